import { List, Text } from '@mantine/core';
import { exclusionWords } from '@overread/domain/reports';
import { formatCount } from '@overread/ui';

export interface FunnelCountsProps {
  population: number;
  frame: number;
  excluded: readonly { reason: string; count: number }[];
  n: number;
  /** "would be drawn" before, "were drawn" after. */
  drawn: string;
}

/** From the charts that the filter finds to those that are taken, with what is left out and why. */
export function FunnelCounts({ population, frame, excluded, n, drawn }: FunnelCountsProps) {
  return (
    <List size="sm" spacing={4} listStyleType="none">
      <List.Item><b>{formatCount(population)}</b> {population === 1 ? 'chart meets' : 'charts meet'} the filter (population)</List.Item>
      {excluded.map(({ reason, count }) => <List.Item key={reason} ps="md">− <b>{formatCount(count)}</b> {exclusionWords(reason)}</List.Item>)}
      {excluded.length === 0 ? <List.Item ps="md"><Text span size="sm" c="dimmed">None left out</Text></List.Item> : null}
      <List.Item>= <b>{formatCount(frame)}</b> can be drawn (frame)</List.Item>
      <List.Item><b>n = {formatCount(n)}</b> {drawn}</List.Item>
    </List>
  );
}
