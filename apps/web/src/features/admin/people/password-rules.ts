export interface PasswordRule { readonly rule: string; readonly holds: boolean }

const fold = (text: string): string => text.toLowerCase().replace(/[\s_-]/g, '');

/**
 * The rules as they can be told while typing; the server also refuses passwords that are guessed first. Any content is
 * allowed: no rule asks for digits or signs.
 */
export function passwordRules(password: string, username: string | null): PasswordRule[] {
  const folded = fold(password);
  return [
    { rule: 'At least 15 characters', holds: [...password].length >= 15 },
    { rule: 'At least five different ones', holds: new Set(folded).size >= 5 },
    ...(username !== null && username.length > 3 ? [{ rule: 'More than the username', holds: folded.replaceAll(fold(username), '').length >= 8 }] : []),
  ];
}
