import { dx, exempt, grouped, pcs, type BookCode, type BookGroup, type BookProcedure, type CaseType } from './book.js';

const group = (drg: string, weight: string): BookGroup => ({ drg, weight });

interface Rest {
  readonly also?: readonly BookCode[];
  readonly procedures?: readonly BookProcedure[];
}

/** A family of two groups: with a major complication, and without. */
const two = (serviceLine: string, principal: BookCode, days: number, major: BookGroup, plain: BookGroup, { also = [], procedures = [] }: Rest = {}): CaseType => ({ serviceLine, principal, also, major, plain, needsComplication: false, procedures, days });
/** A family of three of which the demo uses the upper two: with a major complication, and with a complication. */
const three = (serviceLine: string, principal: BookCode, days: number, major: BookGroup, plain: BookGroup, rest: Rest = {}): CaseType => ({ ...two(serviceLine, principal, days, major, plain, rest), needsComplication: true });

const fall = [dx('W1830XA', 'W1831XA'), exempt('Y92009', 'Y92019')];

/** Inpatient stays; MS-DRGs and relative weights of fiscal year 2026. */
export const inpatientCases: readonly [CaseType, ...CaseType[]] = [
  two('Medicine', dx('A419', 'A4151', 'A4159'), 6, group('871', '1.9425'), group('872', '1.0233'), { also: [dx('N390')], procedures: [pcs(0.35, '02HV33Z')] }),
  three('Medicine', dx('J189', 'J181', 'J188'), 4, group('193', '1.3144'), group('194', '0.8059')),
  three('Medicine', dx('J690', 'J698'), 6, group('177', '1.5627'), group('178', '0.9760')),
  three('Medicine', dx('J441', 'J440'), 4, group('190', '1.1077'), group('191', '0.8430'), { procedures: [pcs(0.25, '5A09357', '5A09457')] }),
  two('Medicine', dx('N390'), 3, group('689', '1.1603'), group('690', '0.8095'), { also: [dx('B9620', 'B9629')] }),
  two('Medicine', dx('L03115', 'L03116'), 3, group('602', '1.4213'), group('603', '0.8709')),
  three('Medicine', dx('E1110', 'E1165'), 3, group('637', '1.4367'), group('638', '0.8962'), { also: [exempt('Z794', 'Z7984')] }),
  two('Medicine', dx('I2699', 'I2609'), 4, group('175', '1.3736'), group('176', '0.8050'), { also: [exempt('Z7901', 'Z7902')] }),
  three('Cardiology', grouped('hypertension', dx('I110', 'I119')), 5, group('291', '1.2838'), group('292', '0.8490'), { also: [dx('I5023', 'I5033', 'I5021')] }),
  three('Cardiology', dx('I214', 'I2119'), 4, group('280', '1.6041'), group('281', '0.9191'), { also: [dx('I2510', 'I25118')], procedures: [pcs(0.8, '4A023N7', '4A023N8'), pcs(0.8, 'B2111ZZ', 'B2110ZZ')] }),
  two('Cardiology', dx('I214', 'I2119'), 2, group('321', '2.7208'), group('322', '1.7630'), { also: [dx('I2510', 'I25118')], procedures: [pcs(1, '027034Z', '027035Z'), pcs(0.9, '4A023N7', '4A023N8'), pcs(0.9, 'B2111ZZ', 'B2110ZZ')] }),
  three('Cardiology', dx('I4819', 'I4811', 'I4891'), 3, group('308', '1.2040'), group('309', '0.7357'), { also: [exempt('Z7901', 'Z7902')], procedures: [pcs(0.5, '5A2204Z')] }),
  two('Orthopedics', dx('M1711', 'M1712'), 2, group('469', '3.0332'), group('470', '1.9289'), { procedures: [pcs(1, '0SRC0J9', '0SRC0JA', '0SRD0J9')] }),
  two('Orthopedics', dx('M1611', 'M1612'), 2, group('469', '3.0332'), group('470', '1.9289'), { procedures: [pcs(1, '0SR90JA', '0SR90J9', '0SRB0JA')] }),
  three('Orthopedics', dx('S72141A', 'S72142A'), 5, group('480', '2.9123'), group('481', '2.0945'), { also: fall, procedures: [pcs(1, '0QS606Z', '0QS604Z', '0QS704Z')] }),
  three('General surgery', dx('K8012', 'K8000', 'K8010'), 4, group('417', '2.3864'), group('418', '1.6916'), { procedures: [pcs(1, '0FT44ZZ', '0FT40ZZ', '0FB44ZZ')] }),
  three('General surgery', dx('K5720', 'K5732'), 6, group('329', '4.5965'), group('330', '2.3972'), { procedures: [pcs(1, '0DTN4ZZ', '0DTN0ZZ')] }),
  three('Gastroenterology', dx('K922', 'K921'), 4, group('377', '1.8280'), group('378', '0.9807'), { procedures: [pcs(0.6, '0DJ08ZZ', '0DB68ZX'), pcs(0.4, '30233N1', '30243N1')] }),
  two('Gastroenterology', dx('K529', 'K5289'), 3, group('391', '1.2683'), group('392', '0.7796'), { also: [dx('E860', 'E861')] }),
  three('Gastroenterology', dx('K8590', 'K8510'), 4, group('438', '1.6302'), group('439', '0.8412')),
  three('Neurology', dx('I63511', 'I63512', 'I639'), 5, group('064', '2.0110'), group('065', '1.0103'), { procedures: [pcs(0.7, 'B030ZZZ'), pcs(0.15, '3E03317')] }),
  three('Nephrology', dx('N179', 'N178'), 4, group('682', '1.4810'), group('683', '0.8758'), { procedures: [pcs(0.25, '5A1D70Z', '5A1D80Z')] }),
];
