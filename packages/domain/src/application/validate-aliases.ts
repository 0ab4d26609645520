import { aliasKindLabels } from '../codes/person-codes.ts';
import type { AliasInput } from './application-input.ts';
import { checkChoice } from './check-choice.ts';
import { checkText } from './check-text.ts';
import type { FieldErrors } from './field-error.ts';
import { FIELD_LIMITS } from './field-limits.ts';

/** An entry in the list needs a kind and a name, in a draft too: an empty entry is not an entry. */
export function validateAliases(path: string, aliases: readonly AliasInput[]): FieldErrors {
  if (aliases.length > FIELD_LIMITS.aliases) return [{ path, code: 'TOO_MANY' }];
  return aliases.flatMap((alias, index) => validateAlias(`${path}[${index}]`, alias));
}

function validateAlias(path: string, { kind, surname, firstNames }: AliasInput): FieldErrors {
  const unnamed = `${surname}${firstNames}`.trim() === '';
  return [
    ...checkChoice(`${path}.kind`, kind, aliasKindLabels, { required: true }),
    ...checkText(`${path}.surname`, surname, { required: false, max: FIELD_LIMITS.surname }),
    ...checkText(`${path}.firstNames`, firstNames, { required: false, max: FIELD_LIMITS.firstNames }),
    ...(unnamed ? [{ path: `${path}.surname`, code: 'NAME_REQUIRED' as const }] : []),
  ];
}
