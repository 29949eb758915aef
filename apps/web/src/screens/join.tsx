import type { UserType } from '@mandi/market';
import { useEffect, useState } from 'preact/hooks';
import { call } from '../api/client.ts';
import { Button } from '../design/button.tsx';
import { Choice, Field, Select } from '../design/field.tsx';
import { Refused } from '../design/waiting.tsx';
import { useDoing } from '../state/doing.ts';
import { type District, loadDistricts } from '../state/places.ts';
import { language, word } from '../state/words.ts';
import { PhoneField } from './phone-field.tsx';

type Sent = { phone: string; demoCode?: string | undefined; again: () => Promise<Sent> };

/** A new person says who they are; the account is made when the code that is sent comes back. */
export function Join({ onSent }: { onSent: (sent: Sent) => void }) {
  const [name, setName] = useState('');
  const [phone, setPhone] = useState('');
  const [userType, setUserType] = useState<UserType | undefined>(undefined);
  const [place, setPlace] = useState<District | undefined>(undefined);
  const { busy, refusal, run } = useDoing();
  const ask = async (): Promise<Sent> => {
    if (!userType || !place) throw new Error('the form is not complete');
    const languages = [language.peek() ?? 'en'] as const;
    const { state, district } = place;
    const body = { phone, name, userType, languages: [...languages], state, district };
    const answer = await call('POST', '/auth/register', { body });
    return { phone: answer.phone, demoCode: answer.demoCode, again: ask };
  };
  const complete = name.trim() !== '' && phone.trim() !== '' && userType !== undefined && place !== undefined;
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void run(async () => onSent(await ask()));
      }}
    >
      <h2>{word('register')}</h2>
      <Field name="name" label={word('yourName')} autocomplete="name" maxLength={80} value={name} onValue={setName} />
      <PhoneField value={phone} onValue={setPhone} />
      <Choice<UserType>
        label={word('whatYouDo')}
        name="userType"
        value={userType}
        onValue={setUserType}
        options={[
          { value: 'vendor', label: word('iSell') },
          { value: 'B2B', label: word('iTrade') },
          { value: 'B2C', label: word('iBuyForHome') },
        ]}
      />
      <PlaceFields onPlace={setPlace} />
      {refusal && <Refused refusal={refusal} />}
      <Button weight="main" submit busy={busy} disabled={!complete} does="send-code">
        {word('sendCode')}
      </Button>
    </form>
  );
}

function PlaceFields({ onPlace }: { onPlace: (place: District | undefined) => void }) {
  const [districts, setDistricts] = useState<readonly District[]>([]);
  const [state, setState] = useState('');
  const [district, setDistrict] = useState('');
  useEffect(() => {
    void loadDistricts().then(setDistricts);
  }, []);
  const states = [...new Map(districts.map((one) => [one.state, one.stateName])).entries()];
  const choose = (chosen: string) => {
    setDistrict(chosen);
    onPlace(districts.find((one) => one.state === state && one.district === chosen));
  };
  return (
    <>
      <Select
        name="state"
        label={word('yourState')}
        empty={word('chooseOne')}
        value={state}
        options={states.map(([value, label]) => ({ value, label }))}
        onValue={(chosen) => {
          setState(chosen);
          setDistrict('');
          onPlace(undefined);
        }}
      />
      <Select
        name="district"
        label={word('yourDistrict')}
        empty={word('chooseOne')}
        value={district}
        options={districts
          .filter((one) => one.state === state)
          .map((one) => ({ value: one.district, label: one.districtName }))}
        onValue={choose}
      />
    </>
  );
}
