import { createContext, type ReactNode, useContext } from 'react';

export interface ChartSettings {
  /** Whether charts move when they appear; off unless told. */
  readonly animate: boolean;
  /** Width in pixels where there is nothing to measure (tests, print); null = the width of the place. */
  readonly width: number | null;
}

const Settings = createContext<ChartSettings>({ animate: false, width: null });

/** Settings for every chart inside. */
export function ChartSettingsProvider({ animate = false, width = null, children }: Partial<ChartSettings> & { children: ReactNode }) {
  return <Settings.Provider value={{ animate, width }}>{children}</Settings.Provider>;
}

export const useChartSettings = (): ChartSettings => useContext(Settings);
