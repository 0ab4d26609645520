/** What a scheduler needs to know of a piece of work. */
export interface Piece {
  readonly name: string;
  readonly needs: readonly string[];
  /** It measures time, so nothing may run beside it. */
  readonly alone?: boolean;
}

/** The named pieces and everything they need, in the order of the list. Throws on an unknown name. */
export function chosen<P extends Piece>(pieces: readonly P[], names: readonly string[]): readonly P[] {
  const wanted = new Set<string>();
  const want = (name: string) => {
    const piece = pieces.find((one) => one.name === name);
    if (!piece) throw new Error(`no step ${name}; there are ${pieces.map((one) => one.name).join(', ')}`);
    if (wanted.has(name)) return;
    wanted.add(name);
    piece.needs.forEach(want);
  };
  names.forEach(want);
  return pieces.filter(({ name }) => wanted.has(name));
}

/** Runs the pieces, at most `width` at once, each after those that it needs ended, well or badly. */
export async function inOrder<P extends Piece>(
  pieces: readonly P[],
  width: number,
  work: (piece: P) => Promise<void>,
): Promise<void> {
  const waiting = [...pieces];
  const ended = new Set<string>();
  const running = new Map<string, Promise<void>>();
  let closed = false;
  const hasPlace = (piece: P) => !closed && running.size < (piece.alone ? 1 : width);
  while (waiting.length > 0 || running.size > 0) {
    const at = waiting.findIndex((piece) => piece.needs.every((name) => ended.has(name)));
    const next = waiting[at];
    if (next && hasPlace(next)) {
      waiting.splice(at, 1);
      closed = next.alone === true;
      const done = work(next).finally(() => {
        running.delete(next.name);
        ended.add(next.name);
        closed = false;
      });
      running.set(next.name, done);
    } else if (running.size > 0) {
      await Promise.race(running.values());
    } else {
      throw new Error(`steps wait for each other: ${waiting.map((piece) => piece.name).join(', ')}`);
    }
  }
}
