import type { FactsTables } from '../../tables.ts';

/** Only goods that a published source names in Maithili, all unreviewed: the word list of hummithilawasi.blogspot.com (2014), mithilalegacy.com (माछ, मखान, पान), the Maithili pages of CIIL (धान) and a press report from Darbhanga (Kadima). The others are understood through Hindi, and said by their English name. */
export const maithiliCrops: FactsTables['crops'] = {
  wheat: ['गहुम', ['गहूम', 'गहूमक', 'गेहूँ'], ['gahum', 'gahoom'], 'unreviewed'],
  paddy: ['धान', [], ['dhan', 'dhaan'], 'unreviewed'],
  okra: ['रामतरोई', ['रामझिमनी', 'रामतोरइ', 'भिंडी'], ['ramtaroi', 'ramjhimni'], 'unreviewed'],
  brinjal: ['भाँटा', ['भांटा', 'भट्टा', 'भँट्टा', 'बैगन'], ['bhanta', 'bhaanta'], 'unreviewed'],
  pumpkin: ['कदीमा', ['कदिमा'], ['kadima'], 'unreviewed'],
  radish: ['मूर', ['मूरै', 'मुरै', 'मूली'], ['mur', 'murai'], 'unreviewed'],
  'sweet-potato': ['अल्हुआ', ['अलहुआ', 'अल्हुवा'], ['alhua'], 'unreviewed'],
  lemon: ['नेमो', ['नेबो', 'नेबू'], ['nemo', 'nebo'], 'unreviewed'],
  orange: ['संतोला', ['सन्तोला', 'समतोला'], ['santola'], 'unreviewed'],
  papaya: ['अड़नेबा', ['अर्नेबा', 'अरनेबा', 'अनेरबा'], ['arneba', 'adneba'], 'unreviewed'],
  guava: ['लताम', [], ['latam', 'lataam'], 'unreviewed'],
  'green-gram': ['खेरही', ['खेरहि'], ['kherhi', 'kherahi'], 'unreviewed'],
  'mustard-oil': ['करुआ तेल', ['करू तेल', 'कड़ू तेल', 'कड़ुआ तेल'], ['karua tel', 'karu tel'], 'unreviewed'],
  'fox-nut': ['मखान', ['मखाना'], ['makhaan', 'makhan', 'makhana'], 'unreviewed'],
  'betel-leaf': ['पान', ['पानक पात'], ['paan'], 'unreviewed'],
  fish: ['माछ', ['माँछ'], ['machh', 'maachh'], 'unreviewed'],
};
