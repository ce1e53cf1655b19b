import { fireEvent, screen, waitFor } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { type Answers, fakeClient, fakeMe } from '../../testing/fake-client.js';
import { renderApp } from '../../testing/render-app.js';
import ImportPage from './pages/import-page.js';

const header = ['Account', 'Opened', 'Answered', 'Who'];
const batch = (part: Record<string, unknown> = {}) => ({
  __typename: 'ImportBatch', id: 'batch-1', kind: 'QUERIES', fileName: 'queries.csv', fileHash: 'a'.repeat(64), bytes: 1234, state: 'UPLOADED', mapping: null, options: {}, drawId: null,
  detection: { kind: 'queries', encoding: 'utf-8', delimiter: ';', header, samples: [['A1', '2026-01-02', '', 'C1']] },
  rowsRead: 0, rowsAdded: 0, rowsReplaced: 0, rowsUnchanged: 0, rowsRejected: 0, warnings: 0, failure: null, createdBy: 'Manager', createdAt: '2026-11-12T15:00:00Z', committedAt: null, undoneAt: null, version: 1, ...part,
});
const checked = batch({ state: 'CHECKED', version: 2, rowsRead: 12, rowsAdded: 9, rowsReplaced: 1, rowsRejected: 2 });
const errors = { importRowErrors: { __typename: 'ImportRowErrorConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null, total: 1 }, edges: [{ __typename: 'ImportRowErrorEdge', cursor: '5 x', node: { __typename: 'ImportRowError', rowNumber: 5, field: 'Opened', code: 'DATE', severity: 'error', message: '“32.1.” is no date.', remedy: 'Write it as 2026-01-31.', value: '32.1.' } }] } };

const open = (answers: Answers, me = fakeMe('MANAGER')) => renderApp(
  <Routes><Route path="/imports/:id" element={<ImportPage />} /><Route path="*" element={<p>elsewhere</p>} /></Routes>,
  fakeClient({ ImportMappings: () => ({ importMappings: [] }), ImportErrors: () => errors, ...answers }),
  { path: '/imports/batch-1', me },
);

describe('one import', () => {
  test('shows what was detected, and tries the file with what the person says of its columns', async () => {
    const asked: Record<string, unknown>[] = [];
    open({ Import: () => ({ importBatch: batch() }), CheckImport: (variables) => { asked.push(variables); return { checkImport: checked }; } });
    expect(await screen.findByText('Semicolon')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Column Opened means', { selector: 'input' }).value).toBe('Opened (needed)');
    fireEvent.click(screen.getByLabelText('Column Who means', { selector: 'input' }));
    fireEvent.click(await screen.findByRole('option', { name: 'Coder' }));
    fireEvent.click(screen.getByRole('button', { name: 'Try it: dry run' }));
    await waitFor(() => { expect(asked).toHaveLength(1); });
    expect(asked[0]).toMatchObject({ id: 'batch-1', input: { kind: 'QUERIES', mapping: { columns: { accountNumber: 'Account', openedAt: 'Opened', coder: 'Who' } }, createMissing: false, drawId: null } });
    expect(await screen.findByRole('heading', { name: 'What would happen' })).toBeTruthy();
  });

  test('a needed column that is missing is named and nothing is sent', async () => {
    open({ Import: () => ({ importBatch: batch({ detection: { kind: 'queries', encoding: 'utf-8', delimiter: ',', header: ['Account', 'When'], samples: [] } }) }) });
    fireEvent.click(await screen.findByRole('button', { name: 'Try it: dry run' }));
    expect(screen.getByRole('alert').textContent).toBe('No column yet for: Opened.');
  });

  test('says what would happen, with row, field and remedy, and asks before it imports', async () => {
    const asked: Record<string, unknown>[] = [];
    let now = checked;
    open({ Import: () => ({ importBatch: now }), CommitImport: (variables) => { asked.push(variables); now = batch({ ...checked, state: 'COMMITTED', version: 3, committedAt: '2026-11-12T15:01:00Z' }); return { commitImport: now }; } });
    expect(await screen.findByText('Write it as 2026-01-31.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Download them all (CSV)' }).getAttribute('href')).toBe('/imports/batch-1/errors.csv');
    fireEvent.click(screen.getByRole('button', { name: 'Import…' }));
    expect(await screen.findByText(/9 will be added and 1 replaced\. 2 with errors will be left out\./)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Import' }));
    expect(await screen.findByRole('heading', { name: 'Imported' })).toBeTruthy();
    expect(asked).toEqual([{ id: 'batch-1', version: 2 }]);
  });

  test('an undo that is refused says why, in place', async () => {
    const committed = batch({ ...checked, state: 'COMMITTED', version: 3, committedAt: '2026-11-12T15:01:00Z' });
    open({ Import: () => ({ importBatch: committed }), UndoImport: () => ({ undoImport: { __typename: 'Refusal', code: 'NOT_ALLOWED', message: '3 charts of this import have been sampled.', field: null, remedy: null, currentVersion: null } }) });
    fireEvent.click(await screen.findByRole('button', { name: 'Undo…' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo the import' }));
    expect(await screen.findByText('3 charts of this import have been sampled.')).toBeTruthy();
  });
});
