import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { showPages } from '../../../../test/answering.tsx';
import { Forms } from './forms.tsx';

const saved: string[] = [];

beforeEach(() => {
  saved.length = 0;
  URL.createObjectURL = () => 'blob:form';
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
});

const show = (answers: object) =>
  showPages([{ path: '/', element: <Forms applicationId="c1" /> }], '/', { ...answers });

const press = async (name: RegExp) => userEvent.click(await screen.findByRole('button', { name }));

it('downloads a form filled in from the application, and the same one blank', async () => {
  const asked: unknown[] = [];
  show({
    ApplicantFormPdf: (variables: unknown) => {
      asked.push(variables);
      const title = 'Vollmacht';
      return { data: { applicantForm: { __typename: 'ApplicantFormDocument', title, pdf: btoa('%PDF') } } };
    },
  });
  await press(/^Vollmacht, mit den Angaben aus dem Antrag ausgefüllt/);
  await vi.waitFor(() => expect(saved).toHaveLength(1));
  await press(/^Vollmacht, leer/);
  await vi.waitFor(() => expect(saved).toEqual(['Vollmacht.pdf', 'Vollmacht.pdf']));
  expect(asked).toEqual([
    { form: 'POWER_OF_ATTORNEY', applicationId: 'c1' },
    { form: 'POWER_OF_ATTORNEY', applicationId: null },
  ]);
});

it('offers the data protection information once', async () => {
  show({});
  expect(await screen.findAllByRole('button', { name: /^Informationen zum Datenschutz/ })).toHaveLength(1);
  expect(screen.getAllByRole('button')).toHaveLength(7);
});

it('says that a form could not be loaded', async () => {
  show({});
  await press(/^Vollmacht, leer/);
  expect(await screen.findByRole('alert')).toBeDefined();
  expect(screen.getByText('Das Formular konnte nicht geladen werden')).toBeDefined();
  expect(saved).toEqual([]);
});
