<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Hugging Face account</source>
        <translation>Учётная запись Hugging Face</translation>
    </message>
    <message>
        <source>Looking for a token…</source>
        <translation>Поиск токена…</translation>
    </message>
    <message>
        <source>With a token Pannier can fetch gated and private models that your account may read. A token that may only read is enough. It is kept in the keyring of your system, sent to the Hub alone, and never shown.</source>
        <translation>С токеном Pannier может читать приватные модели и модели с доступом по запросу, если они доступны вашей учётной записи. Достаточно токена с правом только на чтение. Он хранится в системной связке ключей, отправляется только на Hub и нигде не показывается.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>Paste a token: hf_…</source>
        <translation>Вставьте токен: hf_…</translation>
    </message>
    <message>
        <source>Asking the Hub</source>
        <translation>Запрос к Hub</translation>
    </message>
    <message>
        <source>Make a token…</source>
        <translation>Создать токен…</translation>
    </message>
    <message>
        <source>Open the Hub&apos;s page for tokens in the browser</source>
        <translation>Открыть в браузере страницу токенов на Hub</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Remove the token from the keyring</source>
        <translation>Удалить токен из связки ключей</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>You are not logged in.</source>
        <translation>Вы не вошли.</translation>
    </message>
    <message>
        <source>You are logged in with the token from {place}.</source>
        <translation>Вы вошли с токеном, источник: {place}.</translation>
    </message>
    <message>
        <source>You are logged in as {name}.</source>
        <translation>Вы вошли как {name}.</translation>
    </message>
    <message>
        <source>The token was removed from the keyring.</source>
        <translation>Токен удалён из связки ключей.</translation>
    </message>
    <message>
        <source>It stays valid until you revoke it on the Hub&apos;s page for tokens.</source>
        <translation>Он действует, пока вы не отзовёте его на странице токенов на Hub.</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Вместимость</translation>
    </message>
    <message>
        <source>Quantize</source>
        <translation>Квантование</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Скачивания</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Движок</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>settings of chats</comment>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Конфиденциальность</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>&amp;Открыть модель…</translation>
    </message>
    <message>
        <source>Open a GGUF file and load it</source>
        <translation>Открыть файл GGUF и загрузить его</translation>
    </message>
    <message>
        <source>Load Pannier &amp;Guide</source>
        <translation>&amp;Загрузить Pannier Guide</translation>
    </message>
    <message>
        <source>Load the small model that comes with Pannier</source>
        <translation>Загрузить небольшую модель, которая входит в состав Pannier</translation>
    </message>
    <message>
        <source>Load &amp;with options…</source>
        <translation>Загрузить с &amp;параметрами…</translation>
    </message>
    <message>
        <source>Choose context length, GPU layers and more, and see what the load will need</source>
        <translation>Выбрать длину контекста, число слоёв на GPU и другое и увидеть, сколько памяти потребуется</translation>
    </message>
    <message>
        <source>&amp;Unload model</source>
        <translation>&amp;Выгрузить модель</translation>
    </message>
    <message>
        <source>End the worker process and give back its memory</source>
        <translation>Завершить рабочий процесс и освободить занятую им память</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>Close Pannier</source>
        <translation>Закрыть Pannier</translation>
    </message>
    <message>
        <source>&amp;New chat</source>
        <translation>&amp;Новый чат</translation>
    </message>
    <message>
        <source>Begin an empty conversation</source>
        <translation>Начать пустую беседу</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Отправить</translation>
    </message>
    <message>
        <source>Send your message</source>
        <translation>Отправить сообщение</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>О&amp;становить</translation>
    </message>
    <message>
        <source>End the answer here</source>
        <translation>Закончить ответ на этом месте</translation>
    </message>
    <message>
        <source>&amp;Copy last answer</source>
        <translation>&amp;Копировать последний ответ</translation>
    </message>
    <message>
        <source>Put the last answer on the clipboard</source>
        <translation>Скопировать последний ответ в буфер обмена</translation>
    </message>
    <message>
        <source>&amp;Load report</source>
        <translation>От&amp;чёт о загрузке</translation>
    </message>
    <message>
        <source>Show where the layers lie and what every device holds</source>
        <translation>Показать, где находятся слои и что занимает память каждого устройства</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>Написать соо&amp;бщение</translation>
    </message>
    <message>
        <source>Go to the message box</source>
        <translation>Перейти к полю сообщения</translation>
    </message>
    <message>
        <source>Text &amp;larger</source>
        <translation>Текст &amp;крупнее</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Увеличить текст</translation>
    </message>
    <message>
        <source>Text &amp;smaller</source>
        <translation>Текст &amp;мельче</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Уменьшить текст</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Обычный размер текста</translation>
    </message>
    <message>
        <source>The system&apos;s text size</source>
        <translation>Размер текста, заданный в системе</translation>
    </message>
    <message>
        <source>&amp;Engine log</source>
        <translation>&amp;Журнал движка</translation>
    </message>
    <message>
        <source>Show what llama.cpp has logged</source>
        <translation>Показать, что записала llama.cpp</translation>
    </message>
    <message>
        <source>&amp;GPU engines…</source>
        <translation>&amp;Движки для GPU…</translation>
    </message>
    <message>
        <source>See which build of llama.cpp runs, and get one for your GPU</source>
        <translation>Узнать, какая сборка llama.cpp работает, и получить сборку для вашего GPU</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>Что &amp;произошло</translation>
    </message>
    <message>
        <source>Show all notices of this session, and what the log tells of earlier ones</source>
        <translation>Показать все уведомления этого сеанса и записи журнала о прежних</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>Диа&amp;гностика</translation>
    </message>
    <message>
        <source>Check the installation, and copy the result for a report</source>
        <translation>Проверить установку и скопировать результат для отчёта об ошибке</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>&amp;Быстрый переход…</translation>
    </message>
    <message>
        <source>Find an action or a model</source>
        <translation>Найти действие или модель</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Сочетания &amp;клавиш</translation>
    </message>
    <message>
        <source>Show the keys of every action</source>
        <translation>Показать клавиши всех действий</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Задания</translation>
    </message>
    <message>
        <source>Show all that is at work, waits or has ended</source>
        <translation>Показать всё, что выполняется, ждёт или закончилось</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Руководство пользователя</translation>
    </message>
    <message>
        <source>How to do what</source>
        <translation>Как что сделать</translation>
    </message>
    <message>
        <source>&amp;First steps…</source>
        <translation>&amp;Первые шаги…</translation>
    </message>
    <message>
        <source>What this computer can do, where models live, and what to begin with</source>
        <translation>Что может этот компьютер, где хранятся модели и с чего начать</translation>
    </message>
    <message>
        <source>&amp;About Pannier</source>
        <translation>&amp;О программе Pannier</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Версия и лицензия</translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation>Перейти на страницу «{page}»</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>&amp;Чат</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>Цвета &amp;системы</translation>
    </message>
    <message>
        <source>Light or dark, as the system is</source>
        <translation>Светлые или тёмные, как в системе</translation>
    </message>
    <message>
        <source>L&amp;ight colours</source>
        <translation>Св&amp;етлые цвета</translation>
    </message>
    <message>
        <source>Light, whatever the system is</source>
        <translation>Светлые независимо от системы</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>&amp;Тёмные цвета</translation>
    </message>
    <message>
        <source>Dark, whatever the system is</source>
        <translation>Тёмные независимо от системы</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>&amp;Высокая контрастность</translation>
    </message>
    <message>
        <source>White and yellow on black</source>
        <translation>Белое и жёлтое на чёрном</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of the chosen language.</source>
        <translation>На этом компьютере нет шрифта с буквами выбранного языка.</translation>
    </message>
    <message>
        <source>Install one, such as Noto Sans CJK, and start Pannier again.</source>
        <translation>Установите такой, например Noto Sans CJK, и запустите Pannier снова.</translation>
    </message>
    <message>
        <source>The model of last time is not there any more: {name}</source>
        <translation>Модели, открытой в прошлый раз, больше нет: {name}</translation>
    </message>
    <message>
        <source>It was {path}. Choose another one to go on.</source>
        <translation>Путь к файлу: {path}. Чтобы продолжить, выберите другую модель.</translation>
    </message>
    <message>
        <source>The window&apos;s size and the last model could not be saved.</source>
        <translation>Не удалось сохранить размер окна и последнюю модель.</translation>
    </message>
    <message>
        <source>Con&amp;versation</source>
        <translation>&amp;Беседа</translation>
    </message>
    <message>
        <source>&amp;Continue the answer</source>
        <translation>Про&amp;должить ответ</translation>
    </message>
    <message>
        <source>Go on where the answer ended</source>
        <translation>Продолжить с того места, где ответ закончился</translation>
    </message>
    <message>
        <source>&amp;Answer again</source>
        <translation>&amp;Ответить заново</translation>
    </message>
    <message>
        <source>Another answer beside this one</source>
        <translation>Ещё один ответ рядом с этим</translation>
    </message>
    <message>
        <source>Run again e&amp;xactly</source>
        <translation>&amp;Повторить в точности</translation>
    </message>
    <message>
        <source>The same question with the same options and the same seed</source>
        <translation>Тот же вопрос с теми же параметрами и тем же начальным числом</translation>
    </message>
    <message>
        <source>&amp;Edit my last message</source>
        <translation>&amp;Изменить моё последнее сообщение</translation>
    </message>
    <message>
        <source>Change it and ask again from there</source>
        <translation>Изменить его и спросить заново с этого места</translation>
    </message>
    <message>
        <source>A&amp;ttach files…</source>
        <translation>При&amp;крепить файлы…</translation>
    </message>
    <message>
        <source>Send files along with the message</source>
        <translation>Отправить файлы вместе с сообщением</translation>
    </message>
    <message>
        <source>&amp;Find in this chat</source>
        <translation>&amp;Найти в этом чате</translation>
    </message>
    <message>
        <source>Find words in this chat</source>
        <translation>Найти слова в этом чате</translation>
    </message>
    <message>
        <source>&amp;Search all chats</source>
        <translation>Искать &amp;во всех чатах</translation>
    </message>
    <message>
        <source>Find words in every chat</source>
        <translation>Найти слова в любом чате</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Пер&amp;еименовать</translation>
    </message>
    <message>
        <source>Give the chat another title</source>
        <translation>Дать чату другое название</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Закрепить</translation>
    </message>
    <message>
        <source>Keep the chat at the head of the list</source>
        <translation>Держать чат в начале списка</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>Д&amp;ублировать</translation>
    </message>
    <message>
        <source>Copy the chat with all its messages</source>
        <translation>Скопировать чат со всеми сообщениями</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Экспор&amp;т…</translation>
    </message>
    <message>
        <source>Save the chat as Markdown, HTML, text or JSON</source>
        <translation>Сохранить чат как Markdown, HTML, текст или JSON</translation>
    </message>
    <message>
        <source>Export all chats…</source>
        <translation>Экспорт всех чатов…</translation>
    </message>
    <message>
        <source>Save every chat in one go</source>
        <translation>Сохранить сразу все чаты</translation>
    </message>
    <message>
        <source>&amp;Import chats…</source>
        <translation>И&amp;мпорт чатов…</translation>
    </message>
    <message>
        <source>Take over chats from Pannier, ChatGPT or LM Studio</source>
        <translation>Перенести чаты из Pannier, ChatGPT или LM Studio</translation>
    </message>
    <message>
        <source>&amp;Move to the trash</source>
        <translation>Переме&amp;стить в корзину</translation>
    </message>
    <message>
        <source>Put the chat into the trash, which keeps it for a while</source>
        <translation>Переместить чат в корзину, где он какое-то время хранится</translation>
    </message>
    <message>
        <source>Chat above</source>
        <translation>Чат выше</translation>
    </message>
    <message>
        <source>Go up in the list</source>
        <translation>Перейти вверх по списку</translation>
    </message>
    <message>
        <source>Chat below</source>
        <translation>Чат ниже</translation>
    </message>
    <message>
        <source>Go down in the list</source>
        <translation>Перейти вниз по списку</translation>
    </message>
    <message>
        <source>&amp;List of chats</source>
        <translation>Список &amp;чатов</translation>
    </message>
    <message>
        <source>Show or hide the list of chats</source>
        <translation>Показать или скрыть список чатов</translation>
    </message>
    <message>
        <source>Chat se&amp;ttings</source>
        <translation>Настройки чат&amp;а</translation>
    </message>
    <message>
        <source>Show or hide what this chat is set to</source>
        <translation>Показать или скрыть настройки этого чата</translation>
    </message>
    <message>
        <source>T&amp;wo chats side by side</source>
        <translation>Два чата &amp;рядом</translation>
    </message>
    <message>
        <source>A second chat with a model of its own, when memory allows</source>
        <translation>Второй чат со своей моделью, если хватает памяти</translation>
    </message>
    <message>
        <source>Chat te&amp;mplate…</source>
        <translation>&amp;Шаблон чата…</translation>
    </message>
    <message>
        <source>See how the chat is written for the model, and change it</source>
        <translation>Посмотреть, в каком виде чат передаётся модели, и изменить это</translation>
    </message>
    <message>
        <source>{n} tokens</source>
        <translation>токенов: {n}</translation>
    </message>
    <message>
        <source>first token after {time}</source>
        <translation>первый токен через {time}</translation>
    </message>
    <message>
        <source>stopped: the context is full</source>
        <translation>остановлено: контекст заполнен</translation>
    </message>
    <message>
        <source>stopped: the token limit was reached</source>
        <translation>остановлено: достигнут предел токенов</translation>
    </message>
    <message>
        <source>stopped by you</source>
        <translation>остановлено вами</translation>
    </message>
    <message>
        <source>stopped before “{text}”</source>
        <translation>остановлено перед «{text}»</translation>
    </message>
    <message>
        <source>Prompt: {n} tokens, {cached} of them cached</source>
        <translation>Токенов запроса: {n}, из них в кэше: {cached}</translation>
    </message>
    <message>
        <source>{text}; the rest read at {speed}</source>
        <translation>{text}; остальное прочитано со скоростью {speed}</translation>
    </message>
    <message>
        <source>Answer: {n} tokens in {time}</source>
        <translation>Токенов ответа: {n} за {time}</translation>
    </message>
    <message>
        <source>{text}, {n} of them thoughts</source>
        <translation>{text}, из них размышления: {n}</translation>
    </message>
    <message>
        <source>Speculation: {accepted} of {drafted} guessed tokens were right</source>
        <translation>Спекулятивная генерация: верных токенов {accepted} из {drafted}</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s defaults</source>
        <translation>значения llama.cpp по умолчанию</translation>
    </message>
    <message>
        <source>Sampling: {changed}</source>
        <translation>Сэмплинг: {changed}</translation>
    </message>
    <message>
        <source>Sampling: {changed}; seed {seed}</source>
        <translation>Сэмплинг: {changed}; начальное число {seed}</translation>
    </message>
    <message>
        <source>context of {n} tokens</source>
        <translation>токенов контекста: {n}</translation>
    </message>
    <message>
        <source>The worker process ended.</source>
        <translation>Рабочий процесс завершился.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить попытку</translation>
    </message>
    <message>
        <source>What the model was given of {name}</source>
        <translation>Что модель получила из {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Do not send {name}</source>
        <translation>Не отправлять {name}</translation>
    </message>
    <message>
        <source>Do not send this</source>
        <translation>Не отправлять</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Send your message here</source>
        <translation>Отправить сообщение в этот чат</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Прикрепить файлы…</translation>
    </message>
    <message>
        <source>Unload model</source>
        <translation>Выгрузить модель</translation>
    </message>
    <message>
        <source>Give back its memory</source>
        <translation>Освободить занятую ею память</translation>
    </message>
    <message>
        <source>Load with options…</source>
        <translation>Загрузить с параметрами…</translation>
    </message>
    <message>
        <source>Choose how the model is loaded</source>
        <translation>Выбрать, как загружается модель</translation>
    </message>
    <message>
        <source>Load Pannier Guide</source>
        <translation>Загрузить Pannier Guide</translation>
    </message>
    <message>
        <source>Open model…</source>
        <translation>Открыть модель…</translation>
    </message>
    <message>
        <source>Open a GGUF file and load it here</source>
        <translation>Открыть файл GGUF и загрузить его здесь</translation>
    </message>
    <message>
        <source>Close this chat and unload its model</source>
        <translation>Закрыть этот чат и выгрузить его модель</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Прикрепить файлы</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Открыть модель</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>Модели GGUF (*.gguf)</translation>
    </message>
    <message>
        <source>“{title}” is in the trash.</source>
        <translation>«{title}» в корзине.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) are in the trash.</source>
        <translation>
            <numerusform>%Ln чат в корзине.</numerusform>
            <numerusform>%Ln чата в корзине.</numerusform>
            <numerusform>%Ln чатов в корзине.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash keeps it for a while; the settings say how long.</source>
        <translation>Какое-то время он хранится в корзине; срок задан в настройках.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Выбрать модель</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Модель: {name}</translation>
    </message>
    <message>
        <source>Choose a model to chat with</source>
        <translation>Выберите модель для чата</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Think</source>
        <translation>Размышлять</translation>
    </message>
    <message>
        <source>Let the model think before it answers</source>
        <translation>Модель размышляет, прежде чем ответить</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Оба</translation>
    </message>
    <message>
        <source>Send the message to both chats</source>
        <translation>Отправить сообщение в оба чата</translation>
    </message>
    <message>
        <source>Context: {words}</source>
        <translation>Контекст: {words}</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Модель не загружена.</translation>
    </message>
    <message>
        <source>Load a model first.</source>
        <translation>Сначала загрузите модель.</translation>
    </message>
    <message>
        <source>{used} of {context} tokens are used, {cached} of them are cached.</source>
        <translation>Занято токенов: {used} из {context}, из них в кэше: {cached}.</translation>
    </message>
    <message>
        <source>Your draft adds {n}.</source>
        <translation>Черновик добавит: {n}.</translation>
    </message>
    <message>
        <source>That is more than there is room for.</source>
        <translation>Это больше, чем есть места.</translation>
    </message>
    <message>
        <source>It is nearly full.</source>
        <translation>Почти заполнено.</translation>
    </message>
    <message>
        <source>When the context is full</source>
        <translation>Когда контекст заполнен</translation>
    </message>
    <message>
        <source>Load the model again with</source>
        <translation>Загрузить модель заново</translation>
    </message>
    <message>
        <source>Load options…</source>
        <translation>Параметры загрузки…</translation>
    </message>
    <message>
        <source>{n} tokens of context</source>
        <translation>Токенов контекста: {n}</translation>
    </message>
    <message>
        <source>{text}  (+{size})</source>
        <translation>{text}  (+{size})</translation>
    </message>
    <message>
        <source>{cost}, does not fit</source>
        <translation>{cost}, не поместится</translation>
    </message>
    <message>
        <source>&amp;Stop the answer</source>
        <translation>&amp;Остановить ответ</translation>
    </message>
    <message>
        <source>Nothing is left out; a chat that is too long is not answered</source>
        <translation>Ничего не пропускается; слишком длинный чат остаётся без ответа</translation>
    </message>
    <message>
        <source>Leave out the &amp;oldest messages</source>
        <translation>&amp;Пропускать самые старые сообщения</translation>
    </message>
    <message>
        <source>The system prompt and your last message always stay</source>
        <translation>Системный промпт и ваше последнее сообщение остаются всегда</translation>
    </message>
    <message>
        <source>S&amp;hift the older half out</source>
        <translation>&amp;Сдвигать: убирать старую половину</translation>
    </message>
    <message>
        <source>As above, also within a long answer: fast, but only approximate</source>
        <translation>То же, но и во время длинного ответа: быстро, однако лишь приблизительно</translation>
    </message>
    <message>
        <source>The message and what followed it were removed.</source>
        <translation>Сообщение и всё, что было после него, удалено.</translation>
    </message>
    <message>
        <source>Another model was loaded.</source>
        <translation>Загружена другая модель.</translation>
    </message>
    <message>
        <source>The answer broke off: the worker process ended.</source>
        <translation>Ответ оборвался: рабочий процесс завершился.</translation>
    </message>
    <message>
        <source>Not answered: the worker process ended.</source>
        <translation>Ответа нет: рабочий процесс завершился.</translation>
    </message>
    <message>
        <source>A file is still being read.</source>
        <translation>Один из файлов ещё читается.</translation>
    </message>
    <message>
        <source>A file is too long for the context: keep a part of it, or remove it.</source>
        <translation>Один из файлов слишком длинный для контекста: оставьте его часть или уберите его.</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>Вставленный текст.txt</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>Вставленная картинка.png</translation>
    </message>
    <message>
        <source>{model} cannot see images, so {name} was not attached.</source>
        <translation>{model} не видит изображений, поэтому файл {name} не прикреплён.</translation>
    </message>
    <message>
        <source>Load it with its projector (mmproj), or another model that sees images.</source>
        <translation>Загрузите её с проектором (mmproj) или выберите другую модель, которая видит изображения.</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>чтение…</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>начало</translation>
    </message>
    <message>
        <source>end</source>
        <translation>конец</translation>
    </message>
    <message>
        <source>{detail}: too long</source>
        <translation>{detail}, слишком длинный</translation>
    </message>
    <message>
        <source>First part</source>
        <translation>Первая часть</translation>
    </message>
    <message>
        <source>Last part</source>
        <translation>Последняя часть</translation>
    </message>
    <message>
        <source>Edit your message</source>
        <translation>Изменить сообщение</translation>
    </message>
    <message>
        <source>Edit the answer</source>
        <translation>Изменить ответ</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Текст сообщения</translation>
    </message>
    <message>
        <source>The old text stays beside the new one: the arrows below it switch between them.</source>
        <translation>Старый текст остаётся рядом с новым: стрелки под сообщением переключают между ними.</translation>
    </message>
    <message>
        <source>Keep without asking</source>
        <translation>Сохранить без ответа</translation>
    </message>
    <message>
        <source>Ask again from here</source>
        <translation>Спросить заново отсюда</translation>
    </message>
    <message>
        <source>Keep and continue</source>
        <translation>Сохранить и продолжить</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Веб-страница (*.html)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Простой текст (*.txt)</translation>
    </message>
    <message>
        <source>JSON, can be imported again (*.json)</source>
        <translation>JSON, можно импортировать обратно (*.json)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Чаты</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %Ln chat(s)</source>
        <translation>
            <numerusform>Экспорт %Ln чата</numerusform>
            <numerusform>Экспорт %Ln чатов</numerusform>
            <numerusform>Экспорт %Ln чатов</numerusform>
        </translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Импорт чатов</translation>
    </message>
    <message>
        <source>Chats of Pannier, ChatGPT or LM Studio (*.json *.zip);;All files (*)</source>
        <translation>Чаты Pannier, ChatGPT или LM Studio (*.json *.zip);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Import the chats in {name}?</source>
        <translation>Импортировать чаты из {name}?</translation>
    </message>
    <message>
        <source>Chats that are here already stay as they are.</source>
        <translation>Чаты, которые уже есть, останутся как были.</translation>
    </message>
    <message>
        <source>Importing chats from {name}</source>
        <translation>Импорт чатов из {name}</translation>
    </message>
    <message>
        <source>{kind}, zipped (*.zip)</source>
        <translation>{kind}, в архиве zip (*.zip)</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показать файл</translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation>Экспортировано: {path}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) were imported.</source>
        <translation>
            <numerusform>Импортирован %Ln чат.</numerusform>
            <numerusform>Импортировано %Ln чата.</numerusform>
            <numerusform>Импортировано %Ln чатов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) were here already and stay as they are.</source>
        <translation>
            <numerusform>%Ln чат уже был здесь и остался без изменений.</numerusform>
            <numerusform>%Ln чата уже были здесь и остались без изменений.</numerusform>
            <numerusform>%Ln чатов уже были здесь и остались без изменений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) could not be read: {first}</source>
        <translation>
            <numerusform>Не удалось прочитать %Ln чат. Первая ошибка: {first}</numerusform>
            <numerusform>Не удалось прочитать %Ln чата. Первая ошибка: {first}</numerusform>
            <numerusform>Не удалось прочитать %Ln чатов. Первая ошибка: {first}</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>Найти в этом чате</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Предыдущее место</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Следующее место</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} из {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln место</numerusform>
            <numerusform>%Ln места</numerusform>
            <numerusform>%Ln мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Ваше сообщение</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Закреплённые</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Новый чат</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>не сохранено</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>Последние семь дней</translation>
    </message>
    <message>
        <source>Last thirty days</source>
        <translation>Последние тридцать дней</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and short month, as Qt writes patterns of dates</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Change the load options…</source>
        <translation>Изменить параметры загрузки…</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Загрузить заново</translation>
    </message>
    <message>
        <source>Choose another template…</source>
        <translation>Выбрать другой шаблон…</translation>
    </message>
    <message>
        <source>{name}: {got} instead of {asked}.</source>
        <translation>{name}: {got} вместо {asked}.</translation>
    </message>
    <message>
        <source>Load progress</source>
        <translation>Ход загрузки</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Отменить загрузку</translation>
    </message>
    <message>
        <source>Stop loading and give back the memory</source>
        <translation>Прервать загрузку и освободить память</translation>
    </message>
    <message>
        <source>Loading {name}</source>
        <translation>Загрузка {name}</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>подготовка</translation>
    </message>
    <message>
        <source>Choose another file of this model, or download it again.</source>
        <translation>Выберите другой файл этой модели или скачайте её заново.</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>Загрузка отменена.</translation>
    </message>
    <message>
        <source>This version of llama.cpp does not know the architecture &quot;{name}&quot;.</source>
        <translation>Эта версия llama.cpp не знает архитектуру «{name}».</translation>
    </message>
    <message>
        <source>Update Pannier, or choose a model of another architecture.</source>
        <translation>Обновите Pannier или выберите модель с другой архитектурой.</translation>
    </message>
    <message>
        <source>There is not enough memory for the model: {error}</source>
        <translation>Для модели не хватает памяти: {error}</translation>
    </message>
    <message>
        <source>Load it with fewer GPU layers, or choose a smaller quant.</source>
        <translation>Загрузите её с меньшим числом слоёв на GPU или выберите тип файла поменьше.</translation>
    </message>
    <message>
        <source>llama.cpp could not load the file: {error}</source>
        <translation>llama.cpp не удалось загрузить файл: {error}</translation>
    </message>
    <message>
        <source>There is not enough memory for a context of {context_length} tokens.</source>
        <translation>Для контекста не хватает памяти (токенов: {context_length}).</translation>
    </message>
    <message>
        <source>Load the model with a shorter context, or choose a smaller quant.</source>
        <translation>Загрузите модель с более коротким контекстом или выберите тип файла поменьше.</translation>
    </message>
    <message>
        <source>llama.cpp could not make a context of {context_length} tokens: {error}</source>
        <translation>llama.cpp не удалось создать контекст (токенов: {context_length}): {error}</translation>
    </message>
    <message>
        <source>Load the model with other options, or with a shorter context.</source>
        <translation>Загрузите модель с другими параметрами или с более коротким контекстом.</translation>
    </message>
    <message>
        <source>it did not say why.</source>
        <translation>причина не названа.</translation>
    </message>
    <message>
        <source>The model was unloaded.</source>
        <translation>Модель выгружена.</translation>
    </message>
    <message>
        <source>Not all memory is free again: {0}</source>
        <translation>Не вся память освободилась: {0}</translation>
    </message>
    <message>
        <source>If it stays so, end that program or restart the computer.</source>
        <translation>Если это не изменится, завершите эту программу или перезагрузите компьютер.</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Ответить заново</translation>
    </message>
    <message>
        <source>Run again exactly (seed {n})</source>
        <translation>Повторить в точности (начальное число {n})</translation>
    </message>
    <message>
        <source>Other settings…</source>
        <translation>Другие настройки…</translation>
    </message>
    <message>
        <source>With another model</source>
        <translation>С другой моделью</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>Сохранить код</translation>
    </message>
    <message>
        <source>The messages above are no longer in the context</source>
        <translation>Сообщения выше уже не входят в контекст</translation>
    </message>
    <message>
        <source>Reading the prompt… {share}</source>
        <translation>Чтение запроса… {share}</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Размышляет…</translation>
    </message>
    <message>
        <source>Stopped before the answer.</source>
        <translation>Остановлено до ответа.</translation>
    </message>
    <message>
        <source>The model gave an empty answer.</source>
        <translation>Модель дала пустой ответ.</translation>
    </message>
    <message>
        <source>The program ended in the middle of this answer.</source>
        <translation>Программа завершилась посреди этого ответа.</translation>
    </message>
    <message>
        <source>beginning, {n}</source>
        <translation>начало, {n}</translation>
    </message>
    <message>
        <source>end, {n}</source>
        <translation>конец, {n}</translation>
    </message>
    <message>
        <source>Put back {title}</source>
        <translation>Сбросить: {title}</translation>
    </message>
    <message>
        <source>Put back what holds without this</source>
        <translation>Вернуть значение, действующее без этой настройки</translation>
    </message>
    <message>
        <source>preset {title}</source>
        <translation>пресет «{title}»</translation>
    </message>
    <message>
        <source>default</source>
        <translation>по умолчанию</translation>
    </message>
    <message>
        <source>recommended in the file</source>
        <translation>рекомендовано в файле</translation>
    </message>
    <message>
        <source>recommended by its makers</source>
        <translation>рекомендовано авторами модели</translation>
    </message>
    <message>
        <source>set for all chats</source>
        <translation>задано для всех чатов</translation>
    </message>
    <message>
        <source>set for this model</source>
        <translation>задано для этой модели</translation>
    </message>
    <message>
        <source>set for this chat</source>
        <translation>задано для этого чата</translation>
    </message>
    <message>
        <source>Some chats are not saved, and are lost when Pannier ends.</source>
        <translation>Некоторые чаты не сохранены и пропадут, когда Pannier завершится.</translation>
    </message>
    <message>
        <source>Export them, or make room on the disk and save them. Close again to go all the same.</source>
        <translation>Экспортируйте их или освободите место на диске и сохраните. Закройте ещё раз, чтобы выйти всё равно.</translation>
    </message>
    <message>
        <source>(your next message)</source>
        <translation>(ваше следующее сообщение)</translation>
    </message>
    <message>
        <source>Choose from the &amp;library…</source>
        <translation>Выбрать из &amp;библиотеки…</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Новая папка</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Название папки</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>Создать папку</translation>
    </message>
    <message>
        <source>The message was not sent to the second chat.</source>
        <translation>Сообщение не отправлено во второй чат.</translation>
    </message>
    <message>
        <source>Load a model there, or wait until its answer is finished.</source>
        <translation>Загрузите там модель или дождитесь окончания ответа.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>What is new is kept in memory until Pannier ends. Make room on the disk, then click here to save it; you can also export or copy it.</source>
        <translation>Новое хранится в памяти, пока Pannier работает. Освободите место на диске и нажмите здесь, чтобы сохранить; можно также экспортировать или скопировать.</translation>
    </message>
    <message>
        <source>Queued: sent when the answer in the other chat is finished.</source>
        <translation>В очереди: будет отправлено, когда закончится ответ в другом чате.</translation>
    </message>
    <message>
        <source>Queued: sent as soon as the model is ready.</source>
        <translation>В очереди: будет отправлено, как только модель будет готова.</translation>
    </message>
    <message>
        <source>Load {name}</source>
        <translation>Загрузить {name}</translation>
    </message>
    <message>
        <source>This chat was held with {name}: load it</source>
        <translation>Этот чат шёл с моделью {name}: загрузить её</translation>
    </message>
    <message>
        <source>Load as set</source>
        <comment>with the load options that are set</comment>
        <translation>Загрузить как задано</translation>
    </message>
    <message>
        <source>Set: {set}. Loaded: {loaded}. Load the model again as it is set.</source>
        <translation>Задано: {set}. Загружено: {loaded}. Загрузите модель заново, как задано.</translation>
    </message>
    <message>
        <source>Choose a model first; then write here</source>
        <translation>Сначала выберите модель, затем пишите здесь</translation>
    </message>
    <message>
        <source>Your message is sent when the model is ready</source>
        <translation>Сообщение будет отправлено, когда модель будет готова</translation>
    </message>
    <message>
        <source>Write already: it is sent when the model is ready</source>
        <translation>Уже можно писать: сообщение уйдёт, когда модель будет готова</translation>
    </message>
    <message>
        <source>Answering… Esc stops</source>
        <translation>Идёт ответ… Esc — остановить</translation>
    </message>
    <message>
        <source>Message {name}</source>
        <translation>Сообщение для {name}</translation>
    </message>
    <message>
        <source>This link is not opened: {address}</source>
        <translation>Эта ссылка не открывается: {address}</translation>
    </message>
    <message>
        <source>Only web and mail addresses can be opened from a chat.</source>
        <translation>Из чата можно открывать только адреса веб-страниц и электронной почты.</translation>
    </message>
    <message>
        <source>Open this link in your browser?</source>
        <translation>Открыть эту ссылку в браузере?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Пресет</translation>
    </message>
    <message>
        <source>Save, export and import presets</source>
        <translation>Сохранить, экспортировать и импортировать пресеты</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>Сохранить как пресет</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Название пресета</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save as a new preset…</source>
        <translation>Сохранить как новый пресет…</translation>
    </message>
    <message>
        <source>Export this preset…</source>
        <translation>Экспортировать этот пресет…</translation>
    </message>
    <message>
        <source>Import a preset…</source>
        <translation>Импортировать пресет…</translation>
    </message>
    <message>
        <source>Delete this preset</source>
        <translation>Удалить этот пресет</translation>
    </message>
    <message>
        <source>Export the preset</source>
        <translation>Экспорт пресета</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation>Импорт пресета</translation>
    </message>
    <message>
        <source>Set for</source>
        <translation>Задать для</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>Этот чат</translation>
    </message>
    <message>
        <source>All chats with {name}</source>
        <translation>Все чаты с {name}</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>Все чаты</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Системный промпт</translation>
    </message>
    <message>
        <source>Instructions that precede the chat</source>
        <translation>Указания, которые предшествуют чату</translation>
    </message>
    <message>
        <source>What happens with a chat that is too long</source>
        <translation>Что происходит со слишком длинным чатом</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Остановить ответ</translation>
    </message>
    <message>
        <source>Leave out the oldest messages</source>
        <translation>Пропускать самые старые сообщения</translation>
    </message>
    <message>
        <source>Shift the older half out</source>
        <translation>Сдвигать: убирать старую половину</translation>
    </message>
    <message>
        <source>Show or hide these options</source>
        <translation>Показать или скрыть эти параметры</translation>
    </message>
    <message>
        <source>Chat template…</source>
        <translation>Шаблон чата…</translation>
    </message>
    <message>
        <source>Chat settings</source>
        <translation>Настройки чата</translation>
    </message>
    <message>
        <source>Close the chat settings</source>
        <translation>Закрыть настройки чата</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>Искать во всех чатах</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Очистить корзину</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Chats that were thrown away; the trash keeps them for a while</source>
        <translation>Выброшенные чаты; какое-то время они хранятся в корзине</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Корзина пуста.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Your chats will be listed here.</source>
        <translation>Здесь будет список ваших чатов.</translation>
    </message>
    <message>
        <source>Trash ({n})</source>
        <translation>Корзина ({n})</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Новая папка…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message>
        <source>New chat here</source>
        <translation>Новый чат здесь</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Remove the folder, keep its chats</source>
        <translation>Убрать папку, сохранив её чаты</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Открепить</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Закрепить</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Переместить в</translation>
    </message>
    <message>
        <source>Out of the folder</source>
        <translation>Убрать из папки</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Открыть рядом</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Переместить в корзину</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>Шаблон чата</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>Собственный шаблон модели</translation>
    </message>
    <message>
        <source>One of your own</source>
        <translation>Ваш собственный</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Текст шаблона</translation>
    </message>
    <message>
        <source>What the model is given</source>
        <translation>Что получает модель</translation>
    </message>
    <message>
        <source>Jinja template</source>
        <translation>Шаблон Jinja</translation>
    </message>
    <message>
        <source>Use for this model</source>
        <translation>Применить для этой модели</translation>
    </message>
    <message>
        <source>thinks in {tag}</source>
        <translation>размышляет в {tag}</translation>
    </message>
    <message>
        <source>thinking can be turned on and off</source>
        <translation>размышления можно включать и выключать</translation>
    </message>
    <message>
        <source>effort: {names}</source>
        <translation>усилие: {names}</translation>
    </message>
    <message>
        <source>knows no system prompt: it is put before the first question</source>
        <translation>не знает системного промпта: он ставится перед первым вопросом</translation>
    </message>
    <message>
        <source>As the model likes</source>
        <translation>На усмотрение модели</translation>
    </message>
    <message>
        <source>Chat with Pannier Guide</source>
        <translation>Чат с Pannier Guide</translation>
    </message>
    <message>
        <source>Open a GGUF file…</source>
        <translation>Открыть файл GGUF…</translation>
    </message>
    <message>
        <source>Choose a model to start</source>
        <translation>Выберите модель, чтобы начать</translation>
    </message>
    <message>
        <source>Pannier Guide comes with Pannier and answers questions about models, memory and quantization. Or drag a GGUF file of your own onto this window.</source>
        <translation>Pannier Guide входит в состав Pannier и отвечает на вопросы о моделях, памяти и квантовании. Можно также перетащить в это окно свой файл GGUF.</translation>
    </message>
    <message>
        <source>You can write already. Your message is sent as soon as it is ready.</source>
        <translation>Уже можно писать. Сообщение уйдёт, как только модель будет готова.</translation>
    </message>
    <message>
        <source>Ask Pannier Guide</source>
        <translation>Спросить Pannier Guide</translation>
    </message>
    <message>
        <source>A small model that knows about quantization, GGUF and memory, and nothing else. It runs on this computer.</source>
        <translation>Небольшая модель, которая знает о квантовании, GGUF и памяти — и больше ни о чём. Она работает на этом компьютере.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>этот компьютер</translation>
    </message>
    <message>
        <source>this computer and {servers}</source>
        <translation>этот компьютер и {servers}</translation>
    </message>
    <message>
        <source>{name} is ready</source>
        <translation>Модель {name} готова</translation>
    </message>
    <message>
        <source>It runs on {where}, with a context of {n} tokens.</source>
        <translation>Где работает: {where}. Токенов контекста: {n}.</translation>
    </message>
    <message>
        <source>Ask: {question}</source>
        <translation>Спросить: {question}</translation>
    </message>
    <message>
        <source>Ask this question</source>
        <translation>Задать этот вопрос</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Окружение</translation>
    </message>
    <message>
        <source>Window libraries</source>
        <translation>Библиотеки окон</translation>
    </message>
    <message>
        <source>Bundled model, file</source>
        <translation>Встроенная модель, файл</translation>
    </message>
    <message>
        <source>Bundled model, answer</source>
        <translation>Встроенная модель, ответ</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Устройства</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>Bugs</source>
        <translation>Ошибки Pannier</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Диагностика</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Скопировать как текст</translation>
    </message>
    <message>
        <source>The text holds no name, no path of yours and no chat.</source>
        <translation>В тексте нет ни имён, ни ваших путей, ни чатов.</translation>
    </message>
    <message>
        <source>Checking the installation…</source>
        <translation>Проверка установки…</translation>
    </message>
    <message>
        <source>Something is wrong: {names}.</source>
        <translation>Что-то не в порядке: {names}.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Всё работает.</translation>
    </message>
    <message>
        <source>Engine log</source>
        <translation>Журнал движка</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>Строки журнала</translation>
    </message>
    <message>
        <source>The engine has not logged anything yet.</source>
        <translation>Движок ещё ничего не записал.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Скопировать всё</translation>
    </message>
    <message>
        <source>About Pannier</source>
        <translation>О программе Pannier</translation>
    </message>
    <message>
        <source>Pannier</source>
        <translation>Pannier</translation>
    </message>
    <message>
        <source>Version {v}</source>
        <translation>Версия {v}</translation>
    </message>
    <message>
        <source>Packs large language models onto the GPU you have.</source>
        <translation>Размещает большие языковые модели на том GPU, который у вас есть.</translation>
    </message>
    <message>
        <source>MIT licence. Built on llama.cpp and llama-cpp-python (MIT) and Qt for Python (LGPL). Icons by Lucide (ISC), typeface Inter (OFL).</source>
        <translation>Лицензия MIT. Основано на llama.cpp и llama-cpp-python (MIT) и Qt for Python (LGPL). Значки Lucide (ISC), шрифт Inter (OFL).</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Карточка модели</translation>
    </message>
    <message>
        <source>This card is long. [Read the rest in the browser]({page})</source>
        <translation>Эта карточка длинная. [Читать остальное в браузере]({page})</translation>
    </message>
    <message>
        <source>With its projector, to see images</source>
        <translation>С проектором, чтобы видеть изображения</translation>
    </message>
    <message>
        <source>tokens of prompt and answer together</source>
        <translation>токены запроса и ответа вместе</translation>
    </message>
    <message>
        <source>what the model was trained for, at most 8,192</source>
        <translation>столько, на сколько обучена модель, но не больше 8192</translation>
    </message>
    <message>
        <source>room for so many chats side by side, each with the whole context</source>
        <translation>место для стольких чатов одновременно, каждый с полным контекстом</translation>
    </message>
    <message>
        <source>layers on the GPU, counted from the output; auto takes as many as fit</source>
        <translation>слои на GPU, считая от выхода; auto берёт столько, сколько поместится</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Размер пакета</translation>
    </message>
    <message>
        <source>prompt tokens given to llama.cpp at once</source>
        <translation>сколько токенов запроса передаётся llama.cpp за раз</translation>
    </message>
    <message>
        <source>as many as a step evaluates</source>
        <translation>столько же, сколько обрабатывается за шаг</translation>
    </message>
    <message>
        <source>Tokens in a step</source>
        <translation>Токены за шаг</translation>
    </message>
    <message>
        <source>prompt tokens evaluated in one step; more need larger compute buffers</source>
        <translation>сколько токенов запроса обрабатывается за один шаг; чем больше, тем больше буферы вычислений</translation>
    </message>
    <message>
        <source>GPUs to use</source>
        <translation>Используемые GPU</translation>
    </message>
    <message>
        <source>the GPUs that share the model</source>
        <translation>GPU, между которыми делится модель</translation>
    </message>
    <message>
        <source>Main GPU</source>
        <translation>Основной GPU</translation>
    </message>
    <message>
        <source>the GPU that takes everything under split mode none</source>
        <translation>GPU, который берёт всё на себя, когда режим разделения — none</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>первый</translation>
    </message>
    <message>
        <source>Split mode</source>
        <translation>Режим разделения</translation>
    </message>
    <message>
        <source>how several GPUs share the model</source>
        <translation>как модель делится между несколькими GPU</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Доли</translation>
    </message>
    <message>
        <source>how much of the model each GPU gets, such as 3,1</source>
        <translation>какая часть модели достаётся каждому GPU, например 3,1</translation>
    </message>
    <message>
        <source>by free memory</source>
        <translation>по свободной памяти</translation>
    </message>
    <message>
        <source>Experts in main memory</source>
        <translation>Эксперты в оперативной памяти</translation>
    </message>
    <message>
        <source>keep the experts of the first N layers in main memory</source>
        <translation>держать экспертов первых N слоёв в оперативной памяти</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash attention</translation>
    </message>
    <message>
        <source>needs less memory for long contexts; auto takes it where the device can</source>
        <translation>занимает меньше памяти при длинном контексте; auto включает, если устройство это умеет</translation>
    </message>
    <message>
        <source>KV cache: keys</source>
        <translation>Кэш KV: ключи</translation>
    </message>
    <message>
        <source>type of the keys in the KV cache</source>
        <translation>тип ключей в кэше KV</translation>
    </message>
    <message>
        <source>KV cache: values</source>
        <translation>Кэш KV: значения</translation>
    </message>
    <message>
        <source>type of the values in the KV cache; a quantized one needs flash attention</source>
        <translation>тип значений в кэше KV; для квантованного нужен flash attention</translation>
    </message>
    <message>
        <source>KV cache on the GPU</source>
        <translation>Кэш KV на GPU</translation>
    </message>
    <message>
        <source>keep the KV cache of a layer on the layer&apos;s GPU</source>
        <translation>держать кэш KV слоя на том же GPU, что и слой</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Чтение файла</translation>
    </message>
    <message>
        <source>map the file, read it, or read it past the system&apos;s page cache</source>
        <translation>отобразить файл в память, прочитать его или прочитать в обход страничного кэша системы</translation>
    </message>
    <message>
        <source>Lock in memory</source>
        <translation>Закрепить в памяти</translation>
    </message>
    <message>
        <source>forbid the system to swap out the weights</source>
        <translation>запретить системе вытеснять веса в подкачку</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Потоки</translation>
    </message>
    <message>
        <source>CPU threads for generation</source>
        <translation>потоки CPU для генерации</translation>
    </message>
    <message>
        <source>the number of physical cores</source>
        <translation>число физических ядер</translation>
    </message>
    <message>
        <source>Threads for prompts</source>
        <translation>Потоки для запросов</translation>
    </message>
    <message>
        <source>CPU threads for prompts</source>
        <translation>потоки CPU для запросов</translation>
    </message>
    <message>
        <source>as many as for generation</source>
        <translation>столько же, сколько для генерации</translation>
    </message>
    <message>
        <source>Draft tokens</source>
        <translation>Черновые токены</translation>
    </message>
    <message>
        <source>how many guessed tokens speculation may verify in one step</source>
        <translation>сколько предугаданных токенов можно проверить за один шаг спекулятивной генерации</translation>
    </message>
    <message>
        <source>RoPE scaling</source>
        <translation>Масштабирование RoPE</translation>
    </message>
    <message>
        <source>method that stretches the context</source>
        <translation>способ растянуть контекст</translation>
    </message>
    <message>
        <source>RoPE base frequency</source>
        <translation>Базовая частота RoPE</translation>
    </message>
    <message>
        <source>RoPE frequency factor</source>
        <translation>Множитель частот RoPE</translation>
    </message>
    <message>
        <source>factor on RoPE frequencies; 0.5 doubles the context</source>
        <translation>множитель частот RoPE; 0.5 удваивает контекст</translation>
    </message>
    <message>
        <source>YaRN extrapolation</source>
        <translation>Экстраполяция YaRN</translation>
    </message>
    <message>
        <source>YaRN extrapolation mix</source>
        <translation>доля экстраполяции YaRN</translation>
    </message>
    <message>
        <source>YaRN magnitude</source>
        <translation>Магнитуда YaRN</translation>
    </message>
    <message>
        <source>YaRN magnitude scaling</source>
        <translation>масштабирование магнитуды YaRN</translation>
    </message>
    <message>
        <source>YaRN beta fast</source>
        <translation>YaRN beta fast</translation>
    </message>
    <message>
        <source>YaRN low correction dimension</source>
        <translation>нижняя размерность коррекции YaRN</translation>
    </message>
    <message>
        <source>YaRN beta slow</source>
        <translation>YaRN beta slow</translation>
    </message>
    <message>
        <source>YaRN high correction dimension</source>
        <translation>верхняя размерность коррекции YaRN</translation>
    </message>
    <message>
        <source>YaRN original context</source>
        <translation>Исходный контекст YaRN</translation>
    </message>
    <message>
        <source>context that the model was trained for before YaRN</source>
        <translation>контекст, на который модель была обучена до YaRN</translation>
    </message>
    <message>
        <source>LoRA adapters</source>
        <translation>Адаптеры LoRA</translation>
    </message>
    <message>
        <source>apply LoRA adapters in GGUF format, each with a scale</source>
        <translation>применить адаптеры LoRA в формате GGUF, каждый со своим коэффициентом</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Проектор</translation>
    </message>
    <message>
        <source>the projector (mmproj) through which the model sees images</source>
        <translation>проектор (mmproj), через который модель видит изображения</translation>
    </message>
    <message>
        <source>Check the weights</source>
        <translation>Проверить веса</translation>
    </message>
    <message>
        <source>look for invalid numbers in the weights while loading; slow</source>
        <translation>искать при загрузке недопустимые числа в весах; медленно</translation>
    </message>
    <message>
        <source>RPC servers</source>
        <translation>Серверы RPC</translation>
    </message>
    <message>
        <source>use the devices of other machines, where `pannier rpc-server` runs</source>
        <translation>использовать устройства других компьютеров, на которых работает `pannier rpc-server`</translation>
    </message>
    <message>
        <source>Most memory</source>
        <translation>Предел памяти</translation>
    </message>
    <message>
        <source>most memory to use on each GPU</source>
        <translation>сколько памяти можно занять на каждом GPU</translation>
    </message>
    <message>
        <source>what is free</source>
        <translation>сколько свободно</translation>
    </message>
    <message>
        <source>Memory to leave free</source>
        <translation>Запас памяти</translation>
    </message>
    <message>
        <source>memory to leave free on each GPU</source>
        <translation>сколько памяти оставить свободной на каждом GPU</translation>
    </message>
    <message>
        <source>Refuse what does not fit</source>
        <translation>Отказывать, если не поместится</translation>
    </message>
    <message>
        <source>refuse a load that cannot fit</source>
        <translation>отказывать в загрузке, если модель не поместится</translation>
    </message>
    <message>
        <source>With its imatrix, for quantizing ({size})</source>
        <translation>С матрицей важности (imatrix), для квантования ({size})</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>уже на этом компьютере</translation>
    </message>
    <message>
        <source>Download it alone</source>
        <translation>Скачать отдельно</translation>
    </message>
    <message>
        <source>Projector: {text}</source>
        <translation>Проектор: {text}</translation>
    </message>
    <message>
        <source>Download the recommended file</source>
        <translation>Скачать рекомендуемый файл</translation>
    </message>
    <message>
        <source>None of these files fits, not even in main memory.</source>
        <translation>Ни один из этих файлов не поместится, даже в оперативной памяти.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) are on the repository&apos;s page.</source>
        <translation>
            <numerusform>На странице репозитория есть ещё %Ln файл.</numerusform>
            <numerusform>На странице репозитория есть ещё %Ln файла.</numerusform>
            <numerusform>На странице репозитория есть ещё %Ln файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>~ judged from the size alone, ≈ calculated from the header, = planned by llama.cpp itself</source>
        <translation>~ оценено только по размеру, ≈ рассчитано по заголовку, = спланировано самой llama.cpp</translation>
    </message>
    <message numerus="yes">
        <source>{first} and %Ln more</source>
        <comment>files</comment>
        <translation>
            <numerusform>{first} и ещё %Ln файл</numerusform>
            <numerusform>{first} и ещё %Ln файла</numerusform>
            <numerusform>{first} и ещё %Ln файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln слой</numerusform>
            <numerusform>%Ln слоя</numerusform>
            <numerusform>%Ln слоёв</numerusform>
        </translation>
    </message>
    <message>
        <source>From its header: {facts}</source>
        <translation>Из заголовка: {facts}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s), {used} used</source>
        <translation>
            <numerusform>%Ln эксперт, используется: {used}</numerusform>
            <numerusform>%Ln эксперта, используется: {used}</numerusform>
            <numerusform>%Ln экспертов, используется: {used}</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading its header…</source>
        <translation>Чтение заголовка…</translation>
    </message>
    <message>
        <source>Recommended  ·  {reason}</source>
        <translation>Рекомендуется  ·  {reason}</translation>
    </message>
    <message>
        <source>Its header can be read once you have access.</source>
        <translation>Заголовок можно будет прочитать, когда у вас появится доступ.</translation>
    </message>
    <message>
        <source>Its header could not be read: {error}</source>
        <translation>Не удалось прочитать заголовок: {error}</translation>
    </message>
    <message>
        <source>context {n}</source>
        <translation>контекст {n}</translation>
    </message>
    <message>
        <source>width {n}</source>
        <translation>ширина {n}</translation>
    </message>
    <message>
        <source>sliding window {n}</source>
        <translation>скользящее окно {n}</translation>
    </message>
    <message>
        <source>{n} heads</source>
        <translation>голов: {n}</translation>
    </message>
    <message>
        <source>{heads} ({n} for keys and values)</source>
        <translation>{heads} (для ключей и значений: {n})</translation>
    </message>
    <message>
        <source>{n} bits/weight</source>
        <translation>{n} бит/вес</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Скачать</translation>
    </message>
    <message>
        <source>Download {type}, {size}</source>
        <translation>Скачать {type}, {size}</translation>
    </message>
    <message>
        <source>{type}: {state}. Go to the downloads</source>
        <translation>{type}: {state}. Перейти к скачиваниям</translation>
    </message>
    <message>
        <source>{type} is on this computer: chat with it</source>
        <translation>{type} на этом компьютере: начать чат</translation>
    </message>
    <message>
        <source>Make smaller models from it</source>
        <translation>Сделать её уменьшенные версии</translation>
    </message>
    <message>
        <source>Download it and make smaller models from it, as one job</source>
        <translation>Скачать её и сделать уменьшенные версии одним заданием</translation>
    </message>
    <message>
        <source>{n} of {all} parts are missing on the Hub</source>
        <translation>Частей, которых нет на Hub: {n} из {all}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln файл</numerusform>
            <numerusform>%Ln файла</numerusform>
            <numerusform>%Ln файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>Память GPU</translation>
    </message>
    <message>
        <source>The recurrent state of this model takes {needed}, and only {free} of memory are free.</source>
        <translation>Рекуррентному состоянию этой модели нужно {needed} памяти, а свободно только {free}.</translation>
    </message>
    <message>
        <source>Choose a smaller model.</source>
        <translation>Выберите модель поменьше.</translation>
    </message>
    <message>
        <source>The GPUs have no room, not even to compute what lies in main memory.</source>
        <translation>На GPU нет места даже для вычислений с тем, что лежит в оперативной памяти.</translation>
    </message>
    <message>
        <source>{device} may take {size} MiB</source>
        <translation>{device}: можно занять {size} МиБ</translation>
    </message>
    <message>
        <source>More of the {layers} layers do not fit: {room}.</source>
        <translation>Больше слоёв (всего {layers}) не поместится: {room}.</translation>
    </message>
    <message>
        <source>{place} would have to hold {needed} and can take {limit}</source>
        <translation>{place}: нужно {needed}, можно занять {limit}</translation>
    </message>
    <message>
        <source>main memory</source>
        <translation>оперативная память</translation>
    </message>
    <message>
        <source>The model does not fit: {shortages}.</source>
        <translation>Модель не поместится: {shortages}.</translation>
    </message>
    <message>
        <source>Choose a smaller quant or a smaller model, or close other programs.</source>
        <translation>Выберите тип файла поменьше или модель поменьше либо закройте другие программы.</translation>
    </message>
    <message>
        <source>{change} (saves {size})</source>
        <translation>{change} (экономия {size})</translation>
    </message>
    <message>
        <source>What would fit: {changes}.</source>
        <translation>Что поместилось бы: {changes}.</translation>
    </message>
    <message>
        <source>~ Judged from size alone: up to {n} parameters at 4 to 5 bits each, for {size} of {place}. The memory slider of a model&apos;s page changes it.</source>
        <translation>~ Оценено только по размеру: до {n} параметров по 4–5 бит каждый. Расчёт на {size} ({place}). Размер меняется ползунком памяти на странице модели.</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>любой</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Архитектура</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>At least so many parameters</source>
        <translation>Не меньше стольких параметров</translation>
    </message>
    <message>
        <source>At most so many parameters</source>
        <translation>Не больше стольких параметров</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>all</source>
        <translation>любой</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>open to everyone</source>
        <translation>открытый для всех</translation>
    </message>
    <message>
        <source>gated only</source>
        <translation>только по запросу</translation>
    </message>
    <message>
        <source>Fits my memory</source>
        <translation>Поместится в мою память</translation>
    </message>
    <message>
        <source>Only models that fit my memory</source>
        <translation>Только модели, которые поместятся в мою память</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>any</source>
        <translation>не важно</translation>
    </message>
    <message>
        <source>Model page</source>
        <translation>Страница модели</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>gated</source>
        <translation>по запросу</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <source>Open this repository in the browser</source>
        <translation>Открыть этот репозиторий в браузере</translation>
    </message>
    <message>
        <source>Look for GGUF files</source>
        <translation>Искать файлы GGUF</translation>
    </message>
    <message>
        <source>by {author}</source>
        <translation>автор: {author}</translation>
    </message>
    <message>
        <source>{n} parameters</source>
        <translation>параметров: {n}</translation>
    </message>
    <message>
        <source>licence {name}</source>
        <translation>лицензия {name}</translation>
    </message>
    <message>
        <source>{n} downloads</source>
        <translation>скачиваний: {n}</translation>
    </message>
    <message>
        <source>{n} likes</source>
        <translation>лайков: {n}</translation>
    </message>
    <message>
        <source>changed {age}</source>
        <translation>изменено: {age}</translation>
    </message>
    <message>
        <source>&amp;Discover</source>
        <translation>&amp;Каталог</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Поиск</translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <translation>Перейти к полю поиска</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Фильтры</translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation>Показать или скрыть фильтры</translation>
    </message>
    <message>
        <source>Ask a&amp;gain</source>
        <translation>Запросить &amp;снова</translation>
    </message>
    <message>
        <source>Ask the Hub once more</source>
        <translation>Ещё раз запросить Hub</translation>
    </message>
    <message>
        <source>&amp;Download the chosen file</source>
        <translation>С&amp;качать выбранный файл</translation>
    </message>
    <message>
        <source>Fetch the file that is marked on the model page</source>
        <translation>Скачать файл, отмеченный на странице модели</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>Открыть в &amp;браузере</translation>
    </message>
    <message>
        <source>Open the repository&apos;s page on the Hub</source>
        <translation>Открыть страницу репозитория на Hub</translation>
    </message>
    <message>
        <source>Bac&amp;k to the list</source>
        <translation>&amp;Назад к списку</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>Перейти к списку</translation>
    </message>
    <message>
        <source>&amp;Account…</source>
        <translation>&amp;Учётная запись…</translation>
    </message>
    <message>
        <source>Log in to the Hub with a token, or log out</source>
        <translation>Войти на Hub с токеном или выйти</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>Учётная запись…</translation>
    </message>
    <message>
        <source>Account on the Hub</source>
        <translation>Учётная запись на Hub</translation>
    </message>
    <message>
        <source>Its files are shown with their sizes, and which of them this computer can run. You can also paste the address of a page on the Hub into the search field.</source>
        <translation>Здесь показаны файлы модели, их размеры и то, какие из них может запустить этот компьютер. В поле поиска можно также вставить адрес страницы на Hub.</translation>
    </message>
    <message>
        <source>gated: needs an account with access</source>
        <translation>доступ по запросу: нужна учётная запись, которой он предоставлен</translation>
    </message>
    <message>
        <source>architecture {name}</source>
        <translation>архитектура {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) last month</source>
        <translation>
            <numerusform>%Ln скачивание за последний месяц</numerusform>
            <numerusform>%Ln скачивания за последний месяц</numerusform>
            <numerusform>%Ln скачиваний за последний месяц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln like(s)</source>
        <translation>
            <numerusform>%Ln лайк</numerusform>
            <numerusform>%Ln лайка</numerusform>
            <numerusform>%Ln лайков</numerusform>
        </translation>
    </message>
    <message>
        <source>changed {time}</source>
        <translation>изменено: {time}</translation>
    </message>
    <message>
        <source>{hint} (judged by the number of parameters alone)</source>
        <translation>{hint} (оценено только по числу параметров)</translation>
    </message>
    <message>
        <source>Models found</source>
        <translation>Найденные модели</translation>
    </message>
    <message>
        <source>Search models, or paste an address</source>
        <translation>Поиск моделей или адрес</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Trending</source>
        <translation>Популярные сейчас</translation>
    </message>
    <message>
        <source>Most downloaded</source>
        <translation>По числу скачиваний</translation>
    </message>
    <message>
        <source>Most liked</source>
        <translation>По числу лайков</translation>
    </message>
    <message>
        <source>Updated last</source>
        <translation>Недавно обновлённые</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Filters ({n})</source>
        <translation>Фильтры ({n})</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>What the Hub said last time; asking again…</source>
        <translation>Прошлый ответ Hub; запрашивается снова…</translation>
    </message>
    <message>
        <source>What the Hub said last time</source>
        <translation>Прежний ответ Hub</translation>
    </message>
    <message numerus="yes">
        <source>None of the last %Ln model(s) that the Hub named passes all filters.</source>
        <translation>
            <numerusform>Из последних моделей, названных Hub (%Ln), ни одна не подходит под все фильтры.</numerusform>
            <numerusform>Из последних моделей, названных Hub (%Ln), ни одна не подходит под все фильтры.</numerusform>
            <numerusform>Из последних моделей, названных Hub (%Ln), ни одна не подходит под все фильтры.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more of them. Looking further may help, or fewer filters.</source>
        <translation>Это ещё не все модели. Попробуйте искать дальше или убрать часть фильтров.</translation>
    </message>
    <message>
        <source>Look further</source>
        <translation>Искать дальше</translation>
    </message>
    <message>
        <source>No repository with GGUF files is called {name}.</source>
        <translation>Репозитория {name} с файлами GGUF нет.</translation>
    </message>
    <message>
        <source>It may hold other files, or be private.</source>
        <translation>Возможно, в нём другие файлы или он приватный.</translation>
    </message>
    <message>
        <source>Look at it all the same</source>
        <translation>Всё равно посмотреть</translation>
    </message>
    <message>
        <source>Nobody has published GGUF files of {name} yet.</source>
        <translation>Файлов GGUF для {name} ещё никто не опубликовал.</translation>
    </message>
    <message>
        <source>Or they do not say what they were made from: search for words of its name.</source>
        <translation>Или в них не указано, из чего они сделаны: попробуйте поискать по словам из названия.</translation>
    </message>
    <message>
        <source>No model with these words passes all filters.</source>
        <translation>Ни одна модель с этими словами не подходит под все фильтры.</translation>
    </message>
    <message>
        <source>No model passes all filters.</source>
        <translation>Ни одна модель не подходит под все фильтры.</translation>
    </message>
    <message>
        <source>Take some of them back, or all.</source>
        <translation>Уберите часть фильтров или все.</translation>
    </message>
    <message>
        <source>No model with GGUF files has these words in its name. Try fewer or shorter words.</source>
        <translation>Нет моделей с файлами GGUF, в названии которых есть эти слова. Попробуйте меньше слов или слова покороче.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln день назад</numerusform>
            <numerusform>%Ln дня назад</numerusform>
            <numerusform>%Ln дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) ago</source>
        <translation>
            <numerusform>%Ln неделю назад</numerusform>
            <numerusform>%Ln недели назад</numerusform>
            <numerusform>%Ln недель назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>%Ln месяц назад</numerusform>
            <numerusform>%Ln месяца назад</numerusform>
            <numerusform>%Ln месяцев назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>%Ln год назад</numerusform>
            <numerusform>%Ln года назад</numerusform>
            <numerusform>%Ln лет назад</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel this download? {done} have arrived.</source>
        <translation>Отменить это скачивание? Уже получено {done}.</translation>
    </message>
    <message>
        <source>If you keep them, the same download goes on from there some day.</source>
        <translation>Если оставить полученное, скачивание можно будет когда-нибудь продолжить с этого места.</translation>
    </message>
    <message>
        <source>Do not cancel</source>
        <translation>Не отменять</translation>
    </message>
    <message>
        <source>Cancel, and keep what has arrived</source>
        <translation>Отменить, оставив полученное</translation>
    </message>
    <message>
        <source>Cancel, and delete it</source>
        <translation>Отменить и удалить полученное</translation>
    </message>
    <message>
        <source>Every byte is as the Hub describes it: the SHA-256 is right.</source>
        <translation>Каждый байт таков, как описывает Hub: SHA-256 совпадает.</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>проверено</translation>
    </message>
    <message>
        <source>All of it has arrived. The Hub states no hash to compare it with.</source>
        <translation>Получено всё. Hub не указывает хеш, с которым можно было бы сравнить.</translation>
    </message>
    <message>
        <source>{size} at commit {commit}</source>
        <translation>{size}, коммит {commit}</translation>
    </message>
    <message>
        <source>a file of that name is there; comparing it</source>
        <translation>файл с таким именем уже есть; идёт сравнение</translation>
    </message>
    <message>
        <source>{path} has been replaced on the Hub since you downloaded it on {date}.</source>
        <translation>{path} на Hub заменён с тех пор, как вы скачали его ({date}).</translation>
    </message>
    <message>
        <source>Start over to replace yours, or keep it and choose another folder.</source>
        <translation>Начните скачивание заново, чтобы заменить свой файл, или оставьте его и выберите другую папку.</translation>
    </message>
    <message>
        <source>There is another file of that name already: {file}</source>
        <translation>Другой файл с таким именем уже есть: {file}</translation>
    </message>
    <message>
        <source>Move or rename it, choose another folder, or start over to replace it.</source>
        <translation>Переместите или переименуйте его, выберите другую папку или начните скачивание заново, чтобы заменить его.</translation>
    </message>
    <message>
        <source>An unfinished download from {repo} has the same name: {file}</source>
        <translation>Незаконченное скачивание из {repo} имеет то же имя: {file}</translation>
    </message>
    <message>
        <source>Finish or remove that one first, or choose another folder.</source>
        <translation>Сначала закончите или уберите его либо выберите другую папку.</translation>
    </message>
    <message>
        <source>going on: {size} are there</source>
        <translation>продолжение: уже есть {size}</translation>
    </message>
    <message>
        <source>by way of the Xet store</source>
        <translation>через хранилище Xet</translation>
    </message>
    <message>
        <source>the checksum is wrong; reading the file a second time to find the damage</source>
        <translation>контрольная сумма неверна; файл читается второй раз, чтобы найти повреждение</translation>
    </message>
    <message>
        <source>its origin could not be written down: {reason}</source>
        <translation>не удалось записать, откуда файл: {reason}</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>получено</translation>
    </message>
    <message>
        <source>complete, and the checksum is right</source>
        <translation>скачано полностью, контрольная сумма верна</translation>
    </message>
    <message>
        <source>bytes {start} to {end} are damaged on the disk; fetching them again</source>
        <translation>байты с {start} по {end} повреждены на диске; они скачиваются снова</translation>
    </message>
    <message>
        <source>Pause; what has arrived is kept</source>
        <translation>Приостановить; полученное сохранится</translation>
    </message>
    <message>
        <source>Resume now</source>
        <translation>Продолжить сейчас</translation>
    </message>
    <message>
        <source>Download it earlier</source>
        <translation>Скачать раньше</translation>
    </message>
    <message>
        <source>Download it later</source>
        <translation>Скачать позже</translation>
    </message>
    <message>
        <source>Show what happened so far</source>
        <translation>Показать, что происходило до сих пор</translation>
    </message>
    <message>
        <source>Load this model and chat with it</source>
        <translation>Загрузить эту модель и начать чат</translation>
    </message>
    <message>
        <source>See which of your devices it fits, and how</source>
        <translation>Посмотреть, на каких из ваших устройств она поместится и как</translation>
    </message>
    <message>
        <source>Show the file in the file manager</source>
        <translation>Показать файл в диспетчере файлов</translation>
    </message>
    <message>
        <source>Remove from this list; the file stays</source>
        <translation>Убрать из этого списка; файл останется</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Начать сначала</translation>
    </message>
    <message>
        <source>Log in…</source>
        <translation>Войти…</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Показать файл</translation>
    </message>
    <message>
        <source>Log: {name}</source>
        <translation>Журнал: {name}</translation>
    </message>
    <message>
        <source>Nothing has happened since Pannier was started.</source>
        <translation>С запуска Pannier ничего не произошло.</translation>
    </message>
    <message>
        <source>&amp;Downloads</source>
        <translation>Скачивани&amp;я</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>Приостановить &amp;все</translation>
    </message>
    <message>
        <source>Pause all downloads; what has arrived is kept</source>
        <translation>Приостановить все скачивания; полученное сохранится</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>Продолжить вс&amp;е</translation>
    </message>
    <message>
        <source>Resume all downloads</source>
        <translation>Продолжить все скачивания</translation>
    </message>
    <message>
        <source>C&amp;lear what is done</source>
        <translation>&amp;Убрать готовые</translation>
    </message>
    <message>
        <source>Remove all that is done from the list; the files stay</source>
        <translation>Убрать из списка все готовые; файлы останутся</translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation>&amp;Приостановить или продолжить</translation>
    </message>
    <message>
        <source>Pause the chosen download, or resume it</source>
        <translation>Приостановить выбранное скачивание или продолжить его</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Переместить в&amp;верх</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Переместить в&amp;низ</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>&amp;Журнал</translation>
    </message>
    <message>
        <source>&amp;Cancel…</source>
        <translation>&amp;Отменить…</translation>
    </message>
    <message>
        <source>Take it out of the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>When you close Pannier, downloads pause. They go on by themselves at the next start.</source>
        <translation>Когда вы закрываете Pannier, скачивания приостанавливаются. При следующем запуске они продолжатся сами.</translation>
    </message>
    <message>
        <source>Nothing to download</source>
        <translation>Скачивать нечего</translation>
    </message>
    <message>
        <source>Look for a model in Discover and press Download. Here you see how far it is. It goes on after every interruption, and every byte is checked before it is used.</source>
        <translation>Найдите модель в каталоге и нажмите «Скачать». Здесь видно, сколько уже получено. После любого перерыва скачивание продолжается, и каждый байт проверяется до использования.</translation>
    </message>
    <message>
        <source>Go to Discover</source>
        <translation>Перейти в каталог</translation>
    </message>
    <message>
        <source>A download goes on where it was.</source>
        <translation>Скачивание продолжается с прежнего места.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) go on where they were.</source>
        <translation>
            <numerusform>%Ln скачивание продолжается с прежнего места.</numerusform>
            <numerusform>%Ln скачивания продолжаются с прежнего места.</numerusform>
            <numerusform>%Ln скачиваний продолжаются с прежнего места.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show downloads</source>
        <translation>Показать скачивания</translation>
    </message>
    <message>
        <source>{name} has arrived, and every byte is right.</source>
        <translation>{name}: скачано, каждый байт верен.</translation>
    </message>
    <message>
        <source>{name} has arrived.</source>
        <translation>{name}: скачано.</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done} из {size}</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>ждёт своей очереди</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>приостановлено</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлено</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>В очереди</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>next in {n} s</source>
        <translation>через {n} с</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>retry {n}, {due}: {reason}</source>
        <translation>повтор {n}, {due}: {reason}</translation>
    </message>
    <message>
        <source>{text}; {short} too little, as {floor} stay free</source>
        <translation>{text}; не хватает {short}, так как {floor} остаётся свободным</translation>
    </message>
    <message>
        <source>checking what has arrived: {share}</source>
        <translation>проверка полученного: {share}</translation>
    </message>
    <message>
        <source>{needed} still to come, {free} free on the disk of {folder}</source>
        <translation>осталось скачать {needed}; на диске, где находится {folder}, свободно {free}</translation>
    </message>
    <message>
        <source>a part was damaged on its way and is fetched again</source>
        <translation>часть повредилась в пути и скачивается снова</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>соединение…</translation>
    </message>
    <message>
        <source>GPU engines</source>
        <translation>Движки для GPU</translation>
    </message>
    <message>
        <source>An engine is a build of llama.cpp. A new one is tried with the bundled model before it is used; when it does not work, nothing changes.</source>
        <translation>Движок — это сборка llama.cpp. Новый движок сначала испытывается на встроенной модели; если он не работает, ничего не меняется.</translation>
    </message>
    <message>
        <source>Install from a file…</source>
        <translation>Установить из файла…</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Использовать</translation>
    </message>
    <message>
        <source>Comes with Pannier.</source>
        <translation>Входит в состав Pannier.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>llama-cpp-python {version}</source>
        <translation>llama-cpp-python {version}</translation>
    </message>
    <message>
        <source>To compile it, install: {tools}.</source>
        <translation>Чтобы собрать его, установите: {tools}.</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Установить</translation>
    </message>
    <message>
        <source>{action}: {name}</source>
        <translation>{action}: {name}</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>используется</translation>
    </message>
    <message>
        <source>Install an engine from a wheel</source>
        <translation>Установить движок из пакета wheel</translation>
    </message>
    <message>
        <source>Wheels (*.whl)</source>
        <translation>Пакеты wheel (*.whl)</translation>
    </message>
    <message>
        <source>Trying the engine {name}</source>
        <translation>Проверяется движок {name}</translation>
    </message>
    <message>
        <source>Removing the engine {name}</source>
        <translation>Удаляется движок {name}</translation>
    </message>
    <message>
        <source>Installing the engine {name}</source>
        <translation>Устанавливается движок {name}</translation>
    </message>
    <message>
        <source>Installing the engine in {name}</source>
        <translation>Устанавливается движок из {name}</translation>
    </message>
    <message>
        <source>The engine works: {names}, {speed} tokens/s with the small model.</source>
        <translation>Движок работает: {names}, {speed} токенов/с с небольшой моделью.</translation>
    </message>
    <message>
        <source>It is used from the next load on.</source>
        <translation>Он будет использоваться начиная со следующей загрузки.</translation>
    </message>
    <message>
        <source>The engine works, but it finds no GPU on this machine.</source>
        <translation>Движок работает, но не находит GPU на этом компьютере.</translation>
    </message>
    <message>
        <source>Check the driver of the GPU, or use the built-in engine.</source>
        <translation>Проверьте драйвер GPU или используйте встроенный движок.</translation>
    </message>
    <message>
        <source>Something in Pannier went wrong. Your chat is still here.</source>
        <translation>В Pannier произошла ошибка. Ваш чат сохранился.</translation>
    </message>
    <message>
        <source>If it happens again, report it with the details below.</source>
        <translation>Если это повторится, сообщите об ошибке, приложив подробности ниже.</translation>
    </message>
    <message>
        <source>This machine as it is now, nothing imagined</source>
        <translation>Этот компьютер, как он есть, без воображаемых устройств</translation>
    </message>
    <message>
        <source>More cards, main memory and all details</source>
        <translation>Другие карты, оперативная память и все подробности</translation>
    </message>
    <message>
        <source>Main memory, more cards, and what is in use</source>
        <translation>Оперативная память, другие карты и то, что занято</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Добавить карту</translation>
    </message>
    <message>
        <source>Imagine one more GPU beside these</source>
        <translation>Добавить к этим ещё один воображаемый GPU</translation>
    </message>
    <message>
        <source>Remove the last card</source>
        <translation>Убрать последнюю карту</translation>
    </message>
    <message>
        <source>Take the last imagined GPU away</source>
        <translation>Убрать последний воображаемый GPU</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Как есть</translation>
    </message>
    <message>
        <source>This machine with what is free on it now, nothing imagined</source>
        <translation>Этот компьютер с тем, что на нём сейчас свободно, без воображаемых устройств</translation>
    </message>
    <message>
        <source>Shared memory</source>
        <translation>Общая память</translation>
    </message>
    <message>
        <source>One memory for GPU and programs, as on Apple silicon</source>
        <translation>Одна память для GPU и программ, как в Apple silicon</translation>
    </message>
    <message>
        <source>Code or mathematics</source>
        <translation>Код или математика</translation>
    </message>
    <message>
        <source>Work in which small errors matter: 8 bits are recommended first, even when some layers stay on the CPU</source>
        <translation>Работа, в которой важны даже небольшие ошибки: в первую очередь рекомендуются 8 бит, даже если часть слоёв останется на CPU</translation>
    </message>
    <message>
        <source>Looking at this machine…</source>
        <translation>Определение устройств этого компьютера…</translation>
    </message>
    <message>
        <source>The engine found no GPU on this machine. Drag the slider to see what a card would change.</source>
        <translation>Движок не нашёл GPU на этом компьютере. Передвиньте ползунок, чтобы увидеть, что изменила бы видеокарта.</translation>
    </message>
    <message>
        <source>No GPU</source>
        <translation>Без GPU</translation>
    </message>
    <message>
        <source>GPU {n}</source>
        <translation>GPU {n}</translation>
    </message>
    <message>
        <source>Main memory</source>
        <translation>Оперативная память</translation>
    </message>
    <message>
        <source>shared with the GPU</source>
        <translation>общая с GPU</translation>
    </message>
    <message>
        <source>{size} shared</source>
        <translation>{size}, общая</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <comment>programs</comment>
        <translation>
            <numerusform>ещё %Ln программа</numerusform>
            <numerusform>ещё %Ln программы</numerusform>
            <numerusform>ещё %Ln программ</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {free} of {total} free</source>
        <translation>{name}: свободно {free} из {total}</translation>
    </message>
    <message>
        <source>{name}: {free} of {total} free; in use by {users}</source>
        <translation>{name}: свободно {free} из {total}; занимают: {users}</translation>
    </message>
    <message>
        <source>{size} imagined</source>
        <translation>задано {size}</translation>
    </message>
    <message>
        <source>{size} free now</source>
        <translation>сейчас свободно {size}</translation>
    </message>
    <message>
        <source>Forecast against allocated memory, {n} points</source>
        <translation>Прогноз в сравнении с выделенной памятью, точек: {n}</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Выделено</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Прогноз</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>{model}, {device}
forecast {forecast}, allocated {allocated}</source>
        <translation>{model}, {device}
прогноз {forecast}, выделено {allocated}</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>Загрузки</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Очистить историю</translation>
    </message>
    <message>
        <source>Forget all loads and what was learned from them; it can be undone</source>
        <translation>Забыть все загрузки и всё, что по ним выяснено; это можно отменить</translation>
    </message>
    <message>
        <source>No loads yet</source>
        <translation>Загрузок ещё не было</translation>
    </message>
    <message>
        <source>Every model that is loaded is noted here: what was forecast, what llama.cpp planned, what it allocated and what the device counted. What a GPU&apos;s driver takes beyond that is learned, and forecast the next time.</source>
        <translation>Здесь отмечается каждая загруженная модель: что было предсказано, что запланировала llama.cpp, что она выделила и что показало устройство. Сколько сверх этого берёт драйвер GPU, выясняется и учитывается в следующем прогнозе.</translation>
    </message>
    <message>
        <source>The forecast was off by {median} (median), {worst} at worst.</source>
        <translation>Погрешность прогноза: {median} (медиана), {worst} в худшем случае.</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s own plan came true to the byte {n} of {all} times.</source>
        <translation>Собственный план llama.cpp сбылся с точностью до байта: {n} из {all}.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>GPU layers</source>
        <translation>Слои на GPU</translation>
    </message>
    <message numerus="yes">
        <source>Forgotten: %Ln load(s), and what was learned from them.</source>
        <translation>
            <numerusform>Забыта %Ln загрузка вместе с тем, что по ней выяснено.</numerusform>
            <numerusform>Забыты %Ln загрузки вместе с тем, что по ним выяснено.</numerusform>
            <numerusform>Забыто %Ln загрузок вместе с тем, что по ним выяснено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln load(s).</source>
        <translation>
            <numerusform>%Ln загрузка.</numerusform>
            <numerusform>%Ln загрузки.</numerusform>
            <numerusform>%Ln загрузок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learned: {name} ({backend}) takes {size} beyond llama.cpp&apos;s buffers (loads: {n})</source>
        <translation>Выяснено: {name} ({backend}) занимает {size} сверх буферов llama.cpp (загрузок: {n})</translation>
    </message>
    <message>
        <source>Learned: {name} ({backend}, driver {driver}) takes {size} beyond llama.cpp&apos;s buffers (loads: {n})</source>
        <translation>Выяснено: {name} ({backend}, драйвер {driver}) занимает {size} сверх буферов llama.cpp (загрузок: {n})</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Контекст</translation>
    </message>
    <message>
        <source>≈ Forecast</source>
        <translation>≈ Прогноз</translation>
    </message>
    <message>
        <source>Calculated from the header</source>
        <translation>Рассчитано по заголовку</translation>
    </message>
    <message>
        <source>= Plan</source>
        <translation>= План</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s own plan before the load</source>
        <translation>Собственный план llama.cpp перед загрузкой</translation>
    </message>
    <message>
        <source>What llama.cpp allocated</source>
        <translation>Сколько выделила llama.cpp</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Измерено</translation>
    </message>
    <message>
        <source>By how much the device&apos;s free memory fell</source>
        <translation>Насколько уменьшилась свободная память устройства</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Процесс</translation>
    </message>
    <message>
        <source>What the driver says the engine holds</source>
        <translation>Сколько занимает движок по данным драйвера</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Погрешность</translation>
    </message>
    <message>
        <source>Of the forecast, as a share of what was allocated</source>
        <translation>Погрешность прогноза относительно выделенной памяти</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Тип файла</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Bits/weight</source>
        <translation>Бит/вес</translation>
    </message>
    <message>
        <source>Bits that a weight costs on average, scales included</source>
        <translation>Сколько бит в среднем приходится на вес, включая масштабы</translation>
    </message>
    <message>
        <source>Quality (prior)</source>
        <translation>Ожид. качество</translation>
    </message>
    <message>
        <source>How often it finds the same token likeliest as the unquantized model. Not measured on this one: {source}</source>
        <translation>Как часто самым вероятным оказывается тот же токен, что и у неквантованной модели. Для этой модели не измерено: {source}</translation>
    </message>
    <message>
        <source>On the GPU</source>
        <translation>На GPU</translation>
    </message>
    <message>
        <source>Memory that it takes there: weights, KV cache, compute buffers</source>
        <translation>Память, которую она там занимает: веса, кэш KV, буферы вычислений</translation>
    </message>
    <message>
        <source>Max. context</source>
        <translation>Макс. контекст</translation>
    </message>
    <message>
        <source>The largest context with all layers on the GPU</source>
        <translation>Наибольший контекст, при котором все слои на GPU</translation>
    </message>
    <message>
        <source>Repository, its address, or the path of a file</source>
        <translation>Репозиторий, его адрес или путь к файлу</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf);;All files (*)</source>
        <translation>Модели GGUF (*.gguf);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Reading headers</source>
        <translation>Чтение заголовков</translation>
    </message>
    <message>
        <source>Choose a model of the library</source>
        <translation>Выбрать модель из библиотеки</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Файл…</translation>
    </message>
    <message>
        <source>Choose a model file</source>
        <translation>Выбрать файл модели</translation>
    </message>
    <message>
        <source>What fits?</source>
        <translation>Что поместится?</translation>
    </message>
    <message>
        <source>Name a repository on the Hub, or choose a model of yours. Every file of it is measured against your budget above, and llama.cpp itself confirms the numbers.</source>
        <translation>Укажите репозиторий на Hub или выберите свою модель. Каждый её файл сопоставляется с вашим бюджетом памяти (выше), и сама llama.cpp подтверждает числа.</translation>
    </message>
    <message>
        <source>Pannier Guide, the bundled model</source>
        <translation>Pannier Guide, встроенная модель</translation>
    </message>
    <message>
        <source>F&amp;it</source>
        <translation>В&amp;местимость</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Части страницы</translation>
    </message>
    <message>
        <source>A model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>By parameters</source>
        <translation>По числу параметров</translation>
    </message>
    <message>
        <source>Loads so far</source>
        <translation>Прошлые загрузки</translation>
    </message>
    <message>
        <source>&amp;Examine…</source>
        <translation>&amp;Оценить…</translation>
    </message>
    <message>
        <source>Write what to examine</source>
        <translation>Указать, что оценить</translation>
    </message>
    <message>
        <source>Examine a &amp;file…</source>
        <translation>Оценить &amp;файл…</translation>
    </message>
    <message>
        <source>Choose a model file to examine</source>
        <translation>Выбрать файл модели для оценки</translation>
    </message>
    <message>
        <source>This machine as it is &amp;now</source>
        <translation>Этот компьютер, &amp;как он есть</translation>
    </message>
    <message>
        <source>Look at the memory again, with nothing imagined</source>
        <translation>Заново определить память, без воображаемых устройств</translation>
    </message>
    <message>
        <source>&amp;Memory slider</source>
        <translation>&amp;Ползунок памяти</translation>
    </message>
    <message>
        <source>Go to the slider of the first card</source>
        <translation>Перейти к ползунку первой карты</translation>
    </message>
    <message>
        <source>&amp;Load the chosen file</source>
        <translation>&amp;Загрузить выбранный файл</translation>
    </message>
    <message>
        <source>Load the chosen file with the options that it fits with</source>
        <translation>Загрузить выбранный файл с параметрами, при которых он помещается</translation>
    </message>
    <message>
        <source>Loads so fa&amp;r</source>
        <translation>Прошлые за&amp;грузки</translation>
    </message>
    <message>
        <source>What loads were expected to take and took</source>
        <translation>Сколько памяти загрузки должны были занять и сколько заняли</translation>
    </message>
    <message>
        <source>Size of the weights</source>
        <translation>Размер весов</translation>
    </message>
    <message>
        <source>Weights alone, in GB: parameters times bits, divided by 8. The context takes more on top. GGUF types store scales beside the weights, so that 4-bit types cost 4.5 to 4.9 bits each; the bits here are those of an 8B model. Cells with a tick fit into the memory of your cards.</source>
        <translation>Только веса, в ГБ: параметры, умноженные на биты и делённые на 8. Контекст занимает ещё сверх того. Типы GGUF хранят рядом с весами масштабы, поэтому 4-битные типы занимают от 4,5 до 4,9 бита на вес; здесь указаны биты для модели 8B. Ячейки с галочкой помещаются в память ваших видеокарт.</translation>
    </message>
    <message>
        <source>{size}, fits</source>
        <translation>{size}, помещается</translation>
    </message>
    <message>
        <source>{size}, does not fit</source>
        <translation>{size}, не помещается</translation>
    </message>
    <message>
        <source>your cards: {size}</source>
        <translation>ваши карты: {size}</translation>
    </message>
    <message>
        <source>{n} billion</source>
        <translation>{n} млрд</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <translation>{n} ГБ</translation>
    </message>
    <message>
        <source>{bits} bits per weight</source>
        <translation>бит на вес: {bits}</translation>
    </message>
    <message>
        <source>Fits into the memory of your cards</source>
        <translation>Помещается в память ваших видеокарт</translation>
    </message>
    <message>
        <source>{origin}. {problem}</source>
        <comment>two sentences</comment>
        <translation>{origin}. {problem}</translation>
    </message>
    <message>
        <source>= planned by llama.cpp itself, to the byte</source>
        <translation>= спланировано самой llama.cpp, с точностью до байта</translation>
    </message>
    <message>
        <source>measured when it was loaded</source>
        <translation>измерено при загрузке</translation>
    </message>
    <message>
        <source>≈ calculated from the header; weights and KV cache are exact</source>
        <translation>≈ рассчитано по заголовку; веса и кэш KV точны</translation>
    </message>
    <message>
        <source>The chosen file</source>
        <translation>Выбранный файл</translation>
    </message>
    <message>
        <source>Load with these options</source>
        <translation>Загрузить с этими параметрами</translation>
    </message>
    <message>
        <source>All options…</source>
        <translation>Все параметры…</translation>
    </message>
    <message>
        <source>Show in Discover</source>
        <translation>Показать в каталоге</translation>
    </message>
    <message>
        <source>{n} context</source>
        <translation>контекст {n}</translation>
    </message>
    <message>
        <source>Fits on the GPU</source>
        <translation>Поместится на GPU</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Слишком велика</translation>
    </message>
    <message>
        <source>Runs on the CPU</source>
        <translation>Работает на CPU</translation>
    </message>
    <message numerus="yes">
        <source>Experts of %Ln layer(s) on the CPU</source>
        <translation>
            <numerusform>Эксперты %Ln слоя на CPU</numerusform>
            <numerusform>Эксперты %Ln слоёв на CPU</numerusform>
            <numerusform>Эксперты %Ln слоёв на CPU</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all} layers on the GPU</source>
        <translation>слои на GPU: {n} из {all}</translation>
    </message>
    <message>
        <source>experts of {n} on the CPU</source>
        <translation>слои с экспертами на CPU: {n}</translation>
    </message>
    <message>
        <source>KV cache {type}</source>
        <translation>кэш KV {type}</translation>
    </message>
    <message>
        <source>made to fit: {changes}</source>
        <translation>изменено, чтобы поместилось: {changes}</translation>
    </message>
    <message>
        <source>other programs</source>
        <translation>другие программы</translation>
    </message>
    <message>
        <source>kept free</source>
        <translation>запас</translation>
    </message>
    <message>
        <source>Not to be filled: scratch memory that no plan knows, and the screen. The load option “memory margin” changes it.</source>
        <translation>Не заполняется: рабочая память, не известная ни одному плану, и экран. Меняется параметром загрузки «запас памяти».</translation>
    </message>
    <message>
        <source>free</source>
        <translation>свободно</translation>
    </message>
    <message>
        <source>{needed} of {limit}</source>
        <translation>{needed} из {limit}</translation>
    </message>
    <message>
        <source>What the driver takes beside all this: a guess until this machine has loaded a model.</source>
        <translation>Сколько занимает драйвер сверх всего этого: предположение, пока на этом компьютере не загружалась ни одна модель.</translation>
    </message>
    <message>
        <source>What the driver takes beside all this: learned from earlier loads.</source>
        <translation>Сколько занимает драйвер сверх всего этого: выяснено по прошлым загрузкам.</translation>
    </message>
    <message>
        <source>too much: {needed} of {limit}</source>
        <translation>слишком много: {needed} из {limit}</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>веса</translation>
    </message>
    <message>
        <source>The model itself. A smaller file type shrinks it; fewer GPU layers move it.</source>
        <translation>Сама модель. Меньший тип файла уменьшит её; меньшее число слоёв на GPU переместит её.</translation>
    </message>
    <message>
        <source>mapped file</source>
        <translation>отображённый файл</translation>
    </message>
    <message>
        <source>Weights that are the file itself: the system may drop and read them again.</source>
        <translation>Веса, которые и есть сам файл: система может вытеснить их и прочитать снова.</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>Кэш KV</translation>
    </message>
    <message>
        <source>Grows with the context length. A shorter context or q8_0 shrinks it.</source>
        <translation>Растёт с длиной контекста. Его уменьшат более короткий контекст или q8_0.</translation>
    </message>
    <message>
        <source>recurrent state</source>
        <translation>рекуррентное состояние</translation>
    </message>
    <message>
        <source>The same for any context length.</source>
        <translation>Одинаково при любой длине контекста.</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>вычисления</translation>
    </message>
    <message>
        <source>Scratch space of one step. Fewer prompt tokens at a time (ubatch) shrink it.</source>
        <translation>Рабочая память одного шага. Её уменьшит меньшее число токенов запроса за раз (ubatch).</translation>
    </message>
    <message>
        <source>output</source>
        <translation>выход</translation>
    </message>
    <message>
        <source>One number for each token it knows.</source>
        <translation>По одному числу на каждый известный модели токен.</translation>
    </message>
    <message>
        <source>projector</source>
        <translation>проектор</translation>
    </message>
    <message>
        <source>The model that sees images. Without it, this is free.</source>
        <translation>Модель, которая видит изображения. Без неё эта память свободна.</translation>
    </message>
    <message>
        <source>draft model</source>
        <translation>черновая модель</translation>
    </message>
    <message>
        <source>The small model that guesses ahead. Without it, this is free.</source>
        <translation>Небольшая модель, которая предугадывает токены. Без неё эта память свободна.</translation>
    </message>
    <message>
        <source>runtime</source>
        <translation>среда выполнения</translation>
    </message>
    <message>
        <source>Held by other programs; closing them frees it.</source>
        <translation>Занято другими программами; если закрыть их, память освободится.</translation>
    </message>
    <message>
        <source>Held by {users}. Closing them frees it.</source>
        <translation>Занимают: {users}. Если закрыть эти программы, память освободится.</translation>
    </message>
    <message>
        <source>Judged from the file&apos;s size alone: its header has not been read. What the context takes on top is a guess.</source>
        <translation>Оценено только по размеру файла: его заголовок не прочитан. Сколько сверх этого займёт контекст — предположение.</translation>
    </message>
    <message>
        <source>{needs} with {context} context</source>
        <translation>{needs} при контексте {context}</translation>
    </message>
    <message>
        <source>Largest context with all layers on the GPU: {n} tokens</source>
        <translation>Наибольший контекст, при котором все слои на GPU, токенов: {n}</translation>
    </message>
    <message>
        <source>{host} of main memory</source>
        <translation>{host} оперативной памяти</translation>
    </message>
    <message>
        <source>{gpu} on the GPU, {host} of main memory</source>
        <translation>{gpu} на GPU, {host} оперативной памяти</translation>
    </message>
    <message>
        <source>= planned by llama.cpp itself</source>
        <translation>= спланировано самой llama.cpp</translation>
    </message>
    <message>
        <source>~ its architecture is not known here: only llama.cpp&apos;s own plan can tell</source>
        <translation>~ эта архитектура здесь неизвестна: точный ответ даст только собственный план llama.cpp</translation>
    </message>
    <message>
        <source>≈ calculated from its header</source>
        <translation>≈ рассчитано по заголовку</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>Длина контекста</translation>
    </message>
    <message>
        <source>Tokens of prompt and answer together. Their KV cache grows with the number.</source>
        <translation>Токены запроса и ответа вместе. С их числом растёт их кэш KV.</translation>
    </message>
    <message>
        <source>Model&apos;s maximum</source>
        <translation>Максимум модели</translation>
    </message>
    <message>
        <source>Parallel chats</source>
        <translation>Параллельные чаты</translation>
    </message>
    <message>
        <source>Room for so many chats side by side, each with the whole context and a KV cache of its own. Pannier itself answers one at a time.</source>
        <translation>Место для стольких чатов одновременно, каждый с полным контекстом и своим кэшем KV. Сам Pannier отвечает в одном чате за раз.</translation>
    </message>
    <message>
        <source>Type of the KV cache</source>
        <translation>Тип кэша KV</translation>
    </message>
    <message>
        <source>How the memory of the conversation is stored: q8_0 takes about half of f16 and is hard to tell from it, q4_0 takes a quarter and can be noticed.</source>
        <translation>В каком виде хранится память беседы: q8_0 занимает примерно половину от f16 и почти неотличим от него, q4_0 занимает четверть, и разница может быть заметна.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <translation>
            <numerusform>%Ln чат</numerusform>
            <numerusform>%Ln чата</numerusform>
            <numerusform>%Ln чатов</numerusform>
        </translation>
    </message>
    <message>
        <source>The engine that comes with Pannier is used instead.</source>
        <translation>Вместо него используется движок, который входит в состав Pannier.</translation>
    </message>
    <message>
        <source>GPU engines…</source>
        <translation>Движки для GPU…</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Руководство пользователя</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Open the page in the browser</source>
        <translation>Открыть страницу в браузере</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>{n} weights</source>
        <translation>весов: {n}</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Изменён</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Использован</translation>
    </message>
    <message>
        <source>Never loaded by Pannier</source>
        <translation>В Pannier ещё не загружалась</translation>
    </message>
    <message>
        <source>Tokens of context that the model was trained for</source>
        <translation>Токены контекста, на которые обучена модель</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Базовая модель</translation>
    </message>
    <message>
        <source>{name} (folder is away)</source>
        <translation>{name} (папка недоступна)</translation>
    </message>
    <message>
        <source>{name} (parts are missing)</source>
        <translation>{name} (не хватает частей)</translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <translation>байт: {n}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Hugging Face cache</source>
        <translation>Кэш Hugging Face</translation>
    </message>
    <message>
        <source>llama.cpp cache</source>
        <translation>Кэш llama.cpp</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>On the Hub</source>
        <translation>На Hub</translation>
    </message>
    <message>
        <source>newer file</source>
        <translation>новее</translation>
    </message>
    <message>
        <source>Its folder is away: connect the drive.</source>
        <translation>Её папка недоступна: подключите диск.</translation>
    </message>
    <message>
        <source>Parts are missing: {names}</source>
        <translation>Не хватает частей: {names}</translation>
    </message>
    <message>
        <source>The file says {declared}; most of its weights are {real}.</source>
        <translation>В файле указано {declared}; большинство весов — {real}.</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>Добавить папку с моделями</translation>
    </message>
    <message>
        <source>Add model files</source>
        <translation>Добавить файлы моделей</translation>
    </message>
    <message>
        <source>A model is being moved or verified.</source>
        <translation>Модель перемещается или проверяется.</translation>
    </message>
    <message>
        <source>Look for leftovers when that is done.</source>
        <translation>Ищите остатки, когда это закончится.</translation>
    </message>
    <message>
        <source>There are no leftovers in your folders.</source>
        <translation>В ваших папках нет остатков.</translation>
    </message>
    <message>
        <source>{size} are free again.</source>
        <translation>Освобождено {size}.</translation>
    </message>
    <message>
        <source>Projector (mmproj)</source>
        <translation>Проектор (mmproj)</translation>
    </message>
    <message>
        <source>Lets the model see pictures or hear sound.</source>
        <translation>Позволяет модели видеть изображения или слышать звук.</translation>
    </message>
    <message>
        <source>Importance matrix (imatrix)</source>
        <translation>Матрица важности (imatrix)</translation>
    </message>
    <message>
        <source>Tells which weights matter most when the model is quantized.</source>
        <translation>Сообщает, какие веса важнее всего при квантовании модели.</translation>
    </message>
    <message>
        <source>Adapters (LoRA)</source>
        <translation>Адаптеры (LoRA)</translation>
    </message>
    <message>
        <source>Change how the model answers; several can be used at once.</source>
        <translation>Меняют то, как отвечает модель; можно использовать сразу несколько.</translation>
    </message>
    <message>
        <source>{name} (away)</source>
        <translation>{name} (недоступно)</translation>
    </message>
    <message>
        <source>{names} (found)</source>
        <translation>{names} (найдено)</translation>
    </message>
    <message>
        <source>Find by itself</source>
        <translation>Находить автоматически</translation>
    </message>
    <message>
        <source>No such file in the library</source>
        <translation>В библиотеке нет такого файла</translation>
    </message>
    <message>
        <source>Show {repo} in Discover</source>
        <translation>Показать {repo} в каталоге</translation>
    </message>
    <message>
        <source>A newer file is on the Hub</source>
        <translation>На Hub есть более новый файл</translation>
    </message>
    <message>
        <source>Chat with this model</source>
        <translation>Чат с этой моделью</translation>
    </message>
    <message>
        <source>What can be done with this model</source>
        <translation>Что можно сделать с этой моделью</translation>
    </message>
    <message>
        <source>Parts of the details</source>
        <translation>Части подробностей</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Метаданные</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Тензоры</translation>
    </message>
    <message>
        <source>Companions</source>
        <translation>Дополнения</translation>
    </message>
    <message>
        <source>Facts on this model</source>
        <translation>Сведения об этой модели</translation>
    </message>
    <message>
        <source>Notes on this model</source>
        <translation>Заметки об этой модели</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s) are selected: {size}.</source>
        <translation>
            <numerusform>Выбрана %Ln модель, {size}.</numerusform>
            <numerusform>Выбрано %Ln модели, {size}.</numerusform>
            <numerusform>Выбрано %Ln моделей, {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a model to see what is in it.</source>
        <translation>Выберите модель, чтобы увидеть, что в ней.</translation>
    </message>
    <message>
        <source>Rename as displayed</source>
        <translation>Показывать под другим именем</translation>
    </message>
    <message>
        <source>Name to show for {file}</source>
        <translation>Имя для показа: {file}</translation>
    </message>
    <message>
        <source>Name to show</source>
        <translation>Показываемое имя</translation>
    </message>
    <message>
        <source>The file keeps its own name. Leave this empty to show the name in the file.</source>
        <translation>Сам файл не переименовывается. Оставьте поле пустым, чтобы показывать имя из файла.</translation>
    </message>
    <message>
        <source>Verify {name}</source>
        <translation>Проверка {name}</translation>
    </message>
    <message>
        <source>Pannier does not know which SHA-256 this file should have. Paste it from the page that the file was downloaded from.</source>
        <translation>Pannier не знает, какой SHA-256 должен быть у этого файла. Вставьте его со страницы, с которой скачан файл.</translation>
    </message>
    <message>
        <source>SHA-256 of {file}</source>
        <translation>SHA-256 файла {file}</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>64 шестнадцатеричные цифры</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Not in the library</source>
        <translation>Не вошло в библиотеку</translation>
    </message>
    <message>
        <source>These could not be read. Everything else is in the library.</source>
        <translation>Эти файлы не удалось прочитать. Всё остальное в библиотеке есть.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>Choose the folder that downloads go to</source>
        <translation>Выберите папку для скачиваний</translation>
    </message>
    <message>
        <source>Add a folder of mine…</source>
        <translation>Добавить свою папку…</translation>
    </message>
    <message>
        <source>New models go to</source>
        <translation>Папка для новых моделей</translation>
    </message>
    <message>
        <source>Models that are here already</source>
        <translation>Модели, которые здесь уже есть</translation>
    </message>
    <message>
        <source>{size} are free there</source>
        <translation>там свободно {size}</translation>
    </message>
    <message>
        <source>Choose a folder for models</source>
        <translation>Выберите папку для моделей</translation>
    </message>
    <message>
        <source>Looking for models of other programs…</source>
        <translation>Поиск моделей других программ…</translation>
    </message>
    <message>
        <source>Looking for models</source>
        <translation>Поиск моделей</translation>
    </message>
    <message>
        <source>Pannier uses them where they are: nothing is copied or moved.</source>
        <translation>Pannier использует их там, где они лежат: ничего не копируется и не перемещается.</translation>
    </message>
    <message>
        <source>None were found where Ollama, LM Studio, Jan, GPT4All and the Hugging Face cache keep theirs.</source>
        <translation>В папках Ollama, LM Studio, Jan, GPT4All и кэша Hugging Face моделей не найдено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln модель</numerusform>
            <numerusform>%Ln модели</numerusform>
            <numerusform>%Ln моделей</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {models}, {size}</source>
        <translation>{name}: {models}, {size}</translation>
    </message>
    <message>
        <source>Pannier looks into your folders and those of other programs.</source>
        <translation>Pannier просматривает ваши папки и папки других программ.</translation>
    </message>
    <message>
        <source>No models in your folders yet</source>
        <translation>В ваших папках пока нет моделей</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>Моделей пока нет</translation>
    </message>
    <message>
        <source>Add a folder with GGUF files, or drag files and folders onto this page. They are used where they are: nothing is moved or copied.</source>
        <translation>Добавьте папку с файлами GGUF или перетащите файлы и папки на эту страницу. Они используются там, где лежат: ничего не перемещается и не копируется.</translation>
    </message>
    <message>
        <source>Models of Ollama, LM Studio, Jan, GPT4All and the Hugging Face cache appear here by themselves.</source>
        <translation>Модели Ollama, LM Studio, Jan, GPT4All и кэша Hugging Face появляются здесь сами.</translation>
    </message>
    <message>
        <source>Found in other programs, but hidden: {programs}.</source>
        <translation>Найдены в других программах, но скрыты: {programs}.</translation>
    </message>
    <message>
        <source>Found in other programs, but without a GGUF model: {programs}.</source>
        <translation>Найдены другие программы, но моделей GGUF в них нет: {programs}.</translation>
    </message>
    <message>
        <source>Folders with models</source>
        <translation>Папки с моделями</translation>
    </message>
    <message>
        <source>Pannier shows every GGUF file in these folders and below them. It uses the files where they are, and never changes those of other programs.</source>
        <translation>Pannier показывает все файлы GGUF в этих папках и вложенных в них. Файлы используются там, где лежат; файлы других программ Pannier никогда не изменяет.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>No folder yet: add one.</source>
        <translation>Папок пока нет: добавьте папку.</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>Another program&apos;s folder</source>
        <translation>Папка другой программы</translation>
    </message>
    <message>
        <source>Choose a folder with models</source>
        <translation>Выберите папку с моделями</translation>
    </message>
    <message>
        <source>Take it off this list; its files stay</source>
        <translation>Убрать из этого списка; её файлы останутся</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Leave its models out of the library</source>
        <translation>Не показывать её модели в библиотеке</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>Show: {title}</source>
        <translation>Показать: {title}</translation>
    </message>
    <message>
        <source>Pause: {title}</source>
        <translation>Приостановить: {title}</translation>
    </message>
    <message>
        <source>Progress: {title}</source>
        <translation>Ход выполнения: {title}</translation>
    </message>
    <message>
        <source>Nothing is at work. Downloads, quantizing and other long work appear here.</source>
        <translation>Ничего не выполняется. Здесь появляются скачивания, квантование и другая долгая работа.</translation>
    </message>
    <message>
        <source>At work and waiting</source>
        <translation>Выполняется и ждёт</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Закончилось</translation>
    </message>
    <message>
        <source>Clear what has ended</source>
        <translation>Убрать законченное</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Close the list of jobs</source>
        <translation>Закрыть список заданий</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>Show its models in the library</source>
        <translation>Показывать её модели в библиотеке</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скрыта</translation>
    </message>
    <message>
        <source>away</source>
        <translation>недоступна</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлена</translation>
    </message>
    <message>
        <source>found</source>
        <translation>найдена</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Search metadata</source>
        <translation>Поиск в метаданных</translation>
    </message>
    <message>
        <source>Choose a line to see its whole value.</source>
        <translation>Выберите строку, чтобы увидеть значение целиком.</translation>
    </message>
    <message>
        <source>Nothing in the metadata matches.</source>
        <translation>В метаданных ничего не найдено.</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Тензор</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Size by tensor type</source>
        <translation>Размер по типам тензоров</translation>
    </message>
    <message>
        <source>Search tensors</source>
        <translation>Поиск тензоров</translation>
    </message>
    <message>
        <source>No tensor matches.</source>
        <translation>Нет подходящих тензоров.</translation>
    </message>
    <message>
        <source>A short chat as the model reads it</source>
        <translation>Короткий чат в том виде, в каком его читает модель</translation>
    </message>
    <message>
        <source>Rendered example</source>
        <translation>Готовый пример</translation>
    </message>
    <message>
        <source>This file has no chat template. Pannier chats with it in the ChatML form.</source>
        <translation>В этом файле нет шаблона чата. Pannier общается с моделью в формате ChatML.</translation>
    </message>
    <message>
        <source>The template in the file (Jinja)</source>
        <translation>Шаблон из файла (Jinja)</translation>
    </message>
    <message>
        <source>The worker renders it…</source>
        <translation>Рабочий процесс готовит пример…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more type(s)</source>
        <translation>
            <numerusform>ещё %Ln тип</numerusform>
            <numerusform>ещё %Ln типа</numerusform>
            <numerusform>ещё %Ln типов</numerusform>
        </translation>
    </message>
    <message>
        <source>Leftovers of interrupted work</source>
        <translation>Остатки прерванной работы</translation>
    </message>
    <message>
        <source>These files are unfinished, and nothing is at work on them. What is selected is deleted for good; a download that is removed starts from its beginning.</source>
        <translation>Эти файлы не закончены, и сейчас никакая работа с ними не идёт. Выбранное удаляется навсегда; удалённое скачивание начнётся с начала.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенос</translation>
    </message>
    <message>
        <source>Imatrix</source>
        <translation>Imatrix</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Последнее изменение</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>Остатки</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected: {size}</source>
        <comment>files</comment>
        <translation>
            <numerusform>Выбран %Ln файл: {size}</numerusform>
            <numerusform>Выбрано %Ln файла: {size}</numerusform>
            <numerusform>Выбрано %Ln файлов: {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Pannier does not know which SHA-256 {name} should have.</source>
        <translation>Pannier не знает, какой SHA-256 должен быть у {name}.</translation>
    </message>
    <message>
        <source>Verify it alone and paste the hash.</source>
        <translation>Проверьте эту модель отдельно и вставьте хеш.</translation>
    </message>
    <message>
        <source>Move to this folder</source>
        <translation>Переместить в эту папку</translation>
    </message>
    <message>
        <source>{name} is loaded, so its file is in use.</source>
        <translation>Модель {name} загружена, поэтому её файл занят.</translation>
    </message>
    <message>
        <source>Unload it first; the conversation stays.</source>
        <translation>Сначала выгрузите её; беседа сохранится.</translation>
    </message>
    <message>
        <source>Unload and go on</source>
        <translation>Выгрузить и продолжить</translation>
    </message>
    <message>
        <source>Moving {name} to {folder}</source>
        <translation>Перемещение {name} в {folder}</translation>
    </message>
    <message>
        <source>Verifying {name}</source>
        <translation>Проверка {name}</translation>
    </message>
    <message>
        <source>{name} is, byte by byte, what was published.</source>
        <translation>{name} байт в байт совпадает с опубликованным.</translation>
    </message>
    <message>
        <source>SHA-256: {hashes}</source>
        <translation>SHA-256: {hashes}</translation>
    </message>
    <message>
        <source>{names} is not what was published.</source>
        <translation>Не совпадает с опубликованным: {names}.</translation>
    </message>
    <message>
        <source>Download it again. Until then, do not rely on what it answers.</source>
        <translation>Скачайте файл заново. До тех пор не полагайтесь на ответы этой модели.</translation>
    </message>
    <message>
        <source>{file}
expected {expected}
found {found}</source>
        <translation>{file}
ожидалось {expected}
найдено {found}</translation>
    </message>
    <message>
        <source>Moving {name} back</source>
        <translation>Возврат {name} на прежнее место</translation>
    </message>
    <message>
        <source>{name} was moved to {folder}.</source>
        <translation>Модель {name} перемещена в {folder}.</translation>
    </message>
    <message>
        <source>{name} is in {where}.</source>
        <translation>{name} теперь здесь: {where}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s) are in {where}.</source>
        <translation>
            <numerusform>Перемещена %Ln модель. Теперь она здесь: {where}.</numerusform>
            <numerusform>Перемещено %Ln модели. Теперь они здесь: {where}.</numerusform>
            <numerusform>Перемещено %Ln моделей. Теперь они здесь: {where}.</numerusform>
        </translation>
    </message>
    <message>
        <source>To bring it back, open the trash of your system.</source>
        <translation>Чтобы вернуть файл, откройте корзину вашей системы.</translation>
    </message>
    <message>
        <source>Load this model and go to the chat</source>
        <translation>Загрузить эту модель и перейти к чату</translation>
    </message>
    <message>
        <source>&amp;Quantize…</source>
        <translation>&amp;Квантовать…</translation>
    </message>
    <message>
        <source>Make smaller models from this one</source>
        <translation>Сделать уменьшенные версии этой модели</translation>
    </message>
    <message>
        <source>Show in &amp;file manager</source>
        <translation>П&amp;оказать в диспетчере файлов</translation>
    </message>
    <message>
        <source>Open the folder of this model</source>
        <translation>Открыть папку этой модели</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Копировать &amp;путь</translation>
    </message>
    <message>
        <source>Put the path of the file on the clipboard</source>
        <translation>Скопировать путь к файлу в буфер обмена</translation>
    </message>
    <message>
        <source>&amp;Verify…</source>
        <translation>Про&amp;верить…</translation>
    </message>
    <message>
        <source>Compare the file with the SHA-256 of its publisher</source>
        <translation>Сравнить файл с SHA-256 того, кто его опубликовал</translation>
    </message>
    <message>
        <source>&amp;Rename as displayed…</source>
        <translation>Показывать под &amp;другим именем…</translation>
    </message>
    <message>
        <source>Show another name; the file keeps its own</source>
        <translation>Показывать другое имя; сам файл не переименовывается</translation>
    </message>
    <message>
        <source>&amp;Move to another folder…</source>
        <translation>П&amp;ереместить в другую папку…</translation>
    </message>
    <message>
        <source>Move the files, verified, and with undo</source>
        <translation>Переместить файлы с проверкой; это можно отменить</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>Переместить в кор&amp;зину</translation>
    </message>
    <message>
        <source>Move the files to the system&apos;s trash, with undo</source>
        <translation>Переместить файлы в системную корзину; это можно отменить</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>Сначала выберите модель.</translation>
    </message>
    <message>
        <source>Choose one model.</source>
        <translation>Выберите одну модель.</translation>
    </message>
    <message>
        <source>This file is a part for other models, and cannot chat by itself.</source>
        <translation>Этот файл — часть для других моделей; сам по себе он не может вести чат.</translation>
    </message>
    <message>
        <source>{program} looks after this file: change it there.</source>
        <translation>Этим файлом управляет {program}: изменяйте его там.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Откуда она взялась</translation>
    </message>
    <message>
        <source>In Ollama</source>
        <translation>В Ollama</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Search what happened</source>
        <translation>Искать в произошедшем</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Предупреждения и ошибки</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Только ошибки</translation>
    </message>
    <message>
        <source>Nothing of the kind has happened.</source>
        <translation>Ничего подобного не произошло.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>All lines of the list, without your name, your home folder and tokens</source>
        <translation>Все строки списка без вашего имени, домашней папки и токенов</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Выполнить</translation>
    </message>
    <message>
        <source>The log could not be read: {reason}.</source>
        <translation>Не удалось прочитать журнал: {reason}.</translation>
    </message>
    <message>
        <source>Check the permissions of {folder}.</source>
        <translation>Проверьте права на {folder}.</translation>
    </message>
    <message>
        <source>In an earlier session: {text}</source>
        <translation>В прежнем сеансе: {text}</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>уведомление</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>предупреждение</translation>
    </message>
    <message>
        <source>error</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>Бит на вес</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Размер на диске</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Слои</translation>
    </message>
    <message>
        <source>Embedding length</source>
        <translation>Размер эмбеддингов</translation>
    </message>
    <message>
        <source>{used} of {all} per token</source>
        <translation>{used} из {all} на токен</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Имя в файле</translation>
    </message>
    <message>
        <source>Feed-forward length</source>
        <translation>Размер слоя прямой связи</translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation>Головы внимания</translation>
    </message>
    <message>
        <source>KV heads</source>
        <translation>Головы KV</translation>
    </message>
    <message>
        <source>Sliding window</source>
        <translation>Скользящее окно</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Эксперты</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Словарь</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Известна как</translation>
    </message>
    <message>
        <source>Hub repository</source>
        <translation>Репозиторий на Hub</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Ревизия</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Quantized from</source>
        <translation>Квантована из</translation>
    </message>
    <message>
        <source>Source&apos;s repository</source>
        <translation>Репозиторий источника</translation>
    </message>
    <message>
        <source>Source&apos;s SHA-256</source>
        <translation>SHA-256 источника</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Рецепт</translation>
    </message>
    <message>
        <source>Importance matrix</source>
        <translation>Матрица важности</translation>
    </message>
    <message>
        <source>Calibration text&apos;s SHA-256</source>
        <translation>SHA-256 калибровочного текста</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln токен</numerusform>
            <numerusform>%Ln токена</numerusform>
            <numerusform>%Ln токенов</numerusform>
        </translation>
    </message>
    <message>
        <source>Quantized by</source>
        <translation>Кем квантована</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Репозиторий</translation>
    </message>
    <message>
        <source>Source repository</source>
        <translation>Репозиторий источника</translation>
    </message>
    <message>
        <source>Base repository</source>
        <translation>Репозиторий базовой модели</translation>
    </message>
    <message>
        <source>{real} by its weights; the file says {declared}</source>
        <translation>{real} по весам; в файле указано {declared}</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>Б&amp;иблиотека</translation>
    </message>
    <message>
        <source>No model matches.</source>
        <translation>Нет подходящих моделей.</translation>
    </message>
    <message>
        <source>Filter models</source>
        <translation>Отбор моделей</translation>
    </message>
    <message>
        <source>Drop to add to the library</source>
        <translation>Отпустите, чтобы добавить в библиотеку</translation>
    </message>
    <message>
        <source>Files and folders stay where they are.</source>
        <translation>Файлы и папки останутся на своих местах.</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>Доб&amp;авить папку…</translation>
    </message>
    <message>
        <source>Show the models of another folder; they stay where they are</source>
        <translation>Показывать модели ещё одной папки; они останутся на своих местах</translation>
    </message>
    <message>
        <source>Add f&amp;iles…</source>
        <translation>Добавить &amp;файлы…</translation>
    </message>
    <message>
        <source>Show single model files; they stay where they are</source>
        <translation>Показывать отдельные файлы моделей; они останутся на своих местах</translation>
    </message>
    <message>
        <source>F&amp;olders…</source>
        <translation>Папк&amp;и…</translation>
    </message>
    <message>
        <source>Add, remove, show and hide folders and other programs&apos; models</source>
        <translation>Добавить, убрать, показать и скрыть папки и модели других программ</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>Искать &amp;снова</translation>
    </message>
    <message>
        <source>Read all folders again</source>
        <translation>Прочитать заново все папки</translation>
    </message>
    <message>
        <source>Remove &amp;leftovers…</source>
        <translation>&amp;Удалить остатки…</translation>
    </message>
    <message>
        <source>Show what interrupted downloads and moves left behind, to delete it</source>
        <translation>Показать, что осталось от прерванных скачиваний и перемещений, чтобы удалить это</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <source>Filter the models</source>
        <translation>Отобрать модели</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>За&amp;метки</translation>
    </message>
    <message>
        <source>Write notes on this model</source>
        <translation>Писать заметки об этой модели</translation>
    </message>
    <message>
        <source>Group by &amp;base model</source>
        <translation>&amp;Группировать по базовой модели</translation>
    </message>
    <message>
        <source>Put all versions of a model together</source>
        <translation>Поместить рядом все версии одной модели</translation>
    </message>
    <message>
        <source>List &amp;companion files</source>
        <translation>Показывать допо&amp;лнения</translation>
    </message>
    <message>
        <source>Show projectors, adapters and importance matrices as well</source>
        <translation>Показывать также проекторы, адаптеры и матрицы важности</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Подро&amp;бности</translation>
    </message>
    <message>
        <source>Show everything on the chosen model</source>
        <translation>Показать всё о выбранной модели</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Что не удалось прочитать</translation>
    </message>
    <message numerus="yes">
        <source>{part} of %Ln model(s), {size}</source>
        <translation>
            <numerusform>{part} из %Ln модели, {size}</numerusform>
            <numerusform>{part} из %Ln моделей, {size}</numerusform>
            <numerusform>{part} из %Ln моделей, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s), {size} on disk</source>
        <translation>
            <numerusform>%Ln модель, {size} на диске</numerusform>
            <numerusform>%Ln модели, {size} на диске</numerusform>
            <numerusform>%Ln моделей, {size} на диске</numerusform>
        </translation>
    </message>
    <message>
        <source>{text}, {size} on drives that are away</source>
        <translation>{text}, {size} на неподключённых дисках</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read…</source>
        <comment>files</comment>
        <translation>
            <numerusform>Не удалось прочитать %Ln файл…</numerusform>
            <numerusform>Не удалось прочитать %Ln файла…</numerusform>
            <numerusform>Не удалось прочитать %Ln файлов…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Newer files of %Ln model(s) are on the Hub.</source>
        <translation>
            <numerusform>На Hub есть более новые файлы %Ln модели.</numerusform>
            <numerusform>На Hub есть более новые файлы %Ln моделей.</numerusform>
            <numerusform>На Hub есть более новые файлы %Ln моделей.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a newer file of {name} on the Hub.</source>
        <translation>На Hub есть более новый файл модели {name}.</translation>
    </message>
    <message>
        <source>{name} is no model: it lets one see pictures.</source>
        <translation>{name} — не модель: этот файл позволяет модели видеть изображения.</translation>
    </message>
    <message>
        <source>Put it into the folder of the model that it belongs to; it is found there.</source>
        <translation>Поместите его в папку модели, к которой он относится; там он будет найден.</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>Добавить в библиотеку</translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation>Файлы остаются на своём месте.</translation>
    </message>
    <message>
        <source>The chat begins as soon as it is ready.</source>
        <translation>Чат начнётся, как только модель будет готова.</translation>
    </message>
    <message>
        <source>Add the models in {name}</source>
        <translation>Добавить модели из {name}</translation>
    </message>
    <message numerus="yes">
        <source>Add the models in %Ln folder(s)</source>
        <translation>
            <numerusform>Добавить модели из %Ln папки</numerusform>
            <numerusform>Добавить модели из %Ln папок</numerusform>
            <numerusform>Добавить модели из %Ln папок</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in the library then, and stay where they are.</source>
        <translation>Они появятся в библиотеке и останутся на своём месте.</translation>
    </message>
    <message>
        <source>Look for a GGUF file</source>
        <translation>Найти файл GGUF</translation>
    </message>
    <message>
        <source>{name} is a model in another format. Pannier runs GGUF files.</source>
        <translation>{name} — модель в другом формате. Pannier запускает файлы GGUF.</translation>
    </message>
    <message>
        <source>Use it with {name}</source>
        <translation>Использовать с {name}</translation>
    </message>
    <message>
        <source>The model is loaded again, and can see pictures if they belong together.</source>
        <translation>Модель будет загружена снова и сможет видеть изображения, если файлы подходят друг другу.</translation>
    </message>
    <message>
        <source>Attach {name}</source>
        <translation>Прикрепить {name}</translation>
    </message>
    <message numerus="yes">
        <source>Attach %Ln file(s)</source>
        <translation>
            <numerusform>Прикрепить %Ln файл</numerusform>
            <numerusform>Прикрепить %Ln файла</numerusform>
            <numerusform>Прикрепить %Ln файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) and folder(s) are in the library now.</source>
        <translation>
            <numerusform>Теперь в библиотеке ещё %Ln файл или папка.</numerusform>
            <numerusform>Теперь в библиотеке ещё %Ln файла и папки.</numerusform>
            <numerusform>Теперь в библиотеке ещё %Ln файлов и папок.</numerusform>
        </translation>
    </message>
    <message>
        <source>The models in {name} are in the library now.</source>
        <translation>Модели из {name} теперь в библиотеке.</translation>
    </message>
    <message>
        <source>Attach the picture</source>
        <translation>Прикрепить изображение</translation>
    </message>
    <message>
        <source>Put the text into your message</source>
        <translation>Вставить текст в ваше сообщение</translation>
    </message>
    <message>
        <source>You can go on writing behind it.</source>
        <translation>После него можно писать дальше.</translation>
    </message>
    <message>
        <source>The chat opens; it is sent along with your next message.</source>
        <translation>Откроется чат; это будет отправлено со следующим сообщением.</translation>
    </message>
    <message>
        <source>Import chats from {name}</source>
        <translation>Импортировать чаты из {name}</translation>
    </message>
    <message>
        <source>Chats of Pannier, ChatGPT or LM Studio are added to yours.</source>
        <translation>Чаты Pannier, ChatGPT или LM Studio добавятся к вашим.</translation>
    </message>
    <message>
        <source>Show in the library</source>
        <translation>Показать в библиотеке</translation>
    </message>
    <message>
        <source>Pannier cannot use this</source>
        <translation>Pannier не может это использовать</translation>
    </message>
    <message>
        <source>It takes models, folders of models, documents, pictures, texts and exported chats.</source>
        <translation>Подходят модели, папки с моделями, документы, изображения, тексты и экспортированные чаты.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are in the library now.</source>
        <translation>
            <numerusform>%Ln файл теперь в библиотеке.</numerusform>
            <numerusform>%Ln файла теперь в библиотеке.</numerusform>
            <numerusform>%Ln файлов теперь в библиотеке.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Это не число.</translation>
    </message>
    <message>
        <source>It must be a number of 0 or more.</source>
        <translation>Нужно число не меньше 0.</translation>
    </message>
    <message>
        <source>It must be a number above 0.</source>
        <translation>Нужно число больше 0.</translation>
    </message>
    <message>
        <source>KV cache type</source>
        <translation>Тип кэша KV</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>of the KV cache</comment>
        <translation>Ключи</translation>
    </message>
    <message>
        <source>Values</source>
        <comment>of the KV cache</comment>
        <translation>Значения</translation>
    </message>
    <message>
        <source>KV cache place</source>
        <translation>Место кэша KV</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>File and weights</source>
        <translation>Файл и веса</translation>
    </message>
    <message>
        <source>Several GPUs</source>
        <translation>Несколько GPU</translation>
    </message>
    <message>
        <source>Memory of the GPUs</source>
        <translation>Память GPU</translation>
    </message>
    <message>
        <source>Adapters and other machines</source>
        <translation>Адаптеры и другие компьютеры</translation>
    </message>
    <message>
        <source>Longer context than trained (RoPE)</source>
        <translation>Контекст длиннее обученного (RoPE)</translation>
    </message>
    <message>
        <source>{explanation}.
Default: {default}</source>
        <translation>{explanation}.
По умолчанию: {default}</translation>
    </message>
    <message>
        <source>the model&apos;s own</source>
        <translation>как у модели</translation>
    </message>
    <message>
        <source>Load the last model at start</source>
        <translation>Загружать последнюю модель при запуске</translation>
    </message>
    <message>
        <source>The model that was loaded when Pannier was closed is loaded again.</source>
        <translation>Модель, которая была загружена при закрытии Pannier, загружается снова.</translation>
    </message>
    <message>
        <source>Address of the Hub</source>
        <translation>Адрес Hub</translation>
    </message>
    <message>
        <source>Empty for https://huggingface.co; a mirror&apos;s address if you use one. HF_ENDPOINT in the environment has the last word.</source>
        <translation>Пусто — https://huggingface.co; если вы пользуетесь зеркалом, укажите его адрес. Переменная среды HF_ENDPOINT важнее этой настройки.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>Such as http://proxy.example.com:3128; empty for the system&apos;s own.</source>
        <translation>Например, http://proxy.example.com:3128; пусто — как задано в системе.</translation>
    </message>
    <message>
        <source>Offline mode</source>
        <translation>Автономный режим</translation>
    </message>
    <message>
        <source>Nothing is fetched from the Hub. HF_HUB_OFFLINE in the environment does the same.</source>
        <translation>С Hub ничего не скачивается. То же делает переменная среды HF_HUB_OFFLINE.</translation>
    </message>
    <message>
        <source>Look for newer files</source>
        <translation>Искать более новые файлы</translation>
    </message>
    <message>
        <source>Once a day, ask the Hub whether models of the library have been replaced there since they were downloaded.</source>
        <translation>Раз в день спрашивать Hub, не заменены ли там модели библиотеки с тех пор, как они были скачаны.</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>Папка для скачиваний</translation>
    </message>
    <message>
        <source>Models go to owner/repo/file below it. Empty for the models folder of Pannier.</source>
        <translation>Модели попадают в неё по пути владелец/репозиторий/файл. Пусто — собственная папка моделей Pannier.</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Одновременных скачиваний</translation>
    </message>
    <message>
        <source>More are queued and start when one is done.</source>
        <translation>Остальные ждут в очереди и начинаются, когда закончится одно из них.</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Предел скорости</translation>
    </message>
    <message>
        <source>Megabytes per second for all downloads together.</source>
        <translation>Мегабайт в секунду для всех скачиваний вместе.</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>МБ/с</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без предела</translation>
    </message>
    <message>
        <source>Keep free on the disk</source>
        <translation>Оставлять свободным на диске</translation>
    </message>
    <message>
        <source>Downloads pause before less than this is left.</source>
        <translation>Скачивания приостанавливаются, прежде чем останется меньше.</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>ГБ</translation>
    </message>
    <message>
        <source>Leave free on every GPU</source>
        <translation>Оставлять свободным на каждом GPU</translation>
    </message>
    <message>
        <source>For the desktop and for what no plan knows. Forecasts, the Fit page and loads go by it; the load options of a model can say otherwise.</source>
        <translation>Для рабочего стола и для того, что не известно ни одному плану. Этому следуют прогнозы, страница «Вместимость» и загрузки; в параметрах загрузки модели можно задать другое.</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>МиБ</translation>
    </message>
    <message>
        <source>Unload an idle model after</source>
        <translation>Выгружать модель без дела через</translation>
    </message>
    <message>
        <source>Its memory is given back when nothing was asked for so long. Load it again with the button that appears in the chat.</source>
        <translation>Если столько времени не было запросов, память модели освобождается. Загрузить её заново можно кнопкой, которая появится в чате.</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>мин</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Tokens of prompt and answer together, for models without load options of their own. Automatic takes what the model was trained for, at most 8,192.</source>
        <translation>Токены запроса и ответа вместе, для моделей без собственных параметров загрузки. «Автоматически» — столько, на сколько обучена модель, но не больше 8192.</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>токенов</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>For models without load options of their own. Automatic takes the number of physical cores.</source>
        <translation>Для моделей без собственных параметров загрузки. «Автоматически» — число физических ядер.</translation>
    </message>
    <message>
        <source>Key that sends a message</source>
        <translation>Клавиша отправки сообщения</translation>
    </message>
    <message>
        <source>The other one begins a new line, as Shift+Enter does.</source>
        <translation>Другая начинает новую строку, как и Shift+Enter.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Keep deleted chats for</source>
        <translation>Хранить удалённые чаты</translation>
    </message>
    <message>
        <source>What has been in the trash of the chats for longer is removed at the next start.</source>
        <translation>Что пролежало в корзине чатов дольше, удаляется при следующем запуске.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дн.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Those of the system, or always the same.</source>
        <translation>Как в системе или всегда одни и те же.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Of all text, in percent of the system&apos;s size.</source>
        <translation>Для всего текста, в процентах от заданного в системе.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Of everything that Pannier says; not of the answers.</source>
        <translation>Язык самого Pannier, но не ответов.</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Меньше движения</translation>
    </message>
    <message>
        <source>Nothing blinks, slides or runs back and forth. A bar stands still while nobody knows how long something takes.</source>
        <translation>Ничто не мигает, не скользит и не бегает туда-сюда. Полоса стоит на месте, пока неизвестно, сколько времени займёт работа.</translation>
    </message>
    <message>
        <source>Messages on the desktop</source>
        <translation>Уведомления на рабочем столе</translation>
    </message>
    <message>
        <source>Tell when long work is done while you are in another window.</source>
        <translation>Сообщать об окончании долгой работы, если вы в другом окне.</translation>
    </message>
    <message>
        <source>Note what loads took</source>
        <translation>Запоминать, сколько занимают загрузки</translation>
    </message>
    <message>
        <source>Name, size and memory of every loaded model are kept on this computer, so that forecasts become exact. Nothing is sent anywhere.</source>
        <translation>Название, размер и память каждой загруженной модели хранятся на этом компьютере, чтобы прогнозы становились точнее. Никуда ничего не отправляется.</translation>
    </message>
    <message>
        <source>With its layer, on the GPU</source>
        <translation>Вместе со своим слоем, на GPU</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Вкл.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выкл.</translation>
    </message>
    <message>
        <source>As for generation</source>
        <translation>Как при генерации</translation>
    </message>
    <message>
        <source>As many as in a step</source>
        <translation>Столько же, сколько за шаг</translation>
    </message>
    <message>
        <source>Map the file (mmap)</source>
        <translation>Отобразить файл в память (mmap)</translation>
    </message>
    <message>
        <source>Read it into memory</source>
        <translation>Прочитать в память</translation>
    </message>
    <message>
        <source>Read it past the page cache (direct I/O)</source>
        <translation>Прочитать в обход страничного кэша (direct I/O)</translation>
    </message>
    <message>
        <source>Forbid the system to swap out the weights</source>
        <translation>Запретить системе вытеснять веса в подкачку</translation>
    </message>
    <message>
        <source>Look for invalid numbers while loading; slow</source>
        <translation>Искать при загрузке недопустимые числа; медленно</translation>
    </message>
    <message>
        <source>By layers</source>
        <translation>По слоям</translation>
    </message>
    <message>
        <source>One GPU alone</source>
        <translation>Только один GPU</translation>
    </message>
    <message>
        <source>By rows</source>
        <translation>По строкам</translation>
    </message>
    <message>
        <source>Within tensors</source>
        <translation>Внутри тензоров</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>Первый</translation>
    </message>
    <message>
        <source>by free memory; for example 3, 1</source>
        <translation>по свободной памяти; например, 3, 1</translation>
    </message>
    <message>
        <source>What is free</source>
        <translation>Сколько свободно</translation>
    </message>
    <message>
        <source>Refuse a load that cannot fit</source>
        <translation>Отказывать в загрузке, если модель не поместится</translation>
    </message>
    <message>
        <source>none; for example 192.168.1.20:50052</source>
        <translation>нет; например, 192.168.1.20:50052</translation>
    </message>
    <message>
        <source>{text} is not a share such as 3 or 0.5.</source>
        <translation>{text} — это не доля вроде 3 или 0.5.</translation>
    </message>
    <message>
        <source>Forecast of the memory</source>
        <translation>Прогноз памяти</translation>
    </message>
    <message>
        <source>From llama.cpp&apos;s own dry run: exact to the byte</source>
        <translation>По пробному запуску самой llama.cpp: точно до байта</translation>
    </message>
    <message>
        <source>Choose these options</source>
        <translation>Выбрать эти параметры</translation>
    </message>
    <message>
        <source>Load anyway</source>
        <translation>Всё равно загрузить</translation>
    </message>
    <message>
        <source>It fits when nothing is kept free; memory may run out later</source>
        <translation>Поместится, если не оставлять запаса; позже память может закончиться</translation>
    </message>
    <message>
        <source>Calculating what it will need…</source>
        <translation>Расчёт необходимой памяти…</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>GPU {n}/{all} layers</source>
        <translation>GPU, слоёв {n}/{all}</translation>
    </message>
    <message>
        <source>Fits: {place}</source>
        <translation>Поместится: {place}</translation>
    </message>
    <message>
        <source>{size} too much for {device}</source>
        <translation>не хватает {size} ({device})</translation>
    </message>
    <message>
        <source>Does not fit: {short}</source>
        <translation>Не поместится: {short}</translation>
    </message>
    <message>
        <source>The engine found no GPU that it can use.</source>
        <translation>Движок не нашёл подходящего GPU.</translation>
    </message>
    <message>
        <source>The model has {layers} layers, and llama.cpp takes {most} at most.</source>
        <translation>Слоёв в модели: {layers}; llama.cpp принимает не больше {most}.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Выберите другую модель.</translation>
    </message>
    <message>
        <source>A model of the architecture {architecture} has room for one chat alone.</source>
        <translation>Модель с архитектурой {architecture} рассчитана только на один чат.</translation>
    </message>
    <message>
        <source>Load it for one chat.</source>
        <translation>Загрузите её для одного чата.</translation>
    </message>
    <message>
        <source>Layers are split over all devices; a main one is for split mode none.</source>
        <translation>Слои делятся между всеми устройствами; основное устройство нужно при режиме разделения none.</translation>
    </message>
    <message>
        <source>The GPUs are left alone, as asked.</source>
        <translation>GPU не используются, как и задано.</translation>
    </message>
    <message>
        <source>{reason} There is nothing to split a model over.</source>
        <translation>{reason} Делить модель не между чем.</translation>
    </message>
    <message>
        <source>Leave the options about devices out; the model then runs on the CPU.</source>
        <translation>Не указывайте параметры устройств; тогда модель будет работать на CPU.</translation>
    </message>
    <message>
        <source>The tensor split has {shares} shares, but there are {count} devices: {names}.</source>
        <translation>Долей в разделении тензоров: {shares}, а устройств: {count} ({names}).</translation>
    </message>
    <message>
        <source>Give one share for each device, in this order.</source>
        <translation>Укажите по одной доле для каждого устройства в этом порядке.</translation>
    </message>
    <message>
        <source>A device is named twice.</source>
        <translation>Одно устройство указано дважды.</translation>
    </message>
    <message>
        <source>Name each device once.</source>
        <translation>Укажите каждое устройство один раз.</translation>
    </message>
    <message>
        <source>The engine has no device {names} that takes layers.</source>
        <translation>У движка нет устройства {names}, которое принимает слои.</translation>
    </message>
    <message>
        <source>It has {names}.</source>
        <translation>Есть: {names}.</translation>
    </message>
    <message>
        <source>`pannier devices` lists what there is.</source>
        <translation>`pannier devices` показывает, какие устройства есть.</translation>
    </message>
    <message>
        <source>{device} cannot split rows: its backend, {backend}, does not offer it.</source>
        <translation>{device} не может делить строки: его бэкенд, {backend}, этого не предлагает.</translation>
    </message>
    <message>
        <source>Choose split mode layer.</source>
        <translation>Выберите режим разделения layer.</translation>
    </message>
    <message>
        <source>The model has {layers} layers, the output layer included.</source>
        <translation>Слоёв в модели, считая выходной: {layers}.</translation>
    </message>
    <message>
        <source>The model has {layers} layers.</source>
        <translation>Слоёв в модели: {layers}.</translation>
    </message>
    <message>
        <source>The model has no experts.</source>
        <translation>В модели нет экспертов.</translation>
    </message>
    <message>
        <source>No more tokens can be evaluated in one step than are given at once.</source>
        <translation>За один шаг нельзя обработать больше токенов, чем передаётся за раз.</translation>
    </message>
    <message>
        <source>{change}: saves {size}</source>
        <translation>{change}: экономия {size}</translation>
    </message>
    <message>
        <source>{device} needs {needed} of {limit}</source>
        <translation>{device}: нужно {needed} из {limit}</translation>
    </message>
    <message>
        <source>{device} needs {needed} of {limit}, and maps {mapped} of the file</source>
        <translation>{device}: нужно {needed} из {limit}, отображается {mapped} файла</translation>
    </message>
    <message>
        <source>KV cache {size}</source>
        <translation>кэш KV {size}</translation>
    </message>
    <message>
        <source>recurrent state {size}</source>
        <translation>рекуррентное состояние {size}</translation>
    </message>
    <message>
        <source>compute buffers {size}</source>
        <translation>буферы вычислений {size}</translation>
    </message>
    <message>
        <source>context {n} tokens</source>
        <translation>токенов контекста: {n}</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>из {n}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>{name}: not found</source>
        <translation>{name}: не найдено</translation>
    </message>
    <message>
        <source>Tick one GPU at least, or choose 0 GPU layers.</source>
        <translation>Отметьте хотя бы один GPU или выберите 0 слоёв на GPU.</translation>
    </message>
    <message>
        <source>Add an adapter…</source>
        <translation>Добавить адаптер…</translation>
    </message>
    <message>
        <source>Scale of {name}</source>
        <translation>Сила адаптера {name}</translation>
    </message>
    <message>
        <source>How strong the adapter is; 1 is as trained</source>
        <translation>Насколько силён адаптер; 1 — как при обучении</translation>
    </message>
    <message>
        <source>Choose a LoRA adapter</source>
        <translation>Выбрать адаптер LoRA</translation>
    </message>
    <message>
        <source>LoRA adapters (*.gguf);;All files (*)</source>
        <translation>Адаптеры LoRA (*.gguf);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Load it with less memory:</source>
        <translation>Загрузить, заняв меньше памяти:</translation>
    </message>
    <message>
        <source>Load with {change}</source>
        <translation>Загрузить так: {change}</translation>
    </message>
    <message>
        <source>Choose everything yourself and see what it needs</source>
        <translation>Выбрать всё вручную и увидеть, сколько памяти нужно</translation>
    </message>
    <message>
        <source>It would fit if nothing were kept free. If memory runs out all the same, the worker process ends; your chat stays.</source>
        <translation>Модель поместилась бы, если не оставлять запаса. Если память всё же закончится, рабочий процесс завершится; ваш чат сохранится.</translation>
    </message>
    <message>
        <source>Do not load this model</source>
        <translation>Не загружать эту модель</translation>
    </message>
    <message>
        <source>{device}: {missing} too much. {free} are free, {limit} may be used.</source>
        <translation>{device}: не хватает {missing}. Свободно {free}, можно занять {limit}.</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Другие параметры</translation>
    </message>
    <message>
        <source>Show all load options</source>
        <translation>Показать все параметры загрузки</translation>
    </message>
    <message>
        <source>{more} ({n} changed)</source>
        <translation>{more} (изменено: {n})</translation>
    </message>
    <message>
        <source>Load with options</source>
        <translation>Загрузка с параметрами</translation>
    </message>
    <message>
        <source>This load only</source>
        <translation>Только эта загрузка</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>Эта модель</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Все модели</translation>
    </message>
    <message>
        <source>What you change is kept for this; the strongest value counts</source>
        <translation>Изменения сохраняются для выбранного здесь; действует значение с наибольшим приоритетом</translation>
    </message>
    <message>
        <source>The model to load</source>
        <translation>Загружаемая модель</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Другой файл…</translation>
    </message>
    <message>
        <source>Choose another GGUF file</source>
        <translation>Выбрать другой файл GGUF</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>Сбросить всё</translation>
    </message>
    <message>
        <source>Take back everything that is set for this</source>
        <translation>Убрать всё, что задано для выбранного</translation>
    </message>
    <message>
        <source>Keep this for the next load, without loading now</source>
        <translation>Сохранить это для следующей загрузки, не загружая сейчас</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Чтение файла…</translation>
    </message>
    <message>
        <source>Correct what is marked; the forecast follows.</source>
        <translation>Исправьте отмеченное, и прогноз обновится.</translation>
    </message>
    <message>
        <source>Load report: {name}</source>
        <translation>Отчёт о загрузке: {name}</translation>
    </message>
    <message>
        <source>Memory, as measured</source>
        <translation>Память по измерениям</translation>
    </message>
    <message>
        <source>Free memory around the load</source>
        <translation>Свободная память до и после загрузки</translation>
    </message>
    <message>
        <source>Other programs and drivers move these numbers, too.</source>
        <translation>На эти числа влияют также другие программы и драйверы.</translation>
    </message>
    <message>
        <source>Options that came out otherwise</source>
        <translation>Параметры, которые вышли иными</translation>
    </message>
    <message>
        <source>Every option came out as asked.</source>
        <translation>Все параметры такие, как запрошено.</translation>
    </message>
    <message>
        <source>{architecture}, {parameters} parameters, a context of {context} tokens</source>
        <translation>{architecture}, параметров: {parameters}, токенов контекста: {context}</translation>
    </message>
    <message>
        <source>{place}, {memory}, loaded in {time}</source>
        <translation>{place}, {memory}, загружено за {time}</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Веса</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Вычисления</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>Free before</source>
        <translation>Свободно до</translation>
    </message>
    <message>
        <source>Free after</source>
        <translation>Свободно после</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Параметр</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>{size} of the weights are the mapped file: the system can drop them and read them again.</source>
        <translation>Из весов {size} — это отображённый файл: система может вытеснить их и прочитать снова.</translation>
    </message>
    <message>
        <source>All numbers are measured.</source>
        <translation>Все числа измерены.</translation>
    </message>
    <message>
        <source>It replaces the model that is loaded; the conversation stays.</source>
        <translation>Эта модель сменит загруженную; беседа сохранится.</translation>
    </message>
    <message>
        <source>It is sent along with your next message.</source>
        <translation>Будет отправлено вместе с вашим следующим сообщением.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>Закрыть это уведомление</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Быстрый переход</translation>
    </message>
    <message>
        <source>Action, model or chat</source>
        <translation>Действие, модель или чат</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Что можно выбрать</translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <translation>Ничего с таким названием нет.</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Load model</source>
        <translation>Загрузить модель</translation>
    </message>
    <message>
        <source>Go to chat</source>
        <translation>Перейти к чату</translation>
    </message>
    <message>
        <source>An importance matrix says which weights matter most on a text. Small file types gain much from it, and the smallest cannot be made without.</source>
        <translation>Матрица важности сообщает, какие веса важнее всего на некотором тексте. Малые типы файлов много выигрывают от неё, а самые малые без неё сделать нельзя.</translation>
    </message>
    <message>
        <source>No importance matrix</source>
        <translation>Без матрицы важности</translation>
    </message>
    <message>
        <source>Importance matrix from a file…</source>
        <translation>Матрица важности из файла…</translation>
    </message>
    <message>
        <source>Make one from my text…</source>
        <translation>Создать по моему тексту…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>texts</comment>
        <translation>
            <numerusform>ещё %Ln текст</numerusform>
            <numerusform>ещё %Ln текста</numerusform>
            <numerusform>ещё %Ln текстов</numerusform>
        </translation>
    </message>
    <message>
        <source>about {n} tokens</source>
        <translation>примерно {n} токенов</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Choose an importance matrix</source>
        <translation>Выбрать матрицу важности</translation>
    </message>
    <message>
        <source>Importance matrices (*.gguf *.dat *.imatrix);;All files (*)</source>
        <translation>Матрицы важности (*.gguf *.dat *.imatrix);;Все файлы (*)</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>вставленный текст</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>проверено</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>не проверено</translation>
    </message>
    <message>
        <source>How often it finds the same token likeliest as its source, on a short text</source>
        <translation>Как часто самым вероятным оказывается тот же токен, что и у источника, на коротком тексте</translation>
    </message>
    <message>
        <source>same top token: {share}</source>
        <translation>совпадение токена: {share}</translation>
    </message>
    <message>
        <source>Remove source</source>
        <translation>Удалить источник</translation>
    </message>
    <message>
        <source>Remove from this list; the files stay</source>
        <translation>Убрать из этого списка; файлы останутся</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>Заменить существующее</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Начать снова</translation>
    </message>
    <message>
        <source>Its download goes on; pause or cancel it in Downloads.</source>
        <translation>Скачивание для него продолжается; приостановить или отменить его можно на странице «Скачивания».</translation>
    </message>
    <message>
        <source>This job was cancelled.</source>
        <translation>Это задание отменено.</translation>
    </message>
    <message>
        <source>Pannier was closed before this was done.</source>
        <translation>Pannier был закрыт раньше, чем это завершилось.</translation>
    </message>
    <message>
        <source>What was finished stays.</source>
        <translation>Готовое осталось.</translation>
    </message>
    <message>
        <source>Cancel; nothing of the unfinished file is left</source>
        <translation>Отменить; от незаконченного файла ничего не останется</translation>
    </message>
    <message>
        <source>Move the source to the trash, with undo</source>
        <translation>Переместить источник в корзину; это можно отменить</translation>
    </message>
    <message>
        <source>Types of tensors</source>
        <translation>Типы тензоров</translation>
    </message>
    <message>
        <source>Split files</source>
        <translation>Разделённые файлы</translation>
    </message>
    <message>
        <source>Threads and memory</source>
        <translation>Потоки и память</translation>
    </message>
    <message>
        <source>Output matrix</source>
        <translation>Выходная матрица</translation>
    </message>
    <message>
        <source>Token embeddings</source>
        <translation>Эмбеддинги токенов</translation>
    </message>
    <message>
        <source>All tensors in the main type, without the usual mix (pure)</source>
        <translation>Все тензоры в основном типе, без обычной смеси (pure)</translation>
    </message>
    <message>
        <source>Smaller, and usually worse: the mix gives sensitive tensors more bits</source>
        <translation>Меньше и обычно хуже: смесь даёт чувствительным тензорам больше бит</translation>
    </message>
    <message>
        <source>Keep the result in as many files as the source</source>
        <translation>Сохранить результат в стольких же файлах, что и источник</translation>
    </message>
    <message>
        <source>Otherwise one file is made</source>
        <translation>Иначе получится один файл</translation>
    </message>
    <message>
        <source>The source is one file, and so is the result.</source>
        <translation>Источник — один файл, и результат тоже.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation>
            <numerusform>%Ln правило</numerusform>
            <numerusform>%Ln правила</numerusform>
            <numerusform>%Ln правил</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln поток</numerusform>
            <numerusform>%Ln потока</numerusform>
            <numerusform>%Ln потоков</numerusform>
        </translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation>Потоки CPU</translation>
    </message>
    <message>
        <source>How many threads work at the same time</source>
        <translation>Сколько потоков работает одновременно</translation>
    </message>
    <message>
        <source>Memory for the tensor at work</source>
        <translation>Память для обрабатываемого тензора</translation>
    </message>
    <message>
        <source>Large tensors are worked on piece by piece; less memory is a little slower</source>
        <translation>Большие тензоры обрабатываются по частям; с меньшей памятью немного медленнее</translation>
    </message>
    <message>
        <source>8 GiB at most</source>
        <translation>не больше 8 GiB</translation>
    </message>
    <message>
        <source>as the file type has it</source>
        <translation>как в типе файла</translation>
    </message>
    <message>
        <source>Rules by name: the type of all tensors whose names match a pattern (a regular expression). The first rule that matches counts.</source>
        <translation>Правила по именам: тип всех тензоров, имена которых подходят под шаблон (регулярное выражение). Действует первое подошедшее правило.</translation>
    </message>
    <message>
        <source>All of this is usually left as it is.</source>
        <translation>Обычно всё это оставляют как есть.</translation>
    </message>
    <message>
        <source>output {type}</source>
        <translation>выход {type}</translation>
    </message>
    <message>
        <source>embeddings {type}</source>
        <translation>эмбеддинги {type}</translation>
    </message>
    <message>
        <source>pure</source>
        <translation>pure</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>сохраняются</translation>
    </message>
    <message>
        <source>&amp;Quantize</source>
        <translation>Кв&amp;антование</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Задания</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Новое…</translation>
    </message>
    <message>
        <source>Make smaller models from one</source>
        <translation>Сделать уменьшенные версии модели</translation>
    </message>
    <message>
        <source>&amp;Cancel the chosen job</source>
        <translation>&amp;Отменить выбранное задание</translation>
    </message>
    <message>
        <source>Cancel it; nothing of the unfinished file is left</source>
        <translation>Отменить; от незаконченного файла ничего не останется</translation>
    </message>
    <message>
        <source>C&amp;lear what is over</source>
        <translation>&amp;Убрать завершённые</translation>
    </message>
    <message>
        <source>Remove all jobs that are over from the list; the files stay</source>
        <translation>Убрать из списка все завершённые задания; файлы останутся</translation>
    </message>
    <message>
        <source>&amp;Start what was interrupted</source>
        <translation>&amp;Начать прерванное</translation>
    </message>
    <message>
        <source>Start all jobs that Pannier was closed before</source>
        <translation>Начать все задания, не завершённые при закрытии Pannier</translation>
    </message>
    <message>
        <source>Make a model smaller</source>
        <translation>Уменьшить модель</translation>
    </message>
    <message>
        <source>Choose a model in full precision and see beforehand how large it would be in every file type, where it would fit, and how long it takes to make. Afterwards it is checked against the original.</source>
        <translation>Выберите модель полной точности и заранее узнайте, какого размера она будет в каждом типе файла, где поместится и сколько времени займёт работа. Затем результат сверяется с оригиналом.</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Новое…</translation>
    </message>
    <message numerus="yes">
        <source>Interrupted work has left %Ln unfinished file(s): {size}.</source>
        <translation>
            <numerusform>После прерванной работы остался %Ln незаконченный файл: {size}.</numerusform>
            <numerusform>После прерванной работы осталось %Ln незаконченных файла: {size}.</numerusform>
            <numerusform>После прерванной работы осталось %Ln незаконченных файлов: {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was not finished is made anew, so it is of no use.</source>
        <translation>Незаконченное делается заново, поэтому оно ни для чего не нужно.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>File name of {type}</source>
        <translation>Имя файла {type}</translation>
    </message>
    <message>
        <source>Choose the folder that the files go to</source>
        <translation>Выберите папку для файлов</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>Файлы, которые будут записаны</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Что потребуется</translation>
    </message>
    <message>
        <source>made first: {name}</source>
        <translation>создаётся сначала: {name}</translation>
    </message>
    <message>
        <source>There is an importance matrix {name} already.</source>
        <translation>Матрица важности {name} уже есть.</translation>
    </message>
    <message>
        <source>Choose it as a file in the step Target, or replace it.</source>
        <translation>Выберите её как файл на шаге «Цель» или замените.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Delete what interrupted work has left ({size})</source>
        <translation>Удалить остатки прерванной работы ({size})</translation>
    </message>
    <message>
        <source>Models that could go…</source>
        <translation>Модели, которые можно убрать…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Выбрать другую папку…</translation>
    </message>
    <message>
        <source>Write to this folder</source>
        <translation>Записать в эту папку</translation>
    </message>
    <message>
        <source>Pattern of tensor names</source>
        <translation>Шаблон имён тензоров</translation>
    </message>
    <message>
        <source>such as ffn_down</source>
        <translation>например, ffn_down</translation>
    </message>
    <message>
        <source>Tensor type</source>
        <translation>Тип тензора</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Убрать это правило</translation>
    </message>
    <message>
        <source>not a regular expression</source>
        <translation>не регулярное выражение</translation>
    </message>
    <message>
        <source>matches no tensor</source>
        <translation>ни один тензор не подходит</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s): {first}…</source>
        <translation>
            <numerusform>%Ln тензор: {first}…</numerusform>
            <numerusform>%Ln тензора: {first}…</numerusform>
            <numerusform>%Ln тензоров: {first}…</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Добавить правило</translation>
    </message>
    <message>
        <source>Choose the type of tensors by their names</source>
        <translation>Выбрать тип тензоров по их именам</translation>
    </message>
    <message>
        <source>File types</source>
        <translation>Типы файлов</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Качество</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>needs an importance matrix</source>
        <translation>нужна матрица важности</translation>
    </message>
    <message>
        <source>cannot be made of this model</source>
        <translation>из этой модели сделать нельзя</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s) in {types} instead</source>
        <translation>
            <numerusform>%Ln тензор в другом типе ({types})</numerusform>
            <numerusform>%Ln тензора в другом типе ({types})</numerusform>
            <numerusform>%Ln тензоров в другом типе ({types})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) of quantizing did not come to an end.</source>
        <translation>
            <numerusform>%Ln задание квантования не завершилось.</numerusform>
            <numerusform>%Ln задания квантования не завершились.</numerusform>
            <numerusform>%Ln заданий квантования не завершились.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is left can be started again on the page Quantize, or removed there.</source>
        <translation>То, что осталось, можно запустить снова или удалить на странице «Квантование».</translation>
    </message>
    <message>
        <source>{title}: done and checked.</source>
        <translation>{title}: готово и проверено.</translation>
    </message>
    <message>
        <source>{title}: stopped.</source>
        <translation>{title}: остановлено.</translation>
    </message>
    <message>
        <source>{title}: done.</source>
        <translation>{title}: готово.</translation>
    </message>
    <message>
        <source>Quantizing was interrupted. It has left {size} that nobody needs.</source>
        <translation>Квантование было прервано. Остались ненужные данные: {size}.</translation>
    </message>
    <message>
        <source>The library has no models yet. Choose a file, or get one in Discover.</source>
        <translation>В библиотеке пока нет моделей. Выберите файл или скачайте модель из каталога.</translation>
    </message>
    <message>
        <source>Quantize it all the same</source>
        <translation>Всё равно квантовать</translation>
    </message>
    <message>
        <source>Which model shall be made smaller? The more precise it is, the better the result: F16, BF16, F32 and Q8_0 are good sources.</source>
        <translation>Какую модель уменьшить? Чем она точнее, тем лучше результат: хорошие источники — F16, BF16, F32 и Q8_0.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Take the original in F16, BF16 or Q8_0 if you can get it.</source>
        <translation>Если возможно, возьмите оригинал в F16, BF16 или Q8_0.</translation>
    </message>
    <message>
        <source>will be downloaded from {repo}</source>
        <translation>будет скачано из {repo}</translation>
    </message>
    <message>
        <source>from {repo}</source>
        <translation>из {repo}</translation>
    </message>
    <message>
        <source>Choose a model to quantize</source>
        <translation>Выберите модель для квантования</translation>
    </message>
    <message>
        <source>Aim at a size</source>
        <translation>Желаемый размер</translation>
    </message>
    <message>
        <source>such as 5 GiB</source>
        <translation>например, 5 GiB</translation>
    </message>
    <message>
        <source>Chooses the best file type that is no larger than this</source>
        <translation>Выбирает лучший тип файла, который не больше этого</translation>
    </message>
    <message>
        <source>Choose by size</source>
        <translation>Выбрать по размеру</translation>
    </message>
    <message>
        <source>Aim at a size:</source>
        <translation>Желаемый размер:</translation>
    </message>
    <message>
        <source>Working out what this model would be in every file type…</source>
        <translation>Расчёт, какой будет эта модель в каждом типе файла…</translation>
    </message>
    <message>
        <source>None of them fits, not even in main memory.</source>
        <translation>Ни один из них не поместится, даже в оперативной памяти.</translation>
    </message>
    <message>
        <source>Tick the file types that shall be made.</source>
        <translation>Отметьте типы файлов, которые нужно сделать.</translation>
    </message>
    <message>
        <source>Chosen: {names}  ·  {size}</source>
        <translation>Выбрано: {names}  ·  {size}</translation>
    </message>
    <message>
        <source>That is no size.</source>
        <translation>Это не размер.</translation>
    </message>
    <message>
        <source>Write it as 5 GiB or 5.4 GB.</source>
        <translation>Напишите его как 5 GiB или 5.4 GB.</translation>
    </message>
    <message>
        <source>No file type is that small: the smallest that can be made has {size}.</source>
        <translation>Таких малых типов файлов нет: размер наименьшего из возможных — {size}.</translation>
    </message>
    <message>
        <source>Aim at a larger size.</source>
        <translation>Задайте размер побольше.</translation>
    </message>
    <message>
        <source>With an importance matrix {type} could be made, which has {size}.</source>
        <translation>С матрицей важности можно сделать {type}, его размер — {size}.</translation>
    </message>
    <message>
        <source>Text for the importance matrix</source>
        <translation>Текст для матрицы важности</translation>
    </message>
    <message>
        <source>Choose text like what the model is going to read and write. {advice}</source>
        <translation>Выберите текст, похожий на то, что модель будет читать и писать. {advice}</translation>
    </message>
    <message>
        <source>Files, folders and chats</source>
        <translation>Файлы, папки и чаты</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Вставленный текст</translation>
    </message>
    <message>
        <source>Or paste text here</source>
        <translation>Или вставьте текст сюда</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Добавить файлы…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>Add my chats…</source>
        <translation>Добавить мои чаты…</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Использовать этот текст</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) of yours</source>
        <translation>
            <numerusform>%Ln ваш чат</numerusform>
            <numerusform>%Ln ваших чата</numerusform>
            <numerusform>%Ln ваших чатов</numerusform>
        </translation>
    </message>
    <message>
        <source>No text yet.</source>
        <translation>Текста пока нет.</translation>
    </message>
    <message>
        <source>About {n} tokens, which may be too little: at least {least} are needed.</source>
        <translation>Токенов — около {n}, этого может не хватить: нужно не меньше {least}.</translation>
    </message>
    <message>
        <source>About {n} tokens, which is very little.</source>
        <translation>Примерно {n} токенов — это очень мало.</translation>
    </message>
    <message>
        <source>About {n} tokens, which is less than usual.</source>
        <translation>Примерно {n} токенов — меньше обычного.</translation>
    </message>
    <message>
        <source>About {n} tokens, which is enough for most models.</source>
        <translation>Примерно {n} токенов — достаточно для большинства моделей.</translation>
    </message>
    <message>
        <source>Text from your chats</source>
        <translation>Текст из ваших чатов</translation>
    </message>
    <message>
        <source>What you talk about with models is the best text for them. The chats are read on this computer only. The file that is made holds sums of numbers, not your words. You are asked anew each time.</source>
        <translation>То, о чём вы говорите с моделями, — лучший текст для них. Чаты читаются только на этом компьютере. В создаваемом файле — суммы чисел, а не ваши слова. Вас спрашивают каждый раз заново.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выбрать все</translation>
    </message>
    <message>
        <source>Use these chats</source>
        <translation>Использовать эти чаты</translation>
    </message>
    <message>
        <source>There are no chats yet.</source>
        <translation>Чатов пока нет.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) chosen</source>
        <translation>
            <numerusform>Выбран %Ln чат</numerusform>
            <numerusform>Выбрано %Ln чата</numerusform>
            <numerusform>Выбрано %Ln чатов</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read and are left out.</source>
        <translation>
            <numerusform>Не удалось прочитать %Ln файл, он пропущен.</numerusform>
            <numerusform>Не удалось прочитать %Ln файла, они пропущены.</numerusform>
            <numerusform>Не удалось прочитать %Ln файлов, они пропущены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add text files</source>
        <translation>Добавить текстовые файлы</translation>
    </message>
    <message>
        <source>Add a folder with text</source>
        <translation>Добавить папку с текстом</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Step {n}: {title}</source>
        <translation>Шаг {n}: {title}</translation>
    </message>
    <message>
        <source>Quantize a model</source>
        <translation>Квантовать модель</translation>
    </message>
    <message>
        <source>Welcome to Pannier</source>
        <translation>Добро пожаловать в Pannier</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Begin without this; it stays in the menu Help</source>
        <translation>Начать без этого; сведения останутся в меню «Справка»</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Talk to Pannier Guide</source>
        <translation>Поговорить с Pannier Guide</translation>
    </message>
    <message>
        <source>A small model that comes with Pannier. It answers questions about models, memory and quantization, and needs no download.</source>
        <translation>Небольшая модель, которая входит в состав Pannier. Она отвечает на вопросы о моделях, памяти и квантовании; скачивать ничего не нужно.</translation>
    </message>
    <message>
        <source>Find a model that fits this computer</source>
        <translation>Найти модель, которая поместится на этом компьютере</translation>
    </message>
    <message>
        <source>Search the Hugging Face Hub for models that this computer can run.</source>
        <translation>Искать на Hugging Face Hub модели, которые может запустить этот компьютер.</translation>
    </message>
    <message>
        <source>Use a model that I have</source>
        <translation>Использовать модель, которая у меня есть</translation>
    </message>
    <message>
        <source>Open a GGUF file, or choose one of the models that were found here.</source>
        <translation>Открыть файл GGUF или выбрать одну из моделей, найденных здесь.</translation>
    </message>
    <message>
        <source>What this computer can do</source>
        <translation>Что может этот компьютер</translation>
    </message>
    <message>
        <source>Where models live</source>
        <translation>Где хранятся модели</translation>
    </message>
    <message>
        <source>What would you like to do first?</source>
        <translation>С чего вы хотите начать?</translation>
    </message>
    <message>
        <source>Step {n} of {count}</source>
        <translation>Шаг {n} из {count}</translation>
    </message>
    <message>
        <source>Download and quantize</source>
        <translation>Скачать и квантовать</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>done in {time}</source>
        <translation>готово за {time}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>waiting for the download</source>
        <translation>ждёт скачивания</translation>
    </message>
    <message>
        <source>download: {text}</source>
        <translation>скачивание: {text}</translation>
    </message>
    <message>
        <source>reading {name}</source>
        <translation>чтение {name}</translation>
    </message>
    <message>
        <source>reading the source…</source>
        <translation>чтение источника…</translation>
    </message>
    <message>
        <source>{type} ({n} of {count})</source>
        <translation>{type} ({n} из {count})</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
    <message>
        <source>checking: reading it back</source>
        <translation>проверка: обратное чтение</translation>
    </message>
    <message>
        <source>checking: loading it</source>
        <translation>проверка: загрузка модели</translation>
    </message>
    <message>
        <source>checking: letting it write</source>
        <translation>проверка: пробная генерация</translation>
    </message>
    <message>
        <source>checking: comparing it with its source</source>
        <translation>проверка: сравнение с источником</translation>
    </message>
    <message>
        <source>importance matrix: loading the model</source>
        <translation>матрица важности: загрузка модели</translation>
    </message>
    <message>
        <source>importance matrix: saving it</source>
        <translation>матрица важности: сохранение</translation>
    </message>
    <message>
        <source>{n} of {count} experts were used ({share}).</source>
        <translation>Использовано экспертов: {n} из {count} ({share}).</translation>
    </message>
    <message>
        <source>size as forecast, to the byte</source>
        <translation>размер совпал с прогнозом до байта</translation>
    </message>
    <message>
        <source>Not checked.</source>
        <translation>Не проверено.</translation>
    </message>
    <message>
        <source>Same top token as the source: {share} of {n} positions.</source>
        <translation>Совпадение самого вероятного токена с источником: {share}, позиций: {n}.</translation>
    </message>
    <message>
        <source>tensor {n} of {count}: {name}, {kinds}</source>
        <translation>тензор {n} из {count}: {name}, {kinds}</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>прервано</translation>
    </message>
    <message>
        <source>importance matrix: {n} of {count} pieces of text</source>
        <translation>матрица важности: фрагмент текста {n} из {count}</translation>
    </message>
    <message>
        <source>{n} tokens/s</source>
        <translation>{n} токенов/с</translation>
    </message>
    <message>
        <source>made first: {name}, from about {n} tokens</source>
        <translation>сначала создаётся: {name}, примерно из {n} токенов</translation>
    </message>
    <message>
        <source>made first: {name}, from about {n} tokens, in about {time}</source>
        <translation>сначала создаётся: {name}, примерно из {n} токенов, около {time}</translation>
    </message>
    <message>
        <source>Importance matrix: {n} tokens, {time}.</source>
        <translation>Матрица важности: токенов: {n}, {time}.</translation>
    </message>
    <message>
        <source>forecast {planned}, {n} bytes more</source>
        <translation>прогноз {planned}, на {n} Б больше</translation>
    </message>
    <message>
        <source>forecast {planned}, {n} bytes less</source>
        <translation>прогноз {planned}, на {n} Б меньше</translation>
    </message>
    <message numerus="yes">
        <source>Read back: %Ln tensor(s) in order, no NaN.</source>
        <translation>
            <numerusform>Обратное чтение: %Ln тензор в порядке, NaN нет.</numerusform>
            <numerusform>Обратное чтение: %Ln тензора в порядке, NaN нет.</numerusform>
            <numerusform>Обратное чтение: %Ln тензоров в порядке, NaN нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared: {reason}</source>
        <translation>Не сравнивалось: {reason}</translation>
    </message>
    <message>
        <source>It wrote: “{text}”</source>
        <translation>Модель написала: «{text}»</translation>
    </message>
    <message>
        <source>Download first</source>
        <translation>Сначала скачать</translation>
    </message>
    <message>
        <source>Disk now</source>
        <translation>Диск сейчас</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>свободно {size}</translation>
    </message>
    <message>
        <source>While it runs</source>
        <translation>Во время работы</translation>
    </message>
    <message>
        <source>{size} more at most</source>
        <translation>не более чем на {size} больше</translation>
    </message>
    <message>
        <source>In the end</source>
        <translation>В итоге</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>{size}, {free} available</source>
        <translation>{size}, доступно {free}</translation>
    </message>
    <message>
        <source>{size}, to {folder}, where {free} are free</source>
        <translation>{size}, в {folder}, где свободно {free}</translation>
    </message>
    <message>
        <source>{size} less than now</source>
        <translation>на {size} меньше, чем сейчас</translation>
    </message>
    <message>
        <source>{size} more than now</source>
        <translation>на {size} больше, чем сейчас</translation>
    </message>
    <message>
        <source>told when the download is there</source>
        <translation>станет известно после скачивания</translation>
    </message>
    <message>
        <source>about {time}, measured on this model&apos;s own tensors; checks apart</source>
        <translation>примерно {time}, измерено на тензорах этой модели; без учёта проверок</translation>
    </message>
    <message>
        <source>measuring, 2 seconds…</source>
        <translation>измерение, 2 секунды…</translation>
    </message>
    <message>
        <source>could not be measured</source>
        <translation>не удалось измерить</translation>
    </message>
    <message>
        <source>{n} tok/s</source>
        <translation>{n} ток/с</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} мс</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} с</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} мин</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} ч {m} мин</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дня</numerusform>
            <numerusform>%Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Give another name, choose another folder, or replace it.</source>
        <translation>Укажите другое имя, выберите другую папку или замените файл.</translation>
    </message>
    <message>
        <source>Choose an importance matrix in the step Target, or a larger file type.</source>
        <translation>Выберите матрицу важности на шаге «Цель» или тип файла побольше.</translation>
    </message>
    <message>
        <source>Close other programs, or limit the memory for a tensor in Options.</source>
        <translation>Закройте другие программы или ограничьте память для тензора на шаге «Параметры».</translation>
    </message>
    <message>
        <source>Take the original, or allow it in the step Source.</source>
        <translation>Возьмите оригинал или разрешите это на шаге «Источник».</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Настройки</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Поиск в настройках</translation>
    </message>
    <message>
        <source>No setting has these words in it.</source>
        <translation>Нет настроек с этими словами.</translation>
    </message>
    <message>
        <source>&amp;Search the settings</source>
        <translation>&amp;Поиск в настройках</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Write the settings to a file for another computer; passwords are left out</source>
        <translation>Записать настройки в файл для другого компьютера; пароли не записываются</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>See what the settings of a file would change, and take them over</source>
        <translation>Посмотреть, что изменили бы настройки из файла, и принять их</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>&amp;Сбросить всё</translation>
    </message>
    <message>
        <source>Put back the defaults of all settings</source>
        <translation>Вернуть всем настройкам значения по умолчанию</translation>
    </message>
    <message>
        <source>All settings have their defaults already.</source>
        <translation>У всех настроек уже значения по умолчанию.</translation>
    </message>
    <message>
        <source>All settings have their defaults again.</source>
        <translation>Всем настройкам возвращены значения по умолчанию.</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Экспорт настроек</translation>
    </message>
    <message>
        <source>Settings (*.toml)</source>
        <translation>Настройки (*.toml)</translation>
    </message>
    <message>
        <source>The settings were written to {file}.</source>
        <translation>Настройки записаны в файл {file}.</translation>
    </message>
    <message>
        <source>Settings (*.toml);;All files (*)</source>
        <translation>Настройки (*.toml);;Все файлы (*)</translation>
    </message>
    <message>
        <source>The settings were imported.</source>
        <translation>Настройки импортированы.</translation>
    </message>
    <message>
        <source>Hugging Face Hub</source>
        <translation>Hugging Face Hub</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>where a setting comes from</comment>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation>Задано вами</translation>
    </message>
    <message>
        <source>Put back the default</source>
        <translation>Вернуть значение по умолчанию</translation>
    </message>
    <message>
        <source>Put back the default of {title}</source>
        <translation>Вернуть значение по умолчанию: {title}</translation>
    </message>
    <message>
        <source>Choose: {title}</source>
        <translation>Выбрать: {title}</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Перезапустить сейчас</translation>
    </message>
    <message>
        <source>Close Pannier and open it again; what you have typed is kept</source>
        <translation>Закрыть Pannier и открыть снова; набранный текст сохранится</translation>
    </message>
    <message>
        <source>It works after a restart.</source>
        <translation>Подействует после перезапуска.</translation>
    </message>
    <message>
        <source>{variable} is set to “{value}” and holds instead.</source>
        <translation>Переменная {variable} имеет значение «{value}»; действует оно.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Running job</source>
        <translation>Текущая работа</translation>
    </message>
    <message>
        <source>No model loaded</source>
        <translation>Модель не загружена</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Идёт ответ</translation>
    </message>
    <message>
        <source>{place}, {size}</source>
        <translation>{place}, {size}</translation>
    </message>
    <message>
        <source>Where the model lies: {place}. {reason}</source>
        <translation>Где находится модель: {place}. {reason}</translation>
    </message>
    <message>
        <source>Click for the load report.</source>
        <translation>Нажмите, чтобы открыть отчёт о загрузке.</translation>
    </message>
    <message>
        <source>Speed of the last answer, in tokens per second</source>
        <translation>Скорость последнего ответа, в токенах в секунду</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Сбалансированный</translation>
    </message>
    <message>
        <source>For most questions: varied wording, few slips.</source>
        <translation>Для большинства вопросов: разнообразные формулировки, мало промахов.</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>Точный</translation>
    </message>
    <message>
        <source>For facts, summaries and translations: close to the likeliest wording.</source>
        <translation>Для фактов, кратких изложений и переводов: близко к самым вероятным формулировкам.</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>Творческий</translation>
    </message>
    <message>
        <source>For stories and ideas: surprising, without repeating itself.</source>
        <translation>Для историй и идей: неожиданно и без повторов.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>For programs: likely tokens, and repetition is no fault.</source>
        <translation>Для программ: вероятные токены, а повторы не считаются недостатком.</translation>
    </message>
    <message>
        <source>The preset {name} could not be read ({reason}).</source>
        <translation>Не удалось прочитать пресет {name} ({reason}).</translation>
    </message>
    <message>
        <source>it is something else, or made by a later version of Pannier</source>
        <translation>это что-то другое или создано более новой версией Pannier</translation>
    </message>
    <message>
        <source>there is no option {name}</source>
        <translation>нет параметра {name}</translation>
    </message>
    <message>
        <source>This preset comes with Pannier and cannot be changed.</source>
        <translation>Этот пресет входит в состав Pannier, его нельзя изменить.</translation>
    </message>
    <message>
        <source>Save it under another name.</source>
        <translation>Сохраните его под другим названием.</translation>
    </message>
    <message>
        <source>{name} is no preset that can be used: {reason}.</source>
        <translation>Файл {name} нельзя использовать как пресет: {reason}.</translation>
    </message>
    <message>
        <source>Choose a file that was exported as a preset.</source>
        <translation>Выберите файл, который был экспортирован как пресет.</translation>
    </message>
    <message>
        <source>The preset could not be saved ({reason}).</source>
        <translation>Не удалось сохранить пресет ({reason}).</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Предыдущая версия</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Следующая версия</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Писать дальше</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Спросить снова</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>По&amp;вторить попытку</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>Продол&amp;жить</translation>
    </message>
    <message>
        <source>&amp;Branch here</source>
        <translation>Со&amp;здать ветвь отсюда</translation>
    </message>
    <message>
        <source>&amp;Previous version</source>
        <translation>&amp;Предыдущая версия</translation>
    </message>
    <message>
        <source>&amp;Next version</source>
        <translation>&amp;Следующая версия</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Copy &amp;selection</source>
        <translation>Копировать вы&amp;деленное</translation>
    </message>
    <message>
        <source>Copy selection as Mark&amp;down</source>
        <translation>Копи&amp;ровать выделенное как Markdown</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Копировать к&amp;ак Markdown</translation>
    </message>
    <message>
        <source>Copy as plain te&amp;xt</source>
        <translation>Копировать как простой &amp;текст</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Цитировать</translation>
    </message>
    <message>
        <source>&amp;Copy code</source>
        <translation>Копировать &amp;код</translation>
    </message>
    <message>
        <source>Sa&amp;ve code</source>
        <translation>Со&amp;хранить код</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Ваш вопрос</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>{message}, {author}</source>
        <comment>a message, and who wrote it</comment>
        <translation>{message}, {author}</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Размышления</translation>
    </message>
    <message>
        <source>Thought for {time}</source>
        <translation>Размышления: {time}</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} мин {seconds} с</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>Копировать этот код</translation>
    </message>
    <message>
        <source>Save this code…</source>
        <translation>Сохранить этот код…</translation>
    </message>
    <message>
        <source>Reading the rest of this text…</source>
        <translation>Чтение остальной части этого текста…</translation>
    </message>
    <message>
        <source>Hide the thinking</source>
        <translation>Скрыть размышления</translation>
    </message>
    <message>
        <source>Show the thinking</source>
        <translation>Показать размышления</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Беседа</translation>
    </message>
    <message>
        <source>New text below</source>
        <translation>Новый текст ниже</translation>
    </message>
    <message>
        <source>Go to the new text below</source>
        <translation>Перейти к новому тексту ниже</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Перейти в конец</translation>
    </message>
    <message>
        <source>Image: {description}</source>
        <translation>Изображение: {description}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>Cancel: {title}</source>
        <translation>Отмена: {title}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>осталось {time}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Столбцы</translation>
    </message>
    <message>
        <source>An option has a value that it cannot have: {reason}.</source>
        <translation>У параметра недопустимое значение: {reason}.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Исправьте его и повторите попытку.</translation>
    </message>
    <message>
        <source>The chat takes more than {size} MiB with its images.</source>
        <translation>Чат вместе с изображениями занимает больше {size} МиБ.</translation>
    </message>
    <message>
        <source>Leave some of them out, or make them smaller.</source>
        <translation>Уберите часть изображений или уменьшите их.</translation>
    </message>
    <message>
        <source>It was cancelled, and its memory is free.</source>
        <translation>Работа отменена, занятая ею память свободна.</translation>
    </message>
    <message>
        <source>It was ended for that.</source>
        <translation>Поэтому он завершён принудительно.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, run `pannier doctor`; it shows what is wrong.</source>
        <translation>Повторите попытку. Если это произойдёт снова, запустите `pannier doctor`: он покажет, что не в порядке.</translation>
    </message>
    <message>
        <source>The RPC server that held a part of the model is gone.</source>
        <translation>Сервер RPC, на котором была часть модели, больше недоступен.</translation>
    </message>
    <message>
        <source>Start `pannier rpc-server` there again, then load the model again.</source>
        <translation>Снова запустите на нём `pannier rpc-server`, затем загрузите модель заново.</translation>
    </message>
    <message>
        <source>Its last lines say that memory ran out.</source>
        <translation>Судя по его последним строкам, закончилась память.</translation>
    </message>
    <message>
        <source>Load the model with a shorter context or fewer GPU layers, or choose a smaller quant.</source>
        <translation>Загрузите модель с более коротким контекстом или меньшим числом слоёв на GPU либо выберите тип файла поменьше.</translation>
    </message>
    <message>
        <source>The system ends a process this way when main memory runs out; a person can, too.</source>
        <translation>Так система завершает процесс, когда заканчивается оперативная память; это мог сделать и человек.</translation>
    </message>
    <message>
        <source>Load the model again. If it recurs, close other programs or choose a smaller model.</source>
        <translation>Загрузите модель заново. Если это повторится, закройте другие программы или выберите модель поменьше.</translation>
    </message>
    <message>
        <source>The engine uses instructions that this CPU does not have.</source>
        <translation>Движок использует инструкции, которых нет у этого CPU.</translation>
    </message>
    <message>
        <source>Install Pannier again on this machine so that the engine is built for it.</source>
        <translation>Переустановите Pannier на этом компьютере, чтобы движок был собран для него.</translation>
    </message>
    <message>
        <source>The grammar of the answer takes too long to follow.</source>
        <translation>Проверка ответа по грамматике занимает слишком много времени.</translation>
    </message>
    <message>
        <source>Load the model again and simplify the grammar: fewer nested repetitions and options.</source>
        <translation>Загрузите модель заново и упростите грамматику: меньше вложенных повторений и вариантов.</translation>
    </message>
    <message>
        <source>llama.cpp stopped because one of its own checks failed.</source>
        <translation>llama.cpp остановилась, потому что не прошла одну из собственных проверок.</translation>
    </message>
    <message>
        <source>Load the model again. If it happens again, the file may be damaged: get it anew.</source>
        <translation>Загрузите модель заново. Если это произойдёт снова, возможно, файл повреждён: скачайте его ещё раз.</translation>
    </message>
    <message>
        <source>The engine could not be started.</source>
        <translation>Не удалось запустить движок.</translation>
    </message>
    <message>
        <source>Run `pannier doctor`; it shows what is missing.</source>
        <translation>Запустите `pannier doctor`: он покажет, чего не хватает.</translation>
    </message>
    <message>
        <source>Load the model again. If it happens again, run `pannier doctor`.</source>
        <translation>Загрузите модель заново. Если это произойдёт снова, запустите `pannier doctor`.</translation>
    </message>
    <message>
        <source>The llama.cpp worker process ended unexpectedly (by signal {code}).</source>
        <translation>Рабочий процесс llama.cpp неожиданно завершился (сигнал {code}).</translation>
    </message>
    <message>
        <source>The llama.cpp worker process ended unexpectedly (with exit code {code}).</source>
        <translation>Рабочий процесс llama.cpp неожиданно завершился (код выхода {code}).</translation>
    </message>
    <message numerus="yes">
        <source>The llama.cpp worker process did not answer within %Ln second(s) of its start.</source>
        <translation>
            <numerusform>Рабочий процесс llama.cpp не ответил в течение %Ln секунды после запуска.</numerusform>
            <numerusform>Рабочий процесс llama.cpp не ответил в течение %Ln секунд после запуска.</numerusform>
            <numerusform>Рабочий процесс llama.cpp не ответил в течение %Ln секунд после запуска.</numerusform>
        </translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>версия {number}</translation>
    </message>
    <message>
        <source>bundled</source>
        <comment>of Python</comment>
        <translation>встроенный</translation>
    </message>
    <message>
        <source>Not installed: {names}.</source>
        <translation>Не установлено: {names}.</translation>
    </message>
    <message>
        <source>Install Pannier again.</source>
        <translation>Переустановите Pannier.</translation>
    </message>
    <message>
        <source>no variable is set that changes anything</source>
        <translation>переменные, которые что-либо меняют, не заданы</translation>
    </message>
    <message>
        <source>set: {names}</source>
        <translation>заданы: {names}</translation>
    </message>
    <message>
        <source>part of the bundle</source>
        <translation>в составе сборки</translation>
    </message>
    <message numerus="yes">
        <source>Qt did not start within %Ln second(s).</source>
        <translation>
            <numerusform>Qt не запустилась в течение %Ln секунды.</numerusform>
            <numerusform>Qt не запустилась в течение %Ln секунд.</numerusform>
            <numerusform>Qt не запустилась в течение %Ln секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that the screen&apos;s server answers.</source>
        <translation>Проверьте, отвечает ли сервер экрана.</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>код выхода {code}</translation>
    </message>
    <message>
        <source>Qt cannot start: {reason}</source>
        <translation>Qt не запускается: {reason}</translation>
    </message>
    <message>
        <source>Install the system libraries that are named in the README.</source>
        <translation>Установите системные библиотеки, указанные в README.</translation>
    </message>
    <message>
        <source>Qt {version}, platform {name}</source>
        <translation>Qt {version}, платформа {name}</translation>
    </message>
    <message>
        <source>Qt {version}, platform {name}; there is no screen: the window cannot be shown</source>
        <translation>Qt {version}, платформа {name}; экрана нет: окно показать нельзя</translation>
    </message>
    <message>
        <source>{id} ({kind}): {name}, {free} free of {total}</source>
        <translation>{id} ({kind}): {name}, свободно {free} из {total}</translation>
    </message>
    <message>
        <source>the engine can offload layers</source>
        <translation>движок может размещать слои на GPU</translation>
    </message>
    <message>
        <source>{name}, {architecture}, {count} parameters, {file_type}, {size}</source>
        <translation>{name}, {architecture}, параметров: {count}, {file_type}, {size}</translation>
    </message>
    <message>
        <source>The bundled model answered wrongly: {text}</source>
        <translation>Встроенная модель ответила неверно: {text}</translation>
    </message>
    <message>
        <source>The engine computes wrongly on this machine: please report it.</source>
        <translation>Движок неверно вычисляет на этом компьютере: сообщите об этом разработчикам.</translation>
    </message>
    <message>
        <source>right; on {place}, {size}, loaded in {seconds} s, {speed} tokens/s</source>
        <translation>верно; {place}, {size}, загрузка за {seconds} с, {speed} токенов/с</translation>
    </message>
    <message>
        <source>Pannier may not write to {folder}.</source>
        <translation>У Pannier нет права записи в {folder}.</translation>
    </message>
    <message>
        <source>Change the folder&apos;s permissions, or set PANNIER_HOME to another one.</source>
        <translation>Измените права доступа к папке или укажите другую в PANNIER_HOME.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) with models</source>
        <translation>
            <numerusform>%Ln папка с моделями</numerusform>
            <numerusform>%Ln папки с моделями</numerusform>
            <numerusform>%Ln папок с моделями</numerusform>
        </translation>
    </message>
    <message>
        <source>{folders}; of these, {n} cannot be reached now</source>
        <translation>{folders}; из них сейчас недоступно: {n}</translation>
    </message>
    <message>
        <source>Only {size} are free.</source>
        <translation>Свободно только {size}.</translation>
    </message>
    <message>
        <source>Free some disk space.</source>
        <translation>Освободите место на диске.</translation>
    </message>
    <message>
        <source>{size} free</source>
        <comment>of a disk</comment>
        <translation>свободно {size}</translation>
    </message>
    <message>
        <source>Only {size} of memory are free.</source>
        <translation>Свободно только {size} памяти.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Закройте другие программы.</translation>
    </message>
    <message>
        <source>{free} available of {total}</source>
        <comment>memory</comment>
        <translation>доступно {free} из {total}</translation>
    </message>
    <message>
        <source>The NVIDIA driver knows {name}.</source>
        <translation>Драйвер NVIDIA видит {name}.</translation>
    </message>
    <message>
        <source>AMD&apos;s driver for computing (ROCm) is installed.</source>
        <translation>Установлен драйвер AMD для вычислений (ROCm).</translation>
    </message>
    <message>
        <source>A Vulkan driver is installed; it serves GPUs of every maker.</source>
        <translation>Установлен драйвер Vulkan; он работает с GPU любых производителей.</translation>
    </message>
    <message>
        <source>Looking for a ready-made {name} engine</source>
        <translation>Поиск готового движка {name}</translation>
    </message>
    <message>
        <source>Fetching the engine</source>
        <translation>Скачивание движка</translation>
    </message>
    <message>
        <source>Compiling the engine</source>
        <translation>Сборка движка</translation>
    </message>
    <message>
        <source>The {name} engine did not compile. The end of the log:
{log}</source>
        <translation>Не удалось собрать движок {name}. Конец журнала:
{log}</translation>
    </message>
    <message>
        <source>The first line with `error:` in it tells why.</source>
        <translation>Причину называет первая строка с `error:`.</translation>
    </message>
    <message>
        <source>Unpacking {name}</source>
        <translation>Распаковка {name}</translation>
    </message>
    <message>
        <source>a C++ compiler (c++)</source>
        <translation>компилятор C++ (c++)</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s CUDA toolkit (nvcc)</source>
        <translation>набор инструментов CUDA от NVIDIA (nvcc)</translation>
    </message>
    <message>
        <source>AMD&apos;s HIP compiler (hipcc)</source>
        <translation>компилятор HIP от AMD (hipcc)</translation>
    </message>
    <message>
        <source>a shader compiler and the headers of Vulkan (glslc)</source>
        <translation>компилятор шейдеров и заголовки Vulkan (glslc)</translation>
    </message>
    <message>
        <source>{name} cannot be installed: it is damaged or no wheel.</source>
        <translation>Установить {name} нельзя: файл повреждён или это не пакет wheel.</translation>
    </message>
    <message>
        <source>{name} cannot be installed: it does not hold llama-cpp-python.</source>
        <translation>Установить {name} нельзя: в файле нет llama-cpp-python.</translation>
    </message>
    <message>
        <source>Trying the new engine with the bundled model</source>
        <translation>Проверка нового движка на встроенной модели</translation>
    </message>
    <message>
        <source>There is no ready-made {name} engine to be had ({reason}), and compiling one needs what is not installed: {tools}.</source>
        <translation>Готового движка {name} получить нельзя ({reason}), а для компиляции не установлено: {tools}.</translation>
    </message>
    <message>
        <source>Install these, or get a connection to the internet; then try again. A wheel of llama-cpp-python from elsewhere can be installed from its file.</source>
        <translation>Установите это или подключитесь к интернету и повторите. Пакет (wheel) llama-cpp-python из другого источника можно установить из файла.</translation>
    </message>
    <message>
        <source>Python with pip</source>
        <translation>Python с pip</translation>
    </message>
    <message>
        <source>{name} cannot be installed: it is larger than any such wheel.</source>
        <translation>Установить {name} нельзя: таких больших пакетов wheel не бывает.</translation>
    </message>
    <message>
        <source>Choose a wheel of llama-cpp-python for your GPU and this system.</source>
        <translation>Выберите пакет wheel llama-cpp-python для вашего GPU и этой системы.</translation>
    </message>
    <message>
        <source>The new engine does not work on this machine: {reason}</source>
        <translation>Новый движок не работает на этом компьютере: {reason}</translation>
    </message>
    <message>
        <source>Nothing has changed: the engine of before is used.</source>
        <translation>Ничего не изменилось: используется прежний движок.</translation>
    </message>
    <message>
        <source>The exact plan of the memory needs a small temporary file, and it cannot be written: {reason}.</source>
        <translation>Для точного плана памяти нужен небольшой временный файл, а записать его не удаётся: {reason}.</translation>
    </message>
    <message>
        <source>Free some space in {folder}.</source>
        <translation>Освободите немного места в {folder}.</translation>
    </message>
    <message>
        <source>There is a file {name} already.</source>
        <translation>Файл {name} уже есть.</translation>
    </message>
    <message>
        <source>Choose another name, or start over to replace it.</source>
        <translation>Выберите другое имя или начните заново, чтобы заменить его.</translation>
    </message>
    <message>
        <source>The engine could not be started: {reason}.</source>
        <translation>Не удалось запустить движок: {reason}.</translation>
    </message>
    <message>
        <source>The NVIDIA driver knows {name}, but this engine was built without CUDA.</source>
        <translation>Драйвер NVIDIA видит {name}, но этот движок собран без CUDA.</translation>
    </message>
    <message>
        <source>The engine found no GPU that it can use: {reason}.</source>
        <translation>Движок не нашёл подходящего GPU: {reason}.</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s own planner ended twice over this file, so there is only the forecast.</source>
        <translation>Собственный планировщик llama.cpp дважды завершился на этом файле, поэтому есть только прогноз.</translation>
    </message>
    <message>
        <source>If a load ends like that, too, the file may be damaged: get it anew.</source>
        <translation>Если так же завершится и загрузка, возможно, файл повреждён: скачайте его ещё раз.</translation>
    </message>
    <message>
        <source>llama.cpp fails one of its own checks when it makes {type} of this model.</source>
        <translation>llama.cpp не проходит одну из собственных проверок, когда делает {type} из этой модели.</translation>
    </message>
    <message>
        <source>This was broken off.</source>
        <translation>Это было прервано.</translation>
    </message>
    <message>
        <source>{type} needs an importance matrix: with so few bits, llama.cpp refuses to quantize without one.</source>
        <translation>Для {type} нужна матрица важности: при таком малом числе бит llama.cpp без неё не квантует.</translation>
    </message>
    <message>
        <source>The importance matrix has no values for {name}, which {type} cannot do without.</source>
        <translation>В матрице важности нет значений для {name}, без которых {type} сделать нельзя.</translation>
    </message>
    <message numerus="yes">
        <source>The importance matrix has no values for {name} and %Ln more tensor(s), which {type} cannot do without.</source>
        <translation>
            <numerusform>В матрице важности нет значений для {name} и ещё %Ln тензора, без которых {type} сделать нельзя.</numerusform>
            <numerusform>В матрице важности нет значений для {name} и ещё %Ln тензоров, без которых {type} сделать нельзя.</numerusform>
            <numerusform>В матрице важности нет значений для {name} и ещё %Ln тензоров, без которых {type} сделать нельзя.</numerusform>
        </translation>
    </message>
    <message>
        <source>llama.cpp cannot make files of type {type}.</source>
        <translation>llama.cpp не может делать файлы типа {type}.</translation>
    </message>
    <message>
        <source>Choose one of {types}.</source>
        <translation>Выберите один из типов: {types}.</translation>
    </message>
    <message>
        <source>The source cannot be read any more: it was cut short, or its drive is gone. Nothing is left of the unfinished file.</source>
        <translation>Источник больше не читается: он обрезан, или его диск отключён. От незаконченного файла ничего не осталось.</translation>
    </message>
    <message>
        <source>Check the source and its drive, then start again.</source>
        <translation>Проверьте источник и его диск, затем начните снова.</translation>
    </message>
    <message>
        <source>Nothing is left of the unfinished file. Start again; if it happens again, close other programs, use fewer threads, or limit the memory that a tensor may take.</source>
        <translation>От незаконченного файла ничего не осталось. Начните снова; если это повторится, закройте другие программы, возьмите меньше потоков или ограничьте память для тензора.</translation>
    </message>
    <message>
        <source>The RPC server {endpoint} cannot be reached: {reason}.</source>
        <translation>Сервер RPC {endpoint} недоступен: {reason}.</translation>
    </message>
    <message>
        <source>Start `pannier rpc-server` there, and check address, port and firewall.</source>
        <translation>Запустите на том компьютере `pannier rpc-server` и проверьте адрес, порт и межсетевой экран.</translation>
    </message>
    <message>
        <source>The RPC server {endpoint} does not answer. It serves one program at a time.</source>
        <translation>Сервер RPC {endpoint} не отвечает. Одновременно он обслуживает только одну программу.</translation>
    </message>
    <message>
        <source>Unload the model that uses it, here or on another machine.</source>
        <translation>Выгрузите модель, которая его использует, здесь или на другом компьютере.</translation>
    </message>
    <message>
        <source>The RPC server {endpoint} speaks version {theirs} of llama.cpp&apos;s protocol, this engine version {ours}.</source>
        <translation>Сервер RPC {endpoint} использует версию {theirs} протокола llama.cpp, а этот движок — версию {ours}.</translation>
    </message>
    <message>
        <source>Install the same version of Pannier on both machines.</source>
        <translation>Установите на обоих компьютерах одну и ту же версию Pannier.</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>нет своевременного ответа</translation>
    </message>
    <message>
        <source>What listens on {endpoint} is not an RPC server of llama.cpp.</source>
        <translation>По адресу {endpoint} отвечает не сервер RPC llama.cpp.</translation>
    </message>
    <message>
        <source>Check the port; `pannier rpc-server` shows the one that it uses.</source>
        <translation>Проверьте порт; `pannier rpc-server` показывает, какой он использует.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not the address of an RPC server.</source>
        <translation>«{text}» — не адрес сервера RPC.</translation>
    </message>
    <message>
        <source>Write it as host and port, such as &quot;{example}&quot;.</source>
        <translation>Напишите его как имя компьютера и порт, например «{example}».</translation>
    </message>
    <message>
        <source>&quot;{host}&quot; is not an IPv4 address.</source>
        <translation>«{host}» — не адрес IPv4.</translation>
    </message>
    <message>
        <source>Give the address of a network interface of this machine, or {address}.</source>
        <translation>Укажите адрес сетевого интерфейса этого компьютера или {address}.</translation>
    </message>
    <message>
        <source>On {host}, everybody who reaches this machine could use and attack the server: llama.cpp&apos;s RPC has no password and no encryption.</source>
        <translation>По адресу {host} любой, кому доступен этот компьютер, мог бы пользоваться сервером и атаковать его: у RPC в llama.cpp нет ни пароля, ни шифрования.</translation>
    </message>
    <message>
        <source>In a network that you trust, add {option}.</source>
        <translation>В сети, которой вы доверяете, добавьте {option}.</translation>
    </message>
    <message>
        <source>The RPC server on {endpoint} could not be started: {reason}</source>
        <translation>Не удалось запустить сервер RPC по адресу {endpoint}: {reason}</translation>
    </message>
    <message>
        <source>`pannier devices` lists the devices; another port may be free.</source>
        <translation>`pannier devices` показывает устройства; возможно, свободен другой порт.</translation>
    </message>
    <message>
        <source>it does not say why.</source>
        <translation>причина не названа.</translation>
    </message>
    <message>
        <source>The RPC server cannot listen on {endpoint}: {reason}.</source>
        <translation>Сервер RPC не может принимать подключения по адресу {endpoint}: {reason}.</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>Выберите другой порт.</translation>
    </message>
    <message>
        <source>{device} has {size} less free memory than before the model was loaded; another program may have taken it.</source>
        <translation>{device}: свободной памяти на {size} меньше, чем до загрузки модели; возможно, её заняла другая программа.</translation>
    </message>
    <message>
        <source>The model computes values at {name} that are not numbers.</source>
        <translation>В {name} модель вычисляет значения, которые не являются числами.</translation>
    </message>
    <message>
        <source>Its file is damaged, or its weights are too large for this type: try another file of the model, such as BF16 instead of F16.</source>
        <translation>Файл модели повреждён, или её веса слишком велики для этого типа: попробуйте другой файл модели, например BF16 вместо F16.</translation>
    </message>
    <message>
        <source>{longest} tokens were asked for, but the context holds {limit}.</source>
        <translation>Запрошено токенов: {longest}, а контекст вмещает {limit}.</translation>
    </message>
    <message>
        <source>Measure fewer tokens, or load the model with a longer context.</source>
        <translation>Измеряйте на меньшем числе токенов или загрузите модель с более длинным контекстом.</translation>
    </message>
    <message>
        <source>The measurement was stopped.</source>
        <translation>Измерение остановлено.</translation>
    </message>
    <message>
        <source>The chat template does not compile: {error}</source>
        <translation>Шаблон чата не компилируется: {error}</translation>
    </message>
    <message>
        <source>Choose another template for this model or correct it.</source>
        <translation>Выберите другой шаблон для этой модели или исправьте его.</translation>
    </message>
    <message>
        <source>The chat template did not finish within {seconds} seconds and was stopped.</source>
        <translation>Шаблон чата не закончил работу за отведённое время (секунд: {seconds}) и был остановлен.</translation>
    </message>
    <message>
        <source>The file is broken or hostile. Choose another template for this model.</source>
        <translation>Файл испорчен или вредоносен. Выберите другой шаблон для этой модели.</translation>
    </message>
    <message>
        <source>This file has no chat template.</source>
        <translation>В этом файле нет шаблона чата.</translation>
    </message>
    <message>
        <source>Pannier chats with it in the ChatML form.</source>
        <translation>Pannier общается с моделью в формате ChatML.</translation>
    </message>
    <message>
        <source>The model&apos;s chat template refused the conversation: {error}</source>
        <translation>Шаблон чата модели не принял беседу: {error}</translation>
    </message>
    <message>
        <source>Start a new chat. Choose another template for this model.</source>
        <translation>Начните новый чат. Выберите другой шаблон для этой модели.</translation>
    </message>
    <message>
        <source>The model was loaded without a projector, so it cannot see images.</source>
        <translation>Модель загружена без проектора, поэтому она не видит изображений.</translation>
    </message>
    <message>
        <source>Load it with its projector (mmproj), or leave the images out.</source>
        <translation>Загрузите её с проектором (mmproj) или уберите изображения.</translation>
    </message>
    <message>
        <source>The chat template leaves out an image, or shows it twice.</source>
        <translation>Шаблон чата пропускает изображение или показывает его дважды.</translation>
    </message>
    <message>
        <source>Choose another template for this model.</source>
        <translation>Выберите другой шаблон для этой модели.</translation>
    </message>
    <message>
        <source>On this system llama.cpp&apos;s plan of the memory cannot be read.</source>
        <translation>В этой системе план памяти llama.cpp прочитать нельзя.</translation>
    </message>
    <message>
        <source>Load the model; its report shows the memory.</source>
        <translation>Загрузите модель; память показана в отчёте о загрузке.</translation>
    </message>
    <message>
        <source>The engine {name} is not used: {reason}</source>
        <translation>Движок {name} не используется: {reason}</translation>
    </message>
    <message>
        <source>its files are not there any more.</source>
        <translation>его файлов больше нет.</translation>
    </message>
    <message>
        <source>its version is unknown, and Pannier needs {needed}.</source>
        <translation>его версия неизвестна, а Pannier нужна {needed}.</translation>
    </message>
    <message>
        <source>it is of version {version}, and Pannier needs {needed}.</source>
        <translation>его версия — {version}, а Pannier нужна {needed}.</translation>
    </message>
    <message>
        <source>it ended the process before it could answer.</source>
        <translation>он завершил процесс, не успев ответить.</translation>
    </message>
    <message>
        <source>it asks for at least {low} and at most {high}</source>
        <translation>она требует не меньше {low} и не больше {high}</translation>
    </message>
    <message>
        <source>it asks for more than {count} repetitions</source>
        <translation>она требует больше повторений, чем {count}</translation>
    </message>
    <message>
        <source>it asks for an integer from {low} to {high}</source>
        <translation>она требует целое число от {low} до {high}</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>слишком большой размер</translation>
    </message>
    <message>
        <source>The model was loaded without room for speculation.</source>
        <translation>Модель загружена без места для спекулятивной генерации.</translation>
    </message>
    <message>
        <source>Load it with draft tokens (8 is a good number), or turn speculation off.</source>
        <translation>Загрузите её с черновыми токенами (8 — хорошее число) или выключите спекулятивную генерацию.</translation>
    </message>
    <message>
        <source>The chat is empty.</source>
        <translation>Чат пуст.</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>Сначала напишите сообщение.</translation>
    </message>
    <message>
        <source>The conversation has {tokens} tokens, but the context holds {limit}.</source>
        <translation>Токенов в беседе: {tokens}, а контекст вмещает {limit}.</translation>
    </message>
    <message>
        <source>Start a new chat, shorten the message, or load the model with a longer context.</source>
        <translation>Начните новый чат, сократите сообщение или загрузите модель с более длинным контекстом.</translation>
    </message>
    <message>
        <source>The answer cannot go on: no token of this model&apos;s vocabulary is allowed by the grammar here.</source>
        <translation>Ответ не может продолжаться: грамматика не допускает здесь ни одного токена из словаря этой модели.</translation>
    </message>
    <message>
        <source>Change the grammar, or choose a model of another vocabulary.</source>
        <translation>Измените грамматику или выберите модель с другим словарём.</translation>
    </message>
    <message>
        <source>The grammar holds a null character.</source>
        <translation>В грамматике есть нулевой символ.</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Удалите его.</translation>
    </message>
    <message>
        <source>The grammar has more than {count} parentheses within each other.</source>
        <translation>Вложенных друг в друга скобок в грамматике больше {count}.</translation>
    </message>
    <message>
        <source>Give the inner parts names of their own.</source>
        <translation>Вынесите внутренние скобки в отдельные именованные правила.</translation>
    </message>
    <message>
        <source>The grammar cannot be used: {reason}.</source>
        <translation>Использовать грамматику нельзя: {reason}.</translation>
    </message>
    <message>
        <source>The grammar cannot be used: it has no rule root, or a rule that begins with itself.</source>
        <translation>Использовать грамматику нельзя: в ней нет правила root или есть правило, которое начинается с самого себя.</translation>
    </message>
    <message>
        <source>Correct it; the notation is GBNF, as llama.cpp describes it.</source>
        <translation>Исправьте её; запись — GBNF, как её описывает llama.cpp.</translation>
    </message>
    <message>
        <source>This llama.cpp lays its tensors out in another way than Pannier knows.</source>
        <translation>В этой llama.cpp тензоры размещены иначе, чем известно Pannier.</translation>
    </message>
    <message>
        <source>Install Pannier&apos;s own build of the engine.</source>
        <translation>Установите собственную сборку движка от Pannier.</translation>
    </message>
    <message>
        <source>There is no unfinished importance matrix to go on with.</source>
        <translation>Незаконченной матрицы важности, которую можно было бы продолжить, нет.</translation>
    </message>
    <message>
        <source>Begin anew.</source>
        <translation>Начните заново.</translation>
    </message>
    <message>
        <source>The unfinished importance matrix was made from another model or text, or with chunks of another length.</source>
        <translation>Незаконченная матрица важности сделана по другой модели, другому тексту или с фрагментами другой длины.</translation>
    </message>
    <message>
        <source>Begin anew, or go on with what it was begun with.</source>
        <translation>Начните заново или продолжите с тем, с чем она была начата.</translation>
    </message>
    <message>
        <source>The file holds no vocabulary.</source>
        <translation>В файле нет словаря.</translation>
    </message>
    <message>
        <source>Models with an encoder cannot be calibrated.</source>
        <translation>Модели с кодировщиком нельзя калибровать.</translation>
    </message>
    <message>
        <source>Quantize it without an importance matrix.</source>
        <translation>Квантуйте её без матрицы важности.</translation>
    </message>
    <message>
        <source>Making the importance matrix was stopped.</source>
        <translation>Создание матрицы важности остановлено.</translation>
    </message>
    <message>
        <source>llama.cpp could not evaluate the text (its answer was {status}).</source>
        <translation>llama.cpp не удалось обработать текст (код ответа {status}).</translation>
    </message>
    <message>
        <source>Try fewer GPU layers, or a shorter context.</source>
        <translation>Попробуйте меньше слоёв на GPU или более короткий контекст.</translation>
    </message>
    <message>
        <source>an unbalanced parenthesis</source>
        <translation>непарная круглая скобка</translation>
    </message>
    <message>
        <source>its pattern {pattern} uses {what}</source>
        <translation>в её шаблоне {pattern} недопустимо: {what}</translation>
    </message>
    <message>
        <source>^ or $ beside | without parentheses</source>
        <translation>^ или $ рядом с | без скобок</translation>
    </message>
    <message>
        <source>more than {count} repetitions</source>
        <translation>число повторений больше {count}</translation>
    </message>
    <message>
        <source>a lazy or doubled quantifier</source>
        <translation>ленивый или сдвоенный квантификатор</translation>
    </message>
    <message>
        <source>{character} in a place where it has no meaning</source>
        <translation>{character} там, где этот символ ничего не значит</translation>
    </message>
    <message>
        <source>too many parentheses within each other</source>
        <translation>слишком много вложенных друг в друга скобок</translation>
    </message>
    <message>
        <source>a look-around or a named group</source>
        <translation>просмотр вперёд или назад либо именованная группа</translation>
    </message>
    <message>
        <source>a backslash at its end</source>
        <translation>обратная косая черта в конце</translation>
    </message>
    <message>
        <source>an unbalanced bracket</source>
        <translation>непарная квадратная скобка</translation>
    </message>
    <message>
        <source>\{character} in brackets</source>
        <translation>\{character} в квадратных скобках</translation>
    </message>
    <message>
        <source>&quot; or \ in brackets</source>
        <translation>&quot; или \ в квадратных скобках</translation>
    </message>
    <message>
        <source>The JSON schema cannot be read: it is no JSON ({error}).</source>
        <translation>Схему JSON прочитать нельзя: это не JSON ({error}).</translation>
    </message>
    <message>
        <source>The JSON schema cannot be followed: {reason}.</source>
        <translation>Следовать схеме JSON нельзя: {reason}.</translation>
    </message>
    <message>
        <source>The JSON schema cannot be followed: a keyword has a value of the wrong type.</source>
        <translation>Следовать схеме JSON нельзя: у одного из ключевых слов значение неверного типа.</translation>
    </message>
    <message>
        <source>Correct or simplify the schema.</source>
        <translation>Исправьте или упростите схему.</translation>
    </message>
    <message>
        <source>it forbids every value somewhere</source>
        <translation>в каком-то месте она запрещает любые значения</translation>
    </message>
    <message>
        <source>a schema in it is no object</source>
        <translation>одна из схем в ней — не объект</translation>
    </message>
    <message>
        <source>it uses &quot;{keyword}&quot;, which no grammar can keep</source>
        <translation>она использует «{keyword}», чего не может соблюсти ни одна грамматика</translation>
    </message>
    <message>
        <source>it is nested too deeply, or within itself without end</source>
        <translation>она вложена слишком глубоко или бесконечно вложена в саму себя</translation>
    </message>
    <message>
        <source>it asks for the unknown type &quot;{kind}&quot;</source>
        <translation>она требует неизвестный тип «{kind}»</translation>
    </message>
    <message>
        <source>it offers a choice of nothing</source>
        <translation>она предлагает выбор без вариантов</translation>
    </message>
    <message>
        <source>it allows none of the values that it lists</source>
        <translation>она не допускает ни одного из значений, которые перечисляет</translation>
    </message>
    <message>
        <source>it requires &quot;{name}&quot; and forbids it</source>
        <translation>она и требует, и запрещает «{name}»</translation>
    </message>
    <message>
        <source>it lists {count} items and asks for another number</source>
        <translation>число перечисленных элементов — {count}, а требует она другое</translation>
    </message>
    <message>
        <source>it gives a string both a pattern and a length</source>
        <translation>она задаёт для строки и шаблон, и длину</translation>
    </message>
    <message>
        <source>it gives a string both a format and a length</source>
        <translation>она задаёт для строки и формат, и длину</translation>
    </message>
    <message>
        <source>it bounds a number that need not be an integer otherwise than at 0</source>
        <translation>она ограничивает число, которое не обязано быть целым, иначе чем нулём</translation>
    </message>
    <message>
        <source>it refers to &quot;{reference}&quot;, which is not within it</source>
        <translation>она ссылается на «{reference}», чего в ней нет</translation>
    </message>
    <message>
        <source>it refers to &quot;{reference}&quot;, which does not exist</source>
        <translation>она ссылается на «{reference}», чего не существует</translation>
    </message>
    <message>
        <source>it has a &quot;{low_key}&quot; or &quot;{high_key}&quot; that is no integer</source>
        <translation>в ней есть «{low_key}» или «{high_key}», и это не целое число</translation>
    </message>
    <message>
        <source>it has a bound that is too large</source>
        <translation>в ней есть слишком большое граничное значение</translation>
    </message>
    <message>
        <source>it has something else where a list belongs</source>
        <translation>в ней на месте списка стоит что-то другое</translation>
    </message>
    <message>
        <source>it has something else where an object belongs</source>
        <translation>в ней на месте объекта стоит что-то другое</translation>
    </message>
    <message>
        <source>it declares &quot;{name}&quot; in one part and forbids it in another</source>
        <translation>в одной части она объявляет «{name}», а в другой запрещает</translation>
    </message>
    <message>
        <source>it gives &quot;{key}&quot; twice for one value</source>
        <translation>она дважды задаёт «{key}» для одного значения</translation>
    </message>
    <message>
        <source>it has something else where a number belongs</source>
        <translation>в ней на месте числа стоит что-то другое</translation>
    </message>
    <message>
        <source>it asks for two types at once</source>
        <translation>она требует два типа сразу</translation>
    </message>
    <message>
        <source>The memory of the model cannot be read.</source>
        <translation>Память модели прочитать нельзя.</translation>
    </message>
    <message>
        <source>1 GPU layer was asked for.</source>
        <translation>Запрошен 1 слой на GPU.</translation>
    </message>
    <message>
        <source>{count} GPU layers were asked for.</source>
        <translation>Запрошено слоёв на GPU: {count}.</translation>
    </message>
    <message>
        <source>llama.cpp rounds the context up to whole blocks of its KV cache.</source>
        <translation>llama.cpp округляет контекст вверх до целых блоков своего кэша KV.</translation>
    </message>
    <message>
        <source>llama.cpp put {on_gpu} of {layers} layers on a GPU.</source>
        <translation>llama.cpp разместила на GPU слоёв: {on_gpu} из {layers}.</translation>
    </message>
    <message>
        <source>The device of a layer does not support it for this model.</source>
        <translation>Устройство одного из слоёв не поддерживает этого для данной модели.</translation>
    </message>
    <message>
        <source>This system cannot map files.</source>
        <translation>Эта система не умеет отображать файлы в память.</translation>
    </message>
    <message>
        <source>from the model</source>
        <translation>из модели</translation>
    </message>
    <message>
        <source>The file has no chat template.</source>
        <translation>В файле нет шаблона чата.</translation>
    </message>
    <message>
        <source>Choose an adapter that was made for this model.</source>
        <translation>Выберите адаптер, сделанный для этой модели.</translation>
    </message>
    <message>
        <source>The scale of a LoRA adapter is not a number.</source>
        <translation>Коэффициент адаптера LoRA — не число.</translation>
    </message>
    <message>
        <source>1 is usual.</source>
        <translation>Обычно это 1.</translation>
    </message>
    <message>
        <source>{name} is not a LoRA adapter, but a file of kind {kind}.</source>
        <translation>{name} — не адаптер LoRA, а файл вида {kind}.</translation>
    </message>
    <message>
        <source>The LoRA adapter {name} is for models of architecture {architecture}, and this model is a {own}.</source>
        <translation>Адаптер LoRA {name} рассчитан на модели с архитектурой {architecture}, а у этой модели архитектура {own}.</translation>
    </message>
    <message>
        <source>The LoRA adapter {name} does not go with this model: {reason}.</source>
        <translation>Адаптер LoRA {name} не подходит к этой модели: {reason}.</translation>
    </message>
    <message>
        <source>llama.cpp does not say why</source>
        <translation>llama.cpp не называет причину</translation>
    </message>
    <message>
        <source>This is a bug in Pannier: {error}</source>
        <translation>Это ошибка в Pannier: {error}</translation>
    </message>
    <message>
        <source>Please report it together with the output of `pannier doctor`.</source>
        <translation>Сообщите о ней разработчикам, приложив вывод `pannier doctor`.</translation>
    </message>
    <message>
        <source>This version of the engine cannot plan for a GPU that is not there.</source>
        <translation>Эта версия движка не умеет планировать для GPU, которого нет.</translation>
    </message>
    <message>
        <source>Install the engine that comes with Pannier.</source>
        <translation>Установите движок, который входит в состав Pannier.</translation>
    </message>
    <message>
        <source>This build of llama.cpp came without libmtmd, so no model can see images with it.</source>
        <translation>Эта сборка llama.cpp — без libmtmd, поэтому с ней ни одна модель не видит изображений.</translation>
    </message>
    <message>
        <source>Load the model without a projector, or install Pannier from its own packages.</source>
        <translation>Загрузите модель без проектора или установите Pannier из его собственных пакетов.</translation>
    </message>
    <message>
        <source>On this system a projector cannot be planned.</source>
        <translation>В этой системе проектор нельзя учесть в плане.</translation>
    </message>
    <message>
        <source>llama.cpp cannot use this file as a projector.</source>
        <translation>llama.cpp не может использовать этот файл как проектор.</translation>
    </message>
    <message>
        <source>Choose the mmproj file that belongs to the model.</source>
        <translation>Выберите файл mmproj, который относится к этой модели.</translation>
    </message>
    <message>
        <source>{name} is no projector, but a file of kind {kind}.</source>
        <translation>{name} — не проектор, а файл вида {kind}.</translation>
    </message>
    <message>
        <source>The chat template ends with an image, and has no place for an answer.</source>
        <translation>Шаблон чата заканчивается изображением, и места для ответа в нём нет.</translation>
    </message>
    <message>
        <source>The source could not be asked: {reason}</source>
        <translation>Не удалось задать вопрос источнику: {reason}</translation>
    </message>
    <message>
        <source>the tensor {name} holds numbers that are not finite</source>
        <translation>в тензоре {name} есть не конечные числа</translation>
    </message>
    <message>
        <source>A projector writes nothing by itself.</source>
        <translation>Сам по себе проектор ничего не пишет.</translation>
    </message>
    <message>
        <source>This is a model for embeddings, or another that does not write word after word.</source>
        <translation>Это модель для эмбеддингов или другая, которая не пишет слово за словом.</translation>
    </message>
    <message>
        <source>The model has no vocabulary.</source>
        <translation>У модели нет словаря.</translation>
    </message>
    <message>
        <source>The model does not fit into this machine&apos;s memory.</source>
        <translation>Модель не поместится в память этого компьютера.</translation>
    </message>
    <message>
        <source>It has been replaced meanwhile.</source>
        <translation>Тем временем он был заменён.</translation>
    </message>
    <message>
        <source>It does not fit into memory.</source>
        <translation>Она не поместится в память.</translation>
    </message>
    <message>
        <source>the model computes numbers that are not finite</source>
        <translation>модель вычисляет не конечные числа</translation>
    </message>
    <message>
        <source>The result does not work: {reason}. It was discarded.</source>
        <translation>Результат не работает: {reason}. Он удалён.</translation>
    </message>
    <message>
        <source>Choose a larger file type, or another source.</source>
        <translation>Выберите тип файла побольше или другой источник.</translation>
    </message>
    <message>
        <source>This file type needs an importance matrix for every tensor; the result would be garbage.</source>
        <translation>Этому типу файла нужна матрица важности для каждого тензора; иначе результат будет бессмысленным.</translation>
    </message>
    <message>
        <source>Give an importance matrix that was made with this model, or choose a larger file type.</source>
        <translation>Укажите матрицу важности, сделанную по этой модели, или выберите тип файла побольше.</translation>
    </message>
    <message>
        <source>The quantized numbers are not valid: the source&apos;s are too large for this type.</source>
        <translation>Квантованные числа недопустимы: числа источника слишком велики для этого типа.</translation>
    </message>
    <message>
        <source>Choose another file type, or another source.</source>
        <translation>Выберите другой тип файла или другой источник.</translation>
    </message>
    <message>
        <source>There is not enough main memory to quantize the largest tensor.</source>
        <translation>Для квантования самого большого тензора не хватает оперативной памяти.</translation>
    </message>
    <message>
        <source>Close other programs, or limit the memory for a tensor.</source>
        <translation>Закройте другие программы или ограничьте память для тензора.</translation>
    </message>
    <message>
        <source>The source could not be read to its end.</source>
        <translation>Не удалось прочитать источник до конца.</translation>
    </message>
    <message>
        <source>Check that it is complete, and that its disk is connected.</source>
        <translation>Проверьте, полный ли он и подключён ли его диск.</translation>
    </message>
    <message>
        <source>{name} was changed while it was being quantized. The result was discarded.</source>
        <translation>Файл {name} был изменён во время квантования. Результат удалён.</translation>
    </message>
    <message>
        <source>Wait until the other program is done with the file, then start again.</source>
        <translation>Дождитесь, пока другая программа закончит работу с файлом, затем начните снова.</translation>
    </message>
    <message>
        <source>The tensor {name} of the source holds numbers that are not finite (NaN or infinity), so it cannot be quantized.</source>
        <translation>В тензоре источника {name} есть не конечные числа (NaN или бесконечность), поэтому квантовать его нельзя.</translation>
    </message>
    <message>
        <source>The source is damaged, or was converted wrongly: download or convert it again.</source>
        <translation>Источник повреждён или неверно преобразован: скачайте или преобразуйте его заново.</translation>
    </message>
    <message>
        <source>llama.cpp could not quantize the model: {reason}.</source>
        <translation>llama.cpp не удалось квантовать модель: {reason}.</translation>
    </message>
    <message>
        <source>writing failed</source>
        <translation>ошибка записи</translation>
    </message>
    <message>
        <source>Choose another file type.</source>
        <translation>Выберите другой тип файла.</translation>
    </message>
    <message>
        <source>{name} could not be read to its end.</source>
        <translation>Не удалось прочитать {name} до конца.</translation>
    </message>
    <message>
        <source>Check that it is still there, and that its disk is connected.</source>
        <translation>Проверьте, на месте ли файл и подключён ли его диск.</translation>
    </message>
    <message>
        <source>This engine was built without support for other machines (RPC).</source>
        <translation>Этот движок собран без поддержки других компьютеров (RPC).</translation>
    </message>
    <message>
        <source>Install Pannier&apos;s own build of the engine, or leave the RPC servers out.</source>
        <translation>Установите собственную сборку движка от Pannier или не указывайте серверы RPC.</translation>
    </message>
    <message>
        <source>The RPC server {endpoint} lends no device.</source>
        <translation>Сервер RPC {endpoint} не предоставляет устройств.</translation>
    </message>
    <message>
        <source>Start it again with a device, as `pannier devices` there names it.</source>
        <translation>Запустите его снова с одним из устройств, которые показывает на том компьютере `pannier devices`.</translation>
    </message>
    <message>
        <source>this engine was built without support for other machines (RPC).</source>
        <translation>этот движок собран без поддержки других компьютеров (RPC).</translation>
    </message>
    <message>
        <source>llama.cpp could not listen on {address}.</source>
        <translation>llama.cpp не может принимать подключения по адресу {address}.</translation>
    </message>
    <message>
        <source>there is no device {name}, only {others}.</source>
        <translation>устройства {name} нет, есть только {others}.</translation>
    </message>
    <message>
        <source>The answer that shall be continued does not follow the grammar.</source>
        <translation>Ответ, который нужно продолжить, не соответствует грамматике.</translation>
    </message>
    <message>
        <source>Continue it without the grammar, or have it generated anew.</source>
        <translation>Продолжите его без грамматики или создайте ответ заново.</translation>
    </message>
    <message>
        <source>An answer can follow a grammar or a JSON schema, not both.</source>
        <translation>Ответ может следовать либо грамматике, либо схеме JSON, но не обеим сразу.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Уберите одну из них.</translation>
    </message>
    <message>
        <source>There is no token {token}: this model has tokens 0 to {size}.</source>
        <translation>Токена {token} нет: у этой модели токены от 0 до {size}.</translation>
    </message>
    <message>
        <source>Correct the logit bias.</source>
        <translation>Исправьте смещение логитов.</translation>
    </message>
    <message>
        <source>llama.cpp could not evaluate the text (code {result}).</source>
        <translation>llama.cpp не удалось обработать текст (код {result}).</translation>
    </message>
    <message>
        <source>Load the model again; if it happens again, with a shorter context.</source>
        <translation>Загрузите модель заново; если это повторится — с более коротким контекстом.</translation>
    </message>
    <message>
        <source>This projector is not for images.</source>
        <translation>Этот проектор не для изображений.</translation>
    </message>
    <message>
        <source>Choose one with a vision encoder, or load the model without.</source>
        <translation>Выберите проектор с кодировщиком изображений или загрузите модель без него.</translation>
    </message>
    <message>
        <source>The chat holds more than {most} images.</source>
        <translation>Изображений в чате больше {most}.</translation>
    </message>
    <message>
        <source>Start a new chat, or leave images out.</source>
        <translation>Начните новый чат или уберите часть изображений.</translation>
    </message>
    <message>
        <source>The image takes {count} tokens, which this model must see in one step, and a step has only {most}.</source>
        <translation>Токенов в изображении: {count}; модель должна увидеть их за один шаг, а в шаге их только {most}.</translation>
    </message>
    <message>
        <source>Load the model with more tokens in a step (batch and ubatch size).</source>
        <translation>Загрузите модель с большим числом токенов за шаг (размеры batch и ubatch).</translation>
    </message>
    <message>
        <source>llama.cpp could not read the image.</source>
        <translation>llama.cpp не удалось прочитать изображение.</translation>
    </message>
    <message>
        <source>Save it anew as PNG or JPEG, and attach that.</source>
        <translation>Сохраните его заново как PNG или JPEG и прикрепите этот файл.</translation>
    </message>
    <message>
        <source>llama.cpp could not use the projector with this model: {reason}</source>
        <translation>llama.cpp не удалось использовать проектор с этой моделью: {reason}</translation>
    </message>
    <message>
        <source>llama.cpp could not use the projector with this model.</source>
        <translation>llama.cpp не удалось использовать проектор с этой моделью.</translation>
    </message>
    <message>
        <source>Choose the mmproj file that belongs to the model, or load it without.</source>
        <translation>Выберите файл mmproj, который относится к этой модели, или загрузите её без него.</translation>
    </message>
    <message>
        <source>llama.cpp could not read the vocabulary of this file.</source>
        <translation>llama.cpp не удалось прочитать словарь этого файла.</translation>
    </message>
    <message>
        <source>{name} is no text, and no kind of file that Pannier takes text out of.</source>
        <translation>{name} — не текст и не файл того вида, из которого Pannier извлекает текст.</translation>
    </message>
    <message>
        <source>{name} is not there.</source>
        <translation>Файла {name} нет.</translation>
    </message>
    <message>
        <source>{name} is no file.</source>
        <translation>{name} — не файл.</translation>
    </message>
    <message>
        <source>{name} is larger than {size} MiB.</source>
        <translation>Файл {name} больше {size} МиБ.</translation>
    </message>
    <message>
        <source>Attach the part of it that matters.</source>
        <translation>Прикрепите только нужную его часть.</translation>
    </message>
    <message>
        <source>A scan holds pictures of text: attach its pages as images.</source>
        <translation>Скан содержит картинки с текстом: прикрепите его страницы как изображения.</translation>
    </message>
    <message>
        <source>{name} holds no text.</source>
        <translation>В файле {name} нет текста.</translation>
    </message>
    <message>
        <source>{name} wants a password.</source>
        <translation>Файл {name} защищён паролем.</translation>
    </message>
    <message>
        <source>Save it without one, and attach that.</source>
        <translation>Сохраните его без пароля и прикрепите этот файл.</translation>
    </message>
    <message>
        <source>{name} is damaged, or not what its name says: {reason}.</source>
        <translation>Файл {name} повреждён, или в нём не то, на что указывает имя: {reason}.</translation>
    </message>
    <message>
        <source>Open it in its own program, save it anew, and attach that.</source>
        <translation>Откройте его в своей программе, сохраните заново и прикрепите этот файл.</translation>
    </message>
    <message>
        <source>{name} took longer than {seconds} seconds to read.</source>
        <translation>Чтение файла {name} заняло слишком много времени (больше {seconds} с).</translation>
    </message>
    <message>
        <source>Attach the part of it that matters, or copy its text.</source>
        <translation>Прикрепите только нужную его часть или скопируйте его текст.</translation>
    </message>
    <message>
        <source>reading it took too much memory</source>
        <translation>чтение потребовало слишком много памяти</translation>
    </message>
    <message>
        <source>Save it as {kind}, and attach that.</source>
        <translation>Сохраните его как {kind} и прикрепите этот файл.</translation>
    </message>
    <message>
        <source>Save it as text or PDF, and attach that.</source>
        <translation>Сохраните его как текст или PDF и прикрепите этот файл.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>Не удалось прочитать файл {name}: {reason}.</translation>
    </message>
    <message>
        <source>ChatML: Qwen, Yi, Hermes and many others</source>
        <translation>ChatML: Qwen, Yi, Hermes и многие другие</translation>
    </message>
    <message>
        <source>Gemma 1 to 3</source>
        <translation>Gemma 1–3</translation>
    </message>
    <message>
        <source>Command R and Aya</source>
        <translation>Command R и Aya</translation>
    </message>
    <message>
        <source>DeepSeek 2.5 to 3</source>
        <translation>DeepSeek 2.5–3</translation>
    </message>
    <message>
        <source>Mistral, since 2024</source>
        <translation>Mistral, с 2024 года</translation>
    </message>
    <message>
        <source>Llama 2, and Mistral before 2024</source>
        <translation>Llama 2 и Mistral до 2024 года</translation>
    </message>
    <message>
        <source>Zephyr, TinyLlama and StableLM</source>
        <translation>Zephyr, TinyLlama и StableLM</translation>
    </message>
    <message>
        <source>Vicuna and what was made of it</source>
        <translation>Vicuna и созданные на её основе</translation>
    </message>
    <message>
        <source>Alpaca and what was made of it</source>
        <translation>Alpaca и созданные на её основе</translation>
    </message>
    <message>
        <source>Pannier brings no chat template called {name}.</source>
        <translation>Шаблона чата {name} в составе Pannier нет.</translation>
    </message>
    <message>
        <source>Take one of {names}, or the path of a Jinja file.</source>
        <translation>Возьмите один из них: {names} — или укажите путь к файлу Jinja.</translation>
    </message>
    <message>
        <source>*(a picture that is not in the export)*</source>
        <translation>*(картинка, которой нет в экспорте)*</translation>
    </message>
    <message>
        <source>The chats could not be exported to {path} ({reason}).</source>
        <translation>Не удалось экспортировать чаты в {path} ({reason}).</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on its disk.</source>
        <translation>Выберите другую папку или освободите место на её диске.</translation>
    </message>
    <message>
        <source>{name} could not be read ({reason}).</source>
        <translation>Не удалось прочитать {name} ({reason}).</translation>
    </message>
    <message>
        <source>Check that it is there and readable.</source>
        <translation>Проверьте, на месте ли файл и можно ли его прочитать.</translation>
    </message>
    <message>
        <source>{name} is a damaged zip file.</source>
        <translation>{name} — повреждённый файл zip.</translation>
    </message>
    <message>
        <source>Download the export again.</source>
        <translation>Скачайте экспорт заново.</translation>
    </message>
    <message>
        <source>it is no chat</source>
        <translation>это не чат</translation>
    </message>
    <message>
        <source>{name}, item {number}</source>
        <translation>{name}, элемент {number}</translation>
    </message>
    <message>
        <source>it holds no chat of a kind that is known</source>
        <translation>в нём нет чата известного вида</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>слишком глубокая вложенность</translation>
    </message>
    <message>
        <source>There are no chats in {name} that could be read.</source>
        <translation>В файле {name} нет чатов, которые можно прочитать.</translation>
    </message>
    <message>
        <source>There are no chats in {name} that could be read ({problem}).</source>
        <translation>В файле {name} нет чатов, которые можно прочитать ({problem}).</translation>
    </message>
    <message>
        <source>Choose a file that Pannier exported as JSON, ChatGPT&apos;s export (the zip file, or conversations.json), or LM Studio&apos;s folder of conversations.</source>
        <translation>Выберите файл, который Pannier экспортировал как JSON, экспорт ChatGPT (файл zip или conversations.json) либо папку с беседами LM Studio.</translation>
    </message>
    <message>
        <source>{name} cannot be unpacked: {reason}.</source>
        <translation>Не удалось распаковать {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} is too large to be imported: at most {size} MiB and {files} files can be.</source>
        <translation>{name} слишком велик для импорта: можно не больше {size} МиБ и не больше {files} файлов.</translation>
    </message>
    <message>
        <source>Import parts of it.</source>
        <translation>Импортируйте по частям.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>картинка</translation>
    </message>
    <message>
        <source>Untitled chat</source>
        <translation>Чат без названия</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Ассистент</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Begun {time}</source>
        <translation>Начало: {time}</translation>
    </message>
    <message>
        <source>Attached: {name} (missing)</source>
        <translation>Прикреплено: {name} (отсутствует)</translation>
    </message>
    <message>
        <source>Attached: {name}</source>
        <translation>Прикреплено: {name}</translation>
    </message>
    <message>
        <source>The image is damaged, or in a format that llama.cpp does not read.</source>
        <translation>Изображение повреждено или имеет формат, который llama.cpp не читает.</translation>
    </message>
    <message>
        <source>The image has {width} by {height} pixels, and {most} in all is the most.</source>
        <translation>Размер изображения — {width} на {height} пикселей, а всего их может быть не больше {most}.</translation>
    </message>
    <message>
        <source>The image file is larger than {size} MiB.</source>
        <translation>Файл изображения больше {size} МиБ.</translation>
    </message>
    <message>
        <source>Save it as a smaller PNG or JPEG file, and attach that.</source>
        <translation>Сохраните его как файл PNG или JPEG меньшего размера и прикрепите этот файл.</translation>
    </message>
    <message>
        <source>Variety</source>
        <translation>Разнообразие</translation>
    </message>
    <message>
        <source>Which tokens are considered</source>
        <translation>Какие токены рассматриваются</translation>
    </message>
    <message>
        <source>Against repetition</source>
        <translation>Против повторов</translation>
    </message>
    <message>
        <source>Mirostat</source>
        <translation>Mirostat</translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation>Форма ответа</translation>
    </message>
    <message>
        <source>End and repeatability</source>
        <translation>Окончание и повторяемость</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Температура</translation>
    </message>
    <message>
        <source>0 takes the likeliest token every time, higher is more varied</source>
        <translation>0 — всегда самый вероятный токен, чем выше, тем разнообразнее</translation>
    </message>
    <message>
        <source>Dynamic temperature</source>
        <translation>Динамическая температура</translation>
    </message>
    <message>
        <source>let the temperature vary by this much; 0 is off</source>
        <translation>позволить температуре меняться на столько; 0 — выключено</translation>
    </message>
    <message>
        <source>Dynamic temperature exponent</source>
        <translation>Показатель динамической температуры</translation>
    </message>
    <message>
        <source>how the model&apos;s hesitation maps to that range</source>
        <translation>как неуверенность модели переводится в этот диапазон</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>keep only the k likeliest tokens; 0 keeps all</source>
        <translation>оставить только k самых вероятных токенов; 0 — оставить все</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>keep the likeliest tokens that together reach this probability</source>
        <translation>оставить самые вероятные токены, которые вместе набирают эту вероятность</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>drop tokens less likely than this share of the likeliest one</source>
        <translation>отбросить токены, вероятность которых меньше этой доли от самого вероятного</translation>
    </message>
    <message>
        <source>Typical-p</source>
        <translation>Typical-p</translation>
    </message>
    <message>
        <source>keep the tokens of most typical information up to this probability</source>
        <translation>оставить токены с самой типичной информацией, пока не набрана эта вероятность</translation>
    </message>
    <message>
        <source>Top-n-sigma</source>
        <translation>Top-n-sigma</translation>
    </message>
    <message>
        <source>keep tokens within so many standard deviations of the best; 0 keeps all</source>
        <translation>оставить токены в пределах стольких стандартных отклонений от лучшего; 0 — оставить все</translation>
    </message>
    <message>
        <source>XTC probability</source>
        <translation>Вероятность XTC</translation>
    </message>
    <message>
        <source>how often the likeliest tokens are left out; 0 is never</source>
        <translation>как часто пропускаются самые вероятные токены; 0 — никогда</translation>
    </message>
    <message>
        <source>XTC threshold</source>
        <translation>Порог XTC</translation>
    </message>
    <message>
        <source>tokens above this probability can be left out</source>
        <translation>токены с вероятностью выше этой могут быть пропущены</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>Штраф за повторы</translation>
    </message>
    <message>
        <source>divide the score of recently used tokens by this; 1 is off</source>
        <translation>делить оценку недавних токенов на это число; 1 — выключено</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Штраф за присутствие</translation>
    </message>
    <message>
        <source>subtract this once from recently used tokens</source>
        <translation>вычесть это один раз из оценки недавних токенов</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Штраф за частоту</translation>
    </message>
    <message>
        <source>subtract this for every recent use of a token</source>
        <translation>вычесть это за каждое недавнее использование токена</translation>
    </message>
    <message>
        <source>Tokens looked back</source>
        <translation>Просматриваемые токены</translation>
    </message>
    <message>
        <source>how many recent tokens these penalties look at</source>
        <translation>сколько последних токенов учитывают эти штрафы</translation>
    </message>
    <message>
        <source>DRY strength</source>
        <translation>Сила DRY</translation>
    </message>
    <message>
        <source>strength of the penalty on repeating longer passages; 0 is off</source>
        <translation>сила штрафа за повтор длинных фрагментов; 0 — выключено</translation>
    </message>
    <message>
        <source>DRY base</source>
        <translation>Основание DRY</translation>
    </message>
    <message>
        <source>how fast that penalty grows with the repetition</source>
        <translation>как быстро этот штраф растёт с длиной повтора</translation>
    </message>
    <message>
        <source>DRY allowed length</source>
        <translation>Допустимая длина DRY</translation>
    </message>
    <message>
        <source>repetitions up to this many tokens are free</source>
        <translation>повторы до стольких токенов не штрафуются</translation>
    </message>
    <message>
        <source>DRY tokens looked back</source>
        <translation>Просматриваемые токены DRY</translation>
    </message>
    <message>
        <source>how many recent tokens DRY looks at</source>
        <translation>сколько последних токенов учитывает DRY</translation>
    </message>
    <message>
        <source>DRY breakers</source>
        <translation>Прерыватели DRY</translation>
    </message>
    <message>
        <source>texts at which a repetition ends for DRY</source>
        <translation>тексты, на которых повтор для DRY заканчивается</translation>
    </message>
    <message>
        <source>1 or 2 steer the text towards a constant surprise; 0 is off</source>
        <translation>1 и 2 поддерживают постоянную неожиданность текста; 0 — выключено</translation>
    </message>
    <message>
        <source>Mirostat tau</source>
        <translation>Mirostat tau</translation>
    </message>
    <message>
        <source>the surprise that mirostat aims at</source>
        <translation>неожиданность, к которой стремится Mirostat</translation>
    </message>
    <message>
        <source>Mirostat eta</source>
        <translation>Mirostat eta</translation>
    </message>
    <message>
        <source>how fast mirostat corrects itself</source>
        <translation>как быстро Mirostat поправляет себя</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Грамматика</translation>
    </message>
    <message>
        <source>the answer follows this grammar, in GBNF notation</source>
        <translation>ответ следует этой грамматике в записи GBNF</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>Схема JSON</translation>
    </message>
    <message>
        <source>the answer is JSON that follows this JSON schema</source>
        <translation>ответ — JSON, который следует этой схеме JSON</translation>
    </message>
    <message>
        <source>Logit bias</source>
        <translation>Смещение логитов</translation>
    </message>
    <message>
        <source>add to the score of single tokens, by number; -100 forbids one</source>
        <translation>прибавить к оценке отдельных токенов, заданных номером; -100 запрещает токен</translation>
    </message>
    <message>
        <source>Stop texts</source>
        <translation>Стоп-тексты</translation>
    </message>
    <message>
        <source>end the answer before any of these texts</source>
        <translation>закончить ответ перед любым из этих текстов</translation>
    </message>
    <message>
        <source>Most tokens</source>
        <translation>Предел токенов</translation>
    </message>
    <message>
        <source>stop after this many tokens</source>
        <translation>остановиться после стольких токенов</translation>
    </message>
    <message>
        <source>when the context is full</source>
        <translation>когда контекст заполнен</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Начальное число</translation>
    </message>
    <message>
        <source>the same seed and options give the same text</source>
        <translation>при том же начальном числе и тех же параметрах получается тот же текст</translation>
    </message>
    <message>
        <source>a new one each time</source>
        <translation>каждый раз новое</translation>
    </message>
    <message>
        <source>Speculation</source>
        <translation>Спекулятивная генерация</translation>
    </message>
    <message>
        <source>ngram guesses tokens from repetitions; needs draft tokens</source>
        <translation>ngram предугадывает токены по повторам; нужны черновые токены</translation>
    </message>
    <message>
        <source>n-gram size</source>
        <translation>Размер n-граммы</translation>
    </message>
    <message>
        <source>how many tokens must repeat before the next are guessed</source>
        <translation>сколько токенов должно повториться, чтобы предугадать следующие</translation>
    </message>
    <message>
        <source>The backup of the chats could not be made ({reason}).</source>
        <translation>Не удалось сделать резервную копию чатов ({reason}).</translation>
    </message>
    <message>
        <source>Make room on the disk of {path}.</source>
        <translation>Освободите место на диске, где находится {path}.</translation>
    </message>
    <message>
        <source>it holds names that are no text</source>
        <translation>в нём есть имена, которые не являются текстом</translation>
    </message>
    <message>
        <source>The disk is full: chats cannot be saved.</source>
        <translation>Диск заполнен: чаты сохранить нельзя.</translation>
    </message>
    <message>
        <source>Make room on the disk of {path}. What is written meanwhile is kept in memory only.</source>
        <translation>Освободите место на диске, где находится {path}. Всё написанное до тех пор хранится только в памяти.</translation>
    </message>
    <message>
        <source>Chats cannot be saved ({reason}).</source>
        <translation>Чаты сохранить нельзя ({reason}).</translation>
    </message>
    <message>
        <source>Check that {path} is writable and its disk is not full.</source>
        <translation>Проверьте, есть ли право записи в {path} и не заполнен ли диск.</translation>
    </message>
    <message>
        <source>Another Pannier is busy with the chats.</source>
        <translation>Чаты заняты другим запущенным Pannier.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>Дождитесь, пока он закончит, затем повторите попытку.</translation>
    </message>
    <message>
        <source>The file with the chats is damaged ({reason}).</source>
        <translation>Файл с чатами повреждён ({reason}).</translation>
    </message>
    <message>
        <source>Start Pannier again: it restores the last backup and keeps the damaged file.</source>
        <translation>Запустите Pannier снова: он восстановит последнюю резервную копию, а повреждённый файл сохранит.</translation>
    </message>
    <message>
        <source>The chats could not be used ({reason}).</source>
        <translation>Чаты использовать нельзя ({reason}).</translation>
    </message>
    <message>
        <source>Start Pannier again. If that does not help, please report it.</source>
        <translation>Запустите Pannier снова. Если это не поможет, сообщите разработчикам.</translation>
    </message>
    <message>
        <source>The chats are closed.</source>
        <translation>Чаты закрыты.</translation>
    </message>
    <message>
        <source>This text is too long to be saved: a message can have at most {size} MB.</source>
        <translation>Этот текст слишком длинный для сохранения: в сообщении может быть не больше {size} МБ.</translation>
    </message>
    <message>
        <source>Divide it into parts.</source>
        <translation>Разделите его на части.</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>Папку нельзя переместить в неё саму.</translation>
    </message>
    <message>
        <source>Choose a folder outside of it.</source>
        <translation>Выберите папку вне её.</translation>
    </message>
    <message>
        <source>The content of {name} is no longer there.</source>
        <translation>Содержимого {name} больше нет.</translation>
    </message>
    <message>
        <source>Attach the file again.</source>
        <translation>Прикрепите файл заново.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>он пуст</translation>
    </message>
    <message>
        <source>The chats were written by a newer version of Pannier.</source>
        <translation>Чаты записаны более новой версией Pannier.</translation>
    </message>
    <message>
        <source>Update Pannier. {path} was not touched.</source>
        <translation>Обновите Pannier. Файл {path} не изменён.</translation>
    </message>
    <message>
        <source>An earlier version of Pannier is open and uses the chats.</source>
        <translation>Открыта более старая версия Pannier, и она использует чаты.</translation>
    </message>
    <message>
        <source>Close it, then try again: {name} is to be upgraded.</source>
        <translation>Закройте её и повторите попытку: {name} нужно перевести в новый формат.</translation>
    </message>
    <message>
        <source>it holds messages of chats that are not there</source>
        <translation>в нём есть сообщения чатов, которых нет</translation>
    </message>
    <message>
        <source>its tables are not those of the chats</source>
        <translation>его таблицы — не таблицы чатов</translation>
    </message>
    <message>
        <source>The file with the chats was damaged. There is no backup yet.</source>
        <translation>Файл с чатами был повреждён. Резервной копии ещё нет.</translation>
    </message>
    <message>
        <source>The file with the chats was damaged. The backup of {time} was put in its place.</source>
        <translation>Файл с чатами был повреждён. Вместо него взята резервная копия от {time}.</translation>
    </message>
    <message>
        <source>The damaged file is kept as {path}.</source>
        <translation>Повреждённый файл сохранён как {path}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer message(s) could be read from the damaged file.</source>
        <translation>
            <numerusform>Из повреждённого файла удалось прочитать %Ln более новое сообщение.</numerusform>
            <numerusform>Из повреждённого файла удалось прочитать %Ln более новых сообщения.</numerusform>
            <numerusform>Из повреждённого файла удалось прочитать %Ln более новых сообщений.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chats cannot be read ({reason}).</source>
        <translation>Не удаётся прочитать чаты ({reason}).</translation>
    </message>
    <message>
        <source>Check {path} and make room on its disk, or move the file away and start anew. Backups are in {backups}.</source>
        <translation>Проверьте {path} и освободите место на его диске или уберите этот файл и начните заново. Резервные копии находятся в {backups}.</translation>
    </message>
    <message>
        <source>This chat is no longer there.</source>
        <translation>Этого чата больше нет.</translation>
    </message>
    <message>
        <source>This message is no longer there.</source>
        <translation>Этого сообщения больше нет.</translation>
    </message>
    <message>
        <source>This folder is no longer there.</source>
        <translation>Этой папки больше нет.</translation>
    </message>
    <message>
        <source>It may have been deleted for good, here or in another window.</source>
        <translation>Возможно, удаление навсегда выполнено здесь или в другом окне.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>of bugs</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>{count} in the log since {since}; the latest on {last}: {what}</source>
        <translation>в журнале с {since}: {count}; последняя — {last}: {what}</translation>
    </message>
    <message>
        <source>an exception</source>
        <translation>исключение</translation>
    </message>
    <message>
        <source>There is no engine {name}.</source>
        <translation>Движка {name} нет.</translation>
    </message>
    <message>
        <source>There are: {names}. Others can be installed.</source>
        <translation>Есть: {names}. Можно установить и другие.</translation>
    </message>
    <message>
        <source>{name} cannot be the name of an engine.</source>
        <translation>{name} не может быть именем движка.</translation>
    </message>
    <message>
        <source>Use a few small letters, digits, dots, hyphens and underscores.</source>
        <translation>Возьмите несколько строчных латинских букв, цифр, точек, дефисов и знаков подчёркивания.</translation>
    </message>
    <message>
        <source>it holds no document</source>
        <translation>в нём нет документа</translation>
    </message>
    <message>
        <source>it holds no slides</source>
        <translation>в нём нет слайдов</translation>
    </message>
    <message>
        <source>it holds no content</source>
        <translation>в нём нет содержимого</translation>
    </message>
    <message>
        <source>it holds more text than Pannier reads</source>
        <translation>в нём больше текста, чем читает Pannier</translation>
    </message>
    <message>
        <source>it holds no sheets</source>
        <translation>в нём нет листов</translation>
    </message>
    <message>
        <source>it has {n} parts</source>
        <translation>частей в нём: {n}</translation>
    </message>
    <message>
        <source>its parts decompress to more than {size} MiB</source>
        <translation>его части в распакованном виде больше {size} МиБ</translation>
    </message>
    <message>
        <source>it declares a document type, as no office program does</source>
        <translation>в нём объявлен тип документа, чего не делает ни одна офисная программа</translation>
    </message>
    <message>
        <source>a text in it is too long</source>
        <translation>в нём есть слишком длинный текст</translation>
    </message>
    <message>
        <source>its metadata is too large</source>
        <translation>его метаданные слишком велики</translation>
    </message>
    <message>
        <source>its header claims to be larger than {size} MiB</source>
        <translation>его заголовок, судя по указанному размеру, больше {size} МиБ</translation>
    </message>
    <message>
        <source>The file ends in the middle of its header: it was probably not downloaded completely.</source>
        <translation>Файл обрывается посреди заголовка: вероятно, он скачан не полностью.</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>Скачайте его заново.</translation>
    </message>
    <message>
        <source>The file is damaged: {reason}.</source>
        <translation>Файл повреждён: {reason}.</translation>
    </message>
    <message>
        <source>a 16-bit float for 32 weights</source>
        <translation>16-битный float на 32 веса</translation>
    </message>
    <message>
        <source>a 16-bit float for 256 weights</source>
        <translation>16-битный float на 256 весов</translation>
    </message>
    <message>
        <source>a 16-bit float and a 16-bit minimum for 32 weights</source>
        <translation>16-битный float и 16-битный минимум на 32 веса</translation>
    </message>
    <message>
        <source>a 16-bit float for 32 weights, and their sum</source>
        <translation>16-битный float на 32 веса и их сумма</translation>
    </message>
    <message>
        <source>4-bit scales and minimums for 16 weights, times 16-bit floats for 256</source>
        <translation>4-битные масштабы и минимумы на 16 весов, умноженные на 16-битные float на 256</translation>
    </message>
    <message>
        <source>6-bit scales for 16 weights, times a 16-bit float for 256</source>
        <translation>6-битные масштабы на 16 весов, умноженные на 16-битный float на 256</translation>
    </message>
    <message>
        <source>6-bit scales and minimums for 32 weights, times 16-bit floats for 256</source>
        <translation>6-битные масштабы и минимумы на 32 веса, умноженные на 16-битные float на 256</translation>
    </message>
    <message>
        <source>8-bit scales for 16 weights, times a 16-bit float for 256</source>
        <translation>8-битные масштабы на 16 весов, умноженные на 16-битный float на 256</translation>
    </message>
    <message>
        <source>a 32-bit float for 256 weights, and the sums of every 16</source>
        <translation>32-битный float на 256 весов и суммы каждых 16</translation>
    </message>
    <message>
        <source>3-bit scales for 32 weights, times a 16-bit float for 256</source>
        <translation>3-битные масштабы на 32 веса, умноженные на 16-битный float на 256</translation>
    </message>
    <message>
        <source>3-bit scales for 16 weights, times a 16-bit float for 256</source>
        <translation>3-битные масштабы на 16 весов, умноженные на 16-битный float на 256</translation>
    </message>
    <message>
        <source>4-bit scales for 32 weights, times a 16-bit float for 256</source>
        <translation>4-битные масштабы на 32 веса, умноженные на 16-битный float на 256</translation>
    </message>
    <message>
        <source>4-bit scales for 16 weights, times a 16-bit float for 256</source>
        <translation>4-битные масштабы на 16 весов, умноженные на 16-битный float на 256</translation>
    </message>
    <message>
        <source>6-bit scales for 32 weights, times a 16-bit float for 256</source>
        <translation>6-битные масштабы на 32 веса, умноженные на 16-битный float на 256</translation>
    </message>
    <message>
        <source>an 8-bit power of two for 32 weights</source>
        <translation>8-битная степень двойки на 32 веса</translation>
    </message>
    <message>
        <source>8-bit floats for 16 weights</source>
        <translation>8-битные float на 16 весов</translation>
    </message>
    <message>
        <source>a 16-bit float for 128 weights</source>
        <translation>16-битный float на 128 весов</translation>
    </message>
    <message>
        <source>a 16-bit float for 64 weights</source>
        <translation>16-битный float на 64 веса</translation>
    </message>
    <message>
        <source>The original in full precision; only as a source to convert from.</source>
        <translation>Оригинал в полной точности; только как источник для преобразования.</translation>
    </message>
    <message>
        <source>The weights as most models are trained; the best source to quantize.</source>
        <translation>Веса в том виде, в каком обучается большинство моделей; лучший источник для квантования.</translation>
    </message>
    <message>
        <source>Half precision, without visible loss, and fast on every GPU.</source>
        <translation>Половинная точность без заметных потерь; быстро на любом GPU.</translation>
    </message>
    <message>
        <source>Practically the same answers as F16 at half its size.</source>
        <translation>Практически те же ответы, что у F16, при половине размера.</translation>
    </message>
    <message>
        <source>Very close to the original; for when memory allows it.</source>
        <translation>Очень близко к оригиналу; если хватает памяти.</translation>
    </message>
    <message>
        <source>An older 5-bit type; Q5_K_M is better at a smaller size.</source>
        <translation>Старый 5-битный тип; Q5_K_M лучше и меньше.</translation>
    </message>
    <message>
        <source>High quality; the choice when Q4_K_M leaves memory free.</source>
        <translation>Высокое качество; хороший выбор, если после Q4_K_M остаётся свободная память.</translation>
    </message>
    <message>
        <source>A little smaller than Q5_K_M, with a little more loss.</source>
        <translation>Немного меньше, чем Q5_K_M, и потери немного больше.</translation>
    </message>
    <message>
        <source>An older 5-bit type for models whose rows do not suit Q5_K.</source>
        <translation>Старый 5-битный тип для моделей, строки которых не подходят для Q5_K.</translation>
    </message>
    <message>
        <source>An older 4-bit type with an offset; Q4_K_S is better and smaller.</source>
        <translation>Старый 4-битный тип со смещением; Q4_K_S лучше и меньше.</translation>
    </message>
    <message>
        <source>The common default: good quality at under a third of F16.</source>
        <translation>Обычный выбор: хорошее качество при размере меньше трети F16.</translation>
    </message>
    <message>
        <source>A little smaller than Q4_K_M, with a little more loss.</source>
        <translation>Немного меньше, чем Q4_K_M, и потери немного больше.</translation>
    </message>
    <message>
        <source>4 bits with an uneven scale, for rows that do not suit K types.</source>
        <translation>4 бита с неравномерной шкалой, для строк, которые не подходят типам K.</translation>
    </message>
    <message>
        <source>The classic 4-bit type, simple and fast on CPUs and phones.</source>
        <translation>Классический 4-битный тип, простой и быстрый на CPU и телефонах.</translation>
    </message>
    <message>
        <source>4-bit floats for the experts of models trained with them, as gpt-oss.</source>
        <translation>4-битные float для экспертов моделей, обученных с ними, как gpt-oss.</translation>
    </message>
    <message>
        <source>4-bit floats with fine scales, made by NVIDIA&apos;s tools for new GPUs.</source>
        <translation>4-битные float с мелкими масштабами; делаются средствами NVIDIA для новых GPU.</translation>
    </message>
    <message>
        <source>Nearly the quality of Q4_K_S at a smaller size; slower on CPUs.</source>
        <translation>Почти качество Q4_K_S при меньшем размере; на CPU медленнее.</translation>
    </message>
    <message>
        <source>The best of the 3-bit K types; a visible loss on hard tasks.</source>
        <translation>Лучший из 3-битных типов K; на трудных задачах потери заметны.</translation>
    </message>
    <message>
        <source>3 bits for large models that just do not fit at 4.</source>
        <translation>3 бита для больших моделей, которые чуть-чуть не помещаются в 4.</translation>
    </message>
    <message>
        <source>Better than Q3_K_M at a smaller size; slower on CPUs.</source>
        <translation>Лучше, чем Q3_K_M, при меньшем размере; на CPU медленнее.</translation>
    </message>
    <message>
        <source>Better than Q3_K_S at the same size; slower on CPUs.</source>
        <translation>Лучше, чем Q3_K_S, при том же размере; на CPU медленнее.</translation>
    </message>
    <message>
        <source>The smallest 3-bit K type; the loss is easy to notice.</source>
        <translation>Самый малый 3-битный тип K; потери легко заметить.</translation>
    </message>
    <message>
        <source>Between IQ3_S and IQ3_XXS, when a few hundred megabytes decide.</source>
        <translation>Между IQ3_S и IQ3_XXS, когда всё решают несколько сотен мегабайт.</translation>
    </message>
    <message>
        <source>About 3 bits; for large models on a small GPU.</source>
        <translation>Около 3 бит; для больших моделей на небольшом GPU.</translation>
    </message>
    <message>
        <source>The smallest K type without an importance matrix; clearly degraded.</source>
        <translation>Самый малый K-тип без матрицы важности; качество явно хуже.</translation>
    </message>
    <message>
        <source>Smaller than Q2_K; clearly degraded.</source>
        <translation>Меньше, чем Q2_K; качество явно хуже.</translation>
    </message>
    <message>
        <source>2 bits in small groups, for models trained for ternary weights.</source>
        <translation>2 бита в малых группах, для моделей, обученных с троичными весами.</translation>
    </message>
    <message>
        <source>2.7 bits; usable with very large models only.</source>
        <translation>2,7 бита; годится только для очень больших моделей.</translation>
    </message>
    <message>
        <source>2.5 bits; usable with very large models only.</source>
        <translation>2,5 бита; годится только для очень больших моделей.</translation>
    </message>
    <message>
        <source>2.3 bits; usable with very large models only.</source>
        <translation>2,3 бита; годится только для очень больших моделей.</translation>
    </message>
    <message>
        <source>2.1 bits; heavily degraded, for very large models.</source>
        <translation>2,1 бита; качество намного хуже, для очень больших моделей.</translation>
    </message>
    <message>
        <source>2.1 bits for ternary models such as BitNet; fast to compute.</source>
        <translation>2,1 бита для троичных моделей, таких как BitNet; быстро вычисляется.</translation>
    </message>
    <message>
        <source>1.7 bits for ternary models such as BitNet; the most compact.</source>
        <translation>1,7 бита для троичных моделей, таких как BitNet; самый компактный.</translation>
    </message>
    <message>
        <source>1.75 bits; an experiment, or the last resort for a huge model.</source>
        <translation>1,75 бита; эксперимент или последнее средство для огромной модели.</translation>
    </message>
    <message>
        <source>1.6 bits; an experiment, the answers are often broken.</source>
        <translation>1,6 бита; эксперимент, ответы часто бессмысленны.</translation>
    </message>
    <message>
        <source>One bit a weight, for models trained for binary weights.</source>
        <translation>Один бит на вес, для моделей, обученных с двоичными весами.</translation>
    </message>
    <message>
        <source>type {n}</source>
        <translation>тип {n}</translation>
    </message>
    <message>
        <source>it claims too many metadata values</source>
        <translation>в нём заявлено слишком много значений метаданных</translation>
    </message>
    <message>
        <source>it claims too many tensors</source>
        <translation>в нём заявлено слишком много тензоров</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>The file holds only zeros, not a model.</source>
        <translation>В файле одни нули, а не модель.</translation>
    </message>
    <message>
        <source>This is a web page, not a GGUF model: the download led to an error or a login page.</source>
        <translation>Это веб-страница, а не модель GGUF: скачивание привело на страницу ошибки или входа.</translation>
    </message>
    <message>
        <source>Download the file itself; a gated model needs a token.</source>
        <translation>Скачайте сам файл; для модели с доступом по запросу нужен токен.</translation>
    </message>
    <message>
        <source>This is a Git LFS pointer, not the model itself.</source>
        <translation>Это указатель Git LFS, а не сама модель.</translation>
    </message>
    <message>
        <source>Run `git lfs pull`, or download the file itself.</source>
        <translation>Запустите `git lfs pull` или скачайте сам файл.</translation>
    </message>
    <message>
        <source>This is a GGML file from before GGUF, which llama.cpp no longer reads.</source>
        <translation>Это файл GGML времён до GGUF, llama.cpp такие больше не читает.</translation>
    </message>
    <message>
        <source>Look for a GGUF version of the model.</source>
        <translation>Найдите версию этой модели в формате GGUF.</translation>
    </message>
    <message>
        <source>This is a PyTorch or safetensors file, not a GGUF model.</source>
        <translation>Это файл PyTorch или safetensors, а не модель GGUF.</translation>
    </message>
    <message>
        <source>Look for a GGUF version of the model, or convert it with llama.cpp.</source>
        <translation>Найдите версию этой модели в формате GGUF или преобразуйте её средствами llama.cpp.</translation>
    </message>
    <message>
        <source>This is not a GGUF model file.</source>
        <translation>Это не файл модели GGUF.</translation>
    </message>
    <message>
        <source>Choose a file that was made for llama.cpp (.gguf).</source>
        <translation>Выберите файл, сделанный для llama.cpp (.gguf).</translation>
    </message>
    <message>
        <source>The file has version 1 of the GGUF format, which llama.cpp no longer reads.</source>
        <translation>Версия формата GGUF в файле — 1, llama.cpp её больше не читает.</translation>
    </message>
    <message>
        <source>Download a newer version of the model.</source>
        <translation>Скачайте более новую версию модели.</translation>
    </message>
    <message>
        <source>The file has version {version} of the GGUF format; versions 2 and 3 are supported.</source>
        <translation>Версия формата GGUF в файле — {version}; поддерживаются версии 2 и 3.</translation>
    </message>
    <message>
        <source>Update Pannier, or look for another version of the model.</source>
        <translation>Обновите Pannier или найдите другую версию модели.</translation>
    </message>
    <message>
        <source>its version number makes no sense</source>
        <translation>его номер версии не имеет смысла</translation>
    </message>
    <message>
        <source>a metadata value has no name</source>
        <translation>у одного из значений метаданных нет имени</translation>
    </message>
    <message>
        <source>a metadata value is there twice</source>
        <translation>одно из значений метаданных встречается дважды</translation>
    </message>
    <message>
        <source>its alignment is not a power of two</source>
        <translation>его выравнивание — не степень двойки</translation>
    </message>
    <message>
        <source>a tensor is there twice</source>
        <translation>один из тензоров встречается дважды</translation>
    </message>
    <message>
        <source>a tensor does not lie where it may</source>
        <translation>один из тензоров лежит не там, где может</translation>
    </message>
    <message>
        <source>a tensor has too many dimensions</source>
        <translation>у одного из тензоров слишком много измерений</translation>
    </message>
    <message>
        <source>a tensor is impossibly large</source>
        <translation>один из тензоров невозможно велик</translation>
    </message>
    <message>
        <source>the rows of a tensor are not whole blocks of its type</source>
        <translation>строки одного из тензоров не состоят из целых блоков его типа</translation>
    </message>
    <message>
        <source>The file ends before the last of its weights: it was probably not downloaded completely.</source>
        <translation>Файл обрывается раньше последнего из весов: вероятно, он скачан не полностью.</translation>
    </message>
    <message>
        <source>it claims too many layers</source>
        <translation>в нём заявлено слишком много слоёв</translation>
    </message>
    <message>
        <source>two of its parts hold the same tensor</source>
        <translation>две его части содержат один и тот же тензор</translation>
    </message>
    <message>
        <source>its parts hold {n} tensors, but should hold {expected}</source>
        <translation>тензоров в его частях {n}, а должно быть {expected}</translation>
    </message>
    <message>
        <source>This is a folder, not a model file.</source>
        <translation>Это папка, а не файл модели.</translation>
    </message>
    <message>
        <source>Choose a .gguf file inside it.</source>
        <translation>Выберите в ней файл .gguf.</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>Это не обычный файл.</translation>
    </message>
    <message>
        <source>Choose a .gguf file.</source>
        <translation>Выберите файл .gguf.</translation>
    </message>
    <message>
        <source>The file may not be read by you.</source>
        <translation>У вас нет права читать этот файл.</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another file.</source>
        <translation>Измените права доступа к нему или выберите другой файл.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Такого файла нет.</translation>
    </message>
    <message>
        <source>Check the path; the file may have been moved or deleted.</source>
        <translation>Проверьте путь; возможно, файл перемещён или удалён.</translation>
    </message>
    <message>
        <source>The file could not be read: {reason}.</source>
        <translation>Не удалось прочитать файл: {reason}.</translation>
    </message>
    <message>
        <source>Check the disk or the network drive that it lies on.</source>
        <translation>Проверьте диск или сетевой диск, на котором он лежит.</translation>
    </message>
    <message>
        <source>{name}: This is one of {count} parts of a model, but its name does not say which, so that the others cannot be found.</source>
        <translation>{name}: это одна из частей модели (всего частей: {count}), но по имени не видно, какая именно, поэтому остальные найти нельзя.</translation>
    </message>
    <message>
        <source>Give it back the name that it was downloaded with.</source>
        <translation>Верните файлу имя, с которым он был скачан.</translation>
    </message>
    <message>
        <source>it claims too many parts</source>
        <translation>в нём заявлено слишком много частей</translation>
    </message>
    <message>
        <source>it is not the part that its name says</source>
        <translation>это не та часть, на которую указывает имя</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} и ещё %Ln часть</numerusform>
            <numerusform>{names} и ещё %Ln части</numerusform>
            <numerusform>{names} и ещё %Ln частей</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of the model&apos;s {all} parts are missing: {names}.</source>
        <translation>Не хватает частей модели ({n} из {all}): {names}.</translation>
    </message>
    <message>
        <source>Download them into the same folder: {folder}</source>
        <translation>Скачайте их в ту же папку: {folder}</translation>
    </message>
    <message>
        <source>it has no parts</source>
        <translation>в нём нет частей</translation>
    </message>
    <message>
        <source>The file is big endian, which llama.cpp does not read on this machine.</source>
        <translation>В файле порядок байтов big endian, на этом компьютере llama.cpp его не читает.</translation>
    </message>
    <message>
        <source>Look for a little endian version of the model.</source>
        <translation>Найдите версию этой модели с порядком байтов little endian.</translation>
    </message>
    <message>
        <source>the tensor {name} has an unknown type</source>
        <translation>у тензора {name} неизвестный тип</translation>
    </message>
    <message>
        <source>it has too many metadata values</source>
        <translation>в нём слишком много значений метаданных</translation>
    </message>
    <message>
        <source>a list in it claims too many entries</source>
        <translation>для списка в нём заявлено слишком много элементов</translation>
    </message>
    <message>
        <source>lists in it are nested too deeply</source>
        <translation>списки в нём вложены слишком глубоко</translation>
    </message>
    <message>
        <source>a value in it has the unknown type {number}</source>
        <translation>у одного из значений в нём неизвестный тип {number}</translation>
    </message>
    <message>
        <source>the NVIDIA driver found no GPU</source>
        <translation>драйвер NVIDIA не нашёл GPU</translation>
    </message>
    <message>
        <source>no NVIDIA driver is installed</source>
        <translation>драйвер NVIDIA не установлен</translation>
    </message>
    <message>
        <source>the NVIDIA driver is installed but not loaded</source>
        <translation>драйвер NVIDIA установлен, но не загружен</translation>
    </message>
    <message>
        <source>The importance matrix is damaged: {reason}.</source>
        <translation>Матрица важности повреждена: {reason}.</translation>
    </message>
    <message>
        <source>Make it anew, or download it again.</source>
        <translation>Сделайте её заново или скачайте ещё раз.</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>есть папка с таким именем</translation>
    </message>
    <message>
        <source>The importance matrix {name} cannot be written: {reason}.</source>
        <translation>Не удалось записать матрицу важности {name}: {reason}.</translation>
    </message>
    <message>
        <source>Check that there is room on the disk and that you may write to the folder {folder}.</source>
        <translation>Проверьте, есть ли место на диске и право записи в папку {folder}.</translation>
    </message>
    <message>
        <source>{name} is not an importance matrix.</source>
        <translation>{name} — не матрица важности.</translation>
    </message>
    <message>
        <source>Choose a file that llama-imatrix or Pannier made.</source>
        <translation>Выберите файл, созданный llama-imatrix или Pannier.</translation>
    </message>
    <message>
        <source>{name} has sums and no counts</source>
        <translation>у {name} есть суммы, но нет счётчиков</translation>
    </message>
    <message>
        <source>{name} is not of type F32</source>
        <translation>у {name} тип не F32</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>у неё нет конца</translation>
    </message>
    <message>
        <source>the sums and counts of {name} do not belong together</source>
        <translation>суммы и счётчики {name} не соответствуют друг другу</translation>
    </message>
    <message>
        <source>{name} has sums that are no sums of squares</source>
        <translation>у {name} суммы, которые не являются суммами квадратов</translation>
    </message>
    <message>
        <source>{name} has impossible counts</source>
        <translation>у {name} невозможные счётчики</translation>
    </message>
    <message>
        <source>it is neither in the GGUF format nor in the one before it</source>
        <translation>она не в формате GGUF и не в том, что был до него</translation>
    </message>
    <message>
        <source>the entry {name} makes no sense</source>
        <translation>запись {name} не имеет смысла</translation>
    </message>
    <message>
        <source>it has values for {name}, which this model does not have</source>
        <translation>в ней есть значения для {name}, а в этой модели такого тензора нет</translation>
    </message>
    <message>
        <source>it has no values for any of its tensors</source>
        <translation>в ней нет значений ни для одного из тензоров этой модели</translation>
    </message>
    <message>
        <source>it has {values} values for {name}, and this model needs {needed}</source>
        <translation>значений для {name} в ней {values}, а этой модели нужно {needed}</translation>
    </message>
    <message>
        <source>The importance matrix was made for another model than {name}: {reason}.</source>
        <translation>Матрица важности сделана не по модели {name}, а по другой: {reason}.</translation>
    </message>
    <message>
        <source>Choose the importance matrix that was made for this model, or make one.</source>
        <translation>Выберите матрицу важности, сделанную по этой модели, или сделайте её.</translation>
    </message>
    <message>
        <source>Pannier is making {name} already, in this window or another.</source>
        <translation>Pannier уже создаёт {name}, в этом окне или в другом.</translation>
    </message>
    <message>
        <source>Wait for it, or choose another name.</source>
        <translation>Подождите или выберите другое имя.</translation>
    </message>
    <message>
        <source>About {n} tokens are enough for most models, which is 200 kB of text; more is better for models with experts, and what the model is used for is best.</source>
        <translation>Большинству моделей достаточно примерно {n} токенов, это 200 кБ текста; моделям с экспертами лучше больше, а лучше всего подходит то, для чего модель используется.</translation>
    </message>
    <message>
        <source>The text is too small: it has {n} tokens, and at least {least} are needed.</source>
        <translation>Текст слишком мал: токенов в нём {n}, а нужно не меньше {least}.</translation>
    </message>
    <message>
        <source>Add more text. {advice}</source>
        <translation>Добавьте текста. {advice}</translation>
    </message>
    <message>
        <source>{n} tokens are very little. {advice}</source>
        <translation>Токенов очень мало: {n}. {advice}</translation>
    </message>
    <message>
        <source>{n} tokens are less than usual. {advice}</source>
        <translation>Токенов меньше обычного: {n}. {advice}</translation>
    </message>
    <message>
        <source>{n} of {count} experts got no token of this text and will be quantized as without an importance matrix. More text, and more varied text, reaches more of them.</source>
        <translation>Экспертов, которым из этого текста не досталось ни одного токена: {n} из {count}; они будут квантованы как без матрицы важности. Чем больше и разнообразнее текст, тем больше экспертов он охватит.</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>чтение невозможно</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>это не обычный файл</translation>
    </message>
    <message>
        <source>There is no text file {name}.</source>
        <translation>Текстового файла {name} нет.</translation>
    </message>
    <message>
        <source>{name} is not a text file.</source>
        <translation>{name} — не текстовый файл.</translation>
    </message>
    <message>
        <source>Choose plain text: .txt, .md, source code and the like. Export documents as text first.</source>
        <translation>Выберите простой текст: .txt, .md, исходный код и подобное. Документы сначала экспортируйте как текст.</translation>
    </message>
    <message>
        <source>The text is larger than {n} MiB, of which no model gains anything.</source>
        <translation>Текст больше {n} МиБ; такой объём не приносит пользы ни одной модели.</translation>
    </message>
    <message>
        <source>Choose fewer or smaller files. {advice}</source>
        <translation>Выберите меньше файлов или файлы поменьше. {advice}</translation>
    </message>
    <message>
        <source>There is no text to calibrate on.</source>
        <translation>Нет текста для калибровки.</translation>
    </message>
    <message numerus="yes">
        <source>There is no text to calibrate on. Of %Ln file(s) none can be used; the first is {name}: {reason}</source>
        <translation>
            <numerusform>Нет текста для калибровки. Непригодных файлов: %Ln; первый из них — {name}: {reason}</numerusform>
            <numerusform>Нет текста для калибровки. Непригодных файлов: %Ln; первый из них — {name}: {reason}</numerusform>
            <numerusform>Нет текста для калибровки. Непригодных файлов: %Ln; первый из них — {name}: {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose text files, or a folder with some in it. {advice}</source>
        <translation>Выберите текстовые файлы или папку, в которой они есть. {advice}</translation>
    </message>
    <message>
        <source>The text file {name} cannot be read: {reason}.</source>
        <translation>Не удалось прочитать текстовый файл {name}: {reason}.</translation>
    </message>
    <message>
        <source>Check its permissions and the disk that it lies on, or leave it out.</source>
        <translation>Проверьте права доступа к нему и диск, на котором он лежит, или не включайте его.</translation>
    </message>
    <message>
        <source>it was written by a later version of Pannier</source>
        <translation>создано более новой версией Pannier</translation>
    </message>
    <message>
        <source>The library&apos;s own file could not be written ({reason}).</source>
        <translation>Не удалось записать собственный файл библиотеки ({reason}).</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that you may write to Pannier&apos;s data folder.</source>
        <translation>Проверьте, не заполнен ли диск и есть ли право записи в папку данных Pannier.</translation>
    </message>
    <message>
        <source>This is one of several parts of a model, but its name does not say which.</source>
        <translation>Это одна из нескольких частей модели, но по имени не видно, какая именно.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(без названия)</translation>
    </message>
    <message>
        <source>These leftovers could not be deleted: {names}.</source>
        <translation>Не удалось удалить эти остатки: {names}.</translation>
    </message>
    <message>
        <source>Check that you may write to their folder.</source>
        <translation>Проверьте, есть ли у вас право записи в их папку.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>Папки {path} нет.</translation>
    </message>
    <message>
        <source>Check the path, and that its drive is connected.</source>
        <translation>Проверьте путь и подключён ли диск.</translation>
    </message>
    <message>
        <source>{name} is not a GGUF model file.</source>
        <translation>{name} — не файл модели GGUF.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .gguf, or a folder.</source>
        <translation>Выберите файл с расширением .gguf или папку.</translation>
    </message>
    <message>
        <source>{name} belongs to {program}, and Pannier leaves its files alone.</source>
        <translation>Файл {name} принадлежит программе {program}, её файлы Pannier не трогает.</translation>
    </message>
    <message>
        <source>Move or delete it in {program}.</source>
        <translation>Переместите или удалите его в программе {program}.</translation>
    </message>
    <message>
        <source>{name} is not there now: its folder {folder} is away.</source>
        <translation>Файла {name} сейчас нет: его папка {folder} недоступна.</translation>
    </message>
    <message>
        <source>Connect the drive that it lies on.</source>
        <translation>Подключите диск, на котором он лежит.</translation>
    </message>
    <message>
        <source>{name} is only a link to a file elsewhere.</source>
        <translation>{name} — лишь ссылка на файл в другом месте.</translation>
    </message>
    <message>
        <source>Move the file that it leads to.</source>
        <translation>Переместите файл, на который она указывает.</translation>
    </message>
    <message>
        <source>There is a file {name} in {folder} already.</source>
        <translation>Файл {name} уже есть в {folder}.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Выберите другую папку.</translation>
    </message>
    <message>
        <source>The model was copied, but the original could not be deleted: {names}.</source>
        <translation>Модель скопирована, но оригинал удалить не удалось: {names}.</translation>
    </message>
    <message>
        <source>Both are complete. Delete the one that you do not need.</source>
        <translation>Оба экземпляра полные. Удалите тот, который вам не нужен.</translation>
    </message>
    <message>
        <source>The disk of {folder} has {free} free, and {needed} are needed.</source>
        <translation>На диске, где находится {folder}, свободно {free}, а нужно {needed}.</translation>
    </message>
    <message>
        <source>The copy of {name} is not the same as the original, which is untouched.</source>
        <translation>Копия {name} не совпадает с оригиналом; оригинал не изменён.</translation>
    </message>
    <message>
        <source>The disk or its cable may be failing. Check it before you copy again.</source>
        <translation>Возможно, неисправен диск или его кабель. Проверьте их, прежде чем копировать снова.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Диск заполнен.</translation>
    </message>
    <message>
        <source>The model could not be moved: {reason}.</source>
        <translation>Не удалось переместить модель: {reason}.</translation>
    </message>
    <message>
        <source>Check that you may write to both folders. The originals are in place.</source>
        <translation>Проверьте, есть ли у вас право записи в обе папки. Оригиналы на месте.</translation>
    </message>
    <message>
        <source>The file vanished while its folder was being read.</source>
        <translation>Файл исчез во время чтения его папки.</translation>
    </message>
    <message>
        <source>The damaged file is kept as {file}.</source>
        <translation>Повреждённый файл сохранён как {file}.</translation>
    </message>
    <message>
        <source>Its last backup is used.</source>
        <translation>Используется его последняя резервная копия.</translation>
    </message>
    <message>
        <source>Add your folders again.</source>
        <translation>Добавьте свои папки заново.</translation>
    </message>
    <message>
        <source>The file with the library&apos;s folders, names and notes was damaged.</source>
        <translation>Файл с папками, названиями и заметками библиотеки был повреждён.</translation>
    </message>
    <message>
        <source>The library&apos;s folders, names and notes could not be read ({reason}).</source>
        <translation>Не удалось прочитать папки, названия и заметки библиотеки ({reason}).</translation>
    </message>
    <message>
        <source>Check that {file} is readable and not in use.</source>
        <translation>Проверьте, можно ли прочитать {file} и не занят ли этот файл.</translation>
    </message>
    <message>
        <source>The cache could not be read: {reason}.</source>
        <translation>Не удалось прочитать кэш: {reason}.</translation>
    </message>
    <message>
        <source>Jan&apos;s description of a model could not be read.</source>
        <translation>Не удалось прочитать описание модели, сделанное Jan.</translation>
    </message>
    <message>
        <source>Ollama&apos;s manifest of {label} could not be read.</source>
        <translation>Не удалось прочитать манифест Ollama для {label}.</translation>
    </message>
    <message>
        <source>Pull the model again with Ollama.</source>
        <translation>Получите модель через Ollama заново.</translation>
    </message>
    <message>
        <source>Ollama&apos;s folder could not be read: {reason}.</source>
        <translation>Не удалось прочитать папку Ollama: {reason}.</translation>
    </message>
    <message>
        <source>Ollama may run as a user of its own. Join its group to see its models here.</source>
        <translation>Возможно, Ollama работает от имени отдельного пользователя. Вступите в его группу, чтобы видеть здесь её модели.</translation>
    </message>
    <message>
        <source>Ollama&apos;s manifest of {label} names no real blob.</source>
        <translation>Манифест Ollama для {label} не указывает на настоящий файл данных (blob).</translation>
    </message>
    <message>
        <source>{name}: Ollama has not downloaded its {part} completely.</source>
        <translation>{name}: Ollama скачала модель не полностью ({part}).</translation>
    </message>
    <message>
        <source>Let Ollama finish, or pull it again: {command}</source>
        <translation>Дайте Ollama закончить или получите модель заново: {command}</translation>
    </message>
    <message>
        <source>the Recycle Bin</source>
        <translation>корзина</translation>
    </message>
    <message>
        <source>the Trash</source>
        <translation>корзина</translation>
    </message>
    <message>
        <source>the trash</source>
        <translation>корзина</translation>
    </message>
    <message>
        <source>{name} could not be moved to the trash: {reason}.</source>
        <translation>Не удалось переместить {name} в корзину: {reason}.</translation>
    </message>
    <message>
        <source>Some drives have no trash. Delete the file in your file manager.</source>
        <translation>На некоторых дисках корзины нет. Удалите файл в диспетчере файлов.</translation>
    </message>
    <message>
        <source>The files are in {where}.</source>
        <translation>Файлы теперь здесь: {where}.</translation>
    </message>
    <message>
        <source>Open it and choose to put them back.</source>
        <translation>Откройте это место и выберите команду восстановления.</translation>
    </message>
    <message>
        <source>There is another file {path} now.</source>
        <translation>Теперь есть другой файл {path}.</translation>
    </message>
    <message>
        <source>Rename it, then try again. The old one is in {where}.</source>
        <translation>Переименуйте его и повторите попытку. Прежний файл теперь здесь: {where}.</translation>
    </message>
    <message>
        <source>{name} is no longer in the trash.</source>
        <translation>Файла {name} больше нет в корзине.</translation>
    </message>
    <message>
        <source>Perhaps the trash was emptied.</source>
        <translation>Возможно, корзину очистили.</translation>
    </message>
    <message>
        <source>{name} could not be brought back: {reason}.</source>
        <translation>Не удалось вернуть {name}: {reason}.</translation>
    </message>
    <message>
        <source>It is in {folder}.</source>
        <translation>Файл находится в {folder}.</translation>
    </message>
    <message>
        <source>The SHA-256 that {name} should have is not known.</source>
        <translation>Неизвестно, какой SHA-256 должен быть у файла {name}.</translation>
    </message>
    <message>
        <source>Look it up on the page of the repository that the file comes from.</source>
        <translation>Посмотрите его на странице репозитория, из которого взят файл.</translation>
    </message>
    <message>
        <source>It could not be looked at: {reason}.</source>
        <translation>Не удалось посмотреть, что здесь: {reason}.</translation>
    </message>
    <message>
        <source>The link leads to a file that is not there.</source>
        <translation>Ссылка указывает на файл, которого нет.</translation>
    </message>
    <message>
        <source>This link leads back to a folder above it, so it was not followed.</source>
        <translation>Эта ссылка ведёт назад, в папку выше неё, поэтому переход по ней не выполнен.</translation>
    </message>
    <message>
        <source>Remove the link if you do not need it.</source>
        <translation>Удалите ссылку, если она вам не нужна.</translation>
    </message>
    <message>
        <source>Folders are nested too deeply here.</source>
        <translation>Папки здесь вложены слишком глубоко.</translation>
    </message>
    <message>
        <source>The folder could not be read: {reason}.</source>
        <translation>Не удалось прочитать папку: {reason}.</translation>
    </message>
    <message>
        <source>Check that you may read it, and that its drive is connected.</source>
        <translation>Проверьте, есть ли у вас право её читать и подключён ли её диск.</translation>
    </message>
    <message>
        <source>Partly on the GPU</source>
        <translation>Частично на GPU</translation>
    </message>
    <message>
        <source>{name} fits</source>
        <translation>{name} поместится</translation>
    </message>
    <message>
        <source>{name} in part</source>
        <translation>{name} частично</translation>
    </message>
    <message>
        <source>{name} on the CPU</source>
        <translation>{name} на CPU</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Этот файл</translation>
    </message>
    <message>
        <source>{name}: judged by the size of the files alone, the best that fits.</source>
        <translation>{name}: лучший из тех, что поместятся, если судить только по размеру файлов.</translation>
    </message>
    <message>
        <source>prior: measured by others on Qwen3.5-4B, wikitext-2, 512 tokens (ngxson/quant-studio, docs/ppl.md)</source>
        <translation>ожидаемое: измерено другими на Qwen3.5-4B, wikitext-2, 512 токенов (ngxson/quant-studio, docs/ppl.md)</translation>
    </message>
    <message>
        <source>{name}: all {layers} layers on the GPU with {context} context and {spare} to spare</source>
        <translation>{name}: все слои ({layers}) на GPU, контекст {context}, в запасе {spare}</translation>
    </message>
    <message>
        <source>{name}: all {layers} layers on {gpus} GPUs with {context} context and {spare} to spare</source>
        <translation>{name}: все слои ({layers}) на нескольких GPU ({gpus}), контекст {context}, в запасе {spare}</translation>
    </message>
    <message>
        <source>{name}: all {layers} layers on the GPU but for the experts of {experts}, with {context} context and {spare} to spare</source>
        <translation>{name}: все слои ({layers}) на GPU, из них без экспертов: {experts}, контекст {context}, в запасе {spare}</translation>
    </message>
    <message>
        <source>{name}: all {layers} layers on {gpus} GPUs but for the experts of {experts}, with {context} context and {spare} to spare</source>
        <translation>{name}: все слои ({layers}) на нескольких GPU ({gpus}), из них без экспертов: {experts}, контекст {context}, в запасе {spare}</translation>
    </message>
    <message>
        <source>{name}: {on_gpu} of {layers} layers on the GPU with {context} context and {spare} to spare</source>
        <translation>{name}: слоёв на GPU {on_gpu} из {layers}, контекст {context}, в запасе {spare}</translation>
    </message>
    <message>
        <source>{name}: {on_gpu} of {layers} layers on {gpus} GPUs with {context} context and {spare} to spare</source>
        <translation>{name}: слоёв на нескольких GPU ({gpus}) {on_gpu} из {layers}, контекст {context}, в запасе {spare}</translation>
    </message>
    <message>
        <source>{name} would not fit</source>
        <translation>{name} не поместится</translation>
    </message>
    <message>
        <source>{name} would lie in main memory</source>
        <translation>{name} попадёт в оперативную память</translation>
    </message>
    <message>
        <source>{name} would be slower</source>
        <translation>{name} будет медленнее</translation>
    </message>
    <message>
        <source>{place} ({changes}); {better}.</source>
        <comment>two clauses; in brackets what is made smaller</comment>
        <translation>{place} ({changes}); {better}.</translation>
    </message>
    <message>
        <source>{place} ({changes}).</source>
        <comment>a sentence; in brackets what is made smaller</comment>
        <translation>{place} ({changes}).</translation>
    </message>
    <message>
        <source>{place}; {better}.</source>
        <comment>two clauses of a sentence</comment>
        <translation>{place}; {better}.</translation>
    </message>
    <message>
        <source>{place}.</source>
        <comment>a sentence</comment>
        <translation>{place}.</translation>
    </message>
    <message>
        <source>{name}: all in main memory with {context} context and {spare} to spare</source>
        <translation>{name}: всё в оперативной памяти, контекст {context}, в запасе {spare}</translation>
    </message>
    <message>
        <source>{name} is larger, and slower there</source>
        <translation>{name} больше и работает там медленнее</translation>
    </message>
    <message>
        <source>{name} is larger and no better to notice</source>
        <translation>{name} больше, а заметно лучше не будет</translation>
    </message>
    <message numerus="yes">
        <source>{name} would leave %Ln layer(s) on the CPU</source>
        <translation>
            <numerusform>с {name} на CPU останется %Ln слой</numerusform>
            <numerusform>с {name} на CPU останутся %Ln слоя</numerusform>
            <numerusform>с {name} на CPU останется %Ln слоёв</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} would leave the experts of %Ln layer(s) on the CPU</source>
        <translation>
            <numerusform>с {name} на CPU останутся эксперты %Ln слоя</numerusform>
            <numerusform>с {name} на CPU останутся эксперты %Ln слоёв</numerusform>
            <numerusform>с {name} на CPU останутся эксперты %Ln слоёв</numerusform>
        </translation>
    </message>
    <message>
        <source>What loads took could not be noted ({reason}).</source>
        <translation>Не удалось записать, сколько заняли загрузки ({reason}).</translation>
    </message>
    <message>
        <source>A context of {asked} tokens was asked for, but this model was trained for {trained}.</source>
        <translation>Запрошено токенов контекста: {asked}, а эта модель обучена на {trained}.</translation>
    </message>
    <message>
        <source>Load it with a context of at most {n} tokens, or stretch it with RoPE scaling.</source>
        <translation>Загрузите её с контекстом не больше {n} токенов или растяните контекст масштабированием RoPE.</translation>
    </message>
    <message>
        <source>Values of type {type} in the KV cache need flash attention, which is switched off.</source>
        <translation>Для значений типа {type} в кэше KV нужен flash attention, а он выключен.</translation>
    </message>
    <message>
        <source>Leave flash attention on auto, or choose f16 for the values.</source>
        <translation>Оставьте flash attention на auto или выберите f16 для значений.</translation>
    </message>
    <message>
        <source>Direct I/O and locking in memory cannot go together in llama.cpp.</source>
        <translation>Прямой ввод-вывод (direct I/O) и закрепление в памяти в llama.cpp несовместимы.</translation>
    </message>
    <message>
        <source>Choose load mode &quot;read&quot; or &quot;mmap&quot; with mlock.</source>
        <translation>Выберите режим загрузки «read» или «mmap» с mlock.</translation>
    </message>
    <message>
        <source>A tensor split divides the model, and split mode none keeps it on one device.</source>
        <translation>Доли делят модель между устройствами, а режим разделения none оставляет её на одном из них.</translation>
    </message>
    <message>
        <source>Leave one of the two out.</source>
        <translation>Откажитесь от одного из двух.</translation>
    </message>
    <message>
        <source>Split mode tensor needs flash attention, which is switched off.</source>
        <translation>Для режима разделения tensor нужен flash attention, а он выключен.</translation>
    </message>
    <message>
        <source>Leave flash attention on auto.</source>
        <translation>Оставьте flash attention на auto.</translation>
    </message>
    <message>
        <source>The tensor split gives every device nothing.</source>
        <translation>По указанным долям ни одному устройству ничего не достаётся.</translation>
    </message>
    <message>
        <source>Give one device a share.</source>
        <translation>Дайте долю хотя бы одному устройству.</translation>
    </message>
    <message>
        <source>The {step} tokens of a step cannot be shared evenly by {chats} chats.</source>
        <translation>Токены одного шага ({step}) нельзя поровну разделить между чатами ({chats}).</translation>
    </message>
    <message>
        <source>Choose 2, 4, 8 or 16 chats, or a step of a multiple of their number.</source>
        <translation>Выберите 2, 4, 8 или 16 чатов либо шаг, кратный их числу.</translation>
    </message>
    <message>
        <source>{chats} contexts of {n} tokens are more than llama.cpp can count.</source>
        <translation>Контексты ({chats}) по {n} токенов — больше, чем llama.cpp может сосчитать.</translation>
    </message>
    <message>
        <source>Choose fewer chats or a shorter context.</source>
        <translation>Выберите меньше чатов или более короткий контекст.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln GPU layer(s) instead of {before}</source>
        <translation>
            <numerusform>%Ln слой на GPU вместо {before}</numerusform>
            <numerusform>%Ln слоя на GPU вместо {before}</numerusform>
            <numerusform>%Ln слоёв на GPU вместо {before}</numerusform>
        </translation>
    </message>
    <message>
        <source>a context of {n} tokens instead of more</source>
        <translation>токенов контекста {n} вместо большего числа</translation>
    </message>
    <message>
        <source>a context of {n} tokens instead of {before}</source>
        <translation>токенов контекста {n} вместо {before}</translation>
    </message>
    <message numerus="yes">
        <source>the experts of the first %Ln layer(s) in main memory</source>
        <translation>
            <numerusform>эксперты первых слоёв (%Ln) в оперативной памяти</numerusform>
            <numerusform>эксперты первых слоёв (%Ln) в оперативной памяти</numerusform>
            <numerusform>эксперты первых слоёв (%Ln) в оперативной памяти</numerusform>
        </translation>
    </message>
    <message>
        <source>KV cache in {kind} instead of {keys} and {values}</source>
        <translation>кэш KV в {kind} вместо {keys} и {values}</translation>
    </message>
    <message>
        <source>KV cache in {kind} instead of {before}</source>
        <translation>кэш KV в {kind} вместо {before}</translation>
    </message>
    <message>
        <source>{n} prompt tokens at a time instead of {before}</source>
        <translation>токенов запроса за раз {n} вместо {before}</translation>
    </message>
    <message>
        <source>no projector, so that the model sees no images</source>
        <translation>без проектора, модель не будет видеть изображений</translation>
    </message>
    <message>
        <source>Pannier&apos;s own file {name} is missing.</source>
        <translation>Собственный файл Pannier {name} отсутствует.</translation>
    </message>
    <message>
        <source>The installation is damaged: install Pannier again.</source>
        <translation>Установка повреждена: переустановите Pannier.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full. Nothing is left of the unfinished file.</source>
        <translation>Диск, на котором находится {folder}, заполнен. От незаконченного файла ничего не осталось.</translation>
    </message>
    <message>
        <source>Free some space, then start again; or choose a folder on another disk.</source>
        <translation>Освободите место и начните снова либо выберите папку на другом диске.</translation>
    </message>
    <message>
        <source>The disk of {folder} does not take files of this size.</source>
        <translation>Диск, на котором находится {folder}, не принимает файлы такого размера.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk. Disks formatted as FAT32 end at 4 GB a file.</source>
        <translation>Выберите папку на другом диске. На дисках с FAT32 файл не может быть больше 4 ГБ.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to ({reason}).</source>
        <translation>Запись в {folder} невозможна ({reason}).</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, or change its permissions.</source>
        <translation>Выберите папку, в которую у вас есть право записи, или измените права доступа к этой.</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation>{folder} — не папка.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Выберите папку.</translation>
    </message>
    <message>
        <source>{folder} could not be written to: {reason}.</source>
        <translation>Не удалось записать в {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Check the disk. Choose a folder on another disk if it fails again.</source>
        <translation>Проверьте диск. Если ошибка повторится, выберите папку на другом диске.</translation>
    </message>
    <message>
        <source>{name} is being made by another Pannier right now.</source>
        <translation>Файл {name} сейчас создаёт другой запущенный Pannier.</translation>
    </message>
    <message>
        <source>Wait until it is done, or choose another name.</source>
        <translation>Дождитесь, пока он закончит, или выберите другое имя.</translation>
    </message>
    <message>
        <source>A file {name} has appeared in {folder} meanwhile.</source>
        <translation>Тем временем в {folder} появился файл {name}.</translation>
    </message>
    <message>
        <source>Choose another name or folder, or remove that file.</source>
        <translation>Выберите другое имя или папку либо уберите этот файл.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s) in {got} instead of {wanted}: rows of {n} weights</source>
        <translation>
            <numerusform>%Ln тензор в {got} вместо {wanted}: весов в строке {n}</numerusform>
            <numerusform>%Ln тензора в {got} вместо {wanted}: весов в строке {n}</numerusform>
            <numerusform>%Ln тензоров в {got} вместо {wanted}: весов в строке {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{type}: practically the same answers as the original, at half of F16.</source>
        <translation>{type}: практически те же ответы, что у оригинала, при половине размера F16.</translation>
    </message>
    <message>
        <source>{type}: the common default, with size and quality in balance.</source>
        <translation>{type}: обычный выбор, равновесие размера и качества.</translation>
    </message>
    <message>
        <source>A file cannot be called “{name}”.</source>
        <translation>Файл не может называться «{name}».</translation>
    </message>
    <message>
        <source>Leave out / \ : * ? &quot; &lt; &gt; | and a dot at the beginning, and keep it short.</source>
        <translation>Не используйте / \ : * ? &quot; &lt; &gt; | и точку в начале; имя должно быть коротким.</translation>
    </message>
    <message>
        <source>left by an interrupted download</source>
        <translation>осталось от прерванного скачивания</translation>
    </message>
    <message>
        <source>left by an interrupted move</source>
        <translation>осталось от прерванного перемещения</translation>
    </message>
    <message>
        <source>left by interrupted quantizing</source>
        <translation>осталось от прерванного квантования</translation>
    </message>
    <message>
        <source>left by an interrupted importance matrix</source>
        <translation>осталось от прерванного создания матрицы важности</translation>
    </message>
    <message>
        <source>{name} would replace the model that it is made from, or another of the files that are made.</source>
        <translation>Файл {name} заменил бы модель, из которой он делается, или другой из создаваемых файлов.</translation>
    </message>
    <message>
        <source>Give it another name, or choose another folder.</source>
        <translation>Дайте ему другое имя или выберите другую папку.</translation>
    </message>
    <message>
        <source>Give an importance matrix (--imatrix), have one made from a text (--calibrate), or choose a larger file type.</source>
        <translation>Укажите матрицу важности (--imatrix), создайте её из текста (--calibrate) или выберите больший тип файла.</translation>
    </message>
    <message>
        <source>Choose another name or folder. To replace it, say so (--force).</source>
        <translation>Выберите другое имя или папку. Чтобы заменить файл, укажите это явно (--force).</translation>
    </message>
    <message>
        <source>Free {size}, or choose another folder.</source>
        <translation>Освободите {size} или выберите другую папку.</translation>
    </message>
    <message>
        <source>Free {size}, or choose another folder. You could delete {files}.</source>
        <translation>Освободите {size} или выберите другую папку. Можно удалить: {files}.</translation>
    </message>
    <message>
        <source>{needed} will be written to {folder}, where {free} are free: {short} too little.</source>
        <translation>В {folder} будет записано {needed}, а свободно там {free}: не хватает {short}.</translation>
    </message>
    <message>
        <source>Quantizing takes {needed} of main memory, and {available} are available.</source>
        <translation>Для квантования нужно {needed} оперативной памяти, а доступно {available}.</translation>
    </message>
    <message>
        <source>Close other programs, or limit the memory for a tensor (--memory-limit 1GiB).</source>
        <translation>Закройте другие программы или ограничьте память для тензора (--memory-limit 1GiB).</translation>
    </message>
    <message>
        <source>“{text}” is no rule for tensor types.</source>
        <translation>«{text}» — не правило для типов тензоров.</translation>
    </message>
    <message>
        <source>Write it as ffn_down=Q6_K.</source>
        <translation>Напишите его в виде ffn_down=Q6_K.</translation>
    </message>
    <message>
        <source>llama.cpp cannot make tensors of type {type}.</source>
        <translation>llama.cpp не может делать тензоры типа {type}.</translation>
    </message>
    <message>
        <source>The pattern “{pattern}” is no regular expression: {reason}.</source>
        <translation>Образец «{pattern}» — не регулярное выражение: {reason}.</translation>
    </message>
    <message>
        <source>Write a part of the tensors&apos; names, such as ffn_down or blk\.0\.</source>
        <translation>Напишите часть имён тензоров, например ffn_down или blk\.0\.</translation>
    </message>
    <message>
        <source>{name} has been quantized to {type} already. Quantizing it again adds a second loss to the first: the result is clearly worse than the same type made from F16, BF16 or Q8_0.</source>
        <translation>Файл {name} уже квантован в {type}. Повторное квантование добавляет к первым потерям вторые: результат явно хуже, чем тот же тип, сделанный из F16, BF16 или Q8_0.</translation>
    </message>
    <message>
        <source>{name} has been quantized to less than 8 bits already. Quantizing it again adds a second loss to the first: the result is clearly worse than the same type made from F16, BF16 or Q8_0.</source>
        <translation>Файл {name} уже квантован меньше чем в 8 бит. Повторное квантование добавляет к первым потерям вторые: результат явно хуже, чем тот же тип, сделанный из F16, BF16 или Q8_0.</translation>
    </message>
    <message>
        <source>{name} has changed since it was looked at.</source>
        <translation>Файл {name} изменился с тех пор, как был просмотрен.</translation>
    </message>
    <message>
        <source>Start again: what will be made of it may have changed, too.</source>
        <translation>Начните снова: то, что из него будет сделано, тоже могло измениться.</translation>
    </message>
    <message>
        <source>Take the original in F16, BF16 or Q8_0. To do it all the same, allow requantizing (--requantize).</source>
        <translation>Возьмите оригинал в F16, BF16 или Q8_0. Чтобы всё же сделать это, разрешите повторное квантование (--requantize).</translation>
    </message>
    <message>
        <source>{name} holds no model ({kind}), so there is nothing to quantize.</source>
        <translation>В файле {name} нет модели ({kind}), квантовать нечего.</translation>
    </message>
    <message>
        <source>Choose the file of a model.</source>
        <translation>Выберите файл модели.</translation>
    </message>
    <message>
        <source>{name} holds tensors of {type}, which this version of llama.cpp does not know.</source>
        <translation>В файле {name} есть тензоры типа {type}, которого эта версия llama.cpp не знает.</translation>
    </message>
    <message>
        <source>Look for another version of the model.</source>
        <translation>Найдите другую версию модели.</translation>
    </message>
    <message>
        <source>The settings could not be exported ({reason}).</source>
        <translation>Не удалось экспортировать настройки ({reason}).</translation>
    </message>
    <message>
        <source>Check that {folder} is writable and its disk is not full.</source>
        <translation>Проверьте, есть ли право записи в {folder} и не заполнен ли диск.</translation>
    </message>
    <message>
        <source>Check that the file is there and readable.</source>
        <translation>Проверьте, на месте ли файл и можно ли его прочитать.</translation>
    </message>
    <message>
        <source>{name} holds no settings of Pannier.</source>
        <translation>В файле {name} нет настроек Pannier.</translation>
    </message>
    <message>
        <source>Choose a file that was made by “Export…” on the Settings page.</source>
        <translation>Выберите файл, созданный командой «Экспорт…» на странице «Настройки».</translation>
    </message>
    <message>
        <source>{name} was exported by a newer version of Pannier.</source>
        <translation>Файл {name} экспортирован более новой версией Pannier.</translation>
    </message>
    <message>
        <source>Update Pannier, and import the file then.</source>
        <translation>Обновите Pannier, затем импортируйте файл.</translation>
    </message>
    <message>
        <source>{name} cannot be {value}: {reason}.</source>
        <translation>Параметр {name} не может иметь значение {value}: {reason}.</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>Выберите другое значение.</translation>
    </message>
    <message>
        <source>The preset {name} is no longer there.</source>
        <translation>Пресета {name} больше нет.</translation>
    </message>
    <message>
        <source>{name} is not used: {reason}.</source>
        <translation>Параметр {name} не используется: {reason}.</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>такой настройки нет</translation>
    </message>
    <message>
        <source>The file with the settings of chats is too large.</source>
        <translation>Файл с настройками чатов слишком велик.</translation>
    </message>
    <message>
        <source>The file with the settings of chats was damaged.</source>
        <translation>Файл с настройками чатов был повреждён.</translation>
    </message>
    <message>
        <source>The settings of chats could not be read ({reason}).</source>
        <translation>Не удалось прочитать настройки чатов ({reason}).</translation>
    </message>
    <message>
        <source>Check that {file} is readable. Pannier goes on with its defaults.</source>
        <translation>Проверьте, можно ли прочитать {file}. Pannier продолжает работу со значениями по умолчанию.</translation>
    </message>
    <message>
        <source>The settings of chats could not be saved ({reason}).</source>
        <translation>Не удалось сохранить настройки чатов ({reason}).</translation>
    </message>
    <message>
        <source>Check that {folder} is writable and its disk is not full. Until then they hold for this run only.</source>
        <translation>Проверьте, есть ли право записи в {folder} и не заполнен ли диск. До тех пор настройки действуют только в этом сеансе.</translation>
    </message>
    <message>
        <source>The settings of chats were written by a newer version of Pannier and are not changed by this one.</source>
        <translation>Настройки чатов записаны более новой версией Pannier, эта версия их не изменяет.</translation>
    </message>
    <message>
        <source>Update Pannier, or move {file} away.</source>
        <translation>Обновите Pannier или уберите файл {file}.</translation>
    </message>
    <message>
        <source>It will be written anew.</source>
        <translation>Он будет записан заново.</translation>
    </message>
    <message>
        <source>The old file is kept as {file}; the defaults are used.</source>
        <translation>Прежний файл сохранён как {file}; используются значения по умолчанию.</translation>
    </message>
    <message>
        <source>The window&apos;s remembered state could not be read ({reason}).</source>
        <translation>Не удалось прочитать запомненное состояние окна ({reason}).</translation>
    </message>
    <message>
        <source>The window&apos;s size and the last model were kept by a newer version of Pannier.</source>
        <translation>Размер окна и последняя модель записаны более новой версией Pannier.</translation>
    </message>
    <message>
        <source>What changes now is forgotten at the end, so that nothing of it is lost. Update Pannier, or move {file} away.</source>
        <translation>Сделанные теперь изменения не сохраняются после выхода, чтобы из записанного ничего не пропало. Обновите Pannier или уберите файл {file}.</translation>
    </message>
    <message>
        <source>The old file is kept as {file}.</source>
        <translation>Прежний файл сохранён как {file}.</translation>
    </message>
    <message>
        <source>The file with the window&apos;s size and the last model was damaged and is not used.</source>
        <translation>Файл с размером окна и последней моделью повреждён и не используется.</translation>
    </message>
    <message>
        <source>The settings could not be saved ({reason}).</source>
        <translation>Не удалось сохранить настройки ({reason}).</translation>
    </message>
    <message>
        <source>The settings could not be read ({reason}).</source>
        <translation>Не удалось прочитать настройки ({reason}).</translation>
    </message>
    <message>
        <source>The settings were written by a newer version of Pannier and are not changed by this one.</source>
        <translation>Настройки записаны более новой версией Pannier, эта версия их не изменяет.</translation>
    </message>
    <message>
        <source>The setting {name} is not used: {reason}.</source>
        <translation>Настройка {name} не используется: {reason}.</translation>
    </message>
    <message>
        <source>Its default, {value}, stands in for it.</source>
        <translation>Вместо неё действует значение по умолчанию, {value}.</translation>
    </message>
    <message>
        <source>The settings file was damaged.</source>
        <translation>Файл настроек был повреждён.</translation>
    </message>
    <message>
        <source>B</source>
        <comment>a unit of size</comment>
        <translation>Б</translation>
    </message>
    <message>
        <source>KiB</source>
        <comment>a unit of size</comment>
        <translation>КиБ</translation>
    </message>
    <message>
        <source>MiB</source>
        <comment>a unit of size</comment>
        <translation>МиБ</translation>
    </message>
    <message>
        <source>GiB</source>
        <comment>a unit of size</comment>
        <translation>ГиБ</translation>
    </message>
    <message>
        <source>TiB</source>
        <comment>a unit of size</comment>
        <translation>ТиБ</translation>
    </message>
    <message>
        <source>kB</source>
        <comment>a unit of size</comment>
        <translation>кБ</translation>
    </message>
    <message>
        <source>MB</source>
        <comment>a unit of size</comment>
        <translation>МБ</translation>
    </message>
    <message>
        <source>GB</source>
        <comment>a unit of size</comment>
        <translation>ГБ</translation>
    </message>
    <message>
        <source>TB</source>
        <comment>a unit of size</comment>
        <translation>ТБ</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n}&#xa0;%</translation>
    </message>
    <message>
        <source>This is the address of a {kind}, not of a model.</source>
        <translation>Это не адрес модели (тип адреса: {kind}).</translation>
    </message>
    <message>
        <source>Open the model&apos;s own page and copy its address.</source>
        <translation>Откройте страницу самой модели и скопируйте её адрес.</translation>
    </message>
    <message>
        <source>The address {text} is not that of a model repository.</source>
        <translation>Адрес {text} — не адрес репозитория модели.</translation>
    </message>
    <message>
        <source>Copy the address of the model&apos;s own page, such as https://huggingface.co/owner/repository, or give just owner/repository.</source>
        <translation>Скопируйте адрес страницы самой модели, например https://huggingface.co/owner/repository, или укажите просто владелец/репозиторий.</translation>
    </message>
    <message>
        <source>{reason}; retry {n} in {seconds} s</source>
        <translation>{reason}; повтор {n} через {seconds} с</translation>
    </message>
    <message>
        <source>{repo} holds only {n} of the {all} parts of {name}.</source>
        <translation>В {repo} есть не все части {name}: {n} из {all}.</translation>
    </message>
    <message>
        <source>Choose another file type, or look for the model elsewhere.</source>
        <translation>Выберите другой тип файла или найдите модель в другом месте.</translation>
    </message>
    <message>
        <source>{repo} has no {file_type}.</source>
        <translation>В {repo} нет {file_type}.</translation>
    </message>
    <message>
        <source>{repo} has several models of the type {file_type}.</source>
        <translation>В {repo} несколько моделей типа {file_type}.</translation>
    </message>
    <message>
        <source>{repo} has several models.</source>
        <translation>В {repo} несколько моделей.</translation>
    </message>
    <message>
        <source>Give one as {repo}:TYPE: {listed}.</source>
        <translation>Укажите одну из них в виде {repo}:ТИП: {listed}.</translation>
    </message>
    <message>
        <source>Give one by --file: {listed}.</source>
        <translation>Укажите одну из них параметром --file: {listed}.</translation>
    </message>
    <message>
        <source>{repo} has several files called {name}.</source>
        <translation>В {repo} несколько файлов с именем {name}.</translation>
    </message>
    <message>
        <source>Give the path of one: {listed}.</source>
        <translation>Укажите путь к одному из них: {listed}.</translation>
    </message>
    <message>
        <source>There is no file {file} in {repo}.</source>
        <translation>Файла {file} в {repo} нет.</translation>
    </message>
    <message>
        <source>It has: {listed}.</source>
        <translation>Там есть: {listed}.</translation>
    </message>
    <message>
        <source>{needed} are still to be written to the disk of {folder}, where {free} are free and {floor} are to stay free.</source>
        <translation>На диск, где находится {folder}, осталось записать {needed}; свободно там {free}, из них {floor} должно остаться свободным.</translation>
    </message>
    <message>
        <source>Free {size}, remove downloads from the queue, or choose another folder.</source>
        <translation>Освободите {size}, уберите скачивания из очереди или выберите другую папку.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full.</source>
        <translation>Диск, на котором находится {folder}, заполнен.</translation>
    </message>
    <message>
        <source>Free some space, then resume. What has arrived is kept.</source>
        <translation>Освободите место и продолжите. Полученное сохраняется.</translation>
    </message>
    <message>
        <source>This disk cannot hold a file of {size}: {path}</source>
        <translation>На этом диске не может быть файла размером {size}: {path}</translation>
    </message>
    <message>
        <source>{folder} does not answer ({reason}).</source>
        <translation>{folder} не отвечает ({reason}).</translation>
    </message>
    <message>
        <source>Connect the drive again if it was removed, then resume.</source>
        <translation>Если диск был отключён, подключите его снова и продолжите.</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}).</source>
        <translation>Не удалось записать {path} ({reason}).</translation>
    </message>
    <message>
        <source>Check the disk, then resume. What has arrived is kept.</source>
        <translation>Проверьте диск и продолжите. Полученное сохраняется.</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>такой папки нет</translation>
    </message>
    <message>
        <source>Another window of Pannier is downloading.</source>
        <translation>Скачивает другое окно Pannier.</translation>
    </message>
    <message>
        <source>Use that window for downloads, or close it and start this one again.</source>
        <translation>Для скачиваний используйте то окно или закройте его и запустите это заново.</translation>
    </message>
    <message>
        <source>{title} is in the list of downloads already.</source>
        <translation>{title} уже есть в списке скачиваний.</translation>
    </message>
    <message>
        <source>Resume it there, or remove it first.</source>
        <translation>Продолжите скачивание там или сначала уберите его.</translation>
    </message>
    <message>
        <source>The list of downloads could not be saved ({reason}).</source>
        <translation>Не удалось сохранить список скачиваний ({reason}).</translation>
    </message>
    <message>
        <source>Make sure that {folder} can be written to and has room.</source>
        <translation>Убедитесь, что в {folder} есть право записи и свободное место.</translation>
    </message>
    <message>
        <source>{reason}; going on with one plain stream</source>
        <translation>{reason}; продолжение одним обычным потоком</translation>
    </message>
    <message>
        <source>The download cannot go on: {reason}.</source>
        <translation>Скачивание не может продолжаться: {reason}.</translation>
    </message>
    <message>
        <source>Try again later. If you use a mirror, try another one or the Hub itself.</source>
        <translation>Повторите попытку позже. Если вы пользуетесь зеркалом, попробуйте другое или сам Hub.</translation>
    </message>
    <message>
        <source>A bug in Pannier ended the download. What has arrived is kept.</source>
        <translation>Скачивание прервано из-за ошибки в Pannier. Полученное сохраняется.</translation>
    </message>
    <message>
        <source>Resume it. If that happens again, please report it with what was printed.</source>
        <translation>Продолжите его. Если это произойдёт снова, сообщите разработчикам, приложив выведенный текст.</translation>
    </message>
    <message>
        <source>Only {size} are left on the disk of {folder}, so the download was paused.</source>
        <translation>На диске, где находится {folder}, осталось только {size}, поэтому скачивание приостановлено.</translation>
    </message>
    <message>
        <source>Another Pannier is downloading {name} into the same folder.</source>
        <translation>Другой запущенный Pannier скачивает {name} в ту же папку.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it there first.</source>
        <translation>Дождитесь, пока он закончит, или сначала остановите скачивание там.</translation>
    </message>
    <message numerus="yes">
        <source>The list of downloads was written by another version of Pannier. A new one was made from %Ln unfinished file(s), all of them paused.</source>
        <translation>
            <numerusform>Список скачиваний записан другой версией Pannier. Создан новый из %Ln незавершённого файла, он на паузе.</numerusform>
            <numerusform>Список скачиваний записан другой версией Pannier. Создан новый из %Ln незавершённых файлов, все на паузе.</numerusform>
            <numerusform>Список скачиваний записан другой версией Pannier. Создан новый из %Ln незавершённых файлов, все на паузе.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of downloads could not be read. It was rebuilt from %Ln unfinished file(s), all of them paused.</source>
        <translation>
            <numerusform>Не удалось прочитать список скачиваний. Он восстановлен по %Ln незаконченному файлу; скачивание приостановлено.</numerusform>
            <numerusform>Не удалось прочитать список скачиваний. Он восстановлен по %Ln незаконченным файлам; все скачивания приостановлены.</numerusform>
            <numerusform>Не удалось прочитать список скачиваний. Он восстановлен по %Ln незаконченным файлам; все скачивания приостановлены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume those that you want. The old list is kept as {file}.</source>
        <translation>Продолжите те, которые вам нужны. Прежний список сохранён как {file}.</translation>
    </message>
    <message>
        <source>byte {n} and what follows had arrived damaged; written again</source>
        <translation>байт {n} и следующие за ним были получены повреждёнными; записаны заново</translation>
    </message>
    <message>
        <source>The file arrived damaged, and the second time as well: its content is not the one that the Hub describes.</source>
        <translation>Файл получен повреждённым, и во второй раз тоже: его содержимое не то, которое описывает Hub.</translation>
    </message>
    <message>
        <source>A proxy, a virus scanner or a mirror may change it on its way: try another network, or later. Resume reads it again.</source>
        <translation>Возможно, его по пути изменяет прокси, антивирус или зеркало: попробуйте другую сеть или повторите позже. При продолжении он читается снова.</translation>
    </message>
    <message>
        <source>{path} has been replaced on the Hub since this download began. What has arrived belongs to the old file.</source>
        <translation>Файл {path} на Hub заменён после начала этого скачивания. Полученное относится к прежнему файлу.</translation>
    </message>
    <message>
        <source>Start the download over to get the new file.</source>
        <translation>Чтобы получить новый файл, начните скачивание заново.</translation>
    </message>
    <message>
        <source>the server&apos;s name cannot be resolved; is there a network?</source>
        <translation>не удаётся определить адрес сервера; есть ли подключение к сети?</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation>сервер недоступен</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>сервер не отвечает</translation>
    </message>
    <message>
        <source>no data came for a while</source>
        <translation>некоторое время данные не поступали</translation>
    </message>
    <message>
        <source>the proxy does not answer as it should</source>
        <translation>прокси отвечает не так, как должен</translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation>не удалось установить защищённое соединение</translation>
    </message>
    <message>
        <source>the connection was closed too early</source>
        <translation>соединение закрыто слишком рано</translation>
    </message>
    <message>
        <source>the server does not send parts of files</source>
        <translation>сервер не отдаёт файлы по частям</translation>
    </message>
    <message>
        <source>the server redirects in a circle</source>
        <translation>сервер перенаправляет по кругу</translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation>соединение потеряно</translation>
    </message>
    <message>
        <source>the server answers {status} ({phrase})</source>
        <translation>сервер отвечает {status} ({phrase})</translation>
    </message>
    <message>
        <source>the server&apos;s file is shorter than the Hub says</source>
        <translation>файл на сервере короче, чем указано на Hub</translation>
    </message>
    <message>
        <source>a web page came instead of the file; does this network want you to log in?</source>
        <translation>вместо файла пришла веб-страница; может быть, эта сеть требует входа?</translation>
    </message>
    <message>
        <source>the server&apos;s file has {length} bytes, the Hub says {size}</source>
        <translation>размер файла на сервере в байтах — {length}, а на Hub указано {size}</translation>
    </message>
    <message>
        <source>the server sends another part of the file than was asked for</source>
        <translation>сервер отдаёт не ту часть файла, которая запрошена</translation>
    </message>
    <message>
        <source>the server sends a part of another length than was asked for</source>
        <translation>сервер отдаёт часть не той длины, которая запрошена</translation>
    </message>
    <message>
        <source>{reason}; retry {n}</source>
        <translation>{reason}; повтор {n}</translation>
    </message>
    <message>
        <source>hf_xet failed: {reason}</source>
        <translation>Ошибка hf_xet: {reason}</translation>
    </message>
    <message>
        <source>hf_xet ended without a word</source>
        <translation>hf_xet завершился без объяснений</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>Pannier is in offline mode, so nothing is fetched from the Hub.</source>
        <translation>Pannier в автономном режиме, поэтому с Hub ничего не скачивается.</translation>
    </message>
    <message>
        <source>Switch offline mode off in the settings; if HF_HUB_OFFLINE is set, unset it.</source>
        <translation>Выключите автономный режим в настройках; если задана переменная HF_HUB_OFFLINE, уберите её.</translation>
    </message>
    <message>
        <source>Give an address such as https://huggingface.co in the settings, or correct HF_ENDPOINT.</source>
        <translation>Укажите в настройках адрес вида https://huggingface.co или исправьте HF_ENDPOINT.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address cannot be used.</source>
        <translation>Адрес прокси использовать нельзя.</translation>
    </message>
    <message>
        <source>Give an address such as http://proxy.example.com:3128 in the settings, or correct HTTPS_PROXY.</source>
        <translation>Укажите в настройках адрес вида http://proxy.example.com:3128 или исправьте HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>The token holds blanks or other characters that no token has.</source>
        <translation>В токене есть пробелы или другие символы, которых в токенах не бывает.</translation>
    </message>
    <message>
        <source>Copy it again: it is one word that begins with hf_.</source>
        <translation>Скопируйте его заново: это одно слово, которое начинается с hf_.</translation>
    </message>
    <message>
        <source>Names are written owner/repository, in letters, digits, points, - and _.</source>
        <translation>Имена пишутся как владелец/репозиторий, из латинских букв, цифр, точек, - и _.</translation>
    </message>
    <message>
        <source>The Hub&apos;s address {address} cannot be used.</source>
        <translation>Адрес Hub {address} использовать нельзя.</translation>
    </message>
    <message>
        <source>{name} is not the name of a repository.</source>
        <translation>{name} — не имя репозитория.</translation>
    </message>
    <message>
        <source>There is no model file {file} in {repo}.</source>
        <translation>В {repo} нет файла модели {file}.</translation>
    </message>
    <message>
        <source>Run `pannier show {repo}` to see which there are.</source>
        <translation>Запустите `pannier show {repo}`, чтобы увидеть, какие файлы есть.</translation>
    </message>
    <message>
        <source>A web page came instead of an answer from {hub}. Hotels, trains and companies do so until you have logged in to their network.</source>
        <translation>Вместо ответа сервера {hub} пришла веб-страница. Так бывает в сетях гостиниц, поездов и компаний, пока вы в них не вошли.</translation>
    </message>
    <message>
        <source>Open any page in your browser and log in to the network, then try again.</source>
        <translation>Откройте в браузере любую страницу и войдите в сеть, затем повторите попытку.</translation>
    </message>
    <message>
        <source>The connection to {hub} broke off.</source>
        <translation>Соединение с сервером {hub} прервалось.</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>Проверьте подключение к интернету, затем повторите попытку.</translation>
    </message>
    <message>
        <source>The address at which {hub} had offered the file has expired.</source>
        <translation>Срок действия адреса, по которому сервер {hub} предложил файл, истёк.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Повторите попытку через минуту.</translation>
    </message>
    <message>
        <source>{hub} gave an answer that Pannier does not understand.</source>
        <translation>Сервер {hub} дал ответ, которого Pannier не понимает.</translation>
    </message>
    <message>
        <source>If you use a mirror, try another one; else update Pannier, or try again later.</source>
        <translation>Если вы пользуетесь зеркалом, попробуйте другое; иначе обновите Pannier или повторите попытку позже.</translation>
    </message>
    <message>
        <source>{hub} has switched off the access to {repo}.</source>
        <translation>Сервер {hub} закрыл доступ: {repo}.</translation>
    </message>
    <message>
        <source>this repository</source>
        <translation>этот репозиторий</translation>
    </message>
    <message>
        <source>Look for the same model from another author.</source>
        <translation>Найдите ту же модель у другого автора.</translation>
    </message>
    <message>
        <source>{hub} did not answer in time.</source>
        <translation>Сервер {hub} не ответил вовремя.</translation>
    </message>
    <message>
        <source>The Hub is busy or your connection is slow. Try again in a minute.</source>
        <translation>Hub перегружен, или ваше подключение слишком медленное. Повторите попытку через минуту.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through.</source>
        <translation>Прокси не пропустил запрос.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and password in the settings, or in HTTPS_PROXY.</source>
        <translation>Проверьте адрес и пароль прокси в настройках или в HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>The connection to {hub} is not secure: its certificate was not accepted.</source>
        <translation>Соединение с сервером {hub} не защищено: его сертификат не принят.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. In a hotel, log in to the network first. A company&apos;s own certificate must be installed in the system.</source>
        <translation>Проверьте дату и время на этом компьютере. В гостинице сначала войдите в сеть. Собственный сертификат компании должен быть установлен в системе.</translation>
    </message>
    <message>
        <source>{hub} was not found: this computer seems to be offline.</source>
        <translation>Сервер {hub} не найден: похоже, этот компьютер не в сети.</translation>
    </message>
    <message>
        <source>{hub} does not answer: no connection could be made.</source>
        <translation>Сервер {hub} не отвечает: установить соединение не удалось.</translation>
    </message>
    <message>
        <source>Check the internet connection (Wi-Fi, cable, VPN, firewall), then try again. If you use a mirror or a proxy, check its address.</source>
        <translation>Проверьте подключение к интернету (Wi-Fi, кабель, VPN, межсетевой экран), затем повторите попытку. Если вы пользуетесь зеркалом или прокси, проверьте их адрес.</translation>
    </message>
    <message>
        <source>{repo} is gated: only accounts that were given access may fetch it.</source>
        <translation>Доступ к {repo} — по запросу: скачивать могут только учётные записи, которым он предоставлен.</translation>
    </message>
    <message>
        <source>Ask for access at {page}, then log in here with a token of that account.</source>
        <translation>Запросите доступ на странице {page}, затем войдите здесь с токеном той же учётной записи.</translation>
    </message>
    <message>
        <source>{repo} is gated, and your account was not given access to it yet.</source>
        <translation>Доступ к {repo} — по запросу, а вашей учётной записи он ещё не предоставлен.</translation>
    </message>
    <message>
        <source>Ask for access at {page}. Some authors decide at once, others take days.</source>
        <translation>Запросите доступ на странице {page}. Одни авторы решают сразу, у других это занимает несколько дней.</translation>
    </message>
    <message>
        <source>{hub} does not accept your token: it is wrong, expired or was revoked.</source>
        <translation>Сервер {hub} не принимает ваш токен: он неверен, истёк или отозван.</translation>
    </message>
    <message>
        <source>Make a new one at {link} (reading is enough) and enter it.</source>
        <translation>Создайте новый на странице {link} (достаточно права чтения) и введите его.</translation>
    </message>
    <message>
        <source>{hub} wants you to log in for this.</source>
        <translation>Сервер {hub} требует для этого входа.</translation>
    </message>
    <message>
        <source>Make a token at {link} (reading is enough) and enter it.</source>
        <translation>Создайте токен на странице {link} (достаточно права чтения) и введите его.</translation>
    </message>
    <message>
        <source>Check the spelling: the name is owner/repository. If it is private, use a token that may read it.</source>
        <translation>Проверьте написание: имя имеет вид владелец/репозиторий. Если репозиторий приватный, используйте токен с правом его читать.</translation>
    </message>
    <message>
        <source>Check the spelling: the name is owner/repository. If it is private, log in with a token that may read it.</source>
        <translation>Проверьте написание: имя имеет вид владелец/репозиторий. Если репозиторий приватный, войдите с токеном, у которого есть право его читать.</translation>
    </message>
    <message>
        <source>{hub} has no repository {repo}, or it is private.</source>
        <translation>На сервере {hub} нет репозитория {repo}, или он приватный.</translation>
    </message>
    <message>
        <source>{repo} has no such revision any more.</source>
        <translation>Такой ревизии в {repo} больше нет.</translation>
    </message>
    <message>
        <source>There is no file of that name in {repo}.</source>
        <translation>Файла с таким именем в {repo} нет.</translation>
    </message>
    <message>
        <source>It may have been renamed or removed; see the files at {page}/tree/main.</source>
        <translation>Возможно, он переименован или удалён; список файлов — на странице {page}/tree/main.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Повторите попытку через %Ln секунду.</numerusform>
            <numerusform>Повторите попытку через %Ln секунды.</numerusform>
            <numerusform>Повторите попытку через %Ln секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>With an account the limits are higher.</source>
        <translation>С учётной записью ограничения мягче.</translation>
    </message>
    <message numerus="yes">
        <source>{hub} got too many requests from here and asks to wait %Ln second(s).</source>
        <translation>
            <numerusform>Сервер {hub} получил отсюда слишком много запросов и просит подождать %Ln секунду.</numerusform>
            <numerusform>Сервер {hub} получил отсюда слишком много запросов и просит подождать %Ln секунды.</numerusform>
            <numerusform>Сервер {hub} получил отсюда слишком много запросов и просит подождать %Ln секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>{hub} has a problem of its own (error {status}).</source>
        <translation>На сервере {hub} произошла внутренняя ошибка ({status}).</translation>
    </message>
    <message>
        <source>Try again in a few minutes. {page} says how it stands.</source>
        <translation>Повторите попытку через несколько минут. Состояние сервера показано на странице {page}.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Повторите попытку через несколько минут.</translation>
    </message>
    <message>
        <source>{hub} refuses this: &quot;{text}&quot;.</source>
        <translation>Сервер {hub} отказывает в этом: «{text}».</translation>
    </message>
    <message>
        <source>{hub} refuses this.</source>
        <translation>Сервер {hub} отказывает в этом.</translation>
    </message>
    <message>
        <source>If you use a token, check what it may do at {endpoint}/settings/tokens.</source>
        <translation>Если вы используете токен, проверьте его права на странице {endpoint}/settings/tokens.</translation>
    </message>
    <message>
        <source>{hub} refused the request (error {status}): &quot;{text}&quot;.</source>
        <translation>Сервер {hub} отклонил запрос (ошибка {status}): «{text}».</translation>
    </message>
    <message>
        <source>{hub} refused the request (error {status}).</source>
        <translation>Сервер {hub} отклонил запрос (ошибка {status}).</translation>
    </message>
    <message>
        <source>{repo} holds a file whose name leads out of its folder: {path}. It is not fetched.</source>
        <translation>В {repo} есть файл, имя которого выводит за пределы папки: {path}. Он не скачивается.</translation>
    </message>
    <message>
        <source>Be careful with this repository: such a name is no accident.</source>
        <translation>Будьте осторожны с этим репозиторием: такое имя не бывает случайным.</translation>
    </message>
    <message>
        <source>This card is too long to be shown here. Read the rest at {page}</source>
        <translation>Эта карточка слишком длинная, чтобы показать её здесь. Остальное — на странице {page}</translation>
    </message>
    <message>
        <source>The author has not written a model card.</source>
        <translation>Автор не написал карточку модели.</translation>
    </message>
    <message>
        <source>{host} is not asked: Pannier is set to be offline</source>
        <translation>запрос к {host} не отправляется: Pannier в автономном режиме</translation>
    </message>
    <message>
        <source>cannot be used now, models on this machine can: {reason}</source>
        <translation>модели на этом компьютере доступны, а Hub сейчас нет: {reason}</translation>
    </message>
    <message>
        <source>{host} answers within {n} ms, with a token</source>
        <translation>{host} отвечает за {n} мс, с токеном</translation>
    </message>
    <message>
        <source>{host} answers within {n} ms, without a token</source>
        <translation>{host} отвечает за {n} мс, без токена</translation>
    </message>
    <message>
        <source>its parts do not belong together</source>
        <translation>его части не относятся друг к другу</translation>
    </message>
    <message>
        <source>{repo} holds {n} of the model&apos;s {all} parts.</source>
        <translation>В {repo} есть не все части модели: {n} из {all}.</translation>
    </message>
    <message>
        <source>Choose another file type, or the same model from another author.</source>
        <translation>Выберите другой тип файла или ту же модель у другого автора.</translation>
    </message>
    <message>
        <source>The file on the Hub ends too early: it was not uploaded completely.</source>
        <translation>Файл на Hub обрывается слишком рано: он выложен не полностью.</translation>
    </message>
    <message>
        <source>Choose another file, or the same model from another author.</source>
        <translation>Выберите другой файл или ту же модель у другого автора.</translation>
    </message>
    <message>
        <source>These are the original weights (safetensors), which llama.cpp does not load. Look for GGUF files that were made from {repo}.</source>
        <translation>Это исходные веса (safetensors), которые llama.cpp не загружает. Найдите файлы GGUF, сделанные из {repo}.</translation>
    </message>
    <message>
        <source>There is no GGUF file in this repository, so there is nothing to load.</source>
        <translation>В этом репозитории нет файлов GGUF, поэтому загружать нечего.</translation>
    </message>
    <message>
        <source>the variable HF_TOKEN</source>
        <translation>переменная HF_TOKEN</translation>
    </message>
    <message>
        <source>the system&apos;s keyring</source>
        <translation>системная связка ключей</translation>
    </message>
    <message>
        <source>Hugging Face&apos;s own login</source>
        <translation>вход через программу Hugging Face</translation>
    </message>
    <message>
        <source>The token could not be removed from the system&apos;s keyring.</source>
        <translation>Не удалось удалить токен из системной связки ключей.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again, or remove the entry {service} with the system&apos;s own program for passwords.</source>
        <translation>Разблокируйте хранилище паролей и повторите или удалите запись {service} системной программой для паролей.</translation>
    </message>
    <message>
        <source>The login could not be remembered ({reason}).</source>
        <translation>Не удалось запомнить вход ({reason}).</translation>
    </message>
    <message>
        <source>Check that {folder} can be written and the disk is not full.</source>
        <translation>Проверьте, есть ли право записи в {folder} и не заполнен ли диск.</translation>
    </message>
    <message>
        <source>The token is valid, but this system has no keyring that could keep it safe.</source>
        <translation>Токен действителен, но в этой системе нет связки ключей, где его можно безопасно хранить.</translation>
    </message>
    <message>
        <source>On Linux install and unlock GNOME Keyring or KWallet. Or log in with Hugging Face&apos;s own program (`hf auth login`), or set HF_TOKEN: Pannier uses both.</source>
        <translation>В Linux установите и разблокируйте GNOME Keyring или KWallet. Или войдите через программу самого Hugging Face (`hf auth login`) либо задайте HF_TOKEN: Pannier использует и то и другое.</translation>
    </message>
    <message>
        <source>Load it again</source>
        <translation>Загрузить снова</translation>
    </message>
    <message>
        <source>{name} was unloaded: nothing was asked for a while.</source>
        <translation>Модель {name} выгружена: некоторое время запросов не было.</translation>
    </message>
    <message>
        <source>The settings say after how long.</source>
        <translation>Через сколько — задано в настройках.</translation>
    </message>
    <message>
        <source>Downloading {name}</source>
        <translation>Скачивание {name}</translation>
    </message>
    <message>
        <source>Get a GPU engine…</source>
        <translation>Получить движок для GPU…</translation>
    </message>
    <message>
        <source>See which build of llama.cpp would use your GPU</source>
        <translation>Узнать, какая сборка llama.cpp может использовать ваш GPU</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Процессор</translation>
    </message>
    <message>
        <source>{total}, of which {free} are free now</source>
        <translation>{total}, из них сейчас свободно {free}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation>
            <numerusform>%Ln ядро</numerusform>
            <numerusform>%Ln ядра</numerusform>
            <numerusform>%Ln ядер</numerusform>
        </translation>
    </message>
    <message>
        <source>none that the engine can use</source>
        <translation>нет такого, который может использовать движок</translation>
    </message>
    <message>
        <source>{name}: {free} free of {total}</source>
        <translation>{name}: свободно {free} из {total}</translation>
    </message>
    <message>
        <source>the one that comes with Pannier</source>
        <translation>тот, который входит в состав Pannier</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Определение устройств этого компьютера…</translation>
    </message>
    <message>
        <source>Models of up to about {n} parameters run on the GPU alone, which is fast. Larger ones run partly on the processor, and slower.</source>
        <translation>Модели размером примерно до {n} параметров работают целиком на GPU, это быстро. Более крупные работают частично на процессоре и медленнее.</translation>
    </message>
    <message>
        <source>Models of up to about {n} parameters run on the processor. If this computer has a graphics card, they answer many times faster with an engine that uses it.</source>
        <translation>Модели размером примерно до {n} параметров работают на процессоре. Если в этом компьютере есть видеокарта, с движком, который её использует, они отвечают во много раз быстрее.</translation>
    </message>
    <message>
        <source>Models of up to about {n} parameters run on the processor. Small ones, of 1 to 4 billion, answer fastest.</source>
        <translation>Модели размером примерно до {n} параметров работают на процессоре. Быстрее всего отвечают небольшие, от 1 до 4 миллиардов.</translation>
    </message>
    <message>
        <source>“{text}” names neither a file on this computer nor a repository.</source>
        <translation>«{text}» — не файл на этом компьютере и не репозиторий.</translation>
    </message>
    <message>
        <source>Write owner/repo, paste an address, or choose a file.</source>
        <translation>Напишите владелец/репозиторий, вставьте адрес или выберите файл.</translation>
    </message>
    <message>
        <source>{text}, recommended</source>
        <translation>{text}, рекомендуется</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln задание</numerusform>
            <numerusform>%Ln задания</numerusform>
            <numerusform>%Ln заданий</numerusform>
        </translation>
    </message>
    <message>
        <source>{jobs}, {share}</source>
        <translation>{jobs}, {share}</translation>
    </message>
    <message>
        <source>The worker process could not be started: {reason}.</source>
        <translation>Не удалось запустить рабочий процесс: {reason}.</translation>
    </message>
    <message>
        <source>Run `pannier doctor` to find out why.</source>
        <translation>Запустите `pannier doctor`, чтобы узнать причину.</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>целое число</translation>
    </message>
    <message>
        <source>float</source>
        <translation>число с плавающей запятой</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>{type} list</source>
        <translation>список ({type})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln значение</numerusform>
            <numerusform>%Ln значения</numerusform>
            <numerusform>%Ln значений</numerusform>
        </translation>
    </message>
    <message>
        <source>list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>trained for {n} tokens</source>
        <translation>обучена на контекст {n}</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>автоматически</translation>
    </message>
    <message>
        <source>{option}: {value}</source>
        <translation>{option}: {value}</translation>
    </message>
    <message>
        <source>Set for all models</source>
        <translation>Задано для всех моделей</translation>
    </message>
    <message>
        <source>Set for this model</source>
        <translation>Задано для этой модели</translation>
    </message>
    <message>
        <source>Set for this chat</source>
        <translation>Задано для этого чата</translation>
    </message>
    <message>
        <source>Set for this load</source>
        <translation>Задано для этой загрузки</translation>
    </message>
    <message>
        <source>This model has a value of its own</source>
        <translation>У этой модели своё значение</translation>
    </message>
    <message>
        <source>This chat has a value of its own</source>
        <translation>У этого чата своё значение</translation>
    </message>
    <message>
        <source>This load has a value of its own</source>
        <translation>У этой загрузки своё значение</translation>
    </message>
    <message>
        <source>There is no screen: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>Экрана нет: не заданы ни DISPLAY, ни WAYLAND_DISPLAY.</translation>
    </message>
    <message>
        <source>Start Pannier in a desktop session, or use its command line: pannier --help.</source>
        <translation>Запустите Pannier в графическом сеансе или пользуйтесь командной строкой: pannier --help.</translation>
    </message>
    <message>
        <source>System libraries for windows are missing: {names}.</source>
        <translation>Не хватает системных библиотек для окон: {names}.</translation>
    </message>
    <message>
        <source>Install them, on Debian and Ubuntu with: {command}</source>
        <translation>Установите их; в Debian и Ubuntu — командой: {command}</translation>
    </message>
    <message>
        <source>Qt has no part for screens of the kind “{name}”.</source>
        <translation>В Qt нет модуля для экранов вида «{name}».</translation>
    </message>
    <message>
        <source>There are: {names}. Check QT_QPA_PLATFORM in the environment, or install Pannier again.</source>
        <translation>Есть: {names}. Проверьте QT_QPA_PLATFORM в окружении или установите Pannier заново.</translation>
    </message>
    <message>
        <source>Qt&apos;s part for screens of the kind “{name}” cannot be loaded: {reason}.</source>
        <translation>Модуль Qt для экранов вида «{name}» не загружается: {reason}.</translation>
    </message>
    <message>
        <source>When a library is named here, install it with the package manager of the system; otherwise install Pannier again.</source>
        <translation>Если здесь названа библиотека, установите её менеджером пакетов системы; иначе установите Pannier заново.</translation>
    </message>
    <message>
        <source>The screen {name} does not answer.</source>
        <translation>Экран {name} не отвечает.</translation>
    </message>
    <message>
        <source>Check DISPLAY in the environment, start Pannier in a desktop session, or use its command line: pannier --help.</source>
        <translation>Проверьте DISPLAY в окружении, запустите Pannier в сеансе рабочего стола или пользуйтесь командной строкой: pannier --help.</translation>
    </message>
    <message>
        <source>Quantizing {name}</source>
        <translation>Квантование {name}</translation>
    </message>
    <message>
        <source>{name} is not in your library.</source>
        <translation>Модели {name} нет в вашей библиотеке.</translation>
    </message>
    <message>
        <source>Delete it in your file manager, or add its folder to the library first.</source>
        <translation>Удалите её в диспетчере файлов или сначала добавьте её папку в библиотеку.</translation>
    </message>
    <message>
        <source>comes with Pannier</source>
        <translation>входит в состав Pannier</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a setting is switched on</comment>
        <translation>Вкл.</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a setting</comment>
        <translation>Выкл.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>a setting&apos;s text</comment>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Импорт настроек</translation>
    </message>
    <message numerus="yes">
        <source>{name} changes %Ln setting(s).</source>
        <translation>
            <numerusform>Файл {name} изменит %Ln настройку.</numerusform>
            <numerusform>Файл {name} изменит %Ln настройки.</numerusform>
            <numerusform>Файл {name} изменит %Ln настроек.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} changes nothing.</source>
        <translation>Файл {name} ничего не изменит.</translation>
    </message>
    <message>
        <source>This version does not know these, and leaves them out: {names}.</source>
        <translation>Эта версия не знает этих настроек и пропускает их: {names}.</translation>
    </message>
    <message>
        <source>“{title}” stays as it is; it cannot be “{value}”.</source>
        <translation>«{title}» остаётся как есть; значение «{value}» невозможно.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>После импорта</translation>
    </message>
    <message>
        <source>What the import changes</source>
        <translation>Что изменит импорт</translation>
    </message>
    <message>
        <source>Where Pannier looks for models, those of Ollama, LM Studio and other programs among them.</source>
        <translation>Где Pannier ищет модели, в том числе модели Ollama, LM Studio и других программ.</translation>
    </message>
    <message>
        <source>Show folders…</source>
        <translation>Показать папки…</translation>
    </message>
    <message>
        <source>Folder of Pannier itself</source>
        <translation>Собственная папка Pannier</translation>
    </message>
    <message>
        <source>Chats, notes and settings: {folder}. PANNIER_HOME in the environment moves it.</source>
        <translation>Чаты, заметки и настройки: {folder}. Другое место задаёт переменная среды PANNIER_HOME.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>A token for gated and private models, kept in the keyring of the system.</source>
        <translation>Токен для приватных моделей и моделей с доступом по запросу; хранится в системной связке ключей.</translation>
    </message>
    <message>
        <source>Log in or out…</source>
        <translation>Войти или выйти…</translation>
    </message>
    <message>
        <source>Which build of llama.cpp runs; get one for your GPU.</source>
        <translation>Какая сборка llama.cpp работает; получить сборку для вашего GPU.</translation>
    </message>
    <message>
        <source>Show engines…</source>
        <translation>Показать движки…</translation>
    </message>
    <message>
        <source>System prompt, sampling and context of all chats</source>
        <translation>Системный промпт, сэмплинг и контекст всех чатов</translation>
    </message>
    <message>
        <source>Temperature, presets, thinking, and what happens when the context is full. Models and single chats can be set otherwise.</source>
        <translation>Температура, пресеты, размышления и что происходит, когда контекст заполнен. Для моделей и отдельных чатов можно задать другое.</translation>
    </message>
    <message>
        <source>Show them…</source>
        <translation>Показать их…</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Что уходит с этого компьютера</translation>
    </message>
    <message>
        <source>Only what you ask the Hub for. There is no telemetry; chats and models stay here. Diagnostics shows what a report would hold.</source>
        <translation>Только то, о чём вы запрашиваете Hub. Телеметрии нет; чаты и модели остаются здесь. «Диагностика» показывает, что вошло бы в отчёт.</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>Диагностика…</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Страницы настроек</translation>
    </message>
    <message>
        <source>{page} is too large.</source>
        <translation>Страница {page} слишком велика.</translation>
    </message>
    <message>
        <source>{page} has none of version {version} for this system.</source>
        <translation>На {page} нет пакета версии {version} для этой системы.</translation>
    </message>
    <message>
        <source>{name} arrived damaged.</source>
        <translation>{name} пришёл повреждённым.</translation>
    </message>
    <message>
        <source>{host} answers {status}.</source>
        <translation>{host} отвечает: {status}.</translation>
    </message>
    <message>
        <source>{host} could not be reached.</source>
        <translation>Не удалось связаться с {host}.</translation>
    </message>
    <message>
        <source>The chats cannot be read.</source>
        <translation>Чаты не читаются.</translation>
    </message>
    <message>
        <source>Start Pannier again, or choose another text.</source>
        <translation>Запустите Pannier снова или выберите другой текст.</translation>
    </message>
    <message>
        <source>The list of what is to be quantized could not be saved ({reason}).</source>
        <translation>Не удалось сохранить список заданий квантования ({reason}).</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>Освободить место</translation>
    </message>
    <message>
        <source>{size} are lacking. These large models on the same disk are rarely used. What you choose is moved to the trash, from which it can be brought back; the disk has the room when the trash is emptied.</source>
        <translation>Не хватает {size}. Эти большие модели на том же диске используются редко. Выбранное переместится в корзину, откуда его можно вернуть; место появится, когда корзина будет очищена.</translation>
    </message>
    <message>
        <source>There are no models of yours on this disk.</source>
        <translation>На этом диске нет ваших моделей.</translation>
    </message>
    <message>
        <source>Chosen: {size} of {short} that are lacking</source>
        <translation>Выбрано: {size} из недостающих {short}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>The chats are too large to go on with them in memory.</source>
        <translation>Чаты слишком велики, чтобы продолжать с ними в памяти.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Освободите место на диске и повторите.</translation>
    </message>
    <message>
        <source>The file with the chats has been changed by somebody else meanwhile.</source>
        <translation>Файл с чатами тем временем изменён кем-то ещё.</translation>
    </message>
    <message>
        <source>Export the chats that are not saved, start Pannier again, and import them there.</source>
        <translation>Экспортируйте несохранённые чаты, запустите Pannier снова и импортируйте их там.</translation>
    </message>
    <message>
        <source>You can go on: what is new is kept in memory, until Pannier ends. {remedy}</source>
        <translation>Можно продолжать: новое хранится в памяти, пока Pannier работает. {remedy}</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Сохранить снова</translation>
    </message>
    <message>
        <source>All chats are saved again.</source>
        <translation>Все чаты снова сохранены.</translation>
    </message>
    <message>
        <source>{running} runs now; {chosen} is used from the next load on.</source>
        <translation>Сейчас работает {running}; {chosen} будет использован со следующей загрузки.</translation>
    </message>
    <message>
        <source>{name} is used.</source>
        <translation>Используется {name}.</translation>
    </message>
    <message>
        <source>You have chosen it, and it has passed its trial.</source>
        <translation>Вы выбрали его, и он прошёл проверку.</translation>
    </message>
    <message>
        <source>{name} was given up: {reason}</source>
        <translation>От {name} пришлось отказаться: {reason}</translation>
    </message>
    <message>
        <source>You have chosen it.</source>
        <translation>Вы выбрали его.</translation>
    </message>
    <message>
        <source>It comes with Pannier, and no other one is installed.</source>
        <translation>Он входит в состав Pannier, других не установлено.</translation>
    </message>
    <message>
        <source>It uses {names}: nothing would be faster.</source>
        <translation>Он использует {names}: быстрее не будет.</translation>
    </message>
    <message>
        <source>No driver of a GPU was found on this machine: nothing else would be faster.</source>
        <translation>На этом компьютере не найден драйвер GPU: быстрее не будет.</translation>
    </message>
    <message>
        <source>It finds no GPU on this machine. Check the driver of the GPU.</source>
        <translation>Он не находит GPU на этом компьютере. Проверьте драйвер GPU.</translation>
    </message>
    <message>
        <source>{name} is installed and would be faster on a GPU.</source>
        <translation>{name} установлен и был бы быстрее на GPU.</translation>
    </message>
    <message>
        <source>An engine for {title} would be faster on a GPU. {reason}</source>
        <translation>Движок для {title} был бы быстрее на GPU. {reason}</translation>
    </message>
    <message>
        <source>The built-in engine</source>
        <translation>Встроенный движок</translation>
    </message>
    <message>
        <source>Built-in</source>
        <comment>an engine</comment>
        <translation>Встроенный</translation>
    </message>
    <message>
        <source>Pannier could not be started again.</source>
        <translation>Не удалось запустить Pannier снова.</translation>
    </message>
    <message>
        <source>It has ended in order: start it as you always do.</source>
        <translation>Он завершился как положено: запустите его как обычно.</translation>
    </message>
    <message>
        <source>a later version of Pannier wrote it</source>
        <translation>его записала более новая версия Pannier</translation>
    </message>
    <message>
        <source>chat {number}</source>
        <translation>чат {number}</translation>
    </message>
    <message>
        <source>message {number} comes twice</source>
        <translation>сообщение {number} встречается дважды</translation>
    </message>
    <message>
        <source>message {number} follows none of those before it</source>
        <translation>сообщение {number} не следует ни за одним из предыдущих</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Замечание: {text}</translation>
    </message>
    <message>
        <source>Warning: {text}</source>
        <translation>Предупреждение: {text}</translation>
    </message>
    <message>
        <source>Error: {text}</source>
        <translation>Ошибка: {text}</translation>
    </message>
</context>
</TS>
