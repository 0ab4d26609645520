import { changeCase } from '../../cases/change-case.ts';
import type { SeenCase } from '../../cases/seen-case.ts';
import type { SignedInContext } from '../../context.ts';
import { informAuthority } from '../inform-authority.ts';
import type { NoticeTexts } from '../notice-texts.ts';

/**
 * The office forwards the request with the reasons of the minutes to the competent authority (§ 7(2) HFKVO), with what
 * the commission adds to it; persons of the family without a request are told in the same letter. Answers the case's id;
 * throws Refusing.
 */
export function forwardRequest(ctx: SignedInContext, seen: SeenCase, texts: NoticeTexts): Promise<string> {
  return changeCase(ctx, {
    action: 'forwardRequest',
    ...seen,
    effect: (facts, tx) => informAuthority(tx, ctx, seen.id, facts, texts),
  });
}
