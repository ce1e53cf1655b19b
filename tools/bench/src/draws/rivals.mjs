/** How people draw a sample in SQL. Each stores what it drew as the runtime role, under row-level security, in one transaction. */

const charts = 'chart c join facility f on f.id = c.facility_id left join person p on p.id = c.coder_id';
const key = "f.code || ':' || c.account_number";
const share = 0.05;

/** Only the charts drawn, without strata: no frame, no proof, another sample each time. */
const orderByRandom = `insert into bench_sample (chart_id) select c.id from ${charts} order by random() limit $1`;

/** Only the charts drawn, by stratum. */
const windowOnly = `
  insert into bench_sample (chart_id)
  select id from (select c.id, row_number() over (partition by p.code order by random()) as place, count(*) over (partition by p.code) as size from ${charts}) t
  where place <= ceil(size * ${share})`;

/** Stores every row of the frame with its place, as a draw that can prove itself has to, in a table with the indexes of draw_unit. */
const windowStored = (ticket) => `
  insert into bench_unit (draw_id, unit_key, chart_id, facility_id, coder_id, stratum, ticket, rank, selected)
  select $1::uuid, unit_key, id, facility_id, coder_id, stratum, ticket, place, place <= ceil(size * ${share})
  from (select t.*, row_number() over (partition by stratum order by ticket) as place, count(*) over (partition by stratum) as size
    from (select c.id, ${key} as unit_key, c.facility_id, c.coder_id, p.code as stratum, ${ticket} as ticket from ${charts}) t) w`;

export const rivals = [
  { name: 'order by random() limit n', stores: 'the sample', sql: orderByRandom, parameters: ({ n }) => [n] },
  { name: 'row_number() over (partition by coder order by random())', stores: 'the sample', sql: windowOnly, parameters: () => [] },
  { name: '… the same, storing the frame with its places', stores: 'the frame', sql: windowStored('random()::text'), parameters: ({ id }) => [id] },
  { name: '… ordered by md5(seed || key)', stores: 'the frame', sql: windowStored(`md5('bench' || ${key})`), parameters: ({ id }) => [id] },
];

/** What they write to, as the owner: the sample alone, and a table like draw_unit. */
export const rivalTables = `
  create table bench_sample (chart_id uuid primary key);
  create table bench_unit (like draw_unit including all);
  grant all on bench_sample, bench_unit to overread_app`;
