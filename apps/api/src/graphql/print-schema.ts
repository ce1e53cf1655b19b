import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { auditsResolvers } from '@overread/api-audits';
import { identityResolvers } from '@overread/api-identity';
import { intakeResolvers } from '@overread/api-intake';
import { metricsResolvers } from '@overread/api-metrics';
import { rebuttalsResolvers } from '@overread/api-rebuttals';
import { referenceResolvers } from '@overread/api-reference';
import { reportsResolvers } from '@overread/api-reports';
import { samplingResolvers } from '@overread/api-sampling';
import { trailResolvers } from '@overread/api-trail';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';

const resolvers = [...identityResolvers, ...trailResolvers, ...referenceResolvers, ...intakeResolvers, ...samplingResolvers, ...auditsResolvers, ...rebuttalsResolvers, ...metricsResolvers, ...reportsResolvers];

/** The schema as the code gives it, without a server or a database. */
export const buildOverreadSchema = async (): Promise<GraphQLSchema> => {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  const schema = await app.get(GraphQLSchemaFactory).create(resolvers);
  await app.close();
  return lexicographicSortSchema(schema);
};

export const printOverreadSchema = async (): Promise<string> => `# Written by \`npm run schema\` from the code; do not edit.\n\n${printSchema(await buildOverreadSchema())}\n`;
