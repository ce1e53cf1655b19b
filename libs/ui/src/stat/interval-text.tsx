import { Text, type TextProps, VisuallyHidden } from '@mantine/core';
import { type Estimate, formatInterval } from '../format/format-interval.js';

/** A share with its interval and n, never a bare percentage. Not measured is a dash and says so to screen readers. */
export function IntervalText({ value, low, high, n, ...text }: Estimate & TextProps) {
  return (
    <Text span inherit {...text} style={{ fontVariantNumeric: 'tabular-nums' }}>
      {formatInterval({ value, low, high, n })}
      {value === null || value === undefined ? <VisuallyHidden> not measured</VisuallyHidden> : null}
    </Text>
  );
}
