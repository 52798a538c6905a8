import type { Article, Publication } from '../core/article.ts';
import type { CalendarDate } from '../core/calendar-date.ts';
import type { DatePhrase } from '../core/date-phrase.ts';
import type { Entity, EntitySummary, Place } from '../core/entity.ts';
import type { LocatorMap } from '../core/locator-map.ts';
import type { Mention } from '../core/mention.ts';

/** What a story names, with everything its cards need, so that opening one needs no further message. */
export interface GlossReply {
  readonly mentions: readonly Mention[];
  /** Ids of those of them that the headline names too. */
  readonly inHeadline: readonly string[];
  readonly entities: Readonly<Record<string, Entity>>;
}

/** A story of a page, as the panel and the popup show it. */
export interface StoryReport {
  readonly url: string;
  readonly headline: string;
  readonly published?: Publication;
  /** In the order in which the story first names them. */
  readonly terms: readonly { readonly entity: Entity; readonly count: number }[];
}

/** A page whose stories have been read. */
export interface PageReport {
  readonly stories: readonly StoryReport[];
  /** The page is larger than what is read, and has no stories for that. */
  readonly tooLarge?: true;
  /** Whether its marks are paused, here or everywhere. */
  readonly paused: boolean;
}

/** Calls to the background. Each may come to a background that has just been started and knows nothing. */
export interface BackgroundCalls {
  /** The probe found a story: bring the reader into its tab. */
  readerWanted(): void;
  /** The reader is about to have a page taken apart: see that somebody can; false where nobody can. */
  extractorWanted(): boolean;
  /** Pages cannot be taken apart elsewhere: bring what takes them apart in place; false where the tab has moved on. */
  inPageWanted(): boolean;
  /** Finds the glossary's entities in a story. */
  gloss(article: Article): GlossReply;
  /** Finds the dates that a story's text speaks of. Asked for after the terms, as the first time takes longer. */
  dates(article: Article): readonly DatePhrase[];
  /** How many distinct terms the tab's page has, and whether its marks are paused, for the toolbar button. */
  termsFound(found: { readonly count: number; readonly paused: boolean }): void;
  /** An entry by its id, or null where there is none. */
  entity(id: string): Entity | null;
  /** Draws a small map of some places. */
  locator(places: readonly Place[]): LocatorMap;
  /** Every entry of the glossary, by name. */
  directory(): readonly EntitySummary[];
  /** Turns a site on or off, where its address may be read; false where the browser refuses. */
  setSite(change: { readonly url: string; readonly on: boolean }): boolean;
  /** Forgets a site by its key: its setting, and the leave to read it. */
  forgetSite(key: string): void;
  /** Erases everything of ours that the browser keeps. */
  erase(): void;
  /** Opens the side panel from a click in a page; false where the browser wants another way. */
  openPanel(): boolean;
}

/** Calls to the reader in a tab. A tab without a reader does not answer. */
export interface ReaderCalls {
  /** What the page holds. */
  describePage(): PageReport;
  /** Opens the card at the nth mention (from 0, around at the end) of a term in a story, and brings it into view. */
  showMention(where: { readonly story: number; readonly entity: string; readonly nth: number }): boolean;
  /** Scrolls back to where the page was before `showMention` first moved it. */
  returnToPlace(): boolean;
  /** Takes a day as the story's own, and keeps it; null to go back to what the page says. */
  setDay(of: { readonly story: number; readonly day: CalendarDate | null }): boolean;
  /** Opens the card of the next (1) or previous (-1) marked term. */
  stepTerm(direction: 1 | -1): boolean;
  /** Takes the marks off this page until it is loaded anew, or puts them back. */
  pause(paused: boolean): void;
  /** The site was switched off: take everything off the page and fall silent. */
  leave(): void;
  /** The leave to read some sites was withdrawn, and these match patterns are what is left: a page elsewhere does as by `leave`. True where it did. */
  leaveUnlessUnder(patterns: readonly string[]): boolean;
}

/** Sent to every page of ours: a tab's page has been read anew. */
export interface PanelCalls {
  pageRead(tabId: number): void;
  /** Something the reader set elsewhere was not kept; null once it is. */
  refused(refusal: 'device' | 'account' | null): void;
}

/** Arguments and reply of one call, as it travels. */
export type CallName<Calls> = keyof Calls & string;
export type Argument<Calls, Name extends CallName<Calls>> = Calls[Name] extends (...args: infer A) => unknown ? (A extends [infer One] ? One : undefined) : never;
export type Reply<Calls, Name extends CallName<Calls>> = Calls[Name] extends (...args: never[]) => infer R ? R : never;
