import { newcombeDifference, isRefusal, wilson } from '../../statistics/index.js';
import { changeInterval } from './change-interval.js';

const estimate = (x: number, n: number) => {
  const result = wilson({ x, n, conf: 0.95 });
  if (isRefusal(result)) throw new Error('the case is wrong');
  return { value: x / n, interval: result };
};

test.each([[56, 70, 48, 80], [0, 10, 0, 20], [10, 10, 0, 20], [9, 10, 3, 10]])('of %d of %d and %d of %d it is Newcombe’s', (x1, n1, x2, n2) => {
  const wanted = newcombeDifference({ x1, n1, x2, n2, conf: 0.95 });
  const got = changeInterval(estimate(x1, n1), estimate(x2, n2));
  expect(isRefusal(wanted)).toBe(false);
  if (isRefusal(wanted)) return;
  expect(got?.estimate).toBeCloseTo(wanted.estimate, 12);
  expect(got?.lower).toBeCloseTo(wanted.lower, 12);
  expect(got?.upper).toBeCloseTo(wanted.upper, 12);
});

test('swapping the two mirrors it', () => {
  const [a, b] = [estimate(56, 70), estimate(48, 80)];
  const [there, back] = [changeInterval(a, b), changeInterval(b, a)];
  expect(there?.lower).toBeCloseTo(-(back?.upper ?? NaN), 12);
});

test('without a value or an interval on either side nothing is said', () => {
  expect(changeInterval({ value: null, interval: null }, estimate(1, 2))).toBeNull();
  expect(changeInterval({ value: 3, interval: null }, { value: 4, interval: null })).toBeNull();
});
