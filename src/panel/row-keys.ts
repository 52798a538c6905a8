/**
 * Keys of the panel's lists: `j` and `k`, and on a row the arrows, go to the next and the previous term; `/` goes to the
 * search, from which the arrow down leads into the list; Escape closes the open card and goes back to its row.
 */
export function rowKeys(event: KeyboardEvent, panel: Element): void {
  const from = event.target;
  if (!(from instanceof HTMLElement) || event.ctrlKey || event.altKey || event.metaKey) return;
  const isField = from.matches('input, select, textarea');
  const step = stepOf(event.key, from, isField);
  if (step !== 0) {
    event.preventDefault();
    stepFrom(from, step, panel);
  } else if (event.key === '/' && !isField) {
    event.preventDefault();
    panel.querySelector<HTMLElement>('.find')?.focus();
  } else if (event.key === 'Escape' && !isField) {
    const head = from.closest('.row.open')?.querySelector<HTMLElement>('.row-head');
    head?.focus();
    head?.click();
  }
}

/** 1 for the next row, -1 for the one before, 0 where the key is none of ours. */
function stepOf(key: string, from: HTMLElement, isField: boolean): number {
  if (key === 'ArrowDown') return from.matches('.row-head, .find') ? 1 : 0;
  if (key === 'ArrowUp') return from.matches('.row-head') ? -1 : 0;
  if (isField) return 0;
  return key === 'j' ? 1 : key === 'k' ? -1 : 0;
}

/** From outside of the list the first step leads to its first row; up from that, to the search. */
function stepFrom(from: HTMLElement, step: number, panel: Element): void {
  const heads = [...panel.querySelectorAll<HTMLElement>('.row-head')];
  const at = heads.findIndex((head) => head === from || head.closest('.row')?.contains(from));
  const next = at < 0 ? 0 : at + step;
  if (next < 0) panel.querySelector<HTMLElement>('.find')?.focus();
  else heads[next]?.focus();
}
