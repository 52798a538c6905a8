import { expect, test } from 'vitest';
import { fuzzOnce } from '../../src/cli/fuzz-cases.ts';
import { fuzzPages } from '../../src/cli/fuzz-page.ts';

test('a hundred random stories hold against random glossaries', () => {
  expect(fuzzOnce(1)?.report).toBeUndefined();
}, 120_000);

test('what is found in a thousand random pages lies where its range says, also after they changed', () => {
  expect(fuzzPages(1, 1_000)?.report).toBeUndefined();
}, 120_000);
