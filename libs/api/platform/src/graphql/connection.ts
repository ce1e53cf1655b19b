import type { Type } from '@nestjs/common';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Guarded } from './guarded.js';

@ObjectType({ description: 'Where a page of a list ends.' })
@Guarded('with-parent')
export class PageInfo {
  @Field(() => Boolean, { description: 'There are more after this page.' })
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Send it as `after` for the next page; null when the page is empty.' })
  endCursor!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many there are in all; null where it is not counted.' })
  total!: number | null;
}

export interface EdgeOf<Node> {
  readonly node: Node;
  readonly cursor: string;
}

export interface ConnectionOf<Node> {
  readonly edges: readonly EdgeOf<Node>[];
  readonly pageInfo: PageInfo;
}

/** The connection type `<Node>Connection` of a model; a shorter name where the list has one. */
export const Connection = <Node extends object>(node: Type<Node>, name: string = node.name): Type<ConnectionOf<Node>> => {
  @ObjectType(`${name}Edge`, { description: `A ${node.name} in a list.` })
  @Guarded('with-parent')
  class Edge implements EdgeOf<Node> {
    @Field(() => node, { description: 'The record.' })
    node!: Node;

    @Field(() => String, { description: 'Its place in the list.' })
    cursor!: string;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${node.name} records.` })
  @Guarded('with-parent')
  class Page implements ConnectionOf<Node> {
    @Field(() => [Edge], { description: 'The records of this page.' })
    edges!: Edge[];

    @Field(() => PageInfo, { description: 'Where it ends.' })
    pageInfo!: PageInfo;
  }
  return Page;
};
