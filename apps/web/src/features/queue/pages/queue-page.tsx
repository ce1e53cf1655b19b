import { Alert, SegmentedControl, Text } from '@mantine/core';
import { KeyButton, Page, Refusal, useKeymap } from '@overread/ui';
import { useCallback } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { useClaim } from '../../../shared/audits/use-claim.js';
import { useSession } from '../../../shared/session/session.js';
import { ProgressBar } from '../list/progress-bar.js';
import { QueueList } from '../list/queue-list.js';
import { partOf, partsFor, queueParts } from '../list/queue-parts.js';

const hasFinished = (state: unknown): boolean => typeof state === 'object' && state !== null && 'finished' in state && state.finished === true;

/** The work that waits: start the right chart with one key. */
export default function QueuePage() {
  const { can } = useSession();
  const { state } = useLocation();
  const [address, setAddress] = useSearchParams();
  const claim = useClaim();
  const part = partOf(address.get('show'));
  const { next, one } = claim;
  const start = useCallback(() => { void next(); }, [next]);
  const take = useCallback((id: string) => { void one(id); }, [one]);
  const mayClaim = can('audit.claim');
  useKeymap({ id: 'queue', label: 'Queue', live: 'page' }, mayClaim ? [{ id: 'start', keys: 's', label: 'Start the next chart', run: start }] : []);
  const isEmpty = claim.refusal?.code === 'NOT_FOUND';
  return (
    <Page
      title="Queue"
      description={mayClaim ? 'Start next takes the most urgent chart you may review, your own unfinished ones first.' : 'The charts that wait for the auditors.'}
      actions={mayClaim ? <KeyButton binding="queue.start" loading={claim.pending} onClick={start}>Start next</KeyButton> : null}
    >
      {hasFinished(state) && claim.refusal === null ? <Alert color="green" role="status" title="The queue is empty">That was the last chart waiting for you.</Alert> : null}
      {isEmpty ? <Alert color="blue" role="status" title="The queue is empty"><Text size="sm">{claim.refusal?.message} {claim.refusal?.remedy}</Text></Alert> : <Refusal refusal={claim.refusal} />}
      <ProgressBar />
      <SegmentedControl aria-label="Which charts" value={part.word} data={partsFor(mayClaim).map(({ word, label }) => ({ value: word, label }))} maw="30rem" onChange={(word) => { setAddress(word === queueParts[0]?.word ? {} : { show: word }); }} />
      <QueueList key={part.word} part={part} onClaim={mayClaim ? take : null} />
    </Page>
  );
}
