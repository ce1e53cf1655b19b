import type { Role } from '@overread/schema';

export const roleWords: Record<Role, string> = { ADMIN: 'Admin', MANAGER: 'Manager', AUDITOR: 'Auditor', CODER: 'Coder', TRAINER: 'Trainer' };

export const roleHelp: Record<Role, string> = {
  ADMIN: 'Sets up facilities, people and reference data.',
  MANAGER: 'Plans samples, imports data, watches volume, accuracy and turnaround.',
  AUDITOR: 'Judges charts, never their own.',
  CODER: 'Codes charts and answers findings; sees only their own work.',
  TRAINER: 'Looks for errors that recur.',
};

export const allRoles = Object.keys(roleWords) as readonly Role[];

/** The role that a text names, as in an address; null for anything else. */
export const roleOf = (text: string | null): Role | null => allRoles.find((role) => role === text?.toUpperCase()) ?? null;
