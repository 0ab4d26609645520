import { capital } from '../voice.ts';
import type { Story } from './story.ts';

/** An elderly couple whose children live here, told by a lawyer; the couple is `sie`. */
export const elderly: Story = {
  lifeHistory: [
    [
      (f) =>
        `Herr ${f.surname}, geboren ${f.born} in ${f.home}, war bis zur Rente Lehrer für Mathematik. Frau ${f.surname} arbeitete als Bibliothekarin. Die Eheleute sind seit über vierzig Jahren verheiratet und haben zwei Kinder, die beide in Deutschland leben.`,
      (f) =>
        `Die Antragsteller, ${f.age} Jahre und fast gleich alt, haben ihr Berufsleben in ${f.home} verbracht: er als Elektromeister in einem Umspannwerk, sie als Krankenschwester. Mit dem Zusammenbruch des Betriebs verloren sie Wohnung und Rentenansprüche.`,
    ],
    [
      (f) =>
        `Nach dem Tod des ältesten Sohnes blieb dort niemand zurück, der für sie sorgen konnte. Im ${f.enteredIn} folgten sie der Tochter nach Deutschland.`,
      (f) =>
        `Die Tochter lebt seit langem in ${f.town} und ist inzwischen deutsche Staatsangehörige. Sie holte die Eltern zu sich, nachdem der Vater einen Schlaganfall erlitten hatte, von dem er sich nie ganz erholt hat.`,
    ],
  ],
  livingSituation: [
    [
      (f) =>
        `Die Eheleute bewohnen zwei Zimmer im Haus der Tochter in ${f.town}. Sie werden von ihr und dem Schwiegersohn gepflegt und versorgt; die Stadt gewährt nur Krankenhilfe. Ein ambulanter Pflegedienst kommt zweimal täglich zum Verabreichen der Medikamente.`,
      (f) =>
        `Die Mandanten leben in ${f.town} in einer kleinen Wohnung im selben Haus wie die Familie der Tochter. Die Tochter hat ihre Arbeitszeit reduziert, um die Mutter pflegen zu können. Der Medizinische Dienst hat einen Hilfebedarf festgestellt, der dem Pflegegrad 3 entspricht.`,
    ],
    [
      () =>
        'Die Tochter und ihr Ehemann haben eine Verpflichtungserklärung nach § 68 AufenthG angeboten. Ihr gemeinsames Einkommen liegt nach den beigefügten Abrechnungen deutlich über der Pfändungsgrenze.',
      (f) =>
        `Die Enkelkinder gehen täglich ein und aus. Der jüngste Enkel wird nach der Schule von den Großeltern betreut, solange die Mutter bei ${f.employer} arbeitet; so hilft einer dem anderen.`,
    ],
  ],
  integration: [
    [
      (f) =>
        `In hohem Alter haben beide noch Deutsch gelernt: Frau ${f.surname} versteht und spricht es gut, Herr ${f.surname} liest jeden Morgen die Zeitung mit dem Wörterbuch. Zertifikate verlangen wir von Menschen dieses Alters nicht; die Verständigung gelingt.`,
      (f) =>
        `Frau ${f.surname} besucht die Handarbeitsgruppe der Gemeinde ${f.parish}, deren Decken an die Kinderstation verschenkt werden. Herr ${f.surname} gibt den Kindern des Viertels unentgeltlich Nachhilfe im Rechnen; vier von ihnen haben geschrieben.`,
    ],
    [
      () =>
        'Straftaten gibt es nicht. Die Identität ist durch gültige Pässe geklärt. Öffentliche Leistungen zum Lebensunterhalt wurden zu keinem Zeitpunkt beansprucht.',
      (f) =>
        `Die Eheleute sind im Seniorentreff in ${f.town} fest eingebunden. Der Vorsitzende berichtet, dass Herr ${f.surname} dort das Schachturnier leitet und dass man sich an seiner Stelle niemand anderen vorstellen möchte.`,
    ],
  ],
  hardship: [
    [
      (f) =>
        `Herr ${f.surname} ist infolge des Schlaganfalls halbseitig gelähmt und leidet an beginnender Demenz. Frau ${f.surname} ist herzkrank. Nach dem geriatrischen Gutachten ist eine Trennung von den vertrauten Bezugspersonen mit der Gefahr einer raschen, nicht umkehrbaren Verschlechterung verbunden.`,
      (f) =>
        `Bei Frau ${f.surname} wurde eine Parkinson-Erkrankung festgestellt. Sie kann ohne Hilfe nicht aufstehen und nicht essen. Ihr Mann ist mit ${f.age} Jahren nicht in der Lage, die Pflege allein zu leisten.`,
    ],
    [
      (f) =>
        `${capital(f.country.there)} gibt es keine Angehörigen und nach Auskunft der Botschaft kein Pflegeheim, das die Eheleute gemeinsam aufnehmen würde. Sie bitten darum, die Zeit, die ihnen bleibt, bei ihren Kindern und Enkeln verbringen zu dürfen.`,
      () =>
        'Die Voraussetzungen des § 36 Abs. 2 AufenthG hat die Behörde verneint, weil die Einreise nicht mit dem richtigen Visum erfolgte. Ein Visumverfahren von dort aus ist den Antragstellern gesundheitlich nicht mehr möglich. Der Regelfall passt auf diesen Fall nicht.',
    ],
  ],
  entry: [
    [
      (f) =>
        `Die Eheleute reisten im ${f.enteredIn} mit einem Besuchsvisum auf dem Luftweg ein. Das Visum galt neunzig Tage. Eine Rückreise war nach dem Krankenhausaufenthalt, der auf die Ankunft folgte, nicht mehr möglich.`,
      (f) =>
        `Die Einreise erfolgte im ${f.enteredIn} mit dem Flugzeug und mit einem Visum zum Besuch der Tochter. Beide haben das Bundesgebiet seitdem nicht verlassen.`,
    ],
  ],
  residenceStatus: [
    [
      (f) =>
        `Nach Ablauf des Visums wurden Duldungen erteilt, die seitdem fortlaufend verlängert werden. Den Antrag auf eine Aufenthaltserlaubnis nach § 36 Abs. 2 AufenthG lehnte die Behörde ${f.refusedIn} ab; die Klage vor dem Verwaltungsgericht ${f.court} wurde zurückgenommen, nachdem das Gericht auf das Visumverfahren verwiesen hatte.`,
      (f) =>
        `Ein Asylverfahren wurde nicht betrieben. Die Mandanten sind seit Ablauf des Visums vollziehbar ausreisepflichtig und im Besitz von Duldungen aus gesundheitlichen Gründen. Der Antrag nach § 36 Abs. 2 AufenthG ist ${f.refusedIn} bestandskräftig abgelehnt worden.`,
    ],
  ],
  familyTies: [
    [
      (f) =>
        `In Deutschland leben die Tochter, der Sohn, zwei Schwiegerkinder und fünf Enkel, allesamt mit deutscher Staatsangehörigkeit oder Niederlassungserlaubnis. Sie wohnen im Umkreis von zwanzig Kilometern um ${f.town}. Im Herkunftsland lebt niemand mehr; die letzte Schwester ist im vergangenen Jahr verstorben.`,
      (f) =>
        `Die gesamte engere Familie lebt in Nordrhein-Westfalen: eine Tochter in ${f.town}, ein Sohn in Hagen, vier Enkelkinder. ${capital(f.country.there)} gibt es nur noch entfernte Verwandte, zu denen kein Kontakt besteht.`,
    ],
  ],
  strengths: [
    () =>
      'Verpflichtungserklärung der Tochter angeboten, Einkommen belegt; kein Bezug von Leistungen zum Lebensunterhalt.',
    () => 'Pflegebedürftigkeit durch Gutachten belegt; Pflege durch die Familie gewährleistet.',
    () => 'Keine Angehörigen mehr im Herkunftsland.',
  ],
  doubts: [
    () =>
      '§ 36 Abs. 2 AufenthG: Ist ein Titel im Visumverfahren doch erreichbar (Regelausschluss)? ABH verneint Reisefähigkeit nicht ausdrücklich.',
    () =>
      'Krankenversicherung nach Erteilung klären (Kostenrisiko, wird von der ABH voraussichtlich angesprochen).',
  ],
  livelihood: [
    () =>
      'Der Lebensunterhalt wird durch die Familie der Tochter sichergestellt. Leistungen der Krankenhilfe werden nach § 4 AsylbLG gewährt. Eine Verpflichtungserklärung wurde angeboten, bislang aber nicht abgegeben.',
  ],
  requestReasons: [
    () =>
      'Die Eheleute sind hochbetagt, pflegebedürftig und auf die Hilfe ihrer in Deutschland lebenden Kinder angewiesen, die diese Hilfe leisten und den Lebensunterhalt sichern wollen. Eine Trennung wäre mit der Menschenwürde in diesem Einzelfall schwer vereinbar. Die Kommission regt an, die Erteilung mit der angebotenen Verpflichtungserklärung zu verbinden.',
  ],
};
