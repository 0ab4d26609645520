import {
  type CaseFacts,
  catalogueAt,
  checkText,
  FIELD_LIMITS,
  type FieldErrors,
  groundIn,
  nrw,
} from '@ersuchen/domain';
import type { SignedInContext } from '../context.ts';
import type { FieldError } from '../graphql/answers.ts';

/** What is said about one ground and one person, by whoever says it. */
export interface SaidOfGround {
  readonly personId: string;
  readonly ground: string;
  readonly evidence?: string | null;
  readonly exceptionReason?: string | null;
}

const NO_EXCEPTION = {
  de: 'Ein zwingender Ausschlussgrund lässt keine Ausnahme zu.',
  en: 'An absolute exclusion ground allows no exception.',
} as const;

const groundFor = ({ receivedOn, today }: CaseFacts, code: string) =>
  groundIn(catalogueAt(receivedOn ?? today, nrw), code);

/** A person of this case, a ground of the catalogue of the day of receipt, texts that can be kept. */
export function findingErrors(said: SaidOfGround, facts: CaseFacts): FieldErrors {
  const person = facts.persons.some((each) => each.id === said.personId);
  return [
    ...(person ? [] : [{ path: 'input.personId', code: 'UNKNOWN_CODE' } as const]),
    ...(groundFor(facts, said.ground) ? [] : [{ path: 'input.ground', code: 'UNKNOWN_CODE' } as const]),
    ...checkText('input.evidence', said.evidence ?? '', { required: false, max: FIELD_LIMITS.evidence }),
    ...checkText('input.exceptionReason', said.exceptionReason ?? '', {
      required: false,
      max: FIELD_LIMITS.officeReason,
    }),
  ];
}

/** An absolute ground knows no exception. */
export function exceptionErrors(ctx: SignedInContext, said: SaidOfGround, facts: CaseFacts): FieldError[] {
  const absolute = groundFor(facts, said.ground)?.kind === 'ABSOLUTE';
  if (!absolute || !said.exceptionReason?.trim()) return [];
  return [{ path: 'input.exceptionReason', code: 'NO_EXCEPTION', message: NO_EXCEPTION[ctx.language] }];
}
