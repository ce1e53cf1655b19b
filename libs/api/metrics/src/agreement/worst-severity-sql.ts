import { Severity } from '@overread/api-reference';

/** The scale of a chart's worst severity, from nothing that counts upwards; its places are the ratings. */
export const severityScale = [null, Severity.MINOR, Severity.MODERATE, Severity.MAJOR] as const;

/** The worst severity among an audit's findings that count, as first submitted: 0 none, 1 minor, 2 moderate, 3 major. */
export const worstSeverity = (auditId: string): string =>
  `coalesce((select max(case w.severity when 'minor' then 1 when 'moderate' then 2 else 3 end) from finding w where w.audit_id = ${auditId} and w.attributable and not w.educational_only), 0)`;
