import { expect, test } from 'vitest';
import { knownTermsFrom } from '../../src/platform/known-terms-shape.ts';

const NATO = { name: 'NATO', state: '1949-04-04', on: '2017-01-31' };

test.each<[unknown, unknown]>([
  [undefined, {}],
  [null, {}],
  ['nato', {}],
  [[NATO], {}],
  [{ nato: NATO }, { nato: NATO }],
  [{ nato: { ...NATO, state: '', on: '' } }, { nato: { ...NATO, state: '', on: '' } }],
  [{ nato: NATO, libya: true, jcpoa: { name: 'JCPOA' }, caatsa: { name: '', state: '', on: '' }, kremlin: { name: 5, state: '', on: '' } }, { nato: NATO }],
  [{ nato: { ...NATO, later: 1 } }, { nato: NATO }],
])('known terms of any shape are read for what they hold: %j', (stored, terms) => expect(knownTermsFrom(stored)).toEqual(terms));
