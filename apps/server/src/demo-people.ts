import type { LanguageCode } from '@mandi/language/meaning';
import type { UserType } from '@mandi/market';

/** Someone invented for the demo, with a number of the demo's range. */
export interface DemoPerson {
  readonly phone: string;
  readonly name: string;
  readonly userType: UserType;
  readonly languages: readonly LanguageCode[];
  readonly state: string;
  readonly district: string;
}

/** Kaveri and Ramesh act the main job; the others keep the market from being empty. */
export const demoPeople = {
  kaveri: person('+915000000001', 'காவேரி', 'vendor', ['ta', 'en'], 'Tamil Nadu', 'Krishnagiri'),
  ramesh: person('+915000000002', 'रमेश', 'B2B', ['hi', 'en'], 'Delhi', 'North'),
  meena: person('+915000000003', 'मीना', 'B2C', ['hi', 'en'], 'Delhi', 'South'),
  anitha: person('+915000000004', 'அனிதா', 'B2C', ['ta', 'en'], 'Tamil Nadu', 'Chennai'),
  murugan: person('+915000000005', 'முருகன்', 'vendor', ['ta'], 'Tamil Nadu', 'Coimbatore'),
  sunita: person('+915000000006', 'सुनीता', 'vendor', ['hi'], 'Uttar Pradesh', 'Varanasi'),
  thomas: person('+915000000007', 'Thomas', 'vendor', ['en', 'ta'], 'Kerala', 'Idukki'),
} as const;

function person(
  phone: string,
  name: string,
  userType: UserType,
  languages: readonly LanguageCode[],
  state: string,
  district: string,
): DemoPerson {
  return { phone, name, userType, languages, state, district };
}
