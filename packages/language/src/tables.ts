import type { KnownCrop } from './goods/core-goods.ts';
import type { OtherGood } from './goods/others.ts';
import type { Act, LanguageCode, Slot } from './meaning.ts';
import type { KnownUnit } from './units/units.ts';

/** Where a word was found: a data set with its licence, or our own knowledge that no native speaker has read yet. */
export type Origin = 'gramhal' | 'openagrinet' | 'cldr' | 'ifct' | 'agmarknet' | 'ai4bharat' | 'unreviewed';

/** A name as it is said, its other spellings, its romanised spellings, and the origin of the first. */
export type Names = readonly [said: string, also: readonly string[], romanised: readonly string[], origin: Origin];

/** The names of goods. The goods most traded must be named; the others are named as far as a data set names them. */
export type CropTable = Readonly<Record<KnownCrop, Names> & Partial<Record<OtherGood, Names>>>;

/** The scripts of the languages of the Eighth Schedule and English, each by the name Unicode gives it. */
export const scripts = [
  'latin',
  'devanagari',
  'bengali',
  'gurmukhi',
  'gujarati',
  'oriya',
  'tamil',
  'telugu',
  'kannada',
  'malayalam',
  'arabic',
  'ol-chiki',
  'meetei-mayek',
] as const;
export type Script = (typeof scripts)[number];

/** A word that several goods share until context settles which one is meant. */
export interface Homonym {
  readonly words: readonly string[];
  readonly crops: readonly (KnownCrop | OtherGood)[];
}

/** A named kind of a good: "hybrid", "desi", "pusa basmati". The key is the id that travels, in English. */
export interface Variety {
  readonly id: string;
  readonly said: string;
  readonly words: readonly string[];
  /** Only beside one of these goods; absent where the word is a variety of any good. */
  readonly crops?: readonly (KnownCrop | OtherGood)[];
}

export interface UnitNames {
  /** Said after one, and after any other amount. */
  readonly one: string;
  readonly many: string;
  /** Said in a price: "per {per}" as this language forms it. */
  readonly per: string;
  /** On a screen, where it is shorter. */
  readonly screen: string;
  readonly words: readonly string[];
  readonly origin: Origin;
}

export type UnitTable = Readonly<Record<KnownUnit, UnitNames>>;

/** A word that makes numbers, by what it does to the words around it. */
export interface NumberTable {
  /** The words of 0 to 99, the one that is said first. */
  readonly upToNinetyNine: readonly (readonly string[])[];
  /** Whether a ten takes a unit after it: never, in its plain form, or only in its combining form. */
  readonly tensTakeUnits: 'never' | 'plain' | 'combining';
  /** Forms that only come before more of the same number (இருபத்து, நூற்று): value and words. */
  readonly combining: readonly (readonly [value: number, words: readonly string[]])[];
  /** One word for a number of hundreds (இருநூறு). */
  readonly hundreds: readonly (readonly [value: number, words: readonly string[]])[];
  /** A multiplying hundred: "sau", "hundred". */
  readonly hundred: readonly string[];
  /** Powers of ten that multiply what stands before them, the word that is said first; `joining` stands before a smaller part. */
  readonly scales: readonly {
    readonly power: number;
    readonly words: readonly string[];
    readonly joining?: string;
    /** Said after more than one, where it differs: alone, and before a smaller part (వేలు, వేల). */
    readonly many?: { readonly alone: string; readonly joining: string };
    /** Counts of it that are one word of their own: ten thousand as പതിനായിരം. */
    readonly own?: readonly (readonly [count: number, alone: string, joining: string])[];
    /** Where nothing before it counts it, the number straight after it does (ꯂꯤꯁꯤꯡ ꯑꯅꯤ, two thousand). */
    readonly countAfter?: true;
    /** One of it is said without "one". */
    readonly silentOne?: true;
    /** It grows together with the word before it, which loses its ending: இரண்டு + ஆயிரம் = இரண்டாயிரம். */
    readonly fused?: { readonly ending: string; readonly alone: string; readonly joining: string };
    /** The largest in daily use: thousands and lakhs of it are counted ("a thousand and one crore"). */
    readonly countsAll?: true;
  }[];
  /** Quarters added to the number after it, or taken (साढ़े, सवा, पौने); before a scale, to one of it. */
  readonly quartersBefore: readonly (readonly [quarters: number, words: readonly string[]])[];
  /** Numbers of quarters that multiply a scale after them (डेढ़ = 6, ढाई = 10, half = 2). */
  readonly fractions: readonly (readonly [quarters: number, words: readonly string[]])[];
  /** Quarters added to the number before it ("and a half"). */
  readonly quartersAfter: readonly (readonly [quarters: number, words: readonly string[]])[];
  /** A smaller part that is said first, in the form that adds it to the number after it: पञ्चाशदधिकं शतम्, 150. */
  readonly addedTo?: readonly (readonly [value: number, words: readonly string[]])[];
  /** Quarters grown on to a unit, of which there is one and so many quarters (కిలోన్నర is one and a half kilos). */
  readonly unitQuarters?: readonly (readonly [quarters: number, endings: readonly string[]])[];
  /** First, second, third, as far as markets count by them: a grade, a date, never an amount. */
  readonly ordinals: readonly (readonly string[])[];
  readonly point: readonly string[];
  /** A word between the parts of a number that adds nothing ("and"). */
  readonly and: readonly string[];
  /** "a", "an": one, before a scale or a unit. */
  readonly article: readonly string[];
  readonly minus: readonly string[];
  /** Number words written as one word: plainly, or with a final vowel lost or a glide put in before a vowel. */
  readonly joining: 'plain' | { readonly elided: readonly string[]; readonly glides: readonly string[] };
  /** "one fifty" is a hundred and fifty. */
  readonly hundredOmitted: boolean;
  /** Words that are numbers only before a unit, money, or more of a number, being common words otherwise. */
  readonly onlyBeforeUnit: readonly string[];
  /** Whether quarters of a measure are spoken by their words (ढाई किलो, இரண்டரை கிலோ) rather than by the decimal point. */
  readonly saysQuarters: boolean;
  /** Amounts of quarters that are said by a word of their own, where reading makes it of its parts (రెండున్నర). */
  readonly spokenQuarters?: readonly (readonly [quarters: number, said: string])[];
  /** Before a unit or money the last hundred or scale of more than one takes its joining form (రెండు వందల కిలోలు). */
  readonly joiningBeforeNoun?: true;
  /** "One" straight before a larger number says that it is not exact (ഒരു അമ്പത് കിലോ). */
  readonly oneIsAbout?: true;
  /** "One" at the end of a larger number before what it counts (ఇరవై ఒక్క కిలోలు). */
  readonly oneBeforeNoun?: string;
  /** Less than one of a unit is said with the unit's form for one (అర కిలో). */
  readonly partsTakeOne?: true;
  /** A unit may stand before the number that counts it (ꯀꯤꯂꯣ ꯑꯅꯤ, two kilos): whether it is said so too, or only heard. */
  readonly unitBefore?: 'said' | 'heard';
  /** Forms of "one" that are only written together with a unit: এ in এবস্তা, one bag. */
  readonly oneGrownOn?: readonly string[];
  /** "One" as it is spoken before a unit. */
  readonly oneOfUnit: string;
  /** How hundreds are spoken: alone, and before more of the number. */
  readonly spokenHundreds: readonly (readonly [alone: string, joining: string])[];
  readonly origin: Origin;
}

/** What a grammar word does; a table lists the words of each. */
export interface GrammarWords {
  /** Money: "rupee" words after or before the number. */
  readonly rupee: readonly string[];
  readonly paisa: readonly string[];
  /** "per", "each": a unit follows. */
  readonly per: readonly string[];
  /** "each": per one of what is counted. */
  readonly each: readonly string[];
  /** "rate", "price": the number beside it is money. */
  readonly price: readonly string[];
  /** Puts the number after it, or before it, to a price: "at", "में", "க்கு". */
  readonly atBefore: readonly string[];
  readonly atAfter: readonly string[];
  /** Binds without meaning of its own: "of", "का". */
  readonly of: readonly string[];
  /** Between two numbers a range: "to", "से". */
  readonly range: readonly string[];
  /** Before or after two numbers that are joined by "and": "between", "के बीच". */
  readonly between: readonly string[];
  readonly about: readonly string[];
  readonly aboutAfter: readonly string[];
  /** Denies what stands before or after it, by `negation`. */
  readonly not: readonly string[];
  /** "no" as a whole answer; before a comma or at the start it denies what the other said. */
  readonly noAnswer: readonly string[];
  /** "sorry", "I mean": what was said before is said anew. */
  readonly correction: readonly string[];
  /** "less than", "at least" and such: a bound, not a number that is denied. */
  readonly bound: readonly string[];
  /** Stands beside a place: "in", "mandi". */
  readonly placeBefore: readonly string[];
  readonly placeAfter: readonly string[];
  readonly market: readonly string[];
  readonly district: readonly string[];
  readonly state: readonly string[];
  readonly grade: readonly string[];
  readonly question: readonly string[];
  readonly howMuch: readonly string[];
  /** What "how much?" asks when nothing else settles it; absent where it may be the price or the quantity. */
  readonly howMuchAlone?: Act;
  readonly howMany: readonly string[];
  readonly past: readonly string[];
  readonly future: readonly string[];
  /** Paying as such, not an amount: "payment", "the money", "cash", "UPI". */
  readonly payment?: readonly string[];
  /** What goods are asked to be: "fresh", "dry", "ripe". A question with one asks for the quality. */
  readonly qualities?: readonly string[];
  /** A request: beside a quantity of goods, and no act, it is a wish to buy. */
  readonly please?: readonly string[];
  /** Tells of a trade that is over: "I sold", "बेचा". A price beside it is told, not offered. */
  readonly traded?: readonly string[];
  /** Measures of a field: "acre", "bigha". The number before one is no price and no quantity of goods. */
  readonly land?: readonly string[];
  /** Measures of what is not the goods: hours of the clock, days, per cent, millimetres. The number before one is neither price nor quantity. */
  readonly otherMeasures?: readonly string[];
  /** Money that is not the price of the goods: freight, an advance, a tax, a commission. Nor is the number beside one. */
  readonly otherMoney?: readonly string[];
  /** What a number after it names or tells, which is no amount of goods: "vehicle number", "size", "moisture". */
  readonly otherNumbers?: readonly string[];
  /** Tells that a price changes: "fell", "गिर गया". Money beside it is by how much. */
  readonly changes?: readonly string[];
  /** The price that was named, told by pointing at it: "for so little", "इस भाव में". With a denial it refuses. */
  readonly suchPrice?: readonly string[];
  /** "Is", "are", "lies there": so much of a good that is there, and nothing asked, is offered. */
  readonly being?: readonly string[];
  /** A bid as a thing: what is done to it withdraws or raises it. */
  readonly bidding?: readonly string[];
  /** "Off", "cut it": beside a bid it withdraws the bid. */
  readonly takesBack?: readonly string[];
  /** "Put up", "make it": beside a bid it raises the bid. */
  readonly putsUp?: readonly string[];
  /** Common words that mean nothing here and must not be taken for a name. */
  readonly ordinary: readonly string[];
}

export interface DayWords {
  readonly relative: readonly { readonly days: readonly number[]; readonly words: readonly string[] }[];
  /** Monday first. */
  readonly weekdays: readonly (readonly string[])[];
  readonly months: readonly (readonly string[])[];
  /** "date", "तारीख": the number before it is a day of the month. */
  readonly dateAfter: readonly string[];
  /** After a number of days: to come, and gone by. */
  readonly ahead: readonly string[];
  readonly ago: readonly string[];
  /** Beside a day and month in digits it says that they are a day: "on", "को". */
  readonly besideDate?: readonly string[];
}

/** What is said for each act: pieces with slots; a piece whose slot is empty is left out. */
export interface SentenceTable {
  readonly acts: Readonly<Record<Act | 'facts', readonly string[]>>;
  readonly end: string;
  readonly questionEnd: string;
  /** A quantity of a good; where one is empty the other is said alone as `{goods}`. */
  readonly goods: string;
  readonly quantity: string;
  readonly priceScreen: string;
  readonly pricePerScreen: string;
  readonly priceSpeech: string;
  readonly pricePerSpeech: string;
  readonly oneRupee: string;
  readonly rupeesAndPaise: string;
  readonly paiseOnly: string;
  readonly variety: string;
  readonly grade: string;
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly date: string;
  readonly dateWithYear: string;
  readonly relativeDays: Readonly<Record<string, string>>;
  readonly daysAhead: string;
  readonly daysAgo: string;
  readonly ask: Readonly<Record<Slot, string>>;
  readonly choose: string;
  readonly or: string;
  /** Asks how many kilos one `{unit}` is. */
  readonly weigh: string;
  readonly confirm: string;
  readonly negative: string;
  readonly grades: Readonly<Record<string, string>>;
}

/** Tables whose entries name their origin themselves. */
type TablesWithOrigins = 'numbers' | 'units';
/** What is said of a language as such, not words of it. */
type Properties =
  | 'code'
  | 'name'
  | 'script'
  | 'letters'
  | 'alsoWritten'
  | 'mixesWith'
  | 'mixedByAll'
  | 'negation'
  | 'origins'
  | 'gaps'
  | 'sources';

/** Where the entries of each other table come from, those apart for which its `sources` name one. */
export type TableOrigins = Readonly<Record<Exclude<keyof TablesOfAnyLanguage, TablesWithOrigins | Properties>, Origin>>;

interface TablesOfAnyLanguage {
  readonly code: LanguageCode;
  readonly name: string;
  /** The script it is said and shown in. */
  readonly script: Script;
  /** Letters it writes where others write another one in its script: Assamese ৰ for র. */
  readonly letters?: Readonly<Record<string, string>>;
  /** Other scripts its words are listed in, beside Latin. */
  readonly alsoWritten: readonly Script[];
  /** The languages whose words its speakers mix in; where absent, those that are mixed in by all. */
  readonly mixesWith?: readonly LanguageCode[];
  /** Declared of a language that people everywhere mix into what they say: its place among those that are so, 1 for the first. */
  readonly mixedByAll?: number;
  readonly numbers: NumberTable;
  readonly homonyms: readonly Homonym[];
  readonly varieties: readonly Variety[];
  readonly units: UnitTable;
  /** Names of places that it carries itself; the many others are handed over apart (SharedNames). */
  readonly places: Readonly<Record<string, string>>;
  readonly placeSpellings: Readonly<Record<string, readonly string[]>>;
  readonly days: DayWords;
  readonly words: GrammarWords;
  /** Phrases that do an act, longest first wins; `asked` is the act when the sentence is a question, `denied` when it is denied. */
  readonly acts: readonly ActPhrases[];
  readonly grades: readonly (readonly [id: string, words: readonly string[]])[];
  /** Whether a denying word stands before or after what it denies. */
  readonly negation: 'before' | 'after';
  /** Endings a word may carry, and what stands in the plain word instead; `marks` is what the ending says of the word. */
  readonly endings: readonly Ending[];
  /** Words that grow on to the word before them, with their sandhi: തക്കാളിയുണ്ട് is തക്കാളി ഉണ്ട്. */
  readonly enclitics?: readonly Enclitic[];
  readonly sentences: SentenceTable;
  /** What this language does not have yet, in plain words, for the review page. */
  readonly gaps: readonly string[];
  readonly origins: TableOrigins;
  readonly sources: readonly string[];
}

/** A language in which everything is understood and said. */
export interface FullTables extends TablesOfAnyLanguage {
  readonly level: 'full';
  readonly crops: CropTable;
}

/** A language whose numbers, units, prices and sentences of an offer are known, and its names of goods only as far as a source exists. */
export interface FactsTables extends TablesOfAnyLanguage {
  readonly level: 'facts';
  readonly crops: Partial<CropTable>;
}

/** All that this package knows of one language. Rules read only these properties; no rule names a language. */
export type LanguageTables = FullTables | FactsTables;

export interface Ending {
  readonly ending: string;
  readonly instead: readonly string[];
  /**
   * `at-in`: on a number or money "at", on a place "in" (Gujarati -માં). `pieces`: a number that no unit follows counts
   * pieces (দশটা). `ordinal`: the number is an ordinal (पचासवाँ). `of`: on a number what a word "of" after it says, a price, also
   * straight before its unit (બારસોના મણ, 1200 a man). `hour`: the number is an hour of the clock (ছয়টায়). `about`: the number is approximate (પચાસેક), also before a scale.
   */
  readonly marks?: 'at' | 'in' | 'at-in' | 'question' | 'from' | 'pieces' | 'ordinal' | 'of' | 'about' | 'hour';
}

/** A word of its own that is written with the word before it: how it is spelled there, and what stands in that word instead. */
export interface Enclitic {
  readonly ending: string;
  readonly instead: readonly string[];
  readonly word: string;
}

export interface ActPhrases {
  readonly act: Act;
  readonly words: readonly string[];
  readonly asked?: Act;
  readonly denied?: Act;
  /** The act when a price is the only fact beside it: "I want 45" is a counter-offer. */
  readonly priceOnly?: Act;
  /** The act when any price is said with it: "will you give it for 40?" is a bid. */
  readonly priced?: Act;
  /** The act when no number is said with it: "will I get tomatoes?" asks whether there are any. */
  readonly unmeasured?: Act;
  /** Said of something still to come, so "kal" is tomorrow. */
  readonly future?: true;
  /** The phrase itself denies the price or quantity before it. */
  readonly denies?: true;
  /** Money straight before it is by how much the price is to change (পাঁচ টাকা কমান), no price. */
  readonly difference?: true;
  /** The least or the most that is taken ("से कम नहीं"): beside a quantity it limits the quantity and is no act. */
  readonly limits?: true;
  /** An answer only where nothing else is said: "जी" is a yes alone, and politeness beside anything. */
  readonly onlyAlone?: true;
  /** Decides against the others when several acts are said; higher wins. Without it, 5. */
  readonly weight?: number;
}
