import type { ActPhrases, GrammarWords } from '../../tables.ts';
import { everyPhrase } from '../every-phrase.ts';

/** What is done to bids and prices, and asked of places, days and payment, in Marathi, native and romanised. Unreviewed. */
export const marathiDealing: readonly ActPhrases[] = [
  {
    act: 'refuse',
    weight: 8,
    denies: true,
    words: [
      ...everyPhrase('मजुरी, मजुरीही, खर्च, खर्चही, डिझेल, भाडे, भाडं', 'पण, सुद्धा, ही, देखील', 'नाही', 'निघत, सुटत'),
      ...everyPhrase(
        'मजुरीही, मजुरीपण, मजुरी पण, मजुरीसुद्धा, खर्चही, खर्च पण, खर्चसुद्धा, डिझेल पण, डिझेलही',
        'निघत नाही, सुटत नाही, भागत नाही, निघणार नाही, सुटणार नाही',
      ),
      ...everyPhrase('majuri, majurihi, kharch, kharchahi', 'pan', 'nighat nahi, sutat nahi'),
    ],
  },
  {
    act: 'ask-place',
    weight: 6.5,
    words: [
      ...everyPhrase('कोणत्या, कुठल्या', 'गाळ्यावर, गाळ्यात, दुकानात, दुकानावर, गेटवर, गेटला, गोडाऊनला, गोदामात, शेडमध्ये, आडतीवर'),
      ...everyPhrase('कुठे, कुठं', 'उतरवू, आणू, उतरवायचा, आणायचा, आणायची, पोहोचवू'),
      ...everyPhrase('kontya, konatya, kuthlya', 'galyavar, dukanat, gatevar, godownla'),
      ...everyPhrase('kuthe, kutha', 'utravu, anu, anaycha'),
    ],
  },
  {
    act: 'ask-payment',
    weight: 7,
    words: [
      ...everyPhrase('पट्टी, पावती, हिशोब, हिशेब', 'कधी, केव्हा', 'मिळणार, मिळेल, देणार, होणार, करणार, येणार'),
      ...everyPhrase('patti, pavti, hishob', 'kadhi, kevha', 'milnar, milel, denar, honar'),
    ],
  },
  {
    act: 'ask-day',
    weight: 7,
    words: [
      ...everyPhrase('कोणत्या, कुठल्या', 'वारी, दिवशी, वाराला'),
      ...everyPhrase('kontya, konatya, kuthlya', 'vari, divshi'),
    ],
  },
  {
    act: 'ask-price',
    weight: 6,
    words: [
      ...everyPhrase('बाजार, मार्केट', 'कसा, कसं, कसे', 'चाललाय, चालू आहे, चालला आहे, चाललंय, आहे'),
      ...everyPhrase('bajar, market', 'kasa, kasa kay', 'chalalay, chalu ahe, ahe'),
    ],
  },
  {
    act: 'greet',
    weight: 0,
    onlyAlone: true,
    words: [
      'बरं आहे ना',
      'कसं काय',
      'सगळं ठीक',
      'सगळं बरं',
      'कसे आहात तुम्ही',
      'बरे आहात ना',
      'kasa kay',
      'kas kay',
      'sagla theek',
      'bara ahe na',
    ],
  },
  {
    act: 'complain',
    weight: 8.5,
    words: [
      ...everyPhrase(
        'नासका, नासकी, नासके, नासलेला, नासलेली, कुजका, कुजकी, कुजके, काळा, काळी, काळे, सडका, सडकी, सडके',
        'निघाला, निघाली, निघाले, निघालं, निघाली आहेत',
      ),
      ...everyPhrase('मापात, वजनात, तोलात', 'घोळ, गडबड, फसवणूक, मारलं'),
    ],
  },
  {
    act: 'accept',
    weight: 6,
    asked: 'counter',
    denied: 'refuse',
    words: ['जमलं', 'जमलं बघा', 'जमून गेलं', 'जमलं की', 'jamla', 'jamla bagha', 'jamun gela'],
  },
];

/** Words that change a bid, point at a price or say that goods are there. Unreviewed. */
export const marathiDealingWords = {
  suchPrice: [
    'एवढ्यात',
    'एवढ्यात तर',
    'इतक्यात तर',
    'या भावात',
    'ह्या भावात',
    'त्या भावात',
    'या दरात',
    'ह्या दरात',
    'एवढ्या कमी भावात',
    'एवढ्या कमीत',
    'evdhyat',
    'evdhyat tar',
    'ya bhavat',
    'hya bhavat',
    'tya bhavat',
  ],
  being: [
    'पडला आहे',
    'पडली आहे',
    'पडले आहेत',
    'पडून आहे',
    'पडून आहेत',
    'ठेवला आहे',
    'ठेवली आहे',
    'ठेवले आहेत',
    'padla ahe',
    'padli ahe',
    'padun ahe',
    'padun aahe',
  ],
  bidding: ['बोली', 'बिड', 'लिलाव', 'सवाल', 'boli', 'bid', 'lilav'],
  takesBack: [
    ...everyPhrase('काढून, मागे', 'टाका, घ्या, घेतो, घेते, घेतली'),
    'रद्द',
    'परत',
    'मागे',
    'हटवा',
    'खोडा',
    ...everyPhrase('kadhun, mage', 'taka, ghya, gheto'),
    'radd',
    'parat',
  ],
  putsUp: [
    'वाढवून',
    'वाढवा',
    'वाढव',
    'चढवून',
    'चढवा',
    'वर न्या',
    'न्या',
    'नेतो',
    'नेते',
    'vadhvun',
    'vadhva',
    'vadhava',
    'nya',
  ],
} satisfies Partial<GrammarWords>;
