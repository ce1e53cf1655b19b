import { effectiveFinding, rebuttalEvent } from './index.js';

const finding = { attributable: true, educationalOnly: false };

test.each([
  [null, null, { conceded: false, scored: true, waitsFor: 'coder' }],
  ['agree', null, { conceded: false, scored: true, waitsFor: null }],
  ['dispute', null, { conceded: false, scored: true, waitsFor: 'auditor' }],
  ['dispute', 'upheld', { conceded: false, scored: true, waitsFor: null }],
  ['dispute', 'conceded', { conceded: true, scored: false, waitsFor: null }],
] as const)('answered %s, decided %s', (answer, decision, expected) => expect(effectiveFinding(finding, answer, decision)).toEqual(expected));

test('poor documentation and educational findings never count', () => {
  expect(effectiveFinding({ attributable: false, educationalOnly: false }, 'agree', null).scored).toBe(false);
  expect(effectiveFinding({ attributable: true, educationalOnly: true }, 'agree', null).scored).toBe(false);
});

const none = { answer: null, decision: null };
const agreed = { answer: 'agree', decision: null } as const;
const disputed = { answer: 'dispute', decision: null } as const;
const decided = { answer: 'dispute', decision: 'upheld' } as const;
test.each([
  [[], 'agree-all'], [[none], null], [[agreed, none], null], [[agreed, agreed], 'agree-all'], [[agreed, disputed], 'dispute'], [[none, disputed], 'dispute'], [[decided, none], null], [[decided, agreed], 'decide-all'],
])('%j → %s', (findings, event) => expect(rebuttalEvent(findings)).toBe(event));
