import { randomUUID } from 'node:crypto';

/** Sizes of a large system: charts spread over 4 facilities, 300 coders of unequal speed, 5 work types and the days of two years. */
export const shape = { facilities: 4, coders: 300 };

const charts = /* sql */ `
  insert into chart (id, facility_id, account_number, patient_ref, payer, service_line, work_type_code, admit_at, discharge_at, discharged_on, disposition, total_charges, drg, drg_weight,
    coder_id, available_at, assigned_at, final_coded_at, coded_on, coding_minutes, dx, dx_poa, pcs, pcs_dates, pcs_surgeons, content_hash, batch_id)
  select uuid7(), f.ids[1 + (h % 4)], 'B' || lpad(n::text, 8, '0'), 'M' || lpad((h % 400000)::text, 6, '0'), (array['Medicare', 'Medicaid', 'Commercial', 'Self-pay'])[1 + (h / 7 % 4)],
    (array['Cardiology', 'Pulmonary', 'General Surgery', 'Orthopedics', 'Neurology'])[1 + (h / 31 % 5)], w.codes[1 + (h / 3 % cardinality(w.codes))],
    day - interval '3 days', day, day::date, '01', 1000 + h % 90000, (100 + h % 800)::text, 1.2345,
    -- the square bends an even spread into coders who code much and coders who code little
    p.ids[1 + floor(cardinality(p.ids) * power((h / 11 % 10007) / 10007.0, 2))::integer], day + interval '10 hours', day + interval '15 hours', day + interval '1 day', (day + interval '1 day')::date, 20 + h % 30,
    (array['A419', 'E1165', 'E785', 'I10', 'I2510', 'I4891', 'I5023', 'J189', 'J441', 'K219', 'N179', 'Z66'])[1 : 4 + h % 8], (array_fill('Y'::text, array[12]))[1 : 4 + h % 8],
    (array['5A1935Z', '0SRC0J9'])[1 : h % 3], (array['', ''])[1 : h % 3], (array['', ''])[1 : h % 3], md5(n::text), $1
  from generate_series($2::integer, $3::integer) n
  cross join lateral (select abs(hashint4(n)::bigint) as h) mixed
  cross join lateral (select timestamptz '2025-01-01 12:00+00' + make_interval(days => (h / 13 % 730)::integer) as day) civil
  cross join (select array_agg(id order by code) as ids from facility) f
  cross join (select array_agg(id order by code) as ids from person where 'coder' = any (roles)) p
  cross join (select array_agg(code order by code) as codes from (select code from work_type order by code limit 5) five) w`;

/** Rows a statement: its memory stays small, and the count goes on. */
const chunk = 100_000;

/** Makes facilities, coders and `count` charts by set-based SQL, the same in every run. `client` is the owner's connection. */
export const makeCharts = async (client, count, say) => {
  await client.query("select set_config('app.facilities', '*', false)");
  await client.query("insert into facility (id, code, name, zone) select uuid7(), 'F' || n, 'Facility ' || n, 'America/New_York' from generate_series(1, $1::integer) n", [shape.facilities]);
  await client.query("insert into person (id, code, display_name, roles, all_facilities) select uuid7(), 'C' || lpad(n::text, 3, '0'), 'Coder ' || n, '{coder}', true from generate_series(1, $1::integer) n", [shape.coders]);
  await client.query("insert into person (id, code, display_name, roles, all_facilities) select uuid7(), 'A' || n, 'Auditor ' || n, '{auditor}', true from generate_series(1, 8) n");
  const batch = randomUUID();
  await client.query("insert into import_batch (id, kind, file_name, file_hash, bytes, state, created_label) values ($1, 'charts', 'generated', 'generated', 1, 'committed', 'bench')", [batch]);
  await client.query('set synchronous_commit = off');
  for (let done = 0; done < count; done += chunk) {
    await client.query(charts, [batch, done + 1, Math.min(count, done + chunk)]);
    say(`${Math.min(count, done + chunk).toLocaleString('en-US')} of ${count.toLocaleString('en-US')} charts made`);
  }
  await client.query('vacuum analyze chart');
  await client.query('analyze');
};
