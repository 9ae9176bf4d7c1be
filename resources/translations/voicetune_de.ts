<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Accessible</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Eingeklappt</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>Ausgeklappt</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Account and key</source>
        <translation>Konto und Schlüssel</translation>
    </message>
    <message>
        <source>Another account…</source>
        <translation>Anderes Konto …</translation>
    </message>
    <message>
        <source>Check and keep the key</source>
        <translation>Schlüssel prüfen und behalten</translation>
    </message>
    <message>
        <source>Checking the key…</source>
        <translation>Schlüssel wird geprüft …</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Schlüssel vergessen</translation>
    </message>
    <message>
        <source>Forget the key?</source>
        <translation>Schlüssel vergessen?</translation>
    </message>
    <message>
        <source>Forget the key…</source>
        <translation>Schlüssel vergessen …</translation>
    </message>
    <message>
        <source>It is deleted on this computer. You need to type it again to use it.</source>
        <translation>Er wird auf diesem Computer gelöscht. Um ihn wieder zu nutzen, musst du ihn neu eingeben.</translation>
    </message>
    <message>
        <source>It is kept in %1.</source>
        <translation>Er liegt hier: %1.</translation>
    </message>
    <message>
        <source>It is kept in this computer&apos;s key store, where it has one, and never shown again. The service is asked once.</source>
        <translation>Er liegt im Schlüsselbund dieses Computers, falls es einen gibt, und wird nie wieder angezeigt. Der Dienst wird einmal gefragt.</translation>
    </message>
    <message>
        <source>Name for this account</source>
        <translation>Name für dieses Konto</translation>
    </message>
    <message>
        <source>Only you see it.</source>
        <translation>Nur du siehst ihn.</translation>
    </message>
    <message>
        <source>The service accepts the key.</source>
        <translation>Der Dienst nimmt den Schlüssel an.</translation>
    </message>
    <message>
        <source>There is a key for this account.</source>
        <translation>Für dieses Konto gibt es einen Schlüssel.</translation>
    </message>
    <message>
        <source>There is no key for this account yet.</source>
        <translation>Für dieses Konto gibt es noch keinen Schlüssel.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>This computer has no key store, so the key lives only until you close this window.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund. Der Schlüssel bleibt daher nur, bis du dieses Fenster schließt.</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Dein Konto</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Antwort von %1</translation>
    </message>
    <message>
        <source>Like me</source>
        <translation>Wie ich</translation>
    </message>
    <message>
        <source>No opinion</source>
        <translation>Keine Meinung</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Noch nicht gefragt.</translation>
    </message>
    <message>
        <source>Not like me</source>
        <translation>Nicht wie ich</translation>
    </message>
    <message>
        <source>What you think of the answer of %1</source>
        <translation>Was du von der Antwort von %1 hältst</translation>
    </message>
    <message>
        <source>What you would rather have read</source>
        <translation>Was du lieber gelesen hättest</translation>
    </message>
    <message>
        <source>Write it better</source>
        <translation>Besser schreiben</translation>
    </message>
</context>
<context>
    <name>AnswerEditor</name>
    <message>
        <source>An answer needs at least one word. To get rid of it, leave the example out.</source>
        <translation>Eine Antwort braucht mindestens ein Wort. Wenn du sie nicht willst, lass das Beispiel weg.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>Antwort behalten</translation>
    </message>
    <message>
        <source>Names and numbers that you type are replaced, too. Ctrl+Enter keeps the answer, Esc cancels.</source>
        <translation>Namen und Zahlen, die du eingibst, werden auch ersetzt. Strg+Enter behält die Antwort, Esc bricht ab.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Deine Antwort</translation>
    </message>
</context>
<context>
    <name>AnswerEdits</name>
    <message>
        <source>Edit an answer</source>
        <translation>Antwort bearbeiten</translation>
    </message>
    <message>
        <source>Leave an example out</source>
        <translation>Beispiel weglassen</translation>
    </message>
    <message>
        <source>Restore answers</source>
        <translation>Antworten wiederherstellen</translation>
    </message>
    <message>
        <source>Take an answer for context only</source>
        <translation>Antwort nur als Kontext nehmen</translation>
    </message>
    <message>
        <source>Train on an answer</source>
        <translation>Mit Antwort trainieren</translation>
    </message>
    <message>
        <source>Use an example again</source>
        <translation>Beispiel wieder verwenden</translation>
    </message>
    <message>
        <source>Use answers again</source>
        <translation>Antworten wieder verwenden</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>%1 (guessed)</source>
        <translation>%1 (geraten)</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1, lines %2</source>
        <translation>%1, Zeilen %2</translation>
    </message>
    <message>
        <source>%1, message %2</source>
        <translation>%1, Nachricht %2</translation>
    </message>
    <message>
        <source>%1, messages %2</source>
        <translation>%1, Nachrichten %2</translation>
    </message>
    <message>
        <source>Dates: %1</source>
        <translation>Datum: %1</translation>
    </message>
    <message>
        <source>Letters: %1</source>
        <translation>Zeichen: %1</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message numerus="yes">
        <source>The text of %Ln message(s) changed.</source>
        <translation>
            <numerusform>Der Text von %Ln Nachricht hat sich geändert.</numerusform>
            <numerusform>Der Text von %Ln Nachrichten hat sich geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time of %Ln message(s) changed.</source>
        <translation>
            <numerusform>Die Uhrzeit von %Ln Nachricht hat sich geändert.</numerusform>
            <numerusform>Die Uhrzeit von %Ln Nachrichten hat sich geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>Zeitzone: %1</translation>
    </message>
    <message>
        <source>VoiceTune knows who you are in this export.</source>
        <translation>VoiceTune weiß, wer du in diesem Export bist.</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Du: %1</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>wie in der Datei</translation>
    </message>
    <message>
        <source>“%1” is in your list.</source>
        <translation>„%1“ ist in deiner Liste.</translation>
    </message>
</context>
<context>
    <name>AnswersForm</name>
    <message>
        <source>How its letters are stored</source>
        <translation>Wie die Zeichen gespeichert sind</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Order of its dates</source>
        <translation>Reihenfolge im Datum</translation>
    </message>
    <message>
        <source>The file has times without a zone. Type a city or a continent.</source>
        <translation>Die Datei enthält Zeiten ohne Zone. Gib eine Stadt oder einen Kontinent ein.</translation>
    </message>
    <message>
        <source>This was guessed: the file does not say.</source>
        <translation>Das ist geraten: Die Datei verrät es nicht.</translation>
    </message>
    <message>
        <source>Time zone of its clock</source>
        <translation>Zeitzone der Uhr</translation>
    </message>
    <message>
        <source>Use these answers</source>
        <translation>Diese Antworten verwenden</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Wer du bist</translation>
    </message>
</context>
<context>
    <name>ApartCard</name>
    <message numerus="yes">
        <source>%1 on %2 (%Ln message(s))</source>
        <translation>
            <numerusform>%1 bei %2 (%Ln Nachricht)</numerusform>
            <numerusform>%1 bei %2 (%Ln Nachrichten)</numerusform>
        </translation>
    </message>
    <message>
        <source>All are different people</source>
        <translation>Alle sind verschiedene Personen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Which entry of %1 is somebody else?</source>
        <translation>Welcher Eintrag von %1 ist jemand anderes?</translation>
    </message>
</context>
<context>
    <name>AppPicker</name>
    <message numerus="yes">
        <source>%Ln app(s) shown</source>
        <translation>
            <numerusform>%Ln App angezeigt</numerusform>
            <numerusform>%Ln Apps angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>All apps</source>
        <translation>Alle Apps</translation>
    </message>
    <message>
        <source>Can I use plain texts, tables or finished training files?</source>
        <translation>Gehen auch Texte, Tabellen oder Trainingsdateien?</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Fewer apps</source>
        <translation>Weniger Apps</translation>
    </message>
    <message>
        <source>Mail and posts</source>
        <translation>E-Mails und Beiträge</translation>
    </message>
    <message>
        <source>Tables, texts and training files</source>
        <translation>Tabellen, Texte und Trainingsdateien</translation>
    </message>
    <message>
        <source>Talks with an assistant</source>
        <translation>Gespräche mit einem Assistenten</translation>
    </message>
    <message>
        <source>VoiceTune does not know this app. It may read a table or a text that the app saves.</source>
        <translation>VoiceTune kennt diese App nicht. Eine Tabelle oder ein Text daraus lässt sich vielleicht lesen.</translation>
    </message>
    <message>
        <source>Which app?</source>
        <translation>Welche App?</translation>
    </message>
</context>
<context>
    <name>AskView</name>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Asking the models</source>
        <translation>Modelle werden gefragt</translation>
    </message>
    <message>
        <source>Cancel replay</source>
        <translation>Replay abbrechen</translation>
    </message>
    <message>
        <source>The replay is stopped. What came is kept, and it can go on.</source>
        <translation>Das Replay ist gestoppt. Was schon da ist, bleibt, und es kann weitergehen.</translation>
    </message>
</context>
<context>
    <name>AssistantQuestion</name>
    <message>
        <source>Choose %1</source>
        <translation>%1 wählen</translation>
    </message>
    <message>
        <source>Choose %1 on %2</source>
        <translation>%1 bei %2 wählen</translation>
    </message>
    <message>
        <source>Does a team write with one voice? Select them in the table, then press “Make assistants”.</source>
        <translation>Schreibt ein Team mit einer Stimme? Markiere alle in der Tabelle und drück dann auf „Zu Assistenten“.</translation>
    </message>
    <message>
        <source>The model will write like this person. Choose here, or by role in the table.</source>
        <translation>Das Modell wird wie diese Person schreiben. Wähle sie hier oder über die Rolle in der Tabelle.</translation>
    </message>
    <message>
        <source>Who is the assistant?</source>
        <translation>Wer ist der Assistent?</translation>
    </message>
</context>
<context>
    <name>Beforehand</name>
    <message numerus="yes">
        <source>%Ln example(s), with names and private data replaced.</source>
        <translation>
            <numerusform>%Ln Beispiel, in dem Namen und private Daten ersetzt sind.</numerusform>
            <numerusform>%Ln Beispiele, in denen Namen und private Daten ersetzt sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each service and model has its price.</source>
        <translation>Jeder Dienst und jedes Modell hat seinen Preis.</translation>
    </message>
    <message>
        <source>If you send</source>
        <translation>Wenn du sendest</translation>
    </message>
    <message>
        <source>Train at home</source>
        <translation>Zu Hause trainieren</translation>
    </message>
    <message>
        <source>Up to about %1, depending on service and model.</source>
        <translation>Bis zu etwa %1, je nach Dienst und Modell.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>What stays here</source>
        <translation>Was hier bleibt</translation>
    </message>
    <message>
        <source>You can also train on this computer.</source>
        <translation>Du kannst auch auf diesem Computer trainieren.</translation>
    </message>
    <message>
        <source>You can read each file before it goes.</source>
        <translation>Du kannst jede Datei lesen, bevor sie gesendet wird.</translation>
    </message>
    <message>
        <source>You see the estimate before you send.</source>
        <translation>Du siehst die Schätzung, bevor du sendest.</translation>
    </message>
    <message>
        <source>Your chats, the list of real and new names, and all that you left out.</source>
        <translation>Deine Chats, die Liste der echten und neuen Namen und alles, was du weggelassen hast.</translation>
    </message>
</context>
<context>
    <name>BlindRoundView</name>
    <message>
        <source>%1 of %2: which answer is real?</source>
        <translation>%1 von %2: Welche Antwort ist echt?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Right: answer %1 is the real one.</source>
        <translation>Richtig: Antwort %1 ist die echte.</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Test beenden</translation>
    </message>
    <message>
        <source>What was said before</source>
        <translation>Was davor gesagt wurde</translation>
    </message>
    <message>
        <source>Wrong: answer %1 is the real one.</source>
        <translation>Falsch: Antwort %1 ist die echte.</translation>
    </message>
</context>
<context>
    <name>BlindScores</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Chance gives</source>
        <translation>Zufall ergibt</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Was das zeigt</translation>
    </message>
    <message>
        <source>Who guessed</source>
        <translation>Wer geraten hat</translation>
    </message>
</context>
<context>
    <name>BlindStart</name>
    <message>
        <source>One of two answers is real, the other one comes from the model. You guess, or a friend who knows you well.</source>
        <translation>Von zwei Antworten ist eine echt, die andere stammt vom Modell. Du rätst, oder jemand, der dich gut kennt.</translation>
    </message>
    <message>
        <source>Only where length tells nothing</source>
        <translation>Nur wo die Länge nichts verrät</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Save a quiz for a friend…</source>
        <translation>Quiz für Freunde speichern …</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Start the test</source>
        <translation>Test starten</translation>
    </message>
    <message>
        <source>The same seed draws the same moments. The quiz is one file for any browser; it works without a network.</source>
        <translation>Derselbe Startwert zieht dieselben Momente. Das Quiz ist eine einzige Datei für jeden Browser und läuft ohne Netz.</translation>
    </message>
    <message>
        <source>Which answer did you write?</source>
        <translation>Welche Antwort hast du geschrieben?</translation>
    </message>
    <message>
        <source>Who guesses</source>
        <translation>Wer rät</translation>
    </message>
</context>
<context>
    <name>BlindTab</name>
    <message numerus="yes">
        <source>%Ln moment(s) hold something that is hidden now, and were left out.</source>
        <translation>
            <numerusform>%Ln Moment enthält etwas, das jetzt verborgen ist, und wurde weggelassen.</numerusform>
            <numerusform>%Ln Momente enthalten etwas, das jetzt verborgen ist, und wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All names in it are made up. Read it once before you share it.</source>
        <translation>Alle Namen darin sind erfunden. Lies es einmal durch, bevor du es weitergibst.</translation>
    </message>
    <message>
        <source>Ask your model at held-out moments on the tab Replay. Then guess here.</source>
        <translation>Lass dein Modell auf dem Reiter „Replay“ zurückgehaltene Momente beantworten. Dann rate hier.</translation>
    </message>
    <message>
        <source>Go to Replay</source>
        <translation>Zum Replay</translation>
    </message>
    <message>
        <source>No answers to guess yet</source>
        <translation>Noch keine Antworten zum Raten</translation>
    </message>
    <message>
        <source>Save a quiz for a friend</source>
        <translation>Quiz für Freunde speichern</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>The length of an answer often gives it away here.</source>
        <translation>Die Länge einer Antwort verrät sie hier oft.</translation>
    </message>
    <message numerus="yes">
        <source>The quiz with %Ln round(s) is saved.</source>
        <translation>
            <numerusform>Das Quiz mit %Ln Runde ist gespeichert.</numerusform>
            <numerusform>Das Quiz mit %Ln Runden ist gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The true share of right guesses lies between %1 and %2.</source>
        <translation>Der wahre Anteil richtig geratener Antworten liegt zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>Treat the result with care, or replay more moments.</source>
        <translation>Nimm das Ergebnis mit Vorsicht, oder lass mehr Momente beantworten.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
</context>
<context>
    <name>Callout</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>CanaryCard</name>
    <message numerus="yes">
        <source>%Ln canary phrase(s) made in this project. A search knows all of them.</source>
        <translation>
            <numerusform>In diesem Projekt gibt es %Ln Köder. Eine Suche kennt ihn.</numerusform>
            <numerusform>In diesem Projekt gibt es %Ln Köder. Eine Suche kennt sie alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>A canary is a made-up phrase that stands once in the training files. A model that can say it has learnt single examples.</source>
        <translation>Ein Köder ist ein erfundener Satz, der einmal in den Trainingsdateien steht. Ein Modell, das ihn sagen kann, hat einzelne Beispiele auswendig gelernt.</translation>
    </message>
    <message>
        <source>Ask for the canaries</source>
        <translation>Nach den Ködern fragen</translation>
    </message>
    <message>
        <source>Canaries</source>
        <translation>Köder</translation>
    </message>
    <message>
        <source>Canaries in the next files</source>
        <translation>Köder in den nächsten Dateien</translation>
    </message>
    <message>
        <source>Model to ask</source>
        <translation>Gefragtes Modell</translation>
    </message>
    <message>
        <source>Save the files again and train with them. The result says how many of the examples are canaries.</source>
        <translation>Speichere die Dateien noch einmal und trainiere damit. Das Ergebnis sagt, wie viele der Beispiele Köder sind.</translation>
    </message>
    <message>
        <source>Send questions to %1</source>
        <translation>Fragen an %1 senden</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Nicht weiter fragen</translation>
    </message>
</context>
<context>
    <name>ChatsModel</name>
    <message numerus="yes">
        <source>%1 · %Ln export(s)</source>
        <translation>
            <numerusform>%1 · %Ln Export</numerusform>
            <numerusform>%1 · %Ln Exporte</numerusform>
        </translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>used</source>
        <translation>genutzt</translation>
    </message>
</context>
<context>
    <name>ChatsView</name>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Add another export…</source>
        <translation>Weiteren Export hinzufügen …</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Merge chats</source>
        <translation>Chats zusammenführen</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Trennen</translation>
    </message>
</context>
<context>
    <name>Checker</name>
    <message numerus="yes">
        <source>%Ln left to check</source>
        <translation>
            <numerusform>Noch %Ln zu prüfen</numerusform>
            <numerusform>Noch %Ln zu prüfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChooseModel</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Letzte Nachricht</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>wird nicht gelesen</translation>
    </message>
    <message>
        <source>partly read</source>
        <translation>wird teilweise gelesen</translation>
    </message>
    <message>
        <source>read</source>
        <translation>wird gelesen</translation>
    </message>
</context>
<context>
    <name>ChooseView</name>
    <message>
        <source>%1 of %2 ticked</source>
        <translation>%1 von %2 angekreuzt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) shown</source>
        <translation>
            <numerusform>%Ln Chat angezeigt</numerusform>
            <numerusform>%Ln Chats angezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Nach Person</translation>
    </message>
    <message>
        <source>Chats of the account</source>
        <translation>Chats des Kontos</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Each chat</source>
        <translation>Jeder Chat</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Kind of chats</source>
        <translation>Art der Chats</translation>
    </message>
    <message>
        <source>Most messages</source>
        <translation>Meiste Nachrichten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln chat(s)</source>
        <translation>
            <numerusform>%Ln Chat lesen</numerusform>
            <numerusform>%Ln Chats lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search chats and people</source>
        <translation>Chats und Personen suchen</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>Alle gezeigten ankreuzen</translation>
    </message>
    <message>
        <source>Untick all shown</source>
        <translation>Alle gezeigten abwählen</translation>
    </message>
</context>
<context>
    <name>ColumnChoices</name>
    <message>
        <source>A row is</source>
        <translation>Eine Zeile ist</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer to number</source>
        <translation>Antwort auf Nummer</translation>
    </message>
    <message>
        <source>As you chose</source>
        <translation>Von dir gewählt</translation>
    </message>
    <message>
        <source>By its name</source>
        <translation>Nach ihrem Namen</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>Guessed from its cells</source>
        <translation>Aus ihren Zellen geraten</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Message number</source>
        <translation>Nachrichtennummer</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>More of the question</source>
        <translation>Mehr zur Frage</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>Reihenfolge im Datum</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>Frage und Antwort</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Sent by me</source>
        <translation>Von mir gesendet</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Systemprompt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>Differs</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
</context>
<context>
    <name>ComparedChoice</name>
    <message>
        <source>Beside it</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>No other model</source>
        <translation>Kein anderes Modell</translation>
    </message>
    <message>
        <source>Only you and others, without a model</source>
        <translation>Nur du und andere, ohne Modell</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation>Was verglichen wird</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ConsentNote</name>
    <message>
        <source>Note for the dataset card</source>
        <translation>Notiz für die Datensatzkarte</translation>
    </message>
    <message>
        <source>Please make sure that the people in these chats agree.</source>
        <translation>Bitte sorge dafür, dass die Personen in diesen Chats einverstanden sind.</translation>
    </message>
    <message>
        <source>Who agreed, when and how</source>
        <translation>Wer zustimmte, wann und wie</translation>
    </message>
</context>
<context>
    <name>CopyBox</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>CostModel</name>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Per million</source>
        <translation>Pro Million</translation>
    </message>
    <message>
        <source>Price of</source>
        <translation>Preis vom</translation>
    </message>
    <message>
        <source>Tokens billed</source>
        <translation>Berechnete Token</translation>
    </message>
    <message>
        <source>Tokens cut off</source>
        <translation>Gekürzte Token</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Zu lang</translation>
    </message>
    <message>
        <source>Trained at</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>you, %1</source>
        <translation>du, %1</translation>
    </message>
</context>
<context>
    <name>CostPanel</name>
    <message>
        <source>Change the epochs</source>
        <translation>Epochen ändern</translation>
    </message>
    <message>
        <source>Checked on %1.</source>
        <translation>Geprüft am %1.</translation>
    </message>
    <message>
        <source>Choose a row to read about it.</source>
        <translation>Wähle eine Zeile, um mehr darüber zu lesen.</translation>
    </message>
    <message>
        <source>Correct a price</source>
        <translation>Preis korrigieren</translation>
    </message>
    <message>
        <source>Correct its price for a million tokens</source>
        <translation>Preis für eine Million Token korrigieren</translation>
    </message>
    <message>
        <source>Cost by model</source>
        <translation>Kosten je Modell</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>How often the training goes through all examples. OpenAI&apos;s rule takes 3, more for few examples, fewer for many.</source>
        <translation>So oft geht das Training alle Beispiele durch. Die Regel von OpenAI nimmt 3, bei wenigen Beispielen mehr, bei vielen weniger.</translation>
    </message>
    <message numerus="yes">
        <source>It asks for %Ln example(s) at least.</source>
        <translation>
            <numerusform>Er verlangt mindestens %Ln Beispiel.</numerusform>
            <numerusform>Er verlangt mindestens %Ln Beispiele.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its own tokenizer counts a little differently.</source>
        <translation>Der Tokenizer des Modells zählt etwas anders.</translation>
    </message>
    <message>
        <source>None of these services trains the model of this dataset.</source>
        <translation>Keiner dieser Dienste trainiert das Modell dieses Datensatzes.</translation>
    </message>
    <message>
        <source>Official rule: %1</source>
        <translation>Offizielle Regel: %1</translation>
    </message>
    <message>
        <source>Please look up the price there and type it.</source>
        <translation>Schlag den Preis dort nach und gib ihn ein.</translation>
    </message>
    <message>
        <source>Price for a million tokens</source>
        <translation>Preis für eine Million Token</translation>
    </message>
    <message>
        <source>The held-out examples are billed, too, once an epoch.</source>
        <translation>Auch die zurückgehaltenen Beispiele werden berechnet, einmal je Epoche.</translation>
    </message>
    <message>
        <source>The price is from its own list.</source>
        <translation>Der Preis stammt aus der Liste des Anbieters.</translation>
    </message>
    <message>
        <source>The price is what others report; please check it there.</source>
        <translation>Den Preis haben andere gemeldet; prüfe ihn dort.</translation>
    </message>
    <message>
        <source>The service ends this model on %1, with all that was trained from it.</source>
        <translation>Am %1 beendet der Dienst dieses Modell, mit allem, was daraus trainiert wurde.</translation>
    </message>
    <message>
        <source>Training %1 at %2 costs %3.</source>
        <translation>%1 bei %2 zu trainieren kostet %3.</translation>
    </message>
    <message>
        <source>Use the known price</source>
        <translation>Bekannten Preis verwenden</translation>
    </message>
    <message>
        <source>What %1 costs at %2 is not known.</source>
        <translation>Was %1 bei %2 kostet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>You typed the price.</source>
        <translation>Den Preis hast du eingegeben.</translation>
    </message>
</context>
<context>
    <name>CrashCard</name>
    <message>
        <source>A report lies on this computer. It names places in the program and nothing from your chats. It is sent to nobody.</source>
        <translation>Auf diesem Computer liegt ein Bericht. Er nennt Stellen im Programm und nichts aus deinen Chats. Niemand bekommt ihn.</translation>
    </message>
    <message>
        <source>Choose another folder, or copy the report.</source>
        <translation>Wähle einen anderen Ordner, oder kopiere den Bericht.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Absturzbericht</translation>
    </message>
    <message>
        <source>Delete report</source>
        <translation>Bericht löschen</translation>
    </message>
    <message>
        <source>Hide report</source>
        <translation>Bericht ausblenden</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Bericht kopiert</translation>
    </message>
    <message>
        <source>Report deleted</source>
        <translation>Bericht gelöscht</translation>
    </message>
    <message>
        <source>Report saved</source>
        <translation>Bericht gespeichert</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>Something went wrong inside VoiceTune.</source>
        <translation>In VoiceTune ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The report cannot be saved there.</source>
        <translation>Dort lässt sich der Bericht nicht speichern.</translation>
    </message>
    <message>
        <source>VoiceTune crash report.txt</source>
        <translation>VoiceTune-Absturzbericht.txt</translation>
    </message>
    <message>
        <source>VoiceTune ran into a problem earlier.</source>
        <translation>In VoiceTune ist zuvor ein Problem aufgetreten.</translation>
    </message>
</context>
<context>
    <name>CurveChart</name>
    <message>
        <source>%1: %2 at step %3.</source>
        <translation>%1: %2 bei Schritt %3.</translation>
    </message>
    <message>
        <source>%1: from %2 at step %3 to %4 at step %5, between %6 and %7.</source>
        <translation>%1: von %2 bei Schritt %3 bis %4 bei Schritt %5, zwischen %6 und %7.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>There are no figures yet.</source>
        <translation>Es gibt noch keine Werte.</translation>
    </message>
    <message>
        <source>Training steps</source>
        <translation>Trainingsschritte</translation>
    </message>
</context>
<context>
    <name>CurveModel</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <source>%1, as a table</source>
        <translation>%1, als Tabelle</translation>
    </message>
    <message>
        <source>Point at the chart or use the arrow keys to read it.</source>
        <translation>Zeig auf das Diagramm oder nimm die Pfeiltasten, um es abzulesen.</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>Als Bild</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle</translation>
    </message>
</context>
<context>
    <name>DatasetDetails</name>
    <message>
        <source>About this data</source>
        <translation>Über diese Daten</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Details of the dataset</source>
        <translation>Details zum Datensatz</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>DatasetKnobs</name>
    <message>
        <source>e.g. %1</source>
        <translation>z. B. %1</translation>
    </message>
</context>
<context>
    <name>DatasetPage</name>
    <message>
        <source>Change how examples are made</source>
        <translation>Ändern, wie Beispiele entstehen</translation>
    </message>
    <message>
        <source>Your dataset</source>
        <translation>Dein Datensatz</translation>
    </message>
    <message numerus="yes">
        <source>example(s) to train on</source>
        <translation>
            <numerusform>Beispiel zum Training</numerusform>
            <numerusform>Beispiele zum Training</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Change a replacement</source>
        <translation>Ersetzung ändern</translation>
    </message>
    <message>
        <source>Hide a word</source>
        <translation>Wort verbergen</translation>
    </message>
    <message>
        <source>Hide unusual words</source>
        <translation>Ungewöhnliche Wörter verbergen</translation>
    </message>
    <message>
        <source>How replacements look</source>
        <translation>Wie Ersetzungen aussehen</translation>
    </message>
    <message>
        <source>It is a person</source>
        <translation>Es ist eine Person</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Leave unusual words</source>
        <translation>Ungewöhnliche Wörter stehen lassen</translation>
    </message>
    <message>
        <source>Marked to check</source>
        <translation>Zum Prüfen vorgemerkt</translation>
    </message>
    <message>
        <source>Not a person</source>
        <translation>Keine Person</translation>
    </message>
    <message>
        <source>Remove a word</source>
        <translation>Wort entfernen</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Replaced all that waited</source>
        <translation>Alles Wartende ersetzt</translation>
    </message>
</context>
<context>
    <name>DefaultsSection</name>
    <message>
        <source>A new project begins with these. On the page Dataset you change them for one project; others stay as they are.</source>
        <translation>Damit beginnt ein neues Projekt. Auf der Seite „Datensatz“ änderst du es für ein einzelnes Projekt; andere bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Count tokens for</source>
        <translation>Token zählen für</translation>
    </message>
    <message>
        <source>Longest example</source>
        <translation>Längstes Beispiel</translation>
    </message>
    <message>
        <source>New projects</source>
        <translation>Neue Projekte</translation>
    </message>
    <message>
        <source>Tokens are counted with the vocabulary %1. This model takes examples of up to %2 tokens.</source>
        <translation>Token werden mit dem Vokabular %1 gezählt. Dieses Modell nimmt Beispiele bis %2 Token.</translation>
    </message>
    <message>
        <source>What the model takes</source>
        <translation>Was das Modell schafft</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
</context>
<context>
    <name>DesktopNotice</name>
    <message>
        <source>A training job at %1: %2</source>
        <translation>Trainingsauftrag bei %1: %2</translation>
    </message>
    <message>
        <source>A training job: %2</source>
        <translation>Trainingsauftrag: %2</translation>
    </message>
    <message>
        <source>A training on this computer: %2</source>
        <translation>Training auf diesem Computer: %2</translation>
    </message>
</context>
<context>
    <name>DetectorSection</name>
    <message>
        <source>A folder on this computer. Nothing is downloaded.</source>
        <translation>Ein Ordner auf diesem Computer. Es wird nichts heruntergeladen.</translation>
    </message>
    <message>
        <source>Another detector</source>
        <translation>Weitere Erkennung</translation>
    </message>
    <message>
        <source>Ask another detector</source>
        <translation>Weitere Erkennung fragen</translation>
    </message>
    <message>
        <source>Ask no other detector</source>
        <translation>Keine weitere Erkennung fragen</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Choose a program…</source>
        <translation>Programm wählen …</translation>
    </message>
    <message>
        <source>Choose the Python that has the detector</source>
        <translation>Python mit der Erkennung wählen</translation>
    </message>
    <message>
        <source>Choose the folder of its model</source>
        <translation>Ordner ihres Modells wählen</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>GLiNER</source>
        <translation>GLiNER</translation>
    </message>
    <message>
        <source>It is asked when the page Privacy looks for private data again.</source>
        <translation>Sie wird gefragt, wenn die Seite „Privatsphäre“ wieder nach privaten Daten sucht.</translation>
    </message>
    <message>
        <source>Its Python</source>
        <translation>Python der Erkennung</translation>
    </message>
    <message>
        <source>Its model</source>
        <translation>Modell der Erkennung</translation>
    </message>
    <message>
        <source>No other detector is asked.</source>
        <translation>Keine weitere Erkennung wird gefragt.</translation>
    </message>
    <message>
        <source>Not needed. If you have spaCy, GLiNER or Presidio installed for Python, the search for private data can ask it, too. It runs on this computer with the network turned off for it. What it sees waits for your decision. The search takes much longer with it.</source>
        <translation>Nicht nötig. Wenn du spaCy, GLiNER oder Presidio für Python installiert hast, kann die Suche nach privaten Daten sie mit einbeziehen. Die Erkennung läuft auf diesem Computer ohne Zugriff aufs Netz. Was sie sieht, wartet auf deine Entscheidung. Die Suche dauert damit viel länger.</translation>
    </message>
    <message>
        <source>Presidio, with a model of spaCy</source>
        <translation>Presidio, mit einem Modell von spaCy</translation>
    </message>
    <message>
        <source>Start it once and use it</source>
        <translation>Einmal starten und nutzen</translation>
    </message>
    <message>
        <source>Stop asking it</source>
        <translation>Nicht mehr fragen</translation>
    </message>
    <message>
        <source>The program, or the folder of an environment that has the detector.</source>
        <translation>Das Programm oder der Ordner einer Umgebung, in der die Erkennung installiert ist.</translation>
    </message>
    <message>
        <source>spaCy</source>
        <translation>spaCy</translation>
    </message>
    <message>
        <source>{0} is asked, too.</source>
        <translation>{0} wird auch gefragt.</translation>
    </message>
</context>
<context>
    <name>ExampleBrowser</name>
    <message numerus="yes">
        <source>%Ln preference pair(s) from edited answers: a second training learns your text over the one it replaced.</source>
        <translation>
            <numerusform>%Ln Präferenzpaar aus bearbeiteten Antworten: Ein zweites Training lernt, deinen Text dem ersetzten vorzuziehen.</numerusform>
            <numerusform>%Ln Präferenzpaare aus bearbeiteten Antworten: Ein zweites Training lernt, deinen Text dem ersetzten vorzuziehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not used: %Ln changed answer(s), because these settings form other answers.</source>
        <translation>
            <numerusform>Nicht verwendet: %Ln geänderte Antwort, weil diese Einstellungen andere Antworten bilden.</numerusform>
            <numerusform>Nicht verwendet: %Ln geänderte Antworten, weil diese Einstellungen andere Antworten bilden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save them in the format “Preference pairs” on the page Finish.</source>
        <translation>Speichere sie im Format „Präferenzpaare“ auf der Seite „Abschluss“.</translation>
    </message>
</context>
<context>
    <name>ExampleDetail</name>
    <message>
        <source>%1, edited by you</source>
        <translation>%1, von dir bearbeitet</translation>
    </message>
    <message>
        <source>Answer, left out</source>
        <translation>Antwort, weggelassen</translation>
    </message>
    <message>
        <source>Answer, only context</source>
        <translation>Antwort, nur Kontext</translation>
    </message>
    <message>
        <source>Answer, trained</source>
        <translation>Antwort, trainiert</translation>
    </message>
    <message>
        <source>Edit answer</source>
        <translation>Antwort bearbeiten</translation>
    </message>
    <message>
        <source>Enter edits the answer, Space trains on it or not, Delete leaves the example out.</source>
        <translation>Enter bearbeitet die Antwort, die Leertaste trainiert mit ihr oder nicht, Entf lässt das Beispiel weg.</translation>
    </message>
    <message>
        <source>Leave example out</source>
        <translation>Beispiel weglassen</translation>
    </message>
    <message>
        <source>Only context</source>
        <translation>Nur Kontext</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Systemprompt</translation>
    </message>
    <message>
        <source>The example as the model will see it</source>
        <translation>Das Beispiel, wie das Modell es sieht</translation>
    </message>
    <message>
        <source>This answer is context here whatever you choose: it stands before the first trained one.</source>
        <translation>Diese Antwort ist hier immer Kontext, egal was du wählst: Sie steht vor der ersten trainierten.</translation>
    </message>
    <message>
        <source>Train on it</source>
        <translation>Damit trainieren</translation>
    </message>
    <message>
        <source>Use example again</source>
        <translation>Beispiel wieder verwenden</translation>
    </message>
</context>
<context>
    <name>ExampleList</name>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln Beispiel</numerusform>
            <numerusform>%Ln Beispiele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) of %1 to %2 tokens</source>
        <translation>
            <numerusform>%Ln Beispiel mit %1 bis %2 Token</numerusform>
            <numerusform>%Ln Beispiele mit %1 bis %2 Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) of %1 to %2 turns</source>
        <translation>
            <numerusform>%Ln Beispiel mit %1 bis %2 Beiträgen</numerusform>
            <numerusform>%Ln Beispiele mit %1 bis %2 Beiträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) with %1 to %2 tokens of prompts</source>
        <translation>
            <numerusform>%Ln Beispiel mit %1 bis %2 Token in Prompts</numerusform>
            <numerusform>%Ln Beispiele mit %1 bis %2 Token in Prompts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) with %1 to %2 tokens of trained answers</source>
        <translation>
            <numerusform>%Ln Beispiel mit %1 bis %2 Token in trainierten Antworten</numerusform>
            <numerusform>%Ln Beispiele mit %1 bis %2 Token in trainierten Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln matching example(s)</source>
        <translation>
            <numerusform>%Ln passendes Beispiel</numerusform>
            <numerusform>%Ln passende Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>Alle Chats</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Alle Teile</translation>
    </message>
    <message>
        <source>Answer tokens</source>
        <translation>Antwort-Token</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Von dir geändert</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Kept for a test</source>
        <translation>Für einen Test aufgehoben</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Search in the examples</source>
        <translation>In den Beispielen suchen</translation>
    </message>
    <message>
        <source>Search, then Enter</source>
        <translation>Suchen, dann Enter</translation>
    </message>
    <message>
        <source>Show all examples</source>
        <translation>Alle Beispiele zeigen</translation>
    </message>
    <message>
        <source>Show all lengths</source>
        <translation>Alle Längen zeigen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Used to measure</source>
        <translation>Zum Messen</translation>
    </message>
    <message>
        <source>Used to train</source>
        <translation>Zum Trainieren</translation>
    </message>
    <message>
        <source>Which examples are shown</source>
        <translation>Welche Beispiele gezeigt werden</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Show as picture</source>
        <translation>Als Bild</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Figures of the dataset</source>
        <translation>Kennzahlen des Datensatzes</translation>
    </message>
</context>
<context>
    <name>FindingDetail</name>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Ask me (A)</source>
        <translation>Nachfragen (A)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>For every place with this value</source>
        <translation>Für jede Stelle mit diesem Wert</translation>
    </message>
    <message>
        <source>Keep (%1)</source>
        <translation>Behalten (%1)</translation>
    </message>
    <message>
        <source>Keep all %1</source>
        <translation>Alle %1 behalten</translation>
    </message>
    <message>
        <source>Messages after</source>
        <translation>Nachrichten danach</translation>
    </message>
    <message>
        <source>Messages before</source>
        <translation>Nachrichten davor</translation>
    </message>
    <message>
        <source>Replace (%1)</source>
        <translation>Ersetzen (%1)</translation>
    </message>
    <message>
        <source>Replace all %1</source>
        <translation>Alle %1 ersetzen</translation>
    </message>
    <message>
        <source>Skip (A)</source>
        <translation>Überspringen (A)</translation>
    </message>
    <message>
        <source>The chosen finding</source>
        <translation>Der gewählte Fund</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>%1 shown</source>
        <translation>%1 angezeigt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Enter: all like this · J: next</source>
        <translation>Enter: alle wie dieser · J: nächster</translation>
    </message>
    <message>
        <source>Everything in this group is decided.</source>
        <translation>In dieser Gruppe ist alles entschieden.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Funde</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Nothing in this group is shown by this filter.</source>
        <translation>Dieser Filter zeigt nichts aus dieser Gruppe.</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Only %1. Show all again</source>
        <translation>Nur %1. Wieder alle zeigen</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message numerus="yes">
        <source>%Ln unusual word(s) or number(s) stay visible.</source>
        <translation>
            <numerusform>%Ln ungewöhnliches Wort oder Zahl bleibt sichtbar.</numerusform>
            <numerusform>%Ln ungewöhnliche Wörter oder Zahlen bleiben sichtbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Jobs (%1)</source>
        <translation>Aufträge (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Names and private data are replaced in them, but for %Ln that you keep. They stay on this computer unless you send them.</source>
        <translation>
            <numerusform>Namen und private Daten sind darin ersetzt, bis auf %Ln Stelle, die du behältst. Die Dateien bleiben auf diesem Computer, solange du sie nicht sendest.</numerusform>
            <numerusform>Namen und private Daten sind darin ersetzt, bis auf %Ln Stellen, die du behältst. Die Dateien bleiben auf diesem Computer, solange du sie nicht sendest.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names and private data are replaced in them. They stay on this computer unless you send them.</source>
        <translation>Namen und private Daten sind darin ersetzt. Die Dateien bleiben auf diesem Computer, solange du sie nicht sendest.</translation>
    </message>
    <message>
        <source>Save files</source>
        <translation>Dateien speichern</translation>
    </message>
    <message>
        <source>Send to a service</source>
        <translation>An einen Dienst senden</translation>
    </message>
    <message>
        <source>Train at home</source>
        <translation>Zu Hause trainieren</translation>
    </message>
    <message>
        <source>What to do with the files</source>
        <translation>Was mit den Dateien geschieht</translation>
    </message>
    <message>
        <source>Your training files</source>
        <translation>Deine Trainingsdateien</translation>
    </message>
</context>
<context>
    <name>FoldersSection</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Folder for files that you save</source>
        <translation>Ordner für gespeicherte Dateien</translation>
    </message>
    <message>
        <source>Folder for new projects</source>
        <translation>Ordner für neue Projekte</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>No program opened the folder.</source>
        <translation>Kein Programm hat den Ordner geöffnet.</translation>
    </message>
    <message>
        <source>Open it with the program for files.</source>
        <translation>Öffne ihn mit deinem Dateimanager.</translation>
    </message>
    <message>
        <source>Open this folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>This folder cannot be made. Choose another one.</source>
        <translation>Dieser Ordner lässt sich nicht anlegen. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>Use the usual folder</source>
        <translation>Üblichen Ordner nehmen</translation>
    </message>
    <message>
        <source>What lies in the old folder stays there.</source>
        <translation>Was im alten Ordner liegt, bleibt dort.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget for good</source>
        <translation>Endgültig vergessen</translation>
    </message>
    <message>
        <source>Forget the replacements?</source>
        <translation>Ersetzungen vergessen?</translation>
    </message>
    <message>
        <source>Names and replacements that you typed are forgotten, too. Your chats and decisions stay.</source>
        <translation>Auch Namen und Ersetzungen, die du eingegeben hast, werden vergessen. Deine Chats und Entscheidungen bleiben.</translation>
    </message>
    <message>
        <source>New replacements are drawn. They do not match files that you wrote before.</source>
        <translation>Es werden neue Ersetzungen gezogen. Sie passen nicht zu Dateien, die du früher geschrieben hast.</translation>
    </message>
    <message>
        <source>Nobody can tell any more what stood for what, not even you.</source>
        <translation>Niemand kann mehr sagen, was wofür stand, auch du nicht.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>ForgetSection</name>
    <message numerus="yes">
        <source>%Ln more project(s)</source>
        <translation>
            <numerusform>%Ln weiteres Projekt</numerusform>
            <numerusform>%Ln weitere Projekte</numerusform>
        </translation>
    </message>
    <message>
        <source>All data is deleted.</source>
        <translation>Alle Daten sind gelöscht.</translation>
    </message>
    <message>
        <source>Delete all data</source>
        <translation>Alle Daten löschen</translation>
    </message>
    <message>
        <source>Delete all data of VoiceTune?</source>
        <translation>Alle Daten von VoiceTune löschen?</translation>
    </message>
    <message>
        <source>Delete all data…</source>
        <translation>Alle Daten löschen …</translation>
    </message>
    <message>
        <source>Delete this yourself: %1</source>
        <translation>Das musst du selbst löschen: %1</translation>
    </message>
    <message>
        <source>Deletes everything that VoiceTune keeps on this computer. Untick the projects that you want to keep. Your exports and the files that you saved stay where they are.</source>
        <translation>Löscht alles, was VoiceTune auf diesem Computer aufbewahrt. Nimm das Häkchen bei Projekten weg, die du behalten willst. Deine Exporte und gespeicherten Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>I know that this cannot be undone</source>
        <translation>Ich weiß, dass sich das nicht rückgängig machen lässt</translation>
    </message>
    <message>
        <source>It deletes no project.</source>
        <translation>Kein Projekt wird gelöscht.</translation>
    </message>
    <message>
        <source>It deletes settings, crash reports, and the lists of projects, of jobs and of what left this computer.</source>
        <translation>Gelöscht werden Einstellungen, Absturzberichte und die Listen der Projekte, der Aufträge und dessen, was diesen Computer verlassen hat.</translation>
    </message>
    <message>
        <source>It deletes the API keys of these accounts: %1.</source>
        <translation>Gelöscht werden die API-Schlüssel dieser Konten: %1.</translation>
    </message>
    <message>
        <source>It deletes these projects with their keys: %1.</source>
        <translation>Gelöscht werden diese Projekte samt ihren Schlüsseln: %1.</translation>
    </message>
    <message>
        <source>It does not touch exports, saved files, models and trainings at home, or what services have.</source>
        <translation>Exporte, gespeicherte Dateien, Modelle und Trainings zu Hause sowie alles, was bei Diensten liegt, bleiben unberührt.</translation>
    </message>
    <message numerus="yes">
        <source>It keeps %Ln project(s).</source>
        <translation>
            <numerusform>%Ln Projekt bleibt.</numerusform>
            <numerusform>%Ln Projekte bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be deleted.</source>
        <translation>Nicht alles ließ sich löschen.</translation>
    </message>
    <message>
        <source>There is no project on this computer.</source>
        <translation>Auf diesem Computer gibt es kein Projekt.</translation>
    </message>
    <message>
        <source>VoiceTune is as it was when you installed it.</source>
        <translation>VoiceTune ist wie frisch installiert.</translation>
    </message>
    <message>
        <source>VoiceTune is sending files.</source>
        <translation>VoiceTune sendet gerade Dateien.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it on the page Finish.</source>
        <translation>Warte, bis das fertig ist, oder stoppe es auf der Seite „Abschluss“.</translation>
    </message>
    <message>
        <source>the key of %1 in %2</source>
        <translation>den Schlüssel von %1 in %2</translation>
    </message>
</context>
<context>
    <name>FormatChooser</name>
    <message>
        <source>At home</source>
        <translation>Zu Hause</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Andere Programme</translation>
    </message>
    <message>
        <source>The files come into a folder of their own: %1.</source>
        <translation>Die Dateien kommen in einen eigenen Ordner: %1.</translation>
    </message>
    <message>
        <source>Training service</source>
        <translation>Trainingsdienst</translation>
    </message>
    <message>
        <source>What the files are for</source>
        <translation>Wofür die Dateien sind</translation>
    </message>
</context>
<context>
    <name>GapPicture</name>
    <message>
        <source>About %1 % of the pauses are longer than the one chosen, %2.</source>
        <translation>Etwa %1 % der Pausen sind länger als die gewählte, %2.</translation>
    </message>
    <message>
        <source>Most pauses last %1.</source>
        <translation>Die meisten Pausen dauern %1.</translation>
    </message>
    <message>
        <source>Pauses between messages</source>
        <translation>Pausen zwischen Nachrichten</translation>
    </message>
    <message>
        <source>The suggested pause is %1.</source>
        <translation>Die vorgeschlagene Pause ist %1.</translation>
    </message>
    <message>
        <source>There are no pauses yet.</source>
        <translation>Es gibt noch keine Pausen.</translation>
    </message>
    <message>
        <source>chosen: %1</source>
        <translation>gewählt: %1</translation>
    </message>
</context>
<context>
    <name>GroupHead</name>
    <message>
        <source>%1 of %2 checked.</source>
        <translation>%1 von %2 geprüft.</translation>
    </message>
    <message>
        <source>They are always removed. You can keep a single place in the list.</source>
        <translation>Diese werden immer entfernt. In der Liste kannst du eine einzelne Stelle behalten.</translation>
    </message>
    <message>
        <source>What happens to: %1</source>
        <translation>Was geschieht mit: %1</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Export: %1</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Dateien: %1</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of your language, as in the name of its file</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>All topics</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>Back to the topic before</source>
        <translation>Zurück zum vorigen Thema</translation>
    </message>
    <message>
        <source>Forward to the topic after</source>
        <translation>Weiter zum nächsten Thema</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Press F1 or Esc to go back.</source>
        <translation>F1 oder Esc führt zurück.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang machen</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Help text</source>
        <translation>Hilfetext</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>%1 between %2 and %3 tokens.</source>
        <translation>%1 zwischen %2 und %3 Token.</translation>
    </message>
    <message>
        <source>%1 between %2 and %3 turns.</source>
        <translation>%1 zwischen %2 und %3 Beiträgen.</translation>
    </message>
    <message>
        <source>%1 of their tokens are answers.</source>
        <translation>%1 ihrer Token sind Antworten.</translation>
    </message>
    <message>
        <source>%1 to %2 tokens</source>
        <translation>%1 bis %2 Token</translation>
    </message>
    <message>
        <source>%1 to %2 tokens of prompts</source>
        <translation>%1 bis %2 Token in Prompts</translation>
    </message>
    <message>
        <source>%1 to %2 tokens of trained answers</source>
        <translation>%1 bis %2 Token in trainierten Antworten</translation>
    </message>
    <message>
        <source>%1 to %2 turns</source>
        <translation>%1 bis %2 Beiträge</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>%1 tokens of prompts</source>
        <translation>%1 Token in Prompts</translation>
    </message>
    <message>
        <source>%1 tokens of trained answers</source>
        <translation>%1 Token in trainierten Antworten</translation>
    </message>
    <message>
        <source>%1 turns</source>
        <translation>%1 Beiträge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln examples</source>
        <translation>
            <numerusform>%Ln Beispiel</numerusform>
            <numerusform>%Ln Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>1 example</source>
        <translation>1 Beispiel</translation>
    </message>
    <message>
        <source>Drag to change the longest example</source>
        <translation>Ziehen ändert das längste Beispiel</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Highest bar: %1</source>
        <translation>Höchster Balken: %1</translation>
    </message>
    <message>
        <source>There are no examples yet.</source>
        <translation>Es gibt noch keine Beispiele.</translation>
    </message>
    <message>
        <source>Token-length histogram</source>
        <translation>Histogramm der Tokenlängen</translation>
    </message>
    <message>
        <source>Tokens in an example</source>
        <translation>Token in einem Beispiel</translation>
    </message>
    <message>
        <source>Tokens in the prompts of an example</source>
        <translation>Token in den Prompts eines Beispiels</translation>
    </message>
    <message>
        <source>Tokens in the trained answers of an example</source>
        <translation>Token in den trainierten Antworten eines Beispiels</translation>
    </message>
    <message>
        <source>Turns in an example</source>
        <translation>Beiträge in einem Beispiel</translation>
    </message>
</context>
<context>
    <name>HistogramModel</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Beiträge</translation>
    </message>
</context>
<context>
    <name>HistogramPanel</name>
    <message>
        <source>A token is a piece of a word. Point at a bar or use the arrow keys to read it. Enter shows its examples.</source>
        <translation>Ein Token ist ein Wortstück. Zeig auf einen Balken oder nimm die Pfeiltasten. Enter zeigt seine Beispiele.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Log-Skala</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>Als Bild</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Token lengths</source>
        <translation>Tokenlängen</translation>
    </message>
</context>
<context>
    <name>HomeForm</name>
    <message>
        <source>Another folder</source>
        <translation>Anderer Ordner</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Choose a program…</source>
        <translation>Programm wählen …</translation>
    </message>
    <message>
        <source>Choose the Python that has the trainer</source>
        <translation>Python mit dem Trainingsprogramm wählen</translation>
    </message>
    <message>
        <source>Choose the folder that was saved for a trainer</source>
        <translation>Ordner wählen, der für ein Trainingsprogramm gespeichert wurde</translation>
    </message>
    <message>
        <source>Command that will be run</source>
        <translation>Befehl, der ausgeführt wird</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Folder of the trainer</source>
        <translation>Ordner des Trainingsprogramms</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Wird von selbst gefunden</translation>
    </message>
    <message>
        <source>Leave it empty to use the one in the folder, or the one of this computer.</source>
        <translation>Lass es leer, um das Python aus dem Ordner oder das dieses Computers zu nehmen.</translation>
    </message>
    <message>
        <source>Lines for a terminal that install it</source>
        <translation>Zeilen für ein Terminal, die es installieren</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Made for %1.</source>
        <translation>Erstellt für %1.</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Noch nicht gewählt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Python that has the trainer</source>
        <translation>Python mit dem Trainingsprogramm</translation>
    </message>
    <message>
        <source>Run these lines in a terminal, then look again.</source>
        <translation>Führe diese Zeilen in einem Terminal aus, dann such noch einmal.</translation>
    </message>
    <message>
        <source>Saved for training at home</source>
        <translation>Für das Training zu Hause gespeichert</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Training starten</translation>
    </message>
    <message>
        <source>Train at home</source>
        <translation>Zu Hause trainieren</translation>
    </message>
    <message>
        <source>What is different this time. It stays on this computer.</source>
        <translation>Was diesmal anders ist. Bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Your own trainer works on this computer, in the folder that you saved for it. It fetches the base model from the internet by itself, unless the model lies here already. That part is not offline, and the list of what left this computer does not show it.</source>
        <translation>Dein eigenes Trainingsprogramm arbeitet auf diesem Computer, in dem Ordner, den du dafür gespeichert hast. Das Basismodell holt es selbst aus dem Internet, wenn es nicht schon hier liegt. Dieser Teil ist nicht offline, und die Liste dessen, was diesen Computer verlassen hat, enthält ihn nicht.</translation>
    </message>
</context>
<context>
    <name>HomeRunCard</name>
    <message>
        <source>Held-out rows</source>
        <translation>Zurückgehaltene Zeilen</translation>
    </message>
    <message>
        <source>Loss during the training</source>
        <translation>Verlust während des Trainings</translation>
    </message>
    <message>
        <source>Progress of the training at home</source>
        <translation>Fortschritt des Trainings zu Hause</translation>
    </message>
    <message>
        <source>Stop training…</source>
        <translation>Training stoppen …</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt …</translation>
    </message>
    <message>
        <source>The training in this folder</source>
        <translation>Das Training in diesem Ordner</translation>
    </message>
    <message>
        <source>Trained rows</source>
        <translation>Trainierte Zeilen</translation>
    </message>
    <message>
        <source>What the trainer says</source>
        <translation>Was das Trainingsprogramm meldet</translation>
    </message>
</context>
<context>
    <name>HomeTab</name>
    <message>
        <source>Looking for the trainer…</source>
        <translation>Trainingsprogramm wird gesucht …</translation>
    </message>
    <message>
        <source>Save files for a trainer first: on the tab “Save files”, choose “At home”. Or choose a folder that you saved before.</source>
        <translation>Speichere zuerst Dateien für ein Trainingsprogramm: Wähle auf dem Reiter „Dateien speichern“ „Zu Hause“. Oder wähle einen Ordner, den du früher gespeichert hast.</translation>
    </message>
    <message>
        <source>The training goes on when you close VoiceTune; training.log in its folder shows how.</source>
        <translation>Das Training läuft weiter, wenn du VoiceTune schließt; training.log in seinem Ordner zeigt, wie.</translation>
    </message>
    <message>
        <source>The training has started.</source>
        <translation>Das Training läuft.</translation>
    </message>
    <message>
        <source>This computer has no key store, so no list of trainings is kept.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, deshalb wird keine Liste der Trainings geführt.</translation>
    </message>
</context>
<context>
    <name>HowAsked</name>
    <message>
        <source>How the models are asked</source>
        <translation>Wie die Modelle gefragt werden</translation>
    </message>
    <message>
        <source>It opens every talk. Your model knows the prompt of its examples best. Names that you type are replaced.</source>
        <translation>Er eröffnet jede Unterhaltung. Dein Modell kennt den Prompt seiner Beispiele am besten. Namen, die du eingibst, werden ersetzt.</translation>
    </message>
    <message>
        <source>Longer answers are cut off.</source>
        <translation>Längere Antworten werden abgeschnitten.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Längste Antwort</translation>
    </message>
    <message>
        <source>Low gives similar answers each time, high gives surprising ones. From 0 to 2.</source>
        <translation>Niedrig: jedes Mal ähnliche Antworten; hoch: überraschende. Von 0 bis 2.</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Systemprompt</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Use the prompt of your examples</source>
        <translation>Prompt deiner Beispiele verwenden</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
</context>
<context>
    <name>HowCard</name>
    <message>
        <source>A name for the model</source>
        <translation>Ein Name für das Modell</translation>
    </message>
    <message>
        <source>Answers that you edit, or judge on the page Try it, allow a training from preferences, too.</source>
        <translation>Antworten, die du bearbeitest oder auf der Seite „Ausprobieren“ bewertest, erlauben auch ein Training aus Präferenzen.</translation>
    </message>
    <message numerus="yes">
        <source>Delete them after %Ln day(s)</source>
        <translation>
            <numerusform>Nach %Ln Tag löschen</numerusform>
            <numerusform>Nach %Ln Tagen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the settings</source>
        <translation>Einstellungen ausblenden</translation>
    </message>
    <message>
        <source>How it is trained</source>
        <translation>Wie trainiert wird</translation>
    </message>
    <message>
        <source>It becomes a part of the model&apos;s name at the service. Use no name of a person.</source>
        <translation>Er wird Teil des Modellnamens beim Dienst. Nimm keinen Namen einer Person.</translation>
    </message>
    <message>
        <source>Keep them until I delete them</source>
        <translation>Aufbewahren, bis ich sie lösche</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Send the held-out examples, too</source>
        <translation>Auch zurückgehaltene Beispiele senden</translation>
    </message>
    <message>
        <source>Show the settings</source>
        <translation>Einstellungen zeigen</translation>
    </message>
    <message>
        <source>Something here needs your attention.</source>
        <translation>Hier braucht etwas deine Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>The service decides about everything. That is a good start.</source>
        <translation>Der Dienst entscheidet über alles. Das ist ein guter Anfang.</translation>
    </message>
    <message>
        <source>The service measures on them how well the training goes. They are never trained.</source>
        <translation>Der Dienst misst an ihnen, wie gut das Training läuft. Sie werden nie trainiert.</translation>
    </message>
    <message>
        <source>What did you change, and why? This stays on your computer.</source>
        <translation>Was hast du geändert, und warum? Das bleibt auf deinem Computer.</translation>
    </message>
    <message numerus="yes">
        <source>You chose %Ln setting(s). The service decides about the rest.</source>
        <translation>
            <numerusform>Du hast %Ln Einstellung gewählt. Über den Rest entscheidet der Dienst.</numerusform>
            <numerusform>Du hast %Ln Einstellungen gewählt. Über den Rest entscheidet der Dienst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your files at the service</source>
        <translation>Deine Dateien beim Dienst</translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Details kopiert</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>Nothing that was finished before is lost. Try again; if it happens again, the computer may be short of memory.</source>
        <translation>Nichts, was vorher fertig war, ist verloren. Versuch es noch einmal; passiert es wieder, ist vielleicht der Arbeitsspeicher knapp.</translation>
    </message>
    <message>
        <source>Something went wrong inside VoiceTune (%1).</source>
        <translation>In VoiceTune ist etwas schiefgegangen (%1).</translation>
    </message>
    <message>
        <source>The work stopped unexpectedly.</source>
        <translation>Die Arbeit brach unerwartet ab.</translation>
    </message>
    <message>
        <source>Your project is as it was before. Copy the details and tell us.</source>
        <translation>Dein Projekt ist, wie es vorher war. Kopiere die Details und melde sie uns.</translation>
    </message>
</context>
<context>
    <name>JobButtons</name>
    <message>
        <source>The training does not need them any more. Delete them there, unless you want to train with them again.</source>
        <translation>Das Training braucht sie nicht mehr. Lösche sie dort, es sei denn, du willst noch einmal damit trainieren.</translation>
    </message>
    <message>
        <source>The tuned model there is deleted.</source>
        <translation>Das trainierte Modell dort ist gelöscht.</translation>
    </message>
    <message>
        <source>Your files are still at %1.</source>
        <translation>Deine Dateien liegen noch bei %1.</translation>
    </message>
    <message>
        <source>Your files there are deleted.</source>
        <translation>Deine Dateien dort sind gelöscht.</translation>
    </message>
</context>
<context>
    <name>JobCheckpoints</name>
    <message>
        <source>Checkpoints</source>
        <translation>Zwischenstände</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy the name of the model</source>
        <translation>Namen des Modells kopieren</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Models from the middle of the training. Where an earlier one measures better, use that one.</source>
        <translation>Modelle aus der Mitte des Trainings. Misst ein früheres besser, dann nimm dieses.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
</context>
<context>
    <name>JobCompare</name>
    <message numerus="yes">
        <source>%Ln job(s) side by side</source>
        <translation>
            <numerusform>%Ln Auftrag nebeneinander</numerusform>
            <numerusform>%Ln Aufträge nebeneinander</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to all jobs</source>
        <translation>Zurück zu allen Aufträgen</translation>
    </message>
    <message>
        <source>How the trainings went</source>
        <translation>Wie die Trainings liefen</translation>
    </message>
    <message>
        <source>Jobs side by side</source>
        <translation>Aufträge nebeneinander</translation>
    </message>
    <message>
        <source>Loss of these jobs</source>
        <translation>Verlust dieser Aufträge</translation>
    </message>
    <message>
        <source>Loss on what it learns from</source>
        <translation>Verlust beim Gelernten</translation>
    </message>
    <message>
        <source>Loss on what was held out</source>
        <translation>Verlust beim Zurückgehaltenen</translation>
    </message>
    <message>
        <source>Which loss the chart shows</source>
        <translation>Welchen Verlust das Diagramm zeigt</translation>
    </message>
</context>
<context>
    <name>JobContinue</name>
    <message numerus="yes">
        <source>%Ln message(s) came in since.</source>
        <translation>
            <numerusform>Seitdem kam %Ln Nachricht dazu.</numerusform>
            <numerusform>Seitdem kamen %Ln Nachrichten dazu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A training from preferences can use %Ln pair(s) of what you liked.</source>
        <translation>
            <numerusform>Ein Training aus Präferenzen kann %Ln Paar aus deinen Bewertungen nutzen.</numerusform>
            <numerusform>Ein Training aus Präferenzen kann %Ln Paare aus deinen Bewertungen nutzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a newer export on the page Open, or judge answers on the page Try it.</source>
        <translation>Füge auf der Seite „Öffnen“ einen neueren Export hinzu, oder bewerte Antworten auf der Seite „Ausprobieren“.</translation>
    </message>
    <message>
        <source>Go on with the pairs</source>
        <translation>Mit den Paaren weitermachen</translation>
    </message>
    <message>
        <source>Nothing is new since this training.</source>
        <translation>Seit diesem Training ist nichts Neues da.</translation>
    </message>
    <message>
        <source>Nothing is sent yet.</source>
        <translation>Noch wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Open the project%1 first.</source>
        <translation>Öffne zuerst das Projekt%1.</translation>
    </message>
    <message>
        <source>The dataset will begin on %1; Ctrl+Z takes that back.</source>
        <translation>Der Datensatz beginnt dann am %1; Strg+Z nimmt das zurück.</translation>
    </message>
    <message>
        <source>The model is trained further with its chats.</source>
        <translation>Das Modell wird mit dessen Chats weiter trainiert.</translation>
    </message>
    <message>
        <source>Train this model further?</source>
        <translation>Dieses Modell weiter trainieren?</translation>
    </message>
    <message>
        <source>Use only what is new</source>
        <translation>Nur Neues verwenden</translation>
    </message>
</context>
<context>
    <name>JobCurve</name>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Held out, all</source>
        <translation>Zurückgehalten, alle</translation>
    </message>
    <message>
        <source>Held out, some</source>
        <translation>Zurückgehalten, einige</translation>
    </message>
    <message>
        <source>How the training goes</source>
        <translation>Wie das Training läuft</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Lower is better. Where the held-out curve rises while the other falls, the model learns by heart.</source>
        <translation>Niedriger ist besser. Wo die zurückgehaltene Kurve steigt, während die andere fällt, lernt das Modell auswendig.</translation>
    </message>
    <message>
        <source>The share of tokens that the model guessed right. Higher is better.</source>
        <translation>Der Anteil der Token, die das Modell richtig erraten hat. Höher ist besser.</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Trainiert</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Was das Diagramm zeigt</translation>
    </message>
</context>
<context>
    <name>JobEvents</name>
    <message numerus="yes">
        <source>%Ln event(s), the newest first</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse, das neueste zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>There is nothing to report yet.</source>
        <translation>Noch wurde nichts gemeldet.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What the service said</source>
        <translation>Was der Dienst gemeldet hat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>JobFiles</name>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln Beispiel</numerusform>
            <numerusform>%Ln Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>at the service as %1</source>
        <translation>beim Dienst als %1</translation>
    </message>
    <message>
        <source>deleted at the service</source>
        <translation>beim Dienst gelöscht</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>to learn from</source>
        <translation>zum Lernen</translation>
    </message>
    <message>
        <source>to measure with</source>
        <translation>zum Messen</translation>
    </message>
</context>
<context>
    <name>JobHead</name>
    <message>
        <source>%1 and all that was trained from it disappeared on %2.</source>
        <translation>%1 und alles, was daraus trainiert wurde, verschwand am %2.</translation>
    </message>
    <message>
        <source>%1 and your tuned model disappear on %2.</source>
        <translation>%1 und dein trainiertes Modell verschwinden am %2.</translation>
    </message>
    <message>
        <source>About the job</source>
        <translation>Über den Auftrag</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Basismodell</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Expected in all</source>
        <translation>Erwartete Dauer</translation>
    </message>
    <message>
        <source>Job number</source>
        <translation>Nummer des Auftrags</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>State of the job</source>
        <translation>Zustand des Auftrags</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Trained for</source>
        <translation>Trainingsdauer</translation>
    </message>
    <message>
        <source>Training for</source>
        <translation>Trainiert schon</translation>
    </message>
    <message>
        <source>Tuned model</source>
        <translation>Trainiertes Modell</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Your tuned model disappears on %2.</source>
        <translation>Dein trainiertes Modell verschwindet am %2.</translation>
    </message>
</context>
<context>
    <name>JobNote</name>
    <message>
        <source>What did you change, and why? It is never sent.</source>
        <translation>Was hast du geändert, und warum? Das wird nie gesendet.</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Deine Notiz</translation>
    </message>
</context>
<context>
    <name>JobSettings</name>
    <message>
        <source>Ending of the model&apos;s name</source>
        <translation>Endung des Modellnamens</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 of about %2 predicted</source>
        <translation>%1 von etwa %2 vorhergesagt</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a time and its day</comment>
        <translation>%2, %1</translation>
    </message>
    <message>
        <source>%1, %3 % less than predicted (%2)</source>
        <translation>%1, %3 % weniger als vorhergesagt (%2)</translation>
    </message>
    <message>
        <source>%1, %3 % more than predicted (%2)</source>
        <translation>%1, %3 % mehr als vorhergesagt (%2)</translation>
    </message>
    <message>
        <source>%1, as predicted</source>
        <translation>%1, wie vorhergesagt</translation>
    </message>
    <message>
        <source>%1, best</source>
        <translation>%1, bester Wert</translation>
    </message>
    <message>
        <source>%1, last</source>
        <translation>%1, letzter Wert</translation>
    </message>
    <message>
        <source>%1, says the service</source>
        <translation>%1, sagt der Dienst</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Jetzt fragen</translation>
    </message>
    <message>
        <source>Ask now, or look at its website. Send it again only if there is no job: a second one may cost twice.</source>
        <translation>Frag jetzt, oder sieh auf seiner Website nach. Sende nur dann noch einmal, wenn es keinen Auftrag gibt: Ein zweiter kann doppelt kosten.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt …</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Delete my files there…</source>
        <translation>Meine Dateien dort löschen …</translation>
    </message>
    <message>
        <source>Delete the files there</source>
        <translation>Dateien dort löschen</translation>
    </message>
    <message>
        <source>Delete the model there</source>
        <translation>Modell dort löschen</translation>
    </message>
    <message>
        <source>Delete the tuned model there…</source>
        <translation>Trainiertes Modell dort löschen …</translation>
    </message>
    <message>
        <source>Delete your files at {place}?</source>
        <translation>Deine Dateien bei {place} löschen?</translation>
    </message>
    <message>
        <source>Delete your tuned model at {place}?</source>
        <translation>Dein trainiertes Modell bei {place} löschen?</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht …</translation>
    </message>
    <message>
        <source>Done at %1.</source>
        <translation>Fertig seit %1.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>Enter a valid key where you send files, then ask again. The job goes on meanwhile.</source>
        <translation>Gib dort, wo du Dateien sendest, einen gültigen Schlüssel ein und frag noch einmal. Der Auftrag läuft inzwischen weiter.</translation>
    </message>
    <message>
        <source>Examples held out</source>
        <translation>Zurückgehaltene Beispiele</translation>
    </message>
    <message>
        <source>Examples trained on</source>
        <translation>Trainierte Beispiele</translation>
    </message>
    <message>
        <source>Expected to be done at %1.</source>
        <translation>Voraussichtlich fertig: %1.</translation>
    </message>
    <message>
        <source>Forget the entry</source>
        <translation>Eintrag vergessen</translation>
    </message>
    <message>
        <source>Forget this entry?</source>
        <translation>Diesen Eintrag vergessen?</translation>
    </message>
    <message>
        <source>Forget this entry…</source>
        <translation>Diesen Eintrag vergessen …</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Going on…</source>
        <translation>Wird fortgesetzt …</translation>
    </message>
    <message>
        <source>It ends for good. What was trained up to now may be lost.</source>
        <translation>Er endet endgültig. Was bisher trainiert wurde, kann verloren gehen.</translation>
    </message>
    <message>
        <source>It goes on when you say so.</source>
        <translation>Es geht weiter, sobald du es sagst.</translation>
    </message>
    <message>
        <source>It last answered at %1.</source>
        <translation>Letzte Antwort: %1.</translation>
    </message>
    <message>
        <source>It last said so at %1.</source>
        <translation>Letzte Meldung davon: %1.</translation>
    </message>
    <message>
        <source>It may cost all the same.</source>
        <translation>Er kann trotzdem etwas kosten.</translation>
    </message>
    <message>
        <source>It may have been deleted there, or belong to another account. What is noted here stays.</source>
        <translation>Vielleicht wurde er dort gelöscht, oder er gehört zu einem anderen Konto. Was hier notiert ist, bleibt.</translation>
    </message>
    <message>
        <source>It should be done any moment.</source>
        <translation>Er müsste jeden Moment fertig sein.</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <translation>Dauer: %1.</translation>
    </message>
    <message>
        <source>Its events, its charts and your note are deleted from this list.</source>
        <translation>Seine Ereignisse, Kurven und deine Notiz werden aus dieser Liste gelöscht.</translation>
    </message>
    <message>
        <source>Job at %1: %2</source>
        <translation>Auftrag bei %1: %2</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Nobody can use it any more, not even you. Training it again costs again.</source>
        <translation>Niemand kann es mehr nutzen, auch du nicht. Es neu zu trainieren kostet noch einmal.</translation>
    </message>
    <message>
        <source>Nobody knows whether {place} started this job.</source>
        <translation>Niemand weiß, ob {place} diesen Auftrag gestartet hat.</translation>
    </message>
    <message>
        <source>Nothing is left of this training in its folder.</source>
        <translation>Von diesem Training ist nichts mehr im Ordner.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Paused at {place}.</source>
        <translation>Bei {place} pausiert.</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Wird pausiert …</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Read what it said, then try again with changes.</source>
        <translation>Lies die Meldung, dann versuch es mit Änderungen noch einmal.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Noch einmal senden …</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Send it again to {place}?</source>
        <translation>Noch einmal an {place} senden?</translation>
    </message>
    <message>
        <source>Send them again: what is there already is not sent twice.</source>
        <translation>Sende sie noch einmal: Was schon dort ist, wird nicht doppelt gesendet.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Start the job now</source>
        <translation>Auftrag jetzt starten</translation>
    </message>
    <message>
        <source>Start the job now, try again with changes, or delete the files there.</source>
        <translation>Starte den Auftrag jetzt, versuch es mit Änderungen noch einmal, oder lösche die Dateien dort.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet …</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Step %1 of %2.</source>
        <translation>Schritt %1 von %2.</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Senden stoppen</translation>
    </message>
    <message>
        <source>Stop the job</source>
        <translation>Auftrag stoppen</translation>
    </message>
    <message>
        <source>Stop the job…</source>
        <translation>Auftrag stoppen …</translation>
    </message>
    <message>
        <source>Stop the training</source>
        <translation>Training stoppen</translation>
    </message>
    <message>
        <source>Stop the training…</source>
        <translation>Training stoppen …</translation>
    </message>
    <message>
        <source>Stop this job at {place}?</source>
        <translation>Diesen Auftrag bei {place} stoppen?</translation>
    </message>
    <message>
        <source>Stop this training?</source>
        <translation>Dieses Training stoppen?</translation>
    </message>
    <message>
        <source>Stopped at %1.</source>
        <translation>Gestoppt (%1).</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt …</translation>
    </message>
    <message>
        <source>The files are being sent to {place}.</source>
        <translation>Die Dateien werden an {place} gesendet.</translation>
    </message>
    <message>
        <source>The files on this computer stay, and so does the tuned model.</source>
        <translation>Die Dateien auf diesem Computer bleiben, das trainierte Modell auch.</translation>
    </message>
    <message>
        <source>The files were not sent to the end, and no job was started.</source>
        <translation>Die Dateien wurden nicht vollständig gesendet, und kein Auftrag wurde gestartet.</translation>
    </message>
    <message>
        <source>The folder of the training stays, and the model in it.</source>
        <translation>Der Ordner des Trainings bleibt, und das Modell darin auch.</translation>
    </message>
    <message>
        <source>The job goes on there. VoiceTune asks again by itself.</source>
        <translation>Der Auftrag läuft dort weiter. VoiceTune fragt von selbst wieder nach.</translation>
    </message>
    <message>
        <source>The job is being started at {place}.</source>
        <translation>Der Auftrag wird bei {place} gestartet.</translation>
    </message>
    <message>
        <source>The trainer is asked to end. What it has saved in its folder stays.</source>
        <translation>Das Trainingsprogramm wird gebeten aufzuhören. Was es in seinem Ordner gespeichert hat, bleibt.</translation>
    </message>
    <message>
        <source>The trainer is being started.</source>
        <translation>Das Trainingsprogramm wird gestartet.</translation>
    </message>
    <message>
        <source>The training ended with an error at %1.</source>
        <translation>Das Training endete mit einem Fehler (%1).</translation>
    </message>
    <message>
        <source>The training ended with an error.</source>
        <translation>Das Training endete mit einem Fehler.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>This computer cannot reach {place} just now.</source>
        <translation>Dieser Computer erreicht {place} gerade nicht.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Tokens trained</source>
        <translation>Trainierte Token</translation>
    </message>
    <message>
        <source>Train it further…</source>
        <translation>Weiter trainieren …</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Trainingsprogramm</translation>
    </message>
    <message>
        <source>Training on this computer since %1.</source>
        <translation>Training auf diesem Computer seit %1.</translation>
    </message>
    <message>
        <source>Training on this computer.</source>
        <translation>Training auf diesem Computer.</translation>
    </message>
    <message>
        <source>Training since %1.</source>
        <translation>Training seit %1.</translation>
    </message>
    <message>
        <source>Training.</source>
        <translation>Wird trainiert.</translation>
    </message>
    <message>
        <source>Try again with changes</source>
        <translation>Mit Änderungen neu versuchen</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>VoiceTune asks again by itself, less and less often.</source>
        <translation>VoiceTune fragt von selbst wieder nach, immer seltener.</translation>
    </message>
    <message>
        <source>VoiceTune asks again from time to time. The website of the service may say more.</source>
        <translation>VoiceTune fragt hin und wieder nach. Die Website des Dienstes sagt vielleicht mehr.</translation>
    </message>
    <message>
        <source>VoiceTune looks in its list first. If the job is not there, a second one is started, which may cost twice.</source>
        <translation>VoiceTune sieht zuerst in der Liste des Dienstes nach. Fehlt der Auftrag dort, wird ein zweiter gestartet, der doppelt kosten kann.</translation>
    </message>
    <message>
        <source>Waiting at {place} since %1.</source>
        <translation>Wartet bei {place} seit %1.</translation>
    </message>
    <message>
        <source>Waiting at {place}.</source>
        <translation>Wartet bei {place}.</translation>
    </message>
    <message>
        <source>What is at {place} stays there: a job goes on, and files and models are kept.</source>
        <translation>Was bei {place} liegt, bleibt dort: Ein Auftrag läuft weiter, Dateien und Modelle bleiben erhalten.</translation>
    </message>
    <message>
        <source>What is noted here stays.</source>
        <translation>Was hier notiert ist, bleibt.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Your files are at {place}, but it started no job.</source>
        <translation>Deine Dateien liegen bei {place}, aber dort wurde kein Auftrag gestartet.</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Deine Notiz</translation>
    </message>
    <message>
        <source>about %1 predicted</source>
        <translation>etwa %1 vorhergesagt</translation>
    </message>
    <message>
        <source>about %1, predicted</source>
        <translation>etwa %1, vorhergesagt</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>held-out accuracy</source>
        <translation>Genauigkeit (zurückgehalten)</translation>
    </message>
    <message>
        <source>held-out accuracy, all</source>
        <translation>Genauigkeit (zurückgehalten, alle)</translation>
    </message>
    <message>
        <source>held-out loss</source>
        <translation>Verlust (zurückgehalten)</translation>
    </message>
    <message>
        <source>held-out loss, all</source>
        <translation>Verlust (zurückgehalten, alle)</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>learns from preferred answers (DPO)</source>
        <translation>lernt aus bevorzugten Antworten (DPO)</translation>
    </message>
    <message>
        <source>learns from the answers</source>
        <translation>lernt aus den Antworten</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>the service&apos;s own</source>
        <translation>eigene des Dienstes</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>unter einer Minute</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{place} cannot be asked: the key is missing here, or not accepted any more.</source>
        <translation>{place} kann nicht gefragt werden: Der Schlüssel fehlt hier oder gilt nicht mehr.</translation>
    </message>
    <message>
        <source>{place} deletes the files that were sent, and those with the figures of the training.</source>
        <translation>{place} löscht die gesendeten Dateien und die mit den Werten des Trainings.</translation>
    </message>
    <message>
        <source>{place} does not know this job any more.</source>
        <translation>{place} kennt diesen Auftrag nicht mehr.</translation>
    </message>
    <message>
        <source>{place} ended this job with an error at %1.</source>
        <translation>{place} hat diesen Auftrag mit einem Fehler beendet (%1).</translation>
    </message>
    <message>
        <source>{place} ended this job with an error.</source>
        <translation>{place} hat diesen Auftrag mit einem Fehler beendet.</translation>
    </message>
    <message>
        <source>{place} has a problem of its own and does not say how the job is doing.</source>
        <translation>{place} hat selbst ein Problem und sagt nicht, wie es dem Auftrag geht.</translation>
    </message>
    <message>
        <source>{place} may have started this job already, but its answer did not arrive.</source>
        <translation>{place} hat diesen Auftrag vielleicht schon gestartet, aber die Antwort kam nicht an.</translation>
    </message>
    <message>
        <source>{place} said: %1</source>
        <translation>{place} meldet: %1</translation>
    </message>
    <message>
        <source>{place} says “%1” of this job, a word that VoiceTune does not know.</source>
        <translation>{place} meldet „%1“ für diesen Auftrag, ein Wort, das VoiceTune nicht kennt.</translation>
    </message>
</context>
<context>
    <name>JobsPage</name>
    <message>
        <source>Everything that you have trained, at services and at home, from all projects.</source>
        <translation>Alles, was du trainiert hast, bei Diensten und zu Hause, aus allen Projekten.</translation>
    </message>
    <message>
        <source>Its files are sent from the page Finish.</source>
        <translation>Seine Dateien werden auf der Seite „Abschluss“ gesendet.</translation>
    </message>
    <message>
        <source>Its model is tried on the page Try it.</source>
        <translation>Sein Modell probierst du auf der Seite „Ausprobieren“ aus.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Open the project of this job first.</source>
        <translation>Öffne zuerst das Projekt dieses Auftrags.</translation>
    </message>
</context>
<context>
    <name>JobsTab</name>
    <message numerus="yes">
        <source>%Ln job(s), the newest first. Tick two to four of them to compare them.</source>
        <translation>
            <numerusform>%Ln Auftrag. Markiere zwei bis vier, um sie zu vergleichen.</numerusform>
            <numerusform>%Ln Aufträge, der neueste zuerst. Markiere zwei bis vier, um sie zu vergleichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln job(s)</source>
        <translation>
            <numerusform>%Ln Auftrag vergleichen</numerusform>
            <numerusform>%Ln Aufträge vergleichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare jobs</source>
        <translation>Aufträge vergleichen</translation>
    </message>
    <message>
        <source>Jobs at training services and trainings at home show here.</source>
        <translation>Hier erscheinen Aufträge bei Trainingsdiensten und Trainings zu Hause.</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>Noch keine Aufträge</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln job(s) fit side by side.</source>
        <translation>
            <numerusform>Nur %Ln Auftrag passt nebeneinander.</numerusform>
            <numerusform>Nur %Ln Aufträge passen nebeneinander.</numerusform>
        </translation>
    </message>
    <message>
        <source>Untick another one first.</source>
        <translation>Nimm zuerst bei einem anderen die Markierung weg.</translation>
    </message>
</context>
<context>
    <name>KeepingDialog</name>
    <message numerus="yes">
        <source>%Ln place(s) that are hidden now will stand in the files.</source>
        <translation>
            <numerusform>%Ln Stelle, die jetzt verborgen ist, wird in den Dateien stehen.</numerusform>
            <numerusform>%Ln Stellen, die jetzt verborgen sind, werden in den Dateien stehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Keep all of this: %1?</source>
        <translation>All das behalten: %1?</translation>
    </message>
    <message>
        <source>Keep them all</source>
        <translation>Alle behalten</translation>
    </message>
</context>
<context>
    <name>KeptTalks</name>
    <message>
        <source>Choose a talk…</source>
        <translation>Unterhaltung wählen …</translation>
    </message>
    <message>
        <source>Delete the talk</source>
        <translation>Unterhaltung löschen</translation>
    </message>
    <message>
        <source>Delete this talk?</source>
        <translation>Diese Unterhaltung löschen?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>It is deleted from this project for good.</source>
        <translation>Sie wird endgültig aus diesem Projekt gelöscht.</translation>
    </message>
    <message>
        <source>Kept talks</source>
        <translation>Behaltene Unterhaltungen</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a passphrase. Nobody can open the project without it, and VoiceTune cannot remind you of it.</source>
        <translation>Wähle eine Passphrase. Ohne sie kann niemand das Projekt öffnen, und VoiceTune kann dich nicht an sie erinnern.</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>Ohne Speichern weiter</translation>
    </message>
    <message>
        <source>Nobody can open the project without it, and VoiceTune cannot remind you of it.</source>
        <translation>Ohne sie kann niemand das Projekt öffnen, und VoiceTune kann dich nicht an sie erinnern.</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Save with this passphrase</source>
        <translation>Mit dieser Passphrase speichern</translation>
    </message>
    <message>
        <source>The key of this project is not on this computer. Type its passphrase or its recovery code.</source>
        <translation>Der Schlüssel dieses Projekts ist nicht auf diesem Computer. Gib die Passphrase oder den Wiederherstellungscode ein.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Die beiden Passphrasen sind nicht gleich.</translation>
    </message>
    <message>
        <source>This computer has no key store. Choose a passphrase that opens your project, or go on without saving it.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund. Wähle eine Passphrase, die dein Projekt öffnet, oder mach ohne Speichern weiter.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n letters.</source>
        <translation>
            <numerusform>Nimm mindestens %n Buchstaben.</numerusform>
            <numerusform>Nimm mindestens %n Buchstaben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Diese Passphrase verwenden</translation>
    </message>
</context>
<context>
    <name>KeySection</name>
    <message>
        <source>Change the passphrase…</source>
        <translation>Passphrase ändern …</translation>
    </message>
    <message>
        <source>From now on this computer opens it without a question.</source>
        <translation>Ab jetzt öffnet dieser Computer es ohne Rückfrage.</translation>
    </message>
    <message>
        <source>From now on your passphrase opens it.</source>
        <translation>Ab jetzt öffnet es deine Passphrase.</translation>
    </message>
    <message>
        <source>Hide recovery code</source>
        <translation>Wiederherstellungscode ausblenden</translation>
    </message>
    <message>
        <source>It was encrypted anew, so its former recovery code is void. Write down the new one.</source>
        <translation>Es wurde neu verschlüsselt, daher gilt der frühere Wiederherstellungscode nicht mehr. Schreib dir den neuen auf.</translation>
    </message>
    <message>
        <source>Keep the key on this computer</source>
        <translation>Schlüssel auf dem Computer behalten</translation>
    </message>
    <message>
        <source>Key and recovery</source>
        <translation>Schlüssel und Wiederherstellung</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Show recovery code</source>
        <translation>Wiederherstellungscode zeigen</translation>
    </message>
    <message>
        <source>The key store of this computer opens this project.</source>
        <translation>Der Schlüsselbund dieses Computers öffnet dieses Projekt.</translation>
    </message>
    <message>
        <source>Use a passphrase…</source>
        <translation>Passphrase verwenden …</translation>
    </message>
    <message>
        <source>Your passphrase or recovery code opens it.</source>
        <translation>Deine Passphrase oder dein Wiederherstellungscode öffnet es.</translation>
    </message>
    <message>
        <source>Your project is encrypted. The recovery code opens it on another computer, or when its key is lost.</source>
        <translation>Dein Projekt ist verschlüsselt. Der Wiederherstellungscode öffnet es auf einem anderen Computer oder wenn der Schlüssel verloren geht.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Back to the topic before</source>
        <translation>Zurück zum vorigen Thema</translation>
    </message>
    <message>
        <source>Decide this finding later</source>
        <translation>Über diesen Fund später entscheiden</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Do the same to everything like this</source>
        <translation>Mit allen wie diesem dasselbe tun</translation>
    </message>
    <message>
        <source>Edit what is chosen</source>
        <translation>Das Gewählte bearbeiten</translation>
    </message>
    <message>
        <source>Forward to the topic after</source>
        <translation>Weiter zum nächsten Thema</translation>
    </message>
    <message>
        <source>Go to a step</source>
        <translation>Zu einem Schritt gehen</translation>
    </message>
    <message>
        <source>Go to the next finding</source>
        <translation>Zum nächsten Fund gehen</translation>
    </message>
    <message>
        <source>Help for the page</source>
        <translation>Hilfe zur Seite</translation>
    </message>
    <message>
        <source>It is a person</source>
        <translation>Es ist eine Person</translation>
    </message>
    <message>
        <source>It is not a person</source>
        <translation>Es ist keine Person</translation>
    </message>
    <message>
        <source>Keep everything like this</source>
        <translation>Alle wie diesen behalten</translation>
    </message>
    <message>
        <source>Keep the answer that you edit</source>
        <translation>Die bearbeitete Antwort behalten</translation>
    </message>
    <message>
        <source>Keep this finding</source>
        <translation>Diesen Fund behalten</translation>
    </message>
    <message>
        <source>Leave the example out, or use it again</source>
        <translation>Das Beispiel weglassen oder wieder verwenden</translation>
    </message>
    <message>
        <source>Open an export or a project</source>
        <translation>Export oder Projekt öffnen</translation>
    </message>
    <message>
        <source>Read the bars of the picture</source>
        <translation>Die Balken des Bildes vorlesen</translation>
    </message>
    <message>
        <source>Remove the word from the list</source>
        <translation>Das Wort von der Liste nehmen</translation>
    </message>
    <message>
        <source>Replace everything like this</source>
        <translation>Alle wie diesen ersetzen</translation>
    </message>
    <message>
        <source>Replace this finding</source>
        <translation>Diesen Fund ersetzen</translation>
    </message>
    <message>
        <source>Search in the page</source>
        <translation>Auf der Seite suchen</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>Die Frage senden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show the examples of a bar</source>
        <translation>Die Beispiele eines Balkens zeigen</translation>
    </message>
    <message>
        <source>Stop the work that runs, or go back</source>
        <translation>Laufende Arbeit stoppen oder zurückgehen</translation>
    </message>
    <message>
        <source>Take the first answer for the real one</source>
        <translation>Die erste Antwort für die echte halten</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>Letzte Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>Take the second answer for the real one</source>
        <translation>Die zweite Antwort für die echte halten</translation>
    </message>
    <message>
        <source>Train on the answer, or not</source>
        <translation>Mit der Antwort trainieren oder nicht</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Conversations in every language are used.</source>
        <translation>Gespräche in allen Sprachen werden verwendet.</translation>
    </message>
    <message>
        <source>Conversations in other languages are left out.</source>
        <translation>Gespräche in anderen Sprachen werden weggelassen.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Look for languages</source>
        <translation>Sprachen suchen</translation>
    </message>
    <message>
        <source>None is chosen, so conversations in every language are used.</source>
        <translation>Keine ist gewählt, also werden Gespräche in allen Sprachen verwendet.</translation>
    </message>
</context>
<context>
    <name>LeavingCard</name>
    <message>
        <source>%1 tokens are trained in %2.</source>
        <translation>%1 Token werden trainiert, in %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Byte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s)</source>
        <translation>
            <numerusform>%Ln Epoche</numerusform>
            <numerusform>%Ln Epochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln Beispiel</numerusform>
            <numerusform>%Ln Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to Dataset</source>
        <translation>Zum Datensatz</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Dateien werden durchgesehen …</translation>
    </message>
    <message>
        <source>No program finds everything: read the file before you send it.</source>
        <translation>Kein Programm findet alles: Lies die Datei, bevor du sie sendest.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>Something changed since the examples were made. Look at the dataset again first.</source>
        <translation>Seit die Beispiele erstellt wurden, hat sich etwas geändert. Sieh zuerst den Datensatz noch einmal an.</translation>
    </message>
    <message>
        <source>That costs %1 (price of %2).</source>
        <translation>Das kostet %1 (Preis vom %2).</translation>
    </message>
    <message>
        <source>The files are not written yet in this format: %1. They are checked while they are written.</source>
        <translation>Die Dateien sind noch nicht in diesem Format geschrieben: %1. Beim Schreiben werden sie geprüft.</translation>
    </message>
    <message>
        <source>The files have changed since they were checked. Write them again.</source>
        <translation>Die Dateien haben sich seit der Prüfung geändert. Schreib sie neu.</translation>
    </message>
    <message>
        <source>There are no examples yet.</source>
        <translation>Es gibt noch keine Beispiele.</translation>
    </message>
    <message>
        <source>These bytes, and no others, go to %1.</source>
        <translation>Diese Bytes, und keine anderen, gehen an %1.</translation>
    </message>
    <message numerus="yes">
        <source>VoiceTune replaces %Ln name(s)</source>
        <translation>
            <numerusform>VoiceTune ersetzt %Ln Namen</numerusform>
            <numerusform>VoiceTune ersetzt %Ln Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Was diesen Computer verlässt</translation>
    </message>
    <message>
        <source>What that costs is not known: type the price above if you know it.</source>
        <translation>Was das kostet, ist nicht bekannt: Gib oben den Preis ein, wenn du ihn kennst.</translation>
    </message>
    <message>
        <source>What this training costs cannot be known in advance.</source>
        <translation>Was dieses Training kostet, lässt sich vorher nicht sagen.</translation>
    </message>
    <message>
        <source>Write the files for %1</source>
        <translation>Dateien für %1 schreiben</translation>
    </message>
    <message>
        <source>about %1, which the service decides</source>
        <translation>etwa %1, worüber der Dienst entscheidet</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln private value(s) in your chats.</source>
        <translation>
            <numerusform>und %Ln privaten Wert in deinen Chats.</numerusform>
            <numerusform>und %Ln private Werte in deinen Chats.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message numerus="yes">
        <source>%Ln message(s) are part of examples.</source>
        <translation>
            <numerusform>%Ln Nachricht ist Teil von Beispielen.</numerusform>
            <numerusform>%Ln Nachrichten sind Teil von Beispielen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) with messages left out</source>
        <translation>
            <numerusform>%Ln Stelle mit weggelassenen Nachrichten</numerusform>
            <numerusform>%Ln Stellen mit weggelassenen Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the reasons</source>
        <translation>Zurück zu den Gründen</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Messages left out</source>
        <translation>Weggelassene Nachrichten</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Show these messages</source>
        <translation>Diese Nachrichten zeigen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>LengthChart</name>
    <message numerus="yes">
        <source>%Ln example(s) are too long for %1 and would lose %2 tokens.</source>
        <translation>
            <numerusform>%Ln Beispiel ist zu lang für %1 und würde %2 Token verlieren.</numerusform>
            <numerusform>%Ln Beispiele sind zu lang für %1 und würden %2 Token verlieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too long</source>
        <translation>
            <numerusform>%Ln zu lang</numerusform>
            <numerusform>%Ln zu lang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>5 % up to %Ln</source>
        <translation>
            <numerusform>5 % bis %Ln</numerusform>
            <numerusform>5 % bis %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>95 % up to %Ln</source>
        <translation>
            <numerusform>95 % bis %Ln</numerusform>
            <numerusform>95 % bis %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All examples fit into %1.</source>
        <translation>Alle Beispiele passen in %1.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message numerus="yes">
        <source>At most %1 tokens: %Ln example(s) are longer and would be cut.</source>
        <translation>
            <numerusform>Höchstens %1 Token: %Ln Beispiel ist länger und würde gekürzt.</numerusform>
            <numerusform>Höchstens %1 Token: %Ln Beispiele sind länger und würden gekürzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its own tokenizer counts a little differently.</source>
        <translation>Der Tokenizer des Modells zählt etwas anders.</translation>
    </message>
    <message numerus="yes">
        <source>Limit %Ln</source>
        <translation>
            <numerusform>Grenze %Ln</numerusform>
            <numerusform>Grenze %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Limit of</source>
        <translation>Grenze von</translation>
    </message>
    <message numerus="yes">
        <source>Median %Ln</source>
        <translation>
            <numerusform>Median %Ln</numerusform>
            <numerusform>Median %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No limit but the model&apos;s own.</source>
        <translation>Keine Grenze außer der des Modells.</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>This dataset: %1</source>
        <translation>Datensatz: %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>What the chart counts</source>
        <translation>Was das Diagramm zählt</translation>
    </message>
    <message>
        <source>all fit</source>
        <translation>alle passen</translation>
    </message>
</context>
<context>
    <name>LikedChoice</name>
    <message numerus="yes">
        <source>%Ln pair(s) from answers that were not chosen, as the exports say.</source>
        <translation>
            <numerusform>%Ln Paar aus nicht gewählten Antworten, die die Exporte nennen.</numerusform>
            <numerusform>%Ln Paare aus nicht gewählten Antworten, die die Exporte nennen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) from your thumbs and edits on the page Try it.</source>
        <translation>
            <numerusform>%Ln Paar aus deinen Bewertungen und Änderungen auf der Seite „Ausprobieren“.</numerusform>
            <numerusform>%Ln Paare aus deinen Bewertungen und Änderungen auf der Seite „Ausprobieren“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Liked, but nothing beside it was disliked: %1.</source>
        <translation>Gemocht, aber nichts daneben wurde abgelehnt: %1.</translation>
    </message>
    <message>
        <source>Use what I liked</source>
        <translation>Verwenden, was mir gefiel</translation>
    </message>
</context>
<context>
    <name>LineState</name>
    <message>
        <source>Show the jobs</source>
        <translation>Aufträge zeigen</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
</context>
<context>
    <name>LiveFigures</name>
    <message>
        <source>An estimate from %1 of %2 messages. The exact figures follow.</source>
        <translation>Eine Schätzung aus %1 von %2 Nachrichten. Die genauen Zahlen folgen.</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Always use high contrast</source>
        <translation>Immer hohen Kontrast verwenden</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>It changes when VoiceTune starts the next time.</source>
        <translation>Gilt ab dem nächsten Start von VoiceTune.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Look of the window</source>
        <translation>Aussehen des Fensters</translation>
    </message>
    <message>
        <source>Otherwise your system decides on both.</source>
        <translation>Sonst entscheidet dein System über beides.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung reduzieren</translation>
    </message>
    <message>
        <source>The size of text always follows your system.</source>
        <translation>Die Textgröße richtet sich immer nach deinem System.</translation>
    </message>
</context>
<context>
    <name>MacMenu</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Minimieren</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>VoiceTune Help</source>
        <translation>Hilfe zu VoiceTune</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Make examples</source>
        <translation>Beispiele erstellen</translation>
    </message>
    <message>
        <source>Make examples again</source>
        <translation>Beispiele neu erstellen</translation>
    </message>
    <message numerus="yes">
        <source>Not yet in the examples: %Ln change(s) of answers.</source>
        <translation>
            <numerusform>Noch nicht in den Beispielen: %Ln geänderte Antwort.</numerusform>
            <numerusform>Noch nicht in den Beispielen: %Ln geänderte Antworten.</numerusform>
        </translation>
    </message>
    <message>
        <source>OpenAI asks for 10 at least, and 50 or more make a difference. Add more chats.</source>
        <translation>OpenAI verlangt mindestens 10, und ab 50 merkt man den Unterschied. Füge mehr Chats hinzu.</translation>
    </message>
    <message>
        <source>The examples are not up to date.</source>
        <translation>Die Beispiele sind nicht auf dem neuesten Stand.</translation>
    </message>
    <message numerus="yes">
        <source>There are only %Ln example(s) to train on.</source>
        <translation>
            <numerusform>Es gibt nur %Ln Beispiel zum Trainieren.</numerusform>
            <numerusform>Es gibt nur %Ln Beispiele zum Trainieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are made again when you leave this page.</source>
        <translation>Sie werden neu erstellt, wenn du diese Seite verlässt.</translation>
    </message>
</context>
<context>
    <name>MappingCard</name>
    <message>
        <source>A model learns from who said what, so VoiceTune must know which columns tell that.</source>
        <translation>Ein Modell lernt daraus, wer was gesagt hat. Darum muss VoiceTune wissen, welche Spalten das sagen.</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>Erste Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>Read this table</source>
        <translation>Diese Tabelle lesen</translation>
    </message>
    <message>
        <source>Reading the first rows…</source>
        <translation>Erste Zeilen werden gelesen …</translation>
    </message>
    <message>
        <source>Skip this table</source>
        <translation>Diese Tabelle überspringen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Which column is which in “%1”?</source>
        <translation>Was steht in den Spalten von „%1“?</translation>
    </message>
</context>
<context>
    <name>MappingWords</name>
    <message numerus="yes">
        <source>%1 (%Ln row(s))</source>
        <translation>
            <numerusform>%1 (%Ln Zeile)</numerusform>
            <numerusform>%1 (%Ln Zeilen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) without a time that can be read.</source>
        <translation>
            <numerusform>%Ln Nachricht ohne lesbare Zeit.</numerusform>
            <numerusform>%Ln Nachrichten ohne lesbare Zeit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) with an answer</source>
        <translation>
            <numerusform>%Ln Frage mit Antwort</numerusform>
            <numerusform>%Ln Fragen mit Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation>
            <numerusform>%Ln beiseitegelegt</numerusform>
            <numerusform>%Ln beiseitegelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the column of the question, and the column of the answer.</source>
        <translation>Wähle die Spalte der Frage und die Spalte der Antwort.</translation>
    </message>
    <message>
        <source>Choose the column of the text, and the column of the sender.</source>
        <translation>Wähle die Spalte des Textes und die Spalte des Absenders.</translation>
    </message>
    <message numerus="yes">
        <source>First %Ln row(s): %1.</source>
        <translation>
            <numerusform>Erste Zeile (%Ln): %1.</numerusform>
            <numerusform>Erste %Ln Zeilen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out, as these columns are not there: %Ln other table(s).</source>
        <translation>
            <numerusform>Weggelassen, weil diese Spalten fehlen: %Ln andere Tabelle.</numerusform>
            <numerusform>Weggelassen, weil diese Spalten fehlen: %Ln andere Tabellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read with the same columns: %Ln other table(s).</source>
        <translation>
            <numerusform>Mit denselben Spalten gelesen: %Ln andere Tabelle.</numerusform>
            <numerusform>Mit denselben Spalten gelesen: %Ln andere Tabellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The names of the columns stand in line %1.</source>
        <translation>Die Namen der Spalten stehen in Zeile %1.</translation>
    </message>
    <message>
        <source>There are no rows in this table.</source>
        <translation>In dieser Tabelle gibt es keine Zeilen.</translation>
    </message>
    <message>
        <source>Without times, the rows count as one conversation in the order of the table.</source>
        <translation>Ohne Zeiten gelten die Zeilen als ein Gespräch, in der Reihenfolge der Tabelle.</translation>
    </message>
    <message numerus="yes">
        <source>by %Ln person(s)</source>
        <translation>
            <numerusform>von %Ln Person</numerusform>
            <numerusform>von %Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln chat(s)</source>
        <translation>
            <numerusform>in %Ln Chat</numerusform>
            <numerusform>in %Ln Chats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasureCard</name>
    <message>
        <source>%1, by kind</source>
        <translation>%1, nach Art</translation>
    </message>
    <message>
        <source>Distance: %1.</source>
        <translation>Abstand: %1.</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>Als Bild</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle</translation>
    </message>
</context>
<context>
    <name>MergeCard</name>
    <message>
        <source>%1 and %2 look like one person.</source>
        <translation>%1 und %2 sehen nach derselben Person aus.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more suggestion(s) after this one.</source>
        <translation>
            <numerusform>Danach noch %Ln Vorschlag.</numerusform>
            <numerusform>Danach noch %Ln Vorschläge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both made an export: each may be you.</source>
        <translation>Beide haben einen Export erstellt: Du könntest jeder von beiden sein.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>Merge all %Ln like this</source>
        <translation>
            <numerusform>%Ln dieser Art zusammenführen</numerusform>
            <numerusform>Alle %Ln dieser Art zusammenführen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dieselbe Person</translation>
    </message>
    <message>
        <source>The name of one is a short form of the name of the other.</source>
        <translation>Der eine Name ist eine Kurzform des anderen.</translation>
    </message>
    <message>
        <source>The user name of one is made of the name of the other.</source>
        <translation>Der eine Benutzername ist aus dem Namen des anderen gebildet.</translation>
    </message>
    <message>
        <source>Their names are nearly the same.</source>
        <translation>Die Namen sind fast gleich.</translation>
    </message>
    <message>
        <source>They have the same e-mail address.</source>
        <translation>Beide haben dieselbe E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>They have the same name.</source>
        <translation>Beide haben denselben Namen.</translation>
    </message>
    <message>
        <source>They have the same phone number.</source>
        <translation>Beide haben dieselbe Telefonnummer.</translation>
    </message>
    <message>
        <source>They have the same user name.</source>
        <translation>Beide haben denselben Benutzernamen.</translation>
    </message>
    <message>
        <source>They wrote the same messages in two exports of one chat.</source>
        <translation>Beide haben in zwei Exporten eines Chats dieselben Nachrichten geschrieben.</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Another model…</source>
        <translation>Anderes Modell …</translation>
    </message>
    <message>
        <source>Ask for its models</source>
        <translation>Nach Modellen fragen</translation>
    </message>
    <message>
        <source>Asking for its models…</source>
        <translation>Modelle werden abgefragt …</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>Modell wählen …</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model to train</source>
        <translation>Modell fürs Training</translation>
    </message>
    <message>
        <source>Name of the model at the service</source>
        <translation>Name des Modells beim Dienst</translation>
    </message>
    <message>
        <source>The service ended this model on %1.</source>
        <translation>Der Dienst hat dieses Modell am %1 beendet.</translation>
    </message>
    <message numerus="yes">
        <source>The service lists %Ln model(s).</source>
        <translation>
            <numerusform>Der Dienst nennt %Ln Modell.</numerusform>
            <numerusform>Der Dienst nennt %Ln Modelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your tuned model disappears on %1.</source>
        <translation>Dein trainiertes Modell verschwindet am %1.</translation>
    </message>
</context>
<context>
    <name>ModelFigures</name>
    <message>
        <source>Correct a price</source>
        <translation>Preis korrigieren</translation>
    </message>
    <message>
        <source>How long an example may be there is not known.</source>
        <translation>Wie lang ein Beispiel dort sein darf, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It costs %1 for a million trained tokens</source>
        <translation>Es kostet %1 je Million trainierter Token</translation>
    </message>
    <message>
        <source>Its price is not known here.</source>
        <translation>Sein Preis ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Longest example, in tokens</source>
        <translation>Längstes Beispiel, in Token</translation>
    </message>
    <message>
        <source>Price for a million tokens</source>
        <translation>Preis für eine Million Token</translation>
    </message>
    <message>
        <source>You typed its price: %1 for a million trained tokens.</source>
        <translation>Du hast den Preis eingegeben: %1 je Million trainierter Token.</translation>
    </message>
    <message>
        <source>as of %1 by its own list</source>
        <translation>Stand %1, laut eigener Liste</translation>
    </message>
    <message>
        <source>as others reported on %1</source>
        <translation>wie andere am %1 gemeldet haben</translation>
    </message>
</context>
<context>
    <name>MomentTable</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Last words before the answer</source>
        <translation>Letzte Worte vor der Antwort</translation>
    </message>
    <message>
        <source>Moments of this replay</source>
        <translation>Momente dieses Replays</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>MomentView</name>
    <message>
        <source>Hide your real answer</source>
        <translation>Deine echte Antwort ausblenden</translation>
    </message>
    <message>
        <source>Moment %1 of %2</source>
        <translation>Moment %1 von %2</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>Nächster Moment</translation>
    </message>
    <message>
        <source>Previous moment</source>
        <translation>Voriger Moment</translation>
    </message>
    <message>
        <source>Show your real answer</source>
        <translation>Deine echte Antwort zeigen</translation>
    </message>
    <message>
        <source>What was said before</source>
        <translation>Was davor gesagt wurde</translation>
    </message>
    <message>
        <source>What you really answered</source>
        <translation>Was du wirklich geantwortet hast</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Assistant</source>
        <comment>A program such as ChatGPT, beside other names</comment>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Author</source>
        <comment>Whoever wrote a document, beside other names</comment>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Me</source>
        <comment>Whoever made the export, beside other names</comment>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Reader</source>
        <comment>Whoever a document is for, beside other names</comment>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>Somebody whose name the export does not tell</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>User</source>
        <comment>Whoever talks with an assistant, beside other names</comment>
        <translation>Benutzer</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message numerus="yes">
        <source>%Ln request(s): %1 sent, %2 received.</source>
        <translation>
            <numerusform>%Ln Anfrage: %1 gesendet, %2 empfangen.</numerusform>
            <numerusform>%Ln Anfragen: %1 gesendet, %2 empfangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Nothing has left this computer.</source>
        <translation>Nichts hat diesen Computer verlassen.</translation>
    </message>
    <message>
        <source>Services that you can choose</source>
        <translation>Dienste, die du wählen kannst</translation>
    </message>
    <message>
        <source>Show what left this computer</source>
        <translation>Zeigen, was diesen Computer verließ</translation>
    </message>
    <message>
        <source>The list of what left this computer is locked.</source>
        <translation>Die Liste dessen, was diesen Computer verlassen hat, ist gesperrt.</translation>
    </message>
    <message>
        <source>VoiceTune works without the internet. It sends something only when you tell it to.</source>
        <translation>VoiceTune arbeitet ohne Internet. Es sendet nur etwas, wenn du es sagst.</translation>
    </message>
    <message>
        <source>an address of your own</source>
        <translation>eine eigene Adresse</translation>
    </message>
</context>
<context>
    <name>NewReplay</name>
    <message>
        <source>A new replay</source>
        <translation>Ein neues Replay</translation>
    </message>
    <message>
        <source>Beside it, if you want</source>
        <translation>Daneben, wenn du willst</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a model and moments.</source>
        <translation>Wähle ein Modell und Momente.</translation>
    </message>
    <message>
        <source>Held-out moments</source>
        <translation>Zurückgehaltene Momente</translation>
    </message>
    <message>
        <source>Model to try</source>
        <translation>Modell zum Ausprobieren</translation>
    </message>
    <message>
        <source>Models answer moments of your real chats that are held out of your dataset. Names and private data are replaced.</source>
        <translation>Modelle antworten auf Momente deiner echten Chats, die nicht in deinem Datensatz sind. Namen und private Daten sind ersetzt.</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momente</translation>
    </message>
    <message numerus="yes">
        <source>Only %n moment(s) are held out. Hold out a larger share for a surer answer.</source>
        <translation>
            <numerusform>Nur %n Moment ist zurückgehalten. Halte einen größeren Anteil zurück, damit das Ergebnis sicherer wird.</numerusform>
            <numerusform>Nur %n Momente sind zurückgehalten. Halte einen größeren Anteil zurück, damit das Ergebnis sicherer wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>The same seed draws the same moments, so that rounds can be compared.</source>
        <translation>Derselbe Startwert zieht dieselben Momente, damit sich Runden vergleichen lassen.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keinen ankreuzen</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Its key is in the key store of this computer, or is your passphrase.</source>
        <translation>Sein Schlüssel liegt im Schlüsselbund dieses Computers oder ist deine Passphrase.</translation>
    </message>
    <message>
        <source>The project lies encrypted on your disk.</source>
        <translation>Das Projekt liegt verschlüsselt auf deiner Festplatte.</translation>
    </message>
    <message>
        <source>This project is forgotten when you close it.</source>
        <translation>Dieses Projekt ist vergessen, sobald du es schließt.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit …</translation>
    </message>
    <message>
        <source>You can undo and redo again when this work is done.</source>
        <translation>Rückgängig machen und wiederholen geht wieder, wenn diese Arbeit fertig ist.</translation>
    </message>
</context>
<context>
    <name>OpenPage</name>
    <message>
        <source>%1 with %2. Untick what the model should not learn from.</source>
        <translation>%1 mit %2. Nimm das Häkchen bei allem weg, was das Modell nicht lernen soll.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <translation>
            <numerusform>%Ln Chat</numerusform>
            <numerusform>%Ln Chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose exports or a project</source>
        <translation>Exporte oder Projekt wählen</translation>
    </message>
    <message>
        <source>Choose the folder of an export</source>
        <translation>Ordner eines Exports wählen</translation>
    </message>
    <message>
        <source>Leave a chat out</source>
        <translation>Chat weglassen</translation>
    </message>
    <message>
        <source>Open your chats</source>
        <translation>Öffne deine Chats</translation>
    </message>
    <message>
        <source>Train a model that writes like you, from chats that stay on this computer.</source>
        <translation>Trainiere ein Modell, das schreibt wie du, aus Chats, die auf diesem Computer bleiben.</translation>
    </message>
    <message>
        <source>Use a chat</source>
        <translation>Chat verwenden</translation>
    </message>
    <message>
        <source>VoiceTune is still working.</source>
        <translation>VoiceTune arbeitet noch.</translation>
    </message>
    <message>
        <source>Wait until it is done, then bring the export in again.</source>
        <translation>Warte, bis es fertig ist, dann füge den Export noch einmal hinzu.</translation>
    </message>
    <message>
        <source>Your chats</source>
        <translation>Deine Chats</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message numerus="yes">
        <source>%Ln file(s) could not be found.</source>
        <translation>
            <numerusform>%Ln Datei wurde nicht gefunden.</numerusform>
            <numerusform>%Ln Dateien wurden nicht gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check where this one is: %1</source>
        <translation>Prüfe, wo diese liegt: %1</translation>
    </message>
    <message>
        <source>Only the first project was opened.</source>
        <translation>Nur das erste Projekt wurde geöffnet.</translation>
    </message>
    <message>
        <source>Open the others later, one at a time.</source>
        <translation>Öffne die anderen später, eins nach dem anderen.</translation>
    </message>
    <message>
        <source>VoiceTune is still working.</source>
        <translation>VoiceTune arbeitet noch.</translation>
    </message>
    <message>
        <source>Wait until it is done, then open the file again.</source>
        <translation>Warte, bis es fertig ist, dann öffne die Datei noch einmal.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>No examples yet</source>
        <translation>Noch keine Beispiele</translation>
    </message>
    <message>
        <source>Once they are made, you see here how long they are.</source>
        <translation>Sobald sie gemacht sind, siehst du hier, wie lang sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>example(s) to train on</source>
        <translation>
            <numerusform>Beispiel zum Training</numerusform>
            <numerusform>Beispiele zum Training</numerusform>
        </translation>
    </message>
    <message>
        <source>held out</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>kept for a test</source>
        <translation>für einen Test aufgehoben</translation>
    </message>
    <message>
        <source>tokens in all</source>
        <translation>Token gesamt</translation>
    </message>
    <message>
        <source>tokens in the longest</source>
        <translation>Token im längsten</translation>
    </message>
    <message>
        <source>tokens of answers</source>
        <translation>Token in Antworten</translation>
    </message>
</context>
<context>
    <name>OwnWordList</name>
    <message>
        <source>A name, a street, a project</source>
        <translation>Ein Name, eine Straße, ein Projekt</translation>
    </message>
    <message>
        <source>Hide this word</source>
        <translation>Dieses Wort verbergen</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Looked for as</source>
        <translation>Gesucht als</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eigene Wörter</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Word to hide</source>
        <translation>Wort zum Verbergen</translation>
    </message>
</context>
<context>
    <name>PastedTexts</name>
    <message>
        <source>A line is an answer. With empty lines between them, paragraphs are answers. A training file (.jsonl) works, too. Texts stay on this computer and are not kept.</source>
        <translation>Eine Zeile ist eine Antwort. Mit Leerzeilen dazwischen sind Absätze Antworten. Auch eine Trainingsdatei (.jsonl) geht. Texte bleiben auf diesem Computer und werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>A model&apos;s answers</source>
        <translation>Antworten eines Modells</translation>
    </message>
    <message>
        <source>Check its permissions, or choose another one.</source>
        <translation>Prüfe ihre Zugriffsrechte, oder wähle eine andere.</translation>
    </message>
    <message>
        <source>Compare these texts</source>
        <translation>Diese Texte vergleichen</translation>
    </message>
    <message>
        <source>Load a file: %1</source>
        <translation>Datei laden: %1</translation>
    </message>
    <message>
        <source>Load a file…</source>
        <translation>Datei laden …</translation>
    </message>
    <message>
        <source>More answers of yours</source>
        <translation>Weitere Antworten von dir</translation>
    </message>
    <message>
        <source>Ten thousand answers are enough.</source>
        <translation>Zehntausend Antworten genügen.</translation>
    </message>
    <message>
        <source>Text and training files (*.txt *.jsonl);;All files (*)</source>
        <translation>Text- und Trainingsdateien (*.txt *.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Texts to compare</source>
        <translation>Texte zum Vergleichen</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This file is too large for a field.</source>
        <translation>Diese Datei ist zu groß für ein Feld.</translation>
    </message>
    <message>
        <source>What other people wrote</source>
        <translation>Was andere geschrieben haben</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Deine Antworten</translation>
    </message>
</context>
<context>
    <name>PeopleDecisions</name>
    <message>
        <source>Change a new name</source>
        <translation>Neuen Namen ändern</translation>
    </message>
    <message>
        <source>Change a role</source>
        <translation>Rolle ändern</translation>
    </message>
    <message>
        <source>Keep two people apart</source>
        <translation>Zwei Personen getrennt lassen</translation>
    </message>
    <message>
        <source>Make people the assistant</source>
        <translation>Personen zum Assistenten machen</translation>
    </message>
    <message>
        <source>Merge people</source>
        <translation>Personen zusammenführen</translation>
    </message>
    <message>
        <source>Note on consent</source>
        <translation>Notiz zum Einverständnis</translation>
    </message>
    <message>
        <source>Note that somebody agreed</source>
        <translation>Einverständnis vermerken</translation>
    </message>
    <message>
        <source>Note that somebody did not agree</source>
        <translation>Fehlendes Einverständnis vermerken</translation>
    </message>
    <message>
        <source>Take one entry apart</source>
        <translation>Eintrag abtrennen</translation>
    </message>
    <message>
        <source>Take people apart</source>
        <translation>Personen trennen</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>%1, suggested</source>
        <translation>%1, vorgeschlagen</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Also an assistant</source>
        <translation>Auch ein Assistent</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Keeps its name</source>
        <translation>Behält den Namen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Name in chat</source>
        <translation>Name im Chat</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Only mentioned</source>
        <translation>Nur erwähnt</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>%1 is the assistant</source>
        <translation>%1 ist der Assistent</translation>
    </message>
    <message>
        <source>Make assistants</source>
        <translation>Zu Assistenten</translation>
    </message>
    <message>
        <source>Merge selected people</source>
        <translation>Auswahl zusammenführen</translation>
    </message>
    <message>
        <source>Merged into one person</source>
        <translation>Zu einer Person zusammengeführt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Say who is who. Names in the files are replaced by the new names.</source>
        <translation>Sag, wer wer ist. Die neuen Namen ersetzen die Namen in den Dateien.</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Taken apart</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>The model will write like %1.</source>
        <translation>Das Modell wird schreiben wie %1.</translation>
    </message>
    <message>
        <source>The model will write like each of: %1. Tell them apart by {assistant} in the system prompt.</source>
        <translation>Das Modell wird schreiben wie: %1, jede Person für sich. Unterscheide sie mit {assistant} im Systemprompt.</translation>
    </message>
    <message>
        <source>They are the assistant now</source>
        <translation>Sie sind jetzt der Assistent</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Says “%1”</source>
        <translation>Meldet „%1“</translation>
    </message>
    <message>
        <source>Sending files</source>
        <translation>Sendet Dateien</translation>
    </message>
    <message>
        <source>Sent, no job yet</source>
        <translation>Gesendet, noch kein Auftrag</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>State not known</source>
        <translation>Zustand unbekannt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Im Training</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>key needed</source>
        <translation>Schlüssel nötig</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>service in trouble</source>
        <translation>Dienst gestört</translation>
    </message>
</context>
<context>
    <name>PickModel</name>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Last words before the answer</source>
        <translation>Letzte Worte vor der Antwort</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>to be asked</source>
        <translation>wird gefragt</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>First messages</source>
        <translation>Erste Nachrichten</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Gelesen</translation>
    </message>
</context>
<context>
    <name>PriceFields</name>
    <message>
        <source>1 million received</source>
        <translation>1 Million empfangen</translation>
    </message>
    <message>
        <source>1 million tokens sent</source>
        <translation>1 Million Token gesendet</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>PrivacyBar</name>
    <message>
        <source>Nothing private was found. Read some messages yourself to be sure.</source>
        <translation>Nichts Privates gefunden. Lies zur Sicherheit selbst ein paar Nachrichten.</translation>
    </message>
    <message>
        <source>Replace all…</source>
        <translation>Alle ersetzen …</translation>
    </message>
    <message>
        <source>Replacements…</source>
        <translation>Ersetzungen …</translation>
    </message>
    <message>
        <source>Replaces what waits, in all groups.</source>
        <translation>Ersetzt alles Wartende in allen Gruppen.</translation>
    </message>
    <message>
        <source>Search the result…</source>
        <translation>Ergebnis durchsuchen …</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message numerus="yes">
        <source>%Ln finding(s) replaced.</source>
        <translation>
            <numerusform>%Ln Fund ersetzt.</numerusform>
            <numerusform>%Ln Funde ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln zu prüfen</numerusform>
            <numerusform>%Ln zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Looking for private data</source>
        <translation>Private Daten werden gesucht</translation>
    </message>
    <message>
        <source>Names, addresses, numbers, passwords and much more.</source>
        <translation>Namen, Adressen, Nummern, Passwörter und vieles mehr.</translation>
    </message>
    <message>
        <source>New ones are drawn from now on.</source>
        <translation>Ab jetzt werden neue gezogen.</translation>
    </message>
    <message>
        <source>No program finds everything. What you check here is what protects people.</source>
        <translation>Kein Programm findet alles. Erst was du hier prüfst, schützt Menschen.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>The replacements are forgotten.</source>
        <translation>Die Ersetzungen sind vergessen.</translation>
    </message>
    <message>
        <source>Until you decide, doubtful ones are hidden.</source>
        <translation>Bis du entscheidest, bleibt Zweifelhaftes verborgen.</translation>
    </message>
</context>
<context>
    <name>PrivacyWords</name>
    <message>
        <source>Accounts, cards and wallets.</source>
        <translation>Konten, Karten und Wallets.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Addresses and postcodes</source>
        <translation>Adressen und Postleitzahlen</translation>
    </message>
    <message>
        <source>Addresses for e-mail, spelled out ones too.</source>
        <translation>E-Mail-Adressen, auch ausgeschriebene.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Bankkonto</translation>
    </message>
    <message>
        <source>Bank and cards</source>
        <translation>Bank und Karten</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Codes, account names and rare words. Nothing tells whether they are private, so you decide.</source>
        <translation>Codes, Kontonamen und seltene Wörter. Nichts verrät, ob sie privat sind, also entscheidest du.</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Koordinaten</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Dates of birth and ages</source>
        <translation>Geburtsdaten und Alter</translation>
    </message>
    <message>
        <source>Device address</source>
        <translation>Geräteadresse</translation>
    </message>
    <message>
        <source>Devices and locations</source>
        <translation>Geräte und Standorte</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Everybody who writes in these chats, in every form of the name.</source>
        <translation>Alle, die in diesen Chats schreiben, in jeder Form des Namens.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <source>Files that are named after people.</source>
        <translation>Dateien, die nach Personen benannt sind.</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Identity papers, number plates, bookings and orders.</source>
        <translation>Ausweise, Kennzeichen, Buchungen und Bestellungen.</translation>
    </message>
    <message>
        <source>In any way of writing them.</source>
        <translation>In jeder Schreibweise.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Names of accounts on other services.</source>
        <translation>Namen von Konten bei anderen Diensten.</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>Personennummer</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Netzwerkadresse</translation>
    </message>
    <message>
        <source>Network addresses and coordinates.</source>
        <translation>Netzwerkadressen und Koordinaten.</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Numbers and IDs</source>
        <translation>Nummern und Ausweise</translation>
    </message>
    <message>
        <source>Order or ticket</source>
        <translation>Bestellung oder Ticket</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Own word</source>
        <translation>Eigenes Wort</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eigene Wörter</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Reisepass</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Passwords and keys</source>
        <translation>Passwörter und Schlüssel</translation>
    </message>
    <message>
        <source>Passwords, codes and keys of services.</source>
        <translation>Passwörter, Codes und Schlüssel von Diensten.</translation>
    </message>
    <message>
        <source>People outside the chat</source>
        <translation>Personen außerhalb des Chats</translation>
    </message>
    <message>
        <source>People whom the messages mention.</source>
        <translation>Personen, die in den Nachrichten vorkommen.</translation>
    </message>
    <message>
        <source>Person outside the chat</source>
        <translation>Person außerhalb des Chats</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Places and organisations</source>
        <translation>Orte und Organisationen</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Streets, houses and postcodes.</source>
        <translation>Straßen, Häuser und Postleitzahlen.</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Unusual word or number</source>
        <translation>Ungewöhnliches Wort oder Zahl</translation>
    </message>
    <message>
        <source>Unusual words and numbers</source>
        <translation>Ungewöhnliche Wörter und Zahlen</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>User names</source>
        <translation>Benutzernamen</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Wallet</translation>
    </message>
    <message>
        <source>Web addresses that lead to something personal.</source>
        <translation>Webadressen, die zu etwas Persönlichem führen.</translation>
    </message>
    <message>
        <source>When people were born. Other dates stay.</source>
        <translation>Wann Menschen geboren sind. Andere Daten bleiben.</translation>
    </message>
    <message>
        <source>Where people live, work or learn.</source>
        <translation>Wo Menschen wohnen, arbeiten oder lernen.</translation>
    </message>
    <message>
        <source>Words that you want hidden, in every way of writing them.</source>
        <translation>Wörter, die du verbergen willst, in jeder Schreibweise.</translation>
    </message>
</context>
<context>
    <name>ProbeFound</name>
    <message numerus="yes">
        <source>%Ln answer(s) looked through.</source>
        <translation>
            <numerusform>%Ln Antwort durchsucht.</numerusform>
            <numerusform>%Ln Antworten durchsucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) to look at.</source>
        <translation>
            <numerusform>%Ln Stelle zum Ansehen.</numerusform>
            <numerusform>%Ln Stellen zum Ansehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message numerus="yes">
        <source>Compared with %Ln turn(s) of your examples and everything that is hidden. No program finds everything.</source>
        <translation>
            <numerusform>Verglichen mit %Ln Beitrag aus deinen Beispielen und allem, was verborgen ist. Kein Programm findet alles.</numerusform>
            <numerusform>Verglichen mit %Ln Beiträgen aus deinen Beispielen und allem, was verborgen ist. Kein Programm findet alles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>Go to Privacy</source>
        <translation>Zur Privatsphäre</translation>
    </message>
    <message>
        <source>In the chat “%1”</source>
        <translation>Im Chat „%1“</translation>
    </message>
    <message>
        <source>It is left out of the next files. Make them again and train with them.</source>
        <translation>Es fehlt in den nächsten Dateien. Erstelle sie neu und trainiere damit.</translation>
    </message>
    <message>
        <source>Leave out this answer</source>
        <translation>Diese Antwort weglassen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Maybe chance</source>
        <translation>Vielleicht Zufall</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>The answer with the place</source>
        <translation>Die Antwort mit der Stelle</translation>
    </message>
    <message>
        <source>There are no examples yet, so only hidden values were looked for. No program finds everything.</source>
        <translation>Es gibt noch keine Beispiele, daher wurde nur nach verborgenen Werten gesucht. Kein Programm findet alles.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Wer es gesagt hat</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>Nachricht %1</translation>
    </message>
</context>
<context>
    <name>ProbeSource</name>
    <message numerus="yes">
        <source>%Ln answer(s) in the talks that you kept.</source>
        <translation>
            <numerusform>%Ln Antwort in den Unterhaltungen, die du behalten hast.</numerusform>
            <numerusform>%Ln Antworten in den Unterhaltungen, die du behalten hast.</numerusform>
        </translation>
    </message>
    <message>
        <source>A replay</source>
        <translation>Ein Replay</translation>
    </message>
    <message>
        <source>A text file</source>
        <translation>Eine Textdatei</translation>
    </message>
    <message>
        <source>Ask your model at held-out moments on the tab Replay first.</source>
        <translation>Lass dein Modell zuerst auf dem Reiter „Replay“ zurückgehaltene Momente beantworten.</translation>
    </message>
    <message>
        <source>Choose a file with answers</source>
        <translation>Datei mit Antworten wählen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Kept talks</source>
        <translation>Behaltene Unterhaltungen</translation>
    </message>
    <message>
        <source>One answer a line, or with empty lines between them, or rows of a training file.</source>
        <translation>Eine Antwort je Zeile, oder mit Leerzeilen dazwischen, oder Zeilen einer Trainingsdatei.</translation>
    </message>
    <message>
        <source>What to look through</source>
        <translation>Was durchsucht wird</translation>
    </message>
    <message>
        <source>You have kept no talk yet. Talk to your model, then press “Keep this talk”.</source>
        <translation>Du hast noch keine Unterhaltung behalten. Unterhalte dich mit deinem Modell, dann drück auf „Unterhaltung behalten“.</translation>
    </message>
</context>
<context>
    <name>ProbeTab</name>
    <message>
        <source>Does it give anything away?</source>
        <translation>Verrät es etwas?</translation>
    </message>
    <message>
        <source>Leave out an answer</source>
        <translation>Antwort weglassen</translation>
    </message>
    <message>
        <source>Search these answers</source>
        <translation>Diese Antworten durchsuchen</translation>
    </message>
    <message>
        <source>Searches answers for hidden names and values in every way of writing them, and for long passages from your examples.</source>
        <translation>Durchsucht Antworten nach verborgenen Namen und Werten in jeder Schreibweise und nach langen Textstücken aus deinen Beispielen.</translation>
    </message>
    <message>
        <source>The answer is left out. Ctrl+Z uses it again.</source>
        <translation>Die Antwort ist weggelassen. Strg+Z verwendet sie wieder.</translation>
    </message>
    <message>
        <source>This happens on this computer. Nothing is sent.</source>
        <translation>Das geschieht auf diesem Computer. Nichts wird gesendet.</translation>
    </message>
</context>
<context>
    <name>ProblemsTab</name>
    <message numerus="yes">
        <source>%Ln kind(s) of problem.</source>
        <translation>
            <numerusform>%Ln Art von Problem.</numerusform>
            <numerusform>%Ln Arten von Problemen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are in no example.</source>
        <translation>
            <numerusform>%Ln Nachricht ist in keinem Beispiel.</numerusform>
            <numerusform>%Ln Nachrichten sind in keinem Beispiel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them would be refused.</source>
        <translation>
            <numerusform>%Ln davon würde abgelehnt.</numerusform>
            <numerusform>%Ln davon würden abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Allow longer examples</source>
        <translation>Längere Beispiele erlauben</translation>
    </message>
    <message>
        <source>Answers that you changed do not fit these settings, so the changes are not used.</source>
        <translation>Antworten, die du geändert hast, passen nicht zu diesen Einstellungen, daher werden die Änderungen nicht verwendet.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Checking the examples…</source>
        <translation>Beispiele werden geprüft …</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Forget these changes</source>
        <translation>Diese Änderungen vergessen</translation>
    </message>
    <message>
        <source>How serious</source>
        <translation>Wie schlimm</translation>
    </message>
    <message>
        <source>Keep examples within the model&apos;s limit</source>
        <translation>Beispiele auf die Grenze des Modells kürzen</translation>
    </message>
    <message>
        <source>Leave these examples out</source>
        <translation>Diese Beispiele weglassen</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Show these examples</source>
        <translation>Diese Beispiele zeigen</translation>
    </message>
    <message>
        <source>Show these messages</source>
        <translation>Diese Nachrichten zeigen</translation>
    </message>
    <message>
        <source>Some examples repeat another one word for word.</source>
        <translation>Manche Beispiele wiederholen ein anderes Wort für Wort.</translation>
    </message>
    <message>
        <source>The examples are not checked yet.</source>
        <translation>Die Beispiele sind noch nicht geprüft.</translation>
    </message>
    <message>
        <source>The examples have no problem that we know of.</source>
        <translation>Die Beispiele haben kein Problem, das wir kennen.</translation>
    </message>
    <message>
        <source>The same messages get different answers in several examples.</source>
        <translation>Dieselben Nachrichten bekommen in mehreren Beispielen verschiedene Antworten.</translation>
    </message>
    <message>
        <source>Use a longer pause</source>
        <translation>Längere Pause verwenden</translation>
    </message>
    <message>
        <source>Use a shorter pause</source>
        <translation>Kürzere Pause verwenden</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen …</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>A chat without a prompt of its own has the one of all chats. Of many chats, the %1 longest are listed.</source>
        <translation>Für einen Chat ohne eigenen Prompt gilt der Prompt aller Chats. Von vielen Chats stehen die %1 längsten in der Liste.</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>Alle Chats</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>For example: You are Anna, chatting with a friend.</source>
        <translation>Zum Beispiel: Du bist Anna und chattest mit einem Freund.</translation>
    </message>
    <message>
        <source>It opens every example. {assistant}, {person}, {chat} and {platform} are filled in. Names in it are replaced, too. A row of a training file keeps its own prompt behind it.</source>
        <translation>Er eröffnet jedes Beispiel. {assistant}, {person}, {chat} und {platform} werden ausgefüllt. Auch Namen darin werden ersetzt. Eine Zeile einer Trainingsdatei behält ihren eigenen Prompt dahinter.</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Systemprompt</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Ctrl+Enter sends it to the models above. Esc stops their answers.</source>
        <translation>Strg+Enter sendet sie an die Modelle oben. Esc stoppt ihre Antworten.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Deine Frage</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>The file does not say how its letters are stored. Which one reads right?</source>
        <translation>Die Datei verrät nicht, wie ihre Zeichen gespeichert sind. Was liest sich richtig?</translation>
    </message>
    <message>
        <source>The file does not say in which order its dates are. Which reading is right?</source>
        <translation>Die Datei verrät die Reihenfolge im Datum nicht. Welche Lesart stimmt?</translation>
    </message>
    <message>
        <source>Which of these people are you?</source>
        <translation>Welche dieser Personen bist du?</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>%1 of %2 read.</source>
        <translation>%1 von %2 gelesen.</translation>
    </message>
    <message>
        <source>%1 was not read: %2</source>
        <translation>%1 wurde nicht gelesen: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edited</source>
        <translation>
            <numerusform>%Ln bearbeitet</numerusform>
            <numerusform>%Ln bearbeitet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) were not read yet.</source>
        <translation>
            <numerusform>%Ln Export ist noch nicht gelesen.</numerusform>
            <numerusform>%Ln Exporte sind noch nicht gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) read.</source>
        <translation>
            <numerusform>%Ln Nachricht gelesen.</numerusform>
            <numerusform>%Ln Nachrichten gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were deleted since and taken out.</source>
        <translation>
            <numerusform>%Ln Nachricht wurde seitdem gelöscht und herausgenommen.</numerusform>
            <numerusform>%Ln Nachrichten wurden seitdem gelöscht und herausgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were edited since.</source>
        <translation>
            <numerusform>%Ln Nachricht wurde seitdem bearbeitet.</numerusform>
            <numerusform>%Ln Nachrichten wurden seitdem bearbeitet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were here already.</source>
        <translation>
            <numerusform>%Ln Nachricht war schon hier.</numerusform>
            <numerusform>%Ln Nachrichten waren schon hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln neue Nachricht</numerusform>
            <numerusform>%Ln neue Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) were not read either.</source>
        <translation>
            <numerusform>Auch %Ln anderer wurde nicht gelesen.</numerusform>
            <numerusform>Auch %Ln andere wurden nicht gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) for you.</source>
        <translation>
            <numerusform>%Ln Frage an dich.</numerusform>
            <numerusform>%Ln Fragen an dich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) set aside: %1.</source>
        <translation>
            <numerusform>%Ln Zeile beiseitegelegt: %1.</numerusform>
            <numerusform>%Ln Zeilen beiseitegelegt: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation>
            <numerusform>%Ln beiseitegelegt</numerusform>
            <numerusform>%Ln beiseitegelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken out</source>
        <translation>
            <numerusform>%Ln herausgenommen</numerusform>
            <numerusform>%Ln herausgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the files that your chat apps exported. Help tells how to get them.</source>
        <translation>Wähle die Dateien, die deine Chat-Apps exportiert haben. Die Hilfe sagt, wie du sie bekommst.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>For Discord, the program DiscordChatExporter saves both.</source>
        <translation>Bei Discord speichert das Programm DiscordChatExporter beide.</translation>
    </message>
    <message numerus="yes">
        <source>Has %Ln chat(s) to choose from</source>
        <translation>
            <numerusform>Hat %Ln Chat zur Auswahl</numerusform>
            <numerusform>Hat %Ln Chats zur Auswahl</numerusform>
        </translation>
    </message>
    <message>
        <source>Has a question</source>
        <translation>Hat eine Frage</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>Nicht gelesen: %1</translation>
    </message>
    <message>
        <source>Nothing new was found.</source>
        <translation>Es wurde nichts Neues gefunden.</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>Es wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>Only one person wrote in them, and a model learns from answers: add an export that holds both sides.</source>
        <translation>Darin hat nur eine Person geschrieben, und ein Modell lernt aus Antworten: Füge einen Export hinzu, der beide Seiten enthält.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>There is no export among them.</source>
        <translation>Darunter ist kein Export.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Which column is which?</source>
        <translation>Was steht in welcher Spalte?</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other part(s)</source>
        <translation>
            <numerusform>und %Ln weiterer Teil</numerusform>
            <numerusform>und %Ln weitere Teile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueDesk</name>
    <message numerus="yes">
        <source>%1 holds %Ln chat(s). Nothing is read but what you tick.</source>
        <translation>
            <numerusform>%1 enthält %Ln Chat. Gelesen wird nur, was du ankreuzt.</numerusform>
            <numerusform>%1 enthält %Ln Chats. Gelesen wird nur, was du ankreuzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) were not read.</source>
        <translation>
            <numerusform>%Ln Export wurde nicht gelesen.</numerusform>
            <numerusform>%Ln Exporte wurden nicht gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose chats</source>
        <translation>Chats wählen</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>Eine Frage</translation>
    </message>
    <message>
        <source>Reading your chats</source>
        <translation>Deine Chats werden gelesen</translation>
    </message>
    <message>
        <source>Show the exports</source>
        <translation>Exporte zeigen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was read.</source>
        <translation>Angehalten. Es wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>They are read on this computer and never sent anywhere.</source>
        <translation>Sie werden auf diesem Computer gelesen und nirgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Your exports</source>
        <translation>Deine Exporte</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Answer its question…</source>
        <translation>Frage beantworten …</translation>
    </message>
    <message>
        <source>Choose its chats…</source>
        <translation>Chats wählen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>Name its columns…</source>
        <translation>Spalten benennen …</translation>
    </message>
    <message>
        <source>Read the rest</source>
        <translation>Rest lesen</translation>
    </message>
    <message>
        <source>Show the chats</source>
        <translation>Chats zeigen</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>%1 gesendet</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>needs another look</source>
        <translation>noch einmal ansehen</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>teilweise fertig</translation>
    </message>
</context>
<context>
    <name>RailStates</name>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <translation>
            <numerusform>%Ln Chat</numerusform>
            <numerusform>%Ln Chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln Beispiel</numerusform>
            <numerusform>%Ln Beispiele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) saved</source>
        <translation>
            <numerusform>%Ln Datei gespeichert</numerusform>
            <numerusform>%Ln Dateien gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln Ergebnis</numerusform>
            <numerusform>%Ln Ergebnisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln zu prüfen</numerusform>
            <numerusform>%Ln zu prüfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>If there are many chats, you choose which of them are read.</source>
        <translation>Sind es viele Chats, wählst du aus, welche gelesen werden.</translation>
    </message>
    <message>
        <source>Names and private data are found, and replaced in what is saved.</source>
        <translation>Namen und private Daten werden gefunden und in dem, was gespeichert wird, ersetzt.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>You say who is who, and whose voice the model gets.</source>
        <translation>Du sagst, wer wer ist und wessen Stimme das Modell bekommt.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other(s)</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentSection</name>
    <message numerus="yes">
        <source>%Ln project(s) on the list.</source>
        <translation>
            <numerusform>%Ln Projekt auf der Liste.</numerusform>
            <numerusform>%Ln Projekte auf der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget this list</source>
        <translation>Diese Liste vergessen</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Letzte Projekte</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Die Liste ist leer.</translation>
    </message>
    <message>
        <source>The page Open lists your last projects. Forgetting the list leaves the projects alone.</source>
        <translation>Die Seite „Öffnen“ zeigt deine letzten Projekte. Wird die Liste vergessen, bleiben die Projekte unberührt.</translation>
    </message>
</context>
<context>
    <name>Replacements</name>
    <message>
        <source>%1 (yours)</source>
        <translation>%1 (deine)</translation>
    </message>
    <message>
        <source>Back to checking</source>
        <translation>Zurück zum Prüfen</translation>
    </message>
    <message>
        <source>Change this replacement</source>
        <translation>Diese Ersetzung ändern</translation>
    </message>
    <message>
        <source>Forget the replacements…</source>
        <translation>Ersetzungen vergessen …</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>How replacements look</source>
        <translation>Wie Ersetzungen aussehen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Nothing is replaced yet.</source>
        <translation>Noch ist nichts ersetzt.</translation>
    </message>
    <message>
        <source>Nothing like this is replaced.</source>
        <translation>Nichts dergleichen ist ersetzt.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Other real-looking names</source>
        <translation>Andere, echt wirkende Namen</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Ersetzung</translation>
    </message>
    <message>
        <source>Replacements</source>
        <translation>Ersetzungen</translation>
    </message>
    <message>
        <source>Search replacements</source>
        <translation>Ersetzung suchen</translation>
    </message>
    <message>
        <source>Use the suggested one</source>
        <translation>Vorschlag übernehmen</translation>
    </message>
    <message>
        <source>[PERSON 1]</source>
        <translation>[PERSON 1]</translation>
    </message>
</context>
<context>
    <name>ReplayChoice</name>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln Antwort</numerusform>
            <numerusform>%Ln Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Replay</translation>
    </message>
</context>
<context>
    <name>ReplayHead</name>
    <message numerus="yes">
        <source>Ask for %n answer(s)</source>
        <translation>
            <numerusform>Nach %n Antwort fragen</numerusform>
            <numerusform>Nach %n Antworten fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn with seed %1.</source>
        <translation>Gezogen mit Startwert %1.</translation>
    </message>
    <message>
        <source>Its answers, your opinions about them and its guesses go with it.</source>
        <translation>Die Antworten, deine Bewertungen und die geratenen Runden verschwinden mit.</translation>
    </message>
    <message>
        <source>Remove replay</source>
        <translation>Replay entfernen</translation>
    </message>
    <message>
        <source>Remove this replay?</source>
        <translation>Dieses Replay entfernen?</translation>
    </message>
    <message>
        <source>Remove this replay…</source>
        <translation>Dieses Replay entfernen …</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>This replay</source>
        <translation>Dieses Replay</translation>
    </message>
    <message>
        <source>Your note: what did you change before it?</source>
        <translation>Deine Notiz: Was hast du davor geändert?</translation>
    </message>
</context>
<context>
    <name>ReplayTab</name>
    <message>
        <source>Let a model answer moments of your real chats that it has not learnt from, and see both answers.</source>
        <translation>Lass ein Modell auf Momente deiner echten Chats antworten, aus denen es nicht gelernt hat, und sieh beide Antworten.</translation>
    </message>
    <message>
        <source>New replay…</source>
        <translation>Neues Replay …</translation>
    </message>
    <message>
        <source>No replays yet</source>
        <translation>Noch keine Replays</translation>
    </message>
</context>
<context>
    <name>ReplayTable</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Replays</source>
        <translation>Replays</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Deine Notiz</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Answers of each voice that are held against yours</source>
        <translation>Antworten jeder Stimme im Vergleich mit deinen</translation>
    </message>
    <message>
        <source>Beside the measures</source>
        <translation>Neben den Messwerten</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>Was verglichen wurde</translation>
    </message>
</context>
<context>
    <name>Rescan</name>
    <message>
        <source>Answer more, or have the chats looked through now.</source>
        <translation>Beantworte mehr, oder lass die Chats jetzt durchsuchen.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Look through the chats</source>
        <translation>Chats durchsuchen</translation>
    </message>
    <message>
        <source>Nothing is written until they are.</source>
        <translation>Vorher wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>The chats were not looked through to the end.</source>
        <translation>Die Chats wurden nicht zu Ende durchsucht.</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>%1 examples written, %2 will be trained.</source>
        <translation>%1 Beispiele geschrieben, %2 werden trainiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln Beispiel</numerusform>
            <numerusform>%Ln Beispiele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are canaries.</source>
        <translation>
            <numerusform>%Ln davon ist ein Köder.</numerusform>
            <numerusform>%Ln davon sind Köder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next, a training service makes a model from them. Send them from here, or hand them in there yourself.</source>
        <translation>Als Nächstes macht ein Trainingsdienst daraus ein Modell. Sende sie von hier aus, oder reiche sie dort selbst ein.</translation>
    </message>
    <message>
        <source>Next, your computer trains with them. README.md in the folder says how, step by step.</source>
        <translation>Als Nächstes trainiert dein Computer damit. README.md im Ordner sagt Schritt für Schritt, wie.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Send to a service</source>
        <translation>An einen Dienst senden</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>The format check found no problem.</source>
        <translation>Die Formatprüfung fand kein Problem.</translation>
    </message>
    <message>
        <source>The format check found: %1.</source>
        <translation>Die Formatprüfung fand: %1.</translation>
    </message>
    <message>
        <source>This format holds one answer in each row, so %1 examples became %2.</source>
        <translation>Dieses Format hat in jeder Zeile eine Antwort, deshalb wurden aus %1 Beispielen %2.</translation>
    </message>
    <message>
        <source>Train at home</source>
        <translation>Zu Hause trainieren</translation>
    </message>
</context>
<context>
    <name>ResultSearch</name>
    <message>
        <source>A name, a number, any word</source>
        <translation>Name, Nummer, ein Wort</translation>
    </message>
    <message>
        <source>As in the chat</source>
        <translation>Wie im Chat</translation>
    </message>
    <message>
        <source>Back to checking</source>
        <translation>Zurück zum Prüfen</translation>
    </message>
    <message>
        <source>Hide this word</source>
        <translation>Dieses Wort verbergen</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln of them only as part of a replacement.</source>
        <translation>
            <numerusform>In %Ln davon nur als Teil einer Ersetzung.</numerusform>
            <numerusform>In %Ln davon nur als Teil einer Ersetzung.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is only part of replacements, so it means nobody from your chats.</source>
        <translation>Es steht nur in Ersetzungen, gemeint ist also niemand aus deinen Chats.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Messages with the text</source>
        <translation>Nachrichten mit dem Text</translation>
    </message>
    <message>
        <source>Names of speakers were searched, too.</source>
        <translation>Auch die Namen der Sprechenden wurden durchsucht.</translation>
    </message>
    <message>
        <source>New names with it: %1</source>
        <translation>Neue Namen damit: %1</translation>
    </message>
    <message numerus="yes">
        <source>Not found in any of %Ln message(s): “%1”.</source>
        <translation>
            <numerusform>Nicht gefunden in %Ln Nachricht: „%1“.</numerusform>
            <numerusform>In keiner von %Ln Nachrichten gefunden: „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Ersetzung</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in the result</source>
        <translation>Im Ergebnis suchen</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Type any name and see that it is gone from what will be written.</source>
        <translation>Gib einen Namen ein und sieh, dass er in dem fehlt, was geschrieben wird.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>“%3” is in %1 of %2 messages.</source>
        <translation>„%3“ steht in %1 von %2 Nachrichten.</translation>
    </message>
    <message>
        <source>“%3” is in %1 of %2 messages. These are the first %4.</source>
        <translation>„%3“ steht in %1 von %2 Nachrichten. Das sind die ersten %4.</translation>
    </message>
    <message>
        <source>“%3” is part of a new name.</source>
        <translation>„%3“ ist Teil eines neuen Namens.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Is it a person?</source>
        <translation>Ist es eine Person?</translation>
    </message>
    <message>
        <source>Look over</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Ways to check</source>
        <translation>Arten zu prüfen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
</context>
<context>
    <name>RoundsCard</name>
    <message>
        <source>All replays side by side</source>
        <translation>Alle Replays nebeneinander</translation>
    </message>
    <message>
        <source>What changed between them, and where each model came out. Notes never leave this computer.</source>
        <translation>Was sich zwischen ihnen geändert hat, und wo jedes Modell herauskam. Notizen verlassen diesen Computer nie.</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Training jobs</source>
        <translation>Trainingsaufträge</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>%1 vergleichen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>SameChatsCard</name>
    <message numerus="yes">
        <source>%Ln message(s) are in both.</source>
        <translation>
            <numerusform>%Ln Nachricht ist in beiden.</numerusform>
            <numerusform>%Ln Nachrichten sind in beiden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more pair(s) after this one.</source>
        <translation>
            <numerusform>Danach noch %Ln Paar.</numerusform>
            <numerusform>Danach noch %Ln Paare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many messages are in both.</source>
        <translation>Viele Nachrichten sind in beiden.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht derselbe Chat</translation>
    </message>
    <message>
        <source>These two look like the same chat</source>
        <translation>Diese zwei sehen nach demselben Chat aus</translation>
    </message>
    <message>
        <source>They have the same title and the same two people, and one goes on where the other ends.</source>
        <translation>Sie haben denselben Titel und dieselben zwei Personen, und der eine geht weiter, wo der andere endet.</translation>
    </message>
</context>
<context>
    <name>SameChatsPanel</name>
    <message>
        <source>%1 and %2.</source>
        <translation>%1 und %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) came in from the other.</source>
        <translation>
            <numerusform>%Ln Nachricht kam aus dem anderen dazu.</numerusform>
            <numerusform>%Ln Nachrichten kamen aus dem anderen dazu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were in both.</source>
        <translation>
            <numerusform>%Ln Nachricht war in beiden.</numerusform>
            <numerusform>%Ln Nachrichten waren in beiden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of people wrote the same messages: merge them on the page People.</source>
        <translation>
            <numerusform>%Ln Paar von Personen hat dieselben Nachrichten geschrieben: Führe sie auf der Seite „Personen“ zusammen.</numerusform>
            <numerusform>%Ln Paare von Personen haben dieselben Nachrichten geschrieben: Führe sie auf der Seite „Personen“ zusammen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep two chats apart</source>
        <translation>Zwei Chats getrennt lassen</translation>
    </message>
    <message>
        <source>Merged into one chat.</source>
        <translation>Zu einem Chat zusammengeführt.</translation>
    </message>
    <message numerus="yes">
        <source>Taken apart: %Ln chat(s) again.</source>
        <translation>
            <numerusform>Getrennt: wieder %Ln Chat.</numerusform>
            <numerusform>Getrennt: wieder %Ln Chats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” (%2, %Ln message(s))</source>
        <translation>
            <numerusform>„%1“ (%2, %Ln Nachricht)</numerusform>
            <numerusform>„%1“ (%2, %Ln Nachrichten)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveTab</name>
    <message>
        <source>%1 copies this folder to other computers. Choose another folder if the files are to stay on this one alone.</source>
        <translation>%1 kopiert diesen Ordner auf andere Computer. Wähle einen anderen Ordner, wenn die Dateien nur auf diesem bleiben sollen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) are ready to be saved.</source>
        <translation>
            <numerusform>%Ln Beispiel ist bereit zum Speichern.</numerusform>
            <numerusform>%Ln Beispiele sind bereit zum Speichern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Choose the folder for the training files</source>
        <translation>Ordner für die Trainingsdateien wählen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Go to Dataset</source>
        <translation>Zum Datensatz</translation>
    </message>
    <message>
        <source>Look at the dataset again first.</source>
        <translation>Sieh zuerst den Datensatz noch einmal an.</translation>
    </message>
    <message>
        <source>No program finds everything. Read a few examples before you share the files.</source>
        <translation>Kein Programm findet alles. Lies ein paar Beispiele, bevor du die Dateien weitergibst.</translation>
    </message>
    <message>
        <source>Save files on this computer</source>
        <translation>Dateien auf diesem Computer speichern</translation>
    </message>
    <message>
        <source>Save files…</source>
        <translation>Dateien speichern …</translation>
    </message>
    <message>
        <source>Something changed since the examples were made.</source>
        <translation>Seit die Beispiele erstellt wurden, hat sich etwas geändert.</translation>
    </message>
</context>
<context>
    <name>SavedReport</name>
    <message>
        <source>It holds no message and no real name.</source>
        <translation>Er enthält keine Nachricht und keinen echten Namen.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Der Bericht ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>The disk is full, or VoiceTune may not write into its folder for settings.</source>
        <translation>Der Datenträger ist voll, oder VoiceTune darf nicht in seinen Ordner für Einstellungen schreiben.</translation>
    </message>
    <message>
        <source>Your choice could not be kept.</source>
        <translation>Deine Wahl konnte nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>SendTab</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln example(s) to %1</source>
        <translation>
            <numerusform>%Ln Beispiel an %1 senden</numerusform>
            <numerusform>%Ln Beispiele an %1 senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is being sent already.</source>
        <translation>Es wird schon etwas gesendet.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message numerus="yes">
        <source>%1 asks for %Ln example(s) at least.</source>
        <translation>
            <numerusform>%1 verlangt mindestens %Ln Beispiel.</numerusform>
            <numerusform>%1 verlangt mindestens %Ln Beispiele.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %Ln example(s) at most.</source>
        <translation>
            <numerusform>%1 nimmt höchstens %Ln Beispiel.</numerusform>
            <numerusform>%1 nimmt höchstens %Ln Beispiele.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes files of %2 at most.</source>
        <translation>%1 nimmt Dateien bis höchstens %2.</translation>
    </message>
    <message>
        <source>%1, %2 leave this computer and go to %3.</source>
        <translation>%1, %2 verlassen diesen Computer und gehen an %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Byte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) are longer than the model reads</source>
        <translation>
            <numerusform>%Ln Beispiel ist länger, als das Modell liest,</numerusform>
            <numerusform>%Ln Beispiele sind länger, als das Modell liest,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>Wähle ein Modell.</translation>
    </message>
    <message>
        <source>Choose a service first.</source>
        <translation>Wähle zuerst einen Dienst.</translation>
    </message>
    <message>
        <source>Enter the key of your account.</source>
        <translation>Gib den Schlüssel deines Kontos ein.</translation>
    </message>
    <message>
        <source>The files have to be written first.</source>
        <translation>Zuerst müssen die Dateien geschrieben werden.</translation>
    </message>
    <message>
        <source>There %1 is trained on them.</source>
        <translation>Dort wird %1 mit ihnen trainiert.</translation>
    </message>
    <message>
        <source>This model is gone. Choose another one.</source>
        <translation>Dieses Modell gibt es nicht mehr. Wähle ein anderes.</translation>
    </message>
    <message>
        <source>Type the address of the service.</source>
        <translation>Gib die Adresse des Dienstes ein.</translation>
    </message>
    <message>
        <source>Wait until the work above is done.</source>
        <translation>Warte, bis die Arbeit oben fertig ist.</translation>
    </message>
    <message>
        <source>What was sent cannot be taken back.</source>
        <translation>Was gesendet wurde, lässt sich nicht zurückholen.</translation>
    </message>
    <message numerus="yes">
        <source>and lose %Ln token(s).</source>
        <translation>
            <numerusform>und verliert %Ln Token.</numerusform>
            <numerusform>und verlieren %Ln Token.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sent</name>
    <message>
        <source>Asking a model</source>
        <translation>Modell fragen</translation>
    </message>
    <message>
        <source>Asking for a newer version</source>
        <translation>Nach einer neueren Version fragen</translation>
    </message>
    <message>
        <source>Checking the key</source>
        <translation>Schlüssel prüfen</translation>
    </message>
    <message>
        <source>Deleting a file</source>
        <translation>Datei löschen</translation>
    </message>
    <message>
        <source>Deleting a model</source>
        <translation>Modell löschen</translation>
    </message>
    <message>
        <source>Letting a job go on</source>
        <translation>Auftrag fortsetzen</translation>
    </message>
    <message>
        <source>Listing files</source>
        <translation>Dateien auflisten</translation>
    </message>
    <message>
        <source>Listing jobs</source>
        <translation>Aufträge auflisten</translation>
    </message>
    <message>
        <source>Listing models</source>
        <translation>Modelle auflisten</translation>
    </message>
    <message>
        <source>Looking at a file</source>
        <translation>Datei ansehen</translation>
    </message>
    <message>
        <source>Looking at a job</source>
        <translation>Auftrag ansehen</translation>
    </message>
    <message>
        <source>Pausing a job</source>
        <translation>Auftrag pausieren</translation>
    </message>
    <message>
        <source>Reading checkpoints</source>
        <translation>Zwischenstände lesen</translation>
    </message>
    <message>
        <source>Reading events</source>
        <translation>Ereignisse lesen</translation>
    </message>
    <message>
        <source>Reading results</source>
        <translation>Ergebnisse lesen</translation>
    </message>
    <message>
        <source>Sending a file</source>
        <translation>Datei senden</translation>
    </message>
    <message>
        <source>Starting a job</source>
        <translation>Auftrag starten</translation>
    </message>
    <message>
        <source>Stopping a job</source>
        <translation>Auftrag stoppen</translation>
    </message>
    <message>
        <source>Taking back a file</source>
        <translation>Datei zurücknehmen</translation>
    </message>
    <message>
        <source>broke off</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>done (%1)</source>
        <translation>fertig (%1)</translation>
    </message>
    <message>
        <source>no end was noted</source>
        <translation>kein Ende notiert</translation>
    </message>
    <message>
        <source>refused (%1)</source>
        <translation>abgelehnt (%1)</translation>
    </message>
    <message>
        <source>trouble there (%1)</source>
        <translation>Störung dort (%1)</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
</context>
<context>
    <name>SentPage</name>
    <message numerus="yes">
        <source>%Ln request(s) are in the table.</source>
        <translation>
            <numerusform>%Ln Anfrage steht in der Tabelle.</numerusform>
            <numerusform>%Ln Anfragen stehen in der Tabelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s): %1 sent, %2 received.</source>
        <translation>
            <numerusform>%Ln Anfrage: %1 gesendet, %2 empfangen.</numerusform>
            <numerusform>%Ln Anfragen: %1 gesendet, %2 empfangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every request that VoiceTune made. What was in it is never written down here.</source>
        <translation>Jede Anfrage, die VoiceTune gestellt hat. Was darin stand, wird hier nie notiert.</translation>
    </message>
    <message>
        <source>Not in this list: pages that you open in your browser, and what a trainer at home loads.</source>
        <translation>Nicht in dieser Liste: Seiten, die du im Browser öffnest, und was ein Trainingsprogramm zu Hause lädt.</translation>
    </message>
    <message>
        <source>Nothing has left this computer.</source>
        <translation>Nichts hat diesen Computer verlassen.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Als Tabelle speichern</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Als Tabelle speichern …</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>VoiceTune sends only what you tell it to.</source>
        <translation>VoiceTune sendet nur, was du ihm sagst.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>What left this computer</source>
        <translation>Was diesen Computer verlassen hat</translation>
    </message>
    <message>
        <source>What left this computer.csv</source>
        <translation>Was diesen Computer verlassen hat.csv</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Checked on %1.</source>
        <translation>Geprüft am %1.</translation>
    </message>
    <message>
        <source>Choose a service…</source>
        <translation>Dienst wählen …</translation>
    </message>
    <message>
        <source>Its host is %1.</source>
        <translation>Der Host ist %1.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>That day has passed: it takes no new jobs any more.</source>
        <translation>Dieser Tag ist vorbei: Der Dienst nimmt keine neuen Aufträge mehr an.</translation>
    </message>
    <message>
        <source>Until you send something, nothing leaves this computer.</source>
        <translation>Solange du nichts sendest, verlässt nichts diesen Computer.</translation>
    </message>
    <message>
        <source>What it does with your files</source>
        <translation>Was er mit deinen Dateien macht</translation>
    </message>
    <message>
        <source>Where to get a key</source>
        <translation>Wo du einen Schlüssel bekommst</translation>
    </message>
    <message>
        <source>Who trains the model</source>
        <translation>Wer das Modell trainiert</translation>
    </message>
</context>
<context>
    <name>ServicesSection</name>
    <message numerus="yes">
        <source>%Ln key(s) of services:</source>
        <translation>
            <numerusform>%Ln Schlüssel von Diensten:</numerusform>
            <numerusform>%Ln Schlüssel von Diensten:</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Schlüssel vergessen</translation>
    </message>
    <message>
        <source>Forget the key of %1…</source>
        <translation>Schlüssel von %1 vergessen …</translation>
    </message>
    <message>
        <source>Forget the key?</source>
        <translation>Schlüssel vergessen?</translation>
    </message>
    <message>
        <source>Key store</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Keys lie in the key store of this computer, where it has one. Your login opens it, and VoiceTune never shows a key again.</source>
        <translation>Schlüssel liegen im Schlüsselbund dieses Computers, falls er einen hat. Deine Anmeldung öffnet ihn, und VoiceTune zeigt einen Schlüssel nie wieder an.</translation>
    </message>
    <message>
        <source>No key of a service is kept.</source>
        <translation>Es wird kein Schlüssel eines Dienstes aufbewahrt.</translation>
    </message>
    <message>
        <source>The key of %1 is deleted on this computer. You need to type it again to use it.</source>
        <translation>Der Schlüssel von %1 wird auf diesem Computer gelöscht. Um ihn wieder zu nutzen, musst du ihn neu eingeben.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>This computer has none. A passphrase opens a project, and keys of services live until the window closes.</source>
        <translation>Dieser Computer hat keinen. Eine Passphrase öffnet ein Projekt, und Schlüssel von Diensten bleiben, bis das Fenster schließt.</translation>
    </message>
    <message>
        <source>This computer has one: %1.</source>
        <translation>Dieser Computer hat einen: %1.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Leave it empty, and the service decides.</source>
        <translation>Lass es leer, dann entscheidet der Dienst.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>The service decides</source>
        <translation>Der Dienst entscheidet</translation>
    </message>
    <message>
        <source>The service decides (%1)</source>
        <translation>Der Dienst entscheidet (%1)</translation>
    </message>
    <message>
        <source>The service needs a value for “%1”.</source>
        <translation>Der Dienst braucht eine Angabe zu „%1“.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation>„%1“ muss %2 sein.</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>A message that answers an earlier conversation of the last day goes on with it.</source>
        <translation>Eine Nachricht, die auf ein früheres Gespräch des letzten Tages antwortet, setzt es fort.</translation>
    </message>
    <message>
        <source>A new line</source>
        <translation>Eine neue Zeile</translation>
    </message>
    <message>
        <source>A new line keeps how you write in bursts.</source>
        <translation>Eine neue Zeile bewahrt, wie du in Schüben schreibst.</translation>
    </message>
    <message>
        <source>A space</source>
        <translation>Ein Leerzeichen</translation>
    </message>
    <message>
        <source>Always whole conversations.</source>
        <translation>Immer ganze Gespräche.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answers of links only</source>
        <translation>Antworten nur aus Links</translation>
    </message>
    <message>
        <source>Answers of one word</source>
        <translation>Antworten aus einem Wort</translation>
    </message>
    <message>
        <source>Between messages in a row</source>
        <translation>Zwischen Nachrichten in Folge</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Copied answers</source>
        <translation>Kopierte Antworten</translation>
    </message>
    <message>
        <source>Copies of the same example</source>
        <translation>Kopien desselben Beispiels</translation>
    </message>
    <message>
        <source>Count tokens for</source>
        <translation>Token zählen für</translation>
    </message>
    <message>
        <source>Drawn at random</source>
        <translation>Zufällig gezogen</translation>
    </message>
    <message>
        <source>Fewest turns</source>
        <translation>Mindestzahl der Beiträge</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Ab diesem Tag</translation>
    </message>
    <message>
        <source>Goes into no file. You can try the model with it later.</source>
        <translation>Kommt in keine Datei. Damit kannst du das Modell später ausprobieren.</translation>
    </message>
    <message>
        <source>Held out to measure</source>
        <translation>Zum Messen zurückhalten</translation>
    </message>
    <message>
        <source>Its tokens and its longest example apply.</source>
        <translation>Es gelten seine Token und sein längstes Beispiel.</translation>
    </message>
    <message>
        <source>Join answers</source>
        <translation>Antworten verbinden</translation>
    </message>
    <message>
        <source>Keep as context</source>
        <translation>Als Kontext behalten</translation>
    </message>
    <message>
        <source>Kept for a test</source>
        <translation>Für einen Test aufgehoben</translation>
    </message>
    <message>
        <source>Largest share of one chat</source>
        <translation>Größter Anteil eines Chats</translation>
    </message>
    <message>
        <source>Latest conversations</source>
        <translation>Neueste Gespräche</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Longest example</source>
        <translation>Längstes Beispiel</translation>
    </message>
    <message>
        <source>Measured from the message before. Between mails, 30 days.</source>
        <translation>Gemessen ab der Nachricht davor. Zwischen Mails 30 Tage.</translation>
    </message>
    <message>
        <source>Name the speakers in groups</source>
        <translation>In Gruppen die Namen nennen</translation>
    </message>
    <message>
        <source>Nearly the same counts, too.</source>
        <translation>Auch fast gleiche zählen.</translation>
    </message>
    <message>
        <source>New conversation after</source>
        <translation>Neues Gespräch nach</translation>
    </message>
    <message>
        <source>Of all examples; its latest ones stay.</source>
        <translation>Von allen Beispielen; seine neuesten bleiben.</translation>
    </message>
    <message>
        <source>Older messages are cut off, answers never.</source>
        <translation>Ältere Nachrichten werden abgeschnitten, Antworten nie.</translation>
    </message>
    <message>
        <source>Only the others get a name, never an answer.</source>
        <translation>Nur die anderen bekommen einen Namen, nie eine Antwort.</translation>
    </message>
    <message>
        <source>Openings by the assistant</source>
        <translation>Einstiege des Assistenten</translation>
    </message>
    <message>
        <source>Recent messages sound more like you today.</source>
        <translation>Neuere Nachrichten klingen mehr wie du heute.</translation>
    </message>
    <message>
        <source>Repeat older messages</source>
        <translation>Ältere Nachrichten wiederholen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Shorter examples are left out.</source>
        <translation>Kürzere Beispiele werden weggelassen.</translation>
    </message>
    <message>
        <source>Shorter ones are context only.</source>
        <translation>Kürzere sind nur Kontext.</translation>
    </message>
    <message>
        <source>Shortest answer</source>
        <translation>Kürzeste Antwort</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Systemprompt</translation>
    </message>
    <message>
        <source>The day itself counts.</source>
        <translation>Der Tag selbst zählt mit.</translation>
    </message>
    <message>
        <source>The same seed draws the same examples.</source>
        <translation>Derselbe Startwert zieht dieselben Beispiele.</translation>
    </message>
    <message>
        <source>The training is measured on it.</source>
        <translation>Daran wird das Training gemessen.</translation>
    </message>
    <message>
        <source>They answer nothing, so they are never trained.</source>
        <translation>Sie antworten auf nichts, deshalb werden sie nie trainiert.</translation>
    </message>
    <message>
        <source>They repeat the prompt, or went out to several chats.</source>
        <translation>Sie wiederholen den Prompt oder gingen an mehrere Chats.</translation>
    </message>
    <message>
        <source>They say little about how you write.</source>
        <translation>Sie sagen wenig darüber, wie du schreibst.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>Bis zu diesem Tag</translation>
    </message>
    <message>
        <source>What is held out</source>
        <translation>Was zurückgehalten wird</translation>
    </message>
    <message>
        <source>What the model takes</source>
        <translation>Was das Modell schafft</translation>
    </message>
    <message>
        <source>When a long conversation is cut.</source>
        <translation>Wenn ein langes Gespräch geteilt wird.</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>Welche Nachrichten</translation>
    </message>
    <message>
        <source>Whole chats</source>
        <translation>Ganze Chats</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>“Ok” and “haha” are part of a voice, too.</source>
        <translation>Auch „Ok“ und „haha“ gehören zu einer Stimme.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>They are kept on this computer.</source>
        <translation>Alles bleibt auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>It was moved or deleted, or it lies on a drive that is not connected.</source>
        <translation>Es wurde verschoben oder gelöscht, oder es liegt auf einem Laufwerk, das nicht angeschlossen ist.</translation>
    </message>
    <message>
        <source>Look for it in the program for files.</source>
        <translation>Suche es in deinem Dateimanager.</translation>
    </message>
    <message>
        <source>No program opened it.</source>
        <translation>Kein Programm hat es geöffnet.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>„%1“ ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>SourceBlock</name>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation>
            <numerusform>%Ln gelöscht</numerusform>
            <numerusform>%Ln gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were deleted since and taken out.</source>
        <translation>
            <numerusform>%Ln Nachricht wurde seitdem gelöscht und herausgenommen.</numerusform>
            <numerusform>%Ln Nachrichten wurden seitdem gelöscht und herausgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were edited since.</source>
        <translation>
            <numerusform>%Ln Nachricht wurde seitdem bearbeitet.</numerusform>
            <numerusform>%Ln Nachrichten wurden seitdem bearbeitet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were here already.</source>
        <translation>
            <numerusform>%Ln Nachricht war schon hier.</numerusform>
            <numerusform>%Ln Nachrichten waren schon hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) of the app</source>
        <translation>
            <numerusform>%Ln Hinweis der App</numerusform>
            <numerusform>%Ln Hinweise der App</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of a kind that cannot be used</source>
        <translation>
            <numerusform>%Ln von einer Art, die sich nicht verwenden lässt</numerusform>
            <numerusform>%Ln von einer Art, die sich nicht verwenden lässt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s): %1.</source>
        <translation>
            <numerusform>%Ln Zeile: %1.</numerusform>
            <numerusform>%Ln Zeilen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that could not be read</source>
        <translation>
            <numerusform>%Ln nicht lesbar</numerusform>
            <numerusform>%Ln nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without text, such as pictures</source>
        <translation>
            <numerusform>%Ln ohne Text, etwa Bilder</numerusform>
            <numerusform>%Ln ohne Text, etwa Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the answers about %1</source>
        <translation>Antworten zu %1 ändern</translation>
    </message>
    <message>
        <source>Change the answers…</source>
        <translation>Antworten ändern …</translation>
    </message>
</context>
<context>
    <name>SourcesView</name>
    <message>
        <source>VoiceTune is still working.</source>
        <translation>VoiceTune arbeitet noch.</translation>
    </message>
    <message>
        <source>Wait until it is done, then change the answer.</source>
        <translation>Warte, bis es fertig ist, dann ändere die Antwort.</translation>
    </message>
    <message>
        <source>You can change it back at any time.</source>
        <translation>Du kannst es jederzeit zurückändern.</translation>
    </message>
</context>
<context>
    <name>SpeakerChooser</name>
    <message>
        <source>Another model…</source>
        <translation>Anderes Modell …</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>Modell wählen …</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
</context>
<context>
    <name>SpeakerForm</name>
    <message numerus="yes">
        <source>%Ln model(s) are there.</source>
        <translation>
            <numerusform>%Ln Modell ist da.</numerusform>
            <numerusform>%Ln Modelle sind da.</numerusform>
        </translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Another model</source>
        <translation>Anderes Modell</translation>
    </message>
    <message>
        <source>Ask for its models</source>
        <translation>Nach Modellen fragen</translation>
    </message>
    <message>
        <source>Asking for its models…</source>
        <translation>Modelle werden abgefragt …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Its models</source>
        <translation>Seine Modelle</translation>
    </message>
    <message>
        <source>Leave it empty for a server on this computer or in your own network.</source>
        <translation>Lass es leer für einen Server auf diesem Computer oder in deinem eigenen Netz.</translation>
    </message>
    <message>
        <source>Load one there, then ask again.</source>
        <translation>Lade dort eines, dann frag noch einmal.</translation>
    </message>
    <message>
        <source>Or type the name of a model</source>
        <translation>Oder gib den Namen eines Modells ein</translation>
    </message>
    <message>
        <source>The address answers, but it has no models.</source>
        <translation>Die Adresse antwortet, aber sie hat keine Modelle.</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Dieses Modell verwenden</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Wo es ist</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>A file, a folder or a .zip from your chat app. It is read on this computer and never sent anywhere.</source>
        <translation>Eine Datei, ein Ordner oder eine .zip aus deiner Chat-App. Sie wird auf diesem Computer gelesen und nirgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen …</translation>
    </message>
    <message>
        <source>Drop an export here</source>
        <translation>Zieh einen Export hierher</translation>
    </message>
    <message>
        <source>How do I get my export?</source>
        <translation>Wie bekomme ich meinen Export?</translation>
    </message>
    <message>
        <source>Look around with a sample chat</source>
        <translation>Mit einem Beispiel-Chat umsehen</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Letzte Projekte</translation>
    </message>
</context>
<context>
    <name>StatisticsTab</name>
    <message>
        <source>Count now</source>
        <translation>Jetzt zählen</translation>
    </message>
    <message>
        <source>Counted on this computer, in the messages of the chats you use.</source>
        <translation>Auf diesem Computer gezählt, in den Nachrichten der Chats, die du nutzt.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>The figures are not up to date.</source>
        <translation>Die Zahlen sind nicht auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
</context>
<context>
    <name>StrangerList</name>
    <message numerus="yes">
        <source>%Ln question(s) left</source>
        <translation>
            <numerusform>Noch %Ln Frage</numerusform>
            <numerusform>Noch %Ln Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody is answered for.</source>
        <translation>Zu allen gibt es eine Antwort.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Is it a person?</source>
        <translation>Ist es eine Person?</translation>
    </message>
    <message>
        <source>It is a person</source>
        <translation>Es ist eine Person</translation>
    </message>
    <message>
        <source>It is a person (P)</source>
        <translation>Es ist eine Person (P)</translation>
    </message>
    <message>
        <source>It is somebody in the chats</source>
        <translation>Es ist jemand aus den Chats</translation>
    </message>
    <message>
        <source>Not a person</source>
        <translation>Keine Person</translation>
    </message>
    <message>
        <source>Not a person (N)</source>
        <translation>Keine Person (N)</translation>
    </message>
    <message>
        <source>One answer holds for all mentions. Of a person, every form of the name is found from then on.</source>
        <translation>Eine Antwort gilt für alle Erwähnungen. Bei einer Person wird von da an jede Form des Namens gefunden.</translation>
    </message>
    <message>
        <source>Somebody in the chats</source>
        <translation>Jemand aus den Chats</translation>
    </message>
    <message>
        <source>Somebody in the chats…</source>
        <translation>Jemand aus den Chats …</translation>
    </message>
</context>
<context>
    <name>StretchView</name>
    <message>
        <source>%1 (left out)</source>
        <translation>%1 (weggelassen)</translation>
    </message>
    <message>
        <source>Show the conversation</source>
        <translation>Gespräch zeigen</translation>
    </message>
    <message>
        <source>The messages and their neighbours</source>
        <translation>Die Nachrichten und ihre Nachbarn</translation>
    </message>
    <message>
        <source>Use these answers again</source>
        <translation>Diese Antworten wieder verwenden</translation>
    </message>
</context>
<context>
    <name>StyleTab</name>
    <message>
        <source>Compare any texts, without any model. Nothing is sent.</source>
        <translation>Vergleiche beliebige Texte, ganz ohne Modell. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Figures (*.json)</source>
        <translation>Werte (*.json)</translation>
    </message>
    <message>
        <source>Made on %1, on this computer.</source>
        <translation>Erstellt am %1, auf diesem Computer.</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Bericht erstellen</translation>
    </message>
    <message>
        <source>Make the report again</source>
        <translation>Bericht neu erstellen</translation>
    </message>
    <message>
        <source>More answers have come since.</source>
        <translation>Seitdem sind Antworten dazugekommen.</translation>
    </message>
    <message>
        <source>No report yet. It is made on this computer, and nothing is sent.</source>
        <translation>Noch kein Bericht. Er entsteht auf diesem Computer, und nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>The report is there</source>
        <translation>Der Bericht ist da</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
</context>
<context>
    <name>SuggestedPause</name>
    <message>
        <source>The pauses in these chats suggest %1.</source>
        <translation>Die Pausen in diesen Chats legen %1 nahe.</translation>
    </message>
    <message>
        <source>Use this pause</source>
        <translation>Diese Pause verwenden</translation>
    </message>
</context>
<context>
    <name>TalkColumn</name>
    <message>
        <source>%1 has answered.</source>
        <translation>%1 hat geantwortet.</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>Antwortet …</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>Noch wurde nichts gefragt.</translation>
    </message>
</context>
<context>
    <name>TalkLayout</name>
    <message>
        <source>Choose a model to talk to. Those that you trained come first.</source>
        <translation>Wähle ein Modell, mit dem du dich unterhältst. Deine trainierten stehen zuerst.</translation>
    </message>
    <message>
        <source>Choose one more to compare, or none.</source>
        <translation>Wähle eins zum Vergleichen dazu, oder keins.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>First model</source>
        <translation>Erstes Modell</translation>
    </message>
    <message>
        <source>Go to Finish</source>
        <translation>Zum Abschluss</translation>
    </message>
    <message>
        <source>How they are asked</source>
        <translation>Wie sie gefragt werden</translation>
    </message>
    <message>
        <source>Keep this talk</source>
        <translation>Unterhaltung behalten</translation>
    </message>
    <message>
        <source>No model that you trained is ready yet.</source>
        <translation>Es ist noch kein Modell fertig, das du trainiert hast.</translation>
    </message>
    <message>
        <source>Only on this screen. What is sent and kept has the replacements.</source>
        <translation>Nur auf diesem Bildschirm. Gesendet und behalten wird mit Ersetzungen.</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>Zweites Modell</translation>
    </message>
    <message>
        <source>Show real names</source>
        <translation>Echte Namen zeigen</translation>
    </message>
    <message>
        <source>Train one on the page Finish, at a service or at home. Until then, you can choose any other model here.</source>
        <translation>Trainiere eines auf der Seite „Abschluss“, bei einem Dienst oder zu Hause. Bis dahin kannst du hier jedes andere Modell wählen.</translation>
    </message>
</context>
<context>
    <name>TalkTab</name>
    <message>
        <source>A new talk begins, because another model was chosen.</source>
        <translation>Eine neue Unterhaltung beginnt, weil ein anderes Modell gewählt wurde.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Hiding names…</source>
        <translation>Namen werden verborgen …</translation>
    </message>
    <message>
        <source>Send it once more if that is right.</source>
        <translation>Sende es noch einmal, wenn das so stimmt.</translation>
    </message>
    <message>
        <source>The talk is cleared.</source>
        <translation>Die Unterhaltung ist geleert.</translation>
    </message>
    <message>
        <source>The talk is kept in this project.</source>
        <translation>Die Unterhaltung bleibt in diesem Projekt.</translation>
    </message>
    <message>
        <source>The talk that was here is put aside.</source>
        <translation>Die bisherige Unterhaltung ist beiseitegelegt.</translation>
    </message>
</context>
<context>
    <name>TalkTrouble</name>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Go to Finish to enter a key</source>
        <translation>Im Abschluss Schlüssel eingeben</translation>
    </message>
    <message>
        <source>The service said: %1</source>
        <translation>Der Dienst meldet: %1</translation>
    </message>
</context>
<context>
    <name>TemperatureField</name>
    <message>
        <source>The service&apos;s own value</source>
        <translation>Wie der Dienst es vorgibt</translation>
    </message>
</context>
<context>
    <name>TopicList</name>
    <message numerus="yes">
        <source>%Ln topic(s) shown</source>
        <translation>
            <numerusform>%Ln Thema angezeigt</numerusform>
            <numerusform>%Ln Themen angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>No topic has these words. Try fewer or shorter ones.</source>
        <translation>Kein Thema enthält diese Wörter. Versuch es mit weniger oder kürzeren.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A finding is shown as it was written and as the model will see it. %1 replaces it, %2 keeps it, %3 takes that back.</source>
        <translation>Ein Fund steht hier, wie er geschrieben wurde und wie das Modell ihn sehen wird. %1 ersetzt ihn, %2 behält ihn, %3 nimmt das zurück.</translation>
    </message>
    <message>
        <source>An example is one answer with the messages before it. A token is a piece of a word. Each bar counts examples of one length.</source>
        <translation>Ein Beispiel ist eine Antwort mit den Nachrichten davor. Ein Token ist ein Stück eines Wortes. Jeder Balken zählt Beispiele einer Länge.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Change it and look at it</source>
        <translation>Ändern und ansehen</translation>
    </message>
    <message>
        <source>Choose one person as the assistant. The model will write like them. After that, the later steps open.</source>
        <translation>Wähle eine Person als Assistenten. Das Modell wird wie sie schreiben. Danach öffnen sich die späteren Schritte.</translation>
    </message>
    <message>
        <source>Controls change what becomes an example, and the figures follow at once. The tab Examples shows each one.</source>
        <translation>Regler ändern, was ein Beispiel wird, und die Zahlen folgen sofort. Der Reiter „Beispiele“ zeigt jedes einzelne.</translation>
    </message>
    <message>
        <source>Every chat is listed here. Choose one to read its beginning. Untick what the model should not learn from.</source>
        <translation>Hier stehen alle Chats. Wähle einen, um seinen Anfang zu lesen. Nimm das Häkchen bei allem weg, was das Modell nicht lernen soll.</translation>
    </message>
    <message>
        <source>How long your examples are</source>
        <translation>Wie lang deine Beispiele sind</translation>
    </message>
    <message>
        <source>In the sample, “Next” chooses the first one; %1 takes that back.</source>
        <translation>Im Beispiel wählt „Weiter“ die erste Person; %1 nimmt das zurück.</translation>
    </message>
    <message>
        <source>Nothing leaves by itself</source>
        <translation>Nichts geht von selbst hinaus</translation>
    </message>
    <message>
        <source>Save training files</source>
        <translation>Trainingsdateien speichern</translation>
    </message>
    <message>
        <source>Talk to it, compare styles, or do the blind test. In the settings you can take this tour again.</source>
        <translation>Unterhalte dich mit ihm, vergleiche Stile oder mach den Blindtest. In den Einstellungen kannst du diesen Rundgang noch einmal machen.</translation>
    </message>
    <message>
        <source>The files are written on this computer. Then VoiceTune says how many examples will be trained.</source>
        <translation>Die Dateien werden auf diesem Computer geschrieben. Danach sagt VoiceTune, wie viele Beispiele trainiert werden.</translation>
    </message>
    <message>
        <source>This says Offline until you send something. Press it to see what left this computer, when, and to whom.</source>
        <translation>Hier steht Offline, bis du etwas sendest. Ein Druck darauf zeigt, was diesen Computer wann und zu wem verlassen hat.</translation>
    </message>
    <message>
        <source>This step opens when the steps before it are done.</source>
        <translation>Dieser Schritt öffnet sich, sobald die Schritte davor erledigt sind.</translation>
    </message>
    <message>
        <source>Try the trained model</source>
        <translation>Das trainierte Modell ausprobieren</translation>
    </message>
    <message>
        <source>VoiceTune looks for names, numbers, addresses and passwords. What waits for your answer is hidden.</source>
        <translation>VoiceTune sucht nach Namen, Nummern, Adressen und Passwörtern. Was auf deine Antwort wartet, ist verborgen.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Who the model writes like</source>
        <translation>Wie wer das Modell schreibt</translation>
    </message>
    <message>
        <source>Your chats</source>
        <translation>Deine Chats</translation>
    </message>
</context>
<context>
    <name>TourSection</name>
    <message>
        <source>It shows what each step is for. Without a project it opens the sample chat.</source>
        <translation>Er zeigt, wozu jeder Schritt da ist. Ohne Projekt öffnet er den Beispiel-Chat.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang machen</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
</context>
<context>
    <name>Tours</name>
    <message>
        <source>Nine short stops. You can end it at any time with Esc.</source>
        <translation>Neun kurze Halte. Mit Esc kannst du ihn jederzeit beenden.</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>Nein, danke</translation>
    </message>
    <message>
        <source>Should VoiceTune show you around?</source>
        <translation>Soll VoiceTune dich herumführen?</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang machen</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Any number. The same seed and files give nearly the same model, so that you can compare.</source>
        <translation>Eine beliebige Zahl. Derselbe Startwert und dieselben Dateien geben fast dasselbe Modell, so kannst du vergleichen.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Zwischenstände</translation>
    </message>
    <message>
        <source>Closeness (beta)</source>
        <translation>Nähe (Beta)</translation>
    </message>
    <message>
        <source>Dropout of the addition</source>
        <translation>Dropout des Zusatzes</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>From examples</source>
        <translation>Aus Beispielen</translation>
    </message>
    <message>
        <source>From preferences (DPO)</source>
        <translation>Aus Präferenzen (DPO)</translation>
    </message>
    <message>
        <source>How boldly it learns, such as 0.00001. Lower it when answers get strange.</source>
        <translation>Wie mutig es lernt, etwa 0,00001. Senke sie, wenn Antworten seltsam werden.</translation>
    </message>
    <message>
        <source>How boldly it learns. Lower it when answers get strange, raise it when they do not sound like you.</source>
        <translation>Wie mutig es lernt. Senke sie, wenn Antworten seltsam werden, erhöhe sie, wenn sie nicht nach dir klingen.</translation>
    </message>
    <message>
        <source>How close it stays to the model before. Lower lets it follow your preferences further.</source>
        <translation>Wie nah es am bisherigen Modell bleibt. Niedriger lässt es deinen Präferenzen weiter folgen.</translation>
    </message>
    <message>
        <source>How many examples it learns from at once. Larger is calmer and less exact. Change it rarely.</source>
        <translation>Aus wie vielen Beispielen es auf einmal lernt. Größer ist ruhiger und weniger genau. Ändere es selten.</translation>
    </message>
    <message>
        <source>How many models from the middle of the training are kept, to go back to.</source>
        <translation>Wie viele Modelle aus der Mitte des Trainings bleiben, um zu ihnen zurückzukehren.</translation>
    </message>
    <message>
        <source>How many portions of examples it learns from. Start with about 100, more for many examples.</source>
        <translation>Aus wie vielen Portionen von Beispielen es lernt. Beginne mit etwa 100, bei vielen Beispielen mit mehr.</translation>
    </message>
    <message>
        <source>How much the addition can hold. 8 to 32 is usual.</source>
        <translation>Wie viel der Zusatz fassen kann. 8 bis 32 ist üblich.</translation>
    </message>
    <message>
        <source>How much the addition counts. Once or twice its rank is usual.</source>
        <translation>Wie stark der Zusatz zählt. Das Ein- oder Zweifache seines Rangs ist üblich.</translation>
    </message>
    <message>
        <source>How often it goes through all examples. More makes it closer to you, too many make it repeat itself.</source>
        <translation>Wie oft es alle Beispiele durchgeht. Öfter bringt es näher an dich, zu oft lässt es sich wiederholen.</translation>
    </message>
    <message>
        <source>Keeps the model from learning single examples by heart. Raise it a little when it repeats them.</source>
        <translation>Hält das Modell davon ab, einzelne Beispiele auswendig zu lernen. Erhöhe den Wert etwas, wenn es sie wiederholt.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Only a small part on top of the model is trained: cheaper, and enough for a voice.</source>
        <translation>Nur ein kleiner Teil über dem Modell wird trainiert: günstiger, und genug für eine Stimme.</translation>
    </message>
    <message>
        <source>Pack short examples together</source>
        <translation>Kurze Beispiele zusammenpacken</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Several short examples are learned at once: faster, and good for chats.</source>
        <translation>Mehrere kurze Beispiele werden auf einmal gelernt: schneller und gut für Chats.</translation>
    </message>
    <message>
        <source>Size of the addition (rank)</source>
        <translation>Größe des Zusatzes (Rang)</translation>
    </message>
    <message>
        <source>Standard stays in the region of your resource. The others are cheaper, and your files may leave the region.</source>
        <translation>Standard bleibt in der Region deiner Ressource. Die anderen sind günstiger, und deine Dateien verlassen vielleicht die Region.</translation>
    </message>
    <message>
        <source>Strength of the addition (alpha)</source>
        <translation>Stärke des Zusatzes (Alpha)</translation>
    </message>
    <message>
        <source>The model learns to answer as your examples do. This is the usual way.</source>
        <translation>Das Modell lernt zu antworten, wie deine Beispiele es tun. Das ist der übliche Weg.</translation>
    </message>
    <message>
        <source>The model learns which of two answers you prefer. Use it on a model that you have trained before.</source>
        <translation>Das Modell lernt, welche von zwei Antworten du bevorzugst. Nimm es für ein Modell, das du schon trainiert hast.</translation>
    </message>
    <message>
        <source>The share of the addition that rests at each step, against learning by heart.</source>
        <translation>Der Anteil des Zusatzes, der in jedem Schritt ruht, gegen das Auswendiglernen.</translation>
    </message>
    <message>
        <source>The share of the training in which it speeds up. Change it when the loss jumps at the start.</source>
        <translation>Der Anteil des Trainings, in dem es Tempo aufnimmt. Ändere ihn, wenn der Verlust am Anfang springt.</translation>
    </message>
    <message>
        <source>Train a small addition (LoRA)</source>
        <translation>Kleinen Zusatz trainieren (LoRA)</translation>
    </message>
    <message>
        <source>Training steps</source>
        <translation>Trainingsschritte</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Anlauf</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>Where it is trained</source>
        <translation>Wo trainiert wird</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Choose another service</source>
        <translation>Anderen Dienst wählen</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>Anderen Schlüssel eingeben</translation>
    </message>
    <message>
        <source>Look at the jobs</source>
        <translation>Aufträge ansehen</translation>
    </message>
    <message>
        <source>Sending was stopped while the job was being started.</source>
        <translation>Das Senden wurde gestoppt, während der Auftrag gestartet wurde.</translation>
    </message>
    <message>
        <source>Sending was stopped. No job was started.</source>
        <translation>Das Senden wurde gestoppt. Kein Auftrag wurde gestartet.</translation>
    </message>
    <message>
        <source>The service said: %1</source>
        <translation>Der Dienst meldet: %1</translation>
    </message>
    <message>
        <source>Train at home</source>
        <translation>Zu Hause trainieren</translation>
    </message>
    <message>
        <source>VoiceTune looks for it at the service. In two minutes you see here what it found.</source>
        <translation>VoiceTune sucht ihn beim Dienst. In zwei Minuten siehst du hier, was es gefunden hat.</translation>
    </message>
</context>
<context>
    <name>Try</name>
    <message>
        <source> and to </source>
        <translation> und an </translation>
    </message>
    <message>
        <source>%1 of %2 answers are there, %3 failed.</source>
        <translation>%1 von %2 Antworten sind da, %3 sind gescheitert.</translation>
    </message>
    <message>
        <source>%1 of %2 answers are there.</source>
        <translation>%1 von %2 Antworten sind da.</translation>
    </message>
    <message>
        <source>%1 of %2 found the real answer</source>
        <translation>%1 von %2 haben die echte Antwort gefunden</translation>
    </message>
    <message>
        <source>%1 on this computer (%2)</source>
        <translation>%1 auf diesem Computer (%2)</translation>
    </message>
    <message>
        <source>%1, before training</source>
        <translation>%1, vor dem Training</translation>
    </message>
    <message>
        <source>%1, trained from %2</source>
        <translation>%1, trainiert aus %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) in %1 seconds.</source>
        <translation>
            <numerusform>%n Token in %1 Sekunden.</numerusform>
            <numerusform>%n Token in %1 Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) will be replaced before it leaves: %1.</source>
        <translation>
            <numerusform>%n Wert wird vorher ersetzt: %1.</numerusform>
            <numerusform>%n Werte werden vorher ersetzt: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A model answers there only once it is deployed: type the name of its deployment.</source>
        <translation>Ein Modell antwortet dort erst, wenn es bereitgestellt ist: Gib den Namen seiner Bereitstellung ein.</translation>
    </message>
    <message>
        <source>About %1 tokens go to %2, and about %3 come back.</source>
        <translation>Etwa %1 Token gehen an %2, und etwa %3 kommen zurück.</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>Andere Adresse …</translation>
    </message>
    <message>
        <source>Answered in %1 seconds.</source>
        <translation>Nach %1 Sekunden geantwortet.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message numerus="yes">
        <source>Ask %1 models %n time(s)</source>
        <translation>
            <numerusform>%1 Modelle %n Mal fragen</numerusform>
            <numerusform>%1 Modelle %n Mal fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask the model %n time(s)</source>
        <translation>
            <numerusform>Das Modell %n Mal fragen</numerusform>
            <numerusform>Das Modell %n Mal fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Blind test</source>
        <translation>Blindtest</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Drawn with seed</source>
        <translation>Gezogen mit Startwert</translation>
    </message>
    <message>
        <source>Examples trained on</source>
        <translation>Trainierte Beispiele</translation>
    </message>
    <message>
        <source>Held-out moments</source>
        <translation>Zurückgehaltene Momente</translation>
    </message>
    <message>
        <source>It was cut off at the longest answer allowed.</source>
        <translation>Sie wurde bei der längsten erlaubten Antwort abgeschnitten.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>Note of the training</source>
        <translation>Notiz zum Training</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Replay other moments, or let somebody else guess.</source>
        <translation>Spiele andere Momente durch, oder lass jemand anderen raten.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>An %1 senden</translation>
    </message>
    <message>
        <source>Send to %1 and to %2</source>
        <translation>An %1 und an %2 senden</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>That costs about %1.</source>
        <translation>Das kostet etwa %1.</translation>
    </message>
    <message>
        <source>That costs nothing.</source>
        <translation>Das kostet nichts.</translation>
    </message>
    <message>
        <source>Trained from</source>
        <translation>Trainiert aus</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Without prices the cost is not known.</source>
        <translation>Ohne Preise sind die Kosten nicht bekannt.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>You have guessed all moments of this replay.</source>
        <translation>Du hast alle Momente dieses Replays geraten.</translation>
    </message>
    <message>
        <source>You stopped this answer.</source>
        <translation>Du hast diese Antwort gestoppt.</translation>
    </message>
    <message>
        <source>Your model of %1</source>
        <translation>Dein Modell vom %1</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Deine Notiz</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>diesen Computer</translation>
    </message>
</context>
<context>
    <name>TryPage</name>
    <message>
        <source>Blind test</source>
        <translation>Blindtest</translation>
    </message>
    <message>
        <source>Does it sound like you?</source>
        <translation>Klingt es nach dir?</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>Lecks</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Replay</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Use it elsewhere</source>
        <translation>Anderswo nutzen</translation>
    </message>
    <message>
        <source>Ways to try it</source>
        <translation>Wege zum Ausprobieren</translation>
    </message>
    <message>
        <source>Whatever you send has names and private data replaced. Nothing leaves before you press a button.</source>
        <translation>Was du auch sendest, Namen und private Daten sind darin ersetzt. Nichts verlässt den Computer, bevor du auf einen Knopf drückst.</translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message>
        <source>%1 has none of its files.</source>
        <translation>%1 hat keine Datei davon.</translation>
    </message>
    <message>
        <source>%1 is asked for its list once more. If your job is not there, a new one is started.</source>
        <translation>%1 wird noch einmal nach der Liste gefragt. Fehlt dein Auftrag dort, wird ein neuer gestartet.</translation>
    </message>
    <message>
        <source>Delete the files and forget it</source>
        <translation>Dateien löschen und vergessen</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget it…</source>
        <translation>Vergessen …</translation>
    </message>
    <message>
        <source>Forget what was begun?</source>
        <translation>Vergessen, was begonnen wurde?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>If the first one runs all the same, you pay twice. Look at the service&apos;s own page first.</source>
        <translation>Läuft der erste trotzdem, zahlst du doppelt. Sieh zuerst auf der Seite des Dienstes nach.</translation>
    </message>
    <message>
        <source>It is deleted from your list. This cannot be undone.</source>
        <translation>Er wird aus deiner Liste gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>Beim letzten Mal: %1</translation>
    </message>
    <message>
        <source>Nobody knows whether %1 started a job.</source>
        <translation>Niemand weiß, ob %1 einen Auftrag gestartet hat.</translation>
    </message>
    <message>
        <source>Sending files to %1 was interrupted.</source>
        <translation>Das Senden von Dateien an %1 wurde unterbrochen.</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Noch einmal starten</translation>
    </message>
    <message>
        <source>Start the job again?</source>
        <translation>Auftrag noch einmal starten?</translation>
    </message>
    <message>
        <source>What is there already is not sent again.</source>
        <translation>Was schon dort ist, wird nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Your files are at %1, and no job was started.</source>
        <translation>Deine Dateien liegen bei %1, und kein Auftrag wurde gestartet.</translation>
    </message>
    <message>
        <source>Your files at %1 are deleted.</source>
        <translation>Deine Dateien bei %1 werden gelöscht.</translation>
    </message>
    <message>
        <source>“Go on” looks in its list first. If the job is not there, a second one may cost twice.</source>
        <translation>„Fortsetzen“ sieht zuerst in der Liste des Dienstes nach. Fehlt der Auftrag dort, kann ein zweiter doppelt kosten.</translation>
    </message>
</context>
<context>
    <name>UnusualList</name>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Hide the chosen ones</source>
        <translation>Gewählte verbergen</translation>
    </message>
    <message>
        <source>Hide unusual words and numbers, too</source>
        <translation>Auch ungewöhnliche Wörter und Zahlen verbergen</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>In the files</source>
        <translation>In den Dateien</translation>
    </message>
    <message>
        <source>Leave the chosen ones</source>
        <translation>Gewählte stehen lassen</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Nothing like this was found.</source>
        <translation>So etwas wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Search unusual words</source>
        <translation>Ungewöhnliche Wörter durchsuchen</translation>
    </message>
    <message>
        <source>Show its messages</source>
        <translation>Seine Nachrichten zeigen</translation>
    </message>
    <message>
        <source>Unusual words and numbers</source>
        <translation>Ungewöhnliche Wörter und Zahlen</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>What the fewest people wrote comes first. Nobody waits for an answer here.</source>
        <translation>Zuerst kommt, was die wenigsten geschrieben haben. Hier wartet nichts auf eine Antwort.</translation>
    </message>
</context>
<context>
    <name>UpdateNotice</name>
    <message>
        <source>Do not look</source>
        <translation>Nicht suchen</translation>
    </message>
    <message>
        <source>Look once a day</source>
        <translation>Einmal am Tag suchen</translation>
    </message>
    <message>
        <source>Once a day it asks %1 for the newest version number and sends nothing else. The list of what left this computer names each question. You can change this in the settings.</source>
        <translation>Einmal am Tag fragt VoiceTune bei %1 nach der neuesten Versionsnummer und sendet sonst nichts. Die Liste dessen, was diesen Computer verlassen hat, nennt jede Anfrage. In den Einstellungen kannst du das ändern.</translation>
    </message>
    <message>
        <source>Should VoiceTune look for newer versions?</source>
        <translation>Soll VoiceTune nach neueren Versionen suchen?</translation>
    </message>
    <message>
        <source>VoiceTune %1 is available.</source>
        <translation>VoiceTune %1 ist verfügbar.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <source>You have %1. Nothing is downloaded: get it where you got VoiceTune.</source>
        <translation>Du hast %1. Nichts wird heruntergeladen: Hol es dir dort, wo du VoiceTune herhast.</translation>
    </message>
</context>
<context>
    <name>UpdatesSection</name>
    <message>
        <source>Look for newer versions once a day</source>
        <translation>Einmal am Tag nach neueren Versionen suchen</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Neuere Versionen</translation>
    </message>
    <message>
        <source>Once a day VoiceTune asks %1 for the number of the newest version. It sends nothing else and downloads nothing.</source>
        <translation>Einmal am Tag fragt VoiceTune bei %1 nach der Nummer der neuesten Version. Es sendet sonst nichts und lädt nichts herunter.</translation>
    </message>
    <message>
        <source>You have VoiceTune %1.</source>
        <translation>Du hast VoiceTune %1.</translation>
    </message>
</context>
<context>
    <name>UploadPanel</name>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>noch %Ln Minute</numerusform>
            <numerusform>noch %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>noch %Ln Sekunde</numerusform>
            <numerusform>noch %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet …</translation>
    </message>
    <message>
        <source>Stop sending…</source>
        <translation>Senden stoppen …</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt …</translation>
    </message>
</context>
<context>
    <name>UseTab</name>
    <message>
        <source>Choose the model that you want to use in another program.</source>
        <translation>Wähle das Modell, das du in einem anderen Programm nutzen willst.</translation>
    </message>
    <message>
        <source>Commands for Ollama</source>
        <translation>Befehle für Ollama</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>For a terminal of Linux or macOS, or Git Bash on Windows.</source>
        <translation>Für ein Terminal unter Linux oder macOS, oder Git Bash unter Windows.</translation>
    </message>
    <message>
        <source>Include the system prompt</source>
        <translation>Mit Systemprompt</translation>
    </message>
    <message>
        <source>Install it with: pip install langchain-openai</source>
        <translation>Installiere es mit: pip install langchain-openai</translation>
    </message>
    <message>
        <source>Install it with: pip install openai</source>
        <translation>Installiere es mit: pip install openai</translation>
    </message>
    <message>
        <source>LangChain (ChatOpenAI)</source>
        <translation>LangChain (ChatOpenAI)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Modelfile for Ollama</source>
        <translation>Modelfile für Ollama</translation>
    </message>
    <message>
        <source>Ollama</source>
        <translation>Ollama</translation>
    </message>
    <message>
        <source>Ollama runs models that lie on this computer; this one is elsewhere. A model that you trained at home can run there: load it into Ollama, then choose it above.</source>
        <translation>Ollama führt Modelle aus, die auf diesem Computer liegen; dieses liegt anderswo. Ein Modell, das du zu Hause trainiert hast, kann dort laufen: Lade es in Ollama, dann wähle es oben.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s client for Python</source>
        <translation>Client von OpenAI für Python</translation>
    </message>
    <message>
        <source>Put your key into the variable %1 first; it is not in these lines. What you write there is not hidden.</source>
        <translation>Setze zuerst deinen Schlüssel in die Variable %1; er steht nicht in diesen Zeilen. Was du dort schreibst, wird nicht verborgen.</translation>
    </message>
    <message>
        <source>Save the upper lines as a file named Modelfile, then run the lower ones beside it.</source>
        <translation>Speichere die oberen Zeilen als Datei mit dem Namen Modelfile, dann führe die unteren daneben aus.</translation>
    </message>
    <message>
        <source>This address needs no key. What you write there is not hidden: replacements are made only here.</source>
        <translation>Diese Adresse braucht keinen Schlüssel. Was du dort schreibst, wird nicht verborgen: Ersetzt wird nur hier.</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
</context>
<context>
    <name>ValueList</name>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Fund</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>One choice here holds wherever the value stands. Plain words stay as they are.</source>
        <translation>Eine Wahl gilt hier überall, wo der Wert steht. Gewöhnliche Wörter bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Show its messages</source>
        <translation>Seine Nachrichten zeigen</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>Visible</name>
    <message>
        <source>All of it is hidden.</source>
        <translation>Alles davon ist verborgen.</translation>
    </message>
    <message>
        <source>It stays visible.</source>
        <translation>Es bleibt sichtbar.</translation>
    </message>
</context>
<context>
    <name>WayOn</name>
    <message>
        <source>Choose the assistant</source>
        <translation>Wähle den Assistenten</translation>
    </message>
    <message>
        <source>Continue to Dataset</source>
        <translation>Weiter zum Datensatz</translation>
    </message>
    <message>
        <source>Continue to Finish</source>
        <translation>Weiter zum Abschluss</translation>
    </message>
    <message>
        <source>Continue to People</source>
        <translation>Weiter zu Personen</translation>
    </message>
    <message>
        <source>Continue to Privacy</source>
        <translation>Weiter zur Privatsphäre</translation>
    </message>
    <message>
        <source>Continue to Try it</source>
        <translation>Weiter zum Ausprobieren</translation>
    </message>
</context>
<context>
    <name>ZoneField</name>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1 (dieser Computer)</translation>
    </message>
    <message>
        <source>Matching time zones</source>
        <translation>Passende Zeitzonen</translation>
    </message>
</context>
<context>
    <name>_Answer</name>
    <message>
        <source>Answer %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>Really written</source>
        <translation>Wirklich geschrieben</translation>
    </message>
    <message>
        <source>This one is real (%1)</source>
        <translation>Diese ist echt (%1)</translation>
    </message>
</context>
<context>
    <name>_Tile</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln zu prüfen</numerusform>
            <numerusform>%Ln zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visible</source>
        <translation>
            <numerusform>%Ln sichtbar</numerusform>
            <numerusform>%Ln sichtbar</numerusform>
        </translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>alles entschieden</translation>
    </message>
    <message>
        <source>always removed</source>
        <translation>immer entfernt</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>&quot;%1&quot; holds a null character.</source>
        <translation>„%1“ enthält ein Nullzeichen.</translation>
    </message>
    <message>
        <source>%1 % are up to</source>
        <translation>%1 % haben bis zu</translation>
    </message>
    <message>
        <source>%1 %2 with %3 looks for %4.</source>
        <translation>%1 %2 mit %3 sucht nach %4.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1 Names in it point to another app.</source>
        <translation>%1 Namen darin deuten auf eine andere App.</translation>
    </message>
    <message>
        <source>%1 Nothing tells Messenger and Instagram apart.</source>
        <translation>%1 Nichts unterscheidet hier Messenger und Instagram.</translation>
    </message>
    <message>
        <source>%1 Save the files for another trainer on the page Finish.</source>
        <translation>%1 Speichere die Dateien auf der Seite „Abschluss“ für ein anderes Trainingsprogramm.</translation>
    </message>
    <message>
        <source>%1 Their names stand in line %2.</source>
        <translation>%1 Ihre Namen stehen in Zeile %2.</translation>
    </message>
    <message>
        <source>%1 What came after in this chat is lost.</source>
        <translation>%1 Was in diesem Chat danach kam, ist verloren.</translation>
    </message>
    <message>
        <source>%1 answers of each voice.</source>
        <translation>%1 Antworten jeder Stimme.</translation>
    </message>
    <message>
        <source>%1 answers with a single word as often as you: %2 against %3.</source>
        <translation>%1 antwortet so oft mit einem einzigen Wort wie du: %2 gegenüber %3.</translation>
    </message>
    <message>
        <source>%1 answers with a single word less often than you: %2 against %3.</source>
        <translation>%1 antwortet seltener mit einem einzigen Wort als du: %2 gegenüber %3.</translation>
    </message>
    <message>
        <source>%1 answers with a single word more often than you: %2 against %3.</source>
        <translation>%1 antwortet öfter mit einem einzigen Wort als du: %2 gegenüber %3.</translation>
    </message>
    <message>
        <source>%1 are too long and will lose their oldest messages.</source>
        <translation>%1 sind zu lang und verlieren ihre ältesten Nachrichten.</translation>
    </message>
    <message>
        <source>%1 asks for a pause: there were too many requests.</source>
        <translation>%1 bittet um eine Pause: Es waren zu viele Anfragen.</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>%1 cannot delete a model from here.</source>
        <translation>%1 kann von hier aus kein Modell löschen.</translation>
    </message>
    <message>
        <source>%1 cannot do this in its present state.</source>
        <translation>%1 kann das im jetzigen Zustand nicht.</translation>
    </message>
    <message>
        <source>%1 cannot let a job go on.</source>
        <translation>%1 kann einen Auftrag nicht weiterlaufen lassen.</translation>
    </message>
    <message>
        <source>%1 cannot load this model.</source>
        <translation>%1 kann dieses Modell nicht laden.</translation>
    </message>
    <message>
        <source>%1 cannot pause a job.</source>
        <translation>%1 kann einen Auftrag nicht anhalten.</translation>
    </message>
    <message>
        <source>%1 cannot train with the method %2.</source>
        <translation>%1 kann nicht mit der Methode %2 trainieren.</translation>
    </message>
    <message>
        <source>%1 character</source>
        <translation>%1 Zeichen</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 Zeichen</translation>
    </message>
    <message>
        <source>%1 closes with your ten favourite words as often as you: %2 of answers against %3.</source>
        <translation>%1 endet so oft mit deinen zehn liebsten Wörtern wie du: %2 der Antworten gegenüber %3.</translation>
    </message>
    <message>
        <source>%1 closes with your ten favourite words less often than you: %2 of answers against %3.</source>
        <translation>%1 endet seltener mit deinen zehn liebsten Wörtern als du: %2 der Antworten gegenüber %3.</translation>
    </message>
    <message>
        <source>%1 closes with your ten favourite words more often than you: %2 of answers against %3.</source>
        <translation>%1 endet öfter mit deinen zehn liebsten Wörtern als du: %2 der Antworten gegenüber %3.</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 did not say whether it started the job, and its list does not show it.</source>
        <translation>%1 hat nicht gesagt, ob der Auftrag gestartet wurde, und die Liste dort zeigt ihn nicht.</translation>
    </message>
    <message>
        <source>%1 does not accept the file.</source>
        <translation>%1 nimmt die Datei nicht an.</translation>
    </message>
    <message>
        <source>%1 does not accept the key.</source>
        <translation>%1 nimmt den Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>%1 does not accept this.</source>
        <translation>%1 nimmt das nicht an.</translation>
    </message>
    <message>
        <source>%1 does not know the model, or may not train it for this account.</source>
        <translation>%1 kennt das Modell nicht oder darf es für dieses Konto nicht trainieren.</translation>
    </message>
    <message>
        <source>%1 does not know this.</source>
        <translation>%1 kennt das nicht.</translation>
    </message>
    <message>
        <source>%1 draws words out in as many answers as you: %2 against %3.</source>
        <translation>%1 zieht Wörter in so vielen Antworten lang wie du: %2 gegenüber %3.</translation>
    </message>
    <message>
        <source>%1 draws words out in fewer answers than you: %2 against %3.</source>
        <translation>%1 zieht Wörter in weniger Antworten lang als du: %2 gegenüber %3.</translation>
    </message>
    <message>
        <source>%1 draws words out in more answers than you: %2 against %3.</source>
        <translation>%1 zieht Wörter in mehr Antworten lang als du: %2 gegenüber %3.</translation>
    </message>
    <message>
        <source>%1 ends messages without a mark as often as you: %2 against %3.</source>
        <translation>%1 beendet Nachrichten so oft ohne Satzzeichen wie du: %2 gegenüber %3.</translation>
    </message>
    <message>
        <source>%1 ends messages without a mark less often than you: %2 against %3.</source>
        <translation>%1 beendet Nachrichten seltener ohne Satzzeichen als du: %2 gegenüber %3.</translation>
    </message>
    <message>
        <source>%1 ends messages without a mark more often than you: %2 against %3.</source>
        <translation>%1 beendet Nachrichten öfter ohne Satzzeichen als du: %2 gegenüber %3.</translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings</source>
        <translation>Fehler: %1, Warnungen: %2</translation>
    </message>
    <message>
        <source>%1 gave an answer that VoiceTune does not understand.</source>
        <translation>%1 gab eine Antwort, die VoiceTune nicht versteht.</translation>
    </message>
    <message>
        <source>%1 gives no list of its jobs.</source>
        <translation>%1 gibt keine Liste der Aufträge heraus.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 has a problem of its own.</source>
        <translation>%1 hat selbst ein Problem.</translation>
    </message>
    <message>
        <source>%1 has a tokenizer of its own. Tokens are counted as for gpt-4o and come close to what it counts.</source>
        <translation>%1 hat einen eigenen Tokenizer. Token werden wie für gpt-4o gezählt und kommen seiner Zählung nahe.</translation>
    </message>
    <message>
        <source>%1 has no setting %2 for this method.</source>
        <translation>%1 hat für diese Methode keine Einstellung %2.</translation>
    </message>
    <message>
        <source>%1 is not installed on this computer.</source>
        <translation>%1 ist auf diesem Computer nicht installiert.</translation>
    </message>
    <message>
        <source>%1 keeps closer to your ten favourite emoji than you: %2 of its emoji against %3.</source>
        <translation>%1 bleibt näher bei deinen zehn liebsten Emojis als du: %2 der Emojis gegenüber %3.</translation>
    </message>
    <message>
        <source>%1 laughs in as many answers as you: %2 against %3.</source>
        <translation>%1 lacht in so vielen Antworten wie du: %2 gegenüber %3.</translation>
    </message>
    <message>
        <source>%1 laughs in fewer answers than you: %2 against %3.</source>
        <translation>%1 lacht in weniger Antworten als du: %2 gegenüber %3.</translation>
    </message>
    <message>
        <source>%1 laughs in more answers than you: %2 against %3.</source>
        <translation>%1 lacht in mehr Antworten als du: %2 gegenüber %3.</translation>
    </message>
    <message>
        <source>%1 message</source>
        <translation>%1 Nachricht</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 Nachrichten</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <translation>%1 muss %2 sein.</translation>
    </message>
    <message>
        <source>%1 needs a value for %2.</source>
        <translation>%1 braucht eine Angabe zu %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2, drawn at random</source>
        <translation>%1 von %2, zufällig gezogen</translation>
    </message>
    <message>
        <source>%1 of its first lines begin like WhatsApp messages.</source>
        <translation>%1 der ersten Zeilen beginnen wie WhatsApp-Nachrichten.</translation>
    </message>
    <message>
        <source>%1 of the assistant&apos;s messages have an emoji, and %2 of the others&apos;.</source>
        <translation>%1 der Nachrichten des Assistenten enthalten ein Emoji, bei den anderen %2.</translation>
    </message>
    <message>
        <source>%1 offers no training at this address.</source>
        <translation>%1 bietet unter dieser Adresse kein Training an.</translation>
    </message>
    <message>
        <source>%1 opens with your ten favourite words as often as you: %2 of answers against %3.</source>
        <translation>%1 beginnt so oft mit deinen zehn liebsten Wörtern wie du: %2 der Antworten gegenüber %3.</translation>
    </message>
    <message>
        <source>%1 opens with your ten favourite words less often than you: %2 of answers against %3.</source>
        <translation>%1 beginnt seltener mit deinen zehn liebsten Wörtern als du: %2 der Antworten gegenüber %3.</translation>
    </message>
    <message>
        <source>%1 opens with your ten favourite words more often than you: %2 of answers against %3.</source>
        <translation>%1 beginnt öfter mit deinen zehn liebsten Wörtern als du: %2 der Antworten gegenüber %3.</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 Personen</translation>
    </message>
    <message>
        <source>%1 people get answers; the first gets %2.</source>
        <translation>%1 Personen bekommen Antworten; die erste bekommt %2.</translation>
    </message>
    <message>
        <source>%1 person</source>
        <translation>%1 Person</translation>
    </message>
    <message>
        <source>%1 rounds.</source>
        <translation>Runden: %1.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 sends as many messages in a row as you: %2 on average against %3.</source>
        <translation>%1 sendet so viele Nachrichten in Folge wie du: im Schnitt %2 gegenüber %3.</translation>
    </message>
    <message>
        <source>%1 sends fewer messages in a row than you: %2 on average against %3.</source>
        <translation>%1 sendet weniger Nachrichten in Folge als du: im Schnitt %2 gegenüber %3.</translation>
    </message>
    <message>
        <source>%1 sends more messages in a row than you: %2 on average against %3.</source>
        <translation>%1 sendet mehr Nachrichten in Folge als du: im Schnitt %2 gegenüber %3.</translation>
    </message>
    <message>
        <source>%1 spells and phrases as you do: likeness %2, your own other half %3.</source>
        <translation>%1 schreibt und formuliert genau wie du: Ähnlichkeit %2, deine eigene andere Hälfte %3.</translation>
    </message>
    <message>
        <source>%1 spells and phrases less like you: likeness %2, your own other half %3.</source>
        <translation>%1 schreibt und formuliert weniger wie du: Ähnlichkeit %2, deine eigene andere Hälfte %3.</translation>
    </message>
    <message>
        <source>%1 spells and phrases like you: likeness %2, your own other half %3.</source>
        <translation>%1 schreibt und formuliert wie du: Ähnlichkeit %2, deine eigene andere Hälfte %3.</translation>
    </message>
    <message>
        <source>%1 starts with a small letter as often as you: %2 of messages against %3.</source>
        <translation>%1 beginnt so oft klein wie du: %2 der Nachrichten gegenüber %3.</translation>
    </message>
    <message>
        <source>%1 starts with a small letter less often than you: %2 of messages against %3.</source>
        <translation>%1 beginnt seltener klein als du: %2 der Nachrichten gegenüber %3.</translation>
    </message>
    <message>
        <source>%1 starts with a small letter more often than you: %2 of messages against %3.</source>
        <translation>%1 beginnt öfter klein als du: %2 der Nachrichten gegenüber %3.</translation>
    </message>
    <message>
        <source>%1 stopped, or took too long.</source>
        <translation>%1 hat sich beendet oder zu lange gebraucht.</translation>
    </message>
    <message>
        <source>%1 takes %2 letters at most.</source>
        <translation>%1 nimmt höchstens %2 Buchstaben.</translation>
    </message>
    <message>
        <source>%1 takes no new jobs from this account.</source>
        <translation>%1 nimmt von diesem Konto keine neuen Aufträge an.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 token</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>%1 types as much in an answer as you: %2 against %3.</source>
        <translation>%1 tippt in einer Antwort so viel wie du: %2 gegenüber %3.</translation>
    </message>
    <message>
        <source>%1 types less in an answer than you: %2 against %3.</source>
        <translation>%1 tippt in einer Antwort weniger als du: %2 gegenüber %3.</translation>
    </message>
    <message>
        <source>%1 types more in an answer than you: %2 against %3.</source>
        <translation>%1 tippt in einer Antwort mehr als du: %2 gegenüber %3.</translation>
    </message>
    <message>
        <source>%1 uses as many different words as you: %2 in every 50 against %3.</source>
        <translation>%1 verwendet so viele verschiedene Wörter wie du: %2 von je 50 gegenüber %3.</translation>
    </message>
    <message>
        <source>%1 uses as much punctuation as you: %2 marks in a hundred words against %3.</source>
        <translation>%1 verwendet so viele Satzzeichen wie du: %2 auf hundert Wörter gegenüber %3.</translation>
    </message>
    <message>
        <source>%1 uses emoji in as many answers as you: %2 against %3.</source>
        <translation>%1 verwendet in so vielen Antworten Emojis wie du: %2 gegenüber %3.</translation>
    </message>
    <message>
        <source>%1 uses emoji in fewer answers than you: %2 against %3.</source>
        <translation>%1 verwendet in weniger Antworten Emojis als du: %2 gegenüber %3.</translation>
    </message>
    <message>
        <source>%1 uses emoji in more answers than you: %2 against %3.</source>
        <translation>%1 verwendet in mehr Antworten Emojis als du: %2 gegenüber %3.</translation>
    </message>
    <message>
        <source>%1 uses fewer different words than you: %2 in every 50 against %3.</source>
        <translation>%1 verwendet weniger verschiedene Wörter als du: %2 von je 50 gegenüber %3.</translation>
    </message>
    <message>
        <source>%1 uses less punctuation than you: %2 marks in a hundred words against %3.</source>
        <translation>%1 verwendet weniger Satzzeichen als du: %2 auf hundert Wörter gegenüber %3.</translation>
    </message>
    <message>
        <source>%1 uses more different words than you: %2 in every 50 against %3.</source>
        <translation>%1 verwendet mehr verschiedene Wörter als du: %2 von je 50 gegenüber %3.</translation>
    </message>
    <message>
        <source>%1 uses more punctuation than you: %2 marks in a hundred words against %3.</source>
        <translation>%1 verwendet mehr Satzzeichen als du: %2 auf hundert Wörter gegenüber %3.</translation>
    </message>
    <message>
        <source>%1 uses other emoji: %2 are among your ten favourites, against %3 of yours.</source>
        <translation>%1 verwendet andere Emojis: %2 sind unter deinen zehn liebsten, bei dir %3.</translation>
    </message>
    <message>
        <source>%1 uses your most frequent words as you do: %2 off, your own other half %3.</source>
        <translation>%1 verwendet deine häufigsten Wörter genau wie du: %2 Abstand, deine eigene andere Hälfte %3.</translation>
    </message>
    <message>
        <source>%1 uses your most frequent words less like you: %2 off, your own other half %3.</source>
        <translation>%1 verwendet deine häufigsten Wörter weniger wie du: %2 Abstand, deine eigene andere Hälfte %3.</translation>
    </message>
    <message>
        <source>%1 uses your most frequent words much as you do: %2 off, your own other half %3.</source>
        <translation>%1 verwendet deine häufigsten Wörter ungefähr wie du: %2 Abstand, deine eigene andere Hälfte %3.</translation>
    </message>
    <message>
        <source>%1 uses your ten favourite emoji as much as you: %2 against %3.</source>
        <translation>%1 verwendet deine zehn liebsten Emojis so viel wie du: %2 gegenüber %3.</translation>
    </message>
    <message>
        <source>%1 word</source>
        <translation>%1 Wort</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 Wörter</translation>
    </message>
    <message>
        <source>%1 words in a row as in the examples</source>
        <translation>%1 Wörter hintereinander wie in den Beispielen</translation>
    </message>
    <message>
        <source>%1 writes answers as long as yours: %2 against %3.</source>
        <translation>%1 schreibt so lange Antworten wie du: %2 gegenüber %3.</translation>
    </message>
    <message>
        <source>%1 writes longer answers than you: %2 against %3.</source>
        <translation>%1 schreibt längere Antworten als du: %2 gegenüber %3.</translation>
    </message>
    <message>
        <source>%1 writes shorter answers than you: %2 against %3.</source>
        <translation>%1 schreibt kürzere Antworten als du: %2 gegenüber %3.</translation>
    </message>
    <message>
        <source>%1 writes your main language as often as you: %2 of longer answers against %3.</source>
        <translation>%1 schreibt deine Hauptsprache so oft wie du: %2 der längeren Antworten gegenüber %3.</translation>
    </message>
    <message>
        <source>%1 writes your main language less often than you: %2 of longer answers against %3.</source>
        <translation>%1 schreibt deine Hauptsprache seltener als du: %2 der längeren Antworten gegenüber %3.</translation>
    </message>
    <message>
        <source>%1 writes your main language more often than you: %2 of longer answers against %3.</source>
        <translation>%1 schreibt deine Hauptsprache öfter als du: %2 der längeren Antworten gegenüber %3.</translation>
    </message>
    <message>
        <source>%1, %2 examples</source>
        <translation>%1, %2 Beispiele</translation>
    </message>
    <message>
        <source>%1, all there are</source>
        <translation>%1, alle, die es gibt</translation>
    </message>
    <message>
        <source>%1, moment %2</source>
        <translation>%1, Moment %2</translation>
    </message>
    <message>
        <source>%1, question %2</source>
        <translation>%1, Frage %2</translation>
    </message>
    <message>
        <source>%1, talk of %2</source>
        <translation>%1, Unterhaltung vom %2</translation>
    </message>
    <message>
        <source>%1: %2 %3, you %4; that may be chance.</source>
        <translation>%1: %2 %3, du %4; das kann Zufall sein.</translation>
    </message>
    <message>
        <source>%1: %2 %3, your own other half %4; that may be chance.</source>
        <translation>%1: %2 %3, deine eigene andere Hälfte %4; das kann Zufall sein.</translation>
    </message>
    <message>
        <source>%1: %2 has nothing to count.</source>
        <translation>%1: nichts zu zählen (%2).</translation>
    </message>
    <message>
        <source>%1: %2 has too little to count.</source>
        <translation>%1: zu wenig zu zählen (%2).</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4.</source>
        <translation>%1: %2, von %3 bis %4.</translation>
    </message>
    <message>
        <source>%1: nothing to compare.</source>
        <translation>%1: nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>%1: nothing to count.</source>
        <translation>%1: nichts zu zählen.</translation>
    </message>
    <message>
        <source>%1The same in %2 more lines.</source>
        <translation>%1Dasselbe in %2 weiteren Zeilen.</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>1 is too long and will lose its oldest messages.</source>
        <translation>1 ist zu lang und verliert seine ältesten Nachrichten.</translation>
    </message>
    <message>
        <source>A branch that was left: the question was changed, or another answer was asked for.</source>
        <translation>Ein verlassener Zweig: Die Frage wurde geändert, oder es wurde eine andere Antwort verlangt.</translation>
    </message>
    <message>
        <source>A call of a tool, or what a tool answered: projects hold what people say.</source>
        <translation>Ein Werkzeugaufruf oder dessen Antwort: Projekte enthalten, was Menschen sagen.</translation>
    </message>
    <message>
        <source>A call or a voicemail.</source>
        <translation>Ein Anruf oder eine Sprachnachricht.</translation>
    </message>
    <message>
        <source>A call, or a notice of the app.</source>
        <translation>Ein Anruf oder ein Hinweis der App.</translation>
    </message>
    <message>
        <source>A call, or a notice that somebody joined, left or gave a name.</source>
        <translation>Ein Anruf oder ein Hinweis, dass jemand dazukam, ging oder einen Namen vergab.</translation>
    </message>
    <message>
        <source>A canary</source>
        <translation>Ein Köder</translation>
    </message>
    <message>
        <source>A card, a message of a program or the like.</source>
        <translation>Eine Karte, die Nachricht eines Programms oder Ähnliches.</translation>
    </message>
    <message>
        <source>A card, a place, a transfer, a forwarded talk or the like.</source>
        <translation>Eine Karte, ein Ort, eine Überweisung, ein weitergeleitetes Gespräch oder Ähnliches.</translation>
    </message>
    <message>
        <source>A cell has more than %1 MB and was not read.</source>
        <translation>Eine Zelle hat mehr als %1 MB und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>A change of a message, which is read in its last wording.</source>
        <translation>Eine Änderung einer Nachricht, die in ihrem letzten Wortlaut gelesen wird.</translation>
    </message>
    <message>
        <source>A channel as DiscordChatExporter saves it (%1).</source>
        <translation>Ein Kanal, wie DiscordChatExporter ihn speichert (%1).</translation>
    </message>
    <message>
        <source>A chat as SillyTavern keeps it.</source>
        <translation>Ein Chat, wie SillyTavern ihn speichert.</translation>
    </message>
    <message>
        <source>A chat as Telegram Desktop exports it.</source>
        <translation>Ein Chat, wie Telegram Desktop ihn exportiert.</translation>
    </message>
    <message>
        <source>A chat file of Messenger&apos;s end-to-end encrypted download.</source>
        <translation>Eine Chat-Datei aus dem Ende-zu-Ende-verschlüsselten Download von Messenger.</translation>
    </message>
    <message>
        <source>A chat in ChatLab&apos;s format.</source>
        <translation>Ein Chat im Format von ChatLab.</translation>
    </message>
    <message>
        <source>A chat of WeChat as WeFlow writes it.</source>
        <translation>Ein WeChat-Chat, wie WeFlow ihn schreibt.</translation>
    </message>
    <message>
        <source>A command to the program, not to the assistant.</source>
        <translation>Ein Befehl an das Programm, nicht an den Assistenten.</translation>
    </message>
    <message>
        <source>A comment that is not shown: spam, thrown away, or not looked at yet.</source>
        <translation>Ein Kommentar, der nicht gezeigt wird: Spam, weggeworfen oder noch nicht angesehen.</translation>
    </message>
    <message>
        <source>A contact that was shared.</source>
        <translation>Ein geteilter Kontakt.</translation>
    </message>
    <message>
        <source>A count is missing or out of bounds.</source>
        <translation>Eine Anzahl fehlt oder ist unmöglich.</translation>
    </message>
    <message>
        <source>A count is out of bounds.</source>
        <translation>Eine Anzahl ist unmöglich.</translation>
    </message>
    <message>
        <source>A database that has the name of that of Android&apos;s text messages.</source>
        <translation>Eine Datenbank, die heißt wie die der Textnachrichten von Android.</translation>
    </message>
    <message>
        <source>A database that has the name of that of Apple&apos;s Messages.</source>
        <translation>Eine Datenbank mit dem Namen der Datenbank von Apples „Nachrichten“.</translation>
    </message>
    <message>
        <source>A database that has the name of that of Viber.</source>
        <translation>Eine Datenbank, die wie die von Viber heißt.</translation>
    </message>
    <message>
        <source>A database that has the name of that of WhatsApp.</source>
        <translation>Eine Datenbank, die den Namen jener von WhatsApp hat.</translation>
    </message>
    <message>
        <source>A database with Android&apos;s tables of text messages.</source>
        <translation>Eine Datenbank mit Androids Tabellen für Textnachrichten.</translation>
    </message>
    <message>
        <source>A database with the tables of Apple&apos;s Messages.</source>
        <translation>Eine Datenbank mit den Tabellen von Apples „Nachrichten“.</translation>
    </message>
    <message>
        <source>A database with the tables of Viber.</source>
        <translation>Eine Datenbank mit den Tabellen von Viber.</translation>
    </message>
    <message>
        <source>A database with the tables of WhatsApp on Android.</source>
        <translation>Eine Datenbank mit den Tabellen von WhatsApp auf Android.</translation>
    </message>
    <message>
        <source>A database with the tables of WhatsApp on iPhones and Macs.</source>
        <translation>Eine Datenbank mit den Tabellen von WhatsApp auf iPhones und Macs.</translation>
    </message>
    <message>
        <source>A date of this export does not exist in the other order.</source>
        <translation>Ein Datum in diesem Export gibt es in der anderen Reihenfolge nicht.</translation>
    </message>
    <message>
        <source>A day must be written like 2024-05-31.</source>
        <translation>Schreib einen Tag wie 2024-05-31.</translation>
    </message>
    <message>
        <source>A deleted message.</source>
        <translation>Eine gelöschte Nachricht.</translation>
    </message>
    <message>
        <source>A draft that was never published.</source>
        <translation>Ein Entwurf, der nie veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>A draft that was never sent.</source>
        <translation>Ein Entwurf, der nie gesendet wurde.</translation>
    </message>
    <message>
        <source>A draft that was not sent.</source>
        <translation>Ein Entwurf, der nicht gesendet wurde.</translation>
    </message>
    <message>
        <source>A field has capitals or spaces in its name.</source>
        <translation>Der Name eines Feldes hat Großbuchstaben oder Leerzeichen.</translation>
    </message>
    <message>
        <source>A file of the site.</source>
        <translation>Eine Datei der Website.</translation>
    </message>
    <message>
        <source>A file of this export cannot be opened.</source>
        <translation>Eine Datei dieses Exports lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>A file without a text.</source>
        <translation>Eine Datei ohne Text.</translation>
    </message>
    <message>
        <source>A file, picture or the like, without text.</source>
        <translation>Eine Datei, ein Bild oder Ähnliches, ohne Text.</translation>
    </message>
    <message>
        <source>A file, sticker or preview of a link, without text.</source>
        <translation>Eine Datei, ein Sticker oder eine Linkvorschau, ohne Text.</translation>
    </message>
    <message>
        <source>A file, sticker or shared post without a text of its own.</source>
        <translation>Eine Datei, ein Sticker oder ein geteilter Post ohne eigenen Text.</translation>
    </message>
    <message>
        <source>A heading without a text below it.</source>
        <translation>Eine Überschrift ohne Text darunter.</translation>
    </message>
    <message>
        <source>A hidden value (%1)</source>
        <translation>Ein verborgener Wert (%1)</translation>
    </message>
    <message>
        <source>A kind of message that this program does not know, such as a payment.</source>
        <translation>Eine Art von Nachricht, die dieses Programm nicht kennt, etwa eine Zahlung.</translation>
    </message>
    <message>
        <source>A language must be written like de or en, and be one that VoiceTune can recognise.</source>
        <translation>Schreib eine Sprache wie de oder en; es muss eine sein, die VoiceTune erkennt.</translation>
    </message>
    <message>
        <source>A line above the names of the columns.</source>
        <translation>Eine Zeile über den Namen der Spalten.</translation>
    </message>
    <message>
        <source>A line before the first message.</source>
        <translation>Eine Zeile vor der ersten Nachricht.</translation>
    </message>
    <message>
        <source>A line before the first one with a name.</source>
        <translation>Eine Zeile vor der ersten mit einem Namen.</translation>
    </message>
    <message>
        <source>A line before the table.</source>
        <translation>Eine Zeile vor der Tabelle.</translation>
    </message>
    <message>
        <source>A line in it begins like a WhatsApp message.</source>
        <translation>Eine Zeile darin beginnt wie eine WhatsApp-Nachricht.</translation>
    </message>
    <message>
        <source>A line that parts sections.</source>
        <translation>Eine Zeile, die Abschnitte trennt.</translation>
    </message>
    <message>
        <source>A link, card, place, transfer or the like.</source>
        <translation>Ein Link, eine Karte, ein Ort, eine Überweisung oder Ähnliches.</translation>
    </message>
    <message>
        <source>A mail in the spam or the trash.</source>
        <translation>Eine Mail im Spam oder im Papierkorb.</translation>
    </message>
    <message>
        <source>A mail that a list or a program sent.</source>
        <translation>Eine Mail von einer Liste oder einem Programm.</translation>
    </message>
    <message>
        <source>A mail without text.</source>
        <translation>Eine Mail ohne Text.</translation>
    </message>
    <message>
        <source>A mailbox: lines that begin a mail, and the heads of mails.</source>
        <translation>Ein Postfach: Zeilen, mit denen Mails beginnen, und die Köpfe von Mails.</translation>
    </message>
    <message>
        <source>A message file as Messenger and Instagram write it.</source>
        <translation>Eine Nachrichtendatei, wie Messenger und Instagram sie schreiben.</translation>
    </message>
    <message>
        <source>A message that is damaged or far too long.</source>
        <translation>Eine Nachricht, die beschädigt oder viel zu lang ist.</translation>
    </message>
    <message>
        <source>A message that was deleted for everyone.</source>
        <translation>Eine Nachricht, die für alle gelöscht wurde.</translation>
    </message>
    <message>
        <source>A message that was deleted.</source>
        <translation>Eine Nachricht, die gelöscht wurde.</translation>
    </message>
    <message>
        <source>A message that was taken back or deleted.</source>
        <translation>Eine Nachricht, die zurückgenommen oder gelöscht wurde.</translation>
    </message>
    <message>
        <source>A message that was taken back.</source>
        <translation>Eine Nachricht, die zurückgenommen wurde.</translation>
    </message>
    <message>
        <source>A message without text and without anything else that is known.</source>
        <translation>Eine Nachricht ohne Text und ohne sonst etwas Bekanntes.</translation>
    </message>
    <message>
        <source>A message without text.</source>
        <translation>Eine Nachricht ohne Text.</translation>
    </message>
    <message>
        <source>A name of your chats</source>
        <translation>Ein Name aus deinen Chats</translation>
    </message>
    <message>
        <source>A name without a text.</source>
        <translation>Ein Name ohne Text.</translation>
    </message>
    <message>
        <source>A new line</source>
        <translation>Eine neue Zeile</translation>
    </message>
    <message>
        <source>A newer export of this chat, which was read before, does not have this message any more.</source>
        <translation>Ein neuerer Export dieses Chats, der zuvor gelesen wurde, enthält diese Nachricht nicht mehr.</translation>
    </message>
    <message>
        <source>A newer version of VoiceTune wrote the list of training jobs.</source>
        <translation>Eine neuere Version von VoiceTune hat die Liste der Trainingsaufträge geschrieben.</translation>
    </message>
    <message>
        <source>A newer version of VoiceTune wrote this project.</source>
        <translation>Eine neuere Version von VoiceTune hat dieses Projekt geschrieben.</translation>
    </message>
    <message>
        <source>A note at the foot of the page or at the end.</source>
        <translation>Eine Fuß- oder Endnote.</translation>
    </message>
    <message>
        <source>A notice by KakaoTalk.</source>
        <translation>Ein Hinweis von KakaoTalk.</translation>
    </message>
    <message>
        <source>A notice by LINE.</source>
        <translation>Ein Hinweis von LINE.</translation>
    </message>
    <message>
        <source>A notice by QQ.</source>
        <translation>Ein Hinweis von QQ.</translation>
    </message>
    <message>
        <source>A notice by WeChat.</source>
        <translation>Ein Hinweis von WeChat.</translation>
    </message>
    <message>
        <source>A notice by WhatsApp.</source>
        <translation>Ein Hinweis von WhatsApp.</translation>
    </message>
    <message>
        <source>A notice of Snapchat.</source>
        <translation>Ein Hinweis von Snapchat.</translation>
    </message>
    <message>
        <source>A notice of X: somebody joined or left, or the group was named.</source>
        <translation>Ein Hinweis von X: Jemand kam dazu oder ging, oder die Gruppe bekam einen Namen.</translation>
    </message>
    <message>
        <source>A notice of the app, or a call.</source>
        <translation>Ein Hinweis der App oder ein Anruf.</translation>
    </message>
    <message>
        <source>A notice of the app, such as of a file that was sent.</source>
        <translation>Ein Hinweis der App, etwa auf eine Datei, die geschickt wurde.</translation>
    </message>
    <message>
        <source>A notice of the app.</source>
        <translation>Ein Hinweis der App.</translation>
    </message>
    <message>
        <source>A notice of the channel, or what a plugin wrote.</source>
        <translation>Ein Hinweis des Kanals, oder was eine Erweiterung geschrieben hat.</translation>
    </message>
    <message>
        <source>A notice of the conversation: who came or went, a poll, an event or a call.</source>
        <translation>Ein Hinweis der Unterhaltung: wer kam oder ging, eine Umfrage, ein Termin oder ein Anruf.</translation>
    </message>
    <message>
        <source>A notice of the room, a call or a reaction.</source>
        <translation>Ein Hinweis des Raums, ein Anruf oder eine Reaktion.</translation>
    </message>
    <message>
        <source>A notice of the room.</source>
        <translation>Ein Hinweis des Raums.</translation>
    </message>
    <message>
        <source>A notice that Discord wrote itself.</source>
        <translation>Ein Hinweis, den Discord selbst geschrieben hat.</translation>
    </message>
    <message>
        <source>A notice that Slack wrote itself.</source>
        <translation>Ein Hinweis, den Slack selbst geschrieben hat.</translation>
    </message>
    <message>
        <source>A notice that Telegram wrote itself.</source>
        <translation>Ein Hinweis, den Telegram selbst geschrieben hat.</translation>
    </message>
    <message>
        <source>A notice that WhatsApp wrote itself, a call or a place.</source>
        <translation>Ein Hinweis, den WhatsApp selbst geschrieben hat, ein Anruf oder ein Ort.</translation>
    </message>
    <message>
        <source>A notice that Zulip wrote.</source>
        <translation>Ein Hinweis, den Zulip geschrieben hat.</translation>
    </message>
    <message>
        <source>A notice that another page links to this one.</source>
        <translation>Ein Hinweis, dass eine andere Seite auf diese verweist.</translation>
    </message>
    <message>
        <source>A page is out of bounds.</source>
        <translation>Eine Seite liegt außerhalb der Grenzen.</translation>
    </message>
    <message>
        <source>A page or mail that was kept, not a note that was written.</source>
        <translation>Eine Seite oder Mail, die aufbewahrt wurde, keine geschriebene Notiz.</translation>
    </message>
    <message>
        <source>A part of the address is still to be filled in.</source>
        <translation>Ein Teil der Adresse ist noch auszufüllen.</translation>
    </message>
    <message>
        <source>A part of the site, such as a menu or an older version of a text.</source>
        <translation>Ein Teil der Website, etwa ein Menü oder eine ältere Fassung eines Textes.</translation>
    </message>
    <message>
        <source>A part of the site, such as a setting or its look.</source>
        <translation>Ein Teil der Website, etwa eine Einstellung oder ihr Aussehen.</translation>
    </message>
    <message>
        <source>A part of this archive is damaged or packed in an unknown way.</source>
        <translation>Ein Teil dieses Archivs ist beschädigt oder auf unbekannte Weise gepackt.</translation>
    </message>
    <message>
        <source>A pause longer than %1 starts a new conversation; the pauses themselves suggest %2.</source>
        <translation>Eine Pause von mehr als %1 beginnt ein neues Gespräch; die Pausen selbst legen %2 nahe.</translation>
    </message>
    <message>
        <source>A photo, sticker or other file without text.</source>
        <translation>Ein Foto, Sticker oder eine andere Datei ohne Text.</translation>
    </message>
    <message>
        <source>A photo, video or other file without text.</source>
        <translation>Ein Foto, Video oder eine andere Datei ohne Text.</translation>
    </message>
    <message>
        <source>A picture message that was never downloaded to the phone.</source>
        <translation>Eine Bildnachricht, die nie auf das Telefon geladen wurde.</translation>
    </message>
    <message>
        <source>A picture or another file without text.</source>
        <translation>Ein Bild oder eine andere Datei ohne Text.</translation>
    </message>
    <message>
        <source>A picture or film without a text.</source>
        <translation>Ein Bild oder Film ohne Text.</translation>
    </message>
    <message>
        <source>A picture or other file in a group, of which the text does not tell who sent it.</source>
        <translation>Ein Bild oder eine andere Datei in einer Gruppe, von der der Text nicht sagt, wer sie geschickt hat.</translation>
    </message>
    <message>
        <source>A picture or place without a text.</source>
        <translation>Ein Bild oder Ort ohne Text.</translation>
    </message>
    <message>
        <source>A picture or video without a text.</source>
        <translation>Ein Bild oder Video ohne Text.</translation>
    </message>
    <message>
        <source>A picture that could be seen once.</source>
        <translation>Ein Bild, das sich nur einmal ansehen ließ.</translation>
    </message>
    <message>
        <source>A picture, another file or a reaction without text.</source>
        <translation>Ein Bild, eine andere Datei oder eine Reaktion ohne Text.</translation>
    </message>
    <message>
        <source>A picture, file or card without a text.</source>
        <translation>Ein Bild, eine Datei oder eine Karte ohne Text.</translation>
    </message>
    <message>
        <source>A picture, film or link without a text.</source>
        <translation>Ein Bild, ein Film oder ein Link ohne Text.</translation>
    </message>
    <message>
        <source>A picture, link or other thing without a text.</source>
        <translation>Ein Bild, ein Link oder etwas anderes ohne Text.</translation>
    </message>
    <message>
        <source>A picture, recording or file without a text.</source>
        <translation>Ein Bild, eine Aufnahme oder eine Datei ohne Text.</translation>
    </message>
    <message>
        <source>A picture, recording or file, without text.</source>
        <translation>Ein Bild, eine Aufnahme oder Datei, ohne Text.</translation>
    </message>
    <message>
        <source>A picture, recording or file.</source>
        <translation>Ein Bild, eine Aufnahme oder Datei.</translation>
    </message>
    <message>
        <source>A picture, recording or other file, without text.</source>
        <translation>Ein Bild, eine Aufnahme oder andere Datei, ohne Text.</translation>
    </message>
    <message>
        <source>A picture, recording, place or file without a text.</source>
        <translation>Ein Bild, eine Aufnahme, ein Ort oder eine Datei ohne Text.</translation>
    </message>
    <message>
        <source>A picture, recording, place or other file.</source>
        <translation>Ein Bild, eine Aufnahme, ein Ort oder eine andere Datei.</translation>
    </message>
    <message>
        <source>A picture, recording, sticker or file without a text.</source>
        <translation>Ein Bild, eine Aufnahme, ein Sticker oder eine Datei ohne Text.</translation>
    </message>
    <message>
        <source>A picture, recording, sticker or other attachment without a text.</source>
        <translation>Ein Bild, eine Aufnahme, ein Sticker oder ein anderer Anhang ohne Text.</translation>
    </message>
    <message>
        <source>A picture, sticker or file without text.</source>
        <translation>Ein Bild, Sticker oder eine Datei ohne Text.</translation>
    </message>
    <message>
        <source>A picture, sticker, recording or file, without text.</source>
        <translation>Ein Bild, Sticker, eine Aufnahme oder Datei, ohne Text.</translation>
    </message>
    <message>
        <source>A picture, sticker, recording or file.</source>
        <translation>Ein Bild, Sticker, eine Aufnahme oder Datei.</translation>
    </message>
    <message>
        <source>A picture, sticker, recording, place, poll or the like, without text.</source>
        <translation>Ein Bild, Sticker, eine Aufnahme, ein Ort, eine Umfrage oder Ähnliches, ohne Text.</translation>
    </message>
    <message>
        <source>A picture, sticker, voice message or file without text.</source>
        <translation>Ein Bild, Sticker, eine Sprachnachricht oder Datei ohne Text.</translation>
    </message>
    <message>
        <source>A picture, video or recording without a text.</source>
        <translation>Ein Bild, Video oder eine Aufnahme ohne Text.</translation>
    </message>
    <message>
        <source>A picture, voice note, gesture or card without a text.</source>
        <translation>Ein Bild, eine Sprachnotiz, eine Geste oder eine Karte ohne Text.</translation>
    </message>
    <message>
        <source>A picture.</source>
        <translation>Ein Bild.</translation>
    </message>
    <message>
        <source>A place, a poll, a contact or the like.</source>
        <translation>Ein Ort, eine Umfrage, ein Kontakt oder Ähnliches.</translation>
    </message>
    <message>
        <source>A place, contact, poll or the like.</source>
        <translation>Ein Ort, Kontakt, eine Umfrage oder Ähnliches.</translation>
    </message>
    <message>
        <source>A place, contact, search or the like.</source>
        <translation>Ein Ort, Kontakt, eine Suche oder Ähnliches.</translation>
    </message>
    <message>
        <source>A poll, a list of things to do, or what somebody does, told by their program.</source>
        <translation>Eine Umfrage, eine Aufgabenliste, oder was jemand tut, erzählt von seinem Programm.</translation>
    </message>
    <message>
        <source>A poll, a place, or what somebody does, told by their program.</source>
        <translation>Eine Umfrage, ein Ort, oder was jemand tut, vom Programm erzählt.</translation>
    </message>
    <message>
        <source>A poll, card or other thing that has no text of its own.</source>
        <translation>Eine Umfrage, Karte oder etwas anderes ohne eigenen Text.</translation>
    </message>
    <message>
        <source>A post that was deleted.</source>
        <translation>Ein gelöschter Post.</translation>
    </message>
    <message>
        <source>A price must be between 0 and %1.</source>
        <translation>Ein Preis muss zwischen 0 und %1 liegen.</translation>
    </message>
    <message>
        <source>A prompt of another kind, which is no talk.</source>
        <translation>Ein Prompt anderer Art, der kein Gespräch ist.</translation>
    </message>
    <message>
        <source>A quotation without a text.</source>
        <translation>Ein Zitat ohne Text.</translation>
    </message>
    <message>
        <source>A reaction to a story.</source>
        <translation>Eine Reaktion auf eine Story.</translation>
    </message>
    <message>
        <source>A reaction to another message.</source>
        <translation>Eine Reaktion auf eine andere Nachricht.</translation>
    </message>
    <message>
        <source>A red packet, place, card or the like.</source>
        <translation>Ein roter Umschlag, ein Ort, eine Karte oder Ähnliches.</translation>
    </message>
    <message>
        <source>A replay needs a model and a moment.</source>
        <translation>Ein Replay braucht ein Modell und einen Moment.</translation>
    </message>
    <message>
        <source>A reply that stands here a second time, as it was also sent to the channel.</source>
        <translation>Eine Antwort, die hier ein zweites Mal steht, weil sie auch an den Kanal ging.</translation>
    </message>
    <message>
        <source>A report about another mail.</source>
        <translation>Ein Bericht über eine andere Mail.</translation>
    </message>
    <message>
        <source>A repost of somebody else&apos;s words.</source>
        <translation>Ein Repost fremder Worte.</translation>
    </message>
    <message>
        <source>A room as Element exports it.</source>
        <translation>Ein Raum, wie Element ihn exportiert.</translation>
    </message>
    <message>
        <source>A row goes on that never began.</source>
        <translation>Eine Zeile geht weiter, die nie begonnen hat.</translation>
    </message>
    <message>
        <source>A shared place.</source>
        <translation>Ein geteilter Ort.</translation>
    </message>
    <message>
        <source>A snap, sticker, recording or call without a text.</source>
        <translation>Ein Snap, Sticker, eine Aufnahme oder ein Anruf ohne Text.</translation>
    </message>
    <message>
        <source>A space</source>
        <translation>Ein Leerzeichen</translation>
    </message>
    <message>
        <source>A status, or a message to a list of people.</source>
        <translation>Ein Status oder eine Nachricht an eine Liste von Leuten.</translation>
    </message>
    <message>
        <source>A sticker on another message.</source>
        <translation>Ein Sticker auf einer anderen Nachricht.</translation>
    </message>
    <message>
        <source>A sticker.</source>
        <translation>Ein Sticker.</translation>
    </message>
    <message>
        <source>A story that a person and a program wrote together; who wrote what is not told.</source>
        <translation>Eine Geschichte, die ein Mensch und ein Programm zusammen geschrieben haben; wer was schrieb, steht nicht da.</translation>
    </message>
    <message>
        <source>A table of a talk as Replika Backup saves it.</source>
        <translation>Eine Tabelle eines Gesprächs, wie Replika Backup sie speichert.</translation>
    </message>
    <message>
        <source>A table of chats as AnythingLLM exports it.</source>
        <translation>Eine Tabelle von Chats, wie AnythingLLM sie exportiert.</translation>
    </message>
    <message>
        <source>A table of messages as iMazing exports it.</source>
        <translation>Eine Tabelle mit Nachrichten, wie iMazing sie exportiert.</translation>
    </message>
    <message>
        <source>A table of messages with LinkedIn&apos;s columns.</source>
        <translation>Eine Nachrichtentabelle mit den Spalten von LinkedIn.</translation>
    </message>
    <message>
        <source>A table of talks as Copilot exports it.</source>
        <translation>Eine Tabelle mit Gesprächen, wie Copilot sie exportiert.</translation>
    </message>
    <message>
        <source>A table of the workspace; those of its rows that are pages are read.</source>
        <translation>Eine Tabelle des Workspace; Zeilen daraus, die Seiten sind, werden gelesen.</translation>
    </message>
    <message>
        <source>A table whose columns are called like question and answer.</source>
        <translation>Eine Tabelle, deren Spalten heißen wie Frage und Antwort.</translation>
    </message>
    <message>
        <source>A table whose columns are called like sender and text.</source>
        <translation>Eine Tabelle, deren Spalten heißen wie Absender und Text.</translation>
    </message>
    <message>
        <source>A table with a column of senders or texts.</source>
        <translation>Eine Tabelle mit einer Spalte für Absender oder Texte.</translation>
    </message>
    <message>
        <source>A table with the columns of KakaoTalk for macOS.</source>
        <translation>Eine Tabelle mit den Spalten von KakaoTalk für macOS.</translation>
    </message>
    <message>
        <source>A table with the columns of WeChat&apos;s messages.</source>
        <translation>Eine Tabelle mit den Spalten von WeChat-Nachrichten.</translation>
    </message>
    <message>
        <source>A table; you say which of its columns hold what.</source>
        <translation>Eine Tabelle; du sagst, welche ihrer Spalten was enthält.</translation>
    </message>
    <message>
        <source>A text is cut off.</source>
        <translation>Ein Text ist abgeschnitten.</translation>
    </message>
    <message>
        <source>A text that the app wrote.</source>
        <translation>Ein Text, den die App geschrieben hat.</translation>
    </message>
    <message>
        <source>A training already runs in this folder.</source>
        <translation>In diesem Ordner läuft schon ein Training.</translation>
    </message>
    <message>
        <source>A value that is hidden by now stands in this moment, so it was not sent.</source>
        <translation>In diesem Moment steht ein Wert, der inzwischen verborgen ist; darum wurde er nicht gesendet.</translation>
    </message>
    <message>
        <source>A value that is to be hidden stands in a text to be written (%1: %2). It comes from a message sent %3 in chat %4, chat 1 being the longest. Nothing was written.</source>
        <translation>Ein Wert, der verborgen werden soll, steht in einem Text, der geschrieben werden sollte (%1: %2). Er stammt aus einer Nachricht, gesendet %3 in Chat %4; Chat 1 ist der längste. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>A value that is to be hidden stands in a text to be written (%1: %2). Nothing was written.</source>
        <translation>In einem Text, der geschrieben werden soll, steht ein Wert, der verborgen sein muss (%1: %2). Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>A value that is to be hidden stands in the text (%1). Nothing was sent.</source>
        <translation>Im Text steht ein Wert, der verborgen sein muss (%1). Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>A video, picture or sticker without a text.</source>
        <translation>Ein Video, Bild oder Sticker ohne Text.</translation>
    </message>
    <message>
        <source>A web page as Messenger and Instagram write it.</source>
        <translation>Eine Webseite, wie Messenger und Instagram sie schreiben.</translation>
    </message>
    <message>
        <source>About as far from you as other people.</source>
        <translation>Etwa so weit von dir entfernt wie andere Menschen.</translation>
    </message>
    <message>
        <source>About this data</source>
        <translation>Über diese Daten</translation>
    </message>
    <message>
        <source>Add an export that holds both sides of a conversation.</source>
        <translation>Füge einen Export hinzu, der beide Seiten eines Gesprächs enthält.</translation>
    </message>
    <message>
        <source>Add answers of yours and of one other voice.</source>
        <translation>Füge Antworten von dir und von einer anderen Stimme hinzu.</translation>
    </message>
    <message>
        <source>Add credit there, then try again.</source>
        <translation>Lade dort Guthaben auf, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Add the mark.</source>
        <translation>Füge die Markierung hinzu.</translation>
    </message>
    <message>
        <source>Add what each answers as “prompt”, or call them “text” to have them read as texts by one author.</source>
        <translation>Ergänze zu jeder als „prompt“, worauf sie antwortet, oder nenne sie „text“, um sie als Texte derselben Person zu lesen.</translation>
    </message>
    <message>
        <source>Add what is answered to each as “completion”.</source>
        <translation>Ergänze zu jedem als „completion“, was darauf geantwortet wird.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Addresses of devices</source>
        <translation>Geräteadressen</translation>
    </message>
    <message>
        <source>After step %1: %2</source>
        <translation>Nach Schritt %1: %2</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Altersangaben</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All completions are the same, so there is nothing to learn.</source>
        <translation>Alle Fortsetzungen sind gleich, es gibt also nichts zu lernen.</translation>
    </message>
    <message>
        <source>All completions begin with the same %1 characters, which cost and teach nothing.</source>
        <translation>Alle Fortsetzungen beginnen mit denselben %1 Zeichen, die etwas kosten und nichts lehren.</translation>
    </message>
    <message>
        <source>All completions end in the same %1 characters; a short ending costs less.</source>
        <translation>Alle Fortsetzungen enden mit denselben %1 Zeichen; ein kurzes Ende kostet weniger.</translation>
    </message>
    <message>
        <source>All messages of the assistant have weight 0, so nothing is learned.</source>
        <translation>Alle Nachrichten des Assistenten haben das Gewicht 0, also wird nichts gelernt.</translation>
    </message>
    <message>
        <source>All messages of the assistant have weight 0. Leave the example out, or let an answer be trained.</source>
        <translation>Alle Nachrichten des Assistenten haben das Gewicht 0. Lass das Beispiel weg, oder lass eine Antwort trainieren.</translation>
    </message>
    <message>
        <source>All names are made up. This page works without a network and keeps nothing.</source>
        <translation>Alle Namen sind erfunden. Diese Seite funktioniert ohne Netz und merkt sich nichts.</translation>
    </message>
    <message>
        <source>All prompts are the same. Leave them empty, or give each example its own.</source>
        <translation>Alle Prompts sind gleich. Lass sie leer, oder gib jedem Beispiel einen eigenen.</translation>
    </message>
    <message>
        <source>All prompts begin with the same %1 characters, which teach nothing.</source>
        <translation>Alle Prompts beginnen mit denselben %1 Zeichen, die nichts lehren.</translation>
    </message>
    <message>
        <source>All prompts end in the same %1 characters; a short separator costs less.</source>
        <translation>Alle Prompts enden mit denselben %1 Zeichen; ein kurzes Trennzeichen kostet weniger.</translation>
    </message>
    <message>
        <source>Allow examples of fewer turns, or a longer pause between conversations.</source>
        <translation>Erlaube Beispiele mit weniger Beiträgen, oder eine längere Pause zwischen Gesprächen.</translation>
    </message>
    <message>
        <source>Allow longer examples, or choose a model that reads more.</source>
        <translation>Erlaube längere Beispiele, oder wähle ein Modell, das mehr liest.</translation>
    </message>
    <message>
        <source>Allow shorter answers.</source>
        <translation>Erlaube kürzere Antworten.</translation>
    </message>
    <message>
        <source>An account with its chats, as Telegram Desktop exports it.</source>
        <translation>Ein Konto mit seinen Chats, wie Telegram Desktop es exportiert.</translation>
    </message>
    <message>
        <source>An answer that is marked as one that nobody wants.</source>
        <translation>Eine Antwort, die als unerwünscht gekennzeichnet ist.</translation>
    </message>
    <message>
        <source>An answer, shown once more under the message that it answers.</source>
        <translation>Eine Antwort, noch einmal gezeigt unter der Nachricht, auf die sie antwortet.</translation>
    </message>
    <message>
        <source>An empty message, as the app makes them.</source>
        <translation>Eine leere Nachricht, wie die App sie erzeugt.</translation>
    </message>
    <message>
        <source>An empty turn.</source>
        <translation>Ein leerer Beitrag.</translation>
    </message>
    <message>
        <source>An encrypted mail.</source>
        <translation>Eine verschlüsselte Mail.</translation>
    </message>
    <message>
        <source>An encrypted message that only Rocket.Chat can read.</source>
        <translation>Eine verschlüsselte Nachricht, die nur Rocket.Chat lesen kann.</translation>
    </message>
    <message>
        <source>An encrypted message that the program could not read.</source>
        <translation>Eine verschlüsselte Nachricht, die das Programm nicht lesen konnte.</translation>
    </message>
    <message>
        <source>An encrypted message; its text is on the phone only.</source>
        <translation>Eine verschlüsselte Nachricht; ihr Text liegt nur auf dem Telefon.</translation>
    </message>
    <message>
        <source>An instruction or memory that the app gives to the assistant.</source>
        <translation>Eine Anweisung oder Erinnerung, die die App dem Assistenten gibt.</translation>
    </message>
    <message>
        <source>An invitation to an event.</source>
        <translation>Eine Einladung zu einem Termin.</translation>
    </message>
    <message>
        <source>An older form of a session that lies beside it.</source>
        <translation>Eine ältere Form einer Sitzung, die daneben liegt.</translation>
    </message>
    <message>
        <source>An outbox as Mastodon&apos;s archive has it.</source>
        <translation>Ein Postausgang, wie das Archiv von Mastodon ihn hat.</translation>
    </message>
    <message>
        <source>Another answer that was not chosen; it can become a preference pair.</source>
        <translation>Eine andere, nicht gewählte Antwort; sie kann ein Präferenzpaar werden.</translation>
    </message>
    <message>
        <source>Another file has this message, too.</source>
        <translation>Eine andere Datei enthält diese Nachricht auch.</translation>
    </message>
    <message>
        <source>Another program has one of these files open.</source>
        <translation>Ein anderes Programm hat eine dieser Dateien offen.</translation>
    </message>
    <message>
        <source>Another program holds the project file.</source>
        <translation>Ein anderes Programm hält die Projektdatei fest.</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>Anderer Dienst</translation>
    </message>
    <message>
        <source>Another window or command is writing to the list of jobs.</source>
        <translation>Ein anderes Fenster oder ein Befehl schreibt gerade in die Liste der Aufträge.</translation>
    </message>
    <message>
        <source>Another window or command is writing to this project.</source>
        <translation>Ein anderes Fenster oder ein Befehl schreibt gerade in dieses Projekt.</translation>
    </message>
    <message>
        <source>Another window or command took this job over, so nothing more was done here.</source>
        <translation>Ein anderes Fenster oder ein Befehl hat diesen Auftrag übernommen, darum ist hier nichts mehr geschehen.</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>Answer the question to go on.</source>
        <translation>Beantworte die Frage, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Answered most</source>
        <translation>Wer die meisten Antworten bekommt</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answers join the conversation they answer</source>
        <translation>Antworten gehören zum beantworteten Gespräch</translation>
    </message>
    <message>
        <source>Answers of one word</source>
        <translation>Antworten aus einem Wort</translation>
    </message>
    <message>
        <source>Answers that are only links</source>
        <translation>Antworten nur aus Links</translation>
    </message>
    <message>
        <source>Answers with a value</source>
        <translation>Antworten mit Angabe</translation>
    </message>
    <message>
        <source>Answers with emoji</source>
        <translation>Antworten mit Emojis</translation>
    </message>
    <message>
        <source>Answers with weight 0: %1. This trainer knows no weights and trains them all the same.</source>
        <translation>Antworten mit Gewicht 0: %1. Dieses Trainingsprogramm kennt keine Gewichte und trainiert sie trotzdem.</translation>
    </message>
    <message>
        <source>Any service that speaks OpenAI&apos;s language, also on this computer or in your own network.</source>
        <translation>Jeder Dienst, der die Sprache von OpenAI spricht, auch auf diesem Computer oder in deinem eigenen Netz.</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>As near to you as you are to yourself.</source>
        <translation>So nah an dir, wie du es selbst bist.</translation>
    </message>
    <message>
        <source>Ask Google Takeout for your activity in Gemini and choose its archive.</source>
        <translation>Fordere bei Google Takeout deine Aktivitäten in Gemini an und wähle das Archiv.</translation>
    </message>
    <message>
        <source>Ask Google Takeout for “Google Chat” and choose its archive.</source>
        <translation>Fordere bei Google Takeout „Google Chat“ an und wähle das Archiv.</translation>
    </message>
    <message>
        <source>Ask Google Takeout for “Hangouts” and choose its archive.</source>
        <translation>Fordere bei Google Takeout „Hangouts“ an und wähle das Archiv.</translation>
    </message>
    <message>
        <source>Ask Google Takeout for “Keep” and choose its archive.</source>
        <translation>Fordere bei Google Takeout „Notizen“ (Keep) an und wähle das Archiv.</translation>
    </message>
    <message>
        <source>Ask Google Takeout for “Voice” and choose its archive.</source>
        <translation>Fordere bei Google Takeout „Voice“ an und wähle das Archiv.</translation>
    </message>
    <message>
        <source>Ask Google Takeout for “YouTube” and choose its archive.</source>
        <translation>Fordere bei Google Takeout „YouTube“ an und wähle das Archiv.</translation>
    </message>
    <message>
        <source>Ask Messenger for the download of your secure storage again.</source>
        <translation>Fordere bei Messenger den Download deines sicheren Speichers noch einmal an.</translation>
    </message>
    <message>
        <source>Ask Meta for the download again and tick &quot;Messages&quot;.</source>
        <translation>Fordere den Download bei Meta noch einmal an und kreuze „Nachrichten“ an.</translation>
    </message>
    <message>
        <source>Ask Snapchat for your data again, with “Chat History” as JSON.</source>
        <translation>Fordere deine Daten bei Snapchat noch einmal an, mit „Chatverlauf“ als JSON.</translation>
    </message>
    <message>
        <source>Ask TikTok for your data again, as JSON.</source>
        <translation>Fordere deine Daten bei TikTok noch einmal an, als JSON.</translation>
    </message>
    <message>
        <source>Ask VK for your archive again and tick messages.</source>
        <translation>Fordere dein Archiv bei VK noch einmal an und kreuze Nachrichten an.</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Wird gefragt</translation>
    </message>
    <message>
        <source>Asking for a newer version</source>
        <translation>Nach einer neueren Version fragen</translation>
    </message>
    <message>
        <source>Asking for the canaries</source>
        <translation>Nach Ködern wird gefragt</translation>
    </message>
    <message>
        <source>Asking for the jobs</source>
        <translation>Nach Aufträgen wird gefragt</translation>
    </message>
    <message>
        <source>Asking for the models</source>
        <translation>Nach Modellen wird gefragt</translation>
    </message>
    <message>
        <source>Asking the models</source>
        <translation>Modelle werden gefragt</translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation>Der Dienst wird gefragt</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>At %1, %2 must be %3.</source>
        <translation>Bei %1 muss %2 %3 sein.</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Zu Hause</translation>
    </message>
    <message>
        <source>At least one copy of an example must be kept.</source>
        <translation>Mindestens eine Kopie eines Beispiels muss bleiben.</translation>
    </message>
    <message>
        <source>At most half of the examples can be held out.</source>
        <translation>Höchstens die Hälfte der Beispiele lässt sich zurückhalten.</translation>
    </message>
    <message>
        <source>At most half of the examples can be kept for a test.</source>
        <translation>Höchstens die Hälfte der Beispiele lässt sich für einen Test aufheben.</translation>
    </message>
    <message>
        <source>At most three quarters of an example can be repeated messages.</source>
        <translation>Höchstens drei Viertel eines Beispiels können wiederholte Nachrichten sein.</translation>
    </message>
    <message>
        <source>Axolotl runs on Linux only, with a graphics card.</source>
        <translation>Axolotl läuft nur unter Linux, mit einer Grafikkarte.</translation>
    </message>
    <message>
        <source>Azure OpenAI</source>
        <translation>Azure OpenAI</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>Bankkonten</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>Begin each completion with a space.</source>
        <translation>Beginne jede Fortsetzung mit einem Leerzeichen.</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>Beside the measures</source>
        <translation>Neben den Messwerten</translation>
    </message>
    <message>
        <source>Between messages of one speaker</source>
        <translation>Zwischen Nachrichten einer Person</translation>
    </message>
    <message>
        <source>Booking numbers</source>
        <translation>Buchungsnummern</translation>
    </message>
    <message>
        <source>Both answers of the pair are the same, so there is nothing to prefer. Change one of them.</source>
        <translation>Beide Antworten des Paars sind gleich, also gibt es nichts zu bevorzugen. Ändere eine davon.</translation>
    </message>
    <message>
        <source>Bring the file in again and answer the question then.</source>
        <translation>Füge die Datei noch einmal hinzu und beantworte dann die Frage.</translation>
    </message>
    <message>
        <source>Bring them in again, each by itself.</source>
        <translation>Füge sie noch einmal hinzu, jede für sich.</translation>
    </message>
    <message>
        <source>Burrows&apos; delta</source>
        <translation>Burrows’ Delta</translation>
    </message>
    <message>
        <source>Calls training outdated and no longer maintains it; whether a job still starts is not known.</source>
        <translation>Nennt das Training veraltet und pflegt es nicht mehr; ob ein Auftrag noch startet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Can be told apart: %1 of %2 right, and guessing alone gives %3 to %4.</source>
        <translation>Unterscheidbar: %1 von %2 richtig, bloßes Raten ergibt %3 bis %4.</translation>
    </message>
    <message>
        <source>Cannot be told apart here: %1 of %2 right, and guessing alone gives %3 to %4.</source>
        <translation>Hier nicht unterscheidbar: %1 von %2 richtig, bloßes Raten ergibt %3 bis %4.</translation>
    </message>
    <message>
        <source>Capital or small letter first</source>
        <translation>Anfang groß oder klein</translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation>Kartennummern</translation>
    </message>
    <message>
        <source>Cells of the row: %1; columns of the table: %2.</source>
        <translation>Zellen der Zeile: %1; Spalten der Tabelle: %2.</translation>
    </message>
    <message>
        <source>Cells stand in curly quotation marks.</source>
        <translation>Zellen stehen in geschwungenen Anführungszeichen.</translation>
    </message>
    <message>
        <source>Change one of both days.</source>
        <translation>Ändere einen der beiden Tage.</translation>
    </message>
    <message>
        <source>Change this day and try again.</source>
        <translation>Ändere diesen Tag und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Change this number and try again.</source>
        <translation>Ändere diese Zahl und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Characters in an answer</source>
        <translation>Zeichen in einer Antwort</translation>
    </message>
    <message>
        <source>ChatML text</source>
        <translation>ChatML-Text</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Chats as WhatsApp-Chat-Exporter writes them.</source>
        <translation>Chats, wie WhatsApp-Chat-Exporter sie schreibt.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Prüfe die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may open it.</source>
        <translation>Prüfe, ob es sie gibt und du sie öffnen darfst.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>Prüfe, ob sie noch da ist und du sie lesen darfst.</translation>
    </message>
    <message>
        <source>Check that it is there, and its permissions.</source>
        <translation>Prüfe, ob sie da ist, und ihre Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Check that the export is complete, then try again.</source>
        <translation>Prüfe, ob der Export vollständig ist, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s date.</source>
        <translation>Prüfe die Adresse und das Datum dieses Computers.</translation>
    </message>
    <message>
        <source>Check the address, and whether the service runs.</source>
        <translation>Prüfe die Adresse und ob der Dienst läuft.</translation>
    </message>
    <message>
        <source>Check the address; it often ends in /v1.</source>
        <translation>Prüfe die Adresse; oft endet sie auf /v1.</translation>
    </message>
    <message>
        <source>Check the address; or try again later, the service may have a problem.</source>
        <translation>Prüfe die Adresse; oder versuch es später, vielleicht hat der Dienst ein Problem.</translation>
    </message>
    <message>
        <source>Check the address; or try again later.</source>
        <translation>Prüfe die Adresse; oder versuch es später noch einmal.</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation>Prüf den Datenträger und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Check the file, or paste plain text.</source>
        <translation>Prüfe die Datei, oder füge reinen Text ein.</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the Python.</source>
        <translation>Prüfe den Ordner, seine Zugriffsrechte und das Python.</translation>
    </message>
    <message>
        <source>Check the name, or make a new project.</source>
        <translation>Prüfe den Namen, oder lege ein neues Projekt an.</translation>
    </message>
    <message>
        <source>Check the permissions of its folder.</source>
        <translation>Prüfe die Zugriffsrechte des Ordners.</translation>
    </message>
    <message>
        <source>Check the permissions of that folder.</source>
        <translation>Prüfe die Zugriffsrechte dieses Ordners.</translation>
    </message>
    <message>
        <source>Check the proxy in the settings of your system.</source>
        <translation>Prüfe den Proxy in den Einstellungen deines Systems.</translation>
    </message>
    <message>
        <source>Check the spelling of its path.</source>
        <translation>Prüfe die Schreibweise des Pfads.</translation>
    </message>
    <message>
        <source>Check what the key is allowed to do at the service.</source>
        <translation>Prüfe, was der Schlüssel beim Dienst darf.</translation>
    </message>
    <message>
        <source>Check what the model is called there, then send the files with that name.</source>
        <translation>Sieh nach, wie das Modell dort heißt, dann sende die Dateien mit diesem Namen.</translation>
    </message>
    <message>
        <source>Check whether its disk is there and has room, and the permissions of the file and its folder.</source>
        <translation>Prüfe, ob der Datenträger da ist und Platz hat, und die Zugriffsrechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>Check whether the disk is full, and the permissions of the file %1 and its folder.</source>
        <translation>Prüfe, ob der Datenträger voll ist, und die Zugriffsrechte der Datei %1 und ihres Ordners.</translation>
    </message>
    <message>
        <source>Check your connection to the internet, and the address; then try again.</source>
        <translation>Prüfe deine Internetverbindung und die Adresse; dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Check your connection to the internet, then try again.</source>
        <translation>Prüfe deine Internetverbindung, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Checking the address</source>
        <translation>Adresse wird geprüft</translation>
    </message>
    <message>
        <source>Checking the examples</source>
        <translation>Beispiele werden geprüft</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>Dateien werden geprüft</translation>
    </message>
    <message>
        <source>Checking the key</source>
        <translation>Schlüssel prüfen</translation>
    </message>
    <message>
        <source>Choice of words</source>
        <translation>Wortwahl</translation>
    </message>
    <message>
        <source>Choose a .jsonl file from SillyTavern&apos;s folder of chats.</source>
        <translation>Wähle eine .jsonl-Datei aus SillyTaverns Ordner mit Chats.</translation>
    </message>
    <message>
        <source>Choose a .jsonl or .json file with rows for training.</source>
        <translation>Wähle eine .jsonl- oder .json-Datei mit Zeilen zum Trainieren.</translation>
    </message>
    <message>
        <source>Choose a .mbox or .eml file, or a folder of them.</source>
        <translation>Wähle eine .mbox- oder .eml-Datei, oder einen Ordner damit.</translation>
    </message>
    <message>
        <source>Choose a .txt, .md or .docx file, or a folder of them.</source>
        <translation>Wähle eine .txt-, .md- oder .docx-Datei oder einen Ordner damit.</translation>
    </message>
    <message>
        <source>Choose a file that ends in %1.</source>
        <translation>Wähle eine Datei, die auf %1 endet.</translation>
    </message>
    <message>
        <source>Choose a later last day.</source>
        <translation>Wähle einen späteren letzten Tag.</translation>
    </message>
    <message>
        <source>Choose a passphrase for the project instead.</source>
        <translation>Wähle stattdessen eine Passphrase für das Projekt.</translation>
    </message>
    <message>
        <source>Choose a shorter name, or a folder that lies less deep.</source>
        <translation>Wähle einen kürzeren Namen, oder einen Ordner, der weniger tief liegt.</translation>
    </message>
    <message>
        <source>Choose an earlier first day.</source>
        <translation>Wähle einen früheren ersten Tag.</translation>
    </message>
    <message>
        <source>Choose another assistant, more chats, or a longer pause between conversations.</source>
        <translation>Wähle einen anderen Assistenten, mehr Chats oder eine längere Pause zwischen Gesprächen.</translation>
    </message>
    <message>
        <source>Choose another copy of it.</source>
        <translation>Wähle eine andere Kopie davon.</translation>
    </message>
    <message>
        <source>Choose another folder for the files.</source>
        <translation>Wähle einen anderen Ordner für die Dateien.</translation>
    </message>
    <message>
        <source>Choose another folder or disk.</source>
        <translation>Wähle einen anderen Ordner oder Datenträger.</translation>
    </message>
    <message>
        <source>Choose another folder, or check that the disk is not full.</source>
        <translation>Wähle einen anderen Ordner, oder prüfe, ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Wähle einen anderen Ordner, oder schaff Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another language, or use all.</source>
        <translation>Wähle eine andere Sprache, oder nimm alle.</translation>
    </message>
    <message>
        <source>Choose another name for it.</source>
        <translation>Wähle einen anderen Namen dafür.</translation>
    </message>
    <message>
        <source>Choose another name, or open the project.</source>
        <translation>Wähle einen anderen Namen, oder öffne das Projekt.</translation>
    </message>
    <message>
        <source>Choose another one, or turn it off in Settings.</source>
        <translation>Wähle ein anderes, oder schalte die Erkennung in den Einstellungen aus.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wähle einen anderen.</translation>
    </message>
    <message>
        <source>Choose at least one of each.</source>
        <translation>Wähle von beidem mindestens eins.</translation>
    </message>
    <message>
        <source>Choose it again in Settings, or turn it off there.</source>
        <translation>Wähle die Erkennung in den Einstellungen noch einmal, oder schalte sie dort aus.</translation>
    </message>
    <message>
        <source>Choose its program, or the folder of an environment.</source>
        <translation>Wähle das Programm oder den Ordner einer Umgebung.</translation>
    </message>
    <message>
        <source>Choose messages.csv, or the archive that it came in.</source>
        <translation>Wähle messages.csv oder das Archiv, in dem es kam.</translation>
    </message>
    <message>
        <source>Choose more chats, or allow longer conversations.</source>
        <translation>Wähle mehr Chats, oder erlaube längere Gespräche.</translation>
    </message>
    <message>
        <source>Choose one of %1 MB at most.</source>
        <translation>Wähle eine mit höchstens %1 MB.</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>Wähle eins davon: %1.</translation>
    </message>
    <message>
        <source>Choose one that recognises names.</source>
        <translation>Wähle eins, das Namen erkennt.</translation>
    </message>
    <message>
        <source>Choose such a value, or none: then the service decides.</source>
        <translation>Wähle einen solchen Wert, oder keinen: Dann entscheidet der Dienst.</translation>
    </message>
    <message>
        <source>Choose the .enex file that Evernote exported.</source>
        <translation>Wähle die .enex-Datei, die Evernote exportiert hat.</translation>
    </message>
    <message>
        <source>Choose the .json file that Ghost exported.</source>
        <translation>Wähle die .json-Datei, die Ghost exportiert hat.</translation>
    </message>
    <message>
        <source>Choose the .json file with the messages that the tool wrote.</source>
        <translation>Wähle die .json-Datei mit den Nachrichten, die das Programm geschrieben hat.</translation>
    </message>
    <message>
        <source>Choose the .json or .jsonl file that the tool wrote.</source>
        <translation>Wähl die .json- oder .jsonl-Datei, die das Programm geschrieben hat.</translation>
    </message>
    <message>
        <source>Choose the .xml file that “Tools”, “Export” in WordPress made.</source>
        <translation>Wähle die .xml-Datei, die „Werkzeuge“, „Daten exportieren“ in WordPress erstellt hat.</translation>
    </message>
    <message>
        <source>Choose the JSON file of the dataset.</source>
        <translation>Wähle die JSON-Datei des Datensatzes.</translation>
    </message>
    <message>
        <source>Choose the archive messages-….zip that SMS Import / Export made.</source>
        <translation>Wähle das Archiv messages-….zip, das SMS Import / Export erstellt hat.</translation>
    </message>
    <message>
        <source>Choose the archive notes.zip that Simplenote exported.</source>
        <translation>Wähle das Archiv notes.zip, das Simplenote exportiert hat.</translation>
    </message>
    <message>
        <source>Choose the archive of Google Takeout, or the file blog-….xml that the settings of Blogger saved.</source>
        <translation>Wähle das Archiv von Google Takeout oder die Datei blog-….xml, die aus den Einstellungen von Blogger stammt.</translation>
    </message>
    <message>
        <source>Choose the archive of Zulip&apos;s export, as it is.</source>
        <translation>Wähle das Archiv von Zulips Export, so wie es ist.</translation>
    </message>
    <message>
        <source>Choose the archive that ChatGPT sent you a link to, as it is.</source>
        <translation>Wähle das Archiv, dessen Link ChatGPT dir geschickt hat, so wie es ist.</translation>
    </message>
    <message>
        <source>Choose the archive that Claude sent you a link to, as it is.</source>
        <translation>Wähle das Archiv, dessen Link Claude dir geschickt hat, so wie es ist.</translation>
    </message>
    <message>
        <source>Choose the archive that Day One exported as JSON.</source>
        <translation>Wähle das Archiv, das Day One als JSON exportiert hat.</translation>
    </message>
    <message>
        <source>Choose the archive that DeepSeek gave you, as it is.</source>
        <translation>Wähle das Archiv, das DeepSeek dir gegeben hat, so wie es ist.</translation>
    </message>
    <message>
        <source>Choose the archive that Discord sent, as it is.</source>
        <translation>Wähle das Archiv, das Discord geschickt hat, so wie es ist.</translation>
    </message>
    <message>
        <source>Choose the archive that Grok sent you a link to, as it is.</source>
        <translation>Wähle das Archiv, dessen Link Grok dir geschickt hat, so wie es ist.</translation>
    </message>
    <message>
        <source>Choose the archive that GroupMe made, as it is.</source>
        <translation>Wähle das Archiv, das GroupMe gemacht hat, so wie es ist.</translation>
    </message>
    <message>
        <source>Choose the archive that Hinge made, or matches.json from it.</source>
        <translation>Wähle das Archiv, das Hinge erstellt hat, oder matches.json daraus.</translation>
    </message>
    <message>
        <source>Choose the archive that Mastodon made, or outbox.json from it.</source>
        <translation>Wähle das Archiv, das Mastodon erstellt hat, oder outbox.json daraus.</translation>
    </message>
    <message>
        <source>Choose the archive that Medium sent, or its folder posts.</source>
        <translation>Wähle das Archiv, das Medium geschickt hat, oder seinen Ordner posts.</translation>
    </message>
    <message>
        <source>Choose the archive that Notion exported as Markdown or HTML.</source>
        <translation>Wähle das Archiv, das Notion als Markdown oder HTML exportiert hat.</translation>
    </message>
    <message>
        <source>Choose the archive that Reddit made, as it is.</source>
        <translation>Wähle das Archiv, das Reddit erstellt hat, so wie es ist.</translation>
    </message>
    <message>
        <source>Choose the archive that Rocket.Chat made, as it is.</source>
        <translation>Wähle das Archiv, das Rocket.Chat gemacht hat, so wie es ist.</translation>
    </message>
    <message>
        <source>Choose the archive that Skype made, as it is.</source>
        <translation>Wähle das Archiv, das Skype erstellt hat, so wie es ist.</translation>
    </message>
    <message>
        <source>Choose the archive that Slack made, as it is.</source>
        <translation>Wähle das Archiv, das Slack erstellt hat, so wie es ist.</translation>
    </message>
    <message>
        <source>Choose the archive that Substack made: its folder posts has the texts.</source>
        <translation>Wähle das Archiv, das Substack erstellt hat: In seinem Ordner posts liegen die Texte.</translation>
    </message>
    <message>
        <source>Choose the archive that Tinder made, or data.json from it.</source>
        <translation>Wähle das Archiv, das Tinder erstellt hat, oder data.json daraus.</translation>
    </message>
    <message>
        <source>Choose the archive that X lets you download, as it is.</source>
        <translation>Wähle das Archiv, das du bei X herunterladen kannst, so wie es ist.</translation>
    </message>
    <message>
        <source>Choose the export of the server or of a channel, as it is.</source>
        <translation>Wähle den Export des Servers oder eines Kanals, so wie er ist.</translation>
    </message>
    <message>
        <source>Choose the file .aider.chat.history.md of a project.</source>
        <translation>Wähle die Datei .aider.chat.history.md eines Projekts.</translation>
    </message>
    <message>
        <source>Choose the file ChatStorage.sqlite.</source>
        <translation>Wähle die Datei ChatStorage.sqlite.</translation>
    </message>
    <message>
        <source>Choose the file chat.db from the folder Library/Messages.</source>
        <translation>Wähle die Datei chat.db aus dem Ordner Library/Messages.</translation>
    </message>
    <message>
        <source>Choose the file mmssms.db or bugle_db.</source>
        <translation>Wähle die Datei mmssms.db oder bugle_db.</translation>
    </message>
    <message>
        <source>Choose the file msgstore.db.</source>
        <translation>Wähle die Datei msgstore.db.</translation>
    </message>
    <message>
        <source>Choose the file repo.car that Bluesky made.</source>
        <translation>Wähle die Datei repo.car, die Bluesky gemacht hat.</translation>
    </message>
    <message>
        <source>Choose the file result.json that the tool wrote.</source>
        <translation>Wähle die Datei result.json, die das Programm geschrieben hat.</translation>
    </message>
    <message>
        <source>Choose the file sms-….xml that SMS Backup &amp; Restore made.</source>
        <translation>Wähle die Datei sms-….xml, die SMS Backup &amp; Restore erstellt hat.</translation>
    </message>
    <message>
        <source>Choose the file that Open WebUI exported.</source>
        <translation>Wähle die Datei, die Open WebUI exportiert hat.</translation>
    </message>
    <message>
        <source>Choose the file that Qwen exported.</source>
        <translation>Wähle die Datei, die Qwen exportiert hat.</translation>
    </message>
    <message>
        <source>Choose the file that the chat app exported, such as a WhatsApp .zip or Telegram&apos;s result.json.</source>
        <translation>Wähle die Datei, die die Chat-App exportiert hat, etwa eine .zip von WhatsApp oder result.json von Telegram.</translation>
    </message>
    <message>
        <source>Choose the file that the chat app exported.</source>
        <translation>Wähle die Datei, die die Chat-App exportiert hat.</translation>
    </message>
    <message>
        <source>Choose the file viber.db from Viber&apos;s folder ViberPC.</source>
        <translation>Wähle die Datei viber.db aus Vibers Ordner ViberPC.</translation>
    </message>
    <message>
        <source>Choose the file, folder or archive of an export.</source>
        <translation>Wähle die Datei, den Ordner oder das Archiv eines Exports.</translation>
    </message>
    <message>
        <source>Choose the files that %1 keeps or exports.</source>
        <translation>Wähle die Dateien, die %1 aufbewahrt oder exportiert.</translation>
    </message>
    <message>
        <source>Choose the files that AnythingLLM keeps or exports.</source>
        <translation>Wähle die Dateien, die AnythingLLM aufbewahrt oder exportiert.</translation>
    </message>
    <message>
        <source>Choose the folder History of MSN Messenger.</source>
        <translation>Wähle den Ordner History von MSN Messenger.</translation>
    </message>
    <message>
        <source>Choose the folder Logs of Adium.</source>
        <translation>Wähle den Ordner Logs von Adium.</translation>
    </message>
    <message>
        <source>Choose the folder further in, in which the export lies.</source>
        <translation>Wähle den Ordner weiter innen, in dem der Export liegt.</translation>
    </message>
    <message>
        <source>Choose the folder imessage_export that the tool wrote.</source>
        <translation>Wähle den Ordner imessage_export, den das Programm geschrieben hat.</translation>
    </message>
    <message>
        <source>Choose the folder logs in the folder .purple.</source>
        <translation>Wähle den Ordner logs im Ordner .purple.</translation>
    </message>
    <message>
        <source>Choose the folder of one export.</source>
        <translation>Wähle den Ordner eines einzigen Exports.</translation>
    </message>
    <message>
        <source>Choose the folder of the export, with main.jsonl in it.</source>
        <translation>Wähle den Ordner des Exports, mit main.jsonl darin.</translation>
    </message>
    <message>
        <source>Choose the folder or archive of an export.</source>
        <translation>Wähle den Ordner oder das Archiv eines Exports.</translation>
    </message>
    <message>
        <source>Choose the folder that the tool wrote, with a folder for each chat.</source>
        <translation>Wähle den Ordner, den das Programm geschrieben hat, mit einem Ordner je Chat.</translation>
    </message>
    <message>
        <source>Choose the folder that “sigtop export-messages” wrote.</source>
        <translation>Wähle den Ordner, den „sigtop export-messages“ geschrieben hat.</translation>
    </message>
    <message>
        <source>Choose the folder “Google AI Studio” of your Google Drive.</source>
        <translation>Wähle den Ordner „Google AI Studio“ aus deinem Google Drive.</translation>
    </message>
    <message>
        <source>Choose the one that holds %1.</source>
        <translation>Wähle den, der %1 enthält.</translation>
    </message>
    <message>
        <source>Choose the person whose voice the model gets, on the page People.</source>
        <translation>Wähle auf der Seite „Personen“ die Person, deren Stimme das Modell bekommt.</translation>
    </message>
    <message>
        <source>Choose the table that Microsoft&apos;s privacy dashboard exported.</source>
        <translation>Wähle die Tabelle, die das Datenschutz-Dashboard von Microsoft exportiert hat.</translation>
    </message>
    <message>
        <source>Choose the table that Replika Backup saved.</source>
        <translation>Wähle die Tabelle, die Replika Backup gespeichert hat.</translation>
    </message>
    <message>
        <source>Choose what Viber sent by mail, or a file viber.db that is not encrypted.</source>
        <translation>Wähle, was Viber per E-Mail geschickt hat, oder eine Datei viber.db, die nicht verschlüsselt ist.</translation>
    </message>
    <message>
        <source>Choose “Always keep on this device” for it in Explorer, and choose it again when it is there.</source>
        <translation>Wähle im Explorer dafür „Immer auf diesem Gerät behalten“ und wähle es noch einmal, wenn es da ist.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Schließ es dort, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Column %1 has another name than &quot;%2&quot;, but looks meant.</source>
        <translation>Spalte %1 heißt nicht „%2“, scheint aber gemeint.</translation>
    </message>
    <message>
        <source>Column %1 has nearly the name &quot;%2&quot;, which is another column; only that one is read.</source>
        <translation>Spalte %1 heißt fast „%2“, das eine andere Spalte ist; nur diese wird gelesen.</translation>
    </message>
    <message>
        <source>Columns that are no part of an example: %1.</source>
        <translation>Spalten, die nicht zu einem Beispiel gehören: %1.</translation>
    </message>
    <message>
        <source>Comments as Google Takeout has those of YouTube.</source>
        <translation>Kommentare, wie Google Takeout die von YouTube hat.</translation>
    </message>
    <message>
        <source>Compare it with your copy and type it again.</source>
        <translation>Vergleich ihn mit deiner Abschrift und gib ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>Comparing answers</source>
        <translation>Antworten werden verglichen</translation>
    </message>
    <message>
        <source>Comparing chats</source>
        <translation>Chats werden verglichen</translation>
    </message>
    <message>
        <source>Comparing examples</source>
        <translation>Beispiele werden verglichen</translation>
    </message>
    <message>
        <source>Comparing with the examples</source>
        <translation>Wird mit den Beispielen verglichen</translation>
    </message>
    <message>
        <source>Completions do not all end in one way, so the model cannot tell where to stop.</source>
        <translation>Fortsetzungen enden nicht alle gleich, daher weiß das Modell nicht, wo es aufhören soll.</translation>
    </message>
    <message>
        <source>Completions that do not begin with a space: %1. Tokens usually do.</source>
        <translation>Fortsetzungen, die nicht mit einem Leerzeichen beginnen: %1. Token tun das meist.</translation>
    </message>
    <message>
        <source>Completions that hold their own ending in the middle: %1. A model stops there.</source>
        <translation>Fortsetzungen mit ihrem eigenen Ende in der Mitte: %1. Dort hört ein Modell auf.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Conversations as Google Takeout has those of Hangouts.</source>
        <translation>Gespräche, wie Google Takeout sie aus Hangouts liefert.</translation>
    </message>
    <message>
        <source>Conversations as Skype and Teams (for private use) export them.</source>
        <translation>Gespräche, wie Skype und Teams (privat) sie exportieren.</translation>
    </message>
    <message>
        <source>Conversations of Google Voice, from a Takeout.</source>
        <translation>Gespräche aus Google Voice, aus einem Takeout.</translation>
    </message>
    <message>
        <source>Conversations that were read</source>
        <translation>Gelesene Gespräche</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Koordinaten</translation>
    </message>
    <message>
        <source>Copied answers</source>
        <translation>Kopierte Antworten</translation>
    </message>
    <message>
        <source>Copy it again while the app that writes it is closed.</source>
        <translation>Kopiere sie noch einmal, während die App geschlossen ist, die sie schreibt.</translation>
    </message>
    <message>
        <source>Copy it again, all of it and nothing else.</source>
        <translation>Kopiere ihn noch einmal, ganz und ohne etwas anderes.</translation>
    </message>
    <message>
        <source>Copy it from the service&apos;s page for API keys.</source>
        <translation>Kopiere ihn von der Seite des Dienstes für API-Schlüssel.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and try again.</source>
        <translation>Kopiere es in einen eigenen Ordner und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Copy it to another disk and try again.</source>
        <translation>Kopiere es auf einen anderen Datenträger und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Counting what will be trained</source>
        <translation>Was trainiert wird, wird gezählt</translation>
    </message>
    <message>
        <source>Counting words and times</source>
        <translation>Wörter und Zeiten werden gezählt</translation>
    </message>
    <message>
        <source>Dates of birth</source>
        <translation>Geburtsdaten</translation>
    </message>
    <message>
        <source>Deleted message.</source>
        <translation>Gelöschte Nachricht.</translation>
    </message>
    <message>
        <source>Deleting the files</source>
        <translation>Dateien werden gelöscht</translation>
    </message>
    <message>
        <source>Deleting the model</source>
        <translation>Modell wird gelöscht</translation>
    </message>
    <message>
        <source>Descriptions of tools: projects hold what people say.</source>
        <translation>Beschreibungen von Werkzeugen: Projekte enthalten, was Menschen sagen.</translation>
    </message>
    <message>
        <source>Different words</source>
        <translation>Verschiedene Wörter</translation>
    </message>
    <message>
        <source>Discord&apos;s own data package, without messages.</source>
        <translation>Das Datenpaket von Discord selbst, ohne Nachrichten.</translation>
    </message>
    <message>
        <source>Discord&apos;s own data package. It holds only what you wrote yourself: your style, but nothing that you answered.</source>
        <translation>Das Datenpaket von Discord selbst. Es enthält nur, was du geschrieben hast: deinen Stil, aber nichts, worauf du geantwortet hast.</translation>
    </message>
    <message>
        <source>Distance from you</source>
        <translation>Abstand zu dir</translation>
    </message>
    <message>
        <source>Distance: %1.</source>
        <translation>Abstand: %1.</translation>
    </message>
    <message>
        <source>Download it again, as a download may have broken off, or unpack it yourself and choose the folder.</source>
        <translation>Lade es noch einmal herunter, denn ein Download kann abgebrochen sein, oder entpack es selbst und wähle den Ordner.</translation>
    </message>
    <message>
        <source>Download it again, or save it as JSONL.</source>
        <translation>Lade sie noch einmal herunter, oder speichere sie als JSONL.</translation>
    </message>
    <message>
        <source>Download the export again from the app itself.</source>
        <translation>Lade den Export noch einmal aus der App selbst herunter.</translation>
    </message>
    <message>
        <source>Download the export again, or unpack it and choose the folder.</source>
        <translation>Lade den Export noch einmal herunter, oder entpack ihn und wähle den Ordner.</translation>
    </message>
    <message>
        <source>Drawn at random</source>
        <translation>Zufällig gezogen</translation>
    </message>
    <message>
        <source>Drawn with seed</source>
        <translation>Gezogen mit Startwert</translation>
    </message>
    <message>
        <source>Drawn-out words</source>
        <translation>Langgezogene Wörter</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Each measure stands for itself; no single number says how much a model writes like you.</source>
        <translation>Jeder Messwert steht für sich; keine einzelne Zahl sagt, wie sehr ein Modell schreibt wie du.</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>Emoji and laughter</source>
        <translation>Emojis und Lachen</translation>
    </message>
    <message>
        <source>Encrypting the project</source>
        <translation>Das Projekt wird verschlüsselt</translation>
    </message>
    <message>
        <source>End each completion with %1.</source>
        <translation>Beende jede Fortsetzung mit %1.</translation>
    </message>
    <message>
        <source>End each prompt with %1.</source>
        <translation>Beende jeden Prompt mit %1.</translation>
    </message>
    <message>
        <source>End lines with a line feed alone.</source>
        <translation>Beende Zeilen nur mit einem Zeilenvorschub.</translation>
    </message>
    <message>
        <source>Enough examples say the same.</source>
        <translation>Genug Beispiele sagen dasselbe.</translation>
    </message>
    <message>
        <source>Enough to tell</source>
        <translation>Genug für ein Urteil</translation>
    </message>
    <message>
        <source>Enter the key of your account first.</source>
        <translation>Gib zuerst den Schlüssel deines Kontos ein.</translation>
    </message>
    <message>
        <source>Every file in it has a name that is refused.</source>
        <translation>Jede Datei darin hat einen Namen, der abgelehnt wird.</translation>
    </message>
    <message>
        <source>Every person and time of day has enough held-out moments.</source>
        <translation>Jede Person und Tageszeit hat genug zurückgehaltene Momente.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Examples held out</source>
        <translation>Zurückgehaltene Beispiele</translation>
    </message>
    <message>
        <source>Examples in the file: %1. At most %2 are taken; split the file.</source>
        <translation>Beispiele in der Datei: %1. Höchstens %2 sind erlaubt; teile die Datei.</translation>
    </message>
    <message>
        <source>Examples in the file: %1. Training needs at least %2.</source>
        <translation>Beispiele in der Datei: %1. Das Training braucht mindestens %2.</translation>
    </message>
    <message>
        <source>Examples in the file: %1. Training shows from about %2 on.</source>
        <translation>Beispiele in der Datei: %1. Ab etwa %2 zeigt ein Training Wirkung.</translation>
    </message>
    <message>
        <source>Examples kept for a test</source>
        <translation>Für einen Test aufgehobene Beispiele</translation>
    </message>
    <message>
        <source>Examples to train on</source>
        <translation>Beispiele zum Trainieren</translation>
    </message>
    <message>
        <source>Export it again, or copy it again.</source>
        <translation>Exportiere sie noch einmal, oder kopiere sie noch einmal.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Exportiere sie noch einmal.</translation>
    </message>
    <message>
        <source>Export or download it again.</source>
        <translation>Exportiere sie noch einmal, oder lade sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>Export the chat again.</source>
        <translation>Exportiere den Chat noch einmal.</translation>
    </message>
    <message>
        <source>Export the chat in Element again, with JSON as the format.</source>
        <translation>Exportiere den Chat in Element noch einmal, mit JSON als Format.</translation>
    </message>
    <message>
        <source>Export the chat with WeFlow again.</source>
        <translation>Exportiere den Chat noch einmal mit WeFlow.</translation>
    </message>
    <message>
        <source>Export the chats in iMazing again, as CSV.</source>
        <translation>Exportiere die Chats in iMazing noch einmal, als CSV.</translation>
    </message>
    <message>
        <source>Export the mails as .mbox or .eml, for example with Thunderbird.</source>
        <translation>Exportiere die E-Mails als .mbox oder .eml, zum Beispiel mit Thunderbird.</translation>
    </message>
    <message>
        <source>Facts about the text, such as its date.</source>
        <translation>Angaben zum Text, etwa sein Datum.</translation>
    </message>
    <message>
        <source>Farther from you than other people are.</source>
        <translation>Weiter von dir entfernt als andere Menschen.</translation>
    </message>
    <message>
        <source>Few of these were counted, so the figures are rough.</source>
        <translation>Davon wurden nur wenige gezählt, die Werte sind also ungenau.</translation>
    </message>
    <message>
        <source>Fewer than %1 held-out moments are with %2: too few to say how the model answers them.</source>
        <translation>Weniger als %1 zurückgehaltene Momente sind mit %2: zu wenige, um zu sagen, wie das Modell ihnen antwortet.</translation>
    </message>
    <message>
        <source>Fewest turns of an example</source>
        <translation>Mindestzahl der Beiträge eines Beispiels</translation>
    </message>
    <message>
        <source>Fewest words of an answer</source>
        <translation>Mindestzahl der Wörter einer Antwort</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <source>Files of days with messages as Slack exports them.</source>
        <translation>Tagesdateien mit Nachrichten, wie Slack sie exportiert.</translation>
    </message>
    <message>
        <source>Files of messages as Zulip exports them.</source>
        <translation>Dateien mit Nachrichten, wie Zulip sie exportiert.</translation>
    </message>
    <message>
        <source>Files or pictures without a text.</source>
        <translation>Dateien oder Bilder ohne Text.</translation>
    </message>
    <message>
        <source>Files without text.</source>
        <translation>Dateien ohne Text.</translation>
    </message>
    <message>
        <source>Files written last</source>
        <translation>Zuletzt geschriebene Dateien</translation>
    </message>
    <message>
        <source>Find this message on the page Privacy and have the value replaced, then write the files again.</source>
        <translation>Suche diese Nachricht auf der Seite Privatsphäre, lass den Wert ersetzen und schreibe die Dateien dann noch einmal.</translation>
    </message>
    <message>
        <source>First and last words</source>
        <translation>Erste und letzte Wörter</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Erste Wörter</translation>
    </message>
    <message>
        <source>For Gemini models that Google trains on Vertex AI.</source>
        <translation>Für Gemini-Modelle, die Google auf Vertex AI trainiert.</translation>
    </message>
    <message>
        <source>For Mistral&apos;s own service and for its open trainer, mistral-finetune.</source>
        <translation>Für den Dienst von Mistral und sein offenes Trainingsprogramm mistral-finetune.</translation>
    </message>
    <message>
        <source>For OpenAI and other services that take OpenAI&apos;s chat files.</source>
        <translation>Für OpenAI und andere Dienste, die OpenAIs Chat-Dateien annehmen.</translation>
    </message>
    <message>
        <source>For a second training (DPO) of a model that you have trained: it learns answers that you edited, liked or chose over the others.</source>
        <translation>Für ein zweites Training (DPO) eines Modells, das du trainiert hast: Es lernt, Antworten vorzuziehen, die du bearbeitet, gemocht oder gewählt hast.</translation>
    </message>
    <message>
        <source>For all that reads a folder with the package datasets, or takes one from a private place on Hugging Face.</source>
        <translation>Für alles, was einen Ordner mit dem Paket datasets liest oder von einem privaten Platz auf Hugging Face holt.</translation>
    </message>
    <message>
        <source>For davinci-002, babbage-002 and trainers of plain text; the conversation so far is the prompt of each answer.</source>
        <translation>Für davinci-002, babbage-002 und Trainingsprogramme für reinen Text; das bisherige Gespräch ist der Prompt jeder Antwort.</translation>
    </message>
    <message>
        <source>For models that Microsoft trains on Azure (Foundry): OpenAI&apos;s format with the byte-order mark that Azure asks for.</source>
        <translation>Für Modelle, die Microsoft auf Azure (Foundry) trainiert: das Format von OpenAI mit der Byte-Reihenfolge-Markierung, die Azure verlangt.</translation>
    </message>
    <message>
        <source>For open models that Fireworks trains and then serves on a deployment of your own.</source>
        <translation>Für offene Modelle, die Fireworks trainiert und dann auf deiner eigenen Bereitstellung betreibt.</translation>
    </message>
    <message>
        <source>For open models that Nebius trains; the result can be downloaded or served there.</source>
        <translation>Für offene Modelle, die Nebius trainiert; das Ergebnis lässt sich herunterladen oder dort betreiben.</translation>
    </message>
    <message>
        <source>For open models that Together trains and serves.</source>
        <translation>Für offene Modelle, die Together trainiert und betreibt.</translation>
    </message>
    <message>
        <source>For trainers and tools that ask for ShareGPT conversations.</source>
        <translation>Für Trainingsprogramme und Werkzeuge, die ShareGPT-Gespräche verlangen.</translation>
    </message>
    <message>
        <source>For trainers and tools that ask for instruction, input and output; what was said before an answer is one text.</source>
        <translation>Für Trainingsprogramme und Werkzeuge, die Anweisung, Eingabe und Ausgabe verlangen; was vor einer Antwort gesagt wurde, ist ein einziger Text.</translation>
    </message>
    <message>
        <source>For trainers of plain text that read ChatML&apos;s marks; they learn what others say, too.</source>
        <translation>Für Trainingsprogramme für reinen Text, die ChatMLs Markierungen lesen; sie lernen auch, was andere sagen.</translation>
    </message>
    <message>
        <source>Format check</source>
        <translation>Formatprüfung</translation>
    </message>
    <message>
        <source>Free some space and try again; the list of jobs is as it was before.</source>
        <translation>Schaff Platz und versuch es noch einmal; die Liste der Aufträge ist, wie sie vorher war.</translation>
    </message>
    <message>
        <source>Free some space and try again; the project is as it was before.</source>
        <translation>Schaff Platz und versuch es noch einmal; das Projekt ist, wie es vorher war.</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again.</source>
        <translation>Schaff Platz auf dem Datenträger und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder; nothing was written.</source>
        <translation>Schaff Platz, oder wähle einen anderen Ordner; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Give VoiceTune “Full Disk Access” in System Settings, Privacy &amp; Security, and start it again.</source>
        <translation>Gib VoiceTune in den Systemeinstellungen unter „Datenschutz &amp; Sicherheit“ den „Festplattenvollzugriff“ und starte es neu.</translation>
    </message>
    <message>
        <source>Give it a first row with names of columns, and a row for each message.</source>
        <translation>Gib ihr eine erste Zeile mit Spaltennamen und eine Zeile je Nachricht.</translation>
    </message>
    <message>
        <source>Go to that window, or close it and try again.</source>
        <translation>Geh zu diesem Fenster, oder schließ es und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Half of the assistant&apos;s answers come within %1, three quarters within %2. The others take %3 and %4.</source>
        <translation>Die Hälfte der Antworten des Assistenten braucht bis zu %1, drei Viertel brauchen bis zu %2. Bei den anderen sind es %3 und %4.</translation>
    </message>
    <message>
        <source>Half of the assistant&apos;s messages have up to %1, half of the others&apos; up to %2.</source>
        <translation>Die Hälfte der Nachrichten des Assistenten hat bis zu %1, die Hälfte der Nachrichten anderer bis zu %2.</translation>
    </message>
    <message>
        <source>Have it replaced on the page Privacy, or leave out the chat on the page Open; then train again.</source>
        <translation>Lass es auf der Seite „Privatsphäre“ ersetzen, oder lass den Chat auf der Seite „Öffnen“ weg; dann trainiere noch einmal.</translation>
    </message>
    <message>
        <source>Have it replaced on the page Privacy, or leave out this answer; then train again.</source>
        <translation>Lass es auf der Seite „Privatsphäre“ ersetzen, oder lass diese Antwort weg; dann trainiere noch einmal.</translation>
    </message>
    <message>
        <source>Headings for days and rows as LINE for computers writes them.</source>
        <translation>Tagesüberschriften und Zeilen, wie LINE für Computer sie schreibt.</translation>
    </message>
    <message>
        <source>Headings for days and rows as LINE writes them.</source>
        <translation>Tagesüberschriften und Zeilen, wie LINE sie schreibt.</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Held out by</source>
        <translation>Zurückgehalten nach</translation>
    </message>
    <message>
        <source>Held-out moments</source>
        <translation>Zurückgehaltene Momente</translation>
    </message>
    <message>
        <source>Here you and other people cannot be told apart, so this says nothing.</source>
        <translation>Hier lassen sich du und andere Menschen nicht unterscheiden, also sagt das nichts.</translation>
    </message>
    <message>
        <source>Hidden until somebody decides: %1.</source>
        <translation>Verborgen, bis jemand entscheidet: %1.</translation>
    </message>
    <message>
        <source>Hide its words on the page Privacy under Own words, or leave out the chat on the page Open; then train again.</source>
        <translation>Verbirg die Wörter auf der Seite „Privatsphäre“ unter „Eigene Wörter“, oder lass den Chat auf der Seite „Öffnen“ weg; dann trainiere noch einmal.</translation>
    </message>
    <message>
        <source>Hiding private data</source>
        <translation>Private Daten werden verborgen</translation>
    </message>
    <message>
        <source>Highest bars:</source>
        <translation>Höchste Balken:</translation>
    </message>
    <message>
        <source>Histories as MSN Messenger keeps them.</source>
        <translation>Verläufe, wie MSN Messenger sie aufbewahrt.</translation>
    </message>
    <message>
        <source>Hold out a share on the page Dataset, make the examples again and train with them.</source>
        <translation>Halte auf der Seite „Datensatz“ einen Anteil zurück, erstelle die Beispiele neu und trainiere damit.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation>Tageszeiten</translation>
    </message>
    <message>
        <source>How examples are made</source>
        <translation>Wie Beispiele entstehen</translation>
    </message>
    <message>
        <source>How messages end</source>
        <translation>Wie Nachrichten enden</translation>
    </message>
    <message>
        <source>How much it sounds like you</source>
        <translation>Wie sehr es nach dir klingt</translation>
    </message>
    <message>
        <source>How sure the model was of its own words, 0 at most. It does not say whether they sound like you.</source>
        <translation>Wie sicher das Modell bei seinen eigenen Wörtern war, höchstens 0. Es sagt nicht, ob sie nach dir klingen.</translation>
    </message>
    <message>
        <source>How the letters of this export are stored was never in doubt.</source>
        <translation>Wie die Zeichen dieses Exports gespeichert sind, war nie fraglich.</translation>
    </message>
    <message>
        <source>Hugging Face dataset</source>
        <translation>Hugging-Face-Datensatz</translation>
    </message>
    <message>
        <source>Identity numbers</source>
        <translation>Ausweis- und Steuernummern</translation>
    </message>
    <message>
        <source>In Finder, click on the cloud beside it, and choose it again when it is there.</source>
        <translation>Klicke im Finder auf die Wolke daneben, und wähle sie noch einmal, wenn sie da ist.</translation>
    </message>
    <message>
        <source>In Numbers, choose “File”, “Export To” and “CSV”.</source>
        <translation>Wähle in Numbers „Ablage“, „Exportieren“ und „CSV“.</translation>
    </message>
    <message>
        <source>In Pages, choose “File”, “Export To” and “Word”.</source>
        <translation>Wähle in Pages „Ablage“, „Exportieren“ und „Word“.</translation>
    </message>
    <message>
        <source>In Telegram Desktop choose “Export chat history”, format HTML.</source>
        <translation>Wähle in Telegram Desktop „Chatverlauf exportieren“, Format HTML.</translation>
    </message>
    <message>
        <source>In Telegram Desktop choose “Export chat history”, format JSON.</source>
        <translation>Wähle in Telegram Desktop „Chatverlauf exportieren“, Format JSON.</translation>
    </message>
    <message>
        <source>In WhatsApp, open the chat, then choose “More” and “Export chat”.</source>
        <translation>Öffne in WhatsApp den Chat, dann wähle „Mehr“ und „Chat exportieren“.</translation>
    </message>
    <message>
        <source>Install the newest version to open it.</source>
        <translation>Installiere die neueste Version, um es zu öffnen.</translation>
    </message>
    <message>
        <source>Install the newest version.</source>
        <translation>Installiere die neueste Version.</translation>
    </message>
    <message>
        <source>Install the package %1 there.</source>
        <translation>Installiere dort das Paket %1.</translation>
    </message>
    <message>
        <source>It begins as KakaoTalk begins its chats.</source>
        <translation>Sie beginnt, wie KakaoTalk seine Chats beginnt.</translation>
    </message>
    <message>
        <source>It begins as LINE begins its chats.</source>
        <translation>Sie beginnt, wie LINE seine Chats beginnt.</translation>
    </message>
    <message>
        <source>It begins as QQ begins its records of messages.</source>
        <translation>Sie beginnt, wie QQ seine Nachrichtenprotokolle beginnt.</translation>
    </message>
    <message>
        <source>It begins with the head of a mail.</source>
        <translation>Sie beginnt mit dem Kopf einer Mail.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Sie lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>It has no mails.</source>
        <translation>Darin sind keine Mails.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Sie hat keinen Namen.</translation>
    </message>
    <message>
        <source>It has no rows as LINE writes them.</source>
        <translation>Darin sind keine Zeilen, wie LINE sie schreibt.</translation>
    </message>
    <message>
        <source>It has no sender.</source>
        <translation>Ohne Absender.</translation>
    </message>
    <message>
        <source>It holds too many files.</source>
        <translation>Darin sind zu viele Dateien.</translation>
    </message>
    <message>
        <source>It is a device.</source>
        <translation>Es ist ein Gerät.</translation>
    </message>
    <message>
        <source>It is a link or a device.</source>
        <translation>Es ist ein Link oder ein Gerät.</translation>
    </message>
    <message>
        <source>It is a link to another file.</source>
        <translation>Es ist ein Link auf eine andere Datei.</translation>
    </message>
    <message>
        <source>It is a link to another place.</source>
        <translation>Es ist ein Link auf einen anderen Ort.</translation>
    </message>
    <message>
        <source>It is a word of the language as well, so it may be chance.</source>
        <translation>Es ist auch ein Wort der Sprache, kann also Zufall sein.</translation>
    </message>
    <message>
        <source>It is nearly a canary: the model may have learned it by heart.</source>
        <translation>Es ist fast ein Köder: Vielleicht hat das Modell ihn auswendig gelernt.</translation>
    </message>
    <message>
        <source>It is no data package of Discord&apos;s.</source>
        <translation>Es ist kein Datenpaket von Discord.</translation>
    </message>
    <message>
        <source>It is no plain text of a conversation or of paragraphs.</source>
        <translation>Es ist kein einfacher Text aus einem Gespräch oder aus Absätzen.</translation>
    </message>
    <message>
        <source>It is no table with columns for sender and text.</source>
        <translation>Es ist keine Tabelle mit Spalten für Absender und Text.</translation>
    </message>
    <message>
        <source>It is no text in Unicode.</source>
        <translation>Es ist kein Text in Unicode.</translation>
    </message>
    <message>
        <source>It is no text.</source>
        <translation>Es ist kein Text.</translation>
    </message>
    <message>
        <source>It is too large to be opened inside another archive: unpack the outer one, then choose the folder.</source>
        <translation>Es ist zu groß, um in einem anderen Archiv geöffnet zu werden: Entpacke das äußere und wähle dann den Ordner.</translation>
    </message>
    <message>
        <source>It is what an app wrote.</source>
        <translation>So schreibt es eine App.</translation>
    </message>
    <message>
        <source>It lay in the bin.</source>
        <translation>Es lag im Papierkorb.</translation>
    </message>
    <message>
        <source>It lies more than %1 folders deep.</source>
        <translation>Es liegt mehr als %1 Ordner tief.</translation>
    </message>
    <message>
        <source>It may be made for another version, or need files that are not in its folder.</source>
        <translation>Vielleicht ist es für eine andere Version gemacht oder braucht Dateien, die nicht in seinem Ordner liegen.</translation>
    </message>
    <message>
        <source>It may be mistyped or revoked. Enter a key that is valid.</source>
        <translation>Vielleicht ist er vertippt oder widerrufen. Gib einen gültigen Schlüssel ein.</translation>
    </message>
    <message>
        <source>It may have been deleted there, or belong to another account.</source>
        <translation>Vielleicht wurde es dort gelöscht oder gehört zu einem anderen Konto.</translation>
    </message>
    <message>
        <source>It may have been removed. Begin a new one.</source>
        <translation>Vielleicht wurde es entfernt. Beginne ein neues.</translation>
    </message>
    <message>
        <source>It only holds what others wrote, or a signature.</source>
        <translation>Sie enthält nur, was andere geschrieben haben, oder eine Signatur.</translation>
    </message>
    <message>
        <source>It stands in no example of now: it comes from files written earlier, from the base model, or it is chance.</source>
        <translation>Es steht in keinem jetzigen Beispiel: Es stammt aus früher geschriebenen Dateien, aus dem Basismodell, oder es ist Zufall.</translation>
    </message>
    <message>
        <source>It stood once in the training files, so the model learns single examples by heart.</source>
        <translation>Es stand einmal in den Trainingsdateien. Das Modell lernt also einzelne Beispiele auswendig.</translation>
    </message>
    <message>
        <source>It unpacks to many times its size.</source>
        <translation>Entpackt ist es ein Vielfaches seiner Größe.</translation>
    </message>
    <message>
        <source>It unpacks to more than this program reads.</source>
        <translation>Entpackt ist es mehr, als dieses Programm liest.</translation>
    </message>
    <message>
        <source>Its date or time does not exist.</source>
        <translation>Datum oder Uhrzeit gibt es nicht.</translation>
    </message>
    <message>
        <source>Its dates stay as they were read.</source>
        <translation>Die Daten bleiben, wie sie gelesen wurden.</translation>
    </message>
    <message>
        <source>Its day or time does not exist.</source>
        <translation>Tag oder Uhrzeit gibt es nicht.</translation>
    </message>
    <message>
        <source>Its lines begin like KakaoTalk&apos;s messages.</source>
        <translation>Die Zeilen beginnen wie Nachrichten von KakaoTalk.</translation>
    </message>
    <message>
        <source>Its lines begin like QQ&apos;s messages.</source>
        <translation>Die Zeilen beginnen wie Nachrichten von QQ.</translation>
    </message>
    <message>
        <source>Its messages begin as those copied or saved from %1.</source>
        <translation>Die Nachrichten beginnen wie solche, die aus %1 kopiert oder gespeichert wurden.</translation>
    </message>
    <message>
        <source>Its name climbs out of the archive.</source>
        <translation>Der Name führt aus dem Archiv hinaus.</translation>
    </message>
    <message>
        <source>Its name has characters that cannot be shown.</source>
        <translation>Der Name hat Zeichen, die sich nicht zeigen lassen.</translation>
    </message>
    <message>
        <source>Its name points to a place on a disk.</source>
        <translation>Der Name zeigt auf einen Ort auf einem Datenträger.</translation>
    </message>
    <message>
        <source>Its path is too long.</source>
        <translation>Der Pfad ist zu lang.</translation>
    </message>
    <message>
        <source>Its text does not lie beside the table.</source>
        <translation>Der Text dazu liegt nicht neben der Tabelle.</translation>
    </message>
    <message>
        <source>Its unpacked folder lies beside it.</source>
        <translation>Der entpackte Ordner liegt daneben.</translation>
    </message>
    <message>
        <source>Jensen-Shannon distance</source>
        <translation>Jensen-Shannon-Abstand</translation>
    </message>
    <message>
        <source>Join its texts.</source>
        <translation>Verbinde die Texte.</translation>
    </message>
    <message>
        <source>Join them.</source>
        <translation>Verbinde sie.</translation>
    </message>
    <message>
        <source>Keep the folder to yourself, or make the repository private where you upload it: other people&apos;s messages are in it.</source>
        <translation>Behalte den Ordner für dich, oder mach das Repository privat, in das du ihn hochlädst: Nachrichten anderer Menschen sind darin.</translation>
    </message>
    <message>
        <source>Kept as context</source>
        <translation>Als Kontext behalten</translation>
    </message>
    <message>
        <source>Keys of services</source>
        <translation>Schlüssel von Diensten</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Largest share of one chat</source>
        <translation>Größter Anteil eines Chats</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last words</source>
        <translation>Letzte Wörter</translation>
    </message>
    <message>
        <source>Latest conversations</source>
        <translation>Neueste Gespräche</translation>
    </message>
    <message>
        <source>Laughter</source>
        <translation>Lachen</translation>
    </message>
    <message>
        <source>Leave out &lt; &gt; : &quot; | ? * and names such as CON or NUL.</source>
        <translation>Lass &lt; &gt; : &quot; | ? * und Namen wie CON oder NUL weg.</translation>
    </message>
    <message>
        <source>Leave out this answer, then make new files and train again.</source>
        <translation>Lass diese Antwort weg, dann erstelle neue Dateien und trainiere noch einmal.</translation>
    </message>
    <message>
        <source>Leave the example out.</source>
        <translation>Lass das Beispiel weg.</translation>
    </message>
    <message>
        <source>Leave the line out.</source>
        <translation>Lass die Zeile weg.</translation>
    </message>
    <message>
        <source>Leave the row out.</source>
        <translation>Lass die Datenzeile weg.</translation>
    </message>
    <message>
        <source>Leave them out.</source>
        <translation>Lass sie weg.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Left out: runs that several people say or that stand in more than %1 turns, as common phrases.</source>
        <translation>Weggelassen: Wortfolgen, die mehrere Personen sagen oder die in mehr als %1 Beiträgen stehen, als gängige Wendungen.</translation>
    </message>
    <message>
        <source>Length and rhythm</source>
        <translation>Länge und Rhythmus</translation>
    </message>
    <message>
        <source>Lengths are tokens as the chosen model counts them.</source>
        <translation>Längen sind Token, wie das gewählte Modell sie zählt.</translation>
    </message>
    <message>
        <source>Let the replay go on, or choose another one.</source>
        <translation>Lass das Replay weiterlaufen, oder wähle ein anderes.</translation>
    </message>
    <message>
        <source>Likeness to the real answers</source>
        <translation>Ähnlichkeit mit den echten Antworten</translation>
    </message>
    <message>
        <source>Line %1 is no row of a training file.</source>
        <translation>Zeile %1 ist keine Zeile einer Trainingsdatei.</translation>
    </message>
    <message>
        <source>Line %1 is too long to be read, so it cannot be copied.</source>
        <translation>Zeile %1 ist zu lang zum Lesen, lässt sich also nicht kopieren.</translation>
    </message>
    <message>
        <source>Lines as SMS Import / Export writes them.</source>
        <translation>Zeilen, wie SMS Import / Export sie schreibt.</translation>
    </message>
    <message>
        <source>Lines as sigtop writes them.</source>
        <translation>Zeilen, wie sigtop sie schreibt.</translation>
    </message>
    <message>
        <source>Lines end with a carriage return.</source>
        <translation>Zeilen enden mit einem Wagenrücklauf.</translation>
    </message>
    <message>
        <source>Lines of a chat as Threema writes them.</source>
        <translation>Zeilen eines Chats, wie Threema sie schreibt.</translation>
    </message>
    <message>
        <source>Lines of a chat as Viber sends it by mail.</source>
        <translation>Zeilen eines Chats, wie Viber ihn per E-Mail schickt.</translation>
    </message>
    <message>
        <source>Lines that begin with a name and a colon: who speaks is known, so each name is a person.</source>
        <translation>Zeilen, die mit einem Namen und einem Doppelpunkt beginnen: Wer spricht, ist bekannt, also ist jeder Name eine Person.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Listing chats</source>
        <translation>Chats werden aufgelistet</translation>
    </message>
    <message>
        <source>Lists of people and channels, and a file for every day, as Slack exports them.</source>
        <translation>Listen von Personen und Kanälen und eine Datei für jeden Tag, wie Slack sie exportiert.</translation>
    </message>
    <message>
        <source>Little words</source>
        <translation>Kleine Wörter</translation>
    </message>
    <message>
        <source>Log-probability</source>
        <translation>Log-Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Logs as Adium keeps them.</source>
        <translation>Protokolle, wie Adium sie aufbewahrt.</translation>
    </message>
    <message>
        <source>Logs as Pidgin keeps them.</source>
        <translation>Protokolle, wie Pidgin sie aufbewahrt.</translation>
    </message>
    <message>
        <source>Longer than %1</source>
        <translation>Länger als %1</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längstes</translation>
    </message>
    <message>
        <source>Longest example, in tokens</source>
        <translation>Längstes Beispiel, in Token</translation>
    </message>
    <message>
        <source>Look at its own page.</source>
        <translation>Sieh auf der Seite des Dienstes nach.</translation>
    </message>
    <message>
        <source>Look at the job again, then try again.</source>
        <translation>Sieh noch einmal nach dem Auftrag, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Look at the list of jobs.</source>
        <translation>Sieh in die Liste der Aufträge.</translation>
    </message>
    <message>
        <source>Look at the list of jobs: it may have a job already.</source>
        <translation>Sieh in die Liste der Aufträge: Vielleicht gibt es schon einen Auftrag.</translation>
    </message>
    <message>
        <source>Look at the numbers of its sources.</source>
        <translation>Sieh dir die Nummern seiner Quellen an.</translation>
    </message>
    <message>
        <source>Look at the page Dataset again, then write the files.</source>
        <translation>Sieh dir die Seite „Datensatz“ noch einmal an, dann schreib die Dateien.</translation>
    </message>
    <message>
        <source>Look at the service&apos;s own pages.</source>
        <translation>Sieh auf den Seiten des Dienstes nach.</translation>
    </message>
    <message>
        <source>Look for a copy from before Viber encrypted it, or made without encryption.</source>
        <translation>Such eine Kopie von vor der Verschlüsselung durch Viber, oder eine ohne Verschlüsselung gemachte.</translation>
    </message>
    <message>
        <source>Look for another form of it, such as .txt, or open the PDF in Word and save it as .docx.</source>
        <translation>Suche es in anderer Form, etwa als .txt, oder öffne die PDF-Datei in Word und speichere sie als .docx.</translation>
    </message>
    <message>
        <source>Look for private data again on the page Privacy, then write the files again.</source>
        <translation>Suche auf der Seite „Privatsphäre“ noch einmal nach privaten Daten, dann schreib die Dateien neu.</translation>
    </message>
    <message>
        <source>Looking for exports</source>
        <translation>Exporte werden gesucht</translation>
    </message>
    <message>
        <source>Looking for hidden values</source>
        <translation>Verborgene Werte werden gesucht</translation>
    </message>
    <message>
        <source>Looking for private data</source>
        <translation>Private Daten werden gesucht</translation>
    </message>
    <message>
        <source>Looking for the trainer</source>
        <translation>Trainingsprogramm wird gesucht</translation>
    </message>
    <message>
        <source>Looking for what is new</source>
        <translation>Neues wird gesucht</translation>
    </message>
    <message>
        <source>MLX (Mac)</source>
        <translation>MLX (Mac)</translation>
    </message>
    <message>
        <source>MLX is made for Macs with Apple silicon.</source>
        <translation>MLX ist für Macs mit Apple-Chip gemacht.</translation>
    </message>
    <message>
        <source>Made by VoiceTune %1 on %2.</source>
        <translation>Erstellt von VoiceTune %1 am %2.</translation>
    </message>
    <message>
        <source>Make the backup again.</source>
        <translation>Erstelle das Backup neu.</translation>
    </message>
    <message>
        <source>Make the examples first, on the page Dataset.</source>
        <translation>Erstelle zuerst die Beispiele, auf der Seite „Datensatz“.</translation>
    </message>
    <message>
        <source>Make them again, on the page Dataset.</source>
        <translation>Erstelle sie neu, auf der Seite „Datensatz“.</translation>
    </message>
    <message>
        <source>Making examples</source>
        <translation>Beispiele werden erstellt</translation>
    </message>
    <message>
        <source>Mean of a token</source>
        <translation>Mittel je Token</translation>
    </message>
    <message>
        <source>Median length</source>
        <translation>Mittlere Länge (Median)</translation>
    </message>
    <message>
        <source>Merging chats</source>
        <translation>Chats werden zusammengeführt</translation>
    </message>
    <message>
        <source>Message %1 answers a tool call that was not made before it.</source>
        <translation>Nachricht %1 antwortet auf einen Werkzeugaufruf, den es davor nicht gab.</translation>
    </message>
    <message>
        <source>Message %1 has a part that is neither text nor an image of the user.</source>
        <translation>Nachricht %1 hat einen Teil, der weder Text noch ein Bild der Rolle „user“ ist.</translation>
    </message>
    <message>
        <source>Message %1 has a role that this trainer does not take.</source>
        <translation>Nachricht %1 hat eine Rolle, die dieses Trainingsprogramm nicht annimmt.</translation>
    </message>
    <message>
        <source>Message %1 has a weight, but only the assistant&apos;s may.</source>
        <translation>Nachricht %1 hat ein Gewicht, aber nur die des Assistenten dürfen das.</translation>
    </message>
    <message>
        <source>Message %1 has an unknown role.</source>
        <translation>Nachricht %1 hat eine unbekannte Rolle.</translation>
    </message>
    <message>
        <source>Message %1 has fields that the trainer does not know.</source>
        <translation>Nachricht %1 hat Felder, die das Trainingsprogramm nicht kennt.</translation>
    </message>
    <message>
        <source>Message %1 has no %2.</source>
        <translation>Nachricht %1 hat kein %2.</translation>
    </message>
    <message>
        <source>Message %1 has no text.</source>
        <translation>Nachricht %1 hat keinen Text.</translation>
    </message>
    <message>
        <source>Message %1 has the role of the one before; the trainer wants them in turn.</source>
        <translation>Nachricht %1 hat die Rolle der vorigen; das Trainingsprogramm will sie im Wechsel.</translation>
    </message>
    <message>
        <source>Message %1 holds a null character.</source>
        <translation>Nachricht %1 enthält ein Nullzeichen.</translation>
    </message>
    <message>
        <source>Message %1 holds nothing but spaces.</source>
        <translation>Nachricht %1 enthält nur Leerzeichen.</translation>
    </message>
    <message>
        <source>Message %1 is a system prompt that does not stand first.</source>
        <translation>Nachricht %1 ist ein Systemprompt, der nicht am Anfang steht.</translation>
    </message>
    <message>
        <source>Message %1 is no JSON object with named fields.</source>
        <translation>Nachricht %1 ist kein JSON-Objekt mit benannten Feldern.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Messages as Google Takeout has those of Google Chat.</source>
        <translation>Nachrichten, wie Google Takeout sie aus Google Chat liefert.</translation>
    </message>
    <message>
        <source>Messages as GroupMe exports them.</source>
        <translation>Nachrichten, wie GroupMe sie exportiert.</translation>
    </message>
    <message>
        <source>Messages as Hinge&apos;s data has them.</source>
        <translation>Nachrichten, wie die Daten von Hinge sie haben.</translation>
    </message>
    <message>
        <source>Messages as Snapchat&apos;s download has them.</source>
        <translation>Nachrichten, wie der Download von Snapchat sie enthält.</translation>
    </message>
    <message>
        <source>Messages as TikTok&apos;s download has them.</source>
        <translation>Nachrichten, wie der Download von TikTok sie enthält.</translation>
    </message>
    <message>
        <source>Messages as Tinder&apos;s data has them.</source>
        <translation>Nachrichten, wie die Daten von Tinder sie haben.</translation>
    </message>
    <message>
        <source>Messages as imessage-exporter writes them.</source>
        <translation>Nachrichten, wie imessage-exporter sie schreibt.</translation>
    </message>
    <message>
        <source>Messages in a row</source>
        <translation>Nachrichten in Folge</translation>
    </message>
    <message>
        <source>Messages of Teams as Microsoft Graph gives them.</source>
        <translation>Nachrichten von Teams, wie Microsoft Graph sie gibt.</translation>
    </message>
    <message>
        <source>Messages of the assistant</source>
        <translation>Nachrichten des Assistenten</translation>
    </message>
    <message>
        <source>Messages with heads as sigtop writes them.</source>
        <translation>Nachrichten mit Köpfen, wie sigtop sie schreibt.</translation>
    </message>
    <message>
        <source>Messages with the fields of Telegram&apos;s, but no type of chat.</source>
        <translation>Nachrichten mit den Feldern von Telegram, aber ohne Art des Chats.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Weitere</translation>
    </message>
    <message>
        <source>Most examples are %1 tokens long.</source>
        <translation>Die meisten Beispiele sind %1 Token lang.</translation>
    </message>
    <message>
        <source>Most examples have %1 tokens of answers that are trained.</source>
        <translation>Die meisten Beispiele haben %1 Token in trainierten Antworten.</translation>
    </message>
    <message>
        <source>Most examples have %1 tokens of prompts.</source>
        <translation>Die meisten Beispiele haben %1 Token in Prompts.</translation>
    </message>
    <message>
        <source>Most examples have %1 turns.</source>
        <translation>Die meisten Beispiele haben %1 Beiträge.</translation>
    </message>
    <message>
        <source>Most examples that say the same</source>
        <translation>Höchstzahl gleicher Beispiele</translation>
    </message>
    <message>
        <source>Most letters of the completions are capitals; models write small letters better.</source>
        <translation>Die meisten Buchstaben der Fortsetzungen sind Großbuchstaben; Modelle schreiben Kleinbuchstaben besser.</translation>
    </message>
    <message>
        <source>Most letters of the prompts are capitals; models read small letters better.</source>
        <translation>Die meisten Buchstaben der Prompts sind Großbuchstaben; Modelle lesen Kleinbuchstaben besser.</translation>
    </message>
    <message>
        <source>Move the file %1 out of VoiceTune&apos;s folder to begin a new list.</source>
        <translation>Nimm die Datei %1 aus VoiceTunes Ordner, um eine neue Liste zu beginnen.</translation>
    </message>
    <message>
        <source>Move the file to a folder that lies less deep.</source>
        <translation>Lege die Datei in einen Ordner, der weniger tief liegt.</translation>
    </message>
    <message>
        <source>Name it &quot;%1&quot;.</source>
        <translation>Nenne es „%1“.</translation>
    </message>
    <message>
        <source>Name it like &quot;Europe/Berlin&quot; or &quot;America/New_York&quot;.</source>
        <translation>Nenne sie wie „Europe/Berlin“ oder „America/New_York“.</translation>
    </message>
    <message>
        <source>Named as WhatsApp names its exports, and its lines begin like messages.</source>
        <translation>Benannt, wie WhatsApp seine Exporte nennt, und die Zeilen beginnen wie Nachrichten.</translation>
    </message>
    <message>
        <source>Names of other people</source>
        <translation>Namen anderer Personen</translation>
    </message>
    <message>
        <source>Names of people in the chats</source>
        <translation>Namen von Personen aus den Chats</translation>
    </message>
    <message>
        <source>Nearer to you than other people are.</source>
        <translation>Näher bei dir als andere Menschen.</translation>
    </message>
    <message>
        <source>Nebius Token Factory</source>
        <translation>Nebius Token Factory</translation>
    </message>
    <message>
        <source>Network addresses</source>
        <translation>Netzwerkadressen</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>No chat file of Messenger&apos;s end-to-end encrypted download.</source>
        <translation>Keine Chat-Datei aus dem Ende-zu-Ende-verschlüsselten Download von Messenger.</translation>
    </message>
    <message>
        <source>No chat of WeChat as WeFlow or WeClone write it.</source>
        <translation>Kein WeChat-Chat, wie WeFlow oder WeClone ihn schreiben.</translation>
    </message>
    <message>
        <source>No conversation is held out, so there is none that the model has not seen.</source>
        <translation>Kein Gespräch ist zurückgehalten, also gibt es keines, das das Modell nicht gesehen hat.</translation>
    </message>
    <message>
        <source>No example is left to train on.</source>
        <translation>Es bleibt kein Beispiel zum Trainieren übrig.</translation>
    </message>
    <message>
        <source>No example is left to train on. Only one person wrote in the chats that you use, and a model learns from answers.</source>
        <translation>Es bleibt kein Beispiel zum Trainieren übrig. In den Chats, die du verwendest, hat nur eine Person geschrieben, und ein Modell lernt aus Antworten.</translation>
    </message>
    <message>
        <source>No file begins as ChatLab&apos;s format does.</source>
        <translation>Keine Datei beginnt wie das Format von ChatLab.</translation>
    </message>
    <message>
        <source>No file begins as Element&apos;s exports do.</source>
        <translation>Keine Datei beginnt wie ein Export von Element.</translation>
    </message>
    <message>
        <source>No file begins like Signal&apos;s own export.</source>
        <translation>Keine Datei beginnt wie der Export von Signal selbst.</translation>
    </message>
    <message>
        <source>No file begins like a backup of text messages.</source>
        <translation>Keine Datei beginnt wie ein Backup von Textnachrichten.</translation>
    </message>
    <message>
        <source>No file has a layout of DiscordChatExporter.</source>
        <translation>Keine Datei ist wie von DiscordChatExporter aufgebaut.</translation>
    </message>
    <message>
        <source>No file has conversations of Skype.</source>
        <translation>Keine Datei enthält Gespräche von Skype.</translation>
    </message>
    <message>
        <source>No file has lines of SMS Import / Export.</source>
        <translation>Keine Datei hat Zeilen von SMS Import / Export.</translation>
    </message>
    <message>
        <source>No file has messages as GroupMe exports them.</source>
        <translation>Keine Datei hat Nachrichten, wie GroupMe sie exportiert.</translation>
    </message>
    <message>
        <source>No file has messages as Rocket.Chat exports them.</source>
        <translation>Keine Datei hat Nachrichten, wie Rocket.Chat sie exportiert.</translation>
    </message>
    <message>
        <source>No file has messages as Zulip exports them.</source>
        <translation>Keine Datei hat Nachrichten, wie Zulip sie exportiert.</translation>
    </message>
    <message>
        <source>No file has messages of Snapchat.</source>
        <translation>Keine Datei enthält Nachrichten von Snapchat.</translation>
    </message>
    <message>
        <source>No file has messages of Teams as Microsoft Graph gives them.</source>
        <translation>Keine Datei hat Nachrichten von Teams, wie Microsoft Graph sie gibt.</translation>
    </message>
    <message>
        <source>No file has posts as Apify gathers them.</source>
        <translation>Keine Datei enthält Posts, wie Apify sie sammelt.</translation>
    </message>
    <message>
        <source>No file has rows of this kind: %1.</source>
        <translation>Keine Datei hat Zeilen dieser Art: %1.</translation>
    </message>
    <message>
        <source>No file has the form of Hinge&apos;s data.</source>
        <translation>Keine Datei hat die Form der Daten von Hinge.</translation>
    </message>
    <message>
        <source>No file has the form of Mattermost&apos;s exports.</source>
        <translation>Keine Datei hat die Form der Exporte von Mattermost.</translation>
    </message>
    <message>
        <source>No file has the form of Threema&apos;s exports.</source>
        <translation>Keine Datei hat die Form der Exporte von Threema.</translation>
    </message>
    <message>
        <source>No file has the form of TikTok&apos;s download.</source>
        <translation>Keine Datei hat die Form von TikToks Download.</translation>
    </message>
    <message>
        <source>No file has the form of Tinder&apos;s data.</source>
        <translation>Keine Datei hat die Form der Daten von Tinder.</translation>
    </message>
    <message>
        <source>No file has the form of X&apos;s archive.</source>
        <translation>Keine Datei hat die Form des Archivs von X.</translation>
    </message>
    <message>
        <source>No file has the layout of Telegram Desktop&apos;s JSON export.</source>
        <translation>Keine Datei ist wie der JSON-Export von Telegram Desktop aufgebaut.</translation>
    </message>
    <message>
        <source>No file has the layout of WhatsApp-Chat-Exporter.</source>
        <translation>Keine Datei ist wie von WhatsApp-Chat-Exporter aufgebaut.</translation>
    </message>
    <message>
        <source>No file has the layout of sigtop.</source>
        <translation>Keine Datei ist wie von sigtop aufgebaut.</translation>
    </message>
    <message>
        <source>No file has the lines of signal-export or signalbackup-tools.</source>
        <translation>Keine Datei hat die Zeilen von signal-export oder signalbackup-tools.</translation>
    </message>
    <message>
        <source>No file has the messages of imessage-exporter.</source>
        <translation>Keine Datei hat die Nachrichten von imessage-exporter.</translation>
    </message>
    <message>
        <source>No file holds an account of Bluesky.</source>
        <translation>Keine Datei enthält ein Konto von Bluesky.</translation>
    </message>
    <message>
        <source>No file holds talks of %1.</source>
        <translation>Keine Datei enthält Gespräche von %1.</translation>
    </message>
    <message>
        <source>No file holds talks of Google AI Studio.</source>
        <translation>Keine Datei enthält Gespräche aus Google AI Studio.</translation>
    </message>
    <message>
        <source>No file is a chat of SillyTavern.</source>
        <translation>Keine Datei ist ein Chat von SillyTavern.</translation>
    </message>
    <message>
        <source>No file is a database of Apple&apos;s Messages.</source>
        <translation>Keine Datei ist eine Datenbank von Apples „Nachrichten“.</translation>
    </message>
    <message>
        <source>No file is a database of WhatsApp on Android.</source>
        <translation>Keine Datei ist eine Datenbank von WhatsApp auf Android.</translation>
    </message>
    <message>
        <source>No file is a database of WhatsApp on iPhones and Macs.</source>
        <translation>Keine Datei ist eine Datenbank von WhatsApp auf iPhones und Macs.</translation>
    </message>
    <message>
        <source>No file is a database of text messages of Android.</source>
        <translation>Keine Datei ist eine Datenbank mit Textnachrichten von Android.</translation>
    </message>
    <message>
        <source>No file is a database or a chat of Viber.</source>
        <translation>Keine Datei ist eine Datenbank oder ein Chat von Viber.</translation>
    </message>
    <message>
        <source>No file is a history of MSN Messenger.</source>
        <translation>Keine Datei ist ein Verlauf von MSN Messenger.</translation>
    </message>
    <message>
        <source>No file is a log of Adium.</source>
        <translation>Keine Datei ist ein Protokoll von Adium.</translation>
    </message>
    <message>
        <source>No file is a log of Pidgin.</source>
        <translation>Keine Datei ist ein Protokoll von Pidgin.</translation>
    </message>
    <message>
        <source>No file is an export of %1.</source>
        <translation>Keine Datei ist ein Export von %1.</translation>
    </message>
    <message>
        <source>No file is an outbox of Mastodon.</source>
        <translation>Keine Datei ist ein Postausgang von Mastodon.</translation>
    </message>
    <message>
        <source>No file lists questions to Gemini.</source>
        <translation>Keine Datei führt Fragen an Gemini auf.</translation>
    </message>
    <message>
        <source>No held-out conversation fits what was chosen.</source>
        <translation>Kein zurückgehaltenes Gespräch passt zur Auswahl.</translation>
    </message>
    <message>
        <source>No key was given.</source>
        <translation>Es wurde kein Schlüssel angegeben.</translation>
    </message>
    <message>
        <source>No line begins as KakaoTalk&apos;s do.</source>
        <translation>Keine Zeile beginnt wie bei KakaoTalk.</translation>
    </message>
    <message>
        <source>No line begins as QQ&apos;s messages do.</source>
        <translation>Keine Zeile beginnt wie Nachrichten von QQ.</translation>
    </message>
    <message>
        <source>No line in it begins like a WhatsApp message.</source>
        <translation>Keine Zeile darin beginnt wie eine WhatsApp-Nachricht.</translation>
    </message>
    <message>
        <source>No line in it begins like a message of this app.</source>
        <translation>Keine Zeile darin beginnt wie eine Nachricht dieser App.</translation>
    </message>
    <message>
        <source>No message files of %1.</source>
        <translation>Keine Nachrichtendateien von %1.</translation>
    </message>
    <message>
        <source>No message in it begins as copied ones do.</source>
        <translation>Keine Nachricht darin beginnt wie eine kopierte.</translation>
    </message>
    <message>
        <source>No message of the row is marked to be trained, so the row is left out. Leave the example out, or let an answer be trained.</source>
        <translation>Keine Nachricht der Zeile ist zum Trainieren markiert, darum fällt die Zeile weg. Lass das Beispiel weg, oder lass eine Antwort trainieren.</translation>
    </message>
    <message>
        <source>No page has messages as VK&apos;s archive has them.</source>
        <translation>Keine Seite hat Nachrichten wie das Archiv von VK.</translation>
    </message>
    <message>
        <source>No page has the layout of Google Voice.</source>
        <translation>Keine Seite ist wie von Google Voice aufgebaut.</translation>
    </message>
    <message>
        <source>No page has the layout of Telegram Desktop&apos;s HTML export.</source>
        <translation>Keine Seite ist wie der HTML-Export von Telegram Desktop aufgebaut.</translation>
    </message>
    <message>
        <source>No program finds everything. This report holds no message and no real name, but read it before you share it.</source>
        <translation>Kein Programm findet alles. Dieser Bericht enthält keine Nachricht und keinen echten Namen, aber lies ihn, bevor du ihn weitergibst.</translation>
    </message>
    <message>
        <source>No table has LinkedIn&apos;s columns.</source>
        <translation>Keine Tabelle hat die Spalten von LinkedIn.</translation>
    </message>
    <message>
        <source>No table has comments on YouTube.</source>
        <translation>Keine Tabelle hat Kommentare auf YouTube.</translation>
    </message>
    <message>
        <source>No table has the columns of Copilot&apos;s export.</source>
        <translation>Keine Tabelle hat die Spalten eines Exports von Copilot.</translation>
    </message>
    <message>
        <source>No table has the columns of Reddit&apos;s data.</source>
        <translation>Keine Tabelle hat die Spalten der Daten von Reddit.</translation>
    </message>
    <message>
        <source>No table has the columns of Replika Backup.</source>
        <translation>Keine Tabelle hat die Spalten von Replika Backup.</translation>
    </message>
    <message>
        <source>No table has the columns of iMazing.</source>
        <translation>Keine Tabelle hat die Spalten von iMazing.</translation>
    </message>
    <message>
        <source>No trainer at home has this name.</source>
        <translation>Kein Trainingsprogramm für zu Hause hat diesen Namen.</translation>
    </message>
    <message>
        <source>Nobody in these chats has this name.</source>
        <translation>Niemand in diesen Chats hat diesen Namen.</translation>
    </message>
    <message>
        <source>Nobody is the assistant yet.</source>
        <translation>Noch niemand ist der Assistent.</translation>
    </message>
    <message>
        <source>Nobody who wrote in this export has that name.</source>
        <translation>Niemand, der in diesem Export geschrieben hat, heißt so.</translation>
    </message>
    <message>
        <source>None of these exports could be read.</source>
        <translation>Keiner dieser Exporte ließ sich lesen.</translation>
    </message>
    <message>
        <source>Nothing answers at the address of %1.</source>
        <translation>Unter der Adresse von %1 antwortet nichts.</translation>
    </message>
    <message>
        <source>Nothing but a mark can stand in their place.</source>
        <translation>An ihrer Stelle kann nur eine Markierung stehen.</translation>
    </message>
    <message>
        <source>Nothing is held out of the %1.</source>
        <translation>Aus der Tageszeit „%1“ ist nichts zurückgehalten.</translation>
    </message>
    <message>
        <source>Nothing is held out of the conversations with %1.</source>
        <translation>Aus den Gesprächen mit %1 ist nichts zurückgehalten.</translation>
    </message>
    <message>
        <source>Nothing is held out, so nothing can be measured.</source>
        <translation>Nichts ist zurückgehalten, also lässt sich nichts messen.</translation>
    </message>
    <message>
        <source>Nothing is left of this message.</source>
        <translation>Von dieser Nachricht ist nichts übrig.</translation>
    </message>
    <message>
        <source>Nothing is left of this message; it could be seen once, or has disappeared.</source>
        <translation>Von dieser Nachricht ist nichts übrig; sie ließ sich nur einmal ansehen oder ist verschwunden.</translation>
    </message>
    <message>
        <source>Nothing is left of this message; it was deleted or has disappeared.</source>
        <translation>Von dieser Nachricht ist nichts übrig; sie wurde gelöscht oder ist verschwunden.</translation>
    </message>
    <message>
        <source>Nothing says whether this message was sent or received.</source>
        <translation>Nichts sagt, ob diese Nachricht gesendet oder empfangen wurde.</translation>
    </message>
    <message>
        <source>Nothing stands before the answer, and the training stops at such a row. Leave the example out, or let the answer be context only.</source>
        <translation>Vor der Antwort steht nichts, und an einer solchen Zeile bricht das Training ab. Lass das Beispiel weg, oder lass die Antwort nur Kontext sein.</translation>
    </message>
    <message>
        <source>Nothing stands before the answer, and trainers skip such a row. Leave the example out.</source>
        <translation>Vor der Antwort steht nichts, und Trainingsprogramme überspringen eine solche Zeile. Lass das Beispiel weg.</translation>
    </message>
    <message>
        <source>Nothing tells who wrote this message.</source>
        <translation>Nichts verrät, wer diese Nachricht geschrieben hat.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was chosen.</source>
        <translation>Nichts wurde gewählt.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Number plates</source>
        <translation>Autokennzeichen</translation>
    </message>
    <message>
        <source>Numbers of orders and tickets</source>
        <translation>Nummern von Bestellungen und Tickets</translation>
    </message>
    <message>
        <source>Of %1 answers only the last is trained by a trainer that masks the prompt.</source>
        <translation>Von %1 Antworten trainiert ein Programm, das den Prompt maskiert, nur die letzte.</translation>
    </message>
    <message>
        <source>Of them, people who agreed</source>
        <translation>Davon einverstanden</translation>
    </message>
    <message>
        <source>One person gets all the answers.</source>
        <translation>Eine Person bekommt alle Antworten.</translation>
    </message>
    <message>
        <source>Only %1 answers of each voice: differences of shares below %2 points may be chance.</source>
        <translation>Nur %1 Antworten je Stimme: Unterschiede zwischen Anteilen unter %2 Punkten können Zufall sein.</translation>
    </message>
    <message>
        <source>Only %1 moment is held out: too few to say anything sure.</source>
        <translation>Nur %1 Moment ist zurückgehalten: zu wenig für sichere Aussagen.</translation>
    </message>
    <message>
        <source>Only %1 moments are held out: too few to say anything sure.</source>
        <translation>Nur %1 Momente sind zurückgehalten: zu wenig für sichere Aussagen.</translation>
    </message>
    <message>
        <source>Only the prompt fits into what the training reads, so the row is left out. Make the examples shorter on the page Dataset, or set `length` in settings.toml higher.</source>
        <translation>Nur der Prompt passt in das, was das Training liest, darum fällt die Zeile weg. Mach die Beispiele auf der Seite „Datensatz“ kürzer, oder setze `length` in settings.toml höher.</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice, and save it as .xlsx.</source>
        <translation>Öffne sie in Excel oder LibreOffice und speichere sie als .xlsx.</translation>
    </message>
    <message>
        <source>Open it in Word or LibreOffice, and save it as .docx.</source>
        <translation>Öffne es in Word oder LibreOffice und speichere es als .docx.</translation>
    </message>
    <message>
        <source>Open it in its program, take the password away, and save it as .docx or as plain text.</source>
        <translation>Öffne es in seinem Programm, entferne das Passwort und speichere es als .docx oder als reinen Text.</translation>
    </message>
    <message>
        <source>Open it there, choose “File” and “Download”, and take Word for a text or CSV for a table.</source>
        <translation>Öffne es dort, wähle „Datei“ und „Herunterladen“, und nimm Word für einen Text oder CSV für eine Tabelle.</translation>
    </message>
    <message>
        <source>Open the folder in which the file lies, and choose it there.</source>
        <translation>Öffne den Ordner, in dem die Datei liegt, und wähle sie dort.</translation>
    </message>
    <message>
        <source>Open the links that stand in it, and choose what they lead to.</source>
        <translation>Öffne die Links, die darin stehen, und wähle die Dateien, zu denen sie führen.</translation>
    </message>
    <message>
        <source>OpenAI format</source>
        <translation>OpenAI-Format</translation>
    </message>
    <message>
        <source>Openings by the assistant</source>
        <translation>Einstiege des Assistenten</translation>
    </message>
    <message>
        <source>Or choose another format.</source>
        <translation>Oder wähle ein anderes Format.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Other people</source>
        <translation>Andere Menschen</translation>
    </message>
    <message>
        <source>Other programs cannot read the row. Save the files again.</source>
        <translation>Andere Programme können die Zeile nicht lesen. Speichere die Dateien noch einmal.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eigene Wörter</translation>
    </message>
    <message>
        <source>Pages of a chat as Telegram Desktop exports them.</source>
        <translation>Seiten eines Chats, wie Telegram Desktop sie exportiert.</translation>
    </message>
    <message>
        <source>Pages of messages as VK&apos;s archive has them.</source>
        <translation>Seiten mit Nachrichten, wie das Archiv von VK sie hat.</translation>
    </message>
    <message>
        <source>Pairs are made of edited or judged answers, and of those that an assistant&apos;s export tells were not chosen. There are none yet: edit some on the page Dataset, or judge some on Try it.</source>
        <translation>Paare entstehen aus bearbeiteten oder bewerteten Antworten und aus denen, die laut Export eines Assistenten nicht gewählt wurden. Noch gibt es keine: Bearbeite einige auf der Seite „Datensatz“, oder bewerte einige unter „Ausprobieren“.</translation>
    </message>
    <message>
        <source>Part %1 of the text does not begin with a role.</source>
        <translation>Teil %1 des Textes beginnt nicht mit einer Rolle.</translation>
    </message>
    <message>
        <source>Passport numbers</source>
        <translation>Passnummern</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Passwörter</translation>
    </message>
    <message>
        <source>Passwords and keys are always removed.</source>
        <translation>Passwörter und Schlüssel werden immer entfernt.</translation>
    </message>
    <message>
        <source>Pause that starts a new conversation, in minutes</source>
        <translation>Pause, nach der ein neues Gespräch beginnt, in Minuten</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>Pauses between messages</source>
        <translation>Pausen zwischen Nachrichten</translation>
    </message>
    <message>
        <source>People who write</source>
        <translation>Personen, die schreiben</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>Person and assistant do not take turns, the person first, and the training stops at such a row. Save the files again.</source>
        <translation>Person und Assistent wechseln sich nicht ab, die Person zuerst, und an einer solchen Zeile bricht das Training ab. Speichere die Dateien noch einmal.</translation>
    </message>
    <message>
        <source>Person and assistant do not take turns, the person first, the assistant last, so the row is skipped. Save the files again.</source>
        <translation>Person und Assistent wechseln sich nicht ab, die Person zuerst, der Assistent zuletzt, darum wird die Zeile übersprungen. Speichere die Dateien noch einmal.</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>Pictures or sound without a text.</source>
        <translation>Bilder oder Ton ohne Text.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Places like names of people: %1, in %2. New names look the same.</source>
        <translation>Stellen, die nach Namen von Personen aussehen: %1, in %2. Neue Namen sehen genauso aus.</translation>
    </message>
    <message>
        <source>Places like private data (%1): %2, in %3. Invented ones look the same.</source>
        <translation>Stellen, die nach privaten Daten aussehen (%1): %2, in %3. Erfundene sehen genauso aus.</translation>
    </message>
    <message>
        <source>Places like private data (%1): %2, in %3. None of them is one that VoiceTune invents.</source>
        <translation>Stellen, die nach privaten Daten aussehen (%1): %2, in %3. Keine davon ist eine, die VoiceTune erfindet.</translation>
    </message>
    <message>
        <source>Please install VoiceTune again.</source>
        <translation>Bitte installiere VoiceTune noch einmal.</translation>
    </message>
    <message>
        <source>Postcodes</source>
        <translation>Postleitzahlen</translation>
    </message>
    <message>
        <source>Posts of X as Apify gathers them.</source>
        <translation>Posts von X, wie Apify sie sammelt.</translation>
    </message>
    <message>
        <source>Posts or comments in a download from %1.</source>
        <translation>Beiträge oder Kommentare in einem Download von %1.</translation>
    </message>
    <message>
        <source>Posts or messages as the archive of X (Twitter) has them.</source>
        <translation>Posts oder Nachrichten, wie das Archiv von X (Twitter) sie enthält.</translation>
    </message>
    <message>
        <source>Preference pairs</source>
        <translation>Präferenzpaare</translation>
    </message>
    <message>
        <source>Prompt and completion</source>
        <translation>Prompt und Fortsetzung</translation>
    </message>
    <message>
        <source>Prompts do not all end in one way, so the model cannot see where its answer begins.</source>
        <translation>Prompts enden nicht alle gleich, daher sieht das Modell nicht, wo seine Antwort beginnt.</translation>
    </message>
    <message>
        <source>Prompts get completions of their own, as in a conversation. A few hundred good examples are a start.</source>
        <translation>Prompts bekommen eigene Fortsetzungen, wie in einem Gespräch. Ein paar Hundert gute Beispiele sind ein Anfang.</translation>
    </message>
    <message>
        <source>Prompts that hold their own ending in the middle: %1. It should stand at the end only.</source>
        <translation>Prompts mit ihrem eigenen Ende in der Mitte: %1. Es sollte nur am Ende stehen.</translation>
    </message>
    <message>
        <source>Punctuation and spelling</source>
        <translation>Zeichensetzung und Schreibweise</translation>
    </message>
    <message>
        <source>Punctuation marks in 100 words</source>
        <translation>Satzzeichen je 100 Wörter</translation>
    </message>
    <message>
        <source>Put it back, or connect its disk again; then open it anew.</source>
        <translation>Leg sie zurück, oder schließ ihren Datenträger wieder an; dann öffne sie neu.</translation>
    </message>
    <message>
        <source>Put your own name in the place of {…}.</source>
        <translation>Setze deinen eigenen Namen an die Stelle von {…}.</translation>
    </message>
    <message>
        <source>Questions to Gemini, from a Takeout.</source>
        <translation>Fragen an Gemini, aus einem Takeout.</translation>
    </message>
    <message>
        <source>Ranges hold the true value 95 times in 100.</source>
        <translation>Die Bereiche enthalten den wahren Wert in 95 von 100 Fällen.</translation>
    </message>
    <message>
        <source>Read them as straight ones.</source>
        <translation>Lies sie als gerade.</translation>
    </message>
    <message>
        <source>Read what it says, change that, and try again.</source>
        <translation>Lies die Meldung, ändere das und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Reading answers</source>
        <translation>Antworten werden gelesen</translation>
    </message>
    <message>
        <source>Reading messages</source>
        <translation>Nachrichten werden gelesen</translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translation>Daten werden gelesen</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Dateien werden gelesen</translation>
    </message>
    <message>
        <source>Reading the letters again</source>
        <translation>Zeichen werden neu gelesen</translation>
    </message>
    <message>
        <source>Reading the times again</source>
        <translation>Zeiten werden neu gelesen</translation>
    </message>
    <message>
        <source>Remove the character.</source>
        <translation>Entferne das Zeichen.</translation>
    </message>
    <message>
        <source>Remove the example.</source>
        <translation>Entferne das Beispiel.</translation>
    </message>
    <message>
        <source>Remove the line.</source>
        <translation>Entferne die Zeile.</translation>
    </message>
    <message>
        <source>Remove the mark.</source>
        <translation>Entferne die Markierung.</translation>
    </message>
    <message>
        <source>Remove the messages after the assistant&apos;s last one.</source>
        <translation>Entferne die Nachrichten nach der letzten des Assistenten.</translation>
    </message>
    <message>
        <source>Remove the repetition.</source>
        <translation>Entferne die Wiederholung.</translation>
    </message>
    <message>
        <source>Remove the weight.</source>
        <translation>Entferne das Gewicht.</translation>
    </message>
    <message>
        <source>Remove them.</source>
        <translation>Entferne sie.</translation>
    </message>
    <message>
        <source>Remove these fields.</source>
        <translation>Entferne diese Felder.</translation>
    </message>
    <message>
        <source>Remove what the user did not ask.</source>
        <translation>Entferne, was nicht von der Rolle „user“ gefragt wurde.</translation>
    </message>
    <message>
        <source>Replace other characters by _.</source>
        <translation>Ersetze andere Zeichen durch _.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Replay</translation>
    </message>
    <message>
        <source>Replay moments with this model first, or more of them.</source>
        <translation>Mach zuerst ein Replay mit diesem Modell, oder nimm mehr Momente.</translation>
    </message>
    <message>
        <source>Restore it from a backup copy, or import the chats again.</source>
        <translation>Stell es aus einer Sicherungskopie wieder her, oder importiere die Chats neu.</translation>
    </message>
    <message>
        <source>Right: number %1 is the real one.</source>
        <translation>Richtig: Nummer %1 ist echt.</translation>
    </message>
    <message>
        <source>Rooms as Rocket.Chat exports them.</source>
        <translation>Räume, wie Rocket.Chat sie exportiert.</translation>
    </message>
    <message>
        <source>Rows for training: %1.</source>
        <translation>Zeilen zum Trainieren: %1.</translation>
    </message>
    <message>
        <source>Rows of Signal Desktop&apos;s database.</source>
        <translation>Zeilen aus der Datenbank von Signal Desktop.</translation>
    </message>
    <message>
        <source>Rows of texts: each is a document, and each paragraph in it is taken for an answer of one author. What it answers is the title, or the name of the file. A model learns answers to something.</source>
        <translation>Zeilen mit Texten: Jede ist ein Dokument, und jeder Absatz darin gilt als Antwort derselben Person. Worauf sie antwortet, ist der Titel oder der Name der Datei. Ein Modell lernt Antworten auf etwas.</translation>
    </message>
    <message>
        <source>Save it again as XLSX or CSV.</source>
        <translation>Speichere sie noch einmal als XLSX oder CSV.</translation>
    </message>
    <message>
        <source>Save it as .docx or as plain text, then try again.</source>
        <translation>Speichere es als .docx oder als reinen Text, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Save it as JSONL and open that.</source>
        <translation>Speichere sie als JSONL und öffne diese Datei.</translation>
    </message>
    <message>
        <source>Save it as plain text (UTF-8), then try again.</source>
        <translation>Speichere sie als reinen Text (UTF-8), dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Save it as plain text, then try again.</source>
        <translation>Speichere es als reinen Text und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Save its sheet as CSV and open that.</source>
        <translation>Speichere das Blatt als CSV und öffne diese Datei.</translation>
    </message>
    <message>
        <source>Save new files and train with them. If it still comes, the base model knows it, or it is chance.</source>
        <translation>Speichere neue Dateien und trainiere damit. Kommt es immer noch, kennt das Basismodell es, oder es ist Zufall.</translation>
    </message>
    <message>
        <source>Save the channel again, in the format JSON.</source>
        <translation>Speichere den Kanal noch einmal, im Format JSON.</translation>
    </message>
    <message>
        <source>Save the files again, then choose that folder.</source>
        <translation>Speichere die Dateien noch einmal, dann wähle diesen Ordner.</translation>
    </message>
    <message>
        <source>Save the files for %1 first, then choose that folder.</source>
        <translation>Speichere zuerst die Dateien für %1, dann wähle diesen Ordner.</translation>
    </message>
    <message>
        <source>Save the files for a trainer at home first, then choose that folder.</source>
        <translation>Speichere zuerst die Dateien für ein Trainingsprogramm zu Hause, dann wähle diesen Ordner.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Say which model %1 should train.</source>
        <translation>Sag, welches Modell %1 trainieren soll.</translation>
    </message>
    <message>
        <source>Searching the examples</source>
        <translation>Beispiele werden durchsucht</translation>
    </message>
    <message>
        <source>Searching the result</source>
        <translation>Ergebnis wird durchsucht</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Sending %1.jsonl</source>
        <translation>%1.jsonl wird gesendet</translation>
    </message>
    <message>
        <source>Several people have this name in these chats.</source>
        <translation>Mehrere Personen in diesen Chats haben diesen Namen.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Share held out to measure</source>
        <translation>Zum Messen zurückgehaltener Anteil</translation>
    </message>
    <message>
        <source>Share kept for a test</source>
        <translation>Für einen Test aufgehobener Anteil</translation>
    </message>
    <message>
        <source>Share of older messages repeated in a cut conversation</source>
        <translation>Anteil älterer Nachrichten, die ein geteiltes Gespräch wiederholt</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Some lines begin like KakaoTalk&apos;s messages.</source>
        <translation>Einige Zeilen beginnen wie Nachrichten von KakaoTalk.</translation>
    </message>
    <message>
        <source>Somebody else said this in a chat, and the model repeats it.</source>
        <translation>Jemand anderes hat das in einem Chat gesagt, und das Modell wiederholt es.</translation>
    </message>
    <message>
        <source>Somebody joined or left the group.</source>
        <translation>Jemand kam in die Gruppe oder verließ sie.</translation>
    </message>
    <message>
        <source>Something changed since the examples were made.</source>
        <translation>Seit die Beispiele erstellt wurden, hat sich etwas geändert.</translation>
    </message>
    <message>
        <source>Something that another app sent: a game, a payment, a drawing or the like.</source>
        <translation>Etwas, das eine andere App gesendet hat: ein Spiel, eine Zahlung, eine Zeichnung oder Ähnliches.</translation>
    </message>
    <message>
        <source>Something that happened in the chat: a call, a member, a setting.</source>
        <translation>Etwas, das im Chat geschah: ein Anruf, ein Mitglied, eine Einstellung.</translation>
    </message>
    <message>
        <source>Something that happened in the chat: a name, a member, a call.</source>
        <translation>Etwas, das im Chat geschah: ein Name, ein Mitglied, ein Anruf.</translation>
    </message>
    <message>
        <source>Something that was done in Gemini and is no question.</source>
        <translation>Etwas, das in Gemini getan wurde und keine Frage ist.</translation>
    </message>
    <message>
        <source>Speakers are named in groups</source>
        <translation>Sprecher werden in Gruppen genannt</translation>
    </message>
    <message>
        <source>Spelling and phrases</source>
        <translation>Schreibweise und Wendungen</translation>
    </message>
    <message>
        <source>Start or unlock the key store of this computer, then try again.</source>
        <translation>Starte oder entsperre den Schlüsselbund dieses Computers, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation>%1 wird gestartet</translation>
    </message>
    <message>
        <source>Starting the job</source>
        <translation>Auftrag wird gestartet</translation>
    </message>
    <message>
        <source>Starting the trainer</source>
        <translation>Trainingsprogramm wird gestartet</translation>
    </message>
    <message>
        <source>Stopping the trainer</source>
        <translation>Trainingsprogramm wird gestoppt</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Systemprompt</translation>
    </message>
    <message>
        <source>Tables of messages as Threema&apos;s backups have them.</source>
        <translation>Tabellen von Nachrichten, wie Sicherungen von Threema sie haben.</translation>
    </message>
    <message>
        <source>Tables with the columns of Reddit&apos;s data.</source>
        <translation>Tabellen mit den Spalten der Daten von Reddit.</translation>
    </message>
    <message>
        <source>Take a name as the export writes it.</source>
        <translation>Nimm einen Namen, wie der Export ihn schreibt.</translation>
    </message>
    <message>
        <source>Take each line for an answer without a prompt.</source>
        <translation>Nimm jede Zeile als Antwort ohne Prompt.</translation>
    </message>
    <message>
        <source>Take it for that.</source>
        <translation>Nimm es dafür.</translation>
    </message>
    <message>
        <source>Takes new jobs from everybody with a Google Cloud project.</source>
        <translation>Nimmt neue Aufträge von allen an, die ein Google-Cloud-Projekt haben.</translation>
    </message>
    <message>
        <source>Takes new jobs from everybody.</source>
        <translation>Nimmt neue Aufträge von allen an.</translation>
    </message>
    <message>
        <source>Takes new jobs from everybody; the tuned model needs a paid deployment.</source>
        <translation>Nimmt neue Aufträge von allen an; das trainierte Modell braucht eine bezahlte Bereitstellung.</translation>
    </message>
    <message>
        <source>Takes new jobs from existing customers until 6 January 2027.</source>
        <translation>Nimmt neue Aufträge von bestehenden Kunden bis 6. Januar 2027 an.</translation>
    </message>
    <message>
        <source>Takes new jobs from existing customers until April 2027 at least.</source>
        <translation>Nimmt neue Aufträge von bestehenden Kunden mindestens bis April 2027 an.</translation>
    </message>
    <message>
        <source>Taking a chat apart</source>
        <translation>Ein Chat wird getrennt</translation>
    </message>
    <message>
        <source>Talks as %1 keeps them.</source>
        <translation>Gespräche, wie %1 sie aufbewahrt.</translation>
    </message>
    <message>
        <source>Talks as Google AI Studio keeps them.</source>
        <translation>Gespräche, wie Google AI Studio sie aufbewahrt.</translation>
    </message>
    <message>
        <source>Telegram could not export this kind of message.</source>
        <translation>Telegram konnte diese Art von Nachricht nicht exportieren.</translation>
    </message>
    <message>
        <source>Texts as %1 exports them.</source>
        <translation>Texte, wie %1 sie exportiert.</translation>
    </message>
    <message>
        <source>Texts without names: each paragraph is taken for an answer of one author, and the title for what it answers. A model learns answers to something.</source>
        <translation>Texte ohne Namen: Jeder Absatz gilt als Antwort derselben Person, und der Titel als das, worauf sie antwortet. Ein Modell lernt Antworten auf etwas.</translation>
    </message>
    <message>
        <source>The JSON breaks in line %1, and what comes after it cannot be read.</source>
        <translation>Das JSON bricht in Zeile %1 ab, und was danach kommt, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The JSON breaks in this line%1: %2. What comes after it was not read.</source>
        <translation>Das JSON bricht in dieser Zeile ab%1: %2. Was danach kommt, wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The Python that was chosen for another detector cannot be started.</source>
        <translation>Das Python, das für eine weitere Erkennung gewählt wurde, lässt sich nicht starten.</translation>
    </message>
    <message>
        <source>The XML that SMS Backup &amp; Restore writes.</source>
        <translation>Das XML, das SMS Backup &amp; Restore schreibt.</translation>
    </message>
    <message>
        <source>The address has parts that do not belong in it.</source>
        <translation>Die Adresse hat Teile, die nicht hineingehören.</translation>
    </message>
    <message>
        <source>The answer is empty, so there is nothing to train. Leave the row out.</source>
        <translation>Die Antwort ist leer, also gibt es nichts zu trainieren. Lass die Zeile weg.</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read.</source>
        <translation>Die Antwort von %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The answers are copied: they repeat the prompt, or went out to several conversations.</source>
        <translation>Die Antworten sind kopiert: Sie wiederholen den Prompt oder gingen an mehrere Gespräche.</translation>
    </message>
    <message>
        <source>The answers are nothing but links.</source>
        <translation>Die Antworten sind nur Links.</translation>
    </message>
    <message>
        <source>The answers are single words.</source>
        <translation>Die Antworten sind einzelne Wörter.</translation>
    </message>
    <message>
        <source>The answers have fewer words than you want.</source>
        <translation>Die Antworten haben weniger Wörter, als du willst.</translation>
    </message>
    <message>
        <source>The assistant opens the conversation, and many trainers skip such a row. Let that message be context only.</source>
        <translation>Der Assistent eröffnet das Gespräch, und viele Trainingsprogramme überspringen eine solche Zeile. Lass diese Nachricht nur Kontext sein.</translation>
    </message>
    <message>
        <source>The assistant opens the conversation, which the service refuses. Let that message be context only.</source>
        <translation>Der Assistent eröffnet das Gespräch, und der Dienst lehnt das ab. Lass diese Nachricht nur Kontext sein.</translation>
    </message>
    <message>
        <source>The assistant says nothing, so there is nothing to train. Leave the example out.</source>
        <translation>Der Assistent sagt nichts, also gibt es nichts zu trainieren. Lass das Beispiel weg.</translation>
    </message>
    <message>
        <source>The assistant speaks first; the trainer wants the user first.</source>
        <translation>Der Assistent spricht zuerst; das Trainingsprogramm will zuerst die Rolle „user“.</translation>
    </message>
    <message>
        <source>The assistant writes most %1, the others %2. Hours are those of the exports&apos; own clocks.</source>
        <translation>Der Assistent schreibt am meisten %1, die anderen %2. Die Stunden gelten nach den Uhren der Exporte.</translation>
    </message>
    <message>
        <source>The assistant writes these words much more often than the others do. Names and private data are left out.</source>
        <translation>Der Assistent schreibt diese Wörter viel öfter als die anderen. Namen und private Daten sind weggelassen.</translation>
    </message>
    <message>
        <source>The base model</source>
        <translation>Das Basismodell</translation>
    </message>
    <message>
        <source>The base model does not lie in the folder %1 yet.</source>
        <translation>Das Basismodell liegt noch nicht im Ordner %1.</translation>
    </message>
    <message>
        <source>The bulk export of a Mattermost server.</source>
        <translation>Der ganze Export eines Servers von Mattermost.</translation>
    </message>
    <message>
        <source>The bundled vocabulary %1 is damaged.</source>
        <translation>Das mitgelieferte Vokabular %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>The columns are: %1.</source>
        <translation>Die Spalten sind: %1.</translation>
    </message>
    <message>
        <source>The completion is empty, so there is nothing to learn.</source>
        <translation>Die Fortsetzung ist leer, also gibt es nichts zu lernen.</translation>
    </message>
    <message>
        <source>The completion is empty. Leave the row out.</source>
        <translation>Die Fortsetzung ist leer. Lass die Zeile weg.</translation>
    </message>
    <message>
        <source>The computer stopped the search for private data.</source>
        <translation>Der Computer hat die Suche nach privaten Daten gestoppt.</translation>
    </message>
    <message>
        <source>The computer was turned off, or the trainer was ended from outside.</source>
        <translation>Der Computer wurde ausgeschaltet, oder das Trainingsprogramm wurde von außen beendet.</translation>
    </message>
    <message>
        <source>The connection broke; trying again</source>
        <translation>Die Verbindung brach ab; neuer Versuch</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>Die Verbindung zu %1 brach ab.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe, so nothing was sent.</source>
        <translation>Die Verbindung zu %1 ist nicht sicher, darum wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The content of message %1 is no plain text, which this trainer needs.</source>
        <translation>Der Inhalt von Nachricht %1 ist kein reiner Text, den dieses Trainingsprogramm aber braucht.</translation>
    </message>
    <message>
        <source>The conversation before the pair ends with the assistant. Remove the assistant&apos;s last message there.</source>
        <translation>Das Gespräch vor dem Paar endet mit dem Assistenten. Entferne dort die letzte Nachricht des Assistenten.</translation>
    </message>
    <message>
        <source>The conversation is in a language that you do not want.</source>
        <translation>Das Gespräch ist in einer Sprache, die du nicht willst.</translation>
    </message>
    <message>
        <source>The data in this folder cannot be read.</source>
        <translation>Die Daten in diesem Ordner lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>The database of %1.</source>
        <translation>Die Datenbank von %1.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The download holds nothing of this message but its time.</source>
        <translation>Der Download enthält von dieser Nachricht nur die Zeit.</translation>
    </message>
    <message>
        <source>The end of training.log in its folder says more.</source>
        <translation>Das Ende von training.log in seinem Ordner sagt mehr.</translation>
    </message>
    <message>
        <source>The example cannot be read: %1.</source>
        <translation>Das Beispiel lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>The example ends without an answer, so its end teaches nothing.</source>
        <translation>Das Beispiel endet ohne Antwort, also lehrt sein Ende nichts.</translation>
    </message>
    <message>
        <source>The example has %1 characters; shorter ones are learned better.</source>
        <translation>Das Beispiel hat %1 Zeichen; kürzere werden besser gelernt.</translation>
    </message>
    <message>
        <source>The example has %1 tokens; the model reads %2, so its end is cut off.</source>
        <translation>Das Beispiel hat %1 Token; das Modell liest %2, also wird sein Ende abgeschnitten.</translation>
    </message>
    <message>
        <source>The example has fewer turns than you want.</source>
        <translation>Das Beispiel hat weniger Beiträge, als du willst.</translation>
    </message>
    <message>
        <source>The example has fields that the trainer does not know.</source>
        <translation>Das Beispiel hat Felder, die das Trainingsprogramm nicht kennt.</translation>
    </message>
    <message>
        <source>The example has fields that the trainer refuses.</source>
        <translation>Das Beispiel hat Felder, die das Trainingsprogramm ablehnt.</translation>
    </message>
    <message>
        <source>The example has no list of messages in &quot;%1&quot;.</source>
        <translation>Das Beispiel hat keine Liste von Nachrichten in „%1“.</translation>
    </message>
    <message>
        <source>The example has no list of one answer in &quot;%1&quot;.</source>
        <translation>Das Beispiel hat keine Liste mit einer Antwort in „%1“.</translation>
    </message>
    <message>
        <source>The example has no message of the assistant, so there is nothing to learn.</source>
        <translation>Das Beispiel hat keine Nachricht des Assistenten, also gibt es nichts zu lernen.</translation>
    </message>
    <message>
        <source>The example has no message of the assistant. Leave the example out.</source>
        <translation>Das Beispiel hat keine Nachricht des Assistenten. Lass das Beispiel weg.</translation>
    </message>
    <message>
        <source>The example has no messages in &quot;input&quot;.</source>
        <translation>Das Beispiel hat keine Nachrichten in „input“.</translation>
    </message>
    <message>
        <source>The example has no text in &quot;%1&quot;.</source>
        <translation>Das Beispiel hat keinen Text in „%1“.</translation>
    </message>
    <message>
        <source>The example has no turn of the model. Leave the example out.</source>
        <translation>Das Beispiel hat keinen Beitrag des Modells. Lass das Beispiel weg.</translation>
    </message>
    <message>
        <source>The example has tools; this trainer&apos;s files have no place for them.</source>
        <translation>Das Beispiel hat Werkzeuge; in Dateien für dieses Trainingsprogramm ist kein Platz dafür.</translation>
    </message>
    <message>
        <source>The example is longer than the model reads, so its end is cut off. Allow shorter examples, or choose another model.</source>
        <translation>Das Beispiel ist länger, als das Modell liest, also wird sein Ende abgeschnitten. Erlaube kürzere Beispiele, oder wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>The example is longer than the service takes, so all of it is dropped. Allow shorter examples.</source>
        <translation>Das Beispiel ist länger, als der Dienst annimmt, also fällt es ganz weg. Erlaube kürzere Beispiele.</translation>
    </message>
    <message>
        <source>The example is written as %1; this trainer reads %2.</source>
        <translation>Das Beispiel ist als %1 geschrieben; dieses Trainingsprogramm liest %2.</translation>
    </message>
    <message>
        <source>The example repeats line %1.</source>
        <translation>Das Beispiel wiederholt Zeile %1.</translation>
    </message>
    <message>
        <source>The example says the same as line %1 of the training file.</source>
        <translation>Das Beispiel sagt dasselbe wie Zeile %1 der Trainingsdatei.</translation>
    </message>
    <message>
        <source>The examples are not one on a line; this trainer reads a line at a time.</source>
        <translation>Die Beispiele stehen nicht je eines in einer Zeile; dieses Trainingsprogramm liest Zeile für Zeile.</translation>
    </message>
    <message>
        <source>The examples are not up to date any more.</source>
        <translation>Die Beispiele sind nicht mehr auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>The examples are written in several ways; this trainer wants one way in a file.</source>
        <translation>Die Beispiele sind auf mehrere Arten geschrieben; dieses Trainingsprogramm will nur eine Art je Datei.</translation>
    </message>
    <message>
        <source>The examples can be read 1 to 50 times.</source>
        <translation>Die Beispiele lassen sich 1- bis 50-mal lesen.</translation>
    </message>
    <message>
        <source>The examples have nothing for this format.</source>
        <translation>Die Beispiele haben nichts für dieses Format.</translation>
    </message>
    <message>
        <source>The export holds nothing of this message but its time.</source>
        <translation>Der Export enthält von dieser Nachricht nur die Zeit.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file %1 has changed since it was checked, so it is not sent.</source>
        <translation>Die Datei %1 hat sich seit der Prüfung geändert, darum wird sie nicht gesendet.</translation>
    </message>
    <message>
        <source>The file %1 in the folder says why.</source>
        <translation>Die Datei %1 im Ordner sagt, warum.</translation>
    </message>
    <message>
        <source>The file %1 is missing in this folder.</source>
        <translation>Die Datei %1 fehlt in diesem Ordner.</translation>
    </message>
    <message>
        <source>The file %1 is no text in UTF-8.</source>
        <translation>Die Datei %1 ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>The file %1 is not one that this project has written, so it is not sent.</source>
        <translation>Die Datei %1 hat dieses Projekt nicht geschrieben, darum wird sie nicht gesendet.</translation>
    </message>
    <message>
        <source>The file %1 is too large.</source>
        <translation>Die Datei %1 ist zu groß.</translation>
    </message>
    <message>
        <source>The file breaks off here; what came after is lost.</source>
        <translation>Die Datei bricht hier ab; was danach kam, ist verloren.</translation>
    </message>
    <message>
        <source>The file breaks off in this message; what came after is lost.</source>
        <translation>Die Datei bricht in dieser Nachricht ab; was danach kam, ist verloren.</translation>
    </message>
    <message>
        <source>The file breaks off outside of a chat; what came after is lost.</source>
        <translation>Die Datei bricht außerhalb eines Chats ab; was danach kam, ist verloren.</translation>
    </message>
    <message>
        <source>The file breaks off.</source>
        <translation>Die Datei bricht ab.</translation>
    </message>
    <message>
        <source>The file cannot be read as %1.</source>
        <translation>Die Datei lässt sich nicht als %1 lesen.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Die Datei lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The file cannot tell everything.</source>
        <translation>Die Datei verrät nicht alles.</translation>
    </message>
    <message>
        <source>The file has %1 MB; at most %2 MB can be sent.</source>
        <translation>Die Datei hat %1 MB; höchstens %2 MB lassen sich senden.</translation>
    </message>
    <message>
        <source>The file holds no example.</source>
        <translation>Die Datei enthält kein Beispiel.</translation>
    </message>
    <message>
        <source>The file is %1, which is not read here. Save the examples as JSON Lines or CSV.</source>
        <translation>Die Datei ist %1, und das wird hier nicht gelesen. Speichere die Beispiele als JSON Lines oder CSV.</translation>
    </message>
    <message>
        <source>The file is a table, not JSON.</source>
        <translation>Die Datei ist eine Tabelle, kein JSON.</translation>
    </message>
    <message>
        <source>The file is damaged here; a message or more are lost.</source>
        <translation>Die Datei ist hier beschädigt; mindestens eine Nachricht ist verloren.</translation>
    </message>
    <message>
        <source>The file is damaged here; a text or more are lost.</source>
        <translation>Die Datei ist hier beschädigt; mindestens ein Text ist verloren.</translation>
    </message>
    <message>
        <source>The file is damaged here; what came after is lost.</source>
        <translation>Die Datei ist hier beschädigt; was danach kam, ist verloren.</translation>
    </message>
    <message>
        <source>The file is of a kind that is not read here.</source>
        <translation>Die Datei ist von einer Art, die hier nicht gelesen wird.</translation>
    </message>
    <message>
        <source>The file is plain text, not JSON.</source>
        <translation>Die Datei ist reiner Text, kein JSON.</translation>
    </message>
    <message>
        <source>The file is too large for %1.</source>
        <translation>Die Datei ist zu groß für %1.</translation>
    </message>
    <message>
        <source>The file is written in UTF-16; training files are read as UTF-8.</source>
        <translation>Die Datei ist in UTF-16 geschrieben; Trainingsdateien werden als UTF-8 gelesen.</translation>
    </message>
    <message>
        <source>The file starts with a byte order mark, which is no part of JSON.</source>
        <translation>Die Datei beginnt mit einer Byte-Reihenfolge-Markierung, die nicht zu JSON gehört.</translation>
    </message>
    <message>
        <source>The file starts without the byte order mark that this service asks for.</source>
        <translation>Die Datei beginnt ohne die Byte-Reihenfolge-Markierung, die dieser Dienst verlangt.</translation>
    </message>
    <message>
        <source>The files could not be written.</source>
        <translation>Die Dateien ließen sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The files of days hold no messages of Slack&apos;s.</source>
        <translation>Die Tagesdateien enthalten keine Nachrichten von Slack.</translation>
    </message>
    <message>
        <source>The files of this export were read in different orders.</source>
        <translation>Die Dateien dieses Exports wurden in verschiedenen Reihenfolgen gelesen.</translation>
    </message>
    <message>
        <source>The first line tells Excel the separator.</source>
        <translation>Die erste Zeile nennt Excel das Trennzeichen.</translation>
    </message>
    <message>
        <source>The folder for the files cannot be written.</source>
        <translation>In den Ordner für die Dateien lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The folder for the project cannot be written.</source>
        <translation>In den Ordner für das Projekt lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The folder for the project does not exist.</source>
        <translation>Den Ordner für das Projekt gibt es nicht.</translation>
    </message>
    <message>
        <source>The folders of a download from %1, with %2.</source>
        <translation>Die Ordner eines Downloads von %1, mit %2.</translation>
    </message>
    <message>
        <source>The held-out file says the same, so keeping it for a test would measure nothing.</source>
        <translation>Die zurückgehaltene Datei sagt dasselbe; für einen Test aufgehoben, würde es also nichts messen.</translation>
    </message>
    <message>
        <source>The id of a tool call in message %1 does not have 9 letters or digits.</source>
        <translation>Die ID eines Werkzeugaufrufs in Nachricht %1 besteht nicht aus 9 Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>The input ends with a message of the assistant; the answers come after the user&apos;s.</source>
        <translation>Die Eingabe endet mit einer Nachricht des Assistenten; die Antworten kommen nach der Rolle „user“.</translation>
    </message>
    <message>
        <source>The key of this project is not on this computer.</source>
        <translation>Der Schlüssel dieses Projekts ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>The key store of this computer (%1) did not answer.</source>
        <translation>Der Schlüsselbund dieses Computers (%1) hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>The last message is not the assistant&apos;s, and many trainers skip such a row. Remove what follows the answer.</source>
        <translation>Die letzte Nachricht ist nicht vom Assistenten, und viele Trainingsprogramme überspringen eine solche Zeile. Entferne, was auf die Antwort folgt.</translation>
    </message>
    <message>
        <source>The last message is not the assistant&apos;s, so somebody else&apos;s words are trained. Remove what follows the last answer.</source>
        <translation>Die letzte Nachricht ist nicht vom Assistenten, also werden die Worte anderer trainiert. Entferne, was auf die letzte Antwort folgt.</translation>
    </message>
    <message>
        <source>The last message is not the assistant&apos;s.</source>
        <translation>Die letzte Nachricht ist nicht vom Assistenten.</translation>
    </message>
    <message>
        <source>The last message is not the assistant&apos;s. Remove what follows the last answer.</source>
        <translation>Die letzte Nachricht ist nicht vom Assistenten. Entferne, was auf die letzte Antwort folgt.</translation>
    </message>
    <message>
        <source>The last question and its answer are longer than the training reads, so the answer is cut. Make the examples shorter on the page Dataset, or set cutoff_len in train.yaml higher.</source>
        <translation>Die letzte Frage und ihre Antwort sind länger, als das Training liest, also wird die Antwort abgeschnitten. Mach die Beispiele auf der Seite „Datensatz“ kürzer, oder setze cutoff_len in train.yaml höher.</translation>
    </message>
    <message>
        <source>The last turn is not the model&apos;s. Remove what follows the last answer.</source>
        <translation>Der letzte Beitrag ist nicht vom Modell. Entferne, was auf die letzte Antwort folgt.</translation>
    </message>
    <message>
        <source>The letters of the file are stored as %1; UTF-8 is needed.</source>
        <translation>Die Zeichen der Datei sind als %1 gespeichert; nötig ist UTF-8.</translation>
    </message>
    <message>
        <source>The letters of this export cannot be read in another way any more.</source>
        <translation>Die Zeichen dieses Exports lassen sich nicht mehr anders lesen.</translation>
    </message>
    <message>
        <source>The line has more than %1 MB and was not read.</source>
        <translation>Die Zeile hat mehr als %1 MB und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The line is empty.</source>
        <translation>Die Zeile ist leer.</translation>
    </message>
    <message>
        <source>The line is no JSON object with named fields.</source>
        <translation>Die Zeile ist kein JSON-Objekt mit benannten Feldern.</translation>
    </message>
    <message>
        <source>The line is not UTF-8 text: byte %1 does not fit.</source>
        <translation>Die Zeile ist kein UTF-8-Text: Byte %1 passt nicht.</translation>
    </message>
    <message>
        <source>The line is not valid JSON%1: %2.</source>
        <translation>Die Zeile ist kein gültiges JSON%1: %2.</translation>
    </message>
    <message>
        <source>The lines of JSON that signal-export writes.</source>
        <translation>Die JSON-Zeilen, die signal-export schreibt.</translation>
    </message>
    <message>
        <source>The lines of Signal&apos;s own export.</source>
        <translation>Die Zeilen des Exports von Signal selbst.</translation>
    </message>
    <message>
        <source>The lines that signal-export writes.</source>
        <translation>Die Zeilen, die signal-export schreibt.</translation>
    </message>
    <message>
        <source>The lines that signalbackup-tools writes.</source>
        <translation>Die Zeilen, die signalbackup-tools schreibt.</translation>
    </message>
    <message>
        <source>The list of jobs cannot be read or written.</source>
        <translation>Die Liste der Aufträge lässt sich nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>The list of jobs shows how it stands.</source>
        <translation>Sieh in der Liste der Aufträge nach, wie es steht.</translation>
    </message>
    <message>
        <source>The list of training jobs cannot be opened.</source>
        <translation>Die Liste der Trainingsaufträge lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The list of what was sent and trained is locked: the key store with its key does not answer.</source>
        <translation>Die Liste dessen, was gesendet und trainiert wurde, ist gesperrt: Der Schlüsselbund mit ihrem Schlüssel antwortet nicht.</translation>
    </message>
    <message>
        <source>The lists are: %1.</source>
        <translation>Die Listen sind: %1.</translation>
    </message>
    <message>
        <source>The longest example must have at least 16 tokens.</source>
        <translation>Das längste Beispiel muss mindestens 16 Token haben.</translation>
    </message>
    <message>
        <source>The marks &lt;|im_start|&gt; and &lt;|im_end|&gt; of the text do not match.</source>
        <translation>Die Markierungen &lt;|im_start|&gt; und &lt;|im_end|&gt; im Text passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The mended file cannot be written.</source>
        <translation>Die verbesserte Datei lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The mended file would replace the one that is checked.</source>
        <translation>Die verbesserte Datei würde die geprüfte ersetzen.</translation>
    </message>
    <message>
        <source>The message has no words.</source>
        <translation>Die Nachricht hat keine Wörter.</translation>
    </message>
    <message>
        <source>The message in &quot;%1&quot; is not the assistant&apos;s.</source>
        <translation>Die Nachricht in „%1“ ist nicht vom Assistenten.</translation>
    </message>
    <message>
        <source>The message is newer than the last day you want.</source>
        <translation>Die Nachricht ist neuer als der letzte Tag, den du willst.</translation>
    </message>
    <message>
        <source>The message is older than the first day you want.</source>
        <translation>Die Nachricht ist älter als der erste Tag, den du willst.</translation>
    </message>
    <message>
        <source>The message was deleted.</source>
        <translation>Die Nachricht wurde gelöscht.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <source>The model learned this answer by heart.</source>
        <translation>Das Modell hat diese Antwort auswendig gelernt.</translation>
    </message>
    <message>
        <source>The model opens the conversation, which the service refuses. Let that message be context only.</source>
        <translation>Das Modell eröffnet das Gespräch, und der Dienst lehnt das ab. Lass diese Nachricht nur Kontext sein.</translation>
    </message>
    <message>
        <source>The model was taken for the real one: %1 of %2 right, guessing alone gives %3 to %4.</source>
        <translation>Das Modell wurde für echt gehalten: %1 von %2 richtig, bloßes Raten ergibt %3 bis %4.</translation>
    </message>
    <message>
        <source>The name has a sign that services do not take.</source>
        <translation>Der Name hat ein Zeichen, das Dienste nicht annehmen.</translation>
    </message>
    <message>
        <source>The name holds a name or a value that is to be hidden, and it leaves this computer.</source>
        <translation>Der Name enthält einen Namen oder Wert, der verborgen sein soll, und er verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>The name in message %1 may only hold 64 letters, digits, - and _.</source>
        <translation>Der Name in Nachricht %1 darf nur aus 64 Buchstaben, Ziffern, - und _ bestehen.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Der Name ist zu lang.</translation>
    </message>
    <message>
        <source>The name of column %1 has capitals or spaces.</source>
        <translation>Der Name der Spalte %1 hat Großbuchstaben oder Leerzeichen.</translation>
    </message>
    <message>
        <source>The name of the model is missing.</source>
        <translation>Der Name des Modells fehlt.</translation>
    </message>
    <message>
        <source>The only example has %1 tokens of answers that are trained.</source>
        <translation>Das einzige Beispiel hat %1 Token in trainierten Antworten.</translation>
    </message>
    <message>
        <source>The only example has %1 tokens of prompts.</source>
        <translation>Das einzige Beispiel hat %1 Token in Prompts.</translation>
    </message>
    <message>
        <source>The only example has %1 turns.</source>
        <translation>Das einzige Beispiel hat %1 Beiträge.</translation>
    </message>
    <message>
        <source>The only example is %1 tokens long.</source>
        <translation>Das einzige Beispiel ist %1 Token lang.</translation>
    </message>
    <message>
        <source>The order of dates in this export was never in doubt.</source>
        <translation>Die Reihenfolge im Datum war bei diesem Export nie fraglich.</translation>
    </message>
    <message>
        <source>The page breaks off here; what came after is lost.</source>
        <translation>Die Seite bricht hier ab; was danach kam, ist verloren.</translation>
    </message>
    <message>
        <source>The page holds nothing of this message but its time.</source>
        <translation>Die Seite enthält von dieser Nachricht nur die Zeit.</translation>
    </message>
    <message>
        <source>The page of ChatGPT&apos;s export that shows all conversations.</source>
        <translation>Die Seite aus dem Export von ChatGPT, die alle Gespräche zeigt.</translation>
    </message>
    <message>
        <source>The pair is longer than the model reads, so its end is cut off. Allow shorter examples, or choose another model.</source>
        <translation>Das Paar ist länger, als das Modell liest, also wird sein Ende abgeschnitten. Erlaube kürzere Beispiele, oder wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>The passphrase or recovery code is wrong, or the file is damaged.</source>
        <translation>Die Passphrase oder der Wiederherstellungscode ist falsch, oder die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The path of a file would be too long.</source>
        <translation>Der Pfad einer Datei wäre zu lang.</translation>
    </message>
    <message>
        <source>The path of the project is too long.</source>
        <translation>Der Pfad des Projekts ist zu lang.</translation>
    </message>
    <message>
        <source>The path of the project would be too long.</source>
        <translation>Der Pfad des Projekts wäre zu lang.</translation>
    </message>
    <message>
        <source>The pause between conversations must be 1 minute to 7 days.</source>
        <translation>Die Pause zwischen Gesprächen muss 1 Minute bis 7 Tage betragen.</translation>
    </message>
    <message>
        <source>The people are: %1.</source>
        <translation>Die Personen sind: %1.</translation>
    </message>
    <message>
        <source>The person whose voice you train only forwarded this.</source>
        <translation>Die Person, deren Stimme du trainierst, hat das nur weitergeleitet.</translation>
    </message>
    <message>
        <source>The person whose voice you train said this unasked at the start.</source>
        <translation>Die Person, deren Stimme du trainierst, sagte das am Anfang ohne Anlass.</translation>
    </message>
    <message>
        <source>The person whose voice you train spoke first, and no later answer makes it useful.</source>
        <translation>Die Person, deren Stimme du trainierst, sprach zuerst, und keine spätere Antwort macht das nützlich.</translation>
    </message>
    <message>
        <source>The person whose voice you train wrote nothing in this conversation.</source>
        <translation>Die Person, deren Stimme du trainierst, schrieb in diesem Gespräch nichts.</translation>
    </message>
    <message>
        <source>The preferred answer is the same as the other one, so nothing is learned.</source>
        <translation>Die bevorzugte Antwort ist dieselbe wie die andere, also wird nichts gelernt.</translation>
    </message>
    <message>
        <source>The project file cannot be read or written.</source>
        <translation>Die Projektdatei lässt sich nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>The project file cannot be read.</source>
        <translation>Die Projektdatei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The project file is damaged.</source>
        <translation>Die Projektdatei ist beschädigt.</translation>
    </message>
    <message>
        <source>The project file is not there any more.</source>
        <translation>Die Projektdatei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The project stays as it was.</source>
        <translation>Das Projekt bleibt, wie es war.</translation>
    </message>
    <message>
        <source>The proxy of this computer does not let %1 through.</source>
        <translation>Der Proxy dieses Computers lässt %1 nicht durch.</translation>
    </message>
    <message>
        <source>The quotation marks of the row do not match.</source>
        <translation>Die Anführungszeichen der Zeile passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The records of an account of Bluesky.</source>
        <translation>Was zu einem Konto von Bluesky gehört.</translation>
    </message>
    <message>
        <source>The row has letters that are not stored as the rest of the file.</source>
        <translation>Die Zeile hat Zeichen, die anders gespeichert sind als der Rest der Datei.</translation>
    </message>
    <message>
        <source>The row is longer than the model reads, so its end is cut off. Allow shorter examples, or choose another model.</source>
        <translation>Die Zeile ist länger, als das Modell liest, also wird ihr Ende abgeschnitten. Erlaube kürzere Beispiele, oder wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>The row is longer than the training reads, and the training stops before it starts. Make the examples shorter on the page Dataset, or set longest in config.yaml higher.</source>
        <translation>Die Zeile ist länger, als das Training liest, und das Training bricht vor dem Start ab. Mach die Beispiele auf der Seite „Datensatz“ kürzer, oder setze longest in config.yaml höher.</translation>
    </message>
    <message>
        <source>The row is longer than the training reads, and the training stops before it starts. Make the examples shorter on the page Dataset, or set sequence_len in config.yaml higher.</source>
        <translation>Die Zeile ist länger, als das Training liest, und das Training bricht vor dem Start ab. Mach die Beispiele auf der Seite „Datensatz“ kürzer, oder setze sequence_len in config.yaml höher.</translation>
    </message>
    <message>
        <source>The row is longer than the training reads, so the end of the answer is cut off. Make the examples shorter on the page Dataset, or set `length` in settings.toml higher.</source>
        <translation>Die Zeile ist länger, als das Training liest, also wird das Ende der Antwort abgeschnitten. Mach die Beispiele auf der Seite „Datensatz“ kürzer, oder setze `length` in settings.toml höher.</translation>
    </message>
    <message>
        <source>The row is longer than the training reads, so the end of the answer is cut off. Make the examples shorter on the page Dataset, or set max_seq_length in config.yaml higher.</source>
        <translation>Die Zeile ist länger, als das Training liest, also wird das Ende der Antwort abgeschnitten. Mach die Beispiele auf der Seite „Datensatz“ kürzer, oder setze max_seq_length in config.yaml höher.</translation>
    </message>
    <message>
        <source>The same channel was read from another file, which tells more.</source>
        <translation>Derselbe Kanal wurde aus einer anderen Datei gelesen, die mehr verrät.</translation>
    </message>
    <message>
        <source>The same mail stands elsewhere in this export.</source>
        <translation>Dieselbe Mail steht anderswo in diesem Export.</translation>
    </message>
    <message>
        <source>The same message stands in another backup, too.</source>
        <translation>Dieselbe Nachricht steht auch in einem anderen Backup.</translation>
    </message>
    <message>
        <source>The same messages get %1 different answers, here and in %2.</source>
        <translation>Dieselben Nachrichten bekommen %1 verschiedene Antworten, hier und in %2.</translation>
    </message>
    <message>
        <source>The sections of an account, as Telegram Desktop exports them.</source>
        <translation>Die Abschnitte eines Kontos, wie Telegram Desktop sie exportiert.</translation>
    </message>
    <message>
        <source>The sections of an account, as TikTok&apos;s download has them.</source>
        <translation>Die Abschnitte eines Kontos, wie der Download von TikTok sie enthält.</translation>
    </message>
    <message>
        <source>The sender took the message back.</source>
        <translation>Die Nachricht wurde vom Absender zurückgenommen.</translation>
    </message>
    <message>
        <source>The sentence that the template puts above every instruction.</source>
        <translation>Der Satz, den die Vorlage über jede Anweisung setzt.</translation>
    </message>
    <message>
        <source>The separator stands elsewhere than at the end of the prompt, so the answer has no clear start. Save the files again.</source>
        <translation>Das Trennzeichen steht anderswo als am Ende des Prompts, also hat die Antwort keinen klaren Anfang. Speichere die Dateien noch einmal.</translation>
    </message>
    <message>
        <source>The service cannot read the example. Save the files again.</source>
        <translation>Der Dienst kann das Beispiel nicht lesen. Speichere die Dateien noch einmal.</translation>
    </message>
    <message>
        <source>The service cannot read the pair. Save the files again.</source>
        <translation>Der Dienst kann das Paar nicht lesen. Speichere die Dateien noch einmal.</translation>
    </message>
    <message>
        <source>The service cannot read the row. Save the files again.</source>
        <translation>Der Dienst kann die Zeile nicht lesen. Speichere die Dateien noch einmal.</translation>
    </message>
    <message>
        <source>The service refuses two messages of one side in a row. Join them into one.</source>
        <translation>Der Dienst lehnt zwei Nachrichten derselben Seite in Folge ab. Verbinde sie zu einer.</translation>
    </message>
    <message>
        <source>The service refuses two turns of one side in a row. Join them into one.</source>
        <translation>Der Dienst lehnt zwei Beiträge derselben Seite in Folge ab. Verbinde sie zu einem.</translation>
    </message>
    <message>
        <source>The share of one chat must be more than nothing, and not more than everything.</source>
        <translation>Der Anteil eines Chats muss mehr als nichts sein und nicht mehr als alles.</translation>
    </message>
    <message>
        <source>The shortest answer must have 0 to 1,000 words.</source>
        <translation>Die kürzeste Antwort muss 0 bis 1.000 Wörter haben.</translation>
    </message>
    <message>
        <source>The shortest example must have 2 to 1,000 turns.</source>
        <translation>Das kürzeste Beispiel muss 2 bis 1.000 Beiträge haben.</translation>
    </message>
    <message>
        <source>The stop sequence stands elsewhere than at the end, so the answer has no clear end. Save the files again.</source>
        <translation>Die Stoppfolge steht anderswo als am Ende, also hat die Antwort kein klares Ende. Speichere die Dateien noch einmal.</translation>
    </message>
    <message>
        <source>The system prompt is not the first message. Move it to the start.</source>
        <translation>Der Systemprompt ist nicht die erste Nachricht. Setze ihn an den Anfang.</translation>
    </message>
    <message>
        <source>The table has no column %1, or no line with the names of columns.</source>
        <translation>Die Tabelle hat keine Spalte %1, oder keine Zeile mit den Spaltennamen.</translation>
    </message>
    <message>
        <source>The table lacks a column that every example needs.</source>
        <translation>Der Tabelle fehlt eine Spalte, die jedes Beispiel braucht.</translation>
    </message>
    <message>
        <source>The table of a channel of Mattermost.</source>
        <translation>Die Tabelle eines Kanals von Mattermost.</translation>
    </message>
    <message>
        <source>The table of posts does not tell of it.</source>
        <translation>Die Tabelle der Beiträge nennt ihn nicht.</translation>
    </message>
    <message>
        <source>The text has no part of the assistant, so there is nothing to learn.</source>
        <translation>Der Text hat keinen Teil des Assistenten, also gibt es nichts zu lernen.</translation>
    </message>
    <message>
        <source>The text of this message cannot be read.</source>
        <translation>Der Text dieser Nachricht lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The tool calls of message %1 are incomplete or not the assistant&apos;s.</source>
        <translation>Die Werkzeugaufrufe von Nachricht %1 sind unvollständig oder nicht vom Assistenten.</translation>
    </message>
    <message>
        <source>The tools or functions of the example are incomplete or more than %1.</source>
        <translation>Die Werkzeuge oder Funktionen des Beispiels sind unvollständig oder mehr als %1.</translation>
    </message>
    <message>
        <source>The trainer cannot be started in this folder.</source>
        <translation>Das Trainingsprogramm lässt sich in diesem Ordner nicht starten.</translation>
    </message>
    <message>
        <source>The trainer cannot read the row. Save the files again.</source>
        <translation>Das Trainingsprogramm kann die Zeile nicht lesen. Speichere die Dateien noch einmal.</translation>
    </message>
    <message>
        <source>The trainer did not start.</source>
        <translation>Das Trainingsprogramm ist nicht gestartet.</translation>
    </message>
    <message>
        <source>The trainer ended with status %1.</source>
        <translation>Das Trainingsprogramm endete mit Status %1.</translation>
    </message>
    <message>
        <source>The trainer is your own program. It fetches the base model from the internet by itself unless the model lies on this computer; VoiceTune&apos;s list of what left this computer does not show that.</source>
        <translation>Das Trainingsprogramm ist dein eigenes. Es holt das Basismodell selbst aus dem Internet, wenn es nicht auf diesem Computer liegt; VoiceTunes Liste dessen, was diesen Computer verlassen hat, zeigt das nicht.</translation>
    </message>
    <message>
        <source>The trainer was never started.</source>
        <translation>Das Trainingsprogramm wurde nie gestartet.</translation>
    </message>
    <message>
        <source>The training cannot be asked to end.</source>
        <translation>Das Training lässt sich nicht bitten aufzuhören.</translation>
    </message>
    <message>
        <source>The training file cannot be read.</source>
        <translation>Die Trainingsdatei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The training file says the same, so holding it out would measure nothing.</source>
        <translation>Die Trainingsdatei sagt dasselbe; zurückgehalten würde es also nichts messen.</translation>
    </message>
    <message>
        <source>The upload was interrupted.</source>
        <translation>Das Hochladen wurde unterbrochen.</translation>
    </message>
    <message>
        <source>The weight of message %1 is not the number 0 or 1.</source>
        <translation>Das Gewicht von Nachricht %1 ist nicht die Zahl 0 oder 1.</translation>
    </message>
    <message>
        <source>The work stopped unexpectedly.</source>
        <translation>Die Arbeit brach unerwartet ab.</translation>
    </message>
    <message>
        <source>The workbook cannot be read.</source>
        <translation>Die Arbeitsmappe lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The workbook cannot be read: %1.</source>
        <translation>Die Arbeitsmappe lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>The workbook has %1 sheets; the first one is read.</source>
        <translation>Die Arbeitsmappe hat %1 Blätter; das erste wird gelesen.</translation>
    </message>
    <message>
        <source>There are %1 different completions, as for sorting texts. One token each is best.</source>
        <translation>Es gibt %1 verschiedene Fortsetzungen, wie beim Sortieren von Texten. Am besten ist je ein Token.</translation>
    </message>
    <message>
        <source>There are no chat files in this download.</source>
        <translation>In diesem Download sind keine Chat-Dateien.</translation>
    </message>
    <message>
        <source>There are no checks for this kind of training file.</source>
        <translation>Für diese Art von Trainingsdatei gibt es keine Prüfungen.</translation>
    </message>
    <message>
        <source>There are no comments on YouTube in it.</source>
        <translation>Es sind keine Kommentare auf YouTube darin.</translation>
    </message>
    <message>
        <source>There are no conversations of Google Voice in it.</source>
        <translation>Darin sind keine Gespräche von Google Voice.</translation>
    </message>
    <message>
        <source>There are no conversations of Hangouts in it.</source>
        <translation>Darin sind keine Gespräche von Hangouts.</translation>
    </message>
    <message>
        <source>There are no conversations of Hangouts.</source>
        <translation>Es gibt keine Gespräche von Hangouts.</translation>
    </message>
    <message>
        <source>There are no conversations of Skype in it.</source>
        <translation>Darin sind keine Gespräche von Skype.</translation>
    </message>
    <message>
        <source>There are no examples to compare with.</source>
        <translation>Es gibt keine Beispiele zum Vergleichen.</translation>
    </message>
    <message>
        <source>There are no examples yet.</source>
        <translation>Es gibt noch keine Beispiele.</translation>
    </message>
    <message>
        <source>There are no files in it.</source>
        <translation>Darin sind keine Dateien.</translation>
    </message>
    <message>
        <source>There are no histories of MSN Messenger in it.</source>
        <translation>Darin sind keine Verläufe von MSN Messenger.</translation>
    </message>
    <message>
        <source>There are no logs of Adium in it.</source>
        <translation>Darin sind keine Protokolle von Adium.</translation>
    </message>
    <message>
        <source>There are no logs of Pidgin in it.</source>
        <translation>Darin sind keine Protokolle von Pidgin.</translation>
    </message>
    <message>
        <source>There are no mails in it.</source>
        <translation>Darin sind keine Mails.</translation>
    </message>
    <message>
        <source>There are no message files in this download.</source>
        <translation>In diesem Download sind keine Nachrichtendateien.</translation>
    </message>
    <message>
        <source>There are no messages of Google Chat in it.</source>
        <translation>Darin sind keine Nachrichten von Google Chat.</translation>
    </message>
    <message>
        <source>There are no messages of Google Chat.</source>
        <translation>Es gibt keine Nachrichten von Google Chat.</translation>
    </message>
    <message>
        <source>There are no messages of GroupMe in it.</source>
        <translation>Es sind keine Nachrichten von GroupMe darin.</translation>
    </message>
    <message>
        <source>There are no messages of Hinge in it.</source>
        <translation>Darin sind keine Nachrichten von Hinge.</translation>
    </message>
    <message>
        <source>There are no messages of LinkedIn in it.</source>
        <translation>Darin sind keine Nachrichten von LinkedIn.</translation>
    </message>
    <message>
        <source>There are no messages of Mattermost in it.</source>
        <translation>Es sind keine Nachrichten von Mattermost darin.</translation>
    </message>
    <message>
        <source>There are no messages of Rocket.Chat in it.</source>
        <translation>Es sind keine Nachrichten von Rocket.Chat darin.</translation>
    </message>
    <message>
        <source>There are no messages of Snapchat in it.</source>
        <translation>Darin sind keine Nachrichten von Snapchat.</translation>
    </message>
    <message>
        <source>There are no messages of Teams in it.</source>
        <translation>Darin sind keine Nachrichten von Teams.</translation>
    </message>
    <message>
        <source>There are no messages of TikTok in it.</source>
        <translation>Darin sind keine Nachrichten von TikTok.</translation>
    </message>
    <message>
        <source>There are no messages of Tinder in it.</source>
        <translation>Darin sind keine Nachrichten von Tinder.</translation>
    </message>
    <message>
        <source>There are no messages of VK in it.</source>
        <translation>Darin sind keine Nachrichten von VK.</translation>
    </message>
    <message>
        <source>There are no messages of Zulip in it.</source>
        <translation>Es sind keine Nachrichten von Zulip darin.</translation>
    </message>
    <message>
        <source>There are no messages of a Discord data package in it.</source>
        <translation>Darin sind keine Nachrichten aus einem Datenpaket von Discord.</translation>
    </message>
    <message>
        <source>There are no messages of iMazing in it.</source>
        <translation>Darin sind keine Nachrichten von iMazing.</translation>
    </message>
    <message>
        <source>There are no paragraphs in this document, or it is locked with a password.</source>
        <translation>In diesem Dokument sind keine Absätze, oder es ist mit einem Passwort gesperrt.</translation>
    </message>
    <message>
        <source>There are no posts gathered by Apify in it.</source>
        <translation>Darin sind keine Posts, die Apify gesammelt hat.</translation>
    </message>
    <message>
        <source>There are no posts or messages of X in it.</source>
        <translation>Darin sind keine Posts oder Nachrichten von X.</translation>
    </message>
    <message>
        <source>There are no prompts, so the model learns to write unasked. Thousands of examples help.</source>
        <translation>Es gibt keine Prompts, also lernt das Modell, ohne Anlass zu schreiben. Tausende Beispiele helfen.</translation>
    </message>
    <message>
        <source>There are no questions to Gemini in it.</source>
        <translation>Darin sind keine Fragen an Gemini.</translation>
    </message>
    <message>
        <source>There are no rows of this kind in it: %1.</source>
        <translation>Darin sind keine Zeilen dieser Art: %1.</translation>
    </message>
    <message>
        <source>There are no talks of %1 in it.</source>
        <translation>Darin sind keine Gespräche von %1.</translation>
    </message>
    <message>
        <source>There are no talks of AnythingLLM in it.</source>
        <translation>Es sind keine Gespräche aus AnythingLLM darin.</translation>
    </message>
    <message>
        <source>There are no talks of Copilot in it.</source>
        <translation>Darin sind keine Gespräche von Copilot.</translation>
    </message>
    <message>
        <source>There are no talks of Google AI Studio in it.</source>
        <translation>Darin sind keine Gespräche aus Google AI Studio.</translation>
    </message>
    <message>
        <source>There are no texts of %1 in it.</source>
        <translation>Darin sind keine Texte von %1.</translation>
    </message>
    <message>
        <source>There are only archives in it.</source>
        <translation>Darin sind nur Archive.</translation>
    </message>
    <message>
        <source>There is a file where the folder for the files should be.</source>
        <translation>Wo der Ordner für die Dateien sein sollte, ist eine Datei.</translation>
    </message>
    <message>
        <source>There is a folder where %1 should be.</source>
        <translation>Wo %1 sein sollte, ist ein Ordner.</translation>
    </message>
    <message>
        <source>There is already a file with this name.</source>
        <translation>Eine Datei mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>There is no %1 in this folder.</source>
        <translation>In diesem Ordner gibt es kein %1.</translation>
    </message>
    <message>
        <source>There is no HTML export of Telegram in it.</source>
        <translation>Darin ist kein HTML-Export von Telegram.</translation>
    </message>
    <message>
        <source>There is no JSON export of Telegram in it.</source>
        <translation>Darin ist kein JSON-Export von Telegram.</translation>
    </message>
    <message>
        <source>There is no JSON of WhatsApp-Chat-Exporter in it.</source>
        <translation>Darin ist kein JSON von WhatsApp-Chat-Exporter.</translation>
    </message>
    <message>
        <source>There is no Python in this place.</source>
        <translation>An diesem Ort gibt es kein Python.</translation>
    </message>
    <message>
        <source>There is no Python in this place. Choose its program, or the folder of an environment.</source>
        <translation>An diesem Ort gibt es kein Python. Wähle das Programm oder den Ordner einer Umgebung.</translation>
    </message>
    <message>
        <source>There is no backup of text messages in it.</source>
        <translation>Darin ist kein Backup von Textnachrichten.</translation>
    </message>
    <message>
        <source>There is no channel in it that DiscordChatExporter saved.</source>
        <translation>Darin ist kein Kanal, den DiscordChatExporter gespeichert hat.</translation>
    </message>
    <message>
        <source>There is no chat of Element in it.</source>
        <translation>Darin ist kein Chat von Element.</translation>
    </message>
    <message>
        <source>There is no chat of SillyTavern in it.</source>
        <translation>Darin ist kein Chat von SillyTavern.</translation>
    </message>
    <message>
        <source>There is no chat of Threema in it.</source>
        <translation>Es ist kein Chat von Threema darin.</translation>
    </message>
    <message>
        <source>There is no chat of Viber in it.</source>
        <translation>Es ist kein Chat von Viber darin.</translation>
    </message>
    <message>
        <source>There is no chat of imessage-exporter in it.</source>
        <translation>Darin ist kein Chat von imessage-exporter.</translation>
    </message>
    <message>
        <source>There is no chat of signal-export in it.</source>
        <translation>Darin ist kein Chat von signal-export.</translation>
    </message>
    <message>
        <source>There is no chat of sigtop in it.</source>
        <translation>Darin ist kein Chat von sigtop.</translation>
    </message>
    <message>
        <source>There is no chat with the title that a system prompt is for.</source>
        <translation>Es gibt keinen Chat mit dem Titel, für den ein Systemprompt da ist.</translation>
    </message>
    <message>
        <source>There is no database of Apple&apos;s Messages in it.</source>
        <translation>Darin ist keine Datenbank von Apples „Nachrichten“.</translation>
    </message>
    <message>
        <source>There is no database of WhatsApp in it.</source>
        <translation>Darin ist keine Datenbank von WhatsApp.</translation>
    </message>
    <message>
        <source>There is no database of text messages in it.</source>
        <translation>Darin ist keine Datenbank mit Textnachrichten.</translation>
    </message>
    <message>
        <source>There is no example to write.</source>
        <translation>Es gibt kein Beispiel zum Schreiben.</translation>
    </message>
    <message>
        <source>There is no example yet.</source>
        <translation>Es gibt noch kein Beispiel.</translation>
    </message>
    <message>
        <source>There is no export in it as deep as VoiceTune looks into folders.</source>
        <translation>So tief, wie VoiceTune in Ordner hineinschaut, liegt darin kein Export.</translation>
    </message>
    <message>
        <source>There is no export of Signal in it.</source>
        <translation>Darin ist kein Export von Signal.</translation>
    </message>
    <message>
        <source>There is no export of Slack in it.</source>
        <translation>Darin ist kein Export von Slack.</translation>
    </message>
    <message>
        <source>There is no file for a day, as Slack has them.</source>
        <translation>Es gibt keine Tagesdatei, wie Slack sie hat.</translation>
    </message>
    <message>
        <source>There is no file in ChatLab&apos;s format in it.</source>
        <translation>Darin ist keine Datei im Format von ChatLab.</translation>
    </message>
    <message>
        <source>There is no file or folder at this place.</source>
        <translation>An diesem Ort gibt es keine Datei und keinen Ordner.</translation>
    </message>
    <message>
        <source>There is no key for this service on this computer.</source>
        <translation>Auf diesem Computer gibt es keinen Schlüssel für diesen Dienst.</translation>
    </message>
    <message>
        <source>There is no list of messages where one should be.</source>
        <translation>Wo eine Liste von Nachrichten sein sollte, ist keine.</translation>
    </message>
    <message>
        <source>There is no message in this export that a person wrote.</source>
        <translation>In diesem Export gibt es keine Nachricht, die ein Mensch geschrieben hat.</translation>
    </message>
    <message>
        <source>There is no moment to guess.</source>
        <translation>Es gibt keinen Moment zum Raten.</translation>
    </message>
    <message>
        <source>There is no plain text in it.</source>
        <translation>Darin ist kein einfacher Text.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the database.</source>
        <translation>Es ist kein Platz für eine Kopie der Datenbank.</translation>
    </message>
    <message>
        <source>There is no room to sort these messages.</source>
        <translation>Es ist kein Platz, um diese Nachrichten zu sortieren.</translation>
    </message>
    <message>
        <source>There is no such format.</source>
        <translation>Dieses Format gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such job.</source>
        <translation>Diesen Auftrag gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such project file.</source>
        <translation>Diese Projektdatei gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such replay in this project.</source>
        <translation>Dieses Replay gibt es in diesem Projekt nicht.</translation>
    </message>
    <message>
        <source>There is no table in this file.</source>
        <translation>In dieser Datei gibt es keine Tabelle.</translation>
    </message>
    <message>
        <source>There is no table with a column for the text and one for the sender, or for question and answer.</source>
        <translation>Es gibt keine Tabelle mit einer Spalte für den Text und einer für den Absender oder für Frage und Antwort.</translation>
    </message>
    <message>
        <source>There is no talk with a Replika in it.</source>
        <translation>Darin ist kein Gespräch mit einer Replika.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Darin ist kein Text.</translation>
    </message>
    <message>
        <source>There is no time zone of this name.</source>
        <translation>Eine Zeitzone mit diesem Namen gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no turn to join.</source>
        <translation>Es gibt keinen Beitrag zum Verbinden.</translation>
    </message>
    <message>
        <source>There is nothing of Bluesky in it.</source>
        <translation>Es ist nichts von Bluesky darin.</translation>
    </message>
    <message>
        <source>There is nothing of Mastodon in it.</source>
        <translation>Darin ist nichts von Mastodon.</translation>
    </message>
    <message>
        <source>There is nothing of Reddit in it.</source>
        <translation>Darin ist nichts von Reddit.</translation>
    </message>
    <message>
        <source>There is nothing that the pair answers. Leave it out.</source>
        <translation>Es gibt nichts, worauf das Paar antwortet. Lass es weg.</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>These are %1 pictures, sounds or videos, and VoiceTune reads texts.</source>
        <translation>Das sind %1 Bilder, Töne oder Videos, und VoiceTune liest Texte.</translation>
    </message>
    <message>
        <source>These are contacts, and VoiceTune reads chats.</source>
        <translation>Das sind Kontakte, und VoiceTune liest Chats.</translation>
    </message>
    <message>
        <source>These are known: %1.</source>
        <translation>Bekannt sind: %1.</translation>
    </message>
    <message>
        <source>These compare with one real answer of many possible ones, so they say little about style.</source>
        <translation>Sie vergleichen mit einer von vielen möglichen echten Antworten und sagen daher wenig über Stil.</translation>
    </message>
    <message>
        <source>These messages come after the last answer of their conversation.</source>
        <translation>Diese Nachrichten kommen nach der letzten Antwort ihres Gesprächs.</translation>
    </message>
    <message>
        <source>These rows have answers and nothing that they answer.</source>
        <translation>Diese Zeilen haben Antworten, aber nichts, worauf sie antworten.</translation>
    </message>
    <message>
        <source>These rows have prompts and no answers, and a model learns answers.</source>
        <translation>Diese Zeilen haben Prompts und keine Antworten, und ein Modell lernt Antworten.</translation>
    </message>
    <message>
        <source>This Parquet file encodes its texts in a way that is not read here.</source>
        <translation>Diese Parquet-Datei kodiert ihre Texte auf eine Art, die hier nicht gelesen wird.</translation>
    </message>
    <message>
        <source>This Parquet file is compressed in a way that is not read here.</source>
        <translation>Diese Parquet-Datei ist auf eine Art komprimiert, die hier nicht gelesen wird.</translation>
    </message>
    <message>
        <source>This Parquet file is damaged.</source>
        <translation>Diese Parquet-Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>This Python does not have %1, or not all of it.</source>
        <translation>Diesem Python fehlt %1, ganz oder teilweise.</translation>
    </message>
    <message>
        <source>This Python does not have %1.</source>
        <translation>Diesem Python fehlt %1.</translation>
    </message>
    <message>
        <source>This address would send your texts unprotected.</source>
        <translation>Diese Adresse würde deine Texte ungeschützt senden.</translation>
    </message>
    <message>
        <source>This answer and what it answers are longer than the longest example.</source>
        <translation>Diese Antwort und das, worauf sie antwortet, sind länger als das längste Beispiel.</translation>
    </message>
    <message>
        <source>This archive is damaged or of a kind that cannot be opened here.</source>
        <translation>Dieses Archiv ist beschädigt oder von einer Art, die sich hier nicht öffnen lässt.</translation>
    </message>
    <message>
        <source>This archive is incomplete, damaged or of an unknown kind.</source>
        <translation>Dieses Archiv ist unvollständig, beschädigt oder von unbekannter Art.</translation>
    </message>
    <message>
        <source>This archive is locked with a password.</source>
        <translation>Dieses Archiv ist mit einem Passwort gesperrt.</translation>
    </message>
    <message>
        <source>This chat makes up as much of the examples as it may; later ones of it are used.</source>
        <translation>Dieser Chat macht schon so viel von den Beispielen aus, wie er darf; spätere daraus werden verwendet.</translation>
    </message>
    <message>
        <source>This computer cannot reach %1.</source>
        <translation>Dieser Computer erreicht %1 nicht.</translation>
    </message>
    <message>
        <source>This computer cannot tell the language of conversations: the detector is not made for it.</source>
        <translation>Auf diesem Computer lässt sich die Sprache von Gesprächen nicht erkennen: Die Erkennung ist nicht dafür gemacht.</translation>
    </message>
    <message>
        <source>This computer has no key store that VoiceTune trusts.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, dem VoiceTune vertraut.</translation>
    </message>
    <message>
        <source>This conversation is damaged.</source>
        <translation>Dieses Gespräch ist beschädigt.</translation>
    </message>
    <message>
        <source>This database has no messages of Apple&apos;s Messages.</source>
        <translation>Diese Datenbank hat keine Nachrichten aus Apples „Nachrichten“.</translation>
    </message>
    <message>
        <source>This database has no messages of Viber.</source>
        <translation>Diese Datenbank hat keine Nachrichten von Viber.</translation>
    </message>
    <message>
        <source>This database has no messages of WhatsApp.</source>
        <translation>Diese Datenbank hat keine Nachrichten von WhatsApp.</translation>
    </message>
    <message>
        <source>This database has no text messages.</source>
        <translation>In dieser Datenbank sind keine Textnachrichten.</translation>
    </message>
    <message>
        <source>This database is damaged or takes too long to read.</source>
        <translation>Diese Datenbank ist beschädigt, oder sie zu lesen dauert zu lange.</translation>
    </message>
    <message>
        <source>This database is larger than this program reads.</source>
        <translation>Diese Datenbank ist größer, als dieses Programm liest.</translation>
    </message>
    <message>
        <source>This database of Viber is encrypted, and only Viber can open it.</source>
        <translation>Diese Datenbank von Viber ist verschlüsselt, und nur Viber kann sie öffnen.</translation>
    </message>
    <message>
        <source>This document is damaged or locked with a password.</source>
        <translation>Dieses Dokument ist beschädigt oder mit einem Passwort gesperrt.</translation>
    </message>
    <message>
        <source>This document is too large.</source>
        <translation>Dieses Dokument ist zu groß.</translation>
    </message>
    <message>
        <source>This download is not complete.</source>
        <translation>Dieser Download ist nicht vollständig.</translation>
    </message>
    <message>
        <source>This file does not say whose chat it is.</source>
        <translation>Diese Datei sagt nicht, wessen Chat es ist.</translation>
    </message>
    <message>
        <source>This file is cut off or damaged.</source>
        <translation>Diese Datei ist abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>This file is damaged or no message file; its messages are missing.</source>
        <translation>Diese Datei ist beschädigt oder keine Nachrichtendatei; ihre Nachrichten fehlen.</translation>
    </message>
    <message>
        <source>This file is damaged; messages in it are lost.</source>
        <translation>Diese Datei ist beschädigt; Nachrichten darin sind verloren.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>This file is not a VoiceTune project.</source>
        <translation>Diese Datei ist kein VoiceTune-Projekt.</translation>
    </message>
    <message>
        <source>This file is not what an app would write: it could do harm to this computer.</source>
        <translation>So etwas schreibt keine App: Diese Datei könnte diesem Computer schaden.</translation>
    </message>
    <message>
        <source>This file is still in iCloud and not on this computer.</source>
        <translation>Diese Datei ist noch in iCloud und nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>This file only has the links to the parts of an export, as Claude gives it.</source>
        <translation>Diese Datei enthält nur die Links zu den Teilen eines Exports, wie Claude ihn liefert.</translation>
    </message>
    <message>
        <source>This file or folder cannot be read.</source>
        <translation>Diese Datei oder dieser Ordner lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This file or folder may not be opened.</source>
        <translation>Diese Datei oder dieser Ordner darf nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>This folder holds too many files.</source>
        <translation>Dieser Ordner enthält zu viele Dateien.</translation>
    </message>
    <message>
        <source>This folder may not be opened.</source>
        <translation>Dieser Ordner darf nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>This folder was not made for %1.</source>
        <translation>Dieser Ordner wurde nicht für %1 erstellt.</translation>
    </message>
    <message>
        <source>This folder was not made for training at home.</source>
        <translation>Dieser Ordner wurde nicht für ein Training zu Hause erstellt.</translation>
    </message>
    <message>
        <source>This is Outlook&apos;s own kind of file, which VoiceTune cannot read.</source>
        <translation>Das ist Outlooks eigene Art von Datei, die VoiceTune nicht lesen kann.</translation>
    </message>
    <message>
        <source>This is WhatsApp&apos;s own backup, which only WhatsApp can open.</source>
        <translation>Das ist eine Sicherung von WhatsApp, die nur WhatsApp öffnen kann.</translation>
    </message>
    <message>
        <source>This is a picture, and VoiceTune reads texts.</source>
        <translation>Das ist ein Bild, und VoiceTune liest Texte.</translation>
    </message>
    <message>
        <source>This is a real name or value of this project, or already stands for something else.</source>
        <translation>Das ist ein echter Name oder Wert dieses Projekts, oder es steht schon für etwas anderes.</translation>
    </message>
    <message>
        <source>This is a sound or a video, and VoiceTune reads texts.</source>
        <translation>Das ist ein Ton oder ein Video, und VoiceTune liest Texte.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>Das ist weder eine Datei noch ein Ordner.</translation>
    </message>
    <message>
        <source>This is no API key: it has letters or blanks that no key has.</source>
        <translation>Das ist kein API-Schlüssel: Darin sind Buchstaben oder Leerzeichen, die kein Schlüssel hat.</translation>
    </message>
    <message>
        <source>This is no API key: it is too long.</source>
        <translation>Das ist kein API-Schlüssel: Es ist zu lang.</translation>
    </message>
    <message>
        <source>This is no address of a service.</source>
        <translation>Das ist keine Adresse eines Dienstes.</translation>
    </message>
    <message>
        <source>This is no folder of a model for %1.</source>
        <translation>Das ist kein Ordner eines Modells für %1.</translation>
    </message>
    <message>
        <source>This is no price.</source>
        <translation>Das ist kein Preis.</translation>
    </message>
    <message>
        <source>This is not an export that VoiceTune can read.</source>
        <translation>Das ist kein Export, den VoiceTune lesen kann.</translation>
    </message>
    <message>
        <source>This is still in the cloud and not on this computer.</source>
        <translation>Das liegt noch in der Cloud und nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>This is too short to be looked for.</source>
        <translation>Das ist zu kurz zum Suchen.</translation>
    </message>
    <message>
        <source>This job cannot be sent again.</source>
        <translation>Dieser Auftrag lässt sich nicht noch einmal senden.</translation>
    </message>
    <message>
        <source>This job is being sent just now, by another window or command.</source>
        <translation>Dieser Auftrag wird gerade gesendet, von einem anderen Fenster oder Befehl.</translation>
    </message>
    <message>
        <source>This line is damaged.</source>
        <translation>Diese Zeile ist beschädigt.</translation>
    </message>
    <message>
        <source>This long post is damaged.</source>
        <translation>Dieser lange Post ist beschädigt.</translation>
    </message>
    <message>
        <source>This message cannot be read.</source>
        <translation>Diese Nachricht lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This message has been deleted.</source>
        <translation>Diese Nachricht ist gelöscht.</translation>
    </message>
    <message>
        <source>This message is damaged or far too long.</source>
        <translation>Diese Nachricht ist beschädigt oder viel zu lang.</translation>
    </message>
    <message>
        <source>This message is damaged or longer than any that Telegram writes.</source>
        <translation>Diese Nachricht ist beschädigt oder länger als jede, die Telegram schreibt.</translation>
    </message>
    <message>
        <source>This message is damaged.</source>
        <translation>Diese Nachricht ist beschädigt.</translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>Diese Nachricht wurde gelöscht.</translation>
    </message>
    <message>
        <source>This model has not answered anything yet.</source>
        <translation>Dieses Modell hat noch nichts beantwortet.</translation>
    </message>
    <message>
        <source>This model looks for nothing that is private.</source>
        <translation>Dieses Modell sucht nach nichts Privatem.</translation>
    </message>
    <message>
        <source>This only leads to a document in Google Drive.</source>
        <translation>Das führt nur zu einem Dokument in Google Drive.</translation>
    </message>
    <message>
        <source>This only leads to a file and is not the file itself.</source>
        <translation>Das führt nur zu einer Datei und ist nicht die Datei selbst.</translation>
    </message>
    <message>
        <source>This page is not as Medium writes them.</source>
        <translation>Diese Seite ist nicht so, wie Medium sie schreibt.</translation>
    </message>
    <message>
        <source>This page is not as Notion writes them.</source>
        <translation>Diese Seite ist nicht so, wie Notion sie schreibt.</translation>
    </message>
    <message>
        <source>This post is damaged.</source>
        <translation>Dieser Post ist beschädigt.</translation>
    </message>
    <message>
        <source>This project asks for %1, which was not chosen on this computer.</source>
        <translation>Dieses Projekt verlangt %1, das auf diesem Computer nicht gewählt ist.</translation>
    </message>
    <message>
        <source>This project has no such source.</source>
        <translation>Diese Quelle gibt es in diesem Projekt nicht.</translation>
    </message>
    <message>
        <source>This project is open in another window.</source>
        <translation>Dieses Projekt ist in einem anderen Fenster offen.</translation>
    </message>
    <message>
        <source>This quiz needs JavaScript, which is switched off here.</source>
        <translation>Dieses Quiz braucht JavaScript, das hier ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>This recovery code is not complete, or a character is wrong.</source>
        <translation>Dieser Wiederherstellungscode ist nicht vollständig, oder ein Zeichen stimmt nicht.</translation>
    </message>
    <message>
        <source>This row has not all the columns.</source>
        <translation>Dieser Zeile fehlen Spalten.</translation>
    </message>
    <message>
        <source>This row is damaged.</source>
        <translation>Diese Zeile ist beschädigt.</translation>
    </message>
    <message>
        <source>This row is malformed.</source>
        <translation>Diese Zeile ist falsch aufgebaut.</translation>
    </message>
    <message>
        <source>This row is no post, or damaged.</source>
        <translation>Diese Zeile ist kein Post oder beschädigt.</translation>
    </message>
    <message>
        <source>This row is not a date, a person and a text.</source>
        <translation>Diese Zeile besteht nicht aus Datum, Person und Text.</translation>
    </message>
    <message>
        <source>This table has no columns for text and sender or for question and answer, or other ones than you named.</source>
        <translation>Diese Tabelle hat keine Spalten für Text und Absender oder für Frage und Antwort, oder andere, als du genannt hast.</translation>
    </message>
    <message>
        <source>This table lacks columns of WeChat&apos;s messages.</source>
        <translation>Dieser Tabelle fehlen Spalten von WeChat-Nachrichten.</translation>
    </message>
    <message>
        <source>This text is no talk in a template that is known.</source>
        <translation>Dieser Text ist kein Gespräch in einer bekannten Vorlage.</translation>
    </message>
    <message>
        <source>This turn is damaged.</source>
        <translation>Dieser Beitrag ist beschädigt.</translation>
    </message>
    <message>
        <source>This turn is of no side that is known.</source>
        <translation>Dieser Beitrag gehört zu keiner bekannten Seite.</translation>
    </message>
    <message>
        <source>This word is in your list already.</source>
        <translation>Dieses Wort ist schon in deiner Liste.</translation>
    </message>
    <message>
        <source>This workbook cannot be read.</source>
        <translation>Diese Arbeitsmappe lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This workbook is too large.</source>
        <translation>Diese Arbeitsmappe ist zu groß.</translation>
    </message>
    <message>
        <source>Thoughts, code or tools of the assistant, which it did not say.</source>
        <translation>Gedanken, Code oder Werkzeuge des Assistenten, die er nicht ausgesprochen hat.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Zeit bis zur Antwort</translation>
    </message>
    <message>
        <source>Times each example is read</source>
        <translation>Wie oft jedes Beispiel gelesen wird</translation>
    </message>
    <message>
        <source>Times of day</source>
        <translation>Tageszeiten</translation>
    </message>
    <message>
        <source>To talk with the trained model in Ollama: a Modelfile with your system prompt, and the data to train with elsewhere.</source>
        <translation>Um dich mit dem trainierten Modell in Ollama zu unterhalten: ein Modelfile mit deinem Systemprompt und die Daten zum Trainieren anderswo.</translation>
    </message>
    <message>
        <source>To train on a Mac with Apple silicon.</source>
        <translation>Zum Training auf einem Mac mit Apple-Chip.</translation>
    </message>
    <message>
        <source>To train on one graphics card with little memory.</source>
        <translation>Zum Training auf einer einzigen Grafikkarte mit wenig Speicher.</translation>
    </message>
    <message>
        <source>To train on your own graphics card with LLaMA-Factory, which also has a page in the browser.</source>
        <translation>Zum Training auf deiner eigenen Grafikkarte mit LLaMA-Factory, das auch eine Seite im Browser hat.</translation>
    </message>
    <message>
        <source>To train on your own graphics card with PyTorch&apos;s own recipes, which are no longer developed.</source>
        <translation>Zum Training auf deiner eigenen Grafikkarte mit den Rezepten von PyTorch, die nicht mehr weiterentwickelt werden.</translation>
    </message>
    <message>
        <source>To train on your own graphics cards with a script that runs as it is.</source>
        <translation>Zum Training auf deinen eigenen Grafikkarten mit einem Skript, das läuft, wie es ist.</translation>
    </message>
    <message>
        <source>To train on your own or rented graphics cards, steered by one configuration file.</source>
        <translation>Zum Training auf eigenen oder gemieteten Grafikkarten, gesteuert von einer einzigen Konfigurationsdatei.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Tokens in a message</source>
        <translation>Token in einer Nachricht</translation>
    </message>
    <message>
        <source>Tokens in all</source>
        <translation>Token insgesamt</translation>
    </message>
    <message>
        <source>Tokens of answers</source>
        <translation>Token der Antworten</translation>
    </message>
    <message>
        <source>Too few answers to tell where it lies.</source>
        <translation>Zu wenige Antworten, um zu sagen, wo es liegt.</translation>
    </message>
    <message>
        <source>Too few rounds to tell: %1. Play %2 or more.</source>
        <translation>Zu wenige Runden für ein Urteil: %1. Spiel %2 oder mehr.</translation>
    </message>
    <message>
        <source>Topics, by distinctive words</source>
        <translation>Themen, nach kennzeichnenden Wörtern</translation>
    </message>
    <message>
        <source>Train at another service, or at home: your files stay as they are.</source>
        <translation>Trainiere bei einem anderen Dienst oder zu Hause: Deine Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Train some of these answers again.</source>
        <translation>Trainiere einige dieser Antworten wieder.</translation>
    </message>
    <message>
        <source>Train with fewer epochs or more examples, and keep what nobody may know out of the examples.</source>
        <translation>Trainiere mit weniger Epochen oder mehr Beispielen, und halte aus den Beispielen heraus, was niemand wissen darf.</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Trainiert</translation>
    </message>
    <message>
        <source>Trained on a computer of your own.</source>
        <translation>Wird auf deinem eigenen Computer trainiert.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Im Training</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Versuch es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuch es später noch einmal.</translation>
    </message>
    <message>
        <source>Try again, or turn it off in Settings; VoiceTune does not need it.</source>
        <translation>Versuch es noch einmal, oder schalte die Erkennung in den Einstellungen aus; VoiceTune braucht sie nicht.</translation>
    </message>
    <message>
        <source>Try again; the computer may be short of memory.</source>
        <translation>Versuch es noch einmal; vielleicht ist der Arbeitsspeicher knapp.</translation>
    </message>
    <message>
        <source>Two answers each time: one was really written, the other one comes from a model. Choose the real one, or press 1 or 2.</source>
        <translation>Jedes Mal zwei Antworten: Eine wurde wirklich geschrieben, die andere kommt von einem Modell. Wähle die echte, oder drücke 1 oder 2.</translation>
    </message>
    <message>
        <source>Two answers of which neither was preferred: nothing is learned of them.</source>
        <translation>Zwei Antworten, von denen keine bevorzugt wurde: Daraus wird nichts gelernt.</translation>
    </message>
    <message>
        <source>Two messages of one side follow each other, and many trainers skip such a row. Join them into one.</source>
        <translation>Zwei Nachrichten derselben Seite folgen aufeinander, und viele Trainingsprogramme überspringen eine solche Zeile. Verbinde sie zu einer.</translation>
    </message>
    <message>
        <source>Type a number such as 5 or 2.50, or nothing to use the known price.</source>
        <translation>Gib eine Zahl wie 5 oder 2,50 ein, oder nichts für den bekannten Preis.</translation>
    </message>
    <message>
        <source>Type another one.</source>
        <translation>Gib etwas anderes ein.</translation>
    </message>
    <message>
        <source>Type at least two letters or digits.</source>
        <translation>Gib mindestens zwei Buchstaben oder Ziffern ein.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Gib es noch einmal ein.</translation>
    </message>
    <message>
        <source>Type it as https://host.example/v1.</source>
        <translation>Gib sie so ein: https://host.example/v1.</translation>
    </message>
    <message>
        <source>Type it without a name, a password, ? or #; the key has its own field.</source>
        <translation>Gib sie ohne Namen, Passwort, ? oder # ein; der Schlüssel hat sein eigenes Feld.</translation>
    </message>
    <message>
        <source>Type its passphrase or its recovery code.</source>
        <translation>Gib die Passphrase oder den Wiederherstellungscode ein.</translation>
    </message>
    <message>
        <source>Type what a million trained tokens cost.</source>
        <translation>Gib ein, was eine Million trainierter Token kostet.</translation>
    </message>
    <message>
        <source>Typical words</source>
        <translation>Typische Wörter</translation>
    </message>
    <message>
        <source>Unlock it and try again, or choose a passphrase.</source>
        <translation>Entsperre ihn und versuch es noch einmal, oder wähle eine Passphrase.</translation>
    </message>
    <message>
        <source>Unpack it with its password, then choose the unpacked folder.</source>
        <translation>Entpack es mit seinem Passwort, dann wähle den entpackten Ordner.</translation>
    </message>
    <message>
        <source>Unpack it yourself, then choose the folder.</source>
        <translation>Entpack es selbst, dann wähle den Ordner.</translation>
    </message>
    <message>
        <source>Unpack the archive with its password first, and choose the folder.</source>
        <translation>Entpack zuerst das Archiv mit seinem Passwort, und wähle den Ordner.</translation>
    </message>
    <message>
        <source>Unsloth runs on Linux and Windows only, with a graphics card.</source>
        <translation>Unsloth läuft nur unter Linux und Windows, mit einer Grafikkarte.</translation>
    </message>
    <message>
        <source>Unusual words and numbers</source>
        <translation>Ungewöhnliche Wörter und Zahlen</translation>
    </message>
    <message>
        <source>Unusual words and numbers that stay visible</source>
        <translation>Ungewöhnliche Wörter und Zahlen, die sichtbar bleiben</translation>
    </message>
    <message>
        <source>Use all languages.</source>
        <translation>Nimm alle Sprachen.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Nimm eine Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>Use fewer examples, or another service.</source>
        <translation>Nimm weniger Beispiele, oder einen anderen Dienst.</translation>
    </message>
    <message>
        <source>Use letters from a to z, digits, - and _.</source>
        <translation>Nimm Buchstaben von a bis z, Ziffern, - und _.</translation>
    </message>
    <message>
        <source>Use more languages, or all of them.</source>
        <translation>Nimm mehr Sprachen, oder alle.</translation>
    </message>
    <message>
        <source>Use such answers, too.</source>
        <translation>Verwende auch solche Antworten.</translation>
    </message>
    <message>
        <source>Use the messages of more people.</source>
        <translation>Verwende die Nachrichten von mehr Personen.</translation>
    </message>
    <message>
        <source>User names</source>
        <translation>Benutzernamen</translation>
    </message>
    <message>
        <source>User: how are you?</source>
        <translation>Person: wie geht’s dir?</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>VoiceTune cannot read this kind of document.</source>
        <translation>Diese Datei ist ein Dokument, das VoiceTune nicht lesen kann.</translation>
    </message>
    <message>
        <source>VoiceTune cannot read this kind of table.</source>
        <translation>Diese Art von Tabelle kann VoiceTune nicht lesen.</translation>
    </message>
    <message>
        <source>VoiceTune cannot write into its folder of settings.</source>
        <translation>VoiceTune kann nicht in seinen Ordner für Einstellungen schreiben.</translation>
    </message>
    <message>
        <source>VoiceTune does not know how long an example for %1 may be. %2 tokens are taken.</source>
        <translation>VoiceTune weiß nicht, wie lang ein Beispiel für %1 sein darf. Angenommen werden %2 Token.</translation>
    </message>
    <message>
        <source>VoiceTune does not know the model %1. Tokens are counted as for gpt-4o, and an example may have %2.</source>
        <translation>VoiceTune kennt das Modell %1 nicht. Token werden wie für gpt-4o gezählt, und ein Beispiel darf %2 haben.</translation>
    </message>
    <message>
        <source>VoiceTune finds no messages in this file.</source>
        <translation>VoiceTune findet in dieser Datei keine Nachrichten.</translation>
    </message>
    <message>
        <source>VoiceTune opens .zip and .tar archives, but not this kind.</source>
        <translation>VoiceTune öffnet Archive in .zip und .tar, aber nicht in dieser Art.</translation>
    </message>
    <message>
        <source>Wait a minute and look again; start it a second time only when you are sure that there is none: it may cost twice.</source>
        <translation>Warte eine Minute und sieh noch einmal nach; starte ihn nur dann ein zweites Mal, wenn du sicher bist, dass es keinen gibt: Er kann doppelt kosten.</translation>
    </message>
    <message>
        <source>Wait for its end, or stop it first.</source>
        <translation>Warte auf das Ende, oder stoppe es zuerst.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>Warte, bis es fertig ist, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Wait until it is, or download the export again.</source>
        <translation>Warte, bis er es ist, oder lade den Export noch einmal herunter.</translation>
    </message>
    <message>
        <source>Wait until that is done. Where it was ended by force, try again in two minutes.</source>
        <translation>Warte, bis das fertig ist. Wurde es gewaltsam beendet, versuch es in zwei Minuten noch einmal.</translation>
    </message>
    <message>
        <source>Waiting before the next question</source>
        <translation>Pause vor der nächsten Frage</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Wallets</translation>
    </message>
    <message>
        <source>Wasserstein distance, in doublings</source>
        <translation>Wasserstein-Abstand, in Verdopplungen</translation>
    </message>
    <message>
        <source>Wasserstein distance, in messages</source>
        <translation>Wasserstein-Abstand, in Nachrichten</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Wird beobachtet</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What others are shown of a chat that was shared; the chat itself is read.</source>
        <translation>Was anderen von einem geteilten Chat gezeigt wird; der Chat selbst wird gelesen.</translation>
    </message>
    <message>
        <source>What others wrote</source>
        <translation>Was andere geschrieben haben</translation>
    </message>
    <message>
        <source>What the assistant thought before it answered.</source>
        <translation>Was der Assistent dachte, bevor er antwortete.</translation>
    </message>
    <message>
        <source>What waited on the disk to be sorted cannot be read again.</source>
        <translation>Was auf dem Datenträger auf das Sortieren wartete, lässt sich nicht mehr lesen.</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>Was verglichen wurde</translation>
    </message>
    <message>
        <source>What was not preferred is no other answer to the same conversation, so it makes no pair.</source>
        <translation>Das nicht Bevorzugte ist keine andere Antwort auf dasselbe Gespräch, also ergibt es kein Paar.</translation>
    </message>
    <message>
        <source>What was noted of this training is gone from its folder.</source>
        <translation>Was zu diesem Training notiert war, ist aus seinem Ordner verschwunden.</translation>
    </message>
    <message>
        <source>What was replaced</source>
        <translation>Was ersetzt wurde</translation>
    </message>
    <message>
        <source>What went in</source>
        <translation>Was hineinging</translation>
    </message>
    <message>
        <source>When you use the model: %1.</source>
        <translation>Wenn du das Modell nutzt: %1.</translation>
    </message>
    <message>
        <source>Which answer is real?</source>
        <translation>Welche Antwort ist echt?</translation>
    </message>
    <message>
        <source>Which emoji</source>
        <translation>Welche Emojis</translation>
    </message>
    <message>
        <source>Who is in the held-out moments</source>
        <translation>Wer in den zurückgehaltenen Momenten vorkommt</translation>
    </message>
    <message>
        <source>Who wrote this?</source>
        <translation>Wer hat das geschrieben?</translation>
    </message>
    <message>
        <source>Whole chats</source>
        <translation>Ganze Chats</translation>
    </message>
    <message>
        <source>Windows allows no such name for a file or folder.</source>
        <translation>Windows erlaubt keinen solchen Namen für eine Datei oder einen Ordner.</translation>
    </message>
    <message>
        <source>Without answers of other people, nothing says how far apart people are.</source>
        <translation>Ohne Antworten anderer Menschen sagt nichts, wie weit Menschen auseinanderliegen.</translation>
    </message>
    <message>
        <source>Without held-out answers of yours, nothing says how much you differ from yourself.</source>
        <translation>Ohne zurückgehaltene Antworten von dir sagt nichts, wie sehr du dich von dir selbst unterscheidest.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Words in a message</source>
        <translation>Wörter in einer Nachricht</translation>
    </message>
    <message>
        <source>Words in an answer</source>
        <translation>Wörter in einer Antwort</translation>
    </message>
    <message>
        <source>Words of the example may be read as %1. Services look through training files and can refuse them; please look.</source>
        <translation>Wörter des Beispiels könnten als %1 gelesen werden. Dienste sehen Trainingsdateien durch und können sie ablehnen; sieh bitte nach.</translation>
    </message>
    <message>
        <source>Words that stand in one part much more than in the other.</source>
        <translation>Wörter, die in einem Teil viel öfter stehen als im anderen.</translation>
    </message>
    <message>
        <source>Write each row as one example a line.</source>
        <translation>Schreib jede Datenzeile als ein Beispiel in eine Zeile.</translation>
    </message>
    <message>
        <source>Write it as &quot;system&quot;.</source>
        <translation>Schreib es als „system“.</translation>
    </message>
    <message>
        <source>Write it as %1.</source>
        <translation>Schreib es als %1.</translation>
    </message>
    <message>
        <source>Write it in other words.</source>
        <translation>Schreib es mit anderen Worten.</translation>
    </message>
    <message>
        <source>Write one example a line.</source>
        <translation>Schreib ein Beispiel je Zeile.</translation>
    </message>
    <message>
        <source>Write the file in UTF-8.</source>
        <translation>Schreib die Datei in UTF-8.</translation>
    </message>
    <message>
        <source>Write the role in small letters.</source>
        <translation>Schreib die Rolle in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>Write the training files again, then send them.</source>
        <translation>Schreib die Trainingsdateien neu, dann sende sie.</translation>
    </message>
    <message>
        <source>Write the weight as a number.</source>
        <translation>Schreib das Gewicht als Zahl.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>Writing examples</source>
        <translation>Beispiele werden geschrieben</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>Wrong: number %1 is the real one.</source>
        <translation>Falsch: Nummer %1 ist echt.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>You chose this format.</source>
        <translation>Du hast dieses Format gewählt.</translation>
    </message>
    <message>
        <source>You chose to leave this person out.</source>
        <translation>Du hast gewählt, diese Person wegzulassen.</translation>
    </message>
    <message>
        <source>You kept it in the examples, so the model may have learned it there.</source>
        <translation>Du hast es in den Beispielen behalten, das Modell kann es also dort gelernt haben.</translation>
    </message>
    <message>
        <source>You left these answers out.</source>
        <translation>Du hast diese Antworten weggelassen.</translation>
    </message>
    <message>
        <source>You made these answers context only.</source>
        <translation>Du hast diese Antworten zu bloßem Kontext gemacht.</translation>
    </message>
    <message>
        <source>Your account at %1 has no credit left.</source>
        <translation>Dein Konto bei %1 hat kein Guthaben mehr.</translation>
    </message>
    <message>
        <source>Your account at %1 may not do this.</source>
        <translation>Dein Konto bei %1 darf das nicht.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Deine Antworten</translation>
    </message>
    <message>
        <source>Your held-out answers</source>
        <translation>Deine zurückgehaltenen Antworten</translation>
    </message>
    <message>
        <source>Your other half</source>
        <translation>Deine andere Hälfte</translation>
    </message>
    <message>
        <source>Your score</source>
        <translation>Dein Ergebnis</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>eine Minute</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a number above %1</source>
        <translation>eine Zahl über %1</translation>
    </message>
    <message>
        <source>a number above %1, %2 at most</source>
        <translation>eine Zahl über %1, höchstens %2</translation>
    </message>
    <message>
        <source>a number from %1 on</source>
        <translation>eine Zahl ab %1</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a number up to %1</source>
        <translation>eine Zahl bis %1</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a whole number above %1</source>
        <translation>eine ganze Zahl über %1</translation>
    </message>
    <message>
        <source>a whole number above %1, %2 at most</source>
        <translation>eine ganze Zahl über %1, höchstens %2</translation>
    </message>
    <message>
        <source>a whole number from %1 on</source>
        <translation>eine ganze Zahl ab %1</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a whole number up to %1</source>
        <translation>eine ganze Zahl bis %1</translation>
    </message>
    <message>
        <source>accuracy %1</source>
        <translation>Genauigkeit %1</translation>
    </message>
    <message>
        <source>accuracy on held-out rows %1</source>
        <translation>Genauigkeit (zurückgehaltene Zeilen) %1</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>address of a device</source>
        <translation>Geräteadresse</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>Nachmittag</translation>
    </message>
    <message>
        <source>age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>alle anderen</translation>
    </message>
    <message>
        <source>as near as you are to yourself</source>
        <translation>so nah wie du dir selbst</translation>
    </message>
    <message>
        <source>ask for one token</source>
        <translation>frage nach einem Token</translation>
    </message>
    <message>
        <source>at no known hour</source>
        <translation>zu unbekannter Stunde</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>Bankkonto</translation>
    </message>
    <message>
        <source>booking number</source>
        <translation>Buchungsnummer</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>Kartennummer</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>Koordinaten</translation>
    </message>
    <message>
        <source>cosine distance of TF-IDF of 3 to 5 characters</source>
        <translation>Kosinusabstand der TF-IDF von 3 bis 5 Zeichen</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>difference of means</source>
        <translation>Differenz der Mittelwerte</translation>
    </message>
    <message>
        <source>difference of shares</source>
        <translation>Differenz der Anteile</translation>
    </message>
    <message>
        <source>email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>end your prompt with %1</source>
        <translation>beende deinen Prompt mit %1</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>Abend</translation>
    </message>
    <message>
        <source>farther than others</source>
        <translation>weiter weg als andere</translation>
    </message>
    <message>
        <source>from %1 to %2 o&apos;clock</source>
        <translation>von %1 bis %2 Uhr</translation>
    </message>
    <message>
        <source>identity number</source>
        <translation>Ausweisnummer</translation>
    </message>
    <message>
        <source>key of a service</source>
        <translation>Schlüssel eines Dienstes</translation>
    </message>
    <message>
        <source>learning rate %1</source>
        <translation>Lernrate %1</translation>
    </message>
    <message>
        <source>like others</source>
        <translation>wie andere</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>lines %1</source>
        <translation>Zeilen %1</translation>
    </message>
    <message>
        <source>lines %1 and %2 more</source>
        <translation>Zeilen %1 und %2 weiteren</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>Verlust %1</translation>
    </message>
    <message>
        <source>loss of held-out rows %1</source>
        <translation>Verlust (zurückgehaltene Zeilen) %1</translation>
    </message>
    <message>
        <source>missing in the held-out moments</source>
        <translation>fehlt in den zurückgehaltenen Momenten</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>Modell %1</translation>
    </message>
    <message>
        <source>more in the held-out moments</source>
        <translation>öfter in den zurückgehaltenen Momenten</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>name of a file</source>
        <translation>Name einer Datei</translation>
    </message>
    <message>
        <source>name of a person in the chats</source>
        <translation>Name einer Person in den Chats</translation>
    </message>
    <message>
        <source>name of another person</source>
        <translation>Name einer anderen Person</translation>
    </message>
    <message>
        <source>nearer than others</source>
        <translation>näher als andere</translation>
    </message>
    <message>
        <source>network address</source>
        <translation>Netzwerkadresse</translation>
    </message>
    <message>
        <source>night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>number of an order or ticket</source>
        <translation>Nummer einer Bestellung oder eines Tickets</translation>
    </message>
    <message>
        <source>number plate</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eins von: %1</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>other people</source>
        <translation>andere Menschen</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>&gt; %1</translation>
    </message>
    <message>
        <source>passport number</source>
        <translation>Passnummer</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>per 100 words</source>
        <translation>je 100 Wörter</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>sagt nichts</translation>
    </message>
    <message>
        <source>stop at %1</source>
        <translation>stoppe bei %1</translation>
    </message>
    <message>
        <source>the base model</source>
        <translation>das Basismodell</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>das Modell</translation>
    </message>
    <message>
        <source>the quiz</source>
        <translation>das Quiz</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>der Bericht</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>zu wenige Antworten</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>unusual word or number</source>
        <translation>ungewöhnliches Wort oder Zahl</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>wallet</source>
        <translation>Wallet</translation>
    </message>
    <message>
        <source>what all of them end in</source>
        <translation>dem, womit alle enden</translation>
    </message>
    <message>
        <source>word of yours</source>
        <translation>eigenes Wort</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
    <message>
        <source>your other half</source>
        <translation>deine andere Hälfte</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>A .csv, .tsv, .xlsx, .ods, .json or .jsonl file with a row for each message, or for each question with its answer; a .txt file where its first row has names such as sender and text.</source>
        <translation>Eine Datei .csv, .tsv, .xlsx, .ods, .json oder .jsonl mit einer Zeile je Nachricht oder je Frage mit ihrer Antwort; eine .txt-Datei, wenn ihre erste Zeile Namen wie sender und text hat.</translation>
    </message>
    <message>
        <source>A .json file for each character, as CharacterAI Dumper or CAI Tools save it.</source>
        <translation>Eine .json-Datei für jede Figur, wie CharacterAI Dumper oder CAI Tools sie speichern.</translation>
    </message>
    <message>
        <source>A .json file for each chat, in the folder user_data/logs.</source>
        <translation>Eine .json-Datei je Chat, im Ordner user_data/logs.</translation>
    </message>
    <message>
        <source>A .json file for each chat.</source>
        <translation>Eine .json-Datei für jeden Chat.</translation>
    </message>
    <message>
        <source>A .json file that begins with “chatlab”, or a .jsonl file of such lines, one for each chat.</source>
        <translation>Eine .json-Datei, die mit „chatlab“ beginnt, oder eine .jsonl-Datei mit solchen Zeilen, je Chat eine.</translation>
    </message>
    <message>
        <source>A .json file with all chats.</source>
        <translation>Eine .json-Datei mit allen Chats.</translation>
    </message>
    <message>
        <source>A .json file with messages as Microsoft Graph gives them: a list, or a list under “value” or “messages”.</source>
        <translation>Eine .json-Datei mit Nachrichten, wie Microsoft Graph sie gibt: eine Liste, oder eine Liste unter „value“ oder „messages“.</translation>
    </message>
    <message>
        <source>A .json or .jsonl file whose rows have a list “conversations” with “from” and “value”, or a list of turns under a similar name.</source>
        <translation>Eine .json- oder .jsonl-Datei, deren Zeilen eine Liste „conversations“ mit „from“ und „value“ haben, oder eine Liste von Beiträgen unter einem ähnlichen Namen.</translation>
    </message>
    <message>
        <source>A .json or .jsonl file whose rows have “instruction”, “input” and “output”.</source>
        <translation>Eine Datei .json oder .jsonl, deren Zeilen „instruction“, „input“ und „output“ haben.</translation>
    </message>
    <message>
        <source>A .jsonl file for each chat, in SillyTavern&apos;s folder data/default-user/chats.</source>
        <translation>Eine .jsonl-Datei je Chat, in SillyTaverns Ordner data/default-user/chats.</translation>
    </message>
    <message>
        <source>A .jsonl or .json file whose rows have “preferred_output” and “non_preferred_output”, or “chosen” and “rejected”.</source>
        <translation>Eine Datei .jsonl oder .json, deren Zeilen „preferred_output“ und „non_preferred_output“ haben, oder „chosen“ und „rejected“.</translation>
    </message>
    <message>
        <source>A .jsonl or .json file whose rows have “prompt” and “completion”, each a text or a list of messages.</source>
        <translation>Eine Datei .jsonl oder .json, deren Zeilen „prompt“ und „completion“ haben, jeweils ein Text oder eine Liste von Nachrichten.</translation>
    </message>
    <message>
        <source>A .jsonl, .json or .parquet file whose rows have a list “messages” with roles, or a “text” that is a talk in a known template.</source>
        <translation>Eine .jsonl-, .json- oder .parquet-Datei, deren Zeilen eine Liste „messages“ mit Rollen haben oder einen „text“, der ein Gespräch in einer bekannten Vorlage ist.</translation>
    </message>
    <message>
        <source>A .txt file into which messages of Telegram, Discord, WeChat or Teams were pasted, or a log of Zoom, IRC or Pidgin.</source>
        <translation>Eine .txt-Datei, in die Nachrichten aus Telegram, Discord, WeChat oder Teams eingefügt wurden, oder ein Protokoll von Zoom, IRC oder Pidgin.</translation>
    </message>
    <message>
        <source>A .txt, .md, .docx, .odt or .rtf file with “Name: text” on its lines, subtitles (.vtt, .srt) that name who speaks, a folder of texts by one author, or a .jsonl, .json, .csv or .parquet file whose rows have a “text” and at most a title, an id, a link, a date or a source beside it.</source>
        <translation>Eine .txt-, .md-, .docx-, .odt- oder .rtf-Datei mit „Name: Text“ in den Zeilen, Untertitel (.vtt, .srt), die nennen, wer spricht, ein Ordner mit Texten derselben Person, oder eine .jsonl-, .json-, .csv- oder .parquet-Datei, deren Zeilen einen „text“ haben und daneben höchstens Titel, Kennung, Link, Datum oder Quelle.</translation>
    </message>
    <message>
        <source>A JSON file of WeFlow, or tables (.csv) of MemoTrace or as WeClone reads them.</source>
        <translation>Eine JSON-Datei von WeFlow oder Tabellen (.csv) von MemoTrace oder so, wie WeClone sie liest.</translation>
    </message>
    <message>
        <source>A JSON file with a list of posts, such as dataset_tweet-scraper_2025-01-01.json.</source>
        <translation>Eine JSON-Datei mit einer Liste von Posts, etwa dataset_tweet-scraper_2025-01-01.json.</translation>
    </message>
    <message>
        <source>A file Backup-….json.</source>
        <translation>Eine Datei Backup-….json.</translation>
    </message>
    <message>
        <source>A file Hangouts.json from a download of Google Takeout that was made until 2023.</source>
        <translation>Eine Datei Hangouts.json aus einem Download von Google Takeout, der bis 2023 erstellt wurde.</translation>
    </message>
    <message>
        <source>A file NAME.WordPress.DATE.xml, or several of them in an archive.</source>
        <translation>Eine Datei NAME.WordPress.DATUM.xml oder mehrere davon in einem Archiv.</translation>
    </message>
    <message>
        <source>A file NAME.ghost.DATE.json.</source>
        <translation>Eine Datei NAME.ghost.DATUM.json.</translation>
    </message>
    <message>
        <source>A file NAME_DATE_chat.json for a chat, or for all chats with a character.</source>
        <translation>Eine Datei NAME_DATUM_chat.json für einen Chat, oder für alle Chats mit einer Figur.</translation>
    </message>
    <message>
        <source>A file NOTEBOOK.enex, one for each notebook.</source>
        <translation>Eine Datei NOTIZBUCH.enex, eine je Notizbuch.</translation>
    </message>
    <message>
        <source>A file OpenRouter Chat ….json for each chat.</source>
        <translation>Eine Datei OpenRouter Chat ….json für jeden Chat.</translation>
    </message>
    <message>
        <source>A file backup_chats_….agi.json with all chats, or conversation_….agi.json with one.</source>
        <translation>Eine Datei backup_chats_….agi.json mit allen Chats oder conversation_….agi.json mit einem.</translation>
    </message>
    <message>
        <source>A file chat-export-….json, with one chat or all of them, or the database webui.db.</source>
        <translation>Eine Datei chat-export-….json mit einem Chat oder allen, oder die Datenbank webui.db.</translation>
    </message>
    <message>
        <source>A file chat-….json for each chat.</source>
        <translation>Eine Datei chat-….json für jeden Chat.</translation>
    </message>
    <message>
        <source>A file feed.atom in an archive of Google Takeout, or blog-….xml from the settings of a blog.</source>
        <translation>Eine Datei feed.atom in einem Archiv von Google Takeout oder blog-….xml aus den Einstellungen eines Blogs.</translation>
    </message>
    <message>
        <source>A file for each chat, .txt or .json, made by sigtop.</source>
        <translation>Eine Datei je Chat, .txt oder .json, erstellt von sigtop.</translation>
    </message>
    <message>
        <source>A file qwen-chat-export-….json with all chats, or chat-export-….json with one.</source>
        <translation>Eine Datei qwen-chat-export-….json mit allen Chats oder chat-export-….json mit einem.</translation>
    </message>
    <message>
        <source>A file result.json, in a folder “ChatExport_…” for one chat or “DataExport_…” for an account.</source>
        <translation>Eine Datei result.json, in einem Ordner „ChatExport_…“ für einen Chat oder „DataExport_…“ für ein Konto.</translation>
    </message>
    <message>
        <source>A file that VS Code exported, or a folder “chatSessions” with a file for each chat.</source>
        <translation>Eine Datei, die VS Code exportiert hat, oder ein Ordner „chatSessions“ mit einer Datei für jeden Chat.</translation>
    </message>
    <message>
        <source>A file “WhatsApp Chat with ….txt”, or an archive of it; on an iPhone “WhatsApp Chat - ….zip” with _chat.txt in it.</source>
        <translation>Eine Datei „WhatsApp Chat mit ….txt“ oder ein Archiv davon; auf einem iPhone „WhatsApp Chat - ….zip“ mit _chat.txt darin.</translation>
    </message>
    <message>
        <source>A file “… - Chat Export - ….json”, or an archive of it with export.json. Exports as HTML or plain text are read, too.</source>
        <translation>Eine Datei „… - Chat Export - ….json“, oder ein Archiv davon mit export.json. Auch Exporte als HTML oder reiner Text werden gelesen.</translation>
    </message>
    <message>
        <source>A folder for each chat with chat.md and data.json, or a text file “Name (_id7).txt” for each chat.</source>
        <translation>Ein Ordner je Chat mit chat.md und data.json, oder eine Textdatei „Name (_id7).txt“ je Chat.</translation>
    </message>
    <message>
        <source>A folder signal-backup-… with main.jsonl and metadata.json in it.</source>
        <translation>Ein Ordner signal-backup-… mit main.jsonl und metadata.json darin.</translation>
    </message>
    <message>
        <source>A folder with a text file, a page of HTML or lines of JSON (NDJSON) for each chat, made by imessage-exporter.</source>
        <translation>Ein Ordner mit einer Textdatei, HTML-Seite oder JSON-Zeilen (NDJSON) je Chat, erstellt von imessage-exporter.</translation>
    </message>
    <message>
        <source>A folder with messages.html, messages2.html and so on, or the whole folder of an account with export_results.html.</source>
        <translation>Ein Ordner mit messages.html, messages2.html und so weiter, oder der ganze Ordner eines Kontos mit export_results.html.</translation>
    </message>
    <message>
        <source>A folder “Google AI Studio” with a file for each talk, often without an ending in its name.</source>
        <translation>Ein Ordner „Google AI Studio“ mit einer Datei je Gespräch, oft ohne Endung im Namen.</translation>
    </message>
    <message>
        <source>A folder “conversations” with a file ….conversation.json for each chat, or such a file.</source>
        <translation>Ein Ordner „conversations“ mit einer Datei ….conversation.json für jeden Chat, oder eine solche Datei.</translation>
    </message>
    <message>
        <source>A folder “projects” with a .jsonl file for each session, or such a file.</source>
        <translation>Ein Ordner „projects“ mit einer .jsonl-Datei für jede Sitzung, oder eine solche Datei.</translation>
    </message>
    <message>
        <source>A folder “sessions” with a file for each session, and sessions.json.</source>
        <translation>Ein Ordner „sessions“ mit einer Datei für jede Sitzung, und sessions.json.</translation>
    </message>
    <message>
        <source>A folder “sessions” with a file rollout-….jsonl for each session, or such a file.</source>
        <translation>Ein Ordner „sessions“ mit einer Datei rollout-….jsonl für jede Sitzung, oder eine solche Datei.</translation>
    </message>
    <message>
        <source>A folder “tasks” with ui_messages.json in a folder for each task.</source>
        <translation>Ein Ordner „tasks“ mit ui_messages.json in einem Ordner für jede Aufgabe.</translation>
    </message>
    <message>
        <source>A folder “threads” with messages.jsonl and thread.json in a folder for each chat.</source>
        <translation>Ein Ordner „threads“ mit messages.jsonl und thread.json in einem Ordner für jeden Chat.</translation>
    </message>
    <message>
        <source>A folder “tmp” with files session-….json or session-….jsonl in folders “chats”.</source>
        <translation>Ein Ordner „tmp“ mit Dateien session-….json oder session-….jsonl in Ordnern „chats“.</translation>
    </message>
    <message>
        <source>A mailbox (.mbox), single mails (.eml, .emlx), a folder of them, or the archive of Google Takeout with “All mail Including Spam and Trash.mbox”.</source>
        <translation>Ein Postfach (.mbox), einzelne Mails (.eml, .emlx), ein Ordner damit, oder das Archiv von Google Takeout mit „All mail Including Spam and Trash.mbox“.</translation>
    </message>
    <message>
        <source>A table (.csv) of Messages or WhatsApp for each chat or for all of them, exported by iMazing.</source>
        <translation>Eine Tabelle (.csv) von Nachrichten oder WhatsApp für jeden Chat oder für alle, von iMazing exportiert.</translation>
    </message>
    <message>
        <source>A table (.csv) with the columns Timestamp, From, Text, Reaction and ID, as Replika Backup saves it.</source>
        <translation>Eine Tabelle (.csv) mit den Spalten Timestamp, From, Text, Reaction und ID, wie Replika Backup sie speichert.</translation>
    </message>
    <message>
        <source>A table copilot-activity-history.csv.</source>
        <translation>Eine Tabelle copilot-activity-history.csv.</translation>
    </message>
    <message>
        <source>A table messages.csv, by itself or in the archive with your data.</source>
        <translation>Eine Tabelle messages.csv, einzeln oder im Archiv mit deinen Daten.</translation>
    </message>
    <message>
        <source>A table of a channel (….csv) that the plugin Channel Export writes, or the bulk export of a server with import.jsonl or export.json.</source>
        <translation>Eine Tabelle eines Kanals (….csv), wie die Erweiterung Channel Export sie schreibt, oder der ganze Export eines Servers mit import.jsonl oder export.json.</translation>
    </message>
    <message>
        <source>A text file (.txt) of the message manager, with one chat or many.</source>
        <translation>Eine Textdatei (.txt) aus der Nachrichtenverwaltung, mit einem Chat oder vielen.</translation>
    </message>
    <message>
        <source>A text file for each chat, named like “[LINE] Chat with Yuki.txt”.</source>
        <translation>Eine Textdatei je Chat, mit einem Namen wie „[LINE] Chat with Yuki.txt“.</translation>
    </message>
    <message>
        <source>A text file, such as KakaoTalkChats.txt or KakaoTalk_20240302_1640_11_123_name.txt; on macOS a table (.csv).</source>
        <translation>Eine Textdatei, etwa KakaoTalkChats.txt oder KakaoTalk_20240302_1640_11_123_name.txt; unter macOS eine Tabelle (.csv).</translation>
    </message>
    <message>
        <source>AI Studio keeps your talks in your Drive while “Autosave” is on in its settings.</source>
        <translation>AI Studio bewahrt deine Gespräche in deinem Drive auf, solange in seinen Einstellungen „Autosave“ an ist.</translation>
    </message>
    <message>
        <source>Adium</source>
        <translation>Adium</translation>
    </message>
    <message>
        <source>Agnai</source>
        <translation>Agnai</translation>
    </message>
    <message>
        <source>Aider</source>
        <translation>Aider</translation>
    </message>
    <message>
        <source>All chats at once, on the computer</source>
        <translation>Alle Chats auf einmal, am Computer</translation>
    </message>
    <message>
        <source>Alpaca</source>
        <translation>Alpaca</translation>
    </message>
    <message>
        <source>An archive Export-….zip with pages as Markdown or HTML, whose names end in a long number.</source>
        <translation>Ein Archiv Export-….zip mit Seiten als Markdown oder HTML, deren Namen mit einer langen Nummer enden.</translation>
    </message>
    <message>
        <source>An archive TikTok_Data_….zip, a file user_data_tiktok.json or user_data.json, or the text with your direct messages.</source>
        <translation>Ein Archiv TikTok_Data_….zip, eine Datei user_data_tiktok.json oder user_data.json oder die Textdatei mit deinen Direktnachrichten.</translation>
    </message>
    <message>
        <source>An archive archive-….zip or .tar.gz with outbox.json and actor.json in it.</source>
        <translation>Ein Archiv archive-….zip oder .tar.gz mit outbox.json und actor.json darin.</translation>
    </message>
    <message>
        <source>An archive cherry-studio….zip with data.json in it.</source>
        <translation>Ein Archiv cherry-studio….zip mit data.json darin.</translation>
    </message>
    <message>
        <source>An archive export.zip with conversations.json and assistants.json in it.</source>
        <translation>Ein Archiv export.zip mit conversations.json und assistants.json darin.</translation>
    </message>
    <message>
        <source>An archive facebook-….zip, or several of them, with messages/inbox in it.</source>
        <translation>Ein Archiv facebook-….zip, oder mehrere davon, mit messages/inbox darin.</translation>
    </message>
    <message>
        <source>An archive instagram-….zip, or several of them, with your_instagram_activity/messages in it.</source>
        <translation>Ein Archiv instagram-….zip, oder mehrere davon, mit your_instagram_activity/messages darin.</translation>
    </message>
    <message>
        <source>An archive medium-export-….zip, in which the folder posts has a page for each story.</source>
        <translation>Ein Archiv medium-export-….zip, in dem der Ordner posts eine Seite je Geschichte enthält.</translation>
    </message>
    <message>
        <source>An archive messages.zip with a file “Name_1.json” for each chat, beside a folder media.</source>
        <translation>Ein Archiv messages.zip mit einer Datei „Name_1.json“ je Chat, neben einem Ordner media.</translation>
    </message>
    <message>
        <source>An archive mydata….zip with json/chat_history.json or pages html/chat_history/subpage_….html in it.</source>
        <translation>Ein Archiv mydata….zip mit json/chat_history.json oder Seiten html/chat_history/subpage_….html darin.</translation>
    </message>
    <message>
        <source>An archive notes.zip with source/notes.json in it.</source>
        <translation>Ein Archiv notes.zip mit source/notes.json darin.</translation>
    </message>
    <message>
        <source>An archive of a workspace: users.json, channels.json and a folder for each channel with a file for every day.</source>
        <translation>Ein Archiv eines Workspace: users.json, channels.json und ein Ordner je Channel mit einer Datei für jeden Tag.</translation>
    </message>
    <message>
        <source>An archive takeout-….zip with MyActivity.html or MyActivity.json in its folder “Gemini Apps”.</source>
        <translation>Ein Archiv takeout-….zip mit MyActivity.html oder MyActivity.json in seinem Ordner „Gemini Apps“.</translation>
    </message>
    <message>
        <source>An archive takeout-….zip with folders “DM …” and “Space …” under “Google Chat/Groups”.</source>
        <translation>Ein Archiv takeout-….zip mit Ordnern „DM …“ und „Space …“ unter „Google Chat/Groups“.</translation>
    </message>
    <message>
        <source>An archive with a .json file for each journal.</source>
        <translation>Ein Archiv mit einer .json-Datei je Tagebuch.</translation>
    </message>
    <message>
        <source>An archive with a file chat-….json for each chat.</source>
        <translation>Ein Archiv mit einer Datei chat-….json für jeden Chat.</translation>
    </message>
    <message>
        <source>An archive with a file perplexity_….json for each thread, as the extension Perplexity Thread Exporter saves it.</source>
        <translation>Ein Archiv mit einer Datei perplexity_….json für jedes Gespräch, wie es die Erweiterung Perplexity Thread Exporter speichert.</translation>
    </message>
    <message>
        <source>An archive with a folder messages, which has pages messages0.html, messages50.html and so on for each chat.</source>
        <translation>Ein Archiv mit einem Ordner messages, der für jeden Chat Seiten messages0.html, messages50.html und so weiter hat.</translation>
    </message>
    <message>
        <source>An archive with conversations.json and user.json in it.</source>
        <translation>Ein Archiv mit conversations.json und user.json darin.</translation>
    </message>
    <message>
        <source>An archive with conversations.json in it, often with users.json beside it; or several archives, such as conversations-000.zip.</source>
        <translation>Ein Archiv mit conversations.json darin, oft mit users.json daneben; oder mehrere Archive wie conversations-000.zip.</translation>
    </message>
    <message>
        <source>An archive with conversations.json, or conversations-000.json and so on, next to chat.html and user.json; or chat.html alone.</source>
        <translation>Ein Archiv mit conversations.json, oder conversations-000.json und so weiter, neben chat.html und user.json; oder chat.html allein.</translation>
    </message>
    <message>
        <source>An archive with data.json in it, or that file by itself.</source>
        <translation>Ein Archiv mit data.json darin, oder diese Datei allein.</translation>
    </message>
    <message>
        <source>An archive with matches.json in it, or that file by itself.</source>
        <translation>Ein Archiv mit matches.json darin, oder diese Datei allein.</translation>
    </message>
    <message>
        <source>An archive with posts.csv and a folder posts.</source>
        <translation>Ein Archiv mit posts.csv und einem Ordner posts.</translation>
    </message>
    <message>
        <source>An archive with prod-grok-backend.json in it, some folders deep.</source>
        <translation>Ein Archiv mit prod-grok-backend.json darin, einige Ordner tief.</translation>
    </message>
    <message>
        <source>An archive with the tables comments.csv, posts.csv, chat_history.csv and messages.csv, or one of these.</source>
        <translation>Ein Archiv mit den Tabellen comments.csv, posts.csv, chat_history.csv und messages.csv, oder eine davon.</translation>
    </message>
    <message>
        <source>An archive with “Your archive.html” and a folder data with tweets.js in it; from before 2019, tweets.csv.</source>
        <translation>Ein Archiv mit „Your archive.html“ und einem Ordner data, in dem tweets.js liegt; von vor 2019 tweets.csv.</translation>
    </message>
    <message>
        <source>An archive …_export.tar, or the file messages.json from it.</source>
        <translation>Ein Archiv …_export.tar, oder die Datei messages.json daraus.</translation>
    </message>
    <message>
        <source>AnythingLLM</source>
        <translation>AnythingLLM</translation>
    </message>
    <message>
        <source>Apple Mail: choose a mailbox, then “Mailbox”, “Export Mailbox…”, and drop the .mbox folder here.</source>
        <translation>Apple Mail: Wähle ein Postfach, dann „Postfach“, „Postfach exportieren …“, und zieh den .mbox-Ordner hierher.</translation>
    </message>
    <message>
        <source>As the format choose “Machine-readable JSON”, then press “Export”. New devices have to wait a day first.</source>
        <translation>Wähle als Format „Maschinenlesbares JSON“, dann drück auf „Exportieren“. Neue Geräte müssen vorher einen Tag warten.</translation>
    </message>
    <message>
        <source>Ask your organisation whether you may: its rules apply to these messages.</source>
        <translation>Frag deine Organisation, ob du darfst: Für diese Nachrichten gelten ihre Regeln.</translation>
    </message>
    <message>
        <source>Beside “Local Data”, press the button that exports.</source>
        <translation>Drück neben „Local Data“ auf den Knopf, der exportiert.</translation>
    </message>
    <message>
        <source>Blogger</source>
        <translation>Blogger</translation>
    </message>
    <message>
        <source>Bluesky</source>
        <translation>Bluesky</translation>
    </message>
    <message>
        <source>Bring it to this computer and drop it here.</source>
        <translation>Bring es auf diesen Computer und zieh es hierher.</translation>
    </message>
    <message>
        <source>Bring the archive to the computer, and unpack it there with the password, for example with 7-Zip.</source>
        <translation>Bring das Archiv auf den Computer und entpack es dort mit dem Passwort, zum Beispiel mit 7-Zip.</translation>
    </message>
    <message>
        <source>Bring the archive to this computer and drop it here as it is.</source>
        <translation>Bring das Archiv auf diesen Computer und zieh es hierher, wie es ist.</translation>
    </message>
    <message>
        <source>Character.AI</source>
        <translation>Character.AI</translation>
    </message>
    <message>
        <source>ChatGPT</source>
        <translation>ChatGPT</translation>
    </message>
    <message>
        <source>ChatLab</source>
        <translation>ChatLab</translation>
    </message>
    <message>
        <source>Chatbox</source>
        <translation>Chatbox</translation>
    </message>
    <message>
        <source>Chats for training</source>
        <translation>Chats fürs Training</translation>
    </message>
    <message>
        <source>Chats for training (OpenAI)</source>
        <translation>Chats fürs Training (OpenAI)</translation>
    </message>
    <message>
        <source>Cherry Studio</source>
        <translation>Cherry Studio</translation>
    </message>
    <message>
        <source>Choose .zip as the file type and create the export.</source>
        <translation>Wähle .zip als Dateityp und erstelle den Export.</translation>
    </message>
    <message>
        <source>Choose ENEX as the format, and save the file.</source>
        <translation>Wähle ENEX als Format und speichere die Datei.</translation>
    </message>
    <message>
        <source>Choose JSON as the format and “From the beginning” as messages; files are not needed here.</source>
        <translation>Wähle JSON als Format und „Von Anfang an“ bei den Nachrichten; Dateien werden hier nicht gebraucht.</translation>
    </message>
    <message>
        <source>Choose JSON as the format: it tells most.</source>
        <translation>Wähle JSON als Format: Es verrät am meisten.</translation>
    </message>
    <message>
        <source>Choose a folder and press “Export”.</source>
        <translation>Wähle einen Ordner und drück auf „Export“.</translation>
    </message>
    <message>
        <source>Choose chats and export them as JSON.</source>
        <translation>Wähle Chats und exportiere sie als JSON.</translation>
    </message>
    <message>
        <source>Choose only “Messages”, the format JSON and the date range “All time”.</source>
        <translation>Wähle nur „Nachrichten“, das Format JSON und den Zeitraum „Gesamter Zeitraum“.</translation>
    </message>
    <message>
        <source>Choose the chats, then export them as CSV.</source>
        <translation>Wähle die Chats und exportiere sie als CSV.</translation>
    </message>
    <message>
        <source>Choose the format. “Machine-readable JSON” tells more; HTML works, too.</source>
        <translation>Wähle das Format. „Maschinenlesbares JSON“ verrät mehr; HTML geht auch.</translation>
    </message>
    <message>
        <source>Choose the iPhone, then “Messages” or “WhatsApp”.</source>
        <translation>Wähle das iPhone, dann „Nachrichten“ oder „WhatsApp“.</translation>
    </message>
    <message>
        <source>Choose the server or “Direct Messages”, then the channels.</source>
        <translation>Wähle den Server oder „Direct Messages“, dann die Kanäle.</translation>
    </message>
    <message>
        <source>Choose the text file (*.txt) as the kind.</source>
        <translation>Wähle die Textdatei (*.txt) als Art.</translation>
    </message>
    <message>
        <source>Choose the type .json, with all branches of the messages.</source>
        <translation>Wähle den Typ .json, mit allen Zweigen der Nachrichten.</translation>
    </message>
    <message>
        <source>Choose to back up all chats, or to download one as JSON.</source>
        <translation>Wähle, alle Chats zu sichern oder einen als JSON herunterzuladen.</translation>
    </message>
    <message>
        <source>Choose to export all activity history, and save the file.</source>
        <translation>Exportiere dort den ganzen Aktivitätsverlauf, und speichere die Datei.</translation>
    </message>
    <message>
        <source>Choose to export all chats. For one chat, open its menu and choose “Download” and “Export chat (.json)”.</source>
        <translation>Wähle, alle Chats zu exportieren. Für einen einzelnen öffne sein Menü und wähle „Download“ und „Export chat (.json)“.</translation>
    </message>
    <message>
        <source>Choose to export your chat history as plain text; files and pictures are not needed here.</source>
        <translation>Wähle, deinen Chatverlauf als reinen Text zu exportieren; Dateien und Bilder braucht es hier nicht.</translation>
    </message>
    <message>
        <source>Choose to keep it on the phone, and press “Back up now”.</source>
        <translation>Wähle, es auf dem Telefon zu behalten, und drück auf „Jetzt sichern“.</translation>
    </message>
    <message>
        <source>Choose where to put it. Signal asks for your fingerprint or password.</source>
        <translation>Wähle, wohin damit. Signal fragt nach deinem Fingerabdruck oder Passwort.</translation>
    </message>
    <message>
        <source>Choose your Facebook account, then “Export to device”.</source>
        <translation>Wähle dein Facebook-Konto, dann „Auf Gerät exportieren“.</translation>
    </message>
    <message>
        <source>Choose your Instagram account, then “Export to device”.</source>
        <translation>Wähle dein Instagram-Konto, dann „Auf Gerät exportieren“.</translation>
    </message>
    <message>
        <source>Choose your chats, and only messages, without pictures and videos.</source>
        <translation>Wähle deine Chats und nur Nachrichten, ohne Bilder und Videos.</translation>
    </message>
    <message>
        <source>Choose your region&apos;s law and all your data, and send the request.</source>
        <translation>Wähle das Gesetz deiner Region und alle deine Daten, und schick die Anfrage ab.</translation>
    </message>
    <message>
        <source>Choose “Calls and messages” and then “Email message history”.</source>
        <translation>Wähle „Anrufe und Nachrichten“ und dann „Nachrichtenverlauf per E-Mail senden“.</translation>
    </message>
    <message>
        <source>Choose “Chat messages”, then “Export” (대화 내보내기); Ctrl+S does the same on Windows.</source>
        <translation>Wähle „Chat-Nachrichten“, dann „Exportieren“ (대화 내보내기); unter Windows bewirkt Strg+S dasselbe.</translation>
    </message>
    <message>
        <source>Choose “Data Controls”, then “Export Account Data”.</source>
        <translation>Wähle „Datenkontrollen“, dann „Kontodaten exportieren“.</translation>
    </message>
    <message>
        <source>Choose “Data controls”, then “Export” next to “Export data”.</source>
        <translation>Wähle „Datenkontrollen“, dann „Exportieren“ neben „Daten exportieren“.</translation>
    </message>
    <message>
        <source>Choose “Download an archive of your data” and enter your password.</source>
        <translation>Wähle „Ein Archiv deiner Daten herunterladen“ und gib dein Passwort ein.</translation>
    </message>
    <message>
        <source>Choose “Download your data” and JSON as the format; TXT is read, too.</source>
        <translation>Wähle „Deine Daten herunterladen“ und JSON als Format; TXT wird auch gelesen.</translation>
    </message>
    <message>
        <source>Choose “Download your information” and “Export”.</source>
        <translation>Wähle „Download your information“ und „Export“.</translation>
    </message>
    <message>
        <source>Choose “Export Chat”.</source>
        <translation>Wähle „Unterhaltung exportieren“.</translation>
    </message>
    <message>
        <source>Choose “Export Data”, in older versions “Export Chat History”.</source>
        <translation>Wähle „Export Data“, in älteren Versionen „Export Chat History“.</translation>
    </message>
    <message>
        <source>Choose “Export conversations”, or the menu of one conversation and there “Export”.</source>
        <translation>Wähle „Export conversations“ oder im Menü eines Gesprächs „Export“.</translation>
    </message>
    <message>
        <source>Choose “Export my data (JSON)”.</source>
        <translation>Wähle „Meine Daten exportieren (JSON)“.</translation>
    </message>
    <message>
        <source>Choose “Export my data” and then “Download CAR file”.</source>
        <translation>Wähle „Meine Daten exportieren“ und dann „CAR-Datei herunterladen“.</translation>
    </message>
    <message>
        <source>Choose “Export”, pick the dates and press “Start Export”.</source>
        <translation>Wähle „Exportieren“, leg den Zeitraum fest und drück auf „Export starten“.</translation>
    </message>
    <message>
        <source>Choose “Export”, then JSON as the format and the journals.</source>
        <translation>Wähle „Export“, dann JSON als Format und die Tagebücher.</translation>
    </message>
    <message>
        <source>Choose “Get a copy of your data” and tick “Messages”.</source>
        <translation>Wähle „Kopie Ihrer Daten anfordern“ und kreuze „Nachrichten“ an.</translation>
    </message>
    <message>
        <source>Choose “Import/Export”, then “Export”, and there the content.</source>
        <translation>Wähle „Import/Export“, dann „Export“ und dort den Inhalt (Content).</translation>
    </message>
    <message>
        <source>Choose “Markdown &amp; CSV” as the format, without files, and with subpages.</source>
        <translation>Wähle „Markdown &amp; CSV“ als Format, ohne Dateien und mit Unterseiten.</translation>
    </message>
    <message>
        <source>Choose “More”, “Settings and privacy”, then “Your account”.</source>
        <translation>Wähle „Mehr“, „Einstellungen und Datenschutz“, dann „Dein Account“.</translation>
    </message>
    <message>
        <source>Choose “Privacy”, then “Export data”.</source>
        <translation>Wähle „Datenschutz“, dann „Daten exportieren“.</translation>
    </message>
    <message>
        <source>Choose “Save chat” and drop the file here.</source>
        <translation>Wähle „Chat speichern“ und zieh die Datei hierher.</translation>
    </message>
    <message>
        <source>Choose “Save to file” or “Download”.</source>
        <translation>Wähle „Save to file“ oder „Download“.</translation>
    </message>
    <message>
        <source>Choose “Set up a backup”, messages only; leave out pictures and emoji codes if it asks.</source>
        <translation>Wähle „Sicherung einrichten“, nur Nachrichten; lass Bilder und Emoji-Codes weg, wenn danach gefragt wird.</translation>
    </message>
    <message>
        <source>Choose “Settings” or “Other settings”.</source>
        <translation>Wähle „Einstellungen“ oder „Weitere Einstellungen“.</translation>
    </message>
    <message>
        <source>Choose “Text only”, where you are asked, and save or send the file.</source>
        <translation>Wähle „Nur Text“, wenn danach gefragt wird, und speichere oder sende die Datei.</translation>
    </message>
    <message>
        <source>Choose “Tools”, then “Export”, and there “All content”.</source>
        <translation>Wähle „Werkzeuge“, dann „Daten exportieren“ und dort „Alle Inhalte“.</translation>
    </message>
    <message>
        <source>Choose “Without media”: only texts are needed here, and more of them fit.</source>
        <translation>Wähle „Ohne Medien“: Hier braucht es nur Texte, und so passen mehr davon hinein.</translation>
    </message>
    <message>
        <source>Claude</source>
        <translation>Claude</translation>
    </message>
    <message>
        <source>Claude Code</source>
        <translation>Claude Code</translation>
    </message>
    <message>
        <source>Click a notebook with the right mouse button and choose “Export notebook”.</source>
        <translation>Klick mit der rechten Maustaste auf ein Notizbuch und wähle „Notizbuch exportieren“.</translation>
    </message>
    <message>
        <source>Click your initials at the bottom left and choose “Settings”.</source>
        <translation>Klick unten links auf deine Initialen und wähle „Einstellungen“.</translation>
    </message>
    <message>
        <source>Click your name and open “Settings”, then “Chats” or “Data Controls”.</source>
        <translation>Klicke auf deinen Namen und öffne „Settings“, dann „Chats“ oder „Data Controls“.</translation>
    </message>
    <message>
        <source>Click your name at the bottom left and open the settings.</source>
        <translation>Klick unten links auf deinen Namen und öffne die Einstellungen.</translation>
    </message>
    <message>
        <source>Click your name or picture and choose “Settings”.</source>
        <translation>Klick auf deinen Namen oder dein Bild und wähle „Einstellungen“.</translation>
    </message>
    <message>
        <source>Click your name, then “Profile”, and choose “Export”.</source>
        <translation>Klicke auf deinen Namen, dann auf „Profile“, und wähle „Export“.</translation>
    </message>
    <message>
        <source>Click your picture at the bottom left and choose “Settings”.</source>
        <translation>Klick unten links auf dein Bild und wähle „Einstellungen“.</translation>
    </message>
    <message>
        <source>Click your picture, open “Preferences” and there “My Data”.</source>
        <translation>Klick auf dein Bild, öffne „Einstellungen“ und dort „Meine Daten“.</translation>
    </message>
    <message>
        <source>Click your picture, then “Export My Data”, and choose “Create Export”.</source>
        <translation>Klicke auf dein Bild, dann auf „Export My Data“, und wähle „Create Export“.</translation>
    </message>
    <message>
        <source>Click “All YouTube data included” and tick only comments and live chats.</source>
        <translation>Klicke auf „Alle YouTube-Daten eingeschlossen“ und kreuze nur Kommentare und Livechats an.</translation>
    </message>
    <message>
        <source>Click “Me”, then “Settings &amp; Privacy”, then “Data privacy”.</source>
        <translation>Klick auf „Sie“ (dein Bild), dann „Einstellungen &amp; Datenschutz“, dann „Datenschutz“.</translation>
    </message>
    <message>
        <source>Cline, Roo Code and Kilo Code</source>
        <translation>Cline, Roo Code und Kilo Code</translation>
    </message>
    <message>
        <source>Close AnythingLLM.</source>
        <translation>Schließ AnythingLLM.</translation>
    </message>
    <message>
        <source>Close Cursor.</source>
        <translation>Schließ Cursor.</translation>
    </message>
    <message>
        <source>Codex</source>
        <translation>Codex</translation>
    </message>
    <message>
        <source>Confirm, and wait for the e-mail with a link.</source>
        <translation>Bestätige und warte auf die E-Mail mit einem Link.</translation>
    </message>
    <message>
        <source>Connect the iPhone and make a backup without encryption in the Finder (Mac) or in Apple Devices (Windows).</source>
        <translation>Schließ das iPhone an und erstelle ein Backup ohne Verschlüsselung, im Finder (Mac) oder in „Apple-Geräte“ (Windows).</translation>
    </message>
    <message>
        <source>Connect the iPhone and open iMazing.</source>
        <translation>Verbinde das iPhone und öffne iMazing.</translation>
    </message>
    <message>
        <source>Connect the phone to the computer. From its folder Android/media/com.whatsapp/WhatsApp copy Databases/msgstore.db.crypt15, and Backups/wa.db.crypt15, which has the names.</source>
        <translation>Verbinde das Handy mit dem Computer. Kopiere aus seinem Ordner Android/media/com.whatsapp/WhatsApp die Datei Databases/msgstore.db.crypt15 und Backups/wa.db.crypt15, in der die Namen stehen.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Copied messages</source>
        <translation>Kopierte Nachrichten</translation>
    </message>
    <message>
        <source>Copy ChatStorage.sqlite, ChatStorage.sqlite-wal and ChatStorage.sqlite-shm to a folder of your own, such as Documents.</source>
        <translation>Kopiere ChatStorage.sqlite, ChatStorage.sqlite-wal und ChatStorage.sqlite-shm in einen eigenen Ordner, etwa „Dokumente“.</translation>
    </message>
    <message>
        <source>Copy chat.db, chat.db-wal and chat.db-shm to a folder of your own, such as Documents.</source>
        <translation>Kopiere chat.db, chat.db-wal und chat.db-shm in einen eigenen Ordner, etwa „Dokumente“.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own while nobody writes.</source>
        <translation>Kopiere sie in einen eigenen Ordner, während niemand schreibt.</translation>
    </message>
    <message>
        <source>Copy the folder to this computer and drop it here. It is not encrypted: delete it when you are done.</source>
        <translation>Kopiere den Ordner auf diesen Computer und zieh ihn hierher. Er ist nicht verschlüsselt: Lösche ihn, wenn du fertig bist.</translation>
    </message>
    <message>
        <source>Copy viber.db to a folder of your own, such as Documents.</source>
        <translation>Kopiere viber.db in einen eigenen Ordner, etwa Dokumente.</translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>Cursor</translation>
    </message>
    <message>
        <source>Day One</source>
        <translation>Day One</translation>
    </message>
    <message>
        <source>DeepSeek</source>
        <translation>DeepSeek</translation>
    </message>
    <message>
        <source>Discord</source>
        <translation>Discord</translation>
    </message>
    <message>
        <source>Discord (DiscordChatExporter)</source>
        <translation>Discord (DiscordChatExporter)</translation>
    </message>
    <message>
        <source>Discord (data package)</source>
        <translation>Discord (Datenpaket)</translation>
    </message>
    <message>
        <source>Do the same for each notebook, and drop the files here.</source>
        <translation>Mach dasselbe für jedes Notizbuch und zieh die Dateien hierher.</translation>
    </message>
    <message>
        <source>Download it with “mmctl export download”.</source>
        <translation>Lade ihn mit „mmctl export download“ herunter.</translation>
    </message>
    <message>
        <source>Download the archive and drop it here as it is.</source>
        <translation>Lade das Archiv herunter und zieh es so hierher, wie es ist.</translation>
    </message>
    <message>
        <source>Download the archive from the same page.</source>
        <translation>Lade das Archiv von derselben Seite herunter.</translation>
    </message>
    <message>
        <source>Download the archive when Google&apos;s e-mail comes.</source>
        <translation>Lade das Archiv herunter, sobald die E-Mail von Google kommt.</translation>
    </message>
    <message>
        <source>Download the archive when it is ready.</source>
        <translation>Lade das Archiv herunter, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>Download the archive within 24 hours.</source>
        <translation>Lade das Archiv innerhalb von 24 Stunden herunter.</translation>
    </message>
    <message>
        <source>Download the archive within 72 hours.</source>
        <translation>Lade das Archiv innerhalb von 72 Stunden herunter.</translation>
    </message>
    <message>
        <source>Download the archive; the link works for 30 days.</source>
        <translation>Lade das Archiv herunter; der Link gilt 30 Tage.</translation>
    </message>
    <message>
        <source>Download the file that the bot sends you, and drop it here.</source>
        <translation>Lade die Datei herunter, die der Bot dir schickt, und zieh sie hierher.</translation>
    </message>
    <message>
        <source>Download the file under “Download data” within four days.</source>
        <translation>Lade die Datei unter „Daten herunterladen“ innerhalb von vier Tagen herunter.</translation>
    </message>
    <message>
        <source>Download the whole history, as a dump (.json) or as Tavern chats (.zip).</source>
        <translation>Lade den ganzen Verlauf herunter, als Dump (.json) oder als Tavern-Chats (.zip).</translation>
    </message>
    <message>
        <source>Download what it leads to within 24 hours. A file manifest-….json has further links: open them, too.</source>
        <translation>Lade innerhalb von 24 Stunden herunter, wohin er führt. Eine Datei manifest-….json hat weitere Links: öffne auch sie.</translation>
    </message>
    <message>
        <source>Drop a file or the whole folder here.</source>
        <translation>Zieh eine Datei oder den ganzen Ordner hierher.</translation>
    </message>
    <message>
        <source>Drop all parts here together.</source>
        <translation>Zieh alle Teile zusammen hierher.</translation>
    </message>
    <message>
        <source>Drop chat.json here; several such files may be dropped together.</source>
        <translation>Zieh chat.json hierher; mehrere solche Dateien gehen zusammen.</translation>
    </message>
    <message>
        <source>Drop it here as it is, or messages.json from it.</source>
        <translation>Zieh es so, wie es ist, hierher, oder messages.json daraus.</translation>
    </message>
    <message>
        <source>Drop it here as it is; all parts at once if there are several.</source>
        <translation>Zieh es so, wie es ist, hierher; alle Teile auf einmal, wenn es mehrere sind.</translation>
    </message>
    <message>
        <source>Drop it here as it is; several chats may be dropped together.</source>
        <translation>Zieh es so, wie es ist, hierher; mehrere Chats gehen zusammen.</translation>
    </message>
    <message>
        <source>Drop it here, together with the file that ends in -wal, if there is one.</source>
        <translation>Zieh sie hierher, zusammen mit der Datei, die auf -wal endet, falls es eine gibt.</translation>
    </message>
    <message>
        <source>Drop it here.</source>
        <translation>Zieh es hierher.</translation>
    </message>
    <message>
        <source>Drop it here. Several backups may be dropped together: each message is read once.</source>
        <translation>Zieh es hierher. Mehrere Backups gehen zusammen: Jede Nachricht wird einmal gelesen.</translation>
    </message>
    <message>
        <source>Drop it here. Several of them may be dropped together: each message is read once.</source>
        <translation>Zieh es hierher. Mehrere gehen zusammen: Jede Nachricht wird einmal gelesen.</translation>
    </message>
    <message>
        <source>Drop its folder logs here.</source>
        <translation>Zieh den Ordner logs darin hierher.</translation>
    </message>
    <message>
        <source>Drop result.json here.</source>
        <translation>Zieh result.json hierher.</translation>
    </message>
    <message>
        <source>Drop that file here. The copy holds all your messages: delete it when you are done.</source>
        <translation>Zieh diese Datei hierher. Die Kopie enthält alle deine Nachrichten: Lösch sie, wenn du fertig bist.</translation>
    </message>
    <message>
        <source>Drop that folder here.</source>
        <translation>Zieh diesen Ordner hierher.</translation>
    </message>
    <message>
        <source>Drop that folder here. The copy holds all your messages: delete it when you are done.</source>
        <translation>Zieh diesen Ordner hierher. Die Kopie enthält alle deine Nachrichten: Lösche sie, wenn du fertig bist.</translation>
    </message>
    <message>
        <source>Drop the .json file here.</source>
        <translation>Zieh die .json-Datei hierher.</translation>
    </message>
    <message>
        <source>Drop the archive here as it is.</source>
        <translation>Zieh das Archiv so hierher, wie es ist.</translation>
    </message>
    <message>
        <source>Drop the archive here as it is. It holds everybody&apos;s messages: delete it when you are done.</source>
        <translation>Zieh das Archiv so hierher, wie es ist. Es enthält die Nachrichten von allen: Lösch es, wenn du fertig bist.</translation>
    </message>
    <message>
        <source>Drop the archive here as it is. It holds messages of many people: delete it when you are done.</source>
        <translation>Zieh das Archiv so hierher, wie es ist. Es enthält Nachrichten von vielen: Lösch es, wenn du fertig bist.</translation>
    </message>
    <message>
        <source>Drop the archive here as it is. Single talks work, too.</source>
        <translation>Zieh das Archiv hierher, wie es ist. Auch einzelne Gespräche gehen.</translation>
    </message>
    <message>
        <source>Drop the archive here that you get. If it is larger than 60 MB, unpack it first: there is another one in it, or more.</source>
        <translation>Zieh das Archiv hierher, das du bekommst. Ist es größer als 60 MB, entpacke es vorher: Darin liegt noch eines, oder mehrere.</translation>
    </message>
    <message>
        <source>Drop the archive here. It also holds your keys: delete it when you are done.</source>
        <translation>Zieh das Archiv hierher. Es enthält auch deine Schlüssel: Lösch es, wenn du fertig bist.</translation>
    </message>
    <message>
        <source>Drop the archive or its folder here.</source>
        <translation>Zieh das Archiv oder seinen Ordner hierher.</translation>
    </message>
    <message>
        <source>Drop the archives here as they are.</source>
        <translation>Zieh die Archive so, wie sie sind, hierher.</translation>
    </message>
    <message>
        <source>Drop the copy here. It holds the chats of all users: delete it when you are done.</source>
        <translation>Zieh die Kopie hierher. Sie enthält die Chats aller Benutzer: Lösch sie, wenn du fertig bist.</translation>
    </message>
    <message>
        <source>Drop the file .aider.chat.history.md here.</source>
        <translation>Zieh die Datei .aider.chat.history.md hierher.</translation>
    </message>
    <message>
        <source>Drop the file anythingllm.db here.</source>
        <translation>Zieh die Datei anythingllm.db hierher.</translation>
    </message>
    <message>
        <source>Drop the file here and say which of the authors you are.</source>
        <translation>Zieh die Datei hierher und sag, wer darin du bist.</translation>
    </message>
    <message>
        <source>Drop the file here as it is.</source>
        <translation>Zieh die Datei so hierher, wie sie ist.</translation>
    </message>
    <message>
        <source>Drop the file here, or a folder of such files.</source>
        <translation>Zieh die Datei hierher, oder einen Ordner mit solchen Dateien.</translation>
    </message>
    <message>
        <source>Drop the file here.</source>
        <translation>Zieh die Datei hierher.</translation>
    </message>
    <message>
        <source>Drop the file here. It also holds your keys: delete it when you are done.</source>
        <translation>Zieh die Datei hierher. Sie enthält auch deine Schlüssel: Lösch sie, wenn du fertig bist.</translation>
    </message>
    <message>
        <source>Drop the file here. Logs that a program keeps as text are dropped as they are.</source>
        <translation>Zieh die Datei hierher. Protokolle, die ein Programm als Text führt, ziehst du hierher, wie sie sind.</translation>
    </message>
    <message>
        <source>Drop the file here; Tavern chats are read as chats of SillyTavern.</source>
        <translation>Zieh die Datei hierher; Tavern-Chats werden als Chats von SillyTavern gelesen.</translation>
    </message>
    <message>
        <source>Drop the file or archive here.</source>
        <translation>Zieh die Datei oder das Archiv hierher.</translation>
    </message>
    <message>
        <source>Drop the file or folder here.</source>
        <translation>Zieh die Datei oder den Ordner hierher.</translation>
    </message>
    <message>
        <source>Drop the files here, or a folder of them.</source>
        <translation>Zieh die Dateien hierher, oder einen Ordner mit ihnen.</translation>
    </message>
    <message>
        <source>Drop the files here.</source>
        <translation>Zieh die Dateien hierher.</translation>
    </message>
    <message>
        <source>Drop the files or the whole folder here; parts of one channel are put together.</source>
        <translation>Zieh die Dateien oder den ganzen Ordner hierher; Teile eines Kanals werden zusammengesetzt.</translation>
    </message>
    <message>
        <source>Drop the files or their folder here.</source>
        <translation>Zieh die Dateien oder ihren Ordner hierher.</translation>
    </message>
    <message>
        <source>Drop the folder History here, with all of its files: together they tell who you are.</source>
        <translation>Zieh den Ordner mit allen seinen Dateien hierher: Zusammen zeigen sie, wer du bist.</translation>
    </message>
    <message>
        <source>Drop the folder here as it is.</source>
        <translation>Zieh den Ordner so, wie er ist, hierher.</translation>
    </message>
    <message>
        <source>Drop the folder imessage_export here.</source>
        <translation>Zieh den Ordner imessage_export hierher.</translation>
    </message>
    <message>
        <source>Drop the folder of the backup here, which has a long number for a name.</source>
        <translation>Zieh den Ordner der Sicherung hierher; er heißt nach einer langen Nummer.</translation>
    </message>
    <message>
        <source>Drop the folder or the file result.json here.</source>
        <translation>Zieh den Ordner oder die Datei result.json hierher.</translation>
    </message>
    <message>
        <source>Drop the folder signal-chats here.</source>
        <translation>Zieh den Ordner signal-chats hierher.</translation>
    </message>
    <message>
        <source>Drop the folder with both here. They hold all your messages: delete them when you are done.</source>
        <translation>Zieh den Ordner mit beiden hierher. Sie enthalten alle deine Nachrichten: lösch sie, wenn du fertig bist.</translation>
    </message>
    <message>
        <source>Drop the folder “chat”, “instruct” or both here.</source>
        <translation>Zieh den Ordner „chat“, „instruct“ oder beide hierher.</translation>
    </message>
    <message>
        <source>Drop the folder “conversations” here, or some files of it.</source>
        <translation>Zieh den Ordner „conversations“ hierher, oder einige Dateien daraus.</translation>
    </message>
    <message>
        <source>Drop the folder “globalStorage” here, or the file state.vscdb from it.</source>
        <translation>Zieh den Ordner „globalStorage“ hierher, oder die Datei state.vscdb daraus.</translation>
    </message>
    <message>
        <source>Drop the folder “projects” here, or some files of it.</source>
        <translation>Zieh den Ordner „projects“ hierher, oder einige Dateien daraus.</translation>
    </message>
    <message>
        <source>Drop the folder “sessions” here, or some files of it.</source>
        <translation>Zieh den Ordner „sessions“ hierher, oder einige Dateien daraus.</translation>
    </message>
    <message>
        <source>Drop the folder “sessions” here.</source>
        <translation>Zieh den Ordner „sessions“ hierher.</translation>
    </message>
    <message>
        <source>Drop the folder “tasks” here.</source>
        <translation>Zieh den Ordner „tasks“ hierher.</translation>
    </message>
    <message>
        <source>Drop the folder “threads” here.</source>
        <translation>Zieh den Ordner „threads“ hierher.</translation>
    </message>
    <message>
        <source>Drop the folder “tmp” here, or some files of it.</source>
        <translation>Zieh den Ordner „tmp“ hierher, oder einige Dateien daraus.</translation>
    </message>
    <message>
        <source>Drop the folder “workspaceStorage” here, or folders “chatSessions” of it.</source>
        <translation>Zieh den Ordner „workspaceStorage“ hierher, oder Ordner „chatSessions“ daraus.</translation>
    </message>
    <message>
        <source>Drop the unpacked folder here, and delete it when you are done.</source>
        <translation>Zieh den entpackten Ordner hierher, und lösch ihn, wenn du fertig bist.</translation>
    </message>
    <message>
        <source>Drop the unpacked folder or messages.txt here, and delete it when you are done.</source>
        <translation>Zieh den entpackten Ordner oder messages.txt hierher, und lösch ihn, wenn du fertig bist.</translation>
    </message>
    <message>
        <source>Drop the usual download of Messenger here, too: it has what was written before the chats were encrypted.</source>
        <translation>Zieh auch den üblichen Download von Messenger hierher: Er enthält, was vor der Verschlüsselung der Chats geschrieben wurde.</translation>
    </message>
    <message>
        <source>Drop them here. If the archive has many gigabytes, unpack it first: that is faster.</source>
        <translation>Zieh sie hierher. Hat das Archiv viele Gigabyte, entpack es zuerst: Das geht schneller.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Each row becomes a chat of a question and its answer.</source>
        <translation>Jede Zeile wird zu einem Chat aus einer Frage und ihrer Antwort.</translation>
    </message>
    <message>
        <source>Each row becomes a chat that ends with the preferred answer.</source>
        <translation>Jede Zeile wird zu einem Chat, der mit der bevorzugten Antwort endet.</translation>
    </message>
    <message>
        <source>Each row becomes a chat, and the assistant is the voice that is trained.</source>
        <translation>Jede Zeile wird zu einem Chat, und der Assistent ist die Stimme, die trainiert wird.</translation>
    </message>
    <message>
        <source>Each row becomes a chat, and the side “gpt” is the voice that is trained.</source>
        <translation>Jede Zeile wird zu einem Chat, und die Seite „gpt“ ist die Stimme, die trainiert wird.</translation>
    </message>
    <message>
        <source>Each row becomes a chat: instruction and input are the question, the output is the answer.</source>
        <translation>Jede Zeile wird zu einem Chat: Anweisung und Eingabe sind die Frage, die Ausgabe ist die Antwort.</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Element (Matrix)</source>
        <translation>Element (Matrix)</translation>
    </message>
    <message>
        <source>Enter a password of your own; files are not needed here.</source>
        <translation>Gib ein eigenes Passwort ein; Dateien werden hier nicht gebraucht.</translation>
    </message>
    <message>
        <source>Enter your e-mail address and wait for the link, which may take two days.</source>
        <translation>Gib deine E-Mail-Adresse ein und warte auf den Link, das kann zwei Tage dauern.</translation>
    </message>
    <message>
        <source>Evernote</source>
        <translation>Evernote</translation>
    </message>
    <message>
        <source>Export a chat or all of them, and choose JSON.</source>
        <translation>Exportiere einen Chat oder alle, und wähle JSON.</translation>
    </message>
    <message>
        <source>Export the chats that you want.</source>
        <translation>Exportier die Chats, die du willst.</translation>
    </message>
    <message>
        <source>Find the number of your chat: m365 teams chat list</source>
        <translation>Finde die Nummer deines Chats: m365 teams chat list</translation>
    </message>
    <message>
        <source>Find “Import/Export” there and have a new export made.</source>
        <translation>Such dort „Import/Export“ und lass einen neuen Export erstellen.</translation>
    </message>
    <message>
        <source>Follow its guide for your phone: an encrypted backup of Android with its key, or a backup of an iPhone.</source>
        <translation>Folge der Anleitung für dein Telefon: ein verschlüsseltes Backup von Android mit seinem Schlüssel, oder ein Backup eines iPhones.</translation>
    </message>
    <message>
        <source>For all chats: Settings, “Advanced”, “Export Telegram data”.</source>
        <translation>Für alle Chats: Einstellungen, „Erweitert“, „Telegram-Daten exportieren“.</translation>
    </message>
    <message>
        <source>For all chats: open “Settings”, then “Data Controls”, and choose “Export Chats”.</source>
        <translation>Für alle Chats: öffne „Einstellungen“, dann „Datenkontrollen“, und wähle „Chats exportieren“.</translation>
    </message>
    <message>
        <source>For one chat: open it, press the three dots at the top right and choose “Export chat history”.</source>
        <translation>Für einen Chat: Öffne ihn, drück auf die drei Punkte oben rechts und wähle „Chatverlauf exportieren“.</translation>
    </message>
    <message>
        <source>For one chat: open its menu and choose “Download”, then “Export chat (.json)”.</source>
        <translation>Für einen Chat: öffne sein Menü und wähle „Herunterladen“, dann „Chat exportieren (.json)“.</translation>
    </message>
    <message>
        <source>From a backup of Android, with the free program signalbackup-tools</source>
        <translation>Aus einem Backup von Android, mit dem kostenlosen Programm signalbackup-tools</translation>
    </message>
    <message>
        <source>From an iPhone, on a computer</source>
        <translation>Von einem iPhone, an einem Computer</translation>
    </message>
    <message>
        <source>Gemini</source>
        <translation>Gemini</translation>
    </message>
    <message>
        <source>Gemini CLI</source>
        <translation>Gemini CLI</translation>
    </message>
    <message>
        <source>Get DiscordChatExporter and open it; its guide says how it signs in to your account.</source>
        <translation>Hol dir DiscordChatExporter und öffne es; seine Anleitung sagt, wie es sich an deinem Konto anmeldet.</translation>
    </message>
    <message>
        <source>Get Replika Backup, a program that other people make; its guide says how it signs in to your account.</source>
        <translation>Hol dir Replika Backup, ein Programm anderer Leute; seine Anleitung sagt, wie es sich in deinem Konto anmeldet.</translation>
    </message>
    <message>
        <source>Get WeFlow, open it and let it find your chats.</source>
        <translation>Hol dir WeFlow, öffne es und lass es deine Chats finden.</translation>
    </message>
    <message>
        <source>Ghost</source>
        <translation>Ghost</translation>
    </message>
    <message>
        <source>GitHub Copilot Chat</source>
        <translation>GitHub Copilot Chat</translation>
    </message>
    <message>
        <source>Give the table a first row with names of columns, such as sender, text, time and chat.</source>
        <translation>Gib der Tabelle eine erste Zeile mit Spaltennamen, etwa Absender, Text, Zeit und Chat.</translation>
    </message>
    <message>
        <source>Give your terminal “Full Disk Access” in System Settings, Privacy &amp; Security.</source>
        <translation>Gib deinem Terminal in den Systemeinstellungen unter „Datenschutz &amp; Sicherheit“ den „Festplattenvollzugriff“.</translation>
    </message>
    <message>
        <source>Go back and press “Back up”.</source>
        <translation>Geh zurück und tippe auf „Sichern“.</translation>
    </message>
    <message>
        <source>Google AI Studio</source>
        <translation>Google AI Studio</translation>
    </message>
    <message>
        <source>Google Chat</source>
        <translation>Google Chat</translation>
    </message>
    <message>
        <source>Google Hangouts</source>
        <translation>Google Hangouts</translation>
    </message>
    <message>
        <source>Google Keep</source>
        <translation>Google Notizen (Keep)</translation>
    </message>
    <message>
        <source>Google Voice</source>
        <translation>Google Voice</translation>
    </message>
    <message>
        <source>Grok</source>
        <translation>Grok</translation>
    </message>
    <message>
        <source>GroupMe</source>
        <translation>GroupMe</translation>
    </message>
    <message>
        <source>Hinge</source>
        <translation>Hinge</translation>
    </message>
    <message>
        <source>HuggingChat</source>
        <translation>HuggingChat</translation>
    </message>
    <message>
        <source>If the Finder refuses, allow your file manager or terminal “Full Disk Access” in System Settings, Privacy &amp; Security, and try again.</source>
        <translation>Verweigert der Finder das, gib deinem Dateimanager oder Terminal in den Systemeinstellungen unter „Datenschutz &amp; Sicherheit“ den „Festplattenvollzugriff“ und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>If you moved to Teams (free), ask Microsoft for your Teams data, which has the same form.</source>
        <translation>Bist du zu Teams (kostenlos) gewechselt, frag Microsoft nach deinen Teams-Daten; sie haben dieselbe Form.</translation>
    </message>
    <message>
        <source>In Finder, choose “Go”, then “Go to Folder”, and type ~/Library/Application Support/Adium 2.0/Users/Default/Logs.</source>
        <translation>Wähle im Finder „Gehe zu“, dann „Gehe zum Ordner“, und gib ~/Library/Application Support/Adium 2.0/Users/Default/Logs ein.</translation>
    </message>
    <message>
        <source>In Google Drive, right-click the folder “Google AI Studio” and choose “Download”.</source>
        <translation>Klicke in Google Drive mit der rechten Maustaste auf den Ordner „Google AI Studio“ und wähle „Herunterladen“.</translation>
    </message>
    <message>
        <source>In KoboldAI Lite</source>
        <translation>In KoboldAI Lite</translation>
    </message>
    <message>
        <source>In LobeChat</source>
        <translation>In LobeChat</translation>
    </message>
    <message>
        <source>In Medium, open “Settings”, then “Security and apps”.</source>
        <translation>Öffne in Medium „Settings“, dann „Security and apps“.</translation>
    </message>
    <message>
        <source>In Substack, open the dashboard of your publication and its “Settings”.</source>
        <translation>Öffne in Substack das Dashboard deiner Publikation und seine „Settings“.</translation>
    </message>
    <message>
        <source>In Viber, open “More” and then “Settings”.</source>
        <translation>Öffne in Viber „Mehr“ und dann „Einstellungen“.</translation>
    </message>
    <message>
        <source>In WhatsApp open Settings, “Chats”, “Chat backup”, “End-to-end encrypted backup”, and turn it on with a 64-digit key. Write the key down.</source>
        <translation>Öffne in WhatsApp die Einstellungen, „Chats“, „Chat-Backup“, „Ende-zu-Ende-verschlüsseltes Backup“, und schalte es mit einem 64-stelligen Schlüssel ein. Schreib den Schlüssel auf.</translation>
    </message>
    <message>
        <source>In globalStorage, open the folder of the extension: saoudrizwan.claude-dev, rooveterinaryinc.roo-cline or kilocode.kilo-code.</source>
        <translation>Öffne in globalStorage den Ordner der Erweiterung: saoudrizwan.claude-dev, rooveterinaryinc.roo-cline oder kilocode.kilo-code.</translation>
    </message>
    <message>
        <source>In the Finder press Shift, Command and G together and go to ~/Library/Group Containers, then open group.net.whatsapp.WhatsApp.shared.</source>
        <translation>Drück im Finder Umschalt, Befehl und G zusammen und geh zu ~/Library/Group Containers. Öffne dort group.net.whatsapp.WhatsApp.shared.</translation>
    </message>
    <message>
        <source>In the Finder press Shift, Command and G together and go to ~/Library/Messages.</source>
        <translation>Drück im Finder Umschalt, Befehl und G zusammen und geh zu ~/Library/Messages.</translation>
    </message>
    <message>
        <source>In the Web UI of llama-server</source>
        <translation>In der Web-UI von llama-server</translation>
    </message>
    <message>
        <source>In the app or the browser, at the Accounts Centre</source>
        <translation>In der App oder im Browser, in der Kontenübersicht</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>Im Browser</translation>
    </message>
    <message>
        <source>In the browser, as an owner or admin of the workspace</source>
        <translation>Im Browser, mit Eigentümer- oder Adminrechten im Workspace</translation>
    </message>
    <message>
        <source>In the browser, at account.microsoft.com</source>
        <translation>Im Browser, auf account.microsoft.com</translation>
    </message>
    <message>
        <source>In the browser, at chat.qwen.ai</source>
        <translation>Im Browser, auf chat.qwen.ai</translation>
    </message>
    <message>
        <source>In the browser, at drive.google.com</source>
        <translation>Im Browser, auf drive.google.com</translation>
    </message>
    <message>
        <source>In the browser, at facebook.com or accountscenter.facebook.com</source>
        <translation>Im Browser, auf facebook.com oder accountscenter.facebook.com</translation>
    </message>
    <message>
        <source>In the browser, at web.groupme.com</source>
        <translation>Im Browser, auf web.groupme.com</translation>
    </message>
    <message>
        <source>In the browser, in HuggingChat or a Chat UI of your own</source>
        <translation>Im Browser, in HuggingChat oder einer eigenen Chat UI</translation>
    </message>
    <message>
        <source>In the browser, in Le Chat or Vibe</source>
        <translation>Im Browser, in Le Chat oder Vibe</translation>
    </message>
    <message>
        <source>In the browser, in LibreChat</source>
        <translation>Im Browser, in LibreChat</translation>
    </message>
    <message>
        <source>In the browser, in Open WebUI</source>
        <translation>Im Browser, in Open WebUI</translation>
    </message>
    <message>
        <source>In the browser, in TypingMind</source>
        <translation>Im Browser, in TypingMind</translation>
    </message>
    <message>
        <source>In the browser, in big-AGI</source>
        <translation>Im Browser, in big-AGI</translation>
    </message>
    <message>
        <source>In the browser, with the extension Perplexity Thread Exporter</source>
        <translation>Im Browser, mit der Erweiterung Perplexity Thread Exporter</translation>
    </message>
    <message>
        <source>In the command, say what the columns hold: --map sender=Name --map text=Body, or --map question=Asked --map answer=Told.</source>
        <translation>Sag im Befehl, was die Spalten enthalten: --map sender=Name --map text=Body oder --map question=Asked --map answer=Told.</translation>
    </message>
    <message>
        <source>In the tool that saves your chats, such as WeFlow, choose the format “ChatLab” (JSON or JSONL).</source>
        <translation>Wähl in dem Programm, das deine Chats sichert, etwa WeFlow, das Format „ChatLab“ (JSON oder JSONL).</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>Install CAI Tools, an extension that other people make, in your browser and sign in to Character.AI.</source>
        <translation>Installiere CAI Tools, eine Erweiterung anderer Leute, in deinem Browser und melde dich bei Character.AI an.</translation>
    </message>
    <message>
        <source>Install CLI for Microsoft 365 as its page says, and run: m365 login</source>
        <translation>Installiere CLI for Microsoft 365, wie es auf seiner Seite steht, und führe aus: m365 login</translation>
    </message>
    <message>
        <source>Install SMS Backup &amp; Restore by SyncTech and open it.</source>
        <translation>Installiere SMS Backup &amp; Restore von SyncTech und öffne es.</translation>
    </message>
    <message>
        <source>Install SMS Import / Export from F-Droid and open it.</source>
        <translation>Installiere SMS Import / Export aus F-Droid und öffne es.</translation>
    </message>
    <message>
        <source>Install WeChat for Windows 4.0 or newer and let it copy your chats from the phone.</source>
        <translation>Installiere WeChat für Windows 4.0 oder neuer und lass es deine Chats vom Telefon kopieren.</translation>
    </message>
    <message>
        <source>Install WhatsApp-Chat-Exporter as its page says.</source>
        <translation>Installiere WhatsApp-Chat-Exporter, wie seine Seite es beschreibt.</translation>
    </message>
    <message>
        <source>Install imessage-exporter as its page says.</source>
        <translation>Installiere imessage-exporter, wie seine Seite es beschreibt.</translation>
    </message>
    <message>
        <source>Install signal-export as its page says.</source>
        <translation>Installiere signal-export, wie seine Seite es beschreibt.</translation>
    </message>
    <message>
        <source>Install sigtop as its page says.</source>
        <translation>Installiere sigtop, wie seine Seite es beschreibt.</translation>
    </message>
    <message>
        <source>Install the free program wa-crypt-tools as its page says, and run: wadecrypt KEY msgstore.db.crypt15 msgstore.db; then the same with wa.db.</source>
        <translation>Installiere das freie Programm wa-crypt-tools, wie es auf seiner Seite steht, und starte: wadecrypt SCHLÜSSEL msgstore.db.crypt15 msgstore.db; dann das Gleiche mit wa.db.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>KakaoTalk</source>
        <translation>KakaoTalk</translation>
    </message>
    <message>
        <source>KoboldAI</source>
        <translation>KoboldAI</translation>
    </message>
    <message>
        <source>LINE</source>
        <translation>LINE</translation>
    </message>
    <message>
        <source>LM Studio</source>
        <translation>LM Studio</translation>
    </message>
    <message>
        <source>Le Chat</source>
        <translation>Le Chat</translation>
    </message>
    <message>
        <source>Le Chat (Mistral Vibe)</source>
        <translation>Le Chat (Mistral Vibe)</translation>
    </message>
    <message>
        <source>Leave out binary data in its settings: only texts are needed here.</source>
        <translation>Lass in den Einstellungen die Binärdaten weg: Hier werden nur Texte gebraucht.</translation>
    </message>
    <message>
        <source>Let it save the log as a table (.csv).</source>
        <translation>Lass es den Verlauf als Tabelle (.csv) speichern.</translation>
    </message>
    <message>
        <source>LibreChat</source>
        <translation>LibreChat</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>LobeChat</source>
        <translation>LobeChat</translation>
    </message>
    <message>
        <source>Look for an archive takeout-….zip from before 2023, or a file Hangouts.json.</source>
        <translation>Such ein Archiv takeout-….zip von vor 2023, oder eine Datei Hangouts.json.</translation>
    </message>
    <message>
        <source>Look for the archive that you downloaded then: its name ends in _export.tar.</source>
        <translation>Such das Archiv, das du damals heruntergeladen hast: Sein Name endet auf _export.tar.</translation>
    </message>
    <message>
        <source>Look for the folder ViberPC: on Windows under AppData\Roaming, on a Mac in Library/Application Support, on Linux as .ViberPC.</source>
        <translation>Such den Ordner ViberPC: unter Windows in AppData\Roaming, auf einem Mac in Library/Application Support, unter Linux als .ViberPC.</translation>
    </message>
    <message>
        <source>Look for webui.db in Open WebUI&apos;s folder “data”.</source>
        <translation>Such webui.db in Open WebUIs Ordner „data“.</translation>
    </message>
    <message>
        <source>Look in it for mmssms.db (in com.android.providers.telephony) or bugle_db (in com.google.android.apps.messaging).</source>
        <translation>Such darin nach mmssms.db (in com.android.providers.telephony) oder bugle_db (in com.google.android.apps.messaging).</translation>
    </message>
    <message>
        <source>Look in the documents for “My Received Files”, a folder with your name in it, and there for “History”.</source>
        <translation>Such in den Dokumenten nach „Meine empfangenen Dateien“, darin nach einem Ordner mit deinem Namen und dort nach „Verlauf“ (History).</translation>
    </message>
    <message>
        <source>MSN Messenger</source>
        <translation>MSN Messenger</translation>
    </message>
    <message>
        <source>Make a backup without media, with a password of your own.</source>
        <translation>Mach eine Sicherung ohne Medien, mit einem eigenen Passwort.</translation>
    </message>
    <message>
        <source>Make a local backup in Signal and copy it, and its code of 30 digits, to the computer.</source>
        <translation>Erstelle in Signal ein lokales Backup und kopiere es auf den Computer, samt seinem Code aus 30 Ziffern.</translation>
    </message>
    <message>
        <source>Make an export with “mmctl export create” and wait until its job is done.</source>
        <translation>Mach einen Export mit „mmctl export create“ und warte, bis er fertig ist.</translation>
    </message>
    <message>
        <source>Mastodon</source>
        <translation>Mastodon</translation>
    </message>
    <message>
        <source>Mattermost</source>
        <translation>Mattermost</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Messages (imessage-exporter)</source>
        <translation>Nachrichten (imessage-exporter)</translation>
    </message>
    <message>
        <source>Messages on a Mac</source>
        <translation>Nachrichten auf einem Mac</translation>
    </message>
    <message>
        <source>Messages on a Mac (iMessage, SMS)</source>
        <translation>Nachrichten auf einem Mac (iMessage, SMS)</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Messenger (end-to-end encrypted)</source>
        <translation>Messenger (Ende-zu-Ende-verschlüsselt)</translation>
    </message>
    <message>
        <source>Microsoft Copilot</source>
        <translation>Microsoft Copilot</translation>
    </message>
    <message>
        <source>Microsoft Teams</source>
        <translation>Microsoft Teams</translation>
    </message>
    <message>
        <source>Microsoft Teams (work or school)</source>
        <translation>Microsoft Teams (Arbeit oder Schule)</translation>
    </message>
    <message>
        <source>Newer conversations are in Google Chat: see there.</source>
        <translation>Neuere Gespräche liegen in Google Chat: Sieh dort nach.</translation>
    </message>
    <message>
        <source>NextChat</source>
        <translation>NextChat</translation>
    </message>
    <message>
        <source>Notion</source>
        <translation>Notion</translation>
    </message>
    <message>
        <source>On Linux and Mac, look for the folder .purple in your home folder; on Windows, type %APPDATA%\.purple in the bar of a folder.</source>
        <translation>Such unter Linux und auf dem Mac in deinem persönlichen Ordner nach dem Ordner .purple; unter Windows gib %APPDATA%\.purple in die Leiste eines Ordners ein.</translation>
    </message>
    <message>
        <source>On a Mac with the app WhatsApp</source>
        <translation>Auf einem Mac mit der App WhatsApp</translation>
    </message>
    <message>
        <source>On an Android phone</source>
        <translation>Auf einem Android-Telefon</translation>
    </message>
    <message>
        <source>On an Android phone and a computer</source>
        <translation>Auf einem Android-Handy und einem Computer</translation>
    </message>
    <message>
        <source>On an iPhone</source>
        <translation>Auf einem iPhone</translation>
    </message>
    <message>
        <source>On the Mac</source>
        <translation>Auf dem Mac</translation>
    </message>
    <message>
        <source>On the Mac, or on any computer with an iPhone&apos;s backup, with the free program imessage-exporter</source>
        <translation>Auf dem Mac, oder auf jedem Computer mit dem Backup eines iPhones, mit dem kostenlosen Programm imessage-exporter</translation>
    </message>
    <message>
        <source>On the computer</source>
        <translation>Am Computer</translation>
    </message>
    <message>
        <source>On the computer or the phone, at takeout.google.com</source>
        <translation>Am Computer oder am Telefon, auf takeout.google.com</translation>
    </message>
    <message>
        <source>On the computer or the phone, in Chatbox</source>
        <translation>Am Computer oder am Telefon, in Chatbox</translation>
    </message>
    <message>
        <source>On the computer or the phone, in Discord</source>
        <translation>Am Computer oder am Telefon, in Discord</translation>
    </message>
    <message>
        <source>On the computer or the phone, in NextChat (ChatGPT Next Web)</source>
        <translation>Am Computer oder Handy, in NextChat (ChatGPT Next Web)</translation>
    </message>
    <message>
        <source>On the computer or the phone, in RisuAI</source>
        <translation>Am Computer oder Handy, in RisuAI</translation>
    </message>
    <message>
        <source>On the computer where you chatted, or in a backup of it</source>
        <translation>Am Computer, an dem du gechattet hast, oder in einer Sicherung davon</translation>
    </message>
    <message>
        <source>On the computer, at account.gotinder.com/data</source>
        <translation>Am Computer, auf account.gotinder.com/data</translation>
    </message>
    <message>
        <source>On the computer, at apify.com</source>
        <translation>Am Computer, auf apify.com</translation>
    </message>
    <message>
        <source>On the computer, at bsky.app</source>
        <translation>Am Computer, auf bsky.app</translation>
    </message>
    <message>
        <source>On the computer, at chat.deepseek.com</source>
        <translation>Am Computer, auf chat.deepseek.com</translation>
    </message>
    <message>
        <source>On the computer, at chatgpt.com</source>
        <translation>Am Computer, auf chatgpt.com</translation>
    </message>
    <message>
        <source>On the computer, at claude.ai or in Claude&apos;s program</source>
        <translation>Am Computer, auf claude.ai oder im Programm von Claude</translation>
    </message>
    <message>
        <source>On the computer, at grok.com</source>
        <translation>Am Computer, auf grok.com</translation>
    </message>
    <message>
        <source>On the computer, at linkedin.com</source>
        <translation>Am Computer, auf linkedin.com</translation>
    </message>
    <message>
        <source>On the computer, at messenger.com</source>
        <translation>Am Computer, auf messenger.com</translation>
    </message>
    <message>
        <source>On the computer, at openrouter.ai</source>
        <translation>Am Computer, auf openrouter.ai</translation>
    </message>
    <message>
        <source>On the computer, at reddit.com</source>
        <translation>Am Computer, auf reddit.com</translation>
    </message>
    <message>
        <source>On the computer, at takeout.google.com</source>
        <translation>Am Computer, auf takeout.google.com</translation>
    </message>
    <message>
        <source>On the computer, at the address of your Mastodon server</source>
        <translation>Am Computer, unter der Adresse deines Mastodon-Servers</translation>
    </message>
    <message>
        <source>On the computer, at vk.com</source>
        <translation>Am Computer, auf vk.com</translation>
    </message>
    <message>
        <source>On the computer, at x.com</source>
        <translation>Am Computer, auf x.com</translation>
    </message>
    <message>
        <source>On the computer, for Gmail at takeout.google.com</source>
        <translation>Am Computer, für Gmail auf takeout.google.com</translation>
    </message>
    <message>
        <source>On the computer, for other mail programs</source>
        <translation>Am Computer, für andere Mailprogramme</translation>
    </message>
    <message>
        <source>On the computer, in Agnai</source>
        <translation>Am Computer, in Agnai</translation>
    </message>
    <message>
        <source>On the computer, in Cherry Studio</source>
        <translation>Am Computer, in Cherry Studio</translation>
    </message>
    <message>
        <source>On the computer, in Element for the desktop or the browser</source>
        <translation>Am Computer, in Element für den Desktop oder im Browser</translation>
    </message>
    <message>
        <source>On the computer, in Evernote for Windows or Mac</source>
        <translation>Am Computer, in Evernote für Windows oder Mac</translation>
    </message>
    <message>
        <source>On the computer, in Jan</source>
        <translation>Am Computer, in Jan</translation>
    </message>
    <message>
        <source>On the computer, in KakaoTalk for Windows or Mac</source>
        <translation>Am Computer, in KakaoTalk für Windows oder Mac</translation>
    </message>
    <message>
        <source>On the computer, in LINE for Windows or Mac</source>
        <translation>Am Computer, in LINE für Windows oder Mac</translation>
    </message>
    <message>
        <source>On the computer, in Mattermost, where the plugin Channel Export is installed</source>
        <translation>Am Computer, in Mattermost, wo die Erweiterung Channel Export installiert ist</translation>
    </message>
    <message>
        <source>On the computer, in Notion</source>
        <translation>Am Computer, in Notion</translation>
    </message>
    <message>
        <source>On the computer, in QQ for Windows before version 9.9</source>
        <translation>Am Computer, in QQ für Windows vor Version 9.9</translation>
    </message>
    <message>
        <source>On the computer, in Rocket.Chat</source>
        <translation>Am Computer, in Rocket.Chat</translation>
    </message>
    <message>
        <source>On the computer, in Simplenote or at app.simplenote.com</source>
        <translation>Am Computer, in Simplenote oder auf app.simplenote.com</translation>
    </message>
    <message>
        <source>On the computer, in Telegram Desktop</source>
        <translation>Am Computer, in Telegram Desktop</translation>
    </message>
    <message>
        <source>On the computer, in VS Code</source>
        <translation>Am Computer, in VS Code</translation>
    </message>
    <message>
        <source>On the computer, in Zulip, for owners and administrators of an organisation</source>
        <translation>Am Computer, in Zulip, für Eigentümer und Verwalter einer Organisation</translation>
    </message>
    <message>
        <source>On the computer, in the browser</source>
        <translation>Am Computer, im Browser</translation>
    </message>
    <message>
        <source>On the computer, in the folder of Text Generation WebUI (oobabooga)</source>
        <translation>Am Computer, im Ordner von Text Generation WebUI (oobabooga)</translation>
    </message>
    <message>
        <source>On the computer, with WeFlow; WeChat itself has no export</source>
        <translation>Am Computer, mit WeFlow; WeChat selbst hat keinen Export</translation>
    </message>
    <message>
        <source>On the computer, with a backup of the whole phone</source>
        <translation>Am Computer, mit einer Sicherung des ganzen Telefons</translation>
    </message>
    <message>
        <source>On the computer, with a tool that writes ChatLab&apos;s format</source>
        <translation>Am Computer, mit einem Programm, das ChatLabs Format schreibt</translation>
    </message>
    <message>
        <source>On the computer, with an extension of the browser</source>
        <translation>Am Computer, mit einer Erweiterung des Browsers</translation>
    </message>
    <message>
        <source>On the computer, with an older Viber or a copy that somebody made without encryption</source>
        <translation>Am Computer, mit einem älteren Viber oder einer Kopie, die ohne Verschlüsselung gemacht wurde</translation>
    </message>
    <message>
        <source>On the computer, with the free program CLI for Microsoft 365; Teams itself has no export</source>
        <translation>Am Computer, mit dem kostenlosen Programm CLI for Microsoft 365; Teams selbst hat keinen Export</translation>
    </message>
    <message>
        <source>On the computer, with the free program DiscordChatExporter</source>
        <translation>Am Computer, mit dem kostenlosen Programm DiscordChatExporter</translation>
    </message>
    <message>
        <source>On the computer, with the free program WhatsApp-Chat-Exporter and a backup of the phone</source>
        <translation>Am Computer, mit dem kostenlosen Programm WhatsApp-Chat-Exporter und einem Backup des Telefons</translation>
    </message>
    <message>
        <source>On the computer, with the free program signal-export and Signal Desktop</source>
        <translation>Am Computer, mit dem kostenlosen Programm signal-export und Signal Desktop</translation>
    </message>
    <message>
        <source>On the computer, with the free program sigtop and Signal Desktop</source>
        <translation>Am Computer, mit dem kostenlosen Programm sigtop und Signal Desktop</translation>
    </message>
    <message>
        <source>On the computer, with the program Replika Backup</source>
        <translation>Am Computer, mit dem Programm Replika Backup</translation>
    </message>
    <message>
        <source>On the computer, with the program iMazing and an iPhone or its backup</source>
        <translation>Am Computer, mit dem Programm iMazing und einem iPhone oder dessen Backup</translation>
    </message>
    <message>
        <source>On the computer; Skype has ended, and its data could be had until January 2026</source>
        <translation>Am Computer; Skype ist eingestellt, und seine Daten gab es bis Januar 2026</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Am Telefon</translation>
    </message>
    <message>
        <source>On the phone (Android)</source>
        <translation>Am Telefon (Android)</translation>
    </message>
    <message>
        <source>On the phone (Android), all chats at once</source>
        <translation>Am Telefon (Android), alle Chats auf einmal</translation>
    </message>
    <message>
        <source>On the phone (Android, from version 8.10) or in Signal Desktop</source>
        <translation>Am Telefon (Android, ab Version 8.10) oder in Signal Desktop</translation>
    </message>
    <message>
        <source>On the phone or at accounts.snapchat.com</source>
        <translation>Am Telefon oder auf accounts.snapchat.com</translation>
    </message>
    <message>
        <source>On the phone or the Mac, in Day One</source>
        <translation>Am Telefon oder Mac, in Day One</translation>
    </message>
    <message>
        <source>On the phone, in Hinge</source>
        <translation>Am Telefon, in Hinge</translation>
    </message>
    <message>
        <source>On the phone, in TikTok</source>
        <translation>Am Telefon, in TikTok</translation>
    </message>
    <message>
        <source>On the server, for its administrators</source>
        <translation>Auf dem Server, für dessen Verwalter</translation>
    </message>
    <message>
        <source>On the server, for whoever runs it</source>
        <translation>Auf dem Server, für alle, die ihn betreiben</translation>
    </message>
    <message>
        <source>One file for each channel: “Server - Category - channel [number].json”, or .html, .csv, .txt.</source>
        <translation>Eine Datei je Kanal: „Server - Kategorie - Kanal [Nummer].json“, oder .html, .csv, .txt.</translation>
    </message>
    <message>
        <source>Open Perplexity&apos;s library, and save your threads with the extension.</source>
        <translation>Öffne die Bibliothek von Perplexity, und speichere deine Gespräche mit der Erweiterung.</translation>
    </message>
    <message>
        <source>Open VS Code&apos;s folder: %APPDATA%\Code\User on Windows, ~/Library/Application Support/Code/User on a Mac, ~/.config/Code/User on Linux.</source>
        <translation>Öffne den Ordner von VS Code: %APPDATA%\Code\User auf Windows, ~/Library/Application Support/Code/User auf einem Mac, ~/.config/Code/User auf Linux.</translation>
    </message>
    <message>
        <source>Open WebUI</source>
        <translation>Open WebUI</translation>
    </message>
    <message>
        <source>Open a character and the list of its chats.</source>
        <translation>Öffne eine Figur und die Liste ihrer Chats.</translation>
    </message>
    <message>
        <source>Open a chat and choose to export it, at the top right.</source>
        <translation>Öffne einen Chat und exportiere ihn oben rechts.</translation>
    </message>
    <message>
        <source>Open a chat, press F1 and choose “Chat: Export Chat…”.</source>
        <translation>Öffne einen Chat, drück F1 und wähle „Chat: Export Chat…“.</translation>
    </message>
    <message>
        <source>Open a chat, then its menu, and choose “Export Chat”.</source>
        <translation>Öffne einen Chat, dann sein Menü, und wähle „Export Chat“.</translation>
    </message>
    <message>
        <source>Open a chat, then its settings.</source>
        <translation>Öffne einen Chat, dann seine Einstellungen.</translation>
    </message>
    <message>
        <source>Open its folder: %APPDATA%\Cursor\User on Windows, ~/Library/Application Support/Cursor/User on a Mac, ~/.config/Cursor/User on Linux.</source>
        <translation>Öffne seinen Ordner: %APPDATA%\Cursor\User auf Windows, ~/Library/Application Support/Cursor/User auf einem Mac, ~/.config/Cursor/User auf Linux.</translation>
    </message>
    <message>
        <source>Open its folder: %APPDATA%\anythingllm-desktop\storage on Windows, ~/Library/Application Support/anythingllm-desktop/storage on a Mac, ~/.config/anythingllm-desktop/storage on Linux.</source>
        <translation>Öffne seinen Ordner: %APPDATA%\anythingllm-desktop\storage auf Windows, ~/Library/Application Support/anythingllm-desktop/storage auf einem Mac, ~/.config/anythingllm-desktop/storage auf Linux.</translation>
    </message>
    <message>
        <source>Open messenger.com/secure_storage/dyi in a browser where your encrypted chats are shown; enter your PIN if it asks.</source>
        <translation>Öffne messenger.com/secure_storage/dyi in einem Browser, der deine verschlüsselten Chats zeigt; gib deine PIN ein, wenn danach gefragt wird.</translation>
    </message>
    <message>
        <source>Open reddit.com/settings/data-request and sign in.</source>
        <translation>Öffne reddit.com/settings/data-request und melde dich an.</translation>
    </message>
    <message>
        <source>Open takeout.google.com with the account that you use for Voice.</source>
        <translation>Öffne takeout.google.com mit dem Konto, das du für Voice nutzt.</translation>
    </message>
    <message>
        <source>Open the Accounts Centre and choose “Your information and permissions”, then “Export your information”.</source>
        <translation>Öffne die Kontenübersicht und wähle „Deine Informationen und Berechtigungen“, dann „Deine Informationen exportieren“.</translation>
    </message>
    <message>
        <source>Open the administration of your site (/ghost) and its settings.</source>
        <translation>Öffne die Verwaltung deiner Website (/ghost) und dort die Einstellungen.</translation>
    </message>
    <message>
        <source>Open the administration of your site (/wp-admin).</source>
        <translation>Öffne die Verwaltung deiner Website (/wp-admin).</translation>
    </message>
    <message>
        <source>Open the channel or talk.</source>
        <translation>Öffne den Kanal oder das Gespräch.</translation>
    </message>
    <message>
        <source>Open the chat and click the menu (three lines) at the top right.</source>
        <translation>Öffne den Chat und klick oben rechts auf das Menü (drei Linien).</translation>
    </message>
    <message>
        <source>Open the chat and click the three dots at the top right.</source>
        <translation>Öffne den Chat und klick oben rechts auf die drei Punkte.</translation>
    </message>
    <message>
        <source>Open the chat and its menu, and choose “Export chat”.</source>
        <translation>Öffne den Chat und sein Menü, und wähle „Chat exportieren“.</translation>
    </message>
    <message>
        <source>Open the chat and tap its name at the top.</source>
        <translation>Öffne den Chat und tipp oben auf seinen Namen.</translation>
    </message>
    <message>
        <source>Open the chat and tap the menu (three lines) at the top right.</source>
        <translation>Öffne den Chat und tipp oben rechts auf das Menü (drei Linien).</translation>
    </message>
    <message>
        <source>Open the chat with a character, then the menu of the extension.</source>
        <translation>Öffne den Chat mit einer Figur, dann das Menü der Erweiterung.</translation>
    </message>
    <message>
        <source>Open the chat, press the three dots at the top right and choose “Export chat history”. For all chats: Settings, Advanced, “Export Telegram data”.</source>
        <translation>Öffne den Chat, drück auf die drei Punkte oben rechts und wähle „Chatverlauf exportieren“. Für alle Chats: Einstellungen, „Erweitert“, „Telegram-Daten exportieren“.</translation>
    </message>
    <message>
        <source>Open the chat, press the three dots at the top right, “More”, then “Export chat”.</source>
        <translation>Öffne den Chat, drück auf die drei Punkte oben rechts, „Mehr“, dann „Chat exportieren“.</translation>
    </message>
    <message>
        <source>Open the chat, then the menu at the lower left, and choose “Manage chat files”.</source>
        <translation>Öffne den Chat, dann das Menü unten links, und wähle „Chat-Dateien verwalten“.</translation>
    </message>
    <message>
        <source>Open the folder .claude in your personal folder; its name begins with a dot, so it may be hidden.</source>
        <translation>Öffne den Ordner .claude in deinem persönlichen Ordner; sein Name beginnt mit einem Punkt, darum ist er vielleicht versteckt.</translation>
    </message>
    <message>
        <source>Open the folder .codex in your personal folder; its name begins with a dot, so it may be hidden.</source>
        <translation>Öffne den Ordner .codex in deinem persönlichen Ordner; sein Name beginnt mit einem Punkt, darum ist er vielleicht versteckt.</translation>
    </message>
    <message>
        <source>Open the folder .continue in your personal folder; its name begins with a dot, so it may be hidden.</source>
        <translation>Öffne den Ordner .continue in deinem persönlichen Ordner; sein Name beginnt mit einem Punkt, darum ist er vielleicht versteckt.</translation>
    </message>
    <message>
        <source>Open the folder .gemini in your personal folder; its name begins with a dot, so it may be hidden.</source>
        <translation>Öffne den Ordner .gemini in deinem persönlichen Ordner; sein Name beginnt mit einem Punkt, darum ist er vielleicht versteckt.</translation>
    </message>
    <message>
        <source>Open the folder .lmstudio in your personal folder; its name begins with a dot, so it may be hidden.</source>
        <translation>Öffne den Ordner .lmstudio in deinem persönlichen Ordner; sein Name beginnt mit einem Punkt, darum ist er vielleicht versteckt.</translation>
    </message>
    <message>
        <source>Open the folder of Text Generation WebUI, then user_data and logs; in older versions, logs lies directly in it.</source>
        <translation>Öffne den Ordner von Text Generation WebUI, dann user_data und logs; in älteren Versionen liegt logs direkt darin.</translation>
    </message>
    <message>
        <source>Open the folder of the project; the name of the file begins with a dot, so it may be hidden.</source>
        <translation>Öffne den Ordner des Projekts; der Name der Datei beginnt mit einem Punkt, darum ist sie vielleicht versteckt.</translation>
    </message>
    <message>
        <source>Open the folder that is called like your telephone number.</source>
        <translation>Öffne den Ordner, der wie deine Telefonnummer heißt.</translation>
    </message>
    <message>
        <source>Open the mail on the computer, save the attachment and drop it here as it is.</source>
        <translation>Öffne die E-Mail am Computer, sichere den Anhang und zieh ihn so hierher, wie er ist.</translation>
    </message>
    <message>
        <source>Open the menu of the chat and choose “Export”.</source>
        <translation>Öffne das Menü des Chats und wähle „Export“.</translation>
    </message>
    <message>
        <source>Open the message manager (消息管理器).</source>
        <translation>Öffne die Nachrichtenverwaltung (消息管理器).</translation>
    </message>
    <message>
        <source>Open the organisation&apos;s settings and there “Data exports”.</source>
        <translation>Öffne die Einstellungen der Organisation und dort „Datenexporte“.</translation>
    </message>
    <message>
        <source>Open the part about your data and choose to export all chats.</source>
        <translation>Öffne den Teil über deine Daten und lass alle Chats exportieren.</translation>
    </message>
    <message>
        <source>Open the privacy dashboard, and there what you did in Copilot.</source>
        <translation>Öffne das Datenschutz-Dashboard, und dort, was du in Copilot getan hast.</translation>
    </message>
    <message>
        <source>Open the room and its information, by its name or the “i” at the top right.</source>
        <translation>Öffne den Raum und seine Informationen, über seinen Namen oder das „i“ oben rechts.</translation>
    </message>
    <message>
        <source>Open the run of the scraper and choose “Storage” or “Output”.</source>
        <translation>Öffne den Lauf des Scrapers und wähle „Storage“ oder „Output“.</translation>
    </message>
    <message>
        <source>Open the settings and choose “Data &amp; Privacy”.</source>
        <translation>Öffne die Einstellungen und wähle „Daten &amp; Privatsphäre“.</translation>
    </message>
    <message>
        <source>Open the settings and choose “Data Settings”.</source>
        <translation>Öffne die Einstellungen und wähle „Data Settings“.</translation>
    </message>
    <message>
        <source>Open the settings and choose “Download My Data”.</source>
        <translation>Öffne die Einstellungen und wähle „Meine Daten herunterladen“.</translation>
    </message>
    <message>
        <source>Open the settings and choose “Import/Export”.</source>
        <translation>Öffne die Einstellungen und wähle „Import/Export“.</translation>
    </message>
    <message>
        <source>Open the settings and choose “Tools”.</source>
        <translation>Öffne die Einstellungen und wähle „Tools“.</translation>
    </message>
    <message>
        <source>Open the settings and there the data storage.</source>
        <translation>Öffne die Einstellungen und dort den Datenspeicher.</translation>
    </message>
    <message>
        <source>Open the settings and there the page about chats or backups.</source>
        <translation>Öffne die Einstellungen und dort die Seite zu Chats oder Backups.</translation>
    </message>
    <message>
        <source>Open the settings of the workspace and choose “Export all workspace content”; for one page, open its menu and choose “Export”.</source>
        <translation>Öffne die Einstellungen des Workspace und wähle „Alle Workspace-Inhalte exportieren“; für eine einzelne Seite öffne ihr Menü und wähle „Exportieren“.</translation>
    </message>
    <message>
        <source>Open the settings, and Jan&apos;s data folder from there.</source>
        <translation>Öffne die Einstellungen, und von dort Jans Datenordner.</translation>
    </message>
    <message>
        <source>Open the settings, and export your data there, with the conversations.</source>
        <translation>Öffne die Einstellungen, und exportiere dort deine Daten mit den Gesprächen.</translation>
    </message>
    <message>
        <source>Open the settings, and export your data there.</source>
        <translation>Öffne die Einstellungen, und exportiere dort deine Daten.</translation>
    </message>
    <message>
        <source>Open the settings, then “Backups” and “Data backup”.</source>
        <translation>Öffne die Einstellungen, dann „Backups“ und „Daten-Backup“.</translation>
    </message>
    <message>
        <source>Open the settings, then “Import/Export”.</source>
        <translation>Öffne die Einstellungen, dann „Import/Export“.</translation>
    </message>
    <message>
        <source>Open the settings.</source>
        <translation>Öffne die Einstellungen.</translation>
    </message>
    <message>
        <source>Open the story and click “Save / Load”.</source>
        <translation>Öffne die Geschichte und klicke auf „Save / Load“.</translation>
    </message>
    <message>
        <source>Open the workspace&apos;s settings, then “Import/Export Data”.</source>
        <translation>Öffne die Einstellungen des Workspace, dann „Daten importieren/exportieren“.</translation>
    </message>
    <message>
        <source>Open vk.com/data_protection and choose to request your archive.</source>
        <translation>Öffne vk.com/data_protection und wähle, dein Archiv anzufordern.</translation>
    </message>
    <message>
        <source>Open your profile, the menu, then “Settings and privacy”, “Account”.</source>
        <translation>Öffne dein Profil, das Menü, dann „Einstellungen und Datenschutz“, „Konto“.</translation>
    </message>
    <message>
        <source>Open your profile, the settings, then “My Data”.</source>
        <translation>Öffne dein Profil, die Einstellungen, dann „Meine Daten“.</translation>
    </message>
    <message>
        <source>Open “Preferences”, then “Import and export”, “Data export”.</source>
        <translation>Öffne „Einstellungen“, dann „Import und Export“, „Datenexport“.</translation>
    </message>
    <message>
        <source>Open “Settings”, then “Account”.</source>
        <translation>Öffne „Einstellungen“, dann „Konto“.</translation>
    </message>
    <message>
        <source>Open “Settings”, then “Application Settings”.</source>
        <translation>Öffne „Settings“, dann „Application Settings“.</translation>
    </message>
    <message>
        <source>OpenRouter</source>
        <translation>OpenRouter</translation>
    </message>
    <message>
        <source>Or copy two files of it into a folder and drop that: 3d0d7e5fb2ce… (messages, in the folder 3d) and 31bb7ba89147… (names, in the folder 31).</source>
        <translation>Oder kopiere zwei Dateien daraus in einen Ordner und zieh diesen hierher: 3d0d7e5fb2ce… (Nachrichten, im Ordner 3d) und 31bb7ba89147… (Namen, im Ordner 31).</translation>
    </message>
    <message>
        <source>Or drop one file of it: 7c7fba66680e… in the folder 7c; of WhatsApp Business it is 724bd3b98b18… in the folder 72.</source>
        <translation>Oder zieh eine Datei daraus hierher: 7c7fba66680e… im Ordner 7c; bei WhatsApp Business ist es 724bd3b98b18… im Ordner 72.</translation>
    </message>
    <message>
        <source>Or open the folder data/default-user/chats, which has a folder for each character.</source>
        <translation>Oder öffne den Ordner data/default-user/chats, der für jede Figur einen Ordner hat.</translation>
    </message>
    <message>
        <source>Or put texts by one author into a folder, one file for each text or chapter.</source>
        <translation>Oder leg Texte einer einzigen Person in einen Ordner, eine Datei je Text oder Kapitel.</translation>
    </message>
    <message>
        <source>Others: save mails as .eml, or drag them into a folder, and drop that folder here.</source>
        <translation>Andere: Speichere Mails als .eml, oder zieh sie in einen Ordner, und zieh diesen Ordner hierher.</translation>
    </message>
    <message>
        <source>Paste them into a new text file, and save it as .txt.</source>
        <translation>Füge sie in eine neue Textdatei ein und speichere diese als .txt.</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexity</translation>
    </message>
    <message>
        <source>Pidgin</source>
        <translation>Pidgin</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Einfacher Text</translation>
    </message>
    <message>
        <source>Posts of X, gathered by Apify</source>
        <translation>Posts von X, gesammelt mit Apify</translation>
    </message>
    <message>
        <source>Preference pairs</source>
        <translation>Präferenzpaare</translation>
    </message>
    <message>
        <source>Preference pairs (OpenAI, TRL)</source>
        <translation>Präferenzpaare (OpenAI, TRL)</translation>
    </message>
    <message>
        <source>Press the button that exports a chat as JSONL.</source>
        <translation>Drück auf den Knopf, der einen Chat als JSONL exportiert.</translation>
    </message>
    <message>
        <source>Press “All Mail data included” to take some labels only; “Sent” must be among them.</source>
        <translation>Drück auf „Alle E-Mail-Daten enthalten“, um nur einige Labels zu nehmen; „Gesendet“ muss dabei sein.</translation>
    </message>
    <message>
        <source>Press “All activity data included” and leave only “Gemini Apps” ticked.</source>
        <translation>Drück auf „Alle Aktivitätsdaten enthalten“ und lass nur „Gemini Apps“ angekreuzt.</translation>
    </message>
    <message>
        <source>Press “Backup” and save the archive.</source>
        <translation>Drück auf „Backup“ und speichere das Archiv.</translation>
    </message>
    <message>
        <source>Press “Deselect all”, then tick “Blogger” only.</source>
        <translation>Drück auf „Auswahl aufheben“, dann kreuze nur „Blogger“ an.</translation>
    </message>
    <message>
        <source>Press “Deselect all”, then tick “Google Chat” only.</source>
        <translation>Drück auf „Auswahl aufheben“, dann kreuze nur „Google Chat“ an.</translation>
    </message>
    <message>
        <source>Press “Deselect all”, then tick “Keep” only.</source>
        <translation>Drück auf „Auswahl aufheben“, dann kreuze nur „Notizen“ (Keep) an.</translation>
    </message>
    <message>
        <source>Press “Deselect all”, then tick “Voice”.</source>
        <translation>Drück auf „Auswahl aufheben“, dann kreuze „Voice“ an.</translation>
    </message>
    <message>
        <source>Press “Deselect all”, then tick “YouTube and YouTube Music” only.</source>
        <translation>Drück auf „Auswahl aufheben“, dann kreuze nur „YouTube und YouTube Music“ an.</translation>
    </message>
    <message>
        <source>Press “Download Export File”; WordPress.com sends an e-mail with an archive.</source>
        <translation>Drück auf „Export-Datei herunterladen“; WordPress.com schickt eine E-Mail mit einem Archiv.</translation>
    </message>
    <message>
        <source>Press “Download file” and wait until it is ready.</source>
        <translation>Drück auf „Datei herunterladen“ und warte, bis sie bereit ist.</translation>
    </message>
    <message>
        <source>Press “Download”.</source>
        <translation>Drück auf „Download“.</translation>
    </message>
    <message>
        <source>Press “Export Notes” and save the archive.</source>
        <translation>Drück auf „Export Notes“ und speichere das Archiv.</translation>
    </message>
    <message>
        <source>Press “Export messages” and choose where to keep the archive.</source>
        <translation>Drück auf „Nachrichten exportieren“ und wähle, wo das Archiv liegen soll.</translation>
    </message>
    <message>
        <source>Press “Export results” and choose JSON, with all fields.</source>
        <translation>Drück auf „Export results“ und wähle JSON, mit allen Feldern.</translation>
    </message>
    <message>
        <source>Press “Export your data”, where it is offered.</source>
        <translation>Klicke auf „Export your data“, wo es angeboten wird.</translation>
    </message>
    <message>
        <source>Press “Export” and wait.</source>
        <translation>Drück auf „Exportieren“ und warte.</translation>
    </message>
    <message>
        <source>Press “Export” and wait. New devices have to wait a day first.</source>
        <translation>Drück auf „Exportieren“ und warte. Neue Geräte müssen vorher einen Tag warten.</translation>
    </message>
    <message>
        <source>Press “Multiple formats” and choose JSON for the activity records.</source>
        <translation>Drück auf „Mehrere Formate“ und wähle JSON für die Aktivitätsdatensätze.</translation>
    </message>
    <message>
        <source>Press “Next step” and “Create export”.</source>
        <translation>Drück auf „Nächster Schritt“ und „Export erstellen“.</translation>
    </message>
    <message>
        <source>Press “Next step”, choose the e-mail link and .zip, then “Create export”.</source>
        <translation>Drück auf „Nächster Schritt“, wähle den Link per E-Mail und .zip, dann „Export erstellen“.</translation>
    </message>
    <message>
        <source>Press “Next step”, choose “Export once” and .zip, then “Create export”.</source>
        <translation>Drück auf „Nächster Schritt“, wähle „Einmal exportieren“ und .zip, dann „Export erstellen“.</translation>
    </message>
    <message>
        <source>Press “Request Data” (on the phone “Request all of my data”), tick messages and confirm.</source>
        <translation>Drück auf „Daten anfordern“ (am Telefon „Alle meine Daten anfordern“), kreuze Nachrichten an und bestätige.</translation>
    </message>
    <message>
        <source>Press “Request archive” and wait a day or more for the notice.</source>
        <translation>Drück auf „Archiv anfordern“ und warte einen Tag oder länger auf den Hinweis.</translation>
    </message>
    <message>
        <source>Press “Request archive” and wait for the e-mail.</source>
        <translation>Drück auf „Archiv anfordern“ und warte auf die E-Mail.</translation>
    </message>
    <message>
        <source>Press “Request data” and wait some days.</source>
        <translation>Drück auf „Daten anfordern“ und warte einige Tage.</translation>
    </message>
    <message>
        <source>Press “Request your archive”; you may do so once a week.</source>
        <translation>Drück auf „Archiv anfordern“; das geht einmal in der Woche.</translation>
    </message>
    <message>
        <source>Press “Submit” and wait for the e-mail.</source>
        <translation>Drück auf „Absenden“ und warte auf die E-Mail.</translation>
    </message>
    <message>
        <source>Prompts and completions</source>
        <translation>Prompts und Fortsetzungen</translation>
    </message>
    <message>
        <source>QQ</source>
        <translation>QQ</translation>
    </message>
    <message>
        <source>Quit Messages.</source>
        <translation>Beende „Nachrichten“.</translation>
    </message>
    <message>
        <source>Quit Viber.</source>
        <translation>Beende Viber.</translation>
    </message>
    <message>
        <source>Quit WhatsApp.</source>
        <translation>Beende WhatsApp.</translation>
    </message>
    <message>
        <source>Qwen</source>
        <translation>Qwen</translation>
    </message>
    <message>
        <source>Reddit</source>
        <translation>Reddit</translation>
    </message>
    <message>
        <source>Replika</source>
        <translation>Replika</translation>
    </message>
    <message>
        <source>Right-click a friend, a group or a whole list and choose “Export message records” (导出消息记录).</source>
        <translation>Klick mit rechts auf einen Kontakt, eine Gruppe oder eine ganze Liste und wähle „Nachrichten exportieren“ (导出消息记录).</translation>
    </message>
    <message>
        <source>RisuAI</source>
        <translation>RisuAI</translation>
    </message>
    <message>
        <source>Rocket.Chat</source>
        <translation>Rocket.Chat</translation>
    </message>
    <message>
        <source>Run it with the option --json result.json</source>
        <translation>Führe es mit der Option --json result.json aus</translation>
    </message>
    <message>
        <source>Run: imessage-exporter --format html</source>
        <translation>Führe aus: imessage-exporter --format html</translation>
    </message>
    <message>
        <source>Run: m365 teams chat message list --chatId NUMBER --output json &gt; chat.json</source>
        <translation>Führe aus: m365 teams chat message list --chatId NUMMER --output json &gt; chat.json</translation>
    </message>
    <message>
        <source>Run: sigexport signal-chats</source>
        <translation>Führe aus: sigexport signal-chats</translation>
    </message>
    <message>
        <source>Run: signalbackup-tools BACKUP CODE --exporttxt FOLDER</source>
        <translation>Führe aus: signalbackup-tools BACKUP CODE --exporttxt FOLDER</translation>
    </message>
    <message>
        <source>Run: sigtop export-messages -f json signal-chats</source>
        <translation>Führe aus: sigtop export-messages -f json signal-chats</translation>
    </message>
    <message>
        <source>Save it on this computer and drop it here, zipped or not.</source>
        <translation>Speichere es auf diesem Computer und zieh es hierher, gezippt oder nicht.</translation>
    </message>
    <message>
        <source>Save the archive and drop it here as it is.</source>
        <translation>Speichere das Archiv und zieh es so, wie es ist, hierher.</translation>
    </message>
    <message>
        <source>Scroll down, tap “Export Chat”, then “Without Media”.</source>
        <translation>Scroll nach unten, tipp auf „Chat exportieren“, dann „Ohne Medien“.</translation>
    </message>
    <message>
        <source>Select the messages in the app and copy them.</source>
        <translation>Markiere die Nachrichten in der App und kopiere sie.</translation>
    </message>
    <message>
        <source>Send the archive to yourself, for example by AirDrop or e-mail.</source>
        <translation>Sende dir das Archiv selbst, zum Beispiel per AirDrop oder E-Mail.</translation>
    </message>
    <message>
        <source>Send the file to yourself, for example by e-mail, or save it in a cloud folder.</source>
        <translation>Sende dir die Datei selbst, zum Beispiel per E-Mail, oder speichere sie in einem Cloud-Ordner.</translation>
    </message>
    <message>
        <source>Send the mail to yourself; its attachment is an archive with a text for each chat.</source>
        <translation>Schick die E-Mail an dich selbst; ihr Anhang ist ein Archiv mit einem Text für jeden Chat.</translation>
    </message>
    <message>
        <source>Share or copy messages-….zip to this computer.</source>
        <translation>Teile oder kopiere messages-….zip auf diesen Computer.</translation>
    </message>
    <message>
        <source>Share or copy the file sms-….xml to this computer.</source>
        <translation>Teile oder kopiere die Datei sms-….xml auf diesen Computer.</translation>
    </message>
    <message>
        <source>ShareGPT</source>
        <translation>ShareGPT</translation>
    </message>
    <message>
        <source>Sign in and choose to download your data.</source>
        <translation>Melde dich an und wähle, deine Daten herunterzuladen.</translation>
    </message>
    <message>
        <source>Sign in, press “Deselect all” and tick “Mail”.</source>
        <translation>Melde dich an, drück auf „Auswahl aufheben“ und kreuze „Gmail“ (oder „Mail“) an.</translation>
    </message>
    <message>
        <source>Sign in, press “Deselect all” and tick “My Activity”.</source>
        <translation>Melde dich an, drück auf „Auswahl aufheben“ und kreuze „Meine Aktivitäten“ an.</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Signal (signal-export, signalbackup-tools)</source>
        <translation>Signal (signal-export, signalbackup-tools)</translation>
    </message>
    <message>
        <source>Signal (sigtop)</source>
        <translation>Signal (sigtop)</translation>
    </message>
    <message>
        <source>SillyTavern</source>
        <translation>SillyTavern</translation>
    </message>
    <message>
        <source>Simplenote</source>
        <translation>Simplenote</translation>
    </message>
    <message>
        <source>Skype</source>
        <translation>Skype</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Snapchat</source>
        <translation>Snapchat</translation>
    </message>
    <message>
        <source>Start a new export; standard exports also hold the private messages of those who agreed to it.</source>
        <translation>Starte einen neuen Export; ein Standardexport enthält auch die privaten Nachrichten derer, die zugestimmt haben.</translation>
    </message>
    <message>
        <source>Substack</source>
        <translation>Substack</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Tables (CSV, Excel, JSON)</source>
        <translation>Tabellen (CSV, Excel, JSON)</translation>
    </message>
    <message>
        <source>Tap the wheel, then “Export chat messages” (대화 내용 내보내기).</source>
        <translation>Tipp auf das Zahnrad, dann „Chat-Nachrichten exportieren“ (대화 내용 내보내기).</translation>
    </message>
    <message>
        <source>Tap “Export chat history” and save or send the file.</source>
        <translation>Tipp auf „Chatverlauf exportieren“ und speichere oder sende die Datei.</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Telegram (HTML)</source>
        <translation>Telegram (HTML)</translation>
    </message>
    <message>
        <source>Text Generation WebUI</source>
        <translation>Text Generation WebUI</translation>
    </message>
    <message>
        <source>Text messages of Android</source>
        <translation>Textnachrichten von Android</translation>
    </message>
    <message>
        <source>Text messages of Android (SMS Backup &amp; Restore)</source>
        <translation>Textnachrichten von Android (SMS Backup &amp; Restore)</translation>
    </message>
    <message>
        <source>Text messages of Android (SMS Import / Export)</source>
        <translation>Textnachrichten von Android (SMS Import / Export)</translation>
    </message>
    <message>
        <source>Text messages of Android (database)</source>
        <translation>Textnachrichten von Android (Datenbank)</translation>
    </message>
    <message>
        <source>The archive of Google Takeout with the folder Voice/Calls: a page for each stretch of a conversation.</source>
        <translation>Das Archiv von Google Takeout mit dem Ordner Voice/Calls: eine Seite für jeden Abschnitt eines Gesprächs.</translation>
    </message>
    <message>
        <source>The archive of Google Takeout, with the tables comments.csv and live chats.csv in it.</source>
        <translation>Das Archiv von Google Takeout mit den Tabellen comments.csv und live chats.csv darin.</translation>
    </message>
    <message>
        <source>The archive of an organisation&apos;s export (….tar.gz), with realm.json and files messages-000001.json and so on.</source>
        <translation>Das Archiv des Exports einer Organisation (….tar.gz), mit realm.json und Dateien messages-000001.json und so weiter.</translation>
    </message>
    <message>
        <source>The archive package.zip that Discord sends, with the folders messages and account.</source>
        <translation>Das Archiv package.zip, das Discord schickt, mit den Ordnern messages und account.</translation>
    </message>
    <message>
        <source>The archive that GroupMe makes, with a folder for each conversation and message.json in it.</source>
        <translation>Das Archiv, das GroupMe macht, mit einem Ordner für jede Unterhaltung und message.json darin.</translation>
    </message>
    <message>
        <source>The archive that Rocket.Chat makes of your data, or of one room, with a file of JSON or a page of HTML for each room.</source>
        <translation>Das Archiv, das Rocket.Chat von deinen Daten oder von einem Raum macht, mit einer JSON-Datei oder einer HTML-Seite für jeden Raum.</translation>
    </message>
    <message>
        <source>The database anythingllm.db in the folder storage, or the chats that an administrator exports as JSON.</source>
        <translation>Die Datenbank anythingllm.db im Ordner storage oder die Chats, die ein Administrator als JSON exportiert.</translation>
    </message>
    <message>
        <source>The database mmssms.db of Android, or bugle_db of Google Messages, from a backup of a whole phone.</source>
        <translation>Die Datenbank mmssms.db von Android oder bugle_db von Google Messages, aus einer Sicherung des ganzen Telefons.</translation>
    </message>
    <message>
        <source>The database state.vscdb in the folder globalStorage.</source>
        <translation>Die Datenbank state.vscdb im Ordner globalStorage.</translation>
    </message>
    <message>
        <source>The file .aider.chat.history.md of a project.</source>
        <translation>Die Datei .aider.chat.history.md eines Projekts.</translation>
    </message>
    <message>
        <source>The file ChatStorage.sqlite of WhatsApp on a Mac, with ChatStorage.sqlite-wal beside it; or that file of an iPhone&apos;s backup.</source>
        <translation>Die Datei ChatStorage.sqlite von WhatsApp auf einem Mac, mit ChatStorage.sqlite-wal daneben; oder diese Datei aus dem Backup eines iPhones.</translation>
    </message>
    <message>
        <source>The file LobeChat-….json that LobeChat (LobeHub) exports.</source>
        <translation>Die Datei LobeChat-….json, die LobeChat (LobeHub) exportiert.</translation>
    </message>
    <message>
        <source>The file chat.db of a Mac, with chat.db-wal beside it; or the backup of an iPhone.</source>
        <translation>Die Datei chat.db eines Mac, mit chat.db-wal daneben; oder die Sicherung eines iPhones.</translation>
    </message>
    <message>
        <source>The file conversation_….json or …_conversations_export.json that the Web UI of llama.cpp (llama-server) exports.</source>
        <translation>Die Datei conversation_….json oder …_conversations_export.json, die die Web-UI von llama.cpp (llama-server) exportiert.</translation>
    </message>
    <message>
        <source>The file msgstore.db, decrypted from a backup of WhatsApp on Android; wa.db beside it has the names.</source>
        <translation>Die Datei msgstore.db, entschlüsselt aus einem Backup von WhatsApp auf Android; in wa.db daneben stehen die Namen.</translation>
    </message>
    <message>
        <source>The file repo.car with all records of your account.</source>
        <translation>Die Datei repo.car mit allem, was zu deinem Konto gehört.</translation>
    </message>
    <message>
        <source>The file result.json, or a JSON file for each chat, made by WhatsApp-Chat-Exporter.</source>
        <translation>Die Datei result.json, oder eine JSON-Datei je Chat, erstellt von WhatsApp-Chat-Exporter.</translation>
    </message>
    <message>
        <source>The file saved_story.json that KoboldAI Lite, the page of KoboldCpp, saves.</source>
        <translation>Die Datei saved_story.json, die KoboldAI Lite, die Seite von KoboldCpp, speichert.</translation>
    </message>
    <message>
        <source>The folder History of MSN or Windows Live Messenger, with an .xml file for each contact.</source>
        <translation>Der Ordner History von MSN oder Windows Live Messenger, mit einer .xml-Datei je Kontakt.</translation>
    </message>
    <message>
        <source>The folder Keep of an archive of Google Takeout, with a .json file for each note.</source>
        <translation>Der Ordner Keep eines Archivs von Google Takeout, mit einer .json-Datei je Notiz.</translation>
    </message>
    <message>
        <source>The folder Logs of Adium, with folders by account and contact.</source>
        <translation>Der Ordner Logs von Adium, mit Ordnern nach Konto und Kontakt.</translation>
    </message>
    <message>
        <source>The folder logs of Pidgin or Gaim, with a page or text for each conversation.</source>
        <translation>Der Ordner logs von Pidgin oder Gaim, mit einer Seite oder einem Text je Gespräch.</translation>
    </message>
    <message>
        <source>The text messages.txt of a chat, or the tables of a data backup, both from Android and unpacked with their password.</source>
        <translation>Der Text messages.txt eines Chats, oder die Tabellen eines Daten-Backups, beides von Android und mit dem Passwort entpackt.</translation>
    </message>
    <message>
        <source>The texts of your chats that the phone sends by mail, or the file viber.db of Viber for computers while it is not encrypted.</source>
        <translation>Die Texte deiner Chats, die das Telefon per E-Mail schickt, oder die Datei viber.db von Viber für Computer, solange sie nicht verschlüsselt ist.</translation>
    </message>
    <message>
        <source>Threema</source>
        <translation>Threema</translation>
    </message>
    <message>
        <source>Thunderbird: open the folder of your profile (“Help”, “Troubleshooting Information”), and drop the files “Sent” and “Inbox” of your account here.</source>
        <translation>Thunderbird: Öffne den Ordner deines Profils („Hilfe“, „Informationen zur Fehlerbehebung“) und zieh die Dateien „Sent“ und „Inbox“ deines Kontos hierher.</translation>
    </message>
    <message>
        <source>Tick messages; the rest is not needed here.</source>
        <translation>Kreuze Nachrichten an; der Rest wird hier nicht gebraucht.</translation>
    </message>
    <message>
        <source>Tick “Export JSON Files” and “Chat History”, then all the time there is.</source>
        <translation>Kreuze „JSON-Dateien exportieren“ und „Chatverlauf“ an, dann den längsten Zeitraum.</translation>
    </message>
    <message>
        <source>TikTok</source>
        <translation>TikTok</translation>
    </message>
    <message>
        <source>Tinder</source>
        <translation>Tinder</translation>
    </message>
    <message>
        <source>TypingMind</source>
        <translation>TypingMind</translation>
    </message>
    <message>
        <source>Unpack the backup. A phone itself does not give these files away: SMS Import / Export is the easier way there.</source>
        <translation>Entpacke die Sicherung. Ein Telefon selbst gibt diese Dateien nicht heraus: Dort ist SMS Import / Export der leichtere Weg.</translation>
    </message>
    <message>
        <source>Untick photos and other files; only texts are needed here.</source>
        <translation>Nimm das Häkchen bei Fotos und anderen Dateien weg; hier braucht es nur Texte.</translation>
    </message>
    <message>
        <source>Update Signal.</source>
        <translation>Aktualisiere Signal.</translation>
    </message>
    <message>
        <source>VK</source>
        <translation>VK</translation>
    </message>
    <message>
        <source>VK (ВКонтакте)</source>
        <translation>VK (ВКонтакте)</translation>
    </message>
    <message>
        <source>Viber</source>
        <translation>Viber</translation>
    </message>
    <message>
        <source>Wait for Discord&apos;s e-mail; it may take up to 30 days.</source>
        <translation>Warte auf die E-Mail von Discord; das kann bis zu 30 Tage dauern.</translation>
    </message>
    <message>
        <source>Wait for the e-mail with a link and download all parts.</source>
        <translation>Warte auf die E-Mail mit einem Link und lade alle Teile herunter.</translation>
    </message>
    <message>
        <source>Wait for the e-mail with a link, and download the archive.</source>
        <translation>Warte auf die E-Mail mit einem Link und lade das Archiv herunter.</translation>
    </message>
    <message>
        <source>Wait for the e-mail with a link, and stay signed in.</source>
        <translation>Warte auf die E-Mail mit einem Link und bleib angemeldet.</translation>
    </message>
    <message>
        <source>Wait for the e-mail with the link and download all parts.</source>
        <translation>Warte auf die E-Mail mit dem Link und lade alle Teile herunter.</translation>
    </message>
    <message>
        <source>Wait for the e-mail with the link, download all parts and drop them here.</source>
        <translation>Warte auf die E-Mail mit dem Link, lade alle Teile herunter und zieh sie hierher.</translation>
    </message>
    <message>
        <source>Wait for the e-mail, and download the archive.</source>
        <translation>Warte auf die E-Mail und lade das Archiv herunter.</translation>
    </message>
    <message>
        <source>Wait for the mail with the link, and download the archive.</source>
        <translation>Warte auf die E-Mail mit dem Link und lade das Archiv herunter.</translation>
    </message>
    <message>
        <source>Wait for the mail, download the archive and drop it here as it is.</source>
        <translation>Warte auf die Mail, lade das Archiv herunter und zieh es so hierher, wie es ist.</translation>
    </message>
    <message>
        <source>Wait for the mail, or look there again, and download the archive.</source>
        <translation>Warte auf die Mail oder sieh dort wieder nach und lade das Archiv herunter.</translation>
    </message>
    <message>
        <source>Wait for the message with a link, which may take up to 30 days.</source>
        <translation>Warte auf die Nachricht mit einem Link, das kann bis zu 30 Tage dauern.</translation>
    </message>
    <message>
        <source>Wait for the notice and download all parts.</source>
        <translation>Warte auf den Hinweis und lade alle Teile herunter.</translation>
    </message>
    <message>
        <source>Wait for the notice of VK, which may take some days.</source>
        <translation>Warte auf den Hinweis von VK, das kann einige Tage dauern.</translation>
    </message>
    <message>
        <source>Wait until it is ready, and download it.</source>
        <translation>Warte, bis er fertig ist, und lade ihn herunter.</translation>
    </message>
    <message>
        <source>Wait until it says “Download”, and download the archive.</source>
        <translation>Warte, bis dort „Download“ steht, und lade das Archiv herunter.</translation>
    </message>
    <message>
        <source>Wait until the data are ready, which may take two days.</source>
        <translation>Warte, bis die Daten bereit sind, das kann zwei Tage dauern.</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>WeChat</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>WhatsApp (WhatsApp-Chat-Exporter)</source>
        <translation>WhatsApp (WhatsApp-Chat-Exporter)</translation>
    </message>
    <message>
        <source>WhatsApp (database of Android)</source>
        <translation>WhatsApp (Datenbank von Android)</translation>
    </message>
    <message>
        <source>WhatsApp (database of an iPhone or Mac)</source>
        <translation>WhatsApp (Datenbank eines iPhones oder Macs)</translation>
    </message>
    <message>
        <source>Where the names do not tell, you see the first rows and choose the columns. The next table with the same columns is read like that.</source>
        <translation>Wo die Namen es nicht verraten, siehst du die ersten Zeilen und wählst die Spalten. Die nächste Tabelle mit denselben Spalten wird genauso gelesen.</translation>
    </message>
    <message>
        <source>Where you kept it: Google no longer makes these files</source>
        <translation>Wo du es aufbewahrt hast: Google erstellt diese Dateien nicht mehr</translation>
    </message>
    <message>
        <source>WordPress</source>
        <translation>WordPress</translation>
    </message>
    <message>
        <source>Write the name of who speaks and a colon before each turn, such as “Ann: I am here.”</source>
        <translation>Schreib vor jeden Beitrag, wer spricht, und einen Doppelpunkt, etwa „Ann: Ich bin da.“</translation>
    </message>
    <message>
        <source>Write “/export” and send it.</source>
        <translation>Schreib „/export“ und schick es ab.</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>X (Twitter)</source>
        <translation>X (Twitter)</translation>
    </message>
    <message>
        <source>YouTube</source>
        <translation>YouTube</translation>
    </message>
    <message>
        <source>Zulip</source>
        <translation>Zulip</translation>
    </message>
    <message>
        <source>big-AGI</source>
        <translation>big-AGI</translation>
    </message>
    <message>
        <source>iMazing</source>
        <translation>iMazing</translation>
    </message>
    <message>
        <source>llama.cpp</source>
        <translation>llama.cpp</translation>
    </message>
    <message>
        <source>messages-….zip with messages.ndjson in it, or that file by itself.</source>
        <translation>messages-….zip mit messages.ndjson darin, oder diese Datei allein.</translation>
    </message>
    <message>
        <source>sms-….xml, or a zip archive of it.</source>
        <translation>sms-….xml, oder ein zip-Archiv davon.</translation>
    </message>
</context>
</TS>
