import { agendaItemRefusal, type CaseFacts, isReady, NOTHING } from '@ersuchen/domain';
import { casesFor } from '../access/case-scope.ts';
import { factsOf } from '../cases/case-facts.ts';
import type { SignedInContext } from '../context.ts';
import type { Transaction } from '../database/transaction.ts';
import { notFound, refuse } from '../refusals.ts';
import type { AgendaDraft } from './agenda-draft.ts';
import { heldAgendas } from './hold-cases.ts';

export interface FitCase {
  readonly facts: CaseFacts;
  /** The chair's reason as far as the case needs one: for a case that is ready it is not kept. */
  readonly overrideReason: string | null;
}

/**
 * A case that may go on this agenda; throws Refusing for every other case. Until the transaction ends nobody else can put
 * it on another agenda.
 */
export async function requireFit(
  tx: Transaction,
  ctx: SignedInContext,
  { id: meetingId, meetsOn }: AgendaDraft,
  { caseId, overrideReason }: { readonly caseId: string; readonly overrideReason: string | null },
): Promise<FitCase> {
  const agendas = (await heldAgendas(tx, [caseId])).get(caseId) ?? [];
  const facts = await factsInScope(tx, ctx, caseId);
  if (!facts || facts.state === NOTHING) throw notFound(ctx.language);
  const ready = isReady({ ...facts, meetingOn: meetsOn });
  const request = {
    caseState: facts.state,
    ready,
    standsOn: standsOn(agendas, meetingId),
    overrideReason,
    actingHeadsAuthority: facts.actingHeadsAuthority,
  };
  const refusal = agendaItemRefusal(request, ctx.actor.fn);
  if (refusal) throw refuse(refusal, ctx.language);
  return { facts, overrideReason: ready ? null : overrideReason };
}

async function factsInScope(
  tx: Transaction,
  ctx: SignedInContext,
  caseId: string,
): Promise<CaseFacts | undefined> {
  const scope = casesFor(ctx.actor);
  const seen = await tx.rows<{ id: string }>(
    `select c.id from hardship_case c where c.id = ? and c.id in (${scope.text})`,
    [caseId, ...scope.params],
  );
  const asking = { actor: ctx.actor, today: ctx.clock.today() };
  const ids = seen.map(({ id }) => id);
  return (await factsOf(tx, ids, asking)).get(caseId);
}

function standsOn(agendas: readonly string[], meetingId: string): 'NONE' | 'THIS' | 'ANOTHER' {
  if (agendas.includes(meetingId)) return 'THIS';
  return agendas.length > 0 ? 'ANOTHER' : 'NONE';
}
