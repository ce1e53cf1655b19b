import { skipToken, useQuery } from '@apollo/client/react';
import type { MetricId } from '@overread/domain/metrics';
import type { Inputs, InsightsMatrixQuery as Matrix, InsightsTableQuery as Table, InsightsTrendQuery as Trend } from '@overread/schema';
import type { QueryLike } from '@overread/ui';
import { InsightsMatrixQuery, InsightsTableQuery, InsightsTrendQuery } from './figures.queries.js';

/** Null while the address names something that has not been looked up: then the panel waits. */
type Input = Inputs.MetricFilterInput | null;

export type TableData = Table['metrics'];
export type TrendData = Trend['metricTrend'];
export type MatrixData = Matrix['metricMatrix'];

const waiting = <Data>(input: Input, query: QueryLike<Data>): QueryLike<Data> => ({ ...query, loading: input === null || query.loading });

/** Figures with their total, their comparison and, where grouped, a row each group. */
export function useTable(input: Input, metrics: readonly MetricId[], by: Inputs.MetricDimension = 'NONE'): QueryLike<Table> {
  const { data, loading, error, refetch } = useQuery(InsightsTableQuery, input === null ? skipToken : { variables: { filter: input, metrics: [...metrics], by } });
  return waiting(input, { data, loading, error, refetch });
}

/** Figures by period of the filter's grain. */
export function useTrend(input: Input, metrics: readonly MetricId[]): QueryLike<Trend> {
  const { data, loading, error, refetch } = useQuery(InsightsTrendQuery, input === null ? skipToken : { variables: { filter: input, metrics: [...metrics] } });
  return waiting(input, { data, loading, error, refetch });
}

/** One figure by two dimensions. */
export function useMatrix(input: Input, metric: MetricId, rows: Inputs.MetricDimension, columns: Inputs.MetricDimension): QueryLike<Matrix> {
  const { data, loading, error, refetch } = useQuery(InsightsMatrixQuery, input === null ? skipToken : { variables: { filter: input, metric, rows, columns } });
  return waiting(input, { data, loading, error, refetch });
}
