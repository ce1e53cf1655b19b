import type { Actor } from './actor.js';
import { abilitiesFor, allAbilities } from './abilities-for.js';

const coder: Actor = { personId: 'me', label: 'Me', roles: ['coder'], facilityIds: ['north'], allFacilities: false };

test('abilities of one finding’s response travel with it', () => {
  expect(abilitiesFor(coder, 'response', { facilityId: 'north', coderId: 'me', released: true })).toEqual(['read', 'create', 'acknowledge']);
  expect(abilitiesFor(coder, 'response', { facilityId: 'north', coderId: 'other', released: true })).toEqual([]);
});

test('what a coder may ever do', () => {
  expect(allAbilities(coder)).toEqual([
    'facility.read', 'team.read', 'person.read', 'workType.read', 'taxonomy.read', 'scoringMethod.read', 'annotation.read', 'chart.read', 'chart.export',
    'audit.read', 'audit.seeCoder', 'finding.read', 'response.read', 'response.create', 'response.acknowledge', 'metric.read', 'metric.export',
  ]);
});
