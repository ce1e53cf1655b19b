import type { Actor } from '@overread/domain/access';
import { loaderFor } from '@overread/api-identity';
import type { Door } from '@overread/api-platform';
import type { ErrorReason } from './error-reason.model.js';
import type { ErrorType } from './error-type.model.js';
import { errorReasonsByCodes, errorTypesByCodes } from './taxonomy-rows.query.js';

/** An error type by the code that a finding carries; there is always one. */
export const loadErrorType = async (context: object, door: Door, actor: Actor, code: string): Promise<ErrorType> => {
  const type = await loaderFor<ErrorType>(context, 'error-type', { door, actor, rows: errorTypesByCodes, keyOf: (row) => row.code }).load(code);
  if (type === null) throw new Error(`no error type ${code}`);
  return type;
};

/** An error reason by the code that a finding carries; there is always one. */
export const loadErrorReason = async (context: object, door: Door, actor: Actor, code: string): Promise<ErrorReason> => {
  const reason = await loaderFor<ErrorReason>(context, 'error-reason', { door, actor, rows: errorReasonsByCodes, keyOf: (row) => row.code }).load(code);
  if (reason === null) throw new Error(`no error reason ${code}`);
  return reason;
};
