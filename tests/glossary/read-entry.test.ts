import { describe, expect, test } from 'vitest';
import { sayProblem } from '../../src/glossary/problem.ts';
import { readEntry } from '../../src/glossary/read-entry.ts';

const SOUND = `name: Minsk agreements
gist: Two deals.
background: More words.
exists: 2014-09-05/2022-02-22
match:
  - Minsk agreements
  - {text: Minsk II, during: 2015-02-12/..}
states:
  - from: 2014-09-05
    label: Signed
    text: Signed and not kept.
    sources: [a]
  - from: 2015-02-12
    label: In force
    text: In force.
    sources: [a]
events:
  - {on: 2014-09-05, text: Signed., sources: [a], weight: 3}
  - {on: 2015-02-12, text: Signed again., sources: [b]}
related: [donbas]
sources:
  a: {title: A, publisher: P, url: "https://example.org/a", published: 2014-09-05}
  b: {title: B, publisher: P, url: "https://example.org/b"}
general: [a]
checked: 2025-06
topic: ukraine
`;
const read = (yaml: string, file = 'entities/agreement/minsk-agreements.yaml') => readEntry(file, yaml);
const problems = (yaml: string, file?: string) => read(yaml, file).problems.map(sayProblem);

test('a sound entry is read, its kind and id from its path', () => {
  expect(problems(SOUND)).toEqual([]);
  expect(read(SOUND).entry).toMatchObject({ kind: 'agreement', id: 'minsk-agreements' });
});

describe('a slip is told with its line and what to do', () => {
  const F = 'entities/agreement/minsk-agreements.yaml';
  test.each([
    ['an unknown key', SOUND.replace('related:', 'relatd:'), `${F}:20: relatd is not a known key`],
    ['an unknown rule of a wording', SOUND.replace('during: 2015-02-12/..', 'around: x'), `${F}:7: match.1.around is not a known key`],
    ['a missing field', SOUND.replace('gist: Two deals.\n', ''), `${F}:1: gist is missing`],
    ['a text too long', SOUND.replace('Two deals.', 'x'.repeat(241)), `${F}:2: gist has 241 characters, at most 240 are allowed`],
    ['a date that is none', SOUND.replace('on: 2015-02-12', 'on: 2015-02-30'), `${F}:19: events.1.on is no date: write 2015-02-12, 2015-02 or 2015, with ~ in front for about`],
    ['an interval that is none', SOUND.replace('2014-09-05/2022-02-22', 'since 2014'), `${F}:4: exists is no interval: write from/to, such as 2014-09-05/2022-02-22, with .. for an open end`],
    ['events out of order', SOUND.replace('on: 2015-02-12', 'on: 2013-01-01'), `${F}:19: events are out of order: this one is earlier than the one above`],
    ['states that overlap', SOUND.replace('    label: Signed', '    to: 2016-01-01\n    label: Signed'), `${F}:10: overlaps the next of the states`],
    ['two states of one day', SOUND.replace('- from: 2015-02-12', '- from: 2014-09-05'), `${F}:13: two states begin on one day`],
    ['a statement without source', SOUND.replace('text: Signed again., sources: [b]', 'text: Signed again., sources: []'), `${F}:19: events.1.sources must name at least one source`],
    ['a source that is not there', SOUND.replace('again., sources: [b]', 'again., sources: [b, c]'), `${F}:19: names the source c, which is not under sources`],
    ['a source that nothing uses', SOUND.replace('again., sources: [b]', 'again., sources: [a]'), `${F}:23: the source b is used by nothing`],
    ['an address that is none', SOUND.replace('https://example.org/a', 'javascript:alert(1)'), `${F}:22: sources.a.url must be a whole https (or http) address`],
    ['a state that knows the future', SOUND.replace('Signed and not kept.', 'Signed; void in 2022.'), `${F}:11: mentions 2022, later than its own end: written as of then it cannot know`],
    ['a word that ages', SOUND.replace('More words.', 'Currently in force.'), `${F}:3: says "Currently", which ages: give the date`],
    ['a wording too short', SOUND.replace('  - Minsk agreements', '  - IS'), `${F}:6: "IS" is too short to stand without a rule`],
    ['a wording that ends in a point', SOUND.replace('  - Minsk agreements', '  - Minsk agr.'), `${F}:6: "Minsk agr." must begin and end with a letter or digit`],
    ['a fact later than the check', SOUND.replace('checked: 2025-06', 'checked: 2014-12'), `${F}:13: lies after the day up to which the entry is checked`],
    ['holders of what is no office', SOUND.replace('related:', 'holders:\n  - {from: 2014-09-05, name: X, sources: [a]}\nrelated:'), `${F}:21: holders belong to an office`],
    ['broken YAML', SOUND.replace('related: [donbas]', 'related: [donbas'), `${F}:21: is not YAML here`],
    ['a key twice', `${SOUND}name: Again\n`, `${F}:27: is not YAML here: Map keys must be unique`],
  ])('%s', (_, yaml, said) => expect(problems(yaml).join('\n')).toContain(said));
});

test.each(['entities/minsk.yaml', 'entities/treaty/minsk.yaml', 'entities/agreement/Minsk_Agreements.yaml'])('%s is no path of an entry', (file) => {
  expect(problems(SOUND, file)[0]).toContain('the path must be entities/<kind>/<id>.yaml');
});
