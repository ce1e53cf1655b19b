import type { WriteTx } from '@overread/api-platform';

export interface ChancesToKeep {
  readonly drawId: string;
  readonly rootDrawId: string;
}

/** Sampled charts, of whatever draw, that stand in the population of this one. An extension raises the chances of what its chain drew before. */
const ofThisDraw = `
  insert into sample_chance (sampled_chart_id, draw_id, root_draw_id, facility_id, coder_id, pi)
  select s.id, $1, $2, s.facility_id, s.coder_id, least(1, u.pi)
  from draw_unit u join sampled_chart s on s.chart_id = u.chart_id
  where u.draw_id = $1 and u.pi > 0`;

/**
 * Charts that this draw sampled, in the populations of other chains: each chain by its latest draw. Looked up one by one by the key of the
 * frame's rows: joined, a frame without statistics would be gone through once for each chart.
 */
const ofOtherDraws = (one: string): string => `
  insert into sample_chance (sampled_chart_id, draw_id, root_draw_id, facility_id, coder_id, pi)
  select id, draw_id, root_draw_id, facility_id, coder_id, least(1, pi)
  from (
    select s.id, e.id as draw_id, e.root_draw_id, s.facility_id, s.coder_id,
      (select u.pi from draw_unit u where u.draw_id = e.id and u.unit_key = f.code || ':' || (s.header ->> 'accountNumber')) as pi
    from sampled_chart s
    join facility f on f.id = s.facility_id
    cross join (select distinct on (root_draw_id) id, root_draw_id from draw where root_draw_id <> $2 and projectable order by root_draw_id, number desc) e
    where s.draw_id = $1 ${one}
    offset 0
  ) c
  where pi > 0`;

/**
 * Keeps what chances sampled charts had of being drawn: by this draw, and those that it sampled by the others whose population they stand
 * in. A chart of two frames can be drawn by either, so that figures over several draws need both.
 */
export const keepChances = async (tx: WriteTx, { drawId, rootDrawId }: ChancesToKeep): Promise<void> => {
  // A frame just stored has no statistics: taken for one row, each of its rows would be looked up among the samples.
  await tx.rows('set local enable_nestloop = off');
  await tx.rows(ofThisDraw, [drawId, rootDrawId]);
  await tx.rows('set local enable_nestloop = on');
  await tx.rows(ofOtherDraws(''), [drawId, rootDrawId]);
};

/** The same for one chart that came into the sample later: a substitute. */
export const keepChancesOfChart = async (tx: WriteTx, { drawId, rootDrawId }: ChancesToKeep, chartId: string): Promise<void> => {
  await tx.rows(`${ofThisDraw} and s.draw_id = $1 and s.chart_id = $3`, [drawId, rootDrawId, chartId]);
  await tx.rows(ofOtherDraws('and s.chart_id = $3'), [drawId, rootDrawId, chartId]);
};
