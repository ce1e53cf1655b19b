import type { ChartTruth, TrueDiagnosis } from './chart-truth.js';
import { groupOfCode, majorComplications, secondaries, type BookCode, type BookService } from './code-book/index.js';
import { groupOf, visitLevel } from './grouping.js';
import type { Random } from './random.js';

export interface CodedDiagnosis {
  readonly code: string;
  readonly poa: 'Y' | 'N' | null;
}

export interface CodedProcedure {
  readonly code: string;
  /** Day of the stay, 0 = the day of admission. */
  readonly day: number;
}

/** What the coder made of the record. */
export interface CoderWork {
  readonly diagnoses: readonly CodedDiagnosis[];
  readonly procedures: readonly CodedProcedure[];
  readonly services: readonly Pick<BookService, 'code' | 'modifiers' | 'units'>[];
  readonly disposition: string;
  readonly drg: string | null;
  readonly drgWeight: string | null;
  readonly emLevel: string | null;
}

/** Chances per code, or per chart for principal and disposition, of each kind of mistake. */
export interface ErrorRates {
  readonly missed: number;
  readonly revised: number;
  readonly unsupported: number;
  readonly poa: number;
  readonly wrongPrincipal: number;
  readonly service: number;
  readonly disposition: number;
}

/** How much a coder errs on what the course was about: `untaught` belongs to the team that needs it. */
export type Taught = 'usual' | 'untaught' | 'taught';

const courseTopics: Readonly<Record<Taught, { readonly revised: number; readonly poa: number }>> = { usual: { revised: 0.4, poa: 0.5 }, untaught: { revised: 0.75, poa: 1.1 }, taught: { revised: 0.15, poa: 0.15 } };

/** A coder who is right on `skill` of the codes, split over kinds the way departments report them. */
export const ratesOf = (skill: number, taught: Taught): ErrorRates => {
  const wrong = 1 - skill;
  const { revised, poa } = courseTopics[taught];
  return { missed: 0.45 * wrong, revised: revised * wrong, unsupported: 0.18 * wrong, poa: poa * wrong, wrongPrincipal: 0.6 * wrong, service: 0.6 * wrong, disposition: 0.25 * wrong };
};

/** The truth as coded by nobody in error. */
export const rightWork = (truth: ChartTruth): CoderWork => finished(truth, truth.diagnoses.map(({ code, poa }) => ({ code, poa })), truth.procedures, truth.services, truth.disposition);

const finished = (truth: ChartTruth, diagnoses: readonly CodedDiagnosis[], procedures: readonly CodedProcedure[], services: CoderWork['services'], disposition: string): CoderWork => {
  const group = truth.stay === null ? null : groupOf(truth.stay, diagnoses.map((each) => each.code));
  return { diagnoses, procedures: procedures.map(({ code, day }) => ({ code, day })), services: services.map(({ code, modifiers, units }) => ({ code, modifiers, units })), disposition, drg: group?.drg ?? null, drgWeight: group?.weight ?? null, emLevel: visitLevel(services.map((each) => each.code)) };
};

const mistaken = (random: Random, code: string, siblings: readonly string[], chance: number): string => (siblings.length > 0 && random.chance(chance) ? (siblings[random.below(siblings.length)] ?? code) : code);

const codeOne = (random: Random, right: TrueDiagnosis, rates: ErrorRates): CodedDiagnosis => {
  const code = mistaken(random, right.code, right.siblings, rates.revised);
  return { code, poa: right.poa !== null && random.chance(rates.poa) ? (right.poa === 'Y' ? 'N' : 'Y') : right.poa };
};

/** A code that the record does not carry; on a stay now and then one that pays. */
const invented = (random: Random, truth: ChartTruth): CodedDiagnosis | null => {
  const added: BookCode = truth.stay !== null && random.chance(0.3) ? random.pick(majorComplications) : random.pick(secondaries);
  const taken = truth.diagnoses.some((each) => groupOfCode(each) === groupOfCode(added) || each.code.slice(0, 3) === added.code.slice(0, 3));
  return taken ? null : { code: added.code, poa: truth.stay === null || added.exempt === true ? null : 'Y' };
};

const codeDiagnoses = (random: Random, truth: ChartTruth, rates: ErrorRates): CodedDiagnosis[] => {
  const coded = truth.diagnoses.flatMap((right, at) => (at > 0 && random.chance(rates.missed) ? [] : [codeOne(random, right, rates)]));
  const added = random.chance(rates.unsupported * truth.diagnoses.length) ? invented(random, truth) : null;
  if (added !== null) coded.push(added);
  const [first, second, ...rest] = coded;
  return truth.stay !== null && first !== undefined && second !== undefined && random.chance(rates.wrongPrincipal) ? [second, first, ...rest] : coded;
};

const codeServices = (random: Random, truth: ChartTruth, rates: ErrorRates): CoderWork['services'] =>
  truth.services
    .filter((_, at) => at === 0 || !random.chance(rates.missed))
    .map((line) => ({
      code: mistaken(random, line.code, line.siblings, rates.service),
      modifiers: line.modifiers.length > 0 && random.chance(rates.service * 1.5) ? [] : line.modifiers,
      units: line.units > 1 && random.chance(rates.service) ? Math.max(1, line.units + (random.chance(0.5) ? 1 : -1)) : line.units,
    }));

/**
 * The coder's codes for a chart, with the group that follows from them.
 *
 * @param leavesOut secondary diagnoses that the coder never looks for on this chart, right or not
 */
export const codeChart = (random: Random, truth: ChartTruth, rates: ErrorRates, leavesOut: (code: string) => boolean = () => false): CoderWork =>
  finished(
    truth,
    codeDiagnoses(random, truth, rates).filter(({ code }, at) => at === 0 || !leavesOut(code)),
    truth.procedures.filter(() => !random.chance(rates.missed)).map(({ code, siblings, day }) => ({ code: mistaken(random, code, siblings, rates.revised), day: random.chance(rates.poa / 4) ? day + 1 : day })),
    codeServices(random, truth, rates),
    truth.stay !== null && random.chance(rates.disposition) ? (truth.disposition === '01' ? '06' : '01') : truth.disposition,
  );
