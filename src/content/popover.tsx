import { render, type VNode } from 'preact';
import { modalAround } from '../page/pages-own.ts';
import { focusFrom } from '../page/next-focus.ts';
import { schemeAround } from '../page/scheme.ts';
import cardStyle from '../ui/styles/card.css';
import popoverStyle from '../ui/styles/popover.css';
import tokens from '../ui/styles/tokens.css';
import { language } from '../words/language.ts';
import { followLine, type CardPlace, type Following } from './card-place.ts';
import { closeBySwipe } from './sheet.ts';

const HOST = 'newsgloss-card';

/** The one element that we put into a page: a host beside its body, whose closed shadow holds the card. */
export interface Popover {
  readonly host: Element;
  /** Shows the card at a line of text, and keeps it there. */
  show(card: VNode, place: CardPlace): void;
  /** Renders the open card anew. */
  update(card: VNode): void;
  hide(): void;
  focus(): void;
  hasFocus(): boolean;
  remove(): void;
}

export interface PopoverOptions {
  /** The colours that the reader chose; `system` takes those of the page around the term. */
  readonly theme: () => 'system' | 'light' | 'dark';
  readonly isPinned: () => boolean;
  /** The card is to be closed: its line is gone, it was swiped away, or the focus goes on from it. */
  readonly onClose: () => void;
}

export const HEADING_ID = 'newsgloss-heading';

/** Makes the host. It is put into the page when a card is first shown. No HTML strings: strict pages forbid them. */
export function makePopover(document: Document, { theme, isPinned, onClose }: PopoverOptions): Popover {
  removeLeftBehind(document);
  const { host, root, anchor, card, grip, scroller } = buildHost(document);
  closeBySwipe(grip, card, onClose);
  let shown: CardPlace | undefined;
  let following: Following | undefined;
  closeByTab(root, card, (isBackwards) => {
    onClose();
    return goOnFrom(shown, isBackwards);
  });
  return {
    host,
    show(content, place) {
      following?.end();
      shown = place;
      putInto(document, host, place.range.startContainer);
      colour(host, place.range.startContainer, theme());
      draw(content, card, scroller);
      card.showPopover();
      scroller.scrollTop = 0;
      following = followLine(place, { anchor, card, isPinned, onLost: onClose });
    },
    update(content) {
      draw(content, card, scroller);
      following?.again();
    },
    hide() {
      following?.end();
      close(root, card);
      render(null, scroller);
    },
    focus: () => card.focus({ preventScroll: true }),
    hasFocus: () => root.activeElement !== null,
    remove() {
      following?.end();
      render(null, scroller);
      host.remove();
    },
  };
}

/** Takes the focus out first: else it would stay in what is hidden until the next frame. */
function close(root: ShadowRoot, card: HTMLElement): void {
  (root.activeElement as HTMLElement | null)?.blur();
  if (card.matches(':popover-open')) card.hidePopover();
}

/** In the language that is spoken; what is the glossary's own says its language itself. */
function draw(content: VNode, card: HTMLElement, scroller: HTMLElement): void {
  card.lang = language();
  render(content, scroller);
}

/** Beside the body, or into the modal dialog that a term stands in, outside of which nothing could be used. */
function putInto(document: Document, host: Element, term: Node): void {
  const parent = modalAround(term) ?? document.documentElement;
  if (host.parentNode !== parent) parent.append(host);
}

/** In the colours that the reader chose, or those around the term. */
function colour(host: Element, term: Node, theme: 'system' | 'light' | 'dark'): void {
  const around = term.parentElement ?? term.ownerDocument?.documentElement;
  if (theme !== 'system') host.setAttribute('data-scheme', theme);
  else if (around) host.setAttribute('data-scheme', schemeAround(around));
}

function buildHost(document: Document) {
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

/** Tab out of the card closes it: the focus goes on from the term, not from the end of the page, where the host is. `leave` says whether it has moved the focus itself. */
function closeByTab(root: ShadowRoot, card: HTMLElement, leave: (isBackwards: boolean) => boolean): void {
  card.addEventListener('keydown', (event) => {
    if (event.key === 'Tab' && !event.defaultPrevented && isAtEdge(root, card, event.shiftKey) && leave(event.shiftKey)) event.preventDefault();
  });
}

/** Where the focus had come from no element, and is nowhere now, it goes on from the term. */
function goOnFrom(place: CardPlace | undefined, isBackwards: boolean): boolean {
  return place !== undefined && document.activeElement === document.body && focusFrom(place.range, isBackwards);
}

/** Whether Tab would lead out of the card, over its last control or, backwards, its first. */
function isAtEdge(root: ShadowRoot, card: HTMLElement, isBackwards: boolean): boolean {
  const controls = [...card.querySelectorAll<HTMLElement>('button, a[href], summary, textarea')].filter((one) => one.checkVisibility());
  if (isBackwards) return root.activeElement === card || root.activeElement === controls[0];
  return controls.length === 0 || root.activeElement === controls.at(-1);
}
