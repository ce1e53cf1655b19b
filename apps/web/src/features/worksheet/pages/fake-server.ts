import { applyPatches, defaultReasons, defaultTypes, startDraft, type AuditDraft, type WorksheetPatch } from '@overread/domain/audits';
import { emptyChart, type CodedChart } from '@overread/domain/charts';
import type { WorksheetAuditFragment } from '@overread/schema';
import type { Answers } from '../../../testing/fake-client.js';

export const chart: CodedChart = {
  ...emptyChart,
  diagnoses: [{ code: 'I110', poa: 'Y' }, { code: 'N179', poa: 'Y' }, { code: 'E876', poa: 'Y' }],
  fields: { ...emptyChart.fields, disposition: '01', drg: '291', drgWeight: '1.2838' },
};

/** A chart that the person holds, as the API gives it. */
export const heldAudit = (id: string, change: Partial<WorksheetAuditFragment> = {}): WorksheetAuditFragment => ({
  __typename: 'Audit', id, drawId: 'draw-1', planName: 'IP random Q4', kind: 'PRIMARY', state: 'IN_REVIEW', version: 1, claimedByMe: true, leaseUntil: '2099-01-01T00:00:00Z', dueOn: '2099-01-01',
  submittedAt: null, auditedOn: null, undoUntil: null, skipReason: null,
  header: {
    __typename: 'AuditHeader', accountNumber: '00004521', payer: 'Medicare', serviceLine: null, lengthOfStayDays: 4, drg: '291', drgWeight: '1.2838',
    facility: { __typename: 'Facility', id: 'facility-n', code: 'N', name: 'North', zone: 'America/New_York' },
    workType: { __typename: 'WorkType', code: 'IP', name: 'Inpatient', setting: 'INPATIENT' },
  },
  coder: null, auditor: null, frozen: chart, draft: null,
  scoringVersion: { __typename: 'ScoringVersion', id: 'sv', number: 3, headline: 'code-over-code', weights: { paymentAffecting: 2, other: 1 } },
  abilities: ['read', 'claim', 'work', 'submit', 'undo'], scores: [], findings: [],
  ...change,
});

/** A server for two charts: the first is held, the second comes next. It keeps the first worksheet as patches leave it. */
export const fakeServer = () => {
  const server = { draft: startDraft(chart), version: 1, submitted: 0, refuse: null as Record<string, unknown> | null };
  const step = (patches: readonly WorksheetPatch[]): AuditDraft => {
    const result = applyPatches(server.draft, patches);
    if (!result.ok) throw new Error(result.message);
    server.version += 1;
    return result.draft;
  };
  const answers: Answers = {
    WorksheetPage: ({ id }) => ({ audit: heldAudit(String(id), id === 'first' ? { draft: server.draft, version: server.version } : {}) }),
    WorksheetTaxonomy: () => ({
      errorTypes: defaultTypes.map((type) => ({ __typename: 'ErrorType', ...type, section: type.section.toUpperCase(), defaultSeverity: type.defaultSeverity.toUpperCase(), active: true })),
      errorReasons: defaultReasons.map((reason) => ({ __typename: 'ErrorReason', ...reason, active: true })),
    }),
    WorksheetDraw: () => ({ draw: { __typename: 'Draw', id: 'draw-1', progress: { __typename: 'DrawProgress', submitted: 12, total: 40 } } }),
    PatchAudit: ({ patches }) => {
      if (server.refuse !== null) return { patchAudit: server.refuse };
      server.draft = step(patches as WorksheetPatch[]);
      return { patchAudit: { __typename: 'Audit', id: 'first', version: server.version, state: 'IN_REVIEW', claimedByMe: true, leaseUntil: '2099-01-01T00:00:00Z' } };
    },
    SubmitAudit: () => {
      server.submitted += 1;
      return { submitAudit: { __typename: 'Audit', id: 'first', version: server.version + 1, state: 'SUBMITTED', submittedAt: '2026-11-12T15:00:00Z', undoUntil: '2026-11-12T15:00:10Z' } };
    },
    ClaimNextAudit: () => ({ claimNext: heldAudit('second') }),
    UndoSubmit: () => ({ undoSubmit: heldAudit('first', { draft: server.draft, version: server.version }) }),
    ClaimAudit: () => ({ claimAudit: heldAudit('first', { draft: server.draft, version: server.version }) }),
  };
  return Object.assign(server, { answers });
};

export const refusal = (code: string, message: string) => ({ __typename: 'Refusal', code, message, field: null, remedy: null, currentVersion: null });
