import { modalAround } from '../page/pages-own.ts';
import { schemeAround } from '../page/scheme.ts';
import cardStyle from '../ui/styles/card.css';
import popoverStyle from '../ui/styles/popover.css';
import tokens from '../ui/styles/tokens.css';

const HOST = 'newsgloss-card';
export const HEADING_ID = 'newsgloss-heading';

/** The one element that we put into a page, and what its closed shadow holds. */
export interface CardHost {
  readonly host: Element;
  readonly root: ShadowRoot;
  /** Lies over the line that a card belongs to. */
  readonly anchor: HTMLElement;
  readonly card: HTMLElement;
  /** By which a finger draws the card down. */
  readonly grip: HTMLElement;
  /** What the card's content is rendered into. */
  readonly scroller: HTMLElement;
}

/** Makes the host, not in the page yet, in place of any that an update of the extension has left behind. No HTML strings: strict pages forbid them. */
export function buildHost(document: Document): CardHost {
  removeLeftBehind(document);
  const host = document.createElement(HOST);
  const root = host.attachShadow({ mode: 'closed' });
  const [anchor, card, grip, scroller] = (['anchor', 'popover', 'grip', 'scroller'] as const).map((name) => element(document, name)) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement];
  card.setAttribute('popover', 'manual');
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-labelledby', HEADING_ID);
  // The card has one direction, whatever the page's.
  card.dir = 'ltr';
  card.tabIndex = -1;
  card.append(grip, scroller);
  dress(root, document, tokens + cardStyle + popoverStyle);
  root.append(anchor, card);
  return { host, root, anchor, card, grip, scroller };
}

/** A host whose script was ended by an update of the extension: an empty element of our name beside the body. */
function removeLeftBehind(document: Document): void {
  for (const child of [...document.documentElement.children]) {
    if (child.localName === HOST && child.childNodes.length === 0) child.remove();
  }
}

/**
 * Gives the root its style. Pages of the extension, where the demo story lies, allow no style elements; elsewhere an
 * element it is, as content scripts of Firefox could not adopt sheets before 153.
 */
function dress(root: ShadowRoot, document: Document, css: string): void {
  if (/^[a-z]+-extension:/.test(document.URL)) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    return;
  }
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
}

function element(document: Document, name: string): HTMLElement {
  const made = document.createElement('div');
  made.className = name;
  return made;
}

/** Beside the body, or into the modal dialog that a term stands in, outside of which nothing could be used. */
export function putInto(document: Document, host: Element, term: Node): void {
  const parent = modalAround(term) ?? document.documentElement;
  if (host.parentNode !== parent) parent.append(host);
}

/** In the colours that the reader chose, or those around the term. */
export function colour(host: Element, term: Node, theme: 'system' | 'light' | 'dark'): void {
  const around = term.parentElement ?? term.ownerDocument?.documentElement;
  if (theme !== 'system') host.setAttribute('data-scheme', theme);
  else if (around) host.setAttribute('data-scheme', schemeAround(around));
}
