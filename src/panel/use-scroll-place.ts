import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** Keeps how far each view was scrolled, by a key, and scrolls there when the view comes back. */
export function useScrollPlace(key: string): void {
  const places = useRef(new Map<string, number>());
  const current = useRef(key);
  useEffect(() => {
    const note = () => void places.current.set(current.current, scrollY);
    addEventListener('scroll', note, { passive: true });
    return () => removeEventListener('scroll', note);
  }, []);
  useLayoutEffect(() => {
    current.current = key;
    scrollTo({ top: places.current.get(key) ?? 0, behavior: 'instant' });
  }, [key]);
}
