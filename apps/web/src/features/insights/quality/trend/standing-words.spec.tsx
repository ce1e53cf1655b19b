import type { Figure } from '../../figures/figure.js';
import { shrunkCoders } from '../shrunk-coders.js';
import { standingWords } from './standing-words.js';

const figure = (right: number, judged: number, n: number): Figure => ({ __typename: 'MetricValue', metric: 'code-over-code', value: right / judged, numerator: right, denominator: judged, n, asAudited: null, interval: null, state: n < 20 ? 'TOO_FEW' : 'MEASURED' });
const person = (label: string, right: number, judged: number, n: number) => ({ key: label, label, reading: figure(right, judged, n) });
const people = [person('A', 190, 200, 40), person('B', 150, 200, 40), person('C', 196, 200, 40), person('D', 2, 5, 5)];
const found = shrunkCoders(people, figure(538, 605, 125), 0.95);
const words = (coder: string, target: number | null = 0.95) => found && standingWords(found, coder, 'codes', target);

test('the shrunken rate with interval, what it is drawn towards, what was measured, and how sure it is below the target', () => {
  const { value, about } = words('B') ?? { value: '', about: '' };
  expect(Number.parseFloat(value)).toBeGreaterThan(75);
  expect(about).toMatch(/^95\u00a0% interval [\d.]+–[\d.]+\. Drawn towards [\d.]+\u00a0%, the department with 3 peers\. As measured 75\.0\u00a0% of 200 codes in 40 charts\. Below the target of 95\.0\u00a0% with a probability of more than 99\.9\u00a0%: below target\.$/);
});

test('too little audited is no verdict; somebody who was not audited has no standing', () => {
  expect(words('D')).toEqual({ value: '—', about: 'Not enough audited to judge. As measured 40.0\u00a0% of 5 codes in 5 charts.' });
  expect(words('E')).toBeNull();
});

test('alone in the filter there are no peers', () => {
  const alone = shrunkCoders([person('A', 190, 200, 40)], figure(190, 200, 40), null);
  expect(alone && standingWords(alone, 'A', 'codes', null)?.about).toContain('Nobody else was audited');
});
