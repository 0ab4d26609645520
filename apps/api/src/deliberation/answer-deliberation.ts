import type { SignedInContext } from '../context.ts';
import { answerWith } from '../graphql/answer-with.ts';
import { deliberationById } from './read-deliberation.ts';

/** Runs a command that answers a meeting's id, and shows the room afterwards or why the command refused. */
export const answerDeliberation = (ctx: SignedInContext, command: () => Promise<string>) =>
  answerWith(ctx, command, (id) => deliberationById(ctx, id));
