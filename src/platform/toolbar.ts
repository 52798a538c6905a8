import { toolbarWords } from '../words/toolbar.ts';
import { browser } from './browser.ts';
import { speakAsSet } from './language.ts';
import { readSettings } from './settings.ts';

/** What a tab's page holds, for the toolbar button. */
export interface PageState {
  /** How many distinct terms its stories name. */
  readonly count: number;
  /** Whether its marks are paused. */
  readonly paused: boolean;
}

/**
 * Shows a tab's state on the toolbar button: coloured with the number of terms where a story is explained, with a sign
 * where that is paused, and grey, as it comes, where nothing of ours is at work. Browsers take it back when the tab moves on.
 */
export async function showState(tabId: number, state: PageState | undefined): Promise<void> {
  speakAsSet(await readSettings());
  const look = !state ? 'off' : state.paused ? 'paused' : 'on';
  const count = state && !state.paused ? state.count : 0;
  // The tab may be gone by now, which is nobody's fault.
  await Promise.all([
    browser.action.setIcon({ tabId, path: Object.fromEntries([16, 32, 48].map((size) => [size, iconPath(look, size)])) }),
    browser.action.setBadgeText({ tabId, text: count === 0 ? '' : count > 999 ? '999+' : String(count) }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#0b5d6b' }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title: sayState(state) }),
  ]).catch(() => undefined);
}

/** Says on a tab's toolbar button that what the reader just set by a key was not kept, as there is no page of ours to say it. */
export async function showRefusal(tabId: number): Promise<void> {
  speakAsSet(await readSettings());
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: '!' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#a02018' }),
    browser.action.setTitle({ tabId, title: toolbarWords().notKept }),
  ]).catch(() => undefined);
}

/** Where the build puts a picture of `scripts/icons.mjs`. */
function iconPath(look: 'on' | 'off' | 'paused', size: number): string {
  return look === 'on' ? `/icons/icon-${size}.png` : `/icons/icon-${look}-${size}.png`;
}

function sayState(state: PageState | undefined): string {
  const words = toolbarWords();
  if (!state) return words.nothing;
  if (state.paused) return words.paused;
  return state.count === 0 ? words.noTerm : words.terms(state.count);
}
