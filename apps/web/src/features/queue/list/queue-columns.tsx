import { Anchor, Button, Text } from '@mantine/core';
import type { DataColumn } from '@overread/ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { maskAccount } from '../../../shared/audits/mask-account.js';
import { auditPath } from '../../../shared/audits/remember-audit.js';
import { actOf, dueOf, standingOf, type QueueItem } from './item-words.js';
import type { QueuePart } from './queue-parts.js';

function Due({ item, now }: { item: QueueItem; now: number }) {
  const { words, isOverdue } = dueOf(item, now);
  return <Text span inherit {...(isOverdue ? { c: 'red', fw: 600 } : {})}>{words}</Text>;
}

const OneLine = ({ children }: { children: ReactNode }) => <span style={{ whiteSpace: 'nowrap' }}>{children}</span>;

/** What a list of charts shows: enough to choose by, the account masked and the coder left out. */
export const queueColumns = (part: QueuePart, now: number, onClaim: (id: string) => void): readonly DataColumn<QueueItem>[] => [
  { id: 'chart', header: 'Chart', cell: ({ id, header }) => <OneLine><Anchor component={Link} to={auditPath(id)} inherit>{header.workType.name} {maskAccount(header.accountNumber)}</Anchor></OneLine> },
  ...(part.state === 'SUBMITTED' ? [] : [{ id: 'due', header: 'Due', cell: (item: QueueItem) => <OneLine><Due item={item} now={now} /></OneLine> }]),
  { id: 'standing', header: 'State', cell: (item) => <OneLine>{standingOf(item)}</OneLine> },
  { id: 'facility', header: 'Facility', cell: ({ header }) => header.facility.name },
  { id: 'payer', header: 'Payer', cell: ({ header }) => header.payer ?? '—' },
  { id: 'stay', header: 'LOS', align: 'end', cell: ({ header }) => header.lengthOfStayDays ?? '—' },
  { id: 'drg', header: 'DRG', align: 'end', cell: ({ header }) => header.drg ?? '—' },
  { id: 'plan', header: 'Plan', cell: ({ planName }) => planName },
  {
    id: 'act', header: 'Action', cell: (item) => {
      const { kind, label } = actOf(item);
      const name = `${label} ${item.header.workType.name} ${maskAccount(item.header.accountNumber)}`;
      return kind === 'claim'
        ? <Button size="compact-xs" variant="default" aria-label={name} onClick={() => { onClaim(item.id); }}>{label}</Button>
        : <Button component={Link} to={auditPath(item.id)} size="compact-xs" variant="subtle" aria-label={name}>{label}</Button>;
    },
  },
];
