import { render, type VNode } from 'preact';
import cardStyle from '../ui/styles/card.css';
import popoverStyle from '../ui/styles/popover.css';
import tokens from '../ui/styles/tokens.css';

const HOST = 'newsgloss-card';

/** The one element that we put into a page: a host beside its body, whose closed shadow holds the card. */
export interface Popover {
  readonly host: Element;
  /** Shows the card below a line of text, or above it where there is no room. `near` tells the colours around. */
  show(card: VNode, line: DOMRect, near: Element): void;
  /** Renders the open card anew. */
  update(card: VNode): void;
  hide(): void;
  focus(): void;
  hasFocus(): boolean;
  remove(): void;
}

export const HEADING_ID = 'newsgloss-heading';

/** Makes the host. It is put into the page when a card is first shown. `theme` are the colours that the reader chose. No HTML strings: strict pages forbid them. */
export function makePopover(document: Document, theme: () => 'system' | 'light' | 'dark'): Popover {
  removeLeftBehind(document);
  const host = document.createElement(HOST);
  const root = host.attachShadow({ mode: 'closed' });
  const anchor = element(document, 'anchor');
  const card = element(document, 'popover');
  card.setAttribute('popover', 'manual');
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-labelledby', HEADING_ID);
  card.tabIndex = -1;
  const scroller = element(document, 'scroller');
  card.append(scroller);
  dress(root, document, tokens + cardStyle + popoverStyle);
  root.append(anchor, card);
  return {
    host,
    show(content, line, near) {
      if (!host.isConnected) document.documentElement.append(host);
      host.setAttribute('data-scheme', theme() === 'system' ? schemeAround(near) : theme());
      placeAnchor(anchor, line);
      render(content, scroller);
      card.showPopover();
      scroller.scrollTop = 0;
      chooseSide(card, line);
    },
    update: (content) => render(content, scroller),
    hide() {
      if (card.matches(':popover-open')) card.hidePopover();
      render(null, scroller);
    },
    focus: () => card.focus({ preventScroll: true }),
    hasFocus: () => root.activeElement !== null,
    remove() {
      render(null, scroller);
      host.remove();
    },
  };
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

/** The anchor lies over the line in the page's own coordinates, so that the card follows when the page is scrolled. */
function placeAnchor(anchor: HTMLElement, line: DOMRect): void {
  anchor.style.left = `${line.left + scrollX}px`;
  anchor.style.top = `${line.top + scrollY}px`;
  anchor.style.width = `${line.width}px`;
  anchor.style.height = `${line.height}px`;
}

/** Gap between line and card, and between card and the window's edge, in pixels. */
const GAP = 8;

/** Below the line if the card fits there, else above it, else where there is more room; never over the line. */
function chooseSide(card: HTMLElement, line: DOMRect): void {
  const below = innerHeight - line.bottom - 2 * GAP;
  const above = line.top - 2 * GAP;
  card.style.setProperty('--room', '560px');
  const wanted = card.offsetHeight;
  const isBelow = wanted <= below || (wanted > above && below >= above);
  card.dataset['side'] = isBelow ? 'below' : 'above';
  card.style.setProperty('--room', `${Math.max(isBelow ? below : above, 120)}px`);
}

/** Whether the page is light or dark around a place: by the first background that is painted there, else by what the browser prefers. */
function schemeAround(near: Element): 'light' | 'dark' {
  for (let at: Element | null = near; at; at = at.parentElement) {
    const rgba = getComputedStyle(at).backgroundColor.match(/[\d.]+/g)?.map(Number) ?? [];
    const [red = 0, green = 0, blue = 0, alpha = 1] = rgba;
    if (rgba.length >= 3 && alpha > 0.5) return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128 ? 'dark' : 'light';
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  return scheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
