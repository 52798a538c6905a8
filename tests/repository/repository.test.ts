import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
const tracked = existsSync('.git') ? execFileSync('git', ['ls-files'], { encoding: 'utf8' }).trim().split('\n').filter((file) => existsSync(file)) : [];

test('the lockfile names no address to download from', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
});

test('versions of packages are exact', () => {
  const { dependencies, devDependencies } = json('package.json') as Record<string, Record<string, string>>;
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
});

describe('the manifest', () => {
  const manifest = json('manifest.json');
  test('asks for the one site and no more', () => {
    expect(manifest['host_permissions']).toEqual(['*://*.themoscowtimes.com/*']);
    expect(manifest['permissions']).toEqual(['storage', 'scripting', 'activeTab']);
    expect((manifest['only:chromium'] as Record<string, unknown>)['permissions']).toEqual(['sidePanel', 'offscreen']);
  });
  test('opens nothing of ours to pages, and lets no foreign code or request in', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    const { extension_pages: policy } = manifest['content_security_policy'] as Record<string, string>;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|data:|\*/);
  });
  test('leaves the version to package.json', () => expect(manifest).not.toHaveProperty('version'));
});

test('names tell what is in a file', () => {
  const vague = tracked.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|misc|manager|service)(?:\.|\/)/i.test(file));
  expect(vague).toEqual([]);
});

test('no path of anyone’s machine is in the project', () => {
  for (const file of tracked.filter((one) => /\.(?:ts|tsx|mjs|js|md|json|yaml|css|html)$/.test(one))) {
    expect(readFileSync(file, 'utf8'), file).not.toMatch(/(?:^|[\s'"`(])\/(?:home|root|Users|tmp)\/\w/m);
  }
});
