import type { CalendarDate } from '../dates/calendar-date.ts';
import type { ExclusionCatalogue, ExclusionGround } from './ground.ts';

/** The grounds in the wording that held when the application was received; a case keeps them to its end. */
export function catalogueAt(
  receivedOn: CalendarDate,
  rulePack: { readonly catalogue: ExclusionCatalogue },
): ExclusionCatalogue {
  return rulePack.catalogue.filter(
    ({ validFrom, validTo }) => validFrom <= receivedOn && (validTo === null || receivedOn <= validTo),
  );
}

export function groundIn(catalogue: ExclusionCatalogue, code: string): ExclusionGround | null {
  return catalogue.find((ground) => ground.code === code) ?? null;
}
