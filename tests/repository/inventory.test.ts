import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeInventory, dueForReview } from '../../src/glossary/inventory.ts';
import { readGlossary } from '../../src/glossary/read-glossary.ts';

const { entries } = readGlossary('entities');

test('docs/glossary.md says what the entries hold: `npm run inventory` writes it anew', () => {
  expect(readFileSync('docs/glossary.md', 'utf8')).toBe(describeInventory(entries));
});

test('due is what was checked longer ago than the months asked for, the oldest first', () => {
  const checked = dueForReview(entries, { year: 2024, month: 7 }, 6).map(({ entry }) => entry.checked);
  expect(checked.length).toBeGreaterThan(0);
  for (const { year } of checked) expect(year).toBeLessThan(2024);
  expect(dueForReview(entries, { year: 2024, month: 7 }, 1200)).toEqual([]);
});
