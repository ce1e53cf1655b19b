import { SegmentedControl, useMantineColorScheme } from '@mantine/core';

const schemes = [{ value: 'light', label: 'Light' }, { value: 'dark', label: 'Dark' }, { value: 'auto', label: 'System' }];

/** Light, dark or as the system says; kept in this browser. */
export function ColorSchemeToggle() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <SegmentedControl aria-label="Colour scheme" size="xs" fullWidth data={schemes} value={colorScheme}
      onChange={(value) => { setColorScheme(value === 'light' || value === 'dark' ? value : 'auto'); }} />
  );
}
