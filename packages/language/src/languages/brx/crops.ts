import type { FactsTables } from '../../tables.ts';

/**
 * No data set here names goods in Bodo. These are only words of daily use that several public texts agree on or that are in every vocabulary;
 * the spelling, the others in the second list, and the romanised forms are unreviewed.
 */
export const bodoCrops: FactsTables['crops'] = {
  rice: ['माइरं', ['मैरं', 'मायरं'], ['mairong', 'mwirong'], 'unreviewed'],
  paddy: ['माइ', ['मै', 'माय'], ['mai', 'mwi'], 'unreviewed'],
  'beaten-rice': ['सिरा', [], ['sira'], 'unreviewed'],
  potato: ['आलु', [], ['alu'], 'unreviewed'],
  onion: ['फियाज', ['पियाज', 'पिंयाज'], ['piyaj', 'fiyaj'], 'unreviewed'],
  tomato: [
    'बिलाथि फान्थाव',
    ['बिलाथि', 'बिलाथी फान्थाव', 'टमेटो'],
    ['bilathi fanthao', 'bilathi phanthao', 'bilathi', 'tomato'],
    'unreviewed',
  ],
  brinjal: ['फान्थाव', ['फान्थाउ', 'फानथाव'], ['fanthao', 'phanthao', 'panthao'], 'unreviewed'],
  ginger: ['हाइजें', ['हाइजेङ', 'हाजिं'], ['haijeng', 'haizeng'], 'unreviewed'],
  turmeric: ['हालदै', [], ['haldwi', 'haldai'], 'unreviewed'],
  banana: ['थालिर', ['थालित'], ['thalir', 'thalit'], 'unreviewed'],
  mango: ['थाइजौ', ['थाइजो'], ['thaijou', 'thaizou'], 'unreviewed'],
  orange: ['कमला', [], ['komla', 'kamala'], 'unreviewed'],
  jackfruit: ['खान्थाल', [], ['khanthal'], 'unreviewed'],
  carrot: ['गाजर', [], ['gajor'], 'unreviewed'],
  'bottle-gourd': ['लाव', [], [], 'unreviewed'],
  arecanut: ['गय', ['गै'], ['goy', 'goi'], 'unreviewed'],
  'betel-leaf': ['फाथै', [], ['fathwi', 'phathwi'], 'unreviewed'],
  sesame: ['सिबिं', [], ['sibing'], 'unreviewed'],
  mustard: ['बेसर', [], ['besor'], 'unreviewed'],
  bamboo: ['औवा', [], ['owa', 'ouwa'], 'unreviewed'],
  tea: ['साहा', [], ['saha'], 'unreviewed'],
  milk: ['गाइखेर', ['गायखेर'], ['gaikher'], 'unreviewed'],
  egg: ['दाउदै', ['दावदै'], ['daudwi', 'daodwi'], 'unreviewed'],
  goat: ['बोरमा', [], ['bwrma', 'borma'], 'unreviewed'],
  cow: ['मोसौ', [], ['mwswu', 'mosou'], 'unreviewed'],
  pig: ['ओमा', [], ['oma', 'wma'], 'unreviewed'],
  salt: ['संख्रि', [], ['sangkhri'], 'unreviewed'],
};
