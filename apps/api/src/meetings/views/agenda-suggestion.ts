import { Field, ID, ObjectType } from 'type-graphql';
import { resultOf } from '../../graphql/answers.ts';
import { MeetingView } from './meeting.ts';

@ObjectType({ simpleResolvers: true })
export class SuggestionEntry {
  @Field(() => ID) caseId: string;
  @Field(() => String) fileNumber: string;
  @Field(() => String) reason: string;
}

@ObjectType({ simpleResolvers: true })
class AgendaSuggestion {
  @Field(() => MeetingView) meeting: MeetingView;
  @Field(() => [SuggestionEntry], { description: 'Case ids put on, in order, with why.' })
  added: readonly SuggestionEntry[];
  @Field(() => [SuggestionEntry]) leftOut: readonly SuggestionEntry[];
}

export const AgendaSuggestionResult = resultOf('AgendaSuggestionResult', AgendaSuggestion);
