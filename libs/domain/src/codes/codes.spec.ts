import { checkCode, checkModifier, codeFamily, formatCode, isEvaluationManagement, normalizeCode, parseSystem } from './index.js';

test.each([['e11.65', 'E1165'], [' 0SRC0J9 ', '0SRC0J9'], ['g0463', 'G0463']])('%s is stored as %s', (text, code) => expect(normalizeCode(text)).toBe(code));
test.each([['E1165', 'E11.65'], ['I10', 'I10']])('%s is written %s', (code, text) => expect(formatCode('ICD10CM', code)).toBe(text));
test.each([['ICD-10-CM', 'ICD10CM'], ['ICD-10-PCS', 'ICD10PCS'], ['CPT', 'HCPCS'], ['CPT/HCPCS', 'HCPCS'], ['SNOMED', null], ['constructor', null]])('%s names %s', (text, system) => expect(parseSystem(text)).toBe(system));

describe('checkCode', () => {
  test.each([['ICD10CM', 'I61.8'], ['ICD10CM', 'Z66'], ['ICD10CM', 'W07.XXXA'], ['ICD10CM', 'C7A.00'], ['ICD10CM', 'U07.1'], ['ICD10CM', 'QA0.0101'], ['ICD10PCS', '5A1935Z'], ['ICD10PCS', '3E03317'], ['ICD10PCS', '02700E6'], ['HCPCS', 'G0463'], ['HCPCS', '0001F'], ['HCPCS', '99213']] as const)('%s %s is well-formed', (system, text) => expect(checkCode(system, text).ok).toBe(true));
  test.each([
    ['ICD10CM', '1E+10', 'mangled'], ['ICD10CM', '5.00E+01', 'mangled'], ['ICD10CM', '2-May', 'mangled'], ['ICD10CM', 'May-02', 'mangled'], ['ICD10PCS', '2HV33Z', 'mangled'], ['ICD10PCS', '1.234E-05', 'mangled'], ['ICD10CM', 'PAIN', 'malformed'], ['HCPCS', '1996', 'mangled'],
    ['ICD10CM', '', 'empty'], ['ICD10CM', '250.00', 'malformed'], ['ICD10CM', 'E11.65.1234', 'malformed'], ['ICD10PCS', '0OR10J9', 'malformed'], ['HCPCS', 'ABCDE', 'malformed'],
  ] as const)('%s “%s” is %s', (system, text, reason) => expect(checkCode(system, text)).toMatchObject({ ok: false, reason }));
});

test.each([['ICD10CM', 'E1165', 'E119'], ['ICD10PCS', '0SRC0J9', '0SRD0J9'], ['HCPCS', '99213', '99204'], ['HCPCS', 'G0105', 'G0104']] as const)('%s %s and %s are one family', (system, a, b) => expect(codeFamily(system, a)).toBe(codeFamily(system, b)));
test.each([['ICD10CM', 'E1165', 'I10'], ['HCPCS', '99213', '99283']] as const)('%s %s and %s are not', (system, a, b) => expect(codeFamily(system, a)).not.toBe(codeFamily(system, b)));
test.each([['99213', true], ['99291', true], ['G0463', true], ['97110', false]])('%s is a visit: %s', (code, is) => expect(isEvaluationManagement(code)).toBe(is));
test.each([[' lt ', 'LT'], ['25', '25'], ['ABC', null]])('modifier %s is %s', (text, modifier) => expect(checkModifier(text)).toBe(modifier));
