import { configuration } from 'chrono-node/en';
import { expect, test } from 'vitest';
import { CHRONO_PARSERS } from '../../src/phrases/english.ts';

test('the places in chrono’s configuration are those of the parsers we mean', () => {
  const { parsers } = configuration.createCasualConfiguration();
  expect(Object.fromEntries(Object.entries(CHRONO_PARSERS).map(([name, at]) => [name, parsers[at]?.constructor.name]))).toEqual({
    iso: 'ISOFormatParser',
    dayMonth: 'ENMonthNameLittleEndianParser',
    monthDay: 'ENMonthNameMiddleEndianParser',
    weekday: 'ENWeekdayParser',
    month: 'ENMonthNameParser',
  });
});
