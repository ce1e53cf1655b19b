import type { AnnotatedChange, Gap, Taxonomy } from '@overread/domain/audits';

const lacks: Readonly<Partial<Record<Gap['field'], string>>> = { typeCode: 'type', reasonCode: 'reason', rationale: 'rationale', severityReason: 'word on severity' };

/** What a change still lacks, in words: "needs type, rationale"; empty when it is complete. */
export const needsWords = (changeKey: string, gaps: readonly Gap[]): string => {
  const words = gaps.flatMap((gap) => (gap.change === changeKey ? lacks[gap.field] ?? [] : []));
  return words.length === 0 ? '' : `needs ${words.join(', ')}`;
};

/** "Specificity · Documentation missed · ATN is documented…": what a row says about its changes in one line. */
export const findingWords = ({ annotation }: AnnotatedChange, { types, reasons }: Taxonomy): string =>
  [types.find((type) => type.code === annotation.typeCode)?.name, reasons.find((reason) => reason.code === annotation.reasonCode)?.name, annotation.educationalOnly ? 'Educational only' : null, annotation.rationale]
    .filter((part) => part !== null && part !== undefined && part !== '')
    .join(' · ');
