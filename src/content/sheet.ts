/** How far down a sheet must be drawn to close, in pixels, and how fast a shorter swipe must be, in pixels a millisecond. */
const FAR = 80;
const FAST = 0.5;

/** Lets a sheet be drawn down by its grip and closed so. Only in the grip, as elsewhere a finger scrolls what it reads. */
export function closeBySwipe(grip: HTMLElement, card: HTMLElement, onClose: () => void): void {
  let from: { readonly y: number; readonly at: number } | undefined;
  const settle = () => {
    from = undefined;
    card.style.translate = '';
  };
  grip.addEventListener('pointerdown', (event) => {
    from = { y: event.clientY, at: event.timeStamp };
    grip.setPointerCapture(event.pointerId);
  });
  grip.addEventListener('pointermove', (event) => {
    if (from) card.style.translate = `0 ${Math.max(0, event.clientY - from.y)}px`;
  });
  grip.addEventListener('pointerup', (event) => {
    const way = from ? event.clientY - from.y : 0;
    const speed = from ? way / Math.max(1, event.timeStamp - from.at) : 0;
    settle();
    if (way > FAR || (way > 20 && speed > FAST)) onClose();
  });
  grip.addEventListener('pointercancel', settle);
}
