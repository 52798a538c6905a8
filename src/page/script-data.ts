/** Names under which pages keep the day of publication in the data of their own scripts. */
const PUBLISHED = /["']?\b(?:datePublished|date_?published|published_?(?:date|at|time)|publish_?(?:date|time)|publication_?date|pub_?date|first_?published(?:_?at)?|published|original_?publication_?date)["']?\s*:\s*["']([^"'\n]{8,40})["']/gi;
/** Bounds on what is read: characters in all, and matches. */
const MOST_CHARACTERS = 600_000;
const MOST_MATCHES = 60;

/**
 * The day of publication that the page's own scripts hold as data, for pages that name it nowhere else: as it is
 * written there, if it is one. Where several days are named, other stories' are among them.
 */
export function scriptDate(document: Document): string | undefined {
  const days = new Map<string, string>();
  let [read, matches] = [0, 0];
  for (const { type, text } of document.scripts) {
    if (/ld\+json/i.test(type) || read + text.length > MOST_CHARACTERS || !/publi|pub_?date/i.test(text)) continue;
    read += text.length;
    for (const [, written = ''] of text.matchAll(PUBLISHED)) {
      if (/\d{4}/.test(written)) days.set(written.slice(0, 10), written);
      if ((matches += 1) > MOST_MATCHES) return undefined;
    }
  }
  return days.size === 1 ? [...days.values()][0] : undefined;
}
