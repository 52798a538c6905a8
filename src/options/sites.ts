import { useEffect, useState } from 'preact/hooks';
import { callBackground } from '../platform/messaging.ts';
import { allowedSites, onPermissions } from '../platform/registration.ts';
import { switchSite } from '../platform/seen-tab.ts';
import type { Settings } from '../platform/settings-shape.ts';
import { isOn, siteOf } from '../platform/sites.ts';
import type { SiteListProps } from '../ui/SiteList.tsx';

/** Every site to list: the one that comes with the extension first, then those that the reader turned on or once allowed. On is what is both turned on and allowed. */
export function listSites(settings: Settings, allowed: readonly string[]): SiteListProps['sites'] {
  const own = [...new Set([...Object.keys(settings.sites), ...allowed])].sort((a, b) => a.localeCompare(b, 'en'));
  return [...new Set(['themoscowtimes.com', ...own])].flatMap((name) => {
    const site = siteOf(`https://${name}/`);
    if (!site) return [];
    const [wanted, isAllowed] = [isOn(site, settings), allowed.includes(site.key)];
    return [{ name, on: wanted && isAllowed, isOwn: !site.isBuiltIn, needsLeave: wanted && !isAllowed }];
  });
}

/** Turns a site on or off; one that the browser does not let us read yet is asked for. Must be called straight from a click. */
export function turn(name: string, on: boolean, allowed: readonly string[]): void {
  const url = `https://${name}/`;
  const site = siteOf(url);
  if (site && on && !allowed.includes(name)) void switchSite(site, url, on);
  else void callBackground('setSite', { url, on });
}

/** Keys of the sites that the browser lets us read, kept up with; undefined until they are known. */
export function useAllowedSites(): readonly string[] | undefined {
  const [allowed, setAllowed] = useState<readonly string[]>();
  useEffect(() => {
    const look = () => void allowedSites().then(setAllowed);
    look();
    return onPermissions(look);
  }, []);
  return allowed;
}
