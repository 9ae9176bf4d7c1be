<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>Accessible</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln caractere</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Recolhido</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>Expandido</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Account and key</source>
        <translation>Conta e chave</translation>
    </message>
    <message>
        <source>Another account…</source>
        <translation>Outra conta…</translation>
    </message>
    <message>
        <source>Check and keep the key</source>
        <translation>Verificar e guardar a chave</translation>
    </message>
    <message>
        <source>Checking the key…</source>
        <translation>Verificando a chave…</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Esquecer a chave</translation>
    </message>
    <message>
        <source>Forget the key?</source>
        <translation>Esquecer a chave?</translation>
    </message>
    <message>
        <source>Forget the key…</source>
        <translation>Esquecer a chave…</translation>
    </message>
    <message>
        <source>It is deleted on this computer. You need to type it again to use it.</source>
        <translation>Ela é excluída deste computador. Para usá-la, você terá de digitá-la de novo.</translation>
    </message>
    <message>
        <source>It is kept in %1.</source>
        <translation>Ela fica guardada em %1.</translation>
    </message>
    <message>
        <source>It is kept in this computer&apos;s key store, where it has one, and never shown again. The service is asked once.</source>
        <translation>Ela fica guardada no chaveiro deste computador, se houver um, e nunca mais é exibida. O serviço é consultado uma vez.</translation>
    </message>
    <message>
        <source>Name for this account</source>
        <translation>Nome para esta conta</translation>
    </message>
    <message>
        <source>Only you see it.</source>
        <translation>Só você o vê.</translation>
    </message>
    <message>
        <source>The service accepts the key.</source>
        <translation>O serviço aceita a chave.</translation>
    </message>
    <message>
        <source>There is a key for this account.</source>
        <translation>Há uma chave para esta conta.</translation>
    </message>
    <message>
        <source>There is no key for this account yet.</source>
        <translation>Ainda não há chave para esta conta.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Não dá para desfazer isso.</translation>
    </message>
    <message>
        <source>This computer has no key store, so the key lives only until you close this window.</source>
        <translation>Este computador não tem chaveiro, então a chave só vive até você fechar esta janela.</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Sua conta</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Resposta de %1</translation>
    </message>
    <message>
        <source>Like me</source>
        <translation>Como eu</translation>
    </message>
    <message>
        <source>No opinion</source>
        <translation>Sem opinião</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Ainda não perguntado.</translation>
    </message>
    <message>
        <source>Not like me</source>
        <translation>Diferente de mim</translation>
    </message>
    <message>
        <source>What you think of the answer of %1</source>
        <translation>O que você acha da resposta de %1</translation>
    </message>
    <message>
        <source>What you would rather have read</source>
        <translation>O que você preferiria ter lido</translation>
    </message>
    <message>
        <source>Write it better</source>
        <translation>Escrever melhor</translation>
    </message>
</context>
<context>
    <name>AnswerEditor</name>
    <message>
        <source>An answer needs at least one word. To get rid of it, leave the example out.</source>
        <translation>Uma resposta precisa de pelo menos uma palavra. Para se livrar dela, deixe o exemplo de fora.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>Manter esta resposta</translation>
    </message>
    <message>
        <source>Names and numbers that you type are replaced, too. Ctrl+Enter keeps the answer, Esc cancels.</source>
        <translation>Nomes e números que você digitar também são substituídos. Ctrl+Enter mantém a resposta, Esc cancela.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Sua resposta</translation>
    </message>
</context>
<context>
    <name>AnswerEdits</name>
    <message>
        <source>Edit an answer</source>
        <translation>Editar uma resposta</translation>
    </message>
    <message>
        <source>Leave an example out</source>
        <translation>Deixar um exemplo de fora</translation>
    </message>
    <message>
        <source>Restore answers</source>
        <translation>Restaurar respostas</translation>
    </message>
    <message>
        <source>Take an answer for context only</source>
        <translation>Usar uma resposta só como contexto</translation>
    </message>
    <message>
        <source>Train on an answer</source>
        <translation>Treinar com uma resposta</translation>
    </message>
    <message>
        <source>Use an example again</source>
        <translation>Usar um exemplo de novo</translation>
    </message>
    <message>
        <source>Use answers again</source>
        <translation>Usar respostas de novo</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>%1 (guessed)</source>
        <translation>%1 (suposição)</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, linha %2</translation>
    </message>
    <message>
        <source>%1, lines %2</source>
        <translation>%1, linhas %2</translation>
    </message>
    <message>
        <source>%1, message %2</source>
        <translation>%1, mensagem %2</translation>
    </message>
    <message>
        <source>%1, messages %2</source>
        <translation>%1, mensagens %2</translation>
    </message>
    <message>
        <source>Dates: %1</source>
        <translation>Datas: %1</translation>
    </message>
    <message>
        <source>Letters: %1</source>
        <translation>Letras: %1</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Não informado</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Nada mudou.</translation>
    </message>
    <message numerus="yes">
        <source>The text of %Ln message(s) changed.</source>
        <translation>
            <numerusform>O texto de %Ln mensagem mudou.</numerusform>
            <numerusform>O texto de %Ln mensagens mudou.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time of %Ln message(s) changed.</source>
        <translation>
            <numerusform>O horário de %Ln mensagem mudou.</numerusform>
            <numerusform>O horário de %Ln mensagens mudou.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>Fuso horário: %1</translation>
    </message>
    <message>
        <source>VoiceTune knows who you are in this export.</source>
        <translation>O VoiceTune sabe quem é você nesta exportação.</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Você: %1</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>como no arquivo</translation>
    </message>
    <message>
        <source>“%1” is in your list.</source>
        <translation>“%1” está na sua lista.</translation>
    </message>
</context>
<context>
    <name>AnswersForm</name>
    <message>
        <source>How its letters are stored</source>
        <translation>Como as letras estão codificadas</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Order of its dates</source>
        <translation>Ordem das datas</translation>
    </message>
    <message>
        <source>The file has times without a zone. Type a city or a continent.</source>
        <translation>O arquivo tem horários sem fuso. Digite uma cidade ou um continente.</translation>
    </message>
    <message>
        <source>This was guessed: the file does not say.</source>
        <translation>Isto é uma suposição: o arquivo não informa.</translation>
    </message>
    <message>
        <source>Time zone of its clock</source>
        <translation>Fuso horário do relógio</translation>
    </message>
    <message>
        <source>Use these answers</source>
        <translation>Usar estas respostas</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Quem é você</translation>
    </message>
</context>
<context>
    <name>ApartCard</name>
    <message numerus="yes">
        <source>%1 on %2 (%Ln message(s))</source>
        <translation>
            <numerusform>%1 (%2, %Ln mensagem)</numerusform>
            <numerusform>%1 (%2, %Ln mensagens)</numerusform>
        </translation>
    </message>
    <message>
        <source>All are different people</source>
        <translation>Todas são pessoas diferentes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Which entry of %1 is somebody else?</source>
        <translation>Qual entrada de %1 é outra pessoa?</translation>
    </message>
</context>
<context>
    <name>AppPicker</name>
    <message numerus="yes">
        <source>%Ln app(s) shown</source>
        <translation>
            <numerusform>%Ln app exibido</numerusform>
            <numerusform>%Ln apps exibidos</numerusform>
        </translation>
    </message>
    <message>
        <source>All apps</source>
        <translation>Todos os apps</translation>
    </message>
    <message>
        <source>Can I use plain texts, tables or finished training files?</source>
        <translation>Posso usar textos, tabelas ou arquivos de treinamento?</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Fewer apps</source>
        <translation>Menos apps</translation>
    </message>
    <message>
        <source>Mail and posts</source>
        <translation>E-mails e publicações</translation>
    </message>
    <message>
        <source>Tables, texts and training files</source>
        <translation>Tabelas, textos e arquivos de treinamento</translation>
    </message>
    <message>
        <source>Talks with an assistant</source>
        <translation>Conversas com um assistente</translation>
    </message>
    <message>
        <source>VoiceTune does not know this app. It may read a table or a text that the app saves.</source>
        <translation>O VoiceTune não conhece este app. Talvez dê para ler uma tabela ou um texto salvo por ele.</translation>
    </message>
    <message>
        <source>Which app?</source>
        <translation>Qual app?</translation>
    </message>
</context>
<context>
    <name>AskView</name>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Ask again</source>
        <translation>Perguntar de novo</translation>
    </message>
    <message>
        <source>Asking the models</source>
        <translation>Perguntando aos modelos</translation>
    </message>
    <message>
        <source>Cancel replay</source>
        <translation>Cancelar repetição</translation>
    </message>
    <message>
        <source>The replay is stopped. What came is kept, and it can go on.</source>
        <translation>A repetição parou. O que chegou fica guardado, e dá para continuar.</translation>
    </message>
</context>
<context>
    <name>AssistantQuestion</name>
    <message>
        <source>Choose %1</source>
        <translation>Escolher %1</translation>
    </message>
    <message>
        <source>Choose %1 on %2</source>
        <translation>Escolher %1 (%2)</translation>
    </message>
    <message>
        <source>Does a team write with one voice? Select them in the table, then press “Make assistants”.</source>
        <translation>Uma equipe escreve com uma só voz? Selecione todos na tabela e aperte “Tornar assistentes”.</translation>
    </message>
    <message>
        <source>The model will write like this person. Choose here, or by role in the table.</source>
        <translation>O modelo vai escrever como esta pessoa. Escolha aqui ou pelo papel na tabela.</translation>
    </message>
    <message>
        <source>Who is the assistant?</source>
        <translation>Quem é o assistente?</translation>
    </message>
</context>
<context>
    <name>Beforehand</name>
    <message numerus="yes">
        <source>%Ln example(s), with names and private data replaced.</source>
        <translation>
            <numerusform>%Ln exemplo, com nomes e dados privados substituídos.</numerusform>
            <numerusform>%Ln exemplos, com nomes e dados privados substituídos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each service and model has its price.</source>
        <translation>Cada serviço e cada modelo tem seu preço.</translation>
    </message>
    <message>
        <source>If you send</source>
        <translation>Se você enviar</translation>
    </message>
    <message>
        <source>Train at home</source>
        <translation>Treinar em casa</translation>
    </message>
    <message>
        <source>Up to about %1, depending on service and model.</source>
        <translation>Até cerca de %1, dependendo do serviço e do modelo.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>O que é enviado</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Quanto custa</translation>
    </message>
    <message>
        <source>What stays here</source>
        <translation>O que fica aqui</translation>
    </message>
    <message>
        <source>You can also train on this computer.</source>
        <translation>Você também pode treinar neste computador.</translation>
    </message>
    <message>
        <source>You can read each file before it goes.</source>
        <translation>Você pode ler cada arquivo antes que ele seja enviado.</translation>
    </message>
    <message>
        <source>You see the estimate before you send.</source>
        <translation>Você vê a estimativa antes de enviar.</translation>
    </message>
    <message>
        <source>Your chats, the list of real and new names, and all that you left out.</source>
        <translation>Seus chats, a lista de nomes reais e novos e tudo o que você deixou de fora.</translation>
    </message>
</context>
<context>
    <name>BlindRoundView</name>
    <message>
        <source>%1 of %2: which answer is real?</source>
        <translation>%1 de %2: qual resposta é a verdadeira?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Right: answer %1 is the real one.</source>
        <translation>Certo: a resposta %1 é a verdadeira.</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Pular esta</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Parar o teste</translation>
    </message>
    <message>
        <source>What was said before</source>
        <translation>O que foi dito antes</translation>
    </message>
    <message>
        <source>Wrong: answer %1 is the real one.</source>
        <translation>Errado: a resposta %1 é a verdadeira.</translation>
    </message>
</context>
<context>
    <name>BlindScores</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Chance gives</source>
        <translation>O acaso daria</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Acertos</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>O que mostra</translation>
    </message>
    <message>
        <source>Who guessed</source>
        <translation>Quem adivinhou</translation>
    </message>
</context>
<context>
    <name>BlindStart</name>
    <message>
        <source>One of two answers is real, the other one comes from the model. You guess, or a friend who knows you well.</source>
        <translation>Uma das duas respostas é verdadeira, a outra vem do modelo. Você adivinha, ou alguém que conhece você bem.</translation>
    </message>
    <message>
        <source>Only where length tells nothing</source>
        <translation>Só onde o tamanho não entrega nada</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rodadas</translation>
    </message>
    <message>
        <source>Save a quiz for a friend…</source>
        <translation>Salvar um quiz para alguém…</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Start the test</source>
        <translation>Começar o teste</translation>
    </message>
    <message>
        <source>The same seed draws the same moments. The quiz is one file for any browser; it works without a network.</source>
        <translation>A mesma semente sorteia os mesmos momentos. O quiz é um único arquivo para qualquer navegador e funciona sem internet.</translation>
    </message>
    <message>
        <source>Which answer did you write?</source>
        <translation>Qual resposta você escreveu?</translation>
    </message>
    <message>
        <source>Who guesses</source>
        <translation>Quem adivinha</translation>
    </message>
</context>
<context>
    <name>BlindTab</name>
    <message numerus="yes">
        <source>%Ln moment(s) hold something that is hidden now, and were left out.</source>
        <translation>
            <numerusform>%Ln momento contém algo que agora está oculto e foi deixado de fora.</numerusform>
            <numerusform>%Ln momentos contêm algo que agora está oculto e foram deixados de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>All names in it are made up. Read it once before you share it.</source>
        <translation>Todos os nomes nele são inventados. Leia uma vez antes de compartilhar.</translation>
    </message>
    <message>
        <source>Ask your model at held-out moments on the tab Replay. Then guess here.</source>
        <translation>Pergunte ao seu modelo sobre momentos reservados na aba Repetição. Depois, adivinhe aqui.</translation>
    </message>
    <message>
        <source>Go to Replay</source>
        <translation>Ir para Repetição</translation>
    </message>
    <message>
        <source>No answers to guess yet</source>
        <translation>Ainda não há respostas para adivinhar</translation>
    </message>
    <message>
        <source>Save a quiz for a friend</source>
        <translation>Salvar um quiz para alguém</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>The length of an answer often gives it away here.</source>
        <translation>Aqui, muitas vezes o tamanho da resposta entrega quem escreveu.</translation>
    </message>
    <message numerus="yes">
        <source>The quiz with %Ln round(s) is saved.</source>
        <translation>
            <numerusform>O quiz com %Ln rodada foi salvo.</numerusform>
            <numerusform>O quiz com %Ln rodadas foi salvo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The true share of right guesses lies between %1 and %2.</source>
        <translation>A proporção real de acertos está entre %1 e %2.</translation>
    </message>
    <message>
        <source>Treat the result with care, or replay more moments.</source>
        <translation>Leia o resultado com cautela ou repita mais momentos.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página da web (*.html)</translation>
    </message>
</context>
<context>
    <name>Callout</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Encerrar o passeio</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
</context>
<context>
    <name>CanaryCard</name>
    <message numerus="yes">
        <source>%Ln canary phrase(s) made in this project. A search knows all of them.</source>
        <translation>
            <numerusform>%Ln frase-canário criada neste projeto. Uma busca conhece todas.</numerusform>
            <numerusform>%Ln frases-canário criadas neste projeto. Uma busca conhece todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A canary is a made-up phrase that stands once in the training files. A model that can say it has learnt single examples.</source>
        <translation>Um canário é uma frase inventada que aparece uma única vez nos arquivos de treinamento. Um modelo que consegue dizê-la decorou exemplos isolados.</translation>
    </message>
    <message>
        <source>Ask for the canaries</source>
        <translation>Perguntar pelos canários</translation>
    </message>
    <message>
        <source>Canaries</source>
        <translation>Canários</translation>
    </message>
    <message>
        <source>Canaries in the next files</source>
        <translation>Canários nos próximos arquivos</translation>
    </message>
    <message>
        <source>Model to ask</source>
        <translation>Modelo a consultar</translation>
    </message>
    <message>
        <source>Save the files again and train with them. The result says how many of the examples are canaries.</source>
        <translation>Salve os arquivos de novo e treine com eles. O resultado diz quantos dos exemplos são canários.</translation>
    </message>
    <message>
        <source>Send questions to %1</source>
        <translation>Enviar perguntas a %1</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Parar de perguntar</translation>
    </message>
</context>
<context>
    <name>ChatsModel</name>
    <message numerus="yes">
        <source>%1 · %Ln export(s)</source>
        <translation>
            <numerusform>%1 · %Ln exportação</numerusform>
            <numerusform>%1 · %Ln exportações</numerusform>
        </translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Anos</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>de fora</translation>
    </message>
    <message>
        <source>used</source>
        <translation>usado</translation>
    </message>
</context>
<context>
    <name>ChatsView</name>
    <message>
        <source>Add a folder…</source>
        <translation>Adicionar pasta…</translation>
    </message>
    <message>
        <source>Add another export…</source>
        <translation>Adicionar outra exportação…</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Merge chats</source>
        <translation>Mesclar chats</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Separar</translation>
    </message>
</context>
<context>
    <name>Checker</name>
    <message numerus="yes">
        <source>%Ln left to check</source>
        <translation>
            <numerusform>Falta verificar %Ln</numerusform>
            <numerusform>Falta verificar %Ln</numerusform>
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
        <translation>Última mensagem</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Ler</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>não lido</translation>
    </message>
    <message>
        <source>partly read</source>
        <translation>lido em parte</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lido</translation>
    </message>
</context>
<context>
    <name>ChooseView</name>
    <message>
        <source>%1 of %2 ticked</source>
        <translation>%1 de %2 marcados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) shown</source>
        <translation>
            <numerusform>%Ln chat exibido</numerusform>
            <numerusform>%Ln chats exibidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensagem</numerusform>
            <numerusform>%Ln mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Por pessoa</translation>
    </message>
    <message>
        <source>Chats of the account</source>
        <translation>Chats da conta</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Diretos</translation>
    </message>
    <message>
        <source>Each chat</source>
        <translation>Cada chat</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Kind of chats</source>
        <translation>Tipo de chats</translation>
    </message>
    <message>
        <source>Most messages</source>
        <translation>Mais mensagens</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Mais recentes</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln chat(s)</source>
        <translation>
            <numerusform>Ler %Ln chat</numerusform>
            <numerusform>Ler %Ln chats</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search chats and people</source>
        <translation>Buscar chats e pessoas</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>Marcar os mostrados</translation>
    </message>
    <message>
        <source>Untick all shown</source>
        <translation>Desmarcar os mostrados</translation>
    </message>
</context>
<context>
    <name>ColumnChoices</name>
    <message>
        <source>A row is</source>
        <translation>Uma linha é</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Answer to number</source>
        <translation>Resposta ao número</translation>
    </message>
    <message>
        <source>As you chose</source>
        <translation>Como você escolheu</translation>
    </message>
    <message>
        <source>By its name</source>
        <translation>Pelo nome</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Dia, mês, ano</translation>
    </message>
    <message>
        <source>Guessed from its cells</source>
        <translation>Suposto pelas células</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Message number</source>
        <translation>Número da mensagem</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mês, dia, ano</translation>
    </message>
    <message>
        <source>More of the question</source>
        <translation>Mais da pergunta</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>Ordem das datas</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>Pergunta e resposta</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remetente</translation>
    </message>
    <message>
        <source>Sent by me</source>
        <translation>Enviada por mim</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt do sistema</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horário</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Ano, mês, dia</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>Differs</source>
        <translation>Difere</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difere</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
</context>
<context>
    <name>ComparedChoice</name>
    <message>
        <source>Beside it</source>
        <translation>Ao lado</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>No other model</source>
        <translation>Nenhum outro modelo</translation>
    </message>
    <message>
        <source>Only you and others, without a model</source>
        <translation>Só você e os outros, sem modelo</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto colado</translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation>O que comparar</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ConsentNote</name>
    <message>
        <source>Note for the dataset card</source>
        <translation>Nota para o cartão do conjunto de dados</translation>
    </message>
    <message>
        <source>Please make sure that the people in these chats agree.</source>
        <translation>Confirme que as pessoas destes chats aceitam isso.</translation>
    </message>
    <message>
        <source>Who agreed, when and how</source>
        <translation>Quem aceitou, quando e como</translation>
    </message>
</context>
<context>
    <name>CopyBox</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>CostModel</name>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Per million</source>
        <translation>Por milhão</translation>
    </message>
    <message>
        <source>Price of</source>
        <translation>Preço de</translation>
    </message>
    <message>
        <source>Tokens billed</source>
        <translation>Tokens cobrados</translation>
    </message>
    <message>
        <source>Tokens cut off</source>
        <translation>Tokens cortados</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Longos</translation>
    </message>
    <message>
        <source>Trained at</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>free</source>
        <translation>grátis</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>you, %1</source>
        <translation>você, %1</translation>
    </message>
</context>
<context>
    <name>CostPanel</name>
    <message>
        <source>Change the epochs</source>
        <translation>Mudar as épocas</translation>
    </message>
    <message>
        <source>Checked on %1.</source>
        <translation>Verificado em %1.</translation>
    </message>
    <message>
        <source>Choose a row to read about it.</source>
        <translation>Escolha uma linha para ler sobre ela.</translation>
    </message>
    <message>
        <source>Correct a price</source>
        <translation>Corrigir um preço</translation>
    </message>
    <message>
        <source>Correct its price for a million tokens</source>
        <translation>Corrigir o preço por milhão de tokens</translation>
    </message>
    <message>
        <source>Cost by model</source>
        <translation>Custo por modelo</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>How often the training goes through all examples. OpenAI&apos;s rule takes 3, more for few examples, fewer for many.</source>
        <translation>Quantas vezes o treinamento percorre todos os exemplos. A regra da OpenAI usa 3, mais com poucos exemplos, menos com muitos.</translation>
    </message>
    <message numerus="yes">
        <source>It asks for %Ln example(s) at least.</source>
        <translation>
            <numerusform>Ele exige pelo menos %Ln exemplo.</numerusform>
            <numerusform>Ele exige pelo menos %Ln exemplos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its own tokenizer counts a little differently.</source>
        <translation>O tokenizador próprio dele conta de um jeito um pouco diferente.</translation>
    </message>
    <message>
        <source>None of these services trains the model of this dataset.</source>
        <translation>Nenhum destes serviços treina o modelo deste conjunto de dados.</translation>
    </message>
    <message>
        <source>Official rule: %1</source>
        <translation>Regra oficial: %1</translation>
    </message>
    <message>
        <source>Please look up the price there and type it.</source>
        <translation>Consulte o preço lá e digite-o.</translation>
    </message>
    <message>
        <source>Price for a million tokens</source>
        <translation>Preço por milhão de tokens</translation>
    </message>
    <message>
        <source>The held-out examples are billed, too, once an epoch.</source>
        <translation>Os exemplos reservados também são cobrados, uma vez por época.</translation>
    </message>
    <message>
        <source>The price is from its own list.</source>
        <translation>O preço vem da lista do próprio serviço.</translation>
    </message>
    <message>
        <source>The price is what others report; please check it there.</source>
        <translation>O preço é o que outros informam; confira lá.</translation>
    </message>
    <message>
        <source>The service ends this model on %1, with all that was trained from it.</source>
        <translation>Em %1 o serviço encerra este modelo, com tudo o que foi treinado a partir dele.</translation>
    </message>
    <message>
        <source>Training %1 at %2 costs %3.</source>
        <translation>Treinar %1 em %2 custa %3.</translation>
    </message>
    <message>
        <source>Use the known price</source>
        <translation>Usar o preço conhecido</translation>
    </message>
    <message>
        <source>What %1 costs at %2 is not known.</source>
        <translation>Não se sabe quanto custa %1 em %2.</translation>
    </message>
    <message>
        <source>You typed the price.</source>
        <translation>Você digitou o preço.</translation>
    </message>
</context>
<context>
    <name>CrashCard</name>
    <message>
        <source>A report lies on this computer. It names places in the program and nothing from your chats. It is sent to nobody.</source>
        <translation>Há um relatório neste computador. Ele cita pontos do programa e nada dos seus chats. Ninguém o recebe.</translation>
    </message>
    <message>
        <source>Choose another folder, or copy the report.</source>
        <translation>Escolha outra pasta ou copie o relatório.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar relatório</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Relatório de falha</translation>
    </message>
    <message>
        <source>Delete report</source>
        <translation>Excluir relatório</translation>
    </message>
    <message>
        <source>Hide report</source>
        <translation>Ocultar relatório</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Relatório copiado</translation>
    </message>
    <message>
        <source>Report deleted</source>
        <translation>Relatório excluído</translation>
    </message>
    <message>
        <source>Report saved</source>
        <translation>Relatório salvo</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Salvar relatório…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Mostrar relatório</translation>
    </message>
    <message>
        <source>Something went wrong inside VoiceTune.</source>
        <translation>Algo deu errado dentro do VoiceTune.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>The report cannot be saved there.</source>
        <translation>Não dá para salvar o relatório ali.</translation>
    </message>
    <message>
        <source>VoiceTune crash report.txt</source>
        <translation>Relatório de falha do VoiceTune.txt</translation>
    </message>
    <message>
        <source>VoiceTune ran into a problem earlier.</source>
        <translation>O VoiceTune teve um problema anteriormente.</translation>
    </message>
</context>
<context>
    <name>CurveChart</name>
    <message>
        <source>%1: %2 at step %3.</source>
        <translation>%1: %2 no passo %3.</translation>
    </message>
    <message>
        <source>%1: from %2 at step %3 to %4 at step %5, between %6 and %7.</source>
        <translation>%1: de %2 no passo %3 a %4 no passo %5, entre %6 e %7.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Passo %1</translation>
    </message>
    <message>
        <source>There are no figures yet.</source>
        <translation>Ainda não há números.</translation>
    </message>
    <message>
        <source>Training steps</source>
        <translation>Passos de treinamento</translation>
    </message>
</context>
<context>
    <name>CurveModel</name>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <source>%1, as a table</source>
        <translation>%1, como tabela</translation>
    </message>
    <message>
        <source>Point at the chart or use the arrow keys to read it.</source>
        <translation>Aponte para o gráfico ou use as setas para lê-lo.</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>Ver imagem</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Ver tabela</translation>
    </message>
</context>
<context>
    <name>DatasetDetails</name>
    <message>
        <source>About this data</source>
        <translation>Sobre estes dados</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Details of the dataset</source>
        <translation>Detalhes do conjunto de dados</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>De fora</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
</context>
<context>
    <name>DatasetKnobs</name>
    <message>
        <source>e.g. %1</source>
        <translation>ex.: %1</translation>
    </message>
</context>
<context>
    <name>DatasetPage</name>
    <message>
        <source>Change how examples are made</source>
        <translation>Mudar como os exemplos são feitos</translation>
    </message>
    <message>
        <source>Your dataset</source>
        <translation>Seu conjunto de dados</translation>
    </message>
    <message numerus="yes">
        <source>example(s) to train on</source>
        <translation>
            <numerusform>exemplo para treinar</numerusform>
            <numerusform>exemplos para treinar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Change a replacement</source>
        <translation>Mudar uma substituição</translation>
    </message>
    <message>
        <source>Hide a word</source>
        <translation>Ocultar uma palavra</translation>
    </message>
    <message>
        <source>Hide unusual words</source>
        <translation>Ocultar palavras incomuns</translation>
    </message>
    <message>
        <source>How replacements look</source>
        <translation>Como são as substituições</translation>
    </message>
    <message>
        <source>It is a person</source>
        <translation>É uma pessoa</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Mantido</translation>
    </message>
    <message>
        <source>Leave unusual words</source>
        <translation>Deixar palavras incomuns</translation>
    </message>
    <message>
        <source>Marked to check</source>
        <translation>Marcado para verificar</translation>
    </message>
    <message>
        <source>Not a person</source>
        <translation>Não é uma pessoa</translation>
    </message>
    <message>
        <source>Remove a word</source>
        <translation>Remover uma palavra</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Substituído</translation>
    </message>
    <message>
        <source>Replaced all that waited</source>
        <translation>Substituído tudo o que esperava</translation>
    </message>
</context>
<context>
    <name>DefaultsSection</name>
    <message>
        <source>A new project begins with these. On the page Dataset you change them for one project; others stay as they are.</source>
        <translation>Um projeto novo começa com isto. Na página Conjunto de dados você muda para um projeto; os outros ficam como estão.</translation>
    </message>
    <message>
        <source>Count tokens for</source>
        <translation>Contar tokens para</translation>
    </message>
    <message>
        <source>Longest example</source>
        <translation>Exemplo mais longo</translation>
    </message>
    <message>
        <source>New projects</source>
        <translation>Novos projetos</translation>
    </message>
    <message>
        <source>Tokens are counted with the vocabulary %1. This model takes examples of up to %2 tokens.</source>
        <translation>Os tokens são contados com o vocabulário %1. Este modelo aceita exemplos de até %2 tokens.</translation>
    </message>
    <message>
        <source>What the model takes</source>
        <translation>O que o modelo aceita</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
</context>
<context>
    <name>DesktopNotice</name>
    <message>
        <source>A training job at %1: %2</source>
        <translation>Um trabalho de treinamento em %1: %2</translation>
    </message>
    <message>
        <source>A training job: %2</source>
        <translation>Um trabalho de treinamento: %2</translation>
    </message>
    <message>
        <source>A training on this computer: %2</source>
        <translation>Um treinamento neste computador: %2</translation>
    </message>
</context>
<context>
    <name>DetectorSection</name>
    <message>
        <source>A folder on this computer. Nothing is downloaded.</source>
        <translation>Uma pasta neste computador. Nada é baixado.</translation>
    </message>
    <message>
        <source>Another detector</source>
        <translation>Outro detector</translation>
    </message>
    <message>
        <source>Ask another detector</source>
        <translation>Consultar outro detector</translation>
    </message>
    <message>
        <source>Ask no other detector</source>
        <translation>Não consultar outro detector</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher pasta…</translation>
    </message>
    <message>
        <source>Choose a program…</source>
        <translation>Escolher programa…</translation>
    </message>
    <message>
        <source>Choose the Python that has the detector</source>
        <translation>Escolher o Python que tem o detector</translation>
    </message>
    <message>
        <source>Choose the folder of its model</source>
        <translation>Escolher a pasta do modelo dele</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>Detector</translation>
    </message>
    <message>
        <source>GLiNER</source>
        <translation>GLiNER</translation>
    </message>
    <message>
        <source>It is asked when the page Privacy looks for private data again.</source>
        <translation>Ele é consultado quando a página Privacidade procura dados privados de novo.</translation>
    </message>
    <message>
        <source>Its Python</source>
        <translation>O Python dele</translation>
    </message>
    <message>
        <source>Its model</source>
        <translation>O modelo dele</translation>
    </message>
    <message>
        <source>No other detector is asked.</source>
        <translation>Nenhum outro detector é consultado.</translation>
    </message>
    <message>
        <source>Not needed. If you have spaCy, GLiNER or Presidio installed for Python, the search for private data can ask it, too. It runs on this computer with the network turned off for it. What it sees waits for your decision. The search takes much longer with it.</source>
        <translation>Não é necessário. Se você tem spaCy, GLiNER ou Presidio instalado para Python, a busca por dados privados também pode consultá-lo. Ele roda neste computador com o uso da rede desligado. O que ele vê espera sua decisão. A busca demora muito mais com ele.</translation>
    </message>
    <message>
        <source>Presidio, with a model of spaCy</source>
        <translation>Presidio, com um modelo do spaCy</translation>
    </message>
    <message>
        <source>Start it once and use it</source>
        <translation>Iniciar uma vez e usar</translation>
    </message>
    <message>
        <source>Stop asking it</source>
        <translation>Não consultar mais</translation>
    </message>
    <message>
        <source>The program, or the folder of an environment that has the detector.</source>
        <translation>O programa, ou a pasta de um ambiente que tem o detector.</translation>
    </message>
    <message>
        <source>spaCy</source>
        <translation>spaCy</translation>
    </message>
    <message>
        <source>{0} is asked, too.</source>
        <translation>{0} também é consultado.</translation>
    </message>
</context>
<context>
    <name>ExampleBrowser</name>
    <message numerus="yes">
        <source>%Ln preference pair(s) from edited answers: a second training learns your text over the one it replaced.</source>
        <translation>
            <numerusform>%Ln par de preferência de respostas editadas: um segundo treinamento aprende seu texto em vez do que ele substituiu.</numerusform>
            <numerusform>%Ln pares de preferência de respostas editadas: um segundo treinamento aprende seu texto em vez do que ele substituiu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not used: %Ln changed answer(s), because these settings form other answers.</source>
        <translation>
            <numerusform>Não usada: %Ln resposta alterada, porque estas configurações formam outras respostas.</numerusform>
            <numerusform>Não usadas: %Ln respostas alteradas, porque estas configurações formam outras respostas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save them in the format “Preference pairs” on the page Finish.</source>
        <translation>Salve-os no formato “Pares de preferência” na página Concluir.</translation>
    </message>
</context>
<context>
    <name>ExampleDetail</name>
    <message>
        <source>%1, edited by you</source>
        <translation>%1, editada por você</translation>
    </message>
    <message>
        <source>Answer, left out</source>
        <translation>Resposta, de fora</translation>
    </message>
    <message>
        <source>Answer, only context</source>
        <translation>Resposta, só contexto</translation>
    </message>
    <message>
        <source>Answer, trained</source>
        <translation>Resposta, treinada</translation>
    </message>
    <message>
        <source>Edit answer</source>
        <translation>Editar resposta</translation>
    </message>
    <message>
        <source>Enter edits the answer, Space trains on it or not, Delete leaves the example out.</source>
        <translation>Enter edita a resposta, Espaço liga ou desliga o treino com ela, Delete deixa o exemplo de fora.</translation>
    </message>
    <message>
        <source>Leave example out</source>
        <translation>Deixar exemplo de fora</translation>
    </message>
    <message>
        <source>Only context</source>
        <translation>Só contexto</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt do sistema</translation>
    </message>
    <message>
        <source>The example as the model will see it</source>
        <translation>O exemplo como o modelo vai vê-lo</translation>
    </message>
    <message>
        <source>This answer is context here whatever you choose: it stands before the first trained one.</source>
        <translation>Esta resposta é contexto aqui, seja qual for sua escolha: ela vem antes da primeira treinada.</translation>
    </message>
    <message>
        <source>Train on it</source>
        <translation>Treinar com ela</translation>
    </message>
    <message>
        <source>Use example again</source>
        <translation>Usar exemplo de novo</translation>
    </message>
</context>
<context>
    <name>ExampleList</name>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln exemplo</numerusform>
            <numerusform>%Ln exemplos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) of %1 to %2 tokens</source>
        <translation>
            <numerusform>%Ln exemplo de %1 a %2 tokens</numerusform>
            <numerusform>%Ln exemplos de %1 a %2 tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) of %1 to %2 turns</source>
        <translation>
            <numerusform>%Ln exemplo de %1 a %2 turnos</numerusform>
            <numerusform>%Ln exemplos de %1 a %2 turnos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) with %1 to %2 tokens of prompts</source>
        <translation>
            <numerusform>%Ln exemplo com %1 a %2 tokens de prompts</numerusform>
            <numerusform>%Ln exemplos com %1 a %2 tokens de prompts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) with %1 to %2 tokens of trained answers</source>
        <translation>
            <numerusform>%Ln exemplo com %1 a %2 tokens de respostas treinadas</numerusform>
            <numerusform>%Ln exemplos com %1 a %2 tokens de respostas treinadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln matching example(s)</source>
        <translation>
            <numerusform>%Ln exemplo encontrado</numerusform>
            <numerusform>%Ln exemplos encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>Todos os chats</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Todas as partes</translation>
    </message>
    <message>
        <source>Answer tokens</source>
        <translation>Tokens resp.</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Alterado por você</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>Kept for a test</source>
        <translation>Guardado para teste</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Search in the examples</source>
        <translation>Buscar nos exemplos</translation>
    </message>
    <message>
        <source>Search, then Enter</source>
        <translation>Busque e tecle Enter</translation>
    </message>
    <message>
        <source>Show all examples</source>
        <translation>Mostrar todos os exemplos</translation>
    </message>
    <message>
        <source>Show all lengths</source>
        <translation>Mostrar todos os tamanhos</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>Used to measure</source>
        <translation>Usado para medir</translation>
    </message>
    <message>
        <source>Used to train</source>
        <translation>Usado para treinar</translation>
    </message>
    <message>
        <source>Which examples are shown</source>
        <translation>Quais exemplos são exibidos</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>medir</translation>
    </message>
    <message>
        <source>test</source>
        <translation>testar</translation>
    </message>
    <message>
        <source>training</source>
        <translation>treinar</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Show as picture</source>
        <translation>Ver imagem</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Ver tabela</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Figures of the dataset</source>
        <translation>Números do conjunto de dados</translation>
    </message>
</context>
<context>
    <name>FindingDetail</name>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Ask me (A)</source>
        <translation>Perguntar (A)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>For every place with this value</source>
        <translation>Para todo lugar com este valor</translation>
    </message>
    <message>
        <source>Keep (%1)</source>
        <translation>Manter (%1)</translation>
    </message>
    <message>
        <source>Keep all %1</source>
        <translation>Manter todos %1</translation>
    </message>
    <message>
        <source>Messages after</source>
        <translation>Mensagens depois</translation>
    </message>
    <message>
        <source>Messages before</source>
        <translation>Mensagens antes</translation>
    </message>
    <message>
        <source>Replace (%1)</source>
        <translation>Substituir (%1)</translation>
    </message>
    <message>
        <source>Replace all %1</source>
        <translation>Substituir todos %1</translation>
    </message>
    <message>
        <source>Skip (A)</source>
        <translation>Pular (A)</translation>
    </message>
    <message>
        <source>The chosen finding</source>
        <translation>O achado escolhido</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>%1 shown</source>
        <translation>%1 exibidos</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Enter: all like this · J: next</source>
        <translation>Enter: todos iguais · J: próximo</translation>
    </message>
    <message>
        <source>Everything in this group is decided.</source>
        <translation>Tudo neste grupo está decidido.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Achados</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Mantido</translation>
    </message>
    <message>
        <source>Nothing in this group is shown by this filter.</source>
        <translation>Este filtro não mostra nada deste grupo.</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Só %1</translation>
    </message>
    <message>
        <source>Only %1. Show all again</source>
        <translation>Só %1. Mostrar todos de novo</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Substituído</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remetente</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>A verificar</translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message numerus="yes">
        <source>%Ln unusual word(s) or number(s) stay visible.</source>
        <translation>
            <numerusform>%Ln palavra ou número incomum fica visível.</numerusform>
            <numerusform>%Ln palavras ou números incomuns ficam visíveis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabalhos</translation>
    </message>
    <message>
        <source>Jobs (%1)</source>
        <translation>Trabalhos (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Names and private data are replaced in them, but for %Ln that you keep. They stay on this computer unless you send them.</source>
        <translation>
            <numerusform>Nomes e dados privados são substituídos neles, exceto %Ln que você mantém. Eles ficam neste computador, a menos que você os envie.</numerusform>
            <numerusform>Nomes e dados privados são substituídos neles, exceto %Ln que você mantém. Eles ficam neste computador, a menos que você os envie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names and private data are replaced in them. They stay on this computer unless you send them.</source>
        <translation>Nomes e dados privados são substituídos neles. Eles ficam neste computador, a menos que você os envie.</translation>
    </message>
    <message>
        <source>Save files</source>
        <translation>Salvar arquivos</translation>
    </message>
    <message>
        <source>Send to a service</source>
        <translation>Enviar a um serviço</translation>
    </message>
    <message>
        <source>Train at home</source>
        <translation>Treinar em casa</translation>
    </message>
    <message>
        <source>What to do with the files</source>
        <translation>O que fazer com os arquivos</translation>
    </message>
    <message>
        <source>Your training files</source>
        <translation>Seus arquivos de treinamento</translation>
    </message>
</context>
<context>
    <name>FoldersSection</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher pasta…</translation>
    </message>
    <message>
        <source>Folder for files that you save</source>
        <translation>Pasta para arquivos que você salva</translation>
    </message>
    <message>
        <source>Folder for new projects</source>
        <translation>Pasta para novos projetos</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>No program opened the folder.</source>
        <translation>Nenhum programa abriu a pasta.</translation>
    </message>
    <message>
        <source>Open it with the program for files.</source>
        <translation>Abra-a com o gerenciador de arquivos.</translation>
    </message>
    <message>
        <source>Open this folder</source>
        <translation>Abrir esta pasta</translation>
    </message>
    <message>
        <source>This folder cannot be made. Choose another one.</source>
        <translation>Não dá para criar esta pasta. Escolha outra.</translation>
    </message>
    <message>
        <source>Use the usual folder</source>
        <translation>Usar a pasta padrão</translation>
    </message>
    <message>
        <source>What lies in the old folder stays there.</source>
        <translation>O que está na pasta antiga fica lá.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget for good</source>
        <translation>Esquecer de vez</translation>
    </message>
    <message>
        <source>Forget the replacements?</source>
        <translation>Esquecer as substituições?</translation>
    </message>
    <message>
        <source>Names and replacements that you typed are forgotten, too. Your chats and decisions stay.</source>
        <translation>Os nomes e as substituições que você digitou também são esquecidos. Seus chats e suas decisões ficam.</translation>
    </message>
    <message>
        <source>New replacements are drawn. They do not match files that you wrote before.</source>
        <translation>Novas substituições são sorteadas. Elas não combinam com arquivos que você gravou antes.</translation>
    </message>
    <message>
        <source>Nobody can tell any more what stood for what, not even you.</source>
        <translation>Ninguém mais saberá o que substituía o quê, nem mesmo você.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Não dá para desfazer isso.</translation>
    </message>
</context>
<context>
    <name>ForgetSection</name>
    <message numerus="yes">
        <source>%Ln more project(s)</source>
        <translation>
            <numerusform>mais %Ln projeto</numerusform>
            <numerusform>mais %Ln projetos</numerusform>
        </translation>
    </message>
    <message>
        <source>All data is deleted.</source>
        <translation>Todos os dados foram excluídos.</translation>
    </message>
    <message>
        <source>Delete all data</source>
        <translation>Excluir todos os dados</translation>
    </message>
    <message>
        <source>Delete all data of VoiceTune?</source>
        <translation>Excluir todos os dados do VoiceTune?</translation>
    </message>
    <message>
        <source>Delete all data…</source>
        <translation>Excluir todos os dados…</translation>
    </message>
    <message>
        <source>Delete this yourself: %1</source>
        <translation>Exclua isto por conta própria: %1</translation>
    </message>
    <message>
        <source>Deletes everything that VoiceTune keeps on this computer. Untick the projects that you want to keep. Your exports and the files that you saved stay where they are.</source>
        <translation>Exclui tudo o que o VoiceTune guarda neste computador. Desmarque os projetos que quer manter. Suas exportações e os arquivos que você salvou ficam onde estão.</translation>
    </message>
    <message>
        <source>I know that this cannot be undone</source>
        <translation>Sei que não dá para desfazer isso</translation>
    </message>
    <message>
        <source>It deletes no project.</source>
        <translation>Não exclui nenhum projeto.</translation>
    </message>
    <message>
        <source>It deletes settings, crash reports, and the lists of projects, of jobs and of what left this computer.</source>
        <translation>Apaga configurações, relatórios de falhas e as listas de projetos, de trabalhos e do que saiu deste computador.</translation>
    </message>
    <message>
        <source>It deletes the API keys of these accounts: %1.</source>
        <translation>Exclui as chaves de API destas contas: %1.</translation>
    </message>
    <message>
        <source>It deletes these projects with their keys: %1.</source>
        <translation>Exclui estes projetos com suas chaves: %1.</translation>
    </message>
    <message>
        <source>It does not touch exports, saved files, models and trainings at home, or what services have.</source>
        <translation>Não mexe nas exportações, nos arquivos salvos, nos modelos e treinamentos em casa, nem no que os serviços têm.</translation>
    </message>
    <message numerus="yes">
        <source>It keeps %Ln project(s).</source>
        <translation>
            <numerusform>Mantém %Ln projeto.</numerusform>
            <numerusform>Mantém %Ln projetos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be deleted.</source>
        <translation>Não foi possível excluir tudo.</translation>
    </message>
    <message>
        <source>There is no project on this computer.</source>
        <translation>Não há projetos neste computador.</translation>
    </message>
    <message>
        <source>VoiceTune is as it was when you installed it.</source>
        <translation>O VoiceTune está como recém-instalado.</translation>
    </message>
    <message>
        <source>VoiceTune is sending files.</source>
        <translation>O VoiceTune está enviando arquivos.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it on the page Finish.</source>
        <translation>Espere terminar ou interrompa na página Concluir.</translation>
    </message>
    <message>
        <source>the key of %1 in %2</source>
        <translation>a chave de %1 em %2</translation>
    </message>
</context>
<context>
    <name>FormatChooser</name>
    <message>
        <source>At home</source>
        <translation>Em casa</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Outros programas</translation>
    </message>
    <message>
        <source>The files come into a folder of their own: %1.</source>
        <translation>Os arquivos vão para uma pasta só deles: %1.</translation>
    </message>
    <message>
        <source>Training service</source>
        <translation>Serviço de treinamento</translation>
    </message>
    <message>
        <source>What the files are for</source>
        <translation>Para que servem os arquivos</translation>
    </message>
</context>
<context>
    <name>GapPicture</name>
    <message>
        <source>About %1 % of the pauses are longer than the one chosen, %2.</source>
        <translation>Cerca de %1 % das pausas são mais longas que a escolhida, %2.</translation>
    </message>
    <message>
        <source>Most pauses last %1.</source>
        <translation>A maioria das pausas dura %1.</translation>
    </message>
    <message>
        <source>Pauses between messages</source>
        <translation>Pausas entre mensagens</translation>
    </message>
    <message>
        <source>The suggested pause is %1.</source>
        <translation>A pausa sugerida é de %1.</translation>
    </message>
    <message>
        <source>There are no pauses yet.</source>
        <translation>Ainda não há pausas.</translation>
    </message>
    <message>
        <source>chosen: %1</source>
        <translation>escolhida: %1</translation>
    </message>
</context>
<context>
    <name>GroupHead</name>
    <message>
        <source>%1 of %2 checked.</source>
        <translation>%1 de %2 verificados.</translation>
    </message>
    <message>
        <source>They are always removed. You can keep a single place in the list.</source>
        <translation>São sempre removidos. Você pode manter um lugar específico na lista.</translation>
    </message>
    <message>
        <source>What happens to: %1</source>
        <translation>O que acontece com: %1</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Everywhere</source>
        <translation>Em todo lugar</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Exportação: %1</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Arquivos: %1</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of your language, as in the name of its file</comment>
        <translation>pt_BR</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>All topics</source>
        <translation>Todos os temas</translation>
    </message>
    <message>
        <source>Back to the topic before</source>
        <translation>Voltar ao tema anterior</translation>
    </message>
    <message>
        <source>Forward to the topic after</source>
        <translation>Avançar para o próximo tema</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Press F1 or Esc to go back.</source>
        <translation>Pressione F1 ou Esc para voltar.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Fazer o passeio</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Help text</source>
        <translation>Texto de ajuda</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Continuar lendo</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>%1 between %2 and %3 tokens.</source>
        <translation>%1 entre %2 e %3 tokens.</translation>
    </message>
    <message>
        <source>%1 between %2 and %3 turns.</source>
        <translation>%1 entre %2 e %3 turnos.</translation>
    </message>
    <message>
        <source>%1 of their tokens are answers.</source>
        <translation>%1 dos tokens deles são respostas.</translation>
    </message>
    <message>
        <source>%1 to %2 tokens</source>
        <translation>%1 a %2 tokens</translation>
    </message>
    <message>
        <source>%1 to %2 tokens of prompts</source>
        <translation>%1 a %2 tokens de prompts</translation>
    </message>
    <message>
        <source>%1 to %2 tokens of trained answers</source>
        <translation>%1 a %2 tokens de respostas treinadas</translation>
    </message>
    <message>
        <source>%1 to %2 turns</source>
        <translation>%1 a %2 turnos</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>%1 tokens of prompts</source>
        <translation>%1 tokens de prompts</translation>
    </message>
    <message>
        <source>%1 tokens of trained answers</source>
        <translation>%1 tokens de respostas treinadas</translation>
    </message>
    <message>
        <source>%1 turns</source>
        <translation>%1 turnos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln examples</source>
        <translation>
            <numerusform>%Ln exemplo</numerusform>
            <numerusform>%Ln exemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 example</source>
        <translation>1 exemplo</translation>
    </message>
    <message>
        <source>Drag to change the longest example</source>
        <translation>Arraste para mudar o exemplo mais longo</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>Highest bar: %1</source>
        <translation>Barra mais alta: %1</translation>
    </message>
    <message>
        <source>There are no examples yet.</source>
        <translation>Ainda não há exemplos.</translation>
    </message>
    <message>
        <source>Token-length histogram</source>
        <translation>Histograma de tamanho em tokens</translation>
    </message>
    <message>
        <source>Tokens in an example</source>
        <translation>Tokens em um exemplo</translation>
    </message>
    <message>
        <source>Tokens in the prompts of an example</source>
        <translation>Tokens nos prompts de um exemplo</translation>
    </message>
    <message>
        <source>Tokens in the trained answers of an example</source>
        <translation>Tokens nas respostas treinadas de um exemplo</translation>
    </message>
    <message>
        <source>Turns in an example</source>
        <translation>Turnos em um exemplo</translation>
    </message>
</context>
<context>
    <name>HistogramModel</name>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parcela</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Turnos</translation>
    </message>
</context>
<context>
    <name>HistogramPanel</name>
    <message>
        <source>A token is a piece of a word. Point at a bar or use the arrow keys to read it. Enter shows its examples.</source>
        <translation>Um token é um pedaço de palavra. Aponte para uma barra ou use as setas para lê-la. Enter mostra os exemplos dela.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Escala logarítmica</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>Ver imagem</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Ver tabela</translation>
    </message>
    <message>
        <source>Token lengths</source>
        <translation>Tamanhos em tokens</translation>
    </message>
</context>
<context>
    <name>HomeForm</name>
    <message>
        <source>Another folder</source>
        <translation>Outra pasta</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher pasta…</translation>
    </message>
    <message>
        <source>Choose a program…</source>
        <translation>Escolher programa…</translation>
    </message>
    <message>
        <source>Choose the Python that has the trainer</source>
        <translation>Escolher o Python que tem o treinador</translation>
    </message>
    <message>
        <source>Choose the folder that was saved for a trainer</source>
        <translation>Escolher a pasta salva para um treinador</translation>
    </message>
    <message>
        <source>Command that will be run</source>
        <translation>Comando que será executado</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copiar comando</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>Copiar linhas</translation>
    </message>
    <message>
        <source>Folder of the trainer</source>
        <translation>Pasta do treinador</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>É encontrado sozinho</translation>
    </message>
    <message>
        <source>Leave it empty to use the one in the folder, or the one of this computer.</source>
        <translation>Deixe vazio para usar o da pasta ou o deste computador.</translation>
    </message>
    <message>
        <source>Lines for a terminal that install it</source>
        <translation>Linhas de terminal que o instalam</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Procurar de novo</translation>
    </message>
    <message>
        <source>Made for %1.</source>
        <translation>Feito para %1.</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Ainda não escolhida</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Python that has the trainer</source>
        <translation>Python que tem o treinador</translation>
    </message>
    <message>
        <source>Run these lines in a terminal, then look again.</source>
        <translation>Execute estas linhas em um terminal e procure de novo.</translation>
    </message>
    <message>
        <source>Saved for training at home</source>
        <translation>Salvo para treinar em casa</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Iniciar treinamento</translation>
    </message>
    <message>
        <source>Train at home</source>
        <translation>Treinar em casa</translation>
    </message>
    <message>
        <source>What is different this time. It stays on this computer.</source>
        <translation>O que há de diferente desta vez. Fica neste computador.</translation>
    </message>
    <message>
        <source>Your own trainer works on this computer, in the folder that you saved for it. It fetches the base model from the internet by itself, unless the model lies here already. That part is not offline, and the list of what left this computer does not show it.</source>
        <translation>Seu próprio treinador trabalha neste computador, na pasta que você salvou para ele. Ele mesmo busca o modelo base na internet, a não ser que o modelo já esteja aqui. Essa parte não é offline e não aparece na lista do que saiu deste computador.</translation>
    </message>
</context>
<context>
    <name>HomeRunCard</name>
    <message>
        <source>Held-out rows</source>
        <translation>Linhas reservadas</translation>
    </message>
    <message>
        <source>Loss during the training</source>
        <translation>Perda durante o treinamento</translation>
    </message>
    <message>
        <source>Progress of the training at home</source>
        <translation>Andamento do treinamento em casa</translation>
    </message>
    <message>
        <source>Stop training…</source>
        <translation>Parar treinamento…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>The training in this folder</source>
        <translation>O treinamento nesta pasta</translation>
    </message>
    <message>
        <source>Trained rows</source>
        <translation>Linhas treinadas</translation>
    </message>
    <message>
        <source>What the trainer says</source>
        <translation>O que o treinador diz</translation>
    </message>
</context>
<context>
    <name>HomeTab</name>
    <message>
        <source>Looking for the trainer…</source>
        <translation>Procurando o treinador…</translation>
    </message>
    <message>
        <source>Save files for a trainer first: on the tab “Save files”, choose “At home”. Or choose a folder that you saved before.</source>
        <translation>Salve antes arquivos para um treinador: na aba “Salvar arquivos”, escolha “Em casa”. Ou escolha uma pasta que você salvou antes.</translation>
    </message>
    <message>
        <source>The training goes on when you close VoiceTune; training.log in its folder shows how.</source>
        <translation>O treinamento continua quando você fecha o VoiceTune; training.log na pasta dele mostra como vai.</translation>
    </message>
    <message>
        <source>The training has started.</source>
        <translation>O treinamento começou.</translation>
    </message>
    <message>
        <source>This computer has no key store, so no list of trainings is kept.</source>
        <translation>Este computador não tem chaveiro, então não se guarda uma lista de treinamentos.</translation>
    </message>
</context>
<context>
    <name>HowAsked</name>
    <message>
        <source>How the models are asked</source>
        <translation>Como se pergunta aos modelos</translation>
    </message>
    <message>
        <source>It opens every talk. Your model knows the prompt of its examples best. Names that you type are replaced.</source>
        <translation>Ele abre cada bate-papo. Seu modelo conhece melhor o prompt dos exemplos dele. Nomes que você digita são substituídos.</translation>
    </message>
    <message>
        <source>Longer answers are cut off.</source>
        <translation>Respostas mais longas são cortadas.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Resposta mais longa</translation>
    </message>
    <message>
        <source>Low gives similar answers each time, high gives surprising ones. From 0 to 2.</source>
        <translation>Baixa: respostas sempre parecidas; alta: surpreendentes. De 0 a 2.</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt do sistema</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Use the prompt of your examples</source>
        <translation>Usar o prompt dos seus exemplos</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
</context>
<context>
    <name>HowCard</name>
    <message>
        <source>A name for the model</source>
        <translation>Um nome para o modelo</translation>
    </message>
    <message>
        <source>Answers that you edit, or judge on the page Try it, allow a training from preferences, too.</source>
        <translation>Respostas que você edita, ou avalia na página Experimentar, também permitem um treinamento com preferências.</translation>
    </message>
    <message numerus="yes">
        <source>Delete them after %Ln day(s)</source>
        <translation>
            <numerusform>Excluí-los depois de %Ln dia</numerusform>
            <numerusform>Excluí-los depois de %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the settings</source>
        <translation>Ocultar as configurações</translation>
    </message>
    <message>
        <source>How it is trained</source>
        <translation>Como ele é treinado</translation>
    </message>
    <message>
        <source>It becomes a part of the model&apos;s name at the service. Use no name of a person.</source>
        <translation>Torna-se parte do nome do modelo no serviço. Não use nome de pessoa.</translation>
    </message>
    <message>
        <source>Keep them until I delete them</source>
        <translation>Guardá-los até eu excluir</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Send the held-out examples, too</source>
        <translation>Enviar também os exemplos reservados</translation>
    </message>
    <message>
        <source>Show the settings</source>
        <translation>Mostrar as configurações</translation>
    </message>
    <message>
        <source>Something here needs your attention.</source>
        <translation>Algo aqui precisa da sua atenção.</translation>
    </message>
    <message>
        <source>The service decides about everything. That is a good start.</source>
        <translation>O serviço decide tudo. É um bom começo.</translation>
    </message>
    <message>
        <source>The service measures on them how well the training goes. They are never trained.</source>
        <translation>O serviço mede com eles como vai o treinamento. Eles nunca são treinados.</translation>
    </message>
    <message>
        <source>What did you change, and why? This stays on your computer.</source>
        <translation>O que você mudou e por quê? Isto fica no seu computador.</translation>
    </message>
    <message numerus="yes">
        <source>You chose %Ln setting(s). The service decides about the rest.</source>
        <translation>
            <numerusform>Você escolheu %Ln configuração. O serviço decide o resto.</numerusform>
            <numerusform>Você escolheu %Ln configurações. O serviço decide o resto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your files at the service</source>
        <translation>Seus arquivos no serviço</translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Detalhes copiados</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Dispensar esta mensagem</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>Nothing that was finished before is lost. Try again; if it happens again, the computer may be short of memory.</source>
        <translation>Nada do que já tinha terminado se perdeu. Tente de novo; se acontecer outra vez, talvez falte memória ao computador.</translation>
    </message>
    <message>
        <source>Something went wrong inside VoiceTune (%1).</source>
        <translation>Algo deu errado dentro do VoiceTune (%1).</translation>
    </message>
    <message>
        <source>The work stopped unexpectedly.</source>
        <translation>A tarefa parou inesperadamente.</translation>
    </message>
    <message>
        <source>Your project is as it was before. Copy the details and tell us.</source>
        <translation>Seu projeto está como antes. Copie os detalhes e conte para nós.</translation>
    </message>
</context>
<context>
    <name>JobButtons</name>
    <message>
        <source>The training does not need them any more. Delete them there, unless you want to train with them again.</source>
        <translation>O treinamento não precisa mais deles. Exclua-os lá, a menos que queira treinar com eles de novo.</translation>
    </message>
    <message>
        <source>The tuned model there is deleted.</source>
        <translation>O modelo ajustado lá foi excluído.</translation>
    </message>
    <message>
        <source>Your files are still at %1.</source>
        <translation>Seus arquivos ainda estão em %1.</translation>
    </message>
    <message>
        <source>Your files there are deleted.</source>
        <translation>Seus arquivos lá foram excluídos.</translation>
    </message>
</context>
<context>
    <name>JobCheckpoints</name>
    <message>
        <source>Checkpoints</source>
        <translation>Pontos de verificação</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy the name of the model</source>
        <translation>Copiar o nome do modelo</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Models from the middle of the training. Where an earlier one measures better, use that one.</source>
        <translation>Modelos do meio do treinamento. Se um anterior tiver medidas melhores, use esse.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
</context>
<context>
    <name>JobCompare</name>
    <message numerus="yes">
        <source>%Ln job(s) side by side</source>
        <translation>
            <numerusform>%Ln trabalho lado a lado</numerusform>
            <numerusform>%Ln trabalhos lado a lado</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to all jobs</source>
        <translation>Voltar a todos os trabalhos</translation>
    </message>
    <message>
        <source>How the trainings went</source>
        <translation>Como foram os treinamentos</translation>
    </message>
    <message>
        <source>Jobs side by side</source>
        <translation>Trabalhos lado a lado</translation>
    </message>
    <message>
        <source>Loss of these jobs</source>
        <translation>Perda destes trabalhos</translation>
    </message>
    <message>
        <source>Loss on what it learns from</source>
        <translation>Perda no que ele aprende</translation>
    </message>
    <message>
        <source>Loss on what was held out</source>
        <translation>Perda no que foi reservado</translation>
    </message>
    <message>
        <source>Which loss the chart shows</source>
        <translation>Qual perda o gráfico mostra</translation>
    </message>
</context>
<context>
    <name>JobContinue</name>
    <message numerus="yes">
        <source>%Ln message(s) came in since.</source>
        <translation>
            <numerusform>%Ln mensagem chegou desde então.</numerusform>
            <numerusform>%Ln mensagens chegaram desde então.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A training from preferences can use %Ln pair(s) of what you liked.</source>
        <translation>
            <numerusform>Um treinamento com preferências pode usar %Ln par do que você curtiu.</numerusform>
            <numerusform>Um treinamento com preferências pode usar %Ln pares do que você curtiu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a newer export on the page Open, or judge answers on the page Try it.</source>
        <translation>Adicione uma exportação mais nova na página Abrir ou avalie respostas na página Experimentar.</translation>
    </message>
    <message>
        <source>Go on with the pairs</source>
        <translation>Continuar com os pares</translation>
    </message>
    <message>
        <source>Nothing is new since this training.</source>
        <translation>Nada de novo desde este treinamento.</translation>
    </message>
    <message>
        <source>Nothing is sent yet.</source>
        <translation>Nada é enviado ainda.</translation>
    </message>
    <message>
        <source>Open the project%1 first.</source>
        <translation>Abra primeiro o projeto%1.</translation>
    </message>
    <message>
        <source>The dataset will begin on %1; Ctrl+Z takes that back.</source>
        <translation>O conjunto de dados vai começar em %1; Ctrl+Z desfaz isso.</translation>
    </message>
    <message>
        <source>The model is trained further with its chats.</source>
        <translation>O modelo continua sendo treinado com os chats dele.</translation>
    </message>
    <message>
        <source>Train this model further?</source>
        <translation>Treinar mais este modelo?</translation>
    </message>
    <message>
        <source>Use only what is new</source>
        <translation>Usar só o que é novo</translation>
    </message>
</context>
<context>
    <name>JobCurve</name>
    <message>
        <source>Accuracy</source>
        <translation>Acerto</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Held out, all</source>
        <translation>Reservado, tudo</translation>
    </message>
    <message>
        <source>Held out, some</source>
        <translation>Reservado, parte</translation>
    </message>
    <message>
        <source>How the training goes</source>
        <translation>Como vai o treinamento</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>Lower is better. Where the held-out curve rises while the other falls, the model learns by heart.</source>
        <translation>Quanto menor, melhor. Onde a curva do reservado sobe enquanto a outra cai, o modelo está decorando.</translation>
    </message>
    <message>
        <source>The share of tokens that the model guessed right. Higher is better.</source>
        <translation>A proporção de tokens que o modelo adivinhou certo. Quanto maior, melhor.</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Treinado</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>O que o gráfico mostra</translation>
    </message>
</context>
<context>
    <name>JobEvents</name>
    <message numerus="yes">
        <source>%Ln event(s), the newest first</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos, o mais novo primeiro</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>There is nothing to report yet.</source>
        <translation>Nada foi informado ainda.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>What the service said</source>
        <translation>O que o serviço disse</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erro</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensagem</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
</context>
<context>
    <name>JobFiles</name>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln exemplo</numerusform>
            <numerusform>%Ln exemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>at the service as %1</source>
        <translation>no serviço como %1</translation>
    </message>
    <message>
        <source>deleted at the service</source>
        <translation>excluído no serviço</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>não enviado</translation>
    </message>
    <message>
        <source>to learn from</source>
        <translation>para aprender</translation>
    </message>
    <message>
        <source>to measure with</source>
        <translation>para medir</translation>
    </message>
</context>
<context>
    <name>JobHead</name>
    <message>
        <source>%1 and all that was trained from it disappeared on %2.</source>
        <translation>%1 e tudo o que foi treinado a partir dele desapareceram em %2.</translation>
    </message>
    <message>
        <source>%1 and your tuned model disappear on %2.</source>
        <translation>%1 e seu modelo ajustado desaparecem em %2.</translation>
    </message>
    <message>
        <source>About the job</source>
        <translation>Sobre o trabalho</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Modelo base</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Expected in all</source>
        <translation>Previsto no total</translation>
    </message>
    <message>
        <source>Job number</source>
        <translation>Número do trabalho</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>State of the job</source>
        <translation>Estado do trabalho</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Trained for</source>
        <translation>Treinado por</translation>
    </message>
    <message>
        <source>Training for</source>
        <translation>Treinando há</translation>
    </message>
    <message>
        <source>Tuned model</source>
        <translation>Modelo ajustado</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Your tuned model disappears on %2.</source>
        <translation>Seu modelo ajustado desaparece em %2.</translation>
    </message>
</context>
<context>
    <name>JobNote</name>
    <message>
        <source>What did you change, and why? It is never sent.</source>
        <translation>O que você mudou e por quê? Nunca é enviado.</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Sua nota</translation>
    </message>
</context>
<context>
    <name>JobSettings</name>
    <message>
        <source>Ending of the model&apos;s name</source>
        <translation>Final do nome do modelo</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
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
        <translation>%1 de cerca de %2 previstos</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a time and its day</comment>
        <translation>%2, %1</translation>
    </message>
    <message>
        <source>%1, %3 % less than predicted (%2)</source>
        <translation>%1, %3 % menos que o previsto (%2)</translation>
    </message>
    <message>
        <source>%1, %3 % more than predicted (%2)</source>
        <translation>%1, %3 % mais que o previsto (%2)</translation>
    </message>
    <message>
        <source>%1, as predicted</source>
        <translation>%1, como previsto</translation>
    </message>
    <message>
        <source>%1, best</source>
        <translation>%1, melhor</translation>
    </message>
    <message>
        <source>%1, last</source>
        <translation>%1, no fim</translation>
    </message>
    <message>
        <source>%1, says the service</source>
        <translation>%1, diz o serviço</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Perguntar agora</translation>
    </message>
    <message>
        <source>Ask now, or look at its website. Send it again only if there is no job: a second one may cost twice.</source>
        <translation>Pergunte agora ou veja no site do serviço. Só envie de novo se não houver trabalho: um segundo pode custar o dobro.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Perguntando…</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Delete my files there…</source>
        <translation>Excluir meus arquivos lá…</translation>
    </message>
    <message>
        <source>Delete the files there</source>
        <translation>Excluir os arquivos lá</translation>
    </message>
    <message>
        <source>Delete the model there</source>
        <translation>Excluir o modelo lá</translation>
    </message>
    <message>
        <source>Delete the tuned model there…</source>
        <translation>Excluir o modelo ajustado lá…</translation>
    </message>
    <message>
        <source>Delete your files at {place}?</source>
        <translation>Excluir seus arquivos em {place}?</translation>
    </message>
    <message>
        <source>Delete your tuned model at {place}?</source>
        <translation>Excluir seu modelo ajustado em {place}?</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Excluindo…</translation>
    </message>
    <message>
        <source>Done at %1.</source>
        <translation>Concluído (%1).</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Concluído.</translation>
    </message>
    <message>
        <source>Enter a valid key where you send files, then ask again. The job goes on meanwhile.</source>
        <translation>Insira uma chave válida onde você envia arquivos e pergunte de novo. Enquanto isso, o trabalho continua.</translation>
    </message>
    <message>
        <source>Examples held out</source>
        <translation>Exemplos reservados</translation>
    </message>
    <message>
        <source>Examples trained on</source>
        <translation>Exemplos treinados</translation>
    </message>
    <message>
        <source>Expected to be done at %1.</source>
        <translation>Previsão de término: %1.</translation>
    </message>
    <message>
        <source>Forget the entry</source>
        <translation>Esquecer a entrada</translation>
    </message>
    <message>
        <source>Forget this entry?</source>
        <translation>Esquecer esta entrada?</translation>
    </message>
    <message>
        <source>Forget this entry…</source>
        <translation>Esquecer esta entrada…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Going on…</source>
        <translation>Continuando…</translation>
    </message>
    <message>
        <source>It ends for good. What was trained up to now may be lost.</source>
        <translation>Ele termina de vez. O que foi treinado até agora pode se perder.</translation>
    </message>
    <message>
        <source>It goes on when you say so.</source>
        <translation>Ele continua quando você mandar.</translation>
    </message>
    <message>
        <source>It last answered at %1.</source>
        <translation>Última resposta: %1.</translation>
    </message>
    <message>
        <source>It last said so at %1.</source>
        <translation>Última vez que disse isso: %1.</translation>
    </message>
    <message>
        <source>It may cost all the same.</source>
        <translation>Pode custar mesmo assim.</translation>
    </message>
    <message>
        <source>It may have been deleted there, or belong to another account. What is noted here stays.</source>
        <translation>Pode ter sido excluído lá ou pertencer a outra conta. O que está anotado aqui fica.</translation>
    </message>
    <message>
        <source>It should be done any moment.</source>
        <translation>Deve terminar a qualquer momento.</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <translation>Levou %1.</translation>
    </message>
    <message>
        <source>Its events, its charts and your note are deleted from this list.</source>
        <translation>Os eventos, as curvas e sua nota são apagados desta lista.</translation>
    </message>
    <message>
        <source>Job at %1: %2</source>
        <translation>Trabalho em %1: %2</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Nobody can use it any more, not even you. Training it again costs again.</source>
        <translation>Ninguém mais poderá usá-lo, nem mesmo você. Treiná-lo de novo custa de novo.</translation>
    </message>
    <message>
        <source>Nobody knows whether {place} started this job.</source>
        <translation>Não se sabe se {place} iniciou este trabalho.</translation>
    </message>
    <message>
        <source>Nothing is left of this training in its folder.</source>
        <translation>Não resta nada deste treinamento na pasta dele.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused at {place}.</source>
        <translation>Pausado em {place}.</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Pausando…</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Read what it said, then try again with changes.</source>
        <translation>Leia o que foi dito e tente de novo com mudanças.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Enviar de novo…</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Send it again to {place}?</source>
        <translation>Enviar de novo a {place}?</translation>
    </message>
    <message>
        <source>Send them again: what is there already is not sent twice.</source>
        <translation>Envie de novo: o que já está lá não é enviado duas vezes.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Start the job now</source>
        <translation>Iniciar o trabalho agora</translation>
    </message>
    <message>
        <source>Start the job now, try again with changes, or delete the files there.</source>
        <translation>Inicie o trabalho agora, tente de novo com mudanças ou exclua os arquivos lá.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Step %1 of %2.</source>
        <translation>Passo %1 de %2.</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Parar o envio</translation>
    </message>
    <message>
        <source>Stop the job</source>
        <translation>Parar o trabalho</translation>
    </message>
    <message>
        <source>Stop the job…</source>
        <translation>Parar o trabalho…</translation>
    </message>
    <message>
        <source>Stop the training</source>
        <translation>Parar o treinamento</translation>
    </message>
    <message>
        <source>Stop the training…</source>
        <translation>Parar o treinamento…</translation>
    </message>
    <message>
        <source>Stop this job at {place}?</source>
        <translation>Parar este trabalho em {place}?</translation>
    </message>
    <message>
        <source>Stop this training?</source>
        <translation>Parar este treinamento?</translation>
    </message>
    <message>
        <source>Stopped at %1.</source>
        <translation>Parado (%1).</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>The files are being sent to {place}.</source>
        <translation>Os arquivos estão sendo enviados a {place}.</translation>
    </message>
    <message>
        <source>The files on this computer stay, and so does the tuned model.</source>
        <translation>Os arquivos neste computador ficam, e o modelo ajustado também.</translation>
    </message>
    <message>
        <source>The files were not sent to the end, and no job was started.</source>
        <translation>Os arquivos não foram enviados até o fim, e nenhum trabalho foi iniciado.</translation>
    </message>
    <message>
        <source>The folder of the training stays, and the model in it.</source>
        <translation>A pasta do treinamento fica, com o modelo dentro dela.</translation>
    </message>
    <message>
        <source>The job goes on there. VoiceTune asks again by itself.</source>
        <translation>O trabalho continua lá. O VoiceTune pergunta de novo sozinho.</translation>
    </message>
    <message>
        <source>The job is being started at {place}.</source>
        <translation>O trabalho está sendo iniciado em {place}.</translation>
    </message>
    <message>
        <source>The trainer is asked to end. What it has saved in its folder stays.</source>
        <translation>O treinador recebe o pedido de parar. O que ele salvou na pasta dele fica.</translation>
    </message>
    <message>
        <source>The trainer is being started.</source>
        <translation>O treinador está sendo iniciado.</translation>
    </message>
    <message>
        <source>The training ended with an error at %1.</source>
        <translation>O treinamento terminou com erro (%1).</translation>
    </message>
    <message>
        <source>The training ended with an error.</source>
        <translation>O treinamento terminou com erro.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Não dá para desfazer isso.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>This computer cannot reach {place} just now.</source>
        <translation>Este computador não consegue acessar {place} agora.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Tokens trained</source>
        <translation>Tokens treinados</translation>
    </message>
    <message>
        <source>Train it further…</source>
        <translation>Treinar mais…</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Treinador</translation>
    </message>
    <message>
        <source>Training on this computer since %1.</source>
        <translation>Treinando neste computador desde %1.</translation>
    </message>
    <message>
        <source>Training on this computer.</source>
        <translation>Treinando neste computador.</translation>
    </message>
    <message>
        <source>Training since %1.</source>
        <translation>Treinando desde %1.</translation>
    </message>
    <message>
        <source>Training.</source>
        <translation>Treinando.</translation>
    </message>
    <message>
        <source>Try again with changes</source>
        <translation>Tentar de novo com mudanças</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Experimentar</translation>
    </message>
    <message>
        <source>VoiceTune asks again by itself, less and less often.</source>
        <translation>O VoiceTune pergunta de novo sozinho, cada vez com menos frequência.</translation>
    </message>
    <message>
        <source>VoiceTune asks again from time to time. The website of the service may say more.</source>
        <translation>O VoiceTune pergunta de tempos em tempos. O site do serviço talvez diga mais.</translation>
    </message>
    <message>
        <source>VoiceTune looks in its list first. If the job is not there, a second one is started, which may cost twice.</source>
        <translation>O VoiceTune olha primeiro na lista do serviço. Se o trabalho não estiver nela, é iniciado um segundo, o que pode custar o dobro.</translation>
    </message>
    <message>
        <source>Waiting at {place} since %1.</source>
        <translation>Esperando em {place} desde %1.</translation>
    </message>
    <message>
        <source>Waiting at {place}.</source>
        <translation>Esperando em {place}.</translation>
    </message>
    <message>
        <source>What is at {place} stays there: a job goes on, and files and models are kept.</source>
        <translation>O que está em {place} fica lá: um trabalho continua, e arquivos e modelos são mantidos.</translation>
    </message>
    <message>
        <source>What is noted here stays.</source>
        <translation>O que está anotado aqui fica.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Your files are at {place}, but it started no job.</source>
        <translation>Seus arquivos estão em {place}, mas nenhum trabalho foi iniciado lá.</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Sua nota</translation>
    </message>
    <message>
        <source>about %1 predicted</source>
        <translation>cerca de %1 previstos</translation>
    </message>
    <message>
        <source>about %1, predicted</source>
        <translation>cerca de %1, previsto</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>acerto</translation>
    </message>
    <message>
        <source>held-out accuracy</source>
        <translation>acerto na reserva</translation>
    </message>
    <message>
        <source>held-out accuracy, all</source>
        <translation>acerto na reserva, tudo</translation>
    </message>
    <message>
        <source>held-out loss</source>
        <translation>perda na reserva</translation>
    </message>
    <message>
        <source>held-out loss, all</source>
        <translation>perda na reserva, tudo</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taxa de aprendizado</translation>
    </message>
    <message>
        <source>learns from preferred answers (DPO)</source>
        <translation>aprende com respostas preferidas (DPO)</translation>
    </message>
    <message>
        <source>learns from the answers</source>
        <translation>aprende com as respostas</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perda</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>the service&apos;s own</source>
        <translation>o do próprio serviço</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este computador</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>menos de um minuto</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>{place} cannot be asked: the key is missing here, or not accepted any more.</source>
        <translation>Não dá para perguntar a {place}: falta a chave aqui, ou ela não é mais aceita.</translation>
    </message>
    <message>
        <source>{place} deletes the files that were sent, and those with the figures of the training.</source>
        <translation>{place} exclui os arquivos enviados e os que têm os números do treinamento.</translation>
    </message>
    <message>
        <source>{place} does not know this job any more.</source>
        <translation>{place} não conhece mais este trabalho.</translation>
    </message>
    <message>
        <source>{place} ended this job with an error at %1.</source>
        <translation>{place} terminou este trabalho com erro (%1).</translation>
    </message>
    <message>
        <source>{place} ended this job with an error.</source>
        <translation>{place} terminou este trabalho com erro.</translation>
    </message>
    <message>
        <source>{place} has a problem of its own and does not say how the job is doing.</source>
        <translation>{place} tem um problema próprio e não informa como está o trabalho.</translation>
    </message>
    <message>
        <source>{place} may have started this job already, but its answer did not arrive.</source>
        <translation>{place} pode já ter iniciado este trabalho, mas a resposta não chegou.</translation>
    </message>
    <message>
        <source>{place} said: %1</source>
        <translation>{place} disse: %1</translation>
    </message>
    <message>
        <source>{place} says “%1” of this job, a word that VoiceTune does not know.</source>
        <translation>{place} diz “%1” sobre este trabalho, uma palavra que o VoiceTune não conhece.</translation>
    </message>
</context>
<context>
    <name>JobsPage</name>
    <message>
        <source>Everything that you have trained, at services and at home, from all projects.</source>
        <translation>Tudo o que você treinou, em serviços e em casa, de todos os projetos.</translation>
    </message>
    <message>
        <source>Its files are sent from the page Finish.</source>
        <translation>Os arquivos dele são enviados pela página Concluir.</translation>
    </message>
    <message>
        <source>Its model is tried on the page Try it.</source>
        <translation>O modelo dele é testado na página Experimentar.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabalhos</translation>
    </message>
    <message>
        <source>Open the project of this job first.</source>
        <translation>Abra primeiro o projeto deste trabalho.</translation>
    </message>
</context>
<context>
    <name>JobsTab</name>
    <message numerus="yes">
        <source>%Ln job(s), the newest first. Tick two to four of them to compare them.</source>
        <translation>
            <numerusform>%Ln trabalho. Marque de dois a quatro para compará-los.</numerusform>
            <numerusform>%Ln trabalhos, o mais novo primeiro. Marque de dois a quatro para compará-los.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln job(s)</source>
        <translation>
            <numerusform>Comparar %Ln trabalho</numerusform>
            <numerusform>Comparar %Ln trabalhos</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare jobs</source>
        <translation>Comparar trabalhos</translation>
    </message>
    <message>
        <source>Jobs at training services and trainings at home show here.</source>
        <translation>Trabalhos em serviços de treinamento e treinamentos em casa aparecem aqui.</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>Ainda não há trabalhos</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln job(s) fit side by side.</source>
        <translation>
            <numerusform>Só cabe %Ln trabalho lado a lado.</numerusform>
            <numerusform>Só cabem %Ln trabalhos lado a lado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Untick another one first.</source>
        <translation>Desmarque outro primeiro.</translation>
    </message>
</context>
<context>
    <name>KeepingDialog</name>
    <message numerus="yes">
        <source>%Ln place(s) that are hidden now will stand in the files.</source>
        <translation>
            <numerusform>%Ln lugar que agora está oculto ficará à vista nos arquivos.</numerusform>
            <numerusform>%Ln lugares que agora estão ocultos ficarão à vista nos arquivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Ctrl+Z desfaz isso.</translation>
    </message>
    <message>
        <source>Keep all of this: %1?</source>
        <translation>Manter tudo isto: %1?</translation>
    </message>
    <message>
        <source>Keep them all</source>
        <translation>Manter tudo</translation>
    </message>
</context>
<context>
    <name>KeptTalks</name>
    <message>
        <source>Choose a talk…</source>
        <translation>Escolher bate-papo…</translation>
    </message>
    <message>
        <source>Delete the talk</source>
        <translation>Excluir o bate-papo</translation>
    </message>
    <message>
        <source>Delete this talk?</source>
        <translation>Excluir este bate-papo?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>It is deleted from this project for good.</source>
        <translation>Ele é excluído deste projeto de vez.</translation>
    </message>
    <message>
        <source>Kept talks</source>
        <translation>Bate-papos guardados</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Não dá para desfazer isso.</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a passphrase. Nobody can open the project without it, and VoiceTune cannot remind you of it.</source>
        <translation>Escolha uma frase secreta. Sem ela, ninguém abre o projeto, e o VoiceTune não tem como lembrá-la a você.</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>Continuar sem salvar</translation>
    </message>
    <message>
        <source>Nobody can open the project without it, and VoiceTune cannot remind you of it.</source>
        <translation>Sem ela, ninguém abre o projeto, e o VoiceTune não tem como lembrá-la a você.</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Abrir projeto</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Frase secreta de novo</translation>
    </message>
    <message>
        <source>Save with this passphrase</source>
        <translation>Salvar com esta frase secreta</translation>
    </message>
    <message>
        <source>The key of this project is not on this computer. Type its passphrase or its recovery code.</source>
        <translation>A chave deste projeto não está neste computador. Digite a frase secreta ou o código de recuperação dele.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>As duas frases secretas não são iguais.</translation>
    </message>
    <message>
        <source>This computer has no key store. Choose a passphrase that opens your project, or go on without saving it.</source>
        <translation>Este computador não tem chaveiro. Escolha uma frase secreta que abra seu projeto ou continue sem salvá-lo.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n letters.</source>
        <translation>
            <numerusform>Use pelo menos %n letra.</numerusform>
            <numerusform>Use pelo menos %n letras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Usar esta frase secreta</translation>
    </message>
</context>
<context>
    <name>KeySection</name>
    <message>
        <source>Change the passphrase…</source>
        <translation>Mudar a frase secreta…</translation>
    </message>
    <message>
        <source>From now on this computer opens it without a question.</source>
        <translation>De agora em diante, este computador o abre sem perguntar.</translation>
    </message>
    <message>
        <source>From now on your passphrase opens it.</source>
        <translation>De agora em diante, sua frase secreta o abre.</translation>
    </message>
    <message>
        <source>Hide recovery code</source>
        <translation>Ocultar código de recuperação</translation>
    </message>
    <message>
        <source>It was encrypted anew, so its former recovery code is void. Write down the new one.</source>
        <translation>Ele foi criptografado de novo, então o código de recuperação anterior não vale mais. Anote o novo.</translation>
    </message>
    <message>
        <source>Keep the key on this computer</source>
        <translation>Guardar a chave neste computador</translation>
    </message>
    <message>
        <source>Key and recovery</source>
        <translation>Chave e recuperação</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperação</translation>
    </message>
    <message>
        <source>Show recovery code</source>
        <translation>Mostrar código de recuperação</translation>
    </message>
    <message>
        <source>The key store of this computer opens this project.</source>
        <translation>O chaveiro deste computador abre este projeto.</translation>
    </message>
    <message>
        <source>Use a passphrase…</source>
        <translation>Usar frase secreta…</translation>
    </message>
    <message>
        <source>Your passphrase or recovery code opens it.</source>
        <translation>Sua frase secreta ou seu código de recuperação o abre.</translation>
    </message>
    <message>
        <source>Your project is encrypted. The recovery code opens it on another computer, or when its key is lost.</source>
        <translation>Seu projeto está criptografado. O código de recuperação o abre em outro computador ou quando a chave se perde.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Back to the topic before</source>
        <translation>Voltar ao tema anterior</translation>
    </message>
    <message>
        <source>Decide this finding later</source>
        <translation>Decidir este achado depois</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Do the same to everything like this</source>
        <translation>Fazer o mesmo com todos iguais</translation>
    </message>
    <message>
        <source>Edit what is chosen</source>
        <translation>Editar o que está escolhido</translation>
    </message>
    <message>
        <source>Forward to the topic after</source>
        <translation>Avançar para o próximo tema</translation>
    </message>
    <message>
        <source>Go to a step</source>
        <translation>Ir para uma etapa</translation>
    </message>
    <message>
        <source>Go to the next finding</source>
        <translation>Ir para o próximo achado</translation>
    </message>
    <message>
        <source>Help for the page</source>
        <translation>Ajuda da página</translation>
    </message>
    <message>
        <source>It is a person</source>
        <translation>É uma pessoa</translation>
    </message>
    <message>
        <source>It is not a person</source>
        <translation>Não é uma pessoa</translation>
    </message>
    <message>
        <source>Keep everything like this</source>
        <translation>Manter todos iguais</translation>
    </message>
    <message>
        <source>Keep the answer that you edit</source>
        <translation>Manter a resposta que você edita</translation>
    </message>
    <message>
        <source>Keep this finding</source>
        <translation>Manter este achado</translation>
    </message>
    <message>
        <source>Leave the example out, or use it again</source>
        <translation>Deixar o exemplo de fora ou usá-lo de novo</translation>
    </message>
    <message>
        <source>Open an export or a project</source>
        <translation>Abrir uma exportação ou um projeto</translation>
    </message>
    <message>
        <source>Read the bars of the picture</source>
        <translation>Ler as barras da imagem</translation>
    </message>
    <message>
        <source>Remove the word from the list</source>
        <translation>Remover a palavra da lista</translation>
    </message>
    <message>
        <source>Replace everything like this</source>
        <translation>Substituir todos iguais</translation>
    </message>
    <message>
        <source>Replace this finding</source>
        <translation>Substituir este achado</translation>
    </message>
    <message>
        <source>Search in the page</source>
        <translation>Buscar na página</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>Enviar a pergunta</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Show the examples of a bar</source>
        <translation>Mostrar os exemplos de uma barra</translation>
    </message>
    <message>
        <source>Stop the work that runs, or go back</source>
        <translation>Parar o que está em andamento ou voltar</translation>
    </message>
    <message>
        <source>Take the first answer for the real one</source>
        <translation>Achar que a primeira resposta é a verdadeira</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>Desfazer a última decisão</translation>
    </message>
    <message>
        <source>Take the second answer for the real one</source>
        <translation>Achar que a segunda resposta é a verdadeira</translation>
    </message>
    <message>
        <source>Train on the answer, or not</source>
        <translation>Treinar com a resposta ou não</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Conversations in every language are used.</source>
        <translation>São usadas conversas em qualquer idioma.</translation>
    </message>
    <message>
        <source>Conversations in other languages are left out.</source>
        <translation>Conversas em outros idiomas ficam de fora.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Look for languages</source>
        <translation>Procurar idiomas</translation>
    </message>
    <message>
        <source>None is chosen, so conversations in every language are used.</source>
        <translation>Nenhum está escolhido, então são usadas conversas em qualquer idioma.</translation>
    </message>
</context>
<context>
    <name>LeavingCard</name>
    <message>
        <source>%1 tokens are trained in %2.</source>
        <translation>%1 tokens são treinados em %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epoch(s)</source>
        <translation>
            <numerusform>%Ln época</numerusform>
            <numerusform>%Ln épocas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln exemplo</numerusform>
            <numerusform>%Ln exemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to Dataset</source>
        <translation>Ir para Conjunto de dados</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Olhando os arquivos…</translation>
    </message>
    <message>
        <source>No program finds everything: read the file before you send it.</source>
        <translation>Nenhum programa encontra tudo: leia o arquivo antes de enviá-lo.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Mostrar o arquivo</translation>
    </message>
    <message>
        <source>Something changed since the examples were made. Look at the dataset again first.</source>
        <translation>Algo mudou desde que os exemplos foram feitos. Veja o conjunto de dados de novo primeiro.</translation>
    </message>
    <message>
        <source>That costs %1 (price of %2).</source>
        <translation>Isso custa %1 (preço de %2).</translation>
    </message>
    <message>
        <source>The files are not written yet in this format: %1. They are checked while they are written.</source>
        <translation>Os arquivos ainda não foram gravados neste formato: %1. Eles são verificados enquanto são gravados.</translation>
    </message>
    <message>
        <source>The files have changed since they were checked. Write them again.</source>
        <translation>Os arquivos mudaram desde que foram verificados. Grave-os de novo.</translation>
    </message>
    <message>
        <source>There are no examples yet.</source>
        <translation>Ainda não há exemplos.</translation>
    </message>
    <message>
        <source>These bytes, and no others, go to %1.</source>
        <translation>Estes bytes, e nenhum outro, vão para %1.</translation>
    </message>
    <message numerus="yes">
        <source>VoiceTune replaces %Ln name(s)</source>
        <translation>
            <numerusform>O VoiceTune substitui %Ln nome</numerusform>
            <numerusform>O VoiceTune substitui %Ln nomes</numerusform>
        </translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>O que sai deste computador</translation>
    </message>
    <message>
        <source>What that costs is not known: type the price above if you know it.</source>
        <translation>Não se sabe quanto isso custa: digite o preço acima, se você souber.</translation>
    </message>
    <message>
        <source>What this training costs cannot be known in advance.</source>
        <translation>Não dá para dizer antes quanto este treinamento custa.</translation>
    </message>
    <message>
        <source>Write the files for %1</source>
        <translation>Gravar os arquivos para %1</translation>
    </message>
    <message>
        <source>about %1, which the service decides</source>
        <translation>cerca de %1, que o serviço decide</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln private value(s) in your chats.</source>
        <translation>
            <numerusform>e %Ln dado privado nos seus chats.</numerusform>
            <numerusform>e %Ln dados privados nos seus chats.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message numerus="yes">
        <source>%Ln message(s) are part of examples.</source>
        <translation>
            <numerusform>%Ln mensagem faz parte de exemplos.</numerusform>
            <numerusform>%Ln mensagens fazem parte de exemplos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) with messages left out</source>
        <translation>
            <numerusform>%Ln lugar com mensagens deixadas de fora</numerusform>
            <numerusform>%Ln lugares com mensagens deixadas de fora</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the reasons</source>
        <translation>Voltar aos motivos</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Messages left out</source>
        <translation>Mensagens deixadas de fora</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Show these messages</source>
        <translation>Mostrar estas mensagens</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
</context>
<context>
    <name>LengthChart</name>
    <message numerus="yes">
        <source>%Ln example(s) are too long for %1 and would lose %2 tokens.</source>
        <translation>
            <numerusform>%Ln exemplo é longo demais para %1 e perderia %2 tokens.</numerusform>
            <numerusform>%Ln exemplos são longos demais para %1 e perderiam %2 tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too long</source>
        <translation>
            <numerusform>%Ln longo demais</numerusform>
            <numerusform>%Ln longos demais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>5 % up to %Ln</source>
        <translation>
            <numerusform>5 % até %Ln</numerusform>
            <numerusform>5 % até %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>95 % up to %Ln</source>
        <translation>
            <numerusform>95 % até %Ln</numerusform>
            <numerusform>95 % até %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All examples fit into %1.</source>
        <translation>Todos os exemplos cabem em %1.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message numerus="yes">
        <source>At most %1 tokens: %Ln example(s) are longer and would be cut.</source>
        <translation>
            <numerusform>No máximo %1 tokens: %Ln exemplo é mais longo e seria cortado.</numerusform>
            <numerusform>No máximo %1 tokens: %Ln exemplos são mais longos e seriam cortados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its own tokenizer counts a little differently.</source>
        <translation>O tokenizador próprio dele conta de um jeito um pouco diferente.</translation>
    </message>
    <message numerus="yes">
        <source>Limit %Ln</source>
        <translation>
            <numerusform>Limite %Ln</numerusform>
            <numerusform>Limite %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Limit of</source>
        <translation>Limite de</translation>
    </message>
    <message numerus="yes">
        <source>Median %Ln</source>
        <translation>
            <numerusform>Mediana %Ln</numerusform>
            <numerusform>Mediana %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No limit but the model&apos;s own.</source>
        <translation>Nenhum limite além do limite do modelo.</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>This dataset: %1</source>
        <translation>Conjunto de dados: %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>What the chart counts</source>
        <translation>O que o gráfico conta</translation>
    </message>
    <message>
        <source>all fit</source>
        <translation>todos cabem</translation>
    </message>
</context>
<context>
    <name>LikedChoice</name>
    <message numerus="yes">
        <source>%Ln pair(s) from answers that were not chosen, as the exports say.</source>
        <translation>
            <numerusform>%Ln par de respostas não escolhidas, como informam as exportações.</numerusform>
            <numerusform>%Ln pares de respostas não escolhidas, como informam as exportações.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) from your thumbs and edits on the page Try it.</source>
        <translation>
            <numerusform>%Ln par das suas curtidas e edições na página Experimentar.</numerusform>
            <numerusform>%Ln pares das suas curtidas e edições na página Experimentar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Liked, but nothing beside it was disliked: %1.</source>
        <translation>Curtidas, mas sem nada ao lado que você não tenha curtido: %1.</translation>
    </message>
    <message>
        <source>Use what I liked</source>
        <translation>Usar o que eu curti</translation>
    </message>
</context>
<context>
    <name>LineState</name>
    <message>
        <source>Show the jobs</source>
        <translation>Mostrar os trabalhos</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Experimentar</translation>
    </message>
</context>
<context>
    <name>LiveFigures</name>
    <message>
        <source>An estimate from %1 of %2 messages. The exact figures follow.</source>
        <translation>Uma estimativa com %1 de %2 mensagens. Os números exatos vêm em seguida.</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Always use high contrast</source>
        <translation>Usar sempre alto contraste</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Seguir o sistema</translation>
    </message>
    <message>
        <source>It changes when VoiceTune starts the next time.</source>
        <translation>Muda quando o VoiceTune for iniciado da próxima vez.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Look of the window</source>
        <translation>Aparência da janela</translation>
    </message>
    <message>
        <source>Otherwise your system decides on both.</source>
        <translation>Caso contrário, seu sistema decide ambos.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reduzir movimento</translation>
    </message>
    <message>
        <source>The size of text always follows your system.</source>
        <translation>O tamanho do texto sempre segue seu sistema.</translation>
    </message>
</context>
<context>
    <name>MacMenu</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Minimizar</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>VoiceTune Help</source>
        <translation>Ajuda do VoiceTune</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de dados</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabalhos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Experimentar</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Make examples</source>
        <translation>Criar exemplos</translation>
    </message>
    <message>
        <source>Make examples again</source>
        <translation>Criar exemplos de novo</translation>
    </message>
    <message numerus="yes">
        <source>Not yet in the examples: %Ln change(s) of answers.</source>
        <translation>
            <numerusform>Ainda não está nos exemplos: %Ln mudança em respostas.</numerusform>
            <numerusform>Ainda não estão nos exemplos: %Ln mudanças em respostas.</numerusform>
        </translation>
    </message>
    <message>
        <source>OpenAI asks for 10 at least, and 50 or more make a difference. Add more chats.</source>
        <translation>A OpenAI pede pelo menos 10, e a partir de 50 faz diferença. Adicione mais chats.</translation>
    </message>
    <message>
        <source>The examples are not up to date.</source>
        <translation>Os exemplos não estão atualizados.</translation>
    </message>
    <message numerus="yes">
        <source>There are only %Ln example(s) to train on.</source>
        <translation>
            <numerusform>Há só %Ln exemplo para treinar.</numerusform>
            <numerusform>Há só %Ln exemplos para treinar.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are made again when you leave this page.</source>
        <translation>Eles são refeitos quando você sai desta página.</translation>
    </message>
</context>
<context>
    <name>MappingCard</name>
    <message>
        <source>A model learns from who said what, so VoiceTune must know which columns tell that.</source>
        <translation>Um modelo aprende com quem disse o quê, então o VoiceTune precisa saber quais colunas dizem isso.</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>Primeiras linhas da tabela</translation>
    </message>
    <message>
        <source>Read this table</source>
        <translation>Ler esta tabela</translation>
    </message>
    <message>
        <source>Reading the first rows…</source>
        <translation>Lendo as primeiras linhas…</translation>
    </message>
    <message>
        <source>Skip this table</source>
        <translation>Pular esta tabela</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Which column is which in “%1”?</source>
        <translation>Qual coluna é qual em “%1”?</translation>
    </message>
</context>
<context>
    <name>MappingWords</name>
    <message numerus="yes">
        <source>%1 (%Ln row(s))</source>
        <translation>
            <numerusform>%1 (%Ln linha)</numerusform>
            <numerusform>%1 (%Ln linhas)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensagem</numerusform>
            <numerusform>%Ln mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) without a time that can be read.</source>
        <translation>
            <numerusform>%Ln mensagem sem horário legível.</numerusform>
            <numerusform>%Ln mensagens sem horário legível.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) with an answer</source>
        <translation>
            <numerusform>%Ln pergunta com resposta</numerusform>
            <numerusform>%Ln perguntas com resposta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation>
            <numerusform>%Ln posta de lado</numerusform>
            <numerusform>%Ln postas de lado</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the column of the question, and the column of the answer.</source>
        <translation>Escolha a coluna da pergunta e a coluna da resposta.</translation>
    </message>
    <message>
        <source>Choose the column of the text, and the column of the sender.</source>
        <translation>Escolha a coluna do texto e a coluna do remetente.</translation>
    </message>
    <message numerus="yes">
        <source>First %Ln row(s): %1.</source>
        <translation>
            <numerusform>Primeira %Ln linha: %1.</numerusform>
            <numerusform>Primeiras %Ln linhas: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out, as these columns are not there: %Ln other table(s).</source>
        <translation>
            <numerusform>Deixada de fora, pois não tem estas colunas: %Ln outra tabela.</numerusform>
            <numerusform>Deixadas de fora, pois não têm estas colunas: %Ln outras tabelas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read with the same columns: %Ln other table(s).</source>
        <translation>
            <numerusform>Lida com as mesmas colunas: %Ln outra tabela.</numerusform>
            <numerusform>Lidas com as mesmas colunas: %Ln outras tabelas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The names of the columns stand in line %1.</source>
        <translation>Os nomes das colunas estão na linha %1.</translation>
    </message>
    <message>
        <source>There are no rows in this table.</source>
        <translation>Não há linhas nesta tabela.</translation>
    </message>
    <message>
        <source>Without times, the rows count as one conversation in the order of the table.</source>
        <translation>Sem horários, as linhas contam como uma só conversa, na ordem da tabela.</translation>
    </message>
    <message numerus="yes">
        <source>by %Ln person(s)</source>
        <translation>
            <numerusform>de %Ln pessoa</numerusform>
            <numerusform>de %Ln pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln chat(s)</source>
        <translation>
            <numerusform>em %Ln chat</numerusform>
            <numerusform>em %Ln chats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasureCard</name>
    <message>
        <source>%1, by kind</source>
        <translation>%1, por tipo</translation>
    </message>
    <message>
        <source>Distance: %1.</source>
        <translation>Distância: %1.</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>Ver imagem</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Ver tabela</translation>
    </message>
</context>
<context>
    <name>MergeCard</name>
    <message>
        <source>%1 and %2 look like one person.</source>
        <translation>%1 e %2 parecem ser a mesma pessoa.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensagem</numerusform>
            <numerusform>%Ln mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more suggestion(s) after this one.</source>
        <translation>
            <numerusform>mais %Ln sugestão depois desta.</numerusform>
            <numerusform>mais %Ln sugestões depois desta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both made an export: each may be you.</source>
        <translation>Ambas fizeram uma exportação: cada uma pode ser você.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Mesclar</translation>
    </message>
    <message numerus="yes">
        <source>Merge all %Ln like this</source>
        <translation>
            <numerusform>Mesclar %Ln assim</numerusform>
            <numerusform>Mesclar todas as %Ln assim</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Não é a mesma</translation>
    </message>
    <message>
        <source>The name of one is a short form of the name of the other.</source>
        <translation>O nome de uma é uma forma curta do nome da outra.</translation>
    </message>
    <message>
        <source>The user name of one is made of the name of the other.</source>
        <translation>O nome de usuário de uma vem do nome da outra.</translation>
    </message>
    <message>
        <source>Their names are nearly the same.</source>
        <translation>Os nomes são quase iguais.</translation>
    </message>
    <message>
        <source>They have the same e-mail address.</source>
        <translation>Elas têm o mesmo endereço de e-mail.</translation>
    </message>
    <message>
        <source>They have the same name.</source>
        <translation>Elas têm o mesmo nome.</translation>
    </message>
    <message>
        <source>They have the same phone number.</source>
        <translation>Elas têm o mesmo número de telefone.</translation>
    </message>
    <message>
        <source>They have the same user name.</source>
        <translation>Elas têm o mesmo nome de usuário.</translation>
    </message>
    <message>
        <source>They wrote the same messages in two exports of one chat.</source>
        <translation>Elas escreveram as mesmas mensagens em duas exportações de um chat.</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Another model…</source>
        <translation>Outro modelo…</translation>
    </message>
    <message>
        <source>Ask for its models</source>
        <translation>Pedir a lista de modelos</translation>
    </message>
    <message>
        <source>Asking for its models…</source>
        <translation>Pedindo a lista de modelos…</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>Escolher modelo…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model to train</source>
        <translation>Modelo a treinar</translation>
    </message>
    <message>
        <source>Name of the model at the service</source>
        <translation>Nome do modelo no serviço</translation>
    </message>
    <message>
        <source>The service ended this model on %1.</source>
        <translation>O serviço encerrou este modelo em %1.</translation>
    </message>
    <message numerus="yes">
        <source>The service lists %Ln model(s).</source>
        <translation>
            <numerusform>O serviço lista %Ln modelo.</numerusform>
            <numerusform>O serviço lista %Ln modelos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your tuned model disappears on %1.</source>
        <translation>Seu modelo ajustado desaparece em %1.</translation>
    </message>
</context>
<context>
    <name>ModelFigures</name>
    <message>
        <source>Correct a price</source>
        <translation>Corrigir um preço</translation>
    </message>
    <message>
        <source>How long an example may be there is not known.</source>
        <translation>Não se sabe qual pode ser o tamanho de um exemplo.</translation>
    </message>
    <message>
        <source>It costs %1 for a million trained tokens</source>
        <translation>Custa %1 por milhão de tokens treinados</translation>
    </message>
    <message>
        <source>Its price is not known here.</source>
        <translation>O preço não é conhecido aqui.</translation>
    </message>
    <message>
        <source>Longest example, in tokens</source>
        <translation>Exemplo mais longo, em tokens</translation>
    </message>
    <message>
        <source>Price for a million tokens</source>
        <translation>Preço por milhão de tokens</translation>
    </message>
    <message>
        <source>You typed its price: %1 for a million trained tokens.</source>
        <translation>Você digitou o preço: %1 por milhão de tokens treinados.</translation>
    </message>
    <message>
        <source>as of %1 by its own list</source>
        <translation>em %1, pela lista do próprio serviço</translation>
    </message>
    <message>
        <source>as others reported on %1</source>
        <translation>conforme informado por outros em %1</translation>
    </message>
</context>
<context>
    <name>MomentTable</name>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Last words before the answer</source>
        <translation>Últimas palavras antes da resposta</translation>
    </message>
    <message>
        <source>Moments of this replay</source>
        <translation>Momentos desta repetição</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horário</translation>
    </message>
</context>
<context>
    <name>MomentView</name>
    <message>
        <source>Hide your real answer</source>
        <translation>Ocultar sua resposta verdadeira</translation>
    </message>
    <message>
        <source>Moment %1 of %2</source>
        <translation>Momento %1 de %2</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>Próximo momento</translation>
    </message>
    <message>
        <source>Previous moment</source>
        <translation>Momento anterior</translation>
    </message>
    <message>
        <source>Show your real answer</source>
        <translation>Mostrar sua resposta verdadeira</translation>
    </message>
    <message>
        <source>What was said before</source>
        <translation>O que foi dito antes</translation>
    </message>
    <message>
        <source>What you really answered</source>
        <translation>O que você respondeu de verdade</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Assistant</source>
        <comment>A program such as ChatGPT, beside other names</comment>
        <translation>Assistente</translation>
    </message>
    <message>
        <source>Author</source>
        <comment>Whoever wrote a document, beside other names</comment>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Me</source>
        <comment>Whoever made the export, beside other names</comment>
        <translation>Eu</translation>
    </message>
    <message>
        <source>Reader</source>
        <comment>Whoever a document is for, beside other names</comment>
        <translation>Leitor</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>Somebody whose name the export does not tell</comment>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>User</source>
        <comment>Whoever talks with an assistant, beside other names</comment>
        <translation>Usuário</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message numerus="yes">
        <source>%Ln request(s): %1 sent, %2 received.</source>
        <translation>
            <numerusform>%Ln solicitação: %1 enviados, %2 recebidos.</numerusform>
            <numerusform>%Ln solicitações: %1 enviados, %2 recebidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Nothing has left this computer.</source>
        <translation>Nada saiu deste computador.</translation>
    </message>
    <message>
        <source>Services that you can choose</source>
        <translation>Serviços que você pode escolher</translation>
    </message>
    <message>
        <source>Show what left this computer</source>
        <translation>Mostrar o que saiu deste computador</translation>
    </message>
    <message>
        <source>The list of what left this computer is locked.</source>
        <translation>A lista do que saiu deste computador está bloqueada.</translation>
    </message>
    <message>
        <source>VoiceTune works without the internet. It sends something only when you tell it to.</source>
        <translation>O VoiceTune funciona sem internet. Ele só envia algo quando você manda.</translation>
    </message>
    <message>
        <source>an address of your own</source>
        <translation>um endereço seu</translation>
    </message>
</context>
<context>
    <name>NewReplay</name>
    <message>
        <source>A new replay</source>
        <translation>Nova repetição</translation>
    </message>
    <message>
        <source>Beside it, if you want</source>
        <translation>Ao lado, se quiser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a model and moments.</source>
        <translation>Escolha um modelo e momentos.</translation>
    </message>
    <message>
        <source>Held-out moments</source>
        <translation>Momentos reservados</translation>
    </message>
    <message>
        <source>Model to try</source>
        <translation>Modelo a experimentar</translation>
    </message>
    <message>
        <source>Models answer moments of your real chats that are held out of your dataset. Names and private data are replaced.</source>
        <translation>Os modelos respondem a momentos dos seus chats reais que estão reservados fora do seu conjunto de dados. Nomes e dados privados são substituídos.</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momentos</translation>
    </message>
    <message numerus="yes">
        <source>Only %n moment(s) are held out. Hold out a larger share for a surer answer.</source>
        <translation>
            <numerusform>Só %n momento está reservado. Reserve uma parte maior para uma resposta mais segura.</numerusform>
            <numerusform>Só %n momentos estão reservados. Reserve uma parte maior para uma resposta mais segura.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>The same seed draws the same moments, so that rounds can be compared.</source>
        <translation>A mesma semente sorteia os mesmos momentos, para que as rodadas possam ser comparadas.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todos</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Desmarcar todos</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Done again: %1</source>
        <translation>Refeito: %1</translation>
    </message>
    <message>
        <source>Its key is in the key store of this computer, or is your passphrase.</source>
        <translation>A chave está no chaveiro deste computador ou é sua frase secreta.</translation>
    </message>
    <message>
        <source>The project lies encrypted on your disk.</source>
        <translation>O projeto está criptografado no seu disco.</translation>
    </message>
    <message>
        <source>This project is forgotten when you close it.</source>
        <translation>Este projeto é esquecido quando você o fecha.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Desfeito: %1</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabalhando…</translation>
    </message>
    <message>
        <source>You can undo and redo again when this work is done.</source>
        <translation>Você poderá desfazer e refazer de novo quando este trabalho terminar.</translation>
    </message>
</context>
<context>
    <name>OpenPage</name>
    <message>
        <source>%1 with %2. Untick what the model should not learn from.</source>
        <translation>%1 com %2. Desmarque o que o modelo não deve aprender.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <translation>
            <numerusform>%Ln chat</numerusform>
            <numerusform>%Ln chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensagem</numerusform>
            <numerusform>%Ln mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose exports or a project</source>
        <translation>Escolher exportações ou um projeto</translation>
    </message>
    <message>
        <source>Choose the folder of an export</source>
        <translation>Escolher a pasta de uma exportação</translation>
    </message>
    <message>
        <source>Leave a chat out</source>
        <translation>Deixar um chat de fora</translation>
    </message>
    <message>
        <source>Open your chats</source>
        <translation>Abra seus chats</translation>
    </message>
    <message>
        <source>Train a model that writes like you, from chats that stay on this computer.</source>
        <translation>Treine um modelo que escreve como você, com chats que ficam neste computador.</translation>
    </message>
    <message>
        <source>Use a chat</source>
        <translation>Usar um chat</translation>
    </message>
    <message>
        <source>VoiceTune is still working.</source>
        <translation>O VoiceTune ainda está trabalhando.</translation>
    </message>
    <message>
        <source>Wait until it is done, then bring the export in again.</source>
        <translation>Espere terminar e traga a exportação de novo.</translation>
    </message>
    <message>
        <source>Your chats</source>
        <translation>Seus chats</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message numerus="yes">
        <source>%Ln file(s) could not be found.</source>
        <translation>
            <numerusform>Não foi possível encontrar %Ln arquivo.</numerusform>
            <numerusform>Não foi possível encontrar %Ln arquivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check where this one is: %1</source>
        <translation>Verifique onde está este: %1</translation>
    </message>
    <message>
        <source>Only the first project was opened.</source>
        <translation>Só o primeiro projeto foi aberto.</translation>
    </message>
    <message>
        <source>Open the others later, one at a time.</source>
        <translation>Abra os outros depois, um de cada vez.</translation>
    </message>
    <message>
        <source>VoiceTune is still working.</source>
        <translation>O VoiceTune ainda está trabalhando.</translation>
    </message>
    <message>
        <source>Wait until it is done, then open the file again.</source>
        <translation>Espere terminar e abra o arquivo de novo.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>No examples yet</source>
        <translation>Ainda não há exemplos</translation>
    </message>
    <message>
        <source>Once they are made, you see here how long they are.</source>
        <translation>Quando estiverem prontos, você verá aqui o tamanho deles.</translation>
    </message>
    <message numerus="yes">
        <source>example(s) to train on</source>
        <translation>
            <numerusform>exemplo para treinar</numerusform>
            <numerusform>exemplos para treinar</numerusform>
        </translation>
    </message>
    <message>
        <source>held out</source>
        <translation>reservados</translation>
    </message>
    <message>
        <source>kept for a test</source>
        <translation>guardados para teste</translation>
    </message>
    <message>
        <source>tokens in all</source>
        <translation>tokens no total</translation>
    </message>
    <message>
        <source>tokens in the longest</source>
        <translation>tokens no mais longo</translation>
    </message>
    <message>
        <source>tokens of answers</source>
        <translation>tokens de respostas</translation>
    </message>
</context>
<context>
    <name>OwnWordList</name>
    <message>
        <source>A name, a street, a project</source>
        <translation>Um nome, uma rua, um projeto</translation>
    </message>
    <message>
        <source>Hide this word</source>
        <translation>Ocultar esta palavra</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Vezes</translation>
    </message>
    <message>
        <source>Looked for as</source>
        <translation>Procurada como</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Palavras próprias</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Remover da lista</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palavra</translation>
    </message>
    <message>
        <source>Word to hide</source>
        <translation>Palavra a ocultar</translation>
    </message>
</context>
<context>
    <name>PastedTexts</name>
    <message>
        <source>A line is an answer. With empty lines between them, paragraphs are answers. A training file (.jsonl) works, too. Texts stay on this computer and are not kept.</source>
        <translation>Cada linha é uma resposta. Com linhas vazias entre eles, parágrafos são respostas. Um arquivo de treinamento (.jsonl) também serve. Os textos ficam neste computador e não são guardados.</translation>
    </message>
    <message>
        <source>A model&apos;s answers</source>
        <translation>As respostas de um modelo</translation>
    </message>
    <message>
        <source>Check its permissions, or choose another one.</source>
        <translation>Verifique as permissões dele ou escolha outro.</translation>
    </message>
    <message>
        <source>Compare these texts</source>
        <translation>Comparar estes textos</translation>
    </message>
    <message>
        <source>Load a file: %1</source>
        <translation>Carregar um arquivo: %1</translation>
    </message>
    <message>
        <source>Load a file…</source>
        <translation>Carregar arquivo…</translation>
    </message>
    <message>
        <source>More answers of yours</source>
        <translation>Mais respostas suas</translation>
    </message>
    <message>
        <source>Ten thousand answers are enough.</source>
        <translation>Dez mil respostas bastam.</translation>
    </message>
    <message>
        <source>Text and training files (*.txt *.jsonl);;All files (*)</source>
        <translation>Texto e arquivos de treinamento (*.txt *.jsonl);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Texts to compare</source>
        <translation>Textos a comparar</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Não dá para ler o arquivo.</translation>
    </message>
    <message>
        <source>This file is too large for a field.</source>
        <translation>Este arquivo é grande demais para um campo.</translation>
    </message>
    <message>
        <source>What other people wrote</source>
        <translation>O que outras pessoas escreveram</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Suas respostas</translation>
    </message>
</context>
<context>
    <name>PeopleDecisions</name>
    <message>
        <source>Change a new name</source>
        <translation>Mudar um novo nome</translation>
    </message>
    <message>
        <source>Change a role</source>
        <translation>Mudar um papel</translation>
    </message>
    <message>
        <source>Keep two people apart</source>
        <translation>Manter duas pessoas separadas</translation>
    </message>
    <message>
        <source>Make people the assistant</source>
        <translation>Tornar pessoas o assistente</translation>
    </message>
    <message>
        <source>Merge people</source>
        <translation>Mesclar pessoas</translation>
    </message>
    <message>
        <source>Note on consent</source>
        <translation>Nota sobre o consentimento</translation>
    </message>
    <message>
        <source>Note that somebody agreed</source>
        <translation>Anotar que alguém aceita</translation>
    </message>
    <message>
        <source>Note that somebody did not agree</source>
        <translation>Anotar que alguém não aceita</translation>
    </message>
    <message>
        <source>Take one entry apart</source>
        <translation>Separar uma entrada</translation>
    </message>
    <message>
        <source>Take people apart</source>
        <translation>Separar pessoas</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>%1, suggested</source>
        <translation>%1, sugerido</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Aceita</translation>
    </message>
    <message>
        <source>Also an assistant</source>
        <translation>Também assistente</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistente</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>Keeps its name</source>
        <translation>Mantém o nome</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Name in chat</source>
        <translation>Nome no chat</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Novo nome</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>Only mentioned</source>
        <translation>Só mencionada</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>%1 is the assistant</source>
        <translation>%1 é o assistente</translation>
    </message>
    <message>
        <source>Make assistants</source>
        <translation>Tornar assistentes</translation>
    </message>
    <message>
        <source>Merge selected people</source>
        <translation>Mesclar pessoas selecionadas</translation>
    </message>
    <message>
        <source>Merged into one person</source>
        <translation>Mescladas em uma pessoa</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Say who is who. Names in the files are replaced by the new names.</source>
        <translation>Diga quem é quem. Os nomes nos arquivos são substituídos pelos novos nomes.</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Buscar pessoas</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Taken apart</source>
        <translation>Separadas</translation>
    </message>
    <message>
        <source>The model will write like %1.</source>
        <translation>O modelo vai escrever como %1.</translation>
    </message>
    <message>
        <source>The model will write like each of: %1. Tell them apart by {assistant} in the system prompt.</source>
        <translation>O modelo vai escrever como cada um destes: %1. Diferencie-os com {assistant} no prompt do sistema.</translation>
    </message>
    <message>
        <source>They are the assistant now</source>
        <translation>Agora são o assistente</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>New name</source>
        <translation>Novo nome</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Sumiu</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompido</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviado</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Says “%1”</source>
        <translation>Diz “%1”</translation>
    </message>
    <message>
        <source>Sending files</source>
        <translation>Enviando arquivos</translation>
    </message>
    <message>
        <source>Sent, no job yet</source>
        <translation>Enviado, ainda sem trabalho</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>State not known</source>
        <translation>Estado desconhecido</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treinando</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>key needed</source>
        <translation>falta a chave</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>fora de alcance</translation>
    </message>
    <message>
        <source>service in trouble</source>
        <translation>serviço com problemas</translation>
    </message>
</context>
<context>
    <name>PickModel</name>
    <message>
        <source>Ask</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Last words before the answer</source>
        <translation>Últimas palavras antes da resposta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horário</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>fica de fora</translation>
    </message>
    <message>
        <source>to be asked</source>
        <translation>será perguntado</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>First messages</source>
        <translation>Primeiras mensagens</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>O que foi lido</translation>
    </message>
</context>
<context>
    <name>PriceFields</name>
    <message>
        <source>1 million received</source>
        <translation>1 milhão recebidos</translation>
    </message>
    <message>
        <source>1 million tokens sent</source>
        <translation>1 milhão de tokens enviados</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
</context>
<context>
    <name>PrivacyBar</name>
    <message>
        <source>Nothing private was found. Read some messages yourself to be sure.</source>
        <translation>Nada privado foi encontrado. Leia algumas mensagens por conta própria para ter certeza.</translation>
    </message>
    <message>
        <source>Replace all…</source>
        <translation>Substituir todos…</translation>
    </message>
    <message>
        <source>Replacements…</source>
        <translation>Substituições…</translation>
    </message>
    <message>
        <source>Replaces what waits, in all groups.</source>
        <translation>Substitui o que está esperando, em todos os grupos.</translation>
    </message>
    <message>
        <source>Search the result…</source>
        <translation>Buscar no resultado…</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message numerus="yes">
        <source>%Ln finding(s) replaced.</source>
        <translation>
            <numerusform>%Ln achado substituído.</numerusform>
            <numerusform>%Ln achados substituídos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln encontrado</numerusform>
            <numerusform>%Ln encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln a verificar</numerusform>
            <numerusform>%Ln a verificar</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Ctrl+Z desfaz isso.</translation>
    </message>
    <message>
        <source>Looking for private data</source>
        <translation>Procurando dados privados</translation>
    </message>
    <message>
        <source>Names, addresses, numbers, passwords and much more.</source>
        <translation>Nomes, endereços, números, senhas e muito mais.</translation>
    </message>
    <message>
        <source>New ones are drawn from now on.</source>
        <translation>De agora em diante, são sorteadas novas.</translation>
    </message>
    <message>
        <source>No program finds everything. What you check here is what protects people.</source>
        <translation>Nenhum programa encontra tudo. O que você verifica aqui é o que protege as pessoas.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>The replacements are forgotten.</source>
        <translation>As substituições foram esquecidas.</translation>
    </message>
    <message>
        <source>Until you decide, doubtful ones are hidden.</source>
        <translation>Até você decidir, os duvidosos ficam ocultos.</translation>
    </message>
</context>
<context>
    <name>PrivacyWords</name>
    <message>
        <source>Accounts, cards and wallets.</source>
        <translation>Contas, cartões e carteiras.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Addresses and postcodes</source>
        <translation>Endereços e CEPs</translation>
    </message>
    <message>
        <source>Addresses for e-mail, spelled out ones too.</source>
        <translation>Endereços de e-mail, também os escritos por extenso.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Conta bancária</translation>
    </message>
    <message>
        <source>Bank and cards</source>
        <translation>Banco e cartões</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Cartão</translation>
    </message>
    <message>
        <source>Codes, account names and rare words. Nothing tells whether they are private, so you decide.</source>
        <translation>Códigos, nomes de contas e palavras raras. Nada diz se são particulares, então você decide.</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordenadas</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Dates of birth and ages</source>
        <translation>Datas de nascimento e idades</translation>
    </message>
    <message>
        <source>Device address</source>
        <translation>Endereço do aparelho</translation>
    </message>
    <message>
        <source>Devices and locations</source>
        <translation>Aparelhos e locais</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Everybody who writes in these chats, in every form of the name.</source>
        <translation>Todos os que escrevem nestes chats, em todas as formas do nome.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome de arquivo</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Nomes de arquivos</translation>
    </message>
    <message>
        <source>Files that are named after people.</source>
        <translation>Arquivos com nome de pessoas.</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Identity papers, number plates, bookings and orders.</source>
        <translation>Documentos de identidade, placas de veículos, reservas e pedidos.</translation>
    </message>
    <message>
        <source>In any way of writing them.</source>
        <translation>Escritos de qualquer maneira.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Mantido</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>Names of accounts on other services.</source>
        <translation>Nomes de contas em outros serviços.</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>Documento nacional</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Endereço de rede</translation>
    </message>
    <message>
        <source>Network addresses and coordinates.</source>
        <translation>Endereços de rede e coordenadas.</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>Placa de veículo</translation>
    </message>
    <message>
        <source>Numbers and IDs</source>
        <translation>Números e documentos</translation>
    </message>
    <message>
        <source>Order or ticket</source>
        <translation>Pedido ou chamado</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Own word</source>
        <translation>Palavra própria</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Palavras próprias</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passaporte</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Passwords and keys</source>
        <translation>Senhas e chaves</translation>
    </message>
    <message>
        <source>Passwords, codes and keys of services.</source>
        <translation>Senhas, códigos e chaves de serviços.</translation>
    </message>
    <message>
        <source>People outside the chat</source>
        <translation>Pessoas de fora do chat</translation>
    </message>
    <message>
        <source>People whom the messages mention.</source>
        <translation>Pessoas que as mensagens mencionam.</translation>
    </message>
    <message>
        <source>Person outside the chat</source>
        <translation>Pessoa de fora do chat</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Números de telefone</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Places and organisations</source>
        <translation>Lugares e organizações</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>CEP</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Substituído</translation>
    </message>
    <message>
        <source>Streets, houses and postcodes.</source>
        <translation>Ruas, casas e CEPs.</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>A verificar</translation>
    </message>
    <message>
        <source>Unusual word or number</source>
        <translation>Palavra ou número incomum</translation>
    </message>
    <message>
        <source>Unusual words and numbers</source>
        <translation>Palavras e números incomuns</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>User names</source>
        <translation>Nomes de usuário</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Carteira</translation>
    </message>
    <message>
        <source>Web addresses that lead to something personal.</source>
        <translation>Endereços da web que levam a algo pessoal.</translation>
    </message>
    <message>
        <source>When people were born. Other dates stay.</source>
        <translation>Quando as pessoas nasceram. Outras datas ficam.</translation>
    </message>
    <message>
        <source>Where people live, work or learn.</source>
        <translation>Onde as pessoas moram, trabalham ou estudam.</translation>
    </message>
    <message>
        <source>Words that you want hidden, in every way of writing them.</source>
        <translation>Palavras que você quer ocultar, escritas de qualquer maneira.</translation>
    </message>
</context>
<context>
    <name>ProbeFound</name>
    <message numerus="yes">
        <source>%Ln answer(s) looked through.</source>
        <translation>
            <numerusform>%Ln resposta examinada.</numerusform>
            <numerusform>%Ln respostas examinadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensagem</numerusform>
            <numerusform>%Ln mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) to look at.</source>
        <translation>
            <numerusform>%Ln lugar para olhar.</numerusform>
            <numerusform>%Ln lugares para olhar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message numerus="yes">
        <source>Compared with %Ln turn(s) of your examples and everything that is hidden. No program finds everything.</source>
        <translation>
            <numerusform>Comparado com %Ln turno dos seus exemplos e tudo o que está oculto. Nenhum programa encontra tudo.</numerusform>
            <numerusform>Comparado com %Ln turnos dos seus exemplos e tudo o que está oculto. Nenhum programa encontra tudo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Go to Privacy</source>
        <translation>Ir para Privacidade</translation>
    </message>
    <message>
        <source>In the chat “%1”</source>
        <translation>No chat “%1”</translation>
    </message>
    <message>
        <source>It is left out of the next files. Make them again and train with them.</source>
        <translation>Fica de fora dos próximos arquivos. Crie-os de novo e treine com eles.</translation>
    </message>
    <message>
        <source>Leave out this answer</source>
        <translation>Deixar esta resposta de fora</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>De fora</translation>
    </message>
    <message>
        <source>Maybe chance</source>
        <translation>Talvez acaso</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nada foi encontrado.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The answer with the place</source>
        <translation>A resposta com o trecho</translation>
    </message>
    <message>
        <source>There are no examples yet, so only hidden values were looked for. No program finds everything.</source>
        <translation>Ainda não há exemplos, então só se procuraram dados ocultos. Nenhum programa encontra tudo.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Quem disse</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>mensagem %1</translation>
    </message>
</context>
<context>
    <name>ProbeSource</name>
    <message numerus="yes">
        <source>%Ln answer(s) in the talks that you kept.</source>
        <translation>
            <numerusform>%Ln resposta nos bate-papos que você guardou.</numerusform>
            <numerusform>%Ln respostas nos bate-papos que você guardou.</numerusform>
        </translation>
    </message>
    <message>
        <source>A replay</source>
        <translation>Uma repetição</translation>
    </message>
    <message>
        <source>A text file</source>
        <translation>Um arquivo de texto</translation>
    </message>
    <message>
        <source>Ask your model at held-out moments on the tab Replay first.</source>
        <translation>Primeiro pergunte ao seu modelo sobre momentos reservados na aba Repetição.</translation>
    </message>
    <message>
        <source>Choose a file with answers</source>
        <translation>Escolher um arquivo com respostas</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher arquivo…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Kept talks</source>
        <translation>Bate-papos guardados</translation>
    </message>
    <message>
        <source>One answer a line, or with empty lines between them, or rows of a training file.</source>
        <translation>Uma resposta por linha, ou com linhas vazias entre elas, ou linhas de um arquivo de treinamento.</translation>
    </message>
    <message>
        <source>What to look through</source>
        <translation>O que examinar</translation>
    </message>
    <message>
        <source>You have kept no talk yet. Talk to your model, then press “Keep this talk”.</source>
        <translation>Você ainda não guardou nenhum bate-papo. Converse com seu modelo e clique em “Guardar este bate-papo”.</translation>
    </message>
</context>
<context>
    <name>ProbeTab</name>
    <message>
        <source>Does it give anything away?</source>
        <translation>Ele entrega alguma coisa?</translation>
    </message>
    <message>
        <source>Leave out an answer</source>
        <translation>Deixar uma resposta de fora</translation>
    </message>
    <message>
        <source>Search these answers</source>
        <translation>Examinar estas respostas</translation>
    </message>
    <message>
        <source>Searches answers for hidden names and values in every way of writing them, and for long passages from your examples.</source>
        <translation>Procura nas respostas nomes e valores ocultos, escritos de qualquer forma, e trechos longos dos seus exemplos.</translation>
    </message>
    <message>
        <source>The answer is left out. Ctrl+Z uses it again.</source>
        <translation>A resposta ficou de fora. Ctrl+Z a usa de novo.</translation>
    </message>
    <message>
        <source>This happens on this computer. Nothing is sent.</source>
        <translation>Isto acontece neste computador. Nada é enviado.</translation>
    </message>
</context>
<context>
    <name>ProblemsTab</name>
    <message numerus="yes">
        <source>%Ln kind(s) of problem.</source>
        <translation>
            <numerusform>%Ln tipo de problema.</numerusform>
            <numerusform>%Ln tipos de problema.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are in no example.</source>
        <translation>
            <numerusform>%Ln mensagem não está em nenhum exemplo.</numerusform>
            <numerusform>%Ln mensagens não estão em nenhum exemplo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them would be refused.</source>
        <translation>
            <numerusform>%Ln deles seria recusado.</numerusform>
            <numerusform>%Ln deles seriam recusados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conselho</translation>
    </message>
    <message>
        <source>Allow longer examples</source>
        <translation>Permitir exemplos mais longos</translation>
    </message>
    <message>
        <source>Answers that you changed do not fit these settings, so the changes are not used.</source>
        <translation>Respostas que você mudou não combinam com estas configurações, então as mudanças não são usadas.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Checking the examples…</source>
        <translation>Verificando os exemplos…</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>Forget these changes</source>
        <translation>Esquecer estas mudanças</translation>
    </message>
    <message>
        <source>How serious</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Keep examples within the model&apos;s limit</source>
        <translation>Manter os exemplos no limite do modelo</translation>
    </message>
    <message>
        <source>Leave these examples out</source>
        <translation>Deixar estes exemplos de fora</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Show these examples</source>
        <translation>Mostrar estes exemplos</translation>
    </message>
    <message>
        <source>Show these messages</source>
        <translation>Mostrar estas mensagens</translation>
    </message>
    <message>
        <source>Some examples repeat another one word for word.</source>
        <translation>Alguns exemplos repetem outro palavra por palavra.</translation>
    </message>
    <message>
        <source>The examples are not checked yet.</source>
        <translation>Os exemplos ainda não foram verificados.</translation>
    </message>
    <message>
        <source>The examples have no problem that we know of.</source>
        <translation>Os exemplos não têm nenhum problema conhecido.</translation>
    </message>
    <message>
        <source>The same messages get different answers in several examples.</source>
        <translation>As mesmas mensagens recebem respostas diferentes em vários exemplos.</translation>
    </message>
    <message>
        <source>Use a longer pause</source>
        <translation>Usar uma pausa maior</translation>
    </message>
    <message>
        <source>Use a shorter pause</source>
        <translation>Usar uma pausa menor</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>A chat without a prompt of its own has the one of all chats. Of many chats, the %1 longest are listed.</source>
        <translation>Um chat sem prompt próprio usa o de todos os chats. Quando há muitos chats, a lista mostra os %1 mais longos.</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>Todos os chats</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>For example: You are Anna, chatting with a friend.</source>
        <translation>Por exemplo: Você é Ana e conversa com um amigo.</translation>
    </message>
    <message>
        <source>It opens every example. {assistant}, {person}, {chat} and {platform} are filled in. Names in it are replaced, too. A row of a training file keeps its own prompt behind it.</source>
        <translation>Ele abre cada exemplo. {assistant}, {person}, {chat} e {platform} são preenchidos. Os nomes nele também são substituídos. Uma linha de um arquivo de treinamento mantém o próprio prompt depois dele.</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt do sistema</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Ctrl+Enter sends it to the models above. Esc stops their answers.</source>
        <translation>Ctrl+Enter envia aos modelos acima. Esc interrompe as respostas.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Sua pergunta</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Day, month, year</source>
        <translation>Dia, mês, ano</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mês, dia, ano</translation>
    </message>
    <message>
        <source>The file does not say how its letters are stored. Which one reads right?</source>
        <translation>O arquivo não informa como as letras estão codificadas. Qual se lê direito?</translation>
    </message>
    <message>
        <source>The file does not say in which order its dates are. Which reading is right?</source>
        <translation>O arquivo não informa a ordem das datas. Qual leitura está certa?</translation>
    </message>
    <message>
        <source>Which of these people are you?</source>
        <translation>Qual destas pessoas é você?</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Ano, mês, dia</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>%1 of %2 read.</source>
        <translation>%1 de %2 lidas.</translation>
    </message>
    <message>
        <source>%1 was not read: %2</source>
        <translation>%1 não foi lida: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edited</source>
        <translation>
            <numerusform>%Ln editada</numerusform>
            <numerusform>%Ln editadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) were not read yet.</source>
        <translation>
            <numerusform>%Ln exportação ainda não foi lida.</numerusform>
            <numerusform>%Ln exportações ainda não foram lidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensagem</numerusform>
            <numerusform>%Ln mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) read.</source>
        <translation>
            <numerusform>%Ln mensagem lida.</numerusform>
            <numerusform>%Ln mensagens lidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were deleted since and taken out.</source>
        <translation>
            <numerusform>%Ln mensagem foi apagada desde então e retirada.</numerusform>
            <numerusform>%Ln mensagens foram apagadas desde então e retiradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were edited since.</source>
        <translation>
            <numerusform>%Ln mensagem foi editada desde então.</numerusform>
            <numerusform>%Ln mensagens foram editadas desde então.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were here already.</source>
        <translation>
            <numerusform>%Ln mensagem já estava aqui.</numerusform>
            <numerusform>%Ln mensagens já estavam aqui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln nova mensagem</numerusform>
            <numerusform>%Ln novas mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) were not read either.</source>
        <translation>
            <numerusform>%Ln outra também não foi lida.</numerusform>
            <numerusform>%Ln outras também não foram lidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) for you.</source>
        <translation>
            <numerusform>%Ln pergunta para você.</numerusform>
            <numerusform>%Ln perguntas para você.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) set aside: %1.</source>
        <translation>
            <numerusform>%Ln linha posta de lado: %1.</numerusform>
            <numerusform>%Ln linhas postas de lado: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation>
            <numerusform>%Ln posta de lado</numerusform>
            <numerusform>%Ln postas de lado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken out</source>
        <translation>
            <numerusform>%Ln retirada</numerusform>
            <numerusform>%Ln retiradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the files that your chat apps exported. Help tells how to get them.</source>
        <translation>Escolha os arquivos que seus apps de chat exportaram. A Ajuda diz como obtê-los.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>For Discord, the program DiscordChatExporter saves both.</source>
        <translation>No Discord, o programa DiscordChatExporter salva os dois.</translation>
    </message>
    <message numerus="yes">
        <source>Has %Ln chat(s) to choose from</source>
        <translation>
            <numerusform>Tem %Ln chat para escolher</numerusform>
            <numerusform>Tem %Ln chats para escolher</numerusform>
        </translation>
    </message>
    <message>
        <source>Has a question</source>
        <translation>Tem uma pergunta</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Já está aqui</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>De fora</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Ainda não lida</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>Não lida: %1</translation>
    </message>
    <message>
        <source>Nothing new was found.</source>
        <translation>Nada de novo foi encontrado.</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>Nada foi lido.</translation>
    </message>
    <message>
        <source>Only one person wrote in them, and a model learns from answers: add an export that holds both sides.</source>
        <translation>Neles só uma pessoa escreveu, e um modelo aprende com respostas: adicione uma exportação com os dois lados.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lendo</translation>
    </message>
    <message>
        <source>There is no export among them.</source>
        <translation>Não há nenhuma exportação entre eles.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>Which column is which?</source>
        <translation>Qual coluna é qual?</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other part(s)</source>
        <translation>
            <numerusform>e %Ln outra parte</numerusform>
            <numerusform>e %Ln outras partes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueDesk</name>
    <message numerus="yes">
        <source>%1 holds %Ln chat(s). Nothing is read but what you tick.</source>
        <translation>
            <numerusform>%1 contém %Ln chat. Só é lido o que você marcar.</numerusform>
            <numerusform>%1 contém %Ln chats. Só é lido o que você marcar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) were not read.</source>
        <translation>
            <numerusform>%Ln exportação não foi lida.</numerusform>
            <numerusform>%Ln exportações não foram lidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose chats</source>
        <translation>Escolher chats</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>Uma pergunta</translation>
    </message>
    <message>
        <source>Reading your chats</source>
        <translation>Lendo seus chats</translation>
    </message>
    <message>
        <source>Show the exports</source>
        <translation>Mostrar as exportações</translation>
    </message>
    <message>
        <source>Stopped. Nothing was read.</source>
        <translation>Parado. Nada foi lido.</translation>
    </message>
    <message>
        <source>They are read on this computer and never sent anywhere.</source>
        <translation>Eles são lidos neste computador e nunca são enviados a lugar nenhum.</translation>
    </message>
    <message>
        <source>Your exports</source>
        <translation>Suas exportações</translation>
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
        <translation>Exportação</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Answer its question…</source>
        <translation>Responder à pergunta…</translation>
    </message>
    <message>
        <source>Choose its chats…</source>
        <translation>Escolher os chats…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportações</translation>
    </message>
    <message>
        <source>Name its columns…</source>
        <translation>Indicar as colunas…</translation>
    </message>
    <message>
        <source>Read the rest</source>
        <translation>Ler o resto</translation>
    </message>
    <message>
        <source>Show the chats</source>
        <translation>Mostrar os chats</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Encrypted</source>
        <translation>Criptografado</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não salvo</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Enviado %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Etapas</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>needs another look</source>
        <translation>precisa ser revisto</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>ainda não feito</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>feito em parte</translation>
    </message>
</context>
<context>
    <name>RailStates</name>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <translation>
            <numerusform>%Ln chat</numerusform>
            <numerusform>%Ln chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln exemplo</numerusform>
            <numerusform>%Ln exemplos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) saved</source>
        <translation>
            <numerusform>%Ln arquivo salvo</numerusform>
            <numerusform>%Ln arquivos salvos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln pessoa</numerusform>
            <numerusform>%Ln pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln a verificar</numerusform>
            <numerusform>%Ln a verificar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>If there are many chats, you choose which of them are read.</source>
        <translation>Se houver muitos chats, você escolhe quais serão lidos.</translation>
    </message>
    <message>
        <source>Names and private data are found, and replaced in what is saved.</source>
        <translation>Nomes e dados privados são encontrados e substituídos no que é salvo.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>O que vem depois</translation>
    </message>
    <message>
        <source>You say who is who, and whose voice the model gets.</source>
        <translation>Você diz quem é quem e de quem é a voz que o modelo recebe.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other(s)</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentSection</name>
    <message numerus="yes">
        <source>%Ln project(s) on the list.</source>
        <translation>
            <numerusform>%Ln projeto na lista.</numerusform>
            <numerusform>%Ln projetos na lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget this list</source>
        <translation>Esquecer esta lista</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projetos recentes</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>A lista está vazia.</translation>
    </message>
    <message>
        <source>The page Open lists your last projects. Forgetting the list leaves the projects alone.</source>
        <translation>A página Abrir lista seus últimos projetos. Esquecer a lista não mexe nos projetos.</translation>
    </message>
</context>
<context>
    <name>Replacements</name>
    <message>
        <source>%1 (yours)</source>
        <translation>%1 (seu)</translation>
    </message>
    <message>
        <source>Back to checking</source>
        <translation>Voltar à verificação</translation>
    </message>
    <message>
        <source>Change this replacement</source>
        <translation>Mudar esta substituição</translation>
    </message>
    <message>
        <source>Forget the replacements…</source>
        <translation>Esquecer as substituições…</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Vezes</translation>
    </message>
    <message>
        <source>How replacements look</source>
        <translation>Como são as substituições</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Nothing is replaced yet.</source>
        <translation>Nada foi substituído ainda.</translation>
    </message>
    <message>
        <source>Nothing like this is replaced.</source>
        <translation>Nada assim foi substituído.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Other real-looking names</source>
        <translation>Outros nomes que parecem reais</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Substituição</translation>
    </message>
    <message>
        <source>Replacements</source>
        <translation>Substituições</translation>
    </message>
    <message>
        <source>Search replacements</source>
        <translation>Buscar substituições</translation>
    </message>
    <message>
        <source>Use the suggested one</source>
        <translation>Usar a sugerida</translation>
    </message>
    <message>
        <source>[PERSON 1]</source>
        <translation>[PESSOA 1]</translation>
    </message>
</context>
<context>
    <name>ReplayChoice</name>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln resposta</numerusform>
            <numerusform>%Ln respostas</numerusform>
        </translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Todos os modelos</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Repetição</translation>
    </message>
</context>
<context>
    <name>ReplayHead</name>
    <message numerus="yes">
        <source>Ask for %n answer(s)</source>
        <translation>
            <numerusform>Pedir %n resposta</numerusform>
            <numerusform>Pedir %n respostas</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn with seed %1.</source>
        <translation>Sorteada com a semente %1.</translation>
    </message>
    <message>
        <source>Its answers, your opinions about them and its guesses go with it.</source>
        <translation>As respostas, suas opiniões sobre elas e os palpites vão junto.</translation>
    </message>
    <message>
        <source>Remove replay</source>
        <translation>Remover repetição</translation>
    </message>
    <message>
        <source>Remove this replay?</source>
        <translation>Remover esta repetição?</translation>
    </message>
    <message>
        <source>Remove this replay…</source>
        <translation>Remover esta repetição…</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Não dá para desfazer isso.</translation>
    </message>
    <message>
        <source>This replay</source>
        <translation>Esta repetição</translation>
    </message>
    <message>
        <source>Your note: what did you change before it?</source>
        <translation>Sua nota: o que você mudou antes dela?</translation>
    </message>
</context>
<context>
    <name>ReplayTab</name>
    <message>
        <source>Let a model answer moments of your real chats that it has not learnt from, and see both answers.</source>
        <translation>Deixe um modelo responder a momentos dos seus chats reais que ele não usou para aprender e veja as duas respostas.</translation>
    </message>
    <message>
        <source>New replay…</source>
        <translation>Nova repetição…</translation>
    </message>
    <message>
        <source>No replays yet</source>
        <translation>Ainda não há repetições</translation>
    </message>
</context>
<context>
    <name>ReplayTable</name>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Replays</source>
        <translation>Repetições</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Sua nota</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Answers of each voice that are held against yours</source>
        <translation>Respostas de cada voz que são comparadas com as suas</translation>
    </message>
    <message>
        <source>Beside the measures</source>
        <translation>Além das medidas</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>O que foi comparado</translation>
    </message>
</context>
<context>
    <name>Rescan</name>
    <message>
        <source>Answer more, or have the chats looked through now.</source>
        <translation>Responda mais ou mande examinar os chats agora.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Procurar de novo</translation>
    </message>
    <message>
        <source>Look through the chats</source>
        <translation>Examinar os chats</translation>
    </message>
    <message>
        <source>Nothing is written until they are.</source>
        <translation>Nada é gravado até lá.</translation>
    </message>
    <message>
        <source>The chats were not looked through to the end.</source>
        <translation>Os chats não foram examinados até o fim.</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>%1 examples written, %2 will be trained.</source>
        <translation>%1 exemplos gravados, %2 serão treinados.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln exemplo</numerusform>
            <numerusform>%Ln exemplos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are canaries.</source>
        <translation>
            <numerusform>%Ln deles é um canário.</numerusform>
            <numerusform>%Ln deles são canários.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next, a training service makes a model from them. Send them from here, or hand them in there yourself.</source>
        <translation>Em seguida, um serviço de treinamento faz um modelo com eles. Envie-os daqui ou entregue-os lá por conta própria.</translation>
    </message>
    <message>
        <source>Next, your computer trains with them. README.md in the folder says how, step by step.</source>
        <translation>Em seguida, seu computador treina com eles. O README.md na pasta diz como, passo a passo.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Send to a service</source>
        <translation>Enviar a um serviço</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>The format check found no problem.</source>
        <translation>A verificação de formato não encontrou problemas.</translation>
    </message>
    <message>
        <source>The format check found: %1.</source>
        <translation>A verificação de formato encontrou: %1.</translation>
    </message>
    <message>
        <source>This format holds one answer in each row, so %1 examples became %2.</source>
        <translation>Este formato tem uma resposta em cada linha, por isso %1 exemplos viraram %2.</translation>
    </message>
    <message>
        <source>Train at home</source>
        <translation>Treinar em casa</translation>
    </message>
</context>
<context>
    <name>ResultSearch</name>
    <message>
        <source>A name, a number, any word</source>
        <translation>Nome, número ou palavra</translation>
    </message>
    <message>
        <source>As in the chat</source>
        <translation>Como no chat</translation>
    </message>
    <message>
        <source>Back to checking</source>
        <translation>Voltar à verificação</translation>
    </message>
    <message>
        <source>Hide this word</source>
        <translation>Ocultar esta palavra</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln of them only as part of a replacement.</source>
        <translation>
            <numerusform>Em %Ln delas, só como parte de uma substituição.</numerusform>
            <numerusform>Em %Ln delas, só como parte de uma substituição.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is only part of replacements, so it means nobody from your chats.</source>
        <translation>Só aparece em substituições, então não se trata de ninguém dos seus chats.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Messages with the text</source>
        <translation>Mensagens com o texto</translation>
    </message>
    <message>
        <source>Names of speakers were searched, too.</source>
        <translation>Os nomes de quem fala também foram examinados.</translation>
    </message>
    <message>
        <source>New names with it: %1</source>
        <translation>Novos nomes com isso: %1</translation>
    </message>
    <message numerus="yes">
        <source>Not found in any of %Ln message(s): “%1”.</source>
        <translation>
            <numerusform>Não encontrado em nenhuma mensagem (%Ln no total): “%1”.</numerusform>
            <numerusform>Não encontrado em nenhuma das %Ln mensagens: “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Substituição</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in the result</source>
        <translation>Buscar no resultado</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remetente</translation>
    </message>
    <message>
        <source>Type any name and see that it is gone from what will be written.</source>
        <translation>Digite qualquer nome e veja que ele sumiu do que será gravado.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>“%3” is in %1 of %2 messages.</source>
        <translation>“%3” está em %1 de %2 mensagens.</translation>
    </message>
    <message>
        <source>“%3” is in %1 of %2 messages. These are the first %4.</source>
        <translation>“%3” está em %1 de %2 mensagens. Estas são as primeiras %4.</translation>
    </message>
    <message>
        <source>“%3” is part of a new name.</source>
        <translation>“%3” é parte de um novo nome.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Is it a person?</source>
        <translation>É uma pessoa?</translation>
    </message>
    <message>
        <source>Look over</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Ways to check</source>
        <translation>Modos de verificar</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
</context>
<context>
    <name>RoundsCard</name>
    <message>
        <source>All replays side by side</source>
        <translation>Todas as repetições lado a lado</translation>
    </message>
    <message>
        <source>What changed between them, and where each model came out. Notes never leave this computer.</source>
        <translation>O que mudou entre elas e onde cada modelo ficou. As notas nunca saem deste computador.</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Training jobs</source>
        <translation>Trabalhos de treinamento</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>Begun</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Comparar %1</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
</context>
<context>
    <name>SameChatsCard</name>
    <message numerus="yes">
        <source>%Ln message(s) are in both.</source>
        <translation>
            <numerusform>%Ln mensagem está em ambos.</numerusform>
            <numerusform>%Ln mensagens estão em ambos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more pair(s) after this one.</source>
        <translation>
            <numerusform>mais %Ln par depois deste.</numerusform>
            <numerusform>mais %Ln pares depois deste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many messages are in both.</source>
        <translation>Muitas mensagens estão em ambos.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Mesclar</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Não é o mesmo</translation>
    </message>
    <message>
        <source>These two look like the same chat</source>
        <translation>Estes dois parecem o mesmo chat</translation>
    </message>
    <message>
        <source>They have the same title and the same two people, and one goes on where the other ends.</source>
        <translation>Têm o mesmo título e as mesmas duas pessoas, e um continua onde o outro termina.</translation>
    </message>
</context>
<context>
    <name>SameChatsPanel</name>
    <message>
        <source>%1 and %2.</source>
        <translation>%1 e %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) came in from the other.</source>
        <translation>
            <numerusform>%Ln mensagem veio do outro.</numerusform>
            <numerusform>%Ln mensagens vieram do outro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were in both.</source>
        <translation>
            <numerusform>%Ln mensagem estava em ambos.</numerusform>
            <numerusform>%Ln mensagens estavam em ambos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of people wrote the same messages: merge them on the page People.</source>
        <translation>
            <numerusform>%Ln par de pessoas escreveu as mesmas mensagens: mescle-as na página Pessoas.</numerusform>
            <numerusform>%Ln pares de pessoas escreveram as mesmas mensagens: mescle-as na página Pessoas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep two chats apart</source>
        <translation>Manter dois chats separados</translation>
    </message>
    <message>
        <source>Merged into one chat.</source>
        <translation>Mesclados em um chat.</translation>
    </message>
    <message numerus="yes">
        <source>Taken apart: %Ln chat(s) again.</source>
        <translation>
            <numerusform>Separados: %Ln chat de novo.</numerusform>
            <numerusform>Separados: %Ln chats de novo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” (%2, %Ln message(s))</source>
        <translation>
            <numerusform>“%1” (%2, %Ln mensagem)</numerusform>
            <numerusform>“%1” (%2, %Ln mensagens)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveTab</name>
    <message>
        <source>%1 copies this folder to other computers. Choose another folder if the files are to stay on this one alone.</source>
        <translation>O %1 copia esta pasta para outros computadores. Escolha outra pasta se os arquivos devem ficar só neste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) are ready to be saved.</source>
        <translation>
            <numerusform>%Ln exemplo está pronto para ser salvo.</numerusform>
            <numerusform>%Ln exemplos estão prontos para serem salvos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher pasta…</translation>
    </message>
    <message>
        <source>Choose the folder for the training files</source>
        <translation>Escolher a pasta para os arquivos de treinamento</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Go to Dataset</source>
        <translation>Ir para Conjunto de dados</translation>
    </message>
    <message>
        <source>Look at the dataset again first.</source>
        <translation>Veja o conjunto de dados de novo primeiro.</translation>
    </message>
    <message>
        <source>No program finds everything. Read a few examples before you share the files.</source>
        <translation>Nenhum programa encontra tudo. Leia alguns exemplos antes de compartilhar os arquivos.</translation>
    </message>
    <message>
        <source>Save files on this computer</source>
        <translation>Salvar arquivos neste computador</translation>
    </message>
    <message>
        <source>Save files…</source>
        <translation>Salvar arquivos…</translation>
    </message>
    <message>
        <source>Something changed since the examples were made.</source>
        <translation>Algo mudou desde que os exemplos foram feitos.</translation>
    </message>
</context>
<context>
    <name>SavedReport</name>
    <message>
        <source>It holds no message and no real name.</source>
        <translation>Não contém nenhuma mensagem nem nome verdadeiro.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>O relatório foi salvo.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>The disk is full, or VoiceTune may not write into its folder for settings.</source>
        <translation>O disco está cheio, ou o VoiceTune não pode gravar na pasta de configurações.</translation>
    </message>
    <message>
        <source>Your choice could not be kept.</source>
        <translation>Sua escolha não pôde ser guardada.</translation>
    </message>
</context>
<context>
    <name>SendTab</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln example(s) to %1</source>
        <translation>
            <numerusform>Enviar %Ln exemplo a %1</numerusform>
            <numerusform>Enviar %Ln exemplos a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is being sent already.</source>
        <translation>Já há algo sendo enviado.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message numerus="yes">
        <source>%1 asks for %Ln example(s) at least.</source>
        <translation>
            <numerusform>%1 exige pelo menos %Ln exemplo.</numerusform>
            <numerusform>%1 exige pelo menos %Ln exemplos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %Ln example(s) at most.</source>
        <translation>
            <numerusform>%1 aceita no máximo %Ln exemplo.</numerusform>
            <numerusform>%1 aceita no máximo %Ln exemplos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes files of %2 at most.</source>
        <translation>%1 aceita arquivos de no máximo %2.</translation>
    </message>
    <message>
        <source>%1, %2 leave this computer and go to %3.</source>
        <translation>%1, %2 saem deste computador e vão para %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) are longer than the model reads</source>
        <translation>
            <numerusform>%Ln exemplo é mais longo do que o modelo lê</numerusform>
            <numerusform>%Ln exemplos são mais longos do que o modelo lê</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln arquivo</numerusform>
            <numerusform>%Ln arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>Escolha um modelo.</translation>
    </message>
    <message>
        <source>Choose a service first.</source>
        <translation>Escolha primeiro um serviço.</translation>
    </message>
    <message>
        <source>Enter the key of your account.</source>
        <translation>Insira a chave da sua conta.</translation>
    </message>
    <message>
        <source>The files have to be written first.</source>
        <translation>Os arquivos precisam ser gravados primeiro.</translation>
    </message>
    <message>
        <source>There %1 is trained on them.</source>
        <translation>Lá, %1 é treinado com eles.</translation>
    </message>
    <message>
        <source>This model is gone. Choose another one.</source>
        <translation>Este modelo saiu do ar. Escolha outro.</translation>
    </message>
    <message>
        <source>Type the address of the service.</source>
        <translation>Digite o endereço do serviço.</translation>
    </message>
    <message>
        <source>Wait until the work above is done.</source>
        <translation>Espere terminar a tarefa acima.</translation>
    </message>
    <message>
        <source>What was sent cannot be taken back.</source>
        <translation>O que foi enviado não pode ser recolhido.</translation>
    </message>
    <message numerus="yes">
        <source>and lose %Ln token(s).</source>
        <translation>
            <numerusform>e perde %Ln token.</numerusform>
            <numerusform>e perdem %Ln tokens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sent</name>
    <message>
        <source>Asking a model</source>
        <translation>Pergunta a um modelo</translation>
    </message>
    <message>
        <source>Asking for a newer version</source>
        <translation>Consulta por uma versão mais nova</translation>
    </message>
    <message>
        <source>Checking the key</source>
        <translation>Verificação da chave</translation>
    </message>
    <message>
        <source>Deleting a file</source>
        <translation>Exclusão de um arquivo</translation>
    </message>
    <message>
        <source>Deleting a model</source>
        <translation>Exclusão de um modelo</translation>
    </message>
    <message>
        <source>Letting a job go on</source>
        <translation>Continuação de um trabalho</translation>
    </message>
    <message>
        <source>Listing files</source>
        <translation>Lista de arquivos</translation>
    </message>
    <message>
        <source>Listing jobs</source>
        <translation>Lista de trabalhos</translation>
    </message>
    <message>
        <source>Listing models</source>
        <translation>Lista de modelos</translation>
    </message>
    <message>
        <source>Looking at a file</source>
        <translation>Consulta de um arquivo</translation>
    </message>
    <message>
        <source>Looking at a job</source>
        <translation>Consulta de um trabalho</translation>
    </message>
    <message>
        <source>Pausing a job</source>
        <translation>Pausa de um trabalho</translation>
    </message>
    <message>
        <source>Reading checkpoints</source>
        <translation>Leitura de pontos de verificação</translation>
    </message>
    <message>
        <source>Reading events</source>
        <translation>Leitura de eventos</translation>
    </message>
    <message>
        <source>Reading results</source>
        <translation>Leitura de resultados</translation>
    </message>
    <message>
        <source>Sending a file</source>
        <translation>Envio de um arquivo</translation>
    </message>
    <message>
        <source>Starting a job</source>
        <translation>Início de um trabalho</translation>
    </message>
    <message>
        <source>Stopping a job</source>
        <translation>Parada de um trabalho</translation>
    </message>
    <message>
        <source>Taking back a file</source>
        <translation>Retirada de um arquivo</translation>
    </message>
    <message>
        <source>broke off</source>
        <translation>caiu no meio</translation>
    </message>
    <message>
        <source>done (%1)</source>
        <translation>concluído (%1)</translation>
    </message>
    <message>
        <source>no end was noted</source>
        <translation>nenhum fim foi anotado</translation>
    </message>
    <message>
        <source>refused (%1)</source>
        <translation>recusado (%1)</translation>
    </message>
    <message>
        <source>trouble there (%1)</source>
        <translation>problema lá (%1)</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>em andamento</translation>
    </message>
</context>
<context>
    <name>SentPage</name>
    <message numerus="yes">
        <source>%Ln request(s) are in the table.</source>
        <translation>
            <numerusform>%Ln solicitação está na tabela.</numerusform>
            <numerusform>%Ln solicitações estão na tabela.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s): %1 sent, %2 received.</source>
        <translation>
            <numerusform>%Ln solicitação: %1 enviados, %2 recebidos.</numerusform>
            <numerusform>%Ln solicitações: %1 enviados, %2 recebidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every request that VoiceTune made. What was in it is never written down here.</source>
        <translation>Todas as solicitações que o VoiceTune fez. O conteúdo delas nunca é anotado aqui.</translation>
    </message>
    <message>
        <source>Not in this list: pages that you open in your browser, and what a trainer at home loads.</source>
        <translation>Fora desta lista: páginas que você abre no navegador e o que um treinador em casa baixa.</translation>
    </message>
    <message>
        <source>Nothing has left this computer.</source>
        <translation>Nada saiu deste computador.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Salvar como tabela</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Salvar como tabela…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quem</translation>
    </message>
    <message>
        <source>VoiceTune sends only what you tell it to.</source>
        <translation>O VoiceTune só envia o que você manda.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para quê</translation>
    </message>
    <message>
        <source>What left this computer</source>
        <translation>O que saiu deste computador</translation>
    </message>
    <message>
        <source>What left this computer.csv</source>
        <translation>O que saiu deste computador.csv</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Checked on %1.</source>
        <translation>Verificado em %1.</translation>
    </message>
    <message>
        <source>Choose a service…</source>
        <translation>Escolher serviço…</translation>
    </message>
    <message>
        <source>Its host is %1.</source>
        <translation>O host é %1.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>That day has passed: it takes no new jobs any more.</source>
        <translation>Esse dia passou: ele não aceita mais trabalhos novos.</translation>
    </message>
    <message>
        <source>Until you send something, nothing leaves this computer.</source>
        <translation>Até você enviar algo, nada sai deste computador.</translation>
    </message>
    <message>
        <source>What it does with your files</source>
        <translation>O que ele faz com seus arquivos</translation>
    </message>
    <message>
        <source>Where to get a key</source>
        <translation>Onde conseguir uma chave</translation>
    </message>
    <message>
        <source>Who trains the model</source>
        <translation>Quem treina o modelo</translation>
    </message>
</context>
<context>
    <name>ServicesSection</name>
    <message numerus="yes">
        <source>%Ln key(s) of services:</source>
        <translation>
            <numerusform>%Ln chave de serviço:</numerusform>
            <numerusform>%Ln chaves de serviços:</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Esquecer a chave</translation>
    </message>
    <message>
        <source>Forget the key of %1…</source>
        <translation>Esquecer a chave de %1…</translation>
    </message>
    <message>
        <source>Forget the key?</source>
        <translation>Esquecer a chave?</translation>
    </message>
    <message>
        <source>Key store</source>
        <translation>Chaveiro</translation>
    </message>
    <message>
        <source>Keys lie in the key store of this computer, where it has one. Your login opens it, and VoiceTune never shows a key again.</source>
        <translation>As chaves ficam no chaveiro deste computador, se houver um. Seu login o abre, e o VoiceTune nunca mais mostra uma chave.</translation>
    </message>
    <message>
        <source>No key of a service is kept.</source>
        <translation>Nenhuma chave de serviço está guardada.</translation>
    </message>
    <message>
        <source>The key of %1 is deleted on this computer. You need to type it again to use it.</source>
        <translation>A chave de %1 é excluída deste computador. Para usá-la, você terá de digitá-la de novo.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Não dá para desfazer isso.</translation>
    </message>
    <message>
        <source>This computer has none. A passphrase opens a project, and keys of services live until the window closes.</source>
        <translation>Este computador não tem um. Uma frase secreta abre um projeto, e as chaves de serviços vivem até a janela fechar.</translation>
    </message>
    <message>
        <source>This computer has one: %1.</source>
        <translation>Este computador tem um: %1.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Leave it empty, and the service decides.</source>
        <translation>Deixe vazio e o serviço decide.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>The service decides</source>
        <translation>O serviço decide</translation>
    </message>
    <message>
        <source>The service decides (%1)</source>
        <translation>O serviço decide (%1)</translation>
    </message>
    <message>
        <source>The service needs a value for “%1”.</source>
        <translation>O serviço quer que você informe “%1”.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation>“%1” deve ser %2.</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>A message that answers an earlier conversation of the last day goes on with it.</source>
        <translation>Uma mensagem que responde a uma conversa anterior do último dia dá continuidade a ela.</translation>
    </message>
    <message>
        <source>A new line</source>
        <translation>Uma nova linha</translation>
    </message>
    <message>
        <source>A new line keeps how you write in bursts.</source>
        <translation>Uma nova linha preserva seu jeito de escrever em rajadas.</translation>
    </message>
    <message>
        <source>A space</source>
        <translation>Um espaço</translation>
    </message>
    <message>
        <source>Always whole conversations.</source>
        <translation>Sempre conversas inteiras.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Answers of links only</source>
        <translation>Respostas só com links</translation>
    </message>
    <message>
        <source>Answers of one word</source>
        <translation>Respostas de uma palavra</translation>
    </message>
    <message>
        <source>Between messages in a row</source>
        <translation>Entre mensagens seguidas</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Copied answers</source>
        <translation>Respostas copiadas</translation>
    </message>
    <message>
        <source>Copies of the same example</source>
        <translation>Cópias do mesmo exemplo</translation>
    </message>
    <message>
        <source>Count tokens for</source>
        <translation>Contar tokens para</translation>
    </message>
    <message>
        <source>Drawn at random</source>
        <translation>Sorteados ao acaso</translation>
    </message>
    <message>
        <source>Fewest turns</source>
        <translation>Mínimo de turnos</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>A partir deste dia</translation>
    </message>
    <message>
        <source>Goes into no file. You can try the model with it later.</source>
        <translation>Não vai para nenhum arquivo. Serve para experimentar o modelo depois.</translation>
    </message>
    <message>
        <source>Held out to measure</source>
        <translation>Reservado para medir</translation>
    </message>
    <message>
        <source>Its tokens and its longest example apply.</source>
        <translation>Valem os tokens e o exemplo mais longo dele.</translation>
    </message>
    <message>
        <source>Join answers</source>
        <translation>Juntar respostas</translation>
    </message>
    <message>
        <source>Keep as context</source>
        <translation>Manter como contexto</translation>
    </message>
    <message>
        <source>Kept for a test</source>
        <translation>Guardado para teste</translation>
    </message>
    <message>
        <source>Largest share of one chat</source>
        <translation>Maior parte de um chat</translation>
    </message>
    <message>
        <source>Latest conversations</source>
        <translation>Conversas mais recentes</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Longest example</source>
        <translation>Exemplo mais longo</translation>
    </message>
    <message>
        <source>Measured from the message before. Between mails, 30 days.</source>
        <translation>Medido a partir da mensagem anterior. Entre e-mails, 30 dias.</translation>
    </message>
    <message>
        <source>Name the speakers in groups</source>
        <translation>Nomear quem fala nos grupos</translation>
    </message>
    <message>
        <source>Nearly the same counts, too.</source>
        <translation>Quase igual também conta.</translation>
    </message>
    <message>
        <source>New conversation after</source>
        <translation>Nova conversa após</translation>
    </message>
    <message>
        <source>Of all examples; its latest ones stay.</source>
        <translation>De todos os exemplos; os mais recentes ficam.</translation>
    </message>
    <message>
        <source>Older messages are cut off, answers never.</source>
        <translation>Mensagens mais antigas são cortadas; respostas, nunca.</translation>
    </message>
    <message>
        <source>Only the others get a name, never an answer.</source>
        <translation>Só os outros recebem um nome, nunca uma resposta.</translation>
    </message>
    <message>
        <source>Openings by the assistant</source>
        <translation>Inícios do assistente</translation>
    </message>
    <message>
        <source>Recent messages sound more like you today.</source>
        <translation>Mensagens recentes soam mais como você é hoje.</translation>
    </message>
    <message>
        <source>Repeat older messages</source>
        <translation>Repetir mensagens mais antigas</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Shorter examples are left out.</source>
        <translation>Exemplos mais curtos ficam de fora.</translation>
    </message>
    <message>
        <source>Shorter ones are context only.</source>
        <translation>As mais curtas são só contexto.</translation>
    </message>
    <message>
        <source>Shortest answer</source>
        <translation>Resposta mais curta</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Divisão</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt do sistema</translation>
    </message>
    <message>
        <source>The day itself counts.</source>
        <translation>O próprio dia conta.</translation>
    </message>
    <message>
        <source>The same seed draws the same examples.</source>
        <translation>A mesma semente sorteia os mesmos exemplos.</translation>
    </message>
    <message>
        <source>The training is measured on it.</source>
        <translation>O treinamento é medido com ele.</translation>
    </message>
    <message>
        <source>They answer nothing, so they are never trained.</source>
        <translation>Elas não respondem a nada, então nunca são treinadas.</translation>
    </message>
    <message>
        <source>They repeat the prompt, or went out to several chats.</source>
        <translation>Elas repetem o prompt ou foram para vários chats.</translation>
    </message>
    <message>
        <source>They say little about how you write.</source>
        <translation>Elas dizem pouco sobre como você escreve.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Treinar</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>Até este dia</translation>
    </message>
    <message>
        <source>What is held out</source>
        <translation>O que é reservado</translation>
    </message>
    <message>
        <source>What the model takes</source>
        <translation>O que o modelo aceita</translation>
    </message>
    <message>
        <source>When a long conversation is cut.</source>
        <translation>Quando uma conversa longa é cortada.</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>Quais mensagens</translation>
    </message>
    <message>
        <source>Whole chats</source>
        <translation>Chats inteiros</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palavras</translation>
    </message>
    <message>
        <source>“Ok” and “haha” are part of a voice, too.</source>
        <translation>“Ok” e “haha” também fazem parte de uma voz.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>They are kept on this computer.</source>
        <translation>Elas ficam guardadas neste computador.</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>It was moved or deleted, or it lies on a drive that is not connected.</source>
        <translation>Foi movido ou apagado, ou está em uma unidade que não está conectada.</translation>
    </message>
    <message>
        <source>Look for it in the program for files.</source>
        <translation>Procure-o no gerenciador de arquivos.</translation>
    </message>
    <message>
        <source>No program opened it.</source>
        <translation>Nenhum programa o abriu.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>“%1” não está mais lá.</translation>
    </message>
</context>
<context>
    <name>SourceBlock</name>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation>
            <numerusform>%Ln apagada</numerusform>
            <numerusform>%Ln apagadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensagem</numerusform>
            <numerusform>%Ln mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were deleted since and taken out.</source>
        <translation>
            <numerusform>%Ln mensagem foi apagada desde então e retirada.</numerusform>
            <numerusform>%Ln mensagens foram apagadas desde então e retiradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were edited since.</source>
        <translation>
            <numerusform>%Ln mensagem foi editada desde então.</numerusform>
            <numerusform>%Ln mensagens foram editadas desde então.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were here already.</source>
        <translation>
            <numerusform>%Ln mensagem já estava aqui.</numerusform>
            <numerusform>%Ln mensagens já estavam aqui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) of the app</source>
        <translation>
            <numerusform>%Ln aviso do app</numerusform>
            <numerusform>%Ln avisos do app</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of a kind that cannot be used</source>
        <translation>
            <numerusform>%Ln de um tipo que não pode ser usado</numerusform>
            <numerusform>%Ln de um tipo que não pode ser usado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s): %1.</source>
        <translation>
            <numerusform>%Ln linha: %1.</numerusform>
            <numerusform>%Ln linhas: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that could not be read</source>
        <translation>
            <numerusform>%Ln que não pôde ser lida</numerusform>
            <numerusform>%Ln que não puderam ser lidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without text, such as pictures</source>
        <translation>
            <numerusform>%Ln sem texto, como imagens</numerusform>
            <numerusform>%Ln sem texto, como imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the answers about %1</source>
        <translation>Mudar as respostas sobre %1</translation>
    </message>
    <message>
        <source>Change the answers…</source>
        <translation>Mudar as respostas…</translation>
    </message>
</context>
<context>
    <name>SourcesView</name>
    <message>
        <source>VoiceTune is still working.</source>
        <translation>O VoiceTune ainda está trabalhando.</translation>
    </message>
    <message>
        <source>Wait until it is done, then change the answer.</source>
        <translation>Espere terminar e então mude a resposta.</translation>
    </message>
    <message>
        <source>You can change it back at any time.</source>
        <translation>Você pode mudar de volta a qualquer momento.</translation>
    </message>
</context>
<context>
    <name>SpeakerChooser</name>
    <message>
        <source>Another model…</source>
        <translation>Outro modelo…</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>Escolher modelo…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
</context>
<context>
    <name>SpeakerForm</name>
    <message numerus="yes">
        <source>%Ln model(s) are there.</source>
        <translation>
            <numerusform>%Ln modelo está lá.</numerusform>
            <numerusform>%Ln modelos estão lá.</numerusform>
        </translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Another model</source>
        <translation>Outro modelo</translation>
    </message>
    <message>
        <source>Ask for its models</source>
        <translation>Pedir a lista de modelos</translation>
    </message>
    <message>
        <source>Asking for its models…</source>
        <translation>Pedindo a lista de modelos…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Its models</source>
        <translation>Modelos dele</translation>
    </message>
    <message>
        <source>Leave it empty for a server on this computer or in your own network.</source>
        <translation>Deixe vazio para um servidor neste computador ou na sua própria rede.</translation>
    </message>
    <message>
        <source>Load one there, then ask again.</source>
        <translation>Carregue um lá e pergunte de novo.</translation>
    </message>
    <message>
        <source>Or type the name of a model</source>
        <translation>Ou digite o nome de um modelo</translation>
    </message>
    <message>
        <source>The address answers, but it has no models.</source>
        <translation>O endereço responde, mas não tem modelos.</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Usar este modelo</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Onde ele está</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>A file, a folder or a .zip from your chat app. It is read on this computer and never sent anywhere.</source>
        <translation>Um arquivo, uma pasta ou um .zip do seu app de chat. Ele é lido neste computador e nunca é enviado a lugar nenhum.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher pasta…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Escolher arquivos…</translation>
    </message>
    <message>
        <source>Drop an export here</source>
        <translation>Solte uma exportação aqui</translation>
    </message>
    <message>
        <source>How do I get my export?</source>
        <translation>Como consigo minha exportação?</translation>
    </message>
    <message>
        <source>Look around with a sample chat</source>
        <translation>Explorar com um chat de amostra</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projetos recentes</translation>
    </message>
</context>
<context>
    <name>StatisticsTab</name>
    <message>
        <source>Count now</source>
        <translation>Contar agora</translation>
    </message>
    <message>
        <source>Counted on this computer, in the messages of the chats you use.</source>
        <translation>Contado neste computador, nas mensagens dos chats que você usa.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Salvar relatório…</translation>
    </message>
    <message>
        <source>The figures are not up to date.</source>
        <translation>Os números não estão atualizados.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página da web (*.html)</translation>
    </message>
</context>
<context>
    <name>StrangerList</name>
    <message numerus="yes">
        <source>%Ln question(s) left</source>
        <translation>
            <numerusform>Falta %Ln pergunta</numerusform>
            <numerusform>Faltam %Ln perguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody is answered for.</source>
        <translation>Todos já foram respondidos.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Vezes</translation>
    </message>
    <message>
        <source>Is it a person?</source>
        <translation>É uma pessoa?</translation>
    </message>
    <message>
        <source>It is a person</source>
        <translation>É uma pessoa</translation>
    </message>
    <message>
        <source>It is a person (P)</source>
        <translation>É uma pessoa (P)</translation>
    </message>
    <message>
        <source>It is somebody in the chats</source>
        <translation>É alguém dos chats</translation>
    </message>
    <message>
        <source>Not a person</source>
        <translation>Não é uma pessoa</translation>
    </message>
    <message>
        <source>Not a person (N)</source>
        <translation>Não é uma pessoa (N)</translation>
    </message>
    <message>
        <source>One answer holds for all mentions. Of a person, every form of the name is found from then on.</source>
        <translation>Uma resposta vale para todas as menções. De uma pessoa, a partir daí se encontram todas as formas do nome.</translation>
    </message>
    <message>
        <source>Somebody in the chats</source>
        <translation>Alguém dos chats</translation>
    </message>
    <message>
        <source>Somebody in the chats…</source>
        <translation>Alguém dos chats…</translation>
    </message>
</context>
<context>
    <name>StretchView</name>
    <message>
        <source>%1 (left out)</source>
        <translation>%1 (de fora)</translation>
    </message>
    <message>
        <source>Show the conversation</source>
        <translation>Mostrar a conversa</translation>
    </message>
    <message>
        <source>The messages and their neighbours</source>
        <translation>As mensagens e suas vizinhas</translation>
    </message>
    <message>
        <source>Use these answers again</source>
        <translation>Usar estas respostas de novo</translation>
    </message>
</context>
<context>
    <name>StyleTab</name>
    <message>
        <source>Compare any texts, without any model. Nothing is sent.</source>
        <translation>Compare quaisquer textos, sem modelo. Nada é enviado.</translation>
    </message>
    <message>
        <source>Figures (*.json)</source>
        <translation>Números (*.json)</translation>
    </message>
    <message>
        <source>Made on %1, on this computer.</source>
        <translation>Feito em %1, neste computador.</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Fazer o relatório</translation>
    </message>
    <message>
        <source>Make the report again</source>
        <translation>Fazer o relatório de novo</translation>
    </message>
    <message>
        <source>More answers have come since.</source>
        <translation>Mais respostas chegaram desde então.</translation>
    </message>
    <message>
        <source>No report yet. It is made on this computer, and nothing is sent.</source>
        <translation>Ainda não há relatório. Ele é feito neste computador, e nada é enviado.</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Salvar relatório…</translation>
    </message>
    <message>
        <source>The report is there</source>
        <translation>O relatório está pronto</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página da web (*.html)</translation>
    </message>
</context>
<context>
    <name>SuggestedPause</name>
    <message>
        <source>The pauses in these chats suggest %1.</source>
        <translation>As pausas nestes chats sugerem %1.</translation>
    </message>
    <message>
        <source>Use this pause</source>
        <translation>Usar esta pausa</translation>
    </message>
</context>
<context>
    <name>TalkColumn</name>
    <message>
        <source>%1 has answered.</source>
        <translation>%1 respondeu.</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>Respondendo…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>Nada foi perguntado ainda.</translation>
    </message>
</context>
<context>
    <name>TalkLayout</name>
    <message>
        <source>Choose a model to talk to. Those that you trained come first.</source>
        <translation>Escolha um modelo para conversar. Os que você treinou vêm primeiro.</translation>
    </message>
    <message>
        <source>Choose one more to compare, or none.</source>
        <translation>Escolha mais um para comparar, ou nenhum.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>First model</source>
        <translation>Primeiro modelo</translation>
    </message>
    <message>
        <source>Go to Finish</source>
        <translation>Ir para Concluir</translation>
    </message>
    <message>
        <source>How they are asked</source>
        <translation>Como se pergunta a eles</translation>
    </message>
    <message>
        <source>Keep this talk</source>
        <translation>Guardar este bate-papo</translation>
    </message>
    <message>
        <source>No model that you trained is ready yet.</source>
        <translation>Ainda não há nenhum modelo treinado por você.</translation>
    </message>
    <message>
        <source>Only on this screen. What is sent and kept has the replacements.</source>
        <translation>Só nesta tela. O que é enviado e guardado tem as substituições.</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>Segundo modelo</translation>
    </message>
    <message>
        <source>Show real names</source>
        <translation>Mostrar nomes reais</translation>
    </message>
    <message>
        <source>Train one on the page Finish, at a service or at home. Until then, you can choose any other model here.</source>
        <translation>Treine um na página Concluir, em um serviço ou em casa. Até lá, você pode escolher aqui qualquer outro modelo.</translation>
    </message>
</context>
<context>
    <name>TalkTab</name>
    <message>
        <source>A new talk begins, because another model was chosen.</source>
        <translation>Começa um novo bate-papo, porque outro modelo foi escolhido.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Trazer de volta</translation>
    </message>
    <message>
        <source>Hiding names…</source>
        <translation>Ocultando nomes…</translation>
    </message>
    <message>
        <source>Send it once more if that is right.</source>
        <translation>Se estiver certo, envie mais uma vez.</translation>
    </message>
    <message>
        <source>The talk is cleared.</source>
        <translation>O bate-papo foi limpo.</translation>
    </message>
    <message>
        <source>The talk is kept in this project.</source>
        <translation>O bate-papo está guardado neste projeto.</translation>
    </message>
    <message>
        <source>The talk that was here is put aside.</source>
        <translation>O bate-papo que estava aqui foi posto de lado.</translation>
    </message>
</context>
<context>
    <name>TalkTrouble</name>
    <message>
        <source>Ask again</source>
        <translation>Perguntar de novo</translation>
    </message>
    <message>
        <source>Go to Finish to enter a key</source>
        <translation>Vá para Concluir para inserir uma chave</translation>
    </message>
    <message>
        <source>The service said: %1</source>
        <translation>O serviço disse: %1</translation>
    </message>
</context>
<context>
    <name>TemperatureField</name>
    <message>
        <source>The service&apos;s own value</source>
        <translation>Como o serviço define</translation>
    </message>
</context>
<context>
    <name>TopicList</name>
    <message numerus="yes">
        <source>%Ln topic(s) shown</source>
        <translation>
            <numerusform>%Ln tema exibido</numerusform>
            <numerusform>%Ln temas exibidos</numerusform>
        </translation>
    </message>
    <message>
        <source>No topic has these words. Try fewer or shorter ones.</source>
        <translation>Nenhum tema tem essas palavras. Tente menos palavras ou mais curtas.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar na ajuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A finding is shown as it was written and as the model will see it. %1 replaces it, %2 keeps it, %3 takes that back.</source>
        <translation>Um achado aparece como foi escrito e como o modelo vai vê-lo. %1 substitui, %2 mantém, %3 desfaz.</translation>
    </message>
    <message>
        <source>An example is one answer with the messages before it. A token is a piece of a word. Each bar counts examples of one length.</source>
        <translation>Um exemplo é uma resposta com as mensagens anteriores. Um token é um pedaço de palavra. Cada barra conta exemplos de um tamanho.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes e depois</translation>
    </message>
    <message>
        <source>Change it and look at it</source>
        <translation>Mudar e olhar</translation>
    </message>
    <message>
        <source>Choose one person as the assistant. The model will write like them. After that, the later steps open.</source>
        <translation>Escolha uma pessoa como assistente. O modelo vai escrever como ela. Depois disso, as próximas etapas se abrem.</translation>
    </message>
    <message>
        <source>Controls change what becomes an example, and the figures follow at once. The tab Examples shows each one.</source>
        <translation>Os controles mudam o que vira exemplo, e os números mudam na hora. A aba Exemplos mostra cada um.</translation>
    </message>
    <message>
        <source>Every chat is listed here. Choose one to read its beginning. Untick what the model should not learn from.</source>
        <translation>Todos os chats estão aqui. Escolha um para ler o começo. Desmarque o que o modelo não deve aprender.</translation>
    </message>
    <message>
        <source>How long your examples are</source>
        <translation>Que tamanho têm seus exemplos</translation>
    </message>
    <message>
        <source>In the sample, “Next” chooses the first one; %1 takes that back.</source>
        <translation>No exemplo, “Próxima” escolhe a primeira pessoa; %1 desfaz isso.</translation>
    </message>
    <message>
        <source>Nothing leaves by itself</source>
        <translation>Nada sai sozinho</translation>
    </message>
    <message>
        <source>Save training files</source>
        <translation>Salvar arquivos de treinamento</translation>
    </message>
    <message>
        <source>Talk to it, compare styles, or do the blind test. In the settings you can take this tour again.</source>
        <translation>Converse com ele, compare estilos ou faça o teste cego. Nas configurações, você pode fazer este passeio de novo.</translation>
    </message>
    <message>
        <source>The files are written on this computer. Then VoiceTune says how many examples will be trained.</source>
        <translation>Os arquivos são gravados neste computador. Depois, o VoiceTune diz quantos exemplos serão treinados.</translation>
    </message>
    <message>
        <source>This says Offline until you send something. Press it to see what left this computer, when, and to whom.</source>
        <translation>Aqui diz Offline até você enviar algo. Pressione para ver o que saiu deste computador, quando e para quem.</translation>
    </message>
    <message>
        <source>This step opens when the steps before it are done.</source>
        <translation>Esta etapa se abre quando as anteriores estiverem concluídas.</translation>
    </message>
    <message>
        <source>Try the trained model</source>
        <translation>Experimentar o modelo treinado</translation>
    </message>
    <message>
        <source>VoiceTune looks for names, numbers, addresses and passwords. What waits for your answer is hidden.</source>
        <translation>O VoiceTune procura nomes, números, endereços e senhas. O que espera sua resposta fica oculto.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Who the model writes like</source>
        <translation>Como quem o modelo escreve</translation>
    </message>
    <message>
        <source>Your chats</source>
        <translation>Seus chats</translation>
    </message>
</context>
<context>
    <name>TourSection</name>
    <message>
        <source>It shows what each step is for. Without a project it opens the sample chat.</source>
        <translation>Ele mostra para que serve cada etapa. Sem um projeto, abre o chat de amostra.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Fazer o passeio</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Passeio</translation>
    </message>
</context>
<context>
    <name>Tours</name>
    <message>
        <source>Nine short stops. You can end it at any time with Esc.</source>
        <translation>Nove paradas curtas. Você pode encerrar a qualquer momento com Esc.</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>Não, obrigado</translation>
    </message>
    <message>
        <source>Should VoiceTune show you around?</source>
        <translation>Quer que o VoiceTune mostre tudo?</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Fazer o passeio</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Any number. The same seed and files give nearly the same model, so that you can compare.</source>
        <translation>Qualquer número. A mesma semente com os mesmos arquivos dá quase o mesmo modelo, para você poder comparar.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamanho do lote</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Pontos de verificação</translation>
    </message>
    <message>
        <source>Closeness (beta)</source>
        <translation>Proximidade (beta)</translation>
    </message>
    <message>
        <source>Dropout of the addition</source>
        <translation>Dropout do complemento</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>From examples</source>
        <translation>Com exemplos</translation>
    </message>
    <message>
        <source>From preferences (DPO)</source>
        <translation>Com preferências (DPO)</translation>
    </message>
    <message>
        <source>How boldly it learns, such as 0.00001. Lower it when answers get strange.</source>
        <translation>Com que ousadia ele aprende, como 0.00001. Diminua quando as respostas ficarem estranhas.</translation>
    </message>
    <message>
        <source>How boldly it learns. Lower it when answers get strange, raise it when they do not sound like you.</source>
        <translation>Com que ousadia ele aprende. Diminua quando as respostas ficarem estranhas, aumente quando não soarem como você.</translation>
    </message>
    <message>
        <source>How close it stays to the model before. Lower lets it follow your preferences further.</source>
        <translation>O quanto ele fica perto do modelo anterior. Um valor menor o deixa seguir mais suas preferências.</translation>
    </message>
    <message>
        <source>How many examples it learns from at once. Larger is calmer and less exact. Change it rarely.</source>
        <translation>Com quantos exemplos ele aprende de uma vez. Maior é mais calmo e menos exato. Mude raramente.</translation>
    </message>
    <message>
        <source>How many models from the middle of the training are kept, to go back to.</source>
        <translation>Quantos modelos do meio do treinamento são guardados, para poder voltar.</translation>
    </message>
    <message>
        <source>How many portions of examples it learns from. Start with about 100, more for many examples.</source>
        <translation>Com quantas porções de exemplos ele aprende. Comece com cerca de 100, mais se houver muitos exemplos.</translation>
    </message>
    <message>
        <source>How much the addition can hold. 8 to 32 is usual.</source>
        <translation>Quanto cabe no complemento. O habitual é de 8 a 32.</translation>
    </message>
    <message>
        <source>How much the addition counts. Once or twice its rank is usual.</source>
        <translation>Quanto o complemento conta. O habitual é uma ou duas vezes o posto dele.</translation>
    </message>
    <message>
        <source>How often it goes through all examples. More makes it closer to you, too many make it repeat itself.</source>
        <translation>Quantas vezes ele percorre todos os exemplos. Mais o aproxima de você, demais o faz se repetir.</translation>
    </message>
    <message>
        <source>Keeps the model from learning single examples by heart. Raise it a little when it repeats them.</source>
        <translation>Impede o modelo de decorar exemplos isolados. Aumente um pouco quando ele os repetir.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taxa de aprendizado</translation>
    </message>
    <message>
        <source>Only a small part on top of the model is trained: cheaper, and enough for a voice.</source>
        <translation>Só se treina uma pequena parte sobre o modelo: mais barato e suficiente para uma voz.</translation>
    </message>
    <message>
        <source>Pack short examples together</source>
        <translation>Agrupar exemplos curtos</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Several short examples are learned at once: faster, and good for chats.</source>
        <translation>Vários exemplos curtos são aprendidos de uma vez: mais rápido e bom para chats.</translation>
    </message>
    <message>
        <source>Size of the addition (rank)</source>
        <translation>Tamanho do complemento (posto)</translation>
    </message>
    <message>
        <source>Standard stays in the region of your resource. The others are cheaper, and your files may leave the region.</source>
        <translation>Padrão fica na região do seu recurso. Os outros são mais baratos, e seus arquivos podem sair da região.</translation>
    </message>
    <message>
        <source>Strength of the addition (alpha)</source>
        <translation>Força do complemento (alfa)</translation>
    </message>
    <message>
        <source>The model learns to answer as your examples do. This is the usual way.</source>
        <translation>O modelo aprende a responder como seus exemplos. Este é o jeito habitual.</translation>
    </message>
    <message>
        <source>The model learns which of two answers you prefer. Use it on a model that you have trained before.</source>
        <translation>O modelo aprende qual de duas respostas você prefere. Use com um modelo que você já treinou.</translation>
    </message>
    <message>
        <source>The share of the addition that rests at each step, against learning by heart.</source>
        <translation>A parte do complemento que descansa a cada passo, para não decorar.</translation>
    </message>
    <message>
        <source>The share of the training in which it speeds up. Change it when the loss jumps at the start.</source>
        <translation>A parte do treinamento em que ele acelera. Mude quando a perda saltar no começo.</translation>
    </message>
    <message>
        <source>Train a small addition (LoRA)</source>
        <translation>Treinar um pequeno complemento (LoRA)</translation>
    </message>
    <message>
        <source>Training steps</source>
        <translation>Passos de treinamento</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aquecimento</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimento dos pesos</translation>
    </message>
    <message>
        <source>Where it is trained</source>
        <translation>Onde ele é treinado</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Choose another service</source>
        <translation>Escolher outro serviço</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>Inserir outra chave</translation>
    </message>
    <message>
        <source>Look at the jobs</source>
        <translation>Ver os trabalhos</translation>
    </message>
    <message>
        <source>Sending was stopped while the job was being started.</source>
        <translation>O envio foi parado enquanto o trabalho era iniciado.</translation>
    </message>
    <message>
        <source>Sending was stopped. No job was started.</source>
        <translation>O envio foi parado. Nenhum trabalho foi iniciado.</translation>
    </message>
    <message>
        <source>The service said: %1</source>
        <translation>O serviço disse: %1</translation>
    </message>
    <message>
        <source>Train at home</source>
        <translation>Treinar em casa</translation>
    </message>
    <message>
        <source>VoiceTune looks for it at the service. In two minutes you see here what it found.</source>
        <translation>O VoiceTune o procura no serviço. Em dois minutos você vê aqui o que ele encontrou.</translation>
    </message>
</context>
<context>
    <name>Try</name>
    <message>
        <source> and to </source>
        <translation> e a </translation>
    </message>
    <message>
        <source>%1 of %2 answers are there, %3 failed.</source>
        <translation>%1 de %2 respostas já chegaram; %3 falharam.</translation>
    </message>
    <message>
        <source>%1 of %2 answers are there.</source>
        <translation>%1 de %2 respostas já chegaram.</translation>
    </message>
    <message>
        <source>%1 of %2 found the real answer</source>
        <translation>%1 de %2 encontraram a resposta verdadeira</translation>
    </message>
    <message>
        <source>%1 on this computer (%2)</source>
        <translation>%1 neste computador (%2)</translation>
    </message>
    <message>
        <source>%1, before training</source>
        <translation>%1, antes do treinamento</translation>
    </message>
    <message>
        <source>%1, trained from %2</source>
        <translation>%1, treinado a partir de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) in %1 seconds.</source>
        <translation>
            <numerusform>%n token em %1 segundos.</numerusform>
            <numerusform>%n tokens em %1 segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) will be replaced before it leaves: %1.</source>
        <translation>
            <numerusform>%n dado será substituído antes de sair: %1.</numerusform>
            <numerusform>%n dados serão substituídos antes de sair: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A model answers there only once it is deployed: type the name of its deployment.</source>
        <translation>Um modelo só responde lá depois de implantado: digite o nome da implantação dele.</translation>
    </message>
    <message>
        <source>About %1 tokens go to %2, and about %3 come back.</source>
        <translation>Cerca de %1 tokens vão para %2, e cerca de %3 voltam.</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>Outro endereço…</translation>
    </message>
    <message>
        <source>Answered in %1 seconds.</source>
        <translation>Respondido em %1 segundos.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message numerus="yes">
        <source>Ask %1 models %n time(s)</source>
        <translation>
            <numerusform>Perguntar a %1 modelos %n vez</numerusform>
            <numerusform>Perguntar a %1 modelos %n vezes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask the model %n time(s)</source>
        <translation>
            <numerusform>Perguntar ao modelo %n vez</numerusform>
            <numerusform>Perguntar ao modelo %n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>Blind test</source>
        <translation>Teste cego</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difere</translation>
    </message>
    <message>
        <source>Drawn with seed</source>
        <translation>Sorteado com a semente</translation>
    </message>
    <message>
        <source>Examples trained on</source>
        <translation>Exemplos treinados</translation>
    </message>
    <message>
        <source>Held-out moments</source>
        <translation>Momentos reservados</translation>
    </message>
    <message>
        <source>It was cut off at the longest answer allowed.</source>
        <translation>Foi cortada no limite da resposta mais longa permitida.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Nenhum modelo</translation>
    </message>
    <message>
        <source>Note of the training</source>
        <translation>Nota do treinamento</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Replay other moments, or let somebody else guess.</source>
        <translation>Repita outros momentos, ou deixe outra pessoa adivinhar.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>Enviar a %1</translation>
    </message>
    <message>
        <source>Send to %1 and to %2</source>
        <translation>Enviar a %1 e a %2</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>That costs about %1.</source>
        <translation>Isso custa cerca de %1.</translation>
    </message>
    <message>
        <source>That costs nothing.</source>
        <translation>Isso não custa nada.</translation>
    </message>
    <message>
        <source>Trained from</source>
        <translation>Treinado a partir de</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Without prices the cost is not known.</source>
        <translation>Sem preços, não se sabe o custo.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>You have guessed all moments of this replay.</source>
        <translation>Você já adivinhou todos os momentos desta repetição.</translation>
    </message>
    <message>
        <source>You stopped this answer.</source>
        <translation>Você interrompeu esta resposta.</translation>
    </message>
    <message>
        <source>Your model of %1</source>
        <translation>Seu modelo de %1</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Sua nota</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difere</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este computador</translation>
    </message>
</context>
<context>
    <name>TryPage</name>
    <message>
        <source>Blind test</source>
        <translation>Teste cego</translation>
    </message>
    <message>
        <source>Does it sound like you?</source>
        <translation>Soa como você?</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>Vazamentos</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Repetição</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Bate-papo</translation>
    </message>
    <message>
        <source>Use it elsewhere</source>
        <translation>Usar em outro lugar</translation>
    </message>
    <message>
        <source>Ways to try it</source>
        <translation>Modos de experimentar</translation>
    </message>
    <message>
        <source>Whatever you send has names and private data replaced. Nothing leaves before you press a button.</source>
        <translation>Em tudo o que você envia, nomes e dados privados são substituídos. Nada sai antes de você apertar um botão.</translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message>
        <source>%1 has none of its files.</source>
        <translation>%1 não tem nenhum arquivo dele.</translation>
    </message>
    <message>
        <source>%1 is asked for its list once more. If your job is not there, a new one is started.</source>
        <translation>A lista de %1 é consultada mais uma vez. Se seu trabalho não estiver lá, um novo é iniciado.</translation>
    </message>
    <message>
        <source>Delete the files and forget it</source>
        <translation>Excluir os arquivos e esquecer</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Forget it…</source>
        <translation>Esquecer…</translation>
    </message>
    <message>
        <source>Forget what was begun?</source>
        <translation>Esquecer o que foi começado?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>If the first one runs all the same, you pay twice. Look at the service&apos;s own page first.</source>
        <translation>Se o primeiro rodar mesmo assim, você paga duas vezes. Veja antes a página do próprio serviço.</translation>
    </message>
    <message>
        <source>It is deleted from your list. This cannot be undone.</source>
        <translation>Ele é apagado da sua lista. Não dá para desfazer isso.</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>Última vez: %1</translation>
    </message>
    <message>
        <source>Nobody knows whether %1 started a job.</source>
        <translation>Não se sabe se %1 iniciou um trabalho.</translation>
    </message>
    <message>
        <source>Sending files to %1 was interrupted.</source>
        <translation>O envio de arquivos a %1 foi interrompido.</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Iniciar de novo</translation>
    </message>
    <message>
        <source>Start the job again?</source>
        <translation>Iniciar o trabalho de novo?</translation>
    </message>
    <message>
        <source>What is there already is not sent again.</source>
        <translation>O que já está lá não é enviado de novo.</translation>
    </message>
    <message>
        <source>Your files are at %1, and no job was started.</source>
        <translation>Seus arquivos estão em %1, e nenhum trabalho foi iniciado.</translation>
    </message>
    <message>
        <source>Your files at %1 are deleted.</source>
        <translation>Seus arquivos em %1 são excluídos.</translation>
    </message>
    <message>
        <source>“Go on” looks in its list first. If the job is not there, a second one may cost twice.</source>
        <translation>“Continuar” olha primeiro a lista do serviço. Se o trabalho não estiver lá, um segundo pode custar o dobro.</translation>
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
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Hide the chosen ones</source>
        <translation>Ocultar os escolhidos</translation>
    </message>
    <message>
        <source>Hide unusual words and numbers, too</source>
        <translation>Ocultar também palavras e números incomuns</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Vezes</translation>
    </message>
    <message>
        <source>In the files</source>
        <translation>Nos arquivos</translation>
    </message>
    <message>
        <source>Leave the chosen ones</source>
        <translation>Deixar os escolhidos</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Misto</translation>
    </message>
    <message>
        <source>Nothing like this was found.</source>
        <translation>Nada assim foi encontrado.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Search unusual words</source>
        <translation>Buscar palavras incomuns</translation>
    </message>
    <message>
        <source>Show its messages</source>
        <translation>Mostrar as mensagens</translation>
    </message>
    <message>
        <source>Unusual words and numbers</source>
        <translation>Palavras e números incomuns</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Visível</translation>
    </message>
    <message>
        <source>What the fewest people wrote comes first. Nobody waits for an answer here.</source>
        <translation>Primeiro o que menos pessoas escreveram. Aqui nada espera uma resposta.</translation>
    </message>
</context>
<context>
    <name>UpdateNotice</name>
    <message>
        <source>Do not look</source>
        <translation>Não verificar</translation>
    </message>
    <message>
        <source>Look once a day</source>
        <translation>Verificar uma vez por dia</translation>
    </message>
    <message>
        <source>Once a day it asks %1 for the newest version number and sends nothing else. The list of what left this computer names each question. You can change this in the settings.</source>
        <translation>Uma vez por dia, ele pergunta a %1 o número da versão mais nova e não envia mais nada. A lista do que saiu deste computador cita cada pergunta. Você pode mudar isso nas configurações.</translation>
    </message>
    <message>
        <source>Should VoiceTune look for newer versions?</source>
        <translation>O VoiceTune deve procurar versões mais novas?</translation>
    </message>
    <message>
        <source>VoiceTune %1 is available.</source>
        <translation>O VoiceTune %1 está disponível.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>O que há de novo</translation>
    </message>
    <message>
        <source>You have %1. Nothing is downloaded: get it where you got VoiceTune.</source>
        <translation>Você tem a %1. Nada é baixado: busque a nova onde conseguiu o VoiceTune.</translation>
    </message>
</context>
<context>
    <name>UpdatesSection</name>
    <message>
        <source>Look for newer versions once a day</source>
        <translation>Procurar versões mais novas uma vez por dia</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Versões mais novas</translation>
    </message>
    <message>
        <source>Once a day VoiceTune asks %1 for the number of the newest version. It sends nothing else and downloads nothing.</source>
        <translation>Uma vez por dia, o VoiceTune pergunta a %1 o número da versão mais nova. Ele não envia mais nada e não baixa nada.</translation>
    </message>
    <message>
        <source>You have VoiceTune %1.</source>
        <translation>Você tem o VoiceTune %1.</translation>
    </message>
</context>
<context>
    <name>UploadPanel</name>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>falta %Ln minuto</numerusform>
            <numerusform>faltam %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>falta %Ln segundo</numerusform>
            <numerusform>faltam %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Stop sending…</source>
        <translation>Parar o envio…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
</context>
<context>
    <name>UseTab</name>
    <message>
        <source>Choose the model that you want to use in another program.</source>
        <translation>Escolha o modelo que você quer usar em outro programa.</translation>
    </message>
    <message>
        <source>Commands for Ollama</source>
        <translation>Comandos para o Ollama</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>For a terminal of Linux or macOS, or Git Bash on Windows.</source>
        <translation>Para um terminal do Linux ou macOS, ou o Git Bash no Windows.</translation>
    </message>
    <message>
        <source>Include the system prompt</source>
        <translation>Incluir o prompt do sistema</translation>
    </message>
    <message>
        <source>Install it with: pip install langchain-openai</source>
        <translation>Instale com: pip install langchain-openai</translation>
    </message>
    <message>
        <source>Install it with: pip install openai</source>
        <translation>Instale com: pip install openai</translation>
    </message>
    <message>
        <source>LangChain (ChatOpenAI)</source>
        <translation>LangChain (ChatOpenAI)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Modelfile for Ollama</source>
        <translation>Modelfile para o Ollama</translation>
    </message>
    <message>
        <source>Ollama</source>
        <translation>Ollama</translation>
    </message>
    <message>
        <source>Ollama runs models that lie on this computer; this one is elsewhere. A model that you trained at home can run there: load it into Ollama, then choose it above.</source>
        <translation>O Ollama roda modelos que estão neste computador; este está em outro lugar. Um modelo que você treinou em casa pode rodar nele: carregue-o no Ollama e escolha-o acima.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s client for Python</source>
        <translation>Cliente da OpenAI para Python</translation>
    </message>
    <message>
        <source>Put your key into the variable %1 first; it is not in these lines. What you write there is not hidden.</source>
        <translation>Ponha primeiro sua chave na variável %1; ela não está nestas linhas. O que você escreve lá não é ocultado.</translation>
    </message>
    <message>
        <source>Save the upper lines as a file named Modelfile, then run the lower ones beside it.</source>
        <translation>Salve as linhas de cima como um arquivo chamado Modelfile e execute as de baixo ao lado dele.</translation>
    </message>
    <message>
        <source>This address needs no key. What you write there is not hidden: replacements are made only here.</source>
        <translation>Este endereço não precisa de chave. O que você escreve lá não é ocultado: substituições só são feitas aqui.</translation>
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
        <translation>Vira</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Vezes</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Misto</translation>
    </message>
    <message>
        <source>One choice here holds wherever the value stands. Plain words stay as they are.</source>
        <translation>Uma escolha aqui vale em todo lugar onde o valor aparece. Palavras comuns ficam como estão.</translation>
    </message>
    <message>
        <source>Show its messages</source>
        <translation>Mostrar as mensagens</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>A verificar</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
</context>
<context>
    <name>Visible</name>
    <message>
        <source>All of it is hidden.</source>
        <translation>Tudo está oculto.</translation>
    </message>
    <message>
        <source>It stays visible.</source>
        <translation>Continua à vista.</translation>
    </message>
</context>
<context>
    <name>WayOn</name>
    <message>
        <source>Choose the assistant</source>
        <translation>Escolher o assistente</translation>
    </message>
    <message>
        <source>Continue to Dataset</source>
        <translation>Continuar para Conjunto de dados</translation>
    </message>
    <message>
        <source>Continue to Finish</source>
        <translation>Continuar para Concluir</translation>
    </message>
    <message>
        <source>Continue to People</source>
        <translation>Continuar para Pessoas</translation>
    </message>
    <message>
        <source>Continue to Privacy</source>
        <translation>Continuar para Privacidade</translation>
    </message>
    <message>
        <source>Continue to Try it</source>
        <translation>Continuar para Experimentar</translation>
    </message>
</context>
<context>
    <name>ZoneField</name>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1 (este computador)</translation>
    </message>
    <message>
        <source>Matching time zones</source>
        <translation>Fusos horários possíveis</translation>
    </message>
</context>
<context>
    <name>_Answer</name>
    <message>
        <source>Answer %1</source>
        <translation>Resposta %1</translation>
    </message>
    <message>
        <source>Really written</source>
        <translation>Escrita de verdade</translation>
    </message>
    <message>
        <source>This one is real (%1)</source>
        <translation>Esta é a verdadeira (%1)</translation>
    </message>
</context>
<context>
    <name>_Tile</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln encontrado</numerusform>
            <numerusform>%Ln encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln a verificar</numerusform>
            <numerusform>%Ln a verificar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visible</source>
        <translation>
            <numerusform>%Ln visível</numerusform>
            <numerusform>%Ln visíveis</numerusform>
        </translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>tudo decidido</translation>
    </message>
    <message>
        <source>always removed</source>
        <translation>sempre removidos</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>tudo mantido</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>tudo substituído</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>&quot;%1&quot; holds a null character.</source>
        <translation>&quot;%1&quot; contém um caractere nulo.</translation>
    </message>
    <message>
        <source>%1 % are up to</source>
        <translation>%1 % têm até</translation>
    </message>
    <message>
        <source>%1 %2 with %3 looks for %4.</source>
        <translation>%1 %2 com %3 procura %4.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>%1 Names in it point to another app.</source>
        <translation>%1 Os nomes nela apontam para outro app.</translation>
    </message>
    <message>
        <source>%1 Nothing tells Messenger and Instagram apart.</source>
        <translation>%1 Nada distingue Messenger e Instagram.</translation>
    </message>
    <message>
        <source>%1 Save the files for another trainer on the page Finish.</source>
        <translation>%1 Salve os arquivos para outro treinador na página Concluir.</translation>
    </message>
    <message>
        <source>%1 Their names stand in line %2.</source>
        <translation>%1 Os nomes delas estão na linha %2.</translation>
    </message>
    <message>
        <source>%1 What came after in this chat is lost.</source>
        <translation>%1 O que veio depois neste chat se perdeu.</translation>
    </message>
    <message>
        <source>%1 answers of each voice.</source>
        <translation>%1 respostas de cada voz.</translation>
    </message>
    <message>
        <source>%1 answers with a single word as often as you: %2 against %3.</source>
        <translation>%1: responde com uma só palavra tantas vezes quanto você: %2 contra %3.</translation>
    </message>
    <message>
        <source>%1 answers with a single word less often than you: %2 against %3.</source>
        <translation>%1: responde com uma só palavra menos vezes que você: %2 contra %3.</translation>
    </message>
    <message>
        <source>%1 answers with a single word more often than you: %2 against %3.</source>
        <translation>%1: responde com uma só palavra mais vezes que você: %2 contra %3.</translation>
    </message>
    <message>
        <source>%1 are too long and will lose their oldest messages.</source>
        <translation>%1 são longos demais e vão perder as mensagens mais antigas.</translation>
    </message>
    <message>
        <source>%1 asks for a pause: there were too many requests.</source>
        <translation>%1 pede uma pausa: houve solicitações demais.</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>%1 cannot delete a model from here.</source>
        <translation>%1 não permite excluir um modelo daqui.</translation>
    </message>
    <message>
        <source>%1 cannot do this in its present state.</source>
        <translation>%1 não pode fazer isso no estado atual.</translation>
    </message>
    <message>
        <source>%1 cannot let a job go on.</source>
        <translation>%1 não permite continuar um trabalho.</translation>
    </message>
    <message>
        <source>%1 cannot load this model.</source>
        <translation>%1 não consegue carregar este modelo.</translation>
    </message>
    <message>
        <source>%1 cannot pause a job.</source>
        <translation>%1 não permite pausar um trabalho.</translation>
    </message>
    <message>
        <source>%1 cannot train with the method %2.</source>
        <translation>%1 não consegue treinar com o método %2.</translation>
    </message>
    <message>
        <source>%1 character</source>
        <translation>%1 caractere</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 caracteres</translation>
    </message>
    <message>
        <source>%1 closes with your ten favourite words as often as you: %2 of answers against %3.</source>
        <translation>%1: termina com suas dez palavras favoritas tantas vezes quanto você: %2 das respostas contra %3.</translation>
    </message>
    <message>
        <source>%1 closes with your ten favourite words less often than you: %2 of answers against %3.</source>
        <translation>%1: termina com suas dez palavras favoritas menos vezes que você: %2 das respostas contra %3.</translation>
    </message>
    <message>
        <source>%1 closes with your ten favourite words more often than you: %2 of answers against %3.</source>
        <translation>%1: termina com suas dez palavras favoritas mais vezes que você: %2 das respostas contra %3.</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 dia</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dias</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 não respondeu a tempo.</translation>
    </message>
    <message>
        <source>%1 did not say whether it started the job, and its list does not show it.</source>
        <translation>%1 não disse se iniciou o trabalho, e a lista de lá não o mostra.</translation>
    </message>
    <message>
        <source>%1 does not accept the file.</source>
        <translation>%1 não aceita o arquivo.</translation>
    </message>
    <message>
        <source>%1 does not accept the key.</source>
        <translation>%1 não aceita a chave.</translation>
    </message>
    <message>
        <source>%1 does not accept this.</source>
        <translation>%1 não aceita isto.</translation>
    </message>
    <message>
        <source>%1 does not know the model, or may not train it for this account.</source>
        <translation>%1 não conhece o modelo ou não pode treiná-lo para esta conta.</translation>
    </message>
    <message>
        <source>%1 does not know this.</source>
        <translation>%1 não conhece isto.</translation>
    </message>
    <message>
        <source>%1 draws words out in as many answers as you: %2 against %3.</source>
        <translation>%1: alonga palavras em tantas respostas quanto você: %2 contra %3.</translation>
    </message>
    <message>
        <source>%1 draws words out in fewer answers than you: %2 against %3.</source>
        <translation>%1: alonga palavras em menos respostas que você: %2 contra %3.</translation>
    </message>
    <message>
        <source>%1 draws words out in more answers than you: %2 against %3.</source>
        <translation>%1: alonga palavras em mais respostas que você: %2 contra %3.</translation>
    </message>
    <message>
        <source>%1 ends messages without a mark as often as you: %2 against %3.</source>
        <translation>%1: termina mensagens sem pontuação tantas vezes quanto você: %2 contra %3.</translation>
    </message>
    <message>
        <source>%1 ends messages without a mark less often than you: %2 against %3.</source>
        <translation>%1: termina mensagens sem pontuação menos vezes que você: %2 contra %3.</translation>
    </message>
    <message>
        <source>%1 ends messages without a mark more often than you: %2 against %3.</source>
        <translation>%1: termina mensagens sem pontuação mais vezes que você: %2 contra %3.</translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings</source>
        <translation>Erros: %1, avisos: %2</translation>
    </message>
    <message>
        <source>%1 gave an answer that VoiceTune does not understand.</source>
        <translation>%1 deu uma resposta que o VoiceTune não entende.</translation>
    </message>
    <message>
        <source>%1 gives no list of its jobs.</source>
        <translation>%1 não fornece uma lista dos trabalhos.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 has a problem of its own.</source>
        <translation>%1 tem um problema próprio.</translation>
    </message>
    <message>
        <source>%1 has a tokenizer of its own. Tokens are counted as for gpt-4o and come close to what it counts.</source>
        <translation>%1 tem um tokenizador próprio. Os tokens são contados como para o gpt-4o e chegam perto do que ele conta.</translation>
    </message>
    <message>
        <source>%1 has no setting %2 for this method.</source>
        <translation>%1 não tem a configuração %2 para este método.</translation>
    </message>
    <message>
        <source>%1 is not installed on this computer.</source>
        <translation>%1 não está instalado neste computador.</translation>
    </message>
    <message>
        <source>%1 keeps closer to your ten favourite emoji than you: %2 of its emoji against %3.</source>
        <translation>%1: se prende mais aos seus dez emojis favoritos do que você: %2 dos emojis contra %3.</translation>
    </message>
    <message>
        <source>%1 laughs in as many answers as you: %2 against %3.</source>
        <translation>%1: ri em tantas respostas quanto você: %2 contra %3.</translation>
    </message>
    <message>
        <source>%1 laughs in fewer answers than you: %2 against %3.</source>
        <translation>%1: ri em menos respostas que você: %2 contra %3.</translation>
    </message>
    <message>
        <source>%1 laughs in more answers than you: %2 against %3.</source>
        <translation>%1: ri em mais respostas que você: %2 contra %3.</translation>
    </message>
    <message>
        <source>%1 message</source>
        <translation>%1 mensagem</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 mensagens</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <translation>%1 deve ser %2.</translation>
    </message>
    <message>
        <source>%1 needs a value for %2.</source>
        <translation>%1 precisa de um valor para %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2, drawn at random</source>
        <translation>%1 de %2, sorteadas</translation>
    </message>
    <message>
        <source>%1 of its first lines begin like WhatsApp messages.</source>
        <translation>%1 das primeiras linhas começam como mensagens do WhatsApp.</translation>
    </message>
    <message>
        <source>%1 of the assistant&apos;s messages have an emoji, and %2 of the others&apos;.</source>
        <translation>%1 das mensagens do assistente têm um emoji, e %2 das dos outros.</translation>
    </message>
    <message>
        <source>%1 offers no training at this address.</source>
        <translation>%1 não oferece treinamento neste endereço.</translation>
    </message>
    <message>
        <source>%1 opens with your ten favourite words as often as you: %2 of answers against %3.</source>
        <translation>%1: começa com suas dez palavras favoritas tantas vezes quanto você: %2 das respostas contra %3.</translation>
    </message>
    <message>
        <source>%1 opens with your ten favourite words less often than you: %2 of answers against %3.</source>
        <translation>%1: começa com suas dez palavras favoritas menos vezes que você: %2 das respostas contra %3.</translation>
    </message>
    <message>
        <source>%1 opens with your ten favourite words more often than you: %2 of answers against %3.</source>
        <translation>%1: começa com suas dez palavras favoritas mais vezes que você: %2 das respostas contra %3.</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 pessoas</translation>
    </message>
    <message>
        <source>%1 people get answers; the first gets %2.</source>
        <translation>%1 pessoas recebem respostas; a primeira recebe %2.</translation>
    </message>
    <message>
        <source>%1 person</source>
        <translation>%1 pessoa</translation>
    </message>
    <message>
        <source>%1 rounds.</source>
        <translation>Rodadas: %1.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 sends as many messages in a row as you: %2 on average against %3.</source>
        <translation>%1: envia tantas mensagens seguidas quanto você: %2 em média contra %3.</translation>
    </message>
    <message>
        <source>%1 sends fewer messages in a row than you: %2 on average against %3.</source>
        <translation>%1: envia menos mensagens seguidas que você: %2 em média contra %3.</translation>
    </message>
    <message>
        <source>%1 sends more messages in a row than you: %2 on average against %3.</source>
        <translation>%1: envia mais mensagens seguidas que você: %2 em média contra %3.</translation>
    </message>
    <message>
        <source>%1 spells and phrases as you do: likeness %2, your own other half %3.</source>
        <translation>%1: grafia e expressões como as suas: semelhança %2, sua própria outra metade %3.</translation>
    </message>
    <message>
        <source>%1 spells and phrases less like you: likeness %2, your own other half %3.</source>
        <translation>%1: grafia e expressões menos parecidas com as suas: semelhança %2, sua própria outra metade %3.</translation>
    </message>
    <message>
        <source>%1 spells and phrases like you: likeness %2, your own other half %3.</source>
        <translation>%1: grafia e expressões parecidas com as suas: semelhança %2, sua própria outra metade %3.</translation>
    </message>
    <message>
        <source>%1 starts with a small letter as often as you: %2 of messages against %3.</source>
        <translation>%1: começa com letra minúscula tantas vezes quanto você: %2 das mensagens contra %3.</translation>
    </message>
    <message>
        <source>%1 starts with a small letter less often than you: %2 of messages against %3.</source>
        <translation>%1: começa com letra minúscula menos vezes que você: %2 das mensagens contra %3.</translation>
    </message>
    <message>
        <source>%1 starts with a small letter more often than you: %2 of messages against %3.</source>
        <translation>%1: começa com letra minúscula mais vezes que você: %2 das mensagens contra %3.</translation>
    </message>
    <message>
        <source>%1 stopped, or took too long.</source>
        <translation>%1 parou ou demorou demais.</translation>
    </message>
    <message>
        <source>%1 takes %2 letters at most.</source>
        <translation>%1 aceita no máximo %2 letras.</translation>
    </message>
    <message>
        <source>%1 takes no new jobs from this account.</source>
        <translation>%1 não aceita novos trabalhos desta conta.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 token</source>
        <translation>%1 token</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>%1 types as much in an answer as you: %2 against %3.</source>
        <translation>%1: digita tanto em uma resposta quanto você: %2 contra %3.</translation>
    </message>
    <message>
        <source>%1 types less in an answer than you: %2 against %3.</source>
        <translation>%1: digita menos em uma resposta que você: %2 contra %3.</translation>
    </message>
    <message>
        <source>%1 types more in an answer than you: %2 against %3.</source>
        <translation>%1: digita mais em uma resposta que você: %2 contra %3.</translation>
    </message>
    <message>
        <source>%1 uses as many different words as you: %2 in every 50 against %3.</source>
        <translation>%1: usa tantas palavras diferentes quanto você: %2 a cada 50 contra %3.</translation>
    </message>
    <message>
        <source>%1 uses as much punctuation as you: %2 marks in a hundred words against %3.</source>
        <translation>%1: usa tanta pontuação quanto você: %2 sinais em cem palavras contra %3.</translation>
    </message>
    <message>
        <source>%1 uses emoji in as many answers as you: %2 against %3.</source>
        <translation>%1: usa emojis em tantas respostas quanto você: %2 contra %3.</translation>
    </message>
    <message>
        <source>%1 uses emoji in fewer answers than you: %2 against %3.</source>
        <translation>%1: usa emojis em menos respostas que você: %2 contra %3.</translation>
    </message>
    <message>
        <source>%1 uses emoji in more answers than you: %2 against %3.</source>
        <translation>%1: usa emojis em mais respostas que você: %2 contra %3.</translation>
    </message>
    <message>
        <source>%1 uses fewer different words than you: %2 in every 50 against %3.</source>
        <translation>%1: usa menos palavras diferentes que você: %2 a cada 50 contra %3.</translation>
    </message>
    <message>
        <source>%1 uses less punctuation than you: %2 marks in a hundred words against %3.</source>
        <translation>%1: usa menos pontuação que você: %2 sinais em cem palavras contra %3.</translation>
    </message>
    <message>
        <source>%1 uses more different words than you: %2 in every 50 against %3.</source>
        <translation>%1: usa mais palavras diferentes que você: %2 a cada 50 contra %3.</translation>
    </message>
    <message>
        <source>%1 uses more punctuation than you: %2 marks in a hundred words against %3.</source>
        <translation>%1: usa mais pontuação que você: %2 sinais em cem palavras contra %3.</translation>
    </message>
    <message>
        <source>%1 uses other emoji: %2 are among your ten favourites, against %3 of yours.</source>
        <translation>%1: usa outros emojis: %2 estão entre seus dez favoritos, contra %3 dos seus.</translation>
    </message>
    <message>
        <source>%1 uses your most frequent words as you do: %2 off, your own other half %3.</source>
        <translation>%1: usa suas palavras mais frequentes como você: desvio de %2, sua própria outra metade %3.</translation>
    </message>
    <message>
        <source>%1 uses your most frequent words less like you: %2 off, your own other half %3.</source>
        <translation>%1: usa suas palavras mais frequentes de um jeito menos parecido com o seu: desvio de %2, sua própria outra metade %3.</translation>
    </message>
    <message>
        <source>%1 uses your most frequent words much as you do: %2 off, your own other half %3.</source>
        <translation>%1: usa suas palavras mais frequentes quase como você: desvio de %2, sua própria outra metade %3.</translation>
    </message>
    <message>
        <source>%1 uses your ten favourite emoji as much as you: %2 against %3.</source>
        <translation>%1: usa seus dez emojis favoritos tanto quanto você: %2 contra %3.</translation>
    </message>
    <message>
        <source>%1 word</source>
        <translation>%1 palavra</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 palavras</translation>
    </message>
    <message>
        <source>%1 words in a row as in the examples</source>
        <translation>%1 palavras seguidas como nos exemplos</translation>
    </message>
    <message>
        <source>%1 writes answers as long as yours: %2 against %3.</source>
        <translation>%1: escreve respostas tão longas quanto as suas: %2 contra %3.</translation>
    </message>
    <message>
        <source>%1 writes longer answers than you: %2 against %3.</source>
        <translation>%1: escreve respostas mais longas que as suas: %2 contra %3.</translation>
    </message>
    <message>
        <source>%1 writes shorter answers than you: %2 against %3.</source>
        <translation>%1: escreve respostas mais curtas que as suas: %2 contra %3.</translation>
    </message>
    <message>
        <source>%1 writes your main language as often as you: %2 of longer answers against %3.</source>
        <translation>%1: escreve no seu idioma principal tantas vezes quanto você: %2 das respostas mais longas contra %3.</translation>
    </message>
    <message>
        <source>%1 writes your main language less often than you: %2 of longer answers against %3.</source>
        <translation>%1: escreve no seu idioma principal menos vezes que você: %2 das respostas mais longas contra %3.</translation>
    </message>
    <message>
        <source>%1 writes your main language more often than you: %2 of longer answers against %3.</source>
        <translation>%1: escreve no seu idioma principal mais vezes que você: %2 das respostas mais longas contra %3.</translation>
    </message>
    <message>
        <source>%1, %2 examples</source>
        <translation>%1, %2 exemplos</translation>
    </message>
    <message>
        <source>%1, all there are</source>
        <translation>%1, todas as que há</translation>
    </message>
    <message>
        <source>%1, moment %2</source>
        <translation>%1, momento %2</translation>
    </message>
    <message>
        <source>%1, question %2</source>
        <translation>%1, pergunta %2</translation>
    </message>
    <message>
        <source>%1, talk of %2</source>
        <translation>%1, bate-papo de %2</translation>
    </message>
    <message>
        <source>%1: %2 %3, you %4; that may be chance.</source>
        <translation>%1: %2 %3, você %4; pode ser acaso.</translation>
    </message>
    <message>
        <source>%1: %2 %3, your own other half %4; that may be chance.</source>
        <translation>%1: %2 %3, sua própria outra metade %4; pode ser acaso.</translation>
    </message>
    <message>
        <source>%1: %2 has nothing to count.</source>
        <translation>%1: nada a contar (%2).</translation>
    </message>
    <message>
        <source>%1: %2 has too little to count.</source>
        <translation>%1: muito pouco a contar (%2).</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4.</source>
        <translation>%1: %2, de %3 a %4.</translation>
    </message>
    <message>
        <source>%1: nothing to compare.</source>
        <translation>%1: nada a comparar.</translation>
    </message>
    <message>
        <source>%1: nothing to count.</source>
        <translation>%1: nada a contar.</translation>
    </message>
    <message>
        <source>%1The same in %2 more lines.</source>
        <translation>%1O mesmo em mais %2 linhas.</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>1 is too long and will lose its oldest messages.</source>
        <translation>1 é longo demais e vai perder as mensagens mais antigas.</translation>
    </message>
    <message>
        <source>A branch that was left: the question was changed, or another answer was asked for.</source>
        <translation>Um ramo abandonado: a pergunta foi mudada ou outra resposta foi pedida.</translation>
    </message>
    <message>
        <source>A call of a tool, or what a tool answered: projects hold what people say.</source>
        <translation>Uma chamada de ferramenta, ou o que uma ferramenta respondeu: projetos contêm o que as pessoas dizem.</translation>
    </message>
    <message>
        <source>A call or a voicemail.</source>
        <translation>Uma chamada ou uma mensagem de voz.</translation>
    </message>
    <message>
        <source>A call, or a notice of the app.</source>
        <translation>Uma chamada ou um aviso do aplicativo.</translation>
    </message>
    <message>
        <source>A call, or a notice that somebody joined, left or gave a name.</source>
        <translation>Uma chamada, ou um aviso de que alguém entrou, saiu ou deu um nome.</translation>
    </message>
    <message>
        <source>A canary</source>
        <translation>Um canário</translation>
    </message>
    <message>
        <source>A card, a message of a program or the like.</source>
        <translation>Um cartão, a mensagem de um programa ou algo parecido.</translation>
    </message>
    <message>
        <source>A card, a place, a transfer, a forwarded talk or the like.</source>
        <translation>Um cartão, um lugar, uma transferência, uma conversa encaminhada ou algo parecido.</translation>
    </message>
    <message>
        <source>A cell has more than %1 MB and was not read.</source>
        <translation>Uma célula tem mais de %1 MB e não foi lida.</translation>
    </message>
    <message>
        <source>A change of a message, which is read in its last wording.</source>
        <translation>Uma alteração de uma mensagem, que é lida na última redação.</translation>
    </message>
    <message>
        <source>A channel as DiscordChatExporter saves it (%1).</source>
        <translation>Um canal como o DiscordChatExporter o salva (%1).</translation>
    </message>
    <message>
        <source>A chat as SillyTavern keeps it.</source>
        <translation>Um chat como o SillyTavern o guarda.</translation>
    </message>
    <message>
        <source>A chat as Telegram Desktop exports it.</source>
        <translation>Um chat como o Telegram Desktop o exporta.</translation>
    </message>
    <message>
        <source>A chat file of Messenger&apos;s end-to-end encrypted download.</source>
        <translation>Um arquivo de chat do download criptografado de ponta a ponta do Messenger.</translation>
    </message>
    <message>
        <source>A chat in ChatLab&apos;s format.</source>
        <translation>Um chat no formato do ChatLab.</translation>
    </message>
    <message>
        <source>A chat of WeChat as WeFlow writes it.</source>
        <translation>Um chat do WeChat como o WeFlow o escreve.</translation>
    </message>
    <message>
        <source>A command to the program, not to the assistant.</source>
        <translation>Um comando para o programa, não para o assistente.</translation>
    </message>
    <message>
        <source>A comment that is not shown: spam, thrown away, or not looked at yet.</source>
        <translation>Um comentário que não é mostrado: spam, excluído ou ainda não revisado.</translation>
    </message>
    <message>
        <source>A contact that was shared.</source>
        <translation>Um contato compartilhado.</translation>
    </message>
    <message>
        <source>A count is missing or out of bounds.</source>
        <translation>Falta uma contagem, ou ela está fora dos limites.</translation>
    </message>
    <message>
        <source>A count is out of bounds.</source>
        <translation>Uma contagem está fora dos limites.</translation>
    </message>
    <message>
        <source>A database that has the name of that of Android&apos;s text messages.</source>
        <translation>Um banco de dados com o nome do das mensagens de texto do Android.</translation>
    </message>
    <message>
        <source>A database that has the name of that of Apple&apos;s Messages.</source>
        <translation>Um banco de dados com o nome do banco do Mensagens da Apple.</translation>
    </message>
    <message>
        <source>A database that has the name of that of Viber.</source>
        <translation>Um banco de dados com o nome do banco do Viber.</translation>
    </message>
    <message>
        <source>A database that has the name of that of WhatsApp.</source>
        <translation>Um banco de dados que tem o nome do banco do WhatsApp.</translation>
    </message>
    <message>
        <source>A database with Android&apos;s tables of text messages.</source>
        <translation>Um banco de dados com as tabelas de mensagens de texto do Android.</translation>
    </message>
    <message>
        <source>A database with the tables of Apple&apos;s Messages.</source>
        <translation>Um banco de dados com as tabelas do Mensagens da Apple.</translation>
    </message>
    <message>
        <source>A database with the tables of Viber.</source>
        <translation>Um banco de dados com as tabelas do Viber.</translation>
    </message>
    <message>
        <source>A database with the tables of WhatsApp on Android.</source>
        <translation>Um banco de dados com as tabelas do WhatsApp no Android.</translation>
    </message>
    <message>
        <source>A database with the tables of WhatsApp on iPhones and Macs.</source>
        <translation>Um banco de dados com as tabelas do WhatsApp no iPhone e no Mac.</translation>
    </message>
    <message>
        <source>A date of this export does not exist in the other order.</source>
        <translation>Uma data desta exportação não existe na outra ordem.</translation>
    </message>
    <message>
        <source>A day must be written like 2024-05-31.</source>
        <translation>Um dia deve ser escrito como 2024-05-31.</translation>
    </message>
    <message>
        <source>A deleted message.</source>
        <translation>Uma mensagem apagada.</translation>
    </message>
    <message>
        <source>A draft that was never published.</source>
        <translation>Um rascunho que nunca foi publicado.</translation>
    </message>
    <message>
        <source>A draft that was never sent.</source>
        <translation>Um rascunho que nunca foi enviado.</translation>
    </message>
    <message>
        <source>A draft that was not sent.</source>
        <translation>Um rascunho que não foi enviado.</translation>
    </message>
    <message>
        <source>A field has capitals or spaces in its name.</source>
        <translation>O nome de um campo tem maiúsculas ou espaços.</translation>
    </message>
    <message>
        <source>A file of the site.</source>
        <translation>Um arquivo do site.</translation>
    </message>
    <message>
        <source>A file of this export cannot be opened.</source>
        <translation>Não dá para abrir um arquivo desta exportação.</translation>
    </message>
    <message>
        <source>A file without a text.</source>
        <translation>Um arquivo sem texto.</translation>
    </message>
    <message>
        <source>A file, picture or the like, without text.</source>
        <translation>Um arquivo, imagem ou algo assim, sem texto.</translation>
    </message>
    <message>
        <source>A file, sticker or preview of a link, without text.</source>
        <translation>Um arquivo, figurinha ou prévia de link, sem texto.</translation>
    </message>
    <message>
        <source>A file, sticker or shared post without a text of its own.</source>
        <translation>Um arquivo, figurinha ou post compartilhado sem texto próprio.</translation>
    </message>
    <message>
        <source>A heading without a text below it.</source>
        <translation>Um título sem texto abaixo dele.</translation>
    </message>
    <message>
        <source>A hidden value (%1)</source>
        <translation>Um valor oculto (%1)</translation>
    </message>
    <message>
        <source>A kind of message that this program does not know, such as a payment.</source>
        <translation>Um tipo de mensagem que este programa não conhece, como um pagamento.</translation>
    </message>
    <message>
        <source>A language must be written like de or en, and be one that VoiceTune can recognise.</source>
        <translation>Um idioma deve ser escrito como de ou en e ser um que o VoiceTune reconhece.</translation>
    </message>
    <message>
        <source>A line above the names of the columns.</source>
        <translation>Uma linha acima dos nomes das colunas.</translation>
    </message>
    <message>
        <source>A line before the first message.</source>
        <translation>Uma linha antes da primeira mensagem.</translation>
    </message>
    <message>
        <source>A line before the first one with a name.</source>
        <translation>Uma linha antes da primeira com um nome.</translation>
    </message>
    <message>
        <source>A line before the table.</source>
        <translation>Uma linha antes da tabela.</translation>
    </message>
    <message>
        <source>A line in it begins like a WhatsApp message.</source>
        <translation>Uma linha nele começa como uma mensagem do WhatsApp.</translation>
    </message>
    <message>
        <source>A line that parts sections.</source>
        <translation>Uma linha que separa seções.</translation>
    </message>
    <message>
        <source>A link, card, place, transfer or the like.</source>
        <translation>Um link, cartão, lugar, transferência ou algo assim.</translation>
    </message>
    <message>
        <source>A mail in the spam or the trash.</source>
        <translation>Um e-mail no spam ou na lixeira.</translation>
    </message>
    <message>
        <source>A mail that a list or a program sent.</source>
        <translation>Um e-mail enviado por uma lista ou por um programa.</translation>
    </message>
    <message>
        <source>A mail without text.</source>
        <translation>Um e-mail sem texto.</translation>
    </message>
    <message>
        <source>A mailbox: lines that begin a mail, and the heads of mails.</source>
        <translation>Uma caixa de correio: linhas que começam um e-mail e cabeçalhos de e-mails.</translation>
    </message>
    <message>
        <source>A message file as Messenger and Instagram write it.</source>
        <translation>Um arquivo de mensagens como o Messenger e o Instagram o escrevem.</translation>
    </message>
    <message>
        <source>A message that is damaged or far too long.</source>
        <translation>Uma mensagem danificada ou longa demais.</translation>
    </message>
    <message>
        <source>A message that was deleted for everyone.</source>
        <translation>Uma mensagem apagada para todos.</translation>
    </message>
    <message>
        <source>A message that was deleted.</source>
        <translation>Uma mensagem que foi apagada.</translation>
    </message>
    <message>
        <source>A message that was taken back or deleted.</source>
        <translation>Uma mensagem que foi retirada ou apagada.</translation>
    </message>
    <message>
        <source>A message that was taken back.</source>
        <translation>Uma mensagem que foi apagada por quem a enviou.</translation>
    </message>
    <message>
        <source>A message without text and without anything else that is known.</source>
        <translation>Uma mensagem sem texto e sem mais nada que se conheça.</translation>
    </message>
    <message>
        <source>A message without text.</source>
        <translation>Uma mensagem sem texto.</translation>
    </message>
    <message>
        <source>A name of your chats</source>
        <translation>Um nome dos seus chats</translation>
    </message>
    <message>
        <source>A name without a text.</source>
        <translation>Um nome sem texto.</translation>
    </message>
    <message>
        <source>A new line</source>
        <translation>Uma nova linha</translation>
    </message>
    <message>
        <source>A newer export of this chat, which was read before, does not have this message any more.</source>
        <translation>Uma exportação mais nova deste chat, lida antes, não tem mais esta mensagem.</translation>
    </message>
    <message>
        <source>A newer version of VoiceTune wrote the list of training jobs.</source>
        <translation>Uma versão mais nova do VoiceTune gravou a lista de trabalhos de treinamento.</translation>
    </message>
    <message>
        <source>A newer version of VoiceTune wrote this project.</source>
        <translation>Uma versão mais nova do VoiceTune gravou este projeto.</translation>
    </message>
    <message>
        <source>A note at the foot of the page or at the end.</source>
        <translation>Uma nota de rodapé ou de fim.</translation>
    </message>
    <message>
        <source>A notice by KakaoTalk.</source>
        <translation>Um aviso do KakaoTalk.</translation>
    </message>
    <message>
        <source>A notice by LINE.</source>
        <translation>Um aviso do LINE.</translation>
    </message>
    <message>
        <source>A notice by QQ.</source>
        <translation>Um aviso do QQ.</translation>
    </message>
    <message>
        <source>A notice by WeChat.</source>
        <translation>Um aviso do WeChat.</translation>
    </message>
    <message>
        <source>A notice by WhatsApp.</source>
        <translation>Um aviso do WhatsApp.</translation>
    </message>
    <message>
        <source>A notice of Snapchat.</source>
        <translation>Um aviso do Snapchat.</translation>
    </message>
    <message>
        <source>A notice of X: somebody joined or left, or the group was named.</source>
        <translation>Um aviso do X: alguém entrou ou saiu, ou o grupo recebeu um nome.</translation>
    </message>
    <message>
        <source>A notice of the app, or a call.</source>
        <translation>Um aviso do aplicativo ou uma chamada.</translation>
    </message>
    <message>
        <source>A notice of the app, such as of a file that was sent.</source>
        <translation>Um aviso do aplicativo, como de um arquivo que foi enviado.</translation>
    </message>
    <message>
        <source>A notice of the app.</source>
        <translation>Um aviso do aplicativo.</translation>
    </message>
    <message>
        <source>A notice of the channel, or what a plugin wrote.</source>
        <translation>Um aviso do canal, ou o que um plugin escreveu.</translation>
    </message>
    <message>
        <source>A notice of the conversation: who came or went, a poll, an event or a call.</source>
        <translation>Um aviso da conversa: quem entrou ou saiu, uma enquete, um evento ou uma chamada.</translation>
    </message>
    <message>
        <source>A notice of the room, a call or a reaction.</source>
        <translation>Um aviso da sala, uma chamada ou uma reação.</translation>
    </message>
    <message>
        <source>A notice of the room.</source>
        <translation>Um aviso da sala.</translation>
    </message>
    <message>
        <source>A notice that Discord wrote itself.</source>
        <translation>Um aviso escrito pelo próprio Discord.</translation>
    </message>
    <message>
        <source>A notice that Slack wrote itself.</source>
        <translation>Um aviso escrito pelo próprio Slack.</translation>
    </message>
    <message>
        <source>A notice that Telegram wrote itself.</source>
        <translation>Um aviso escrito pelo próprio Telegram.</translation>
    </message>
    <message>
        <source>A notice that WhatsApp wrote itself, a call or a place.</source>
        <translation>Um aviso escrito pelo próprio WhatsApp, uma chamada ou um lugar.</translation>
    </message>
    <message>
        <source>A notice that Zulip wrote.</source>
        <translation>Um aviso que o Zulip escreveu.</translation>
    </message>
    <message>
        <source>A notice that another page links to this one.</source>
        <translation>Um aviso de que outra página tem um link para esta.</translation>
    </message>
    <message>
        <source>A page is out of bounds.</source>
        <translation>Uma página está fora dos limites.</translation>
    </message>
    <message>
        <source>A page or mail that was kept, not a note that was written.</source>
        <translation>Uma página ou um e-mail que foi guardado, não uma nota escrita.</translation>
    </message>
    <message>
        <source>A part of the address is still to be filled in.</source>
        <translation>Uma parte do endereço ainda precisa ser preenchida.</translation>
    </message>
    <message>
        <source>A part of the site, such as a menu or an older version of a text.</source>
        <translation>Uma parte do site, como um menu ou uma versão anterior de um texto.</translation>
    </message>
    <message>
        <source>A part of the site, such as a setting or its look.</source>
        <translation>Uma parte do site, como uma configuração ou a aparência dele.</translation>
    </message>
    <message>
        <source>A part of this archive is damaged or packed in an unknown way.</source>
        <translation>Uma parte deste arquivo compactado está danificada ou compactada de um jeito desconhecido.</translation>
    </message>
    <message>
        <source>A pause longer than %1 starts a new conversation; the pauses themselves suggest %2.</source>
        <translation>Uma pausa maior que %1 começa uma nova conversa; as próprias pausas sugerem %2.</translation>
    </message>
    <message>
        <source>A photo, sticker or other file without text.</source>
        <translation>Uma foto, figurinha ou outro arquivo sem texto.</translation>
    </message>
    <message>
        <source>A photo, video or other file without text.</source>
        <translation>Uma foto, vídeo ou outro arquivo sem texto.</translation>
    </message>
    <message>
        <source>A picture message that was never downloaded to the phone.</source>
        <translation>Uma mensagem com imagem que nunca foi baixada para o celular.</translation>
    </message>
    <message>
        <source>A picture or another file without text.</source>
        <translation>Uma imagem ou outro arquivo sem texto.</translation>
    </message>
    <message>
        <source>A picture or film without a text.</source>
        <translation>Uma imagem ou um vídeo sem texto.</translation>
    </message>
    <message>
        <source>A picture or other file in a group, of which the text does not tell who sent it.</source>
        <translation>Uma imagem ou outro arquivo em um grupo, do qual o texto não diz quem o enviou.</translation>
    </message>
    <message>
        <source>A picture or place without a text.</source>
        <translation>Uma imagem ou lugar sem texto.</translation>
    </message>
    <message>
        <source>A picture or video without a text.</source>
        <translation>Uma imagem ou vídeo sem texto.</translation>
    </message>
    <message>
        <source>A picture that could be seen once.</source>
        <translation>Uma imagem que podia ser vista uma vez.</translation>
    </message>
    <message>
        <source>A picture, another file or a reaction without text.</source>
        <translation>Uma imagem, outro arquivo ou uma reação sem texto.</translation>
    </message>
    <message>
        <source>A picture, file or card without a text.</source>
        <translation>Uma imagem, um arquivo ou um cartão sem texto.</translation>
    </message>
    <message>
        <source>A picture, film or link without a text.</source>
        <translation>Uma imagem, um vídeo ou um link sem texto.</translation>
    </message>
    <message>
        <source>A picture, link or other thing without a text.</source>
        <translation>Uma imagem, um link ou outra coisa sem texto.</translation>
    </message>
    <message>
        <source>A picture, recording or file without a text.</source>
        <translation>Uma imagem, uma gravação ou um arquivo sem texto.</translation>
    </message>
    <message>
        <source>A picture, recording or file, without text.</source>
        <translation>Uma imagem, gravação ou arquivo, sem texto.</translation>
    </message>
    <message>
        <source>A picture, recording or file.</source>
        <translation>Uma imagem, gravação ou arquivo.</translation>
    </message>
    <message>
        <source>A picture, recording or other file, without text.</source>
        <translation>Uma imagem, gravação ou outro arquivo, sem texto.</translation>
    </message>
    <message>
        <source>A picture, recording, place or file without a text.</source>
        <translation>Uma imagem, uma gravação, um lugar ou um arquivo sem texto.</translation>
    </message>
    <message>
        <source>A picture, recording, place or other file.</source>
        <translation>Uma imagem, gravação, lugar ou outro arquivo.</translation>
    </message>
    <message>
        <source>A picture, recording, sticker or file without a text.</source>
        <translation>Uma imagem, uma gravação, uma figurinha ou um arquivo sem texto.</translation>
    </message>
    <message>
        <source>A picture, recording, sticker or other attachment without a text.</source>
        <translation>Uma imagem, uma gravação, uma figurinha ou outro anexo sem texto.</translation>
    </message>
    <message>
        <source>A picture, sticker or file without text.</source>
        <translation>Uma imagem, figurinha ou arquivo sem texto.</translation>
    </message>
    <message>
        <source>A picture, sticker, recording or file, without text.</source>
        <translation>Uma imagem, figurinha, gravação ou arquivo, sem texto.</translation>
    </message>
    <message>
        <source>A picture, sticker, recording or file.</source>
        <translation>Uma imagem, figurinha, gravação ou arquivo.</translation>
    </message>
    <message>
        <source>A picture, sticker, recording, place, poll or the like, without text.</source>
        <translation>Uma imagem, figurinha, gravação, lugar, enquete ou algo assim, sem texto.</translation>
    </message>
    <message>
        <source>A picture, sticker, voice message or file without text.</source>
        <translation>Uma imagem, figurinha, mensagem de voz ou arquivo sem texto.</translation>
    </message>
    <message>
        <source>A picture, video or recording without a text.</source>
        <translation>Uma imagem, vídeo ou gravação sem texto.</translation>
    </message>
    <message>
        <source>A picture, voice note, gesture or card without a text.</source>
        <translation>Uma imagem, uma nota de voz, um gesto ou um cartão sem texto.</translation>
    </message>
    <message>
        <source>A picture.</source>
        <translation>Uma imagem.</translation>
    </message>
    <message>
        <source>A place, a poll, a contact or the like.</source>
        <translation>Um lugar, uma enquete, um contato ou algo parecido.</translation>
    </message>
    <message>
        <source>A place, contact, poll or the like.</source>
        <translation>Um lugar, contato, enquete ou algo assim.</translation>
    </message>
    <message>
        <source>A place, contact, search or the like.</source>
        <translation>Um lugar, contato, busca ou algo assim.</translation>
    </message>
    <message>
        <source>A poll, a list of things to do, or what somebody does, told by their program.</source>
        <translation>Uma enquete, uma lista de tarefas, ou o que alguém faz, contado pelo seu programa.</translation>
    </message>
    <message>
        <source>A poll, a place, or what somebody does, told by their program.</source>
        <translation>Uma enquete, um lugar, ou o que alguém faz, contado pelo programa.</translation>
    </message>
    <message>
        <source>A poll, card or other thing that has no text of its own.</source>
        <translation>Uma enquete, cartão ou outra coisa sem texto próprio.</translation>
    </message>
    <message>
        <source>A post that was deleted.</source>
        <translation>Um post que foi apagado.</translation>
    </message>
    <message>
        <source>A price must be between 0 and %1.</source>
        <translation>Um preço deve ficar entre 0 e %1.</translation>
    </message>
    <message>
        <source>A prompt of another kind, which is no talk.</source>
        <translation>Um prompt de outro tipo, que não é uma conversa.</translation>
    </message>
    <message>
        <source>A quotation without a text.</source>
        <translation>Uma citação sem texto.</translation>
    </message>
    <message>
        <source>A reaction to a story.</source>
        <translation>Uma reação a um story.</translation>
    </message>
    <message>
        <source>A reaction to another message.</source>
        <translation>Uma reação a outra mensagem.</translation>
    </message>
    <message>
        <source>A red packet, place, card or the like.</source>
        <translation>Um envelope vermelho, lugar, cartão ou algo assim.</translation>
    </message>
    <message>
        <source>A replay needs a model and a moment.</source>
        <translation>Uma repetição precisa de um modelo e de um momento.</translation>
    </message>
    <message>
        <source>A reply that stands here a second time, as it was also sent to the channel.</source>
        <translation>Uma resposta que aparece aqui uma segunda vez, porque também foi enviada ao canal.</translation>
    </message>
    <message>
        <source>A report about another mail.</source>
        <translation>Um relatório sobre outro e-mail.</translation>
    </message>
    <message>
        <source>A repost of somebody else&apos;s words.</source>
        <translation>Um repost das palavras de outra pessoa.</translation>
    </message>
    <message>
        <source>A room as Element exports it.</source>
        <translation>Uma sala como o Element a exporta.</translation>
    </message>
    <message>
        <source>A row goes on that never began.</source>
        <translation>Continua uma linha que nunca começou.</translation>
    </message>
    <message>
        <source>A shared place.</source>
        <translation>Um lugar compartilhado.</translation>
    </message>
    <message>
        <source>A snap, sticker, recording or call without a text.</source>
        <translation>Um snap, figurinha, gravação ou chamada sem texto.</translation>
    </message>
    <message>
        <source>A space</source>
        <translation>Um espaço</translation>
    </message>
    <message>
        <source>A status, or a message to a list of people.</source>
        <translation>Um status ou uma mensagem a uma lista de pessoas.</translation>
    </message>
    <message>
        <source>A sticker on another message.</source>
        <translation>Uma figurinha em outra mensagem.</translation>
    </message>
    <message>
        <source>A sticker.</source>
        <translation>Uma figurinha.</translation>
    </message>
    <message>
        <source>A story that a person and a program wrote together; who wrote what is not told.</source>
        <translation>Uma história que uma pessoa e um programa escreveram juntos; não se diz quem escreveu o quê.</translation>
    </message>
    <message>
        <source>A table of a talk as Replika Backup saves it.</source>
        <translation>Uma tabela de uma conversa como o Replika Backup a salva.</translation>
    </message>
    <message>
        <source>A table of chats as AnythingLLM exports it.</source>
        <translation>Uma tabela de chats como o AnythingLLM a exporta.</translation>
    </message>
    <message>
        <source>A table of messages as iMazing exports it.</source>
        <translation>Uma tabela de mensagens como o iMazing exporta.</translation>
    </message>
    <message>
        <source>A table of messages with LinkedIn&apos;s columns.</source>
        <translation>Uma tabela de mensagens com as colunas do LinkedIn.</translation>
    </message>
    <message>
        <source>A table of talks as Copilot exports it.</source>
        <translation>Uma tabela de conversas como o Copilot a exporta.</translation>
    </message>
    <message>
        <source>A table of the workspace; those of its rows that are pages are read.</source>
        <translation>Uma tabela do espaço de trabalho; as linhas que são páginas são lidas.</translation>
    </message>
    <message>
        <source>A table whose columns are called like question and answer.</source>
        <translation>Uma tabela cujas colunas se chamam algo como pergunta e resposta.</translation>
    </message>
    <message>
        <source>A table whose columns are called like sender and text.</source>
        <translation>Uma tabela cujas colunas se chamam algo como remetente e texto.</translation>
    </message>
    <message>
        <source>A table with a column of senders or texts.</source>
        <translation>Uma tabela com uma coluna de remetentes ou textos.</translation>
    </message>
    <message>
        <source>A table with the columns of KakaoTalk for macOS.</source>
        <translation>Uma tabela com as colunas do KakaoTalk para macOS.</translation>
    </message>
    <message>
        <source>A table with the columns of WeChat&apos;s messages.</source>
        <translation>Uma tabela com as colunas das mensagens do WeChat.</translation>
    </message>
    <message>
        <source>A table; you say which of its columns hold what.</source>
        <translation>Uma tabela; você diz qual coluna contém o quê.</translation>
    </message>
    <message>
        <source>A text is cut off.</source>
        <translation>Um texto está cortado.</translation>
    </message>
    <message>
        <source>A text that the app wrote.</source>
        <translation>Um texto que o app escreveu.</translation>
    </message>
    <message>
        <source>A training already runs in this folder.</source>
        <translation>Já há um treinamento em andamento nesta pasta.</translation>
    </message>
    <message>
        <source>A value that is hidden by now stands in this moment, so it was not sent.</source>
        <translation>Um dado que agora está oculto aparece neste momento, então ele não foi enviado.</translation>
    </message>
    <message>
        <source>A value that is to be hidden stands in a text to be written (%1: %2). It comes from a message sent %3 in chat %4, chat 1 being the longest. Nothing was written.</source>
        <translation>Um valor que deve ser ocultado está em um texto que seria gravado (%1: %2). Ele vem de uma mensagem enviada %3 no chat %4; o chat 1 é o mais longo. Nada foi gravado.</translation>
    </message>
    <message>
        <source>A value that is to be hidden stands in a text to be written (%1: %2). Nothing was written.</source>
        <translation>Um dado a ser ocultado aparece em um texto a gravar (%1: %2). Nada foi gravado.</translation>
    </message>
    <message>
        <source>A value that is to be hidden stands in the text (%1). Nothing was sent.</source>
        <translation>Um dado a ser ocultado aparece no texto (%1). Nada foi enviado.</translation>
    </message>
    <message>
        <source>A video, picture or sticker without a text.</source>
        <translation>Um vídeo, imagem ou figurinha sem texto.</translation>
    </message>
    <message>
        <source>A web page as Messenger and Instagram write it.</source>
        <translation>Uma página da web como o Messenger e o Instagram a escrevem.</translation>
    </message>
    <message>
        <source>About as far from you as other people.</source>
        <translation>Mais ou menos tão longe de você quanto outras pessoas.</translation>
    </message>
    <message>
        <source>About this data</source>
        <translation>Sobre estes dados</translation>
    </message>
    <message>
        <source>Add an export that holds both sides of a conversation.</source>
        <translation>Adicione uma exportação que contenha os dois lados de uma conversa.</translation>
    </message>
    <message>
        <source>Add answers of yours and of one other voice.</source>
        <translation>Adicione respostas suas e de mais uma voz.</translation>
    </message>
    <message>
        <source>Add credit there, then try again.</source>
        <translation>Adicione crédito lá e tente de novo.</translation>
    </message>
    <message>
        <source>Add the mark.</source>
        <translation>Adicione a marca.</translation>
    </message>
    <message>
        <source>Add what each answers as “prompt”, or call them “text” to have them read as texts by one author.</source>
        <translation>Acrescente a cada uma, como “prompt”, aquilo a que responde, ou chame-as de “text” para que sejam lidas como textos de um mesmo autor.</translation>
    </message>
    <message>
        <source>Add what is answered to each as “completion”.</source>
        <translation>Acrescente a cada um, como “completion”, o que se responde.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>Addresses of devices</source>
        <translation>Endereços de dispositivos</translation>
    </message>
    <message>
        <source>After step %1: %2</source>
        <translation>Depois do passo %1: %2</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Idades</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All completions are the same, so there is nothing to learn.</source>
        <translation>Todas as continuações são iguais, então não há nada a aprender.</translation>
    </message>
    <message>
        <source>All completions begin with the same %1 characters, which cost and teach nothing.</source>
        <translation>Todas as continuações começam com os mesmos %1 caracteres, que custam e não ensinam nada.</translation>
    </message>
    <message>
        <source>All completions end in the same %1 characters; a short ending costs less.</source>
        <translation>Todas as continuações terminam com os mesmos %1 caracteres; um final mais curto custa menos.</translation>
    </message>
    <message>
        <source>All messages of the assistant have weight 0, so nothing is learned.</source>
        <translation>Todas as mensagens do assistente têm peso 0, então nada é aprendido.</translation>
    </message>
    <message>
        <source>All messages of the assistant have weight 0. Leave the example out, or let an answer be trained.</source>
        <translation>Todas as mensagens do assistente têm peso 0. Deixe o exemplo de fora ou permita treinar uma resposta.</translation>
    </message>
    <message>
        <source>All names are made up. This page works without a network and keeps nothing.</source>
        <translation>Todos os nomes são inventados. Esta página funciona sem rede e não guarda nada.</translation>
    </message>
    <message>
        <source>All prompts are the same. Leave them empty, or give each example its own.</source>
        <translation>Todos os prompts são iguais. Deixe-os vazios ou dê a cada exemplo o seu.</translation>
    </message>
    <message>
        <source>All prompts begin with the same %1 characters, which teach nothing.</source>
        <translation>Todos os prompts começam com os mesmos %1 caracteres, que não ensinam nada.</translation>
    </message>
    <message>
        <source>All prompts end in the same %1 characters; a short separator costs less.</source>
        <translation>Todos os prompts terminam com os mesmos %1 caracteres; um separador mais curto custa menos.</translation>
    </message>
    <message>
        <source>Allow examples of fewer turns, or a longer pause between conversations.</source>
        <translation>Permita exemplos com menos turnos ou uma pausa maior entre conversas.</translation>
    </message>
    <message>
        <source>Allow longer examples, or choose a model that reads more.</source>
        <translation>Permita exemplos mais longos ou escolha um modelo que leia mais.</translation>
    </message>
    <message>
        <source>Allow shorter answers.</source>
        <translation>Permita respostas mais curtas.</translation>
    </message>
    <message>
        <source>An account with its chats, as Telegram Desktop exports it.</source>
        <translation>Uma conta com seus chats, como o Telegram Desktop a exporta.</translation>
    </message>
    <message>
        <source>An answer that is marked as one that nobody wants.</source>
        <translation>Uma resposta marcada como indesejada.</translation>
    </message>
    <message>
        <source>An answer, shown once more under the message that it answers.</source>
        <translation>Uma resposta, mostrada mais uma vez sob a mensagem que ela responde.</translation>
    </message>
    <message>
        <source>An empty message, as the app makes them.</source>
        <translation>Uma mensagem vazia, como o app as cria.</translation>
    </message>
    <message>
        <source>An empty turn.</source>
        <translation>Um turno vazio.</translation>
    </message>
    <message>
        <source>An encrypted mail.</source>
        <translation>Um e-mail criptografado.</translation>
    </message>
    <message>
        <source>An encrypted message that only Rocket.Chat can read.</source>
        <translation>Uma mensagem criptografada que só o Rocket.Chat pode ler.</translation>
    </message>
    <message>
        <source>An encrypted message that the program could not read.</source>
        <translation>Uma mensagem criptografada que o programa não conseguiu ler.</translation>
    </message>
    <message>
        <source>An encrypted message; its text is on the phone only.</source>
        <translation>Uma mensagem criptografada; o texto dela só está no celular.</translation>
    </message>
    <message>
        <source>An instruction or memory that the app gives to the assistant.</source>
        <translation>Uma instrução ou memória que o app dá ao assistente.</translation>
    </message>
    <message>
        <source>An invitation to an event.</source>
        <translation>Um convite para um evento.</translation>
    </message>
    <message>
        <source>An older form of a session that lies beside it.</source>
        <translation>Uma forma anterior de uma sessão que está ao lado dela.</translation>
    </message>
    <message>
        <source>An outbox as Mastodon&apos;s archive has it.</source>
        <translation>Uma caixa de saída como a do arquivo do Mastodon.</translation>
    </message>
    <message>
        <source>Another answer that was not chosen; it can become a preference pair.</source>
        <translation>Outra resposta que não foi escolhida; ela pode virar um par de preferência.</translation>
    </message>
    <message>
        <source>Another file has this message, too.</source>
        <translation>Outro arquivo também tem esta mensagem.</translation>
    </message>
    <message>
        <source>Another program has one of these files open.</source>
        <translation>Outro programa está com um destes arquivos aberto.</translation>
    </message>
    <message>
        <source>Another program holds the project file.</source>
        <translation>Outro programa está usando o arquivo do projeto.</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>Outro serviço</translation>
    </message>
    <message>
        <source>Another window or command is writing to the list of jobs.</source>
        <translation>Outra janela ou outro comando está gravando na lista de trabalhos.</translation>
    </message>
    <message>
        <source>Another window or command is writing to this project.</source>
        <translation>Outra janela ou outro comando está gravando neste projeto.</translation>
    </message>
    <message>
        <source>Another window or command took this job over, so nothing more was done here.</source>
        <translation>Outra janela ou outro comando assumiu este trabalho, então nada mais foi feito aqui.</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Resposta %1</translation>
    </message>
    <message>
        <source>Answer the question to go on.</source>
        <translation>Responda à pergunta para continuar.</translation>
    </message>
    <message>
        <source>Answered most</source>
        <translation>Quem mais recebe respostas</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Answers join the conversation they answer</source>
        <translation>Respostas entram na conversa que respondem</translation>
    </message>
    <message>
        <source>Answers of one word</source>
        <translation>Respostas de uma palavra</translation>
    </message>
    <message>
        <source>Answers that are only links</source>
        <translation>Respostas só de links</translation>
    </message>
    <message>
        <source>Answers with a value</source>
        <translation>Respostas com esse dado</translation>
    </message>
    <message>
        <source>Answers with emoji</source>
        <translation>Respostas com emoji</translation>
    </message>
    <message>
        <source>Answers with weight 0: %1. This trainer knows no weights and trains them all the same.</source>
        <translation>Respostas com peso 0: %1. Este treinador não conhece pesos e as treina mesmo assim.</translation>
    </message>
    <message>
        <source>Any service that speaks OpenAI&apos;s language, also on this computer or in your own network.</source>
        <translation>Qualquer serviço que fale a linguagem da OpenAI, também neste computador ou na sua própria rede.</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>As near to you as you are to yourself.</source>
        <translation>Tão perto de você quanto você de si.</translation>
    </message>
    <message>
        <source>Ask Google Takeout for your activity in Gemini and choose its archive.</source>
        <translation>Peça ao Google Takeout a sua atividade no Gemini e escolha o arquivo compactado dele.</translation>
    </message>
    <message>
        <source>Ask Google Takeout for “Google Chat” and choose its archive.</source>
        <translation>Peça “Google Chat” ao Google Takeout e escolha o arquivo compactado dele.</translation>
    </message>
    <message>
        <source>Ask Google Takeout for “Hangouts” and choose its archive.</source>
        <translation>Peça “Hangouts” ao Google Takeout e escolha o arquivo compactado dele.</translation>
    </message>
    <message>
        <source>Ask Google Takeout for “Keep” and choose its archive.</source>
        <translation>Peça “Keep” ao Google Takeout e escolha o arquivo compactado.</translation>
    </message>
    <message>
        <source>Ask Google Takeout for “Voice” and choose its archive.</source>
        <translation>Peça “Voice” ao Google Takeout e escolha o arquivo compactado dele.</translation>
    </message>
    <message>
        <source>Ask Google Takeout for “YouTube” and choose its archive.</source>
        <translation>Peça “YouTube” ao Google Takeout e escolha o arquivo compactado dele.</translation>
    </message>
    <message>
        <source>Ask Messenger for the download of your secure storage again.</source>
        <translation>Peça de novo ao Messenger o download do seu armazenamento seguro.</translation>
    </message>
    <message>
        <source>Ask Meta for the download again and tick &quot;Messages&quot;.</source>
        <translation>Peça de novo o download à Meta e marque &quot;Mensagens&quot;.</translation>
    </message>
    <message>
        <source>Ask Snapchat for your data again, with “Chat History” as JSON.</source>
        <translation>Peça de novo seus dados ao Snapchat, com “Histórico de chat” como JSON.</translation>
    </message>
    <message>
        <source>Ask TikTok for your data again, as JSON.</source>
        <translation>Peça de novo seus dados ao TikTok, como JSON.</translation>
    </message>
    <message>
        <source>Ask VK for your archive again and tick messages.</source>
        <translation>Solicite seu arquivo ao VK de novo e marque as mensagens.</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Perguntando</translation>
    </message>
    <message>
        <source>Asking for a newer version</source>
        <translation>Consulta por uma versão mais nova</translation>
    </message>
    <message>
        <source>Asking for the canaries</source>
        <translation>Perguntando pelos canários</translation>
    </message>
    <message>
        <source>Asking for the jobs</source>
        <translation>Perguntando pelos trabalhos</translation>
    </message>
    <message>
        <source>Asking for the models</source>
        <translation>Perguntando pelos modelos</translation>
    </message>
    <message>
        <source>Asking the models</source>
        <translation>Perguntando aos modelos</translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation>Perguntando ao serviço</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistente</translation>
    </message>
    <message>
        <source>At %1, %2 must be %3.</source>
        <translation>Em %1, %2 deve ser %3.</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Em casa</translation>
    </message>
    <message>
        <source>At least one copy of an example must be kept.</source>
        <translation>Pelo menos uma cópia de um exemplo deve ser mantida.</translation>
    </message>
    <message>
        <source>At most half of the examples can be held out.</source>
        <translation>No máximo metade dos exemplos pode ser reservada.</translation>
    </message>
    <message>
        <source>At most half of the examples can be kept for a test.</source>
        <translation>No máximo metade dos exemplos pode ser guardada para teste.</translation>
    </message>
    <message>
        <source>At most three quarters of an example can be repeated messages.</source>
        <translation>No máximo três quartos de um exemplo podem ser mensagens repetidas.</translation>
    </message>
    <message>
        <source>Axolotl runs on Linux only, with a graphics card.</source>
        <translation>O Axolotl só roda no Linux, com uma placa de vídeo.</translation>
    </message>
    <message>
        <source>Azure OpenAI</source>
        <translation>Azure OpenAI</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>Contas bancárias</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Begin each completion with a space.</source>
        <translation>Comece cada continuação com um espaço.</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Ao lado</translation>
    </message>
    <message>
        <source>Beside the measures</source>
        <translation>Além das medidas</translation>
    </message>
    <message>
        <source>Between messages of one speaker</source>
        <translation>Entre mensagens da mesma pessoa</translation>
    </message>
    <message>
        <source>Booking numbers</source>
        <translation>Números de reserva</translation>
    </message>
    <message>
        <source>Both answers of the pair are the same, so there is nothing to prefer. Change one of them.</source>
        <translation>As duas respostas do par são iguais, então não há nada a preferir. Mude uma delas.</translation>
    </message>
    <message>
        <source>Bring the file in again and answer the question then.</source>
        <translation>Traga o arquivo de novo e responda à pergunta então.</translation>
    </message>
    <message>
        <source>Bring them in again, each by itself.</source>
        <translation>Traga-os de novo, um por um.</translation>
    </message>
    <message>
        <source>Burrows&apos; delta</source>
        <translation>Delta de Burrows</translation>
    </message>
    <message>
        <source>Calls training outdated and no longer maintains it; whether a job still starts is not known.</source>
        <translation>Chama o treinamento de ultrapassado e não cuida mais dele; não se sabe se um trabalho ainda começa.</translation>
    </message>
    <message>
        <source>Can be told apart: %1 of %2 right, and guessing alone gives %3 to %4.</source>
        <translation>Dá para distinguir: %1 de %2 acertos, e só o acaso daria de %3 a %4.</translation>
    </message>
    <message>
        <source>Cannot be told apart here: %1 of %2 right, and guessing alone gives %3 to %4.</source>
        <translation>Não dá para distinguir aqui: %1 de %2 acertos, e só o acaso daria de %3 a %4.</translation>
    </message>
    <message>
        <source>Capital or small letter first</source>
        <translation>Primeira letra maiúscula ou minúscula</translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation>Números de cartão</translation>
    </message>
    <message>
        <source>Cells of the row: %1; columns of the table: %2.</source>
        <translation>Células da linha: %1; colunas da tabela: %2.</translation>
    </message>
    <message>
        <source>Cells stand in curly quotation marks.</source>
        <translation>As células estão entre aspas curvas.</translation>
    </message>
    <message>
        <source>Change one of both days.</source>
        <translation>Mude um dos dois dias.</translation>
    </message>
    <message>
        <source>Change this day and try again.</source>
        <translation>Mude este dia e tente de novo.</translation>
    </message>
    <message>
        <source>Change this number and try again.</source>
        <translation>Mude este número e tente de novo.</translation>
    </message>
    <message>
        <source>Characters in an answer</source>
        <translation>Caracteres em uma resposta</translation>
    </message>
    <message>
        <source>ChatML text</source>
        <translation>Texto ChatML</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Chats as WhatsApp-Chat-Exporter writes them.</source>
        <translation>Chats como o WhatsApp-Chat-Exporter os escreve.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Verifique as permissões dela.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may open it.</source>
        <translation>Verifique se ele existe e se você pode abri-lo.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>Verifique se ainda está lá e se você pode ler.</translation>
    </message>
    <message>
        <source>Check that it is there, and its permissions.</source>
        <translation>Verifique se está lá e quais são as permissões.</translation>
    </message>
    <message>
        <source>Check that the export is complete, then try again.</source>
        <translation>Verifique se a exportação está completa e tente de novo.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s date.</source>
        <translation>Verifique o endereço e a data deste computador.</translation>
    </message>
    <message>
        <source>Check the address, and whether the service runs.</source>
        <translation>Verifique o endereço e se o serviço está funcionando.</translation>
    </message>
    <message>
        <source>Check the address; it often ends in /v1.</source>
        <translation>Verifique o endereço; ele muitas vezes termina em /v1.</translation>
    </message>
    <message>
        <source>Check the address; or try again later, the service may have a problem.</source>
        <translation>Verifique o endereço ou tente mais tarde; o serviço pode estar com problemas.</translation>
    </message>
    <message>
        <source>Check the address; or try again later.</source>
        <translation>Verifique o endereço ou tente mais tarde.</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation>Verifique o disco e tente novamente.</translation>
    </message>
    <message>
        <source>Check the file, or paste plain text.</source>
        <translation>Verifique o arquivo ou cole texto simples.</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the Python.</source>
        <translation>Verifique a pasta, as permissões dela e o Python.</translation>
    </message>
    <message>
        <source>Check the name, or make a new project.</source>
        <translation>Verifique o nome ou crie um novo projeto.</translation>
    </message>
    <message>
        <source>Check the permissions of its folder.</source>
        <translation>Verifique as permissões da pasta dele.</translation>
    </message>
    <message>
        <source>Check the permissions of that folder.</source>
        <translation>Verifique as permissões dessa pasta.</translation>
    </message>
    <message>
        <source>Check the proxy in the settings of your system.</source>
        <translation>Verifique o proxy nas configurações do sistema.</translation>
    </message>
    <message>
        <source>Check the spelling of its path.</source>
        <translation>Verifique a grafia do caminho.</translation>
    </message>
    <message>
        <source>Check what the key is allowed to do at the service.</source>
        <translation>Verifique o que a chave pode fazer no serviço.</translation>
    </message>
    <message>
        <source>Check what the model is called there, then send the files with that name.</source>
        <translation>Verifique como o modelo se chama lá e envie os arquivos com esse nome.</translation>
    </message>
    <message>
        <source>Check whether its disk is there and has room, and the permissions of the file and its folder.</source>
        <translation>Verifique se o disco está lá e tem espaço, e as permissões do arquivo e da pasta dele.</translation>
    </message>
    <message>
        <source>Check whether the disk is full, and the permissions of the file %1 and its folder.</source>
        <translation>Verifique se o disco está cheio, e as permissões do arquivo %1 e da pasta dele.</translation>
    </message>
    <message>
        <source>Check your connection to the internet, and the address; then try again.</source>
        <translation>Verifique sua conexão com a internet e o endereço; depois tente de novo.</translation>
    </message>
    <message>
        <source>Check your connection to the internet, then try again.</source>
        <translation>Verifique sua conexão com a internet e tente de novo.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Checking the address</source>
        <translation>Verificando o endereço</translation>
    </message>
    <message>
        <source>Checking the examples</source>
        <translation>Verificando os exemplos</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>Verificando os arquivos</translation>
    </message>
    <message>
        <source>Checking the key</source>
        <translation>Verificando a chave</translation>
    </message>
    <message>
        <source>Choice of words</source>
        <translation>Escolha de palavras</translation>
    </message>
    <message>
        <source>Choose a .jsonl file from SillyTavern&apos;s folder of chats.</source>
        <translation>Escolha um arquivo .jsonl da pasta de chats do SillyTavern.</translation>
    </message>
    <message>
        <source>Choose a .jsonl or .json file with rows for training.</source>
        <translation>Escolha um arquivo .jsonl ou .json com linhas para treinamento.</translation>
    </message>
    <message>
        <source>Choose a .mbox or .eml file, or a folder of them.</source>
        <translation>Escolha um arquivo .mbox ou .eml, ou uma pasta deles.</translation>
    </message>
    <message>
        <source>Choose a .txt, .md or .docx file, or a folder of them.</source>
        <translation>Escolha um arquivo .txt, .md ou .docx, ou uma pasta com eles.</translation>
    </message>
    <message>
        <source>Choose a file that ends in %1.</source>
        <translation>Escolha um arquivo que termine em %1.</translation>
    </message>
    <message>
        <source>Choose a later last day.</source>
        <translation>Escolha um último dia posterior.</translation>
    </message>
    <message>
        <source>Choose a passphrase for the project instead.</source>
        <translation>Em vez disso, escolha uma frase secreta para o projeto.</translation>
    </message>
    <message>
        <source>Choose a shorter name, or a folder that lies less deep.</source>
        <translation>Escolha um nome mais curto ou uma pasta menos profunda.</translation>
    </message>
    <message>
        <source>Choose an earlier first day.</source>
        <translation>Escolha um primeiro dia anterior.</translation>
    </message>
    <message>
        <source>Choose another assistant, more chats, or a longer pause between conversations.</source>
        <translation>Escolha outro assistente, mais chats ou uma pausa maior entre conversas.</translation>
    </message>
    <message>
        <source>Choose another copy of it.</source>
        <translation>Escolha outra cópia dele.</translation>
    </message>
    <message>
        <source>Choose another folder for the files.</source>
        <translation>Escolha outra pasta para os arquivos.</translation>
    </message>
    <message>
        <source>Choose another folder or disk.</source>
        <translation>Escolha outra pasta ou outro disco.</translation>
    </message>
    <message>
        <source>Choose another folder, or check that the disk is not full.</source>
        <translation>Escolha outra pasta ou verifique se o disco não está cheio.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Escolha outra pasta ou libere espaço no disco.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Choose another language, or use all.</source>
        <translation>Escolha outro idioma ou use todos.</translation>
    </message>
    <message>
        <source>Choose another name for it.</source>
        <translation>Escolha outro nome para ele.</translation>
    </message>
    <message>
        <source>Choose another name, or open the project.</source>
        <translation>Escolha outro nome ou abra o projeto.</translation>
    </message>
    <message>
        <source>Choose another one, or turn it off in Settings.</source>
        <translation>Escolha outro ou desative-o em Configurações.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Escolha outro.</translation>
    </message>
    <message>
        <source>Choose at least one of each.</source>
        <translation>Escolha pelo menos um de cada.</translation>
    </message>
    <message>
        <source>Choose it again in Settings, or turn it off there.</source>
        <translation>Escolha-o de novo em Configurações ou desative-o lá.</translation>
    </message>
    <message>
        <source>Choose its program, or the folder of an environment.</source>
        <translation>Escolha o programa dele ou a pasta de um ambiente.</translation>
    </message>
    <message>
        <source>Choose messages.csv, or the archive that it came in.</source>
        <translation>Escolha messages.csv ou o arquivo compactado em que ele veio.</translation>
    </message>
    <message>
        <source>Choose more chats, or allow longer conversations.</source>
        <translation>Escolha mais chats ou permita conversas mais longas.</translation>
    </message>
    <message>
        <source>Choose one of %1 MB at most.</source>
        <translation>Escolha um de no máximo %1 MB.</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>Escolha um destes: %1.</translation>
    </message>
    <message>
        <source>Choose one that recognises names.</source>
        <translation>Escolha um que reconheça nomes.</translation>
    </message>
    <message>
        <source>Choose such a value, or none: then the service decides.</source>
        <translation>Escolha um valor assim, ou nenhum: então o serviço decide.</translation>
    </message>
    <message>
        <source>Choose the .enex file that Evernote exported.</source>
        <translation>Escolha o arquivo .enex que o Evernote exportou.</translation>
    </message>
    <message>
        <source>Choose the .json file that Ghost exported.</source>
        <translation>Escolha o arquivo .json que o Ghost exportou.</translation>
    </message>
    <message>
        <source>Choose the .json file with the messages that the tool wrote.</source>
        <translation>Escolha o arquivo .json com as mensagens que a ferramenta escreveu.</translation>
    </message>
    <message>
        <source>Choose the .json or .jsonl file that the tool wrote.</source>
        <translation>Escolha o arquivo .json ou .jsonl que a ferramenta escreveu.</translation>
    </message>
    <message>
        <source>Choose the .xml file that “Tools”, “Export” in WordPress made.</source>
        <translation>Escolha o arquivo .xml que “Ferramentas”, “Exportar” criou no WordPress.</translation>
    </message>
    <message>
        <source>Choose the JSON file of the dataset.</source>
        <translation>Escolha o arquivo JSON do conjunto de dados.</translation>
    </message>
    <message>
        <source>Choose the archive messages-….zip that SMS Import / Export made.</source>
        <translation>Escolha o arquivo compactado messages-….zip que o SMS Import / Export criou.</translation>
    </message>
    <message>
        <source>Choose the archive notes.zip that Simplenote exported.</source>
        <translation>Escolha o arquivo compactado notes.zip que o Simplenote exportou.</translation>
    </message>
    <message>
        <source>Choose the archive of Google Takeout, or the file blog-….xml that the settings of Blogger saved.</source>
        <translation>Escolha o arquivo compactado do Google Takeout ou o arquivo blog-….xml que as configurações do Blogger salvaram.</translation>
    </message>
    <message>
        <source>Choose the archive of Zulip&apos;s export, as it is.</source>
        <translation>Escolha o arquivo compactado da exportação do Zulip, como está.</translation>
    </message>
    <message>
        <source>Choose the archive that ChatGPT sent you a link to, as it is.</source>
        <translation>Escolha o arquivo compactado para o qual o ChatGPT enviou um link, como está.</translation>
    </message>
    <message>
        <source>Choose the archive that Claude sent you a link to, as it is.</source>
        <translation>Escolha o arquivo compactado para o qual o Claude enviou um link, como está.</translation>
    </message>
    <message>
        <source>Choose the archive that Day One exported as JSON.</source>
        <translation>Escolha o arquivo compactado que o Day One exportou como JSON.</translation>
    </message>
    <message>
        <source>Choose the archive that DeepSeek gave you, as it is.</source>
        <translation>Escolha o arquivo compactado que o DeepSeek entregou, como está.</translation>
    </message>
    <message>
        <source>Choose the archive that Discord sent, as it is.</source>
        <translation>Escolha o arquivo compactado que o Discord enviou, como está.</translation>
    </message>
    <message>
        <source>Choose the archive that Grok sent you a link to, as it is.</source>
        <translation>Escolha o arquivo compactado para o qual o Grok enviou um link, como está.</translation>
    </message>
    <message>
        <source>Choose the archive that GroupMe made, as it is.</source>
        <translation>Escolha o arquivo compactado que o GroupMe criou, como está.</translation>
    </message>
    <message>
        <source>Choose the archive that Hinge made, or matches.json from it.</source>
        <translation>Escolha o arquivo compactado que o Hinge criou, ou matches.json dele.</translation>
    </message>
    <message>
        <source>Choose the archive that Mastodon made, or outbox.json from it.</source>
        <translation>Escolha o arquivo compactado que o Mastodon criou, ou outbox.json dele.</translation>
    </message>
    <message>
        <source>Choose the archive that Medium sent, or its folder posts.</source>
        <translation>Escolha o arquivo compactado que o Medium enviou, ou a pasta posts dele.</translation>
    </message>
    <message>
        <source>Choose the archive that Notion exported as Markdown or HTML.</source>
        <translation>Escolha o arquivo compactado que o Notion exportou como Markdown ou HTML.</translation>
    </message>
    <message>
        <source>Choose the archive that Reddit made, as it is.</source>
        <translation>Escolha o arquivo compactado que o Reddit criou, como está.</translation>
    </message>
    <message>
        <source>Choose the archive that Rocket.Chat made, as it is.</source>
        <translation>Escolha o arquivo compactado que o Rocket.Chat criou, como está.</translation>
    </message>
    <message>
        <source>Choose the archive that Skype made, as it is.</source>
        <translation>Escolha o arquivo compactado que o Skype criou, como está.</translation>
    </message>
    <message>
        <source>Choose the archive that Slack made, as it is.</source>
        <translation>Escolha o arquivo compactado que o Slack criou, como está.</translation>
    </message>
    <message>
        <source>Choose the archive that Substack made: its folder posts has the texts.</source>
        <translation>Escolha o arquivo compactado que o Substack criou: a pasta posts dele tem os textos.</translation>
    </message>
    <message>
        <source>Choose the archive that Tinder made, or data.json from it.</source>
        <translation>Escolha o arquivo compactado que o Tinder criou, ou data.json dele.</translation>
    </message>
    <message>
        <source>Choose the archive that X lets you download, as it is.</source>
        <translation>Escolha o arquivo compactado que o X permite baixar, como está.</translation>
    </message>
    <message>
        <source>Choose the export of the server or of a channel, as it is.</source>
        <translation>Escolha a exportação do servidor ou de um canal, como está.</translation>
    </message>
    <message>
        <source>Choose the file .aider.chat.history.md of a project.</source>
        <translation>Escolha o arquivo .aider.chat.history.md de um projeto.</translation>
    </message>
    <message>
        <source>Choose the file ChatStorage.sqlite.</source>
        <translation>Escolha o arquivo ChatStorage.sqlite.</translation>
    </message>
    <message>
        <source>Choose the file chat.db from the folder Library/Messages.</source>
        <translation>Escolha o arquivo chat.db da pasta Library/Messages.</translation>
    </message>
    <message>
        <source>Choose the file mmssms.db or bugle_db.</source>
        <translation>Escolha o arquivo mmssms.db ou bugle_db.</translation>
    </message>
    <message>
        <source>Choose the file msgstore.db.</source>
        <translation>Escolha o arquivo msgstore.db.</translation>
    </message>
    <message>
        <source>Choose the file repo.car that Bluesky made.</source>
        <translation>Escolha o arquivo repo.car que o Bluesky criou.</translation>
    </message>
    <message>
        <source>Choose the file result.json that the tool wrote.</source>
        <translation>Escolha o arquivo result.json que a ferramenta gravou.</translation>
    </message>
    <message>
        <source>Choose the file sms-….xml that SMS Backup &amp; Restore made.</source>
        <translation>Escolha o arquivo sms-….xml que o SMS Backup &amp; Restore criou.</translation>
    </message>
    <message>
        <source>Choose the file that Open WebUI exported.</source>
        <translation>Escolha o arquivo que o Open WebUI exportou.</translation>
    </message>
    <message>
        <source>Choose the file that Qwen exported.</source>
        <translation>Escolha o arquivo que o Qwen exportou.</translation>
    </message>
    <message>
        <source>Choose the file that the chat app exported, such as a WhatsApp .zip or Telegram&apos;s result.json.</source>
        <translation>Escolha o arquivo que o app de chat exportou, como um .zip do WhatsApp ou o result.json do Telegram.</translation>
    </message>
    <message>
        <source>Choose the file that the chat app exported.</source>
        <translation>Escolha o arquivo que o app de chat exportou.</translation>
    </message>
    <message>
        <source>Choose the file viber.db from Viber&apos;s folder ViberPC.</source>
        <translation>Escolha o arquivo viber.db da pasta ViberPC do Viber.</translation>
    </message>
    <message>
        <source>Choose the file, folder or archive of an export.</source>
        <translation>Escolha o arquivo, a pasta ou o arquivo compactado de uma exportação.</translation>
    </message>
    <message>
        <source>Choose the files that %1 keeps or exports.</source>
        <translation>Escolha os arquivos que o %1 guarda ou exporta.</translation>
    </message>
    <message>
        <source>Choose the files that AnythingLLM keeps or exports.</source>
        <translation>Escolha os arquivos que o AnythingLLM guarda ou exporta.</translation>
    </message>
    <message>
        <source>Choose the folder History of MSN Messenger.</source>
        <translation>Escolha a pasta History do MSN Messenger.</translation>
    </message>
    <message>
        <source>Choose the folder Logs of Adium.</source>
        <translation>Escolha a pasta Logs do Adium.</translation>
    </message>
    <message>
        <source>Choose the folder further in, in which the export lies.</source>
        <translation>Escolha a pasta mais interna em que a exportação está.</translation>
    </message>
    <message>
        <source>Choose the folder imessage_export that the tool wrote.</source>
        <translation>Escolha a pasta imessage_export que a ferramenta gravou.</translation>
    </message>
    <message>
        <source>Choose the folder logs in the folder .purple.</source>
        <translation>Escolha a pasta logs na pasta .purple.</translation>
    </message>
    <message>
        <source>Choose the folder of one export.</source>
        <translation>Escolha a pasta de uma exportação.</translation>
    </message>
    <message>
        <source>Choose the folder of the export, with main.jsonl in it.</source>
        <translation>Escolha a pasta da exportação, com main.jsonl dentro.</translation>
    </message>
    <message>
        <source>Choose the folder or archive of an export.</source>
        <translation>Escolha a pasta ou o arquivo compactado de uma exportação.</translation>
    </message>
    <message>
        <source>Choose the folder that the tool wrote, with a folder for each chat.</source>
        <translation>Escolha a pasta que a ferramenta gravou, com uma pasta para cada chat.</translation>
    </message>
    <message>
        <source>Choose the folder that “sigtop export-messages” wrote.</source>
        <translation>Escolha a pasta que “sigtop export-messages” gravou.</translation>
    </message>
    <message>
        <source>Choose the folder “Google AI Studio” of your Google Drive.</source>
        <translation>Escolha a pasta “Google AI Studio” do seu Google Drive.</translation>
    </message>
    <message>
        <source>Choose the one that holds %1.</source>
        <translation>Escolha a que contém %1.</translation>
    </message>
    <message>
        <source>Choose the person whose voice the model gets, on the page People.</source>
        <translation>Escolha a pessoa cuja voz o modelo recebe, na página Pessoas.</translation>
    </message>
    <message>
        <source>Choose the table that Microsoft&apos;s privacy dashboard exported.</source>
        <translation>Escolha a tabela que o painel de privacidade da Microsoft exportou.</translation>
    </message>
    <message>
        <source>Choose the table that Replika Backup saved.</source>
        <translation>Escolha a tabela que o Replika Backup salvou.</translation>
    </message>
    <message>
        <source>Choose what Viber sent by mail, or a file viber.db that is not encrypted.</source>
        <translation>Escolha o que o Viber enviou por e-mail, ou um arquivo viber.db sem criptografia.</translation>
    </message>
    <message>
        <source>Choose “Always keep on this device” for it in Explorer, and choose it again when it is there.</source>
        <translation>Escolha “Sempre manter neste dispositivo” no Explorador de Arquivos e escolha de novo quando estiver lá.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Feche-o lá e tente de novo.</translation>
    </message>
    <message>
        <source>Column %1 has another name than &quot;%2&quot;, but looks meant.</source>
        <translation>A coluna %1 tem outro nome que não &quot;%2&quot;, mas parece ser ela.</translation>
    </message>
    <message>
        <source>Column %1 has nearly the name &quot;%2&quot;, which is another column; only that one is read.</source>
        <translation>A coluna %1 tem quase o nome &quot;%2&quot;, que é outra coluna; só essa é lida.</translation>
    </message>
    <message>
        <source>Columns that are no part of an example: %1.</source>
        <translation>Colunas que não fazem parte de um exemplo: %1.</translation>
    </message>
    <message>
        <source>Comments as Google Takeout has those of YouTube.</source>
        <translation>Comentários como os do YouTube no Google Takeout.</translation>
    </message>
    <message>
        <source>Compare it with your copy and type it again.</source>
        <translation>Compare-o com sua cópia e digite-o de novo.</translation>
    </message>
    <message>
        <source>Comparing answers</source>
        <translation>Comparando respostas</translation>
    </message>
    <message>
        <source>Comparing chats</source>
        <translation>Comparando chats</translation>
    </message>
    <message>
        <source>Comparing examples</source>
        <translation>Comparando exemplos</translation>
    </message>
    <message>
        <source>Comparing with the examples</source>
        <translation>Comparando com os exemplos</translation>
    </message>
    <message>
        <source>Completions do not all end in one way, so the model cannot tell where to stop.</source>
        <translation>As continuações não terminam todas do mesmo jeito, então o modelo não sabe onde parar.</translation>
    </message>
    <message>
        <source>Completions that do not begin with a space: %1. Tokens usually do.</source>
        <translation>Continuações que não começam com um espaço: %1. Tokens costumam começar assim.</translation>
    </message>
    <message>
        <source>Completions that hold their own ending in the middle: %1. A model stops there.</source>
        <translation>Continuações que contêm o próprio final no meio: %1. Um modelo para ali.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Conversations as Google Takeout has those of Hangouts.</source>
        <translation>Conversas do Hangouts como o Google Takeout as tem.</translation>
    </message>
    <message>
        <source>Conversations as Skype and Teams (for private use) export them.</source>
        <translation>Conversas como o Skype e o Teams (para uso pessoal) as exportam.</translation>
    </message>
    <message>
        <source>Conversations of Google Voice, from a Takeout.</source>
        <translation>Conversas do Google Voice, de um Takeout.</translation>
    </message>
    <message>
        <source>Conversations that were read</source>
        <translation>Conversas lidas</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordenadas</translation>
    </message>
    <message>
        <source>Copied answers</source>
        <translation>Respostas copiadas</translation>
    </message>
    <message>
        <source>Copy it again while the app that writes it is closed.</source>
        <translation>Copie-o de novo com o app que o grava fechado.</translation>
    </message>
    <message>
        <source>Copy it again, all of it and nothing else.</source>
        <translation>Copie-a de novo, inteira e sem mais nada.</translation>
    </message>
    <message>
        <source>Copy it from the service&apos;s page for API keys.</source>
        <translation>Copie-a da página do serviço para chaves de API.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and try again.</source>
        <translation>Copie-o para uma pasta sua e tente de novo.</translation>
    </message>
    <message>
        <source>Copy it to another disk and try again.</source>
        <translation>Copie-o para outro disco e tente de novo.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Counting what will be trained</source>
        <translation>Contando o que será treinado</translation>
    </message>
    <message>
        <source>Counting words and times</source>
        <translation>Contando palavras e horários</translation>
    </message>
    <message>
        <source>Dates of birth</source>
        <translation>Datas de nascimento</translation>
    </message>
    <message>
        <source>Deleted message.</source>
        <translation>Mensagem apagada.</translation>
    </message>
    <message>
        <source>Deleting the files</source>
        <translation>Excluindo os arquivos</translation>
    </message>
    <message>
        <source>Deleting the model</source>
        <translation>Excluindo o modelo</translation>
    </message>
    <message>
        <source>Descriptions of tools: projects hold what people say.</source>
        <translation>Descrições de ferramentas: projetos contêm o que as pessoas dizem.</translation>
    </message>
    <message>
        <source>Different words</source>
        <translation>Palavras diferentes</translation>
    </message>
    <message>
        <source>Discord&apos;s own data package, without messages.</source>
        <translation>O pacote de dados do próprio Discord, sem mensagens.</translation>
    </message>
    <message>
        <source>Discord&apos;s own data package. It holds only what you wrote yourself: your style, but nothing that you answered.</source>
        <translation>O pacote de dados do próprio Discord. Ele só contém o que você escreveu: seu estilo, mas nada daquilo a que você respondeu.</translation>
    </message>
    <message>
        <source>Distance from you</source>
        <translation>Distância de você</translation>
    </message>
    <message>
        <source>Distance: %1.</source>
        <translation>Distância: %1.</translation>
    </message>
    <message>
        <source>Download it again, as a download may have broken off, or unpack it yourself and choose the folder.</source>
        <translation>Baixe-o de novo, pois um download pode ter sido interrompido, ou descompacte-o por conta própria e escolha a pasta.</translation>
    </message>
    <message>
        <source>Download it again, or save it as JSONL.</source>
        <translation>Baixe-o de novo ou salve-o como JSONL.</translation>
    </message>
    <message>
        <source>Download the export again from the app itself.</source>
        <translation>Baixe a exportação de novo no próprio app.</translation>
    </message>
    <message>
        <source>Download the export again, or unpack it and choose the folder.</source>
        <translation>Baixe a exportação de novo ou descompacte-a e escolha a pasta.</translation>
    </message>
    <message>
        <source>Drawn at random</source>
        <translation>Sorteados ao acaso</translation>
    </message>
    <message>
        <source>Drawn with seed</source>
        <translation>Sorteado com a semente</translation>
    </message>
    <message>
        <source>Drawn-out words</source>
        <translation>Palavras alongadas</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Endereços de e-mail</translation>
    </message>
    <message>
        <source>Each measure stands for itself; no single number says how much a model writes like you.</source>
        <translation>Cada medida vale por si; nenhum número sozinho diz o quanto um modelo escreve como você.</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>Emoji and laughter</source>
        <translation>Emojis e risadas</translation>
    </message>
    <message>
        <source>Encrypting the project</source>
        <translation>Criptografando o projeto</translation>
    </message>
    <message>
        <source>End each completion with %1.</source>
        <translation>Termine cada continuação com %1.</translation>
    </message>
    <message>
        <source>End each prompt with %1.</source>
        <translation>Termine cada prompt com %1.</translation>
    </message>
    <message>
        <source>End lines with a line feed alone.</source>
        <translation>Termine as linhas só com avanço de linha.</translation>
    </message>
    <message>
        <source>Enough examples say the same.</source>
        <translation>Já há exemplos suficientes que dizem o mesmo.</translation>
    </message>
    <message>
        <source>Enough to tell</source>
        <translation>Suficientes</translation>
    </message>
    <message>
        <source>Enter the key of your account first.</source>
        <translation>Insira primeiro a chave da sua conta.</translation>
    </message>
    <message>
        <source>Every file in it has a name that is refused.</source>
        <translation>Todos os arquivos nele têm um nome que é recusado.</translation>
    </message>
    <message>
        <source>Every person and time of day has enough held-out moments.</source>
        <translation>Cada pessoa e cada hora do dia tem momentos reservados suficientes.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>Examples held out</source>
        <translation>Exemplos reservados</translation>
    </message>
    <message>
        <source>Examples in the file: %1. At most %2 are taken; split the file.</source>
        <translation>Exemplos no arquivo: %1. No máximo %2 são aceitos; divida o arquivo.</translation>
    </message>
    <message>
        <source>Examples in the file: %1. Training needs at least %2.</source>
        <translation>Exemplos no arquivo: %1. O treinamento precisa de pelo menos %2.</translation>
    </message>
    <message>
        <source>Examples in the file: %1. Training shows from about %2 on.</source>
        <translation>Exemplos no arquivo: %1. O treinamento começa a aparecer a partir de cerca de %2.</translation>
    </message>
    <message>
        <source>Examples kept for a test</source>
        <translation>Exemplos guardados para um teste</translation>
    </message>
    <message>
        <source>Examples to train on</source>
        <translation>Exemplos para treinar</translation>
    </message>
    <message>
        <source>Export it again, or copy it again.</source>
        <translation>Exporte-o de novo ou copie-o de novo.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Exporte-o de novo.</translation>
    </message>
    <message>
        <source>Export or download it again.</source>
        <translation>Exporte-o ou baixe-o de novo.</translation>
    </message>
    <message>
        <source>Export the chat again.</source>
        <translation>Exporte o chat de novo.</translation>
    </message>
    <message>
        <source>Export the chat in Element again, with JSON as the format.</source>
        <translation>Exporte o chat no Element de novo, com JSON como formato.</translation>
    </message>
    <message>
        <source>Export the chat with WeFlow again.</source>
        <translation>Exporte o chat de novo com o WeFlow.</translation>
    </message>
    <message>
        <source>Export the chats in iMazing again, as CSV.</source>
        <translation>Exporte os chats no iMazing de novo, como CSV.</translation>
    </message>
    <message>
        <source>Export the mails as .mbox or .eml, for example with Thunderbird.</source>
        <translation>Exporte os e-mails como .mbox ou .eml, por exemplo com o Thunderbird.</translation>
    </message>
    <message>
        <source>Facts about the text, such as its date.</source>
        <translation>Dados sobre o texto, como a data.</translation>
    </message>
    <message>
        <source>Farther from you than other people are.</source>
        <translation>Mais longe de você do que outras pessoas.</translation>
    </message>
    <message>
        <source>Few of these were counted, so the figures are rough.</source>
        <translation>Poucos destes foram contados, então os números são aproximados.</translation>
    </message>
    <message>
        <source>Fewer than %1 held-out moments are with %2: too few to say how the model answers them.</source>
        <translation>Menos de %1 momentos reservados são com %2: poucos demais para dizer como o modelo responde a elas.</translation>
    </message>
    <message>
        <source>Fewest turns of an example</source>
        <translation>Mínimo de turnos de um exemplo</translation>
    </message>
    <message>
        <source>Fewest words of an answer</source>
        <translation>Mínimo de palavras de uma resposta</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Nomes de arquivos</translation>
    </message>
    <message>
        <source>Files of days with messages as Slack exports them.</source>
        <translation>Arquivos de dias com mensagens como o Slack as exporta.</translation>
    </message>
    <message>
        <source>Files of messages as Zulip exports them.</source>
        <translation>Arquivos de mensagens como o Zulip os exporta.</translation>
    </message>
    <message>
        <source>Files or pictures without a text.</source>
        <translation>Arquivos ou imagens sem texto.</translation>
    </message>
    <message>
        <source>Files without text.</source>
        <translation>Arquivos sem texto.</translation>
    </message>
    <message>
        <source>Files written last</source>
        <translation>Últimos arquivos gravados</translation>
    </message>
    <message>
        <source>Find this message on the page Privacy and have the value replaced, then write the files again.</source>
        <translation>Encontre esta mensagem na página Privacidade, mande substituir o valor e grave os arquivos novamente.</translation>
    </message>
    <message>
        <source>First and last words</source>
        <translation>Primeiras e últimas palavras</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Primeiras palavras</translation>
    </message>
    <message>
        <source>For Gemini models that Google trains on Vertex AI.</source>
        <translation>Para modelos Gemini que o Google treina no Vertex AI.</translation>
    </message>
    <message>
        <source>For Mistral&apos;s own service and for its open trainer, mistral-finetune.</source>
        <translation>Para o serviço da própria Mistral e para seu treinador aberto, mistral-finetune.</translation>
    </message>
    <message>
        <source>For OpenAI and other services that take OpenAI&apos;s chat files.</source>
        <translation>Para a OpenAI e outros serviços que aceitam os arquivos de chat da OpenAI.</translation>
    </message>
    <message>
        <source>For a second training (DPO) of a model that you have trained: it learns answers that you edited, liked or chose over the others.</source>
        <translation>Para um segundo treinamento (DPO) de um modelo que você já treinou: ele aprende respostas que você editou, curtiu ou preferiu às outras.</translation>
    </message>
    <message>
        <source>For all that reads a folder with the package datasets, or takes one from a private place on Hugging Face.</source>
        <translation>Para tudo o que lê uma pasta com o pacote datasets ou a pega de um lugar privado no Hugging Face.</translation>
    </message>
    <message>
        <source>For davinci-002, babbage-002 and trainers of plain text; the conversation so far is the prompt of each answer.</source>
        <translation>Para davinci-002, babbage-002 e treinadores de texto simples; a conversa até ali é o prompt de cada resposta.</translation>
    </message>
    <message>
        <source>For models that Microsoft trains on Azure (Foundry): OpenAI&apos;s format with the byte-order mark that Azure asks for.</source>
        <translation>Para modelos que a Microsoft treina no Azure (Foundry): o formato da OpenAI com a marca de ordem de bytes que o Azure pede.</translation>
    </message>
    <message>
        <source>For open models that Fireworks trains and then serves on a deployment of your own.</source>
        <translation>Para modelos abertos que a Fireworks treina e depois oferece em uma implantação sua.</translation>
    </message>
    <message>
        <source>For open models that Nebius trains; the result can be downloaded or served there.</source>
        <translation>Para modelos abertos que a Nebius treina; o resultado pode ser baixado ou oferecido lá.</translation>
    </message>
    <message>
        <source>For open models that Together trains and serves.</source>
        <translation>Para modelos abertos que a Together treina e oferece.</translation>
    </message>
    <message>
        <source>For trainers and tools that ask for ShareGPT conversations.</source>
        <translation>Para treinadores e ferramentas que pedem conversas ShareGPT.</translation>
    </message>
    <message>
        <source>For trainers and tools that ask for instruction, input and output; what was said before an answer is one text.</source>
        <translation>Para treinadores e ferramentas que pedem instruction, input e output; o que foi dito antes de uma resposta é um só texto.</translation>
    </message>
    <message>
        <source>For trainers of plain text that read ChatML&apos;s marks; they learn what others say, too.</source>
        <translation>Para treinadores de texto simples que leem as marcas do ChatML; eles aprendem também o que os outros dizem.</translation>
    </message>
    <message>
        <source>Format check</source>
        <translation>Verificação do formato</translation>
    </message>
    <message>
        <source>Free some space and try again; the list of jobs is as it was before.</source>
        <translation>Libere espaço e tente de novo; a lista de trabalhos está como antes.</translation>
    </message>
    <message>
        <source>Free some space and try again; the project is as it was before.</source>
        <translation>Libere espaço e tente de novo; o projeto está como antes.</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again.</source>
        <translation>Libere espaço no disco e tente de novo.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder; nothing was written.</source>
        <translation>Libere espaço ou escolha outra pasta; nada foi gravado.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Give VoiceTune “Full Disk Access” in System Settings, Privacy &amp; Security, and start it again.</source>
        <translation>Dê ao VoiceTune “Acesso Total ao Disco” em Ajustes do Sistema, Privacidade e Segurança, e abra-o de novo.</translation>
    </message>
    <message>
        <source>Give it a first row with names of columns, and a row for each message.</source>
        <translation>Dê a ela uma primeira linha com nomes de colunas e uma linha para cada mensagem.</translation>
    </message>
    <message>
        <source>Go to that window, or close it and try again.</source>
        <translation>Vá para essa janela ou feche-a e tente de novo.</translation>
    </message>
    <message>
        <source>Half of the assistant&apos;s answers come within %1, three quarters within %2. The others take %3 and %4.</source>
        <translation>Metade das respostas do assistente vem em até %1, três quartos em até %2. Os outros levam %3 e %4.</translation>
    </message>
    <message>
        <source>Half of the assistant&apos;s messages have up to %1, half of the others&apos; up to %2.</source>
        <translation>Metade das mensagens do assistente tem até %1, metade das dos outros até %2.</translation>
    </message>
    <message>
        <source>Have it replaced on the page Privacy, or leave out the chat on the page Open; then train again.</source>
        <translation>Mande substituir na página Privacidade ou deixe o chat de fora na página Abrir; depois treine de novo.</translation>
    </message>
    <message>
        <source>Have it replaced on the page Privacy, or leave out this answer; then train again.</source>
        <translation>Mande substituir na página Privacidade ou deixe esta resposta de fora; depois treine de novo.</translation>
    </message>
    <message>
        <source>Headings for days and rows as LINE for computers writes them.</source>
        <translation>Títulos para dias e linhas como o LINE para computador os escreve.</translation>
    </message>
    <message>
        <source>Headings for days and rows as LINE writes them.</source>
        <translation>Títulos para dias e linhas como o LINE os escreve.</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Reservados</translation>
    </message>
    <message>
        <source>Held out by</source>
        <translation>Reservado por</translation>
    </message>
    <message>
        <source>Held-out moments</source>
        <translation>Momentos reservados</translation>
    </message>
    <message>
        <source>Here you and other people cannot be told apart, so this says nothing.</source>
        <translation>Aqui não dá para distinguir você de outras pessoas, então isto não diz nada.</translation>
    </message>
    <message>
        <source>Hidden until somebody decides: %1.</source>
        <translation>Ocultos até alguém decidir: %1.</translation>
    </message>
    <message>
        <source>Hide its words on the page Privacy under Own words, or leave out the chat on the page Open; then train again.</source>
        <translation>Oculte as palavras dela na página Privacidade, em Palavras próprias, ou deixe o chat de fora na página Abrir; depois treine de novo.</translation>
    </message>
    <message>
        <source>Hiding private data</source>
        <translation>Ocultando dados privados</translation>
    </message>
    <message>
        <source>Highest bars:</source>
        <translation>Barras mais altas:</translation>
    </message>
    <message>
        <source>Histories as MSN Messenger keeps them.</source>
        <translation>Históricos como o MSN Messenger os guarda.</translation>
    </message>
    <message>
        <source>Hold out a share on the page Dataset, make the examples again and train with them.</source>
        <translation>Reserve uma parte na página Conjunto de dados, crie os exemplos de novo e treine com eles.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation>Horas do dia</translation>
    </message>
    <message>
        <source>How examples are made</source>
        <translation>Como os exemplos são feitos</translation>
    </message>
    <message>
        <source>How messages end</source>
        <translation>Como as mensagens terminam</translation>
    </message>
    <message>
        <source>How much it sounds like you</source>
        <translation>O quanto soa como você</translation>
    </message>
    <message>
        <source>How sure the model was of its own words, 0 at most. It does not say whether they sound like you.</source>
        <translation>O quanto o modelo tinha certeza das próprias palavras, no máximo 0. Não diz se elas soam como você.</translation>
    </message>
    <message>
        <source>How the letters of this export are stored was never in doubt.</source>
        <translation>Nunca houve dúvida sobre como as letras desta exportação estão codificadas.</translation>
    </message>
    <message>
        <source>Hugging Face dataset</source>
        <translation>Conjunto de dados do Hugging Face</translation>
    </message>
    <message>
        <source>Identity numbers</source>
        <translation>Números de identidade</translation>
    </message>
    <message>
        <source>In Finder, click on the cloud beside it, and choose it again when it is there.</source>
        <translation>No Finder, clique na nuvem ao lado e escolha-o de novo quando ele estiver lá.</translation>
    </message>
    <message>
        <source>In Numbers, choose “File”, “Export To” and “CSV”.</source>
        <translation>No Numbers, escolha “Arquivo”, “Exportar Para” e “CSV”.</translation>
    </message>
    <message>
        <source>In Pages, choose “File”, “Export To” and “Word”.</source>
        <translation>No Pages, escolha “Arquivo”, “Exportar Para” e “Word”.</translation>
    </message>
    <message>
        <source>In Telegram Desktop choose “Export chat history”, format HTML.</source>
        <translation>No Telegram Desktop, escolha “Exportar histórico do chat”, formato HTML.</translation>
    </message>
    <message>
        <source>In Telegram Desktop choose “Export chat history”, format JSON.</source>
        <translation>No Telegram Desktop, escolha “Exportar histórico do chat”, formato JSON.</translation>
    </message>
    <message>
        <source>In WhatsApp, open the chat, then choose “More” and “Export chat”.</source>
        <translation>No WhatsApp, abra o chat e escolha “Mais” e “Exportar conversa”.</translation>
    </message>
    <message>
        <source>Install the newest version to open it.</source>
        <translation>Instale a versão mais nova para abri-lo.</translation>
    </message>
    <message>
        <source>Install the newest version.</source>
        <translation>Instale a versão mais nova.</translation>
    </message>
    <message>
        <source>Install the package %1 there.</source>
        <translation>Instale o pacote %1 lá.</translation>
    </message>
    <message>
        <source>It begins as KakaoTalk begins its chats.</source>
        <translation>Começa como o KakaoTalk começa seus chats.</translation>
    </message>
    <message>
        <source>It begins as LINE begins its chats.</source>
        <translation>Começa como o LINE começa seus chats.</translation>
    </message>
    <message>
        <source>It begins as QQ begins its records of messages.</source>
        <translation>Começa como o QQ começa seus registros de mensagens.</translation>
    </message>
    <message>
        <source>It begins with the head of a mail.</source>
        <translation>Começa com o cabeçalho de um e-mail.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Não dá para ler.</translation>
    </message>
    <message>
        <source>It has no mails.</source>
        <translation>Não tem e-mails.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Não tem nome.</translation>
    </message>
    <message>
        <source>It has no rows as LINE writes them.</source>
        <translation>Não tem linhas como o LINE as escreve.</translation>
    </message>
    <message>
        <source>It has no sender.</source>
        <translation>Não tem remetente.</translation>
    </message>
    <message>
        <source>It holds too many files.</source>
        <translation>Contém arquivos demais.</translation>
    </message>
    <message>
        <source>It is a device.</source>
        <translation>É um dispositivo.</translation>
    </message>
    <message>
        <source>It is a link or a device.</source>
        <translation>É um link ou um dispositivo.</translation>
    </message>
    <message>
        <source>It is a link to another file.</source>
        <translation>É um link para outro arquivo.</translation>
    </message>
    <message>
        <source>It is a link to another place.</source>
        <translation>É um link para outro lugar.</translation>
    </message>
    <message>
        <source>It is a word of the language as well, so it may be chance.</source>
        <translation>Também é uma palavra do idioma, então pode ser acaso.</translation>
    </message>
    <message>
        <source>It is nearly a canary: the model may have learned it by heart.</source>
        <translation>É quase um canário: o modelo pode tê-lo decorado.</translation>
    </message>
    <message>
        <source>It is no data package of Discord&apos;s.</source>
        <translation>Não é um pacote de dados do Discord.</translation>
    </message>
    <message>
        <source>It is no plain text of a conversation or of paragraphs.</source>
        <translation>Não é um texto simples de uma conversa ou de parágrafos.</translation>
    </message>
    <message>
        <source>It is no table with columns for sender and text.</source>
        <translation>Não é uma tabela com colunas para remetente e texto.</translation>
    </message>
    <message>
        <source>It is no text in Unicode.</source>
        <translation>Não é um texto em Unicode.</translation>
    </message>
    <message>
        <source>It is no text.</source>
        <translation>Não é um texto.</translation>
    </message>
    <message>
        <source>It is too large to be opened inside another archive: unpack the outer one, then choose the folder.</source>
        <translation>É grande demais para ser aberto dentro de outro arquivo: descompacte o de fora e depois escolha a pasta.</translation>
    </message>
    <message>
        <source>It is what an app wrote.</source>
        <translation>É o que um app escreveu.</translation>
    </message>
    <message>
        <source>It lay in the bin.</source>
        <translation>Estava na lixeira.</translation>
    </message>
    <message>
        <source>It lies more than %1 folders deep.</source>
        <translation>Está a mais de %1 pastas de profundidade.</translation>
    </message>
    <message>
        <source>It may be made for another version, or need files that are not in its folder.</source>
        <translation>Pode ter sido feito para outra versão ou precisar de arquivos que não estão na pasta dele.</translation>
    </message>
    <message>
        <source>It may be mistyped or revoked. Enter a key that is valid.</source>
        <translation>Ela pode ter sido digitada errado ou revogada. Insira uma chave válida.</translation>
    </message>
    <message>
        <source>It may have been deleted there, or belong to another account.</source>
        <translation>Pode ter sido excluído lá ou pertencer a outra conta.</translation>
    </message>
    <message>
        <source>It may have been removed. Begin a new one.</source>
        <translation>Pode ter sido removida. Comece uma nova.</translation>
    </message>
    <message>
        <source>It only holds what others wrote, or a signature.</source>
        <translation>Só contém o que outros escreveram, ou uma assinatura.</translation>
    </message>
    <message>
        <source>It stands in no example of now: it comes from files written earlier, from the base model, or it is chance.</source>
        <translation>Não está em nenhum exemplo atual: vem de arquivos gravados antes, do modelo base, ou é acaso.</translation>
    </message>
    <message>
        <source>It stood once in the training files, so the model learns single examples by heart.</source>
        <translation>Apareceu uma vez nos arquivos de treinamento, então o modelo decora exemplos isolados.</translation>
    </message>
    <message>
        <source>It unpacks to many times its size.</source>
        <translation>Ao descompactar, fica muitas vezes maior.</translation>
    </message>
    <message>
        <source>It unpacks to more than this program reads.</source>
        <translation>Ao descompactar, passa do que este programa lê.</translation>
    </message>
    <message>
        <source>Its date or time does not exist.</source>
        <translation>A data ou o horário não existe.</translation>
    </message>
    <message>
        <source>Its dates stay as they were read.</source>
        <translation>As datas ficam como foram lidas.</translation>
    </message>
    <message>
        <source>Its day or time does not exist.</source>
        <translation>O dia ou o horário não existe.</translation>
    </message>
    <message>
        <source>Its lines begin like KakaoTalk&apos;s messages.</source>
        <translation>As linhas começam como as mensagens do KakaoTalk.</translation>
    </message>
    <message>
        <source>Its lines begin like QQ&apos;s messages.</source>
        <translation>As linhas começam como as mensagens do QQ.</translation>
    </message>
    <message>
        <source>Its messages begin as those copied or saved from %1.</source>
        <translation>As mensagens começam como as copiadas ou salvas do %1.</translation>
    </message>
    <message>
        <source>Its name climbs out of the archive.</source>
        <translation>O nome sai do arquivo compactado.</translation>
    </message>
    <message>
        <source>Its name has characters that cannot be shown.</source>
        <translation>O nome tem caracteres que não podem ser exibidos.</translation>
    </message>
    <message>
        <source>Its name points to a place on a disk.</source>
        <translation>O nome aponta para um lugar em um disco.</translation>
    </message>
    <message>
        <source>Its path is too long.</source>
        <translation>O caminho é longo demais.</translation>
    </message>
    <message>
        <source>Its text does not lie beside the table.</source>
        <translation>O texto dele não está ao lado da tabela.</translation>
    </message>
    <message>
        <source>Its unpacked folder lies beside it.</source>
        <translation>A pasta descompactada está ao lado.</translation>
    </message>
    <message>
        <source>Jensen-Shannon distance</source>
        <translation>Distância de Jensen-Shannon</translation>
    </message>
    <message>
        <source>Join its texts.</source>
        <translation>Junte os textos dela.</translation>
    </message>
    <message>
        <source>Join them.</source>
        <translation>Junte-as.</translation>
    </message>
    <message>
        <source>Keep the folder to yourself, or make the repository private where you upload it: other people&apos;s messages are in it.</source>
        <translation>Guarde a pasta para você ou deixe privado o repositório para onde a enviar: há mensagens de outras pessoas nela.</translation>
    </message>
    <message>
        <source>Kept as context</source>
        <translation>Mantido como contexto</translation>
    </message>
    <message>
        <source>Keys of services</source>
        <translation>Chaves de serviços</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Largest share of one chat</source>
        <translation>Maior parte de um chat</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Last words</source>
        <translation>Últimas palavras</translation>
    </message>
    <message>
        <source>Latest conversations</source>
        <translation>Conversas mais recentes</translation>
    </message>
    <message>
        <source>Laughter</source>
        <translation>Risadas</translation>
    </message>
    <message>
        <source>Leave out &lt; &gt; : &quot; | ? * and names such as CON or NUL.</source>
        <translation>Tire &lt; &gt; : &quot; | ? * e nomes como CON ou NUL.</translation>
    </message>
    <message>
        <source>Leave out this answer, then make new files and train again.</source>
        <translation>Deixe esta resposta de fora, crie novos arquivos e treine de novo.</translation>
    </message>
    <message>
        <source>Leave the example out.</source>
        <translation>Deixe o exemplo de fora.</translation>
    </message>
    <message>
        <source>Leave the line out.</source>
        <translation>Deixe a linha de fora.</translation>
    </message>
    <message>
        <source>Leave the row out.</source>
        <translation>Deixe a linha de fora.</translation>
    </message>
    <message>
        <source>Leave them out.</source>
        <translation>Deixe-os de fora.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>De fora</translation>
    </message>
    <message>
        <source>Left out: runs that several people say or that stand in more than %1 turns, as common phrases.</source>
        <translation>Deixadas de fora: sequências que várias pessoas dizem ou que aparecem em mais de %1 turnos, por serem frases comuns.</translation>
    </message>
    <message>
        <source>Length and rhythm</source>
        <translation>Tamanho e ritmo</translation>
    </message>
    <message>
        <source>Lengths are tokens as the chosen model counts them.</source>
        <translation>Os tamanhos são em tokens, como o modelo escolhido os conta.</translation>
    </message>
    <message>
        <source>Let the replay go on, or choose another one.</source>
        <translation>Deixe a repetição continuar ou escolha outra.</translation>
    </message>
    <message>
        <source>Likeness to the real answers</source>
        <translation>Semelhança com as respostas verdadeiras</translation>
    </message>
    <message>
        <source>Line %1 is no row of a training file.</source>
        <translation>A linha %1 não é de um arquivo de treinamento.</translation>
    </message>
    <message>
        <source>Line %1 is too long to be read, so it cannot be copied.</source>
        <translation>A linha %1 é longa demais para ser lida, então não pode ser copiada.</translation>
    </message>
    <message>
        <source>Lines as SMS Import / Export writes them.</source>
        <translation>Linhas como o SMS Import / Export as escreve.</translation>
    </message>
    <message>
        <source>Lines as sigtop writes them.</source>
        <translation>Linhas como o sigtop as escreve.</translation>
    </message>
    <message>
        <source>Lines end with a carriage return.</source>
        <translation>As linhas terminam com um retorno de carro.</translation>
    </message>
    <message>
        <source>Lines of a chat as Threema writes them.</source>
        <translation>Linhas de um chat como o Threema as escreve.</translation>
    </message>
    <message>
        <source>Lines of a chat as Viber sends it by mail.</source>
        <translation>Linhas de um chat como o Viber as envia por e-mail.</translation>
    </message>
    <message>
        <source>Lines that begin with a name and a colon: who speaks is known, so each name is a person.</source>
        <translation>Linhas que começam com um nome e dois-pontos: sabe-se quem fala, então cada nome é uma pessoa.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Listing chats</source>
        <translation>Listando os chats</translation>
    </message>
    <message>
        <source>Lists of people and channels, and a file for every day, as Slack exports them.</source>
        <translation>Listas de pessoas e canais e um arquivo para cada dia, como o Slack os exporta.</translation>
    </message>
    <message>
        <source>Little words</source>
        <translation>Palavrinhas</translation>
    </message>
    <message>
        <source>Log-probability</source>
        <translation>Log-probabilidade</translation>
    </message>
    <message>
        <source>Logs as Adium keeps them.</source>
        <translation>Registros como o Adium os guarda.</translation>
    </message>
    <message>
        <source>Logs as Pidgin keeps them.</source>
        <translation>Registros como o Pidgin os guarda.</translation>
    </message>
    <message>
        <source>Longer than %1</source>
        <translation>Mais longos que %1</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>O mais longo</translation>
    </message>
    <message>
        <source>Longest example, in tokens</source>
        <translation>Exemplo mais longo, em tokens</translation>
    </message>
    <message>
        <source>Look at its own page.</source>
        <translation>Veja a página do próprio serviço.</translation>
    </message>
    <message>
        <source>Look at the job again, then try again.</source>
        <translation>Veja o trabalho de novo e tente outra vez.</translation>
    </message>
    <message>
        <source>Look at the list of jobs.</source>
        <translation>Veja a lista de trabalhos.</translation>
    </message>
    <message>
        <source>Look at the list of jobs: it may have a job already.</source>
        <translation>Veja a lista de trabalhos: talvez já haja um trabalho.</translation>
    </message>
    <message>
        <source>Look at the numbers of its sources.</source>
        <translation>Veja os números das fontes dele.</translation>
    </message>
    <message>
        <source>Look at the page Dataset again, then write the files.</source>
        <translation>Veja de novo a página Conjunto de dados e grave os arquivos.</translation>
    </message>
    <message>
        <source>Look at the service&apos;s own pages.</source>
        <translation>Veja as páginas do próprio serviço.</translation>
    </message>
    <message>
        <source>Look for a copy from before Viber encrypted it, or made without encryption.</source>
        <translation>Procure uma cópia de antes de o Viber criptografá-lo, ou feita sem criptografia.</translation>
    </message>
    <message>
        <source>Look for another form of it, such as .txt, or open the PDF in Word and save it as .docx.</source>
        <translation>Procure outra forma dele, como .txt, ou abra o PDF no Word e salve-o como .docx.</translation>
    </message>
    <message>
        <source>Look for private data again on the page Privacy, then write the files again.</source>
        <translation>Procure dados privados de novo na página Privacidade e grave os arquivos outra vez.</translation>
    </message>
    <message>
        <source>Looking for exports</source>
        <translation>Procurando exportações</translation>
    </message>
    <message>
        <source>Looking for hidden values</source>
        <translation>Procurando dados ocultos</translation>
    </message>
    <message>
        <source>Looking for private data</source>
        <translation>Procurando dados privados</translation>
    </message>
    <message>
        <source>Looking for the trainer</source>
        <translation>Procurando o treinador</translation>
    </message>
    <message>
        <source>Looking for what is new</source>
        <translation>Procurando o que é novo</translation>
    </message>
    <message>
        <source>MLX (Mac)</source>
        <translation>MLX (Mac)</translation>
    </message>
    <message>
        <source>MLX is made for Macs with Apple silicon.</source>
        <translation>O MLX é feito para Macs com chip da Apple.</translation>
    </message>
    <message>
        <source>Made by VoiceTune %1 on %2.</source>
        <translation>Feito pelo VoiceTune %1 em %2.</translation>
    </message>
    <message>
        <source>Make the backup again.</source>
        <translation>Faça o backup de novo.</translation>
    </message>
    <message>
        <source>Make the examples first, on the page Dataset.</source>
        <translation>Crie os exemplos primeiro, na página Conjunto de dados.</translation>
    </message>
    <message>
        <source>Make them again, on the page Dataset.</source>
        <translation>Crie-os de novo, na página Conjunto de dados.</translation>
    </message>
    <message>
        <source>Making examples</source>
        <translation>Criando exemplos</translation>
    </message>
    <message>
        <source>Mean of a token</source>
        <translation>Média por token</translation>
    </message>
    <message>
        <source>Median length</source>
        <translation>Tamanho mediano</translation>
    </message>
    <message>
        <source>Merging chats</source>
        <translation>Mesclando chats</translation>
    </message>
    <message>
        <source>Message %1 answers a tool call that was not made before it.</source>
        <translation>A mensagem %1 responde a uma chamada de ferramenta que não foi feita antes dela.</translation>
    </message>
    <message>
        <source>Message %1 has a part that is neither text nor an image of the user.</source>
        <translation>A mensagem %1 tem uma parte que não é texto nem imagem do usuário.</translation>
    </message>
    <message>
        <source>Message %1 has a role that this trainer does not take.</source>
        <translation>A mensagem %1 tem um papel que este treinador não aceita.</translation>
    </message>
    <message>
        <source>Message %1 has a weight, but only the assistant&apos;s may.</source>
        <translation>A mensagem %1 tem um peso, mas só as do assistente podem ter.</translation>
    </message>
    <message>
        <source>Message %1 has an unknown role.</source>
        <translation>A mensagem %1 tem um papel desconhecido.</translation>
    </message>
    <message>
        <source>Message %1 has fields that the trainer does not know.</source>
        <translation>A mensagem %1 tem campos que o treinador não conhece.</translation>
    </message>
    <message>
        <source>Message %1 has no %2.</source>
        <translation>A mensagem %1 não tem %2.</translation>
    </message>
    <message>
        <source>Message %1 has no text.</source>
        <translation>A mensagem %1 não tem texto.</translation>
    </message>
    <message>
        <source>Message %1 has the role of the one before; the trainer wants them in turn.</source>
        <translation>A mensagem %1 tem o mesmo papel da anterior; o treinador quer que se alternem.</translation>
    </message>
    <message>
        <source>Message %1 holds a null character.</source>
        <translation>A mensagem %1 contém um caractere nulo.</translation>
    </message>
    <message>
        <source>Message %1 holds nothing but spaces.</source>
        <translation>A mensagem %1 só contém espaços.</translation>
    </message>
    <message>
        <source>Message %1 is a system prompt that does not stand first.</source>
        <translation>A mensagem %1 é um prompt do sistema que não vem primeiro.</translation>
    </message>
    <message>
        <source>Message %1 is no JSON object with named fields.</source>
        <translation>A mensagem %1 não é um objeto JSON com campos nomeados.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Messages as Google Takeout has those of Google Chat.</source>
        <translation>Mensagens do Google Chat como o Google Takeout as tem.</translation>
    </message>
    <message>
        <source>Messages as GroupMe exports them.</source>
        <translation>Mensagens como o GroupMe as exporta.</translation>
    </message>
    <message>
        <source>Messages as Hinge&apos;s data has them.</source>
        <translation>Mensagens como as dos dados do Hinge.</translation>
    </message>
    <message>
        <source>Messages as Snapchat&apos;s download has them.</source>
        <translation>Mensagens como o download do Snapchat as tem.</translation>
    </message>
    <message>
        <source>Messages as TikTok&apos;s download has them.</source>
        <translation>Mensagens como o download do TikTok as tem.</translation>
    </message>
    <message>
        <source>Messages as Tinder&apos;s data has them.</source>
        <translation>Mensagens como as dos dados do Tinder.</translation>
    </message>
    <message>
        <source>Messages as imessage-exporter writes them.</source>
        <translation>Mensagens como o imessage-exporter as escreve.</translation>
    </message>
    <message>
        <source>Messages in a row</source>
        <translation>Mensagens seguidas</translation>
    </message>
    <message>
        <source>Messages of Teams as Microsoft Graph gives them.</source>
        <translation>Mensagens do Teams como o Microsoft Graph as fornece.</translation>
    </message>
    <message>
        <source>Messages of the assistant</source>
        <translation>Mensagens do assistente</translation>
    </message>
    <message>
        <source>Messages with heads as sigtop writes them.</source>
        <translation>Mensagens com cabeçalhos como o sigtop os escreve.</translation>
    </message>
    <message>
        <source>Messages with the fields of Telegram&apos;s, but no type of chat.</source>
        <translation>Mensagens com os campos do Telegram, mas sem tipo de chat.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Most examples are %1 tokens long.</source>
        <translation>A maioria dos exemplos tem %1 tokens de comprimento.</translation>
    </message>
    <message>
        <source>Most examples have %1 tokens of answers that are trained.</source>
        <translation>A maioria dos exemplos tem %1 tokens de respostas treinadas.</translation>
    </message>
    <message>
        <source>Most examples have %1 tokens of prompts.</source>
        <translation>A maioria dos exemplos tem %1 tokens de prompts.</translation>
    </message>
    <message>
        <source>Most examples have %1 turns.</source>
        <translation>A maioria dos exemplos tem %1 turnos.</translation>
    </message>
    <message>
        <source>Most examples that say the same</source>
        <translation>Máximo de exemplos iguais</translation>
    </message>
    <message>
        <source>Most letters of the completions are capitals; models write small letters better.</source>
        <translation>A maioria das letras das continuações é maiúscula; os modelos escrevem melhor em minúsculas.</translation>
    </message>
    <message>
        <source>Most letters of the prompts are capitals; models read small letters better.</source>
        <translation>A maioria das letras dos prompts é maiúscula; os modelos leem melhor minúsculas.</translation>
    </message>
    <message>
        <source>Move the file %1 out of VoiceTune&apos;s folder to begin a new list.</source>
        <translation>Tire o arquivo %1 da pasta do VoiceTune para começar uma nova lista.</translation>
    </message>
    <message>
        <source>Move the file to a folder that lies less deep.</source>
        <translation>Mova o arquivo para uma pasta menos profunda.</translation>
    </message>
    <message>
        <source>Name it &quot;%1&quot;.</source>
        <translation>Chame-a de &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Name it like &quot;Europe/Berlin&quot; or &quot;America/New_York&quot;.</source>
        <translation>Escreva-o como &quot;Europe/Berlin&quot; ou &quot;America/New_York&quot;.</translation>
    </message>
    <message>
        <source>Named as WhatsApp names its exports, and its lines begin like messages.</source>
        <translation>Tem o nome que o WhatsApp dá às exportações, e as linhas começam como mensagens.</translation>
    </message>
    <message>
        <source>Names of other people</source>
        <translation>Nomes de outras pessoas</translation>
    </message>
    <message>
        <source>Names of people in the chats</source>
        <translation>Nomes de pessoas dos chats</translation>
    </message>
    <message>
        <source>Nearer to you than other people are.</source>
        <translation>Mais perto de você do que outras pessoas.</translation>
    </message>
    <message>
        <source>Nebius Token Factory</source>
        <translation>Nebius Token Factory</translation>
    </message>
    <message>
        <source>Network addresses</source>
        <translation>Endereços de rede</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Novo nome</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>No chat file of Messenger&apos;s end-to-end encrypted download.</source>
        <translation>Nenhum arquivo de chat do download criptografado de ponta a ponta do Messenger.</translation>
    </message>
    <message>
        <source>No chat of WeChat as WeFlow or WeClone write it.</source>
        <translation>Nenhum chat do WeChat como o WeFlow ou o WeClone os escrevem.</translation>
    </message>
    <message>
        <source>No conversation is held out, so there is none that the model has not seen.</source>
        <translation>Nenhuma conversa está reservada, então não há nenhuma que o modelo não tenha visto.</translation>
    </message>
    <message>
        <source>No example is left to train on.</source>
        <translation>Não sobra nenhum exemplo para treinar.</translation>
    </message>
    <message>
        <source>No example is left to train on. Only one person wrote in the chats that you use, and a model learns from answers.</source>
        <translation>Não sobra nenhum exemplo para treinar. Nos chats que você usa, só uma pessoa escreveu, e um modelo aprende com respostas.</translation>
    </message>
    <message>
        <source>No file begins as ChatLab&apos;s format does.</source>
        <translation>Nenhum arquivo começa como o formato do ChatLab.</translation>
    </message>
    <message>
        <source>No file begins as Element&apos;s exports do.</source>
        <translation>Nenhum arquivo começa como as exportações do Element.</translation>
    </message>
    <message>
        <source>No file begins like Signal&apos;s own export.</source>
        <translation>Nenhum arquivo começa como a exportação do próprio Signal.</translation>
    </message>
    <message>
        <source>No file begins like a backup of text messages.</source>
        <translation>Nenhum arquivo começa como um backup de mensagens de texto.</translation>
    </message>
    <message>
        <source>No file has a layout of DiscordChatExporter.</source>
        <translation>Nenhum arquivo tem um layout do DiscordChatExporter.</translation>
    </message>
    <message>
        <source>No file has conversations of Skype.</source>
        <translation>Nenhum arquivo tem conversas do Skype.</translation>
    </message>
    <message>
        <source>No file has lines of SMS Import / Export.</source>
        <translation>Nenhum arquivo tem linhas do SMS Import / Export.</translation>
    </message>
    <message>
        <source>No file has messages as GroupMe exports them.</source>
        <translation>Nenhum arquivo tem mensagens como o GroupMe as exporta.</translation>
    </message>
    <message>
        <source>No file has messages as Rocket.Chat exports them.</source>
        <translation>Nenhum arquivo tem mensagens como o Rocket.Chat as exporta.</translation>
    </message>
    <message>
        <source>No file has messages as Zulip exports them.</source>
        <translation>Nenhum arquivo tem mensagens como o Zulip as exporta.</translation>
    </message>
    <message>
        <source>No file has messages of Snapchat.</source>
        <translation>Nenhum arquivo tem mensagens do Snapchat.</translation>
    </message>
    <message>
        <source>No file has messages of Teams as Microsoft Graph gives them.</source>
        <translation>Nenhum arquivo tem mensagens do Teams como o Microsoft Graph as fornece.</translation>
    </message>
    <message>
        <source>No file has posts as Apify gathers them.</source>
        <translation>Nenhum arquivo tem posts como o Apify os coleta.</translation>
    </message>
    <message>
        <source>No file has rows of this kind: %1.</source>
        <translation>Nenhum arquivo tem linhas deste tipo: %1.</translation>
    </message>
    <message>
        <source>No file has the form of Hinge&apos;s data.</source>
        <translation>Nenhum arquivo tem a forma dos dados do Hinge.</translation>
    </message>
    <message>
        <source>No file has the form of Mattermost&apos;s exports.</source>
        <translation>Nenhum arquivo tem a forma das exportações do Mattermost.</translation>
    </message>
    <message>
        <source>No file has the form of Threema&apos;s exports.</source>
        <translation>Nenhum arquivo tem a forma das exportações do Threema.</translation>
    </message>
    <message>
        <source>No file has the form of TikTok&apos;s download.</source>
        <translation>Nenhum arquivo tem a forma do download do TikTok.</translation>
    </message>
    <message>
        <source>No file has the form of Tinder&apos;s data.</source>
        <translation>Nenhum arquivo tem a forma dos dados do Tinder.</translation>
    </message>
    <message>
        <source>No file has the form of X&apos;s archive.</source>
        <translation>Nenhum arquivo tem a forma do arquivo do X.</translation>
    </message>
    <message>
        <source>No file has the layout of Telegram Desktop&apos;s JSON export.</source>
        <translation>Nenhum arquivo tem o layout da exportação JSON do Telegram Desktop.</translation>
    </message>
    <message>
        <source>No file has the layout of WhatsApp-Chat-Exporter.</source>
        <translation>Nenhum arquivo tem o layout do WhatsApp-Chat-Exporter.</translation>
    </message>
    <message>
        <source>No file has the layout of sigtop.</source>
        <translation>Nenhum arquivo tem o layout do sigtop.</translation>
    </message>
    <message>
        <source>No file has the lines of signal-export or signalbackup-tools.</source>
        <translation>Nenhum arquivo tem as linhas do signal-export ou do signalbackup-tools.</translation>
    </message>
    <message>
        <source>No file has the messages of imessage-exporter.</source>
        <translation>Nenhum arquivo tem as mensagens do imessage-exporter.</translation>
    </message>
    <message>
        <source>No file holds an account of Bluesky.</source>
        <translation>Nenhum arquivo contém uma conta do Bluesky.</translation>
    </message>
    <message>
        <source>No file holds talks of %1.</source>
        <translation>Nenhum arquivo contém conversas do %1.</translation>
    </message>
    <message>
        <source>No file holds talks of Google AI Studio.</source>
        <translation>Nenhum arquivo contém conversas do Google AI Studio.</translation>
    </message>
    <message>
        <source>No file is a chat of SillyTavern.</source>
        <translation>Nenhum arquivo é um chat do SillyTavern.</translation>
    </message>
    <message>
        <source>No file is a database of Apple&apos;s Messages.</source>
        <translation>Nenhum arquivo é um banco de dados do Mensagens da Apple.</translation>
    </message>
    <message>
        <source>No file is a database of WhatsApp on Android.</source>
        <translation>Nenhum arquivo é um banco de dados do WhatsApp no Android.</translation>
    </message>
    <message>
        <source>No file is a database of WhatsApp on iPhones and Macs.</source>
        <translation>Nenhum arquivo é um banco de dados do WhatsApp no iPhone e no Mac.</translation>
    </message>
    <message>
        <source>No file is a database of text messages of Android.</source>
        <translation>Nenhum arquivo é um banco de dados de mensagens de texto do Android.</translation>
    </message>
    <message>
        <source>No file is a database or a chat of Viber.</source>
        <translation>Nenhum arquivo é um banco de dados ou um chat do Viber.</translation>
    </message>
    <message>
        <source>No file is a history of MSN Messenger.</source>
        <translation>Nenhum arquivo é um histórico do MSN Messenger.</translation>
    </message>
    <message>
        <source>No file is a log of Adium.</source>
        <translation>Nenhum arquivo é um registro do Adium.</translation>
    </message>
    <message>
        <source>No file is a log of Pidgin.</source>
        <translation>Nenhum arquivo é um registro do Pidgin.</translation>
    </message>
    <message>
        <source>No file is an export of %1.</source>
        <translation>Nenhum arquivo é uma exportação de %1.</translation>
    </message>
    <message>
        <source>No file is an outbox of Mastodon.</source>
        <translation>Nenhum arquivo é uma caixa de saída do Mastodon.</translation>
    </message>
    <message>
        <source>No file lists questions to Gemini.</source>
        <translation>Nenhum arquivo lista perguntas ao Gemini.</translation>
    </message>
    <message>
        <source>No held-out conversation fits what was chosen.</source>
        <translation>Nenhuma conversa reservada combina com o que foi escolhido.</translation>
    </message>
    <message>
        <source>No key was given.</source>
        <translation>Nenhuma chave foi informada.</translation>
    </message>
    <message>
        <source>No line begins as KakaoTalk&apos;s do.</source>
        <translation>Nenhuma linha começa como as do KakaoTalk.</translation>
    </message>
    <message>
        <source>No line begins as QQ&apos;s messages do.</source>
        <translation>Nenhuma linha começa como as mensagens do QQ.</translation>
    </message>
    <message>
        <source>No line in it begins like a WhatsApp message.</source>
        <translation>Nenhuma linha nele começa como uma mensagem do WhatsApp.</translation>
    </message>
    <message>
        <source>No line in it begins like a message of this app.</source>
        <translation>Nenhuma linha nele começa como uma mensagem deste app.</translation>
    </message>
    <message>
        <source>No message files of %1.</source>
        <translation>Nenhum arquivo de mensagens de %1.</translation>
    </message>
    <message>
        <source>No message in it begins as copied ones do.</source>
        <translation>Nenhuma mensagem começa como uma copiada.</translation>
    </message>
    <message>
        <source>No message of the row is marked to be trained, so the row is left out. Leave the example out, or let an answer be trained.</source>
        <translation>Nenhuma mensagem da linha está marcada para treinar, então a linha fica de fora. Deixe o exemplo de fora ou permita treinar uma resposta.</translation>
    </message>
    <message>
        <source>No page has messages as VK&apos;s archive has them.</source>
        <translation>Nenhuma página tem mensagens como as do arquivo do VK.</translation>
    </message>
    <message>
        <source>No page has the layout of Google Voice.</source>
        <translation>Nenhuma página tem o layout do Google Voice.</translation>
    </message>
    <message>
        <source>No page has the layout of Telegram Desktop&apos;s HTML export.</source>
        <translation>Nenhuma página tem o layout da exportação HTML do Telegram Desktop.</translation>
    </message>
    <message>
        <source>No program finds everything. This report holds no message and no real name, but read it before you share it.</source>
        <translation>Nenhum programa encontra tudo. Este relatório não contém nenhuma mensagem nem nome real, mas leia-o antes de compartilhar.</translation>
    </message>
    <message>
        <source>No table has LinkedIn&apos;s columns.</source>
        <translation>Nenhuma tabela tem as colunas do LinkedIn.</translation>
    </message>
    <message>
        <source>No table has comments on YouTube.</source>
        <translation>Nenhuma tabela tem comentários do YouTube.</translation>
    </message>
    <message>
        <source>No table has the columns of Copilot&apos;s export.</source>
        <translation>Nenhuma tabela tem as colunas da exportação do Copilot.</translation>
    </message>
    <message>
        <source>No table has the columns of Reddit&apos;s data.</source>
        <translation>Nenhuma tabela tem as colunas dos dados do Reddit.</translation>
    </message>
    <message>
        <source>No table has the columns of Replika Backup.</source>
        <translation>Nenhuma tabela tem as colunas do Replika Backup.</translation>
    </message>
    <message>
        <source>No table has the columns of iMazing.</source>
        <translation>Nenhuma tabela tem as colunas do iMazing.</translation>
    </message>
    <message>
        <source>No trainer at home has this name.</source>
        <translation>Nenhum treinador em casa tem este nome.</translation>
    </message>
    <message>
        <source>Nobody in these chats has this name.</source>
        <translation>Ninguém nestes chats tem este nome.</translation>
    </message>
    <message>
        <source>Nobody is the assistant yet.</source>
        <translation>Ninguém é o assistente ainda.</translation>
    </message>
    <message>
        <source>Nobody who wrote in this export has that name.</source>
        <translation>Ninguém que escreveu nesta exportação tem esse nome.</translation>
    </message>
    <message>
        <source>None of these exports could be read.</source>
        <translation>Não foi possível ler nenhuma destas exportações.</translation>
    </message>
    <message>
        <source>Nothing answers at the address of %1.</source>
        <translation>Nada responde no endereço de %1.</translation>
    </message>
    <message>
        <source>Nothing but a mark can stand in their place.</source>
        <translation>Só uma marca pode ficar no lugar deles.</translation>
    </message>
    <message>
        <source>Nothing is held out of the %1.</source>
        <translation>Nada está reservado do período da %1.</translation>
    </message>
    <message>
        <source>Nothing is held out of the conversations with %1.</source>
        <translation>Nada está reservado das conversas com %1.</translation>
    </message>
    <message>
        <source>Nothing is held out, so nothing can be measured.</source>
        <translation>Nada está reservado, então nada pode ser medido.</translation>
    </message>
    <message>
        <source>Nothing is left of this message.</source>
        <translation>Não resta nada desta mensagem.</translation>
    </message>
    <message>
        <source>Nothing is left of this message; it could be seen once, or has disappeared.</source>
        <translation>Não resta nada desta mensagem; ela podia ser vista uma vez ou desapareceu.</translation>
    </message>
    <message>
        <source>Nothing is left of this message; it was deleted or has disappeared.</source>
        <translation>Não sobrou nada desta mensagem; ela foi apagada ou desapareceu.</translation>
    </message>
    <message>
        <source>Nothing says whether this message was sent or received.</source>
        <translation>Nada indica se esta mensagem foi enviada ou recebida.</translation>
    </message>
    <message>
        <source>Nothing stands before the answer, and the training stops at such a row. Leave the example out, or let the answer be context only.</source>
        <translation>Não há nada antes da resposta, e o treinamento para em uma linha assim. Deixe o exemplo de fora ou deixe a resposta ser só contexto.</translation>
    </message>
    <message>
        <source>Nothing stands before the answer, and trainers skip such a row. Leave the example out.</source>
        <translation>Não há nada antes da resposta, e os treinadores pulam uma linha assim. Deixe o exemplo de fora.</translation>
    </message>
    <message>
        <source>Nothing tells who wrote this message.</source>
        <translation>Nada diz quem escreveu esta mensagem.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi mudado.</translation>
    </message>
    <message>
        <source>Nothing was chosen.</source>
        <translation>Nada foi escolhido.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nada foi encontrado.</translation>
    </message>
    <message>
        <source>Number plates</source>
        <translation>Placas de carro</translation>
    </message>
    <message>
        <source>Numbers of orders and tickets</source>
        <translation>Números de pedidos e chamados</translation>
    </message>
    <message>
        <source>Of %1 answers only the last is trained by a trainer that masks the prompt.</source>
        <translation>De %1 respostas, só a última é treinada por um treinador que mascara o prompt.</translation>
    </message>
    <message>
        <source>Of them, people who agreed</source>
        <translation>Delas, as que concordaram</translation>
    </message>
    <message>
        <source>One person gets all the answers.</source>
        <translation>Uma só pessoa recebe todas as respostas.</translation>
    </message>
    <message>
        <source>Only %1 answers of each voice: differences of shares below %2 points may be chance.</source>
        <translation>Só %1 respostas de cada voz: diferenças de proporção abaixo de %2 pontos podem ser acaso.</translation>
    </message>
    <message>
        <source>Only %1 moment is held out: too few to say anything sure.</source>
        <translation>Só %1 momento está reservado: pouco demais para dizer algo seguro.</translation>
    </message>
    <message>
        <source>Only %1 moments are held out: too few to say anything sure.</source>
        <translation>Só %1 momentos estão reservados: poucos demais para dizer algo seguro.</translation>
    </message>
    <message>
        <source>Only the prompt fits into what the training reads, so the row is left out. Make the examples shorter on the page Dataset, or set `length` in settings.toml higher.</source>
        <translation>Só o prompt cabe no que o treinamento lê, então a linha fica de fora. Deixe os exemplos mais curtos na página Conjunto de dados ou aumente `length` em settings.toml.</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice, and save it as .xlsx.</source>
        <translation>Abra-a no Excel ou no LibreOffice e salve-a como .xlsx.</translation>
    </message>
    <message>
        <source>Open it in Word or LibreOffice, and save it as .docx.</source>
        <translation>Abra-o no Word ou no LibreOffice e salve-o como .docx.</translation>
    </message>
    <message>
        <source>Open it in its program, take the password away, and save it as .docx or as plain text.</source>
        <translation>Abra-o no programa dele, tire a senha e salve como .docx ou como texto simples.</translation>
    </message>
    <message>
        <source>Open it there, choose “File” and “Download”, and take Word for a text or CSV for a table.</source>
        <translation>Abra-o lá, escolha “Arquivo” e “Fazer download” e use Word para um texto ou CSV para uma tabela.</translation>
    </message>
    <message>
        <source>Open the folder in which the file lies, and choose it there.</source>
        <translation>Abra a pasta em que está o arquivo e escolha-o lá.</translation>
    </message>
    <message>
        <source>Open the links that stand in it, and choose what they lead to.</source>
        <translation>Abra os links que estão nele e escolha os arquivos a que eles levam.</translation>
    </message>
    <message>
        <source>OpenAI format</source>
        <translation>Formato OpenAI</translation>
    </message>
    <message>
        <source>Openings by the assistant</source>
        <translation>Inícios do assistente</translation>
    </message>
    <message>
        <source>Or choose another format.</source>
        <translation>Ou escolha outro formato.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizações</translation>
    </message>
    <message>
        <source>Other people</source>
        <translation>Outras pessoas</translation>
    </message>
    <message>
        <source>Other programs cannot read the row. Save the files again.</source>
        <translation>Outros programas não conseguem ler a linha. Salve os arquivos de novo.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Palavras próprias</translation>
    </message>
    <message>
        <source>Pages of a chat as Telegram Desktop exports them.</source>
        <translation>Páginas de um chat como o Telegram Desktop as exporta.</translation>
    </message>
    <message>
        <source>Pages of messages as VK&apos;s archive has them.</source>
        <translation>Páginas de mensagens como as do arquivo do VK.</translation>
    </message>
    <message>
        <source>Pairs are made of edited or judged answers, and of those that an assistant&apos;s export tells were not chosen. There are none yet: edit some on the page Dataset, or judge some on Try it.</source>
        <translation>Os pares são feitos de respostas editadas ou avaliadas e das que, segundo a exportação de um assistente, não foram escolhidas. Ainda não há nenhum: edite algumas na página Conjunto de dados ou avalie algumas em Experimentar.</translation>
    </message>
    <message>
        <source>Part %1 of the text does not begin with a role.</source>
        <translation>A parte %1 do texto não começa com um papel.</translation>
    </message>
    <message>
        <source>Passport numbers</source>
        <translation>Números de passaporte</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Senhas</translation>
    </message>
    <message>
        <source>Passwords and keys are always removed.</source>
        <translation>Senhas e chaves são sempre removidas.</translation>
    </message>
    <message>
        <source>Pause that starts a new conversation, in minutes</source>
        <translation>Pausa que começa uma nova conversa, em minutos</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausas</translation>
    </message>
    <message>
        <source>Pauses between messages</source>
        <translation>Pausas entre mensagens</translation>
    </message>
    <message>
        <source>People who write</source>
        <translation>Pessoas que escrevem</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Pessoa %1</translation>
    </message>
    <message>
        <source>Person and assistant do not take turns, the person first, and the training stops at such a row. Save the files again.</source>
        <translation>Pessoa e assistente não se alternam, a pessoa primeiro, e o treinamento para em uma linha assim. Salve os arquivos de novo.</translation>
    </message>
    <message>
        <source>Person and assistant do not take turns, the person first, the assistant last, so the row is skipped. Save the files again.</source>
        <translation>Pessoa e assistente não se alternam, a pessoa primeiro, o assistente por último, então a linha é pulada. Salve os arquivos de novo.</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Números de telefone</translation>
    </message>
    <message>
        <source>Pictures or sound without a text.</source>
        <translation>Imagens ou som sem texto.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Places like names of people: %1, in %2. New names look the same.</source>
        <translation>Lugares que parecem nomes de pessoas: %1, em %2. Novos nomes têm a mesma aparência.</translation>
    </message>
    <message>
        <source>Places like private data (%1): %2, in %3. Invented ones look the same.</source>
        <translation>Lugares que parecem dados privados (%1): %2, em %3. Os inventados têm a mesma aparência.</translation>
    </message>
    <message>
        <source>Places like private data (%1): %2, in %3. None of them is one that VoiceTune invents.</source>
        <translation>Lugares que parecem dados privados (%1): %2, em %3. Nenhum é dos que o VoiceTune inventa.</translation>
    </message>
    <message>
        <source>Please install VoiceTune again.</source>
        <translation>Instale o VoiceTune de novo.</translation>
    </message>
    <message>
        <source>Postcodes</source>
        <translation>Códigos postais</translation>
    </message>
    <message>
        <source>Posts of X as Apify gathers them.</source>
        <translation>Posts do X como o Apify os coleta.</translation>
    </message>
    <message>
        <source>Posts or comments in a download from %1.</source>
        <translation>Publicações ou comentários em um download do %1.</translation>
    </message>
    <message>
        <source>Posts or messages as the archive of X (Twitter) has them.</source>
        <translation>Posts ou mensagens como o arquivo do X (Twitter) os tem.</translation>
    </message>
    <message>
        <source>Preference pairs</source>
        <translation>Pares de preferência</translation>
    </message>
    <message>
        <source>Prompt and completion</source>
        <translation>Prompt e continuação</translation>
    </message>
    <message>
        <source>Prompts do not all end in one way, so the model cannot see where its answer begins.</source>
        <translation>Os prompts não terminam todos do mesmo jeito, então o modelo não vê onde começa sua resposta.</translation>
    </message>
    <message>
        <source>Prompts get completions of their own, as in a conversation. A few hundred good examples are a start.</source>
        <translation>Os prompts recebem continuações próprias, como em uma conversa. Algumas centenas de bons exemplos são um começo.</translation>
    </message>
    <message>
        <source>Prompts that hold their own ending in the middle: %1. It should stand at the end only.</source>
        <translation>Prompts que contêm o próprio final no meio: %1. Ele só deveria ficar no fim.</translation>
    </message>
    <message>
        <source>Punctuation and spelling</source>
        <translation>Pontuação e ortografia</translation>
    </message>
    <message>
        <source>Punctuation marks in 100 words</source>
        <translation>Sinais de pontuação por 100 palavras</translation>
    </message>
    <message>
        <source>Put it back, or connect its disk again; then open it anew.</source>
        <translation>Ponha-o de volta ou conecte o disco dele de novo; depois abra-o outra vez.</translation>
    </message>
    <message>
        <source>Put your own name in the place of {…}.</source>
        <translation>Ponha seu próprio nome no lugar de {…}.</translation>
    </message>
    <message>
        <source>Questions to Gemini, from a Takeout.</source>
        <translation>Perguntas ao Gemini, de um Takeout.</translation>
    </message>
    <message>
        <source>Ranges hold the true value 95 times in 100.</source>
        <translation>As faixas contêm o valor verdadeiro 95 vezes em 100.</translation>
    </message>
    <message>
        <source>Read them as straight ones.</source>
        <translation>Leia-as como retas.</translation>
    </message>
    <message>
        <source>Read what it says, change that, and try again.</source>
        <translation>Leia o que ele diz, mude isso e tente de novo.</translation>
    </message>
    <message>
        <source>Reading answers</source>
        <translation>Lendo respostas</translation>
    </message>
    <message>
        <source>Reading messages</source>
        <translation>Lendo mensagens</translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translation>Lendo os dados</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Lendo os arquivos</translation>
    </message>
    <message>
        <source>Reading the letters again</source>
        <translation>Lendo as letras de novo</translation>
    </message>
    <message>
        <source>Reading the times again</source>
        <translation>Lendo os horários de novo</translation>
    </message>
    <message>
        <source>Remove the character.</source>
        <translation>Remova o caractere.</translation>
    </message>
    <message>
        <source>Remove the example.</source>
        <translation>Remova o exemplo.</translation>
    </message>
    <message>
        <source>Remove the line.</source>
        <translation>Remova a linha.</translation>
    </message>
    <message>
        <source>Remove the mark.</source>
        <translation>Remova a marca.</translation>
    </message>
    <message>
        <source>Remove the messages after the assistant&apos;s last one.</source>
        <translation>Remova as mensagens depois da última do assistente.</translation>
    </message>
    <message>
        <source>Remove the repetition.</source>
        <translation>Remova a repetição.</translation>
    </message>
    <message>
        <source>Remove the weight.</source>
        <translation>Remova o peso.</translation>
    </message>
    <message>
        <source>Remove them.</source>
        <translation>Remova-os.</translation>
    </message>
    <message>
        <source>Remove these fields.</source>
        <translation>Remova estes campos.</translation>
    </message>
    <message>
        <source>Remove what the user did not ask.</source>
        <translation>Remova o que o usuário não perguntou.</translation>
    </message>
    <message>
        <source>Replace other characters by _.</source>
        <translation>Substitua outros caracteres por _.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Repetição</translation>
    </message>
    <message>
        <source>Replay moments with this model first, or more of them.</source>
        <translation>Primeiro repita momentos com este modelo, ou mais deles.</translation>
    </message>
    <message>
        <source>Restore it from a backup copy, or import the chats again.</source>
        <translation>Restaure-o de uma cópia de segurança ou importe os chats de novo.</translation>
    </message>
    <message>
        <source>Right: number %1 is the real one.</source>
        <translation>Certo: a número %1 é a verdadeira.</translation>
    </message>
    <message>
        <source>Rooms as Rocket.Chat exports them.</source>
        <translation>Salas como o Rocket.Chat as exporta.</translation>
    </message>
    <message>
        <source>Rows for training: %1.</source>
        <translation>Linhas para treinamento: %1.</translation>
    </message>
    <message>
        <source>Rows of Signal Desktop&apos;s database.</source>
        <translation>Linhas do banco de dados do Signal Desktop.</translation>
    </message>
    <message>
        <source>Rows of texts: each is a document, and each paragraph in it is taken for an answer of one author. What it answers is the title, or the name of the file. A model learns answers to something.</source>
        <translation>Linhas de textos: cada uma é um documento, e cada parágrafo vale como resposta de um mesmo autor. Aquilo a que responde é o título ou o nome do arquivo. Um modelo aprende respostas a algo.</translation>
    </message>
    <message>
        <source>Save it again as XLSX or CSV.</source>
        <translation>Salve-a de novo como XLSX ou CSV.</translation>
    </message>
    <message>
        <source>Save it as .docx or as plain text, then try again.</source>
        <translation>Salve-o como .docx ou como texto simples e tente de novo.</translation>
    </message>
    <message>
        <source>Save it as JSONL and open that.</source>
        <translation>Salve-o como JSONL e abra esse.</translation>
    </message>
    <message>
        <source>Save it as plain text (UTF-8), then try again.</source>
        <translation>Salve-o como texto simples (UTF-8) e tente de novo.</translation>
    </message>
    <message>
        <source>Save it as plain text, then try again.</source>
        <translation>Salve como texto simples e tente de novo.</translation>
    </message>
    <message>
        <source>Save its sheet as CSV and open that.</source>
        <translation>Salve a planilha dela como CSV e abra essa.</translation>
    </message>
    <message>
        <source>Save new files and train with them. If it still comes, the base model knows it, or it is chance.</source>
        <translation>Salve novos arquivos e treine com eles. Se ainda aparecer, o modelo base conhece isso, ou é acaso.</translation>
    </message>
    <message>
        <source>Save the channel again, in the format JSON.</source>
        <translation>Salve o canal de novo, no formato JSON.</translation>
    </message>
    <message>
        <source>Save the files again, then choose that folder.</source>
        <translation>Salve os arquivos de novo e escolha essa pasta.</translation>
    </message>
    <message>
        <source>Save the files for %1 first, then choose that folder.</source>
        <translation>Salve primeiro os arquivos para %1 e escolha essa pasta.</translation>
    </message>
    <message>
        <source>Save the files for a trainer at home first, then choose that folder.</source>
        <translation>Salve primeiro os arquivos para um treinador em casa e escolha essa pasta.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Salvando</translation>
    </message>
    <message>
        <source>Say which model %1 should train.</source>
        <translation>Diga qual modelo %1 deve treinar.</translation>
    </message>
    <message>
        <source>Searching the examples</source>
        <translation>Buscando nos exemplos</translation>
    </message>
    <message>
        <source>Searching the result</source>
        <translation>Buscando no resultado</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Sending %1.jsonl</source>
        <translation>Enviando %1.jsonl</translation>
    </message>
    <message>
        <source>Several people have this name in these chats.</source>
        <translation>Várias pessoas têm este nome nestes chats.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parcela</translation>
    </message>
    <message>
        <source>Share held out to measure</source>
        <translation>Parte reservada para medir</translation>
    </message>
    <message>
        <source>Share kept for a test</source>
        <translation>Parte guardada para um teste</translation>
    </message>
    <message>
        <source>Share of older messages repeated in a cut conversation</source>
        <translation>Parte de mensagens antigas repetidas em uma conversa cortada</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Ver tabela</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Some lines begin like KakaoTalk&apos;s messages.</source>
        <translation>Algumas linhas começam como as mensagens do KakaoTalk.</translation>
    </message>
    <message>
        <source>Somebody else said this in a chat, and the model repeats it.</source>
        <translation>Outra pessoa disse isto em um chat, e o modelo repete.</translation>
    </message>
    <message>
        <source>Somebody joined or left the group.</source>
        <translation>Alguém entrou no grupo ou saiu dele.</translation>
    </message>
    <message>
        <source>Something changed since the examples were made.</source>
        <translation>Algo mudou desde que os exemplos foram feitos.</translation>
    </message>
    <message>
        <source>Something that another app sent: a game, a payment, a drawing or the like.</source>
        <translation>Algo que outro app enviou: um jogo, um pagamento, um desenho ou algo assim.</translation>
    </message>
    <message>
        <source>Something that happened in the chat: a call, a member, a setting.</source>
        <translation>Algo que aconteceu no chat: uma chamada, um membro, uma configuração.</translation>
    </message>
    <message>
        <source>Something that happened in the chat: a name, a member, a call.</source>
        <translation>Algo que aconteceu no chat: um nome, um membro, uma chamada.</translation>
    </message>
    <message>
        <source>Something that was done in Gemini and is no question.</source>
        <translation>Algo que foi feito no Gemini e não é uma pergunta.</translation>
    </message>
    <message>
        <source>Speakers are named in groups</source>
        <translation>Nos grupos, quem fala é nomeado</translation>
    </message>
    <message>
        <source>Spelling and phrases</source>
        <translation>Grafia e expressões</translation>
    </message>
    <message>
        <source>Start or unlock the key store of this computer, then try again.</source>
        <translation>Inicie ou desbloqueie o chaveiro deste computador e tente de novo.</translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation>Iniciando %1</translation>
    </message>
    <message>
        <source>Starting the job</source>
        <translation>Iniciando o trabalho</translation>
    </message>
    <message>
        <source>Starting the trainer</source>
        <translation>Iniciando o treinador</translation>
    </message>
    <message>
        <source>Stopping the trainer</source>
        <translation>Parando o treinador</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt do sistema</translation>
    </message>
    <message>
        <source>Tables of messages as Threema&apos;s backups have them.</source>
        <translation>Tabelas de mensagens como os backups do Threema as têm.</translation>
    </message>
    <message>
        <source>Tables with the columns of Reddit&apos;s data.</source>
        <translation>Tabelas com as colunas dos dados do Reddit.</translation>
    </message>
    <message>
        <source>Take a name as the export writes it.</source>
        <translation>Use um nome como a exportação o escreve.</translation>
    </message>
    <message>
        <source>Take each line for an answer without a prompt.</source>
        <translation>Tome cada linha como uma resposta sem prompt.</translation>
    </message>
    <message>
        <source>Take it for that.</source>
        <translation>Tome-a como tal.</translation>
    </message>
    <message>
        <source>Takes new jobs from everybody with a Google Cloud project.</source>
        <translation>Aceita novos trabalhos de todos que têm um projeto do Google Cloud.</translation>
    </message>
    <message>
        <source>Takes new jobs from everybody.</source>
        <translation>Aceita novos trabalhos de todos.</translation>
    </message>
    <message>
        <source>Takes new jobs from everybody; the tuned model needs a paid deployment.</source>
        <translation>Aceita novos trabalhos de todos; o modelo ajustado precisa de uma implantação paga.</translation>
    </message>
    <message>
        <source>Takes new jobs from existing customers until 6 January 2027.</source>
        <translation>Aceita novos trabalhos de clientes atuais até 6 de janeiro de 2027.</translation>
    </message>
    <message>
        <source>Takes new jobs from existing customers until April 2027 at least.</source>
        <translation>Aceita novos trabalhos de clientes atuais pelo menos até abril de 2027.</translation>
    </message>
    <message>
        <source>Taking a chat apart</source>
        <translation>Separando um chat</translation>
    </message>
    <message>
        <source>Talks as %1 keeps them.</source>
        <translation>Conversas como o %1 as guarda.</translation>
    </message>
    <message>
        <source>Talks as Google AI Studio keeps them.</source>
        <translation>Conversas como o Google AI Studio as guarda.</translation>
    </message>
    <message>
        <source>Telegram could not export this kind of message.</source>
        <translation>O Telegram não conseguiu exportar este tipo de mensagem.</translation>
    </message>
    <message>
        <source>Texts as %1 exports them.</source>
        <translation>Textos como %1 os exporta.</translation>
    </message>
    <message>
        <source>Texts without names: each paragraph is taken for an answer of one author, and the title for what it answers. A model learns answers to something.</source>
        <translation>Textos sem nomes: cada parágrafo vale como resposta de um mesmo autor, e o título como aquilo a que responde. Um modelo aprende respostas a algo.</translation>
    </message>
    <message>
        <source>The JSON breaks in line %1, and what comes after it cannot be read.</source>
        <translation>O JSON se rompe na linha %1, e não dá para ler o que vem depois.</translation>
    </message>
    <message>
        <source>The JSON breaks in this line%1: %2. What comes after it was not read.</source>
        <translation>O JSON se rompe nesta linha%1: %2. O que vem depois não foi lido.</translation>
    </message>
    <message>
        <source>The Python that was chosen for another detector cannot be started.</source>
        <translation>Não dá para iniciar o Python escolhido para outro detector.</translation>
    </message>
    <message>
        <source>The XML that SMS Backup &amp; Restore writes.</source>
        <translation>O XML que o SMS Backup &amp; Restore escreve.</translation>
    </message>
    <message>
        <source>The address has parts that do not belong in it.</source>
        <translation>O endereço tem partes que não cabem nele.</translation>
    </message>
    <message>
        <source>The answer is empty, so there is nothing to train. Leave the row out.</source>
        <translation>A resposta está vazia, então não há nada a treinar. Deixe a linha de fora.</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read.</source>
        <translation>Não dá para ler a resposta de %1.</translation>
    </message>
    <message>
        <source>The answers are copied: they repeat the prompt, or went out to several conversations.</source>
        <translation>As respostas são copiadas: repetem o prompt ou foram para várias conversas.</translation>
    </message>
    <message>
        <source>The answers are nothing but links.</source>
        <translation>As respostas são apenas links.</translation>
    </message>
    <message>
        <source>The answers are single words.</source>
        <translation>As respostas são palavras isoladas.</translation>
    </message>
    <message>
        <source>The answers have fewer words than you want.</source>
        <translation>As respostas têm menos palavras do que você quer.</translation>
    </message>
    <message>
        <source>The assistant opens the conversation, and many trainers skip such a row. Let that message be context only.</source>
        <translation>O assistente abre a conversa, e muitos treinadores pulam uma linha assim. Deixe essa mensagem ser só contexto.</translation>
    </message>
    <message>
        <source>The assistant opens the conversation, which the service refuses. Let that message be context only.</source>
        <translation>O assistente abre a conversa, o que o serviço recusa. Deixe essa mensagem ser só contexto.</translation>
    </message>
    <message>
        <source>The assistant says nothing, so there is nothing to train. Leave the example out.</source>
        <translation>O assistente não diz nada, então não há nada a treinar. Deixe o exemplo de fora.</translation>
    </message>
    <message>
        <source>The assistant speaks first; the trainer wants the user first.</source>
        <translation>O assistente fala primeiro; o treinador quer o usuário primeiro.</translation>
    </message>
    <message>
        <source>The assistant writes most %1, the others %2. Hours are those of the exports&apos; own clocks.</source>
        <translation>O assistente escreve mais %1; os outros, %2. As horas são as dos relógios das próprias exportações.</translation>
    </message>
    <message>
        <source>The assistant writes these words much more often than the others do. Names and private data are left out.</source>
        <translation>O assistente escreve estas palavras com muito mais frequência que os outros. Nomes e dados privados ficam de fora.</translation>
    </message>
    <message>
        <source>The base model</source>
        <translation>O modelo base</translation>
    </message>
    <message>
        <source>The base model does not lie in the folder %1 yet.</source>
        <translation>O modelo base ainda não está na pasta %1.</translation>
    </message>
    <message>
        <source>The bulk export of a Mattermost server.</source>
        <translation>A exportação de um servidor do Mattermost.</translation>
    </message>
    <message>
        <source>The bundled vocabulary %1 is damaged.</source>
        <translation>O vocabulário incluído %1 está danificado.</translation>
    </message>
    <message>
        <source>The columns are: %1.</source>
        <translation>As colunas são: %1.</translation>
    </message>
    <message>
        <source>The completion is empty, so there is nothing to learn.</source>
        <translation>A continuação está vazia, então não há nada a aprender.</translation>
    </message>
    <message>
        <source>The completion is empty. Leave the row out.</source>
        <translation>A continuação está vazia. Deixe a linha de fora.</translation>
    </message>
    <message>
        <source>The computer stopped the search for private data.</source>
        <translation>O computador parou a busca por dados privados.</translation>
    </message>
    <message>
        <source>The computer was turned off, or the trainer was ended from outside.</source>
        <translation>O computador foi desligado ou o treinador foi encerrado de fora.</translation>
    </message>
    <message>
        <source>The connection broke; trying again</source>
        <translation>A conexão caiu; tentando de novo</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>A conexão com %1 caiu.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe, so nothing was sent.</source>
        <translation>A conexão com %1 não é segura, então nada foi enviado.</translation>
    </message>
    <message>
        <source>The content of message %1 is no plain text, which this trainer needs.</source>
        <translation>O conteúdo da mensagem %1 não é texto simples, de que este treinador precisa.</translation>
    </message>
    <message>
        <source>The conversation before the pair ends with the assistant. Remove the assistant&apos;s last message there.</source>
        <translation>A conversa antes do par termina com o assistente. Remova a última mensagem do assistente ali.</translation>
    </message>
    <message>
        <source>The conversation is in a language that you do not want.</source>
        <translation>A conversa está em um idioma que você não quer.</translation>
    </message>
    <message>
        <source>The data in this folder cannot be read.</source>
        <translation>Não dá para ler os dados desta pasta.</translation>
    </message>
    <message>
        <source>The database of %1.</source>
        <translation>O banco de dados de %1.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>O disco está cheio.</translation>
    </message>
    <message>
        <source>The download holds nothing of this message but its time.</source>
        <translation>O download não contém nada desta mensagem além do horário.</translation>
    </message>
    <message>
        <source>The end of training.log in its folder says more.</source>
        <translation>O fim de training.log, na pasta dele, diz mais.</translation>
    </message>
    <message>
        <source>The example cannot be read: %1.</source>
        <translation>Não dá para ler o exemplo: %1.</translation>
    </message>
    <message>
        <source>The example ends without an answer, so its end teaches nothing.</source>
        <translation>O exemplo termina sem resposta, então o final não ensina nada.</translation>
    </message>
    <message>
        <source>The example has %1 characters; shorter ones are learned better.</source>
        <translation>O exemplo tem %1 caracteres; os mais curtos são mais bem aprendidos.</translation>
    </message>
    <message>
        <source>The example has %1 tokens; the model reads %2, so its end is cut off.</source>
        <translation>O exemplo tem %1 tokens; o modelo lê %2, então o final é cortado.</translation>
    </message>
    <message>
        <source>The example has fewer turns than you want.</source>
        <translation>O exemplo tem menos turnos do que você quer.</translation>
    </message>
    <message>
        <source>The example has fields that the trainer does not know.</source>
        <translation>O exemplo tem campos que o treinador não conhece.</translation>
    </message>
    <message>
        <source>The example has fields that the trainer refuses.</source>
        <translation>O exemplo tem campos que o treinador recusa.</translation>
    </message>
    <message>
        <source>The example has no list of messages in &quot;%1&quot;.</source>
        <translation>O exemplo não tem uma lista de mensagens em &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The example has no list of one answer in &quot;%1&quot;.</source>
        <translation>O exemplo não tem uma lista com uma resposta em &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The example has no message of the assistant, so there is nothing to learn.</source>
        <translation>O exemplo não tem mensagem do assistente, então não há nada a aprender.</translation>
    </message>
    <message>
        <source>The example has no message of the assistant. Leave the example out.</source>
        <translation>O exemplo não tem mensagem do assistente. Deixe o exemplo de fora.</translation>
    </message>
    <message>
        <source>The example has no messages in &quot;input&quot;.</source>
        <translation>O exemplo não tem mensagens em &quot;input&quot;.</translation>
    </message>
    <message>
        <source>The example has no text in &quot;%1&quot;.</source>
        <translation>O exemplo não tem texto em &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The example has no turn of the model. Leave the example out.</source>
        <translation>O exemplo não tem turno do modelo. Deixe o exemplo de fora.</translation>
    </message>
    <message>
        <source>The example has tools; this trainer&apos;s files have no place for them.</source>
        <translation>O exemplo tem ferramentas; os arquivos deste treinador não têm lugar para elas.</translation>
    </message>
    <message>
        <source>The example is longer than the model reads, so its end is cut off. Allow shorter examples, or choose another model.</source>
        <translation>O exemplo é mais longo do que o modelo lê, então o final é cortado. Permita exemplos mais curtos ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>The example is longer than the service takes, so all of it is dropped. Allow shorter examples.</source>
        <translation>O exemplo é mais longo do que o serviço aceita, então ele é todo descartado. Permita exemplos mais curtos.</translation>
    </message>
    <message>
        <source>The example is written as %1; this trainer reads %2.</source>
        <translation>O exemplo está escrito como %1; este treinador lê %2.</translation>
    </message>
    <message>
        <source>The example repeats line %1.</source>
        <translation>O exemplo repete a linha %1.</translation>
    </message>
    <message>
        <source>The example says the same as line %1 of the training file.</source>
        <translation>O exemplo diz o mesmo que a linha %1 do arquivo de treinamento.</translation>
    </message>
    <message>
        <source>The examples are not one on a line; this trainer reads a line at a time.</source>
        <translation>Os exemplos não estão um por linha; este treinador lê uma linha de cada vez.</translation>
    </message>
    <message>
        <source>The examples are not up to date any more.</source>
        <translation>Os exemplos já não estão atualizados.</translation>
    </message>
    <message>
        <source>The examples are written in several ways; this trainer wants one way in a file.</source>
        <translation>Os exemplos estão escritos de várias maneiras; este treinador quer uma só por arquivo.</translation>
    </message>
    <message>
        <source>The examples can be read 1 to 50 times.</source>
        <translation>Os exemplos podem ser lidos de 1 a 50 vezes.</translation>
    </message>
    <message>
        <source>The examples have nothing for this format.</source>
        <translation>Os exemplos não têm nada para este formato.</translation>
    </message>
    <message>
        <source>The export holds nothing of this message but its time.</source>
        <translation>A exportação não contém nada desta mensagem além do horário.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Não dá para ler o arquivo %1.</translation>
    </message>
    <message>
        <source>The file %1 has changed since it was checked, so it is not sent.</source>
        <translation>O arquivo %1 mudou desde que foi verificado, então não é enviado.</translation>
    </message>
    <message>
        <source>The file %1 in the folder says why.</source>
        <translation>O arquivo %1 na pasta diz por quê.</translation>
    </message>
    <message>
        <source>The file %1 is missing in this folder.</source>
        <translation>Falta o arquivo %1 nesta pasta.</translation>
    </message>
    <message>
        <source>The file %1 is no text in UTF-8.</source>
        <translation>O arquivo %1 não é um texto em UTF-8.</translation>
    </message>
    <message>
        <source>The file %1 is not one that this project has written, so it is not sent.</source>
        <translation>O arquivo %1 não foi gravado por este projeto, então não é enviado.</translation>
    </message>
    <message>
        <source>The file %1 is too large.</source>
        <translation>O arquivo %1 é grande demais.</translation>
    </message>
    <message>
        <source>The file breaks off here; what came after is lost.</source>
        <translation>O arquivo se interrompe aqui; o que veio depois se perdeu.</translation>
    </message>
    <message>
        <source>The file breaks off in this message; what came after is lost.</source>
        <translation>O arquivo se interrompe nesta mensagem; o que veio depois se perdeu.</translation>
    </message>
    <message>
        <source>The file breaks off outside of a chat; what came after is lost.</source>
        <translation>O arquivo se interrompe fora de um chat; o que veio depois se perdeu.</translation>
    </message>
    <message>
        <source>The file breaks off.</source>
        <translation>O arquivo termina antes da hora.</translation>
    </message>
    <message>
        <source>The file cannot be read as %1.</source>
        <translation>Não dá para ler o arquivo como %1.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Não dá para gravar o arquivo.</translation>
    </message>
    <message>
        <source>The file cannot tell everything.</source>
        <translation>O arquivo não pode informar tudo.</translation>
    </message>
    <message>
        <source>The file has %1 MB; at most %2 MB can be sent.</source>
        <translation>O arquivo tem %1 MB; no máximo %2 MB podem ser enviados.</translation>
    </message>
    <message>
        <source>The file holds no example.</source>
        <translation>O arquivo não contém nenhum exemplo.</translation>
    </message>
    <message>
        <source>The file is %1, which is not read here. Save the examples as JSON Lines or CSV.</source>
        <translation>O arquivo é %1, que não é lido aqui. Salve os exemplos como JSON Lines ou CSV.</translation>
    </message>
    <message>
        <source>The file is a table, not JSON.</source>
        <translation>O arquivo é uma tabela, não JSON.</translation>
    </message>
    <message>
        <source>The file is damaged here; a message or more are lost.</source>
        <translation>O arquivo está danificado aqui; uma ou mais mensagens se perderam.</translation>
    </message>
    <message>
        <source>The file is damaged here; a text or more are lost.</source>
        <translation>O arquivo está danificado aqui; um ou mais textos se perderam.</translation>
    </message>
    <message>
        <source>The file is damaged here; what came after is lost.</source>
        <translation>O arquivo está danificado aqui; o que veio depois se perdeu.</translation>
    </message>
    <message>
        <source>The file is of a kind that is not read here.</source>
        <translation>O arquivo é de um tipo que não é lido aqui.</translation>
    </message>
    <message>
        <source>The file is plain text, not JSON.</source>
        <translation>O arquivo é texto simples, não JSON.</translation>
    </message>
    <message>
        <source>The file is too large for %1.</source>
        <translation>O arquivo é grande demais para %1.</translation>
    </message>
    <message>
        <source>The file is written in UTF-16; training files are read as UTF-8.</source>
        <translation>O arquivo está escrito em UTF-16; arquivos de treinamento são lidos como UTF-8.</translation>
    </message>
    <message>
        <source>The file starts with a byte order mark, which is no part of JSON.</source>
        <translation>O arquivo começa com uma marca de ordem de bytes, que não faz parte do JSON.</translation>
    </message>
    <message>
        <source>The file starts without the byte order mark that this service asks for.</source>
        <translation>O arquivo começa sem a marca de ordem de bytes que este serviço pede.</translation>
    </message>
    <message>
        <source>The files could not be written.</source>
        <translation>Não foi possível gravar os arquivos.</translation>
    </message>
    <message>
        <source>The files of days hold no messages of Slack&apos;s.</source>
        <translation>Os arquivos de dias não contêm mensagens do Slack.</translation>
    </message>
    <message>
        <source>The files of this export were read in different orders.</source>
        <translation>Os arquivos desta exportação foram lidos em ordens diferentes.</translation>
    </message>
    <message>
        <source>The first line tells Excel the separator.</source>
        <translation>A primeira linha diz ao Excel o separador.</translation>
    </message>
    <message>
        <source>The folder for the files cannot be written.</source>
        <translation>Não dá para gravar na pasta para os arquivos.</translation>
    </message>
    <message>
        <source>The folder for the project cannot be written.</source>
        <translation>Não dá para gravar na pasta para o projeto.</translation>
    </message>
    <message>
        <source>The folder for the project does not exist.</source>
        <translation>A pasta para o projeto não existe.</translation>
    </message>
    <message>
        <source>The folders of a download from %1, with %2.</source>
        <translation>As pastas de um download de %1, com %2.</translation>
    </message>
    <message>
        <source>The held-out file says the same, so keeping it for a test would measure nothing.</source>
        <translation>O arquivo reservado diz o mesmo, então guardar isto para teste não mediria nada.</translation>
    </message>
    <message>
        <source>The id of a tool call in message %1 does not have 9 letters or digits.</source>
        <translation>O id de uma chamada de ferramenta na mensagem %1 não tem 9 letras ou dígitos.</translation>
    </message>
    <message>
        <source>The input ends with a message of the assistant; the answers come after the user&apos;s.</source>
        <translation>A entrada termina com uma mensagem do assistente; as respostas vêm depois da do usuário.</translation>
    </message>
    <message>
        <source>The key of this project is not on this computer.</source>
        <translation>A chave deste projeto não está neste computador.</translation>
    </message>
    <message>
        <source>The key store of this computer (%1) did not answer.</source>
        <translation>O chaveiro deste computador (%1) não respondeu.</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>O último dia vem antes do primeiro.</translation>
    </message>
    <message>
        <source>The last message is not the assistant&apos;s, and many trainers skip such a row. Remove what follows the answer.</source>
        <translation>A última mensagem não é do assistente, e muitos treinadores pulam uma linha assim. Remova o que vem depois da resposta.</translation>
    </message>
    <message>
        <source>The last message is not the assistant&apos;s, so somebody else&apos;s words are trained. Remove what follows the last answer.</source>
        <translation>A última mensagem não é do assistente, então se treinam as palavras de outra pessoa. Remova o que vem depois da última resposta.</translation>
    </message>
    <message>
        <source>The last message is not the assistant&apos;s.</source>
        <translation>A última mensagem não é do assistente.</translation>
    </message>
    <message>
        <source>The last message is not the assistant&apos;s. Remove what follows the last answer.</source>
        <translation>A última mensagem não é do assistente. Remova o que vem depois da última resposta.</translation>
    </message>
    <message>
        <source>The last question and its answer are longer than the training reads, so the answer is cut. Make the examples shorter on the page Dataset, or set cutoff_len in train.yaml higher.</source>
        <translation>A última pergunta e sua resposta são mais longas do que o treinamento lê, então a resposta é cortada. Deixe os exemplos mais curtos na página Conjunto de dados ou aumente cutoff_len em train.yaml.</translation>
    </message>
    <message>
        <source>The last turn is not the model&apos;s. Remove what follows the last answer.</source>
        <translation>O último turno não é do modelo. Remova o que vem depois da última resposta.</translation>
    </message>
    <message>
        <source>The letters of the file are stored as %1; UTF-8 is needed.</source>
        <translation>As letras do arquivo estão codificadas como %1; é preciso UTF-8.</translation>
    </message>
    <message>
        <source>The letters of this export cannot be read in another way any more.</source>
        <translation>As letras desta exportação não podem mais ser lidas de outro jeito.</translation>
    </message>
    <message>
        <source>The line has more than %1 MB and was not read.</source>
        <translation>A linha tem mais de %1 MB e não foi lida.</translation>
    </message>
    <message>
        <source>The line is empty.</source>
        <translation>A linha está vazia.</translation>
    </message>
    <message>
        <source>The line is no JSON object with named fields.</source>
        <translation>A linha não é um objeto JSON com campos nomeados.</translation>
    </message>
    <message>
        <source>The line is not UTF-8 text: byte %1 does not fit.</source>
        <translation>A linha não é texto UTF-8: o byte %1 não se encaixa.</translation>
    </message>
    <message>
        <source>The line is not valid JSON%1: %2.</source>
        <translation>A linha não é JSON válido%1: %2.</translation>
    </message>
    <message>
        <source>The lines of JSON that signal-export writes.</source>
        <translation>As linhas JSON que o signal-export escreve.</translation>
    </message>
    <message>
        <source>The lines of Signal&apos;s own export.</source>
        <translation>As linhas da exportação do próprio Signal.</translation>
    </message>
    <message>
        <source>The lines that signal-export writes.</source>
        <translation>As linhas que o signal-export escreve.</translation>
    </message>
    <message>
        <source>The lines that signalbackup-tools writes.</source>
        <translation>As linhas que o signalbackup-tools escreve.</translation>
    </message>
    <message>
        <source>The list of jobs cannot be read or written.</source>
        <translation>Não dá para ler nem gravar a lista de trabalhos.</translation>
    </message>
    <message>
        <source>The list of jobs shows how it stands.</source>
        <translation>Veja na lista de trabalhos como está.</translation>
    </message>
    <message>
        <source>The list of training jobs cannot be opened.</source>
        <translation>Não dá para abrir a lista de trabalhos de treinamento.</translation>
    </message>
    <message>
        <source>The list of what was sent and trained is locked: the key store with its key does not answer.</source>
        <translation>A lista do que foi enviado e treinado está bloqueada: o chaveiro com a chave dela não responde.</translation>
    </message>
    <message>
        <source>The lists are: %1.</source>
        <translation>As listas são: %1.</translation>
    </message>
    <message>
        <source>The longest example must have at least 16 tokens.</source>
        <translation>O exemplo mais longo deve ter pelo menos 16 tokens.</translation>
    </message>
    <message>
        <source>The marks &lt;|im_start|&gt; and &lt;|im_end|&gt; of the text do not match.</source>
        <translation>As marcas &lt;|im_start|&gt; e &lt;|im_end|&gt; do texto não combinam.</translation>
    </message>
    <message>
        <source>The mended file cannot be written.</source>
        <translation>Não dá para gravar o arquivo consertado.</translation>
    </message>
    <message>
        <source>The mended file would replace the one that is checked.</source>
        <translation>O arquivo consertado substituiria o que está sendo verificado.</translation>
    </message>
    <message>
        <source>The message has no words.</source>
        <translation>A mensagem não tem palavras.</translation>
    </message>
    <message>
        <source>The message in &quot;%1&quot; is not the assistant&apos;s.</source>
        <translation>A mensagem em &quot;%1&quot; não é do assistente.</translation>
    </message>
    <message>
        <source>The message is newer than the last day you want.</source>
        <translation>A mensagem é posterior ao último dia que você quer.</translation>
    </message>
    <message>
        <source>The message is older than the first day you want.</source>
        <translation>A mensagem é anterior ao primeiro dia que você quer.</translation>
    </message>
    <message>
        <source>The message was deleted.</source>
        <translation>A mensagem foi apagada.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>O modelo</translation>
    </message>
    <message>
        <source>The model learned this answer by heart.</source>
        <translation>O modelo decorou esta resposta.</translation>
    </message>
    <message>
        <source>The model opens the conversation, which the service refuses. Let that message be context only.</source>
        <translation>O modelo abre a conversa, o que o serviço recusa. Deixe essa mensagem ser só contexto.</translation>
    </message>
    <message>
        <source>The model was taken for the real one: %1 of %2 right, guessing alone gives %3 to %4.</source>
        <translation>O modelo foi tomado pelo verdadeiro: %1 de %2 acertos, só o acaso daria de %3 a %4.</translation>
    </message>
    <message>
        <source>The name has a sign that services do not take.</source>
        <translation>O nome tem um sinal que os serviços não aceitam.</translation>
    </message>
    <message>
        <source>The name holds a name or a value that is to be hidden, and it leaves this computer.</source>
        <translation>O nome contém um nome ou dado a ser ocultado, e ele sai deste computador.</translation>
    </message>
    <message>
        <source>The name in message %1 may only hold 64 letters, digits, - and _.</source>
        <translation>O nome na mensagem %1 só pode conter 64 letras, dígitos, - e _.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>O nome é longo demais.</translation>
    </message>
    <message>
        <source>The name of column %1 has capitals or spaces.</source>
        <translation>O nome da coluna %1 tem maiúsculas ou espaços.</translation>
    </message>
    <message>
        <source>The name of the model is missing.</source>
        <translation>Falta o nome do modelo.</translation>
    </message>
    <message>
        <source>The only example has %1 tokens of answers that are trained.</source>
        <translation>O único exemplo tem %1 tokens de respostas treinadas.</translation>
    </message>
    <message>
        <source>The only example has %1 tokens of prompts.</source>
        <translation>O único exemplo tem %1 tokens de prompts.</translation>
    </message>
    <message>
        <source>The only example has %1 turns.</source>
        <translation>O único exemplo tem %1 turnos.</translation>
    </message>
    <message>
        <source>The only example is %1 tokens long.</source>
        <translation>O único exemplo tem %1 tokens de comprimento.</translation>
    </message>
    <message>
        <source>The order of dates in this export was never in doubt.</source>
        <translation>Nunca houve dúvida sobre a ordem das datas nesta exportação.</translation>
    </message>
    <message>
        <source>The page breaks off here; what came after is lost.</source>
        <translation>A página se interrompe aqui; o que veio depois se perdeu.</translation>
    </message>
    <message>
        <source>The page holds nothing of this message but its time.</source>
        <translation>A página não contém nada desta mensagem além do horário.</translation>
    </message>
    <message>
        <source>The page of ChatGPT&apos;s export that shows all conversations.</source>
        <translation>A página da exportação do ChatGPT que mostra todas as conversas.</translation>
    </message>
    <message>
        <source>The pair is longer than the model reads, so its end is cut off. Allow shorter examples, or choose another model.</source>
        <translation>O par é mais longo do que o modelo lê, então o final é cortado. Permita exemplos mais curtos ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>The passphrase or recovery code is wrong, or the file is damaged.</source>
        <translation>A frase secreta ou o código de recuperação está errado, ou o arquivo está danificado.</translation>
    </message>
    <message>
        <source>The path of a file would be too long.</source>
        <translation>O caminho de um arquivo seria longo demais.</translation>
    </message>
    <message>
        <source>The path of the project is too long.</source>
        <translation>O caminho do projeto é longo demais.</translation>
    </message>
    <message>
        <source>The path of the project would be too long.</source>
        <translation>O caminho do projeto seria longo demais.</translation>
    </message>
    <message>
        <source>The pause between conversations must be 1 minute to 7 days.</source>
        <translation>A pausa entre conversas deve ser de 1 minuto a 7 dias.</translation>
    </message>
    <message>
        <source>The people are: %1.</source>
        <translation>As pessoas são: %1.</translation>
    </message>
    <message>
        <source>The person whose voice you train only forwarded this.</source>
        <translation>A pessoa cuja voz você treina só encaminhou isto.</translation>
    </message>
    <message>
        <source>The person whose voice you train said this unasked at the start.</source>
        <translation>A pessoa cuja voz você treina disse isto por iniciativa própria, no começo.</translation>
    </message>
    <message>
        <source>The person whose voice you train spoke first, and no later answer makes it useful.</source>
        <translation>A pessoa cuja voz você treina falou primeiro, e nenhuma resposta posterior torna isto útil.</translation>
    </message>
    <message>
        <source>The person whose voice you train wrote nothing in this conversation.</source>
        <translation>A pessoa cuja voz você treina não escreveu nada nesta conversa.</translation>
    </message>
    <message>
        <source>The preferred answer is the same as the other one, so nothing is learned.</source>
        <translation>A resposta preferida é igual à outra, então nada é aprendido.</translation>
    </message>
    <message>
        <source>The project file cannot be read or written.</source>
        <translation>Não dá para ler nem gravar o arquivo do projeto.</translation>
    </message>
    <message>
        <source>The project file cannot be read.</source>
        <translation>Não dá para ler o arquivo do projeto.</translation>
    </message>
    <message>
        <source>The project file is damaged.</source>
        <translation>O arquivo do projeto está danificado.</translation>
    </message>
    <message>
        <source>The project file is not there any more.</source>
        <translation>O arquivo do projeto não está mais lá.</translation>
    </message>
    <message>
        <source>The project stays as it was.</source>
        <translation>O projeto fica como estava.</translation>
    </message>
    <message>
        <source>The proxy of this computer does not let %1 through.</source>
        <translation>O proxy deste computador não deixa %1 passar.</translation>
    </message>
    <message>
        <source>The quotation marks of the row do not match.</source>
        <translation>As aspas da linha não combinam.</translation>
    </message>
    <message>
        <source>The records of an account of Bluesky.</source>
        <translation>Os registros de uma conta do Bluesky.</translation>
    </message>
    <message>
        <source>The row has letters that are not stored as the rest of the file.</source>
        <translation>A linha tem letras que não estão codificadas como o resto do arquivo.</translation>
    </message>
    <message>
        <source>The row is longer than the model reads, so its end is cut off. Allow shorter examples, or choose another model.</source>
        <translation>A linha é mais longa do que o modelo lê, então o final é cortado. Permita exemplos mais curtos ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>The row is longer than the training reads, and the training stops before it starts. Make the examples shorter on the page Dataset, or set longest in config.yaml higher.</source>
        <translation>A linha é mais longa do que o treinamento lê, e o treinamento para antes de começar. Deixe os exemplos mais curtos na página Conjunto de dados ou aumente longest em config.yaml.</translation>
    </message>
    <message>
        <source>The row is longer than the training reads, and the training stops before it starts. Make the examples shorter on the page Dataset, or set sequence_len in config.yaml higher.</source>
        <translation>A linha é mais longa do que o treinamento lê, e o treinamento para antes de começar. Deixe os exemplos mais curtos na página Conjunto de dados ou aumente sequence_len em config.yaml.</translation>
    </message>
    <message>
        <source>The row is longer than the training reads, so the end of the answer is cut off. Make the examples shorter on the page Dataset, or set `length` in settings.toml higher.</source>
        <translation>A linha é mais longa do que o treinamento lê, então o final da resposta é cortado. Deixe os exemplos mais curtos na página Conjunto de dados ou aumente `length` em settings.toml.</translation>
    </message>
    <message>
        <source>The row is longer than the training reads, so the end of the answer is cut off. Make the examples shorter on the page Dataset, or set max_seq_length in config.yaml higher.</source>
        <translation>A linha é mais longa do que o treinamento lê, então o final da resposta é cortado. Deixe os exemplos mais curtos na página Conjunto de dados ou aumente max_seq_length em config.yaml.</translation>
    </message>
    <message>
        <source>The same channel was read from another file, which tells more.</source>
        <translation>O mesmo canal foi lido de outro arquivo, que informa mais.</translation>
    </message>
    <message>
        <source>The same mail stands elsewhere in this export.</source>
        <translation>O mesmo e-mail está em outro lugar desta exportação.</translation>
    </message>
    <message>
        <source>The same message stands in another backup, too.</source>
        <translation>A mesma mensagem também está em outro backup.</translation>
    </message>
    <message>
        <source>The same messages get %1 different answers, here and in %2.</source>
        <translation>As mesmas mensagens recebem %1 respostas diferentes, aqui e em %2.</translation>
    </message>
    <message>
        <source>The sections of an account, as Telegram Desktop exports them.</source>
        <translation>As seções de uma conta, como o Telegram Desktop as exporta.</translation>
    </message>
    <message>
        <source>The sections of an account, as TikTok&apos;s download has them.</source>
        <translation>As seções de uma conta, como o download do TikTok as tem.</translation>
    </message>
    <message>
        <source>The sender took the message back.</source>
        <translation>O remetente retirou a mensagem.</translation>
    </message>
    <message>
        <source>The sentence that the template puts above every instruction.</source>
        <translation>A frase que o modelo coloca acima de cada instrução.</translation>
    </message>
    <message>
        <source>The separator stands elsewhere than at the end of the prompt, so the answer has no clear start. Save the files again.</source>
        <translation>O separador não está só no fim do prompt, então a resposta não tem um começo claro. Salve os arquivos de novo.</translation>
    </message>
    <message>
        <source>The service cannot read the example. Save the files again.</source>
        <translation>O serviço não consegue ler o exemplo. Salve os arquivos de novo.</translation>
    </message>
    <message>
        <source>The service cannot read the pair. Save the files again.</source>
        <translation>O serviço não consegue ler o par. Salve os arquivos de novo.</translation>
    </message>
    <message>
        <source>The service cannot read the row. Save the files again.</source>
        <translation>O serviço não consegue ler a linha. Salve os arquivos de novo.</translation>
    </message>
    <message>
        <source>The service refuses two messages of one side in a row. Join them into one.</source>
        <translation>O serviço recusa duas mensagens seguidas do mesmo lado. Junte-as em uma.</translation>
    </message>
    <message>
        <source>The service refuses two turns of one side in a row. Join them into one.</source>
        <translation>O serviço recusa dois turnos seguidos do mesmo lado. Junte-os em um.</translation>
    </message>
    <message>
        <source>The share of one chat must be more than nothing, and not more than everything.</source>
        <translation>A parte de um chat deve ser mais que nada e não mais que tudo.</translation>
    </message>
    <message>
        <source>The shortest answer must have 0 to 1,000 words.</source>
        <translation>A resposta mais curta deve ter de 0 a 1.000 palavras.</translation>
    </message>
    <message>
        <source>The shortest example must have 2 to 1,000 turns.</source>
        <translation>O exemplo mais curto deve ter de 2 a 1.000 turnos.</translation>
    </message>
    <message>
        <source>The stop sequence stands elsewhere than at the end, so the answer has no clear end. Save the files again.</source>
        <translation>A sequência de parada não está só no fim, então a resposta não tem um fim claro. Salve os arquivos de novo.</translation>
    </message>
    <message>
        <source>The system prompt is not the first message. Move it to the start.</source>
        <translation>O prompt do sistema não é a primeira mensagem. Mova-o para o começo.</translation>
    </message>
    <message>
        <source>The table has no column %1, or no line with the names of columns.</source>
        <translation>A tabela não tem a coluna %1 ou não tem linha com os nomes das colunas.</translation>
    </message>
    <message>
        <source>The table lacks a column that every example needs.</source>
        <translation>Falta à tabela uma coluna de que todo exemplo precisa.</translation>
    </message>
    <message>
        <source>The table of a channel of Mattermost.</source>
        <translation>A tabela de um canal do Mattermost.</translation>
    </message>
    <message>
        <source>The table of posts does not tell of it.</source>
        <translation>A tabela de publicações não o menciona.</translation>
    </message>
    <message>
        <source>The text has no part of the assistant, so there is nothing to learn.</source>
        <translation>O texto não tem parte do assistente, então não há nada a aprender.</translation>
    </message>
    <message>
        <source>The text of this message cannot be read.</source>
        <translation>Não dá para ler o texto desta mensagem.</translation>
    </message>
    <message>
        <source>The tool calls of message %1 are incomplete or not the assistant&apos;s.</source>
        <translation>As chamadas de ferramenta da mensagem %1 estão incompletas ou não são do assistente.</translation>
    </message>
    <message>
        <source>The tools or functions of the example are incomplete or more than %1.</source>
        <translation>As ferramentas ou funções do exemplo estão incompletas ou são mais de %1.</translation>
    </message>
    <message>
        <source>The trainer cannot be started in this folder.</source>
        <translation>Não dá para iniciar o treinador nesta pasta.</translation>
    </message>
    <message>
        <source>The trainer cannot read the row. Save the files again.</source>
        <translation>O treinador não consegue ler a linha. Salve os arquivos de novo.</translation>
    </message>
    <message>
        <source>The trainer did not start.</source>
        <translation>O treinador não iniciou.</translation>
    </message>
    <message>
        <source>The trainer ended with status %1.</source>
        <translation>O treinador terminou com o estado %1.</translation>
    </message>
    <message>
        <source>The trainer is your own program. It fetches the base model from the internet by itself unless the model lies on this computer; VoiceTune&apos;s list of what left this computer does not show that.</source>
        <translation>O treinador é um programa seu. Ele mesmo busca o modelo base na internet, a não ser que o modelo esteja neste computador; a lista do VoiceTune do que saiu deste computador não mostra isso.</translation>
    </message>
    <message>
        <source>The trainer was never started.</source>
        <translation>O treinador nunca foi iniciado.</translation>
    </message>
    <message>
        <source>The training cannot be asked to end.</source>
        <translation>Não dá para pedir ao treinamento que termine.</translation>
    </message>
    <message>
        <source>The training file cannot be read.</source>
        <translation>Não dá para ler o arquivo de treinamento.</translation>
    </message>
    <message>
        <source>The training file says the same, so holding it out would measure nothing.</source>
        <translation>O arquivo de treinamento diz o mesmo, então reservar isto não mediria nada.</translation>
    </message>
    <message>
        <source>The upload was interrupted.</source>
        <translation>O envio foi interrompido.</translation>
    </message>
    <message>
        <source>The weight of message %1 is not the number 0 or 1.</source>
        <translation>O peso da mensagem %1 não é o número 0 ou 1.</translation>
    </message>
    <message>
        <source>The work stopped unexpectedly.</source>
        <translation>A tarefa parou inesperadamente.</translation>
    </message>
    <message>
        <source>The workbook cannot be read.</source>
        <translation>Não dá para ler a pasta de trabalho.</translation>
    </message>
    <message>
        <source>The workbook cannot be read: %1.</source>
        <translation>Não dá para ler a pasta de trabalho: %1.</translation>
    </message>
    <message>
        <source>The workbook has %1 sheets; the first one is read.</source>
        <translation>A pasta de trabalho tem %1 planilhas; a primeira é lida.</translation>
    </message>
    <message>
        <source>There are %1 different completions, as for sorting texts. One token each is best.</source>
        <translation>Há %1 continuações diferentes, como para classificar textos. O melhor é um token para cada uma.</translation>
    </message>
    <message>
        <source>There are no chat files in this download.</source>
        <translation>Não há arquivos de chat neste download.</translation>
    </message>
    <message>
        <source>There are no checks for this kind of training file.</source>
        <translation>Não há verificações para este tipo de arquivo de treinamento.</translation>
    </message>
    <message>
        <source>There are no comments on YouTube in it.</source>
        <translation>Não há comentários do YouTube nele.</translation>
    </message>
    <message>
        <source>There are no conversations of Google Voice in it.</source>
        <translation>Não há conversas do Google Voice nele.</translation>
    </message>
    <message>
        <source>There are no conversations of Hangouts in it.</source>
        <translation>Não há conversas do Hangouts nele.</translation>
    </message>
    <message>
        <source>There are no conversations of Hangouts.</source>
        <translation>Não há conversas do Hangouts.</translation>
    </message>
    <message>
        <source>There are no conversations of Skype in it.</source>
        <translation>Não há conversas do Skype nele.</translation>
    </message>
    <message>
        <source>There are no examples to compare with.</source>
        <translation>Não há exemplos com que comparar.</translation>
    </message>
    <message>
        <source>There are no examples yet.</source>
        <translation>Ainda não há exemplos.</translation>
    </message>
    <message>
        <source>There are no files in it.</source>
        <translation>Não há arquivos nele.</translation>
    </message>
    <message>
        <source>There are no histories of MSN Messenger in it.</source>
        <translation>Não há históricos do MSN Messenger nele.</translation>
    </message>
    <message>
        <source>There are no logs of Adium in it.</source>
        <translation>Não há registros do Adium nele.</translation>
    </message>
    <message>
        <source>There are no logs of Pidgin in it.</source>
        <translation>Não há registros do Pidgin nele.</translation>
    </message>
    <message>
        <source>There are no mails in it.</source>
        <translation>Não há e-mails nele.</translation>
    </message>
    <message>
        <source>There are no message files in this download.</source>
        <translation>Não há arquivos de mensagens neste download.</translation>
    </message>
    <message>
        <source>There are no messages of Google Chat in it.</source>
        <translation>Não há mensagens do Google Chat nele.</translation>
    </message>
    <message>
        <source>There are no messages of Google Chat.</source>
        <translation>Não há mensagens do Google Chat.</translation>
    </message>
    <message>
        <source>There are no messages of GroupMe in it.</source>
        <translation>Não há mensagens do GroupMe nele.</translation>
    </message>
    <message>
        <source>There are no messages of Hinge in it.</source>
        <translation>Não há mensagens do Hinge nele.</translation>
    </message>
    <message>
        <source>There are no messages of LinkedIn in it.</source>
        <translation>Não há mensagens do LinkedIn nele.</translation>
    </message>
    <message>
        <source>There are no messages of Mattermost in it.</source>
        <translation>Não há mensagens do Mattermost nele.</translation>
    </message>
    <message>
        <source>There are no messages of Rocket.Chat in it.</source>
        <translation>Não há mensagens do Rocket.Chat nele.</translation>
    </message>
    <message>
        <source>There are no messages of Snapchat in it.</source>
        <translation>Não há mensagens do Snapchat nele.</translation>
    </message>
    <message>
        <source>There are no messages of Teams in it.</source>
        <translation>Não há mensagens do Teams nele.</translation>
    </message>
    <message>
        <source>There are no messages of TikTok in it.</source>
        <translation>Não há mensagens do TikTok nele.</translation>
    </message>
    <message>
        <source>There are no messages of Tinder in it.</source>
        <translation>Não há mensagens do Tinder nele.</translation>
    </message>
    <message>
        <source>There are no messages of VK in it.</source>
        <translation>Não há mensagens do VK nele.</translation>
    </message>
    <message>
        <source>There are no messages of Zulip in it.</source>
        <translation>Não há mensagens do Zulip nele.</translation>
    </message>
    <message>
        <source>There are no messages of a Discord data package in it.</source>
        <translation>Não há mensagens de um pacote de dados do Discord nele.</translation>
    </message>
    <message>
        <source>There are no messages of iMazing in it.</source>
        <translation>Não há mensagens do iMazing nele.</translation>
    </message>
    <message>
        <source>There are no paragraphs in this document, or it is locked with a password.</source>
        <translation>Neste documento não há parágrafos, ou ele está bloqueado com uma senha.</translation>
    </message>
    <message>
        <source>There are no posts gathered by Apify in it.</source>
        <translation>Não há posts coletados pelo Apify nele.</translation>
    </message>
    <message>
        <source>There are no posts or messages of X in it.</source>
        <translation>Não há posts nem mensagens do X nele.</translation>
    </message>
    <message>
        <source>There are no prompts, so the model learns to write unasked. Thousands of examples help.</source>
        <translation>Não há prompts, então o modelo aprende a escrever sem que perguntem. Milhares de exemplos ajudam.</translation>
    </message>
    <message>
        <source>There are no questions to Gemini in it.</source>
        <translation>Não há perguntas ao Gemini nele.</translation>
    </message>
    <message>
        <source>There are no rows of this kind in it: %1.</source>
        <translation>Não há linhas deste tipo nele: %1.</translation>
    </message>
    <message>
        <source>There are no talks of %1 in it.</source>
        <translation>Não há conversas do %1 nele.</translation>
    </message>
    <message>
        <source>There are no talks of AnythingLLM in it.</source>
        <translation>Não há conversas do AnythingLLM nele.</translation>
    </message>
    <message>
        <source>There are no talks of Copilot in it.</source>
        <translation>Não há conversas do Copilot nele.</translation>
    </message>
    <message>
        <source>There are no talks of Google AI Studio in it.</source>
        <translation>Não há conversas do Google AI Studio nele.</translation>
    </message>
    <message>
        <source>There are no texts of %1 in it.</source>
        <translation>Não há textos de %1 nele.</translation>
    </message>
    <message>
        <source>There are only archives in it.</source>
        <translation>Só há arquivos compactados nele.</translation>
    </message>
    <message>
        <source>There is a file where the folder for the files should be.</source>
        <translation>Há um arquivo onde deveria estar a pasta para os arquivos.</translation>
    </message>
    <message>
        <source>There is a folder where %1 should be.</source>
        <translation>Há uma pasta onde deveria estar %1.</translation>
    </message>
    <message>
        <source>There is already a file with this name.</source>
        <translation>Já existe um arquivo com este nome.</translation>
    </message>
    <message>
        <source>There is no %1 in this folder.</source>
        <translation>Não há %1 nesta pasta.</translation>
    </message>
    <message>
        <source>There is no HTML export of Telegram in it.</source>
        <translation>Não há exportação HTML do Telegram nele.</translation>
    </message>
    <message>
        <source>There is no JSON export of Telegram in it.</source>
        <translation>Não há exportação JSON do Telegram nele.</translation>
    </message>
    <message>
        <source>There is no JSON of WhatsApp-Chat-Exporter in it.</source>
        <translation>Não há JSON do WhatsApp-Chat-Exporter nele.</translation>
    </message>
    <message>
        <source>There is no Python in this place.</source>
        <translation>Não há Python neste lugar.</translation>
    </message>
    <message>
        <source>There is no Python in this place. Choose its program, or the folder of an environment.</source>
        <translation>Não há Python neste lugar. Escolha o programa dele ou a pasta de um ambiente.</translation>
    </message>
    <message>
        <source>There is no backup of text messages in it.</source>
        <translation>Não há backup de mensagens de texto nele.</translation>
    </message>
    <message>
        <source>There is no channel in it that DiscordChatExporter saved.</source>
        <translation>Não há nele nenhum canal salvo pelo DiscordChatExporter.</translation>
    </message>
    <message>
        <source>There is no chat of Element in it.</source>
        <translation>Não há chat do Element nele.</translation>
    </message>
    <message>
        <source>There is no chat of SillyTavern in it.</source>
        <translation>Não há chat do SillyTavern nele.</translation>
    </message>
    <message>
        <source>There is no chat of Threema in it.</source>
        <translation>Não há nenhum chat do Threema nele.</translation>
    </message>
    <message>
        <source>There is no chat of Viber in it.</source>
        <translation>Não há nenhum chat do Viber nele.</translation>
    </message>
    <message>
        <source>There is no chat of imessage-exporter in it.</source>
        <translation>Não há chat do imessage-exporter nele.</translation>
    </message>
    <message>
        <source>There is no chat of signal-export in it.</source>
        <translation>Não há chat do signal-export nele.</translation>
    </message>
    <message>
        <source>There is no chat of sigtop in it.</source>
        <translation>Não há chat do sigtop nele.</translation>
    </message>
    <message>
        <source>There is no chat with the title that a system prompt is for.</source>
        <translation>Não há chat com o título a que um prompt do sistema se destina.</translation>
    </message>
    <message>
        <source>There is no database of Apple&apos;s Messages in it.</source>
        <translation>Não há banco de dados do Mensagens da Apple nele.</translation>
    </message>
    <message>
        <source>There is no database of WhatsApp in it.</source>
        <translation>Não há banco de dados do WhatsApp nele.</translation>
    </message>
    <message>
        <source>There is no database of text messages in it.</source>
        <translation>Não há nenhum banco de dados de mensagens de texto nele.</translation>
    </message>
    <message>
        <source>There is no example to write.</source>
        <translation>Não há exemplo para gravar.</translation>
    </message>
    <message>
        <source>There is no example yet.</source>
        <translation>Ainda não há exemplos.</translation>
    </message>
    <message>
        <source>There is no export in it as deep as VoiceTune looks into folders.</source>
        <translation>Não há nenhuma exportação até onde o VoiceTune olha dentro das pastas.</translation>
    </message>
    <message>
        <source>There is no export of Signal in it.</source>
        <translation>Não há exportação do Signal nele.</translation>
    </message>
    <message>
        <source>There is no export of Slack in it.</source>
        <translation>Não há exportação do Slack nele.</translation>
    </message>
    <message>
        <source>There is no file for a day, as Slack has them.</source>
        <translation>Não há arquivo de um dia, como o Slack os tem.</translation>
    </message>
    <message>
        <source>There is no file in ChatLab&apos;s format in it.</source>
        <translation>Não há nele nenhum arquivo no formato do ChatLab.</translation>
    </message>
    <message>
        <source>There is no file or folder at this place.</source>
        <translation>Não há arquivo nem pasta neste lugar.</translation>
    </message>
    <message>
        <source>There is no key for this service on this computer.</source>
        <translation>Não há chave para este serviço neste computador.</translation>
    </message>
    <message>
        <source>There is no list of messages where one should be.</source>
        <translation>Não há lista de mensagens onde deveria haver uma.</translation>
    </message>
    <message>
        <source>There is no message in this export that a person wrote.</source>
        <translation>Não há nesta exportação nenhuma mensagem escrita por uma pessoa.</translation>
    </message>
    <message>
        <source>There is no moment to guess.</source>
        <translation>Não há momentos para adivinhar.</translation>
    </message>
    <message>
        <source>There is no plain text in it.</source>
        <translation>Não há texto simples nele.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the database.</source>
        <translation>Não há espaço para uma cópia do banco de dados.</translation>
    </message>
    <message>
        <source>There is no room to sort these messages.</source>
        <translation>Não há espaço para ordenar estas mensagens.</translation>
    </message>
    <message>
        <source>There is no such format.</source>
        <translation>Esse formato não existe.</translation>
    </message>
    <message>
        <source>There is no such job.</source>
        <translation>Esse trabalho não existe.</translation>
    </message>
    <message>
        <source>There is no such project file.</source>
        <translation>Esse arquivo de projeto não existe.</translation>
    </message>
    <message>
        <source>There is no such replay in this project.</source>
        <translation>Não há essa repetição neste projeto.</translation>
    </message>
    <message>
        <source>There is no table in this file.</source>
        <translation>Não há tabela neste arquivo.</translation>
    </message>
    <message>
        <source>There is no table with a column for the text and one for the sender, or for question and answer.</source>
        <translation>Não há tabela com uma coluna para o texto e outra para o remetente, nem para pergunta e resposta.</translation>
    </message>
    <message>
        <source>There is no talk with a Replika in it.</source>
        <translation>Não há nenhuma conversa com uma Replika nele.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Não há texto nele.</translation>
    </message>
    <message>
        <source>There is no time zone of this name.</source>
        <translation>Não há fuso horário com este nome.</translation>
    </message>
    <message>
        <source>There is no turn to join.</source>
        <translation>Não há turno para juntar.</translation>
    </message>
    <message>
        <source>There is nothing of Bluesky in it.</source>
        <translation>Não há nada do Bluesky nele.</translation>
    </message>
    <message>
        <source>There is nothing of Mastodon in it.</source>
        <translation>Não há nada do Mastodon nele.</translation>
    </message>
    <message>
        <source>There is nothing of Reddit in it.</source>
        <translation>Não há nada do Reddit nele.</translation>
    </message>
    <message>
        <source>There is nothing that the pair answers. Leave it out.</source>
        <translation>Não há nada a que o par responda. Deixe-o de fora.</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>Não há nada para comparar.</translation>
    </message>
    <message>
        <source>These are %1 pictures, sounds or videos, and VoiceTune reads texts.</source>
        <translation>Estes são %1 imagens, áudios ou vídeos, e o VoiceTune lê textos.</translation>
    </message>
    <message>
        <source>These are contacts, and VoiceTune reads chats.</source>
        <translation>São contatos, e o VoiceTune lê chats.</translation>
    </message>
    <message>
        <source>These are known: %1.</source>
        <translation>São conhecidos: %1.</translation>
    </message>
    <message>
        <source>These compare with one real answer of many possible ones, so they say little about style.</source>
        <translation>Estas comparam com uma só resposta verdadeira entre muitas possíveis, então dizem pouco sobre o estilo.</translation>
    </message>
    <message>
        <source>These messages come after the last answer of their conversation.</source>
        <translation>Estas mensagens vêm depois da última resposta da conversa.</translation>
    </message>
    <message>
        <source>These rows have answers and nothing that they answer.</source>
        <translation>Estas linhas têm respostas e nada a que respondam.</translation>
    </message>
    <message>
        <source>These rows have prompts and no answers, and a model learns answers.</source>
        <translation>Estas linhas têm prompts e nenhuma resposta, e um modelo aprende respostas.</translation>
    </message>
    <message>
        <source>This Parquet file encodes its texts in a way that is not read here.</source>
        <translation>Este arquivo Parquet codifica os textos de um jeito que não é lido aqui.</translation>
    </message>
    <message>
        <source>This Parquet file is compressed in a way that is not read here.</source>
        <translation>Este arquivo Parquet está compactado de um jeito que não é lido aqui.</translation>
    </message>
    <message>
        <source>This Parquet file is damaged.</source>
        <translation>Este arquivo Parquet está danificado.</translation>
    </message>
    <message>
        <source>This Python does not have %1, or not all of it.</source>
        <translation>Este Python não tem %1, ou não por inteiro.</translation>
    </message>
    <message>
        <source>This Python does not have %1.</source>
        <translation>Este Python não tem %1.</translation>
    </message>
    <message>
        <source>This address would send your texts unprotected.</source>
        <translation>Este endereço enviaria seus textos sem proteção.</translation>
    </message>
    <message>
        <source>This answer and what it answers are longer than the longest example.</source>
        <translation>Esta resposta e aquilo a que ela responde são mais longos que o exemplo mais longo.</translation>
    </message>
    <message>
        <source>This archive is damaged or of a kind that cannot be opened here.</source>
        <translation>Este arquivo compactado está danificado ou é de um tipo que não dá para abrir aqui.</translation>
    </message>
    <message>
        <source>This archive is incomplete, damaged or of an unknown kind.</source>
        <translation>Este arquivo compactado está incompleto, danificado ou é de um tipo desconhecido.</translation>
    </message>
    <message>
        <source>This archive is locked with a password.</source>
        <translation>Este arquivo compactado está protegido por senha.</translation>
    </message>
    <message>
        <source>This chat makes up as much of the examples as it may; later ones of it are used.</source>
        <translation>Este chat já ocupa a parte dos exemplos que pode; são usados os mais recentes dele.</translation>
    </message>
    <message>
        <source>This computer cannot reach %1.</source>
        <translation>Este computador não consegue acessar %1.</translation>
    </message>
    <message>
        <source>This computer cannot tell the language of conversations: the detector is not made for it.</source>
        <translation>Não dá para reconhecer o idioma das conversas neste computador: o detector não é feito para ele.</translation>
    </message>
    <message>
        <source>This computer has no key store that VoiceTune trusts.</source>
        <translation>Este computador não tem um chaveiro em que o VoiceTune confie.</translation>
    </message>
    <message>
        <source>This conversation is damaged.</source>
        <translation>Esta conversa está danificada.</translation>
    </message>
    <message>
        <source>This database has no messages of Apple&apos;s Messages.</source>
        <translation>Este banco de dados não tem mensagens do Mensagens da Apple.</translation>
    </message>
    <message>
        <source>This database has no messages of Viber.</source>
        <translation>Este banco de dados não tem mensagens do Viber.</translation>
    </message>
    <message>
        <source>This database has no messages of WhatsApp.</source>
        <translation>Este banco de dados não tem mensagens do WhatsApp.</translation>
    </message>
    <message>
        <source>This database has no text messages.</source>
        <translation>Este banco de dados não tem mensagens de texto.</translation>
    </message>
    <message>
        <source>This database is damaged or takes too long to read.</source>
        <translation>Este banco de dados está danificado ou demora demais para ser lido.</translation>
    </message>
    <message>
        <source>This database is larger than this program reads.</source>
        <translation>Este banco de dados é maior do que este programa lê.</translation>
    </message>
    <message>
        <source>This database of Viber is encrypted, and only Viber can open it.</source>
        <translation>Este banco de dados do Viber está criptografado, e só o Viber pode abri-lo.</translation>
    </message>
    <message>
        <source>This document is damaged or locked with a password.</source>
        <translation>Este documento está danificado ou bloqueado com uma senha.</translation>
    </message>
    <message>
        <source>This document is too large.</source>
        <translation>Este documento é grande demais.</translation>
    </message>
    <message>
        <source>This download is not complete.</source>
        <translation>Este download não está completo.</translation>
    </message>
    <message>
        <source>This file does not say whose chat it is.</source>
        <translation>Este arquivo não diz de quem é o chat.</translation>
    </message>
    <message>
        <source>This file is cut off or damaged.</source>
        <translation>Este arquivo está cortado ou danificado.</translation>
    </message>
    <message>
        <source>This file is damaged or no message file; its messages are missing.</source>
        <translation>Este arquivo está danificado ou não é um arquivo de mensagens; as mensagens dele faltam.</translation>
    </message>
    <message>
        <source>This file is damaged; messages in it are lost.</source>
        <translation>Este arquivo está danificado; mensagens nele se perderam.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este arquivo está vazio.</translation>
    </message>
    <message>
        <source>This file is not a VoiceTune project.</source>
        <translation>Este arquivo não é um projeto do VoiceTune.</translation>
    </message>
    <message>
        <source>This file is not what an app would write: it could do harm to this computer.</source>
        <translation>Este arquivo não é o que um app escreveria: ele poderia prejudicar este computador.</translation>
    </message>
    <message>
        <source>This file is still in iCloud and not on this computer.</source>
        <translation>Este arquivo ainda está no iCloud e não neste computador.</translation>
    </message>
    <message>
        <source>This file only has the links to the parts of an export, as Claude gives it.</source>
        <translation>Este arquivo só tem os links para as partes de uma exportação, como o Claude a entrega.</translation>
    </message>
    <message>
        <source>This file or folder cannot be read.</source>
        <translation>Não dá para ler este arquivo ou esta pasta.</translation>
    </message>
    <message>
        <source>This file or folder may not be opened.</source>
        <translation>Não é permitido abrir este arquivo ou esta pasta.</translation>
    </message>
    <message>
        <source>This folder holds too many files.</source>
        <translation>Esta pasta contém arquivos demais.</translation>
    </message>
    <message>
        <source>This folder may not be opened.</source>
        <translation>Não é permitido abrir esta pasta.</translation>
    </message>
    <message>
        <source>This folder was not made for %1.</source>
        <translation>Esta pasta não foi feita para %1.</translation>
    </message>
    <message>
        <source>This folder was not made for training at home.</source>
        <translation>Esta pasta não foi feita para treinar em casa.</translation>
    </message>
    <message>
        <source>This is Outlook&apos;s own kind of file, which VoiceTune cannot read.</source>
        <translation>Este é um tipo de arquivo próprio do Outlook, que o VoiceTune não consegue ler.</translation>
    </message>
    <message>
        <source>This is WhatsApp&apos;s own backup, which only WhatsApp can open.</source>
        <translation>Este é o backup do WhatsApp, que só o WhatsApp consegue abrir.</translation>
    </message>
    <message>
        <source>This is a picture, and VoiceTune reads texts.</source>
        <translation>Isto é uma imagem, e o VoiceTune lê textos.</translation>
    </message>
    <message>
        <source>This is a real name or value of this project, or already stands for something else.</source>
        <translation>Este é um nome ou dado verdadeiro deste projeto, ou já está no lugar de outra coisa.</translation>
    </message>
    <message>
        <source>This is a sound or a video, and VoiceTune reads texts.</source>
        <translation>Isto é um áudio ou um vídeo, e o VoiceTune lê textos.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>Isto não é um arquivo nem uma pasta.</translation>
    </message>
    <message>
        <source>This is no API key: it has letters or blanks that no key has.</source>
        <translation>Isto não é uma chave de API: tem letras ou espaços que nenhuma chave tem.</translation>
    </message>
    <message>
        <source>This is no API key: it is too long.</source>
        <translation>Isto não é uma chave de API: é longo demais.</translation>
    </message>
    <message>
        <source>This is no address of a service.</source>
        <translation>Isto não é o endereço de um serviço.</translation>
    </message>
    <message>
        <source>This is no folder of a model for %1.</source>
        <translation>Esta não é a pasta de um modelo para %1.</translation>
    </message>
    <message>
        <source>This is no price.</source>
        <translation>Isto não é um preço.</translation>
    </message>
    <message>
        <source>This is not an export that VoiceTune can read.</source>
        <translation>Esta não é uma exportação que o VoiceTune consiga ler.</translation>
    </message>
    <message>
        <source>This is still in the cloud and not on this computer.</source>
        <translation>Isto ainda está na nuvem e não neste computador.</translation>
    </message>
    <message>
        <source>This is too short to be looked for.</source>
        <translation>Isto é curto demais para ser procurado.</translation>
    </message>
    <message>
        <source>This job cannot be sent again.</source>
        <translation>Este trabalho não pode ser enviado de novo.</translation>
    </message>
    <message>
        <source>This job is being sent just now, by another window or command.</source>
        <translation>Este trabalho está sendo enviado neste momento por outra janela ou outro comando.</translation>
    </message>
    <message>
        <source>This line is damaged.</source>
        <translation>Esta linha está danificada.</translation>
    </message>
    <message>
        <source>This long post is damaged.</source>
        <translation>Este post longo está danificado.</translation>
    </message>
    <message>
        <source>This message cannot be read.</source>
        <translation>Não dá para ler esta mensagem.</translation>
    </message>
    <message>
        <source>This message has been deleted.</source>
        <translation>Esta mensagem foi apagada.</translation>
    </message>
    <message>
        <source>This message is damaged or far too long.</source>
        <translation>Esta mensagem está danificada ou é longa demais.</translation>
    </message>
    <message>
        <source>This message is damaged or longer than any that Telegram writes.</source>
        <translation>Esta mensagem está danificada ou é mais longa do que as que o Telegram escreve.</translation>
    </message>
    <message>
        <source>This message is damaged.</source>
        <translation>Esta mensagem está danificada.</translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>Esta mensagem foi apagada.</translation>
    </message>
    <message>
        <source>This model has not answered anything yet.</source>
        <translation>Este modelo ainda não respondeu nada.</translation>
    </message>
    <message>
        <source>This model looks for nothing that is private.</source>
        <translation>Este modelo não procura nada que seja privado.</translation>
    </message>
    <message>
        <source>This only leads to a document in Google Drive.</source>
        <translation>Isto só leva a um documento no Google Drive.</translation>
    </message>
    <message>
        <source>This only leads to a file and is not the file itself.</source>
        <translation>Isto só leva a um arquivo e não é o próprio arquivo.</translation>
    </message>
    <message>
        <source>This page is not as Medium writes them.</source>
        <translation>Esta página não é como as que o Medium escreve.</translation>
    </message>
    <message>
        <source>This page is not as Notion writes them.</source>
        <translation>Esta página não é como as que o Notion escreve.</translation>
    </message>
    <message>
        <source>This post is damaged.</source>
        <translation>Este post está danificado.</translation>
    </message>
    <message>
        <source>This project asks for %1, which was not chosen on this computer.</source>
        <translation>Este projeto pede %1, que não foi escolhido neste computador.</translation>
    </message>
    <message>
        <source>This project has no such source.</source>
        <translation>Este projeto não tem essa fonte.</translation>
    </message>
    <message>
        <source>This project is open in another window.</source>
        <translation>Este projeto está aberto em outra janela.</translation>
    </message>
    <message>
        <source>This quiz needs JavaScript, which is switched off here.</source>
        <translation>Este quiz precisa de JavaScript, que está desativado aqui.</translation>
    </message>
    <message>
        <source>This recovery code is not complete, or a character is wrong.</source>
        <translation>Este código de recuperação não está completo, ou um caractere está errado.</translation>
    </message>
    <message>
        <source>This row has not all the columns.</source>
        <translation>Esta linha não tem todas as colunas.</translation>
    </message>
    <message>
        <source>This row is damaged.</source>
        <translation>Esta linha está danificada.</translation>
    </message>
    <message>
        <source>This row is malformed.</source>
        <translation>Esta linha está malformada.</translation>
    </message>
    <message>
        <source>This row is no post, or damaged.</source>
        <translation>Esta linha não é um post ou está danificada.</translation>
    </message>
    <message>
        <source>This row is not a date, a person and a text.</source>
        <translation>Esta linha não é uma data, uma pessoa e um texto.</translation>
    </message>
    <message>
        <source>This table has no columns for text and sender or for question and answer, or other ones than you named.</source>
        <translation>Esta tabela não tem colunas para texto e remetente nem para pergunta e resposta, ou tem outras que não as que você indicou.</translation>
    </message>
    <message>
        <source>This table lacks columns of WeChat&apos;s messages.</source>
        <translation>Faltam a esta tabela colunas das mensagens do WeChat.</translation>
    </message>
    <message>
        <source>This text is no talk in a template that is known.</source>
        <translation>Este texto não é uma conversa em um modelo conhecido.</translation>
    </message>
    <message>
        <source>This turn is damaged.</source>
        <translation>Este turno está danificado.</translation>
    </message>
    <message>
        <source>This turn is of no side that is known.</source>
        <translation>Este turno não é de nenhum lado conhecido.</translation>
    </message>
    <message>
        <source>This word is in your list already.</source>
        <translation>Esta palavra já está na sua lista.</translation>
    </message>
    <message>
        <source>This workbook cannot be read.</source>
        <translation>Não dá para ler esta pasta de trabalho.</translation>
    </message>
    <message>
        <source>This workbook is too large.</source>
        <translation>Esta pasta de trabalho é grande demais.</translation>
    </message>
    <message>
        <source>Thoughts, code or tools of the assistant, which it did not say.</source>
        <translation>Pensamentos, código ou ferramentas do assistente, que ele não disse.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Tempo até responder</translation>
    </message>
    <message>
        <source>Times each example is read</source>
        <translation>Vezes que cada exemplo é lido</translation>
    </message>
    <message>
        <source>Times of day</source>
        <translation>Horas do dia</translation>
    </message>
    <message>
        <source>To talk with the trained model in Ollama: a Modelfile with your system prompt, and the data to train with elsewhere.</source>
        <translation>Para conversar com o modelo treinado no Ollama: um Modelfile com seu prompt do sistema, e os dados para treinar em outro lugar.</translation>
    </message>
    <message>
        <source>To train on a Mac with Apple silicon.</source>
        <translation>Para treinar em um Mac com chip da Apple.</translation>
    </message>
    <message>
        <source>To train on one graphics card with little memory.</source>
        <translation>Para treinar em uma placa de vídeo com pouca memória.</translation>
    </message>
    <message>
        <source>To train on your own graphics card with LLaMA-Factory, which also has a page in the browser.</source>
        <translation>Para treinar na sua própria placa de vídeo com o LLaMA-Factory, que também tem uma página no navegador.</translation>
    </message>
    <message>
        <source>To train on your own graphics card with PyTorch&apos;s own recipes, which are no longer developed.</source>
        <translation>Para treinar na sua própria placa de vídeo com as receitas do próprio PyTorch, que já não são desenvolvidas.</translation>
    </message>
    <message>
        <source>To train on your own graphics cards with a script that runs as it is.</source>
        <translation>Para treinar nas suas próprias placas de vídeo com um script que roda como está.</translation>
    </message>
    <message>
        <source>To train on your own or rented graphics cards, steered by one configuration file.</source>
        <translation>Para treinar em placas de vídeo próprias ou alugadas, guiado por um só arquivo de configuração.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Tokens in a message</source>
        <translation>Tokens em uma mensagem</translation>
    </message>
    <message>
        <source>Tokens in all</source>
        <translation>Tokens no total</translation>
    </message>
    <message>
        <source>Tokens of answers</source>
        <translation>Tokens de respostas</translation>
    </message>
    <message>
        <source>Too few answers to tell where it lies.</source>
        <translation>Respostas de menos para dizer onde fica.</translation>
    </message>
    <message>
        <source>Too few rounds to tell: %1. Play %2 or more.</source>
        <translation>Rodadas de menos para dizer: %1. Jogue %2 ou mais.</translation>
    </message>
    <message>
        <source>Topics, by distinctive words</source>
        <translation>Temas, por palavras marcantes</translation>
    </message>
    <message>
        <source>Train at another service, or at home: your files stay as they are.</source>
        <translation>Treine em outro serviço ou em casa: seus arquivos ficam como estão.</translation>
    </message>
    <message>
        <source>Train some of these answers again.</source>
        <translation>Treine algumas destas respostas de novo.</translation>
    </message>
    <message>
        <source>Train with fewer epochs or more examples, and keep what nobody may know out of the examples.</source>
        <translation>Treine com menos épocas ou mais exemplos e mantenha fora dos exemplos o que ninguém deve saber.</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Treinado</translation>
    </message>
    <message>
        <source>Trained on a computer of your own.</source>
        <translation>Treinado em um computador seu.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treinando</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Tente de novo em um minuto.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>Try again, or turn it off in Settings; VoiceTune does not need it.</source>
        <translation>Tente de novo ou desative-o em Configurações; o VoiceTune não precisa dele.</translation>
    </message>
    <message>
        <source>Try again; the computer may be short of memory.</source>
        <translation>Tente de novo; talvez falte memória ao computador.</translation>
    </message>
    <message>
        <source>Two answers each time: one was really written, the other one comes from a model. Choose the real one, or press 1 or 2.</source>
        <translation>A cada vez, duas respostas: uma foi escrita de verdade, a outra vem de um modelo. Escolha a verdadeira ou pressione 1 ou 2.</translation>
    </message>
    <message>
        <source>Two answers of which neither was preferred: nothing is learned of them.</source>
        <translation>Duas respostas das quais nenhuma foi preferida: nada se aprende delas.</translation>
    </message>
    <message>
        <source>Two messages of one side follow each other, and many trainers skip such a row. Join them into one.</source>
        <translation>Duas mensagens do mesmo lado vêm em seguida, e muitos treinadores pulam uma linha assim. Junte-as em uma.</translation>
    </message>
    <message>
        <source>Type a number such as 5 or 2.50, or nothing to use the known price.</source>
        <translation>Digite um número como 5 ou 2.50, ou nada para usar o preço conhecido.</translation>
    </message>
    <message>
        <source>Type another one.</source>
        <translation>Digite outra.</translation>
    </message>
    <message>
        <source>Type at least two letters or digits.</source>
        <translation>Digite pelo menos duas letras ou dígitos.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Digite de novo.</translation>
    </message>
    <message>
        <source>Type it as https://host.example/v1.</source>
        <translation>Digite-o como https://host.example/v1.</translation>
    </message>
    <message>
        <source>Type it without a name, a password, ? or #; the key has its own field.</source>
        <translation>Digite-o sem nome, senha, ? ou #; a chave tem seu próprio campo.</translation>
    </message>
    <message>
        <source>Type its passphrase or its recovery code.</source>
        <translation>Digite a frase secreta ou o código de recuperação dele.</translation>
    </message>
    <message>
        <source>Type what a million trained tokens cost.</source>
        <translation>Digite quanto custa um milhão de tokens treinados.</translation>
    </message>
    <message>
        <source>Typical words</source>
        <translation>Palavras típicas</translation>
    </message>
    <message>
        <source>Unlock it and try again, or choose a passphrase.</source>
        <translation>Desbloqueie-o e tente de novo ou escolha uma frase secreta.</translation>
    </message>
    <message>
        <source>Unpack it with its password, then choose the unpacked folder.</source>
        <translation>Descompacte-o com a senha e escolha a pasta descompactada.</translation>
    </message>
    <message>
        <source>Unpack it yourself, then choose the folder.</source>
        <translation>Descompacte-o por conta própria e escolha a pasta.</translation>
    </message>
    <message>
        <source>Unpack the archive with its password first, and choose the folder.</source>
        <translation>Descompacte primeiro o arquivo com a senha e escolha a pasta.</translation>
    </message>
    <message>
        <source>Unsloth runs on Linux and Windows only, with a graphics card.</source>
        <translation>O Unsloth só roda no Linux e no Windows, com uma placa de vídeo.</translation>
    </message>
    <message>
        <source>Unusual words and numbers</source>
        <translation>Palavras e números incomuns</translation>
    </message>
    <message>
        <source>Unusual words and numbers that stay visible</source>
        <translation>Palavras e números incomuns que continuam à vista</translation>
    </message>
    <message>
        <source>Use all languages.</source>
        <translation>Use todos os idiomas.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Use um endereço que comece com https://.</translation>
    </message>
    <message>
        <source>Use fewer examples, or another service.</source>
        <translation>Use menos exemplos ou outro serviço.</translation>
    </message>
    <message>
        <source>Use letters from a to z, digits, - and _.</source>
        <translation>Use letras de a a z, dígitos, - e _.</translation>
    </message>
    <message>
        <source>Use more languages, or all of them.</source>
        <translation>Use mais idiomas ou todos.</translation>
    </message>
    <message>
        <source>Use such answers, too.</source>
        <translation>Use também essas respostas.</translation>
    </message>
    <message>
        <source>Use the messages of more people.</source>
        <translation>Use as mensagens de mais pessoas.</translation>
    </message>
    <message>
        <source>User names</source>
        <translation>Nomes de usuário</translation>
    </message>
    <message>
        <source>User: how are you?</source>
        <translation>Usuário: como vai?</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>VoiceTune cannot read this kind of document.</source>
        <translation>O VoiceTune não consegue ler este tipo de documento.</translation>
    </message>
    <message>
        <source>VoiceTune cannot read this kind of table.</source>
        <translation>O VoiceTune não consegue ler este tipo de tabela.</translation>
    </message>
    <message>
        <source>VoiceTune cannot write into its folder of settings.</source>
        <translation>O VoiceTune não consegue gravar na pasta de configurações dele.</translation>
    </message>
    <message>
        <source>VoiceTune does not know how long an example for %1 may be. %2 tokens are taken.</source>
        <translation>O VoiceTune não sabe qual pode ser o tamanho de um exemplo para %1. São usados %2 tokens.</translation>
    </message>
    <message>
        <source>VoiceTune does not know the model %1. Tokens are counted as for gpt-4o, and an example may have %2.</source>
        <translation>O VoiceTune não conhece o modelo %1. Os tokens são contados como para o gpt-4o, e um exemplo pode ter %2.</translation>
    </message>
    <message>
        <source>VoiceTune finds no messages in this file.</source>
        <translation>O VoiceTune não encontra mensagens neste arquivo.</translation>
    </message>
    <message>
        <source>VoiceTune opens .zip and .tar archives, but not this kind.</source>
        <translation>O VoiceTune abre arquivos compactados .zip e .tar, mas não deste tipo.</translation>
    </message>
    <message>
        <source>Wait a minute and look again; start it a second time only when you are sure that there is none: it may cost twice.</source>
        <translation>Espere um minuto e olhe de novo; só o inicie pela segunda vez quando tiver certeza de que não há nenhum: pode custar o dobro.</translation>
    </message>
    <message>
        <source>Wait for its end, or stop it first.</source>
        <translation>Espere ele terminar ou pare-o primeiro.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>Espere terminar e tente de novo.</translation>
    </message>
    <message>
        <source>Wait until it is, or download the export again.</source>
        <translation>Espere até que esteja, ou baixe a exportação de novo.</translation>
    </message>
    <message>
        <source>Wait until that is done. Where it was ended by force, try again in two minutes.</source>
        <translation>Espere isso terminar. Se foi encerrado à força, tente de novo em dois minutos.</translation>
    </message>
    <message>
        <source>Waiting before the next question</source>
        <translation>Pausa antes da próxima pergunta</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Carteiras</translation>
    </message>
    <message>
        <source>Wasserstein distance, in doublings</source>
        <translation>Distância de Wasserstein, em duplicações</translation>
    </message>
    <message>
        <source>Wasserstein distance, in messages</source>
        <translation>Distância de Wasserstein, em mensagens</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Acompanhando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>What others are shown of a chat that was shared; the chat itself is read.</source>
        <translation>O que é mostrado a outras pessoas de um chat compartilhado; o próprio chat é lido.</translation>
    </message>
    <message>
        <source>What others wrote</source>
        <translation>O que os outros escreveram</translation>
    </message>
    <message>
        <source>What the assistant thought before it answered.</source>
        <translation>O que o assistente pensou antes de responder.</translation>
    </message>
    <message>
        <source>What waited on the disk to be sorted cannot be read again.</source>
        <translation>O que esperava no disco para ser ordenado não pode mais ser lido.</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>O que foi comparado</translation>
    </message>
    <message>
        <source>What was not preferred is no other answer to the same conversation, so it makes no pair.</source>
        <translation>O que não foi preferido não é outra resposta à mesma conversa, então não forma um par.</translation>
    </message>
    <message>
        <source>What was noted of this training is gone from its folder.</source>
        <translation>O que foi anotado deste treinamento sumiu da pasta dele.</translation>
    </message>
    <message>
        <source>What was replaced</source>
        <translation>O que foi substituído</translation>
    </message>
    <message>
        <source>What went in</source>
        <translation>O que entrou</translation>
    </message>
    <message>
        <source>When you use the model: %1.</source>
        <translation>Quando você usar o modelo: %1.</translation>
    </message>
    <message>
        <source>Which answer is real?</source>
        <translation>Qual resposta é a verdadeira?</translation>
    </message>
    <message>
        <source>Which emoji</source>
        <translation>Quais emojis</translation>
    </message>
    <message>
        <source>Who is in the held-out moments</source>
        <translation>Quem está nos momentos reservados</translation>
    </message>
    <message>
        <source>Who wrote this?</source>
        <translation>Quem escreveu isto?</translation>
    </message>
    <message>
        <source>Whole chats</source>
        <translation>Chats inteiros</translation>
    </message>
    <message>
        <source>Windows allows no such name for a file or folder.</source>
        <translation>O Windows não permite um nome assim para um arquivo ou uma pasta.</translation>
    </message>
    <message>
        <source>Without answers of other people, nothing says how far apart people are.</source>
        <translation>Sem respostas de outras pessoas, nada diz o quanto as pessoas se diferenciam.</translation>
    </message>
    <message>
        <source>Without held-out answers of yours, nothing says how much you differ from yourself.</source>
        <translation>Sem respostas suas reservadas, nada diz o quanto você se diferencia de si.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palavra</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Words in a message</source>
        <translation>Palavras em uma mensagem</translation>
    </message>
    <message>
        <source>Words in an answer</source>
        <translation>Palavras em uma resposta</translation>
    </message>
    <message>
        <source>Words of the example may be read as %1. Services look through training files and can refuse them; please look.</source>
        <translation>Palavras do exemplo podem ser lidas como %1. Os serviços examinam os arquivos de treinamento e podem recusá-los; dê uma olhada.</translation>
    </message>
    <message>
        <source>Words that stand in one part much more than in the other.</source>
        <translation>Palavras que aparecem muito mais em uma parte do que na outra.</translation>
    </message>
    <message>
        <source>Write each row as one example a line.</source>
        <translation>Escreva cada linha da tabela como um exemplo por linha.</translation>
    </message>
    <message>
        <source>Write it as &quot;system&quot;.</source>
        <translation>Escreva-o como &quot;system&quot;.</translation>
    </message>
    <message>
        <source>Write it as %1.</source>
        <translation>Escreva-o como %1.</translation>
    </message>
    <message>
        <source>Write it in other words.</source>
        <translation>Escreva com outras palavras.</translation>
    </message>
    <message>
        <source>Write one example a line.</source>
        <translation>Escreva um exemplo por linha.</translation>
    </message>
    <message>
        <source>Write the file in UTF-8.</source>
        <translation>Escreva o arquivo em UTF-8.</translation>
    </message>
    <message>
        <source>Write the role in small letters.</source>
        <translation>Escreva o papel em letras minúsculas.</translation>
    </message>
    <message>
        <source>Write the training files again, then send them.</source>
        <translation>Grave os arquivos de treinamento de novo e envie-os.</translation>
    </message>
    <message>
        <source>Write the weight as a number.</source>
        <translation>Escreva o peso como número.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Gravando</translation>
    </message>
    <message>
        <source>Writing examples</source>
        <translation>Gravando exemplos</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Gravando o relatório</translation>
    </message>
    <message>
        <source>Wrong: number %1 is the real one.</source>
        <translation>Errado: a número %1 é a verdadeira.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>You chose this format.</source>
        <translation>Você escolheu este formato.</translation>
    </message>
    <message>
        <source>You chose to leave this person out.</source>
        <translation>Você escolheu deixar esta pessoa de fora.</translation>
    </message>
    <message>
        <source>You kept it in the examples, so the model may have learned it there.</source>
        <translation>Você a manteve nos exemplos, então o modelo pode tê-la aprendido ali.</translation>
    </message>
    <message>
        <source>You left these answers out.</source>
        <translation>Você deixou estas respostas de fora.</translation>
    </message>
    <message>
        <source>You made these answers context only.</source>
        <translation>Você fez destas respostas só contexto.</translation>
    </message>
    <message>
        <source>Your account at %1 has no credit left.</source>
        <translation>Sua conta em %1 não tem mais crédito.</translation>
    </message>
    <message>
        <source>Your account at %1 may not do this.</source>
        <translation>Sua conta em %1 não pode fazer isto.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Suas respostas</translation>
    </message>
    <message>
        <source>Your held-out answers</source>
        <translation>Suas respostas reservadas</translation>
    </message>
    <message>
        <source>Your other half</source>
        <translation>Sua outra metade</translation>
    </message>
    <message>
        <source>Your score</source>
        <translation>Seu resultado</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>um minuto</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>a number above %1</source>
        <translation>um número acima de %1</translation>
    </message>
    <message>
        <source>a number above %1, %2 at most</source>
        <translation>um número acima de %1, no máximo %2</translation>
    </message>
    <message>
        <source>a number from %1 on</source>
        <translation>um número a partir de %1</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>um número de %1 a %2</translation>
    </message>
    <message>
        <source>a number up to %1</source>
        <translation>um número até %1</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>um número inteiro</translation>
    </message>
    <message>
        <source>a whole number above %1</source>
        <translation>um número inteiro acima de %1</translation>
    </message>
    <message>
        <source>a whole number above %1, %2 at most</source>
        <translation>um número inteiro acima de %1, no máximo %2</translation>
    </message>
    <message>
        <source>a whole number from %1 on</source>
        <translation>um número inteiro a partir de %1</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>um número inteiro de %1 a %2</translation>
    </message>
    <message>
        <source>a whole number up to %1</source>
        <translation>um número inteiro até %1</translation>
    </message>
    <message>
        <source>accuracy %1</source>
        <translation>acerto %1</translation>
    </message>
    <message>
        <source>accuracy on held-out rows %1</source>
        <translation>acerto nas linhas reservadas %1</translation>
    </message>
    <message>
        <source>address</source>
        <translation>endereço</translation>
    </message>
    <message>
        <source>address of a device</source>
        <translation>endereço de um dispositivo</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>tarde</translation>
    </message>
    <message>
        <source>age</source>
        <translation>idade</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>todos os outros</translation>
    </message>
    <message>
        <source>as near as you are to yourself</source>
        <translation>tão perto quanto você de si</translation>
    </message>
    <message>
        <source>ask for one token</source>
        <translation>peça um único token</translation>
    </message>
    <message>
        <source>at no known hour</source>
        <translation>em horário desconhecido</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>conta bancária</translation>
    </message>
    <message>
        <source>booking number</source>
        <translation>número de reserva</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>número de cartão</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>coordenadas</translation>
    </message>
    <message>
        <source>cosine distance of TF-IDF of 3 to 5 characters</source>
        <translation>distância de cosseno do TF-IDF de 3 a 5 caracteres</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>data de nascimento</translation>
    </message>
    <message>
        <source>difference of means</source>
        <translation>diferença de médias</translation>
    </message>
    <message>
        <source>difference of shares</source>
        <translation>diferença de proporções</translation>
    </message>
    <message>
        <source>email address</source>
        <translation>endereço de e-mail</translation>
    </message>
    <message>
        <source>end your prompt with %1</source>
        <translation>termine seu prompt com %1</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>noite</translation>
    </message>
    <message>
        <source>farther than others</source>
        <translation>mais longe que outras pessoas</translation>
    </message>
    <message>
        <source>from %1 to %2 o&apos;clock</source>
        <translation>das %1 às %2 horas</translation>
    </message>
    <message>
        <source>identity number</source>
        <translation>número de identidade</translation>
    </message>
    <message>
        <source>key of a service</source>
        <translation>chave de um serviço</translation>
    </message>
    <message>
        <source>learning rate %1</source>
        <translation>taxa de aprendizado %1</translation>
    </message>
    <message>
        <source>like others</source>
        <translation>como outras pessoas</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linha %1</translation>
    </message>
    <message>
        <source>lines %1</source>
        <translation>linhas %1</translation>
    </message>
    <message>
        <source>lines %1 and %2 more</source>
        <translation>linhas %1 e mais %2</translation>
    </message>
    <message>
        <source>link</source>
        <translation>link</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>perda %1</translation>
    </message>
    <message>
        <source>loss of held-out rows %1</source>
        <translation>perda nas linhas reservadas %1</translation>
    </message>
    <message>
        <source>missing in the held-out moments</source>
        <translation>faltam nos momentos reservados</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>modelo %1</translation>
    </message>
    <message>
        <source>more in the held-out moments</source>
        <translation>mais nos momentos reservados</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>manhã</translation>
    </message>
    <message>
        <source>name of a file</source>
        <translation>nome de um arquivo</translation>
    </message>
    <message>
        <source>name of a person in the chats</source>
        <translation>nome de uma pessoa dos chats</translation>
    </message>
    <message>
        <source>name of another person</source>
        <translation>nome de outra pessoa</translation>
    </message>
    <message>
        <source>nearer than others</source>
        <translation>mais perto que outras pessoas</translation>
    </message>
    <message>
        <source>network address</source>
        <translation>endereço de rede</translation>
    </message>
    <message>
        <source>night</source>
        <translation>madrugada</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>number of an order or ticket</source>
        <translation>número de um pedido ou chamado</translation>
    </message>
    <message>
        <source>number plate</source>
        <translation>placa</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>um destes: %1</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organização</translation>
    </message>
    <message>
        <source>other people</source>
        <translation>outras pessoas</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>mais de %1</translation>
    </message>
    <message>
        <source>passport number</source>
        <translation>número de passaporte</translation>
    </message>
    <message>
        <source>password</source>
        <translation>senha</translation>
    </message>
    <message>
        <source>per 100 words</source>
        <translation>por 100 palavras</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>número de telefone</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>CEP</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>não diz nada</translation>
    </message>
    <message>
        <source>stop at %1</source>
        <translation>pare em %1</translation>
    </message>
    <message>
        <source>the base model</source>
        <translation>o modelo base</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>o modelo</translation>
    </message>
    <message>
        <source>the quiz</source>
        <translation>o quiz</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>o relatório</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>poucas respostas</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>unusual word or number</source>
        <translation>palavra ou número incomum</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>nome de usuário</translation>
    </message>
    <message>
        <source>wallet</source>
        <translation>carteira</translation>
    </message>
    <message>
        <source>what all of them end in</source>
        <translation>aquilo com que todos terminam</translation>
    </message>
    <message>
        <source>word of yours</source>
        <translation>palavra sua</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palavras</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sim ou não</translation>
    </message>
    <message>
        <source>you</source>
        <translation>você</translation>
    </message>
    <message>
        <source>your other half</source>
        <translation>sua outra metade</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>A .csv, .tsv, .xlsx, .ods, .json or .jsonl file with a row for each message, or for each question with its answer; a .txt file where its first row has names such as sender and text.</source>
        <translation>Um arquivo .csv, .tsv, .xlsx, .ods, .json ou .jsonl com uma linha para cada mensagem, ou para cada pergunta com sua resposta; um arquivo .txt se a primeira linha tiver nomes como sender e text.</translation>
    </message>
    <message>
        <source>A .json file for each character, as CharacterAI Dumper or CAI Tools save it.</source>
        <translation>Um arquivo .json para cada personagem, como o CharacterAI Dumper ou o CAI Tools o salvam.</translation>
    </message>
    <message>
        <source>A .json file for each chat, in the folder user_data/logs.</source>
        <translation>Um arquivo .json para cada chat, na pasta user_data/logs.</translation>
    </message>
    <message>
        <source>A .json file for each chat.</source>
        <translation>Um arquivo .json para cada chat.</translation>
    </message>
    <message>
        <source>A .json file that begins with “chatlab”, or a .jsonl file of such lines, one for each chat.</source>
        <translation>Um arquivo .json que começa com “chatlab”, ou um arquivo .jsonl de linhas assim, um para cada chat.</translation>
    </message>
    <message>
        <source>A .json file with all chats.</source>
        <translation>Um arquivo .json com todos os chats.</translation>
    </message>
    <message>
        <source>A .json file with messages as Microsoft Graph gives them: a list, or a list under “value” or “messages”.</source>
        <translation>Um arquivo .json com mensagens como o Microsoft Graph as fornece: uma lista, ou uma lista em “value” ou “messages”.</translation>
    </message>
    <message>
        <source>A .json or .jsonl file whose rows have a list “conversations” with “from” and “value”, or a list of turns under a similar name.</source>
        <translation>Um arquivo .json ou .jsonl cujas linhas têm uma lista “conversations” com “from” e “value”, ou uma lista de falas com um nome parecido.</translation>
    </message>
    <message>
        <source>A .json or .jsonl file whose rows have “instruction”, “input” and “output”.</source>
        <translation>Um arquivo .json ou .jsonl cujas linhas têm “instruction”, “input” e “output”.</translation>
    </message>
    <message>
        <source>A .jsonl file for each chat, in SillyTavern&apos;s folder data/default-user/chats.</source>
        <translation>Um arquivo .jsonl para cada chat, na pasta data/default-user/chats do SillyTavern.</translation>
    </message>
    <message>
        <source>A .jsonl or .json file whose rows have “preferred_output” and “non_preferred_output”, or “chosen” and “rejected”.</source>
        <translation>Um arquivo .jsonl ou .json cujas linhas têm “preferred_output” e “non_preferred_output”, ou “chosen” e “rejected”.</translation>
    </message>
    <message>
        <source>A .jsonl or .json file whose rows have “prompt” and “completion”, each a text or a list of messages.</source>
        <translation>Um arquivo .jsonl ou .json cujas linhas têm “prompt” e “completion”, cada um como texto ou lista de mensagens.</translation>
    </message>
    <message>
        <source>A .jsonl, .json or .parquet file whose rows have a list “messages” with roles, or a “text” that is a talk in a known template.</source>
        <translation>Um arquivo .jsonl, .json ou .parquet cujas linhas têm uma lista “messages” com papéis, ou um “text” que é uma conversa em um modelo de formato conhecido.</translation>
    </message>
    <message>
        <source>A .txt file into which messages of Telegram, Discord, WeChat or Teams were pasted, or a log of Zoom, IRC or Pidgin.</source>
        <translation>Um arquivo .txt em que foram coladas mensagens do Telegram, Discord, WeChat ou Teams, ou um registro do Zoom, IRC ou Pidgin.</translation>
    </message>
    <message>
        <source>A .txt, .md, .docx, .odt or .rtf file with “Name: text” on its lines, subtitles (.vtt, .srt) that name who speaks, a folder of texts by one author, or a .jsonl, .json, .csv or .parquet file whose rows have a “text” and at most a title, an id, a link, a date or a source beside it.</source>
        <translation>Um arquivo .txt, .md, .docx, .odt ou .rtf com “Nome: texto” nas linhas, legendas (.vtt, .srt) que dizem quem fala, uma pasta de textos de um mesmo autor, ou um arquivo .jsonl, .json, .csv ou .parquet cujas linhas têm um “text” e, no máximo, um título, um identificador, um link, uma data ou uma fonte.</translation>
    </message>
    <message>
        <source>A JSON file of WeFlow, or tables (.csv) of MemoTrace or as WeClone reads them.</source>
        <translation>Um arquivo JSON do WeFlow, ou tabelas (.csv) do MemoTrace ou como as que o WeClone lê.</translation>
    </message>
    <message>
        <source>A JSON file with a list of posts, such as dataset_tweet-scraper_2025-01-01.json.</source>
        <translation>Um arquivo JSON com uma lista de posts, como dataset_tweet-scraper_2025-01-01.json.</translation>
    </message>
    <message>
        <source>A file Backup-….json.</source>
        <translation>Um arquivo Backup-….json.</translation>
    </message>
    <message>
        <source>A file Hangouts.json from a download of Google Takeout that was made until 2023.</source>
        <translation>Um arquivo Hangouts.json de um download do Google Takeout feito até 2023.</translation>
    </message>
    <message>
        <source>A file NAME.WordPress.DATE.xml, or several of them in an archive.</source>
        <translation>Um arquivo NOME.WordPress.DATA.xml, ou vários deles em um arquivo compactado.</translation>
    </message>
    <message>
        <source>A file NAME.ghost.DATE.json.</source>
        <translation>Um arquivo NOME.ghost.DATA.json.</translation>
    </message>
    <message>
        <source>A file NAME_DATE_chat.json for a chat, or for all chats with a character.</source>
        <translation>Um arquivo NOME_DATA_chat.json para um chat, ou para todos os chats com um personagem.</translation>
    </message>
    <message>
        <source>A file NOTEBOOK.enex, one for each notebook.</source>
        <translation>Um arquivo CADERNO.enex, um para cada caderno.</translation>
    </message>
    <message>
        <source>A file OpenRouter Chat ….json for each chat.</source>
        <translation>Um arquivo OpenRouter Chat ….json para cada chat.</translation>
    </message>
    <message>
        <source>A file backup_chats_….agi.json with all chats, or conversation_….agi.json with one.</source>
        <translation>Um arquivo backup_chats_….agi.json com todos os chats, ou conversation_….agi.json com um.</translation>
    </message>
    <message>
        <source>A file chat-export-….json, with one chat or all of them, or the database webui.db.</source>
        <translation>Um arquivo chat-export-….json, com um chat ou todos, ou o banco de dados webui.db.</translation>
    </message>
    <message>
        <source>A file chat-….json for each chat.</source>
        <translation>Um arquivo chat-….json para cada chat.</translation>
    </message>
    <message>
        <source>A file feed.atom in an archive of Google Takeout, or blog-….xml from the settings of a blog.</source>
        <translation>Um arquivo feed.atom em um arquivo compactado do Google Takeout, ou blog-….xml das configurações de um blog.</translation>
    </message>
    <message>
        <source>A file for each chat, .txt or .json, made by sigtop.</source>
        <translation>Um arquivo para cada chat, .txt ou .json, feito pelo sigtop.</translation>
    </message>
    <message>
        <source>A file qwen-chat-export-….json with all chats, or chat-export-….json with one.</source>
        <translation>Um arquivo qwen-chat-export-….json com todos os chats, ou chat-export-….json com um.</translation>
    </message>
    <message>
        <source>A file result.json, in a folder “ChatExport_…” for one chat or “DataExport_…” for an account.</source>
        <translation>Um arquivo result.json, em uma pasta “ChatExport_…” para um chat ou “DataExport_…” para uma conta.</translation>
    </message>
    <message>
        <source>A file that VS Code exported, or a folder “chatSessions” with a file for each chat.</source>
        <translation>Um arquivo que o VS Code exportou, ou uma pasta “chatSessions” com um arquivo para cada chat.</translation>
    </message>
    <message>
        <source>A file “WhatsApp Chat with ….txt”, or an archive of it; on an iPhone “WhatsApp Chat - ….zip” with _chat.txt in it.</source>
        <translation>Um arquivo “Conversa do WhatsApp com ….txt”, ou compactado; no iPhone, “WhatsApp Chat - ….zip” com _chat.txt dentro.</translation>
    </message>
    <message>
        <source>A file “… - Chat Export - ….json”, or an archive of it with export.json. Exports as HTML or plain text are read, too.</source>
        <translation>Um arquivo “… - Chat Export - ….json”, ou um arquivo compactado com export.json. Exportações em HTML ou texto simples também são lidas.</translation>
    </message>
    <message>
        <source>A folder for each chat with chat.md and data.json, or a text file “Name (_id7).txt” for each chat.</source>
        <translation>Uma pasta para cada chat com chat.md e data.json, ou um arquivo de texto “Nome (_id7).txt” para cada chat.</translation>
    </message>
    <message>
        <source>A folder signal-backup-… with main.jsonl and metadata.json in it.</source>
        <translation>Uma pasta signal-backup-… com main.jsonl e metadata.json dentro.</translation>
    </message>
    <message>
        <source>A folder with a text file, a page of HTML or lines of JSON (NDJSON) for each chat, made by imessage-exporter.</source>
        <translation>Uma pasta com um arquivo de texto, uma página HTML ou linhas de JSON (NDJSON) para cada chat, feita pelo imessage-exporter.</translation>
    </message>
    <message>
        <source>A folder with messages.html, messages2.html and so on, or the whole folder of an account with export_results.html.</source>
        <translation>Uma pasta com messages.html, messages2.html e assim por diante, ou a pasta inteira de uma conta com export_results.html.</translation>
    </message>
    <message>
        <source>A folder “Google AI Studio” with a file for each talk, often without an ending in its name.</source>
        <translation>Uma pasta “Google AI Studio” com um arquivo para cada conversa, muitas vezes sem extensão no nome.</translation>
    </message>
    <message>
        <source>A folder “conversations” with a file ….conversation.json for each chat, or such a file.</source>
        <translation>Uma pasta “conversations” com um arquivo ….conversation.json para cada chat, ou um arquivo assim.</translation>
    </message>
    <message>
        <source>A folder “projects” with a .jsonl file for each session, or such a file.</source>
        <translation>Uma pasta “projects” com um arquivo .jsonl para cada sessão, ou um arquivo assim.</translation>
    </message>
    <message>
        <source>A folder “sessions” with a file for each session, and sessions.json.</source>
        <translation>Uma pasta “sessions” com um arquivo para cada sessão, e sessions.json.</translation>
    </message>
    <message>
        <source>A folder “sessions” with a file rollout-….jsonl for each session, or such a file.</source>
        <translation>Uma pasta “sessions” com um arquivo rollout-….jsonl para cada sessão, ou um arquivo assim.</translation>
    </message>
    <message>
        <source>A folder “tasks” with ui_messages.json in a folder for each task.</source>
        <translation>Uma pasta “tasks” com ui_messages.json em uma pasta para cada tarefa.</translation>
    </message>
    <message>
        <source>A folder “threads” with messages.jsonl and thread.json in a folder for each chat.</source>
        <translation>Uma pasta “threads” com messages.jsonl e thread.json em uma pasta para cada chat.</translation>
    </message>
    <message>
        <source>A folder “tmp” with files session-….json or session-….jsonl in folders “chats”.</source>
        <translation>Uma pasta “tmp” com arquivos session-….json ou session-….jsonl em pastas “chats”.</translation>
    </message>
    <message>
        <source>A mailbox (.mbox), single mails (.eml, .emlx), a folder of them, or the archive of Google Takeout with “All mail Including Spam and Trash.mbox”.</source>
        <translation>Uma caixa de correio (.mbox), e-mails avulsos (.eml, .emlx), uma pasta deles ou o arquivo compactado do Google Takeout com “All mail Including Spam and Trash.mbox”.</translation>
    </message>
    <message>
        <source>A table (.csv) of Messages or WhatsApp for each chat or for all of them, exported by iMazing.</source>
        <translation>Uma tabela (.csv) de Mensagens ou WhatsApp para cada chat ou para todos, exportada pelo iMazing.</translation>
    </message>
    <message>
        <source>A table (.csv) with the columns Timestamp, From, Text, Reaction and ID, as Replika Backup saves it.</source>
        <translation>Uma tabela (.csv) com as colunas Timestamp, From, Text, Reaction e ID, como o Replika Backup a salva.</translation>
    </message>
    <message>
        <source>A table copilot-activity-history.csv.</source>
        <translation>Uma tabela copilot-activity-history.csv.</translation>
    </message>
    <message>
        <source>A table messages.csv, by itself or in the archive with your data.</source>
        <translation>Uma tabela messages.csv, sozinha ou no arquivo compactado com seus dados.</translation>
    </message>
    <message>
        <source>A table of a channel (….csv) that the plugin Channel Export writes, or the bulk export of a server with import.jsonl or export.json.</source>
        <translation>Uma tabela de um canal (….csv) que o plugin Channel Export escreve, ou a exportação de um servidor com import.jsonl ou export.json.</translation>
    </message>
    <message>
        <source>A text file (.txt) of the message manager, with one chat or many.</source>
        <translation>Um arquivo de texto (.txt) do gerenciador de mensagens, com um chat ou muitos.</translation>
    </message>
    <message>
        <source>A text file for each chat, named like “[LINE] Chat with Yuki.txt”.</source>
        <translation>Um arquivo de texto para cada chat, com nome como “[LINE] Chat with Yuki.txt”.</translation>
    </message>
    <message>
        <source>A text file, such as KakaoTalkChats.txt or KakaoTalk_20240302_1640_11_123_name.txt; on macOS a table (.csv).</source>
        <translation>Um arquivo de texto, como KakaoTalkChats.txt ou KakaoTalk_20240302_1640_11_123_name.txt; no macOS, uma tabela (.csv).</translation>
    </message>
    <message>
        <source>AI Studio keeps your talks in your Drive while “Autosave” is on in its settings.</source>
        <translation>O AI Studio guarda suas conversas no seu Drive enquanto “Autosave” estiver ativado nas configurações.</translation>
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
        <translation>Todos os chats de uma vez, no computador</translation>
    </message>
    <message>
        <source>Alpaca</source>
        <translation>Alpaca</translation>
    </message>
    <message>
        <source>An archive Export-….zip with pages as Markdown or HTML, whose names end in a long number.</source>
        <translation>Um arquivo compactado Export-….zip com páginas em Markdown ou HTML, cujos nomes terminam em um número longo.</translation>
    </message>
    <message>
        <source>An archive TikTok_Data_….zip, a file user_data_tiktok.json or user_data.json, or the text with your direct messages.</source>
        <translation>Um arquivo compactado TikTok_Data_….zip, um arquivo user_data_tiktok.json ou user_data.json, ou o texto com suas mensagens diretas.</translation>
    </message>
    <message>
        <source>An archive archive-….zip or .tar.gz with outbox.json and actor.json in it.</source>
        <translation>Um arquivo compactado archive-….zip ou .tar.gz com outbox.json e actor.json dentro.</translation>
    </message>
    <message>
        <source>An archive cherry-studio….zip with data.json in it.</source>
        <translation>Um arquivo compactado cherry-studio….zip com data.json dentro.</translation>
    </message>
    <message>
        <source>An archive export.zip with conversations.json and assistants.json in it.</source>
        <translation>Um arquivo compactado export.zip com conversations.json e assistants.json dentro.</translation>
    </message>
    <message>
        <source>An archive facebook-….zip, or several of them, with messages/inbox in it.</source>
        <translation>Um arquivo facebook-….zip, ou vários, com messages/inbox dentro.</translation>
    </message>
    <message>
        <source>An archive instagram-….zip, or several of them, with your_instagram_activity/messages in it.</source>
        <translation>Um arquivo instagram-….zip, ou vários, com your_instagram_activity/messages dentro.</translation>
    </message>
    <message>
        <source>An archive medium-export-….zip, in which the folder posts has a page for each story.</source>
        <translation>Um arquivo compactado medium-export-….zip, no qual a pasta posts tem uma página para cada história.</translation>
    </message>
    <message>
        <source>An archive messages.zip with a file “Name_1.json” for each chat, beside a folder media.</source>
        <translation>Um arquivo messages.zip com um arquivo “Nome_1.json” para cada chat, ao lado de uma pasta media.</translation>
    </message>
    <message>
        <source>An archive mydata….zip with json/chat_history.json or pages html/chat_history/subpage_….html in it.</source>
        <translation>Um arquivo mydata….zip com json/chat_history.json ou páginas html/chat_history/subpage_….html dentro.</translation>
    </message>
    <message>
        <source>An archive notes.zip with source/notes.json in it.</source>
        <translation>Um arquivo compactado notes.zip com source/notes.json dentro.</translation>
    </message>
    <message>
        <source>An archive of a workspace: users.json, channels.json and a folder for each channel with a file for every day.</source>
        <translation>Um arquivo compactado de um workspace: users.json, channels.json e uma pasta para cada canal com um arquivo por dia.</translation>
    </message>
    <message>
        <source>An archive takeout-….zip with MyActivity.html or MyActivity.json in its folder “Gemini Apps”.</source>
        <translation>Um arquivo compactado takeout-….zip com MyActivity.html ou MyActivity.json na pasta “Gemini Apps”.</translation>
    </message>
    <message>
        <source>An archive takeout-….zip with folders “DM …” and “Space …” under “Google Chat/Groups”.</source>
        <translation>Um arquivo takeout-….zip com pastas “DM …” e “Space …” dentro de “Google Chat/Groups”.</translation>
    </message>
    <message>
        <source>An archive with a .json file for each journal.</source>
        <translation>Um arquivo compactado com um arquivo .json para cada diário.</translation>
    </message>
    <message>
        <source>An archive with a file chat-….json for each chat.</source>
        <translation>Um arquivo compactado com um arquivo chat-….json para cada chat.</translation>
    </message>
    <message>
        <source>An archive with a file perplexity_….json for each thread, as the extension Perplexity Thread Exporter saves it.</source>
        <translation>Um arquivo compactado com um arquivo perplexity_….json para cada tópico, como a extensão Perplexity Thread Exporter o salva.</translation>
    </message>
    <message>
        <source>An archive with a folder messages, which has pages messages0.html, messages50.html and so on for each chat.</source>
        <translation>Um arquivo compactado com uma pasta messages, que tem páginas messages0.html, messages50.html e assim por diante para cada conversa.</translation>
    </message>
    <message>
        <source>An archive with conversations.json and user.json in it.</source>
        <translation>Um arquivo compactado com conversations.json e user.json dentro.</translation>
    </message>
    <message>
        <source>An archive with conversations.json in it, often with users.json beside it; or several archives, such as conversations-000.zip.</source>
        <translation>Um arquivo compactado com conversations.json dentro, muitas vezes com users.json ao lado; ou vários, como conversations-000.zip.</translation>
    </message>
    <message>
        <source>An archive with conversations.json, or conversations-000.json and so on, next to chat.html and user.json; or chat.html alone.</source>
        <translation>Um arquivo compactado com conversations.json, ou conversations-000.json e assim por diante, ao lado de chat.html e user.json; ou só chat.html.</translation>
    </message>
    <message>
        <source>An archive with data.json in it, or that file by itself.</source>
        <translation>Um arquivo compactado com data.json dentro, ou só esse arquivo.</translation>
    </message>
    <message>
        <source>An archive with matches.json in it, or that file by itself.</source>
        <translation>Um arquivo compactado com matches.json dentro, ou só esse arquivo.</translation>
    </message>
    <message>
        <source>An archive with posts.csv and a folder posts.</source>
        <translation>Um arquivo compactado com posts.csv e uma pasta posts.</translation>
    </message>
    <message>
        <source>An archive with prod-grok-backend.json in it, some folders deep.</source>
        <translation>Um arquivo compactado com prod-grok-backend.json dentro, algumas pastas abaixo.</translation>
    </message>
    <message>
        <source>An archive with the tables comments.csv, posts.csv, chat_history.csv and messages.csv, or one of these.</source>
        <translation>Um arquivo compactado com as tabelas comments.csv, posts.csv, chat_history.csv e messages.csv, ou uma delas.</translation>
    </message>
    <message>
        <source>An archive with “Your archive.html” and a folder data with tweets.js in it; from before 2019, tweets.csv.</source>
        <translation>Um arquivo compactado com “Your archive.html” e uma pasta data com tweets.js; de antes de 2019, tweets.csv.</translation>
    </message>
    <message>
        <source>An archive …_export.tar, or the file messages.json from it.</source>
        <translation>Um arquivo …_export.tar, ou o arquivo messages.json dele.</translation>
    </message>
    <message>
        <source>AnythingLLM</source>
        <translation>AnythingLLM</translation>
    </message>
    <message>
        <source>Apple Mail: choose a mailbox, then “Mailbox”, “Export Mailbox…”, and drop the .mbox folder here.</source>
        <translation>Apple Mail: escolha uma caixa de correio, depois “Caixa de Correio”, “Exportar Caixa de Correio…” e solte aqui a pasta .mbox.</translation>
    </message>
    <message>
        <source>As the format choose “Machine-readable JSON”, then press “Export”. New devices have to wait a day first.</source>
        <translation>Como formato, escolha “JSON legível por máquina” e clique em “Exportar”. Aparelhos novos precisam esperar um dia antes.</translation>
    </message>
    <message>
        <source>Ask your organisation whether you may: its rules apply to these messages.</source>
        <translation>Pergunte à sua organização se você pode: as regras dela valem para essas mensagens.</translation>
    </message>
    <message>
        <source>Beside “Local Data”, press the button that exports.</source>
        <translation>Ao lado de “Local Data”, clique no botão que exporta.</translation>
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
        <translation>Traga-o para este computador e solte-o aqui.</translation>
    </message>
    <message>
        <source>Bring the archive to the computer, and unpack it there with the password, for example with 7-Zip.</source>
        <translation>Leve o arquivo compactado para o computador e descompacte-o ali com a senha, por exemplo com o 7-Zip.</translation>
    </message>
    <message>
        <source>Bring the archive to this computer and drop it here as it is.</source>
        <translation>Traga o arquivo compactado para este computador e solte-o aqui como está.</translation>
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
        <translation>Chats para treinamento</translation>
    </message>
    <message>
        <source>Chats for training (OpenAI)</source>
        <translation>Chats para treinamento (OpenAI)</translation>
    </message>
    <message>
        <source>Cherry Studio</source>
        <translation>Cherry Studio</translation>
    </message>
    <message>
        <source>Choose .zip as the file type and create the export.</source>
        <translation>Escolha .zip como tipo de arquivo e crie a exportação.</translation>
    </message>
    <message>
        <source>Choose ENEX as the format, and save the file.</source>
        <translation>Escolha ENEX como formato e salve o arquivo.</translation>
    </message>
    <message>
        <source>Choose JSON as the format and “From the beginning” as messages; files are not needed here.</source>
        <translation>Escolha JSON como formato e “Desde o início” nas mensagens; anexos não são necessários aqui.</translation>
    </message>
    <message>
        <source>Choose JSON as the format: it tells most.</source>
        <translation>Escolha JSON como formato: é o que informa mais.</translation>
    </message>
    <message>
        <source>Choose a folder and press “Export”.</source>
        <translation>Escolha uma pasta e clique em “Export”.</translation>
    </message>
    <message>
        <source>Choose chats and export them as JSON.</source>
        <translation>Escolha chats e exporte-os como JSON.</translation>
    </message>
    <message>
        <source>Choose only “Messages”, the format JSON and the date range “All time”.</source>
        <translation>Escolha só “Mensagens”, o formato JSON e o período “Desde o início”.</translation>
    </message>
    <message>
        <source>Choose the chats, then export them as CSV.</source>
        <translation>Escolha os chats e exporte-os como CSV.</translation>
    </message>
    <message>
        <source>Choose the format. “Machine-readable JSON” tells more; HTML works, too.</source>
        <translation>Escolha o formato. “JSON legível por máquina” informa mais; HTML também serve.</translation>
    </message>
    <message>
        <source>Choose the iPhone, then “Messages” or “WhatsApp”.</source>
        <translation>Escolha o iPhone e depois “Mensagens” ou “WhatsApp”.</translation>
    </message>
    <message>
        <source>Choose the server or “Direct Messages”, then the channels.</source>
        <translation>Escolha o servidor ou “Direct Messages” e depois os canais.</translation>
    </message>
    <message>
        <source>Choose the text file (*.txt) as the kind.</source>
        <translation>Escolha o arquivo de texto (*.txt) como tipo.</translation>
    </message>
    <message>
        <source>Choose the type .json, with all branches of the messages.</source>
        <translation>Escolha o tipo .json, com todos os ramos das mensagens.</translation>
    </message>
    <message>
        <source>Choose to back up all chats, or to download one as JSON.</source>
        <translation>Escolha fazer backup de todos os chats ou baixar um como JSON.</translation>
    </message>
    <message>
        <source>Choose to export all activity history, and save the file.</source>
        <translation>Escolha exportar todo o histórico de atividades e salve o arquivo.</translation>
    </message>
    <message>
        <source>Choose to export all chats. For one chat, open its menu and choose “Download” and “Export chat (.json)”.</source>
        <translation>Escolha exportar todos os chats. Para um só, abra o menu dele e escolha “Download” e “Export chat (.json)”.</translation>
    </message>
    <message>
        <source>Choose to export your chat history as plain text; files and pictures are not needed here.</source>
        <translation>Escolha exportar o histórico de chat como texto simples; arquivos e imagens não são necessários aqui.</translation>
    </message>
    <message>
        <source>Choose to keep it on the phone, and press “Back up now”.</source>
        <translation>Escolha guardá-lo no celular e toque em “Fazer backup agora”.</translation>
    </message>
    <message>
        <source>Choose where to put it. Signal asks for your fingerprint or password.</source>
        <translation>Escolha onde colocá-lo. O Signal pede sua digital ou senha.</translation>
    </message>
    <message>
        <source>Choose your Facebook account, then “Export to device”.</source>
        <translation>Escolha sua conta do Facebook e depois “Exportar para dispositivo”.</translation>
    </message>
    <message>
        <source>Choose your Instagram account, then “Export to device”.</source>
        <translation>Escolha sua conta do Instagram e depois “Exportar para dispositivo”.</translation>
    </message>
    <message>
        <source>Choose your chats, and only messages, without pictures and videos.</source>
        <translation>Escolha seus chats e só as mensagens, sem fotos nem vídeos.</translation>
    </message>
    <message>
        <source>Choose your region&apos;s law and all your data, and send the request.</source>
        <translation>Escolha a lei da sua região e todos os seus dados, e envie o pedido.</translation>
    </message>
    <message>
        <source>Choose “Calls and messages” and then “Email message history”.</source>
        <translation>Escolha “Chamadas e mensagens” e depois “Enviar histórico de mensagens por e-mail”.</translation>
    </message>
    <message>
        <source>Choose “Chat messages”, then “Export” (대화 내보내기); Ctrl+S does the same on Windows.</source>
        <translation>Escolha “Mensagens do chat” e depois “Exportar” (대화 내보내기); Ctrl+S faz o mesmo no Windows.</translation>
    </message>
    <message>
        <source>Choose “Data Controls”, then “Export Account Data”.</source>
        <translation>Escolha “Controles de dados” e depois “Exportar dados da conta”.</translation>
    </message>
    <message>
        <source>Choose “Data controls”, then “Export” next to “Export data”.</source>
        <translation>Escolha “Controles de dados” e depois “Exportar” ao lado de “Exportar dados”.</translation>
    </message>
    <message>
        <source>Choose “Download an archive of your data” and enter your password.</source>
        <translation>Escolha “Baixar um arquivo com seus dados” e digite sua senha.</translation>
    </message>
    <message>
        <source>Choose “Download your data” and JSON as the format; TXT is read, too.</source>
        <translation>Escolha “Baixe seus dados” e JSON como formato; TXT também é lido.</translation>
    </message>
    <message>
        <source>Choose “Download your information” and “Export”.</source>
        <translation>Escolha “Download your information” e “Export”.</translation>
    </message>
    <message>
        <source>Choose “Export Chat”.</source>
        <translation>Escolha “Exportar conversa”.</translation>
    </message>
    <message>
        <source>Choose “Export Data”, in older versions “Export Chat History”.</source>
        <translation>Escolha “Export Data” ou, em versões mais antigas, “Export Chat History”.</translation>
    </message>
    <message>
        <source>Choose “Export conversations”, or the menu of one conversation and there “Export”.</source>
        <translation>Escolha “Export conversations” ou o menu de uma conversa e, nele, “Export”.</translation>
    </message>
    <message>
        <source>Choose “Export my data (JSON)”.</source>
        <translation>Escolha “Exportar meus dados (JSON)”.</translation>
    </message>
    <message>
        <source>Choose “Export my data” and then “Download CAR file”.</source>
        <translation>Escolha “Exportar meus dados” e depois “Baixar arquivo CAR”.</translation>
    </message>
    <message>
        <source>Choose “Export”, pick the dates and press “Start Export”.</source>
        <translation>Escolha “Exportar”, selecione as datas e clique em “Iniciar exportação”.</translation>
    </message>
    <message>
        <source>Choose “Export”, then JSON as the format and the journals.</source>
        <translation>Escolha “Exportar”, depois JSON como formato e os diários.</translation>
    </message>
    <message>
        <source>Choose “Get a copy of your data” and tick “Messages”.</source>
        <translation>Escolha “Obter uma cópia dos seus dados” e marque “Mensagens”.</translation>
    </message>
    <message>
        <source>Choose “Import/Export”, then “Export”, and there the content.</source>
        <translation>Escolha “Import/Export”, depois “Export” e ali o conteúdo (Content).</translation>
    </message>
    <message>
        <source>Choose “Markdown &amp; CSV” as the format, without files, and with subpages.</source>
        <translation>Escolha “Markdown e CSV” como formato, sem arquivos e com as subpáginas.</translation>
    </message>
    <message>
        <source>Choose “More”, “Settings and privacy”, then “Your account”.</source>
        <translation>Escolha “Mais”, “Configurações e privacidade” e depois “Sua conta”.</translation>
    </message>
    <message>
        <source>Choose “Privacy”, then “Export data”.</source>
        <translation>Escolha “Privacidade” e depois “Exportar dados”.</translation>
    </message>
    <message>
        <source>Choose “Save chat” and drop the file here.</source>
        <translation>Escolha “Salvar chat” e solte o arquivo aqui.</translation>
    </message>
    <message>
        <source>Choose “Save to file” or “Download”.</source>
        <translation>Escolha “Save to file” ou “Download”.</translation>
    </message>
    <message>
        <source>Choose “Set up a backup”, messages only; leave out pictures and emoji codes if it asks.</source>
        <translation>Escolha “Configurar um backup”, só mensagens; deixe de fora imagens e códigos de emoji, se perguntar.</translation>
    </message>
    <message>
        <source>Choose “Settings” or “Other settings”.</source>
        <translation>Escolha “Configurações” ou “Outras configurações”.</translation>
    </message>
    <message>
        <source>Choose “Text only”, where you are asked, and save or send the file.</source>
        <translation>Escolha “Somente texto”, se for perguntado, e salve ou envie o arquivo.</translation>
    </message>
    <message>
        <source>Choose “Tools”, then “Export”, and there “All content”.</source>
        <translation>Escolha “Ferramentas”, depois “Exportar” e ali “Todo o conteúdo”.</translation>
    </message>
    <message>
        <source>Choose “Without media”: only texts are needed here, and more of them fit.</source>
        <translation>Escolha “Sem mídia”: só os textos são necessários aqui, e cabem mais deles.</translation>
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
        <translation>Clique com o botão direito em um caderno e escolha “Exportar caderno”.</translation>
    </message>
    <message>
        <source>Click your initials at the bottom left and choose “Settings”.</source>
        <translation>Clique nas suas iniciais no canto inferior esquerdo e escolha “Configurações”.</translation>
    </message>
    <message>
        <source>Click your name and open “Settings”, then “Chats” or “Data Controls”.</source>
        <translation>Clique no seu nome e abra “Settings”, depois “Chats” ou “Data Controls”.</translation>
    </message>
    <message>
        <source>Click your name at the bottom left and open the settings.</source>
        <translation>Clique no seu nome, embaixo à esquerda, e abra as configurações.</translation>
    </message>
    <message>
        <source>Click your name or picture and choose “Settings”.</source>
        <translation>Clique no seu nome ou na sua foto e escolha “Configurações”.</translation>
    </message>
    <message>
        <source>Click your name, then “Profile”, and choose “Export”.</source>
        <translation>Clique no seu nome, depois em “Profile”, e escolha “Export”.</translation>
    </message>
    <message>
        <source>Click your picture at the bottom left and choose “Settings”.</source>
        <translation>Clique na sua foto, embaixo à esquerda, e escolha “Configurações”.</translation>
    </message>
    <message>
        <source>Click your picture, open “Preferences” and there “My Data”.</source>
        <translation>Clique na sua foto, abra “Preferências” e ali “Meus dados”.</translation>
    </message>
    <message>
        <source>Click your picture, then “Export My Data”, and choose “Create Export”.</source>
        <translation>Clique na sua foto e em “Export My Data” e escolha “Create Export”.</translation>
    </message>
    <message>
        <source>Click “All YouTube data included” and tick only comments and live chats.</source>
        <translation>Clique em “Todos os dados do YouTube incluídos” e marque só comentários e chats ao vivo.</translation>
    </message>
    <message>
        <source>Click “Me”, then “Settings &amp; Privacy”, then “Data privacy”.</source>
        <translation>Clique em “Eu”, depois em “Configurações e privacidade” e em “Privacidade dos dados”.</translation>
    </message>
    <message>
        <source>Cline, Roo Code and Kilo Code</source>
        <translation>Cline, Roo Code e Kilo Code</translation>
    </message>
    <message>
        <source>Close AnythingLLM.</source>
        <translation>Feche o AnythingLLM.</translation>
    </message>
    <message>
        <source>Close Cursor.</source>
        <translation>Feche o Cursor.</translation>
    </message>
    <message>
        <source>Codex</source>
        <translation>Codex</translation>
    </message>
    <message>
        <source>Confirm, and wait for the e-mail with a link.</source>
        <translation>Confirme e espere o e-mail com um link.</translation>
    </message>
    <message>
        <source>Connect the iPhone and make a backup without encryption in the Finder (Mac) or in Apple Devices (Windows).</source>
        <translation>Conecte o iPhone e faça um backup sem criptografia no Finder (Mac) ou em Dispositivos Apple (Windows).</translation>
    </message>
    <message>
        <source>Connect the iPhone and open iMazing.</source>
        <translation>Conecte o iPhone e abra o iMazing.</translation>
    </message>
    <message>
        <source>Connect the phone to the computer. From its folder Android/media/com.whatsapp/WhatsApp copy Databases/msgstore.db.crypt15, and Backups/wa.db.crypt15, which has the names.</source>
        <translation>Conecte o celular ao computador. Da pasta Android/media/com.whatsapp/WhatsApp copie Databases/msgstore.db.crypt15 e Backups/wa.db.crypt15, que tem os nomes.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Copied messages</source>
        <translation>Mensagens copiadas</translation>
    </message>
    <message>
        <source>Copy ChatStorage.sqlite, ChatStorage.sqlite-wal and ChatStorage.sqlite-shm to a folder of your own, such as Documents.</source>
        <translation>Copie ChatStorage.sqlite, ChatStorage.sqlite-wal e ChatStorage.sqlite-shm para uma pasta sua, como Documentos.</translation>
    </message>
    <message>
        <source>Copy chat.db, chat.db-wal and chat.db-shm to a folder of your own, such as Documents.</source>
        <translation>Copie chat.db, chat.db-wal e chat.db-shm para uma pasta sua, como Documentos.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own while nobody writes.</source>
        <translation>Copie-o para uma pasta sua enquanto ninguém escreve.</translation>
    </message>
    <message>
        <source>Copy the folder to this computer and drop it here. It is not encrypted: delete it when you are done.</source>
        <translation>Copie a pasta para este computador e solte-a aqui. Ela não está criptografada: exclua-a quando terminar.</translation>
    </message>
    <message>
        <source>Copy viber.db to a folder of your own, such as Documents.</source>
        <translation>Copie viber.db para uma pasta sua, como Documentos.</translation>
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
        <translation>Discord (pacote de dados)</translation>
    </message>
    <message>
        <source>Do the same for each notebook, and drop the files here.</source>
        <translation>Faça o mesmo com cada caderno e solte os arquivos aqui.</translation>
    </message>
    <message>
        <source>Download it with “mmctl export download”.</source>
        <translation>Baixe-a com “mmctl export download”.</translation>
    </message>
    <message>
        <source>Download the archive and drop it here as it is.</source>
        <translation>Baixe o arquivo e solte-o aqui como está.</translation>
    </message>
    <message>
        <source>Download the archive from the same page.</source>
        <translation>Baixe o arquivo compactado na mesma página.</translation>
    </message>
    <message>
        <source>Download the archive when Google&apos;s e-mail comes.</source>
        <translation>Baixe o arquivo compactado quando chegar o e-mail do Google.</translation>
    </message>
    <message>
        <source>Download the archive when it is ready.</source>
        <translation>Baixe o arquivo compactado quando estiver pronto.</translation>
    </message>
    <message>
        <source>Download the archive within 24 hours.</source>
        <translation>Baixe o arquivo compactado em até 24 horas.</translation>
    </message>
    <message>
        <source>Download the archive within 72 hours.</source>
        <translation>Baixe o arquivo compactado em até 72 horas.</translation>
    </message>
    <message>
        <source>Download the archive; the link works for 30 days.</source>
        <translation>Baixe o arquivo compactado; o link funciona por 30 dias.</translation>
    </message>
    <message>
        <source>Download the file that the bot sends you, and drop it here.</source>
        <translation>Baixe o arquivo que o bot envia e solte-o aqui.</translation>
    </message>
    <message>
        <source>Download the file under “Download data” within four days.</source>
        <translation>Baixe o arquivo em “Baixar dados” em até quatro dias.</translation>
    </message>
    <message>
        <source>Download the whole history, as a dump (.json) or as Tavern chats (.zip).</source>
        <translation>Baixe o histórico inteiro, como dump (.json) ou como chats do Tavern (.zip).</translation>
    </message>
    <message>
        <source>Download what it leads to within 24 hours. A file manifest-….json has further links: open them, too.</source>
        <translation>Baixe em até 24 horas o que ele oferece. Um arquivo manifest-….json tem outros links: abra-os também.</translation>
    </message>
    <message>
        <source>Drop a file or the whole folder here.</source>
        <translation>Solte aqui um arquivo ou a pasta inteira.</translation>
    </message>
    <message>
        <source>Drop all parts here together.</source>
        <translation>Solte aqui todas as partes juntas.</translation>
    </message>
    <message>
        <source>Drop chat.json here; several such files may be dropped together.</source>
        <translation>Solte chat.json aqui; vários arquivos assim podem ser soltos juntos.</translation>
    </message>
    <message>
        <source>Drop it here as it is, or messages.json from it.</source>
        <translation>Solte-o aqui como está, ou o messages.json dele.</translation>
    </message>
    <message>
        <source>Drop it here as it is; all parts at once if there are several.</source>
        <translation>Solte-o aqui como está; todas as partes de uma vez, se houver várias.</translation>
    </message>
    <message>
        <source>Drop it here as it is; several chats may be dropped together.</source>
        <translation>Solte-o aqui como está; vários chats podem ser soltos juntos.</translation>
    </message>
    <message>
        <source>Drop it here, together with the file that ends in -wal, if there is one.</source>
        <translation>Solte-o aqui, junto com o arquivo que termina em -wal, se houver.</translation>
    </message>
    <message>
        <source>Drop it here.</source>
        <translation>Solte-o aqui.</translation>
    </message>
    <message>
        <source>Drop it here. Several backups may be dropped together: each message is read once.</source>
        <translation>Solte-o aqui. Vários backups podem ser soltos juntos: cada mensagem é lida uma vez.</translation>
    </message>
    <message>
        <source>Drop it here. Several of them may be dropped together: each message is read once.</source>
        <translation>Solte-o aqui. Vários podem ser soltos juntos: cada mensagem é lida uma vez.</translation>
    </message>
    <message>
        <source>Drop its folder logs here.</source>
        <translation>Solte a pasta logs dela aqui.</translation>
    </message>
    <message>
        <source>Drop result.json here.</source>
        <translation>Solte result.json aqui.</translation>
    </message>
    <message>
        <source>Drop that file here. The copy holds all your messages: delete it when you are done.</source>
        <translation>Solte esse arquivo aqui. A cópia contém todas as suas mensagens: apague-a quando terminar.</translation>
    </message>
    <message>
        <source>Drop that folder here.</source>
        <translation>Solte essa pasta aqui.</translation>
    </message>
    <message>
        <source>Drop that folder here. The copy holds all your messages: delete it when you are done.</source>
        <translation>Solte essa pasta aqui. A cópia contém todas as suas mensagens: exclua-a quando terminar.</translation>
    </message>
    <message>
        <source>Drop the .json file here.</source>
        <translation>Solte aqui o arquivo .json.</translation>
    </message>
    <message>
        <source>Drop the archive here as it is.</source>
        <translation>Solte o arquivo compactado aqui como está.</translation>
    </message>
    <message>
        <source>Drop the archive here as it is. It holds everybody&apos;s messages: delete it when you are done.</source>
        <translation>Solte o arquivo compactado aqui como está. Ele contém as mensagens de todos: exclua-o quando terminar.</translation>
    </message>
    <message>
        <source>Drop the archive here as it is. It holds messages of many people: delete it when you are done.</source>
        <translation>Solte o arquivo compactado aqui como está. Ele contém mensagens de muitas pessoas: exclua-o quando terminar.</translation>
    </message>
    <message>
        <source>Drop the archive here as it is. Single talks work, too.</source>
        <translation>Solte o arquivo compactado aqui como está. Conversas avulsas também funcionam.</translation>
    </message>
    <message>
        <source>Drop the archive here that you get. If it is larger than 60 MB, unpack it first: there is another one in it, or more.</source>
        <translation>Solte aqui o arquivo que você receber. Se ele tiver mais de 60 MB, descompacte-o antes: dentro há outro, ou vários.</translation>
    </message>
    <message>
        <source>Drop the archive here. It also holds your keys: delete it when you are done.</source>
        <translation>Solte o arquivo compactado aqui. Ele também contém suas chaves: apague-o quando terminar.</translation>
    </message>
    <message>
        <source>Drop the archive or its folder here.</source>
        <translation>Solte aqui o arquivo compactado ou a pasta dele.</translation>
    </message>
    <message>
        <source>Drop the archives here as they are.</source>
        <translation>Solte os arquivos compactados aqui como estão.</translation>
    </message>
    <message>
        <source>Drop the copy here. It holds the chats of all users: delete it when you are done.</source>
        <translation>Solte a cópia aqui. Ela contém os chats de todos os usuários: apague-a quando terminar.</translation>
    </message>
    <message>
        <source>Drop the file .aider.chat.history.md here.</source>
        <translation>Solte aqui o arquivo .aider.chat.history.md.</translation>
    </message>
    <message>
        <source>Drop the file anythingllm.db here.</source>
        <translation>Solte aqui o arquivo anythingllm.db.</translation>
    </message>
    <message>
        <source>Drop the file here and say which of the authors you are.</source>
        <translation>Solte o arquivo aqui e diga qual dos autores é você.</translation>
    </message>
    <message>
        <source>Drop the file here as it is.</source>
        <translation>Solte o arquivo aqui como está.</translation>
    </message>
    <message>
        <source>Drop the file here, or a folder of such files.</source>
        <translation>Solte aqui o arquivo ou uma pasta de arquivos assim.</translation>
    </message>
    <message>
        <source>Drop the file here.</source>
        <translation>Solte o arquivo aqui.</translation>
    </message>
    <message>
        <source>Drop the file here. It also holds your keys: delete it when you are done.</source>
        <translation>Solte o arquivo aqui. Ele também contém suas chaves: apague-o quando terminar.</translation>
    </message>
    <message>
        <source>Drop the file here. Logs that a program keeps as text are dropped as they are.</source>
        <translation>Solte o arquivo aqui. Registros que um programa guarda como texto são soltos como estão.</translation>
    </message>
    <message>
        <source>Drop the file here; Tavern chats are read as chats of SillyTavern.</source>
        <translation>Solte o arquivo aqui; chats do Tavern são lidos como chats do SillyTavern.</translation>
    </message>
    <message>
        <source>Drop the file or archive here.</source>
        <translation>Solte o arquivo aqui, compactado ou não.</translation>
    </message>
    <message>
        <source>Drop the file or folder here.</source>
        <translation>Solte o arquivo ou a pasta aqui.</translation>
    </message>
    <message>
        <source>Drop the files here, or a folder of them.</source>
        <translation>Solte aqui os arquivos ou uma pasta com eles.</translation>
    </message>
    <message>
        <source>Drop the files here.</source>
        <translation>Solte os arquivos aqui.</translation>
    </message>
    <message>
        <source>Drop the files or the whole folder here; parts of one channel are put together.</source>
        <translation>Solte aqui os arquivos ou a pasta inteira; partes de um mesmo canal são reunidas.</translation>
    </message>
    <message>
        <source>Drop the files or their folder here.</source>
        <translation>Solte aqui os arquivos ou a pasta deles.</translation>
    </message>
    <message>
        <source>Drop the folder History here, with all of its files: together they tell who you are.</source>
        <translation>Solte aqui a pasta com todos os arquivos: juntos eles dizem quem você é.</translation>
    </message>
    <message>
        <source>Drop the folder here as it is.</source>
        <translation>Solte a pasta aqui como está.</translation>
    </message>
    <message>
        <source>Drop the folder imessage_export here.</source>
        <translation>Solte a pasta imessage_export aqui.</translation>
    </message>
    <message>
        <source>Drop the folder of the backup here, which has a long number for a name.</source>
        <translation>Solte aqui a pasta do backup, cujo nome é um número longo.</translation>
    </message>
    <message>
        <source>Drop the folder or the file result.json here.</source>
        <translation>Solte aqui a pasta ou o arquivo result.json.</translation>
    </message>
    <message>
        <source>Drop the folder signal-chats here.</source>
        <translation>Solte a pasta signal-chats aqui.</translation>
    </message>
    <message>
        <source>Drop the folder with both here. They hold all your messages: delete them when you are done.</source>
        <translation>Solte aqui a pasta com os dois. Eles contêm todas as suas mensagens: apague-os quando terminar.</translation>
    </message>
    <message>
        <source>Drop the folder “chat”, “instruct” or both here.</source>
        <translation>Solte aqui a pasta “chat”, “instruct” ou as duas.</translation>
    </message>
    <message>
        <source>Drop the folder “conversations” here, or some files of it.</source>
        <translation>Solte aqui a pasta “conversations” ou alguns arquivos dela.</translation>
    </message>
    <message>
        <source>Drop the folder “globalStorage” here, or the file state.vscdb from it.</source>
        <translation>Solte aqui a pasta “globalStorage” ou o arquivo state.vscdb dela.</translation>
    </message>
    <message>
        <source>Drop the folder “projects” here, or some files of it.</source>
        <translation>Solte aqui a pasta “projects” ou alguns arquivos dela.</translation>
    </message>
    <message>
        <source>Drop the folder “sessions” here, or some files of it.</source>
        <translation>Solte aqui a pasta “sessions” ou alguns arquivos dela.</translation>
    </message>
    <message>
        <source>Drop the folder “sessions” here.</source>
        <translation>Solte aqui a pasta “sessions”.</translation>
    </message>
    <message>
        <source>Drop the folder “tasks” here.</source>
        <translation>Solte aqui a pasta “tasks”.</translation>
    </message>
    <message>
        <source>Drop the folder “threads” here.</source>
        <translation>Solte aqui a pasta “threads”.</translation>
    </message>
    <message>
        <source>Drop the folder “tmp” here, or some files of it.</source>
        <translation>Solte aqui a pasta “tmp” ou alguns arquivos dela.</translation>
    </message>
    <message>
        <source>Drop the folder “workspaceStorage” here, or folders “chatSessions” of it.</source>
        <translation>Solte aqui a pasta “workspaceStorage” ou pastas “chatSessions” dela.</translation>
    </message>
    <message>
        <source>Drop the unpacked folder here, and delete it when you are done.</source>
        <translation>Solte a pasta descompactada aqui e exclua-a quando terminar.</translation>
    </message>
    <message>
        <source>Drop the unpacked folder or messages.txt here, and delete it when you are done.</source>
        <translation>Solte a pasta descompactada ou messages.txt aqui e exclua-a quando terminar.</translation>
    </message>
    <message>
        <source>Drop the usual download of Messenger here, too: it has what was written before the chats were encrypted.</source>
        <translation>Solte aqui também o download comum do Messenger: ele tem o que foi escrito antes de os chats serem criptografados.</translation>
    </message>
    <message>
        <source>Drop them here. If the archive has many gigabytes, unpack it first: that is faster.</source>
        <translation>Solte-os aqui. Se o arquivo compactado tiver muitos gigabytes, descompacte-o antes: é mais rápido.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Each row becomes a chat of a question and its answer.</source>
        <translation>Cada linha vira um chat com uma pergunta e sua resposta.</translation>
    </message>
    <message>
        <source>Each row becomes a chat that ends with the preferred answer.</source>
        <translation>Cada linha vira um chat que termina com a resposta preferida.</translation>
    </message>
    <message>
        <source>Each row becomes a chat, and the assistant is the voice that is trained.</source>
        <translation>Cada linha vira um chat, e o assistente é a voz treinada.</translation>
    </message>
    <message>
        <source>Each row becomes a chat, and the side “gpt” is the voice that is trained.</source>
        <translation>Cada linha vira um chat, e o lado “gpt” é a voz treinada.</translation>
    </message>
    <message>
        <source>Each row becomes a chat: instruction and input are the question, the output is the answer.</source>
        <translation>Cada linha vira um chat: instruction e input são a pergunta, output é a resposta.</translation>
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
        <translation>Digite uma senha sua; os arquivos não são necessários aqui.</translation>
    </message>
    <message>
        <source>Enter your e-mail address and wait for the link, which may take two days.</source>
        <translation>Digite seu e-mail e espere o link, que pode levar dois dias.</translation>
    </message>
    <message>
        <source>Evernote</source>
        <translation>Evernote</translation>
    </message>
    <message>
        <source>Export a chat or all of them, and choose JSON.</source>
        <translation>Exporte um chat ou todos e escolha JSON.</translation>
    </message>
    <message>
        <source>Export the chats that you want.</source>
        <translation>Exporte os chats que quiser.</translation>
    </message>
    <message>
        <source>Find the number of your chat: m365 teams chat list</source>
        <translation>Encontre o número da sua conversa: m365 teams chat list</translation>
    </message>
    <message>
        <source>Find “Import/Export” there and have a new export made.</source>
        <translation>Encontre ali “Import/Export” e mande criar uma nova exportação.</translation>
    </message>
    <message>
        <source>Follow its guide for your phone: an encrypted backup of Android with its key, or a backup of an iPhone.</source>
        <translation>Siga o guia dele para o seu celular: um backup criptografado do Android com a chave, ou um backup de um iPhone.</translation>
    </message>
    <message>
        <source>For all chats: Settings, “Advanced”, “Export Telegram data”.</source>
        <translation>Para todos os chats: Configurações, “Avançado”, “Exportar dados do Telegram”.</translation>
    </message>
    <message>
        <source>For all chats: open “Settings”, then “Data Controls”, and choose “Export Chats”.</source>
        <translation>Para todas as conversas: abra “Configurações”, depois “Controles de dados”, e escolha “Exportar chats”.</translation>
    </message>
    <message>
        <source>For one chat: open it, press the three dots at the top right and choose “Export chat history”.</source>
        <translation>Para um chat: abra-o, clique nos três pontos no canto superior direito e escolha “Exportar histórico do chat”.</translation>
    </message>
    <message>
        <source>For one chat: open its menu and choose “Download”, then “Export chat (.json)”.</source>
        <translation>Para uma conversa: abra o menu dela e escolha “Baixar” e depois “Exportar chat (.json)”.</translation>
    </message>
    <message>
        <source>From a backup of Android, with the free program signalbackup-tools</source>
        <translation>De um backup do Android, com o programa gratuito signalbackup-tools</translation>
    </message>
    <message>
        <source>From an iPhone, on a computer</source>
        <translation>De um iPhone, em um computador</translation>
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
        <translation>Baixe o DiscordChatExporter e abra-o; o guia dele diz como ele entra na sua conta.</translation>
    </message>
    <message>
        <source>Get Replika Backup, a program that other people make; its guide says how it signs in to your account.</source>
        <translation>Obtenha o Replika Backup, um programa feito por outras pessoas; o guia dele diz como ele entra na sua conta.</translation>
    </message>
    <message>
        <source>Get WeFlow, open it and let it find your chats.</source>
        <translation>Baixe o WeFlow, abra-o e deixe que ele encontre seus chats.</translation>
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
        <translation>Dê à tabela uma primeira linha com nomes de colunas, como remetente, texto, horário e chat.</translation>
    </message>
    <message>
        <source>Give your terminal “Full Disk Access” in System Settings, Privacy &amp; Security.</source>
        <translation>Dê ao seu terminal “Acesso Total ao Disco” em Ajustes do Sistema, Privacidade e Segurança.</translation>
    </message>
    <message>
        <source>Go back and press “Back up”.</source>
        <translation>Volte e toque em “Fazer backup”.</translation>
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
        <translation>Google Keep</translation>
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
        <translation>Se o Finder recusar, dê ao seu gerenciador de arquivos ou terminal “Acesso Total ao Disco” em Ajustes do Sistema, Privacidade e Segurança, e tente de novo.</translation>
    </message>
    <message>
        <source>If you moved to Teams (free), ask Microsoft for your Teams data, which has the same form.</source>
        <translation>Se você passou para o Teams (gratuito), peça à Microsoft seus dados do Teams, que têm a mesma forma.</translation>
    </message>
    <message>
        <source>In Finder, choose “Go”, then “Go to Folder”, and type ~/Library/Application Support/Adium 2.0/Users/Default/Logs.</source>
        <translation>No Finder, escolha “Ir”, depois “Ir para a Pasta”, e digite ~/Library/Application Support/Adium 2.0/Users/Default/Logs.</translation>
    </message>
    <message>
        <source>In Google Drive, right-click the folder “Google AI Studio” and choose “Download”.</source>
        <translation>No Google Drive, clique com o botão direito na pasta “Google AI Studio” e escolha “Fazer download”.</translation>
    </message>
    <message>
        <source>In KoboldAI Lite</source>
        <translation>No KoboldAI Lite</translation>
    </message>
    <message>
        <source>In LobeChat</source>
        <translation>No LobeChat</translation>
    </message>
    <message>
        <source>In Medium, open “Settings”, then “Security and apps”.</source>
        <translation>No Medium, abra “Settings” e depois “Security and apps”.</translation>
    </message>
    <message>
        <source>In Substack, open the dashboard of your publication and its “Settings”.</source>
        <translation>No Substack, abra o painel da sua publicação e as “Settings” dele.</translation>
    </message>
    <message>
        <source>In Viber, open “More” and then “Settings”.</source>
        <translation>No Viber, abra “Mais” e depois “Configurações”.</translation>
    </message>
    <message>
        <source>In WhatsApp open Settings, “Chats”, “Chat backup”, “End-to-end encrypted backup”, and turn it on with a 64-digit key. Write the key down.</source>
        <translation>No WhatsApp, abra Configurações, “Conversas”, “Backup de conversas”, “Backup protegido com a criptografia de ponta a ponta” e ative-o com uma chave de 64 dígitos. Anote a chave.</translation>
    </message>
    <message>
        <source>In globalStorage, open the folder of the extension: saoudrizwan.claude-dev, rooveterinaryinc.roo-cline or kilocode.kilo-code.</source>
        <translation>Em globalStorage, abra a pasta da extensão: saoudrizwan.claude-dev, rooveterinaryinc.roo-cline ou kilocode.kilo-code.</translation>
    </message>
    <message>
        <source>In the Finder press Shift, Command and G together and go to ~/Library/Group Containers, then open group.net.whatsapp.WhatsApp.shared.</source>
        <translation>No Finder, pressione Shift, Command e G juntos e vá para ~/Library/Group Containers. Abra ali group.net.whatsapp.WhatsApp.shared.</translation>
    </message>
    <message>
        <source>In the Finder press Shift, Command and G together and go to ~/Library/Messages.</source>
        <translation>No Finder, pressione Shift, Command e G juntos e vá para ~/Library/Messages.</translation>
    </message>
    <message>
        <source>In the Web UI of llama-server</source>
        <translation>Na interface web do llama-server</translation>
    </message>
    <message>
        <source>In the app or the browser, at the Accounts Centre</source>
        <translation>No app ou no navegador, na Central de Contas</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>No navegador</translation>
    </message>
    <message>
        <source>In the browser, as an owner or admin of the workspace</source>
        <translation>No navegador, como dono ou administrador do workspace</translation>
    </message>
    <message>
        <source>In the browser, at account.microsoft.com</source>
        <translation>No navegador, em account.microsoft.com</translation>
    </message>
    <message>
        <source>In the browser, at chat.qwen.ai</source>
        <translation>No navegador, em chat.qwen.ai</translation>
    </message>
    <message>
        <source>In the browser, at drive.google.com</source>
        <translation>No navegador, em drive.google.com</translation>
    </message>
    <message>
        <source>In the browser, at facebook.com or accountscenter.facebook.com</source>
        <translation>No navegador, em facebook.com ou accountscenter.facebook.com</translation>
    </message>
    <message>
        <source>In the browser, at web.groupme.com</source>
        <translation>No navegador, em web.groupme.com</translation>
    </message>
    <message>
        <source>In the browser, in HuggingChat or a Chat UI of your own</source>
        <translation>No navegador, no HuggingChat ou em uma Chat UI própria</translation>
    </message>
    <message>
        <source>In the browser, in Le Chat or Vibe</source>
        <translation>No navegador, no Le Chat ou no Vibe</translation>
    </message>
    <message>
        <source>In the browser, in LibreChat</source>
        <translation>No navegador, no LibreChat</translation>
    </message>
    <message>
        <source>In the browser, in Open WebUI</source>
        <translation>No navegador, no Open WebUI</translation>
    </message>
    <message>
        <source>In the browser, in TypingMind</source>
        <translation>No navegador, no TypingMind</translation>
    </message>
    <message>
        <source>In the browser, in big-AGI</source>
        <translation>No navegador, no big-AGI</translation>
    </message>
    <message>
        <source>In the browser, with the extension Perplexity Thread Exporter</source>
        <translation>No navegador, com a extensão Perplexity Thread Exporter</translation>
    </message>
    <message>
        <source>In the command, say what the columns hold: --map sender=Name --map text=Body, or --map question=Asked --map answer=Told.</source>
        <translation>No comando, diga o que as colunas contêm: --map sender=Name --map text=Body, ou --map question=Asked --map answer=Told.</translation>
    </message>
    <message>
        <source>In the tool that saves your chats, such as WeFlow, choose the format “ChatLab” (JSON or JSONL).</source>
        <translation>Na ferramenta que salva seus chats, como o WeFlow, escolha o formato “ChatLab” (JSON ou JSONL).</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>Install CAI Tools, an extension that other people make, in your browser and sign in to Character.AI.</source>
        <translation>Instale no navegador o CAI Tools, uma extensão feita por outras pessoas, e entre no Character.AI.</translation>
    </message>
    <message>
        <source>Install CLI for Microsoft 365 as its page says, and run: m365 login</source>
        <translation>Instale o CLI for Microsoft 365 como diz a página dele e execute: m365 login</translation>
    </message>
    <message>
        <source>Install SMS Backup &amp; Restore by SyncTech and open it.</source>
        <translation>Instale o SMS Backup &amp; Restore da SyncTech e abra-o.</translation>
    </message>
    <message>
        <source>Install SMS Import / Export from F-Droid and open it.</source>
        <translation>Instale o SMS Import / Export pelo F-Droid e abra-o.</translation>
    </message>
    <message>
        <source>Install WeChat for Windows 4.0 or newer and let it copy your chats from the phone.</source>
        <translation>Instale o WeChat para Windows 4.0 ou mais novo e deixe que ele copie seus chats do celular.</translation>
    </message>
    <message>
        <source>Install WhatsApp-Chat-Exporter as its page says.</source>
        <translation>Instale o WhatsApp-Chat-Exporter como diz a página dele.</translation>
    </message>
    <message>
        <source>Install imessage-exporter as its page says.</source>
        <translation>Instale o imessage-exporter como diz a página dele.</translation>
    </message>
    <message>
        <source>Install signal-export as its page says.</source>
        <translation>Instale o signal-export como diz a página dele.</translation>
    </message>
    <message>
        <source>Install sigtop as its page says.</source>
        <translation>Instale o sigtop como diz a página dele.</translation>
    </message>
    <message>
        <source>Install the free program wa-crypt-tools as its page says, and run: wadecrypt KEY msgstore.db.crypt15 msgstore.db; then the same with wa.db.</source>
        <translation>Instale o programa gratuito wa-crypt-tools como diz a página dele e execute: wadecrypt CHAVE msgstore.db.crypt15 msgstore.db; depois o mesmo com wa.db.</translation>
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
        <translation>Nas configurações, deixe de fora os dados binários: aqui só os textos são necessários.</translation>
    </message>
    <message>
        <source>Let it save the log as a table (.csv).</source>
        <translation>Faça com que ele salve o histórico como tabela (.csv).</translation>
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
        <translation>Procure um arquivo takeout-….zip de antes de 2023 ou um arquivo Hangouts.json.</translation>
    </message>
    <message>
        <source>Look for the archive that you downloaded then: its name ends in _export.tar.</source>
        <translation>Procure o arquivo compactado que você baixou na época: o nome dele termina em _export.tar.</translation>
    </message>
    <message>
        <source>Look for the folder ViberPC: on Windows under AppData\Roaming, on a Mac in Library/Application Support, on Linux as .ViberPC.</source>
        <translation>Procure a pasta ViberPC: no Windows em AppData\Roaming, no Mac em Library/Application Support, no Linux como .ViberPC.</translation>
    </message>
    <message>
        <source>Look for webui.db in Open WebUI&apos;s folder “data”.</source>
        <translation>Procure webui.db na pasta “data” do Open WebUI.</translation>
    </message>
    <message>
        <source>Look in it for mmssms.db (in com.android.providers.telephony) or bugle_db (in com.google.android.apps.messaging).</source>
        <translation>Procure nele mmssms.db (em com.android.providers.telephony) ou bugle_db (em com.google.android.apps.messaging).</translation>
    </message>
    <message>
        <source>Look in the documents for “My Received Files”, a folder with your name in it, and there for “History”.</source>
        <translation>Procure nos documentos “Meus arquivos recebidos”, nela uma pasta com o seu nome, e ali “Histórico” (History).</translation>
    </message>
    <message>
        <source>MSN Messenger</source>
        <translation>MSN Messenger</translation>
    </message>
    <message>
        <source>Make a backup without media, with a password of your own.</source>
        <translation>Faça um backup sem mídia, com uma senha sua.</translation>
    </message>
    <message>
        <source>Make a local backup in Signal and copy it, and its code of 30 digits, to the computer.</source>
        <translation>Faça um backup local no Signal e copie-o, com o código de 30 dígitos, para o computador.</translation>
    </message>
    <message>
        <source>Make an export with “mmctl export create” and wait until its job is done.</source>
        <translation>Crie uma exportação com “mmctl export create” e espere até terminar.</translation>
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
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Messages (imessage-exporter)</source>
        <translation>Mensagens (imessage-exporter)</translation>
    </message>
    <message>
        <source>Messages on a Mac</source>
        <translation>Mensagens em um Mac</translation>
    </message>
    <message>
        <source>Messages on a Mac (iMessage, SMS)</source>
        <translation>Mensagens em um Mac (iMessage, SMS)</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Messenger (end-to-end encrypted)</source>
        <translation>Messenger (criptografia de ponta a ponta)</translation>
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
        <translation>Microsoft Teams (trabalho ou escola)</translation>
    </message>
    <message>
        <source>Newer conversations are in Google Chat: see there.</source>
        <translation>Conversas mais novas estão no Google Chat: veja lá.</translation>
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
        <translation>No Linux e no Mac, procure a pasta .purple na sua pasta pessoal; no Windows, digite %APPDATA%\.purple na barra de uma pasta.</translation>
    </message>
    <message>
        <source>On a Mac with the app WhatsApp</source>
        <translation>Em um Mac com o app WhatsApp</translation>
    </message>
    <message>
        <source>On an Android phone</source>
        <translation>Em um celular Android</translation>
    </message>
    <message>
        <source>On an Android phone and a computer</source>
        <translation>Em um celular Android e um computador</translation>
    </message>
    <message>
        <source>On an iPhone</source>
        <translation>Em um iPhone</translation>
    </message>
    <message>
        <source>On the Mac</source>
        <translation>No Mac</translation>
    </message>
    <message>
        <source>On the Mac, or on any computer with an iPhone&apos;s backup, with the free program imessage-exporter</source>
        <translation>No Mac, ou em qualquer computador com o backup de um iPhone, com o programa gratuito imessage-exporter</translation>
    </message>
    <message>
        <source>On the computer</source>
        <translation>No computador</translation>
    </message>
    <message>
        <source>On the computer or the phone, at takeout.google.com</source>
        <translation>No computador ou no celular, em takeout.google.com</translation>
    </message>
    <message>
        <source>On the computer or the phone, in Chatbox</source>
        <translation>No computador ou no celular, no Chatbox</translation>
    </message>
    <message>
        <source>On the computer or the phone, in Discord</source>
        <translation>No computador ou no celular, no Discord</translation>
    </message>
    <message>
        <source>On the computer or the phone, in NextChat (ChatGPT Next Web)</source>
        <translation>No computador ou no celular, no NextChat (ChatGPT Next Web)</translation>
    </message>
    <message>
        <source>On the computer or the phone, in RisuAI</source>
        <translation>No computador ou no celular, no RisuAI</translation>
    </message>
    <message>
        <source>On the computer where you chatted, or in a backup of it</source>
        <translation>No computador em que você conversava, ou em um backup dele</translation>
    </message>
    <message>
        <source>On the computer, at account.gotinder.com/data</source>
        <translation>No computador, em account.gotinder.com/data</translation>
    </message>
    <message>
        <source>On the computer, at apify.com</source>
        <translation>No computador, em apify.com</translation>
    </message>
    <message>
        <source>On the computer, at bsky.app</source>
        <translation>No computador, em bsky.app</translation>
    </message>
    <message>
        <source>On the computer, at chat.deepseek.com</source>
        <translation>No computador, em chat.deepseek.com</translation>
    </message>
    <message>
        <source>On the computer, at chatgpt.com</source>
        <translation>No computador, em chatgpt.com</translation>
    </message>
    <message>
        <source>On the computer, at claude.ai or in Claude&apos;s program</source>
        <translation>No computador, em claude.ai ou no programa do Claude</translation>
    </message>
    <message>
        <source>On the computer, at grok.com</source>
        <translation>No computador, em grok.com</translation>
    </message>
    <message>
        <source>On the computer, at linkedin.com</source>
        <translation>No computador, em linkedin.com</translation>
    </message>
    <message>
        <source>On the computer, at messenger.com</source>
        <translation>No computador, em messenger.com</translation>
    </message>
    <message>
        <source>On the computer, at openrouter.ai</source>
        <translation>No computador, em openrouter.ai</translation>
    </message>
    <message>
        <source>On the computer, at reddit.com</source>
        <translation>No computador, em reddit.com</translation>
    </message>
    <message>
        <source>On the computer, at takeout.google.com</source>
        <translation>No computador, em takeout.google.com</translation>
    </message>
    <message>
        <source>On the computer, at the address of your Mastodon server</source>
        <translation>No computador, no endereço do seu servidor Mastodon</translation>
    </message>
    <message>
        <source>On the computer, at vk.com</source>
        <translation>No computador, em vk.com</translation>
    </message>
    <message>
        <source>On the computer, at x.com</source>
        <translation>No computador, em x.com</translation>
    </message>
    <message>
        <source>On the computer, for Gmail at takeout.google.com</source>
        <translation>No computador, para o Gmail em takeout.google.com</translation>
    </message>
    <message>
        <source>On the computer, for other mail programs</source>
        <translation>No computador, para outros programas de e-mail</translation>
    </message>
    <message>
        <source>On the computer, in Agnai</source>
        <translation>No computador, no Agnai</translation>
    </message>
    <message>
        <source>On the computer, in Cherry Studio</source>
        <translation>No computador, no Cherry Studio</translation>
    </message>
    <message>
        <source>On the computer, in Element for the desktop or the browser</source>
        <translation>No computador, no Element para desktop ou no navegador</translation>
    </message>
    <message>
        <source>On the computer, in Evernote for Windows or Mac</source>
        <translation>No computador, no Evernote para Windows ou Mac</translation>
    </message>
    <message>
        <source>On the computer, in Jan</source>
        <translation>No computador, no Jan</translation>
    </message>
    <message>
        <source>On the computer, in KakaoTalk for Windows or Mac</source>
        <translation>No computador, no KakaoTalk para Windows ou Mac</translation>
    </message>
    <message>
        <source>On the computer, in LINE for Windows or Mac</source>
        <translation>No computador, no LINE para Windows ou Mac</translation>
    </message>
    <message>
        <source>On the computer, in Mattermost, where the plugin Channel Export is installed</source>
        <translation>No computador, no Mattermost, onde o plugin Channel Export está instalado</translation>
    </message>
    <message>
        <source>On the computer, in Notion</source>
        <translation>No computador, no Notion</translation>
    </message>
    <message>
        <source>On the computer, in QQ for Windows before version 9.9</source>
        <translation>No computador, no QQ para Windows anterior à versão 9.9</translation>
    </message>
    <message>
        <source>On the computer, in Rocket.Chat</source>
        <translation>No computador, no Rocket.Chat</translation>
    </message>
    <message>
        <source>On the computer, in Simplenote or at app.simplenote.com</source>
        <translation>No computador, no Simplenote ou em app.simplenote.com</translation>
    </message>
    <message>
        <source>On the computer, in Telegram Desktop</source>
        <translation>No computador, no Telegram Desktop</translation>
    </message>
    <message>
        <source>On the computer, in VS Code</source>
        <translation>No computador, no VS Code</translation>
    </message>
    <message>
        <source>On the computer, in Zulip, for owners and administrators of an organisation</source>
        <translation>No computador, no Zulip, para proprietários e administradores de uma organização</translation>
    </message>
    <message>
        <source>On the computer, in the browser</source>
        <translation>No computador, no navegador</translation>
    </message>
    <message>
        <source>On the computer, in the folder of Text Generation WebUI (oobabooga)</source>
        <translation>No computador, na pasta do Text Generation WebUI (oobabooga)</translation>
    </message>
    <message>
        <source>On the computer, with WeFlow; WeChat itself has no export</source>
        <translation>No computador, com o WeFlow; o próprio WeChat não tem exportação</translation>
    </message>
    <message>
        <source>On the computer, with a backup of the whole phone</source>
        <translation>No computador, com um backup do telefone inteiro</translation>
    </message>
    <message>
        <source>On the computer, with a tool that writes ChatLab&apos;s format</source>
        <translation>No computador, com uma ferramenta que escreve o formato do ChatLab</translation>
    </message>
    <message>
        <source>On the computer, with an extension of the browser</source>
        <translation>No computador, com uma extensão do navegador</translation>
    </message>
    <message>
        <source>On the computer, with an older Viber or a copy that somebody made without encryption</source>
        <translation>No computador, com um Viber antigo ou uma cópia feita sem criptografia</translation>
    </message>
    <message>
        <source>On the computer, with the free program CLI for Microsoft 365; Teams itself has no export</source>
        <translation>No computador, com o programa gratuito CLI for Microsoft 365; o próprio Teams não tem exportação</translation>
    </message>
    <message>
        <source>On the computer, with the free program DiscordChatExporter</source>
        <translation>No computador, com o programa gratuito DiscordChatExporter</translation>
    </message>
    <message>
        <source>On the computer, with the free program WhatsApp-Chat-Exporter and a backup of the phone</source>
        <translation>No computador, com o programa gratuito WhatsApp-Chat-Exporter e um backup do celular</translation>
    </message>
    <message>
        <source>On the computer, with the free program signal-export and Signal Desktop</source>
        <translation>No computador, com o programa gratuito signal-export e o Signal Desktop</translation>
    </message>
    <message>
        <source>On the computer, with the free program sigtop and Signal Desktop</source>
        <translation>No computador, com o programa gratuito sigtop e o Signal Desktop</translation>
    </message>
    <message>
        <source>On the computer, with the program Replika Backup</source>
        <translation>No computador, com o programa Replika Backup</translation>
    </message>
    <message>
        <source>On the computer, with the program iMazing and an iPhone or its backup</source>
        <translation>No computador, com o programa iMazing e um iPhone ou o backup dele</translation>
    </message>
    <message>
        <source>On the computer; Skype has ended, and its data could be had until January 2026</source>
        <translation>No computador; o Skype acabou, e os dados dele podiam ser obtidos até janeiro de 2026</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>No celular</translation>
    </message>
    <message>
        <source>On the phone (Android)</source>
        <translation>No celular (Android)</translation>
    </message>
    <message>
        <source>On the phone (Android), all chats at once</source>
        <translation>No celular (Android), todos os chats de uma vez</translation>
    </message>
    <message>
        <source>On the phone (Android, from version 8.10) or in Signal Desktop</source>
        <translation>No celular (Android, a partir da versão 8.10) ou no Signal Desktop</translation>
    </message>
    <message>
        <source>On the phone or at accounts.snapchat.com</source>
        <translation>No celular ou em accounts.snapchat.com</translation>
    </message>
    <message>
        <source>On the phone or the Mac, in Day One</source>
        <translation>No telefone ou no Mac, no Day One</translation>
    </message>
    <message>
        <source>On the phone, in Hinge</source>
        <translation>No celular, no Hinge</translation>
    </message>
    <message>
        <source>On the phone, in TikTok</source>
        <translation>No celular, no TikTok</translation>
    </message>
    <message>
        <source>On the server, for its administrators</source>
        <translation>No servidor, para os administradores</translation>
    </message>
    <message>
        <source>On the server, for whoever runs it</source>
        <translation>No servidor, para quem o administra</translation>
    </message>
    <message>
        <source>One file for each channel: “Server - Category - channel [number].json”, or .html, .csv, .txt.</source>
        <translation>Um arquivo para cada canal: “Servidor - Categoria - canal [número].json”, ou .html, .csv, .txt.</translation>
    </message>
    <message>
        <source>Open Perplexity&apos;s library, and save your threads with the extension.</source>
        <translation>Abra a biblioteca do Perplexity e salve seus tópicos com a extensão.</translation>
    </message>
    <message>
        <source>Open VS Code&apos;s folder: %APPDATA%\Code\User on Windows, ~/Library/Application Support/Code/User on a Mac, ~/.config/Code/User on Linux.</source>
        <translation>Abra a pasta do VS Code: %APPDATA%\Code\User no Windows, ~/Library/Application Support/Code/User em um Mac, ~/.config/Code/User no Linux.</translation>
    </message>
    <message>
        <source>Open WebUI</source>
        <translation>Open WebUI</translation>
    </message>
    <message>
        <source>Open a character and the list of its chats.</source>
        <translation>Abra um personagem e a lista dos chats dele.</translation>
    </message>
    <message>
        <source>Open a chat and choose to export it, at the top right.</source>
        <translation>Abra um chat e exporte-o, no alto à direita.</translation>
    </message>
    <message>
        <source>Open a chat, press F1 and choose “Chat: Export Chat…”.</source>
        <translation>Abra um chat, pressione F1 e escolha “Chat: Export Chat…”.</translation>
    </message>
    <message>
        <source>Open a chat, then its menu, and choose “Export Chat”.</source>
        <translation>Abra um chat e depois o menu dele, e escolha “Export Chat”.</translation>
    </message>
    <message>
        <source>Open a chat, then its settings.</source>
        <translation>Abra um chat e depois as configurações dele.</translation>
    </message>
    <message>
        <source>Open its folder: %APPDATA%\Cursor\User on Windows, ~/Library/Application Support/Cursor/User on a Mac, ~/.config/Cursor/User on Linux.</source>
        <translation>Abra a pasta dele: %APPDATA%\Cursor\User no Windows, ~/Library/Application Support/Cursor/User em um Mac, ~/.config/Cursor/User no Linux.</translation>
    </message>
    <message>
        <source>Open its folder: %APPDATA%\anythingllm-desktop\storage on Windows, ~/Library/Application Support/anythingllm-desktop/storage on a Mac, ~/.config/anythingllm-desktop/storage on Linux.</source>
        <translation>Abra a pasta dele: %APPDATA%\anythingllm-desktop\storage no Windows, ~/Library/Application Support/anythingllm-desktop/storage em um Mac, ~/.config/anythingllm-desktop/storage no Linux.</translation>
    </message>
    <message>
        <source>Open messenger.com/secure_storage/dyi in a browser where your encrypted chats are shown; enter your PIN if it asks.</source>
        <translation>Abra messenger.com/secure_storage/dyi em um navegador onde seus chats criptografados apareçam; digite seu PIN, se for pedido.</translation>
    </message>
    <message>
        <source>Open reddit.com/settings/data-request and sign in.</source>
        <translation>Abra reddit.com/settings/data-request e entre na sua conta.</translation>
    </message>
    <message>
        <source>Open takeout.google.com with the account that you use for Voice.</source>
        <translation>Abra takeout.google.com com a conta que você usa no Voice.</translation>
    </message>
    <message>
        <source>Open the Accounts Centre and choose “Your information and permissions”, then “Export your information”.</source>
        <translation>Abra a Central de Contas e escolha “Suas informações e permissões” e depois “Exportar suas informações”.</translation>
    </message>
    <message>
        <source>Open the administration of your site (/ghost) and its settings.</source>
        <translation>Abra a administração do seu site (/ghost) e as configurações dela.</translation>
    </message>
    <message>
        <source>Open the administration of your site (/wp-admin).</source>
        <translation>Abra a administração do seu site (/wp-admin).</translation>
    </message>
    <message>
        <source>Open the channel or talk.</source>
        <translation>Abra o canal ou a conversa.</translation>
    </message>
    <message>
        <source>Open the chat and click the menu (three lines) at the top right.</source>
        <translation>Abra o chat e clique no menu (três linhas) no canto superior direito.</translation>
    </message>
    <message>
        <source>Open the chat and click the three dots at the top right.</source>
        <translation>Abra o chat e clique nos três pontos no canto superior direito.</translation>
    </message>
    <message>
        <source>Open the chat and its menu, and choose “Export chat”.</source>
        <translation>Abra o chat e o menu dele, e escolha “Exportar chat”.</translation>
    </message>
    <message>
        <source>Open the chat and tap its name at the top.</source>
        <translation>Abra o chat e toque no nome dele no topo.</translation>
    </message>
    <message>
        <source>Open the chat and tap the menu (three lines) at the top right.</source>
        <translation>Abra o chat e toque no menu (três linhas) no canto superior direito.</translation>
    </message>
    <message>
        <source>Open the chat with a character, then the menu of the extension.</source>
        <translation>Abra o chat com um personagem e depois o menu da extensão.</translation>
    </message>
    <message>
        <source>Open the chat, press the three dots at the top right and choose “Export chat history”. For all chats: Settings, Advanced, “Export Telegram data”.</source>
        <translation>Abra o chat, clique nos três pontos no canto superior direito e escolha “Exportar histórico do chat”. Para todos os chats: Configurações, Avançado, “Exportar dados do Telegram”.</translation>
    </message>
    <message>
        <source>Open the chat, press the three dots at the top right, “More”, then “Export chat”.</source>
        <translation>Abra o chat, toque nos três pontos no canto superior direito, “Mais” e depois “Exportar conversa”.</translation>
    </message>
    <message>
        <source>Open the chat, then the menu at the lower left, and choose “Manage chat files”.</source>
        <translation>Abra o chat, depois o menu no canto inferior esquerdo, e escolha “Gerenciar arquivos do chat”.</translation>
    </message>
    <message>
        <source>Open the folder .claude in your personal folder; its name begins with a dot, so it may be hidden.</source>
        <translation>Abra a pasta .claude na sua pasta pessoal; o nome começa com um ponto, por isso ela pode estar oculta.</translation>
    </message>
    <message>
        <source>Open the folder .codex in your personal folder; its name begins with a dot, so it may be hidden.</source>
        <translation>Abra a pasta .codex na sua pasta pessoal; o nome começa com um ponto, por isso ela pode estar oculta.</translation>
    </message>
    <message>
        <source>Open the folder .continue in your personal folder; its name begins with a dot, so it may be hidden.</source>
        <translation>Abra a pasta .continue na sua pasta pessoal; o nome começa com um ponto, por isso ela pode estar oculta.</translation>
    </message>
    <message>
        <source>Open the folder .gemini in your personal folder; its name begins with a dot, so it may be hidden.</source>
        <translation>Abra a pasta .gemini na sua pasta pessoal; o nome começa com um ponto, por isso ela pode estar oculta.</translation>
    </message>
    <message>
        <source>Open the folder .lmstudio in your personal folder; its name begins with a dot, so it may be hidden.</source>
        <translation>Abra a pasta .lmstudio na sua pasta pessoal; o nome começa com um ponto, por isso ela pode estar oculta.</translation>
    </message>
    <message>
        <source>Open the folder of Text Generation WebUI, then user_data and logs; in older versions, logs lies directly in it.</source>
        <translation>Abra a pasta do Text Generation WebUI e depois user_data e logs; em versões antigas, logs fica diretamente nela.</translation>
    </message>
    <message>
        <source>Open the folder of the project; the name of the file begins with a dot, so it may be hidden.</source>
        <translation>Abra a pasta do projeto; o nome do arquivo começa com um ponto, por isso ele pode estar oculto.</translation>
    </message>
    <message>
        <source>Open the folder that is called like your telephone number.</source>
        <translation>Abra a pasta que tem o nome do seu número de telefone.</translation>
    </message>
    <message>
        <source>Open the mail on the computer, save the attachment and drop it here as it is.</source>
        <translation>Abra o e-mail no computador, salve o anexo e solte-o aqui como está.</translation>
    </message>
    <message>
        <source>Open the menu of the chat and choose “Export”.</source>
        <translation>Abra o menu do chat e escolha “Export”.</translation>
    </message>
    <message>
        <source>Open the message manager (消息管理器).</source>
        <translation>Abra o gerenciador de mensagens (消息管理器).</translation>
    </message>
    <message>
        <source>Open the organisation&apos;s settings and there “Data exports”.</source>
        <translation>Abra as configurações da organização e ali “Exportações de dados”.</translation>
    </message>
    <message>
        <source>Open the part about your data and choose to export all chats.</source>
        <translation>Abra a parte sobre os seus dados e escolha exportar todas as conversas.</translation>
    </message>
    <message>
        <source>Open the privacy dashboard, and there what you did in Copilot.</source>
        <translation>Abra o painel de privacidade e, nele, o que você fez no Copilot.</translation>
    </message>
    <message>
        <source>Open the room and its information, by its name or the “i” at the top right.</source>
        <translation>Abra a sala e as informações dela, pelo nome ou pelo “i” no alto à direita.</translation>
    </message>
    <message>
        <source>Open the run of the scraper and choose “Storage” or “Output”.</source>
        <translation>Abra a execução do scraper e escolha “Storage” ou “Output”.</translation>
    </message>
    <message>
        <source>Open the settings and choose “Data &amp; Privacy”.</source>
        <translation>Abra as configurações e escolha “Dados e privacidade”.</translation>
    </message>
    <message>
        <source>Open the settings and choose “Data Settings”.</source>
        <translation>Abra as configurações e escolha “Data Settings”.</translation>
    </message>
    <message>
        <source>Open the settings and choose “Download My Data”.</source>
        <translation>Abra as configurações e escolha “Baixar meus dados”.</translation>
    </message>
    <message>
        <source>Open the settings and choose “Import/Export”.</source>
        <translation>Abra as configurações e escolha “Importar/Exportar”.</translation>
    </message>
    <message>
        <source>Open the settings and choose “Tools”.</source>
        <translation>Abra as configurações e escolha “Tools”.</translation>
    </message>
    <message>
        <source>Open the settings and there the data storage.</source>
        <translation>Abra as configurações e, nelas, o armazenamento de dados.</translation>
    </message>
    <message>
        <source>Open the settings and there the page about chats or backups.</source>
        <translation>Abra as configurações e, nelas, a página sobre chats ou backups.</translation>
    </message>
    <message>
        <source>Open the settings of the workspace and choose “Export all workspace content”; for one page, open its menu and choose “Export”.</source>
        <translation>Abra as configurações do espaço de trabalho e escolha “Exportar todo o conteúdo do espaço de trabalho”; para uma só página, abra o menu dela e escolha “Exportar”.</translation>
    </message>
    <message>
        <source>Open the settings, and Jan&apos;s data folder from there.</source>
        <translation>Abra as configurações e, a partir delas, a pasta de dados do Jan.</translation>
    </message>
    <message>
        <source>Open the settings, and export your data there, with the conversations.</source>
        <translation>Abra as configurações e exporte lá os seus dados, com as conversas.</translation>
    </message>
    <message>
        <source>Open the settings, and export your data there.</source>
        <translation>Abra as configurações e exporte lá os seus dados.</translation>
    </message>
    <message>
        <source>Open the settings, then “Backups” and “Data backup”.</source>
        <translation>Abra as configurações, depois “Backups” e “Backup de dados”.</translation>
    </message>
    <message>
        <source>Open the settings, then “Import/Export”.</source>
        <translation>Abra as configurações e depois “Import/Export”.</translation>
    </message>
    <message>
        <source>Open the settings.</source>
        <translation>Abra as configurações.</translation>
    </message>
    <message>
        <source>Open the story and click “Save / Load”.</source>
        <translation>Abra a história e clique em “Save / Load”.</translation>
    </message>
    <message>
        <source>Open the workspace&apos;s settings, then “Import/Export Data”.</source>
        <translation>Abra as configurações do workspace e depois “Importar/exportar dados”.</translation>
    </message>
    <message>
        <source>Open vk.com/data_protection and choose to request your archive.</source>
        <translation>Abra vk.com/data_protection e escolha solicitar seu arquivo.</translation>
    </message>
    <message>
        <source>Open your profile, the menu, then “Settings and privacy”, “Account”.</source>
        <translation>Abra seu perfil, o menu, depois “Configurações e privacidade”, “Conta”.</translation>
    </message>
    <message>
        <source>Open your profile, the settings, then “My Data”.</source>
        <translation>Abra seu perfil, as configurações e depois “Meus dados”.</translation>
    </message>
    <message>
        <source>Open “Preferences”, then “Import and export”, “Data export”.</source>
        <translation>Abra “Preferências”, depois “Importar e exportar”, “Exportar dados”.</translation>
    </message>
    <message>
        <source>Open “Settings”, then “Account”.</source>
        <translation>Abra “Configurações” e depois “Conta”.</translation>
    </message>
    <message>
        <source>Open “Settings”, then “Application Settings”.</source>
        <translation>Abra “Settings” e depois “Application Settings”.</translation>
    </message>
    <message>
        <source>OpenRouter</source>
        <translation>OpenRouter</translation>
    </message>
    <message>
        <source>Or copy two files of it into a folder and drop that: 3d0d7e5fb2ce… (messages, in the folder 3d) and 31bb7ba89147… (names, in the folder 31).</source>
        <translation>Ou copie dois arquivos dele para uma pasta e solte-a: 3d0d7e5fb2ce… (mensagens, na pasta 3d) e 31bb7ba89147… (nomes, na pasta 31).</translation>
    </message>
    <message>
        <source>Or drop one file of it: 7c7fba66680e… in the folder 7c; of WhatsApp Business it is 724bd3b98b18… in the folder 72.</source>
        <translation>Ou solte um arquivo dele: 7c7fba66680e… na pasta 7c; no WhatsApp Business é 724bd3b98b18… na pasta 72.</translation>
    </message>
    <message>
        <source>Or open the folder data/default-user/chats, which has a folder for each character.</source>
        <translation>Ou abra a pasta data/default-user/chats, que tem uma pasta para cada personagem.</translation>
    </message>
    <message>
        <source>Or put texts by one author into a folder, one file for each text or chapter.</source>
        <translation>Ou ponha textos de um só autor em uma pasta, um arquivo para cada texto ou capítulo.</translation>
    </message>
    <message>
        <source>Others: save mails as .eml, or drag them into a folder, and drop that folder here.</source>
        <translation>Outros: salve os e-mails como .eml, ou arraste-os para uma pasta, e solte essa pasta aqui.</translation>
    </message>
    <message>
        <source>Paste them into a new text file, and save it as .txt.</source>
        <translation>Cole-as em um novo arquivo de texto e salve-o como .txt.</translation>
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
        <translation>Texto simples</translation>
    </message>
    <message>
        <source>Posts of X, gathered by Apify</source>
        <translation>Posts do X, coletados pelo Apify</translation>
    </message>
    <message>
        <source>Preference pairs</source>
        <translation>Pares de preferência</translation>
    </message>
    <message>
        <source>Preference pairs (OpenAI, TRL)</source>
        <translation>Pares de preferência (OpenAI, TRL)</translation>
    </message>
    <message>
        <source>Press the button that exports a chat as JSONL.</source>
        <translation>Clique no botão que exporta um chat como JSONL.</translation>
    </message>
    <message>
        <source>Press “All Mail data included” to take some labels only; “Sent” must be among them.</source>
        <translation>Clique em “Todos os dados do Mail incluídos” para levar só alguns marcadores; “Enviados” precisa estar entre eles.</translation>
    </message>
    <message>
        <source>Press “All activity data included” and leave only “Gemini Apps” ticked.</source>
        <translation>Clique em “Todos os dados de atividade incluídos” e deixe marcado só “Apps do Gemini”.</translation>
    </message>
    <message>
        <source>Press “Backup” and save the archive.</source>
        <translation>Clique em “Backup” e salve o arquivo compactado.</translation>
    </message>
    <message>
        <source>Press “Deselect all”, then tick “Blogger” only.</source>
        <translation>Clique em “Desmarcar tudo” e marca somente “Blogger”.</translation>
    </message>
    <message>
        <source>Press “Deselect all”, then tick “Google Chat” only.</source>
        <translation>Clique em “Desmarcar tudo” e marque só “Google Chat”.</translation>
    </message>
    <message>
        <source>Press “Deselect all”, then tick “Keep” only.</source>
        <translation>Clique em “Desmarcar tudo” e marca somente “Keep”.</translation>
    </message>
    <message>
        <source>Press “Deselect all”, then tick “Voice”.</source>
        <translation>Clique em “Desmarcar tudo” e marque “Voice”.</translation>
    </message>
    <message>
        <source>Press “Deselect all”, then tick “YouTube and YouTube Music” only.</source>
        <translation>Clique em “Desmarcar tudo” e marque só “YouTube e YouTube Music”.</translation>
    </message>
    <message>
        <source>Press “Download Export File”; WordPress.com sends an e-mail with an archive.</source>
        <translation>Clique em “Baixar arquivo de exportação”; o WordPress.com envia um e-mail com um arquivo compactado.</translation>
    </message>
    <message>
        <source>Press “Download file” and wait until it is ready.</source>
        <translation>Clique em “Baixar arquivo” e espere ficar pronto.</translation>
    </message>
    <message>
        <source>Press “Download”.</source>
        <translation>Clique em “Download”.</translation>
    </message>
    <message>
        <source>Press “Export Notes” and save the archive.</source>
        <translation>Clique em “Export Notes” e salve o arquivo compactado.</translation>
    </message>
    <message>
        <source>Press “Export messages” and choose where to keep the archive.</source>
        <translation>Toque em “Exportar mensagens” e escolha onde guardar o arquivo compactado.</translation>
    </message>
    <message>
        <source>Press “Export results” and choose JSON, with all fields.</source>
        <translation>Clique em “Export results” e escolha JSON, com todos os campos.</translation>
    </message>
    <message>
        <source>Press “Export your data”, where it is offered.</source>
        <translation>Clique em “Export your data”, onde for oferecido.</translation>
    </message>
    <message>
        <source>Press “Export” and wait.</source>
        <translation>Clique em “Exportar” e espere.</translation>
    </message>
    <message>
        <source>Press “Export” and wait. New devices have to wait a day first.</source>
        <translation>Clique em “Exportar” e espere. Aparelhos novos precisam esperar um dia antes.</translation>
    </message>
    <message>
        <source>Press “Multiple formats” and choose JSON for the activity records.</source>
        <translation>Clique em “Vários formatos” e escolha JSON para os registros de atividade.</translation>
    </message>
    <message>
        <source>Press “Next step” and “Create export”.</source>
        <translation>Clique em “Próxima etapa” e em “Criar exportação”.</translation>
    </message>
    <message>
        <source>Press “Next step”, choose the e-mail link and .zip, then “Create export”.</source>
        <translation>Clique em “Próxima etapa”, escolha o link por e-mail e .zip, depois “Criar exportação”.</translation>
    </message>
    <message>
        <source>Press “Next step”, choose “Export once” and .zip, then “Create export”.</source>
        <translation>Clique em “Próxima etapa”, escolha “Exportar uma vez” e .zip, depois “Criar exportação”.</translation>
    </message>
    <message>
        <source>Press “Request Data” (on the phone “Request all of my data”), tick messages and confirm.</source>
        <translation>Clique em “Solicitar dados” (no celular, “Solicitar todos os meus dados”), marque as mensagens e confirme.</translation>
    </message>
    <message>
        <source>Press “Request archive” and wait a day or more for the notice.</source>
        <translation>Clique em “Solicitar arquivo” e espere o aviso por um dia ou mais.</translation>
    </message>
    <message>
        <source>Press “Request archive” and wait for the e-mail.</source>
        <translation>Clique em “Solicitar arquivo” e espere o e-mail.</translation>
    </message>
    <message>
        <source>Press “Request data” and wait some days.</source>
        <translation>Toque em “Solicitar dados” e espere alguns dias.</translation>
    </message>
    <message>
        <source>Press “Request your archive”; you may do so once a week.</source>
        <translation>Clique em “Solicitar seu arquivo”; você pode fazer isso uma vez por semana.</translation>
    </message>
    <message>
        <source>Press “Submit” and wait for the e-mail.</source>
        <translation>Toque em “Enviar” e espere o e-mail.</translation>
    </message>
    <message>
        <source>Prompts and completions</source>
        <translation>Prompts e continuações</translation>
    </message>
    <message>
        <source>QQ</source>
        <translation>QQ</translation>
    </message>
    <message>
        <source>Quit Messages.</source>
        <translation>Encerre o app Mensagens.</translation>
    </message>
    <message>
        <source>Quit Viber.</source>
        <translation>Feche o Viber.</translation>
    </message>
    <message>
        <source>Quit WhatsApp.</source>
        <translation>Encerre o WhatsApp.</translation>
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
        <translation>Clique com o botão direito em um amigo, um grupo ou uma lista inteira e escolha “Exportar registros de mensagens” (导出消息记录).</translation>
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
        <translation>Execute-o com a opção --json result.json</translation>
    </message>
    <message>
        <source>Run: imessage-exporter --format html</source>
        <translation>Execute: imessage-exporter --format html</translation>
    </message>
    <message>
        <source>Run: m365 teams chat message list --chatId NUMBER --output json &gt; chat.json</source>
        <translation>Execute: m365 teams chat message list --chatId NÚMERO --output json &gt; chat.json</translation>
    </message>
    <message>
        <source>Run: sigexport signal-chats</source>
        <translation>Execute: sigexport signal-chats</translation>
    </message>
    <message>
        <source>Run: signalbackup-tools BACKUP CODE --exporttxt FOLDER</source>
        <translation>Execute: signalbackup-tools BACKUP CÓDIGO --exporttxt PASTA</translation>
    </message>
    <message>
        <source>Run: sigtop export-messages -f json signal-chats</source>
        <translation>Execute: sigtop export-messages -f json signal-chats</translation>
    </message>
    <message>
        <source>Save it on this computer and drop it here, zipped or not.</source>
        <translation>Salve-o neste computador e solte-o aqui, compactado ou não.</translation>
    </message>
    <message>
        <source>Save the archive and drop it here as it is.</source>
        <translation>Salve o arquivo compactado e solte-o aqui como está.</translation>
    </message>
    <message>
        <source>Scroll down, tap “Export Chat”, then “Without Media”.</source>
        <translation>Role para baixo, toque em “Exportar conversa” e depois em “Sem mídia”.</translation>
    </message>
    <message>
        <source>Select the messages in the app and copy them.</source>
        <translation>Selecione as mensagens no aplicativo e copie-as.</translation>
    </message>
    <message>
        <source>Send the archive to yourself, for example by AirDrop or e-mail.</source>
        <translation>Envie o arquivo compactado para você, por exemplo por AirDrop ou e-mail.</translation>
    </message>
    <message>
        <source>Send the file to yourself, for example by e-mail, or save it in a cloud folder.</source>
        <translation>Envie o arquivo para você, por exemplo por e-mail, ou salve-o em uma pasta na nuvem.</translation>
    </message>
    <message>
        <source>Send the mail to yourself; its attachment is an archive with a text for each chat.</source>
        <translation>Envie o e-mail para você; o anexo é um arquivo compactado com um texto para cada chat.</translation>
    </message>
    <message>
        <source>Share or copy messages-….zip to this computer.</source>
        <translation>Compartilhe ou copie messages-….zip para este computador.</translation>
    </message>
    <message>
        <source>Share or copy the file sms-….xml to this computer.</source>
        <translation>Compartilhe ou copie o arquivo sms-….xml para este computador.</translation>
    </message>
    <message>
        <source>ShareGPT</source>
        <translation>ShareGPT</translation>
    </message>
    <message>
        <source>Sign in and choose to download your data.</source>
        <translation>Entre na sua conta e escolha baixar seus dados.</translation>
    </message>
    <message>
        <source>Sign in, press “Deselect all” and tick “Mail”.</source>
        <translation>Entre na conta, clique em “Desmarcar tudo” e marque “Mail”.</translation>
    </message>
    <message>
        <source>Sign in, press “Deselect all” and tick “My Activity”.</source>
        <translation>Entre na conta, clique em “Desmarcar tudo” e marque “Minha atividade”.</translation>
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
        <translation>Inicie uma nova exportação; as padrão também contêm as mensagens privadas de quem concordou.</translation>
    </message>
    <message>
        <source>Substack</source>
        <translation>Substack</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>Tables (CSV, Excel, JSON)</source>
        <translation>Tabelas (CSV, Excel, JSON)</translation>
    </message>
    <message>
        <source>Tap the wheel, then “Export chat messages” (대화 내용 내보내기).</source>
        <translation>Toque na engrenagem e depois em “Exportar mensagens do chat” (대화 내용 내보내기).</translation>
    </message>
    <message>
        <source>Tap “Export chat history” and save or send the file.</source>
        <translation>Toque em “Exportar histórico do chat” e salve ou envie o arquivo.</translation>
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
        <translation>Mensagens de texto do Android</translation>
    </message>
    <message>
        <source>Text messages of Android (SMS Backup &amp; Restore)</source>
        <translation>Mensagens de texto do Android (SMS Backup &amp; Restore)</translation>
    </message>
    <message>
        <source>Text messages of Android (SMS Import / Export)</source>
        <translation>Mensagens de texto do Android (SMS Import / Export)</translation>
    </message>
    <message>
        <source>Text messages of Android (database)</source>
        <translation>Mensagens de texto do Android (banco de dados)</translation>
    </message>
    <message>
        <source>The archive of Google Takeout with the folder Voice/Calls: a page for each stretch of a conversation.</source>
        <translation>O arquivo compactado do Google Takeout com a pasta Voice/Calls: uma página para cada trecho de uma conversa.</translation>
    </message>
    <message>
        <source>The archive of Google Takeout, with the tables comments.csv and live chats.csv in it.</source>
        <translation>O arquivo compactado do Google Takeout, com as tabelas comments.csv e live chats.csv nele.</translation>
    </message>
    <message>
        <source>The archive of an organisation&apos;s export (….tar.gz), with realm.json and files messages-000001.json and so on.</source>
        <translation>O arquivo compactado da exportação de uma organização (….tar.gz), com realm.json e arquivos messages-000001.json etc.</translation>
    </message>
    <message>
        <source>The archive package.zip that Discord sends, with the folders messages and account.</source>
        <translation>O arquivo package.zip que o Discord envia, com as pastas messages e account.</translation>
    </message>
    <message>
        <source>The archive that GroupMe makes, with a folder for each conversation and message.json in it.</source>
        <translation>O arquivo compactado que o GroupMe cria, com uma pasta para cada conversa e message.json nela.</translation>
    </message>
    <message>
        <source>The archive that Rocket.Chat makes of your data, or of one room, with a file of JSON or a page of HTML for each room.</source>
        <translation>O arquivo compactado que o Rocket.Chat cria com os seus dados, ou de uma sala, com um arquivo JSON ou uma página HTML para cada sala.</translation>
    </message>
    <message>
        <source>The database anythingllm.db in the folder storage, or the chats that an administrator exports as JSON.</source>
        <translation>O banco de dados anythingllm.db na pasta storage, ou os chats que um administrador exporta como JSON.</translation>
    </message>
    <message>
        <source>The database mmssms.db of Android, or bugle_db of Google Messages, from a backup of a whole phone.</source>
        <translation>O banco de dados mmssms.db do Android, ou bugle_db do Google Mensagens, de um backup do telefone inteiro.</translation>
    </message>
    <message>
        <source>The database state.vscdb in the folder globalStorage.</source>
        <translation>O banco de dados state.vscdb na pasta globalStorage.</translation>
    </message>
    <message>
        <source>The file .aider.chat.history.md of a project.</source>
        <translation>O arquivo .aider.chat.history.md de um projeto.</translation>
    </message>
    <message>
        <source>The file ChatStorage.sqlite of WhatsApp on a Mac, with ChatStorage.sqlite-wal beside it; or that file of an iPhone&apos;s backup.</source>
        <translation>O arquivo ChatStorage.sqlite do WhatsApp em um Mac, com ChatStorage.sqlite-wal ao lado; ou esse arquivo do backup de um iPhone.</translation>
    </message>
    <message>
        <source>The file LobeChat-….json that LobeChat (LobeHub) exports.</source>
        <translation>O arquivo LobeChat-….json que o LobeChat (LobeHub) exporta.</translation>
    </message>
    <message>
        <source>The file chat.db of a Mac, with chat.db-wal beside it; or the backup of an iPhone.</source>
        <translation>O arquivo chat.db de um Mac, com chat.db-wal ao lado; ou o backup de um iPhone.</translation>
    </message>
    <message>
        <source>The file conversation_….json or …_conversations_export.json that the Web UI of llama.cpp (llama-server) exports.</source>
        <translation>O arquivo conversation_….json ou …_conversations_export.json que a interface web do llama.cpp (llama-server) exporta.</translation>
    </message>
    <message>
        <source>The file msgstore.db, decrypted from a backup of WhatsApp on Android; wa.db beside it has the names.</source>
        <translation>O arquivo msgstore.db, descriptografado de um backup do WhatsApp no Android; wa.db, ao lado, tem os nomes.</translation>
    </message>
    <message>
        <source>The file repo.car with all records of your account.</source>
        <translation>O arquivo repo.car com todos os registros da sua conta.</translation>
    </message>
    <message>
        <source>The file result.json, or a JSON file for each chat, made by WhatsApp-Chat-Exporter.</source>
        <translation>O arquivo result.json, ou um arquivo JSON para cada chat, feito pelo WhatsApp-Chat-Exporter.</translation>
    </message>
    <message>
        <source>The file saved_story.json that KoboldAI Lite, the page of KoboldCpp, saves.</source>
        <translation>O arquivo saved_story.json que o KoboldAI Lite, a página do KoboldCpp, salva.</translation>
    </message>
    <message>
        <source>The folder History of MSN or Windows Live Messenger, with an .xml file for each contact.</source>
        <translation>A pasta History do MSN ou Windows Live Messenger, com um arquivo .xml para cada contato.</translation>
    </message>
    <message>
        <source>The folder Keep of an archive of Google Takeout, with a .json file for each note.</source>
        <translation>A pasta Keep de um arquivo compactado do Google Takeout, com um arquivo .json para cada nota.</translation>
    </message>
    <message>
        <source>The folder Logs of Adium, with folders by account and contact.</source>
        <translation>A pasta Logs do Adium, com pastas por conta e contato.</translation>
    </message>
    <message>
        <source>The folder logs of Pidgin or Gaim, with a page or text for each conversation.</source>
        <translation>A pasta logs do Pidgin ou Gaim, com uma página ou um texto para cada conversa.</translation>
    </message>
    <message>
        <source>The text messages.txt of a chat, or the tables of a data backup, both from Android and unpacked with their password.</source>
        <translation>O texto messages.txt de um chat, ou as tabelas de um backup de dados, ambos do Android e descompactados com a senha.</translation>
    </message>
    <message>
        <source>The texts of your chats that the phone sends by mail, or the file viber.db of Viber for computers while it is not encrypted.</source>
        <translation>Os textos dos seus chats que o celular envia por e-mail, ou o arquivo viber.db do Viber para computadores enquanto não estiver criptografado.</translation>
    </message>
    <message>
        <source>Threema</source>
        <translation>Threema</translation>
    </message>
    <message>
        <source>Thunderbird: open the folder of your profile (“Help”, “Troubleshooting Information”), and drop the files “Sent” and “Inbox” of your account here.</source>
        <translation>Thunderbird: abra a pasta do seu perfil (“Ajuda”, “Informações de solução de problemas”) e solte aqui os arquivos “Sent” e “Inbox” da sua conta.</translation>
    </message>
    <message>
        <source>Tick messages; the rest is not needed here.</source>
        <translation>Marque as mensagens; o resto não é necessário aqui.</translation>
    </message>
    <message>
        <source>Tick “Export JSON Files” and “Chat History”, then all the time there is.</source>
        <translation>Marque “Exportar arquivos JSON” e “Histórico de chat”, e depois todo o período disponível.</translation>
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
        <translation>Descompacte o backup. O próprio telefone não entrega esses arquivos: nele, SMS Import / Export é o caminho mais fácil.</translation>
    </message>
    <message>
        <source>Untick photos and other files; only texts are needed here.</source>
        <translation>Desmarque fotos e outros arquivos; só os textos são necessários aqui.</translation>
    </message>
    <message>
        <source>Update Signal.</source>
        <translation>Atualize o Signal.</translation>
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
        <translation>Espere o e-mail do Discord; pode levar até 30 dias.</translation>
    </message>
    <message>
        <source>Wait for the e-mail with a link and download all parts.</source>
        <translation>Espere o e-mail com um link e baixe todas as partes.</translation>
    </message>
    <message>
        <source>Wait for the e-mail with a link, and download the archive.</source>
        <translation>Espere o e-mail com um link e baixe o arquivo compactado.</translation>
    </message>
    <message>
        <source>Wait for the e-mail with a link, and stay signed in.</source>
        <translation>Espere o e-mail com um link e continue conectado.</translation>
    </message>
    <message>
        <source>Wait for the e-mail with the link and download all parts.</source>
        <translation>Espere o e-mail com o link e baixe todas as partes.</translation>
    </message>
    <message>
        <source>Wait for the e-mail with the link, download all parts and drop them here.</source>
        <translation>Espere o e-mail com o link, baixe todas as partes e solte-as aqui.</translation>
    </message>
    <message>
        <source>Wait for the e-mail, and download the archive.</source>
        <translation>Espere o e-mail e baixe o arquivo compactado.</translation>
    </message>
    <message>
        <source>Wait for the mail with the link, and download the archive.</source>
        <translation>Espere o e-mail com o link e baixe o arquivo compactado.</translation>
    </message>
    <message>
        <source>Wait for the mail, download the archive and drop it here as it is.</source>
        <translation>Espere o e-mail, baixe o arquivo compactado e solte-o aqui como está.</translation>
    </message>
    <message>
        <source>Wait for the mail, or look there again, and download the archive.</source>
        <translation>Espere o e-mail, ou olhe lá de novo, e baixe o arquivo compactado.</translation>
    </message>
    <message>
        <source>Wait for the message with a link, which may take up to 30 days.</source>
        <translation>Espere a mensagem com um link, que pode levar até 30 dias.</translation>
    </message>
    <message>
        <source>Wait for the notice and download all parts.</source>
        <translation>Espere o aviso e baixe todas as partes.</translation>
    </message>
    <message>
        <source>Wait for the notice of VK, which may take some days.</source>
        <translation>Espere o aviso do VK, que pode levar alguns dias.</translation>
    </message>
    <message>
        <source>Wait until it is ready, and download it.</source>
        <translation>Espere até ficar pronta e baixe-a.</translation>
    </message>
    <message>
        <source>Wait until it says “Download”, and download the archive.</source>
        <translation>Espere até aparecer “Download” e baixe o arquivo compactado.</translation>
    </message>
    <message>
        <source>Wait until the data are ready, which may take two days.</source>
        <translation>Espere até os dados estarem prontos, o que pode levar dois dias.</translation>
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
        <translation>WhatsApp (banco de dados do Android)</translation>
    </message>
    <message>
        <source>WhatsApp (database of an iPhone or Mac)</source>
        <translation>WhatsApp (banco de dados de um iPhone ou Mac)</translation>
    </message>
    <message>
        <source>Where the names do not tell, you see the first rows and choose the columns. The next table with the same columns is read like that.</source>
        <translation>Onde os nomes não bastam, você vê as primeiras linhas e escolhe as colunas. A próxima tabela com as mesmas colunas é lida do mesmo jeito.</translation>
    </message>
    <message>
        <source>Where you kept it: Google no longer makes these files</source>
        <translation>Onde você o guardou: o Google não cria mais estes arquivos</translation>
    </message>
    <message>
        <source>WordPress</source>
        <translation>WordPress</translation>
    </message>
    <message>
        <source>Write the name of who speaks and a colon before each turn, such as “Ann: I am here.”</source>
        <translation>Escreva antes de cada fala o nome de quem fala e dois-pontos, como “Ana: Cheguei.”</translation>
    </message>
    <message>
        <source>Write “/export” and send it.</source>
        <translation>Escreva “/export” e envie.</translation>
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
        <translation>messages-….zip com messages.ndjson dentro, ou só esse arquivo.</translation>
    </message>
    <message>
        <source>sms-….xml, or a zip archive of it.</source>
        <translation>sms-….xml, ou um arquivo zip dele.</translation>
    </message>
</context>
</TS>
