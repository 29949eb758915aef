import type { LanguageCode } from '@mandi/language/meaning';

/** Told where lots were found without the search index. */
const told: Partial<Record<LanguageCode, string>> = {
  as: 'বিচৰা এতিয়া চলা নাই। এইবোৰ তালিকাৰ পৰা; কিছুমান বাদ থাকিব পাৰে।',
  bn: 'খোঁজা এখন চলছে না। এগুলো তালিকা থেকে; কিছু বাদ থাকতে পারে।',
  gu: 'શોધ હમણાં ચાલતી નથી. આ માલ યાદીમાંથી છે; કેટલોક રહી ગયો હોઈ શકે.',
  hi: 'खोज अभी नहीं चल रही। यह माल सूची से है; कुछ छूट सकता है।',
  kn: 'ಹುಡುಕಾಟ ಈಗ ಕೆಲಸ ಮಾಡುತ್ತಿಲ್ಲ. ಇವು ಪಟ್ಟಿಯಿಂದ; ಕೆಲವು ಬಿಟ್ಟುಹೋಗಿರಬಹುದು.',
  ml: 'തിരച്ചിൽ ഇപ്പോൾ പ്രവർത്തിക്കുന്നില്ല. ഇവ പട്ടികയിൽ നിന്ന്; ചിലത് വിട്ടുപോയിരിക്കാം.',
  mr: 'शोध आत्ता चालत नाही. हा माल यादीतून आहे; काही राहू शकतो.',
  or: 'ଖୋଜିବା ଏବେ ଚାଲୁନାହିଁ। ଏସବୁ ତାଲିକାରୁ; କିଛି ଛାଡ଼ି ଯାଇପାରେ।',
  pa: 'ਖੋਜ ਹੁਣ ਨਹੀਂ ਚੱਲ ਰਹੀ। ਇਹ ਮਾਲ ਸੂਚੀ ਵਿੱਚੋਂ ਹੈ; ਕੁਝ ਰਹਿ ਸਕਦਾ ਹੈ।',
  ta: 'தேடல் இப்போது வேலை செய்யவில்லை. இவை பட்டியலில் இருந்து; சில விடுபட்டிருக்கலாம்.',
  te: 'వెతకడం ఇప్పుడు పనిచేయడం లేదు. ఇవి జాబితా నుండి; కొన్ని లేకపోవచ్చు.',
  ur: 'تلاش ابھی نہیں چل رہی۔ یہ مال فہرست سے ہے؛ کچھ رہ سکتا ہے۔',
};
const english = 'Search is not working just now. These lots are from the lists; some may be missing.';

/** That search is down and lots may be missing, in the reader's language; in English for one without the sentence. */
export const searchIsDown = (language: LanguageCode): string => told[language] ?? english;
