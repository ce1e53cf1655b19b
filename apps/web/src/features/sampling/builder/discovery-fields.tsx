import { SimpleGrid } from '@mantine/core';
import { ChoiceField } from '@overread/ui';
import { triggerWords } from '../plans/method-words.js';
import { choicesOf } from './choices-of.js';
import { CountField } from './count-field.js';
import type { MethodFieldsProps } from './method-fields-props.js';

const triggers = choicesOf(triggerWords);

/** The first part of a discovery plan, and what makes it grow. */
export function DiscoveryFields({ draft, readOnly, errorOf, onChange }: MethodFieldsProps) {
  const { expandWhen } = draft;
  return (
    <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
      <CountField id="plan-discoveryN" label="Charts of the first part" value={draft.discoveryN} readOnly={readOnly} error={errorOf('discoveryN')} onChange={(discoveryN) => { onChange({ discoveryN }); }} />
      <ChoiceField label="Grows by" choices={triggers} value={expandWhen} readOnly={readOnly} onChange={(next) => { if (next) onChange({ expandWhen: next }); }} />
      {expandWhen === 'CHARTS' ? (
        <CountField id="plan-expandAt" label="When more than" suffix=" charts" placeholder="0 = any" value={draft.expandCharts} readOnly={readOnly} error={errorOf('expandAt')} onChange={(expandCharts) => { onChange({ expandCharts }); }} />
      ) : (
        <CountField id="plan-expandAt" label="When at least" suffix=" %" allowDecimal decimalScale={2} value={draft.expandPercent} readOnly={readOnly} error={errorOf('expandAt')} onChange={(expandPercent) => { onChange({ expandPercent }); }} />
      )}
    </SimpleGrid>
  );
}
