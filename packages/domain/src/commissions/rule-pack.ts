import type { PreCheckBody } from '../case/facts.ts';
import type { Label } from '../codes/label.ts';
import type { ExclusionCatalogue } from '../exclusion/ground.ts';
import type { RetentionClass } from '../retention/retention-class.ts';
import type { TimedTask } from '../tasks/task-kinds.ts';

/** HALF_OF_SEATS: present * 2 >= seats. */
export type QuorumRule = 'HALF_OF_SEATS';
/** MAJORITY_OF_PRESENT: yes * 2 > present, an abstention counts like a no. MORE_YES_THAN_NO: yes > no. */
export type MajorityRule = 'MAJORITY_OF_PRESENT' | 'MORE_YES_THAN_NO';

/** What one Land rules in its own way. */
export interface RuleSettings {
  readonly seats: number;
  readonly fewestSeats: number;
  readonly mostSeats: number;
  readonly quorumRule: QuorumRule;
  readonly majorityRule: MajorityRule;
  /** Whether a recused member counts as present for the item. */
  readonly recusalCounts: 'ABSENT' | 'PRESENT';
  /** Who decides whether a case is dealt with. */
  readonly preCheckBody: PreCheckBody;
  /** Who decides on a request of the commission. */
  readonly decisionBody: 'AUTHORITY' | 'MINISTRY';
  /** People apply to the office; otherwise only a member brings a case in. */
  readonly directApplication: boolean;
  /** NEUTRAL: one closing letter for every outcome. */
  readonly closingLetterMode: 'NEUTRAL';
  readonly statementRequired: boolean;
  /** Calendar days the authority gets for its statement. */
  readonly statementTargetDays: number;
  /** Working days from the due day of a statement; negative before it. */
  readonly statementReminders: readonly number[];
  /** Working days between the last statement and the invitation, for the case note. */
  readonly preparationWorkingDays: number;
  /** Calendar days between the release of the papers and the meeting. */
  readonly invitationDays: number;
  /** Calendar days after a request, or after the last report on it, until a silent authority is reminded. */
  readonly decisionReminderDays: number;
  /** Calendar days between two reminders of a decision. */
  readonly decisionReminderEveryDays: number;
  /** Working days within which the office deals with what has begun. */
  readonly taskWorkingDays: Readonly<Record<TimedTask, number>>;
  /** Calendar days after which an untouched draft is deleted. */
  readonly draftRetentionDays: number;
  /** Calendar days for which the file of an ended procedure is kept. */
  readonly retentionDays: Readonly<Record<RetentionClass, number>>;
  readonly catalogue: ExclusionCatalogue;
}

/** The rules of one Land. */
export interface RulePack extends RuleSettings {
  readonly code: string;
  /** Stored with whatever the rules decided. */
  readonly version: string;
  readonly title: Label;
  /** Key of the service in the catalogue of public services (LeiKa). */
  readonly serviceKey: string;
  /** Where each setting stands in the law; null where no norm was found and the value is the safe default. */
  readonly paragraphs: Readonly<Record<keyof RuleSettings, string | null>>;
}
