import { answerDue } from './answer-due.js';

test('five business days, weekends left out', () => {
  expect(answerDue('2026-11-12')).toBe('2026-11-19');
  expect(answerDue('2026-11-14')).toBe('2026-11-20');
});

test('a holiday moves it by a day', () => {
  expect(answerDue('2026-11-20', 5, new Set(['2026-11-26']))).toBe('2026-11-30');
});
