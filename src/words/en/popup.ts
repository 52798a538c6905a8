import { plural } from '../plural.ts';

/** The toolbar popup's words in English. */
export const POPUP = {
  /** What follows the number of terms. */
  termsHere: plural('en', 'term on this page', 'terms on this page'),
  inStories: plural('en', 'In # story', 'In # stories'),
  noStory: 'No story found on this page.',
  tooLarge: 'This page is too large to be read, and is left as it is.',
  inBrowser: 'Everything happens in your browser. Nothing you read is sent anywhere.',
  settings: 'Settings',
  demo: 'Explaining the demo story',
  restricted: 'Browsers let no extension read this page',
  off: 'Off on this site',
  offInPrivate: 'Off on this site. To turn it on would be remembered, so it can only be done outside of private windows.',
  needsLeave: 'Your browser does not let Newsgloss read this site. Turn the switch to allow it.',
  onPaused: 'On, and paused for now',
  on: 'Explaining terms on this site',
  pause: 'Pause',
  pauseHere: 'Pause on this page',
  pauseHour: 'Pause for an hour',
  pausedHere: 'Paused on this page until you load it anew.',
  pausedFor: plural('en', 'Paused on every site for # more minute.', 'Paused on every site for # more minutes.'),
};
