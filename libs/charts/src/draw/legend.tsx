import type { ReactNode } from 'react';
import classes from './chart-frame.module.css';

/** What each mark means: the mark itself and its word. */
export function Legend({ items }: { items: readonly { readonly mark: ReactNode; readonly word: string }[] }) {
  return (
    <ul className={classes.legend ?? ''}>
      {items.map(({ mark, word }) => (
        <li key={word}><svg width={18} height={12} viewBox="0 0 18 12" aria-hidden="true" focusable="false">{mark}</svg>{word}</li>
      ))}
    </ul>
  );
}
