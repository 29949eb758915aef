import { MarketError } from '@mandi/market';
import { parsePhoneNumberFromString } from 'libphonenumber-js/mobile';

/** No Indian mobile number begins with 5, so +91 5… is the demo's and the tests' range: no real person is ever called. */
const demoNumber = /^\+915\d{9}$/;

export function isDemoNumber(phone: string): boolean {
  return demoNumber.test(phone);
}

/**
 * A typed mobile number in E.164; Indian where no country is given. Demo numbers count only where the server runs the demo.
 * Errors: 'invalid-phone'.
 */
export function mobileNumber(typed: string, demo: boolean): string {
  const parsed = parsePhoneNumberFromString(typed, 'IN');
  if (!parsed || parsed.ext !== undefined) throw new MarketError('invalid-phone');
  const accepted = isDemoNumber(parsed.number) ? demo : parsed.isValid();
  if (!accepted) throw new MarketError('invalid-phone');
  return parsed.number;
}
