import { expect, it } from 'vitest';
import { isUnspoken } from './spoken-locales.ts';

it('leaves out the languages that the dashboard does not speak, and nothing else', () => {
  expect(isUnspoken('/x/react-aria/dist/private/intl/dnd/fr-FR.mjs')).toBe(true);
  expect(isUnspoken('/x/react-aria/dist/private/intl/dnd/de-DE.mjs')).toBe(false);
  expect(isUnspoken('/x/react-aria/dist/private/intl/dnd/en-US.mjs')).toBe(false);
  expect(isUnspoken('/x/react-aria/dist/private/dnd/useDrag.mjs')).toBe(false);
});
