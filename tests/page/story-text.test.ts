import { describe, expect, test } from 'vitest';
import { joinTexts, storyText } from '../../src/page/story-text.ts';

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

describe('joined with pauses', () => {
  /** Paragraphs of a link and a word, more than are joined in one go. */
  const long = () => {
    document.body.replaceChildren(...Array.from({ length: 300 }, (_, i) => {
      const p = document.createElement('p');
      p.append(`word ${i} `, document.createElement('br'), 'more');
      return p;
    }));
    return [...document.body.children].flatMap((p) => [p.firstChild, p.lastChild] as Text[]);
  };
  const rest = (work: ReturnType<typeof joinTexts>) => {
    for (let pauses = 1; ; pauses++) {
      const { done, value } = work.next();
      if (done) return { made: value, pauses };
    }
  };
  test('it is the text that it is in one go', () => {
    const nodes = long();
    const { made, pauses } = rest(joinTexts(nodes));
    expect(pauses).toBeGreaterThan(5);
    expect(made.text).toBe(storyText(nodes).text);
    expect(made.isCurrent()).toBe(true);
    expect(made.rangeOf(made.text.indexOf('word 299'), made.text.indexOf('word 299') + 8)?.toString()).toBe('word 299');
  });
  test('where the page changes in between, it is known to be no longer current, and no range leads astray', () => {
    const nodes = long();
    const work = joinTexts(nodes);
    work.next();
    (nodes[0] as Text).data = 'else';
    nodes[2]?.parentElement?.remove();
    (nodes[500] as Text).data = 'not met yet';
    const { made } = rest(work);
    expect(made.text).toContain('word 0');
    expect(made.text).toContain('not met yet');
    expect(made.isCurrent()).toBe(false);
    expect(made.rangeOf(0, 8)).toBeUndefined();
    expect(made.rangeOf(made.text.indexOf('word 1 '), made.text.indexOf('word 1 ') + 6)).toBeUndefined();
    expect(made.rangeOf(made.text.indexOf('not met'), made.text.indexOf('not met') + 7)?.toString()).toBe('not met');
  });
});
