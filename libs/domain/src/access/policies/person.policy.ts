import { all, either, has, type Policy } from '../rule.js';
import { isOwn, isWithinReach } from '../conditions.js';

const administers = all(has('admin'), isWithinReach);

export const personPolicy = {
  // Coders find only themselves: peers are anonymous distributions.
  read: either(has('admin', 'manager', 'auditor', 'trainer'), all(has('coder'), isOwn('personId'))),
  create: administers,
  change: administers,
  setPassword: administers,
} satisfies Policy;
