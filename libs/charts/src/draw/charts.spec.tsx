import { fireEvent, screen, within } from '@testing-library/react';
import { prepareBullets } from '../prepare/bullets.js';
import { prepareControl } from '../prepare/control.js';
import { prepareCusum } from '../prepare/cusum.js';
import { prepareDiverging } from '../prepare/diverging.js';
import { prepareEwma } from '../prepare/ewma.js';
import { prepareFunnel } from '../prepare/funnel.js';
import { preparePareto } from '../prepare/pareto.js';
import { prepareSparkline } from '../prepare/sparkline.js';
import { prepareStacked } from '../prepare/stacked.js';
import { prepareTrend } from '../prepare/trend.js';
import { prepareTurnaround } from '../prepare/turnaround.js';
import { axeViolations, renderChart } from '../testing/render-chart.js';
import { BulletChart } from './bullet-chart.js';
import { ControlChart } from './control-chart.js';
import { CusumChart } from './cusum-chart.js';
import { DivergingChart } from './diverging-chart.js';
import { FunnelChart } from './funnel-chart.js';
import { ParetoChart } from './pareto-chart.js';
import { Sparkline } from './sparkline.js';
import { StackedChart } from './stacked-chart.js';
import { TrendChart } from './trend-chart.js';
import { TurnaroundChart } from './turnaround-chart.js';

const measured = (value: number | null) => ({ value, n: 30, interval: value === null ? null : { lower: value - 0.02, upper: value + 0.02 } });
const trend = prepareTrend({ name: 'Accuracy', unit: 'ratio', grain: 'week', better: 'higher', target: 0.95, points: [0.91, 0.92, null, 0.94, 0.96].map((value, at) => ({ periodStart: `2026-03-0${at + 1}`, complete: true, reading: measured(value) })) });
const turnaround = prepareTurnaround({ name: 'Assigned to coded', grain: 'week', targetHours: 48, points: [20, 30].map((hours, at) => ({ periodStart: `2026-03-0${at + 1}`, complete: true, median: { value: hours, n: 9 }, p90: { value: hours * 2 }, withinTarget: { value: 0.9 } })) });
const funnel = prepareFunnel({ name: 'Accuracy', judged: 'codes', target: 0.95, total: { value: 0.93, denominator: 3000 }, people: [['A', 0.93, 1000], ['B', 0.8, 1000], ['C', 0.99, 1000]].map(([label, value, denominator]) => ({ key: String(label), label: String(label), reading: { value: Number(value), denominator: Number(denominator), n: 90 } })) });
const pareto = preparePareto({ name: 'findings', unit: 'count', causes: [{ key: 'spec', label: 'Specificity', value: 40 }, { key: 'poa', label: 'POA', value: 30 }, { key: 'seq', label: 'Sequencing', value: 5 }] });
const stacked = prepareStacked({ name: 'Charts coded', by: 'work type', unit: 'count', grain: 'week', parts: [{ key: 'ip', label: 'Inpatient' }, { key: 'ed', label: 'Emergency' }], periods: [{ periodStart: '2026-03-02', complete: true, values: { ip: 10, ed: 30 } }, { periodStart: '2026-03-09', complete: true, values: { ip: 11, ed: 20 } }] });
const bullets = prepareBullets({ name: 'Standard hours earned', against: 'available hours', unit: 'hours', goal: 0.95, people: [{ key: 'a', label: 'A', actual: 19, standard: 20 }, { key: 'b', label: 'B', actual: 10, standard: 20 }, { key: 'c', label: 'C', actual: 3, standard: null }] });

const diverging = prepareDiverging({ name: 'dollars by error type', unit: 'dollars', left: 'Under-coded', right: 'Over-coded', causes: [{ key: 'spec', label: 'Specificity', left: 700, right: 200 }, { key: 'poa', label: 'POA', left: 0, right: 100 }] });

const control = prepareControl({ name: 'Accuracy', grain: 'week', target: 0.95, judged: 'codes', points: [91, 92, 90, 94, 96].map((right, at) => ({ periodStart: `2026-03-0${at + 1}`, periodEnd: `2026-03-0${at + 1}`, complete: true, reading: { value: right / 100, numerator: right, denominator: 100, n: 20 } })) });

const changed = { name: 'Accuracy', grain: 'day' as const, judged: 'codes', points: [91, 92, 90, 94, 96, 95].map((right, at) => ({ periodStart: `2026-03-0${at + 1}`, periodEnd: `2026-03-0${at + 1}`, complete: true, reading: { value: right / 100, numerator: right, denominator: 100, n: 20 } })), annotations: [{ key: 'c', day: '2026-03-04', kind: 'education' as const, words: 'POA refresher', where: null, cuts: true }, { key: 'd', day: '2026-03-06', kind: 'policy' as const, words: 'Query first', where: 'North', cuts: false }] };
const phases = prepareControl({ ...changed, target: 0.95 });
const averages = prepareEwma(changed);
const sums = prepareCusum(changed);

const all = [
  ['trend', <TrendChart key="1" prepared={trend} />, trend],
  ['turnaround', <TurnaroundChart key="2" prepared={turnaround} />, turnaround],
  ['funnel', <FunnelChart key="3" prepared={funnel} />, funnel],
  ['Pareto', <ParetoChart key="4" prepared={pareto} />, pareto],
  ['stacked', <StackedChart key="5" prepared={stacked} />, stacked],
  ['bullets', <BulletChart key="6" prepared={bullets} />, bullets],
  ['control', <ControlChart key="8" prepared={control} />, control],
  ['phases', <ControlChart key="9" prepared={phases} />, phases],
  ['EWMA', <ControlChart key="10" prepared={averages} />, averages],
  ['CUSUM', <CusumChart key="11" prepared={sums} />, sums],
  ['diverging', <DivergingChart key="7" prepared={diverging} />, diverging],
] as const;

describe.each(all)('%s', (_, chart, { title, summary, table }) => {
  test('is a figure with a name, a summary and a named drawing', async () => {
    const { container } = renderChart(chart);
    expect(screen.getByRole('figure', { name: title })).toBeTruthy();
    expect(container.querySelector('figure > div')?.textContent).toContain(summary);
    expect(container.querySelector('svg.recharts-surface > title')?.textContent).toBe(title);
    expect(await axeViolations()).toEqual([]);
  });

  test('shows the same figures as a table', async () => {
    renderChart(chart);
    fireEvent.click(screen.getByRole('button', { name: `Show table: ${title}` }));
    const region = screen.getByRole('region', { name: `${title}, table` });
    expect(within(region).getAllByRole('row')).toHaveLength(table.rows.length + 1);
    expect(within(region).getAllByRole('columnheader').map((header) => header.textContent)).toEqual(table.columns.map(({ label }) => label));
    expect(await axeViolations()).toEqual([]);
  });
});

describe('what is drawn', () => {
  test('a trend breaks where nothing was measured', () => {
    const { container } = renderChart(<TrendChart prepared={trend} />);
    const d = container.querySelector('.recharts-line-curve')?.getAttribute('d') ?? '';
    expect(d.match(/M/g)).toHaveLength(2);
    expect(container.textContent).toContain('Target 95.0\u00a0%');
  });

  test('a change is a flagged rule between two periods, told in words under the drawing', () => {
    const { container } = renderChart(<ControlChart prepared={phases} />);
    expect([...container.querySelectorAll('.or-annotation')].map((flag) => flag.querySelector('text')?.textContent)).toEqual(['1', '2']);
    expect(within(screen.getByRole('list', { name: 'Annotations' })).getAllByRole('listitem').map((item) => item.textContent)).toEqual(['11: Education, Mar 4, 2026: POA refresher', '22: Policy, North, Mar 6, 2026: Query first (limits run on)']);
    // Limits and centre of each of two phases, and the values.
    expect(container.querySelectorAll('.recharts-line')).toHaveLength(7);
    const [first, second] = [...container.querySelectorAll('.or-annotation')].map((flag) => Number(/translate\(([\d.]+)/.exec(flag.getAttribute('transform') ?? '')?.[1]));
    expect(second).toBeGreaterThan(first ?? NaN);
  });

  test('funnel limits are steps and each person has a mark of its state', () => {
    const { container } = renderChart(<FunnelChart prepared={funnel} />);
    expect(container.querySelectorAll('.or-funnel-mark')).toHaveLength(3);
    expect(container.querySelectorAll('[class*="or-limit-"]')).toHaveLength(4);
    const d = container.querySelector('.or-limit-lower95')?.getAttribute('d') ?? '';
    expect(d.startsWith('M')).toBe(true);
    expect(d).not.toContain('C');
  });

  test('a chosen mark and a chosen bar name their key', () => {
    const chosen: string[] = [];
    const { container } = renderChart(<><FunnelChart prepared={funnel} onSelect={(key) => chosen.push(key)} /><ParetoChart prepared={pareto} onSelect={(key) => chosen.push(key)} /></>);
    const mark = container.querySelector('.or-funnel-mark');
    const bar = container.querySelector('.recharts-bar-rectangle');
    if (mark !== null) fireEvent.click(mark);
    if (bar !== null) fireEvent.click(bar);
    expect(chosen).toEqual(['A', 'spec']);
  });

  test('what can be chosen with the mouse can be chosen from the table', () => {
    const chosen: string[] = [];
    renderChart(<ParetoChart prepared={pareto} onSelect={(key) => chosen.push(key)} />);
    fireEvent.click(screen.getByRole('button', { name: 'Show table: Pareto of findings' }));
    fireEvent.click(screen.getByRole('button', { name: 'POA' }));
    expect(chosen).toEqual(['poa']);
  });

  test('a Pareto draws the 80 % rule and the values in words', () => {
    const { container } = renderChart(<ParetoChart prepared={pareto} />);
    expect(container.querySelectorAll('.recharts-bar-rectangle')).toHaveLength(3);
    expect(container.querySelectorAll('.recharts-reference-line')).toHaveLength(1);
    expect(container.textContent).toContain('40\u00a0·\u00a053.3\u00a0%');
  });

  test('bullets have a rod only where there is a standard', () => {
    const { container } = renderChart(<BulletChart prepared={bullets} />);
    expect(container.querySelectorAll('.or-standard')).toHaveLength(2);
  });

  test('a sparkline is an image named by its course; one point draws nothing', async () => {
    const { container } = renderChart(<><Sparkline prepared={prepareSparkline('Accuracy', 'ratio', [0.9, null, 0.95])} /><Sparkline prepared={prepareSparkline('Accuracy', 'ratio', [0.9])} /></>);
    expect(screen.getAllByRole('img', { name: /^Accuracy, last 3 periods: up/ })).toHaveLength(1);
    expect(container.querySelectorAll('svg.recharts-surface')).toHaveLength(1);
    expect(await axeViolations()).toEqual([]);
  });
});
