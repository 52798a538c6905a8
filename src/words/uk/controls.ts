import type { CONTROLS as EN } from '../en/controls.ts';

/** Words of controls that stand in more than one place, in Ukrainian. */
export const CONTROLS: typeof EN = {
  densities: {
    key: { name: 'Головне', says: 'лише неочевидне і те, про що стаття' },
    normal: { name: 'Звичайно', says: 'усе, крім загальновідомого, згаданого побіжно' },
    everything: { name: 'Усе', says: 'усі терміни, які є в словнику' },
  },
  whatIsMarked: 'Що виділяється',
  mark: (what) => `Виділяти: ${what}`,
  explainOn: (site) => `Пояснювати терміни на ${site}`,
  openGlossary: 'Відкрити словник',
  resume: 'Відновити',
};
