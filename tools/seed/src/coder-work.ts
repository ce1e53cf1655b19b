import type { BookService } from './code-book.js';
import type { ChartTruth, TrueDiagnosis } from './chart-truth.js';
import { secondaries } from './code-book.js';
import type { Random } from './random.js';

export interface CodedDiagnosis {
  readonly code: string;
  readonly poa: 'Y' | 'N' | null;
}

/** What the coder made of the record. */
export interface CoderWork {
  readonly diagnoses: readonly CodedDiagnosis[];
  readonly procedures: readonly string[];
  readonly services: readonly Pick<BookService, 'code' | 'modifiers' | 'units'>[];
  readonly drg: string | null;
  readonly drgWeight: string | null;
}

/** Chances per code, or per chart for the principal, of each kind of mistake. */
export interface ErrorRates {
  readonly missed: number;
  readonly revised: number;
  readonly unsupported: number;
  readonly poa: number;
  readonly wrongPrincipal: number;
  readonly service: number;
}

/** A coder who is right on `skill` of the codes, split over kinds the way departments report them. */
export const ratesOf = (skill: number, taught: boolean): ErrorRates => {
  const wrong = 1 - skill;
  return { missed: 0.42 * wrong, revised: (taught ? 0.14 : 0.34) * wrong, unsupported: 0.16 * wrong, poa: (taught ? 0.1 : 0.45) * wrong, wrongPrincipal: 0.55 * wrong, service: 0.5 * wrong };
};

const otherThan = (diagnoses: readonly TrueDiagnosis[], random: Random): CodedDiagnosis | null => {
  const families = new Set(diagnoses.map((each) => each.code.slice(0, 3)));
  const added = random.pick(secondaries);
  return families.has(added.code.slice(0, 3)) ? null : { code: added.code, poa: added.exempt === true ? null : 'Y' };
};

const codeDiagnoses = (random: Random, truth: ChartTruth, rates: ErrorRates): CodedDiagnosis[] => {
  const coded: CodedDiagnosis[] = [];
  truth.diagnoses.forEach((right, at) => {
    if (at > 0 && random.chance(rates.missed)) return;
    const sibling = right.siblings[random.below(Math.max(1, right.siblings.length))];
    const code = sibling !== undefined && random.chance(rates.revised) ? sibling : right.code;
    const poa = right.poa !== null && random.chance(rates.poa) ? (right.poa === 'Y' ? 'N' : 'Y') : right.poa;
    coded.push({ code, poa });
  });
  const added = random.chance(rates.unsupported * truth.diagnoses.length) ? otherThan(truth.diagnoses, random) : null;
  if (added !== null) coded.push(added);
  const [first, second, ...rest] = coded;
  return first !== undefined && second !== undefined && truth.drg !== null && random.chance(rates.wrongPrincipal) ? [second, first, ...rest] : coded;
};

/** The coder's codes for a chart. A missed complication or a swapped principal costs the higher DRG. */
export const codeChart = (random: Random, truth: ChartTruth, rates: ErrorRates): CoderWork => {
  const diagnoses = codeDiagnoses(random, truth, rates);
  const complication = truth.diagnoses[1];
  const lost = truth.lowerDrg !== null && (diagnoses[0]?.code.slice(0, 3) !== truth.diagnoses[0].code.slice(0, 3) || (complication !== undefined && !diagnoses.some((each) => each.code === complication.code)));
  return {
    diagnoses,
    procedures: truth.procedures.filter(() => !random.chance(rates.missed)),
    services: truth.services.map((line) => ({
      code: line.siblings.length > 0 && random.chance(rates.service) ? (line.siblings[0] ?? line.code) : line.code,
      modifiers: line.modifiers.length > 0 && random.chance(rates.service * 2) ? [] : line.modifiers,
      units: line.units > 1 && random.chance(rates.service) ? line.units - 1 : line.units,
    })),
    drg: lost ? truth.lowerDrg : truth.drg,
    drgWeight: lost ? truth.lowerDrgWeight : truth.drgWeight,
  };
};
