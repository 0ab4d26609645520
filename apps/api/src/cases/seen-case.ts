/** The case that a command is about, in the version that the acting person saw. */
export interface SeenCase {
  readonly id: string;
  readonly version: number;
}
