import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type SettingName, setting, WrongSetting } from './settings.ts';

const wrong: Readonly<Partial<Record<SettingName, readonly string[]>>> = {
  STAGE: ['', 'test', 'Production'],
  TABLE_PREFIX: ['dev_', 'a b', 'x'.repeat(41)],
  MEDIA_BUCKET: ['', 'Media', 'a'],
  REDIS_URL: ['redis://cache:6380', 'rediss://cache', 'rediss://:password@cache:6380'],
  REDIS_SECRET_ARN: ['', 'password', 'arn:aws:kms:ap-south-1:123456789012:key/1'],
  SEARCH_ENDPOINT: ['http://search.example', 'search.example', 'https://'],
  CONSENT_REQUIRED: ['yes', ''],
  USER_POOL_ID: ['', 'pool'],
};

for (const [name, texts] of Object.entries(wrong)) {
  test(`${name} that is missing or not of its form is refused by its name, and its text is not told`, () => {
    for (const text of [undefined, ...texts]) {
      assert.throws(
        () => setting({ [name]: text }, name as SettingName),
        (error) =>
          error instanceof WrongSetting &&
          error.message.startsWith(`${name} must be`) &&
          !(text && text.length > 8 && error.message.includes(text)),
        `${text}`,
      );
    }
  });
}

test('settings are read as what they mean', () => {
  assert.equal(setting({ CONSENT_REQUIRED: 'false' }, 'CONSENT_REQUIRED'), false);
  assert.equal(setting({ TABLE_PREFIX: '' }, 'TABLE_PREFIX'), '');
  const arn = 'arn:aws:secretsmanager:ap-south-1:123456789012:secret:dev-ek-bharath/cache-a1B2c3';
  assert.equal(setting({ REDIS_SECRET_ARN: arn }, 'REDIS_SECRET_ARN'), arn);
  assert.equal(
    setting({ REDIS_URL: 'rediss://clustercfg.cache.aps1.cache.amazonaws.com:6380' }, 'REDIS_URL').length,
    55,
  );
});
