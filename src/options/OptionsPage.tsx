import { useEffect, useState } from 'preact/hooks';
import type { KnownTerms } from '../core/known-term.ts';
import { forgetKnownTerms, keepKnownTerm, onKnownTerms, readKnownTerms } from '../platform/known-terms.ts';
import { callBackground } from '../platform/messaging.ts';
import { changeSettings, onSettings, readSettings } from '../platform/settings.ts';
import { onRefusal, type Refusal } from '../platform/store.ts';
import type { Settings } from '../platform/settings-shape.ts';
import { Options } from '../ui/Options.tsx';
import { exportTerms, importTerms } from './terms-file.ts';
import { listSites, turn, useAllowedSites } from './sites.ts';
import { useSync } from './use-sync.ts';

/** The settings page, wired: what is set shows at once, wherever it was set. */
export function OptionsPage() {
  const [settings, setSettings] = useState<Settings>();
  const [known, setKnown] = useState<KnownTerms>({});
  const allowed = useAllowedSites();
  const sync = useSync();
  const [refusal, setRefusal] = useState<Refusal>();
  useEffect(() => onRefusal(setRefusal), []);
  useEffect(() => {
    void readSettings().then(setSettings);
    return onSettings(setSettings);
  }, []);
  useEffect(() => {
    void readKnownTerms().then(setKnown);
    return onKnownTerms(setKnown);
  }, []);
  if (!settings || !allowed) return null;
  const set = (change: Partial<Settings>) => void changeSettings(() => change);
  const terms = Object.entries(known).map(([id, { name }]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return (
    <Options
      refusal={refusal}
      sites={{
        sites: listSites(settings, allowed),
        onSite: (name, on) => turn(name, on, allowed),
        onForget: (name) => void callBackground('forgetSite', name),
      }}
      marks={{ ...settings, onMark: (mark) => set({ mark }), onDensity: (density) => set({ density }), onTrigger: (trigger) => set({ trigger }), onMarkDates: (markDates) => set({ markDates }) }}
      look={{ theme: settings.theme, onTheme: (theme) => set({ theme }) }}
      language={{ language: settings.language, onLanguage: (language) => set({ language }) }}
      known={{ terms, onShowAgain: (id) => void keepKnownTerm(id, undefined), onShowAll: () => void forgetKnownTerms(), onExport: () => exportTerms(known), onImport: importTerms }}
      sync={sync}
      erase={{ terms: terms.length, onErase: () => callBackground('erase') }}
    />
  );
}
