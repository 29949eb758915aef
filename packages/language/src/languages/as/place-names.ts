import { assamesePlacesOfData } from './places.generated.ts';

/** States and the districts of Assam from data; by hand (unreviewed) what the data lacks and some of its markets. */
export const assamesePlaces: Readonly<Record<string, string>> = {
  ...assamesePlacesOfData,
  'state:kerala': 'কেৰালা',
  'state:punjab': 'পঞ্জাব',
  'district:assam/kamrup-metro': 'কামৰূপ মহানগৰ',
  'market:assam/barpeta/baharihat': 'বাহাৰীহাট',
  'market:assam/darrang/balugaon': 'বালুগাঁও',
  'market:assam/darrang/besimari': 'বেচিমাৰী',
  'market:assam/kamrup/fancy-bazaar': 'ফাঁচী বজাৰ',
  'market:assam/kamrup/pamohi': 'পামহী',
  'market:assam/kamrup/sontoli': 'চনতলী',
  'market:assam/kamrup/uparhali': 'উপৰহালী',
  'market:assam/nagaon/ambagan': 'আমবাগান',
  'market:assam/nagaon/dhing': 'ধিং',
  'market:assam/nagaon/haibargaon': 'হৈবৰগাঁও',
  'market:assam/sonitpur/dhekiajuli': 'ঢেকিয়াজুলি',
};
