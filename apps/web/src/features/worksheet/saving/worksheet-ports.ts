import type { ApolloClient } from '@apollo/client';
import { isRefusal } from '@overread/ui';
import { readDraft } from '../../../shared/audits/read-chart.js';
import { AuditQuery } from '../../../shared/audits/worksheet-audit.query.js';
import { PatchAuditMutation } from '../queries/worksheet.commands.js';
import { background } from './background.js';
import type { Fetched, Outcome, WorksheetPorts } from './worksheet-store.js';

/** The store's world: this API and this clock. Nothing goes through the cache, which keeps the chart as it was opened. */
export const worksheetPorts = (client: ApolloClient, id: string): WorksheetPorts => ({
  async patch(version, patches): Promise<Outcome> {
    try {
      const { data } = await client.mutate({ mutation: PatchAuditMutation, variables: { id, version, patches: [...patches] }, fetchPolicy: 'no-cache', context: background });
      const answer = data?.patchAudit;
      if (answer === undefined) return { kind: 'unreachable' };
      return isRefusal(answer) ? { kind: 'refused', refusal: answer } : { kind: 'done', version: answer.version };
    } catch {
      return { kind: 'unreachable' };
    }
  },
  async fetch(): Promise<Fetched | null> {
    try {
      const { data } = await client.query({ query: AuditQuery, variables: { id }, fetchPolicy: 'no-cache', context: background });
      const audit = data?.audit ?? null;
      const draft = readDraft(audit?.draft);
      return draft === null || audit === null ? null : { draft, version: audit.version };
    } catch {
      return null;
    }
  },
  now: () => Date.now(),
});
