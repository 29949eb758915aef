import type { NumberTable } from '../../tables.ts';

/** A word at rest, before another word, and as it is written where its last letter is not heard; the "with so many" of the tens. */
function forms(word: string): readonly string[] {
  if (word.endsWith('म्')) return [word, `${word.slice(0, -2)}ं`, word.slice(0, -2)];
  if (word.endsWith('तिः')) return [word, word.slice(0, -1), `${word.slice(0, -3)}त्या`];
  if (word.endsWith('टिः')) return [word, word.slice(0, -1), `${word.slice(0, -3)}ट्या`];
  if (word.endsWith('ः')) return [word, word.slice(0, -1)];
  if (word.endsWith('शत्')) return [word, word.slice(0, -1), `${word.slice(0, -1)}ा`];
  return [word];
}

const allForms = (words: readonly string[]): readonly string[] => [...new Set(words.flatMap(forms))];

/**
 * 0 to 99, the said form first, then other names of the number, then romanised ones (unreviewed). From AI4Bharat indic-numtowords (MIT).
 * Departures: 36, 56, 66 and 76 have षट् before a voiceless sound, where the data has षड्; 79 is एकोनाशीतिः for एकोनअशीतिः. 19, 29 to 99
 * are said by their nine (नवदश), for एकोनविंशतिः (19) is easily heard as एकविंशतिः (21).
 */
const upToNinetyNine = [
  'शून्यम् पूज्यम् shunyam',
  'एकं एकः एका एक एकेन ekam eka ekah',
  'द्वे द्वौ द्वयम् द्वि द्वाभ्याम् द्वाभ्यां dve dvau dvayam',
  'त्रीणि त्रयः तिस्रः त्रयम् त्रि त्रिभिः trini trayah tisrah',
  'चत्वारि चत्वारः चतस्रः चतुष्टयम् चतुर्भिः chatvari catvari chatvarah',
  'पञ्च पञ्चभिः pancha panca',
  'षट् षड् षड्भिः shat shad',
  'सप्त सप्तभिः sapta',
  'अष्ट अष्टौ अष्टभिः अष्टाभिः ashta ashtau',
  'नव नवभिः nava',
  'दश दशभिः dasha',
  'एकादश एकादशभिः ekadasha',
  'द्वादश द्वादशभिः dvadasha',
  'त्रयोदश त्रयोदशभिः trayodasha',
  'चतुर्दश चतुर्दशभिः chaturdasha',
  'पञ्चदश पञ्चदशभिः panchadasha',
  'षोडश षोडशभिः shodasha',
  'सप्तदश सप्तदशभिः saptadasha',
  'अष्टादश अष्टादशभिः ashtadasha',
  'नवदश एकोनविंशतिः ऊनविंशतिः navadasha ekonavimshatih',
  'विंशतिः vimshatih vimshati',
  'एकविंशतिः ekavimshatih',
  'द्वाविंशतिः dvavimshatih',
  'त्रयोविंशतिः trayovimshatih',
  'चतुर्विंशतिः chaturvimshatih',
  'पञ्चविंशतिः panchavimshatih',
  'षड्विंशतिः shadvimshatih',
  'सप्तविंशतिः saptavimshatih',
  'अष्टाविंशतिः ashtavimshatih',
  'नवविंशतिः एकोनत्रिंशत् navavimshatih',
  'त्रिंशत् trimshat',
  'एकत्रिंशत् ekatrimshat',
  'द्वात्रिंशत् dvatrimshat',
  'त्रयस्त्रिंशत् trayastrimshat',
  'चतुस्त्रिंशत् chatustrimshat',
  'पञ्चत्रिंशत् panchatrimshat',
  'षट्त्रिंशत् षड्त्रिंशत् shattrimshat',
  'सप्तत्रिंशत् saptatrimshat',
  'अष्टात्रिंशत् ashtatrimshat',
  'नवत्रिंशत् एकोनचत्वारिंशत् navatrimshat',
  'चत्वारिंशत् chatvarimshat catvarimshat',
  'एकचत्वारिंशत् ekachatvarimshat',
  'द्विचत्वारिंशत् द्वाचत्वारिंशत् dvichatvarimshat',
  'त्रिचत्वारिंशत् त्रयश्चत्वारिंशत् trichatvarimshat',
  'चतुश्चत्वारिंशत् chatushchatvarimshat',
  'पञ्चचत्वारिंशत् panchachatvarimshat',
  'षट्चत्वारिंशत् shatchatvarimshat',
  'सप्तचत्वारिंशत् saptachatvarimshat',
  'अष्टचत्वारिंशत् अष्टाचत्वारिंशत् ashtachatvarimshat',
  'नवचत्वारिंशत् एकोनपञ्चाशत् navachatvarimshat',
  'पञ्चाशत् panchashat',
  'एकपञ्चाशत् ekapanchashat',
  'द्विपञ्चाशत् द्वापञ्चाशत् dvipanchashat',
  'त्रिपञ्चाशत् त्रयःपञ्चाशत् tripanchashat',
  'चतुःपञ्चाशत् चतुष्पञ्चाशत् chatuhpanchashat',
  'पञ्चपञ्चाशत् panchapanchashat',
  'षट्पञ्चाशत् षड्पञ्चाशत् shatpanchashat',
  'सप्तपञ्चाशत् saptapanchashat',
  'अष्टपञ्चाशत् अष्टापञ्चाशत् ashtapanchashat',
  'नवपञ्चाशत् एकोनषष्टिः navapanchashat',
  'षष्टिः shashtih shashti',
  'एकषष्टिः ekashashtih',
  'द्विषष्टिः द्वाषष्टिः dvishashtih',
  'त्रिषष्टिः त्रयःषष्टिः trishashtih',
  'चतुःषष्टिः चतुष्षष्टिः chatuhshashtih',
  'पञ्चषष्टिः panchashashtih',
  'षट्षष्टिः षड्षष्टिः shatshashtih',
  'सप्तषष्टिः saptashashtih',
  'अष्टषष्टिः अष्टाषष्टिः ashtashashtih',
  'नवषष्टिः एकोनसप्ततिः navashashtih',
  'सप्ततिः saptatih saptati',
  'एकसप्ततिः ekasaptatih',
  'द्विसप्ततिः द्वासप्ततिः dvisaptatih',
  'त्रिसप्ततिः त्रयस्सप्ततिः trisaptatih',
  'चतुःसप्ततिः चतुस्सप्ततिः chatuhsaptatih',
  'पञ्चसप्ततिः panchasaptatih',
  'षट्सप्ततिः षड्सप्ततिः shatsaptatih',
  'सप्तसप्ततिः saptasaptatih',
  'अष्टसप्ततिः अष्टासप्ततिः ashtasaptatih',
  'नवसप्ततिः एकोनाशीतिः एकोनअशीतिः navasaptatih',
  'अशीतिः ashitih ashiti',
  'एकाशीतिः ekashitih',
  'द्व्यशीतिः dvyashitih',
  'त्र्यशीतिः tryashitih',
  'चतुरशीतिः chaturashitih',
  'पञ्चाशीतिः panchashitih',
  'षडशीतिः shadashitih',
  'सप्ताशीतिः saptashitih',
  'अष्टाशीतिः ashtashitih',
  'नवाशीतिः एकोननवतिः navashitih',
  'नवतिः navatih navati',
  'एकनवतिः ekanavatih',
  'द्विनवतिः द्वानवतिः dvinavatih',
  'त्रिनवतिः त्रयोनवतिः trinavatih',
  'चतुर्नवतिः chaturnavatih',
  'पञ्चनवतिः panchanavatih',
  'षण्णवतिः shannavatih',
  'सप्तनवतिः saptanavatih',
  'अष्टनवतिः अष्टानवतिः ashtanavatih',
  'नवनवतिः एकोनशतम् navanavatih',
].map((line) => allForms(line.split(' ')));

const before = ['', 'द्वि', 'त्रि', 'चतुः', 'पञ्च', 'षट्', 'सप्त', 'अष्ट', 'नव'];
const after = ['', 'द्वय', 'त्रय', 'चतुष्टय', 'पञ्चक', 'षट्क', 'सप्तक', 'ाष्टक', 'नवक', 'दशक'];

/** One to nine hundred: द्विशतम् is said; शतद्वयम् is understood, too. */
const hundreds = before.map((count, index): [number, readonly string[]] => [
  (index + 1) * 100,
  allForms([
    `${count}शतम्`,
    `शत${after[index]}म्`,
    ...(index === 3 ? ['चतुश्शतम्'] : []),
    ...(index === 5 ? ['षट्छतम्'] : []),
  ]),
]);

const smallBeforeMore = ['', 'एका', 'द्व्य', 'त्र्य', 'चतुर', 'पञ्चा', 'षड', 'सप्ता', 'अष्टा', 'नवा', 'दशा'];

/** A number below a hundred as it grows together with अधिक, "more": पञ्चाशदधिक. */
function withMore(value: number): readonly string[] {
  if (value <= 10) return [`${smallBeforeMore[value]}धिक`];
  const names = (upToNinetyNine[value] ?? []).filter((name) => /(दश|तिः|टिः|शत्)$/u.test(name));
  return names.map((name) => {
    if (name.endsWith('दश')) return `${name}ाधिक`;
    if (name.endsWith('ः')) return `${name.slice(0, -2)}्यधिक`;
    return `${name.slice(0, -2)}दधिक`;
  });
}

/** What is said before a larger number and added to it: पञ्चाशदधिकं शतम् and पञ्चाशदधिकशतम् are 150, never 100. */
const addedTo = [
  ...Array.from({ length: 99 }, (_, index): [number, readonly string[]] => [index + 1, withMore(index + 1)]),
  ...before.map((count, index): [number, readonly string[]] => [(index + 1) * 100, [`${count}शताधिक`]]),
  ...before.map((count, index): [number, readonly string[]] => [(index + 1) * 1000, [`${count}सहस्राधिक`]]),
  ...before.flatMap((count, index) =>
    Array.from({ length: 99 }, (_, small): [number, readonly string[]] => [
      (index + 1) * 100 + small + 1,
      withMore(small + 1).map((more) => `${more}${count}शताधिक`),
    ]),
  ),
].map(([value, words]): [number, readonly string[]] => [value, words.flatMap((word) => forms(`${word}म्`))]);

/** Counts of a scale that are one word with it: सहस्रद्वयम्, two thousand. */
const counted = (scale: string): readonly (readonly [number, string, string])[] =>
  after.slice(1).map((count, index) => {
    const word = count.startsWith('ा') ? scale + count : `${scale}${count}`;
    return [index + 2, `${word}म्`, `${word}ं`];
  });

export const sanskritNumbers: NumberTable = {
  upToNinetyNine,
  tensTakeUnits: 'never',
  combining: [],
  hundreds: [
    ...hundreds,
    [100, ['एकशतम्', 'एकशतं', 'एकं शतम्', 'एकं शतं', 'shatam']],
    [200, ['dvishatam']],
    [300, ['trishatam']],
    [500, ['panchashatam']],
    [1500, allForms(['सार्धसहस्रम्', 'सार्ध सहस्रम्', 'सार्धं सहस्रम्'])],
    [150_000, allForms(['सार्धलक्षम्', 'सार्ध लक्षम्', 'सार्धं लक्षम्'])],
  ],
  addedTo,
  hundred: ['शतानि', 'शते', 'shatani'],
  scales: [
    {
      power: 3,
      words: ['सहस्रम्', 'सहस्रं', 'सहस्र', 'सहस्राणि', 'सहस्रे', 'sahasram', 'sahasrani', 'sahasra'],
      joining: 'सहस्रं',
      many: { alone: 'सहस्राणि', joining: 'सहस्राणि' },
      own: counted('सहस्र'),
      silentOne: true,
    },
    {
      power: 5,
      words: ['लक्षम्', 'लक्षं', 'लक्ष', 'लक्षाणि', 'लक्षे', 'laksham', 'lakshani'],
      joining: 'लक्षं',
      many: { alone: 'लक्षाणि', joining: 'लक्षाणि' },
      own: counted('लक्ष'),
      silentOne: true,
    },
    {
      power: 7,
      countsAll: true,
      words: ['कोटिः', 'कोटि', 'कोटयः', 'कोटी', 'kotih', 'kotayah', 'koti'],
      many: { alone: 'कोटयः', joining: 'कोटयः' },
    },
  ],
  quartersBefore: [
    [1, ['सपाद', 'सपादं', 'sapada']],
    [2, ['सार्ध', 'सार्धं', 'सार्द्ध', 'sardha']],
    [-1, ['पादोन', 'पादोनं', 'padona']],
  ],
  fractions: [
    [1, ['पादं', 'पादः', 'चतुर्थांशः']],
    [2, ['अर्धं', 'अर्धम्', 'अर्ध', 'अर्द्ध', 'अर्द्धं', 'ardham', 'ardha']],
    [3, ['पादत्रयं', 'पादत्रयम्']],
    [5, ['सपादैकं', 'सपादैकम्', 'सपादैक']],
    [6, ['सार्धैकं', 'सार्धैकम्', 'सार्धैक', 'अध्यर्धं', 'अध्यर्धम्', 'sardhaikam']],
    [7, ['पादोनद्वयं', 'पादोनद्वयम्']],
    [9, ['सपादद्वयं', 'सपादद्वयम्']],
    [10, ['सार्धद्वयं', 'सार्धद्वयम्', 'सार्धद्वय', 'sardhadvayam']],
    [11, ['पादोनत्रयं', 'पादोनत्रयम्']],
    [14, ['सार्धत्रयं', 'सार्धत्रयम्', 'सार्धत्रीणि']],
  ],
  quartersAfter: [],
  ordinals: [
    ['प्रथमः', 'प्रथमम्', 'प्रथमं', 'प्रथमा', 'प्रथम', 'prathama'],
    ['द्वितीयः', 'द्वितीयम्', 'द्वितीयं', 'द्वितीया', 'द्वितीय', 'dvitiya'],
    ['तृतीयः', 'तृतीयम्', 'तृतीयं', 'तृतीया', 'तृतीय', 'tritiya'],
    ['चतुर्थः', 'चतुर्थम्', 'चतुर्थं', 'चतुर्थी', 'चतुर्थ'],
    ['पञ्चमः', 'पञ्चमम्', 'पञ्चमं', 'पञ्चमी', 'पञ्चम'],
  ],
  point: ['दशमलव', 'बिन्दुः', 'बिन्दु', 'dashamalava'],
  and: ['च'],
  article: [],
  minus: ['ऋणम्', 'ऋणं', 'ऋण'],
  joining: 'plain',
  hundredOmitted: false,
  // "नव" is also "new".
  onlyBeforeUnit: [
    'नव',
    'एक',
    'एका',
    'एकः',
    'त्रि',
    'द्वि',
    'पादः',
    'eka',
    'nava',
    'shad',
    'shat',
    'dasha',
    'sapta',
    'कोटी',
    'शते',
    'बिन्दु',
    'बिन्दुः',
  ],
  saysQuarters: true,
  oneOfUnit: 'एकं',
  spokenHundreds: [['', ''], ...before.map((count): [string, string] => [`${count}शतम्`, `${count}शतं`])],
  origin: 'ai4bharat',
};
