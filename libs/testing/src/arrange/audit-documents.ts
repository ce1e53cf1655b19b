const refusal = '... on Refusal { code message field currentVersion }';

/** The operations of an auditor and a coder, as the dashboard sends them. */
export const documents = {
  claimNext: `mutation { claimNext { __typename ... on Audit { id version state } ${refusal} } }`,
  claim: `mutation ($id: UUID!) { claimAudit(id: $id) { __typename ... on Audit { id version state coder { code } } ${refusal} } }`,
  patch: `mutation ($id: UUID!, $version: Int!, $patches: [JSON!]!) { patchAudit(id: $id, version: $version, patches: $patches) { __typename ... on Audit { id version } ${refusal} } }`,
  submit: `mutation ($id: UUID!, $version: Int!, $key: String!) { submitAudit(id: $id, version: $version, submitKey: $key) { __typename ... on Audit { id version state scores { edition lines { method numerator denominator value } } findings { id type { code } reason { code } codeBefore codeAfter } } ${refusal} } }`,
  undo: `mutation ($id: UUID!) { undoSubmit(id: $id) { __typename ... on Audit { id version state } ${refusal} } }`,
  audit: `query ($id: UUID!) { audit(id: $id) { id state version coder { code } header { accountNumber } draft frozen scores { edition isCurrent cause lines { method numerator denominator value } } findings { id version abilities } } }`,
  queue: `query ($state: QueueState, $first: Int) { queue(state: $state, first: $first) { edges { node { id state header { accountNumber } coder { code } } } pageInfo { total hasNextPage } } }`,
  feedback: `query ($state: FeedbackState) { feedback(state: $state) { edges { node { id state findings { id version type { code } codeBefore codeAfter rationale } } } } }`,
  respond: `mutation ($findingId: UUID!, $input: ResponseInput!) { respondToFinding(findingId: $findingId, input: $input) { __typename ... on Finding { id version response { answer } } ${refusal} } }`,
  decide: `mutation ($findingId: UUID!, $version: Int!, $input: DecisionInput!) { decideDispute(findingId: $findingId, version: $version, input: $input) { __typename ... on Finding { id version decision { decision } scored } ${refusal} } }`,
  charts: `query ($filter: ChartFilterInput!, $sort: ChartSort) { charts(filter: $filter, sort: $sort, first: 100) { edges { node { id accountNumber facility { code } coder { code } } } pageInfo { total } } }`,
  chart: `query ($id: UUID!) { chart(id: $id) { chart { id accountNumber } diagnoses { code poa } } }`,
  trail: `query ($noun: String, $recordId: String) { trail(noun: $noun, recordId: $recordId, first: 100) { edges { node { intent noun recordId actor } } } }`,
} as const;

export interface Outcome {
  readonly __typename: 'Audit' | 'Finding' | 'Refusal';
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly code?: string;
  readonly message?: string;
  readonly currentVersion?: number | null;
}

/** The one answer of a mutation. */
export const only = <Value>(data: Readonly<Record<string, Value>>): Value => {
  const [value] = Object.values(data);
  if (value === undefined) throw new Error('the mutation gave nothing');
  return value;
};
