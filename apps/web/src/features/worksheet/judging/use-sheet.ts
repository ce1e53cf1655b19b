import { draftGaps, type AuditDraft, type Gap } from '@overread/domain/audits';
import type { CodedChart } from '@overread/domain/charts';
import type { WorksheetAuditFragment } from '@overread/schema';
import { useCallback, useMemo, useState } from 'react';
import { readChart } from '../../../shared/audits/read-chart.js';
import type { WorkingTaxonomy } from '../../../shared/audits/taxonomy-of.js';
import { worksheetRows, type WorksheetRow } from '../../../shared/audits/worksheet-rows.js';
import { useWorksheetStore } from '../saving/use-worksheet-store.js';
import type { WorksheetState } from '../saving/worksheet-state.js';
import type { WorksheetStore } from '../saving/worksheet-store.js';
import { applyChecked } from './apply-checked.js';
import { carryAnnotations } from './carry-annotations.js';
import type { Judged } from './judge-line.js';

/** One opened worksheet: its state, what is derived from it, and the one way to change it. */
export interface Sheet {
  store: WorksheetStore;
  state: WorksheetState;
  draft: AuditDraft;
  frozen: CodedChart;
  setting: string;
  rows: readonly WorksheetRow[];
  gaps: readonly Gap[];
  /** What the last act could not do, or what keeps the chart from being submitted; empty when there is nothing to say. */
  message: string;
  say: (message: string) => void;
  /** Does patches as one act, or says why there is nothing to do. */
  judge: (judged: Judged) => void;
}

export function useSheet(audit: WorksheetAuditFragment, taxonomy: WorkingTaxonomy): Sheet {
  const { store, state } = useWorksheetStore(audit);
  const [said, say] = useState('');
  const frozen = useMemo(() => readChart(audit.frozen), [audit.frozen]);
  const setting = audit.header.workType.setting;
  const { draft } = state;
  const rows = useMemo(() => worksheetRows(frozen, draft, setting), [frozen, draft, setting]);
  const gaps = useMemo(() => draftGaps(frozen, draft, taxonomy), [frozen, draft, taxonomy]);
  const judge = useCallback((judged: Judged) => {
    say(typeof judged === 'string' ? judged : '');
    if (typeof judged === 'string') return;
    const before = store.snapshot().draft;
    // Words alone change no codes.
    const after = judged.every(({ op }) => op === 'annotate') ? null : applyChecked(before, judged);
    store.act(...judged, ...(after === null ? [] : carryAnnotations(frozen, before, after)));
  }, [store, frozen]);
  return { store, state, draft, frozen, setting, rows, gaps, message: said || state.problem || '', say, judge };
}
