import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@overread/domain/access';
import { CurrentActor, Door, Guarded, MetricFilterInput, scopeOf, type AcrossCode } from '@overread/api-platform';
import { GraphQLError } from 'graphql';
import { dataAsOf } from '../table/data-as-of.query.js';
import { assertMayGroup, entryOf, groupingOf } from '../table/metric-arguments.js';
import { MetricDimension } from '../table/metric-enums.js';
import { metricMatrix } from './metric-matrix.query.js';
import { MetricMatrix } from './metric-matrix.model.js';

const isAcross = (code: string): code is AcrossCode => ['coder', 'team', 'facility', 'work_type', 'auditor'].includes(code);

@Resolver()
export class MatrixResolver {
  constructor(private readonly door: Door) {}

  @Query(() => MetricMatrix, { description: 'One figure of the catalogue by two dimensions, such as facility and work type. Coders get their own only.' })
  @Guarded({ noun: 'metric', ability: 'read' })
  metricMatrix(
    @CurrentActor() actor: Actor,
    @Args('filter', { description: 'Which rows it comes from.' }) filter: MetricFilterInput,
    @Args('metric', { type: () => String, description: 'Id of the catalogue.' }) id: string,
    @Args('rows', { type: () => MetricDimension, description: 'What the rows are.' }) rows: MetricDimension,
    @Args('columns', { type: () => MetricDimension, description: 'What the columns are; not a period.' }) columns: MetricDimension,
  ): Promise<MetricMatrix> {
    assertMayGroup(actor, rows, columns);
    const entry = entryOf(id);
    if (!isAcross(columns) || rows === MetricDimension.NONE || rows === columns) {
      throw new GraphQLError('A matrix needs rows by one dimension and columns by another that is not a period.', { extensions: { code: 'BAD_USER_INPUT' } });
    }
    return this.door.read(actor, async (tx) => ({ ...await metricMatrix(tx, entry, scopeOf(filter), groupingOf(rows, filter), columns), asOf: await dataAsOf(tx) })) as Promise<MetricMatrix>;
  }
}
