import { SimpleGrid } from '@mantine/core';
import { ChoiceField } from '@overread/ui';
import { CountField } from '../builder/count-field.js';
import type { CodeFigures } from './codes-answer.js';
import type { SizeQuestion } from './size-question.js';

const levels = [{ value: '90', label: '90 %' }, { value: '95', label: '95 %' }, { value: '99', label: '99 %' }] as const;
const confOf = { 90: 90, 95: 95, 99: 99 } as const;

export interface QuestionFieldsProps {
  question: SizeQuestion;
  /** The figures of codes as they stand: typed or from the past. */
  figures: CodeFigures;
  onChange: (change: Partial<SizeQuestion>) => void;
}

const percent = { suffix: ' %', allowDecimal: true, decimalScale: 2 };
const points = { prefix: '± ', suffix: ' points', allowDecimal: true, decimalScale: 2 };

/** What a purpose has to be told. */
export function QuestionFields({ question, figures, onChange }: QuestionFieldsProps) {
  const { purpose } = question;
  const isShare = purpose === 'precision' || purpose === 'strata';
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
      {isShare ? <CountField label="Precision" {...points} value={question.points} onChange={(next) => { onChange({ points: next }); }} /> : null}
      {isShare ? <CountField label="Clean charts expected" {...percent} value={question.expected} onChange={(expected) => { onChange({ expected }); }} /> : null}
      {purpose === 'acceptance' ? <CountField label="Share to show" {...percent} value={question.atLeast} onChange={(atLeast) => { onChange({ atLeast }); }} /> : null}
      {purpose === 'codes' ? (
        <>
          <CountField label="Precision" {...points} value={question.codePoints} onChange={(codePoints) => { onChange({ codePoints }); }} />
          <CountField label="Right codes expected" {...percent} value={figures.codeShare} onChange={(codeShare) => { onChange({ codeShare }); }} />
          <CountField label="Codes per chart" allowDecimal decimalScale={2} value={figures.codesPerChart} onChange={(codesPerChart) => { onChange({ codesPerChart }); }} />
          <CountField label="Design effect" allowDecimal decimalScale={2} value={figures.designEffect} onChange={(designEffect) => { onChange({ designEffect }); }} />
        </>
      ) : null}
      {purpose === 'change' ? (
        <>
          <CountField label="Right charts, from" {...percent} value={question.from} onChange={(from) => { onChange({ from }); }} />
          <CountField label="To" {...percent} value={question.to} onChange={(to) => { onChange({ to }); }} />
          <CountField label="Power" {...percent} value={question.power} onChange={(power) => { onChange({ power }); }} />
        </>
      ) : null}
      <ChoiceField<'90' | '95' | '99'> label="Confidence" choices={levels} value={`${question.conf}`} onChange={(conf) => { if (conf) onChange({ conf: confOf[conf] }); }} />
    </SimpleGrid>
  );
}
