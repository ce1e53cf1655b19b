/** Why a text cannot be a seed; null when it can. A “|” divides seed and key in what is hashed. */
export function seedProblem(seed: string): string | null {
  if (seed === '') return 'Type a seed, or let the server make one.';
  if (seed.length > 200) return 'At most 200 characters.';
  return /[\r\n|]/.test(seed) ? 'No line breaks and no “|”.' : null;
}
