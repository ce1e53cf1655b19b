import { inStandardText, standardText } from './standard-text.js';

test.each([
  ['± 8.0\u00a0points – “at most” …', '± 8.0\u00a0points – “at most” …'],
  ['−$12 ≤ κ', '-$12 <= kappa'],
  ['Łódź, Škoda, Nguyễn', '?ódz, Škoda, Nguyen'],
  ['北', '?'],
])('%s is printed as %s', (text, printed) => { expect(standardText(text)).toBe(printed); });

test('every text of a definition, dates and functions as they are', () => {
  const at = new Date(0);
  const footer = (): string => 'x';
  expect(inStandardText({ content: [{ text: ['≥', 1] }], at, footer })).toEqual({ content: [{ text: ['>=', 1] }], at, footer });
});
