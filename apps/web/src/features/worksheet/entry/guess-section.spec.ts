import { guessSection, withoutSystem } from './guess-section.js';

test.each([
  ['J96.01', 'INPATIENT', 'diagnosis'], ['j9601', 'INPATIENT', 'diagnosis'], ['I10', 'PROFESSIONAL', 'diagnosis'], ['S72.001A', 'INPATIENT', 'diagnosis'], ['s72001a', 'INPATIENT', 'diagnosis'], ['W07.XXXA', 'OUTPATIENT', 'diagnosis'],
  ['0SRC0J9', 'INPATIENT', 'procedure'], ['3E03317', 'INPATIENT', 'procedure'], ['B2111ZZ', 'INPATIENT', 'procedure'], ['HZ2ZZZZ', 'INPATIENT', 'procedure'],
  ['99213', 'PROFESSIONAL', 'service'], ['99213-25', 'PROFESSIONAL', 'service'], ['G0463', 'OUTPATIENT', 'service'], ['G0463', 'INPATIENT', 'diagnosis'], ['0001F', 'OUTPATIENT', 'service'],
  ['cpt G8929', 'INPATIENT', 'service'], ['dx E1165', 'OUTPATIENT', 'diagnosis'], ['J96.01 Y', 'INPATIENT', 'diagnosis'],
  ['', 'INPATIENT', null], ['PAIN', 'INPATIENT', null], ['1E+10', 'INPATIENT', null],
])('“%s” on a chart of setting %s is %s', (text, setting, section) => expect(guessSection(text, setting)).toBe(section));

test.each([['cpt G8929-25', 'G8929-25'], ['J96.01 Y', 'J96.01 Y'], ['dx J96.01 Y', 'J96.01 Y']])('“%s” without its system is “%s”', (text, rest) => expect(withoutSystem(text)).toBe(rest));
