import { toneColor } from './tones.js';

const marks = ['', 'M0 8L8 0', 'M4 4h.01', '', 'M0 0L8 8', 'M0 4H8'] as const;

/** The fill of a tone: colour, and a pattern where there is one, so that neighbours differ without colour. */
export const patternFill = (tone: number): string => ((marks[tone] ?? '') === '' ? toneColor(tone) : `url(#or-pattern-${tone})`);

/** Patterns for `patternFill`; the same in every chart of a page, so one name serves all. */
export function PatternDefs() {
  return (
    <defs>
      {marks.map((path, tone) => (path === '' ? null : (
        <pattern key={path} id={`or-pattern-${tone}`} width={8} height={8} patternUnits="userSpaceOnUse">
          <rect width={8} height={8} fill={toneColor(tone)} fillOpacity={0.25} />
          <path d={path} stroke={toneColor(tone)} strokeWidth={path.includes('h') ? 4 : 2} strokeLinecap="round" />
        </pattern>
      )))}
    </defs>
  );
}
