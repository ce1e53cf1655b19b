import { useQuery } from '@apollo/client/react';
import { ChoiceField, formatCount, formatDateTime } from '@overread/ui';
import { ImportDrawsQuery } from '../queries/imports.queries.js';

export const drawFieldId = 'import-draw';

/** The draw whose charts were reviewed by somebody else. */
export function DrawField({ value, onChange, error }: { value: string | null; onChange: (id: string | null) => void; error: string | null }) {
  const { data } = useQuery(ImportDrawsQuery);
  const choices = (data?.draws.edges ?? []).map(({ node }) => ({ value: node.id, label: `${node.plan.name}, draw ${node.number} of ${formatDateTime(node.drawnAt)} (${formatCount(node.selectedCount)} charts)` }));
  return <ChoiceField id={drawFieldId} label="Reviews of the draw" required placeholder={data && choices.length === 0 ? 'No sample has been drawn yet' : 'Choose a draw'} w="min(30rem, 100%)" choices={choices} value={value} onChange={onChange} error={error} />;
}
