import browser from 'webextension-polyfill';

/** The one door to the browser's extension functions, with promises in every browser. Only this folder goes through it. */
export { browser };
