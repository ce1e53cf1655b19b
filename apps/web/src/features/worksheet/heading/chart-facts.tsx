import type { ChartFields } from '@overread/domain/charts';
import type { WorksheetAuditFragment } from '@overread/schema';
import { Group, Text } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';
import { maskAccount } from '../../../shared/audits/mask-account.js';
import { Glyph } from '../../../shared/audits/mark-glyph.js';
import { drgWords } from './drg-words.js';
import { HiddenText } from './hidden-text.js';

export interface ChartFactsProps {
  audit: Pick<WorksheetAuditFragment, 'header' | 'coder'>;
  coded: ChartFields;
  audited: ChartFields;
}

/** A text whose arrow is drawn. */
const Arrowed = ({ text }: { text: string }) => text.split('→').map((part, at) => <Fragment key={at}>{at > 0 ? <Glyph sign="→" /> : null}{part}</Fragment>);

/** Which chart this is, as far as judging it needs: the account masked, the coder hidden. */
export function ChartFacts({ audit: { header, coder }, coded, audited }: ChartFactsProps) {
  const drg = drgWords(coded, audited);
  const facts: [string, ReactNode][] = [
    ['account', <>Account <HiddenText what="account number" masked={maskAccount(header.accountNumber)} full={header.accountNumber} /></>],
    ['work', header.workType.name],
    ['facility', header.facility.name],
    ['los', header.lengthOfStayDays === null ? null : `LOS ${header.lengthOfStayDays}`],
    ['payer', header.payer],
    ['service', header.serviceLine],
    ['coder', coder === null ? 'Coder hidden' : <HiddenText what="coder" masked="Coder hidden" full={coder.displayName} />],
    ['drg', drg === null ? null : <Arrowed text={drg} />],
  ];
  return (
    <Group gap="0.25rem 0.5rem" role="group" aria-label="The chart">
      {facts.filter(([, fact]) => fact !== null && fact !== '').map(([name, fact], at) => (
        <Fragment key={name}>{at > 0 ? <Text span size="sm" c="dimmed" aria-hidden="true">·</Text> : null}<Text span size="sm">{fact}</Text></Fragment>
      ))}
    </Group>
  );
}
