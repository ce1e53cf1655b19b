import { graphql } from '@overread/schema';

/** What every screen that shows a finding needs; each adds what it needs besides. */
export const FindingParts = graphql(`
  fragment FindingParts on Finding {
    id
    section
    changeKey
    before
    after
    type { code name }
    reason { code name }
    severity
    severityReason
    direction
    paymentAffecting
    overDollars
    underDollars
    rationale
    reference
  }
`);
