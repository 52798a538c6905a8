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
  notKept: {
    device: 'Зберегти не вдалося: на пристрої немає місця або браузер не дозволяє. Звільніть місце й повторіть.',
    account: 'Тут це збережено, але до облікового запису браузера не дійшло: він зараз недоступний, або список сайтів для нього задовгий.',
  },
};
