import { fitLabel } from './fit-label.js';

test.each([
  ['Specificity', 10, 'Specificity'],
  ['Missed secondary diagnosis', 40, 'Missed secondary diagnosis'],
  ['Incorrect secondary diagnosis', 20, 'Incorrect secondary diagnosis'],
  ['Incorrect secondary diagnosis', 12, 'Incorrect secondary…'],
  ['', 10, ''],
])('%j in two lines of %d is %j', (label, width, fitted) => {
  expect(fitLabel(label, width)).toBe(fitted);
});
