import { markAnnotations, roomFor } from './annotation-marks.js';
import type { ControlAnnotation } from './control-annotation.js';

const keys = ['2026-11-02', '2026-11-09', '2026-11-16'];
const annotation = (at: number, day: string, more: Partial<ControlAnnotation> = {}) => ({ at, key: day, day, kind: 'education' as const, words: 'POA', where: null, cuts: true, ...more });

test('flags are numbered in time; what changed between the same periods shares one', () => {
  expect(markAnnotations([annotation(2, '2026-11-15', { kind: 'policy' }), annotation(1, '2026-11-10'), annotation(2, '2026-11-14')], keys)).toMatchObject([
    { number: '1', before: '2026-11-02', after: '2026-11-09', label: 'Education' },
    { number: '2', before: '2026-11-09', after: '2026-11-16', label: 'Several', words: 'Education, Nov 14, 2026: POA; Policy, Nov 15, 2026: POA' },
  ]);
});

test('at either end nothing is cut', () => {
  expect(markAnnotations([annotation(0, '2026-11-02'), annotation(3, '2026-11-22')], keys)).toMatchObject([{ before: null, after: '2026-11-02', cuts: false, words: expect.stringContaining('(no period before it)') }, { before: '2026-11-16', after: null, cuts: false, words: expect.stringContaining('(no period after it yet)') }]);
});

test('a label is written where it ends before the next flag, or before the edge', () => {
  expect(roomFor(['Education', 'Policy', 'System'], [40, 100, 300], 340)).toEqual([false, true, false]);
});
