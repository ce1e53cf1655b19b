import { Text } from '@mantine/core';
import { DASH, formatDate, Panel } from '@overread/ui';
import { useToday } from '../../../shared/filters/use-today.js';
import { Facts } from '../../../shared/findings/facts.js';
import type { FeedbackAudit } from '../findings/finding-type.js';
import { dueOf, dueWords, leftWords, turnWords } from '../turn/turn-words.js';
import { whoseTurn } from '../turn/whose-turn.js';
import { AcknowledgeButton } from './acknowledge-button.js';

/** Which audit it is, whose turn it is and what is left. */
export function StandPanel({ audit, isCoder }: { audit: FeedbackAudit; isCoder: boolean }) {
  const today = useToday();
  const { header } = audit;
  const turn = whoseTurn({ state: audit.state, auditedOn: audit.auditedOn ?? null, zone: header.facility.zone, findings: audit.findings });
  const due = dueWords(dueOf(turn, isCoder), today);
  const drg = header.drg ? `${header.drg}${header.drgWeight ? ` (weight ${header.drgWeight})` : ''}` : DASH;
  return (
    <Panel title={turnWords(turn, isCoder)} description={[leftWords(turn, audit.findings.length, isCoder), due === '' ? '' : `${due}.`].filter((part) => part !== '').join(' ')}>
      <Facts facts={[
        ['Account', header.accountNumber],
        ['Work type', header.workType.name],
        ['Facility', header.facility.name],
        ['Service line', header.serviceLine ?? DASH],
        ['DRG as coded', drg],
        ['Audited on', formatDate(audit.auditedOn)],
        ['Sample', audit.planName],
        ...(isCoder ? [] : [['Coder', audit.coder?.displayName ?? DASH] as const, ['Auditor', audit.auditor?.displayName ?? DASH] as const]),
      ]} />
      {audit.findings.length === 0 && audit.state === 'SUBMITTED' && isCoder ? <AcknowledgeButton id={audit.id} /> : null}
      {audit.findings.length === 0 ? <Text size="sm" mt="xs">The auditor agreed with every code.</Text> : null}
    </Panel>
  );
}
