import type { Change, ErrorType } from '@overread/domain/audits';
import { Button } from '@mantine/core';
import { KeyHint } from '@overread/ui';
import { keepFocus } from '../keys/keep-focus.js';
import classes from './finding.module.css';

export interface TypeButtonsProps {
  change: Pick<Change, 'before' | 'after'>;
  chips: readonly ErrorType[];
  chosen: ErrorType | null;
  onChoose: (code: string) => void;
  onMore: () => void;
}

/** Error types by number; the last number opens the picker and shows what was picked there. */
export function TypeButtons({ change, chips, chosen, onChoose, onMore }: TypeButtonsProps) {
  const isOther = chosen !== null && !chips.some((type) => type.code === chosen.code);
  const chip = (isPressed: boolean) => ({ 'size': 'compact-xs', 'variant': isPressed ? 'filled' : 'default', 'aria-pressed': isPressed }) as const;
  return (
    <div className={classes.chips} onMouseDown={keepFocus} role="group" aria-label={`What is wrong with ${change.after?.code ?? change.before?.code ?? 'it'}`}>
      {chips.map((type, at) => (
        <Button key={at} {...chip(type.code === chosen?.code)} leftSection={<KeyHint binding={`worksheet.type${at + 1}`} />} title={type.description} onClick={() => { onChoose(type.code); }}>{type.name}</Button>
      ))}
      <Button {...chip(isOther)} leftSection={<KeyHint binding="worksheet.type9" />} rightSection={<KeyHint binding="worksheet.picker" />} onClick={onMore}>{isOther ? `Other: ${chosen.name}` : 'Other…'}</Button>
    </div>
  );
}
