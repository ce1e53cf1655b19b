/** Keys whose sign many fonts lack, drawn. The title keeps the sign in the text. */
const strokes: Readonly<Record<string, string>> = {
  '↵': 'M13 3v5H3M6.5 4.5 3 8l3.5 3.5',
  '↑': 'M8 14V3M4 7l4-4 4 4',
  '↓': 'M8 2v11M4 9l4 4 4-4',
  '←': 'M14 8H3M7 4 3 8l4 4',
  '→': 'M2 8h11M9 4l4 4-4 4',
};

/** What is printed on one key cap. */
export function CapGlyph({ cap }: { cap: string }) {
  const path = strokes[cap];
  if (path === undefined) return cap;
  return <svg viewBox="0 0 16 16" width="1em" height="1em" fill="none" stroke="currentColor" strokeWidth={2} strokeLinecap="round" strokeLinejoin="round" style={{ verticalAlign: '-0.125em' }}><title>{cap}</title><path d={path} /></svg>;
}
