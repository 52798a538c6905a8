import { storyPage } from './driver/card.ts';

/** A page that means no good, or does not know better: what it is made of, and what is to be seen on it. */
export interface HostileCase {
  readonly name: string;
  readonly html: string;
  readonly headers?: Record<string, string>;
  /** Whether its terms are marked all the same; otherwise it is left alone, and the popup says why. */
  readonly isMarked: boolean;
}

const SENTENCE = '<p id="first">The Minsk agreements were signed long before, and the Libyan National Army had nothing to do with them.</p>';
/** Builds the rest of a page by script, as no markup nests or repeats like this; the extension comes after it. */
const built = (script: string, inside = SENTENCE) => storyPage(`${inside}<div id="built"></div><script>{ const place = document.getElementById('built'); ${script} }</script>`);
const script = (code: string) => storyPage(`${SENTENCE}<script>${code}</script>`);
const LINE = 'One more line in which nobody says a word of it. ';

/** Every one of them served as a story of its own. */
export const HOSTILE_CASES: readonly HostileCase[] = [
  { name: 'a strict policy and Trusted Types', isMarked: true, html: storyPage(SENTENCE), headers: { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-same-origin allow-scripts" } },
  {
    name: 'prototypes overridden', isMarked: true,
    html: script(`for (const [of, name] of [[Node, 'contains'], [Node, 'appendChild'], [Node, 'cloneNode'], [Element, 'getAttribute'], [Element, 'closest'], [Element, 'attachShadow'], [Range, 'setStart'], [Document, 'createRange'], [Document, 'querySelectorAll'], [EventTarget, 'addEventListener']]) of.prototype[name] = () => { throw new Error(name + ' is ours'); };`),
  },
  {
    name: 'names of the document and of forms clobbered', isMarked: true,
    html: storyPage(`${SENTENCE}<form><input name="parentElement"><input name="parentNode"><input name="children"><input name="childNodes"><input name="closest"><input name="matches"><input name="getAttribute"><input name="nextSibling"><input name="nodeType"><input name="tagName"><input name="firstElementChild"><p>A form of the page.</p></form>
      <img name="querySelectorAll"><img name="querySelector"><img name="body"><img name="createRange"><img name="documentElement"><img name="createTreeWalker"><img name="cloneNode"><img name="caretPositionFromPoint">`),
  },
  {
    name: 'a story within a form that clobbers its own properties', isMarked: true,
    html: storyPage(SENTENCE).replace('<article>', '<form><input name="parentNode"><input name="parentElement"><input name="nextElementSibling"><input name="firstElementChild"><article>').replace('</article>', '</article></form>'),
  },
  { name: 'elements with our names', isMarked: true, html: storyPage(`<newsgloss-card id="newsgloss-card"><b>The page’s own</b></newsgloss-card><div id="newsgloss-heading"></div>${SENTENCE}`) },
  { name: 'its highlights cleared again and again', isMarked: true, html: script(`setInterval(() => CSS.highlights.clear(), 1500)`) },
  { name: 'every stranger beside the body removed', isMarked: true, html: script(`new MutationObserver(() => { for (const one of document.documentElement.children) if (one !== document.head && one !== document.body) one.remove(); }).observe(document.documentElement, { childList: true })`) },
  { name: 'changes within callbacks of changes', isMarked: true, html: built(`place.append('x'); new MutationObserver(() => setTimeout(() => { place.firstChild.data = 'x' + Math.random(); }, 5)).observe(place, { characterData: true, subtree: true, childList: true }); place.append('y');`) },
  { name: 'messages posted', isMarked: true, html: script(`for (const call of ['leave', 'erase', 'setSite', 'describePage']) for (const newsgloss of ['reader', 'background', 'panel']) { postMessage({ newsgloss, call, argument: {} }, '*'); globalThis.chrome?.runtime?.sendMessage?.('newsgloss@newsgloss', { newsgloss, call }); }`) },
  { name: '20,000 text nodes in one paragraph', isMarked: true, html: built(`const p = document.createElement('p'); for (let i = 0; i < 20000; i++) p.append('word '); place.append(p)`) },
  { name: '200,000 text nodes in one paragraph', isMarked: false, html: built(`const p = document.createElement('p'); for (let i = 0; i < 200000; i++) p.append('word '); place.append(p)`) },
  { name: '20,000 paragraphs', isMarked: true, html: built(`for (let i = 0; i < 20000; i++) { const p = document.createElement('p'); p.textContent = '${LINE}'; place.append(p); }`) },
  { name: '20,000 elements named like appeals', isMarked: true, html: built(`for (let i = 0; i < 20000; i++) { const p = document.createElement('p'); p.className = 'share'; p.textContent = '${LINE}'; place.append(p); }`) },
  { name: '100,000 paragraphs', isMarked: false, html: built(`for (let i = 0; i < 100000; i++) { const p = document.createElement('p'); p.textContent = '${LINE}'; place.append(p); }`) },
  { name: 'a paragraph of five million characters', isMarked: false, html: built(`const p = document.createElement('p'); p.textContent = '${LINE}'.repeat(104167); place.append(p)`) },
  // Shown, it stops both browsers by itself, without any extension.
  { name: 'nested 20,000 deep', isMarked: false, html: built(`let at = place; place.hidden = true; for (let i = 0; i < 20000; i++) { const next = document.createElement('span'); at.append(next); at = next; } at.append('${LINE}');`) },
];
