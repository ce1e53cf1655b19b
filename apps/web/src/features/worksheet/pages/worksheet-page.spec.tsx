import { act, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { Route, Routes } from 'react-router';
import { endUndo, undoOffer } from '../../../shared/undo/undo-store.js';
import { UndoToast } from '../../../shared/undo/undo-toast.js';
import { fakeClient, fakeMe } from '../../../testing/fake-client.js';
import { renderApp } from '../../../testing/render-app.js';
import { fakeServer, heldAudit, refusal } from './fake-server.js';
import WorksheetPage from './worksheet-page.js';

// Several of these run beside other projects on two cores.
configure({ asyncUtilTimeout: 10_000 });

const open = (server = fakeServer()) => {
  renderApp(<><UndoToast /><Routes><Route path="/audit/:id" element={<WorksheetPage />} /><Route path="*" element={<p>elsewhere</p>} /></Routes></>, fakeClient(server.answers), { path: '/audit/first', me: fakeMe('AUDITOR') });
  return server;
};
/** The grid, once the page has put the focus into it. */
const grid = async () => {
  const found = await screen.findByRole('grid');
  await waitFor(() => { expect(document.activeElement).toBe(screen.getByRole('grid')); });
  return found;
};
const press = (key: string, held: { ctrlKey?: boolean; shiftKey?: boolean } = {}): void => { fireEvent.keyDown(document.activeElement ?? document.body, { key, code: key, ...held }); };
const type = (text: string): void => { fireEvent.change(document.activeElement as HTMLInputElement, { target: { value: text } }); };
const line = (number: number): string => within(screen.getByRole('grid')).getAllByRole('row')[number]?.textContent ?? '';
const where = (): string => screen.getByTestId('where').textContent ?? '';

afterEach(() => {
  const offer = undoOffer();
  if (offer !== null) act(() => { endUndo(offer); });
});

describe('the worksheet', () => {
  test('the grid has the focus at once, and a clean chart takes two chords', async () => {
    const server = open();
    await grid();
    press('A', { shiftKey: true });
    expect(line(1)).toContain(' Agree');
    press('Enter', { ctrlKey: true });
    await waitFor(() => { expect(where()).toBe('/audit/second'); });
    expect([server.submitted, server.draft.lines.every((each) => each.reviewed)]).toEqual([1, true]);
    await grid();
  });

  test('one revision and one missed code without a mouse; the gaps come one after the other', async () => {
    const server = open();
    await grid();
    press('j');
    press('r');
    type('N17.0 N');
    press('Enter');
    expect(line(2)).toContain(' Changed');
    press('1');
    press('w');
    type('documentation-missed');
    press('Escape');
    press('c');
    type('ATN is documented');
    press('Escape');
    press('m');
    type('J96.01 Y');
    press('Enter');
    expect(line(4)).toContain('J96.01 POA Y Added');
    press('A', { shiftKey: true });
    press('Enter', { ctrlKey: true });
    expect(screen.getByText('Line 4: say what is wrong with J96.01. 2 more gaps after it.')).toBeTruthy();
    press('1');
    press('Enter', { ctrlKey: true });
    await waitFor(() => { expect(document.activeElement?.id).toBe('finding-reason'); });
    type('documentation-missed');
    press('Enter', { ctrlKey: true });
    await waitFor(() => { expect(document.activeElement?.id).toBe('finding-rationale'); });
    type('Acute respiratory failure is documented');
    press('Enter', { ctrlKey: true });
    await waitFor(() => { expect(where()).toBe('/audit/second'); });
    expect(server.draft.annotations['diagnosis:missed:>J9601']).toMatchObject({ typeCode: 'missed-dx', reasonCode: 'documentation-missed' });
    expect(server.draft.annotations['diagnosis:revised:N179>N170']).toMatchObject({ typeCode: 'incorrect-dx', rationale: 'ATN is documented' });
  });

  test('the scores are live and say by what they were made', async () => {
    open();
    await grid();
    press('x');
    const scores = screen.getByRole('group', { name: 'Scores if submitted now' }).textContent ?? '';
    expect(scores).toContain('Code over code2/2 = 100.0\u00a0%');
    expect(scores).toContain('Union2/3 = 66.7\u00a0%');
    expect(scores).toContain('MethodCode over code, version 3');
  });

  test('an impossible code stays in its field and says why; Escape drops it', async () => {
    open();
    await grid();
    press('r');
    type('PAIN');
    press('Enter');
    expect(screen.getByRole('alert').textContent).toContain('is not written like');
    press('Escape');
    expect(line(1)).toContain('I11.0 POA Y To judge');
    expect(document.activeElement).toBe(await grid());
  });

  test('single keys are nobody’s outside the grid, and z undoes', async () => {
    const server = open();
    await grid();
    screen.getByRole('button', { name: 'Give back' }).focus();
    press('x');
    expect(line(1)).toContain('To judge');
    screen.getByRole('grid').focus();
    press('x');
    expect(line(1)).toContain(' Removed');
    press('z');
    expect(line(1)).toContain('To judge');
    await waitFor(() => { expect(server.version).toBeGreaterThan(1); });
  });

  test('a lost claim keeps what was typed; claiming again saves it', async () => {
    const server = open();
    await grid();
    server.refuse = refusal('LEASE_LOST', 'Your claim ran out.');
    press('x');
    await screen.findByText(/Your claim ran out\. 1 change is kept on this page\./);
    expect(line(1)).toContain(' Removed');
    server.refuse = null;
    fireEvent.click(screen.getByRole('button', { name: 'Claim it again' }));
    await waitFor(() => { expect(server.draft.lines[0]?.audited).toBeNull(); });
    await waitFor(() => { expect(screen.queryByRole('button', { name: 'Claim it again' })).toBeNull(); });
  });

  test('a submission can be taken back from the next chart', async () => {
    open();
    await grid();
    press('A', { shiftKey: true });
    press('Enter', { ctrlKey: true });
    await waitFor(() => { expect(where()).toBe('/audit/second'); });
    await grid();
    press('Z', { shiftKey: true });
    await waitFor(() => { expect(where()).toBe('/audit/first'); });
  });

  test('neither account nor coder is shown, in the title neither, and axe finds nothing', async () => {
    open();
    await grid();
    press('x');
    expect(document.body.textContent).not.toContain('00004521');
    expect([document.title, screen.getByText('Coder hidden')]).toEqual(['Worksheet · Overread', expect.anything()]);
    const { violations } = await act(() => axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, 'region': { enabled: false }, 'landmark-one-main': { enabled: false } } }));
    expect(violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  });

  test('a submitted chart is read, not judged', async () => {
    const server = fakeServer();
    server.answers['WorksheetPage'] = () => ({ audit: heldAudit('first', { state: 'SUBMITTED', claimedByMe: false, submittedAt: '2026-11-12T15:00:00Z', abilities: ['read'] }) });
    open(server);
    (await screen.findByRole('grid')).focus();
    press('x');
    expect(line(1)).toContain(' Agree');
    expect(screen.queryByRole('button', { name: /Submit/ })).toBeNull();
  });
});
