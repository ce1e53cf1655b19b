import type { ErrorSection, Severity, Taxonomy } from '@overread/domain/audits';

interface TypeLike { code: string; section: string; name: string; description: string; defaultSeverity: string; defaultPaymentAffecting: boolean; active: boolean }
interface ReasonLike { code: string; name: string; description: string; attributable: boolean; active: boolean }

/** The taxonomy with what may still be chosen; what is switched off keeps its name for what was written before. */
export interface WorkingTaxonomy extends Taxonomy {
  readonly offered: { readonly types: ReadonlySet<string>; readonly reasons: ReadonlySet<string> };
}

const active = (each: { active: boolean }): boolean => each.active;
const codes = (list: readonly { code: string }[]): ReadonlySet<string> => new Set(list.map((each) => each.code));

/** The API's error types and reasons as the domain has them: its enums in lower case. */
export const taxonomyOf = (types: readonly TypeLike[], reasons: readonly ReasonLike[]): WorkingTaxonomy => ({
  types: types.map((type) => ({ ...type, section: type.section.toLowerCase() as ErrorSection, defaultSeverity: type.defaultSeverity.toLowerCase() as Severity })),
  reasons,
  offered: { types: codes(types.filter(active)), reasons: codes(reasons.filter(active)) },
});
