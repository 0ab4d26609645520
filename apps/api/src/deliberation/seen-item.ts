/** An item of a meeting, with the version of its case that the acting person saw. */
export interface SeenItem {
  readonly meetingId: string;
  readonly itemId: string;
  readonly version: number;
}
