import { buildSchema, parse } from 'graphql';
import { fillDefaults } from './fill-defaults.js';

const schema = buildSchema(`
  enum Grain { DAY WEEK }
  input Inner { deep: Boolean! = true }
  input Filter { grain: Grain! = WEEK, first: Int = 5, text: String, inner: Inner, list: [Inner!] }
  type Query { rows(filter: Filter!, filters: [Filter!], n: Int): Int }
`);
const document = parse('query ($filter: Filter!, $filters: [Filter!], $n: Int) { rows(filter: $filter, filters: $filters, n: $n) }');

test.each([
  ['what was left out is written out, as a client would write it', { filter: {} }, { filter: { grain: 'WEEK', first: 5 } }],
  ['what was given stays, null included', { filter: { grain: 'DAY', first: null } }, { filter: { grain: 'DAY', first: null } }],
  ['inside inputs and lists', { filters: [{ inner: {}, list: [{}, { deep: false }] }] }, { filters: [{ grain: 'WEEK', first: 5, inner: { deep: true }, list: [{ deep: true }, { deep: false }] }] }],
  ['anything else is left as it is', { n: 3, unknown: 'x', filter: 'no object' }, { n: 3, unknown: 'x', filter: 'no object' }],
])('%s', (_, given, expected) => {
  expect(fillDefaults(schema, document, given)).toEqual(expected);
});
