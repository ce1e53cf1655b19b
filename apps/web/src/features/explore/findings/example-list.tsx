import { Anchor, Badge, Group, Paper, SimpleGrid, Stack, Text, Title, VisuallyHidden } from '@mantine/core';
import { formatDate } from '@overread/ui';
import { Link } from 'react-router';
import { BeforeAfter, ChangeText } from '../../../shared/findings/change-text.js';
import { judgementWords, markOf, sidesOf } from '../../../shared/findings/finding-words.js';
import type { FindingRow } from './finding-columns.js';

/** One finding as an example to learn from: the codes before and after, and why. */
function Example({ finding, href }: { finding: FindingRow; href: string }) {
  const { before, after } = sidesOf(finding);
  return (
    <Paper withBorder p="sm" component="li">
      <Stack gap={6}>
        <Group justify="space-between" gap="xs">
          <Title order={3}>{finding.type.name}</Title>
          {finding.teachingExample ? <Badge color="indigo">★ Teaching example</Badge> : null}
        </Group>
        <Text size="sm" component="div"><ChangeText mark={markOf(finding)} /> <BeforeAfter before={before} after={after} /></Text>
        <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }} c={finding.rationale ? '' : 'dimmed'}>{finding.rationale ?? 'The auditor gave no rationale.'}</Text>
        {finding.reference ? <Text size="sm">Reference: {finding.reference}</Text> : null}
        <Text size="xs" c="dimmed">{[`Reason: ${finding.reason.name}`, ...judgementWords(finding)].join(' · ')}</Text>
        <Text size="xs" c="dimmed">Audited {formatDate(finding.auditedOn)} · <Anchor component={Link} to={href} inherit>Open the audit<VisuallyHidden> of {finding.type.name}</VisuallyHidden></Anchor></Text>
      </Stack>
    </Paper>
  );
}

export function ExampleList({ findings, hrefOf }: { findings: readonly FindingRow[]; hrefOf: (finding: FindingRow) => string }) {
  return <SimpleGrid component="ol" cols={{ base: 1, lg: 2 }} spacing="sm" p={0} m={0} style={{ listStyle: 'none' }} aria-label="Examples">{findings.map((finding) => <Example key={finding.id} finding={finding} href={hrefOf(finding)} />)}</SimpleGrid>;
}
