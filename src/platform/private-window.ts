import { browser } from './browser.ts';

/** Whether this script runs in a private window, of which nothing is kept: no day given to a story, no term as known, no site. */
export function isInPrivateWindow(): boolean {
  // Where the extension is gone from under the page, nothing is kept anyway.
  return (browser.extension as typeof browser.extension | undefined)?.inIncognitoContext === true;
}
