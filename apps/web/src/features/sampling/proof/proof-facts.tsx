import { Anchor, Group } from '@mantine/core';
import type { DrawProofFragment } from '@overread/schema';
import { Fact, Facts, formatCount, formatDateTime } from '@overread/ui';
import { Link } from 'react-router';
import { methodWords, stratumWords } from '../plans/method-words.js';
import { CopyText } from './copy-text.js';
import { measureHeader, stepWords } from './measure-words.js';
import classes from './proof-facts.module.css';

function Exact({ value, what }: { value: string; what: string }) {
  return <Group gap="xs" wrap="nowrap" align="flex-start"><span className={classes.exact}>{value}</span><CopyText value={value} what={what} /></Group>;
}

/** What the draw stands on: anyone with these and the frame can redo it. */
export function ProofFacts({ draw }: { draw: DrawProofFragment }) {
  const extended = draw.plan.draws.find(({ id }) => id === draw.extendsDrawId);
  const steps = stepWords(draw);
  const ordered = draw.method === 'SYSTEMATIC' ? measureHeader(draw) ?? 'Facility and account' : null;
  return (
    <Facts>
      <Fact name="Plan"><Anchor component={Link} to={`/sampling/plans/${draw.plan.id}`} inherit>{draw.plan.name}</Anchor> (as it is now)</Fact>
      <Fact name="Locked">{formatDateTime(draw.drawnAt)}</Fact>
      <Fact name="Method">{methodWords[draw.method]}, <span className={classes.exact}>{draw.methodVersion}</span></Fact>
      {draw.stratifyBy === null ? null : <Fact name="Stratified by">{stratumWords[draw.stratifyBy]}</Fact>}
      {ordered === null ? null : <Fact name="In the order of">{ordered}</Fact>}
      {draw.method === 'PROPORTIONAL_TO_SIZE' ? <Fact name="Size">{measureHeader(draw)}</Fact> : null}
      <Fact name="Seed"><Exact value={draw.seed} what="the seed" /></Fact>
      <Fact name="Frame hash"><Exact value={draw.frameHash} what="the frame hash" /></Fact>
      <Fact name="Frame">{formatCount(draw.frameCount)} charts</Fact>
      {steps === null ? null : <><Fact name="Interval">{steps.interval}</Fact><Fact name="Start">{steps.start}, from the seed</Fact></>}
      {draw.certainCount === null ? null : <Fact name="Certain">{draw.certainCount === 0 ? 'No chart is as large as the interval' : `${formatCount(draw.certainCount)} ${draw.certainCount === 1 ? 'chart' : 'charts'} as large as the interval, taken for certain`}</Fact>}
      {draw.nEffective === null ? null : <Fact name="Effective n">{formatCount(draw.nEffective, 1)}: so many charts with equal chances would tell as much of a rate</Fact>}
      <Fact name="Draw id"><Exact value={draw.id} what="the draw id" /></Fact>
      <Fact name="Scored by">Version {draw.plan.scoringVersion.number}, {draw.plan.scoringVersion.headline}</Fact>
      {draw.extendsDrawId === null ? null : <Fact name="Extends"><Anchor component={Link} to={`/sampling/draws/${draw.extendsDrawId}`} inherit>{extended ? `Draw ${extended.number}, ${formatCount(extended.selectedCount)} charts` : 'An earlier draw'}</Anchor>: what it drew stays drawn</Fact>}
    </Facts>
  );
}
