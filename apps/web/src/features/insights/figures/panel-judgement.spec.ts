import { judgePanel } from './panel-judgement.js';

const act = () => undefined;
const base = { measured: false, asOf: '2026-11-25T10:00:00Z', narrowed: false, nothing: 'No chart was audited', days: 'Oct 29 to Nov 25', onClear: act, onWiden: act };

test.each([
  ['measured', { measured: true }, { kind: 'ready' }],
  ['measured, but too little', { measured: true, enough: { have: 9, need: 20, of: 'audited charts' } }, { kind: 'too-few', have: 9, need: 20 }],
  ['measured and enough', { measured: true, enough: { have: 20, need: 20, of: 'audited charts' } }, { kind: 'ready' }],
  ['nothing ever came in', { asOf: null, narrowed: true }, { kind: 'empty', action: { label: 'Import charts', href: '/imports' } }],
  ['filters leave nothing', { narrowed: true }, { kind: 'filtered', message: 'No chart was audited from Oct 29 to Nov 25 with the filters that are on.' }],
  ['nothing in these days', {}, { kind: 'empty', action: { label: 'Look at the last 365 days' } }],
] as const)('%s', (_, part, wanted) => {
  expect(judgePanel({ ...base, ...part })).toMatchObject(wanted);
});
