import type { FieldError } from '../graphql/answers.ts';
import type { Language } from '../language.ts';
import { reportError } from './report-period.ts';

export interface Restricted {
  readonly fromMonth: string;
  readonly toMonth: string;
  readonly authorityId?: string | null;
  readonly nationality?: string | null;
}

/** What somebody asks for who gets whole years without restrictions only: figures of slightly different groups give small ones away. */
export function outsideOffice(input: Restricted, language: Language): FieldError[] {
  return [
    ...(input.fromMonth.endsWith('-01')
      ? []
      : [reportError('input.fromMonth', 'WHOLE_YEARS_ONLY', language)]),
    ...(input.toMonth.endsWith('-12') ? [] : [reportError('input.toMonth', 'WHOLE_YEARS_ONLY', language)]),
    ...(input.authorityId ? [reportError('input.authorityId', 'NOT_OUTSIDE_OFFICE', language)] : []),
    ...(input.nationality ? [reportError('input.nationality', 'NOT_OUTSIDE_OFFICE', language)] : []),
  ];
}
