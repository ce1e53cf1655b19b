import type { ControlAnnotation } from './control-annotation.js';
import { periodLabel } from './period-label.js';

/** A flag on the axis of time: what changed between two periods. */
export interface AnnotationMark {
  readonly key: string;
  /** What stands on the flag and before its words in the legend: "1". */
  readonly number: string;
  /** Keys of the periods around it; null beyond either end. */
  readonly before: string | null;
  readonly after: string | null;
  /** Whether a new phase begins here: a filled flag and a full rule, else a hollow one and a broken rule. */
  readonly cuts: boolean;
  /** A word for the drawing, where there is room: "Education". */
  readonly label: string;
  /** All of it, for the legend: "Education, Nov 3, 2026: POA refresher". */
  readonly words: string;
}

export const kindWords: Readonly<Record<ControlAnnotation['kind'], string>> = { education: 'Education', policy: 'Policy', 'code-set': 'Code set', system: 'System' };

const wordsOf = ({ kind, day, words, where }: ControlAnnotation): string => `${kindWords[kind]}${where === null ? '' : `, ${where}`}, ${periodLabel(day, 'day', 'sentence')}: ${words}`;

/** Changes as flags in time order, those between the same two periods as one. */
export const markAnnotations = (annotations: readonly (ControlAnnotation & { readonly at: number })[], keys: readonly string[]): readonly AnnotationMark[] => {
  const byDay = [...annotations].sort((a, b) => a.at - b.at || a.day.localeCompare(b.day) || a.key.localeCompare(b.key));
  const places = [...new Set(byDay.map(({ at }) => at))];
  return places.map((at, index): AnnotationMark => {
    const here = byDay.filter((annotation) => annotation.at === at);
    const cuts = at > 0 && at < keys.length && here.some((annotation) => annotation.cuts);
    const kinds = [...new Set(here.map(({ kind }) => kindWords[kind]))];
    return {
      key: keys[at] ?? 'end',
      number: String(index + 1),
      before: keys[at - 1] ?? null,
      after: keys[at] ?? null,
      cuts,
      label: kinds.length === 1 ? kinds[0] ?? '' : 'Several',
      words: `${here.map(wordsOf).join('; ')}${cuts ? '' : at === 0 ? ' (no period before it)' : at >= keys.length ? ' (no period after it yet)' : ' (limits run on)'}`,
    };
  });
};

/** Pixels of a flag, and of one character of its label, on average. */
const FLAG = 24;
const CHARACTER = 6.5;

/** Which of the labels of flags at ascending `places`, in pixels, have room before the next flag and the right edge. */
export const roomFor = (labels: readonly string[], places: readonly number[], edge: number): readonly boolean[] =>
  labels.map((label, at) => (places[at + 1] ?? edge) - (places[at] ?? 0) >= FLAG + label.length * CHARACTER);
