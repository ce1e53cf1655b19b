import { describeView, metricOfFigure, shownView, viewChoices } from './trend-choices.js';

test('one coder has the band and the EWMA, whatever the address asks for', () => {
  expect(viewChoices(true).map(({ value }) => value)).toEqual(['band', 'ewma']);
  expect((['band', 'control', 'ewma', 'cusum'] as const).map((asked) => shownView(asked, true))).toEqual(['band', 'ewma', 'ewma', 'ewma']);
  expect(shownView('cusum', false)).toBe('cusum');
});

test('errors per unit have a band of their own words', () => {
  expect(metricOfFigure('accuracy', 'union')).toBe('union');
  expect(metricOfFigure('errors-per-chart', 'union')).toBe('errors-per-chart');
  expect(describeView('band', 'errors-per-chart')).toContain('errors of one chart');
});
