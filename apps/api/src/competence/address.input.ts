import type { AddressInput } from '@ersuchen/domain';
import { Field, InputType } from 'type-graphql';

@InputType('AddressInput')
export class AddressGraphInput {
  @Field(() => String) street: string;
  @Field(() => String, { nullable: true }) houseNumber?: string | null;
  @Field(() => String, { nullable: true }) addressAddition?: string | null;
  @Field(() => String) postcode: string;
  @Field(() => String) town: string;
}

export const typedAddress = (input: AddressGraphInput): AddressInput => ({
  street: input.street,
  houseNumber: input.houseNumber ?? '',
  addressAddition: input.addressAddition ?? '',
  postcode: input.postcode,
  town: input.town,
});
