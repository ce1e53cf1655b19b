import { isRefusal, recurringErrors } from '@overread/domain/statistics';
import type { MetricScope, ReadTx } from '@overread/api-platform';
import { labelsOf } from '../table/labels.query.js';
import { recurringCharts } from './recurring-charts.query.js';
import type { RecurringErrors } from './recurring.model.js';

/** False discoveries held to one in ten; from three charts on an error recurs. */
const RATE = 0.1;
const MINIMUM = 3;

/** SQL counts charts, the domain tests every pair of coder and error, told apart by type or by type and code family. Coders filtered for are tested against all others, who stay peers. */
export const findRecurring = async (tx: ReadTx, scope: MetricScope, byFamily: boolean): Promise<RecurringErrors> => {
  const { audited, errors, typeNames } = await recurringCharts(tx, { ...scope, coderIds: null }, byFamily);
  const result = recurringErrors({ audited, errors, rate: RATE, minimum: MINIMUM });
  if (isRefusal(result)) throw new Error(`charts that cannot be counted: ${result.error}`);
  const asked = scope.coderIds !== null && scope.coderIds.length > 0 ? new Set(scope.coderIds) : null;
  const shown = result.found.filter(({ coder }) => asked === null || asked.has(coder));
  const labels = await labelsOf(tx, 'coder', shown.map(({ coder }) => coder));
  return {
    tested: result.tested, rate: RATE, minimum: MINIMUM,
    found: shown.map(({ coder, type, ...counts }) => ({ coderId: coder, coderLabel: labels.get(coder) ?? coder, typeCode: type, typeName: typeNames.get(type) ?? type, ...counts })),
  };
};
