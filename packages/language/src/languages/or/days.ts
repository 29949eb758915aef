import type { DayWords } from '../../tables.ts';

/** "କାଲି" is tomorrow or yesterday and "ପଅରଦିନ" two days either way: the tense settles it, or the speaker is asked. Unreviewed. */
export const odiaDays: DayWords = {
  relative: [
    { days: [0], words: ['ଆଜି', 'ଆଜ', 'ଆଜିଠୁ', 'ଏବେ ଆଜି', 'aji', 'aaji'] },
    { days: [1, -1], words: ['କାଲି', 'କାଲ', 'kali', 'kaali'] },
    {
      days: [1],
      words: ['ଆସନ୍ତାକାଲି', 'ଆସନ୍ତା କାଲି', 'ଆସନ୍ତାକାଲ', 'କାଲି ସକାଳେ', 'କାଲି ସକାଳୁ', 'asantakali', 'asanta kali', 'kali sakale'],
    },
    { days: [-1], words: ['ଗତକାଲି', 'ଗତ କାଲି', 'gatakali', 'gata kali'] },
    { days: [2, -2], words: ['ପଅରଦିନ', 'ପଅର ଦିନ', 'ପରଦିନ', 'paaradina', 'pahardina', 'paara dina'] },
    { days: [2], words: ['ଆସନ୍ତା ପଅରଦିନ', 'asanta paaradina'] },
    { days: [-2], words: ['ଗତ ପଅରଦିନ', 'gata paaradina'] },
  ],
  weekdays: [
    ['ସୋମବାର', 'ସୋମବାରେ', 'somabara', 'sombar', 'somabar'],
    ['ମଙ୍ଗଳବାର', 'ମଙ୍ଗଳବାରେ', 'ମଙ୍ଗଳ', 'mangalabara', 'mangalbar'],
    ['ବୁଧବାର', 'ବୁଧବାରେ', 'budhabara', 'budhbar'],
    ['ଗୁରୁବାର', 'ଗୁରୁବାରେ', 'ମାଣବସା ଗୁରୁବାର', 'gurubara', 'gurubar'],
    ['ଶୁକ୍ରବାର', 'ଶୁକ୍ରବାରେ', 'sukrabara', 'shukrabara', 'sukrabar'],
    ['ଶନିବାର', 'ଶନିବାରେ', 'sanibara', 'shanibara', 'sanibar'],
    ['ରବିବାର', 'ରବିବାରେ', 'rabibara', 'rabibar'],
  ],
  months: [
    ['ଜାନୁଆରୀ', 'ଜାନୁଆରି', 'ଜାନୁୟାରୀ', 'januari'],
    ['ଫେବୃଆରୀ', 'ଫେବ୍ରୁଆରୀ', 'ଫେବ୍ରୁୟାରୀ', 'phebruari'],
    ['ମାର୍ଚ୍ଚ', 'ମାର୍ଚ', 'marcha'],
    ['ଅପ୍ରେଲ', 'ଏପ୍ରିଲ', 'ଅପ୍ରେଲ୍', 'aprel'],
    ['ମଇ', 'ମେ', 'ମଇ ମାସ', 'mei masa'],
    ['ଜୁନ', 'ଜୁନ୍', 'juna'],
    ['ଜୁଲାଇ', 'ଜୁଲାଇ ମାସ', 'julai'],
    ['ଅଗଷ୍ଟ', 'ଅଗଷ୍ଟ ମାସ', 'agasta'],
    ['ସେପ୍ଟେମ୍ବର', 'ସେପ୍ଟେମ୍ବର ମାସ', 'septembara'],
    ['ଅକ୍ଟୋବର', 'ଅକ୍ଟୋବର ମାସ', 'aktobara'],
    ['ନଭେମ୍ବର', 'ନଭେମ୍ବର ମାସ', 'nabhembara'],
    ['ଡିସେମ୍ବର', 'ଡିସେମ୍ବର ମାସ', 'disembara'],
  ],
  dateAfter: ['ତାରିଖ', 'ତାରିଖରେ', 'ତାରିଖ ଦିନ', 'ତାରିଖକୁ', 'tarikha', 'tarikh', 'tarikhare'],
  ahead: ['ଦିନ ପରେ', 'ଦିନ ପର', 'ଦିନ ଭିତରେ', 'ଦିନରେ', 'ଦିନ ମଧ୍ୟରେ', 'dina pare', 'dina bhitare', 'dinare'],
  besideDate: ['ତାରିଖ', 'ତାରିଖରେ', 'tarikhare'],
  ago: ['ଦିନ ଆଗରୁ', 'ଦିନ ତଳେ', 'ଦିନ ପୂର୍ବେ', 'ଦିନ ଆଗେ', 'dina agaru', 'dina tale', 'dina age'],
};
