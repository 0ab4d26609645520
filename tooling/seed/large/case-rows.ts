import { addDays } from '@ersuchen/domain';
import { at } from '../random.ts';
import type { Row } from '../tables.ts';
import type { AgendaPlace } from './agenda-places.ts';
import type { LivedStep } from './case-life.ts';
import { POOL_KEYS } from './courses.ts';
import type { Given } from './world.ts';

const CASEWORKERS = ['geschaeftsstelle', 'sachbearbeitung2', 'sachbearbeitung3'];
const CHANNELS = ['POST', 'EMAIL', 'FAX', 'ONLINE', 'PERSONAL', 'DE_MAIL'];
const LAWYERS = [
  'Rechtsanwältin Dr. Simone Arentz',
  'Rechtsanwalt Claas Wittkowski',
  'Kanzlei Hagemeister & Yalçın',
];
/** One case in so many belongs to the advice centre's account. */
const OF_THE_CENTRE = 200;
/** One waiting case in so many has a removal date. */
const WITH_REMOVAL_DATE = 25;
const GROUND = 'Die Voraussetzungen für eine Befassung wurden geprüft.';

export function caseRow(
  given: Given,
  caseId: string,
  persons: readonly Row<'person'>[],
): Row<'hardship_case'> {
  const { world, life, authority } = given;
  const { commission, sizes } = world;
  const [lead] = persons;
  const first = life.steps[0];
  const last = life.steps.at(-1);
  const stepOf = (action: string) => life.steps.find((step) => step.action === action);
  const decision = stepOf('decide');
  const submitted = life.key !== 'DRAFT';
  const centre = life.index % OF_THE_CENTRE === 7 || !submitted;
  const lawyer = !centre && life.index % 3 === 0;
  const worker = commission.accountId(at(CASEWORKERS, life.index));
  const alarm = POOL_KEYS.has(life.key) && life.index % WITH_REMOVAL_DATE === 3;
  return {
    id: caseId,
    state: last?.to ?? 'RECEIVED',
    state_since: stateSince(life.steps),
    version: life.steps.length,
    file_number: life.fileNumber,
    channel: centre ? 'ONLINE' : at(CHANNELS, life.index),
    received_at: submitted ? (first?.instant ?? null) : null,
    received_on: submitted ? life.receivedOn : null,
    lead_name: `${lead?.surname}, ${lead?.first_names}`,
    name_key: lead?.name_key ?? '',
    person_count: persons.length,
    authority_id: stepOf('register') ? commission.authorityId(authority) : null,
    registered_at: stepOf('register')?.instant ?? null,
    caseworker_id: stepOf('assignCaseworker') ? worker : null,
    representative_account_id: centre ? commission.accountId('beratungsstelle') : null,
    organisation_id: centre ? commission.organisationId : null,
    representation: centre ? 'ADVICE_CENTRE' : lawyer ? 'LAWYER' : 'NONE',
    representative_name: lawyer ? at(LAWYERS, life.index) : null,
    mandate_on: centre || lawyer ? addDays(life.receivedOn, -9) : null,
    removal_on: alarm ? addDays(sizes.today, 10 + (life.index % 40)) : null,
    removal_fixed_on: alarm ? addDays(sizes.today, -3) : null,
    case_note: stepOf('writeCaseNote') ? at(world.texts.notes, life.index) : null,
    ...proposalOf(stepOf('prepareAcceptance'), stepOf('notAccept') === undefined, worker),
    ...preCheckOf(stepOf('accept') ?? stepOf('notAccept'), given),
    decided_on: decision?.day ?? null,
    decided_meeting_id: decision && life.place ? (world.meetingIds[life.place.meeting] ?? null) : null,
    closing_released_at: stepOf('releaseClosing')?.instant ?? null,
    authority_informed_at: (stepOf('forwardRequest') ?? stepOf('closeWithoutRequest'))?.instant ?? null,
    created_at: first?.instant ?? '',
    created_by: centre ? commission.accountId('beratungsstelle') : worker,
  };
}

/** The day on which the state changed last. */
function stateSince(steps: readonly LivedStep[]): string {
  let since = steps[0];
  for (const step of steps) if (step.to !== since?.to) since = step;
  return since?.day ?? '';
}

type ProposalColumns = 'proposal' | 'proposal_reason' | 'proposed_by' | 'proposed_at';

function proposalOf(
  step: LivedStep | undefined,
  accepting: boolean,
  by: string,
): Pick<Row<'hardship_case'>, ProposalColumns> {
  return {
    proposal: step ? (accepting ? 'ACCEPT' : 'NOT_ACCEPT') : null,
    proposal_reason: step ? GROUND : null,
    proposed_by: step ? by : null,
    proposed_at: step?.instant ?? null,
  };
}

type PreCheckColumns =
  | 'pre_check_result'
  | 'pre_check_body'
  | 'pre_check_on'
  | 'pre_check_ground'
  | 'pre_check_by';

function preCheckOf(
  step: LivedStep | undefined,
  { world }: Given,
): Pick<Row<'hardship_case'>, PreCheckColumns> {
  return {
    pre_check_result: step ? (step.action === 'accept' ? 'ACCEPT' : 'NOT_ACCEPT') : null,
    pre_check_body: step ? 'CHAIR' : null,
    pre_check_on: step?.day ?? null,
    pre_check_ground: step ? GROUND : null,
    pre_check_by: step ? world.commission.accountId('leitung') : null,
  };
}

export function reasonRow({ world, life }: Given, caseId: string): Row<'case_reason'> {
  return { case_id: caseId, sections: at(world.texts.reasons, life.index) };
}

export function itemRow({ world, life, ids }: Given, caseId: string, place: AgendaPlace): Row<'agenda_item'> {
  const addedAt = `${addDays(place.meetsOn, -16)}T09:00:00.000Z`;
  const published = life.steps.some((step) => step.action === 'publishOnAgenda');
  return {
    id: ids.at(addedAt),
    meeting_id: world.meetingIds[place.meeting] ?? null,
    case_id: caseId,
    section: 'FIRST_DELIBERATION',
    position: place.position,
    minutes: 15,
    added_by: world.commission.accountId('geschaeftsstelle'),
    added_at: addedAt,
    published_version: published ? 1 : null,
  };
}
