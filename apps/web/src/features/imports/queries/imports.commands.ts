import { graphql } from '@overread/schema';

export const CheckImportMutation = graphql(`
  mutation CheckImport($id: UUID!, $input: ImportOptionsInput!) {
    checkImport(id: $id, input: $input) {
      ... on ImportBatch { ...ImportParts }
      ... on Refusal { ...RefusalParts }
    }
  }
`);

export const CommitImportMutation = graphql(`
  mutation CommitImport($id: UUID!, $version: Int!) {
    commitImport(id: $id, version: $version) {
      ... on ImportBatch { ...ImportParts }
      ... on Refusal { ...RefusalParts }
    }
  }
`);

export const UndoImportMutation = graphql(`
  mutation UndoImport($id: UUID!, $version: Int!) {
    undoImport(id: $id, version: $version) {
      ... on ImportBatch { ...ImportParts }
      ... on Refusal { ...RefusalParts }
    }
  }
`);

export const SaveMappingMutation = graphql(`
  mutation SaveImportMapping($name: String!, $kind: ImportKind!, $mapping: JSON!) {
    saveImportMapping(name: $name, kind: $kind, mapping: $mapping) {
      ... on ImportMapping { id name kind mapping }
      ... on Refusal { ...RefusalParts }
    }
  }
`);
