import type { TOOLBAR as EN } from '../en/toolbar.ts';
import { plural } from '../plural.ts';

/** What the toolbar button says, in Ukrainian. */
export const TOOLBAR: typeof EN = {
  nothing: 'Newsgloss: на цій сторінці нічого не пояснюється',
  notKept: 'Newsgloss: зберегти не вдалося, на пристрої немає місця або браузер не дозволяє',
  paused: 'Newsgloss: призупинено',
  noTerm: 'Newsgloss: на цій сторінці немає термінів зі словника',
  terms: plural('uk', 'Newsgloss: # термін на цій сторінці', 'Newsgloss: # терміни на цій сторінці', 'Newsgloss: # термінів на цій сторінці'),
};
