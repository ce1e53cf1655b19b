import { dx, exempt, grouped, type BookCode } from './book.js';

/** Major complications: each moves a stay to the higher group. */
export const majorComplications: readonly [BookCode, ...BookCode[]] = [
  dx('J9601', 'J9621'), dx('N170'), dx('E43'), dx('G9341'), dx('L89153', 'L89154'), dx('I2699', 'I2609'), dx('J690', 'J698'), dx('A419', 'A4151'), dx('I21A1', 'I21A9'), dx('K7200', 'K7201'),
];

/** Complications: what the middle group of a family asks for. */
export const complications: readonly [BookCode, ...BookCode[]] = [
  dx('E871', 'E870'), grouped('anemia', dx('D62')), dx('J9611', 'J9610'), dx('E440', 'E441'), grouped('hypertension', dx('I5022', 'I5032')), dx('G8191', 'G8192'), dx('F10230', 'F10239'), exempt('Z6841', 'Z6842'), dx('I4820', 'I4819'), dx('F331', 'F330'),
];

/** Everything else that patients bring along; none of it moves a group. Heart failure, kidney disease and plain hypertension exclude each other: together they are combination codes. */
export const secondaries: readonly [BookCode, ...BookCode[]] = [
  dx('E1165', 'E119'), dx('E1142', 'E1140'), dx('E119', 'E1165'), grouped('hypertension', dx('I10')), grouped('hypertension', dx('N1831', 'N1830')), grouped('hypertension', dx('N1832', 'N1830')), dx('J449'), dx('E876', 'E878'), grouped('anemia', dx('D649')), grouped('anemia', dx('D638', 'D631')), grouped('anemia', dx('D509', 'D500')),
  dx('K219', 'K2100'), dx('I4891', 'I480'), dx('G4733', 'G4730'), dx('E785', 'E7800'), dx('E782', 'E785'), dx('E66813', 'E669'), dx('F32A', 'F329'), dx('F411', 'F419'), dx('I2510', 'I25118'), dx('K5909', 'K5900'),
  dx('F17210', 'F17211'), dx('E039', 'E038'), dx('N401', 'N400'), dx('M810'), dx('E559'), dx('I739', 'I7389'), dx('D696', 'D6959'), dx('E860', 'E861'), dx('E8342', 'E8339'), dx('R1312', 'R1310'), dx('F0390'), dx('M109', 'M1009'),
  dx('G4700', 'G4709'), dx('R296'), dx('I2720', 'I2729'), dx('Z66'), dx('Z96651', 'Z96652'), dx('Z96641', 'Z96642'),
  exempt('Z7901', 'Z7902'), exempt('Z7982', 'Z7983'), exempt('Z794', 'Z7984'), exempt('Z87891'), exempt('Z8673', 'Z8679'), exempt('Z955', 'Z951'), exempt('Z950'), exempt('I252'), exempt('Z9981'), exempt('Z853', 'Z8546'), exempt('Z8616', 'Z8619'),
];
