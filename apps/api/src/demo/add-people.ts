import { addFacility, addPerson, addTeam } from '@overread/api-identity';
import { done, type WriteTx } from '@overread/api-platform';
import { facilities, staffOf, teams, type SeedPerson } from '@overread/seed';
import { demoBuilder, must, type DemoPeople, type DemoSite } from './demo-site.js';
import { seededId } from './seeded-id.js';

const addFacilities = async (tx: WriteTx): Promise<ReadonlyMap<string, string>> => {
  const ids = new Map<string, string>();
  for (const { code, name, zone } of facilities) ids.set(code, must(await addFacility(tx, { code, name, zone, active: true })).id);
  return ids;
};

const addTeams = async (tx: WriteTx): Promise<ReadonlyMap<string, string>> => {
  const ids = new Map<string, string>();
  for (const name of teams) ids.set(name, must(await addTeam(tx, { name, facilityId: null, active: true })).id);
  return ids;
};

/** Facilities, teams and everybody who works there, in one step. */
export const addPeople = async ({ door, options, calendar, coders, auditors }: DemoSite): Promise<DemoPeople> => {
  const everybody: readonly SeedPerson[] = [...staffOf(calendar), ...auditors.values(), ...coders.values()];
  const added = await door.attempt(demoBuilder, 'demo.people', async (tx) => {
    const [facilityIds, teamIds] = [await addFacilities(tx), await addTeams(tx)];
    const people = new Map<string, DemoPeople extends ReadonlyMap<string, infer Person> ? Person : never>();
    for (const person of everybody) {
      const reach = { allFacilities: person.facilities.length === 0, facilityIds: person.facilities.flatMap((code) => facilityIds.get(code) ?? []) };
      const id = seededId(options.seed, person.code, new Date(`${calendar.firstDay}T00:00:00Z`));
      must(await addPerson(tx, { code: person.code, username: person.username, displayName: person.name, teamId: teamIds.get(person.team ?? '') ?? null, roles: person.roles, ...reach, hiredOn: person.hiredOn, active: true }, id));
      people.set(person.code, { personId: id, label: person.name, roles: person.roles, ...reach, requestId: 'demo department' });
    }
    return done(people);
  });
  return must(added);
};
