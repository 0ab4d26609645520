import type { AuthorityPart, RateCode } from '@ersuchen/domain';
import { FOLLOW_RATES } from '@ersuchen/domain';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { AUTHORITY_PART } from '../../after-decision/report.input.ts';
import { InputInvalid } from '../../graphql/answers.ts';
import { enumOf } from '../../graphql/enum-of.ts';
import { unionOf } from '../../graphql/union-of.ts';

const FOLLOW_RATE = enumOf('FollowRateCode', FOLLOW_RATES);
const figure = { nullable: true } as const;

@InputType()
export class FollowReportInput {
  @Field(() => String, { description: 'First month, YYYY-MM.' }) fromMonth: string;
  @Field(() => String, { description: 'Last month, YYYY-MM, at most 120 months after the first.' })
  toMonth: string;
  @Field(() => ID, { nullable: true }) authorityId?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'How many requests stand at one part.' })
export class FollowFigure {
  @Field(() => AUTHORITY_PART) part: AuthorityPart;
  @Field(() => String) label: string;
  @Field(() => Int, figure) cases: number | null;
  @Field(() => Int, figure) persons: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'Null where hidden or made from a hidden figure.' })
export class FollowRateValue {
  @Field(() => Int, figure) numerator: number | null;
  @Field(() => Int, figure) denominator: number | null;
  @Field(() => Float, figure) value: number | null;
}

@ObjectType('FollowRate', { simpleResolvers: true })
export class FollowRateView {
  @Field(() => FOLLOW_RATE) code: RateCode;
  @Field(() => String) title: string;
  @Field(() => String, { description: 'Numerator and denominator in words.' }) definition: string;
  @Field(() => FollowRateValue) cases: FollowRateValue;
  @Field(() => FollowRateValue) persons: FollowRateValue;
}

@ObjectType({ simpleResolvers: true })
export class FollowRow {
  @Field(() => String) key: string;
  @Field(() => String) label: string;
  @Field(() => Int, figure) requestCases: number | null;
  @Field(() => Int, figure) requestPersons: number | null;
  @Field(() => [FollowFigure]) figures: readonly FollowFigure[];
  @Field(() => [FollowRateView]) rates: readonly FollowRateView[];
  @Field(() => Boolean, { description: 'Something in this row is hidden.' }) suppressed: boolean;
}

@ObjectType({ simpleResolvers: true })
export class FollowReport {
  @Field(() => String) fromMonth: string;
  @Field(() => String) toMonth: string;
  @Field(() => String, { description: 'What is counted, in words.' }) definition: string;
  @Field(() => String) serviceKey: string;
  @Field(() => [FollowRow], { description: 'By authority.' }) rows: readonly FollowRow[];
  @Field(() => FollowRow) total: FollowRow;
  @Field(() => Int, { nullable: true, description: 'Figures below it are suppressed; null for the office.' })
  threshold: number | null;
}

export const FollowReportResult = unionOf('FollowReportResult', [FollowReport, InputInvalid], (value) =>
  'rows' in value ? 'FollowReport' : 'InputInvalid',
);
