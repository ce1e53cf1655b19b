import { dx, exempt, service, type BookCode, type BookService, type VisitType } from './book.js';

const visit = (first: BookCode, ...services: BookService[]): VisitType => ({ first, services });
type Visits = readonly [VisitType, ...VisitType[]];

/** Emergency visits of levels 1 to 5. */
const levels = ['G0380', 'G0381', 'G0382', 'G0383', 'G0384'] as const;
const level = (of: 1 | 2 | 3 | 4 | 5): BookService => service(levels[of - 1] ?? levels[2], 1, [], ...levels.filter((_, at) => Math.abs(at - (of - 1)) === 1));

const saline = service('J7030', 1, [], 'J7040');
const ondansetron = service('J2405', 4, ['JZ']);
const ketorolac = service('J1885', 2);
const propofol = service('J2704', 20, ['JZ']);
const cefazolin = service('J0690', 4);
const midazolam = service('J2250', 2, [], 'J2251');
const fentanyl = service('J3010', 2);
const clinic = service('G0463', 1, ['PO']);

const emergency: Visits = [
  visit(dx('R0789', 'R079', 'R0781'), level(4), ketorolac), visit(dx('R1031', 'R1032', 'R109'), level(4), ondansetron, saline, service('Q9967', 100, [], 'Q9966')), visit(dx('S0101XA', 'S0100XA'), level(3)),
  visit(dx('S0990XA', 'S098XXA'), level(3), ketorolac), visit(dx('J45901', 'J45909'), level(3), service('J7613', 3), service('J2919', 25)), visit(dx('N3000', 'N3001'), level(3), service('J0696', 4)), visit(dx('R55'), level(4), saline),
  visit(dx('R519'), level(3), ketorolac, ondansetron), visit(dx('N201', 'N200'), level(4), ketorolac, ondansetron, saline), visit(dx('S93401A', 'S93402A'), level(2), service('E0114')), visit(dx('S61411A', 'S61412A'), level(2)),
  visit(dx('S52501A', 'S52502A'), level(3), service('J2270', 1), service('L3908', 1, ['RT'])), visit(dx('J069'), level(1)), visit(dx('L509', 'L500'), level(2), service('J1200', 1)), visit(dx('R509'), level(2)),
];

const hours = (of: number): BookService => service('G0378', of);
const observation: Visits = [
  visit(dx('R0789', 'R079'), hours(22), service('A9500', 2, [], 'A9502')), visit(dx('I4891', 'I480'), hours(26), service('J1644', 5)), visit(dx('E876', 'E878'), hours(18), service('J3480', 20), saline), visit(dx('J45901', 'J45909'), hours(20), service('J7613', 4), service('J2919', 25)),
  visit(dx('R55'), hours(19), saline), visit(dx('R0602', 'R0609'), hours(24), service('J1940', 2)), visit(dx('E860', 'E861'), hours(16), saline, ondansetron),
];

const surgery: Visits = [
  visit(dx('H2511', 'H2512'), service('V2632', 1, ['RT'], 'V2630'), midazolam), visit(dx('H2512', 'H2511'), service('V2632', 1, ['LT'], 'V2630'), midazolam), visit(exempt('Z1211', 'Z1212'), service('G0121', 1, [], 'G0105'), propofol),
  visit(dx('D123', 'D122', 'D124'), service('G0121', 1, ['PT'], 'G0105'), propofol), visit(exempt('Z860100'), service('G0105', 1, [], 'G0121'), propofol), visit(dx('K4090', 'K4091'), service('C1781'), cefazolin, fentanyl), visit(dx('G5601', 'G5602'), propofol, midazolam),
  visit(dx('S83241A', 'S83242A'), cefazolin, fentanyl), visit(dx('M75121', 'M75122'), service('C1713', 3), cefazolin), visit(dx('K8020'), cefazolin, fentanyl, ondansetron),
];

const office: Visits = [
  visit(dx('E1165', 'E1169'), clinic), visit(dx('I10'), clinic), visit(dx('M25561', 'M25562'), clinic, service('J3301', 4, ['JZ'])), visit(exempt('Z0000', 'Z0001'), service('G0439', 1, [], 'G0438'), service('G0444')), visit(dx('J449', 'J441'), clinic),
  visit(dx('E538'), clinic, service('J3420', 1)), visit(dx('M5416', 'M5417'), clinic, service('J1010', 40)), visit(dx('E66813', 'E669'), clinic, service('G0447')), visit(dx('M5450', 'M5459'), clinic),
];

const ancillary: Visits = [
  visit(exempt('Z5181'), service('G0480', 1, [], 'G0481')), visit(exempt('Z23'), service('G0008', 1, [], 'G0009')), visit(exempt('Z125'), service('G0103')), visit(exempt('Z1231', 'Z1239'), service('G0279')), visit(dx('N390'), service('P9612', 1, [], 'P9615')),
  visit(dx('R7303', 'R7309')), visit(dx('D649', 'D6489')), visit(dx('R0602', 'R0609'), service('A9500', 2, [], 'A9502')), visit(dx('R1013', 'R1011'), service('Q9967', 100, [], 'Q9966')),
];

/** Outpatient visits with their HCPCS Level II lines, by work type. */
export const visits: Readonly<Record<'Emergency' | 'Observation' | 'Same-day surgery' | 'Clinic' | 'Ancillary', Visits>> = { Emergency: emergency, Observation: observation, 'Same-day surgery': surgery, Clinic: office, Ancillary: ancillary };

export const payers = ['Medicare', 'Medicare Advantage', 'Medicaid', 'Commercial', 'Self-pay'] as const;
