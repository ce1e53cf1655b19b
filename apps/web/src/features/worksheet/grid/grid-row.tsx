import type { Gap, Taxonomy } from '@overread/domain/audits';
import type { ChartFields } from '@overread/domain/charts';
import type { ReactNode } from 'react';
import { marks } from '../../../shared/audits/change-words.js';
import { Glyph, MarkText } from '../../../shared/audits/mark-glyph.js';
import type { WorksheetRow } from '../../../shared/audits/worksheet-rows.js';
import { findingWords, needsWords } from '../judging/finding-words.js';
import classes from './grid.module.css';
import { LineCell } from './line-cell.js';

export const rowElementId = (id: string): string => `line-${id.replace(/[^\w-]/g, '-')}`;

export interface GridRowProps {
  row: WorksheetRow;
  isSelected: boolean;
  taxonomy: Taxonomy;
  gaps: readonly Gap[];
  /** Relative weights of the DRG on both sides. */
  weights: { readonly original: ChartFields['drgWeight']; readonly audited: ChartFields['drgWeight'] };
  onSelect: (id: string) => void;
  /** Takes the place of the audited side and what follows while the row is revised. */
  editor?: ReactNode | undefined;
}

function Why({ row, taxonomy, gaps }: Pick<GridRowProps, 'row' | 'taxonomy' | 'gaps'>) {
  if (row.seeLine !== null) return <span className={classes.quiet}>see line {row.seeLine}</span>;
  return row.changes.map((each, at) => {
    const needs = needsWords(each.change.key, gaps);
    return <span key={each.change.key}>{at > 0 ? ' / ' : ''}{findingWords(each, taxonomy)}{needs === '' ? null : <span className={classes.needs}> {needs}</span>}</span>;
  });
}

/** One line of the worksheet: as coded, as audited, what became of it, and why. */
export function GridRow({ row, isSelected, taxonomy, gaps, weights, onSelect, editor }: GridRowProps) {
  const isDrg = row.field === 'drg';
  const words = row.changes.map((each) => findingWords(each, taxonomy)).join(' / ');
  const cell = (name: string | undefined): string => `${classes.cell ?? ''} ${name ?? ''}`;
  return (
    <div role="row" id={rowElementId(row.id)} className={classes.row} aria-selected={isSelected} aria-rowindex={row.number + 1} onMouseDown={() => { onSelect(row.id); }}>
      <div role="gridcell" className={cell(classes.number)}>{row.original === null && row.field === null ? '+' : row.number}</div>
      <div role="gridcell" className={cell(classes.system)}>{row.system}</div>
      <div role="gridcell" className={cell(classes.original)}><LineCell section={row.section} line={row.original} weight={isDrg ? weights.original : null} isGone={row.mark === marks.removed || row.mark === marks.replaced} /></div>
      <div role="gridcell" className={cell(classes.arrow)} aria-hidden="true"><Glyph sign="→" /></div>
      {editor === undefined ? (
        <>
          <div role="gridcell" className={cell(classes.audited)}><LineCell section={row.section} line={row.audited} weight={isDrg ? weights.audited : null} /></div>
          <div role="gridcell" className={cell(classes.change)}><MarkText mark={row.mark} className={classes[row.mark.tone]} /></div>
          <div role="gridcell" className={cell(classes.why)} title={words === '' ? undefined : words}><Why row={row} taxonomy={taxonomy} gaps={gaps} /></div>
        </>
      ) : <div role="gridcell" className={classes.editor}>{editor}</div>}
    </div>
  );
}
