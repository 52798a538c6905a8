import { useEffect, useState } from 'preact/hooks';
import { callBackground } from '../platform/messaging.ts';
import { changeSettings, onSettings, readSettings } from '../platform/settings.ts';
import type { Settings } from '../platform/settings-shape.ts';
import { Options } from '../ui/Options.tsx';

/** The settings page, wired: what is set shows at once, wherever it was set. */
export function OptionsPage() {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    void readSettings().then(setSettings);
    return onSettings(setSettings);
  }, []);
  if (!settings) return null;
  const sites = Object.entries({ 'themoscowtimes.com': true, ...settings.sites }).map(([name, on]) => ({ name, on }));
  return (
    <Options
      sites={sites}
      mark={settings.mark}
      onSite={(name, on) => void callBackground('setSite', { url: `https://${name}/`, on })}
      markDates={settings.markDates}
      onMarkDates={(markDates) => void changeSettings(() => ({ markDates }))}
      onMark={(mark) => void changeSettings(() => ({ mark }))}
    />
  );
}
