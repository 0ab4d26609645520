import type { GraphQLResolveInfo } from 'graphql';
import type { SignedInContext } from '../context.ts';
import { answerWith } from '../graphql/answer-with.ts';
import { resultOf } from '../graphql/answers.ts';
import { selectionOf } from '../read/selection.ts';
import { officeCaseById } from './office-cases.ts';
import { OfficeCase } from './views/office-case.ts';

export const OfficeCaseResult = resultOf('OfficeCaseResult', OfficeCase);

/** Runs a command that answers a case's id, and shows the case afterwards or why the command refused. */
export const answerOfficeCase = (
  ctx: SignedInContext,
  info: GraphQLResolveInfo,
  command: () => Promise<string>,
) => answerWith(ctx, command, (id) => officeCaseById(ctx, selectionOf(info, 'OfficeCase'), id));
