import { Button, Group, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { Refusal, type RefusalLike } from '@overread/ui';
import { type ReactNode, type SubmitEvent, useState } from 'react';
import { useKept } from '../../../shared/memory/use-kept.js';

export interface Verdict<Value extends string> { value: Value | null; rationale: string; reference: string }

export interface VerdictChoice<Value extends string> { value: Value; label: string; description: string; submit: string }

export interface VerdictFormProps<Value extends string> {
  /** Where what is typed is kept until it is sent, the finding's id in it. */
  keptAs: string;
  legend: string;
  choices: readonly VerdictChoice<Value>[];
  rationaleLabel: string;
  /** Choices that may cite a reference. */
  mayCite?: readonly Value[];
  pending: boolean;
  refusal: RefusalLike | null;
  /** Shown under the choices, such as what the choice would do. */
  consequence?: (value: Value | null) => ReactNode;
  /** Somebody else was first: nothing can be sent any more, and what was typed can only be read and discarded. */
  isLate: boolean;
  /** Sent; true clears what was typed. */
  onSend: (verdict: { value: Value; rationale: string; reference: string | null }) => Promise<boolean>;
}

/** A choice with a mandatory rationale. What is typed survives refusals, a walk to another page, and somebody else's change. */
export function VerdictForm<Value extends string>({ keptAs, legend, choices, rationaleLabel, mayCite = [], isLate, pending, refusal, consequence, onSend }: VerdictFormProps<Value>) {
  const blank: Verdict<Value> = { value: null, rationale: '', reference: '' };
  const [verdict, keep] = useKept<Verdict<Value>>(keptAs, blank);
  const [asked, setAsked] = useState(false);
  const chosen = choices.find((choice) => choice.value === verdict.value);
  const gaps = { value: chosen === undefined ? 'Choose one' : null, rationale: verdict.rationale.trim() === '' ? 'Say why' : null };
  const send = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (chosen === undefined || gaps.rationale !== null) {
      event.currentTarget.querySelector<HTMLElement>(chosen === undefined ? 'input[type=radio]' : 'textarea')?.focus();
      return;
    }
    const cites = mayCite.includes(chosen.value) && verdict.reference.trim() !== '';
    if (await onSend({ value: chosen.value, rationale: verdict.rationale.trim(), reference: cites ? verdict.reference.trim() : null })) keep(blank);
  };
  return (
    <form noValidate onSubmit={(event) => { void send(event); }}>
      <Stack gap="xs">
        <Radio.Group label={legend} value={verdict.value ?? ''} onChange={(value) => { keep({ ...verdict, value: choices.find((choice) => choice.value === value)?.value ?? null }); }} error={asked ? gaps.value : null}>
          <Group gap="md" mt={4}>{choices.map((choice) => <Radio key={choice.value} value={choice.value} label={choice.label} description={choice.description} />)}</Group>
        </Radio.Group>
        {consequence?.(verdict.value)}
        <Textarea label={rationaleLabel} required autosize minRows={2} maxRows={10} value={verdict.rationale} onChange={(event) => { keep({ ...verdict, rationale: event.currentTarget.value }); }} error={asked ? gaps.rationale : null} />
        {chosen !== undefined && mayCite.includes(chosen.value) ? (
          <TextInput label="Reference" description="Guideline section, Coding Clinic issue or payer policy; cite, do not quote." value={verdict.reference} onChange={(event) => { keep({ ...verdict, reference: event.currentTarget.value }); }} />
        ) : null}
        <Refusal refusal={refusal} />
        <Group justify="flex-end" gap="xs">
          {isLate ? <Button variant="default" onClick={() => { keep(blank); }}>Discard what I typed</Button> : null}
          <Button type="submit" loading={pending}>{chosen?.submit ?? 'Send'}</Button>
        </Group>
      </Stack>
    </form>
  );
}
