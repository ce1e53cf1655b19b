import type { ReadTx } from '@overread/api-platform';
import { foldWord } from './fold-word.js';
import type { WorkType } from './work-type.model.js';

const columns = 'select code, name, setting, aliases, active, version from work_type';

/** Every work type, inactive ones too, in the order of lists. */
export const allWorkTypes = (tx: ReadTx): Promise<WorkType[]> => tx.rows<WorkType>(`${columns} order by position, code`);

export const workTypesByCodes = (tx: ReadTx, codes: readonly string[]): Promise<WorkType[]> => tx.rows<WorkType>(`${columns} where code = any ($1::text[])`, [codes]);

export const oneWorkType = (tx: ReadTx, code: string): Promise<WorkType | null> => tx.row<WorkType>(`${columns} where code = $1`, [code]);

/** Every word that stands for a work type: its code, its name and its aliases. */
export const wordsOf = ({ code, name, aliases }: Pick<WorkType, 'code' | 'name' | 'aliases'>): string[] => [code, name, ...aliases];

/** Codes of work types by the folded words that files use for them (see `foldWord`). */
export const workTypeCodesByWord = async (tx: ReadTx): Promise<ReadonlyMap<string, string>> =>
  new Map((await allWorkTypes(tx)).flatMap((workType) => wordsOf(workType).map((word) => [foldWord(word), workType.code] as const)));
