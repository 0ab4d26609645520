import type { CaseState, StatementInput, StatementState } from '@ersuchen/domain';
import { casesFor } from '../access/case-scope.ts';
import type { SignedInContext } from '../context.ts';
import type { Transaction } from '../database/transaction.ts';
import { conflict, notFound } from '../refusals.ts';
import { answersFrom } from './stored-statement.ts';

/** One round of a statement as the authority that was asked has written it so far. */
export interface OwnStatement {
  readonly id: string;
  readonly caseId: string;
  readonly caseState: CaseState;
  readonly fileNumber: string;
  readonly dueOn: string;
  readonly round: number;
  readonly state: StatementState;
  readonly version: number;
  readonly written: StatementInput;
}

interface StatementRow {
  case_id: string;
  case_state: CaseState;
  file_number: string;
  due_on: string;
  round: number;
  state: StatementState;
  version: number;
  body: string | null;
  answers: string | null;
  signer: string | null;
}

/**
 * The statement of this id and, unless it does not matter, version if the acting authority was asked for it and is still competent. Throws NotFound,
 * or Conflict with the current version.
 */
export async function ownStatement(
  tx: Transaction,
  ctx: SignedInContext,
  { id, version }: { readonly id: string; readonly version: number | null },
): Promise<OwnStatement> {
  const scope = casesFor(ctx.actor);
  const [row] = await tx.rows<StatementRow>(
    `select s.case_id, c.state as case_state, c.file_number, s.due_on, s.round, s.state, s.version, s.body, s.answers, s.signer
     from statement s join hardship_case c on c.id = s.case_id
     where s.id = ? and s.authority_id = ? and s.case_id in (${scope.text})`,
    [id, ctx.actor.authorityId, ...scope.params],
  );
  if (!row) throw notFound(ctx.language);
  if (version !== null && row.version !== version) throw conflict(row.version);
  return {
    id,
    caseId: row.case_id,
    caseState: row.case_state,
    fileNumber: row.file_number,
    dueOn: row.due_on,
    round: row.round,
    state: row.state,
    version: row.version,
    written: { body: row.body ?? '', answers: answersFrom(row.answers), signer: row.signer ?? '' },
  };
}
