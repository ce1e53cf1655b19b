import { anyone, has, type Policy } from '../rule.js';

/** Versions are added, never changed: there is no such ability. */
export const scoringMethodPolicy = {
  read: anyone,
  create: has('admin', 'manager'),
} satisfies Policy;
