import { inGroup } from '../german.ts';
import type { Story } from './story.ts';

/** Parents of a disabled child; `wir`. */
export const carer: Story = {
  lifeHistory: [
    [
      (f) =>
        `Wir sind Eltern von ${f.someChildren === 'ein Kind' ? 'einem Kind' : 'mehreren Kindern'}. ${f.call} wurde ${f.born} in ${f.home} geboren und hat als Taxifahrer gearbeitet, ${f.partnerCall} war Verkäuferin. Wir hatten ein einfaches, gutes Leben, bis ${f.eldest} krank wurde.`,
      (f) =>
        `${f.call}, geboren ${f.born}, hat in ${f.home} einen kleinen Laden geführt. Als die Ärzte uns sagten, dass sie für ${f.eldest} nichts mehr tun können, haben wir den Laden verkauft und sind aufgebrochen.`,
    ],
    [
      (f) =>
        `${f.eldest} kam mit einer schweren Mehrfachbehinderung zur Welt. Die ersten Jahre haben wir in Wartezimmern verbracht. Seit ${f.years} sind wir in Deutschland, und zum ersten Mal hat jemand nicht gesagt, was ${f.eldest} nicht kann, sondern was möglich ist.`,
      (f) =>
        `Seit ${f.enteredIn} leben wir in ${f.town}. ${f.eldest} sitzt im Rollstuhl und spricht mit einem Talker, einem Gerät, das Blicke in Worte übersetzt. Das erste Wort war „Nein“, das zweite „Oma“.`,
    ],
  ],
  livingSituation: [
    [
      (f) =>
        `Unsere Wohnung liegt im Erdgeschoss und ist mit Hilfe einer Stiftung umgebaut worden. ${f.call} arbeitet nachts bei ${f.employer}, damit am Tag immer zwei da sind, wenn ${f.eldest} gehoben werden muss. Der Pflegegrad entspricht der Stufe 5.`,
      (f) =>
        `Wir wohnen zu ${inGroup(f.childCount + 2)} auf ${f.squareMetres} Quadratmetern in ${f.town}. ${f.partnerCall} pflegt ${f.eldest} rund um die Uhr; ${f.call} hat eine Vollzeitstelle bei ${f.employer} mit ${f.wage + 400} Euro netto.`,
    ],
    [
      (f) =>
        `${f.eldest} besucht die Förderschule mit dem Schwerpunkt körperliche und motorische Entwicklung. Ein Bus holt jeden Morgen um sieben ab. Im Schulchor „singt“ der Talker mit, und alle warten den Einsatz ab.`,
      (f) =>
        `Dreimal in der Woche ist Therapie in ${f.clinic}. Der Bericht des Sozialpädiatrischen Zentrums beschreibt über fünf Seiten, welche Fähigkeiten ${f.eldest} seit der Ankunft gewonnen hat und welche ohne Behandlung wieder verloren gingen.`,
    ],
  ],
  integration: [
    [
      (f) =>
        `Wir sprechen beide Deutsch, ${f.call} mit dem Zertifikat B1. Mit Kostenzusagen, Widersprüchen und Hilfsmittelverzeichnissen kennen wir uns besser aus, als uns lieb ist. ${f.partnerCall} berät inzwischen andere Eltern in unserer Selbsthilfegruppe.`,
      () =>
        'Die Deutschprüfung A2 haben wir beide bestanden, obwohl wir die Kurse nur abwechselnd besuchen konnten. Wir haben keinen Tag verstreichen lassen, an dem wir nicht etwas dazugelernt haben.',
    ],
    [
      (f) =>
        `Die Gemeinde ${f.parish} hat für uns einen Fahrdienst eingerichtet; wir kochen dafür einmal im Monat für alle. ${f.call} repariert im Reparaturcafé Radios und Toaster.`,
      (f) =>
        `${f.youngest} ist bei ${f.club} in der inklusiven Sportgruppe. Der Kinderarzt, die Schulleiterin und der Stadtteilpolizist haben uns Briefe mitgegeben, die wir wie einen Schatz hüten.`,
    ],
  ],
  hardship: [
    [
      (f) =>
        `Für ${f.eldest} gibt es ${f.country.there} keine Schule und keine Therapie, nur ein Heim, in dem niemand spricht. Das haben wir gesehen. Der Talker könnte dort weder gewartet noch in unserer Sprache programmiert werden: ${f.eldest} würde verstummen.`,
      () =>
        `Das Sozialpädiatrische Zentrum warnt, dass schon eine Reise von mehreren Stunden wegen der Krampfanfälle nur mit ärztlicher Begleitung zu verantworten wäre. Eine Operation an der Wirbelsäule ist für das kommende Jahr geplant.`,
    ],
    [
      () =>
        'Wir wissen, dass Krankheit allein kein Recht gibt zu bleiben. Wir bitten darum, das Leben zu sehen, das hier entstanden ist, und die Arbeit, die wir dafür jeden Tag tun.',
      (f) =>
        `Unseren Lebensunterhalt können wir nicht ganz sichern, solange ${f.eldest} gepflegt werden muss. Das wird immer so sein. Wenn das gegen uns spricht, dann haben wir nie eine Chance gehabt.`,
    ],
  ],
  strengths: [
    (f) => `Schwerstbehinderung von ${f.eldest} umfassend belegt (SPZ, Schule, Pflegegutachten).`,
    () => 'Eltern schultern Pflege und Erwerbstätigkeit gemeinsam; Deutschkenntnisse vorhanden.',
    () => 'Förderung zeigt nachweisbare Fortschritte, die bei Abbruch verloren gingen.',
  ],
  doubts: [
    () =>
      'Dauerhafter ergänzender Leistungsbezug zu erwarten; im Ersuchen begründen, warum davon abgesehen werden soll.',
    () => 'Medizinische Unterlagen nur mit ausdrücklicher Freigabe an die ABH.',
  ],
  livelihood: [
    () =>
      'Der Vater ist vollschichtig erwerbstätig. Wegen des behinderungsbedingten Mehrbedarfs verbleibt ein ungedeckter Bedarf, der durch Leistungen nach § 2 AsylbLG gedeckt wird.',
  ],
  requestReasons: [
    (f) =>
      `Die besondere Lage von ${f.eldest}, die erreichten Fortschritte und die nach menschlichem Ermessen unwiederbringlichen Verluste bei einem Abbruch der Förderung begründen dringende humanitäre Gründe. Die Eltern tun, was in ihren Kräften steht; dass der Lebensunterhalt nicht vollständig gesichert ist, beruht allein auf der Pflege.`,
  ],
};
