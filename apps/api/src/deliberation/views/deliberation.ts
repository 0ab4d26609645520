import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AvailableActionView } from '../../cases/views/case-parts.ts';
import { resultOf } from '../../graphql/answers.ts';
import { MEETING_KIND, MEETING_STATE, MINUTES_PART, MINUTES_STATE, SEAT_ROLES } from '../../graphql/enums.ts';
import { CalendarDateScalar, InstantScalar } from '../../graphql/scalars.ts';
import { MeetingSeat } from '../../meetings/views/meeting-seat.ts';
import { DeliberationItem } from './deliberation-item.ts';

@ObjectType({ simpleResolvers: true })
export class Attendance {
  @Field(() => ID) id: string;
  @Field(() => ID) seatId: string;
  @Field(() => ID) accountId: string;
  @Field(() => String) name: string;
  @Field(() => SEAT_ROLES) role: keyof typeof SEAT_ROLES;
  @Field(() => String, { description: 'HH:MM.' }) presentFrom: string;
  @Field(() => String, { nullable: true, description: 'HH:MM; null while still present.' })
  presentTo: string | null;
  @Field(() => Boolean, { description: 'The one who counts for the seat now.' }) counts: boolean;
}

@ObjectType('MinutesRevision', { simpleResolvers: true })
export class MinutesRevisionView {
  @Field(() => ID) id: string;
  @Field(() => ID, { nullable: true }) itemId: string | null;
  @Field(() => MINUTES_PART) part: keyof typeof MINUTES_PART;
  @Field(() => String) oldText: string;
  @Field(() => String) newText: string;
  @Field(() => String) reason: string;
  @Field(() => InstantScalar) revisedAt: string;
  @Field(() => String) revisedBy: string;
}

@ObjectType('MeetingMinutes', { simpleResolvers: true })
export class MeetingMinutesView {
  @Field(() => MINUTES_STATE) state: keyof typeof MINUTES_STATE;
  @Field(() => Int) version: number;
  @Field(() => String) body: string;
  @Field(() => InstantScalar) openedAt: string;
  @Field(() => InstantScalar, { nullable: true }) concludedAt: string | null;
  @Field(() => InstantScalar, { nullable: true }) lockedAt: string | null;
  @Field(() => String, { nullable: true }) lockedBy: string | null;
  @Field(() => InstantScalar, { nullable: true }) approvedAt: string | null;
  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: 'The day of the meeting that approved them.',
  })
  approvedOn: string | null;
  @Field(() => [MinutesRevisionView]) revisions: readonly MinutesRevisionView[];
}

/** A meeting as those who lead and record it see it: who is there, what was voted, what the minutes say. */
@ObjectType({ simpleResolvers: true })
export class Deliberation {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => MEETING_KIND) kind: keyof typeof MEETING_KIND;
  @Field(() => MEETING_STATE) state: keyof typeof MEETING_STATE;
  @Field(() => CalendarDateScalar) meetsOn: string;
  @Field(() => String) startsAt: string;
  @Field(() => String) place: string;
  @Field(() => InstantScalar, { nullable: true }) closingsReleasedAt: string | null;
  @Field(() => Int) seatCount: number;
  @Field(() => Int) quorum: number;
  @Field(() => Int, { description: 'Seats present now.' }) seatsPresent: number;
  @Field(() => Boolean) quorate: boolean;
  @Field(() => Int) casesDecided: number;
  @Field(() => [MeetingSeat]) seats: readonly MeetingSeat[];
  @Field(() => [Attendance]) attendance: readonly Attendance[];
  @Field(() => [DeliberationItem]) items: readonly DeliberationItem[];
  @Field(() => MeetingMinutesView, { nullable: true, description: 'Null before the meeting was opened.' })
  minutes: MeetingMinutesView | null;
  @Field(() => [AvailableActionView]) availableActions: readonly AvailableActionView[];
}

export const DeliberationResult = resultOf('DeliberationResult', Deliberation);
