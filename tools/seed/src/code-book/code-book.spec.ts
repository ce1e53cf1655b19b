import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { codeFamily } from '@overread/domain/codes';
import { complications, inpatientCases, majorComplications, secondaries, visits, type BookCode } from './index.js';

const lists = join(__dirname, '../../../../../shared/data');
const text = (...path: string[]): string => {
  const bytes = readFileSync(join(lists, ...path));
  return (path.at(-1)?.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('latin1');
};
/** Runs a case on the public code lists, or says loudly that they are not there. */
const onLists = (name: string, work: () => void): void => (existsSync(join(lists, 'icd10-cm-pcs')) ? test(name, work) : test.skip(`SKIPPED, no code lists at ${lists}: ${name}`, work));

const diagnoses: readonly BookCode[] = [...majorComplications, ...complications, ...secondaries, ...inpatientCases.flatMap((each) => [each.principal, ...each.also]), ...Object.values(visits).flatMap((each) => each.map((visit) => visit.first))];
const procedures = inpatientCases.flatMap((each) => each.procedures);
const lines = Object.values(visits).flatMap((each) => each.flatMap((visit) => visit.services));
const withSiblings = (codes: readonly { readonly code: string; readonly siblings: readonly string[] }[]): string[] => [...new Set(codes.flatMap(({ code, siblings }) => [code, ...siblings]))];

/** Billable codes of an order file of the government: the flag is in column 15. */
const billable = (file: string): ReadonlySet<string> => new Set(text('icd10-cm-pcs', file).split('\n').filter((line) => line[14] === '1').map((line) => line.slice(6, 14).trim()));

onLists('every diagnosis is a billable ICD-10-CM code of fiscal year 2026', () => {
  const known = billable('icd10cm_order_2026.txt.gz');
  expect(withSiblings(diagnoses).filter((code) => !known.has(code))).toEqual([]);
});

onLists('every procedure is an ICD-10-PCS code of fiscal year 2026', () => {
  const known = billable('icd10pcs_order_2026.txt.gz');
  expect(withSiblings(procedures).filter((code) => !known.has(code))).toEqual([]);
});

onLists('every service is a HCPCS Level II code in force, and its modifiers are of HCPCS', () => {
  const ended = new Map(text('hcpcs', 'hcpcs_level_2_attributes_2024q3.csv.gz').split('\n').map((line) => line.split(',')).map((cells) => [cells[0], cells[15] ?? '']));
  const known = new Set(text('hcpcs', 'hcpcs_level_2_descriptions_2024q3.csv.gz').split('\n').map((line) => line.slice(0, 5)));
  const modifiers = new Set(text('hcpcs', 'modifiers.csv').split('\n').map((line) => line.split(',')).filter((cells) => cells[1] === 'HCPCS').map((cells) => cells[0]));
  expect(withSiblings(lines).filter((code) => !known.has(code) || /^\d{4}-/.test(ended.get(code) ?? ''))).toEqual([]);
  expect(lines.flatMap((line) => line.modifiers).filter((modifier) => !modifiers.has(modifier))).toEqual([]);
});

onLists('complications are what the MS-DRG tables call them, and nothing else moves a group', () => {
  const severity = new Map(text('cms-msdrg-v43.1', 'dx_severity.csv.gz').split('\n').map((line) => line.split(',')).filter((cells) => cells[3]?.includes('431')).map((cells) => [cells[0], cells[2]]));
  const wrong = (codes: readonly BookCode[], asked: string): string[] => codes.map((each) => each.code).filter((code) => severity.get(code) !== asked);
  expect(withSiblings(majorComplications).filter((code) => severity.get(code) !== 'MCC')).toEqual([]);
  expect(wrong(complications, 'CC')).toEqual([]);
  expect(wrong(secondaries, 'NCC')).toEqual([]);
});

onLists('groups have the relative weights of fiscal year 2026', () => {
  const weights = new Map([...text('ms-drg-weights', 'ms_drg_weights_fy2026.csv').matchAll(/^(\d+),\w*,\w*,(?:"[^"]*"|[^,]*),([\d.]+),/gm)].map((match) => [match[1], Number(match[2])]));
  expect(inpatientCases.flatMap((each) => [each.major, each.plain]).filter((group) => weights.get(group.drg) !== Number(group.weight))).toEqual([]);
});

onLists('exempt from present on admission is what the list exempts', () => {
  const exempt = new Set(text('icd10-poa-exempt', 'POAexemptCodesFY26.txt.gz').split('\n').map((line) => (line.split('\t')[1] ?? '').replace('.', '').trim()));
  const onStays = [...majorComplications, ...complications, ...secondaries, ...inpatientCases.flatMap((each) => [each.principal, ...each.also])];
  expect(onStays.filter((each) => exempt.has(each.code) !== (each.exempt === true)).map((each) => each.code)).toEqual([]);
});

test('what a code is mistaken for is of its family, so that it is one revision', () => {
  const strangers = [
    ...diagnoses.flatMap((each) => each.siblings.filter((sibling) => codeFamily('ICD10CM', sibling) !== codeFamily('ICD10CM', each.code))),
    ...procedures.flatMap((each) => each.siblings.filter((sibling) => codeFamily('ICD10PCS', sibling) !== codeFamily('ICD10PCS', each.code))),
    ...lines.flatMap((each) => each.siblings.filter((sibling) => codeFamily('HCPCS', sibling) !== codeFamily('HCPCS', each.code))),
  ];
  expect(strangers).toEqual([]);
});

test('no CPT anywhere', () => expect(withSiblings(lines).filter((code) => !/^[A-V]\d{4}$/.test(code))).toEqual([]));
