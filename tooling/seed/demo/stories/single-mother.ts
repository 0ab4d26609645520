import { inGroup } from '../german.ts';
import type { Story } from './story.ts';

/** A mother alone with her children; `ich`. */
export const singleMother: Story = {
  lifeHistory: [
    [
      (f) =>
        `Ich heiße ${f.call} und wurde ${f.born} in ${f.home} geboren. Die Schule habe ich nach der siebten Klasse verlassen, weil meine Eltern das Schulgeld nur für meine Brüder hatten. Ich habe Haare geflochten und auf dem Markt verkauft.`,
      (f) =>
        `Ich wurde ${f.born} in ${f.home} geboren und bin nach dem Tod meiner Mutter bei einer Tante aufgewachsen. Mit neunzehn sollte ich den Schwager meines Vaters heiraten. Ich bin am Abend vor der Hochzeit mit dem Bus in die nächste Stadt gefahren und nicht zurückgekehrt.`,
      (f) =>
        `In ${f.home} habe ich als Näherin gearbeitet und abends die Schule nachgeholt. Der Vater von ${f.childNames} hat uns kurz nach unserer Ankunft verlassen; seitdem haben wir nichts mehr von ihm gehört.`,
    ],
    [
      (f) =>
        `Seit ${f.enteredIn} bin ich in Deutschland. ${f.childNames} sind das Wichtigste in meinem Leben. Ich habe sie allein großgezogen, und ich habe sie gut großgezogen.`,
      (f) =>
        `Die erste Zeit in Deutschland war ich krank vor Sorge und habe kaum gesprochen. Das hat sich geändert, als mich eine Nachbarin ins Mütterzentrum mitgenommen hat. Eine Patin hat ${f.childNames} und mich ein Jahr lang begleitet; sie ist bis heute meine Freundin.`,
    ],
  ],
  livingSituation: [
    [
      (f) =>
        `Wir leben zu ${inGroup(f.childCount + 1)} in einer Wohnung mit ${f.squareMetres - 25} Quadratmetern in ${f.town}. Ich stehe um halb fünf auf und putze von fünf bis sieben Büros; eine Nachbarin bringt die Kinder auf den Weg.`,
      (f) =>
        `Unsere Wohnung in ${f.town} habe ich selbst gestrichen und eingerichtet. Ich arbeite an fünf Vormittagen als Hauswirtschaftshilfe im Seniorenzentrum am Lindenhof und verdiene ${f.wage - 420} Euro netto. Den Rest zahlt das Amt.`,
    ],
    [(f) => f.schooling, (f) => `${f.schooling} Die Schule lobt, dass die Hausaufgaben immer gemacht sind.`],
  ],
  integration: [
    [
      () =>
        'Ich habe den Hauptschulabschluss an der Abendschule nachgeholt, Deutsch und Mathematik mit „gut“. Das B1-Zertifikat habe ich im zweiten Anlauf geschafft. Zum nächsten Sommer habe ich die Zusage für eine Ausbildung zur Kinderpflegerin in Teilzeit.',
      (f) =>
        `Mein Deutsch reicht für alles, was wir brauchen: B1, seit diesem Jahr mit Zertifikat. Die Leiterin des Familienzentrums „${f.daycare}“ würde mich als Ergänzungskraft einstellen und hat das auch geschrieben.`,
    ],
    [
      (f) =>
        `Im Stadtteil kennen mich viele, weil ich beim Mütterfrühstück koche. Im Elternrat der Kita bin ich seit zwei Jahren. ${f.eldest} tanzt bei ${f.club}, und wenn Aufführung ist, nähe ich die Kostüme für die ganze Gruppe.`,
      (f) =>
        `Wir gehören zur Gemeinde ${f.parish}. Dort übersetze ich, wenn neue Familien kommen. ${f.eldest} hat im letzten Jahr am Vorlesewettbewerb teilgenommen und den zweiten Platz der ganzen Schule belegt, obwohl es bei uns zu Hause nur Bücher aus der Bücherei gibt.`,
    ],
  ],
  hardship: [
    [
      (f) =>
        `Als Frau allein mit ${f.childCount === 1 ? 'einem Kind' : 'Kindern'}, ohne Mann und ohne Familie, hätte ich ${f.country.there} keinen Platz. Ich hätte niemanden, der auf ${f.youngest} aufpasst, während ich arbeite, und ohne Arbeit hätten wir nichts zu essen.`,
      (f) =>
        `${f.youngest} hat eine Entwicklungsverzögerung und wird in der Frühförderung betreut. Der Bericht beschreibt große Fortschritte, solange die Bezugspersonen gleich bleiben. Einen solchen Halt kann ich ${f.country.there} nicht geben.`,
    ],
    [
      () =>
        'Ich bitte die Kommission vor allem für meine Kinder. Sie haben nichts falsch gemacht. Ich möchte die Ausbildung beginnen und in drei Jahren von niemandem mehr abhängig sein.',
      (f) =>
        `Die gesetzlichen Regelungen helfen uns nicht, weil ich als Alleinerziehende nicht so viel verdienen kann, wie verlangt wird. Sobald in der Ganztagsbetreuung ein Platz für ${f.youngest} frei wird, kann ich in Vollzeit arbeiten. Bis dahin bitte ich um Vertrauen.`,
    ],
  ],
  strengths: [
    () => 'Schulabschluss nachgeholt, B1, Ausbildungszusage in einem Erziehungsberuf zum nächsten Sommer.',
    (f) => `Kinder hier geboren oder als Kleinkinder eingereist, gut eingebunden (${f.childNames}).`,
    () => 'Erwerbstätig trotz alleiniger Sorge; Betreuung verlässlich geregelt.',
  ],
  doubts: [
    () => 'Lebensunterhalt bis zum Ende der Ausbildung nicht gesichert.',
    () =>
      'Vaterschaft ungeklärt: Besteht ein Aufenthaltsrecht des Vaters, von dem die Kinder ein Recht ableiten könnten?',
  ],
  livelihood: [
    () =>
      'Die Antragstellerin ist in Teilzeit beschäftigt und bezieht ergänzend Leistungen nach § 2 AsylbLG. Der Anteil des eigenen Einkommens am Bedarf liegt bei etwa 35 v. H.',
    () =>
      'Der Lebensunterhalt wird überwiegend aus öffentlichen Mitteln bestritten. Eine Ausbildungszusage liegt vor; während der Ausbildung ist mit einem Restbedarf zu rechnen.',
  ],
  requestReasons: [
    (f) =>
      `Die Antragstellerin hat unter schwierigen Umständen einen Schulabschluss nachgeholt und eine Ausbildungszusage erlangt. Für ${f.childNames} ist Deutschland der einzige bekannte Lebensraum. Die noch fehlende Sicherung des Lebensunterhalts beruht auf der alleinigen Sorge und ist vorübergehend.`,
  ],
};
