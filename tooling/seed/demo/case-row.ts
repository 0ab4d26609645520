import { addDays } from '@ersuchen/domain';
import { blank, type Draft } from '../blank.ts';
import type { Cast } from './cast.ts';
import { claimsIllness } from './person-rows.ts';
import { partyOf } from './representation.ts';
import { type Scheduled, UNSUBMITTED } from './schedule.ts';

/** The case as it is before its first step. */
export function caseRow(
  { plan, index, receivedOn }: Scheduled,
  given: {
    readonly cast: Cast;
    readonly caseId: string;
    readonly login: string;
    readonly persons: readonly Draft<'person'>[];
  },
): Draft<'hardship_case'> {
  const { commission } = given.cast;
  const [lead] = given.persons;
  const { representation, name, address, channel } = partyOf(plan, index);
  const ofCentre = plan.has?.includes('OF_THE_ADVICE_CENTRE') ?? false;
  const ofApplicant = plan.has?.includes('OF_THE_APPLICANT') || plan.end === 'DELETED';
  const applicant = plan.has?.includes('OF_THE_APPLICANT') ? 'antragstellerin' : 'antragsteller2';
  const online = channel === 'ONLINE' || plan.end === 'DELETED';
  const createdOn = online ? addDays(receivedOn, UNSUBMITTED.has(plan.end) ? 0 : -9) : receivedOn;
  return blank('hardship_case', {
    id: given.caseId,
    state: 'DRAFT',
    state_since: createdOn,
    version: 1,
    channel: online ? 'ONLINE' : channel,
    lead_name: [lead?.surname, lead?.first_names].filter(Boolean).join(', '),
    name_key: String(lead?.name_key ?? ''),
    person_count: given.persons.length,
    applicant_account_id: ofApplicant ? commission.accountId(applicant) : null,
    representative_account_id: ofCentre ? commission.accountId('beratungsstelle') : null,
    organisation_id: ofCentre ? commission.organisationId : null,
    representation,
    representative_name: name,
    representative_address: address,
    mandate_on: representation === 'NONE' ? null : addDays(receivedOn, -12),
    in_detention: 0,
    illness_claimed: claimsIllness(plan) ? 1 : 0,
    release_on:
      claimsIllness(plan) && !plan.has?.includes('RELEASE_MISSING') ? addDays(receivedOn, -5) : null,
    created_at: `${createdOn}T08:00:00.000Z`,
    created_by: ofCentre
      ? commission.accountId('beratungsstelle')
      : commission.accountId(ofApplicant ? applicant : given.login),
  });
}
