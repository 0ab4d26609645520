/** The parts of a file, as its address names them (`?teil=`), in their order. */
export const FILE_PARTS = [
  'ueberblick',
  'personen',
  'gruende',
  'unterlagen',
  'feststellungen',
  'stellungnahme',
  'verlauf',
] as const;
export type FilePart = (typeof FILE_PARTS)[number];

export const PART = 'teil';

/** The first part when the address names none or one that does not exist. */
export function partAt(address: URLSearchParams): FilePart {
  return FILE_PARTS.find((part) => part === address.get(PART)) ?? 'ueberblick';
}
