import type { Mark } from './change-words.js';

/** Drawn, because many fonts lack these signs: the word beside them says the same. */
const strokes: Readonly<Record<string, string>> = {
  '○': 'M8 4.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7',
  '✓': 'M2.5 8.5 6 12l7.5-8',
  '⇄': 'M2 5h11M10 2l3 3-3 3M14 11H3M6 8l-3 3 3 3',
  '−': 'M3 8h10',
  '+': 'M3 8h10M8 3v10',
  '⇅': 'M5 14V3M2 6l3-3 3 3M11 2v11M8 10l3 3 3-3',
  '↷': 'M3 11a5 5 0 0 1 10 0M10.5 8.5 13 11l2-2.7',
  '=': 'M3 6h10M3 10h10',
  '·': 'M7.5 8h1',
  '→': 'M2 8h11M9 4l4 4-4 4',
};

/** A sign of the worksheet in the size and colour of the text around it. */
export function Glyph({ sign }: { sign: string }) {
  return (
    <svg viewBox="0 0 16 16" width="1em" height="1em" fill="none" stroke="currentColor" strokeWidth={2} strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" data-sign={sign} style={{ verticalAlign: '-0.125em' }}>
      <path d={strokes[sign] ?? ''} />
    </svg>
  );
}

/** What became of a line: sign and word, the colour only in addition. */
export function MarkText({ mark, className }: { mark: Mark; className?: string | undefined }) {
  return <span className={className}><Glyph sign={mark.glyph} /> {mark.word}</span>;
}
