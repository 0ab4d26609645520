import { at } from '../random.ts';
import { inFigures } from './german.ts';
import type { Household } from './household.ts';
import type { Plan } from './plan.ts';
import { stories } from './stories/stories.ts';
import type { StoryFacts, StoryKey } from './stories/story.ts';

export interface NoteFacts {
  readonly plan: Plan;
  readonly household: Household;
  readonly story: StoryFacts;
  readonly writtenOn: string;
  readonly author: string;
  readonly turn: number;
}

/** The office's case note for the members (Vermerk). */
export function writeCaseNote({ plan, household, story, writtenOn, author, turn }: NoteFacts): string {
  const told = stories[plan.story];
  const people = household.members.map((member) => `${member.firstNames} (${member.age})`).join(', ');
  const [lead] = household.members;
  const rotated = <T>(list: readonly T[]) => list.map((_, i) => at(list, i + turn));
  return [
    `Vermerk vom ${inFigures(writtenOn)} (${author})`,
    `Personen: Familienname ${lead?.surname ?? ''}; ${people}. Herkunft: ${story.home}, Staatsangehörigkeit ${plan.story === 'STATELESS' ? 'ungeklärt' : story.country.adjective}. In Deutschland seit ${story.enteredIn}, wohnhaft in ${story.town}.`,
    `Für ein Ersuchen sprechen:\n${rotated(told.strengths)
      .map((line) => `– ${line(story)}`)
      .join('\n')}`,
    `Zu erörtern ist:\n${rotated(told.doubts)
      .map((line) => `– ${line(story)}`)
      .join('\n')}`,
    at(closings, turn),
  ].join('\n\n');
}

const closings = [
  'Die Unterlagen sind vollständig. Ausschlussgründe wurden je Person geprüft, siehe Prüfbogen.',
  'Fehlende Nachweise wurden telefonisch angefordert; die Vertretung hat Nachreichung bis zur Sitzung zugesagt.',
  'Der Fall erscheint beratungsreif. Vorgeschlagene Beratungszeit: 15 Minuten.',
  'Rückfrage bei der Ausländerbehörde am Vortag der Sitzung vorgesehen (Rückführungstermin, laufende Verfahren).',
];

export const assignReasons = [
  'Verteilung nach Anfangsbuchstaben',
  'Vertretung während des Urlaubs',
  null,
  null,
];

export const proposalReasons = {
  ACCEPT: [
    'Ausschlussgründe nach § 5 HFKVO NRW liegen nicht vor. Härtegründe sind nachvollziehbar dargelegt und überwiegend belegt. Es wird vorgeschlagen, den Antrag anzunehmen.',
    'Keine absoluten Ausschlussgründe. Die vorgetragenen persönlichen Gründe heben sich von vergleichbaren Fällen ab. Annahme wird vorgeschlagen.',
    'Ein anderweitiges Aufenthaltsrecht ist nach Rücksprache mit der Ausländerbehörde nicht erreichbar. Der Antrag sollte in der Kommission beraten werden.',
  ],
  NOT_ACCEPT: [
    'Der Vortrag beschränkt sich auf Umstände im Herkunftsland, die Gegenstand des Asylverfahrens waren. Dringende persönliche oder humanitäre Gründe, die den weiteren Aufenthalt rechtfertigen könnten, sind auch nach Rückfrage nicht benannt.',
    'Es liegt ein Regelausschlussgrund vor (Straftaten von erheblichem Gewicht). Umstände, die eine Ausnahme begründen könnten, sind nicht vorgetragen. Vorschlag: Nichtannahme.',
    'Es fehlt an der Darlegung von Härtegründen; eine Nachforderung blieb unbeantwortet. Vorschlag: Nichtannahme.',
  ],
};

export const preCheckGrounds = {
  ACCEPT: [
    'Die Voraussetzungen für eine Befassung liegen vor; Härtegründe sind schlüssig dargelegt.',
    'Ausschlussgründe sind nicht festgestellt. Das Verfahren wird zur Beratung angenommen.',
    'Selbstbefassung wird befürwortet: besondere Umstände des Einzelfalls, insbesondere Bindungen und Integrationsleistung.',
  ],
  NOT_ACCEPT: [
    'Nicht angenommen: Die vorgetragenen Gründe sind allein im Asylverfahren zu prüfen.',
    'Nicht angenommen: Ausschlussgrund der Straftaten von erheblichem Gewicht; ein Ausnahmefall ist nicht ersichtlich.',
    'Nicht angenommen: keine dringenden persönlichen oder humanitären Gründe dargelegt.',
  ],
};

export const findingEvidence: Readonly<Record<string, readonly string[]>> = {
  A2: ['Meldeauskunft: gemeldet in NRW, Zuständigkeit bestätigt.'],
  A3: [
    'Duldung in Kopie; Rechtskraftvermerk des Verwaltungsgerichts liegt vor.',
    'Auskunft der ABH: vollziehbar ausreisepflichtig.',
  ],
  A4: ['Meldebescheinigung liegt vor.', 'Zuweisungsbescheid und Mietvertrag liegen vor.'],
  R2: [
    'Auskunft der ABH: §§ 25 Abs. 5, 25a, 25b AufenthG geprüft und verneint.',
    'Nach Aktenlage kein anderes Aufenthaltsrecht erreichbar.',
  ],
  R4: ['Führungszeugnis ohne Eintrag.', 'Keine Verurteilungen bekannt.'],
  R6: ['Kein Termin bekannt (Auskunft der ABH).'],
};

export const postponeReasons = [
  'Die Kommission bittet um einen aktuellen Nachweis zur Passbeschaffung.',
  'Es soll geklärt werden, ob für die minderjährigen Kinder ein Anspruch nach § 25a AufenthG entstanden ist.',
];

export const recommendationReasons = [
  'Kein Ersuchen. Die Kommission empfiehlt der Ausländerbehörde, nach Abschluss der Ausbildung erneut einen Antrag nach § 25b AufenthG zu prüfen und bis dahin von aufenthaltsbeendenden Maßnahmen abzusehen.',
  'Kein Ersuchen. Es wird empfohlen, die Erteilung einer Aufenthaltserlaubnis nach § 36 Abs. 2 AufenthG unter Zulassung der Nachholung des Visumverfahrens mit Vorabzustimmung zu ermöglichen.',
];

export const intentReasons = {
  INTENDS_FOLLOW:
    'Es ist beabsichtigt, dem Ersuchen zu folgen und eine Aufenthaltserlaubnis nach § 23a AufenthG für zunächst ein Jahr zu erteilen.',
  INTENDS_NOT_FOLLOW:
    'Es ist beabsichtigt, dem Ersuchen nicht zu folgen. Maßgeblich ist, dass der Lebensunterhalt der Familie auf absehbare Zeit nicht gesichert ist und die Identität über Jahre verschleiert wurde. Die von der Kommission angeführten schulischen Leistungen der Kinder wurden gewürdigt, überwiegen aus hiesiger Sicht jedoch nicht.',
};

export const grantConditions = [
  {
    text: 'Fortbestand der Beschäftigung; Nachweis des Sprachniveaus B1 bis zur Verlängerung.',
    codes: 'LIVELIHOOD,TRAINING',
  },
  {
    text: 'Vorlage eines gültigen Passes innerhalb von sechs Monaten; Verpflichtungserklärung nach § 68 AufenthG liegt vor.',
    codes: 'DECLARATION_68,PASSPORT',
  },
];

/** A member's thoughts on a case of the published agenda, by its story. */
export const privateNotes: readonly {
  readonly login: string;
  readonly story: StoryKey;
  readonly body: string;
}[] = [
  {
    login: 'mitglied1',
    story: 'FAMILY',
    body: 'Zeugnisse der Kinder sehr gut. Frage: Warum kam der Pass erst so spät? Die Angaben der ABH (Nr. 1) und die Erklärung der Familie passen nicht ganz zusammen.',
  },
  {
    login: 'mitglied1',
    story: 'ELDERLY',
    body: 'Gutachten überzeugend, Verlauf gut dokumentiert. In der Sitzung nach der Verpflichtungserklärung der Tochter fragen.',
  },
  {
    login: 'mitglied3',
    story: 'TRAINEE',
    body: 'Neige zu einem Ersuchen. Noch einmal lesen: „Andere Möglichkeiten“ in der Stellungnahme, ab wann käme § 25b in Betracht? Die alte Altersangabe ist aus meiner Sicht erklärt.',
  },
];
