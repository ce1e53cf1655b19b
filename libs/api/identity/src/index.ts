import { FacilityEntity } from './facilities/facility.entity.js';
import { IdentityTables1764000000020 } from './migrations/identity-1-tables.js';
import { PersonEntity } from './people/person.entity.js';
import { TeamEntity } from './teams/team.entity.js';

export * from './facilities/facility.model.js';
export { allFacilities, facilitiesByIds } from './facilities/facility-rows.query.js';
export * from './facilities/save-facility.command.js';
export * from './identity.module.js';
export * from './loaders/load-facility.js';
export * from './loaders/load-person.js';
export * from './loaders/load-team.js';
export * from './loaders/loader-for.js';
export * from './passwords/set-password.command.js';
export * from './people/person.model.js';
export { facilityIdsOf, onePerson, peopleByIds, personNamed } from './people/person-rows.query.js';
export * from './people/save-person.command.js';
export { Login } from './sessions/login.js';
export { sameOrigin } from './sessions/same-origin.js';
export { isBackground, sessionCookie, tokenOf } from './sessions/session-times.js';
export { Sessions } from './sessions/sessions.js';
export { addTeam } from './teams/add-team.command.js';
export * from './teams/team.model.js';

export const identityEntities = [FacilityEntity, TeamEntity, PersonEntity];
export const identityMigrations = [IdentityTables1764000000020];
