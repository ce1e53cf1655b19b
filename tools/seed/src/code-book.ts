/** A diagnosis with the other members of its family that it is mistaken for. Codes without their dot. */
export interface BookCode {
  readonly code: string;
  readonly siblings: readonly string[];
  /** Exempt from present-on-admission reporting. */
  readonly exempt?: true;
}

export interface CaseType {
  readonly serviceLine: string;
  readonly principal: BookCode;
  readonly drg: string;
  readonly weight: string;
  /** The group without the complication, and its weight. */
  readonly lowerDrg: string;
  readonly lowerWeight: string;
  readonly procedures: readonly string[];
  readonly days: number;
}

const dx = (code: string, ...siblings: string[]): BookCode => ({ code, siblings });
const exempt = (code: string, ...siblings: string[]): BookCode => ({ code, siblings, exempt: true });

/** Inpatient cases; MS-DRGs and relative weights of fiscal year 2026. */
export const inpatientCases: readonly [CaseType, ...CaseType[]] = [
  { serviceLine: 'Medicine', principal: dx('A419', 'A4151'), drg: '871', weight: '1.9425', lowerDrg: '872', lowerWeight: '1.0233', procedures: ['02HV33Z'], days: 6 },
  { serviceLine: 'Medicine', principal: dx('J189', 'J159'), drg: '193', weight: '1.3144', lowerDrg: '194', lowerWeight: '0.8059', procedures: [], days: 4 },
  { serviceLine: 'Cardiology', principal: dx('I5023', 'I5033', 'I5021'), drg: '291', weight: '1.2838', lowerDrg: '292', lowerWeight: '0.8490', procedures: ['4A023N7'], days: 5 },
  { serviceLine: 'Cardiology', principal: dx('I214', 'I2119'), drg: '280', weight: '1.6041', lowerDrg: '281', lowerWeight: '0.9191', procedures: ['4A023N7', 'B2111ZZ'], days: 4 },
  { serviceLine: 'Orthopedics', principal: dx('M1711', 'M1712'), drg: '470', weight: '1.9289', lowerDrg: '470', lowerWeight: '1.9289', procedures: ['0SRC0J9'], days: 2 },
  { serviceLine: 'Orthopedics', principal: dx('S72001A', 'S72002A'), drg: '481', weight: '2.0945', lowerDrg: '481', lowerWeight: '2.0945', procedures: ['0QS604Z'], days: 5 },
  { serviceLine: 'General surgery', principal: dx('K8000', 'K8010'), drg: '419', weight: '1.3658', lowerDrg: '419', lowerWeight: '1.3658', procedures: ['0FT44ZZ'], days: 3 },
  { serviceLine: 'Neurology', principal: dx('I639', 'I6340'), drg: '064', weight: '2.0110', lowerDrg: '065', lowerWeight: '1.0103', procedures: ['B030ZZZ'], days: 5 },
  { serviceLine: 'Nephrology', principal: dx('N179', 'N170'), drg: '682', weight: '1.4810', lowerDrg: '683', lowerWeight: '0.8758', procedures: ['5A1D70Z'], days: 4 },
  { serviceLine: 'Medicine', principal: dx('N390', 'N3090'), drg: '689', weight: '1.1603', lowerDrg: '690', lowerWeight: '0.8095', procedures: [], days: 3 },
  { serviceLine: 'Medicine', principal: dx('L03115', 'L03116'), drg: '603', weight: '0.8709', lowerDrg: '603', lowerWeight: '0.8709', procedures: [], days: 3 },
];

/** Secondary diagnoses; the first ones are the complications that move a DRG. */
export const complications: readonly [BookCode, ...BookCode[]] = [dx('J9601', 'J9621'), dx('N170', 'N179'), dx('R6520', 'R6521'), dx('E43', 'E440'), dx('G9341', 'G934')];

export const secondaries: readonly [BookCode, ...BookCode[]] = [
  dx('E1122', 'E119'), dx('E1165', 'E119'), dx('I10', 'I110'), dx('I130', 'I110'), dx('N1831', 'N1830'), dx('N1832', 'N1830'), dx('J449', 'J441'), dx('E871', 'E876'), dx('E876', 'E871'),
  dx('D62', 'D649'), dx('D638', 'D649'), dx('K219', 'K210'), dx('I4891', 'I480'), dx('G4733', 'G4730'), dx('E785', 'E7800'), dx('E6601', 'E669'), dx('F329', 'F419'), dx('B9620', 'B9629'),
  dx('I2510', 'I25119'), dx('K5900', 'K5909'), dx('R4701', 'R4702'), dx('G8191', 'G8192'), dx('F17210', 'F17213'), dx('E119', 'E1165'),
  exempt('Z7901', 'Z7902'), exempt('Z7982', 'Z7983'), exempt('Z794', 'Z7984'), exempt('Z87891', 'Z8789'), exempt('Z96641', 'Z96642'), exempt('W19XXXA', 'W1830XA'), exempt('Y92009', 'Y92019'),
];

/** First-listed diagnoses of outpatient work. */
export const visits: Readonly<Record<string, readonly [BookCode, ...BookCode[]]>> = {
  Emergency: [dx('R0789', 'R079'), dx('R1031', 'R109'), dx('S0990XA', 'S098XXA'), dx('J4541', 'J4531'), dx('N390', 'N3090'), dx('M5450', 'M5459')],
  Observation: [dx('R0789', 'R079'), dx('I4891', 'I480'), dx('E876', 'E871'), dx('J4541', 'J4531')],
  'Same-day surgery': [dx('H2511', 'H2512'), dx('K635', 'D124'), dx('Z1211', 'Z1212'), dx('M25561', 'M25562')],
  Clinic: [dx('E1165', 'E119'), dx('I10', 'I110'), dx('M25561', 'M25562'), dx('Z0000', 'Z0001'), dx('J449', 'J441')],
  Ancillary: [dx('E119', 'E1165'), dx('D649', 'D638'), dx('Z23', 'Z2311'), dx('R0789', 'R079')],
};

export interface BookService {
  readonly code: string;
  readonly siblings: readonly string[];
  readonly modifiers: readonly string[];
  readonly units: number;
}

const svc = (code: string, siblings: readonly string[] = [], modifiers: readonly string[] = [], units = 1): BookService => ({ code, siblings, modifiers, units });

/** HCPCS Level II lines by kind of work. */
export const services: Readonly<Record<string, readonly [BookService, ...BookService[]]>> = {
  Emergency: [svc('G0382', ['G0381', 'G0383']), svc('J1885', ['J1880'], [], 2), svc('J2405', [], [], 4), svc('J7030', ['J7040'])],
  Observation: [svc('G0378', ['G0379'], [], 14), svc('J2405', [], [], 4), svc('J7030', ['J7040'])],
  'Same-day surgery': [svc('G0121', ['G0105'], ['PT']), svc('G0105', ['G0121'], ['PT']), svc('J2704', [], [], 20), svc('V2632', ['V2630'], ['RT'])],
  Clinic: [svc('G0463', ['G0466']), svc('G0439', ['G0438']), svc('G0008', ['G0009']), svc('J3420', [], [], 1)],
  Ancillary: [svc('G0480', ['G0481']), svc('G0008', ['G0009']), svc('P9612', ['P9615'])],
};

export const payers = ['Medicare', 'Medicare Advantage', 'Medicaid', 'Commercial', 'Self-pay'] as const;
