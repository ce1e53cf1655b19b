import { fireEvent, screen, waitFor } from '@testing-library/react';
import { fakeClient } from '../../testing/fake-client.js';
import { renderApp } from '../../testing/render-app.js';
import { LoginPage } from './login-page.js';

const answer = jest.fn<Promise<{ ok: boolean; status: number; json: () => Promise<unknown> }>, [string, RequestInit]>();
const fill = (): void => {
  fireEvent.change(screen.getByLabelText('Username'), { target: { value: ' m1 ' } });
  fireEvent.change(screen.getByLabelText('Password'), { target: { value: 'a long password' } });
  fireEvent.click(screen.getByRole('button', { name: 'Sign in' }));
};

describe('the login page', () => {
  beforeEach(() => {
    answer.mockReset();
    Object.assign(globalThis, { fetch: answer });
  });

  test('sends name and password once, then goes back to where the person came from', async () => {
    answer.mockResolvedValue({ ok: true, status: 204, json: () => Promise.resolve(null) });
    renderApp(<LoginPage />, fakeClient({}), { path: '/login?to=%2Faudit%2F1' });
    fill();
    await waitFor(() => { expect(screen.getByTestId('where').textContent).toBe('/audit/1'); });
    expect(answer).toHaveBeenCalledTimes(1);
    expect(answer.mock.calls[0]?.[0]).toBe('/auth/login');
    expect(JSON.parse(String(answer.mock.calls[0]?.[1].body))).toEqual({ username: 'm1', password: 'a long password' });
  });

  test.each([
    ['wrong', 401, { message: 'The name or the password is not right.' }, 'The name or the password is not right.'],
    ['throttled without words', 429, null, 'Too many attempts. Wait a minute and try again.'],
  ])('%s: says so and stays', async (_name, status, body, text) => {
    answer.mockResolvedValue({ ok: false, status, json: () => Promise.resolve(body) });
    renderApp(<LoginPage />, fakeClient({}), { path: '/login' });
    fill();
    expect((await screen.findByRole('alert')).textContent).toBe(text);
    expect(screen.getByTestId('where').textContent).toBe('/login');
  });

  test('a lost connection is said, not thrown', async () => {
    answer.mockRejectedValue(new TypeError('failed to fetch'));
    renderApp(<LoginPage />, fakeClient({}), { path: '/login' });
    fill();
    expect((await screen.findByRole('alert')).textContent).toContain('cannot be reached');
  });
});
