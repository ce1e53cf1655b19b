import type { Gap, Taxonomy } from '@overread/domain/audits';
import type { ChartFields } from '@overread/domain/charts';
import { useDensity } from '@overread/ui';
import { type ReactNode, type RefObject, useEffect } from 'react';
import type { WorksheetRow } from '../../../shared/audits/worksheet-rows.js';
import { GridRow, rowElementId } from './grid-row.js';
import classes from './grid.module.css';

export interface WorksheetGridProps {
  /** The element whose focus makes single keys live. */
  root: RefObject<HTMLDivElement | null>;
  rows: readonly WorksheetRow[];
  selected: string | null;
  onSelect: (id: string) => void;
  taxonomy: Taxonomy;
  gaps: readonly Gap[];
  frozen: ChartFields;
  audited: ChartFields;
  /** The row that is being revised and its fields. */
  editing?: { readonly row: string; readonly editor: ReactNode } | null | undefined;
}

const columns = ['#', 'System', 'Original', '', 'Audited', 'Change', 'Error · why'];

/** All lines of a chart, the coder's beside the auditor's. One stop of the Tab key; the selected row is its active one. */
export function WorksheetGrid({ root, rows, selected, onSelect, taxonomy, gaps, frozen, audited, editing }: WorksheetGridProps) {
  const { density } = useDensity();
  useEffect(() => {
    if (selected !== null) document.getElementById(rowElementId(selected))?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <div className={classes.frame} style={density === 'compact' ? { '--row-height': '1.625rem' } as object : {}}>
      <div ref={root} role="grid" tabIndex={0} className={classes.grid} aria-label="Lines of the chart" aria-rowcount={rows.length + 1} aria-activedescendant={selected === null ? undefined : rowElementId(selected)} data-worksheet-grid>
        <div role="row" className={classes.head} aria-rowindex={1}>
          {columns.map((column, at) => <div role="columnheader" key={column} aria-hidden={column === '' ? true : undefined} aria-colindex={at + 1}>{column}</div>)}
        </div>
        {rows.map((row) => (
          <GridRow key={row.id} row={row} isSelected={row.id === selected} taxonomy={taxonomy} gaps={gaps} weights={{ original: frozen.drgWeight, audited: audited.drgWeight }} onSelect={onSelect} editor={editing?.row === row.id ? editing.editor : undefined} />
        ))}
      </div>
    </div>
  );
}
