import type { Role } from '@overread/schema';
import type { FeatureRoute } from '../../shared/routing/feature-route.js';
import { homePath, railFor } from './rail-groups.js';

const load = () => Promise.resolve({ default: () => null });
const routes: FeatureRoute[] = [
  { path: '/imports', load, nav: 'imports', roles: ['ADMIN', 'MANAGER'] },
  { path: '/insights', load, nav: 'insights.overview', roles: ['MANAGER', 'TRAINER'] },
  { path: '/queue', load, nav: 'queue', roles: ['AUDITOR'] },
  { path: '/audit/:id', load, roles: ['AUDITOR'] },
  { path: '/charts', load, nav: 'charts' },
];
const as = (...held: Role[]) => railFor(routes, (roles) => roles === undefined || roles.some((role) => held.includes(role)));

describe('the rail', () => {
  test('has its own order and shows what the roles reach', () => {
    expect(as('AUDITOR', 'MANAGER').flatMap((group) => group.links.map((link) => link.path))).toEqual(['/queue', '/insights', '/charts', '/imports']);
  });

  test('leaves out groups without a screen', () => {
    expect(as('CODER').map((group) => group.label)).toEqual(['Work']);
  });

  test('home is the first screen in reach, and nothing when there is none', () => {
    expect(homePath(as('AUDITOR'))).toBe('/queue');
    expect(homePath(as('MANAGER'))).toBe('/insights');
    expect(homePath(railFor([], () => true))).toBeNull();
  });
});
