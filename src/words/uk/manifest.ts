import type { MANIFEST as EN } from '../en/manifest.ts';

/** What the browser itself shows, in Ukrainian. */
export const MANIFEST: typeof EN = {
  description: 'Пояснює терміни статті з новинами: що було на день публікації і що сталося відтоді. Офлайн, без стеження.',
  nextTerm: 'Перейти до наступного терміна статті',
  previousTerm: 'Перейти до попереднього терміна статті',
  openPanel: 'Відкрити панель словника',
  toggleSite: 'Увімкнути або вимкнути Newsgloss на цьому сайті',
};
