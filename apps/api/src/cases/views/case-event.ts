import { Field, Int, ObjectType } from 'type-graphql';
import { ACTOR_FUNCTIONS, CASE_STATE } from '../../graphql/enums.ts';
import { InstantScalar } from '../../graphql/scalars.ts';
import { column, columns, type Shape } from '../../read/shape.ts';

/** One step of a case: who did what, when, and why. */
@ObjectType('CaseEvent', { simpleResolvers: true })
export class CaseEventView {
  @Field(() => Int) seq: number;
  @Field(() => String) action: string;
  @Field(() => CASE_STATE) fromState: keyof typeof CASE_STATE;
  @Field(() => CASE_STATE) toState: keyof typeof CASE_STATE;
  @Field(() => InstantScalar) happenedAt: string;
  @Field(() => String) actorName: string;
  @Field(() => ACTOR_FUNCTIONS) actorFunction: keyof typeof ACTOR_FUNCTIONS;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => String, { nullable: true }) detail: string | null;
}

export const caseEvent: Shape = {
  name: 'CaseEvent',
  table: 'case_event e',
  joins: { ea: 'left join account ea on ea.id = e.account_id' },
  key: 'e.seq',
  fields: {
    ...columns('e', ['seq', 'action', 'fromState', 'toState', 'happenedAt', 'actorFunction', 'reason']),
    ...columns('e', ['detail']),
    actorName: column(`coalesce(ea.name, '')`),
  },
};
