/** By hand, for CLDR names no Indian state in Kashmiri: Jammu and Kashmir and the districts of the valley. Unreviewed; all others are said by their English name. */
export const kashmiriPlaces: Readonly<Record<string, string>> = {
  'state:jammu-and-kashmir': 'جۆم تہٕ کٔشیٖر',
  'district:jammu-and-kashmir/anantnag': 'اَنَنٛتناگ',
  'district:jammu-and-kashmir/bandipora': 'بانٛڈی پور',
  'district:jammu-and-kashmir/baramulla': 'وَرمُل',
  'district:jammu-and-kashmir/budgam': 'بَڈگام',
  'district:jammu-and-kashmir/ganderbal': 'گانٛدَربَل',
  'district:jammu-and-kashmir/kulgam': 'کۄلگام',
  'district:jammu-and-kashmir/kupwara': 'کُپوٲر',
  'district:jammu-and-kashmir/pulwama': 'پُلوام',
  'district:jammu-and-kashmir/shopian': 'شُپیَن',
  'district:jammu-and-kashmir/srinagar': 'سِریٖنَگَر',
  'market:jammu-and-kashmir/baramulla/sopore': 'سۄپوٗر',
};

/** Other names, in both scripts. Unreviewed. */
export const kashmiriPlaceSpellings: Readonly<Record<string, readonly string[]>> = {
  'state:jammu-and-kashmir': ['کٔشیٖر', 'कशीर', 'कश्मीर', 'kashir', 'kashmir'],
  'district:jammu-and-kashmir/srinagar': ['سرینگر', 'श्रीनगर', 'सिरीनगर'],
  'district:jammu-and-kashmir/anantnag': ['اَنَنتناگ', 'اِسلام آباد', 'अनंतनाग'],
  'district:jammu-and-kashmir/baramulla': ['بارہمولہ', 'वरमुल', 'varmul'],
  'district:jammu-and-kashmir/shopian': ['شوپیان', 'शुप्यन', 'shupyan'],
  'market:jammu-and-kashmir/baramulla/sopore': ['سوپور', 'सोपूर', 'sopur'],
};
