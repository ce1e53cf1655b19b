import type { Taxonomy } from '@overread/domain/audits';
import type { ReadTx } from '@overread/api-platform';
import type { ErrorReason } from './error-reason.model.js';
import type { ErrorType } from './error-type.model.js';

const types = 'select code, section, name, description, default_severity as "defaultSeverity", default_payment_affecting as "defaultPaymentAffecting", active, version from error_type';
const reasons = 'select code, name, description, attributable, active, version from error_reason';

/** Every error type, inactive ones too, in the order of lists. */
export const allErrorTypes = (tx: ReadTx): Promise<ErrorType[]> => tx.rows<ErrorType>(`${types} order by position, code`);
export const errorTypesByCodes = (tx: ReadTx, codes: readonly string[]): Promise<ErrorType[]> => tx.rows<ErrorType>(`${types} where code = any ($1::text[])`, [codes]);
export const oneErrorType = (tx: ReadTx, code: string): Promise<ErrorType | null> => tx.row<ErrorType>(`${types} where code = $1`, [code]);

/** Every error reason, inactive ones too, in the order of lists. */
export const allErrorReasons = (tx: ReadTx): Promise<ErrorReason[]> => tx.rows<ErrorReason>(`${reasons} order by position, code`);
export const errorReasonsByCodes = (tx: ReadTx, codes: readonly string[]): Promise<ErrorReason[]> => tx.rows<ErrorReason>(`${reasons} where code = any ($1::text[])`, [codes]);
export const oneErrorReason = (tx: ReadTx, code: string): Promise<ErrorReason | null> => tx.row<ErrorReason>(`${reasons} where code = $1`, [code]);

/** Both axes as they are now. Inactive words are among them: a worksheet that chose one before it was retired can still be submitted. */
export const taxonomy = async (tx: ReadTx): Promise<Taxonomy> => ({ types: await allErrorTypes(tx), reasons: await allErrorReasons(tx) });
