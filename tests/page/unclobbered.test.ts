import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { isTooLarge, LIMITS } from '../../src/page/page-limits.ts';
import { parentOf, unclobber } from '../../src/page/unclobbered.ts';

const page = (body: string) => new JSDOM(`<!doctype html><body>${body}</body>`).window.document;

describe('names that lie over properties', () => {
  test('climbing from within a form arrives at the top', () => {
    const document = page('<form><input name="parentElement"><p>Words</p></form>');
    const names: string[] = [];
    for (let at = parentOf(document.querySelector('p') ?? document.body); at && names.length < 9; at = parentOf(at)) names.push(at.localName);
    expect(names).toEqual(['form', 'body', 'html']);
  });
  test('a copy is rid of them, and of no other name or id', () => {
    const copy = page('<form id="parentNode"><input name="parentNode"><input id="firstChild" name="email"><img name="querySelectorAll"></form><div id="body" name="children"></div><a name="title"></a>');
    unclobber(copy);
    expect([...copy.body.querySelectorAll('*')].map((one) => `${one.localName} ${one.id} ${one.getAttribute('name') ?? ''}`.trim())).toEqual(['form', 'input', 'input  email', 'img', 'div body children', 'a  title']);
  });
});

describe('pages that are too large', () => {
  test.each([
    ['elements', '<i></i>'.repeat(LIMITS.elements), true],
    ['fewer elements', '<i></i>'.repeat(LIMITS.elements / 4), false],
    ['characters', `<p>${'words '.repeat(LIMITS.characters / 6 + 1)}</p>`, true],
    ['characters of a script', `<p>Words</p><script type="x">${'words '.repeat(LIMITS.characters / 6 + 1)}</script>`, false],
  ])('%s', (_, body, expected) => expect(isTooLarge(page(body))).toBe(expected));

  test.each([[LIMITS.depth, true], [LIMITS.depth - 10, false]])('nested %i deep', (depth, expected) => {
    const document = page('');
    let at: Element = document.body;
    for (let i = 0; i < depth; i++) at = at.appendChild(document.createElement('span'));
    expect(isTooLarge(document)).toBe(expected);
  });
});
