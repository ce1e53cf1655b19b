import type { Annotation, Change, WorksheetPatch } from '@overread/domain/audits';
import type { CodedChart } from '@overread/domain/charts';
import type { Random } from '../random.js';
import { chooseType } from './choose-type.js';
import { wordsOf } from './words.js';

/** Dollars of one relative weight: the blended rate that the demo's hospitals are paid. */
const baseRate = 7_150;
/** Dollars of one visit level. */
const levelRate = 165;

const reasons: readonly (readonly [share: number, code: string])[] = [[0.42, 'guideline-not-applied'], [0.34, 'documentation-missed'], [0.14, 'other-coder-error'], [0.07, 'documentation-poor'], [0.03, 'system-or-local-rule']];

const reasonOf = (random: Random): string => {
  let left = random.next();
  return reasons.find(([share]) => (left -= share) < 0)?.[1] ?? 'other-coder-error';
};

const split = (dollars: number): Pick<Annotation, 'overDollars' | 'underDollars'> => ({ overDollars: Math.max(0, dollars).toFixed(2), underDollars: Math.max(0, -dollars).toFixed(2) });

/** What the mistake costs: above 0 when too much was billed. The whole difference of a stay hangs on its MS-DRG finding. */
const dollarsOf = (change: Change, frozen: CodedChart, audited: CodedChart): number => {
  if (change.attribute === 'drg') return (Number(frozen.fields.drgWeight ?? 0) - Number(audited.fields.drgWeight ?? 0)) * baseRate;
  if (change.attribute === 'emLevel') return (Number(change.before?.code ?? 0) - Number(change.after?.code ?? 0)) * levelRate;
  if (change.attribute === 'units') return ((change.before?.units ?? 1) - (change.after?.units ?? 1)) * 6.5;
  return 0;
};

/** Type, reason, words and dollars of one change. */
export const annotate = (random: Random, change: Change, frozen: CodedChart, audited: CodedChart): WorksheetPatch | null => {
  const typeCode = chooseType(change);
  if (typeCode === null) return null;
  const { rationale, reference, topic } = wordsOf(random, typeCode, change);
  const isLenient = typeCode === 'poa' && random.chance(0.06);
  return {
    op: 'annotate',
    change: change.key,
    set: {
      typeCode,
      reasonCode: reasonOf(random),
      rationale,
      reference,
      educationTopic: topic,
      educationalOnly: random.chance(0.03),
      teachingExample: random.chance(0.02),
      ...(isLenient ? { severity: 'minor' as const, severityReason: 'No hospital-acquired condition is touched.' } : {}),
      ...split(dollarsOf(change, frozen, audited)),
    },
  };
};
