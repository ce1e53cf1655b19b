import { has, type Policy } from '../rule.js';

export const planPolicy = {
  read: has('admin', 'manager', 'auditor', 'trainer'),
  create: has('admin', 'manager'),
  change: has('admin', 'manager'),
} satisfies Policy;
