import { useEffect, useState } from 'preact/hooks';
import { onSettings, readSettings } from '../platform/settings.ts';
import type { Settings } from '../platform/settings-shape.ts';

/** The reader's settings, kept up with wherever they are changed; undefined until they have been read. */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    void readSettings().then(setSettings);
    return onSettings(setSettings);
  }, []);
  return settings;
}
