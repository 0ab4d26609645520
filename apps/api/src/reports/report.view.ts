import { codesOf, type Dimension, dimensionLabels, type Measure, measureDefinitions } from '@ersuchen/domain';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { InputInvalid } from '../graphql/answers.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { unionOf } from '../graphql/union-of.ts';

const REPORT_MEASURE = enumOf('ReportMeasure', Object.keys(measureDefinitions) as Measure[]);
const REPORT_DIMENSION = enumOf('ReportDimension', codesOf(dimensionLabels));

@InputType()
export class ReportInput {
  @Field(() => REPORT_MEASURE) measure: Measure;
  @Field(() => REPORT_DIMENSION) by: Dimension;
  @Field(() => String, { description: 'First month, YYYY-MM.' }) fromMonth: string;
  @Field(() => String, { description: 'Last month, YYYY-MM, at most 120 months after the first.' })
  toMonth: string;
  @Field(() => ID, { nullable: true }) authorityId?: string | null;
  @Field(() => String, { nullable: true }) nationality?: string | null;
}

const figure = { nullable: true } as const;

@ObjectType({
  simpleResolvers: true,
  description:
    'A suppressed figure is null: it is below the threshold, or would let such a figure be computed.',
})
export class ReportRow {
  @Field(() => String) key: string;
  @Field(() => String) label: string;
  @Field(() => Int, figure) cases: number | null;
  @Field(() => Int, figure) persons: number | null;
  @Field(() => Boolean) suppressed: boolean;
}

@ObjectType({ simpleResolvers: true })
export class Report {
  @Field(() => REPORT_MEASURE) measure: Measure;
  @Field(() => REPORT_DIMENSION) by: Dimension;
  @Field(() => String) fromMonth: string;
  @Field(() => String) toMonth: string;
  @Field(() => String, { description: 'What is counted, in words.' }) definition: string;
  @Field(() => String, { description: 'LeiKa key of the service that the figures are about.' })
  serviceKey: string;
  @Field(() => [ReportRow]) rows: readonly ReportRow[];
  @Field(() => Int, figure) totalCases: number | null;
  @Field(() => Int, figure) totalPersons: number | null;
  @Field(() => Int, { nullable: true, description: 'Figures below it are suppressed; null for the office.' })
  threshold: number | null;
}

export const ReportResult = unionOf('ReportResult', [Report, InputInvalid], (value) =>
  'rows' in value ? 'Report' : 'InputInvalid',
);
