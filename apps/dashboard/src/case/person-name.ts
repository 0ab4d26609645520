/** `Amira Kaya`; a person with one name has it alone. */
export function personName({
  firstNames,
  surname,
}: {
  readonly firstNames: string;
  readonly surname: string;
}): string {
  return [firstNames, surname].filter(Boolean).join(' ');
}
