import type { ReadTx } from '@overread/api-platform';
import type { ReportedDraw } from './drawn-sample.query.js';

/** How far the audits of a sample are. */
export interface SampleStanding {
  /** Not submitted, set aside, and with a finding in dispute. */
  readonly open: number;
  readonly skipped: number;
  readonly disputed: number;
  /** When the last score was given; null when there is none. */
  readonly asOf: Date | null;
}

export const sampleStanding = async (tx: ReadTx, { rootDrawId }: ReportedDraw): Promise<SampleStanding> =>
  (await tx.row<SampleStanding>(
    `select (count(*) filter (where a.state in ('assigned', 'in_review')))::integer as open, (count(*) filter (where a.state = 'skipped'))::integer as skipped,
       (count(*) filter (where a.state = 'rebutted'))::integer as disputed, max(x.at) as "asOf"
     from draw e join audit a on a.draw_id = e.id and a.kind = 'primary'
     left join audit_score x on x.audit_id = a.id and x.is_current and a.audited_on is not null
     where e.root_draw_id = $1`,
    [rootDrawId],
  )) ?? { open: 0, skipped: 0, disputed: 0, asOf: null };

export const exclusions = (tx: ReadTx, { id }: ReportedDraw): Promise<{ reason: string; charts: number }[]> =>
  tx.rows('select excluded_reason as reason, count(*)::integer as charts from draw_unit where draw_id = $1 and excluded_reason is not null group by 1 order by 1', [id]);

export interface UnauditedRow {
  readonly unitKey: string;
  readonly isSetAside: boolean;
  readonly reason: string | null;
}

/** Drawn charts without a submitted audit, those set aside first, then in byte order. */
export const unauditedCharts = (tx: ReadTx, { rootDrawId }: ReportedDraw, limit: number): Promise<UnauditedRow[]> =>
  tx.rows<UnauditedRow>(
    `select f.code || ':' || (s.header->>'accountNumber') as "unitKey", a.state = 'skipped' as "isSetAside", case when a.state = 'skipped' then a.skip_reason end as reason
     from draw e join audit a on a.draw_id = e.id and a.kind = 'primary' and a.state in ('assigned', 'in_review', 'skipped')
     join sampled_chart s on s.id = a.sampled_chart_id join facility f on f.id = a.facility_id
     where e.root_draw_id = $1 order by a.state = 'skipped' desc, (f.code || ':' || (s.header->>'accountNumber')) collate "C" limit $2`,
    [rootDrawId, limit],
  );

export interface SubstitutionRow {
  readonly unitKey: string;
  readonly replacedBy: string | null;
  readonly reason: string;
  readonly at: Date;
}

/** Of every draw of the chain, in the order in which they were made. */
export const substitutions = (tx: ReadTx, { rootDrawId }: ReportedDraw): Promise<SubstitutionRow[]> =>
  tx.rows<SubstitutionRow>(
    `select b.unit_key as "unitKey", b.replaced_by as "replacedBy", b.reason, b.at
     from draw e join draw_substitution b on b.draw_id = e.id where e.root_draw_id = $1 order by e.number, b.number`,
    [rootDrawId],
  );

/** The scoring that the audits of the sample go by: one version, unless charts were added after a change of it. */
export const scoringVersions = (tx: ReadTx, { rootDrawId }: ReportedDraw): Promise<{ number: number; headline: string }[]> =>
  tx.rows(
    `select distinct v.number, v.headline from draw e join audit a on a.draw_id = e.id join scoring_version v on v.id = a.scoring_version_id
     where e.root_draw_id = $1 order by v.number`,
    [rootDrawId],
  );
