import { bodyPlaces, type BodyPlaces } from './body-places.ts';
import { emptied, type PageMarkup } from './page-markup.ts';
import { storyBody } from './story-body.ts';
import { storyRoots } from './story-roots.ts';
import { unclobber } from './unclobbered.ts';

/** A page as it travels: its markup, how many elements it has, and how it reads `noscript`. */
export interface SentPage extends Pick<PageMarkup, 'markup' | 'readsNoscript'> {
  readonly elementCount: number;
}

/** A story of a page that was taken apart elsewhere: the number of the element that holds it, and where its body's text stands. */
export interface FoundBody {
  readonly root: number;
  readonly places: BodyPlaces;
}

const STYLE = 'data-newsgloss-style';
/** An opening tag as browsers write them: values always in double quotes. */
const TAG = /<[a-z](?:[^">]|"[^"]*")*>/gi;

/**
 * Finds the bodies of a page's stories in a copy made from its markup, just as `storyBody` does in the page itself. Null
 * where the copy has not the page's elements: scripts can build what no markup says, such as a link within a link.
 */
export function foundBodies({ markup, readsNoscript, elementCount }: SentPage): readonly FoundBody[] | null {
  const document = parsed(readsNoscript ? markup : emptied(markup, ['noscript'], undefined, '<noscript></noscript>'));
  const numbers = new Map(Array.from(document.querySelectorAll('*'), (element, n) => [element, n]));
  if (numbers.size !== elementCount) return null;
  return storyRoots(document).map((root) => ({ root: numbers.get(root.element) ?? -1, places: bodyPlaces(storyBody(root), numbers) }));
}

/**
 * The one place where markup becomes a document: one that belongs to no window, so that none of its scripts runs and nothing
 * is loaded. Our own policy rules inline styles out, which would show hidden text: styles are set aside and read one by one.
 */
function parsed(markup: string): Document {
  const document = new DOMParser().parseFromString(markup.replace(TAG, (tag) => tag.replaceAll(' style="', ` ${STYLE}="`)), 'text/html');
  unclobber(document);
  const trial = document.createElement('span');
  for (const element of document.querySelectorAll(`[${STYLE}]`)) {
    const style = element.getAttribute(STYLE) ?? '';
    element.removeAttribute(STYLE);
    if (!/display|visibility/i.test(style)) continue;
    trial.style.cssText = style;
    // Readability takes an element out for this attribute as it does for these styles, and looks at no other style.
    if (trial.style.display === 'none' || trial.style.visibility === 'hidden') element.setAttribute('hidden', '');
  }
  return document;
}
