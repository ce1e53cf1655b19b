import type { FieldName } from '../../charts/index.js';

export type LineSection = 'diagnosis' | 'procedure' | 'service';
export type Section = LineSection | 'field';

/**
 * `revised`: replaced within its family · `unsupported`: taken away · `missed`: added · `resequenced`: the right codes with the
 * wrong one first · `attribute`: the code is right and something about it is not (POA, date, surgeon, modifiers, units), or a
 * data field of the chart is wrong.
 */
export type ChangeKind = 'revised' | 'unsupported' | 'missed' | 'resequenced' | 'attribute';

export type AttributeName = 'poa' | 'date' | 'surgeon' | 'modifiers' | 'units' | Exclude<FieldName, 'drgWeight'>;

/** A code line of any section, or a field as `{ code: value }`. */
export interface AnyLine {
  readonly code: string;
  readonly poa?: string | null;
  readonly date?: string | null;
  readonly surgeon?: string | null;
  readonly modifiers?: readonly string[];
  readonly units?: number | null;
}

/** One difference between the coder's chart and the auditor's: what a finding hangs on. */
export interface Change {
  /** The same for the same content, however often the diff is made. */
  readonly key: string;
  readonly section: Section;
  readonly kind: ChangeKind;
  /** Null unless the kind is `attribute`. */
  readonly attribute: AttributeName | null;
  /** As the coder left it; null for a missed code. */
  readonly before: AnyLine | null;
  /** As the auditor has it; null for an unsupported code. */
  readonly after: AnyLine | null;
  /** 0-based place in the coder's list; null for a missed code and for fields. */
  readonly beforeAt: number | null;
  /** 0-based place in the auditor's list; null for an unsupported code and for fields. */
  readonly afterAt: number | null;
  /** The change touches which diagnosis is first. */
  readonly isPrincipal: boolean;
}
