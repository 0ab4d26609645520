import { Field, ID, ObjectType } from 'type-graphql';
import { PageInfo } from '../../graphql/page-info.ts';
import { CalendarDateScalar } from '../../graphql/scalars.ts';
import { column, columns, type Shape } from '../../read/shape.ts';

/** A letter to the applicant or representative: which it is and its day, the file itself is at /letters/<id>.pdf. */
@ObjectType('OwnLetter', { simpleResolvers: true })
export class OwnLetterView {
  @Field(() => ID) id: string;
  @Field(() => String) letter: string;
  @Field(() => CalendarDateScalar) releasedOn: string;
  @Field(() => ID) caseId: string;
  @Field(() => String, { nullable: true }) fileNumber: string | null;
}

@ObjectType({ simpleResolvers: true })
export class OwnLetterEdge {
  @Field(() => String) cursor: string;
  @Field(() => OwnLetterView) node: OwnLetterView;
}

@ObjectType({ simpleResolvers: true })
export class OwnLetterConnection {
  @Field(() => [OwnLetterEdge]) edges: readonly OwnLetterEdge[];
  @Field(() => [OwnLetterView]) nodes: readonly OwnLetterView[];
  @Field(() => PageInfo) pageInfo: PageInfo;
}

export const ownLetter: Shape = {
  name: 'OwnLetter',
  table: 'outbox o',
  joins: { oc: 'left join hardship_case oc on oc.id = o.case_id' },
  key: 'o.id',
  fields: {
    ...columns('o', ['id', 'letter', 'releasedOn', 'caseId']),
    fileNumber: column('oc.file_number'),
  },
};
