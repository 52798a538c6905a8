/** What follows a day or month in the names of papers, shows, streets, movements and risings. */
const NAME_BEHIND = /^(?:['’]s)?\s+(?:Times|Mirror|Telegraph|Express|Mail|Herald|Post|Night (?:Live|Football)|Club|Star|Independent|Review|Book|Addams|[Pp]rayers|Street|St\.|Square|Avenue|Prospekt|Lane|Boulevard|Bridge|Movement|Brigade|Martyrs|Putsch|Revolution|Uprising|Rising|Accords?|Agreements?|Theses|Manifesto|Days|Committee|Alliance|Coalition|Decree|Massacre|Madness|Fools|attacks?\b|attackers?\b|terror|uprising|revolution|coup|putsch|hijack|massacre|plot\b)/;
/** What precedes a day in names. */
const NAME_BEFORE = /(?:\b(?:Black|Good|Bloody|Super|Cyber|Palm|Easter|Ash|Holy|Giving|Fat|Red|Theresa|Brian|Mail on|TGI|Man|Ruby|Blue|Miss|Ms\.|Mrs\.|Mr\.|Aunt|St\.|Sweet)|@|#)\s*$/;
const PERSON_BEHIND = /^(?:,? [A-Z]\.)? [A-Z][\p{L}'’-]+/u;
const CLEAR_BEFORE = /\b(?:in|In|since|Since|during|During|until|Until|last|Last|next|Next|this|This|early|late|mid)[\s-]+$/;
/** These are people's names too. */
const GIVEN_NAME = /^(?:April|May|June|August)$/;
const CLAUSE_WORDS = /^ (?:The|A|An|He|She|It|They|We|I|His|Her|Their)\b/;

/** Whether the day, month or weekday at `start` to `end` belongs to the name of something else: `May 9 Street`, `Black Friday`, `April Jones`. */
export function isName(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 24);
  if (NAME_BEHIND.test(after) || NAME_BEFORE.test(before)) return true;
  const words = text.slice(start, end);
  return GIVEN_NAME.test(words) && PERSON_BEHIND.test(after) && !CLEAR_BEFORE.test(before) && !CLAUSE_WORDS.test(after);
}
