import type { Homonym, Variety } from '../../tables.ts';

/** Words that several goods share. Unreviewed. */
export const teluguHomonyms: readonly Homonym[] = [
  {
    words: [
      'మిర్చి',
      'మిర్చీ',
      'మిరపకాయ',
      'మిరపకాయలు',
      'మిరపకాయల',
      'మిరప కాయ',
      'మిరప కాయలు',
      'మిరప',
      'mirchi',
      'mirapakaya',
      'mirapakayalu',
      'mirapa',
    ],
    crops: ['green-chilli', 'dry-chilli'],
  },
  { words: ['జొన్న పంట', 'పెద్ద జొన్న'], crops: ['jowar', 'maize'] },
  { words: ['ధనియా', 'dhaniya', 'dhania'], crops: ['coriander-leaves', 'coriander-seed'] },
  {
    words: ['బఠానీ', 'బఠాణీ', 'బటాని', 'బఠానీలు', 'బఠాణీలు', 'batani', 'bathani', 'batanilu'],
    crops: ['green-peas', 'dry-peas'],
  },
  { words: ['మామిడి', 'mamidi', 'maamidi'], crops: ['mango', 'raw-mango'] },
  { words: ['అరటి', 'అరటి గెల', 'arati'], crops: ['banana', 'raw-banana'] },
  { words: ['పనస', 'పనసకాయ', 'పనస కాయ', 'పనస కాయలు', 'panasa'], crops: ['jackfruit', 'raw-jackfruit'] },
  { words: ['బొప్పాయి', 'బొప్పాయిలు', 'boppayi', 'boppai'], crops: ['papaya', 'raw-papaya'] },
  { words: ['మెంతి', 'menthi'], crops: ['fenugreek-leaves', 'fenugreek-seed'] },
  {
    words: ['గుమ్మడి', 'గుమ్మడికాయ', 'గుమ్మడికాయలు', 'గుమ్మడి కాయ', 'గుమ్మడి కాయలు', 'gummadi', 'gummadikaya'],
    crops: ['pumpkin', 'ash-gourd', 'sweet-pumpkin'],
  },
  {
    words: ['దోసకాయ', 'దోసకాయలు', 'దోస కాయ', 'దోస కాయలు', 'దోస', 'dosakaya', 'dosa kaya', 'dosakayalu'],
    crops: ['cucumber', 'muskmelon'],
  },
  { words: ['చిక్కుడు', 'చిక్కుళ్లు', 'chikkudu'], crops: ['field-beans', 'beans', 'cluster-beans'] },
  {
    words: ['పప్పు', 'పప్పులు', 'pappu', 'pappulu'],
    crops: ['tur-dal', 'moong-dal', 'urad-dal', 'chana-dal', 'masur-dal'],
  },
  {
    words: ['బంతి చామంతి', 'పూలు', 'పువ్వులు', 'poolu', 'pulu'],
    crops: ['marigold', 'chrysanthemum', 'jasmine', 'rose', 'crossandra'],
  },
  { words: ['చింత', 'chinta'], crops: ['tamarind', 'tamarind-seed'] },
  { words: ['కోడి', 'కోళ్లు', 'కోళ్ళు', 'kodi', 'kollu'], crops: ['hen', 'cock'] },
  { words: ['కోబ్బరి', 'కొబ్బరి', 'kobbari'], crops: ['coconut', 'copra'] },
];

/** Kinds of a good that change its price. Unreviewed. */
export const teluguVarieties: readonly Variety[] = [
  { id: 'nasik', said: 'నాసిక్', words: ['నాసిక్'], crops: ['onion'] },
  { id: 'sharbati', said: 'షర్బతి', words: ['షర్బతి'], crops: ['wheat', 'rice'] },
  { id: 'lokwan', said: 'లోక్వాన్', words: ['లోక్వాన్'], crops: ['wheat'] },
  { id: 'dasheri', said: 'దశేరి', words: ['దశేరి', 'దసేరి', 'dasheri'], crops: ['mango'] },
  { id: 'langra', said: 'లంగ్రా', words: ['లంగ్రా'], crops: ['mango'] },
  { id: 'kesar', said: 'కేసర్', words: ['కేసర్', 'kesar'], crops: ['mango'] },
  { id: 'jyoti', said: 'జ్యోతి', words: ['జ్యోతి', 'jyoti'], crops: ['potato'] },
  { id: 'pukhraj', said: 'పుఖ్రాజ్', words: ['పుఖ్రాజ్'], crops: ['potato'] },
  { id: 'royal-delicious', said: 'రాయల్ డెలీషియస్', words: ['రాయల్ డెలీషియస్', 'రాయల్'], crops: ['apple'] },
  { id: 'teja', said: 'తేజ', words: ['తేజ', 'తేజా', 'teja'], crops: ['dry-chilli'] },
  { id: 'bhagwa', said: 'భగువా', words: ['భగువా', 'భగ్వా'], crops: ['pomegranate'] },
  { id: 'hybrid', said: 'హైబ్రిడ్', words: ['హైబ్రిడ్', 'హైబ్రీడ్', 'hybrid'] },
  { id: 'desi', said: 'నాటు', words: ['నాటు', 'దేశీ', 'దేశవాళీ', 'నాటువి', 'natu', 'naatu', 'deshi'] },
  { id: 'organic', said: 'సేంద్రియ', words: ['సేంద్రియ', 'ఆర్గానిక్', 'ప్రకృతి', 'sendriya', 'organic'] },
  { id: 'basmati', said: 'బాస్మతి', words: ['బాస్మతి', 'బాసుమతి', 'basmati'], crops: ['rice'] },
  { id: 'ponni', said: 'పొన్ని', words: ['పొన్ని', 'ponni'], crops: ['rice', 'paddy'] },
  {
    id: 'sona-masuri',
    said: 'సోనా మసూరి',
    words: ['సోనా మసూరి', 'సోనామసూరి', 'సోనా మసూరీ', 'సోనా', 'సాంబ మసూరి', 'sona masuri', 'sona masoori', 'sona'],
    crops: ['rice', 'paddy'],
  },
  { id: 'raw', said: 'పచ్చి బియ్యం', words: ['పచ్చి బియ్యం'], crops: ['rice'] },
  { id: 'alphonso', said: 'ఆల్ఫోన్సో', words: ['ఆల్ఫోన్సో', 'alphonso'], crops: ['mango'] },
  {
    id: 'banganapalli',
    said: 'బంగినపల్లి',
    words: ['బంగినపల్లి', 'బంగనపల్లి', 'బనగానపల్లె మామిడి', 'బేనిషాన్', 'banganapalli', 'banginapalli', 'benishan'],
    crops: ['mango'],
  },
  {
    id: 'imam-pasand',
    said: 'ఇమామ్ పసంద్',
    words: ['ఇమామ్ పసంద్', 'హిమాయత్', 'హిమాయతి', 'imam pasand', 'himayat'],
    crops: ['mango'],
  },
  {
    id: 'totapuri',
    said: 'తోతాపురి',
    words: ['తోతాపురి', 'కలెక్టర్', 'కలెక్టరు', 'తోతాపూరి', 'totapuri', 'thothapuri'],
    crops: ['mango', 'raw-mango'],
  },
  { id: 'red-banana', said: 'ఎర్ర అరటి', words: ['ఎర్ర చక్కెరకేళి'], crops: ['banana'] },
  { id: 'robusta', said: 'రోబస్టా', words: ['రోబస్టా', 'robusta'], crops: ['banana', 'coffee'] },
  { id: 'poovan', said: 'కర్పూర', words: ['కర్పూర', 'కర్పూరం అరటి', 'karpura', 'poovan'], crops: ['banana'] },
  { id: 'nendran', said: 'నేంద్రన్', words: ['నేంద్రన్', 'nendran'], crops: ['banana', 'raw-banana'] },
  { id: 'erode', said: 'ఈరోడ్', words: ['ఈరోడ్ రకం'], crops: ['turmeric'] },
  { id: 'gundu', said: 'గుండు', words: ['గుండు', 'gundu'], crops: ['dry-chilli'] },
  { id: 'red', said: 'ఎర్ర', words: ['ఎర్ర', 'ఎర్రవి', 'ఎరుపు', 'erra', 'yerra'], crops: ['onion', 'rice', 'potato'] },
  {
    id: 'white',
    said: 'తెల్ల',
    words: ['తెల్ల', 'తెల్లవి', 'తెలుపు', 'tella', 'thella'],
    crops: ['onion', 'sesame', 'brinjal'],
  },
  { id: 'black', said: 'నల్ల', words: ['నల్ల', 'నల్లవి', 'నలుపు', 'nalla'], crops: ['sesame', 'grapes'] },
];

export const teluguGrades: readonly (readonly [id: string, words: readonly string[]])[] = [
  ['A', ['ఏ', 'ఎ', 'a', 'మొదటి', 'మొదటి రకం', 'మొదటిరకం', 'ఫస్ట్', 'ఏ గ్రేడ్', 'modati', 'modati rakam', 'first']],
  ['B', ['బి', 'బీ', 'b', 'రెండో', 'రెండో రకం', 'రెండవ', 'రెండవ రకం', 'సెకండ్', 'rendo', 'rendo rakam', 'second']],
  ['C', ['సి', 'సీ', 'c', 'మూడో', 'మూడో రకం', 'మూడవ', 'మూడవ రకం', 'moodo', 'moodo rakam']],
];
