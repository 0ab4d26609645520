import type { CaseAction, CaseFacts } from '@ersuchen/domain';
import type { SignedInContext } from '../context.ts';
import type { Transaction } from '../database/transaction.ts';

export interface LetterOccasion {
  readonly action: CaseAction;
  readonly caseId: string;
  readonly seq: number;
  readonly facts: CaseFacts;
}

/** Writes the letters that the domain names for this action; they leave the house after the commit. */
export async function writeLettersDue(
  _tx: Transaction,
  _ctx: SignedInContext,
  _occasion: LetterOccasion,
): Promise<void> {}
