import type { Role } from '@overread/schema';

const readers: readonly Role[] = ['AUDITOR', 'MANAGER', 'TRAINER', 'ADMIN'];

/** Where an audit opens: the worksheet to read for staff, the feedback for people who are only coders. */
export const auditPath = (id: string, hasRole: (roles: readonly Role[]) => boolean): string => (hasRole(readers) ? `/audit/${id}` : `/feedback/${id}`);
