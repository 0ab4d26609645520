import {
  attemptStatement,
  type StatementAction,
  type StatementInput,
  validateStatement,
} from '@ersuchen/domain';
import type { SignedInContext } from '../context.ts';
import { guardedUpdate, StaleVersion } from '../database/guarded-update.ts';
import type { Transaction } from '../database/transaction.ts';
import { conflict, explained, invalid, refuse } from '../refusals.ts';
import type { OwnStatement } from './own-statement.ts';
import { Statement } from './statement.entity.ts';
import type { StatementGraphInput } from './statement.input.ts';
import { storedAnswers } from './stored-statement.ts';

/** What stands written after this input: what it leaves out stays. */
export const rewritten = (written: StatementInput, input: StatementGraphInput): StatementInput => ({
  body: input.body ?? written.body,
  answers: input.answers?.map(({ question, body }) => ({ question, body })) ?? written.answers,
  signer: input.signer ?? written.signer,
});

/** Throws Refusing when the text has field errors, or the domain's table does not allow the action now. */
export function requireStatement(
  ctx: SignedInContext,
  action: Extract<StatementAction, 'save' | 'submit'>,
  statement: OwnStatement,
  text: StatementInput,
): void {
  const errors = validateStatement(text, { submit: action === 'submit' });
  if (errors.length > 0) throw invalid(explained(errors, ctx.language));
  const facts = {
    state: statement.state,
    ofActingAuthority: true,
    textWritten: text.body.trim() !== '' || text.answers.some(({ body }) => body.trim() !== ''),
    signerNamed: text.signer.trim() !== '',
    remindedToday: false,
  };
  const answer = attemptStatement(action, facts, ctx.actor.fn);
  if (!answer.ok) throw refuse(answer.code, ctx.language);
}

/** Writes the text into the statement's row; throws Conflict when somebody else was faster. */
export async function writeStatement(
  tx: Transaction,
  { id, version }: OwnStatement,
  text: StatementInput,
  change: Partial<Statement>,
): Promise<void> {
  const written = {
    body: text.body.trim() === '' ? null : text.body,
    answers: storedAnswers(text.answers),
    signer: text.signer.trim() || null,
  };
  try {
    await guardedUpdate(tx, Statement, { id, version }, { ...written, ...change });
  } catch (error) {
    if (error instanceof StaleVersion) throw conflict(version + 1);
    throw error;
  }
}
