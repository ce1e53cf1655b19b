import { auditEvents, auditStates, isOwnWork, nextState, nextStates, transitions } from './audit-lifecycle.js';

test('an event leads to one state only', () => expect(new Set(transitions.map((each) => `${each.from} ${each.event}`)).size).toBe(transitions.length));

test('every state but the first can be reached, and every event happens', () => {
  expect(auditStates.filter((state) => state !== 'assigned' && !transitions.some((each) => each.to === state))).toEqual([]);
  expect(auditEvents.filter((event) => !transitions.some((each) => each.event === event))).toEqual([]);
});

test.each([['assigned', 'claim', 'in_review'], ['in_review', 'submit', 'submitted'], ['submitted', 'submit', null], ['final', 'claim', null], ['rebutted', 'decide-all', 'adjudicated'], ['submitted', 'decide-all', null]] as const)('%s, %s → %s', (from, event, to) => expect(nextState(from, event)).toBe(to));

test('what can follow a submission', () => expect(nextStates('submitted')).toEqual(['in_review', 'accepted', 'rebutted']));

test.each([['p', 'p', true], ['p', 'q', false], [null, null, false]] as const)('%s on the work of %s: own is %s', (person, coder, own) => expect(isOwnWork(person, coder)).toBe(own));
