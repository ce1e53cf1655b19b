import { Group, Text } from '@mantine/core';
import { ChoiceField } from '@overread/ui';

/** Where a facility is taken to be when nobody says. */
const usual = 'America/New_York';

const known: readonly string[] = Intl.supportedValuesOf('timeZone');

interface ZoneFieldsProps {
  /** Codes of the facilities that the file would add. */
  facilities: readonly string[];
  zones: Readonly<Record<string, string>>;
  onChange: (zones: Readonly<Record<string, string>>) => void;
}

/** The time zone of each new facility: its days and turnaround are counted there. Times of the file are read in it, so try the file again after a change. */
export function ZoneFields({ facilities, zones, onChange }: ZoneFieldsProps) {
  return (
    <div role="group" aria-label="Time zones of new facilities">
      <Text size="sm" mb={4}>New facilities need a time zone: days and times of the file are read in it. Try the file again after a change.</Text>
      <Group gap="xs" align="flex-end">
        {facilities.map((code) => <ChoiceField key={code} label={`Zone of ${code}`} w={220} choices={known.map((zone) => ({ value: zone, label: zone }))} value={zones[code] ?? usual} onChange={(zone) => { if (zone) onChange({ ...zones, [code]: zone }); }} />)}
      </Group>
    </div>
  );
}
