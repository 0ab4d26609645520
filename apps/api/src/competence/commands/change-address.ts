import { type AddressInput, validateAddress } from '@ersuchen/domain';
import { changeCase } from '../../cases/change-case.ts';
import { requireValid } from '../../cases/input-errors.ts';
import { errorsInPersonIds } from '../../cases/person-errors.ts';
import type { SignedInContext } from '../../context.ts';
import { inList } from '../../database/sql.ts';

/**
 * Somebody has moved: one, some or all persons of a case have another address. The party and the office can say so at any
 * time; whether another authority is competent now is for the office to see and to decide. Answers the case's id; throws
 * Refusing.
 */
export function changeAddress(
  ctx: SignedInContext,
  seen: { readonly id: string; readonly version: number | null },
  personIds: readonly string[] | null,
  address: AddressInput,
): Promise<string> {
  return changeCase(ctx, {
    action: 'changeAddress',
    ...seen,
    detail: personIds === null ? 'ALL' : String(personIds.length),
    effect: async (facts, tx) => {
      requireValid(ctx, [
        ...errorsInPersonIds('personIds', personIds, facts),
        ...validateAddress('address', address),
      ]);
      const moved = inList(personIds ?? facts.persons.map(({ id }) => id));
      await tx.run(
        `insert into former_address (person_id, position, street, house_number, address_addition, postcode, town,
           changed_at, changed_by, actor_function)
         select p.id, (select count(*) from former_address f where f.person_id = p.id) + 1, p.street, p.house_number,
           p.address_addition, p.postcode, p.town, ?, ?, ? from person p where p.id in (${moved.text})`,
        [ctx.clock.now(), ctx.actor.accountId, ctx.actor.fn, ...moved.params],
      );
      const { street, houseNumber, addressAddition, postcode, town } = address;
      await tx.run(
        `update person set street = ?, house_number = ?, address_addition = ?, postcode = ?, town = ?
         where id in (${moved.text})`,
        [street, houseNumber, addressAddition, postcode, town]
          .map((text) => text.trim())
          .concat(moved.params as string[]),
      );
      return {};
    },
  });
}
