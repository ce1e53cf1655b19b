import { hash } from 'node:crypto';
import type { GoodRow } from '../../running/run.js';
import { copyArray, copyCell } from '../copy-text.js';
import { placeTime } from '../facility-time.js';
import type { RowComplaints } from '../row-complaints.js';
import { coderOf, facilityOf, workTypeOf, type Words } from './resolve-words.js';
import type { StagedLine } from './stage-rows.js';

/** Beyond this a relative weight does not fit its column; real ones stay below 30. */
const largestWeight = 9_999;

/** A chart as one COPY line in the order of `chart-table`: id, content, hash of the content. */
export const stageChart = (words: Words, nextId: () => string) => ({ record }: GoodRow<'charts'>, complaints: RowComplaints): StagedLine | null => {
  const { complain } = complaints;
  const facility = facilityOf(words, record.facility, complaints);
  const workType = workTypeOf(words, record.workType, complaints);
  const coder = record.coder === '' ? null : coderOf(words, record.coder, complaints);
  if (record.coder === '' && record.finalCodedAt !== null) complain('coder', 'NO_CODER', 'The chart is coded and names no coder: it counts for nobody and cannot be sampled.', 'Fill the coder in.', 'warning');
  const { fields, diagnoses, procedures, services } = record.codes;
  if (Math.abs(Number(fields.drgWeight)) > largestWeight) complain('drgWeight', 'TOO_LARGE', `A relative weight of ${fields.drgWeight ?? ''} cannot be.`, 'Check the column.');
  if (facility === null) return null;
  const at = (field: 'admitAt' | 'dischargeAt' | 'availableAt' | 'assignedAt' | 'firstCodedAt' | 'finalCodedAt' | 'billedAt') => placeTime(facility.zone, record[field], field, complaints);
  const [discharged, coded] = [at('dischargeAt'), at('finalCodedAt')];
  const content = [
    facility.id, record.accountNumber, record.patientRef, record.payer, record.serviceLine, record.provider, workType,
    at('admitAt')?.iso ?? null, discharged?.iso ?? null, discharged?.day ?? null, fields.disposition, fields.admitSource, record.totalCharges, fields.drg, fields.drgWeight, fields.emLevel,
    coder, at('availableAt')?.iso ?? null, at('assignedAt')?.iso ?? null, at('firstCodedAt')?.iso ?? null, coded?.iso ?? null, coded?.day ?? null, at('billedAt')?.iso ?? null, record.codingMinutes,
  ].map(copyCell);
  const lists = [
    diagnoses.map((line) => line.code), diagnoses.map((line) => line.poa ?? ''),
    procedures.map((line) => line.code), procedures.map((line) => line.date ?? ''), procedures.map((line) => line.surgeon ?? ''),
    services.map((line) => line.code), services.map((line) => line.modifiers.join(' ')), services.map((line) => line.units),
  ].map(copyArray);
  const line = [...content, ...lists].join('\t');
  return { line: `${nextId()}\t${line}\t${hash('sha256', line, 'base64url')}`, facilityId: facility.id, key: `${facility.id} ${record.accountNumber}` };
};
