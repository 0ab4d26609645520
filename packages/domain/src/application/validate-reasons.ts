import type { ReasonInput } from './application-input.ts';
import { checkText } from './check-text.ts';
import type { FieldErrors } from './field-error.ts';
import { FIELD_LIMITS } from './field-limits.ts';
import type { Occasion } from './occasion.ts';
import { REASON_SECTIONS, type ReasonSection } from './reason-sections.ts';

/** The path of a section is the same whether it was sent or not: `reasons.LIFE_HISTORY`. */
export function validateReasons(reasons: readonly ReasonInput[], { submit }: Occasion): FieldErrors {
  const rule = { required: submit, max: FIELD_LIMITS.reasonSection };
  const sections = Object.keys(REASON_SECTIONS) as ReasonSection[];
  const bodyOf = (section: string) => reasons.find((reason) => reason.section === section)?.body ?? '';
  return [
    ...sections.flatMap((section) => checkText(`reasons.${section}`, bodyOf(section), rule)),
    ...validateSections(reasons),
  ];
}

function validateSections(reasons: readonly ReasonInput[]): FieldErrors {
  return reasons.flatMap(({ section }, index): FieldErrors => {
    const path = `reasons[${index}].section`;
    if (!Object.hasOwn(REASON_SECTIONS, section)) return [{ path, code: 'UNKNOWN_CODE' }];
    const first = reasons.findIndex((reason) => reason.section === section);
    return first < index ? [{ path, code: 'REPEATED' }] : [];
  });
}
