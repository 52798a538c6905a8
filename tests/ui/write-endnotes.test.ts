import { describe, expect, test } from 'vitest';
import { parseDate } from '../../src/core/calendar-date.ts';
import { endnotes } from '../../src/core/endnotes.ts';
import type { Entity } from '../../src/core/entity.ts';
import { writeEndnotes, type NotesForm } from '../../src/ui/write-endnotes.ts';

const day = (text: string) => parseDate(text) ?? expect.fail(text);
const source = (n: number) => ({ title: `Paper [${n}]`, publisher: 'Office', url: `https://example.org/${n}`, ...(n === 0 && { published: day('2014-09-05') }) });
const entity: Entity = {
  id: 'truce', kind: 'agreement', topic: 'ukraine', name: 'The *Truce*', gist: 'An agreement_to stop.', background: '', places: [], weight: 2,
  exists: { from: day('2014-09-05'), to: day('2022-02-22') },
  states: [{ from: day('2015-02-12'), label: 'In force', text: 'It is in force.', sources: [1] }],
  events: [{ on: day('2016-01-01'), text: 'It is broken.', weight: 1, sources: [2] }, { on: day('2022-02-22'), text: 'It ends.', weight: 3, sources: [3] }],
  holders: [], related: [], sources: [0, 1, 2, 3, 4].map(source), general: [0], checked: day('2025-06'),
};
const written = (form: NotesForm, published: string | undefined, asItWas = false) =>
  writeEndnotes([{ headline: 'A Call', url: 'https://news.example/a', day: published === undefined ? undefined : day(published), notes: endnotes([entity], published === undefined ? undefined : day(published), asItWas) }], form);

describe('notes are written', () => {
  test('as Markdown: as of the day, what came since, sources as links, no letter that would mean something', () => {
    expect(written('markdown', '2017-01-31')).toBe(`# Notes to “A Call”

<https://news.example/a>

Each note says what stood on 31 Jan 2017, and what came after.

1. **The \\*Truce\\*** (Agreement). An agreement\\_to stop.
   - As of 31 Jan 2017: It is in force.
   - 22 Feb 2022: It ends.
   - Checked to Jun 2025.
   - Sources: [Office: Paper \\[0\\], 5 Sep 2014](<https://example.org/0>); [Office: Paper \\[1\\]](<https://example.org/1>); [Office: Paper \\[3\\]](<https://example.org/3>)
`);
  });
  test('as plain text', () => {
    expect(written('text', '2017-01-31')).toBe(`Notes to “A Call”
https://news.example/a
Each note says what stood on 31 Jan 2017, and what came after.

1. The *Truce* (Agreement). An agreement_to stop.
   As of 31 Jan 2017: It is in force.
   22 Feb 2022: It ends.
   Checked to Jun 2025.
   Sources: Office: Paper [0], 5 Sep 2014, https://example.org/0; Office: Paper [1], https://example.org/1; Office: Paper [3], https://example.org/3
`);
  });
  test.each<[string, string | undefined, boolean, string[], string[]]>([
    ['before it existed', '2010-01-01', false, ['As of 1 Jan 2010: Did not exist before 5 Sep 2014', '12 Feb 2015: In force'], []],
    ['after it ended', '2023-01-01', false, ['As of 1 Jan 2023: Had ended, 22 Feb 2022'], ['In force']],
    ['without a day', undefined, false, ['The story’s day is not known'], ['As of', 'It ends']],
    ['as it was', '2017-01-31', true, ['As of 31 Jan 2017'], ['It ends', '/3']],
  ])('%s', (_, published, asItWas, holds, lacks) => {
    const text = written('text', published, asItWas);
    for (const words of holds) expect(text).toContain(words);
    for (const words of lacks) expect(text).not.toContain(words);
  });
});
