const nouns: Readonly<Record<string, string>> = {
  annotation: 'Annotation', audit: 'Audit', chart: 'Chart', draw: 'Draw', errorReason: 'Error reason', errorType: 'Error type', facility: 'Facility', finding: 'Finding', import: 'Import', importMapping: 'Import mapping', metric: 'Figures', person: 'Person', plan: 'Sampling plan',
  query: 'Query', response: 'Response', scoringVersion: 'Scoring version', session: 'Session', team: 'Team', timeLog: 'Time log', trail: 'Trail', turnaroundTarget: 'Turnaround target', workStandard: 'Productivity standard', workType: 'Work type',
};

/** "scoringVersion" → "scoring version", "set-password" → "set password". */
const spaced = (word: string): string => word.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll(/[-_.]/g, ' ').toLowerCase();

/** The kind of a record in words. */
export const nounWord = (noun: string): string => nouns[noun] ?? spaced(noun).replace(/^./, (letter) => letter.toUpperCase());

/** "person.set-password" → "Set password": what was done; the noun stands beside it. */
export const intentWord = (intent: string): string => spaced(intent.slice(intent.indexOf('.') + 1)).replace(/^./, (letter) => letter.toUpperCase());

/** The kinds that can be asked for, by their words. */
export const nounChoices = Object.entries(nouns).map(([value, label]) => ({ value, label }));
