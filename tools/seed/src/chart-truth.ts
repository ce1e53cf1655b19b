import { complications, groupOfCode, inpatientCases, majorComplications, payers, secondaries, visits, type BookCode, type BookService, type CaseType } from './code-book/index.js';
import type { Random } from './random.js';

export interface TrueDiagnosis extends BookCode {
  /** Null = no indicator is due. */
  readonly poa: 'Y' | 'N' | null;
}

/** What the record carries: the right codes, before any coder touches it. */
export interface ChartTruth {
  /** Null for outpatient visits. */
  readonly stay: CaseType | null;
  readonly serviceLine: string;
  readonly payer: string;
  readonly diagnoses: readonly [TrueDiagnosis, ...TrueDiagnosis[]];
  readonly procedures: readonly { readonly code: string; readonly siblings: readonly string[]; readonly day: number }[];
  readonly services: readonly BookService[];
  readonly disposition: string;
  readonly stayHours: number;
  readonly charges: string;
}

type Diagnoses = readonly [TrueDiagnosis, ...TrueDiagnosis[]];

/** Distinct groups, so that a missed code never looks like a revised one. */
const collect = (random: Random, first: BookCode, inpatient: boolean): { add: (code: BookCode, onAdmission: number) => boolean; list: () => Diagnoses } => {
  const taken = new Set([groupOfCode(first), first.code.slice(0, 3)]);
  const poaOf = (code: BookCode, onAdmission: number): TrueDiagnosis['poa'] => (!inpatient || code.exempt === true ? null : random.chance(onAdmission) ? 'Y' : 'N');
  const head = { ...first, poa: poaOf(first, 1) };
  const others: TrueDiagnosis[] = [];
  const add = (code: BookCode, onAdmission: number): boolean => {
    if (taken.has(groupOfCode(code)) || taken.has(code.code.slice(0, 3))) return false;
    taken.add(groupOfCode(code)).add(code.code.slice(0, 3));
    others.push({ ...code, poa: poaOf(code, onAdmission) });
    return true;
  };
  return { add, list: () => [head, ...others] };
};

const addOneOf = (random: Random, codes: readonly [BookCode, ...BookCode[]], add: (code: BookCode) => boolean): void => {
  for (let tries = 0; tries < 12; tries++) if (add(random.pick(codes))) return;
};

const stayDiagnoses = (random: Random, kind: CaseType): Diagnoses => {
  const { add, list } = collect(random, kind.principal, true);
  for (const code of kind.also) add(code, 1);
  if (random.chance(0.45)) addOneOf(random, majorComplications, (code) => add(code, 0.6));
  if (kind.needsComplication) addOneOf(random, complications, (code) => add(code, 0.8));
  const more = 3 + random.below(8);
  for (let at = 0; at < more; at++) addOneOf(random, secondaries, (code) => add(code, 0.94));
  return list();
};

const stayTruth = (random: Random): ChartTruth => {
  const kind = random.pick(inpatientCases);
  const stayHours = Math.max(20, Math.round((kind.days + 1.2 * random.normal()) * 24));
  return {
    stay: kind,
    serviceLine: kind.serviceLine,
    payer: random.pick(payers),
    diagnoses: stayDiagnoses(random, kind),
    procedures: kind.procedures.filter((each) => random.chance(each.share)).map(({ code, siblings }) => ({ code, siblings, day: random.below(Math.max(1, Math.floor(stayHours / 24))) })),
    services: [],
    disposition: random.pick(['01', '01', '01', '06', '03', '62']),
    stayHours,
    charges: (Number(kind.plain.weight) * 24_000 * (0.8 + 0.5 * random.next())).toFixed(2),
  };
};

const hoursOf: Readonly<Record<keyof typeof visits, number>> = { Emergency: 5, Observation: 26, 'Same-day surgery': 6, Clinic: 1, Ancillary: 1 };
const lineOf: Readonly<Record<keyof typeof visits, string>> = { Emergency: 'Emergency', Observation: 'Medicine', 'Same-day surgery': 'Day surgery', Clinic: 'Primary care', Ancillary: 'Diagnostics' };

const visitTruth = (random: Random, workType: keyof typeof visits): ChartTruth => {
  const kind = random.pick(visits[workType]);
  const { add, list } = collect(random, kind.first, false);
  const more = workType === 'Ancillary' ? random.below(3) : 1 + random.below(4);
  for (let at = 0; at < more; at++) addOneOf(random, secondaries, (code) => add(code, 1));
  return {
    stay: null,
    serviceLine: lineOf[workType],
    payer: random.pick(payers),
    diagnoses: list(),
    procedures: [],
    services: kind.services,
    disposition: '01',
    stayHours: hoursOf[workType] * (0.7 + 0.6 * random.next()),
    charges: (300 + 6_000 * random.next() * random.next()).toFixed(2),
  };
};

const isVisit = (workType: string): workType is keyof typeof visits => workType in visits;

export const truthOf = (random: Random, workType: string): ChartTruth => (isVisit(workType) ? visitTruth(random, workType) : stayTruth(random));
