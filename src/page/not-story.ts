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

/** Whether a text node of the page is outside of any story: in a control, a caption, an appeal, a list of teasers. */
export function isNotStory(node: Text, root: Element): boolean {
  if (node.parentElement?.closest(NEVER)) return true;
  for (let element = node.parentElement; element && element !== root; element = element.parentElement) {
    if (element.tagName === 'ARTICLE' || element.tagName === 'MAIN' || element.tagName === 'BODY') return false;
    if (NAMES.test(element.id) || NAMES.test(element.getAttribute('class') ?? '')) return true;
  }
  return false;
}
