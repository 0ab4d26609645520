/** The meeting that a command is about, as the acting person saw it. */
export interface SeenMeeting {
  readonly id: string;
  readonly version: number;
}
