import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';

const CASE_STATE = Object.fromEntries(
  [
    'DRAFT',
    'RECEIVED',
    'COMPLETION',
    'PRE_CHECK',
    'NOT_ACCEPTED',
    'ACCEPTED',
    'STATEMENT_REQUESTED',
    'READY',
    'ON_AGENDA',
    'POSTPONED',
    'DECIDED',
    'REQUEST_SENT',
    'INTENT_REPORTED',
    'CLOSED',
    'WITHDRAWN',
    'SETTLED',
    'ARCHIVED',
    'DELETED',
  ].map((state) => [state, state]),
);
registerEnumType(CASE_STATE, { name: 'CaseState' });
export const CASE_SORT = { RECEIVED_OLDEST: 'RECEIVED_OLDEST' };
registerEnumType(CASE_SORT, { name: 'CaseSort' });

@InputType()
export class OfficeCaseFilter {
  @Field(() => [CASE_STATE]) states: string[];
}

@ObjectType()
export class Authority {
  @Field(() => String) name: string;
}

@ObjectType()
export class OfficePerson {
  @Field(() => String) surname: string;
  @Field(() => String) firstNames: string;
  @Field(() => String) birthDate: string;
  @Field(() => String) birthPlace: string;
  @Field(() => String) state: string;
}

@ObjectType()
export class OfficeDocument {
  @Field(() => ID) id: string;
  @Field(() => String) kind: string;
  @Field(() => String) title: string;
  @Field(() => String) receivedOn: string;
}

@ObjectType()
export class OfficeStatement {
  @Field(() => String, { nullable: true }) submittedAt: string | null;
  @Field(() => String, { nullable: true }) signer: string | null;
  @Field(() => String, { nullable: true }) body: string | null;
}

@ObjectType()
export class CaseEvent {
  @Field(() => Int) seq: number;
  @Field(() => String) action: string;
  @Field(() => String) toState: string;
  @Field(() => String) happenedAt: string;
}

@ObjectType()
export class OfficeCase {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true }) fileNumber: string | null;
  @Field(() => String, { nullable: true }) receivedOn: string | null;
  @Field(() => CASE_STATE) state: string;
  authorityId: string | null;
}

@ObjectType()
export class PageInfo {
  @Field(() => Boolean) hasNextPage: boolean;
}

@ObjectType()
export class OfficeCaseConnection {
  @Field(() => [OfficeCase]) nodes: OfficeCase[];
  @Field(() => PageInfo) pageInfo: PageInfo;
}

@ObjectType()
export class AgendaItem {
  @Field(() => Int) position: number;
  @Field(() => Int) minutes: number;
  caseId: string;
}

@ObjectType()
export class Meeting {
  @Field(() => ID) id: string;
  @Field(() => String) meetsOn: string;
}
