import { defaultFilter, parseFilter, type MetricFilter } from '@overread/domain/metrics';
import { exploreAudits, exploreCharts, exploreFindings, type FindingNarrowing } from './explore-links.js';
import { readNarrowing } from './read-narrowing.js';

const filter: MetricFilter = { ...defaultFilter, range: { from: '2026-01-01', to: '2026-01-31' }, facilities: ['N'], sampleKind: 'all' };
const searchOf = (link: string): string => link.slice(link.indexOf('?'));

describe('links to the rows behind a number', () => {
  test.each([['audits', exploreAudits(filter)], ['findings', exploreFindings(filter)], ['charts', exploreCharts(filter)]])('%s carry the same filter', (name, link) => {
    expect(link.startsWith(`/explore/${name}?`)).toBe(true);
    expect(parseFilter(searchOf(link)).filter).toEqual(filter);
  });

  test.each<FindingNarrowing>([
    { typeCode: 'poa' },
    { reasonCode: 'guideline', severity: 'MAJOR', direction: 'OVER' },
    { codePair: 'N179 → N170', scored: false },
    { codePair: '— → J9601', teachingExample: true },
    { typeCode: 'missed-dx', codeFamily: 'Z79', scored: true },
    { codeFamily: '99281–99285' },
    { disputed: true },
  ])('reading what was printed gives it back: %j', (narrowing) => {
    const link = exploreFindings(filter, narrowing);
    expect(readNarrowing(searchOf(link))).toEqual(narrowing);
    expect(parseFilter(searchOf(link)).filter).toEqual(filter);
  });

  test('words that cannot be read narrow nothing', () => {
    expect(readNarrowing('?sev=huge&dir=&scored=perhaps')).toEqual({});
  });
});
