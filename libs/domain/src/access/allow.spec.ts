import fc from 'fast-check';
import type { Actor } from './actor.js';
import { allow, type Subject } from './allow.js';
import { nouns, policies, type Ability, type Noun } from './policies.js';
import { roles, type Role } from './role.js';

const actorWith = (...held: readonly Role[]): Actor => ({ personId: 'me', label: 'Me', roles: held, facilityIds: ['north'], allFacilities: true });
const narrow = (...held: readonly Role[]): Actor => ({ ...actorWith(...held), allFacilities: false });

/** Who may ever do it: a admin, m manager, u auditor, c coder, t trainer. */
const matrix: Readonly<Record<Noun, Readonly<Record<string, string>>>> = {
  facility: { read: 'amuct', create: 'a', change: 'a' },
  team: { read: 'amuct', create: 'am', change: 'am' },
  person: { read: 'amuct', create: 'a', change: 'a', setPassword: 'a' },
  workType: { read: 'amuct', create: 'am', change: 'am' },
  taxonomy: { read: 'amuct', create: 'am', change: 'am' },
  scoringMethod: { read: 'amuct', create: 'am' },
  annotation: { read: 'amuct', create: 'amt', remove: 'amt' },
  import: { read: 'am', create: 'am', check: 'am', commit: 'am', undo: 'am' },
  chart: { read: 'amuct', export: 'amuct' },
  plan: { read: 'amut', create: 'am', change: 'am' },
  draw: { read: 'amut', create: 'am', extend: 'am', substitute: 'am', verify: 'amut' },
  audit: { read: 'amuct', export: 'amut', claim: 'u', work: 'u', submit: 'u', undo: 'u', seeCoder: 'amuct' },
  finding: { read: 'amuct', export: 'amut' },
  response: { read: 'amuct', create: 'c', acknowledge: 'c', decide: 'mu' },
  metric: { read: 'amuct', export: 'amuct', compareCoders: 'amut', compareAuditors: 'am' },
  trail: { read: 'am' },
};
const letters: Readonly<Record<Role, string>> = { admin: 'a', manager: 'm', auditor: 'u', coder: 'c', trainer: 't' };

describe('each role, each ability of each noun, asked in general', () => {
  test('the matrix names every ability', () => {
    for (const noun of nouns) expect(Object.keys(matrix[noun])).toEqual(Object.keys(policies[noun]));
  });

  test.each(nouns.flatMap((noun) => Object.entries(matrix[noun]).map(([ability, who]) => [noun, ability, who] as const)))('%s.%s: %s', (noun, ability, who) => {
    const allowed = roles.filter((role) => allow(actorWith(role), ability as Ability, { noun }));
    expect(allowed.map((role) => letters[role]).join('')).toBe(who);
    expect(allow(actorWith(), ability as Ability, { noun })).toBe(false);
  });
});

describe('one record', () => {
  const released = { released: true };
  const cases: readonly (readonly [string, Actor, Ability, Subject, boolean])[] = [
    ['a chart of the own facility', narrow('auditor'), 'read', { noun: 'chart', facilityId: 'north', coderId: 'c1' }, true],
    ['a chart of another facility', narrow('auditor'), 'read', { noun: 'chart', facilityId: 'south', coderId: 'c1' }, false],
    ['an admin without the facility', narrow('admin'), 'change', { noun: 'facility', facilityId: 'south' }, false],
    ['a narrow admin opens no facility', narrow('admin'), 'create', { noun: 'facility' }, false],
    ['a narrow trainer annotates the own facility', narrow('trainer'), 'create', { noun: 'annotation', facilityId: 'north', reach: { facilityIds: ['north'], allFacilities: false } }, true],
    ['a narrow trainer annotates every facility', narrow('trainer'), 'create', { noun: 'annotation', facilityId: null, reach: { facilityIds: [], allFacilities: true } }, false],
    ['a coder and their own chart', narrow('coder'), 'read', { noun: 'chart', facilityId: 'north', coderId: 'me' }, true],
    ['a coder and a colleague’s chart', narrow('coder'), 'read', { noun: 'chart', facilityId: 'north', coderId: 'c2' }, false],
    ['a coder and a chart nobody coded', narrow('coder'), 'read', { noun: 'chart', facilityId: 'north', coderId: null }, false],
    ['a coder exports a colleague’s chart', narrow('coder'), 'export', { noun: 'chart', facilityId: 'north', coderId: 'c2' }, false],
    ['a coder and a colleague as a person', narrow('coder'), 'read', { noun: 'person', personId: 'c2' }, false],
    ['a coder and themselves', narrow('coder'), 'read', { noun: 'person', personId: 'me' }, true],
    ['a coder before the findings are released', narrow('coder'), 'read', { noun: 'audit', coderId: 'me', released: false }, false],
    ['a coder once they are', narrow('coder'), 'read', { noun: 'audit', coderId: 'me', ...released }, true],
    ['an auditor claims what nobody was given', narrow('auditor'), 'claim', { noun: 'audit', coderId: 'c1', auditorId: null }, true],
    ['an auditor claims another auditor’s', narrow('auditor'), 'claim', { noun: 'audit', coderId: 'c1', auditorId: 'u2' }, false],
    ['nobody audits their own work', narrow('auditor', 'coder'), 'claim', { noun: 'audit', coderId: 'me', auditorId: null }, false],
    ['nobody submits their own work', narrow('auditor', 'coder'), 'submit', { noun: 'audit', coderId: 'me', claimedBy: 'me' }, false],
    ['work needs the lease', narrow('auditor'), 'work', { noun: 'audit', coderId: 'c1', claimedBy: 'u2' }, false],
    ['work with nobody’s lease', narrow('auditor'), 'work', { noun: 'audit', coderId: 'c1', claimedBy: null }, false],
    ['the auditor does not see whose work they judge', narrow('auditor'), 'seeCoder', { noun: 'audit', claimedBy: 'me', released: false }, false],
    ['nor does one who is a manager as well', narrow('auditor', 'manager'), 'seeCoder', { noun: 'audit', claimedBy: 'me', released: false }, false],
    ['a manager sees whose work is under review', narrow('manager'), 'seeCoder', { noun: 'audit', claimedBy: 'u2', released: false }, true],
    ['the auditor sees it when all is said', narrow('auditor'), 'seeCoder', { noun: 'audit', claimedBy: 'me', ...released }, true],
    ['a coder answers a colleague’s finding', narrow('coder'), 'create', { noun: 'response', coderId: 'c2', ...released }, false],
    ['a coder with another role answers only for themselves', narrow('coder', 'trainer'), 'create', { noun: 'response', coderId: 'c2', ...released }, false],
    ['the auditor decides a dispute of their audit', narrow('auditor'), 'decide', { noun: 'response', coderId: 'c1', auditorId: 'me' }, true],
    ['not of another’s audit', narrow('auditor'), 'decide', { noun: 'response', coderId: 'c1', auditorId: 'u2' }, false],
    ['a manager decides where the auditor is gone', narrow('manager'), 'decide', { noun: 'response', coderId: 'c1', auditorId: 'u2' }, true],
    ['nobody decides about their own work', narrow('manager', 'coder'), 'decide', { noun: 'response', coderId: 'me', auditorId: 'u2' }, false],
    ['a narrow admin gives what they have', narrow('admin'), 'create', { noun: 'person', reach: { facilityIds: ['north'], allFacilities: false } }, true],
    ['not what they lack', narrow('admin'), 'create', { noun: 'person', reach: { facilityIds: ['south'], allFacilities: false } }, false],
    ['nor everything', narrow('admin'), 'create', { noun: 'person', reach: { facilityIds: [], allFacilities: true } }, false],
    ['nor takes over an account that reaches further', narrow('admin'), 'setPassword', { noun: 'person', reach: { facilityIds: [], allFacilities: true } }, false],
  ];
  test.each(cases)('%s', (_, actor, ability, subject, expected) => {
    expect(allow(actor, ability, subject)).toBe(expected);
  });
});

describe('laws', () => {
  const anyRoles = fc.subarray([...roles]);
  const attribute = fc.constantFrom('me', 'other', null);
  const subject = fc.record({ noun: fc.constantFrom(...nouns), facilityId: fc.constantFrom('north', 'south'), coderId: attribute, auditorId: attribute, claimedBy: attribute, released: fc.boolean() });
  const ability = fc.constantFrom(...nouns.flatMap((noun) => Object.keys(policies[noun]) as Ability[]), 'toString' as Ability, 'constructor' as Ability);

  test('nothing of a facility outside the scope is ever allowed', () => {
    fc.assert(fc.property(anyRoles, ability, subject, (held, what, about) => !allow(narrow(...held), what, { ...about, facilityId: 'south' })));
  });
  test('only a coder is never allowed anything about another’s work', () => {
    fc.assert(fc.property(ability, subject, (what, about) => !allow(narrow('coder'), what, { ...about, coderId: 'other' })));
  });
  test('what the noun does not list is denied', () => {
    fc.assert(fc.property(anyRoles, ability, subject, (held, what, about) => Object.hasOwn(policies[about.noun], what) || !allow(actorWith(...held), what, about)));
  });
});
