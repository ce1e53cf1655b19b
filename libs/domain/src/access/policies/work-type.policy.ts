import { anyone, has, type Policy } from '../rule.js';

/** Work types with their productivity standards and turnaround targets. */
export const workTypePolicy = {
  read: anyone,
  create: has('admin', 'manager'),
  change: has('admin', 'manager'),
} satisfies Policy;
