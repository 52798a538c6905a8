import { parentOf } from './unclobbered.ts';

/** Whether the page is light or dark around a place: by the first background that is painted there, else by what the browser prefers. */
export function schemeAround(near: Element): 'light' | 'dark' {
  for (let at: Element | null = near; at; at = parentOf(at)) {
    const rgba = getComputedStyle(at).backgroundColor.match(/[\d.]+/g)?.map(Number) ?? [];
    const [red = 0, green = 0, blue = 0, alpha = 1] = rgba;
    if (rgba.length >= 3 && alpha > 0.5) return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128 ? 'dark' : 'light';
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  return scheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
