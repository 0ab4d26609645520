import { Field, ID, ObjectType } from 'type-graphql';
import { InstantScalar } from '../graphql/scalars.ts';
import { column, columns, type Shape } from '../read/shape.ts';

/** An authority that was competent before. */
@ObjectType('OfficeFormerAuthority', { simpleResolvers: true })
export class FormerAuthorityView {
  @Field(() => ID) authorityId: string;
  @Field(() => String) name: string;
  @Field(() => InstantScalar) endedAt: string;
}

export const formerAuthority: Shape = {
  name: 'OfficeFormerAuthority',
  table: 'former_authority fa join authority fu on fu.id = fa.authority_id',
  key: 'fa.ended_seq',
  fields: { ...columns('fa', ['authorityId', 'endedAt']), name: column('fu.name') },
};
