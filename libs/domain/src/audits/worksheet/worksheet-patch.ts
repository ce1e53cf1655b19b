import type { ChartFields } from '../../charts/index.js';
import type { AnyLine, LineSection } from '../diff/change.js';
import type { Annotation, AuditDraft } from './audit-draft.js';

/** One thing an auditor does on the worksheet; small enough to be saved at once. */
export type WorksheetPatch =
  | { readonly op: 'agree'; readonly lines: readonly string[] }
  /** Everything not judged yet. */
  | { readonly op: 'agree-untouched' }
  /** Takes judgement back: the line is as the coder left it and waits again. */
  | { readonly op: 'restore'; readonly line: string }
  | { readonly op: 'revise'; readonly line: string; readonly set: Partial<AnyLine> }
  | { readonly op: 'remove'; readonly line: string }
  | { readonly op: 'add'; readonly id: string; readonly section: LineSection; readonly value: AnyLine }
  | { readonly op: 'principal'; readonly line: string }
  | { readonly op: 'move'; readonly line: string; readonly by: -1 | 1 }
  | { readonly op: 'field'; readonly name: keyof ChartFields; readonly value: string | null }
  | { readonly op: 'annotate'; readonly change: string; readonly set: Partial<Annotation> }
  /** Back to an earlier state of the same worksheet: undo. */
  | { readonly op: 'revert'; readonly draft: AuditDraft };
