import { has, type Policy } from '../rule.js';

const reader = has('admin', 'manager', 'auditor', 'trainer');

export const drawPolicy = {
  read: reader,
  create: has('admin', 'manager'),
  extend: has('admin', 'manager'),
  substitute: has('admin', 'manager'),
  verify: reader,
} satisfies Policy;
