import { all, either, has, type Policy } from '../rule.js';
import { isOwn, isReleased } from '../conditions.js';

const staff = has('admin', 'manager', 'auditor', 'trainer');

/** Findings change only through the worksheet of their audit. */
export const findingPolicy = {
  read: either(staff, all(has('coder'), isOwn('coderId'), isReleased)),
  export: staff,
} satisfies Policy;
