import type { FindingNarrowing } from '../../../shared/explore/explore-links.js';
import { directionWords, severityWords } from '../../../shared/findings/finding-words.js';

/** The narrowing in words, for an export. */
export const narrowingLines = (narrowing: FindingNarrowing): (readonly [string, string])[] => [
  ...(narrowing.typeCode === undefined ? [] : [['Type', narrowing.typeCode] as const]),
  ...(narrowing.reasonCode === undefined ? [] : [['Reason', narrowing.reasonCode] as const]),
  ...(narrowing.severity === undefined ? [] : [['Severity', severityWords[narrowing.severity]] as const]),
  ...(narrowing.direction === undefined ? [] : [['Direction', directionWords[narrowing.direction]] as const]),
  ...(narrowing.codePair === undefined ? [] : [['Codes', narrowing.codePair] as const]),
  ...(narrowing.codeFamily === undefined ? [] : [['Code family', narrowing.codeFamily] as const]),
  ...(narrowing.scored === undefined ? [] : [['Counts against the coder', narrowing.scored ? 'Yes' : 'No'] as const]),
  ...(narrowing.teachingExample === undefined ? [] : [['Teaching examples', narrowing.teachingExample ? 'Only' : 'Left out'] as const]),
  ...(narrowing.disputed === undefined ? [] : [['Disputed by the coder', narrowing.disputed ? 'Only' : 'Left out'] as const]),
];
