import { Module } from '@nestjs/common';
import { AgreementResolver } from './agreement/agreement.resolver.js';
import { CalibrationResolver } from './calibration/calibration.resolver.js';
import { CatalogueResolver } from './catalogue/catalogue.resolver.js';
import { MatrixResolver } from './matrix/matrix.resolver.js';
import { ParetoResolver } from './pareto/pareto.resolver.js';
import { RecurringResolver } from './recurring/recurring.resolver.js';
import { MetricsResolver } from './table/metrics.resolver.js';

export const metricsResolvers = [CatalogueResolver, MetricsResolver, MatrixResolver, ParetoResolver, RecurringResolver, AgreementResolver, CalibrationResolver];

@Module({ providers: metricsResolvers })
export class MetricsModule {}
