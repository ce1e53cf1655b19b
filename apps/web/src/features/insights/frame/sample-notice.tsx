import { Alert } from '@mantine/core';
import type { MetricFilter, SampleKind } from '@overread/domain/metrics';

const notices: Readonly<Record<Exclude<SampleKind, 'random'>, string>> = {
  focused: 'Accuracy below is of focused audits, picked by judgement. It says nothing of the charts that were not picked.',
  all: 'Accuracy below mixes random and focused audits, as the filter asks. It estimates nothing: take the chip away to see random samples alone.',
};

/** Says so when the figures are not of random samples alone. */
export function SampleNotice({ filter }: { filter: MetricFilter }) {
  return filter.sampleKind === 'random' ? null : <Alert color="yellow" role="status" p="xs">{notices[filter.sampleKind]}</Alert>;
}
