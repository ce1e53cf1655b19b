import { useLocalStorage } from '@mantine/hooks';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Density } from './theme.js';

interface DensityChoice { density: Density; setDensity: (density: Density) => void }

const DensityContext = createContext<DensityChoice>({ density: 'comfortable', setDensity: () => undefined });

/** The person's density, kept in this browser. */
export const useDensity = (): DensityChoice => useContext(DensityContext);

/** Keeps the chosen density in localStorage and hands it to everything below. */
export function DensityProvider({ children }: { children: (density: Density) => ReactNode }) {
  const [stored, setDensity] = useLocalStorage<Density>({ key: 'overread.density', defaultValue: 'comfortable', getInitialValueInEffect: false });
  const density: Density = stored === 'compact' ? 'compact' : 'comfortable';
  const choice = useMemo(() => ({ density, setDensity }), [density, setDensity]);
  return <DensityContext value={choice}>{children(density)}</DensityContext>;
}
