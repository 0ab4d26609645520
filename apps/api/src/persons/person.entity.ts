import type {
  AuthorityDecision,
  AuthorityIntent,
  IdentityClarified,
  MaritalStatus,
  PartialDate,
  Passport,
  PersonState,
  Relation,
  ResidenceDocument,
  Sex,
} from '@ersuchen/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One person named in an application, with the outcome of their own. */
@Entity('person')
export class Person {
  @PrimaryColumn('varchar', { length: 26 })
  id: string;

  @Column('varchar', { name: 'case_id', length: 26 })
  caseId: string;

  @Column('int')
  position: number;

  @Column('varchar', { length: 20 })
  state: PersonState;

  @Column('varchar', { length: 120 })
  surname: string;

  @Column('varchar', { name: 'first_names', length: 120 })
  firstNames: string;

  @Column('varchar', { name: 'birth_name', length: 120, default: '' })
  birthName: string;

  /** Folded for sorting and prefix search. */
  @Column('varchar', { name: 'name_key', length: 120 })
  nameKey: string;

  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  @Column('varchar', { name: 'birth_date', length: 10 })
  birthDate: PartialDate;

  @Column('varchar', { name: 'birth_place', length: 120 })
  birthPlace: string;

  @Column('varchar', { name: 'birth_country', length: 3, nullable: true })
  birthCountry: string | null;

  @Column('varchar', { length: 20, nullable: true })
  sex: Sex | null;

  @Column('varchar', { length: 30 })
  relation: Relation;

  @Column('varchar', { name: 'marital_status', length: 30, nullable: true })
  maritalStatus: MaritalStatus | null;

  @Column('varchar', { name: 'first_nationality', length: 3 })
  firstNationality: string;

  @Column('varchar', { length: 60 })
  nationalities: string;

  @Column('varchar', { length: 150, default: '' })
  street: string;

  @Column('varchar', { name: 'house_number', length: 20, default: '' })
  houseNumber: string;

  @Column('varchar', { name: 'address_addition', length: 150, default: '' })
  addressAddition: string;

  @Column('varchar', { length: 10, default: '' })
  postcode: string;

  @Column('varchar', { length: 100, default: '' })
  town: string;

  @Column('varchar', { length: 50, default: '' })
  phone: string;

  @Column('varchar', { length: 254, default: '' })
  email: string;

  @Column('varchar', { name: 'ethnicity_or_religion', length: 200, default: '' })
  ethnicityOrReligion: string;

  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  @Column('varchar', { name: 'entered_on', length: 10, nullable: true })
  enteredOn: string | null;

  @Column('varchar', { name: 'asylum_applied_on', length: 10, nullable: true })
  asylumAppliedOn: string | null;

  @Column('text', { name: 'pending_procedures', nullable: true })
  pendingProcedures: string | null;

  @Column('varchar', { name: 'residence_document', length: 30, nullable: true })
  residenceDocument: ResidenceDocument | null;

  @Column('varchar', { name: 'identity_clarified', length: 10, nullable: true })
  identityClarified: IdentityClarified | null;

  @Column('varchar', { length: 20, nullable: true })
  passport: Passport | null;

  @Column('int', { name: 'illness_claimed', default: 0 })
  illnessClaimed: 0 | 1;

  /** For legal or factual reasons: the built-in exception of the ground ENTRY_BAN; null while nobody has answered. */
  @Column('int', { name: 'departure_impossible', nullable: true })
  departureImpossible: 0 | 1 | null;

  @Column('varchar', { name: 'azr_number', length: 30, nullable: true })
  azrNumber: string | null;

  @Column('varchar', { name: 'bamf_number', length: 30, nullable: true })
  bamfNumber: string | null;

  @Column('varchar', { name: 'authority_file_number', length: 50, nullable: true })
  authorityFileNumber: string | null;

  @Column('varchar', { name: 'consent_on', length: 10, nullable: true })
  consentOn: string | null;

  @Column('varchar', { name: 'consent_by', length: 200, nullable: true })
  consentBy: string | null;

  @Column('varchar', { name: 'outcome_on', length: 10, nullable: true })
  outcomeOn: string | null;

  @Column('varchar', { name: 'settlement_reason', length: 40, nullable: true })
  settlementReason: string | null;

  /** The paragraph that the settlement rests on, as it is cited. */
  @Column('varchar', { name: 'settlement_basis', length: 120, nullable: true })
  settlementBasis: string | null;

  @Column('text', { name: 'settlement_evidence', nullable: true })
  settlementEvidence: string | null;

  @Column('varchar', { name: 'consent_revoked_on', length: 10, nullable: true })
  consentRevokedOn: string | null;

  @Column('varchar', { length: 30, nullable: true })
  intent: AuthorityIntent | null;

  @Column('varchar', { name: 'intent_on', length: 10, nullable: true })
  intentOn: string | null;

  @Column('text', { name: 'intent_reasons', nullable: true })
  intentReasons: string | null;

  @Column('varchar', { name: 'final_decision', length: 30, nullable: true })
  finalDecision: AuthorityDecision | null;

  @Column('varchar', { name: 'final_on', length: 10, nullable: true })
  finalOn: string | null;

  @Column('text', { name: 'final_conditions', nullable: true })
  finalConditions: string | null;

  /** Codes of the conditions, in the order of the list. */
  @Column('varchar', { name: 'final_condition_codes', length: 200, nullable: true })
  finalConditionCodes: string | null;

  @Column('varchar', { name: 'final_valid_until', length: 10, nullable: true })
  finalValidUntil: string | null;

  @Column('text', { name: 'final_note', nullable: true })
  finalNote: string | null;
}
