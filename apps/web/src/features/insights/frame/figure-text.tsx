import { Text, VisuallyHidden } from '@mantine/core';
import type { MetricEntry } from '@overread/domain/metrics';
import { formatCount } from '@overread/ui';
import type { Figure } from '../figures/figure.js';
import { intervalWords, showsN, tooFewWords, valueWords } from '../figures/figure-words.js';

/** One figure of a table: its value, and under it how sure it is and on how much. Not measured is a dash. */
export function FigureText({ entry, figure }: { entry: MetricEntry; figure: Figure }) {
  if (figure.value === null) return <>—<VisuallyHidden> not measured</VisuallyHidden></>;
  const sureness = [intervalWords(figure, entry.unit), showsN(entry) && entry.computation.kind !== 'sum' && figure.n !== null ? `n\u00a0=\u00a0${formatCount(figure.n)}` : null].filter((part) => part !== null).join(' · ');
  return (
    <>
      {valueWords(figure, entry.unit)}
      {sureness === '' ? null : <Text size="xs" c="dimmed">{sureness}</Text>}
      {figure.asAudited === null ? null : <Text size="xs" c="dimmed">as audited {valueWords({ value: figure.asAudited }, entry.unit)}</Text>}
      {figure.state === 'TOO_FEW' ? <Text size="xs" c="dimmed">{tooFewWords(entry, figure)}</Text> : null}
    </>
  );
}
