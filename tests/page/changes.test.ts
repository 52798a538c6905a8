import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPage } from '../../src/page/changes.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Lets the observer, which tells of changes in a microtask, have its say. */
const settle = () => vi.advanceTimersByTimeAsync(0);

test('what changes during a look is looked at again; after the end nothing is', async () => {
  const answers: ((news: boolean) => void)[] = [];
  const look = vi.fn(() => new Promise<boolean>((done) => answers.push(done)));
  const end = watchPage(document, () => false, look);
  document.body.append('one');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(look).toHaveBeenCalledTimes(1);

  document.body.append('two');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(look, 'one look at a time').toHaveBeenCalledTimes(1);
  answers[0]?.(true);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(look, 'a long look is followed by a longer rest').toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(2_500);
  expect(look).toHaveBeenCalledTimes(2);

  answers[1]?.(true);
  await vi.advanceTimersByTimeAsync(100_000);
  expect(look, 'a page that is quiet is left alone').toHaveBeenCalledTimes(2);

  document.body.append('three');
  await vi.advanceTimersByTimeAsync(4_000);
  document.body.append('four');
  await settle();
  end();
  answers[2]?.(true);
  document.body.append('five');
  await vi.advanceTimersByTimeAsync(100_000);
  expect(look).toHaveBeenCalledTimes(3);
});
