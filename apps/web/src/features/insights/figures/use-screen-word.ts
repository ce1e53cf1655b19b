import { useLocation, useNavigate } from 'react-router';
import { readWord, writeWord } from './screen-words.js';

/**
 * A choice of a screen that its address holds, beside the filter. The first allowed value is the default and is not written.
 * @param forget words of the address that mean nothing under another choice
 */
export function useScreenWord<Value extends string>(name: string, allowed: readonly [Value, ...Value[]], forget: readonly string[] = []): [Value, (value: Value) => void] {
  const { search } = useLocation();
  const navigate = useNavigate();
  const choose = (value: Value): void => { void navigate({ search: writeWord(forget.reduce((rest, word) => writeWord(rest, word, null), search), name, value === allowed[0] ? null : value) }, { preventScrollReset: true }); };
  return [readWord(search, name, allowed), choose];
}
