import { Stack, Text } from '@mantine/core';
import { ChoiceField, Panel, useAnnounce } from '@overread/ui';
import { useMemo, useState } from 'react';
import { choicesOf } from '../builder/choices-of.js';
import type { PlanDraft } from '../builder/plan-draft.js';
import type { PlanPreviewState } from '../preview/use-plan-preview.js';
import { acceptanceAnswer } from './acceptance-answer.js';
import { AnswerLists } from './answer-lists.js';
import { changeAnswer } from './change-answer.js';
import { codeFigures, codesAnswer, pastSource } from './codes-answer.js';
import { inView } from './in-view.js';
import { precisionAnswer } from './precision-answer.js';
import { QuestionFields } from './question-fields.js';
import { firstQuestion, purposeWords } from './size-question.js';
import { StrataAnswerTable } from './strata-answer-table.js';
import { strataAnswer } from './strata-answer.js';
import { takeSize, takeWord } from './take-size.js';
import { usePlanPast } from './use-plan-past.js';

const purposes = choicesOf(purposeWords);

export interface SizeAssistantProps {
  draft: PlanDraft;
  preview: PlanPreviewState;
  labelOf: (stratum: string) => string;
  onChange: (change: Partial<PlanDraft>) => void;
}

/** How many charts a purpose takes, and what the plan's number buys; the plan takes a number over. */
export function SizeAssistant({ draft, preview, labelOf, onChange }: SizeAssistantProps) {
  const announce = useAnnounce();
  const [question, setQuestion] = useState(firstQuestion);
  const { purpose } = question;
  const past = usePlanPast(purpose === 'codes' ? preview.input : null);
  const figures = codeFigures(question, past);
  const plan = useMemo(() => inView(draft, preview.preview, preview.gaps.length === 0, labelOf), [draft, preview.preview, preview.gaps, labelOf]);
  const strata = purpose === 'strata' ? strataAnswer(question, plan) : null;
  const answer = strata ?? { precision: precisionAnswer, acceptance: acceptanceAnswer, change: changeAnswer, codes: () => codesAnswer(question, figures, plan), strata: strataAnswer }[purpose](question, plan);
  const take = (n: number): void => {
    const change = takeSize(draft, n);
    if (change === null) return;
    onChange(change);
    announce(`The plan takes ${n} charts${draft.method === 'QUOTA' ? ' per coder' : ''}.`);
  };
  return (
    <Panel title="How many charts?" description="What a purpose takes, and what the plan’s number buys. Change either.">
      <Stack gap="sm">
        <ChoiceField label="What for" choices={purposes} value={purpose} onChange={(next) => { if (next) setQuestion((before) => ({ ...before, purpose: next })); }} />
        <QuestionFields question={question} figures={figures} onChange={(change) => { setQuestion((before) => ({ ...before, ...change })); }} />
        {purpose === 'codes' ? <Text size="sm" role="status">{pastSource(past) ?? (preview.input === null ? 'Past audits are looked up when the plan can be counted; type what you know.' : 'Looking at past audits…')}</Text> : null}
        {purpose === 'acceptance' ? <Text size="sm">To show with {question.conf}&nbsp;% confidence that at least {question.atLeast ?? '—'}&nbsp;% of the frame’s charts are right:</Text> : null}
        <AnswerLists answer={answer} takeWord={takeSize(draft, 1) === null ? null : (n) => takeWord(draft.method, n)} onTake={take} />
        {strata === null ? null : <StrataAnswerTable rows={strata.rows} />}
      </Stack>
    </Panel>
  );
}
