import type { Commission } from '../commission-rows.ts';
import type { Country } from '../demo/countries.ts';
import type { Town } from '../demo/towns.ts';
import type { Random } from '../random.ts';
import type { Row } from '../tables.ts';
import type { AgendaPlace } from './agenda-places.ts';
import type { CaseLife } from './case-life.ts';
import type { QuickId } from './quick-id.ts';
import type { Sizes } from './sizes.ts';
import type { Texts } from './texts.ts';

/** What all cases of a large seed share. */
export interface LargeWorld {
  readonly seed: number;
  readonly sizes: Sizes;
  readonly commission: Commission;
  readonly texts: Texts;
  readonly meetingIds: readonly string[];
}

/** What the rows of one case are made of. */
export interface Given {
  readonly world: LargeWorld;
  readonly life: CaseLife;
  readonly random: Random;
  readonly ids: QuickId;
  readonly country: Country;
  readonly town: Town;
  /** Key of the authority. */
  readonly authority: string;
  readonly surname: string;
}

/** A case's place on an agenda, for the meetings' own rows. */
export interface LargeItem extends AgendaPlace {
  readonly caseId: string;
  readonly fileNumber: string;
  readonly leadName: string;
}

/** Rows that go into the database together. */
export interface LargeBatch {
  readonly hardship_case: Row<'hardship_case'>[];
  readonly person: Row<'person'>[];
  readonly case_reason: Row<'case_reason'>[];
  readonly document: Row<'document'>[];
  readonly finding: Row<'finding'>[];
  readonly statement: Row<'statement'>[];
  readonly agenda_item: Row<'agenda_item'>[];
  readonly case_event: Row<'case_event'>[];
  readonly items: LargeItem[];
}
