import type { AnyLine, Section } from '@overread/domain/audits';
import { partsText } from '../../../shared/audits/line-text.js';
import { codeText } from '../../../shared/audits/section.js';
import classes from './grid.module.css';

export interface LineCellProps {
  section: Section;
  line: AnyLine | null;
  /** Relative weight beside a DRG. */
  weight?: string | null | undefined;
  isGone?: boolean | undefined;
}

/** One side of a line: the code as people write it and what belongs to it; a dash where there is none. */
export function LineCell({ section, line, weight, isGone = false }: LineCellProps) {
  if (line === null) return <span className={classes.quiet}>—</span>;
  const parts = [...partsText(section, line), weight ? `weight ${weight}` : ''].filter((part) => part !== '').join(' ');
  return (
    <>
      <span className={`${classes.code ?? ''} ${isGone ? classes.gone ?? '' : ''}`}>{codeText(section, line.code)}</span>
      {parts === '' ? null : <span className={classes.parts}>{' '}{parts}</span>}
    </>
  );
}
