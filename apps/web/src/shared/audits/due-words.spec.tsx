import { dueWords } from './due-words.js';

test.each([
  ['2026-11-12', 'Due today', false],
  ['2026-11-13', 'Due tomorrow', false],
  ['2026-11-16', 'Due Mon', false],
  ['2026-11-18', 'Due Wed', false],
  ['2026-11-19', 'Due Nov 19, 2026', false],
  ['2026-11-11', 'Overdue by 1 day', true],
  ['2026-10-31', 'Overdue by 12 days', true],
])('on Nov 12, what is due on %s: %s', (dueOn, words, isOverdue) => expect(dueWords(dueOn, '2026-11-12')).toEqual({ words, isOverdue }));
