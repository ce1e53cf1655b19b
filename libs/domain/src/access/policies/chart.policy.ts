import { all, either, has, type Policy } from '../rule.js';
import { isOwn } from '../conditions.js';

const reader = either(has('admin', 'manager', 'auditor', 'trainer'), all(has('coder'), isOwn('coderId')));

export const chartPolicy = {
  read: reader,
  export: reader,
} satisfies Policy;
