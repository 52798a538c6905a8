import type { Settings } from './settings-shape.ts';

/** A site as the switch knows it. */
export interface Site {
  /** Its name and its key in the settings: the host, without `www.`. */
  readonly key: string;
  /** What the reader is asked to allow, and where our scripts run: a match pattern. */
  readonly origin: string;
  /** Allowed from the start, as the manifest names it. */
  readonly isBuiltIn: boolean;
}

const MOSCOW_TIMES: Site = { key: 'themoscowtimes.com', origin: '*://*.themoscowtimes.com/*', isBuiltIn: true };

/** The site of an address; undefined for pages that are none, such as the browser's own. */
export function siteOf(url: string): Site | undefined {
  const at = URL.canParse(url) ? new URL(url) : undefined;
  if (!at || !/^https?:$/.test(at.protocol) || at.hostname === '') return undefined;
  if (at.hostname === MOSCOW_TIMES.key || at.hostname.endsWith(`.${MOSCOW_TIMES.key}`)) return MOSCOW_TIMES;
  return { key: at.hostname.replace(/^www\./, ''), origin: `${at.protocol}//${at.hostname}/*`, isBuiltIn: false };
}

/** Sites that browsers keep to themselves: no extension may read them, whatever the reader allows. */
const RESTRICTED = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com', 'accounts.firefox.com', 'support.mozilla.org'];

/** Whether browsers let no extension read an address: their own pages, files and stores. */
export function isRestricted(url: string): boolean {
  const site = siteOf(url);
  return site === undefined || RESTRICTED.includes(site.key);
}

/** The site of a match pattern, as permissions name it; undefined for patterns of more than one site. */
export function siteOfOrigin(origin: string): Site | undefined {
  return siteOf(origin.replace('*://', 'https://').replace('//*.', '//'));
}

/** Whether an address lies under a match pattern of hosts, as permissions name them. Patterns of paths are none of ours. */
export function isUnder(url: string, pattern: string): boolean {
  const at = URL.canParse(url) ? new URL(url) : undefined;
  if (!at || !/^https?:$/.test(at.protocol)) return false;
  if (pattern === '<all_urls>') return true;
  const [, scheme, host = ''] = /^(\*|https?):\/\/([^/]+)\/\*$/.exec(pattern) ?? [];
  if (scheme === undefined || (scheme !== '*' && `${scheme}:` !== at.protocol)) return false;
  if (host === '*' || host === at.hostname) return true;
  return host.startsWith('*.') && (at.hostname === host.slice(2) || at.hostname.endsWith(host.slice(1)));
}

/** Whether a site is on: as the reader set it, else on if it came with the extension. */
export function isOn(site: Site, settings: Settings): boolean {
  return settings.sites[site.key] ?? site.isBuiltIn;
}

/** Whether turning a site on or off leaves a word of it behind. In private windows that is not done: it would tell what was read there. */
export function leavesTrace(site: Site, on: boolean): boolean {
  return on !== site.isBuiltIn;
}

/** The sites that are to be stored once one was turned on or off: one that is as it comes needs no word, and leaves none. */
export function withSite(sites: Settings['sites'], site: Site, on: boolean): Settings['sites'] {
  const { [site.key]: _, ...others } = sites;
  return leavesTrace(site, on) ? { ...others, [site.key]: on } : others;
}

/** Where our scripts are to run: every site that is on and that the browser lets us read. `granted` are match patterns. */
export function wantedMatches(granted: readonly string[], settings: Settings): string[] {
  const others = granted.filter((origin) => {
    const site = siteOfOrigin(origin);
    return site !== undefined && !site.isBuiltIn && isOn(site, settings);
  });
  return [...(isOn(MOSCOW_TIMES, settings) ? [MOSCOW_TIMES.origin] : []), ...others].sort();
}
