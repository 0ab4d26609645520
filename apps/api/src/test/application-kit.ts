/** A person with everything that a submission asks for; what differs is handed in. */
export const aPerson = (change: object = {}) => ({
  surname: 'Rezai',
  firstNames: 'Farid',
  birthDate: '3.4.1990',
  birthPlace: 'Herat',
  relation: 'SELF',
  nationalities: ['AFG'],
  street: 'Wiesenweg',
  houseNumber: '7',
  postcode: '44787',
  town: 'Bochum',
  consentOn: '2026-02-20',
  ...change,
});

const SECTIONS = [
  'LIFE_HISTORY',
  'LIVING_SITUATION',
  'ENTRY',
  'RESIDENCE_STATUS',
  'FAMILY_TIES',
  'INTEGRATION',
  'HARDSHIP_REASONS',
];

/** A complete application of one person. */
export const anApplication = (change: object = {}) => ({
  persons: [aPerson()],
  reasons: SECTIONS.map((section) => ({ section, body: `Zu ${section} ist zu sagen: alles Nötige.` })),
  ...change,
});
