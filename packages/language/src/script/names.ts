/**
 * Names and parts of names whose spelling in Latin letters does not tell how they are said, as Devanagari writes them.
 * Written from general knowledge; unreviewed.
 */
export const spelledNames: ReadonlyMap<string, string> = new Map(
  `kumar कुमार|ram राम|raja राजा|raj राज|rao राव|rani रानी|rana राणा|lal लाल|das दास|devi देवी|singh सिंह|khan ख़ान|patil पाटील|patel पटेल
sharma शर्मा|varma वर्मा|verma वर्मा|yadav यादव|gupta गुप्ता|mishra मिश्रा|reddy रेड्डी|naidu नायडू|nair नायर|pillai पिल्लै|gowda गौड़ा|kaveri कावेरी
sita सीता|gita गीता|geeta गीता|radha राधा|krishna कृष्ण|lakshmi लक्ष्मी|saraswati सरस्वती|shiva शिव|vishnu विष्णु|ganesh गणेश|suresh सुरेश|mahesh महेश
rajesh राजेश|dinesh दिनेश|naresh नरेश|ramesh रमेश|anil अनिल|sunil सुनील|vijay विजय|ajay अजय|sanjay संजय|manoj मनोज|prakash प्रकाश|mohan मोहन
arjun अर्जुन|lata लता|asha आशा|usha उषा|maya माया|meena मीना|nagar नगर|pur पुर|puram पुरम|patna पटना|delhi दिल्ली|kolar कोलार|chennai चेन्नई|mumbai मुंबई
kolkata कोलकाता|nashik नासिक|guntur गुंटूर|madurai मदुरै|mandya मंड्या|ali अली|ahmad अहमद|ahmed अहमद|mohammad मोहम्मद|fatima फ़ातिमा|begum बेगम|karim करीम`
    .split(/[\n|]/)
    .map((pair) => pair.split(' ') as [string, string]),
);
