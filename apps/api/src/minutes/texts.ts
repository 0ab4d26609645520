import { checkText, FIELD_LIMITS, type FieldErrors, type MinutesPart } from '@ersuchen/domain';

/** What the minutes say about one item. */
export interface ItemTexts {
  readonly body: string;
  readonly requestReasons: string;
  readonly hints: string;
  readonly recommendation: string;
}

/** Where each part of the minutes lies: in the meeting's row, or in the item's. */
export const PART_COLUMN: Readonly<Record<MinutesPart, string>> = {
  GENERAL: 'body',
  BODY: 'body',
  REQUEST_REASONS: 'request_reasons',
  HINTS: 'hints',
  RECOMMENDATION: 'recommendation',
};

const LONGEST: Readonly<Record<keyof ItemTexts, number>> = {
  body: FIELD_LIMITS.minutesText,
  requestReasons: FIELD_LIMITS.requestReasons,
  hints: FIELD_LIMITS.requestReasons,
  recommendation: FIELD_LIMITS.requestReasons,
};

export const textErrors = (texts: ItemTexts): FieldErrors =>
  (Object.keys(LONGEST) as (keyof ItemTexts)[]).flatMap((name) =>
    checkText(name, texts[name], { required: false, max: LONGEST[name] }),
  );

/** Blanks alone are no text: whoever asks whether reasons are written must not be told yes. */
export const trimmed = ({ body, requestReasons, hints, recommendation }: ItemTexts): ItemTexts => ({
  body: body.trim(),
  requestReasons: requestReasons.trim(),
  hints: hints.trim(),
  recommendation: recommendation.trim(),
});
