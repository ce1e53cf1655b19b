import type { GoodRow } from '../../running/run.js';
import { copyCell } from '../copy-text.js';
import type { RowComplaints } from '../row-complaints.js';
import { coderOf, type Words } from './resolve-words.js';
import type { StagedLine } from './stage-rows.js';

/** Logged minutes as one COPY line in the order of `time-log-table`. */
export const stageTimeLog = (words: Words, nextId: () => string) => ({ record }: GoodRow<'time_log'>, complaints: RowComplaints): StagedLine | null => {
  const coder = coderOf(words, record.coder, complaints);
  if (coder === null) return null;
  return { line: [nextId(), coder, record.day, record.activity, record.minutes].map(copyCell).join('\t'), facilityId: null, key: `${coder} ${record.day} ${record.activity}` };
};
