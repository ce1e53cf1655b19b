import { sameOrigin } from './same-origin.js';

test.each<[string, Record<string, string>, boolean]>([
  ['our own page', { origin: 'https://overread.test', host: 'overread.test' }, true],
  ['our own page on a port', { origin: 'http://localhost:3000', host: 'localhost:3000' }, true],
  ['another site', { origin: 'https://evil.test', host: 'overread.test' }, false],
  ['our name on another port', { origin: 'http://localhost:4000', host: 'localhost:3000' }, false],
  ['a page without an origin', { origin: 'null', host: 'overread.test' }, false],
  ['no origin, from another site', { 'sec-fetch-site': 'cross-site', host: 'overread.test' }, false],
  ['no origin, from a sibling', { 'sec-fetch-site': 'same-site', host: 'overread.test' }, false],
  ['no origin, from ourselves', { 'sec-fetch-site': 'same-origin', host: 'overread.test' }, true],
  ['typed into the address bar', { 'sec-fetch-site': 'none', host: 'overread.test' }, true],
  ['a program that is no browser', { host: 'overread.test' }, true],
])('%s', (_, headers, expected) => {
  expect(sameOrigin(headers)).toBe(expected);
});
