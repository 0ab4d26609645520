import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ActionRefused } from '../../graphql/answers.ts';
import { ACCEPTANCE_PROPOSAL, AGENDA_STATE, CASE_STATE, PRE_CHECK_BODY } from '../../graphql/enums.ts';
import { CalendarDateScalar, InstantScalar } from '../../graphql/scalars.ts';

@ObjectType('Urgency', {
  simpleResolvers: true,
  description:
    'What speaks for urgency: code REMOVAL_DATE | DETENTION | REMOVAL_ANNOUNCED | WAITING, with the days to the date or the days waited.',
})
export class UrgencyView {
  @Field(() => String) code: string;
  @Field(() => Int, { nullable: true }) days: number | null;
  @Field(() => CalendarDateScalar, { nullable: true }) date: string | null;
}

@ObjectType('AvailableAction', { simpleResolvers: true })
export class AvailableActionView {
  @Field(() => String) action: string;
  @Field(() => Boolean) enabled: boolean;
  @Field(() => [ActionRefused]) refusals: readonly ActionRefused[];
}

@ObjectType('ChecklistEntry', { simpleResolvers: true })
export class ChecklistEntryView {
  @Field(() => String) kind: string;
  @Field(() => String) expected: string;
  @Field(() => Boolean) blocking: boolean;
  @Field(() => Boolean) present: boolean;
}

@ObjectType('Proposal', { simpleResolvers: true })
export class ProposalView {
  @Field(() => ACCEPTANCE_PROPOSAL) proposal: keyof typeof ACCEPTANCE_PROPOSAL;
  @Field(() => String) reason: string;
  @Field(() => String) proposedBy: string;
  @Field(() => InstantScalar) proposedAt: string;
}

@ObjectType('PreCheckDecision', { simpleResolvers: true })
export class PreCheckDecisionView {
  @Field(() => ACCEPTANCE_PROPOSAL) result: keyof typeof ACCEPTANCE_PROPOSAL;
  @Field(() => PRE_CHECK_BODY) body: keyof typeof PRE_CHECK_BODY;
  @Field(() => CalendarDateScalar) decidedOn: string;
  @Field(() => String) ground: string;
  @Field(() => String) recordedBy: string;
}

@ObjectType({ simpleResolvers: true })
export class LinkedCase {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true }) fileNumber: string | null;
  @Field(() => String) leadName: string;
  @Field(() => CASE_STATE) state: keyof typeof CASE_STATE;
  @Field(() => String, {
    description:
      'EARLIER, LATER, RELATED, DUPLICATE, SPLIT_FROM or SPLIT_OFF: what the other case is to this one.',
  })
  kind: string;
  @Field(() => String, {
    nullable: true,
    description: 'What is new since the earlier one, or why they are linked.',
  })
  note: string | null;
}

/** The planned meeting on whose agenda, draft or published, a case stands. */
@ObjectType({ simpleResolvers: true })
export class ScheduledMeeting {
  @Field(() => ID) id: string;
  @Field(() => CalendarDateScalar) meetsOn: string;
  @Field(() => AGENDA_STATE) agendaState: keyof typeof AGENDA_STATE;
}
