import { retentionClassOf } from '@ersuchen/domain';
import { advanceCase } from '../../cases/advance-case.ts';
import type { HardshipCase } from '../../cases/hardship-case.entity.ts';
import type { SeenCase } from '../../cases/seen-case.ts';
import type { SignedInContext } from '../../context.ts';
import { newId } from '../../database/id.ts';
import { insert, type Transaction } from '../../database/transaction.ts';
import { requireReason } from '../check-reason.ts';
import { DeletionRecord } from '../deletion-record.entity.ts';
import { eraseCase } from '../erase-case.ts';

/**
 * The head of the office deletes an archived file for good: the key of its files goes, and with it the files in every
 * backup; the stripped rows stay for the figures of past years. Answers the id of the protocol; throws Refusing.
 */
export async function deleteCase(ctx: SignedInContext, seen: SeenCase, typed: string): Promise<string> {
  const reason = requireReason(ctx, typed);
  const id = newId();
  await ctx.database.transaction(async (tx) => {
    const ended = await classBefore(tx, seen.id);
    await advanceCase(tx, ctx, {
      action: 'delete',
      ...seen,
      effect: async () => {
        const rowCounts = await eraseCase(tx, ctx.database, seen.id);
        await insert(tx, DeletionRecord, {
          id,
          subjectId: seen.id,
          kind: 'CASE',
          fileNumber: ended.fileNumber,
          retentionClass: ended.retentionClass,
          deletedAt: ctx.clock.now(),
          deletedBy: ctx.actor.accountId,
          reason,
          rowCounts: JSON.stringify(rowCounts),
        });
        return STRIPPED;
      },
    });
  });
  return id;
}

/** What told of persons on the case itself. */
const STRIPPED: Partial<HardshipCase> = {
  leadName: '',
  nameKey: '',
  applicantAccountId: null,
  representativeAccountId: null,
  organisationId: null,
  representativeName: null,
  representativeAddress: null,
  caseworkerId: null,
  linkGroup: null,
  previousCaseId: null,
  caseNote: null,
  proposalReason: null,
  preCheckGround: null,
  legalHoldReason: null,
};

async function classBefore(tx: Transaction, caseId: string) {
  const [row] = await tx.rows<{
    file_number: string | null;
    decided_on: string | null;
    from_state: HardshipCase['state'] | null;
  }>(
    `select c.file_number, c.decided_on, (select e.from_state from case_event e where e.case_id = c.id
       and e.seq = (select max(x.seq) from case_event x where x.case_id = c.id and x.action = 'archive')) as from_state
     from hardship_case c where c.id = ?`,
    [caseId],
  );
  const decidedBefore = Boolean(row?.decided_on);
  return {
    fileNumber: row?.file_number ?? null,
    retentionClass: retentionClassOf({ state: row?.from_state ?? 'ARCHIVED', decidedBefore }),
  };
}
