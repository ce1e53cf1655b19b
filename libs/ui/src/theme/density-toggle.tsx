import { SegmentedControl } from '@mantine/core';
import { useDensity } from './density.js';

const densities = [{ value: 'comfortable', label: 'Comfortable' }, { value: 'compact', label: 'Compact' }];

/** Comfortable or compact; kept in this browser. */
export function DensityToggle() {
  const { density, setDensity } = useDensity();
  return (
    <SegmentedControl aria-label="Density" size="xs" fullWidth data={densities} value={density}
      onChange={(value) => { setDensity(value === 'compact' ? 'compact' : 'comfortable'); }} />
  );
}
