import { all, either, has, type Policy } from '../rule.js';
import { isFreeOrOwn, isNotOwnWork, isOwn, isReleased } from '../conditions.js';

const theCoder = all(has('coder'), isOwn('coderId'), isReleased);

/** The coder's answer to a finding and what is decided about it. */
export const responsePolicy = {
  read: either(has('admin', 'manager', 'auditor', 'trainer'), theCoder),
  create: theCoder,
  acknowledge: theCoder,
  // A dispute waits for the auditor; a manager decides where that person is gone or came from outside.
  decide: all(isNotOwnWork, either(all(has('auditor'), isFreeOrOwn('auditorId')), has('manager'))),
} satisfies Policy;
