import {
  type CaseAction,
  type CaseFacts,
  caseStateFrom,
  type FieldErrors,
  type PersonFacts,
} from '@ersuchen/domain';
import { changeCase } from '../cases/change-case.ts';
import { requireValid } from '../cases/input-errors.ts';
import type { SignedInContext } from '../context.ts';
import { inList, type SqlValue } from '../database/sql.ts';
import { type Chosen, errorsIn, type Fits, isChosen } from './chosen-persons.ts';
import { leaveProcedure } from './leave-procedure.ts';

/** An end for some persons of a case or for all of them. */
export interface EndStep {
  readonly action: CaseAction;
  readonly id: string;
  /** Null for the party: its view has no version, so that it cannot count what happens inside the office. */
  readonly version: number | null;
  readonly chosen: Chosen;
  /** Where a field error about the persons stands in the input. */
  readonly path: string;
  readonly fit: Fits;
  readonly errors?: (facts: CaseFacts) => FieldErrors;
  readonly reason?: string | null;
  readonly detail?: string | null;
  /** How the person stands afterwards. */
  readonly becomes: (person: PersonFacts) => PersonFacts;
  /** What changes on the rows of these persons, as columns with values. */
  readonly columns: (person: PersonFacts, facts: CaseFacts) => Readonly<Record<string, SqlValue>>;
}

/** Ends the procedure for the chosen persons; the case's state follows from who is left. Answers the case's id. */
export function endForPersons(ctx: SignedInContext, step: EndStep): Promise<string> {
  const chosen = isChosen(step.chosen, step.fit);
  return changeCase(ctx, {
    action: step.action,
    id: step.id,
    version: step.version,
    reason: step.reason ?? null,
    detail: step.detail ?? null,
    assume: ({ persons }) => ({
      personsAfter: persons.map((person) => (chosen(person) ? step.becomes(person) : person)),
    }),
    effect: async (facts, tx) => {
      requireValid(ctx, [
        ...errorsIn(step.path, step.chosen, facts, step.fit),
        ...(step.errors?.(facts) ?? []),
      ]);
      for (const [change, ids] of grouped(facts.persons.filter(chosen), (person) =>
        step.columns(person, facts),
      )) {
        const list = inList(ids);
        const names = Object.keys(change);
        await tx.run(
          `update person set ${names.map((name) => `${name} = ?`).join(', ')} where id in (${list.text})`,
          [...Object.values(change), ...list.params],
        );
      }
      await leaveProcedure(tx, ctx, step.id, caseStateFrom(facts.personsAfter, facts));
      return {};
    },
  });
}

/** Persons with the same change together: one statement for each kind of change. */
function grouped(
  persons: readonly PersonFacts[],
  columns: (person: PersonFacts) => Readonly<Record<string, SqlValue>>,
): readonly (readonly [Readonly<Record<string, SqlValue>>, readonly string[]])[] {
  const groups = new Map<string, { change: Readonly<Record<string, SqlValue>>; ids: string[] }>();
  for (const person of persons) {
    const change = columns(person);
    const key = JSON.stringify(change);
    const group = groups.get(key) ?? { change, ids: [] };
    group.ids.push(person.id);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ change, ids }) => [change, ids] as const);
}
