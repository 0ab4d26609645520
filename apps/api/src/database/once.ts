import { createHash } from 'node:crypto';
import { checkText } from '@ersuchen/domain';
import type { SignedInContext } from '../context.ts';
import { explained, invalid } from '../refusals.ts';
import type { Database } from './database.ts';
import { IdempotencyKey } from './idempotency-key.entity.ts';
import { insert, type Transaction } from './transaction.ts';

const sentences = {
  de: 'Dieser Schlüssel wurde schon für eine andere Eingabe verwendet.',
  en: 'This key was used for another input already.',
} as const;

export const LONGEST_KEY = 100;

/**
 * Lets a create or submit take effect once per account and key: `work` runs in a transaction and answers the id of its
 * result, which a repetition with the same body gets again. Another body under the same key is refused.
 */
export async function once(
  ctx: SignedInContext,
  key: string,
  body: unknown,
  work: (tx: Transaction) => Promise<string>,
): Promise<string> {
  const errors = checkText('idempotencyKey', key, { required: true, max: LONGEST_KEY });
  if (errors.length > 0) throw invalid(explained(errors, ctx.language));
  const bodyHash = createHash('sha256').update(JSON.stringify(body)).digest('hex');
  const known = await stored(ctx.database, ctx.actor.accountId, key);
  if (known) return same(known, bodyHash, ctx);
  try {
    return await ctx.database.transaction(async (tx) => {
      const resultId = await work(tx);
      await insert(tx, IdempotencyKey, {
        accountId: ctx.actor.accountId,
        requestKey: key,
        bodyHash,
        resultId,
        createdAt: ctx.clock.now(),
      });
      return resultId;
    });
  } catch (error) {
    const meanwhile = await stored(ctx.database, ctx.actor.accountId, key);
    if (meanwhile) return same(meanwhile, bodyHash, ctx);
    throw error;
  }
}

interface Stored {
  readonly body_hash: string;
  readonly result_id: string;
}

async function stored(database: Database, accountId: string, key: string): Promise<Stored | undefined> {
  const rows = await database.rows<Stored>(
    'select body_hash, result_id from idempotency_key where account_id = ? and request_key = ?',
    [accountId, key],
  );
  return rows[0];
}

function same(known: Stored, bodyHash: string, ctx: SignedInContext): string {
  if (known.body_hash === bodyHash) return known.result_id;
  throw invalid([{ path: 'idempotencyKey', code: 'KEY_REUSED', message: sentences[ctx.language] }]);
}
