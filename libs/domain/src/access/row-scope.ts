import type { Actor } from './actor.js';

/** Which rows exist for an actor: the values of the row-level security settings. */
export interface RowScope {
  readonly facilityIds: 'all' | readonly string[];
  /** Only rows of this coder; null = of every coder in those facilities. */
  readonly ownCoderOnly: string | null;
}

const nothing: RowScope = { facilityIds: [], ownCoderOnly: null };

/** A person whose only role is coder sees their own work; an actor without any role, or a coder who is nobody, sees nothing. */
export const rowScope = ({ personId, roles, facilityIds, allFacilities }: Actor): RowScope => {
  const isOnlyCoder = roles.length > 0 && roles.every((role) => role === 'coder');
  if (roles.length === 0 || (isOnlyCoder && personId === null)) return nothing;
  return { facilityIds: allFacilities ? 'all' : facilityIds, ownCoderOnly: isOnlyCoder ? personId : null };
};
