/** The names under which marks are registered; they are the document's, shared with the page. */
export const HIGHLIGHTS = { term: 'newsgloss-term', open: 'newsgloss-term-open' } as const;

type HighlightName = (typeof HIGHLIGHTS)[keyof typeof HIGHLIGHTS];

/** Paints ranges under a name, in place of those it had. The page's own tree is not touched. */
export function paint(name: HighlightName, ranges: readonly Range[]): void {
  const live = ranges.filter((range) => !range.collapsed);
  if (live.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...live);
  highlight.priority = name === HIGHLIGHTS.open ? 1 : 0;
  CSS.highlights.set(name, highlight);
}

/** Takes every mark of ours off the page. */
export function unpaint(): void {
  for (const name of Object.values(HIGHLIGHTS)) CSS.highlights.delete(name);
}
