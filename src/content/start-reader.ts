import { watchPage } from '../page/changes.ts';
import { HIGHLIGHTS, paint, unpaint } from '../page/highlights.ts';
import { answerAsReader, callBackground } from '../platform/messaging.ts';
import { onSettings, readSettings, type Settings } from '../platform/settings.ts';
import { isAlive } from '../platform/tabs.ts';
import { answers } from './answers.ts';
import { cardSession } from './card-session.tsx';
import { pointing } from './pointing.ts';
import { makePopover } from './popover.tsx';
import { NOTHING_READ, isCurrent, readPage, sameReading, type Mark, type Reading } from './reading.ts';

/** The reader at work in a page. */
export interface Reader {
  isRunning(): boolean;
  /** Reads the page again, where it has changed. */
  look(): void;
}

/** Reads the page's stories, marks their terms, shows their cards, and keeps up with the page until it is told to leave. */
export function startReader(document: Document): Reader {
  let reading: Reading = NOTHING_READ;
  let mark: Settings['mark'] = 'first';
  let running = true;

  const popover = makePopover(document);
  const card = cardSession({ popover, reading: () => reading, onPin: () => points.pin(), onClose: () => points.dismiss() });
  const points = pointing(document, {
    host: popover.host,
    onOpen: card.open,
    onClose: card.close,
    onPinned: card.setPinned,
    onOrphaned: () => leave(),
  });

  const painted = (): readonly Mark[] => reading.marks.filter((one) => mark === 'all' || one.isFirst);
  const show = () => {
    paint(HIGHLIGHTS.term, painted().map(({ range }) => range));
    points.setMarks(painted());
    const count = new Set(reading.marks.map(({ entity }) => entity.id)).size;
    void callBackground('termsFound', count).catch(() => undefined);
  };
  /** True where the page held something new. Never throws: what goes wrong here is no matter of the page's. */
  const look = async (): Promise<boolean> => {
    try {
      const next = await readPage(document, reading);
      if (!running || (sameReading(next, reading) && isCurrent(reading))) return false;
      if (points.shown() && !isCurrent(reading)) points.dismiss();
      reading = next;
      show();
      return true;
    } catch {
      if (!isAlive()) leave();
      return false;
    }
  };

  const stopAnswering = answerAsReader(answers({ reading: () => reading, painted, points, leave: () => leave() }));
  const stopWatching = watchPage(document, (node) => node === popover.host, look);
  const stopSettings = onSettings((settings) => {
    mark = settings.mark;
    show();
  });
  const leave = () => {
    if (!running) return;
    running = false;
    points.dismiss();
    points.end();
    for (const stop of [stopWatching, stopSettings, stopAnswering]) quietly(stop);
    unpaint();
    popover.remove();
  };

  void readSettings().then((settings) => {
    mark = settings.mark;
    return look();
  }).catch(() => undefined);
  return { isRunning: () => running, look: () => void look() };
}

/** In an orphaned script even taking a listener off may throw. */
function quietly(stop: () => void): void {
  try {
    stop();
  } catch {
    // The browser has taken it off already.
  }
}
