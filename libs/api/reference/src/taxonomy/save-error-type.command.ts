import type { ErrorType as ErrorTypeWords } from '@overread/domain/audits';
import { conflict, done, notFound, refuse, type Result, type WriteTx } from '@overread/api-platform';
import { changeByCode } from '../codes/change-by-code.js';
import { keepsCode } from '../codes/check-coded.js';
import { checkWord } from './check-word.js';
import { ErrorTypeEntity } from './error-type.entity.js';
import type { ErrorType } from './error-type.model.js';
import { allErrorTypes, oneErrorType } from './taxonomy-rows.query.js';

export interface ErrorTypeDraft extends ErrorTypeWords {
  readonly active: boolean;
}

const noun = 'an error type';

const checked = async (tx: WriteTx, draft: ErrorTypeDraft): Promise<Result<ErrorTypeDraft>> => checkWord(draft, noun, (await allErrorTypes(tx)).filter((other) => other.section === draft.section));

/** Adds an error type, last in the list. */
export const addErrorType = async (tx: WriteTx, draft: ErrorTypeDraft): Promise<Result<ErrorType>> => {
  const values = await checked(tx, draft);
  if (!values.ok) return values;
  if ((await oneErrorType(tx, values.value.code)) !== null) return refuse('INVALID', `There is an error type ${values.value.code} already.`, { field: 'code', remedy: 'Choose another code.' });
  const last = await tx.row<{ position: number }>('select coalesce(max(position), 0) as position from error_type');
  const added = await tx.insert(ErrorTypeEntity, { ...values.value, position: (last?.position ?? 0) + 1, version: 1 });
  tx.record({ noun: 'errorType', recordId: added.code, after: values.value });
  return done(added as ErrorType & ErrorTypeEntity);
};

/** Changes an error type; findings keep the severity and payment they were given. */
export const changeErrorType = async (tx: WriteTx, at: { readonly code: string; readonly version: number }, draft: ErrorTypeDraft): Promise<Result<ErrorType>> => {
  const before = await oneErrorType(tx, at.code);
  if (before === null) return notFound('error type');
  const kept = keepsCode(draft, at.code, noun);
  if (!kept.ok) return kept;
  const values = await checked(tx, draft);
  if (!values.ok) return values;
  const changed = await changeByCode(tx, ErrorTypeEntity, at, values.value);
  const after = await oneErrorType(tx, at.code);
  if (!changed || after === null) return conflict('error type', after?.version ?? null);
  tx.record({ noun: 'errorType', recordId: at.code, before, after });
  return done(after);
};
