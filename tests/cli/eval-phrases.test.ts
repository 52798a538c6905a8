import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { evaluate } from '../../src/cli/eval.ts';

const folder = mkdtempSync(join(tmpdir(), 'newsgloss-'));
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

test('labels are counted, misses and false dates are printed', async () => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const file = join(folder, 'labels.json');
  writeFileSync(file, JSON.stringify({
    reference: '2017-02-01',
    phrases: [
      { sentence: 'It sank in May 2014.', expression: 'May 2014', first: '2014-05-01', last: '2014-05-31' },
      { sentence: 'It sank in May 2014.', expression: 'May 2014', first: '2014-05-01', last: '2014-05-30' },
    ],
    traps: ['Nothing sank.', 'It sank yesterday.'],
  }));
  expect(await evaluate(['phrases', file])).toBe(1);
  expect(said.mock.lastCall).toEqual(['phrases: 1 of 2 exact; 1 of 2 traps with a date']);
});

test('an absent file is skipped with a word, an unknown set is an error', async () => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await evaluate(['phrases', join(folder, 'none.json')])).toBe(0);
  expect(String(said.mock.lastCall)).toContain('skipped');
  expect(await evaluate(['nothing'])).toBe(2);
});
