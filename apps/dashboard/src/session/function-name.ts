import { functionLabels } from '@ersuchen/domain';
import type { SessionFunctionFragment } from '../gql/graphql.ts';
import type { Language } from '../i18n/language.ts';

/** `Ausländerbehörde · Stadt Köln`, `Mitglied der Kommission · Sitz 3` */
export function functionName(held: SessionFunctionFragment, language: Language): string {
  const seat = held.seatNumber === null ? null : `${language === 'de' ? 'Sitz' : 'seat'} ${held.seatNumber}`;
  const of = held.authorityName ?? seat ?? held.organisationName;
  const label = functionLabels[held.function][language];
  return of ? `${label} · ${of}` : label;
}
