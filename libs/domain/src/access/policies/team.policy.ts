import { anyone, has, type Policy } from '../rule.js';

export const teamPolicy = {
  read: anyone,
  create: has('admin', 'manager'),
  change: has('admin', 'manager'),
} satisfies Policy;
