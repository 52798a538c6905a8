import { expect, test } from 'vitest';
import { firstDay, lastDay, parseDate } from '../../src/core/calendar-date.ts';
import { restate } from '../../src/core/restate.ts';
import { bundledGlossary } from '../bundled-glossary.ts';

const gazetteer = bundledGlossary();
const day = (text: string) => parseDate(text) ?? expect.fail(text);
const all = Array.from({ length: gazetteer.entityCount }, (_, i) => gazetteer.entity(i));

test.each(['2014-03-18', '2017-01-31', '2021-01-06'])('as it was on %s: nothing in any card of the glossary is later', (on) => {
  for (const entity of all) {
    const { context, gist, background, since, related } = restate(entity, day(on), true);
    // A state may name a later year that was set at the time, such as the end of a term; the build holds it to its own end.
    for (const [year] of (gist ?? '').matchAll(/\b20\d\d\b/g)) expect(Number(year), `${entity.id}: ${gist}`).toBeLessThanOrEqual(day(on).year);
    for (const event of context?.before ?? []) expect(lastDay(event.known ?? event.on)).toBeLessThanOrEqual(lastDay(day(on)));
    if (context?.state) expect(lastDay(context.state.known ?? context.state.from)).toBeLessThanOrEqual(lastDay(day(on)));
    expect(since).toEqual([]);
    expect(background).toBeUndefined();
    for (const { from } of related) if (from) expect(firstDay(from)).toBeLessThanOrEqual(lastDay(day(on)));
  }
});

test('otherwise everything is told', () => {
  const minsk = all.find(({ id }) => id === 'minsk-agreements') ?? expect.fail();
  const whole = restate(minsk, day('2017-01-31'), false);
  expect(whole).toMatchObject({ gist: minsk.gist, background: minsk.background, related: minsk.related });
  expect(whole.since.length).toBeGreaterThan(2);
  expect(restate(minsk, undefined, false).context).toBeUndefined();
});
