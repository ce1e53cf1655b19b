import { leftWords, turnWords } from './turn-words.js';
import { whoseTurn } from './whose-turn.js';

const zone = 'America/New_York';
const waiting = { response: null, decision: null };
const agreed = { response: { answer: 'AGREE', answeredAt: '2026-11-13T15:00:00Z' }, decision: null };
const disputed = (answeredAt: string) => ({ response: { answer: 'DISPUTE', answeredAt }, decision: null });
const decided = { ...disputed('2026-11-13T15:00:00Z'), decision: { decision: 'UPHELD' } };
const turn = (state: string, ...findings: Parameters<typeof whoseTurn>[0]['findings']) => whoseTurn({ state, auditedOn: '2026-11-12', zone, findings });

describe('whose turn it is', () => {
  test('the coder’s, five business days from the release', () => {
    expect(turn('SUBMITTED', waiting, agreed)).toEqual({ who: 'coder', dueOn: '2026-11-19', unanswered: 1, undecided: 0 });
  });

  test('the coder’s when there is nothing to answer but to acknowledge', () => {
    const clean = turn('SUBMITTED');
    expect(clean).toMatchObject({ who: 'coder', unanswered: 0 });
    expect(leftWords(clean, 0)).toContain('acknowledge');
  });

  test('the auditor’s while a dispute waits, counted from the earliest in the facility’s zone', () => {
    // 03:30 UTC is still the evening before in New York.
    expect(turn('REBUTTED', disputed('2026-11-17T03:30:00Z'), disputed('2026-11-18T12:00:00Z'), waiting)).toEqual({ who: 'auditor', dueOn: '2026-11-23', unanswered: 1, undecided: 2 });
  });

  test('nobody’s when it is closed', () => {
    expect(turn('ADJUDICATED', decided, agreed)).toEqual({ who: null, dueOn: null, unanswered: 0, undecided: 0 });
    expect(turnWords(turn('ACCEPTED', agreed), true)).toBe('Closed');
  });
});
