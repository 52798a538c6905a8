import { foundBodies } from '../page/parsed-page.ts';
import { answerExtractions } from '../platform/extraction.ts';
import { closeWithBackground } from '../platform/offscreen.ts';

// In Chromium this is the hidden document's script, in Firefox the background's second one: there nobody asks it to close.
answerExtractions((markup, facts) => foundBodies({ markup, ...facts }));
closeWithBackground();
