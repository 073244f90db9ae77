<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>The llama.cpp worker process did not answer within %Ln second(s) of its start.</source>
        <translation>
            <numerusform>The llama.cpp worker process did not answer within %Ln second of its start.</numerusform>
            <numerusform>The llama.cpp worker process did not answer within %Ln seconds of its start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Qt did not start within %Ln second(s).</source>
        <translation>
            <numerusform>Qt did not start within %Ln second.</numerusform>
            <numerusform>Qt did not start within %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) with models</source>
        <translation>
            <numerusform>%Ln folder with models</numerusform>
            <numerusform>%Ln folders with models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The importance matrix has no values for {name} and %Ln more tensor(s), which {type} cannot do without.</source>
        <translation>
            <numerusform>The importance matrix has no values for {name} and %Ln more tensor, which {type} cannot do without.</numerusform>
            <numerusform>The importance matrix has no values for {name} and %Ln more tensors, which {type} cannot do without.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer message(s) could be read from the damaged file.</source>
        <translation>
            <numerusform>%Ln newer message could be read from the damaged file.</numerusform>
            <numerusform>%Ln newer messages could be read from the damaged file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} and %Ln more</numerusform>
            <numerusform>{names} and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no text to calibrate on. Of %Ln file(s) none can be used; the first is {name}: {reason}</source>
        <translation>
            <numerusform>There is no text to calibrate on. The only file cannot be used, {name}: {reason}</numerusform>
            <numerusform>There is no text to calibrate on. Of %Ln files none can be used; the first is {name}: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Experts of %Ln layer(s) on the CPU</source>
        <translation>
            <numerusform>Experts of %Ln layer on the CPU</numerusform>
            <numerusform>Experts of %Ln layers on the CPU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} would leave %Ln layer(s) on the CPU</source>
        <translation>
            <numerusform>{name} would leave %Ln layer on the CPU</numerusform>
            <numerusform>{name} would leave %Ln layers on the CPU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} would leave the experts of %Ln layer(s) on the CPU</source>
        <translation>
            <numerusform>{name} would leave the experts of %Ln layer on the CPU</numerusform>
            <numerusform>{name} would leave the experts of %Ln layers on the CPU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln GPU layer(s) instead of {before}</source>
        <translation>
            <numerusform>%Ln GPU layer instead of {before}</numerusform>
            <numerusform>%Ln GPU layers instead of {before}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the experts of the first %Ln layer(s) in main memory</source>
        <translation>
            <numerusform>the experts of the first %Ln layer in main memory</numerusform>
            <numerusform>the experts of the first %Ln layers in main memory</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s) in {got} instead of {wanted}: rows of {n} weights</source>
        <translation>
            <numerusform>%Ln tensor in {got} instead of {wanted}: rows of {n} weights</numerusform>
            <numerusform>%Ln tensors in {got} instead of {wanted}: rows of {n} weights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of downloads was written by another version of Pannier. A new one was made from %Ln unfinished file(s), all of them paused.</source>
        <translation>
            <numerusform>The list of downloads was written by another version of Pannier. A new one was made from %Ln unfinished file, which is paused.</numerusform>
            <numerusform>The list of downloads was written by another version of Pannier. A new one was made from %Ln unfinished files, all of them paused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of downloads could not be read. It was rebuilt from %Ln unfinished file(s), all of them paused.</source>
        <translation>
            <numerusform>The list of downloads could not be read. It was rebuilt from %Ln unfinished file, which is paused.</numerusform>
            <numerusform>The list of downloads could not be read. It was rebuilt from %Ln unfinished files, all of them paused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Try again in %Ln second.</numerusform>
            <numerusform>Try again in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{hub} got too many requests from here and asks to wait %Ln second(s).</source>
        <translation>
            <numerusform>{hub} got too many requests from here and asks to wait %Ln second.</numerusform>
            <numerusform>{hub} got too many requests from here and asks to wait %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) are in the trash.</source>
        <translation>
            <numerusform>%Ln chat is in the trash.</numerusform>
            <numerusform>%Ln chats are in the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting %Ln chat(s)</source>
        <translation>
            <numerusform>Exporting %Ln chat</numerusform>
            <numerusform>Exporting %Ln chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) were imported.</source>
        <translation>
            <numerusform>%Ln chat was imported.</numerusform>
            <numerusform>%Ln chats were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) were here already and stay as they are.</source>
        <translation>
            <numerusform>%Ln chat was here already and stays as it is.</numerusform>
            <numerusform>%Ln chats were here already and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) could not be read: {first}</source>
        <translation>
            <numerusform>%Ln chat could not be read: {first}</numerusform>
            <numerusform>%Ln chats could not be read: {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) are on the repository&apos;s page.</source>
        <translation>
            <numerusform>%Ln more file is on the repository&apos;s page.</numerusform>
            <numerusform>%Ln more files are on the repository&apos;s page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} and %Ln more</source>
        <comment>files</comment>
        <translation>
            <numerusform>{first} and %Ln more</numerusform>
            <numerusform>{first} and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln layer</numerusform>
            <numerusform>%Ln layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s), {used} used</source>
        <translation>
            <numerusform>%Ln expert, {used} used</numerusform>
            <numerusform>%Ln experts, {used} used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) last month</source>
        <translation>
            <numerusform>%Ln download last month</numerusform>
            <numerusform>%Ln downloads last month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln like(s)</source>
        <translation>
            <numerusform>%Ln like</numerusform>
            <numerusform>%Ln likes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the last %Ln model(s) that the Hub named passes all filters.</source>
        <translation>
            <numerusform>The last model that the Hub named does not pass all filters.</numerusform>
            <numerusform>None of the last %Ln models that the Hub named passes all filters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) ago</source>
        <translation>
            <numerusform>%Ln week ago</numerusform>
            <numerusform>%Ln weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>%Ln month ago</numerusform>
            <numerusform>%Ln months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>%Ln year ago</numerusform>
            <numerusform>%Ln years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln download(s) go on where they were.</source>
        <translation>
            <numerusform>%Ln download goes on where it was.</numerusform>
            <numerusform>%Ln downloads go on where they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation>
            <numerusform>%Ln core</numerusform>
            <numerusform>%Ln cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln model</numerusform>
            <numerusform>%Ln models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <comment>programs</comment>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forgotten: %Ln load(s), and what was learned from them.</source>
        <translation>
            <numerusform>Forgotten: %Ln load, and what was learned from it.</numerusform>
            <numerusform>Forgotten: %Ln loads, and what was learned from them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln load(s).</source>
        <translation>
            <numerusform>%Ln load.</numerusform>
            <numerusform>%Ln loads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <translation>
            <numerusform>%Ln chat</numerusform>
            <numerusform>%Ln chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln job</numerusform>
            <numerusform>%Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s) are selected: {size}.</source>
        <translation>
            <numerusform>%Ln model is selected: {size}.</numerusform>
            <numerusform>%Ln models are selected: {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln value</numerusform>
            <numerusform>%Ln values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more type(s)</source>
        <translation>
            <numerusform>%Ln more type</numerusform>
            <numerusform>%Ln more types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected: {size}</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln selected: {size}</numerusform>
            <numerusform>%Ln selected: {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s) are in {where}.</source>
        <translation>
            <numerusform>%Ln model is in {where}.</numerusform>
            <numerusform>%Ln models are in {where}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} of %Ln model(s), {size}</source>
        <translation>
            <numerusform>{part} of %Ln model, {size}</numerusform>
            <numerusform>{part} of %Ln models, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s), {size} on disk</source>
        <translation>
            <numerusform>%Ln model, {size} on disk</numerusform>
            <numerusform>%Ln models, {size} on disk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read…</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln could not be read…</numerusform>
            <numerusform>%Ln could not be read…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Newer files of %Ln model(s) are on the Hub.</source>
        <translation>
            <numerusform>Newer files of %Ln model are on the Hub.</numerusform>
            <numerusform>Newer files of %Ln models are on the Hub.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>texts</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation>
            <numerusform>%Ln rule</numerusform>
            <numerusform>%Ln rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln thread</numerusform>
            <numerusform>%Ln threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interrupted work has left %Ln unfinished file(s): {size}.</source>
        <translation>
            <numerusform>Interrupted work has left %Ln unfinished file: {size}.</numerusform>
            <numerusform>Interrupted work has left %Ln unfinished files: {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s): {first}…</source>
        <translation>
            <numerusform>%Ln tensor: {first}…</numerusform>
            <numerusform>%Ln tensors: {first}…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tensor(s) in {types} instead</source>
        <translation>
            <numerusform>%Ln tensor in {types} instead</numerusform>
            <numerusform>%Ln tensors in {types} instead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) of yours</source>
        <translation>
            <numerusform>%Ln chat of yours</numerusform>
            <numerusform>%Ln chats of yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read and are left out.</source>
        <translation>
            <numerusform>%Ln file could not be read and is left out.</numerusform>
            <numerusform>%Ln files could not be read and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read back: %Ln tensor(s) in order, no NaN.</source>
        <translation>
            <numerusform>Read back: %Ln tensor in order, no NaN.</numerusform>
            <numerusform>Read back: %Ln tensors in order, no NaN.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} changes %Ln setting(s).</source>
        <translation>
            <numerusform>{name} changes %Ln setting.</numerusform>
            <numerusform>{name} changes %Ln settings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the models in %Ln folder(s)</source>
        <translation>
            <numerusform>Add the models in %Ln folder</numerusform>
            <numerusform>Add the models in %Ln folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attach %Ln file(s)</source>
        <translation>
            <numerusform>Attach %Ln file</numerusform>
            <numerusform>Attach %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are in the library now.</source>
        <translation>
            <numerusform>%Ln file is in the library now.</numerusform>
            <numerusform>%Ln files are in the library now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) and folder(s) are in the library now.</source>
        <translation>
            <numerusform>%Ln file or folder is in the library now.</numerusform>
            <numerusform>%Ln files and folders are in the library now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) chosen</source>
        <translation>
            <numerusform>%Ln chat chosen</numerusform>
            <numerusform>%Ln chats chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) of quantizing did not come to an end.</source>
        <translation>
            <numerusform>%Ln job of quantizing did not come to an end.</numerusform>
            <numerusform>%Ln jobs of quantizing did not come to an end.</numerusform>
        </translation>
    </message>
</context>
</TS>
