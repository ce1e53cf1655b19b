import { filterLink, filterOf } from '../../../shared/filters/filter-address.js';
import { drawFilter } from './draw-filter.js';

const draw = (projectable: boolean) => ({ id: '01a212b4-fb47-70e9-be9d-a64413243841', projectable });

describe('the rows behind a draw', () => {
  test('an address carries the draw, from its day to today, with nothing compared', () => {
    const filter = drawFilter(draw(true), '2026-10-01', '2026-11-25');
    expect(filterOf(filterLink('', filter))).toEqual(filter);
    expect(filter).toMatchObject({ range: { from: '2026-10-01', to: '2026-11-25' }, sampleKind: 'random', compare: 'off' });
  });

  test('a focused draw is looked at as one: it never joins the random ones', () => {
    expect(drawFilter(draw(false), '2026-10-01', '2026-11-25').sampleKind).toBe('focused');
  });

  test('drawn tomorrow by the clock of another zone is drawn today', () => {
    expect(drawFilter(draw(true), '2026-11-26', '2026-11-25').range).toEqual({ from: '2026-11-25', to: '2026-11-25' });
  });
});
