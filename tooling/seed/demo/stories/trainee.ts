import { capital } from '../voice.ts';
import type { Story } from './story.ts';

/** A young man in vocational training; `ich`. */
export const trainee: Story = {
  lifeHistory: [
    [
      (f) =>
        `Ich wurde ${f.born} in ${f.home} geboren. Meine Eltern haben eine kleine Landwirtschaft. Mit vierzehn bin ich von zu Hause weg und habe auf Baustellen geschlafen und gearbeitet. Als ich nach Deutschland kam, war ich noch keine achtzehn.`,
      (f) =>
        `Ich komme aus ${f.home} und habe drei Schwestern. Mein Vater war Mechaniker; von ihm habe ich gelernt, einen Motor zu zerlegen und wieder zusammenzusetzen. Nach seinem Tod musste ich die Schule verlassen.`,
      (f) =>
        `Geboren bin ich ${f.born} in ${f.home}. Ich habe neun Jahre die Schule besucht und war gut in Mathematik. Den größten Teil der Reise nach Europa habe ich allein gemacht; darüber spreche ich nicht gern.`,
    ],
    [
      (f) =>
        `Hier kam ich zuerst in eine Jugendwohngruppe. Meine Vormundin hat mir beigebracht, pünktlich zu sein und Fragen zu stellen. Ich bin seit ${f.years} in ${f.town}, und wenn ich „zu Hause“ sage, meine ich diese Stadt.`,
      (f) =>
        `Seit ${f.years} bin ich in Deutschland. Ich habe in der internationalen Klasse des Berufskollegs angefangen und nach zwei Jahren den Hauptschulabschluss nach Klasse 10 geschafft, mit einem Durchschnitt von 2,1.`,
    ],
  ],
  livingSituation: [
    [
      (f) =>
        `Ich wohne in einer Wohngemeinschaft mit zwei anderen Auszubildenden. Mein Zimmer kostet ${f.rent - 90} Euro. Von der Ausbildungsvergütung kann ich leben, wenn ich gut einteile; im Winter helfe ich am Samstag auf dem Weihnachtsmarkt.`,
      (f) =>
        `Seit Beginn der Ausbildung bekomme ich keine Leistungen mehr. Ich lebe in ${f.town} in einer Einzimmerwohnung, für die mein Chef gebürgt hat. Meine ehemalige Betreuerin kommt jeden zweiten Sonntag zum Essen.`,
    ],
    [
      () =>
        'Bei Haustechnik Kleinschmidt mache ich die Ausbildung zum Anlagenmechaniker für Sanitär-, Heizungs- und Klimatechnik, jetzt im zweiten Lehrjahr. Auf der Baustelle darf ich schon allein messen und löten. Mein Meister sagt, ich sei der erste Lehrling seit Jahren, der von selbst aufräumt.',
      () =>
        'Ich lerne Dachdecker bei Bedachungen Ahlers. Der Betrieb hat drei Jahre keinen Lehrling gefunden. In der Berufsschule hatte ich anfangs Schwierigkeiten mit der Fachsprache; mit Nachhilfe stehe ich jetzt in allen Fächern auf drei oder besser.',
      () =>
        'Im August habe ich die Ausbildung zum Industriemechaniker bei Maschinenbau Terhorst begonnen, nachdem ich dort ein Jahr lang eine Einstiegsqualifizierung gemacht hatte. Die Probezeit ist bestanden.',
    ],
  ],
  integration: [
    [
      (f) =>
        `Ich spreche Deutsch auf dem Niveau B2; neben ${f.country.languages} ist es die Sprache, in der ich inzwischen träume. Für die Handwerkskammer habe ich in zwei Schulen erzählt, wie man eine Lehrstelle findet.`,
      () =>
        'Das Zertifikat B1 habe ich nach einem Jahr gemacht, B2 nach drei Jahren. In der Berufsschule bin ich zweiter Klassensprecher. Den Führerschein habe ich beim ersten Mal bestanden und selbst bezahlt.',
    ],
    [
      (f) =>
        `Bei ${f.club} spiele ich in der zweiten Mannschaft und trainiere mit einem Freund die Sieben- bis Neunjährigen. Wenn es kein Trainingslager gäbe, hätte ich keinen Urlaub nötig. Der Trainerschein C ist angemeldet.`,
      (f) =>
        `Seit zwei Jahren bin ich in der Freiwilligen Feuerwehr. Die Grundausbildung habe ich abgeschlossen, im Sommer waren wir beim Waldbrand im Einsatz. Der Löschzugführer hat für mich geschrieben, ebenso die Familie ${f.parish.length % 2 ? 'Brinkhoff' : 'Overkamp'}, die mich aufgenommen hat wie einen Sohn.`,
    ],
  ],
  hardship: [
    [
      (f) =>
        `Ich habe als Jugendlicher bei der ersten Anhörung ein falsches Geburtsjahr angegeben, weil andere mir das geraten hatten. Ein Jahr später habe ich es selbst berichtigt und die Geburtsurkunde aus ${f.home} besorgt. Wegen dieses Fehlers wurde die Ausbildungsduldung abgelehnt. Ich bereue ihn jeden Tag.`,
      () =>
        'Nach der Ablehnung des Asylantrags hat die Behörde die Erlaubnis für die Ausbildung nur bis zum Ende des Lehrjahrs verlängert. Mein Chef weiß nicht, ob er mit mir planen kann, und ich weiß nicht, ob ich die Gesellenprüfung ablegen darf, für die ich lerne.',
    ],
    [
      (f) =>
        `Ich bin in dem Alter hergekommen, in dem aus einem Jungen ein Mann wird. ${capital(f.country.there)} kenne ich nur noch meine Mutter, die ich mit 50 Euro im Monat unterstütze. Ich bitte Sie, mir diese eine Chance zu geben. Ich werde sie nicht verspielen.`,
      () =>
        'Wenn ich jetzt gehen muss, ist alles verloren: der Abschluss, die Arbeit, die Menschen, die mir geholfen haben. Ich möchte meine Lehre beenden, arbeiten und Steuern zahlen wie alle anderen.',
    ],
  ],
  strengths: [
    () =>
      'Ausbildung in einem gewerblichen Beruf; der Betrieb äußert sich sehr positiv und bestätigt die Übernahme.',
    () => 'Lebensunterhalt durch Ausbildungsvergütung gesichert.',
    () => 'Als Minderjähriger eingereist, Schulabschluss hier, B2, Ehrenamt.',
  ],
  doubts: [
    () => 'Frühere unrichtige Angabe zum Alter; selbst berichtigt. Wird von der ABH als Täuschung gewertet.',
    () =>
      '§ 25a AufenthG knapp verfehlt (Voraufenthalt bzw. Schulbesuch vor dem Stichtag); mit ABH klären, ob im nächsten Jahr erreichbar.',
  ],
  livelihood: [
    () =>
      'Der Antragsteller erhält eine Ausbildungsvergütung; ergänzende Leistungen werden nicht bezogen. Der Lebensunterhalt ist damit für die Dauer der Ausbildung gesichert.',
    () =>
      'Bis zum Beginn der Ausbildung wurden Leistungen der Jugendhilfe und nach dem AsylbLG gewährt. Seit Ausbildungsbeginn besteht kein Leistungsbezug mehr.',
  ],
  requestReasons: [
    () =>
      'Der Antragsteller ist als Minderjähriger eingereist, hat in kurzer Zeit einen Schulabschluss erworben und steht erfolgreich in einer Ausbildung. Die unrichtige Angabe zu seinem Alter hat er aus eigenem Antrieb berichtigt; sie darf ihm nicht auf Dauer die Zukunft nehmen, die er sich erarbeitet hat.',
    () =>
      'Die Kommission sieht in der erfolgreich betriebenen Ausbildung, dem ehrenamtlichen Einsatz und der Bindung an die Menschen, die ihn seit seiner Jugend begleiten, dringende persönliche Gründe.',
  ],
};
