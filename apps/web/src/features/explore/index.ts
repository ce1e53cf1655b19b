import type { FeatureRoute } from '../../shared/routing/feature-route.js';

export const routes: readonly FeatureRoute[] = [
  { path: '/explore/charts', load: () => import('./pages/charts-page.js'), nav: 'charts' },
  { path: '/explore/charts/:id', load: () => import('./pages/chart-page.js') },
  { path: '/explore/audits', load: () => import('./pages/audits-page.js') },
  { path: '/explore/findings', load: () => import('./pages/findings-page.js') },
];
