import type { Claim } from '../core/alias.ts';
import { openGazetteer, type Gazetteer } from '../core/gazetteer.ts';
import { gloss } from '../core/gloss.ts';
import { compileGlossary } from '../glossary/compile.ts';
import { readGlossary } from '../glossary/read-glossary.ts';
import { writeGazetteer } from '../glossary/write-gazetteer.ts';

const KB = 1024;
const PROSE = 'On Monday Donald Trump spoke about the Minsk agreements in Washington. Congress, the U.N. and Flynn said nothing of sanctions, or of the Kremlin. ';

/** Prints how many milliseconds gloss takes on texts of three sizes, and on unfriendly ones: ten times the text should take ten times as long. */
export function timeTable(): void {
  const glossary = openGazetteer(compileGlossary(readGlossary('entities')));
  const repeated = (unit: string) => (size: number) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
  const texts: Readonly<Record<string, (size: number) => string>> = {
    'prose, one paragraph': repeated(PROSE),
    'prose, many paragraphs': repeated(`${PROSE}\n\n`),
    'one word': repeated('a'),
    'one wording': repeated('Flynn '),
    'heads of patterns': repeated('Minsk UN 2015 '),
    'points and letters': repeated('U.S.'),
    blanks: repeated(' '),
    'two spaces': repeated('two  words '),
    quotes: repeated('so “he” said '),
    dashes: repeated('Flynn -- '),
    'lone surrogates': repeated('\uD83D'),
    'right-to-left marks': repeated('\u200FTrump\u200F '),
    'all capitals': repeated(PROSE.toUpperCase()),
    appeals: repeated('Read more: NATO\n\n'),
  };
  const sizes = [10 * KB, 100 * KB, 1000 * KB];
  console.log(`${'ms for'.padEnd(26)}${['10 KB', '100 KB', '1 MB', '5 MB'].map((size) => size.padStart(9)).join('')}`);
  for (const [name, text] of Object.entries(texts)) print(name, (name === 'one word' ? [...sizes, 5000 * KB] : sizes).map((size) => timed(glossary, text(size))));
  print('100,000 claims, 10 places', [timed(crowded(false), 'Minsk. '.repeat(10))]);
  print('100,000 tails, 10 places', [timed(crowded(true), 'Minsk. '.repeat(10))]);
}

function print(name: string, times: readonly number[]): void {
  console.log(name.padEnd(26) + times.map((time) => time.toFixed(1).padStart(9)).join(''));
}

function timed(gazetteer: Gazetteer, text: string): number {
  gloss(gazetteer, { url: '', headline: 'A Headline', text: text.slice(0, 1000) });
  const start = performance.now();
  gloss(gazetteer, { url: '', headline: 'A Headline', text });
  return performance.now() - start;
}

/** A glossary in which a hundred thousand wordings begin at one word. */
function crowded(withTails: boolean): Gazetteer {
  const claims = Array.from({ length: 100_000 }, (_, i): Claim => ({ entity: -1, wording: 'Minsk', case: 'smart', ...(withTails && { tail: `word${i}` }) }));
  return openGazetteer(writeGazetteer(new Map([['minsk', claims]]), []));
}
