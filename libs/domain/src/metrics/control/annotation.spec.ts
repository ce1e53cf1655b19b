import { touchesAll } from './annotation.js';

const north = { facilityId: 'n', teamId: null };
const teamB = { facilityId: null, teamId: 'b' };

test.each([
  ['a change everywhere, whatever is shown', { facilityId: null, teamId: null }, { facilityIds: ['n', 's'], teamIds: ['a'] }, true],
  ['a facility’s own, and just the facility is shown', north, { facilityIds: ['n'], teamIds: [] }, true],
  ['a facility’s own among two', north, { facilityIds: ['n', 's'], teamIds: [] }, false],
  ['a facility’s own among all', north, { facilityIds: [], teamIds: [] }, false],
  ['a team’s own, and just the team is shown', teamB, { facilityIds: ['n'], teamIds: ['b'] }, true],
  ['a team’s own among all', teamB, { facilityIds: [], teamIds: [] }, false],
  ['a team at a facility, of which only the facility is chosen', { facilityId: 'n', teamId: 'b' }, { facilityIds: ['n'], teamIds: [] }, false],
])('%s', (_, reach, shown, wanted) => {
  expect(touchesAll(reach, shown)).toBe(wanted);
});
