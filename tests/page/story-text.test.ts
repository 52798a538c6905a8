import { describe, expect, test } from 'vitest';
import { storyText } from '../../src/page/story-text.ts';

function textOf(html: string) {
  document.body.innerHTML = html;
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  return storyText(nodes.filter((node) => node.parentElement?.className !== 'ad'));
}

describe('what parts two pieces of text', () => {
  test.each([
    ['<p>the <b>Minsk</b> <i>agree</i>ments</p>', 'the Minsk agreements'],
    ['<p>one</p><p>two</p>', 'one\n\ntwo'],
    ['<p>one<br>two</p>', 'one\ntwo'],
    ['<p>one<br><br>two</p>', 'one\n\ntwo'],
    ['<div>one<div class="ad">buy</div>two</div>', 'one\n\ntwo'],
    ['<ul><li>one</li><li>two</li></ul>', 'one\n\ntwo'],
    ['<p>a<a href="#">b</a>c</p>', 'abc'],
  ])('%s reads %j', (html, text) => expect(textOf(html).text).toBe(text));
});

test('a range spans the elements its words are broken over', () => {
  const { text, rangeOf } = textOf('<p>the <b>Minsk</b> agreements held</p>');
  expect(rangeOf(text.indexOf('Minsk'), text.indexOf(' held'))?.toString()).toBe('Minsk agreements');
});

test('what the page has lost or changed is told', () => {
  const made = textOf('<p>one</p><p>two</p>');
  expect(made.isCurrent()).toBe(true);
  document.querySelector('p')?.remove();
  expect(made.isCurrent()).toBe(false);
  expect(made.rangeOf(0, 3)).toBeUndefined();
  expect(made.rangeOf(5, 8)?.toString()).toBe('two');
  const second = document.querySelector('p')?.firstChild as Text;
  second.data = 'x';
  expect(made.rangeOf(5, 8)).toBeUndefined();
});
