import type { CalendarDate, StatementQuestion } from '@ersuchen/domain';
import { at } from '../random.ts';
import { inFigures, yearsAgo } from './german.ts';
import type { Household } from './household.ts';
import type { Plan } from './plan.ts';
import { stories } from './stories/stories.ts';
import type { StoryFacts } from './stories/story.ts';
import type { History } from './telling.ts';
import { heVoice, sheVoice, theyVoice, type Voice } from './voice.ts';

export interface StatementFacts {
  readonly plan: Plan;
  readonly household: Household;
  readonly history: History;
  readonly story: StoryFacts;
  /** `Stadt Bochum` */
  readonly authorityName: string;
  readonly fileNumber: string;
  readonly removalOn: CalendarDate | null;
  readonly removalFixedOn: CalendarDate | null;
  /** Varies the wording. */
  readonly turn: number;
}

export interface StatementText {
  readonly body: string;
  readonly answers: Readonly<Record<StatementQuestion, string>>;
}

type Sentence = (f: StatementFacts, v: Voice) => string;
type Choice = readonly Sentence[];

const opening: Choice = [
  (f) =>
    `zu dem dort unter dem Aktenzeichen ${f.fileNumber} geführten Härtefallverfahren nehme ich nach § 3 Abs. 2 HFKVO NRW wie folgt Stellung:`,
  (f) =>
    `auf Ihre Anforderung im Verfahren ${f.fileNumber} übersende ich die erbetene Stellungnahme. Die Ausländerakte hat vorgelegen.`,
  (f) =>
    `im Härtefallverfahren ${f.fileNumber} wird zu den gestellten Fragen nach Aktenlage Folgendes mitgeteilt:`,
];

const facts: Choice = [
  ({ household, history, story }, v) =>
    `${v.Name} ${v.past('reiste')} eigenen Angaben zufolge im ${story.enteredIn} in das Bundesgebiet ein. ${household.members.length > 1 ? `Am ${inFigures(history.asylumOn)} wurden Asylanträge für alle Familienmitglieder gestellt.` : `Am ${inFigures(history.asylumOn)} wurde ein Asylantrag gestellt. Weitere Personen sind in das Verfahren nicht einbezogen.`} Die Zuweisung nach ${story.town} erfolgte im Anschluss an die Erstaufnahme.`,
  ({ household, plan, story }, v) =>
    `${v.Name} (Staatsangehörigkeit: ${plan.story === 'STATELESS' ? 'ungeklärt' : story.country.adjective}) ${v.verb('', 'hält', 'halten')} sich seit ${yearsAgo(household.years)} im Bundesgebiet auf, davon seit der Zuweisung durchgehend im hiesigen Zuständigkeitsbereich. Die Einreise erfolgte ohne das erforderliche Visum.`,
  ({ history, story }, v) =>
    `Ausweislich der Akte ${v.verb('', 'ist', 'sind')} ${v.er} im ${story.enteredIn} eingereist. Der Asylantrag datiert vom ${inFigures(history.asylumOn)}. Seither ist der Aufenthalt durchgängig aktenkundig; Zeiten des Untertauchens sind nicht vermerkt.`,
];

const identity: Choice = [
  ({ turn }, v) =>
    `Die Identität ist durch Vorlage ${turn % 2 ? 'eines gültigen Nationalpasses' : 'einer Geburtsurkunde und eines Konsularausweises'} geklärt. ${v.Er} ${v.verb('', 'hat', 'haben')} an der Passbeschaffung zuletzt mitgewirkt.`,
  (_f, v) =>
    `Die Identität wird hier als geklärt angesehen. Der Pass wurde allerdings erst vorgelegt, nachdem ${v.er} mehrfach unter Hinweis auf § 82 Abs. 4 AufenthG aufgefordert worden ${v.past('war')}.`,
  () =>
    'Ein Pass liegt nicht vor. Vorgelegt wurden eine Bescheinigung der Auslandsvertretung über die Antragstellung und eine Kopie der Geburtsurkunde. Zweifel an den Personalien bestehen derzeit nicht.',
];

const unclearIdentity: Sentence = (_f, v) =>
  `Identität und Staatsangehörigkeit sind ungeklärt. ${v.Er} ${v.verb('', 'wurde', 'wurden')} mehrfach zur Mitwirkung aufgefordert; vorgelegt wurden lediglich Registerauszüge, deren Echtheit hier nicht geprüft werden kann. Derzeit werden Duldungen nach § 60b AufenthG erteilt.`;

function identityAnswer(f: StatementFacts, v: Voice): string {
  if (f.plan.story === 'STATELESS') return unclearIdentity(f, v);
  if (f.plan.story === 'ELDERLY') return 'Die Identität ist durch gültige Nationalpässe geklärt.';
  return at(identity, f.turn)(f, v);
}

const status: Choice = [
  ({ history }, v) =>
    `Das Bundesamt lehnte die Asylanträge mit Bescheid vom ${inFigures(history.refusedOn)} ab und stellte fest, dass Abschiebungsverbote nicht vorliegen. Die Klage blieb erfolglos (Urteil vom ${inFigures(history.courtOn)}). Seit Eintritt der Rechtskraft ${v.verb('', 'ist', 'sind')} ${v.er} vollziehbar ausreisepflichtig. Duldungen werden nach § 60a Abs. 2 AufenthG erteilt, zuletzt für drei Monate.`,
  ({ history }) =>
    `Mit Bescheid des Bundesamtes vom ${inFigures(history.refusedOn)} wurden die Anträge auf Zuerkennung der Flüchtlingseigenschaft, auf Asylanerkennung und auf subsidiären Schutz abgelehnt und die Abschiebung angedroht. Der Bescheid ist seit dem ${inFigures(history.courtOn)} unanfechtbar. Die Ausreisefrist ist fruchtlos verstrichen. Eine freiwillige Ausreise wurde angeboten und nicht angenommen.`,
];

const noCrime: Choice = [
  () =>
    'Strafrechtliche Verurteilungen sind nicht bekannt. Der Auszug aus dem Bundeszentralregister enthält keine Eintragung. Laufende Ermittlungsverfahren wurden durch die Kreispolizeibehörde nicht mitgeteilt.',
  () => 'In strafrechtlicher Hinsicht liegen hier keine Erkenntnisse vor.',
];
const minorCrime: Choice = [
  () =>
    'Es liegt eine Verurteilung durch das Amtsgericht zu einer Geldstrafe von 60 Tagessätzen wegen unerlaubten Aufenthalts ohne Pass vor. Weitere Eintragungen bestehen nicht.',
  () =>
    'Das Bundeszentralregister weist eine Geldstrafe von 30 Tagessätzen wegen Erschleichens von Leistungen aus. Ein weiteres Verfahren wurde nach § 153 StPO eingestellt.',
];
const heavyCrime: Choice = [
  () =>
    'Es liegt eine Verurteilung wegen unerlaubten Handeltreibens mit Betäubungsmitteln in nicht geringer Menge zu einer Freiheitsstrafe von zwei Jahren und drei Monaten vor. Die Strafe ist verbüßt.',
];

const otherOptions: Choice = [
  () =>
    'Ein Anspruch nach § 25b AufenthG besteht derzeit nicht, da die Voraufenthaltszeiten bzw. die überwiegende Sicherung des Lebensunterhalts nicht erfüllt sind. § 25 Abs. 5 AufenthG scheidet aus, weil eine freiwillige Ausreise möglich ist. § 104c AufenthG findet keine Anwendung mehr.',
  () =>
    'Geprüft wurden §§ 25 Abs. 5, 25a und 25b AufenthG. Die Voraussetzungen liegen nach hiesiger Auffassung nicht vor; insbesondere fehlte es an einem durchgehend geduldeten Aufenthalt. Ein Antrag wurde nicht gestellt.',
  () =>
    'Eine Beschäftigungsduldung (§ 60d AufenthG) konnte wegen der erst nach dem maßgeblichen Zeitpunkt geklärten Identität nicht erteilt werden. Weitere Möglichkeiten werden nicht gesehen. Auf das Visumverfahren wurde hingewiesen.',
];

const removal: Sentence = ({ removalOn, removalFixedOn }) =>
  removalOn && removalFixedOn
    ? `Die Rückführung ist für den ${inFigures(removalOn)} vorgesehen. Der Termin steht seit dem ${inFigures(removalFixedOn)} fest und wurde der Geschäftsstelle mitgeteilt.`
    : 'Ein Rückführungstermin steht nicht fest. Vollstreckungsmaßnahmen sind für die Dauer des Härtefallverfahrens nach hiesiger Verwaltungspraxis nicht geplant; eine Zusicherung ist damit nicht verbunden.';

const guaranteeWanted: Sentence = () =>
  'Der Fall wird als Grenzfall gesehen. Sollte die Kommission ein Ersuchen beschließen, wird gebeten, zur Sicherung des Lebensunterhalts Hinweise aufzunehmen; eine Verpflichtungserklärung nach § 68 AufenthG würde die hiesige Entscheidung erleichtern.';

const views: Readonly<Record<NonNullable<Plan['view']>, Choice>> = {
  FOR: [
    () =>
      'Aus hiesiger Sicht bestehen gegen ein Härtefallersuchen keine Bedenken. Die Integrationsleistungen gehen über das übliche Maß hinaus und sind nachgewiesen. Einem Ersuchen würde gefolgt.',
    (_f, v) =>
      `Die Ausländerbehörde befürwortet den Antrag. ${v.Er} ${v.verb('', 'hat', 'haben')} alle Auflagen stets erfüllt; die wirtschaftliche Prognose ist günstig. Es wird angeregt, die Erteilung zunächst auf ein Jahr zu befristen.`,
  ],
  AGAINST: [
    () =>
      'Dringende humanitäre oder persönliche Gründe, die eine Abweichung von den gesetzlichen Voraussetzungen rechtfertigten, werden nicht gesehen. Die geltend gemachten Bindungen sind während eines Aufenthalts entstanden, dessen Beendigung jederzeit bevorstand. Der Antrag wird nicht befürwortet.',
    (_f, v) =>
      `Nach Würdigung aller Umstände wird ein Härtefallersuchen nicht unterstützt. ${v.Er} ${v.verb('', 'hat', 'haben')} es über Jahre unterlassen, der Ausreisepflicht nachzukommen. Der Schutz des Kindeswohls und des Privatlebens nach Art. 8 EMRK wurde in die Abwägung eingestellt; er überwiegt nicht.`,
    () =>
      'Hier wird die Auffassung vertreten, dass die vorgetragenen Schwierigkeiten nicht über das hinausgehen, was eine Rückkehr regelmäßig mit sich bringt. Die Integrationsleistungen werden anerkannt, tragen aber die Annahme eines Härtefalls nicht.',
  ],
  OPEN: [
    () =>
      'Von einem Votum wird abgesehen. Den nachgewiesenen Integrationsleistungen steht der fortdauernde Bezug öffentlicher Leistungen gegenüber. Die Gewichtung wird der Kommission überlassen; über ein Ersuchen würde ergebnisoffen entschieden.',
    (f, v) => guaranteeWanted(f, v),
  ],
};

/** An authority's reasoned statement, under the headings authorities use, with its short answers. */
export function writeStatement(f: StatementFacts): StatementText {
  const v = partyVoice(f.household);
  const say = (choice: Choice, offset: number) => at(choice, f.turn + offset)(f, v);
  const crime = f.plan.crime === 'HEAVY' ? heavyCrime : f.plan.crime === 'MINOR' ? minorCrime : noCrime;
  const answers = {
    IDENTITY: identityAnswer(f, v),
    STATUS: say(f.plan.story === 'ELDERLY' ? visitorStatus : status, 1),
    CRIMINAL_MATTERS: say(crime, 0),
    LIVELIHOOD: at(stories[f.plan.story].livelihood, f.turn)(f.story),
    OTHER_OPTIONS: say(otherOptions, 2),
    REMOVAL_DATE: removal(f, v),
    VIEW: f.plan.story === 'ELDERLY' ? guaranteeWanted(f, v) : say(views[f.plan.view ?? 'OPEN'], 1),
  };
  const body = [
    `Sehr geehrte Damen und Herren,\n\n${say(opening, 0)}`,
    `1. Sachverhalt\n${say(f.plan.story === 'ELDERLY' ? visitorFacts : facts, 0)} ${answers.IDENTITY}`,
    `2. Aufenthaltsrechtliche Situation\n${answers.STATUS}`,
    `3. Straftaten\n${answers.CRIMINAL_MATTERS}`,
    `4. Lebensunterhalt\n${answers.LIVELIHOOD}`,
    `5. Andere Möglichkeiten\n${answers.OTHER_OPTIONS}`,
    `6. Rückführung\n${answers.REMOVAL_DATE}`,
    `7. Votum\n${answers.VIEW}`,
    `Im Auftrag\n${f.authorityName} – Ausländerbehörde –`,
  ].join('\n\n');
  return { body, answers };
}

const visitorFacts: Choice = [
  ({ story }) =>
    `Die Eheleute reisten im ${story.enteredIn} mit Visa zu Besuchszwecken ein und suchten nach einem Krankenhausaufenthalt des Ehemannes um Verlängerung nach. Sie leben im Haushalt ihrer Tochter in ${story.town}.`,
];
const visitorStatus: Choice = [
  ({ history }) =>
    `Der Antrag auf Erteilung einer Aufenthaltserlaubnis nach § 36 Abs. 2 AufenthG wurde mit Bescheid vom ${inFigures(history.refusedOn)} abgelehnt, weil die Einreise nicht mit dem erforderlichen Visum erfolgt war. Seitdem werden Duldungen wegen eingeschränkter Reisefähigkeit erteilt. Die Ausreisepflicht ist vollziehbar.`,
];

function partyVoice({ members }: Household): Voice {
  if (members.length > 1) return theyVoice('Die Antragsteller');
  return members[0]?.sex === 'FEMALE' ? sheVoice('Die Antragstellerin') : heVoice('Der Antragsteller');
}
