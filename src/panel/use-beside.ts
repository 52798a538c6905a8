import { useCallback, useEffect, useState } from 'preact/hooks';
import { answerAsPanel, callReader } from '../platform/messaging.ts';
import { mayRead, onPermissions } from '../platform/registration.ts';
import { seeTab } from '../platform/seen-tab.ts';
import { onTabs, panelTab } from '../platform/tabs.ts';
import type { Beside } from './panel-state.ts';

/** What the panel stands beside, kept up with; undefined until it is known. `look` asks again. */
export function useBeside(search: string): { readonly beside: (Beside & { readonly tabId: number | undefined }) | undefined; readonly look: () => void } {
  const [beside, setBeside] = useState<Beside & { readonly tabId: number | undefined }>();
  const ask = useCallback(async () => {
    const tabId = await panelTab(search);
    const [seen, report] = tabId === undefined ? [] : await Promise.all([seeTab(tabId), callReader(tabId, 'describePage')]);
    setBeside({ tabId, seen, report, mayRead: seen?.url !== undefined && (await mayRead(seen.url)) });
  }, [search]);
  const look = useCallback(() => void ask(), [ask]);
  useEffect(() => {
    look();
    const ends = [onTabs(look), answerAsPanel({ pageRead: look }), onPermissions(look)];
    return () => ends.forEach((end) => end());
  }, [look]);
  return { beside, look };
}
