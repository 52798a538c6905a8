import type { Parser } from 'chrono-node/en';
import { rule } from './found.ts';
import { always, yearless } from './scene.ts';
import { spanOf } from './span.ts';
import { YEAR } from './words.ts';

/** Holidays that fall on one day of the year wherever they are kept: name, month, day. */
const HOLIDAYS: readonly (readonly [string, number, number])[] = [
  ['Orthodox Christmas Eve', 1, 6], ['Orthodox Christmas(?: Day)?', 1, 7], ['Old New Year', 1, 14], ['(?:Orthodox )?Epiphany', 1, 19],
  ['New Year[’\']?s? Eve', 12, 31], ['New Year[’\']?s?(?: Day)?', 1, 1], ['Christmas Eve', 12, 24], ['(?:Catholic |Western )?Christmas(?: Day)?', 12, 25], ['Boxing Day', 12, 26],
  ['(?:International )?Holocaust Remembrance Day', 1, 27], ['Valentine[’\']?s Day', 2, 14], ['Defenders? of the Fatherland Day', 2, 23],
  ['(?:International )?Women[’\']?s Day', 3, 8], ['April Fools?[’\']?s? Day', 4, 1], ['Cosmonautics Day', 4, 12], ['May Day', 5, 1], ['Victory Day', 5, 9],
  ['Russia Day', 6, 12], ['Bastille Day', 7, 14], ['Halloween', 10, 31], ['(?:National )?Unity Day', 11, 4], ['Armistice Day', 11, 11],
];
const NAMES = HOLIDAYS.map(([name]) => `(${name})`).join('|');
const BEFORE = /\b(?:on|around|at|before|after|by|since|until|till|over|during|near|for|last|this|next|past|of|from|to|between|celebrates?|celebrated|mark(?:s|ed|ing)?|and)\s+(?:the\s+)?$/i;
const NOT_BEFORE = /\b(?:Chinese|Lunar|Jewish|Persian|Islamic|Tibetan|Vietnamese|Buddhist|Merry|Happy|Father|every|each|White|Iranian|Coptic|Thai|a|an)\s+$/i;
/** What makes the holiday a word for a thing: trees, cards, speeches, songs. */
const NOT_AFTER = /^(?:['’]s\b)?\s+(?!(?:in|of|and|or|but|when|as|at|on|by|with|for|the|a|he|she|it|they|we|to|was|were|is|will|would|after|before|this|last|next|night|morning|afternoon|eve|that|while|since|because|with|said|are|had|has|have)\b)(?:[a-z]|[A-Z][a-z]+ (?:Market|Carol)|(?:Tree|Island|Market|Carol|Bowl|Party|Parade|Truce|Address|Speech|Show|Story)\b)/;

const holiday = rule(/Day\b|Eve\b|Christmas|New Year|Epiphany|Halloween/, new RegExp(`(?:${NAMES})(?:,?\\s+(?:of\\s+)?(${YEAR}))?`), (match, before, after) => {
  const index = HOLIDAYS.findIndex((_, at) => match[at + 1] !== undefined);
  const [, month = 1, day = 1] = HOLIDAYS[index] ?? [];
  const stated = match[HOLIDAYS.length + 1];
  if (NOT_BEFORE.test(before) || /^-/.test(after)) return undefined;
  if (stated !== undefined) return { piece: 'day', month, year: Number(stated), closed: true, read: always(spanOf({ year: Number(stated), month, day })) };
  if (NOT_AFTER.test(after) || !(BEFORE.test(before) || /Day$|Eve$/.test(match[0]) || /^\s*$/.test(before))) return undefined;
  return { piece: 'day', month, read: yearless(month, day) };
});

/** Parsers of holidays with a day of their own. */
export const holidayRules: readonly Parser[] = [holiday];
