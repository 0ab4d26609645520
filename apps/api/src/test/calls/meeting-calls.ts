import { aCase } from '../case-kit.ts';
import { someMeeting } from '../meeting-kit.ts';
import { aMeeting as aPublishedMeeting, release } from '../published-meeting.ts';
import type { CallKit, Calls } from './kit.ts';

export async function meetingCalls(kit: CallKit): Promise<Calls> {
  const { database, office, member, seats, seen, meeting, key } = kit;
  const [seat] = seats;
  const released = await seen(aCase().inState('ON_AGENDA'));
  const papers = await aPublishedMeeting(database, [[{ ...released, documentIds: [] }]]);
  await release(database, member.accountId, papers, [released]);
  return {
    changeItemDuration: [office, { ...(await meeting(1)), minutes: 20 }],
    changeMeeting: [office, { ...(await meeting()), input: { ...someMeeting, place: 'Raum 2' } }],
    moveAgendaItem: [office, { ...(await meeting(2)), position: 2, section: 'OTHER' }],
    namePaperRecipient: [
      office,
      { ...(await meeting()), seatId: seat?.seatId, accountId: seat?.deputyId, absenceReason: 'Urlaub' },
    ],
    planMeeting: [office, { input: someMeeting, ...key('planMeeting') }],
    publishAgenda: [office, { ...(await meeting(1)), note: 'Wie besprochen.', ...key('publishAgenda') }],
    putOnAgenda: [
      office,
      { ...(await meeting()), caseId: (await seen(aCase().ready())).id, section: 'OTHER', position: 1 },
    ],
    savePrivateNote: [member, { caseId: released.id, version: 0, body: 'Fragen an die Behörde' }],
    suggestAgenda: [office, await meeting()],
    takeOffAgenda: [office, { ...(await meeting(1)), reason: 'Zurückgezogen.' }],
  };
}
