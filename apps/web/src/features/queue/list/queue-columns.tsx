import { Anchor, Button, Text } from '@mantine/core';
import type { DataColumn } from '@overread/ui';
import { Link } from 'react-router';
import { maskAccount } from '../../../shared/audits/mask-account.js';
import { auditPath } from '../../../shared/audits/remember-audit.js';
import { actOf, dueOf, standingOf, type QueueItem } from './item-words.js';

function Due({ item, now }: { item: QueueItem; now: number }) {
  const { words, isOverdue } = dueOf(item, now);
  return <Text span inherit {...(isOverdue ? { c: 'red', fw: 600 } : {})}>{words}</Text>;
}

/** What a list of charts shows: enough to choose by, the account masked and the coder left out. */
export const queueColumns = (now: number, onClaim: (id: string) => void): readonly DataColumn<QueueItem>[] => [
  { id: 'chart', header: 'Chart', cell: ({ id, header }) => <Anchor component={Link} to={auditPath(id)} inherit>{header.workType.name} {maskAccount(header.accountNumber)}</Anchor> },
  { id: 'facility', header: 'Facility', cell: ({ header }) => header.facility.name },
  { id: 'payer', header: 'Payer', cell: ({ header }) => header.payer ?? '—' },
  { id: 'stay', header: 'LOS', align: 'end', cell: ({ header }) => header.lengthOfStayDays ?? '—' },
  { id: 'drg', header: 'DRG', align: 'end', cell: ({ header }) => header.drg ?? '—' },
  { id: 'plan', header: 'Plan', cell: ({ planName }) => planName },
  { id: 'due', header: 'Due', cell: (item) => (item.submittedAt === null ? <Due item={item} now={now} /> : '—') },
  { id: 'standing', header: 'State', cell: standingOf },
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
