import { emptyChart, type CodedChart } from '../../charts/index.js';
import fc from 'fast-check';
import { defaultTaxonomy } from '../taxonomy/index.js';
import { annotatedChanges, applyPatch, applyPatches, auditedChart, describeFinding, draftGaps, parsePatch, startDraft, type AuditDraft, type WorksheetPatch } from './index.js';

const frozen: CodedChart = {
  ...emptyChart,
  diagnoses: [{ code: 'I110', poa: 'Y' }, { code: 'N179', poa: 'Y' }, { code: 'E876', poa: 'Y' }],
  procedures: [{ code: '5A1D70Z', date: '2026-01-02', surgeon: null }],
  fields: { ...emptyChart.fields, disposition: '01', drg: '291', drgWeight: '1.2838' },
};
const start = startDraft(frozen);
const after = (...patches: WorksheetPatch[]): AuditDraft => {
  const result = applyPatches(start, patches);
  if (!result.ok) throw new Error(result.message);
  return result.draft;
};
const keys = (draft: AuditDraft): string[] => annotatedChanges(frozen, draft).map((each) => each.change.key);

describe('the worksheet', () => {
  test('starts as the coder left it, with every line waiting', () => {
    expect(auditedChart(start)).toEqual(frozen);
    expect(draftGaps(frozen, start, defaultTaxonomy).map((gap) => gap.field)).toEqual(['reviewed', 'reviewed', 'reviewed', 'reviewed']);
  });

  test('a clean chart takes one patch', () => {
    const draft = after({ op: 'agree-untouched' });
    expect([keys(draft), draftGaps(frozen, draft, defaultTaxonomy)]).toEqual([[], []]);
  });

  test.each<[string, WorksheetPatch[], string[]]>([
    ['revise within the family', [{ op: 'revise', line: 'd2', set: { code: 'N170' } }], ['diagnosis:revised:N179>N170']],
    ['revise to a stranger is two', [{ op: 'revise', line: 'd2', set: { code: 'J9601' } }], ['diagnosis:unsupported:N179>', 'diagnosis:missed:>J9601']],
    ['POA', [{ op: 'revise', line: 'd2', set: { poa: 'N' } }], ['diagnosis:poa:N179']],
    ['remove', [{ op: 'remove', line: 'd3' }], ['diagnosis:unsupported:E876>']],
    ['remove and restore', [{ op: 'remove', line: 'd3' }, { op: 'restore', line: 'd3' }], []],
    ['add', [{ op: 'add', id: 'n1', section: 'diagnosis', value: { code: 'J9601', poa: 'Y' } }], ['diagnosis:missed:>J9601']],
    ['add and remove', [{ op: 'add', id: 'n1', section: 'diagnosis', value: { code: 'J9601', poa: 'Y' } }, { op: 'remove', line: 'n1' }], []],
    ['principal', [{ op: 'principal', line: 'd2' }], ['diagnosis:resequenced:I110>N179']],
    ['moving secondaries is no error', [{ op: 'move', line: 'd3', by: -1 }], []],
    ['a field', [{ op: 'field', name: 'drg', value: '292' }], ['field:drg:']],
  ])('%s', (_, patches, expected) => expect(keys(after(...patches))).toEqual(expected));

  test('an added line stays in its section', () => {
    const draft = after({ op: 'add', id: 'n1', section: 'diagnosis', value: { code: 'J9601', poa: 'Y' } }, { op: 'add', id: 'n2', section: 'service', value: { code: 'G0463', modifiers: [], units: 1 } });
    expect(draft.lines.map((line) => line.id)).toEqual(['d1', 'd2', 'd3', 'n1', 'p1', 'n2']);
  });

  test('gaps come in the order of the lines and go when they are filled', () => {
    const changed = after({ op: 'agree-untouched' }, { op: 'revise', line: 'd2', set: { code: 'N170' } });
    expect(draftGaps(frozen, changed, defaultTaxonomy).map((gap) => [gap.line, gap.field])).toEqual([['d2', 'typeCode'], ['d2', 'reasonCode'], ['d2', 'rationale']]);
    const key = 'diagnosis:revised:N179>N170';
    const filled = applyPatch(changed, { op: 'annotate', change: key, set: { typeCode: 'specificity', reasonCode: 'documentation-missed', rationale: 'ATN is documented on day 2.' } });
    if (!filled.ok) throw new Error(filled.message);
    expect(draftGaps(frozen, filled.draft, defaultTaxonomy)).toEqual([]);
    const [annotated] = annotatedChanges(frozen, filled.draft);
    if (annotated === undefined) throw new Error('no change');
    expect(describeFinding(annotated, defaultTaxonomy)).toMatchObject({ typeCode: 'specificity', severity: 'minor', attributable: true, direction: 'neutral' });
    const harsher = applyPatch(filled.draft, { op: 'annotate', change: key, set: { severity: 'major' } });
    expect(harsher.ok && draftGaps(frozen, harsher.draft, defaultTaxonomy).map((gap) => gap.field)).toEqual(['severityReason']);
  });

  test('undo goes back to any earlier state, and to no other chart', () => {
    const changed = after({ op: 'remove', line: 'd3' });
    expect(applyPatch(changed, { op: 'revert', draft: start })).toEqual({ ok: true, draft: start });
    expect(applyPatch(changed, { op: 'revert', draft: startDraft(emptyChart) }).ok).toBe(false);
  });

  test('patches to lines that are not there are refused and change nothing', () => {
    for (const patch of [{ op: 'remove', line: 'd9' }, { op: 'revise', line: 'd9', set: {} }, { op: 'principal', line: 'p1' }, { op: 'move', line: 'd9', by: 1 }] as const) expect(applyPatch(start, patch).ok).toBe(false);
  });
});

describe('parsePatch', () => {
  test.each([
    [{ op: 'revise', line: 'd1', set: { code: 'i11.9', poa: '1', nonsense: 1 } }, { op: 'revise', line: 'd1', set: { code: 'I119', poa: 'E' } }],
    [{ op: 'add', id: 'n1', section: 'service', value: { code: 'g0463', modifiers: ['25'], units: 2 } }, { op: 'add', id: 'n1', section: 'service', value: { code: 'G0463', modifiers: ['25'], units: 2 } }],
    [{ op: 'annotate', change: 'k', set: { rationale: '', overDollars: '12.5', hack: 1 } }, { op: 'annotate', change: 'k', set: { rationale: null, overDollars: '12.5' } }],
  ])('%j is understood', (value, patch) => expect(parsePatch(value, start)).toEqual({ ok: true, patch }));

  test.each([
    [{ op: 'revise', line: 'd1', set: { code: '1E+10' } }, 'code'], [{ op: 'revise', line: 'd1', set: { poa: 'Q' } }, 'poa'], [{ op: 'add', id: 'n1', section: 'service', value: { code: 'G0463', modifiers: ['2'] } }, 'modifiers'],
    [{ op: 'add', id: 'n1', section: 'service', value: { code: 'G0463', units: -1 } }, 'units'], [{ op: 'annotate', change: 'k', set: { overDollars: '-5' } }, 'overDollars'], [{ op: 'annotate', change: 'k', set: { severity: 'bad' } }, 'severity'],
    [{ op: 'revise', line: 'p1', set: { date: 'yesterday' } }, 'date'], [{ op: 'revise', line: 'p1', set: { date: '2026-02-30' } }, 'date'],
    [{ op: 'revert' }, 'draft'], [{ op: 'revert', draft: { lines: start.lines, fields: null, annotations: {} } }, 'fields'], [{ op: 'revert', draft: { ...start, annotations: null } }, 'annotations'],
    [{ op: 'revert', draft: { ...start, lines: [...start.lines, { id: 'n1', section: 'diagnosis', original: null, audited: { code: 'no code', poa: null }, reviewed: true }] } }, 'code'],
    [{ op: 'revert', draft: { ...start, lines: [...start.lines, start.lines[0]] } }, 'lines'], [{ op: 'revert', draft: { ...start, lines: start.lines.slice(1) } }, 'lines'],
    [{ op: 'drop table' }, 'op'], [null, 'patch'], [{ op: 'field', name: 'constructor', value: 'x' }, 'name'],
  ])('%j is refused by its field', (value, field) => expect(parsePatch(value, start)).toMatchObject({ ok: false, field }));

  test.each<[string, WorksheetPatch, boolean]>([
    ['adding a diagnosis that stands', { op: 'add', id: 'n1', section: 'diagnosis', value: { code: 'E87.6', poa: 'Y' } }, false],
    ['revising into one that stands', { op: 'revise', line: 'd2', set: { code: 'E876' } }, false],
    ['revising a line into itself', { op: 'revise', line: 'd3', set: { code: 'E876', poa: 'N' } }, true],
    ['a procedure done twice', { op: 'add', id: 'n1', section: 'procedure', value: { code: '5A1D70Z', date: null, surgeon: null } }, true],
  ])('a diagnosis is on a chart once: %s', (_, patch, allowed) => {
    expect(parsePatch(patch, start).ok).toBe(allowed);
  });

  test('a removed diagnosis may be added again', () => {
    expect(parsePatch({ op: 'add', id: 'n1', section: 'diagnosis', value: { code: 'E876', poa: 'Y' } }, after({ op: 'remove', line: 'd3' })).ok).toBe(true);
  });

  test('names that every object has are no parts of a line', () => {
    const set: unknown = JSON.parse('{"__proto__":1,"toString":"x","poa":"N"}');
    expect(parsePatch({ op: 'revise', line: 'd1', set }, start)).toEqual({ ok: true, patch: { op: 'revise', line: 'd1', set: { poa: 'N' } } });
  });

  test('an earlier state comes back whole, whatever the order of its names and however odd the coder’s code', () => {
    const odd = startDraft({ ...frozen, diagnoses: [{ code: 'I11-0?', poa: 'Y' }, ...frozen.diagnoses] });
    const moved = applyPatches(odd, [{ op: 'add', id: 'n1', section: 'diagnosis', value: { code: 'J9601', poa: 'Y' } }, { op: 'revise', line: 'd1', set: { poa: 'N' } }, { op: 'annotate', change: 'k', set: { rationale: 'why', overDollars: '3' } }]);
    if (!moved.ok) throw new Error(moved.message);
    for (const [from, to] of [[moved.draft, odd], [odd, moved.draft]] as const) {
      const sent: unknown = JSON.parse(JSON.stringify(to), (_, value: unknown) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).reverse()) : value));
      const parsed = parsePatch({ op: 'revert', draft: sent }, from);
      expect(parsed.ok && applyPatch(from, parsed.patch)).toEqual({ ok: true, draft: to });
    }
  });

  test('what the coder coded cannot be rewritten by way of an earlier state', () => {
    const forged = { ...start, lines: start.lines.map((line) => ({ ...line, original: { code: 'I10', poa: 'Y' } })) };
    const parsed = parsePatch({ op: 'revert', draft: forged }, start);
    expect(parsed.ok && applyPatch(start, parsed.patch)).toEqual({ ok: true, draft: start });
  });

  test('no earlier state makes it throw, and what it lets through can be applied', () => fc.assert(fc.property(fc.anything(), fc.anything(), fc.anything(), (lines, fields, annotations) => {
    const parsed = parsePatch({ op: 'revert', draft: { lines, fields, annotations } }, start);
    if (parsed.ok) applyPatch(start, parsed.patch);
  })));

  test('no input makes it throw', () => fc.assert(fc.property(fc.anything(), (value) => void parsePatch(value, start))));
});
