import { parsePoa } from './parse-poa.js';

test.each([['Y', 'Y'], ['n', 'N'], ['1', 'E'], ['Exempt', 'E'], [' ', null], ['X', undefined], ['constructor', undefined]])('“%s” is %s', (text, poa) => expect(parsePoa(text)).toBe(poa));
