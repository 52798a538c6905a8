// npm run bench: measures what readers feel, side by side in both browsers.
import { ensureBrowsers, ensurePackages, root, run } from './prepare.mjs';

ensurePackages();
await ensureBrowsers();
run(process.execPath, ['build.mjs']);
run(process.execPath, ['--import', 'tsx', `${root}tests/bench/marks.ts`]);
