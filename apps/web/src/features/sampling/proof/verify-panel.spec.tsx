import { fireEvent, screen } from '@testing-library/react';
import { fakeClient } from '../../../testing/fake-client.js';
import { renderApp } from '../../../testing/render-app.js';
import { VerifyPanel } from './verify-panel.js';

const check = (name: string, holds: boolean, detail: string) => ({ __typename: 'VerificationCheck', name, holds, detail });
const verified = (...checks: ReturnType<typeof check>[]) => () => ({ verifyDraw: { __typename: 'DrawVerification', drawId: 'draw-1', holds: checks.every(({ holds }) => holds), checks } });
const run = (...checks: ReturnType<typeof check>[]): void => {
  renderApp(<VerifyPanel drawId="draw-1" />, fakeClient({ VerifyDraw: verified(...checks) }));
  fireEvent.click(screen.getByRole('button', { name: 'Verify' }));
};

describe('verifying a draw', () => {
  test('a draw that holds says so, check by check', async () => {
    run(check('frame hash', true, 'ab12'), check('selection', true, 'the smallest tickets'));
    expect(await screen.findByText('The draw holds: 2 of 2 checks pass')).toBeTruthy();
    expect(screen.getAllByText('✓ Holds')).toHaveLength(2);
  });

  test('one that does not names what is wrong, in words and not by colour alone', async () => {
    run(check('frame hash', true, 'ab12'), check('selection', false, 'Charts selected against their ticket: N:1001'));
    expect(await screen.findByText('The draw does not hold: 1 of 2 checks fail')).toBeTruthy();
    expect(screen.getByText('✗ Does not hold').closest('li')?.textContent).toContain('N:1001');
  });
});
