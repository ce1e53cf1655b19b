import { Anchor, Button, Text } from '@mantine/core';
import type { DataColumn } from '@overread/ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { maskAccount } from '../../../shared/audits/mask-account.js';
import { auditPath } from '../../../shared/audits/remember-audit.js';
import { claimWord, dueOf, standingOf, type QueueItem } from './item-words.js';
import type { QueuePart } from './queue-parts.js';

function Due({ item, now }: { item: QueueItem; now: number }) {
  const { words, isOverdue } = dueOf(item, now);
  return <Text span inherit {...(isOverdue ? { c: 'red', fw: 600 } : {})}>{words}</Text>;
}

/** Wraps, but never to a word a line. */
const Wide = ({ children }: { children: ReactNode }) => <span style={{ display: 'inline-block', minWidth: '7rem' }}>{children}</span>;

const OneLine = ({ children }: { children: ReactNode }) => <span style={{ whiteSpace: 'nowrap' }}>{children}</span>;

/** What a list of charts shows: enough to choose by, the account masked and the coder left out. Without `onClaim` it is read only. */
export const queueColumns = (part: QueuePart, now: number, onClaim: ((id: string) => void) | null): readonly DataColumn<QueueItem>[] => [
  { id: 'chart', header: 'Chart', cell: ({ id, header }) => <OneLine><Anchor component={Link} to={auditPath(id)} inherit>{header.workType.name} {maskAccount(header.accountNumber)}</Anchor></OneLine> },
  ...(part.state === 'SUBMITTED' ? [] : [{ id: 'due', header: 'Due', cell: (item: QueueItem) => <OneLine><Due item={item} now={now} /></OneLine> }]),
  { id: 'standing', header: 'State', cell: (item) => <Wide>{standingOf(item)}</Wide> },
  { id: 'facility', header: 'Facility', cell: ({ header }) => <Wide>{header.facility.name}</Wide> },
  { id: 'payer', header: 'Payer', cell: ({ header }) => header.payer ?? '—' },
  { id: 'stay', header: 'LOS', align: 'end', cell: ({ header }) => header.lengthOfStayDays ?? '—' },
  { id: 'drg', header: 'DRG', align: 'end', cell: ({ header }) => header.drg ?? '—' },
  { id: 'plan', header: 'Plan', cell: ({ planName }) => <Wide>{planName}</Wide> },
  ...(onClaim === null || part.state === 'SUBMITTED' ? [] : [{
    id: 'act', header: 'Action', cell: (item: QueueItem) => {
      const word = claimWord(item);
      return word === null ? null : <Button size="compact-xs" variant="default" aria-label={`${word} ${item.header.workType.name} ${maskAccount(item.header.accountNumber)}`} onClick={() => { onClaim(item.id); }}>{word}</Button>;
    },
  }]),
];
