import { hash, verify } from '@node-rs/argon2';

/** argon2id, 19 MiB, two passes, one lane. */
const cost = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

const mostAtOnce = 2;
let running = 0;
const waiting: (() => void)[] = [];

/** At most two hashes are computed at a time, so that signing in cannot exhaust the machine. */
const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
  if (running >= mostAtOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }
};

export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password, cost));

export const verifyPassword = (stored: string, password: string): Promise<boolean> => inTurn(() => verify(stored, password).catch(() => false));
