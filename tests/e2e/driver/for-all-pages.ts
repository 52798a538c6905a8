import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the built extension that runs a script of it on every page, in a folder for throwing away. */
export function extensionForAllPages(browser: string, script: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'newsgloss-pages-'));
  cpSync(`dist/${browser}`, folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, host_permissions: ['*://*/*'], content_scripts: [{ matches: ['*://*/*'], js: [script], run_at: 'document_idle' }] }));
  return folder;
}
