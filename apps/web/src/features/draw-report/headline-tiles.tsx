import { SimpleGrid } from '@mantine/core';
import { levelWords } from '@overread/domain/reports';
import type { ReportFigurePartsFragment as Figure } from '@overread/schema';
import { DASH, StatTile } from '@overread/ui';
import { foundText, meanText, totalText, remarkText } from './figure-text.js';

const help: Record<Figure['figure'], string> = {
  CHARTS_WITH_ERROR: 'Share of the frame’s charts with an error that counts.',
  OVERPAYMENT: 'Dollars paid too much, over the whole frame.',
  UNDERPAYMENT: 'Dollars paid too little, over the whole frame.',
  NET: 'Over less under: beside the two, never instead of them.',
};

function Tile({ figure, conf }: { figure: Figure; conf: number }) {
  const { point, limits, lowerOneSided } = figure.figure === 'CHARTS_WITH_ERROR' ? meanText(figure) : totalText(figure);
  const level = levelWords(conf);
  const isFound = figure.without === 'NOT_PROJECTED';
  const bound = figure.noError ? `at most ${(figure.noError.mean * 100).toFixed(1)}\u00a0% at ${levelWords(figure.noError.level)} one-sided` : null;
  return (
    <StatTile
      label={isFound ? `${figure.label}, found` : figure.label}
      value={isFound ? foundText(figure) : point}
      help={help[figure.figure]}
      n={figure.n}
      interval={limits === DASH ? null : `${limits} at ${level}`}
      note={bound ?? (lowerOneSided === DASH ? remarkText(figure) : `at least ${lowerOneSided}, one-sided ${level}`)}
    />
  );
}

/** The four figures at a glance, each with how sure it is. */
export function HeadlineTiles({ figures, conf }: { figures: readonly Figure[]; conf: number }) {
  return <SimpleGrid cols={{ base: 1, xs: 2, lg: 4 }} spacing="sm">{figures.map((figure) => <Tile key={figure.figure} figure={figure} conf={conf} />)}</SimpleGrid>;
}
