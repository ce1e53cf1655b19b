import { VisuallyHidden } from '@mantine/core';
import { usePlotArea, useXAxisScale } from 'recharts';
import { type AnnotationMark, roomFor } from '../prepare/annotation-marks.js';
import classes from './chart-frame.module.css';
import { ink } from './tones.js';

/** A pennant; filled where a phase begins, hollow where the limits run on. */
const FLAG = 'M0 0H18L14 7L18 14H0Z';
/** How far the flags stand above the plot. */
const ABOVE = 18;

const dash = (cuts: boolean): string => (cuts ? '0' : '2 4');

/** The flag of a change with its number. */
export function AnnotationFlag({ number, cuts }: Pick<AnnotationMark, 'number' | 'cuts'>) {
  return (
    <>
      <path d={FLAG} fill={cuts ? ink.text : ink.ground} stroke={ink.text} strokeWidth={1.25} />
      <text x={7} y={11} textAnchor="middle" fontSize={10} fontWeight={700} fill={cuts ? ink.ground : ink.text}>{number}</text>
    </>
  );
}

/** Rules between the periods where something changed, each with its flag above the plot, and its kind in a word where there is room. */
export function AnnotationFlags({ marks }: { marks: readonly AnnotationMark[] }) {
  const plot = usePlotArea();
  const scale = useXAxisScale();
  if (plot === undefined || scale === undefined) return null;
  const placeOf = ({ before, after }: AnnotationMark): number => {
    const [left, right] = [before === null ? undefined : scale(before), after === null ? undefined : scale(after)];
    return left === undefined ? right ?? plot.x : right === undefined ? left : (left + right) / 2;
  };
  const places = marks.map(placeOf);
  const room = roomFor(marks.map(({ label }) => label), places, plot.x + plot.width);
  return (
    <g aria-hidden="true">
      {marks.map(({ key, number, cuts, label }, at) => (
        <g key={key} className="or-annotation" transform={`translate(${places[at] ?? 0} 0)`}>
          <path d={`M0 ${plot.y - ABOVE}V${plot.y + plot.height}`} stroke={ink.text} strokeWidth={1.25} strokeDasharray={dash(cuts)} />
          <g transform={`translate(0 ${plot.y - ABOVE})`}>
            <AnnotationFlag number={number} cuts={cuts} />
            {room[at] ? <text x={22} y={11} fontSize={11} fill={ink.text}>{label}</text> : null}
          </g>
        </g>
      ))}
    </g>
  );
}

/** The flags in words, under the drawing. */
export function AnnotationLegend({ marks }: { marks: readonly AnnotationMark[] }) {
  if (marks.length === 0) return null;
  return (
    <ul className={`${classes.legend ?? ''} ${classes.annotations ?? ''}`} aria-label="Annotations">
      {marks.map(({ key, number, cuts, words }) => (
        <li key={key}><svg width={20} height={16} viewBox="-1 -1 20 16" aria-hidden="true" focusable="false"><AnnotationFlag number={number} cuts={cuts} /></svg><span><VisuallyHidden>{number}: </VisuallyHidden>{words}</span></li>
      ))}
    </ul>
  );
}
