/**
 * An application as a person types it, online or from a letter. Every text is there; the empty text means "not filled
 * in". Codes are keys of the label tables, dates may be written the German way. Field names are the paths of errors.
 */
export interface ApplicationInput {
  /** The first person is the one that the others relate to. */
  readonly persons: readonly PersonInput[];
  readonly reasons: readonly ReasonInput[];
  /** A {@link Representation}; empty counts as NONE. */
  readonly representation: string;
  readonly representativeName: string;
  readonly representativeAddress: string;
  /** Day of the written power of attorney. */
  readonly mandateOn: string;
  /** A removal date that the authority has announced. */
  readonly removalOn?: string;
  /** The person says that a removal is near, with or without a date. */
  readonly removalImminent?: boolean;
}

export interface ReasonInput {
  readonly section: string;
  readonly body: string;
}

/** A person with one name has it in either name field. */
export interface PersonInput {
  readonly surname: string;
  readonly firstNames: string;
  readonly birthName: string;
  readonly aliases: readonly AliasInput[];
  /** A partial date. */
  readonly birthDate: string;
  readonly birthPlace: string;
  /** Key of a state, also of one that has ended. */
  readonly birthCountry: string;
  readonly sex: string;
  /** To the first person. */
  readonly relation: string;
  readonly maritalStatus: string;
  /** Keys; the first one counts in statistics. */
  readonly nationalities: readonly string[];
  readonly street: string;
  readonly houseNumber: string;
  readonly addressAddition: string;
  readonly postcode: string;
  readonly town: string;
  readonly phone: string;
  readonly email: string;
  readonly ethnicityOrReligion: string;
  /** A partial date. */
  readonly enteredOn: string;
  readonly asylumAppliedOn: string;
  /** Before the Federal Office or a court. */
  readonly pendingProcedures: string;
  readonly residenceDocument: string;
  readonly identityClarified: string;
  readonly passport: string;
  readonly illnessClaimed: boolean;
  /** Day of the consent to data processing. */
  readonly consentOn: string;
  /** Who consented, if not the person: the custodian of a minor, the guardian of an adult. */
  readonly consentBy: string;
}

export interface AliasInput {
  readonly kind: string;
  readonly surname: string;
  readonly firstNames: string;
}
