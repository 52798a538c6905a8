import { browser } from './browser.ts';

/** Shows the number of distinct terms of a tab's page on the toolbar button; nothing for none. */
export async function showCount(tabId: number, count: number): Promise<void> {
  const title = count === 0 ? 'Newsgloss' : `Newsgloss: ${count} ${count === 1 ? 'term' : 'terms'} on this page`;
  // The tab may be gone by now, which is nobody's fault.
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: count === 0 ? '' : count > 999 ? '999+' : String(count) }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#0b5d6b' }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title }),
  ]).catch(() => undefined);
}
