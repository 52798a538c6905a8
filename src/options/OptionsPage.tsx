import { useEffect, useState } from 'preact/hooks';
import type { KnownTerms } from '../core/known-term.ts';
import { forgetKnownTerms, keepKnownTerm, onKnownTerms, readKnownTerms } from '../platform/known-terms.ts';
import { callBackground } from '../platform/messaging.ts';
import { changeSettings, onSettings, readSettings } from '../platform/settings.ts';
import type { Settings } from '../platform/settings-shape.ts';
import { Options } from '../ui/Options.tsx';

/** The settings page, wired: what is set shows at once, wherever it was set. */
export function OptionsPage() {
  const [settings, setSettings] = useState<Settings>();
  const [known, setKnown] = useState<KnownTerms>({});
  useEffect(() => {
    void readSettings().then(setSettings);
    return onSettings(setSettings);
  }, []);
  useEffect(() => {
    void readKnownTerms().then(setKnown);
    return onKnownTerms(setKnown);
  }, []);
  if (!settings) return null;
  const sites = Object.entries({ 'themoscowtimes.com': true, ...settings.sites }).map(([name, on]) => ({ name, on }));
  const terms = Object.entries(known).map(([id, { name }]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return (
    <Options
      sites={sites}
      mark={settings.mark}
      density={settings.density}
      onDensity={(density) => void changeSettings(() => ({ density }))}
      known={{ terms, onShowAgain: (id) => void keepKnownTerm(id, undefined), onShowAll: () => void forgetKnownTerms() }}
      onSite={(name, on) => void callBackground('setSite', { url: `https://${name}/`, on })}
      markDates={settings.markDates}
      onMarkDates={(markDates) => void changeSettings(() => ({ markDates }))}
      onMark={(mark) => void changeSettings(() => ({ mark }))}
    />
  );
}
