import { done, refuse, type Result } from '@overread/api-platform';
import { checkCoded, type Coded } from '../codes/check-coded.js';

interface Word extends Coded {
  readonly description: string;
}

const longestDescription = 500;

/**
 * A word of the taxonomy as it is stored.
 *
 * @param others words that it must not be taken for: the rest of its list
 */
export const checkWord = <Draft extends Word>(draft: Draft, noun: string, others: readonly Coded[]): Result<Draft> => {
  const coded = checkCoded(draft, noun);
  if (!coded.ok) return coded;
  const description = draft.description.trim();
  if (description === '' || description.length > longestDescription) return refuse('INVALID', `The description of ${noun} has 1 to ${longestDescription} characters.`, { field: 'description', remedy: 'Say in a sentence what it means.' });
  const twin = others.find((other) => other.code !== coded.value.code && other.name.toLowerCase() === coded.value.name.toLowerCase());
  if (twin !== undefined) return refuse('INVALID', `“${twin.name}” is there already, as ${twin.code}.`, { field: 'name', remedy: 'Choose another name, or change that one.' });
  return done({ ...coded.value, description });
};
