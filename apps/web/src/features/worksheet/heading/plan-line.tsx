import { useQuery } from '@apollo/client/react';
import type { WorksheetAuditFragment } from '@overread/schema';
import { civilDate } from '@overread/domain/time';
import { Anchor, Text } from '@mantine/core';
import { formatCount } from '@overread/ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { dueWords } from '../../../shared/audits/due-words.js';
import { DrawProgressQuery } from '../queries/worksheet.queries.js';

/** Where the chart stands in its draw and when it is due: "Queue · 12/40 submitted · Due Thu". */
export function PlanLine({ audit, children }: { audit: Pick<WorksheetAuditFragment, 'drawId' | 'dueOn' | 'submittedAt' | 'header'>; children?: ReactNode }) {
  const { data } = useQuery(DrawProgressQuery, { variables: { id: audit.drawId } });
  const progress = data?.draw?.progress;
  const due = dueWords(audit.dueOn, civilDate(audit.header.facility.zone, Date.now()));
  return (
    <>
      <Anchor component={Link} to="/queue">Queue</Anchor>
      {' · '}<span>{progress ? `${formatCount(progress.submitted)}/${formatCount(progress.total)} submitted` : '…'}</span>
      {audit.submittedAt === null ? <>{' · '}<Text span inherit {...(due.isOverdue ? { c: 'red', fw: 600 } : {})}>{due.words}</Text></> : null}
      {children === undefined ? null : <>{' · '}{children}</>}
    </>
  );
}
