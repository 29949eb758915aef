/** A record as Lambda hands it over for a put of an item with these views, or for its deletion when `views` is undefined. */
export function streamRecord(table: string, PK: string, sequence: number, views?: number, created = 1_764_000_000) {
  const keys = { PK: { S: PK }, SK: { S: 'LOT' } };
  return {
    eventID: `${sequence}`,
    eventName: views === undefined ? 'REMOVE' : 'MODIFY',
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: 'ap-south-1',
    eventSourceARN: `arn:aws:dynamodb:ap-south-1:111122223333:table/${table}/stream/2026-11-25T00:00:00.000`,
    dynamodb: {
      ApproximateCreationDateTime: created,
      Keys: keys,
      ...(views === undefined ? {} : { NewImage: { ...keys, views: { N: `${views}` } } }),
      SequenceNumber: `${4_421_584_500_000_000n * 10n ** 12n + BigInt(sequence)}`,
      SizeBytes: 59,
      StreamViewType: 'NEW_AND_OLD_IMAGES',
    },
  };
}
