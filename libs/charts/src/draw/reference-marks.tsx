import { ReferenceLine } from 'recharts';
import type { ReferenceLine as Prepared } from '../prepare/reference-lines.js';
import { ink } from './tones.js';

/** Targets dashed, centres dotted, each with its words unless a neighbour carries them. */
export const referenceMarks = (lines: readonly Prepared[]) =>
  lines.map(({ value, label, kind }) => (
    <ReferenceLine key={kind} y={value} stroke={kind === 'target' ? ink.target : ink.text} strokeDasharray={kind === 'target' ? '6 4' : '2 3'} strokeWidth={1.5}
      {...(label === null ? {} : { label: { value: label, position: 'insideTopRight' as const, fill: kind === 'target' ? ink.target : ink.text, fontSize: 12 } })} />
  ));
