/** How long the page must be quiet before it is looked at again, and the longest that grows to on a page that is never quiet. */
const QUIET = 600;
const SELDOM = 60_000;
/** A look is followed by a rest of so many times the time it took, up to a bound: a page that grows all day costs no more of the day for it. */
const REST = 4;
const LONGEST_REST = 3_000;

/**
 * Calls `look` after the page's text or structure changed or the reader moved on within it. `look` says whether anything
 * new came of it; on pages that change all the time without news it is called ever more seldom. `isOurs` tells nodes
 * that we put there. Returns what ends it.
 */
export function watchPage(document: Document, isOurs: (node: Node) => boolean, look: () => Promise<boolean>): () => void {
  const window: (Window & { readonly navigation?: EventTarget }) | null = document.defaultView;
  let wait = QUIET;
  let timer: number | undefined;
  /** Whether a look is under way, and whether something changed since it began: it may have seen the page before that. */
  let [isLooking, isStale] = [false, false];

  const soon = () => {
    isStale = isLooking;
    if (!isLooking) timer ??= window?.setTimeout(start, wait);
  };
  const start = () => {
    [timer, isLooking, isStale] = [undefined, true, false];
    const begun = Date.now();
    void look().then((news) => {
      wait = Math.max(news ? QUIET : Math.min(wait * 2, SELDOM), Math.min(REST * (Date.now() - begun), LONGEST_REST));
      isLooking = false;
      if (isStale) soon();
    });
  };
  const moved = () => {
    wait = QUIET;
    soon();
  };
  const observer = new MutationObserver((records) => {
    if (records.some((record) => !isOnlyOurs(record, isOurs))) soon();
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  window?.addEventListener('popstate', moved);
  window?.navigation?.addEventListener('navigatesuccess', moved);

  return () => {
    isStale = false;
    observer.disconnect();
    window?.clearTimeout(timer);
    window?.removeEventListener('popstate', moved);
    window?.navigation?.removeEventListener('navigatesuccess', moved);
  };
}

function isOnlyOurs(record: MutationRecord, isOurs: (node: Node) => boolean): boolean {
  if (record.type !== 'childList') return isOurs(record.target);
  return [...record.addedNodes, ...record.removedNodes].every(isOurs);
}
