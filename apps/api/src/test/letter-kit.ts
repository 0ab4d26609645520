import { type Letter, MEETING_LETTERS_DUE } from '@ersuchen/domain';
import { AuthorityNotice } from '../after-decision/authority-notice.entity.ts';
import { newId } from '../database/id.ts';
import { insert } from '../database/transaction.ts';
import { AttendanceSpan } from '../deliberation/attendance.entity.ts';
import { VoteTally } from '../deliberation/vote-tally.entity.ts';
import { CompletionItem } from '../intake/completion-item.entity.ts';
import type { LetterOccasion } from '../letters/letter-source.ts';
import { ItemMinutes } from '../minutes/item-minutes.entity.ts';
import { MeetingMinutes } from '../minutes/meeting-minutes.entity.ts';
import { aCase, anAuthority } from './case-kit.ts';
import { seatsOf } from './meeting-kit.ts';
import type { TestApi } from './test-api.ts';

/** A case and a meeting about which every letter of the procedure has something to say. */
export interface LetterWorld {
  readonly caseId: string;
  readonly meetingId: string;
  /** Who gets the papers of the meeting. */
  readonly memberId: string;
  occasion(letter: Letter, change?: Partial<LetterOccasion>): LetterOccasion;
}

const BY = '00000000000000000000000000';
const REASONS = `Herr Rezai lebt seit elf Jahren in Bochum. Er hat eine Ausbildung zum Pflegefachmann abgeschlossen und arbeitet in einer Klinik der Stadt.

Die Kinder sind hier geboren und besuchen die Grundschule. Eine Rückkehr würde sie aus allem herausreißen, was sie kennen.`;

/** Letters of a meeting; every other letter is of a case. */
const OF_MEETING: ReadonlySet<Letter> = new Set(
  Object.values(MEETING_LETTERS_DUE).flatMap((letters) => letters.map(({ letter }) => letter)),
);
const TO_PARTY: ReadonlySet<Letter> = new Set<Letter>([
  'TECHNICAL_RECEIPT',
  'RECEIPT_CONFIRMATION',
  'COMPLETION_REQUEST',
  'COMPLETION_REMINDER',
  'NOT_ACCEPTED',
  'CLOSING',
  'WITHDRAWAL_CONFIRMATION',
  'SETTLEMENT_CONFIRMATION',
  'PRIVACY_NOTICE',
]);

export async function aLetterWorld(api: TestApi): Promise<LetterWorld> {
  const authorityId = await anAuthority(api.database);
  const built = await aCase()
    .of(authorityId)
    .withPersons([
      {
        state: 'REQUEST',
        intent: 'INTENDS_NOT_FOLLOW',
        intentOn: '2026-02-26',
        intentReasons: 'Der Lebensunterhalt ist nicht gesichert.',
        finalDecision: 'REFUSED',
        finalOn: '2026-03-01',
        authorityFileNumber: '33-AB 1278/24',
      },
      { state: 'RECOMMENDATION' },
      { state: 'WITHDRAWN', birthDate: '2015-06', nationalities: 'AFG,IRN' },
      { state: 'SETTLED', settlementReason: 'TITLE_25A', birthDate: '2009' },
      { state: 'PENDING', firstNames: 'Zohra', birthDate: '2019-11-30' },
      { state: 'EXCLUDED', firstNames: 'Navid', birthDate: '1971' },
    ])
    .withDocuments([{ title: 'Arbeitsvertrag', releasedToAuthority: 1 }, { title: 'Attest' }])
    .withStatement('SUBMITTED')
    .with({
      fileNumber: 'HFK-2026-00417',
      completionDueOn: '2026-03-23',
      decidedOn: '2026-02-17',
      removalOn: '2026-04-14',
      closingReleasedAt: '2026-02-20T23:30:00.000Z',
    })
    .create(api.database);
  const meetingId = newId();
  const [seat] = await seatsOf(api.database, 2);
  await api.database.transaction(async (tx) => {
    await tx.run(
      `insert into meeting (id, kind, state, meets_on, starts_at, minutes_available, place, agenda_state, agenda_version,
         minutes_state, created_at, created_by)
       values (?, 'COMMISSION', 'INVITED', '2026-03-24', '10:00', 240, 'Völklinger Straße 4, Raum 312', 'PUBLISHED', 2,
         'DRAFT', ?, ?)`,
      [meetingId, api.clock.now(), BY],
    );
    const item = { caseId: built.id, leadName: 'Rezai, Farid', position: 1, minutes: 15 };
    const items = JSON.stringify([
      { ...item, fileNumber: 'HFK-2026-00417', section: 'URGENT' },
      { ...item, fileNumber: 'HFK-2026-00318', section: 'FIRST_DELIBERATION', minutes: 25 },
    ]);
    await tx.run(
      `insert into agenda_publication (meeting_id, agenda_version, published_at, published_by, items) values (?, 2, ?, ?, ?)`,
      [meetingId, api.clock.now(), BY, items],
    );
    await tx.run(
      `insert into paper_recipient (meeting_id, seat_id, account_id, seat_role) values (?, ?, ?, 'MEMBER')`,
      [meetingId, seat?.seatId ?? '', seat?.memberId ?? ''],
    );
    const itemId = newId();
    await tx.run(
      `insert into agenda_item (id, meeting_id, case_id, section, position, minutes, added_by, added_at,
         published_version, result) values (?, ?, ?, 'URGENT', 1, 15, ?, ?, 2, 'DECIDED')`,
      [itemId, meetingId, built.id, BY, api.clock.now()],
    );
    await insert(tx, AttendanceSpan, {
      id: newId(),
      meetingId,
      seatId: seat?.seatId ?? '',
      accountId: seat?.memberId ?? '',
      seatRole: 'MEMBER',
      presentFrom: '10:00',
      presentTo: '12:30',
      recordedAt: api.clock.now(),
      recordedBy: BY,
    });
    await insert(tx, VoteTally, {
      id: newId(),
      meetingId,
      itemId,
      caseId: built.id,
      personId: built.personIds[0] ?? null,
      question: 'REQUEST',
      yesVotes: 5,
      noVotes: 2,
      abstentions: 1,
      present: 8,
      seats: 9,
      carried: 1,
      rulePack: 'NRW',
      ruleVersion: '2020-10-14',
      votedAt: '10:20',
      recordedAt: api.clock.now(),
      recordedBy: BY,
    });
    await insert(tx, ItemMinutes, {
      itemId,
      meetingId,
      caseId: built.id,
      body: 'Die Kommission erörtert die Verwurzelung der Familie.',
      requestReasons: REASONS,
      hints: '',
      recommendation: 'Für Laila Rezai sollte § 25b AufenthG geprüft werden.',
      changedAt: api.clock.now(),
      changedBy: BY,
    });
    await insert(tx, MeetingMinutes, {
      meetingId,
      body: 'Die Niederschrift der letzten Sitzung wird genehmigt.',
      openedAt: '2026-03-24T09:02:00.000Z',
      concludedAt: '2026-03-24T11:31:00.000Z',
      changedAt: api.clock.now(),
      changedBy: BY,
    });
    await insert(tx, CompletionItem, [
      itemOf(built.id, 1, null, 'Arbeitsvertrag und Lohnabrechnungen der letzten drei Monate'),
      itemOf(built.id, 2, null, 'Geburtsurkunde von Zohra Rezai'),
    ]);
    for (const [kind, reasons, remarks] of [
      [
        'REQUEST',
        REASONS,
        'Die Kommission regt an, die Aufenthaltserlaubnis zunächst für zwei Jahre zu erteilen.',
      ],
      ['NO_REQUEST', null, 'Die Voraussetzungen des § 25b AufenthG sollten geprüft werden.'],
    ] as const) {
      await insert(tx, AuthorityNotice, {
        id: newId(),
        caseId: built.id,
        authorityId,
        kind,
        reasons,
        remarks,
        informedAt: api.clock.now(),
        informedBy: BY,
      });
    }
  });
  return {
    caseId: built.id,
    meetingId,
    memberId: seat?.memberId ?? '',
    occasion: (letter, change = {}) => {
      const isOfMeeting = OF_MEETING.has(letter);
      const recipient = isOfMeeting ? 'RECIPIENTS' : TO_PARTY.has(letter) ? 'APPLICANT' : 'AUTHORITY';
      return {
        letter,
        recipient: letter === 'INTENT_TO_SUPERVISION' ? 'SUPERVISION' : recipient,
        recipientId: isOfMeeting ? (seat?.memberId ?? null) : null,
        caseId: isOfMeeting ? null : built.id,
        meetingId: isOfMeeting ? meetingId : null,
        seq: isOfMeeting ? null : 1,
        day: api.clock.today(),
        ...change,
      };
    },
  };
}

const itemOf = (
  caseId: string,
  position: number,
  kind: CompletionItem['kind'],
  description: string,
): Partial<CompletionItem> => ({
  id: newId(),
  caseId,
  position,
  kind,
  description,
  requestedAt: '2026-02-01T09:00:00.000Z',
  requestedBy: BY,
});
