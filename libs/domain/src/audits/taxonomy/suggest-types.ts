import { isEvaluationManagement } from '../../codes/index.js';
import type { ChangeShape } from './taxonomy.js';

const diagnosis: Readonly<Record<string, readonly string[]>> = {
  revised: ['incorrect-dx', 'specificity', 'laterality', 'combination-code', 'excludes1'],
  missed: ['missed-dx', 'missed-cc-mcc', 'combination-code'],
  unsupported: ['unsupported-dx', 'unsupported-cc-mcc', 'combination-code', 'excludes1'],
  resequenced: ['wrong-principal', 'sequencing'],
  attribute: ['poa'],
};

const procedure: Readonly<Record<string, readonly string[]>> = {
  revised: ['incorrect-pcs', 'root-operation', 'body-part', 'approach', 'device'],
  missed: ['missed-pcs'],
  unsupported: ['unsupported-pcs'],
  date: ['procedure-date'],
  surgeon: ['surgeon'],
};

const service: Readonly<Record<string, readonly string[]>> = {
  revised: ['incorrect-cpt', 'medical-necessity', 'unbundled'],
  missed: ['missed-cpt'],
  unsupported: ['unsupported-cpt', 'unbundled', 'medical-necessity'],
  units: ['units'],
};

const field: Readonly<Record<string, readonly string[]>> = { disposition: ['disposition'], admitSource: ['admit-source'], drg: ['drg-changed'], emLevel: ['em-over', 'em-under'] };

/** PCS characters by place: the third is the root operation, then body part, approach and device. */
const pcsAxes = ['section', 'body-system', 'root-operation', 'body-part', 'approach', 'device', 'qualifier'];

const differingAxis = (before: string, after: string): string | null => {
  const places = [...after].flatMap((character, at) => (character === before[at] ? [] : [at]));
  return places.length === 1 ? (pcsAxes[places[0] ?? 0] ?? null) : null;
};

const modifierTypes = ({ before, after }: ChangeShape): readonly string[] => {
  const [was, is] = [before?.modifiers ?? [], after?.modifiers ?? []];
  const best = is.some((each) => !was.includes(each)) ? (was.some((each) => !is.includes(each)) ? 'modifier-wrong' : 'modifier-missing') : 'modifier-unneeded';
  return [best, ...['modifier-missing', 'modifier-wrong', 'modifier-unneeded'].filter((each) => each !== best)];
};

const visitTypes = ({ before, after }: ChangeShape): readonly string[] => {
  if (before === null || after === null || !isEvaluationManagement(before.code) || !isEvaluationManagement(after.code)) return [];
  return before.code > after.code ? ['em-over', 'em-under'] : ['em-under', 'em-over'];
};

const procedureTypes = (change: ChangeShape): readonly string[] => {
  const axis = change.kind === 'revised' ? differingAxis(change.before?.code ?? '', change.after?.code ?? '') : null;
  const listed = procedure[change.attribute ?? change.kind] ?? [];
  return axis !== null && listed.includes(axis) ? [axis, ...listed.filter((each) => each !== axis)] : listed;
};

/** Types that fit a change, the best guess first: what the keys 1 to 9 choose from. */
export const suggestTypes = (change: ChangeShape): readonly string[] => {
  switch (change.section) {
    case 'diagnosis':
      return diagnosis[change.kind] ?? [];
    case 'procedure':
      return procedureTypes(change);
    case 'service':
      return change.attribute === 'modifiers' ? modifierTypes(change) : [...visitTypes(change), ...(service[change.attribute ?? change.kind] ?? [])];
    case 'field':
      return field[change.attribute ?? ''] ?? [];
  }
};
