import { anyone, has, type Policy } from '../rule.js';

export const metricPolicy = {
  // Coders get their own figures: the rows are narrowed before anything is added up.
  read: anyone,
  export: anyone,
  compareCoders: has('admin', 'manager', 'auditor', 'trainer'),
  compareAuditors: has('admin', 'manager'),
} satisfies Policy;
