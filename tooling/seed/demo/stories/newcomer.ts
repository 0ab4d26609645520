import type { Story } from './story.ts';

/** Somebody here for a short time who mostly repeats the reasons of the asylum procedure; `ich`. */
export const newcomer: Story = {
  lifeHistory: [
    [
      (f) =>
        `Ich heiße ${f.call}, bin ${f.age} Jahre alt und komme aus ${f.home}. Ich habe als Fahrer gearbeitet. Meine Familie hat Streit mit Leuten, die mächtiger sind als wir.`,
      (f) =>
        `Ich bin ${f.born} in ${f.home} geboren. Ich habe fünf Jahre die Schule besucht und dann bei meinem Bruder in der Autowerkstatt gearbeitet. Wegen der Probleme dort musste ich weg.`,
    ],
    [
      (f) => `In Deutschland bin ich seit ${f.enteredIn}. Ich lebe in ${f.town}.`,
      (f) => `Ich bin erst seit ${f.years} hier, aber ich möchte bleiben und arbeiten.`,
    ],
  ],
  livingSituation: [
    [
      (f) =>
        `Ich wohne in der Unterkunft in ${f.town}, in einem Zimmer mit drei anderen. Ich bekomme Geld vom Sozialamt.`,
      (f) =>
        `Ich lebe in einem Heim in ${f.town}. Arbeiten durfte ich bisher nicht. Wenn ich darf, kann ich sofort bei einem Bekannten im Lager anfangen.`,
    ],
  ],
  integration: [
    [
      () =>
        'Ich lerne Deutsch mit dem Telefon und gehe zweimal in der Woche zum Sprachcafé. Ein Zertifikat habe ich noch nicht.',
      () =>
        'Ich habe den Kurs A1 angefangen. Ich habe einen Freund, der mir hilft, Briefe zu verstehen. Ich habe keine Strafen.',
    ],
  ],
  hardship: [
    [
      (f) =>
        `Ich kann nicht nach ${f.home} zurück, weil man mich dort bedroht. Das habe ich auch beim Bundesamt gesagt, aber sie haben mir nicht geglaubt. Die Polizei dort macht nichts.`,
      () =>
        'Wenn ich zurückmuss, habe ich keine Zukunft. Es gibt keine Arbeit und die Leute, vor denen ich geflohen bin, sind noch da. Das Gericht hat das nicht richtig geprüft.',
    ],
    [() => 'Bitte helfen Sie mir, ich habe niemanden sonst, den ich fragen kann.'],
  ],
  strengths: [() => 'Keine Straftaten, Bereitschaft zur Arbeit.'],
  doubts: [
    () =>
      'Vorgetragen werden im Wesentlichen Verfolgungsgründe, die das BAMF geprüft hat; nicht Gegenstand des Härtefallverfahrens.',
    () =>
      'Kurzer Aufenthalt, keine belegte Integration; dringende persönliche Gründe sind bisher nicht benannt.',
  ],
  livelihood: [
    () =>
      'Es werden Leistungen nach § 3 AsylbLG bezogen. Eine Erwerbstätigkeit wurde bislang nicht ausgeübt.',
  ],
  requestReasons: [
    () =>
      'Die Kommission hat die geringe Aufenthaltsdauer gesehen, stellt aber die besondere persönliche Lage in den Vordergrund.',
  ],
};
