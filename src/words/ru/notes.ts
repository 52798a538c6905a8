import type { NOTES as EN } from '../en/notes.ts';
import { plural } from '../plural.ts';

/** The words of endnotes in Russian. */
export const NOTES: typeof EN = {
  takeThese: 'Взять эти термины с собой',
  takeAlong: 'Взять с собой как сноски',
  copyMarkdown: 'Скопировать как Markdown',
  copyText: 'Скопировать как текст',
  print: 'Печать',
  printThese: 'Напечатать эти сноски',
  copied: plural('ru', 'В буфере обмена # сноска.', 'В буфере обмена # сноски.', 'В буфере обмена # сносок.'),
  notCopied: 'Браузер не дал скопировать. Нажмите «Печать» и скопируйте оттуда.',
  notesTo: (headline) => `Сноски к статье «${headline}»`,
  asOf: (date, text) => `На ${date}: ${text}`,
  checkedTo: (date) => `Проверено: ${date}.`,
  heldBy: (name) => `В должности: ${name}.`,
  notesDay: (date) => `В каждой сноске сказано, что было на ${date} и что произошло потом.`,
  noDay: 'День публикации статьи неизвестен, поэтому в сносках не сказано, что было на этот день.',
  sources: (list) => `Источники: ${list}`,
};
