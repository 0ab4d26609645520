import { Field, ID, Int, ObjectType } from 'type-graphql';
import { MemberCase } from '../cases/views/member-case.ts';
import { resultOf } from '../graphql/answers.ts';
import { ITEM_RESULT, MEETING_STATE } from '../graphql/enums.ts';
import { PageInfo } from '../graphql/page-info.ts';
import { CalendarDateScalar } from '../graphql/scalars.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'case is null when the reader is recused or the papers are closed.',
})
export class MemberAgendaItem {
  @Field(() => ID) id: string;
  @Field(() => Int) position: number;
  @Field(() => String) section: string;
  @Field(() => Int) minutes: number;
  @Field(() => MemberCase, { nullable: true }) case: MemberCase | null;
  @Field(() => Int, { description: 'New since the first published version (Nachtrag).' })
  addedInVersion: number;
  @Field(() => ITEM_RESULT, {
    nullable: true,
    description: 'How the meeting ended with it, for whoever may read the case.',
  })
  result: keyof typeof ITEM_RESULT | null;
}

/** A meeting as a member sees it: the agenda as published, never its draft. */
@ObjectType({ simpleResolvers: true })
export class MemberMeeting {
  @Field(() => ID) id: string;
  @Field(() => CalendarDateScalar) meetsOn: string;
  @Field(() => String) startsAt: string;
  @Field(() => String) place: string;
  @Field(() => MEETING_STATE) state: keyof typeof MEETING_STATE;
  @Field(() => Boolean) agendaPublished: boolean;
  @Field(() => Int) agendaVersion: number;
  @Field(() => Int) itemCount: number;
  @Field(() => Int) minutesPlanned: number;
  @Field(() => Boolean, { description: 'The reader receives the papers.' }) papersReleased: boolean;
  @Field(() => [MemberAgendaItem]) items: readonly MemberAgendaItem[];
}

@ObjectType({ simpleResolvers: true })
export class MemberMeetingEdge {
  @Field(() => String) cursor: string;
  @Field(() => MemberMeeting) node: MemberMeeting;
}

@ObjectType({ simpleResolvers: true })
export class MemberMeetingConnection {
  @Field(() => [MemberMeetingEdge]) edges: readonly MemberMeetingEdge[];
  @Field(() => [MemberMeeting]) nodes: readonly MemberMeeting[];
  @Field(() => PageInfo) pageInfo: PageInfo;
}

export const MemberMeetingResult = resultOf('MemberMeetingResult', MemberMeeting);
