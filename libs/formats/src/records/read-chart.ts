import type { RowReader } from './row-reader.js';
import type { CodeLists } from './read-codes.js';
import type { ChartRecord } from './records.js';

type Times = Pick<ChartRecord, 'admitAt' | 'dischargeAt' | 'availableAt' | 'assignedAt' | 'firstCodedAt' | 'finalCodedAt' | 'billedAt'>;
type TimeName = keyof Times;

/** What cannot be: the later of each pair is never before the earlier. */
const impossible: readonly (readonly [earlier: TimeName, later: TimeName, words: string])[] = [
  ['admitAt', 'dischargeAt', 'discharged before admission'],
  ['firstCodedAt', 'finalCodedAt', 'final coded before first coded'],
  ['admitAt', 'finalCodedAt', 'coded before admission'],
];

/** What is odd and happens: kept, with a warning. */
const odd: readonly (readonly [earlier: TimeName, later: TimeName, words: string])[] = [
  ['dischargeAt', 'finalCodedAt', 'coded before discharge'],
  ['availableAt', 'finalCodedAt', 'coded before it was available'],
  ['assignedAt', 'finalCodedAt', 'coded before it was assigned'],
  ['finalCodedAt', 'billedAt', 'billed before it was coded'],
];

const checkOrder = (reader: RowReader, times: Times): void => {
  for (const [pairs, severity] of [[impossible, 'error'], [odd, 'warning']] as const) {
    for (const [earlier, later, words] of pairs) {
      const [from, to] = [times[earlier], times[later]];
      if (from !== null && to !== null && to < from) reader.complain(later, severity === 'error' ? 'IMPOSSIBLE_TIME' : 'ODD_TIME', `The chart was ${words} (${from.replace('T', ' ')} → ${to.replace('T', ' ')}).`, 'Check both times.', severity);
    }
  }
};

/** The header of a chart with its codes. The caller looks at `reader.errors`. */
export const readChart = (reader: RowReader, codes: CodeLists): ChartRecord => {
  const times: Times = {
    admitAt: reader.time('admitAt'),
    dischargeAt: reader.time('dischargeAt'),
    availableAt: reader.time('availableAt'),
    assignedAt: reader.time('assignedAt'),
    firstCodedAt: reader.time('firstCodedAt'),
    finalCodedAt: reader.time('finalCodedAt'),
    billedAt: reader.time('billedAt'),
  };
  checkOrder(reader, times);
  return {
    accountNumber: reader.required('accountNumber'),
    facility: reader.required('facility'),
    workType: reader.required('workType'),
    coder: reader.text('coder'),
    patientRef: reader.textOrNull('patientRef'),
    payer: reader.textOrNull('payer'),
    serviceLine: reader.textOrNull('serviceLine'),
    provider: reader.textOrNull('provider'),
    ...times,
    totalCharges: reader.decimal('totalCharges', 2),
    codingMinutes: reader.whole('codingMinutes'),
    codes: { ...codes, fields: { disposition: reader.textOrNull('disposition'), admitSource: reader.textOrNull('admitSource'), drg: reader.textOrNull('drg'), drgWeight: reader.decimal('drgWeight', 4), emLevel: reader.textOrNull('emLevel') } },
  };
};
