import { checkPassword } from './check-password.js';

test.each<[string, string, string | null]>([
  ['four words', 'seven lamps over water', 'ada'],
  ['exactly fifteen characters', 'abcdefgh1234567', null],
  ['any script', 'очень длинный пароль', null],
  ['blanks and signs', '  ! ~ § ¶ • ª º … ', null],
])('%s will do', (_, password, username) => expect(checkPassword(password, username).ok).toBe(true));

test.each<[string, string, string | null]>([
  ['fourteen characters', 'abcdefgh123456', null],
  ['astral signs counted as one each', '😀'.repeat(14), null],
  ['one letter over and over', 'aaaaaaaaaaaaaaaaaaaa', null],
  ['what is guessed first', 'Correct Horse Battery Staple', null],
  ['the username and little more', 'administrator-1234567'.slice(0, 15), 'administrator'],
  ['more than anyone types', 'x'.repeat(1_000) + 'abcdefghijklmnopqrstuvwxyz', null],
])('%s is refused by its field', (_, password, username) => {
  const checked = checkPassword(password, username);
  expect(checked.ok ? null : checked.refusal).toMatchObject({ code: 'INVALID', field: 'password' });
});
