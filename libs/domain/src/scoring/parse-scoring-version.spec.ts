import { defaultScoring, parseScoringVersion, scoringMethods } from './index.js';

const versionWith = (more: object) => ({ ...defaultScoring, ...more });
const weights = (more: object) => versionWith({ weights: { ...defaultScoring.weights, ...more } });
const thresholds = (more: object) => versionWith({ thresholds: { ...defaultScoring.thresholds, ...more } });

describe('parseScoringVersion', () => {
  test('the default is one', () => expect(parseScoringVersion(defaultScoring)).toEqual({ ok: true, version: defaultScoring }));
  test.each(scoringMethods)('%s may be the headline', (headline) => expect(parseScoringVersion(versionWith({ headline })).ok).toBe(true));

  test.each<[string, string, Parameters<typeof parseScoringVersion>[0]]>([
    ['a headline that nobody computes', 'headline', versionWith({ headline: 'by feel' })],
    ['a word for a list of weights', 'weights', versionWith({ weights: 'heavy' })],
    ['a list of weights', 'weights', versionWith({ weights: [2, 1] })],
    ['nothing', 'weights', versionWith({ weights: null })],
    ['a weight of 0', 'weights.other', weights({ other: 0 })],
    ['a weight below 0', 'weights.paymentAffecting', weights({ paymentAffecting: -1 })],
    ['a weight out of all proportion', 'weights.paymentAffecting', weights({ paymentAffecting: 101 })],
    ['a weight finer than scores are kept', 'weights.other', weights({ other: 1.0005 })],
    ['a weight that is no number', 'weights.paymentAffecting', weights({ paymentAffecting: Number.NaN })],
    ['a weight as text', 'weights.other', weights({ other: '1' })],
    ['a weight that nobody knows', 'weights.modifiers', weights({ modifiers: 3 })],
    ['a threshold left out', 'thresholds.drg', versionWith({ thresholds: { coding: 0.95, newCoder3Months: 0.8, newCoder6Months: 0.94 } })],
    ['a threshold in percent', 'thresholds.coding', thresholds({ coding: 95 })],
    ['a threshold of 0', 'thresholds.drg', thresholds({ drg: 0 })],
    ['a ramp that falls', 'thresholds.newCoder3Months', thresholds({ newCoder3Months: 0.945 })],
    ['a ramp above the norm', 'thresholds.newCoder6Months', thresholds({ newCoder6Months: 0.96 })],
  ])('%s is refused by its field, with a remedy', (_, field, input) => {
    const parsed = parseScoringVersion(input);
    expect(parsed).toMatchObject({ ok: false, field });
    expect(parsed.ok ? '' : parsed.remedy).not.toBe('');
  });
});
