import { Page } from '@overread/ui';
import { Navigate } from 'react-router';
import type { FeatureRoute } from '../../shared/routing/feature-route.js';
import { useSession } from '../../shared/session/session.js';
import { homePath, railFor } from '../shell/rail-groups.js';

/** Leads to the first screen of the person's rail. */
export function Home({ routes }: { routes: readonly FeatureRoute[] }) {
  const { hasRole } = useSession();
  const path = homePath(railFor(routes, hasRole), hasRole);
  if (path !== null) return <Navigate to={path} replace />;
  return <Page title="Welcome" description="No screen is open to your roles yet. Ask an admin to give you one.">{null}</Page>;
}
