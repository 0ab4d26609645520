import {
  AUTHORITY_DECISIONS,
  AUTHORITY_INTENTS,
  AUTHORITY_PARTS,
  type AuthorityDecision,
  type AuthorityIntent,
  type AuthorityReport,
  codesOf,
  type DecisionEntry,
  grantConditionLabels,
  type IntentEntry,
} from '@ersuchen/domain';
import { Field, ID, InputType } from 'type-graphql';
import { enumOf } from '../graphql/enum-of.ts';

export const AUTHORITY_INTENT = enumOf('AuthorityIntent', AUTHORITY_INTENTS);
export const AUTHORITY_DECISION = enumOf('AuthorityDecision', AUTHORITY_DECISIONS);
export const AUTHORITY_PART = enumOf('AuthorityPart', AUTHORITY_PARTS);
export const GRANT_CONDITION = enumOf('GrantCondition', codesOf(grantConditionLabels));

@InputType()
class IntentEntryInput {
  @Field(() => ID) personId: string;
  @Field(() => AUTHORITY_INTENT) intent: AuthorityIntent;
  @Field(() => String, { nullable: true, description: 'The decisive reasons, when it does not follow.' })
  reasons?: string | null;
}

@InputType()
export class IntentInput {
  @Field(() => String, { description: 'The day on which the authority told it.' }) day: string;
  @Field(() => [IntentEntryInput]) entries: IntentEntryInput[];
}

@InputType()
class DecisionEntryInput {
  @Field(() => ID) personId: string;
  @Field(() => AUTHORITY_DECISION) decision: AuthorityDecision;
  @Field(() => [GRANT_CONDITION], { nullable: true }) conditions?: (keyof typeof GRANT_CONDITION)[] | null;
  @Field(() => String, { nullable: true }) conditionsText?: string | null;
  @Field(() => String, { nullable: true, description: 'The last day of the permit.' })
  validUntil?: string | null;
  @Field(() => String, { nullable: true, description: 'When it became moot: why.' }) note?: string | null;
}

@InputType()
export class FinalDecisionInput {
  @Field(() => String, { description: 'The day of the decision.' }) day: string;
  @Field(() => [DecisionEntryInput]) entries: DecisionEntryInput[];
}

export const intentsFrom = ({ day, entries }: IntentInput): AuthorityReport<IntentEntry> => ({
  day,
  entries: entries.map(({ personId, intent, reasons }) => ({ personId, intent, reasons: reasons ?? '' })),
});

export const decisionsFrom = ({ day, entries }: FinalDecisionInput): AuthorityReport<DecisionEntry> => ({
  day,
  entries: entries.map((entry) => ({
    personId: entry.personId,
    decision: entry.decision,
    conditions: entry.conditions ?? [],
    conditionsText: entry.conditionsText ?? '',
    validUntil: entry.validUntil ?? '',
    note: entry.note ?? '',
  })),
});
