/** Somebody the demo lets you sign in as. */
export interface DemoAccount {
  readonly login: string;
  readonly name: string;
  readonly functionLabel: string;
  readonly canDo: string;
}

/** Opens every demo account where passwords are asked for. Public: a real installation refuses these accounts. */
export const DEMO_PASSWORD = 'Ersuchen-Demo-2026';

export const demoAccounts: readonly DemoAccount[] = [
  {
    login: 'geschaeftsstelle',
    name: 'Katrin Ostermann',
    functionLabel: 'Geschäftsstelle',
    canDo: 'Akten führen, Annahme vorbereiten, Stellungnahmen anfordern, die Tagesordnung aufstellen.',
  },
  {
    login: 'leitung',
    name: 'Dr. Henning Voßberg',
    functionLabel: 'Leitung der Geschäftsstelle und Vorsitz',
    canDo: 'Über Annahme und Nichtannahme entscheiden, Hindernisse mit Begründung übergehen.',
  },
  {
    login: 'vorsitz',
    name: 'Miriam Tönnesmann',
    functionLabel: 'Stellvertretender Vorsitz',
    canDo: 'Wie der Vorsitz, wenn dieser verhindert ist.',
  },
  {
    login: 'mitglied1',
    name: 'Pfarrerin Ulrike Sendler',
    functionLabel: 'Mitglied (Evangelische Kirche)',
    canDo: 'Freigegebene Unterlagen der nächsten Sitzung lesen, eigene Notizen machen.',
  },
  {
    login: 'mitglied2',
    name: 'Dr. med. Farideh Lenz-Nikpour',
    functionLabel: 'Mitglied (ärztliches Mitglied)',
    canDo: 'Wie Mitglied 1; in einem Verfahren befangen.',
  },
  {
    login: 'mitglied3',
    name: 'Georg Wiemers',
    functionLabel: 'Mitglied (Leitung einer Ausländerbehörde) und Ausländerbehörde Kreis Kleve',
    canDo: 'Wie Mitglied 1, ohne die Verfahren der eigenen Behörde; kann in die Behörde wechseln.',
  },
  {
    login: 'stellvertretung',
    name: 'Jürgen Asbeck',
    functionLabel: 'Stellvertretendes Mitglied (Freie Wohlfahrtspflege)',
    canDo: 'Die Unterlagen der Sitzung lesen, für die das Mitglied verhindert ist.',
  },
  {
    login: 'behoerde-bochum',
    name: 'Silke Hartung',
    functionLabel: 'Ausländerbehörde Stadt Bochum',
    canDo: 'Eigene Verfahren sehen, Stellungnahmen schreiben und abgeben.',
  },
  {
    login: 'behoerde-koeln',
    name: 'Markus Rademacher',
    functionLabel: 'Ausländerbehörde Stadt Köln',
    canDo: 'Wie Bochum, mit anderen Verfahren.',
  },
  {
    login: 'behoerde-hochsauerland',
    name: 'Anja Schulte-Kemper',
    functionLabel: 'Ausländerbehörde Hochsauerlandkreis',
    canDo: 'Wie Bochum; eine Stellungnahme ist überfällig.',
  },
  {
    login: 'vorpruefung',
    name: 'Bernd Lohmeyer',
    functionLabel: 'Vorprüfungsausschuss',
    canDo: 'Verfahren in der Vorprüfung lesen.',
  },
  {
    login: 'protokoll',
    name: 'Nele Brandhorst',
    functionLabel: 'Protokollführung',
    canDo: 'Akten und Sitzungen für die Niederschrift lesen.',
  },
  {
    login: 'aufsicht',
    name: 'Ministerialrätin Cornelia Deppe',
    functionLabel: 'Fachaufsicht',
    canDo: 'Zahlen auswerten, keine Akten.',
  },
  {
    login: 'antragstellerin',
    name: 'Abena Owusu',
    functionLabel: 'Antragstellerin',
    canDo: 'Den eigenen Antrag und seinen groben Stand sehen, einen neuen Antrag entwerfen.',
  },
  {
    login: 'beratungsstelle',
    name: 'Frauke Thielen',
    functionLabel: 'Bevollmächtigte (Beratungsstelle Brückenschlag e. V.)',
    canDo: 'Anträge für andere stellen und ihren groben Stand sehen.',
  },
];
