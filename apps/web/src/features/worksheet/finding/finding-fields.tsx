import type { AnnotatedChange, Annotation, ErrorType, Severity } from '@overread/domain/audits';
import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { KeyHint } from '@overread/ui';
import type { ReactNode } from 'react';
import type { WorkingTaxonomy } from '../../../shared/audits/taxonomy-of.js';
import { controls } from './controls.js';
import { DollarsField } from './dollars-field.js';
import classes from './finding.module.css';

export interface FindingFieldsProps {
  finding: AnnotatedChange;
  type: ErrorType | null;
  taxonomy: WorkingTaxonomy;
  onSay: (set: Partial<Annotation>) => void;
}

const severities: readonly Severity[] = ['minor', 'moderate', 'major'];
const withKey = (label: string, binding: string): ReactNode => <>{label} <KeyHint binding={`worksheet.${binding}`} /></>;

/** All that is said about one change beside its type. */
export function FindingFields({ finding: { change, annotation }, type, taxonomy, onSay }: FindingFieldsProps) {
  const reasons = taxonomy.reasons.filter((reason) => taxonomy.offered.reasons.has(reason.code) || reason.code === annotation.reasonCode);
  const own = type?.defaultSeverity ?? null;
  const isOverridden = annotation.severity !== null && annotation.severity !== own;
  const text = (name: 'rationale' | 'reference' | 'severityReason' | 'educationTopic') => ({ value: annotation[name] ?? '', onChange: (event: { currentTarget: { value: string } }) => { onSay({ [name]: event.currentTarget.value }); } });
  return (
    <>
      <div className={classes.fields}>
        <NativeSelect id={controls.reason} className={classes.why ?? ''} size="xs" label={withKey('Why', 'reason')} value={annotation.reasonCode ?? ''} onChange={(event) => { onSay({ reasonCode: event.currentTarget.value || null }); }}>
          <option value="">Choose…</option>
          {reasons.map((reason, at) => <option key={reason.code} value={reason.code}>{at + 1} {reason.name}{reason.attributable ? '' : ' (not scored)'}</option>)}
        </NativeSelect>
        <Textarea id={controls.rationale} className={classes.rationale ?? ''} size="xs" label={withKey('Rationale', 'rationale')} rows={4} maxLength={4000} {...text('rationale')} />
        <TextInput id={controls.guideline} className={classes.guideline ?? ''} size="xs" label={withKey('Guideline', 'guideline')} placeholder="Section or issue, cited" maxLength={500} {...text('reference')} />
        <div className={classes.over}><DollarsField key={change.key} id={controls.impact} label={withKey('$ over', 'impact')} value={annotation.overDollars} onChange={(overDollars) => { onSay({ overDollars }); }} /></div>
        <div className={classes.under}><DollarsField key={change.key} label="$ under" value={annotation.underDollars} onChange={(underDollars) => { onSay({ underDollars }); }} /></div>
        <NativeSelect className={classes.severity ?? ''} size="xs" label="Severity" value={isOverridden ? annotation.severity ?? '' : ''} onChange={(event) => { onSay({ severity: (event.currentTarget.value || null) as Severity | null }); }}>
          <option value="">{own === null ? 'By its type' : `${own} (by its type)`}</option>
          {severities.filter((severity) => severity !== own).map((severity) => <option key={severity} value={severity}>{severity}</option>)}
        </NativeSelect>
        <TextInput id={controls.severityReason} className={classes.word ?? ''} size="xs" label="Why this severity" disabled={!isOverridden} maxLength={200} {...text('severityReason')} />
        <TextInput className={classes.topic ?? ''} size="xs" label="Education topic" maxLength={100} {...text('educationTopic')} />
      </div>
      <div className={classes.checks}>
        <Checkbox size="xs" label="Payment changes" checked={annotation.paymentAffecting ?? type?.defaultPaymentAffecting ?? false} onChange={(event) => { onSay({ paymentAffecting: event.currentTarget.checked }); }} />
        <Checkbox size="xs" label="Educational only, not scored" checked={annotation.educationalOnly} onChange={(event) => { onSay({ educationalOnly: event.currentTarget.checked }); }} />
        <Checkbox size="xs" label={withKey('Teaching example', 'teaching')} checked={annotation.teachingExample} onChange={(event) => { onSay({ teachingExample: event.currentTarget.checked }); }} />
      </div>
    </>
  );
}
