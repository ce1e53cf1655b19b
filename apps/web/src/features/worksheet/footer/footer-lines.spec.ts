import { footerLines, methodWords } from './footer-lines.js';

const line = (method: string, denominator = 1) => ({ method, label: method.toUpperCase(), numerator: 0, denominator, value: denominator === 0 ? null : 0 });
const lines = [line('code-over-code'), line('union', 0), line('weighted'), line('drg', 0), line('em', 0), line('poa')];

test('the headline comes first, methods always, single fields where audited', () => expect(footerLines(lines, 'weighted').map((each) => each.method)).toEqual(['weighted', 'code-over-code', 'union', 'drg', 'poa']));
test('what it was made by', () => expect([methodWords(lines, { headline: 'weighted', number: 3 }), methodWords(lines, { headline: 'odd', number: 1 })]).toEqual(['WEIGHTED, version 3', 'odd, version 1']));
