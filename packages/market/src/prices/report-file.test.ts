import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { MarketError } from '../errors.ts';
import { type ReportLine, readReport } from './report-file.ts';

const header =
  'State,District,Market,Commodity,Variety,Grade,Arrival_Date,Min_x0020_Price,Max_x0020_Price,Modal_x0020_Price';
const read = (text: string) => [...readReport(text)];
const reasons = (lines: readonly ReportLine[]) =>
  lines.map((one) => ('row' in one ? `${one.line} taken` : `${one.line} ${one.rejected}`));

const anakapally = {
  date: '2024-09-30',
  state: 'Andhra Pradesh',
  district: 'Visakhapatnam',
  market: 'Anakapally',
  commodity: 'Gur(Jaggery)',
  variety: 'NO 1',
  grade: 'FAQ',
  minimum: 4950_00,
  maximum: 5250_00,
  modal: 5100_00,
};

test("the portal's CSV is read: quotes where there are spaces, a space before a quote's end, headers of XML", () => {
  const text = [
    header,
    '"Andaman and Nicobar","North and Middle Andaman ",Mayabandar,"Bhindi(Ladies Finger)",Bhindi,FAQ,30/09/2024,50,80,60',
    '"Andhra Pradesh",Visakhapatnam,Anakapally,Gur(Jaggery),"NO 1",FAQ,30/09/2024,4950,5250,5100',
    '',
  ].join('\n');
  const [first, second, ...more] = read(text);
  assert.ok(first && 'row' in first && first.row.district === 'North and Middle Andaman');
  assert.deepEqual(second, { line: 3, row: anakapally });
  assert.deepEqual(more, []);
});

test('a spreadsheet may have saved it again: byte-order mark, CR LF, other headers, years of two digits, thousands marked', () => {
  const text =
    '\uFEFFState,District,Market,Commodity,Variety,Grade,Arrival Date,Min Price,Max Price,Modal Price\r\n' +
    'Andhra Pradesh,Visakhapatnam,Anakapally,Gur(Jaggery),NO 1,FAQ,30/09/24,"4,950","5,250","5,100"\r\n';
  assert.deepEqual(read(text), [{ line: 2, row: anakapally }]);
});

test("the API's JSON is read, whole or as records, with numbers or texts", () => {
  const record = {
    State: 'Andhra Pradesh',
    District: 'Visakhapatnam',
    Market: 'Anakapally',
    Commodity: 'Gur(Jaggery)',
    Variety: 'NO 1',
    Grade: 'FAQ',
    Arrival_Date: '30/09/2024',
    Min_Price: 4950,
    Max_Price: '5250',
    Modal_Price: '5100',
    Commodity_Code: '74',
  };
  const taken = [{ line: 1, row: anakapally }];
  assert.deepEqual(read(JSON.stringify({ total: 1, records: [record] })), taken);
  assert.deepEqual(read(JSON.stringify([record])), taken);
});

test('PRICE-9: a bad row is named by line and reason, and the next one is read', () => {
  const good = 'Karnataka,Kolar,Kolar,Tomato,Local,FAQ,30/09/2024,1,3,2';
  const lines = [
    header,
    good,
    'Karnataka,Kolar,,Tomato,Local,FAQ,30/09/2024,1,3,2',
    'Karnataka,Kolar,Kolar,Tomato,Local,FAQ,09/30/2024,1,3,2',
    'Karnataka,Kolar,Kolar,Tomato,Local,FAQ,30/09/2024,NR,3,2',
    'Karnataka,Kolar,Kolar,Tomato',
    '"Karnataka,Kolar,Kolar,Tomato,Local,FAQ,30/09/2024,1,3,2',
    '',
    good,
  ];
  assert.deepEqual(reasons(read(lines.join('\n'))), [
    '2 taken',
    '3 market is missing',
    '4 no date: "09/30/2024"',
    '5 no price: "NR"',
    '6 date is missing',
    '7 a quotation mark is never closed',
    '9 taken',
  ]);
});

test('a variety or grade may be missing', () => {
  const [line] = read(`${header}\nKarnataka,Kolar,Kolar,Tomato,,,30/09/2024,1,3,2`);
  assert.ok(line && 'row' in line && line.row.variety === '' && line.row.grade === '');
});

test('what is no report at all is refused with what is missing', () => {
  for (const text of ['', 'name,price\nTomato,3', '{"status":"error"}', '{', '[', '\uFEFF']) {
    assert.throws(
      () => read(text),
      (error) => error instanceof MarketError && error.code === 'wrong-content',
      text,
    );
  }
});

test('any text is read to its end or refused as a whole, never more', () => {
  const pieces = fc.constantFrom(...`",\n\r{}[]:0-/a\u0915`.split(''), 'State', '30/09/2024');
  fc.assert(
    fc.property(fc.array(pieces), (parts) => {
      for (const { line } of readReport(`${header}\n${parts.join('')}`)) assert.ok(line >= 2);
    }),
  );
});
