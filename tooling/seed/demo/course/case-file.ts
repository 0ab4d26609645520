import {
  attempt,
  type CaseAction,
  type CaseFacts,
  type CaseState,
  firstLetterState,
  lettersDue,
  recipientOf,
} from '@ersuchen/domain';
import { blank, type Draft } from '../../blank.ts';
import type { Random } from '../../random.ts';
import { rowId } from '../../row-id.ts';
import { after, type Moment } from '../moment.ts';
import { type Acting, factsOf } from './facts.ts';

export interface StepMore {
  readonly reason?: string | null;
  /** Codes and ids, never personal data. */
  readonly detail?: string | null;
  /** Facts that only this step knows. */
  readonly assume?: Partial<CaseFacts>;
  /** What changes on the case besides its state. */
  readonly change?: Partial<Draft<'hardship_case'>>;
}

/** One case and everything that belongs to it, while its course is played. */
export class CaseFile {
  readonly row: Draft<'hardship_case'>;
  readonly persons: Draft<'person'>[] = [];
  readonly aliases: Draft<'person_alias'>[] = [];
  readonly documents: Draft<'document'>[] = [];
  readonly findings: Draft<'finding'>[] = [];
  readonly overrides: Draft<'blocker_override'>[] = [];
  readonly statements: Draft<'statement'>[] = [];
  readonly events: Draft<'case_event'>[] = [];
  readonly letters: Draft<'outbox'>[] = [];
  reasons: Readonly<Record<string, string>> = {};
  readonly random: Random;
  #exists = false;

  constructor(row: Draft<'hardship_case'>, random: Random) {
    this.row = row;
    this.random = random;
  }

  get id(): string {
    return String(this.row.id);
  }

  get state(): CaseState | 'NOTHING' {
    return this.#exists ? (this.row.state as CaseState) : 'NOTHING';
  }

  /** Does what the domain's table allows, now; throws with its refusal where it does not. */
  step(action: CaseAction, who: Acting, when: Moment, more: StepMore = {}): Moment {
    const moment = after(String(this.events.at(-1)?.happened_at ?? ''), when);
    const facts = { ...factsOf(this, moment.day), ...more.assume };
    const answer = attempt(action, facts, who.fn);
    if (!answer.ok)
      throw new Error(`${this.row.file_number}: ${action} from ${facts.state} refused: ${answer.code}`);
    const from = facts.state === 'NOTHING' ? answer.to : facts.state;
    Object.assign(this.row, more.change);
    if (action === 'forwardRequest' || action === 'closeWithoutRequest')
      this.row.authority_informed_at = moment.instant;
    if (!this.#exists || answer.to !== from) this.row.state_since = moment.day;
    this.#exists = true;
    this.row.state = answer.to;
    this.row.version = this.events.length + 1;
    this.#record(action, who, moment, { from, to: answer.to, more });
    this.#writeLetters(action, facts, moment);
    return moment;
  }

  #record(
    action: CaseAction,
    who: Acting,
    { instant }: Moment,
    { from, to, more }: { readonly from: CaseState; readonly to: CaseState; readonly more: StepMore },
  ): void {
    this.events.push(
      blank('case_event', {
        case_id: this.id,
        seq: this.events.length + 1,
        action,
        from_state: from,
        to_state: to,
        happened_at: instant,
        account_id: who.accountId,
        actor_function: who.fn,
        reason: more.reason ?? null,
        detail: more.detail ?? null,
      }),
    );
  }

  #writeLetters(action: CaseAction, facts: CaseFacts, { day, instant }: Moment): void {
    for (const { letter, recipient, mode } of lettersDue(action, facts)) {
      const to = recipient === 'PARTY' ? recipientOf(facts) : recipient;
      this.letters.push(
        blank('outbox', {
          id: rowId(instant, this.random),
          occasion: `${this.id}:${this.row.version}:${letter}:${to}`,
          letter,
          recipient: to,
          recipient_id: this.#addressee(to),
          case_id: this.id,
          state: firstLetterState(mode),
          due_on: day,
          created_at: instant,
          released_at: mode === 'AUTOMATIC' ? instant : null,
          released_on: mode === 'AUTOMATIC' ? day : null,
          attempts: 0,
        }),
      );
    }
  }

  #addressee(to: string): string | null {
    const column = ADDRESSEES[to];
    return column ? (this.row[column] as string | null) : null;
  }
}

const ADDRESSEES: Readonly<
  Record<string, 'applicant_account_id' | 'representative_account_id' | 'authority_id'>
> = {
  APPLICANT: 'applicant_account_id',
  REPRESENTATIVE: 'representative_account_id',
  AUTHORITY: 'authority_id',
};
