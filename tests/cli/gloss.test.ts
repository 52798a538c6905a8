import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';

// Each test starts the command anew, which a busy machine may take its time for.
vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'newsgloss-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

function gloss(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/index.ts', 'gloss', ...args], { encoding: 'utf8' });
  return { stdout, stderr, status };
}
interface Answer {
  readonly id: string;
  readonly stories: readonly { readonly url: string; readonly published: { readonly day: string } | null; readonly mentions: readonly { readonly surface: string; readonly start: number; readonly end: number; readonly entity: string; readonly name: string; readonly wikipedia?: string }[] }[];
}

const PAGE = 'tests/pages/opinion-2017/page.html';
const URL = 'https://www.themoscowtimes.com/2017/01/31/after-the-call-the-hard-questions-a90001';

test('a page: every mention, not only the first, with its offsets', () => {
  const { stdout, status } = gloss(PAGE, '--url', URL);
  expect(status).toBe(0);
  const [story] = (JSON.parse(stdout) as Answer).stories;
  expect(story).toMatchObject({ url: URL, published: { day: '2017-01-31', modified: null, source: 'json-ld', sure: 'agreed' } });
  expect(story?.mentions.filter(({ entity }) => entity === 'angela-merkel').map(({ surface }) => surface)).toEqual(['Angela Merkel', 'Merkel']);
  expect(story?.mentions.find(({ entity }) => entity === 'libyan-national-army')).toMatchObject({ surface: 'Libyan National Army', name: 'Libyan National Army', kind: 'armed-group' });
});

test('a list: one answer a line, files found beside the list, plain texts with their day', () => {
  const list = join(folder, 'list.jsonl');
  writeFileSync(list, [
    JSON.stringify({ id: 'one', file: resolve(PAGE), url: URL }),
    '',
    JSON.stringify({ id: 'two', text: 'The Minsk agreements.\n\nNATO met.', published: '2016-05-05' }),
  ].join('\n'));
  const { stdout, status } = gloss('--jsonl', list);
  expect(status).toBe(0);
  const [one, two] = stdout.trim().split('\n').map((line) => JSON.parse(line) as Answer);
  expect(one?.id).toBe('one');
  expect(two?.stories[0]?.mentions.map(({ surface, start, end }) => [surface, start, end])).toEqual([['Minsk agreements', 4, 20], ['NATO', 23, 27]]);
});

test('--why says for each place what every claim on it was judged', () => {
  const list = join(folder, 'why.jsonl');
  writeFileSync(list, [
    { id: 'a', text: 'Flynn and the Minsk agreements.', published: '2017-01-31' },
    { id: 'b', text: 'The Russian invasion of Ukraine.', published: '2017-01-31' },
    { id: 'c', text: 'The Russian invasion of Ukraine.', published: '2022-05-05' },
  ].map((line) => JSON.stringify(line)).join('\n'));
  const [, flynn, early, late] = gloss('--jsonl', list, '--why').stdout.split('# ');
  expect(flynn).toContain('0-5 "Flynn": michael-flynn, dropped by after');
  expect(flynn).toContain('"Minsk agreements": minsk-agreements, marked');
  expect(early).toContain('"Russian invasion of Ukraine": russian-invasion-of-ukraine, dropped by exists');
  expect(late).toContain('"Ukraine": ukraine, blocked by "Russian invasion of Ukraine"');
});

describe('bad input gets a word and a failure', () => {
  const list = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  test.each<[string, () => string[], RegExp]>([
    ['no file', () => [], /Say which file/],
    ['no address', () => [PAGE, '--url', 'nonsense'], /nonsense is no address/],
    ['a file that is not there', () => ['nowhere.html', '--url', URL], /nowhere\.html: ENOENT/],
    ['a line that is no JSON', () => ['--jsonl', list('bad.jsonl', '{"id":"a","text":"x","published":"2017"}\n{oops')], /bad\.jsonl:2: /],
    ['a text without its day', () => ['--jsonl', list('undated.jsonl', '{"id":"a","text":"x"}')], /a: a plain text needs "published"/],
  ])('%s', (_, args, words) => {
    const { stderr, status } = gloss(...args());
    expect(stderr).toMatch(words);
    expect(status).not.toBe(0);
  });
});
