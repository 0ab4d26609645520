import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Can } from '../access/can.ts';
import type { SignedInContext } from '../context.ts';
import { answerWith } from '../graphql/answer-with.ts';
import { savePrivateNote } from './commands/save-private-note.ts';
import { MemberMeeting, MemberMeetingConnection } from './member-meeting.view.ts';
import { memberMeetingById, memberMeetings } from './member-meetings.ts';
import { ownNote } from './own-note.ts';
import { PrivateNoteResult } from './views/member-note.ts';

@Resolver()
export class MemberMeetingResolver {
  @Can('agenda.read.published')
  @Query(() => MemberMeetingConnection)
  memberMeetings(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ) {
    return memberMeetings(ctx, info, { first, after });
  }

  @Can('agenda.read.published')
  @Query(() => MemberMeeting, { nullable: true })
  memberMeeting(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
  ) {
    return memberMeetingById(ctx, info, id);
  }

  @Can('private-note.write')
  @Mutation(() => PrivateNoteResult, { description: 'Version 0 for a note that does not exist yet.' })
  savePrivateNote(
    @Ctx() ctx: SignedInContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('caseId', () => ID) caseId: string,
    @Arg('version', () => Int) version: number,
    @Arg('body', () => String) body: string,
  ) {
    return answerWith(
      ctx,
      () => savePrivateNote(ctx, { caseId, version, body }),
      (id) => ownNote(ctx, info, id),
    );
  }
}
