import type { FeatureRoute } from '../../shared/routing/feature-route.js';

export const routes: readonly FeatureRoute[] = [
  { path: '/imports', load: () => import('./pages/imports-page.js'), nav: 'imports', roles: ['ADMIN', 'MANAGER'] },
  { path: '/imports/:id', load: () => import('./pages/import-page.js'), roles: ['ADMIN', 'MANAGER'] },
];
