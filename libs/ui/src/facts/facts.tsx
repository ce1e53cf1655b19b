import type { ReactNode } from 'react';
import classes from './facts.module.css';

/** A list of facts, each under its name: two columns, one where there is no room. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className={classes['facts'] ?? ''}>{children}</dl>;
}

/** One fact of a list. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return <><dt>{name}</dt><dd>{children}</dd></>;
}
