import type { ChartDetail } from './chart-type.js';
import type { Snapshot } from './prepare-versions.js';

/** The chart as it is now, by the columns of its stored versions, as far as the page knows them. */
export const presentSnapshot = (detail: ChartDetail): Snapshot => ({
  dx: detail.diagnoses.map((line) => line.code),
  dx_poa: detail.diagnoses.map((line) => line.poa ?? ''),
  pcs: detail.procedures.map((line) => line.code),
  services: detail.services.map((line) => line.code),
  drg: detail.chart.drg ?? null,
  em_level: detail.emLevel ?? null,
  disposition: detail.disposition ?? null,
  payer: detail.chart.payer ?? null,
  service_line: detail.chart.serviceLine ?? null,
  work_type_code: detail.chart.workType.code,
  total_charges: detail.chart.totalCharges ?? null,
  coding_minutes: detail.chart.codingMinutes ?? null,
  admit_at: detail.admitAt ?? null,
  discharge_at: detail.dischargeAt ?? null,
  available_at: detail.availableAt ?? null,
  assigned_at: detail.assignedAt ?? null,
  first_coded_at: detail.firstCodedAt ?? null,
  final_coded_at: detail.finalCodedAt ?? null,
  billed_at: detail.billedAt ?? null,
});
