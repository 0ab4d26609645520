import type { Label } from '../codes/label.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';

/** ABSOLUTE: the procedure is excluded. RULE: it should be excluded, a reasoned exception is possible. */
export type GroundKind = 'ABSOLUTE' | 'RULE';

/**
 * What the wording of a ground itself leaves out.
 * DEPARTURE_IMPOSSIBLE: it does not hold for whom departure is legally or factually impossible.
 * FIXED_AFTER_RECEIPT: it does not hold for a removal date that was fixed only after the application came.
 */
export type BuiltInException = 'DEPARTURE_IMPOSSIBLE' | 'FIXED_AFTER_RECEIPT';

/** One ground in one wording. A changed wording is a new entry under the same code. */
export interface ExclusionGround {
  readonly code: string;
  readonly kind: GroundKind;
  /** For whom the procedure is excluded; completes "foreigners who …". */
  readonly text: Label;
  readonly legalRef: string;
  readonly validFrom: CalendarDate;
  /** Last day of this wording; null while it holds. */
  readonly validTo: CalendarDate | null;
  readonly exception: BuiltInException | null;
  /** DERIVED: the wording could not be read and was concluded from its neighbours. */
  readonly wording: 'READ' | 'DERIVED';
}

/** All wordings of all grounds of a Land. */
export type ExclusionCatalogue = readonly ExclusionGround[];
