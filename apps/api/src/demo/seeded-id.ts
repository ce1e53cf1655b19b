import { createHash } from 'node:crypto';

/** A UUID of version 7 that seed and name fix: who is drawn for what depends on the ids of people, and the demo is the same each time. */
export const seededId = (seed: string, name: string, at: Date): string => {
  const time = at.getTime().toString(16).padStart(12, '0');
  const digest = createHash('sha256').update(`${seed}|${name}`).digest('hex');
  const variant = ((Number.parseInt(digest.charAt(3), 16) & 3) | 8).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${digest.slice(0, 3)}-${variant}${digest.slice(4, 7)}-${digest.slice(7, 19)}`;
};
