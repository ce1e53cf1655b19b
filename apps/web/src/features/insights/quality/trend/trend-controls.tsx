import { Group, Switch } from '@mantine/core';
import type { ControlRules } from '@overread/domain/metrics';
import { ChoiceField } from '@overread/ui';
import { figureChoices, ruleChoices, type TrendFigure, type TrendView, viewChoices } from './trend-choices.js';

export interface TrendControlsProps {
  figure: TrendFigure;
  view: TrendView;
  rules: ControlRules;
  phases: 'on' | 'off';
  oneCoder: boolean;
  /** Whether there is a change in the range to begin a phase with. */
  anyAnnotation: boolean;
  onFigure: (figure: TrendFigure) => void;
  onView: (view: TrendView) => void;
  onRules: (rules: ControlRules) => void;
  onPhases: (phases: 'on' | 'off') => void;
}

/** What the trend is of, how it is shown, which signals are looked for, and whether changes begin phases. */
export function TrendControls({ figure, view, rules, phases, oneCoder, anyAnnotation, onFigure, onView, onRules, onPhases }: TrendControlsProps) {
  return (
    <Group gap="xs" align="flex-end">
      {view !== 'band' && anyAnnotation ? <Switch label="Phases at annotations" size="sm" mb={6} checked={phases === 'on'} onChange={(event) => { onPhases(event.currentTarget.checked ? 'on' : 'off'); }} /> : null}
      {view === 'control' ? <ChoiceField label="Signals" size="xs" w={180} choices={ruleChoices} value={rules} onChange={(value) => { if (value) onRules(value); }} /> : null}
      <ChoiceField label="Figure" size="xs" w={180} choices={figureChoices} value={figure} onChange={(value) => { if (value) onFigure(value); }} />
      <ChoiceField label="Shown as" size="xs" w={160} choices={viewChoices(oneCoder)} value={view} onChange={(value) => { if (value) onView(value); }} />
    </Group>
  );
}
