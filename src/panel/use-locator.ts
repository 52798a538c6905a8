import { useEffect, useState } from 'preact/hooks';
import type { Entity } from '../core/entity.ts';
import type { LocatorMap } from '../core/locator-map.ts';
import { callBackground } from '../platform/messaging.ts';

/** The map of an entry's places; undefined where it has none, and until it is drawn. */
export function useLocator({ id, at }: Entity): LocatorMap | undefined {
  const [drawn, setDrawn] = useState<{ readonly id: string; readonly map: LocatorMap }>();
  useEffect(() => {
    if (at) callBackground('locator', at).then((map) => setDrawn({ id, map }), () => undefined);
  }, [id]);
  return drawn?.id === id ? drawn.map : undefined;
}
