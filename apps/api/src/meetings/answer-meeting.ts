import type { GraphQLResolveInfo } from 'graphql';
import type { SignedInContext } from '../context.ts';
import type { Refused } from '../graphql/answers.ts';
import { selectionOf } from '../read/selection.ts';
import type { Row } from '../read/shape.ts';
import { answering, notFound } from '../refusals.ts';
import type { Suggestion } from './commands/suggest-agenda.ts';
import { meetingById } from './meetings.ts';

/** What a command on a meeting answers: the meeting as the query would show it, or why it was refused. */
export function answerMeeting(
  ctx: SignedInContext,
  info: GraphQLResolveInfo,
  command: Promise<string>,
): Promise<Row | Refused> {
  return answering(async () => {
    const found = await meetingById(ctx, selectionOf(info, 'Meeting'), await command);
    if (!found) throw notFound(ctx.language);
    return found;
  });
}

/** As `answerMeeting`, with what was put on and what was left out. */
export function answerSuggestion(
  ctx: SignedInContext,
  info: GraphQLResolveInfo,
  command: Promise<Suggestion>,
): Promise<object> {
  return answering(async () => {
    const { meetingId, ...entries } = await command;
    const meeting = await meetingById(ctx, selectionOf(info, 'AgendaSuggestion', ['meeting']), meetingId);
    if (!meeting) throw notFound(ctx.language);
    return { meeting, ...entries };
  });
}
