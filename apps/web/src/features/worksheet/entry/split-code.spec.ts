import { splitCode } from './split-code.js';

test.each([
  ['diagnosis', 'J96.01', { code: 'J96.01' }],
  ['diagnosis', ' j96.01  y ', { code: 'j96.01', poa: 'y' }],
  ['procedure', '0SRC0J9 2026-03-03 S12', { code: '0SRC0J9', date: '2026-03-03', surgeon: 'S12' }],
  ['service', '99213-25-59 x2', { code: '99213', modifiers: '25 59', units: '2' }],
  ['service', '99213 25 59', { code: '99213', modifiers: '25 59' }],
  ['service', 'G0463', { code: 'G0463' }],
] as const)('%s “%s”', (section, text, parts) => expect(splitCode(section, text)).toEqual(parts));
