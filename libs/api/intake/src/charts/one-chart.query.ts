import type { ReadTx } from '@overread/api-platform';
import type { ChartDetail, ChartVersion, PhysicianQuery } from './chart-detail.model.js';
import type { Chart } from './chart.model.js';
import { chartColumns, maskColumn } from './charts-page.query.js';

interface DetailRow extends Chart, Omit<ChartDetail, 'chart' | 'diagnoses' | 'procedures' | 'services' | 'queries' | 'versions'> {
  readonly dx: string[];
  readonly dxPoa: string[];
  readonly pcs: string[];
  readonly pcsDates: string[];
  readonly pcsSurgeons: string[];
  readonly svc: string[];
  readonly svcModifiers: string[];
  readonly svcUnits: (number | null)[];
}

/** The history names the coder too. */
const withoutCoder = (version: ChartVersion): ChartVersion => ({ ...version, snapshot: { ...(version.snapshot as object), coder_id: null } });

const orNull = (text: string | undefined): string | null => (text === undefined || text === '' ? null : text);

/** One chart with everything about it; null when there is none or it is not the actor's to see. */
export const oneChart = async (tx: ReadTx, id: string): Promise<ChartDetail | null> => {
  const row = await tx.row<DetailRow>(
    `select ${chartColumns}, ${maskColumn(tx.actor)}, c.admit_at as "admitAt", c.discharge_at as "dischargeAt", c.disposition, c.available_at as "availableAt", c.assigned_at as "assignedAt", c.first_coded_at as "firstCodedAt",
       c.final_coded_at as "finalCodedAt", c.billed_at as "billedAt", c.provider, c.em_level as "emLevel", c.dx, c.dx_poa as "dxPoa", c.pcs, c.pcs_dates as "pcsDates", c.pcs_surgeons as "pcsSurgeons",
       c.services as svc, c.service_modifiers as "svcModifiers", c.service_units as "svcUnits" from chart c where c.id = $1`,
    [id],
  );
  if (row === null) return null;
  const queries = await tx.rows<PhysicianQuery>('select id, opened_at as "openedAt", answered_at as "answeredAt", outcome from physician_query where chart_id = $1 order by opened_at', [id]);
  const versions = await tx.rows<ChartVersion>(
    `select v.version, v.replaced_at as "replacedAt", v.snapshot, coalesce(b.file_name, 'a later import') as "fileName" from chart_version v left join import_batch b on b.id = v.replaced_by_batch_id where v.chart_id = $1 order by v.version desc`,
    [id],
  );
  return {
    ...row,
    chart: row,
    diagnoses: row.dx.map((code, at) => ({ code, poa: orNull(row.dxPoa[at]) })),
    procedures: row.pcs.map((code, at) => ({ code, date: orNull(row.pcsDates[at]), surgeon: orNull(row.pcsSurgeons[at]) })),
    services: row.svc.map((code, at) => ({ code, modifiers: (row.svcModifiers[at] ?? '').split(' ').filter((each) => each !== ''), units: row.svcUnits[at] ?? null })),
    queries,
    versions: row.coderIsHidden ? versions.map(withoutCoder) : versions,
  };
};
