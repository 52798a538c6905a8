import { createElement as h, useEffect, useState, type ReactNode } from 'react';

/** What a test may do to the story once it is at work. */
export interface StoryHandle {
  /** Says the nth version of the story. */
  update?: (version: number) => void;
}

const LINE = 'A day went by in which no word of any glossary was said by anyone at all. ';
const FIRST = ['The Minsk agreements were signed long before the day on which this was written.', 'The Libyan National Army stands here now, and nobody had thought so.', 'The Minsk agreements again.'];

/** A news story as React keeps it: the whole document, with lists, neighbouring texts and emphasis, as sites of its kind have. */
export function Story({ handle }: { readonly handle: StoryHandle }): ReactNode {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    handle.update = setVersion;
  }, [handle]);
  return h('html', { lang: 'en' },
    h('head', null, h('meta', { charSet: 'utf-8' }), h('title', null, 'A Winter of Talks'), h('meta', { property: 'article:published_time', content: '2017-01-31T14:05:00+03:00' })),
    h('body', null, h('main', null, h('article', null,
      h('h1', null, 'A Winter of Talks'),
      h('p', { key: 'first' }, FIRST[version] ?? null, ' ', h('em', null, 'So it '), 'was ', `${version}`, ' times said.'),
      ...(version === 1 ? [h('p', { key: 'more' }, h('b', null, 'NATO'), ' said nothing of it.')] : []),
      ...[1, 2, 3].map((key) => h('p', { key }, LINE.repeat(14))),
    ))));
}
