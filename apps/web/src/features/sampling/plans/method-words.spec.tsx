import { bandsOf, bandWord, sortEnds } from './band-words.js';
import { methodSentence, type MethodAndSize } from './method-words.js';
import { strataLabels } from './strata-labels.js';

const plan: MethodAndSize = { method: 'SIMPLE', n: 30, percent: null, perCoder: null, perCoderPercent: null, stratifyBy: null };

test.each<[Partial<MethodAndSize>, string]>([
  [{}, 'Simple random, 30 charts'],
  [{ method: 'SYSTEMATIC', orderBy: 'CODED_ON' }, 'Systematic by day coded, 30 charts'],
  [{ method: 'STRATIFIED', stratifyBy: 'DRG_FAMILY', n: null, percent: 5 }, 'Stratified random by DRG family, 5\u00a0%'],
  [{ method: 'PROPORTIONAL_TO_SIZE', sizeBy: 'CHARGES' }, 'Proportional to size (total charges), 30 charts'],
  [{ method: 'RISK_WEIGHTED', riskBy: ['CODER', 'DRG_FAMILY'] }, 'Risk-weighted by coder, DRG family, 30 charts'],
  [{ method: 'DISCOVERY', n: 100, discoveryN: 50 }, 'Discovery, then full, 50 of up to 100 charts'],
])('%j is “%s”', (change, sentence) => {
  expect(methodSentence({ ...plan, ...change })).toBe(sentence);
});

describe('value bands', () => {
  test.each([['1: below 1000', 'Below $1,000'], ['2: 1000 to below 10000.50', '$1,000 to below $10,000.50'], ['04: 50000 or more', '$50,000 or more'], ['(none)', '(none)']])('%s is “%s”', (key, word) => {
    expect(bandWord(key)).toBe(word);
  });

  test('are put in order as they are typed, with or without their commas', () => {
    expect(sortEnds(['$10,000', '500', '10000'])).toEqual(['500', '10000']);
    expect(bandsOf(['500', '10000'])).toEqual(['Below $500', '$500 to below $10,000', '$10,000 or more']);
    expect(bandsOf([])).toEqual([]);
  });
});

test('strata are named by what they stand for', () => {
  const options = { facilities: [], workTypes: [], teams: [], coders: [] } as unknown as Parameters<typeof strataLabels>[1];
  expect([strataLabels('DRG_FAMILY', options)('291-293'), strataLabels('DRG_FAMILY', options)('(none)'), strataLabels('VALUE_BAND', options)('(none)'), strataLabels('PAYER', options)('(none)'), strataLabels(null, options)('all')])
    .toEqual(['MS-DRG 291–293', 'No MS-DRG on the chart', 'No charges on the chart', 'None on the chart', 'Whole frame']);
});
