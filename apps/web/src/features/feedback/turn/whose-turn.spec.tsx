import { dueOf, dueWords, leftWords, turnWords } from './turn-words.js';
import { whoseTurn } from './whose-turn.js';

const zone = 'America/New_York';
const waiting = { response: null, decision: null };
const agreed = { response: { answer: 'AGREE', answeredAt: '2026-11-13T15:00:00Z' }, decision: null };
const disputed = (answeredAt: string) => ({ response: { answer: 'DISPUTE', answeredAt }, decision: null });
const decided = { ...disputed('2026-11-13T15:00:00Z'), decision: { decision: 'UPHELD' } };
const turn = (state: string, ...findings: Parameters<typeof whoseTurn>[0]['findings']) => whoseTurn({ state, auditedOn: '2026-11-12', zone, findings });

describe('whose turn it is', () => {
  test('the coder’s, five business days from the release', () => {
    expect(turn('SUBMITTED', waiting, agreed)).toEqual({ isCoders: true, isAuditors: false, answerBy: '2026-11-19', decideBy: null, unanswered: 1, undecided: 0 });
  });

  test('the coder’s when there is nothing to answer but to acknowledge', () => {
    const clean = turn('SUBMITTED');
    expect(clean).toMatchObject({ isCoders: true, unanswered: 0 });
    expect(leftWords(clean, 0, true)).toContain('acknowledge');
  });

  test('both have one while disputes and answers wait; a dispute’s days count in the facility’s zone from the earliest', () => {
    // 03:30 UTC is still the evening before in New York.
    const both = turn('REBUTTED', disputed('2026-11-17T03:30:00Z'), disputed('2026-11-18T12:00:00Z'), waiting);
    expect(both).toEqual({ isCoders: true, isAuditors: true, answerBy: '2026-11-19', decideBy: '2026-11-23', unanswered: 1, undecided: 2 });
    expect([turnWords(both, true), dueOf(both, true), turnWords(both, false), dueOf(both, false)]).toEqual(['Your turn', '2026-11-19', 'Waits for a decision', '2026-11-23']);
  });

  test('nobody’s when it is closed', () => {
    const over = turn('ADJUDICATED', decided, agreed);
    expect([turnWords(over, true), dueOf(over, true), dueWords(dueOf(over, true), '2026-11-20')]).toEqual(['Closed', null, '']);
  });

  test('a day that has passed is overdue', () => {
    expect([dueWords('2026-11-19', '2026-11-19'), dueWords('2026-11-19', '2026-11-20')]).toEqual(['By Nov 19, 2026', 'Overdue since Nov 19, 2026']);
  });
});
