import { emptyDraft } from '../builder/plan-draft.js';
import { acceptanceAnswer } from './acceptance-answer.js';
import { changeAnswer } from './change-answer.js';
import { codeFigures, codesAnswer, pastSource } from './codes-answer.js';
import { inView } from './in-view.js';
import { precisionAnswer } from './precision-answer.js';
import type { PlanInView, SizeAnswer } from './size-answer.js';
import { firstQuestion as ask } from './size-question.js';
import { strataAnswer } from './strata-answer.js';
import { takeSize, takeWord } from './take-size.js';

const plan: PlanInView = { method: 'SIMPLE', allocation: 'PROPORTIONAL', minimumPerStratum: 0, n: 30, frame: null, strata: [] };
const taken = ({ wants }: SizeAnswer): (number | null)[] => wants.map(({ n }) => n);
const bought = ({ buys }: SizeAnswer): string[] => buys.map(({ text }) => text.replaceAll('\u00a0', ' '));

describe('to know the share of clean charts', () => {
  test.each([[50, 10, 90, null, 68], [50, 10, 90, 500, 60], [5, 5, 95, null, 73], [5, 5, 95, 400, 62]] as const)('%d %% ± %d at %d, frame %s: %d charts', (expected, points, conf, frame, n) => {
    expect(taken(precisionAnswer({ ...ask, expected, points, conf }, { ...plan, frame }))[0]).toBe(n);
  });

  test('n = 30 gives ± 8 points, and Wilson’s interval is named beside it', () => {
    expect(bought(precisionAnswer(ask, plan))).toEqual(['n = 30 gives ± 7.8 points at 95 %; ± 8.9 points by Wilson’s interval.']);
    expect(bought(precisionAnswer(ask, { ...plan, frame: 30 }))).toEqual(['n = 30 gives ± 0 points at 95 %; ± 0 points by Wilson’s interval.']);
  });

  test('asks for what is missing; warns where chances are not equal', () => {
    expect(precisionAnswer({ ...ask, points: null }, plan)).toMatchObject({ wants: [], buys: [], notes: [expect.stringContaining('Say how precise')] });
    expect(precisionAnswer(ask, { ...plan, method: 'RISK_WEIGHTED' }).notes[0]).toContain('equal chances');
  });
});

describe('to show that at least so many are right', () => {
  const of = { ...plan, frame: 100_000 };
  test('95 % at 95 %: 59 charts without an error, 93 with one', () => {
    expect(taken(acceptanceAnswer(ask, of)).slice(0, 2)).toEqual([59, 93]);
  });

  test('30 charts without an error show at best 90.5 %', () => {
    expect(bought(acceptanceAnswer(ask, of))).toEqual(['n = 30 cannot show 95 %, however clean.', '30 charts without an error show at best 90.5 % right at 95 % confidence.', 'With 1 error they show 85.1 %.']);
    expect(bought(acceptanceAnswer(ask, { ...of, n: 100 }))[0]).toBe('n = 100 shows 95 % with at most 1 error.');
  });

  test('a frame too small for a number of errors says so, and an unknown one waits', () => {
    expect(acceptanceAnswer(ask, { ...plan, n: 10, frame: 20 }).wants[1]).toEqual({ text: 'No sample with 1 error at most shows it in a frame of 20 charts.', n: null });
    expect(acceptanceAnswer(ask, plan).notes).toEqual(['The frame has to be counted first: see the preview.']);
  });
});

describe('to know the whole by strata', () => {
  const strata = [{ label: 'IP', population: 900, selected: 45, deviation: null }, { label: 'ED', population: 100, selected: 5, deviation: null }];
  const stratified: PlanInView = { ...plan, method: 'STRATIFIED', n: 50, frame: 1000, strata };
  test('sizes for the wanted precision by stratum, and what the plan’s own buy', () => {
    const answer = strataAnswer({ ...ask, points: 4 }, stratified);
    expect(answer.rows.map(({ wanted }) => wanted ?? 0).reduce((sum, n) => sum + n, 0)).toBe(answer.wants[0]?.n);
    expect(bought(answer)).toEqual(['n = 50 over 2 strata gives ± 5.9 points at 95 % for the whole.']);
    expect(answer.rows[1]?.points).toBeGreaterThan(15);
  });

  test('a stratum without a chart leaves the whole untold; a plan without strata is told what to choose', () => {
    expect(strataAnswer(ask, { ...stratified, strata: [{ label: 'IP', population: 900, selected: 50, deviation: null }, { label: 'ED', population: 3, selected: 0, deviation: null }] })).toMatchObject({ buys: [], notes: [expect.stringContaining('1 stratum gets no chart'), expect.anything()] });
    expect(strataAnswer(ask, plan).notes[0]).toContain('no strata');
  });

  test('a quota is a number of each coder', () => {
    expect(strataAnswer(ask, { ...stratified, method: 'QUOTA' }).wants[0]?.text).toMatch(/of each coder\.$/);
  });
});

describe('to know code accuracy', () => {
  const past = { from: '2025-11-25', to: '2026-11-25', charts: 412, codes: 4120, codesRight: 3914, codesPerChart: 10, designEffect: 2.5 };
  test('plans with the past until something is typed, and names it', () => {
    expect(codeFigures(ask, past)).toEqual({ codeShare: 95, codesPerChart: 10, designEffect: 2.5 });
    expect(codeFigures({ ...ask, designEffect: 4, codesPerChart: null }, past)).toEqual({ codeShare: 95, codesPerChart: null, designEffect: 4 });
    expect(pastSource(past)).toBe('Figures from 412 audits of 2025-11-25 … 2026-11-25; type over them if you know better.');
    expect(pastSource({ ...past, designEffect: null })).toContain('cannot be told from 412 audits');
    expect(pastSource({ ...past, charts: 0 })).toContain('No projectable audit');
  });

  test('whole charts carry fewer independent codes: ± 2 points take 115 charts, and 30 give ± 3.9', () => {
    const answer = codesAnswer(ask, codeFigures(ask, past), plan);
    expect(taken(answer)).toEqual([115]);
    expect(bought(answer)).toEqual(['n = 30 gives ± 3.9 points at 95 % for code accuracy.']);
    expect(answer.notes[0]).toBe('Codes of one chart are alike, so that 10 of them tell no more than 4 independent ones.');
  });

  test('what neither past nor person tells is asked for', () => {
    expect(codesAnswer(ask, codeFigures(ask, null), plan).notes).toEqual(['Say how many codes a chart has, and the design effect.']);
  });
});

test('to see a change from 90 % to 95 %: 435 charts per group; 30 see a fall to 59 % and no rise', () => {
  const answer = changeAnswer(ask, plan);
  expect(taken(answer)).toEqual([435]);
  expect(bought(answer)[1]).toMatch(/^From 90 % they see a fall to 59\.\d % and no rise with power 80 %\.$/);
  expect(changeAnswer({ ...ask, to: 90 }, plan).notes[0]).toContain('two different');
});

describe('taking a number over', () => {
  const draft = emptyDraft({ from: '2026-10-01', to: '2026-10-31' });
  test('is the size, the quota, or the first part; nothing where all are taken', () => {
    expect(takeSize({ ...draft, size: { by: 'percent', count: 30, percent: 5 } }, 73)).toEqual({ size: { by: 'count', count: 73, percent: 5 } });
    expect(takeSize({ ...draft, method: 'DISCOVERY' }, 59)).toEqual({ discoveryN: 59, size: { by: 'count', count: 59, percent: 5 } });
    expect(takeSize({ ...draft, method: 'ALL' }, 59)).toBeNull();
    expect([takeWord('SIMPLE', 73), takeWord('QUOTA', 5)]).toEqual(['Take 73', 'Take 5 per coder']);
  });

  test('a typed number counts before the preview has counted the frame', () => {
    expect(inView({ ...draft, size: { ...draft.size, count: 80 } }, null, true, (name) => name)).toMatchObject({ n: 80, frame: null, strata: [] });
  });
});
