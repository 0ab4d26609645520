import type { PersonState } from '@ersuchen/domain';
import { aDecision } from '../after-decision-kit.ts';
import { aCase } from '../case-kit.ts';
import type { CallKit, Calls } from './kit.ts';

export async function afterDecisionCalls({
  api,
  authorityId,
  office,
  authority,
  seen,
  key,
}: CallKit): Promise<Calls> {
  const requested = () =>
    seen(
      aCase()
        .inState('REQUEST_SENT')
        .withPersons([{ state: 'REQUEST' }])
        .with({ decidedOn: '2026-02-10' }),
    );
  const intent = async () => {
    const found = await requested();
    const entry = { personId: found.personIds[0], intent: 'INTENDS_NOT_FOLLOW', reasons: 'Keine Sicherung.' };
    return { ...found, reportCount: 0, input: { day: '2026-03-02', entries: [entry] } };
  };
  const decision = async () => {
    const found = await requested();
    const entry = {
      personId: found.personIds[0],
      decision: 'GRANTED_WITH_CONDITIONS',
      conditions: ['OTHER'],
      conditionsText: 'Deutschkurs',
      validUntil: '2027-03-01',
      note: 'Bescheid folgt.',
    };
    return { ...found, reportCount: 0, input: { day: '2026-03-02', entries: [entry] } };
  };
  const decided = (state: PersonState) =>
    aDecision(api, authorityId, [state], { reasons: 'Verwurzelt.', recommendation: '§ 25b prüfen.' });
  const mixed = () => aDecision(api, authorityId, ['REQUEST', 'RECOMMENDATION'], { reasons: 'Verwurzelt.' });
  return {
    closeWithoutRequest: [office, { ...(await decided('RECOMMENDATION')), recommendation: '§ 25a prüfen.' }],
    forwardRequest: [office, { ...(await mixed()), remarks: 'Bald.', recommendation: '§ 25b prüfen.' }],
    recordFinalDecision: [office, await decision()],
    recordIntent: [office, await intent()],
    remindAuthorityDecision: [office, await requested()],
    reportFinalDecision: [authority, { ...(await decision()), ...key('reportFinalDecision') }],
    reportIntent: [authority, { ...(await intent()), ...key('reportIntent') }],
  };
}
