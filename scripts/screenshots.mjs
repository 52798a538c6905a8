// npm run screenshots: takes the pictures of docs/screenshots anew, in Chromium.
import { readFileSync } from 'node:fs';
import { ensureBrowsers, ensurePackages, fromTypeScript, root, run } from './prepare.mjs';

ensurePackages();
await ensureBrowsers();
run(process.execPath, ['build.mjs', 'chromium']);
const { startLocalSite } = await fromTypeScript('../tests/e2e/driver/local-site.ts');
const { launch } = await fromTypeScript('../tests/e2e/driver/launch.ts');
const { hoverTerm } = await fromTypeScript('../tests/e2e/driver/reading.ts');
const { until } = await fromTypeScript('../tests/e2e/driver/driver.ts');

const { url } = JSON.parse(readFileSync(`${root}tests/pages/opinion-2017/expected.json`, 'utf8'));
const light = readFileSync(`${root}tests/pages/opinion-2017/page.html`, 'utf8');
const dark = light.replace('color: #222; background: #fff', 'color: #ddd; background: #17181a');

for (const [scheme, html] of [['light', light], ['dark', dark]]) {
  const site = await startLocalSite({ [url]: html });
  const driver = await launch('chromium', { extension: `${root}dist/chromium`, proxyPort: site.port, dark: scheme === 'dark' });
  const page = await driver.browser.newPage();
  await page.setViewport({ width: 1000, height: 1040 });
  await page.goto(url);
  await hoverTerm(driver, page, 'Minsk agreements');
  await new Promise((done) => setTimeout(done, 600));
  await page.evaluate(() => scrollTo(0, 70));
  await new Promise((done) => setTimeout(done, 200));
  await page.screenshot({ path: `${root}docs/screenshots/card-${scheme}.png` });
  const panel = await driver.openOwnPage(`panel.html?tabId=${await driver.tabId(url)}`);
  await panel.setViewport({ width: 400, height: 860 });
  await until('the terms', () => panel.$('.row'));
  await panel.screenshot({ path: `${root}docs/screenshots/panel-${scheme}.png` });
  for (const own of ['welcome', 'options']) {
    const shown = await driver.openOwnPage(`${own}.html`);
    await shown.setViewport({ width: 760, height: 820 });
    await until(own, () => shown.$('h1'));
    await shown.screenshot({ path: `${root}out/${own}-${scheme}.png` });
  }
  await driver.close();
  site.close();
}
