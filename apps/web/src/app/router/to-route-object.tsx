import type { RouteObject } from 'react-router';
import type { FeatureRoute } from '../../shared/routing/feature-route.js';
import { useSession } from '../../shared/session/session.js';
import { NotFound } from './not-found.js';
import { RouteFailure } from './route-failure.js';

/** A feature's route as the router has it: loaded when first opened, and "not found" for roles that may not see it. */
export function toRouteObject({ path, load, roles }: FeatureRoute): RouteObject {
  return {
    path,
    ErrorBoundary: RouteFailure,
    lazy: async () => {
      const { default: Screen } = await load();
      const Guarded = () => (useSession().hasRole(roles) ? <Screen /> : <NotFound />);
      return { Component: Guarded };
    },
  };
}
