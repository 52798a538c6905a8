import type { CalendarDate } from '../core/calendar-date.ts';
import type { answerAsReader } from '../platform/messaging.ts';
import { isUnder, siteOf } from '../platform/sites.ts';
import type { Pausing } from './pausing.ts';
import type { Pointing } from './pointing.ts';
import { reportOf, type Reading, type TermMark } from './reading.ts';

export interface AnswersOptions {
  readonly reading: () => Reading;
  /** The marks that are to be seen, in order. */
  readonly painted: () => readonly TermMark[];
  readonly pausing: Pausing;
  readonly points: Pointing;
  /** Takes a day as a story's own; true where there is such a story. */
  readonly setDay: (story: number, day: CalendarDate | undefined) => Promise<boolean>;
  readonly leave: () => void;
}

/** What a page answers to the panel, the popup and the background. */
export function answers({ reading, painted, pausing, points, setDay, leave }: AnswersOptions): Parameters<typeof answerAsReader>[0] {
  /** Where the page stood before the reader was led away from it. */
  let place: { x: number; y: number } | undefined;
  let stepped: TermMark | undefined;

  const show = (mark: TermMark) => {
    bringIntoView(mark.range);
    points.open(mark);
    stepped = mark;
  };
  return {
    describePage: () => ({ ...reportOf(reading()), paused: pausing.isPaused() }),
    pause: (paused) => pausing.setHere(paused),
    showMention({ story, entity, nth }) {
      const marks = reading().marks.filter((mark) => mark.story === story && mark.entity.id === entity);
      const mark = marks[((nth % marks.length) + marks.length) % marks.length];
      if (!mark) return false;
      place ??= { x: scrollX, y: scrollY };
      show(mark);
      return true;
    },
    returnToPlace() {
      if (!place) return false;
      points.dismiss();
      scrollTo({ left: place.x, top: place.y, behavior: 'instant' });
      place = undefined;
      return true;
    },
    setDay: ({ story, day }) => setDay(story, day ?? undefined),
    stepTerm(direction) {
      const marks = painted();
      const open = points.shown();
      const from = open?.kind === 'term' ? open : stepped;
      const next = from && marks.includes(from) ? marks[(marks.indexOf(from) + direction + marks.length) % marks.length] : nextInView(marks, direction);
      if (next) show(next);
      return next !== undefined;
    },
    leave: () => leave(),
    leaveUnlessUnder: (patterns) => isWithdrawn(patterns) && (leave(), true),
  };
}

/** Whether the leave to read this page was withdrawn. Our own demo story is no site, and needs none. */
function isWithdrawn(allowed: readonly string[]): boolean {
  return siteOf(location.href) !== undefined && !allowed.some((pattern) => isUnder(location.href, pattern));
}

/** The first mark at or below the top of the window, or the last above it; around at the ends. */
function nextInView(marks: readonly TermMark[], direction: 1 | -1): TermMark | undefined {
  const below = marks.findIndex(({ range }) => range.getBoundingClientRect().top >= 0);
  if (direction === 1) return marks[below] ?? marks[0];
  return marks[(below < 0 ? marks.length : below) - 1] ?? marks.at(-1);
}

function bringIntoView(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 60 && bottom <= innerHeight - 60) return;
  scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
}
