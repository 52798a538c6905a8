// npm run icons: draws src/icons/*.png anew from src/icons/icon.svg, in Chromium. Off and paused are for the toolbar alone.
import { readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { ensureBrowsers, ensurePackages, fromTypeScript, root } from './prepare.mjs';

const SIZES = [16, 32, 48, 128];
const STATES = { on: 'icon', off: 'icon-off', paused: 'icon-paused' };

ensurePackages();
await ensureBrowsers();
const { findBrowser } = await fromTypeScript('../tests/e2e/driver/find-browser.ts');
const svg = readFileSync(`${root}src/icons/icon.svg`, 'utf8');
const browser = await puppeteer.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox', '--force-color-profile=srgb'] });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  for (const [state, name] of Object.entries(STATES)) {
    const drawn = svg.replace('class="on"', `class="${state}" width="${size}" height="${size}"`);
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawn}`);
    writeFileSync(`${root}src/icons/${name}-${size}.png`, await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
