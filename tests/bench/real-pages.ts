import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { PAGES } from '../../src/cli/eval-pages.ts';
import type { LocalSite } from '../e2e/driver/local-site.ts';

/** A page kept beside the project: its own address without fragment, and its HTML, unpacked when it is asked for. */
export interface RealPage {
  readonly url: string;
  html(): Buffer;
}

/** Every `nth` page whose address holds `part`. */
export function realPages(nth: number, part: string): readonly RealPage[] {
  return readFileSync(PAGES, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { file: string; url: string })
    .filter(({ url }, i) => i % nth === 0 && url.includes(part))
    .map(({ file, url }) => ({ url: new URL(url).href.replace(/#.*/, ''), html: () => gunzipSync(readFileSync(join(dirname(PAGES), file))) }));
}

/** Lets a site answer with a page. Its own scripts would rewrite it, differently on each run; `noscript` is read as where scripts run. */
export function serve(site: LocalSite, { url, html }: RealPage): void {
  site.set(url, { body: html(), headers: { 'content-security-policy': "script-src 'none'" } });
}
