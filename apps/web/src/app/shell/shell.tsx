import { AppShell, Box, ScrollArea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { KeysDialog, SkipLink, useKeymap } from '@overread/ui';
import { useMemo } from 'react';
import { Outlet } from 'react-router';
import type { FeatureRoute } from '../../shared/routing/feature-route.js';
import { useSession } from '../../shared/session/session.js';
import { UndoToast } from '../../shared/undo/undo-toast.js';
import { FacilityScope } from './facility-scope.js';
import { Header } from './header.js';
import { OfflineBanner } from './offline-banner.js';
import { railFor } from './rail-groups.js';
import { Rail } from './rail.js';
import { useFocusOnNavigation } from './use-focus-on-navigation.js';

/** Header, rail and page. The rail folds into a burger below 48 em. */
export function Shell({ routes }: { routes: readonly FeatureRoute[] }) {
  const { hasRole } = useSession();
  const [railOpen, rail] = useDisclosure(false);
  const [keysOpen, keys] = useDisclosure(false);
  const groups = useMemo(() => railFor(routes, hasRole), [routes, hasRole]);
  useFocusOnNavigation();
  useKeymap({ id: 'shell', label: 'Everywhere', live: 'page' }, [{ id: 'keys', keys: '?', label: 'Show the keys of this page', run: keys.open }]);
  return (
    <AppShell header={{ height: 48 }} navbar={{ width: 208, breakpoint: 'sm', collapsed: { mobile: !railOpen } }} padding="md" bg="var(--or-canvas)">
      <SkipLink />
      <AppShell.Header><Header railOpen={railOpen} onToggleRail={rail.toggle} onShowKeys={keys.open} /></AppShell.Header>
      <AppShell.Navbar p="xs" id="rail" aria-label="Screens">
        <AppShell.Section grow component={ScrollArea}><Box hiddenFrom="xs"><FacilityScope /></Box><Rail groups={groups} onNavigate={rail.close} /></AppShell.Section>
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1} style={{ outline: 'none' }}>
        <OfflineBanner />
        <UndoToast />
        <Outlet />
      </AppShell.Main>
      <KeysDialog opened={keysOpen} onClose={keys.close} />
    </AppShell>
  );
}
