import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { isRefusal, type RefusalLike } from '@overread/ui';
import { useCallback, useState } from 'react';

/** What a mutation gives when it is not refused: the other members of its one field's union. */
export type Done<Data> = Exclude<NonNullable<Data[keyof Data]>, { __typename: 'Refusal' }>;

type Member<Data> = NonNullable<Data[keyof Data]> & { __typename: string };

export interface Command<Data, Variables> {
  /** Runs the mutation; null when it was refused or failed, and then `refusal` says why. */
  run: (variables: Variables) => Promise<Done<Data> | null>;
  pending: boolean;
  /** Why the last run was not done; null after one that was. A fault of the network or server is told in the same place. */
  refusal: RefusalLike | null;
  /** Forgets the refusal, as when a dialog closes. */
  reset: () => void;
}

/** One mutation with one root field: its outcome is either the record or a refusal to show with `<Refusal>`. */
export function useCommand<Data extends object, Variables extends OperationVariables>(document: TypedDocumentNode<Data, Variables>, refetch: readonly string[] = []): Command<Data, Variables> {
  const client = useApolloClient();
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<RefusalLike | null>(null);
  const again = refetch.join(' ');
  const run = useCallback(async (variables: Variables): Promise<Done<Data> | null> => {
    setPending(true);
    try {
      const { data } = await client.mutate<Data>({ mutation: document, variables, refetchQueries: again === '' ? [] : again.split(' ') });
      const result = data && (Object.values(data) as Member<Data>[])[0];
      const refused = isRefusal(result);
      setRefusal(refused ? result as unknown as RefusalLike : null);
      return result && !refused ? result as Done<Data> : null;
    } catch (error) {
      setRefusal({ message: error instanceof Error ? error.message : 'The server gave no answer.', remedy: 'Try again; what you entered is still here.' });
      return null;
    } finally {
      setPending(false);
    }
  }, [client, document, again]);
  const reset = useCallback(() => { setRefusal(null); }, []);
  return { run, pending, refusal, reset };
}
