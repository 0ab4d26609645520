import type { DraftItem } from './agenda-draft.ts';

/** An item as one published version shows it, for good. */
export interface PublishedItem {
  readonly caseId: string;
  readonly fileNumber: string;
  readonly leadName: string;
  readonly section: string;
  readonly position: number;
  readonly minutes: number;
}

/** What a version keeps of the agenda, in its order. */
export const snapshotOf = (items: readonly DraftItem[]): PublishedItem[] =>
  items.map(({ caseId, fileNumber, leadName, section, position, minutes }) => ({
    caseId,
    fileNumber,
    leadName,
    section,
    position,
    minutes,
  }));

/** Another case, order, section or duration than in the newest version; always when there is none. */
export function snapshotDiffers(
  newest: readonly PublishedItem[] | null,
  items: readonly DraftItem[],
): boolean {
  return newest === null || essence(newest) !== essence(items);
}

type Essential = Pick<PublishedItem, 'caseId' | 'section' | 'minutes'>;

const essence = (items: readonly Essential[]): string =>
  JSON.stringify(items.map(({ caseId, section, minutes }) => [caseId, section, minutes]));
