// npm test: everything, from a bare checkout. npm test -- types lint entries unit dom build e2e: some parts only.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowsers, ensurePackages, root } from './prepare.mjs';

const node = (...args) => ({ program: process.execPath, args });
const bin = (name, ...args) => node(`${root}node_modules/${name}`, ...args);
const vitest = (part, projects = [part]) => bin('vitest/vitest.mjs', 'run', ...projects.flatMap((project) => ['--project', project]), '--reporter=default', '--reporter=json', `--outputFile.json=out/${part}.json`);

/** In the order in which they fail fastest. Each step is one command; steps of vitest count their tests, others count as one. */
const PARTS = {
  types: [bin('typescript/bin/tsc', '-p', 'src/core'), bin('typescript/bin/tsc', '-p', '.')],
  lint: [bin('eslint/bin/eslint.js', '.', '--max-warnings=0')],
  entries: [node('--import', 'tsx', 'src/cli/index.ts', 'check')],
  unit: [vitest('unit')],
  dom: [vitest('dom')],
  build: [node('build.mjs'), bin('web-ext/bin/web-ext.js', 'lint', '--source-dir', 'dist/firefox', '--output', 'text', '--no-config-discovery')],
  e2e: [vitest('e2e')],
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((part) => !(part in PARTS));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. Parts are ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}
ensurePackages();
const parts = Object.keys(PARTS).filter((part) => wanted.length === 0 || wanted.includes(part));
if (parts.includes('e2e')) {
  await ensureBrowsers();
  if (!parts.includes('build')) parts.splice(parts.indexOf('e2e'), 0, 'build');
}
// In one process the two share the compiled glossary, and neither leaves a core idle.
if (parts.includes('unit') && parts.includes('dom')) {
  PARTS.unit = [vitest('unit', ['unit', 'dom'])];
  parts.splice(parts.indexOf('dom'), 1);
}
rmSync(`${root}out`, { recursive: true, force: true });
mkdirSync(`${root}out`, { recursive: true });

let [passed, failed, skipped] = [0, 0, 0];
/** What failed, said once more at the end: the run before it is long. */
const failures = [];
for (const part of parts) {
  for (const { program, args } of PARTS[part]) {
    console.log(`\n== ${part}`);
    const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit' });
    count(part, args, status === 0);
  }
}
for (const failure of failures) console.log(`\nFailed: ${failure}`);
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;

function count(part, args, isGood) {
  const report = args.includes('--project') ? reportOf(part) : undefined;
  if (!report) {
    if (!isGood) failures.push(`${part}: ${args.join(' ')}`);
    if (isGood) passed += 1;
    else failed += 1;
    return;
  }
  passed += report.numPassedTests;
  skipped += report.numPendingTests;
  // A file that does not even load fails the run without a failed test.
  failed += Math.max(report.numFailedTests, isGood ? 0 : 1);
  for (const file of report.testResults.filter(({ status }) => status === 'failed')) {
    const tests = file.assertionResults.filter(({ status }) => status === 'failed');
    failures.push(...tests.map((test) => `${file.name}: ${test.fullName}\n${test.failureMessages.join('\n').slice(0, 1500)}`));
    if (tests.length === 0) failures.push(`${file.name}\n${file.message}`);
  }
}

/** What the run of a part's tests said; undefined where it did not get so far. */
function reportOf(part) {
  try {
    return JSON.parse(readFileSync(`${root}out/${part}.json`, 'utf8'));
  } catch {
    return undefined;
  }
}
