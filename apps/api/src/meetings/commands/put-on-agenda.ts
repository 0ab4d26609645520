import { checkNumber, checkText, FIELD_LIMITS, type FieldErrors } from '@ersuchen/domain';
import type { SignedInContext } from '../../context.ts';
import { explained, invalid } from '../../refusals.ts';
import { addItems } from '../add-items.ts';
import { advanceMeeting } from '../advance-meeting.ts';
import { checkSection, sectionOf, usualSection } from '../agenda-section.ts';
import { requireFit } from '../fit-for-agenda.ts';
import type { SeenMeeting } from './seen-meeting.ts';

export interface CaseForAgenda {
  readonly caseId: string;
  readonly section: string | null;
  /** From 1 over the whole agenda; null behind the last item of its section. */
  readonly position: number | null;
  /** Why the chair takes a case that is not ready. */
  readonly overrideReason: string | null;
}

/**
 * The office puts a case from the pool on the draft agenda (§ 3(2) HFKVO); one that is not ready only the chair, with a
 * reason. The case itself changes only with the publication. Answers the meeting's id; throws Refusing.
 */
export function putOnAgenda(ctx: SignedInContext, seen: SeenMeeting, wanted: CaseForAgenda): Promise<string> {
  const { caseId, position } = wanted;
  const reason = wanted.overrideReason?.trim() || null;
  return ctx.database.transaction((tx) =>
    advanceMeeting(tx, ctx, {
      action: 'putOnAgenda',
      ...seen,
      check: ({ draft }) => {
        const errors = checkWanted(wanted, draft.items.length + 1);
        if (errors.length > 0) throw invalid(explained(errors, ctx.language));
      },
      effect: async ({ draft }) => {
        const { facts, overrideReason } = await requireFit(tx, ctx, draft, {
          caseId,
          overrideReason: reason,
        });
        const section = sectionOf(wanted.section) ?? usualSection(facts);
        await addItems(tx, ctx, draft, [{ caseId, section, position, overrideReason }]);
      },
    }),
  );
}

function checkWanted({ section, position, overrideReason }: CaseForAgenda, last: number): FieldErrors {
  return [
    ...checkSection(section),
    ...checkNumber('position', position ?? last, { min: 1, max: last }),
    ...checkText('overrideReason', overrideReason ?? '', { required: false, max: FIELD_LIMITS.officeReason }),
  ];
}
