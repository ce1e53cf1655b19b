import { ReferenceLine } from 'recharts';
import type { ReferenceLine as Prepared } from '../prepare/reference-lines.js';
import { ink } from './tones.js';

const looks = {
  target: { stroke: ink.target, strokeDasharray: '6 4', strokeWidth: 1.5 },
  centre: { stroke: ink.text, strokeDasharray: '2 3', strokeWidth: 1.5 },
} as const;

/** Targets dashed, centres dotted. */
export const referenceMarks = (lines: readonly Prepared[]) => lines.map(({ value, kind }) => <ReferenceLine key={kind} y={value} {...looks[kind]} />);

/** What the lines mean, for the legend. */
export const referenceItems = (lines: readonly Prepared[]) => lines.map(({ label, kind }) => ({ mark: <path d="M0 6H18" {...looks[kind]} />, word: label }));
