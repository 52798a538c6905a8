// npm run package: builds both extensions and zips them for the stores.
import { ensurePackages, root, run } from './prepare.mjs';

ensurePackages();
run(process.execPath, ['build.mjs']);
for (const browser of ['chromium', 'firefox']) {
  const webExt = `${root}node_modules/web-ext/bin/web-ext.js`;
  run(process.execPath, [webExt, 'build', '--source-dir', `dist/${browser}`, '--artifacts-dir', 'dist', '--filename', `newsgloss-${browser}-{version}.zip`, '--overwrite-dest', '--no-config-discovery']);
}
