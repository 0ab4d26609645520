import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { showPages } from '../../../test/answering.tsx';
import { TemplateScreen } from './screen.tsx';

const template = {
  __typename: 'LetterTemplate',
  letter: 'CLOSING',
  subject: 'Abschluss des Verfahrens',
  ofMeeting: false,
  version: 0,
  body: 'Das Verfahren {{aktenzeichen}} ist abgeschlossen.',
  placeholders: [{ __typename: 'LetterPlaceholder', name: 'aktenzeichen', meaning: 'Aktenzeichen' }],
  versions: [
    {
      __typename: 'LetterTemplateVersion',
      version: 0,
      body: 'Das Verfahren {{aktenzeichen}} ist abgeschlossen.',
      changedBy: null,
      changedAt: null,
    },
  ],
};

const show = (answers: object) =>
  showPages([{ path: '/vorlagen/:letter', element: <TemplateScreen /> }], '/vorlagen/CLOSING', {
    LetterTemplatePage: { data: { letterTemplates: [template] } },
    PreviewCases: {
      data: {
        officeCases: {
          __typename: 'OfficeCaseConnection',
          nodes: [
            { __typename: 'OfficeCase', id: 'c1', fileNumber: 'HFK-2026-00011', leadName: 'Kalonji, Mamie' },
          ],
        },
      },
    },
    ...answers,
  });

const field = () => screen.findByRole('textbox', { name: 'Wortlaut' });

it('keeps the text that is refused, and says at the field what is wrong with it', async () => {
  const message = 'Diese Platzhalter gibt es in diesem Schreiben nicht: {{ergebnis}}.';
  show({
    SaveLetterTemplate: {
      data: {
        saveLetterTemplate: {
          __typename: 'InputInvalid',
          fields: [{ __typename: 'FieldError', path: 'body', message }],
        },
      },
    },
  });
  await userEvent.type(await field(), ' Ergebnis');
  await userEvent.click(screen.getByRole('button', { name: 'Als neue Fassung speichern' }));
  expect((await screen.findAllByText(message, { exact: false })).length).toBeGreaterThan(0);
  expect(await field()).toHaveProperty('value', `${template.body} Ergebnis`);
});

it('tries the unsaved text on a case and names what the case lacks', async () => {
  const asked: unknown[] = [];
  show({
    LetterPreview: (variables: unknown) => {
      asked.push(variables);
      const missing = [{ __typename: 'LetterPlaceholder', name: 'aktenzeichen', meaning: 'Aktenzeichen' }];
      return {
        data: { letterPreview: { __typename: 'LetterPreview', pdf: btoa('%PDF'), pages: 2, missing } },
      };
    },
  });
  URL.createObjectURL = () => 'blob:preview';
  URL.revokeObjectURL = () => undefined;
  await userEvent.type(await field(), ' Neu');
  await userEvent.type(screen.getByRole('combobox', { name: /Vorgang/ }), 'Kalonji');
  await userEvent.click(await screen.findByRole('option', { name: /Kalonji/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Vorschau erzeugen' }));
  expect(await screen.findByText('1 Angabe fehlt in diesem Fall')).toBeDefined();
  expect(screen.getByRole('link', { name: 'PDF öffnen' }).getAttribute('href')).toBe('blob:preview');
  expect(asked).toEqual([{ letter: 'CLOSING', subjectId: 'c1', body: `${template.body} Neu` }]);
});
