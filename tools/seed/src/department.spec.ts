import { hasHappened } from './calendar.js';
import { auditorsOf, calendarOf, chartExtract, chartsOf, codersOf, dayOf, drawnAt, isWorkday, midnight, monthOf, queryExtract, reviewWeeks, rightWork, staffOf, timeExtract, truths, type SeedChart } from './index.js';

const options = { seed: 'overread', today: '2026-11-25' };
const calendar = calendarOf(options.today);
const charts = [...chartsOf(options)];
const coded = charts.filter((chart) => chart.finalCoded !== null);
const monthOfChart = (chart: SeedChart): number => monthOf(calendar, dayOf(chart.finalCoded ?? chart.discharge));

const text = (seed: string, share: number): string => {
  const small = { ...options, seed, share };
  const made = [...chartsOf(small)];
  return [...chartExtract(made), ...queryExtract(made), ...timeExtract(small, made)].join('');
};

describe('the same seed', () => {
  test('gives the same bytes', () => expect(text('one', 0.05)).toBe(text('one', 0.05)));
  test('another one gives others', () => expect(text('one', 0.05)).not.toBe(text('two', 0.05)));
});

describe('size', () => {
  test('at least 20,000 charts of 4 facilities, 40 coders and 6 kinds of work', () => {
    expect(charts.length).toBeGreaterThanOrEqual(20_000);
    expect(new Set(charts.map((chart) => chart.facility)).size).toBe(4);
    expect(new Set(charts.map((chart) => chart.coder.code)).size).toBe(40);
    expect(new Set(charts.map((chart) => chart.workType)).size).toBe(6);
  });
  test('8 auditors, and 6 people who sign in', () => {
    expect(auditorsOf(calendar)).toHaveLength(8);
    const everybody = [...staffOf(calendar), ...auditorsOf(calendar), ...codersOf(options.seed, calendar)];
    expect(everybody.flatMap((person) => person.username ?? [])).toEqual(['admin', 'manager', 'trainer', 'auditor', 'auditor2', 'coder']);
    expect(new Set(everybody.map((person) => person.code)).size).toBe(everybody.length);
  });
  test('account numbers are given once', () => expect(new Set(charts.map((chart) => `${chart.facility}:${chart.account}`)).size).toBe(charts.length));
});

describe('time', () => {
  test.each(['2026-11-25', '2026-03-01', '2024-03-01', '2026-01-02', '2026-11-23'])('nothing of a department of %s lies ahead, and twelve whole months lie behind', (today) => {
    const days = calendarOf(today);
    expect(days.months[11]).toBeDefined();
    const ahead: string[] = [];
    for (const chart of chartsOf({ seed: 'x', today, share: 0.03 })) {
      for (const at of [chart.admit, chart.discharge, chart.available, chart.assigned, chart.firstCoded, chart.finalCoded, chart.billed, chart.query?.opened ?? null, chart.query?.answered ?? null]) if (at !== null && !hasHappened(days, at)) ahead.push(chart.account);
    }
    expect(ahead).toEqual([]);
    for (const week of reviewWeeks(days)) expect(drawnAt(week.drawnOn) <= days.now).toBe(true);
  });
  test('each step follows the one before', () => {
    const isOrdered = (steps: readonly (number | null)[]): boolean => steps.filter((at) => at !== null).every((at, place, all) => place === 0 || at >= (all[place - 1] ?? 0));
    expect(coded.filter((each) => !isOrdered([each.admit, each.discharge, each.available, each.assigned, each.firstCoded, each.finalCoded, each.billed]))).toEqual([]);
  });
  test('coding is done on working days, by day', () => {
    const isByDay = (at: number): boolean => isWorkday(dayOf(at)) && at - midnight(dayOf(at)) <= 16 * 60;
    expect(coded.filter((chart) => !isByDay(chart.finalCoded ?? 0))).toEqual([]);
  });
  test('some charts wait to be coded, without codes', () => {
    const backlog = charts.filter((chart) => chart.finalCoded === null);
    expect(backlog.length).toBeGreaterThan(40);
    expect(backlog.every((chart) => chart.work === null && chart.billed === null)).toBe(true);
  });
  test('the review weeks follow each other without a gap', () => {
    const weeks = reviewWeeks(calendar);
    expect(weeks.length).toBeGreaterThanOrEqual(52);
    weeks.slice(1).forEach((week, at) => expect(week.from).toBe(weeks[at]?.drawnOn));
  });
});

describe('planted truths', () => {
  const share = (some: readonly SeedChart[]): number => some.filter((chart) => JSON.stringify(chart.work) === JSON.stringify(rightWork(chart.truth))).length / some.length;
  const poaErrors = (some: readonly SeedChart[]): number => {
    const pairs = some.flatMap((chart) => chart.truth.diagnoses.flatMap((right) => chart.work?.diagnoses.filter((each) => each.code === right.code && right.poa !== null).map((each) => each.poa !== right.poa) ?? []));
    return pairs.filter(Boolean).length / pairs.length;
  };
  const stays = coded.filter((chart) => chart.truth.stay !== null);
  test('one facility drifts', () => {
    const last = coded.filter((chart) => monthOfChart(chart) >= 10);
    const first = coded.filter((chart) => monthOfChart(chart) < truths.driftFromMonth);
    const at = (some: readonly SeedChart[], drifting: boolean): number => share(some.filter((chart) => (chart.facility === truths.driftingFacility) === drifting && chart.coder.team !== truths.taughtTeam));
    expect(at(first, true) - at(last, true)).toBeGreaterThan(0.08);
    expect(Math.abs(at(first, false) - at(last, false))).toBeLessThan(0.03);
  });
  test('the taught team errs less on POA afterwards, others as before', () => {
    const of = (taught: boolean, after: boolean): number => poaErrors(stays.filter((chart) => (chart.coder.team === truths.taughtTeam) === taught && (monthOfChart(chart) >= truths.taughtFromMonth) === after && chart.facility !== truths.driftingFacility));
    expect(of(true, true)).toBeLessThan(of(true, false) / 3);
    expect(of(false, true)).toBeGreaterThan(of(false, false) * 0.7);
  });
  test('one coder leaves out a family of secondary diagnoses on most charts that have it; others hardly ever', () => {
    const leftOut = (own: boolean): number => {
      const with79 = stays.filter((chart) => (chart.coder.code === truths.habitCoder) === own && chart.truth.diagnoses.slice(1).some((each) => each.code.startsWith(truths.habitFamily)));
      return with79.filter((chart) => !chart.work?.diagnoses.some((each) => each.code.startsWith(truths.habitFamily))).length / with79.length;
    };
    expect(Math.abs(leftOut(true) - truths.habitShare)).toBeLessThan(0.08);
    expect(leftOut(false)).toBeLessThan(0.06);
  });
  test('one feed was late for a month', () => {
    const hours = (late: boolean): number => {
      const laps = charts.filter((chart) => chart.facility === truths.lateFacility && chart.available !== null && (monthOf(calendar, dayOf(chart.available)) === truths.lateMonth) === late).map((chart) => (chart.available ?? 0) - chart.discharge).sort((a, b) => a - b);
      return (laps[Math.floor(laps.length / 2)] ?? 0) / 60;
    };
    expect(hours(true) - hours(false)).toBeGreaterThan(60);
  });
  test('the new coder starts in the tenth month, below the others', () => {
    const own = coded.filter((chart) => chart.coder.code === truths.newCoder);
    expect(Math.min(...own.map(monthOfChart))).toBe(truths.newCoderFromMonth);
    expect(share(own.filter((chart) => monthOfChart(chart) === truths.newCoderFromMonth))).toBeLessThan(share(stays));
  });
});
