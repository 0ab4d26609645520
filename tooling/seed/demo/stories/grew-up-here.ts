import { capital } from '../voice.ts';
import type { Story } from './story.ts';

/** A young adult who came as a child; `ich`. */
export const grewUpHere: Story = {
  lifeHistory: [
    [
      (f) =>
        `Ich bin ${f.age} Jahre alt. An ${f.home}, wo ich ${f.born} geboren wurde, erinnere ich mich nur in Bildern: ein Hof, ein Hund, der Geruch von Brennholz. Alles andere, was ich bin, bin ich hier geworden.`,
      (f) =>
        `Ich wurde ${f.born} in ${f.home} geboren und kam als Kind mit meinen Eltern nach Deutschland. Hier bin ich in den Kindergarten und zur Schule gegangen, hier habe ich Fahrrad fahren und lügen gelernt und wieder verlernt.`,
    ],
    [
      (f) =>
        `Meine Eltern sind inzwischen getrennt; mein Vater ist vor drei Jahren ausgereist. Ich lebe seit ${f.years} in Deutschland und habe alle Schulen in ${f.town} besucht.`,
      (f) =>
        `Nach der Grundschule kam ich auf die ${f.school}. Dort habe ich in diesem Sommer den mittleren Schulabschluss mit Qualifikation gemacht. Es war der beste Tag, seit ich denken kann.`,
    ],
  ],
  livingSituation: [
    [
      (f) =>
        `Ich wohne mit meiner Mutter und meinem Bruder in ${f.town}. Sie haben eine Aufenthaltserlaubnis; ich bin herausgefallen, weil ich am Tag der Entscheidung schon volljährig war. Wir teilen uns ${f.rooms} Zimmer und ein Bad.`,
      (f) =>
        `Seit dem Auszug aus der Wohngruppe wohne ich in einem Zimmer in ${f.town}. Das Jugendamt begleitet mich noch bis zum einundzwanzigsten Geburtstag.`,
    ],
    [
      () =>
        'Ich besuche die Höhere Handelsschule und arbeite am Wochenende in einer Bäckerei. Im nächsten Jahr möchte ich das Fachabitur machen und danach eine Ausbildung bei der Stadtverwaltung, für die ich schon eine Einladung zum Test habe.',
      (f) =>
        `Ich bin in der zwölften Klasse. Mathematik und Sozialwissenschaften sind meine Leistungskurse. Nach der Schule helfe ich bei ${f.employer} im Büro; man hat mir dort ein duales Studium angeboten.`,
    ],
  ],
  integration: [
    [
      () =>
        'Deutsch ist meine erste Sprache. Mein Deutschlehrer hat einmal gesagt, er verstehe meine Aufsätze besser als manche Zeitung. Beim Debattierwettbewerb bin ich bis zur Landesqualifikation gekommen.',
      (f) =>
        `Ich habe nie in einer anderen Sprache lesen gelernt. In der Schülervertretung war ich zwei Jahre lang für das Patenprogramm zuständig: Ältere helfen Jüngeren, die neu nach ${f.town} kommen.`,
    ],
    [
      (f) =>
        `Bei ${f.club} trainiere ich die Mädchenmannschaft. Sieben Eltern haben unterschrieben, dass sie keine andere Trainerin und keinen anderen Trainer wollen. Im Sommer betreue ich die Stadtranderholung.`,
      (f) =>
        `Seit fünf Jahren bin ich im Jugendrotkreuz. Ich bin ausgebildet im Sanitätsdienst und war bei über vierzig Veranstaltungen im Einsatz. In der Gemeinde ${f.parish} begleite ich die Konfirmandenfreizeit, obwohl ich selbst nicht evangelisch bin.`,
    ],
  ],
  hardship: [
    [
      (f) =>
        `Ich soll in ein Land zurückkehren, in dem ich nie zur Schule gegangen bin, dessen Schrift ich nicht lesen kann und in dem niemand auf mich wartet. Meine Mutter, mein Bruder, meine Freunde und alles, was ich kann, sind hier in ${f.town}.`,
      () =>
        'Man wirft mir vor, dass meine Eltern falsche Namen angegeben haben. Ich war damals fünf. Als ich mit siebzehn davon erfuhr, bin ich allein zum Konsulat gefahren und habe meine Geburtsurkunde beantragt.',
    ],
    [
      () =>
        'Die Aufenthaltserlaubnis für gut integrierte Jugendliche habe ich verpasst, weil die Unterlagen sieben Wochen zu spät kamen. Ich bitte die Kommission, diese sieben Wochen gegen die Jahre abzuwägen, die ich hier lebe.',
      () =>
        'Ich möchte nicht mehr mit einem Papier leben, auf dem steht, dass ich nicht hier sein darf. Ich möchte arbeiten, wählen, bleiben. Ich bitte Sie darum.',
    ],
  ],
  entry: [
    [
      (f) =>
        `Ich kam im ${f.enteredIn} mit meinen Eltern nach Deutschland, ${f.country.route}. Ich war ein Kind und habe den größten Teil der Fahrt geschlafen. Seitdem habe ich Deutschland nie verlassen, nicht einmal für eine Klassenfahrt.`,
      (f) =>
        `Meine Eltern haben mich im ${f.enteredIn} mitgenommen, ${f.country.route}. Gefragt hat mich niemand. Ausgereist bin ich seitdem nicht.`,
    ],
  ],
  familyTies: [
    [
      (f) =>
        `Meine Mutter und mein Bruder leben in ${f.town}, eine Tante mit ihren Kindern in Wuppertal. Wir sehen uns jede Woche. ${capital(f.country.there)} lebt mein Vater, zu dem ich seit drei Jahren keinen Kontakt habe.`,
      (f) =>
        `Zu meiner Familie gehören meine Mutter, mein jüngerer Bruder und meine Pflegeoma, die keine Verwandte ist, aber alles weiß. ${capital(f.country.there)} kenne ich nur noch einen Großvater, von der Stimme am Telefon.`,
    ],
  ],
  strengths: [
    () => 'Als Kind eingereist, gesamte Schullaufbahn hier, guter Abschluss.',
    () => 'Kernfamilie teils mit Aufenthaltserlaubnis in NRW.',
    (f) => `Ausgeprägtes Ehrenamt (${f.club}, Sanitätsdienst).`,
  ],
  doubts: [
    () =>
      'Täuschung der Eltern über die Identität: den Kindern nicht zuzurechnen, bis zur Volljährigkeit aber ursächlich.',
    () =>
      '§ 25a AufenthG: ABH um Mitteilung bitten, warum trotz Nachreichung der Unterlagen abgelehnt wurde (möglicher Regelausschluss).',
  ],
  livelihood: [
    () =>
      'Als Schülerin bzw. Schüler wird der Lebensunterhalt aus öffentlichen Mitteln und einem Nebenverdienst bestritten. Wegen der Ausbildung ist dies nach hiesiger Auffassung unschädlich.',
  ],
  requestReasons: [
    () =>
      'Die antragstellende Person ist als Kind eingereist und hat ihr gesamtes bewusstes Leben in Deutschland verbracht. Sie ist hier sozialisiert, schulisch erfolgreich und ehrenamtlich engagiert. Das Fehlverhalten der Eltern kann ihr nicht entgegengehalten werden; im Staat der Staatsangehörigkeit bestehen keine Bindungen.',
  ],
};
