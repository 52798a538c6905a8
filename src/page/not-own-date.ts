import { parentOf } from './unclobbered.ts';

/** What holds other articles, the site's own lines or readers' words: a date in it is never the story's. */
const NEVER = 'script, style, noscript, template, select, iframe, blockquote, [role="search"], [hidden]';
/** What holds them unless it stands between headline and body. */
const BESIDE = 'figure, figcaption, aside, nav, [role="navigation"], [role="complementary"]';
const BESIDE_NAMES = /(?:^|[-_\s])(?:side-?bars?|widgets?|menu|nav|navbar|navigation|top-?bar|footer|captions?|picture|photo|image|pic-?image)(?:$|[-_\s])/i;

/** Whole words of a class or id for the same. Hyphens, underscores and a change to capitals part words. */
const NAMES = new RegExp(
  String.raw`(?:^|[-_\s])(?:` +
    [
      'related', 'recommend(?:ed|ations?)?', 'teasers?', 'read-?more', 'read-?next', 'more-?(?:news|stories|articles|from|posts)', 'most-?(?:read|popular|viewed)', 'popular', 'trending', 'latest',
      'recent(?:-?(?:posts?|news|comments?|articles?))?', 'newsletters?', 'promo', 'comments?', 'comment-?(?:list|body|content|meta|date|metadata)', 'commentlist', 'respond', 'disqus',
      'listed-articles', 'just-?in', 'ticker', 'carousel', 'slider', 'copyright', 'site-?(?:header|footer)', 'page-?footer', 'colophon', 'masthead',
      'archives?', 'prev', 'previous', 'next', 'pagination', 'see-?also', 'zobacz',
      'events?', 'profile', 'signature', 'quote', 'similar', 'upcoming', 'ads?', 'advert(?:isement)?', 'sponsored', 'cookies?',
    ].join('|') +
    String.raw`)(?:$|[-_\s])`,
  'i',
);
/** The clocks and calendars of a site. */
const CLOCKS = /(?:^|[-_\s])(?:today|current-?date|clock|weather|calendar|site-?date|masthead)(?:$|[-_\s])/i;
/** Words that say that a thing is the story's own head or foot, whatever else its name says. */
const OWN = /(?:^|[-_\s])(?:article|entry|post|story|content)-?(?:header|footer|meta|date|info|byline|time|head)(?:$|[-_\s])/i;

/** How a date stands to its story. */
export interface Standing {
  /** Between headline and body, where a column at the side may well bear the story's own date. */
  readonly isByline?: boolean;
  /** So near to the headline that names of lists count only where links lead to other stories. */
  readonly isBesideHeadline?: boolean;
  /** It is called the page's own, and may then stand in the page's foot too. */
  readonly isAnywhere?: boolean;
}

/**
 * Whether a date's place names it another's: in a list of teasers, a comment, the site's header or footer. `story`
 * holds the story; `anchors` are its headline and first text: what holds one of them is not around something else.
 */
export function isNotOwn(element: Element, story: Element, anchors: readonly (Node | undefined)[], standing: Standing = {}): boolean {
  for (let one: Element | null = element; one && one !== story; one = parentOf(one)) {
    const around = one;
    if (anchors.some((anchor) => anchor && around.contains(anchor))) break;
    if (holdsOthers(one, standing)) return true;
  }
  return isOfTeaser(element);
}

function holdsOthers(one: Element, { isByline = false, isBesideHeadline = false, isAnywhere = false }: Standing): boolean {
  if (one.matches(NEVER)) return true;
  const isSiteEdge = (one.tagName === 'FOOTER' || one.tagName === 'HEADER') && !one.closest('article, main, [role="main"], [itemtype*="Article"]');
  if (isSiteEdge && !isByline && !isAnywhere) return true;
  const named = `${one.id} ${one.getAttribute('class') ?? ''}`.replace(/([a-z])([A-Z])/g, '$1-$2');
  const name = isAnywhere ? named.replace(FOOT, '') : named;
  if (OWN.test(name)) return false;
  if (CLOCKS.test(name)) return true;
  if (isBesideHeadline && !leadsElsewhere(one)) return false;
  // An article that holds neither headline nor body is a teaser.
  return NAMES.test(name) || one.tagName === 'ARTICLE' || (!isByline && (BESIDE_NAMES.test(name) || one.matches(BESIDE)));
}

/** Names of what a page says of itself at its foot. */
const FOOT = /(?:(?:site|page)-?)?footer|copyright|colophon|profile/gi;

/** Whether a piece of the page holds a link as long as a headline. */
function leadsElsewhere(element: Element): boolean {
  return [...element.querySelectorAll('a[href]')].slice(0, 40).some((link) => link.textContent.trim().length >= 25);
}

/** Whether a date stands in a link with much else, or has a link to a story right beside it in a list. */
function isOfTeaser(element: Element): boolean {
  const link = element.closest('a');
  if (link && link.textContent.trim().length > 60) return true;
  const item = element.closest('li');
  const headline = item?.querySelector('h2 a, h3 a, h4 a, a h2, a h3, a h4');
  return headline !== null && headline !== undefined;
}
