import { Alert, Radio, Stack } from '@mantine/core';
import type { Inputs } from '@overread/schema';
import { ChoiceField } from '@overread/ui';
import { methodHelp, methodWords, orderWords, sizeWords } from '../plans/method-words.js';
import { choicesOf } from './choices-of.js';
import { DiscoveryFields } from './discovery-fields.js';
import type { MethodFieldsProps } from './method-fields-props.js';
import { RiskFields } from './risk-fields.js';
import { StratifiedFields } from './stratified-fields.js';

const methods = Object.keys(methodWords) as Inputs.PlanMethod[];
const orders = choicesOf(orderWords);
const measures = choicesOf(sizeWords);

/** What only the chosen method reads. */
function OwnFields(props: MethodFieldsProps) {
  const { draft, readOnly, onChange } = props;
  switch (draft.method) {
    case 'SYSTEMATIC':
      return <ChoiceField label="In the order of" description="Ties by facility and account; charts without it come first" w={280} maw="100%" choices={orders} value={draft.orderBy} readOnly={readOnly} onChange={(orderBy) => { if (orderBy) onChange({ orderBy }); }} />;
    case 'STRATIFIED':
      return <StratifiedFields {...props} />;
    case 'PROPORTIONAL_TO_SIZE':
      return <ChoiceField label="Chance in proportion to" description="Charts without it are left out and counted" w={280} maw="100%" choices={measures} value={draft.sizeBy} readOnly={readOnly} onChange={(sizeBy) => { if (sizeBy) onChange({ sizeBy }); }} />;
    case 'RISK_WEIGHTED':
      return <RiskFields {...props} />;
    case 'DISCOVERY':
      return <DiscoveryFields {...props} />;
    case 'FOCUSED':
      return <Alert color="yellow" role="note">A focused sample says nothing about the rest of the frame. Its findings are shown as such and stay out of headline accuracy unless asked for.</Alert>;
    default:
      return null;
  }
}

/** How charts are chosen, with what each way is for. */
export function MethodFields(props: MethodFieldsProps) {
  const { draft, readOnly, onChange } = props;
  const isMethod = (value: string): value is Inputs.PlanMethod => methods.some((method) => method === value);
  return (
    <Stack gap="sm">
      <Radio.Group label="Method" value={draft.method} onChange={(method) => { if (isMethod(method)) onChange({ method }); }}>
        <Stack gap="xs" mt={4}>{methods.map((method) => <Radio key={method} value={method} label={methodWords[method]} description={methodHelp[method]} disabled={readOnly && method !== draft.method} />)}</Stack>
      </Radio.Group>
      <OwnFields {...props} />
    </Stack>
  );
}
