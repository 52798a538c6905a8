import { teaserLines } from './teaser-line.ts';
import { parentOf } from './unclobbered.ts';

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
 * Leaves out of a story's text nodes those in controls, captions, appeals and lines that lead elsewhere. An element that holds more
 * than half of the text is the story's own whatever it is called: some pages stand wholly in a form, or in a
 * `with-sidebar`, or link every line. Names count only within the nearest article or main, as what is around one may be
 * called anything.
 */
export function withoutWhatIsNotStory(nodes: readonly Text[], root: Element): readonly Text[] {
  const whole = nodes.reduce((sum, { length }) => sum + length, 0);
  const isSmall = remember((element: Element) => nodes.reduce((sum, node) => sum + (element.contains(node) ? node.length : 0), 0) <= whole / 2);
  const isNever = remember((element: Element) => element.matches(NEVER) && isSmall(element));
  const isNamed = remember((element: Element) => (NAMES.test(element.id) || NAMES.test(element.getAttribute('class') ?? '')) && isSmall(element));
  const isTeaser = teaserLines(nodes);
  const teased = nodes.reduce((sum, node) => sum + (isTeaser(node) ? node.length : 0), 0);
  return nodes.filter((node) => {
    if (isTeaser(node) && teased <= whole / 2) return false;
    const around = ancestors(node, root);
    const edge = around.findIndex(({ tagName }) => tagName === 'ARTICLE' || tagName === 'MAIN' || tagName === 'BODY');
    return !around.some(isNever) && !around.slice(0, edge < 0 ? around.length : edge).some(isNamed);
  });
}

/** The elements around a node, the nearest first, up to and without the story's holder. */
function ancestors(node: Text, root: Element): Element[] {
  const found: Element[] = [];
  for (let element = parentOf(node); element && element !== root; element = parentOf(element)) found.push(element);
  return found;
}

function remember(judge: (element: Element) => boolean): (element: Element) => boolean {
  const judged = new Map<Element, boolean>();
  return (element) => {
    const known = judged.get(element) ?? judge(element);
    judged.set(element, known);
    return known;
  };
}
