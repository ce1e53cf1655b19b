import { SimpleGrid, Stack, TagsInput, Text } from '@mantine/core';
import { ChoiceField } from '@overread/ui';
import { bandsOf, sortEnds } from '../plans/band-words.js';
import { allocationWords, stratumWords } from '../plans/method-words.js';
import { choicesOf } from './choices-of.js';
import { CountField } from './count-field.js';
import { bandProblem } from './method-gaps.js';
import type { MethodFieldsProps } from './method-fields-props.js';

const strata = choicesOf(stratumWords);
const allocations = choicesOf(allocationWords);

/** A comma parts thousands here, not bands. */
const partedBy = [';', ' '];

/** By what to stratify, and how the charts are shared over the strata. */
export function StratifiedFields({ draft, readOnly, errorOf, onChange }: MethodFieldsProps) {
  const { stratifyBy, valueBands, allocation } = draft;
  const problem = bandProblem(valueBands);
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <ChoiceField id="plan-stratifyBy" label="Stratify by" choices={strata} value={stratifyBy} readOnly={readOnly} error={errorOf('stratifyBy')} onChange={(next) => { onChange({ stratifyBy: next }); }} />
        <ChoiceField label="Allocation" choices={allocations} value={allocation} readOnly={readOnly} onChange={(next) => { if (next) onChange({ allocation: next }); }} />
        <CountField label="At least of each" placeholder="No minimum" value={draft.minimumPerStratum} readOnly={readOnly} onChange={(minimumPerStratum) => { onChange({ minimumPerStratum }); }} />
      </SimpleGrid>
      {stratifyBy === 'VALUE_BAND' ? (
        <>
          <TagsInput
            id="plan-valueBands" label="Upper ends of the bands, in dollars" description="Enter after each; they are put in order" value={[...valueBands]} readOnly={readOnly} splitChars={partedBy} maxTags={20}
            error={errorOf('valueBands') ?? problem} onChange={(ends) => { onChange({ valueBands: sortEnds(ends) }); }}
          />
          {problem === null ? <Text size="sm">Bands: {bandsOf(valueBands).join(' · ')}</Text> : null}
        </>
      ) : null}
      {stratifyBy === 'DRG_FAMILY' ? <Text size="sm" c="dimmed">MS-DRGs that differ by complications alone are one family, such as 291–293; any other DRG is its own.</Text> : null}
      {allocation === 'NEYMAN' ? (
        <Text size="sm" c="dimmed">
          The numbers come from projectable audits of the last 365 days of charts that this filter finds, whatever day they were coded: the standard deviation of “a chart has an error” in each stratum. A stratum with fewer
          than 10 audited charts, or without any variation so far, takes the pooled one; with no past at all, charts are shared in proportion. The preview shows what was used.
        </Text>
      ) : null}
    </Stack>
  );
}
