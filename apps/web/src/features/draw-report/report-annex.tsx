import { List, Stack, Text } from '@mantine/core';
import { formatCount, formatDateTime, Panel } from '@overread/ui';
import type { Report } from './report.js';

/** Charts that were replaced, those that were not audited, and how the figures were made. */
export function ReportAnnex({ report: { substitutions, unaudited, open, skipped, conventions, methods } }: { report: Report }) {
  const missing = open + skipped;
  return (
    <>
      {substitutions.length === 0 ? null : (
        <Panel title="Substitutions" description="Drawn charts that could not be audited, and the next ticket in their place.">
          <List size="sm" spacing={4}>{substitutions.map(({ unitKey, replacedBy, reason, at }) => <List.Item key={unitKey} style={{ overflowWrap: 'anywhere' }}><b>{unitKey}</b>: {replacedBy === null ? 'no substitute left' : `replaced by ${replacedBy}`}, {formatDateTime(at)}. {reason}</List.Item>)}</List>
        </Panel>
      )}
      {unaudited.length === 0 ? null : (
        <Panel title="Drawn and not audited" description={unaudited.length < missing ? `The first ${formatCount(unaudited.length)} of ${formatCount(missing)}.` : `${formatCount(missing)} of the charts drawn.`}>
          <List size="sm" spacing={4}>{unaudited.map(({ unitKey, isSetAside, reason }) => <List.Item key={unitKey} style={{ overflowWrap: 'anywhere' }}><b>{unitKey}</b>: {isSetAside ? `set aside${reason === null ? '' : `, ${reason}`}` : 'still open'}</List.Item>)}</List>
        </Panel>
      )}
      <Panel title="Methods" description="What the figures go by, and how they were made.">
        <Stack gap="xs">
          <List size="sm" spacing={4}>{conventions.map((sentence) => <List.Item key={sentence}>{sentence}</List.Item>)}</List>
          {methods.map(({ id, version, name, sentence, source }) => <div key={id}><Text size="sm" fw={600}>{name} <Text span size="xs" c="dimmed">{id}, version {version}</Text></Text><Text size="sm">{sentence}</Text><Text size="xs" c="dimmed">{source}</Text></div>)}
        </Stack>
      </Panel>
    </>
  );
}
