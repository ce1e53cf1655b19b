import type { Actor } from './actor.js';
import { rowScope, type RowScope } from './row-scope.js';
import { systemActor } from './system-actor.js';

const someone: Actor = { personId: 'p1', label: 'P 1', roles: ['auditor'], facilityIds: ['north'], allFacilities: false };

const cases: readonly (readonly [string, Actor, RowScope])[] = [
  ['an auditor sees the facilities of their scope', someone, { facilityIds: ['north'], ownCoderOnly: null }],
  ['scoped to all facilities sees all', { ...someone, allFacilities: true }, { facilityIds: 'all', ownCoderOnly: null }],
  ['only a coder sees only their own work', { ...someone, roles: ['coder'] }, { facilityIds: ['north'], ownCoderOnly: 'p1' }],
  ['only a coder, in all facilities, still only their own', { ...someone, roles: ['coder'], allFacilities: true }, { facilityIds: 'all', ownCoderOnly: 'p1' }],
  ['coder and trainer sees everyone of the scope', { ...someone, roles: ['coder', 'trainer'] }, { facilityIds: ['north'], ownCoderOnly: null }],
  ['no role sees nothing, whatever the scope', { ...someone, roles: [], allFacilities: true }, { facilityIds: [], ownCoderOnly: null }],
  ['a coder who is nobody sees nothing', { ...someone, personId: null, roles: ['coder'] }, { facilityIds: [], ownCoderOnly: null }],
  ['the system sees all', systemActor('import'), { facilityIds: 'all', ownCoderOnly: null }],
];

test.each(cases)('%s', (_, actor, expected) => {
  expect(rowScope(actor)).toEqual(expected);
});
