// What the commands need before they can run: packages and browsers. Needs nothing but Node itself.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Installs the packages of the lockfile unless they are there already. Exits with a word where that fails. */
export function ensurePackages() {
  const lock = `${root}package-lock.json`;
  const installed = `${root}node_modules/.package-lock.json`;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing packages …');
  run('npm', ['ci', '--ignore-scripts', '--no-fund', '--no-audit'], 'The packages could not be installed. Is the npm registry within reach?');
}

/** Makes sure of Chromium and Firefox: on Debian as root they are installed, elsewhere what is missing is named. Exits where one stays missing. */
export async function ensureBrowsers() {
  const { findBrowser } = await fromTypeScript('../tests/e2e/driver/find-browser.ts');
  const missing = () => ['chromium', 'firefox'].filter((name) => !findBrowser(name));
  if (missing().length === 0) return;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    const packages = missing().map((name) => (name === 'firefox' ? 'firefox-esr' : name));
    console.log(`Installing ${packages.join(' and ')} …`);
    spawnSync('apt-get', ['update'], { stdio: 'ignore' });
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  }
  if (missing().length === 0) return;
  const how = { chromium: 'Chromium, Chrome or Edge (or its path in CHROMIUM)', firefox: 'Firefox 147 or later (or its path in FIREFOX)' };
  console.error(`The browser tests need ${missing().map((name) => how[name]).join(' and ')}. Install what is missing and run the command again.`);
  process.exit(1);
}

/** Imports a TypeScript module of the project. */
export async function fromTypeScript(path) {
  const { register } = await import('tsx/esm/api');
  register();
  return import(path);
}

/** Runs a program in the project's folder; where it fails, says `otherwise` and exits. */
export function run(program, args, otherwise) {
  const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status === 0) return;
  if (otherwise) console.error(otherwise);
  process.exit(status ?? 1);
}
