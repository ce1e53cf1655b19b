import { formatCode } from '@overread/domain/codes';
import type { Change } from '@overread/domain/audits';
import type { Random } from '../random.js';

interface Words {
  readonly topic: string;
  readonly reference: string | null;
  readonly rationales: readonly [(was: string, is: string) => string, ...((was: string, is: string) => string)[]];
}

const guidelines = 'ICD-10-CM Official Guidelines FY 2026';

const byType: Readonly<Record<string, Words>> = {
  'wrong-principal': { topic: 'Principal diagnosis selection', reference: `${guidelines}, Section II`, rationales: [(was, is) => `After study, ${is} occasioned the admission; ${was} was treated along with it.`, (_, is) => `The work-up and the treatment on the first day were for ${is}.`] },
  specificity: { topic: 'Specificity', reference: `${guidelines}, Section I.B.2`, rationales: [(was, is) => `The consult names the type: ${is} instead of ${was}.`, (_, is) => `The discharge summary supports ${is}.`] },
  'incorrect-dx': { topic: 'Code selection', reference: `${guidelines}, Section I.B.1`, rationales: [(was, is) => `The record describes ${is}; ${was} is another condition of that category.`] },
  laterality: { topic: 'Laterality', reference: `${guidelines}, Section I.B.13`, rationales: [(_, is) => `Imaging and the operative note name the other side: ${is}.`] },
  'missed-dx': { topic: 'Reportable secondary diagnoses', reference: `${guidelines}, Section III`, rationales: [(_, is) => `${is} was evaluated and treated; see the progress notes.`, (_, is) => `Medication for ${is} was given during the stay.`, (_, is) => `${is} is documented by the attending physician in the history and the discharge summary.`] },
  'missed-cc-mcc': { topic: 'Complications and comorbidities', reference: `${guidelines}, Section III`, rationales: [(_, is) => `${is} is documented, meets clinical criteria and was treated.`] },
  'unsupported-dx': { topic: 'Support in the record', reference: `${guidelines}, Section III.B`, rationales: [(was) => `No provider documents ${was}; an abnormal finding alone is not coded.`, (was) => `${was} stands in the problem list only and was not addressed.`] },
  'unsupported-cc-mcc': { topic: 'Complications and comorbidities', reference: `${guidelines}, Section III.B`, rationales: [(was) => `The indicators for ${was} are not in the record; a query would have been due.`] },
  poa: { topic: 'POA indicators', reference: `${guidelines}, Appendix I`, rationales: [(_, is) => `The emergency department note settles whether ${is} was there on admission.`, (_, is) => `${is}: the first day's notes decide the indicator.`] },
  disposition: { topic: 'Discharge disposition', reference: null, rationales: [(was, is) => `Case management arranged ${is}; ${was} is what the order set fills in.`] },
  'drg-changed': { topic: 'MS-DRG validation', reference: null, rationales: [(was, is) => `With the corrections above the case groups to ${is} instead of ${was}.`] },
  units: { topic: 'Units of drugs', reference: null, rationales: [(_, is) => `The administered dose by the medication record gives other units of ${is}.`] },
  'modifier-missing': { topic: 'Modifiers', reference: null, rationales: [(_, is) => `${is} needs its modifier here.`] },
  'em-over': { topic: 'Visit levels', reference: null, rationales: [() => 'The resources used support the lower level.'] },
  'em-under': { topic: 'Visit levels', reference: null, rationales: [() => 'The resources used support the higher level.'] },
};

const procedures: Words = { topic: 'ICD-10-PCS', reference: 'ICD-10-PCS Official Guidelines FY 2026, Section B3', rationales: [(was, is) => `The operative note supports ${is === '' ? 'no' : 'another'} procedure${was === '' ? '' : ` instead of ${was}`}${is === '' ? '' : `: ${is}`}.`] };
const services: Words = { topic: 'HCPCS services', reference: null, rationales: [(was, is) => `The charge and the record differ: ${was === '' ? `${is} was given` : is === '' ? `${was} was not` : `${is}, not ${was}`}.`] };

/** What the auditor writes about a change of a type. */
export const wordsOf = (random: Random, typeCode: string, change: Change): { readonly rationale: string; readonly reference: string | null; readonly topic: string } => {
  const words = byType[typeCode] ?? (change.section === 'procedure' ? procedures : services);
  const written = (code: string | undefined): string => (code === undefined ? '' : change.section === 'diagnosis' ? formatCode('ICD10CM', code) : code);
  const write = words.rationales[random.below(words.rationales.length)] ?? words.rationales[0];
  return { rationale: write(written(change.before?.code), written(change.after?.code ?? change.before?.code)), reference: words.reference, topic: words.topic };
};
