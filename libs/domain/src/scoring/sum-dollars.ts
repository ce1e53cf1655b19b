/** The exact sum of decimal strings with at most two places, as a decimal string with two. */
export const sumDollars = (amounts: readonly string[]): string => {
  const cents = amounts.reduce((sum, amount) => sum + centsOf(amount), 0n);
  const sign = cents < 0n ? '-' : '';
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0');
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

const centsOf = (amount: string): bigint => {
  const parts = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(amount.trim());
  if (parts === null) throw new RangeError(`not an amount of dollars: ${amount}`);
  const cents = BigInt(parts[2] ?? '0') * 100n + BigInt((parts[3] ?? '').padEnd(2, '0'));
  return parts[1] === '-' ? -cents : cents;
};
