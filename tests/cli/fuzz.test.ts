import { expect, test } from 'vitest';
import { fuzzOnce } from '../../src/cli/fuzz-cases.ts';

test('a hundred random stories hold against random glossaries', () => {
  expect(fuzzOnce(1)?.report).toBeUndefined();
}, 120_000);
