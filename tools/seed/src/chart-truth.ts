import { complications, inpatientCases, payers, secondaries, services, visits, type BookCode, type BookService } from './code-book.js';
import type { Random } from './random.js';

export interface TrueDiagnosis extends BookCode {
  readonly poa: 'Y' | 'N' | null;
}

/** What the record carries: the right codes, before any coder touches it. */
export interface ChartTruth {
  readonly serviceLine: string;
  readonly payer: string;
  readonly diagnoses: readonly [TrueDiagnosis, ...TrueDiagnosis[]];
  readonly procedures: readonly string[];
  readonly services: readonly BookService[];
  readonly disposition: string;
  readonly drg: string | null;
  readonly drgWeight: string | null;
  readonly lowerDrg: string | null;
  readonly lowerDrgWeight: string | null;
  readonly stayHours: number;
  readonly charges: string;
}

const poaOf = (random: Random, code: BookCode, inpatient: boolean, first: boolean): TrueDiagnosis['poa'] => (!inpatient || code.exempt === true ? null : first || random.chance(0.88) ? 'Y' : 'N');

/** Distinct three-character families, so that a missed code never looks like a revised one. */
const withSecondaries = (random: Random, first: BookCode, count: number, inpatient: boolean, complicated: boolean): readonly [TrueDiagnosis, ...TrueDiagnosis[]] => {
  const taken = new Set([first.code.slice(0, 3)]);
  const others: TrueDiagnosis[] = [];
  const add = (code: BookCode): void => {
    if (taken.has(code.code.slice(0, 3))) return;
    taken.add(code.code.slice(0, 3));
    others.push({ ...code, poa: poaOf(random, code, inpatient, false) });
  };
  if (complicated) add(random.pick(complications));
  for (let tries = 0; others.length < count && tries < count * 4; tries++) add(random.pick(secondaries));
  return [{ ...first, poa: poaOf(random, first, inpatient, true) }, ...others];
};

const inpatientTruth = (random: Random): ChartTruth => {
  const kind = random.pick(inpatientCases);
  const complicated = kind.drg !== kind.lowerDrg;
  const stayHours = Math.max(20, Math.round((kind.days + 1.5 * random.normal()) * 24));
  return {
    serviceLine: kind.serviceLine,
    payer: random.pick(payers),
    diagnoses: withSecondaries(random, kind.principal, 4 + random.below(9), true, complicated),
    procedures: kind.procedures.filter(() => random.chance(0.85)),
    services: [],
    disposition: random.pick(['01', '01', '01', '06', '03', '62']),
    drg: kind.drg,
    drgWeight: kind.weight,
    lowerDrg: complicated ? kind.lowerDrg : null,
    lowerDrgWeight: complicated ? kind.lowerWeight : null,
    stayHours,
    charges: (Number(kind.weight) * 21_000 * (0.8 + 0.5 * random.next())).toFixed(2),
  };
};

const visitTruth = (random: Random, workType: string): ChartTruth => {
  const first = random.pick(visits[workType] ?? visits['Clinic'] ?? [secondaries[0]]);
  const lines = services[workType] ?? services['Clinic'] ?? [];
  return {
    serviceLine: workType === 'Emergency' ? 'Emergency' : workType === 'Same-day surgery' ? 'General surgery' : 'Medicine',
    payer: random.pick(payers),
    diagnoses: withSecondaries(random, first, 1 + random.below(4), false, false),
    procedures: [],
    services: lines.filter((_, at) => at === 0 || random.chance(0.4)),
    disposition: '01',
    drg: null,
    drgWeight: null,
    lowerDrg: null,
    lowerDrgWeight: null,
    stayHours: workType === 'Observation' ? 26 : workType === 'Emergency' ? 5 : 3,
    charges: (400 + 5_000 * random.next() * random.next()).toFixed(2),
  };
};

export const truthOf = (random: Random, workType: string): ChartTruth => (workType === 'Inpatient' ? inpatientTruth(random) : visitTruth(random, workType));
