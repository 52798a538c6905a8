// npm start: builds the extension and opens a browser with it on the demo story. npm start -- firefox: that browser first.
import { mkdirSync, readFileSync } from 'node:fs';
import { ensurePackages, fromTypeScript, root, run } from './prepare.mjs';

const STORY = 'https://www.themoscowtimes.com/2017/01/31/after-the-call-the-hard-questions-a90001';

ensurePackages();
run(process.execPath, ['build.mjs']);
const { findBrowser } = await fromTypeScript('../tests/e2e/driver/find-browser.ts');
const { startLocalSite } = await fromTypeScript('../tests/e2e/driver/local-site.ts');
const { launch } = await fromTypeScript('../tests/e2e/driver/launch.ts');

const order = process.argv.includes('firefox') ? ['firefox', 'chromium'] : ['chromium', 'firefox'];
const name = order.find((one) => findBrowser(one));
if (!name) {
  console.error('No browser found. Install Chrome, Chromium, Edge or Firefox, or say where one is in CHROMIUM or FIREFOX.');
  process.exit(1);
}
const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
// The demo story is ours and lies in this folder; the browser is given a web in which nothing else exists.
const site = await startLocalSite({ [STORY]: readFileSync(`${root}tests/pages/opinion-2017/page.html`, 'utf8') });
const driver = await launch(name, { extension: `${root}dist/${name}`, proxyPort: site.port, headless });
const page = await driver.browser.newPage();
await page.goto(STORY);
if (headless) {
  const { hoverTerm } = await fromTypeScript('../tests/e2e/driver/reading.ts');
  await hoverTerm(driver, page, 'Minsk agreements');
  // The card fades in.
  await new Promise((done) => setTimeout(done, 500));
  mkdirSync(`${root}out`, { recursive: true });
  await page.screenshot({ path: `${root}out/demo.png` });
  console.log(`There is no display, so ${name} ran without a window. What it showed is in out/demo.png.`);
  await driver.close();
  site.close();
} else {
  console.log(`${name} is open on the demo story. Point at a term with a dotted line. Close the browser to end.`);
  driver.browser.on('disconnected', () => site.close());
}
