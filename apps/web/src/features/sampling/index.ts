import type { FeatureRoute } from '../../shared/routing/feature-route.js';

const readers = ['ADMIN', 'MANAGER', 'AUDITOR', 'TRAINER'] as const;

export const routes: readonly FeatureRoute[] = [
  { path: '/sampling/plans', load: () => import('./pages/plans-page.js'), nav: 'sampling', roles: readers },
  { path: '/sampling/plans/new', load: () => import('./pages/new-plan-page.js'), roles: ['ADMIN', 'MANAGER'] },
  { path: '/sampling/plans/:id', load: () => import('./pages/plan-page.js'), roles: readers },
  { path: '/sampling/draws/:id', load: () => import('./pages/draw-page.js'), roles: readers },
];
