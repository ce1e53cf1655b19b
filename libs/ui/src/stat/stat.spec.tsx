import { fireEvent, screen, waitFor } from '@testing-library/react';
import { ConfirmButton } from '../confirm/confirm-button.js';
import { DateField } from '../fields/date-field.js';
import { DecimalField } from '../fields/decimal-field.js';
import { Field } from '../fields/field.js';
import { Page } from '../page/page.js';
import { isRefusal, Refusal } from '../refusal/refusal.js';
import { axeViolations, renderUi } from '../testing/render-ui.js';
import { IntervalText } from './interval-text.js';
import { StatTile } from './stat-tile.js';

describe('StatTile', () => {
  test('shows value, n, interval, change in words, and the way to its rows', async () => {
    renderUi(<StatTile label="Accuracy" value="94.1 %" n={812} interval="91.8–95.9" help="Codes the auditor left as they were." href="/explore?r=last_28d"
      delta={{ change: -0.02, text: '−2.0 pts', better: 'up', against: 'previous matched weekdays' }} />);
    expect(screen.getByRole('group', { name: 'Accuracy' }).textContent).toContain('−2.0 pts (worse) vs previous matched weekdays');
    expect(screen.getByRole('group', { name: 'Accuracy' }).textContent).toContain('91.8–95.9 · n\u00a0=\u00a0812');
    expect(screen.getByRole('link', { name: 'Show rows: Accuracy' }).getAttribute('href')).toBe('/explore?r=last_28d');
    expect(await axeViolations()).toEqual([]);
  });

  test('not measured is a dash that screen readers hear as such', () => {
    renderUi(<IntervalText value={null} n={0} />);
    expect(screen.getByText('not measured', { exact: false }).parentElement?.textContent).toContain('—, n\u00a0=\u00a00 not measured');
  });
});

describe('Page', () => {
  test('has the only h1 and names the tab', () => {
    renderUi(<Page title="Audit queue" actions={<button type="button">Start</button>}>rows</Page>);
    expect(screen.getByRole('heading', { level: 1, name: 'Audit queue' })).toBeTruthy();
    expect(document.title).toBe('Audit queue · Overread');
  });
});

describe('Refusal', () => {
  test('says which field, why and what helps', () => {
    renderUi(<Refusal refusal={{ code: 'CONFLICT', field: 'name', message: 'Another person saved first.', remedy: 'Load the new version and try again.' }} />);
    expect(screen.getByRole('alert').textContent).toBe('Someone else changed thisname: Another person saved first.Load the new version and try again.');
  });

  test('a result is narrowed by its type name', () => {
    const result: { __typename: 'Plan'; id: string } | { __typename: 'Refusal'; message: string } = { __typename: 'Refusal', message: 'no' } as never;
    expect(isRefusal(result)).toBe(true);
    expect(isRefusal(null)).toBe(false);
  });
});

describe('ConfirmButton', () => {
  test('asks before it acts and closes when done', async () => {
    const onConfirm = jest.fn(() => Promise.resolve());
    renderUi(<ConfirmButton title="Undo import" question="412 charts go back." confirmLabel="Undo the import" onConfirm={onConfirm} danger>Undo…</ConfirmButton>);
    fireEvent.click(screen.getByRole('button', { name: 'Undo…' }));
    expect(onConfirm).not.toHaveBeenCalled();
    expect(await screen.findByText('412 charts go back.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo the import' }));
    await waitFor(() => { expect(screen.queryByRole('dialog')).toBeNull(); });
    expect(onConfirm).toHaveBeenCalledTimes(1);
  });
});

describe('fields', () => {
  test('a half-typed date is null, a whole one the civil day', () => {
    const onChange = jest.fn();
    renderUi(<DateField label="From" value="2026-11-01" onChange={onChange} />);
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '' } });
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '2026-11-30' } });
    expect(onChange.mock.calls).toEqual([[null], ['2026-11-30']]);
  });

  test('money stays a numeric string', () => {
    const onChange = jest.fn();
    renderUi(<DecimalField label="Charges" value={null} onChange={onChange} />);
    fireEvent.change(screen.getByLabelText('Charges'), { target: { value: '1204.5' } });
    expect(onChange).toHaveBeenLastCalledWith('1204.5');
  });

  test('an error is tied to its control', async () => {
    renderUi(<Field label="Mapping" error="Pick a column.">{(control) => <textarea {...control} />}</Field>);
    const control = screen.getByLabelText('Mapping');
    expect(document.getElementById(control.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Pick a column.');
    expect(await axeViolations()).toEqual([]);
  });
});
