import { Text, Title } from '@mantine/core';
import classes from './methods.module.css';
import type { MethodText } from './method-text.js';

/** One number or method: what it means, and part by part how it comes about. */
export function MethodArticle({ text: { id, name, sentence, parts } }: { text: MethodText }) {
  return (
    <article id={id} aria-labelledby={`${id}-name`} className={classes['article'] ?? ''}>
      <Title order={3} size="h4" id={`${id}-name`}>{name}</Title>
      <Text size="sm" maw="75ch">{sentence}</Text>
      <dl className={classes['parts'] ?? ''}>
        {parts.map(([about, words]) => (
          <div key={about} className={classes['part'] ?? ''}>
            <dt>{about}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
