import type { ChartUnit } from './chart-unit.js';

const number = (value: number, digits: number): string => value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** A number with its unit, as tooltips and tables write it; null, not measured, is a dash. */
export const formatValue = (value: number | null | undefined, unit: ChartUnit): string => {
  if (value === null || value === undefined || !Number.isFinite(value)) return '—';
  switch (unit) {
    case 'ratio':
      return `${number(value * 100, 1)}\u00a0%`;
    case 'rate':
      return number(value, 2);
    case 'sigma':
      return `${number(value, 2).replace('-', '−').replace('−0.00', '0.00')}\u00a0σ`;
    case 'hours':
      return `${number(value, 1)}\u00a0h`;
    case 'minutes':
      return `${number(value, 0)}\u00a0min`;
    case 'dollars':
      return `${value < 0 ? '−' : ''}$${number(Math.abs(value), 0)}`;
    case 'count':
      return value.toLocaleString('en-US', { maximumFractionDigits: 1 });
  }
};
