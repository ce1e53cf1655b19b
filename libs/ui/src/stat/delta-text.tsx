import { Text } from '@mantine/core';
import { DirectionSign } from '../sign/direction-sign.js';

export interface Delta {
  /** Sign decides the glyph; null shows that there is nothing to compare with. */
  change: number | null;
  /** The change in words of its unit, such as "+1.2 pts". */
  text: string;
  /** Which way is good; 'neither' for volumes. */
  better: 'up' | 'down' | 'neither';
  /** What it is compared with, such as "previous matched weekdays". */
  against: string;
}

/** A change with glyph, words and colour, in that order of importance: colour never carries it alone. */
export function DeltaText({ change, text, better, against }: Delta) {
  if (change === null) return <Text size="xs" c="dimmed">No comparison with {against}</Text>;
  const direction = change === 0 ? 'same' : change > 0 ? 'up' : 'down';
  const judged = direction === 'same' || better === 'neither' ? 'neutral' : direction === better ? 'better' : 'worse';
  const color = { neutral: 'dimmed', better: 'teal', worse: 'red' }[judged];
  return (
    <Text size="xs" c={color}>
      <DirectionSign direction={direction} /> {text}{judged === 'neutral' ? '' : ` (${judged})`} vs {against}
    </Text>
  );
}
