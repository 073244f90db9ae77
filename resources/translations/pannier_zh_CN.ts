<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Hugging Face account</source>
        <translation>Hugging Face 账户</translation>
    </message>
    <message>
        <source>Looking for a token…</source>
        <translation>正在查找令牌…</translation>
    </message>
    <message>
        <source>With a token Pannier can fetch gated and private models that your account may read. A token that may only read is enough. It is kept in the keyring of your system, sent to the Hub alone, and never shown.</source>
        <translation>有了令牌，Pannier 就能获取您的账户可读取的受限模型和私有模型。只读令牌就足够了。令牌保存在系统的密钥环中，只发送给 Hub，绝不显示。</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Paste a token: hf_…</source>
        <translation>粘贴令牌：hf_…</translation>
    </message>
    <message>
        <source>Asking the Hub</source>
        <translation>正在询问 Hub</translation>
    </message>
    <message>
        <source>Make a token…</source>
        <translation>创建令牌…</translation>
    </message>
    <message>
        <source>Open the Hub&apos;s page for tokens in the browser</source>
        <translation>在浏览器中打开 Hub 的令牌页面</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Remove the token from the keyring</source>
        <translation>从密钥环中移除令牌</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>You are not logged in.</source>
        <translation>您尚未登录。</translation>
    </message>
    <message>
        <source>You are logged in with the token from {place}.</source>
        <translation>您已使用来自 {place} 的令牌登录。</translation>
    </message>
    <message>
        <source>You are logged in as {name}.</source>
        <translation>您已登录为 {name}。</translation>
    </message>
    <message>
        <source>The token was removed from the keyring.</source>
        <translation>令牌已移除。</translation>
    </message>
    <message>
        <source>It stays valid until you revoke it on the Hub&apos;s page for tokens.</source>
        <translation>在 Hub 的令牌页面撤销之前，它仍然有效。</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>模型库</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适配</translation>
    </message>
    <message>
        <source>Quantize</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>settings of chats</comment>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>打开模型(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a GGUF file and load it</source>
        <translation>打开一个 GGUF 文件并加载</translation>
    </message>
    <message>
        <source>Load Pannier &amp;Guide</source>
        <translation>加载 Pannier Guide(&amp;G)</translation>
    </message>
    <message>
        <source>Load the small model that comes with Pannier</source>
        <translation>加载 Pannier 自带的小模型</translation>
    </message>
    <message>
        <source>Load &amp;with options…</source>
        <translation>带选项加载(&amp;W)…</translation>
    </message>
    <message>
        <source>Choose context length, GPU layers and more, and see what the load will need</source>
        <translation>选择上下文长度、GPU 层数等，并查看加载所需的内存</translation>
    </message>
    <message>
        <source>&amp;Unload model</source>
        <translation>卸载模型(&amp;U)</translation>
    </message>
    <message>
        <source>End the worker process and give back its memory</source>
        <translation>结束工作进程并归还其内存</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close Pannier</source>
        <translation>关闭 Pannier</translation>
    </message>
    <message>
        <source>&amp;New chat</source>
        <translation>新聊天(&amp;N)</translation>
    </message>
    <message>
        <source>Begin an empty conversation</source>
        <translation>开始一个空的对话</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>Send your message</source>
        <translation>发送您的消息</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>End the answer here</source>
        <translation>在此结束回答</translation>
    </message>
    <message>
        <source>&amp;Copy last answer</source>
        <translation>复制上一个回答(&amp;C)</translation>
    </message>
    <message>
        <source>Put the last answer on the clipboard</source>
        <translation>将上一个回答放入剪贴板</translation>
    </message>
    <message>
        <source>&amp;Load report</source>
        <translation>加载报告(&amp;L)</translation>
    </message>
    <message>
        <source>Show where the layers lie and what every device holds</source>
        <translation>显示各层所在位置以及每个设备的占用</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>编写消息(&amp;W)</translation>
    </message>
    <message>
        <source>Go to the message box</source>
        <translation>转到消息框</translation>
    </message>
    <message>
        <source>Text &amp;larger</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Text &amp;smaller</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>正常文字大小(&amp;N)</translation>
    </message>
    <message>
        <source>The system&apos;s text size</source>
        <translation>系统的文字大小</translation>
    </message>
    <message>
        <source>&amp;Engine log</source>
        <translation>引擎日志(&amp;E)</translation>
    </message>
    <message>
        <source>Show what llama.cpp has logged</source>
        <translation>显示 llama.cpp 记录的内容</translation>
    </message>
    <message>
        <source>&amp;GPU engines…</source>
        <translation>GPU 引擎(&amp;G)…</translation>
    </message>
    <message>
        <source>See which build of llama.cpp runs, and get one for your GPU</source>
        <translation>查看正在运行哪个 llama.cpp 构建，并为您的 GPU 获取一个</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>发生了什么(&amp;H)</translation>
    </message>
    <message>
        <source>Show all notices of this session, and what the log tells of earlier ones</source>
        <translation>显示本次会话的所有通知，以及日志中更早的内容</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>诊断(&amp;D)</translation>
    </message>
    <message>
        <source>Check the installation, and copy the result for a report</source>
        <translation>检查安装，并复制结果用于报告</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>转到任意位置(&amp;G)…</translation>
    </message>
    <message>
        <source>Find an action or a model</source>
        <translation>查找操作或模型</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Show the keys of every action</source>
        <translation>显示每个操作的按键</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>任务(&amp;J)</translation>
    </message>
    <message>
        <source>Show all that is at work, waits or has ended</source>
        <translation>显示所有正在运行、等待或已结束的任务</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>用户指南(&amp;U)</translation>
    </message>
    <message>
        <source>How to do what</source>
        <translation>各项操作的说明</translation>
    </message>
    <message>
        <source>&amp;First steps…</source>
        <translation>第一步(&amp;F)…</translation>
    </message>
    <message>
        <source>What this computer can do, where models live, and what to begin with</source>
        <translation>这台计算机能做什么、模型放在哪里、从什么开始</translation>
    </message>
    <message>
        <source>&amp;About Pannier</source>
        <translation>关于 Pannier(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本和许可证</translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation>转到{page}</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>聊天(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>跟随系统配色(&amp;Y)</translation>
    </message>
    <message>
        <source>Light or dark, as the system is</source>
        <translation>随系统使用浅色或深色</translation>
    </message>
    <message>
        <source>L&amp;ight colours</source>
        <translation>浅色(&amp;I)</translation>
    </message>
    <message>
        <source>Light, whatever the system is</source>
        <translation>无论系统如何都用浅色</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Dark, whatever the system is</source>
        <translation>无论系统如何都用深色</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>高对比度(&amp;C)</translation>
    </message>
    <message>
        <source>White and yellow on black</source>
        <translation>黑底白字与黄字</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of the chosen language.</source>
        <translation>这台计算机上没有包含所选语言文字的字体。</translation>
    </message>
    <message>
        <source>Install one, such as Noto Sans CJK, and start Pannier again.</source>
        <translation>请安装一个，例如 Noto Sans CJK，然后重新启动 Pannier。</translation>
    </message>
    <message>
        <source>The model of last time is not there any more: {name}</source>
        <translation>上次的模型已不在原处：{name}</translation>
    </message>
    <message>
        <source>It was {path}. Choose another one to go on.</source>
        <translation>它原来在 {path}。请选择另一个模型继续。</translation>
    </message>
    <message>
        <source>The window&apos;s size and the last model could not be saved.</source>
        <translation>无法保存窗口大小和上次的模型。</translation>
    </message>
    <message>
        <source>Con&amp;versation</source>
        <translation>对话(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Continue the answer</source>
        <translation>继续回答(&amp;C)</translation>
    </message>
    <message>
        <source>Go on where the answer ended</source>
        <translation>从回答结束处继续</translation>
    </message>
    <message>
        <source>&amp;Answer again</source>
        <translation>重新回答(&amp;A)</translation>
    </message>
    <message>
        <source>Another answer beside this one</source>
        <translation>在此回答旁再给出一个回答</translation>
    </message>
    <message>
        <source>Run again e&amp;xactly</source>
        <translation>完全相同地再次运行(&amp;X)</translation>
    </message>
    <message>
        <source>The same question with the same options and the same seed</source>
        <translation>同一问题、同样的选项、同样的种子</translation>
    </message>
    <message>
        <source>&amp;Edit my last message</source>
        <translation>编辑我的上一条消息(&amp;E)</translation>
    </message>
    <message>
        <source>Change it and ask again from there</source>
        <translation>修改后从那里重新提问</translation>
    </message>
    <message>
        <source>A&amp;ttach files…</source>
        <translation>附加文件(&amp;T)…</translation>
    </message>
    <message>
        <source>Send files along with the message</source>
        <translation>随消息发送文件</translation>
    </message>
    <message>
        <source>&amp;Find in this chat</source>
        <translation>在此聊天中查找(&amp;F)</translation>
    </message>
    <message>
        <source>Find words in this chat</source>
        <translation>在此聊天中查找词语</translation>
    </message>
    <message>
        <source>&amp;Search all chats</source>
        <translation>搜索所有聊天(&amp;S)</translation>
    </message>
    <message>
        <source>Find words in every chat</source>
        <translation>在每个聊天中查找词语</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>Give the chat another title</source>
        <translation>为聊天换一个标题</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>置顶(&amp;P)</translation>
    </message>
    <message>
        <source>Keep the chat at the head of the list</source>
        <translation>让聊天保持在列表顶部</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>复制副本(&amp;D)</translation>
    </message>
    <message>
        <source>Copy the chat with all its messages</source>
        <translation>复制聊天及其所有消息</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Save the chat as Markdown, HTML, text or JSON</source>
        <translation>将聊天保存为 Markdown、HTML、文本或 JSON</translation>
    </message>
    <message>
        <source>Export all chats…</source>
        <translation>导出所有聊天…</translation>
    </message>
    <message>
        <source>Save every chat in one go</source>
        <translation>一次保存所有聊天</translation>
    </message>
    <message>
        <source>&amp;Import chats…</source>
        <translation>导入聊天(&amp;I)…</translation>
    </message>
    <message>
        <source>Take over chats from Pannier, ChatGPT or LM Studio</source>
        <translation>接收来自 Pannier、ChatGPT 或 LM Studio 的聊天</translation>
    </message>
    <message>
        <source>&amp;Move to the trash</source>
        <translation>移到回收站(&amp;M)</translation>
    </message>
    <message>
        <source>Put the chat into the trash, which keeps it for a while</source>
        <translation>将聊天放入回收站，会在那里保留一段时间</translation>
    </message>
    <message>
        <source>Chat above</source>
        <translation>上一个聊天</translation>
    </message>
    <message>
        <source>Go up in the list</source>
        <translation>在列表中上移</translation>
    </message>
    <message>
        <source>Chat below</source>
        <translation>下一个聊天</translation>
    </message>
    <message>
        <source>Go down in the list</source>
        <translation>在列表中下移</translation>
    </message>
    <message>
        <source>&amp;List of chats</source>
        <translation>聊天列表(&amp;L)</translation>
    </message>
    <message>
        <source>Show or hide the list of chats</source>
        <translation>显示或隐藏聊天列表</translation>
    </message>
    <message>
        <source>Chat se&amp;ttings</source>
        <translation>聊天设置(&amp;T)</translation>
    </message>
    <message>
        <source>Show or hide what this chat is set to</source>
        <translation>显示或隐藏此聊天的设置</translation>
    </message>
    <message>
        <source>T&amp;wo chats side by side</source>
        <translation>并排两个聊天(&amp;W)</translation>
    </message>
    <message>
        <source>A second chat with a model of its own, when memory allows</source>
        <translation>内存允许时，再开一个使用自己模型的聊天</translation>
    </message>
    <message>
        <source>Chat te&amp;mplate…</source>
        <translation>聊天模板(&amp;M)…</translation>
    </message>
    <message>
        <source>See how the chat is written for the model, and change it</source>
        <translation>查看聊天是如何写给模型的，并可修改</translation>
    </message>
    <message>
        <source>{n} tokens</source>
        <translation>{n} 个 token</translation>
    </message>
    <message>
        <source>first token after {time}</source>
        <translation>{time}后出现首个 token</translation>
    </message>
    <message>
        <source>stopped: the context is full</source>
        <translation>已停止：上下文已满</translation>
    </message>
    <message>
        <source>stopped: the token limit was reached</source>
        <translation>已停止：达到 token 上限</translation>
    </message>
    <message>
        <source>stopped by you</source>
        <translation>由您停止</translation>
    </message>
    <message>
        <source>stopped before “{text}”</source>
        <translation>在“{text}”之前停止</translation>
    </message>
    <message>
        <source>Prompt: {n} tokens, {cached} of them cached</source>
        <translation>提示：{n} 个 token，其中 {cached} 个来自缓存</translation>
    </message>
    <message>
        <source>{text}; the rest read at {speed}</source>
        <translation>{text}；其余以 {speed} 读取</translation>
    </message>
    <message>
        <source>Answer: {n} tokens in {time}</source>
        <translation>回答：{n} 个 token，用时 {time}</translation>
    </message>
    <message>
        <source>{text}, {n} of them thoughts</source>
        <translation>{text}，其中 {n} 个为思考</translation>
    </message>
    <message>
        <source>Speculation: {accepted} of {drafted} guessed tokens were right</source>
        <translation>推测：猜测的 {drafted} 个 token 中有 {accepted} 个正确</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s defaults</source>
        <translation>llama.cpp 的默认值</translation>
    </message>
    <message>
        <source>Sampling: {changed}</source>
        <translation>采样：{changed}</translation>
    </message>
    <message>
        <source>Sampling: {changed}; seed {seed}</source>
        <translation>采样：{changed}；种子 {seed}</translation>
    </message>
    <message>
        <source>context of {n} tokens</source>
        <translation>{n} 个 token 的上下文</translation>
    </message>
    <message>
        <source>The worker process ended.</source>
        <translation>工作进程已结束。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>What the model was given of {name}</source>
        <translation>{name} 中提供给模型的内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Do not send {name}</source>
        <translation>不发送 {name}</translation>
    </message>
    <message>
        <source>Do not send this</source>
        <translation>不发送此项</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send your message here</source>
        <translation>发送您的消息</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>附加文件…</translation>
    </message>
    <message>
        <source>Unload model</source>
        <translation>卸载模型</translation>
    </message>
    <message>
        <source>Give back its memory</source>
        <translation>归还其内存</translation>
    </message>
    <message>
        <source>Load with options…</source>
        <translation>带选项加载…</translation>
    </message>
    <message>
        <source>Choose how the model is loaded</source>
        <translation>选择如何加载模型</translation>
    </message>
    <message>
        <source>Load Pannier Guide</source>
        <translation>加载 Pannier Guide</translation>
    </message>
    <message>
        <source>Open model…</source>
        <translation>打开模型…</translation>
    </message>
    <message>
        <source>Open a GGUF file and load it here</source>
        <translation>打开一个 GGUF 文件并在此加载</translation>
    </message>
    <message>
        <source>Close this chat and unload its model</source>
        <translation>关闭此聊天并卸载其模型</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>GGUF 模型 (*.gguf)</translation>
    </message>
    <message>
        <source>“{title}” is in the trash.</source>
        <translation>“{title}”已移到回收站。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) are in the trash.</source>
        <translation>
            <numerusform>%Ln 个聊天已移到回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash keeps it for a while; the settings say how long.</source>
        <translation>回收站会保留一段时间；期限见设置。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>模型：{name}</translation>
    </message>
    <message>
        <source>Choose a model to chat with</source>
        <translation>选择要与之聊天的模型</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Think</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Let the model think before it answers</source>
        <translation>让模型在回答前思考</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>Send the message to both chats</source>
        <translation>将消息发送到两个聊天</translation>
    </message>
    <message>
        <source>Context: {words}</source>
        <translation>上下文：{words}</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>未加载模型。</translation>
    </message>
    <message>
        <source>Load a model first.</source>
        <translation>请先加载模型。</translation>
    </message>
    <message>
        <source>{used} of {context} tokens are used, {cached} of them are cached.</source>
        <translation>已使用 {context} 个 token 中的 {used} 个，其中 {cached} 个已缓存。</translation>
    </message>
    <message>
        <source>Your draft adds {n}.</source>
        <translation>您的草稿增加 {n} 个。</translation>
    </message>
    <message>
        <source>That is more than there is room for.</source>
        <translation>这超出了可用空间。</translation>
    </message>
    <message>
        <source>It is nearly full.</source>
        <translation>即将用满。</translation>
    </message>
    <message>
        <source>When the context is full</source>
        <translation>上下文已满时</translation>
    </message>
    <message>
        <source>Load the model again with</source>
        <translation>重新加载模型，使用</translation>
    </message>
    <message>
        <source>Load options…</source>
        <translation>加载选项…</translation>
    </message>
    <message>
        <source>{n} tokens of context</source>
        <translation>{n} 个 token 的上下文</translation>
    </message>
    <message>
        <source>{text}  (+{size})</source>
        <translation>{text}（+{size}）</translation>
    </message>
    <message>
        <source>{cost}, does not fit</source>
        <translation>{cost}，放不下</translation>
    </message>
    <message>
        <source>&amp;Stop the answer</source>
        <translation>停止回答(&amp;S)</translation>
    </message>
    <message>
        <source>Nothing is left out; a chat that is too long is not answered</source>
        <translation>不省略任何内容；过长的聊天不予回答</translation>
    </message>
    <message>
        <source>Leave out the &amp;oldest messages</source>
        <translation>省略最早的消息(&amp;O)</translation>
    </message>
    <message>
        <source>The system prompt and your last message always stay</source>
        <translation>系统提示和您的最后一条消息始终保留</translation>
    </message>
    <message>
        <source>S&amp;hift the older half out</source>
        <translation>移出较旧的一半(&amp;H)</translation>
    </message>
    <message>
        <source>As above, also within a long answer: fast, but only approximate</source>
        <translation>同上，长回答中也适用：快，但只是近似</translation>
    </message>
    <message>
        <source>The message and what followed it were removed.</source>
        <translation>该消息及其后的内容已移除。</translation>
    </message>
    <message>
        <source>Another model was loaded.</source>
        <translation>加载了另一个模型。</translation>
    </message>
    <message>
        <source>The answer broke off: the worker process ended.</source>
        <translation>回答中断：工作进程已结束。</translation>
    </message>
    <message>
        <source>Not answered: the worker process ended.</source>
        <translation>未回答：工作进程已结束。</translation>
    </message>
    <message>
        <source>A file is still being read.</source>
        <translation>仍在读取一个文件。</translation>
    </message>
    <message>
        <source>A file is too long for the context: keep a part of it, or remove it.</source>
        <translation>有一个文件对上下文来说太长：保留其中一部分，或将其移除。</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>粘贴的文本.txt</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>粘贴的图片.png</translation>
    </message>
    <message>
        <source>{model} cannot see images, so {name} was not attached.</source>
        <translation>{model} 看不了图片，因此未附加 {name}。</translation>
    </message>
    <message>
        <source>Load it with its projector (mmproj), or another model that sees images.</source>
        <translation>请连同其投影器 (mmproj) 一起加载，或使用另一个能看图片的模型。</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>end</source>
        <translation>结尾</translation>
    </message>
    <message>
        <source>{detail}: too long</source>
        <translation>{detail}：太长</translation>
    </message>
    <message>
        <source>First part</source>
        <translation>前一部分</translation>
    </message>
    <message>
        <source>Last part</source>
        <translation>后一部分</translation>
    </message>
    <message>
        <source>Edit your message</source>
        <translation>编辑您的消息</translation>
    </message>
    <message>
        <source>Edit the answer</source>
        <translation>编辑回答</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>消息文本</translation>
    </message>
    <message>
        <source>The old text stays beside the new one: the arrows below it switch between them.</source>
        <translation>旧文本保留在新文本旁边：用其下方的箭头切换。</translation>
    </message>
    <message>
        <source>Keep without asking</source>
        <translation>保留而不提问</translation>
    </message>
    <message>
        <source>Ask again from here</source>
        <translation>从这里重新提问</translation>
    </message>
    <message>
        <source>Keep and continue</source>
        <translation>保留并继续</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>纯文本 (*.txt)</translation>
    </message>
    <message>
        <source>JSON, can be imported again (*.json)</source>
        <translation>JSON，可重新导入 (*.json)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %Ln chat(s)</source>
        <translation>
            <numerusform>正在导出 %Ln 个聊天</numerusform>
        </translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>导入聊天</translation>
    </message>
    <message>
        <source>Chats of Pannier, ChatGPT or LM Studio (*.json *.zip);;All files (*)</source>
        <translation>Pannier、ChatGPT 或 LM Studio 的聊天 (*.json *.zip);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import the chats in {name}?</source>
        <translation>导入 {name} 中的聊天？</translation>
    </message>
    <message>
        <source>Chats that are here already stay as they are.</source>
        <translation>已经存在的聊天保持原样。</translation>
    </message>
    <message>
        <source>Importing chats from {name}</source>
        <translation>正在从 {name} 导入聊天</translation>
    </message>
    <message>
        <source>{kind}, zipped (*.zip)</source>
        <translation>{kind}，压缩 (*.zip)</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation>已导出到 {path}。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) were imported.</source>
        <translation>
            <numerusform>已导入 %Ln 个聊天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) were here already and stay as they are.</source>
        <translation>
            <numerusform>%Ln 个聊天已经存在，保持原样。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) could not be read: {first}</source>
        <translation>
            <numerusform>%Ln 个聊天无法读取：{first}</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>在此聊天中查找</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>第 {n} 处，共 {count} 处</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>您的消息</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新聊天</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>最近七天</translation>
    </message>
    <message>
        <source>Last thirty days</source>
        <translation>最近三十天</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and short month, as Qt writes patterns of dates</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Change the load options…</source>
        <translation>更改加载选项…</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Choose another template…</source>
        <translation>选择另一个模板…</translation>
    </message>
    <message>
        <source>{name}: {got} instead of {asked}.</source>
        <translation>{name}：{got}，而非 {asked}。</translation>
    </message>
    <message>
        <source>Load progress</source>
        <translation>加载进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>取消加载</translation>
    </message>
    <message>
        <source>Stop loading and give back the memory</source>
        <translation>停止加载并归还内存</translation>
    </message>
    <message>
        <source>Loading {name}</source>
        <translation>正在加载 {name}</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>准备中</translation>
    </message>
    <message>
        <source>Choose another file of this model, or download it again.</source>
        <translation>请选择此模型的另一个文件，或重新下载。</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>已取消加载。</translation>
    </message>
    <message>
        <source>This version of llama.cpp does not know the architecture &quot;{name}&quot;.</source>
        <translation>此版本的 llama.cpp 不认识架构“{name}”。</translation>
    </message>
    <message>
        <source>Update Pannier, or choose a model of another architecture.</source>
        <translation>请更新 Pannier，或选择其他架构的模型。</translation>
    </message>
    <message>
        <source>There is not enough memory for the model: {error}</source>
        <translation>内存不足以加载此模型：{error}</translation>
    </message>
    <message>
        <source>Load it with fewer GPU layers, or choose a smaller quant.</source>
        <translation>请减少 GPU 层数，或选择更小的量化。</translation>
    </message>
    <message>
        <source>llama.cpp could not load the file: {error}</source>
        <translation>llama.cpp 无法加载该文件：{error}</translation>
    </message>
    <message>
        <source>There is not enough memory for a context of {context_length} tokens.</source>
        <translation>内存不足以容纳 {context_length} 个 token 的上下文。</translation>
    </message>
    <message>
        <source>Load the model with a shorter context, or choose a smaller quant.</source>
        <translation>请用更短的上下文加载模型，或选择更小的量化。</translation>
    </message>
    <message>
        <source>llama.cpp could not make a context of {context_length} tokens: {error}</source>
        <translation>llama.cpp 无法创建 {context_length} 个 token 的上下文：{error}</translation>
    </message>
    <message>
        <source>Load the model with other options, or with a shorter context.</source>
        <translation>请用其他选项或更短的上下文加载模型。</translation>
    </message>
    <message>
        <source>it did not say why.</source>
        <translation>它没有说明原因。</translation>
    </message>
    <message>
        <source>The model was unloaded.</source>
        <translation>模型已卸载。</translation>
    </message>
    <message>
        <source>Not all memory is free again: {0}</source>
        <translation>内存尚未全部释放：{0}</translation>
    </message>
    <message>
        <source>If it stays so, end that program or restart the computer.</source>
        <translation>如果一直如此，请结束该程序或重启计算机。</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>重新回答</translation>
    </message>
    <message>
        <source>Run again exactly (seed {n})</source>
        <translation>完全相同地再次运行（种子 {n}）</translation>
    </message>
    <message>
        <source>Other settings…</source>
        <translation>其他设置…</translation>
    </message>
    <message>
        <source>With another model</source>
        <translation>使用另一个模型</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>保存代码</translation>
    </message>
    <message>
        <source>The messages above are no longer in the context</source>
        <translation>上方的消息已不在上下文中</translation>
    </message>
    <message>
        <source>Reading the prompt… {share}</source>
        <translation>正在读取提示词… {share}</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>正在思考…</translation>
    </message>
    <message>
        <source>Stopped before the answer.</source>
        <translation>在回答之前已停止。</translation>
    </message>
    <message>
        <source>The model gave an empty answer.</source>
        <translation>模型给出了空的回答。</translation>
    </message>
    <message>
        <source>The program ended in the middle of this answer.</source>
        <translation>程序在此回答中途结束。</translation>
    </message>
    <message>
        <source>beginning, {n}</source>
        <translation>开头，{n}</translation>
    </message>
    <message>
        <source>end, {n}</source>
        <translation>结尾，{n}</translation>
    </message>
    <message>
        <source>Put back {title}</source>
        <translation>恢复 {title}</translation>
    </message>
    <message>
        <source>Put back what holds without this</source>
        <translation>恢复到没有此项时的值</translation>
    </message>
    <message>
        <source>preset {title}</source>
        <translation>预设 {title}</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>recommended in the file</source>
        <translation>文件中的推荐值</translation>
    </message>
    <message>
        <source>recommended by its makers</source>
        <translation>其制作者的推荐值</translation>
    </message>
    <message>
        <source>set for all chats</source>
        <translation>为所有聊天设置</translation>
    </message>
    <message>
        <source>set for this model</source>
        <translation>为此模型设置</translation>
    </message>
    <message>
        <source>set for this chat</source>
        <translation>为此聊天设置</translation>
    </message>
    <message>
        <source>Some chats are not saved, and are lost when Pannier ends.</source>
        <translation>有些聊天未保存，Pannier 结束时会丢失。</translation>
    </message>
    <message>
        <source>Export them, or make room on the disk and save them. Close again to go all the same.</source>
        <translation>请导出它们，或在磁盘上腾出空间并保存。再次关闭则仍然退出。</translation>
    </message>
    <message>
        <source>(your next message)</source>
        <translation>（您的下一条消息）</translation>
    </message>
    <message>
        <source>Choose from the &amp;library…</source>
        <translation>从模型库中选择(&amp;L)…</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新文件夹</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>文件夹名称</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>创建文件夹</translation>
    </message>
    <message>
        <source>The message was not sent to the second chat.</source>
        <translation>消息未发送到第二个聊天。</translation>
    </message>
    <message>
        <source>Load a model there, or wait until its answer is finished.</source>
        <translation>请在那里加载模型，或等到它的回答完成。</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>What is new is kept in memory until Pannier ends. Make room on the disk, then click here to save it; you can also export or copy it.</source>
        <translation>新内容在 Pannier 结束前保存在内存中。请在磁盘上腾出空间，然后点击此处保存；也可以导出或复制。</translation>
    </message>
    <message>
        <source>Queued: sent when the answer in the other chat is finished.</source>
        <translation>已排队：另一个聊天的回答完成后发送。</translation>
    </message>
    <message>
        <source>Queued: sent as soon as the model is ready.</source>
        <translation>已排队：模型就绪后立即发送。</translation>
    </message>
    <message>
        <source>Load {name}</source>
        <translation>加载 {name}</translation>
    </message>
    <message>
        <source>This chat was held with {name}: load it</source>
        <translation>此聊天使用的是 {name}：加载它</translation>
    </message>
    <message>
        <source>Load as set</source>
        <comment>with the load options that are set</comment>
        <translation>按设置加载</translation>
    </message>
    <message>
        <source>Set: {set}. Loaded: {loaded}. Load the model again as it is set.</source>
        <translation>设置：{set}。已加载：{loaded}。请按设置重新加载模型。</translation>
    </message>
    <message>
        <source>Choose a model first; then write here</source>
        <translation>请先选择模型；然后在此书写</translation>
    </message>
    <message>
        <source>Your message is sent when the model is ready</source>
        <translation>模型就绪后会发送您的消息</translation>
    </message>
    <message>
        <source>Write already: it is sent when the model is ready</source>
        <translation>现在就可以写：模型就绪后发送</translation>
    </message>
    <message>
        <source>Answering… Esc stops</source>
        <translation>正在回答… 按 Esc 停止</translation>
    </message>
    <message>
        <source>Message {name}</source>
        <translation>给 {name} 发消息</translation>
    </message>
    <message>
        <source>This link is not opened: {address}</source>
        <translation>不会打开此链接：{address}</translation>
    </message>
    <message>
        <source>Only web and mail addresses can be opened from a chat.</source>
        <translation>聊天中只能打开网页和邮件地址。</translation>
    </message>
    <message>
        <source>Open this link in your browser?</source>
        <translation>在浏览器中打开此链接？</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Save, export and import presets</source>
        <translation>保存、导出和导入预设</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>保存为预设</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>预设名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as a new preset…</source>
        <translation>保存为新预设…</translation>
    </message>
    <message>
        <source>Export this preset…</source>
        <translation>导出此预设…</translation>
    </message>
    <message>
        <source>Import a preset…</source>
        <translation>导入预设…</translation>
    </message>
    <message>
        <source>Delete this preset</source>
        <translation>删除此预设</translation>
    </message>
    <message>
        <source>Export the preset</source>
        <translation>导出预设</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation>导入预设</translation>
    </message>
    <message>
        <source>Set for</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>此聊天</translation>
    </message>
    <message>
        <source>All chats with {name}</source>
        <translation>所有使用 {name} 的聊天</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>该模型</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>所有聊天</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示</translation>
    </message>
    <message>
        <source>Instructions that precede the chat</source>
        <translation>位于聊天之前的指令</translation>
    </message>
    <message>
        <source>What happens with a chat that is too long</source>
        <translation>聊天过长时如何处理</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>停止回答</translation>
    </message>
    <message>
        <source>Leave out the oldest messages</source>
        <translation>省略最早的消息</translation>
    </message>
    <message>
        <source>Shift the older half out</source>
        <translation>移出较旧的一半</translation>
    </message>
    <message>
        <source>Show or hide these options</source>
        <translation>显示或隐藏这些选项</translation>
    </message>
    <message>
        <source>Chat template…</source>
        <translation>聊天模板…</translation>
    </message>
    <message>
        <source>Chat settings</source>
        <translation>聊天设置</translation>
    </message>
    <message>
        <source>Close the chat settings</source>
        <translation>关闭聊天设置</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>搜索所有聊天</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>清空回收站</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Chats that were thrown away; the trash keeps them for a while</source>
        <translation>丢弃的聊天；回收站会保留一段时间</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>未找到任何内容。</translation>
    </message>
    <message>
        <source>Your chats will be listed here.</source>
        <translation>您的聊天将列在这里。</translation>
    </message>
    <message>
        <source>Trash ({n})</source>
        <translation>回收站（{n}）</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>新建文件夹…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>New chat here</source>
        <translation>在此新建聊天</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Remove the folder, keep its chats</source>
        <translation>移除文件夹，保留其中的聊天</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移到</translation>
    </message>
    <message>
        <source>Out of the folder</source>
        <translation>移出文件夹</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制副本</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>并排打开</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>聊天模板</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>The model&apos;s own</source>
        <translation>模型自带</translation>
    </message>
    <message>
        <source>One of your own</source>
        <translation>您自己的</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>模板文本</translation>
    </message>
    <message>
        <source>What the model is given</source>
        <translation>提供给模型的内容</translation>
    </message>
    <message>
        <source>Jinja template</source>
        <translation>Jinja 模板</translation>
    </message>
    <message>
        <source>Use for this model</source>
        <translation>用于此模型</translation>
    </message>
    <message>
        <source>thinks in {tag}</source>
        <translation>在 {tag} 中思考</translation>
    </message>
    <message>
        <source>thinking can be turned on and off</source>
        <translation>思考可以开启和关闭</translation>
    </message>
    <message>
        <source>effort: {names}</source>
        <translation>思考强度：{names}</translation>
    </message>
    <message>
        <source>knows no system prompt: it is put before the first question</source>
        <translation>不支持系统提示：它会放在第一个问题之前</translation>
    </message>
    <message>
        <source>As the model likes</source>
        <translation>由模型决定</translation>
    </message>
    <message>
        <source>Chat with Pannier Guide</source>
        <translation>与 Pannier Guide 聊天</translation>
    </message>
    <message>
        <source>Open a GGUF file…</source>
        <translation>打开 GGUF 文件…</translation>
    </message>
    <message>
        <source>Choose a model to start</source>
        <translation>选择一个模型开始</translation>
    </message>
    <message>
        <source>Pannier Guide comes with Pannier and answers questions about models, memory and quantization. Or drag a GGUF file of your own onto this window.</source>
        <translation>Pannier Guide 随 Pannier 提供，可回答有关模型、内存和量化的问题。您也可以把自己的 GGUF 文件拖到此窗口。</translation>
    </message>
    <message>
        <source>You can write already. Your message is sent as soon as it is ready.</source>
        <translation>现在就可以书写。就绪后立即发送您的消息。</translation>
    </message>
    <message>
        <source>Ask Pannier Guide</source>
        <translation>询问 Pannier Guide</translation>
    </message>
    <message>
        <source>A small model that knows about quantization, GGUF and memory, and nothing else. It runs on this computer.</source>
        <translation>一个小模型，只懂量化、GGUF 和内存。它在这台计算机上运行。</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>这台计算机</translation>
    </message>
    <message>
        <source>this computer and {servers}</source>
        <translation>这台计算机和 {servers}</translation>
    </message>
    <message>
        <source>{name} is ready</source>
        <translation>{name} 已就绪</translation>
    </message>
    <message>
        <source>It runs on {where}, with a context of {n} tokens.</source>
        <translation>它运行在{where}，上下文为 {n} 个 token。</translation>
    </message>
    <message>
        <source>Ask: {question}</source>
        <translation>提问：{question}</translation>
    </message>
    <message>
        <source>Ask this question</source>
        <translation>提出这个问题</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Window libraries</source>
        <translation>窗口库</translation>
    </message>
    <message>
        <source>Bundled model, file</source>
        <translation>自带模型，文件</translation>
    </message>
    <message>
        <source>Bundled model, answer</source>
        <translation>自带模型，回答</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Bugs</source>
        <translation>程序错误</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>The text holds no name, no path of yours and no chat.</source>
        <translation>文本中不含姓名、您的路径和聊天内容。</translation>
    </message>
    <message>
        <source>Checking the installation…</source>
        <translation>正在检查安装…</translation>
    </message>
    <message>
        <source>Something is wrong: {names}.</source>
        <translation>有问题：{names}。</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>Engine log</source>
        <translation>引擎日志</translation>
    </message>
    <message>
        <source>Log lines</source>
        <translation>日志行</translation>
    </message>
    <message>
        <source>The engine has not logged anything yet.</source>
        <translation>引擎尚未记录任何内容。</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>About Pannier</source>
        <translation>关于 Pannier</translation>
    </message>
    <message>
        <source>Pannier</source>
        <translation>Pannier</translation>
    </message>
    <message>
        <source>Version {v}</source>
        <translation>版本 {v}</translation>
    </message>
    <message>
        <source>Packs large language models onto the GPU you have.</source>
        <translation>把大语言模型装进您现有的 GPU。</translation>
    </message>
    <message>
        <source>MIT licence. Built on llama.cpp and llama-cpp-python (MIT) and Qt for Python (LGPL). Icons by Lucide (ISC), typeface Inter (OFL).</source>
        <translation>MIT 许可证。基于 llama.cpp 和 llama-cpp-python (MIT) 以及 Qt for Python (LGPL)。图标来自 Lucide (ISC)，字体为 Inter (OFL)。</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>This card is long. [Read the rest in the browser]({page})</source>
        <translation>此模型卡很长。[在浏览器中阅读其余部分]({page})</translation>
    </message>
    <message>
        <source>With its projector, to see images</source>
        <translation>附带投影器，可看图片</translation>
    </message>
    <message>
        <source>tokens of prompt and answer together</source>
        <translation>提示和回答的 token 总数</translation>
    </message>
    <message>
        <source>what the model was trained for, at most 8,192</source>
        <translation>模型训练时的长度，最多 8,192</translation>
    </message>
    <message>
        <source>room for so many chats side by side, each with the whole context</source>
        <translation>为这么多聊天并排留出空间，每个都有完整的上下文</translation>
    </message>
    <message>
        <source>layers on the GPU, counted from the output; auto takes as many as fit</source>
        <translation>GPU 上的层数，从输出层开始数；auto 为能放下的层数</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>prompt tokens given to llama.cpp at once</source>
        <translation>一次交给 llama.cpp 的提示 token 数</translation>
    </message>
    <message>
        <source>as many as a step evaluates</source>
        <translation>与一步计算的数量相同</translation>
    </message>
    <message>
        <source>Tokens in a step</source>
        <translation>每步 token 数</translation>
    </message>
    <message>
        <source>prompt tokens evaluated in one step; more need larger compute buffers</source>
        <translation>一步计算的提示 token 数；越多所需的计算缓冲区越大</translation>
    </message>
    <message>
        <source>GPUs to use</source>
        <translation>使用的 GPU</translation>
    </message>
    <message>
        <source>the GPUs that share the model</source>
        <translation>分担模型的 GPU</translation>
    </message>
    <message>
        <source>Main GPU</source>
        <translation>主 GPU</translation>
    </message>
    <message>
        <source>the GPU that takes everything under split mode none</source>
        <translation>在拆分模式 none 下承担一切的 GPU</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>Split mode</source>
        <translation>拆分模式</translation>
    </message>
    <message>
        <source>how several GPUs share the model</source>
        <translation>多个 GPU 如何分担模型</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>how much of the model each GPU gets, such as 3,1</source>
        <translation>每个 GPU 承担模型的多少，例如 3,1</translation>
    </message>
    <message>
        <source>by free memory</source>
        <translation>按空闲内存</translation>
    </message>
    <message>
        <source>Experts in main memory</source>
        <translation>主内存中的专家</translation>
    </message>
    <message>
        <source>keep the experts of the first N layers in main memory</source>
        <translation>将前 N 层的专家留在主内存</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash attention</translation>
    </message>
    <message>
        <source>needs less memory for long contexts; auto takes it where the device can</source>
        <translation>长上下文所需内存更少；auto 在设备支持时启用</translation>
    </message>
    <message>
        <source>KV cache: keys</source>
        <translation>KV 缓存：键</translation>
    </message>
    <message>
        <source>type of the keys in the KV cache</source>
        <translation>KV 缓存中键的类型</translation>
    </message>
    <message>
        <source>KV cache: values</source>
        <translation>KV 缓存：值</translation>
    </message>
    <message>
        <source>type of the values in the KV cache; a quantized one needs flash attention</source>
        <translation>KV 缓存中值的类型；量化类型需要 flash attention</translation>
    </message>
    <message>
        <source>KV cache on the GPU</source>
        <translation>KV 缓存在 GPU 上</translation>
    </message>
    <message>
        <source>keep the KV cache of a layer on the layer&apos;s GPU</source>
        <translation>将一层的 KV 缓存保留在该层所在的 GPU 上</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>读取文件</translation>
    </message>
    <message>
        <source>map the file, read it, or read it past the system&apos;s page cache</source>
        <translation>映射文件、读取文件，或绕过系统页缓存读取</translation>
    </message>
    <message>
        <source>Lock in memory</source>
        <translation>锁定在内存中</translation>
    </message>
    <message>
        <source>forbid the system to swap out the weights</source>
        <translation>禁止系统换出权重</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>CPU threads for generation</source>
        <translation>用于生成的 CPU 线程</translation>
    </message>
    <message>
        <source>the number of physical cores</source>
        <translation>物理核心数</translation>
    </message>
    <message>
        <source>Threads for prompts</source>
        <translation>处理提示的线程</translation>
    </message>
    <message>
        <source>CPU threads for prompts</source>
        <translation>用于处理提示的 CPU 线程</translation>
    </message>
    <message>
        <source>as many as for generation</source>
        <translation>与生成相同</translation>
    </message>
    <message>
        <source>Draft tokens</source>
        <translation>草稿 token</translation>
    </message>
    <message>
        <source>how many guessed tokens speculation may verify in one step</source>
        <translation>推测在一步中最多验证多少个猜测的 token</translation>
    </message>
    <message>
        <source>RoPE scaling</source>
        <translation>RoPE 缩放</translation>
    </message>
    <message>
        <source>method that stretches the context</source>
        <translation>延长上下文的方法</translation>
    </message>
    <message>
        <source>RoPE base frequency</source>
        <translation>RoPE 基频</translation>
    </message>
    <message>
        <source>RoPE frequency factor</source>
        <translation>RoPE 频率因子</translation>
    </message>
    <message>
        <source>factor on RoPE frequencies; 0.5 doubles the context</source>
        <translation>RoPE 频率的因子；0.5 使上下文加倍</translation>
    </message>
    <message>
        <source>YaRN extrapolation</source>
        <translation>YaRN 外推</translation>
    </message>
    <message>
        <source>YaRN extrapolation mix</source>
        <translation>YaRN 外推混合</translation>
    </message>
    <message>
        <source>YaRN magnitude</source>
        <translation>YaRN 幅度</translation>
    </message>
    <message>
        <source>YaRN magnitude scaling</source>
        <translation>YaRN 幅度缩放</translation>
    </message>
    <message>
        <source>YaRN beta fast</source>
        <translation>YaRN beta fast</translation>
    </message>
    <message>
        <source>YaRN low correction dimension</source>
        <translation>YaRN 低校正维度</translation>
    </message>
    <message>
        <source>YaRN beta slow</source>
        <translation>YaRN beta slow</translation>
    </message>
    <message>
        <source>YaRN high correction dimension</source>
        <translation>YaRN 高校正维度</translation>
    </message>
    <message>
        <source>YaRN original context</source>
        <translation>YaRN 原始上下文</translation>
    </message>
    <message>
        <source>context that the model was trained for before YaRN</source>
        <translation>使用 YaRN 之前训练模型的上下文</translation>
    </message>
    <message>
        <source>LoRA adapters</source>
        <translation>LoRA 适配器</translation>
    </message>
    <message>
        <source>apply LoRA adapters in GGUF format, each with a scale</source>
        <translation>应用 GGUF 格式的 LoRA 适配器，每个都有强度</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>投影器</translation>
    </message>
    <message>
        <source>the projector (mmproj) through which the model sees images</source>
        <translation>模型看图片所用的投影器 (mmproj)</translation>
    </message>
    <message>
        <source>Check the weights</source>
        <translation>检查权重</translation>
    </message>
    <message>
        <source>look for invalid numbers in the weights while loading; slow</source>
        <translation>加载时查找权重中的无效数值；较慢</translation>
    </message>
    <message>
        <source>RPC servers</source>
        <translation>RPC 服务器</translation>
    </message>
    <message>
        <source>use the devices of other machines, where `pannier rpc-server` runs</source>
        <translation>使用其他机器的设备，那里需运行 `pannier rpc-server`</translation>
    </message>
    <message>
        <source>Most memory</source>
        <translation>最大内存</translation>
    </message>
    <message>
        <source>most memory to use on each GPU</source>
        <translation>每个 GPU 上最多使用的内存</translation>
    </message>
    <message>
        <source>what is free</source>
        <translation>现有空闲</translation>
    </message>
    <message>
        <source>Memory to leave free</source>
        <translation>内存余量</translation>
    </message>
    <message>
        <source>memory to leave free on each GPU</source>
        <translation>每个 GPU 上保留空闲的内存</translation>
    </message>
    <message>
        <source>Refuse what does not fit</source>
        <translation>拒绝放不下的</translation>
    </message>
    <message>
        <source>refuse a load that cannot fit</source>
        <translation>拒绝放不下的加载</translation>
    </message>
    <message>
        <source>With its imatrix, for quantizing ({size})</source>
        <translation>附带其 imatrix，用于量化（{size}）</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>在这台计算机上</translation>
    </message>
    <message>
        <source>Download it alone</source>
        <translation>单独下载</translation>
    </message>
    <message>
        <source>Projector: {text}</source>
        <translation>投影器：{text}</translation>
    </message>
    <message>
        <source>Download the recommended file</source>
        <translation>下载推荐的文件</translation>
    </message>
    <message>
        <source>None of these files fits, not even in main memory.</source>
        <translation>这些文件都放不下，连主内存也放不下。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) are on the repository&apos;s page.</source>
        <translation>
            <numerusform>仓库页面上还有 %Ln 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>~ judged from the size alone, ≈ calculated from the header, = planned by llama.cpp itself</source>
        <translation>~ 仅按大小判断，≈ 由文件头计算，= 由 llama.cpp 自己计划</translation>
    </message>
    <message numerus="yes">
        <source>{first} and %Ln more</source>
        <comment>files</comment>
        <translation>
            <numerusform>{first}，还有 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln 层</numerusform>
        </translation>
    </message>
    <message>
        <source>From its header: {facts}</source>
        <translation>来自其文件头：{facts}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s), {used} used</source>
        <translation>
            <numerusform>%Ln 个专家，使用 {used} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading its header…</source>
        <translation>正在读取其文件头…</translation>
    </message>
    <message>
        <source>Recommended  ·  {reason}</source>
        <translation>推荐  ·  {reason}</translation>
    </message>
    <message>
        <source>Its header can be read once you have access.</source>
        <translation>获得访问权限后才能读取其文件头。</translation>
    </message>
    <message>
        <source>Its header could not be read: {error}</source>
        <translation>无法读取其文件头：{error}</translation>
    </message>
    <message>
        <source>context {n}</source>
        <translation>上下文 {n}</translation>
    </message>
    <message>
        <source>width {n}</source>
        <translation>宽度 {n}</translation>
    </message>
    <message>
        <source>sliding window {n}</source>
        <translation>滑动窗口 {n}</translation>
    </message>
    <message>
        <source>{n} heads</source>
        <translation>{n} 个头</translation>
    </message>
    <message>
        <source>{heads} ({n} for keys and values)</source>
        <translation>{heads}（{n} 个用于键和值）</translation>
    </message>
    <message>
        <source>{n} bits/weight</source>
        <translation>{n} 位/权重</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Download {type}, {size}</source>
        <translation>下载 {type}，{size}</translation>
    </message>
    <message>
        <source>{type}: {state}. Go to the downloads</source>
        <translation>{type}：{state}。转到下载</translation>
    </message>
    <message>
        <source>{type} is on this computer: chat with it</source>
        <translation>{type} 在这台计算机上：与它聊天</translation>
    </message>
    <message>
        <source>Make smaller models from it</source>
        <translation>用它制作更小的模型</translation>
    </message>
    <message>
        <source>Download it and make smaller models from it, as one job</source>
        <translation>下载它并制作更小的模型，作为一个任务</translation>
    </message>
    <message>
        <source>{n} of {all} parts are missing on the Hub</source>
        <translation>Hub 上缺少 {all} 个分片中的 {n} 个</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>GPU 内存</translation>
    </message>
    <message>
        <source>The recurrent state of this model takes {needed}, and only {free} of memory are free.</source>
        <translation>此模型的循环状态需要 {needed}，而内存只空闲 {free}。</translation>
    </message>
    <message>
        <source>Choose a smaller model.</source>
        <translation>请选择更小的模型。</translation>
    </message>
    <message>
        <source>The GPUs have no room, not even to compute what lies in main memory.</source>
        <translation>GPU 没有空间，连计算主内存中的部分也不够。</translation>
    </message>
    <message>
        <source>{device} may take {size} MiB</source>
        <translation>{device} 可用 {size} MiB</translation>
    </message>
    <message>
        <source>More of the {layers} layers do not fit: {room}.</source>
        <translation>{layers} 层中的更多层放不下：{room}。</translation>
    </message>
    <message>
        <source>{place} would have to hold {needed} and can take {limit}</source>
        <translation>{place} 需容纳 {needed}，而只能容纳 {limit}</translation>
    </message>
    <message>
        <source>main memory</source>
        <translation>主内存</translation>
    </message>
    <message>
        <source>The model does not fit: {shortages}.</source>
        <translation>模型放不下：{shortages}。</translation>
    </message>
    <message>
        <source>Choose a smaller quant or a smaller model, or close other programs.</source>
        <translation>请选择更小的量化或更小的模型，或关闭其他程序。</translation>
    </message>
    <message>
        <source>{change} (saves {size})</source>
        <translation>{change}（节省 {size}）</translation>
    </message>
    <message>
        <source>What would fit: {changes}.</source>
        <translation>这样可以放下：{changes}。</translation>
    </message>
    <message>
        <source>~ Judged from size alone: up to {n} parameters at 4 to 5 bits each, for {size} of {place}. The memory slider of a model&apos;s page changes it.</source>
        <translation>~ 仅按大小判断：最多 {n} 参数，每个 4 到 5 位，需 {place}中的 {size}。可用模型页面的内存滑块修改。</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>任何人</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>License</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>At least so many parameters</source>
        <translation>参数至少为</translation>
    </message>
    <message>
        <source>At most so many parameters</source>
        <translation>参数至多为</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问权限</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>open to everyone</source>
        <translation>对所有人开放</translation>
    </message>
    <message>
        <source>gated only</source>
        <translation>仅受限</translation>
    </message>
    <message>
        <source>Fits my memory</source>
        <translation>适合我的内存</translation>
    </message>
    <message>
        <source>Only models that fit my memory</source>
        <translation>仅显示适合我的内存的模型</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Model page</source>
        <translation>模型页面</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>gated</source>
        <translation>受限</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Open this repository in the browser</source>
        <translation>在浏览器中打开此仓库</translation>
    </message>
    <message>
        <source>Look for GGUF files</source>
        <translation>查找 GGUF 文件</translation>
    </message>
    <message>
        <source>by {author}</source>
        <translation>作者：{author}</translation>
    </message>
    <message>
        <source>{n} parameters</source>
        <translation>{n} 参数</translation>
    </message>
    <message>
        <source>licence {name}</source>
        <translation>许可证 {name}</translation>
    </message>
    <message>
        <source>{n} downloads</source>
        <translation>{n} 次下载</translation>
    </message>
    <message>
        <source>{n} likes</source>
        <translation>{n} 个赞</translation>
    </message>
    <message>
        <source>changed {age}</source>
        <translation>更改于{age}</translation>
    </message>
    <message>
        <source>&amp;Discover</source>
        <translation>发现(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <translation>转到搜索框</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation>显示或隐藏筛选条件</translation>
    </message>
    <message>
        <source>Ask a&amp;gain</source>
        <translation>再次询问(&amp;G)</translation>
    </message>
    <message>
        <source>Ask the Hub once more</source>
        <translation>再向 Hub 询问一次</translation>
    </message>
    <message>
        <source>&amp;Download the chosen file</source>
        <translation>下载所选文件(&amp;D)</translation>
    </message>
    <message>
        <source>Fetch the file that is marked on the model page</source>
        <translation>获取模型页面上标记的文件</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>在浏览器中打开(&amp;B)</translation>
    </message>
    <message>
        <source>Open the repository&apos;s page on the Hub</source>
        <translation>在 Hub 上打开此仓库的页面</translation>
    </message>
    <message>
        <source>Bac&amp;k to the list</source>
        <translation>返回列表(&amp;K)</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>转到列表</translation>
    </message>
    <message>
        <source>&amp;Account…</source>
        <translation>账户(&amp;A)…</translation>
    </message>
    <message>
        <source>Log in to the Hub with a token, or log out</source>
        <translation>使用令牌登录 Hub，或退出登录</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>账户…</translation>
    </message>
    <message>
        <source>Account on the Hub</source>
        <translation>Hub 上的账户</translation>
    </message>
    <message>
        <source>Its files are shown with their sizes, and which of them this computer can run. You can also paste the address of a page on the Hub into the search field.</source>
        <translation>显示其文件及大小，以及这台计算机能运行哪些。您也可以把 Hub 页面的地址粘贴到搜索框。</translation>
    </message>
    <message>
        <source>gated: needs an account with access</source>
        <translation>受限：需要有访问权限的账户</translation>
    </message>
    <message>
        <source>architecture {name}</source>
        <translation>架构 {name}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) last month</source>
        <translation>
            <numerusform>上月下载 %Ln 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln like(s)</source>
        <translation>
            <numerusform>%Ln 个赞</numerusform>
        </translation>
    </message>
    <message>
        <source>changed {time}</source>
        <translation>更改于 {time}</translation>
    </message>
    <message>
        <source>{hint} (judged by the number of parameters alone)</source>
        <translation>{hint}（仅按参数数量判断）</translation>
    </message>
    <message>
        <source>Models found</source>
        <translation>找到的模型</translation>
    </message>
    <message>
        <source>Search models, or paste an address</source>
        <translation>搜索模型，或粘贴地址</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Trending</source>
        <translation>热门趋势</translation>
    </message>
    <message>
        <source>Most downloaded</source>
        <translation>下载最多</translation>
    </message>
    <message>
        <source>Most liked</source>
        <translation>最受喜欢</translation>
    </message>
    <message>
        <source>Updated last</source>
        <translation>最近更新</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Filters ({n})</source>
        <translation>筛选（{n}）</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>What the Hub said last time; asking again…</source>
        <translation>Hub 上次的回答；正在再次询问…</translation>
    </message>
    <message>
        <source>What the Hub said last time</source>
        <translation>Hub 上次的回答</translation>
    </message>
    <message numerus="yes">
        <source>None of the last %Ln model(s) that the Hub named passes all filters.</source>
        <translation>
            <numerusform>Hub 列出的最近 %Ln 个模型都不符合全部筛选条件。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more of them. Looking further may help, or fewer filters.</source>
        <translation>还有更多模型。继续查找或减少筛选条件可能有帮助。</translation>
    </message>
    <message>
        <source>Look further</source>
        <translation>继续查找</translation>
    </message>
    <message>
        <source>No repository with GGUF files is called {name}.</source>
        <translation>没有名为 {name} 且带有 GGUF 文件的仓库。</translation>
    </message>
    <message>
        <source>It may hold other files, or be private.</source>
        <translation>它可能只有其他文件，或是私有的。</translation>
    </message>
    <message>
        <source>Look at it all the same</source>
        <translation>仍然查看</translation>
    </message>
    <message>
        <source>Nobody has published GGUF files of {name} yet.</source>
        <translation>还没有人发布 {name} 的 GGUF 文件。</translation>
    </message>
    <message>
        <source>Or they do not say what they were made from: search for words of its name.</source>
        <translation>也可能没有注明由什么制作：请用其名称中的词搜索。</translation>
    </message>
    <message>
        <source>No model with these words passes all filters.</source>
        <translation>没有含这些词的模型符合全部筛选条件。</translation>
    </message>
    <message>
        <source>No model passes all filters.</source>
        <translation>没有模型符合全部筛选条件。</translation>
    </message>
    <message>
        <source>Take some of them back, or all.</source>
        <translation>撤销其中几个，或全部撤销。</translation>
    </message>
    <message>
        <source>No model with GGUF files has these words in its name. Try fewer or shorter words.</source>
        <translation>没有名称含这些词且带有 GGUF 文件的模型。请用更少或更短的词。</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) ago</source>
        <translation>
            <numerusform>%Ln 周前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>%Ln 个月前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>%Ln 年前</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel this download? {done} have arrived.</source>
        <translation>取消此下载？已到达 {done}。</translation>
    </message>
    <message>
        <source>If you keep them, the same download goes on from there some day.</source>
        <translation>如果保留，以后同一下载会从那里继续。</translation>
    </message>
    <message>
        <source>Do not cancel</source>
        <translation>不取消</translation>
    </message>
    <message>
        <source>Cancel, and keep what has arrived</source>
        <translation>取消，保留已下载的部分</translation>
    </message>
    <message>
        <source>Cancel, and delete it</source>
        <translation>取消并删除</translation>
    </message>
    <message>
        <source>Every byte is as the Hub describes it: the SHA-256 is right.</source>
        <translation>每个字节都与 Hub 的描述一致：SHA-256 正确。</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>All of it has arrived. The Hub states no hash to compare it with.</source>
        <translation>已全部到达。Hub 没有给出可比对的哈希值。</translation>
    </message>
    <message>
        <source>{size} at commit {commit}</source>
        <translation>{size}，提交 {commit}</translation>
    </message>
    <message>
        <source>a file of that name is there; comparing it</source>
        <translation>已有同名文件；正在比较</translation>
    </message>
    <message>
        <source>{path} has been replaced on the Hub since you downloaded it on {date}.</source>
        <translation>自您于 {date} 下载以来，{path} 在 Hub 上已被替换。</translation>
    </message>
    <message>
        <source>Start over to replace yours, or keep it and choose another folder.</source>
        <translation>重新开始以替换您的文件，或保留它并选择另一个文件夹。</translation>
    </message>
    <message>
        <source>There is another file of that name already: {file}</source>
        <translation>已经有同名的另一个文件：{file}</translation>
    </message>
    <message>
        <source>Move or rename it, choose another folder, or start over to replace it.</source>
        <translation>请移动或重命名它、选择另一个文件夹，或重新开始以替换它。</translation>
    </message>
    <message>
        <source>An unfinished download from {repo} has the same name: {file}</source>
        <translation>来自 {repo} 的未完成下载使用相同的名称：{file}</translation>
    </message>
    <message>
        <source>Finish or remove that one first, or choose another folder.</source>
        <translation>请先完成或移除它，或选择另一个文件夹。</translation>
    </message>
    <message>
        <source>going on: {size} are there</source>
        <translation>继续：已有 {size}</translation>
    </message>
    <message>
        <source>by way of the Xet store</source>
        <translation>经由 Xet 存储</translation>
    </message>
    <message>
        <source>the checksum is wrong; reading the file a second time to find the damage</source>
        <translation>校验和不符；正在再次读取文件以找出损坏处</translation>
    </message>
    <message>
        <source>its origin could not be written down: {reason}</source>
        <translation>无法写下其来源：{reason}</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>complete, and the checksum is right</source>
        <translation>完成，校验和正确</translation>
    </message>
    <message>
        <source>bytes {start} to {end} are damaged on the disk; fetching them again</source>
        <translation>磁盘上第 {start} 到 {end} 字节已损坏；正在重新获取</translation>
    </message>
    <message>
        <source>Pause; what has arrived is kept</source>
        <translation>暂停；保留已下载的部分</translation>
    </message>
    <message>
        <source>Resume now</source>
        <translation>立即继续</translation>
    </message>
    <message>
        <source>Download it earlier</source>
        <translation>提前下载</translation>
    </message>
    <message>
        <source>Download it later</source>
        <translation>推后下载</translation>
    </message>
    <message>
        <source>Show what happened so far</source>
        <translation>显示到目前为止的经过</translation>
    </message>
    <message>
        <source>Load this model and chat with it</source>
        <translation>加载此模型并与它聊天</translation>
    </message>
    <message>
        <source>See which of your devices it fits, and how</source>
        <translation>查看它适合您的哪些设备以及如何放置</translation>
    </message>
    <message>
        <source>Show the file in the file manager</source>
        <translation>在文件管理器中显示此文件</translation>
    </message>
    <message>
        <source>Remove from this list; the file stays</source>
        <translation>从列表中移除；文件保留</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Log in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>Log: {name}</source>
        <translation>日志：{name}</translation>
    </message>
    <message>
        <source>Nothing has happened since Pannier was started.</source>
        <translation>Pannier 启动以来还没有发生任何事。</translation>
    </message>
    <message>
        <source>&amp;Downloads</source>
        <translation>下载(&amp;D)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>全部暂停(&amp;A)</translation>
    </message>
    <message>
        <source>Pause all downloads; what has arrived is kept</source>
        <translation>暂停所有下载；保留已下载的部分</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>全部继续(&amp;R)</translation>
    </message>
    <message>
        <source>Resume all downloads</source>
        <translation>继续所有下载</translation>
    </message>
    <message>
        <source>C&amp;lear what is done</source>
        <translation>清除已完成项(&amp;L)</translation>
    </message>
    <message>
        <source>Remove all that is done from the list; the files stay</source>
        <translation>从列表中移除所有已完成项；文件保留</translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation>暂停或继续(&amp;P)</translation>
    </message>
    <message>
        <source>Pause the chosen download, or resume it</source>
        <translation>暂停或继续所选下载</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>日志(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Cancel…</source>
        <translation>取消(&amp;C)…</translation>
    </message>
    <message>
        <source>Take it out of the list</source>
        <translation>从列表中去掉</translation>
    </message>
    <message>
        <source>When you close Pannier, downloads pause. They go on by themselves at the next start.</source>
        <translation>关闭 Pannier 时下载会暂停，下次启动时自动继续。</translation>
    </message>
    <message>
        <source>Nothing to download</source>
        <translation>没有要下载的内容</translation>
    </message>
    <message>
        <source>Look for a model in Discover and press Download. Here you see how far it is. It goes on after every interruption, and every byte is checked before it is used.</source>
        <translation>在“发现”中查找模型并点击“下载”。这里会显示进度。每次中断后都会继续，每个字节在使用前都经过检查。</translation>
    </message>
    <message>
        <source>Go to Discover</source>
        <translation>转到“发现”</translation>
    </message>
    <message>
        <source>A download goes on where it was.</source>
        <translation>一个下载从上次的位置继续。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) go on where they were.</source>
        <translation>
            <numerusform>%Ln 个下载从上次的位置继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show downloads</source>
        <translation>显示下载</translation>
    </message>
    <message>
        <source>{name} has arrived, and every byte is right.</source>
        <translation>{name} 已到达，每个字节都正确。</translation>
    </message>
    <message>
        <source>{name} has arrived.</source>
        <translation>{name} 已到达。</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done} / {size}</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>等待轮到它</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>已排队</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>next in {n} s</source>
        <translation>{n} 秒后继续</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>retry {n}, {due}: {reason}</source>
        <translation>第 {n} 次重试，{due}：{reason}</translation>
    </message>
    <message>
        <source>{text}; {short} too little, as {floor} stay free</source>
        <translation>{text}；还差 {short}，因为要保留 {floor}</translation>
    </message>
    <message>
        <source>checking what has arrived: {share}</source>
        <translation>正在校验已收到的内容：{share}</translation>
    </message>
    <message>
        <source>{needed} still to come, {free} free on the disk of {folder}</source>
        <translation>还需下载 {needed}，{folder} 所在磁盘剩余 {free}</translation>
    </message>
    <message>
        <source>a part was damaged on its way and is fetched again</source>
        <translation>有一部分在途中损坏，正在重新获取</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>GPU engines</source>
        <translation>GPU 引擎</translation>
    </message>
    <message>
        <source>An engine is a build of llama.cpp. A new one is tried with the bundled model before it is used; when it does not work, nothing changes.</source>
        <translation>引擎是 llama.cpp 的一个构建。新引擎在使用前会用自带模型试运行；如果不能用，一切保持不变。</translation>
    </message>
    <message>
        <source>Install from a file…</source>
        <translation>从文件安装…</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Comes with Pannier.</source>
        <translation>随 Pannier 提供。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>llama-cpp-python {version}</source>
        <translation>llama-cpp-python {version}</translation>
    </message>
    <message>
        <source>To compile it, install: {tools}.</source>
        <translation>若要编译，请安装：{tools}。</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>{action}: {name}</source>
        <translation>{action}：{name}</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Install an engine from a wheel</source>
        <translation>从 wheel 安装引擎</translation>
    </message>
    <message>
        <source>Wheels (*.whl)</source>
        <translation>Wheel 文件 (*.whl)</translation>
    </message>
    <message>
        <source>Trying the engine {name}</source>
        <translation>正在试用引擎 {name}</translation>
    </message>
    <message>
        <source>Removing the engine {name}</source>
        <translation>正在移除引擎 {name}</translation>
    </message>
    <message>
        <source>Installing the engine {name}</source>
        <translation>正在安装引擎 {name}</translation>
    </message>
    <message>
        <source>Installing the engine in {name}</source>
        <translation>正在安装 {name} 中的引擎</translation>
    </message>
    <message>
        <source>The engine works: {names}, {speed} tokens/s with the small model.</source>
        <translation>引擎可用：{names}，小模型速度 {speed} token/秒。</translation>
    </message>
    <message>
        <source>It is used from the next load on.</source>
        <translation>从下次加载起使用。</translation>
    </message>
    <message>
        <source>The engine works, but it finds no GPU on this machine.</source>
        <translation>引擎可用，但在这台机器上找不到 GPU。</translation>
    </message>
    <message>
        <source>Check the driver of the GPU, or use the built-in engine.</source>
        <translation>请检查 GPU 驱动，或使用内置引擎。</translation>
    </message>
    <message>
        <source>Something in Pannier went wrong. Your chat is still here.</source>
        <translation>Pannier 出错了。您的聊天仍在这里。</translation>
    </message>
    <message>
        <source>If it happens again, report it with the details below.</source>
        <translation>如果再次发生，请附上以下详情报告。</translation>
    </message>
    <message>
        <source>This machine as it is now, nothing imagined</source>
        <translation>这台机器的现状，没有任何假设</translation>
    </message>
    <message>
        <source>More cards, main memory and all details</source>
        <translation>更多显卡、主内存和所有详情</translation>
    </message>
    <message>
        <source>Main memory, more cards, and what is in use</source>
        <translation>主内存、更多显卡以及占用情况</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>添加显卡</translation>
    </message>
    <message>
        <source>Imagine one more GPU beside these</source>
        <translation>假设在这些之外再有一块 GPU</translation>
    </message>
    <message>
        <source>Remove the last card</source>
        <translation>移除最后一块显卡</translation>
    </message>
    <message>
        <source>Take the last imagined GPU away</source>
        <translation>去掉最后一块假设的 GPU</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>按现状</translation>
    </message>
    <message>
        <source>This machine with what is free on it now, nothing imagined</source>
        <translation>这台机器及其当前空闲内存，没有任何假设</translation>
    </message>
    <message>
        <source>Shared memory</source>
        <translation>共享内存</translation>
    </message>
    <message>
        <source>One memory for GPU and programs, as on Apple silicon</source>
        <translation>GPU 和程序共用一块内存，如 Apple 芯片</translation>
    </message>
    <message>
        <source>Code or mathematics</source>
        <translation>代码或数学</translation>
    </message>
    <message>
        <source>Work in which small errors matter: 8 bits are recommended first, even when some layers stay on the CPU</source>
        <translation>小误差也要紧的工作：优先推荐 8 位，即使有些层留在 CPU 上</translation>
    </message>
    <message>
        <source>Looking at this machine…</source>
        <translation>正在查看这台机器…</translation>
    </message>
    <message>
        <source>The engine found no GPU on this machine. Drag the slider to see what a card would change.</source>
        <translation>引擎在这台机器上没有找到 GPU。拖动滑块查看有显卡时会怎样。</translation>
    </message>
    <message>
        <source>No GPU</source>
        <translation>无 GPU</translation>
    </message>
    <message>
        <source>GPU {n}</source>
        <translation>GPU {n}</translation>
    </message>
    <message>
        <source>Main memory</source>
        <translation>主内存</translation>
    </message>
    <message>
        <source>shared with the GPU</source>
        <translation>与 GPU 共享</translation>
    </message>
    <message>
        <source>{size} shared</source>
        <translation>共享 {size}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <comment>programs</comment>
        <translation>
            <numerusform>另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {free} of {total} free</source>
        <translation>{name}：{total} 中空闲 {free}</translation>
    </message>
    <message>
        <source>{name}: {free} of {total} free; in use by {users}</source>
        <translation>{name}：{total} 中空闲 {free}；由 {users} 占用</translation>
    </message>
    <message>
        <source>{size} imagined</source>
        <translation>假设的 {size}</translation>
    </message>
    <message>
        <source>{size} free now</source>
        <translation>现有空闲 {size}</translation>
    </message>
    <message>
        <source>Forecast against allocated memory, {n} points</source>
        <translation>预测与实际分配的内存，{n} 个点</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>已分配</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>{model}, {device}
forecast {forecast}, allocated {allocated}</source>
        <translation>{model}，{device}
预测 {forecast}，分配 {allocated}</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>加载记录</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>清除历史</translation>
    </message>
    <message>
        <source>Forget all loads and what was learned from them; it can be undone</source>
        <translation>忘掉所有加载以及从中学到的内容；可以撤销</translation>
    </message>
    <message>
        <source>No loads yet</source>
        <translation>还没有加载记录</translation>
    </message>
    <message>
        <source>Every model that is loaded is noted here: what was forecast, what llama.cpp planned, what it allocated and what the device counted. What a GPU&apos;s driver takes beyond that is learned, and forecast the next time.</source>
        <translation>每个加载过的模型都记在这里：预测了多少、llama.cpp 计划了多少、分配了多少、设备计数为多少。GPU 驱动额外占用的内存会被学习，并计入下次预测。</translation>
    </message>
    <message>
        <source>The forecast was off by {median} (median), {worst} at worst.</source>
        <translation>预测误差为 {median}（中位数），最差 {worst}。</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s own plan came true to the byte {n} of {all} times.</source>
        <translation>llama.cpp 自己的计划在 {all} 次中有 {n} 次与实际逐字节一致。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>GPU layers</source>
        <translation>GPU 层数</translation>
    </message>
    <message numerus="yes">
        <source>Forgotten: %Ln load(s), and what was learned from them.</source>
        <translation>
            <numerusform>已忘掉：%Ln 次加载以及从中学到的内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln load(s).</source>
        <translation>
            <numerusform>%Ln 次加载。</numerusform>
        </translation>
    </message>
    <message>
        <source>Learned: {name} ({backend}) takes {size} beyond llama.cpp&apos;s buffers (loads: {n})</source>
        <translation>已学到：{name}（{backend}）在 llama.cpp 的缓冲区之外占用 {size}（加载次数：{n}）</translation>
    </message>
    <message>
        <source>Learned: {name} ({backend}, driver {driver}) takes {size} beyond llama.cpp&apos;s buffers (loads: {n})</source>
        <translation>已学到：{name}（{backend}，驱动 {driver}）在 llama.cpp 的缓冲区之外占用 {size}（加载次数：{n}）</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>≈ Forecast</source>
        <translation>≈ 预测</translation>
    </message>
    <message>
        <source>Calculated from the header</source>
        <translation>由文件头计算</translation>
    </message>
    <message>
        <source>= Plan</source>
        <translation>= 计划</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s own plan before the load</source>
        <translation>llama.cpp 在加载前自己的计划</translation>
    </message>
    <message>
        <source>What llama.cpp allocated</source>
        <translation>llama.cpp 分配的内存</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>By how much the device&apos;s free memory fell</source>
        <translation>设备空闲内存减少了多少</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>What the driver says the engine holds</source>
        <translation>驱动报告的引擎占用</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Of the forecast, as a share of what was allocated</source>
        <translation>预测误差，占实际分配的比例</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Bits/weight</source>
        <translation>位/权重</translation>
    </message>
    <message>
        <source>Bits that a weight costs on average, scales included</source>
        <translation>每个权重平均所需的位数，含缩放因子</translation>
    </message>
    <message>
        <source>Quality (prior)</source>
        <translation>质量（先验）</translation>
    </message>
    <message>
        <source>How often it finds the same token likeliest as the unquantized model. Not measured on this one: {source}</source>
        <translation>有多大比例与未量化模型选出同一个最可能的 token。未在此模型上测量：{source}</translation>
    </message>
    <message>
        <source>On the GPU</source>
        <translation>GPU 上</translation>
    </message>
    <message>
        <source>Memory that it takes there: weights, KV cache, compute buffers</source>
        <translation>在那里占用的内存：权重、KV 缓存、计算缓冲区</translation>
    </message>
    <message>
        <source>Max. context</source>
        <translation>最大上下文</translation>
    </message>
    <message>
        <source>The largest context with all layers on the GPU</source>
        <translation>所有层都在 GPU 上时的最大上下文</translation>
    </message>
    <message>
        <source>Repository, its address, or the path of a file</source>
        <translation>仓库、其地址，或文件路径</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf);;All files (*)</source>
        <translation>GGUF 模型 (*.gguf);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading headers</source>
        <translation>正在读取文件头</translation>
    </message>
    <message>
        <source>Choose a model of the library</source>
        <translation>选择模型库中的模型</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Choose a model file</source>
        <translation>选择模型文件</translation>
    </message>
    <message>
        <source>What fits?</source>
        <translation>什么放得下？</translation>
    </message>
    <message>
        <source>Name a repository on the Hub, or choose a model of yours. Every file of it is measured against your budget above, and llama.cpp itself confirms the numbers.</source>
        <translation>请写出 Hub 上的仓库，或选择您的一个模型。它的每个文件都会与上方的预算比较，并由 llama.cpp 自己确认数字。</translation>
    </message>
    <message>
        <source>Pannier Guide, the bundled model</source>
        <translation>Pannier Guide，自带的模型</translation>
    </message>
    <message>
        <source>F&amp;it</source>
        <translation>适配(&amp;I)</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>页面的各部分</translation>
    </message>
    <message>
        <source>A model</source>
        <translation>一个模型</translation>
    </message>
    <message>
        <source>By parameters</source>
        <translation>按参数</translation>
    </message>
    <message>
        <source>Loads so far</source>
        <translation>迄今的加载</translation>
    </message>
    <message>
        <source>&amp;Examine…</source>
        <translation>检查(&amp;E)…</translation>
    </message>
    <message>
        <source>Write what to examine</source>
        <translation>写出要检查的内容</translation>
    </message>
    <message>
        <source>Examine a &amp;file…</source>
        <translation>检查文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose a model file to examine</source>
        <translation>选择要检查的模型文件</translation>
    </message>
    <message>
        <source>This machine as it is &amp;now</source>
        <translation>这台机器的现状(&amp;N)</translation>
    </message>
    <message>
        <source>Look at the memory again, with nothing imagined</source>
        <translation>重新查看内存，没有任何假设</translation>
    </message>
    <message>
        <source>&amp;Memory slider</source>
        <translation>内存滑块(&amp;M)</translation>
    </message>
    <message>
        <source>Go to the slider of the first card</source>
        <translation>转到第一块显卡的滑块</translation>
    </message>
    <message>
        <source>&amp;Load the chosen file</source>
        <translation>加载所选文件(&amp;L)</translation>
    </message>
    <message>
        <source>Load the chosen file with the options that it fits with</source>
        <translation>用能放下的选项加载所选文件</translation>
    </message>
    <message>
        <source>Loads so fa&amp;r</source>
        <translation>迄今的加载(&amp;R)</translation>
    </message>
    <message>
        <source>What loads were expected to take and took</source>
        <translation>各次加载预计占用与实际占用</translation>
    </message>
    <message>
        <source>Size of the weights</source>
        <translation>权重大小</translation>
    </message>
    <message>
        <source>Weights alone, in GB: parameters times bits, divided by 8. The context takes more on top. GGUF types store scales beside the weights, so that 4-bit types cost 4.5 to 4.9 bits each; the bits here are those of an 8B model. Cells with a tick fit into the memory of your cards.</source>
        <translation>仅权重，单位 GB：参数量乘以位数再除以 8。上下文还要另外占用。GGUF 类型在权重旁存放缩放系数，因此 4 位类型实际占 4.5 到 4.9 位；此处的位数取自 8B 模型。带勾的单元格可放入您显卡的显存。</translation>
    </message>
    <message>
        <source>{size}, fits</source>
        <translation>{size}，放得下</translation>
    </message>
    <message>
        <source>{size}, does not fit</source>
        <translation>{size}，放不下</translation>
    </message>
    <message>
        <source>your cards: {size}</source>
        <translation>您的显卡：{size}</translation>
    </message>
    <message>
        <source>{n} billion</source>
        <translation>{n} 十亿</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <translation>{n} GB</translation>
    </message>
    <message>
        <source>{bits} bits per weight</source>
        <translation>每权重 {bits} 位</translation>
    </message>
    <message>
        <source>Fits into the memory of your cards</source>
        <translation>可放入您显卡的显存</translation>
    </message>
    <message>
        <source>{origin}. {problem}</source>
        <comment>two sentences</comment>
        <translation>{origin}。{problem}</translation>
    </message>
    <message>
        <source>= planned by llama.cpp itself, to the byte</source>
        <translation>= 由 llama.cpp 自己计划，精确到字节</translation>
    </message>
    <message>
        <source>measured when it was loaded</source>
        <translation>加载时测得</translation>
    </message>
    <message>
        <source>≈ calculated from the header; weights and KV cache are exact</source>
        <translation>≈ 由文件头计算；权重和 KV 缓存是精确的</translation>
    </message>
    <message>
        <source>The chosen file</source>
        <translation>所选文件</translation>
    </message>
    <message>
        <source>Load with these options</source>
        <translation>用这些选项加载</translation>
    </message>
    <message>
        <source>All options…</source>
        <translation>所有选项…</translation>
    </message>
    <message>
        <source>Show in Discover</source>
        <translation>在“发现”中显示</translation>
    </message>
    <message>
        <source>{n} context</source>
        <translation>上下文 {n}</translation>
    </message>
    <message>
        <source>Fits on the GPU</source>
        <translation>可放入 GPU</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>太大</translation>
    </message>
    <message>
        <source>Runs on the CPU</source>
        <translation>在 CPU 上运行</translation>
    </message>
    <message numerus="yes">
        <source>Experts of %Ln layer(s) on the CPU</source>
        <translation>
            <numerusform>%Ln 层的专家在 CPU 上</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all} layers on the GPU</source>
        <translation>{all} 层中有 {n} 层在 GPU 上</translation>
    </message>
    <message>
        <source>experts of {n} on the CPU</source>
        <translation>{n} 层的专家在 CPU 上</translation>
    </message>
    <message>
        <source>KV cache {type}</source>
        <translation>KV 缓存 {type}</translation>
    </message>
    <message>
        <source>made to fit: {changes}</source>
        <translation>为放得下而调整：{changes}</translation>
    </message>
    <message>
        <source>other programs</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>kept free</source>
        <translation>保留空闲</translation>
    </message>
    <message>
        <source>Not to be filled: scratch memory that no plan knows, and the screen. The load option “memory margin” changes it.</source>
        <translation>不会被填满：任何计划都不知道的临时内存，以及屏幕。可用加载选项“内存余量”修改。</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>{needed} of {limit}</source>
        <translation>{limit} 中的 {needed}</translation>
    </message>
    <message>
        <source>What the driver takes beside all this: a guess until this machine has loaded a model.</source>
        <translation>驱动在此之外的占用：在这台机器加载过模型之前只是估计。</translation>
    </message>
    <message>
        <source>What the driver takes beside all this: learned from earlier loads.</source>
        <translation>驱动在此之外的占用：从以前的加载中学到。</translation>
    </message>
    <message>
        <source>too much: {needed} of {limit}</source>
        <translation>过多：需要 {needed}，上限 {limit}</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>The model itself. A smaller file type shrinks it; fewer GPU layers move it.</source>
        <translation>模型本身。更小的文件类型会缩小它；减少 GPU 层数会移走它。</translation>
    </message>
    <message>
        <source>mapped file</source>
        <translation>映射文件</translation>
    </message>
    <message>
        <source>Weights that are the file itself: the system may drop and read them again.</source>
        <translation>权重就是文件本身：系统可以丢弃并重新读取。</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 缓存</translation>
    </message>
    <message>
        <source>Grows with the context length. A shorter context or q8_0 shrinks it.</source>
        <translation>随上下文长度增长。更短的上下文或 q8_0 会缩小它。</translation>
    </message>
    <message>
        <source>recurrent state</source>
        <translation>循环状态</translation>
    </message>
    <message>
        <source>The same for any context length.</source>
        <translation>与上下文长度无关。</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Scratch space of one step. Fewer prompt tokens at a time (ubatch) shrink it.</source>
        <translation>一步所需的临时空间。一次处理更少的提示 token (ubatch) 会缩小它。</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>One number for each token it knows.</source>
        <translation>它认识的每个 token 一个数。</translation>
    </message>
    <message>
        <source>projector</source>
        <translation>投影器</translation>
    </message>
    <message>
        <source>The model that sees images. Without it, this is free.</source>
        <translation>看图片的模型。没有它时不占用。</translation>
    </message>
    <message>
        <source>draft model</source>
        <translation>草稿模型</translation>
    </message>
    <message>
        <source>The small model that guesses ahead. Without it, this is free.</source>
        <translation>提前猜测的小模型。没有它时不占用。</translation>
    </message>
    <message>
        <source>runtime</source>
        <translation>运行时</translation>
    </message>
    <message>
        <source>Held by other programs; closing them frees it.</source>
        <translation>由其他程序占用；关闭它们即可释放。</translation>
    </message>
    <message>
        <source>Held by {users}. Closing them frees it.</source>
        <translation>由 {users} 占用。关闭它们即可释放。</translation>
    </message>
    <message>
        <source>Judged from the file&apos;s size alone: its header has not been read. What the context takes on top is a guess.</source>
        <translation>仅按文件大小判断：尚未读取其文件头。上下文另外占用多少只是猜测。</translation>
    </message>
    <message>
        <source>{needs} with {context} context</source>
        <translation>{context} 上下文需要 {needs}</translation>
    </message>
    <message>
        <source>Largest context with all layers on the GPU: {n} tokens</source>
        <translation>所有层都在 GPU 上时的最大上下文：{n} 个 token</translation>
    </message>
    <message>
        <source>{host} of main memory</source>
        <translation>主内存 {host}</translation>
    </message>
    <message>
        <source>{gpu} on the GPU, {host} of main memory</source>
        <translation>GPU 上 {gpu}，主内存 {host}</translation>
    </message>
    <message>
        <source>= planned by llama.cpp itself</source>
        <translation>= 由 llama.cpp 自己计划</translation>
    </message>
    <message>
        <source>~ its architecture is not known here: only llama.cpp&apos;s own plan can tell</source>
        <translation>~ 这里不认识其架构：只有 llama.cpp 自己的计划能说明</translation>
    </message>
    <message>
        <source>≈ calculated from its header</source>
        <translation>≈ 由其文件头计算</translation>
    </message>
    <message>
        <source>Context length</source>
        <translation>上下文长度</translation>
    </message>
    <message>
        <source>Tokens of prompt and answer together. Their KV cache grows with the number.</source>
        <translation>提示和回答的 token 总数。KV 缓存随之增长。</translation>
    </message>
    <message>
        <source>Model&apos;s maximum</source>
        <translation>模型的最大值</translation>
    </message>
    <message>
        <source>Parallel chats</source>
        <translation>并行聊天</translation>
    </message>
    <message>
        <source>Room for so many chats side by side, each with the whole context and a KV cache of its own. Pannier itself answers one at a time.</source>
        <translation>为这么多聊天并排留出空间，每个都有完整的上下文和自己的 KV 缓存。Pannier 自己一次只回答一个。</translation>
    </message>
    <message>
        <source>Type of the KV cache</source>
        <translation>KV 缓存的类型</translation>
    </message>
    <message>
        <source>How the memory of the conversation is stored: q8_0 takes about half of f16 and is hard to tell from it, q4_0 takes a quarter and can be noticed.</source>
        <translation>对话内存的存储方式：q8_0 约占 f16 的一半，难以察觉差别；q4_0 占四分之一，可能会察觉。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <translation>
            <numerusform>%Ln 个聊天</numerusform>
        </translation>
    </message>
    <message>
        <source>The engine that comes with Pannier is used instead.</source>
        <translation>改用随 Pannier 提供的引擎。</translation>
    </message>
    <message>
        <source>GPU engines…</source>
        <translation>GPU 引擎…</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Open the page in the browser</source>
        <translation>在浏览器中打开此页</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>{n} weights</source>
        <translation>{n} 个权重</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Never loaded by Pannier</source>
        <translation>Pannier 从未加载过</translation>
    </message>
    <message>
        <source>Tokens of context that the model was trained for</source>
        <translation>训练模型时所用的上下文 token 数</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>基础模型</translation>
    </message>
    <message>
        <source>{name} (folder is away)</source>
        <translation>{name}（文件夹不可用）</translation>
    </message>
    <message>
        <source>{name} (parts are missing)</source>
        <translation>{name}（缺少分片）</translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <translation>{n} 字节</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Hugging Face cache</source>
        <translation>Hugging Face 缓存</translation>
    </message>
    <message>
        <source>llama.cpp cache</source>
        <translation>llama.cpp 缓存</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>On the Hub</source>
        <translation>在 Hub 上</translation>
    </message>
    <message>
        <source>newer file</source>
        <translation>有更新的文件</translation>
    </message>
    <message>
        <source>Its folder is away: connect the drive.</source>
        <translation>其文件夹不在：请连接驱动器。</translation>
    </message>
    <message>
        <source>Parts are missing: {names}</source>
        <translation>缺少分片：{names}</translation>
    </message>
    <message>
        <source>The file says {declared}; most of its weights are {real}.</source>
        <translation>文件自称 {declared}；其大部分权重是 {real}。</translation>
    </message>
    <message>
        <source>Add a folder with models</source>
        <translation>添加含模型的文件夹</translation>
    </message>
    <message>
        <source>Add model files</source>
        <translation>添加模型文件</translation>
    </message>
    <message>
        <source>A model is being moved or verified.</source>
        <translation>正在移动或验证一个模型。</translation>
    </message>
    <message>
        <source>Look for leftovers when that is done.</source>
        <translation>等那件事完成后再查找残留文件。</translation>
    </message>
    <message>
        <source>There are no leftovers in your folders.</source>
        <translation>您的文件夹中没有残留文件。</translation>
    </message>
    <message>
        <source>{size} are free again.</source>
        <translation>又有 {size} 可用。</translation>
    </message>
    <message>
        <source>Projector (mmproj)</source>
        <translation>投影器 (mmproj)</translation>
    </message>
    <message>
        <source>Lets the model see pictures or hear sound.</source>
        <translation>让模型能看图片或听声音。</translation>
    </message>
    <message>
        <source>Importance matrix (imatrix)</source>
        <translation>重要性矩阵 (imatrix)</translation>
    </message>
    <message>
        <source>Tells which weights matter most when the model is quantized.</source>
        <translation>说明量化模型时哪些权重最重要。</translation>
    </message>
    <message>
        <source>Adapters (LoRA)</source>
        <translation>适配器 (LoRA)</translation>
    </message>
    <message>
        <source>Change how the model answers; several can be used at once.</source>
        <translation>改变模型的回答方式；可同时使用多个。</translation>
    </message>
    <message>
        <source>{name} (away)</source>
        <translation>{name}（不在）</translation>
    </message>
    <message>
        <source>{names} (found)</source>
        <translation>{names}（已找到）</translation>
    </message>
    <message>
        <source>Find by itself</source>
        <translation>自动查找</translation>
    </message>
    <message>
        <source>No such file in the library</source>
        <translation>模型库中没有这样的文件</translation>
    </message>
    <message>
        <source>Show {repo} in Discover</source>
        <translation>在“发现”中显示 {repo}</translation>
    </message>
    <message>
        <source>A newer file is on the Hub</source>
        <translation>Hub 上有更新的文件</translation>
    </message>
    <message>
        <source>Chat with this model</source>
        <translation>与此模型聊天</translation>
    </message>
    <message>
        <source>What can be done with this model</source>
        <translation>可以用此模型做什么</translation>
    </message>
    <message>
        <source>Parts of the details</source>
        <translation>详情的各部分</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>Companions</source>
        <translation>配套文件</translation>
    </message>
    <message>
        <source>Facts on this model</source>
        <translation>关于此模型的事实</translation>
    </message>
    <message>
        <source>Notes on this model</source>
        <translation>关于此模型的备注</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s) are selected: {size}.</source>
        <translation>
            <numerusform>已选择 %Ln 个模型：{size}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a model to see what is in it.</source>
        <translation>选择一个模型查看其内容。</translation>
    </message>
    <message>
        <source>Rename as displayed</source>
        <translation>更改显示名称</translation>
    </message>
    <message>
        <source>Name to show for {file}</source>
        <translation>{file} 的显示名称</translation>
    </message>
    <message>
        <source>Name to show</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>The file keeps its own name. Leave this empty to show the name in the file.</source>
        <translation>文件保留自己的名称。留空则显示文件中的名称。</translation>
    </message>
    <message>
        <source>Verify {name}</source>
        <translation>验证 {name}</translation>
    </message>
    <message>
        <source>Pannier does not know which SHA-256 this file should have. Paste it from the page that the file was downloaded from.</source>
        <translation>Pannier 不知道此文件应有的 SHA-256。请从下载该文件的页面粘贴。</translation>
    </message>
    <message>
        <source>SHA-256 of {file}</source>
        <translation>{file} 的 SHA-256</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>64 位十六进制数字</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Not in the library</source>
        <translation>不在模型库中</translation>
    </message>
    <message>
        <source>These could not be read. Everything else is in the library.</source>
        <translation>这些无法读取。其余的都在模型库中。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题所在</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Choose the folder that downloads go to</source>
        <translation>选择下载存放的文件夹</translation>
    </message>
    <message>
        <source>Add a folder of mine…</source>
        <translation>添加我的文件夹…</translation>
    </message>
    <message>
        <source>New models go to</source>
        <translation>新模型放在</translation>
    </message>
    <message>
        <source>Models that are here already</source>
        <translation>这里已有的模型</translation>
    </message>
    <message>
        <source>{size} are free there</source>
        <translation>那里空闲 {size}</translation>
    </message>
    <message>
        <source>Choose a folder for models</source>
        <translation>选择模型文件夹</translation>
    </message>
    <message>
        <source>Looking for models of other programs…</source>
        <translation>正在查找其他程序的模型…</translation>
    </message>
    <message>
        <source>Looking for models</source>
        <translation>正在查找模型</translation>
    </message>
    <message>
        <source>Pannier uses them where they are: nothing is copied or moved.</source>
        <translation>Pannier 在原处使用它们：不复制也不移动。</translation>
    </message>
    <message>
        <source>None were found where Ollama, LM Studio, Jan, GPT4All and the Hugging Face cache keep theirs.</source>
        <translation>在 Ollama、LM Studio、Jan、GPT4All 和 Hugging Face 缓存存放模型的位置没有找到模型。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {models}, {size}</source>
        <translation>{name}：{models}，{size}</translation>
    </message>
    <message>
        <source>Pannier looks into your folders and those of other programs.</source>
        <translation>Pannier 会查看您的文件夹以及其他程序的文件夹。</translation>
    </message>
    <message>
        <source>No models in your folders yet</source>
        <translation>您的文件夹中还没有模型</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>还没有模型</translation>
    </message>
    <message>
        <source>Add a folder with GGUF files, or drag files and folders onto this page. They are used where they are: nothing is moved or copied.</source>
        <translation>添加含 GGUF 文件的文件夹，或把文件和文件夹拖到此页面。文件在原处使用：不移动也不复制。</translation>
    </message>
    <message>
        <source>Models of Ollama, LM Studio, Jan, GPT4All and the Hugging Face cache appear here by themselves.</source>
        <translation>Ollama、LM Studio、Jan、GPT4All 和 Hugging Face 缓存中的模型会自动出现在这里。</translation>
    </message>
    <message>
        <source>Found in other programs, but hidden: {programs}.</source>
        <translation>在其他程序中找到但已隐藏：{programs}。</translation>
    </message>
    <message>
        <source>Found in other programs, but without a GGUF model: {programs}.</source>
        <translation>在其他程序中找到但没有 GGUF 模型：{programs}。</translation>
    </message>
    <message>
        <source>Folders with models</source>
        <translation>含模型的文件夹</translation>
    </message>
    <message>
        <source>Pannier shows every GGUF file in these folders and below them. It uses the files where they are, and never changes those of other programs.</source>
        <translation>Pannier 显示这些文件夹及其子文件夹中的每个 GGUF 文件。它在原处使用文件，绝不更改其他程序的文件。</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No folder yet: add one.</source>
        <translation>还没有文件夹：添加一个。</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Another program&apos;s folder</source>
        <translation>另一个程序的文件夹</translation>
    </message>
    <message>
        <source>Choose a folder with models</source>
        <translation>选择含模型的文件夹</translation>
    </message>
    <message>
        <source>Take it off this list; its files stay</source>
        <translation>从此列表去掉；其文件保留</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Leave its models out of the library</source>
        <translation>不在模型库中显示其模型</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Show: {title}</source>
        <translation>显示：{title}</translation>
    </message>
    <message>
        <source>Pause: {title}</source>
        <translation>暂停：{title}</translation>
    </message>
    <message>
        <source>Progress: {title}</source>
        <translation>进度：{title}</translation>
    </message>
    <message>
        <source>Nothing is at work. Downloads, quantizing and other long work appear here.</source>
        <translation>没有正在进行的任务。下载、量化和其他耗时的工作会显示在这里。</translation>
    </message>
    <message>
        <source>At work and waiting</source>
        <translation>进行中和等待中</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Clear what has ended</source>
        <translation>清除已结束的</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close the list of jobs</source>
        <translation>关闭任务列表</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Show its models in the library</source>
        <translation>在模型库中显示其模型</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>away</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Search metadata</source>
        <translation>搜索元数据</translation>
    </message>
    <message>
        <source>Choose a line to see its whole value.</source>
        <translation>选择一行查看其完整的值。</translation>
    </message>
    <message>
        <source>Nothing in the metadata matches.</source>
        <translation>元数据中没有匹配项。</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Size by tensor type</source>
        <translation>按张量类型的大小</translation>
    </message>
    <message>
        <source>Search tensors</source>
        <translation>搜索张量</translation>
    </message>
    <message>
        <source>No tensor matches.</source>
        <translation>没有匹配的张量。</translation>
    </message>
    <message>
        <source>A short chat as the model reads it</source>
        <translation>模型所读到的一段简短聊天</translation>
    </message>
    <message>
        <source>Rendered example</source>
        <translation>渲染示例</translation>
    </message>
    <message>
        <source>This file has no chat template. Pannier chats with it in the ChatML form.</source>
        <translation>此文件没有聊天模板。Pannier 以 ChatML 格式与它聊天。</translation>
    </message>
    <message>
        <source>The template in the file (Jinja)</source>
        <translation>文件中的模板 (Jinja)</translation>
    </message>
    <message>
        <source>The worker renders it…</source>
        <translation>工作进程正在渲染…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more type(s)</source>
        <translation>
            <numerusform>另外 %Ln 种类型</numerusform>
        </translation>
    </message>
    <message>
        <source>Leftovers of interrupted work</source>
        <translation>中断工作的残留文件</translation>
    </message>
    <message>
        <source>These files are unfinished, and nothing is at work on them. What is selected is deleted for good; a download that is removed starts from its beginning.</source>
        <translation>这些文件未完成，且没有任何程序在处理它们。所选文件将被彻底删除；移除的下载会从头开始。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Imatrix</source>
        <translation>Imatrix</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>上次更改</translation>
    </message>
    <message>
        <source>Leftovers</source>
        <translation>残留文件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected: {size}</source>
        <comment>files</comment>
        <translation>
            <numerusform>已选择 %Ln 个：{size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Pannier does not know which SHA-256 {name} should have.</source>
        <translation>Pannier 不知道 {name} 应有的 SHA-256。</translation>
    </message>
    <message>
        <source>Verify it alone and paste the hash.</source>
        <translation>请单独验证它并粘贴哈希值。</translation>
    </message>
    <message>
        <source>Move to this folder</source>
        <translation>移到此文件夹</translation>
    </message>
    <message>
        <source>{name} is loaded, so its file is in use.</source>
        <translation>{name} 已加载，因此其文件正在使用。</translation>
    </message>
    <message>
        <source>Unload it first; the conversation stays.</source>
        <translation>请先卸载；对话会保留。</translation>
    </message>
    <message>
        <source>Unload and go on</source>
        <translation>卸载并继续</translation>
    </message>
    <message>
        <source>Moving {name} to {folder}</source>
        <translation>正在把 {name} 移到 {folder}</translation>
    </message>
    <message>
        <source>Verifying {name}</source>
        <translation>正在验证 {name}</translation>
    </message>
    <message>
        <source>{name} is, byte by byte, what was published.</source>
        <translation>{name} 与发布的内容逐字节一致。</translation>
    </message>
    <message>
        <source>SHA-256: {hashes}</source>
        <translation>SHA-256：{hashes}</translation>
    </message>
    <message>
        <source>{names} is not what was published.</source>
        <translation>{names} 与发布的内容不一致。</translation>
    </message>
    <message>
        <source>Download it again. Until then, do not rely on what it answers.</source>
        <translation>请重新下载。在此之前不要依赖它的回答。</translation>
    </message>
    <message>
        <source>{file}
expected {expected}
found {found}</source>
        <translation>{file}
应为 {expected}
实为 {found}</translation>
    </message>
    <message>
        <source>Moving {name} back</source>
        <translation>正在移回 {name}</translation>
    </message>
    <message>
        <source>{name} was moved to {folder}.</source>
        <translation>{name} 已移到 {folder}。</translation>
    </message>
    <message>
        <source>{name} is in {where}.</source>
        <translation>{name} 在{where}中。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s) are in {where}.</source>
        <translation>
            <numerusform>%Ln 个模型在{where}中。</numerusform>
        </translation>
    </message>
    <message>
        <source>To bring it back, open the trash of your system.</source>
        <translation>若要恢复，请打开系统的回收站。</translation>
    </message>
    <message>
        <source>Load this model and go to the chat</source>
        <translation>加载此模型并转到聊天</translation>
    </message>
    <message>
        <source>&amp;Quantize…</source>
        <translation>量化(&amp;Q)…</translation>
    </message>
    <message>
        <source>Make smaller models from this one</source>
        <translation>用它制作更小的模型</translation>
    </message>
    <message>
        <source>Show in &amp;file manager</source>
        <translation>在文件管理器中显示(&amp;F)</translation>
    </message>
    <message>
        <source>Open the folder of this model</source>
        <translation>打开此模型所在的文件夹</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>复制路径(&amp;P)</translation>
    </message>
    <message>
        <source>Put the path of the file on the clipboard</source>
        <translation>将文件路径放入剪贴板</translation>
    </message>
    <message>
        <source>&amp;Verify…</source>
        <translation>验证(&amp;V)…</translation>
    </message>
    <message>
        <source>Compare the file with the SHA-256 of its publisher</source>
        <translation>将文件与发布者的 SHA-256 比较</translation>
    </message>
    <message>
        <source>&amp;Rename as displayed…</source>
        <translation>更改显示名称(&amp;R)…</translation>
    </message>
    <message>
        <source>Show another name; the file keeps its own</source>
        <translation>显示另一个名称；文件保留自己的名称</translation>
    </message>
    <message>
        <source>&amp;Move to another folder…</source>
        <translation>移到另一个文件夹(&amp;M)…</translation>
    </message>
    <message>
        <source>Move the files, verified, and with undo</source>
        <translation>移动文件，经过验证且可撤销</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>移到回收站(&amp;T)</translation>
    </message>
    <message>
        <source>Move the files to the system&apos;s trash, with undo</source>
        <translation>将文件移到系统回收站，可撤销</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>请先选择一个模型。</translation>
    </message>
    <message>
        <source>Choose one model.</source>
        <translation>请选择一个模型。</translation>
    </message>
    <message>
        <source>This file is a part for other models, and cannot chat by itself.</source>
        <translation>此文件是其他模型的部件，不能单独聊天。</translation>
    </message>
    <message>
        <source>{program} looks after this file: change it there.</source>
        <translation>此文件由 {program} 管理：请在那里更改。</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>In Ollama</source>
        <translation>在 Ollama 中</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Search what happened</source>
        <translation>搜索发生的事</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>仅错误</translation>
    </message>
    <message>
        <source>Nothing of the kind has happened.</source>
        <translation>没有发生此类事情。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>All lines of the list, without your name, your home folder and tokens</source>
        <translation>列表中的所有行，不含您的姓名、主文件夹和令牌</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>The log could not be read: {reason}.</source>
        <translation>无法读取日志：{reason}。</translation>
    </message>
    <message>
        <source>Check the permissions of {folder}.</source>
        <translation>请检查 {folder} 的权限。</translation>
    </message>
    <message>
        <source>In an earlier session: {text}</source>
        <translation>在更早的会话中：{text}</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Bits per weight</source>
        <translation>每权重位数</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>磁盘上的大小</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Embedding length</source>
        <translation>嵌入长度</translation>
    </message>
    <message>
        <source>{used} of {all} per token</source>
        <translation>每个 token 使用 {all} 中的 {used} 个</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>文件中的名称</translation>
    </message>
    <message>
        <source>Feed-forward length</source>
        <translation>前馈长度</translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation>注意力头</translation>
    </message>
    <message>
        <source>KV heads</source>
        <translation>KV 头</translation>
    </message>
    <message>
        <source>Sliding window</source>
        <translation>滑动窗口</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>又名</translation>
    </message>
    <message>
        <source>Hub repository</source>
        <translation>Hub 仓库</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订版本</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Quantized from</source>
        <translation>量化自</translation>
    </message>
    <message>
        <source>Source&apos;s repository</source>
        <translation>来源的仓库</translation>
    </message>
    <message>
        <source>Source&apos;s SHA-256</source>
        <translation>来源的 SHA-256</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Importance matrix</source>
        <translation>重要性矩阵</translation>
    </message>
    <message>
        <source>Calibration text&apos;s SHA-256</source>
        <translation>校准文本的 SHA-256</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>Quantized by</source>
        <translation>量化者</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Source repository</source>
        <translation>来源仓库</translation>
    </message>
    <message>
        <source>Base repository</source>
        <translation>基础仓库</translation>
    </message>
    <message>
        <source>{real} by its weights; the file says {declared}</source>
        <translation>按其权重为 {real}；文件自称 {declared}</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>模型库(&amp;L)</translation>
    </message>
    <message>
        <source>No model matches.</source>
        <translation>没有匹配的模型。</translation>
    </message>
    <message>
        <source>Filter models</source>
        <translation>筛选模型</translation>
    </message>
    <message>
        <source>Drop to add to the library</source>
        <translation>拖放以添加到模型库</translation>
    </message>
    <message>
        <source>Files and folders stay where they are.</source>
        <translation>文件和文件夹留在原处。</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>添加文件夹(&amp;A)…</translation>
    </message>
    <message>
        <source>Show the models of another folder; they stay where they are</source>
        <translation>显示另一个文件夹的模型；它们留在原处</translation>
    </message>
    <message>
        <source>Add f&amp;iles…</source>
        <translation>添加文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Show single model files; they stay where they are</source>
        <translation>显示单个模型文件；它们留在原处</translation>
    </message>
    <message>
        <source>F&amp;olders…</source>
        <translation>文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Add, remove, show and hide folders and other programs&apos; models</source>
        <translation>添加、移除、显示和隐藏文件夹以及其他程序的模型</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>重新查看(&amp;G)</translation>
    </message>
    <message>
        <source>Read all folders again</source>
        <translation>再次读取所有文件夹</translation>
    </message>
    <message>
        <source>Remove &amp;leftovers…</source>
        <translation>移除残留文件(&amp;L)…</translation>
    </message>
    <message>
        <source>Show what interrupted downloads and moves left behind, to delete it</source>
        <translation>显示中断的下载和移动留下的文件，以便删除</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Filter the models</source>
        <translation>筛选模型</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Write notes on this model</source>
        <translation>为此模型写备注</translation>
    </message>
    <message>
        <source>Group by &amp;base model</source>
        <translation>按基础模型分组(&amp;B)</translation>
    </message>
    <message>
        <source>Put all versions of a model together</source>
        <translation>把同一模型的所有版本放在一起</translation>
    </message>
    <message>
        <source>List &amp;companion files</source>
        <translation>列出配套文件(&amp;C)</translation>
    </message>
    <message>
        <source>Show projectors, adapters and importance matrices as well</source>
        <translation>同时显示投影器、适配器和重要性矩阵</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详情(&amp;D)</translation>
    </message>
    <message>
        <source>Show everything on the chosen model</source>
        <translation>显示所选模型的一切</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>无法读取的内容</translation>
    </message>
    <message numerus="yes">
        <source>{part} of %Ln model(s), {size}</source>
        <translation>
            <numerusform>%Ln 个模型中的 {part} 个，{size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s), {size} on disk</source>
        <translation>
            <numerusform>%Ln 个模型，磁盘上 {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>{text}, {size} on drives that are away</source>
        <translation>{text}，不在线的驱动器上 {size}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read…</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln 个无法读取…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Newer files of %Ln model(s) are on the Hub.</source>
        <translation>
            <numerusform>Hub 上有 %Ln 个模型的更新文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a newer file of {name} on the Hub.</source>
        <translation>Hub 上有更新的 {name} 文件。</translation>
    </message>
    <message>
        <source>{name} is no model: it lets one see pictures.</source>
        <translation>{name} 不是模型：它让模型能看图片。</translation>
    </message>
    <message>
        <source>Put it into the folder of the model that it belongs to; it is found there.</source>
        <translation>请将它放入所属模型的文件夹；会在那里找到它。</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>添加到模型库</translation>
    </message>
    <message>
        <source>The files stay where they are.</source>
        <translation>文件留在原处。</translation>
    </message>
    <message>
        <source>The chat begins as soon as it is ready.</source>
        <translation>就绪后立即开始聊天。</translation>
    </message>
    <message>
        <source>Add the models in {name}</source>
        <translation>添加 {name} 中的模型</translation>
    </message>
    <message numerus="yes">
        <source>Add the models in %Ln folder(s)</source>
        <translation>
            <numerusform>添加 %Ln 个文件夹中的模型</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in the library then, and stay where they are.</source>
        <translation>它们会出现在模型库中，文件仍留在原处。</translation>
    </message>
    <message>
        <source>Look for a GGUF file</source>
        <translation>寻找 GGUF 文件</translation>
    </message>
    <message>
        <source>{name} is a model in another format. Pannier runs GGUF files.</source>
        <translation>{name} 是其他格式的模型。Pannier 运行 GGUF 文件。</translation>
    </message>
    <message>
        <source>Use it with {name}</source>
        <translation>与 {name} 一起使用</translation>
    </message>
    <message>
        <source>The model is loaded again, and can see pictures if they belong together.</source>
        <translation>模型会重新加载，如果两者匹配就能看图片。</translation>
    </message>
    <message>
        <source>Attach {name}</source>
        <translation>附加 {name}</translation>
    </message>
    <message numerus="yes">
        <source>Attach %Ln file(s)</source>
        <translation>
            <numerusform>附加 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) and folder(s) are in the library now.</source>
        <translation>
            <numerusform>%Ln 个文件和文件夹现已在模型库中。</numerusform>
        </translation>
    </message>
    <message>
        <source>The models in {name} are in the library now.</source>
        <translation>{name} 中的模型现已在模型库中。</translation>
    </message>
    <message>
        <source>Attach the picture</source>
        <translation>附加图片</translation>
    </message>
    <message>
        <source>Put the text into your message</source>
        <translation>将文本放入您的消息</translation>
    </message>
    <message>
        <source>You can go on writing behind it.</source>
        <translation>您可以在其后继续书写。</translation>
    </message>
    <message>
        <source>The chat opens; it is sent along with your next message.</source>
        <translation>聊天将打开；它会随您的下一条消息一起发送。</translation>
    </message>
    <message>
        <source>Import chats from {name}</source>
        <translation>从 {name} 导入聊天</translation>
    </message>
    <message>
        <source>Chats of Pannier, ChatGPT or LM Studio are added to yours.</source>
        <translation>Pannier、ChatGPT 或 LM Studio 的聊天会添加到您的聊天中。</translation>
    </message>
    <message>
        <source>Show in the library</source>
        <translation>在模型库中显示</translation>
    </message>
    <message>
        <source>Pannier cannot use this</source>
        <translation>Pannier 无法使用此内容</translation>
    </message>
    <message>
        <source>It takes models, folders of models, documents, pictures, texts and exported chats.</source>
        <translation>可以放入模型、模型文件夹、文档、图片、文本和导出的聊天。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are in the library now.</source>
        <translation>
            <numerusform>%Ln 个文件现已在模型库中。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>这不是数字。</translation>
    </message>
    <message>
        <source>It must be a number of 0 or more.</source>
        <translation>必须是 0 或更大的数字。</translation>
    </message>
    <message>
        <source>It must be a number above 0.</source>
        <translation>必须是大于 0 的数字。</translation>
    </message>
    <message>
        <source>KV cache type</source>
        <translation>KV 缓存类型</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>of the KV cache</comment>
        <translation>键</translation>
    </message>
    <message>
        <source>Values</source>
        <comment>of the KV cache</comment>
        <translation>值</translation>
    </message>
    <message>
        <source>KV cache place</source>
        <translation>KV 缓存位置</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>File and weights</source>
        <translation>文件与权重</translation>
    </message>
    <message>
        <source>Several GPUs</source>
        <translation>多个 GPU</translation>
    </message>
    <message>
        <source>Memory of the GPUs</source>
        <translation>GPU 的内存</translation>
    </message>
    <message>
        <source>Adapters and other machines</source>
        <translation>适配器与其他机器</translation>
    </message>
    <message>
        <source>Longer context than trained (RoPE)</source>
        <translation>长于训练长度的上下文 (RoPE)</translation>
    </message>
    <message>
        <source>{explanation}.
Default: {default}</source>
        <translation>{explanation}
默认：{default}</translation>
    </message>
    <message>
        <source>the model&apos;s own</source>
        <translation>模型自带</translation>
    </message>
    <message>
        <source>Load the last model at start</source>
        <translation>启动时加载上次的模型</translation>
    </message>
    <message>
        <source>The model that was loaded when Pannier was closed is loaded again.</source>
        <translation>重新加载关闭 Pannier 时已加载的模型。</translation>
    </message>
    <message>
        <source>Address of the Hub</source>
        <translation>Hub 的地址</translation>
    </message>
    <message>
        <source>Empty for https://huggingface.co; a mirror&apos;s address if you use one. HF_ENDPOINT in the environment has the last word.</source>
        <translation>留空为 https://huggingface.co；如使用镜像，请填写其地址。环境变量 HF_ENDPOINT 优先。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Such as http://proxy.example.com:3128; empty for the system&apos;s own.</source>
        <translation>例如 http://proxy.example.com:3128；留空使用系统代理。</translation>
    </message>
    <message>
        <source>Offline mode</source>
        <translation>离线模式</translation>
    </message>
    <message>
        <source>Nothing is fetched from the Hub. HF_HUB_OFFLINE in the environment does the same.</source>
        <translation>不从 Hub 获取任何内容。环境变量 HF_HUB_OFFLINE 作用相同。</translation>
    </message>
    <message>
        <source>Look for newer files</source>
        <translation>查找更新的文件</translation>
    </message>
    <message>
        <source>Once a day, ask the Hub whether models of the library have been replaced there since they were downloaded.</source>
        <translation>每天一次，询问 Hub 模型库中的模型自下载后是否已被替换。</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>下载文件夹</translation>
    </message>
    <message>
        <source>Models go to owner/repo/file below it. Empty for the models folder of Pannier.</source>
        <translation>模型存放在其下的 owner/repo/file。留空为 Pannier 的模型文件夹。</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>同时下载数</translation>
    </message>
    <message>
        <source>More are queued and start when one is done.</source>
        <translation>其余排队，一个完成后开始下一个。</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>速度限制</translation>
    </message>
    <message>
        <source>Megabytes per second for all downloads together.</source>
        <translation>所有下载合计的每秒兆字节数。</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>MB/s</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>Keep free on the disk</source>
        <translation>磁盘保留空闲</translation>
    </message>
    <message>
        <source>Downloads pause before less than this is left.</source>
        <translation>剩余空间少于此值之前，下载会暂停。</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>Leave free on every GPU</source>
        <translation>每个 GPU 保留空闲</translation>
    </message>
    <message>
        <source>For the desktop and for what no plan knows. Forecasts, the Fit page and loads go by it; the load options of a model can say otherwise.</source>
        <translation>留给桌面以及任何计划都不知道的占用。预测、适配页面和加载都以此为准；模型的加载选项可另行设定。</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>Unload an idle model after</source>
        <translation>卸载空闲模型</translation>
    </message>
    <message>
        <source>Its memory is given back when nothing was asked for so long. Load it again with the button that appears in the chat.</source>
        <translation>如果这么久没有提问，就归还其内存。可用聊天中出现的按钮重新加载。</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Tokens of prompt and answer together, for models without load options of their own. Automatic takes what the model was trained for, at most 8,192.</source>
        <translation>提示和回答的 token 总数，用于没有自己加载选项的模型。自动为模型训练时的长度，最多 8,192。</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>For models without load options of their own. Automatic takes the number of physical cores.</source>
        <translation>用于没有自己加载选项的模型。自动为物理核心数。</translation>
    </message>
    <message>
        <source>Key that sends a message</source>
        <translation>发送消息的按键</translation>
    </message>
    <message>
        <source>The other one begins a new line, as Shift+Enter does.</source>
        <translation>另一个按键换行，与 Shift+Enter 相同。</translation>
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
        <translation>保留已删除的聊天</translation>
    </message>
    <message>
        <source>What has been in the trash of the chats for longer is removed at the next start.</source>
        <translation>在聊天回收站中超过此期限的内容会在下次启动时移除。</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Those of the system, or always the same.</source>
        <translation>跟随系统，或始终相同。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Of all text, in percent of the system&apos;s size.</source>
        <translation>所有文字，以系统大小的百分比表示。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of everything that Pannier says; not of the answers.</source>
        <translation>Pannier 界面的语言；不影响回答。</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>Nothing blinks, slides or runs back and forth. A bar stands still while nobody knows how long something takes.</source>
        <translation>没有闪烁、滑动或来回移动。不知道需要多久时，进度条静止不动。</translation>
    </message>
    <message>
        <source>Messages on the desktop</source>
        <translation>桌面消息</translation>
    </message>
    <message>
        <source>Tell when long work is done while you are in another window.</source>
        <translation>您在其他窗口时，耗时工作完成后通知您。</translation>
    </message>
    <message>
        <source>Note what loads took</source>
        <translation>记录加载的占用</translation>
    </message>
    <message>
        <source>Name, size and memory of every loaded model are kept on this computer, so that forecasts become exact. Nothing is sent anywhere.</source>
        <translation>每个已加载模型的名称、大小和内存保存在这台计算机上，使预测更精确。不会发送到任何地方。</translation>
    </message>
    <message>
        <source>With its layer, on the GPU</source>
        <translation>与其所在层一起，在 GPU 上</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>As for generation</source>
        <translation>与生成相同</translation>
    </message>
    <message>
        <source>As many as in a step</source>
        <translation>与一步相同</translation>
    </message>
    <message>
        <source>Map the file (mmap)</source>
        <translation>映射文件 (mmap)</translation>
    </message>
    <message>
        <source>Read it into memory</source>
        <translation>读入内存</translation>
    </message>
    <message>
        <source>Read it past the page cache (direct I/O)</source>
        <translation>绕过页缓存读取（直接 I/O）</translation>
    </message>
    <message>
        <source>Forbid the system to swap out the weights</source>
        <translation>禁止系统换出权重</translation>
    </message>
    <message>
        <source>Look for invalid numbers while loading; slow</source>
        <translation>加载时查找无效数值；较慢</translation>
    </message>
    <message>
        <source>By layers</source>
        <translation>按层</translation>
    </message>
    <message>
        <source>One GPU alone</source>
        <translation>仅一个 GPU</translation>
    </message>
    <message>
        <source>By rows</source>
        <translation>按行</translation>
    </message>
    <message>
        <source>Within tensors</source>
        <translation>在张量内</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>by free memory; for example 3, 1</source>
        <translation>按空闲内存；例如 3, 1</translation>
    </message>
    <message>
        <source>What is free</source>
        <translation>现有空闲</translation>
    </message>
    <message>
        <source>Refuse a load that cannot fit</source>
        <translation>拒绝放不下的加载</translation>
    </message>
    <message>
        <source>none; for example 192.168.1.20:50052</source>
        <translation>无；例如 192.168.1.20:50052</translation>
    </message>
    <message>
        <source>{text} is not a share such as 3 or 0.5.</source>
        <translation>{text} 不是 3 或 0.5 这样的份额。</translation>
    </message>
    <message>
        <source>Forecast of the memory</source>
        <translation>内存预测</translation>
    </message>
    <message>
        <source>From llama.cpp&apos;s own dry run: exact to the byte</source>
        <translation>来自 llama.cpp 自己的试运行：精确到字节</translation>
    </message>
    <message>
        <source>Choose these options</source>
        <translation>选择这些选项</translation>
    </message>
    <message>
        <source>Load anyway</source>
        <translation>仍然加载</translation>
    </message>
    <message>
        <source>It fits when nothing is kept free; memory may run out later</source>
        <translation>如果不保留空闲就放得下；之后内存可能耗尽</translation>
    </message>
    <message>
        <source>Calculating what it will need…</source>
        <translation>正在计算所需内存…</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>GPU {n}/{all} layers</source>
        <translation>GPU {n}/{all} 层</translation>
    </message>
    <message>
        <source>Fits: {place}</source>
        <translation>放得下：{place}</translation>
    </message>
    <message>
        <source>{size} too much for {device}</source>
        <translation>{device} 超出 {size}</translation>
    </message>
    <message>
        <source>Does not fit: {short}</source>
        <translation>放不下：{short}</translation>
    </message>
    <message>
        <source>The engine found no GPU that it can use.</source>
        <translation>引擎没有找到可用的 GPU。</translation>
    </message>
    <message>
        <source>The model has {layers} layers, and llama.cpp takes {most} at most.</source>
        <translation>模型有 {layers} 层，而 llama.cpp 最多支持 {most} 层。</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>请选择另一个模型。</translation>
    </message>
    <message>
        <source>A model of the architecture {architecture} has room for one chat alone.</source>
        <translation>架构为 {architecture} 的模型只能容纳一个聊天。</translation>
    </message>
    <message>
        <source>Load it for one chat.</source>
        <translation>请为一个聊天加载它。</translation>
    </message>
    <message>
        <source>Layers are split over all devices; a main one is for split mode none.</source>
        <translation>各层分布在所有设备上；主设备只用于拆分模式 none。</translation>
    </message>
    <message>
        <source>The GPUs are left alone, as asked.</source>
        <translation>按要求不使用 GPU。</translation>
    </message>
    <message>
        <source>{reason} There is nothing to split a model over.</source>
        <translation>{reason} 没有可以拆分模型的设备。</translation>
    </message>
    <message>
        <source>Leave the options about devices out; the model then runs on the CPU.</source>
        <translation>请去掉有关设备的选项；模型随后在 CPU 上运行。</translation>
    </message>
    <message>
        <source>The tensor split has {shares} shares, but there are {count} devices: {names}.</source>
        <translation>张量拆分有 {shares} 个份额，但有 {count} 个设备：{names}。</translation>
    </message>
    <message>
        <source>Give one share for each device, in this order.</source>
        <translation>请按此顺序为每个设备给出一个份额。</translation>
    </message>
    <message>
        <source>A device is named twice.</source>
        <translation>有设备被列出两次。</translation>
    </message>
    <message>
        <source>Name each device once.</source>
        <translation>每个设备只列一次。</translation>
    </message>
    <message>
        <source>The engine has no device {names} that takes layers.</source>
        <translation>引擎没有可承载层的设备 {names}。</translation>
    </message>
    <message>
        <source>It has {names}.</source>
        <translation>它有 {names}。</translation>
    </message>
    <message>
        <source>`pannier devices` lists what there is.</source>
        <translation>`pannier devices` 列出可用的设备。</translation>
    </message>
    <message>
        <source>{device} cannot split rows: its backend, {backend}, does not offer it.</source>
        <translation>{device} 不能按行拆分：其后端 {backend} 不支持。</translation>
    </message>
    <message>
        <source>Choose split mode layer.</source>
        <translation>请选择拆分模式 layer。</translation>
    </message>
    <message>
        <source>The model has {layers} layers, the output layer included.</source>
        <translation>模型有 {layers} 层，包括输出层。</translation>
    </message>
    <message>
        <source>The model has {layers} layers.</source>
        <translation>模型有 {layers} 层。</translation>
    </message>
    <message>
        <source>The model has no experts.</source>
        <translation>该模型没有专家。</translation>
    </message>
    <message>
        <source>No more tokens can be evaluated in one step than are given at once.</source>
        <translation>一步计算的 token 不能多于一次给出的 token。</translation>
    </message>
    <message>
        <source>{change}: saves {size}</source>
        <translation>{change}：节省 {size}</translation>
    </message>
    <message>
        <source>{device} needs {needed} of {limit}</source>
        <translation>{device} 需要 {limit} 中的 {needed}</translation>
    </message>
    <message>
        <source>{device} needs {needed} of {limit}, and maps {mapped} of the file</source>
        <translation>{device} 需要 {limit} 中的 {needed}，并映射文件的 {mapped}</translation>
    </message>
    <message>
        <source>KV cache {size}</source>
        <translation>KV 缓存 {size}</translation>
    </message>
    <message>
        <source>recurrent state {size}</source>
        <translation>循环状态 {size}</translation>
    </message>
    <message>
        <source>compute buffers {size}</source>
        <translation>计算缓冲区 {size}</translation>
    </message>
    <message>
        <source>context {n} tokens</source>
        <translation>上下文 {n} 个 token</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>/ {n}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>{name}: not found</source>
        <translation>{name}：未找到</translation>
    </message>
    <message>
        <source>Tick one GPU at least, or choose 0 GPU layers.</source>
        <translation>请至少勾选一个 GPU，或选择 0 个 GPU 层。</translation>
    </message>
    <message>
        <source>Add an adapter…</source>
        <translation>添加适配器…</translation>
    </message>
    <message>
        <source>Scale of {name}</source>
        <translation>{name} 的强度</translation>
    </message>
    <message>
        <source>How strong the adapter is; 1 is as trained</source>
        <translation>适配器的强度；1 为训练时的强度</translation>
    </message>
    <message>
        <source>Choose a LoRA adapter</source>
        <translation>选择 LoRA 适配器</translation>
    </message>
    <message>
        <source>LoRA adapters (*.gguf);;All files (*)</source>
        <translation>LoRA 适配器 (*.gguf);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Load it with less memory:</source>
        <translation>用更少的内存加载：</translation>
    </message>
    <message>
        <source>Load with {change}</source>
        <translation>以{change}加载</translation>
    </message>
    <message>
        <source>Choose everything yourself and see what it needs</source>
        <translation>自己选择一切并查看所需</translation>
    </message>
    <message>
        <source>It would fit if nothing were kept free. If memory runs out all the same, the worker process ends; your chat stays.</source>
        <translation>如果不保留空闲就放得下。万一内存耗尽，工作进程会结束；您的聊天会保留。</translation>
    </message>
    <message>
        <source>Do not load this model</source>
        <translation>不加载此模型</translation>
    </message>
    <message>
        <source>{device}: {missing} too much. {free} are free, {limit} may be used.</source>
        <translation>{device}：超出 {missing}。空闲 {free}，可用 {limit}。</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>更多选项</translation>
    </message>
    <message>
        <source>Show all load options</source>
        <translation>显示所有加载选项</translation>
    </message>
    <message>
        <source>{more} ({n} changed)</source>
        <translation>{more}（已更改 {n} 项）</translation>
    </message>
    <message>
        <source>Load with options</source>
        <translation>带选项加载</translation>
    </message>
    <message>
        <source>This load only</source>
        <translation>仅此次加载</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>此模型</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>所有模型</translation>
    </message>
    <message>
        <source>What you change is kept for this; the strongest value counts</source>
        <translation>您的更改会为此保留；以最强的值为准</translation>
    </message>
    <message>
        <source>The model to load</source>
        <translation>要加载的模型</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>其他文件…</translation>
    </message>
    <message>
        <source>Choose another GGUF file</source>
        <translation>选择另一个 GGUF 文件</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>全部恢复</translation>
    </message>
    <message>
        <source>Take back everything that is set for this</source>
        <translation>撤回在此设置的所有内容</translation>
    </message>
    <message>
        <source>Keep this for the next load, without loading now</source>
        <translation>为下次加载保留，现在不加载</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Correct what is marked; the forecast follows.</source>
        <translation>请更正标出的内容；预测随后更新。</translation>
    </message>
    <message>
        <source>Load report: {name}</source>
        <translation>加载报告：{name}</translation>
    </message>
    <message>
        <source>Memory, as measured</source>
        <translation>内存，实测</translation>
    </message>
    <message>
        <source>Free memory around the load</source>
        <translation>加载前后的空闲内存</translation>
    </message>
    <message>
        <source>Other programs and drivers move these numbers, too.</source>
        <translation>其他程序和驱动也会影响这些数字。</translation>
    </message>
    <message>
        <source>Options that came out otherwise</source>
        <translation>结果与要求不同的选项</translation>
    </message>
    <message>
        <source>Every option came out as asked.</source>
        <translation>每个选项都如所要求。</translation>
    </message>
    <message>
        <source>{architecture}, {parameters} parameters, a context of {context} tokens</source>
        <translation>{architecture}，{parameters} 参数，上下文 {context} 个 token</translation>
    </message>
    <message>
        <source>{place}, {memory}, loaded in {time}</source>
        <translation>{place}，{memory}，用时 {time} 加载</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Free before</source>
        <translation>之前空闲</translation>
    </message>
    <message>
        <source>Free after</source>
        <translation>之后空闲</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>{size} of the weights are the mapped file: the system can drop them and read them again.</source>
        <translation>其中 {size} 的权重就是映射文件：系统可以丢弃并重新读取。</translation>
    </message>
    <message>
        <source>All numbers are measured.</source>
        <translation>所有数字均为实测。</translation>
    </message>
    <message>
        <source>It replaces the model that is loaded; the conversation stays.</source>
        <translation>它将替换已加载的模型；对话会保留。</translation>
    </message>
    <message>
        <source>It is sent along with your next message.</source>
        <translation>它会随您的下一条消息发送。</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation>关闭此通知</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>转到任意位置</translation>
    </message>
    <message>
        <source>Action, model or chat</source>
        <translation>操作、模型或聊天</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>可选项</translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <translation>没有这个名称的内容。</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Load model</source>
        <translation>加载模型</translation>
    </message>
    <message>
        <source>Go to chat</source>
        <translation>转到聊天</translation>
    </message>
    <message>
        <source>An importance matrix says which weights matter most on a text. Small file types gain much from it, and the smallest cannot be made without.</source>
        <translation>重要性矩阵根据一段文本说明哪些权重最重要。小的文件类型从中受益很多，最小的没有它就无法制作。</translation>
    </message>
    <message>
        <source>No importance matrix</source>
        <translation>不用重要性矩阵</translation>
    </message>
    <message>
        <source>Importance matrix from a file…</source>
        <translation>来自文件的重要性矩阵…</translation>
    </message>
    <message>
        <source>Make one from my text…</source>
        <translation>用我的文本制作…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>texts</comment>
        <translation>
            <numerusform>另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>about {n} tokens</source>
        <translation>约 {n} 个 token</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Choose an importance matrix</source>
        <translation>选择重要性矩阵</translation>
    </message>
    <message>
        <source>Importance matrices (*.gguf *.dat *.imatrix);;All files (*)</source>
        <translation>重要性矩阵 (*.gguf *.dat *.imatrix);;所有文件 (*)</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>How often it finds the same token likeliest as its source, on a short text</source>
        <translation>在一段短文本上，与来源选出同一最可能 token 的比例</translation>
    </message>
    <message>
        <source>same top token: {share}</source>
        <translation>首选 token 一致：{share}</translation>
    </message>
    <message>
        <source>Remove source</source>
        <translation>移除来源</translation>
    </message>
    <message>
        <source>Remove from this list; the files stay</source>
        <translation>从此列表移除；文件保留</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>替换已有的文件</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Its download goes on; pause or cancel it in Downloads.</source>
        <translation>其下载仍在继续；请在“下载”中暂停或取消。</translation>
    </message>
    <message>
        <source>This job was cancelled.</source>
        <translation>此任务已取消。</translation>
    </message>
    <message>
        <source>Pannier was closed before this was done.</source>
        <translation>此任务完成前 Pannier 已关闭。</translation>
    </message>
    <message>
        <source>What was finished stays.</source>
        <translation>已完成的部分保留。</translation>
    </message>
    <message>
        <source>Cancel; nothing of the unfinished file is left</source>
        <translation>取消；未完成的文件不会留下任何部分</translation>
    </message>
    <message>
        <source>Move the source to the trash, with undo</source>
        <translation>将来源移到回收站，可撤销</translation>
    </message>
    <message>
        <source>Types of tensors</source>
        <translation>张量类型</translation>
    </message>
    <message>
        <source>Split files</source>
        <translation>拆分文件</translation>
    </message>
    <message>
        <source>Threads and memory</source>
        <translation>线程与内存</translation>
    </message>
    <message>
        <source>Output matrix</source>
        <translation>输出矩阵</translation>
    </message>
    <message>
        <source>Token embeddings</source>
        <translation>Token 嵌入</translation>
    </message>
    <message>
        <source>All tensors in the main type, without the usual mix (pure)</source>
        <translation>所有张量都用主类型，不用通常的混合 (pure)</translation>
    </message>
    <message>
        <source>Smaller, and usually worse: the mix gives sensitive tensors more bits</source>
        <translation>更小，通常更差：混合方式给敏感张量更多位</translation>
    </message>
    <message>
        <source>Keep the result in as many files as the source</source>
        <translation>结果的文件数与来源相同</translation>
    </message>
    <message>
        <source>Otherwise one file is made</source>
        <translation>否则生成一个文件</translation>
    </message>
    <message>
        <source>The source is one file, and so is the result.</source>
        <translation>来源是一个文件，结果也是。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation>
            <numerusform>%Ln 条规则</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln 个线程</numerusform>
        </translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation>CPU 线程</translation>
    </message>
    <message>
        <source>How many threads work at the same time</source>
        <translation>同时工作的线程数</translation>
    </message>
    <message>
        <source>Memory for the tensor at work</source>
        <translation>正在处理的张量的内存</translation>
    </message>
    <message>
        <source>Large tensors are worked on piece by piece; less memory is a little slower</source>
        <translation>大张量分块处理；内存更少会稍慢</translation>
    </message>
    <message>
        <source>8 GiB at most</source>
        <translation>最多 8 GiB</translation>
    </message>
    <message>
        <source>as the file type has it</source>
        <translation>由文件类型决定</translation>
    </message>
    <message>
        <source>Rules by name: the type of all tensors whose names match a pattern (a regular expression). The first rule that matches counts.</source>
        <translation>按名称的规则：名称匹配模式（正则表达式）的所有张量的类型。以第一条匹配的规则为准。</translation>
    </message>
    <message>
        <source>All of this is usually left as it is.</source>
        <translation>这些通常都保持不变。</translation>
    </message>
    <message>
        <source>output {type}</source>
        <translation>输出 {type}</translation>
    </message>
    <message>
        <source>embeddings {type}</source>
        <translation>嵌入 {type}</translation>
    </message>
    <message>
        <source>pure</source>
        <translation>pure</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>&amp;Quantize</source>
        <translation>量化(&amp;Q)</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>Make smaller models from one</source>
        <translation>用一个模型制作更小的模型</translation>
    </message>
    <message>
        <source>&amp;Cancel the chosen job</source>
        <translation>取消所选任务(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel it; nothing of the unfinished file is left</source>
        <translation>取消它；未完成的文件不会留下任何部分</translation>
    </message>
    <message>
        <source>C&amp;lear what is over</source>
        <translation>清除已结束的(&amp;L)</translation>
    </message>
    <message>
        <source>Remove all jobs that are over from the list; the files stay</source>
        <translation>从列表移除所有已结束的任务；文件保留</translation>
    </message>
    <message>
        <source>&amp;Start what was interrupted</source>
        <translation>开始中断的任务(&amp;S)</translation>
    </message>
    <message>
        <source>Start all jobs that Pannier was closed before</source>
        <translation>开始 Pannier 关闭前未完成的所有任务</translation>
    </message>
    <message>
        <source>Make a model smaller</source>
        <translation>把模型变小</translation>
    </message>
    <message>
        <source>Choose a model in full precision and see beforehand how large it would be in every file type, where it would fit, and how long it takes to make. Afterwards it is checked against the original.</source>
        <translation>选择一个全精度模型，事先查看它在每种文件类型下有多大、放在哪里合适、制作要多久。之后会与原模型比较检查。</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message numerus="yes">
        <source>Interrupted work has left %Ln unfinished file(s): {size}.</source>
        <translation>
            <numerusform>中断的工作留下了 %Ln 个未完成的文件：{size}。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was not finished is made anew, so it is of no use.</source>
        <translation>未完成的会重新制作，因此它没有用处。</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>File name of {type}</source>
        <translation>{type} 的文件名</translation>
    </message>
    <message>
        <source>Choose the folder that the files go to</source>
        <translation>选择文件存放的文件夹</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>将写入的文件</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>所需资源</translation>
    </message>
    <message>
        <source>made first: {name}</source>
        <translation>先制作：{name}</translation>
    </message>
    <message>
        <source>There is an importance matrix {name} already.</source>
        <translation>已经有重要性矩阵 {name}。</translation>
    </message>
    <message>
        <source>Choose it as a file in the step Target, or replace it.</source>
        <translation>请在“目标”步骤中把它选为文件，或替换它。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换它</translation>
    </message>
    <message>
        <source>Delete what interrupted work has left ({size})</source>
        <translation>删除中断工作的残留（{size}）</translation>
    </message>
    <message>
        <source>Models that could go…</source>
        <translation>可以清除的模型…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>选择另一个文件夹…</translation>
    </message>
    <message>
        <source>Write to this folder</source>
        <translation>写入此文件夹</translation>
    </message>
    <message>
        <source>Pattern of tensor names</source>
        <translation>张量名称的模式</translation>
    </message>
    <message>
        <source>such as ffn_down</source>
        <translation>例如 ffn_down</translation>
    </message>
    <message>
        <source>Tensor type</source>
        <translation>张量类型</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>移除此规则</translation>
    </message>
    <message>
        <source>not a regular expression</source>
        <translation>不是正则表达式</translation>
    </message>
    <message>
        <source>matches no tensor</source>
        <translation>没有匹配的张量</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s): {first}…</source>
        <translation>
            <numerusform>%Ln 个张量：{first}…</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Choose the type of tensors by their names</source>
        <translation>按名称选择张量的类型</translation>
    </message>
    <message>
        <source>File types</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>needs an importance matrix</source>
        <translation>需要重要性矩阵</translation>
    </message>
    <message>
        <source>cannot be made of this model</source>
        <translation>此模型无法制作</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s) in {types} instead</source>
        <translation>
            <numerusform>%Ln 个张量改用 {types}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) of quantizing did not come to an end.</source>
        <translation>
            <numerusform>%Ln 个量化任务没有完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is left can be started again on the page Quantize, or removed there.</source>
        <translation>剩下的任务可以在“量化”页面重新开始或移除。</translation>
    </message>
    <message>
        <source>{title}: done and checked.</source>
        <translation>{title}：已完成并检查。</translation>
    </message>
    <message>
        <source>{title}: stopped.</source>
        <translation>{title}：已停止。</translation>
    </message>
    <message>
        <source>{title}: done.</source>
        <translation>{title}：已完成。</translation>
    </message>
    <message>
        <source>Quantizing was interrupted. It has left {size} that nobody needs.</source>
        <translation>量化被中断，留下了 {size} 无用的文件。</translation>
    </message>
    <message>
        <source>The library has no models yet. Choose a file, or get one in Discover.</source>
        <translation>模型库中还没有模型。请选择文件，或在“发现”中获取。</translation>
    </message>
    <message>
        <source>Quantize it all the same</source>
        <translation>仍然量化</translation>
    </message>
    <message>
        <source>Which model shall be made smaller? The more precise it is, the better the result: F16, BF16, F32 and Q8_0 are good sources.</source>
        <translation>要把哪个模型变小？它越精确，结果越好：F16、BF16、F32 和 Q8_0 都是好的来源。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Take the original in F16, BF16 or Q8_0 if you can get it.</source>
        <translation>如果能得到，请使用 F16、BF16 或 Q8_0 的原始文件。</translation>
    </message>
    <message>
        <source>will be downloaded from {repo}</source>
        <translation>将从 {repo} 下载</translation>
    </message>
    <message>
        <source>from {repo}</source>
        <translation>来自 {repo}</translation>
    </message>
    <message>
        <source>Choose a model to quantize</source>
        <translation>选择要量化的模型</translation>
    </message>
    <message>
        <source>Aim at a size</source>
        <translation>以大小为目标</translation>
    </message>
    <message>
        <source>such as 5 GiB</source>
        <translation>例如 5 GiB</translation>
    </message>
    <message>
        <source>Chooses the best file type that is no larger than this</source>
        <translation>选择不大于此值的最佳文件类型</translation>
    </message>
    <message>
        <source>Choose by size</source>
        <translation>按大小选择</translation>
    </message>
    <message>
        <source>Aim at a size:</source>
        <translation>目标大小：</translation>
    </message>
    <message>
        <source>Working out what this model would be in every file type…</source>
        <translation>正在计算此模型在每种文件类型下的结果…</translation>
    </message>
    <message>
        <source>None of them fits, not even in main memory.</source>
        <translation>没有一个放得下，连主内存也放不下。</translation>
    </message>
    <message>
        <source>Tick the file types that shall be made.</source>
        <translation>勾选要制作的文件类型。</translation>
    </message>
    <message>
        <source>Chosen: {names}  ·  {size}</source>
        <translation>已选：{names}  ·  {size}</translation>
    </message>
    <message>
        <source>That is no size.</source>
        <translation>这不是大小。</translation>
    </message>
    <message>
        <source>Write it as 5 GiB or 5.4 GB.</source>
        <translation>请写成 5 GiB 或 5.4 GB。</translation>
    </message>
    <message>
        <source>No file type is that small: the smallest that can be made has {size}.</source>
        <translation>没有这么小的文件类型：能制作的最小为 {size}。</translation>
    </message>
    <message>
        <source>Aim at a larger size.</source>
        <translation>请选择更大的目标大小。</translation>
    </message>
    <message>
        <source>With an importance matrix {type} could be made, which has {size}.</source>
        <translation>有了重要性矩阵就可以制作 {type}，大小为 {size}。</translation>
    </message>
    <message>
        <source>Text for the importance matrix</source>
        <translation>用于重要性矩阵的文本</translation>
    </message>
    <message>
        <source>Choose text like what the model is going to read and write. {advice}</source>
        <translation>请选择与模型将要读写的内容相似的文本。{advice}</translation>
    </message>
    <message>
        <source>Files, folders and chats</source>
        <translation>文件、文件夹和聊天</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>Or paste text here</source>
        <translation>或在此粘贴文本</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Add my chats…</source>
        <translation>添加我的聊天…</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>使用此文本</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) of yours</source>
        <translation>
            <numerusform>您的 %Ln 个聊天</numerusform>
        </translation>
    </message>
    <message>
        <source>No text yet.</source>
        <translation>还没有文本。</translation>
    </message>
    <message>
        <source>About {n} tokens, which may be too little: at least {least} are needed.</source>
        <translation>约 {n} 个 token，可能太少：至少需要 {least} 个。</translation>
    </message>
    <message>
        <source>About {n} tokens, which is very little.</source>
        <translation>约 {n} 个 token，非常少。</translation>
    </message>
    <message>
        <source>About {n} tokens, which is less than usual.</source>
        <translation>约 {n} 个 token，比通常少。</translation>
    </message>
    <message>
        <source>About {n} tokens, which is enough for most models.</source>
        <translation>约 {n} 个 token，对大多数模型足够。</translation>
    </message>
    <message>
        <source>Text from your chats</source>
        <translation>来自您聊天的文本</translation>
    </message>
    <message>
        <source>What you talk about with models is the best text for them. The chats are read on this computer only. The file that is made holds sums of numbers, not your words. You are asked anew each time.</source>
        <translation>您与模型谈论的内容是最适合它们的文本。聊天只在这台计算机上读取。生成的文件含有数字的总和，不含您的文字。每次都会重新询问您。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Use these chats</source>
        <translation>使用这些聊天</translation>
    </message>
    <message>
        <source>There are no chats yet.</source>
        <translation>还没有聊天。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) chosen</source>
        <translation>
            <numerusform>已选择 %Ln 个聊天</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read and are left out.</source>
        <translation>
            <numerusform>%Ln 个文件无法读取，已略过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add text files</source>
        <translation>添加文本文件</translation>
    </message>
    <message>
        <source>Add a folder with text</source>
        <translation>添加含文本的文件夹</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Step {n}: {title}</source>
        <translation>第 {n} 步：{title}</translation>
    </message>
    <message>
        <source>Quantize a model</source>
        <translation>量化模型</translation>
    </message>
    <message>
        <source>Welcome to Pannier</source>
        <translation>欢迎使用 Pannier</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Begin without this; it stays in the menu Help</source>
        <translation>不做这些直接开始；之后可在“帮助”菜单中找到</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Talk to Pannier Guide</source>
        <translation>与 Pannier Guide 交谈</translation>
    </message>
    <message>
        <source>A small model that comes with Pannier. It answers questions about models, memory and quantization, and needs no download.</source>
        <translation>Pannier 自带的小模型。它回答有关模型、内存和量化的问题，无需下载。</translation>
    </message>
    <message>
        <source>Find a model that fits this computer</source>
        <translation>查找适合这台计算机的模型</translation>
    </message>
    <message>
        <source>Search the Hugging Face Hub for models that this computer can run.</source>
        <translation>在 Hugging Face Hub 上搜索这台计算机能运行的模型。</translation>
    </message>
    <message>
        <source>Use a model that I have</source>
        <translation>使用我已有的模型</translation>
    </message>
    <message>
        <source>Open a GGUF file, or choose one of the models that were found here.</source>
        <translation>打开 GGUF 文件，或选择在这里找到的模型。</translation>
    </message>
    <message>
        <source>What this computer can do</source>
        <translation>这台计算机能做什么</translation>
    </message>
    <message>
        <source>Where models live</source>
        <translation>模型放在哪里</translation>
    </message>
    <message>
        <source>What would you like to do first?</source>
        <translation>您想先做什么？</translation>
    </message>
    <message>
        <source>Step {n} of {count}</source>
        <translation>第 {n} 步，共 {count} 步</translation>
    </message>
    <message>
        <source>Download and quantize</source>
        <translation>下载并量化</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>done in {time}</source>
        <translation>用时 {time} 完成</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>waiting for the download</source>
        <translation>正在等待下载</translation>
    </message>
    <message>
        <source>download: {text}</source>
        <translation>下载：{text}</translation>
    </message>
    <message>
        <source>reading {name}</source>
        <translation>正在读取 {name}</translation>
    </message>
    <message>
        <source>reading the source…</source>
        <translation>正在读取来源…</translation>
    </message>
    <message>
        <source>{type} ({n} of {count})</source>
        <translation>{type}（第 {n} 个，共 {count} 个）</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>checking: reading it back</source>
        <translation>检查：读回</translation>
    </message>
    <message>
        <source>checking: loading it</source>
        <translation>检查：加载</translation>
    </message>
    <message>
        <source>checking: letting it write</source>
        <translation>检查：让它书写</translation>
    </message>
    <message>
        <source>checking: comparing it with its source</source>
        <translation>检查：与来源比较</translation>
    </message>
    <message>
        <source>importance matrix: loading the model</source>
        <translation>重要性矩阵：加载模型</translation>
    </message>
    <message>
        <source>importance matrix: saving it</source>
        <translation>重要性矩阵：保存</translation>
    </message>
    <message>
        <source>{n} of {count} experts were used ({share}).</source>
        <translation>{count} 个专家中用到了 {n} 个（{share}）。</translation>
    </message>
    <message>
        <source>size as forecast, to the byte</source>
        <translation>大小与预测逐字节一致</translation>
    </message>
    <message>
        <source>Not checked.</source>
        <translation>未检查。</translation>
    </message>
    <message>
        <source>Same top token as the source: {share} of {n} positions.</source>
        <translation>首选 token 与源模型一致：{n} 个位置中的 {share}。</translation>
    </message>
    <message>
        <source>tensor {n} of {count}: {name}, {kinds}</source>
        <translation>张量 {n} / {count}：{name}，{kinds}</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>importance matrix: {n} of {count} pieces of text</source>
        <translation>重要性矩阵：第 {n} 段，共 {count} 段文本</translation>
    </message>
    <message>
        <source>{n} tokens/s</source>
        <translation>{n} token/秒</translation>
    </message>
    <message>
        <source>made first: {name}, from about {n} tokens</source>
        <translation>先制作：{name}，用约 {n} 个 token</translation>
    </message>
    <message>
        <source>made first: {name}, from about {n} tokens, in about {time}</source>
        <translation>先制作：{name}，用约 {n} 个 token，约需 {time}</translation>
    </message>
    <message>
        <source>Importance matrix: {n} tokens, {time}.</source>
        <translation>重要性矩阵：{n} 个 token，{time}。</translation>
    </message>
    <message>
        <source>forecast {planned}, {n} bytes more</source>
        <translation>预测 {planned}，多 {n} 字节</translation>
    </message>
    <message>
        <source>forecast {planned}, {n} bytes less</source>
        <translation>预测 {planned}，少 {n} 字节</translation>
    </message>
    <message numerus="yes">
        <source>Read back: %Ln tensor(s) in order, no NaN.</source>
        <translation>
            <numerusform>已读回：%Ln 个张量正常，没有 NaN。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared: {reason}</source>
        <translation>未比较：{reason}</translation>
    </message>
    <message>
        <source>It wrote: “{text}”</source>
        <translation>它写道：“{text}”</translation>
    </message>
    <message>
        <source>Download first</source>
        <translation>先下载</translation>
    </message>
    <message>
        <source>Disk now</source>
        <translation>磁盘现状</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>空闲 {size}</translation>
    </message>
    <message>
        <source>While it runs</source>
        <translation>运行期间</translation>
    </message>
    <message>
        <source>{size} more at most</source>
        <translation>最多再占 {size}</translation>
    </message>
    <message>
        <source>In the end</source>
        <translation>结束后</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>{size}, {free} available</source>
        <translation>{size}，可用 {free}</translation>
    </message>
    <message>
        <source>{size}, to {folder}, where {free} are free</source>
        <translation>{size}，写入 {folder}，那里空闲 {free}</translation>
    </message>
    <message>
        <source>{size} less than now</source>
        <translation>比现在少 {size}</translation>
    </message>
    <message>
        <source>{size} more than now</source>
        <translation>比现在多 {size}</translation>
    </message>
    <message>
        <source>told when the download is there</source>
        <translation>下载完成后告知</translation>
    </message>
    <message>
        <source>about {time}, measured on this model&apos;s own tensors; checks apart</source>
        <translation>约 {time}，用此模型自己的张量测得；检查另计</translation>
    </message>
    <message>
        <source>measuring, 2 seconds…</source>
        <translation>正在测量，2 秒…</translation>
    </message>
    <message>
        <source>could not be measured</source>
        <translation>无法测量</translation>
    </message>
    <message>
        <source>{n} tok/s</source>
        <translation>{n} tok/s</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} 毫秒</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} 秒</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} 小时 {m} 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Give another name, choose another folder, or replace it.</source>
        <translation>请换一个名称、选择另一个文件夹，或替换它。</translation>
    </message>
    <message>
        <source>Choose an importance matrix in the step Target, or a larger file type.</source>
        <translation>请在“目标”步骤中选择重要性矩阵，或选更大的文件类型。</translation>
    </message>
    <message>
        <source>Close other programs, or limit the memory for a tensor in Options.</source>
        <translation>请关闭其他程序，或在“选项”中限制每个张量的内存。</translation>
    </message>
    <message>
        <source>Take the original, or allow it in the step Source.</source>
        <translation>请使用原始文件，或在“来源”步骤中允许。</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>No setting has these words in it.</source>
        <translation>没有含这些词的设置。</translation>
    </message>
    <message>
        <source>&amp;Search the settings</source>
        <translation>搜索设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the settings to a file for another computer; passwords are left out</source>
        <translation>将设置写入文件供另一台计算机使用；不含密码</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>See what the settings of a file would change, and take them over</source>
        <translation>查看文件中的设置会更改什么，并采用它们</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>全部重置(&amp;R)</translation>
    </message>
    <message>
        <source>Put back the defaults of all settings</source>
        <translation>恢复所有设置的默认值</translation>
    </message>
    <message>
        <source>All settings have their defaults already.</source>
        <translation>所有设置已经是默认值。</translation>
    </message>
    <message>
        <source>All settings have their defaults again.</source>
        <translation>所有设置已恢复默认值。</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>Settings (*.toml)</source>
        <translation>设置 (*.toml)</translation>
    </message>
    <message>
        <source>The settings were written to {file}.</source>
        <translation>设置已写入 {file}。</translation>
    </message>
    <message>
        <source>Settings (*.toml);;All files (*)</source>
        <translation>设置 (*.toml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The settings were imported.</source>
        <translation>设置已导入。</translation>
    </message>
    <message>
        <source>Hugging Face Hub</source>
        <translation>Hugging Face Hub</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>where a setting comes from</comment>
        <translation>默认</translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation>由您设置</translation>
    </message>
    <message>
        <source>Put back the default</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Put back the default of {title}</source>
        <translation>恢复 {title} 的默认值</translation>
    </message>
    <message>
        <source>Choose: {title}</source>
        <translation>选择：{title}</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>立即重启</translation>
    </message>
    <message>
        <source>Close Pannier and open it again; what you have typed is kept</source>
        <translation>关闭 Pannier 并重新打开；您输入的内容会保留</translation>
    </message>
    <message>
        <source>It works after a restart.</source>
        <translation>重启后生效。</translation>
    </message>
    <message>
        <source>{variable} is set to “{value}” and holds instead.</source>
        <translation>{variable} 设为“{value}”，以它为准。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Running job</source>
        <translation>正在运行的任务</translation>
    </message>
    <message>
        <source>No model loaded</source>
        <translation>未加载模型</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>正在回答</translation>
    </message>
    <message>
        <source>{place}, {size}</source>
        <translation>{place}，{size}</translation>
    </message>
    <message>
        <source>Where the model lies: {place}. {reason}</source>
        <translation>模型所在位置：{place}。{reason}</translation>
    </message>
    <message>
        <source>Click for the load report.</source>
        <translation>点击查看加载报告。</translation>
    </message>
    <message>
        <source>Speed of the last answer, in tokens per second</source>
        <translation>上一个回答的速度，以每秒 token 数计</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>For most questions: varied wording, few slips.</source>
        <translation>适合大多数问题：措辞多样，差错少。</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>For facts, summaries and translations: close to the likeliest wording.</source>
        <translation>适合事实、摘要和翻译：接近最可能的措辞。</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>创意</translation>
    </message>
    <message>
        <source>For stories and ideas: surprising, without repeating itself.</source>
        <translation>适合故事和点子：出人意料，又不重复。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>For programs: likely tokens, and repetition is no fault.</source>
        <translation>适合程序：选可能的 token，重复不算错。</translation>
    </message>
    <message>
        <source>The preset {name} could not be read ({reason}).</source>
        <translation>无法读取预设 {name}（{reason}）。</translation>
    </message>
    <message>
        <source>it is something else, or made by a later version of Pannier</source>
        <translation>它是别的内容，或由更新版本的 Pannier 制作</translation>
    </message>
    <message>
        <source>there is no option {name}</source>
        <translation>没有选项 {name}</translation>
    </message>
    <message>
        <source>This preset comes with Pannier and cannot be changed.</source>
        <translation>此预设随 Pannier 提供，不能更改。</translation>
    </message>
    <message>
        <source>Save it under another name.</source>
        <translation>请另存为其他名称。</translation>
    </message>
    <message>
        <source>{name} is no preset that can be used: {reason}.</source>
        <translation>{name} 不是可用的预设：{reason}。</translation>
    </message>
    <message>
        <source>Choose a file that was exported as a preset.</source>
        <translation>请选择作为预设导出的文件。</translation>
    </message>
    <message>
        <source>The preset could not be saved ({reason}).</source>
        <translation>无法保存预设（{reason}）。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>上一个版本</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>下一个版本</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>继续书写</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新提问</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;ontinue</source>
        <translation>继续(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Branch here</source>
        <translation>在此分支(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Previous version</source>
        <translation>上一个版本(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next version</source>
        <translation>下一个版本(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Copy &amp;selection</source>
        <translation>复制所选内容(&amp;S)</translation>
    </message>
    <message>
        <source>Copy selection as Mark&amp;down</source>
        <translation>将所选内容复制为 Markdown(&amp;D)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>复制为 Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>Copy as plain te&amp;xt</source>
        <translation>复制为纯文本(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>引用(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy code</source>
        <translation>复制代码(&amp;C)</translation>
    </message>
    <message>
        <source>Sa&amp;ve code</source>
        <translation>保存代码(&amp;V)</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>您的问题</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>{message}, {author}</source>
        <comment>a message, and who wrote it</comment>
        <translation>{message}，{author}</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Thought for {time}</source>
        <translation>思考了 {time}</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>复制此代码</translation>
    </message>
    <message>
        <source>Save this code…</source>
        <translation>保存此代码…</translation>
    </message>
    <message>
        <source>Reading the rest of this text…</source>
        <translation>正在读取此文本的其余部分…</translation>
    </message>
    <message>
        <source>Hide the thinking</source>
        <translation>隐藏思考</translation>
    </message>
    <message>
        <source>Show the thinking</source>
        <translation>显示思考</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>New text below</source>
        <translation>下方有新文本</translation>
    </message>
    <message>
        <source>Go to the new text below</source>
        <translation>转到下方的新文本</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>转到末尾</translation>
    </message>
    <message>
        <source>Image: {description}</source>
        <translation>图片：{description}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel: {title}</source>
        <translation>取消：{title}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>还剩 {time}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>An option has a value that it cannot have: {reason}.</source>
        <translation>有一个选项的值无效：{reason}。</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>请更正后重试。</translation>
    </message>
    <message>
        <source>The chat takes more than {size} MiB with its images.</source>
        <translation>该聊天连同图片超过 {size} MiB。</translation>
    </message>
    <message>
        <source>Leave some of them out, or make them smaller.</source>
        <translation>请去掉其中一些，或将其缩小。</translation>
    </message>
    <message>
        <source>It was cancelled, and its memory is free.</source>
        <translation>已取消，其内存已释放。</translation>
    </message>
    <message>
        <source>It was ended for that.</source>
        <translation>它因此被结束。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, run `pannier doctor`; it shows what is wrong.</source>
        <translation>请重试。如果再次发生，请运行 `pannier doctor` 查看问题所在。</translation>
    </message>
    <message>
        <source>The RPC server that held a part of the model is gone.</source>
        <translation>承载模型一部分的 RPC 服务器已消失。</translation>
    </message>
    <message>
        <source>Start `pannier rpc-server` there again, then load the model again.</source>
        <translation>请在那里重新启动 `pannier rpc-server`，然后重新加载模型。</translation>
    </message>
    <message>
        <source>Its last lines say that memory ran out.</source>
        <translation>其最后几行显示内存耗尽。</translation>
    </message>
    <message>
        <source>Load the model with a shorter context or fewer GPU layers, or choose a smaller quant.</source>
        <translation>请用更短的上下文或更少的 GPU 层加载模型，或选择更小的量化。</translation>
    </message>
    <message>
        <source>The system ends a process this way when main memory runs out; a person can, too.</source>
        <translation>主内存耗尽时系统会这样结束进程；也可能是人为结束。</translation>
    </message>
    <message>
        <source>Load the model again. If it recurs, close other programs or choose a smaller model.</source>
        <translation>请重新加载模型。如果再次发生，请关闭其他程序或选择更小的模型。</translation>
    </message>
    <message>
        <source>The engine uses instructions that this CPU does not have.</source>
        <translation>引擎使用了此 CPU 没有的指令。</translation>
    </message>
    <message>
        <source>Install Pannier again on this machine so that the engine is built for it.</source>
        <translation>请在这台机器上重新安装 Pannier，以便为其构建引擎。</translation>
    </message>
    <message>
        <source>The grammar of the answer takes too long to follow.</source>
        <translation>回答的语法处理时间过长。</translation>
    </message>
    <message>
        <source>Load the model again and simplify the grammar: fewer nested repetitions and options.</source>
        <translation>请重新加载模型并简化语法：减少嵌套的重复和可选项。</translation>
    </message>
    <message>
        <source>llama.cpp stopped because one of its own checks failed.</source>
        <translation>llama.cpp 因自身的一项检查失败而停止。</translation>
    </message>
    <message>
        <source>Load the model again. If it happens again, the file may be damaged: get it anew.</source>
        <translation>请重新加载模型。如果再次发生，文件可能已损坏：请重新获取。</translation>
    </message>
    <message>
        <source>The engine could not be started.</source>
        <translation>无法启动引擎。</translation>
    </message>
    <message>
        <source>Run `pannier doctor`; it shows what is missing.</source>
        <translation>请运行 `pannier doctor` 查看缺少什么。</translation>
    </message>
    <message>
        <source>Load the model again. If it happens again, run `pannier doctor`.</source>
        <translation>请重新加载模型。如果再次发生，请运行 `pannier doctor`。</translation>
    </message>
    <message>
        <source>The llama.cpp worker process ended unexpectedly (by signal {code}).</source>
        <translation>llama.cpp 工作进程意外结束（信号 {code}）。</translation>
    </message>
    <message>
        <source>The llama.cpp worker process ended unexpectedly (with exit code {code}).</source>
        <translation>llama.cpp 工作进程意外结束（退出代码 {code}）。</translation>
    </message>
    <message numerus="yes">
        <source>The llama.cpp worker process did not answer within %Ln second(s) of its start.</source>
        <translation>
            <numerusform>llama.cpp 工作进程在启动后 %Ln 秒内没有应答。</numerusform>
        </translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>版本 {number}</translation>
    </message>
    <message>
        <source>bundled</source>
        <comment>of Python</comment>
        <translation>自带</translation>
    </message>
    <message>
        <source>Not installed: {names}.</source>
        <translation>未安装：{names}。</translation>
    </message>
    <message>
        <source>Install Pannier again.</source>
        <translation>请重新安装 Pannier。</translation>
    </message>
    <message>
        <source>no variable is set that changes anything</source>
        <translation>没有设置会改变任何行为的变量</translation>
    </message>
    <message>
        <source>set: {names}</source>
        <translation>已设置：{names}</translation>
    </message>
    <message>
        <source>part of the bundle</source>
        <translation>安装包的一部分</translation>
    </message>
    <message numerus="yes">
        <source>Qt did not start within %Ln second(s).</source>
        <translation>
            <numerusform>Qt 在 %Ln 秒内没有启动。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that the screen&apos;s server answers.</source>
        <translation>请检查显示服务器是否应答。</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>退出代码 {code}</translation>
    </message>
    <message>
        <source>Qt cannot start: {reason}</source>
        <translation>Qt 无法启动：{reason}</translation>
    </message>
    <message>
        <source>Install the system libraries that are named in the README.</source>
        <translation>请安装 README 中列出的系统库。</translation>
    </message>
    <message>
        <source>Qt {version}, platform {name}</source>
        <translation>Qt {version}，平台 {name}</translation>
    </message>
    <message>
        <source>Qt {version}, platform {name}; there is no screen: the window cannot be shown</source>
        <translation>Qt {version}，平台 {name}；没有屏幕：无法显示窗口</translation>
    </message>
    <message>
        <source>{id} ({kind}): {name}, {free} free of {total}</source>
        <translation>{id}（{kind}）：{name}，{total} 中空闲 {free}</translation>
    </message>
    <message>
        <source>the engine can offload layers</source>
        <translation>引擎可以将层放到 GPU</translation>
    </message>
    <message>
        <source>{name}, {architecture}, {count} parameters, {file_type}, {size}</source>
        <translation>{name}，{architecture}，{count} 参数，{file_type}，{size}</translation>
    </message>
    <message>
        <source>The bundled model answered wrongly: {text}</source>
        <translation>自带模型回答错误：{text}</translation>
    </message>
    <message>
        <source>The engine computes wrongly on this machine: please report it.</source>
        <translation>引擎在这台机器上计算错误：请报告。</translation>
    </message>
    <message>
        <source>right; on {place}, {size}, loaded in {seconds} s, {speed} tokens/s</source>
        <translation>正确；在 {place} 上，{size}，加载用时 {seconds} 秒，{speed} token/秒</translation>
    </message>
    <message>
        <source>Pannier may not write to {folder}.</source>
        <translation>Pannier 无权写入 {folder}。</translation>
    </message>
    <message>
        <source>Change the folder&apos;s permissions, or set PANNIER_HOME to another one.</source>
        <translation>请更改文件夹权限，或将 PANNIER_HOME 设为另一个文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) with models</source>
        <translation>
            <numerusform>%Ln 个含模型的文件夹</numerusform>
        </translation>
    </message>
    <message>
        <source>{folders}; of these, {n} cannot be reached now</source>
        <translation>{folders}；其中 {n} 个现在无法访问</translation>
    </message>
    <message>
        <source>Only {size} are free.</source>
        <translation>只空闲 {size}。</translation>
    </message>
    <message>
        <source>Free some disk space.</source>
        <translation>请腾出一些磁盘空间。</translation>
    </message>
    <message>
        <source>{size} free</source>
        <comment>of a disk</comment>
        <translation>空闲 {size}</translation>
    </message>
    <message>
        <source>Only {size} of memory are free.</source>
        <translation>内存只空闲 {size}。</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>请关闭其他程序。</translation>
    </message>
    <message>
        <source>{free} available of {total}</source>
        <comment>memory</comment>
        <translation>{total} 中可用 {free}</translation>
    </message>
    <message>
        <source>The NVIDIA driver knows {name}.</source>
        <translation>NVIDIA 驱动识别到 {name}。</translation>
    </message>
    <message>
        <source>AMD&apos;s driver for computing (ROCm) is installed.</source>
        <translation>已安装 AMD 计算驱动 (ROCm)。</translation>
    </message>
    <message>
        <source>A Vulkan driver is installed; it serves GPUs of every maker.</source>
        <translation>已安装 Vulkan 驱动；它适用于各厂商的 GPU。</translation>
    </message>
    <message>
        <source>Looking for a ready-made {name} engine</source>
        <translation>正在查找现成的 {name} 引擎</translation>
    </message>
    <message>
        <source>Fetching the engine</source>
        <translation>正在获取引擎</translation>
    </message>
    <message>
        <source>Compiling the engine</source>
        <translation>正在编译引擎</translation>
    </message>
    <message>
        <source>The {name} engine did not compile. The end of the log:
{log}</source>
        <translation>{name} 引擎编译失败。日志末尾：
{log}</translation>
    </message>
    <message>
        <source>The first line with `error:` in it tells why.</source>
        <translation>其中第一个带 `error:` 的行说明原因。</translation>
    </message>
    <message>
        <source>Unpacking {name}</source>
        <translation>正在解包 {name}</translation>
    </message>
    <message>
        <source>a C++ compiler (c++)</source>
        <translation>C++ 编译器 (c++)</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s CUDA toolkit (nvcc)</source>
        <translation>NVIDIA 的 CUDA 工具包 (nvcc)</translation>
    </message>
    <message>
        <source>AMD&apos;s HIP compiler (hipcc)</source>
        <translation>AMD 的 HIP 编译器 (hipcc)</translation>
    </message>
    <message>
        <source>a shader compiler and the headers of Vulkan (glslc)</source>
        <translation>着色器编译器和 Vulkan 头文件 (glslc)</translation>
    </message>
    <message>
        <source>{name} cannot be installed: it is damaged or no wheel.</source>
        <translation>无法安装 {name}：它已损坏或不是 wheel。</translation>
    </message>
    <message>
        <source>{name} cannot be installed: it does not hold llama-cpp-python.</source>
        <translation>无法安装 {name}：其中没有 llama-cpp-python。</translation>
    </message>
    <message>
        <source>Trying the new engine with the bundled model</source>
        <translation>正在用自带模型试运行新引擎</translation>
    </message>
    <message>
        <source>There is no ready-made {name} engine to be had ({reason}), and compiling one needs what is not installed: {tools}.</source>
        <translation>没有现成的 {name} 引擎（{reason}），而编译它需要尚未安装的：{tools}。</translation>
    </message>
    <message>
        <source>Install these, or get a connection to the internet; then try again. A wheel of llama-cpp-python from elsewhere can be installed from its file.</source>
        <translation>请安装这些工具，或连接到互联网；然后重试。也可以从文件安装其他来源的 llama-cpp-python wheel。</translation>
    </message>
    <message>
        <source>Python with pip</source>
        <translation>带 pip 的 Python</translation>
    </message>
    <message>
        <source>{name} cannot be installed: it is larger than any such wheel.</source>
        <translation>无法安装 {name}：它比任何此类 wheel 都大。</translation>
    </message>
    <message>
        <source>Choose a wheel of llama-cpp-python for your GPU and this system.</source>
        <translation>请为您的 GPU 和系统选择 llama-cpp-python 的 wheel。</translation>
    </message>
    <message>
        <source>The new engine does not work on this machine: {reason}</source>
        <translation>新引擎在这台机器上不能用：{reason}</translation>
    </message>
    <message>
        <source>Nothing has changed: the engine of before is used.</source>
        <translation>一切未变：仍使用之前的引擎。</translation>
    </message>
    <message>
        <source>The exact plan of the memory needs a small temporary file, and it cannot be written: {reason}.</source>
        <translation>精确的内存计划需要一个小的临时文件，而它无法写入：{reason}。</translation>
    </message>
    <message>
        <source>Free some space in {folder}.</source>
        <translation>请在 {folder} 腾出一些空间。</translation>
    </message>
    <message>
        <source>There is a file {name} already.</source>
        <translation>已经有文件 {name}。</translation>
    </message>
    <message>
        <source>Choose another name, or start over to replace it.</source>
        <translation>请选择另一个名称，或重新开始以替换它。</translation>
    </message>
    <message>
        <source>The engine could not be started: {reason}.</source>
        <translation>无法启动引擎：{reason}。</translation>
    </message>
    <message>
        <source>The NVIDIA driver knows {name}, but this engine was built without CUDA.</source>
        <translation>NVIDIA 驱动识别到 {name}，但此引擎构建时未包含 CUDA。</translation>
    </message>
    <message>
        <source>The engine found no GPU that it can use: {reason}.</source>
        <translation>引擎没有找到可用的 GPU：{reason}。</translation>
    </message>
    <message>
        <source>llama.cpp&apos;s own planner ended twice over this file, so there is only the forecast.</source>
        <translation>llama.cpp 自己的计划程序在此文件上两次中止，因此只有预测。</translation>
    </message>
    <message>
        <source>If a load ends like that, too, the file may be damaged: get it anew.</source>
        <translation>如果加载也这样结束，文件可能已损坏：请重新获取。</translation>
    </message>
    <message>
        <source>llama.cpp fails one of its own checks when it makes {type} of this model.</source>
        <translation>用此模型制作 {type} 时，llama.cpp 的一项自身检查失败。</translation>
    </message>
    <message>
        <source>This was broken off.</source>
        <translation>操作已中断。</translation>
    </message>
    <message>
        <source>{type} needs an importance matrix: with so few bits, llama.cpp refuses to quantize without one.</source>
        <translation>{type} 需要重要性矩阵：位数这么少时，llama.cpp 拒绝在没有它的情况下量化。</translation>
    </message>
    <message>
        <source>The importance matrix has no values for {name}, which {type} cannot do without.</source>
        <translation>重要性矩阵没有 {name} 的值，而 {type} 不能没有它。</translation>
    </message>
    <message numerus="yes">
        <source>The importance matrix has no values for {name} and %Ln more tensor(s), which {type} cannot do without.</source>
        <translation>
            <numerusform>重要性矩阵没有 {name} 和另外 %Ln 个张量的值，而 {type} 不能没有它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>llama.cpp cannot make files of type {type}.</source>
        <translation>llama.cpp 无法制作 {type} 类型的文件。</translation>
    </message>
    <message>
        <source>Choose one of {types}.</source>
        <translation>请选择 {types} 之一。</translation>
    </message>
    <message>
        <source>The source cannot be read any more: it was cut short, or its drive is gone. Nothing is left of the unfinished file.</source>
        <translation>来源已无法读取：它被截断，或其驱动器已断开。未完成的文件没有留下任何部分。</translation>
    </message>
    <message>
        <source>Check the source and its drive, then start again.</source>
        <translation>请检查来源及其驱动器，然后重新开始。</translation>
    </message>
    <message>
        <source>Nothing is left of the unfinished file. Start again; if it happens again, close other programs, use fewer threads, or limit the memory that a tensor may take.</source>
        <translation>未完成的文件没有留下任何部分。请重新开始；如果再次发生，请关闭其他程序、减少线程，或限制张量可用的内存。</translation>
    </message>
    <message>
        <source>The RPC server {endpoint} cannot be reached: {reason}.</source>
        <translation>无法连接 RPC 服务器 {endpoint}：{reason}。</translation>
    </message>
    <message>
        <source>Start `pannier rpc-server` there, and check address, port and firewall.</source>
        <translation>请在那里启动 `pannier rpc-server`，并检查地址、端口和防火墙。</translation>
    </message>
    <message>
        <source>The RPC server {endpoint} does not answer. It serves one program at a time.</source>
        <translation>RPC 服务器 {endpoint} 没有应答。它一次只服务一个程序。</translation>
    </message>
    <message>
        <source>Unload the model that uses it, here or on another machine.</source>
        <translation>请卸载正在使用它的模型，无论在此处还是在另一台机器上。</translation>
    </message>
    <message>
        <source>The RPC server {endpoint} speaks version {theirs} of llama.cpp&apos;s protocol, this engine version {ours}.</source>
        <translation>RPC 服务器 {endpoint} 使用 llama.cpp 协议的版本 {theirs}，此引擎为版本 {ours}。</translation>
    </message>
    <message>
        <source>Install the same version of Pannier on both machines.</source>
        <translation>请在两台机器上安装相同版本的 Pannier。</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>未及时应答</translation>
    </message>
    <message>
        <source>What listens on {endpoint} is not an RPC server of llama.cpp.</source>
        <translation>在 {endpoint} 监听的不是 llama.cpp 的 RPC 服务器。</translation>
    </message>
    <message>
        <source>Check the port; `pannier rpc-server` shows the one that it uses.</source>
        <translation>请检查端口；`pannier rpc-server` 会显示所用的端口。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not the address of an RPC server.</source>
        <translation>“{text}”不是 RPC 服务器的地址。</translation>
    </message>
    <message>
        <source>Write it as host and port, such as &quot;{example}&quot;.</source>
        <translation>请写成主机和端口，例如“{example}”。</translation>
    </message>
    <message>
        <source>&quot;{host}&quot; is not an IPv4 address.</source>
        <translation>“{host}”不是 IPv4 地址。</translation>
    </message>
    <message>
        <source>Give the address of a network interface of this machine, or {address}.</source>
        <translation>请给出此机器网络接口的地址，或 {address}。</translation>
    </message>
    <message>
        <source>On {host}, everybody who reaches this machine could use and attack the server: llama.cpp&apos;s RPC has no password and no encryption.</source>
        <translation>在 {host} 上，任何能访问此机器的人都可以使用和攻击该服务器：llama.cpp 的 RPC 没有密码也没有加密。</translation>
    </message>
    <message>
        <source>In a network that you trust, add {option}.</source>
        <translation>在您信任的网络中，请加上 {option}。</translation>
    </message>
    <message>
        <source>The RPC server on {endpoint} could not be started: {reason}</source>
        <translation>无法启动 {endpoint} 上的 RPC 服务器：{reason}</translation>
    </message>
    <message>
        <source>`pannier devices` lists the devices; another port may be free.</source>
        <translation>`pannier devices` 列出设备；另一个端口可能是空闲的。</translation>
    </message>
    <message>
        <source>it does not say why.</source>
        <translation>它没有说明原因。</translation>
    </message>
    <message>
        <source>The RPC server cannot listen on {endpoint}: {reason}.</source>
        <translation>RPC 服务器无法在 {endpoint} 监听：{reason}。</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>请选择另一个端口。</translation>
    </message>
    <message>
        <source>{device} has {size} less free memory than before the model was loaded; another program may have taken it.</source>
        <translation>{device} 的空闲内存比加载模型之前少 {size}；可能被其他程序占用。</translation>
    </message>
    <message>
        <source>The model computes values at {name} that are not numbers.</source>
        <translation>模型在 {name} 处计算出的值不是数字。</translation>
    </message>
    <message>
        <source>Its file is damaged, or its weights are too large for this type: try another file of the model, such as BF16 instead of F16.</source>
        <translation>其文件已损坏，或权重对此类型来说过大：请尝试该模型的另一个文件，例如用 BF16 代替 F16。</translation>
    </message>
    <message>
        <source>{longest} tokens were asked for, but the context holds {limit}.</source>
        <translation>请求了 {longest} 个 token，但上下文只能容纳 {limit} 个。</translation>
    </message>
    <message>
        <source>Measure fewer tokens, or load the model with a longer context.</source>
        <translation>请测量更少的 token，或用更长的上下文加载模型。</translation>
    </message>
    <message>
        <source>The measurement was stopped.</source>
        <translation>测量已停止。</translation>
    </message>
    <message>
        <source>The chat template does not compile: {error}</source>
        <translation>聊天模板无法编译：{error}</translation>
    </message>
    <message>
        <source>Choose another template for this model or correct it.</source>
        <translation>请为此模型选择另一个模板或更正它。</translation>
    </message>
    <message>
        <source>The chat template did not finish within {seconds} seconds and was stopped.</source>
        <translation>聊天模板在 {seconds} 秒内没有完成，已被停止。</translation>
    </message>
    <message>
        <source>The file is broken or hostile. Choose another template for this model.</source>
        <translation>该文件已损坏或含有恶意内容。请为此模型选择另一个模板。</translation>
    </message>
    <message>
        <source>This file has no chat template.</source>
        <translation>此文件没有聊天模板。</translation>
    </message>
    <message>
        <source>Pannier chats with it in the ChatML form.</source>
        <translation>Pannier 以 ChatML 格式与它聊天。</translation>
    </message>
    <message>
        <source>The model&apos;s chat template refused the conversation: {error}</source>
        <translation>模型的聊天模板拒绝了该对话：{error}</translation>
    </message>
    <message>
        <source>Start a new chat. Choose another template for this model.</source>
        <translation>请开始新聊天，或为此模型选择另一个模板。</translation>
    </message>
    <message>
        <source>The model was loaded without a projector, so it cannot see images.</source>
        <translation>加载模型时没有投影器，因此它看不了图片。</translation>
    </message>
    <message>
        <source>Load it with its projector (mmproj), or leave the images out.</source>
        <translation>请连同投影器 (mmproj) 加载，或去掉图片。</translation>
    </message>
    <message>
        <source>The chat template leaves out an image, or shows it twice.</source>
        <translation>聊天模板遗漏了一张图片，或重复显示了它。</translation>
    </message>
    <message>
        <source>Choose another template for this model.</source>
        <translation>请为此模型选择另一个模板。</translation>
    </message>
    <message>
        <source>On this system llama.cpp&apos;s plan of the memory cannot be read.</source>
        <translation>在此系统上无法读取 llama.cpp 的内存计划。</translation>
    </message>
    <message>
        <source>Load the model; its report shows the memory.</source>
        <translation>请加载模型；其报告会显示内存。</translation>
    </message>
    <message>
        <source>The engine {name} is not used: {reason}</source>
        <translation>未使用引擎 {name}：{reason}</translation>
    </message>
    <message>
        <source>its files are not there any more.</source>
        <translation>其文件已不在原处。</translation>
    </message>
    <message>
        <source>its version is unknown, and Pannier needs {needed}.</source>
        <translation>其版本未知，而 Pannier 需要 {needed}。</translation>
    </message>
    <message>
        <source>it is of version {version}, and Pannier needs {needed}.</source>
        <translation>其版本为 {version}，而 Pannier 需要 {needed}。</translation>
    </message>
    <message>
        <source>it ended the process before it could answer.</source>
        <translation>它在应答之前结束了进程。</translation>
    </message>
    <message>
        <source>it asks for at least {low} and at most {high}</source>
        <translation>它要求至少 {low} 且至多 {high}</translation>
    </message>
    <message>
        <source>it asks for more than {count} repetitions</source>
        <translation>它要求超过 {count} 次重复</translation>
    </message>
    <message>
        <source>it asks for an integer from {low} to {high}</source>
        <translation>它要求 {low} 到 {high} 的整数</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>它太大</translation>
    </message>
    <message>
        <source>The model was loaded without room for speculation.</source>
        <translation>加载模型时没有为推测留出空间。</translation>
    </message>
    <message>
        <source>Load it with draft tokens (8 is a good number), or turn speculation off.</source>
        <translation>请带草稿 token 加载（8 是合适的数），或关闭推测。</translation>
    </message>
    <message>
        <source>The chat is empty.</source>
        <translation>聊天是空的。</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>请先写一条消息。</translation>
    </message>
    <message>
        <source>The conversation has {tokens} tokens, but the context holds {limit}.</source>
        <translation>对话有 {tokens} 个 token，但上下文只能容纳 {limit} 个。</translation>
    </message>
    <message>
        <source>Start a new chat, shorten the message, or load the model with a longer context.</source>
        <translation>请开始新聊天、缩短消息，或用更长的上下文加载模型。</translation>
    </message>
    <message>
        <source>The answer cannot go on: no token of this model&apos;s vocabulary is allowed by the grammar here.</source>
        <translation>回答无法继续：语法在此处不允许此模型词表中的任何 token。</translation>
    </message>
    <message>
        <source>Change the grammar, or choose a model of another vocabulary.</source>
        <translation>请更改语法，或选择词表不同的模型。</translation>
    </message>
    <message>
        <source>The grammar holds a null character.</source>
        <translation>语法中含有空字符。</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>请将其移除。</translation>
    </message>
    <message>
        <source>The grammar has more than {count} parentheses within each other.</source>
        <translation>语法的嵌套括号超过 {count} 层。</translation>
    </message>
    <message>
        <source>Give the inner parts names of their own.</source>
        <translation>请为内层部分单独命名。</translation>
    </message>
    <message>
        <source>The grammar cannot be used: {reason}.</source>
        <translation>无法使用该语法：{reason}。</translation>
    </message>
    <message>
        <source>The grammar cannot be used: it has no rule root, or a rule that begins with itself.</source>
        <translation>无法使用该语法：没有规则 root，或有规则以自身开头。</translation>
    </message>
    <message>
        <source>Correct it; the notation is GBNF, as llama.cpp describes it.</source>
        <translation>请更正；记法为 GBNF，见 llama.cpp 的说明。</translation>
    </message>
    <message>
        <source>This llama.cpp lays its tensors out in another way than Pannier knows.</source>
        <translation>此 llama.cpp 的张量布局与 Pannier 所知的不同。</translation>
    </message>
    <message>
        <source>Install Pannier&apos;s own build of the engine.</source>
        <translation>请安装 Pannier 自己的引擎构建。</translation>
    </message>
    <message>
        <source>There is no unfinished importance matrix to go on with.</source>
        <translation>没有可以继续的未完成重要性矩阵。</translation>
    </message>
    <message>
        <source>Begin anew.</source>
        <translation>请重新开始。</translation>
    </message>
    <message>
        <source>The unfinished importance matrix was made from another model or text, or with chunks of another length.</source>
        <translation>未完成的重要性矩阵是用另一个模型或文本，或用另一种长度的文本块制作的。</translation>
    </message>
    <message>
        <source>Begin anew, or go on with what it was begun with.</source>
        <translation>请重新开始，或用开始时所用的内容继续。</translation>
    </message>
    <message>
        <source>The file holds no vocabulary.</source>
        <translation>文件中没有词表。</translation>
    </message>
    <message>
        <source>Models with an encoder cannot be calibrated.</source>
        <translation>带编码器的模型无法校准。</translation>
    </message>
    <message>
        <source>Quantize it without an importance matrix.</source>
        <translation>请在不用重要性矩阵的情况下量化。</translation>
    </message>
    <message>
        <source>Making the importance matrix was stopped.</source>
        <translation>已停止制作重要性矩阵。</translation>
    </message>
    <message>
        <source>llama.cpp could not evaluate the text (its answer was {status}).</source>
        <translation>llama.cpp 无法计算该文本（其返回值为 {status}）。</translation>
    </message>
    <message>
        <source>Try fewer GPU layers, or a shorter context.</source>
        <translation>请尝试更少的 GPU 层或更短的上下文。</translation>
    </message>
    <message>
        <source>an unbalanced parenthesis</source>
        <translation>括号不配对</translation>
    </message>
    <message>
        <source>its pattern {pattern} uses {what}</source>
        <translation>其模式 {pattern} 使用了 {what}</translation>
    </message>
    <message>
        <source>^ or $ beside | without parentheses</source>
        <translation>没有括号时在 | 旁使用 ^ 或 $</translation>
    </message>
    <message>
        <source>more than {count} repetitions</source>
        <translation>超过 {count} 次重复</translation>
    </message>
    <message>
        <source>a lazy or doubled quantifier</source>
        <translation>惰性或重复的量词</translation>
    </message>
    <message>
        <source>{character} in a place where it has no meaning</source>
        <translation>{character} 出现在没有意义的位置</translation>
    </message>
    <message>
        <source>too many parentheses within each other</source>
        <translation>嵌套括号过多</translation>
    </message>
    <message>
        <source>a look-around or a named group</source>
        <translation>环视或命名组</translation>
    </message>
    <message>
        <source>a backslash at its end</source>
        <translation>末尾的反斜杠</translation>
    </message>
    <message>
        <source>an unbalanced bracket</source>
        <translation>方括号不配对</translation>
    </message>
    <message>
        <source>\{character} in brackets</source>
        <translation>方括号中的 \{character}</translation>
    </message>
    <message>
        <source>&quot; or \ in brackets</source>
        <translation>方括号中的 &quot; 或 \</translation>
    </message>
    <message>
        <source>The JSON schema cannot be read: it is no JSON ({error}).</source>
        <translation>无法读取 JSON 模式：它不是 JSON（{error}）。</translation>
    </message>
    <message>
        <source>The JSON schema cannot be followed: {reason}.</source>
        <translation>无法遵循 JSON 模式：{reason}。</translation>
    </message>
    <message>
        <source>The JSON schema cannot be followed: a keyword has a value of the wrong type.</source>
        <translation>无法遵循 JSON 模式：某个关键字的值类型错误。</translation>
    </message>
    <message>
        <source>Correct or simplify the schema.</source>
        <translation>请更正或简化该模式。</translation>
    </message>
    <message>
        <source>it forbids every value somewhere</source>
        <translation>它在某处禁止所有值</translation>
    </message>
    <message>
        <source>a schema in it is no object</source>
        <translation>其中有一个模式不是对象</translation>
    </message>
    <message>
        <source>it uses &quot;{keyword}&quot;, which no grammar can keep</source>
        <translation>它使用了“{keyword}”，任何语法都无法满足</translation>
    </message>
    <message>
        <source>it is nested too deeply, or within itself without end</source>
        <translation>它嵌套过深，或无限嵌套自身</translation>
    </message>
    <message>
        <source>it asks for the unknown type &quot;{kind}&quot;</source>
        <translation>它要求未知类型“{kind}”</translation>
    </message>
    <message>
        <source>it offers a choice of nothing</source>
        <translation>它给出了空的选择</translation>
    </message>
    <message>
        <source>it allows none of the values that it lists</source>
        <translation>它不允许自己列出的任何值</translation>
    </message>
    <message>
        <source>it requires &quot;{name}&quot; and forbids it</source>
        <translation>它既要求又禁止“{name}”</translation>
    </message>
    <message>
        <source>it lists {count} items and asks for another number</source>
        <translation>它列出 {count} 项，却要求另一个数目</translation>
    </message>
    <message>
        <source>it gives a string both a pattern and a length</source>
        <translation>它对字符串同时给出模式和长度</translation>
    </message>
    <message>
        <source>it gives a string both a format and a length</source>
        <translation>它对字符串同时给出格式和长度</translation>
    </message>
    <message>
        <source>it bounds a number that need not be an integer otherwise than at 0</source>
        <translation>它对不必为整数的数限定了 0 以外的界限</translation>
    </message>
    <message>
        <source>it refers to &quot;{reference}&quot;, which is not within it</source>
        <translation>它引用了不在其中的“{reference}”</translation>
    </message>
    <message>
        <source>it refers to &quot;{reference}&quot;, which does not exist</source>
        <translation>它引用了不存在的“{reference}”</translation>
    </message>
    <message>
        <source>it has a &quot;{low_key}&quot; or &quot;{high_key}&quot; that is no integer</source>
        <translation>它的“{low_key}”或“{high_key}”不是整数</translation>
    </message>
    <message>
        <source>it has a bound that is too large</source>
        <translation>它的某个界限过大</translation>
    </message>
    <message>
        <source>it has something else where a list belongs</source>
        <translation>应为列表处是别的内容</translation>
    </message>
    <message>
        <source>it has something else where an object belongs</source>
        <translation>应为对象处是别的内容</translation>
    </message>
    <message>
        <source>it declares &quot;{name}&quot; in one part and forbids it in another</source>
        <translation>它在一处声明“{name}”，又在另一处禁止它</translation>
    </message>
    <message>
        <source>it gives &quot;{key}&quot; twice for one value</source>
        <translation>它对一个值两次给出“{key}”</translation>
    </message>
    <message>
        <source>it has something else where a number belongs</source>
        <translation>应为数字处是别的内容</translation>
    </message>
    <message>
        <source>it asks for two types at once</source>
        <translation>它同时要求两种类型</translation>
    </message>
    <message>
        <source>The memory of the model cannot be read.</source>
        <translation>无法读取模型的内存。</translation>
    </message>
    <message>
        <source>1 GPU layer was asked for.</source>
        <translation>要求了 1 个 GPU 层。</translation>
    </message>
    <message>
        <source>{count} GPU layers were asked for.</source>
        <translation>要求了 {count} 个 GPU 层。</translation>
    </message>
    <message>
        <source>llama.cpp rounds the context up to whole blocks of its KV cache.</source>
        <translation>llama.cpp 会把上下文向上取整到 KV 缓存的整块。</translation>
    </message>
    <message>
        <source>llama.cpp put {on_gpu} of {layers} layers on a GPU.</source>
        <translation>llama.cpp 将 {layers} 层中的 {on_gpu} 层放到 GPU。</translation>
    </message>
    <message>
        <source>The device of a layer does not support it for this model.</source>
        <translation>某层所在的设备不支持此模型的这项功能。</translation>
    </message>
    <message>
        <source>This system cannot map files.</source>
        <translation>此系统不能映射文件。</translation>
    </message>
    <message>
        <source>from the model</source>
        <translation>来自模型</translation>
    </message>
    <message>
        <source>The file has no chat template.</source>
        <translation>文件没有聊天模板。</translation>
    </message>
    <message>
        <source>Choose an adapter that was made for this model.</source>
        <translation>请选择为此模型制作的适配器。</translation>
    </message>
    <message>
        <source>The scale of a LoRA adapter is not a number.</source>
        <translation>LoRA 适配器的强度不是数字。</translation>
    </message>
    <message>
        <source>1 is usual.</source>
        <translation>通常为 1。</translation>
    </message>
    <message>
        <source>{name} is not a LoRA adapter, but a file of kind {kind}.</source>
        <translation>{name} 不是 LoRA 适配器，而是 {kind} 类文件。</translation>
    </message>
    <message>
        <source>The LoRA adapter {name} is for models of architecture {architecture}, and this model is a {own}.</source>
        <translation>LoRA 适配器 {name} 用于架构 {architecture} 的模型，而此模型为 {own}。</translation>
    </message>
    <message>
        <source>The LoRA adapter {name} does not go with this model: {reason}.</source>
        <translation>LoRA 适配器 {name} 与此模型不匹配：{reason}。</translation>
    </message>
    <message>
        <source>llama.cpp does not say why</source>
        <translation>llama.cpp 没有说明原因</translation>
    </message>
    <message>
        <source>This is a bug in Pannier: {error}</source>
        <translation>这是 Pannier 的程序错误：{error}</translation>
    </message>
    <message>
        <source>Please report it together with the output of `pannier doctor`.</source>
        <translation>请连同 `pannier doctor` 的输出一起报告。</translation>
    </message>
    <message>
        <source>This version of the engine cannot plan for a GPU that is not there.</source>
        <translation>此版本的引擎不能为不存在的 GPU 做计划。</translation>
    </message>
    <message>
        <source>Install the engine that comes with Pannier.</source>
        <translation>请安装随 Pannier 提供的引擎。</translation>
    </message>
    <message>
        <source>This build of llama.cpp came without libmtmd, so no model can see images with it.</source>
        <translation>此 llama.cpp 构建不含 libmtmd，因此任何模型都看不了图片。</translation>
    </message>
    <message>
        <source>Load the model without a projector, or install Pannier from its own packages.</source>
        <translation>请不带投影器加载模型，或从 Pannier 自己的软件包安装。</translation>
    </message>
    <message>
        <source>On this system a projector cannot be planned.</source>
        <translation>在此系统上无法计划投影器。</translation>
    </message>
    <message>
        <source>llama.cpp cannot use this file as a projector.</source>
        <translation>llama.cpp 不能将此文件用作投影器。</translation>
    </message>
    <message>
        <source>Choose the mmproj file that belongs to the model.</source>
        <translation>请选择属于该模型的 mmproj 文件。</translation>
    </message>
    <message>
        <source>{name} is no projector, but a file of kind {kind}.</source>
        <translation>{name} 不是投影器，而是 {kind} 类文件。</translation>
    </message>
    <message>
        <source>The chat template ends with an image, and has no place for an answer.</source>
        <translation>聊天模板以图片结束，没有回答的位置。</translation>
    </message>
    <message>
        <source>The source could not be asked: {reason}</source>
        <translation>无法询问来源：{reason}</translation>
    </message>
    <message>
        <source>the tensor {name} holds numbers that are not finite</source>
        <translation>张量 {name} 含有非有限的数</translation>
    </message>
    <message>
        <source>A projector writes nothing by itself.</source>
        <translation>投影器本身不能书写。</translation>
    </message>
    <message>
        <source>This is a model for embeddings, or another that does not write word after word.</source>
        <translation>这是用于嵌入的模型，或其他不逐词书写的模型。</translation>
    </message>
    <message>
        <source>The model has no vocabulary.</source>
        <translation>该模型没有词表。</translation>
    </message>
    <message>
        <source>The model does not fit into this machine&apos;s memory.</source>
        <translation>这台机器的内存放不下该模型。</translation>
    </message>
    <message>
        <source>It has been replaced meanwhile.</source>
        <translation>它在此期间已被替换。</translation>
    </message>
    <message>
        <source>It does not fit into memory.</source>
        <translation>内存放不下。</translation>
    </message>
    <message>
        <source>the model computes numbers that are not finite</source>
        <translation>模型计算出非有限的数</translation>
    </message>
    <message>
        <source>The result does not work: {reason}. It was discarded.</source>
        <translation>结果不能用：{reason}。已将其丢弃。</translation>
    </message>
    <message>
        <source>Choose a larger file type, or another source.</source>
        <translation>请选择更大的文件类型或另一个来源。</translation>
    </message>
    <message>
        <source>This file type needs an importance matrix for every tensor; the result would be garbage.</source>
        <translation>此文件类型的每个张量都需要重要性矩阵；否则结果是无意义的。</translation>
    </message>
    <message>
        <source>Give an importance matrix that was made with this model, or choose a larger file type.</source>
        <translation>请提供用此模型制作的重要性矩阵，或选择更大的文件类型。</translation>
    </message>
    <message>
        <source>The quantized numbers are not valid: the source&apos;s are too large for this type.</source>
        <translation>量化后的数值无效：来源的数值对此类型来说过大。</translation>
    </message>
    <message>
        <source>Choose another file type, or another source.</source>
        <translation>请选择另一个文件类型或另一个来源。</translation>
    </message>
    <message>
        <source>There is not enough main memory to quantize the largest tensor.</source>
        <translation>主内存不足以量化最大的张量。</translation>
    </message>
    <message>
        <source>Close other programs, or limit the memory for a tensor.</source>
        <translation>请关闭其他程序，或限制每个张量的内存。</translation>
    </message>
    <message>
        <source>The source could not be read to its end.</source>
        <translation>来源无法读到末尾。</translation>
    </message>
    <message>
        <source>Check that it is complete, and that its disk is connected.</source>
        <translation>请检查它是否完整、其磁盘是否连接。</translation>
    </message>
    <message>
        <source>{name} was changed while it was being quantized. The result was discarded.</source>
        <translation>{name} 在量化期间被更改。结果已丢弃。</translation>
    </message>
    <message>
        <source>Wait until the other program is done with the file, then start again.</source>
        <translation>请等其他程序用完该文件，然后重新开始。</translation>
    </message>
    <message>
        <source>The tensor {name} of the source holds numbers that are not finite (NaN or infinity), so it cannot be quantized.</source>
        <translation>来源的张量 {name} 含有非有限的数（NaN 或无穷大），因此无法量化。</translation>
    </message>
    <message>
        <source>The source is damaged, or was converted wrongly: download or convert it again.</source>
        <translation>来源已损坏或转换有误：请重新下载或转换。</translation>
    </message>
    <message>
        <source>llama.cpp could not quantize the model: {reason}.</source>
        <translation>llama.cpp 无法量化该模型：{reason}。</translation>
    </message>
    <message>
        <source>writing failed</source>
        <translation>写入失败</translation>
    </message>
    <message>
        <source>Choose another file type.</source>
        <translation>请选择另一个文件类型。</translation>
    </message>
    <message>
        <source>{name} could not be read to its end.</source>
        <translation>{name} 无法读到末尾。</translation>
    </message>
    <message>
        <source>Check that it is still there, and that its disk is connected.</source>
        <translation>请检查它是否还在、其磁盘是否连接。</translation>
    </message>
    <message>
        <source>This engine was built without support for other machines (RPC).</source>
        <translation>此引擎构建时不支持其他机器 (RPC)。</translation>
    </message>
    <message>
        <source>Install Pannier&apos;s own build of the engine, or leave the RPC servers out.</source>
        <translation>请安装 Pannier 自己的引擎构建，或去掉 RPC 服务器。</translation>
    </message>
    <message>
        <source>The RPC server {endpoint} lends no device.</source>
        <translation>RPC 服务器 {endpoint} 没有提供设备。</translation>
    </message>
    <message>
        <source>Start it again with a device, as `pannier devices` there names it.</source>
        <translation>请按那里 `pannier devices` 所列的名称带设备重新启动它。</translation>
    </message>
    <message>
        <source>this engine was built without support for other machines (RPC).</source>
        <translation>此引擎构建时不支持其他机器 (RPC)。</translation>
    </message>
    <message>
        <source>llama.cpp could not listen on {address}.</source>
        <translation>llama.cpp 无法在 {address} 监听。</translation>
    </message>
    <message>
        <source>there is no device {name}, only {others}.</source>
        <translation>没有设备 {name}，只有 {others}。</translation>
    </message>
    <message>
        <source>The answer that shall be continued does not follow the grammar.</source>
        <translation>要继续的回答不符合语法。</translation>
    </message>
    <message>
        <source>Continue it without the grammar, or have it generated anew.</source>
        <translation>请不用语法继续，或重新生成。</translation>
    </message>
    <message>
        <source>An answer can follow a grammar or a JSON schema, not both.</source>
        <translation>回答可以遵循语法或 JSON 模式，但不能两者兼有。</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>请去掉其中之一。</translation>
    </message>
    <message>
        <source>There is no token {token}: this model has tokens 0 to {size}.</source>
        <translation>没有 token {token}：此模型的 token 为 0 到 {size}。</translation>
    </message>
    <message>
        <source>Correct the logit bias.</source>
        <translation>请更正 logit 偏置。</translation>
    </message>
    <message>
        <source>llama.cpp could not evaluate the text (code {result}).</source>
        <translation>llama.cpp 无法计算该文本（代码 {result}）。</translation>
    </message>
    <message>
        <source>Load the model again; if it happens again, with a shorter context.</source>
        <translation>请重新加载模型；如果再次发生，请用更短的上下文。</translation>
    </message>
    <message>
        <source>This projector is not for images.</source>
        <translation>此投影器不用于图片。</translation>
    </message>
    <message>
        <source>Choose one with a vision encoder, or load the model without.</source>
        <translation>请选择带视觉编码器的投影器，或不带投影器加载模型。</translation>
    </message>
    <message>
        <source>The chat holds more than {most} images.</source>
        <translation>该聊天的图片超过 {most} 张。</translation>
    </message>
    <message>
        <source>Start a new chat, or leave images out.</source>
        <translation>请开始新聊天，或去掉图片。</translation>
    </message>
    <message>
        <source>The image takes {count} tokens, which this model must see in one step, and a step has only {most}.</source>
        <translation>该图片占 {count} 个 token，此模型必须一步看完，而一步只有 {most} 个。</translation>
    </message>
    <message>
        <source>Load the model with more tokens in a step (batch and ubatch size).</source>
        <translation>请用更大的每步 token 数（batch 和 ubatch 大小）加载模型。</translation>
    </message>
    <message>
        <source>llama.cpp could not read the image.</source>
        <translation>llama.cpp 无法读取该图片。</translation>
    </message>
    <message>
        <source>Save it anew as PNG or JPEG, and attach that.</source>
        <translation>请重新保存为 PNG 或 JPEG 后附加。</translation>
    </message>
    <message>
        <source>llama.cpp could not use the projector with this model: {reason}</source>
        <translation>llama.cpp 无法将该投影器用于此模型：{reason}</translation>
    </message>
    <message>
        <source>llama.cpp could not use the projector with this model.</source>
        <translation>llama.cpp 无法将该投影器用于此模型。</translation>
    </message>
    <message>
        <source>Choose the mmproj file that belongs to the model, or load it without.</source>
        <translation>请选择属于该模型的 mmproj 文件，或不带它加载。</translation>
    </message>
    <message>
        <source>llama.cpp could not read the vocabulary of this file.</source>
        <translation>llama.cpp 无法读取此文件的词表。</translation>
    </message>
    <message>
        <source>{name} is no text, and no kind of file that Pannier takes text out of.</source>
        <translation>{name} 不是文本，也不是 Pannier 能提取文本的文件。</translation>
    </message>
    <message>
        <source>{name} is not there.</source>
        <translation>{name} 不在那里。</translation>
    </message>
    <message>
        <source>{name} is no file.</source>
        <translation>{name} 不是文件。</translation>
    </message>
    <message>
        <source>{name} is larger than {size} MiB.</source>
        <translation>{name} 超过 {size} MiB。</translation>
    </message>
    <message>
        <source>Attach the part of it that matters.</source>
        <translation>请附加其中重要的部分。</translation>
    </message>
    <message>
        <source>A scan holds pictures of text: attach its pages as images.</source>
        <translation>扫描件含有文字的图片：请将其页面作为图片附加。</translation>
    </message>
    <message>
        <source>{name} holds no text.</source>
        <translation>{name} 中没有文本。</translation>
    </message>
    <message>
        <source>{name} wants a password.</source>
        <translation>{name} 需要密码。</translation>
    </message>
    <message>
        <source>Save it without one, and attach that.</source>
        <translation>请保存为不带密码的文件后附加。</translation>
    </message>
    <message>
        <source>{name} is damaged, or not what its name says: {reason}.</source>
        <translation>{name} 已损坏，或与其名称不符：{reason}。</translation>
    </message>
    <message>
        <source>Open it in its own program, save it anew, and attach that.</source>
        <translation>请用其自己的程序打开、重新保存后附加。</translation>
    </message>
    <message>
        <source>{name} took longer than {seconds} seconds to read.</source>
        <translation>读取 {name} 超过了 {seconds} 秒。</translation>
    </message>
    <message>
        <source>Attach the part of it that matters, or copy its text.</source>
        <translation>请附加其中重要的部分，或复制其文本。</translation>
    </message>
    <message>
        <source>reading it took too much memory</source>
        <translation>读取它占用了过多内存</translation>
    </message>
    <message>
        <source>Save it as {kind}, and attach that.</source>
        <translation>请保存为 {kind} 后附加。</translation>
    </message>
    <message>
        <source>Save it as text or PDF, and attach that.</source>
        <translation>请保存为文本或 PDF 后附加。</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>无法读取 {name}：{reason}。</translation>
    </message>
    <message>
        <source>ChatML: Qwen, Yi, Hermes and many others</source>
        <translation>ChatML：Qwen、Yi、Hermes 等许多模型</translation>
    </message>
    <message>
        <source>Gemma 1 to 3</source>
        <translation>Gemma 1 到 3</translation>
    </message>
    <message>
        <source>Command R and Aya</source>
        <translation>Command R 和 Aya</translation>
    </message>
    <message>
        <source>DeepSeek 2.5 to 3</source>
        <translation>DeepSeek 2.5 到 3</translation>
    </message>
    <message>
        <source>Mistral, since 2024</source>
        <translation>Mistral，2024 年起</translation>
    </message>
    <message>
        <source>Llama 2, and Mistral before 2024</source>
        <translation>Llama 2，以及 2024 年前的 Mistral</translation>
    </message>
    <message>
        <source>Zephyr, TinyLlama and StableLM</source>
        <translation>Zephyr、TinyLlama 和 StableLM</translation>
    </message>
    <message>
        <source>Vicuna and what was made of it</source>
        <translation>Vicuna 及其衍生模型</translation>
    </message>
    <message>
        <source>Alpaca and what was made of it</source>
        <translation>Alpaca 及其衍生模型</translation>
    </message>
    <message>
        <source>Pannier brings no chat template called {name}.</source>
        <translation>Pannier 没有名为 {name} 的聊天模板。</translation>
    </message>
    <message>
        <source>Take one of {names}, or the path of a Jinja file.</source>
        <translation>请使用 {names} 之一，或 Jinja 文件的路径。</translation>
    </message>
    <message>
        <source>*(a picture that is not in the export)*</source>
        <translation>*（一张不在导出内容中的图片）*</translation>
    </message>
    <message>
        <source>The chats could not be exported to {path} ({reason}).</source>
        <translation>无法将聊天导出到 {path}（{reason}）。</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on its disk.</source>
        <translation>请选择另一个文件夹，或在其磁盘上腾出空间。</translation>
    </message>
    <message>
        <source>{name} could not be read ({reason}).</source>
        <translation>无法读取 {name}（{reason}）。</translation>
    </message>
    <message>
        <source>Check that it is there and readable.</source>
        <translation>请检查它是否存在且可读。</translation>
    </message>
    <message>
        <source>{name} is a damaged zip file.</source>
        <translation>{name} 是损坏的 zip 文件。</translation>
    </message>
    <message>
        <source>Download the export again.</source>
        <translation>请重新下载导出文件。</translation>
    </message>
    <message>
        <source>it is no chat</source>
        <translation>它不是聊天</translation>
    </message>
    <message>
        <source>{name}, item {number}</source>
        <translation>{name}，第 {number} 项</translation>
    </message>
    <message>
        <source>it holds no chat of a kind that is known</source>
        <translation>其中没有已知类别的聊天</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>它嵌套过深</translation>
    </message>
    <message>
        <source>There are no chats in {name} that could be read.</source>
        <translation>{name} 中没有可读取的聊天。</translation>
    </message>
    <message>
        <source>There are no chats in {name} that could be read ({problem}).</source>
        <translation>{name} 中没有可读取的聊天（{problem}）。</translation>
    </message>
    <message>
        <source>Choose a file that Pannier exported as JSON, ChatGPT&apos;s export (the zip file, or conversations.json), or LM Studio&apos;s folder of conversations.</source>
        <translation>请选择 Pannier 导出的 JSON 文件、ChatGPT 的导出（zip 文件或 conversations.json），或 LM Studio 的对话文件夹。</translation>
    </message>
    <message>
        <source>{name} cannot be unpacked: {reason}.</source>
        <translation>无法解包 {name}：{reason}。</translation>
    </message>
    <message>
        <source>{name} is too large to be imported: at most {size} MiB and {files} files can be.</source>
        <translation>{name} 太大，无法导入：最多 {size} MiB 和 {files} 个文件。</translation>
    </message>
    <message>
        <source>Import parts of it.</source>
        <translation>请分部分导入。</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Untitled chat</source>
        <translation>无标题聊天</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>助手</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Begun {time}</source>
        <translation>开始于 {time}</translation>
    </message>
    <message>
        <source>Attached: {name} (missing)</source>
        <translation>附件：{name}（缺失）</translation>
    </message>
    <message>
        <source>Attached: {name}</source>
        <translation>附件：{name}</translation>
    </message>
    <message>
        <source>The image is damaged, or in a format that llama.cpp does not read.</source>
        <translation>图片已损坏，或格式是 llama.cpp 不能读取的。</translation>
    </message>
    <message>
        <source>The image has {width} by {height} pixels, and {most} in all is the most.</source>
        <translation>图片为 {width} × {height} 像素，总数最多为 {most}。</translation>
    </message>
    <message>
        <source>The image file is larger than {size} MiB.</source>
        <translation>图片文件超过 {size} MiB。</translation>
    </message>
    <message>
        <source>Save it as a smaller PNG or JPEG file, and attach that.</source>
        <translation>请另存为更小的 PNG 或 JPEG 文件后附加。</translation>
    </message>
    <message>
        <source>Variety</source>
        <translation>多样性</translation>
    </message>
    <message>
        <source>Which tokens are considered</source>
        <translation>考虑哪些 token</translation>
    </message>
    <message>
        <source>Against repetition</source>
        <translation>避免重复</translation>
    </message>
    <message>
        <source>Mirostat</source>
        <translation>Mirostat</translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation>回答的形式</translation>
    </message>
    <message>
        <source>End and repeatability</source>
        <translation>结束与可重复性</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>0 takes the likeliest token every time, higher is more varied</source>
        <translation>0 每次取最可能的 token，越高越多样</translation>
    </message>
    <message>
        <source>Dynamic temperature</source>
        <translation>动态温度</translation>
    </message>
    <message>
        <source>let the temperature vary by this much; 0 is off</source>
        <translation>让温度在此范围内变化；0 为关闭</translation>
    </message>
    <message>
        <source>Dynamic temperature exponent</source>
        <translation>动态温度指数</translation>
    </message>
    <message>
        <source>how the model&apos;s hesitation maps to that range</source>
        <translation>模型的犹豫如何映射到该范围</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>keep only the k likeliest tokens; 0 keeps all</source>
        <translation>只保留最可能的 k 个 token；0 保留全部</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>keep the likeliest tokens that together reach this probability</source>
        <translation>保留合计达到此概率的最可能 token</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>drop tokens less likely than this share of the likeliest one</source>
        <translation>舍去概率低于最可能者此比例的 token</translation>
    </message>
    <message>
        <source>Typical-p</source>
        <translation>Typical-p</translation>
    </message>
    <message>
        <source>keep the tokens of most typical information up to this probability</source>
        <translation>保留信息量最典型、合计达到此概率的 token</translation>
    </message>
    <message>
        <source>Top-n-sigma</source>
        <translation>Top-n-sigma</translation>
    </message>
    <message>
        <source>keep tokens within so many standard deviations of the best; 0 keeps all</source>
        <translation>保留与最佳者相差不超过这么多标准差的 token；0 保留全部</translation>
    </message>
    <message>
        <source>XTC probability</source>
        <translation>XTC 概率</translation>
    </message>
    <message>
        <source>how often the likeliest tokens are left out; 0 is never</source>
        <translation>多常略去最可能的 token；0 为从不</translation>
    </message>
    <message>
        <source>XTC threshold</source>
        <translation>XTC 阈值</translation>
    </message>
    <message>
        <source>tokens above this probability can be left out</source>
        <translation>概率高于此值的 token 可被略去</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>重复惩罚</translation>
    </message>
    <message>
        <source>divide the score of recently used tokens by this; 1 is off</source>
        <translation>将最近用过的 token 的得分除以此值；1 为关闭</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>存在惩罚</translation>
    </message>
    <message>
        <source>subtract this once from recently used tokens</source>
        <translation>从最近用过的 token 减去一次此值</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>频率惩罚</translation>
    </message>
    <message>
        <source>subtract this for every recent use of a token</source>
        <translation>最近每用一次 token 就减去此值</translation>
    </message>
    <message>
        <source>Tokens looked back</source>
        <translation>回看的 token</translation>
    </message>
    <message>
        <source>how many recent tokens these penalties look at</source>
        <translation>这些惩罚查看最近多少个 token</translation>
    </message>
    <message>
        <source>DRY strength</source>
        <translation>DRY 强度</translation>
    </message>
    <message>
        <source>strength of the penalty on repeating longer passages; 0 is off</source>
        <translation>对重复较长段落的惩罚强度；0 为关闭</translation>
    </message>
    <message>
        <source>DRY base</source>
        <translation>DRY 底数</translation>
    </message>
    <message>
        <source>how fast that penalty grows with the repetition</source>
        <translation>惩罚随重复增长的速度</translation>
    </message>
    <message>
        <source>DRY allowed length</source>
        <translation>DRY 允许长度</translation>
    </message>
    <message>
        <source>repetitions up to this many tokens are free</source>
        <translation>不超过这么多 token 的重复不受惩罚</translation>
    </message>
    <message>
        <source>DRY tokens looked back</source>
        <translation>DRY 回看的 token</translation>
    </message>
    <message>
        <source>how many recent tokens DRY looks at</source>
        <translation>DRY 查看最近多少个 token</translation>
    </message>
    <message>
        <source>DRY breakers</source>
        <translation>DRY 分隔符</translation>
    </message>
    <message>
        <source>texts at which a repetition ends for DRY</source>
        <translation>对 DRY 而言重复到此为止的文本</translation>
    </message>
    <message>
        <source>1 or 2 steer the text towards a constant surprise; 0 is off</source>
        <translation>1 或 2 使文本趋向恒定的意外程度；0 为关闭</translation>
    </message>
    <message>
        <source>Mirostat tau</source>
        <translation>Mirostat tau</translation>
    </message>
    <message>
        <source>the surprise that mirostat aims at</source>
        <translation>mirostat 追求的意外程度</translation>
    </message>
    <message>
        <source>Mirostat eta</source>
        <translation>Mirostat eta</translation>
    </message>
    <message>
        <source>how fast mirostat corrects itself</source>
        <translation>mirostat 自我修正的速度</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>语法</translation>
    </message>
    <message>
        <source>the answer follows this grammar, in GBNF notation</source>
        <translation>回答遵循此 GBNF 记法的语法</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>JSON 模式</translation>
    </message>
    <message>
        <source>the answer is JSON that follows this JSON schema</source>
        <translation>回答为符合此 JSON 模式的 JSON</translation>
    </message>
    <message>
        <source>Logit bias</source>
        <translation>Logit 偏置</translation>
    </message>
    <message>
        <source>add to the score of single tokens, by number; -100 forbids one</source>
        <translation>按编号为单个 token 的得分加值；-100 为禁止</translation>
    </message>
    <message>
        <source>Stop texts</source>
        <translation>停止文本</translation>
    </message>
    <message>
        <source>end the answer before any of these texts</source>
        <translation>在出现任一文本之前结束回答</translation>
    </message>
    <message>
        <source>Most tokens</source>
        <translation>最多 token</translation>
    </message>
    <message>
        <source>stop after this many tokens</source>
        <translation>在这么多 token 之后停止</translation>
    </message>
    <message>
        <source>when the context is full</source>
        <translation>上下文已满时</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>the same seed and options give the same text</source>
        <translation>相同的种子和选项给出相同的文本</translation>
    </message>
    <message>
        <source>a new one each time</source>
        <translation>每次都用新的</translation>
    </message>
    <message>
        <source>Speculation</source>
        <translation>推测</translation>
    </message>
    <message>
        <source>ngram guesses tokens from repetitions; needs draft tokens</source>
        <translation>ngram 根据重复猜测 token；需要草稿 token</translation>
    </message>
    <message>
        <source>n-gram size</source>
        <translation>n-gram 大小</translation>
    </message>
    <message>
        <source>how many tokens must repeat before the next are guessed</source>
        <translation>须有多少个 token 重复才猜测后续</translation>
    </message>
    <message>
        <source>The backup of the chats could not be made ({reason}).</source>
        <translation>无法备份聊天（{reason}）。</translation>
    </message>
    <message>
        <source>Make room on the disk of {path}.</source>
        <translation>请在 {path} 所在磁盘腾出空间。</translation>
    </message>
    <message>
        <source>it holds names that are no text</source>
        <translation>其中有不是文本的名称</translation>
    </message>
    <message>
        <source>The disk is full: chats cannot be saved.</source>
        <translation>磁盘已满：无法保存聊天。</translation>
    </message>
    <message>
        <source>Make room on the disk of {path}. What is written meanwhile is kept in memory only.</source>
        <translation>请在 {path} 所在磁盘腾出空间。其间写下的内容只保存在内存中。</translation>
    </message>
    <message>
        <source>Chats cannot be saved ({reason}).</source>
        <translation>无法保存聊天（{reason}）。</translation>
    </message>
    <message>
        <source>Check that {path} is writable and its disk is not full.</source>
        <translation>请检查 {path} 是否可写、其磁盘是否未满。</translation>
    </message>
    <message>
        <source>Another Pannier is busy with the chats.</source>
        <translation>另一个 Pannier 正在使用聊天。</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>请等它完成后重试。</translation>
    </message>
    <message>
        <source>The file with the chats is damaged ({reason}).</source>
        <translation>保存聊天的文件已损坏（{reason}）。</translation>
    </message>
    <message>
        <source>Start Pannier again: it restores the last backup and keeps the damaged file.</source>
        <translation>请重新启动 Pannier：它会恢复最近的备份并保留损坏的文件。</translation>
    </message>
    <message>
        <source>The chats could not be used ({reason}).</source>
        <translation>无法使用聊天（{reason}）。</translation>
    </message>
    <message>
        <source>Start Pannier again. If that does not help, please report it.</source>
        <translation>请重新启动 Pannier。如果没有帮助，请报告。</translation>
    </message>
    <message>
        <source>The chats are closed.</source>
        <translation>聊天已关闭。</translation>
    </message>
    <message>
        <source>This text is too long to be saved: a message can have at most {size} MB.</source>
        <translation>此文本太长，无法保存：一条消息最多 {size} MB。</translation>
    </message>
    <message>
        <source>Divide it into parts.</source>
        <translation>请分成几部分。</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>文件夹不能移到其自身之内。</translation>
    </message>
    <message>
        <source>Choose a folder outside of it.</source>
        <translation>请选择它之外的文件夹。</translation>
    </message>
    <message>
        <source>The content of {name} is no longer there.</source>
        <translation>{name} 的内容已不在那里。</translation>
    </message>
    <message>
        <source>Attach the file again.</source>
        <translation>请重新附加该文件。</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>The chats were written by a newer version of Pannier.</source>
        <translation>聊天由更新版本的 Pannier 写成。</translation>
    </message>
    <message>
        <source>Update Pannier. {path} was not touched.</source>
        <translation>请更新 Pannier。{path} 未被改动。</translation>
    </message>
    <message>
        <source>An earlier version of Pannier is open and uses the chats.</source>
        <translation>较早版本的 Pannier 正打开并使用聊天。</translation>
    </message>
    <message>
        <source>Close it, then try again: {name} is to be upgraded.</source>
        <translation>请关闭它后重试：{name} 将被升级。</translation>
    </message>
    <message>
        <source>it holds messages of chats that are not there</source>
        <translation>其中有属于不存在聊天的消息</translation>
    </message>
    <message>
        <source>its tables are not those of the chats</source>
        <translation>其中的表不是聊天的表</translation>
    </message>
    <message>
        <source>The file with the chats was damaged. There is no backup yet.</source>
        <translation>保存聊天的文件曾损坏。还没有备份。</translation>
    </message>
    <message>
        <source>The file with the chats was damaged. The backup of {time} was put in its place.</source>
        <translation>保存聊天的文件曾损坏。已换上 {time} 的备份。</translation>
    </message>
    <message>
        <source>The damaged file is kept as {path}.</source>
        <translation>损坏的文件保留为 {path}。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer message(s) could be read from the damaged file.</source>
        <translation>
            <numerusform>从损坏的文件中读出了 %Ln 条更新的消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>The chats cannot be read ({reason}).</source>
        <translation>无法读取聊天（{reason}）。</translation>
    </message>
    <message>
        <source>Check {path} and make room on its disk, or move the file away and start anew. Backups are in {backups}.</source>
        <translation>请检查 {path} 并在其磁盘上腾出空间，或移走该文件重新开始。备份在 {backups}。</translation>
    </message>
    <message>
        <source>This chat is no longer there.</source>
        <translation>此聊天已不存在。</translation>
    </message>
    <message>
        <source>This message is no longer there.</source>
        <translation>此消息已不存在。</translation>
    </message>
    <message>
        <source>This folder is no longer there.</source>
        <translation>此文件夹已不存在。</translation>
    </message>
    <message>
        <source>It may have been deleted for good, here or in another window.</source>
        <translation>它可能已在此处或另一个窗口中被彻底删除。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>of bugs</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>{count} in the log since {since}; the latest on {last}: {what}</source>
        <translation>自 {since} 起日志中有 {count} 个；最近一个在 {last}：{what}</translation>
    </message>
    <message>
        <source>an exception</source>
        <translation>一个异常</translation>
    </message>
    <message>
        <source>There is no engine {name}.</source>
        <translation>没有引擎 {name}。</translation>
    </message>
    <message>
        <source>There are: {names}. Others can be installed.</source>
        <translation>现有：{names}。可以安装其他引擎。</translation>
    </message>
    <message>
        <source>{name} cannot be the name of an engine.</source>
        <translation>{name} 不能作为引擎的名称。</translation>
    </message>
    <message>
        <source>Use a few small letters, digits, dots, hyphens and underscores.</source>
        <translation>请使用少量小写字母、数字、点、连字符和下划线。</translation>
    </message>
    <message>
        <source>it holds no document</source>
        <translation>其中没有文档</translation>
    </message>
    <message>
        <source>it holds no slides</source>
        <translation>其中没有幻灯片</translation>
    </message>
    <message>
        <source>it holds no content</source>
        <translation>其中没有内容</translation>
    </message>
    <message>
        <source>it holds more text than Pannier reads</source>
        <translation>其中的文本超出 Pannier 读取的量</translation>
    </message>
    <message>
        <source>it holds no sheets</source>
        <translation>其中没有工作表</translation>
    </message>
    <message>
        <source>it has {n} parts</source>
        <translation>它有 {n} 个部分</translation>
    </message>
    <message>
        <source>its parts decompress to more than {size} MiB</source>
        <translation>其各部分解压后超过 {size} MiB</translation>
    </message>
    <message>
        <source>it declares a document type, as no office program does</source>
        <translation>它声明了文档类型，办公程序不会这样做</translation>
    </message>
    <message>
        <source>a text in it is too long</source>
        <translation>其中有一段文本过长</translation>
    </message>
    <message>
        <source>its metadata is too large</source>
        <translation>其元数据过大</translation>
    </message>
    <message>
        <source>its header claims to be larger than {size} MiB</source>
        <translation>其文件头自称大于 {size} MiB</translation>
    </message>
    <message>
        <source>The file ends in the middle of its header: it was probably not downloaded completely.</source>
        <translation>文件在文件头中途结束：可能没有下载完整。</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>请重新下载。</translation>
    </message>
    <message>
        <source>The file is damaged: {reason}.</source>
        <translation>文件已损坏：{reason}。</translation>
    </message>
    <message>
        <source>a 16-bit float for 32 weights</source>
        <translation>每 32 个权重一个 16 位浮点数</translation>
    </message>
    <message>
        <source>a 16-bit float for 256 weights</source>
        <translation>每 256 个权重一个 16 位浮点数</translation>
    </message>
    <message>
        <source>a 16-bit float and a 16-bit minimum for 32 weights</source>
        <translation>每 32 个权重一个 16 位浮点数和一个 16 位最小值</translation>
    </message>
    <message>
        <source>a 16-bit float for 32 weights, and their sum</source>
        <translation>每 32 个权重一个 16 位浮点数及其总和</translation>
    </message>
    <message>
        <source>4-bit scales and minimums for 16 weights, times 16-bit floats for 256</source>
        <translation>每 16 个权重的 4 位缩放和最小值，乘以每 256 个的 16 位浮点数</translation>
    </message>
    <message>
        <source>6-bit scales for 16 weights, times a 16-bit float for 256</source>
        <translation>每 16 个权重的 6 位缩放，乘以每 256 个的 16 位浮点数</translation>
    </message>
    <message>
        <source>6-bit scales and minimums for 32 weights, times 16-bit floats for 256</source>
        <translation>每 32 个权重的 6 位缩放和最小值，乘以每 256 个的 16 位浮点数</translation>
    </message>
    <message>
        <source>8-bit scales for 16 weights, times a 16-bit float for 256</source>
        <translation>每 16 个权重的 8 位缩放，乘以每 256 个的 16 位浮点数</translation>
    </message>
    <message>
        <source>a 32-bit float for 256 weights, and the sums of every 16</source>
        <translation>每 256 个权重一个 32 位浮点数，以及每 16 个的总和</translation>
    </message>
    <message>
        <source>3-bit scales for 32 weights, times a 16-bit float for 256</source>
        <translation>每 32 个权重的 3 位缩放，乘以每 256 个的 16 位浮点数</translation>
    </message>
    <message>
        <source>3-bit scales for 16 weights, times a 16-bit float for 256</source>
        <translation>每 16 个权重的 3 位缩放，乘以每 256 个的 16 位浮点数</translation>
    </message>
    <message>
        <source>4-bit scales for 32 weights, times a 16-bit float for 256</source>
        <translation>每 32 个权重的 4 位缩放，乘以每 256 个的 16 位浮点数</translation>
    </message>
    <message>
        <source>4-bit scales for 16 weights, times a 16-bit float for 256</source>
        <translation>每 16 个权重的 4 位缩放，乘以每 256 个的 16 位浮点数</translation>
    </message>
    <message>
        <source>6-bit scales for 32 weights, times a 16-bit float for 256</source>
        <translation>每 32 个权重的 6 位缩放，乘以每 256 个的 16 位浮点数</translation>
    </message>
    <message>
        <source>an 8-bit power of two for 32 weights</source>
        <translation>每 32 个权重一个 8 位的 2 的幂</translation>
    </message>
    <message>
        <source>8-bit floats for 16 weights</source>
        <translation>每 16 个权重的 8 位浮点数</translation>
    </message>
    <message>
        <source>a 16-bit float for 128 weights</source>
        <translation>每 128 个权重一个 16 位浮点数</translation>
    </message>
    <message>
        <source>a 16-bit float for 64 weights</source>
        <translation>每 64 个权重一个 16 位浮点数</translation>
    </message>
    <message>
        <source>The original in full precision; only as a source to convert from.</source>
        <translation>全精度的原始文件；只用作转换的来源。</translation>
    </message>
    <message>
        <source>The weights as most models are trained; the best source to quantize.</source>
        <translation>大多数模型训练时的权重；量化的最佳来源。</translation>
    </message>
    <message>
        <source>Half precision, without visible loss, and fast on every GPU.</source>
        <translation>半精度，没有可见损失，在各种 GPU 上都快。</translation>
    </message>
    <message>
        <source>Practically the same answers as F16 at half its size.</source>
        <translation>大小为 F16 的一半，回答几乎相同。</translation>
    </message>
    <message>
        <source>Very close to the original; for when memory allows it.</source>
        <translation>非常接近原始模型；内存允许时使用。</translation>
    </message>
    <message>
        <source>An older 5-bit type; Q5_K_M is better at a smaller size.</source>
        <translation>较旧的 5 位类型；Q5_K_M 更小也更好。</translation>
    </message>
    <message>
        <source>High quality; the choice when Q4_K_M leaves memory free.</source>
        <translation>高质量；Q4_K_M 还有内存富余时的选择。</translation>
    </message>
    <message>
        <source>A little smaller than Q5_K_M, with a little more loss.</source>
        <translation>比 Q5_K_M 略小，损失略多。</translation>
    </message>
    <message>
        <source>An older 5-bit type for models whose rows do not suit Q5_K.</source>
        <translation>较旧的 5 位类型，用于行不适合 Q5_K 的模型。</translation>
    </message>
    <message>
        <source>An older 4-bit type with an offset; Q4_K_S is better and smaller.</source>
        <translation>较旧的带偏移 4 位类型；Q4_K_S 更好也更小。</translation>
    </message>
    <message>
        <source>The common default: good quality at under a third of F16.</source>
        <translation>常用默认：质量好，不到 F16 的三分之一。</translation>
    </message>
    <message>
        <source>A little smaller than Q4_K_M, with a little more loss.</source>
        <translation>比 Q4_K_M 略小，损失略多。</translation>
    </message>
    <message>
        <source>4 bits with an uneven scale, for rows that do not suit K types.</source>
        <translation>刻度不均匀的 4 位，用于行不适合 K 类型的情况。</translation>
    </message>
    <message>
        <source>The classic 4-bit type, simple and fast on CPUs and phones.</source>
        <translation>经典的 4 位类型，在 CPU 和手机上简单而快。</translation>
    </message>
    <message>
        <source>4-bit floats for the experts of models trained with them, as gpt-oss.</source>
        <translation>4 位浮点数，用于以其训练的模型的专家，如 gpt-oss。</translation>
    </message>
    <message>
        <source>4-bit floats with fine scales, made by NVIDIA&apos;s tools for new GPUs.</source>
        <translation>带精细缩放的 4 位浮点数，由 NVIDIA 的工具为新 GPU 制作。</translation>
    </message>
    <message>
        <source>Nearly the quality of Q4_K_S at a smaller size; slower on CPUs.</source>
        <translation>质量接近 Q4_K_S 而更小；在 CPU 上较慢。</translation>
    </message>
    <message>
        <source>The best of the 3-bit K types; a visible loss on hard tasks.</source>
        <translation>3 位 K 类型中最好的；在难题上有可见损失。</translation>
    </message>
    <message>
        <source>3 bits for large models that just do not fit at 4.</source>
        <translation>3 位，用于 4 位刚好放不下的大模型。</translation>
    </message>
    <message>
        <source>Better than Q3_K_M at a smaller size; slower on CPUs.</source>
        <translation>比 Q3_K_M 更好更小；在 CPU 上较慢。</translation>
    </message>
    <message>
        <source>Better than Q3_K_S at the same size; slower on CPUs.</source>
        <translation>与 Q3_K_S 大小相同而更好；在 CPU 上较慢。</translation>
    </message>
    <message>
        <source>The smallest 3-bit K type; the loss is easy to notice.</source>
        <translation>最小的 3 位 K 类型；损失容易察觉。</translation>
    </message>
    <message>
        <source>Between IQ3_S and IQ3_XXS, when a few hundred megabytes decide.</source>
        <translation>介于 IQ3_S 和 IQ3_XXS 之间，在差几百兆字节时使用。</translation>
    </message>
    <message>
        <source>About 3 bits; for large models on a small GPU.</source>
        <translation>约 3 位；用于小 GPU 上的大模型。</translation>
    </message>
    <message>
        <source>The smallest K type without an importance matrix; clearly degraded.</source>
        <translation>不用重要性矩阵的最小 K 类型；明显变差。</translation>
    </message>
    <message>
        <source>Smaller than Q2_K; clearly degraded.</source>
        <translation>比 Q2_K 小；明显变差。</translation>
    </message>
    <message>
        <source>2 bits in small groups, for models trained for ternary weights.</source>
        <translation>小分组的 2 位，用于为三值权重训练的模型。</translation>
    </message>
    <message>
        <source>2.7 bits; usable with very large models only.</source>
        <translation>2.7 位；只适用于非常大的模型。</translation>
    </message>
    <message>
        <source>2.5 bits; usable with very large models only.</source>
        <translation>2.5 位；只适用于非常大的模型。</translation>
    </message>
    <message>
        <source>2.3 bits; usable with very large models only.</source>
        <translation>2.3 位；只适用于非常大的模型。</translation>
    </message>
    <message>
        <source>2.1 bits; heavily degraded, for very large models.</source>
        <translation>2.1 位；严重变差，用于非常大的模型。</translation>
    </message>
    <message>
        <source>2.1 bits for ternary models such as BitNet; fast to compute.</source>
        <translation>2.1 位，用于 BitNet 等三值模型；计算快。</translation>
    </message>
    <message>
        <source>1.7 bits for ternary models such as BitNet; the most compact.</source>
        <translation>1.7 位，用于 BitNet 等三值模型；最紧凑。</translation>
    </message>
    <message>
        <source>1.75 bits; an experiment, or the last resort for a huge model.</source>
        <translation>1.75 位；试验性，或超大模型的最后手段。</translation>
    </message>
    <message>
        <source>1.6 bits; an experiment, the answers are often broken.</source>
        <translation>1.6 位；试验性，回答常常不通。</translation>
    </message>
    <message>
        <source>One bit a weight, for models trained for binary weights.</source>
        <translation>每权重一位，用于为二值权重训练的模型。</translation>
    </message>
    <message>
        <source>type {n}</source>
        <translation>类型 {n}</translation>
    </message>
    <message>
        <source>it claims too many metadata values</source>
        <translation>它自称的元数据值过多</translation>
    </message>
    <message>
        <source>it claims too many tensors</source>
        <translation>它自称的张量过多</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The file holds only zeros, not a model.</source>
        <translation>文件只含零，不是模型。</translation>
    </message>
    <message>
        <source>This is a web page, not a GGUF model: the download led to an error or a login page.</source>
        <translation>这是网页，不是 GGUF 模型：下载到的是错误页或登录页。</translation>
    </message>
    <message>
        <source>Download the file itself; a gated model needs a token.</source>
        <translation>请下载文件本身；受限模型需要令牌。</translation>
    </message>
    <message>
        <source>This is a Git LFS pointer, not the model itself.</source>
        <translation>这是 Git LFS 指针，不是模型本身。</translation>
    </message>
    <message>
        <source>Run `git lfs pull`, or download the file itself.</source>
        <translation>请运行 `git lfs pull`，或下载文件本身。</translation>
    </message>
    <message>
        <source>This is a GGML file from before GGUF, which llama.cpp no longer reads.</source>
        <translation>这是 GGUF 之前的 GGML 文件，llama.cpp 已不再读取。</translation>
    </message>
    <message>
        <source>Look for a GGUF version of the model.</source>
        <translation>请查找该模型的 GGUF 版本。</translation>
    </message>
    <message>
        <source>This is a PyTorch or safetensors file, not a GGUF model.</source>
        <translation>这是 PyTorch 或 safetensors 文件，不是 GGUF 模型。</translation>
    </message>
    <message>
        <source>Look for a GGUF version of the model, or convert it with llama.cpp.</source>
        <translation>请查找该模型的 GGUF 版本，或用 llama.cpp 转换。</translation>
    </message>
    <message>
        <source>This is not a GGUF model file.</source>
        <translation>这不是 GGUF 模型文件。</translation>
    </message>
    <message>
        <source>Choose a file that was made for llama.cpp (.gguf).</source>
        <translation>请选择为 llama.cpp 制作的文件 (.gguf)。</translation>
    </message>
    <message>
        <source>The file has version 1 of the GGUF format, which llama.cpp no longer reads.</source>
        <translation>文件为 GGUF 格式的版本 1，llama.cpp 已不再读取。</translation>
    </message>
    <message>
        <source>Download a newer version of the model.</source>
        <translation>请下载该模型的较新版本。</translation>
    </message>
    <message>
        <source>The file has version {version} of the GGUF format; versions 2 and 3 are supported.</source>
        <translation>文件为 GGUF 格式的版本 {version}；支持版本 2 和 3。</translation>
    </message>
    <message>
        <source>Update Pannier, or look for another version of the model.</source>
        <translation>请更新 Pannier，或查找该模型的另一个版本。</translation>
    </message>
    <message>
        <source>its version number makes no sense</source>
        <translation>其版本号没有意义</translation>
    </message>
    <message>
        <source>a metadata value has no name</source>
        <translation>有一个元数据值没有名称</translation>
    </message>
    <message>
        <source>a metadata value is there twice</source>
        <translation>有一个元数据值出现两次</translation>
    </message>
    <message>
        <source>its alignment is not a power of two</source>
        <translation>其对齐不是 2 的幂</translation>
    </message>
    <message>
        <source>a tensor is there twice</source>
        <translation>有一个张量出现两次</translation>
    </message>
    <message>
        <source>a tensor does not lie where it may</source>
        <translation>有一个张量不在允许的位置</translation>
    </message>
    <message>
        <source>a tensor has too many dimensions</source>
        <translation>有一个张量的维度过多</translation>
    </message>
    <message>
        <source>a tensor is impossibly large</source>
        <translation>有一个张量大得不可能</translation>
    </message>
    <message>
        <source>the rows of a tensor are not whole blocks of its type</source>
        <translation>某个张量的行不是其类型的整块</translation>
    </message>
    <message>
        <source>The file ends before the last of its weights: it was probably not downloaded completely.</source>
        <translation>文件在最后的权重之前结束：可能没有下载完整。</translation>
    </message>
    <message>
        <source>it claims too many layers</source>
        <translation>它自称的层过多</translation>
    </message>
    <message>
        <source>two of its parts hold the same tensor</source>
        <translation>其两个分片含有同一张量</translation>
    </message>
    <message>
        <source>its parts hold {n} tensors, but should hold {expected}</source>
        <translation>其分片含有 {n} 个张量，但应为 {expected} 个</translation>
    </message>
    <message>
        <source>This is a folder, not a model file.</source>
        <translation>这是文件夹，不是模型文件。</translation>
    </message>
    <message>
        <source>Choose a .gguf file inside it.</source>
        <translation>请选择其中的 .gguf 文件。</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>这不是普通文件。</translation>
    </message>
    <message>
        <source>Choose a .gguf file.</source>
        <translation>请选择 .gguf 文件。</translation>
    </message>
    <message>
        <source>The file may not be read by you.</source>
        <translation>您无权读取该文件。</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another file.</source>
        <translation>请更改其权限，或选择另一个文件。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这样的文件。</translation>
    </message>
    <message>
        <source>Check the path; the file may have been moved or deleted.</source>
        <translation>请检查路径；文件可能已被移动或删除。</translation>
    </message>
    <message>
        <source>The file could not be read: {reason}.</source>
        <translation>无法读取文件：{reason}。</translation>
    </message>
    <message>
        <source>Check the disk or the network drive that it lies on.</source>
        <translation>请检查其所在的磁盘或网络驱动器。</translation>
    </message>
    <message>
        <source>{name}: This is one of {count} parts of a model, but its name does not say which, so that the others cannot be found.</source>
        <translation>{name}：这是模型 {count} 个分片之一，但名称没有说明是哪一个，因此找不到其他分片。</translation>
    </message>
    <message>
        <source>Give it back the name that it was downloaded with.</source>
        <translation>请恢复它下载时的名称。</translation>
    </message>
    <message>
        <source>it claims too many parts</source>
        <translation>它自称的分片过多</translation>
    </message>
    <message>
        <source>it is not the part that its name says</source>
        <translation>它不是其名称所说的分片</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} 和另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of the model&apos;s {all} parts are missing: {names}.</source>
        <translation>模型的 {all} 个分片中缺少 {n} 个：{names}。</translation>
    </message>
    <message>
        <source>Download them into the same folder: {folder}</source>
        <translation>请将它们下载到同一文件夹：{folder}</translation>
    </message>
    <message>
        <source>it has no parts</source>
        <translation>它没有分片</translation>
    </message>
    <message>
        <source>The file is big endian, which llama.cpp does not read on this machine.</source>
        <translation>文件为大端序，llama.cpp 在这台机器上不能读取。</translation>
    </message>
    <message>
        <source>Look for a little endian version of the model.</source>
        <translation>请查找该模型的小端序版本。</translation>
    </message>
    <message>
        <source>the tensor {name} has an unknown type</source>
        <translation>张量 {name} 的类型未知</translation>
    </message>
    <message>
        <source>it has too many metadata values</source>
        <translation>它的元数据值过多</translation>
    </message>
    <message>
        <source>a list in it claims too many entries</source>
        <translation>其中一个列表自称的条目过多</translation>
    </message>
    <message>
        <source>lists in it are nested too deeply</source>
        <translation>其中的列表嵌套过深</translation>
    </message>
    <message>
        <source>a value in it has the unknown type {number}</source>
        <translation>其中一个值的类型 {number} 未知</translation>
    </message>
    <message>
        <source>the NVIDIA driver found no GPU</source>
        <translation>NVIDIA 驱动没有找到 GPU</translation>
    </message>
    <message>
        <source>no NVIDIA driver is installed</source>
        <translation>未安装 NVIDIA 驱动</translation>
    </message>
    <message>
        <source>the NVIDIA driver is installed but not loaded</source>
        <translation>已安装 NVIDIA 驱动但未加载</translation>
    </message>
    <message>
        <source>The importance matrix is damaged: {reason}.</source>
        <translation>重要性矩阵已损坏：{reason}。</translation>
    </message>
    <message>
        <source>Make it anew, or download it again.</source>
        <translation>请重新制作或重新下载。</translation>
    </message>
    <message>
        <source>there is a folder of that name</source>
        <translation>已有同名的文件夹</translation>
    </message>
    <message>
        <source>The importance matrix {name} cannot be written: {reason}.</source>
        <translation>无法写入重要性矩阵 {name}：{reason}。</translation>
    </message>
    <message>
        <source>Check that there is room on the disk and that you may write to the folder {folder}.</source>
        <translation>请检查磁盘是否有空间，以及您是否有权写入文件夹 {folder}。</translation>
    </message>
    <message>
        <source>{name} is not an importance matrix.</source>
        <translation>{name} 不是重要性矩阵。</translation>
    </message>
    <message>
        <source>Choose a file that llama-imatrix or Pannier made.</source>
        <translation>请选择 llama-imatrix 或 Pannier 制作的文件。</translation>
    </message>
    <message>
        <source>{name} has sums and no counts</source>
        <translation>{name} 有总和而没有计数</translation>
    </message>
    <message>
        <source>{name} is not of type F32</source>
        <translation>{name} 不是 F32 类型</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>其末尾缺失</translation>
    </message>
    <message>
        <source>the sums and counts of {name} do not belong together</source>
        <translation>{name} 的总和与计数不匹配</translation>
    </message>
    <message>
        <source>{name} has sums that are no sums of squares</source>
        <translation>{name} 的总和不是平方和</translation>
    </message>
    <message>
        <source>{name} has impossible counts</source>
        <translation>{name} 的计数不可能</translation>
    </message>
    <message>
        <source>it is neither in the GGUF format nor in the one before it</source>
        <translation>它既不是 GGUF 格式，也不是之前的格式</translation>
    </message>
    <message>
        <source>the entry {name} makes no sense</source>
        <translation>条目 {name} 没有意义</translation>
    </message>
    <message>
        <source>it has values for {name}, which this model does not have</source>
        <translation>其中有 {name} 的值，而此模型没有它</translation>
    </message>
    <message>
        <source>it has no values for any of its tensors</source>
        <translation>其中没有此模型任何张量的值</translation>
    </message>
    <message>
        <source>it has {values} values for {name}, and this model needs {needed}</source>
        <translation>其中 {name} 有 {values} 个值，而此模型需要 {needed} 个</translation>
    </message>
    <message>
        <source>The importance matrix was made for another model than {name}: {reason}.</source>
        <translation>该重要性矩阵是为 {name} 以外的模型制作的：{reason}。</translation>
    </message>
    <message>
        <source>Choose the importance matrix that was made for this model, or make one.</source>
        <translation>请选择为此模型制作的重要性矩阵，或制作一个。</translation>
    </message>
    <message>
        <source>Pannier is making {name} already, in this window or another.</source>
        <translation>Pannier 已在此窗口或另一个窗口中制作 {name}。</translation>
    </message>
    <message>
        <source>Wait for it, or choose another name.</source>
        <translation>请等它完成，或选择另一个名称。</translation>
    </message>
    <message>
        <source>About {n} tokens are enough for most models, which is 200 kB of text; more is better for models with experts, and what the model is used for is best.</source>
        <translation>对大多数模型约 {n} 个 token 就够了，即 200 kB 文本；带专家的模型越多越好，最好是模型将要使用的内容。</translation>
    </message>
    <message>
        <source>The text is too small: it has {n} tokens, and at least {least} are needed.</source>
        <translation>文本太少：只有 {n} 个 token，至少需要 {least} 个。</translation>
    </message>
    <message>
        <source>Add more text. {advice}</source>
        <translation>请添加更多文本。{advice}</translation>
    </message>
    <message>
        <source>{n} tokens are very little. {advice}</source>
        <translation>{n} 个 token 非常少。{advice}</translation>
    </message>
    <message>
        <source>{n} tokens are less than usual. {advice}</source>
        <translation>{n} 个 token 比通常少。{advice}</translation>
    </message>
    <message>
        <source>{n} of {count} experts got no token of this text and will be quantized as without an importance matrix. More text, and more varied text, reaches more of them.</source>
        <translation>{count} 个专家中有 {n} 个没有得到此文本的任何 token，将如同没有重要性矩阵一样量化。更多、更多样的文本能覆盖更多专家。</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>There is no text file {name}.</source>
        <translation>没有文本文件 {name}。</translation>
    </message>
    <message>
        <source>{name} is not a text file.</source>
        <translation>{name} 不是文本文件。</translation>
    </message>
    <message>
        <source>Choose plain text: .txt, .md, source code and the like. Export documents as text first.</source>
        <translation>请选择纯文本：.txt、.md、源代码等。文档请先导出为文本。</translation>
    </message>
    <message>
        <source>The text is larger than {n} MiB, of which no model gains anything.</source>
        <translation>文本超过 {n} MiB，再多对任何模型都没有好处。</translation>
    </message>
    <message>
        <source>Choose fewer or smaller files. {advice}</source>
        <translation>请选择更少或更小的文件。{advice}</translation>
    </message>
    <message>
        <source>There is no text to calibrate on.</source>
        <translation>没有可用于校准的文本。</translation>
    </message>
    <message numerus="yes">
        <source>There is no text to calibrate on. Of %Ln file(s) none can be used; the first is {name}: {reason}</source>
        <translation>
            <numerusform>没有可用于校准的文本。%Ln 个文件都不能用；第一个是 {name}：{reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose text files, or a folder with some in it. {advice}</source>
        <translation>请选择文本文件，或含有文本文件的文件夹。{advice}</translation>
    </message>
    <message>
        <source>The text file {name} cannot be read: {reason}.</source>
        <translation>无法读取文本文件 {name}：{reason}。</translation>
    </message>
    <message>
        <source>Check its permissions and the disk that it lies on, or leave it out.</source>
        <translation>请检查其权限和所在磁盘，或去掉它。</translation>
    </message>
    <message>
        <source>it was written by a later version of Pannier</source>
        <translation>它由更新版本的 Pannier 写成</translation>
    </message>
    <message>
        <source>The library&apos;s own file could not be written ({reason}).</source>
        <translation>无法写入模型库自己的文件（{reason}）。</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that you may write to Pannier&apos;s data folder.</source>
        <translation>请检查磁盘是否未满，以及您是否有权写入 Pannier 的数据文件夹。</translation>
    </message>
    <message>
        <source>This is one of several parts of a model, but its name does not say which.</source>
        <translation>这是模型多个分片之一，但名称没有说明是哪一个。</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>These leftovers could not be deleted: {names}.</source>
        <translation>无法删除这些残留文件：{names}。</translation>
    </message>
    <message>
        <source>Check that you may write to their folder.</source>
        <translation>请检查您是否有权写入其文件夹。</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>没有文件夹 {path}。</translation>
    </message>
    <message>
        <source>Check the path, and that its drive is connected.</source>
        <translation>请检查路径，以及其驱动器是否连接。</translation>
    </message>
    <message>
        <source>{name} is not a GGUF model file.</source>
        <translation>{name} 不是 GGUF 模型文件。</translation>
    </message>
    <message>
        <source>Choose a file that ends in .gguf, or a folder.</source>
        <translation>请选择以 .gguf 结尾的文件，或文件夹。</translation>
    </message>
    <message>
        <source>{name} belongs to {program}, and Pannier leaves its files alone.</source>
        <translation>{name} 属于 {program}，Pannier 不动它的文件。</translation>
    </message>
    <message>
        <source>Move or delete it in {program}.</source>
        <translation>请在 {program} 中移动或删除它。</translation>
    </message>
    <message>
        <source>{name} is not there now: its folder {folder} is away.</source>
        <translation>{name} 现在不在：其文件夹 {folder} 不在线。</translation>
    </message>
    <message>
        <source>Connect the drive that it lies on.</source>
        <translation>请连接它所在的驱动器。</translation>
    </message>
    <message>
        <source>{name} is only a link to a file elsewhere.</source>
        <translation>{name} 只是指向别处文件的链接。</translation>
    </message>
    <message>
        <source>Move the file that it leads to.</source>
        <translation>请移动它所指向的文件。</translation>
    </message>
    <message>
        <source>There is a file {name} in {folder} already.</source>
        <translation>{folder} 中已有文件 {name}。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择另一个文件夹。</translation>
    </message>
    <message>
        <source>The model was copied, but the original could not be deleted: {names}.</source>
        <translation>模型已复制，但无法删除原文件：{names}。</translation>
    </message>
    <message>
        <source>Both are complete. Delete the one that you do not need.</source>
        <translation>两份都完整。请删除您不需要的一份。</translation>
    </message>
    <message>
        <source>The disk of {folder} has {free} free, and {needed} are needed.</source>
        <translation>{folder} 所在磁盘空闲 {free}，而需要 {needed}。</translation>
    </message>
    <message>
        <source>The copy of {name} is not the same as the original, which is untouched.</source>
        <translation>{name} 的副本与原文件不同，原文件未动。</translation>
    </message>
    <message>
        <source>The disk or its cable may be failing. Check it before you copy again.</source>
        <translation>磁盘或其连接线可能有故障。再次复制前请检查。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The model could not be moved: {reason}.</source>
        <translation>无法移动模型：{reason}。</translation>
    </message>
    <message>
        <source>Check that you may write to both folders. The originals are in place.</source>
        <translation>请检查您是否有权写入两个文件夹。原文件仍在原处。</translation>
    </message>
    <message>
        <source>The file vanished while its folder was being read.</source>
        <translation>读取文件夹期间文件消失了。</translation>
    </message>
    <message>
        <source>The damaged file is kept as {file}.</source>
        <translation>损坏的文件保留为 {file}。</translation>
    </message>
    <message>
        <source>Its last backup is used.</source>
        <translation>使用其最近的备份。</translation>
    </message>
    <message>
        <source>Add your folders again.</source>
        <translation>请重新添加您的文件夹。</translation>
    </message>
    <message>
        <source>The file with the library&apos;s folders, names and notes was damaged.</source>
        <translation>保存模型库文件夹、名称和备注的文件曾损坏。</translation>
    </message>
    <message>
        <source>The library&apos;s folders, names and notes could not be read ({reason}).</source>
        <translation>无法读取模型库的文件夹、名称和备注（{reason}）。</translation>
    </message>
    <message>
        <source>Check that {file} is readable and not in use.</source>
        <translation>请检查 {file} 是否可读且未被占用。</translation>
    </message>
    <message>
        <source>The cache could not be read: {reason}.</source>
        <translation>无法读取缓存：{reason}。</translation>
    </message>
    <message>
        <source>Jan&apos;s description of a model could not be read.</source>
        <translation>无法读取 Jan 对一个模型的描述。</translation>
    </message>
    <message>
        <source>Ollama&apos;s manifest of {label} could not be read.</source>
        <translation>无法读取 Ollama 对 {label} 的清单。</translation>
    </message>
    <message>
        <source>Pull the model again with Ollama.</source>
        <translation>请用 Ollama 重新拉取该模型。</translation>
    </message>
    <message>
        <source>Ollama&apos;s folder could not be read: {reason}.</source>
        <translation>无法读取 Ollama 的文件夹：{reason}。</translation>
    </message>
    <message>
        <source>Ollama may run as a user of its own. Join its group to see its models here.</source>
        <translation>Ollama 可能以自己的用户身份运行。加入其用户组即可在此看到其模型。</translation>
    </message>
    <message>
        <source>Ollama&apos;s manifest of {label} names no real blob.</source>
        <translation>Ollama 对 {label} 的清单没有指向真实的 blob。</translation>
    </message>
    <message>
        <source>{name}: Ollama has not downloaded its {part} completely.</source>
        <translation>{name}：Ollama 没有完整下载其 {part}。</translation>
    </message>
    <message>
        <source>Let Ollama finish, or pull it again: {command}</source>
        <translation>请让 Ollama 完成，或重新拉取：{command}</translation>
    </message>
    <message>
        <source>the Recycle Bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>the Trash</source>
        <translation>废纸篓</translation>
    </message>
    <message>
        <source>the trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>{name} could not be moved to the trash: {reason}.</source>
        <translation>无法将 {name} 移到回收站：{reason}。</translation>
    </message>
    <message>
        <source>Some drives have no trash. Delete the file in your file manager.</source>
        <translation>有些驱动器没有回收站。请在文件管理器中删除该文件。</translation>
    </message>
    <message>
        <source>The files are in {where}.</source>
        <translation>文件在{where}中。</translation>
    </message>
    <message>
        <source>Open it and choose to put them back.</source>
        <translation>请打开它并选择还原。</translation>
    </message>
    <message>
        <source>There is another file {path} now.</source>
        <translation>现在有另一个文件 {path}。</translation>
    </message>
    <message>
        <source>Rename it, then try again. The old one is in {where}.</source>
        <translation>请将其重命名后重试。旧文件在{where}中。</translation>
    </message>
    <message>
        <source>{name} is no longer in the trash.</source>
        <translation>{name} 已不在回收站中。</translation>
    </message>
    <message>
        <source>Perhaps the trash was emptied.</source>
        <translation>回收站可能已被清空。</translation>
    </message>
    <message>
        <source>{name} could not be brought back: {reason}.</source>
        <translation>无法恢复 {name}：{reason}。</translation>
    </message>
    <message>
        <source>It is in {folder}.</source>
        <translation>它在 {folder}。</translation>
    </message>
    <message>
        <source>The SHA-256 that {name} should have is not known.</source>
        <translation>不知道 {name} 应有的 SHA-256。</translation>
    </message>
    <message>
        <source>Look it up on the page of the repository that the file comes from.</source>
        <translation>请在该文件来源仓库的页面上查找。</translation>
    </message>
    <message>
        <source>It could not be looked at: {reason}.</source>
        <translation>无法查看：{reason}。</translation>
    </message>
    <message>
        <source>The link leads to a file that is not there.</source>
        <translation>链接指向不存在的文件。</translation>
    </message>
    <message>
        <source>This link leads back to a folder above it, so it was not followed.</source>
        <translation>此链接指回其上级文件夹，因此没有跟随。</translation>
    </message>
    <message>
        <source>Remove the link if you do not need it.</source>
        <translation>如不需要请移除该链接。</translation>
    </message>
    <message>
        <source>Folders are nested too deeply here.</source>
        <translation>这里的文件夹嵌套过深。</translation>
    </message>
    <message>
        <source>The folder could not be read: {reason}.</source>
        <translation>无法读取文件夹：{reason}。</translation>
    </message>
    <message>
        <source>Check that you may read it, and that its drive is connected.</source>
        <translation>请检查您是否有权读取它，以及其驱动器是否连接。</translation>
    </message>
    <message>
        <source>Partly on the GPU</source>
        <translation>部分在 GPU 上</translation>
    </message>
    <message>
        <source>{name} fits</source>
        <translation>{name} 放得下</translation>
    </message>
    <message>
        <source>{name} in part</source>
        <translation>{name} 部分放得下</translation>
    </message>
    <message>
        <source>{name} on the CPU</source>
        <translation>{name} 在 CPU 上</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>此文件</translation>
    </message>
    <message>
        <source>{name}: judged by the size of the files alone, the best that fits.</source>
        <translation>{name}：仅按文件大小判断，放得下的最佳选择。</translation>
    </message>
    <message>
        <source>prior: measured by others on Qwen3.5-4B, wikitext-2, 512 tokens (ngxson/quant-studio, docs/ppl.md)</source>
        <translation>先验：由他人在 Qwen3.5-4B、wikitext-2、512 token 上测得（ngxson/quant-studio, docs/ppl.md）</translation>
    </message>
    <message>
        <source>{name}: all {layers} layers on the GPU with {context} context and {spare} to spare</source>
        <translation>{name}：全部 {layers} 层在 GPU 上，上下文 {context}，还余 {spare}</translation>
    </message>
    <message>
        <source>{name}: all {layers} layers on {gpus} GPUs with {context} context and {spare} to spare</source>
        <translation>{name}：全部 {layers} 层在 {gpus} 个 GPU 上，上下文 {context}，还余 {spare}</translation>
    </message>
    <message>
        <source>{name}: all {layers} layers on the GPU but for the experts of {experts}, with {context} context and {spare} to spare</source>
        <translation>{name}：除 {experts} 的专家外，全部 {layers} 层在 GPU 上，上下文 {context}，还余 {spare}</translation>
    </message>
    <message>
        <source>{name}: all {layers} layers on {gpus} GPUs but for the experts of {experts}, with {context} context and {spare} to spare</source>
        <translation>{name}：除 {experts} 的专家外，全部 {layers} 层在 {gpus} 个 GPU 上，上下文 {context}，还余 {spare}</translation>
    </message>
    <message>
        <source>{name}: {on_gpu} of {layers} layers on the GPU with {context} context and {spare} to spare</source>
        <translation>{name}：{layers} 层中的 {on_gpu} 层在 GPU 上，上下文 {context}，还余 {spare}</translation>
    </message>
    <message>
        <source>{name}: {on_gpu} of {layers} layers on {gpus} GPUs with {context} context and {spare} to spare</source>
        <translation>{name}：{layers} 层中的 {on_gpu} 层在 {gpus} 个 GPU 上，上下文 {context}，还余 {spare}</translation>
    </message>
    <message>
        <source>{name} would not fit</source>
        <translation>{name} 会放不下</translation>
    </message>
    <message>
        <source>{name} would lie in main memory</source>
        <translation>{name} 会位于主内存</translation>
    </message>
    <message>
        <source>{name} would be slower</source>
        <translation>{name} 会更慢</translation>
    </message>
    <message>
        <source>{place} ({changes}); {better}.</source>
        <comment>two clauses; in brackets what is made smaller</comment>
        <translation>{place}（{changes}）；{better}。</translation>
    </message>
    <message>
        <source>{place} ({changes}).</source>
        <comment>a sentence; in brackets what is made smaller</comment>
        <translation>{place}（{changes}）。</translation>
    </message>
    <message>
        <source>{place}; {better}.</source>
        <comment>two clauses of a sentence</comment>
        <translation>{place}；{better}。</translation>
    </message>
    <message>
        <source>{place}.</source>
        <comment>a sentence</comment>
        <translation>{place}。</translation>
    </message>
    <message>
        <source>{name}: all in main memory with {context} context and {spare} to spare</source>
        <translation>{name}：全部在主内存中，上下文 {context}，还余 {spare}</translation>
    </message>
    <message>
        <source>{name} is larger, and slower there</source>
        <translation>{name} 更大，在那里也更慢</translation>
    </message>
    <message>
        <source>{name} is larger and no better to notice</source>
        <translation>{name} 更大，但察觉不到更好</translation>
    </message>
    <message numerus="yes">
        <source>{name} would leave %Ln layer(s) on the CPU</source>
        <translation>
            <numerusform>{name} 会把 %Ln 层留在 CPU 上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} would leave the experts of %Ln layer(s) on the CPU</source>
        <translation>
            <numerusform>{name} 会把 %Ln 层的专家留在 CPU 上</numerusform>
        </translation>
    </message>
    <message>
        <source>What loads took could not be noted ({reason}).</source>
        <translation>无法记录加载的占用（{reason}）。</translation>
    </message>
    <message>
        <source>A context of {asked} tokens was asked for, but this model was trained for {trained}.</source>
        <translation>请求了 {asked} 个 token 的上下文，但此模型按 {trained} 训练。</translation>
    </message>
    <message>
        <source>Load it with a context of at most {n} tokens, or stretch it with RoPE scaling.</source>
        <translation>请用至多 {n} 个 token 的上下文加载，或用 RoPE 缩放延长。</translation>
    </message>
    <message>
        <source>Values of type {type} in the KV cache need flash attention, which is switched off.</source>
        <translation>KV 缓存中 {type} 类型的值需要 flash attention，而它已关闭。</translation>
    </message>
    <message>
        <source>Leave flash attention on auto, or choose f16 for the values.</source>
        <translation>请将 flash attention 保持为 auto，或为值选择 f16。</translation>
    </message>
    <message>
        <source>Direct I/O and locking in memory cannot go together in llama.cpp.</source>
        <translation>在 llama.cpp 中，直接 I/O 与内存锁定不能并用。</translation>
    </message>
    <message>
        <source>Choose load mode &quot;read&quot; or &quot;mmap&quot; with mlock.</source>
        <translation>请选择加载方式“read”，或“mmap”加 mlock。</translation>
    </message>
    <message>
        <source>A tensor split divides the model, and split mode none keeps it on one device.</source>
        <translation>张量拆分会划分模型，而拆分模式 none 将其保留在一个设备上。</translation>
    </message>
    <message>
        <source>Leave one of the two out.</source>
        <translation>请去掉其中之一。</translation>
    </message>
    <message>
        <source>Split mode tensor needs flash attention, which is switched off.</source>
        <translation>拆分模式 tensor 需要 flash attention，而它已关闭。</translation>
    </message>
    <message>
        <source>Leave flash attention on auto.</source>
        <translation>请将 flash attention 保持为 auto。</translation>
    </message>
    <message>
        <source>The tensor split gives every device nothing.</source>
        <translation>张量拆分没有给任何设备分配份额。</translation>
    </message>
    <message>
        <source>Give one device a share.</source>
        <translation>请给一个设备份额。</translation>
    </message>
    <message>
        <source>The {step} tokens of a step cannot be shared evenly by {chats} chats.</source>
        <translation>一步的 {step} 个 token 不能由 {chats} 个聊天平分。</translation>
    </message>
    <message>
        <source>Choose 2, 4, 8 or 16 chats, or a step of a multiple of their number.</source>
        <translation>请选择 2、4、8 或 16 个聊天，或其数目倍数的步长。</translation>
    </message>
    <message>
        <source>{chats} contexts of {n} tokens are more than llama.cpp can count.</source>
        <translation>{chats} 个各 {n} 个 token 的上下文超出 llama.cpp 的计数范围。</translation>
    </message>
    <message>
        <source>Choose fewer chats or a shorter context.</source>
        <translation>请选择更少的聊天或更短的上下文。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln GPU layer(s) instead of {before}</source>
        <translation>
            <numerusform>%Ln 个 GPU 层，而非 {before}</numerusform>
        </translation>
    </message>
    <message>
        <source>a context of {n} tokens instead of more</source>
        <translation>{n} 个 token 的上下文，而非更多</translation>
    </message>
    <message>
        <source>a context of {n} tokens instead of {before}</source>
        <translation>{n} 个 token 的上下文，而非 {before}</translation>
    </message>
    <message numerus="yes">
        <source>the experts of the first %Ln layer(s) in main memory</source>
        <translation>
            <numerusform>前 %Ln 层的专家放在主内存</numerusform>
        </translation>
    </message>
    <message>
        <source>KV cache in {kind} instead of {keys} and {values}</source>
        <translation>KV 缓存用 {kind}，而非 {keys} 和 {values}</translation>
    </message>
    <message>
        <source>KV cache in {kind} instead of {before}</source>
        <translation>KV 缓存用 {kind}，而非 {before}</translation>
    </message>
    <message>
        <source>{n} prompt tokens at a time instead of {before}</source>
        <translation>一次 {n} 个提示 token，而非 {before}</translation>
    </message>
    <message>
        <source>no projector, so that the model sees no images</source>
        <translation>不用投影器，因此模型看不了图片</translation>
    </message>
    <message>
        <source>Pannier&apos;s own file {name} is missing.</source>
        <translation>缺少 Pannier 自己的文件 {name}。</translation>
    </message>
    <message>
        <source>The installation is damaged: install Pannier again.</source>
        <translation>安装已损坏：请重新安装 Pannier。</translation>
    </message>
    <message>
        <source>The disk of {folder} is full. Nothing is left of the unfinished file.</source>
        <translation>{folder} 所在磁盘已满。未完成的文件没有留下任何部分。</translation>
    </message>
    <message>
        <source>Free some space, then start again; or choose a folder on another disk.</source>
        <translation>请腾出一些空间后重新开始；或选择另一个磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>The disk of {folder} does not take files of this size.</source>
        <translation>{folder} 所在磁盘不接受这么大的文件。</translation>
    </message>
    <message>
        <source>Choose a folder on another disk. Disks formatted as FAT32 end at 4 GB a file.</source>
        <translation>请选择另一个磁盘上的文件夹。FAT32 格式的磁盘每个文件最大 4 GB。</translation>
    </message>
    <message>
        <source>{folder} cannot be written to ({reason}).</source>
        <translation>无法写入 {folder}（{reason}）。</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, or change its permissions.</source>
        <translation>请选择您有权写入的文件夹，或更改其权限。</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation>{folder} 不是文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>请选择一个文件夹。</translation>
    </message>
    <message>
        <source>{folder} could not be written to: {reason}.</source>
        <translation>无法写入 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>Check the disk. Choose a folder on another disk if it fails again.</source>
        <translation>请检查磁盘。如果再次失败，请选择另一个磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>{name} is being made by another Pannier right now.</source>
        <translation>另一个 Pannier 正在制作 {name}。</translation>
    </message>
    <message>
        <source>Wait until it is done, or choose another name.</source>
        <translation>请等它完成，或选择另一个名称。</translation>
    </message>
    <message>
        <source>A file {name} has appeared in {folder} meanwhile.</source>
        <translation>其间 {folder} 中出现了文件 {name}。</translation>
    </message>
    <message>
        <source>Choose another name or folder, or remove that file.</source>
        <translation>请选择另一个名称或文件夹，或移除该文件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s) in {got} instead of {wanted}: rows of {n} weights</source>
        <translation>
            <numerusform>%Ln 个张量用 {got} 而非 {wanted}：每行 {n} 个权重</numerusform>
        </translation>
    </message>
    <message>
        <source>{type}: practically the same answers as the original, at half of F16.</source>
        <translation>{type}：回答与原始模型几乎相同，大小为 F16 的一半。</translation>
    </message>
    <message>
        <source>{type}: the common default, with size and quality in balance.</source>
        <translation>{type}：常用默认，大小与质量均衡。</translation>
    </message>
    <message>
        <source>A file cannot be called “{name}”.</source>
        <translation>文件不能命名为“{name}”。</translation>
    </message>
    <message>
        <source>Leave out / \ : * ? &quot; &lt; &gt; | and a dot at the beginning, and keep it short.</source>
        <translation>请去掉 / \ : * ? &quot; &lt; &gt; | 和开头的点，并保持简短。</translation>
    </message>
    <message>
        <source>left by an interrupted download</source>
        <translation>中断的下载留下的</translation>
    </message>
    <message>
        <source>left by an interrupted move</source>
        <translation>中断的移动留下的</translation>
    </message>
    <message>
        <source>left by interrupted quantizing</source>
        <translation>中断的量化留下的</translation>
    </message>
    <message>
        <source>left by an interrupted importance matrix</source>
        <translation>中断的重要性矩阵留下的</translation>
    </message>
    <message>
        <source>{name} would replace the model that it is made from, or another of the files that are made.</source>
        <translation>{name} 会替换用来制作它的模型，或另一个正在制作的文件。</translation>
    </message>
    <message>
        <source>Give it another name, or choose another folder.</source>
        <translation>请给它另一个名称，或选择另一个文件夹。</translation>
    </message>
    <message>
        <source>Give an importance matrix (--imatrix), have one made from a text (--calibrate), or choose a larger file type.</source>
        <translation>请提供重要性矩阵（--imatrix），或由文本制作一个（--calibrate），或选择更大的文件类型。</translation>
    </message>
    <message>
        <source>Choose another name or folder. To replace it, say so (--force).</source>
        <translation>请选择另一个名称或文件夹。若要替换，请明确指定 (--force)。</translation>
    </message>
    <message>
        <source>Free {size}, or choose another folder.</source>
        <translation>请腾出 {size}，或选择另一个文件夹。</translation>
    </message>
    <message>
        <source>Free {size}, or choose another folder. You could delete {files}.</source>
        <translation>请腾出 {size}，或选择另一个文件夹。您可以删除 {files}。</translation>
    </message>
    <message>
        <source>{needed} will be written to {folder}, where {free} are free: {short} too little.</source>
        <translation>将有 {needed} 写入 {folder}，那里空闲 {free}：还差 {short}。</translation>
    </message>
    <message>
        <source>Quantizing takes {needed} of main memory, and {available} are available.</source>
        <translation>量化需要 {needed} 主内存，可用 {available}。</translation>
    </message>
    <message>
        <source>Close other programs, or limit the memory for a tensor (--memory-limit 1GiB).</source>
        <translation>请关闭其他程序，或限制每个张量的内存 (--memory-limit 1GiB)。</translation>
    </message>
    <message>
        <source>“{text}” is no rule for tensor types.</source>
        <translation>“{text}”不是张量类型的规则。</translation>
    </message>
    <message>
        <source>Write it as ffn_down=Q6_K.</source>
        <translation>请写成 ffn_down=Q6_K。</translation>
    </message>
    <message>
        <source>llama.cpp cannot make tensors of type {type}.</source>
        <translation>llama.cpp 无法制作 {type} 类型的张量。</translation>
    </message>
    <message>
        <source>The pattern “{pattern}” is no regular expression: {reason}.</source>
        <translation>模式“{pattern}”不是正则表达式：{reason}。</translation>
    </message>
    <message>
        <source>Write a part of the tensors&apos; names, such as ffn_down or blk\.0\.</source>
        <translation>请写出张量名称的一部分，例如 ffn_down 或 blk\.0\.</translation>
    </message>
    <message>
        <source>{name} has been quantized to {type} already. Quantizing it again adds a second loss to the first: the result is clearly worse than the same type made from F16, BF16 or Q8_0.</source>
        <translation>{name} 已经量化为 {type}。再次量化会在第一次损失上再加一次：结果明显差于由 F16、BF16 或 Q8_0 制作的同一类型。</translation>
    </message>
    <message>
        <source>{name} has been quantized to less than 8 bits already. Quantizing it again adds a second loss to the first: the result is clearly worse than the same type made from F16, BF16 or Q8_0.</source>
        <translation>{name} 已经量化到 8 位以下。再次量化会在第一次损失上再加一次：结果明显差于由 F16、BF16 或 Q8_0 制作的同一类型。</translation>
    </message>
    <message>
        <source>{name} has changed since it was looked at.</source>
        <translation>{name} 在查看之后已更改。</translation>
    </message>
    <message>
        <source>Start again: what will be made of it may have changed, too.</source>
        <translation>请重新开始：由它制作的内容可能也已改变。</translation>
    </message>
    <message>
        <source>Take the original in F16, BF16 or Q8_0. To do it all the same, allow requantizing (--requantize).</source>
        <translation>请使用 F16、BF16 或 Q8_0 的原始文件。若仍要进行，请允许再次量化 (--requantize)。</translation>
    </message>
    <message>
        <source>{name} holds no model ({kind}), so there is nothing to quantize.</source>
        <translation>{name} 中没有模型（{kind}），因此没有可量化的内容。</translation>
    </message>
    <message>
        <source>Choose the file of a model.</source>
        <translation>请选择模型的文件。</translation>
    </message>
    <message>
        <source>{name} holds tensors of {type}, which this version of llama.cpp does not know.</source>
        <translation>{name} 含有 {type} 类型的张量，此版本的 llama.cpp 不认识。</translation>
    </message>
    <message>
        <source>Look for another version of the model.</source>
        <translation>请查找该模型的另一个版本。</translation>
    </message>
    <message>
        <source>The settings could not be exported ({reason}).</source>
        <translation>无法导出设置（{reason}）。</translation>
    </message>
    <message>
        <source>Check that {folder} is writable and its disk is not full.</source>
        <translation>请检查 {folder} 是否可写、其磁盘是否未满。</translation>
    </message>
    <message>
        <source>Check that the file is there and readable.</source>
        <translation>请检查文件是否存在且可读。</translation>
    </message>
    <message>
        <source>{name} holds no settings of Pannier.</source>
        <translation>{name} 中没有 Pannier 的设置。</translation>
    </message>
    <message>
        <source>Choose a file that was made by “Export…” on the Settings page.</source>
        <translation>请选择由设置页面的“导出…”生成的文件。</translation>
    </message>
    <message>
        <source>{name} was exported by a newer version of Pannier.</source>
        <translation>{name} 由更新版本的 Pannier 导出。</translation>
    </message>
    <message>
        <source>Update Pannier, and import the file then.</source>
        <translation>请更新 Pannier，然后导入该文件。</translation>
    </message>
    <message>
        <source>{name} cannot be {value}: {reason}.</source>
        <translation>{name} 不能为 {value}：{reason}。</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>请选择另一个值。</translation>
    </message>
    <message>
        <source>The preset {name} is no longer there.</source>
        <translation>预设 {name} 已不存在。</translation>
    </message>
    <message>
        <source>{name} is not used: {reason}.</source>
        <translation>未使用 {name}：{reason}。</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>没有这样的设置</translation>
    </message>
    <message>
        <source>The file with the settings of chats is too large.</source>
        <translation>保存聊天设置的文件过大。</translation>
    </message>
    <message>
        <source>The file with the settings of chats was damaged.</source>
        <translation>保存聊天设置的文件曾损坏。</translation>
    </message>
    <message>
        <source>The settings of chats could not be read ({reason}).</source>
        <translation>无法读取聊天的设置（{reason}）。</translation>
    </message>
    <message>
        <source>Check that {file} is readable. Pannier goes on with its defaults.</source>
        <translation>请检查 {file} 是否可读。Pannier 以默认值继续。</translation>
    </message>
    <message>
        <source>The settings of chats could not be saved ({reason}).</source>
        <translation>无法保存聊天的设置（{reason}）。</translation>
    </message>
    <message>
        <source>Check that {folder} is writable and its disk is not full. Until then they hold for this run only.</source>
        <translation>请检查 {folder} 是否可写、其磁盘是否未满。在此之前设置仅对本次运行有效。</translation>
    </message>
    <message>
        <source>The settings of chats were written by a newer version of Pannier and are not changed by this one.</source>
        <translation>聊天的设置由更新版本的 Pannier 写成，此版本不会更改它。</translation>
    </message>
    <message>
        <source>Update Pannier, or move {file} away.</source>
        <translation>请更新 Pannier，或移走 {file}。</translation>
    </message>
    <message>
        <source>It will be written anew.</source>
        <translation>它将重新写入。</translation>
    </message>
    <message>
        <source>The old file is kept as {file}; the defaults are used.</source>
        <translation>旧文件保留为 {file}；使用默认值。</translation>
    </message>
    <message>
        <source>The window&apos;s remembered state could not be read ({reason}).</source>
        <translation>无法读取窗口记住的状态（{reason}）。</translation>
    </message>
    <message>
        <source>The window&apos;s size and the last model were kept by a newer version of Pannier.</source>
        <translation>窗口大小和上次的模型由更新版本的 Pannier 保存。</translation>
    </message>
    <message>
        <source>What changes now is forgotten at the end, so that nothing of it is lost. Update Pannier, or move {file} away.</source>
        <translation>现在的更改在结束时会被忘掉，以免丢失其中内容。请更新 Pannier，或移走 {file}。</translation>
    </message>
    <message>
        <source>The old file is kept as {file}.</source>
        <translation>旧文件保留为 {file}。</translation>
    </message>
    <message>
        <source>The file with the window&apos;s size and the last model was damaged and is not used.</source>
        <translation>保存窗口大小和上次模型的文件曾损坏，未使用。</translation>
    </message>
    <message>
        <source>The settings could not be saved ({reason}).</source>
        <translation>无法保存设置（{reason}）。</translation>
    </message>
    <message>
        <source>The settings could not be read ({reason}).</source>
        <translation>无法读取设置（{reason}）。</translation>
    </message>
    <message>
        <source>The settings were written by a newer version of Pannier and are not changed by this one.</source>
        <translation>设置由更新版本的 Pannier 写成，此版本不会更改它。</translation>
    </message>
    <message>
        <source>The setting {name} is not used: {reason}.</source>
        <translation>未使用设置 {name}：{reason}。</translation>
    </message>
    <message>
        <source>Its default, {value}, stands in for it.</source>
        <translation>以其默认值 {value} 代替。</translation>
    </message>
    <message>
        <source>The settings file was damaged.</source>
        <translation>设置文件曾损坏。</translation>
    </message>
    <message>
        <source>B</source>
        <comment>a unit of size</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>KiB</source>
        <comment>a unit of size</comment>
        <translation>KiB</translation>
    </message>
    <message>
        <source>MiB</source>
        <comment>a unit of size</comment>
        <translation>MiB</translation>
    </message>
    <message>
        <source>GiB</source>
        <comment>a unit of size</comment>
        <translation>GiB</translation>
    </message>
    <message>
        <source>TiB</source>
        <comment>a unit of size</comment>
        <translation>TiB</translation>
    </message>
    <message>
        <source>kB</source>
        <comment>a unit of size</comment>
        <translation>kB</translation>
    </message>
    <message>
        <source>MB</source>
        <comment>a unit of size</comment>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <comment>a unit of size</comment>
        <translation>GB</translation>
    </message>
    <message>
        <source>TB</source>
        <comment>a unit of size</comment>
        <translation>TB</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>This is the address of a {kind}, not of a model.</source>
        <translation>这是 {kind} 的地址，不是模型的地址。</translation>
    </message>
    <message>
        <source>Open the model&apos;s own page and copy its address.</source>
        <translation>请打开模型自己的页面并复制其地址。</translation>
    </message>
    <message>
        <source>The address {text} is not that of a model repository.</source>
        <translation>地址 {text} 不是模型仓库的地址。</translation>
    </message>
    <message>
        <source>Copy the address of the model&apos;s own page, such as https://huggingface.co/owner/repository, or give just owner/repository.</source>
        <translation>请复制模型自己页面的地址，例如 https://huggingface.co/owner/repository，或只给出 owner/repository。</translation>
    </message>
    <message>
        <source>{reason}; retry {n} in {seconds} s</source>
        <translation>{reason}；第 {n} 次重试，{seconds} 秒后</translation>
    </message>
    <message>
        <source>{repo} holds only {n} of the {all} parts of {name}.</source>
        <translation>{repo} 只有 {name} 的 {all} 个分片中的 {n} 个。</translation>
    </message>
    <message>
        <source>Choose another file type, or look for the model elsewhere.</source>
        <translation>请选择另一个文件类型，或在别处查找该模型。</translation>
    </message>
    <message>
        <source>{repo} has no {file_type}.</source>
        <translation>{repo} 没有 {file_type}。</translation>
    </message>
    <message>
        <source>{repo} has several models of the type {file_type}.</source>
        <translation>{repo} 有多个 {file_type} 类型的模型。</translation>
    </message>
    <message>
        <source>{repo} has several models.</source>
        <translation>{repo} 有多个模型。</translation>
    </message>
    <message>
        <source>Give one as {repo}:TYPE: {listed}.</source>
        <translation>请以 {repo}:TYPE 给出一个：{listed}。</translation>
    </message>
    <message>
        <source>Give one by --file: {listed}.</source>
        <translation>请用 --file 给出一个：{listed}。</translation>
    </message>
    <message>
        <source>{repo} has several files called {name}.</source>
        <translation>{repo} 有多个名为 {name} 的文件。</translation>
    </message>
    <message>
        <source>Give the path of one: {listed}.</source>
        <translation>请给出其中一个的路径：{listed}。</translation>
    </message>
    <message>
        <source>There is no file {file} in {repo}.</source>
        <translation>{repo} 中没有文件 {file}。</translation>
    </message>
    <message>
        <source>It has: {listed}.</source>
        <translation>它有：{listed}。</translation>
    </message>
    <message>
        <source>{needed} are still to be written to the disk of {folder}, where {free} are free and {floor} are to stay free.</source>
        <translation>还有 {needed} 要写入 {folder} 所在磁盘，那里空闲 {free}，并要保留 {floor}。</translation>
    </message>
    <message>
        <source>Free {size}, remove downloads from the queue, or choose another folder.</source>
        <translation>请腾出 {size}、从队列中移除下载，或选择另一个文件夹。</translation>
    </message>
    <message>
        <source>The disk of {folder} is full.</source>
        <translation>{folder} 所在磁盘已满。</translation>
    </message>
    <message>
        <source>Free some space, then resume. What has arrived is kept.</source>
        <translation>请腾出一些空间后继续。已到达的部分会保留。</translation>
    </message>
    <message>
        <source>This disk cannot hold a file of {size}: {path}</source>
        <translation>此磁盘不能容纳 {size} 的文件：{path}</translation>
    </message>
    <message>
        <source>{folder} does not answer ({reason}).</source>
        <translation>{folder} 没有应答（{reason}）。</translation>
    </message>
    <message>
        <source>Connect the drive again if it was removed, then resume.</source>
        <translation>如果驱动器已拔出，请重新连接，然后继续。</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}).</source>
        <translation>无法写入 {path}（{reason}）。</translation>
    </message>
    <message>
        <source>Check the disk, then resume. What has arrived is kept.</source>
        <translation>请检查磁盘后继续。已到达的部分会保留。</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>没有这样的文件夹</translation>
    </message>
    <message>
        <source>Another window of Pannier is downloading.</source>
        <translation>另一个 Pannier 窗口正在下载。</translation>
    </message>
    <message>
        <source>Use that window for downloads, or close it and start this one again.</source>
        <translation>请用那个窗口下载，或关闭它并重新启动此窗口。</translation>
    </message>
    <message>
        <source>{title} is in the list of downloads already.</source>
        <translation>{title} 已在下载列表中。</translation>
    </message>
    <message>
        <source>Resume it there, or remove it first.</source>
        <translation>请在那里继续，或先将其移除。</translation>
    </message>
    <message>
        <source>The list of downloads could not be saved ({reason}).</source>
        <translation>无法保存下载列表（{reason}）。</translation>
    </message>
    <message>
        <source>Make sure that {folder} can be written to and has room.</source>
        <translation>请确保 {folder} 可写且有空间。</translation>
    </message>
    <message>
        <source>{reason}; going on with one plain stream</source>
        <translation>{reason}；以一个普通流继续</translation>
    </message>
    <message>
        <source>The download cannot go on: {reason}.</source>
        <translation>下载无法继续：{reason}。</translation>
    </message>
    <message>
        <source>Try again later. If you use a mirror, try another one or the Hub itself.</source>
        <translation>请稍后重试。如果使用镜像，请换一个镜像或直接使用 Hub。</translation>
    </message>
    <message>
        <source>A bug in Pannier ended the download. What has arrived is kept.</source>
        <translation>Pannier 的程序错误结束了下载。已到达的部分会保留。</translation>
    </message>
    <message>
        <source>Resume it. If that happens again, please report it with what was printed.</source>
        <translation>请继续下载。如果再次发生，请连同输出内容一起报告。</translation>
    </message>
    <message>
        <source>Only {size} are left on the disk of {folder}, so the download was paused.</source>
        <translation>{folder} 所在磁盘只剩 {size}，因此下载已暂停。</translation>
    </message>
    <message>
        <source>Another Pannier is downloading {name} into the same folder.</source>
        <translation>另一个 Pannier 正在将 {name} 下载到同一文件夹。</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it there first.</source>
        <translation>请等它完成，或先在那里停止。</translation>
    </message>
    <message numerus="yes">
        <source>The list of downloads was written by another version of Pannier. A new one was made from %Ln unfinished file(s), all of them paused.</source>
        <translation>
            <numerusform>下载列表由另一版本的 Pannier 写成。已根据 %Ln 个未完成的文件新建列表，全部处于暂停状态。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of downloads could not be read. It was rebuilt from %Ln unfinished file(s), all of them paused.</source>
        <translation>
            <numerusform>无法读取下载列表。已根据 %Ln 个未完成的文件重建，全部处于暂停状态。</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume those that you want. The old list is kept as {file}.</source>
        <translation>请继续您需要的下载。旧列表保留为 {file}。</translation>
    </message>
    <message>
        <source>byte {n} and what follows had arrived damaged; written again</source>
        <translation>第 {n} 字节及其后到达时已损坏；已重新写入</translation>
    </message>
    <message>
        <source>The file arrived damaged, and the second time as well: its content is not the one that the Hub describes.</source>
        <translation>文件到达时已损坏，第二次也是：其内容与 Hub 的描述不符。</translation>
    </message>
    <message>
        <source>A proxy, a virus scanner or a mirror may change it on its way: try another network, or later. Resume reads it again.</source>
        <translation>途中的代理、杀毒程序或镜像可能更改了它：请换一个网络或稍后再试。继续会重新读取。</translation>
    </message>
    <message>
        <source>{path} has been replaced on the Hub since this download began. What has arrived belongs to the old file.</source>
        <translation>此下载开始后，{path} 在 Hub 上已被替换。已到达的部分属于旧文件。</translation>
    </message>
    <message>
        <source>Start the download over to get the new file.</source>
        <translation>请重新开始下载以获取新文件。</translation>
    </message>
    <message>
        <source>the server&apos;s name cannot be resolved; is there a network?</source>
        <translation>无法解析服务器名称；有网络吗？</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation>无法连接服务器</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>服务器没有应答</translation>
    </message>
    <message>
        <source>no data came for a while</source>
        <translation>有一段时间没有数据</translation>
    </message>
    <message>
        <source>the proxy does not answer as it should</source>
        <translation>代理没有正常应答</translation>
    </message>
    <message>
        <source>no secure connection could be made</source>
        <translation>无法建立安全连接</translation>
    </message>
    <message>
        <source>the connection was closed too early</source>
        <translation>连接过早关闭</translation>
    </message>
    <message>
        <source>the server does not send parts of files</source>
        <translation>服务器不发送文件的部分内容</translation>
    </message>
    <message>
        <source>the server redirects in a circle</source>
        <translation>服务器循环重定向</translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>the server answers {status} ({phrase})</source>
        <translation>服务器应答 {status}（{phrase}）</translation>
    </message>
    <message>
        <source>the server&apos;s file is shorter than the Hub says</source>
        <translation>服务器的文件比 Hub 所说的短</translation>
    </message>
    <message>
        <source>a web page came instead of the file; does this network want you to log in?</source>
        <translation>到达的是网页而不是文件；此网络要求您登录吗？</translation>
    </message>
    <message>
        <source>the server&apos;s file has {length} bytes, the Hub says {size}</source>
        <translation>服务器的文件有 {length} 字节，Hub 说是 {size}</translation>
    </message>
    <message>
        <source>the server sends another part of the file than was asked for</source>
        <translation>服务器发送的不是所请求的部分</translation>
    </message>
    <message>
        <source>the server sends a part of another length than was asked for</source>
        <translation>服务器发送的部分长度与请求不符</translation>
    </message>
    <message>
        <source>{reason}; retry {n}</source>
        <translation>{reason}；第 {n} 次重试</translation>
    </message>
    <message>
        <source>hf_xet failed: {reason}</source>
        <translation>hf_xet 失败：{reason}</translation>
    </message>
    <message>
        <source>hf_xet ended without a word</source>
        <translation>hf_xet 无声结束</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Pannier is in offline mode, so nothing is fetched from the Hub.</source>
        <translation>Pannier 处于离线模式，因此不从 Hub 获取任何内容。</translation>
    </message>
    <message>
        <source>Switch offline mode off in the settings; if HF_HUB_OFFLINE is set, unset it.</source>
        <translation>请在设置中关闭离线模式；如果设置了 HF_HUB_OFFLINE，请取消它。</translation>
    </message>
    <message>
        <source>Give an address such as https://huggingface.co in the settings, or correct HF_ENDPOINT.</source>
        <translation>请在设置中给出类似 https://huggingface.co 的地址，或更正 HF_ENDPOINT。</translation>
    </message>
    <message>
        <source>The proxy&apos;s address cannot be used.</source>
        <translation>无法使用代理的地址。</translation>
    </message>
    <message>
        <source>Give an address such as http://proxy.example.com:3128 in the settings, or correct HTTPS_PROXY.</source>
        <translation>请在设置中给出类似 http://proxy.example.com:3128 的地址，或更正 HTTPS_PROXY。</translation>
    </message>
    <message>
        <source>The token holds blanks or other characters that no token has.</source>
        <translation>令牌中有空格或其他令牌不会有的字符。</translation>
    </message>
    <message>
        <source>Copy it again: it is one word that begins with hf_.</source>
        <translation>请重新复制：它是以 hf_ 开头的一个词。</translation>
    </message>
    <message>
        <source>Names are written owner/repository, in letters, digits, points, - and _.</source>
        <translation>名称写作 owner/repository，由字母、数字、点、- 和 _ 组成。</translation>
    </message>
    <message>
        <source>The Hub&apos;s address {address} cannot be used.</source>
        <translation>无法使用 Hub 的地址 {address}。</translation>
    </message>
    <message>
        <source>{name} is not the name of a repository.</source>
        <translation>{name} 不是仓库的名称。</translation>
    </message>
    <message>
        <source>There is no model file {file} in {repo}.</source>
        <translation>{repo} 中没有模型文件 {file}。</translation>
    </message>
    <message>
        <source>Run `pannier show {repo}` to see which there are.</source>
        <translation>运行 `pannier show {repo}` 查看有哪些。</translation>
    </message>
    <message>
        <source>A web page came instead of an answer from {hub}. Hotels, trains and companies do so until you have logged in to their network.</source>
        <translation>到达的是网页，而不是 {hub} 的应答。酒店、列车和公司在您登录其网络之前会这样。</translation>
    </message>
    <message>
        <source>Open any page in your browser and log in to the network, then try again.</source>
        <translation>请在浏览器中打开任意网页并登录网络，然后重试。</translation>
    </message>
    <message>
        <source>The connection to {hub} broke off.</source>
        <translation>与 {hub} 的连接中断。</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>请检查互联网连接，然后重试。</translation>
    </message>
    <message>
        <source>The address at which {hub} had offered the file has expired.</source>
        <translation>{hub} 提供该文件的地址已过期。</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>请一分钟后重试。</translation>
    </message>
    <message>
        <source>{hub} gave an answer that Pannier does not understand.</source>
        <translation>{hub} 给出了 Pannier 不理解的应答。</translation>
    </message>
    <message>
        <source>If you use a mirror, try another one; else update Pannier, or try again later.</source>
        <translation>如果使用镜像，请换一个；否则请更新 Pannier 或稍后重试。</translation>
    </message>
    <message>
        <source>{hub} has switched off the access to {repo}.</source>
        <translation>{hub} 已关闭对 {repo} 的访问。</translation>
    </message>
    <message>
        <source>this repository</source>
        <translation>此仓库</translation>
    </message>
    <message>
        <source>Look for the same model from another author.</source>
        <translation>请查找其他作者的同一模型。</translation>
    </message>
    <message>
        <source>{hub} did not answer in time.</source>
        <translation>{hub} 未及时应答。</translation>
    </message>
    <message>
        <source>The Hub is busy or your connection is slow. Try again in a minute.</source>
        <translation>Hub 繁忙或您的连接缓慢。请一分钟后重试。</translation>
    </message>
    <message>
        <source>The proxy did not let the request through.</source>
        <translation>代理没有放行该请求。</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address and password in the settings, or in HTTPS_PROXY.</source>
        <translation>请检查设置或 HTTPS_PROXY 中代理的地址和密码。</translation>
    </message>
    <message>
        <source>The connection to {hub} is not secure: its certificate was not accepted.</source>
        <translation>与 {hub} 的连接不安全：其证书未被接受。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. In a hotel, log in to the network first. A company&apos;s own certificate must be installed in the system.</source>
        <translation>请检查这台计算机的日期和时间。在酒店请先登录网络。公司自己的证书须安装在系统中。</translation>
    </message>
    <message>
        <source>{hub} was not found: this computer seems to be offline.</source>
        <translation>找不到 {hub}：这台计算机似乎离线。</translation>
    </message>
    <message>
        <source>{hub} does not answer: no connection could be made.</source>
        <translation>{hub} 没有应答：无法建立连接。</translation>
    </message>
    <message>
        <source>Check the internet connection (Wi-Fi, cable, VPN, firewall), then try again. If you use a mirror or a proxy, check its address.</source>
        <translation>请检查互联网连接（Wi-Fi、网线、VPN、防火墙），然后重试。如果使用镜像或代理，请检查其地址。</translation>
    </message>
    <message>
        <source>{repo} is gated: only accounts that were given access may fetch it.</source>
        <translation>{repo} 受限：只有获得访问权限的账户可以获取。</translation>
    </message>
    <message>
        <source>Ask for access at {page}, then log in here with a token of that account.</source>
        <translation>请在 {page} 申请访问，然后用该账户的令牌在此登录。</translation>
    </message>
    <message>
        <source>{repo} is gated, and your account was not given access to it yet.</source>
        <translation>{repo} 受限，您的账户尚未获得访问权限。</translation>
    </message>
    <message>
        <source>Ask for access at {page}. Some authors decide at once, others take days.</source>
        <translation>请在 {page} 申请访问。有些作者立即决定，有些需要几天。</translation>
    </message>
    <message>
        <source>{hub} does not accept your token: it is wrong, expired or was revoked.</source>
        <translation>{hub} 不接受您的令牌：它有误、已过期或已撤销。</translation>
    </message>
    <message>
        <source>Make a new one at {link} (reading is enough) and enter it.</source>
        <translation>请在 {link} 创建新令牌（只读即可）并输入。</translation>
    </message>
    <message>
        <source>{hub} wants you to log in for this.</source>
        <translation>{hub} 要求您为此登录。</translation>
    </message>
    <message>
        <source>Make a token at {link} (reading is enough) and enter it.</source>
        <translation>请在 {link} 创建令牌（只读即可）并输入。</translation>
    </message>
    <message>
        <source>Check the spelling: the name is owner/repository. If it is private, use a token that may read it.</source>
        <translation>请检查拼写：名称为 owner/repository。如果是私有的，请使用有权读取它的令牌。</translation>
    </message>
    <message>
        <source>Check the spelling: the name is owner/repository. If it is private, log in with a token that may read it.</source>
        <translation>请检查拼写：名称为 owner/repository。如果是私有的，请用有权读取它的令牌登录。</translation>
    </message>
    <message>
        <source>{hub} has no repository {repo}, or it is private.</source>
        <translation>{hub} 没有仓库 {repo}，或它是私有的。</translation>
    </message>
    <message>
        <source>{repo} has no such revision any more.</source>
        <translation>{repo} 已没有这个修订版本。</translation>
    </message>
    <message>
        <source>There is no file of that name in {repo}.</source>
        <translation>{repo} 中没有这个名称的文件。</translation>
    </message>
    <message>
        <source>It may have been renamed or removed; see the files at {page}/tree/main.</source>
        <translation>它可能已重命名或移除；请在 {page}/tree/main 查看文件。</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation>
            <numerusform>请在 %Ln 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>With an account the limits are higher.</source>
        <translation>有账户时限额更高。</translation>
    </message>
    <message numerus="yes">
        <source>{hub} got too many requests from here and asks to wait %Ln second(s).</source>
        <translation>
            <numerusform>{hub} 收到来自此处的请求过多，要求等待 %Ln 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>{hub} has a problem of its own (error {status}).</source>
        <translation>{hub} 自身有问题（错误 {status}）。</translation>
    </message>
    <message>
        <source>Try again in a few minutes. {page} says how it stands.</source>
        <translation>请几分钟后重试。{page} 说明其状况。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>请几分钟后重试。</translation>
    </message>
    <message>
        <source>{hub} refuses this: &quot;{text}&quot;.</source>
        <translation>{hub} 拒绝此请求：“{text}”。</translation>
    </message>
    <message>
        <source>{hub} refuses this.</source>
        <translation>{hub} 拒绝此请求。</translation>
    </message>
    <message>
        <source>If you use a token, check what it may do at {endpoint}/settings/tokens.</source>
        <translation>如果使用令牌，请在 {endpoint}/settings/tokens 检查其权限。</translation>
    </message>
    <message>
        <source>{hub} refused the request (error {status}): &quot;{text}&quot;.</source>
        <translation>{hub} 拒绝了请求（错误 {status}）：“{text}”。</translation>
    </message>
    <message>
        <source>{hub} refused the request (error {status}).</source>
        <translation>{hub} 拒绝了请求（错误 {status}）。</translation>
    </message>
    <message>
        <source>{repo} holds a file whose name leads out of its folder: {path}. It is not fetched.</source>
        <translation>{repo} 含有一个名称指向其文件夹之外的文件：{path}。不会获取它。</translation>
    </message>
    <message>
        <source>Be careful with this repository: such a name is no accident.</source>
        <translation>请小心此仓库：这样的名称不是偶然。</translation>
    </message>
    <message>
        <source>This card is too long to be shown here. Read the rest at {page}</source>
        <translation>此模型卡太长，无法在此显示。请在 {page} 阅读其余部分</translation>
    </message>
    <message>
        <source>The author has not written a model card.</source>
        <translation>作者没有写模型卡。</translation>
    </message>
    <message>
        <source>{host} is not asked: Pannier is set to be offline</source>
        <translation>未询问 {host}：Pannier 已设为离线</translation>
    </message>
    <message>
        <source>cannot be used now, models on this machine can: {reason}</source>
        <translation>现在无法使用，这台机器上的模型可以：{reason}</translation>
    </message>
    <message>
        <source>{host} answers within {n} ms, with a token</source>
        <translation>{host} 在 {n} 毫秒内应答，带令牌</translation>
    </message>
    <message>
        <source>{host} answers within {n} ms, without a token</source>
        <translation>{host} 在 {n} 毫秒内应答，不带令牌</translation>
    </message>
    <message>
        <source>its parts do not belong together</source>
        <translation>其各部分不属于同一整体</translation>
    </message>
    <message>
        <source>{repo} holds {n} of the model&apos;s {all} parts.</source>
        <translation>{repo} 有模型 {all} 个分片中的 {n} 个。</translation>
    </message>
    <message>
        <source>Choose another file type, or the same model from another author.</source>
        <translation>请选择另一个文件类型，或其他作者的同一模型。</translation>
    </message>
    <message>
        <source>The file on the Hub ends too early: it was not uploaded completely.</source>
        <translation>Hub 上的文件过早结束：没有上传完整。</translation>
    </message>
    <message>
        <source>Choose another file, or the same model from another author.</source>
        <translation>请选择另一个文件，或其他作者的同一模型。</translation>
    </message>
    <message>
        <source>These are the original weights (safetensors), which llama.cpp does not load. Look for GGUF files that were made from {repo}.</source>
        <translation>这些是原始权重 (safetensors)，llama.cpp 不加载。请查找由 {repo} 制作的 GGUF 文件。</translation>
    </message>
    <message>
        <source>There is no GGUF file in this repository, so there is nothing to load.</source>
        <translation>此仓库中没有 GGUF 文件，因此没有可加载的内容。</translation>
    </message>
    <message>
        <source>the variable HF_TOKEN</source>
        <translation>变量 HF_TOKEN</translation>
    </message>
    <message>
        <source>the system&apos;s keyring</source>
        <translation>系统的密钥环</translation>
    </message>
    <message>
        <source>Hugging Face&apos;s own login</source>
        <translation>Hugging Face 自己的登录</translation>
    </message>
    <message>
        <source>The token could not be removed from the system&apos;s keyring.</source>
        <translation>无法从系统的密钥环移除令牌。</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again, or remove the entry {service} with the system&apos;s own program for passwords.</source>
        <translation>请解锁密钥环后重试，或用系统自己的密码程序移除条目 {service}。</translation>
    </message>
    <message>
        <source>The login could not be remembered ({reason}).</source>
        <translation>无法记住登录（{reason}）。</translation>
    </message>
    <message>
        <source>Check that {folder} can be written and the disk is not full.</source>
        <translation>请检查 {folder} 是否可写、磁盘是否未满。</translation>
    </message>
    <message>
        <source>The token is valid, but this system has no keyring that could keep it safe.</source>
        <translation>令牌有效，但此系统没有可安全保存它的密钥环。</translation>
    </message>
    <message>
        <source>On Linux install and unlock GNOME Keyring or KWallet. Or log in with Hugging Face&apos;s own program (`hf auth login`), or set HF_TOKEN: Pannier uses both.</source>
        <translation>在 Linux 上请安装并解锁 GNOME Keyring 或 KWallet。或用 Hugging Face 自己的程序登录（`hf auth login`），或设置 HF_TOKEN：Pannier 两者都会使用。</translation>
    </message>
    <message>
        <source>Load it again</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>{name} was unloaded: nothing was asked for a while.</source>
        <translation>{name} 已卸载：有一段时间没有提问。</translation>
    </message>
    <message>
        <source>The settings say after how long.</source>
        <translation>期限见设置。</translation>
    </message>
    <message>
        <source>Downloading {name}</source>
        <translation>正在下载 {name}</translation>
    </message>
    <message>
        <source>Get a GPU engine…</source>
        <translation>获取 GPU 引擎…</translation>
    </message>
    <message>
        <source>See which build of llama.cpp would use your GPU</source>
        <translation>查看哪个 llama.cpp 构建能使用您的 GPU</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>{total}, of which {free} are free now</source>
        <translation>{total}，其中现在空闲 {free}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation>
            <numerusform>%Ln 个核心</numerusform>
        </translation>
    </message>
    <message>
        <source>none that the engine can use</source>
        <translation>没有引擎可用的</translation>
    </message>
    <message>
        <source>{name}: {free} free of {total}</source>
        <translation>{name}：{total} 中空闲 {free}</translation>
    </message>
    <message>
        <source>the one that comes with Pannier</source>
        <translation>随 Pannier 提供的引擎</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>正在查看这台计算机…</translation>
    </message>
    <message>
        <source>Models of up to about {n} parameters run on the GPU alone, which is fast. Larger ones run partly on the processor, and slower.</source>
        <translation>约 {n} 参数以内的模型可只在 GPU 上运行，速度快。更大的部分在处理器上运行，较慢。</translation>
    </message>
    <message>
        <source>Models of up to about {n} parameters run on the processor. If this computer has a graphics card, they answer many times faster with an engine that uses it.</source>
        <translation>约 {n} 参数以内的模型在处理器上运行。如果这台计算机有显卡，使用它的引擎会让回答快许多倍。</translation>
    </message>
    <message>
        <source>Models of up to about {n} parameters run on the processor. Small ones, of 1 to 4 billion, answer fastest.</source>
        <translation>约 {n} 参数以内的模型在处理器上运行。10 亿到 40 亿参数的小模型回答最快。</translation>
    </message>
    <message>
        <source>“{text}” names neither a file on this computer nor a repository.</source>
        <translation>“{text}”既不是这台计算机上的文件，也不是仓库。</translation>
    </message>
    <message>
        <source>Write owner/repo, paste an address, or choose a file.</source>
        <translation>请写出 owner/repo、粘贴地址，或选择文件。</translation>
    </message>
    <message>
        <source>{text}, recommended</source>
        <translation>{text}，推荐</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>{jobs}, {share}</source>
        <translation>{jobs}，{share}</translation>
    </message>
    <message>
        <source>The worker process could not be started: {reason}.</source>
        <translation>无法启动工作进程：{reason}。</translation>
    </message>
    <message>
        <source>Run `pannier doctor` to find out why.</source>
        <translation>请运行 `pannier doctor` 查明原因。</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>float</source>
        <translation>浮点数</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>{type} list</source>
        <translation>{type} 列表</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln 个值</numerusform>
        </translation>
    </message>
    <message>
        <source>list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>trained for {n} tokens</source>
        <translation>按 {n} 个 token 训练</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>{option}: {value}</source>
        <translation>{option}：{value}</translation>
    </message>
    <message>
        <source>Set for all models</source>
        <translation>为所有模型设置</translation>
    </message>
    <message>
        <source>Set for this model</source>
        <translation>为此模型设置</translation>
    </message>
    <message>
        <source>Set for this chat</source>
        <translation>为此聊天设置</translation>
    </message>
    <message>
        <source>Set for this load</source>
        <translation>为此次加载设置</translation>
    </message>
    <message>
        <source>This model has a value of its own</source>
        <translation>此模型有自己的值</translation>
    </message>
    <message>
        <source>This chat has a value of its own</source>
        <translation>此聊天有自己的值</translation>
    </message>
    <message>
        <source>This load has a value of its own</source>
        <translation>此次加载有自己的值</translation>
    </message>
    <message>
        <source>There is no screen: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>没有屏幕：DISPLAY 和 WAYLAND_DISPLAY 都未设置。</translation>
    </message>
    <message>
        <source>Start Pannier in a desktop session, or use its command line: pannier --help.</source>
        <translation>请在桌面会话中启动 Pannier，或使用其命令行：pannier --help。</translation>
    </message>
    <message>
        <source>System libraries for windows are missing: {names}.</source>
        <translation>缺少窗口所需的系统库：{names}。</translation>
    </message>
    <message>
        <source>Install them, on Debian and Ubuntu with: {command}</source>
        <translation>请安装它们，在 Debian 和 Ubuntu 上用：{command}</translation>
    </message>
    <message>
        <source>Qt has no part for screens of the kind “{name}”.</source>
        <translation>Qt 没有用于“{name}”类屏幕的部件。</translation>
    </message>
    <message>
        <source>There are: {names}. Check QT_QPA_PLATFORM in the environment, or install Pannier again.</source>
        <translation>现有：{names}。请检查环境变量 QT_QPA_PLATFORM，或重新安装 Pannier。</translation>
    </message>
    <message>
        <source>Qt&apos;s part for screens of the kind “{name}” cannot be loaded: {reason}.</source>
        <translation>无法加载 Qt 用于“{name}”类屏幕的部件：{reason}。</translation>
    </message>
    <message>
        <source>When a library is named here, install it with the package manager of the system; otherwise install Pannier again.</source>
        <translation>如果这里列出了某个库，请用系统的软件包管理器安装它；否则请重新安装 Pannier。</translation>
    </message>
    <message>
        <source>The screen {name} does not answer.</source>
        <translation>屏幕 {name} 没有应答。</translation>
    </message>
    <message>
        <source>Check DISPLAY in the environment, start Pannier in a desktop session, or use its command line: pannier --help.</source>
        <translation>请检查环境变量 DISPLAY、在桌面会话中启动 Pannier，或使用其命令行：pannier --help。</translation>
    </message>
    <message>
        <source>Quantizing {name}</source>
        <translation>正在量化 {name}</translation>
    </message>
    <message>
        <source>{name} is not in your library.</source>
        <translation>{name} 不在您的模型库中。</translation>
    </message>
    <message>
        <source>Delete it in your file manager, or add its folder to the library first.</source>
        <translation>请在文件管理器中删除它，或先将其文件夹添加到模型库。</translation>
    </message>
    <message>
        <source>comes with Pannier</source>
        <translation>随 Pannier 提供</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a setting is switched on</comment>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a setting</comment>
        <translation>关</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>a setting&apos;s text</comment>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message numerus="yes">
        <source>{name} changes %Ln setting(s).</source>
        <translation>
            <numerusform>{name} 会更改 %Ln 个设置。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} changes nothing.</source>
        <translation>{name} 不会更改任何内容。</translation>
    </message>
    <message>
        <source>This version does not know these, and leaves them out: {names}.</source>
        <translation>此版本不认识并略过这些：{names}。</translation>
    </message>
    <message>
        <source>“{title}” stays as it is; it cannot be “{value}”.</source>
        <translation>“{title}”保持不变；它不能为“{value}”。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>导入之后</translation>
    </message>
    <message>
        <source>What the import changes</source>
        <translation>导入会更改的内容</translation>
    </message>
    <message>
        <source>Where Pannier looks for models, those of Ollama, LM Studio and other programs among them.</source>
        <translation>Pannier 查找模型的位置，包括 Ollama、LM Studio 和其他程序的模型。</translation>
    </message>
    <message>
        <source>Show folders…</source>
        <translation>显示文件夹…</translation>
    </message>
    <message>
        <source>Folder of Pannier itself</source>
        <translation>Pannier 自己的文件夹</translation>
    </message>
    <message>
        <source>Chats, notes and settings: {folder}. PANNIER_HOME in the environment moves it.</source>
        <translation>聊天、备注和设置：{folder}。环境变量 PANNIER_HOME 可更改它。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>A token for gated and private models, kept in the keyring of the system.</source>
        <translation>用于受限和私有模型的令牌，保存在系统的密钥环中。</translation>
    </message>
    <message>
        <source>Log in or out…</source>
        <translation>登录或退出…</translation>
    </message>
    <message>
        <source>Which build of llama.cpp runs; get one for your GPU.</source>
        <translation>运行哪个 llama.cpp 构建；为您的 GPU 获取一个。</translation>
    </message>
    <message>
        <source>Show engines…</source>
        <translation>显示引擎…</translation>
    </message>
    <message>
        <source>System prompt, sampling and context of all chats</source>
        <translation>所有聊天的系统提示、采样和上下文</translation>
    </message>
    <message>
        <source>Temperature, presets, thinking, and what happens when the context is full. Models and single chats can be set otherwise.</source>
        <translation>温度、预设、思考，以及上下文已满时的处理。模型和单个聊天可以另行设置。</translation>
    </message>
    <message>
        <source>Show them…</source>
        <translation>显示…</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>哪些内容会离开这台计算机</translation>
    </message>
    <message>
        <source>Only what you ask the Hub for. There is no telemetry; chats and models stay here. Diagnostics shows what a report would hold.</source>
        <translation>只有您向 Hub 请求的内容。没有遥测；聊天和模型留在这里。诊断会显示报告所含的内容。</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>诊断…</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置的各页</translation>
    </message>
    <message>
        <source>{page} is too large.</source>
        <translation>{page} 太大。</translation>
    </message>
    <message>
        <source>{page} has none of version {version} for this system.</source>
        <translation>{page} 没有适用于此系统的版本 {version}。</translation>
    </message>
    <message>
        <source>{name} arrived damaged.</source>
        <translation>{name} 到达时已损坏。</translation>
    </message>
    <message>
        <source>{host} answers {status}.</source>
        <translation>{host} 应答 {status}。</translation>
    </message>
    <message>
        <source>{host} could not be reached.</source>
        <translation>无法连接 {host}。</translation>
    </message>
    <message>
        <source>The chats cannot be read.</source>
        <translation>无法读取聊天。</translation>
    </message>
    <message>
        <source>Start Pannier again, or choose another text.</source>
        <translation>请重新启动 Pannier，或选择其他文本。</translation>
    </message>
    <message>
        <source>The list of what is to be quantized could not be saved ({reason}).</source>
        <translation>无法保存待量化的列表（{reason}）。</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>腾出空间</translation>
    </message>
    <message>
        <source>{size} are lacking. These large models on the same disk are rarely used. What you choose is moved to the trash, from which it can be brought back; the disk has the room when the trash is emptied.</source>
        <translation>还缺 {size}。同一磁盘上的这些大模型很少使用。您选择的会移到回收站，可从那里恢复；清空回收站后磁盘才有空间。</translation>
    </message>
    <message>
        <source>There are no models of yours on this disk.</source>
        <translation>此磁盘上没有您的模型。</translation>
    </message>
    <message>
        <source>Chosen: {size} of {short} that are lacking</source>
        <translation>已选：{size}，还缺 {short}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>The chats are too large to go on with them in memory.</source>
        <translation>聊天太大，无法在内存中继续。</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>请在磁盘上腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>The file with the chats has been changed by somebody else meanwhile.</source>
        <translation>保存聊天的文件其间已被其他程序更改。</translation>
    </message>
    <message>
        <source>Export the chats that are not saved, start Pannier again, and import them there.</source>
        <translation>请导出未保存的聊天，重新启动 Pannier，并在那里导入。</translation>
    </message>
    <message>
        <source>You can go on: what is new is kept in memory, until Pannier ends. {remedy}</source>
        <translation>您可以继续：新内容在 Pannier 结束前保存在内存中。{remedy}</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>再次保存</translation>
    </message>
    <message>
        <source>All chats are saved again.</source>
        <translation>所有聊天已重新保存。</translation>
    </message>
    <message>
        <source>{running} runs now; {chosen} is used from the next load on.</source>
        <translation>现在运行 {running}；从下次加载起使用 {chosen}。</translation>
    </message>
    <message>
        <source>{name} is used.</source>
        <translation>使用 {name}。</translation>
    </message>
    <message>
        <source>You have chosen it, and it has passed its trial.</source>
        <translation>您选择了它，并且它已通过试运行。</translation>
    </message>
    <message>
        <source>{name} was given up: {reason}</source>
        <translation>已放弃 {name}：{reason}</translation>
    </message>
    <message>
        <source>You have chosen it.</source>
        <translation>您选择了它。</translation>
    </message>
    <message>
        <source>It comes with Pannier, and no other one is installed.</source>
        <translation>它随 Pannier 提供，没有安装其他引擎。</translation>
    </message>
    <message>
        <source>It uses {names}: nothing would be faster.</source>
        <translation>它使用 {names}：没有更快的了。</translation>
    </message>
    <message>
        <source>No driver of a GPU was found on this machine: nothing else would be faster.</source>
        <translation>在这台机器上没有找到 GPU 驱动：没有更快的了。</translation>
    </message>
    <message>
        <source>It finds no GPU on this machine. Check the driver of the GPU.</source>
        <translation>它在这台机器上找不到 GPU。请检查 GPU 驱动。</translation>
    </message>
    <message>
        <source>{name} is installed and would be faster on a GPU.</source>
        <translation>{name} 已安装，在 GPU 上会更快。</translation>
    </message>
    <message>
        <source>An engine for {title} would be faster on a GPU. {reason}</source>
        <translation>用于 {title} 的引擎在 GPU 上会更快。{reason}</translation>
    </message>
    <message>
        <source>The built-in engine</source>
        <translation>内置引擎</translation>
    </message>
    <message>
        <source>Built-in</source>
        <comment>an engine</comment>
        <translation>内置</translation>
    </message>
    <message>
        <source>Pannier could not be started again.</source>
        <translation>无法重新启动 Pannier。</translation>
    </message>
    <message>
        <source>It has ended in order: start it as you always do.</source>
        <translation>它已正常结束：请像平时一样启动它。</translation>
    </message>
    <message>
        <source>a later version of Pannier wrote it</source>
        <translation>它由更高版本的 Pannier 写成</translation>
    </message>
    <message>
        <source>chat {number}</source>
        <translation>聊天 {number}</translation>
    </message>
    <message>
        <source>message {number} comes twice</source>
        <translation>消息 {number} 出现了两次</translation>
    </message>
    <message>
        <source>message {number} follows none of those before it</source>
        <translation>消息 {number} 不接在之前任何一条消息之后</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>提示：{text}</translation>
    </message>
    <message>
        <source>Warning: {text}</source>
        <translation>警告：{text}</translation>
    </message>
    <message>
        <source>Error: {text}</source>
        <translation>错误：{text}</translation>
    </message>
</context>
</TS>
