import type { SubstitutionCandidatesQuery } from '@overread/schema';
import { candidatesOf, chainOf } from './substitution-candidates.js';

const waiting = (...charts: readonly [string, string, string | null][]): SubstitutionCandidatesQuery['skipped'] => ({
  __typename: 'AuditConnection',
  edges: charts.map(([drawId, accountNumber, skipReason]) => ({ __typename: 'AuditEdge', node: { __typename: 'Audit', id: `${drawId}${accountNumber}`, drawId, skipReason, header: { __typename: 'AuditHeader', accountNumber, facility: { __typename: 'Facility', id: 'f', code: 'N' } } } })),
});

test('charts of this draw and those it extends, each once, the skipped ones with their reason', () => {
  const candidates = candidatesOf({ skipped: waiting(['d2', '1', 'record missing'], ['other', '9', null]), open: waiting(['d1', '2', null], ['d1', '2', null], ['d1', '1', null]) }, chainOf('d2', [{ id: 'd2', extendsDrawId: 'd1' }, { id: 'd1', extendsDrawId: null }]));
  expect(candidates).toEqual({ skipped: [{ unitKey: 'N:1', skipReason: 'record missing' }], open: [{ unitKey: 'N:2', skipReason: null }] });
});

test('a draw that is not in the list is a chain of itself', () => {
  expect(chainOf('d9', [])).toEqual(['d9']);
});
