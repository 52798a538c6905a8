// npm run bench: what readers feel, side by side in both browsers. npm run bench -- matching [SIZE ...]: our matcher against its peers on npm.
import { ensureBrowsers, ensurePackages, root, run } from './prepare.mjs';

const [part, ...args] = process.argv.slice(2);
const tsx = (file, ...more) => run(process.execPath, ['--import', 'tsx', `${root}tests/bench/${file}`, ...more]);
ensurePackages();
if (part === 'matching') {
  run('npm', ['ci', '--ignore-scripts', '--no-fund', '--no-audit', '--prefix', `${root}tests/bench/peers`], 'The peers could not be installed. Is the npm registry within reach?');
  tsx('write-report.ts', ...args);
} else {
  await ensureBrowsers();
  run(process.execPath, ['build.mjs']);
  tsx('marks.ts');
}
