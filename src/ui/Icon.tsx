/** Drawn on a grid of 24, in the colour of the text around. */
const PATHS = {
  back: 'M15 5l-7 7 7 7',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  close: 'M6 6l12 12M18 6L6 18',
  panel: 'M5 4h14a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zM15 4v16',
  pin: 'M12 17v5M7 4h10l-1 7 3 4H5l3-4z',
  jump: 'M4 12h14M12 6l6 6-6 6',
} as const;

/** A small decorative icon; what it does is said by the button that holds it. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg width="15" height="15" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
