import { Anchor, Table, Text } from '@mantine/core';
import { formatCount, formatPercent } from '@overread/ui';
import { Link } from 'react-router';
import type { Figure } from '../figures/figure.js';
import { intervalWords } from '../figures/figure-words.js';
import { heatOf } from './heat.js';
import classes from './heat-map.module.css';

interface HeatCellProps {
  figure: Figure;
  target: number | null;
  /** What the cell is about, for the link's name: "North, Inpatient". */
  about: string;
  href: string | null;
}

const shades = ['', classes['depth1'], classes['depth2'], classes['depth3']];

/** One cell: the number, how sure, on how much, and the word that its shade stands for. */
export function HeatCell({ figure, target, about, href }: HeatCellProps) {
  const { word, depth } = heatOf(figure, target);
  const value = formatPercent(figure.value);
  if (figure.value === null) return <Table.Td className={classes['cell'] ?? ''}>—<Text size="xs" c="dimmed">{word}</Text></Table.Td>;
  const interval = intervalWords(figure, 'ratio')?.replace(' at 95\u00a0%', '');
  return (
    <Table.Td className={`${classes['cell'] ?? ''} ${shades[depth] ?? ''}`}>
      {href === null ? value : <Anchor component={Link} to={href} inherit aria-label={`${about}: ${value}, ${word}. Show rows`}>{value}</Anchor>}
      <Text size="xs" {...(depth === 0 ? { c: 'dimmed' } : {})}>{[interval, `n\u00a0=\u00a0${formatCount(figure.n)}`].filter(Boolean).join(' · ')}</Text>
      <Text size="xs">{word}</Text>
    </Table.Td>
  );
}
