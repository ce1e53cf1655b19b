import { useQuery } from '@apollo/client/react';
import { Button, Group, TextInput } from '@mantine/core';
import { ChoiceField } from '@overread/ui';
import { useEffect, useState } from 'react';
import { TrailPeopleQuery } from './trail.queries.js';
import { nounChoices, nounWord } from './trail-words.js';
import type { TrailFilter } from './use-trail-filter.js';

const every = 'every';

/** Narrows the trail to a kind of record, one record, one person. */
export function TrailFilters({ filter }: { filter: TrailFilter }) {
  const { noun, recordId, actorId, put } = filter;
  const [typed, setTyped] = useState(recordId ?? '');
  const [shown, setShown] = useState(recordId);
  const { data, fetchMore } = useQuery(TrailPeopleQuery, { variables: { after: null }, fetchPolicy: 'cache-first' });
  const page = data?.people.pageInfo;
  useEffect(() => {
    if (page?.hasNextPage) void fetchMore({ variables: { after: page.endCursor } }).catch(() => undefined);
  }, [page?.hasNextPage, page?.endCursor, fetchMore]);
  // The address changed elsewhere, as by a click on a record: the field follows.
  if (shown !== recordId) {
    setShown(recordId);
    setTyped(recordId ?? '');
  }
  const known = noun === null || nounChoices.some(({ value }) => value === noun);
  const nouns = [{ value: every, label: 'Every kind' }, ...(known ? nounChoices : [...nounChoices, { value: noun, label: nounWord(noun) }])];
  const named = (data?.people.edges ?? []).map(({ node }) => ({ value: node.id, label: node.displayName === node.code ? node.code : `${node.displayName} (${node.code})` }));
  const people = [{ value: every, label: 'Everyone' }, ...named, ...(actorId !== null && !named.some(({ value }) => value === actorId) ? [{ value: actorId, label: 'Somebody not in this list' }] : [])];
  return (
    <form role="search" aria-label="Filters" onSubmit={(event) => { event.preventDefault(); put({ record: typed.trim() }); }}>
      <Group gap="xs" align="flex-end">
        <ChoiceField label="Record" w={190} choices={nouns} value={noun ?? every} onChange={(next) => { put({ noun: next === every ? null : next }); }} />
        <ChoiceField label="Done by" w={220} searchable choices={people} value={actorId ?? every} onChange={(next) => { put({ by: next === every ? null : next }); }} />
        <TextInput label="Record id" w={330} maw="100%" value={typed} spellCheck={false} onChange={(event) => { setTyped(event.currentTarget.value); }} />
        <Button type="submit" variant="default" disabled={typed.trim() === (recordId ?? '')}>Find</Button>
        {filter.narrowed ? <Button variant="subtle" onClick={filter.clear}>Clear filters</Button> : null}
      </Group>
    </form>
  );
}
