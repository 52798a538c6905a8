// npm run screenshots: takes the pictures of docs/screenshots anew, from the real extension. card and panel are for the README, store-* (1280 by 800) for the stores.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { ensureBrowsers, ensurePackages, fromTypeScript, root, run } from './prepare.mjs';

ensurePackages();
await ensureBrowsers();
run(process.execPath, ['build.mjs', 'chromium']);
const { startLocalSite } = await fromTypeScript('../tests/e2e/driver/local-site.ts');
const { launch } = await fromTypeScript('../tests/e2e/driver/launch.ts');
const { cardText, marks, untilMarked } = await fromTypeScript('../tests/e2e/driver/reading.ts');
const { until } = await fromTypeScript('../tests/e2e/driver/driver.ts');

const STORE = { width: 1280, height: 800 };
const PANEL = 400;
const folder = `${root}docs/screenshots`;
const { url } = JSON.parse(readFileSync(`${root}tests/pages/opinion-2017/expected.json`, 'utf8'));
const light = readFileSync(`${root}tests/pages/opinion-2017/page.html`, 'utf8');
const dark = light.replace('color: #222; background: #fff', 'color: #ddd; background: #17181a');
const rest = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

mkdirSync(folder, { recursive: true });
for (const [scheme, html] of [['light', light], ['dark', dark]]) {
  const site = await startLocalSite({ [url]: html });
  const driver = await launch('chromium', { extension: `${root}dist/chromium`, proxyPort: site.port, dark: scheme === 'dark' });
  try {
    const page = await driver.browser.newPage();
    await page.goto(url);
    await untilMarked(page);
    const panelPath = `panel.html?tabId=${await driver.tabId(url)}`;
    await takeReadmePictures(driver, page, panelPath, scheme);
    await takeStorePictures(driver, page, panelPath, scheme);
  } finally {
    await driver.close();
    site.close();
  }
}

async function takeReadmePictures(driver, page, panelPath, scheme) {
  await page.setViewport({ width: 1000, height: 1040 });
  save(`card-${scheme}`, await withCard(driver, page, 'Minsk agreements', 380));
  save(`panel-${scheme}`, await ownPage(driver, panelPath, { width: PANEL, height: 860 }, '.row'));
}

/** Stores show five at most: the card, the panel beside a story, the timeline, the search, the welcome page; the first also in dark. */
async function takeStorePictures(driver, page, panelPath, scheme) {
  await page.setViewport(STORE);
  const card = await withCard(driver, page, 'Minsk agreements', 190);
  if (scheme === 'dark') return save('store-5-dark', card);
  save('store-1-card', card);
  await page.keyboard.press('Escape');
  await page.setViewport({ width: STORE.width - PANEL, height: STORE.height });
  await page.mouse.move(2, 2);
  await page.evaluate(() => scrollTo(0, 60));
  await rest(400);
  const story = await page.screenshot();
  const size = { width: PANEL, height: STORE.height };
  const beside = async (name, ready, prepare) => save(name, sideBySide(story, await ownPage(driver, panelPath, size, ready, prepare)));
  await beside('store-2-panel', '.row');
  await beside('store-3-timeline', '.row', (panel) => panel.click('#tab-timeline'));
  await beside('store-4-search', '.row', async (panel) => {
    await panel.click('#tab-all');
    await until('the glossary', () => panel.$('.filters'));
    await panel.type('.find', 'sanctions');
  });
  save('popup', await ownPage(driver, panelPath.replace('panel', 'popup'), { width: 300, height: 460 }, '.big'));
  save('options', await ownPage(driver, 'options.html', STORE, 'h1'));
  save('welcome', await ownPage(driver, 'welcome.html', STORE, '.tries'));
}

/** The page with a term's card open below it; the term's line is brought to `y` first, so that there is room. */
async function withCard(driver, page, term, y) {
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
  const place = async () => (await marks(page)).find(({ text }) => text === term);
  await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), (await place()).y - y);
  const { x, y: at } = await place();
  await page.mouse.move(x - 4, at, { steps: 2 });
  await page.mouse.move(x, at, { steps: 2 });
  await until('the card', async () => (await cardText(driver, page))?.includes(term));
  await rest(600);
  return page.screenshot();
}

async function ownPage(driver, path, size, ready, prepare) {
  const shown = await driver.openOwnPage(path);
  await shown.setViewport(size);
  await until(path, () => shown.$(ready));
  await prepare?.(shown);
  await rest(700);
  const picture = await shown.screenshot();
  await shown.close();
  return picture;
}

/** Two pictures of one height, as a browser shows a page and its side panel. */
function sideBySide(left, right) {
  const [a, b] = [left, right].map((bytes) => PNG.sync.read(Buffer.from(bytes)));
  const both = new PNG({ width: a.width + b.width, height: a.height });
  PNG.bitblt(a, both, 0, 0, a.width, a.height, 0, 0);
  PNG.bitblt(b, both, 0, 0, b.width, b.height, a.width, 0);
  // The line that a browser draws between the two.
  for (let y = 0; y < both.height; y++) both.data.fill(0xb8, (y * both.width + a.width) * 4, (y * both.width + a.width) * 4 + 3);
  return PNG.sync.write(both);
}

function save(name, picture) {
  writeFileSync(`${folder}/${name}.png`, picture);
  console.log(`docs/screenshots/${name}.png`);
}
