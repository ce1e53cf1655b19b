/** First and last number of each category of evaluation and management visits (CPT numbers only). */
export const visitCategories: readonly (readonly [first: number, last: number])[] = [
  [99202, 99215], [99221, 99239], [99242, 99255], [99281, 99285], [99291, 99292], [99304, 99316], [99341, 99350], [99381, 99397],
];

/** The category that a CPT code belongs to, as its first and last number ("99202–99215"); null when it is not evaluation and management. */
export const visitCategory = (code: string): string | null => {
  if (!/^99\d{3}$/.test(code)) return null;
  const number = Number(code);
  const found = visitCategories.find(([first, last]) => number >= first && number <= last);
  return found === undefined ? null : `${found[0]}–${found[1]}`;
};

/** Whether the code is an evaluation and management visit; the clinic and emergency visits of HCPCS count too. */
export const isEvaluationManagement = (code: string): boolean => visitCategory(code) !== null || /^(G0463|G038[0-4])$/.test(code);
