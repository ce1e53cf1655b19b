import type { AttributeName, Change } from '@overread/domain/audits';

/** What became of a line: a glyph and a word, never colour alone. */
export interface Mark { readonly glyph: string; readonly word: string; readonly tone: 'dimmed' | 'green' | 'yellow' | 'red' | 'blue' }

export const marks = {
  waiting: { glyph: '○', word: 'To judge', tone: 'dimmed' },
  agree: { glyph: '✓', word: 'Agree', tone: 'green' },
  changed: { glyph: '⇄', word: 'Changed', tone: 'yellow' },
  replaced: { glyph: '⇄', word: 'Replaced', tone: 'red' },
  removed: { glyph: '−', word: 'Removed', tone: 'red' },
  added: { glyph: '+', word: 'Added', tone: 'blue' },
  resequenced: { glyph: '⇅', word: 'Resequenced', tone: 'yellow' },
  listedAgain: { glyph: '↷', word: 'Listed again', tone: 'dimmed' },
  asCoded: { glyph: '=', word: 'As coded', tone: 'dimmed' },
  notAudited: { glyph: '·', word: 'Not audited', tone: 'dimmed' },
} as const satisfies Record<string, Mark>;

const attributes: Readonly<Record<AttributeName, string>> = {
  poa: 'POA', date: 'date', surgeon: 'surgeon', modifiers: 'modifiers', units: 'units', disposition: 'disposition', admitSource: 'admit source', drg: 'MS-DRG', emLevel: 'E/M level',
};

/** The name of an attribute or field in a sentence. */
export const attributeWord = (name: AttributeName): string => attributes[name];

/** What kind of change it is, in two or three words. */
export const changeWord = ({ kind, attribute, isPrincipal }: Pick<Change, 'kind' | 'attribute' | 'isPrincipal'>): string => {
  switch (kind) {
    case 'revised':
      return isPrincipal ? 'Principal revised' : 'Code revised';
    case 'unsupported':
      return 'Unsupported code';
    case 'missed':
      return 'Missed code';
    case 'resequenced':
      return 'Principal resequenced';
    case 'attribute':
      return attribute === null ? 'Changed' : `Wrong ${attributeWord(attribute)}`;
  }
};
