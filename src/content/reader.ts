import { startReader, type Reader } from './start-reader.ts';

/** Brought into pages that hold a story. When it is brought again, the reader that is there looks again. */
const place = globalThis as { newsglossReader?: Reader };
if (place.newsglossReader?.isRunning()) place.newsglossReader.look();
else place.newsglossReader = startReader(document);
