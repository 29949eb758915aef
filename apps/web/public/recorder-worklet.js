// Hands each 128-frame block of the microphone's first channel to the page; runs on the audio thread.
class Recorder extends AudioWorkletProcessor {
  process([input]) {
    const channel = input[0];
    if (channel) this.port.postMessage(channel.slice());
    return true;
  }
}
registerProcessor('recorder', Recorder);
