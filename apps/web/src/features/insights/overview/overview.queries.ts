import { graphql } from '@overread/schema';

/** What waits to be audited, and how far the latest draws are. */
export const InsightsQueueQuery = graphql(`
  query InsightsQueue {
    queueProgress { open mine submittedToday overdue }
    draws(first: 12) {
      edges {
        cursor
        node {
          id
          number
          selectedCount
          projectable
          drawnAt
          plan { id name }
          progress { assigned inReview submitted total }
        }
      }
    }
  }
`);
