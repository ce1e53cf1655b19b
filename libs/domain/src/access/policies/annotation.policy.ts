import { isWithinReach } from '../conditions.js';
import { all, anyone, has, type Policy } from '../rule.js';

// One that holds for every facility is added and taken away by people who see them all.
const keeps = all(has('admin', 'manager', 'trainer'), isWithinReach);

/** What a site changed on a day, and its figures answer to: education, policy, code sets, systems. */
export const annotationPolicy = {
  read: anyone,
  create: keeps,
  remove: keeps,
} satisfies Policy;
