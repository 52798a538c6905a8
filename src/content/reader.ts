import { PageReader } from './page-reader.ts';

/** Brought into pages that hold a story. When it is brought again, the reader that is there looks again. */
const place = globalThis as { newsglossReader?: PageReader };
if (place.newsglossReader?.isRunning) void place.newsglossReader.look();
else place.newsglossReader = new PageReader(document);
