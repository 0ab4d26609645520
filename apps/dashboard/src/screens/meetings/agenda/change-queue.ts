import { type Answer, FAILED, type Outcome, outcomeOf } from '../outcome.ts';

/** What a change says of the meeting that it was made on. */
export interface Seen {
  readonly meetingId: string;
  readonly version: number;
}

/** The answer to a change; a changed meeting tells its new version. */
export type ChangeAnswer =
  | Exclude<Answer, { readonly __typename: 'Meeting' | 'AgendaSuggestion' }>
  | { readonly __typename: 'Meeting'; readonly version: number }
  | { readonly __typename: 'AgendaSuggestion'; readonly meeting: { readonly version: number } };

export type Send = (seen: Seen) => Promise<ChangeAnswer | null | undefined>;

/**
 * Sends changes of one meeting one after the other, each with the version that the one before it answered. After a
 * conflict those that still wait are not sent: they were made on a state that nobody has seen any more.
 */
export class ChangeQueue {
  private readonly meetingId: string;
  private version: number;
  private last: Promise<unknown> = Promise.resolve();
  private round = 0;

  constructor(meetingId: string, version: number) {
    this.meetingId = meetingId;
    this.version = version;
  }

  /** A version that was read; an older one than known is left aside. */
  learn(version: number): void {
    this.version = Math.max(this.version, version);
  }

  change(send: Send): Promise<Outcome> {
    const { round } = this;
    const turn = this.last.then(() =>
      round === this.round ? this.send(send) : { kind: 'conflict' as const },
    );
    this.last = turn;
    return turn;
  }

  private async send(send: Send): Promise<Outcome> {
    try {
      const answer = await send({ meetingId: this.meetingId, version: this.version });
      if (answer?.__typename === 'Meeting') this.learn(answer.version);
      if (answer?.__typename === 'AgendaSuggestion') this.learn(answer.meeting.version);
      if (answer?.__typename === 'Conflict') this.round += 1;
      return outcomeOf(answer);
    } catch {
      return FAILED;
    }
  }
}
