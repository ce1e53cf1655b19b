/** A diagnosis with the other members of its family that it is mistaken for. Codes without their dot. */
export interface BookCode {
  readonly code: string;
  readonly siblings: readonly string[];
  /** Exempt from present-on-admission reporting. */
  readonly exempt?: true;
  /** Codes of one group are never on one chart; the three-character family when left out. */
  readonly group?: string;
}

/** A procedure of ICD-10-PCS with others of its section and body system. */
export interface BookProcedure {
  readonly code: string;
  readonly siblings: readonly string[];
  /** Share of such cases that have it. */
  readonly share: number;
}

/** An MS-DRG with its relative weight of fiscal year 2026. */
export interface BookGroup {
  readonly drg: string;
  readonly weight: string;
}

/** A kind of inpatient stay. */
export interface CaseType {
  readonly serviceLine: string;
  readonly principal: BookCode;
  /** Always documented with it. */
  readonly also: readonly BookCode[];
  /** The group with a major complication. */
  readonly major: BookGroup;
  /** The group without one. */
  readonly plain: BookGroup;
  /** Whether the group without a major complication asks for a complication. */
  readonly needsComplication: boolean;
  readonly procedures: readonly BookProcedure[];
  /** Usual length of stay. */
  readonly days: number;
}

/** A HCPCS Level II line. */
export interface BookService {
  readonly code: string;
  readonly siblings: readonly string[];
  readonly modifiers: readonly string[];
  readonly units: number;
}

/** A kind of outpatient visit. */
export interface VisitType {
  readonly first: BookCode;
  readonly services: readonly BookService[];
}

export const dx = (code: string, ...siblings: string[]): BookCode => ({ code, siblings });
export const exempt = (code: string, ...siblings: string[]): BookCode => ({ code, siblings, exempt: true });
export const grouped = (group: string, code: BookCode): BookCode => ({ ...code, group });
export const pcs = (share: number, code: string, ...siblings: string[]): BookProcedure => ({ code, siblings, share });
export const service = (code: string, units = 1, modifiers: readonly string[] = [], ...siblings: string[]): BookService => ({ code, siblings, modifiers, units });

export const groupOfCode = (code: BookCode): string => code.group ?? code.code.slice(0, 3);
