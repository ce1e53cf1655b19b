import type { Role } from '@overread/schema';
import { Page } from '@overread/ui';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { Route, Routes } from 'react-router';
import { announceSessionEnd } from '../../shared/graphql/session-end.js';
import type { FeatureRoute } from '../../shared/routing/feature-route.js';
import { fakeClient, fakeMe } from '../../testing/fake-client.js';
import { renderApp } from '../../testing/render-app.js';
import { LoginPage } from '../login/login-page.js';
import { Home } from '../router/home.js';
import { NotFound } from '../router/not-found.js';
import { SessionGate } from './session-gate.js';
import { Shell } from './shell.js';

const load = () => Promise.resolve({ default: () => null });
const features: FeatureRoute[] = [
  { path: '/queue', load, nav: 'queue', roles: ['AUDITOR'] },
  { path: '/insights', load, nav: 'insights.overview', roles: ['MANAGER'] },
  { path: '/charts', load, nav: 'charts' },
];

function open(path: string, ...roles: Role[]) {
  const me = roles.length === 0 ? null : fakeMe(...roles);
  return renderApp(
    <Routes>
      <Route path="/login" element={<LoginPage />} />
      <Route element={<SessionGate><Shell routes={features} /></SessionGate>}>
        <Route path="/" element={<Home routes={features} />} />
        {features.map((feature) => <Route key={feature.path} path={feature.path} element={<Page title={feature.path.slice(1)}>body</Page>} />)}
        <Route path="*" element={<NotFound />} />
      </Route>
    </Routes>,
    fakeClient({ Me: () => ({ me }) }),
    { path },
  );
}
const where = (): string => screen.getByTestId('where').textContent ?? '';
const links = (): (string | null)[] => screen.getAllByRole('link').map((link) => link.textContent);

describe('the shell', () => {
  test('nobody signed in: to the login page, with the way back', async () => {
    open('/charts?r=last_28d');
    await screen.findByRole('button', { name: 'Sign in' });
    expect(where()).toBe('/login?to=%2Fcharts%3Fr%3Dlast_28d');
  });

  test('an auditor starts at the queue and sees no insights', async () => {
    open('/', 'AUDITOR');
    await screen.findByRole('heading', { level: 1, name: 'queue' });
    expect(where()).toBe('/queue');
    expect(links()).toEqual(expect.arrayContaining(['Queue', 'Charts']));
    expect(links()).not.toContain('Overview');
    expect(screen.getByRole('link', { name: 'Queue' }).getAttribute('aria-current')).toBe('page');
  });

  test('an unknown address is "not found" inside the shell', async () => {
    open('/nowhere', 'AUDITOR');
    await screen.findByRole('heading', { level: 1, name: 'Not found' });
    expect(links()).toContain('Queue');
  });

  test('a navigation moves focus to the new heading and reads the title', async () => {
    open('/queue', 'AUDITOR');
    fireEvent.click(await screen.findByRole('link', { name: 'Charts' }));
    const heading = await screen.findByRole('heading', { level: 1, name: 'charts' });
    await waitFor(() => { expect(document.activeElement).toBe(heading); });
    expect(screen.getByTestId('announcer').textContent).toBe('charts · Overread');
  });

  test('the first page, to which the start address leads, leaves focus at the top', async () => {
    open('/', 'AUDITOR');
    await screen.findByRole('heading', { level: 1, name: 'queue' });
    await act(() => new Promise((resolve) => { setTimeout(resolve, 80); }));
    expect(document.activeElement).toBe(document.body);
  });

  test('? opens the keys of the page, but not while typing', async () => {
    open('/queue', 'AUDITOR');
    await screen.findByRole('heading', { level: 1 });
    fireEvent.keyDown(document.body, { key: '?', code: 'Slash', shiftKey: true });
    expect(await screen.findByRole('dialog', { name: 'Keys on this page' })).toBeTruthy();
  });

  test('a session that ends leads to login, says why and comes back', async () => {
    open('/charts?fac=N', 'AUDITOR');
    await screen.findByRole('heading', { level: 1, name: 'charts' });
    window.history.replaceState(null, '', '/charts?fac=N');
    act(() => { announceSessionEnd(); });
    expect(await screen.findByText(/Your session has ended/)).toBeTruthy();
    expect(where()).toBe('/login?to=%2Fcharts%3Ffac%3DN');
    window.history.replaceState(null, '', '/');
  });

  test('breaks no accessibility rule', async () => {
    open('/queue', 'AUDITOR', 'MANAGER');
    await screen.findByRole('heading', { level: 1, name: 'queue' });
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map((violation) => violation.id)).toEqual([]);
  });
});
