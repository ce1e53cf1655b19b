import type { FeatureRoute } from '../../shared/routing/feature-route.js';

export const routes: readonly FeatureRoute[] = [
  { path: '/audit/:id', load: () => import('./pages/worksheet-page.js'), roles: ['AUDITOR', 'MANAGER', 'TRAINER', 'ADMIN'] },
];
