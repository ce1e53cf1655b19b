import { useKept } from '../../../shared/memory/use-kept.js';
import type { Verdict } from './verdict-form.js';

/**
 * Whether a form is shown: while its ability lasts, and after that as long as something typed in it was not sent, so that a
 * person who comes second sees why it was refused beside their own words.
 */
export function useStays(may: boolean, keptAs: string): boolean {
  const [verdict] = useKept<Verdict<string> | null>(keptAs, null);
  return may || (verdict?.rationale ?? '').trim() !== '';
}
