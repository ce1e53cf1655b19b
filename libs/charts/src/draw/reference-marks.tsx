import { ReferenceLine } from 'recharts';
import type { ReferenceLine as Prepared } from '../prepare/reference-lines.js';
import { ink } from './tones.js';

/** Targets dashed, centres dotted. */
export const referenceLooks = {
  target: { stroke: ink.target, strokeDasharray: '6 4', strokeWidth: 1.5 },
  centre: { stroke: ink.text, strokeDasharray: '2 3', strokeWidth: 1.5 },
} as const;

/** Levels across the whole drawing. */
export const referenceMarks = (lines: readonly Prepared[]) => lines.map(({ value, kind }) => <ReferenceLine key={kind} y={value} {...referenceLooks[kind]} />);

/** What the lines mean, for the legend. */
export const referenceItems = (lines: readonly Prepared[]) => lines.map(({ label, kind }) => ({ mark: <path d="M0 6H18" {...referenceLooks[kind]} />, word: label }));
