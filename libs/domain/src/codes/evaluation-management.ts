/** First and last number of each category of evaluation and management visits (CPT numbers only). */
const categories: readonly (readonly [number, number])[] = [
  [99202, 99215], [99221, 99239], [99242, 99255], [99281, 99285], [99291, 99292], [99304, 99316], [99341, 99350], [99381, 99397],
];

/** Number of the category that a CPT code belongs to; null when it is not evaluation and management. */
export const visitCategory = (code: string): number | null => {
  if (!/^99\d{3}$/.test(code)) return null;
  const number = Number(code);
  const at = categories.findIndex(([first, last]) => number >= first && number <= last);
  return at === -1 ? null : at;
};

/** Whether the code is an evaluation and management visit; the clinic and emergency visits of HCPCS count too. */
export const isEvaluationManagement = (code: string): boolean => visitCategory(code) !== null || /^(G0463|G038[0-4])$/.test(code);
