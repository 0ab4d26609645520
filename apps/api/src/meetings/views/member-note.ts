import { Field, Int, ObjectType } from 'type-graphql';
import { resultOf } from '../../graphql/answers.ts';
import { InstantScalar } from '../../graphql/scalars.ts';
import { columns, type Shape } from '../../read/shape.ts';

/** What a member noted on a case, for nobody else. */
@ObjectType('PrivateNote', { simpleResolvers: true })
export class PrivateNoteView {
  @Field(() => String) body: string;
  @Field(() => Int) version: number;
  @Field(() => InstantScalar) changedAt: string;
}

export const PrivateNoteResult = resultOf('PrivateNoteResult', PrivateNoteView, 'PrivateNote');

/** Conditions on these rows always name the account. */
export const privateNote: Shape = {
  name: 'PrivateNote',
  table: 'private_note n',
  key: 'n.case_id',
  fields: columns('n', ['body', 'version', 'changedAt']),
};
