<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>Accessible</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>Plegado</translation>
    </message>
    <message>
        <source>Expanded</source>
        <translation>Desplegado</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Account and key</source>
        <translation>Cuenta y clave</translation>
    </message>
    <message>
        <source>Another account…</source>
        <translation>Otra cuenta…</translation>
    </message>
    <message>
        <source>Check and keep the key</source>
        <translation>Comprobar y guardar la clave</translation>
    </message>
    <message>
        <source>Checking the key…</source>
        <translation>Comprobando la clave…</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Olvidar la clave</translation>
    </message>
    <message>
        <source>Forget the key?</source>
        <translation>¿Olvidar la clave?</translation>
    </message>
    <message>
        <source>Forget the key…</source>
        <translation>Olvidar la clave…</translation>
    </message>
    <message>
        <source>It is deleted on this computer. You need to type it again to use it.</source>
        <translation>Se borra de este equipo. Para volver a usarla tendrás que escribirla de nuevo.</translation>
    </message>
    <message>
        <source>It is kept in %1.</source>
        <translation>Se guarda en %1.</translation>
    </message>
    <message>
        <source>It is kept in this computer&apos;s key store, where it has one, and never shown again. The service is asked once.</source>
        <translation>Se guarda en el llavero de este equipo, si lo tiene, y no se vuelve a mostrar. Se consulta una vez al servicio.</translation>
    </message>
    <message>
        <source>Name for this account</source>
        <translation>Nombre de esta cuenta</translation>
    </message>
    <message>
        <source>Only you see it.</source>
        <translation>Solo lo ves tú.</translation>
    </message>
    <message>
        <source>The service accepts the key.</source>
        <translation>El servicio acepta la clave.</translation>
    </message>
    <message>
        <source>There is a key for this account.</source>
        <translation>Hay una clave para esta cuenta.</translation>
    </message>
    <message>
        <source>There is no key for this account yet.</source>
        <translation>Aún no hay clave para esta cuenta.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>This computer has no key store, so the key lives only until you close this window.</source>
        <translation>Este equipo no tiene llavero, así que la clave dura solo hasta que cierres esta ventana.</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Tu cuenta</translation>
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
        <translation>Respuesta de %1</translation>
    </message>
    <message>
        <source>Like me</source>
        <translation>Como yo</translation>
    </message>
    <message>
        <source>No opinion</source>
        <translation>Sin opinión</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Aún sin preguntar.</translation>
    </message>
    <message>
        <source>Not like me</source>
        <translation>No como yo</translation>
    </message>
    <message>
        <source>What you think of the answer of %1</source>
        <translation>Qué opinas de la respuesta de %1</translation>
    </message>
    <message>
        <source>What you would rather have read</source>
        <translation>Qué te habría gustado leer</translation>
    </message>
    <message>
        <source>Write it better</source>
        <translation>Escribirla mejor</translation>
    </message>
</context>
<context>
    <name>AnswerEditor</name>
    <message>
        <source>An answer needs at least one word. To get rid of it, leave the example out.</source>
        <translation>Una respuesta necesita al menos una palabra. Si no la quieres, omite el ejemplo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>Guardar esta respuesta</translation>
    </message>
    <message>
        <source>Names and numbers that you type are replaced, too. Ctrl+Enter keeps the answer, Esc cancels.</source>
        <translation>Los nombres y números que escribas también se reemplazan. Ctrl+Enter guarda la respuesta; Esc cancela.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Tu respuesta</translation>
    </message>
</context>
<context>
    <name>AnswerEdits</name>
    <message>
        <source>Edit an answer</source>
        <translation>Editar una respuesta</translation>
    </message>
    <message>
        <source>Leave an example out</source>
        <translation>Omitir un ejemplo</translation>
    </message>
    <message>
        <source>Restore answers</source>
        <translation>Restaurar respuestas</translation>
    </message>
    <message>
        <source>Take an answer for context only</source>
        <translation>Usar una respuesta solo como contexto</translation>
    </message>
    <message>
        <source>Train on an answer</source>
        <translation>Entrenar con una respuesta</translation>
    </message>
    <message>
        <source>Use an example again</source>
        <translation>Volver a usar un ejemplo</translation>
    </message>
    <message>
        <source>Use answers again</source>
        <translation>Volver a usar respuestas</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>%1 (guessed)</source>
        <translation>%1 (supuesto)</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>%1, lines %2</source>
        <translation>%1, líneas %2</translation>
    </message>
    <message>
        <source>%1, message %2</source>
        <translation>%1, mensaje %2</translation>
    </message>
    <message>
        <source>%1, messages %2</source>
        <translation>%1, mensajes %2</translation>
    </message>
    <message>
        <source>Dates: %1</source>
        <translation>Fechas: %1</translation>
    </message>
    <message>
        <source>Letters: %1</source>
        <translation>Letras: %1</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>No cambia nada.</translation>
    </message>
    <message numerus="yes">
        <source>The text of %Ln message(s) changed.</source>
        <translation>
            <numerusform>Cambió el texto de %Ln mensaje.</numerusform>
            <numerusform>Cambió el texto de %Ln mensajes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time of %Ln message(s) changed.</source>
        <translation>
            <numerusform>Cambió la hora de %Ln mensaje.</numerusform>
            <numerusform>Cambió la hora de %Ln mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>Zona horaria: %1</translation>
    </message>
    <message>
        <source>VoiceTune knows who you are in this export.</source>
        <translation>VoiceTune sabe quién eres en esta exportación.</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Tú: %1</translation>
    </message>
    <message>
        <source>as in the file</source>
        <translation>como en el archivo</translation>
    </message>
    <message>
        <source>“%1” is in your list.</source>
        <translation>«%1» está en tu lista.</translation>
    </message>
</context>
<context>
    <name>AnswersForm</name>
    <message>
        <source>How its letters are stored</source>
        <translation>Cómo se guardan sus letras</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Order of its dates</source>
        <translation>Orden de sus fechas</translation>
    </message>
    <message>
        <source>The file has times without a zone. Type a city or a continent.</source>
        <translation>El archivo tiene horas sin zona. Escribe una ciudad o un continente.</translation>
    </message>
    <message>
        <source>This was guessed: the file does not say.</source>
        <translation>Es una suposición: el archivo no lo dice.</translation>
    </message>
    <message>
        <source>Time zone of its clock</source>
        <translation>Zona horaria de su reloj</translation>
    </message>
    <message>
        <source>Use these answers</source>
        <translation>Usar estas respuestas</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Quién eres</translation>
    </message>
</context>
<context>
    <name>ApartCard</name>
    <message numerus="yes">
        <source>%1 on %2 (%Ln message(s))</source>
        <translation>
            <numerusform>%1 en %2 (%Ln mensaje)</numerusform>
            <numerusform>%1 en %2 (%Ln mensajes)</numerusform>
        </translation>
    </message>
    <message>
        <source>All are different people</source>
        <translation>Todas son personas distintas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Which entry of %1 is somebody else?</source>
        <translation>¿Qué entrada de %1 es otra persona?</translation>
    </message>
</context>
<context>
    <name>AppPicker</name>
    <message numerus="yes">
        <source>%Ln app(s) shown</source>
        <translation>
            <numerusform>Se muestra %Ln app</numerusform>
            <numerusform>Se muestran %Ln apps</numerusform>
        </translation>
    </message>
    <message>
        <source>All apps</source>
        <translation>Todas las apps</translation>
    </message>
    <message>
        <source>Can I use plain texts, tables or finished training files?</source>
        <translation>¿Puedo usar textos, tablas o archivos de entrenamiento?</translation>
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
        <translation>Correo y publicaciones</translation>
    </message>
    <message>
        <source>Tables, texts and training files</source>
        <translation>Tablas, textos y archivos de entrenamiento</translation>
    </message>
    <message>
        <source>Talks with an assistant</source>
        <translation>Conversaciones con un asistente</translation>
    </message>
    <message>
        <source>VoiceTune does not know this app. It may read a table or a text that the app saves.</source>
        <translation>VoiceTune no conoce esta app. Quizá pueda leer una tabla o un texto que guarde.</translation>
    </message>
    <message>
        <source>Which app?</source>
        <translation>¿Qué app?</translation>
    </message>
</context>
<context>
    <name>AskView</name>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Ask again</source>
        <translation>Volver a preguntar</translation>
    </message>
    <message>
        <source>Asking the models</source>
        <translation>Preguntando a los modelos</translation>
    </message>
    <message>
        <source>Cancel replay</source>
        <translation>Cancelar la repetición</translation>
    </message>
    <message>
        <source>The replay is stopped. What came is kept, and it can go on.</source>
        <translation>La repetición está detenida. Lo que llegó se conserva y puedes continuarla.</translation>
    </message>
</context>
<context>
    <name>AssistantQuestion</name>
    <message>
        <source>Choose %1</source>
        <translation>Elegir a %1</translation>
    </message>
    <message>
        <source>Choose %1 on %2</source>
        <translation>Elegir a %1 en %2</translation>
    </message>
    <message>
        <source>Does a team write with one voice? Select them in the table, then press “Make assistants”.</source>
        <translation>¿Escribe un equipo con una sola voz? Selecciona a todos en la tabla y pulsa «Hacer asistentes».</translation>
    </message>
    <message>
        <source>The model will write like this person. Choose here, or by role in the table.</source>
        <translation>El modelo escribirá como esta persona. Elígela aquí, o por su rol en la tabla.</translation>
    </message>
    <message>
        <source>Who is the assistant?</source>
        <translation>¿Quién es el asistente?</translation>
    </message>
</context>
<context>
    <name>Beforehand</name>
    <message numerus="yes">
        <source>%Ln example(s), with names and private data replaced.</source>
        <translation>
            <numerusform>%Ln ejemplo, con los nombres y los datos privados reemplazados.</numerusform>
            <numerusform>%Ln ejemplos, con los nombres y los datos privados reemplazados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each service and model has its price.</source>
        <translation>Cada servicio y cada modelo tiene su precio.</translation>
    </message>
    <message>
        <source>If you send</source>
        <translation>Si envías</translation>
    </message>
    <message>
        <source>Train at home</source>
        <translation>Entrenar en casa</translation>
    </message>
    <message>
        <source>Up to about %1, depending on service and model.</source>
        <translation>Hasta unos %1, según el servicio y el modelo.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Qué se envía</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Cuánto cuesta</translation>
    </message>
    <message>
        <source>What stays here</source>
        <translation>Qué se queda aquí</translation>
    </message>
    <message>
        <source>You can also train on this computer.</source>
        <translation>También puedes entrenar en este equipo.</translation>
    </message>
    <message>
        <source>You can read each file before it goes.</source>
        <translation>Puedes leer cada archivo antes de que se envíe.</translation>
    </message>
    <message>
        <source>You see the estimate before you send.</source>
        <translation>Verás la estimación antes de enviar.</translation>
    </message>
    <message>
        <source>Your chats, the list of real and new names, and all that you left out.</source>
        <translation>Tus chats, la lista de nombres reales y nuevos, y todo lo que dejaste fuera.</translation>
    </message>
</context>
<context>
    <name>BlindRoundView</name>
    <message>
        <source>%1 of %2: which answer is real?</source>
        <translation>%1 de %2: ¿qué respuesta es la real?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Right: answer %1 is the real one.</source>
        <translation>Acertaste: la respuesta %1 es la real.</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Saltar esta</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Detener la prueba</translation>
    </message>
    <message>
        <source>What was said before</source>
        <translation>Qué se dijo antes</translation>
    </message>
    <message>
        <source>Wrong: answer %1 is the real one.</source>
        <translation>No acertaste: la respuesta %1 es la real.</translation>
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
        <translation>Por azar</translation>
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
        <translation>Aciertos</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Qué demuestra</translation>
    </message>
    <message>
        <source>Who guessed</source>
        <translation>Quién adivinó</translation>
    </message>
</context>
<context>
    <name>BlindStart</name>
    <message>
        <source>One of two answers is real, the other one comes from the model. You guess, or a friend who knows you well.</source>
        <translation>Una de las dos respuestas es real; la otra es del modelo. Adivina tú, o alguien que te conozca bien.</translation>
    </message>
    <message>
        <source>Only where length tells nothing</source>
        <translation>Solo si la longitud no delata nada</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>Save a quiz for a friend…</source>
        <translation>Guardar un cuestionario para alguien…</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Start the test</source>
        <translation>Empezar la prueba</translation>
    </message>
    <message>
        <source>The same seed draws the same moments. The quiz is one file for any browser; it works without a network.</source>
        <translation>La misma semilla elige los mismos momentos. El cuestionario es un archivo para cualquier navegador y funciona sin red.</translation>
    </message>
    <message>
        <source>Which answer did you write?</source>
        <translation>¿Qué respuesta escribiste tú?</translation>
    </message>
    <message>
        <source>Who guesses</source>
        <translation>Quién adivina</translation>
    </message>
</context>
<context>
    <name>BlindTab</name>
    <message numerus="yes">
        <source>%Ln moment(s) hold something that is hidden now, and were left out.</source>
        <translation>
            <numerusform>%Ln momento contiene algo que ahora está oculto y se omitió.</numerusform>
            <numerusform>%Ln momentos contienen algo que ahora está oculto y se omitieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>All names in it are made up. Read it once before you share it.</source>
        <translation>Todos los nombres que contiene son inventados. Léelo una vez antes de compartirlo.</translation>
    </message>
    <message>
        <source>Ask your model at held-out moments on the tab Replay. Then guess here.</source>
        <translation>Pregunta a tu modelo en momentos reservados, en la pestaña Repetición. Después, adivina aquí.</translation>
    </message>
    <message>
        <source>Go to Replay</source>
        <translation>Ir a Repetición</translation>
    </message>
    <message>
        <source>No answers to guess yet</source>
        <translation>Aún no hay respuestas que adivinar</translation>
    </message>
    <message>
        <source>Save a quiz for a friend</source>
        <translation>Guardar un cuestionario para alguien</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>The length of an answer often gives it away here.</source>
        <translation>Aquí la longitud de una respuesta suele delatarla.</translation>
    </message>
    <message numerus="yes">
        <source>The quiz with %Ln round(s) is saved.</source>
        <translation>
            <numerusform>Se guardó el cuestionario con %Ln ronda.</numerusform>
            <numerusform>Se guardó el cuestionario con %Ln rondas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The true share of right guesses lies between %1 and %2.</source>
        <translation>La proporción real de aciertos está entre el %1 y el %2.</translation>
    </message>
    <message>
        <source>Treat the result with care, or replay more moments.</source>
        <translation>Toma el resultado con cautela, o repite más momentos.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
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
        <translation>Atrás</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminar el recorrido</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>CanaryCard</name>
    <message numerus="yes">
        <source>%Ln canary phrase(s) made in this project. A search knows all of them.</source>
        <translation>
            <numerusform>%Ln frase canario creada en este proyecto. Una búsqueda las conoce todas.</numerusform>
            <numerusform>%Ln frases canario creadas en este proyecto. Una búsqueda las conoce todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A canary is a made-up phrase that stands once in the training files. A model that can say it has learnt single examples.</source>
        <translation>Un canario es una frase inventada que aparece una sola vez en los archivos de entrenamiento. Un modelo capaz de decirla ha aprendido ejemplos sueltos.</translation>
    </message>
    <message>
        <source>Ask for the canaries</source>
        <translation>Preguntar por los canarios</translation>
    </message>
    <message>
        <source>Canaries</source>
        <translation>Canarios</translation>
    </message>
    <message>
        <source>Canaries in the next files</source>
        <translation>Canarios en los próximos archivos</translation>
    </message>
    <message>
        <source>Model to ask</source>
        <translation>Modelo al que preguntar</translation>
    </message>
    <message>
        <source>Save the files again and train with them. The result says how many of the examples are canaries.</source>
        <translation>Guarda los archivos otra vez y entrena con ellos. El resultado dice cuántos de los ejemplos son canarios.</translation>
    </message>
    <message>
        <source>Send questions to %1</source>
        <translation>Enviar preguntas a %1</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Dejar de preguntar</translation>
    </message>
</context>
<context>
    <name>ChatsModel</name>
    <message numerus="yes">
        <source>%1 · %Ln export(s)</source>
        <translation>
            <numerusform>%1 · %Ln exportación</numerusform>
            <numerusform>%1 · %Ln exportaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>used</source>
        <translation>en uso</translation>
    </message>
</context>
<context>
    <name>ChatsView</name>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Add another export…</source>
        <translation>Añadir otra exportación…</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Merge chats</source>
        <translation>Fusionar chats</translation>
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
            <numerusform>Queda %Ln por revisar</numerusform>
            <numerusform>Quedan %Ln por revisar</numerusform>
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
        <translation>Último mensaje</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>no se lee</translation>
    </message>
    <message>
        <source>partly read</source>
        <translation>se lee en parte</translation>
    </message>
    <message>
        <source>read</source>
        <translation>se lee</translation>
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
            <numerusform>Se muestra %Ln chat</numerusform>
            <numerusform>Se muestran %Ln chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Por persona</translation>
    </message>
    <message>
        <source>Chats of the account</source>
        <translation>Chats de la cuenta</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Directos</translation>
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
        <translation>Más mensajes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln chat(s)</source>
        <translation>
            <numerusform>Leer %Ln chat</numerusform>
            <numerusform>Leer %Ln chats</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search chats and people</source>
        <translation>Buscar chats y personas</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>Marcar los que se ven</translation>
    </message>
    <message>
        <source>Untick all shown</source>
        <translation>Desmarcar los que se ven</translation>
    </message>
</context>
<context>
    <name>ColumnChoices</name>
    <message>
        <source>A row is</source>
        <translation>Una fila es</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer to number</source>
        <translation>Respuesta al número</translation>
    </message>
    <message>
        <source>As you chose</source>
        <translation>Como elegiste</translation>
    </message>
    <message>
        <source>By its name</source>
        <translation>Por su nombre</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Día, mes, año</translation>
    </message>
    <message>
        <source>Guessed from its cells</source>
        <translation>Supuesto por sus celdas</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Message number</source>
        <translation>Número de mensaje</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mes, día, año</translation>
    </message>
    <message>
        <source>More of the question</source>
        <translation>Más de la pregunta</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>Orden de las fechas</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>Pregunta y respuesta</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Sent by me</source>
        <translation>Enviado por mí</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt del sistema</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Año, mes, día</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>Differs</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>distinto</translation>
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
        <translation>Junto a él</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>No other model</source>
        <translation>Ningún otro modelo</translation>
    </message>
    <message>
        <source>Only you and others, without a model</source>
        <translation>Solo tú y los demás, sin modelo</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation>Qué comparar</translation>
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
        <translation>Nota para la ficha del conjunto de datos</translation>
    </message>
    <message>
        <source>Please make sure that the people in these chats agree.</source>
        <translation>Asegúrate de que las personas de estos chats estén de acuerdo.</translation>
    </message>
    <message>
        <source>Who agreed, when and how</source>
        <translation>Quién aceptó, cuándo y cómo</translation>
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
        <translation>Costo</translation>
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
        <translation>Por millón</translation>
    </message>
    <message>
        <source>Price of</source>
        <translation>Precio del</translation>
    </message>
    <message>
        <source>Tokens billed</source>
        <translation>Tokens facturados</translation>
    </message>
    <message>
        <source>Tokens cut off</source>
        <translation>Tokens cortados</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Muy largos</translation>
    </message>
    <message>
        <source>Trained at</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>you, %1</source>
        <translation>tú, %1</translation>
    </message>
</context>
<context>
    <name>CostPanel</name>
    <message>
        <source>Change the epochs</source>
        <translation>Cambiar las épocas</translation>
    </message>
    <message>
        <source>Checked on %1.</source>
        <translation>Comprobado el %1.</translation>
    </message>
    <message>
        <source>Choose a row to read about it.</source>
        <translation>Elige una fila para leer más sobre ella.</translation>
    </message>
    <message>
        <source>Correct a price</source>
        <translation>Corregir un precio</translation>
    </message>
    <message>
        <source>Correct its price for a million tokens</source>
        <translation>Corregir su precio por millón de tokens</translation>
    </message>
    <message>
        <source>Cost by model</source>
        <translation>Costo por modelo</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>How often the training goes through all examples. OpenAI&apos;s rule takes 3, more for few examples, fewer for many.</source>
        <translation>Cuántas veces recorre el entrenamiento todos los ejemplos. La regla de OpenAI usa 3; más si hay pocos ejemplos, menos si hay muchos.</translation>
    </message>
    <message numerus="yes">
        <source>It asks for %Ln example(s) at least.</source>
        <translation>
            <numerusform>Pide al menos %Ln ejemplo.</numerusform>
            <numerusform>Pide al menos %Ln ejemplos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its own tokenizer counts a little differently.</source>
        <translation>Su propio tokenizador cuenta de forma un poco distinta.</translation>
    </message>
    <message>
        <source>None of these services trains the model of this dataset.</source>
        <translation>Ninguno de estos servicios entrena el modelo de este conjunto de datos.</translation>
    </message>
    <message>
        <source>Official rule: %1</source>
        <translation>Regla oficial: %1</translation>
    </message>
    <message>
        <source>Please look up the price there and type it.</source>
        <translation>Consulta el precio allí y escríbelo.</translation>
    </message>
    <message>
        <source>Price for a million tokens</source>
        <translation>Precio por millón de tokens</translation>
    </message>
    <message>
        <source>The held-out examples are billed, too, once an epoch.</source>
        <translation>Los ejemplos reservados también se facturan, una vez por época.</translation>
    </message>
    <message>
        <source>The price is from its own list.</source>
        <translation>El precio viene de su propia lista.</translation>
    </message>
    <message>
        <source>The price is what others report; please check it there.</source>
        <translation>El precio es el que indican otros; compruébalo allí.</translation>
    </message>
    <message>
        <source>The service ends this model on %1, with all that was trained from it.</source>
        <translation>El %1 el servicio retira este modelo, con todo lo que se entrenó a partir de él.</translation>
    </message>
    <message>
        <source>Training %1 at %2 costs %3.</source>
        <translation>Entrenar %1 en %2 cuesta %3.</translation>
    </message>
    <message>
        <source>Use the known price</source>
        <translation>Usar el precio conocido</translation>
    </message>
    <message>
        <source>What %1 costs at %2 is not known.</source>
        <translation>No se sabe cuánto cuesta %1 en %2.</translation>
    </message>
    <message>
        <source>You typed the price.</source>
        <translation>Tú escribiste el precio.</translation>
    </message>
</context>
<context>
    <name>CrashCard</name>
    <message>
        <source>A report lies on this computer. It names places in the program and nothing from your chats. It is sent to nobody.</source>
        <translation>Hay un informe en este equipo. Nombra lugares del programa y nada de tus chats. No se envía a nadie.</translation>
    </message>
    <message>
        <source>Choose another folder, or copy the report.</source>
        <translation>Elige otra carpeta, o copia el informe.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Informe de fallo</translation>
    </message>
    <message>
        <source>Delete report</source>
        <translation>Borrar informe</translation>
    </message>
    <message>
        <source>Hide report</source>
        <translation>Ocultar informe</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Informe copiado</translation>
    </message>
    <message>
        <source>Report deleted</source>
        <translation>Informe borrado</translation>
    </message>
    <message>
        <source>Report saved</source>
        <translation>Informe guardado</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Mostrar informe</translation>
    </message>
    <message>
        <source>Something went wrong inside VoiceTune.</source>
        <translation>Algo falló dentro de VoiceTune.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>The report cannot be saved there.</source>
        <translation>El informe no se puede guardar ahí.</translation>
    </message>
    <message>
        <source>VoiceTune crash report.txt</source>
        <translation>Informe de fallo de VoiceTune.txt</translation>
    </message>
    <message>
        <source>VoiceTune ran into a problem earlier.</source>
        <translation>VoiceTune tuvo un problema anteriormente.</translation>
    </message>
</context>
<context>
    <name>CurveChart</name>
    <message>
        <source>%1: %2 at step %3.</source>
        <translation>%1: %2 en el paso %3.</translation>
    </message>
    <message>
        <source>%1: from %2 at step %3 to %4 at step %5, between %6 and %7.</source>
        <translation>%1: de %2 en el paso %3 a %4 en el paso %5, entre %6 y %7.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>There are no figures yet.</source>
        <translation>Aún no hay cifras.</translation>
    </message>
    <message>
        <source>Training steps</source>
        <translation>Pasos de entrenamiento</translation>
    </message>
</context>
<context>
    <name>CurveModel</name>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <source>%1, as a table</source>
        <translation>%1, como tabla</translation>
    </message>
    <message>
        <source>Point at the chart or use the arrow keys to read it.</source>
        <translation>Señala el gráfico o usa las teclas de flecha para leerlo.</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>Ver como imagen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Ver como tabla</translation>
    </message>
</context>
<context>
    <name>DatasetDetails</name>
    <message>
        <source>About this data</source>
        <translation>Sobre estos datos</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Details of the dataset</source>
        <translation>Detalles del conjunto de datos</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidos</translation>
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
        <translation>p. ej., %1</translation>
    </message>
</context>
<context>
    <name>DatasetPage</name>
    <message>
        <source>Change how examples are made</source>
        <translation>Cambiar cómo se forman los ejemplos</translation>
    </message>
    <message>
        <source>Your dataset</source>
        <translation>Tu conjunto de datos</translation>
    </message>
    <message numerus="yes">
        <source>example(s) to train on</source>
        <translation>
            <numerusform>ejemplo para entrenar</numerusform>
            <numerusform>ejemplos para entrenar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Change a replacement</source>
        <translation>Cambiar un reemplazo</translation>
    </message>
    <message>
        <source>Hide a word</source>
        <translation>Ocultar una palabra</translation>
    </message>
    <message>
        <source>Hide unusual words</source>
        <translation>Ocultar palabras inusuales</translation>
    </message>
    <message>
        <source>How replacements look</source>
        <translation>Aspecto de los reemplazos</translation>
    </message>
    <message>
        <source>It is a person</source>
        <translation>Es una persona</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Leave unusual words</source>
        <translation>Dejar palabras inusuales</translation>
    </message>
    <message>
        <source>Marked to check</source>
        <translation>Marcar para revisar</translation>
    </message>
    <message>
        <source>Not a person</source>
        <translation>No es una persona</translation>
    </message>
    <message>
        <source>Remove a word</source>
        <translation>Quitar una palabra</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replaced all that waited</source>
        <translation>Reemplazar todo lo pendiente</translation>
    </message>
</context>
<context>
    <name>DefaultsSection</name>
    <message>
        <source>A new project begins with these. On the page Dataset you change them for one project; others stay as they are.</source>
        <translation>Un proyecto nuevo empieza con estos valores. En la página Conjunto de datos los cambias para un proyecto; los demás quedan como están.</translation>
    </message>
    <message>
        <source>Count tokens for</source>
        <translation>Contar tokens para</translation>
    </message>
    <message>
        <source>Longest example</source>
        <translation>Ejemplo más largo</translation>
    </message>
    <message>
        <source>New projects</source>
        <translation>Proyectos nuevos</translation>
    </message>
    <message>
        <source>Tokens are counted with the vocabulary %1. This model takes examples of up to %2 tokens.</source>
        <translation>Los tokens se cuentan con el vocabulario %1. Este modelo admite ejemplos de hasta %2 tokens.</translation>
    </message>
    <message>
        <source>What the model takes</source>
        <translation>Lo que admita el modelo</translation>
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
        <translation>Un trabajo de entrenamiento en %1: %2</translation>
    </message>
    <message>
        <source>A training job: %2</source>
        <translation>Un trabajo de entrenamiento: %2</translation>
    </message>
    <message>
        <source>A training on this computer: %2</source>
        <translation>Un entrenamiento en este equipo: %2</translation>
    </message>
</context>
<context>
    <name>DetectorSection</name>
    <message>
        <source>A folder on this computer. Nothing is downloaded.</source>
        <translation>Una carpeta de este equipo. No se descarga nada.</translation>
    </message>
    <message>
        <source>Another detector</source>
        <translation>Otro detector</translation>
    </message>
    <message>
        <source>Ask another detector</source>
        <translation>Consultar otro detector</translation>
    </message>
    <message>
        <source>Ask no other detector</source>
        <translation>No consultar otro detector</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose a program…</source>
        <translation>Elegir un programa…</translation>
    </message>
    <message>
        <source>Choose the Python that has the detector</source>
        <translation>Elige el Python que tiene el detector</translation>
    </message>
    <message>
        <source>Choose the folder of its model</source>
        <translation>Elige la carpeta de su modelo</translation>
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
        <translation>Se consultará cuando la página Privacidad vuelva a buscar datos privados.</translation>
    </message>
    <message>
        <source>Its Python</source>
        <translation>Su Python</translation>
    </message>
    <message>
        <source>Its model</source>
        <translation>Su modelo</translation>
    </message>
    <message>
        <source>No other detector is asked.</source>
        <translation>No se consulta ningún otro detector.</translation>
    </message>
    <message>
        <source>Not needed. If you have spaCy, GLiNER or Presidio installed for Python, the search for private data can ask it, too. It runs on this computer with the network turned off for it. What it sees waits for your decision. The search takes much longer with it.</source>
        <translation>No es necesario. Si tienes spaCy, GLiNER o Presidio instalado para Python, la búsqueda de datos privados puede consultarlo también. Se ejecuta en este equipo, sin acceso a la red. Lo que encuentra espera tu decisión. Con él, la búsqueda tarda mucho más.</translation>
    </message>
    <message>
        <source>Presidio, with a model of spaCy</source>
        <translation>Presidio, con un modelo de spaCy</translation>
    </message>
    <message>
        <source>Start it once and use it</source>
        <translation>Iniciarlo una vez y usarlo</translation>
    </message>
    <message>
        <source>Stop asking it</source>
        <translation>Dejar de consultarlo</translation>
    </message>
    <message>
        <source>The program, or the folder of an environment that has the detector.</source>
        <translation>El programa, o la carpeta de un entorno que tiene el detector.</translation>
    </message>
    <message>
        <source>spaCy</source>
        <translation>spaCy</translation>
    </message>
    <message>
        <source>{0} is asked, too.</source>
        <translation>También se consulta {0}.</translation>
    </message>
</context>
<context>
    <name>ExampleBrowser</name>
    <message numerus="yes">
        <source>%Ln preference pair(s) from edited answers: a second training learns your text over the one it replaced.</source>
        <translation>
            <numerusform>%Ln par de preferencias de respuestas editadas: un segundo entrenamiento aprende a preferir tu texto al que reemplazó.</numerusform>
            <numerusform>%Ln pares de preferencias de respuestas editadas: un segundo entrenamiento aprende a preferir tu texto al que reemplazó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not used: %Ln changed answer(s), because these settings form other answers.</source>
        <translation>
            <numerusform>Sin usar: %Ln respuesta cambiada, porque con estos ajustes se forman otras respuestas.</numerusform>
            <numerusform>Sin usar: %Ln respuestas cambiadas, porque con estos ajustes se forman otras respuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save them in the format “Preference pairs” on the page Finish.</source>
        <translation>Guárdalos con el formato «Pares de preferencias» en la página Terminar.</translation>
    </message>
</context>
<context>
    <name>ExampleDetail</name>
    <message>
        <source>%1, edited by you</source>
        <translation>%1, editado por ti</translation>
    </message>
    <message>
        <source>Answer, left out</source>
        <translation>Respuesta, omitida</translation>
    </message>
    <message>
        <source>Answer, only context</source>
        <translation>Respuesta, solo contexto</translation>
    </message>
    <message>
        <source>Answer, trained</source>
        <translation>Respuesta, entrenada</translation>
    </message>
    <message>
        <source>Edit answer</source>
        <translation>Editar respuesta</translation>
    </message>
    <message>
        <source>Enter edits the answer, Space trains on it or not, Delete leaves the example out.</source>
        <translation>Enter edita la respuesta, Espacio decide si se entrena con ella y Supr omite el ejemplo.</translation>
    </message>
    <message>
        <source>Leave example out</source>
        <translation>Omitir ejemplo</translation>
    </message>
    <message>
        <source>Only context</source>
        <translation>Solo contexto</translation>
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
        <translation>Prompt del sistema</translation>
    </message>
    <message>
        <source>The example as the model will see it</source>
        <translation>El ejemplo tal como lo verá el modelo</translation>
    </message>
    <message>
        <source>This answer is context here whatever you choose: it stands before the first trained one.</source>
        <translation>Aquí esta respuesta siempre es contexto: va antes de la primera que se entrena.</translation>
    </message>
    <message>
        <source>Train on it</source>
        <translation>Entrenar con ella</translation>
    </message>
    <message>
        <source>Use example again</source>
        <translation>Volver a usar el ejemplo</translation>
    </message>
</context>
<context>
    <name>ExampleList</name>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln ejemplo</numerusform>
            <numerusform>%Ln ejemplos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) of %1 to %2 tokens</source>
        <translation>
            <numerusform>%Ln ejemplo de %1 a %2 tokens</numerusform>
            <numerusform>%Ln ejemplos de %1 a %2 tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) of %1 to %2 turns</source>
        <translation>
            <numerusform>%Ln ejemplo de %1 a %2 turnos</numerusform>
            <numerusform>%Ln ejemplos de %1 a %2 turnos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) with %1 to %2 tokens of prompts</source>
        <translation>
            <numerusform>%Ln ejemplo con %1 a %2 tokens de prompts</numerusform>
            <numerusform>%Ln ejemplos con %1 a %2 tokens de prompts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) with %1 to %2 tokens of trained answers</source>
        <translation>
            <numerusform>%Ln ejemplo con %1 a %2 tokens de respuestas entrenadas</numerusform>
            <numerusform>%Ln ejemplos con %1 a %2 tokens de respuestas entrenadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln matching example(s)</source>
        <translation>
            <numerusform>%Ln ejemplo coincide</numerusform>
            <numerusform>%Ln ejemplos coinciden</numerusform>
        </translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>Todos los chats</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Todas las partes</translation>
    </message>
    <message>
        <source>Answer tokens</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Cambiados por ti</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Kept for a test</source>
        <translation>Guardados para probar</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Search in the examples</source>
        <translation>Buscar en los ejemplos</translation>
    </message>
    <message>
        <source>Search, then Enter</source>
        <translation>Busca y pulsa Enter</translation>
    </message>
    <message>
        <source>Show all examples</source>
        <translation>Mostrar todos los ejemplos</translation>
    </message>
    <message>
        <source>Show all lengths</source>
        <translation>Mostrar todas las longitudes</translation>
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
        <translation>Para medir</translation>
    </message>
    <message>
        <source>Used to train</source>
        <translation>Para entrenar</translation>
    </message>
    <message>
        <source>Which examples are shown</source>
        <translation>Qué ejemplos se muestran</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>medir</translation>
    </message>
    <message>
        <source>test</source>
        <translation>probar</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenar</translation>
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
        <translation>Ver como imagen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Ver como tabla</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Figures of the dataset</source>
        <translation>Cifras del conjunto de datos</translation>
    </message>
</context>
<context>
    <name>FindingDetail</name>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Ask me (A)</source>
        <translation>Preguntarme (A)</translation>
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
        <translation>Para todos los lugares con este valor</translation>
    </message>
    <message>
        <source>Keep (%1)</source>
        <translation>Conservar (%1)</translation>
    </message>
    <message>
        <source>Keep all %1</source>
        <translation>Conservar los %1</translation>
    </message>
    <message>
        <source>Messages after</source>
        <translation>Mensajes posteriores</translation>
    </message>
    <message>
        <source>Messages before</source>
        <translation>Mensajes anteriores</translation>
    </message>
    <message>
        <source>Replace (%1)</source>
        <translation>Reemplazar (%1)</translation>
    </message>
    <message>
        <source>Replace all %1</source>
        <translation>Reemplazar los %1</translation>
    </message>
    <message>
        <source>Skip (A)</source>
        <translation>Saltar (A)</translation>
    </message>
    <message>
        <source>The chosen finding</source>
        <translation>El hallazgo elegido</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>%1 shown</source>
        <translation>Se muestran %1</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
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
        <translation>Enter: todos como este · J: siguiente</translation>
    </message>
    <message>
        <source>Everything in this group is decided.</source>
        <translation>Todo en este grupo está decidido.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservados</translation>
    </message>
    <message>
        <source>Nothing in this group is shown by this filter.</source>
        <translation>Con este filtro no se muestra nada de este grupo.</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Only %1. Show all again</source>
        <translation>Solo %1. Volver a mostrar todo</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Reemplazados</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
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
        <translation>Por revisar</translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message numerus="yes">
        <source>%Ln unusual word(s) or number(s) stay visible.</source>
        <translation>
            <numerusform>%Ln palabra o número inusual queda visible.</numerusform>
            <numerusform>%Ln palabras o números inusuales quedan visibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Jobs (%1)</source>
        <translation>Trabajos (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Names and private data are replaced in them, but for %Ln that you keep. They stay on this computer unless you send them.</source>
        <translation>
            <numerusform>Los nombres y datos privados están reemplazados en ellos, salvo %Ln que conservas. Se quedan en este equipo a menos que los envíes.</numerusform>
            <numerusform>Los nombres y datos privados están reemplazados en ellos, salvo %Ln que conservas. Se quedan en este equipo a menos que los envíes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names and private data are replaced in them. They stay on this computer unless you send them.</source>
        <translation>Los nombres y datos privados están reemplazados en ellos. Se quedan en este equipo a menos que los envíes.</translation>
    </message>
    <message>
        <source>Save files</source>
        <translation>Guardar archivos</translation>
    </message>
    <message>
        <source>Send to a service</source>
        <translation>Enviar a un servicio</translation>
    </message>
    <message>
        <source>Train at home</source>
        <translation>Entrenar en casa</translation>
    </message>
    <message>
        <source>What to do with the files</source>
        <translation>Qué hacer con los archivos</translation>
    </message>
    <message>
        <source>Your training files</source>
        <translation>Tus archivos de entrenamiento</translation>
    </message>
</context>
<context>
    <name>FoldersSection</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Folder for files that you save</source>
        <translation>Carpeta para los archivos que guardas</translation>
    </message>
    <message>
        <source>Folder for new projects</source>
        <translation>Carpeta para proyectos nuevos</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>No program opened the folder.</source>
        <translation>Ningún programa abrió la carpeta.</translation>
    </message>
    <message>
        <source>Open it with the program for files.</source>
        <translation>Ábrela con el programa de archivos.</translation>
    </message>
    <message>
        <source>Open this folder</source>
        <translation>Abrir esta carpeta</translation>
    </message>
    <message>
        <source>This folder cannot be made. Choose another one.</source>
        <translation>No se puede crear esta carpeta. Elige otra.</translation>
    </message>
    <message>
        <source>Use the usual folder</source>
        <translation>Usar la carpeta habitual</translation>
    </message>
    <message>
        <source>What lies in the old folder stays there.</source>
        <translation>Lo que hay en la carpeta anterior se queda allí.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget for good</source>
        <translation>Olvidar para siempre</translation>
    </message>
    <message>
        <source>Forget the replacements?</source>
        <translation>¿Olvidar los reemplazos?</translation>
    </message>
    <message>
        <source>Names and replacements that you typed are forgotten, too. Your chats and decisions stay.</source>
        <translation>También se olvidan los nombres y reemplazos que escribiste. Tus chats y decisiones se quedan.</translation>
    </message>
    <message>
        <source>New replacements are drawn. They do not match files that you wrote before.</source>
        <translation>Se sortean reemplazos nuevos. No coinciden con los de los archivos que generaste antes.</translation>
    </message>
    <message>
        <source>Nobody can tell any more what stood for what, not even you.</source>
        <translation>Nadie podrá saber ya qué representaba cada cosa, ni siquiera tú.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>ForgetSection</name>
    <message numerus="yes">
        <source>%Ln more project(s)</source>
        <translation>
            <numerusform>%Ln proyecto más</numerusform>
            <numerusform>%Ln proyectos más</numerusform>
        </translation>
    </message>
    <message>
        <source>All data is deleted.</source>
        <translation>Se borraron todos los datos.</translation>
    </message>
    <message>
        <source>Delete all data</source>
        <translation>Borrar todos los datos</translation>
    </message>
    <message>
        <source>Delete all data of VoiceTune?</source>
        <translation>¿Borrar todos los datos de VoiceTune?</translation>
    </message>
    <message>
        <source>Delete all data…</source>
        <translation>Borrar todos los datos…</translation>
    </message>
    <message>
        <source>Delete this yourself: %1</source>
        <translation>Borra esto por tu cuenta: %1</translation>
    </message>
    <message>
        <source>Deletes everything that VoiceTune keeps on this computer. Untick the projects that you want to keep. Your exports and the files that you saved stay where they are.</source>
        <translation>Borra todo lo que VoiceTune guarda en este equipo. Desmarca los proyectos que quieras conservar. Tus exportaciones y los archivos que guardaste se quedan donde están.</translation>
    </message>
    <message>
        <source>I know that this cannot be undone</source>
        <translation>Sé que esto no se puede deshacer</translation>
    </message>
    <message>
        <source>It deletes no project.</source>
        <translation>No borra ningún proyecto.</translation>
    </message>
    <message>
        <source>It deletes settings, crash reports, and the lists of projects, of jobs and of what left this computer.</source>
        <translation>Borra los ajustes, los informes de fallos y las listas de proyectos, de trabajos y de lo que salió de este equipo.</translation>
    </message>
    <message>
        <source>It deletes the API keys of these accounts: %1.</source>
        <translation>Borra las claves de API de estas cuentas: %1.</translation>
    </message>
    <message>
        <source>It deletes these projects with their keys: %1.</source>
        <translation>Borra estos proyectos con sus claves: %1.</translation>
    </message>
    <message>
        <source>It does not touch exports, saved files, models and trainings at home, or what services have.</source>
        <translation>No toca las exportaciones, los archivos guardados, los modelos y entrenamientos en casa, ni lo que tienen los servicios.</translation>
    </message>
    <message numerus="yes">
        <source>It keeps %Ln project(s).</source>
        <translation>
            <numerusform>Conserva %Ln proyecto.</numerusform>
            <numerusform>Conserva %Ln proyectos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be deleted.</source>
        <translation>No se pudo borrar todo.</translation>
    </message>
    <message>
        <source>There is no project on this computer.</source>
        <translation>No hay ningún proyecto en este equipo.</translation>
    </message>
    <message>
        <source>VoiceTune is as it was when you installed it.</source>
        <translation>VoiceTune está como recién instalado.</translation>
    </message>
    <message>
        <source>VoiceTune is sending files.</source>
        <translation>VoiceTune está enviando archivos.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it on the page Finish.</source>
        <translation>Espera a que termine, o detenlo en la página Terminar.</translation>
    </message>
    <message>
        <source>the key of %1 in %2</source>
        <translation>la clave de %1 en %2</translation>
    </message>
</context>
<context>
    <name>FormatChooser</name>
    <message>
        <source>At home</source>
        <translation>En casa</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Otros programas</translation>
    </message>
    <message>
        <source>The files come into a folder of their own: %1.</source>
        <translation>Los archivos van a una carpeta propia: %1.</translation>
    </message>
    <message>
        <source>Training service</source>
        <translation>Servicio de entrenamiento</translation>
    </message>
    <message>
        <source>What the files are for</source>
        <translation>Para qué son los archivos</translation>
    </message>
</context>
<context>
    <name>GapPicture</name>
    <message>
        <source>About %1 % of the pauses are longer than the one chosen, %2.</source>
        <translation>Alrededor del %1 % de las pausas son más largas que la elegida, %2.</translation>
    </message>
    <message>
        <source>Most pauses last %1.</source>
        <translation>La mayoría de las pausas dura %1.</translation>
    </message>
    <message>
        <source>Pauses between messages</source>
        <translation>Pausas entre mensajes</translation>
    </message>
    <message>
        <source>The suggested pause is %1.</source>
        <translation>La pausa sugerida es de %1.</translation>
    </message>
    <message>
        <source>There are no pauses yet.</source>
        <translation>Aún no hay pausas.</translation>
    </message>
    <message>
        <source>chosen: %1</source>
        <translation>elegida: %1</translation>
    </message>
</context>
<context>
    <name>GroupHead</name>
    <message>
        <source>%1 of %2 checked.</source>
        <translation>%1 de %2 revisados.</translation>
    </message>
    <message>
        <source>They are always removed. You can keep a single place in the list.</source>
        <translation>Siempre se quitan. Puedes conservar un lugar concreto en la lista.</translation>
    </message>
    <message>
        <source>What happens to: %1</source>
        <translation>Qué pasa con: %1</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Exportación: %1</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Archivos: %1</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of your language, as in the name of its file</comment>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>All topics</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>Back to the topic before</source>
        <translation>Volver al tema anterior</translation>
    </message>
    <message>
        <source>Forward to the topic after</source>
        <translation>Avanzar al tema siguiente</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Press F1 or Esc to go back.</source>
        <translation>Pulsa F1 o Esc para volver.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer el recorrido</translation>
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
        <translation>Texto de ayuda</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Seguir leyendo</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>%1 between %2 and %3 tokens.</source>
        <translation>%1 entre %2 y %3 tokens.</translation>
    </message>
    <message>
        <source>%1 between %2 and %3 turns.</source>
        <translation>%1 entre %2 y %3 turnos.</translation>
    </message>
    <message>
        <source>%1 of their tokens are answers.</source>
        <translation>El %1 de sus tokens son respuestas.</translation>
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
        <translation>%1 a %2 tokens de respuestas entrenadas</translation>
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
        <translation>%1 tokens de respuestas entrenadas</translation>
    </message>
    <message>
        <source>%1 turns</source>
        <translation>%1 turnos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln examples</source>
        <translation>
            <numerusform>%Ln ejemplo</numerusform>
            <numerusform>%Ln ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 example</source>
        <translation>1 ejemplo</translation>
    </message>
    <message>
        <source>Drag to change the longest example</source>
        <translation>Arrastra para cambiar el ejemplo más largo</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Highest bar: %1</source>
        <translation>Barra más alta: %1</translation>
    </message>
    <message>
        <source>There are no examples yet.</source>
        <translation>Aún no hay ejemplos.</translation>
    </message>
    <message>
        <source>Token-length histogram</source>
        <translation>Histograma de longitudes en tokens</translation>
    </message>
    <message>
        <source>Tokens in an example</source>
        <translation>Tokens de un ejemplo</translation>
    </message>
    <message>
        <source>Tokens in the prompts of an example</source>
        <translation>Tokens en los prompts de un ejemplo</translation>
    </message>
    <message>
        <source>Tokens in the trained answers of an example</source>
        <translation>Tokens en las respuestas entrenadas de un ejemplo</translation>
    </message>
    <message>
        <source>Turns in an example</source>
        <translation>Turnos de un ejemplo</translation>
    </message>
</context>
<context>
    <name>HistogramModel</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
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
        <translation>Un token es un trozo de palabra. Señala una barra o usa las flechas para leerla. Enter muestra sus ejemplos.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Escala log.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>Ver como imagen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Ver como tabla</translation>
    </message>
    <message>
        <source>Token lengths</source>
        <translation>Longitudes en tokens</translation>
    </message>
</context>
<context>
    <name>HomeForm</name>
    <message>
        <source>Another folder</source>
        <translation>Otra carpeta</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose a program…</source>
        <translation>Elegir un programa…</translation>
    </message>
    <message>
        <source>Choose the Python that has the trainer</source>
        <translation>Elige el Python que tiene el entrenador</translation>
    </message>
    <message>
        <source>Choose the folder that was saved for a trainer</source>
        <translation>Elige la carpeta que se guardó para un entrenador</translation>
    </message>
    <message>
        <source>Command that will be run</source>
        <translation>Comando que se ejecutará</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copiar comando</translation>
    </message>
    <message>
        <source>Copy lines</source>
        <translation>Copiar líneas</translation>
    </message>
    <message>
        <source>Folder of the trainer</source>
        <translation>Carpeta del entrenador</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Se encuentra solo</translation>
    </message>
    <message>
        <source>Leave it empty to use the one in the folder, or the one of this computer.</source>
        <translation>Déjalo vacío para usar el de la carpeta o el de este equipo.</translation>
    </message>
    <message>
        <source>Lines for a terminal that install it</source>
        <translation>Líneas de terminal para instalarlo</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a buscar</translation>
    </message>
    <message>
        <source>Made for %1.</source>
        <translation>Hecha para %1.</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Aún sin elegir</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Python that has the trainer</source>
        <translation>Python que tiene el entrenador</translation>
    </message>
    <message>
        <source>Run these lines in a terminal, then look again.</source>
        <translation>Ejecuta estas líneas en una terminal y vuelve a buscar.</translation>
    </message>
    <message>
        <source>Saved for training at home</source>
        <translation>Guardado para entrenar en casa</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Empezar a entrenar</translation>
    </message>
    <message>
        <source>Train at home</source>
        <translation>Entrenar en casa</translation>
    </message>
    <message>
        <source>What is different this time. It stays on this computer.</source>
        <translation>Qué cambia esta vez. Se queda en este equipo.</translation>
    </message>
    <message>
        <source>Your own trainer works on this computer, in the folder that you saved for it. It fetches the base model from the internet by itself, unless the model lies here already. That part is not offline, and the list of what left this computer does not show it.</source>
        <translation>Tu propio entrenador trabaja en este equipo, en la carpeta que guardaste para él. Descarga por su cuenta el modelo base de internet, a menos que ya esté aquí. Esa parte necesita conexión y no aparece en la lista de lo que salió de este equipo.</translation>
    </message>
</context>
<context>
    <name>HomeRunCard</name>
    <message>
        <source>Held-out rows</source>
        <translation>Filas reservadas</translation>
    </message>
    <message>
        <source>Loss during the training</source>
        <translation>Pérdida durante el entrenamiento</translation>
    </message>
    <message>
        <source>Progress of the training at home</source>
        <translation>Avance del entrenamiento en casa</translation>
    </message>
    <message>
        <source>Stop training…</source>
        <translation>Detener…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>The training in this folder</source>
        <translation>El entrenamiento en esta carpeta</translation>
    </message>
    <message>
        <source>Trained rows</source>
        <translation>Filas entrenadas</translation>
    </message>
    <message>
        <source>What the trainer says</source>
        <translation>Qué dice el entrenador</translation>
    </message>
</context>
<context>
    <name>HomeTab</name>
    <message>
        <source>Looking for the trainer…</source>
        <translation>Buscando el entrenador…</translation>
    </message>
    <message>
        <source>Save files for a trainer first: on the tab “Save files”, choose “At home”. Or choose a folder that you saved before.</source>
        <translation>Guarda antes archivos para un entrenador: en la pestaña «Guardar archivos», elige «En casa». O elige una carpeta que guardaste antes.</translation>
    </message>
    <message>
        <source>The training goes on when you close VoiceTune; training.log in its folder shows how.</source>
        <translation>El entrenamiento sigue aunque cierres VoiceTune; training.log, en su carpeta, muestra cómo va.</translation>
    </message>
    <message>
        <source>The training has started.</source>
        <translation>El entrenamiento ha empezado.</translation>
    </message>
    <message>
        <source>This computer has no key store, so no list of trainings is kept.</source>
        <translation>Este equipo no tiene llavero, así que no se guarda la lista de entrenamientos.</translation>
    </message>
</context>
<context>
    <name>HowAsked</name>
    <message>
        <source>How the models are asked</source>
        <translation>Cómo se pregunta a los modelos</translation>
    </message>
    <message>
        <source>It opens every talk. Your model knows the prompt of its examples best. Names that you type are replaced.</source>
        <translation>Abre cada charla. Tu modelo conoce mejor el prompt de sus ejemplos. Los nombres que escribas se reemplazan.</translation>
    </message>
    <message>
        <source>Longer answers are cut off.</source>
        <translation>Las respuestas más largas se cortan.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Respuesta más larga</translation>
    </message>
    <message>
        <source>Low gives similar answers each time, high gives surprising ones. From 0 to 2.</source>
        <translation>Baja: respuestas siempre parecidas; alta: sorprendentes. De 0 a 2.</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt del sistema</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Use the prompt of your examples</source>
        <translation>Usar el prompt de tus ejemplos</translation>
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
        <translation>Un nombre para el modelo</translation>
    </message>
    <message>
        <source>Answers that you edit, or judge on the page Try it, allow a training from preferences, too.</source>
        <translation>Las respuestas que editas, o juzgas en la página Probar, permiten también entrenar con preferencias.</translation>
    </message>
    <message numerus="yes">
        <source>Delete them after %Ln day(s)</source>
        <translation>
            <numerusform>Borrarlos después de %Ln día</numerusform>
            <numerusform>Borrarlos después de %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the settings</source>
        <translation>Ocultar los ajustes</translation>
    </message>
    <message>
        <source>How it is trained</source>
        <translation>Cómo se entrena</translation>
    </message>
    <message>
        <source>It becomes a part of the model&apos;s name at the service. Use no name of a person.</source>
        <translation>Pasa a formar parte del nombre del modelo en el servicio. No uses el nombre de una persona.</translation>
    </message>
    <message>
        <source>Keep them until I delete them</source>
        <translation>Conservarlos hasta que los borre</translation>
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
        <translation>Enviar también los ejemplos reservados</translation>
    </message>
    <message>
        <source>Show the settings</source>
        <translation>Mostrar los ajustes</translation>
    </message>
    <message>
        <source>Something here needs your attention.</source>
        <translation>Algo aquí necesita tu atención.</translation>
    </message>
    <message>
        <source>The service decides about everything. That is a good start.</source>
        <translation>El servicio lo decide todo. Es un buen comienzo.</translation>
    </message>
    <message>
        <source>The service measures on them how well the training goes. They are never trained.</source>
        <translation>Con ellos el servicio mide qué tal va el entrenamiento. Nunca se entrena con ellos.</translation>
    </message>
    <message>
        <source>What did you change, and why? This stays on your computer.</source>
        <translation>¿Qué cambiaste y por qué? Se queda en tu equipo.</translation>
    </message>
    <message numerus="yes">
        <source>You chose %Ln setting(s). The service decides about the rest.</source>
        <translation>
            <numerusform>Elegiste %Ln ajuste. Lo demás lo decide el servicio.</numerusform>
            <numerusform>Elegiste %Ln ajustes. Lo demás lo decide el servicio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your files at the service</source>
        <translation>Tus archivos en el servicio</translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Detalles copiados</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>Nothing that was finished before is lost. Try again; if it happens again, the computer may be short of memory.</source>
        <translation>No se pierde nada de lo que ya estaba terminado. Inténtalo de nuevo; si vuelve a ocurrir, quizá a este equipo le falte memoria.</translation>
    </message>
    <message>
        <source>Something went wrong inside VoiceTune (%1).</source>
        <translation>Algo falló dentro de VoiceTune (%1).</translation>
    </message>
    <message>
        <source>The work stopped unexpectedly.</source>
        <translation>El trabajo se detuvo de forma inesperada.</translation>
    </message>
    <message>
        <source>Your project is as it was before. Copy the details and tell us.</source>
        <translation>Tu proyecto está como antes. Copia los detalles y cuéntanoslo.</translation>
    </message>
</context>
<context>
    <name>JobButtons</name>
    <message>
        <source>The training does not need them any more. Delete them there, unless you want to train with them again.</source>
        <translation>El entrenamiento ya no los necesita. Bórralos allí, salvo que quieras volver a entrenar con ellos.</translation>
    </message>
    <message>
        <source>The tuned model there is deleted.</source>
        <translation>El modelo ajustado de allí está borrado.</translation>
    </message>
    <message>
        <source>Your files are still at %1.</source>
        <translation>Tus archivos siguen en %1.</translation>
    </message>
    <message>
        <source>Your files there are deleted.</source>
        <translation>Tus archivos de allí están borrados.</translation>
    </message>
</context>
<context>
    <name>JobCheckpoints</name>
    <message>
        <source>Checkpoints</source>
        <translation>Puntos de control</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy the name of the model</source>
        <translation>Copiar el nombre del modelo</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Models from the middle of the training. Where an earlier one measures better, use that one.</source>
        <translation>Modelos intermedios del entrenamiento. Si uno anterior da mejores medidas, usa ese.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
</context>
<context>
    <name>JobCompare</name>
    <message numerus="yes">
        <source>%Ln job(s) side by side</source>
        <translation>
            <numerusform>%Ln trabajo lado a lado</numerusform>
            <numerusform>%Ln trabajos lado a lado</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to all jobs</source>
        <translation>Volver a los trabajos</translation>
    </message>
    <message>
        <source>How the trainings went</source>
        <translation>Cómo fueron los entrenamientos</translation>
    </message>
    <message>
        <source>Jobs side by side</source>
        <translation>Trabajos lado a lado</translation>
    </message>
    <message>
        <source>Loss of these jobs</source>
        <translation>Pérdida de estos trabajos</translation>
    </message>
    <message>
        <source>Loss on what it learns from</source>
        <translation>Pérdida en lo que aprende</translation>
    </message>
    <message>
        <source>Loss on what was held out</source>
        <translation>Pérdida en lo reservado</translation>
    </message>
    <message>
        <source>Which loss the chart shows</source>
        <translation>Qué pérdida muestra el gráfico</translation>
    </message>
</context>
<context>
    <name>JobContinue</name>
    <message numerus="yes">
        <source>%Ln message(s) came in since.</source>
        <translation>
            <numerusform>Desde entonces llegó %Ln mensaje.</numerusform>
            <numerusform>Desde entonces llegaron %Ln mensajes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A training from preferences can use %Ln pair(s) of what you liked.</source>
        <translation>
            <numerusform>Un entrenamiento con preferencias puede usar %Ln par de lo que te gustó.</numerusform>
            <numerusform>Un entrenamiento con preferencias puede usar %Ln pares de lo que te gustó.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a newer export on the page Open, or judge answers on the page Try it.</source>
        <translation>Añade una exportación más reciente en la página Abrir, o juzga respuestas en la página Probar.</translation>
    </message>
    <message>
        <source>Go on with the pairs</source>
        <translation>Continuar con los pares</translation>
    </message>
    <message>
        <source>Nothing is new since this training.</source>
        <translation>No hay nada nuevo desde este entrenamiento.</translation>
    </message>
    <message>
        <source>Nothing is sent yet.</source>
        <translation>Aún no se envía nada.</translation>
    </message>
    <message>
        <source>Open the project%1 first.</source>
        <translation>Abre primero el proyecto%1.</translation>
    </message>
    <message>
        <source>The dataset will begin on %1; Ctrl+Z takes that back.</source>
        <translation>El conjunto de datos empezará el %1; Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>The model is trained further with its chats.</source>
        <translation>El modelo se sigue entrenando con sus chats.</translation>
    </message>
    <message>
        <source>Train this model further?</source>
        <translation>¿Seguir entrenando este modelo?</translation>
    </message>
    <message>
        <source>Use only what is new</source>
        <translation>Usar solo lo nuevo</translation>
    </message>
</context>
<context>
    <name>JobCurve</name>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Reservados</translation>
    </message>
    <message>
        <source>Held out, all</source>
        <translation>Reservados, todos</translation>
    </message>
    <message>
        <source>Held out, some</source>
        <translation>Reservados, algunos</translation>
    </message>
    <message>
        <source>How the training goes</source>
        <translation>Cómo va el entrenamiento</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Lower is better. Where the held-out curve rises while the other falls, the model learns by heart.</source>
        <translation>Cuanto más baja, mejor. Donde sube la curva de lo reservado mientras baja la otra, el modelo memoriza.</translation>
    </message>
    <message>
        <source>The share of tokens that the model guessed right. Higher is better.</source>
        <translation>La proporción de tokens que el modelo acertó. Cuanto más alta, mejor.</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Entrenados</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Qué muestra el gráfico</translation>
    </message>
</context>
<context>
    <name>JobEvents</name>
    <message numerus="yes">
        <source>%Ln event(s), the newest first</source>
        <translation>
            <numerusform>%Ln suceso, del más reciente al más antiguo</numerusform>
            <numerusform>%Ln sucesos, del más reciente al más antiguo</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>There is nothing to report yet.</source>
        <translation>Aún no se ha comunicado nada.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>What the service said</source>
        <translation>Qué dijo el servicio</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
</context>
<context>
    <name>JobFiles</name>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln ejemplo</numerusform>
            <numerusform>%Ln ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>at the service as %1</source>
        <translation>en el servicio como %1</translation>
    </message>
    <message>
        <source>deleted at the service</source>
        <translation>borrado en el servicio</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
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
        <translation>%1 y todo lo que se entrenó a partir de él desaparecieron el %2.</translation>
    </message>
    <message>
        <source>%1 and your tuned model disappear on %2.</source>
        <translation>%1 y tu modelo ajustado desaparecen el %2.</translation>
    </message>
    <message>
        <source>About the job</source>
        <translation>Sobre el trabajo</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>Modelo base</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Empezado</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Expected in all</source>
        <translation>Previsto en total</translation>
    </message>
    <message>
        <source>Job number</source>
        <translation>Número del trabajo</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>State of the job</source>
        <translation>Estado del trabajo</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Trained for</source>
        <translation>Duró</translation>
    </message>
    <message>
        <source>Training for</source>
        <translation>Entrena desde hace</translation>
    </message>
    <message>
        <source>Tuned model</source>
        <translation>Modelo ajustado</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Your tuned model disappears on %2.</source>
        <translation>Tu modelo ajustado desaparece el %2.</translation>
    </message>
</context>
<context>
    <name>JobNote</name>
    <message>
        <source>What did you change, and why? It is never sent.</source>
        <translation>¿Qué cambiaste y por qué? Nunca se envía.</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Tu nota</translation>
    </message>
</context>
<context>
    <name>JobSettings</name>
    <message>
        <source>Ending of the model&apos;s name</source>
        <translation>Final del nombre del modelo</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
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
        <translation>%1 de unos %2 previstos</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a time and its day</comment>
        <translation>%2, %1</translation>
    </message>
    <message>
        <source>%1, %3 % less than predicted (%2)</source>
        <translation>%1, un %3 % menos de lo previsto (%2)</translation>
    </message>
    <message>
        <source>%1, %3 % more than predicted (%2)</source>
        <translation>%1, un %3 % más de lo previsto (%2)</translation>
    </message>
    <message>
        <source>%1, as predicted</source>
        <translation>%1, según lo previsto</translation>
    </message>
    <message>
        <source>%1, best</source>
        <translation>%1, el mejor</translation>
    </message>
    <message>
        <source>%1, last</source>
        <translation>%1, el último</translation>
    </message>
    <message>
        <source>%1, says the service</source>
        <translation>%1, según el servicio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Consultar ahora</translation>
    </message>
    <message>
        <source>Ask now, or look at its website. Send it again only if there is no job: a second one may cost twice.</source>
        <translation>Consulta ahora, o mira en su sitio web. Envíalo de nuevo solo si no hay ningún trabajo: un segundo puede costar el doble.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Delete my files there…</source>
        <translation>Borrar mis archivos allí…</translation>
    </message>
    <message>
        <source>Delete the files there</source>
        <translation>Borrar los archivos allí</translation>
    </message>
    <message>
        <source>Delete the model there</source>
        <translation>Borrar el modelo allí</translation>
    </message>
    <message>
        <source>Delete the tuned model there…</source>
        <translation>Borrar allí el modelo ajustado…</translation>
    </message>
    <message>
        <source>Delete your files at {place}?</source>
        <translation>¿Borrar tus archivos en {place}?</translation>
    </message>
    <message>
        <source>Delete your tuned model at {place}?</source>
        <translation>¿Borrar tu modelo ajustado en {place}?</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Borrando…</translation>
    </message>
    <message>
        <source>Done at %1.</source>
        <translation>Terminado: %1.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Terminado.</translation>
    </message>
    <message>
        <source>Enter a valid key where you send files, then ask again. The job goes on meanwhile.</source>
        <translation>Escribe una clave válida donde envías archivos y consulta de nuevo. Mientras tanto, el trabajo sigue.</translation>
    </message>
    <message>
        <source>Examples held out</source>
        <translation>Ejemplos reservados</translation>
    </message>
    <message>
        <source>Examples trained on</source>
        <translation>Ejemplos entrenados</translation>
    </message>
    <message>
        <source>Expected to be done at %1.</source>
        <translation>Fin previsto: %1.</translation>
    </message>
    <message>
        <source>Forget the entry</source>
        <translation>Olvidar la entrada</translation>
    </message>
    <message>
        <source>Forget this entry?</source>
        <translation>¿Olvidar esta entrada?</translation>
    </message>
    <message>
        <source>Forget this entry…</source>
        <translation>Olvidar esta entrada…</translation>
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
        <translation>Termina definitivamente. Lo entrenado hasta ahora puede perderse.</translation>
    </message>
    <message>
        <source>It goes on when you say so.</source>
        <translation>Continúa cuando tú lo digas.</translation>
    </message>
    <message>
        <source>It last answered at %1.</source>
        <translation>Última respuesta: %1.</translation>
    </message>
    <message>
        <source>It last said so at %1.</source>
        <translation>La última vez que lo dijo: %1.</translation>
    </message>
    <message>
        <source>It may cost all the same.</source>
        <translation>Aun así, puede tener un costo.</translation>
    </message>
    <message>
        <source>It may have been deleted there, or belong to another account. What is noted here stays.</source>
        <translation>Puede que se haya borrado allí, o que sea de otra cuenta. Lo anotado aquí se queda.</translation>
    </message>
    <message>
        <source>It should be done any moment.</source>
        <translation>Debería terminar en cualquier momento.</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <translation>Tardó %1.</translation>
    </message>
    <message>
        <source>Its events, its charts and your note are deleted from this list.</source>
        <translation>Sus sucesos, sus curvas y tu nota se borran de esta lista.</translation>
    </message>
    <message>
        <source>Job at %1: %2</source>
        <translation>Trabajo en %1: %2</translation>
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
        <translation>Nadie puede usarlo ya, ni siquiera tú. Volver a entrenarlo cuesta otra vez.</translation>
    </message>
    <message>
        <source>Nobody knows whether {place} started this job.</source>
        <translation>No se sabe si {place} empezó este trabajo.</translation>
    </message>
    <message>
        <source>Nothing is left of this training in its folder.</source>
        <translation>No queda nada de este entrenamiento en su carpeta.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused at {place}.</source>
        <translation>En pausa en {place}.</translation>
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
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Read what it said, then try again with changes.</source>
        <translation>Lee lo que dijo y vuelve a intentarlo con cambios.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Enviar de nuevo…</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Enviarlo de nuevo</translation>
    </message>
    <message>
        <source>Send it again to {place}?</source>
        <translation>¿Enviarlo de nuevo a {place}?</translation>
    </message>
    <message>
        <source>Send them again: what is there already is not sent twice.</source>
        <translation>Envíalos de nuevo: lo que ya está allí no se envía dos veces.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Start the job now</source>
        <translation>Empezar el trabajo ahora</translation>
    </message>
    <message>
        <source>Start the job now, try again with changes, or delete the files there.</source>
        <translation>Empieza el trabajo ahora, vuelve a intentarlo con cambios o borra los archivos allí.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Empezando…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Step %1 of %2.</source>
        <translation>Paso %1 de %2.</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Detener el envío</translation>
    </message>
    <message>
        <source>Stop the job</source>
        <translation>Detener el trabajo</translation>
    </message>
    <message>
        <source>Stop the job…</source>
        <translation>Detener el trabajo…</translation>
    </message>
    <message>
        <source>Stop the training</source>
        <translation>Detener el entrenamiento</translation>
    </message>
    <message>
        <source>Stop the training…</source>
        <translation>Detener el entrenamiento…</translation>
    </message>
    <message>
        <source>Stop this job at {place}?</source>
        <translation>¿Detener este trabajo en {place}?</translation>
    </message>
    <message>
        <source>Stop this training?</source>
        <translation>¿Detener este entrenamiento?</translation>
    </message>
    <message>
        <source>Stopped at %1.</source>
        <translation>Detenido: %1.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>The files are being sent to {place}.</source>
        <translation>Los archivos se están enviando a {place}.</translation>
    </message>
    <message>
        <source>The files on this computer stay, and so does the tuned model.</source>
        <translation>Los archivos de este equipo se quedan, y el modelo ajustado también.</translation>
    </message>
    <message>
        <source>The files were not sent to the end, and no job was started.</source>
        <translation>Los archivos no se enviaron hasta el final y no se empezó ningún trabajo.</translation>
    </message>
    <message>
        <source>The folder of the training stays, and the model in it.</source>
        <translation>La carpeta del entrenamiento se queda, con el modelo dentro.</translation>
    </message>
    <message>
        <source>The job goes on there. VoiceTune asks again by itself.</source>
        <translation>El trabajo sigue allí. VoiceTune volverá a consultar automáticamente.</translation>
    </message>
    <message>
        <source>The job is being started at {place}.</source>
        <translation>El trabajo se está iniciando en {place}.</translation>
    </message>
    <message>
        <source>The trainer is asked to end. What it has saved in its folder stays.</source>
        <translation>Se pide al entrenador que termine. Lo que ha guardado en su carpeta se queda.</translation>
    </message>
    <message>
        <source>The trainer is being started.</source>
        <translation>El entrenador se está iniciando.</translation>
    </message>
    <message>
        <source>The training ended with an error at %1.</source>
        <translation>El entrenamiento terminó con un error: %1.</translation>
    </message>
    <message>
        <source>The training ended with an error.</source>
        <translation>El entrenamiento terminó con un error.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>This computer cannot reach {place} just now.</source>
        <translation>Este equipo no puede conectar con {place} en este momento.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Tokens trained</source>
        <translation>Tokens entrenados</translation>
    </message>
    <message>
        <source>Train it further…</source>
        <translation>Seguir entrenándolo…</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Entrenador</translation>
    </message>
    <message>
        <source>Training on this computer since %1.</source>
        <translation>Entrenando en este equipo. Inicio: %1.</translation>
    </message>
    <message>
        <source>Training on this computer.</source>
        <translation>Entrenando en este equipo.</translation>
    </message>
    <message>
        <source>Training since %1.</source>
        <translation>Entrenando. Inicio: %1.</translation>
    </message>
    <message>
        <source>Training.</source>
        <translation>Entrenando.</translation>
    </message>
    <message>
        <source>Try again with changes</source>
        <translation>Volver a intentarlo con cambios</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>VoiceTune asks again by itself, less and less often.</source>
        <translation>VoiceTune volverá a consultar automáticamente, cada vez con menos frecuencia.</translation>
    </message>
    <message>
        <source>VoiceTune asks again from time to time. The website of the service may say more.</source>
        <translation>VoiceTune vuelve a consultar de vez en cuando. Quizá el sitio web del servicio diga más.</translation>
    </message>
    <message>
        <source>VoiceTune looks in its list first. If the job is not there, a second one is started, which may cost twice.</source>
        <translation>VoiceTune mira primero en la lista del servicio. Si el trabajo no está en ella, se inicia un segundo, que puede costar el doble.</translation>
    </message>
    <message>
        <source>Waiting at {place} since %1.</source>
        <translation>Esperando en {place}. Inicio: %1.</translation>
    </message>
    <message>
        <source>Waiting at {place}.</source>
        <translation>Esperando en {place}.</translation>
    </message>
    <message>
        <source>What is at {place} stays there: a job goes on, and files and models are kept.</source>
        <translation>Lo que está en {place} se queda allí: el trabajo sigue, y los archivos y modelos se conservan.</translation>
    </message>
    <message>
        <source>What is noted here stays.</source>
        <translation>Lo anotado aquí se queda.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Your files are at {place}, but it started no job.</source>
        <translation>Tus archivos están en {place}, pero no empezó ningún trabajo.</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Tu nota</translation>
    </message>
    <message>
        <source>about %1 predicted</source>
        <translation>unos %1 previstos</translation>
    </message>
    <message>
        <source>about %1, predicted</source>
        <translation>unos %1, previsto</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>held-out accuracy</source>
        <translation>exactitud, reservados</translation>
    </message>
    <message>
        <source>held-out accuracy, all</source>
        <translation>exactitud, todos los reservados</translation>
    </message>
    <message>
        <source>held-out loss</source>
        <translation>pérdida, reservados</translation>
    </message>
    <message>
        <source>held-out loss, all</source>
        <translation>pérdida, todos los reservados</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>learns from preferred answers (DPO)</source>
        <translation>aprende de respuestas preferidas (DPO)</translation>
    </message>
    <message>
        <source>learns from the answers</source>
        <translation>aprende de las respuestas</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>the service&apos;s own</source>
        <translation>el del servicio</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{place} cannot be asked: the key is missing here, or not accepted any more.</source>
        <translation>No se puede consultar a {place}: aquí falta la clave, o ya no se acepta.</translation>
    </message>
    <message>
        <source>{place} deletes the files that were sent, and those with the figures of the training.</source>
        <translation>{place} borra los archivos enviados y los que contienen las cifras del entrenamiento.</translation>
    </message>
    <message>
        <source>{place} does not know this job any more.</source>
        <translation>{place} ya no conoce este trabajo.</translation>
    </message>
    <message>
        <source>{place} ended this job with an error at %1.</source>
        <translation>{place} terminó este trabajo con un error: %1.</translation>
    </message>
    <message>
        <source>{place} ended this job with an error.</source>
        <translation>{place} terminó este trabajo con un error.</translation>
    </message>
    <message>
        <source>{place} has a problem of its own and does not say how the job is doing.</source>
        <translation>{place} tiene un problema propio y no dice cómo va el trabajo.</translation>
    </message>
    <message>
        <source>{place} may have started this job already, but its answer did not arrive.</source>
        <translation>Puede que {place} ya haya empezado este trabajo, pero no llegó su respuesta.</translation>
    </message>
    <message>
        <source>{place} said: %1</source>
        <translation>{place} dijo: %1</translation>
    </message>
    <message>
        <source>{place} says “%1” of this job, a word that VoiceTune does not know.</source>
        <translation>{place} dice «%1» de este trabajo, una palabra que VoiceTune no conoce.</translation>
    </message>
</context>
<context>
    <name>JobsPage</name>
    <message>
        <source>Everything that you have trained, at services and at home, from all projects.</source>
        <translation>Todo lo que has entrenado, en servicios y en casa, de todos los proyectos.</translation>
    </message>
    <message>
        <source>Its files are sent from the page Finish.</source>
        <translation>Sus archivos se envían desde la página Terminar.</translation>
    </message>
    <message>
        <source>Its model is tried on the page Try it.</source>
        <translation>Su modelo se prueba en la página Probar.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Open the project of this job first.</source>
        <translation>Abre primero el proyecto de este trabajo.</translation>
    </message>
</context>
<context>
    <name>JobsTab</name>
    <message numerus="yes">
        <source>%Ln job(s), the newest first. Tick two to four of them to compare them.</source>
        <translation>
            <numerusform>%Ln trabajo, del más reciente al más antiguo. Marca de dos a cuatro para compararlos.</numerusform>
            <numerusform>%Ln trabajos, del más reciente al más antiguo. Marca de dos a cuatro para compararlos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare %Ln job(s)</source>
        <translation>
            <numerusform>Comparar %Ln trabajo</numerusform>
            <numerusform>Comparar %Ln trabajos</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare jobs</source>
        <translation>Comparar trabajos</translation>
    </message>
    <message>
        <source>Jobs at training services and trainings at home show here.</source>
        <translation>Aquí aparecen los trabajos en servicios de entrenamiento y los entrenamientos en casa.</translation>
    </message>
    <message>
        <source>No jobs yet</source>
        <translation>Aún no hay trabajos</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln job(s) fit side by side.</source>
        <translation>
            <numerusform>Solo cabe %Ln trabajo lado a lado.</numerusform>
            <numerusform>Solo caben %Ln trabajos lado a lado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Untick another one first.</source>
        <translation>Desmarca antes otro.</translation>
    </message>
</context>
<context>
    <name>KeepingDialog</name>
    <message numerus="yes">
        <source>%Ln place(s) that are hidden now will stand in the files.</source>
        <translation>
            <numerusform>%Ln lugar que ahora está oculto quedará a la vista en los archivos.</numerusform>
            <numerusform>%Ln lugares que ahora están ocultos quedarán a la vista en los archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Keep all of this: %1?</source>
        <translation>¿Conservar todo esto: %1?</translation>
    </message>
    <message>
        <source>Keep them all</source>
        <translation>Conservar todo</translation>
    </message>
</context>
<context>
    <name>KeptTalks</name>
    <message>
        <source>Choose a talk…</source>
        <translation>Elige una charla…</translation>
    </message>
    <message>
        <source>Delete the talk</source>
        <translation>Borrar la charla</translation>
    </message>
    <message>
        <source>Delete this talk?</source>
        <translation>¿Borrar esta charla?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>It is deleted from this project for good.</source>
        <translation>Se borra de este proyecto para siempre.</translation>
    </message>
    <message>
        <source>Kept talks</source>
        <translation>Charlas guardadas</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
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
        <translation>Elige una frase de contraseña. Nadie puede abrir el proyecto sin ella, y VoiceTune no puede recordártela.</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>Continuar sin guardar</translation>
    </message>
    <message>
        <source>Nobody can open the project without it, and VoiceTune cannot remind you of it.</source>
        <translation>Nadie puede abrir el proyecto sin ella, y VoiceTune no puede recordártela.</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Abrir proyecto</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Repetir frase de contraseña</translation>
    </message>
    <message>
        <source>Save with this passphrase</source>
        <translation>Guardar con esta frase de contraseña</translation>
    </message>
    <message>
        <source>The key of this project is not on this computer. Type its passphrase or its recovery code.</source>
        <translation>La clave de este proyecto no está en este equipo. Escribe su frase de contraseña o su código de recuperación.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Las dos frases de contraseña no coinciden.</translation>
    </message>
    <message>
        <source>This computer has no key store. Choose a passphrase that opens your project, or go on without saving it.</source>
        <translation>Este equipo no tiene llavero. Elige una frase de contraseña que abra tu proyecto, o continúa sin guardarlo.</translation>
    </message>
    <message numerus="yes">
        <source>Use at least %n letters.</source>
        <translation>
            <numerusform>Usa al menos %n letra.</numerusform>
            <numerusform>Usa al menos %n letras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Usar esta frase de contraseña</translation>
    </message>
</context>
<context>
    <name>KeySection</name>
    <message>
        <source>Change the passphrase…</source>
        <translation>Cambiar la frase de contraseña…</translation>
    </message>
    <message>
        <source>From now on this computer opens it without a question.</source>
        <translation>Desde ahora este equipo lo abre sin preguntar.</translation>
    </message>
    <message>
        <source>From now on your passphrase opens it.</source>
        <translation>Desde ahora lo abre tu frase de contraseña.</translation>
    </message>
    <message>
        <source>Hide recovery code</source>
        <translation>Ocultar código de recuperación</translation>
    </message>
    <message>
        <source>It was encrypted anew, so its former recovery code is void. Write down the new one.</source>
        <translation>Se cifró de nuevo, así que su código de recuperación anterior ya no sirve. Anota el nuevo.</translation>
    </message>
    <message>
        <source>Keep the key on this computer</source>
        <translation>Guardar la clave en este equipo</translation>
    </message>
    <message>
        <source>Key and recovery</source>
        <translation>Clave y recuperación</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Show recovery code</source>
        <translation>Mostrar código de recuperación</translation>
    </message>
    <message>
        <source>The key store of this computer opens this project.</source>
        <translation>El llavero de este equipo abre este proyecto.</translation>
    </message>
    <message>
        <source>Use a passphrase…</source>
        <translation>Usar frase de contraseña…</translation>
    </message>
    <message>
        <source>Your passphrase or recovery code opens it.</source>
        <translation>Lo abre tu frase de contraseña o tu código de recuperación.</translation>
    </message>
    <message>
        <source>Your project is encrypted. The recovery code opens it on another computer, or when its key is lost.</source>
        <translation>Tu proyecto está cifrado. El código de recuperación lo abre en otro equipo, o si se pierde su clave.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Back to the topic before</source>
        <translation>Volver al tema anterior</translation>
    </message>
    <message>
        <source>Decide this finding later</source>
        <translation>Decidir este hallazgo más tarde</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Rehacerlo</translation>
    </message>
    <message>
        <source>Do the same to everything like this</source>
        <translation>Hacer lo mismo con todos como este</translation>
    </message>
    <message>
        <source>Edit what is chosen</source>
        <translation>Editar lo elegido</translation>
    </message>
    <message>
        <source>Forward to the topic after</source>
        <translation>Avanzar al tema siguiente</translation>
    </message>
    <message>
        <source>Go to a step</source>
        <translation>Ir a un paso</translation>
    </message>
    <message>
        <source>Go to the next finding</source>
        <translation>Ir al hallazgo siguiente</translation>
    </message>
    <message>
        <source>Help for the page</source>
        <translation>Ayuda de la página</translation>
    </message>
    <message>
        <source>It is a person</source>
        <translation>Es una persona</translation>
    </message>
    <message>
        <source>It is not a person</source>
        <translation>No es una persona</translation>
    </message>
    <message>
        <source>Keep everything like this</source>
        <translation>Conservar todos como este</translation>
    </message>
    <message>
        <source>Keep the answer that you edit</source>
        <translation>Guardar la respuesta que editas</translation>
    </message>
    <message>
        <source>Keep this finding</source>
        <translation>Conservar este hallazgo</translation>
    </message>
    <message>
        <source>Leave the example out, or use it again</source>
        <translation>Omitir el ejemplo o volver a usarlo</translation>
    </message>
    <message>
        <source>Open an export or a project</source>
        <translation>Abrir una exportación o un proyecto</translation>
    </message>
    <message>
        <source>Read the bars of the picture</source>
        <translation>Leer las barras de la imagen</translation>
    </message>
    <message>
        <source>Remove the word from the list</source>
        <translation>Quitar la palabra de la lista</translation>
    </message>
    <message>
        <source>Replace everything like this</source>
        <translation>Reemplazar todos como este</translation>
    </message>
    <message>
        <source>Replace this finding</source>
        <translation>Reemplazar este hallazgo</translation>
    </message>
    <message>
        <source>Search in the page</source>
        <translation>Buscar en la página</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>Enviar la pregunta</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Show the examples of a bar</source>
        <translation>Mostrar los ejemplos de una barra</translation>
    </message>
    <message>
        <source>Stop the work that runs, or go back</source>
        <translation>Detener el trabajo en curso, o volver atrás</translation>
    </message>
    <message>
        <source>Take the first answer for the real one</source>
        <translation>Tomar la primera respuesta por la real</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>Deshacer la última decisión</translation>
    </message>
    <message>
        <source>Take the second answer for the real one</source>
        <translation>Tomar la segunda respuesta por la real</translation>
    </message>
    <message>
        <source>Train on the answer, or not</source>
        <translation>Entrenar con la respuesta o no</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Conversations in every language are used.</source>
        <translation>Se usan las conversaciones en todos los idiomas.</translation>
    </message>
    <message>
        <source>Conversations in other languages are left out.</source>
        <translation>Se omiten las conversaciones en otros idiomas.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Look for languages</source>
        <translation>Buscar idiomas</translation>
    </message>
    <message>
        <source>None is chosen, so conversations in every language are used.</source>
        <translation>No hay ninguno elegido, así que se usan las conversaciones en todos los idiomas.</translation>
    </message>
</context>
<context>
    <name>LeavingCard</name>
    <message>
        <source>%1 tokens are trained in %2.</source>
        <translation>Se entrenan %1 tokens en %2.</translation>
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
            <numerusform>%Ln ejemplo</numerusform>
            <numerusform>%Ln ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to Dataset</source>
        <translation>Ir a Conjunto de datos</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Revisando los archivos…</translation>
    </message>
    <message>
        <source>No program finds everything: read the file before you send it.</source>
        <translation>Ningún programa lo encuentra todo: lee el archivo antes de enviarlo.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Mostrar el archivo</translation>
    </message>
    <message>
        <source>Something changed since the examples were made. Look at the dataset again first.</source>
        <translation>Algo cambió desde que se crearon los ejemplos. Revisa antes el conjunto de datos.</translation>
    </message>
    <message>
        <source>That costs %1 (price of %2).</source>
        <translation>Eso cuesta %1 (precio del %2).</translation>
    </message>
    <message>
        <source>The files are not written yet in this format: %1. They are checked while they are written.</source>
        <translation>Los archivos aún no se generaron con este formato: %1. Se comprueban al generarlos.</translation>
    </message>
    <message>
        <source>The files have changed since they were checked. Write them again.</source>
        <translation>Los archivos cambiaron desde que se comprobaron. Genéralos de nuevo.</translation>
    </message>
    <message>
        <source>There are no examples yet.</source>
        <translation>Aún no hay ejemplos.</translation>
    </message>
    <message>
        <source>These bytes, and no others, go to %1.</source>
        <translation>Estos bytes, y ninguno más, van a %1.</translation>
    </message>
    <message numerus="yes">
        <source>VoiceTune replaces %Ln name(s)</source>
        <translation>
            <numerusform>VoiceTune reemplaza %Ln nombre</numerusform>
            <numerusform>VoiceTune reemplaza %Ln nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Qué sale de este equipo</translation>
    </message>
    <message>
        <source>What that costs is not known: type the price above if you know it.</source>
        <translation>No se sabe cuánto cuesta eso: escribe el precio arriba si lo conoces.</translation>
    </message>
    <message>
        <source>What this training costs cannot be known in advance.</source>
        <translation>No se puede saber de antemano cuánto cuesta este entrenamiento.</translation>
    </message>
    <message>
        <source>Write the files for %1</source>
        <translation>Generar los archivos para %1</translation>
    </message>
    <message>
        <source>about %1, which the service decides</source>
        <translation>unas %1, que decide el servicio</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln private value(s) in your chats.</source>
        <translation>
            <numerusform>y %Ln dato privado de tus chats.</numerusform>
            <numerusform>y %Ln datos privados de tus chats.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message numerus="yes">
        <source>%Ln message(s) are part of examples.</source>
        <translation>
            <numerusform>%Ln mensaje forma parte de ejemplos.</numerusform>
            <numerusform>%Ln mensajes forman parte de ejemplos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) with messages left out</source>
        <translation>
            <numerusform>%Ln lugar con mensajes omitidos</numerusform>
            <numerusform>%Ln lugares con mensajes omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the reasons</source>
        <translation>Volver a los motivos</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Messages left out</source>
        <translation>Mensajes omitidos</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Show these messages</source>
        <translation>Mostrar estos mensajes</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>LengthChart</name>
    <message numerus="yes">
        <source>%Ln example(s) are too long for %1 and would lose %2 tokens.</source>
        <translation>
            <numerusform>%Ln ejemplo es demasiado largo para %1 y perdería %2 tokens.</numerusform>
            <numerusform>%Ln ejemplos son demasiado largos para %1 y perderían %2 tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too long</source>
        <translation>
            <numerusform>%Ln demasiado largo</numerusform>
            <numerusform>%Ln demasiado largos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>5 % up to %Ln</source>
        <translation>
            <numerusform>5 % hasta %Ln</numerusform>
            <numerusform>5 % hasta %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>95 % up to %Ln</source>
        <translation>
            <numerusform>95 % hasta %Ln</numerusform>
            <numerusform>95 % hasta %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All examples fit into %1.</source>
        <translation>Todos los ejemplos caben en %1.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message numerus="yes">
        <source>At most %1 tokens: %Ln example(s) are longer and would be cut.</source>
        <translation>
            <numerusform>Como máximo %1 tokens: %Ln ejemplo es más largo y se recortaría.</numerusform>
            <numerusform>Como máximo %1 tokens: %Ln ejemplos son más largos y se recortarían.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its own tokenizer counts a little differently.</source>
        <translation>Su propio tokenizador cuenta de forma un poco distinta.</translation>
    </message>
    <message numerus="yes">
        <source>Limit %Ln</source>
        <translation>
            <numerusform>Límite: %Ln</numerusform>
            <numerusform>Límite: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Limit of</source>
        <translation>Límite de</translation>
    </message>
    <message numerus="yes">
        <source>Median %Ln</source>
        <translation>
            <numerusform>Mediana: %Ln</numerusform>
            <numerusform>Mediana: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No limit but the model&apos;s own.</source>
        <translation>Sin más límite que el del modelo.</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>This dataset: %1</source>
        <translation>Conjunto de datos: %1</translation>
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
        <translation>Qué cuenta el gráfico</translation>
    </message>
    <message>
        <source>all fit</source>
        <translation>caben todos</translation>
    </message>
</context>
<context>
    <name>LikedChoice</name>
    <message numerus="yes">
        <source>%Ln pair(s) from answers that were not chosen, as the exports say.</source>
        <translation>
            <numerusform>%Ln par de respuestas no elegidas, según indican las exportaciones.</numerusform>
            <numerusform>%Ln pares de respuestas no elegidas, según indican las exportaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) from your thumbs and edits on the page Try it.</source>
        <translation>
            <numerusform>%Ln par de tus pulgares y ediciones en la página Probar.</numerusform>
            <numerusform>%Ln pares de tus pulgares y ediciones en la página Probar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Liked, but nothing beside it was disliked: %1.</source>
        <translation>Gustaron, pero a su lado no hubo nada que disgustara: %1.</translation>
    </message>
    <message>
        <source>Use what I liked</source>
        <translation>Usar lo que me gustó</translation>
    </message>
</context>
<context>
    <name>LineState</name>
    <message>
        <source>Show the jobs</source>
        <translation>Mostrar los trabajos</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
</context>
<context>
    <name>LiveFigures</name>
    <message>
        <source>An estimate from %1 of %2 messages. The exact figures follow.</source>
        <translation>Una estimación con %1 de %2 mensajes. Después llegan las cifras exactas.</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Always use high contrast</source>
        <translation>Usar siempre alto contraste</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>It changes when VoiceTune starts the next time.</source>
        <translation>Cambia la próxima vez que se inicie VoiceTune.</translation>
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
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Look of the window</source>
        <translation>Apariencia de la ventana</translation>
    </message>
    <message>
        <source>Otherwise your system decides on both.</source>
        <translation>Si no, tu sistema decide ambas cosas.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir el movimiento</translation>
    </message>
    <message>
        <source>The size of text always follows your system.</source>
        <translation>El tamaño del texto siempre es el de tu sistema.</translation>
    </message>
</context>
<context>
    <name>MacMenu</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
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
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>VoiceTune Help</source>
        <translation>Ayuda de VoiceTune</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Make examples</source>
        <translation>Crear ejemplos</translation>
    </message>
    <message>
        <source>Make examples again</source>
        <translation>Volver a crear ejemplos</translation>
    </message>
    <message numerus="yes">
        <source>Not yet in the examples: %Ln change(s) of answers.</source>
        <translation>
            <numerusform>Aún no está en los ejemplos: %Ln cambio de respuestas.</numerusform>
            <numerusform>Aún no están en los ejemplos: %Ln cambios de respuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>OpenAI asks for 10 at least, and 50 or more make a difference. Add more chats.</source>
        <translation>OpenAI pide al menos 10, y a partir de 50 se nota la diferencia. Añade más chats.</translation>
    </message>
    <message>
        <source>The examples are not up to date.</source>
        <translation>Los ejemplos no están al día.</translation>
    </message>
    <message numerus="yes">
        <source>There are only %Ln example(s) to train on.</source>
        <translation>
            <numerusform>Solo hay %Ln ejemplo para entrenar.</numerusform>
            <numerusform>Solo hay %Ln ejemplos para entrenar.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are made again when you leave this page.</source>
        <translation>Se volverán a crear cuando salgas de esta página.</translation>
    </message>
</context>
<context>
    <name>MappingCard</name>
    <message>
        <source>A model learns from who said what, so VoiceTune must know which columns tell that.</source>
        <translation>El modelo aprende de quién dijo qué, así que VoiceTune debe saber qué columnas lo dicen.</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>Primeras filas de la tabla</translation>
    </message>
    <message>
        <source>Read this table</source>
        <translation>Leer esta tabla</translation>
    </message>
    <message>
        <source>Reading the first rows…</source>
        <translation>Leyendo las primeras filas…</translation>
    </message>
    <message>
        <source>Skip this table</source>
        <translation>Saltar esta tabla</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Which column is which in “%1”?</source>
        <translation>¿Qué es cada columna de «%1»?</translation>
    </message>
</context>
<context>
    <name>MappingWords</name>
    <message numerus="yes">
        <source>%1 (%Ln row(s))</source>
        <translation>
            <numerusform>%1 (%Ln fila)</numerusform>
            <numerusform>%1 (%Ln filas)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) without a time that can be read.</source>
        <translation>
            <numerusform>%Ln mensaje sin una hora que se pueda leer.</numerusform>
            <numerusform>%Ln mensajes sin una hora que se pueda leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) with an answer</source>
        <translation>
            <numerusform>%Ln pregunta con respuesta</numerusform>
            <numerusform>%Ln preguntas con respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation>
            <numerusform>%Ln apartada</numerusform>
            <numerusform>%Ln apartadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the column of the question, and the column of the answer.</source>
        <translation>Elige la columna de la pregunta y la columna de la respuesta.</translation>
    </message>
    <message>
        <source>Choose the column of the text, and the column of the sender.</source>
        <translation>Elige la columna del texto y la columna del remitente.</translation>
    </message>
    <message numerus="yes">
        <source>First %Ln row(s): %1.</source>
        <translation>
            <numerusform>Primera fila (%Ln): %1.</numerusform>
            <numerusform>Primeras %Ln filas: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out, as these columns are not there: %Ln other table(s).</source>
        <translation>
            <numerusform>Omitida, porque no tiene estas columnas: %Ln tabla más.</numerusform>
            <numerusform>Omitidas, porque no tienen estas columnas: %Ln tablas más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read with the same columns: %Ln other table(s).</source>
        <translation>
            <numerusform>Leída con las mismas columnas: %Ln tabla más.</numerusform>
            <numerusform>Leídas con las mismas columnas: %Ln tablas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The names of the columns stand in line %1.</source>
        <translation>Los nombres de las columnas están en la línea %1.</translation>
    </message>
    <message>
        <source>There are no rows in this table.</source>
        <translation>No hay filas en esta tabla.</translation>
    </message>
    <message>
        <source>Without times, the rows count as one conversation in the order of the table.</source>
        <translation>Sin horas, las filas cuentan como una sola conversación en el orden de la tabla.</translation>
    </message>
    <message numerus="yes">
        <source>by %Ln person(s)</source>
        <translation>
            <numerusform>de %Ln persona</numerusform>
            <numerusform>de %Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln chat(s)</source>
        <translation>
            <numerusform>en %Ln chat</numerusform>
            <numerusform>en %Ln chats</numerusform>
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
        <translation>Distancia: %1.</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>Ver como imagen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Ver como tabla</translation>
    </message>
</context>
<context>
    <name>MergeCard</name>
    <message>
        <source>%1 and %2 look like one person.</source>
        <translation>%1 y %2 parecen la misma persona.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more suggestion(s) after this one.</source>
        <translation>
            <numerusform>%Ln sugerencia más después de esta.</numerusform>
            <numerusform>%Ln sugerencias más después de esta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both made an export: each may be you.</source>
        <translation>Ambas hicieron una exportación: cualquiera puede ser tú.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message numerus="yes">
        <source>Merge all %Ln like this</source>
        <translation>
            <numerusform>Fusionar %Ln como esta</numerusform>
            <numerusform>Fusionar las %Ln como esta</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No es la misma persona</translation>
    </message>
    <message>
        <source>The name of one is a short form of the name of the other.</source>
        <translation>El nombre de una es una forma corta del nombre de la otra.</translation>
    </message>
    <message>
        <source>The user name of one is made of the name of the other.</source>
        <translation>El nombre de usuario de una viene del nombre de la otra.</translation>
    </message>
    <message>
        <source>Their names are nearly the same.</source>
        <translation>Sus nombres son casi iguales.</translation>
    </message>
    <message>
        <source>They have the same e-mail address.</source>
        <translation>Tienen el mismo correo electrónico.</translation>
    </message>
    <message>
        <source>They have the same name.</source>
        <translation>Tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>They have the same phone number.</source>
        <translation>Tienen el mismo número de teléfono.</translation>
    </message>
    <message>
        <source>They have the same user name.</source>
        <translation>Tienen el mismo nombre de usuario.</translation>
    </message>
    <message>
        <source>They wrote the same messages in two exports of one chat.</source>
        <translation>Escribieron los mismos mensajes en dos exportaciones de un chat.</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>Another model…</source>
        <translation>Otro modelo…</translation>
    </message>
    <message>
        <source>Ask for its models</source>
        <translation>Consultar sus modelos</translation>
    </message>
    <message>
        <source>Asking for its models…</source>
        <translation>Consultando sus modelos…</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>Elige un modelo…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model to train</source>
        <translation>Modelo que entrenar</translation>
    </message>
    <message>
        <source>Name of the model at the service</source>
        <translation>Nombre del modelo en el servicio</translation>
    </message>
    <message>
        <source>The service ended this model on %1.</source>
        <translation>El servicio retiró este modelo el %1.</translation>
    </message>
    <message numerus="yes">
        <source>The service lists %Ln model(s).</source>
        <translation>
            <numerusform>El servicio ofrece %Ln modelo.</numerusform>
            <numerusform>El servicio ofrece %Ln modelos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your tuned model disappears on %1.</source>
        <translation>Tu modelo ajustado desaparece el %1.</translation>
    </message>
</context>
<context>
    <name>ModelFigures</name>
    <message>
        <source>Correct a price</source>
        <translation>Corregir un precio</translation>
    </message>
    <message>
        <source>How long an example may be there is not known.</source>
        <translation>No se sabe cuánto puede medir allí un ejemplo.</translation>
    </message>
    <message>
        <source>It costs %1 for a million trained tokens</source>
        <translation>Cuesta %1 por millón de tokens entrenados</translation>
    </message>
    <message>
        <source>Its price is not known here.</source>
        <translation>Aquí no se conoce su precio.</translation>
    </message>
    <message>
        <source>Longest example, in tokens</source>
        <translation>Ejemplo más largo, en tokens</translation>
    </message>
    <message>
        <source>Price for a million tokens</source>
        <translation>Precio por millón de tokens</translation>
    </message>
    <message>
        <source>You typed its price: %1 for a million trained tokens.</source>
        <translation>Tú escribiste su precio: %1 por millón de tokens entrenados.</translation>
    </message>
    <message>
        <source>as of %1 by its own list</source>
        <translation>al %1, según su propia lista</translation>
    </message>
    <message>
        <source>as others reported on %1</source>
        <translation>según indicaron otros el %1</translation>
    </message>
</context>
<context>
    <name>MomentTable</name>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Last words before the answer</source>
        <translation>Últimas palabras antes de la respuesta</translation>
    </message>
    <message>
        <source>Moments of this replay</source>
        <translation>Momentos de esta repetición</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>MomentView</name>
    <message>
        <source>Hide your real answer</source>
        <translation>Ocultar tu respuesta real</translation>
    </message>
    <message>
        <source>Moment %1 of %2</source>
        <translation>Momento %1 de %2</translation>
    </message>
    <message>
        <source>Next moment</source>
        <translation>Momento siguiente</translation>
    </message>
    <message>
        <source>Previous moment</source>
        <translation>Momento anterior</translation>
    </message>
    <message>
        <source>Show your real answer</source>
        <translation>Mostrar tu respuesta real</translation>
    </message>
    <message>
        <source>What was said before</source>
        <translation>Qué se dijo antes</translation>
    </message>
    <message>
        <source>What you really answered</source>
        <translation>Lo que respondiste de verdad</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Assistant</source>
        <comment>A program such as ChatGPT, beside other names</comment>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Author</source>
        <comment>Whoever wrote a document, beside other names</comment>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Me</source>
        <comment>Whoever made the export, beside other names</comment>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Reader</source>
        <comment>Whoever a document is for, beside other names</comment>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>Somebody whose name the export does not tell</comment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>User</source>
        <comment>Whoever talks with an assistant, beside other names</comment>
        <translation>Usuario</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message numerus="yes">
        <source>%Ln request(s): %1 sent, %2 received.</source>
        <translation>
            <numerusform>%Ln solicitud: %1 enviados, %2 recibidos.</numerusform>
            <numerusform>%Ln solicitudes: %1 enviados, %2 recibidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Nothing has left this computer.</source>
        <translation>No ha salido nada de este equipo.</translation>
    </message>
    <message>
        <source>Services that you can choose</source>
        <translation>Servicios que puedes elegir</translation>
    </message>
    <message>
        <source>Show what left this computer</source>
        <translation>Mostrar qué salió de este equipo</translation>
    </message>
    <message>
        <source>The list of what left this computer is locked.</source>
        <translation>La lista de lo que salió de este equipo está bloqueada.</translation>
    </message>
    <message>
        <source>VoiceTune works without the internet. It sends something only when you tell it to.</source>
        <translation>VoiceTune funciona sin internet. Solo envía algo cuando tú se lo pides.</translation>
    </message>
    <message>
        <source>an address of your own</source>
        <translation>una dirección propia</translation>
    </message>
</context>
<context>
    <name>NewReplay</name>
    <message>
        <source>A new replay</source>
        <translation>Una repetición nueva</translation>
    </message>
    <message>
        <source>Beside it, if you want</source>
        <translation>A su lado, si quieres</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a model and moments.</source>
        <translation>Elige un modelo y momentos.</translation>
    </message>
    <message>
        <source>Held-out moments</source>
        <translation>Momentos reservados</translation>
    </message>
    <message>
        <source>Model to try</source>
        <translation>Modelo que probar</translation>
    </message>
    <message>
        <source>Models answer moments of your real chats that are held out of your dataset. Names and private data are replaced.</source>
        <translation>Los modelos responden a momentos de tus chats reales reservados de tu conjunto de datos. Los nombres y datos privados se reemplazan.</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momentos</translation>
    </message>
    <message numerus="yes">
        <source>Only %n moment(s) are held out. Hold out a larger share for a surer answer.</source>
        <translation>
            <numerusform>Solo hay %n momento reservado. Reserva una parte mayor para una respuesta más segura.</numerusform>
            <numerusform>Solo hay %n momentos reservados. Reserva una parte mayor para una respuesta más segura.</numerusform>
        </translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>The same seed draws the same moments, so that rounds can be compared.</source>
        <translation>La misma semilla elige los mismos momentos, para poder comparar rondas.</translation>
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
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Its key is in the key store of this computer, or is your passphrase.</source>
        <translation>Su clave está en el llavero de este equipo, o es tu frase de contraseña.</translation>
    </message>
    <message>
        <source>The project lies encrypted on your disk.</source>
        <translation>El proyecto está cifrado en tu disco.</translation>
    </message>
    <message>
        <source>This project is forgotten when you close it.</source>
        <translation>Este proyecto se olvida cuando lo cierras.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
    <message>
        <source>You can undo and redo again when this work is done.</source>
        <translation>Podrás deshacer y rehacer de nuevo cuando termine este trabajo.</translation>
    </message>
</context>
<context>
    <name>OpenPage</name>
    <message>
        <source>%1 with %2. Untick what the model should not learn from.</source>
        <translation>%1 con %2. Desmarca aquello de lo que el modelo no deba aprender.</translation>
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
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose exports or a project</source>
        <translation>Elige exportaciones o un proyecto</translation>
    </message>
    <message>
        <source>Choose the folder of an export</source>
        <translation>Elige la carpeta de una exportación</translation>
    </message>
    <message>
        <source>Leave a chat out</source>
        <translation>Omitir un chat</translation>
    </message>
    <message>
        <source>Open your chats</source>
        <translation>Abre tus chats</translation>
    </message>
    <message>
        <source>Train a model that writes like you, from chats that stay on this computer.</source>
        <translation>Entrena un modelo que escriba como tú, con chats que se quedan en este equipo.</translation>
    </message>
    <message>
        <source>Use a chat</source>
        <translation>Usar un chat</translation>
    </message>
    <message>
        <source>VoiceTune is still working.</source>
        <translation>VoiceTune aún está trabajando.</translation>
    </message>
    <message>
        <source>Wait until it is done, then bring the export in again.</source>
        <translation>Espera a que termine y vuelve a traer la exportación.</translation>
    </message>
    <message>
        <source>Your chats</source>
        <translation>Tus chats</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message numerus="yes">
        <source>%Ln file(s) could not be found.</source>
        <translation>
            <numerusform>No se encontró %Ln archivo.</numerusform>
            <numerusform>No se encontraron %Ln archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check where this one is: %1</source>
        <translation>Comprueba dónde está este: %1</translation>
    </message>
    <message>
        <source>Only the first project was opened.</source>
        <translation>Solo se abrió el primer proyecto.</translation>
    </message>
    <message>
        <source>Open the others later, one at a time.</source>
        <translation>Abre los demás más tarde, de uno en uno.</translation>
    </message>
    <message>
        <source>VoiceTune is still working.</source>
        <translation>VoiceTune aún está trabajando.</translation>
    </message>
    <message>
        <source>Wait until it is done, then open the file again.</source>
        <translation>Espera a que termine y vuelve a abrir el archivo.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>No examples yet</source>
        <translation>Aún no hay ejemplos</translation>
    </message>
    <message>
        <source>Once they are made, you see here how long they are.</source>
        <translation>Cuando estén hechos, verás aquí su longitud.</translation>
    </message>
    <message numerus="yes">
        <source>example(s) to train on</source>
        <translation>
            <numerusform>ejemplo para entrenar</numerusform>
            <numerusform>ejemplos para entrenar</numerusform>
        </translation>
    </message>
    <message>
        <source>held out</source>
        <translation>reservados</translation>
    </message>
    <message>
        <source>kept for a test</source>
        <translation>guardados para probar</translation>
    </message>
    <message>
        <source>tokens in all</source>
        <translation>tokens en total</translation>
    </message>
    <message>
        <source>tokens in the longest</source>
        <translation>tokens del más largo</translation>
    </message>
    <message>
        <source>tokens of answers</source>
        <translation>tokens de respuesta</translation>
    </message>
</context>
<context>
    <name>OwnWordList</name>
    <message>
        <source>A name, a street, a project</source>
        <translation>Un nombre, una calle, un proyecto</translation>
    </message>
    <message>
        <source>Hide this word</source>
        <translation>Ocultar esta palabra</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>Looked for as</source>
        <translation>Se busca como</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Palabras propias</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Word to hide</source>
        <translation>Palabra que ocultar</translation>
    </message>
</context>
<context>
    <name>PastedTexts</name>
    <message>
        <source>A line is an answer. With empty lines between them, paragraphs are answers. A training file (.jsonl) works, too. Texts stay on this computer and are not kept.</source>
        <translation>Cada línea es una respuesta. Si hay líneas vacías entre párrafos, cada párrafo es una respuesta. También vale un archivo de entrenamiento (.jsonl). Los textos se quedan en este equipo y no se guardan.</translation>
    </message>
    <message>
        <source>A model&apos;s answers</source>
        <translation>Respuestas de un modelo</translation>
    </message>
    <message>
        <source>Check its permissions, or choose another one.</source>
        <translation>Comprueba sus permisos, o elige otro.</translation>
    </message>
    <message>
        <source>Compare these texts</source>
        <translation>Comparar estos textos</translation>
    </message>
    <message>
        <source>Load a file: %1</source>
        <translation>Cargar un archivo: %1</translation>
    </message>
    <message>
        <source>Load a file…</source>
        <translation>Cargar un archivo…</translation>
    </message>
    <message>
        <source>More answers of yours</source>
        <translation>Más respuestas tuyas</translation>
    </message>
    <message>
        <source>Ten thousand answers are enough.</source>
        <translation>Diez mil respuestas son suficientes.</translation>
    </message>
    <message>
        <source>Text and training files (*.txt *.jsonl);;All files (*)</source>
        <translation>Archivos de texto y archivos de entrenamiento (*.txt *.jsonl);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Texts to compare</source>
        <translation>Textos que comparar</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>This file is too large for a field.</source>
        <translation>Este archivo es demasiado grande para un campo.</translation>
    </message>
    <message>
        <source>What other people wrote</source>
        <translation>Lo que escribieron otras personas</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Tus respuestas</translation>
    </message>
</context>
<context>
    <name>PeopleDecisions</name>
    <message>
        <source>Change a new name</source>
        <translation>Cambiar un nombre nuevo</translation>
    </message>
    <message>
        <source>Change a role</source>
        <translation>Cambiar un rol</translation>
    </message>
    <message>
        <source>Keep two people apart</source>
        <translation>Mantener separadas a dos personas</translation>
    </message>
    <message>
        <source>Make people the assistant</source>
        <translation>Hacer asistentes a varias personas</translation>
    </message>
    <message>
        <source>Merge people</source>
        <translation>Fusionar personas</translation>
    </message>
    <message>
        <source>Note on consent</source>
        <translation>Nota sobre el consentimiento</translation>
    </message>
    <message>
        <source>Note that somebody agreed</source>
        <translation>Anotar que alguien está de acuerdo</translation>
    </message>
    <message>
        <source>Note that somebody did not agree</source>
        <translation>Anotar que alguien no está de acuerdo</translation>
    </message>
    <message>
        <source>Take one entry apart</source>
        <translation>Separar una entrada</translation>
    </message>
    <message>
        <source>Take people apart</source>
        <translation>Separar personas</translation>
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
        <translation>Acepta</translation>
    </message>
    <message>
        <source>Also an assistant</source>
        <translation>También asistente</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Keeps its name</source>
        <translation>Conserva su nombre</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Name in chat</source>
        <translation>En el chat</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nombre nuevo</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>Only mentioned</source>
        <translation>Solo mencionada</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>%1 is the assistant</source>
        <translation>%1 es el asistente</translation>
    </message>
    <message>
        <source>Make assistants</source>
        <translation>Hacer asistentes</translation>
    </message>
    <message>
        <source>Merge selected people</source>
        <translation>Fusionar las seleccionadas</translation>
    </message>
    <message>
        <source>Merged into one person</source>
        <translation>Fusionadas en una sola persona</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Say who is who. Names in the files are replaced by the new names.</source>
        <translation>Di quién es quién. En los archivos, los nombres se reemplazan por los nuevos.</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Taken apart</source>
        <translation>Personas separadas</translation>
    </message>
    <message>
        <source>The model will write like %1.</source>
        <translation>El modelo escribirá como %1.</translation>
    </message>
    <message>
        <source>The model will write like each of: %1. Tell them apart by {assistant} in the system prompt.</source>
        <translation>El modelo escribirá como cada una de estas personas: %1. Distínguelas con {assistant} en el prompt del sistema.</translation>
    </message>
    <message>
        <source>They are the assistant now</source>
        <translation>Ahora son el asistente</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>New name</source>
        <translation>Nombre nuevo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Desaparecido</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Says “%1”</source>
        <translation>Dice «%1»</translation>
    </message>
    <message>
        <source>Sending files</source>
        <translation>Enviando archivos</translation>
    </message>
    <message>
        <source>Sent, no job yet</source>
        <translation>Aún sin trabajo</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Empezando</translation>
    </message>
    <message>
        <source>State not known</source>
        <translation>Estado desconocido</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenando</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>key needed</source>
        <translation>sin clave</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>service in trouble</source>
        <translation>problema del servicio</translation>
    </message>
</context>
<context>
    <name>PickModel</name>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Last words before the answer</source>
        <translation>Últimas palabras antes de la respuesta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>se omite</translation>
    </message>
    <message>
        <source>to be asked</source>
        <translation>se preguntará</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>First messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Qué se leyó</translation>
    </message>
</context>
<context>
    <name>PriceFields</name>
    <message>
        <source>1 million received</source>
        <translation>1 millón recibidos</translation>
    </message>
    <message>
        <source>1 million tokens sent</source>
        <translation>1 millón de tokens enviados</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>sin datos</translation>
    </message>
</context>
<context>
    <name>PrivacyBar</name>
    <message>
        <source>Nothing private was found. Read some messages yourself to be sure.</source>
        <translation>No se encontró nada privado. Lee algunos mensajes para asegurarte.</translation>
    </message>
    <message>
        <source>Replace all…</source>
        <translation>Reemplazar todo…</translation>
    </message>
    <message>
        <source>Replacements…</source>
        <translation>Reemplazos…</translation>
    </message>
    <message>
        <source>Replaces what waits, in all groups.</source>
        <translation>Reemplaza todo lo pendiente, en todos los grupos.</translation>
    </message>
    <message>
        <source>Search the result…</source>
        <translation>Buscar en el resultado…</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message numerus="yes">
        <source>%Ln finding(s) replaced.</source>
        <translation>
            <numerusform>%Ln hallazgo reemplazado.</numerusform>
            <numerusform>%Ln hallazgos reemplazados.</numerusform>
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
            <numerusform>%Ln por revisar</numerusform>
            <numerusform>%Ln por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Looking for private data</source>
        <translation>Buscando datos privados</translation>
    </message>
    <message>
        <source>Names, addresses, numbers, passwords and much more.</source>
        <translation>Nombres, direcciones, números, contraseñas y mucho más.</translation>
    </message>
    <message>
        <source>New ones are drawn from now on.</source>
        <translation>Desde ahora se sortean nuevos.</translation>
    </message>
    <message>
        <source>No program finds everything. What you check here is what protects people.</source>
        <translation>Ningún programa lo encuentra todo. Lo que revisas aquí es lo que protege a las personas.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>The replacements are forgotten.</source>
        <translation>Se olvidaron los reemplazos.</translation>
    </message>
    <message>
        <source>Until you decide, doubtful ones are hidden.</source>
        <translation>Los dudosos se ocultan hasta que decidas.</translation>
    </message>
</context>
<context>
    <name>PrivacyWords</name>
    <message>
        <source>Accounts, cards and wallets.</source>
        <translation>Cuentas, tarjetas y monederos.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Addresses and postcodes</source>
        <translation>Direcciones y códigos postales</translation>
    </message>
    <message>
        <source>Addresses for e-mail, spelled out ones too.</source>
        <translation>Direcciones de correo, también las escritas con palabras.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Preguntarme</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Cuenta bancaria</translation>
    </message>
    <message>
        <source>Bank and cards</source>
        <translation>Banco y tarjetas</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Codes, account names and rare words. Nothing tells whether they are private, so you decide.</source>
        <translation>Códigos, nombres de cuentas y palabras raras. Nada dice si son privados, así que decides tú.</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordenadas</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Dates of birth and ages</source>
        <translation>Fechas de nacimiento y edades</translation>
    </message>
    <message>
        <source>Device address</source>
        <translation>Dirección de dispositivo</translation>
    </message>
    <message>
        <source>Devices and locations</source>
        <translation>Dispositivos y ubicaciones</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Everybody who writes in these chats, in every form of the name.</source>
        <translation>Todas las personas que escriben en estos chats, con su nombre en cualquier forma.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Nombres de archivo</translation>
    </message>
    <message>
        <source>Files that are named after people.</source>
        <translation>Archivos con nombre de personas.</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Identity papers, number plates, bookings and orders.</source>
        <translation>Documentos de identidad, matrículas, reservas y pedidos.</translation>
    </message>
    <message>
        <source>In any way of writing them.</source>
        <translation>Escritos de cualquier manera.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Names of accounts on other services.</source>
        <translation>Nombres de cuentas en otros servicios.</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>Documento de identidad</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Dirección de red</translation>
    </message>
    <message>
        <source>Network addresses and coordinates.</source>
        <translation>Direcciones de red y coordenadas.</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>Matrícula</translation>
    </message>
    <message>
        <source>Numbers and IDs</source>
        <translation>Números e identificadores</translation>
    </message>
    <message>
        <source>Order or ticket</source>
        <translation>Pedido o tique</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Own word</source>
        <translation>Palabra propia</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Palabras propias</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pasaporte</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Passwords and keys</source>
        <translation>Contraseñas y claves</translation>
    </message>
    <message>
        <source>Passwords, codes and keys of services.</source>
        <translation>Contraseñas, códigos y claves de servicios.</translation>
    </message>
    <message>
        <source>People outside the chat</source>
        <translation>Personas ajenas al chat</translation>
    </message>
    <message>
        <source>People whom the messages mention.</source>
        <translation>Personas que se mencionan en los mensajes.</translation>
    </message>
    <message>
        <source>Person outside the chat</source>
        <translation>Persona ajena al chat</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Números de teléfono</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Places and organisations</source>
        <translation>Lugares y organizaciones</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Reemplazado</translation>
    </message>
    <message>
        <source>Streets, houses and postcodes.</source>
        <translation>Calles, casas y códigos postales.</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Unusual word or number</source>
        <translation>Palabra o número inusual</translation>
    </message>
    <message>
        <source>Unusual words and numbers</source>
        <translation>Palabras y números inusuales</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>User names</source>
        <translation>Nombres de usuario</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Monedero</translation>
    </message>
    <message>
        <source>Web addresses that lead to something personal.</source>
        <translation>Direcciones web que llevan a algo personal.</translation>
    </message>
    <message>
        <source>When people were born. Other dates stay.</source>
        <translation>Cuándo nacieron las personas. Las demás fechas se quedan.</translation>
    </message>
    <message>
        <source>Where people live, work or learn.</source>
        <translation>Dónde viven, trabajan o estudian las personas.</translation>
    </message>
    <message>
        <source>Words that you want hidden, in every way of writing them.</source>
        <translation>Palabras que quieres ocultar, escritas de cualquier manera.</translation>
    </message>
</context>
<context>
    <name>ProbeFound</name>
    <message numerus="yes">
        <source>%Ln answer(s) looked through.</source>
        <translation>
            <numerusform>Se revisó %Ln respuesta.</numerusform>
            <numerusform>Se revisaron %Ln respuestas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) to look at.</source>
        <translation>
            <numerusform>%Ln lugar que mirar.</numerusform>
            <numerusform>%Ln lugares que mirar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message numerus="yes">
        <source>Compared with %Ln turn(s) of your examples and everything that is hidden. No program finds everything.</source>
        <translation>
            <numerusform>Comparado con %Ln turno de tus ejemplos y con todo lo que está oculto. Ningún programa lo encuentra todo.</numerusform>
            <numerusform>Comparado con %Ln turnos de tus ejemplos y con todo lo que está oculto. Ningún programa lo encuentra todo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Go to Privacy</source>
        <translation>Ir a Privacidad</translation>
    </message>
    <message>
        <source>In the chat “%1”</source>
        <translation>En el chat «%1»</translation>
    </message>
    <message>
        <source>It is left out of the next files. Make them again and train with them.</source>
        <translation>Se omite en los próximos archivos. Créalos de nuevo y entrena con ellos.</translation>
    </message>
    <message>
        <source>Leave out this answer</source>
        <translation>Omitir esta respuesta</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Maybe chance</source>
        <translation>Quizá casualidad</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The answer with the place</source>
        <translation>La respuesta con el lugar</translation>
    </message>
    <message>
        <source>There are no examples yet, so only hidden values were looked for. No program finds everything.</source>
        <translation>Aún no hay ejemplos, así que solo se buscaron datos ocultos. Ningún programa lo encuentra todo.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Quién lo dijo</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>mensaje %1</translation>
    </message>
</context>
<context>
    <name>ProbeSource</name>
    <message numerus="yes">
        <source>%Ln answer(s) in the talks that you kept.</source>
        <translation>
            <numerusform>%Ln respuesta en las charlas que guardaste.</numerusform>
            <numerusform>%Ln respuestas en las charlas que guardaste.</numerusform>
        </translation>
    </message>
    <message>
        <source>A replay</source>
        <translation>Una repetición</translation>
    </message>
    <message>
        <source>A text file</source>
        <translation>Un archivo de texto</translation>
    </message>
    <message>
        <source>Ask your model at held-out moments on the tab Replay first.</source>
        <translation>Pregunta antes a tu modelo en momentos reservados, en la pestaña Repetición.</translation>
    </message>
    <message>
        <source>Choose a file with answers</source>
        <translation>Elige un archivo con respuestas</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Kept talks</source>
        <translation>Charlas guardadas</translation>
    </message>
    <message>
        <source>One answer a line, or with empty lines between them, or rows of a training file.</source>
        <translation>Una respuesta por línea, o separadas por líneas vacías, o filas de un archivo de entrenamiento.</translation>
    </message>
    <message>
        <source>What to look through</source>
        <translation>Qué revisar</translation>
    </message>
    <message>
        <source>You have kept no talk yet. Talk to your model, then press “Keep this talk”.</source>
        <translation>Aún no has guardado ninguna charla. Habla con tu modelo y pulsa «Guardar esta charla».</translation>
    </message>
</context>
<context>
    <name>ProbeTab</name>
    <message>
        <source>Does it give anything away?</source>
        <translation>¿Revela algo?</translation>
    </message>
    <message>
        <source>Leave out an answer</source>
        <translation>Omitir una respuesta</translation>
    </message>
    <message>
        <source>Search these answers</source>
        <translation>Buscar en estas respuestas</translation>
    </message>
    <message>
        <source>Searches answers for hidden names and values in every way of writing them, and for long passages from your examples.</source>
        <translation>Busca en las respuestas nombres y valores ocultos, escritos de cualquier forma, y fragmentos largos de tus ejemplos.</translation>
    </message>
    <message>
        <source>The answer is left out. Ctrl+Z uses it again.</source>
        <translation>La respuesta queda omitida. Ctrl+Z la vuelve a usar.</translation>
    </message>
    <message>
        <source>This happens on this computer. Nothing is sent.</source>
        <translation>Esto ocurre en este equipo. No se envía nada.</translation>
    </message>
</context>
<context>
    <name>ProblemsTab</name>
    <message numerus="yes">
        <source>%Ln kind(s) of problem.</source>
        <translation>
            <numerusform>%Ln tipo de problema.</numerusform>
            <numerusform>%Ln tipos de problemas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are in no example.</source>
        <translation>
            <numerusform>%Ln mensaje no está en ningún ejemplo.</numerusform>
            <numerusform>%Ln mensajes no están en ningún ejemplo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them would be refused.</source>
        <translation>
            <numerusform>%Ln de ellos se rechazaría.</numerusform>
            <numerusform>%Ln de ellos se rechazarían.</numerusform>
        </translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Allow longer examples</source>
        <translation>Permitir ejemplos más largos</translation>
    </message>
    <message>
        <source>Answers that you changed do not fit these settings, so the changes are not used.</source>
        <translation>Hay respuestas cambiadas por ti que no encajan con estos ajustes, así que esos cambios no se usan.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Checking the examples…</source>
        <translation>Comprobando los ejemplos…</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Forget these changes</source>
        <translation>Olvidar estos cambios</translation>
    </message>
    <message>
        <source>How serious</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Keep examples within the model&apos;s limit</source>
        <translation>Mantener los ejemplos dentro del límite del modelo</translation>
    </message>
    <message>
        <source>Leave these examples out</source>
        <translation>Omitir estos ejemplos</translation>
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
        <translation>Mostrar estos ejemplos</translation>
    </message>
    <message>
        <source>Show these messages</source>
        <translation>Mostrar estos mensajes</translation>
    </message>
    <message>
        <source>Some examples repeat another one word for word.</source>
        <translation>Algunos ejemplos repiten otro palabra por palabra.</translation>
    </message>
    <message>
        <source>The examples are not checked yet.</source>
        <translation>Los ejemplos aún no están comprobados.</translation>
    </message>
    <message>
        <source>The examples have no problem that we know of.</source>
        <translation>Los ejemplos no tienen ningún problema conocido.</translation>
    </message>
    <message>
        <source>The same messages get different answers in several examples.</source>
        <translation>Los mismos mensajes reciben respuestas distintas en varios ejemplos.</translation>
    </message>
    <message>
        <source>Use a longer pause</source>
        <translation>Usar una pausa más larga</translation>
    </message>
    <message>
        <source>Use a shorter pause</source>
        <translation>Usar una pausa más corta</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
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
        <translation>Un chat sin prompt propio usa el de todos los chats. Si hay muchos chats, se muestran los %1 más largos.</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>Todos los chats</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>For example: You are Anna, chatting with a friend.</source>
        <translation>Por ejemplo: Eres Anna y chateas con una amiga.</translation>
    </message>
    <message>
        <source>It opens every example. {assistant}, {person}, {chat} and {platform} are filled in. Names in it are replaced, too. A row of a training file keeps its own prompt behind it.</source>
        <translation>Abre cada ejemplo. {assistant}, {person}, {chat} y {platform} se rellenan. Los nombres que contiene también se reemplazan. Una fila de un archivo de entrenamiento conserva su propio prompt a continuación.</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt del sistema</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Ctrl+Enter sends it to the models above. Esc stops their answers.</source>
        <translation>Ctrl+Enter lo envía a los modelos de arriba. Esc detiene sus respuestas.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Tu pregunta</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Day, month, year</source>
        <translation>Día, mes, año</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mes, día, año</translation>
    </message>
    <message>
        <source>The file does not say how its letters are stored. Which one reads right?</source>
        <translation>El archivo no dice cómo se guardan sus letras. ¿Cuál se lee bien?</translation>
    </message>
    <message>
        <source>The file does not say in which order its dates are. Which reading is right?</source>
        <translation>El archivo no dice el orden de sus fechas. ¿Qué lectura es la correcta?</translation>
    </message>
    <message>
        <source>Which of these people are you?</source>
        <translation>¿Cuál de estas personas eres tú?</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Año, mes, día</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>%1 of %2 read.</source>
        <translation>%1 de %2 leídas.</translation>
    </message>
    <message>
        <source>%1 was not read: %2</source>
        <translation>%1 no se leyó: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edited</source>
        <translation>
            <numerusform>%Ln editado</numerusform>
            <numerusform>%Ln editados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) were not read yet.</source>
        <translation>
            <numerusform>Aún no se leyó %Ln exportación.</numerusform>
            <numerusform>Aún no se leyeron %Ln exportaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) read.</source>
        <translation>
            <numerusform>%Ln mensaje leído.</numerusform>
            <numerusform>%Ln mensajes leídos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were deleted since and taken out.</source>
        <translation>
            <numerusform>%Ln mensaje se borró desde entonces y se retiró.</numerusform>
            <numerusform>%Ln mensajes se borraron desde entonces y se retiraron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were edited since.</source>
        <translation>
            <numerusform>%Ln mensaje se editó desde entonces.</numerusform>
            <numerusform>%Ln mensajes se editaron desde entonces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were here already.</source>
        <translation>
            <numerusform>%Ln mensaje ya estaba aquí.</numerusform>
            <numerusform>%Ln mensajes ya estaban aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln mensaje nuevo</numerusform>
            <numerusform>%Ln mensajes nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) were not read either.</source>
        <translation>
            <numerusform>Tampoco se leyó %Ln más.</numerusform>
            <numerusform>Tampoco se leyeron %Ln más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) for you.</source>
        <translation>
            <numerusform>%Ln pregunta para ti.</numerusform>
            <numerusform>%Ln preguntas para ti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) set aside: %1.</source>
        <translation>
            <numerusform>%Ln fila apartada: %1.</numerusform>
            <numerusform>%Ln filas apartadas: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation>
            <numerusform>%Ln apartado</numerusform>
            <numerusform>%Ln apartados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken out</source>
        <translation>
            <numerusform>%Ln retirado</numerusform>
            <numerusform>%Ln retirados</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the files that your chat apps exported. Help tells how to get them.</source>
        <translation>Elige los archivos que exportaron tus apps de chat. La Ayuda dice cómo obtenerlos.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>For Discord, the program DiscordChatExporter saves both.</source>
        <translation>En Discord, el programa DiscordChatExporter guarda ambos.</translation>
    </message>
    <message numerus="yes">
        <source>Has %Ln chat(s) to choose from</source>
        <translation>
            <numerusform>Tiene %Ln chat que elegir</numerusform>
            <numerusform>Tiene %Ln chats que elegir</numerusform>
        </translation>
    </message>
    <message>
        <source>Has a question</source>
        <translation>Tiene una pregunta</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Ya está aquí</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Aún sin leer</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>No leída: %1</translation>
    </message>
    <message>
        <source>Nothing new was found.</source>
        <translation>No se encontró nada nuevo.</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>No se ha leído nada.</translation>
    </message>
    <message>
        <source>Only one person wrote in them, and a model learns from answers: add an export that holds both sides.</source>
        <translation>En ellos escribió una sola persona, y un modelo aprende de las respuestas: añade una exportación con ambos lados.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>There is no export among them.</source>
        <translation>Entre ellos no hay ninguna exportación.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Which column is which?</source>
        <translation>¿Qué es cada columna?</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other part(s)</source>
        <translation>
            <numerusform>y %Ln parte más</numerusform>
            <numerusform>y %Ln partes más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueDesk</name>
    <message numerus="yes">
        <source>%1 holds %Ln chat(s). Nothing is read but what you tick.</source>
        <translation>
            <numerusform>%1 contiene %Ln chat. Solo se lee lo que marques.</numerusform>
            <numerusform>%1 contiene %Ln chats. Solo se lee lo que marques.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) were not read.</source>
        <translation>
            <numerusform>No se leyó %Ln exportación.</numerusform>
            <numerusform>No se leyeron %Ln exportaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose chats</source>
        <translation>Elegir chats</translation>
    </message>
    <message>
        <source>One question</source>
        <translation>Una pregunta</translation>
    </message>
    <message>
        <source>Reading your chats</source>
        <translation>Leyendo tus chats</translation>
    </message>
    <message>
        <source>Show the exports</source>
        <translation>Mostrar las exportaciones</translation>
    </message>
    <message>
        <source>Stopped. Nothing was read.</source>
        <translation>Detenido. No se ha leído nada.</translation>
    </message>
    <message>
        <source>They are read on this computer and never sent anywhere.</source>
        <translation>Se leen en este equipo y nunca se envían a ningún sitio.</translation>
    </message>
    <message>
        <source>Your exports</source>
        <translation>Tus exportaciones</translation>
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
        <translation>Exportación</translation>
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
        <translation>Responder a su pregunta…</translation>
    </message>
    <message>
        <source>Choose its chats…</source>
        <translation>Elegir sus chats…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Name its columns…</source>
        <translation>Nombrar sus columnas…</translation>
    </message>
    <message>
        <source>Read the rest</source>
        <translation>Leer las demás</translation>
    </message>
    <message>
        <source>Show the chats</source>
        <translation>Mostrar los chats</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Encrypted</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Enviado: %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>done</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>needs another look</source>
        <translation>necesita otra revisión</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>aún sin hacer</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>hecho en parte</translation>
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
            <numerusform>%Ln ejemplo</numerusform>
            <numerusform>%Ln ejemplos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) saved</source>
        <translation>
            <numerusform>%Ln archivo guardado</numerusform>
            <numerusform>%Ln archivos guardados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
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
            <numerusform>%Ln por revisar</numerusform>
            <numerusform>%Ln por revisar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>If there are many chats, you choose which of them are read.</source>
        <translation>Si hay muchos chats, eliges cuáles se leen.</translation>
    </message>
    <message>
        <source>Names and private data are found, and replaced in what is saved.</source>
        <translation>Se encuentran los nombres y datos privados, y se reemplazan en lo que se guarda.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Qué viene después</translation>
    </message>
    <message>
        <source>You say who is who, and whose voice the model gets.</source>
        <translation>Dices quién es quién y qué voz recibe el modelo.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other(s)</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentSection</name>
    <message numerus="yes">
        <source>%Ln project(s) on the list.</source>
        <translation>
            <numerusform>%Ln proyecto en la lista.</numerusform>
            <numerusform>%Ln proyectos en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget this list</source>
        <translation>Olvidar esta lista</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>La lista está vacía.</translation>
    </message>
    <message>
        <source>The page Open lists your last projects. Forgetting the list leaves the projects alone.</source>
        <translation>La página Abrir muestra tus últimos proyectos. Olvidar la lista no afecta a los proyectos.</translation>
    </message>
</context>
<context>
    <name>Replacements</name>
    <message>
        <source>%1 (yours)</source>
        <translation>%1 (tuyo)</translation>
    </message>
    <message>
        <source>Back to checking</source>
        <translation>Volver a revisar</translation>
    </message>
    <message>
        <source>Change this replacement</source>
        <translation>Cambiar este reemplazo</translation>
    </message>
    <message>
        <source>Forget the replacements…</source>
        <translation>Olvidar los reemplazos…</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>How replacements look</source>
        <translation>Aspecto de los reemplazos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Nothing is replaced yet.</source>
        <translation>Aún no se reemplaza nada.</translation>
    </message>
    <message>
        <source>Nothing like this is replaced.</source>
        <translation>No se reemplaza nada así.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Other real-looking names</source>
        <translation>Otros nombres realistas</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Reemplazo</translation>
    </message>
    <message>
        <source>Replacements</source>
        <translation>Reemplazos</translation>
    </message>
    <message>
        <source>Search replacements</source>
        <translation>Buscar reemplazos</translation>
    </message>
    <message>
        <source>Use the suggested one</source>
        <translation>Usar el sugerido</translation>
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
            <numerusform>%Ln respuesta</numerusform>
            <numerusform>%Ln respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Todos los modelos</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Repetición</translation>
    </message>
</context>
<context>
    <name>ReplayHead</name>
    <message numerus="yes">
        <source>Ask for %n answer(s)</source>
        <translation>
            <numerusform>Pedir %n respuesta</numerusform>
            <numerusform>Pedir %n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn with seed %1.</source>
        <translation>Elegida con la semilla %1.</translation>
    </message>
    <message>
        <source>Its answers, your opinions about them and its guesses go with it.</source>
        <translation>Con ella se van sus respuestas, tus opiniones sobre ellas y sus intentos de adivinar.</translation>
    </message>
    <message>
        <source>Remove replay</source>
        <translation>Quitar la repetición</translation>
    </message>
    <message>
        <source>Remove this replay?</source>
        <translation>¿Quitar esta repetición?</translation>
    </message>
    <message>
        <source>Remove this replay…</source>
        <translation>Quitar esta repetición…</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>This replay</source>
        <translation>Esta repetición</translation>
    </message>
    <message>
        <source>Your note: what did you change before it?</source>
        <translation>Tu nota: ¿qué cambiaste antes de ella?</translation>
    </message>
</context>
<context>
    <name>ReplayTab</name>
    <message>
        <source>Let a model answer moments of your real chats that it has not learnt from, and see both answers.</source>
        <translation>Deja que un modelo responda a momentos de tus chats reales que no ha aprendido, y mira ambas respuestas.</translation>
    </message>
    <message>
        <source>New replay…</source>
        <translation>Nueva repetición…</translation>
    </message>
    <message>
        <source>No replays yet</source>
        <translation>Aún no hay repeticiones</translation>
    </message>
</context>
<context>
    <name>ReplayTable</name>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Empezado</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Replays</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Tu nota</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Answers of each voice that are held against yours</source>
        <translation>Respuestas de cada voz que se comparan con las tuyas</translation>
    </message>
    <message>
        <source>Beside the measures</source>
        <translation>Junto a las medidas</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>Qué se comparó</translation>
    </message>
</context>
<context>
    <name>Rescan</name>
    <message>
        <source>Answer more, or have the chats looked through now.</source>
        <translation>Responde más, o haz que se revisen los chats ahora.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a buscar</translation>
    </message>
    <message>
        <source>Look through the chats</source>
        <translation>Revisar los chats</translation>
    </message>
    <message>
        <source>Nothing is written until they are.</source>
        <translation>No se genera nada hasta entonces.</translation>
    </message>
    <message>
        <source>The chats were not looked through to the end.</source>
        <translation>Los chats no se revisaron hasta el final.</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>%1 examples written, %2 will be trained.</source>
        <translation>%1 ejemplos escritos; se entrenarán %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln ejemplo</numerusform>
            <numerusform>%Ln ejemplos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are canaries.</source>
        <translation>
            <numerusform>%Ln de ellos es un canario.</numerusform>
            <numerusform>%Ln de ellos son canarios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next, a training service makes a model from them. Send them from here, or hand them in there yourself.</source>
        <translation>A continuación, un servicio de entrenamiento hace un modelo con ellos. Envíalos desde aquí o entrégalos tú mismo allí.</translation>
    </message>
    <message>
        <source>Next, your computer trains with them. README.md in the folder says how, step by step.</source>
        <translation>A continuación, tu equipo entrena con ellos. README.md, en la carpeta, dice cómo, paso a paso.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Send to a service</source>
        <translation>Enviar a un servicio</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>The format check found no problem.</source>
        <translation>La comprobación del formato no encontró problemas.</translation>
    </message>
    <message>
        <source>The format check found: %1.</source>
        <translation>La comprobación del formato encontró: %1.</translation>
    </message>
    <message>
        <source>This format holds one answer in each row, so %1 examples became %2.</source>
        <translation>Este formato tiene una respuesta en cada fila, así que de %1 ejemplos salieron %2.</translation>
    </message>
    <message>
        <source>Train at home</source>
        <translation>Entrenar en casa</translation>
    </message>
</context>
<context>
    <name>ResultSearch</name>
    <message>
        <source>A name, a number, any word</source>
        <translation>Un nombre, un número, cualquier palabra</translation>
    </message>
    <message>
        <source>As in the chat</source>
        <translation>Como en el chat</translation>
    </message>
    <message>
        <source>Back to checking</source>
        <translation>Volver a revisar</translation>
    </message>
    <message>
        <source>Hide this word</source>
        <translation>Ocultar esta palabra</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln of them only as part of a replacement.</source>
        <translation>
            <numerusform>En %Ln de ellos, solo como parte de un reemplazo.</numerusform>
            <numerusform>En %Ln de ellos, solo como parte de un reemplazo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is only part of replacements, so it means nobody from your chats.</source>
        <translation>Solo aparece en reemplazos, así que no se refiere a nadie de tus chats.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Messages with the text</source>
        <translation>Mensajes con el texto</translation>
    </message>
    <message>
        <source>Names of speakers were searched, too.</source>
        <translation>También se buscó en los nombres de quienes hablan.</translation>
    </message>
    <message>
        <source>New names with it: %1</source>
        <translation>Nombres nuevos que lo contienen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Not found in any of %Ln message(s): “%1”.</source>
        <translation>
            <numerusform>No aparece (%Ln mensaje revisado): «%1».</numerusform>
            <numerusform>No aparece en ninguno de los %Ln mensajes: «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Reemplazo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in the result</source>
        <translation>Buscar en el resultado</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Type any name and see that it is gone from what will be written.</source>
        <translation>Escribe cualquier nombre y comprueba que ya no está en lo que se escribirá.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>“%3” is in %1 of %2 messages.</source>
        <translation>«%3» aparece en %1 de %2 mensajes.</translation>
    </message>
    <message>
        <source>“%3” is in %1 of %2 messages. These are the first %4.</source>
        <translation>«%3» aparece en %1 de %2 mensajes. Estos son los primeros %4.</translation>
    </message>
    <message>
        <source>“%3” is part of a new name.</source>
        <translation>«%3» es parte de un nombre nuevo.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Is it a person?</source>
        <translation>¿Es una persona?</translation>
    </message>
    <message>
        <source>Look over</source>
        <translation>Repasar</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Ways to check</source>
        <translation>Formas de revisar</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
</context>
<context>
    <name>RoundsCard</name>
    <message>
        <source>All replays side by side</source>
        <translation>Todas las repeticiones lado a lado</translation>
    </message>
    <message>
        <source>What changed between them, and where each model came out. Notes never leave this computer.</source>
        <translation>Qué cambió entre ellas y a dónde llegó cada modelo. Las notas nunca salen de este equipo.</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Training jobs</source>
        <translation>Trabajos de entrenamiento</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>Begun</source>
        <translation>Empezado</translation>
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
        <translation>Costo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
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
        <translation>Dónde</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>SameChatsCard</name>
    <message numerus="yes">
        <source>%Ln message(s) are in both.</source>
        <translation>
            <numerusform>%Ln mensaje está en ambos.</numerusform>
            <numerusform>%Ln mensajes están en ambos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more pair(s) after this one.</source>
        <translation>
            <numerusform>%Ln par más después de este.</numerusform>
            <numerusform>%Ln pares más después de este.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many messages are in both.</source>
        <translation>Muchos mensajes están en ambos.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No es el mismo chat</translation>
    </message>
    <message>
        <source>These two look like the same chat</source>
        <translation>Estos dos parecen el mismo chat</translation>
    </message>
    <message>
        <source>They have the same title and the same two people, and one goes on where the other ends.</source>
        <translation>Tienen el mismo título y las mismas dos personas, y uno continúa donde termina el otro.</translation>
    </message>
</context>
<context>
    <name>SameChatsPanel</name>
    <message>
        <source>%1 and %2.</source>
        <translation>%1 y %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) came in from the other.</source>
        <translation>
            <numerusform>Del otro llegó %Ln mensaje.</numerusform>
            <numerusform>Del otro llegaron %Ln mensajes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were in both.</source>
        <translation>
            <numerusform>%Ln mensaje estaba en ambos.</numerusform>
            <numerusform>%Ln mensajes estaban en ambos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of people wrote the same messages: merge them on the page People.</source>
        <translation>
            <numerusform>%Ln par de personas escribió los mismos mensajes: fusiónalas en la página Personas.</numerusform>
            <numerusform>%Ln pares de personas escribieron los mismos mensajes: fusiónalas en la página Personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep two chats apart</source>
        <translation>Mantener separados dos chats</translation>
    </message>
    <message>
        <source>Merged into one chat.</source>
        <translation>Fusionados en un solo chat.</translation>
    </message>
    <message numerus="yes">
        <source>Taken apart: %Ln chat(s) again.</source>
        <translation>
            <numerusform>Separado: %Ln chat de nuevo.</numerusform>
            <numerusform>Separados: %Ln chats de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” (%2, %Ln message(s))</source>
        <translation>
            <numerusform>«%1» (%2, %Ln mensaje)</numerusform>
            <numerusform>«%1» (%2, %Ln mensajes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveTab</name>
    <message>
        <source>%1 copies this folder to other computers. Choose another folder if the files are to stay on this one alone.</source>
        <translation>%1 copia esta carpeta a otros equipos. Elige otra carpeta si los archivos deben quedarse solo en este.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) are ready to be saved.</source>
        <translation>
            <numerusform>%Ln ejemplo está listo para guardarse.</numerusform>
            <numerusform>%Ln ejemplos están listos para guardarse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose the folder for the training files</source>
        <translation>Elige la carpeta para los archivos de entrenamiento</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Go to Dataset</source>
        <translation>Ir a Conjunto de datos</translation>
    </message>
    <message>
        <source>Look at the dataset again first.</source>
        <translation>Revisa antes el conjunto de datos.</translation>
    </message>
    <message>
        <source>No program finds everything. Read a few examples before you share the files.</source>
        <translation>Ningún programa lo encuentra todo. Lee algunos ejemplos antes de compartir los archivos.</translation>
    </message>
    <message>
        <source>Save files on this computer</source>
        <translation>Guardar archivos en este equipo</translation>
    </message>
    <message>
        <source>Save files…</source>
        <translation>Guardar archivos…</translation>
    </message>
    <message>
        <source>Something changed since the examples were made.</source>
        <translation>Algo cambió desde que se crearon los ejemplos.</translation>
    </message>
</context>
<context>
    <name>SavedReport</name>
    <message>
        <source>It holds no message and no real name.</source>
        <translation>No contiene ningún mensaje ni ningún nombre real.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>El informe está guardado.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>The disk is full, or VoiceTune may not write into its folder for settings.</source>
        <translation>El disco está lleno, o VoiceTune no puede escribir en su carpeta de ajustes.</translation>
    </message>
    <message>
        <source>Your choice could not be kept.</source>
        <translation>Tu elección no se pudo guardar.</translation>
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
            <numerusform>Enviar %Ln ejemplo a %1</numerusform>
            <numerusform>Enviar %Ln ejemplos a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is being sent already.</source>
        <translation>Ya se está enviando algo.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message numerus="yes">
        <source>%1 asks for %Ln example(s) at least.</source>
        <translation>
            <numerusform>%1 pide al menos %Ln ejemplo.</numerusform>
            <numerusform>%1 pide al menos %Ln ejemplos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes %Ln example(s) at most.</source>
        <translation>
            <numerusform>%1 admite como máximo %Ln ejemplo.</numerusform>
            <numerusform>%1 admite como máximo %Ln ejemplos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes files of %2 at most.</source>
        <translation>%1 admite archivos de %2 como máximo.</translation>
    </message>
    <message>
        <source>%1, %2 leave this computer and go to %3.</source>
        <translation>De este equipo sale hacia %3 lo siguiente: %1, %2.</translation>
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
            <numerusform>%Ln ejemplo es más largo de lo que lee el modelo</numerusform>
            <numerusform>%Ln ejemplos son más largos de lo que lee el modelo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>Elige un modelo.</translation>
    </message>
    <message>
        <source>Choose a service first.</source>
        <translation>Elige primero un servicio.</translation>
    </message>
    <message>
        <source>Enter the key of your account.</source>
        <translation>Escribe la clave de tu cuenta.</translation>
    </message>
    <message>
        <source>The files have to be written first.</source>
        <translation>Primero hay que generar los archivos.</translation>
    </message>
    <message>
        <source>There %1 is trained on them.</source>
        <translation>Allí se entrena %1 con ellos.</translation>
    </message>
    <message>
        <source>This model is gone. Choose another one.</source>
        <translation>Este modelo ya no existe. Elige otro.</translation>
    </message>
    <message>
        <source>Type the address of the service.</source>
        <translation>Escribe la dirección del servicio.</translation>
    </message>
    <message>
        <source>Wait until the work above is done.</source>
        <translation>Espera a que termine el trabajo de arriba.</translation>
    </message>
    <message>
        <source>What was sent cannot be taken back.</source>
        <translation>Lo que se envió no se puede recuperar.</translation>
    </message>
    <message numerus="yes">
        <source>and lose %Ln token(s).</source>
        <translation>
            <numerusform>y se pierde %Ln token.</numerusform>
            <numerusform>y se pierden %Ln tokens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sent</name>
    <message>
        <source>Asking a model</source>
        <translation>Preguntar a un modelo</translation>
    </message>
    <message>
        <source>Asking for a newer version</source>
        <translation>Preguntar por una versión más reciente</translation>
    </message>
    <message>
        <source>Checking the key</source>
        <translation>Comprobar la clave</translation>
    </message>
    <message>
        <source>Deleting a file</source>
        <translation>Borrar un archivo</translation>
    </message>
    <message>
        <source>Deleting a model</source>
        <translation>Borrar un modelo</translation>
    </message>
    <message>
        <source>Letting a job go on</source>
        <translation>Continuar un trabajo</translation>
    </message>
    <message>
        <source>Listing files</source>
        <translation>Consultar archivos</translation>
    </message>
    <message>
        <source>Listing jobs</source>
        <translation>Consultar trabajos</translation>
    </message>
    <message>
        <source>Listing models</source>
        <translation>Consultar modelos</translation>
    </message>
    <message>
        <source>Looking at a file</source>
        <translation>Mirar un archivo</translation>
    </message>
    <message>
        <source>Looking at a job</source>
        <translation>Mirar un trabajo</translation>
    </message>
    <message>
        <source>Pausing a job</source>
        <translation>Pausar un trabajo</translation>
    </message>
    <message>
        <source>Reading checkpoints</source>
        <translation>Leer puntos de control</translation>
    </message>
    <message>
        <source>Reading events</source>
        <translation>Leer sucesos</translation>
    </message>
    <message>
        <source>Reading results</source>
        <translation>Leer resultados</translation>
    </message>
    <message>
        <source>Sending a file</source>
        <translation>Enviar un archivo</translation>
    </message>
    <message>
        <source>Starting a job</source>
        <translation>Empezar un trabajo</translation>
    </message>
    <message>
        <source>Stopping a job</source>
        <translation>Detener un trabajo</translation>
    </message>
    <message>
        <source>Taking back a file</source>
        <translation>Retirar un archivo</translation>
    </message>
    <message>
        <source>broke off</source>
        <translation>se interrumpió</translation>
    </message>
    <message>
        <source>done (%1)</source>
        <translation>hecho (%1)</translation>
    </message>
    <message>
        <source>no end was noted</source>
        <translation>no se anotó ningún final</translation>
    </message>
    <message>
        <source>refused (%1)</source>
        <translation>rechazado (%1)</translation>
    </message>
    <message>
        <source>trouble there (%1)</source>
        <translation>problema allí (%1)</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
</context>
<context>
    <name>SentPage</name>
    <message numerus="yes">
        <source>%Ln request(s) are in the table.</source>
        <translation>
            <numerusform>%Ln solicitud en la tabla.</numerusform>
            <numerusform>%Ln solicitudes en la tabla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s): %1 sent, %2 received.</source>
        <translation>
            <numerusform>%Ln solicitud: %1 enviados, %2 recibidos.</numerusform>
            <numerusform>%Ln solicitudes: %1 enviados, %2 recibidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every request that VoiceTune made. What was in it is never written down here.</source>
        <translation>Todas las solicitudes que hizo VoiceTune. Lo que contenían nunca se anota aquí.</translation>
    </message>
    <message>
        <source>Not in this list: pages that you open in your browser, and what a trainer at home loads.</source>
        <translation>No están en esta lista: las páginas que abres en tu navegador y lo que descarga un entrenador en casa.</translation>
    </message>
    <message>
        <source>Nothing has left this computer.</source>
        <translation>No ha salido nada de este equipo.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Guardar como tabla</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Guardar como tabla…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>VoiceTune sends only what you tell it to.</source>
        <translation>VoiceTune solo envía lo que tú le pides.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>What left this computer</source>
        <translation>Qué salió de este equipo</translation>
    </message>
    <message>
        <source>What left this computer.csv</source>
        <translation>Qué salió de este equipo.csv</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Checked on %1.</source>
        <translation>Comprobado el %1.</translation>
    </message>
    <message>
        <source>Choose a service…</source>
        <translation>Elige un servicio…</translation>
    </message>
    <message>
        <source>Its host is %1.</source>
        <translation>Su servidor es %1.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>That day has passed: it takes no new jobs any more.</source>
        <translation>Ese día ya pasó: no acepta más trabajos nuevos.</translation>
    </message>
    <message>
        <source>Until you send something, nothing leaves this computer.</source>
        <translation>Hasta que envíes algo, nada sale de este equipo.</translation>
    </message>
    <message>
        <source>What it does with your files</source>
        <translation>Qué hace con tus archivos</translation>
    </message>
    <message>
        <source>Where to get a key</source>
        <translation>Dónde obtener una clave</translation>
    </message>
    <message>
        <source>Who trains the model</source>
        <translation>Quién entrena el modelo</translation>
    </message>
</context>
<context>
    <name>ServicesSection</name>
    <message numerus="yes">
        <source>%Ln key(s) of services:</source>
        <translation>
            <numerusform>%Ln clave de servicios:</numerusform>
            <numerusform>%Ln claves de servicios:</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Olvidar la clave</translation>
    </message>
    <message>
        <source>Forget the key of %1…</source>
        <translation>Olvidar la clave de %1…</translation>
    </message>
    <message>
        <source>Forget the key?</source>
        <translation>¿Olvidar la clave?</translation>
    </message>
    <message>
        <source>Key store</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Keys lie in the key store of this computer, where it has one. Your login opens it, and VoiceTune never shows a key again.</source>
        <translation>Las claves están en el llavero de este equipo, si lo tiene. Se abre con tu inicio de sesión, y VoiceTune no vuelve a mostrar ninguna clave.</translation>
    </message>
    <message>
        <source>No key of a service is kept.</source>
        <translation>No se guarda ninguna clave de servicios.</translation>
    </message>
    <message>
        <source>The key of %1 is deleted on this computer. You need to type it again to use it.</source>
        <translation>La clave de %1 se borra de este equipo. Para volver a usarla tendrás que escribirla de nuevo.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>This computer has none. A passphrase opens a project, and keys of services live until the window closes.</source>
        <translation>Este equipo no tiene llavero. Una frase de contraseña abre un proyecto, y las claves de servicios duran hasta que se cierre la ventana.</translation>
    </message>
    <message>
        <source>This computer has one: %1.</source>
        <translation>Este equipo tiene uno: %1.</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Leave it empty, and the service decides.</source>
        <translation>Déjalo vacío y decide el servicio.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>The service decides</source>
        <translation>Decide el servicio</translation>
    </message>
    <message>
        <source>The service decides (%1)</source>
        <translation>Decide el servicio (%1)</translation>
    </message>
    <message>
        <source>The service needs a value for “%1”.</source>
        <translation>El servicio necesita que indiques «%1».</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation>«%1» debe ser %2.</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>A message that answers an earlier conversation of the last day goes on with it.</source>
        <translation>Un mensaje que responde a una conversación anterior del último día la continúa.</translation>
    </message>
    <message>
        <source>A new line</source>
        <translation>Una línea nueva</translation>
    </message>
    <message>
        <source>A new line keeps how you write in bursts.</source>
        <translation>Una línea nueva conserva tu forma de escribir a ráfagas.</translation>
    </message>
    <message>
        <source>A space</source>
        <translation>Un espacio</translation>
    </message>
    <message>
        <source>Always whole conversations.</source>
        <translation>Siempre conversaciones enteras.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Answers of links only</source>
        <translation>Solo enlaces</translation>
    </message>
    <message>
        <source>Answers of one word</source>
        <translation>Respuestas de 1 palabra</translation>
    </message>
    <message>
        <source>Between messages in a row</source>
        <translation>Entre mensajes seguidos</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Copied answers</source>
        <translation>Respuestas copiadas</translation>
    </message>
    <message>
        <source>Copies of the same example</source>
        <translation>Copias del mismo ejemplo</translation>
    </message>
    <message>
        <source>Count tokens for</source>
        <translation>Contar tokens para</translation>
    </message>
    <message>
        <source>Drawn at random</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>Fewest turns</source>
        <translation>Turnos como mínimo</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Desde este día</translation>
    </message>
    <message>
        <source>Goes into no file. You can try the model with it later.</source>
        <translation>No va a ningún archivo. Sirve para probar el modelo más tarde.</translation>
    </message>
    <message>
        <source>Held out to measure</source>
        <translation>Reservados para medir</translation>
    </message>
    <message>
        <source>Its tokens and its longest example apply.</source>
        <translation>Valen sus tokens y su ejemplo más largo.</translation>
    </message>
    <message>
        <source>Join answers</source>
        <translation>Unir respuestas</translation>
    </message>
    <message>
        <source>Keep as context</source>
        <translation>Dejar como contexto</translation>
    </message>
    <message>
        <source>Kept for a test</source>
        <translation>Guardados para probar</translation>
    </message>
    <message>
        <source>Largest share of one chat</source>
        <translation>Máximo por chat</translation>
    </message>
    <message>
        <source>Latest conversations</source>
        <translation>Conversaciones más recientes</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Longest example</source>
        <translation>Ejemplo más largo</translation>
    </message>
    <message>
        <source>Measured from the message before. Between mails, 30 days.</source>
        <translation>Se mide desde el mensaje anterior. Entre correos, 30 días.</translation>
    </message>
    <message>
        <source>Name the speakers in groups</source>
        <translation>Nombres en los grupos</translation>
    </message>
    <message>
        <source>Nearly the same counts, too.</source>
        <translation>Casi igual también cuenta.</translation>
    </message>
    <message>
        <source>New conversation after</source>
        <translation>Nueva conversación tras</translation>
    </message>
    <message>
        <source>Of all examples; its latest ones stay.</source>
        <translation>De todos los ejemplos; se quedan los más recientes.</translation>
    </message>
    <message>
        <source>Older messages are cut off, answers never.</source>
        <translation>Se cortan los mensajes más antiguos, nunca las respuestas.</translation>
    </message>
    <message>
        <source>Only the others get a name, never an answer.</source>
        <translation>Solo los demás llevan nombre, nunca una respuesta.</translation>
    </message>
    <message>
        <source>Openings by the assistant</source>
        <translation>Inicios del asistente</translation>
    </message>
    <message>
        <source>Recent messages sound more like you today.</source>
        <translation>Los mensajes recientes se parecen más a cómo eres hoy.</translation>
    </message>
    <message>
        <source>Repeat older messages</source>
        <translation>Repetir anteriores</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Shorter examples are left out.</source>
        <translation>Los ejemplos más cortos se omiten.</translation>
    </message>
    <message>
        <source>Shorter ones are context only.</source>
        <translation>Las más cortas son solo contexto.</translation>
    </message>
    <message>
        <source>Shortest answer</source>
        <translation>Respuesta más corta</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>División</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt del sistema</translation>
    </message>
    <message>
        <source>The day itself counts.</source>
        <translation>Ese día también cuenta.</translation>
    </message>
    <message>
        <source>The same seed draws the same examples.</source>
        <translation>La misma semilla sortea los mismos ejemplos.</translation>
    </message>
    <message>
        <source>The training is measured on it.</source>
        <translation>Con ellos se mide el entrenamiento.</translation>
    </message>
    <message>
        <source>They answer nothing, so they are never trained.</source>
        <translation>No responden a nada, así que nunca se entrenan.</translation>
    </message>
    <message>
        <source>They repeat the prompt, or went out to several chats.</source>
        <translation>Repiten el prompt o se enviaron a varios chats.</translation>
    </message>
    <message>
        <source>They say little about how you write.</source>
        <translation>Dicen poco sobre cómo escribes.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>Hasta este día</translation>
    </message>
    <message>
        <source>What is held out</source>
        <translation>Qué se reserva</translation>
    </message>
    <message>
        <source>What the model takes</source>
        <translation>Lo que admita el modelo</translation>
    </message>
    <message>
        <source>When a long conversation is cut.</source>
        <translation>Cuando se corta una conversación larga.</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>Qué mensajes</translation>
    </message>
    <message>
        <source>Whole chats</source>
        <translation>Chats enteros</translation>
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
        <translation>palabras</translation>
    </message>
    <message>
        <source>“Ok” and “haha” are part of a voice, too.</source>
        <translation>«Ok» y «jaja» también son parte de una voz.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>They are kept on this computer.</source>
        <translation>Se guardan en este equipo.</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>It was moved or deleted, or it lies on a drive that is not connected.</source>
        <translation>Se movió o se eliminó, o está en una unidad que no está conectada.</translation>
    </message>
    <message>
        <source>Look for it in the program for files.</source>
        <translation>Búscalo en tu gestor de archivos.</translation>
    </message>
    <message>
        <source>No program opened it.</source>
        <translation>Ningún programa lo abrió.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>«%1» ya no está.</translation>
    </message>
</context>
<context>
    <name>SourceBlock</name>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation>
            <numerusform>%Ln borrado</numerusform>
            <numerusform>%Ln borrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were deleted since and taken out.</source>
        <translation>
            <numerusform>%Ln mensaje se borró desde entonces y se retiró.</numerusform>
            <numerusform>%Ln mensajes se borraron desde entonces y se retiraron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were edited since.</source>
        <translation>
            <numerusform>%Ln mensaje se editó desde entonces.</numerusform>
            <numerusform>%Ln mensajes se editaron desde entonces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were here already.</source>
        <translation>
            <numerusform>%Ln mensaje ya estaba aquí.</numerusform>
            <numerusform>%Ln mensajes ya estaban aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) of the app</source>
        <translation>
            <numerusform>%Ln aviso de la app</numerusform>
            <numerusform>%Ln avisos de la app</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of a kind that cannot be used</source>
        <translation>
            <numerusform>%Ln de un tipo que no se puede usar</numerusform>
            <numerusform>%Ln de un tipo que no se puede usar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s): %1.</source>
        <translation>
            <numerusform>%Ln fila: %1.</numerusform>
            <numerusform>%Ln filas: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that could not be read</source>
        <translation>
            <numerusform>%Ln que no se pudo leer</numerusform>
            <numerusform>%Ln que no se pudieron leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without text, such as pictures</source>
        <translation>
            <numerusform>%Ln sin texto, como una foto</numerusform>
            <numerusform>%Ln sin texto, como fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the answers about %1</source>
        <translation>Cambiar las respuestas sobre %1</translation>
    </message>
    <message>
        <source>Change the answers…</source>
        <translation>Cambiar las respuestas…</translation>
    </message>
</context>
<context>
    <name>SourcesView</name>
    <message>
        <source>VoiceTune is still working.</source>
        <translation>VoiceTune aún está trabajando.</translation>
    </message>
    <message>
        <source>Wait until it is done, then change the answer.</source>
        <translation>Espera a que termine y cambia la respuesta.</translation>
    </message>
    <message>
        <source>You can change it back at any time.</source>
        <translation>Puedes volver a cambiarlo cuando quieras.</translation>
    </message>
</context>
<context>
    <name>SpeakerChooser</name>
    <message>
        <source>Another model…</source>
        <translation>Otro modelo…</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>Elige un modelo…</translation>
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
            <numerusform>Hay %Ln modelo.</numerusform>
            <numerusform>Hay %Ln modelos.</numerusform>
        </translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Another model</source>
        <translation>Otro modelo</translation>
    </message>
    <message>
        <source>Ask for its models</source>
        <translation>Consultar sus modelos</translation>
    </message>
    <message>
        <source>Asking for its models…</source>
        <translation>Consultando sus modelos…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Its models</source>
        <translation>Sus modelos</translation>
    </message>
    <message>
        <source>Leave it empty for a server on this computer or in your own network.</source>
        <translation>Déjalo vacío para un servidor de este equipo o de tu propia red.</translation>
    </message>
    <message>
        <source>Load one there, then ask again.</source>
        <translation>Carga uno allí y vuelve a consultar.</translation>
    </message>
    <message>
        <source>Or type the name of a model</source>
        <translation>O escribe el nombre de un modelo</translation>
    </message>
    <message>
        <source>The address answers, but it has no models.</source>
        <translation>La dirección responde, pero no tiene modelos.</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Usar este modelo</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>A file, a folder or a .zip from your chat app. It is read on this computer and never sent anywhere.</source>
        <translation>Un archivo, una carpeta o un .zip de tu app de chat. Se lee en este equipo y nunca se envía a ningún sitio.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Drop an export here</source>
        <translation>Suelta aquí una exportación</translation>
    </message>
    <message>
        <source>How do I get my export?</source>
        <translation>¿Cómo obtengo mi exportación?</translation>
    </message>
    <message>
        <source>Look around with a sample chat</source>
        <translation>Explorar con un chat de ejemplo</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
</context>
<context>
    <name>StatisticsTab</name>
    <message>
        <source>Count now</source>
        <translation>Contar ahora</translation>
    </message>
    <message>
        <source>Counted on this computer, in the messages of the chats you use.</source>
        <translation>Se cuenta en este equipo, en los mensajes de los chats que usas.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>The figures are not up to date.</source>
        <translation>Las cifras no están al día.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
</context>
<context>
    <name>StrangerList</name>
    <message numerus="yes">
        <source>%Ln question(s) left</source>
        <translation>
            <numerusform>Queda %Ln pregunta</numerusform>
            <numerusform>Quedan %Ln preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody is answered for.</source>
        <translation>Ya respondiste por todas las personas.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>Is it a person?</source>
        <translation>¿Es una persona?</translation>
    </message>
    <message>
        <source>It is a person</source>
        <translation>Es una persona</translation>
    </message>
    <message>
        <source>It is a person (P)</source>
        <translation>Es una persona (P)</translation>
    </message>
    <message>
        <source>It is somebody in the chats</source>
        <translation>Es alguien de los chats</translation>
    </message>
    <message>
        <source>Not a person</source>
        <translation>No es una persona</translation>
    </message>
    <message>
        <source>Not a person (N)</source>
        <translation>No es una persona (N)</translation>
    </message>
    <message>
        <source>One answer holds for all mentions. Of a person, every form of the name is found from then on.</source>
        <translation>Una respuesta vale para todas las menciones. De una persona se encuentra, desde entonces, cada forma del nombre.</translation>
    </message>
    <message>
        <source>Somebody in the chats</source>
        <translation>Alguien de los chats</translation>
    </message>
    <message>
        <source>Somebody in the chats…</source>
        <translation>Alguien de los chats…</translation>
    </message>
</context>
<context>
    <name>StretchView</name>
    <message>
        <source>%1 (left out)</source>
        <translation>%1 (omitido)</translation>
    </message>
    <message>
        <source>Show the conversation</source>
        <translation>Mostrar la conversación</translation>
    </message>
    <message>
        <source>The messages and their neighbours</source>
        <translation>Los mensajes y sus vecinos</translation>
    </message>
    <message>
        <source>Use these answers again</source>
        <translation>Volver a usar estas respuestas</translation>
    </message>
</context>
<context>
    <name>StyleTab</name>
    <message>
        <source>Compare any texts, without any model. Nothing is sent.</source>
        <translation>Compara cualquier texto, sin ningún modelo. No se envía nada.</translation>
    </message>
    <message>
        <source>Figures (*.json)</source>
        <translation>Cifras (*.json)</translation>
    </message>
    <message>
        <source>Made on %1, on this computer.</source>
        <translation>Creado el %1, en este equipo.</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Crear el informe</translation>
    </message>
    <message>
        <source>Make the report again</source>
        <translation>Volver a crear el informe</translation>
    </message>
    <message>
        <source>More answers have come since.</source>
        <translation>Han llegado más respuestas desde entonces.</translation>
    </message>
    <message>
        <source>No report yet. It is made on this computer, and nothing is sent.</source>
        <translation>Aún no hay informe. Se crea en este equipo y no se envía nada.</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>The report is there</source>
        <translation>El informe está listo</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
</context>
<context>
    <name>SuggestedPause</name>
    <message>
        <source>The pauses in these chats suggest %1.</source>
        <translation>Las pausas de estos chats sugieren %1.</translation>
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
        <translation>%1 ha respondido.</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation>Respondiendo…</translation>
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
        <translation>Aún no se ha preguntado nada.</translation>
    </message>
</context>
<context>
    <name>TalkLayout</name>
    <message>
        <source>Choose a model to talk to. Those that you trained come first.</source>
        <translation>Elige un modelo con el que hablar. Los que entrenaste van primero.</translation>
    </message>
    <message>
        <source>Choose one more to compare, or none.</source>
        <translation>Elige uno más para comparar, o ninguno.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>First model</source>
        <translation>Primer modelo</translation>
    </message>
    <message>
        <source>Go to Finish</source>
        <translation>Ir a Terminar</translation>
    </message>
    <message>
        <source>How they are asked</source>
        <translation>Cómo se les pregunta</translation>
    </message>
    <message>
        <source>Keep this talk</source>
        <translation>Guardar esta charla</translation>
    </message>
    <message>
        <source>No model that you trained is ready yet.</source>
        <translation>Aún no está listo ningún modelo entrenado por ti.</translation>
    </message>
    <message>
        <source>Only on this screen. What is sent and kept has the replacements.</source>
        <translation>Solo en esta pantalla. Lo que se envía y se guarda lleva los reemplazos.</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>Segundo modelo</translation>
    </message>
    <message>
        <source>Show real names</source>
        <translation>Mostrar nombres reales</translation>
    </message>
    <message>
        <source>Train one on the page Finish, at a service or at home. Until then, you can choose any other model here.</source>
        <translation>Entrena uno en la página Terminar, con un servicio o en casa. Hasta entonces puedes elegir aquí cualquier otro modelo.</translation>
    </message>
</context>
<context>
    <name>TalkTab</name>
    <message>
        <source>A new talk begins, because another model was chosen.</source>
        <translation>Empieza una charla nueva porque se eligió otro modelo.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarla</translation>
    </message>
    <message>
        <source>Hiding names…</source>
        <translation>Ocultando nombres…</translation>
    </message>
    <message>
        <source>Send it once more if that is right.</source>
        <translation>Envíalo otra vez si está bien.</translation>
    </message>
    <message>
        <source>The talk is cleared.</source>
        <translation>Se vació la charla.</translation>
    </message>
    <message>
        <source>The talk is kept in this project.</source>
        <translation>La charla está guardada en este proyecto.</translation>
    </message>
    <message>
        <source>The talk that was here is put aside.</source>
        <translation>La charla que estaba aquí queda aparte.</translation>
    </message>
</context>
<context>
    <name>TalkTrouble</name>
    <message>
        <source>Ask again</source>
        <translation>Volver a preguntar</translation>
    </message>
    <message>
        <source>Go to Finish to enter a key</source>
        <translation>Ir a Terminar para escribir una clave</translation>
    </message>
    <message>
        <source>The service said: %1</source>
        <translation>El servicio dijo: %1</translation>
    </message>
</context>
<context>
    <name>TemperatureField</name>
    <message>
        <source>The service&apos;s own value</source>
        <translation>La del servicio</translation>
    </message>
</context>
<context>
    <name>TopicList</name>
    <message numerus="yes">
        <source>%Ln topic(s) shown</source>
        <translation>
            <numerusform>Se muestra %Ln tema</numerusform>
            <numerusform>Se muestran %Ln temas</numerusform>
        </translation>
    </message>
    <message>
        <source>No topic has these words. Try fewer or shorter ones.</source>
        <translation>Ningún tema contiene estas palabras. Prueba con menos o más cortas.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
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
        <translation>Un hallazgo se muestra como se escribió y como lo verá el modelo. %1 lo reemplaza, %2 lo conserva, %3 lo deshace.</translation>
    </message>
    <message>
        <source>An example is one answer with the messages before it. A token is a piece of a word. Each bar counts examples of one length.</source>
        <translation>Un ejemplo es una respuesta con los mensajes anteriores. Un token es un trozo de palabra. Cada barra cuenta ejemplos de una longitud.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Change it and look at it</source>
        <translation>Cambiar y mirar</translation>
    </message>
    <message>
        <source>Choose one person as the assistant. The model will write like them. After that, the later steps open.</source>
        <translation>Elige a una persona como asistente. El modelo escribirá como ella. Después se abren los pasos siguientes.</translation>
    </message>
    <message>
        <source>Controls change what becomes an example, and the figures follow at once. The tab Examples shows each one.</source>
        <translation>Los controles cambian qué se convierte en ejemplo, y las cifras cambian al instante. La pestaña Ejemplos muestra cada uno.</translation>
    </message>
    <message>
        <source>Every chat is listed here. Choose one to read its beginning. Untick what the model should not learn from.</source>
        <translation>Aquí están todos los chats. Elige uno para leer su comienzo. Desmarca aquello de lo que el modelo no deba aprender.</translation>
    </message>
    <message>
        <source>How long your examples are</source>
        <translation>Qué longitud tienen tus ejemplos</translation>
    </message>
    <message>
        <source>In the sample, “Next” chooses the first one; %1 takes that back.</source>
        <translation>En el ejemplo, «Siguiente» elige a la primera persona; %1 lo deshace.</translation>
    </message>
    <message>
        <source>Nothing leaves by itself</source>
        <translation>Nada sale por sí solo</translation>
    </message>
    <message>
        <source>Save training files</source>
        <translation>Guardar archivos de entrenamiento</translation>
    </message>
    <message>
        <source>Talk to it, compare styles, or do the blind test. In the settings you can take this tour again.</source>
        <translation>Charla con él, compara estilos o haz la prueba a ciegas. En los ajustes puedes volver a hacer este recorrido.</translation>
    </message>
    <message>
        <source>The files are written on this computer. Then VoiceTune says how many examples will be trained.</source>
        <translation>Los archivos se escriben en este equipo. Después, VoiceTune dice cuántos ejemplos se entrenarán.</translation>
    </message>
    <message>
        <source>This says Offline until you send something. Press it to see what left this computer, when, and to whom.</source>
        <translation>Aquí dice Sin conexión hasta que envías algo. Púlsalo para ver qué salió de este equipo, cuándo y a quién.</translation>
    </message>
    <message>
        <source>This step opens when the steps before it are done.</source>
        <translation>Este paso se abre cuando los anteriores están hechos.</translation>
    </message>
    <message>
        <source>Try the trained model</source>
        <translation>Probar el modelo entrenado</translation>
    </message>
    <message>
        <source>VoiceTune looks for names, numbers, addresses and passwords. What waits for your answer is hidden.</source>
        <translation>VoiceTune busca nombres, números, direcciones y contraseñas. Lo que espera tu respuesta está oculto.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>Who the model writes like</source>
        <translation>Como quién escribe el modelo</translation>
    </message>
    <message>
        <source>Your chats</source>
        <translation>Tus chats</translation>
    </message>
</context>
<context>
    <name>TourSection</name>
    <message>
        <source>It shows what each step is for. Without a project it opens the sample chat.</source>
        <translation>Muestra para qué sirve cada paso. Sin un proyecto, abre el chat de ejemplo.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer el recorrido</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Recorrido</translation>
    </message>
</context>
<context>
    <name>Tours</name>
    <message>
        <source>Nine short stops. You can end it at any time with Esc.</source>
        <translation>Nueve paradas breves. Puedes terminarlo cuando quieras con Esc.</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>No, gracias</translation>
    </message>
    <message>
        <source>Should VoiceTune show you around?</source>
        <translation>¿Quieres que VoiceTune te lo muestre todo?</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer el recorrido</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Any number. The same seed and files give nearly the same model, so that you can compare.</source>
        <translation>Cualquier número. Con la misma semilla y los mismos archivos sale casi el mismo modelo, para que puedas comparar.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño de lote</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Puntos de control</translation>
    </message>
    <message>
        <source>Closeness (beta)</source>
        <translation>Cercanía (beta)</translation>
    </message>
    <message>
        <source>Dropout of the addition</source>
        <translation>Dropout del añadido</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>From examples</source>
        <translation>Con ejemplos</translation>
    </message>
    <message>
        <source>From preferences (DPO)</source>
        <translation>Con preferencias (DPO)</translation>
    </message>
    <message>
        <source>How boldly it learns, such as 0.00001. Lower it when answers get strange.</source>
        <translation>Con cuánta audacia aprende, como 0.00001. Bájala si las respuestas salen raras.</translation>
    </message>
    <message>
        <source>How boldly it learns. Lower it when answers get strange, raise it when they do not sound like you.</source>
        <translation>Con cuánta audacia aprende. Bájala si las respuestas salen raras; súbela si no suenan a ti.</translation>
    </message>
    <message>
        <source>How close it stays to the model before. Lower lets it follow your preferences further.</source>
        <translation>Cuánto se mantiene cerca del modelo anterior. Más baja le deja seguir más tus preferencias.</translation>
    </message>
    <message>
        <source>How many examples it learns from at once. Larger is calmer and less exact. Change it rarely.</source>
        <translation>De cuántos ejemplos aprende a la vez. Más grande es más estable y menos preciso. Cámbialo pocas veces.</translation>
    </message>
    <message>
        <source>How many models from the middle of the training are kept, to go back to.</source>
        <translation>Cuántos modelos intermedios del entrenamiento se guardan, para poder volver a ellos.</translation>
    </message>
    <message>
        <source>How many portions of examples it learns from. Start with about 100, more for many examples.</source>
        <translation>De cuántas tandas de ejemplos aprende. Empieza con unas 100; más si hay muchos ejemplos.</translation>
    </message>
    <message>
        <source>How much the addition can hold. 8 to 32 is usual.</source>
        <translation>Cuánto cabe en el añadido. Lo habitual es de 8 a 32.</translation>
    </message>
    <message>
        <source>How much the addition counts. Once or twice its rank is usual.</source>
        <translation>Cuánto pesa el añadido. Lo habitual es una o dos veces su rango.</translation>
    </message>
    <message>
        <source>How often it goes through all examples. More makes it closer to you, too many make it repeat itself.</source>
        <translation>Cuántas veces recorre todos los ejemplos. Más lo acercan a ti; demasiadas hacen que se repita.</translation>
    </message>
    <message>
        <source>Keeps the model from learning single examples by heart. Raise it a little when it repeats them.</source>
        <translation>Evita que el modelo memorice ejemplos sueltos. Súbelo un poco si los repite.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Only a small part on top of the model is trained: cheaper, and enough for a voice.</source>
        <translation>Solo se entrena una pequeña parte encima del modelo: más barato, y suficiente para una voz.</translation>
    </message>
    <message>
        <source>Pack short examples together</source>
        <translation>Agrupar ejemplos cortos</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Several short examples are learned at once: faster, and good for chats.</source>
        <translation>Se aprenden varios ejemplos cortos a la vez: más rápido, y bueno para chats.</translation>
    </message>
    <message>
        <source>Size of the addition (rank)</source>
        <translation>Tamaño del añadido (rango)</translation>
    </message>
    <message>
        <source>Standard stays in the region of your resource. The others are cheaper, and your files may leave the region.</source>
        <translation>Estándar se queda en la región de tu recurso. Los demás son más baratos, y tus archivos pueden salir de la región.</translation>
    </message>
    <message>
        <source>Strength of the addition (alpha)</source>
        <translation>Fuerza del añadido (alpha)</translation>
    </message>
    <message>
        <source>The model learns to answer as your examples do. This is the usual way.</source>
        <translation>El modelo aprende a responder como en tus ejemplos. Es lo habitual.</translation>
    </message>
    <message>
        <source>The model learns which of two answers you prefer. Use it on a model that you have trained before.</source>
        <translation>El modelo aprende cuál de dos respuestas prefieres. Úsalo en un modelo que ya hayas entrenado.</translation>
    </message>
    <message>
        <source>The share of the addition that rests at each step, against learning by heart.</source>
        <translation>La parte del añadido que descansa en cada paso, para que no memorice.</translation>
    </message>
    <message>
        <source>The share of the training in which it speeds up. Change it when the loss jumps at the start.</source>
        <translation>La parte del entrenamiento en la que acelera. Cámbiala si la pérdida salta al principio.</translation>
    </message>
    <message>
        <source>Train a small addition (LoRA)</source>
        <translation>Entrenar un pequeño añadido (LoRA)</translation>
    </message>
    <message>
        <source>Training steps</source>
        <translation>Pasos de entrenamiento</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Calentamiento</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimiento de pesos</translation>
    </message>
    <message>
        <source>Where it is trained</source>
        <translation>Dónde se entrena</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Choose another service</source>
        <translation>Elegir otro servicio</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>Escribir otra clave</translation>
    </message>
    <message>
        <source>Look at the jobs</source>
        <translation>Mirar los trabajos</translation>
    </message>
    <message>
        <source>Sending was stopped while the job was being started.</source>
        <translation>El envío se detuvo mientras se iniciaba el trabajo.</translation>
    </message>
    <message>
        <source>Sending was stopped. No job was started.</source>
        <translation>El envío se detuvo. No se empezó ningún trabajo.</translation>
    </message>
    <message>
        <source>The service said: %1</source>
        <translation>El servicio dijo: %1</translation>
    </message>
    <message>
        <source>Train at home</source>
        <translation>Entrenar en casa</translation>
    </message>
    <message>
        <source>VoiceTune looks for it at the service. In two minutes you see here what it found.</source>
        <translation>VoiceTune lo busca en el servicio. En dos minutos verás aquí qué encontró.</translation>
    </message>
</context>
<context>
    <name>Try</name>
    <message>
        <source> and to </source>
        <translation> y a </translation>
    </message>
    <message>
        <source>%1 of %2 answers are there, %3 failed.</source>
        <translation>Ya están %1 de %2 respuestas; fallaron %3.</translation>
    </message>
    <message>
        <source>%1 of %2 answers are there.</source>
        <translation>Ya están %1 de %2 respuestas.</translation>
    </message>
    <message>
        <source>%1 of %2 found the real answer</source>
        <translation>%1 de %2 acertaron la respuesta real</translation>
    </message>
    <message>
        <source>%1 on this computer (%2)</source>
        <translation>%1 en este equipo (%2)</translation>
    </message>
    <message>
        <source>%1, before training</source>
        <translation>%1, antes de entrenar</translation>
    </message>
    <message>
        <source>%1, trained from %2</source>
        <translation>%1, entrenado a partir de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) in %1 seconds.</source>
        <translation>
            <numerusform>%n token en %1 segundos.</numerusform>
            <numerusform>%n tokens en %1 segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) will be replaced before it leaves: %1.</source>
        <translation>
            <numerusform>Se reemplazará %n dato antes de salir: %1.</numerusform>
            <numerusform>Se reemplazarán %n datos antes de salir: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A model answers there only once it is deployed: type the name of its deployment.</source>
        <translation>Allí un modelo solo responde cuando está desplegado: escribe el nombre de su despliegue.</translation>
    </message>
    <message>
        <source>About %1 tokens go to %2, and about %3 come back.</source>
        <translation>Unos %1 tokens van a %2 y vuelven unos %3.</translation>
    </message>
    <message>
        <source>Another address…</source>
        <translation>Otra dirección…</translation>
    </message>
    <message>
        <source>Answered in %1 seconds.</source>
        <translation>Respondido en %1 segundos.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message numerus="yes">
        <source>Ask %1 models %n time(s)</source>
        <translation>
            <numerusform>Preguntar a %1 modelos %n vez</numerusform>
            <numerusform>Preguntar a %1 modelos %n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask the model %n time(s)</source>
        <translation>
            <numerusform>Preguntar al modelo %n vez</numerusform>
            <numerusform>Preguntar al modelo %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Blind test</source>
        <translation>Prueba a ciegas</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Drawn with seed</source>
        <translation>Elegida con la semilla</translation>
    </message>
    <message>
        <source>Examples trained on</source>
        <translation>Ejemplos entrenados</translation>
    </message>
    <message>
        <source>Held-out moments</source>
        <translation>Momentos reservados</translation>
    </message>
    <message>
        <source>It was cut off at the longest answer allowed.</source>
        <translation>Se cortó al llegar a la respuesta más larga permitida.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Ningún modelo</translation>
    </message>
    <message>
        <source>Note of the training</source>
        <translation>Nota del entrenamiento</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Replay other moments, or let somebody else guess.</source>
        <translation>Repite otros momentos, o deja que adivine otra persona.</translation>
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
        <translation>Enviar a %1 y a %2</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>That costs about %1.</source>
        <translation>Eso cuesta unos %1.</translation>
    </message>
    <message>
        <source>That costs nothing.</source>
        <translation>Eso no cuesta nada.</translation>
    </message>
    <message>
        <source>Trained from</source>
        <translation>Entrenado a partir de</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Without prices the cost is not known.</source>
        <translation>Sin precios no se sabe el costo.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>You have guessed all moments of this replay.</source>
        <translation>Has adivinado todos los momentos de esta repetición.</translation>
    </message>
    <message>
        <source>You stopped this answer.</source>
        <translation>Detuviste esta respuesta.</translation>
    </message>
    <message>
        <source>Your model of %1</source>
        <translation>Tu modelo de %1</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Tu nota</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>distinto</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
</context>
<context>
    <name>TryPage</name>
    <message>
        <source>Blind test</source>
        <translation>Prueba a ciegas</translation>
    </message>
    <message>
        <source>Does it sound like you?</source>
        <translation>¿Suena a ti?</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>Fugas</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Charla</translation>
    </message>
    <message>
        <source>Use it elsewhere</source>
        <translation>Usar en otro lugar</translation>
    </message>
    <message>
        <source>Ways to try it</source>
        <translation>Formas de probarlo</translation>
    </message>
    <message>
        <source>Whatever you send has names and private data replaced. Nothing leaves before you press a button.</source>
        <translation>En todo lo que envías, los nombres y datos privados están reemplazados. Nada sale antes de que pulses un botón.</translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message>
        <source>%1 has none of its files.</source>
        <translation>%1 no tiene ninguno de sus archivos.</translation>
    </message>
    <message>
        <source>%1 is asked for its list once more. If your job is not there, a new one is started.</source>
        <translation>Se vuelve a pedir su lista a %1. Si tu trabajo no está, se empieza uno nuevo.</translation>
    </message>
    <message>
        <source>Delete the files and forget it</source>
        <translation>Borrar los archivos y olvidarlo</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarlo</translation>
    </message>
    <message>
        <source>Forget it…</source>
        <translation>Olvidarlo…</translation>
    </message>
    <message>
        <source>Forget what was begun?</source>
        <translation>¿Olvidar lo que se empezó?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>If the first one runs all the same, you pay twice. Look at the service&apos;s own page first.</source>
        <translation>Si el primero está en marcha, pagas dos veces. Mira antes en la página del servicio.</translation>
    </message>
    <message>
        <source>It is deleted from your list. This cannot be undone.</source>
        <translation>Se borra de tu lista. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>Última vez: %1</translation>
    </message>
    <message>
        <source>Nobody knows whether %1 started a job.</source>
        <translation>No se sabe si %1 empezó un trabajo.</translation>
    </message>
    <message>
        <source>Sending files to %1 was interrupted.</source>
        <translation>El envío de archivos a %1 se interrumpió.</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Empezarlo de nuevo</translation>
    </message>
    <message>
        <source>Start the job again?</source>
        <translation>¿Empezar el trabajo de nuevo?</translation>
    </message>
    <message>
        <source>What is there already is not sent again.</source>
        <translation>Lo que ya está allí no se envía otra vez.</translation>
    </message>
    <message>
        <source>Your files are at %1, and no job was started.</source>
        <translation>Tus archivos están en %1 y no se empezó ningún trabajo.</translation>
    </message>
    <message>
        <source>Your files at %1 are deleted.</source>
        <translation>Tus archivos en %1 se borran.</translation>
    </message>
    <message>
        <source>“Go on” looks in its list first. If the job is not there, a second one may cost twice.</source>
        <translation>«Continuar» mira primero en su lista. Si el trabajo no está, un segundo puede costar el doble.</translation>
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
        <translation>Ocultar los elegidos</translation>
    </message>
    <message>
        <source>Hide unusual words and numbers, too</source>
        <translation>Ocultar también palabras y números inusuales</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>In the files</source>
        <translation>En los archivos</translation>
    </message>
    <message>
        <source>Leave the chosen ones</source>
        <translation>Dejar los elegidos</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixto</translation>
    </message>
    <message>
        <source>Nothing like this was found.</source>
        <translation>No se encontró nada así.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Search unusual words</source>
        <translation>Buscar palabras inusuales</translation>
    </message>
    <message>
        <source>Show its messages</source>
        <translation>Mostrar sus mensajes</translation>
    </message>
    <message>
        <source>Unusual words and numbers</source>
        <translation>Palabras y números inusuales</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>What the fewest people wrote comes first. Nobody waits for an answer here.</source>
        <translation>Primero lo que menos personas escribieron. Aquí nada espera una respuesta.</translation>
    </message>
</context>
<context>
    <name>UpdateNotice</name>
    <message>
        <source>Do not look</source>
        <translation>No buscar</translation>
    </message>
    <message>
        <source>Look once a day</source>
        <translation>Buscar una vez al día</translation>
    </message>
    <message>
        <source>Once a day it asks %1 for the newest version number and sends nothing else. The list of what left this computer names each question. You can change this in the settings.</source>
        <translation>Una vez al día pregunta a %1 cuál es el número de la versión más reciente y no envía nada más. La lista de lo que salió de este equipo anota cada consulta. Puedes cambiarlo en los ajustes.</translation>
    </message>
    <message>
        <source>Should VoiceTune look for newer versions?</source>
        <translation>¿Quieres que VoiceTune busque versiones más recientes?</translation>
    </message>
    <message>
        <source>VoiceTune %1 is available.</source>
        <translation>VoiceTune %1 está disponible.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>You have %1. Nothing is downloaded: get it where you got VoiceTune.</source>
        <translation>Tienes la %1. No se descarga nada: consíguela donde obtuviste VoiceTune.</translation>
    </message>
</context>
<context>
    <name>UpdatesSection</name>
    <message>
        <source>Look for newer versions once a day</source>
        <translation>Buscar versiones más recientes una vez al día</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Versiones más recientes</translation>
    </message>
    <message>
        <source>Once a day VoiceTune asks %1 for the number of the newest version. It sends nothing else and downloads nothing.</source>
        <translation>Una vez al día VoiceTune pregunta a %1 el número de la versión más reciente. No envía nada más ni descarga nada.</translation>
    </message>
    <message>
        <source>You have VoiceTune %1.</source>
        <translation>Tienes VoiceTune %1.</translation>
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
            <numerusform>Queda %Ln minuto</numerusform>
            <numerusform>Quedan %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>Queda %Ln segundo</numerusform>
            <numerusform>Quedan %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Empezando…</translation>
    </message>
    <message>
        <source>Stop sending…</source>
        <translation>Detener el envío…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>UseTab</name>
    <message>
        <source>Choose the model that you want to use in another program.</source>
        <translation>Elige el modelo que quieres usar en otro programa.</translation>
    </message>
    <message>
        <source>Commands for Ollama</source>
        <translation>Comandos para Ollama</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>For a terminal of Linux or macOS, or Git Bash on Windows.</source>
        <translation>Para una terminal de Linux o macOS, o Git Bash en Windows.</translation>
    </message>
    <message>
        <source>Include the system prompt</source>
        <translation>Incluir el prompt del sistema</translation>
    </message>
    <message>
        <source>Install it with: pip install langchain-openai</source>
        <translation>Instálalo con: pip install langchain-openai</translation>
    </message>
    <message>
        <source>Install it with: pip install openai</source>
        <translation>Instálalo con: pip install openai</translation>
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
        <translation>Modelfile para Ollama</translation>
    </message>
    <message>
        <source>Ollama</source>
        <translation>Ollama</translation>
    </message>
    <message>
        <source>Ollama runs models that lie on this computer; this one is elsewhere. A model that you trained at home can run there: load it into Ollama, then choose it above.</source>
        <translation>Ollama ejecuta modelos que están en este equipo; este está en otro lugar. Un modelo que entrenaste en casa puede ejecutarse allí: cárgalo en Ollama y elígelo arriba.</translation>
    </message>
    <message>
        <source>OpenAI&apos;s client for Python</source>
        <translation>Cliente de OpenAI para Python</translation>
    </message>
    <message>
        <source>Put your key into the variable %1 first; it is not in these lines. What you write there is not hidden.</source>
        <translation>Pon antes tu clave en la variable %1; no está en estas líneas. Lo que escribas allí no se oculta.</translation>
    </message>
    <message>
        <source>Save the upper lines as a file named Modelfile, then run the lower ones beside it.</source>
        <translation>Guarda las líneas de arriba como un archivo llamado Modelfile y ejecuta las de abajo junto a él.</translation>
    </message>
    <message>
        <source>This address needs no key. What you write there is not hidden: replacements are made only here.</source>
        <translation>Esta dirección no necesita clave. Lo que escribas allí no se oculta: los reemplazos solo se hacen aquí.</translation>
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
        <translation>Se convierte en</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixto</translation>
    </message>
    <message>
        <source>One choice here holds wherever the value stands. Plain words stay as they are.</source>
        <translation>Cada elección vale para todos los lugares donde está el valor. Las palabras corrientes se quedan como están.</translation>
    </message>
    <message>
        <source>Show its messages</source>
        <translation>Mostrar sus mensajes</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
</context>
<context>
    <name>Visible</name>
    <message>
        <source>All of it is hidden.</source>
        <translation>Todo está oculto.</translation>
    </message>
    <message>
        <source>It stays visible.</source>
        <translation>Queda a la vista.</translation>
    </message>
</context>
<context>
    <name>WayOn</name>
    <message>
        <source>Choose the assistant</source>
        <translation>Elegir al asistente</translation>
    </message>
    <message>
        <source>Continue to Dataset</source>
        <translation>Continuar a Conjunto de datos</translation>
    </message>
    <message>
        <source>Continue to Finish</source>
        <translation>Continuar a Terminar</translation>
    </message>
    <message>
        <source>Continue to People</source>
        <translation>Continuar a Personas</translation>
    </message>
    <message>
        <source>Continue to Privacy</source>
        <translation>Continuar a Privacidad</translation>
    </message>
    <message>
        <source>Continue to Try it</source>
        <translation>Continuar a Probar</translation>
    </message>
</context>
<context>
    <name>ZoneField</name>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1 (este equipo)</translation>
    </message>
    <message>
        <source>Matching time zones</source>
        <translation>Zonas horarias que coinciden</translation>
    </message>
</context>
<context>
    <name>_Answer</name>
    <message>
        <source>Answer %1</source>
        <translation>Respuesta %1</translation>
    </message>
    <message>
        <source>Really written</source>
        <translation>Escrita de verdad</translation>
    </message>
    <message>
        <source>This one is real (%1)</source>
        <translation>Esta es la real (%1)</translation>
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
            <numerusform>%Ln por revisar</numerusform>
            <numerusform>%Ln por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visible</source>
        <translation>
            <numerusform>%Ln visible</numerusform>
            <numerusform>%Ln visibles</numerusform>
        </translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>todo decidido</translation>
    </message>
    <message>
        <source>always removed</source>
        <translation>se quita siempre</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>todo conservado</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>todo reemplazado</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>&quot;%1&quot; holds a null character.</source>
        <translation>«%1» contiene un carácter nulo.</translation>
    </message>
    <message>
        <source>%1 % are up to</source>
        <translation>El %1 % tiene hasta</translation>
    </message>
    <message>
        <source>%1 %2 with %3 looks for %4.</source>
        <translation>%1 %2 con %3 busca %4.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>%1 Names in it point to another app.</source>
        <translation>%1 Hay nombres que apuntan a otra app.</translation>
    </message>
    <message>
        <source>%1 Nothing tells Messenger and Instagram apart.</source>
        <translation>%1 Nada distingue Messenger de Instagram.</translation>
    </message>
    <message>
        <source>%1 Save the files for another trainer on the page Finish.</source>
        <translation>%1 Guarda los archivos para otro entrenador en la página Terminar.</translation>
    </message>
    <message>
        <source>%1 Their names stand in line %2.</source>
        <translation>%1 Sus nombres están en la línea %2.</translation>
    </message>
    <message>
        <source>%1 What came after in this chat is lost.</source>
        <translation>%1 Lo que seguía en este chat se perdió.</translation>
    </message>
    <message>
        <source>%1 answers of each voice.</source>
        <translation>%1 respuestas de cada voz.</translation>
    </message>
    <message>
        <source>%1 answers with a single word as often as you: %2 against %3.</source>
        <translation>%1 responde con una sola palabra tan a menudo como tú: %2 frente a %3.</translation>
    </message>
    <message>
        <source>%1 answers with a single word less often than you: %2 against %3.</source>
        <translation>%1 responde con una sola palabra menos a menudo que tú: %2 frente a %3.</translation>
    </message>
    <message>
        <source>%1 answers with a single word more often than you: %2 against %3.</source>
        <translation>%1 responde con una sola palabra más a menudo que tú: %2 frente a %3.</translation>
    </message>
    <message>
        <source>%1 are too long and will lose their oldest messages.</source>
        <translation>%1 son demasiado largos y perderán sus mensajes más antiguos.</translation>
    </message>
    <message>
        <source>%1 asks for a pause: there were too many requests.</source>
        <translation>%1 pide una pausa: hubo demasiadas solicitudes.</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>%1 cannot delete a model from here.</source>
        <translation>%1 no puede eliminar un modelo desde aquí.</translation>
    </message>
    <message>
        <source>%1 cannot do this in its present state.</source>
        <translation>%1 no puede hacer esto en su estado actual.</translation>
    </message>
    <message>
        <source>%1 cannot let a job go on.</source>
        <translation>%1 no puede reanudar un trabajo.</translation>
    </message>
    <message>
        <source>%1 cannot load this model.</source>
        <translation>%1 no puede cargar este modelo.</translation>
    </message>
    <message>
        <source>%1 cannot pause a job.</source>
        <translation>%1 no puede pausar un trabajo.</translation>
    </message>
    <message>
        <source>%1 cannot train with the method %2.</source>
        <translation>%1 no puede entrenar con el método %2.</translation>
    </message>
    <message>
        <source>%1 character</source>
        <translation>%1 carácter</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 caracteres</translation>
    </message>
    <message>
        <source>%1 closes with your ten favourite words as often as you: %2 of answers against %3.</source>
        <translation>%1 termina con tus diez palabras favoritas tan a menudo como tú: %2 de las respuestas frente a %3.</translation>
    </message>
    <message>
        <source>%1 closes with your ten favourite words less often than you: %2 of answers against %3.</source>
        <translation>%1 termina con tus diez palabras favoritas menos a menudo que tú: %2 de las respuestas frente a %3.</translation>
    </message>
    <message>
        <source>%1 closes with your ten favourite words more often than you: %2 of answers against %3.</source>
        <translation>%1 termina con tus diez palabras favoritas más a menudo que tú: %2 de las respuestas frente a %3.</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 día</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>%1 did not say whether it started the job, and its list does not show it.</source>
        <translation>%1 no dijo si empezó el trabajo, y no aparece en su lista.</translation>
    </message>
    <message>
        <source>%1 does not accept the file.</source>
        <translation>%1 no acepta el archivo.</translation>
    </message>
    <message>
        <source>%1 does not accept the key.</source>
        <translation>%1 no acepta la clave.</translation>
    </message>
    <message>
        <source>%1 does not accept this.</source>
        <translation>%1 no acepta esto.</translation>
    </message>
    <message>
        <source>%1 does not know the model, or may not train it for this account.</source>
        <translation>%1 no conoce el modelo, o no puede entrenarlo con esta cuenta.</translation>
    </message>
    <message>
        <source>%1 does not know this.</source>
        <translation>%1 no conoce esto.</translation>
    </message>
    <message>
        <source>%1 draws words out in as many answers as you: %2 against %3.</source>
        <translation>%1 alarga palabras en tantas respuestas como tú: %2 frente a %3.</translation>
    </message>
    <message>
        <source>%1 draws words out in fewer answers than you: %2 against %3.</source>
        <translation>%1 alarga palabras en menos respuestas que tú: %2 frente a %3.</translation>
    </message>
    <message>
        <source>%1 draws words out in more answers than you: %2 against %3.</source>
        <translation>%1 alarga palabras en más respuestas que tú: %2 frente a %3.</translation>
    </message>
    <message>
        <source>%1 ends messages without a mark as often as you: %2 against %3.</source>
        <translation>%1 termina mensajes sin signo tan a menudo como tú: %2 frente a %3.</translation>
    </message>
    <message>
        <source>%1 ends messages without a mark less often than you: %2 against %3.</source>
        <translation>%1 termina mensajes sin signo menos a menudo que tú: %2 frente a %3.</translation>
    </message>
    <message>
        <source>%1 ends messages without a mark more often than you: %2 against %3.</source>
        <translation>%1 termina mensajes sin signo más a menudo que tú: %2 frente a %3.</translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings</source>
        <translation>Errores: %1, avisos: %2</translation>
    </message>
    <message>
        <source>%1 gave an answer that VoiceTune does not understand.</source>
        <translation>%1 dio una respuesta que VoiceTune no entiende.</translation>
    </message>
    <message>
        <source>%1 gives no list of its jobs.</source>
        <translation>%1 no da ninguna lista de sus trabajos.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 has a problem of its own.</source>
        <translation>%1 tiene un problema propio.</translation>
    </message>
    <message>
        <source>%1 has a tokenizer of its own. Tokens are counted as for gpt-4o and come close to what it counts.</source>
        <translation>%1 tiene su propio tokenizador. Los tokens se cuentan como en gpt-4o y se acercan a lo que él cuenta.</translation>
    </message>
    <message>
        <source>%1 has no setting %2 for this method.</source>
        <translation>%1 no tiene el ajuste %2 para este método.</translation>
    </message>
    <message>
        <source>%1 is not installed on this computer.</source>
        <translation>%1 no está instalado en este equipo.</translation>
    </message>
    <message>
        <source>%1 keeps closer to your ten favourite emoji than you: %2 of its emoji against %3.</source>
        <translation>%1 se ciñe más que tú a tus diez emojis favoritos: %2 de sus emojis frente a %3.</translation>
    </message>
    <message>
        <source>%1 laughs in as many answers as you: %2 against %3.</source>
        <translation>%1 se ríe en tantas respuestas como tú: %2 frente a %3.</translation>
    </message>
    <message>
        <source>%1 laughs in fewer answers than you: %2 against %3.</source>
        <translation>%1 se ríe en menos respuestas que tú: %2 frente a %3.</translation>
    </message>
    <message>
        <source>%1 laughs in more answers than you: %2 against %3.</source>
        <translation>%1 se ríe en más respuestas que tú: %2 frente a %3.</translation>
    </message>
    <message>
        <source>%1 message</source>
        <translation>%1 mensaje</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 mensajes</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <translation>%1 debe ser %2.</translation>
    </message>
    <message>
        <source>%1 needs a value for %2.</source>
        <translation>%1 necesita que indiques %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2, drawn at random</source>
        <translation>%1 de %2, elegidas al azar</translation>
    </message>
    <message>
        <source>%1 of its first lines begin like WhatsApp messages.</source>
        <translation>El %1 de sus primeras líneas empieza como mensajes de WhatsApp.</translation>
    </message>
    <message>
        <source>%1 of the assistant&apos;s messages have an emoji, and %2 of the others&apos;.</source>
        <translation>El %1 de los mensajes del asistente tiene un emoji, y el %2 de los de los demás.</translation>
    </message>
    <message>
        <source>%1 offers no training at this address.</source>
        <translation>%1 no ofrece entrenamiento en esta dirección.</translation>
    </message>
    <message>
        <source>%1 opens with your ten favourite words as often as you: %2 of answers against %3.</source>
        <translation>%1 empieza con tus diez palabras favoritas tan a menudo como tú: %2 de las respuestas frente a %3.</translation>
    </message>
    <message>
        <source>%1 opens with your ten favourite words less often than you: %2 of answers against %3.</source>
        <translation>%1 empieza con tus diez palabras favoritas menos a menudo que tú: %2 de las respuestas frente a %3.</translation>
    </message>
    <message>
        <source>%1 opens with your ten favourite words more often than you: %2 of answers against %3.</source>
        <translation>%1 empieza con tus diez palabras favoritas más a menudo que tú: %2 de las respuestas frente a %3.</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 personas</translation>
    </message>
    <message>
        <source>%1 people get answers; the first gets %2.</source>
        <translation>%1 personas reciben respuestas; la primera recibe el %2.</translation>
    </message>
    <message>
        <source>%1 person</source>
        <translation>%1 persona</translation>
    </message>
    <message>
        <source>%1 rounds.</source>
        <translation>Rondas: %1.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 sends as many messages in a row as you: %2 on average against %3.</source>
        <translation>%1 envía tantos mensajes seguidos como tú: %2 de media frente a %3.</translation>
    </message>
    <message>
        <source>%1 sends fewer messages in a row than you: %2 on average against %3.</source>
        <translation>%1 envía menos mensajes seguidos que tú: %2 de media frente a %3.</translation>
    </message>
    <message>
        <source>%1 sends more messages in a row than you: %2 on average against %3.</source>
        <translation>%1 envía más mensajes seguidos que tú: %2 de media frente a %3.</translation>
    </message>
    <message>
        <source>%1 spells and phrases as you do: likeness %2, your own other half %3.</source>
        <translation>%1 escribe palabras y frases como tú: parecido %2; tu otra mitad, %3.</translation>
    </message>
    <message>
        <source>%1 spells and phrases less like you: likeness %2, your own other half %3.</source>
        <translation>%1 escribe palabras y frases menos como tú: parecido %2; tu otra mitad, %3.</translation>
    </message>
    <message>
        <source>%1 spells and phrases like you: likeness %2, your own other half %3.</source>
        <translation>%1 escribe palabras y frases parecidas a las tuyas: parecido %2; tu otra mitad, %3.</translation>
    </message>
    <message>
        <source>%1 starts with a small letter as often as you: %2 of messages against %3.</source>
        <translation>%1 empieza con minúscula tan a menudo como tú: %2 de los mensajes frente a %3.</translation>
    </message>
    <message>
        <source>%1 starts with a small letter less often than you: %2 of messages against %3.</source>
        <translation>%1 empieza con minúscula menos a menudo que tú: %2 de los mensajes frente a %3.</translation>
    </message>
    <message>
        <source>%1 starts with a small letter more often than you: %2 of messages against %3.</source>
        <translation>%1 empieza con minúscula más a menudo que tú: %2 de los mensajes frente a %3.</translation>
    </message>
    <message>
        <source>%1 stopped, or took too long.</source>
        <translation>%1 se detuvo, o tardó demasiado.</translation>
    </message>
    <message>
        <source>%1 takes %2 letters at most.</source>
        <translation>%1 admite %2 letras como máximo.</translation>
    </message>
    <message>
        <source>%1 takes no new jobs from this account.</source>
        <translation>%1 no acepta trabajos nuevos de esta cuenta.</translation>
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
        <translation>%1 teclea tanto como tú en una respuesta: %2 frente a %3.</translation>
    </message>
    <message>
        <source>%1 types less in an answer than you: %2 against %3.</source>
        <translation>%1 teclea menos que tú en una respuesta: %2 frente a %3.</translation>
    </message>
    <message>
        <source>%1 types more in an answer than you: %2 against %3.</source>
        <translation>%1 teclea más que tú en una respuesta: %2 frente a %3.</translation>
    </message>
    <message>
        <source>%1 uses as many different words as you: %2 in every 50 against %3.</source>
        <translation>%1 usa tantas palabras distintas como tú: %2 de cada 50 frente a %3.</translation>
    </message>
    <message>
        <source>%1 uses as much punctuation as you: %2 marks in a hundred words against %3.</source>
        <translation>%1 usa tanta puntuación como tú: %2 signos por cada cien palabras frente a %3.</translation>
    </message>
    <message>
        <source>%1 uses emoji in as many answers as you: %2 against %3.</source>
        <translation>%1 usa emojis en tantas respuestas como tú: %2 frente a %3.</translation>
    </message>
    <message>
        <source>%1 uses emoji in fewer answers than you: %2 against %3.</source>
        <translation>%1 usa emojis en menos respuestas que tú: %2 frente a %3.</translation>
    </message>
    <message>
        <source>%1 uses emoji in more answers than you: %2 against %3.</source>
        <translation>%1 usa emojis en más respuestas que tú: %2 frente a %3.</translation>
    </message>
    <message>
        <source>%1 uses fewer different words than you: %2 in every 50 against %3.</source>
        <translation>%1 usa menos palabras distintas que tú: %2 de cada 50 frente a %3.</translation>
    </message>
    <message>
        <source>%1 uses less punctuation than you: %2 marks in a hundred words against %3.</source>
        <translation>%1 usa menos puntuación que tú: %2 signos por cada cien palabras frente a %3.</translation>
    </message>
    <message>
        <source>%1 uses more different words than you: %2 in every 50 against %3.</source>
        <translation>%1 usa más palabras distintas que tú: %2 de cada 50 frente a %3.</translation>
    </message>
    <message>
        <source>%1 uses more punctuation than you: %2 marks in a hundred words against %3.</source>
        <translation>%1 usa más puntuación que tú: %2 signos por cada cien palabras frente a %3.</translation>
    </message>
    <message>
        <source>%1 uses other emoji: %2 are among your ten favourites, against %3 of yours.</source>
        <translation>%1 usa otros emojis: %2 están entre tus diez favoritos, frente a %3 de los tuyos.</translation>
    </message>
    <message>
        <source>%1 uses your most frequent words as you do: %2 off, your own other half %3.</source>
        <translation>%1 usa tus palabras más frecuentes como tú: desvío de %2; tu otra mitad, %3.</translation>
    </message>
    <message>
        <source>%1 uses your most frequent words less like you: %2 off, your own other half %3.</source>
        <translation>%1 usa tus palabras más frecuentes menos como tú: desvío de %2; tu otra mitad, %3.</translation>
    </message>
    <message>
        <source>%1 uses your most frequent words much as you do: %2 off, your own other half %3.</source>
        <translation>%1 usa tus palabras más frecuentes casi como tú: desvío de %2; tu otra mitad, %3.</translation>
    </message>
    <message>
        <source>%1 uses your ten favourite emoji as much as you: %2 against %3.</source>
        <translation>%1 usa tus diez emojis favoritos tanto como tú: %2 frente a %3.</translation>
    </message>
    <message>
        <source>%1 word</source>
        <translation>%1 palabra</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 palabras</translation>
    </message>
    <message>
        <source>%1 words in a row as in the examples</source>
        <translation>%1 palabras seguidas como en los ejemplos</translation>
    </message>
    <message>
        <source>%1 writes answers as long as yours: %2 against %3.</source>
        <translation>%1 escribe respuestas tan largas como las tuyas: %2 frente a %3.</translation>
    </message>
    <message>
        <source>%1 writes longer answers than you: %2 against %3.</source>
        <translation>%1 escribe respuestas más largas que tú: %2 frente a %3.</translation>
    </message>
    <message>
        <source>%1 writes shorter answers than you: %2 against %3.</source>
        <translation>%1 escribe respuestas más cortas que tú: %2 frente a %3.</translation>
    </message>
    <message>
        <source>%1 writes your main language as often as you: %2 of longer answers against %3.</source>
        <translation>%1 escribe en tu idioma principal tan a menudo como tú: %2 de las respuestas largas frente a %3.</translation>
    </message>
    <message>
        <source>%1 writes your main language less often than you: %2 of longer answers against %3.</source>
        <translation>%1 escribe en tu idioma principal menos a menudo que tú: %2 de las respuestas largas frente a %3.</translation>
    </message>
    <message>
        <source>%1 writes your main language more often than you: %2 of longer answers against %3.</source>
        <translation>%1 escribe en tu idioma principal más a menudo que tú: %2 de las respuestas largas frente a %3.</translation>
    </message>
    <message>
        <source>%1, %2 examples</source>
        <translation>%1, %2 ejemplos</translation>
    </message>
    <message>
        <source>%1, all there are</source>
        <translation>%1, todas las que hay</translation>
    </message>
    <message>
        <source>%1, moment %2</source>
        <translation>%1, momento %2</translation>
    </message>
    <message>
        <source>%1, question %2</source>
        <translation>%1, pregunta %2</translation>
    </message>
    <message>
        <source>%1, talk of %2</source>
        <translation>%1, charla del %2</translation>
    </message>
    <message>
        <source>%1: %2 %3, you %4; that may be chance.</source>
        <translation>%1: %2, %3; tú, %4; puede ser casualidad.</translation>
    </message>
    <message>
        <source>%1: %2 %3, your own other half %4; that may be chance.</source>
        <translation>%1: %2, %3; tu otra mitad, %4; puede ser casualidad.</translation>
    </message>
    <message>
        <source>%1: %2 has nothing to count.</source>
        <translation>%1: no hay nada que contar de %2.</translation>
    </message>
    <message>
        <source>%1: %2 has too little to count.</source>
        <translation>%1: hay muy poco que contar de %2.</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4.</source>
        <translation>%1: %2, de %3 a %4.</translation>
    </message>
    <message>
        <source>%1: nothing to compare.</source>
        <translation>%1: nada que comparar.</translation>
    </message>
    <message>
        <source>%1: nothing to count.</source>
        <translation>%1: nada que contar.</translation>
    </message>
    <message>
        <source>%1The same in %2 more lines.</source>
        <translation>%1Lo mismo en %2 líneas más.</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>1 is too long and will lose its oldest messages.</source>
        <translation>1 es demasiado largo y perderá sus mensajes más antiguos.</translation>
    </message>
    <message>
        <source>A branch that was left: the question was changed, or another answer was asked for.</source>
        <translation>Una rama abandonada: se cambió la pregunta, o se pidió otra respuesta.</translation>
    </message>
    <message>
        <source>A call of a tool, or what a tool answered: projects hold what people say.</source>
        <translation>Una llamada a una herramienta, o lo que respondió: los proyectos guardan lo que dicen las personas.</translation>
    </message>
    <message>
        <source>A call or a voicemail.</source>
        <translation>Una llamada o un mensaje de voz.</translation>
    </message>
    <message>
        <source>A call, or a notice of the app.</source>
        <translation>Una llamada o un aviso de la app.</translation>
    </message>
    <message>
        <source>A call, or a notice that somebody joined, left or gave a name.</source>
        <translation>Una llamada, o un aviso de que alguien entró, salió o puso un nombre.</translation>
    </message>
    <message>
        <source>A canary</source>
        <translation>Un canario</translation>
    </message>
    <message>
        <source>A card, a message of a program or the like.</source>
        <translation>Una tarjeta, un mensaje de un programa o algo parecido.</translation>
    </message>
    <message>
        <source>A card, a place, a transfer, a forwarded talk or the like.</source>
        <translation>Una tarjeta, un lugar, una transferencia, una conversación reenviada o algo parecido.</translation>
    </message>
    <message>
        <source>A cell has more than %1 MB and was not read.</source>
        <translation>Una celda tiene más de %1 MB y no se leyó.</translation>
    </message>
    <message>
        <source>A change of a message, which is read in its last wording.</source>
        <translation>Un cambio de un mensaje, que se lee en su última redacción.</translation>
    </message>
    <message>
        <source>A channel as DiscordChatExporter saves it (%1).</source>
        <translation>Un canal como lo guarda DiscordChatExporter (%1).</translation>
    </message>
    <message>
        <source>A chat as SillyTavern keeps it.</source>
        <translation>Un chat como lo guarda SillyTavern.</translation>
    </message>
    <message>
        <source>A chat as Telegram Desktop exports it.</source>
        <translation>Un chat como lo exporta Telegram Desktop.</translation>
    </message>
    <message>
        <source>A chat file of Messenger&apos;s end-to-end encrypted download.</source>
        <translation>Un archivo de chat de la descarga cifrada de extremo a extremo de Messenger.</translation>
    </message>
    <message>
        <source>A chat in ChatLab&apos;s format.</source>
        <translation>Un chat en el formato de ChatLab.</translation>
    </message>
    <message>
        <source>A chat of WeChat as WeFlow writes it.</source>
        <translation>Un chat de WeChat como lo escribe WeFlow.</translation>
    </message>
    <message>
        <source>A command to the program, not to the assistant.</source>
        <translation>Una orden al programa, no al asistente.</translation>
    </message>
    <message>
        <source>A comment that is not shown: spam, thrown away, or not looked at yet.</source>
        <translation>Un comentario que no se muestra: spam, eliminado o aún sin revisar.</translation>
    </message>
    <message>
        <source>A contact that was shared.</source>
        <translation>Un contacto compartido.</translation>
    </message>
    <message>
        <source>A count is missing or out of bounds.</source>
        <translation>Falta una cantidad o está fuera de los límites.</translation>
    </message>
    <message>
        <source>A count is out of bounds.</source>
        <translation>Una cantidad está fuera de los límites.</translation>
    </message>
    <message>
        <source>A database that has the name of that of Android&apos;s text messages.</source>
        <translation>Una base de datos con el nombre de la de los mensajes de texto de Android.</translation>
    </message>
    <message>
        <source>A database that has the name of that of Apple&apos;s Messages.</source>
        <translation>Una base de datos con el nombre de la de Mensajes de Apple.</translation>
    </message>
    <message>
        <source>A database that has the name of that of Viber.</source>
        <translation>Una base de datos que se llama como la de Viber.</translation>
    </message>
    <message>
        <source>A database that has the name of that of WhatsApp.</source>
        <translation>Una base de datos que tiene el nombre de la de WhatsApp.</translation>
    </message>
    <message>
        <source>A database with Android&apos;s tables of text messages.</source>
        <translation>Una base de datos con las tablas de mensajes de texto de Android.</translation>
    </message>
    <message>
        <source>A database with the tables of Apple&apos;s Messages.</source>
        <translation>Una base de datos con las tablas de Mensajes de Apple.</translation>
    </message>
    <message>
        <source>A database with the tables of Viber.</source>
        <translation>Una base de datos con las tablas de Viber.</translation>
    </message>
    <message>
        <source>A database with the tables of WhatsApp on Android.</source>
        <translation>Una base de datos con las tablas de WhatsApp en Android.</translation>
    </message>
    <message>
        <source>A database with the tables of WhatsApp on iPhones and Macs.</source>
        <translation>Una base de datos con las tablas de WhatsApp en iPhone y Mac.</translation>
    </message>
    <message>
        <source>A date of this export does not exist in the other order.</source>
        <translation>Una fecha de esta exportación no existe en el otro orden.</translation>
    </message>
    <message>
        <source>A day must be written like 2024-05-31.</source>
        <translation>Un día se escribe así: 2024-05-31.</translation>
    </message>
    <message>
        <source>A deleted message.</source>
        <translation>Un mensaje borrado.</translation>
    </message>
    <message>
        <source>A draft that was never published.</source>
        <translation>Un borrador que nunca se publicó.</translation>
    </message>
    <message>
        <source>A draft that was never sent.</source>
        <translation>Un borrador que nunca se envió.</translation>
    </message>
    <message>
        <source>A draft that was not sent.</source>
        <translation>Un borrador que no se envió.</translation>
    </message>
    <message>
        <source>A field has capitals or spaces in its name.</source>
        <translation>El nombre de un campo tiene mayúsculas o espacios.</translation>
    </message>
    <message>
        <source>A file of the site.</source>
        <translation>Un archivo del sitio.</translation>
    </message>
    <message>
        <source>A file of this export cannot be opened.</source>
        <translation>No se puede abrir un archivo de esta exportación.</translation>
    </message>
    <message>
        <source>A file without a text.</source>
        <translation>Un archivo sin texto.</translation>
    </message>
    <message>
        <source>A file, picture or the like, without text.</source>
        <translation>Un archivo, foto o algo así, sin texto.</translation>
    </message>
    <message>
        <source>A file, sticker or preview of a link, without text.</source>
        <translation>Un archivo, sticker o vista previa de un enlace, sin texto.</translation>
    </message>
    <message>
        <source>A file, sticker or shared post without a text of its own.</source>
        <translation>Un archivo, sticker o publicación compartida sin texto propio.</translation>
    </message>
    <message>
        <source>A heading without a text below it.</source>
        <translation>Un título sin texto debajo.</translation>
    </message>
    <message>
        <source>A hidden value (%1)</source>
        <translation>Un valor oculto (%1)</translation>
    </message>
    <message>
        <source>A kind of message that this program does not know, such as a payment.</source>
        <translation>Un tipo de mensaje que este programa no conoce, como un pago.</translation>
    </message>
    <message>
        <source>A language must be written like de or en, and be one that VoiceTune can recognise.</source>
        <translation>Un idioma se escribe como de o en, y debe ser uno que VoiceTune pueda reconocer.</translation>
    </message>
    <message>
        <source>A line above the names of the columns.</source>
        <translation>Una línea encima de los nombres de las columnas.</translation>
    </message>
    <message>
        <source>A line before the first message.</source>
        <translation>Una línea antes del primer mensaje.</translation>
    </message>
    <message>
        <source>A line before the first one with a name.</source>
        <translation>Una línea antes de la primera con un nombre.</translation>
    </message>
    <message>
        <source>A line before the table.</source>
        <translation>Una línea antes de la tabla.</translation>
    </message>
    <message>
        <source>A line in it begins like a WhatsApp message.</source>
        <translation>Una de sus líneas empieza como un mensaje de WhatsApp.</translation>
    </message>
    <message>
        <source>A line that parts sections.</source>
        <translation>Una línea que separa secciones.</translation>
    </message>
    <message>
        <source>A link, card, place, transfer or the like.</source>
        <translation>Un enlace, tarjeta, ubicación, transferencia o algo así.</translation>
    </message>
    <message>
        <source>A mail in the spam or the trash.</source>
        <translation>Un correo de spam o de la papelera.</translation>
    </message>
    <message>
        <source>A mail that a list or a program sent.</source>
        <translation>Un correo que envió una lista o un programa.</translation>
    </message>
    <message>
        <source>A mail without text.</source>
        <translation>Un correo sin texto.</translation>
    </message>
    <message>
        <source>A mailbox: lines that begin a mail, and the heads of mails.</source>
        <translation>Un buzón: líneas que inician un correo, y encabezados de correos.</translation>
    </message>
    <message>
        <source>A message file as Messenger and Instagram write it.</source>
        <translation>Un archivo de mensajes como los que escriben Messenger e Instagram.</translation>
    </message>
    <message>
        <source>A message that is damaged or far too long.</source>
        <translation>Un mensaje dañado o demasiado largo.</translation>
    </message>
    <message>
        <source>A message that was deleted for everyone.</source>
        <translation>Un mensaje que se borró para todos.</translation>
    </message>
    <message>
        <source>A message that was deleted.</source>
        <translation>Un mensaje que se borró.</translation>
    </message>
    <message>
        <source>A message that was taken back or deleted.</source>
        <translation>Un mensaje retirado o borrado.</translation>
    </message>
    <message>
        <source>A message that was taken back.</source>
        <translation>Un mensaje retirado.</translation>
    </message>
    <message>
        <source>A message without text and without anything else that is known.</source>
        <translation>Un mensaje sin texto y sin nada más conocido.</translation>
    </message>
    <message>
        <source>A message without text.</source>
        <translation>Un mensaje sin texto.</translation>
    </message>
    <message>
        <source>A name of your chats</source>
        <translation>Un nombre de tus chats</translation>
    </message>
    <message>
        <source>A name without a text.</source>
        <translation>Un nombre sin texto.</translation>
    </message>
    <message>
        <source>A new line</source>
        <translation>Una línea nueva</translation>
    </message>
    <message>
        <source>A newer export of this chat, which was read before, does not have this message any more.</source>
        <translation>Una exportación más reciente de este chat, que se leyó antes, ya no tiene este mensaje.</translation>
    </message>
    <message>
        <source>A newer version of VoiceTune wrote the list of training jobs.</source>
        <translation>Una versión más reciente de VoiceTune escribió la lista de trabajos de entrenamiento.</translation>
    </message>
    <message>
        <source>A newer version of VoiceTune wrote this project.</source>
        <translation>Una versión más reciente de VoiceTune escribió este proyecto.</translation>
    </message>
    <message>
        <source>A note at the foot of the page or at the end.</source>
        <translation>Una nota al pie o al final.</translation>
    </message>
    <message>
        <source>A notice by KakaoTalk.</source>
        <translation>Un aviso de KakaoTalk.</translation>
    </message>
    <message>
        <source>A notice by LINE.</source>
        <translation>Un aviso de LINE.</translation>
    </message>
    <message>
        <source>A notice by QQ.</source>
        <translation>Un aviso de QQ.</translation>
    </message>
    <message>
        <source>A notice by WeChat.</source>
        <translation>Un aviso de WeChat.</translation>
    </message>
    <message>
        <source>A notice by WhatsApp.</source>
        <translation>Un aviso de WhatsApp.</translation>
    </message>
    <message>
        <source>A notice of Snapchat.</source>
        <translation>Un aviso de Snapchat.</translation>
    </message>
    <message>
        <source>A notice of X: somebody joined or left, or the group was named.</source>
        <translation>Un aviso de X: alguien entró o salió, o se puso nombre al grupo.</translation>
    </message>
    <message>
        <source>A notice of the app, or a call.</source>
        <translation>Un aviso de la aplicación o una llamada.</translation>
    </message>
    <message>
        <source>A notice of the app, such as of a file that was sent.</source>
        <translation>Un aviso de la aplicación, como de un archivo que se envió.</translation>
    </message>
    <message>
        <source>A notice of the app.</source>
        <translation>Un aviso de la aplicación.</translation>
    </message>
    <message>
        <source>A notice of the channel, or what a plugin wrote.</source>
        <translation>Un aviso del canal, o lo que escribió una extensión.</translation>
    </message>
    <message>
        <source>A notice of the conversation: who came or went, a poll, an event or a call.</source>
        <translation>Un aviso de la conversación: quién entró o salió, una encuesta, un evento o una llamada.</translation>
    </message>
    <message>
        <source>A notice of the room, a call or a reaction.</source>
        <translation>Un aviso de la sala, una llamada o una reacción.</translation>
    </message>
    <message>
        <source>A notice of the room.</source>
        <translation>Un aviso de la sala.</translation>
    </message>
    <message>
        <source>A notice that Discord wrote itself.</source>
        <translation>Un aviso que escribió el propio Discord.</translation>
    </message>
    <message>
        <source>A notice that Slack wrote itself.</source>
        <translation>Un aviso que escribió el propio Slack.</translation>
    </message>
    <message>
        <source>A notice that Telegram wrote itself.</source>
        <translation>Un aviso que escribió el propio Telegram.</translation>
    </message>
    <message>
        <source>A notice that WhatsApp wrote itself, a call or a place.</source>
        <translation>Un aviso que escribió el propio WhatsApp, una llamada o una ubicación.</translation>
    </message>
    <message>
        <source>A notice that Zulip wrote.</source>
        <translation>Un aviso que escribió Zulip.</translation>
    </message>
    <message>
        <source>A notice that another page links to this one.</source>
        <translation>Un aviso de que otra página enlaza con esta.</translation>
    </message>
    <message>
        <source>A page is out of bounds.</source>
        <translation>Una página está fuera de los límites.</translation>
    </message>
    <message>
        <source>A page or mail that was kept, not a note that was written.</source>
        <translation>Una página o un correo que se guardó, no una nota escrita.</translation>
    </message>
    <message>
        <source>A part of the address is still to be filled in.</source>
        <translation>Una parte de la dirección está aún sin rellenar.</translation>
    </message>
    <message>
        <source>A part of the site, such as a menu or an older version of a text.</source>
        <translation>Una parte del sitio, como un menú o una versión anterior de un texto.</translation>
    </message>
    <message>
        <source>A part of the site, such as a setting or its look.</source>
        <translation>Una parte del sitio, como un ajuste o su aspecto.</translation>
    </message>
    <message>
        <source>A part of this archive is damaged or packed in an unknown way.</source>
        <translation>Una parte de este archivo comprimido está dañada o comprimida de una forma desconocida.</translation>
    </message>
    <message>
        <source>A pause longer than %1 starts a new conversation; the pauses themselves suggest %2.</source>
        <translation>Una pausa de más de %1 empieza una conversación nueva; las propias pausas sugieren %2.</translation>
    </message>
    <message>
        <source>A photo, sticker or other file without text.</source>
        <translation>Una foto, sticker u otro archivo sin texto.</translation>
    </message>
    <message>
        <source>A photo, video or other file without text.</source>
        <translation>Una foto, video u otro archivo sin texto.</translation>
    </message>
    <message>
        <source>A picture message that was never downloaded to the phone.</source>
        <translation>Un mensaje con foto que nunca se descargó al teléfono.</translation>
    </message>
    <message>
        <source>A picture or another file without text.</source>
        <translation>Una foto u otro archivo sin texto.</translation>
    </message>
    <message>
        <source>A picture or film without a text.</source>
        <translation>Una imagen o un vídeo sin texto.</translation>
    </message>
    <message>
        <source>A picture or other file in a group, of which the text does not tell who sent it.</source>
        <translation>Una imagen u otro archivo en un grupo, del que el texto no dice quién lo envió.</translation>
    </message>
    <message>
        <source>A picture or place without a text.</source>
        <translation>Una foto o ubicación sin texto.</translation>
    </message>
    <message>
        <source>A picture or video without a text.</source>
        <translation>Una foto o video sin texto.</translation>
    </message>
    <message>
        <source>A picture that could be seen once.</source>
        <translation>Una foto que se podía ver una sola vez.</translation>
    </message>
    <message>
        <source>A picture, another file or a reaction without text.</source>
        <translation>Una imagen, otro archivo o una reacción sin texto.</translation>
    </message>
    <message>
        <source>A picture, file or card without a text.</source>
        <translation>Una imagen, un archivo o una tarjeta sin texto.</translation>
    </message>
    <message>
        <source>A picture, film or link without a text.</source>
        <translation>Una imagen, un vídeo o un enlace sin texto.</translation>
    </message>
    <message>
        <source>A picture, link or other thing without a text.</source>
        <translation>Una imagen, un enlace u otra cosa sin texto.</translation>
    </message>
    <message>
        <source>A picture, recording or file without a text.</source>
        <translation>Una imagen, una grabación o un archivo sin texto.</translation>
    </message>
    <message>
        <source>A picture, recording or file, without text.</source>
        <translation>Una foto, grabación o archivo, sin texto.</translation>
    </message>
    <message>
        <source>A picture, recording or file.</source>
        <translation>Una foto, grabación o archivo.</translation>
    </message>
    <message>
        <source>A picture, recording or other file, without text.</source>
        <translation>Una foto, grabación u otro archivo, sin texto.</translation>
    </message>
    <message>
        <source>A picture, recording, place or file without a text.</source>
        <translation>Una imagen, una grabación, un lugar o un archivo sin texto.</translation>
    </message>
    <message>
        <source>A picture, recording, place or other file.</source>
        <translation>Una foto, grabación, ubicación u otro archivo.</translation>
    </message>
    <message>
        <source>A picture, recording, sticker or file without a text.</source>
        <translation>Una imagen, una grabación, un sticker o un archivo sin texto.</translation>
    </message>
    <message>
        <source>A picture, recording, sticker or other attachment without a text.</source>
        <translation>Una imagen, una grabación, un sticker u otro adjunto sin texto.</translation>
    </message>
    <message>
        <source>A picture, sticker or file without text.</source>
        <translation>Una foto, sticker o archivo sin texto.</translation>
    </message>
    <message>
        <source>A picture, sticker, recording or file, without text.</source>
        <translation>Una foto, sticker, grabación o archivo, sin texto.</translation>
    </message>
    <message>
        <source>A picture, sticker, recording or file.</source>
        <translation>Una imagen, sticker, grabación o archivo.</translation>
    </message>
    <message>
        <source>A picture, sticker, recording, place, poll or the like, without text.</source>
        <translation>Una foto, sticker, grabación, ubicación, encuesta o algo así, sin texto.</translation>
    </message>
    <message>
        <source>A picture, sticker, voice message or file without text.</source>
        <translation>Una foto, sticker, mensaje de voz o archivo sin texto.</translation>
    </message>
    <message>
        <source>A picture, video or recording without a text.</source>
        <translation>Una foto, video o grabación sin texto.</translation>
    </message>
    <message>
        <source>A picture, voice note, gesture or card without a text.</source>
        <translation>Una imagen, una nota de voz, un gesto o una tarjeta sin texto.</translation>
    </message>
    <message>
        <source>A picture.</source>
        <translation>Una foto.</translation>
    </message>
    <message>
        <source>A place, a poll, a contact or the like.</source>
        <translation>Un lugar, una encuesta, un contacto o algo parecido.</translation>
    </message>
    <message>
        <source>A place, contact, poll or the like.</source>
        <translation>Una ubicación, contacto, encuesta o algo así.</translation>
    </message>
    <message>
        <source>A place, contact, search or the like.</source>
        <translation>Una ubicación, contacto, búsqueda o algo así.</translation>
    </message>
    <message>
        <source>A poll, a list of things to do, or what somebody does, told by their program.</source>
        <translation>Una encuesta, una lista de tareas, o lo que alguien hace, contado por su programa.</translation>
    </message>
    <message>
        <source>A poll, a place, or what somebody does, told by their program.</source>
        <translation>Una encuesta, un lugar, o lo que alguien hace, contado por su programa.</translation>
    </message>
    <message>
        <source>A poll, card or other thing that has no text of its own.</source>
        <translation>Una encuesta, tarjeta u otra cosa sin texto propio.</translation>
    </message>
    <message>
        <source>A post that was deleted.</source>
        <translation>Una publicación que se borró.</translation>
    </message>
    <message>
        <source>A price must be between 0 and %1.</source>
        <translation>Un precio debe estar entre 0 y %1.</translation>
    </message>
    <message>
        <source>A prompt of another kind, which is no talk.</source>
        <translation>Un prompt de otro tipo, que no es una conversación.</translation>
    </message>
    <message>
        <source>A quotation without a text.</source>
        <translation>Una cita sin texto.</translation>
    </message>
    <message>
        <source>A reaction to a story.</source>
        <translation>Una reacción a una historia.</translation>
    </message>
    <message>
        <source>A reaction to another message.</source>
        <translation>Una reacción a otro mensaje.</translation>
    </message>
    <message>
        <source>A red packet, place, card or the like.</source>
        <translation>Un sobre rojo, ubicación, tarjeta o algo así.</translation>
    </message>
    <message>
        <source>A replay needs a model and a moment.</source>
        <translation>Una repetición necesita un modelo y un momento.</translation>
    </message>
    <message>
        <source>A reply that stands here a second time, as it was also sent to the channel.</source>
        <translation>Una respuesta que aparece aquí por segunda vez, porque también se envió al canal.</translation>
    </message>
    <message>
        <source>A report about another mail.</source>
        <translation>Un informe sobre otro correo.</translation>
    </message>
    <message>
        <source>A repost of somebody else&apos;s words.</source>
        <translation>Una republicación de palabras de otra persona.</translation>
    </message>
    <message>
        <source>A room as Element exports it.</source>
        <translation>Una sala tal como la exporta Element.</translation>
    </message>
    <message>
        <source>A row goes on that never began.</source>
        <translation>Continúa una fila que nunca empezó.</translation>
    </message>
    <message>
        <source>A shared place.</source>
        <translation>Una ubicación compartida.</translation>
    </message>
    <message>
        <source>A snap, sticker, recording or call without a text.</source>
        <translation>Un snap, sticker, grabación o llamada sin texto.</translation>
    </message>
    <message>
        <source>A space</source>
        <translation>Un espacio</translation>
    </message>
    <message>
        <source>A status, or a message to a list of people.</source>
        <translation>Un estado o un mensaje a una lista de personas.</translation>
    </message>
    <message>
        <source>A sticker on another message.</source>
        <translation>Un sticker sobre otro mensaje.</translation>
    </message>
    <message>
        <source>A sticker.</source>
        <translation>Un sticker.</translation>
    </message>
    <message>
        <source>A story that a person and a program wrote together; who wrote what is not told.</source>
        <translation>Una historia que escribieron juntos una persona y un programa; no se dice quién escribió qué.</translation>
    </message>
    <message>
        <source>A table of a talk as Replika Backup saves it.</source>
        <translation>Una tabla de una charla como la guarda Replika Backup.</translation>
    </message>
    <message>
        <source>A table of chats as AnythingLLM exports it.</source>
        <translation>Una tabla de chats como la exporta AnythingLLM.</translation>
    </message>
    <message>
        <source>A table of messages as iMazing exports it.</source>
        <translation>Una tabla de mensajes como la exporta iMazing.</translation>
    </message>
    <message>
        <source>A table of messages with LinkedIn&apos;s columns.</source>
        <translation>Una tabla de mensajes con las columnas de LinkedIn.</translation>
    </message>
    <message>
        <source>A table of talks as Copilot exports it.</source>
        <translation>Una tabla de charlas como la exporta Copilot.</translation>
    </message>
    <message>
        <source>A table of the workspace; those of its rows that are pages are read.</source>
        <translation>Una tabla del espacio de trabajo; se leen las filas que son páginas.</translation>
    </message>
    <message>
        <source>A table whose columns are called like question and answer.</source>
        <translation>Una tabla con columnas que se llaman como pregunta y respuesta.</translation>
    </message>
    <message>
        <source>A table whose columns are called like sender and text.</source>
        <translation>Una tabla con columnas que se llaman como remitente y texto.</translation>
    </message>
    <message>
        <source>A table with a column of senders or texts.</source>
        <translation>Una tabla con una columna de remitentes o de textos.</translation>
    </message>
    <message>
        <source>A table with the columns of KakaoTalk for macOS.</source>
        <translation>Una tabla con las columnas de KakaoTalk para macOS.</translation>
    </message>
    <message>
        <source>A table with the columns of WeChat&apos;s messages.</source>
        <translation>Una tabla con las columnas de los mensajes de WeChat.</translation>
    </message>
    <message>
        <source>A table; you say which of its columns hold what.</source>
        <translation>Una tabla; tú dices qué contiene cada columna.</translation>
    </message>
    <message>
        <source>A text is cut off.</source>
        <translation>Un texto está cortado.</translation>
    </message>
    <message>
        <source>A text that the app wrote.</source>
        <translation>Un texto que escribió la app.</translation>
    </message>
    <message>
        <source>A training already runs in this folder.</source>
        <translation>Ya hay un entrenamiento en marcha en esta carpeta.</translation>
    </message>
    <message>
        <source>A value that is hidden by now stands in this moment, so it was not sent.</source>
        <translation>En este momento hay un dato que ahora está oculto, así que no se envió.</translation>
    </message>
    <message>
        <source>A value that is to be hidden stands in a text to be written (%1: %2). It comes from a message sent %3 in chat %4, chat 1 being the longest. Nothing was written.</source>
        <translation>Un valor que debe ocultarse está en un texto que se iba a escribir (%1: %2). Procede de un mensaje enviado %3 en el chat %4; el chat 1 es el más largo. No se escribió nada.</translation>
    </message>
    <message>
        <source>A value that is to be hidden stands in a text to be written (%1: %2). Nothing was written.</source>
        <translation>Hay un dato que debe ocultarse en un texto por escribir (%1: %2). No se escribió nada.</translation>
    </message>
    <message>
        <source>A value that is to be hidden stands in the text (%1). Nothing was sent.</source>
        <translation>Hay un dato que debe ocultarse en el texto (%1). No se envió nada.</translation>
    </message>
    <message>
        <source>A video, picture or sticker without a text.</source>
        <translation>Un video, foto o sticker sin texto.</translation>
    </message>
    <message>
        <source>A web page as Messenger and Instagram write it.</source>
        <translation>Una página web como las que escriben Messenger e Instagram.</translation>
    </message>
    <message>
        <source>About as far from you as other people.</source>
        <translation>Más o menos tan lejos de ti como otras personas.</translation>
    </message>
    <message>
        <source>About this data</source>
        <translation>Sobre estos datos</translation>
    </message>
    <message>
        <source>Add an export that holds both sides of a conversation.</source>
        <translation>Añade una exportación que contenga ambos lados de una conversación.</translation>
    </message>
    <message>
        <source>Add answers of yours and of one other voice.</source>
        <translation>Añade respuestas tuyas y de otra voz.</translation>
    </message>
    <message>
        <source>Add credit there, then try again.</source>
        <translation>Añade crédito allí y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Add the mark.</source>
        <translation>Añade la marca.</translation>
    </message>
    <message>
        <source>Add what each answers as “prompt”, or call them “text” to have them read as texts by one author.</source>
        <translation>Añade a cada una como «prompt» aquello a lo que responde, o llámalas «text» para que se lean como textos de un mismo autor.</translation>
    </message>
    <message>
        <source>Add what is answered to each as “completion”.</source>
        <translation>Añade a cada uno como «completion» lo que se responde.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Addresses of devices</source>
        <translation>Direcciones de dispositivos</translation>
    </message>
    <message>
        <source>After step %1: %2</source>
        <translation>Tras el paso %1: %2</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Edades</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All completions are the same, so there is nothing to learn.</source>
        <translation>Todas las respuestas son iguales, así que no hay nada que aprender.</translation>
    </message>
    <message>
        <source>All completions begin with the same %1 characters, which cost and teach nothing.</source>
        <translation>Todas las respuestas empiezan con los mismos %1 caracteres, que cuestan y no enseñan nada.</translation>
    </message>
    <message>
        <source>All completions end in the same %1 characters; a short ending costs less.</source>
        <translation>Todas las respuestas terminan con los mismos %1 caracteres; un final corto cuesta menos.</translation>
    </message>
    <message>
        <source>All messages of the assistant have weight 0, so nothing is learned.</source>
        <translation>Todos los mensajes del asistente tienen peso 0, así que no se aprende nada.</translation>
    </message>
    <message>
        <source>All messages of the assistant have weight 0. Leave the example out, or let an answer be trained.</source>
        <translation>Todos los mensajes del asistente tienen peso 0. Omite el ejemplo, o deja que se entrene una respuesta.</translation>
    </message>
    <message>
        <source>All names are made up. This page works without a network and keeps nothing.</source>
        <translation>Todos los nombres son inventados. Esta página funciona sin red y no guarda nada.</translation>
    </message>
    <message>
        <source>All prompts are the same. Leave them empty, or give each example its own.</source>
        <translation>Todos los prompts son iguales. Déjalos vacíos, o da a cada ejemplo el suyo.</translation>
    </message>
    <message>
        <source>All prompts begin with the same %1 characters, which teach nothing.</source>
        <translation>Todos los prompts empiezan con los mismos %1 caracteres, que no enseñan nada.</translation>
    </message>
    <message>
        <source>All prompts end in the same %1 characters; a short separator costs less.</source>
        <translation>Todos los prompts terminan con los mismos %1 caracteres; un separador corto cuesta menos.</translation>
    </message>
    <message>
        <source>Allow examples of fewer turns, or a longer pause between conversations.</source>
        <translation>Permite ejemplos con menos turnos, o una pausa más larga entre conversaciones.</translation>
    </message>
    <message>
        <source>Allow longer examples, or choose a model that reads more.</source>
        <translation>Permite ejemplos más largos, o elige un modelo que lea más.</translation>
    </message>
    <message>
        <source>Allow shorter answers.</source>
        <translation>Permite respuestas más cortas.</translation>
    </message>
    <message>
        <source>An account with its chats, as Telegram Desktop exports it.</source>
        <translation>Una cuenta con sus chats, como la exporta Telegram Desktop.</translation>
    </message>
    <message>
        <source>An answer that is marked as one that nobody wants.</source>
        <translation>Una respuesta marcada como no deseada.</translation>
    </message>
    <message>
        <source>An answer, shown once more under the message that it answers.</source>
        <translation>Una respuesta, mostrada otra vez debajo del mensaje al que responde.</translation>
    </message>
    <message>
        <source>An empty message, as the app makes them.</source>
        <translation>Un mensaje vacío, como los que crea la app.</translation>
    </message>
    <message>
        <source>An empty turn.</source>
        <translation>Un turno vacío.</translation>
    </message>
    <message>
        <source>An encrypted mail.</source>
        <translation>Un correo cifrado.</translation>
    </message>
    <message>
        <source>An encrypted message that only Rocket.Chat can read.</source>
        <translation>Un mensaje cifrado que solo Rocket.Chat puede leer.</translation>
    </message>
    <message>
        <source>An encrypted message that the program could not read.</source>
        <translation>Un mensaje cifrado que el programa no pudo leer.</translation>
    </message>
    <message>
        <source>An encrypted message; its text is on the phone only.</source>
        <translation>Un mensaje cifrado; su texto está solo en el teléfono.</translation>
    </message>
    <message>
        <source>An instruction or memory that the app gives to the assistant.</source>
        <translation>Una instrucción o memoria que la app da al asistente.</translation>
    </message>
    <message>
        <source>An invitation to an event.</source>
        <translation>Una invitación a un evento.</translation>
    </message>
    <message>
        <source>An older form of a session that lies beside it.</source>
        <translation>Una forma anterior de una sesión que está junto a ella.</translation>
    </message>
    <message>
        <source>An outbox as Mastodon&apos;s archive has it.</source>
        <translation>Una bandeja de salida como la del archivo de Mastodon.</translation>
    </message>
    <message>
        <source>Another answer that was not chosen; it can become a preference pair.</source>
        <translation>Otra respuesta que no se eligió; puede convertirse en un par de preferencias.</translation>
    </message>
    <message>
        <source>Another file has this message, too.</source>
        <translation>Otro archivo también tiene este mensaje.</translation>
    </message>
    <message>
        <source>Another program has one of these files open.</source>
        <translation>Otro programa tiene abierto uno de estos archivos.</translation>
    </message>
    <message>
        <source>Another program holds the project file.</source>
        <translation>Otro programa tiene abierto el archivo del proyecto.</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>Otro servicio</translation>
    </message>
    <message>
        <source>Another window or command is writing to the list of jobs.</source>
        <translation>Otra ventana o comando está escribiendo en la lista de trabajos.</translation>
    </message>
    <message>
        <source>Another window or command is writing to this project.</source>
        <translation>Otra ventana o comando está escribiendo en este proyecto.</translation>
    </message>
    <message>
        <source>Another window or command took this job over, so nothing more was done here.</source>
        <translation>Otra ventana o comando se hizo cargo de este trabajo, así que aquí no se hizo nada más.</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Respuesta %1</translation>
    </message>
    <message>
        <source>Answer the question to go on.</source>
        <translation>Responde la pregunta para continuar.</translation>
    </message>
    <message>
        <source>Answered most</source>
        <translation>Más respondidas</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Answers join the conversation they answer</source>
        <translation>Las respuestas se unen a la conversación que responden</translation>
    </message>
    <message>
        <source>Answers of one word</source>
        <translation>Respuestas de 1 palabra</translation>
    </message>
    <message>
        <source>Answers that are only links</source>
        <translation>Respuestas que solo son enlaces</translation>
    </message>
    <message>
        <source>Answers with a value</source>
        <translation>Respuestas con valor</translation>
    </message>
    <message>
        <source>Answers with emoji</source>
        <translation>Respuestas con emojis</translation>
    </message>
    <message>
        <source>Answers with weight 0: %1. This trainer knows no weights and trains them all the same.</source>
        <translation>Respuestas con peso 0: %1. Este entrenador no conoce pesos y las entrena de todos modos.</translation>
    </message>
    <message>
        <source>Any service that speaks OpenAI&apos;s language, also on this computer or in your own network.</source>
        <translation>Cualquier servicio compatible con la API de OpenAI, también en este equipo o en tu propia red.</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>As near to you as you are to yourself.</source>
        <translation>Tan cerca de ti como lo estás tú de ti.</translation>
    </message>
    <message>
        <source>Ask Google Takeout for your activity in Gemini and choose its archive.</source>
        <translation>Pide a Google Takeout tu actividad en Gemini y elige su archivo comprimido.</translation>
    </message>
    <message>
        <source>Ask Google Takeout for “Google Chat” and choose its archive.</source>
        <translation>Pide «Google Chat» a Google Takeout y elige su archivo comprimido.</translation>
    </message>
    <message>
        <source>Ask Google Takeout for “Hangouts” and choose its archive.</source>
        <translation>Pide «Hangouts» a Google Takeout y elige su archivo comprimido.</translation>
    </message>
    <message>
        <source>Ask Google Takeout for “Keep” and choose its archive.</source>
        <translation>Pide «Keep» a Google Takeout y elige su archivo comprimido.</translation>
    </message>
    <message>
        <source>Ask Google Takeout for “Voice” and choose its archive.</source>
        <translation>Pide «Voice» a Google Takeout y elige su archivo comprimido.</translation>
    </message>
    <message>
        <source>Ask Google Takeout for “YouTube” and choose its archive.</source>
        <translation>Pide «YouTube» a Google Takeout y elige su archivo comprimido.</translation>
    </message>
    <message>
        <source>Ask Messenger for the download of your secure storage again.</source>
        <translation>Pide de nuevo a Messenger la descarga de tu almacenamiento seguro.</translation>
    </message>
    <message>
        <source>Ask Meta for the download again and tick &quot;Messages&quot;.</source>
        <translation>Pide de nuevo la descarga a Meta y marca «Mensajes».</translation>
    </message>
    <message>
        <source>Ask Snapchat for your data again, with “Chat History” as JSON.</source>
        <translation>Pide de nuevo tus datos a Snapchat, con «Historial de chat» como JSON.</translation>
    </message>
    <message>
        <source>Ask TikTok for your data again, as JSON.</source>
        <translation>Pide de nuevo tus datos a TikTok, como JSON.</translation>
    </message>
    <message>
        <source>Ask VK for your archive again and tick messages.</source>
        <translation>Solicita tu archivo a VK otra vez y marca los mensajes.</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Preguntando</translation>
    </message>
    <message>
        <source>Asking for a newer version</source>
        <translation>Preguntar por una versión más reciente</translation>
    </message>
    <message>
        <source>Asking for the canaries</source>
        <translation>Preguntando por los canarios</translation>
    </message>
    <message>
        <source>Asking for the jobs</source>
        <translation>Consultando los trabajos</translation>
    </message>
    <message>
        <source>Asking for the models</source>
        <translation>Consultando los modelos</translation>
    </message>
    <message>
        <source>Asking the models</source>
        <translation>Preguntando a los modelos</translation>
    </message>
    <message>
        <source>Asking the service</source>
        <translation>Consultando al servicio</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>At %1, %2 must be %3.</source>
        <translation>En %1, %2 debe ser %3.</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>En casa</translation>
    </message>
    <message>
        <source>At least one copy of an example must be kept.</source>
        <translation>Hay que conservar al menos una copia de un ejemplo.</translation>
    </message>
    <message>
        <source>At most half of the examples can be held out.</source>
        <translation>Se puede reservar como máximo la mitad de los ejemplos.</translation>
    </message>
    <message>
        <source>At most half of the examples can be kept for a test.</source>
        <translation>Se puede guardar para probar como máximo la mitad de los ejemplos.</translation>
    </message>
    <message>
        <source>At most three quarters of an example can be repeated messages.</source>
        <translation>Como máximo tres cuartas partes de un ejemplo pueden ser mensajes repetidos.</translation>
    </message>
    <message>
        <source>Axolotl runs on Linux only, with a graphics card.</source>
        <translation>Axolotl solo funciona en Linux, con una tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Azure OpenAI</source>
        <translation>Azure OpenAI</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>Cuentas bancarias</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Begin each completion with a space.</source>
        <translation>Empieza cada respuesta con un espacio.</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Junto a él</translation>
    </message>
    <message>
        <source>Beside the measures</source>
        <translation>Junto a las medidas</translation>
    </message>
    <message>
        <source>Between messages of one speaker</source>
        <translation>Entre mensajes de una misma persona</translation>
    </message>
    <message>
        <source>Booking numbers</source>
        <translation>Números de reserva</translation>
    </message>
    <message>
        <source>Both answers of the pair are the same, so there is nothing to prefer. Change one of them.</source>
        <translation>Las dos respuestas del par son iguales, así que no hay nada que preferir. Cambia una de ellas.</translation>
    </message>
    <message>
        <source>Bring the file in again and answer the question then.</source>
        <translation>Trae el archivo de nuevo y responde entonces la pregunta.</translation>
    </message>
    <message>
        <source>Bring them in again, each by itself.</source>
        <translation>Tráelas de nuevo, cada una por separado.</translation>
    </message>
    <message>
        <source>Burrows&apos; delta</source>
        <translation>delta de Burrows</translation>
    </message>
    <message>
        <source>Calls training outdated and no longer maintains it; whether a job still starts is not known.</source>
        <translation>Considera obsoleto el entrenamiento y ya no lo mantiene; no se sabe si un trabajo aún empieza.</translation>
    </message>
    <message>
        <source>Can be told apart: %1 of %2 right, and guessing alone gives %3 to %4.</source>
        <translation>Se distinguen: %1 aciertos de %2; al azar saldrían de %3 a %4.</translation>
    </message>
    <message>
        <source>Cannot be told apart here: %1 of %2 right, and guessing alone gives %3 to %4.</source>
        <translation>Aquí no se distinguen: %1 aciertos de %2; al azar saldrían de %3 a %4.</translation>
    </message>
    <message>
        <source>Capital or small letter first</source>
        <translation>Mayúscula o minúscula inicial</translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation>Números de tarjeta</translation>
    </message>
    <message>
        <source>Cells of the row: %1; columns of the table: %2.</source>
        <translation>Celdas de la fila: %1; columnas de la tabla: %2.</translation>
    </message>
    <message>
        <source>Cells stand in curly quotation marks.</source>
        <translation>Las celdas están entre comillas tipográficas.</translation>
    </message>
    <message>
        <source>Change one of both days.</source>
        <translation>Cambia uno de los dos días.</translation>
    </message>
    <message>
        <source>Change this day and try again.</source>
        <translation>Cambia este día y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Change this number and try again.</source>
        <translation>Cambia este número y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Characters in an answer</source>
        <translation>Caracteres por respuesta</translation>
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
        <translation>Chats como los escribe WhatsApp-Chat-Exporter.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Comprueba sus permisos.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may open it.</source>
        <translation>Comprueba que existe y que puedes abrirlo.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>Comprueba que sigue ahí y que puedes leerlo.</translation>
    </message>
    <message>
        <source>Check that it is there, and its permissions.</source>
        <translation>Comprueba que está ahí, y sus permisos.</translation>
    </message>
    <message>
        <source>Check that the export is complete, then try again.</source>
        <translation>Comprueba que la exportación está completa y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s date.</source>
        <translation>Comprueba la dirección y la fecha de este equipo.</translation>
    </message>
    <message>
        <source>Check the address, and whether the service runs.</source>
        <translation>Comprueba la dirección, y si el servicio está en marcha.</translation>
    </message>
    <message>
        <source>Check the address; it often ends in /v1.</source>
        <translation>Comprueba la dirección; a menudo termina en /v1.</translation>
    </message>
    <message>
        <source>Check the address; or try again later, the service may have a problem.</source>
        <translation>Comprueba la dirección, o inténtalo más tarde: quizá el servicio tenga un problema.</translation>
    </message>
    <message>
        <source>Check the address; or try again later.</source>
        <translation>Comprueba la dirección, o inténtalo más tarde.</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation>Comprueba el disco e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Check the file, or paste plain text.</source>
        <translation>Revisa el archivo, o pega texto sin formato.</translation>
    </message>
    <message>
        <source>Check the folder, its permissions and the Python.</source>
        <translation>Comprueba la carpeta, sus permisos y el Python.</translation>
    </message>
    <message>
        <source>Check the name, or make a new project.</source>
        <translation>Comprueba el nombre, o crea un proyecto nuevo.</translation>
    </message>
    <message>
        <source>Check the permissions of its folder.</source>
        <translation>Comprueba los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>Check the permissions of that folder.</source>
        <translation>Comprueba los permisos de esa carpeta.</translation>
    </message>
    <message>
        <source>Check the proxy in the settings of your system.</source>
        <translation>Comprueba el proxy en los ajustes de tu sistema.</translation>
    </message>
    <message>
        <source>Check the spelling of its path.</source>
        <translation>Comprueba cómo está escrita su ruta.</translation>
    </message>
    <message>
        <source>Check what the key is allowed to do at the service.</source>
        <translation>Comprueba qué permite la clave en el servicio.</translation>
    </message>
    <message>
        <source>Check what the model is called there, then send the files with that name.</source>
        <translation>Comprueba cómo se llama allí el modelo y envía los archivos con ese nombre.</translation>
    </message>
    <message>
        <source>Check whether its disk is there and has room, and the permissions of the file and its folder.</source>
        <translation>Comprueba que su disco está conectado y tiene espacio, y los permisos del archivo y de su carpeta.</translation>
    </message>
    <message>
        <source>Check whether the disk is full, and the permissions of the file %1 and its folder.</source>
        <translation>Comprueba si el disco está lleno, y los permisos del archivo %1 y de su carpeta.</translation>
    </message>
    <message>
        <source>Check your connection to the internet, and the address; then try again.</source>
        <translation>Comprueba tu conexión a internet y la dirección; después, vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Check your connection to the internet, then try again.</source>
        <translation>Comprueba tu conexión a internet y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Checking the address</source>
        <translation>Comprobando la dirección</translation>
    </message>
    <message>
        <source>Checking the examples</source>
        <translation>Comprobando los ejemplos</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>Comprobando los archivos</translation>
    </message>
    <message>
        <source>Checking the key</source>
        <translation>Comprobando la clave</translation>
    </message>
    <message>
        <source>Choice of words</source>
        <translation>Elección de palabras</translation>
    </message>
    <message>
        <source>Choose a .jsonl file from SillyTavern&apos;s folder of chats.</source>
        <translation>Elige un archivo .jsonl de la carpeta de chats de SillyTavern.</translation>
    </message>
    <message>
        <source>Choose a .jsonl or .json file with rows for training.</source>
        <translation>Elige un archivo .jsonl o .json con filas para entrenar.</translation>
    </message>
    <message>
        <source>Choose a .mbox or .eml file, or a folder of them.</source>
        <translation>Elige un archivo .mbox o .eml, o una carpeta con ellos.</translation>
    </message>
    <message>
        <source>Choose a .txt, .md or .docx file, or a folder of them.</source>
        <translation>Elige un archivo .txt, .md o .docx, o una carpeta con ellos.</translation>
    </message>
    <message>
        <source>Choose a file that ends in %1.</source>
        <translation>Elige un archivo que termine en %1.</translation>
    </message>
    <message>
        <source>Choose a later last day.</source>
        <translation>Elige un último día posterior.</translation>
    </message>
    <message>
        <source>Choose a passphrase for the project instead.</source>
        <translation>Elige en su lugar una frase de contraseña para el proyecto.</translation>
    </message>
    <message>
        <source>Choose a shorter name, or a folder that lies less deep.</source>
        <translation>Elige un nombre más corto, o una carpeta menos profunda.</translation>
    </message>
    <message>
        <source>Choose an earlier first day.</source>
        <translation>Elige un primer día anterior.</translation>
    </message>
    <message>
        <source>Choose another assistant, more chats, or a longer pause between conversations.</source>
        <translation>Elige otro asistente, más chats o una pausa más larga entre conversaciones.</translation>
    </message>
    <message>
        <source>Choose another copy of it.</source>
        <translation>Elige otra copia.</translation>
    </message>
    <message>
        <source>Choose another folder for the files.</source>
        <translation>Elige otra carpeta para los archivos.</translation>
    </message>
    <message>
        <source>Choose another folder or disk.</source>
        <translation>Elige otra carpeta o disco.</translation>
    </message>
    <message>
        <source>Choose another folder, or check that the disk is not full.</source>
        <translation>Elige otra carpeta, o comprueba que el disco no está lleno.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Elige otra carpeta, o libera espacio en el disco.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elige otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another language, or use all.</source>
        <translation>Elige otro idioma, o usa todos.</translation>
    </message>
    <message>
        <source>Choose another name for it.</source>
        <translation>Elige otro nombre para él.</translation>
    </message>
    <message>
        <source>Choose another name, or open the project.</source>
        <translation>Elige otro nombre, o abre el proyecto.</translation>
    </message>
    <message>
        <source>Choose another one, or turn it off in Settings.</source>
        <translation>Elige otro, o desactívalo en Ajustes.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elige otro.</translation>
    </message>
    <message>
        <source>Choose at least one of each.</source>
        <translation>Elige al menos uno de cada.</translation>
    </message>
    <message>
        <source>Choose it again in Settings, or turn it off there.</source>
        <translation>Elígelo de nuevo en Ajustes, o desactívalo allí.</translation>
    </message>
    <message>
        <source>Choose its program, or the folder of an environment.</source>
        <translation>Elige su programa, o la carpeta de un entorno.</translation>
    </message>
    <message>
        <source>Choose messages.csv, or the archive that it came in.</source>
        <translation>Elige messages.csv, o el archivo comprimido en el que venía.</translation>
    </message>
    <message>
        <source>Choose more chats, or allow longer conversations.</source>
        <translation>Elige más chats, o permite conversaciones más largas.</translation>
    </message>
    <message>
        <source>Choose one of %1 MB at most.</source>
        <translation>Elige uno de %1 MB como máximo.</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>Elige uno de %1.</translation>
    </message>
    <message>
        <source>Choose one that recognises names.</source>
        <translation>Elige uno que reconozca nombres.</translation>
    </message>
    <message>
        <source>Choose such a value, or none: then the service decides.</source>
        <translation>Elige un valor así, o ninguno: entonces decide el servicio.</translation>
    </message>
    <message>
        <source>Choose the .enex file that Evernote exported.</source>
        <translation>Elige el archivo .enex que exportó Evernote.</translation>
    </message>
    <message>
        <source>Choose the .json file that Ghost exported.</source>
        <translation>Elige el archivo .json que exportó Ghost.</translation>
    </message>
    <message>
        <source>Choose the .json file with the messages that the tool wrote.</source>
        <translation>Elige el archivo .json con los mensajes que escribió la herramienta.</translation>
    </message>
    <message>
        <source>Choose the .json or .jsonl file that the tool wrote.</source>
        <translation>Elige el archivo .json o .jsonl que escribió la herramienta.</translation>
    </message>
    <message>
        <source>Choose the .xml file that “Tools”, “Export” in WordPress made.</source>
        <translation>Elige el archivo .xml que creó «Herramientas», «Exportar» en WordPress.</translation>
    </message>
    <message>
        <source>Choose the JSON file of the dataset.</source>
        <translation>Elige el archivo JSON del conjunto de datos.</translation>
    </message>
    <message>
        <source>Choose the archive messages-….zip that SMS Import / Export made.</source>
        <translation>Elige el archivo comprimido messages-….zip que creó SMS Import / Export.</translation>
    </message>
    <message>
        <source>Choose the archive notes.zip that Simplenote exported.</source>
        <translation>Elige el archivo comprimido notes.zip que exportó Simplenote.</translation>
    </message>
    <message>
        <source>Choose the archive of Google Takeout, or the file blog-….xml that the settings of Blogger saved.</source>
        <translation>Elige el archivo comprimido de Google Takeout o el archivo blog-….xml que guardaron los ajustes de Blogger.</translation>
    </message>
    <message>
        <source>Choose the archive of Zulip&apos;s export, as it is.</source>
        <translation>Elige el archivo comprimido de la exportación de Zulip, tal como está.</translation>
    </message>
    <message>
        <source>Choose the archive that ChatGPT sent you a link to, as it is.</source>
        <translation>Elige tal cual el archivo comprimido cuyo enlace te envió ChatGPT.</translation>
    </message>
    <message>
        <source>Choose the archive that Claude sent you a link to, as it is.</source>
        <translation>Elige tal cual el archivo comprimido cuyo enlace te envió Claude.</translation>
    </message>
    <message>
        <source>Choose the archive that Day One exported as JSON.</source>
        <translation>Elige el archivo comprimido que Day One exportó como JSON.</translation>
    </message>
    <message>
        <source>Choose the archive that DeepSeek gave you, as it is.</source>
        <translation>Elige tal cual el archivo comprimido que te dio DeepSeek.</translation>
    </message>
    <message>
        <source>Choose the archive that Discord sent, as it is.</source>
        <translation>Elige tal cual el archivo comprimido que envió Discord.</translation>
    </message>
    <message>
        <source>Choose the archive that Grok sent you a link to, as it is.</source>
        <translation>Elige tal cual el archivo comprimido cuyo enlace te envió Grok.</translation>
    </message>
    <message>
        <source>Choose the archive that GroupMe made, as it is.</source>
        <translation>Elige el archivo comprimido que creó GroupMe, tal como está.</translation>
    </message>
    <message>
        <source>Choose the archive that Hinge made, or matches.json from it.</source>
        <translation>Elige el archivo comprimido que creó Hinge, o matches.json de él.</translation>
    </message>
    <message>
        <source>Choose the archive that Mastodon made, or outbox.json from it.</source>
        <translation>Elige el archivo comprimido que creó Mastodon, o outbox.json de él.</translation>
    </message>
    <message>
        <source>Choose the archive that Medium sent, or its folder posts.</source>
        <translation>Elige el archivo comprimido que envió Medium, o su carpeta posts.</translation>
    </message>
    <message>
        <source>Choose the archive that Notion exported as Markdown or HTML.</source>
        <translation>Elige el archivo comprimido que Notion exportó como Markdown o HTML.</translation>
    </message>
    <message>
        <source>Choose the archive that Reddit made, as it is.</source>
        <translation>Elige el archivo comprimido que creó Reddit, tal como está.</translation>
    </message>
    <message>
        <source>Choose the archive that Rocket.Chat made, as it is.</source>
        <translation>Elige el archivo comprimido que creó Rocket.Chat, tal como está.</translation>
    </message>
    <message>
        <source>Choose the archive that Skype made, as it is.</source>
        <translation>Elige tal cual el archivo comprimido que creó Skype.</translation>
    </message>
    <message>
        <source>Choose the archive that Slack made, as it is.</source>
        <translation>Elige tal cual el archivo comprimido que creó Slack.</translation>
    </message>
    <message>
        <source>Choose the archive that Substack made: its folder posts has the texts.</source>
        <translation>Elige el archivo comprimido que creó Substack: su carpeta posts tiene los textos.</translation>
    </message>
    <message>
        <source>Choose the archive that Tinder made, or data.json from it.</source>
        <translation>Elige el archivo comprimido que creó Tinder, o data.json de él.</translation>
    </message>
    <message>
        <source>Choose the archive that X lets you download, as it is.</source>
        <translation>Elige tal cual el archivo comprimido que X te deja descargar.</translation>
    </message>
    <message>
        <source>Choose the export of the server or of a channel, as it is.</source>
        <translation>Elige la exportación del servidor o de un canal, tal como está.</translation>
    </message>
    <message>
        <source>Choose the file .aider.chat.history.md of a project.</source>
        <translation>Elige el archivo .aider.chat.history.md de un proyecto.</translation>
    </message>
    <message>
        <source>Choose the file ChatStorage.sqlite.</source>
        <translation>Elige el archivo ChatStorage.sqlite.</translation>
    </message>
    <message>
        <source>Choose the file chat.db from the folder Library/Messages.</source>
        <translation>Elige el archivo chat.db de la carpeta Library/Messages.</translation>
    </message>
    <message>
        <source>Choose the file mmssms.db or bugle_db.</source>
        <translation>Elige el archivo mmssms.db o bugle_db.</translation>
    </message>
    <message>
        <source>Choose the file msgstore.db.</source>
        <translation>Elige el archivo msgstore.db.</translation>
    </message>
    <message>
        <source>Choose the file repo.car that Bluesky made.</source>
        <translation>Elige el archivo repo.car que creó Bluesky.</translation>
    </message>
    <message>
        <source>Choose the file result.json that the tool wrote.</source>
        <translation>Elige el archivo result.json que escribió la herramienta.</translation>
    </message>
    <message>
        <source>Choose the file sms-….xml that SMS Backup &amp; Restore made.</source>
        <translation>Elige el archivo sms-….xml que creó SMS Backup &amp; Restore.</translation>
    </message>
    <message>
        <source>Choose the file that Open WebUI exported.</source>
        <translation>Elige el archivo que exportó Open WebUI.</translation>
    </message>
    <message>
        <source>Choose the file that Qwen exported.</source>
        <translation>Elige el archivo que exportó Qwen.</translation>
    </message>
    <message>
        <source>Choose the file that the chat app exported, such as a WhatsApp .zip or Telegram&apos;s result.json.</source>
        <translation>Elige el archivo que exportó la app de chat, como un .zip de WhatsApp o el result.json de Telegram.</translation>
    </message>
    <message>
        <source>Choose the file that the chat app exported.</source>
        <translation>Elige el archivo que exportó la app de chat.</translation>
    </message>
    <message>
        <source>Choose the file viber.db from Viber&apos;s folder ViberPC.</source>
        <translation>Elige el archivo viber.db de la carpeta ViberPC de Viber.</translation>
    </message>
    <message>
        <source>Choose the file, folder or archive of an export.</source>
        <translation>Elige el archivo, la carpeta o el archivo comprimido de una exportación.</translation>
    </message>
    <message>
        <source>Choose the files that %1 keeps or exports.</source>
        <translation>Elige los archivos que %1 guarda o exporta.</translation>
    </message>
    <message>
        <source>Choose the files that AnythingLLM keeps or exports.</source>
        <translation>Elige los archivos que AnythingLLM guarda o exporta.</translation>
    </message>
    <message>
        <source>Choose the folder History of MSN Messenger.</source>
        <translation>Elige la carpeta History de MSN Messenger.</translation>
    </message>
    <message>
        <source>Choose the folder Logs of Adium.</source>
        <translation>Elige la carpeta Logs de Adium.</translation>
    </message>
    <message>
        <source>Choose the folder further in, in which the export lies.</source>
        <translation>Elige la carpeta más interior en la que está la exportación.</translation>
    </message>
    <message>
        <source>Choose the folder imessage_export that the tool wrote.</source>
        <translation>Elige la carpeta imessage_export que escribió la herramienta.</translation>
    </message>
    <message>
        <source>Choose the folder logs in the folder .purple.</source>
        <translation>Elige la carpeta logs en la carpeta .purple.</translation>
    </message>
    <message>
        <source>Choose the folder of one export.</source>
        <translation>Elige la carpeta de una exportación.</translation>
    </message>
    <message>
        <source>Choose the folder of the export, with main.jsonl in it.</source>
        <translation>Elige la carpeta de la exportación, con main.jsonl dentro.</translation>
    </message>
    <message>
        <source>Choose the folder or archive of an export.</source>
        <translation>Elige la carpeta o el archivo comprimido de una exportación.</translation>
    </message>
    <message>
        <source>Choose the folder that the tool wrote, with a folder for each chat.</source>
        <translation>Elige la carpeta que escribió la herramienta, con una carpeta por chat.</translation>
    </message>
    <message>
        <source>Choose the folder that “sigtop export-messages” wrote.</source>
        <translation>Elige la carpeta que escribió «sigtop export-messages».</translation>
    </message>
    <message>
        <source>Choose the folder “Google AI Studio” of your Google Drive.</source>
        <translation>Elige la carpeta «Google AI Studio» de tu Google Drive.</translation>
    </message>
    <message>
        <source>Choose the one that holds %1.</source>
        <translation>Elige la que contiene %1.</translation>
    </message>
    <message>
        <source>Choose the person whose voice the model gets, on the page People.</source>
        <translation>Elige en la página Personas a la persona cuya voz tendrá el modelo.</translation>
    </message>
    <message>
        <source>Choose the table that Microsoft&apos;s privacy dashboard exported.</source>
        <translation>Elige la tabla que exportó el panel de privacidad de Microsoft.</translation>
    </message>
    <message>
        <source>Choose the table that Replika Backup saved.</source>
        <translation>Elige la tabla que guardó Replika Backup.</translation>
    </message>
    <message>
        <source>Choose what Viber sent by mail, or a file viber.db that is not encrypted.</source>
        <translation>Elige lo que Viber envió por correo, o un archivo viber.db sin cifrar.</translation>
    </message>
    <message>
        <source>Choose “Always keep on this device” for it in Explorer, and choose it again when it is there.</source>
        <translation>Elige para ello «Mantener siempre en este dispositivo» en el Explorador y vuelve a elegirlo cuando esté ahí.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Ciérralo allí y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Column %1 has another name than &quot;%2&quot;, but looks meant.</source>
        <translation>La columna %1 tiene otro nombre que «%2», pero parece ser esa.</translation>
    </message>
    <message>
        <source>Column %1 has nearly the name &quot;%2&quot;, which is another column; only that one is read.</source>
        <translation>La columna %1 se llama casi como «%2», que es otra columna; solo se lee esa.</translation>
    </message>
    <message>
        <source>Columns that are no part of an example: %1.</source>
        <translation>Columnas que no forman parte de un ejemplo: %1.</translation>
    </message>
    <message>
        <source>Comments as Google Takeout has those of YouTube.</source>
        <translation>Comentarios como los de YouTube que da Google Takeout.</translation>
    </message>
    <message>
        <source>Compare it with your copy and type it again.</source>
        <translation>Compáralo con tu copia y escríbelo de nuevo.</translation>
    </message>
    <message>
        <source>Comparing answers</source>
        <translation>Comparando respuestas</translation>
    </message>
    <message>
        <source>Comparing chats</source>
        <translation>Comparando chats</translation>
    </message>
    <message>
        <source>Comparing examples</source>
        <translation>Comparando ejemplos</translation>
    </message>
    <message>
        <source>Comparing with the examples</source>
        <translation>Comparando con los ejemplos</translation>
    </message>
    <message>
        <source>Completions do not all end in one way, so the model cannot tell where to stop.</source>
        <translation>No todas las respuestas terminan igual, así que el modelo no sabe dónde parar.</translation>
    </message>
    <message>
        <source>Completions that do not begin with a space: %1. Tokens usually do.</source>
        <translation>Respuestas que no empiezan con un espacio: %1. Los tokens suelen hacerlo.</translation>
    </message>
    <message>
        <source>Completions that hold their own ending in the middle: %1. A model stops there.</source>
        <translation>Respuestas que contienen su propio final en medio: %1. Un modelo se detiene ahí.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Conversations as Google Takeout has those of Hangouts.</source>
        <translation>Conversaciones de Hangouts como las entrega Google Takeout.</translation>
    </message>
    <message>
        <source>Conversations as Skype and Teams (for private use) export them.</source>
        <translation>Conversaciones como las exportan Skype y Teams (para uso personal).</translation>
    </message>
    <message>
        <source>Conversations of Google Voice, from a Takeout.</source>
        <translation>Conversaciones de Google Voice, de Takeout.</translation>
    </message>
    <message>
        <source>Conversations that were read</source>
        <translation>Conversaciones leídas</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordenadas</translation>
    </message>
    <message>
        <source>Copied answers</source>
        <translation>Respuestas copiadas</translation>
    </message>
    <message>
        <source>Copy it again while the app that writes it is closed.</source>
        <translation>Cópialo de nuevo mientras la app que lo escribe está cerrada.</translation>
    </message>
    <message>
        <source>Copy it again, all of it and nothing else.</source>
        <translation>Cópiala de nuevo, entera y sin nada más.</translation>
    </message>
    <message>
        <source>Copy it from the service&apos;s page for API keys.</source>
        <translation>Cópiala de la página de claves de API del servicio.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and try again.</source>
        <translation>Cópialo a una carpeta tuya y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Copy it to another disk and try again.</source>
        <translation>Cópialo a otro disco y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contados</translation>
    </message>
    <message>
        <source>Counting what will be trained</source>
        <translation>Contando lo que se entrenará</translation>
    </message>
    <message>
        <source>Counting words and times</source>
        <translation>Contando palabras y horas</translation>
    </message>
    <message>
        <source>Dates of birth</source>
        <translation>Fechas de nacimiento</translation>
    </message>
    <message>
        <source>Deleted message.</source>
        <translation>Mensaje borrado.</translation>
    </message>
    <message>
        <source>Deleting the files</source>
        <translation>Borrando los archivos</translation>
    </message>
    <message>
        <source>Deleting the model</source>
        <translation>Borrando el modelo</translation>
    </message>
    <message>
        <source>Descriptions of tools: projects hold what people say.</source>
        <translation>Descripciones de herramientas: los proyectos guardan lo que dicen las personas.</translation>
    </message>
    <message>
        <source>Different words</source>
        <translation>Palabras distintas</translation>
    </message>
    <message>
        <source>Discord&apos;s own data package, without messages.</source>
        <translation>El paquete de datos de Discord, sin mensajes.</translation>
    </message>
    <message>
        <source>Discord&apos;s own data package. It holds only what you wrote yourself: your style, but nothing that you answered.</source>
        <translation>El paquete de datos de Discord. Solo contiene lo que escribiste tú: tu estilo, pero nada de aquello a lo que respondiste.</translation>
    </message>
    <message>
        <source>Distance from you</source>
        <translation>Distancia a ti</translation>
    </message>
    <message>
        <source>Distance: %1.</source>
        <translation>Distancia: %1.</translation>
    </message>
    <message>
        <source>Download it again, as a download may have broken off, or unpack it yourself and choose the folder.</source>
        <translation>Descárgalo de nuevo, por si la descarga se interrumpió, o descomprímelo y elige la carpeta.</translation>
    </message>
    <message>
        <source>Download it again, or save it as JSONL.</source>
        <translation>Descárgalo de nuevo, o guárdalo como JSONL.</translation>
    </message>
    <message>
        <source>Download the export again from the app itself.</source>
        <translation>Descarga de nuevo la exportación desde la propia app.</translation>
    </message>
    <message>
        <source>Download the export again, or unpack it and choose the folder.</source>
        <translation>Descarga de nuevo la exportación, o descomprímela y elige la carpeta.</translation>
    </message>
    <message>
        <source>Drawn at random</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>Drawn with seed</source>
        <translation>Elegida con la semilla</translation>
    </message>
    <message>
        <source>Drawn-out words</source>
        <translation>Palabras alargadas</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Direcciones de correo</translation>
    </message>
    <message>
        <source>Each measure stands for itself; no single number says how much a model writes like you.</source>
        <translation>Cada medida vale por sí misma; ningún número por sí solo dice cuánto escribe un modelo como tú.</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Emoji and laughter</source>
        <translation>Emojis y risas</translation>
    </message>
    <message>
        <source>Encrypting the project</source>
        <translation>Cifrando el proyecto</translation>
    </message>
    <message>
        <source>End each completion with %1.</source>
        <translation>Termina cada respuesta con %1.</translation>
    </message>
    <message>
        <source>End each prompt with %1.</source>
        <translation>Termina cada prompt con %1.</translation>
    </message>
    <message>
        <source>End lines with a line feed alone.</source>
        <translation>Termina las líneas solo con un salto de línea.</translation>
    </message>
    <message>
        <source>Enough examples say the same.</source>
        <translation>Ya hay suficientes ejemplos que dicen lo mismo.</translation>
    </message>
    <message>
        <source>Enough to tell</source>
        <translation>Suficiente</translation>
    </message>
    <message>
        <source>Enter the key of your account first.</source>
        <translation>Escribe antes la clave de tu cuenta.</translation>
    </message>
    <message>
        <source>Every file in it has a name that is refused.</source>
        <translation>Todos sus archivos tienen un nombre que se rechaza.</translation>
    </message>
    <message>
        <source>Every person and time of day has enough held-out moments.</source>
        <translation>Cada persona y cada momento del día tiene suficientes momentos reservados.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Examples held out</source>
        <translation>Ejemplos reservados</translation>
    </message>
    <message>
        <source>Examples in the file: %1. At most %2 are taken; split the file.</source>
        <translation>Ejemplos en el archivo: %1. Se admiten %2 como máximo; divide el archivo.</translation>
    </message>
    <message>
        <source>Examples in the file: %1. Training needs at least %2.</source>
        <translation>Ejemplos en el archivo: %1. Para entrenar hacen falta al menos %2.</translation>
    </message>
    <message>
        <source>Examples in the file: %1. Training shows from about %2 on.</source>
        <translation>Ejemplos en el archivo: %1. El entrenamiento se nota a partir de unos %2.</translation>
    </message>
    <message>
        <source>Examples kept for a test</source>
        <translation>Ejemplos guardados para una prueba</translation>
    </message>
    <message>
        <source>Examples to train on</source>
        <translation>Ejemplos para entrenar</translation>
    </message>
    <message>
        <source>Export it again, or copy it again.</source>
        <translation>Haz la exportación de nuevo, o cópiala de nuevo.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Haz la exportación otra vez.</translation>
    </message>
    <message>
        <source>Export or download it again.</source>
        <translation>Haz la exportación de nuevo, o descárgala de nuevo.</translation>
    </message>
    <message>
        <source>Export the chat again.</source>
        <translation>Exporta de nuevo el chat.</translation>
    </message>
    <message>
        <source>Export the chat in Element again, with JSON as the format.</source>
        <translation>Exporta el chat en Element otra vez, con JSON como formato.</translation>
    </message>
    <message>
        <source>Export the chat with WeFlow again.</source>
        <translation>Exporta de nuevo el chat con WeFlow.</translation>
    </message>
    <message>
        <source>Export the chats in iMazing again, as CSV.</source>
        <translation>Exporta los chats en iMazing otra vez, como CSV.</translation>
    </message>
    <message>
        <source>Export the mails as .mbox or .eml, for example with Thunderbird.</source>
        <translation>Exporta los correos como .mbox o .eml, por ejemplo con Thunderbird.</translation>
    </message>
    <message>
        <source>Facts about the text, such as its date.</source>
        <translation>Datos sobre el texto, como su fecha.</translation>
    </message>
    <message>
        <source>Farther from you than other people are.</source>
        <translation>Más lejos de ti que otras personas.</translation>
    </message>
    <message>
        <source>Few of these were counted, so the figures are rough.</source>
        <translation>Se contaron pocos, así que las cifras son aproximadas.</translation>
    </message>
    <message>
        <source>Fewer than %1 held-out moments are with %2: too few to say how the model answers them.</source>
        <translation>Hay menos de %1 momentos reservados con %2: muy pocos para decir cómo les responde el modelo.</translation>
    </message>
    <message>
        <source>Fewest turns of an example</source>
        <translation>Mínimo de turnos de un ejemplo</translation>
    </message>
    <message>
        <source>Fewest words of an answer</source>
        <translation>Mínimo de palabras de una respuesta</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Nombres de archivo</translation>
    </message>
    <message>
        <source>Files of days with messages as Slack exports them.</source>
        <translation>Archivos de días con mensajes como los exporta Slack.</translation>
    </message>
    <message>
        <source>Files of messages as Zulip exports them.</source>
        <translation>Archivos de mensajes como los exporta Zulip.</translation>
    </message>
    <message>
        <source>Files or pictures without a text.</source>
        <translation>Archivos o fotos sin texto.</translation>
    </message>
    <message>
        <source>Files without text.</source>
        <translation>Archivos sin texto.</translation>
    </message>
    <message>
        <source>Files written last</source>
        <translation>Últimos archivos escritos</translation>
    </message>
    <message>
        <source>Find this message on the page Privacy and have the value replaced, then write the files again.</source>
        <translation>Busca este mensaje en la página Privacidad para que el valor quede reemplazado, y escribe los archivos otra vez.</translation>
    </message>
    <message>
        <source>First and last words</source>
        <translation>Primeras y últimas palabras</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Primeras palabras</translation>
    </message>
    <message>
        <source>For Gemini models that Google trains on Vertex AI.</source>
        <translation>Para modelos Gemini que Google entrena en Vertex AI.</translation>
    </message>
    <message>
        <source>For Mistral&apos;s own service and for its open trainer, mistral-finetune.</source>
        <translation>Para el servicio propio de Mistral y para su entrenador abierto, mistral-finetune.</translation>
    </message>
    <message>
        <source>For OpenAI and other services that take OpenAI&apos;s chat files.</source>
        <translation>Para OpenAI y otros servicios que admiten los archivos de chat de OpenAI.</translation>
    </message>
    <message>
        <source>For a second training (DPO) of a model that you have trained: it learns answers that you edited, liked or chose over the others.</source>
        <translation>Para un segundo entrenamiento (DPO) de un modelo que ya entrenaste: aprende respuestas que editaste, que te gustaron o que elegiste entre otras.</translation>
    </message>
    <message>
        <source>For all that reads a folder with the package datasets, or takes one from a private place on Hugging Face.</source>
        <translation>Para todo lo que lee una carpeta con el paquete datasets, o la toma de un lugar privado en Hugging Face.</translation>
    </message>
    <message>
        <source>For davinci-002, babbage-002 and trainers of plain text; the conversation so far is the prompt of each answer.</source>
        <translation>Para davinci-002, babbage-002 y entrenadores de texto sin formato; la conversación anterior es el prompt de cada respuesta.</translation>
    </message>
    <message>
        <source>For models that Microsoft trains on Azure (Foundry): OpenAI&apos;s format with the byte-order mark that Azure asks for.</source>
        <translation>Para modelos que Microsoft entrena en Azure (Foundry): el formato de OpenAI con la marca de orden de bytes que pide Azure.</translation>
    </message>
    <message>
        <source>For open models that Fireworks trains and then serves on a deployment of your own.</source>
        <translation>Para modelos abiertos que Fireworks entrena y luego sirve en un despliegue tuyo.</translation>
    </message>
    <message>
        <source>For open models that Nebius trains; the result can be downloaded or served there.</source>
        <translation>Para modelos abiertos que entrena Nebius; el resultado se puede descargar o servir allí.</translation>
    </message>
    <message>
        <source>For open models that Together trains and serves.</source>
        <translation>Para modelos abiertos que Together entrena y sirve.</translation>
    </message>
    <message>
        <source>For trainers and tools that ask for ShareGPT conversations.</source>
        <translation>Para entrenadores y herramientas que piden conversaciones de ShareGPT.</translation>
    </message>
    <message>
        <source>For trainers and tools that ask for instruction, input and output; what was said before an answer is one text.</source>
        <translation>Para entrenadores y herramientas que piden instruction, input y output; lo dicho antes de una respuesta es un solo texto.</translation>
    </message>
    <message>
        <source>For trainers of plain text that read ChatML&apos;s marks; they learn what others say, too.</source>
        <translation>Para entrenadores de texto sin formato que leen las marcas de ChatML; también aprenden lo que dicen los demás.</translation>
    </message>
    <message>
        <source>Format check</source>
        <translation>Comprobación del formato</translation>
    </message>
    <message>
        <source>Free some space and try again; the list of jobs is as it was before.</source>
        <translation>Libera espacio y vuelve a intentarlo; la lista de trabajos está como antes.</translation>
    </message>
    <message>
        <source>Free some space and try again; the project is as it was before.</source>
        <translation>Libera espacio y vuelve a intentarlo; el proyecto está como antes.</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again.</source>
        <translation>Libera espacio en el disco y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder; nothing was written.</source>
        <translation>Libera espacio o elige otra carpeta; no se escribió nada.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Give VoiceTune “Full Disk Access” in System Settings, Privacy &amp; Security, and start it again.</source>
        <translation>Dale a VoiceTune «Acceso total al disco» en Ajustes del Sistema, Privacidad y seguridad, y ábrelo de nuevo.</translation>
    </message>
    <message>
        <source>Give it a first row with names of columns, and a row for each message.</source>
        <translation>Ponle una primera fila con nombres de columnas, y una fila por mensaje.</translation>
    </message>
    <message>
        <source>Go to that window, or close it and try again.</source>
        <translation>Ve a esa ventana, o ciérrala y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Half of the assistant&apos;s answers come within %1, three quarters within %2. The others take %3 and %4.</source>
        <translation>La mitad de las respuestas del asistente llega en %1; tres cuartas partes, en %2. Los demás tardan %3 y %4.</translation>
    </message>
    <message>
        <source>Half of the assistant&apos;s messages have up to %1, half of the others&apos; up to %2.</source>
        <translation>La mitad de los mensajes del asistente tiene hasta %1; la mitad de los de los demás, hasta %2.</translation>
    </message>
    <message>
        <source>Have it replaced on the page Privacy, or leave out the chat on the page Open; then train again.</source>
        <translation>Haz que quede reemplazado en la página Privacidad, u omite el chat en la página Abrir; después, vuelve a entrenar.</translation>
    </message>
    <message>
        <source>Have it replaced on the page Privacy, or leave out this answer; then train again.</source>
        <translation>Haz que quede reemplazado en la página Privacidad, u omite esta respuesta; después, vuelve a entrenar.</translation>
    </message>
    <message>
        <source>Headings for days and rows as LINE for computers writes them.</source>
        <translation>Encabezados de días y filas como los escribe LINE de escritorio.</translation>
    </message>
    <message>
        <source>Headings for days and rows as LINE writes them.</source>
        <translation>Encabezados de días y filas como los escribe LINE.</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Reservados</translation>
    </message>
    <message>
        <source>Held out by</source>
        <translation>Reservado según</translation>
    </message>
    <message>
        <source>Held-out moments</source>
        <translation>Momentos reservados</translation>
    </message>
    <message>
        <source>Here you and other people cannot be told apart, so this says nothing.</source>
        <translation>Aquí tú y otras personas no se distinguen, así que esto no dice nada.</translation>
    </message>
    <message>
        <source>Hidden until somebody decides: %1.</source>
        <translation>Ocultos hasta que alguien decida: %1.</translation>
    </message>
    <message>
        <source>Hide its words on the page Privacy under Own words, or leave out the chat on the page Open; then train again.</source>
        <translation>Oculta sus palabras en la página Privacidad, en Palabras propias, u omite el chat en la página Abrir; después, vuelve a entrenar.</translation>
    </message>
    <message>
        <source>Hiding private data</source>
        <translation>Ocultando datos privados</translation>
    </message>
    <message>
        <source>Highest bars:</source>
        <translation>Barras más altas:</translation>
    </message>
    <message>
        <source>Histories as MSN Messenger keeps them.</source>
        <translation>Historiales tal como los guarda MSN Messenger.</translation>
    </message>
    <message>
        <source>Hold out a share on the page Dataset, make the examples again and train with them.</source>
        <translation>Reserva una parte en la página Conjunto de datos, vuelve a crear los ejemplos y entrena con ellos.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation>Horas del día</translation>
    </message>
    <message>
        <source>How examples are made</source>
        <translation>Cómo se hacen los ejemplos</translation>
    </message>
    <message>
        <source>How messages end</source>
        <translation>Cómo terminan los mensajes</translation>
    </message>
    <message>
        <source>How much it sounds like you</source>
        <translation>Cuánto suena a ti</translation>
    </message>
    <message>
        <source>How sure the model was of its own words, 0 at most. It does not say whether they sound like you.</source>
        <translation>Qué tan seguro estaba el modelo de sus propias palabras, 0 como máximo. No dice si suenan a ti.</translation>
    </message>
    <message>
        <source>How the letters of this export are stored was never in doubt.</source>
        <translation>Nunca hubo dudas sobre cómo se guardan las letras de esta exportación.</translation>
    </message>
    <message>
        <source>Hugging Face dataset</source>
        <translation>Conjunto de datos de Hugging Face</translation>
    </message>
    <message>
        <source>Identity numbers</source>
        <translation>Números de identidad</translation>
    </message>
    <message>
        <source>In Finder, click on the cloud beside it, and choose it again when it is there.</source>
        <translation>En el Finder, haz clic en la nube que tiene al lado y elígelo de nuevo cuando esté ahí.</translation>
    </message>
    <message>
        <source>In Numbers, choose “File”, “Export To” and “CSV”.</source>
        <translation>En Numbers, elige «Archivo», «Exportar a» y «CSV».</translation>
    </message>
    <message>
        <source>In Pages, choose “File”, “Export To” and “Word”.</source>
        <translation>En Pages, elige «Archivo», «Exportar a» y «Word».</translation>
    </message>
    <message>
        <source>In Telegram Desktop choose “Export chat history”, format HTML.</source>
        <translation>En Telegram Desktop elige «Exportar historial de chat», formato HTML.</translation>
    </message>
    <message>
        <source>In Telegram Desktop choose “Export chat history”, format JSON.</source>
        <translation>En Telegram Desktop elige «Exportar historial de chat», formato JSON.</translation>
    </message>
    <message>
        <source>In WhatsApp, open the chat, then choose “More” and “Export chat”.</source>
        <translation>En WhatsApp, abre el chat y elige «Más» y «Exportar chat».</translation>
    </message>
    <message>
        <source>Install the newest version to open it.</source>
        <translation>Instala la versión más reciente para abrirlo.</translation>
    </message>
    <message>
        <source>Install the newest version.</source>
        <translation>Instala la versión más reciente.</translation>
    </message>
    <message>
        <source>Install the package %1 there.</source>
        <translation>Instala allí el paquete %1.</translation>
    </message>
    <message>
        <source>It begins as KakaoTalk begins its chats.</source>
        <translation>Empieza como KakaoTalk empieza sus chats.</translation>
    </message>
    <message>
        <source>It begins as LINE begins its chats.</source>
        <translation>Empieza como LINE empieza sus chats.</translation>
    </message>
    <message>
        <source>It begins as QQ begins its records of messages.</source>
        <translation>Empieza como QQ empieza sus registros de mensajes.</translation>
    </message>
    <message>
        <source>It begins with the head of a mail.</source>
        <translation>Empieza con el encabezado de un correo.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>No se puede leer.</translation>
    </message>
    <message>
        <source>It has no mails.</source>
        <translation>No tiene correos.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>No tiene nombre.</translation>
    </message>
    <message>
        <source>It has no rows as LINE writes them.</source>
        <translation>No tiene filas como las escribe LINE.</translation>
    </message>
    <message>
        <source>It has no sender.</source>
        <translation>No tiene remitente.</translation>
    </message>
    <message>
        <source>It holds too many files.</source>
        <translation>Contiene demasiados archivos.</translation>
    </message>
    <message>
        <source>It is a device.</source>
        <translation>Es un dispositivo.</translation>
    </message>
    <message>
        <source>It is a link or a device.</source>
        <translation>Es un enlace o un dispositivo.</translation>
    </message>
    <message>
        <source>It is a link to another file.</source>
        <translation>Es un enlace a otro archivo.</translation>
    </message>
    <message>
        <source>It is a link to another place.</source>
        <translation>Es un enlace a otro lugar.</translation>
    </message>
    <message>
        <source>It is a word of the language as well, so it may be chance.</source>
        <translation>También es una palabra del idioma, así que puede ser casualidad.</translation>
    </message>
    <message>
        <source>It is nearly a canary: the model may have learned it by heart.</source>
        <translation>Es casi un canario: quizá el modelo lo haya memorizado.</translation>
    </message>
    <message>
        <source>It is no data package of Discord&apos;s.</source>
        <translation>No es un paquete de datos de Discord.</translation>
    </message>
    <message>
        <source>It is no plain text of a conversation or of paragraphs.</source>
        <translation>No es texto sin formato de una conversación ni de párrafos.</translation>
    </message>
    <message>
        <source>It is no table with columns for sender and text.</source>
        <translation>No es una tabla con columnas de remitente y texto.</translation>
    </message>
    <message>
        <source>It is no text in Unicode.</source>
        <translation>No es texto en Unicode.</translation>
    </message>
    <message>
        <source>It is no text.</source>
        <translation>No es texto.</translation>
    </message>
    <message>
        <source>It is too large to be opened inside another archive: unpack the outer one, then choose the folder.</source>
        <translation>Es demasiado grande para abrirlo dentro de otro archivo: descomprime el de fuera y elige después la carpeta.</translation>
    </message>
    <message>
        <source>It is what an app wrote.</source>
        <translation>Es lo que escribió una app.</translation>
    </message>
    <message>
        <source>It lay in the bin.</source>
        <translation>Estaba en la papelera.</translation>
    </message>
    <message>
        <source>It lies more than %1 folders deep.</source>
        <translation>Está a más de %1 carpetas de profundidad.</translation>
    </message>
    <message>
        <source>It may be made for another version, or need files that are not in its folder.</source>
        <translation>Quizá sea de otra versión, o necesite archivos que no están en su carpeta.</translation>
    </message>
    <message>
        <source>It may be mistyped or revoked. Enter a key that is valid.</source>
        <translation>Quizá esté mal escrita o revocada. Escribe una clave válida.</translation>
    </message>
    <message>
        <source>It may have been deleted there, or belong to another account.</source>
        <translation>Puede que se haya borrado allí, o que sea de otra cuenta.</translation>
    </message>
    <message>
        <source>It may have been removed. Begin a new one.</source>
        <translation>Quizá se quitó. Empieza una nueva.</translation>
    </message>
    <message>
        <source>It only holds what others wrote, or a signature.</source>
        <translation>Solo contiene lo que escribieron otros, o una firma.</translation>
    </message>
    <message>
        <source>It stands in no example of now: it comes from files written earlier, from the base model, or it is chance.</source>
        <translation>No está en ningún ejemplo actual: viene de archivos generados antes, del modelo base, o es casualidad.</translation>
    </message>
    <message>
        <source>It stood once in the training files, so the model learns single examples by heart.</source>
        <translation>Apareció una sola vez en los archivos de entrenamiento, así que el modelo memoriza ejemplos sueltos.</translation>
    </message>
    <message>
        <source>It unpacks to many times its size.</source>
        <translation>Al descomprimirse ocupa muchas veces su tamaño.</translation>
    </message>
    <message>
        <source>It unpacks to more than this program reads.</source>
        <translation>Descomprimido, ocupa más de lo que lee este programa.</translation>
    </message>
    <message>
        <source>Its date or time does not exist.</source>
        <translation>Su fecha u hora no existe.</translation>
    </message>
    <message>
        <source>Its dates stay as they were read.</source>
        <translation>Sus fechas se quedan como se leyeron.</translation>
    </message>
    <message>
        <source>Its day or time does not exist.</source>
        <translation>Su día u hora no existe.</translation>
    </message>
    <message>
        <source>Its lines begin like KakaoTalk&apos;s messages.</source>
        <translation>Sus líneas empiezan como mensajes de KakaoTalk.</translation>
    </message>
    <message>
        <source>Its lines begin like QQ&apos;s messages.</source>
        <translation>Sus líneas empiezan como mensajes de QQ.</translation>
    </message>
    <message>
        <source>Its messages begin as those copied or saved from %1.</source>
        <translation>Sus mensajes empiezan como los copiados o guardados de %1.</translation>
    </message>
    <message>
        <source>Its name climbs out of the archive.</source>
        <translation>Su nombre sale del archivo comprimido.</translation>
    </message>
    <message>
        <source>Its name has characters that cannot be shown.</source>
        <translation>Su nombre tiene caracteres que no se pueden mostrar.</translation>
    </message>
    <message>
        <source>Its name points to a place on a disk.</source>
        <translation>Su nombre señala un lugar de un disco.</translation>
    </message>
    <message>
        <source>Its path is too long.</source>
        <translation>Su ruta es demasiado larga.</translation>
    </message>
    <message>
        <source>Its text does not lie beside the table.</source>
        <translation>Su texto no está junto a la tabla.</translation>
    </message>
    <message>
        <source>Its unpacked folder lies beside it.</source>
        <translation>Su carpeta descomprimida está a su lado.</translation>
    </message>
    <message>
        <source>Jensen-Shannon distance</source>
        <translation>distancia de Jensen-Shannon</translation>
    </message>
    <message>
        <source>Join its texts.</source>
        <translation>Une sus textos.</translation>
    </message>
    <message>
        <source>Join them.</source>
        <translation>Únelos.</translation>
    </message>
    <message>
        <source>Keep the folder to yourself, or make the repository private where you upload it: other people&apos;s messages are in it.</source>
        <translation>No compartas la carpeta, o haz privado el repositorio al que la subas: contiene mensajes de otras personas.</translation>
    </message>
    <message>
        <source>Kept as context</source>
        <translation>Conservado como contexto</translation>
    </message>
    <message>
        <source>Keys of services</source>
        <translation>Claves de servicios</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Largest share of one chat</source>
        <translation>Máximo por chat</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Last words</source>
        <translation>Últimas palabras</translation>
    </message>
    <message>
        <source>Latest conversations</source>
        <translation>Conversaciones más recientes</translation>
    </message>
    <message>
        <source>Laughter</source>
        <translation>Risa</translation>
    </message>
    <message>
        <source>Leave out &lt; &gt; : &quot; | ? * and names such as CON or NUL.</source>
        <translation>Quita &lt; &gt; : &quot; | ? * y nombres como CON o NUL.</translation>
    </message>
    <message>
        <source>Leave out this answer, then make new files and train again.</source>
        <translation>Omite esta respuesta, crea archivos nuevos y vuelve a entrenar.</translation>
    </message>
    <message>
        <source>Leave the example out.</source>
        <translation>Omite el ejemplo.</translation>
    </message>
    <message>
        <source>Leave the line out.</source>
        <translation>Omite la línea.</translation>
    </message>
    <message>
        <source>Leave the row out.</source>
        <translation>Omite la fila.</translation>
    </message>
    <message>
        <source>Leave them out.</source>
        <translation>Omítelas.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Left out: runs that several people say or that stand in more than %1 turns, as common phrases.</source>
        <translation>Omitidos: fragmentos que dicen varias personas o que aparecen en más de %1 turnos, por ser frases corrientes.</translation>
    </message>
    <message>
        <source>Length and rhythm</source>
        <translation>Longitud y ritmo</translation>
    </message>
    <message>
        <source>Lengths are tokens as the chosen model counts them.</source>
        <translation>Las longitudes son tokens tal como los cuenta el modelo elegido.</translation>
    </message>
    <message>
        <source>Let the replay go on, or choose another one.</source>
        <translation>Deja que la repetición continúe, o elige otra.</translation>
    </message>
    <message>
        <source>Likeness to the real answers</source>
        <translation>Parecido con las respuestas reales</translation>
    </message>
    <message>
        <source>Line %1 is no row of a training file.</source>
        <translation>La línea %1 no es una fila de un archivo de entrenamiento.</translation>
    </message>
    <message>
        <source>Line %1 is too long to be read, so it cannot be copied.</source>
        <translation>La línea %1 es demasiado larga para leerla, así que no se puede copiar.</translation>
    </message>
    <message>
        <source>Lines as SMS Import / Export writes them.</source>
        <translation>Líneas tal como las escribe SMS Import / Export.</translation>
    </message>
    <message>
        <source>Lines as sigtop writes them.</source>
        <translation>Líneas como las escribe sigtop.</translation>
    </message>
    <message>
        <source>Lines end with a carriage return.</source>
        <translation>Las líneas terminan con un retorno de carro.</translation>
    </message>
    <message>
        <source>Lines of a chat as Threema writes them.</source>
        <translation>Líneas de un chat como las escribe Threema.</translation>
    </message>
    <message>
        <source>Lines of a chat as Viber sends it by mail.</source>
        <translation>Líneas de un chat como las envía Viber por correo.</translation>
    </message>
    <message>
        <source>Lines that begin with a name and a colon: who speaks is known, so each name is a person.</source>
        <translation>Líneas que empiezan con un nombre y dos puntos: se sabe quién habla, así que cada nombre es una persona.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Listing chats</source>
        <translation>Listando los chats</translation>
    </message>
    <message>
        <source>Lists of people and channels, and a file for every day, as Slack exports them.</source>
        <translation>Listas de personas y canales, y un archivo por día, como los exporta Slack.</translation>
    </message>
    <message>
        <source>Little words</source>
        <translation>Palabras pequeñas</translation>
    </message>
    <message>
        <source>Log-probability</source>
        <translation>Logaritmo de probabilidad</translation>
    </message>
    <message>
        <source>Logs as Adium keeps them.</source>
        <translation>Registros tal como los guarda Adium.</translation>
    </message>
    <message>
        <source>Logs as Pidgin keeps them.</source>
        <translation>Registros tal como los guarda Pidgin.</translation>
    </message>
    <message>
        <source>Longer than %1</source>
        <translation>Más largos que %1</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>El más largo</translation>
    </message>
    <message>
        <source>Longest example, in tokens</source>
        <translation>Ejemplo más largo, en tokens</translation>
    </message>
    <message>
        <source>Look at its own page.</source>
        <translation>Mira en su propia página.</translation>
    </message>
    <message>
        <source>Look at the job again, then try again.</source>
        <translation>Mira el trabajo de nuevo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Look at the list of jobs.</source>
        <translation>Mira la lista de trabajos.</translation>
    </message>
    <message>
        <source>Look at the list of jobs: it may have a job already.</source>
        <translation>Mira la lista de trabajos: quizá ya tenga un trabajo.</translation>
    </message>
    <message>
        <source>Look at the numbers of its sources.</source>
        <translation>Mira los números de sus fuentes.</translation>
    </message>
    <message>
        <source>Look at the page Dataset again, then write the files.</source>
        <translation>Mira de nuevo la página Conjunto de datos y genera los archivos.</translation>
    </message>
    <message>
        <source>Look at the service&apos;s own pages.</source>
        <translation>Mira en las páginas del servicio.</translation>
    </message>
    <message>
        <source>Look for a copy from before Viber encrypted it, or made without encryption.</source>
        <translation>Busca una copia de antes de que Viber la cifrara, o hecha sin cifrado.</translation>
    </message>
    <message>
        <source>Look for another form of it, such as .txt, or open the PDF in Word and save it as .docx.</source>
        <translation>Búscalo en otra forma, como .txt, o abre el PDF en Word y guárdalo como .docx.</translation>
    </message>
    <message>
        <source>Look for private data again on the page Privacy, then write the files again.</source>
        <translation>Vuelve a buscar datos privados en la página Privacidad y genera los archivos de nuevo.</translation>
    </message>
    <message>
        <source>Looking for exports</source>
        <translation>Buscando exportaciones</translation>
    </message>
    <message>
        <source>Looking for hidden values</source>
        <translation>Buscando datos ocultos</translation>
    </message>
    <message>
        <source>Looking for private data</source>
        <translation>Buscando datos privados</translation>
    </message>
    <message>
        <source>Looking for the trainer</source>
        <translation>Buscando el entrenador</translation>
    </message>
    <message>
        <source>Looking for what is new</source>
        <translation>Buscando lo nuevo</translation>
    </message>
    <message>
        <source>MLX (Mac)</source>
        <translation>MLX (Mac)</translation>
    </message>
    <message>
        <source>MLX is made for Macs with Apple silicon.</source>
        <translation>MLX está hecho para Mac con chip de Apple.</translation>
    </message>
    <message>
        <source>Made by VoiceTune %1 on %2.</source>
        <translation>Creado por VoiceTune %1 el %2.</translation>
    </message>
    <message>
        <source>Make the backup again.</source>
        <translation>Haz la copia de seguridad de nuevo.</translation>
    </message>
    <message>
        <source>Make the examples first, on the page Dataset.</source>
        <translation>Crea antes los ejemplos, en la página Conjunto de datos.</translation>
    </message>
    <message>
        <source>Make them again, on the page Dataset.</source>
        <translation>Créalos de nuevo, en la página Conjunto de datos.</translation>
    </message>
    <message>
        <source>Making examples</source>
        <translation>Creando ejemplos</translation>
    </message>
    <message>
        <source>Mean of a token</source>
        <translation>Media por token</translation>
    </message>
    <message>
        <source>Median length</source>
        <translation>Longitud mediana</translation>
    </message>
    <message>
        <source>Merging chats</source>
        <translation>Fusionando chats</translation>
    </message>
    <message>
        <source>Message %1 answers a tool call that was not made before it.</source>
        <translation>El mensaje %1 responde a una llamada a herramienta que no se hizo antes.</translation>
    </message>
    <message>
        <source>Message %1 has a part that is neither text nor an image of the user.</source>
        <translation>El mensaje %1 tiene una parte que no es texto ni imagen del usuario.</translation>
    </message>
    <message>
        <source>Message %1 has a role that this trainer does not take.</source>
        <translation>El mensaje %1 tiene un rol que este entrenador no admite.</translation>
    </message>
    <message>
        <source>Message %1 has a weight, but only the assistant&apos;s may.</source>
        <translation>El mensaje %1 tiene un peso, pero solo pueden tenerlo los del asistente.</translation>
    </message>
    <message>
        <source>Message %1 has an unknown role.</source>
        <translation>El mensaje %1 tiene un rol desconocido.</translation>
    </message>
    <message>
        <source>Message %1 has fields that the trainer does not know.</source>
        <translation>El mensaje %1 tiene campos que el entrenador no conoce.</translation>
    </message>
    <message>
        <source>Message %1 has no %2.</source>
        <translation>Al mensaje %1 le falta %2.</translation>
    </message>
    <message>
        <source>Message %1 has no text.</source>
        <translation>El mensaje %1 no tiene texto.</translation>
    </message>
    <message>
        <source>Message %1 has the role of the one before; the trainer wants them in turn.</source>
        <translation>El mensaje %1 tiene el mismo rol que el anterior; el entrenador quiere que se alternen.</translation>
    </message>
    <message>
        <source>Message %1 holds a null character.</source>
        <translation>El mensaje %1 contiene un carácter nulo.</translation>
    </message>
    <message>
        <source>Message %1 holds nothing but spaces.</source>
        <translation>El mensaje %1 solo contiene espacios.</translation>
    </message>
    <message>
        <source>Message %1 is a system prompt that does not stand first.</source>
        <translation>El mensaje %1 es un prompt del sistema que no está al principio.</translation>
    </message>
    <message>
        <source>Message %1 is no JSON object with named fields.</source>
        <translation>El mensaje %1 no es un objeto JSON con campos con nombre.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Messages as Google Takeout has those of Google Chat.</source>
        <translation>Mensajes de Google Chat como los entrega Google Takeout.</translation>
    </message>
    <message>
        <source>Messages as GroupMe exports them.</source>
        <translation>Mensajes como los exporta GroupMe.</translation>
    </message>
    <message>
        <source>Messages as Hinge&apos;s data has them.</source>
        <translation>Mensajes como los de los datos de Hinge.</translation>
    </message>
    <message>
        <source>Messages as Snapchat&apos;s download has them.</source>
        <translation>Mensajes como los trae la descarga de Snapchat.</translation>
    </message>
    <message>
        <source>Messages as TikTok&apos;s download has them.</source>
        <translation>Mensajes como los trae la descarga de TikTok.</translation>
    </message>
    <message>
        <source>Messages as Tinder&apos;s data has them.</source>
        <translation>Mensajes como los de los datos de Tinder.</translation>
    </message>
    <message>
        <source>Messages as imessage-exporter writes them.</source>
        <translation>Mensajes como los escribe imessage-exporter.</translation>
    </message>
    <message>
        <source>Messages in a row</source>
        <translation>Mensajes seguidos</translation>
    </message>
    <message>
        <source>Messages of Teams as Microsoft Graph gives them.</source>
        <translation>Mensajes de Teams tal como los da Microsoft Graph.</translation>
    </message>
    <message>
        <source>Messages of the assistant</source>
        <translation>Mensajes del asistente</translation>
    </message>
    <message>
        <source>Messages with heads as sigtop writes them.</source>
        <translation>Mensajes con encabezados como los escribe sigtop.</translation>
    </message>
    <message>
        <source>Messages with the fields of Telegram&apos;s, but no type of chat.</source>
        <translation>Mensajes con los campos de Telegram, pero sin tipo de chat.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Most examples are %1 tokens long.</source>
        <translation>La mayoría de los ejemplos tiene %1 tokens.</translation>
    </message>
    <message>
        <source>Most examples have %1 tokens of answers that are trained.</source>
        <translation>La mayoría de los ejemplos tiene %1 tokens de respuestas entrenadas.</translation>
    </message>
    <message>
        <source>Most examples have %1 tokens of prompts.</source>
        <translation>La mayoría de los ejemplos tiene %1 tokens de prompts.</translation>
    </message>
    <message>
        <source>Most examples have %1 turns.</source>
        <translation>La mayoría de los ejemplos tiene %1 turnos.</translation>
    </message>
    <message>
        <source>Most examples that say the same</source>
        <translation>Máximo de ejemplos iguales</translation>
    </message>
    <message>
        <source>Most letters of the completions are capitals; models write small letters better.</source>
        <translation>La mayoría de las letras de las respuestas son mayúsculas; los modelos escriben mejor en minúsculas.</translation>
    </message>
    <message>
        <source>Most letters of the prompts are capitals; models read small letters better.</source>
        <translation>La mayoría de las letras de los prompts son mayúsculas; los modelos leen mejor las minúsculas.</translation>
    </message>
    <message>
        <source>Move the file %1 out of VoiceTune&apos;s folder to begin a new list.</source>
        <translation>Saca el archivo %1 de la carpeta de VoiceTune para empezar una lista nueva.</translation>
    </message>
    <message>
        <source>Move the file to a folder that lies less deep.</source>
        <translation>Mueve el archivo a una carpeta menos profunda.</translation>
    </message>
    <message>
        <source>Name it &quot;%1&quot;.</source>
        <translation>Llámala «%1».</translation>
    </message>
    <message>
        <source>Name it like &quot;Europe/Berlin&quot; or &quot;America/New_York&quot;.</source>
        <translation>Escríbela como «Europe/Berlin» o «America/New_York».</translation>
    </message>
    <message>
        <source>Named as WhatsApp names its exports, and its lines begin like messages.</source>
        <translation>Se llama como WhatsApp llama a sus exportaciones, y sus líneas empiezan como mensajes.</translation>
    </message>
    <message>
        <source>Names of other people</source>
        <translation>Nombres de otras personas</translation>
    </message>
    <message>
        <source>Names of people in the chats</source>
        <translation>Nombres de personas de los chats</translation>
    </message>
    <message>
        <source>Nearer to you than other people are.</source>
        <translation>Más cerca de ti que otras personas.</translation>
    </message>
    <message>
        <source>Nebius Token Factory</source>
        <translation>Nebius Token Factory</translation>
    </message>
    <message>
        <source>Network addresses</source>
        <translation>Direcciones de red</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nombre nuevo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>No chat file of Messenger&apos;s end-to-end encrypted download.</source>
        <translation>Ningún archivo de chat de la descarga cifrada de extremo a extremo de Messenger.</translation>
    </message>
    <message>
        <source>No chat of WeChat as WeFlow or WeClone write it.</source>
        <translation>Ningún chat de WeChat como los escriben WeFlow o WeClone.</translation>
    </message>
    <message>
        <source>No conversation is held out, so there is none that the model has not seen.</source>
        <translation>No hay ninguna conversación reservada, así que no hay ninguna que el modelo no haya visto.</translation>
    </message>
    <message>
        <source>No example is left to train on.</source>
        <translation>No queda ningún ejemplo con el que entrenar.</translation>
    </message>
    <message>
        <source>No example is left to train on. Only one person wrote in the chats that you use, and a model learns from answers.</source>
        <translation>No queda ningún ejemplo con el que entrenar. En los chats que usas escribió una sola persona, y un modelo aprende de las respuestas.</translation>
    </message>
    <message>
        <source>No file begins as ChatLab&apos;s format does.</source>
        <translation>Ningún archivo empieza como el formato de ChatLab.</translation>
    </message>
    <message>
        <source>No file begins as Element&apos;s exports do.</source>
        <translation>Ningún archivo empieza como las exportaciones de Element.</translation>
    </message>
    <message>
        <source>No file begins like Signal&apos;s own export.</source>
        <translation>Ningún archivo empieza como la exportación propia de Signal.</translation>
    </message>
    <message>
        <source>No file begins like a backup of text messages.</source>
        <translation>Ningún archivo empieza como una copia de mensajes de texto.</translation>
    </message>
    <message>
        <source>No file has a layout of DiscordChatExporter.</source>
        <translation>Ningún archivo tiene la forma de DiscordChatExporter.</translation>
    </message>
    <message>
        <source>No file has conversations of Skype.</source>
        <translation>Ningún archivo tiene conversaciones de Skype.</translation>
    </message>
    <message>
        <source>No file has lines of SMS Import / Export.</source>
        <translation>Ningún archivo tiene líneas de SMS Import / Export.</translation>
    </message>
    <message>
        <source>No file has messages as GroupMe exports them.</source>
        <translation>Ningún archivo tiene mensajes como los exporta GroupMe.</translation>
    </message>
    <message>
        <source>No file has messages as Rocket.Chat exports them.</source>
        <translation>Ningún archivo tiene mensajes como los exporta Rocket.Chat.</translation>
    </message>
    <message>
        <source>No file has messages as Zulip exports them.</source>
        <translation>Ningún archivo tiene mensajes como los exporta Zulip.</translation>
    </message>
    <message>
        <source>No file has messages of Snapchat.</source>
        <translation>Ningún archivo tiene mensajes de Snapchat.</translation>
    </message>
    <message>
        <source>No file has messages of Teams as Microsoft Graph gives them.</source>
        <translation>Ningún archivo tiene mensajes de Teams tal como los da Microsoft Graph.</translation>
    </message>
    <message>
        <source>No file has posts as Apify gathers them.</source>
        <translation>Ningún archivo tiene publicaciones como las recopila Apify.</translation>
    </message>
    <message>
        <source>No file has rows of this kind: %1.</source>
        <translation>Ningún archivo tiene filas de este tipo: %1.</translation>
    </message>
    <message>
        <source>No file has the form of Hinge&apos;s data.</source>
        <translation>Ningún archivo tiene la forma de los datos de Hinge.</translation>
    </message>
    <message>
        <source>No file has the form of Mattermost&apos;s exports.</source>
        <translation>Ningún archivo tiene la forma de las exportaciones de Mattermost.</translation>
    </message>
    <message>
        <source>No file has the form of Threema&apos;s exports.</source>
        <translation>Ningún archivo tiene la forma de las exportaciones de Threema.</translation>
    </message>
    <message>
        <source>No file has the form of TikTok&apos;s download.</source>
        <translation>Ningún archivo tiene la forma de la descarga de TikTok.</translation>
    </message>
    <message>
        <source>No file has the form of Tinder&apos;s data.</source>
        <translation>Ningún archivo tiene la forma de los datos de Tinder.</translation>
    </message>
    <message>
        <source>No file has the form of X&apos;s archive.</source>
        <translation>Ningún archivo tiene la forma del archivo de X.</translation>
    </message>
    <message>
        <source>No file has the layout of Telegram Desktop&apos;s JSON export.</source>
        <translation>Ningún archivo tiene la forma de la exportación JSON de Telegram Desktop.</translation>
    </message>
    <message>
        <source>No file has the layout of WhatsApp-Chat-Exporter.</source>
        <translation>Ningún archivo tiene la forma de WhatsApp-Chat-Exporter.</translation>
    </message>
    <message>
        <source>No file has the layout of sigtop.</source>
        <translation>Ningún archivo tiene la forma de sigtop.</translation>
    </message>
    <message>
        <source>No file has the lines of signal-export or signalbackup-tools.</source>
        <translation>Ningún archivo tiene las líneas de signal-export o signalbackup-tools.</translation>
    </message>
    <message>
        <source>No file has the messages of imessage-exporter.</source>
        <translation>Ningún archivo tiene mensajes de imessage-exporter.</translation>
    </message>
    <message>
        <source>No file holds an account of Bluesky.</source>
        <translation>Ningún archivo contiene una cuenta de Bluesky.</translation>
    </message>
    <message>
        <source>No file holds talks of %1.</source>
        <translation>Ningún archivo contiene charlas de %1.</translation>
    </message>
    <message>
        <source>No file holds talks of Google AI Studio.</source>
        <translation>Ningún archivo contiene charlas de Google AI Studio.</translation>
    </message>
    <message>
        <source>No file is a chat of SillyTavern.</source>
        <translation>Ningún archivo es un chat de SillyTavern.</translation>
    </message>
    <message>
        <source>No file is a database of Apple&apos;s Messages.</source>
        <translation>Ningún archivo es una base de datos de Mensajes de Apple.</translation>
    </message>
    <message>
        <source>No file is a database of WhatsApp on Android.</source>
        <translation>Ningún archivo es una base de datos de WhatsApp en Android.</translation>
    </message>
    <message>
        <source>No file is a database of WhatsApp on iPhones and Macs.</source>
        <translation>Ningún archivo es una base de datos de WhatsApp en iPhone y Mac.</translation>
    </message>
    <message>
        <source>No file is a database of text messages of Android.</source>
        <translation>Ningún archivo es una base de datos de mensajes de texto de Android.</translation>
    </message>
    <message>
        <source>No file is a database or a chat of Viber.</source>
        <translation>Ningún archivo es una base de datos ni un chat de Viber.</translation>
    </message>
    <message>
        <source>No file is a history of MSN Messenger.</source>
        <translation>Ningún archivo es un historial de MSN Messenger.</translation>
    </message>
    <message>
        <source>No file is a log of Adium.</source>
        <translation>Ningún archivo es un registro de Adium.</translation>
    </message>
    <message>
        <source>No file is a log of Pidgin.</source>
        <translation>Ningún archivo es un registro de Pidgin.</translation>
    </message>
    <message>
        <source>No file is an export of %1.</source>
        <translation>Ningún archivo es una exportación de %1.</translation>
    </message>
    <message>
        <source>No file is an outbox of Mastodon.</source>
        <translation>Ningún archivo es una bandeja de salida de Mastodon.</translation>
    </message>
    <message>
        <source>No file lists questions to Gemini.</source>
        <translation>Ningún archivo enumera preguntas a Gemini.</translation>
    </message>
    <message>
        <source>No held-out conversation fits what was chosen.</source>
        <translation>Ninguna conversación reservada encaja con lo elegido.</translation>
    </message>
    <message>
        <source>No key was given.</source>
        <translation>No se dio ninguna clave.</translation>
    </message>
    <message>
        <source>No line begins as KakaoTalk&apos;s do.</source>
        <translation>Ninguna línea empieza como las de KakaoTalk.</translation>
    </message>
    <message>
        <source>No line begins as QQ&apos;s messages do.</source>
        <translation>Ninguna línea empieza como los mensajes de QQ.</translation>
    </message>
    <message>
        <source>No line in it begins like a WhatsApp message.</source>
        <translation>Ninguna de sus líneas empieza como un mensaje de WhatsApp.</translation>
    </message>
    <message>
        <source>No line in it begins like a message of this app.</source>
        <translation>Ninguna línea empieza como un mensaje de esta app.</translation>
    </message>
    <message>
        <source>No message files of %1.</source>
        <translation>Ningún archivo de mensajes de %1.</translation>
    </message>
    <message>
        <source>No message in it begins as copied ones do.</source>
        <translation>Ningún mensaje empieza como uno copiado.</translation>
    </message>
    <message>
        <source>No message of the row is marked to be trained, so the row is left out. Leave the example out, or let an answer be trained.</source>
        <translation>Ningún mensaje de la fila está marcado para entrenar, así que la fila se omite. Omite el ejemplo, o deja que se entrene una respuesta.</translation>
    </message>
    <message>
        <source>No page has messages as VK&apos;s archive has them.</source>
        <translation>Ninguna página tiene mensajes como los del archivo de VK.</translation>
    </message>
    <message>
        <source>No page has the layout of Google Voice.</source>
        <translation>Ninguna página tiene la forma de Google Voice.</translation>
    </message>
    <message>
        <source>No page has the layout of Telegram Desktop&apos;s HTML export.</source>
        <translation>Ninguna página tiene la forma de la exportación HTML de Telegram Desktop.</translation>
    </message>
    <message>
        <source>No program finds everything. This report holds no message and no real name, but read it before you share it.</source>
        <translation>Ningún programa lo encuentra todo. Este informe no contiene ningún mensaje ni nombre real, pero léelo antes de compartirlo.</translation>
    </message>
    <message>
        <source>No table has LinkedIn&apos;s columns.</source>
        <translation>Ninguna tabla tiene las columnas de LinkedIn.</translation>
    </message>
    <message>
        <source>No table has comments on YouTube.</source>
        <translation>Ninguna tabla tiene comentarios de YouTube.</translation>
    </message>
    <message>
        <source>No table has the columns of Copilot&apos;s export.</source>
        <translation>Ninguna tabla tiene las columnas de la exportación de Copilot.</translation>
    </message>
    <message>
        <source>No table has the columns of Reddit&apos;s data.</source>
        <translation>Ninguna tabla tiene las columnas de los datos de Reddit.</translation>
    </message>
    <message>
        <source>No table has the columns of Replika Backup.</source>
        <translation>Ninguna tabla tiene las columnas de Replika Backup.</translation>
    </message>
    <message>
        <source>No table has the columns of iMazing.</source>
        <translation>Ninguna tabla tiene las columnas de iMazing.</translation>
    </message>
    <message>
        <source>No trainer at home has this name.</source>
        <translation>Ningún entrenador en casa tiene este nombre.</translation>
    </message>
    <message>
        <source>Nobody in these chats has this name.</source>
        <translation>Nadie en estos chats tiene este nombre.</translation>
    </message>
    <message>
        <source>Nobody is the assistant yet.</source>
        <translation>Aún no hay asistente.</translation>
    </message>
    <message>
        <source>Nobody who wrote in this export has that name.</source>
        <translation>Nadie que escribió en esta exportación tiene ese nombre.</translation>
    </message>
    <message>
        <source>None of these exports could be read.</source>
        <translation>Ninguna de estas exportaciones se pudo leer.</translation>
    </message>
    <message>
        <source>Nothing answers at the address of %1.</source>
        <translation>Nada responde en la dirección de %1.</translation>
    </message>
    <message>
        <source>Nothing but a mark can stand in their place.</source>
        <translation>En su lugar solo puede haber una marca.</translation>
    </message>
    <message>
        <source>Nothing is held out of the %1.</source>
        <translation>No hay nada reservado de: %1.</translation>
    </message>
    <message>
        <source>Nothing is held out of the conversations with %1.</source>
        <translation>No hay nada reservado de las conversaciones con %1.</translation>
    </message>
    <message>
        <source>Nothing is held out, so nothing can be measured.</source>
        <translation>No hay nada reservado, así que no se puede medir nada.</translation>
    </message>
    <message>
        <source>Nothing is left of this message.</source>
        <translation>No queda nada de este mensaje.</translation>
    </message>
    <message>
        <source>Nothing is left of this message; it could be seen once, or has disappeared.</source>
        <translation>No queda nada de este mensaje; se podía ver una sola vez, o ha desaparecido.</translation>
    </message>
    <message>
        <source>Nothing is left of this message; it was deleted or has disappeared.</source>
        <translation>No queda nada de este mensaje; se eliminó o desapareció.</translation>
    </message>
    <message>
        <source>Nothing says whether this message was sent or received.</source>
        <translation>Nada indica si este mensaje se envió o se recibió.</translation>
    </message>
    <message>
        <source>Nothing stands before the answer, and the training stops at such a row. Leave the example out, or let the answer be context only.</source>
        <translation>No hay nada antes de la respuesta, y el entrenamiento se detiene en esas filas. Omite el ejemplo, o deja la respuesta solo como contexto.</translation>
    </message>
    <message>
        <source>Nothing stands before the answer, and trainers skip such a row. Leave the example out.</source>
        <translation>No hay nada antes de la respuesta, y los entrenadores saltan esas filas. Omite el ejemplo.</translation>
    </message>
    <message>
        <source>Nothing tells who wrote this message.</source>
        <translation>Nada indica quién escribió este mensaje.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was chosen.</source>
        <translation>No se eligió nada.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Number plates</source>
        <translation>Matrículas</translation>
    </message>
    <message>
        <source>Numbers of orders and tickets</source>
        <translation>Números de pedidos y tiques</translation>
    </message>
    <message>
        <source>Of %1 answers only the last is trained by a trainer that masks the prompt.</source>
        <translation>De %1 respuestas, un entrenador que oculta el prompt solo entrena la última.</translation>
    </message>
    <message>
        <source>Of them, people who agreed</source>
        <translation>De ellas, las que aceptaron</translation>
    </message>
    <message>
        <source>One person gets all the answers.</source>
        <translation>Una persona recibe todas las respuestas.</translation>
    </message>
    <message>
        <source>Only %1 answers of each voice: differences of shares below %2 points may be chance.</source>
        <translation>Solo %1 respuestas de cada voz: las diferencias de menos de %2 puntos pueden ser casualidad.</translation>
    </message>
    <message>
        <source>Only %1 moment is held out: too few to say anything sure.</source>
        <translation>Solo hay %1 momento reservado: muy pocos para decir algo seguro.</translation>
    </message>
    <message>
        <source>Only %1 moments are held out: too few to say anything sure.</source>
        <translation>Solo hay %1 momentos reservados: muy pocos para decir algo seguro.</translation>
    </message>
    <message>
        <source>Only the prompt fits into what the training reads, so the row is left out. Make the examples shorter on the page Dataset, or set `length` in settings.toml higher.</source>
        <translation>En lo que lee el entrenamiento solo cabe el prompt, así que la fila se omite. Acorta los ejemplos en la página Conjunto de datos, o sube `length` en settings.toml.</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice, and save it as .xlsx.</source>
        <translation>Ábrela en Excel o LibreOffice y guárdala como .xlsx.</translation>
    </message>
    <message>
        <source>Open it in Word or LibreOffice, and save it as .docx.</source>
        <translation>Ábrelo en Word o LibreOffice y guárdalo como .docx.</translation>
    </message>
    <message>
        <source>Open it in its program, take the password away, and save it as .docx or as plain text.</source>
        <translation>Ábrelo en su programa, quítale la contraseña y guárdalo como .docx o como texto sin formato.</translation>
    </message>
    <message>
        <source>Open it there, choose “File” and “Download”, and take Word for a text or CSV for a table.</source>
        <translation>Ábrelo allí, elige «Archivo» y «Descargar», y toma Word para un texto o CSV para una tabla.</translation>
    </message>
    <message>
        <source>Open the folder in which the file lies, and choose it there.</source>
        <translation>Abre la carpeta en la que está el archivo y elígelo allí.</translation>
    </message>
    <message>
        <source>Open the links that stand in it, and choose what they lead to.</source>
        <translation>Abre los enlaces que contiene y elige los archivos a los que llevan.</translation>
    </message>
    <message>
        <source>OpenAI format</source>
        <translation>Formato de OpenAI</translation>
    </message>
    <message>
        <source>Openings by the assistant</source>
        <translation>Inicios del asistente</translation>
    </message>
    <message>
        <source>Or choose another format.</source>
        <translation>O elige otro formato.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Other people</source>
        <translation>Otras personas</translation>
    </message>
    <message>
        <source>Other programs cannot read the row. Save the files again.</source>
        <translation>Otros programas no pueden leer la fila. Guarda los archivos de nuevo.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Palabras propias</translation>
    </message>
    <message>
        <source>Pages of a chat as Telegram Desktop exports them.</source>
        <translation>Páginas de un chat como las exporta Telegram Desktop.</translation>
    </message>
    <message>
        <source>Pages of messages as VK&apos;s archive has them.</source>
        <translation>Páginas de mensajes como las del archivo de VK.</translation>
    </message>
    <message>
        <source>Pairs are made of edited or judged answers, and of those that an assistant&apos;s export tells were not chosen. There are none yet: edit some on the page Dataset, or judge some on Try it.</source>
        <translation>Los pares se forman con respuestas editadas o juzgadas, y con las no elegidas que indica la exportación de un asistente. Aún no hay ninguno: edita algunas en la página Conjunto de datos, o juzga algunas en Probar.</translation>
    </message>
    <message>
        <source>Part %1 of the text does not begin with a role.</source>
        <translation>La parte %1 del texto no empieza con un rol.</translation>
    </message>
    <message>
        <source>Passport numbers</source>
        <translation>Números de pasaporte</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Contraseñas</translation>
    </message>
    <message>
        <source>Passwords and keys are always removed.</source>
        <translation>Las contraseñas y claves siempre se quitan.</translation>
    </message>
    <message>
        <source>Pause that starts a new conversation, in minutes</source>
        <translation>Pausa que inicia una conversación nueva, en minutos</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausas</translation>
    </message>
    <message>
        <source>Pauses between messages</source>
        <translation>Pausas entre mensajes</translation>
    </message>
    <message>
        <source>People who write</source>
        <translation>Personas que escriben</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Persona %1</translation>
    </message>
    <message>
        <source>Person and assistant do not take turns, the person first, and the training stops at such a row. Save the files again.</source>
        <translation>Persona y asistente no se alternan, con la persona primero, y el entrenamiento se detiene en esas filas. Guarda los archivos de nuevo.</translation>
    </message>
    <message>
        <source>Person and assistant do not take turns, the person first, the assistant last, so the row is skipped. Save the files again.</source>
        <translation>Persona y asistente no se alternan, con la persona primero y el asistente al final, así que la fila se salta. Guarda los archivos de nuevo.</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Números de teléfono</translation>
    </message>
    <message>
        <source>Pictures or sound without a text.</source>
        <translation>Fotos o sonido sin texto.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Places like names of people: %1, in %2. New names look the same.</source>
        <translation>Lugares que parecen nombres de personas: %1, en %2. Los nombres nuevos tienen el mismo aspecto.</translation>
    </message>
    <message>
        <source>Places like private data (%1): %2, in %3. Invented ones look the same.</source>
        <translation>Lugares que parecen datos privados (%1): %2, en %3. Los inventados tienen el mismo aspecto.</translation>
    </message>
    <message>
        <source>Places like private data (%1): %2, in %3. None of them is one that VoiceTune invents.</source>
        <translation>Lugares que parecen datos privados (%1): %2, en %3. Ninguno es de los que inventa VoiceTune.</translation>
    </message>
    <message>
        <source>Please install VoiceTune again.</source>
        <translation>Instala VoiceTune de nuevo.</translation>
    </message>
    <message>
        <source>Postcodes</source>
        <translation>Códigos postales</translation>
    </message>
    <message>
        <source>Posts of X as Apify gathers them.</source>
        <translation>Publicaciones de X como las recopila Apify.</translation>
    </message>
    <message>
        <source>Posts or comments in a download from %1.</source>
        <translation>Publicaciones o comentarios en una descarga de %1.</translation>
    </message>
    <message>
        <source>Posts or messages as the archive of X (Twitter) has them.</source>
        <translation>Publicaciones o mensajes como los trae el archivo de X (Twitter).</translation>
    </message>
    <message>
        <source>Preference pairs</source>
        <translation>Pares de preferencias</translation>
    </message>
    <message>
        <source>Prompt and completion</source>
        <translation>Prompt y respuesta</translation>
    </message>
    <message>
        <source>Prompts do not all end in one way, so the model cannot see where its answer begins.</source>
        <translation>No todos los prompts terminan igual, así que el modelo no ve dónde empieza su respuesta.</translation>
    </message>
    <message>
        <source>Prompts get completions of their own, as in a conversation. A few hundred good examples are a start.</source>
        <translation>Cada prompt tiene su propia respuesta, como en una conversación. Unos cientos de buenos ejemplos son un comienzo.</translation>
    </message>
    <message>
        <source>Prompts that hold their own ending in the middle: %1. It should stand at the end only.</source>
        <translation>Prompts que contienen su propio final en medio: %1. Debería estar solo al final.</translation>
    </message>
    <message>
        <source>Punctuation and spelling</source>
        <translation>Puntuación y ortografía</translation>
    </message>
    <message>
        <source>Punctuation marks in 100 words</source>
        <translation>Signos de puntuación por 100 palabras</translation>
    </message>
    <message>
        <source>Put it back, or connect its disk again; then open it anew.</source>
        <translation>Devuélvelo a su sitio, o vuelve a conectar su disco; después, ábrelo de nuevo.</translation>
    </message>
    <message>
        <source>Put your own name in the place of {…}.</source>
        <translation>Pon tu propio nombre en lugar de {…}.</translation>
    </message>
    <message>
        <source>Questions to Gemini, from a Takeout.</source>
        <translation>Preguntas a Gemini, de un Takeout.</translation>
    </message>
    <message>
        <source>Ranges hold the true value 95 times in 100.</source>
        <translation>Los intervalos contienen el valor real 95 de cada 100 veces.</translation>
    </message>
    <message>
        <source>Read them as straight ones.</source>
        <translation>Léelas como comillas rectas.</translation>
    </message>
    <message>
        <source>Read what it says, change that, and try again.</source>
        <translation>Lee lo que dice, cámbialo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Reading answers</source>
        <translation>Leyendo respuestas</translation>
    </message>
    <message>
        <source>Reading messages</source>
        <translation>Leyendo mensajes</translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translation>Leyendo los datos</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Leyendo los archivos</translation>
    </message>
    <message>
        <source>Reading the letters again</source>
        <translation>Leyendo de nuevo las letras</translation>
    </message>
    <message>
        <source>Reading the times again</source>
        <translation>Leyendo de nuevo las horas</translation>
    </message>
    <message>
        <source>Remove the character.</source>
        <translation>Quita el carácter.</translation>
    </message>
    <message>
        <source>Remove the example.</source>
        <translation>Quita el ejemplo.</translation>
    </message>
    <message>
        <source>Remove the line.</source>
        <translation>Quita la línea.</translation>
    </message>
    <message>
        <source>Remove the mark.</source>
        <translation>Quita la marca.</translation>
    </message>
    <message>
        <source>Remove the messages after the assistant&apos;s last one.</source>
        <translation>Quita los mensajes que siguen al último del asistente.</translation>
    </message>
    <message>
        <source>Remove the repetition.</source>
        <translation>Quita la repetición.</translation>
    </message>
    <message>
        <source>Remove the weight.</source>
        <translation>Quita el peso.</translation>
    </message>
    <message>
        <source>Remove them.</source>
        <translation>Quítalas.</translation>
    </message>
    <message>
        <source>Remove these fields.</source>
        <translation>Quita estos campos.</translation>
    </message>
    <message>
        <source>Remove what the user did not ask.</source>
        <translation>Quita lo que el usuario no preguntó.</translation>
    </message>
    <message>
        <source>Replace other characters by _.</source>
        <translation>Reemplaza los demás caracteres por _.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>Replay moments with this model first, or more of them.</source>
        <translation>Repite antes momentos con este modelo, o más de ellos.</translation>
    </message>
    <message>
        <source>Restore it from a backup copy, or import the chats again.</source>
        <translation>Restáuralo de una copia de seguridad, o importa los chats de nuevo.</translation>
    </message>
    <message>
        <source>Right: number %1 is the real one.</source>
        <translation>Correcto: el número %1 es la real.</translation>
    </message>
    <message>
        <source>Rooms as Rocket.Chat exports them.</source>
        <translation>Salas como las exporta Rocket.Chat.</translation>
    </message>
    <message>
        <source>Rows for training: %1.</source>
        <translation>Filas para entrenar: %1.</translation>
    </message>
    <message>
        <source>Rows of Signal Desktop&apos;s database.</source>
        <translation>Filas de la base de datos de Signal Desktop.</translation>
    </message>
    <message>
        <source>Rows of texts: each is a document, and each paragraph in it is taken for an answer of one author. What it answers is the title, or the name of the file. A model learns answers to something.</source>
        <translation>Filas de textos: cada una es un documento, y cada párrafo se toma por una respuesta de un mismo autor. Aquello a lo que responde es el título o el nombre del archivo. Un modelo aprende respuestas a algo.</translation>
    </message>
    <message>
        <source>Save it again as XLSX or CSV.</source>
        <translation>Guárdalo de nuevo como XLSX o CSV.</translation>
    </message>
    <message>
        <source>Save it as .docx or as plain text, then try again.</source>
        <translation>Guárdalo como .docx o como texto sin formato y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Save it as JSONL and open that.</source>
        <translation>Guárdalo como JSONL y ábrelo.</translation>
    </message>
    <message>
        <source>Save it as plain text (UTF-8), then try again.</source>
        <translation>Guárdalo como texto sin formato (UTF-8) y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Save it as plain text, then try again.</source>
        <translation>Guárdalo como texto sin formato y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Save its sheet as CSV and open that.</source>
        <translation>Guarda su hoja como CSV y ábrela.</translation>
    </message>
    <message>
        <source>Save new files and train with them. If it still comes, the base model knows it, or it is chance.</source>
        <translation>Guarda archivos nuevos y entrena con ellos. Si sigue saliendo, lo sabe el modelo base, o es casualidad.</translation>
    </message>
    <message>
        <source>Save the channel again, in the format JSON.</source>
        <translation>Guarda el canal de nuevo, en formato JSON.</translation>
    </message>
    <message>
        <source>Save the files again, then choose that folder.</source>
        <translation>Guarda los archivos de nuevo y elige esa carpeta.</translation>
    </message>
    <message>
        <source>Save the files for %1 first, then choose that folder.</source>
        <translation>Guarda antes los archivos para %1 y elige esa carpeta.</translation>
    </message>
    <message>
        <source>Save the files for a trainer at home first, then choose that folder.</source>
        <translation>Guarda antes los archivos para un entrenador en casa y elige esa carpeta.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Say which model %1 should train.</source>
        <translation>Di qué modelo debe entrenar %1.</translation>
    </message>
    <message>
        <source>Searching the examples</source>
        <translation>Buscando en los ejemplos</translation>
    </message>
    <message>
        <source>Searching the result</source>
        <translation>Buscando en el resultado</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Sending %1.jsonl</source>
        <translation>Enviando %1.jsonl</translation>
    </message>
    <message>
        <source>Several people have this name in these chats.</source>
        <translation>Varias personas tienen este nombre en estos chats.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Share held out to measure</source>
        <translation>Parte reservada para medir</translation>
    </message>
    <message>
        <source>Share kept for a test</source>
        <translation>Parte guardada para una prueba</translation>
    </message>
    <message>
        <source>Share of older messages repeated in a cut conversation</source>
        <translation>Parte de mensajes anteriores que repite una conversación cortada</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Ver como tabla</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Some lines begin like KakaoTalk&apos;s messages.</source>
        <translation>Algunas líneas empiezan como mensajes de KakaoTalk.</translation>
    </message>
    <message>
        <source>Somebody else said this in a chat, and the model repeats it.</source>
        <translation>Otra persona dijo esto en un chat, y el modelo lo repite.</translation>
    </message>
    <message>
        <source>Somebody joined or left the group.</source>
        <translation>Alguien entró en el grupo o salió de él.</translation>
    </message>
    <message>
        <source>Something changed since the examples were made.</source>
        <translation>Algo cambió desde que se crearon los ejemplos.</translation>
    </message>
    <message>
        <source>Something that another app sent: a game, a payment, a drawing or the like.</source>
        <translation>Algo que envió otra app: un juego, un pago, un dibujo o algo así.</translation>
    </message>
    <message>
        <source>Something that happened in the chat: a call, a member, a setting.</source>
        <translation>Algo que pasó en el chat: una llamada, un miembro, un ajuste.</translation>
    </message>
    <message>
        <source>Something that happened in the chat: a name, a member, a call.</source>
        <translation>Algo que pasó en el chat: un nombre, un miembro, una llamada.</translation>
    </message>
    <message>
        <source>Something that was done in Gemini and is no question.</source>
        <translation>Algo que se hizo en Gemini y no es una pregunta.</translation>
    </message>
    <message>
        <source>Speakers are named in groups</source>
        <translation>En los grupos se nombra a quien habla</translation>
    </message>
    <message>
        <source>Spelling and phrases</source>
        <translation>Ortografía y frases</translation>
    </message>
    <message>
        <source>Start or unlock the key store of this computer, then try again.</source>
        <translation>Inicia o desbloquea el llavero de este equipo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Starting %1</source>
        <translation>Iniciando %1</translation>
    </message>
    <message>
        <source>Starting the job</source>
        <translation>Empezando el trabajo</translation>
    </message>
    <message>
        <source>Starting the trainer</source>
        <translation>Iniciando el entrenador</translation>
    </message>
    <message>
        <source>Stopping the trainer</source>
        <translation>Deteniendo el entrenador</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt del sistema</translation>
    </message>
    <message>
        <source>Tables of messages as Threema&apos;s backups have them.</source>
        <translation>Tablas de mensajes como las tienen las copias de seguridad de Threema.</translation>
    </message>
    <message>
        <source>Tables with the columns of Reddit&apos;s data.</source>
        <translation>Tablas con las columnas de los datos de Reddit.</translation>
    </message>
    <message>
        <source>Take a name as the export writes it.</source>
        <translation>Usa un nombre tal como lo escribe la exportación.</translation>
    </message>
    <message>
        <source>Take each line for an answer without a prompt.</source>
        <translation>Toma cada línea como una respuesta sin prompt.</translation>
    </message>
    <message>
        <source>Take it for that.</source>
        <translation>Tómala por esa.</translation>
    </message>
    <message>
        <source>Takes new jobs from everybody with a Google Cloud project.</source>
        <translation>Acepta trabajos nuevos de cualquiera que tenga un proyecto de Google Cloud.</translation>
    </message>
    <message>
        <source>Takes new jobs from everybody.</source>
        <translation>Acepta trabajos nuevos de cualquiera.</translation>
    </message>
    <message>
        <source>Takes new jobs from everybody; the tuned model needs a paid deployment.</source>
        <translation>Acepta trabajos nuevos de cualquiera; el modelo ajustado necesita un despliegue de pago.</translation>
    </message>
    <message>
        <source>Takes new jobs from existing customers until 6 January 2027.</source>
        <translation>Acepta trabajos nuevos de clientes actuales hasta el 6 de enero de 2027.</translation>
    </message>
    <message>
        <source>Takes new jobs from existing customers until April 2027 at least.</source>
        <translation>Acepta trabajos nuevos de clientes actuales al menos hasta abril de 2027.</translation>
    </message>
    <message>
        <source>Taking a chat apart</source>
        <translation>Separando un chat</translation>
    </message>
    <message>
        <source>Talks as %1 keeps them.</source>
        <translation>Charlas tal como las guarda %1.</translation>
    </message>
    <message>
        <source>Talks as Google AI Studio keeps them.</source>
        <translation>Charlas como las guarda Google AI Studio.</translation>
    </message>
    <message>
        <source>Telegram could not export this kind of message.</source>
        <translation>Telegram no pudo exportar este tipo de mensaje.</translation>
    </message>
    <message>
        <source>Texts as %1 exports them.</source>
        <translation>Textos tal como los exporta %1.</translation>
    </message>
    <message>
        <source>Texts without names: each paragraph is taken for an answer of one author, and the title for what it answers. A model learns answers to something.</source>
        <translation>Textos sin nombres: cada párrafo se toma por una respuesta de un mismo autor, y el título por aquello a lo que responde. Un modelo aprende respuestas a algo.</translation>
    </message>
    <message>
        <source>The JSON breaks in line %1, and what comes after it cannot be read.</source>
        <translation>El JSON se rompe en la línea %1 y lo que sigue no se puede leer.</translation>
    </message>
    <message>
        <source>The JSON breaks in this line%1: %2. What comes after it was not read.</source>
        <translation>El JSON se rompe en esta línea%1: %2. Lo que sigue no se leyó.</translation>
    </message>
    <message>
        <source>The Python that was chosen for another detector cannot be started.</source>
        <translation>El Python elegido para otro detector no se puede iniciar.</translation>
    </message>
    <message>
        <source>The XML that SMS Backup &amp; Restore writes.</source>
        <translation>El XML que escribe SMS Backup &amp; Restore.</translation>
    </message>
    <message>
        <source>The address has parts that do not belong in it.</source>
        <translation>La dirección tiene partes que sobran.</translation>
    </message>
    <message>
        <source>The answer is empty, so there is nothing to train. Leave the row out.</source>
        <translation>La respuesta está vacía, así que no hay nada que entrenar. Omite la fila.</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read.</source>
        <translation>La respuesta de %1 no se puede leer.</translation>
    </message>
    <message>
        <source>The answers are copied: they repeat the prompt, or went out to several conversations.</source>
        <translation>Las respuestas están copiadas: repiten el prompt, o se enviaron a varias conversaciones.</translation>
    </message>
    <message>
        <source>The answers are nothing but links.</source>
        <translation>Las respuestas son solo enlaces.</translation>
    </message>
    <message>
        <source>The answers are single words.</source>
        <translation>Las respuestas son palabras sueltas.</translation>
    </message>
    <message>
        <source>The answers have fewer words than you want.</source>
        <translation>Las respuestas tienen menos palabras de las que quieres.</translation>
    </message>
    <message>
        <source>The assistant opens the conversation, and many trainers skip such a row. Let that message be context only.</source>
        <translation>El asistente abre la conversación, y muchos entrenadores saltan esas filas. Deja ese mensaje solo como contexto.</translation>
    </message>
    <message>
        <source>The assistant opens the conversation, which the service refuses. Let that message be context only.</source>
        <translation>El asistente abre la conversación, y el servicio lo rechaza. Deja ese mensaje solo como contexto.</translation>
    </message>
    <message>
        <source>The assistant says nothing, so there is nothing to train. Leave the example out.</source>
        <translation>El asistente no dice nada, así que no hay nada que entrenar. Omite el ejemplo.</translation>
    </message>
    <message>
        <source>The assistant speaks first; the trainer wants the user first.</source>
        <translation>El asistente habla primero; el entrenador quiere que empiece el usuario.</translation>
    </message>
    <message>
        <source>The assistant writes most %1, the others %2. Hours are those of the exports&apos; own clocks.</source>
        <translation>El asistente escribe sobre todo %1; los demás, %2. Las horas son las del reloj de cada exportación.</translation>
    </message>
    <message>
        <source>The assistant writes these words much more often than the others do. Names and private data are left out.</source>
        <translation>El asistente escribe estas palabras mucho más que los demás. Se omiten los nombres y datos privados.</translation>
    </message>
    <message>
        <source>The base model</source>
        <translation>El modelo base</translation>
    </message>
    <message>
        <source>The base model does not lie in the folder %1 yet.</source>
        <translation>El modelo base aún no está en la carpeta %1.</translation>
    </message>
    <message>
        <source>The bulk export of a Mattermost server.</source>
        <translation>La exportación de un servidor de Mattermost.</translation>
    </message>
    <message>
        <source>The bundled vocabulary %1 is damaged.</source>
        <translation>El vocabulario incluido %1 está dañado.</translation>
    </message>
    <message>
        <source>The columns are: %1.</source>
        <translation>Las columnas son: %1.</translation>
    </message>
    <message>
        <source>The completion is empty, so there is nothing to learn.</source>
        <translation>La respuesta está vacía, así que no hay nada que aprender.</translation>
    </message>
    <message>
        <source>The completion is empty. Leave the row out.</source>
        <translation>La respuesta está vacía. Omite la fila.</translation>
    </message>
    <message>
        <source>The computer stopped the search for private data.</source>
        <translation>El equipo detuvo la búsqueda de datos privados.</translation>
    </message>
    <message>
        <source>The computer was turned off, or the trainer was ended from outside.</source>
        <translation>El equipo se apagó, o el entrenador se cerró desde fuera.</translation>
    </message>
    <message>
        <source>The connection broke; trying again</source>
        <translation>Se cortó la conexión; intentándolo de nuevo</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>Se cortó la conexión con %1.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe, so nothing was sent.</source>
        <translation>La conexión con %1 no es segura, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The content of message %1 is no plain text, which this trainer needs.</source>
        <translation>El contenido del mensaje %1 no es texto sin formato, y este entrenador lo necesita.</translation>
    </message>
    <message>
        <source>The conversation before the pair ends with the assistant. Remove the assistant&apos;s last message there.</source>
        <translation>La conversación anterior al par termina con el asistente. Quita ahí el último mensaje del asistente.</translation>
    </message>
    <message>
        <source>The conversation is in a language that you do not want.</source>
        <translation>La conversación está en un idioma que no quieres.</translation>
    </message>
    <message>
        <source>The data in this folder cannot be read.</source>
        <translation>Los datos de esta carpeta no se pueden leer.</translation>
    </message>
    <message>
        <source>The database of %1.</source>
        <translation>La base de datos de %1.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The download holds nothing of this message but its time.</source>
        <translation>La descarga solo contiene la hora de este mensaje.</translation>
    </message>
    <message>
        <source>The end of training.log in its folder says more.</source>
        <translation>El final de training.log, en su carpeta, dice más.</translation>
    </message>
    <message>
        <source>The example cannot be read: %1.</source>
        <translation>El ejemplo no se puede leer: %1.</translation>
    </message>
    <message>
        <source>The example ends without an answer, so its end teaches nothing.</source>
        <translation>El ejemplo termina sin respuesta, así que su final no enseña nada.</translation>
    </message>
    <message>
        <source>The example has %1 characters; shorter ones are learned better.</source>
        <translation>El ejemplo tiene %1 caracteres; los más cortos se aprenden mejor.</translation>
    </message>
    <message>
        <source>The example has %1 tokens; the model reads %2, so its end is cut off.</source>
        <translation>El ejemplo tiene %1 tokens; el modelo lee %2, así que se corta el final.</translation>
    </message>
    <message>
        <source>The example has fewer turns than you want.</source>
        <translation>El ejemplo tiene menos turnos de los que quieres.</translation>
    </message>
    <message>
        <source>The example has fields that the trainer does not know.</source>
        <translation>El ejemplo tiene campos que el entrenador no conoce.</translation>
    </message>
    <message>
        <source>The example has fields that the trainer refuses.</source>
        <translation>El ejemplo tiene campos que el entrenador rechaza.</translation>
    </message>
    <message>
        <source>The example has no list of messages in &quot;%1&quot;.</source>
        <translation>El ejemplo no tiene una lista de mensajes en «%1».</translation>
    </message>
    <message>
        <source>The example has no list of one answer in &quot;%1&quot;.</source>
        <translation>El ejemplo no tiene una lista de una respuesta en «%1».</translation>
    </message>
    <message>
        <source>The example has no message of the assistant, so there is nothing to learn.</source>
        <translation>El ejemplo no tiene ningún mensaje del asistente, así que no hay nada que aprender.</translation>
    </message>
    <message>
        <source>The example has no message of the assistant. Leave the example out.</source>
        <translation>El ejemplo no tiene ningún mensaje del asistente. Omite el ejemplo.</translation>
    </message>
    <message>
        <source>The example has no messages in &quot;input&quot;.</source>
        <translation>El ejemplo no tiene mensajes en «input».</translation>
    </message>
    <message>
        <source>The example has no text in &quot;%1&quot;.</source>
        <translation>El ejemplo no tiene texto en «%1».</translation>
    </message>
    <message>
        <source>The example has no turn of the model. Leave the example out.</source>
        <translation>El ejemplo no tiene ningún turno del modelo. Omite el ejemplo.</translation>
    </message>
    <message>
        <source>The example has tools; this trainer&apos;s files have no place for them.</source>
        <translation>El ejemplo tiene herramientas; los archivos de este entrenador no tienen lugar para ellas.</translation>
    </message>
    <message>
        <source>The example is longer than the model reads, so its end is cut off. Allow shorter examples, or choose another model.</source>
        <translation>El ejemplo es más largo de lo que lee el modelo, así que se corta el final. Permite ejemplos más cortos, o elige otro modelo.</translation>
    </message>
    <message>
        <source>The example is longer than the service takes, so all of it is dropped. Allow shorter examples.</source>
        <translation>El ejemplo es más largo de lo que admite el servicio, así que se descarta entero. Permite ejemplos más cortos.</translation>
    </message>
    <message>
        <source>The example is written as %1; this trainer reads %2.</source>
        <translation>El ejemplo está escrito como %1; este entrenador lee %2.</translation>
    </message>
    <message>
        <source>The example repeats line %1.</source>
        <translation>El ejemplo repite la línea %1.</translation>
    </message>
    <message>
        <source>The example says the same as line %1 of the training file.</source>
        <translation>El ejemplo dice lo mismo que la línea %1 del archivo de entrenamiento.</translation>
    </message>
    <message>
        <source>The examples are not one on a line; this trainer reads a line at a time.</source>
        <translation>Los ejemplos no están en una línea cada uno; este entrenador lee línea por línea.</translation>
    </message>
    <message>
        <source>The examples are not up to date any more.</source>
        <translation>Los ejemplos ya no están al día.</translation>
    </message>
    <message>
        <source>The examples are written in several ways; this trainer wants one way in a file.</source>
        <translation>Los ejemplos están escritos de varias formas; este entrenador quiere una sola por archivo.</translation>
    </message>
    <message>
        <source>The examples can be read 1 to 50 times.</source>
        <translation>Los ejemplos se pueden leer de 1 a 50 veces.</translation>
    </message>
    <message>
        <source>The examples have nothing for this format.</source>
        <translation>Los ejemplos no tienen nada para este formato.</translation>
    </message>
    <message>
        <source>The export holds nothing of this message but its time.</source>
        <translation>La exportación solo contiene la hora de este mensaje.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>El archivo %1 no se puede leer.</translation>
    </message>
    <message>
        <source>The file %1 has changed since it was checked, so it is not sent.</source>
        <translation>El archivo %1 cambió desde que se comprobó, así que no se envía.</translation>
    </message>
    <message>
        <source>The file %1 in the folder says why.</source>
        <translation>El archivo %1 de la carpeta dice por qué.</translation>
    </message>
    <message>
        <source>The file %1 is missing in this folder.</source>
        <translation>Falta el archivo %1 en esta carpeta.</translation>
    </message>
    <message>
        <source>The file %1 is no text in UTF-8.</source>
        <translation>El archivo %1 no es texto en UTF-8.</translation>
    </message>
    <message>
        <source>The file %1 is not one that this project has written, so it is not sent.</source>
        <translation>El archivo %1 no lo generó este proyecto, así que no se envía.</translation>
    </message>
    <message>
        <source>The file %1 is too large.</source>
        <translation>El archivo %1 es demasiado grande.</translation>
    </message>
    <message>
        <source>The file breaks off here; what came after is lost.</source>
        <translation>El archivo se corta aquí; lo que seguía se perdió.</translation>
    </message>
    <message>
        <source>The file breaks off in this message; what came after is lost.</source>
        <translation>El archivo se corta en este mensaje; lo que seguía se perdió.</translation>
    </message>
    <message>
        <source>The file breaks off outside of a chat; what came after is lost.</source>
        <translation>El archivo se corta fuera de un chat; lo que seguía se perdió.</translation>
    </message>
    <message>
        <source>The file breaks off.</source>
        <translation>El archivo se interrumpe.</translation>
    </message>
    <message>
        <source>The file cannot be read as %1.</source>
        <translation>El archivo no se puede leer como %1.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>El archivo no se puede escribir.</translation>
    </message>
    <message>
        <source>The file cannot tell everything.</source>
        <translation>El archivo no lo dice todo.</translation>
    </message>
    <message>
        <source>The file has %1 MB; at most %2 MB can be sent.</source>
        <translation>El archivo tiene %1 MB; se pueden enviar %2 MB como máximo.</translation>
    </message>
    <message>
        <source>The file holds no example.</source>
        <translation>El archivo no contiene ningún ejemplo.</translation>
    </message>
    <message>
        <source>The file is %1, which is not read here. Save the examples as JSON Lines or CSV.</source>
        <translation>El archivo es %1, y eso aquí no se lee. Guarda los ejemplos como JSON Lines o CSV.</translation>
    </message>
    <message>
        <source>The file is a table, not JSON.</source>
        <translation>El archivo es una tabla, no JSON.</translation>
    </message>
    <message>
        <source>The file is damaged here; a message or more are lost.</source>
        <translation>El archivo está dañado aquí; se perdió al menos un mensaje.</translation>
    </message>
    <message>
        <source>The file is damaged here; a text or more are lost.</source>
        <translation>El archivo está dañado aquí; se han perdido uno o más textos.</translation>
    </message>
    <message>
        <source>The file is damaged here; what came after is lost.</source>
        <translation>El archivo está dañado aquí; lo que seguía se perdió.</translation>
    </message>
    <message>
        <source>The file is of a kind that is not read here.</source>
        <translation>El archivo es de un tipo que aquí no se lee.</translation>
    </message>
    <message>
        <source>The file is plain text, not JSON.</source>
        <translation>El archivo es texto sin formato, no JSON.</translation>
    </message>
    <message>
        <source>The file is too large for %1.</source>
        <translation>El archivo es demasiado grande para %1.</translation>
    </message>
    <message>
        <source>The file is written in UTF-16; training files are read as UTF-8.</source>
        <translation>El archivo está escrito en UTF-16; los archivos de entrenamiento se leen como UTF-8.</translation>
    </message>
    <message>
        <source>The file starts with a byte order mark, which is no part of JSON.</source>
        <translation>El archivo empieza con una marca de orden de bytes, que no forma parte de JSON.</translation>
    </message>
    <message>
        <source>The file starts without the byte order mark that this service asks for.</source>
        <translation>El archivo empieza sin la marca de orden de bytes que pide este servicio.</translation>
    </message>
    <message>
        <source>The files could not be written.</source>
        <translation>Los archivos no se pudieron escribir.</translation>
    </message>
    <message>
        <source>The files of days hold no messages of Slack&apos;s.</source>
        <translation>Los archivos de días no contienen mensajes de Slack.</translation>
    </message>
    <message>
        <source>The files of this export were read in different orders.</source>
        <translation>Los archivos de esta exportación se leyeron en órdenes distintos.</translation>
    </message>
    <message>
        <source>The first line tells Excel the separator.</source>
        <translation>La primera línea indica el separador a Excel.</translation>
    </message>
    <message>
        <source>The folder for the files cannot be written.</source>
        <translation>No se puede escribir en la carpeta para los archivos.</translation>
    </message>
    <message>
        <source>The folder for the project cannot be written.</source>
        <translation>No se puede escribir en la carpeta del proyecto.</translation>
    </message>
    <message>
        <source>The folder for the project does not exist.</source>
        <translation>La carpeta del proyecto no existe.</translation>
    </message>
    <message>
        <source>The folders of a download from %1, with %2.</source>
        <translation>Las carpetas de una descarga de %1, con %2.</translation>
    </message>
    <message>
        <source>The held-out file says the same, so keeping it for a test would measure nothing.</source>
        <translation>El archivo reservado dice lo mismo, así que guardarlo para probar no mediría nada.</translation>
    </message>
    <message>
        <source>The id of a tool call in message %1 does not have 9 letters or digits.</source>
        <translation>El identificador de una llamada a herramienta del mensaje %1 no tiene 9 letras o cifras.</translation>
    </message>
    <message>
        <source>The input ends with a message of the assistant; the answers come after the user&apos;s.</source>
        <translation>La entrada termina con un mensaje del asistente; las respuestas van después de los del usuario.</translation>
    </message>
    <message>
        <source>The key of this project is not on this computer.</source>
        <translation>La clave de este proyecto no está en este equipo.</translation>
    </message>
    <message>
        <source>The key store of this computer (%1) did not answer.</source>
        <translation>El llavero de este equipo (%1) no respondió.</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>The last message is not the assistant&apos;s, and many trainers skip such a row. Remove what follows the answer.</source>
        <translation>El último mensaje no es del asistente, y muchos entrenadores saltan esas filas. Quita lo que sigue a la respuesta.</translation>
    </message>
    <message>
        <source>The last message is not the assistant&apos;s, so somebody else&apos;s words are trained. Remove what follows the last answer.</source>
        <translation>El último mensaje no es del asistente, así que se entrenan palabras de otra persona. Quita lo que sigue a la última respuesta.</translation>
    </message>
    <message>
        <source>The last message is not the assistant&apos;s.</source>
        <translation>El último mensaje no es del asistente.</translation>
    </message>
    <message>
        <source>The last message is not the assistant&apos;s. Remove what follows the last answer.</source>
        <translation>El último mensaje no es del asistente. Quita lo que sigue a la última respuesta.</translation>
    </message>
    <message>
        <source>The last question and its answer are longer than the training reads, so the answer is cut. Make the examples shorter on the page Dataset, or set cutoff_len in train.yaml higher.</source>
        <translation>La última pregunta y su respuesta son más largas de lo que lee el entrenamiento, así que la respuesta se corta. Acorta los ejemplos en la página Conjunto de datos, o sube cutoff_len en train.yaml.</translation>
    </message>
    <message>
        <source>The last turn is not the model&apos;s. Remove what follows the last answer.</source>
        <translation>El último turno no es del modelo. Quita lo que sigue a la última respuesta.</translation>
    </message>
    <message>
        <source>The letters of the file are stored as %1; UTF-8 is needed.</source>
        <translation>Las letras del archivo se guardan como %1; hace falta UTF-8.</translation>
    </message>
    <message>
        <source>The letters of this export cannot be read in another way any more.</source>
        <translation>Las letras de esta exportación ya no se pueden leer de otra forma.</translation>
    </message>
    <message>
        <source>The line has more than %1 MB and was not read.</source>
        <translation>La línea tiene más de %1 MB y no se leyó.</translation>
    </message>
    <message>
        <source>The line is empty.</source>
        <translation>La línea está vacía.</translation>
    </message>
    <message>
        <source>The line is no JSON object with named fields.</source>
        <translation>La línea no es un objeto JSON con campos con nombre.</translation>
    </message>
    <message>
        <source>The line is not UTF-8 text: byte %1 does not fit.</source>
        <translation>La línea no es texto UTF-8: el byte %1 no encaja.</translation>
    </message>
    <message>
        <source>The line is not valid JSON%1: %2.</source>
        <translation>La línea no es JSON válido%1: %2.</translation>
    </message>
    <message>
        <source>The lines of JSON that signal-export writes.</source>
        <translation>Las líneas de JSON que escribe signal-export.</translation>
    </message>
    <message>
        <source>The lines of Signal&apos;s own export.</source>
        <translation>Las líneas de la exportación propia de Signal.</translation>
    </message>
    <message>
        <source>The lines that signal-export writes.</source>
        <translation>Las líneas que escribe signal-export.</translation>
    </message>
    <message>
        <source>The lines that signalbackup-tools writes.</source>
        <translation>Las líneas que escribe signalbackup-tools.</translation>
    </message>
    <message>
        <source>The list of jobs cannot be read or written.</source>
        <translation>La lista de trabajos no se puede leer ni escribir.</translation>
    </message>
    <message>
        <source>The list of jobs shows how it stands.</source>
        <translation>Mira en la lista de trabajos cómo va.</translation>
    </message>
    <message>
        <source>The list of training jobs cannot be opened.</source>
        <translation>La lista de trabajos de entrenamiento no se puede abrir.</translation>
    </message>
    <message>
        <source>The list of what was sent and trained is locked: the key store with its key does not answer.</source>
        <translation>La lista de lo enviado y entrenado está bloqueada: el llavero que guarda su clave no responde.</translation>
    </message>
    <message>
        <source>The lists are: %1.</source>
        <translation>Las listas son: %1.</translation>
    </message>
    <message>
        <source>The longest example must have at least 16 tokens.</source>
        <translation>El ejemplo más largo debe tener al menos 16 tokens.</translation>
    </message>
    <message>
        <source>The marks &lt;|im_start|&gt; and &lt;|im_end|&gt; of the text do not match.</source>
        <translation>Las marcas &lt;|im_start|&gt; e &lt;|im_end|&gt; del texto no coinciden.</translation>
    </message>
    <message>
        <source>The mended file cannot be written.</source>
        <translation>El archivo corregido no se puede escribir.</translation>
    </message>
    <message>
        <source>The mended file would replace the one that is checked.</source>
        <translation>El archivo corregido reemplazaría al que se comprueba.</translation>
    </message>
    <message>
        <source>The message has no words.</source>
        <translation>El mensaje no tiene palabras.</translation>
    </message>
    <message>
        <source>The message in &quot;%1&quot; is not the assistant&apos;s.</source>
        <translation>El mensaje de «%1» no es del asistente.</translation>
    </message>
    <message>
        <source>The message is newer than the last day you want.</source>
        <translation>El mensaje es posterior al último día que quieres.</translation>
    </message>
    <message>
        <source>The message is older than the first day you want.</source>
        <translation>El mensaje es anterior al primer día que quieres.</translation>
    </message>
    <message>
        <source>The message was deleted.</source>
        <translation>El mensaje se borró.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>El modelo</translation>
    </message>
    <message>
        <source>The model learned this answer by heart.</source>
        <translation>El modelo memorizó esta respuesta.</translation>
    </message>
    <message>
        <source>The model opens the conversation, which the service refuses. Let that message be context only.</source>
        <translation>El modelo abre la conversación, y el servicio lo rechaza. Deja ese mensaje solo como contexto.</translation>
    </message>
    <message>
        <source>The model was taken for the real one: %1 of %2 right, guessing alone gives %3 to %4.</source>
        <translation>El modelo pasó por el real: %1 aciertos de %2; al azar saldrían de %3 a %4.</translation>
    </message>
    <message>
        <source>The name has a sign that services do not take.</source>
        <translation>El nombre tiene un signo que los servicios no admiten.</translation>
    </message>
    <message>
        <source>The name holds a name or a value that is to be hidden, and it leaves this computer.</source>
        <translation>El nombre contiene un nombre o dato que debe ocultarse, y sale de este equipo.</translation>
    </message>
    <message>
        <source>The name in message %1 may only hold 64 letters, digits, - and _.</source>
        <translation>El nombre del mensaje %1 solo puede contener 64 letras, cifras, - y _.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>El nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>The name of column %1 has capitals or spaces.</source>
        <translation>El nombre de la columna %1 tiene mayúsculas o espacios.</translation>
    </message>
    <message>
        <source>The name of the model is missing.</source>
        <translation>Falta el nombre del modelo.</translation>
    </message>
    <message>
        <source>The only example has %1 tokens of answers that are trained.</source>
        <translation>El único ejemplo tiene %1 tokens de respuestas entrenadas.</translation>
    </message>
    <message>
        <source>The only example has %1 tokens of prompts.</source>
        <translation>El único ejemplo tiene %1 tokens de prompts.</translation>
    </message>
    <message>
        <source>The only example has %1 turns.</source>
        <translation>El único ejemplo tiene %1 turnos.</translation>
    </message>
    <message>
        <source>The only example is %1 tokens long.</source>
        <translation>El único ejemplo tiene %1 tokens.</translation>
    </message>
    <message>
        <source>The order of dates in this export was never in doubt.</source>
        <translation>Nunca hubo dudas sobre el orden de las fechas de esta exportación.</translation>
    </message>
    <message>
        <source>The page breaks off here; what came after is lost.</source>
        <translation>La página se corta aquí; lo que seguía se perdió.</translation>
    </message>
    <message>
        <source>The page holds nothing of this message but its time.</source>
        <translation>La página solo contiene la hora de este mensaje.</translation>
    </message>
    <message>
        <source>The page of ChatGPT&apos;s export that shows all conversations.</source>
        <translation>La página de la exportación de ChatGPT que muestra todas las conversaciones.</translation>
    </message>
    <message>
        <source>The pair is longer than the model reads, so its end is cut off. Allow shorter examples, or choose another model.</source>
        <translation>El par es más largo de lo que lee el modelo, así que se corta el final. Permite ejemplos más cortos, o elige otro modelo.</translation>
    </message>
    <message>
        <source>The passphrase or recovery code is wrong, or the file is damaged.</source>
        <translation>La frase de contraseña o el código de recuperación no es correcto, o el archivo está dañado.</translation>
    </message>
    <message>
        <source>The path of a file would be too long.</source>
        <translation>La ruta de un archivo sería demasiado larga.</translation>
    </message>
    <message>
        <source>The path of the project is too long.</source>
        <translation>La ruta del proyecto es demasiado larga.</translation>
    </message>
    <message>
        <source>The path of the project would be too long.</source>
        <translation>La ruta del proyecto sería demasiado larga.</translation>
    </message>
    <message>
        <source>The pause between conversations must be 1 minute to 7 days.</source>
        <translation>La pausa entre conversaciones debe ser de 1 minuto a 7 días.</translation>
    </message>
    <message>
        <source>The people are: %1.</source>
        <translation>Las personas son: %1.</translation>
    </message>
    <message>
        <source>The person whose voice you train only forwarded this.</source>
        <translation>La persona cuya voz entrenas solo reenvió esto.</translation>
    </message>
    <message>
        <source>The person whose voice you train said this unasked at the start.</source>
        <translation>La persona cuya voz entrenas dijo esto al principio sin que le preguntaran.</translation>
    </message>
    <message>
        <source>The person whose voice you train spoke first, and no later answer makes it useful.</source>
        <translation>La persona cuya voz entrenas habló primero, y ninguna respuesta posterior lo hace útil.</translation>
    </message>
    <message>
        <source>The person whose voice you train wrote nothing in this conversation.</source>
        <translation>La persona cuya voz entrenas no escribió nada en esta conversación.</translation>
    </message>
    <message>
        <source>The preferred answer is the same as the other one, so nothing is learned.</source>
        <translation>La respuesta preferida es igual que la otra, así que no se aprende nada.</translation>
    </message>
    <message>
        <source>The project file cannot be read or written.</source>
        <translation>El archivo del proyecto no se puede leer ni escribir.</translation>
    </message>
    <message>
        <source>The project file cannot be read.</source>
        <translation>El archivo del proyecto no se puede leer.</translation>
    </message>
    <message>
        <source>The project file is damaged.</source>
        <translation>El archivo del proyecto está dañado.</translation>
    </message>
    <message>
        <source>The project file is not there any more.</source>
        <translation>El archivo del proyecto ya no está.</translation>
    </message>
    <message>
        <source>The project stays as it was.</source>
        <translation>El proyecto queda como estaba.</translation>
    </message>
    <message>
        <source>The proxy of this computer does not let %1 through.</source>
        <translation>El proxy de este equipo no deja pasar a %1.</translation>
    </message>
    <message>
        <source>The quotation marks of the row do not match.</source>
        <translation>Las comillas de la fila no coinciden.</translation>
    </message>
    <message>
        <source>The records of an account of Bluesky.</source>
        <translation>Los registros de una cuenta de Bluesky.</translation>
    </message>
    <message>
        <source>The row has letters that are not stored as the rest of the file.</source>
        <translation>La fila tiene letras que no se guardan como el resto del archivo.</translation>
    </message>
    <message>
        <source>The row is longer than the model reads, so its end is cut off. Allow shorter examples, or choose another model.</source>
        <translation>La fila es más larga de lo que lee el modelo, así que se corta el final. Permite ejemplos más cortos, o elige otro modelo.</translation>
    </message>
    <message>
        <source>The row is longer than the training reads, and the training stops before it starts. Make the examples shorter on the page Dataset, or set longest in config.yaml higher.</source>
        <translation>La fila es más larga de lo que lee el entrenamiento, y este se detiene antes de empezar. Acorta los ejemplos en la página Conjunto de datos, o sube longest en config.yaml.</translation>
    </message>
    <message>
        <source>The row is longer than the training reads, and the training stops before it starts. Make the examples shorter on the page Dataset, or set sequence_len in config.yaml higher.</source>
        <translation>La fila es más larga de lo que lee el entrenamiento, y este se detiene antes de empezar. Acorta los ejemplos en la página Conjunto de datos, o sube sequence_len en config.yaml.</translation>
    </message>
    <message>
        <source>The row is longer than the training reads, so the end of the answer is cut off. Make the examples shorter on the page Dataset, or set `length` in settings.toml higher.</source>
        <translation>La fila es más larga de lo que lee el entrenamiento, así que se corta el final de la respuesta. Acorta los ejemplos en la página Conjunto de datos, o sube `length` en settings.toml.</translation>
    </message>
    <message>
        <source>The row is longer than the training reads, so the end of the answer is cut off. Make the examples shorter on the page Dataset, or set max_seq_length in config.yaml higher.</source>
        <translation>La fila es más larga de lo que lee el entrenamiento, así que se corta el final de la respuesta. Acorta los ejemplos en la página Conjunto de datos, o sube max_seq_length en config.yaml.</translation>
    </message>
    <message>
        <source>The same channel was read from another file, which tells more.</source>
        <translation>El mismo canal se leyó de otro archivo, que contiene más.</translation>
    </message>
    <message>
        <source>The same mail stands elsewhere in this export.</source>
        <translation>El mismo correo está en otro lugar de esta exportación.</translation>
    </message>
    <message>
        <source>The same message stands in another backup, too.</source>
        <translation>El mismo mensaje está también en otra copia.</translation>
    </message>
    <message>
        <source>The same messages get %1 different answers, here and in %2.</source>
        <translation>Los mismos mensajes reciben %1 respuestas distintas, aquí y en %2.</translation>
    </message>
    <message>
        <source>The sections of an account, as Telegram Desktop exports them.</source>
        <translation>Las secciones de una cuenta, como las exporta Telegram Desktop.</translation>
    </message>
    <message>
        <source>The sections of an account, as TikTok&apos;s download has them.</source>
        <translation>Las secciones de una cuenta, como las trae la descarga de TikTok.</translation>
    </message>
    <message>
        <source>The sender took the message back.</source>
        <translation>El remitente retiró el mensaje.</translation>
    </message>
    <message>
        <source>The sentence that the template puts above every instruction.</source>
        <translation>La frase que la plantilla pone encima de cada instrucción.</translation>
    </message>
    <message>
        <source>The separator stands elsewhere than at the end of the prompt, so the answer has no clear start. Save the files again.</source>
        <translation>El separador aparece en otro lugar que al final del prompt, así que la respuesta no tiene un inicio claro. Guarda los archivos de nuevo.</translation>
    </message>
    <message>
        <source>The service cannot read the example. Save the files again.</source>
        <translation>El servicio no puede leer el ejemplo. Guarda los archivos de nuevo.</translation>
    </message>
    <message>
        <source>The service cannot read the pair. Save the files again.</source>
        <translation>El servicio no puede leer el par. Guarda los archivos de nuevo.</translation>
    </message>
    <message>
        <source>The service cannot read the row. Save the files again.</source>
        <translation>El servicio no puede leer la fila. Guarda los archivos de nuevo.</translation>
    </message>
    <message>
        <source>The service refuses two messages of one side in a row. Join them into one.</source>
        <translation>El servicio rechaza dos mensajes seguidos del mismo lado. Únelos en uno.</translation>
    </message>
    <message>
        <source>The service refuses two turns of one side in a row. Join them into one.</source>
        <translation>El servicio rechaza dos turnos seguidos del mismo lado. Únelos en uno.</translation>
    </message>
    <message>
        <source>The share of one chat must be more than nothing, and not more than everything.</source>
        <translation>La parte de un chat debe ser más que nada y no más que todo.</translation>
    </message>
    <message>
        <source>The shortest answer must have 0 to 1,000 words.</source>
        <translation>La respuesta más corta debe tener de 0 a 1000 palabras.</translation>
    </message>
    <message>
        <source>The shortest example must have 2 to 1,000 turns.</source>
        <translation>El ejemplo más corto debe tener de 2 a 1000 turnos.</translation>
    </message>
    <message>
        <source>The stop sequence stands elsewhere than at the end, so the answer has no clear end. Save the files again.</source>
        <translation>La secuencia de parada aparece en otro lugar que al final, así que la respuesta no tiene un final claro. Guarda los archivos de nuevo.</translation>
    </message>
    <message>
        <source>The system prompt is not the first message. Move it to the start.</source>
        <translation>El prompt del sistema no es el primer mensaje. Muévelo al principio.</translation>
    </message>
    <message>
        <source>The table has no column %1, or no line with the names of columns.</source>
        <translation>La tabla no tiene una columna %1, o no tiene una línea con los nombres de las columnas.</translation>
    </message>
    <message>
        <source>The table lacks a column that every example needs.</source>
        <translation>A la tabla le falta una columna que todo ejemplo necesita.</translation>
    </message>
    <message>
        <source>The table of a channel of Mattermost.</source>
        <translation>La tabla de un canal de Mattermost.</translation>
    </message>
    <message>
        <source>The table of posts does not tell of it.</source>
        <translation>La tabla de publicaciones no lo menciona.</translation>
    </message>
    <message>
        <source>The text has no part of the assistant, so there is nothing to learn.</source>
        <translation>El texto no tiene ninguna parte del asistente, así que no hay nada que aprender.</translation>
    </message>
    <message>
        <source>The text of this message cannot be read.</source>
        <translation>El texto de este mensaje no se puede leer.</translation>
    </message>
    <message>
        <source>The tool calls of message %1 are incomplete or not the assistant&apos;s.</source>
        <translation>Las llamadas a herramientas del mensaje %1 están incompletas o no son del asistente.</translation>
    </message>
    <message>
        <source>The tools or functions of the example are incomplete or more than %1.</source>
        <translation>Las herramientas o funciones del ejemplo están incompletas o son más de %1.</translation>
    </message>
    <message>
        <source>The trainer cannot be started in this folder.</source>
        <translation>El entrenador no se puede iniciar en esta carpeta.</translation>
    </message>
    <message>
        <source>The trainer cannot read the row. Save the files again.</source>
        <translation>El entrenador no puede leer la fila. Guarda los archivos de nuevo.</translation>
    </message>
    <message>
        <source>The trainer did not start.</source>
        <translation>El entrenador no se inició.</translation>
    </message>
    <message>
        <source>The trainer ended with status %1.</source>
        <translation>El entrenador terminó con el estado %1.</translation>
    </message>
    <message>
        <source>The trainer is your own program. It fetches the base model from the internet by itself unless the model lies on this computer; VoiceTune&apos;s list of what left this computer does not show that.</source>
        <translation>El entrenador es tu propio programa. Descarga por su cuenta el modelo base de internet, a menos que ya esté en este equipo; la lista de lo que salió de este equipo no lo muestra.</translation>
    </message>
    <message>
        <source>The trainer was never started.</source>
        <translation>El entrenador nunca se inició.</translation>
    </message>
    <message>
        <source>The training cannot be asked to end.</source>
        <translation>No se puede pedir al entrenamiento que termine.</translation>
    </message>
    <message>
        <source>The training file cannot be read.</source>
        <translation>El archivo de entrenamiento no se puede leer.</translation>
    </message>
    <message>
        <source>The training file says the same, so holding it out would measure nothing.</source>
        <translation>El archivo de entrenamiento dice lo mismo, así que reservarlo no mediría nada.</translation>
    </message>
    <message>
        <source>The upload was interrupted.</source>
        <translation>El envío se interrumpió.</translation>
    </message>
    <message>
        <source>The weight of message %1 is not the number 0 or 1.</source>
        <translation>El peso del mensaje %1 no es el número 0 o 1.</translation>
    </message>
    <message>
        <source>The work stopped unexpectedly.</source>
        <translation>El trabajo se detuvo de forma inesperada.</translation>
    </message>
    <message>
        <source>The workbook cannot be read.</source>
        <translation>El libro de cálculo no se puede leer.</translation>
    </message>
    <message>
        <source>The workbook cannot be read: %1.</source>
        <translation>El libro de cálculo no se puede leer: %1.</translation>
    </message>
    <message>
        <source>The workbook has %1 sheets; the first one is read.</source>
        <translation>El libro de cálculo tiene %1 hojas; se lee la primera.</translation>
    </message>
    <message>
        <source>There are %1 different completions, as for sorting texts. One token each is best.</source>
        <translation>Hay %1 respuestas distintas, como para clasificar textos. Lo mejor es un token para cada una.</translation>
    </message>
    <message>
        <source>There are no chat files in this download.</source>
        <translation>No hay archivos de chat en esta descarga.</translation>
    </message>
    <message>
        <source>There are no checks for this kind of training file.</source>
        <translation>No hay comprobaciones para este tipo de archivo de entrenamiento.</translation>
    </message>
    <message>
        <source>There are no comments on YouTube in it.</source>
        <translation>No contiene comentarios de YouTube.</translation>
    </message>
    <message>
        <source>There are no conversations of Google Voice in it.</source>
        <translation>No contiene conversaciones de Google Voice.</translation>
    </message>
    <message>
        <source>There are no conversations of Hangouts in it.</source>
        <translation>No contiene conversaciones de Hangouts.</translation>
    </message>
    <message>
        <source>There are no conversations of Hangouts.</source>
        <translation>No hay conversaciones de Hangouts.</translation>
    </message>
    <message>
        <source>There are no conversations of Skype in it.</source>
        <translation>No contiene conversaciones de Skype.</translation>
    </message>
    <message>
        <source>There are no examples to compare with.</source>
        <translation>No hay ejemplos con los que comparar.</translation>
    </message>
    <message>
        <source>There are no examples yet.</source>
        <translation>Aún no hay ejemplos.</translation>
    </message>
    <message>
        <source>There are no files in it.</source>
        <translation>No contiene archivos.</translation>
    </message>
    <message>
        <source>There are no histories of MSN Messenger in it.</source>
        <translation>No hay historiales de MSN Messenger ahí.</translation>
    </message>
    <message>
        <source>There are no logs of Adium in it.</source>
        <translation>No hay registros de Adium ahí.</translation>
    </message>
    <message>
        <source>There are no logs of Pidgin in it.</source>
        <translation>No hay registros de Pidgin ahí.</translation>
    </message>
    <message>
        <source>There are no mails in it.</source>
        <translation>No contiene correos.</translation>
    </message>
    <message>
        <source>There are no message files in this download.</source>
        <translation>No hay archivos de mensajes en esta descarga.</translation>
    </message>
    <message>
        <source>There are no messages of Google Chat in it.</source>
        <translation>No contiene mensajes de Google Chat.</translation>
    </message>
    <message>
        <source>There are no messages of Google Chat.</source>
        <translation>No hay mensajes de Google Chat.</translation>
    </message>
    <message>
        <source>There are no messages of GroupMe in it.</source>
        <translation>No contiene mensajes de GroupMe.</translation>
    </message>
    <message>
        <source>There are no messages of Hinge in it.</source>
        <translation>No contiene mensajes de Hinge.</translation>
    </message>
    <message>
        <source>There are no messages of LinkedIn in it.</source>
        <translation>No contiene mensajes de LinkedIn.</translation>
    </message>
    <message>
        <source>There are no messages of Mattermost in it.</source>
        <translation>No contiene mensajes de Mattermost.</translation>
    </message>
    <message>
        <source>There are no messages of Rocket.Chat in it.</source>
        <translation>No contiene mensajes de Rocket.Chat.</translation>
    </message>
    <message>
        <source>There are no messages of Snapchat in it.</source>
        <translation>No contiene mensajes de Snapchat.</translation>
    </message>
    <message>
        <source>There are no messages of Teams in it.</source>
        <translation>No contiene mensajes de Teams.</translation>
    </message>
    <message>
        <source>There are no messages of TikTok in it.</source>
        <translation>No contiene mensajes de TikTok.</translation>
    </message>
    <message>
        <source>There are no messages of Tinder in it.</source>
        <translation>No contiene mensajes de Tinder.</translation>
    </message>
    <message>
        <source>There are no messages of VK in it.</source>
        <translation>No contiene mensajes de VK.</translation>
    </message>
    <message>
        <source>There are no messages of Zulip in it.</source>
        <translation>No contiene mensajes de Zulip.</translation>
    </message>
    <message>
        <source>There are no messages of a Discord data package in it.</source>
        <translation>No contiene mensajes de un paquete de datos de Discord.</translation>
    </message>
    <message>
        <source>There are no messages of iMazing in it.</source>
        <translation>No contiene mensajes de iMazing.</translation>
    </message>
    <message>
        <source>There are no paragraphs in this document, or it is locked with a password.</source>
        <translation>En este documento no hay párrafos, o está bloqueado con una contraseña.</translation>
    </message>
    <message>
        <source>There are no posts gathered by Apify in it.</source>
        <translation>No contiene publicaciones recopiladas por Apify.</translation>
    </message>
    <message>
        <source>There are no posts or messages of X in it.</source>
        <translation>No contiene publicaciones ni mensajes de X.</translation>
    </message>
    <message>
        <source>There are no prompts, so the model learns to write unasked. Thousands of examples help.</source>
        <translation>No hay prompts, así que el modelo aprende a escribir sin que le pregunten. Ayudan miles de ejemplos.</translation>
    </message>
    <message>
        <source>There are no questions to Gemini in it.</source>
        <translation>No contiene preguntas a Gemini.</translation>
    </message>
    <message>
        <source>There are no rows of this kind in it: %1.</source>
        <translation>No contiene filas de este tipo: %1.</translation>
    </message>
    <message>
        <source>There are no talks of %1 in it.</source>
        <translation>No contiene charlas de %1.</translation>
    </message>
    <message>
        <source>There are no talks of AnythingLLM in it.</source>
        <translation>No contiene charlas de AnythingLLM.</translation>
    </message>
    <message>
        <source>There are no talks of Copilot in it.</source>
        <translation>No contiene charlas de Copilot.</translation>
    </message>
    <message>
        <source>There are no talks of Google AI Studio in it.</source>
        <translation>No contiene charlas de Google AI Studio.</translation>
    </message>
    <message>
        <source>There are no texts of %1 in it.</source>
        <translation>No hay textos de %1 ahí.</translation>
    </message>
    <message>
        <source>There are only archives in it.</source>
        <translation>Dentro solo hay archivos comprimidos.</translation>
    </message>
    <message>
        <source>There is a file where the folder for the files should be.</source>
        <translation>Hay un archivo donde debería estar la carpeta para los archivos.</translation>
    </message>
    <message>
        <source>There is a folder where %1 should be.</source>
        <translation>Hay una carpeta donde debería estar %1.</translation>
    </message>
    <message>
        <source>There is already a file with this name.</source>
        <translation>Ya existe un archivo con este nombre.</translation>
    </message>
    <message>
        <source>There is no %1 in this folder.</source>
        <translation>No hay ningún %1 en esta carpeta.</translation>
    </message>
    <message>
        <source>There is no HTML export of Telegram in it.</source>
        <translation>No contiene ninguna exportación HTML de Telegram.</translation>
    </message>
    <message>
        <source>There is no JSON export of Telegram in it.</source>
        <translation>No contiene ninguna exportación JSON de Telegram.</translation>
    </message>
    <message>
        <source>There is no JSON of WhatsApp-Chat-Exporter in it.</source>
        <translation>No contiene ningún JSON de WhatsApp-Chat-Exporter.</translation>
    </message>
    <message>
        <source>There is no Python in this place.</source>
        <translation>No hay ningún Python en este lugar.</translation>
    </message>
    <message>
        <source>There is no Python in this place. Choose its program, or the folder of an environment.</source>
        <translation>No hay ningún Python en este lugar. Elige su programa, o la carpeta de un entorno.</translation>
    </message>
    <message>
        <source>There is no backup of text messages in it.</source>
        <translation>No contiene ninguna copia de mensajes de texto.</translation>
    </message>
    <message>
        <source>There is no channel in it that DiscordChatExporter saved.</source>
        <translation>No contiene ningún canal guardado por DiscordChatExporter.</translation>
    </message>
    <message>
        <source>There is no chat of Element in it.</source>
        <translation>No contiene ningún chat de Element.</translation>
    </message>
    <message>
        <source>There is no chat of SillyTavern in it.</source>
        <translation>No contiene ningún chat de SillyTavern.</translation>
    </message>
    <message>
        <source>There is no chat of Threema in it.</source>
        <translation>No contiene ningún chat de Threema.</translation>
    </message>
    <message>
        <source>There is no chat of Viber in it.</source>
        <translation>No contiene ningún chat de Viber.</translation>
    </message>
    <message>
        <source>There is no chat of imessage-exporter in it.</source>
        <translation>No contiene ningún chat de imessage-exporter.</translation>
    </message>
    <message>
        <source>There is no chat of signal-export in it.</source>
        <translation>No contiene ningún chat de signal-export.</translation>
    </message>
    <message>
        <source>There is no chat of sigtop in it.</source>
        <translation>No contiene ningún chat de sigtop.</translation>
    </message>
    <message>
        <source>There is no chat with the title that a system prompt is for.</source>
        <translation>No hay ningún chat con el título al que corresponde un prompt del sistema.</translation>
    </message>
    <message>
        <source>There is no database of Apple&apos;s Messages in it.</source>
        <translation>No contiene una base de datos de Mensajes de Apple.</translation>
    </message>
    <message>
        <source>There is no database of WhatsApp in it.</source>
        <translation>No contiene ninguna base de datos de WhatsApp.</translation>
    </message>
    <message>
        <source>There is no database of text messages in it.</source>
        <translation>No hay ninguna base de datos de mensajes de texto ahí.</translation>
    </message>
    <message>
        <source>There is no example to write.</source>
        <translation>No hay ningún ejemplo que escribir.</translation>
    </message>
    <message>
        <source>There is no example yet.</source>
        <translation>Aún no hay ningún ejemplo.</translation>
    </message>
    <message>
        <source>There is no export in it as deep as VoiceTune looks into folders.</source>
        <translation>No hay ninguna exportación hasta donde VoiceTune mira dentro de las carpetas.</translation>
    </message>
    <message>
        <source>There is no export of Signal in it.</source>
        <translation>No contiene ninguna exportación de Signal.</translation>
    </message>
    <message>
        <source>There is no export of Slack in it.</source>
        <translation>No contiene ninguna exportación de Slack.</translation>
    </message>
    <message>
        <source>There is no file for a day, as Slack has them.</source>
        <translation>No hay ningún archivo de un día, como los de Slack.</translation>
    </message>
    <message>
        <source>There is no file in ChatLab&apos;s format in it.</source>
        <translation>No hay en él ningún archivo en el formato de ChatLab.</translation>
    </message>
    <message>
        <source>There is no file or folder at this place.</source>
        <translation>No hay ningún archivo ni carpeta en este lugar.</translation>
    </message>
    <message>
        <source>There is no key for this service on this computer.</source>
        <translation>No hay ninguna clave para este servicio en este equipo.</translation>
    </message>
    <message>
        <source>There is no list of messages where one should be.</source>
        <translation>Falta la lista de mensajes donde debería estar.</translation>
    </message>
    <message>
        <source>There is no message in this export that a person wrote.</source>
        <translation>En esta exportación no hay ningún mensaje escrito por una persona.</translation>
    </message>
    <message>
        <source>There is no moment to guess.</source>
        <translation>No hay ningún momento que adivinar.</translation>
    </message>
    <message>
        <source>There is no plain text in it.</source>
        <translation>No contiene texto sin formato.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the database.</source>
        <translation>No hay espacio para una copia de la base de datos.</translation>
    </message>
    <message>
        <source>There is no room to sort these messages.</source>
        <translation>No hay espacio para ordenar estos mensajes.</translation>
    </message>
    <message>
        <source>There is no such format.</source>
        <translation>No existe ese formato.</translation>
    </message>
    <message>
        <source>There is no such job.</source>
        <translation>No existe ese trabajo.</translation>
    </message>
    <message>
        <source>There is no such project file.</source>
        <translation>No existe ese archivo de proyecto.</translation>
    </message>
    <message>
        <source>There is no such replay in this project.</source>
        <translation>No existe esa repetición en este proyecto.</translation>
    </message>
    <message>
        <source>There is no table in this file.</source>
        <translation>No hay ninguna tabla en este archivo.</translation>
    </message>
    <message>
        <source>There is no table with a column for the text and one for the sender, or for question and answer.</source>
        <translation>No hay ninguna tabla con una columna para el texto y otra para el remitente, ni para pregunta y respuesta.</translation>
    </message>
    <message>
        <source>There is no talk with a Replika in it.</source>
        <translation>No contiene ninguna charla con una Replika.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>No contiene texto.</translation>
    </message>
    <message>
        <source>There is no time zone of this name.</source>
        <translation>No existe ninguna zona horaria con este nombre.</translation>
    </message>
    <message>
        <source>There is no turn to join.</source>
        <translation>No hay ningún turno que unir.</translation>
    </message>
    <message>
        <source>There is nothing of Bluesky in it.</source>
        <translation>No contiene nada de Bluesky.</translation>
    </message>
    <message>
        <source>There is nothing of Mastodon in it.</source>
        <translation>No contiene nada de Mastodon.</translation>
    </message>
    <message>
        <source>There is nothing of Reddit in it.</source>
        <translation>No contiene nada de Reddit.</translation>
    </message>
    <message>
        <source>There is nothing that the pair answers. Leave it out.</source>
        <translation>No hay nada a lo que responda el par. Omite el par.</translation>
    </message>
    <message>
        <source>There is nothing to compare.</source>
        <translation>No hay nada que comparar.</translation>
    </message>
    <message>
        <source>These are %1 pictures, sounds or videos, and VoiceTune reads texts.</source>
        <translation>Estos son %1 imágenes, audios o videos, y VoiceTune lee textos.</translation>
    </message>
    <message>
        <source>These are contacts, and VoiceTune reads chats.</source>
        <translation>Son contactos, y VoiceTune lee chats.</translation>
    </message>
    <message>
        <source>These are known: %1.</source>
        <translation>Se conocen: %1.</translation>
    </message>
    <message>
        <source>These compare with one real answer of many possible ones, so they say little about style.</source>
        <translation>Estas comparan con una respuesta real de muchas posibles, así que dicen poco sobre el estilo.</translation>
    </message>
    <message>
        <source>These messages come after the last answer of their conversation.</source>
        <translation>Estos mensajes van después de la última respuesta de su conversación.</translation>
    </message>
    <message>
        <source>These rows have answers and nothing that they answer.</source>
        <translation>Estas filas tienen respuestas y nada a lo que respondan.</translation>
    </message>
    <message>
        <source>These rows have prompts and no answers, and a model learns answers.</source>
        <translation>Estas filas tienen prompts y ninguna respuesta, y un modelo aprende respuestas.</translation>
    </message>
    <message>
        <source>This Parquet file encodes its texts in a way that is not read here.</source>
        <translation>Este archivo Parquet codifica sus textos de una forma que aquí no se lee.</translation>
    </message>
    <message>
        <source>This Parquet file is compressed in a way that is not read here.</source>
        <translation>Este archivo Parquet está comprimido de una forma que aquí no se lee.</translation>
    </message>
    <message>
        <source>This Parquet file is damaged.</source>
        <translation>Este archivo Parquet está dañado.</translation>
    </message>
    <message>
        <source>This Python does not have %1, or not all of it.</source>
        <translation>Este Python no tiene %1, o no entero.</translation>
    </message>
    <message>
        <source>This Python does not have %1.</source>
        <translation>Este Python no tiene %1.</translation>
    </message>
    <message>
        <source>This address would send your texts unprotected.</source>
        <translation>Esta dirección enviaría tus textos sin protección.</translation>
    </message>
    <message>
        <source>This answer and what it answers are longer than the longest example.</source>
        <translation>Esta respuesta y aquello a lo que responde superan el ejemplo más largo.</translation>
    </message>
    <message>
        <source>This archive is damaged or of a kind that cannot be opened here.</source>
        <translation>Este archivo comprimido está dañado o es de un tipo que aquí no se puede abrir.</translation>
    </message>
    <message>
        <source>This archive is incomplete, damaged or of an unknown kind.</source>
        <translation>Este archivo comprimido está incompleto, dañado o es de un tipo desconocido.</translation>
    </message>
    <message>
        <source>This archive is locked with a password.</source>
        <translation>Este archivo comprimido está protegido con contraseña.</translation>
    </message>
    <message>
        <source>This chat makes up as much of the examples as it may; later ones of it are used.</source>
        <translation>Este chat ya ocupa todo lo que puede de los ejemplos; se usan los suyos más recientes.</translation>
    </message>
    <message>
        <source>This computer cannot reach %1.</source>
        <translation>Este equipo no puede conectar con %1.</translation>
    </message>
    <message>
        <source>This computer cannot tell the language of conversations: the detector is not made for it.</source>
        <translation>En este equipo no se puede reconocer el idioma de las conversaciones: el detector no está hecho para él.</translation>
    </message>
    <message>
        <source>This computer has no key store that VoiceTune trusts.</source>
        <translation>Este equipo no tiene un llavero en el que VoiceTune confíe.</translation>
    </message>
    <message>
        <source>This conversation is damaged.</source>
        <translation>Esta conversación está dañada.</translation>
    </message>
    <message>
        <source>This database has no messages of Apple&apos;s Messages.</source>
        <translation>Esta base de datos no tiene mensajes de Mensajes de Apple.</translation>
    </message>
    <message>
        <source>This database has no messages of Viber.</source>
        <translation>Esta base de datos no tiene mensajes de Viber.</translation>
    </message>
    <message>
        <source>This database has no messages of WhatsApp.</source>
        <translation>Esta base de datos no tiene mensajes de WhatsApp.</translation>
    </message>
    <message>
        <source>This database has no text messages.</source>
        <translation>Esta base de datos no tiene mensajes de texto.</translation>
    </message>
    <message>
        <source>This database is damaged or takes too long to read.</source>
        <translation>Esta base de datos está dañada o tarda demasiado en leerse.</translation>
    </message>
    <message>
        <source>This database is larger than this program reads.</source>
        <translation>Esta base de datos es más grande de lo que lee este programa.</translation>
    </message>
    <message>
        <source>This database of Viber is encrypted, and only Viber can open it.</source>
        <translation>Esta base de datos de Viber está cifrada y solo Viber puede abrirla.</translation>
    </message>
    <message>
        <source>This document is damaged or locked with a password.</source>
        <translation>Este documento está dañado o bloqueado con una contraseña.</translation>
    </message>
    <message>
        <source>This document is too large.</source>
        <translation>Este documento es demasiado grande.</translation>
    </message>
    <message>
        <source>This download is not complete.</source>
        <translation>Esta descarga no está completa.</translation>
    </message>
    <message>
        <source>This file does not say whose chat it is.</source>
        <translation>Este archivo no dice de quién es el chat.</translation>
    </message>
    <message>
        <source>This file is cut off or damaged.</source>
        <translation>Este archivo está cortado o dañado.</translation>
    </message>
    <message>
        <source>This file is damaged or no message file; its messages are missing.</source>
        <translation>Este archivo está dañado o no es de mensajes; faltan sus mensajes.</translation>
    </message>
    <message>
        <source>This file is damaged; messages in it are lost.</source>
        <translation>Este archivo está dañado; se perdieron mensajes suyos.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>This file is not a VoiceTune project.</source>
        <translation>Este archivo no es un proyecto de VoiceTune.</translation>
    </message>
    <message>
        <source>This file is not what an app would write: it could do harm to this computer.</source>
        <translation>Este archivo no es lo que escribiría una app: podría dañar este equipo.</translation>
    </message>
    <message>
        <source>This file is still in iCloud and not on this computer.</source>
        <translation>Este archivo sigue en iCloud y no en este equipo.</translation>
    </message>
    <message>
        <source>This file only has the links to the parts of an export, as Claude gives it.</source>
        <translation>Este archivo solo contiene los enlaces a las partes de una exportación, como la entrega Claude.</translation>
    </message>
    <message>
        <source>This file or folder cannot be read.</source>
        <translation>Este archivo o carpeta no se puede leer.</translation>
    </message>
    <message>
        <source>This file or folder may not be opened.</source>
        <translation>No tienes permiso para abrir este archivo o carpeta.</translation>
    </message>
    <message>
        <source>This folder holds too many files.</source>
        <translation>Esta carpeta contiene demasiados archivos.</translation>
    </message>
    <message>
        <source>This folder may not be opened.</source>
        <translation>No tienes permiso para abrir esta carpeta.</translation>
    </message>
    <message>
        <source>This folder was not made for %1.</source>
        <translation>Esta carpeta no se creó para %1.</translation>
    </message>
    <message>
        <source>This folder was not made for training at home.</source>
        <translation>Esta carpeta no se creó para entrenar en casa.</translation>
    </message>
    <message>
        <source>This is Outlook&apos;s own kind of file, which VoiceTune cannot read.</source>
        <translation>Es un tipo de archivo propio de Outlook, que VoiceTune no puede leer.</translation>
    </message>
    <message>
        <source>This is WhatsApp&apos;s own backup, which only WhatsApp can open.</source>
        <translation>Esta es la copia de seguridad de WhatsApp, que solo WhatsApp puede abrir.</translation>
    </message>
    <message>
        <source>This is a picture, and VoiceTune reads texts.</source>
        <translation>Esto es una imagen, y VoiceTune lee textos.</translation>
    </message>
    <message>
        <source>This is a real name or value of this project, or already stands for something else.</source>
        <translation>Es un nombre o dato real de este proyecto, o ya representa otra cosa.</translation>
    </message>
    <message>
        <source>This is a sound or a video, and VoiceTune reads texts.</source>
        <translation>Esto es un audio o un video, y VoiceTune lee textos.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>Esto no es ni un archivo ni una carpeta.</translation>
    </message>
    <message>
        <source>This is no API key: it has letters or blanks that no key has.</source>
        <translation>Esto no es una clave de API: tiene letras o espacios que ninguna clave tiene.</translation>
    </message>
    <message>
        <source>This is no API key: it is too long.</source>
        <translation>Esto no es una clave de API: es demasiado larga.</translation>
    </message>
    <message>
        <source>This is no address of a service.</source>
        <translation>Esto no es la dirección de un servicio.</translation>
    </message>
    <message>
        <source>This is no folder of a model for %1.</source>
        <translation>Esto no es una carpeta de un modelo para %1.</translation>
    </message>
    <message>
        <source>This is no price.</source>
        <translation>Esto no es un precio.</translation>
    </message>
    <message>
        <source>This is not an export that VoiceTune can read.</source>
        <translation>Esto no es una exportación que VoiceTune pueda leer.</translation>
    </message>
    <message>
        <source>This is still in the cloud and not on this computer.</source>
        <translation>Esto sigue en la nube y no en este equipo.</translation>
    </message>
    <message>
        <source>This is too short to be looked for.</source>
        <translation>Esto es demasiado corto para buscarlo.</translation>
    </message>
    <message>
        <source>This job cannot be sent again.</source>
        <translation>Este trabajo no se puede enviar de nuevo.</translation>
    </message>
    <message>
        <source>This job is being sent just now, by another window or command.</source>
        <translation>Otra ventana o comando está enviando este trabajo ahora mismo.</translation>
    </message>
    <message>
        <source>This line is damaged.</source>
        <translation>Esta línea está dañada.</translation>
    </message>
    <message>
        <source>This long post is damaged.</source>
        <translation>Esta publicación larga está dañada.</translation>
    </message>
    <message>
        <source>This message cannot be read.</source>
        <translation>Este mensaje no se puede leer.</translation>
    </message>
    <message>
        <source>This message has been deleted.</source>
        <translation>Este mensaje se ha borrado.</translation>
    </message>
    <message>
        <source>This message is damaged or far too long.</source>
        <translation>Este mensaje está dañado o es demasiado largo.</translation>
    </message>
    <message>
        <source>This message is damaged or longer than any that Telegram writes.</source>
        <translation>Este mensaje está dañado o es más largo que los que escribe Telegram.</translation>
    </message>
    <message>
        <source>This message is damaged.</source>
        <translation>Este mensaje está dañado.</translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>Este mensaje se borró.</translation>
    </message>
    <message>
        <source>This model has not answered anything yet.</source>
        <translation>Este modelo aún no ha respondido nada.</translation>
    </message>
    <message>
        <source>This model looks for nothing that is private.</source>
        <translation>Este modelo no busca nada privado.</translation>
    </message>
    <message>
        <source>This only leads to a document in Google Drive.</source>
        <translation>Esto solo lleva a un documento de Google Drive.</translation>
    </message>
    <message>
        <source>This only leads to a file and is not the file itself.</source>
        <translation>Esto solo lleva a un archivo y no es el archivo mismo.</translation>
    </message>
    <message>
        <source>This page is not as Medium writes them.</source>
        <translation>Esta página no es como las que escribe Medium.</translation>
    </message>
    <message>
        <source>This page is not as Notion writes them.</source>
        <translation>Esta página no es como las que escribe Notion.</translation>
    </message>
    <message>
        <source>This post is damaged.</source>
        <translation>Esta publicación está dañada.</translation>
    </message>
    <message>
        <source>This project asks for %1, which was not chosen on this computer.</source>
        <translation>Este proyecto pide %1, que no se eligió en este equipo.</translation>
    </message>
    <message>
        <source>This project has no such source.</source>
        <translation>Este proyecto no tiene esa fuente.</translation>
    </message>
    <message>
        <source>This project is open in another window.</source>
        <translation>Este proyecto está abierto en otra ventana.</translation>
    </message>
    <message>
        <source>This quiz needs JavaScript, which is switched off here.</source>
        <translation>Este cuestionario necesita JavaScript, que aquí está desactivado.</translation>
    </message>
    <message>
        <source>This recovery code is not complete, or a character is wrong.</source>
        <translation>Este código de recuperación está incompleto, o un carácter no es correcto.</translation>
    </message>
    <message>
        <source>This row has not all the columns.</source>
        <translation>Esta fila no tiene todas las columnas.</translation>
    </message>
    <message>
        <source>This row is damaged.</source>
        <translation>Esta fila está dañada.</translation>
    </message>
    <message>
        <source>This row is malformed.</source>
        <translation>Esta fila está mal formada.</translation>
    </message>
    <message>
        <source>This row is no post, or damaged.</source>
        <translation>Esta fila no es una publicación, o está dañada.</translation>
    </message>
    <message>
        <source>This row is not a date, a person and a text.</source>
        <translation>Esta fila no es una fecha, una persona y un texto.</translation>
    </message>
    <message>
        <source>This table has no columns for text and sender or for question and answer, or other ones than you named.</source>
        <translation>Esta tabla no tiene columnas de texto y remitente ni de pregunta y respuesta, o tiene otras que las que indicaste.</translation>
    </message>
    <message>
        <source>This table lacks columns of WeChat&apos;s messages.</source>
        <translation>A esta tabla le faltan columnas de los mensajes de WeChat.</translation>
    </message>
    <message>
        <source>This text is no talk in a template that is known.</source>
        <translation>Este texto no es una conversación en una plantilla conocida.</translation>
    </message>
    <message>
        <source>This turn is damaged.</source>
        <translation>Este turno está dañado.</translation>
    </message>
    <message>
        <source>This turn is of no side that is known.</source>
        <translation>Este turno no es de ningún lado conocido.</translation>
    </message>
    <message>
        <source>This word is in your list already.</source>
        <translation>Esta palabra ya está en tu lista.</translation>
    </message>
    <message>
        <source>This workbook cannot be read.</source>
        <translation>Este libro de cálculo no se puede leer.</translation>
    </message>
    <message>
        <source>This workbook is too large.</source>
        <translation>Este libro de cálculo es demasiado grande.</translation>
    </message>
    <message>
        <source>Thoughts, code or tools of the assistant, which it did not say.</source>
        <translation>Pensamientos, código o herramientas del asistente, que no llegó a decir.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Tiempo hasta responder</translation>
    </message>
    <message>
        <source>Times each example is read</source>
        <translation>Veces que se lee cada ejemplo</translation>
    </message>
    <message>
        <source>Times of day</source>
        <translation>Momentos del día</translation>
    </message>
    <message>
        <source>To talk with the trained model in Ollama: a Modelfile with your system prompt, and the data to train with elsewhere.</source>
        <translation>Para hablar con el modelo entrenado en Ollama: un Modelfile con tu prompt del sistema, y los datos para entrenar en otro lugar.</translation>
    </message>
    <message>
        <source>To train on a Mac with Apple silicon.</source>
        <translation>Para entrenar en un Mac con chip de Apple.</translation>
    </message>
    <message>
        <source>To train on one graphics card with little memory.</source>
        <translation>Para entrenar en una tarjeta gráfica con poca memoria.</translation>
    </message>
    <message>
        <source>To train on your own graphics card with LLaMA-Factory, which also has a page in the browser.</source>
        <translation>Para entrenar en tu propia tarjeta gráfica con LLaMA-Factory, que también tiene una página en el navegador.</translation>
    </message>
    <message>
        <source>To train on your own graphics card with PyTorch&apos;s own recipes, which are no longer developed.</source>
        <translation>Para entrenar en tu propia tarjeta gráfica con las recetas de PyTorch, que ya no se desarrollan.</translation>
    </message>
    <message>
        <source>To train on your own graphics cards with a script that runs as it is.</source>
        <translation>Para entrenar en tus propias tarjetas gráficas con un script que funciona tal cual.</translation>
    </message>
    <message>
        <source>To train on your own or rented graphics cards, steered by one configuration file.</source>
        <translation>Para entrenar en tarjetas gráficas propias o alquiladas, con un solo archivo de configuración.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Tokens in a message</source>
        <translation>Tokens por mensaje</translation>
    </message>
    <message>
        <source>Tokens in all</source>
        <translation>Tokens en total</translation>
    </message>
    <message>
        <source>Tokens of answers</source>
        <translation>Tokens de respuestas</translation>
    </message>
    <message>
        <source>Too few answers to tell where it lies.</source>
        <translation>Muy pocas respuestas para saber dónde está.</translation>
    </message>
    <message>
        <source>Too few rounds to tell: %1. Play %2 or more.</source>
        <translation>Muy pocas rondas para saberlo: %1. Juega %2 o más.</translation>
    </message>
    <message>
        <source>Topics, by distinctive words</source>
        <translation>Temas, por palabras distintivas</translation>
    </message>
    <message>
        <source>Train at another service, or at home: your files stay as they are.</source>
        <translation>Entrena en otro servicio, o en casa: tus archivos se quedan como están.</translation>
    </message>
    <message>
        <source>Train some of these answers again.</source>
        <translation>Vuelve a entrenar algunas de estas respuestas.</translation>
    </message>
    <message>
        <source>Train with fewer epochs or more examples, and keep what nobody may know out of the examples.</source>
        <translation>Entrena con menos épocas o más ejemplos, y deja fuera de los ejemplos lo que nadie deba saber.</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Entrenado</translation>
    </message>
    <message>
        <source>Trained on a computer of your own.</source>
        <translation>Entrenado en un equipo propio.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenando</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Inténtalo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>Try again, or turn it off in Settings; VoiceTune does not need it.</source>
        <translation>Inténtalo de nuevo, o desactívalo en Ajustes; VoiceTune no lo necesita.</translation>
    </message>
    <message>
        <source>Try again; the computer may be short of memory.</source>
        <translation>Inténtalo de nuevo; quizá a este equipo le falte memoria.</translation>
    </message>
    <message>
        <source>Two answers each time: one was really written, the other one comes from a model. Choose the real one, or press 1 or 2.</source>
        <translation>Cada vez dos respuestas: una se escribió de verdad, la otra es de un modelo. Elige la real, o pulsa 1 o 2.</translation>
    </message>
    <message>
        <source>Two answers of which neither was preferred: nothing is learned of them.</source>
        <translation>Dos respuestas de las que no se prefirió ninguna: de ellas no se aprende nada.</translation>
    </message>
    <message>
        <source>Two messages of one side follow each other, and many trainers skip such a row. Join them into one.</source>
        <translation>Hay dos mensajes seguidos del mismo lado, y muchos entrenadores saltan esas filas. Únelos en uno.</translation>
    </message>
    <message>
        <source>Type a number such as 5 or 2.50, or nothing to use the known price.</source>
        <translation>Escribe un número como 5 o 2.50, o nada para usar el precio conocido.</translation>
    </message>
    <message>
        <source>Type another one.</source>
        <translation>Escribe otra.</translation>
    </message>
    <message>
        <source>Type at least two letters or digits.</source>
        <translation>Escribe al menos dos letras o cifras.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Escríbelo de nuevo.</translation>
    </message>
    <message>
        <source>Type it as https://host.example/v1.</source>
        <translation>Escríbela como https://host.example/v1.</translation>
    </message>
    <message>
        <source>Type it without a name, a password, ? or #; the key has its own field.</source>
        <translation>Escríbela sin nombre, contraseña, ? ni #; la clave tiene su propio campo.</translation>
    </message>
    <message>
        <source>Type its passphrase or its recovery code.</source>
        <translation>Escribe su frase de contraseña o su código de recuperación.</translation>
    </message>
    <message>
        <source>Type what a million trained tokens cost.</source>
        <translation>Escribe cuánto cuesta un millón de tokens entrenados.</translation>
    </message>
    <message>
        <source>Typical words</source>
        <translation>Palabras típicas</translation>
    </message>
    <message>
        <source>Unlock it and try again, or choose a passphrase.</source>
        <translation>Desbloquéalo y vuelve a intentarlo, o elige una frase de contraseña.</translation>
    </message>
    <message>
        <source>Unpack it with its password, then choose the unpacked folder.</source>
        <translation>Descomprímelo con su contraseña y elige la carpeta descomprimida.</translation>
    </message>
    <message>
        <source>Unpack it yourself, then choose the folder.</source>
        <translation>Descomprímelo y elige la carpeta.</translation>
    </message>
    <message>
        <source>Unpack the archive with its password first, and choose the folder.</source>
        <translation>Descomprime primero el archivo con su contraseña y elige la carpeta.</translation>
    </message>
    <message>
        <source>Unsloth runs on Linux and Windows only, with a graphics card.</source>
        <translation>Unsloth solo funciona en Linux y Windows, con una tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Unusual words and numbers</source>
        <translation>Palabras y números inusuales</translation>
    </message>
    <message>
        <source>Unusual words and numbers that stay visible</source>
        <translation>Palabras y números inusuales que quedan a la vista</translation>
    </message>
    <message>
        <source>Use all languages.</source>
        <translation>Usa todos los idiomas.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Usa una dirección que empiece por https://.</translation>
    </message>
    <message>
        <source>Use fewer examples, or another service.</source>
        <translation>Usa menos ejemplos, u otro servicio.</translation>
    </message>
    <message>
        <source>Use letters from a to z, digits, - and _.</source>
        <translation>Usa letras de la a a la z, cifras, - y _.</translation>
    </message>
    <message>
        <source>Use more languages, or all of them.</source>
        <translation>Usa más idiomas, o todos.</translation>
    </message>
    <message>
        <source>Use such answers, too.</source>
        <translation>Usa también respuestas así.</translation>
    </message>
    <message>
        <source>Use the messages of more people.</source>
        <translation>Usa los mensajes de más personas.</translation>
    </message>
    <message>
        <source>User names</source>
        <translation>Nombres de usuario</translation>
    </message>
    <message>
        <source>User: how are you?</source>
        <translation>User: how are you?</translation>
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
        <translation>VoiceTune no puede leer este tipo de documento.</translation>
    </message>
    <message>
        <source>VoiceTune cannot read this kind of table.</source>
        <translation>VoiceTune no puede leer este tipo de tabla.</translation>
    </message>
    <message>
        <source>VoiceTune cannot write into its folder of settings.</source>
        <translation>VoiceTune no puede escribir en su carpeta de ajustes.</translation>
    </message>
    <message>
        <source>VoiceTune does not know how long an example for %1 may be. %2 tokens are taken.</source>
        <translation>VoiceTune no sabe cuánto puede medir un ejemplo para %1. Se toman %2 tokens.</translation>
    </message>
    <message>
        <source>VoiceTune does not know the model %1. Tokens are counted as for gpt-4o, and an example may have %2.</source>
        <translation>VoiceTune no conoce el modelo %1. Los tokens se cuentan como en gpt-4o, y un ejemplo puede tener %2.</translation>
    </message>
    <message>
        <source>VoiceTune finds no messages in this file.</source>
        <translation>VoiceTune no encuentra mensajes en este archivo.</translation>
    </message>
    <message>
        <source>VoiceTune opens .zip and .tar archives, but not this kind.</source>
        <translation>VoiceTune abre archivos comprimidos .zip y .tar, pero no de este tipo.</translation>
    </message>
    <message>
        <source>Wait a minute and look again; start it a second time only when you are sure that there is none: it may cost twice.</source>
        <translation>Espera un minuto y vuelve a mirar; empiézalo por segunda vez solo si sabes que no hay ninguno: puede costar el doble.</translation>
    </message>
    <message>
        <source>Wait for its end, or stop it first.</source>
        <translation>Espera a que termine, o detenlo antes.</translation>
    </message>
    <message>
        <source>Wait until it is done, then try again.</source>
        <translation>Espera a que termine y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Wait until it is, or download the export again.</source>
        <translation>Espera a que lo esté, o descarga la exportación de nuevo.</translation>
    </message>
    <message>
        <source>Wait until that is done. Where it was ended by force, try again in two minutes.</source>
        <translation>Espera a que termine. Si se interrumpió a la fuerza, inténtalo de nuevo en dos minutos.</translation>
    </message>
    <message>
        <source>Waiting before the next question</source>
        <translation>Pausa antes de la siguiente pregunta</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Monederos</translation>
    </message>
    <message>
        <source>Wasserstein distance, in doublings</source>
        <translation>distancia de Wasserstein, en duplicaciones</translation>
    </message>
    <message>
        <source>Wasserstein distance, in messages</source>
        <translation>distancia de Wasserstein, en mensajes</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Siguiendo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What others are shown of a chat that was shared; the chat itself is read.</source>
        <translation>Lo que se muestra a otras personas de un chat compartido; el chat en sí se lee.</translation>
    </message>
    <message>
        <source>What others wrote</source>
        <translation>Lo que escribieron los demás</translation>
    </message>
    <message>
        <source>What the assistant thought before it answered.</source>
        <translation>Lo que el asistente pensó antes de responder.</translation>
    </message>
    <message>
        <source>What waited on the disk to be sorted cannot be read again.</source>
        <translation>No se puede volver a leer lo que esperaba en el disco para ordenarse.</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>Qué se comparó</translation>
    </message>
    <message>
        <source>What was not preferred is no other answer to the same conversation, so it makes no pair.</source>
        <translation>Lo no preferido no es otra respuesta a la misma conversación, así que no forma un par.</translation>
    </message>
    <message>
        <source>What was noted of this training is gone from its folder.</source>
        <translation>Lo que se anotó de este entrenamiento ya no está en su carpeta.</translation>
    </message>
    <message>
        <source>What was replaced</source>
        <translation>Qué se reemplazó</translation>
    </message>
    <message>
        <source>What went in</source>
        <translation>Qué se incluyó</translation>
    </message>
    <message>
        <source>When you use the model: %1.</source>
        <translation>Cuando uses el modelo: %1.</translation>
    </message>
    <message>
        <source>Which answer is real?</source>
        <translation>¿Qué respuesta es la real?</translation>
    </message>
    <message>
        <source>Which emoji</source>
        <translation>Qué emojis</translation>
    </message>
    <message>
        <source>Who is in the held-out moments</source>
        <translation>Quién está en los momentos reservados</translation>
    </message>
    <message>
        <source>Who wrote this?</source>
        <translation>¿Quién escribió esto?</translation>
    </message>
    <message>
        <source>Whole chats</source>
        <translation>Chats enteros</translation>
    </message>
    <message>
        <source>Windows allows no such name for a file or folder.</source>
        <translation>Windows no permite un nombre así para un archivo o una carpeta.</translation>
    </message>
    <message>
        <source>Without answers of other people, nothing says how far apart people are.</source>
        <translation>Sin respuestas de otras personas, nada dice cuánto se diferencian las personas.</translation>
    </message>
    <message>
        <source>Without held-out answers of yours, nothing says how much you differ from yourself.</source>
        <translation>Sin respuestas tuyas reservadas, nada dice cuánto te diferencias de ti.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Words in a message</source>
        <translation>Palabras por mensaje</translation>
    </message>
    <message>
        <source>Words in an answer</source>
        <translation>Palabras por respuesta</translation>
    </message>
    <message>
        <source>Words of the example may be read as %1. Services look through training files and can refuse them; please look.</source>
        <translation>Hay palabras del ejemplo que pueden leerse como %1. Los servicios revisan los archivos de entrenamiento y pueden rechazarlos; compruébalo.</translation>
    </message>
    <message>
        <source>Words that stand in one part much more than in the other.</source>
        <translation>Palabras que aparecen mucho más en una parte que en la otra.</translation>
    </message>
    <message>
        <source>Write each row as one example a line.</source>
        <translation>Escribe cada fila como un ejemplo por línea.</translation>
    </message>
    <message>
        <source>Write it as &quot;system&quot;.</source>
        <translation>Escríbelo como «system».</translation>
    </message>
    <message>
        <source>Write it as %1.</source>
        <translation>Escríbelo como %1.</translation>
    </message>
    <message>
        <source>Write it in other words.</source>
        <translation>Escríbelo con otras palabras.</translation>
    </message>
    <message>
        <source>Write one example a line.</source>
        <translation>Escribe un ejemplo por línea.</translation>
    </message>
    <message>
        <source>Write the file in UTF-8.</source>
        <translation>Escribe el archivo en UTF-8.</translation>
    </message>
    <message>
        <source>Write the role in small letters.</source>
        <translation>Escribe el rol en minúsculas.</translation>
    </message>
    <message>
        <source>Write the training files again, then send them.</source>
        <translation>Genera de nuevo los archivos de entrenamiento y envíalos.</translation>
    </message>
    <message>
        <source>Write the weight as a number.</source>
        <translation>Escribe el peso como número.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Writing examples</source>
        <translation>Escribiendo ejemplos</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <source>Wrong: number %1 is the real one.</source>
        <translation>Incorrecto: el número %1 es la real.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>You chose this format.</source>
        <translation>Tú elegiste este formato.</translation>
    </message>
    <message>
        <source>You chose to leave this person out.</source>
        <translation>Elegiste omitir a esta persona.</translation>
    </message>
    <message>
        <source>You kept it in the examples, so the model may have learned it there.</source>
        <translation>Lo conservaste en los ejemplos, así que el modelo puede haberlo aprendido allí.</translation>
    </message>
    <message>
        <source>You left these answers out.</source>
        <translation>Omitiste estas respuestas.</translation>
    </message>
    <message>
        <source>You made these answers context only.</source>
        <translation>Dejaste estas respuestas solo como contexto.</translation>
    </message>
    <message>
        <source>Your account at %1 has no credit left.</source>
        <translation>A tu cuenta en %1 no le queda crédito.</translation>
    </message>
    <message>
        <source>Your account at %1 may not do this.</source>
        <translation>Tu cuenta en %1 no puede hacer esto.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Tus respuestas</translation>
    </message>
    <message>
        <source>Your held-out answers</source>
        <translation>Tus respuestas reservadas</translation>
    </message>
    <message>
        <source>Your other half</source>
        <translation>Tu otra mitad</translation>
    </message>
    <message>
        <source>Your score</source>
        <translation>Tu resultado</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>un minuto</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a number above %1</source>
        <translation>un número mayor que %1</translation>
    </message>
    <message>
        <source>a number above %1, %2 at most</source>
        <translation>un número mayor que %1, como máximo %2</translation>
    </message>
    <message>
        <source>a number from %1 on</source>
        <translation>un número a partir de %1</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un número de %1 a %2</translation>
    </message>
    <message>
        <source>a number up to %1</source>
        <translation>un número hasta %1</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a whole number above %1</source>
        <translation>un número entero mayor que %1</translation>
    </message>
    <message>
        <source>a whole number above %1, %2 at most</source>
        <translation>un número entero mayor que %1, como máximo %2</translation>
    </message>
    <message>
        <source>a whole number from %1 on</source>
        <translation>un número entero a partir de %1</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>a whole number up to %1</source>
        <translation>un número entero hasta %1</translation>
    </message>
    <message>
        <source>accuracy %1</source>
        <translation>exactitud %1</translation>
    </message>
    <message>
        <source>accuracy on held-out rows %1</source>
        <translation>exactitud en las filas reservadas %1</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>address of a device</source>
        <translation>dirección de un dispositivo</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>tarde</translation>
    </message>
    <message>
        <source>age</source>
        <translation>edad</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>todos los demás</translation>
    </message>
    <message>
        <source>as near as you are to yourself</source>
        <translation>tan cerca como tú de ti</translation>
    </message>
    <message>
        <source>ask for one token</source>
        <translation>pide un solo token</translation>
    </message>
    <message>
        <source>at no known hour</source>
        <translation>a horas desconocidas</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>cuenta bancaria</translation>
    </message>
    <message>
        <source>booking number</source>
        <translation>número de reserva</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>número de tarjeta</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>coordenadas</translation>
    </message>
    <message>
        <source>cosine distance of TF-IDF of 3 to 5 characters</source>
        <translation>distancia coseno de TF-IDF de 3 a 5 caracteres</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <source>difference of means</source>
        <translation>diferencia de medias</translation>
    </message>
    <message>
        <source>difference of shares</source>
        <translation>diferencia de proporciones</translation>
    </message>
    <message>
        <source>email address</source>
        <translation>dirección de correo</translation>
    </message>
    <message>
        <source>end your prompt with %1</source>
        <translation>termina tu prompt con %1</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>noche</translation>
    </message>
    <message>
        <source>farther than others</source>
        <translation>más lejos que otras personas</translation>
    </message>
    <message>
        <source>from %1 to %2 o&apos;clock</source>
        <translation>de %1 a %2 h</translation>
    </message>
    <message>
        <source>identity number</source>
        <translation>número de identidad</translation>
    </message>
    <message>
        <source>key of a service</source>
        <translation>clave de un servicio</translation>
    </message>
    <message>
        <source>learning rate %1</source>
        <translation>tasa de aprendizaje %1</translation>
    </message>
    <message>
        <source>like others</source>
        <translation>como otras personas</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>lines %1</source>
        <translation>líneas %1</translation>
    </message>
    <message>
        <source>lines %1 and %2 more</source>
        <translation>líneas %1 y %2 más</translation>
    </message>
    <message>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>pérdida %1</translation>
    </message>
    <message>
        <source>loss of held-out rows %1</source>
        <translation>pérdida en las filas reservadas %1</translation>
    </message>
    <message>
        <source>missing in the held-out moments</source>
        <translation>faltan en los momentos reservados</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>modelo %1</translation>
    </message>
    <message>
        <source>more in the held-out moments</source>
        <translation>más en los momentos reservados</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>name of a file</source>
        <translation>nombre de un archivo</translation>
    </message>
    <message>
        <source>name of a person in the chats</source>
        <translation>nombre de una persona de los chats</translation>
    </message>
    <message>
        <source>name of another person</source>
        <translation>nombre de otra persona</translation>
    </message>
    <message>
        <source>nearer than others</source>
        <translation>más cerca que otras personas</translation>
    </message>
    <message>
        <source>network address</source>
        <translation>dirección de red</translation>
    </message>
    <message>
        <source>night</source>
        <translation>madrugada</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>number of an order or ticket</source>
        <translation>número de un pedido o tique</translation>
    </message>
    <message>
        <source>number plate</source>
        <translation>matrícula</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>other people</source>
        <translation>otras personas</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>passport number</source>
        <translation>número de pasaporte</translation>
    </message>
    <message>
        <source>password</source>
        <translation>contraseña</translation>
    </message>
    <message>
        <source>per 100 words</source>
        <translation>por cada 100 palabras</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>número de teléfono</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>código postal</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>no dice nada</translation>
    </message>
    <message>
        <source>stop at %1</source>
        <translation>detente en %1</translation>
    </message>
    <message>
        <source>the base model</source>
        <translation>el modelo base</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>el modelo</translation>
    </message>
    <message>
        <source>the quiz</source>
        <translation>el cuestionario</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>el informe</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>muy pocas respuestas</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>unusual word or number</source>
        <translation>palabra o número inusual</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>nombre de usuario</translation>
    </message>
    <message>
        <source>wallet</source>
        <translation>monedero</translation>
    </message>
    <message>
        <source>what all of them end in</source>
        <translation>aquello en lo que terminan todos</translation>
    </message>
    <message>
        <source>word of yours</source>
        <translation>palabra tuya</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>you</source>
        <translation>tú</translation>
    </message>
    <message>
        <source>your other half</source>
        <translation>tu otra mitad</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>A .csv, .tsv, .xlsx, .ods, .json or .jsonl file with a row for each message, or for each question with its answer; a .txt file where its first row has names such as sender and text.</source>
        <translation>Un archivo .csv, .tsv, .xlsx, .ods, .json o .jsonl con una fila por mensaje, o por pregunta con su respuesta; un archivo .txt si su primera fila tiene nombres como sender y text.</translation>
    </message>
    <message>
        <source>A .json file for each character, as CharacterAI Dumper or CAI Tools save it.</source>
        <translation>Un archivo .json por cada personaje, como lo guardan CharacterAI Dumper o CAI Tools.</translation>
    </message>
    <message>
        <source>A .json file for each chat, in the folder user_data/logs.</source>
        <translation>Un archivo .json por chat, en la carpeta user_data/logs.</translation>
    </message>
    <message>
        <source>A .json file for each chat.</source>
        <translation>Un archivo .json por cada chat.</translation>
    </message>
    <message>
        <source>A .json file that begins with “chatlab”, or a .jsonl file of such lines, one for each chat.</source>
        <translation>Un archivo .json que empieza por «chatlab», o un archivo .jsonl de líneas así, uno por chat.</translation>
    </message>
    <message>
        <source>A .json file with all chats.</source>
        <translation>Un archivo .json con todos los chats.</translation>
    </message>
    <message>
        <source>A .json file with messages as Microsoft Graph gives them: a list, or a list under “value” or “messages”.</source>
        <translation>Un archivo .json con mensajes tal como los da Microsoft Graph: una lista, o una lista bajo «value» o «messages».</translation>
    </message>
    <message>
        <source>A .json or .jsonl file whose rows have a list “conversations” with “from” and “value”, or a list of turns under a similar name.</source>
        <translation>Un archivo .json o .jsonl cuyas filas tienen una lista «conversations» con «from» y «value», o una lista de turnos con un nombre parecido.</translation>
    </message>
    <message>
        <source>A .json or .jsonl file whose rows have “instruction”, “input” and “output”.</source>
        <translation>Un archivo .json o .jsonl cuyas filas tienen «instruction», «input» y «output».</translation>
    </message>
    <message>
        <source>A .jsonl file for each chat, in SillyTavern&apos;s folder data/default-user/chats.</source>
        <translation>Un archivo .jsonl por chat, en la carpeta data/default-user/chats de SillyTavern.</translation>
    </message>
    <message>
        <source>A .jsonl or .json file whose rows have “preferred_output” and “non_preferred_output”, or “chosen” and “rejected”.</source>
        <translation>Un archivo .jsonl o .json cuyas filas tienen «preferred_output» y «non_preferred_output», o «chosen» y «rejected».</translation>
    </message>
    <message>
        <source>A .jsonl or .json file whose rows have “prompt” and “completion”, each a text or a list of messages.</source>
        <translation>Un archivo .jsonl o .json cuyas filas tienen «prompt» y «completion», cada uno un texto o una lista de mensajes.</translation>
    </message>
    <message>
        <source>A .jsonl, .json or .parquet file whose rows have a list “messages” with roles, or a “text” that is a talk in a known template.</source>
        <translation>Un archivo .jsonl, .json o .parquet cuyas filas tienen una lista «messages» con roles, o un «text» que es una conversación en una plantilla conocida.</translation>
    </message>
    <message>
        <source>A .txt file into which messages of Telegram, Discord, WeChat or Teams were pasted, or a log of Zoom, IRC or Pidgin.</source>
        <translation>Un archivo .txt en el que se pegaron mensajes de Telegram, Discord, WeChat o Teams, o un registro de Zoom, IRC o Pidgin.</translation>
    </message>
    <message>
        <source>A .txt, .md, .docx, .odt or .rtf file with “Name: text” on its lines, subtitles (.vtt, .srt) that name who speaks, a folder of texts by one author, or a .jsonl, .json, .csv or .parquet file whose rows have a “text” and at most a title, an id, a link, a date or a source beside it.</source>
        <translation>Un archivo .txt, .md, .docx, .odt o .rtf con «Nombre: texto» en sus líneas, subtítulos (.vtt, .srt) que dicen quién habla, una carpeta de textos de un mismo autor, o un archivo .jsonl, .json, .csv o .parquet cuyas filas tienen un «text» y, como mucho, un título, un identificador, un enlace, una fecha o una fuente.</translation>
    </message>
    <message>
        <source>A JSON file of WeFlow, or tables (.csv) of MemoTrace or as WeClone reads them.</source>
        <translation>Un archivo JSON de WeFlow, o tablas (.csv) de MemoTrace o como las que lee WeClone.</translation>
    </message>
    <message>
        <source>A JSON file with a list of posts, such as dataset_tweet-scraper_2025-01-01.json.</source>
        <translation>Un archivo JSON con una lista de publicaciones, como dataset_tweet-scraper_2025-01-01.json.</translation>
    </message>
    <message>
        <source>A file Backup-….json.</source>
        <translation>Un archivo Backup-….json.</translation>
    </message>
    <message>
        <source>A file Hangouts.json from a download of Google Takeout that was made until 2023.</source>
        <translation>Un archivo Hangouts.json de una descarga de Google Takeout hecha hasta 2023.</translation>
    </message>
    <message>
        <source>A file NAME.WordPress.DATE.xml, or several of them in an archive.</source>
        <translation>Un archivo NOMBRE.WordPress.FECHA.xml, o varios en un archivo comprimido.</translation>
    </message>
    <message>
        <source>A file NAME.ghost.DATE.json.</source>
        <translation>Un archivo NOMBRE.ghost.FECHA.json.</translation>
    </message>
    <message>
        <source>A file NAME_DATE_chat.json for a chat, or for all chats with a character.</source>
        <translation>Un archivo NOMBRE_FECHA_chat.json para un chat, o para todos los chats con un personaje.</translation>
    </message>
    <message>
        <source>A file NOTEBOOK.enex, one for each notebook.</source>
        <translation>Un archivo LIBRETA.enex, uno por cada libreta.</translation>
    </message>
    <message>
        <source>A file OpenRouter Chat ….json for each chat.</source>
        <translation>Un archivo OpenRouter Chat ….json por cada chat.</translation>
    </message>
    <message>
        <source>A file backup_chats_….agi.json with all chats, or conversation_….agi.json with one.</source>
        <translation>Un archivo backup_chats_….agi.json con todos los chats, o conversation_….agi.json con uno.</translation>
    </message>
    <message>
        <source>A file chat-export-….json, with one chat or all of them, or the database webui.db.</source>
        <translation>Un archivo chat-export-….json, con un chat o todos, o la base de datos webui.db.</translation>
    </message>
    <message>
        <source>A file chat-….json for each chat.</source>
        <translation>Un archivo chat-….json por cada chat.</translation>
    </message>
    <message>
        <source>A file feed.atom in an archive of Google Takeout, or blog-….xml from the settings of a blog.</source>
        <translation>Un archivo feed.atom en un archivo comprimido de Google Takeout, o blog-….xml de los ajustes de un blog.</translation>
    </message>
    <message>
        <source>A file for each chat, .txt or .json, made by sigtop.</source>
        <translation>Un archivo por chat, .txt o .json, creado por sigtop.</translation>
    </message>
    <message>
        <source>A file qwen-chat-export-….json with all chats, or chat-export-….json with one.</source>
        <translation>Un archivo qwen-chat-export-….json con todos los chats, o chat-export-….json con uno.</translation>
    </message>
    <message>
        <source>A file result.json, in a folder “ChatExport_…” for one chat or “DataExport_…” for an account.</source>
        <translation>Un archivo result.json, en una carpeta «ChatExport_…» para un chat o «DataExport_…» para una cuenta.</translation>
    </message>
    <message>
        <source>A file that VS Code exported, or a folder “chatSessions” with a file for each chat.</source>
        <translation>Un archivo que VS Code ha exportado, o una carpeta «chatSessions» con un archivo por cada chat.</translation>
    </message>
    <message>
        <source>A file “WhatsApp Chat with ….txt”, or an archive of it; on an iPhone “WhatsApp Chat - ….zip” with _chat.txt in it.</source>
        <translation>Un archivo «Chat de WhatsApp con ….txt», o un archivo comprimido con él; en un iPhone, «WhatsApp Chat - ….zip» con _chat.txt dentro.</translation>
    </message>
    <message>
        <source>A file “… - Chat Export - ….json”, or an archive of it with export.json. Exports as HTML or plain text are read, too.</source>
        <translation>Un archivo «… - Chat Export - ….json», o un archivo comprimido con export.json. También se leen las exportaciones en HTML o texto sin formato.</translation>
    </message>
    <message>
        <source>A folder for each chat with chat.md and data.json, or a text file “Name (_id7).txt” for each chat.</source>
        <translation>Una carpeta por chat con chat.md y data.json, o un archivo de texto «Nombre (_id7).txt» por chat.</translation>
    </message>
    <message>
        <source>A folder signal-backup-… with main.jsonl and metadata.json in it.</source>
        <translation>Una carpeta signal-backup-… con main.jsonl y metadata.json dentro.</translation>
    </message>
    <message>
        <source>A folder with a text file, a page of HTML or lines of JSON (NDJSON) for each chat, made by imessage-exporter.</source>
        <translation>Una carpeta con un archivo de texto, una página HTML o líneas de JSON (NDJSON) por chat, creada por imessage-exporter.</translation>
    </message>
    <message>
        <source>A folder with messages.html, messages2.html and so on, or the whole folder of an account with export_results.html.</source>
        <translation>Una carpeta con messages.html, messages2.html, etc., o la carpeta completa de una cuenta con export_results.html.</translation>
    </message>
    <message>
        <source>A folder “Google AI Studio” with a file for each talk, often without an ending in its name.</source>
        <translation>Una carpeta «Google AI Studio» con un archivo por charla, a menudo sin extensión en el nombre.</translation>
    </message>
    <message>
        <source>A folder “conversations” with a file ….conversation.json for each chat, or such a file.</source>
        <translation>Una carpeta «conversations» con un archivo ….conversation.json por cada chat, o un archivo así.</translation>
    </message>
    <message>
        <source>A folder “projects” with a .jsonl file for each session, or such a file.</source>
        <translation>Una carpeta «projects» con un archivo .jsonl por cada sesión, o un archivo así.</translation>
    </message>
    <message>
        <source>A folder “sessions” with a file for each session, and sessions.json.</source>
        <translation>Una carpeta «sessions» con un archivo por cada sesión, y sessions.json.</translation>
    </message>
    <message>
        <source>A folder “sessions” with a file rollout-….jsonl for each session, or such a file.</source>
        <translation>Una carpeta «sessions» con un archivo rollout-….jsonl por cada sesión, o un archivo así.</translation>
    </message>
    <message>
        <source>A folder “tasks” with ui_messages.json in a folder for each task.</source>
        <translation>Una carpeta «tasks» con ui_messages.json en una carpeta por cada tarea.</translation>
    </message>
    <message>
        <source>A folder “threads” with messages.jsonl and thread.json in a folder for each chat.</source>
        <translation>Una carpeta «threads» con messages.jsonl y thread.json en una carpeta por cada chat.</translation>
    </message>
    <message>
        <source>A folder “tmp” with files session-….json or session-….jsonl in folders “chats”.</source>
        <translation>Una carpeta «tmp» con archivos session-….json o session-….jsonl en carpetas «chats».</translation>
    </message>
    <message>
        <source>A mailbox (.mbox), single mails (.eml, .emlx), a folder of them, or the archive of Google Takeout with “All mail Including Spam and Trash.mbox”.</source>
        <translation>Un buzón (.mbox), correos sueltos (.eml, .emlx), una carpeta con ellos, o el archivo comprimido de Google Takeout con «All mail Including Spam and Trash.mbox».</translation>
    </message>
    <message>
        <source>A table (.csv) of Messages or WhatsApp for each chat or for all of them, exported by iMazing.</source>
        <translation>Una tabla (.csv) de Mensajes o WhatsApp para cada chat o para todos, exportada por iMazing.</translation>
    </message>
    <message>
        <source>A table (.csv) with the columns Timestamp, From, Text, Reaction and ID, as Replika Backup saves it.</source>
        <translation>Una tabla (.csv) con las columnas Timestamp, From, Text, Reaction e ID, como la guarda Replika Backup.</translation>
    </message>
    <message>
        <source>A table copilot-activity-history.csv.</source>
        <translation>Una tabla copilot-activity-history.csv.</translation>
    </message>
    <message>
        <source>A table messages.csv, by itself or in the archive with your data.</source>
        <translation>Una tabla messages.csv, suelta o en el archivo comprimido con tus datos.</translation>
    </message>
    <message>
        <source>A table of a channel (….csv) that the plugin Channel Export writes, or the bulk export of a server with import.jsonl or export.json.</source>
        <translation>Una tabla de un canal (….csv) que escribe la extensión Channel Export, o la exportación de un servidor con import.jsonl o export.json.</translation>
    </message>
    <message>
        <source>A text file (.txt) of the message manager, with one chat or many.</source>
        <translation>Un archivo de texto (.txt) del gestor de mensajes, con uno o varios chats.</translation>
    </message>
    <message>
        <source>A text file for each chat, named like “[LINE] Chat with Yuki.txt”.</source>
        <translation>Un archivo de texto por chat, con un nombre como «[LINE] Chat con Yuki.txt».</translation>
    </message>
    <message>
        <source>A text file, such as KakaoTalkChats.txt or KakaoTalk_20240302_1640_11_123_name.txt; on macOS a table (.csv).</source>
        <translation>Un archivo de texto, como KakaoTalkChats.txt o KakaoTalk_20240302_1640_11_123_name.txt; en macOS, una tabla (.csv).</translation>
    </message>
    <message>
        <source>AI Studio keeps your talks in your Drive while “Autosave” is on in its settings.</source>
        <translation>AI Studio guarda tus charlas en tu Drive mientras «Autosave» esté activado en sus ajustes.</translation>
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
        <translation>Todos los chats a la vez, en el equipo</translation>
    </message>
    <message>
        <source>Alpaca</source>
        <translation>Alpaca</translation>
    </message>
    <message>
        <source>An archive Export-….zip with pages as Markdown or HTML, whose names end in a long number.</source>
        <translation>Un archivo comprimido Export-….zip con páginas en Markdown o HTML, cuyos nombres terminan en un número largo.</translation>
    </message>
    <message>
        <source>An archive TikTok_Data_….zip, a file user_data_tiktok.json or user_data.json, or the text with your direct messages.</source>
        <translation>Un archivo comprimido TikTok_Data_….zip, un archivo user_data_tiktok.json o user_data.json, o el texto con tus mensajes directos.</translation>
    </message>
    <message>
        <source>An archive archive-….zip or .tar.gz with outbox.json and actor.json in it.</source>
        <translation>Un archivo comprimido archive-….zip o .tar.gz con outbox.json y actor.json dentro.</translation>
    </message>
    <message>
        <source>An archive cherry-studio….zip with data.json in it.</source>
        <translation>Un archivo comprimido cherry-studio….zip con data.json dentro.</translation>
    </message>
    <message>
        <source>An archive export.zip with conversations.json and assistants.json in it.</source>
        <translation>Un archivo comprimido export.zip con conversations.json y assistants.json dentro.</translation>
    </message>
    <message>
        <source>An archive facebook-….zip, or several of them, with messages/inbox in it.</source>
        <translation>Un archivo comprimido facebook-….zip, o varios, con messages/inbox dentro.</translation>
    </message>
    <message>
        <source>An archive instagram-….zip, or several of them, with your_instagram_activity/messages in it.</source>
        <translation>Un archivo comprimido instagram-….zip, o varios, con your_instagram_activity/messages dentro.</translation>
    </message>
    <message>
        <source>An archive medium-export-….zip, in which the folder posts has a page for each story.</source>
        <translation>Un archivo comprimido medium-export-….zip, en el que la carpeta posts tiene una página por cada historia.</translation>
    </message>
    <message>
        <source>An archive messages.zip with a file “Name_1.json” for each chat, beside a folder media.</source>
        <translation>Un archivo comprimido messages.zip con un archivo «Name_1.json» por chat, junto a una carpeta media.</translation>
    </message>
    <message>
        <source>An archive mydata….zip with json/chat_history.json or pages html/chat_history/subpage_….html in it.</source>
        <translation>Un archivo comprimido mydata….zip con json/chat_history.json o páginas html/chat_history/subpage_….html dentro.</translation>
    </message>
    <message>
        <source>An archive notes.zip with source/notes.json in it.</source>
        <translation>Un archivo comprimido notes.zip con source/notes.json dentro.</translation>
    </message>
    <message>
        <source>An archive of a workspace: users.json, channels.json and a folder for each channel with a file for every day.</source>
        <translation>El archivo comprimido de un espacio de trabajo: users.json, channels.json y una carpeta por canal con un archivo por día.</translation>
    </message>
    <message>
        <source>An archive takeout-….zip with MyActivity.html or MyActivity.json in its folder “Gemini Apps”.</source>
        <translation>Un archivo comprimido takeout-….zip con MyActivity.html o MyActivity.json en su carpeta «Gemini Apps».</translation>
    </message>
    <message>
        <source>An archive takeout-….zip with folders “DM …” and “Space …” under “Google Chat/Groups”.</source>
        <translation>Un archivo comprimido takeout-….zip con carpetas «DM …» y «Space …» en «Google Chat/Groups».</translation>
    </message>
    <message>
        <source>An archive with a .json file for each journal.</source>
        <translation>Un archivo comprimido con un archivo .json por cada diario.</translation>
    </message>
    <message>
        <source>An archive with a file chat-….json for each chat.</source>
        <translation>Un archivo comprimido con un archivo chat-….json por cada chat.</translation>
    </message>
    <message>
        <source>An archive with a file perplexity_….json for each thread, as the extension Perplexity Thread Exporter saves it.</source>
        <translation>Un archivo comprimido con un archivo perplexity_….json por cada hilo, como lo guarda la extensión Perplexity Thread Exporter.</translation>
    </message>
    <message>
        <source>An archive with a folder messages, which has pages messages0.html, messages50.html and so on for each chat.</source>
        <translation>Un archivo comprimido con una carpeta messages, que tiene páginas messages0.html, messages50.html, etc. de cada chat.</translation>
    </message>
    <message>
        <source>An archive with conversations.json and user.json in it.</source>
        <translation>Un archivo comprimido con conversations.json y user.json dentro.</translation>
    </message>
    <message>
        <source>An archive with conversations.json in it, often with users.json beside it; or several archives, such as conversations-000.zip.</source>
        <translation>Un archivo comprimido con conversations.json dentro, a menudo con users.json al lado; o varios, como conversations-000.zip.</translation>
    </message>
    <message>
        <source>An archive with conversations.json, or conversations-000.json and so on, next to chat.html and user.json; or chat.html alone.</source>
        <translation>Un archivo comprimido con conversations.json, o conversations-000.json y así sucesivamente, junto a chat.html y user.json; o solo chat.html.</translation>
    </message>
    <message>
        <source>An archive with data.json in it, or that file by itself.</source>
        <translation>Un archivo comprimido con data.json dentro, o ese archivo solo.</translation>
    </message>
    <message>
        <source>An archive with matches.json in it, or that file by itself.</source>
        <translation>Un archivo comprimido con matches.json dentro, o ese archivo solo.</translation>
    </message>
    <message>
        <source>An archive with posts.csv and a folder posts.</source>
        <translation>Un archivo comprimido con posts.csv y una carpeta posts.</translation>
    </message>
    <message>
        <source>An archive with prod-grok-backend.json in it, some folders deep.</source>
        <translation>Un archivo comprimido con prod-grok-backend.json dentro, a varias carpetas de profundidad.</translation>
    </message>
    <message>
        <source>An archive with the tables comments.csv, posts.csv, chat_history.csv and messages.csv, or one of these.</source>
        <translation>Un archivo comprimido con las tablas comments.csv, posts.csv, chat_history.csv y messages.csv, o una de ellas.</translation>
    </message>
    <message>
        <source>An archive with “Your archive.html” and a folder data with tweets.js in it; from before 2019, tweets.csv.</source>
        <translation>Un archivo comprimido con «Your archive.html» y una carpeta data con tweets.js; de antes de 2019, tweets.csv.</translation>
    </message>
    <message>
        <source>An archive …_export.tar, or the file messages.json from it.</source>
        <translation>Un archivo comprimido …_export.tar, o el archivo messages.json que contiene.</translation>
    </message>
    <message>
        <source>AnythingLLM</source>
        <translation>AnythingLLM</translation>
    </message>
    <message>
        <source>Apple Mail: choose a mailbox, then “Mailbox”, “Export Mailbox…”, and drop the .mbox folder here.</source>
        <translation>Apple Mail: elige un buzón, luego «Buzón», «Exportar buzón…», y suelta aquí la carpeta .mbox.</translation>
    </message>
    <message>
        <source>As the format choose “Machine-readable JSON”, then press “Export”. New devices have to wait a day first.</source>
        <translation>Como formato elige «JSON legible por máquina» y pulsa «Exportar». Los dispositivos nuevos deben esperar un día.</translation>
    </message>
    <message>
        <source>Ask your organisation whether you may: its rules apply to these messages.</source>
        <translation>Pregunta a tu organización si puedes: sus normas se aplican a estos mensajes.</translation>
    </message>
    <message>
        <source>Beside “Local Data”, press the button that exports.</source>
        <translation>Junto a «Local Data», pulsa el botón que exporta.</translation>
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
        <translation>Tráelo a este equipo y suéltalo aquí.</translation>
    </message>
    <message>
        <source>Bring the archive to the computer, and unpack it there with the password, for example with 7-Zip.</source>
        <translation>Lleva el archivo comprimido al equipo y descomprímelo ahí con la contraseña, por ejemplo con 7-Zip.</translation>
    </message>
    <message>
        <source>Bring the archive to this computer and drop it here as it is.</source>
        <translation>Lleva el archivo comprimido a este ordenador y suéltalo aquí tal cual.</translation>
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
        <translation>Chats para entrenar</translation>
    </message>
    <message>
        <source>Chats for training (OpenAI)</source>
        <translation>Chats para entrenar (OpenAI)</translation>
    </message>
    <message>
        <source>Cherry Studio</source>
        <translation>Cherry Studio</translation>
    </message>
    <message>
        <source>Choose .zip as the file type and create the export.</source>
        <translation>Elige .zip como tipo de archivo y crea la exportación.</translation>
    </message>
    <message>
        <source>Choose ENEX as the format, and save the file.</source>
        <translation>Elige ENEX como formato y guarda el archivo.</translation>
    </message>
    <message>
        <source>Choose JSON as the format and “From the beginning” as messages; files are not needed here.</source>
        <translation>Elige JSON como formato y «Desde el principio» en los mensajes; los archivos no hacen falta aquí.</translation>
    </message>
    <message>
        <source>Choose JSON as the format: it tells most.</source>
        <translation>Elige JSON como formato: es el más completo.</translation>
    </message>
    <message>
        <source>Choose a folder and press “Export”.</source>
        <translation>Elige una carpeta y pulsa «Exportar».</translation>
    </message>
    <message>
        <source>Choose chats and export them as JSON.</source>
        <translation>Elige chats y expórtalos como JSON.</translation>
    </message>
    <message>
        <source>Choose only “Messages”, the format JSON and the date range “All time”.</source>
        <translation>Elige solo «Mensajes», el formato JSON y el intervalo de fechas «Desde el principio».</translation>
    </message>
    <message>
        <source>Choose the chats, then export them as CSV.</source>
        <translation>Elige los chats y expórtalos como CSV.</translation>
    </message>
    <message>
        <source>Choose the format. “Machine-readable JSON” tells more; HTML works, too.</source>
        <translation>Elige el formato. «JSON legible por máquina» contiene más; HTML también funciona.</translation>
    </message>
    <message>
        <source>Choose the iPhone, then “Messages” or “WhatsApp”.</source>
        <translation>Elige el iPhone y después «Mensajes» o «WhatsApp».</translation>
    </message>
    <message>
        <source>Choose the server or “Direct Messages”, then the channels.</source>
        <translation>Elige el servidor o «Direct Messages» y luego los canales.</translation>
    </message>
    <message>
        <source>Choose the text file (*.txt) as the kind.</source>
        <translation>Elige como tipo el archivo de texto (*.txt).</translation>
    </message>
    <message>
        <source>Choose the type .json, with all branches of the messages.</source>
        <translation>Elige el tipo .json, con todas las ramas de los mensajes.</translation>
    </message>
    <message>
        <source>Choose to back up all chats, or to download one as JSON.</source>
        <translation>Elige guardar una copia de todos los chats o descargar uno como JSON.</translation>
    </message>
    <message>
        <source>Choose to export all activity history, and save the file.</source>
        <translation>Elige exportar todo el historial de actividad y guarda el archivo.</translation>
    </message>
    <message>
        <source>Choose to export all chats. For one chat, open its menu and choose “Download” and “Export chat (.json)”.</source>
        <translation>Elige exportar todos los chats. Para uno solo, abre su menú y elige «Download» y «Export chat (.json)».</translation>
    </message>
    <message>
        <source>Choose to export your chat history as plain text; files and pictures are not needed here.</source>
        <translation>Elige exportar tu historial de chat como texto sin formato; aquí no hacen falta archivos ni fotos.</translation>
    </message>
    <message>
        <source>Choose to keep it on the phone, and press “Back up now”.</source>
        <translation>Elige guardarla en el teléfono y pulsa «Hacer copia ahora».</translation>
    </message>
    <message>
        <source>Choose where to put it. Signal asks for your fingerprint or password.</source>
        <translation>Elige dónde guardarla. Signal te pide la huella o la contraseña.</translation>
    </message>
    <message>
        <source>Choose your Facebook account, then “Export to device”.</source>
        <translation>Elige tu cuenta de Facebook y luego «Exportar al dispositivo».</translation>
    </message>
    <message>
        <source>Choose your Instagram account, then “Export to device”.</source>
        <translation>Elige tu cuenta de Instagram y luego «Exportar al dispositivo».</translation>
    </message>
    <message>
        <source>Choose your chats, and only messages, without pictures and videos.</source>
        <translation>Elige tus chats y solo los mensajes, sin fotos ni vídeos.</translation>
    </message>
    <message>
        <source>Choose your region&apos;s law and all your data, and send the request.</source>
        <translation>Elige la ley de tu región y todos tus datos, y envía la solicitud.</translation>
    </message>
    <message>
        <source>Choose “Calls and messages” and then “Email message history”.</source>
        <translation>Elige «Llamadas y mensajes» y después «Enviar historial de mensajes por correo electrónico».</translation>
    </message>
    <message>
        <source>Choose “Chat messages”, then “Export” (대화 내보내기); Ctrl+S does the same on Windows.</source>
        <translation>Elige «Mensajes de chat» y luego «Exportar» (대화 내보내기); Ctrl+S hace lo mismo en Windows.</translation>
    </message>
    <message>
        <source>Choose “Data Controls”, then “Export Account Data”.</source>
        <translation>Elige «Controles de datos» y luego «Exportar datos de la cuenta».</translation>
    </message>
    <message>
        <source>Choose “Data controls”, then “Export” next to “Export data”.</source>
        <translation>Elige «Controles de datos» y luego «Exportar», junto a «Exportar datos».</translation>
    </message>
    <message>
        <source>Choose “Download an archive of your data” and enter your password.</source>
        <translation>Elige «Descargar un archivo de tus datos» y escribe tu contraseña.</translation>
    </message>
    <message>
        <source>Choose “Download your data” and JSON as the format; TXT is read, too.</source>
        <translation>Elige «Descargar tus datos» y JSON como formato; también se lee TXT.</translation>
    </message>
    <message>
        <source>Choose “Download your information” and “Export”.</source>
        <translation>Elige «Download your information» y «Export».</translation>
    </message>
    <message>
        <source>Choose “Export Chat”.</source>
        <translation>Elige «Exportar conversación».</translation>
    </message>
    <message>
        <source>Choose “Export Data”, in older versions “Export Chat History”.</source>
        <translation>Elige «Export Data»; en versiones anteriores, «Export Chat History».</translation>
    </message>
    <message>
        <source>Choose “Export conversations”, or the menu of one conversation and there “Export”.</source>
        <translation>Elige «Export conversations», o el menú de una conversación y, dentro, «Export».</translation>
    </message>
    <message>
        <source>Choose “Export my data (JSON)”.</source>
        <translation>Elige «Exportar mis datos (JSON)».</translation>
    </message>
    <message>
        <source>Choose “Export my data” and then “Download CAR file”.</source>
        <translation>Elige «Exportar mis datos» y después «Descargar archivo CAR».</translation>
    </message>
    <message>
        <source>Choose “Export”, pick the dates and press “Start Export”.</source>
        <translation>Elige «Exportar», selecciona las fechas y pulsa «Iniciar exportación».</translation>
    </message>
    <message>
        <source>Choose “Export”, then JSON as the format and the journals.</source>
        <translation>Elige «Exportar», luego JSON como formato y los diarios.</translation>
    </message>
    <message>
        <source>Choose “Get a copy of your data” and tick “Messages”.</source>
        <translation>Elige «Obtener una copia de tus datos» y marca «Mensajes».</translation>
    </message>
    <message>
        <source>Choose “Import/Export”, then “Export”, and there the content.</source>
        <translation>Elige «Import/Export», luego «Export», y ahí el contenido (Content).</translation>
    </message>
    <message>
        <source>Choose “Markdown &amp; CSV” as the format, without files, and with subpages.</source>
        <translation>Elige «Markdown y CSV» como formato, sin archivos y con las subpáginas.</translation>
    </message>
    <message>
        <source>Choose “More”, “Settings and privacy”, then “Your account”.</source>
        <translation>Elige «Más opciones», «Configuración y privacidad» y luego «Tu cuenta».</translation>
    </message>
    <message>
        <source>Choose “Privacy”, then “Export data”.</source>
        <translation>Elige «Privacidad» y luego «Exportar datos».</translation>
    </message>
    <message>
        <source>Choose “Save chat” and drop the file here.</source>
        <translation>Elige «Guardar chat» y suelta el archivo aquí.</translation>
    </message>
    <message>
        <source>Choose “Save to file” or “Download”.</source>
        <translation>Elige «Save to file» o «Download».</translation>
    </message>
    <message>
        <source>Choose “Set up a backup”, messages only; leave out pictures and emoji codes if it asks.</source>
        <translation>Elige «Configurar una copia de seguridad», solo con mensajes; si pregunta, deja fuera las fotos y los códigos de emoji.</translation>
    </message>
    <message>
        <source>Choose “Settings” or “Other settings”.</source>
        <translation>Elige «Ajustes» u «Otros ajustes».</translation>
    </message>
    <message>
        <source>Choose “Text only”, where you are asked, and save or send the file.</source>
        <translation>Elige «Solo texto» donde te pregunte y guarda o envía el archivo.</translation>
    </message>
    <message>
        <source>Choose “Tools”, then “Export”, and there “All content”.</source>
        <translation>Elige «Herramientas», luego «Exportar», y ahí «Todo el contenido».</translation>
    </message>
    <message>
        <source>Choose “Without media”: only texts are needed here, and more of them fit.</source>
        <translation>Elige «Sin archivos»: aquí solo hacen falta los textos, y así caben más.</translation>
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
        <translation>Haz clic con el botón derecho en una libreta y elige «Exportar libreta».</translation>
    </message>
    <message>
        <source>Click your initials at the bottom left and choose “Settings”.</source>
        <translation>Haz clic en tus iniciales, abajo a la izquierda, y elige «Configuración».</translation>
    </message>
    <message>
        <source>Click your name and open “Settings”, then “Chats” or “Data Controls”.</source>
        <translation>Haz clic en tu nombre y abre «Settings», luego «Chats» o «Data Controls».</translation>
    </message>
    <message>
        <source>Click your name at the bottom left and open the settings.</source>
        <translation>Haz clic en tu nombre, abajo a la izquierda, y abre la configuración.</translation>
    </message>
    <message>
        <source>Click your name or picture and choose “Settings”.</source>
        <translation>Haz clic en tu nombre o foto y elige «Configuración».</translation>
    </message>
    <message>
        <source>Click your name, then “Profile”, and choose “Export”.</source>
        <translation>Haz clic en tu nombre, luego en «Profile», y elige «Export».</translation>
    </message>
    <message>
        <source>Click your picture at the bottom left and choose “Settings”.</source>
        <translation>Haz clic en tu foto, abajo a la izquierda, y elige «Configuración».</translation>
    </message>
    <message>
        <source>Click your picture, open “Preferences” and there “My Data”.</source>
        <translation>Haz clic en tu imagen, abre «Preferencias» y ahí «Mis datos».</translation>
    </message>
    <message>
        <source>Click your picture, then “Export My Data”, and choose “Create Export”.</source>
        <translation>Haz clic en tu foto y luego en «Export My Data», y elige «Create Export».</translation>
    </message>
    <message>
        <source>Click “All YouTube data included” and tick only comments and live chats.</source>
        <translation>Haz clic en «Todos los datos de YouTube incluidos» y marca solo comentarios y chats en directo.</translation>
    </message>
    <message>
        <source>Click “Me”, then “Settings &amp; Privacy”, then “Data privacy”.</source>
        <translation>Haz clic en «Yo», luego en «Ajustes y privacidad» y después en «Privacidad de datos».</translation>
    </message>
    <message>
        <source>Cline, Roo Code and Kilo Code</source>
        <translation>Cline, Roo Code y Kilo Code</translation>
    </message>
    <message>
        <source>Close AnythingLLM.</source>
        <translation>Cierra AnythingLLM.</translation>
    </message>
    <message>
        <source>Close Cursor.</source>
        <translation>Cierra Cursor.</translation>
    </message>
    <message>
        <source>Codex</source>
        <translation>Codex</translation>
    </message>
    <message>
        <source>Confirm, and wait for the e-mail with a link.</source>
        <translation>Confirma y espera el correo con un enlace.</translation>
    </message>
    <message>
        <source>Connect the iPhone and make a backup without encryption in the Finder (Mac) or in Apple Devices (Windows).</source>
        <translation>Conecta el iPhone y haz una copia de seguridad sin cifrar en el Finder (Mac) o en Dispositivos Apple (Windows).</translation>
    </message>
    <message>
        <source>Connect the iPhone and open iMazing.</source>
        <translation>Conecta el iPhone y abre iMazing.</translation>
    </message>
    <message>
        <source>Connect the phone to the computer. From its folder Android/media/com.whatsapp/WhatsApp copy Databases/msgstore.db.crypt15, and Backups/wa.db.crypt15, which has the names.</source>
        <translation>Conecta el teléfono al ordenador. De su carpeta Android/media/com.whatsapp/WhatsApp copia Databases/msgstore.db.crypt15 y Backups/wa.db.crypt15, que tiene los nombres.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Copied messages</source>
        <translation>Mensajes copiados</translation>
    </message>
    <message>
        <source>Copy ChatStorage.sqlite, ChatStorage.sqlite-wal and ChatStorage.sqlite-shm to a folder of your own, such as Documents.</source>
        <translation>Copia ChatStorage.sqlite, ChatStorage.sqlite-wal y ChatStorage.sqlite-shm a una carpeta tuya, como Documentos.</translation>
    </message>
    <message>
        <source>Copy chat.db, chat.db-wal and chat.db-shm to a folder of your own, such as Documents.</source>
        <translation>Copia chat.db, chat.db-wal y chat.db-shm a una carpeta tuya, como Documentos.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own while nobody writes.</source>
        <translation>Cópiala a una carpeta tuya mientras nadie escriba.</translation>
    </message>
    <message>
        <source>Copy the folder to this computer and drop it here. It is not encrypted: delete it when you are done.</source>
        <translation>Copia la carpeta a este equipo y suéltala aquí. No está cifrada: bórrala cuando termines.</translation>
    </message>
    <message>
        <source>Copy viber.db to a folder of your own, such as Documents.</source>
        <translation>Copia viber.db en una carpeta tuya, como Documentos.</translation>
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
        <translation>Discord (paquete de datos)</translation>
    </message>
    <message>
        <source>Do the same for each notebook, and drop the files here.</source>
        <translation>Haz lo mismo con cada libreta y suelta los archivos aquí.</translation>
    </message>
    <message>
        <source>Download it with “mmctl export download”.</source>
        <translation>Descárgala con «mmctl export download».</translation>
    </message>
    <message>
        <source>Download the archive and drop it here as it is.</source>
        <translation>Descarga el archivo y suéltalo aquí tal como está.</translation>
    </message>
    <message>
        <source>Download the archive from the same page.</source>
        <translation>Descarga el archivo comprimido desde la misma página.</translation>
    </message>
    <message>
        <source>Download the archive when Google&apos;s e-mail comes.</source>
        <translation>Descarga el archivo comprimido cuando llegue el correo de Google.</translation>
    </message>
    <message>
        <source>Download the archive when it is ready.</source>
        <translation>Descarga el archivo comprimido cuando esté listo.</translation>
    </message>
    <message>
        <source>Download the archive within 24 hours.</source>
        <translation>Descarga el archivo comprimido en menos de 24 horas.</translation>
    </message>
    <message>
        <source>Download the archive within 72 hours.</source>
        <translation>Descarga el archivo comprimido en menos de 72 horas.</translation>
    </message>
    <message>
        <source>Download the archive; the link works for 30 days.</source>
        <translation>Descarga el archivo comprimido; el enlace funciona durante 30 días.</translation>
    </message>
    <message>
        <source>Download the file that the bot sends you, and drop it here.</source>
        <translation>Descarga el archivo que te envía el bot y suéltalo aquí.</translation>
    </message>
    <message>
        <source>Download the file under “Download data” within four days.</source>
        <translation>Descarga el archivo en «Descargar datos» en menos de cuatro días.</translation>
    </message>
    <message>
        <source>Download the whole history, as a dump (.json) or as Tavern chats (.zip).</source>
        <translation>Descarga todo el historial, como volcado (.json) o como chats de Tavern (.zip).</translation>
    </message>
    <message>
        <source>Download what it leads to within 24 hours. A file manifest-….json has further links: open them, too.</source>
        <translation>Descarga en menos de 24 horas lo que ofrece. Un archivo manifest-….json tiene más enlaces: ábrelos también.</translation>
    </message>
    <message>
        <source>Drop a file or the whole folder here.</source>
        <translation>Suelta aquí un archivo o la carpeta completa.</translation>
    </message>
    <message>
        <source>Drop all parts here together.</source>
        <translation>Suelta aquí todas las partes juntas.</translation>
    </message>
    <message>
        <source>Drop chat.json here; several such files may be dropped together.</source>
        <translation>Suelta aquí chat.json; puedes soltar varios archivos así juntos.</translation>
    </message>
    <message>
        <source>Drop it here as it is, or messages.json from it.</source>
        <translation>Suéltalo aquí tal cual, o solo su messages.json.</translation>
    </message>
    <message>
        <source>Drop it here as it is; all parts at once if there are several.</source>
        <translation>Suéltalo aquí tal cual; si hay varias partes, todas a la vez.</translation>
    </message>
    <message>
        <source>Drop it here as it is; several chats may be dropped together.</source>
        <translation>Suéltalo aquí tal cual; puedes soltar varios chats juntos.</translation>
    </message>
    <message>
        <source>Drop it here, together with the file that ends in -wal, if there is one.</source>
        <translation>Suéltala aquí, junto con el archivo que termina en -wal, si lo hay.</translation>
    </message>
    <message>
        <source>Drop it here.</source>
        <translation>Suéltalo aquí.</translation>
    </message>
    <message>
        <source>Drop it here. Several backups may be dropped together: each message is read once.</source>
        <translation>Suéltalo aquí. Puedes soltar varias copias juntas: cada mensaje se lee una vez.</translation>
    </message>
    <message>
        <source>Drop it here. Several of them may be dropped together: each message is read once.</source>
        <translation>Suéltalo aquí. Puedes soltar varios juntos: cada mensaje se lee una vez.</translation>
    </message>
    <message>
        <source>Drop its folder logs here.</source>
        <translation>Suelta aquí su carpeta logs.</translation>
    </message>
    <message>
        <source>Drop result.json here.</source>
        <translation>Suelta result.json aquí.</translation>
    </message>
    <message>
        <source>Drop that file here. The copy holds all your messages: delete it when you are done.</source>
        <translation>Suelta aquí ese archivo. La copia contiene todos tus mensajes: bórrala cuando termines.</translation>
    </message>
    <message>
        <source>Drop that folder here.</source>
        <translation>Suelta esa carpeta aquí.</translation>
    </message>
    <message>
        <source>Drop that folder here. The copy holds all your messages: delete it when you are done.</source>
        <translation>Suelta esa carpeta aquí. La copia contiene todos tus mensajes: bórrala cuando termines.</translation>
    </message>
    <message>
        <source>Drop the .json file here.</source>
        <translation>Suelta aquí el archivo .json.</translation>
    </message>
    <message>
        <source>Drop the archive here as it is.</source>
        <translation>Suelta aquí el archivo comprimido tal como está.</translation>
    </message>
    <message>
        <source>Drop the archive here as it is. It holds everybody&apos;s messages: delete it when you are done.</source>
        <translation>Suelta aquí el archivo comprimido tal como está. Contiene los mensajes de todos: elimínalo cuando termines.</translation>
    </message>
    <message>
        <source>Drop the archive here as it is. It holds messages of many people: delete it when you are done.</source>
        <translation>Suelta aquí el archivo comprimido tal como está. Contiene mensajes de muchas personas: elimínalo cuando termines.</translation>
    </message>
    <message>
        <source>Drop the archive here as it is. Single talks work, too.</source>
        <translation>Suelta aquí el archivo comprimido tal cual. También funcionan charlas sueltas.</translation>
    </message>
    <message>
        <source>Drop the archive here that you get. If it is larger than 60 MB, unpack it first: there is another one in it, or more.</source>
        <translation>Suelta aquí el archivo que recibes. Si ocupa más de 60 MB, descomprímelo antes: dentro hay otro, o varios.</translation>
    </message>
    <message>
        <source>Drop the archive here. It also holds your keys: delete it when you are done.</source>
        <translation>Suelta aquí el archivo comprimido. También contiene tus claves: bórralo cuando termines.</translation>
    </message>
    <message>
        <source>Drop the archive or its folder here.</source>
        <translation>Suelta aquí el archivo comprimido o su carpeta.</translation>
    </message>
    <message>
        <source>Drop the archives here as they are.</source>
        <translation>Suelta aquí los archivos comprimidos tal cual.</translation>
    </message>
    <message>
        <source>Drop the copy here. It holds the chats of all users: delete it when you are done.</source>
        <translation>Suelta aquí la copia. Contiene los chats de todos los usuarios: bórrala cuando termines.</translation>
    </message>
    <message>
        <source>Drop the file .aider.chat.history.md here.</source>
        <translation>Suelta aquí el archivo .aider.chat.history.md.</translation>
    </message>
    <message>
        <source>Drop the file anythingllm.db here.</source>
        <translation>Suelta aquí el archivo anythingllm.db.</translation>
    </message>
    <message>
        <source>Drop the file here and say which of the authors you are.</source>
        <translation>Suelta el archivo aquí y di cuál de los autores eres tú.</translation>
    </message>
    <message>
        <source>Drop the file here as it is.</source>
        <translation>Suelta aquí el archivo tal como está.</translation>
    </message>
    <message>
        <source>Drop the file here, or a folder of such files.</source>
        <translation>Suelta aquí el archivo, o una carpeta con archivos así.</translation>
    </message>
    <message>
        <source>Drop the file here.</source>
        <translation>Suelta el archivo aquí.</translation>
    </message>
    <message>
        <source>Drop the file here. It also holds your keys: delete it when you are done.</source>
        <translation>Suelta aquí el archivo. También contiene tus claves: bórralo cuando termines.</translation>
    </message>
    <message>
        <source>Drop the file here. Logs that a program keeps as text are dropped as they are.</source>
        <translation>Suelta el archivo aquí. Los registros que un programa guarda como texto se sueltan tal como están.</translation>
    </message>
    <message>
        <source>Drop the file here; Tavern chats are read as chats of SillyTavern.</source>
        <translation>Suelta aquí el archivo; los chats de Tavern se leen como chats de SillyTavern.</translation>
    </message>
    <message>
        <source>Drop the file or archive here.</source>
        <translation>Suelta aquí el archivo, comprimido o no.</translation>
    </message>
    <message>
        <source>Drop the file or folder here.</source>
        <translation>Suelta aquí el archivo o la carpeta.</translation>
    </message>
    <message>
        <source>Drop the files here, or a folder of them.</source>
        <translation>Suelta aquí los archivos, o una carpeta con ellos.</translation>
    </message>
    <message>
        <source>Drop the files here.</source>
        <translation>Suelta los archivos aquí.</translation>
    </message>
    <message>
        <source>Drop the files or the whole folder here; parts of one channel are put together.</source>
        <translation>Suelta aquí los archivos o la carpeta completa; las partes de un mismo canal se juntan.</translation>
    </message>
    <message>
        <source>Drop the files or their folder here.</source>
        <translation>Suelta aquí los archivos o su carpeta.</translation>
    </message>
    <message>
        <source>Drop the folder History here, with all of its files: together they tell who you are.</source>
        <translation>Suelta aquí la carpeta con todos sus archivos: juntos dicen quién eres.</translation>
    </message>
    <message>
        <source>Drop the folder here as it is.</source>
        <translation>Suelta la carpeta aquí tal cual.</translation>
    </message>
    <message>
        <source>Drop the folder imessage_export here.</source>
        <translation>Suelta aquí la carpeta imessage_export.</translation>
    </message>
    <message>
        <source>Drop the folder of the backup here, which has a long number for a name.</source>
        <translation>Suelta aquí la carpeta de la copia, que tiene un número largo por nombre.</translation>
    </message>
    <message>
        <source>Drop the folder or the file result.json here.</source>
        <translation>Suelta aquí la carpeta o el archivo result.json.</translation>
    </message>
    <message>
        <source>Drop the folder signal-chats here.</source>
        <translation>Suelta aquí la carpeta signal-chats.</translation>
    </message>
    <message>
        <source>Drop the folder with both here. They hold all your messages: delete them when you are done.</source>
        <translation>Suelta aquí la carpeta con los dos. Contienen todos tus mensajes: bórralos cuando termines.</translation>
    </message>
    <message>
        <source>Drop the folder “chat”, “instruct” or both here.</source>
        <translation>Suelta aquí la carpeta «chat», «instruct» o las dos.</translation>
    </message>
    <message>
        <source>Drop the folder “conversations” here, or some files of it.</source>
        <translation>Suelta aquí la carpeta «conversations», o algunos de sus archivos.</translation>
    </message>
    <message>
        <source>Drop the folder “globalStorage” here, or the file state.vscdb from it.</source>
        <translation>Suelta aquí la carpeta «globalStorage», o su archivo state.vscdb.</translation>
    </message>
    <message>
        <source>Drop the folder “projects” here, or some files of it.</source>
        <translation>Suelta aquí la carpeta «projects», o algunos de sus archivos.</translation>
    </message>
    <message>
        <source>Drop the folder “sessions” here, or some files of it.</source>
        <translation>Suelta aquí la carpeta «sessions», o algunos de sus archivos.</translation>
    </message>
    <message>
        <source>Drop the folder “sessions” here.</source>
        <translation>Suelta aquí la carpeta «sessions».</translation>
    </message>
    <message>
        <source>Drop the folder “tasks” here.</source>
        <translation>Suelta aquí la carpeta «tasks».</translation>
    </message>
    <message>
        <source>Drop the folder “threads” here.</source>
        <translation>Suelta aquí la carpeta «threads».</translation>
    </message>
    <message>
        <source>Drop the folder “tmp” here, or some files of it.</source>
        <translation>Suelta aquí la carpeta «tmp», o algunos de sus archivos.</translation>
    </message>
    <message>
        <source>Drop the folder “workspaceStorage” here, or folders “chatSessions” of it.</source>
        <translation>Suelta aquí la carpeta «workspaceStorage», o carpetas «chatSessions» de ella.</translation>
    </message>
    <message>
        <source>Drop the unpacked folder here, and delete it when you are done.</source>
        <translation>Suelta aquí la carpeta descomprimida y elimínala cuando termines.</translation>
    </message>
    <message>
        <source>Drop the unpacked folder or messages.txt here, and delete it when you are done.</source>
        <translation>Suelta aquí la carpeta descomprimida o messages.txt, y elimínala cuando termines.</translation>
    </message>
    <message>
        <source>Drop the usual download of Messenger here, too: it has what was written before the chats were encrypted.</source>
        <translation>Suelta aquí también la descarga habitual de Messenger: contiene lo que se escribió antes de que los chats se cifraran.</translation>
    </message>
    <message>
        <source>Drop them here. If the archive has many gigabytes, unpack it first: that is faster.</source>
        <translation>Suéltalos aquí. Si el archivo comprimido ocupa muchos gigabytes, descomprímelo antes: es más rápido.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Each row becomes a chat of a question and its answer.</source>
        <translation>Cada fila se convierte en un chat con una pregunta y su respuesta.</translation>
    </message>
    <message>
        <source>Each row becomes a chat that ends with the preferred answer.</source>
        <translation>Cada fila se convierte en un chat que termina con la respuesta preferida.</translation>
    </message>
    <message>
        <source>Each row becomes a chat, and the assistant is the voice that is trained.</source>
        <translation>Cada fila se convierte en un chat, y el asistente es la voz que se entrena.</translation>
    </message>
    <message>
        <source>Each row becomes a chat, and the side “gpt” is the voice that is trained.</source>
        <translation>Cada fila se convierte en un chat, y el lado «gpt» es la voz que se entrena.</translation>
    </message>
    <message>
        <source>Each row becomes a chat: instruction and input are the question, the output is the answer.</source>
        <translation>Cada fila se convierte en un chat: «instruction» e «input» son la pregunta; «output», la respuesta.</translation>
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
        <translation>Escribe una contraseña tuya; los archivos no hacen falta aquí.</translation>
    </message>
    <message>
        <source>Enter your e-mail address and wait for the link, which may take two days.</source>
        <translation>Escribe tu correo y espera el enlace, que puede tardar dos días.</translation>
    </message>
    <message>
        <source>Evernote</source>
        <translation>Evernote</translation>
    </message>
    <message>
        <source>Export a chat or all of them, and choose JSON.</source>
        <translation>Exporta un chat o todos, y elige JSON.</translation>
    </message>
    <message>
        <source>Export the chats that you want.</source>
        <translation>Exporta los chats que quieras.</translation>
    </message>
    <message>
        <source>Find the number of your chat: m365 teams chat list</source>
        <translation>Busca el número de tu chat: m365 teams chat list</translation>
    </message>
    <message>
        <source>Find “Import/Export” there and have a new export made.</source>
        <translation>Busca ahí «Import/Export» y haz crear una exportación nueva.</translation>
    </message>
    <message>
        <source>Follow its guide for your phone: an encrypted backup of Android with its key, or a backup of an iPhone.</source>
        <translation>Sigue su guía para tu teléfono: una copia de seguridad cifrada de Android con su clave, o una copia de un iPhone.</translation>
    </message>
    <message>
        <source>For all chats: Settings, “Advanced”, “Export Telegram data”.</source>
        <translation>Para todos los chats: Ajustes, «Avanzado», «Exportar datos de Telegram».</translation>
    </message>
    <message>
        <source>For all chats: open “Settings”, then “Data Controls”, and choose “Export Chats”.</source>
        <translation>Para todos los chats: abre «Configuración», luego «Controles de datos», y elige «Exportar chats».</translation>
    </message>
    <message>
        <source>For one chat: open it, press the three dots at the top right and choose “Export chat history”.</source>
        <translation>Para un chat: ábrelo, pulsa los tres puntos de arriba a la derecha y elige «Exportar historial de chat».</translation>
    </message>
    <message>
        <source>For one chat: open its menu and choose “Download”, then “Export chat (.json)”.</source>
        <translation>Para un chat: abre su menú y elige «Descargar» y luego «Exportar chat (.json)».</translation>
    </message>
    <message>
        <source>From a backup of Android, with the free program signalbackup-tools</source>
        <translation>De una copia de seguridad de Android, con el programa gratuito signalbackup-tools</translation>
    </message>
    <message>
        <source>From an iPhone, on a computer</source>
        <translation>De un iPhone, en un equipo de escritorio o portátil</translation>
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
        <translation>Consigue DiscordChatExporter y ábrelo; su guía explica cómo inicia sesión en tu cuenta.</translation>
    </message>
    <message>
        <source>Get Replika Backup, a program that other people make; its guide says how it signs in to your account.</source>
        <translation>Consigue Replika Backup, un programa hecho por otras personas; su guía dice cómo inicia sesión en tu cuenta.</translation>
    </message>
    <message>
        <source>Get WeFlow, open it and let it find your chats.</source>
        <translation>Consigue WeFlow, ábrelo y deja que encuentre tus chats.</translation>
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
        <translation>Pon en la tabla una primera fila con nombres de columnas, como remitente, texto, hora y chat.</translation>
    </message>
    <message>
        <source>Give your terminal “Full Disk Access” in System Settings, Privacy &amp; Security.</source>
        <translation>Da a tu terminal «Acceso total al disco» en Ajustes del Sistema, Privacidad y seguridad.</translation>
    </message>
    <message>
        <source>Go back and press “Back up”.</source>
        <translation>Vuelve atrás y pulsa «Guardar».</translation>
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
        <translation>Si el Finder lo impide, da a tu gestor de archivos o terminal «Acceso total al disco» en Ajustes del Sistema, Privacidad y seguridad, y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>If you moved to Teams (free), ask Microsoft for your Teams data, which has the same form.</source>
        <translation>Si te pasaste a Teams (gratis), pide a Microsoft tus datos de Teams, que tienen la misma forma.</translation>
    </message>
    <message>
        <source>In Finder, choose “Go”, then “Go to Folder”, and type ~/Library/Application Support/Adium 2.0/Users/Default/Logs.</source>
        <translation>En el Finder, elige «Ir», luego «Ir a la carpeta», y escribe ~/Library/Application Support/Adium 2.0/Users/Default/Logs.</translation>
    </message>
    <message>
        <source>In Google Drive, right-click the folder “Google AI Studio” and choose “Download”.</source>
        <translation>En Google Drive haz clic derecho en la carpeta «Google AI Studio» y elige «Descargar».</translation>
    </message>
    <message>
        <source>In KoboldAI Lite</source>
        <translation>En KoboldAI Lite</translation>
    </message>
    <message>
        <source>In LobeChat</source>
        <translation>En LobeChat</translation>
    </message>
    <message>
        <source>In Medium, open “Settings”, then “Security and apps”.</source>
        <translation>En Medium, abre «Settings» y luego «Security and apps».</translation>
    </message>
    <message>
        <source>In Substack, open the dashboard of your publication and its “Settings”.</source>
        <translation>En Substack, abre el panel de tu publicación y sus «Settings».</translation>
    </message>
    <message>
        <source>In Viber, open “More” and then “Settings”.</source>
        <translation>En Viber, abre «Más» y después «Ajustes».</translation>
    </message>
    <message>
        <source>In WhatsApp open Settings, “Chats”, “Chat backup”, “End-to-end encrypted backup”, and turn it on with a 64-digit key. Write the key down.</source>
        <translation>En WhatsApp abre Ajustes, «Chats», «Copia de seguridad», «Copia de seguridad cifrada de extremo a extremo» y actívala con una clave de 64 dígitos. Anota la clave.</translation>
    </message>
    <message>
        <source>In globalStorage, open the folder of the extension: saoudrizwan.claude-dev, rooveterinaryinc.roo-cline or kilocode.kilo-code.</source>
        <translation>En globalStorage, abre la carpeta de la extensión: saoudrizwan.claude-dev, rooveterinaryinc.roo-cline o kilocode.kilo-code.</translation>
    </message>
    <message>
        <source>In the Finder press Shift, Command and G together and go to ~/Library/Group Containers, then open group.net.whatsapp.WhatsApp.shared.</source>
        <translation>En el Finder pulsa Mayúsculas, Comando y G a la vez y ve a ~/Library/Group Containers. Abre ahí group.net.whatsapp.WhatsApp.shared.</translation>
    </message>
    <message>
        <source>In the Finder press Shift, Command and G together and go to ~/Library/Messages.</source>
        <translation>En el Finder pulsa Mayúsculas, Comando y G a la vez y ve a ~/Library/Messages.</translation>
    </message>
    <message>
        <source>In the Web UI of llama-server</source>
        <translation>En la interfaz web de llama-server</translation>
    </message>
    <message>
        <source>In the app or the browser, at the Accounts Centre</source>
        <translation>En la app o en el navegador, en el Centro de cuentas</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>En el navegador</translation>
    </message>
    <message>
        <source>In the browser, as an owner or admin of the workspace</source>
        <translation>En el navegador, como propietario o administrador del espacio de trabajo</translation>
    </message>
    <message>
        <source>In the browser, at account.microsoft.com</source>
        <translation>En el navegador, en account.microsoft.com</translation>
    </message>
    <message>
        <source>In the browser, at chat.qwen.ai</source>
        <translation>En el navegador, en chat.qwen.ai</translation>
    </message>
    <message>
        <source>In the browser, at drive.google.com</source>
        <translation>En el navegador, en drive.google.com</translation>
    </message>
    <message>
        <source>In the browser, at facebook.com or accountscenter.facebook.com</source>
        <translation>En el navegador, en facebook.com o accountscenter.facebook.com</translation>
    </message>
    <message>
        <source>In the browser, at web.groupme.com</source>
        <translation>En el navegador, en web.groupme.com</translation>
    </message>
    <message>
        <source>In the browser, in HuggingChat or a Chat UI of your own</source>
        <translation>En el navegador, en HuggingChat o en una Chat UI propia</translation>
    </message>
    <message>
        <source>In the browser, in Le Chat or Vibe</source>
        <translation>En el navegador, en Le Chat o Vibe</translation>
    </message>
    <message>
        <source>In the browser, in LibreChat</source>
        <translation>En el navegador, en LibreChat</translation>
    </message>
    <message>
        <source>In the browser, in Open WebUI</source>
        <translation>En el navegador, en Open WebUI</translation>
    </message>
    <message>
        <source>In the browser, in TypingMind</source>
        <translation>En el navegador, en TypingMind</translation>
    </message>
    <message>
        <source>In the browser, in big-AGI</source>
        <translation>En el navegador, en big-AGI</translation>
    </message>
    <message>
        <source>In the browser, with the extension Perplexity Thread Exporter</source>
        <translation>En el navegador, con la extensión Perplexity Thread Exporter</translation>
    </message>
    <message>
        <source>In the command, say what the columns hold: --map sender=Name --map text=Body, or --map question=Asked --map answer=Told.</source>
        <translation>En el comando, di qué contienen las columnas: --map sender=Name --map text=Body, o --map question=Asked --map answer=Told.</translation>
    </message>
    <message>
        <source>In the tool that saves your chats, such as WeFlow, choose the format “ChatLab” (JSON or JSONL).</source>
        <translation>En la herramienta que guarda tus chats, como WeFlow, elige el formato «ChatLab» (JSON o JSONL).</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>Install CAI Tools, an extension that other people make, in your browser and sign in to Character.AI.</source>
        <translation>Instala en tu navegador CAI Tools, una extensión hecha por otras personas, e inicia sesión en Character.AI.</translation>
    </message>
    <message>
        <source>Install CLI for Microsoft 365 as its page says, and run: m365 login</source>
        <translation>Instala CLI for Microsoft 365 como dice su página y ejecuta: m365 login</translation>
    </message>
    <message>
        <source>Install SMS Backup &amp; Restore by SyncTech and open it.</source>
        <translation>Instala SMS Backup &amp; Restore de SyncTech y ábrelo.</translation>
    </message>
    <message>
        <source>Install SMS Import / Export from F-Droid and open it.</source>
        <translation>Instala SMS Import / Export desde F-Droid y ábrelo.</translation>
    </message>
    <message>
        <source>Install WeChat for Windows 4.0 or newer and let it copy your chats from the phone.</source>
        <translation>Instala WeChat para Windows 4.0 o posterior y deja que copie tus chats del teléfono.</translation>
    </message>
    <message>
        <source>Install WhatsApp-Chat-Exporter as its page says.</source>
        <translation>Instala WhatsApp-Chat-Exporter como indica su página.</translation>
    </message>
    <message>
        <source>Install imessage-exporter as its page says.</source>
        <translation>Instala imessage-exporter como indica su página.</translation>
    </message>
    <message>
        <source>Install signal-export as its page says.</source>
        <translation>Instala signal-export como indica su página.</translation>
    </message>
    <message>
        <source>Install sigtop as its page says.</source>
        <translation>Instala sigtop como indica su página.</translation>
    </message>
    <message>
        <source>Install the free program wa-crypt-tools as its page says, and run: wadecrypt KEY msgstore.db.crypt15 msgstore.db; then the same with wa.db.</source>
        <translation>Instala el programa gratuito wa-crypt-tools como dice su página y ejecuta: wadecrypt CLAVE msgstore.db.crypt15 msgstore.db; luego lo mismo con wa.db.</translation>
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
        <translation>En sus ajustes, deja fuera los datos binarios: aquí solo hacen falta los textos.</translation>
    </message>
    <message>
        <source>Let it save the log as a table (.csv).</source>
        <translation>Haz que guarde el historial como tabla (.csv).</translation>
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
        <translation>Busca un archivo comprimido takeout-….zip anterior a 2023, o un archivo Hangouts.json.</translation>
    </message>
    <message>
        <source>Look for the archive that you downloaded then: its name ends in _export.tar.</source>
        <translation>Busca el archivo comprimido que descargaste entonces: su nombre termina en _export.tar.</translation>
    </message>
    <message>
        <source>Look for the folder ViberPC: on Windows under AppData\Roaming, on a Mac in Library/Application Support, on Linux as .ViberPC.</source>
        <translation>Busca la carpeta ViberPC: en Windows dentro de AppData\Roaming, en un Mac en Library/Application Support, en Linux como .ViberPC.</translation>
    </message>
    <message>
        <source>Look for webui.db in Open WebUI&apos;s folder “data”.</source>
        <translation>Busca webui.db en la carpeta «data» de Open WebUI.</translation>
    </message>
    <message>
        <source>Look in it for mmssms.db (in com.android.providers.telephony) or bugle_db (in com.google.android.apps.messaging).</source>
        <translation>Busca en ella mmssms.db (en com.android.providers.telephony) o bugle_db (en com.google.android.apps.messaging).</translation>
    </message>
    <message>
        <source>Look in the documents for “My Received Files”, a folder with your name in it, and there for “History”.</source>
        <translation>Busca en los documentos «Mis archivos recibidos», dentro una carpeta con tu nombre, y ahí «Historial» (History).</translation>
    </message>
    <message>
        <source>MSN Messenger</source>
        <translation>MSN Messenger</translation>
    </message>
    <message>
        <source>Make a backup without media, with a password of your own.</source>
        <translation>Haz una copia de seguridad sin archivos multimedia, con una contraseña tuya.</translation>
    </message>
    <message>
        <source>Make a local backup in Signal and copy it, and its code of 30 digits, to the computer.</source>
        <translation>Haz una copia de seguridad local en Signal y cópiala, junto con su código de 30 cifras, al equipo.</translation>
    </message>
    <message>
        <source>Make an export with “mmctl export create” and wait until its job is done.</source>
        <translation>Crea una exportación con «mmctl export create» y espera a que termine.</translation>
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
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Messages (imessage-exporter)</source>
        <translation>Mensajes (imessage-exporter)</translation>
    </message>
    <message>
        <source>Messages on a Mac</source>
        <translation>Mensajes en un Mac</translation>
    </message>
    <message>
        <source>Messages on a Mac (iMessage, SMS)</source>
        <translation>Mensajes en un Mac (iMessage, SMS)</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Messenger (end-to-end encrypted)</source>
        <translation>Messenger (cifrado de extremo a extremo)</translation>
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
        <translation>Microsoft Teams (trabajo o escuela)</translation>
    </message>
    <message>
        <source>Newer conversations are in Google Chat: see there.</source>
        <translation>Las conversaciones más nuevas están en Google Chat: mira allí.</translation>
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
        <translation>En Linux y Mac, busca la carpeta .purple en tu carpeta personal; en Windows, escribe %APPDATA%\.purple en la barra de una carpeta.</translation>
    </message>
    <message>
        <source>On a Mac with the app WhatsApp</source>
        <translation>En un Mac con la app WhatsApp</translation>
    </message>
    <message>
        <source>On an Android phone</source>
        <translation>En un teléfono Android</translation>
    </message>
    <message>
        <source>On an Android phone and a computer</source>
        <translation>En un teléfono Android y un ordenador</translation>
    </message>
    <message>
        <source>On an iPhone</source>
        <translation>En un iPhone</translation>
    </message>
    <message>
        <source>On the Mac</source>
        <translation>En el Mac</translation>
    </message>
    <message>
        <source>On the Mac, or on any computer with an iPhone&apos;s backup, with the free program imessage-exporter</source>
        <translation>En el Mac, o en cualquier equipo con la copia de un iPhone, con el programa gratuito imessage-exporter</translation>
    </message>
    <message>
        <source>On the computer</source>
        <translation>En el equipo</translation>
    </message>
    <message>
        <source>On the computer or the phone, at takeout.google.com</source>
        <translation>En el equipo o el teléfono, en takeout.google.com</translation>
    </message>
    <message>
        <source>On the computer or the phone, in Chatbox</source>
        <translation>En el equipo o el teléfono, en Chatbox</translation>
    </message>
    <message>
        <source>On the computer or the phone, in Discord</source>
        <translation>En el equipo o el teléfono, en Discord</translation>
    </message>
    <message>
        <source>On the computer or the phone, in NextChat (ChatGPT Next Web)</source>
        <translation>En el equipo o el teléfono, en NextChat (ChatGPT Next Web)</translation>
    </message>
    <message>
        <source>On the computer or the phone, in RisuAI</source>
        <translation>En el equipo o el teléfono, en RisuAI</translation>
    </message>
    <message>
        <source>On the computer where you chatted, or in a backup of it</source>
        <translation>En el ordenador en el que chateabas, o en una copia de seguridad de él</translation>
    </message>
    <message>
        <source>On the computer, at account.gotinder.com/data</source>
        <translation>En el equipo, en account.gotinder.com/data</translation>
    </message>
    <message>
        <source>On the computer, at apify.com</source>
        <translation>En el equipo, en apify.com</translation>
    </message>
    <message>
        <source>On the computer, at bsky.app</source>
        <translation>En el equipo, en bsky.app</translation>
    </message>
    <message>
        <source>On the computer, at chat.deepseek.com</source>
        <translation>En el equipo, en chat.deepseek.com</translation>
    </message>
    <message>
        <source>On the computer, at chatgpt.com</source>
        <translation>En el equipo, en chatgpt.com</translation>
    </message>
    <message>
        <source>On the computer, at claude.ai or in Claude&apos;s program</source>
        <translation>En el equipo, en claude.ai o en el programa de Claude</translation>
    </message>
    <message>
        <source>On the computer, at grok.com</source>
        <translation>En el equipo, en grok.com</translation>
    </message>
    <message>
        <source>On the computer, at linkedin.com</source>
        <translation>En el equipo, en linkedin.com</translation>
    </message>
    <message>
        <source>On the computer, at messenger.com</source>
        <translation>En el equipo, en messenger.com</translation>
    </message>
    <message>
        <source>On the computer, at openrouter.ai</source>
        <translation>En el equipo, en openrouter.ai</translation>
    </message>
    <message>
        <source>On the computer, at reddit.com</source>
        <translation>En el equipo, en reddit.com</translation>
    </message>
    <message>
        <source>On the computer, at takeout.google.com</source>
        <translation>En el equipo, en takeout.google.com</translation>
    </message>
    <message>
        <source>On the computer, at the address of your Mastodon server</source>
        <translation>En el equipo, en la dirección de tu servidor de Mastodon</translation>
    </message>
    <message>
        <source>On the computer, at vk.com</source>
        <translation>En el equipo, en vk.com</translation>
    </message>
    <message>
        <source>On the computer, at x.com</source>
        <translation>En el equipo, en x.com</translation>
    </message>
    <message>
        <source>On the computer, for Gmail at takeout.google.com</source>
        <translation>En el equipo, para Gmail en takeout.google.com</translation>
    </message>
    <message>
        <source>On the computer, for other mail programs</source>
        <translation>En el equipo, para otros programas de correo</translation>
    </message>
    <message>
        <source>On the computer, in Agnai</source>
        <translation>En el equipo, en Agnai</translation>
    </message>
    <message>
        <source>On the computer, in Cherry Studio</source>
        <translation>En el equipo, en Cherry Studio</translation>
    </message>
    <message>
        <source>On the computer, in Element for the desktop or the browser</source>
        <translation>En el equipo, en Element para escritorio o en el navegador</translation>
    </message>
    <message>
        <source>On the computer, in Evernote for Windows or Mac</source>
        <translation>En el ordenador, en Evernote para Windows o Mac</translation>
    </message>
    <message>
        <source>On the computer, in Jan</source>
        <translation>En el equipo, en Jan</translation>
    </message>
    <message>
        <source>On the computer, in KakaoTalk for Windows or Mac</source>
        <translation>En el equipo, en KakaoTalk para Windows o Mac</translation>
    </message>
    <message>
        <source>On the computer, in LINE for Windows or Mac</source>
        <translation>En el equipo, en LINE para Windows o Mac</translation>
    </message>
    <message>
        <source>On the computer, in Mattermost, where the plugin Channel Export is installed</source>
        <translation>En el equipo, en Mattermost, donde está instalada la extensión Channel Export</translation>
    </message>
    <message>
        <source>On the computer, in Notion</source>
        <translation>En el ordenador, en Notion</translation>
    </message>
    <message>
        <source>On the computer, in QQ for Windows before version 9.9</source>
        <translation>En el equipo, en QQ para Windows anterior a la versión 9.9</translation>
    </message>
    <message>
        <source>On the computer, in Rocket.Chat</source>
        <translation>En el equipo, en Rocket.Chat</translation>
    </message>
    <message>
        <source>On the computer, in Simplenote or at app.simplenote.com</source>
        <translation>En el ordenador, en Simplenote o en app.simplenote.com</translation>
    </message>
    <message>
        <source>On the computer, in Telegram Desktop</source>
        <translation>En el equipo, en Telegram Desktop</translation>
    </message>
    <message>
        <source>On the computer, in VS Code</source>
        <translation>En el equipo, en VS Code</translation>
    </message>
    <message>
        <source>On the computer, in Zulip, for owners and administrators of an organisation</source>
        <translation>En el equipo, en Zulip, para propietarios y administradores de una organización</translation>
    </message>
    <message>
        <source>On the computer, in the browser</source>
        <translation>En el equipo, en el navegador</translation>
    </message>
    <message>
        <source>On the computer, in the folder of Text Generation WebUI (oobabooga)</source>
        <translation>En el equipo, en la carpeta de Text Generation WebUI (oobabooga)</translation>
    </message>
    <message>
        <source>On the computer, with WeFlow; WeChat itself has no export</source>
        <translation>En el equipo, con WeFlow; WeChat no tiene exportación propia</translation>
    </message>
    <message>
        <source>On the computer, with a backup of the whole phone</source>
        <translation>En el ordenador, con una copia de seguridad de todo el teléfono</translation>
    </message>
    <message>
        <source>On the computer, with a tool that writes ChatLab&apos;s format</source>
        <translation>En el ordenador, con una herramienta que escribe el formato de ChatLab</translation>
    </message>
    <message>
        <source>On the computer, with an extension of the browser</source>
        <translation>En el equipo, con una extensión del navegador</translation>
    </message>
    <message>
        <source>On the computer, with an older Viber or a copy that somebody made without encryption</source>
        <translation>En el equipo, con un Viber antiguo o una copia hecha sin cifrado</translation>
    </message>
    <message>
        <source>On the computer, with the free program CLI for Microsoft 365; Teams itself has no export</source>
        <translation>En el equipo, con el programa gratuito CLI for Microsoft 365; Teams no tiene exportación propia</translation>
    </message>
    <message>
        <source>On the computer, with the free program DiscordChatExporter</source>
        <translation>En el equipo, con el programa gratuito DiscordChatExporter</translation>
    </message>
    <message>
        <source>On the computer, with the free program WhatsApp-Chat-Exporter and a backup of the phone</source>
        <translation>En el equipo, con el programa gratuito WhatsApp-Chat-Exporter y una copia de seguridad del teléfono</translation>
    </message>
    <message>
        <source>On the computer, with the free program signal-export and Signal Desktop</source>
        <translation>En el equipo, con el programa gratuito signal-export y Signal Desktop</translation>
    </message>
    <message>
        <source>On the computer, with the free program sigtop and Signal Desktop</source>
        <translation>En el equipo, con el programa gratuito sigtop y Signal Desktop</translation>
    </message>
    <message>
        <source>On the computer, with the program Replika Backup</source>
        <translation>En el equipo, con el programa Replika Backup</translation>
    </message>
    <message>
        <source>On the computer, with the program iMazing and an iPhone or its backup</source>
        <translation>En el ordenador, con el programa iMazing y un iPhone o su copia de seguridad</translation>
    </message>
    <message>
        <source>On the computer; Skype has ended, and its data could be had until January 2026</source>
        <translation>En el equipo; Skype dejó de existir y sus datos se podían obtener hasta enero de 2026</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>En el teléfono</translation>
    </message>
    <message>
        <source>On the phone (Android)</source>
        <translation>En el teléfono (Android)</translation>
    </message>
    <message>
        <source>On the phone (Android), all chats at once</source>
        <translation>En el teléfono (Android), todos los chats a la vez</translation>
    </message>
    <message>
        <source>On the phone (Android, from version 8.10) or in Signal Desktop</source>
        <translation>En el teléfono (Android, desde la versión 8.10) o en Signal Desktop</translation>
    </message>
    <message>
        <source>On the phone or at accounts.snapchat.com</source>
        <translation>En el teléfono o en accounts.snapchat.com</translation>
    </message>
    <message>
        <source>On the phone or the Mac, in Day One</source>
        <translation>En el teléfono o el Mac, en Day One</translation>
    </message>
    <message>
        <source>On the phone, in Hinge</source>
        <translation>En el teléfono, en Hinge</translation>
    </message>
    <message>
        <source>On the phone, in TikTok</source>
        <translation>En el teléfono, en TikTok</translation>
    </message>
    <message>
        <source>On the server, for its administrators</source>
        <translation>En el servidor, para sus administradores</translation>
    </message>
    <message>
        <source>On the server, for whoever runs it</source>
        <translation>En el servidor, para quien lo administra</translation>
    </message>
    <message>
        <source>One file for each channel: “Server - Category - channel [number].json”, or .html, .csv, .txt.</source>
        <translation>Un archivo por canal: «Servidor - Categoría - canal [número].json», o .html, .csv, .txt.</translation>
    </message>
    <message>
        <source>Open Perplexity&apos;s library, and save your threads with the extension.</source>
        <translation>Abre la biblioteca de Perplexity y guarda tus hilos con la extensión.</translation>
    </message>
    <message>
        <source>Open VS Code&apos;s folder: %APPDATA%\Code\User on Windows, ~/Library/Application Support/Code/User on a Mac, ~/.config/Code/User on Linux.</source>
        <translation>Abre la carpeta de VS Code: %APPDATA%\Code\User en Windows, ~/Library/Application Support/Code/User en un Mac, ~/.config/Code/User en Linux.</translation>
    </message>
    <message>
        <source>Open WebUI</source>
        <translation>Open WebUI</translation>
    </message>
    <message>
        <source>Open a character and the list of its chats.</source>
        <translation>Abre un personaje y la lista de sus chats.</translation>
    </message>
    <message>
        <source>Open a chat and choose to export it, at the top right.</source>
        <translation>Abre un chat y expórtalo, arriba a la derecha.</translation>
    </message>
    <message>
        <source>Open a chat, press F1 and choose “Chat: Export Chat…”.</source>
        <translation>Abre un chat, pulsa F1 y elige «Chat: Export Chat…».</translation>
    </message>
    <message>
        <source>Open a chat, then its menu, and choose “Export Chat”.</source>
        <translation>Abre un chat y luego su menú, y elige «Export Chat».</translation>
    </message>
    <message>
        <source>Open a chat, then its settings.</source>
        <translation>Abre un chat y luego sus ajustes.</translation>
    </message>
    <message>
        <source>Open its folder: %APPDATA%\Cursor\User on Windows, ~/Library/Application Support/Cursor/User on a Mac, ~/.config/Cursor/User on Linux.</source>
        <translation>Abre su carpeta: %APPDATA%\Cursor\User en Windows, ~/Library/Application Support/Cursor/User en un Mac, ~/.config/Cursor/User en Linux.</translation>
    </message>
    <message>
        <source>Open its folder: %APPDATA%\anythingllm-desktop\storage on Windows, ~/Library/Application Support/anythingllm-desktop/storage on a Mac, ~/.config/anythingllm-desktop/storage on Linux.</source>
        <translation>Abre su carpeta: %APPDATA%\anythingllm-desktop\storage en Windows, ~/Library/Application Support/anythingllm-desktop/storage en un Mac, ~/.config/anythingllm-desktop/storage en Linux.</translation>
    </message>
    <message>
        <source>Open messenger.com/secure_storage/dyi in a browser where your encrypted chats are shown; enter your PIN if it asks.</source>
        <translation>Abre messenger.com/secure_storage/dyi en un navegador donde se vean tus chats cifrados; escribe tu PIN si lo pide.</translation>
    </message>
    <message>
        <source>Open reddit.com/settings/data-request and sign in.</source>
        <translation>Abre reddit.com/settings/data-request e inicia sesión.</translation>
    </message>
    <message>
        <source>Open takeout.google.com with the account that you use for Voice.</source>
        <translation>Abre takeout.google.com con la cuenta que usas para Voice.</translation>
    </message>
    <message>
        <source>Open the Accounts Centre and choose “Your information and permissions”, then “Export your information”.</source>
        <translation>Abre el Centro de cuentas y elige «Tu información y tus permisos», luego «Exportar tu información».</translation>
    </message>
    <message>
        <source>Open the administration of your site (/ghost) and its settings.</source>
        <translation>Abre la administración de tu sitio (/ghost) y sus ajustes.</translation>
    </message>
    <message>
        <source>Open the administration of your site (/wp-admin).</source>
        <translation>Abre la administración de tu sitio (/wp-admin).</translation>
    </message>
    <message>
        <source>Open the channel or talk.</source>
        <translation>Abre el canal o la conversación.</translation>
    </message>
    <message>
        <source>Open the chat and click the menu (three lines) at the top right.</source>
        <translation>Abre el chat y haz clic en el menú (tres líneas) de arriba a la derecha.</translation>
    </message>
    <message>
        <source>Open the chat and click the three dots at the top right.</source>
        <translation>Abre el chat y haz clic en los tres puntos de arriba a la derecha.</translation>
    </message>
    <message>
        <source>Open the chat and its menu, and choose “Export chat”.</source>
        <translation>Abre el chat y su menú, y elige «Exportar chat».</translation>
    </message>
    <message>
        <source>Open the chat and tap its name at the top.</source>
        <translation>Abre el chat y toca su nombre, arriba.</translation>
    </message>
    <message>
        <source>Open the chat and tap the menu (three lines) at the top right.</source>
        <translation>Abre el chat y toca el menú (tres líneas) de arriba a la derecha.</translation>
    </message>
    <message>
        <source>Open the chat with a character, then the menu of the extension.</source>
        <translation>Abre el chat con un personaje y luego el menú de la extensión.</translation>
    </message>
    <message>
        <source>Open the chat, press the three dots at the top right and choose “Export chat history”. For all chats: Settings, Advanced, “Export Telegram data”.</source>
        <translation>Abre el chat, pulsa los tres puntos de arriba a la derecha y elige «Exportar historial de chat». Para todos los chats: Ajustes, Avanzado, «Exportar datos de Telegram».</translation>
    </message>
    <message>
        <source>Open the chat, press the three dots at the top right, “More”, then “Export chat”.</source>
        <translation>Abre el chat, pulsa los tres puntos de arriba a la derecha, «Más» y luego «Exportar chat».</translation>
    </message>
    <message>
        <source>Open the chat, then the menu at the lower left, and choose “Manage chat files”.</source>
        <translation>Abre el chat, luego el menú de abajo a la izquierda, y elige «Administrar archivos de chat».</translation>
    </message>
    <message>
        <source>Open the folder .claude in your personal folder; its name begins with a dot, so it may be hidden.</source>
        <translation>Abre la carpeta .claude en tu carpeta personal; su nombre empieza con un punto, así que puede estar oculta.</translation>
    </message>
    <message>
        <source>Open the folder .codex in your personal folder; its name begins with a dot, so it may be hidden.</source>
        <translation>Abre la carpeta .codex en tu carpeta personal; su nombre empieza con un punto, así que puede estar oculta.</translation>
    </message>
    <message>
        <source>Open the folder .continue in your personal folder; its name begins with a dot, so it may be hidden.</source>
        <translation>Abre la carpeta .continue en tu carpeta personal; su nombre empieza con un punto, así que puede estar oculta.</translation>
    </message>
    <message>
        <source>Open the folder .gemini in your personal folder; its name begins with a dot, so it may be hidden.</source>
        <translation>Abre la carpeta .gemini en tu carpeta personal; su nombre empieza con un punto, así que puede estar oculta.</translation>
    </message>
    <message>
        <source>Open the folder .lmstudio in your personal folder; its name begins with a dot, so it may be hidden.</source>
        <translation>Abre la carpeta .lmstudio en tu carpeta personal; su nombre empieza con un punto, así que puede estar oculta.</translation>
    </message>
    <message>
        <source>Open the folder of Text Generation WebUI, then user_data and logs; in older versions, logs lies directly in it.</source>
        <translation>Abre la carpeta de Text Generation WebUI y luego user_data y logs; en versiones anteriores, logs está directamente en ella.</translation>
    </message>
    <message>
        <source>Open the folder of the project; the name of the file begins with a dot, so it may be hidden.</source>
        <translation>Abre la carpeta del proyecto; el nombre del archivo empieza con un punto, así que puede estar oculto.</translation>
    </message>
    <message>
        <source>Open the folder that is called like your telephone number.</source>
        <translation>Abre la carpeta que se llama como tu número de teléfono.</translation>
    </message>
    <message>
        <source>Open the mail on the computer, save the attachment and drop it here as it is.</source>
        <translation>Abre el correo en el equipo, guarda el archivo adjunto y suéltalo aquí tal como está.</translation>
    </message>
    <message>
        <source>Open the menu of the chat and choose “Export”.</source>
        <translation>Abre el menú del chat y elige «Export».</translation>
    </message>
    <message>
        <source>Open the message manager (消息管理器).</source>
        <translation>Abre el gestor de mensajes (消息管理器).</translation>
    </message>
    <message>
        <source>Open the organisation&apos;s settings and there “Data exports”.</source>
        <translation>Abre los ajustes de la organización y ahí «Exportaciones de datos».</translation>
    </message>
    <message>
        <source>Open the part about your data and choose to export all chats.</source>
        <translation>Abre la parte sobre tus datos y elige exportar todos los chats.</translation>
    </message>
    <message>
        <source>Open the privacy dashboard, and there what you did in Copilot.</source>
        <translation>Abre el panel de privacidad y, en él, lo que hiciste en Copilot.</translation>
    </message>
    <message>
        <source>Open the room and its information, by its name or the “i” at the top right.</source>
        <translation>Abre la sala y su información, con su nombre o con la «i» de arriba a la derecha.</translation>
    </message>
    <message>
        <source>Open the run of the scraper and choose “Storage” or “Output”.</source>
        <translation>Abre la ejecución del scraper y elige «Storage» u «Output».</translation>
    </message>
    <message>
        <source>Open the settings and choose “Data &amp; Privacy”.</source>
        <translation>Abre los ajustes y elige «Datos y privacidad».</translation>
    </message>
    <message>
        <source>Open the settings and choose “Data Settings”.</source>
        <translation>Abre los ajustes y elige «Data Settings».</translation>
    </message>
    <message>
        <source>Open the settings and choose “Download My Data”.</source>
        <translation>Abre los ajustes y elige «Descargar mis datos».</translation>
    </message>
    <message>
        <source>Open the settings and choose “Import/Export”.</source>
        <translation>Abre los ajustes y elige «Importar/Exportar».</translation>
    </message>
    <message>
        <source>Open the settings and choose “Tools”.</source>
        <translation>Abre los ajustes y elige «Tools».</translation>
    </message>
    <message>
        <source>Open the settings and there the data storage.</source>
        <translation>Abre los ajustes y, dentro, el almacenamiento de datos.</translation>
    </message>
    <message>
        <source>Open the settings and there the page about chats or backups.</source>
        <translation>Abre los ajustes y, dentro, la página sobre chats o copias de seguridad.</translation>
    </message>
    <message>
        <source>Open the settings of the workspace and choose “Export all workspace content”; for one page, open its menu and choose “Export”.</source>
        <translation>Abre los ajustes del espacio de trabajo y elige «Exportar todo el contenido del espacio de trabajo»; para una sola página, abre su menú y elige «Exportar».</translation>
    </message>
    <message>
        <source>Open the settings, and Jan&apos;s data folder from there.</source>
        <translation>Abre los ajustes y, desde ahí, la carpeta de datos de Jan.</translation>
    </message>
    <message>
        <source>Open the settings, and export your data there, with the conversations.</source>
        <translation>Abre los ajustes y exporta ahí tus datos, con las conversaciones.</translation>
    </message>
    <message>
        <source>Open the settings, and export your data there.</source>
        <translation>Abre los ajustes y exporta ahí tus datos.</translation>
    </message>
    <message>
        <source>Open the settings, then “Backups” and “Data backup”.</source>
        <translation>Abre los ajustes, después «Copias de seguridad» y «Copia de seguridad de datos».</translation>
    </message>
    <message>
        <source>Open the settings, then “Import/Export”.</source>
        <translation>Abre los ajustes y luego «Import/Export».</translation>
    </message>
    <message>
        <source>Open the settings.</source>
        <translation>Abre los ajustes.</translation>
    </message>
    <message>
        <source>Open the story and click “Save / Load”.</source>
        <translation>Abre la historia y haz clic en «Save / Load».</translation>
    </message>
    <message>
        <source>Open the workspace&apos;s settings, then “Import/Export Data”.</source>
        <translation>Abre los ajustes del espacio de trabajo y luego «Importar/exportar datos».</translation>
    </message>
    <message>
        <source>Open vk.com/data_protection and choose to request your archive.</source>
        <translation>Abre vk.com/data_protection y elige solicitar tu archivo.</translation>
    </message>
    <message>
        <source>Open your profile, the menu, then “Settings and privacy”, “Account”.</source>
        <translation>Abre tu perfil, el menú, luego «Ajustes y privacidad», «Cuenta».</translation>
    </message>
    <message>
        <source>Open your profile, the settings, then “My Data”.</source>
        <translation>Abre tu perfil, los ajustes y luego «Mis datos».</translation>
    </message>
    <message>
        <source>Open “Preferences”, then “Import and export”, “Data export”.</source>
        <translation>Abre «Preferencias», luego «Importar y exportar», «Exportar información».</translation>
    </message>
    <message>
        <source>Open “Settings”, then “Account”.</source>
        <translation>Abre «Ajustes» y después «Cuenta».</translation>
    </message>
    <message>
        <source>Open “Settings”, then “Application Settings”.</source>
        <translation>Abre «Settings» y luego «Application Settings».</translation>
    </message>
    <message>
        <source>OpenRouter</source>
        <translation>OpenRouter</translation>
    </message>
    <message>
        <source>Or copy two files of it into a folder and drop that: 3d0d7e5fb2ce… (messages, in the folder 3d) and 31bb7ba89147… (names, in the folder 31).</source>
        <translation>O copia dos archivos de ella en una carpeta y suéltala: 3d0d7e5fb2ce… (mensajes, en la carpeta 3d) y 31bb7ba89147… (nombres, en la carpeta 31).</translation>
    </message>
    <message>
        <source>Or drop one file of it: 7c7fba66680e… in the folder 7c; of WhatsApp Business it is 724bd3b98b18… in the folder 72.</source>
        <translation>O suelta un archivo de ella: 7c7fba66680e… en la carpeta 7c; en WhatsApp Business es 724bd3b98b18… en la carpeta 72.</translation>
    </message>
    <message>
        <source>Or open the folder data/default-user/chats, which has a folder for each character.</source>
        <translation>O abre la carpeta data/default-user/chats, que tiene una carpeta por personaje.</translation>
    </message>
    <message>
        <source>Or put texts by one author into a folder, one file for each text or chapter.</source>
        <translation>O pon textos de un mismo autor en una carpeta, un archivo por texto o capítulo.</translation>
    </message>
    <message>
        <source>Others: save mails as .eml, or drag them into a folder, and drop that folder here.</source>
        <translation>Otros: guarda los correos como .eml, o arrástralos a una carpeta, y suelta esa carpeta aquí.</translation>
    </message>
    <message>
        <source>Paste them into a new text file, and save it as .txt.</source>
        <translation>Pégalos en un archivo de texto nuevo y guárdalo como .txt.</translation>
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
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Posts of X, gathered by Apify</source>
        <translation>Publicaciones de X, recopiladas por Apify</translation>
    </message>
    <message>
        <source>Preference pairs</source>
        <translation>Pares de preferencias</translation>
    </message>
    <message>
        <source>Preference pairs (OpenAI, TRL)</source>
        <translation>Pares de preferencias (OpenAI, TRL)</translation>
    </message>
    <message>
        <source>Press the button that exports a chat as JSONL.</source>
        <translation>Pulsa el botón que exporta un chat como JSONL.</translation>
    </message>
    <message>
        <source>Press “All Mail data included” to take some labels only; “Sent” must be among them.</source>
        <translation>Pulsa «Todos los datos de Correo incluidos» para elegir solo algunas etiquetas; «Enviados» debe estar entre ellas.</translation>
    </message>
    <message>
        <source>Press “All activity data included” and leave only “Gemini Apps” ticked.</source>
        <translation>Pulsa «Todos los datos de actividad incluidos» y deja marcado solo «Aplicaciones de Gemini».</translation>
    </message>
    <message>
        <source>Press “Backup” and save the archive.</source>
        <translation>Pulsa «Backup» y guarda el archivo comprimido.</translation>
    </message>
    <message>
        <source>Press “Deselect all”, then tick “Blogger” only.</source>
        <translation>Pulsa «Desmarcar todo» y marca solo «Blogger».</translation>
    </message>
    <message>
        <source>Press “Deselect all”, then tick “Google Chat” only.</source>
        <translation>Pulsa «Desmarcar todo» y marca solo «Google Chat».</translation>
    </message>
    <message>
        <source>Press “Deselect all”, then tick “Keep” only.</source>
        <translation>Pulsa «Desmarcar todo» y marca solo «Keep».</translation>
    </message>
    <message>
        <source>Press “Deselect all”, then tick “Voice”.</source>
        <translation>Pulsa «Desmarcar todo» y marca «Voice».</translation>
    </message>
    <message>
        <source>Press “Deselect all”, then tick “YouTube and YouTube Music” only.</source>
        <translation>Pulsa «Desmarcar todo» y marca solo «YouTube y YouTube Music».</translation>
    </message>
    <message>
        <source>Press “Download Export File”; WordPress.com sends an e-mail with an archive.</source>
        <translation>Pulsa «Descargar el archivo de exportación»; WordPress.com envía un correo con un archivo comprimido.</translation>
    </message>
    <message>
        <source>Press “Download file” and wait until it is ready.</source>
        <translation>Pulsa «Descargar archivo» y espera a que esté listo.</translation>
    </message>
    <message>
        <source>Press “Download”.</source>
        <translation>Pulsa «Download».</translation>
    </message>
    <message>
        <source>Press “Export Notes” and save the archive.</source>
        <translation>Pulsa «Export Notes» y guarda el archivo comprimido.</translation>
    </message>
    <message>
        <source>Press “Export messages” and choose where to keep the archive.</source>
        <translation>Pulsa «Exportar mensajes» y elige dónde guardar el archivo comprimido.</translation>
    </message>
    <message>
        <source>Press “Export results” and choose JSON, with all fields.</source>
        <translation>Pulsa «Export results» y elige JSON, con todos los campos.</translation>
    </message>
    <message>
        <source>Press “Export your data”, where it is offered.</source>
        <translation>Pulsa «Export your data», donde se ofrezca.</translation>
    </message>
    <message>
        <source>Press “Export” and wait.</source>
        <translation>Pulsa «Exportar» y espera.</translation>
    </message>
    <message>
        <source>Press “Export” and wait. New devices have to wait a day first.</source>
        <translation>Pulsa «Exportar» y espera. Los dispositivos nuevos deben esperar antes un día.</translation>
    </message>
    <message>
        <source>Press “Multiple formats” and choose JSON for the activity records.</source>
        <translation>Pulsa «Varios formatos» y elige JSON para los registros de actividad.</translation>
    </message>
    <message>
        <source>Press “Next step” and “Create export”.</source>
        <translation>Pulsa «Siguiente paso» y «Crear exportación».</translation>
    </message>
    <message>
        <source>Press “Next step”, choose the e-mail link and .zip, then “Create export”.</source>
        <translation>Pulsa «Siguiente paso», elige el enlace por correo y .zip, y luego «Crear exportación».</translation>
    </message>
    <message>
        <source>Press “Next step”, choose “Export once” and .zip, then “Create export”.</source>
        <translation>Pulsa «Siguiente paso», elige «Exportar una vez» y .zip, y luego «Crear exportación».</translation>
    </message>
    <message>
        <source>Press “Request Data” (on the phone “Request all of my data”), tick messages and confirm.</source>
        <translation>Pulsa «Solicitar datos» (en el teléfono, «Solicitar todos mis datos»), marca los mensajes y confirma.</translation>
    </message>
    <message>
        <source>Press “Request archive” and wait a day or more for the notice.</source>
        <translation>Pulsa «Solicitar archivo» y espera el aviso un día o más.</translation>
    </message>
    <message>
        <source>Press “Request archive” and wait for the e-mail.</source>
        <translation>Pulsa «Solicitar archivo» y espera el correo.</translation>
    </message>
    <message>
        <source>Press “Request data” and wait some days.</source>
        <translation>Pulsa «Solicitar datos» y espera algunos días.</translation>
    </message>
    <message>
        <source>Press “Request your archive”; you may do so once a week.</source>
        <translation>Pulsa «Solicitar tu archivo»; puedes hacerlo una vez por semana.</translation>
    </message>
    <message>
        <source>Press “Submit” and wait for the e-mail.</source>
        <translation>Pulsa «Enviar» y espera el correo.</translation>
    </message>
    <message>
        <source>Prompts and completions</source>
        <translation>Prompts y respuestas</translation>
    </message>
    <message>
        <source>QQ</source>
        <translation>QQ</translation>
    </message>
    <message>
        <source>Quit Messages.</source>
        <translation>Sal de Mensajes.</translation>
    </message>
    <message>
        <source>Quit Viber.</source>
        <translation>Cierra Viber.</translation>
    </message>
    <message>
        <source>Quit WhatsApp.</source>
        <translation>Sal de WhatsApp.</translation>
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
        <translation>Haz clic derecho en una amistad, un grupo o una lista completa y elige «Exportar registros de mensajes» (导出消息记录).</translation>
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
        <translation>Ejecútalo con la opción --json result.json</translation>
    </message>
    <message>
        <source>Run: imessage-exporter --format html</source>
        <translation>Ejecuta: imessage-exporter --format html</translation>
    </message>
    <message>
        <source>Run: m365 teams chat message list --chatId NUMBER --output json &gt; chat.json</source>
        <translation>Ejecuta: m365 teams chat message list --chatId NÚMERO --output json &gt; chat.json</translation>
    </message>
    <message>
        <source>Run: sigexport signal-chats</source>
        <translation>Ejecuta: sigexport signal-chats</translation>
    </message>
    <message>
        <source>Run: signalbackup-tools BACKUP CODE --exporttxt FOLDER</source>
        <translation>Ejecuta: signalbackup-tools COPIA CÓDIGO --exporttxt CARPETA</translation>
    </message>
    <message>
        <source>Run: sigtop export-messages -f json signal-chats</source>
        <translation>Ejecuta: sigtop export-messages -f json signal-chats</translation>
    </message>
    <message>
        <source>Save it on this computer and drop it here, zipped or not.</source>
        <translation>Guárdalo en este equipo y suéltalo aquí, comprimido o no.</translation>
    </message>
    <message>
        <source>Save the archive and drop it here as it is.</source>
        <translation>Guarda el archivo comprimido y suéltalo aquí tal cual.</translation>
    </message>
    <message>
        <source>Scroll down, tap “Export Chat”, then “Without Media”.</source>
        <translation>Desplázate hacia abajo, toca «Exportar chat» y luego «Sin archivos».</translation>
    </message>
    <message>
        <source>Select the messages in the app and copy them.</source>
        <translation>Selecciona los mensajes en la aplicación y cópialos.</translation>
    </message>
    <message>
        <source>Send the archive to yourself, for example by AirDrop or e-mail.</source>
        <translation>Envíate el archivo comprimido, por ejemplo por AirDrop o correo.</translation>
    </message>
    <message>
        <source>Send the file to yourself, for example by e-mail, or save it in a cloud folder.</source>
        <translation>Envíate el archivo, por ejemplo por correo, o guárdalo en una carpeta en la nube.</translation>
    </message>
    <message>
        <source>Send the mail to yourself; its attachment is an archive with a text for each chat.</source>
        <translation>Envíate el correo a ti; el archivo adjunto está comprimido y contiene un texto por cada chat.</translation>
    </message>
    <message>
        <source>Share or copy messages-….zip to this computer.</source>
        <translation>Comparte o copia messages-….zip a este equipo.</translation>
    </message>
    <message>
        <source>Share or copy the file sms-….xml to this computer.</source>
        <translation>Comparte o copia el archivo sms-….xml a este equipo.</translation>
    </message>
    <message>
        <source>ShareGPT</source>
        <translation>ShareGPT</translation>
    </message>
    <message>
        <source>Sign in and choose to download your data.</source>
        <translation>Inicia sesión y elige descargar tus datos.</translation>
    </message>
    <message>
        <source>Sign in, press “Deselect all” and tick “Mail”.</source>
        <translation>Inicia sesión, pulsa «Desmarcar todo» y marca «Correo».</translation>
    </message>
    <message>
        <source>Sign in, press “Deselect all” and tick “My Activity”.</source>
        <translation>Inicia sesión, pulsa «Desmarcar todo» y marca «Mi actividad».</translation>
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
        <translation>Inicia una nueva exportación; las estándar también contienen los mensajes privados de quienes dieron su permiso.</translation>
    </message>
    <message>
        <source>Substack</source>
        <translation>Substack</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Tables (CSV, Excel, JSON)</source>
        <translation>Tablas (CSV, Excel, JSON)</translation>
    </message>
    <message>
        <source>Tap the wheel, then “Export chat messages” (대화 내용 내보내기).</source>
        <translation>Toca la rueda y luego «Exportar mensajes de chat» (대화 내용 내보내기).</translation>
    </message>
    <message>
        <source>Tap “Export chat history” and save or send the file.</source>
        <translation>Toca «Exportar historial de chat» y guarda o envía el archivo.</translation>
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
        <translation>Mensajes de texto de Android</translation>
    </message>
    <message>
        <source>Text messages of Android (SMS Backup &amp; Restore)</source>
        <translation>Mensajes de texto de Android (SMS Backup &amp; Restore)</translation>
    </message>
    <message>
        <source>Text messages of Android (SMS Import / Export)</source>
        <translation>Mensajes de texto de Android (SMS Import / Export)</translation>
    </message>
    <message>
        <source>Text messages of Android (database)</source>
        <translation>Mensajes de texto de Android (base de datos)</translation>
    </message>
    <message>
        <source>The archive of Google Takeout with the folder Voice/Calls: a page for each stretch of a conversation.</source>
        <translation>El archivo comprimido de Google Takeout con la carpeta Voice/Calls: una página por cada tramo de una conversación.</translation>
    </message>
    <message>
        <source>The archive of Google Takeout, with the tables comments.csv and live chats.csv in it.</source>
        <translation>El archivo comprimido de Google Takeout, con las tablas comments.csv y live chats.csv dentro.</translation>
    </message>
    <message>
        <source>The archive of an organisation&apos;s export (….tar.gz), with realm.json and files messages-000001.json and so on.</source>
        <translation>El archivo comprimido de la exportación de una organización (….tar.gz), con realm.json y archivos messages-000001.json, etc.</translation>
    </message>
    <message>
        <source>The archive package.zip that Discord sends, with the folders messages and account.</source>
        <translation>El archivo comprimido package.zip que envía Discord, con las carpetas messages y account.</translation>
    </message>
    <message>
        <source>The archive that GroupMe makes, with a folder for each conversation and message.json in it.</source>
        <translation>El archivo comprimido que crea GroupMe, con una carpeta para cada conversación y message.json dentro.</translation>
    </message>
    <message>
        <source>The archive that Rocket.Chat makes of your data, or of one room, with a file of JSON or a page of HTML for each room.</source>
        <translation>El archivo comprimido que Rocket.Chat crea con tus datos, o de una sala, con un archivo JSON o una página HTML por sala.</translation>
    </message>
    <message>
        <source>The database anythingllm.db in the folder storage, or the chats that an administrator exports as JSON.</source>
        <translation>La base de datos anythingllm.db de la carpeta storage, o los chats que un administrador exporta como JSON.</translation>
    </message>
    <message>
        <source>The database mmssms.db of Android, or bugle_db of Google Messages, from a backup of a whole phone.</source>
        <translation>La base de datos mmssms.db de Android, o bugle_db de Mensajes de Google, de una copia de seguridad de todo el teléfono.</translation>
    </message>
    <message>
        <source>The database state.vscdb in the folder globalStorage.</source>
        <translation>La base de datos state.vscdb en la carpeta globalStorage.</translation>
    </message>
    <message>
        <source>The file .aider.chat.history.md of a project.</source>
        <translation>El archivo .aider.chat.history.md de un proyecto.</translation>
    </message>
    <message>
        <source>The file ChatStorage.sqlite of WhatsApp on a Mac, with ChatStorage.sqlite-wal beside it; or that file of an iPhone&apos;s backup.</source>
        <translation>El archivo ChatStorage.sqlite de WhatsApp en un Mac, con ChatStorage.sqlite-wal al lado; o ese archivo de la copia de seguridad de un iPhone.</translation>
    </message>
    <message>
        <source>The file LobeChat-….json that LobeChat (LobeHub) exports.</source>
        <translation>El archivo LobeChat-….json que exporta LobeChat (LobeHub).</translation>
    </message>
    <message>
        <source>The file chat.db of a Mac, with chat.db-wal beside it; or the backup of an iPhone.</source>
        <translation>El archivo chat.db de un Mac, con chat.db-wal al lado; o la copia de seguridad de un iPhone.</translation>
    </message>
    <message>
        <source>The file conversation_….json or …_conversations_export.json that the Web UI of llama.cpp (llama-server) exports.</source>
        <translation>El archivo conversation_….json o …_conversations_export.json que exporta la interfaz web de llama.cpp (llama-server).</translation>
    </message>
    <message>
        <source>The file msgstore.db, decrypted from a backup of WhatsApp on Android; wa.db beside it has the names.</source>
        <translation>El archivo msgstore.db, descifrado de una copia de seguridad de WhatsApp en Android; wa.db, al lado, tiene los nombres.</translation>
    </message>
    <message>
        <source>The file repo.car with all records of your account.</source>
        <translation>El archivo repo.car con todos los registros de tu cuenta.</translation>
    </message>
    <message>
        <source>The file result.json, or a JSON file for each chat, made by WhatsApp-Chat-Exporter.</source>
        <translation>El archivo result.json, o un archivo JSON por chat, creado por WhatsApp-Chat-Exporter.</translation>
    </message>
    <message>
        <source>The file saved_story.json that KoboldAI Lite, the page of KoboldCpp, saves.</source>
        <translation>El archivo saved_story.json que guarda KoboldAI Lite, la página de KoboldCpp.</translation>
    </message>
    <message>
        <source>The folder History of MSN or Windows Live Messenger, with an .xml file for each contact.</source>
        <translation>La carpeta History de MSN o Windows Live Messenger, con un archivo .xml por cada contacto.</translation>
    </message>
    <message>
        <source>The folder Keep of an archive of Google Takeout, with a .json file for each note.</source>
        <translation>La carpeta Keep de un archivo comprimido de Google Takeout, con un archivo .json por cada nota.</translation>
    </message>
    <message>
        <source>The folder Logs of Adium, with folders by account and contact.</source>
        <translation>La carpeta Logs de Adium, con carpetas por cuenta y contacto.</translation>
    </message>
    <message>
        <source>The folder logs of Pidgin or Gaim, with a page or text for each conversation.</source>
        <translation>La carpeta logs de Pidgin o Gaim, con una página o un texto por cada conversación.</translation>
    </message>
    <message>
        <source>The text messages.txt of a chat, or the tables of a data backup, both from Android and unpacked with their password.</source>
        <translation>El texto messages.txt de un chat, o las tablas de una copia de seguridad de datos, ambos de Android y descomprimidos con su contraseña.</translation>
    </message>
    <message>
        <source>The texts of your chats that the phone sends by mail, or the file viber.db of Viber for computers while it is not encrypted.</source>
        <translation>Los textos de tus chats que el teléfono envía por correo, o el archivo viber.db de Viber para equipos mientras no esté cifrado.</translation>
    </message>
    <message>
        <source>Threema</source>
        <translation>Threema</translation>
    </message>
    <message>
        <source>Thunderbird: open the folder of your profile (“Help”, “Troubleshooting Information”), and drop the files “Sent” and “Inbox” of your account here.</source>
        <translation>Thunderbird: abre la carpeta de tu perfil («Ayuda», «Información para solucionar problemas») y suelta aquí los archivos «Sent» e «Inbox» de tu cuenta.</translation>
    </message>
    <message>
        <source>Tick messages; the rest is not needed here.</source>
        <translation>Marca los mensajes; lo demás no hace falta aquí.</translation>
    </message>
    <message>
        <source>Tick “Export JSON Files” and “Chat History”, then all the time there is.</source>
        <translation>Marca «Exportar archivos JSON» e «Historial de chat», y todo el periodo que haya.</translation>
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
        <translation>Descomprime la copia. El teléfono por sí mismo no entrega estos archivos: ahí SMS Import / Export es el camino más fácil.</translation>
    </message>
    <message>
        <source>Untick photos and other files; only texts are needed here.</source>
        <translation>Desmarca fotos y otros archivos; aquí solo hacen falta los textos.</translation>
    </message>
    <message>
        <source>Update Signal.</source>
        <translation>Actualiza Signal.</translation>
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
        <translation>Espera el correo de Discord; puede tardar hasta 30 días.</translation>
    </message>
    <message>
        <source>Wait for the e-mail with a link and download all parts.</source>
        <translation>Espera el correo con un enlace y descarga todas las partes.</translation>
    </message>
    <message>
        <source>Wait for the e-mail with a link, and download the archive.</source>
        <translation>Espera el correo con un enlace y descarga el archivo comprimido.</translation>
    </message>
    <message>
        <source>Wait for the e-mail with a link, and stay signed in.</source>
        <translation>Espera el correo con un enlace, sin cerrar la sesión.</translation>
    </message>
    <message>
        <source>Wait for the e-mail with the link and download all parts.</source>
        <translation>Espera el correo con el enlace y descarga todas las partes.</translation>
    </message>
    <message>
        <source>Wait for the e-mail with the link, download all parts and drop them here.</source>
        <translation>Espera el correo con el enlace, descarga todas las partes y suéltalas aquí.</translation>
    </message>
    <message>
        <source>Wait for the e-mail, and download the archive.</source>
        <translation>Espera el correo y descarga el archivo comprimido.</translation>
    </message>
    <message>
        <source>Wait for the mail with the link, and download the archive.</source>
        <translation>Espera el correo con el enlace y descarga el archivo comprimido.</translation>
    </message>
    <message>
        <source>Wait for the mail, download the archive and drop it here as it is.</source>
        <translation>Espera el correo, descarga el archivo comprimido y suéltalo aquí tal como está.</translation>
    </message>
    <message>
        <source>Wait for the mail, or look there again, and download the archive.</source>
        <translation>Espera el correo, o vuelve a mirar allí, y descarga el archivo comprimido.</translation>
    </message>
    <message>
        <source>Wait for the message with a link, which may take up to 30 days.</source>
        <translation>Espera el mensaje con un enlace, que puede tardar hasta 30 días.</translation>
    </message>
    <message>
        <source>Wait for the notice and download all parts.</source>
        <translation>Espera el aviso y descarga todas las partes.</translation>
    </message>
    <message>
        <source>Wait for the notice of VK, which may take some days.</source>
        <translation>Espera el aviso de VK, que puede tardar algunos días.</translation>
    </message>
    <message>
        <source>Wait until it is ready, and download it.</source>
        <translation>Espera a que esté lista y descárgala.</translation>
    </message>
    <message>
        <source>Wait until it says “Download”, and download the archive.</source>
        <translation>Espera a que ponga «Download» y descarga el archivo comprimido.</translation>
    </message>
    <message>
        <source>Wait until the data are ready, which may take two days.</source>
        <translation>Espera a que los datos estén listos, que puede tardar dos días.</translation>
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
        <translation>WhatsApp (base de datos de Android)</translation>
    </message>
    <message>
        <source>WhatsApp (database of an iPhone or Mac)</source>
        <translation>WhatsApp (base de datos de un iPhone o Mac)</translation>
    </message>
    <message>
        <source>Where the names do not tell, you see the first rows and choose the columns. The next table with the same columns is read like that.</source>
        <translation>Si los nombres no lo dicen, ves las primeras filas y eliges las columnas. La siguiente tabla con las mismas columnas se lee igual.</translation>
    </message>
    <message>
        <source>Where you kept it: Google no longer makes these files</source>
        <translation>Donde la guardaste: Google ya no crea estos archivos</translation>
    </message>
    <message>
        <source>WordPress</source>
        <translation>WordPress</translation>
    </message>
    <message>
        <source>Write the name of who speaks and a colon before each turn, such as “Ann: I am here.”</source>
        <translation>Escribe el nombre de quien habla y dos puntos antes de cada turno, como «Ana: Ya llegué.»</translation>
    </message>
    <message>
        <source>Write “/export” and send it.</source>
        <translation>Escribe «/export» y envíalo.</translation>
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
        <translation>messages-….zip con messages.ndjson dentro, o ese archivo solo.</translation>
    </message>
    <message>
        <source>sms-….xml, or a zip archive of it.</source>
        <translation>sms-….xml, o un archivo zip con él.</translation>
    </message>
</context>
</TS>
