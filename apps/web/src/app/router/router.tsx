import { Center, Loader } from '@mantine/core';
import { NuqsAdapter } from 'nuqs/adapters/react-router/v7';
import { createBrowserRouter, Outlet, type RouteObject, ScrollRestoration } from 'react-router';
import type { FeatureRoute } from '../../shared/routing/feature-route.js';
import { LoginPage } from '../login/login-page.js';
import { SessionGate } from '../shell/session-gate.js';
import { Shell } from '../shell/shell.js';
import { Home } from './home.js';
import { NotFound } from './not-found.js';
import { RouteFailure } from './route-failure.js';
import { toRouteObject } from './to-route-object.js';

const Waiting = () => <Center mih="100vh"><Loader aria-label="Loading" /></Center>;

/** The route tree: login outside the shell, every feature's screens inside it. */
export function routeTree(features: readonly FeatureRoute[]): RouteObject[] {
  return [{
    element: <NuqsAdapter><Outlet /><ScrollRestoration /></NuqsAdapter>,
    HydrateFallback: Waiting,
    ErrorBoundary: RouteFailure,
    children: [
      { path: '/login', element: <LoginPage /> },
      {
        element: <SessionGate><Shell routes={features} /></SessionGate>,
        children: [{ index: true, path: '/', element: <Home routes={features} /> }, ...features.map(toRouteObject), { path: '*', element: <NotFound /> }],
      },
    ],
  }];
}

export const createRouter = (features: readonly FeatureRoute[]) => createBrowserRouter(routeTree(features));
