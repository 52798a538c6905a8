import type { MANIFEST as EN } from '../en/manifest.ts';

/** What the browser itself shows, in Russian. */
export const MANIFEST: typeof EN = {
  description: 'Объясняет термины новостной статьи: что было на день публикации и что произошло с тех пор. Офлайн, без слежки.',
  nextTerm: 'Перейти к следующему термину статьи',
  previousTerm: 'Перейти к предыдущему термину статьи',
  openPanel: 'Открыть панель словаря',
  toggleSite: 'Включить или выключить Newsgloss на этом сайте',
};
