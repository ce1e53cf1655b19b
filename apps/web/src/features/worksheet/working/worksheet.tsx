import type { WorksheetAuditFragment } from '@overread/schema';
import { Button, Stack } from '@mantine/core';
import { KeyButton, Page, useAnnounce, useKeymap } from '@overread/ui';
import { useCallback, useEffect, useRef } from 'react';
import type { WorkingTaxonomy } from '../../../shared/audits/taxonomy-of.js';
import { LineEditor } from '../entry/line-editor.js';
import { MissedRow } from '../entry/missed-row.js';
import { focusControl } from '../finding/controls.js';
import { FindingPanel } from '../finding/finding-panel.js';
import { TypePicker } from '../finding/type-picker.js';
import { SkipDialog } from '../finishing/skip-dialog.js';
import { useFinish } from '../finishing/use-finish.js';
import { useRecovery } from '../finishing/use-recovery.js';
import { LiveFooter } from '../footer/live-footer.js';
import { WorksheetGrid } from '../grid/worksheet-grid.js';
import { ChartFacts } from '../heading/chart-facts.js';
import { PlanLine } from '../heading/plan-line.js';
import { SavedText } from '../heading/saved-text.js';
import { TroubleBar } from '../heading/trouble-bar.js';
import { firstGap } from '../judging/gap-target.js';
import { useCursor } from '../judging/use-cursor.js';
import { useSheet } from '../judging/use-sheet.js';
import { beingEntered, useWorksheetActs } from '../keys/use-worksheet-acts.js';
import { worksheetKeys } from '../keys/worksheet-acts.js';
import { useRenewal } from '../saving/use-renewal.js';
import { ActButtons } from './act-buttons.js';
import classes from './worksheet.module.css';

export interface WorksheetProps {
  audit: WorksheetAuditFragment;
  taxonomy: WorkingTaxonomy;
  /** Reads the audit anew. */
  reopen: () => Promise<unknown>;
}

/** The worksheet of a chart that the person holds. Mount it with the audit's id as key. */
export function Worksheet({ audit, taxonomy, reopen }: WorksheetProps) {
  const sheet = useSheet(audit, taxonomy);
  const { store, state, draft, frozen, rows, gaps, say } = sheet;
  const cursor = useCursor(rows);
  const { acts, open, setOpen, annotate } = useWorksheetActs(sheet, cursor, taxonomy);
  const finish = useFinish(audit, store);
  const recovery = useRecovery(audit.id, store, reopen);
  useRenewal(audit.id, store);
  const announce = useAnnounce();

  const submit = (): void => {
    if (finish.pending) return;
    if (open?.what === 'revise' || open?.what === 'missed') {
      say(beingEntered);
      return;
    }
    const gap = firstGap(gaps, rows);
    if (gap === null) void finish.submit().then((problem) => { say(problem ?? ''); });
    else {
      say(gap.message);
      cursor.select(gap.row, gap.finding);
      // The fields of the finding are there after the selection has been drawn.
      setTimeout(() => { if (gap.control === 'grid' || !focusControl(gap.control)) focusGrid(); }, 0);
    }
  };
  const grid = useKeymap<HTMLDivElement>({ id: 'worksheet', label: 'Worksheet' }, worksheetKeys({ ...acts, submit }));
  const focusGrid = useCallback(() => { grid.current?.focus({ preventScroll: true }); }, [grid]);
  const close = (): void => {
    setOpen(null);
    focusGrid();
  };

  useEffect(() => {
    // After the shell has looked where the focus was before this page: it then sees that the page has taken it.
    const timer = setTimeout(focusGrid, 0);
    return () => { clearTimeout(timer); };
  }, [focusGrid]);
  const revised = open?.what === 'revise' ? rows.find((row) => row.id === open.row) : undefined;
  const heard = useRef('');
  const word = cursor.row === null ? '' : `Line ${cursor.row.number}: ${cursor.row.mark.word}`;
  const rowId = cursor.row?.id ?? '';
  useEffect(() => {
    const [before, isSameRow] = [heard.current, heard.current.startsWith(`${rowId} `)];
    heard.current = `${rowId} ${word}`;
    if (isSameRow && before !== heard.current) announce(word);
  }, [rowId, word, announce]);

  return (
    <Page
      title={audit.planName}
      tabTitle="Worksheet"
      description={<PlanLine audit={audit}><SavedText state={state} /></PlanLine>}
      actions={(
        <>
          <Button size="xs" variant="subtle" disabled={finish.pending} onClick={() => { void finish.giveBack().then((problem) => { say(problem ?? ''); }); }}>Give back</Button>
          <KeyButton binding="worksheet.skip" size="xs" variant="default" disabled={finish.pending} onClick={acts.skip}>Skip</KeyButton>
          <KeyButton binding="worksheet.submit" size="xs" loading={finish.pending} onClick={submit}>Submit & next</KeyButton>
        </>
      )}
    >
      <Stack gap="xs" className={classes.sheet ?? ''} data-trouble={state.trouble !== null}>
        <ChartFacts audit={audit} coded={frozen.fields} audited={draft.fields} />
        <ActButtons acts={acts} onDone={focusGrid} />
        <WorksheetGrid
          root={grid} rows={rows} selected={cursor.row?.id ?? null} onSelect={cursor.select} taxonomy={taxonomy} gaps={gaps} frozen={frozen.fields} audited={draft.fields}
          editing={revised === undefined ? null : { row: revised.id, editor: <LineEditor key={revised.id} row={revised} draft={draft} onDone={(patches) => { sheet.judge(patches); cursor.select(revised.id); close(); }} onCancel={close} /> }}
        />
        <div className={classes.dock}>
          <div className={classes.trouble}><TroubleBar state={state} pending={recovery.pending} onRetry={recovery.retry} onTakeOver={recovery.takeOver} onClaim={recovery.claim} onDrop={recovery.drop} /></div>
          <MissedRow draft={draft} setting={sheet.setting} isOpen={open?.what === 'missed'} onOpen={acts.missed} onDone={(patches, line) => { sheet.judge(patches); cursor.select(line); close(); }} onCancel={close} />
          <div className={classes.panel}>
            <FindingPanel row={cursor.row} at={cursor.finding} taxonomy={taxonomy} message={sheet.message} onPickFinding={(at) => { if (cursor.row !== null) cursor.select(cursor.row.id, at); }} onSay={annotate} onMoreTypes={acts.picker} onLeave={focusGrid} />
          </div>
          <div className={classes.scores}><LiveFooter audit={audit} frozen={frozen} draft={draft} taxonomy={taxonomy} waiting={rows.filter((row) => !row.reviewed).length} /></div>
        </div>
      </Stack>
      <TypePicker opened={open?.what === 'picker'} finding={cursor.row?.changes[cursor.finding] ?? null} taxonomy={taxonomy} onChoose={annotate} onClose={close} />
      <SkipDialog opened={open?.what === 'skip'} pending={finish.pending} onSkip={finish.skip} onClose={close} />
    </Page>
  );
}
