import { Group, SegmentedControl } from '@mantine/core';
import { Field } from '@overread/ui';
import { sizeOf } from '../plans/method-traits.js';
import { CountField } from './count-field.js';
import type { DraftSize, PlanDraft } from './plan-draft.js';

const sizes = [{ value: 'count', label: 'Number' }, { value: 'percent', label: 'Percent' }];

export interface SizeFieldsProps {
  method: PlanDraft['method'];
  size: DraftSize;
  readOnly: boolean;
  error: string | null;
  onChange: (change: Partial<DraftSize>) => void;
}

/** How many charts: a number or a percent. Nothing for methods that take every chart. */
export function SizeFields({ method, size, readOnly, error, onChange }: SizeFieldsProps) {
  const sized = sizeOf[method];
  if (sized === 'none') return null;
  if (method === 'DISCOVERY') return <CountField id="plan-size" label="Charts of the full sample" description="The first part is among them" w={240} maw="100%" value={size.count} readOnly={readOnly} error={error} required withAsterisk={false} onChange={(count) => { onChange({ count }); }} />;
  const quota = sized === 'coder';
  return (
    <Group gap="sm" align="flex-end">
      <Field label={quota ? 'Quota by' : 'Size by'}>
        {(control) => (
          <SegmentedControl
            {...control} fullWidth aria-label={quota ? 'Quota by' : 'Size by'} data={sizes} value={size.by} readOnly={readOnly}
            onChange={(by) => { onChange({ by: by === 'percent' ? 'percent' : 'count' }); }}
          />
        )}
      </Field>
      {size.by === 'count'
        ? <CountField id="plan-size" label={quota ? 'Charts of each coder' : 'Charts'} w={160} value={size.count} readOnly={readOnly} error={error} required withAsterisk={false} onChange={(count) => { onChange({ count }); }} />
        : <CountField id="plan-size" label={quota ? 'Percent of each coder’s charts' : 'Percent of the frame'} w={200} suffix=" %" allowDecimal decimalScale={2} value={size.percent} readOnly={readOnly} error={error} onChange={(percent) => { onChange({ percent }); }} />}
    </Group>
  );
}
