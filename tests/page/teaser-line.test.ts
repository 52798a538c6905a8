import { expect, test } from 'vitest';
import { teaserLines } from '../../src/page/teaser-line.ts';

function teasersIn(html: string): string[] {
  document.body.innerHTML = html;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  return nodes.filter(teaserLines(nodes)).map(({ data }) => data);
}

const LINK = '<a href="/x">The general who came back to Tripoli</a>';

test.each([
  ['a line that is one link', `<p>${LINK}</p>`, 1],
  ['a labelled link', `<p><b>Read also:</b> ${LINK}</p>`, 3],
  ['a list of links', `<ul><li>${LINK}</li><li>${LINK}</li></ul>`, 2],
  ['a sentence with a link', `<p>It was ${LINK} who spoke first, officials of both sides said.</p>`, 0],
  ['a name linked with a few words around it', '<p>He met <a href="/x">Khalifa Haftar</a> in Benghazi.</p>', 0],
  ['a whole paragraph set as a link', `<p><a href="/x">${'Nobody in the city had expected the talks to last. '.repeat(5)}</a></p>`, 0],
  ['an anchor that leads nowhere', '<p><a id="x">The general who came back to Tripoli</a></p>', 0],
])('%s', (_, html, count) => expect(teasersIn(html)).toHaveLength(count));
