import { done, refuse, type Result } from '@overread/api-platform';

const shortest = 15;
const longest = 1_024;

/** Long and still guessed first. */
const blocked = ['correcthorsebatterystaple', 'passwordpassword', 'password123456789', 'qwertyuiopasdfgh', '123456789012345', 'letmeinletmeinletmein', 'iloveyouiloveyou', 'administrator123', 'overreadoverread', 'changemechangeme'];

const fold = (text: string): string => text.toLowerCase().replace(/[\s_-]/g, '');

/** A password of at least 15 characters, any content, that is not guessed first; a refusal says what to do. */
export const checkPassword = (password: string, username: string | null): Result<string> => {
  const remedy = 'Take four or more words, or let a password manager make one.';
  if ([...password].length < shortest) return refuse('INVALID', `A password has at least ${shortest} characters.`, { field: 'password', remedy });
  if (password.length > longest) return refuse('INVALID', `A password has at most ${longest} characters.`, { field: 'password' });
  const folded = fold(password);
  const guessed = blocked.includes(folded) || new Set(folded).size < 5 || (username !== null && username.length > 3 && folded.replaceAll(fold(username), '').length < 8);
  return guessed ? refuse('INVALID', 'This password would be guessed first.', { field: 'password', remedy }) : done(password);
};
