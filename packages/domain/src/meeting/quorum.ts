/** At least half of the seats are present, each counted once (§ 6(2) HFKVO). */
export function hasQuorum(present: number, seats: number): boolean {
  return present * 2 >= seats;
}

/** The fewest seats that make a quorum. */
export function quorumOf(seats: number): number {
  return Math.ceil(seats / 2);
}
