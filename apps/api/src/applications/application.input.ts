import type { ApplicationInput, PersonInput } from '@ersuchen/domain';
import { Field, InputType } from 'type-graphql';

const text = { nullable: true } as const;

@InputType('AliasInput')
export class AliasGraphInput {
  @Field(() => String) kind: string;
  @Field(() => String) surname: string;
  @Field(() => String) firstNames: string;
}

@InputType('PersonInput')
export class PersonGraphInput {
  @Field(() => String, text) surname?: string | null;
  @Field(() => String, text) firstNames?: string | null;
  @Field(() => String, text) birthName?: string | null;
  @Field(() => [AliasGraphInput], text) aliases?: AliasGraphInput[] | null;
  @Field(() => String, text) birthDate?: string | null;
  @Field(() => String, text) birthPlace?: string | null;
  @Field(() => String, text) birthCountry?: string | null;
  @Field(() => String, text) sex?: string | null;
  @Field(() => String, text) relation?: string | null;
  @Field(() => String, text) maritalStatus?: string | null;
  @Field(() => [String], text) nationalities?: string[] | null;
  @Field(() => String, text) street?: string | null;
  @Field(() => String, text) houseNumber?: string | null;
  @Field(() => String, text) addressAddition?: string | null;
  @Field(() => String, text) postcode?: string | null;
  @Field(() => String, text) town?: string | null;
  @Field(() => String, text) phone?: string | null;
  @Field(() => String, text) email?: string | null;
  @Field(() => String, text) ethnicityOrReligion?: string | null;
  @Field(() => String, text) enteredOn?: string | null;
  @Field(() => String, text) asylumAppliedOn?: string | null;
  @Field(() => String, text) pendingProcedures?: string | null;
  @Field(() => String, text) residenceDocument?: string | null;
  @Field(() => String, text) identityClarified?: string | null;
  @Field(() => String, text) passport?: string | null;
  @Field(() => Boolean, text) illnessClaimed?: boolean | null;
  @Field(() => String, text) consentOn?: string | null;
  @Field(() => String, text) consentBy?: string | null;
}

@InputType('ReasonInput')
export class ReasonGraphInput {
  @Field(() => String) section: string;
  @Field(() => String) body: string;
}

@InputType('ApplicationInput')
export class ApplicationGraphInput {
  @Field(() => [PersonGraphInput]) persons: PersonGraphInput[];
  @Field(() => [ReasonGraphInput]) reasons: ReasonGraphInput[];
  @Field(() => String, text) representation?: string | null;
  @Field(() => String, text) representativeName?: string | null;
  @Field(() => String, text) representativeAddress?: string | null;
  @Field(() => String, text) mandateOn?: string | null;
  @Field(() => Boolean, text) removalImminent?: boolean | null;
  @Field(() => String, text) removalOn?: string | null;
}

/** What came over the wire as the domain's form: every text is there, empty when it was left out. */
export function typedApplication(input: ApplicationGraphInput): ApplicationInput {
  return {
    persons: input.persons.map(typedPerson),
    reasons: input.reasons.map(({ section, body }) => ({ section, body })),
    representation: input.representation ?? '',
    representativeName: input.representativeName ?? '',
    representativeAddress: input.representativeAddress ?? '',
    mandateOn: input.mandateOn ?? '',
    removalImminent: input.removalImminent ?? false,
    removalOn: input.removalOn ?? '',
  };
}

/** @param index place in the list of persons, from 0 */
export function typedPerson(person: PersonGraphInput, index: number): PersonInput {
  return {
    surname: person.surname ?? '',
    firstNames: person.firstNames ?? '',
    birthName: person.birthName ?? '',
    aliases: (person.aliases ?? []).map(({ kind, surname, firstNames }) => ({ kind, surname, firstNames })),
    birthDate: person.birthDate ?? '',
    birthPlace: person.birthPlace ?? '',
    birthCountry: person.birthCountry ?? '',
    sex: person.sex ?? '',
    relation: person.relation ?? (index === 0 ? 'SELF' : ''),
    maritalStatus: person.maritalStatus ?? '',
    nationalities: person.nationalities ?? [],
    street: person.street ?? '',
    houseNumber: person.houseNumber ?? '',
    addressAddition: person.addressAddition ?? '',
    postcode: person.postcode ?? '',
    town: person.town ?? '',
    phone: person.phone ?? '',
    email: person.email ?? '',
    ethnicityOrReligion: person.ethnicityOrReligion ?? '',
    enteredOn: person.enteredOn ?? '',
    asylumAppliedOn: person.asylumAppliedOn ?? '',
    pendingProcedures: person.pendingProcedures ?? '',
    residenceDocument: person.residenceDocument ?? '',
    identityClarified: person.identityClarified ?? '',
    passport: person.passport ?? '',
    illnessClaimed: person.illnessClaimed ?? false,
    consentOn: person.consentOn ?? '',
    consentBy: person.consentBy ?? '',
  };
}
