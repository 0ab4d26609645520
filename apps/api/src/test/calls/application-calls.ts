import { anApplication, aPerson } from '../application-kit.ts';
import type { CallKit, Calls } from './kit.ts';

const application = anApplication({
  persons: [aPerson({ aliases: [{ kind: 'ALIAS', surname: 'Resai', firstNames: 'Farid' }] })],
});

export async function applicationCalls({ applicant, key }: CallKit): Promise<Calls> {
  const draft = async () => {
    const answer = await applicant.ask<{ a: { id: string; version: number } }>(
      `mutation ($input: ApplicationInput!, $key: String!) {
        a: startApplication(input: $input, idempotencyKey: $key) { ... on OwnApplication { id version } } }`,
      { input: application, key: `draft ${Math.random()}` },
    );
    return answer.a;
  };
  return {
    saveApplication: [applicant, { ...(await draft()), input: application }],
    startApplication: [applicant, { input: application, ...key('startApplication') }],
    submitApplication: [applicant, { ...(await draft()), ...key('submitApplication') }],
    discardDraft: [applicant, await draft()],
  };
}
