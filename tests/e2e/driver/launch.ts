import { launchChromium } from './chromium.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import type { BrowserName } from './find-browser.ts';
import { launchFirefox } from './firefox.ts';

/** Starts a browser with the extension in it. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<Driver> {
  return name === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
