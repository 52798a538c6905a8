/** What holds one story: an element of the page, and whether the page holds others beside it. */
export interface StoryRoot {
  readonly element: Element;
  /** Whether it is the page's only story, so that what the page says of itself is said of it. */
  readonly isOnly: boolean;
  /** The headline's own element, where there is one. */
  readonly heading: Element | undefined;
}

const HOLDERS = '[data-article-url], article';

/**
 * The stories of a page. Pages that append the next story as one scrolls hold several, each in an `article` with a
 * first-level heading of its own; any other page is taken to hold one.
 */
export function storyRoots(document: Document): readonly StoryRoot[] {
  const holders = new Map<Element, Element>();
  for (const heading of document.querySelectorAll('h1')) {
    const holder = heading.closest(HOLDERS);
    if (holder && !holders.has(holder)) holders.set(holder, heading);
  }
  if (holders.size > 1) return [...holders].map(([element, heading]) => ({ element, isOnly: false, heading }));
  const body = document.body as Element | null;
  if (!body) return [];
  const [heading] = holders.values();
  return [{ element: body, isOnly: true, heading: heading ?? document.querySelector('h1') ?? undefined }];
}

/** The story's own address: what its holder says, else the page's. Resolved against the page, never against its `base`. */
export function storyUrl(root: StoryRoot, pageUrl: string): string {
  if (root.isOnly) return pageUrl;
  const own = root.element.closest('[data-article-url]')?.getAttribute('data-article-url');
  return (own && URL.canParse(own, pageUrl) && new URL(own, pageUrl).href) || pageUrl;
}
