import { defaultFilter, type MetricFilter } from '@overread/domain/metrics';
import { hoursNote } from './hours-note.js';

const narrowed = (part: Partial<MetricFilter>): MetricFilter => ({ ...defaultFilter, ...part });

test('teams and coders have hours, facilities and work types have none, and it says why', () => {
  expect(hoursNote(narrowed({ teams: ['A'], coders: ['C01'] }))).toBeNull();
  expect(hoursNote(narrowed({ facilities: ['N'], workTypes: ['IP'] }))).toContain('not by facility or work type');
});
