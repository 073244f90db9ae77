<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>settings of chats</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
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
        <source>&amp;Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all that is at work, waits or has ended</source>
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
        <source>&amp;First steps…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this computer can do, where models live, and what to begin with</source>
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
        <source>Put the chat into the trash, which keeps it for a while</source>
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
    <message numerus="yes">
        <source>%Ln chat(s) are in the trash.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The trash keeps it for a while; the settings say how long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
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
        <source>Load a model first.</source>
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
    <message numerus="yes">
        <source>Exporting %Ln chat(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
        <source>Importing chats from {name}</source>
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
    <message numerus="yes">
        <source>%Ln chat(s) were imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) were here already and stay as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) could not be read: {first}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file of this model, or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of llama.cpp does not know the architecture &quot;{name}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Pannier, or choose a model of another architecture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for the model: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load it with fewer GPU layers, or choose a smaller quant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llama.cpp could not load the file: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for a context of {context_length} tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the model with a shorter context, or choose a smaller quant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llama.cpp could not make a context of {context_length} tokens: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the model with other options, or with a shorter context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not say why.</source>
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
        <source>Load again as this chat is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set: {set}. Loaded: {loaded}. Load the model again as it is set.</source>
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
        <source>Chats that were thrown away; the trash keeps them for a while</source>
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
        <source>Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundled model, file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundled model, answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bugs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub</source>
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
        <source>tokens of prompt and answer together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the model was trained for, at most 8,192</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room for so many chats side by side, each with the whole context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers on the GPU, counted from the output; auto takes as many as fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prompt tokens given to llama.cpp at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as many as a step evaluates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens in a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prompt tokens evaluated in one step; more need larger compute buffers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs to use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the GPUs that share the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the GPU that takes everything under split mode none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how several GPUs share the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how much of the model each GPU gets, such as 3,1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by free memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts in main memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the experts of the first N layers in main memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs less memory for long contexts; auto takes it where the device can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache: keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type of the keys in the KV cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache: values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type of the values in the KV cache; a quantized one needs flash attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache on the GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the KV cache of a layer on the layer&apos;s GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map the file, read it, or read it past the system&apos;s page cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forbid the system to swap out the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU threads for generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of physical cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads for prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU threads for prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as many as for generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many guessed tokens speculation may verify in one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RoPE scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>method that stretches the context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RoPE base frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RoPE frequency factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factor on RoPE frequencies; 0.5 doubles the context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YaRN extrapolation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YaRN extrapolation mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YaRN magnitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YaRN magnitude scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YaRN beta fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YaRN low correction dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YaRN beta slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YaRN high correction dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YaRN original context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>context that the model was trained for before YaRN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LoRA adapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apply LoRA adapters in GGUF format, each with a scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the projector (mmproj) through which the model sees images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look for invalid numbers in the weights while loading; slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RPC servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use the devices of other machines, where `pannier rpc-server` runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most memory to use on each GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory to leave free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory to leave free on each GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse what does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuse a load that cannot fit</source>
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
    <message numerus="yes">
        <source>%Ln more file(s) are on the repository&apos;s page.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} and %Ln more</source>
        <comment>files</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>From its header: {facts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s), {used} used</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>~ judged from the size alone, N{ALMOST EQUAL TO} calculated from the header, = planned by llama.cpp itself</source>
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
        <source>{n} heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heads} ({n} for keys and values)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bits/weight</source>
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
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recurrent state of this model takes {needed}, and only {free} of memory are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GPUs have no room, not even to compute what lies in main memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} may take {size} MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More of the {layers} layers do not fit: {room}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} would have to hold {needed} and can take {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model does not fit: {shortages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller quant or a smaller model, or close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} (saves {size})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would fit: {changes}.</source>
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
        <source>architecture {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) last month</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln like(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
    <message numerus="yes">
        <source>None of the last %Ln model(s) that the Hub named passes all filters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
        <source>{size} at commit {commit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of that name is there; comparing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has been replaced on the Hub since you downloaded it on {downloaded:%Y-%m-%d}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over to replace yours, or keep it and choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another file of that name already: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move or rename it, choose another folder, or start over to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unfinished download from {repo} has the same name: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish or remove that one first, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>going on: {size} are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by way of the Xet store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the checksum is wrong; reading the file a second time to find the damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its origin could not be written down: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete, and the checksum is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes {start} to {end} are damaged on the disk; fetching them again</source>
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
    <message numerus="yes">
        <source>%Ln download(s) go on where they were.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
        <source>{text}; {short} too little, as {floor} stay free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{needed} still to come, {free} free on the disk of {folder}</source>
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
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <comment>programs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {free} of {total} free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {free} of {total} free; in use by {users}</source>
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
        <source>The forecast was off by {median} (median), {worst} at worst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llama.cpp&apos;s own plan came true to the byte {n} of {all} times.</source>
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
    <message numerus="yes">
        <source>Forgotten: %Ln load(s), and what was learned from them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln load(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Learned: {name} ({backend}) takes {size} beyond llama.cpp&apos;s buffers (loads: {n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned: {name} ({backend}, driver {driver}) takes {size} beyond llama.cpp&apos;s buffers (loads: {n})</source>
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
        <source>{n} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bits} bits per weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{origin}. {problem}</source>
        <comment>two sentences</comment>
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
        <source>Fits on the GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on the CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Experts of %Ln layer(s) on the CPU</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
        <source>What the driver takes beside all this: a guess until this machine has loaded a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the driver takes beside all this: learned from earlier loads.</source>
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
        <source>Largest context with all layers on the GPU: {n} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} of main memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gpu} on the GPU, {host} of main memory</source>
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
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
        <source>{n} weights</source>
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
        <source>{n} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hugging Face cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llama.cpp cache</source>
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
    <message numerus="yes">
        <source>%Ln model(s) are selected: {size}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
        <source>Choose the folder that downloads go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder of mine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New models go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models that are here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} are free there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for models of other programs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pannier uses them where they are: nothing is copied or moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None were found where Ollama, LM Studio, Jan, GPT4All and the Hugging Face cache keep theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {models}, {size}</source>
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
        <source>Show: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is at work. Downloads, quantizing and other long work appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At work and waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear what has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the list of jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
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
    <message numerus="yes">
        <source>%Ln more type(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%Ln selected: {size}</source>
        <comment>files</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
        <source>{file}
expected {expected}
found {found}</source>
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
    <message numerus="yes">
        <source>%Ln model(s) are in {where}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Quantized by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{real} by its weights; the file says {declared}</source>
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
    <message numerus="yes">
        <source>{part} of %Ln model(s), {size}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s), {size} on disk</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{text}, {size} on drives that are away</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read…</source>
        <comment>files</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Newer files of %Ln model(s) are on the Hub.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is a newer file of {name} on the Hub.</source>
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
        <source>Keys</source>
        <comment>of the KV cache</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <comment>of the KV cache</comment>
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
        <source>Load the last model at start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that was loaded when Pannier was closed is loaded again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the Hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty for https://huggingface.co; a mirror&apos;s address if you use one. HF_ENDPOINT in the environment has the last word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as http://proxy.example.com:3128; empty for the system&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is fetched from the Hub. HF_HUB_OFFLINE in the environment does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for newer files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a day, ask the Hub whether models of the library have been replaced there since they were downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models go to owner/repo/file below it. Empty for the models folder of Pannier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More are queued and start when one is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megabytes per second for all downloads together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep free on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads pause before less than this is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave free on every GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the desktop and for what no plan knows. Forecasts, the Fit page and loads go by it; the load options of a model can say otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unload an idle model after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its memory is given back when nothing was asked for so long. Load it again with the button that appears in the chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of prompt and answer together, for models without load options of their own. Automatic takes what the model was trained for, at most 8,192.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For models without load options of their own. Automatic takes the number of physical cores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key that sends a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other one begins a new line, as Shift+Enter does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep deleted chats for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has been in the trash of the chats for longer is removed at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those of the system, or always the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all text, in percent of the system&apos;s size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of everything that Pannier says; not of the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing blinks, slides or runs back and forth. A bar stands still while nobody knows how long something takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages on the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell when long work is done while you are in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what loads took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, size and memory of every loaded model are kept on this computer, so that forecasts become exact. Nothing is sent anywhere.</source>
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
        <source> MiB</source>
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
        <source>The model has {layers} layers, and llama.cpp takes {most} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model of the architecture {architecture} has room for one chat alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load it for one chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers are split over all devices; a main one is for split mode none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GPUs are left alone, as asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} There is nothing to split a model over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the options about devices out; the model then runs on the CPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor split has {shares} shares, but there are {count} devices: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one share for each device, in this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device is named twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name each device once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine has no device {names} that takes layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`pannier devices` lists what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} cannot split rows: its backend, {backend}, does not offer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose split mode layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has {layers} layers, the output layer included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has {layers} layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no experts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more tokens can be evaluated in one step than are given at once.</source>
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
        <source>{device} needs {needed} of {limit}, and maps {mapped} of the file</source>
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
        <source>This load only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you change is kept for this; the strongest value counts</source>
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
        <source>Put all back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back everything that is set for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this for the next load, without loading now</source>
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
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>texts</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
        <source>same top token: {share} %</source>
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
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
        <source>kept</source>
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
    <message numerus="yes">
        <source>Interrupted work has left %Ln unfinished file(s): {size}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%Ln tensor(s): {first}…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%Ln tensor(s) in {types} instead</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
        <source>About {n} tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read and are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
        <source>Welcome to Pannier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin without this; it stays in the menu Help</source>
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
        <source>Talk to Pannier Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small model that comes with Pannier. It answers questions about models, memory and quantization, and needs no download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a model that fits this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the Hugging Face Hub for models that this computer can run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a model that I have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a GGUF file, or choose one of the models that were found here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this computer can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where models live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to do first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {n} of {count}</source>
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
        <source>size as forecast, to the byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor {n} of {count}: {name}, {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>importance matrix: {n} of {count} pieces of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forecast {planned}, {n} bytes more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forecast {planned}, {n} bytes less</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Read back: %Ln tensor(s) in order, no NaN.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Same top token as the source: {share} % of {n} positions.</source>
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
        <source>{n} tok/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the settings to a file for another computer; passwords are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what the settings of a file would change, and take them over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back the defaults of all settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings have their defaults already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings have their defaults again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were written to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings (*.toml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hugging Face Hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <comment>where a setting comes from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by you</source>
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
        <source>Choose: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Pannier and open it again; what you have typed is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works after a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{variable} is set to “{value}” and holds instead.</source>
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
        <source>No model loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, {size}</source>
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
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For most questions: varied wording, few slips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For facts, summaries and translations: close to the likeliest wording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For stories and ideas: surprising, without repeating itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For programs: likely tokens, and repetition is no fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset {name} could not be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is something else, or made by a later version of Pannier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no option {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This preset comes with Pannier and cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no preset that can be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that was exported as a preset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset could not be saved ({reason}).</source>
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
    <message>
        <source>An option has a value that it cannot have: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chat takes more than {size} MiB with its images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave some of them out, or make them smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled, and its memory is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was ended for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens again, run `pannier doctor`; it shows what is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The RPC server that held a part of the model is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start `pannier rpc-server` there again, then load the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last lines say that memory ran out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the model with a shorter context or fewer GPU layers, or choose a smaller quant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system ends a process this way when main memory runs out; a person can, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the model again. If it recurs, close other programs or choose a smaller model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine uses instructions that this CPU does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Pannier again on this machine so that the engine is built for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grammar of the answer takes too long to follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the model again and simplify the grammar: fewer nested repetitions and options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llama.cpp stopped because one of its own checks failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the model again. If it happens again, the file may be damaged: get it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `pannier doctor`; it shows what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the model again. If it happens again, run `pannier doctor`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The llama.cpp worker process ended unexpectedly (by signal {code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The llama.cpp worker process ended unexpectedly (with exit code {code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The llama.cpp worker process did not answer within %Ln second(s) of its start.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bundled</source>
        <comment>of Python</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not installed: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Pannier again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Qt did not start within %Ln second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Check that the screen&apos;s server answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt cannot start: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the system libraries that are named in the README.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt {version}, platform {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt {version}, platform {name}; there is no screen: the window cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} ({kind}): {name}, {free} free of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the engine can offload layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {architecture}, {count} parameters, {file_type}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundled model answered wrongly: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine computes wrongly on this machine: please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right; on {place}, {size}, loaded in {seconds} s, {speed} tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pannier may not write to {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the folder&apos;s permissions, or set PANNIER_HOME to another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {size} are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some disk space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} free</source>
        <comment>of a disk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {size} of memory are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{free} available of {total}</source>
        <comment>memory</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NVIDIA driver knows {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AMD&apos;s driver for computing (ROCm) is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Vulkan driver is installed; it serves GPUs of every maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Pannier cannot install packages by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download a wheel of llama-cpp-python for your GPU, and install that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a ready-made {name} engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ready-made {name} engine to be had, and compiling one needs what is not installed: {tools}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install these, or get a connection to the internet; then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compiling the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} engine did not compile. The end of the log:
{log}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line with `error:` in it tells why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacking {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be installed: it is damaged or no wheel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be installed: it does not hold llama-cpp-python.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the new engine with the bundled model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be installed: it is larger than any such wheel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a wheel of llama-cpp-python for your GPU and this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new engine does not work on this machine: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed: the engine of before is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact plan of the memory needs a small temporary file, and it cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or start over to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine could not be started: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NVIDIA driver knows {name}, but this engine was built without CUDA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine found no GPU that it can use: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llama.cpp&apos;s own planner ended twice over this file, so there is only the forecast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a load ends like that, too, the file may be damaged: get it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llama.cpp fails one of its own checks when it makes {type} of this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was broken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type} needs an importance matrix: with so few bits, llama.cpp refuses to quantize without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The importance matrix has no values for {name}, which {type} cannot do without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The importance matrix has no values for {name} and %Ln more tensor(s), which {type} cannot do without.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>llama.cpp cannot make files of type {type}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of {types}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source cannot be read any more: it was cut short, or its drive is gone. Nothing is left of the unfinished file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the source and its drive, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left of the unfinished file. Start again; if it happens again, close other programs, use fewer threads, or limit the memory that a tensor may take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The RPC server {endpoint} cannot be reached: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start `pannier rpc-server` there, and check address, port and firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The RPC server {endpoint} does not answer. It serves one program at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unload the model that uses it, here or on another machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The RPC server {endpoint} speaks version {theirs} of llama.cpp&apos;s protocol, this engine version {ours}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the same version of Pannier on both machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What listens on {endpoint} is not an RPC server of llama.cpp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port; `pannier rpc-server` shows the one that it uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not the address of an RPC server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as host and port, such as &quot;{example}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{host}&quot; is not an IPv4 address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the address of a network interface of this machine, or {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {host}, everybody who reaches this machine could use and attack the server: llama.cpp&apos;s RPC has no password and no encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a network that you trust, add {option}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The RPC server on {endpoint} could not be started: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`pannier devices` lists the devices; another port may be free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The RPC server cannot listen on {endpoint}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} has {size} less free memory than before the model was loaded; another program may have taken it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model computes values at {name} that are not numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file is damaged, or its weights are too large for this type: try another file of the model, such as BF16 instead of F16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{longest} tokens were asked for, but the context holds {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure fewer tokens, or load the model with a longer context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measurement was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chat template does not compile: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another template for this model or correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chat template did not finish within {seconds} seconds and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is broken or hostile. Choose another template for this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has no chat template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pannier chats with it in the ChatML form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s chat template refused the conversation: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new chat. Choose another template for this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model was loaded without a projector, so it cannot see images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load it with its projector (mmproj), or leave the images out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chat template leaves out an image, or shows it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another template for this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this system llama.cpp&apos;s plan of the memory cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the model; its report shows the memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine {name} is not used: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its files are not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its version is unknown, and Pannier needs {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is of version {version}, and Pannier needs {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ended the process before it could answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it asks for at least {low} and at most {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it asks for more than {count} repetitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it asks for an integer from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model was loaded without room for speculation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load it with draft tokens (8 is a good number), or turn speculation off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chat is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation has {tokens} tokens, but the context holds {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new chat, shorten the message, or load the model with a longer context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer cannot go on: no token of this model&apos;s vocabulary is allowed by the grammar here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the grammar, or choose a model of another vocabulary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grammar holds a null character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grammar has more than {count} parentheses within each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the inner parts names of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grammar cannot be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grammar cannot be used: it has no rule root, or a rule that begins with itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it; the notation is GBNF, as llama.cpp describes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This llama.cpp lays its tensors out in another way than Pannier knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Pannier&apos;s own build of the engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no unfinished importance matrix to go on with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unfinished importance matrix was made from another model or text, or with chunks of another length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew, or go on with what it was begun with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no vocabulary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models with an encoder cannot be calibrated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantize it without an importance matrix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the importance matrix was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llama.cpp could not evaluate the text (its answer was {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer GPU layers, or a shorter context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unbalanced parenthesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its pattern {pattern} uses {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>^ or $ beside | without parentheses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {count} repetitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lazy or doubled quantifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{character} in a place where it has no meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many parentheses within each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a look-around or a named group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a backslash at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unbalanced bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>\{character} in brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot; or \ in brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON schema cannot be read: it is no JSON ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON schema cannot be followed: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON schema cannot be followed: a keyword has a value of the wrong type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct or simplify the schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it forbids every value somewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a schema in it is no object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it uses &quot;{keyword}&quot;, which no grammar can keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested too deeply, or within itself without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it asks for the unknown type &quot;{kind}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it offers a choice of nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it allows none of the values that it lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it requires &quot;{name}&quot; and forbids it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lists {count} items and asks for another number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gives a string both a pattern and a length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gives a string both a format and a length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it bounds a number that need not be an integer otherwise than at 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it refers to &quot;{reference}&quot;, which is not within it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it refers to &quot;{reference}&quot;, which does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a &quot;{low_key}&quot; or &quot;{high_key}&quot; that is no integer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a bound that is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has something else where a list belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has something else where an object belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it declares &quot;{name}&quot; in one part and forbids it in another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gives &quot;{key}&quot; twice for one value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has something else where a number belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it asks for two types at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory of the model cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 GPU layer was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} GPU layers were asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llama.cpp rounds the context up to whole blocks of its KV cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llama.cpp put {on_gpu} of {layers} layers on a GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device of a layer does not support it for this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system cannot map files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no chat template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an adapter that was made for this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale of a LoRA adapter is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a LoRA adapter, but a file of kind {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The LoRA adapter {name} is for models of architecture {architecture}, and this model is a {own}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The LoRA adapter {name} does not go with this model: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llama.cpp does not say why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a bug in Pannier: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it together with the output of `pannier doctor`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of the engine cannot plan for a GPU that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the engine that comes with Pannier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build of llama.cpp came without libmtmd, so no model can see images with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the model without a projector, or install Pannier from its own packages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this system a projector cannot be planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llama.cpp cannot use this file as a projector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the mmproj file that belongs to the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no projector, but a file of kind {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chat template ends with an image, and has no place for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source could not be asked: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tensor {name} holds numbers that are not finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A projector writes nothing by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a model for embeddings, or another that does not write word after word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no vocabulary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model does not fit into this machine&apos;s memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not fit into memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model computes numbers that are not finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result does not work: {reason}. It was discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a larger file type, or another source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file type needs an importance matrix for every tensor; the result would be garbage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an importance matrix that was made with this model, or choose a larger file type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantized numbers are not valid: the source&apos;s are too large for this type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file type, or another source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough main memory to quantize the largest tensor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, or limit the memory for a tensor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source could not be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is complete, and that its disk is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was changed while it was being quantized. The result was discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the other program is done with the file, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor {name} of the source holds numbers that are not finite (NaN or infinity), so it cannot be quantized.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source is damaged, or was converted wrongly: download or convert it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llama.cpp could not quantize the model: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is still there, and that its disk is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This engine was built without support for other machines (RPC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Pannier&apos;s own build of the engine, or leave the RPC servers out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The RPC server {endpoint} lends no device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again with a device, as `pannier devices` there names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this engine was built without support for other machines (RPC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llama.cpp could not listen on {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no device {name}, only {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer that shall be continued does not follow the grammar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue it without the grammar, or have it generated anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer can follow a grammar or a JSON schema, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no token {token}: this model has tokens 0 to {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the logit bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llama.cpp could not evaluate the text (code {result}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the model again; if it happens again, with a shorter context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This projector is not for images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one with a vision encoder, or load the model without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chat holds more than {most} images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new chat, or leave images out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image takes {count} tokens, which this model must see in one step, and a step has only {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the model with more tokens in a step (batch and ubatch size).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llama.cpp could not read the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it anew as PNG or JPEG, and attach that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llama.cpp could not use the projector with this model: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llama.cpp could not use the projector with this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the mmproj file that belongs to the model, or load it without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llama.cpp could not read the vocabulary of this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no text, and no kind of file that Pannier takes text out of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than {size} MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach the part of it that matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan holds pictures of text: attach its pages as images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} wants a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it without one, and attach that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged, or not what its name says: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in its own program, save it anew, and attach that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} took longer than {seconds} seconds to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach the part of it that matters, or copy its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading it took too much memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as {kind}, and attach that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as text or PDF, and attach that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ChatML: Qwen, Yi, Hermes and many others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemma 1 to 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command R and Aya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DeepSeek 2.5 to 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistral, since 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Llama 2, and Mistral before 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zephyr, TinyLlama and StableLM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vicuna and what was made of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpaca and what was made of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pannier brings no chat template called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one of {names}, or the path of a Jinja file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*(a picture that is not in the export)*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chats could not be exported to {path} ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or make room on its disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is there and readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a damaged zip file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, item {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no chat of a kind that is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no chats in {name} that could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no chats in {name} that could be read ({problem}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that Pannier exported as JSON, ChatGPT&apos;s export (the zip file, or conversations.json), or LM Studio&apos;s folder of conversations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be unpacked: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is too large to be imported: at most {size} MiB and {files} files can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import parts of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached: {name} (missing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is damaged, or in a format that llama.cpp does not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image has {width} by {height} pixels, and {most} in all is the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image file is larger than {size} MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as a smaller PNG or JPEG file, and attach that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tokens are considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against repetition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirostat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End and repeatability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 takes the likeliest token every time, higher is more varied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dynamic temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let the temperature vary by this much; 0 is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dynamic temperature exponent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the model&apos;s hesitation maps to that range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep only the k likeliest tokens; 0 keeps all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the likeliest tokens that together reach this probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop tokens less likely than this share of the likeliest one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical-p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the tokens of most typical information up to this probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-n-sigma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep tokens within so many standard deviations of the best; 0 keeps all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XTC probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how often the likeliest tokens are left out; 0 is never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XTC threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens above this probability can be left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divide the score of recently used tokens by this; 1 is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subtract this once from recently used tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subtract this for every recent use of a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens looked back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many recent tokens these penalties look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRY strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength of the penalty on repeating longer passages; 0 is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRY base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how fast that penalty grows with the repetition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRY allowed length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repetitions up to this many tokens are free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRY tokens looked back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many recent tokens DRY looks at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRY breakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts at which a repetition ends for DRY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 or 2 steer the text towards a constant surprise; 0 is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirostat tau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the surprise that mirostat aims at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirostat eta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how fast mirostat corrects itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer follows this grammar, in GBNF notation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is JSON that follows this JSON schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logit bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add to the score of single tokens, by number; -100 forbids one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end the answer before any of these texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop after this many tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the context is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same seed and options give the same text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new one each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speculation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ngram guesses tokens from repetitions; needs draft tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n-gram size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many tokens must repeat before the next are guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of the chats could not be made ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk of {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds names that are no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: chats cannot be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk of {path}. What is written meanwhile is kept in memory only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats cannot be saved ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that {path} is writable and its disk is not full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Pannier is busy with the chats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the chats is damaged ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Pannier again: it restores the last backup and keeps the damaged file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chats could not be used ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Pannier again. If that does not help, please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chats are closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long to be saved: a message can have at most {size} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide it into parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder outside of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of {name} is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chats were written by a newer version of Pannier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Pannier. {path} was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier version of Pannier is open and uses the chats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, then try again: {name} is to be upgraded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds messages of chats that are not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tables are not those of the chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the chats was damaged. There is no backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the chats was damaged. The backup of {time} was put in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file is kept as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer message(s) could be read from the damaged file.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The chats cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check {path} and make room on its disk, or move the file away and start anew. Backups are in {backups}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chat is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been deleted for good, here or in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>of bugs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} in the log since {since}; the latest on {last}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no engine {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: {names}. Others can be installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be the name of an engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a few small letters, digits, dots, hyphens and underscores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no slides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds more text than Pannier reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {n} parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its parts decompress to more than {size} MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it declares a document type, as no office program does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text in it is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its metadata is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header claims to be larger than {size} MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends in the middle of its header: it was probably not downloaded completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a 16-bit float for 32 weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a 16-bit float for 256 weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a 16-bit float and a 16-bit minimum for 32 weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a 16-bit float for 32 weights, and their sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4-bit scales and minimums for 16 weights, times 16-bit floats for 256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6-bit scales for 16 weights, times a 16-bit float for 256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6-bit scales and minimums for 32 weights, times 16-bit floats for 256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8-bit scales for 16 weights, times a 16-bit float for 256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a 32-bit float for 256 weights, and the sums of every 16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3-bit scales for 32 weights, times a 16-bit float for 256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3-bit scales for 16 weights, times a 16-bit float for 256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4-bit scales for 32 weights, times a 16-bit float for 256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4-bit scales for 16 weights, times a 16-bit float for 256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6-bit scales for 32 weights, times a 16-bit float for 256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an 8-bit power of two for 32 weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8-bit floats for 16 weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a 16-bit float for 128 weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a 16-bit float for 64 weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original in full precision; only as a source to convert from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights as most models are trained; the best source to quantize.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half precision, without visible loss, and fast on every GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practically the same answers as F16 at half its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very close to the original; for when memory allows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older 5-bit type; Q5_K_M is better at a smaller size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High quality; the choice when Q4_K_M leaves memory free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little smaller than Q5_K_M, with a little more loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older 5-bit type for models whose rows do not suit Q5_K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older 4-bit type with an offset; Q4_K_S is better and smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The common default: good quality at under a third of F16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little smaller than Q4_K_M, with a little more loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 bits with an uneven scale, for rows that do not suit K types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classic 4-bit type, simple and fast on CPUs and phones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4-bit floats for the experts of models trained with them, as gpt-oss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4-bit floats with fine scales, made by NVIDIA&apos;s tools for new GPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly the quality of Q4_K_S at a smaller size; slower on CPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best of the 3-bit K types; a visible loss on hard tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 bits for large models that just do not fit at 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better than Q3_K_M at a smaller size; slower on CPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better than Q3_K_S at the same size; slower on CPUs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest 3-bit K type; the loss is easy to notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between IQ3_S and IQ3_XXS, when a few hundred megabytes decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 3 bits; for large models on a small GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest type without an importance matrix; clearly degraded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller than Q2_K; clearly degraded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 bits in small groups, for models trained for ternary weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.7 bits; usable with very large models only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.5 bits; usable with very large models only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.3 bits; usable with very large models only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.1 bits; heavily degraded, for very large models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.1 bits for ternary models such as BitNet; fast to compute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.7 bits for ternary models such as BitNet; the most compact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.75 bits; an experiment, or the last resort for a huge model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.6 bits; an experiment, the answers are often broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One bit a weight, for models trained for binary weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it claims too many metadata values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it claims too many tensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds only zeros, not a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a web page, not a GGUF model: the download led to an error or a login page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the file itself; a gated model needs a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a Git LFS pointer, not the model itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `git lfs pull`, or download the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a GGML file from before GGUF, which llama.cpp no longer reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a GGUF version of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a PyTorch or safetensors file, not a GGUF model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a GGUF version of the model, or convert it with llama.cpp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a GGUF model file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that was made for llama.cpp (.gguf).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has version 1 of the GGUF format, which llama.cpp no longer reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download a newer version of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has version {version} of the GGUF format; versions 2 and 3 are supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Pannier, or look for another version of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its version number makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a metadata value has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a metadata value is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its alignment is not a power of two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tensor is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tensor does not lie where it may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tensor has too many dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tensor is impossibly large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rows of a tensor are not whole blocks of its type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends before the last of its weights: it was probably not downloaded completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it claims too many layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two of its parts hold the same tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its parts hold {n} tensors, but should hold {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, not a model file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a .gguf file inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a .gguf file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may not be read by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change its permissions, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path; the file may have been moved or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk or the network drive that it lies on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: This is one of {count} parts of a model, but its name does not say which, so that the others cannot be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it back the name that it was downloaded with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it claims too many parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not the part that its name says</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of the model&apos;s {all} parts are missing: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download them into the same folder: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is big endian, which llama.cpp does not read on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a little endian version of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tensor {name} has an unknown type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has too many metadata values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list in it claims too many entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists in it are nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value in it has the unknown type {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the NVIDIA driver found no GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no NVIDIA driver is installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the NVIDIA driver is installed but not loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The importance matrix is damaged: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it anew, or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The importance matrix {name} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that there is room on the disk and that you may write to the folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not an importance matrix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that llama-imatrix or Pannier made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has sums and no counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not of type F32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sums and counts of {name} do not belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has sums that are no sums of squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has impossible counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is neither in the GGUF format nor in the one before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry {name} makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has values for {name}, which this model does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no values for any of its tensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {values} values for {name}, and this model needs {needed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The importance matrix was made for another model than {name}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the importance matrix that was made for this model, or make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pannier is making {name} already, in this window or another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {n} tokens are enough for most models, which is 200 kB of text; more is better for models with experts, and what the model is used for is best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too small: it has {n} tokens, and at least {least} are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add more text. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} tokens are very little. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} tokens are less than usual. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {count} experts got no token of this text and will be quantized as without an importance matrix. More text, and more varied text, reaches more of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text file {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose plain text: .txt, .md, source code and the like. Export documents as text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is larger than {n} MiB, of which no model gains anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose fewer or smaller files. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to calibrate on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There is no text to calibrate on. Of %Ln file(s) none can be used; the first is {name}: {reason}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose text files, or a folder with some in it. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text file {name} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions and the disk that it lies on, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was written by a later version of Pannier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library&apos;s own file could not be written ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk is not full and that you may write to Pannier&apos;s data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is one of several parts of a model, but its name does not say which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These leftovers could not be deleted: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may write to their folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path, and that its drive is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a GGUF model file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that ends in .gguf, or a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} belongs to {program}, and Pannier leaves its files alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move or delete it in {program}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not there now: its folder {folder} is away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the drive that it lies on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is only a link to a file elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the file that it leads to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file {name} in {folder} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model was copied, but the original could not be deleted: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are complete. Delete the one that you do not need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of {folder} has {free} free, and {needed} are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of {name} is not the same as the original, which is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk or its cable may be failing. Check it before you copy again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model could not be moved: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may write to both folders. The originals are in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file vanished while its folder was being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file is kept as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last backup is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your folders again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the library&apos;s folders, names and notes was damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library&apos;s folders, names and notes could not be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that {file} is readable and not in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache could not be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan&apos;s description of a model could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama&apos;s manifest of {label} could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull the model again with Ollama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama&apos;s folder could not be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama may run as a user of its own. Join its group to see its models here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama&apos;s manifest of {label} names no real blob.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: Ollama has not downloaded its {part} completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let Ollama finish, or pull it again: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Recycle Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be moved to the trash: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some drives have no trash. Delete the file in your file manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are in {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it and choose to put them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another file {path} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename it, then try again. The old one is in {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no longer in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps the trash was emptied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be brought back: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SHA-256 that {name} should have is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look it up on the page of the repository that the file comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be looked at: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link leads to a file that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leads back to a folder above it, so it was not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the link if you do not need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders are nested too deeply here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may read it, and that its drive is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly on the GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} on the CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: judged by the size of the files alone, the best that fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prior: measured by others on Qwen3.5-4B, wikitext-2, 512 tokens (ngxson/quant-studio, docs/ppl.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: all {layers} layers on the GPU with {context} context and {spare} to spare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: all {layers} layers on {gpus} GPUs with {context} context and {spare} to spare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: all {layers} layers on the GPU but for the experts of {experts}, with {context} context and {spare} to spare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: all {layers} layers on {gpus} GPUs but for the experts of {experts}, with {context} context and {spare} to spare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {on_gpu} of {layers} layers on the GPU with {context} context and {spare} to spare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {on_gpu} of {layers} layers on {gpus} GPUs with {context} context and {spare} to spare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} would not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} would lie in main memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} would be slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} ({changes}); {better}.</source>
        <comment>two clauses; in brackets what is made smaller</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} ({changes}).</source>
        <comment>a sentence; in brackets what is made smaller</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}; {better}.</source>
        <comment>two clauses of a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}.</source>
        <comment>a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: all in main memory with {context} context and {spare} to spare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger, and slower there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger and no better to notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name} would leave %Ln layer(s) on the CPU</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} would leave the experts of %Ln layer(s) on the CPU</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What loads took could not be noted ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A context of {asked} tokens was asked for, but this model was trained for {trained}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load it with a context of at most {n} tokens, or stretch it with RoPE scaling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of type {type} in the KV cache need flash attention, which is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave flash attention on auto, or choose f16 for the values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct I/O and locking in memory cannot go together in llama.cpp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose load mode &quot;read&quot; or &quot;mmap&quot; with mlock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tensor split divides the model, and split mode none keeps it on one device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave one of the two out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split mode tensor needs flash attention, which is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave flash attention on auto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor split gives every device nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one device a share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {step} tokens of a step cannot be shared evenly by {chats} chats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose 2, 4, 8 or 16 chats, or a step of a multiple of their number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chats} contexts of {n} tokens are more than llama.cpp can count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose fewer chats or a shorter context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln GPU layer(s) instead of {before}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a context of {n} tokens instead of more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a context of {n} tokens instead of {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the experts of the first %Ln layer(s) in main memory</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>KV cache in {kind} instead of {keys} and {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache in {kind} instead of {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} prompt tokens at a time instead of {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no projector, so that the model sees no images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pannier&apos;s own file {name} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installation is damaged: install Pannier again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of {folder} is full. Nothing is left of the unfinished file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then start again; or choose a folder on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of {folder} does not take files of this size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder on another disk. Disks formatted as FAT32 end at 4 GB a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be written to ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, or change its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} could not be written to: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk. Choose a folder on another disk if it fails again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is being made by another Pannier right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is done, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file {name} has appeared in {folder} meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name or folder, or remove that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s) in {got} instead of {wanted}: rows of {n} weights</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{type}: practically the same answers as the original, at half of F16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type}: the common default, with size and quality in balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out / \ : * ? &quot; &lt; &gt; | and a dot at the beginning, and keep it short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left by an interrupted download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left by an interrupted move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left by interrupted quantizing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left by an interrupted importance matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} would replace the model that it is made from, or another of the files that are made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it another name, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an importance matrix (--imatrix), or choose a larger file type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name or folder. To replace it, say so (--force).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free {size}, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free {size}, or choose another folder. You could delete {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{needed} will be written to {folder}, where {free} are free: {short} too little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantizing takes {needed} of main memory, and {available} are available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, or limit the memory for a tensor (--memory-limit 1GiB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no rule for tensor types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as ffn_down=Q6_K.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llama.cpp cannot make tensors of type {type}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern “{pattern}” is no regular expression: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a part of the tensors&apos; names, such as ffn_down or blk\.0\.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has been quantized to {type} already. Quantizing it again adds a second loss to the first: the result is clearly worse than the same type made from F16, BF16 or Q8_0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has been quantized to less than 8 bits already. Quantizing it again adds a second loss to the first: the result is clearly worse than the same type made from F16, BF16 or Q8_0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has changed since it was looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again: what will be made of it may have changed, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the original in F16, BF16 or Q8_0. To do it all the same, allow requantizing (--requantize).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no model ({kind}), so there is nothing to quantize.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file of a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds tensors of {type}, which this version of llama.cpp does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for another version of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be exported ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that {folder} is writable and its disk is not full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file is there and readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no settings of Pannier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that was made by “Export…” on the Settings page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was exported by a newer version of Pannier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Pannier, and import the file then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be {value}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset {name} is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the settings of chats is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the settings of chats was damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of chats could not be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that {file} is readable. Pannier goes on with its defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of chats could not be saved ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that {folder} is writable and its disk is not full. Until then they hold for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of chats were written by a newer version of Pannier and are not changed by this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Pannier, or move {file} away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be written anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old file is kept as {file}; the defaults are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window&apos;s remembered state could not be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window&apos;s size and the last model were kept by a newer version of Pannier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes now is forgotten at the end, so that nothing of it is lost. Update Pannier, or move {file} away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old file is kept as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the window&apos;s size and the last model was damaged and is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be saved ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were written by a newer version of Pannier and are not changed by this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting {name} is not used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its default, {value}, stands in for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file was damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <comment>a unit of size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KiB</source>
        <comment>a unit of size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MiB</source>
        <comment>a unit of size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GiB</source>
        <comment>a unit of size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TiB</source>
        <comment>a unit of size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kB</source>
        <comment>a unit of size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MB</source>
        <comment>a unit of size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB</source>
        <comment>a unit of size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TB</source>
        <comment>a unit of size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the address of a {kind}, not of a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the model&apos;s own page and copy its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address {text!r} is not that of a model repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address of the model&apos;s own page, such as https://huggingface.co/owner/repository, or give just owner/repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}; retry {n} in {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{repo} holds only {n} of the {all} parts of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file type, or look for the model elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{repo} has no {file_type}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{repo} has several models of the type {file_type}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{repo} has several models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one as {repo}:TYPE: {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one by --file: {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{repo} has several files called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the path of one: {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {file} in {repo}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has: {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{needed} are still to be written to the disk of {folder}, where {free} are free and {floor} are to stay free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free {size}, remove downloads from the queue, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of {folder} is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then resume. What has arrived is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This disk cannot hold a file of {size}: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} does not answer ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the drive again if it was removed, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, then resume. What has arrived is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window of Pannier is downloading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that window for downloads, or close it and start this one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is in the list of downloads already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume it there, or remove it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of downloads could not be saved ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that {folder} can be written to and has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}; going on with one plain stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download cannot go on: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later. If you use a mirror, try another one or the Hub itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bug in Pannier ended the download. What has arrived is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume it. If that happens again, please report it with what was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {size} are left on the disk of {folder}, so the download was paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Pannier is downloading {name} into the same folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The list of downloads could not be read. It was rebuilt from %Ln unfinished file(s), all of them paused.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Resume those that you want. The old list is kept as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byte {n} and what follows had arrived damaged; written again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file arrived damaged, and the second time as well: its content is not the one that the Hub describes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy, a virus scanner or a mirror may change it on its way: try another network, or later. Resume reads it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has been replaced on the Hub since this download began. What has arrived belongs to the old file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the download over to get the new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s name cannot be resolved; is there a network?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data came for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy does not answer as it should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection was closed too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server does not send parts of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server redirects in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server answers {status} ({phrase})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s file is shorter than the Hub says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page came instead of the file; does this network want you to log in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s file has {length} bytes, the Hub says {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server sends another part of the file than was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server sends a part of another length than was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}; retry {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hf_xet failed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hf_xet ended without a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pannier is in offline mode, so nothing is fetched from the Hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch offline mode off in the settings; if HF_HUB_OFFLINE is set, unset it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Hub&apos;s address {address!r} cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an address such as https://huggingface.co in the settings, or correct HF_ENDPOINT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy&apos;s address cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an address such as http://proxy.example.com:3128 in the settings, or correct HTTPS_PROXY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token holds blanks or other characters that no token has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again: it is one word that begins with hf_.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name!r} is not the name of a repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are written owner/repository, in letters, digits, points, - and _.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model file {file!r} in {repo}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `pannier show {repo}` to see which there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came instead of an answer from {hub}. Hotels, trains and companies do so until you have logged in to their network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open any page in your browser and log in to the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {hub} broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address at which {hub} had offered the file has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hub} gave an answer that Pannier does not understand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you use a mirror, try another one; else update Pannier, or try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hub} has switched off the access to {repo}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the same model from another author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hub} did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Hub is busy or your connection is slow. Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not let the request through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and password in the settings, or in HTTPS_PROXY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {hub} is not secure: its certificate was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. In a hotel, log in to the network first. A company&apos;s own certificate must be installed in the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hub} was not found: this computer seems to be offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hub} does not answer: no connection could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the internet connection (Wi-Fi, cable, VPN, firewall), then try again. If you use a mirror or a proxy, check its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{repo} is gated: only accounts that were given access may fetch it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for access at {page}, then log in here with a token of that account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{repo} is gated, and your account was not given access to it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for access at {page}. Some authors decide at once, others take days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hub} does not accept your token: it is wrong, expired or was revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new one at {link} (reading is enough) and enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hub} wants you to log in for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a token at {link} (reading is enough) and enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling: the name is owner/repository. If it is private, use a token that may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling: the name is owner/repository. If it is private, log in with a token that may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hub} has no repository {repo}, or it is private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{repo} has no such revision any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file of that name in {repo}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been renamed or removed; see the files at {page}/tree/main.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>With an account the limits are higher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{hub} got too many requests from here and asks to wait %Ln second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{hub} has a problem of its own (error {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes. {page} says how it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hub} refuses this: &quot;{text}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hub} refuses this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you use a token, check what it may do at {endpoint}/settings/tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hub} refused the request (error {status}): &quot;{text}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hub} refused the request (error {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{repo} holds a file whose name leads out of its folder: {path!r}. It is not fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be careful with this repository: such a name is no accident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card is too long to be shown here. Read the rest at {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author has not written a model card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is not asked: Pannier is set to be offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be used now, models on this machine can: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answers within {n} ms, with a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answers within {n} ms, without a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its parts do not belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{repo} holds {n} of the model&apos;s {all} parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file type, or the same model from another author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file on the Hub ends too early: it was not uploaded completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or the same model from another author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the original weights (safetensors), which llama.cpp does not load. Look for GGUF files that were made from {repo}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no GGUF file in this repository, so there is nothing to load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the variable HF_TOKEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system&apos;s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hugging Face&apos;s own login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token could not be removed from the system&apos;s keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keyring and try again, or remove the entry {service!r} with the system&apos;s own program for passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login could not be remembered ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that {folder} can be written and the disk is not full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is valid, but this system has no keyring that could keep it safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Linux install and unlock GNOME Keyring or KWallet. Or log in with Hugging Face&apos;s own program (`hf auth login`), or set HF_TOKEN: Pannier uses both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was unloaded: nothing was asked for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings say after how long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a GPU engine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which build of llama.cpp would use your GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total}, of which {free} are free now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none that the engine can use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {free} free of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one that comes with Pannier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models of up to about {n} parameters run on the GPU alone, which is fast. Larger ones run partly on the processor, and slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models of up to about {n} parameters run on the processor. If this computer has a graphics card, they answer many times faster with an engine that uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models of up to about {n} parameters run on the processor. Small ones, of 1 to 4 billion, answer fastest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” names neither a file on this computer nor a repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write owner/repo, paste an address, or choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{jobs}, {n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker process could not be started: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `pannier doctor` to find out why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type} list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trained for {n} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set for all models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set for this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set for this chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set for this load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model has a value of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chat has a value of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This load has a value of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Pannier in a desktop session, or use its command line: pannier --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System libraries for windows are missing: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install them, on Debian and Ubuntu with: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantizing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not in your library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it in your file manager, or add its folder to the library first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes with Pannier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <comment>a setting is switched on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>a setting&apos;s text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name} changes %Ln setting(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version does not know these, and leaves them out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} stays as it is: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the import changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where Pannier looks for models, those of Ollama, LM Studio and other programs among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show folders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of Pannier itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats, notes and settings: {folder}. PANNIER_HOME in the environment moves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token for gated and private models, kept in the keyring of the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in or out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which build of llama.cpp runs; get one for your GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show engines…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System prompt, sampling and context of all chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature, presets, thinking, and what happens when the context is full. Models and single chats can be set otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what you ask the Hub for. There is no telemetry; chats and models stay here. Diagnostics shows what a report would hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
