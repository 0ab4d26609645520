import type { DocumentKind } from '@ersuchen/domain';
import { Field, ID, ObjectType } from 'type-graphql';
import { CalendarDateScalar, InstantScalar } from '../../graphql/scalars.ts';
import { columns, type Shape } from '../../read/shape.ts';

/** Something that the office asked the party for. */
@ObjectType('OfficeCompletionItem', { simpleResolvers: true })
export class CompletionItemView {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true }) kind: DocumentKind | null;
  @Field(() => String) description: string;
  @Field(() => InstantScalar) requestedAt: string;
  @Field(() => CalendarDateScalar, { nullable: true }) arrivedOn: string | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: 'The office went on without it.' })
  givenUpOn: string | null;
}

export const completionItem: Shape = {
  name: 'OfficeCompletionItem',
  table: 'completion_item q',
  key: 'q.id',
  fields: columns('q', ['id', 'kind', 'description', 'requestedAt', 'arrivedOn', 'givenUpOn']),
};
