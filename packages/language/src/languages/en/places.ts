/** Other and older names of a place. */
export const englishPlaceSpellings: Readonly<Record<string, readonly string[]>> = {
  'district:karnataka/bengaluru-urban': ['bangalore', 'bengaluru'],
  'district:tamil-nadu/chennai': ['koyambedu', 'madras'],
  'district:karnataka/mysuru': ['mysore'],
  'district:tamil-nadu/tiruchirappalli': ['trichy'],
  'district:tamil-nadu/thanjavur': ['tanjore'],
  'district:tamil-nadu/the-nilgiris': ['ooty', 'nilgiris'],
  'district:maharashtra/nashik': ['nasik'],
  'district:maharashtra/pune': ['poona'],
  'district:uttar-pradesh/prayagraj': ['allahabad'],
  'district:uttar-pradesh/kanpur-nagar': ['kanpur'],
  'district:maharashtra/mumbai-suburban': [],
  'state:tamil-nadu': ['tamilnadu'],
  'state:odisha': ['orissa'],
  'state:kerala': ['keralam'],
  'state:chhattisgarh': ['chattisgarh'],
  'state:puducherry': ['pondicherry'],
};
