import type { CalendarDate } from './calendar-date.ts';

/**
 * Where a publication day was read: the page's JSON-LD, the `<meta>` of its head, microdata, a machine-readable
 * `<time>` by the headline, a date written there for readers, the address; or it was given.
 */
export type DateSource = 'json-ld' | 'meta' | 'microdata' | 'time' | 'visible' | 'url' | 'given';

/**
 * How far the day can be trusted. `agreed`: two sources or more name it and none another; this alone counts as sure,
 * and is right in 99 of 100. `single`: only one spoke. `conflict`: they contradict each other by more than a day.
 */
export type Sureness = 'agreed' | 'single' | 'conflict';

/** The day a story was published, in the publisher's own time zone. */
export interface Publication {
  readonly day: CalendarDate;
  /** The day of the last change, where it is known and later. */
  readonly modified?: CalendarDate;
  /** The page names no day of publication, and `day` is that of its last change: what it says is no younger than this. */
  readonly isChange?: true;
  readonly source: DateSource;
  readonly sure: Sureness;
  /** What the other sources said, in the order in which they are believed; absent where no other spoke. */
  readonly others?: readonly SourceDay[];
}

/** A day of publication as one source has it. */
export interface SourceDay {
  readonly source: DateSource;
  readonly day: CalendarDate;
}

/**
 * One story of a page. `text` is the body alone: paragraphs parted by a blank line, line breaks as `\n`.
 * Offsets of mentions are UTF-16 units into it.
 */
export interface Article {
  readonly url: string;
  readonly headline: string;
  readonly text: string;
  readonly published?: Publication;
}

/** The day to restate the glossary for, which with `isChange` is that of the story's last change; or why there is none. Where sources contradict each other, none is relied on. */
export type StoryDay = { readonly day: CalendarDate; readonly isChange?: true } | { readonly undated: 'no date' | 'conflict' };

export function storyDay(published: Publication | undefined): StoryDay {
  if (!published) return { undated: 'no date' };
  return published.sure === 'conflict' ? { undated: 'conflict' } : { day: published.day, ...(published.isChange && { isChange: true }) };
}

/** The story's day as far as it may be relied on. */
export function relyOnDay(published: Publication | undefined): CalendarDate | undefined {
  const story = storyDay(published);
  return 'day' in story ? story.day : undefined;
}
