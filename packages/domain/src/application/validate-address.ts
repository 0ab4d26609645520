import { checkPostcode } from './check-postcode.ts';
import { checkText } from './check-text.ts';
import type { FieldErrors } from './field-error.ts';
import { FIELD_LIMITS } from './field-limits.ts';

export interface AddressInput {
  readonly street: string;
  readonly houseNumber: string;
  readonly addressAddition: string;
  readonly postcode: string;
  readonly town: string;
}

/** A new address is whole; `root` is the path of the object that holds it. */
export function validateAddress(root: string, address: AddressInput): FieldErrors {
  const text = (field: 'street' | 'houseNumber' | 'addressAddition' | 'town', required: boolean) =>
    checkText(`${root}.${field}`, address[field], { required, max: FIELD_LIMITS[field] });
  return [
    ...text('street', true),
    ...text('houseNumber', false),
    ...text('addressAddition', false),
    ...checkPostcode(`${root}.postcode`, address.postcode, { required: true }),
    ...text('town', true),
  ];
}
