import type { AnnotatedChange, ErrorSection, ErrorType } from '@overread/domain/audits';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { ChoiceField, type Choice } from '@overread/ui';
import type { WorkingTaxonomy } from '../../../shared/audits/taxonomy-of.js';

export interface TypePickerProps {
  opened: boolean;
  finding: AnnotatedChange | null;
  taxonomy: WorkingTaxonomy;
  onChoose: (set: { typeCode?: string; reasonCode?: string }) => void;
  onClose: () => void;
}

const sectionNames: Readonly<Record<ErrorSection, string>> = { diagnosis: 'Diagnosis', procedure: 'Procedure', service: 'CPT/HCPCS', field: 'Data field', query: 'Query', grouping: 'Grouping' };

const choiceOf = (type: ErrorType): Choice => ({ value: type.code, label: `${sectionNames[type.section]}: ${type.name}` });

/** Every type of the taxonomy and every reason, found by typing. */
export function TypePicker({ opened, finding, taxonomy, onChoose, onClose }: TypePickerProps) {
  const types = taxonomy.types.filter((type) => taxonomy.offered.types.has(type.code));
  const reasons = taxonomy.reasons.filter((reason) => taxonomy.offered.reasons.has(reason.code));
  const type = types.find((each) => each.code === finding?.annotation.typeCode);
  const reason = reasons.find((each) => each.code === finding?.annotation.reasonCode);
  return (
    <Modal opened={opened} onClose={onClose} title="What is wrong, and why">
      {finding === null ? null : (
        <Stack gap="sm">
          <ChoiceField label="What is wrong" placeholder="Type to find" choices={types.map(choiceOf)} value={finding.annotation.typeCode} onChange={(typeCode) => { if (typeCode !== null) onChoose({ typeCode }); }} data-autofocus />
          <Text size="xs" c="dimmed" mih="2.5em">{type?.description ?? 'Every type of the taxonomy is here, those of other sections too.'}</Text>
          <ChoiceField label="Why it is wrong" choices={reasons.map((each) => ({ value: each.code, label: each.name }))} value={finding.annotation.reasonCode} onChange={(reasonCode) => { if (reasonCode !== null) onChoose({ reasonCode }); }} />
          <Text size="xs" c="dimmed" mih="2.5em">{reason === undefined ? '' : `${reason.description}${reason.attributable ? '' : ' The coder’s score is left alone.'}`}</Text>
          <Group justify="flex-end"><Button onClick={onClose}>Done</Button></Group>
        </Stack>
      )}
    </Modal>
  );
}
