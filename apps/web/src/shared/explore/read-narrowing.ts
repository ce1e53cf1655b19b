import { findingWords, type FindingNarrowing } from './explore-links.js';

const severities = ['MINOR', 'MODERATE', 'MAJOR'] as const;
const directions = ['OVER', 'UNDER', 'NEUTRAL'] as const;
const oneOf = <Value extends string>(values: readonly Value[], text: string | null): Value | undefined => values.find((value) => value === text?.toUpperCase());

/** The narrowing that an address carries; words that cannot be read narrow nothing. */
export function readNarrowing(search: string): FindingNarrowing {
  const words = new URLSearchParams(search);
  const at = (name: keyof FindingNarrowing): string | undefined => words.get(findingWords[name]) || undefined;
  const isTrue = (name: keyof FindingNarrowing): boolean | undefined => ({ true: true, false: false })[at(name) ?? ''];
  return {
    typeCode: at('typeCode'),
    reasonCode: at('reasonCode'),
    severity: oneOf(severities, words.get(findingWords.severity)),
    direction: oneOf(directions, words.get(findingWords.direction)),
    codePair: at('codePair'),
    codeFamily: at('codeFamily'),
    scored: isTrue('scored'),
    teachingExample: isTrue('teachingExample'),
    disputed: isTrue('disputed'),
  };
}
