import { noAnnotation, type AnnotatedChange, type Annotation } from '@overread/domain/audits';
import { Button, Text } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { changeWord } from '../../../shared/audits/change-words.js';
import { lineText } from '../../../shared/audits/line-text.js';
import { Glyph } from '../../../shared/audits/mark-glyph.js';
import type { WorkingTaxonomy } from '../../../shared/audits/taxonomy-of.js';
import type { WorksheetRow } from '../../../shared/audits/worksheet-rows.js';
import { keepFocus } from '../keys/keep-focus.js';
import { typeChips } from '../judging/type-chips.js';
import { FindingFields } from './finding-fields.js';
import classes from './finding.module.css';
import { TypeButtons } from './type-buttons.js';

export interface FindingPanelProps {
  row: WorksheetRow | null;
  /** Which change of the row, from 0. */
  at: number;
  taxonomy: WorkingTaxonomy;
  /** What the last key could not do, or the gap that keeps the chart from being submitted; empty when there is nothing to say. */
  message: string;
  onPickFinding: (at: number) => void;
  onSay: (set: Partial<Annotation>) => void;
  onMoreTypes: () => void;
  /** Back to the grid. */
  onLeave: () => void;
}

/** "Code revised: N17.9 POA Y → N17.0 POA N". */
const Named = ({ section, change }: { section: WorksheetRow['section']; change: AnnotatedChange['change'] }) => <span>{changeWord(change)}: {lineText(section, change.before)} <Glyph sign="→" /> {lineText(section, change.after)}</span>;

const nothing: AnnotatedChange = { change: { key: '', section: 'diagnosis', kind: 'revised', attribute: null, before: null, after: null, beforeAt: null, afterAt: null, isPrincipal: false }, annotation: noAnnotation };

/** What is said about the selected line. */
export function FindingPanel({ row, at, taxonomy, message, onPickFinding, onSay, onMoreTypes, onLeave }: FindingPanelProps) {
  const finding = row?.changes[at] ?? null;
  // The fields stay mounted without a finding, so that the next one appears at once.
  const shown = finding ?? nothing;
  const chosen = taxonomy.types.find((type) => type.code === finding?.annotation.typeCode) ?? null;
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onLeave();
  };
  return (
    <section className={classes.panel} aria-label="The selected line" onKeyDown={leave}>
      <div className={classes.title} onMouseDown={keepFocus}>
        {row === null || row.changes.length < 2
          ? <Text size="sm" fw={600}>{row === null ? 'No line' : <>Line {row.number} · {finding === null ? row.mark.word : <Named section={row.section} change={finding.change} />}</>}</Text>
          : row.changes.map(({ change }, place) => (
            <Button key={change.key} size="compact-sm" variant={place === at ? 'light' : 'subtle'} aria-pressed={place === at} onClick={() => { onPickFinding(place); }}><Named section={row.section} change={change} /></Button>
          ))}
        <Text size="sm" c="red" fw={600} className={classes.message ?? ''} role="status">{message}</Text>
      </div>
      {finding === null ? <Text size="sm" c="dimmed">{row?.mark.word === 'To judge' ? 'Agree with the line, or revise or remove it.' : 'Nothing differs from the coder here, so there is nothing to say.'}</Text> : null}
      <div className={classes.panel} style={finding === null ? { display: 'none' } : {}}>
        <TypeButtons change={shown.change} chips={typeChips(shown.change, taxonomy)} chosen={chosen} onChoose={(typeCode) => { onSay({ typeCode }); }} onMore={onMoreTypes} />
        <FindingFields finding={shown} type={chosen} taxonomy={taxonomy} onSay={onSay} />
      </div>
    </section>
  );
}
