import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { VIEWPORT, type Driver, type LaunchOptions } from './driver.ts';
import { findBrowser } from './find-browser.ts';

/** Pins the extension's address, which Firefox else draws by lot. */
const UUID = '6f2d3c1e-0000-4000-8000-00000000c0de';

interface Bidi {
  connection: { send(method: string, params: unknown): Promise<{ result: unknown }> };
}

/** Starts Firefox with the extension. `extension` is a folder, or for restarts with a `profile` a packed .xpi beside its folder. */
export async function launchFirefox({ extension, proxyPort, headless = true, profile, dark = false, forcedColours = false }: LaunchOptions): Promise<Driver> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('No Firefox found. Install it, or say where it is in FIREFOX.');
  const manifest = JSON.parse(readFileSync(join(extension.replace(/\.xpi$/, ''), 'manifest.json'), 'utf8')) as Manifest;
  const geckoId = manifest.browser_specific_settings.gecko.id;
  const browser = await puppeteer.launch({
    browser: 'firefox', executablePath, headless, acceptInsecureCerts: true, defaultViewport: headless ? VIEWPORT : null,
    ...(profile && { userDataDir: profile }),
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextOptionalPermissionPrompts': false,
      'xpinstall.signatures.required': false,
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: UUID }),
      'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': proxyPort, 'network.proxy.allow_hijacking_localhost': true,
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      ...(forcedColours && { 'browser.display.document_color_use': 2 }),
    },
  });
  const window = await privilegedWindow(browser);
  await window.bidi('webExtension.install', { extensionData: { type: extension.endsWith('.xpi') ? 'archivePath' : 'path', path: extension }, 'moz:permanent': extension.endsWith('.xpi') });
  const widget = geckoId.toLowerCase().replace(/[^a-z0-9_-]/g, '_');

  return {
    name: 'firefox',
    browser,
    async openOwnPage(path) {
      const page = await browser.newPage();
      // page.goto never settles on the extension's own addresses.
      const context = (page.mainFrame() as unknown as { _id: string })._id;
      await window.bidi('browsingContext.navigate', { context, url: `moz-extension://${UUID}/${path}`, wait: 'complete' });
      return page;
    },
    async pressToolbarButton(page) {
      await page.bringToFront();
      // A popup that is still open would be closed by the press.
      await window.run('async (id) => { document.querySelector(".webextension-popup-browser")?.closest("panel")?.hidePopup(); document.getElementById(id + "-BAP").click(); await new Promise((done) => setTimeout(done, 900)); }', widget);
    },
    // The popup's own policy forbids eval; a frame script may hold the function itself, with the popup's document as `document`.
    inPopup: <T>(source: string) => window.frame<T>('popup', `const document = content.document; return (${source})()`),
    async clickInPopup(selector) {
      await window.frame('popup', `const box = content.document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect(); const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        content.synthesizeMouseEvent('mousedown', x, y, { button: 0, clickCount: 1, buttons: 1 }); content.synthesizeMouseEvent('mouseup', x, y, { button: 0, clickCount: 1 });`);
    },
    async command(name, page) {
      await page.bringToFront();
      await window.run('async (id, n) => { document.querySelectorAll("#ext-keyset-id-" + id + " key")[n].doCommand(); }', widget, Object.keys(manifest.commands).indexOf(name));
    },
    async stopBackground() {
      await window.run('async (id) => WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })', geckoId);
    },
    async reload() {
      await window.run('async (id) => { const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs"); await (await AddonManager.getAddonByID(id)).reload(); }', geckoId);
      await new Promise((done) => setTimeout(done, 1500));
    },
    grantAhead: () => Promise.resolve(),
    async inClosedRoot<T>(page: Page, selector: string, source: string) {
      await page.bringToFront();
      const found = await window.frame<string | null>('tab', `const host = content.document.querySelector(${JSON.stringify(selector)}); const root = host && host.openOrClosedShadowRoot; return root ? JSON.stringify((${source})(root) ?? null) : null;`);
      return found === null ? undefined : (JSON.parse(found) as T);
    },
    async tabId(url) {
      return window.run<number>('async (url) => { const tab = [...gBrowser.tabs].find((one) => one.linkedBrowser.currentURI.spec === url); if (!tab) throw new Error("no such tab"); const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs"); return ExtensionParent.apiManager.global.tabTracker.getId(tab); }', url);
    },
    async badge(page) {
      await page.bringToFront();
      return window.run<string>('async (id) => document.getElementById(id + "-BAP").getAttribute("badge") ?? ""', widget);
    },
    complaints: () => window.run<string[]>('async (id) => { const { extension } = WebExtensionPolicy.getByID(id); return [...(extension.warnings ?? []), ...(extension.errors ?? [])]; }', geckoId),
    isPanelOpen: () => window.run<boolean>('async () => SidebarController.isOpen && /panel\\.html$/.test(SidebarController.browser?.contentDocument?.getElementById("webext-panels-browser")?.currentURI?.spec ?? "")'),
    async emulate(page, wishes) {
      await page.bringToFront();
      await window.run(`async ({ print, forcedColors, reducedMotion }) => {
        const context = gBrowser.selectedBrowser.browsingContext;
        context.mediumOverride = print ? 'print' : '';
        context.forcedColorsOverride = forcedColors ? 'active' : 'none';
        context.prefersReducedMotionOverride = reducedMotion ? 'reduce' : 'none';
      }`, wishes);
    },
    close: () => browser.close(),
  };
}

interface Manifest {
  readonly browser_specific_settings: { readonly gecko: { readonly id: string } };
  readonly commands: Readonly<Record<string, unknown>>;
}

/** Firefox's own window, in which a test may do what a user does outside of pages. */
async function privilegedWindow(browser: Browser) {
  const bidi = async (method: string, params: unknown): Promise<unknown> => (await (browser as unknown as Bidi).connection.send(method, params)).result;
  const tree = (await bidi('browsingContext.getTree', { 'moz:scope': 'chrome' })) as { contexts: { context: string }[] };
  const context = tree.contexts[0]?.context;
  /** Runs a function there, given as text; arguments and answer travel as JSON. */
  const run = async <T>(source: string, ...args: readonly unknown[]): Promise<T> => {
    const answer = (await bidi('script.callFunction', {
      target: { context }, awaitPromise: true, userActivation: true,
      functionDeclaration: `async (args) => JSON.stringify((await (${source})(...JSON.parse(args))) ?? null)`,
      arguments: [{ type: 'string', value: JSON.stringify(args) }],
    })) as { type: string; result: { value: string }; exceptionDetails?: { text: string } };
    if (answer.type === 'exception') throw new Error(`Firefox: ${answer.exceptionDetails?.text}`);
    return JSON.parse(answer.result.value) as T;
  };
  /** Runs statements in the process of the popup or of the selected tab; `content` is its window. */
  const frame = <T>(where: 'popup' | 'tab', body: string): Promise<T> =>
    run<T>(`(where, body) => new Promise((done, failed) => {
      const browser = where === 'popup' ? document.querySelector('.webextension-popup-browser') : gBrowser.selectedBrowser;
      if (!browser) return failed(new Error('no ' + where));
      const key = 'newsgloss-test:' + Math.random();
      browser.messageManager.addMessageListener(key, ({ data }) => ('error' in data ? failed(new Error(data.error)) : done(data.value)));
      browser.messageManager.loadFrameScript('data:,' + encodeURIComponent('(async () => { try { sendAsyncMessage(' + JSON.stringify(key) + ', { value: await (async () => { ' + body + ' })() }); } catch (error) { sendAsyncMessage(' + JSON.stringify(key) + ', { error: String(error) }); } })()'), false);
      setTimeout(() => failed(new Error('the frame did not answer')), 5000);
    })`, where, body);
  return { bidi, run, frame };
}
