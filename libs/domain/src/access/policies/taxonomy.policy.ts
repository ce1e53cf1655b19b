import { anyone, has, type Policy } from '../rule.js';

/** Error types and reasons. */
export const taxonomyPolicy = {
  read: anyone,
  create: has('admin', 'manager'),
  change: has('admin', 'manager'),
} satisfies Policy;
