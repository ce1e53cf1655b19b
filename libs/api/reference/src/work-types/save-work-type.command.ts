import { conflict, done, notFound, refuse, type Result, type WriteTx } from '@overread/api-platform';
import { changeByCode } from '../codes/change-by-code.js';
import { checkCoded, keepsCode } from '../codes/check-coded.js';
import { foldWord } from './fold-word.js';
import { WorkTypeEntity, type SettingCode } from './work-type.entity.js';
import type { WorkType } from './work-type.model.js';
import { allWorkTypes, oneWorkType, wordsOf } from './work-type-rows.query.js';

export interface WorkTypeDraft {
  readonly code: string;
  readonly name: string;
  readonly setting: SettingCode;
  readonly aliases: readonly string[];
  readonly active: boolean;
}

const noun = 'a work type';
const mostAliases = 50;
const longestAlias = 100;

/** Aliases without blanks around them and without repetitions, as folded. */
const tidyAliases = (aliases: readonly string[]): string[] => [...new Map(aliases.map((alias) => [foldWord(alias), alias.trim()] as const)).values()];

const checked = async (tx: WriteTx, draft: WorkTypeDraft): Promise<Result<WorkTypeDraft & { aliases: string[] }>> => {
  const coded = checkCoded(draft, noun);
  if (!coded.ok) return coded;
  const aliases = tidyAliases(draft.aliases);
  const unusable = aliases.find((alias) => foldWord(alias) === '' || alias.length > longestAlias);
  if (unusable !== undefined) return refuse('INVALID', `“${unusable}” cannot be an alias: it needs a letter or digit and at most ${longestAlias} characters.`, { field: 'aliases', remedy: 'Leave it out.' });
  if (aliases.length > mostAliases) return refuse('INVALID', `A work type has at most ${mostAliases} aliases.`, { field: 'aliases', remedy: 'Leave some out.' });
  const values = { ...coded.value, aliases };
  const clash = clashOf(values, (await allWorkTypes(tx)).filter((other) => other.code !== values.code));
  if (clash !== null) return refuse('INVALID', `“${clash.word}” already stands for ${clash.other.name}.`, { field: clash.field, remedy: `Choose another word, or take it away from ${clash.other.name} first.` });
  return done(values);
};

/** The first word that would stand for two work types, so that a file's word always means one. */
const clashOf = (draft: WorkTypeDraft, others: readonly WorkType[]): { readonly field: string; readonly word: string; readonly other: WorkType } | null => {
  const taken = new Map(others.flatMap((other) => wordsOf(other).map((word) => [foldWord(word), other] as const)));
  const words = [['code', draft.code], ['name', draft.name], ...draft.aliases.map((alias) => ['aliases', alias])] as const;
  for (const [field = '', word = ''] of words) {
    const other = taken.get(foldWord(word));
    if (other !== undefined) return { field, word, other };
  }
  return null;
};

/** Adds a work type, last in the list. */
export const addWorkType = async (tx: WriteTx, draft: WorkTypeDraft): Promise<Result<WorkType>> => {
  const values = await checked(tx, draft);
  if (!values.ok) return values;
  if ((await oneWorkType(tx, values.value.code)) !== null) return refuse('INVALID', `There is a work type ${values.value.code} already.`, { field: 'code', remedy: 'Choose another code.' });
  const last = await tx.row<{ position: number }>('select coalesce(max(position), 0) as position from work_type');
  const added = await tx.insert(WorkTypeEntity, { ...values.value, position: (last?.position ?? 0) + 1, version: 1 });
  tx.record({ noun: 'workType', recordId: added.code, after: values.value });
  return done(added as WorkType & WorkTypeEntity);
};

export const changeWorkType = async (tx: WriteTx, at: { readonly code: string; readonly version: number }, draft: WorkTypeDraft): Promise<Result<WorkType>> => {
  const before = await oneWorkType(tx, at.code);
  if (before === null) return notFound('work type');
  const kept = keepsCode(draft, at.code, noun);
  if (!kept.ok) return kept;
  const values = await checked(tx, draft);
  if (!values.ok) return values;
  const changed = await changeByCode(tx, WorkTypeEntity, at, values.value);
  const after = await oneWorkType(tx, at.code);
  if (!changed || after === null) return conflict('work type', after?.version ?? null);
  tx.record({ noun: 'workType', recordId: at.code, before, after });
  return done(after);
};
