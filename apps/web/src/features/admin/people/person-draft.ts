import type { AdminPersonFragment, Inputs, Role } from '@overread/schema';

export interface PersonDraft {
  readonly code: string;
  readonly displayName: string;
  /** Empty = they do not sign in. */
  readonly username: string;
  readonly teamId: string | null;
  readonly roles: readonly Role[];
  readonly allFacilities: boolean;
  readonly facilityIds: readonly string[];
  readonly hiredOn: string | null;
  readonly active: boolean;
}

/** @param facilityIds where a new person is placed at first: the only facility of whoever adds them, if there is one */
export const newPerson = (facilityIds: readonly string[]): PersonDraft => ({ code: '', displayName: '', username: '', teamId: null, roles: ['CODER'], allFacilities: false, facilityIds, hiredOn: null, active: true });

export const draftOfPerson = (person: AdminPersonFragment): PersonDraft => ({
  code: person.code,
  displayName: person.displayName,
  username: person.username ?? '',
  teamId: person.team?.id ?? null,
  roles: person.roles,
  allFacilities: person.allFacilities,
  facilityIds: person.facilities.map((facility) => facility.id),
  hiredOn: person.hiredOn,
  active: person.active,
});

/** A draft as the API takes it: somebody who sees every facility is scoped to none by name. */
export const toPersonInput = (draft: PersonDraft): Inputs.PersonInput => ({
  code: draft.code.trim(),
  displayName: draft.displayName.trim(),
  username: draft.username.trim() || null,
  teamId: draft.teamId,
  roles: [...draft.roles],
  allFacilities: draft.allFacilities,
  facilityIds: draft.allFacilities ? [] : [...draft.facilityIds],
  hiredOn: draft.hiredOn,
  active: draft.active,
});
