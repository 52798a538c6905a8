import { readFileSync, readdirSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { textsAt } from '../../src/page/body-places.ts';
import { pageMarkup } from '../../src/page/page-markup.ts';
import { foundBodies } from '../../src/page/parsed-page.ts';
import { storyBodies } from '../../src/page/stories.ts';
import { storyRoots } from '../../src/page/story-roots.ts';

const WORDS = 'The talks went on into the night, and nobody could say how they would end, since each side had left something out. ';

/** What the extension does in two processes: writes the page down, takes the copy apart, leads the answer back. Undefined where it cannot. */
function offPage(document: Document, between: () => void = () => undefined) {
  const { markup, readsNoscript, elements } = pageMarkup(document);
  const roots = storyRoots(document);
  const found = foundBodies({ markup, readsNoscript, elementCount: elements.length });
  between();
  return found?.map(({ root, places }, i) => ({ isSameRoot: elements[root] === roots[i]?.element, body: textsAt(places, elements) }));
}
/** `noscript` holds text where scripts run. What the pages' own scripts say or throw is no matter. */
const page = (html: string, scripts?: 'dangerously') => new JSDOM(html, { url: 'https://news.example.org/a-story', virtualConsole: new VirtualConsole(), ...(scripts && { runScripts: scripts }) }).window.document;
const story = (inside: string, head = '') => `<!doctype html><html lang="en"><head><title>A long night of talks</title>${head}</head><body class="page"><header><a href="/">Home</a></header><article><h1>A headline</h1>${inside}</article><footer>Imprint</footer></body></html>`;
const paragraphs = `<p>${WORDS.repeat(4)}</p><p>${WORDS.repeat(5)}</p>`;

function expectTheSame(document: Document) {
  const inPlace = storyBodies(document);
  const off = offPage(document);
  expect(off).toHaveLength(inPlace.length);
  inPlace.forEach(({ body }, i) => {
    expect(off?.[i]?.isSameRoot).toBe(true);
    expect(off?.[i]?.body?.map(({ data }) => data).join('|')).toBe(body.map(({ data }) => data).join('|'));
    expect(off?.[i]?.body?.every((node, n) => node === body[n])).toBe(true);
  });
}

describe('a page taken apart elsewhere gives the text nodes that it gives in place', () => {
  test.each(readdirSync('tests/pages'))('%s', (slug) => {
    const html = readFileSync(`tests/pages/${slug}/page.html`, 'utf8');
    expectTheSame(page(html));
    expectTheSame(page(html, 'dangerously'));
  });
  test.each([
    ['scripts and styles in mid-text', story(`<p>${WORDS}<script>if (1 < 2) document.title = "<p>no</p>";</script>${WORDS}<style>p > a { color: red }</style>${WORDS}</p>${paragraphs}`)],
    ['markup within scripts and comments', story(`<!-- <script> --><!--[if IE]><script src="x.js"></script><![endif]-->${paragraphs}`, '<script>var a = "<style>";</script><style>a::after { content: "<script>" }</style>')],
    ['markup that is never closed within a comment', story(`<!-- <script> <style> --><p>${WORDS}</p><script>var a = "<!--";</script><!-- <noscript> -->${paragraphs}<i>x</i>`.repeat(2)).replace('</body>', `${'<hr>'.repeat(60)}<script>"<!-- -->"</script></body>`)],
    ['JSON-LD, whose title Readability looks for in headings', story(`<h2>Another way to say it all at length</h2>${paragraphs}`, '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Another way to say it all at length"}</script>')],
    ['signs that markup escapes', story(`<p title="a &quot;b&quot; <i> &amp;">${WORDS} 1 &lt; 2 &amp;amp; 3 &gt; 2&nbsp;— &lt;script&gt;</p>${paragraphs} loose text in between ${paragraphs}`)],
    ['text beside the head and body', `${story(paragraphs)} after the end &lt;b&gt;`],
    ['hidden by its own style', story(`<div style="display: none">${WORDS.repeat(9)}</div><p style="visibility:hidden">${WORDS}</p><p style="color: red; display: block">${WORDS}</p><p style="display:none;display:block">${WORDS.repeat(2)}</p>${paragraphs}`)],
    ['noscript', story(`<p>${WORDS}</p><noscript><img src="a.jpg"></noscript><noscript><p>${WORDS.repeat(4)}</p></noscript>${paragraphs}`, '<noscript><style>p { color: red }</style><link rel="stylesheet" href="x.css"></noscript>')],
    ['a short story, for which Readability tries again and again', story(`<div class="comment"><p>${WORDS}</p></div><p class="sidebar">${WORDS}</p>`)],
    ['no doctype, tables in paragraphs', `<title>Old page</title><body><p>${WORDS}<table><tr><td>${WORDS.repeat(6)}<td>b</table>${WORDS}`],
    ['svg with text and styles', story(`<p>${WORDS}<svg style="display:none" viewBox="0 0 1 1"><style>.a{}</style><title>Share</title><path d="M0 0"/></svg>${WORDS}</p>${paragraphs}`)],
    ['templates and frames', story(`<template><p>${WORDS}</p><script>1</script></template><iframe src="x"><p>old</p></iframe>${paragraphs}`)],
    ['no story', '<nav><a href=/>Home</a></nav>'],
  ])('%s', (_, html) => {
    expectTheSame(page(html));
    expectTheSame(page(html, 'dangerously'));
  });
  test('text nodes that scripts have split, or parted by comments', () => {
    const document = page(story(paragraphs));
    const text = document.querySelector('p')?.firstChild as Text;
    text.splitText(9).splitText(30).before(document.createComment('here'), document.createTextNode(''));
    expectTheSame(document);
  });
});

describe('where the copy is not the page, it is said', () => {
  test('elements that markup cannot nest', () => {
    const document = page(story(paragraphs));
    const outer = document.createElement('p');
    outer.append(document.createElement('div'), WORDS);
    document.querySelector('article')?.append(outer);
    expect(offPage(document)).toBeUndefined();
  });
  test.each<[string, (document: Document) => void]>([
    ['text that was added to', (document) => document.querySelector('p')?.append('More.')],
    ['text that was taken away', (document) => document.querySelector('p')?.firstChild?.remove()],
    ['a paragraph that was replaced', (document) => document.querySelector('p')?.replaceWith(document.createElement('p'))],
    ['an element put into the text', (document) => document.querySelector('p')?.prepend(document.createElement('b'))],
  ])('%s in between', (_, change) => {
    const document = page(story(paragraphs));
    expect(offPage(document, () => change(document))?.[0]?.body).toBeUndefined();
  });
  test('what changed around the story in between does not matter', () => {
    const document = page(story(paragraphs));
    const { body } = storyBodies(document)[0] ?? {};
    const off = offPage(document, () => {
      document.querySelector('header')?.remove();
      document.querySelector('p')?.before(document.createElement('aside'), 'An advert.');
    });
    expect(off?.[0]?.body).toEqual(body);
  });
});

test('scripts, style sheets and their text are not sent; JSON-LD is', () => {
  const { markup } = pageMarkup(page(story(`${paragraphs}<div><script>secret()</script><style>b{}</style></div>`, '<script>secret()</script><script type="application/ld+json">{"a":1}</script>')));
  expect(markup).not.toMatch(/secret|b\{\}/);
  expect(markup).toContain('{"a":1}');
});
