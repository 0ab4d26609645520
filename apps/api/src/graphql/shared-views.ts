import { Field, ObjectType } from 'type-graphql';

/** Another name or spelling of a person; the same for everybody who sees the person. */
@ObjectType('PersonAlias', { simpleResolvers: true })
export class PersonAliasView {
  @Field(() => String) kind: string;
  @Field(() => String) surname: string;
  @Field(() => String) firstNames: string;
}

/** One of the seven sections of the reasons; the same for everybody who sees them. */
@ObjectType('ReasonSection', { simpleResolvers: true })
export class ReasonSectionView {
  @Field(() => String) section: string;
  @Field(() => String) body: string;
}

/** The answer to one of the questions that the statement was asked for. */
@ObjectType('StatementAnswer', { simpleResolvers: true })
export class StatementAnswerView {
  @Field(() => String) question: string;
  @Field(() => String) body: string;
}
