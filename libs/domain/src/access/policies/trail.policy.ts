import { has, type Policy } from '../rule.js';

/** The trail is appended to by the write door alone. */
export const trailPolicy = {
  read: has('admin', 'manager'),
} satisfies Policy;
