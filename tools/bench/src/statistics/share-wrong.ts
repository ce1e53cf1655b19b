import type { Chart } from './department.js';

/** Wrong codes ÷ codes. */
export const shareWrong = (charts: readonly Chart[]): number => charts.reduce((sum, { x }) => sum + x, 0) / charts.reduce((sum, { m }) => sum + m, 0);

/** Charts with an error ÷ charts. */
export const shareOfCharts = (charts: readonly Chart[]): number => charts.filter(({ x }) => x > 0).length / charts.length;
