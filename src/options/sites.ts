import { useEffect, useState } from 'preact/hooks';
import { callBackground } from '../platform/messaging.ts';
import { allowedSites, onPermissions } from '../platform/registration.ts';
import { switchSite } from '../platform/seen-tab.ts';
import type { Settings } from '../platform/settings-shape.ts';
import { isOn, siteOf } from '../platform/sites.ts';
import type { SiteListProps } from '../ui/SiteList.tsx';

/** Every site to list: the one that comes with the extension first, then those that the reader turned on or once allowed. */
export function listSites(settings: Settings, allowed: readonly string[]): SiteListProps['sites'] {
  const own = [...new Set([...Object.keys(settings.sites), ...allowed])].sort((a, b) => a.localeCompare(b, 'en'));
  return [...new Set(['themoscowtimes.com', ...own])].flatMap((name) => {
    const site = siteOf(`https://${name}/`);
    return site ? [{ name, on: isOn(site, settings), isOwn: !site.isBuiltIn }] : [];
  });
}

/** Turns a site on or off; one that the browser does not let us read yet is asked for. Must be called straight from a click. */
export function turn(name: string, on: boolean, allowed: readonly string[]): void {
  const url = `https://${name}/`;
  const site = siteOf(url);
  if (site && on && !site.isBuiltIn && !allowed.includes(name)) void switchSite(site, url, on);
  else void callBackground('setSite', { url, on });
}

/** Keys of the sites that the browser lets us read because the reader said so, kept up with. */
export function useAllowedSites(): readonly string[] {
  const [allowed, setAllowed] = useState<readonly string[]>([]);
  useEffect(() => {
    const look = () => void allowedSites().then(setAllowed);
    look();
    onPermissions(look);
  }, []);
  return allowed;
}
