import { type CaseFacts, checkText, FIELD_LIMITS, type FieldErrors } from '@ersuchen/domain';

/** Texts that the office adds to a notice; null takes what the minutes say. */
export interface NoticeTexts {
  readonly remarks: string | null;
  readonly recommendation: string | null;
}

/** A recommendation is told when the commission decided on one for somebody, and only then (§ 6(3) HFKVO). */
export function noticeErrors(
  texts: { readonly [key in keyof NoticeTexts]: string },
  { persons }: CaseFacts,
): FieldErrors {
  const recommended = persons.some(({ state }) => state === 'RECOMMENDATION');
  const { remarks, recommendation } = texts;
  return [
    ...checkText('remarks', remarks, { required: false, max: FIELD_LIMITS.recommendation }),
    ...checkText('recommendation', recommendation, {
      required: recommended,
      max: FIELD_LIMITS.recommendation,
    }),
    ...(recommended || recommendation.trim() === ''
      ? []
      : [{ path: 'recommendation', code: 'NOT_EXPECTED' } as const]),
  ];
}
