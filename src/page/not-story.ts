/** Elements whose text is never part of a story, whatever the page calls them. */
const NEVER = [
  'script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'object', 'nav', 'aside', 'form', 'button', 'select', 'textarea',
  'label', 'code', 'pre', 'kbd', 'samp', 'figcaption', 'table caption', 'h1', '[contenteditable]:not([contenteditable="false"])',
  '[hidden]', '[aria-hidden="true"]', '[role="navigation"]', '[role="complementary"]', '[role="button"]',
].join(',');

/**
 * Words in a class or id by which publishers name what they set around and into a story: appeals, tags, teasers,
 * disclaimers, credits. Whole words of the name only: `tags` is one, `stage-setting` has none.
 */
const NAMES = new RegExp(
  String.raw`(?:^|[-_\s])(?:` +
    [
      'related', 'recommended', 'teasers?', 'read-?more', 'most-?read', 'newsletters?', 'subscribe', 'subscription', 'paywall', 'promo',
      'donat(?:e|ion|ions)', 'contribut(?:e|ion)(?:-banner)?', 'support-?us', 'appeal', 'adverts?', 'advertisement', 'sponsor(?:ed)?',
      'tags?', 'disclaimer', 'credits?', 'copyright', 'byline', 'social', 'share', 'sharing', 'comments?', 'breadcrumbs?', 'pagination',
      'author-(?:bio|excerpt|info|box)(?:-\\w+)*', 'toolbar', 'sidebar', 'footer', 'listed-articles',
    ].join('|') +
    String.raw`)(?:$|[-_\s])`,
  'i',
);

/**
 * Leaves out of a story's text nodes those in controls, captions, appeals and lists of teasers. An element that holds more
 * than half of the text is the story's own whatever it is called: some pages stand wholly in a form, or in a
 * `with-sidebar`.
 */
export function withoutWhatIsNotStory(nodes: readonly Text[], root: Element): readonly Text[] {
  const whole = nodes.reduce((sum, { length }) => sum + length, 0);
  const judged = new Map<Element, boolean>();
  const isForeign = (element: Element): boolean => {
    const known = judged.get(element);
    if (known !== undefined) return known;
    const looksForeign = element.matches(NEVER) || NAMES.test(element.id) || NAMES.test(element.getAttribute('class') ?? '');
    const foreign = looksForeign && textWithin(element, nodes) <= whole / 2;
    judged.set(element, foreign);
    return foreign;
  };
  return nodes.filter((node) => !ancestors(node, root).some(isForeign));
}

/** The elements around a node, up to the story's holder, or up to an element that begins a document of its own. */
function ancestors(node: Text, root: Element): Element[] {
  const found: Element[] = [];
  for (let element = node.parentElement; element && element !== root; element = element.parentElement) {
    if (element.tagName === 'MAIN' || element.tagName === 'BODY') break;
    found.push(element);
    if (element.tagName === 'ARTICLE') break;
  }
  return found;
}

function textWithin(element: Element, nodes: readonly Text[]): number {
  return nodes.reduce((sum, node) => sum + (element.contains(node) ? node.length : 0), 0);
}
