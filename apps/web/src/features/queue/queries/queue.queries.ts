import { graphql } from '@overread/schema';

export const QueueItem = graphql(`
  fragment QueueItem on Audit {
    id
    planName
    state
    claimedByMe
    leaseUntil
    dueOn
    submittedAt
    skipReason
    abilities
    header {
      accountNumber
      facility { id name zone }
      workType { code name }
      payer
      lengthOfStayDays
      drg
    }
    auditor { id displayName }
  }
`);

export const QueueQuery = graphql(`
  query Queue($state: QueueState!, $after: String) {
    queue(state: $state, first: 50, after: $after) {
      edges { node { ...QueueItem } cursor }
      pageInfo { hasNextPage endCursor total }
    }
  }
`);

export const QueueProgressQuery = graphql(`
  query QueueProgress {
    queueProgress { open mine submittedToday overdue }
  }
`);
