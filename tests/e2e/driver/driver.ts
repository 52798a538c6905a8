import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from './find-browser.ts';

/** One browser with the extension in it, driven as a reader would. What differs between browsers is behind this. */
export interface Driver {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Opens a page of the extension in a tab. */
  openOwnPage(path: string): Promise<Page>;
  /** Presses the toolbar button on a page. */
  pressToolbarButton(page: Page): Promise<void>;
  /** Runs a function, given as text, in the open toolbar popup's document; what it returns comes back. */
  inPopup<T>(source: string): Promise<T>;
  /** Clicks, as a user, on an element of the open toolbar popup. */
  clickInPopup(selector: string): Promise<void>;
  /** Gives a keyboard command of the manifest to a page. */
  command(name: string, page: Page): Promise<void>;
  /** Stops the background, as browsers do when it is idle. */
  stopBackground(): Promise<void>;
  /** Reloads the extension, as an update does. */
  reload(): Promise<void>;
  /** Lets the browser grant an origin without its prompt when it is next asked for. */
  grantAhead(origin: string): Promise<void>;
  /** Runs a function of the closed shadow root of an element, given as text; undefined where there is no such element. */
  inClosedRoot<T>(page: Page, selector: string, source: string): Promise<T | undefined>;
  /** The tab's id, as the extension knows it. */
  tabId(url: string): Promise<number>;
  /** What the badge of a page's tab says. */
  badge(page: Page): Promise<string>;
  /** What the browser had to say of the manifest and of errors when it loaded the extension. */
  complaints(): Promise<readonly string[]>;
  /** Whether the side panel, or sidebar, stands open with our panel. */
  isPanelOpen(): Promise<boolean>;
  /** Lets a page believe in another medium, or in what a reader has set in their system; called again, it takes the place of what was. */
  emulate(page: Page, wishes: Emulated): Promise<void>;
  close(): Promise<void>;
}

/** What `emulate` can set. */
export interface Emulated {
  readonly print?: boolean;
  readonly forcedColors?: boolean;
  readonly reducedMotion?: boolean;
  /** In Chromium only. */
  readonly moreContrast?: boolean;
}

export interface LaunchOptions {
  /** The folder of the built extension. */
  readonly extension: string;
  readonly proxyPort: number;
  readonly headless?: boolean;
  /** A profile to keep over restarts. */
  readonly profile?: string;
  /** Whether the browser prefers dark colours. */
  readonly dark?: boolean;
  /** Whether the system forces its own colours, as Windows' high contrast does. In Firefox alone; Chromium emulates it page by page. */
  readonly forcedColours?: boolean;
  /** The language of the browser itself, such as `ru`. In Chromium alone; Firefox would need a language pack. */
  readonly language?: string;
}

export const VIEWPORT = { width: 1100, height: 800 };

/** Waits until `what` gives something other than undefined, false or null; throws with `name` after `most` milliseconds. */
export async function until<T>(name: string, what: () => Promise<T | undefined | null | false>, most = 8_000): Promise<T> {
  const end = Date.now() + most;
  for (;;) {
    const value = await what().catch(() => undefined);
    if (value !== undefined && value !== null && value !== false) return value;
    if (Date.now() > end) throw new Error(`In vain waited ${most} ms for: ${name}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
