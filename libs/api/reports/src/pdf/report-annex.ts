import type { Content } from 'pdfmake/interfaces.js';
import type { DrawReport } from '../draw-report/draw-report.model.js';
import { minute } from './minute.js';

const listed = (title: string, note: string, lines: readonly string[]): Content[] =>
  (lines.length === 0 ? [] : [{ text: title, style: 'heading' }, { text: note, style: 'note' }, { ul: [...lines], fontSize: 8 }]);

/** Charts that were replaced, and those drawn and not audited. */
export const changesOfSample = ({ substitutions, unaudited, open, skipped }: DrawReport): Content[] => [
  ...listed('Substitutions', 'Drawn charts that could not be audited, and the next ticket in their place.', substitutions.map(({ unitKey, replacedBy, reason, at }) => `${unitKey}: ${replacedBy === null ? 'no substitute left' : `replaced by ${replacedBy}`}, ${minute(at)}. ${reason}`)),
  ...listed('Drawn and not audited', unaudited.length < open + skipped ? `The first ${unaudited.length} of ${open + skipped}.` : 'All of them.', unaudited.map(({ unitKey, isSetAside, reason }) => `${unitKey}: ${isSetAside ? `set aside${reason === null ? '' : `, ${reason}`}` : 'still open'}`)),
];

export const methodsUsed = ({ methods }: DrawReport): Content[] =>
  listed('Methods', 'How the figures were made.', methods.map(({ id, version, name, sentence, source }) => `${name} (${id}, version ${version}). ${sentence} ${source}`));
