import { capital } from '../voice.ts';
import type { Story } from './story.ts';

/** A woman in training for a nursing profession; `ich`. */
export const nurse: Story = {
  lifeHistory: [
    [
      (f) =>
        `Ich bin ${f.age} Jahre alt und wurde ${f.born} in ${f.home} geboren. Meine Mutter hat auf dem Markt Stoffe verkauft, mein Vater ist früh gestorben. Ich war das erste Mädchen in unserer Straße, das die Sekundarschule beendet hat.`,
      (f) =>
        `In ${f.home} habe ich die Schule mit dem Abschluss beendet, der hier als mittlerer Schulabschluss anerkannt ist. Danach habe ich zwei Jahre in einer Geburtsstation geholfen, ohne Ausbildung und fast ohne Lohn. Seitdem weiß ich, was ich werden will.`,
      (f) =>
        `Ich komme aus ${f.home} und bin bei meiner Großmutter aufgewachsen. Als sie krank wurde, habe ich sie vier Jahre lang gepflegt. Nach ihrem Tod gab es niemanden mehr, zu dem ich gehörte, und ich bin weggegangen.`,
    ],
    [
      (f) =>
        `In Deutschland habe ich zuerst Deutsch gelernt, dann ein Freiwilliges Soziales Jahr im Krankenhaus gemacht und danach die Ausbildung begonnen. Seit ${f.years} ist ${f.town} mein Zuhause.`,
      (f) =>
        `Nach meiner Ankunft habe ich kein halbes Jahr verstreichen lassen, ohne etwas zu lernen: Sprachkurs, Erste-Hilfe-Kurs, Pflegebasiskurs mit 200 Stunden. Seit ${f.years} lebe ich in ${f.town}.`,
    ],
  ],
  livingSituation: [
    [
      (f) =>
        `Ich bewohne ein Zimmer im Personalwohnheim von ${f.clinic}. Meine Ausbildungsvergütung beträgt ${f.wage - 150} Euro netto; davon zahle ich Miete, Krankenkasse und Fahrkarten selbst. Leistungen vom Amt bekomme ich seit über zwei Jahren nicht mehr.`,
      (f) =>
        `Seit Beginn der Ausbildung lebe ich in einer kleinen Wohnung mit ${f.squareMetres - 30} Quadratmetern, die ich von meinem Lohn bezahle. Im Frühdienst stehe ich um vier Uhr auf, weil der erste Bus um fünf fährt. Ich habe bisher an drei Tagen gefehlt.`,
    ],
    [
      (f) =>
        `Die generalistische Pflegeausbildung an der Pflegeschule von ${f.clinic} dauert drei Jahre; ich bin im zweiten Jahr. Meine Zwischenprüfung habe ich mit der Note „gut“ bestanden. Das Haus hat mir die Übernahme zugesagt.`,
      (f) =>
        `Zurzeit bin ich im Einsatz auf der Station für Innere Medizin von ${f.clinic}. Die Praxisanleiterin hat ein ausführliches Zeugnis geschrieben. Die Pflegedienstleitung erklärt darin, dass zwölf Stellen nicht besetzt sind und dass man mich fest einplant.`,
    ],
  ],
  integration: [
    [
      () =>
        'Ich habe das Sprachzertifikat B2 für Pflegeberufe. In der Übergabe und bei der Dokumentation arbeite ich wie alle anderen auf Deutsch. Mit Patientinnen, die aus meiner Heimat kommen, dolmetsche ich nach Dienstschluss.',
      () =>
        'Deutsch spreche ich auf dem Niveau B2. Die Kolleginnen sagen, dass ich inzwischen sogar ihren Dialekt verstehe. In der Berufsschule habe ich für zwei Mitschülerinnen eine Lerngruppe gegründet, aus der inzwischen sieben geworden sind.',
    ],
    [
      (f) =>
        `Am Sonntag bin ich im Besuchsdienst der Gemeinde ${f.parish}. Wir gehen zu alten Menschen, die niemanden haben. Frau L., 91 Jahre, besuche ich seit drei Jahren; sie nennt mich ihre Enkelin und hat den Brief in der Anlage selbst mit der Hand geschrieben.`,
      (f) =>
        `Ich singe im Chor der Gemeinde ${f.parish} und bin dort in der Jugendleitung. Während der Hochwassertage habe ich mit anderen vier Nächte lang in der Notunterkunft geholfen; die Urkunde des Bürgermeisters liegt bei.`,
    ],
  ],
  hardship: [
    [
      (f) =>
        `Eine Ausbildungsduldung habe ich nicht bekommen, weil die Behörde sagt, dass meine Identität zu spät geklärt wurde. Meine Geburtsurkunde war bei einem Brand verloren gegangen; ich habe sie nach fünf Anläufen über einen Anwalt in ${f.home} neu ausstellen lassen. Seit diesem Jahr habe ich auch einen Pass.`,
      () =>
        'Die Beschäftigungserlaubnis wurde mir nach der Ablehnung zunächst entzogen und erst nach einem Eilantrag bis zum Ende des Schuljahres belassen. Wenn ich jetzt gehen muss, habe ich zwei Jahre umsonst gelernt, und den Patientinnen fehlt eine Pflegerin.',
    ],
    [
      (f) =>
        `${capital(f.country.there)} habe ich keine Familie mehr, die mich aufnehmen könnte. Hier habe ich zum ersten Mal in meinem Leben das Gefühl, gebraucht zu werden. Ich bitte die Kommission, mir zu erlauben, den Beruf zu Ende zu lernen und ihn hier auszuüben.`,
      () =>
        'Ich bitte nicht um etwas, ohne etwas zu geben. Ich möchte in dem Beruf arbeiten, den hier zu wenige machen wollen. Wenn ich ausreisen und ein Visum beantragen müsste, würde ich nach Auskunft der Botschaft mehr als ein Jahr warten, und der Ausbildungsvertrag wäre beendet.',
    ],
  ],
  strengths: [
    () =>
      'Ausbildung in einem Mangelberuf, zweites Jahr, gute Zwischenprüfung, schriftliche Übernahmezusage.',
    () => 'Lebensunterhalt seit Ausbildungsbeginn ohne öffentliche Leistungen.',
    (f) => `Deutsch B2, langjähriges Ehrenamt im Besuchsdienst (${f.parish}).`,
  ],
  doubts: [
    () =>
      '§ 60c AufenthG: ABH verneint wegen später Identitätsklärung. Ist die Ermessensduldung noch erreichbar? Bei der ABH nachfragen.',
    () =>
      'Visumverfahren zur Nachholung wäre rechtlich möglich; Dauer nach Auskunft der Vertretung über ein Jahr.',
  ],
  livelihood: [
    () =>
      'Der Lebensunterhalt wird seit Beginn der Ausbildung durch die Ausbildungsvergütung vollständig gesichert. Öffentliche Leistungen werden nicht bezogen.',
    () =>
      'Die Antragstellerin erzielt eine tarifliche Ausbildungsvergütung. Ein Leistungsbezug besteht nicht; bei Ausbildungsende ist eine Übernahme zugesagt.',
  ],
  requestReasons: [
    () =>
      'Die Antragstellerin steht kurz vor dem Abschluss einer Ausbildung in einem Beruf, in dem dringender Bedarf besteht. Sie sichert ihren Lebensunterhalt selbst, spricht Deutsch auf dem Niveau B2 und hat tragfähige Bindungen aufgebaut. Die verspätete Klärung der Identität ist nachvollziehbar erklärt und inzwischen behoben.',
    () =>
      'Der Abbruch der Ausbildung im letzten Drittel wäre eine besondere Härte, die über das Maß hinausgeht, das eine Ausreise regelmäßig mit sich bringt. Die Kommission hat die persönliche Leistung und die Zusage der Übernahme maßgeblich gewichtet.',
  ],
};
