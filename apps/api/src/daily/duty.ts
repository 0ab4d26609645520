import type { SignedInContext } from '../context.ts';
import { Refusing } from '../refusals.ts';

export interface DutyResult {
  /** How many records the duty dealt with. */
  readonly handled: number;
  /** How many it could not deal with; they are tried again the next time. */
  readonly failed: number;
  /** What went wrong first: a kind, never a text. */
  readonly problem: string | null;
}

/** Something that the daily run does once a day. A crash can start it again: what is done already must not be done twice. */
export interface Duty {
  readonly name: string;
  readonly label: { readonly de: string; readonly en: string };
  run(ctx: SignedInContext): Promise<DutyResult>;
}

/** Deals with each record in a transaction of its own: one that fails or is refused does not stop the others. */
export async function each<Record>(
  records: readonly Record[],
  deal: (record: Record) => Promise<unknown>,
): Promise<DutyResult> {
  let handled = 0;
  let failed = 0;
  let problem: string | null = null;
  for (const record of records) {
    try {
      await deal(record);
      handled += 1;
    } catch (error) {
      failed += 1;
      problem ??= kindOf(error);
    }
  }
  return { handled, failed, problem };
}

export function kindOf(error: unknown): string {
  if (error instanceof Refusing) {
    const { refused } = error;
    return refused.__typename === 'ActionRefused' ? refused.code : refused.__typename;
  }
  return error instanceof Error ? error.constructor.name : typeof error;
}
