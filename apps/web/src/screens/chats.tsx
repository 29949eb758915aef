import { call } from '../api/client.ts';
import { me } from '../api/session.ts';
import { Screen } from '../design/board.tsx';
import { Named } from '../design/named.tsx';
import { Show } from '../design/waiting.tsx';
import { address } from '../navigation/here.ts';
import { momentText } from '../state/amounts.ts';
import { useLoaded } from '../state/loaded.ts';
import { useMore } from '../state/more.tsx';
import { word } from '../state/words.ts';

/** All talk, the last written in first. */
export function Chats() {
  const userId = me.value?.userId ?? '';
  const { limit, button } = useMore();
  const chats = useLoaded(`chats/${userId}/${limit}`, () => call('GET', '/chat', { query: { limit } }), [
    `user/${userId}`,
  ]);
  return (
    <Screen title={word('chats')}>
      <Show loaded={chats}>
        {(page) =>
          page.chats.length === 0 ? (
            <p class="empty">{word('noChats')}</p>
          ) : (
            <>
              <ul class="slips">
                {page.chats.map((chat) => (
                  <li key={chat.chatId}>
                    <a class="slip" href={address('chat', chat.chatId)}>
                      <span class="slip-head">
                        <strong class="slip-crop">
                          <Named shown={chat.otherNameShown} original={chat.otherName} />
                        </strong>
                        <span>{momentText(chat.latestAt, Date.now())}</span>
                      </span>
                      <span class="slip-lines">{chat.cropName}</span>
                    </a>
                  </li>
                ))}
              </ul>
              {button(page.cursor)}
            </>
          )
        }
      </Show>
    </Screen>
  );
}
