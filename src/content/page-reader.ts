import type { CalendarDate } from '../core/calendar-date.ts';
import type { KnownTerms } from '../core/known-term.ts';
import { watchPage } from '../page/changes.ts';
import { HIGHLIGHTS, paint, unpaint } from '../page/highlights.ts';
import { keepGivenDay } from '../platform/given-days.ts';
import { speakAsSet } from '../platform/language.ts';
import { onKnownTerms, readKnownTerms } from '../platform/known-terms.ts';
import { answerAsReader, callBackground } from '../platform/messaging.ts';
import { onSettings, readSettings } from '../platform/settings.ts';
import { settingsFrom, type Settings } from '../platform/settings-shape.ts';
import { isAlive } from '../platform/tabs.ts';
import { answers } from './answers.ts';
import { CardSession } from './card-session.tsx';
import { paintedMarks } from './painted.ts';
import { Pausing } from './pausing.ts';
import { Pointing } from './pointing.ts';
import { Popover } from './popover.tsx';
import { NOTHING_READ, isCurrent, readDates, readPage, sameReading, type DateMark, type Reading, type TermMark } from './reading.ts';

/** Reads the page's stories, marks their terms, shows their cards, and keeps up with the page until it is told to leave. */
export class PageReader {
  readonly #document: Document;
  readonly #popover: Popover;
  readonly #points: Pointing;
  readonly #card: CardSession;
  readonly #pausing: Pausing;
  readonly #ends: (() => void)[];
  #reading: Reading = NOTHING_READ;
  #dates: readonly DateMark[] = [];
  #settings: Settings = settingsFrom(undefined);
  #known: KnownTerms = {};
  #isRunning = true;
  /** Counts the looks, as a later one may be done before an earlier. */
  #looks = 0;

  constructor(document: Document) {
    this.#document = document;
    this.#popover = new Popover(document, { theme: () => this.#settings.theme, isPinned: () => this.#card.isPinned(), onClose: () => this.#points.dismiss() });
    this.#pausing = new Pausing(() => this.#show());
    this.#card = new CardSession({ popover: this.#popover, reading: () => this.#reading, asItWas: () => this.#settings.asItWas, known: () => this.#known, onPin: () => this.#points.pin(), onClose: () => this.#points.dismiss() });
    this.#points = new Pointing(document, {
      host: this.#popover.host,
      isHeld: () => this.#popover.hasFocus(),
      trigger: () => this.#settings.trigger,
      onSoon: (mark, line) => this.#card.makeReady(mark, line),
      onOpen: (mark, line, by) => this.#card.open(mark, line, by),
      onClose: () => this.#card.close(),
      onPinned: (pinned) => this.#card.setPinned(pinned),
      onOrphaned: () => this.leave(),
    });
    this.#ends = [
      answerAsReader(answers({ reading: () => this.#reading, painted: () => this.#painted(), pausing: this.#pausing, points: this.#points, setDay: (story, day) => this.#setDay(story, day), leave: () => this.leave() })),
      watchPage(document, (node) => node === this.#popover.host, () => this.look()),
      onSettings((settings) => this.#use(settings)),
      onKnownTerms((known) => this.#know(known)),
      () => this.#pausing.end(),
    ];
    void this.#start();
  }

  /** Whether it reads on; not after it left, nor once the extension it came from was reloaded. */
  isAtWork(): boolean {
    return this.#isRunning && isAlive();
  }

  /** Reads the page again; true where it held something new. Never rejects: what goes wrong here is no matter of the page's. */
  async look(): Promise<boolean> {
    const turn = (this.#looks += 1);
    try {
      const next = await readPage(this.#document, this.#reading);
      if (!this.#isRunning || turn !== this.#looks || (sameReading(next, this.#reading) && isCurrent(this.#reading))) return false;
      if (this.#points.shown() && !isCurrent(this.#reading)) this.#points.dismiss();
      this.#reading = next;
      this.#dates = [];
      this.#show();
      await this.#readDates();
      return true;
    } catch {
      if (!isAlive()) this.leave();
      return false;
    }
  }

  /** Takes everything of ours off the page and falls silent. */
  leave(): void {
    if (!this.#isRunning) return;
    this.#isRunning = false;
    this.#points.dismiss();
    this.#points.end();
    for (const end of this.#ends) quietly(end);
    unpaint();
    this.#popover.remove();
  }

  async #start(): Promise<void> {
    [this.#settings, this.#known] = await Promise.all([readSettings(), readKnownTerms()]).catch(() => [this.#settings, this.#known] as const);
    speakAsSet(this.#settings);
    await this.#pausing.ready;
    await this.look();
  }

  #use(settings: Settings): void {
    const before = this.#settings;
    this.#settings = settings;
    speakAsSet(settings);
    if (settings.language !== before.language) this.#card.refresh();
    if (settings.mark !== before.mark || settings.density !== before.density) this.#paint();
    if (settings.markDates !== before.markDates) void this.#readDates();
  }

  #know(known: KnownTerms): void {
    this.#known = known;
    this.#paint();
    this.#card.refresh();
  }

  async #setDay(story: number, day: CalendarDate | undefined): Promise<boolean> {
    const article = this.#reading.stories[story]?.story.article;
    if (!article) return false;
    if (!(await keepGivenDay(article.url, day))) return false;
    await this.look();
    return true;
  }

  /** Dates come after the terms, and only where the reader wants them. */
  async #readDates(): Promise<void> {
    const of = this.#reading;
    const dates = this.#settings.markDates ? await readDates(of) : [];
    if (!this.#isRunning || of !== this.#reading) return;
    this.#dates = dates;
    this.#paint();
  }

  #painted(): readonly TermMark[] {
    return this.#pausing.isPaused() ? [] : paintedMarks(this.#reading, this.#settings, this.#known);
  }

  #paint(): void {
    const painted = this.#painted();
    const dates = this.#pausing.isPaused() ? [] : this.#dates;
    paint(HIGHLIGHTS.term, painted.map(({ range }) => range));
    paint(HIGHLIGHTS.date, dates.map(({ range }) => range));
    this.#points.setMarks([...painted, ...dates]);
  }

  #show(): void {
    if (this.#pausing.isPaused()) this.#points.dismiss();
    this.#paint();
    const count = new Set(this.#reading.marks.map(({ entity }) => entity.id)).size;
    void callBackground('termsFound', { count, paused: this.#pausing.isPaused() }).catch(() => undefined);
  }
}

/** In an orphaned script even taking a listener off may throw. */
function quietly(end: () => void): void {
  try {
    end();
  } catch {
    // The browser has taken it off already.
  }
}
