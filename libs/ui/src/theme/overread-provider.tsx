import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { type ReactNode, useMemo } from 'react';
import { AnnouncerProvider } from '../announce/announcer.js';
import { KeymapProvider } from '../keymap/keymap-provider.js';
import { cssVariables } from './css-variables.js';
import { DensityProvider } from './density.js';
import { styleNonce } from './style-nonce.js';
import { type Density, themeOf } from './theme.js';

function Themed({ density, children, env }: { density: Density; children: ReactNode; env: 'default' | 'test' }) {
  const theme = useMemo(() => themeOf(density), [density]);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto" getStyleNonce={styleNonce} env={env}>
      <Notifications position="bottom-right" limit={3} />
      {children}
    </MantineProvider>
  );
}

/** Everything that the components of this library need around them: theme, density, keymap, announcements. */
export function OverreadProvider({ children, env = 'default' }: { children: ReactNode; env?: 'default' | 'test' }) {
  return (
    <DensityProvider>
      {(density) => (
        <Themed density={density} env={env}>
          <KeymapProvider>
            <AnnouncerProvider>{children}</AnnouncerProvider>
          </KeymapProvider>
        </Themed>
      )}
    </DensityProvider>
  );
}
