import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../../src/core/calendar-date.ts';
import { explain, gloss } from '../../src/core/gloss.ts';
import { named, smallGlossary } from './small-glossary.ts';

describe('words and letters', () => {
  const glossary = smallGlossary({ 'agreement/minsk-agreements': '[Minsk agreements, {text: ceasefire deal, case: any}]', 'organisation/nato': '[NATO]', 'media/rain': '[{text: Rain, case: exact}]', 'organisation/un': '[{text: UN, case: exact}]' });
  test.each([
    ['The Minsk agreements held.', ['Minsk agreements=minsk-agreements']],
    ['the Minsk\u00A0Agreements, the MINSK AGREEMENTS', ['Minsk\u00A0Agreements=minsk-agreements', 'MINSK AGREEMENTS=minsk-agreements']],
    ['the minsk agreements', []],
    ['Minsk agreementss and preMinsk agreements', []],
    ['NATO’s aim, NATO-led, non–NATO', ['NATO=nato', 'NATO=nato', 'NATO=nato']],
    ['Nato', []],
    ['A Ceasefire Deal', ['Ceasefire Deal=minsk-agreements']],
    ['RAIN fell on Rain', ['Rain=rain']],
    ['the U.N. and the UN', ['U.N.=un', 'UN=un']],
    ['O’NATO', []],
    ['Minsk\n\nagreements', []],
    ['Minsk\nagreements', ['Minsk\nagreements=minsk-agreements']],
  ])('%j names %j', (text, expected) => expect(named(glossary, text)).toEqual(expected));
});

describe('the longest wording blocks what is inside it', () => {
  const glossary = smallGlossary({ 'place/minsk': '[Minsk]', 'agreement/minsk-agreements': '[Minsk agreements]', 'organisation/un-council': '[{text: Security Council, near: [UN]}]', 'organisation/nsc': '[{text: National Security Council, near: [White House]}]' }, ['Minsk Tractor Works']);
  test('a city inside an agreement', () => expect(named(glossary, 'In Minsk the Minsk agreements were signed.')).toEqual(['Minsk=minsk', 'Minsk agreements=minsk-agreements']));
  test('even where the longer one is dropped by its rules', () => expect(named(glossary, 'The UN heard from the National Security Council of Ukraine.')).toEqual([]));
  test('decoys mark nothing', () => expect(named(glossary, 'The Minsk Tractor Works closed.')).toEqual([]));
});

describe('rules', () => {
  test('near: the headline, the paragraph, and those beside it', () => {
    const glossary = smallGlossary({ 'organisation/us-congress': '[{text: Congress, near: [Senate]}]' });
    expect(named(glossary, 'Congress met.\n\nThe Senate voted.')).toHaveLength(1);
    expect(named(glossary, 'Congress met.\n\nNothing.\n\nThe Senate voted.')).toEqual([]);
    expect(named(glossary, 'Congress met.', { headline: 'The Senate votes' })).toHaveLength(1);
    expect(named(glossary, 'Congress met. A senateless day.')).toEqual([]);
  });
  test('unless: only the same paragraph', () => {
    const glossary = smallGlossary({ 'place/georgia': '[{text: Georgia, unless: [Atlanta]}]' });
    expect(named(glossary, 'Georgia and Atlanta.\n\nGeorgia alone.')).toEqual(['Georgia=georgia']);
  });
  test('not: longer phrases around it', () => {
    const glossary = smallGlossary({ 'person/flynn': '[{text: Flynn, not: [Errol Flynn, Flynn effect]}]' });
    expect(named(glossary, 'Errol Flynn, the Flynn effect, and Flynn.')).toEqual(['Flynn=flynn']);
  });
  test('after: a surname needs its full name first', () => {
    const glossary = smallGlossary({ 'person/flynn': '[Michael Flynn, {text: Flynn, after: full-name}]' });
    expect(named(glossary, 'Flynn spoke. Michael Flynn left. Flynn was gone.')).toEqual(['Michael Flynn=flynn', 'Flynn=flynn']);
    expect(named(glossary, 'Flynn spoke.', { headline: 'Michael Flynn speaks' })).toEqual(['Flynn=flynn']);
  });
  test.each([
    ['the one introduced last', 'George W. Bush left.\n\nJeb Bush came.\n\nBush smiled.', ['George W. Bush=a-bush', 'Jeb Bush=b-bush', 'Bush=b-bush']],
    ['and not who comes later', 'George W. Bush left.\n\nBush smiled.\n\nJeb Bush came.', ['George W. Bush=a-bush', 'Bush=a-bush', 'Jeb Bush=b-bush']],
    ['neither, where the other is named in the same paragraph', 'George W. Bush met Jeb Bush. Bush smiled.', ['George W. Bush=a-bush', 'Jeb Bush=b-bush']],
    ['neither, where the other is named later in the paragraph of two', 'Jeb Bush came.\n\nGeorge W. Bush left.\n\nBush smiled at Jeb Bush.', ['Jeb Bush=b-bush', 'George W. Bush=a-bush', 'Jeb Bush=b-bush']],
    ['the only one named', 'Jeb Bush came. Bush smiled.', ['Jeb Bush=b-bush', 'Bush=b-bush']],
  ])('two bearers of a surname: %s', (_, text, expected) => {
    const glossary = smallGlossary({ 'person/a-bush': '[George W. Bush, {text: Bush, after: full-name}]', 'person/b-bush': '[Jeb Bush, {text: Bush, after: full-name}]' });
    expect(named(glossary, text)).toEqual(expected);
  });
  test.each([
    ['The UN Security Council met a Russian envoy.', ['Security Council=un']],
    ['A UN envoy met the Russian Security Council.', ['Security Council=russia']],
    ['A Russian man, then the Security Council of the UN', ['Security Council=un']],
    ['Russian Security Council UN', []],
    ['The Security Council met.', []],
  ])('the same title of two states, by the nearest word: %j', (text, expected) => {
    const glossary = smallGlossary({ 'organisation/un': '[{text: Security Council, near: [UN]}]', 'organisation/russia': '[{text: Security Council, near: [Russian], during: 1992/..}]' });
    expect(named(glossary, text, { on: '2020-01-01' })).toEqual(expected);
  });
  test.each([
    ['He read in Life that it rained.', ['Life=life']],
    ['Life goes on. Life is hard; life is short.\n\n“Life,” he said. — Life.', []],
    ['Life, a tabloid, was first.', ['Life=life']],
    ['He reads Life.', ['Life=life']],
  ])('plain: an everyday word is not marked where any word has a capital: %j', (text, expected) => {
    expect(named(smallGlossary({ 'media/life': '[{text: Life, plain: true, near: [tabloid]}]' }), text)).toEqual(expected);
  });
  test('plain: a headline introduces nobody by an everyday word', () => {
    const glossary = smallGlossary({ 'media/life': '[{text: Life, plain: true}, {text: the tabloid, after: full-name}]' });
    expect(named(glossary, 'He bought the tabloid.', { headline: 'A Better Life' })).toEqual([]);
  });
  test.each([
    ['the 2014 World Cup', undefined, ['World Cup=b2014']],
    ['the World Cup in 2018, the 2014 World Cup', '2014-05-05', ['World Cup=b2018', 'World Cup=b2014']],
    ['the World Cup', '2018-06-20', ['World Cup=b2018']],
    ['the World Cup', '2016-06-20', []],
    ['the World Cup', undefined, []],
    ['In 2014, long before anybody thought of it, the World Cup', '2018-06-20', []],
    ['2014 World Cup 2018', '2018-06-20', []],
    ['In 2014 he left.\n\nThe World Cup', '2018-06-20', ['World Cup=b2018']],
  ])('years: the year in the text, else the story’s day: %j on %s', (text, on, expected) => {
    const glossary = smallGlossary({ 'event/b2014': '[{text: World Cup, years: true}] @ 2014-06-12/2014-07-14', 'event/b2018': '[{text: World Cup, years: true}] @ 2018-06-14/2018-07-16' });
    expect(named(glossary, text, on === undefined ? {} : { on })).toEqual(expected);
  });
  test.each([
    ['THE IRA AND NATO MEET\n\nThe IRA met.', ['IRA=ira']],
    ['THE MINSK AGREEMENTS', ['MINSK AGREEMENTS=minsk-agreements']],
    ['NATO', ['NATO=nato']],
  ])('an acronym does not count where all is in capitals: %j', (text, expected) => {
    expect(named(smallGlossary({ 'organisation/ira': '[{text: IRA, case: exact}]', 'organisation/nato': '[NATO]', 'agreement/minsk-agreements': '[Minsk agreements]' }), text)).toEqual(expected);
  });
  test.each([
    ['Igor I. Sechin spoke. Sechin left.', ['Igor I. Sechin=sechin', 'Sechin=sechin']],
    ['Gen. Igor Sechin', ['Igor Sechin=sechin']],
    ['Igor\u00A0I. Sechin’s', ['Igor\u00A0I. Sechin=sechin']],
    ['Igor I. I. Sechin, Igor II. Sechin, Igor I. Sechina, Igor I. Sechin Jr', []],
    ['Ann B. Bow, Ann C. Bow', ['Ann B. Bow=ann-b', 'Ann C. Bow=ann']],
    ['Rosneft I. Group', []],
  ])('a person’s full name with an initial: %j', (text, expected) => {
    const glossary = smallGlossary({ 'person/sechin': '[{text: Igor Sechin, not: [Igor Sechin Jr]}, {text: Sechin, after: full-name}]', 'person/ann': '[Ann Bow]', 'person/ann-b': '[Ann B. Bow]', 'company/rosneft': '[Rosneft Group]' });
    expect(named(glossary, text)).toEqual(expected);
  });
  test('the headline introduces only whom its own words name', () => {
    const glossary = smallGlossary({ 'person/flynn': '[{text: Michael Flynn, unless: [midfielder]}, {text: Flynn, after: full-name}]' });
    expect(named(glossary, 'Flynn spoke.', { headline: 'Midfielder Michael Flynn speaks' })).toEqual([]);
  });
  test('with: another entity of the story vouches', () => {
    const glossary = smallGlossary({ 'armed-group/lna': '[{text: LNA, with: [haftar]}]', 'person/haftar': '[Khalifa Haftar]' });
    expect(named(glossary, 'The LNA advanced. Khalifa Haftar was pleased.')).toEqual(['LNA=lna', 'Khalifa Haftar=haftar']);
    expect(named(glossary, 'The LNA advanced.')).toEqual([]);
  });
  test('during, and existence: the story’s day rules out, and what it rules out blocks nothing', () => {
    const glossary = smallGlossary({ 'organisation/trump': '[{text: Trump administration, during: 2017-01-20/2021-01-20}]', 'person/donald-trump': '[Trump]', 'event/invasion': '[invasion of Ukraine] @ 2022-02-24/..' });
    expect(named(glossary, 'The Trump administration.', { on: '2018-05-01' })).toEqual(['Trump administration=trump']);
    expect(named(glossary, 'The Trump administration.', { on: '2025-05-01' })).toEqual(['Trump=donald-trump']);
    expect(named(glossary, 'The invasion of Ukraine.', { on: '2021-05-01' })).toEqual([]);
    expect(named(glossary, 'The invasion of Ukraine.')).toHaveLength(1);
  });
  test('of two claims the one with something in its favour wins', () => {
    const glossary = smallGlossary({ 'agreement/laws-of-war': '[Geneva conventions]', 'agreement/refugees': '[{text: Geneva conventions, near: [refugees]}]' });
    expect(named(glossary, 'The Geneva conventions protect refugees.')).toEqual(['Geneva conventions=refugees']);
    expect(named(glossary, 'The Geneva conventions protect prisoners.')).toEqual(['Geneva conventions=laws-of-war']);
  });
});

describe('every candidate is explained', () => {
  const reasons = (match: Readonly<Record<string, string>>, text: string, on?: string) => {
    const day = parseDate(on ?? '');
    const story = { url: '', headline: '', text, ...(day && { published: { day, source: 'given' as const, sure: 'single' as const } }) };
    return explain(smallGlossary(match), story).flatMap(({ start, end, claims }) => claims.map(({ entity, verdict, by }) => `${text.slice(start, end)}=${entity ?? 'decoy'} ${verdict}${by ? ` ${text.slice(by.start, by.end)}` : ''}`));
  };
  test.each<[string, Readonly<Record<string, string>>, string, string | undefined, string[]]>([
    ['the day is outside of the wording’s own time', { 'place/a': '[{text: Alpha, during: 2017/2018}]' }, 'Alpha', '2020-01-01', ['Alpha=a during']],
    ['the entity did not exist yet', { 'place/a': '[Alpha] @ 2017/..' }, 'Alpha', '2016-01-01', ['Alpha=a exists']],
    ['inside a longer wording', { 'place/a': '[Alpha]', 'place/b': '[Alpha Beta]', 'place/c': '[Beta]' }, 'Alpha Beta', undefined, ['Alpha Beta=b kept', 'Alpha=a blocked Alpha Beta', 'Beta=c blocked Alpha Beta']],
    ['across the edge of an earlier one', { 'place/a': '[Alpha Beta]', 'place/b': '[Beta Gamma]' }, 'Alpha Beta Gamma', undefined, ['Alpha Beta=a kept', 'Beta Gamma=b blocked Alpha Beta']],
    ['a title right before the name', { 'person/a': '[Alpha, Beta chief]', 'place/b': '[Beta]' }, 'Beta chief Alpha', undefined, ['Beta chief=a title Alpha', 'Beta=b kept', 'Alpha=a kept']],
    ['a name said twice', { 'person/a': '[Alpha]' }, 'Alpha Alpha', undefined, ['Alpha=a kept', 'Alpha=a kept']],
    ['a title before another’s name', { 'person/a': '[Alpha, Beta chief]', 'place/b': '[Beta]', 'person/c': '[Gamma]' }, 'Beta chief Gamma', undefined, ['Beta chief=a kept', 'Beta=b blocked Beta chief', 'Gamma=c kept']],
    ['the day first, then the longer wording', { 'place/a': '[Alpha]', 'place/b': '[Alpha Beta] @ 2017/..' }, 'Alpha Beta', '2016-01-01', ['Alpha Beta=b exists', 'Alpha=a kept']],
    ['outside of the story', { 'place/a': '[Alpha]' }, 'Alpha\n\nRead more: Alpha', undefined, ['Alpha=a kept', 'Alpha=a boilerplate']],
  ])('%s', (_, match, text, on, expected) => expect(reasons(match, text, on)).toEqual(expected));
});

test('appeals and disclaimers are not the story', () => {
  const glossary = smallGlossary({ 'organisation/nato': '[NATO]' });
  expect(named(glossary, 'NATO met.\n\nThe views expressed in opinion pieces are not NATO’s.\n\n… we have a small favor to ask.\n\nHelp us report on NATO.')).toEqual(['NATO=nato']);
});

test('property: for any text, mentions say what they point to, ascend and never overlap, whatever the order of entries', () => {
  const entries: [string, string][] = [['place/a', '[Minsk, {text: Minsk two, case: any}]'], ['place/b', '[Minsk Two Three]'], ['person/c', '[Ann Bow, {text: Bow, after: full-name}]'], ['person/d', '[{text: Bow, near: [minsk]}]']];
  const [forward, backward] = [smallGlossary(Object.fromEntries(entries)), smallGlossary(Object.fromEntries(entries.toReversed()))];
  const text = fc.array(fc.constantFrom('Minsk', 'Two', 'Three', 'Ann', 'Bow', 'bow', '\u00AD', '’s', '-', '\n\n', '\uD83D', 'é', 'U.S.'), { maxLength: 40 }).chain((words) => fc.constantFrom(words.join(' '), words.join('')));
  fc.assert(fc.property(text, (body) => {
    const { mentions } = gloss(forward, { url: '', headline: '', text: body });
    let end = 0;
    for (const mention of mentions) {
      expect(mention.start).toBeGreaterThanOrEqual(end);
      expect(mention.end).toBeGreaterThan(mention.start);
      end = mention.end;
    }
    expect(end).toBeLessThanOrEqual(body.length);
    expect(gloss(backward, { url: '', headline: '', text: body }).mentions).toEqual(mentions);
  }));
});
