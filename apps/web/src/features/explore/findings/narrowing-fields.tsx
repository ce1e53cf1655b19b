import { useQuery } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { ChoiceField } from '@overread/ui';
import type { FindingNarrowing } from '../../../shared/explore/explore-links.js';
import { directionWords, severityWords } from '../../../shared/findings/finding-words.js';
import { ExploreTaxonomyQuery } from '../queries/explore.queries.js';

const any = { value: '', label: 'Any' };
const choicesOf = (words: Readonly<Record<string, string>>) => [any, ...Object.entries(words).map(([value, label]) => ({ value, label }))];
const severities = choicesOf(severityWords);
const directions = choicesOf(directionWords);
const counting = [any, { value: 'true', label: 'Counts' }, { value: 'false', label: 'Does not count' }];
const disputing = [any, { value: 'true', label: 'Disputed' }, { value: 'false', label: 'Not disputed' }];
const teaching = [{ value: '', label: 'All findings' }, { value: 'true', label: 'Teaching examples' }];

interface NarrowingFieldsProps {
  narrowing: FindingNarrowing;
  /** A field set to undefined narrows nothing any more. */
  onChange: (change: FindingNarrowing) => void;
}

/** A narrowing that is come to by a link and can only be taken away. */
const Chip = ({ words, onRemove }: { words: string; onRemove: () => void }) => (
  <Button variant="light" size="compact-sm" radius="xl" onClick={onRemove} aria-label={`${words}: remove`} rightSection={<span aria-hidden="true">×</span>}>{words}</Button>
);

/** What narrows findings beyond the filter of all screens. */
export function NarrowingFields({ narrowing, onChange }: NarrowingFieldsProps) {
  const { data } = useQuery(ExploreTaxonomyQuery, { fetchPolicy: 'cache-first' });
  const named = (list: readonly { code: string; name: string }[] | undefined, code: string | undefined) => {
    const known = (list ?? []).map(({ code: value, name: label }) => ({ value, label }));
    return [any, ...known, ...(code !== undefined && !known.some((each) => each.value === code) ? [{ value: code, label: code }] : [])];
  };
  const truth = (value: boolean | undefined): string => (value === undefined ? '' : String(value));
  const read = (value: string | null): boolean | undefined => (value === null || value === '' ? undefined : value === 'true');
  return (
    <Group gap="xs" align="flex-end" role="group" aria-label="Kinds of findings">
      <ChoiceField label="Type" w={200} choices={named(data?.errorTypes, narrowing.typeCode)} value={narrowing.typeCode ?? ''} onChange={(code) => { onChange({ typeCode: code || undefined }); }} />
      <ChoiceField label="Reason" w={200} choices={named(data?.errorReasons, narrowing.reasonCode)} value={narrowing.reasonCode ?? ''} onChange={(code) => { onChange({ reasonCode: code || undefined }); }} />
      <ChoiceField label="Severity" w={120} choices={severities} value={narrowing.severity ?? ''} onChange={(severity) => { onChange({ severity: (severity || undefined) as FindingNarrowing['severity'] }); }} />
      <ChoiceField label="Direction" w={140} choices={directions} value={narrowing.direction ?? ''} onChange={(direction) => { onChange({ direction: (direction || undefined) as FindingNarrowing['direction'] }); }} />
      <ChoiceField label="Score" w={150} choices={counting} value={truth(narrowing.scored)} onChange={(value) => { onChange({ scored: read(value) }); }} />
      <ChoiceField label="Answer" w={150} choices={disputing} value={truth(narrowing.disputed)} onChange={(value) => { onChange({ disputed: read(value) }); }} />
      <ChoiceField label="Teaching" w={170} choices={teaching} value={truth(narrowing.teachingExample)} onChange={(value) => { onChange({ teachingExample: read(value) }); }} />
      {narrowing.codePair === undefined ? null : <Chip words={`Codes: ${narrowing.codePair}`} onRemove={() => { onChange({ codePair: undefined }); }} />}
      {narrowing.codeFamily === undefined ? null : <Chip words={`Code family: ${narrowing.codeFamily}`} onRemove={() => { onChange({ codeFamily: undefined }); }} />}
    </Group>
  );
}
