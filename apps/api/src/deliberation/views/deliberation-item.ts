import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AvailableActionView } from '../../cases/views/case-parts.ts';
import { CASE_STATE, ITEM_RESULT, PERSON_STATE, VOTE_QUESTION } from '../../graphql/enums.ts';
import { CalendarDateScalar, InstantScalar } from '../../graphql/scalars.ts';

@ObjectType('VoteTally', {
  simpleResolvers: true,
  description: 'Votes on one question; never who voted how.',
})
export class VoteTallyView {
  @Field(() => ID) id: string;
  @Field(() => ID, { nullable: true }) personId: string | null;
  @Field(() => VOTE_QUESTION) question: keyof typeof VOTE_QUESTION;
  @Field(() => Int) yes: number;
  @Field(() => Int) no: number;
  @Field(() => Int) abstain: number;
  @Field(() => Int, { description: 'Seats present for the item at the vote.' }) present: number;
  @Field(() => Int) seats: number;
  @Field(() => Int, { nullable: true, description: 'The fewest yes votes that carried the question.' })
  majority: number | null;
  @Field(() => Boolean) carried: boolean;
  @Field(() => String) ruleVersion: string;
  @Field(() => String, { description: 'HH:MM.' }) votedAt: string;
  @Field(() => InstantScalar, { nullable: true, description: 'Corrected or put off: it holds no longer.' })
  voidedAt: string | null;
  @Field(() => String, { nullable: true }) voidReason: string | null;
}

@ObjectType({ simpleResolvers: true })
export class DeliberationPerson {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String) birthDate: string;
  @Field(() => PERSON_STATE) state: keyof typeof PERSON_STATE;
}

@ObjectType('Recusal', {
  simpleResolvers: true,
  description: 'Kind HOLDS: recorded. RULE: head of the competent authority. UNDONE: recorded by mistake.',
})
export class RecusalView {
  @Field(() => ID) accountId: string;
  @Field(() => String) name: string;
  @Field(() => String) kind: string;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => InstantScalar, { nullable: true }) recordedAt: string | null;
}

@ObjectType({ simpleResolvers: true })
export class ItemRecord {
  @Field(() => Int, { description: '0 while nothing was written.' }) version: number;
  @Field(() => String) body: string;
  @Field(() => String) requestReasons: string;
  @Field(() => String) hints: string;
  @Field(() => String) recommendation: string;
}

@ObjectType({ simpleResolvers: true })
export class NextMeeting {
  @Field(() => ID) id: string;
  @Field(() => CalendarDateScalar) meetsOn: string;
}

@ObjectType({ simpleResolvers: true, description: 'What the reader may know of an item of the meeting.' })
export class OpenItem {
  @Field(() => ID) caseId: string;
  @Field(() => Int, { description: "The case's version, for the commands on this item." }) version: number;
  @Field(() => CASE_STATE) caseState: keyof typeof CASE_STATE;
  @Field(() => String) leadName: string;
  @Field(() => ITEM_RESULT, { nullable: true }) result: keyof typeof ITEM_RESULT | null;
  @Field(() => String, { nullable: true }) resultReason: string | null;
  @Field(() => NextMeeting, { nullable: true }) nextMeeting: NextMeeting | null;
  @Field(() => Int, { description: 'Seats that count as present for the item now.' }) present: number;
  @Field(() => Int) voting: number;
  @Field(() => Boolean) quorate: boolean;
  @Field(() => Int, { nullable: true }) majority: number | null;
  @Field(() => [DeliberationPerson]) persons: readonly DeliberationPerson[];
  @Field(() => [VoteTallyView]) tallies: readonly VoteTallyView[];
  @Field(() => [RecusalView]) recusals: readonly RecusalView[];
  @Field(() => ItemRecord) record: ItemRecord;
  @Field(() => [AvailableActionView]) availableActions: readonly AvailableActionView[];
}

@ObjectType({ simpleResolvers: true })
export class DeliberationItem {
  @Field(() => ID) id: string;
  @Field(() => Int) position: number;
  @Field(() => Int) minutes: number;
  @Field(() => String) section: string;
  @Field(() => String) fileNumber: string;
  @Field(() => OpenItem, { nullable: true, description: 'Null for a case from which the reader is recused.' })
  open: OpenItem | null;
}
