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
const holds = (...held: Role[]) => (roles?: readonly Role[]) => roles === undefined || roles.some((role) => held.includes(role));
const as = (...held: Role[]) => railFor(routes, holds(...held));
const home = (...held: Role[]) => homePath(as(...held), holds(...held));

describe('the rail', () => {
  test('has its own order and shows what the roles reach', () => {
    expect(as('AUDITOR', 'MANAGER').flatMap((group) => group.links.map((link) => link.path))).toEqual(['/queue', '/insights', '/charts', '/imports']);
  });

  test('leaves out groups without a screen', () => {
    expect(as('CODER').map((group) => group.label)).toEqual(['Work']);
  });

  test('home is the screen of one’s main task, else the first in reach, and nothing when there is none', () => {
    expect([home('AUDITOR'), home('AUDITOR', 'MANAGER'), home('MANAGER'), home('CODER')]).toEqual(['/queue', '/queue', '/insights', '/charts']);
    expect(homePath(railFor([], () => true), () => true)).toBeNull();
  });
});
