import { wavOf } from './wav.ts';

/** A recording under way. */
export interface Recorder {
  /** Ends it and gives the WAV. */
  readonly stop: () => Promise<Uint8Array<ArrayBuffer>>;
  /** Ends it and throws it away. */
  readonly drop: () => void;
}

/** Why there is no sound: told apart, because the person can mend one of them. */
export class NoMicrophone extends Error {
  readonly refused: boolean;
  constructor(refused: boolean, cause: unknown) {
    super(refused ? 'microphone refused' : 'microphone missing', { cause });
    this.name = 'NoMicrophone';
    this.refused = refused;
  }
}

/** Loudness (root mean square, 0 to 1) above which a block is somebody speaking. */
const voiceLevel = 0.015;
const silenceEnds = 1_300;
const longest = 20_000;

/**
 * Records until `stop`; calls `onSilence` once somebody has spoken and then been silent, or at 20 seconds.
 * `onLevel` gets the loudness of each block. Errors: `NoMicrophone`.
 */
export async function record(onSilence: () => void, onLevel: (level: number) => void): Promise<Recorder> {
  const stream = await microphone();
  const context = new AudioContext();
  await context.audioWorklet.addModule('/recorder-worklet.js');
  const tap = new AudioWorkletNode(context, 'recorder', { numberOfOutputs: 0 });
  const blocks: Float32Array[] = [];
  const silence = silenceWatch(onSilence);
  tap.port.onmessage = ({ data }: MessageEvent<Float32Array>) => {
    blocks.push(data);
    const level = loudness(data);
    onLevel(level);
    silence(level);
  };
  context.createMediaStreamSource(stream).connect(tap);
  const end = () => {
    if (context.state === 'closed') return;
    for (const track of stream.getTracks()) track.stop();
    void context.close();
  };
  return {
    stop: async () => {
      const { sampleRate } = context;
      end();
      return wavOf(blocks, sampleRate);
    },
    drop: end,
  };
}

async function microphone(): Promise<MediaStream> {
  if (!navigator.mediaDevices) throw new NoMicrophone(false, 'no media devices');
  try {
    return await navigator.mediaDevices.getUserMedia({
      audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true },
    });
  } catch (cause) {
    throw new NoMicrophone(cause instanceof DOMException && cause.name === 'NotAllowedError', cause);
  }
}

function silenceWatch(onSilence: () => void): (level: number) => void {
  const began = performance.now();
  let lastVoice: number | undefined;
  let told = false;
  return (level) => {
    const now = performance.now();
    if (level > voiceLevel) lastVoice = now;
    const quiet = lastVoice !== undefined && now - lastVoice > silenceEnds;
    if (told || !(quiet || now - began > longest)) return;
    told = true;
    onSilence();
  };
}

function loudness(block: Float32Array): number {
  let sum = 0;
  for (const sample of block) sum += sample * sample;
  return Math.sqrt(sum / block.length);
}
