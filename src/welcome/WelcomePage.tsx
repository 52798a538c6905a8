import { useEffect, useState } from 'preact/hooks';
import { ownCommands } from '../platform/commands.ts';
import { changeSettings, onSettings, readSettings } from '../platform/settings.ts';
import { settingsFrom, type Settings } from '../platform/settings-shape.ts';
import { onRefusal, type Refusal } from '../platform/store.ts';
import { openPanel, ownWindow } from '../platform/side-panel.ts';
import { Welcome, type WelcomeProps } from '../ui/Welcome.tsx';

/** The page after installing, wired. Its demo story is read by the very script that reads news pages, which the page brings along. */
export function WelcomePage() {
  const [settings, setSettings] = useState<Settings>(settingsFrom(undefined));
  const [commands, setCommands] = useState<WelcomeProps['commands']>([]);
  const [windowId, setWindowId] = useState<number>();
  const [refusal, setRefusal] = useState<Refusal>();
  useEffect(() => onRefusal(setRefusal), []);
  useEffect(() => {
    void readSettings().then(setSettings);
    void ownCommands().then(setCommands);
    void ownWindow().then(setWindowId);
    return onSettings(setSettings);
  }, []);
  return (
    <Welcome
      commands={commands}
      density={settings.density}
      markDates={settings.markDates}
      refusal={refusal}
      onDensity={(density) => void changeSettings(() => ({ density }))}
      onMarkDates={(markDates) => void changeSettings(() => ({ markDates }))}
      onOpenPanel={() => void openPanel(windowId === undefined ? {} : { windowId })}
    />
  );
}
