import type { CONTROLS as EN } from '../en/controls.ts';

/** Words of controls that stand in more than one place, in Russian. */
export const CONTROLS: typeof EN = {
  densities: {
    key: { name: 'Главное', says: 'только неочевидное и то, о чём статья' },
    normal: { name: 'Обычно', says: 'всё, кроме общеизвестного, упомянутого вскользь' },
    everything: { name: 'Всё', says: 'все термины, которые есть в словаре' },
  },
  whatIsMarked: 'Что выделяется',
  mark: (what) => `Выделять: ${what}`,
  explainOn: (site) => `Объяснять термины на ${site}`,
  openGlossary: 'Открыть словарь',
  resume: 'Возобновить',
  notKept: {
    device: 'Сохранить не удалось: на устройстве нет места или браузер не разрешает. Освободите место и повторите.',
    account: 'Здесь это сохранено, но до учётной записи браузера не дошло: она сейчас недоступна, или список сайтов для неё слишком длинный.',
  },
};
