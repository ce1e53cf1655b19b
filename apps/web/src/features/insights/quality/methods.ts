import type { MetricId } from '@overread/domain/metrics';

/** The named methods, from the headline to the strictest. */
export const methods = ['code-over-code', 'net-of-over-coding', 'union', 'weighted', 'chart-mean', 'record-over-record', 'drg-accuracy', 'em-accuracy'] as const satisfies readonly MetricId[];

/** Right values among audited values, field by field and section by section. */
export const fields = ['principal-accuracy', 'poa-accuracy', 'disposition-accuracy', 'modifiers-accuracy', 'units-accuracy', 'dx-accuracy', 'pcs-accuracy', 'services-accuracy'] as const satisfies readonly MetricId[];

/** Methods that can stand for all on these screens. */
export const headlines = ['code-over-code', 'net-of-over-coding', 'union', 'weighted'] as const satisfies readonly MetricId[];
