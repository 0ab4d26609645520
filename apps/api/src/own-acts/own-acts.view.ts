import type { DocumentKind } from '@ersuchen/domain';
import { Field, ID, ObjectType } from 'type-graphql';
import { resultOf } from '../graphql/answers.ts';
import { CalendarDateScalar } from '../graphql/scalars.ts';
import { columns, flag, type Shape } from '../read/shape.ts';

/** Something that the office asked the party for. */
@ObjectType({ simpleResolvers: true })
export class OwnCompletionItem {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true }) kind: DocumentKind | null;
  @Field(() => String) description: string;
  @Field(() => Boolean) arrived: boolean;
}

/** Shown while the office waits for it, and never longer. */
export const ownCompletionItem: Shape = {
  name: 'OwnCompletionItem',
  table: `completion_item q join hardship_case w on w.id = q.case_id and w.state = 'COMPLETION'`,
  key: 'q.id',
  fields: {
    ...columns('q', ['id', 'kind', 'description']),
    arrived: flag('case when q.arrived_on is null then 0 else 1 end'),
  },
};

/** The mandate has ended; whoever held it sees the case no more. */
@ObjectType({ simpleResolvers: true })
class MandateEnded {
  @Field(() => ID) id: string;
  @Field(() => CalendarDateScalar) endedOn: string;
}

export const MandateEndedResult = resultOf('MandateEndedResult', MandateEnded);
