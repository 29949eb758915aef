import { liveChannelContract } from '@mandi/ports/contracts/live-channel';
import { silentTelemetry } from '../../test/silent-telemetry.ts';
import { ProcessLiveChannel } from './live-channel-process.ts';

liveChannelContract('live channel in this process', async (permit) => ({
  channel: new ProcessLiveChannel(permit, silentTelemetry),
  close: async () => {},
}));
