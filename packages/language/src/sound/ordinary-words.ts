import type { LanguageCode } from '../meaning.ts';

/**
 * The most common words of each language that name nothing of the trade, as recognisers spell them: they are known, so no trade word is heard in
 * them. Written by us from general knowledge; unreviewed. A language without a list only has more false alarms to ask about.
 */
export const ordinaryWords: Readonly<Partial<Record<LanguageCode, string>>> = {
  hi: `मैं मैंने मुझे मुझको मेरा मेरी मेरे हम हमें हमारा हमारी हमारे तुम तुम्हें तुम्हारा आप आपको आपका आपकी आपके वह वो यह ये वे उस उसे उसका उसकी उसके उन उन्हें
    उनका उनकी उनके इस इसे इसका इसकी इसके इन इन्हें जो जिस जिसे कोई कुछ कौन किस किसे क्यों क्या कहाँ कहां कब कैसे कैसा है हैं हूँ हूं था थी थे हो होगा होगी होंगे होना हुआ हुई
    हुए गया गयी गई गए जा जाता जाती जाना जाएगा जायेगा आ आया आई आए आना आएगा कर करना करता करती करते करो किया किए की का के को से में मे पर पे तक ने और या एवं भी
    ही तो न ना नहीं नही मत अब अभी आज कल फिर तब जब यहाँ यहां वहाँ वहां इधर उधर साथ पास बाद पहले आगे पीछे ऊपर नीचे अंदर बाहर लिए लिये लेकिन मगर क्योंकि अगर
    सब सभी बहुत थोड़ा थोड़े ज्यादा कम बड़ा बड़ी छोटा अच्छा अच्छी अच्छे नया नई पुराना दूसरा दूसरे लोग लोगों आदमी भाई बहन जी साहब बात बोल बोलो बोला कहा कहना बता बताव
    बताओ बताइए सुनो देखो देखा देना दे दिया दी देंगे दूंगा दूँगा दूगा लेना ले लिया लूंगा लूँगा रहा रही रहे रखा रख खेत खेट घर गाँव गांव गाड़ी माल मुजे चाही चाहिए चाहिये समय दिन रात
    सुबह शाम पानी बारिश काम तरह बीच ओर वाला वाले वाली एक्दम बिल्कुल सही ठीक`,
  ta: `நான் என் எனக்கு என்னை என்னிடம் எண்ணிடம் என்னுடைய நாங்கள் எங்கள் எங்களுக்கு எங்களிடம் நாம் நமக்கு நீ நீங்கள் உங்கள் உங்களுக்கு உங்களிடம் அவர் அவள் அவன்
    அவர்கள் அவருக்கு அது அதை அதற்கு அந்த அங்கே அங்கு இது இதை இதற்கு இந்த இங்கே இங்கு எது எந்த எங்கே எங்கு எப்போது எப்படி ஏன் யார் யாருக்கு என்ன என்று
    இருக்கிறது இருக்கிறேன் இருக்கு இருக்கும் இருந்து இருந்தது இல்லை இல்ல உள்ளது உண்டு வேண்டும் வேணும் வேண்டாம் செய் செய்து செய்ய போ போகிறது போகும் போய் வந்து வா வரும்
    வருகிறது வாருங்கள் தா தருகிறேன் தருவேன் தருகிறோம் கொடு கொடுக்கிறேன் கொடுங்கள் சொல் சொல்லுங்கள் சொல்லுங்க சொல்லு பார் பாருங்கள் மற்றும் அல்லது ஆனால் பிறகு
    பின்னர் பின்பு முன் முன்பு மேலே கீழே உள்ளே வெளியே கூட மட்டும் தான் போல மிகவும் ரொம்ப கொஞ்சம் நிறைய எல்லாம் எல்லோரும் சில பல நல்ல நல்லது பெரிய சிறிய
    புதிய பழைய மற்ற வேறு இன்று இன்னும் நாளை நேற்று இப்போது அப்போது காலை மாலை இரவு நாள் நேரம் வீடு ஊர் ஆள் மக்கள் அண்ணா அண்ணன் அக்கா தம்பி ஐயா அம்மா
    அப்பா தண்ணீர் மழை வேலை வழி இடம் பேர் பெயர் பற்றி வரை ஓர் ஒரு ஓரு ஆம் ஆமாம் சரி நாட்டு கட்டு`,
  en: `i me my we us our you your he him his she her it its they them their this that these those who whom whose what which when where why how is am are was
    were be been being have has had do does did done will would shall should can could may might must and or but if because as until while of at by for with
    about against between into through during before after above below to from up down in out on off over under again further then once here there all any
    both each few more most other some such no nor not only own same so than too very just now today please sir madam brother sister good new old big small`,
};
