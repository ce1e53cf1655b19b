import { drawsToShow, type DrawNode, percentDone, progressWords } from './draw-words.js';

const draw = (id: string, submitted: number, total: number): DrawNode => ({
  __typename: 'Draw', id, number: 1, selectedCount: total, projectable: true, drawnAt: '2026-11-01T00:00:00Z',
  plan: { __typename: 'Plan', id: `plan-${id}`, name: 'IP random' }, progress: { __typename: 'DrawProgress', assigned: total - submitted, inReview: 0, submitted, total },
});

test('draws being audited are shown in their order, the latest few where none is', () => {
  expect(drawsToShow([draw('a', 10, 10), draw('b', 3, 10), draw('c', 0, 0), draw('d', 0, 5)]).map(({ id }) => id)).toEqual(['b', 'd']);
  expect(drawsToShow(['a', 'b', 'c', 'd'].map((id) => draw(id, 5, 5))).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('a draw without audits is a share of nothing', () => {
  expect([progressWords(draw('a', 12, 40)), progressWords(draw('b', 0, 0)), percentDone(draw('b', 0, 0))]).toEqual(['12 of 40 audited (30.0\u00a0%)', 'no audits', 0]);
});
