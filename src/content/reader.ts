import { PageReader } from './page-reader.ts';

/**
 * Brought into pages that hold a story. When it is brought again, the reader that is there looks again; one that an
 * update of the extension has left behind makes room.
 */
const place = globalThis as { newsglossReader?: PageReader };
if (place.newsglossReader?.isAtWork()) void place.newsglossReader.look();
else {
  place.newsglossReader?.leave();
  place.newsglossReader = new PageReader(document);
}
