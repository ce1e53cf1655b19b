import { measureHeader, measureWord, stepWords, type SteppedDraw } from './measure-words.js';

const systematic: SteppedDraw = { method: 'SYSTEMATIC', orderBy: 'CODED_ON', sizeBy: null, interval: 12.3456789, start: 0.5 };
const byCharges: SteppedDraw = { method: 'PROPORTIONAL_TO_SIZE', orderBy: null, sizeBy: 'CHARGES', interval: 1_234_567, start: 100 };

test('steps are told in the unit of what they step over', () => {
  expect(stepWords(systematic)).toEqual({ interval: 'every 12.3457 places of the frame', start: 'place 0.5' });
  expect(stepWords(byCharges)).toEqual({ interval: 'every $12,345.67 of cumulated charges', start: '$1.00' });
  expect(stepWords({ ...byCharges, sizeBy: 'DRG_WEIGHT' })?.interval).toBe('every 123.4567 of cumulated DRG weight');
  expect(stepWords({ ...byCharges, method: 'RISK_WEIGHTED', sizeBy: null, interval: 14_769_200 })?.interval).toBe('every 14.7692 of cumulated risk');
  expect(stepWords({ ...byCharges, interval: null, start: null })).toBeNull();
});

test('a chart’s measure is told as what it is; without one it is a dash', () => {
  expect([measureWord(systematic, '2026-10-01'), measureWord({ ...systematic, orderBy: 'CHARGES' }, '000000000123456'), measureWord(byCharges, '123456'), measureWord(systematic, ''), measureWord(systematic, null)]).toEqual(['2026-10-01', '$1,234.56', '$1,234.56', '—', '—']);
  expect(measureWord({ method: 'RISK_WEIGHTED', orderBy: null, sizeBy: null }, '31200')).toBe('3.12\u00a0%');
  expect([measureHeader(systematic), measureHeader({ ...systematic, orderBy: 'UNIT_KEY' }), measureHeader({ method: 'SIMPLE', orderBy: null, sizeBy: null })]).toEqual(['Coded on', null, null]);
});
