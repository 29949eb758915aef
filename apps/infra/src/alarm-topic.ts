import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

/** Where alarms of a region go; people subscribe to it (docs/aws.md). The key is its own, since CloudWatch may not use AWS's. */
export function alarmTopic(scope: Construct, topicName: string): Topic {
  const services = ['cloudwatch.amazonaws.com', 'budgets.amazonaws.com'].map((name) => new ServicePrincipal(name));
  const key = new Key(scope, 'AlarmKey', { enableKeyRotation: true, description: 'Alarms on their way to people' });
  for (const service of services) key.grantEncryptDecrypt(service);
  const topic = new Topic(scope, 'Alarms', { topicName, masterKey: key, enforceSSL: true });
  for (const service of services) topic.grantPublish(service);
  return topic;
}
