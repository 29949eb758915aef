import type { ActPhrases, GrammarWords } from '../../tables.ts';
import { everyPhrase } from '../every-phrase.ts';

/** What is done to bids and prices, and asked of places, days and payment, in Urdu, native and romanised. Unreviewed. */
export const urduDealing: readonly ActPhrases[] = [
  {
    act: 'refuse',
    weight: 8,
    denies: true,
    words: [
      ...everyPhrase('مزدوری, لاگت, خرچہ, خرچ, ڈیزل, کرایہ', 'بھی', 'نہیں', 'نکلتا, نکلتی, نکلے گا, نکلے گی'),
      ...everyPhrase('مزدوری, لاگت, خرچہ, ڈیزل', 'بھی', 'پوری نہیں, پورا نہیں', 'ہوتی, ہوتا, ہو گی, ہوگی'),
    ],
  },
  {
    act: 'ask-place',
    weight: 6.5,
    words: [
      ...everyPhrase('کس, کون سی, کون سے', 'دکان, گیٹ, آڑھت, گودام, شیڈ, یارڈ', ', پر, میں, پہ'),
      ...everyPhrase('کہاں', 'اتاروں, اتارنا ہے, لاؤں, لانا ہے, پہنچاؤں'),
      ...everyPhrase('kis, kaun si, kaun se', 'dukan, dukaan, gate, aarhat, godam', ', par, pe, mein'),
      ...everyPhrase('kahan', 'utarun, utaru, utarna hai, laun, lana hai'),
    ],
  },
  {
    act: 'ask-payment',
    weight: 7,
    words: [
      ...everyPhrase('پرچی, حساب, ادائیگی', 'کب', 'ملے گی, ملے گا, بنے گی, ہوگی, ہو گی, ہوگا'),
      ...everyPhrase('parchi, hisab, adaigi', 'kab', 'milegi, milega, banegi, hogi'),
    ],
  },
  {
    act: 'ask-day',
    weight: 7,
    words: [...everyPhrase('بولی, نیلامی', 'کب, کس دن, کون سے دن'), ...everyPhrase('boli, nilami', 'kab, kis din')],
  },
  {
    act: 'ask-price',
    weight: 6,
    words: [
      ...everyPhrase('بازار, منڈی, مارکیٹ', 'کیسا, کیسی', 'چل رہا ہے, چل رہی ہے, جا رہا ہے'),
      ...everyPhrase('bazar, bazaar, market', 'kaisa', 'chal raha hai, ja raha hai, hai'),
      'کیسے کلو',
      'کیسے دیے',
      'کیسے دیا',
      'kaise kilo',
      'kaise diye',
      'kaise diya',
    ],
  },
  {
    act: 'greet',
    weight: 0,
    onlyAlone: true,
    words: [
      'سب خیریت',
      'خیریت ہے',
      'سب ٹھیک',
      'آپ کیسے ہیں',
      'کیسے ہیں آپ',
      'کیسے ہو',
      'کیا حال ہے',
      'کیا حال چال',
      'sab khairiyat',
      'khairiyat hai',
      'aap kaise hain',
      'kaise ho',
      'kya haal hai',
      'kya haal',
    ],
  },
  {
    act: 'complain',
    weight: 8.5,
    words: [
      ...everyPhrase('تول, وزن', 'میں', 'گڑبڑ, گڑبڑی, دھوکا, دھوکہ'),
      ...everyPhrase('کالا, کالی, کالے, گلا, گلے, سڑا, سڑی, سڑے, کچا, کچے', 'نکلا, نکلی, نکلے'),
    ],
  },
  {
    act: 'withdraw',
    weight: 9.5,
    words: [...everyPhrase('بولی سے, سودے سے', 'دستبردار, پیچھے ہٹتا, پیچھے ہٹتی, پیچھے ہٹ رہا')],
  },
  {
    act: 'repeat',
    weight: 8.5,
    words: [
      ...everyPhrase('پھر سے, دوبارہ, پھر, ایک بار پھر', 'فرمائیے, فرمائیں, فرما دیجیے'),
      ...everyPhrase('phir se, dobara', 'farmaiye, farmayein'),
    ],
  },
];

/** Words that change a bid, point at a price or say that goods are there. Unreviewed. */
export const urduDealingWords = {
  suchPrice: [
    ...everyPhrase('اس, ایسے', 'بھاؤ, دام, ریٹ, قیمت', 'میں, پر, پہ'),
    'اتنے میں',
    'اتنے میں تو',
    'اتنے کم میں',
    ...everyPhrase('is, aise', 'bhav, daam, rate, qeemat', 'mein, me, par, pe'),
    'itne mein',
    'itne me',
    'itne mein to',
  ],
  being: [
    'پڑا ہے',
    'پڑی ہے',
    'پڑے ہیں',
    'رکھا ہے',
    'رکھی ہے',
    'رکھے ہیں',
    'موجود ہے',
    'موجود ہیں',
    'pada hai',
    'padi hai',
    'pari hai',
    'para hai',
    'pade hain',
    'rakha hai',
    'rakhi hai',
    'rakhe hain',
  ],
  bidding: ['بولی', 'بڈ', 'نیلامی', 'boli', 'bid', 'nilami'],
  takesBack: [
    ...everyPhrase('ہٹا, کاٹ, نکال', 'دو, دیں, دیجیے, لو'),
    'ہٹاؤ',
    'واپس',
    'منسوخ',
    'دستبردار',
    ...everyPhrase('hata, kaat, kat, nikal', 'do, dein, dijiye'),
    'hatao',
    'wapas',
    'vapas',
    'mansookh',
    'dastbardar',
  ],
  putsUp: [
    ...everyPhrase('بڑھا, چڑھا', 'کر, کے, دو, دیں, دیجیے'),
    'بڑھاؤ',
    'بڑھائیے',
    ...everyPhrase('badha, barha', 'kar, ke, do, dein, dijiye'),
    'badhao',
    'barhao',
  ],
} satisfies Partial<GrammarWords>;
