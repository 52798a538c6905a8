import type { TOOLBAR as EN } from '../en/toolbar.ts';
import { plural } from '../plural.ts';

/** What the toolbar button says, in Russian. */
export const TOOLBAR: typeof EN = {
  nothing: 'Newsgloss: на этой странице ничего не объясняется',
  notKept: 'Newsgloss: сохранить не удалось, на устройстве нет места или браузер не разрешает',
  paused: 'Newsgloss: приостановлено',
  noTerm: 'Newsgloss: на этой странице нет терминов из словаря',
  terms: plural('ru', 'Newsgloss: # термин на этой странице', 'Newsgloss: # термина на этой странице', 'Newsgloss: # терминов на этой странице'),
};
