import { all, anyone, has, type Policy } from '../rule.js';
import { reachesEverywhere } from '../conditions.js';

export const facilityPolicy = {
  read: anyone,
  // A new facility lies outside every narrower scope.
  create: all(has('admin'), reachesEverywhere),
  change: has('admin'),
} satisfies Policy;
