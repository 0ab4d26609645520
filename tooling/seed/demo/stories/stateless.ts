import { numberWord } from '../german.ts';
import type { Story } from './story.ts';

/** A family whose nationality was never cleared, told by a lawyer; `sie`. */
export const stateless: Story = {
  lifeHistory: [
    [
      (f) =>
        `${f.voice.Name} gehören zu den Kurden, deren Vorfahren in den zwanziger Jahren aus der Südosttürkei in den Libanon kamen und dort nie eingebürgert wurden. ${f.call} wurde ${f.born} in ${f.home} geboren, ohne dass die Geburt registriert worden wäre.`,
      (f) =>
        `Der Mandant ${f.call} ${f.surname}, geboren wahrscheinlich ${f.born} in ${f.home}, verfügte dort nur über einen Laissez-passer. Schule besuchte er vier Jahre, danach arbeitete er als Straßenhändler. Die Ehe wurde vor einem Geistlichen geschlossen.`,
    ],
    [
      (f) =>
        `Die ${numberWord(f.childCount)} Kinder sind in Deutschland geboren oder als Kleinkinder gekommen: ${f.childNames}. Keines von ihnen besitzt eine Urkunde, die die Behörde als Nachweis einer Staatsangehörigkeit anerkennt.`,
      (f) =>
        `Seit ${f.years} führt die Familie ein Leben auf Widerruf: Die Duldung wird alle drei Monate verlängert, zuletzt zum vierundzwanzigsten Mal. ${f.childNames} sind damit aufgewachsen.`,
    ],
  ],
  livingSituation: [
    [
      (f) =>
        `Die Familie lebt in ${f.town} in einer Wohnung mit ${f.rooms} Zimmern. Der Vater arbeitet, soweit es ihm gestattet ist, bei ${f.employer}. Lange war ihm jede Beschäftigung untersagt, weil die Behörde die Mitwirkung für ungenügend hielt.`,
      (f) =>
        `Die Mandanten bewohnen eine Sozialwohnung in ${f.town}. Frau ${f.surname} betreut stundenweise Kinder in einer Tagespflege, für die sie die Qualifizierung abgeschlossen hat.`,
    ],
    [(f) => f.schooling, (f) => `${f.schooling} Die Schulbescheinigungen sind beigefügt.`],
  ],
  integration: [
    [
      () =>
        'Die Eltern sprechen Deutsch, die Mutter mit Zertifikat A2, der Vater ohne Prüfung, aber sicher. Die Kinder unterscheiden sich in nichts von ihren Mitschülern, außer dass sie auf Klassenfahrten ins Ausland nicht mitfahren dürfen.',
      (f) =>
        `${f.eldest} hat den Schulabschluss mit der Note 1,8 erreicht und einen Ausbildungsvertrag, der nur wegen der fehlenden Beschäftigungserlaubnis nicht angetreten werden kann.`,
    ],
    [
      (f) =>
        `Bei ${f.club} haben alle Kinder gespielt. Der Verein hat dem Antrag eine Mappe mit Fotos aus zehn Jahren beigelegt, auf denen sie Jahr für Jahr ein Stück größer werden.`,
      () =>
        'Der Vater ist Ansprechpartner im Quartiersmanagement und vermittelt, wenn es zwischen Familien im Viertel Streit gibt. Das Jugendamt bescheinigt ein „bemerkenswert stabiles“ Elternhaus.',
    ],
  ],
  hardship: [
    [
      () =>
        'Eine Ausreise ist seit Jahren unmöglich, weil kein Staat die Familie aufnimmt: Der Libanon bestreitet die Staatsangehörigkeit, die türkische Auslandsvertretung verlangt Registerauszüge, die es nicht gibt. Die Vorsprachen sind mit Datum und Ergebnis dokumentiert.',
      (f) =>
        `Die Behörde hält die Staatsangehörigkeit für ungeklärt und legt dies der Familie zur Last. Für ${f.childNames} kann das nicht gelten: Sie haben niemanden getäuscht und können nichts beschaffen.`,
    ],
    [
      () =>
        'Ohne Eingreifen der Kommission werden auch die Enkel dieser Familie noch geduldet sein. Ein Zustand, den das Gesetz als vorübergehend versteht, ist hier zum Lebensschicksal geworden. Darin liegt die Härte.',
      (f) =>
        `Für ${f.eldest} entscheidet sich in diesem Jahr, ob ein Berufsleben beginnt oder nicht. Wir bitten, wenigstens den Kindern eine Perspektive zu eröffnen.`,
    ],
  ],
  strengths: [
    (f) => `Kinder hier geboren und aufgewachsen, schulisch erfolgreich (${f.childNames}).`,
    () => 'Passlosigkeit seit Jahren, Bemühungen dokumentiert.',
    () => 'Jugendamt und Schule unterstützen den Antrag.',
  ],
  doubts: [
    () =>
      'Mitwirkung: ABH verweist auf einen türkischen Registereintrag eines Onkels; Vertretung bestreitet Identität. Beide Seiten vortragen lassen.',
    () => 'Jugendstrafverfahren gegen einen Sohn eingestellt (§ 45 JGG), in der Vorlage nur erwähnen.',
  ],
  livelihood: [
    () =>
      'Die Familie bezieht seit der Einreise überwiegend öffentliche Leistungen. Der Vater ist seit etwa zwei Jahren in Teilzeit beschäftigt. Eine vollständige Sicherung ist derzeit nicht absehbar.',
    () =>
      'Der Bedarf wird zu rund der Hälfte durch Erwerbseinkommen gedeckt. Bei Aufnahme der Ausbildung durch das älteste Kind verringert sich der Bedarf weiter.',
  ],
  requestReasons: [
    (f) =>
      `Für ${f.childNames} ist Deutschland der einzige Staat, in dem sie je gelebt haben; ein anderer, der sie aufnähme, ist nach den Ermittlungen nicht benennbar. Die über Jahre fortgeschriebene Duldung verfehlt ihren vorübergehenden Zweck. Das Mitwirkungsverhalten der Eltern wird den Kindern nicht zugerechnet.`,
  ],
};
