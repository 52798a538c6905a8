// npm run properties [-- RUNS]: every property on many random cases of a new seed. PROPERTY_SEED=N repeats a run.
import { readdirSync, readFileSync } from 'node:fs';
import { ensurePackages, root, run } from './prepare.mjs';

ensurePackages();
process.env['PROPERTY_SEED'] ??= String(Date.now() % 1_000_000);
process.env['PROPERTY_RUNS'] = process.argv[2] ?? '20000';
console.log(`Seed ${process.env['PROPERTY_SEED']}, ${process.env['PROPERTY_RUNS']} cases of each property.`);
const files = readdirSync(`${root}tests`, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts') && readFileSync(`${root}tests/${file}`, 'utf8').includes("from 'fast-check'"));
run(process.execPath, [`${root}node_modules/vitest/vitest.mjs`, 'run', '--project', 'unit', '--project', 'dom', '--testTimeout', '900000', ...files.map((file) => `tests/${file}`)]);
