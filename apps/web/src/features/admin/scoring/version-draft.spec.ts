import { defaultScoring } from '@overread/domain/scoring';
import type { AdminScoringVersionFragment } from '@overread/schema';
import { checkVersion, nextVersion, readVersion, type VersionDraft } from './version-draft.js';

const stored: AdminScoringVersionFragment = { __typename: 'ScoringVersion', id: 'v1', methodId: 'm', number: 1, headline: 'weighted', weights: { paymentAffecting: 2.5, other: 1 }, thresholds: { coding: 0.957, drg: 0.95, newCoder3Months: 0.8, newCoder6Months: 0.94 }, effectiveFrom: '2026-01-01' };
const draft = nextVersion('House', stored, '2026-12-01');

describe('the next version of a scoring method', () => {
  test('starts from the last one, in percent, and says the same when nothing is changed', () => {
    expect(draft).toMatchObject({ coding: '95.7', paymentAffecting: '2.5' });
    expect(checkVersion(draft)).toEqual({ ok: true, input: { methodName: 'House', effectiveFrom: '2026-12-01', headline: 'weighted', weights: stored.weights, thresholds: stored.thresholds } });
  });

  test.each<[string, Partial<VersionDraft>, string]>([
    ['a method without a name', { methodName: ' ' }, 'methodName'],
    ['no day', { effectiveFrom: null }, 'effectiveFrom'],
    ['a weight that is not typed', { other: null }, 'weights.other'],
    ['a weight of nothing', { paymentAffecting: '0' }, 'weights.paymentAffecting'],
    ['more than everything', { coding: '101' }, 'thresholds.coding'],
    ['more asked of newcomers than of others', { newCoder6Months: '96' }, 'thresholds.newCoder6Months'],
  ])('%s is named before it is sent', (_name, change, field) => {
    expect(checkVersion({ ...draft, ...change })).toMatchObject({ ok: false, field });
  });

  test('a new method starts from the house’s own', () => {
    expect(nextVersion('New', null, '2026-12-01')).toMatchObject({ headline: 'code-over-code', coding: '95', newCoder3Months: '80' });
  });

  test('damaged weights are shown as the house’s own, never as NaN', () => {
    expect(readVersion({ ...stored, weights: null })).toEqual(defaultScoring);
  });
});
