import type { AnnotatedChange, ErrorType } from '@overread/domain/audits';
import { Button } from '@mantine/core';
import { KeyHint } from '@overread/ui';
import classes from './finding.module.css';

export interface TypeButtonsProps {
  finding: AnnotatedChange;
  chips: readonly ErrorType[];
  chosen: ErrorType | null;
  onChoose: (code: string) => void;
  onMore: () => void;
}

/** Error types by number; the last number opens the picker and shows what was picked there. */
export function TypeButtons({ finding, chips, chosen, onChoose, onMore }: TypeButtonsProps) {
  const isOther = chosen !== null && !chips.some((type) => type.code === chosen.code);
  const chip = (isPressed: boolean) => ({ 'size': 'compact-xs', 'variant': isPressed ? 'filled' : 'default', 'aria-pressed': isPressed }) as const;
  return (
    <div className={classes.chips} role="group" aria-label={`What is wrong with ${finding.change.after?.code ?? finding.change.before?.code ?? 'it'}`}>
      {chips.map((type, at) => (
        <Button key={type.code} {...chip(type.code === chosen?.code)} leftSection={<KeyHint binding={`worksheet.type${at + 1}`} />} title={type.description} onClick={() => { onChoose(type.code); }}>{type.name}</Button>
      ))}
      <Button {...chip(isOther)} leftSection={<KeyHint binding="worksheet.type9" />} rightSection={<KeyHint binding="worksheet.picker" />} onClick={onMore}>{isOther ? `Other: ${chosen.name}` : 'Other…'}</Button>
    </div>
  );
}
