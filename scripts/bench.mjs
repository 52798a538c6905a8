// npm run bench [-- PART ...]: see tests/bench/index.ts. The matcher's peers are installed apart from what the project itself needs.
import { ensureBrowsers, ensurePackages, root, run } from './prepare.mjs';

const parts = process.argv.slice(2);
const has = (part) => parts.length === 0 || parts.includes(part);
ensurePackages();
if (has('matching')) run('npm', ['ci', '--ignore-scripts', '--no-fund', '--no-audit', '--prefix', `${root}tests/bench/peers`], 'The peers could not be installed. Is the npm registry within reach?');
if (has('interaction')) {
  await ensureBrowsers();
  run(process.execPath, ['build.mjs']);
}
// Bundled as the extension is: a loader that compiles modules one by one makes every import a slow lookup.
const program = `${root}out/bench/index.mjs`;
const { buildSync } = await import('esbuild');
buildSync({ entryPoints: [`${root}tests/bench/index.ts`], bundle: true, packages: 'external', format: 'esm', platform: 'node', outfile: program, logLevel: 'error' });
run(process.execPath, ['--expose-gc', program, ...parts]);
