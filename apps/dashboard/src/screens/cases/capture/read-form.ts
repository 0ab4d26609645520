import { type ApplicationInput, documentKinds, type PersonInput, REASON_SECTIONS } from '@ersuchen/domain';

/** An application as it is typed, with how it arrived. Field names are the paths of the server's errors. */
export interface Typed {
  readonly application: ApplicationInput;
  readonly arrival: {
    readonly channel: string;
    readonly receivedOn: string;
    readonly documents: readonly { readonly kind: string }[];
    readonly previousCaseId: string | null;
    readonly newFacts: string | null;
  };
}

/** @param keys the persons on the page in their order; `persons[<key>].surname` is the name of a field */
export function readForm(values: FormData, keys: readonly number[]): Typed {
  const text = (name: string): string => {
    const value = values.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    arrival: {
      channel: text('arrival.channel'),
      receivedOn: text('arrival.receivedOn'),
      documents: Object.keys(documentKinds)
        .filter((kind) => values.has(`documents.${kind}`))
        .map((kind) => ({ kind })),
      previousCaseId: text('previousCaseId') || null,
      newFacts: text('arrival.newFacts') || null,
    },
    application: {
      persons: keys.map((key, index) => personOf((field) => text(`persons[${key}].${field}`), index)),
      reasons: Object.keys(REASON_SECTIONS)
        .map((section) => ({ section, body: text(`reasons.${section}`) }))
        .filter(({ body }) => body.trim() !== ''),
      representation: text('representation') || 'NONE',
      representativeName: text('representativeName'),
      representativeAddress: text('representativeAddress'),
      mandateOn: text('mandateOn'),
      removalImminent: values.has('removalImminent'),
      removalOn: text('removalOn'),
    },
  };
}

function personOf(text: (field: string) => string, index: number): PersonInput {
  const other = { kind: 'ALIAS', surname: text('aliasSurname'), firstNames: text('aliasFirstNames') };
  const nationality = text('nationalities');
  return {
    surname: text('surname'),
    firstNames: text('firstNames'),
    birthName: text('birthName'),
    aliases: `${other.surname}${other.firstNames}`.trim() === '' ? [] : [other],
    birthDate: text('birthDate'),
    birthPlace: text('birthPlace'),
    birthCountry: '',
    sex: '',
    relation: index === 0 ? 'SELF' : text('relation'),
    maritalStatus: '',
    nationalities: nationality === '' ? [] : [nationality],
    street: text('street'),
    houseNumber: text('houseNumber'),
    addressAddition: '',
    postcode: text('postcode'),
    town: text('town'),
    phone: text('phone'),
    email: text('email'),
    ethnicityOrReligion: '',
    enteredOn: text('enteredOn'),
    asylumAppliedOn: '',
    pendingProcedures: '',
    residenceDocument: text('residenceDocument'),
    identityClarified: '',
    passport: '',
    illnessClaimed: text('illnessClaimed') !== '',
    consentOn: text('consentOn'),
    consentBy: text('consentBy'),
  };
}

/** The server counts persons by their place, the page by their key: a removed person leaves the others' fields alone. */
export const onPage = (path: string, keys: readonly number[]): string =>
  path.replace(/^persons\[(\d+)\]/, (_all, index: string) => `persons[${keys[Number(index)] ?? index}]`);

/** What a further person mostly has in common with the first. */
export const inCommon = ({
  surname,
  nationalities,
  street,
  houseNumber,
  postcode,
  town,
  consentOn,
}: PersonInput): Readonly<Record<string, string>> => ({
  surname,
  nationalities: nationalities[0] ?? '',
  street,
  houseNumber,
  postcode,
  town,
  consentOn,
});
