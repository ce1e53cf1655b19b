const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export type PeriodGrain = 'day' | 'week' | 'month';

/** A period by its first civil day (YYYY-MM-DD): "Nov 12", "week of Nov 9", "Nov 2026". The year is written where it changes the meaning. */
export const periodLabel = (start: string, grain: PeriodGrain, style: 'axis' | 'sentence' = 'axis'): string => {
  const [year = '', month = '', day = ''] = start.split('-');
  const name = months[Number(month) - 1] ?? month;
  if (grain === 'month') return `${name} ${year}`;
  const date = style === 'axis' ? `${name} ${Number(day)}` : `${name} ${Number(day)}, ${year}`;
  return grain === 'week' && style === 'sentence' ? `week of ${date}` : date;
};
