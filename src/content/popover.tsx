import { render, type VNode } from 'preact';
import { focusFrom } from '../page/next-focus.ts';
import { language } from '../words/language.ts';
import { buildHost, colour, putInto, type CardHost } from './card-host.ts';
import { followLine, type CardPlace, type Following } from './card-place.ts';
import { closeBySwipe } from './sheet.ts';

/** The class of a card that is laid out and not to be seen yet. */
const UNSEEN = 'unseen';

export interface PopoverOptions {
  /** The colours that the reader chose; `system` takes those of the page around the term. */
  readonly theme: () => 'system' | 'light' | 'dark';
  readonly isPinned: () => boolean;
  /** The card is to be closed: its line is gone, it was swiped away, or the focus goes on from it. */
  readonly onClose: () => void;
}

/** Shows one card at a time over the page. Its host is put into the page when a card is first to be shown. */
export class Popover {
  readonly #at: CardHost;
  readonly #options: PopoverOptions;
  #place: CardPlace | undefined;
  #following: Following | undefined;

  constructor(document: Document, options: PopoverOptions) {
    this.#at = buildHost(document);
    this.#options = options;
    const { root, card, grip } = this.#at;
    closeBySwipe(grip, card, options.onClose);
    closeByTab(root, card, (isBackwards) => {
      options.onClose();
      return goOnFrom(this.#place, isBackwards);
    });
  }

  /** The element that holds the card. */
  get host(): Element {
    return this.#at.host;
  }

  /** Lays a card out unseen at a line of text, as it is to be shown soon: making and measuring it takes most of a frame. `hide` puts it away. */
  makeReady(content: VNode, place: CardPlace): void {
    this.#at.card.classList.add(UNSEEN);
    this.#lay(content, place);
  }

  /** Shows the card at a line of text, and keeps it there. */
  show(content: VNode, place: CardPlace): void {
    if (this.#at.card.classList.contains(UNSEEN) && this.#place && isSamePlace(this.#place, place)) this.#draw(content);
    else this.#lay(content, place);
    this.#at.card.classList.remove(UNSEEN);
  }

  /** Renders the card anew. */
  update(content: VNode): void {
    this.#draw(content);
    this.#following?.again();
  }

  hide(): void {
    const { root, card, scroller } = this.#at;
    this.#following?.end();
    // Takes the focus out first: else it would stay in what is hidden until the next frame.
    (root.activeElement as HTMLElement | null)?.blur();
    if (card.matches(':popover-open')) card.hidePopover();
    card.classList.remove(UNSEEN);
    render(null, scroller);
  }

  focus(): void {
    this.#at.card.focus({ preventScroll: true });
  }

  hasFocus(): boolean {
    return this.#at.root.activeElement !== null;
  }

  remove(): void {
    this.hide();
    this.#at.host.remove();
  }

  #lay(content: VNode, place: CardPlace): void {
    const { host, anchor, card, scroller } = this.#at;
    this.#following?.end();
    this.#place = place;
    putInto(document, host, place.range.startContainer);
    colour(host, place.range.startContainer, this.#options.theme());
    this.#draw(content);
    card.showPopover();
    scroller.scrollTop = 0;
    this.#following = followLine(place, { anchor, card, isPinned: this.#options.isPinned, onLost: this.#options.onClose });
  }

  /** In the language that is spoken; what is the glossary's own says its language itself. */
  #draw(content: VNode): void {
    this.#at.card.lang = language();
    render(content, this.#at.scroller);
  }
}

function isSamePlace(one: CardPlace, other: CardPlace): boolean {
  return one.range === other.range && one.line === other.line && one.by === other.by;
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
