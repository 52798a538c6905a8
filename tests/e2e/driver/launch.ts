import { launchChromium } from './chromium.ts';
import { until, type Driver, type LaunchOptions } from './driver.ts';
import type { BrowserName } from './find-browser.ts';
import { launchFirefox } from './firefox.ts';

/** Starts a browser with the extension in it, and waits for its welcome page: pages opened before would lose the focus to it. */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<Driver> {
  const driver = await (name === 'firefox' ? launchFirefox(options) : launchChromium(options));
  // With a profile of its own the extension may have been welcomed before.
  if (!options.profile) await until('the welcome page', async () => (await driver.browser.pages()).length > 1);
  return driver;
}
