import { foldName } from '@ersuchen/domain';

interface Place {
  readonly kind: string;
  readonly town: string;
}

/** The authority of a city or large town itself; none for a town that its district is responsible for. */
export function authorityOfTown<Authority extends Place>(
  authorities: readonly Authority[],
  town: string,
): Authority | null {
  const wanted = foldName(town);
  if (wanted === '') return null;
  const own = authorities.filter(
    ({ kind, town: seat }) => (kind === 'CITY' || kind === 'TOWN') && foldName(seat) === wanted,
  );
  return own.length === 1 ? (own[0] ?? null) : null;
}
