import { majorityDissent } from './majority-dissent.js';

test('whoever says otherwise than most stands apart, above or below', () => {
  expect(majorityDissent([[0, 0, 0], [2, 2, 0], [1, 1, 3], [0, 1, 1]])).toEqual([{ judged: 4, above: 0, below: 1 }, { judged: 4, above: 0, below: 0 }, { judged: 4, above: 1, below: 1 }]);
});

test('ties and a chart with one review speak for nobody; who has not reviewed is not judged', () => {
  expect(majorityDissent([[0, 1], [1, null]])).toEqual([{ judged: 0, above: 0, below: 0 }, { judged: 0, above: 0, below: 0 }]);
  expect(majorityDissent([[0, 0, null]])).toEqual([{ judged: 1, above: 0, below: 0 }, { judged: 1, above: 0, below: 0 }, { judged: 0, above: 0, below: 0 }]);
  expect(majorityDissent([])).toEqual([]);
});
