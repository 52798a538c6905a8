import puppeteer, { TargetType, type CDPSession, type Page, type Target, type WebWorker } from 'puppeteer-core';
import { until, VIEWPORT, type Driver, type LaunchOptions } from './driver.ts';
import { findBrowser } from './find-browser.ts';

interface ExtensionRealm {
  evaluate(source: string): Promise<unknown>;
}

/** Starts Chromium, Chrome or Edge with the extension. A `profile` is for restarts: there the extension comes by flag, as it would else be forgotten. */
export async function launchChromium({ extension, proxyPort, headless = true, profile, dark = false, language }: LaunchOptions): Promise<Driver> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium, Chrome or Edge found. Install one, or say where it is in CHROMIUM.');
  const browser = await puppeteer.launch({
    executablePath, headless, pipe: true, enableExtensions: true, acceptInsecureCerts: true, defaultViewport: headless ? VIEWPORT : null,
    ...(profile && { userDataDir: profile }),
    // Linux tells Chromium its language by the environment alone.
    ...(language !== undefined && { env: { ...process.env, LANGUAGE: language, LC_ALL: `${language}.UTF-8` } }),
    args: [
      '--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--window-size=1280,900',
      // Else plain http pages would be asked for by https.
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
      `--proxy-server=http://127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>',
      ...(language === undefined ? [] : [`--lang=${language}`]),
      ...(dark ? ['--blink-settings=preferredColorScheme=0'] : []),
      ...(profile ? [`--load-extension=${extension}`] : []),
    ],
  });
  const sessions: CDPSession[] = [];
  const id = profile ? await until('the extension', async () => [...(await browser.extensions()).keys()][0]) : await browser.installExtension(extension);

  const background = async (): Promise<WebWorker> => {
    const isOurs = (one: Target) => one.type() === TargetType.SERVICE_WORKER && one.url().includes(id);
    if (!browser.targets().some(isOurs)) await wake();
    const worker = await (await browser.waitForTarget(isOurs, { timeout: 8_000 })).worker();
    if (!worker) throw new Error('The background did not start.');
    return worker;
  };
  /** A message wakes a background that the browser has put to sleep. */
  const wake = async () => {
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${id}/options.html`);
    await page.evaluate("chrome.runtime.sendMessage({ newsgloss: 'background', call: 'entity', argument: '' })");
    await page.close();
  };
  const inBackground = async (source: string): Promise<unknown> => (await background()).evaluate(source);
  const popup = async (): Promise<Page> => (await browser.waitForTarget((one) => one.url().includes(`${id}/popup`), { timeout: 8_000 })).asPage();

  return {
    name: 'chromium',
    browser,
    async openOwnPage(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    async pressToolbarButton(page) {
      await page.bringToFront();
      const pressed = (await browser.extensions()).get(id);
      if (!pressed) throw new Error('The extension is gone.');
      await page.triggerExtensionAction(pressed);
    },
    inPopup: async <T>(source: string) => (await (await popup()).evaluate(`(${source})()`)) as T,
    async clickInPopup(selector) {
      const page = await popup();
      // Some clicks close the popup before the debugger is told that the button is up.
      await page.click(selector).catch((error: unknown) => until('the popup to close', () => Promise.resolve(page.isClosed()), 1_000).catch(() => { throw error; }));
    },
    async command(name, page) {
      await page.bringToFront();
      // Keys sent through the debugger never reach the browser's own accelerators.
      await inBackground(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab))`);
    },
    async stopBackground() {
      await (await background()).close();
    },
    async reload() {
      // Installed over itself, as an update is. `runtime.reload` leaves an extension disabled while a debugger holds its background.
      await browser.installExtension(extension);
      await new Promise((done) => setTimeout(done, 1500));
    },
    async grantAhead(origin) {
      const page = await browser.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(`chrome.developerPrivate.addHostPermission(${JSON.stringify(id)}, ${JSON.stringify(origin)})`);
      await page.close();
    },
    async inClosedRoot<T>(page: Page, selector: string, source: string) {
      const inPage: ExtensionRealm = { evaluate: (wanted) => page.evaluate(wanted) };
      // On our own pages the card is no guest: it is the page's own.
      for (const realm of page.url().startsWith('chrome-extension:') ? [inPage] : (page.extensionRealms() as unknown as ExtensionRealm[])) {
        const found = await realm.evaluate(`(() => { const host = document.querySelector(${JSON.stringify(selector)}); const root = host && chrome.dom.openOrClosedShadowRoot(host); return root ? JSON.stringify((${source})(root) ?? null) : undefined; })()`).catch(() => undefined);
        if (typeof found === 'string') return JSON.parse(found) as T;
      }
      return undefined;
    },
    async tabId(url) {
      const ids = await inBackground(`chrome.tabs.query({}).then((tabs) => tabs.filter((tab) => tab.url === ${JSON.stringify(url)}).map((tab) => tab.id))`);
      const [tab] = ids as number[];
      if (tab === undefined) throw new Error(`No tab shows ${url}.`);
      return tab;
    },
    async badge(page) {
      await page.bringToFront();
      return (await inBackground('chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))')) as string;
    },
    async complaints() {
      const page = await browser.newPage();
      await page.goto('chrome://extensions');
      const said = await page.evaluate(`chrome.developerPrivate.getExtensionInfo(${JSON.stringify(id)}).then(({ manifestErrors, runtimeErrors }) => [...manifestErrors, ...runtimeErrors].map(({ message }) => message))`);
      await page.close();
      return said as string[];
    },
    isPanelOpen: () => Promise.resolve(browser.targets().some((one) => one.url() === `chrome-extension://${id}/panel.html`)),
    async emulate(page, { print, forcedColors, reducedMotion, moreContrast }) {
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {
        media: print ? 'print' : '',
        features: [
          { name: 'forced-colors', value: forcedColors ? 'active' : 'none' }, { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : '' },
          { name: 'prefers-contrast', value: moreContrast ? 'more' : '' },
        ],
      });
      // What was emulated would end with the session.
      sessions.push(session);
    },
    close: () => browser.close(),
  };
}
