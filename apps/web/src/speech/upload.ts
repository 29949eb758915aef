import { call } from '../api/client.ts';

/** Puts a recording where the server may hear and keep it for 30 days; gives the name it has there. */
export async function uploadRecording(wav: Uint8Array<ArrayBuffer>): Promise<string> {
  const ticket = await call('POST', '/translate/voice', { body: { want: 'upload', contentType: 'audio/wav' } });
  if (ticket.gave !== 'upload') throw new Error('no address to upload to');
  const form = new FormData();
  for (const [name, value] of Object.entries(ticket.fields)) form.append(name, value);
  const file = new Blob([wav], { type: 'audio/wav' });
  form.append('file', file);
  const answer = await fetch(ticket.url, {
    method: ticket.method,
    ...(ticket.method === 'PUT' ? { headers: { 'content-type': 'audio/wav' }, body: file } : { body: form }),
  });
  if (!answer.ok) throw new Error(`upload refused: ${answer.status}`);
  return ticket.audio;
}
