import { expect, test, vi } from 'vitest';
import { reportWordings } from '../../src/cli/report.ts';
import { readEntry } from '../../src/glossary/read-entry.ts';
import { entryYaml } from '../core/small-glossary.ts';

test('the report names wordings that collide', async () => {
  const print = vi.spyOn(console, 'log').mockReturnValue();
  const entries = ['a', 'b'].flatMap((id) => readEntry(`entities/place/${id}.yaml`, entryYaml(`[{text: Zembla, near: [${id}]}, Zembla ${id}]`)).entry ?? []);
  await reportWordings({ entries, decoys: [], problems: [] }, false);
  const lines = print.mock.calls.map(([line]) => String(line).trim());
  print.mockRestore();
  expect(lines.slice(0, 2)).toEqual(['Claimed by several entries: 1', 'zembla: a, b']);
});
