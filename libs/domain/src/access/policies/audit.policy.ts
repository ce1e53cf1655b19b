import { all, either, has, not, type Policy } from '../rule.js';
import { isFreeOrOwn, isNotOwnWork, isOwn, isReleased } from '../conditions.js';

const staff = has('admin', 'manager', 'auditor', 'trainer');
const worksOnIt = all(has('auditor'), isOwn('claimedBy'), isNotOwnWork);
const judgesItNow = all((_, subject) => subject.claimedBy !== undefined && subject.released === false, isOwn('claimedBy'));

export const auditPolicy = {
  read: either(staff, all(has('coder'), isOwn('coderId'), isReleased)),
  export: staff,
  claim: all(has('auditor'), isFreeOrOwn('auditorId'), isNotOwnWork),
  work: worksOnIt,
  submit: worksOnIt,
  undo: worksOnIt,
  // The coder is masked while an audit is open: from the one who judges it, whatever else they are, and from auditors.
  seeCoder: all(not(judgesItNow), either(has('admin', 'manager', 'trainer'), all(has('auditor', 'coder'), isReleased))),
} satisfies Policy;
