import type { TestApi } from '../test-api.ts';
import { afterDecisionCalls } from './after-decision-calls.ts';
import { applicationCalls } from './application-calls.ts';
import { caseCalls } from './case-calls.ts';
import { deliberationCalls } from './deliberation-calls.ts';
import { endingsCalls } from './endings-calls.ts';
import { intakeCalls } from './intake-calls.ts';
import { type Calls, callKit } from './kit.ts';
import { letterCalls } from './letter-calls.ts';
import { meetingCalls } from './meeting-calls.ts';
import { outboxCalls } from './outbox-calls.ts';
import { screeningCalls } from './screening-calls.ts';
import { statementCalls } from './statement-calls.ts';
import { taskCalls } from './task-calls.ts';

/** One call for each mutation that it accepts, signing in apart; a mutation without one fails the tests that use them. */
export async function acceptedCalls(api: TestApi): Promise<Calls> {
  const kit = await callKit(api);
  return {
    ...(await applicationCalls(kit)),
    ...(await caseCalls(kit)),
    ...(await intakeCalls(kit)),
    ...(await screeningCalls(kit)),
    ...(await statementCalls(kit)),
    ...letterCalls(kit),
    ...(await meetingCalls(kit)),
    ...(await deliberationCalls(kit)),
    ...(await afterDecisionCalls(kit)),
    ...(await endingsCalls(kit)),
    ...(await taskCalls(kit)),
    ...(await outboxCalls(kit)),
  };
}
