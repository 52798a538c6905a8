/** Readability's quick look by itself; the package's index would bring the whole of it into the probe. */
declare module '@mozilla/readability/Readability-readerable.js' {
  export { isProbablyReaderable as default } from '@mozilla/readability';
}
