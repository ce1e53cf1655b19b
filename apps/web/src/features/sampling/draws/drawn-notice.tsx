import { Alert } from '@mantine/core';
import { useLocation } from 'react-router';

/** What just happened, right after a draw: a new one, an extension, or the same seed over the same frame. */
export function DrawnNotice({ number, seed }: { number: number; seed: string }) {
  const state = useLocation().state as { again?: boolean; extended?: number } | null;
  if (state?.again === true) return <Alert color="blue" role="status" title={`This is draw ${number} again`}>The plan was drawn with the seed “{seed}” over this very frame before. The same seed gives the same charts, so nothing new was drawn.</Alert>;
  if (state?.again === false) return <Alert color="green" role="status" title={`Draw ${number} is locked`}>Its charts are frozen as the coders left them, and their audits are open.</Alert>;
  return state?.extended === undefined ? null : <Alert color="green" role="status" title="The draw is extended">What was drawn before stays drawn; the added charts are open for audit.</Alert>;
}
