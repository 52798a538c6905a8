/** A page as it is sent to be taken apart elsewhere, and the way back to it. */
export interface PageMarkup {
  /** Its markup, with scripts and style sheets emptied but still in their places. */
  readonly markup: string;
  /** Whether its `noscript` elements hold elements, as they do where the browser runs no scripts; they hold text elsewhere. */
  readonly readsNoscript: boolean;
  /** Every element as the markup has them, in document order: an element's place in this list is its number on both sides. */
  readonly elements: NodeListOf<Element>;
}

/** What stands for a script or a style sheet: an element, so that those behind it keep their numbers. Readability throws out both unread. */
const EMPTY = '<script></script>';
/** Scripts that are data: Readability takes the story's title and author from them. */
const DATA = 'application/ld+json';

/** Of the head, what Readability takes the title and the author from: it leaves out of a body what repeats the one, and a line that names the other. */
const OF_HEAD = ['title', `script[type="${DATA}"]`, ...['title', 'author', 'creator'].flatMap((what) => [`meta[name*="${what}" i]`, `meta[property*="${what}" i]`])].join(',');
/** Up to so many children are written one by one, which spares the browser writing scripts that are not sent. */
const FEW = 50;

/** Writes a page down. The browser writes most of it in one go, which is some five times faster than to walk over its nodes. */
export function pageMarkup(document: Document): PageMarkup {
  const doctype = document.compatMode === 'CSS1Compat' ? '<!doctype html>' : '';
  return {
    markup: doctype + written(document.documentElement, (child) => (child === document.head ? headMarkup(document.head) : child === document.body ? bodyMarkup(document.body) : nodeMarkup(child))),
    readsNoscript: document.querySelector('noscript *') !== null,
    // A list that does not live on: whatever the page puts in or takes out later, numbers lead to the same elements.
    elements: document.querySelectorAll('*'),
  };
}

/** The head, with as many elements as it has: what is not sent is made up for, so that those behind keep their numbers. */
function headMarkup(head: Element): string {
  const sent = Array.from(head.querySelectorAll(OF_HEAD), (element) => element.outerHTML);
  return `<head>${sent.join('')}${'<link>'.repeat(head.querySelectorAll('*').length - sent.length)}</head>`;
}

function bodyMarkup(body: Element): string {
  return body.childNodes.length <= FEW ? written(body, nodeMarkup) : withoutScripts(body.outerHTML);
}

/** The markup of an element whose children are written one by one. */
function written(element: Element, child: (node: Node) => string): string {
  const attributes = element.getAttributeNames().map((name) => ` ${name}="${escaped(element.getAttribute(name) ?? '')}"`).join('');
  return `<${element.localName}${attributes}>${Array.from(element.childNodes, child).join('')}</${element.localName}>`;
}

function nodeMarkup(node: Node): string {
  if (node.nodeType === 3 /* Node.TEXT_NODE */) return escaped((node as Text).data);
  if (node.nodeType !== 1 /* Node.ELEMENT_NODE */) return '<!---->';
  // Much of a page's bytes are in scripts and style sheets that stand there: they are never written at all.
  if (node.nodeName === 'STYLE' || (node.nodeName === 'SCRIPT' && (node as HTMLScriptElement).type !== DATA)) return EMPTY;
  return withoutScripts((node as Element).outerHTML);
}

function withoutScripts(markup: string): string {
  return emptied(markup, ['script', 'style'], DATA);
}

/**
 * Empties the elements of some names in markup that a browser wrote, but for those with `kept` in their opening tag; what is
 * written in comments stays. Wherever it mistakes an attribute's value for an element, the elements' count or the text's length
 * differs afterwards, and the page is read in place.
 */
export function emptied(markup: string, names: readonly string[], kept?: string, instead = EMPTY): string {
  const kinds = [{ open: '<!--', close: '-->', isComment: true }, ...names.map((name) => ({ open: `<${name}`, close: `</${name}>`, isComment: false }))]
    .map((kind) => ({ ...kind, at: markup.indexOf(kind.open) }));
  const parts: string[] = [];
  let from = 0;
  for (;;) {
    const next = kinds.filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at)[0];
    if (!next) return parts.join('') + markup.slice(from);
    const { at, open, close, isComment } = next;
    const isElement = !isComment && /[\s>]/.test(markup.charAt(at + open.length));
    const end = isComment || isElement ? markup.indexOf(close, at + open.length) : -1;
    const after = end < 0 ? at + open.length : end + close.length;
    if (isElement && end >= 0 && !(kept && markup.slice(at, markup.indexOf('>', at)).includes(kept))) {
      parts.push(markup.slice(from, at), instead);
      from = after;
    }
    for (const kind of kinds) if (kind.at >= 0 && kind.at < after) kind.at = markup.indexOf(kind.open, after);
  }
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
