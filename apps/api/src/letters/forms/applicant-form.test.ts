import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCase } from '../../test/case-kit.ts';
import type { Client } from '../../test/client.ts';
import { textOf } from '../../test/pdf-text.ts';
import { type TestApi, testApi } from '../../test/test-api.ts';
import { APPLICANT_FORMS, type ApplicantForm } from './applicant-form.ts';

let api: TestApi;
let applicant: Client;
beforeAll(async () => {
  api = await testApi();
  applicant = await api.as('APPLICANT');
});
afterAll(() => api.stop());

async function form(by: Client, name: ApplicantForm, applicationId: string | null = null) {
  const { a } = await by.ask<{ a: { title: string; pages: number; pdf: string } | null }>(
    `query ($form: ApplicantForm!, $applicationId: ID) {
      a: applicantForm(form: $form, applicationId: $applicationId) { form title pages pdf } }`,
    { form: name, applicationId },
  );
  return a && { ...a, read: await textOf(Buffer.from(a.pdf, 'base64')) };
}

const draft = () =>
  aCase()
    .inState('DRAFT')
    .withPersons([
      {},
      { firstNames: 'Laila', birthDate: '1992' },
      { firstNames: 'Omid', birthDate: '2015-06-01' },
    ])
    .with({ applicantAccountId: applicant.accountId, representativeName: 'RA Jana Klein' })
    .create(api.database);

describe('the forms that an application needs', () => {
  it.each(Object.keys(APPLICANT_FORMS) as ApplicantForm[])(
    '%s comes blank, tagged, in German',
    async (name) => {
      const blank = await form(applicant, name);
      expect(blank?.read).toMatchObject({
        tagged: true,
        language: 'de-DE',
        title: APPLICANT_FORMS[name],
        part: '1',
      });
      await expect(blank?.read.pages.join('\n--- neue Seite ---\n')).toMatchFileSnapshot(
        `golden/${name}.txt`,
      );
    },
  );

  it.each(['CONSENT', 'POWER_OF_ATTORNEY', 'RELEASE_FROM_CONFIDENTIALITY'] as const)(
    '%s comes filled in from an own draft',
    async (name) => {
      const { id } = await draft();
      const filled = await form(applicant, name, id);
      expect(filled?.read.text).toContain('Farid Rezai');
      expect(filled?.read.text).toContain('03.04.1990');
      await expect(filled?.read.pages.join('\n--- neue Seite ---\n')).toMatchFileSnapshot(
        `golden/${name}-filled.txt`,
      );
    },
  );

  it('asks each adult to sign on a sheet of their own, children on that of those who care for them', async () => {
    const { id } = await draft();
    const consent = await form(applicant, 'CONSENT', id);
    expect(consent?.pages).toBe(2);
    expect(consent?.read.pages[1]).toContain('Laila Rezai');
    expect(consent?.read.pages[1]).toContain('Omid Rezai');
  });

  it('names the representative in the power of attorney', async () => {
    const { id } = await draft();
    expect((await form(applicant, 'POWER_OF_ATTORNEY', id))?.read.text).toContain('RA Jana Klein');
  });

  it('is there for own applications and for the office only: what others have is not there', async () => {
    const { id } = await draft();
    expect(await form(await api.as('APPLICANT'), 'CONSENT', id)).toBeNull();
    expect(await form(await api.as('OFFICE'), 'CONSENT', id)).toBeNull();
    const submitted = await aCase().inState('PRE_CHECK').create(api.database);
    expect((await form(await api.as('OFFICE'), 'CONSENT', submitted.id))?.read.text).toContain(
      submitted.fileNumber,
    );
    const { errors } = await (await api.as('AUTHORITY')).send(
      '{ applicantForm(form: CONSENT) { title } }',
      {},
    );
    expect(errors).toHaveLength(1);
  });
});
