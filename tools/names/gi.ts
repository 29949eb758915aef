import type { GoodId } from '@mandi/language/goods/goods';
import { rowsOf } from './csv.ts';

/** A product whose name does not say what it is, or says it with a word that means another good elsewhere. */
const named: Readonly<Record<string, GoodId>> = {
  Alphonso: 'mango',
  Basmati: 'rice',
  'Boka Chaul': 'rice',
  Jeeraphool: 'rice',
  'Chak - Hao': 'chakhao',
  'Adamchini Chawal': 'rice',
  'Nagri Dubraj': 'rice',
  'Balaghat Chinnor': 'rice',
  'Nilgiri (Orthodox)': 'tea',
  'Assam (Orthodox)': 'tea',
  'Memong Narang': 'orange',
  'Kaji Nemu': 'lemon',
  'Indi Limbe': 'lemon',
  'Puliyankudi Acid Lime': 'lemon',
  'Akola Kagzi Lime': 'lemon',
  'Jalna Sweet Orange': 'sweet-lime',
  'Uttarakhand Malta Fruit': 'orange',
  'Bhagalpuri Zardalu': 'mango',
  'Ladakh Raktsey Karpo Apricot': 'apricot',
  'Uttarakhand Tejpat': 'bay-leaf',
  'Waghya Ghevada': 'beans',
  'Munsyari Razma': 'rajma',
  'Bhaderwah Rajmash': 'rajma',
  'Attappady Aattukombu Avara': 'field-beans',
  'Attappady Thuvara': 'pigeon-pea',
  'Tandur Redgram': 'pigeon-pea',
  'Onattukara Ellu': 'sesame',
  'Kanthalloor Vattavada Veluthulli': 'garlic',
  'Kodaikanal Malai Poondu': 'garlic',
  'Naga Cucumber': 'cucumber',
  'Naga Mircha': 'ghost-pepper',
  'Sirarakhong Hathei': 'dry-chilli',
  'Virudhunagar Samba Vathal': 'dry-chilli',
  'Almora Lakhori Mirchi': 'dry-chilli',
  'Nandurbar Mirchi': 'dry-chilli',
  'Edayur Chilli': 'green-chilli',
  'Nandurbar Amchur': 'amchur',
  'Mithila Makhana': 'fox-nut',
  'Pratapgarh Aonla': 'amla',
  'Hathras Hing': 'asafoetida',
  'Salem Sago (Javvarisi)': 'sago',
  'Sojat Mehndi': 'henna',
  'Nilambur Teak': 'imarti-wood',
  'Kachchhi Kharek': 'dates',
  'Kasti Coriander': 'coriander-seed',
  'Uttarakhand Mandua': 'ragi',
  'Arunachal Pradesh Angnyat Millet': 'mixed-millets',
  'Uttarakhand Jhangora': 'barnyard-millet',
  'Uttarakhand Gahat': 'horse-gram',
  'Uttarakhand Kala Bhat': 'soyabean',
  'Uttarakhand Chaulai (Ramdana)': 'amaranth-grain',
  'Chiraigaon Karonda of Varanasi': 'karonda',
  'Amravati Pippal': 'long-pepper',
  'Amravati Chana': 'chickpea',
  'Cumbum Panneer Thratchai': 'grapes',
  'Sat Shiro Bheno (Sat Shirancho Bhendo)': 'okra',
  'Ganjam Kewda Flower': 'kewda',
  'Ganjam Kewda Rooh': 'essential-oil',
  'Mysore Sandalwood Oil': 'essential-oil',
  'Kannauj Perfume': 'perfume',
  'Mysore Agarbathi': 'incense',
  'Mysore Sandal soap': 'soap',
  'Nicobari Tavi-i-Ngaich (Virgin Coconut Oil) of Andaman and Nicobar': 'coconut-oil',
  'Muzaffarnagar Gur (Jaggery)': 'jaggery',
  'Odisha Khajuri Guda': 'jaggery',
  'Udangudi Panangkarupatti': 'jaggery',
  'Jhabua Kadaknath Black Chicken Meat': 'chicken',
  'Nashik Valley Wine': 'wine',
  Feni: 'spirits',
  'Makrana Marble': 'marble',
  'Ambaji White Marble': 'marble',
  'Meerut Scissors': 'scissors',
  'Arunachal Pradesh Dao (Sword)': 'knife',
  'Dindigul Locks': 'lock',
  'Aligarh Tala': 'lock',
  'Agra Leather Footwear': 'leather-footwear',
  'Kolhapuri Chappal': 'leather-footwear',
  'Chamba Chappal': 'leather-footwear',
  'Aranmula Kannadi': 'mirror',
  'Kondapalli Bommallu': 'wooden-toy',
  'Madhubani Paintings': 'painting',
  'Siddipet Gollabama': 'sari',
  'Patan Patola': 'silk-sari',
  'RajKot Patola': 'silk-sari',
  'Bhagalpur Silk': 'silk-cloth',
  'Telia Rumal': 'handloom-cloth',
  'Chettinad Kottan': 'grass-craft',
  'Agates of Cambay': 'bead-craft',
  'Payyannur Pavithra Ring': 'jewellery',
  'Thanjavur Art Plate': 'metal-craft',
  'Kavdi Maal of Tuljapur': 'bead-craft',
  'Narasapur Crochet Lace Products': 'embroidery',
  'Gamosa of Assam': 'handloom-cloth',
  'Gharchola Craft of Gujarat': 'silk-sari',
  'Malda Nistari Silk Yarn': 'raw-silk',
  'Arani Silk': 'silk-sari',
  'Mysore Silk': 'silk-sari',
  'Kancheepuram Silk': 'silk-sari',
  'Kashmir Pashmina': 'shawl',
  'Pashmina Wool of Ladakh': 'wool',
  'Kathputlis of Rajasthan': 'puppet',
  'Andhra Pradesh Leather Puppetry': 'puppet',
  'Orissa Pattachitra': 'painting',
  'Bengal Patachitra': 'painting',
  Phulkari: 'embroidery',
  'Kashmir Namda': 'carpet',
  Gabba: 'carpet',
  'Kashmir Willow Bat': 'wood-carving',
  'Thanjavur Doll': 'doll',
  'Vilachery Clay Toys': 'terracotta',
  'Leather Toys of Indore': 'leather-craft',
};

/** What the last words of a name say; the first that fits. */
const byWord: readonly (readonly [words: RegExp, good: GoodId])[] = [
  [/\bTea\b|Phalap/, 'tea'],
  [/\bCoffee\b/, 'coffee'],
  [/Rice\b/, 'rice'],
  [/Wheat|Gehu/, 'wheat'],
  [/Jowar/, 'jowar'],
  [/Tur Dal|Toor Dal/, 'tur-dal'],
  [/Mango|Aam\b/, 'mango'],
  [/Banana/, 'banana'],
  [/Orange|Mandarin/, 'orange'],
  [/Pomell?o/, 'pomelo'],
  [/Betel ?[Ll]eaf|Vetrilai|Paan\b|\bPan\b/, 'betel-leaf'],
  [/Malligae|Malli\b/, 'jasmine'],
  [/Pepper/, 'black-pepper'],
  [/Guava/, 'guava'],
  [/Large Cardamom/, 'large-cardamom'],
  [/Cardamom/, 'cardamom'],
  [/Coconut$|Coconut of/, 'coconut'],
  [/Pineapple/, 'pineapple'],
  [/Jaggery/, 'jaggery'],
  [/Strawberry/, 'strawberry'],
  [/Chilli/, 'dry-chilli'],
  [/Grapes/, 'grapes'],
  [/Brinjal/, 'brinjal'],
  [/Small Onion/, 'small-onion'],
  [/Onion/, 'onion'],
  [/Ginger/, 'ginger'],
  [/Litchi/, 'litchi'],
  [/Lemon/, 'lemon'],
  [/Kokum/, 'kokum'],
  [/Cashew/, 'cashew'],
  [/Raisins/, 'raisins'],
  [/Custard Apple/, 'custard-apple'],
  [/Turmeric|Haladi/, 'turmeric'],
  [/\bFig$/, 'fig'],
  [/Pomegranate/, 'pomegranate'],
  [/Chikoo/, 'sapota'],
  [/Supari/, 'arecanut'],
  [/Saffron/, 'saffron'],
  [/Clove/, 'clove'],
  [/Honey/, 'honey'],
  [/Lahsun/, 'garlic'],
  [/Tamarind/, 'tamarind'],
  [/Jamun/, 'jamun'],
  [/Peach/, 'peach'],
  [/Davana/, 'davana'],
  [/Jack Fruit/, 'jackfruit'],
  [
    /Laddu|Pedha|Peda\b|Rasogolla|Rasagola|Mihidana|Sitabhog|Khaja|Khaje|Moa\b|Gajak|Sandesh|Barfi|Palkova|Mittai|Pootharekulu|Bebinca|Rasabali|Magji|Imarti|Bode\b|Chhanabora/,
    'sweets',
  ],
  [/Bhujia|Sev$|Murukku/, 'namkeen'],
  [/Khawa/, 'khoya'],
  [/Terracotta|Clay Work/, 'terracotta'],
  [/Pottery/, 'pottery'],
  [/Papier Mache|Paper Machie/, 'papier-mache'],
  [/Handmade Paper/, 'handmade-paper'],
  [/Carpet/, 'carpet'],
  [/Durrie|\bDari\b|Jamakkalam/, 'carpet'],
  [/Saddlery|Leather/, 'leather-craft'],
  [/Bronze Icons|Bronzeware/, 'bronze-statue'],
  [/Filigree/, 'filigree'],
  [/Brassware|Pital Bartan/, 'brassware'],
  [/Jewellery|Bangles|Silver Craft|Meenakari/, 'jewellery'],
  [
    /Wood[- ]?Carving|Rosewood Inlay|Wood(en)? Craft$|Wooden Craft|Chikri Wood|Walnut Wood|Wooden Cutlery|Wood Craft|Varanasi Wooden$/,
    'wood-carving',
  ],
  [/Dhokra|Dokra|Metal|Iron Craft|Bidriware|Wrought Iron|Tamta/, 'metal-craft'],
  [/Stone|Patthar/, 'stone-carving'],
  [/Mask/, 'mask'],
  [/Furniture/, 'furniture'],
  [/Shawl|Pashmina/, 'shawl'],
  [/Zari|Zardo[sz]i/, 'zari'],
  [/Appliq/, 'applique'],
  [/Embroidery|Kantha|Chikan|Sozani|Crewel|Chain Stitch|Kashidakari|Rumal$/, 'embroidery'],
  [/Block Print|Prints?\b|Kalamkari$|Ajrakh|Bandhani|Bandhej|Sungudi/, 'printed-cloth'],
  [/Toys?\b/, 'wooden-toy'],
  [/Painting|Pichhwai|Pithora|Aipan/, 'painting'],
  [/Silk Saree|Brocades|Paithani|Kanjee|Baluchari/, 'silk-sari'],
  [/Saree|Sarees|Sarres/i, 'sari'],
  [/Muga Silk|Eri Silk/, 'raw-silk'],
  [/Tussar/, 'silk-cloth'],
  [/Silk/, 'silk-cloth'],
  [/Bamboo Mat|\bMat\b|Madur|Wagguv/, 'mat'],
  [/Cane and|Rattan|Ringal/, 'cane-craft'],
  [/Grass|Screw Pine|Moonj|Pani Meteka/, 'grass-craft'],
  [/Coir/, 'coir'],
  [/Coconut Shell/, 'shell-craft'],
  [/Glass/, 'glass-craft'],
  [/Horn|Bone Craft/, 'horn-craft'],
  [/Veena|Sitar|Tanpura|Tabla|Shehnai|Bansuri|Dholak|Maddalam|Nagaswaram|Bihu Dhol/, 'musical-instrument'],
  [/Kuthuvilakku|Lamp/, 'lamp'],
  [/Chaddar|Home Furnishings|Terry Towel/, 'bedcover'],
  [/Fabric|Textile|Handloom|Muslin|Ikat|Doria|Tweed|Phee$|Dhoties/, 'handloom-cloth'],
];

/** Of these countries and states the registry lists products as well; we list India's. */
const india =
  /Pradesh|Predesh|Karnataka|Kerala|Tamil|Bengal|Goa|Assam|Bihar|Odisha|Gujarat|Maharashtra|Rajasthan|Punjab|Haryana|Telangana|Manipur|Mizoram|Nagaland|Meghalaya|Sikkim|Tripura|Jammu|Ladakh|Uttar|Chh?attisgarh|Jharkhand|Pondicherry|Andaman|Delhi/;

/** Products that no good of ours covers, though a word of their name says another good: a tree tomato, a wild cumin. */
const noGood: ReadonlySet<string> = new Set(['Naga Tree Tomato', 'Himachali Kala Zeera']);

/** India's geographical indications by good, each with its names, and those whose good we do not have. */
export function geographicalIndications(): {
  readonly byGood: ReadonlyMap<GoodId, readonly (readonly string[])[]>;
  readonly left: readonly string[];
} {
  const byGood = new Map<GoodId, (readonly string[])[]>();
  const seen = new Set<string>();
  const left: string[] = [];
  for (const { name = '', states = '' } of rowsOf('goods/gi-products.csv')) {
    const plain = name
      .replaceAll(/["”:–’‘]/g, ' ')
      .replaceAll(' & ', ' and ')
      .replaceAll(/\s+/g, ' ')
      .trim();
    if (!india.test(states) || seen.has(plain.toLowerCase())) continue;
    seen.add(plain.toLowerCase());
    const good = noGood.has(plain) ? undefined : (named[plain] ?? byWord.find(([words]) => words.test(plain))?.[1]);
    if (good === undefined) left.push(plain);
    else byGood.set(good, [...(byGood.get(good) ?? []), namesOf(plain)]);
  }
  return { byGood, left };
}

/** "Tirur Betel Leaf (Tirur Vettila)": two names, since both name the place; "Bagh Prints of Madhya Pradesh (Logo )": one. */
function namesOf(name: string): readonly string[] {
  const plain = name.replace(' (Orthodox)', ' Orthodox tea');
  const main = plain.replace(/\s*\([^)]*\)/g, '').trim();
  const second = /\(([^)]*)\)/.exec(plain)?.[1]?.trim() ?? '';
  return second.includes(' ') && second.split(' ')[0] === main.split(' ')[0] ? [main, second] : [main];
}
