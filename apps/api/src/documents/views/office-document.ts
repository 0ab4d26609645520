import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CalendarDateScalar } from '../../graphql/scalars.ts';
import { columns, flags, type Shape } from '../../read/shape.ts';

@ObjectType({ simpleResolvers: true })
export class OfficeDocument {
  @Field(() => ID) id: string;
  @Field(() => String) kind: string;
  @Field(() => String) title: string;
  @Field(() => ID, { nullable: true }) personId: string | null;
  @Field(() => CalendarDateScalar) receivedOn: string;
  @Field(() => Int) pages: number;
  @Field(() => String) sensitivity: string;
  @Field(() => Boolean) releasedToAuthority: boolean;
  @Field(() => Boolean) fileHeld: boolean;
}

export const officeDocument: Shape = {
  name: 'OfficeDocument',
  table: 'document d',
  key: 'd.id',
  fields: {
    ...columns('d', ['id', 'kind', 'title', 'personId', 'receivedOn', 'pages', 'sensitivity']),
    ...flags('d', ['releasedToAuthority', 'fileHeld']),
  },
};
