import type { SubstitutionCandidatesQuery } from '@overread/schema';
import { candidatesOf, chainOf } from './substitution-candidates.js';

const skipped = (...charts: readonly [string, string, string | null][]): SubstitutionCandidatesQuery['skipped'] => ({
  __typename: 'AuditConnection',
  edges: charts.map(([drawId, accountNumber, skipReason]) => ({ __typename: 'AuditEdge', node: { __typename: 'Audit', id: `${drawId}${accountNumber}`, drawId, skipReason, header: { __typename: 'AuditHeader', accountNumber, facility: { __typename: 'Facility', id: 'f', code: 'N' } } } })),
});
const drawn = (...keys: readonly string[]): SubstitutionCandidatesQuery['drawn'] => ({ __typename: 'DrawUnitConnection', edges: keys.map((unitKey) => ({ __typename: 'DrawUnitEdge', node: { __typename: 'DrawUnit', unitKey } })) });
const chain = chainOf('d2', [{ id: 'd2', extendsDrawId: 'd1' }, { id: 'd1', extendsDrawId: null }]);

test('the skipped ones of this draw and those it extends come first, each once, with their reason', () => {
  expect(candidatesOf({ skipped: skipped(['d1', '1', 'record missing'], ['d1', '1', null], ['other', '9', null]), drawn: drawn('N:1', 'N:2') }, [], chain)).toEqual({ skipped: [{ unitKey: 'N:1', skipReason: 'record missing' }], others: ['N:2'] });
});

test('what was replaced is gone, and its substitute can be replaced too', () => {
  expect(candidatesOf({ skipped: skipped(['d2', '1', 'record missing']), drawn: drawn('N:1', 'N:2') }, [{ unitKey: 'N:1', replacedBy: 'N:7' }, { unitKey: 'N:2', replacedBy: null }], chain)).toEqual({ skipped: [], others: ['N:7'] });
});

test('a draw that is not in the list is a chain of itself', () => {
  expect(chainOf('d9', [])).toEqual(['d9']);
});
