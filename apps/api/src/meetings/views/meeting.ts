import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AvailableActionView } from '../../cases/views/case-parts.ts';
import { resultOf } from '../../graphql/answers.ts';
import { AGENDA_STATE, MEETING_KIND, MEETING_STATE, MINUTES_STATE } from '../../graphql/enums.ts';
import { PageInfo } from '../../graphql/page-info.ts';
import { CalendarDateScalar, InstantScalar } from '../../graphql/scalars.ts';
import { AgendaItem } from './agenda-item.ts';
import { AgendaPublication } from './agenda-publication.ts';
import { MeetingSeat } from './meeting-seat.ts';

/** A meeting with its agenda as the office builds it. */
@ObjectType('Meeting', { simpleResolvers: true })
export class MeetingView {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => MEETING_KIND) kind: keyof typeof MEETING_KIND;
  @Field(() => MEETING_STATE) state: keyof typeof MEETING_STATE;
  @Field(() => CalendarDateScalar) meetsOn: string;
  @Field(() => String) startsAt: string;
  @Field(() => Int) minutesAvailable: number;
  @Field(() => String) place: string;
  @Field(() => MINUTES_STATE) minutesState: keyof typeof MINUTES_STATE;
  @Field(() => InstantScalar, { nullable: true }) closingsReleasedAt: string | null;
  @Field(() => Int, { description: 'Cases that this meeting decided.' }) casesDecided: number;
  @Field(() => AGENDA_STATE) agendaState: keyof typeof AGENDA_STATE;
  @Field(() => Int) agendaVersion: number;
  @Field(() => Boolean, { description: 'True when the draft differs from the newest published version.' })
  hasUnpublishedChanges: boolean;
  @Field(() => Int) itemCount: number;
  @Field(() => Int) minutesPlanned: number;
  @Field(() => [AgendaItem]) items: readonly AgendaItem[];
  @Field(() => [MeetingSeat]) seats: readonly MeetingSeat[];
  @Field(() => [AgendaPublication]) publications: readonly AgendaPublication[];
  @Field(() => [AvailableActionView]) availableActions: readonly AvailableActionView[];
}

@ObjectType({ simpleResolvers: true })
export class MeetingEdge {
  @Field(() => String) cursor: string;
  @Field(() => MeetingView) node: MeetingView;
}

@ObjectType({ simpleResolvers: true })
export class MeetingConnection {
  @Field(() => [MeetingEdge]) edges: readonly MeetingEdge[];
  @Field(() => [MeetingView]) nodes: readonly MeetingView[];
  @Field(() => PageInfo) pageInfo: PageInfo;
}

export const MeetingResult = resultOf('MeetingResult', MeetingView, 'Meeting');
