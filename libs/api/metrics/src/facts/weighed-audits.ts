import type { Grouping } from '@overread/api-platform';

/**
 * Audits as v, each with the charts that it stands for: 1 ÷ its chart's chance of having been drawn by any of the draws in scope, of each
 * chain the latest, 1 − Π(1 − π); shared by all audits of that chart. A chart of two frames could come by either draw: by one chance
 * alone it would be counted with both frames. A period looks at the draws judged in it. Audits without a chance count as themselves.
 *
 * Row-level security makes the planner expect one row of everything: windows over one join by index stay fast where joins of what was
 * added up, or a lookup for each audit, would not (decision 9).
 *
 * @param audited a statement of `fact_audit` rows with their group as `key`
 */
export const weighedAudits = (audited: string, { by }: Grouping): string => `
  with laid as materialized (
    select v.*, count(*) over (partition by part, chart_id) as times
    from (select v.*, ${by === 'period' ? 'v.key' : "''::text"} as part from (${audited}) v) v),
  judged as materialized (select part, array_agg(distinct root_draw_id) as roots from laid group by 1),
  chances as (
    select distinct on (v.audit_id, c.root_draw_id) v.*, case when c.root_draw_id = any (j.roots) then ln(1 - least(c.pi, 1 - 1e-12)) end as undrawn
    from laid v join judged j on j.part = v.part left join sample_chance c on c.sampled_chart_id = v.sampled_chart_id
    order by v.audit_id, c.root_draw_id, c.draw_id desc)
  select distinct on (audit_id) *, coalesce(1 / (1 - exp(sum(undrawn) over (partition by audit_id))), 1) / times as weight from chances`;
