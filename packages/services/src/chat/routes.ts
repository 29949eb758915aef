import { route } from '../http/route.ts';
import { listChats } from './list-chats.ts';
import { openChat } from './open-chat.ts';
import { readMessages } from './read-messages.ts';
import { sendMessage } from './send-message.ts';
import {
  chat,
  chatParams,
  chatsPage,
  chatsQuery,
  message,
  messagesPage,
  messagesQuery,
  newChat,
  newMessage,
} from './wire.ts';

export const chatRoutes = [
  route({
    id: 'openChat',
    method: 'POST',
    path: '/chat',
    summary: 'Opens the chat of a buyer and the vendor about a lot, or gives the one there is',
    who: { may: 'signed-in' },
    body: newChat,
    status: 200,
    answer: chat,
    handle: openChat,
  }),
  route({
    id: 'listChats',
    method: 'GET',
    path: '/chat',
    summary: "The caller's chats, the last written in first",
    who: { may: 'signed-in' },
    query: chatsQuery,
    status: 200,
    answer: chatsPage,
    handle: listChats,
  }),
  route({
    id: 'readMessages',
    method: 'GET',
    path: '/chat/{chatId}/messages',
    summary: 'Messages behind a place, in order, each in the language of the reader',
    who: { may: 'signed-in', owns: 'chat' },
    params: chatParams,
    query: messagesQuery,
    status: 200,
    seconds: 30,
    answer: messagesPage,
    handle: readMessages,
  }),
  route({
    id: 'sendMessage',
    method: 'POST',
    path: '/chat/{chatId}/messages',
    summary: 'Sends words, a recording or the terms of a bid; sent again with the same key it is sent once',
    who: { may: 'signed-in', owns: 'chat' },
    params: chatParams,
    body: newMessage,
    idempotent: true,
    status: 201,
    seconds: 60,
    answer: message,
    handle: sendMessage,
  }),
] as const;
