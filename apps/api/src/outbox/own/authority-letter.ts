import { Field, ID, ObjectType } from 'type-graphql';
import { PageInfo } from '../../graphql/page-info.ts';
import { CalendarDateScalar } from '../../graphql/scalars.ts';
import { column, columns, type Shape } from '../../read/shape.ts';

/** A letter to an immigration authority; the file itself is at /letters/<id>.pdf. */
@ObjectType('AuthorityLetter', { simpleResolvers: true })
export class AuthorityLetterView {
  @Field(() => ID) id: string;
  @Field(() => String) letter: string;
  @Field(() => CalendarDateScalar) releasedOn: string;
  @Field(() => ID) caseId: string;
  @Field(() => String, { nullable: true }) fileNumber: string | null;
}

@ObjectType({ simpleResolvers: true })
export class AuthorityLetterEdge {
  @Field(() => String) cursor: string;
  @Field(() => AuthorityLetterView) node: AuthorityLetterView;
}

@ObjectType({ simpleResolvers: true })
export class AuthorityLetterConnection {
  @Field(() => [AuthorityLetterEdge]) edges: readonly AuthorityLetterEdge[];
  @Field(() => [AuthorityLetterView]) nodes: readonly AuthorityLetterView[];
  @Field(() => PageInfo) pageInfo: PageInfo;
}

export const authorityLetter: Shape = {
  name: 'AuthorityLetter',
  table: 'outbox o',
  joins: { oc: 'left join hardship_case oc on oc.id = o.case_id' },
  key: 'o.id',
  fields: {
    ...columns('o', ['id', 'letter', 'releasedOn', 'caseId']),
    fileNumber: column('oc.file_number'),
  },
};
