import { Field, Float, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Connection, Guarded, Instant, Json, resultOf, Uuid } from '@overread/api-platform';
import { ImportKind, ImportState } from './import-enums.js';

@ObjectType({ description: 'One file brought in, from upload to commit or undo.' })
@Guarded('with-parent')
export class ImportBatch {
  @Field(() => Uuid, { description: 'Its id.' })
  id!: string;

  @Field(() => ImportKind, { description: 'What the file holds.' })
  kind!: ImportKind;

  @Field(() => String, { description: 'The file’s name as it came; only shown, never used as a path.' })
  fileName!: string;

  @Field(() => String, { description: 'SHA-256 of its bytes in lower-case hexadecimal.' })
  fileHash!: string;

  @Field(() => Float, { description: 'Its size in bytes: a whole number, beyond what an Int holds for very large files.' })
  bytes!: number;

  @Field(() => ImportState, { description: 'How far it is.' })
  state!: ImportState;

  @Field(() => Json, { nullable: true, description: 'What the reader found: {encoding, delimiter, header, samples, kind, suggested: mapping, missing: labels of required fields without a column}; null for imports from the command line.' })
  detection!: unknown;

  @Field(() => Json, { nullable: true, description: 'Which column carries which field: {kind, layout, columns, wide, dayOrder}; null before the first check.' })
  mapping!: unknown;

  @Field(() => Json, { description: 'What was asked for and done: {createMissing, zones, created: {facilities, coders}}.' })
  options!: unknown;

  @Field(() => Uuid, { nullable: true, description: 'The draw of second reviews; null for other kinds.' })
  drawId!: string | null;

  @Field(() => Int, { description: 'Rows read so far: of the dry run until it is committed.' })
  rowsRead!: number;

  @Field(() => Int, { description: 'Records added, or that would be.' })
  rowsAdded!: number;

  @Field(() => Int, { description: 'Records replaced with their history kept, or that would be.' })
  rowsReplaced!: number;

  @Field(() => Int, { description: 'Records that were there already as they are.' })
  rowsUnchanged!: number;

  @Field(() => Int, { description: 'Records kept out; each has its row errors.' })
  rowsRejected!: number;

  @Field(() => Int, { description: 'Warnings on records that landed all the same.' })
  warnings!: number;

  @Field(() => String, { nullable: true, description: 'Why it stopped; null when it did not.' })
  failure!: string | null;

  @Field(() => String, { nullable: true, description: 'Who brought it in, by name as it was then.' })
  createdBy!: string | null;

  @Field(() => Instant, { description: 'When it was uploaded or begun.' })
  createdAt!: Date;

  @Field(() => Instant, { nullable: true, description: 'When it was through; null = not yet.' })
  committedAt!: Date | null;

  @Field(() => Instant, { nullable: true, description: 'When it was undone; null = it was not.' })
  undoneAt!: Date | null;

  @Field(() => Int, { description: 'Steps by one with each change.' })
  version!: number;
}

@InputType({ description: 'How a file is to be read and landed.' })
export class ImportOptionsInput {
  @Field(() => ImportKind, { nullable: true, description: 'What it holds; as detected when left out.' })
  kind?: ImportKind | null;

  @Field(() => Json, { nullable: true, description: 'Which column carries which field, over the suggested mapping; as suggested when left out.' })
  mapping?: unknown;

  @Field(() => Boolean, { defaultValue: false, description: 'Add facilities and coders that nobody knows yet.' })
  createMissing!: boolean;

  @Field(() => Json, { nullable: true, description: 'IANA zones of facilities that are added, {code: zone}; America/New_York when left out.' })
  zones?: unknown;

  @Field(() => Uuid, { nullable: true, description: 'The draw of second reviews; needed for them only.' })
  drawId?: string | null;
}

@ObjectType({ description: 'What is wrong with one value of one row.' })
@Guarded('with-parent')
export class ImportRowError {
  @Field(() => Int, { description: 'Row as a spreadsheet numbers it: the header is 1.' })
  rowNumber!: number;

  @Field(() => String, { description: 'The column as the file names it.' })
  field!: string;

  @Field(() => String, { description: 'What kind of fault, in capitals.' })
  code!: string;

  @Field(() => String, { description: '`error` kept the record out, `warning` did not.' })
  severity!: string;

  @Field(() => String, { description: 'What is wrong.' })
  message!: string;

  @Field(() => String, { description: 'What to do about it.' })
  remedy!: string;

  @Field(() => String, { nullable: true, description: 'What was there; null when nothing was.' })
  value!: string | null;

  id!: string;
}

export const ImportBatchConnection = Connection(ImportBatch);
export const ImportRowErrorConnection = Connection(ImportRowError);
export const ImportBatchResult = resultOf(ImportBatch, 'ImportBatch');
