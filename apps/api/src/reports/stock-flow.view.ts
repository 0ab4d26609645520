import { Field, Int, ObjectType } from 'type-graphql';
import { InputInvalid } from '../graphql/answers.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { unionOf } from '../graphql/union-of.ts';

/** How the procedure of a case ended: by what was decided, or before a decision. */
export const ENDINGS = [
  'REQUEST',
  'RECOMMENDATION',
  'NO_REQUEST',
  'NOT_ACCEPTED',
  'WITHDRAWN',
  'SETTLED',
] as const;
export type Ending = (typeof ENDINGS)[number];
const CASE_ENDING = enumOf('CaseEnding', ENDINGS);

@ObjectType({ simpleResolvers: true })
export class CaseAndPersonFigure {
  @Field(() => Int) cases: number;
  @Field(() => Int) persons: number;
}

@ObjectType({ simpleResolvers: true })
export class FinishedFigure {
  @Field(() => CASE_ENDING) ending: Ending;
  @Field(() => CaseAndPersonFigure) fromCarriedOver: CaseAndPersonFigure;
  @Field(() => CaseAndPersonFigure) fromReceived: CaseAndPersonFigure;
  @Field(() => CaseAndPersonFigure) total: CaseAndPersonFigure;
}

@ObjectType({
  simpleResolvers: true,
  description: 'carriedOver + received = all finished + pending, in cases and in persons.',
})
export class StockFlow {
  @Field(() => String) fromMonth: string;
  @Field(() => String) toMonth: string;
  @Field(() => String, { description: 'What is counted, in words.' }) definition: string;
  @Field(() => CaseAndPersonFigure) carriedOver: CaseAndPersonFigure;
  @Field(() => CaseAndPersonFigure) received: CaseAndPersonFigure;
  @Field(() => [FinishedFigure]) finished: readonly FinishedFigure[];
  @Field(() => CaseAndPersonFigure) pending: CaseAndPersonFigure;
}

export const StockFlowResult = unionOf('StockFlowResult', [StockFlow, InputInvalid], (value) =>
  'carriedOver' in value ? 'StockFlow' : 'InputInvalid',
);
