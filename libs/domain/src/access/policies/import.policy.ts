import { has, type Policy } from '../rule.js';

const staff = has('admin', 'manager');

export const importPolicy = {
  read: staff,
  create: staff,
  check: staff,
  commit: staff,
  undo: staff,
} satisfies Policy;
