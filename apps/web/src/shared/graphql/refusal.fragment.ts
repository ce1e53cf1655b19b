import { graphql } from '@overread/schema';

/** Every mutation selects its refusal with `... on Refusal { ...RefusalParts }`. */
export const RefusalParts = graphql(`
  fragment RefusalParts on Refusal {
    code
    message
    field
    remedy
    currentVersion
  }
`);
