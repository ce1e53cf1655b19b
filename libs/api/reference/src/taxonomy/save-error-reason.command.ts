import type { ErrorReason as ErrorReasonWords } from '@overread/domain/audits';
import { conflict, done, notFound, refuse, type Result, type WriteTx } from '@overread/api-platform';
import { changeByCode } from '../codes/change-by-code.js';
import { keepsCode } from '../codes/check-coded.js';
import { checkWord } from './check-word.js';
import { ErrorReasonEntity } from './error-reason.entity.js';
import type { ErrorReason } from './error-reason.model.js';
import { allErrorReasons, oneErrorReason } from './taxonomy-rows.query.js';

export interface ErrorReasonDraft extends ErrorReasonWords {
  readonly active: boolean;
}

const noun = 'an error reason';

/** Adds an error reason, last in the list. */
export const addErrorReason = async (tx: WriteTx, draft: ErrorReasonDraft): Promise<Result<ErrorReason>> => {
  const values = checkWord(draft, noun, await allErrorReasons(tx));
  if (!values.ok) return values;
  if ((await oneErrorReason(tx, values.value.code)) !== null) return refuse('INVALID', `There is an error reason ${values.value.code} already.`, { field: 'code', remedy: 'Choose another code.' });
  const last = await tx.row<{ position: number }>('select coalesce(max(position), 0) as position from error_reason');
  const added = await tx.insert(ErrorReasonEntity, { ...values.value, position: (last?.position ?? 0) + 1, version: 1 });
  tx.record({ noun: 'errorReason', recordId: added.code, after: values.value });
  return done(added);
};

/** Changes an error reason; findings keep whether the coder answers for them. */
export const changeErrorReason = async (tx: WriteTx, at: { readonly code: string; readonly version: number }, draft: ErrorReasonDraft): Promise<Result<ErrorReason>> => {
  const before = await oneErrorReason(tx, at.code);
  if (before === null) return notFound('error reason');
  const kept = keepsCode(draft, at.code, noun);
  if (!kept.ok) return kept;
  const values = checkWord(draft, noun, await allErrorReasons(tx));
  if (!values.ok) return values;
  const changed = await changeByCode(tx, ErrorReasonEntity, at, values.value);
  const after = await oneErrorReason(tx, at.code);
  if (!changed || after === null) return conflict('error reason', after?.version ?? null);
  tx.record({ noun: 'errorReason', recordId: at.code, before, after });
  return done(after);
};
