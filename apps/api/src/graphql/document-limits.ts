import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql';

const maxAliases = 30;
const maxFields = 500;
const maxRootMutations = 1;

/** At most 30 aliases and one root field per mutation, so that one document cannot multiply work. */
export const aliasLimit = (context: ValidationContext): ASTVisitor => {
  let aliases = 0;
  return {
    Field: (node) => {
      if (node.alias !== undefined && ++aliases === maxAliases + 1) context.reportError(new GraphQLError(`At most ${maxAliases} aliases in a document.`, { nodes: node }));
    },
    OperationDefinition: (node) => {
      if (node.operation === 'mutation' && node.selectionSet.selections.length > maxRootMutations) context.reportError(new GraphQLError('One mutation at a time: send each in its own request.', { nodes: node }));
    },
  };
};

/** At most 500 selected fields, fragments counted where they are written. */
export const tokenLimit = (context: ValidationContext): ASTVisitor => {
  let fields = 0;
  return {
    Field: (node) => {
      if (++fields === maxFields + 1) context.reportError(new GraphQLError(`At most ${maxFields} fields in a document.`, { nodes: node }));
    },
  };
};
