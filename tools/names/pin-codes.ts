import { districtNamed } from '../prices/districts.ts';
import { rowsOf } from './csv.ts';

/** Districts that GeoNames spells its own way or by an older name, and ours. */
const olderNames: Readonly<Record<string, string>> = {
  'Andaman & Nicobar Islands/Nicobar': 'andaman-and-nicobar-islands/nicobars',
  'Andaman & Nicobar Islands/North And Middle Andaman': 'andaman-and-nicobar-islands/north-and-middle-andaman',
  'Andaman & Nicobar Islands/South Andaman': 'andaman-and-nicobar-islands/south-andamans',
  'Andhra Pradesh/Ananthapur': 'andhra-pradesh/ananthapuramu',
  'Assam/North Cachar Hills': 'assam/dima-hasao',
  'Bihar/Aurangabad(BH)': 'bihar/aurangabad',
  'Bihar/East Champaran': 'bihar/purbi-champaran',
  'Bihar/West Champaran': 'bihar/pashchim-champaran',
  'Chattisgarh/Bijapur(CGH)': 'chhattisgarh/bijapur',
  'Chattisgarh/Bilaspur(CGH)': 'chhattisgarh/bilaspur',
  'Chattisgarh/Gariaband': 'chhattisgarh/gariyaband',
  'Chattisgarh/Kawardha': 'chhattisgarh/kabeerdham',
  'Dadra and Nagar Haveli and Daman and Diu/Dadra & Nagar Haveli':
    'dadra-and-nagar-haveli-and-daman-and-diu/dadra-and-nagar-haveli',
  'Gujarat/Banaskantha': 'gujarat/banas-kantha',
  'Gujarat/Gandhi Nagar': 'gujarat/gandhinagar',
  'Gujarat/Surendra Nagar': 'gujarat/surendranagar',
  'Himachal Pradesh/Bilaspur (HP)': 'himachal-pradesh/bilaspur',
  'Himachal Pradesh/Hamirpur(HP)': 'himachal-pradesh/hamirpur',
  'Himachal Pradesh/Lahul & Spiti': 'himachal-pradesh/lahaul-and-spiti',
  'Jammu & Kashmir/Ananthnag': 'jammu-and-kashmir/anantnag',
  'Jammu & Kashmir/Bandipur': 'jammu-and-kashmir/bandipora',
  'Jammu & Kashmir/Baramulla': 'jammu-and-kashmir/baramulla',
  'Jammu & Kashmir/Budgam': 'jammu-and-kashmir/budgam',
  'Jammu & Kashmir/Doda': 'jammu-and-kashmir/doda',
  'Jammu & Kashmir/Jammu': 'jammu-and-kashmir/jammu',
  'Jammu & Kashmir/Kargil': 'ladakh/kargil',
  'Jammu & Kashmir/Kathua': 'jammu-and-kashmir/kathua',
  'Jammu & Kashmir/Kupwara': 'jammu-and-kashmir/kupwara',
  'Jammu & Kashmir/Leh': 'ladakh/leh-ladakh',
  'Jammu & Kashmir/Poonch': 'jammu-and-kashmir/poonch',
  'Jammu & Kashmir/Pulwama': 'jammu-and-kashmir/pulwama',
  'Jammu & Kashmir/Rajauri': 'jammu-and-kashmir/rajouri',
  'Jammu & Kashmir/Reasi': 'jammu-and-kashmir/reasi',
  'Jammu & Kashmir/Samba': 'jammu-and-kashmir/samba',
  'Jammu & Kashmir/Srinagar': 'jammu-and-kashmir/srinagar',
  'Jammu & Kashmir/Udhampur': 'jammu-and-kashmir/udhampur',
  'Jharkhand/Giridh': 'jharkhand/giridih',
  'Jharkhand/Hazaribag': 'jharkhand/hazaribagh',
  'Jharkhand/Palamau': 'jharkhand/palamu',
  'Jharkhand/Sahibganj': 'jharkhand/sahebganj',
  'Jharkhand/Seraikela-kharsawan': 'jharkhand/saraikela-kharsawan',
  'Karnataka/Bangalore Rural': 'karnataka/bengaluru-rural',
  'Lakshadweep/Lakshadweep': 'lakshadweep/lakshadweep-district',
  'Madhya Pradesh/Ashok Nagar': 'madhya-pradesh/ashoknagar',
  'Madhya Pradesh/East Nimar': 'madhya-pradesh/khandwa-east-nimar',
  'Madhya Pradesh/West Nimar': 'madhya-pradesh/khargone-west-nimar',
  'Maharashtra/Ahmed Nagar': 'maharashtra/ahilyanagar',
  'Maharashtra/Aurangabad': 'maharashtra/chhatrapati-sambhajinagar',
  'Maharashtra/Osmanabad': 'maharashtra/dharashiv',
  'Maharashtra/Raigarh(MH)': 'maharashtra/raigad',
  'Mizoram/Mammit': 'mizoram/mamit',
  'Mizoram/Saiha': 'mizoram/siaha',
  'Nagaland/Zunhebotto': 'nagaland/zunheboto',
  'Odisha/Baleswar': 'odisha/balasore',
  'Odisha/Debagarh': 'odisha/deogarh',
  'Odisha/Jajapur': 'odisha/jajpur',
  'Odisha/Kendujhar': 'odisha/keonjhar',
  'Odisha/Keonjhargarh': 'odisha/keonjhar',
  'Odisha/Khorda': 'odisha/khordha',
  'Odisha/Nabarangapur': 'odisha/nabarangpur',
  'Odisha/Sonapur': 'odisha/sonepur',
  'Pondicherry/Mahe': 'puducherry/puducherry',
  'Punjab/Firozpur': 'punjab/ferozepur',
  'Punjab/Ropar': 'punjab/rupnagar',
  'Rajasthan/Jalor': 'rajasthan/jalore',
  'Rajasthan/Jhujhunu': 'rajasthan/jhunjhunu',
  'Sikkim/East Sikkim': 'sikkim/gangtok',
  'Sikkim/North Sikkim': 'sikkim/mangan',
  'Sikkim/South Sikkim': 'sikkim/namchi',
  'Sikkim/West Sikkim': 'sikkim/gyalshing',
  'Tamil Nadu/Kanchipuram': 'tamil-nadu/kancheepuram',
  'Tamil Nadu/Kanyakumari': 'tamil-nadu/kanniyakumari',
  'Tamil Nadu/Nilgiris': 'tamil-nadu/the-nilgiris',
  'Tamil Nadu/Tiruvallur': 'tamil-nadu/thiruvallur',
  'Tamil Nadu/Tiruvarur': 'tamil-nadu/thiruvarur',
  'Telangana/K.V.Rangareddy': 'telangana/ranga-reddy',
  'Telangana/Karim Nagar': 'telangana/karimnagar',
  'Telangana/Mahabub Nagar': 'telangana/mahabubnagar',
  'Tripura/Gomti': 'tripura/gomati',
  'Uttar Pradesh/Allahabad': 'uttar-pradesh/prayagraj',
  'Uttar Pradesh/Bagpat': 'uttar-pradesh/baghpat',
  'Uttar Pradesh/Faizabad': 'uttar-pradesh/ayodhya',
  'Uttar Pradesh/Jyotiba Phule Nagar': 'uttar-pradesh/amroha',
  'Uttar Pradesh/Raebareli': 'uttar-pradesh/rae-bareli',
  'Uttar Pradesh/Sant Ravidas Nagar': 'uttar-pradesh/bhadohi',
  'West Bengal/Burdwan': 'west-bengal/purba-bardhaman',
  'West Bengal/Darjiling': 'west-bengal/darjeeling',
  'West Bengal/East Midnapore': 'west-bengal/purba-medinipur',
  'West Bengal/North Dinajpur': 'west-bengal/uttar-dinajpur',
  'West Bengal/South Dinajpur': 'west-bengal/dakshin-dinajpur',
  'West Bengal/West Midnapore': 'west-bengal/paschim-medinipur',
};

/** The PIN codes of each district that has any, in growing order, and the names of districts that are none of ours. */
export function pinCodesByDistrict(): {
  readonly byDistrict: ReadonlyMap<string, readonly number[]>;
  readonly unknown: readonly string[];
} {
  const byDistrict = new Map<string, number[]>();
  const unknown = new Set<string>();
  for (const { pin_code, district = '', state = '' } of rowsOf('places/pin-codes.csv.gz')) {
    const id = olderNames[`${state}/${district}`] ?? districtNamed(state, district).id;
    if (id === undefined) unknown.add(`${state}/${district}`);
    else byDistrict.set(id, [...(byDistrict.get(id) ?? []), Number(pin_code)]);
  }
  for (const codes of byDistrict.values()) codes.sort((one, other) => one - other);
  return { byDistrict, unknown: [...unknown] };
}

/** "563101 1x9 2": the first code, then steps to the next ones, each with how often it is taken when more than once. */
export function packed(codes: readonly number[]): string {
  const steps: [step: number, times: number][] = [];
  for (const [at, code] of codes.entries()) {
    if (at === 0) continue;
    const step = code - (codes[at - 1] ?? 0);
    const last = steps.at(-1);
    if (last?.[0] === step) last[1] += 1;
    else steps.push([step, 1]);
  }
  return [codes[0], ...steps.map(([step, times]) => (times === 1 ? step : `${step}x${times}`))].join(' ');
}
