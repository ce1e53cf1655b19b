import { readWord, writeWord } from './screen-words.js';

test('a strange or missing word reads as the first', () => {
  expect([readWord('?axis=reason', 'axis', ['type', 'reason']), readWord('?axis=x', 'axis', ['type', 'reason']), readWord('', 'axis', ['type', 'reason'])]).toEqual(['reason', 'type', 'type']);
});

test('writing changes one word and leaves the filter as it is written', () => {
  const search = '?r=last_28d&fac=N,S&axis=type';
  expect(writeWord(search, 'axis', 'reason')).toBe('?r=last_28d&fac=N,S&axis=reason');
  expect(writeWord(search, 'pile', 'N179 → N170')).toBe('?r=last_28d&fac=N,S&axis=type&pile=N179%20%E2%86%92%20N170');
  expect(writeWord(search, 'axis', null)).toBe('?r=last_28d&fac=N,S');
});
