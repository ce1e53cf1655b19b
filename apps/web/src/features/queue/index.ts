import type { FeatureRoute } from '../../shared/routing/feature-route.js';

export const routes: readonly FeatureRoute[] = [
  { path: '/queue', load: () => import('./pages/queue-page.js'), nav: 'queue', roles: ['AUDITOR', 'MANAGER', 'TRAINER', 'ADMIN'] },
];
