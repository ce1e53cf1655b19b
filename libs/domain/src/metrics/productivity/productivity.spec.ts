import { availableMinutes } from './available-minutes.js';
import { inForce } from './in-force.js';
import { standardHours } from './standard-hours.js';
import { standardInForce, type WorkStandard } from './standard-in-force.js';

const standards: readonly WorkStandard[] = [
  { workType: 'inpatient', facilityId: null, chartsPerHour: 2.5, effectiveFrom: '2025-01-01' },
  { workType: 'inpatient', facilityId: null, chartsPerHour: 2, effectiveFrom: '2026-03-01' },
  { workType: 'inpatient', facilityId: 'north', chartsPerHour: 3, effectiveFrom: '2026-02-01' },
  { workType: 'emergency', facilityId: null, chartsPerHour: 15, effectiveFrom: '2025-01-01' },
];

describe('what is in force', () => {
  const cases: readonly (readonly [string, string, string, string, number | null])[] = [
    ['the general one', 'inpatient', 'south', '2026-02-28', 2.5],
    ['the next from its first day', 'inpatient', 'south', '2026-03-01', 2],
    ['the facility’s own before the general one, though older', 'inpatient', 'north', '2026-04-01', 3],
    ['the general one until the facility has its own', 'inpatient', 'north', '2026-01-31', 2.5],
    ['none before the first', 'inpatient', 'south', '2024-12-31', null],
    ['none of an unknown work type', 'ancillary', 'south', '2026-01-01', null],
  ];
  test.each(cases)('%s', (_, workType, facilityId, day, expected) => {
    expect(standardInForce(standards, workType, facilityId, day)?.chartsPerHour ?? null).toBe(expected);
  });
  test('of nothing is nothing', () => {
    expect(inForce([], '2026-01-01')).toBeNull();
  });
});

test('mixed work is compared through the hours it earns, by the standard of the day', () => {
  const coded = [
    { workType: 'inpatient', facilityId: 'south', codedOn: '2026-02-28', charts: 5 },
    { workType: 'inpatient', facilityId: 'south', codedOn: '2026-03-01', charts: 4 },
    { workType: 'emergency', facilityId: 'south', codedOn: '2026-03-01', charts: 30 },
    { workType: 'ancillary', facilityId: 'south', codedOn: '2026-03-01', charts: 9 },
  ];
  expect(standardHours(coded, standards)).toEqual({ hours: 2 + 2 + 2, chartsWithStandard: 39 });
});

test('charts without any standard earn nothing that could be called 0 hours', () => {
  expect(standardHours([{ workType: 'ancillary', facilityId: 'south', codedOn: '2026-03-01', charts: 9 }], standards)).toEqual({ hours: null, chartsWithStandard: 0 });
});

describe('available time', () => {
  test('the log is the schedule; allowance on all of it, other work off in full', () => {
    expect(availableMinutes([{ activity: 'coding', minutes: 400 }, { activity: 'meeting', minutes: 60 }, { activity: 'downtime', minutes: 20 }])).toEqual({ scheduledMinutes: 480, allowanceMinutes: 480 * 0.13, nonCodingMinutes: 80, availableMinutes: 480 - 480 * 0.13 - 80 });
  });
  test('a site’s own allowance', () => {
    expect(availableMinutes([{ activity: 'coding', minutes: 100 }], 0.2).availableMinutes).toBe(80);
  });
  test('no log is unknown, not 0', () => {
    expect(availableMinutes([]).availableMinutes).toBeNull();
  });
  test('a day of meetings is below 0, for the sum to level out', () => {
    expect(availableMinutes([{ activity: 'meeting', minutes: 100 }]).availableMinutes).toBeCloseTo(-13, 12);
  });
});
