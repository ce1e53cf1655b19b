import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Guarded } from '@overread/api-platform';

@ObjectType({ description: 'An error that one coder makes in more charts than chance gives.' })
@Guarded('with-parent')
export class RecurringErrorRow {
  @Field(() => ID, { description: 'Id of the coder.' })
  coderId!: string;

  @Field(() => String, { description: 'What to call the coder.' })
  coderLabel!: string;

  @Field(() => String, { description: 'Code of the error type.' })
  typeCode!: string;

  @Field(() => String, { description: 'What to call the error type.' })
  typeName!: string;

  @Field(() => String, { nullable: true, description: 'Family of the right code, or of the coder’s where it was taken away: “Z79”; null when not asked for, and for errors of no code.' })
  family!: string | null;

  @Field(() => Int, { description: 'Audited charts of the coder with at least one scored finding of the type (and family).' })
  charts!: number;

  @Field(() => Int, { description: 'Audited charts of the coder.' })
  audited!: number;

  @Field(() => Int, { description: 'Charts with the error of the peers: all others audited in the same work types.' })
  peerCharts!: number;

  @Field(() => Int, { description: 'Audited charts of the peers.' })
  peerAudited!: number;

  @Field(() => Float, { description: 'How many times more often than over all these charts.' })
  lift!: number;

  @Field(() => Float, { description: 'Fisher’s exact test, one-sided.' })
  p!: number;

  @Field(() => Float, { description: 'The same after Benjamini–Hochberg over all pairs tested.' })
  adjusted!: number;
}

@ObjectType({ description: 'Recurring errors, and out of how many pairs of coder and error.' })
@Guarded('with-parent')
export class RecurringErrors {
  @Field(() => Int, { description: 'Pairs of coder and error that were tested; 0 = nobody to compare, or no error in as many charts as it takes.' })
  tested!: number;

  @Field(() => Float, { description: 'False discovery rate held, as a fraction.' })
  rate!: number;

  @Field(() => Int, { description: 'Charts with the error from which it is called recurring.' })
  minimum!: number;

  @Field(() => [RecurringErrorRow], { description: 'Surest first.' })
  found!: RecurringErrorRow[];
}
