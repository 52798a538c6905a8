import { openGazetteer, type Gazetteer } from '../../src/core/gazetteer.ts';
import { gloss } from '../../src/core/gloss.ts';
import { parseDate } from '../../src/core/calendar-date.ts';
import type { Article } from '../../src/core/article.ts';
import { compileGlossary } from '../../src/glossary/compile.ts';
import { readEntry } from '../../src/glossary/read-entry.ts';

/** A glossary of the given entries. `match` is YAML for each `kind/id`; `exists` may follow: `[Foo] @ 2014/..`. */
export function smallGlossary(entries: Readonly<Record<string, string>>, decoys: readonly string[] = []): Gazetteer {
  const files = Object.entries(entries).sort(([a], [b]) => ((a.split('/')[1] ?? '') < (b.split('/')[1] ?? '') ? -1 : 1)).map(([path, spec]) => {
    const [match = '', exists] = spec.split(' @ ');
    const { entry, problems } = readEntry(`entities/${path}.yaml`, entryYaml(match, exists));
    if (!entry || problems.length > 0) throw new Error(JSON.stringify(problems));
    return entry;
  });
  const wordings = decoys.map((text) => ({ wording: { text, case: 'smart' as const }, line: 1 }));
  return openGazetteer(compileGlossary({ entries: files, decoys: wordings, problems: [] }));
}

/** A sound entry with just the fields that are asked for. */
export function entryYaml(match: string, exists?: string): string {
  return `name: A name
gist: A gist.
background: A background.
${exists ? `exists: ${exists}\n` : ''}match: ${match}
sources:
  a: {title: A title, publisher: A publisher, url: "https://example.org/a"}
  b: {title: A title, publisher: A publisher, url: "https://example.org/b"}
general: [a, b]
topic: ukraine
checked: 2025-06
`;
}

/** What a text names: `surface=id`, in order. */
export function named(gazetteer: Gazetteer, text: string, more: Partial<Article> & { on?: string } = {}): string[] {
  const day = parseDate(more.on ?? '');
  const article: Article = { url: '', headline: more.headline ?? '', text, ...(day && { published: { day, source: 'given', sure: 'single' } }) };
  return gloss(gazetteer, article).mentions.map(({ start, end, entity }) => `${text.slice(start, end)}=${entity}`);
}
