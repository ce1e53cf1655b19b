/** What a person may be; one person may be several. */
export const roles = ['admin', 'manager', 'auditor', 'coder', 'trainer'] as const;

export type Role = (typeof roles)[number];
