import { Field, Int, ObjectType } from 'type-graphql';
import { OfficeCase } from '../cases/views/office-case.ts';
import { CASE_STATE } from '../graphql/enums.ts';
import { MeetingView } from '../meetings/views/meeting.ts';

@ObjectType({ simpleResolvers: true })
export class StateCount {
  @Field(() => CASE_STATE) state: keyof typeof CASE_STATE;
  @Field(() => Int) count: number;
}

@ObjectType({ simpleResolvers: true, description: "The office's start page: what to do first." })
export class OfficeDesk {
  @Field(() => [StateCount]) stateCounts: readonly StateCount[];
  @Field(() => [OfficeCase], { description: 'Statements past their due day, oldest first, at most 20.' })
  overdueStatements: readonly OfficeCase[];
  @Field(() => [OfficeCase], {
    description: 'Removal date fixed or detention, in an open procedure, soonest first, at most 20.',
  })
  removalAlarms: readonly OfficeCase[];
  @Field(() => [OfficeCase], {
    description: 'Waiting for acceptance with a proposal prepared (for the chair), at most 20.',
  })
  awaitingAcceptance: readonly OfficeCase[];
  @Field(() => [OfficeCase], {
    description: 'The authority asks for more time for its statement, the soonest due day first, at most 20.',
  })
  extensionsAsked: readonly OfficeCase[];
  @Field(() => MeetingView, { nullable: true }) nextMeeting: MeetingView | null;
  @Field(() => Int) lettersDue: number;
}
