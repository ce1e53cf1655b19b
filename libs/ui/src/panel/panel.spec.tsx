import { fireEvent, screen } from '@testing-library/react';
import { axeViolations, renderUi } from '../testing/render-ui.js';
import { Panel } from './panel.js';
import { type PanelState, panelStateOf } from './panel-state.js';

const onRetry = jest.fn();
const states: [string, PanelState, string, boolean][] = [
  ['loading keeps the place and says so', { kind: 'loading' }, 'Loading', false],
  ['ready shows its content', { kind: 'ready' }, 'content', true],
  ['no data ever', { kind: 'empty', message: 'No chart has been imported yet.', action: { label: 'Import charts', href: '/imports' } }, 'No chart has been imported yet.', false],
  ['empty by filter', { kind: 'filtered', message: 'No audit of team North in October.', onClear: onRetry }, 'No audit of team North in October.', false],
  ['too few', { kind: 'too-few', have: 9, need: 20, of: 'audited charts' }, 'Not enough yet: 9 of the 20 audited charts needed.', false],
  ['stale shows content and since when', { kind: 'stale', asOf: 'Nov 12, 2026', onRefresh: onRetry }, 'Shown from Nov 12, 2026; newer data could not be loaded.', true],
  ['error offers another try', { kind: 'error', onRetry }, 'This panel could not be loaded.', false],
];

describe('Panel', () => {
  test.each(states)('%s', async (_name, state, text, hasContent) => {
    renderUi(<Panel title="Accuracy" state={state} height={200}><p>content</p></Panel>);
    expect(screen.getByText(text)).toBeTruthy();
    expect(screen.queryByText('content') !== null).toBe(hasContent);
    expect(await axeViolations()).toEqual([]);
  });

  test('a panel that throws says so and leaves its neighbour alone', () => {
    const noise = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    let broken = true;
    const Fragile = () => {
      if (broken) throw new Error('no scale for this data');
      return <p>drawn</p>;
    };
    renderUi(<><Panel title="Trend"><Fragile /></Panel><Panel title="Funnel"><p>neighbour</p></Panel></>);
    expect(screen.getByRole('alert').textContent).toContain('Trend could not be drawn.');
    expect(screen.getByText('neighbour')).toBeTruthy();
    broken = false;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText('drawn')).toBeTruthy();
    noise.mockRestore();
  });
});

describe('panelStateOf', () => {
  const failure = { message: 'timeout' };
  test.each<[string, Parameters<typeof panelStateOf>[0], PanelState['kind']]>([
    ['the first load', { loading: true }, 'loading'],
    ['a failed first load', { loading: false, error: failure }, 'error'],
    ['a reload over shown data', { loading: true, data: {} }, 'ready'],
    ['a failure over shown data', { loading: false, data: {}, error: failure }, 'stale'],
    ['data', { loading: false, data: {} }, 'ready'],
    ['neither data nor error', { loading: false }, 'error'],
  ])('%s', (_name, query, kind) => {
    expect(panelStateOf(query).kind).toBe(kind);
  });

  test('the caller judges the data', () => {
    expect(panelStateOf({ loading: false, data: { n: 9 } }, ({ n }) => ({ kind: 'too-few', have: n, need: 20, of: 'charts' })).kind).toBe('too-few');
  });
});
