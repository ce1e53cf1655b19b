import fc from 'fast-check';
import { addBusinessDays, addDays, addMonths, civilDate, dayLengthHours, dayNumber, daysBetween, instantToLocal, isoWeekday, isZone, localToInstant, periods, startOfPeriod } from './index.js';

describe('civil days', () => {
  test.each([['2026-02-29', null], ['2024-02-29', 19782], ['1970-01-01', 0], ['26-01-01', null], ['2026-13-01', null]])('%s is day number %s', (day, number) => expect(dayNumber(day)).toBe(number));
  test.each([['2026-01-31', 1, '2026-02-28'], ['2024-01-31', 1, '2024-02-29'], ['2026-03-31', -1, '2026-02-28'], ['2026-12-15', 1, '2027-01-15']])('%s and %i months is %s', (day, months, result) => expect(addMonths(day, months)).toBe(result));
  test.each([['2026-11-23', 1], ['2026-11-29', 7], ['1969-12-31', 3]])('%s is weekday %i', (day, weekday) => expect(isoWeekday(day)).toBe(weekday));
  test('adding days and counting them agree', () => {
    fc.assert(fc.property(fc.integer({ min: -30_000, max: 60_000 }), fc.integer({ min: -5_000, max: 5_000 }), (start, days) => {
      const day = addDays('1970-01-01', start);
      expect(daysBetween(day, addDays(day, days))).toBe(days);
    }));
  });
});

describe('business days', () => {
  test.each([['2026-11-20', 1, '2026-11-23'], ['2026-11-20', 5, '2026-11-27'], ['2026-11-21', 0, '2026-11-23']])('%s + %i is %s', (day, count, result) => expect(addBusinessDays(day, count)).toBe(result));
  test('a holiday does not count', () => expect(addBusinessDays('2026-11-25', 1, new Set(['2026-11-26']))).toBe('2026-11-27'));
});

describe('zones', () => {
  test.each([['America/New_York', '2026-03-08', 23], ['America/New_York', '2026-11-01', 25], ['America/Chicago', '2026-03-08', 23], ['America/Phoenix', '2026-03-08', 24], ['Asia/Kolkata', '2026-03-08', 24]])('%s %s has %i hours', (zone, day, hours) => expect(dayLengthHours(zone, day)).toBe(hours));
  test.each([
    ['America/New_York', '2026-03-08T02:30', '2026-03-08T07:30:00.000Z', 'skipped'],
    ['America/New_York', '2026-11-01T01:30', '2026-11-01T05:30:00.000Z', 'ambiguous'],
    ['America/New_York', '2026-11-01T03:00', '2026-11-01T08:00:00.000Z', 'exact'],
    ['America/Phoenix', '2026-03-08T02:30', '2026-03-08T09:30:00.000Z', 'exact'],
  ])('%s %s is %s, %s', (zone, local, instant, status) => expect({ ...localToInstant(zone, local) }).toEqual({ instant: Date.parse(instant), status }));
  test('there and back is the same time, but for skipped ones', () => {
    fc.assert(fc.property(fc.constantFrom('America/New_York', 'America/Chicago', 'America/Phoenix', 'America/Los_Angeles', 'Australia/Lord_Howe'), fc.integer({ min: 0, max: 30_000_000 }), (zone, minutes) => {
      const local = new Date(minutes * 60_000 + Date.UTC(2000, 0, 1)).toISOString().slice(0, 16);
      const { instant, status } = localToInstant(zone, local);
      if (status !== 'skipped') expect(instantToLocal(zone, instant)).toBe(`${local}:00`);
    }));
  });
  test('the day belongs to the zone', () => expect(civilDate('America/New_York', Date.parse('2026-06-01T03:59:00Z'))).toBe('2026-05-31'));
  test.each([['America/New_York', true], ['Mars/Olympus', false], ['+05:00', false]])('%s is a zone: %s', (zone, known) => expect(isZone(zone)).toBe(known));
});

describe('periods', () => {
  test.each([['week', '2026-11-24', '2026-11-23'], ['month', '2026-11-24', '2026-11-01'], ['quarter', '2026-11-24', '2026-10-01'], ['day', '2026-11-24', '2026-11-24']] as const)('the %s of %s starts on %s', (grain, day, start) => expect(startOfPeriod(grain, day)).toBe(start));
  test('periods follow each other without a gap and cover the range', () => {
    const weeks = periods('2026-01-01', '2026-03-31', 'week');
    expect(weeks[0]).toEqual({ from: '2025-12-29', to: '2026-01-04' });
    expect(weeks.at(-1)?.to).toBe('2026-04-05');
    weeks.slice(1).forEach((week, at) => expect(week.from).toBe(addDays(weeks[at]?.to ?? '', 1)));
  });
  test('a range that ends before it starts has none', () => expect(periods('2026-02-01', '2026-01-01', 'month')).toEqual([]));
});
