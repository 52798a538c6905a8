import type { NOTES as EN } from '../en/notes.ts';
import { plural } from '../plural.ts';

/** The words of endnotes in Ukrainian. */
export const NOTES: typeof EN = {
  takeThese: 'Узяти ці терміни із собою',
  takeAlong: 'Узяти із собою як виноски',
  copyMarkdown: 'Скопіювати як Markdown',
  copyText: 'Скопіювати як текст',
  print: 'Друк',
  printThese: 'Надрукувати ці виноски',
  copied: plural('uk', 'У буфері обміну # виноска.', 'У буфері обміну # виноски.', 'У буфері обміну # виносок.'),
  notCopied: 'Браузер не дав скопіювати. Натисніть «Друк» і скопіюйте звідти.',
  notesTo: (headline) => `Виноски до статті «${headline}»`,
  asOf: (date, text) => `На ${date}: ${text}`,
  checkedTo: (date) => `Перевірено: ${date}.`,
  heldBy: (name) => `На посаді: ${name}.`,
  notesDay: (date) => `У кожній виносці сказано, що було на ${date} і що сталося потім.`,
  noDay: 'День публікації статті невідомий, тому у виносках не сказано, що було на цей день.',
  sources: (list) => `Джерела: ${list}`,
};
