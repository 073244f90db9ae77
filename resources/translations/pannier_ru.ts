<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Hugging Face account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a token Pannier can fetch gated and private models that your account may read. A token that may only read is enough. It is kept in the keyring of your system, sent to the Hub alone, and never shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a token: hf_…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the Hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Hub&apos;s page for tokens in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the token from the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not logged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are logged in with the token from {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are logged in as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was removed from the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays valid until you revoke it on the Hub&apos;s page for tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a GGUF file and load it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load Pannier &amp;Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the small model that comes with Pannier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load &amp;with options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose context length, GPU layers and more, and see what the load will need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unload model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the worker process and give back its memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Pannier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an empty conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send your message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the answer here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy last answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the last answer on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where the layers lie and what every device holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the message box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Engine log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what llama.cpp has logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;GPU engines…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which build of llama.cpp runs, and get one for your GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the installation, and copy the result for a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action or a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the keys of every action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to do what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Pannier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark, as the system is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ight colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, whatever the system is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark, whatever the system is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White and yellow on black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model of last time is not there any more: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was {path}. Choose another one to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window&apos;s size and the last model could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con&amp;versation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where the answer ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another answer beside this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again e&amp;xactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same question with the same options and the same seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit my last message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it and ask again from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ttach files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send files along with the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in this chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in this chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search all chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in every chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the chat another title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the chat at the head of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chat with all its messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chat as Markdown, HTML, text or JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all chats…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save every chat in one go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import chats…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over chats from Pannier, ChatGPT or LM Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw the chat away; it is kept for 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go up in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go down in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List of chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the list of chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat se&amp;ttings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide what this chat is set to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;wo chats side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second chat with a model of its own, when memory allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat te&amp;mplate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how the chat is written for the model, and change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first token after {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped: the context is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped: the token limit was reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped before “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt: {n} tokens, {cached} of them cached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}; the rest read at {speed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: {n} tokens in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, {n} of them thoughts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speculation: {accepted} of {drafted} guessed tokens were right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llama.cpp&apos;s defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampling: {changed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampling: {changed}; seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>context of {n} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker process ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model was given of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send your message here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unload model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back its memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load with options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how the model is loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load Pannier Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a GGUF file and load it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this chat and unload its model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} chats are in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept there for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model to chat with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Think</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the model think before it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message to both chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used} of {context} tokens are used, {cached} of them are cached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your draft adds {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the context is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the model again with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} tokens of context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}  (+{size})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cost}, does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left out; a chat that is too long is not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the &amp;oldest messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system prompt and your last message always stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;hift the older half out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As above, also within a long answer: fast, but only approximate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message and what followed it were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another model was loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer broke off: the worker process ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered: the worker process ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is still being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is too long for the context: keep a part of it, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} cannot see images, so {name} was not attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load it with its projector (mmproj), or another model that sees images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail}: too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit your message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old text stays beside the new one: the arrows below it switch between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep without asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep and continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, can be imported again (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats of Pannier, ChatGPT or LM Studio (*.json *.zip);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, zipped (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} chats were imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} were here already and stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} could not be read: {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last thirty days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the load options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {got} instead of {asked}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop loading and give back the memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model was unloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all memory is free again: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it stays so, end that program or restart the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again exactly (seed {n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With another model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messages above are no longer in the context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the prompt… {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model gave an empty answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended in the middle of this answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beginning, {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end, {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back what holds without this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preset {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommended in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommended by its makers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set for all chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set for this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set for this chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(your next message)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from the &amp;library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was not sent to the second chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a model there, or wait until its answer is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued: sent when the answer in the other chat is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued: sent as soon as the model is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chat was held with {name}: load it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model first; then write here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your message is sent when the model is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write already: it is sent when the model is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answering… Esc stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link is not opened: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only web and mail addresses can be opened from a chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this link in your browser?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save, export and import presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a new preset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this preset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a preset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All chats with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions that precede the chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens with a chat that is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the oldest messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift the older half out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide these options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the chat settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats that were thrown away; they are kept for 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your chats will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New chat here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the folder, keep its chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jinja template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thinks in {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thinking can be turned on and off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effort: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knows no system prompt: it is put before the first question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the model likes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat with Pannier Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a GGUF file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pannier Guide comes with Pannier and answers questions about models, memory and quantization. Or drag a GGUF file of your own onto this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can write already. Your message is sent as soon as it is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Pannier Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small model that knows about quantization, GGUF and memory, and nothing else. It runs on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer and {servers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs on {where}, with a context of {n} tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds no name, no path of yours and no chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the installation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine has not logged anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Pannier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pannier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {v}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs large language models onto the GPU you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIT licence. Built on llama.cpp and llama-cpp-python (MIT) and Qt for Python (LGPL). Icons by Lucide (ISC), typeface Inter (OFL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card is long. [Read the rest in the browser]({page})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its projector, to see images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its imatrix, for quantizing ({size})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download it alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the recommended file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these files fits, not even in main memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more files are on the repository&apos;s page. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>~ judged from the size alone, N{ALMOST EQUAL TO} calculated from the header, = planned by llama.cpp itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading its header…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its header can be read once you have access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its header could not be read: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>context {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sliding window {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From its header: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heads} ({n} for keys and values)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} experts, {used} used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:.2f} bits/weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download {type}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type}: {state}. Go to the downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type} is on this computer: chat with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make smaller models from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download it and make smaller models from it, as one job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} parts are missing on the Hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>~ Judged from size alone: up to {n} parameters at 4 to 5 bits each, for {size} of {place}. The memory slider of a model&apos;s page changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least so many parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open to everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gated only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits my memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only models that fit my memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this repository in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for GGUF files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {author}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>context {n:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>license {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} likes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the Hub once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Download the chosen file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the file that is marked on the model page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the repository&apos;s page on the Hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bac&amp;k to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in to the Hub with a token, or log out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account on the Hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its files are shown with their sizes, and which of them this computer can run. You can also paste the address of a page on the Hub into the search field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gated: needs an account with access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:,} parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>architecture {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:,} downloads last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:,} likes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hint} (judged by the number of parameters alone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search models, or paste an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most liked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the Hub said last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; asking again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the last {n} models that the Hub named passes all filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more of them. Looking further may help, or fewer filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No repository with GGUF files is called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may hold other files, or be private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has published GGUF files of {name} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or they do not say what they were made from: search for words of its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model with these words passes all filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model passes all filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take some of them back, or all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model with GGUF files has these words in its name. Try fewer or shorter words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} weeks ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} months ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} years ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this download? {done} have arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you keep them, the same download goes on from there some day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel, and keep what has arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel, and delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every byte is as the Hub describes it: the SHA-256 is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it has arrived. The Hub states no hash to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause; what has arrived is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download it earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download it later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what happened so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load this model and chat with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which of your devices it fits, and how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the file in the file manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this list; the file stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened since Pannier was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause all downloads; what has arrived is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume all downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear what is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all that is done from the list; the files stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the chosen download, or resume it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you close Pannier, downloads pause. They go on by themselves at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a model in Discover and press Download. Here you see how far it is. It goes on after every interruption, and every byte is checked before it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Discover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A download goes on where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} downloads go on where they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has arrived, and every byte is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next in {n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retry {n}, {due}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{h} h {m:02} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{needed} still to come, {free} free on the disk of {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; {short} too little, as {floor} stay free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading {share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} downloads, {share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, waiting for the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking what has arrived: {n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part was damaged on its way and is fetched again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU engines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An engine is a build of llama.cpp. A new one is tried with the bundled model before it is used; when it does not work, nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes with Pannier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llama-cpp-python {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To compile it, install: {tools}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No driver of a GPU was found on this machine: nothing else would help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install an engine from a wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheels (*.whl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine works: {names}, {speed} tokens/s with the small model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is used from the next load on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine works, but it finds no GPU on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the driver of the GPU, or use the built-in engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in Pannier went wrong. Your chat is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it happens again, report it with the details below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine as it is now, nothing imagined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More cards, main memory and all details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main memory, more cards, and what is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imagine one more GPU beside these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the last card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last imagined GPU away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine with what is free on it now, nothing imagined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One memory for GPU and programs, as on Apple silicon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code or mathematics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work in which small errors matter: 8 bits are recommended first, even when some layers stay on the CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at this machine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine found no GPU on this machine. Drag the slider to see what a card would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared with the GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {free} of {total} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; in use by {users}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} imagined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} free now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast against allocated memory, {n} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}, {device}
forecast {forecast}, allocated {allocated}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all loads and what was learned from them; it can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loads yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every model that is loaded is noted here: what was forecast, what llama.cpp planned, what it allocated and what the device counted. What a GPU&apos;s driver takes beyond that is learned, and forecast the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} loads and what was learned from them are forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} loads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forecast was off by {median} (median), {worst} at worst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llama.cpp&apos;s own plan came true to the byte {n} of {all} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, driver {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned: {name} ({backend}{driver}) takes {size} beyond llama.cpp&apos;s buffers (loads: {n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculated from the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llama.cpp&apos;s own plan before the load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What llama.cpp allocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how much the device&apos;s free memory fell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the driver says the engine holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the forecast, as a share of what was allocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits/weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits that a weight costs on average, scales included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality (prior)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it finds the same token likeliest as the unquantized model. Not measured on this one: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory that it takes there: weights, KV cache, compute buffers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max. context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest context with all layers on the GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repository, its address, or the path of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GGUF models (*.gguf);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a repository on the Hub, or choose a model of yours. Every file of it is measured against your budget above, and llama.cpp itself confirms the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pannier Guide, the bundled model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Examine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what to examine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examine a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model file to examine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine as it is &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the memory again, with nothing imagined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Memory slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the slider of the first card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load the chosen file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the chosen file with the options that it fits with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads so fa&amp;r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What loads were expected to take and took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights alone, in GB: parameters times bits, divided by 8. The context takes more on top. GGUF types store scales beside the weights, so that 4-bit types cost 4.5 to 4.9 bits each; the bits here are those of an 8B model. Cells in colour fit into the memory of your cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your cards: {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} billion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bits} bits per weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= planned by llama.cpp itself, to the byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured when it was loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ calculated from the header; weights and KV cache are exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load with these options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Discover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} layers on the GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>experts of {n} on the CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made to fit: {changes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be filled: scratch memory that no plan knows, and the screen. The load option “memory margin” changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{needed} of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a guess until this machine has loaded a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learned from earlier loads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model itself. A smaller file type shrinks it; fewer GPU layers move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mapped file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights that are the file itself: the system may drop and read them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grows with the context length. A shorter context or q8_0 shrinks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recurrent state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for any context length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scratch space of one step. Fewer prompt tokens at a time (ubatch) shrink it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number for each token it knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that sees images. Without it, this is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The small model that guesses ahead. Without it, this is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the driver takes beside all this: {origin}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by other programs; closing them frees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by {users}. Closing them frees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged from the file&apos;s size alone: its header has not been read. What the context takes on top is a guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{needs} with {context} context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest context with all layers on the GPU: {n:,} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} of main memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} on the GPU, {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= planned by llama.cpp itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>~ its architecture is not known here: only llama.cpp&apos;s own plan can tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ calculated from its header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of prompt and answer together. Their KV cache grows with the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model&apos;s maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for so many chats side by side, each with the whole context and a KV cache of its own. Pannier itself answers one at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of the KV cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the memory of the conversation is stored: q8_0 takes about half of f16 and is hard to tell from it, q4_0 takes a quarter and can be noticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine that comes with Pannier is used instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU engines…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:,} weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never loaded by Pannier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of context that the model was trained for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the Hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newer file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its folder is away: connect the drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts are missing: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says {declared}; most of its weights are {real}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:,} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add model files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model is being moved or verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for leftovers when that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no leftovers in your folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} are free again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector (mmproj)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the model see pictures or hear sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance matrix (imatrix)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells which weights matter most when the model is quantized.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapters (LoRA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how the model answers; several can be used at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (away)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} (found)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such file in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {repo} in Discover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer file is on the Hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat with this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts on this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} models are selected: {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model to see what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename as displayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name to show for {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file keeps its own name. Leave this empty to show the name in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pannier does not know which SHA-256 this file should have. Paste it from the page that the file was downloaded from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These could not be read. Everything else is in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pannier looks into your folders and those of other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No models in your folders yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder with GGUF files, or drag files and folders onto this page. They are used where they are: nothing is moved or copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models of Ollama, LM Studio, Jan, GPT4All and the Hugging Face cache appear here by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in other programs, but hidden: {programs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in other programs, but without a GGUF model: {programs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders with models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pannier shows every GGUF file in these folders and below them. It uses the files where they are, and never changes those of other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder yet: add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder with models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off this list; its files stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave its models out of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its models in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line to see its whole value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the metadata matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size by tensor type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search tensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tensor matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short chat as the model reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendered example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has no chat template. Pannier chats with it in the ChatML form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template in the file (Jinja)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker renders it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leftovers of interrupted work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files are unfinished, and nothing is at work on them. What is selected is deleted for good; a download that is removed starts from its beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imatrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} selected: {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pannier does not know which SHA-256 {name} should have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify it alone and paste the hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is loaded, so its file is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unload it first; the conversation stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unload and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving {name} to {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is, byte by byte, what was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256: {hashes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} is not what was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download it again. Until then, do not rely on what it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving {name} back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was moved to {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} models are in {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To bring it back, open the trash of your system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load this model and go to the chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quantize…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make smaller models from this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;file manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the path of the file on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the file with the SHA-256 of its publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename as displayed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show another name; the file keeps its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move to another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the files, verified, and with undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the files to the system&apos;s trash, with undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is a part for other models, and cannot chat by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} looks after this file: change it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Ollama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedding length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used} of {all} per token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed-forward length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sliding window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantized from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source&apos;s repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source&apos;s SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration text&apos;s SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantized by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{real} by its weights; the file says {declared}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:,} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to add to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and folders stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the models of another folder; they stay where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add f&amp;iles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show single model files; they stay where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;olders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add, remove, show and hide folders and other programs&apos; models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read all folders again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &amp;leftovers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what interrupted downloads and moves left behind, to delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write notes on this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by &amp;base model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all versions of a model together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List &amp;companion files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show projectors, adapters and importance matrices as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything on the chosen model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part:,} of {all:,} models, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:,} models, {size} on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {size} on drives that are away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:,} could not be read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a newer file of {name} on the Hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer files of {n} models are on the Hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a number of 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a number above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File and weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of the GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapters and other machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer context than trained (RoPE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{explanation}.
Default: {default}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its layer, on the GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As for generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many as in a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map the file (mmap)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it into memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it past the page cache (direct I/O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forbid the system to swap out the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for invalid numbers while loading; slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One GPU alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within tensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by free memory; for example 3, 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse a load that cannot fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none; for example 192.168.1.20:50052</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is not a share such as 3 or 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast of the memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From llama.cpp&apos;s own dry run: exact to the byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose these options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fits when nothing is kept free; memory may run out later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculating what it will need…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU {n}/{all} layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} too much for {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not fit: {short}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine found no GPU that it can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change}: saves {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} needs {needed} of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and maps {size} of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recurrent state {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compute buffers {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>context {n} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick one GPU at least, or choose 0 GPU layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an adapter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strong the adapter is; 1 is as trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a LoRA adapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LoRA adapters (*.gguf);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load it with less memory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load with {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose everything yourself and see what it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would fit if nothing were kept free. If memory runs out all the same, the worker process ends; your chat stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not load this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device}: {missing} too much. {free} are free, {limit} may be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all load options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{more} ({n} changed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load with options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model to load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another GGUF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set every option to its default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember for this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load this file with these options from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what is marked; the forecast follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load report: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory, as measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free memory around the load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs and drivers move these numbers, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options that came out otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every option came out as asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{architecture}, {parameters} parameters, a context of {context} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, {memory}, loaded in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} of the weights are the mapped file: the system can drop them and read them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All numbers are measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to load {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It replaces the model that is loaded; the conversation stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to attach {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent along with your next message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action, model or chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An importance matrix says which weights matter most on a text. Small file types gain much from it, and the smallest cannot be made without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No importance matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance matrix from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one from my text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an importance matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance matrices (*.gguf *.dat *.imatrix);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it finds the same token likeliest as its source, on a short text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same top token: {share:.0%}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this list; the files stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its download goes on; pause or cancel it in Downloads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel; nothing of the unfinished file is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the source to the trash, with undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Types of tensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads and memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token embeddings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tensors in the main type, without the usual mix (pure)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller, and usually worse: the mix gives sensitive tensors more bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the result in as many files as the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise one file is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source is one file, and so is the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many threads work at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory for the tensor at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large tensors are worked on piece by piece; less memory is a little slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 GiB at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the file type has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules by name: the type of all tensors whose names match a pattern (a regular expression). The first rule that matches counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this is usually left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embeddings {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quantize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make smaller models from one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel the chosen job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel it; nothing of the unfinished file is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear what is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all jobs that are over from the list; the files stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a model smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model in full precision and see beforehand how large it would be in every file type, where it would fit, and how long it takes to make. Afterwards it is checked against the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted work has left an unfinished file: {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted work has left {n} unfinished files: {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not finished is made anew, so it is of no use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name of {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that the files go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made first: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an importance matrix {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it as a file in the step Target, or replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete what interrupted work has left ({size})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern of tensor names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as ffn_down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches no tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} tensors: {first}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the type of tensors by their names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs an importance matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be made of this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 tensor in {types} instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} tensors in {types} instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: done and checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantizing was interrupted. It has left {size} that nobody needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no models yet. Choose a file, or get one in Discover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantize it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which model shall be made smaller? The more precise it is, the better the result: F16, BF16, F32 and Q8_0 are good sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the original in F16, BF16 or Q8_0 if you can get it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be downloaded from {repo}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {repo}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model to quantize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aim at a size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 5 GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses the best file type that is no larger than this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose by size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aim at a size:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out what this model would be in every file type…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them fits, not even in main memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the file types that shall be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen: {names}  ·  {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 5 GiB or 5.4 GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file type is that small: the smallest that can be made has {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an importance matrix there are smaller ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text for the importance matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose text like what the model is going to read and write. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or paste text here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {n:,} tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} files could not be read and are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add text files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder with text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {n}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantize a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download and quantize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>download: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor {n:,} of {count:,}: {name}, {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type} ({n} of {count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking: reading it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking: loading it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking: letting it write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking: comparing it with its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>importance matrix: loading the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>importance matrix: saving it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>importance matrix: {n:,} of {count:,} pieces of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:,.0f} tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size as forecast, to the byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forecast {planned}, {off:+,} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back: {n:,} tensors in order, no NaN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same top token as the source: {share:.0%} of {n:,} positions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compared: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It wrote: “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} more at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}, {free} available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} less than now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} more than now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told when the download is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {time}, measured on this model&apos;s own tensors; checks apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measuring, 2 seconds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:.1f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:.0f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{h} h {m:02} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give another name, choose another folder, or replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an importance matrix in the step Target, or a larger file type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, or limit the memory for a tensor in Options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the original, or allow it in the step Source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantizing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantizing {n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, {n} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting has these words in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hugging Face Hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back the default of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{variable} is set to “{value}” and holds instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the downloads. They pause when Pannier is closed, and go on then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to what is being quantized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading {n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the model lies: {place}. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click for the load report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of the last answer, in tokens per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Branch here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy selection as Mark&amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as plain te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thought for {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the rest of this text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the thinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the thinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New text below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the new text below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image: {description}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
