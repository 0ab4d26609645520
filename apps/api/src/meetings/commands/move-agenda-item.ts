import { checkNumber, type FieldErrors } from '@ersuchen/domain';
import type { SignedInContext } from '../../context.ts';
import { explained, invalid } from '../../refusals.ts';
import { advanceMeeting } from '../advance-meeting.ts';
import { placed, writeOrder } from '../agenda-order.ts';
import { checkSection, sectionOf } from '../agenda-section.ts';
import { requireItem } from '../require-item.ts';
import type { SeenMeeting } from './seen-meeting.ts';

export interface AgendaMove {
  readonly itemId: string;
  /** From 1 over the whole agenda. */
  readonly position: number;
  /** Null leaves the item in its section. */
  readonly section: string | null;
}

/** The office puts an item at another place of the draft agenda. Answers the meeting's id; throws Refusing. */
export function moveAgendaItem(ctx: SignedInContext, seen: SeenMeeting, move: AgendaMove): Promise<string> {
  return ctx.database.transaction((tx) =>
    advanceMeeting(tx, ctx, {
      action: 'moveAgendaItem',
      ...seen,
      check: ({ draft }) => {
        requireItem(draft, move.itemId, ctx);
        const errors = checkMove(move, draft.items.length);
        if (errors.length > 0) throw invalid(explained(errors, ctx.language));
      },
      effect: async ({ draft }) => {
        const { id, section } = requireItem(draft, move.itemId, ctx);
        const item = { id, section: sectionOf(move.section) ?? section };
        await writeOrder(tx, placed(draft.items, item, move.position), draft.items);
      },
    }),
  );
}

const checkMove = ({ position, section }: AgendaMove, last: number): FieldErrors => [
  ...checkNumber('position', position, { min: 1, max: last }),
  ...checkSection(section),
];
