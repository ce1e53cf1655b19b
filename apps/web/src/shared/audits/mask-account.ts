/** An account number as screens show it until asked: at most its last four characters, and never all of it. */
export const maskAccount = (account: string): string => `••${account.slice(Math.max(2, account.length - 4))}`;
