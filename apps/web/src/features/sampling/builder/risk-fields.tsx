import { SimpleGrid, Stack, Text } from '@mantine/core';
import { ChoicesField } from '@overread/ui';
import { stratumWords } from '../plans/method-words.js';
import { choicesOf } from './choices-of.js';
import { CountField } from './count-field.js';
import type { MethodFieldsProps } from './method-fields-props.js';

/** Bands are the plan's own: the past knows none. */
const dimensions = choicesOf(stratumWords).filter(({ value }) => value !== 'VALUE_BAND');

/** What the risk is taken from, and below what no chart counts. */
export function RiskFields({ draft, readOnly, errorOf, onChange }: MethodFieldsProps) {
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <ChoicesField
          id="plan-riskBy" label="Risk from past error rates by" description="One to three; their rates are averaged" choices={dimensions} value={draft.riskBy} maxValues={3} readOnly={readOnly}
          error={errorOf('riskBy')} onChange={(riskBy) => { onChange({ riskBy }); }}
        />
        <CountField
          id="plan-riskFloor" label="Floor" description="No chart counts for less than this share of the mean risk" suffix=" %" allowDecimal decimalScale={2} value={draft.riskFloorPercent} readOnly={readOnly}
          error={errorOf('riskFloor')} onChange={(riskFloorPercent) => { onChange({ riskFloorPercent }); }}
        />
      </SimpleGrid>
      <Text size="sm" c="dimmed">Rates are those of projectable audits of the last 365 days, drawn in towards the mean where few were audited. Every chart’s chance is kept with the draw and figures are weighted by it.</Text>
    </Stack>
  );
}
