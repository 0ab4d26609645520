import type { Clock } from '../clock.ts';

/** What a transaction did, for the change audit: ids, codes and names of fields, never personal values. */
export interface AuditRecord {
  /** The command's verb. */
  readonly action: string;
  /** The records that it is about, by kind: `caseId`, `meetingId`, … */
  readonly ids?: Readonly<Record<string, string | number | null>>;
  /** Names of the fields that changed. */
  readonly fields?: readonly string[];
}

/** Who did it, and when: every context is one. */
export interface Recorder {
  readonly clock: Pick<Clock, 'now'>;
  readonly actor: { readonly accountId: string; readonly fn: string } | null;
}

export interface StampedRecord {
  readonly happenedAt: string;
  readonly payload: string;
}

/** Stamped with the moment and the actor, as JSON whose keys are always in the same order. */
export const stamped = ({ clock, actor }: Recorder, { action, ids, fields }: AuditRecord): StampedRecord => ({
  happenedAt: clock.now(),
  payload: JSON.stringify({
    accountId: actor?.accountId ?? null,
    action,
    actorFunction: actor?.fn ?? null,
    fields: fields ? [...fields].sort() : [],
    ids: ids ? sorted(ids) : {},
  }),
});

const sorted = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));
