/** An item as one version, or the draft, shows it. */
export interface ComparedItem {
  readonly caseId: string;
  readonly fileNumber: string;
  readonly leadName: string;
  readonly section: string;
  /** From 1 over the whole agenda. */
  readonly position: number;
  readonly minutes: number;
}

/** What became of one case from one version to another. */
export interface AgendaChange {
  readonly caseId: string;
  /** Null for a case that is new. */
  readonly before: ComparedItem | null;
  /** Null for a case that was taken off. */
  readonly after: ComparedItem | null;
  /** Stands elsewhere among the cases that both versions show; numbers shifted by others do not count. */
  readonly isMoved: boolean;
  readonly isInOtherSection: boolean;
  readonly isOtherDuration: boolean;
}

/** Every case of both versions in the newer order; a case that was taken off stands behind its former neighbour. */
export function compareAgendas(
  before: readonly ComparedItem[],
  after: readonly ComparedItem[],
): readonly AgendaChange[] {
  const old = new Map(before.map((item) => [item.caseId, item]));
  const kept = new Set(after.map(({ caseId }) => caseId));
  const common = after.filter(({ caseId }) => old.has(caseId));
  const resting = longestRising(common.map(({ caseId }) => old.get(caseId)?.position ?? 0));
  const moved = new Set(common.filter((_, index) => !resting.has(index)).map(({ caseId }) => caseId));
  const changes = after.map((item) => {
    const was = old.get(item.caseId) ?? null;
    return {
      caseId: item.caseId,
      before: was,
      after: item,
      isMoved: moved.has(item.caseId),
      isInOtherSection: was !== null && was.section !== item.section,
      isOtherDuration: was !== null && was.minutes !== item.minutes,
    };
  });
  let shown: readonly AgendaChange[] = changes;
  for (const [index, item] of before.entries()) {
    if (kept.has(item.caseId)) continue;
    const neighbour = before[index - 1]?.caseId;
    const at = shown.findIndex(({ caseId }) => caseId === neighbour) + 1;
    shown = shown.toSpliced(at, 0, goneFrom(item));
  }
  return shown;
}

const goneFrom = (before: ComparedItem): AgendaChange => ({
  caseId: before.caseId,
  before,
  after: null,
  isMoved: false,
  isInOtherSection: false,
  isOtherDuration: false,
});

export const isUnchanged = (change: AgendaChange): boolean =>
  change.before !== null &&
  change.after !== null &&
  !change.isMoved &&
  !change.isInOtherSection &&
  !change.isOtherDuration;

export interface ChangeCounts {
  readonly added: number;
  readonly removed: number;
  /** On both, but elsewhere, in another section or with another duration. */
  readonly changed: number;
}

export function countsOf(changes: readonly AgendaChange[]): ChangeCounts {
  return {
    added: changes.filter(({ before }) => before === null).length,
    removed: changes.filter(({ after }) => after === null).length,
    changed: changes.filter((change) => change.before && change.after && !isUnchanged(change)).length,
  };
}

/** Indexes of a longest rising run among the numbers: what need not be moved to explain the new order. */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  const best: { readonly length: number; readonly before: number }[] = [];
  for (const [index, number] of numbers.entries()) {
    let found = { length: 1, before: -1 };
    for (let earlier = 0; earlier < index; earlier += 1) {
      const length = (best[earlier]?.length ?? 0) + 1;
      if ((numbers[earlier] ?? 0) < number && length > found.length) found = { length, before: earlier };
    }
    best.push(found);
  }
  const longest = Math.max(0, ...best.map(({ length }) => length));
  const run = new Set<number>();
  let index = best.findIndex(({ length }) => length === longest);
  while (index >= 0) {
    run.add(index);
    index = best[index]?.before ?? -1;
  }
  return run;
}
