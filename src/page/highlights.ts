/** The names under which marks are registered; they are the document's, shared with the page. */
export const HIGHLIGHTS = { term: 'newsgloss-term', open: 'newsgloss-term-open', date: 'newsgloss-date' } as const;

type HighlightName = (typeof HIGHLIGHTS)[keyof typeof HIGHLIGHTS];

/** Where marks meet, the open one is seen before a term, and a term before a date. */
const PRIORITIES: Readonly<Record<HighlightName, number>> = { [HIGHLIGHTS.open]: 2, [HIGHLIGHTS.term]: 1, [HIGHLIGHTS.date]: 0 };

/** What this script registered. A script that was left behind by an update must not take off what its successor put on. */
const ours = new Map<HighlightName, Highlight>();

/** Paints ranges under a name, in place of those it had. The page's own tree is not touched. */
export function paint(name: HighlightName, ranges: readonly Range[]): void {
  const live = ranges.filter((range) => !range.collapsed);
  if (live.length === 0) {
    takeOff(name);
    return;
  }
  const highlight = new Highlight(...live);
  highlight.priority = PRIORITIES[name];
  ours.set(name, highlight);
  CSS.highlights.set(name, highlight);
}

/** Puts back what the page took off: the registry is the document's, and the page may clear it. */
export function repaint(): void {
  for (const [name, highlight] of ours) if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
}

/** Takes every mark of ours off the page. */
export function unpaint(): void {
  for (const name of Object.values(HIGHLIGHTS)) takeOff(name);
}

function takeOff(name: HighlightName): void {
  if (CSS.highlights.get(name) === ours.get(name)) CSS.highlights.delete(name);
  ours.delete(name);
}
