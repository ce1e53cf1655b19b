import type { FeatureRoute } from '../../shared/routing/feature-route.js';

const staff = ['ADMIN', 'MANAGER'] as const;

export const routes: readonly FeatureRoute[] = [
  { path: '/admin/people', load: () => import('./people/people-page.js'), nav: 'admin.people', roles: staff },
  { path: '/admin/facilities', load: () => import('./facilities/facilities-page.js'), nav: 'admin.facilities', roles: staff },
  { path: '/admin/work-types', load: () => import('./work-types/work-types-page.js'), nav: 'admin.work-types', roles: staff },
  { path: '/admin/taxonomy', load: () => import('./taxonomy/taxonomy-page.js'), nav: 'admin.taxonomy', roles: staff },
  { path: '/admin/scoring', load: () => import('./scoring/scoring-page.js'), nav: 'admin.scoring', roles: staff },
  { path: '/admin/trail', load: () => import('./trail/trail-page.js'), nav: 'admin.trail', roles: staff },
];
