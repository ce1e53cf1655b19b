import { suggestTypes, type Change } from '@overread/domain/audits';
import { majorComplications } from '../code-book/index.js';

const majors = new Set(majorComplications.flatMap(({ code, siblings }) => [code, ...siblings]));

/** One character of the code tells left from right. */
const isOtherSide = (before: string, after: string): boolean => {
  const places = [...after].flatMap((each, at) => (each === before[at] ? [] : [at]));
  return before.length === after.length && places.length === 1 && /^[SMGLHI]/.test(after) && after.length >= 5 && ['1', '2'].includes(before[places[0] ?? 0] ?? '') && ['1', '2'].includes(after[places[0] ?? 0] ?? '');
};

const levelType = (change: Change): string => (Number(change.before?.code ?? 0) > Number(change.after?.code ?? 0) ? 'em-over' : 'em-under');

/** The type that a careful auditor picks for a change. */
export const chooseType = (change: Change): string | null => {
  const [before, after] = [change.before?.code ?? '', change.after?.code ?? ''];
  const [best = null] = suggestTypes(change);
  if (change.attribute === 'emLevel') return levelType(change);
  if (change.section !== 'diagnosis') return best;
  if (change.kind === 'missed' && majors.has(after)) return 'missed-cc-mcc';
  if (change.kind === 'unsupported' && majors.has(before)) return 'unsupported-cc-mcc';
  if (change.kind === 'revised') return isOtherSide(before, after) ? 'laterality' : after.length >= before.length ? 'specificity' : best;
  return best;
};
