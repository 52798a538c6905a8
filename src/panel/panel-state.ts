import type { PageReport } from '../platform/messages.ts';
import type { SeenTab } from '../platform/seen-tab.ts';
import type { Settings } from '../platform/settings-shape.ts';
import { isOn, isRestricted } from '../platform/sites.ts';

/**
 * Why the panel has no terms to list. `unseen`: the browser does not show us what the tab holds; `restricted`: no
 * extension may read it; `off`: the site is switched off; `no leave`: it is on, and the browser does not let us read it.
 */
export type NoTerms = 'unseen' | 'restricted' | 'off' | 'no leave' | 'no story' | 'nothing known';

/** What is known of the tab beside the panel. */
export interface Beside {
  readonly seen: SeenTab | undefined;
  /** Whether the browser lets us read the tab's site. */
  readonly mayRead: boolean;
  /** Absent where the tab holds no reader. */
  readonly report: PageReport | undefined;
}

/** Why there are no terms; undefined where there are some. */
export function noTerms({ seen, mayRead, report }: Beside, settings: Settings): NoTerms | undefined {
  if (report && report.stories.length > 0) return report.stories.every(({ terms }) => terms.length === 0) ? 'nothing known' : undefined;
  if (report) return 'no story';
  if (!seen?.url) return 'unseen';
  if (!seen.site || isRestricted(seen.url)) return 'restricted';
  if (!isOn(seen.site, settings)) return 'off';
  return mayRead ? 'no story' : 'no leave';
}
