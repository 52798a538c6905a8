import type { Language } from './language.ts';
import { manifestWords } from './manifest.ts';

/**
 * What stands in `_locales/<language>/messages.json`, where browsers look up the `__MSG_name__` of the manifest. They
 * choose by their own language, which no setting of ours can change.
 */
export function localeMessages(language: Language): Readonly<Record<string, { readonly message: string }>> {
  return Object.fromEntries(Object.entries(manifestWords(language)).map(([name, message]) => [name, { message }]));
}
