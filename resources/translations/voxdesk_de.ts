<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
            <translation> · etwa {length}</translation>
        </message>
        <message>
            <source> · already done</source>
            <translation> · schon fertig</translation>
        </message>
        <message>
            <source> · in use</source>
            <translation> · in Gebrauch</translation>
        </message>
        <message>
            <source> · {snr_db:.0f} dB over noise</source>
            <translation> · {snr_db:.0f} dB über dem Rauschen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file</source>
            <translation>
                <numerusform>%Ln Datei</numerusform>
                <numerusform>%Ln Dateien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln layer</source>
            <translation>
                <numerusform>%Ln Schicht</numerusform>
                <numerusform>%Ln Schichten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln method</source>
            <translation>
                <numerusform>%Ln Methode</numerusform>
                <numerusform>%Ln Methoden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln microphone</source>
            <translation>
                <numerusform>%Ln Mikrofon</numerusform>
                <numerusform>%Ln Mikrofone</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln other</source>
            <translation>
                <numerusform>%Ln weitere</numerusform>
                <numerusform>%Ln weitere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pair</source>
            <translation>
                <numerusform>%Ln Paar</numerusform>
                <numerusform>%Ln Paare</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln parameter</source>
            <translation>
                <numerusform>%Ln Parameter</numerusform>
                <numerusform>%Ln Parameter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln person</source>
            <translation>
                <numerusform>%Ln Person</numerusform>
                <numerusform>%Ln Personen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln recording</source>
            <translation>
                <numerusform>%Ln Aufnahme</numerusform>
                <numerusform>%Ln Aufnahmen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln turn</source>
            <translation>
                <numerusform>%Ln Abschnitt</numerusform>
                <numerusform>%Ln Abschnitte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln voice</source>
            <translation>
                <numerusform>%Ln Stimme</numerusform>
                <numerusform>%Ln Stimmen</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Gehe zu</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>, {count} could not be written</source>
            <translation>, {count} konnten nicht geschrieben werden</translation>
        </message>
        <message>
            <source>1 fits nobody</source>
            <translation>1 passt zu niemandem</translation>
        </message>
        <message>
            <source>1 in {count}</source>
            <translation>1 von {count}</translation>
        </message>
        <message>
            <source>1 stranger in 1,000</source>
            <translation>1 von 1.000 Fremden</translation>
        </message>
        <message>
            <source>1 stranger in 100</source>
            <translation>1 von 100 Fremden</translation>
        </message>
        <message>
            <source>1 stranger in 20</source>
            <translation>1 von 20 Fremden</translation>
        </message>
        <message>
            <source>16,000 Hz</source>
            <translation>16.000 Hz</translation>
        </message>
        <message>
            <source>8,000 Hz</source>
            <translation>8.000 Hz</translation>
        </message>
        <message>
            <source>A CSV table with the columns path and speaker</source>
            <translation>Eine CSV-Tabelle mit den Spalten path und speaker</translation>
        </message>
        <message>
            <source>A file that helps to find a fault</source>
            <translation>Eine Datei, die hilft, einen Fehler zu finden</translation>
        </message>
        <message>
            <source>A folder of recordings</source>
            <translation>Ein Ordner mit Aufnahmen</translation>
        </message>
        <message>
            <source>A folder of weights</source>
            <translation>Ein Ordner mit Gewichten</translation>
        </message>
        <message>
            <source>A folder to put the people's folders into</source>
            <translation>Ein Ordner, in den die Ordner der Personen kommen</translation>
        </message>
        <message>
            <source>A heap of recordings becomes people</source>
            <translation>Aus einem Haufen Aufnahmen werden Personen</translation>
        </message>
        <message>
            <source>A network for photographs, learning on (needs its weights)</source>
            <translation>Ein Netz für Fotos, das weiterlernt (braucht seine Gewichte)</translation>
        </message>
        <message>
            <source>A new person</source>
            <translation>Eine neue Person</translation>
        </message>
        <message>
            <source>A new person: the next step asks for their consent.</source>
            <translation>Eine neue Person: Der nächste Schritt fragt nach ihrer Einwilligung.</translation>
        </message>
        <message>
            <source>A recording of this person is also stored under {others}.</source>
            <translation>Eine Aufnahme dieser Person ist auch unter {others} gespeichert.</translation>
        </message>
        <message>
            <source>A table of who truly speaks: path,speaker</source>
            <translation>Eine Tabelle, wer wirklich spricht: path,speaker</translation>
        </message>
        <message>
            <source>A voice can identify a person, so it is theirs to give. Ask everybody before you enrol them.</source>
            <translation>An einer Stimme kann man einen Menschen erkennen, also darf nur er selbst sie hergeben. Fragen Sie alle, bevor Sie sie aufnehmen.</translation>
        </message>
        <message>
            <source>A voice needs {threshold:.2f} to be named</source>
            <translation>Eine Stimme braucht {threshold:.2f}, um benannt zu werden</translation>
        </message>
        <message>
            <source>ARI</source>
            <translation>ARI</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Über</translation>
        </message>
        <message>
            <source>About these keys</source>
            <translation>Zu diesen Tasten</translation>
        </message>
        <message>
            <source>About this name</source>
            <translation>Zu diesem Namen</translation>
        </message>
        <message>
            <source>Accuracy</source>
            <translation>Genauigkeit</translation>
        </message>
        <message>
            <source>Accuracy per audio: the share of clips that are answered rightly</source>
            <translation>Genauigkeit je Aufnahme: der Anteil richtig beantworteter Stücke</translation>
        </message>
        <message>
            <source>Accuracy per frame, where the method looks at frames</source>
            <translation>Genauigkeit je Rahmen, wo die Methode Rahmen betrachtet</translation>
        </message>
        <message>
            <source>Add a recording so that this voice can be recognised.</source>
            <translation>Fügen Sie eine Aufnahme hinzu, damit diese Stimme erkannt werden kann.</translation>
        </message>
        <message>
            <source>Add recordings of this person</source>
            <translation>Aufnahmen dieser Person hinzufügen</translation>
        </message>
        <message>
            <source>Add recordings…</source>
            <translation>Aufnahmen hinzufügen…</translation>
        </message>
        <message>
            <source>Adjusted Rand index with the first line, {reference}: 1 is the same, 0 is chance</source>
            <translation>Angepasster Rand-Index mit der ersten Zeile, {reference}: 1 ist gleich, 0 ist Zufall</translation>
        </message>
        <message>
            <source>Adjusted Rand index with the true names</source>
            <translation>Angepasster Rand-Index mit den wahren Namen</translation>
        </message>
        <message>
            <source>Agrees</source>
            <translation>Einigkeit</translation>
        </message>
        <message>
            <source>Agrees with {reference} (ARI)</source>
            <translation>Einigkeit mit {reference} (ARI)</translation>
        </message>
        <message>
            <source>All as they were</source>
            <translation>Alle wie vorher</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>All other recordings were grouped.</source>
            <translation>Alle anderen Aufnahmen wurden gruppiert.</translation>
        </message>
        <message>
            <source>All people and their voices are erased from the library and overwritten on the disk. This cannot be taken back.</source>
            <translation>Alle Personen und ihre Stimmen werden aus der Bibliothek gelöscht und auf der Platte überschrieben. Das lässt sich nicht zurücknehmen.</translation>
        </message>
        <message>
            <source>All recordings made with the microphone in VoxDesk are deleted. Voices learned from them stay known, but can no longer be played. This cannot be taken back.</source>
            <translation>Alle Aufnahmen, die in VoxDesk mit dem Mikrofon gemacht wurden, werden gelöscht. Daraus gelernte Stimmen bleiben bekannt, lassen sich aber nicht mehr abspielen. Das lässt sich nicht zurücknehmen.</translation>
        </message>
        <message>
            <source>All recordings of {person} go to the person you choose, whose name stays. This cannot be taken back.</source>
            <translation>Alle Aufnahmen von {person} gehen an die Person, die Sie wählen; deren Name bleibt. Das lässt sich nicht zurücknehmen.</translation>
        </message>
        <message>
            <source>All {people} and their voices are erased from the library and overwritten on the disk. Sound files stay where they are. This cannot be taken back.</source>
            <translation>Alle {people} und ihre Stimmen werden aus der Bibliothek gelöscht und auf der Platte überschrieben. Tondateien bleiben, wo sie sind. Das lässt sich nicht zurücknehmen.</translation>
        </message>
        <message>
            <source>Already enrolled: what you add makes this voice better known.</source>
            <translation>Schon bekannt: Was Sie hinzufügen, macht diese Stimme besser bekannt.</translation>
        </message>
        <message>
            <source>Also analyse what is in it already</source>
            <translation>Auch analysieren, was schon darin liegt</translation>
        </message>
        <message>
            <source>Always the same: {keys}</source>
            <translation>Immer gleich: {keys}</translation>
        </message>
        <message>
            <source>Analyse only the selection</source>
            <translation>Nur die Auswahl analysieren</translation>
        </message>
        <message>
            <source>Analysing {file}</source>
            <translation>{file} wird analysiert</translation>
        </message>
        <message>
            <source>Analysing {what}{path}</source>
            <translation>{what}{path} wird analysiert</translation>
        </message>
        <message>
            <source>Another text</source>
            <translation>Anderer Text</translation>
        </message>
        <message>
            <source>Archives (*.zip)</source>
            <translation>Archive (*.zip)</translation>
        </message>
        <message>
            <source>Arrow keys move, plus and minus zoom, Home and End go to the ends, Shift with an arrow key selects a stretch.</source>
            <translation>Pfeiltasten bewegen, Plus und Minus vergrößern und verkleinern, Pos1 und Ende gehen an die Enden, Umschalt mit einer Pfeiltaste wählt eine Strecke aus.</translation>
        </message>
        <message>
            <source>As it was</source>
            <translation>Wie vorher</translation>
        </message>
        <message>
            <source>As its maker gives it, for its card</source>
            <translation>Wie der Hersteller sie angibt, für die Karte</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Ask whose voice it is</source>
            <translation>Fragen, wessen Stimme es ist</translation>
        </message>
        <message>
            <source>At most {strangers}</source>
            <translation>Höchstens {strangers}</translation>
        </message>
        <message>
            <source>Audacity labels…</source>
            <translation>Audacity-Textmarken…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Before the first voice is stored</source>
            <translation>Bevor die erste Stimme gespeichert wird</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Anfangen</translation>
        </message>
        <message>
            <source>Between…</source>
            <translation>Zwischen…</translation>
        </message>
        <message>
            <source>Both are one person from then on. Undo takes it back.</source>
            <translation>Beide sind von da an eine Person. „Rückgängig“ nimmt es zurück.</translation>
        </message>
        <message>
            <source>Both ends belong to the range.</source>
            <translation>Beide Enden gehören zum Bereich.</translation>
        </message>
        <message>
            <source>Brightest</source>
            <translation>Am hellsten</translation>
        </message>
        <message>
            <source>Brightest level</source>
            <translation>Hellster Pegel</translation>
        </message>
        <message>
            <source>CMVN</source>
            <translation>CMVN</translation>
        </message>
        <message>
            <source>Calibrate</source>
            <translation>Kalibrieren</translation>
        </message>
        <message>
            <source>Calibrated</source>
            <translation>Kalibriert</translation>
        </message>
        <message>
            <source>Call it</source>
            <translation>Name des Modells</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Cancel the grouping</source>
            <translation>Gruppierung abbrechen</translation>
        </message>
        <message>
            <source>Cancel {job_title}</source>
            <translation>Abbrechen: {job_title}</translation>
        </message>
        <message>
            <source>Candidates</source>
            <translation>Kandidaten</translation>
        </message>
        <message>
            <source>Candidates: {words}. A name needs {threshold:.2f}.</source>
            <translation>Kandidaten: {words}. Ein Name braucht {threshold:.2f}.</translation>
        </message>
        <message>
            <source>Captions without text (SRT)…</source>
            <translation>Untertitel ohne Text (SRT)…</translation>
        </message>
        <message>
            <source>Captions without text (WebVTT)…</source>
            <translation>Untertitel ohne Text (WebVTT)…</translation>
        </message>
        <message>
            <source>Card of {manifest_id}</source>
            <translation>Karte von {manifest_id}</translation>
        </message>
        <message>
            <source>Card…</source>
            <translation>Karte…</translation>
        </message>
        <message>
            <source>Change the keys</source>
            <translation>Tasten ändern</translation>
        </message>
        <message>
            <source>Change the keys…</source>
            <translation>Tasten ändern…</translation>
        </message>
        <message>
            <source>Choose a command, then press the keys that it shall have.</source>
            <translation>Wählen Sie einen Befehl und drücken Sie dann die Tasten, die er haben soll.</translation>
        </message>
        <message>
            <source>Choose a folder of recordings</source>
            <translation>Ordner mit Aufnahmen wählen</translation>
        </message>
        <message>
            <source>Choose a folder of recordings to begin</source>
            <translation>Wählen Sie zuerst einen Ordner mit Aufnahmen</translation>
        </message>
        <message>
            <source>Choose a folder of recordings. You see who speaks in it and what the sound is like; then train a method, compare it with the others on people it never heard, and use it on Listen.</source>
            <translation>Wählen Sie einen Ordner mit Aufnahmen. Sie sehen, wer darin spricht und wie der Ton ist; dann trainieren Sie eine Methode, vergleichen sie mit den anderen an Menschen, die sie nie gehört hat, und benutzen sie beim Hören.</translation>
        </message>
        <message>
            <source>Choose a folder to group</source>
            <translation>Ordner zum Gruppieren wählen</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Ordner wählen…</translation>
        </message>
        <message>
            <source>Choose a turn to change it</source>
            <translation>Wählen Sie einen Abschnitt, um ihn zu ändern</translation>
        </message>
        <message>
            <source>Choose folder…</source>
            <translation>Ordner wählen…</translation>
        </message>
        <message>
            <source>Choose one of your people, or type a new name.</source>
            <translation>Wählen Sie eine Ihrer Personen, oder tippen Sie einen neuen Namen.</translation>
        </message>
        <message>
            <source>Choose one to see how sure it is.</source>
            <translation>Wählen Sie eine, um zu sehen, wie sicher sie ist.</translation>
        </message>
        <message>
            <source>Choose or drop a folder: everything in it is listened to and grouped by voice. Name a group, enrol it, and that voice is known from then on.</source>
            <translation>Wählen Sie einen Ordner, oder legen Sie einen hier ab: Alles darin wird gehört und nach Stimme gruppiert. Benennen Sie eine Gruppe, lassen Sie sie lernen, und die Stimme ist von da an bekannt.</translation>
        </message>
        <message>
            <source>Choose or type who it is, and learn from this recording</source>
            <translation>Wählen oder tippen, wer es ist, und aus dieser Aufnahme lernen</translation>
        </message>
        <message>
            <source>Choose recordings…</source>
            <translation>Aufnahmen wählen…</translation>
        </message>
        <message>
            <source>Choose the folder</source>
            <translation>Ordner wählen</translation>
        </message>
        <message>
            <source>Choose the folder of weights</source>
            <translation>Ordner mit Gewichten wählen</translation>
        </message>
        <message>
            <source>Choose the folder to calibrate on</source>
            <translation>Ordner zum Kalibrieren wählen</translation>
        </message>
        <message>
            <source>Choose the folder…</source>
            <translation>Ordner wählen…</translation>
        </message>
        <message>
            <source>Choose where…</source>
            <translation>Ort wählen…</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <source>Clear the selection</source>
            <translation>Auswahl aufheben</translation>
        </message>
        <message>
            <source>Clear the selection (Esc)</source>
            <translation>Auswahl aufheben (Esc)</translation>
        </message>
        <message>
            <source>Click a dot to hear it, or draw a line around several</source>
            <translation>Klicken Sie auf einen Punkt, um ihn zu hören, oder umfahren Sie mehrere</translation>
        </message>
        <message>
            <source>Clipping</source>
            <translation>Übersteuerung</translation>
        </message>
        <message>
            <source>Clips each</source>
            <translation>Stücke je</translation>
        </message>
        <message>
            <source>Clips of each</source>
            <translation>Stücke von je</translation>
        </message>
        <message>
            <source>Cllr</source>
            <translation>Cllr</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Diese Nachricht schließen</translation>
        </message>
        <message>
            <source>Closeness</source>
            <translation>Nähe</translation>
        </message>
        <message>
            <source>Colour map</source>
            <translation>Farbskala</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Compare methods</source>
            <translation>Methoden vergleichen</translation>
        </message>
        <message>
            <source>Compare methods side by side</source>
            <translation>Methoden nebeneinander vergleichen</translation>
        </message>
        <message>
            <source>Compare with a table of who truly speaks</source>
            <translation>Mit einer Tabelle vergleichen, wer wirklich spricht</translation>
        </message>
        <message>
            <source>Compare…</source>
            <translation>Vergleichen…</translation>
        </message>
        <message>
            <source>Comparing all recordings…</source>
            <translation>Alle Aufnahmen werden verglichen…</translation>
        </message>
        <message>
            <source>Comparing {methods}</source>
            <translation>{methods} werden verglichen</translation>
        </message>
        <message>
            <source>Convolutions along each frame's cepstra</source>
            <translation>Faltungen entlang der Cepstra jedes Rahmens</translation>
        </message>
        <message>
            <source>Convolutions on mel-spectrogram pictures</source>
            <translation>Faltungen auf Mel-Spektrogrammbildern</translation>
        </message>
        <message>
            <source>Convolutions, rare people weigh more</source>
            <translation>Faltungen, seltene Personen zählen mehr</translation>
        </message>
        <message>
            <source>Convolutions, then a recurrent layer</source>
            <translation>Faltungen, dann eine rekurrente Schicht</translation>
        </message>
        <message>
            <source>Copies sorted into folders by person…</source>
            <translation>Kopien in Ordnern nach Person…</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Einzelheiten kopieren</translation>
        </message>
        <message>
            <source>Copy the list</source>
            <translation>Liste kopieren</translation>
        </message>
        <message>
            <source>Current turn</source>
            <translation>Aktueller Abschnitt</translation>
        </message>
        <message>
            <source>Current: {turn}. </source>
            <translation>Aktuell: {turn}. </translation>
        </message>
        <message>
            <source>Cut the current turn at the playhead, or in its middle (S)</source>
            <translation>Den aktuellen Abschnitt am Abspielpunkt oder in der Mitte teilen (S)</translation>
        </message>
        <message>
            <source>DET curve: false match rate against false non-match rate on normal-deviate axes</source>
            <translation>DET-Kurve: Rate falscher Treffer gegen Rate falscher Ablehnungen, Achsen nach Normalverteilung</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Darkest</source>
            <translation>Am dunkelsten</translation>
        </message>
        <message>
            <source>Darkest level</source>
            <translation>Dunkelster Pegel</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>Defaults</source>
            <translation>Vorgaben</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Entf</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <source>Details of the fault</source>
            <translation>Einzelheiten des Fehlers</translation>
        </message>
        <message>
            <source>Details of the message</source>
            <translation>Einzelheiten der Nachricht</translation>
        </message>
        <message>
            <source>Detection error trade-off curve</source>
            <translation>Kurve des Fehlerausgleichs (DET)</translation>
        </message>
        <message>
            <source>Dimension</source>
            <translation>Dimension</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Discarding</source>
            <translation>Wird verworfen</translation>
        </message>
        <message>
            <source>Divide</source>
            <translation>Teilen</translation>
        </message>
        <message>
            <source>Divided</source>
            <translation>Geteilt</translation>
        </message>
        <message>
            <source>Do the undone change again</source>
            <translation>Die zurückgenommene Änderung wiederholen</translation>
        </message>
        <message>
            <source>Does</source>
            <translation>Wirkung</translation>
        </message>
        <message>
            <source>Drag over the picture, or hold Shift and press the arrow keys.</source>
            <translation>Ziehen Sie über das Bild, oder halten Sie die Umschalttaste und drücken Sie die Pfeiltasten.</translation>
        </message>
        <message>
            <source>Draw a line around recordings to choose them (or hold Shift)</source>
            <translation>Ziehen Sie eine Linie um Aufnahmen, um sie zu wählen (oder halten Sie die Umschalttaste)</translation>
        </message>
        <message>
            <source>EER</source>
            <translation>EER</translation>
        </message>
        <message>
            <source>Each file is one voice</source>
            <translation>Jede Datei ist eine Stimme</translation>
        </message>
        <message>
            <source>Each method groups the same recordings with its own defaults. What was heard once is not heard again.</source>
            <translation>Jede Methode gruppiert dieselben Aufnahmen mit ihren eigenen Vorgaben. Was einmal gehört wurde, wird nicht noch einmal gehört.</translation>
        </message>
        <message>
            <source>Effect of CMVN</source>
            <translation>Wirkung von CMVN</translation>
        </message>
        <message>
            <source>Embeddings kept to save time</source>
            <translation>Embeddings, die Zeit sparen</translation>
        </message>
        <message>
            <source>Empty the list</source>
            <translation>Liste leeren</translation>
        </message>
        <message>
            <source>Enough to begin with; more speech makes the voice safer to recognise.</source>
            <translation>Für den Anfang genug; mit mehr Sprache wird die Stimme sicherer erkannt.</translation>
        </message>
        <message>
            <source>Enrol</source>
            <translation>Lernen</translation>
        </message>
        <message>
            <source>Enrol a voice by microphone</source>
            <translation>Eine Stimme mit dem Mikrofon aufnehmen</translation>
        </message>
        <message>
            <source>Enrol by microphone…</source>
            <translation>Mit dem Mikrofon lernen…</translation>
        </message>
        <message>
            <source>Enrol from recordings…</source>
            <translation>Aus Aufnahmen lernen…</translation>
        </message>
        <message>
            <source>Enrol people whose voices you want to recognise: choose or drop recordings in which one person speaks alone, or let them read a text aloud. 15 seconds of speech are good, more from different days is better.</source>
            <translation>Lassen Sie Menschen lernen, deren Stimmen Sie erkennen wollen: Wählen Sie Aufnahmen, in denen eine Person allein spricht, oder legen Sie sie hier ab, oder lassen Sie einen Text vorlesen. 15 Sekunden Sprache sind gut, mehr von verschiedenen Tagen ist besser.</translation>
        </message>
        <message>
            <source>Enrol the chosen person</source>
            <translation>Die gewählte Person lernen</translation>
        </message>
        <message>
            <source>Enrol this person into the library</source>
            <translation>Diese Person in die Bibliothek aufnehmen</translation>
        </message>
        <message>
            <source>Enrol this voice…</source>
            <translation>Diese Stimme lernen…</translation>
        </message>
        <message>
            <source>Enrol…</source>
            <translation>Lernen…</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>Epochs</source>
            <translation>Epochen</translation>
        </message>
        <message>
            <source>Equal error rate</source>
            <translation>Gleichfehlerrate</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Erase everybody</source>
            <translation>Alle löschen</translation>
        </message>
        <message>
            <source>Erase everybody?</source>
            <translation>Alle löschen?</translation>
        </message>
        <message>
            <source>Erase everybody…</source>
            <translation>Alle löschen…</translation>
        </message>
        <message>
            <source>Erase the kept embeddings?</source>
            <translation>Die aufbewahrten Embeddings löschen?</translation>
        </message>
        <message>
            <source>Erase the recordings made here?</source>
            <translation>Die hier gemachten Aufnahmen löschen?</translation>
        </message>
        <message>
            <source>Erase: {what}</source>
            <translation>Löschen: {what}</translation>
        </message>
        <message>
            <source>Erase…</source>
            <translation>Löschen…</translation>
        </message>
        <message>
            <source>Erasing</source>
            <translation>Wird gelöscht</translation>
        </message>
        <message>
            <source>Erasing the library</source>
            <translation>Die Bibliothek wird gelöscht</translation>
        </message>
        <message>
            <source>Everybody was erased</source>
            <translation>Alle wurden gelöscht</translation>
        </message>
        <message>
            <source>Everything else about this person stays as it is.</source>
            <translation>Alles andere an dieser Person bleibt, wie es ist.</translation>
        </message>
        <message>
            <source>Everything stays on this computer: VoxDesk never opens a connection. This is all that it keeps.</source>
            <translation>Alles bleibt auf diesem Computer: VoxDesk öffnet nie eine Verbindung. Das ist alles, was es aufbewahrt.</translation>
        </message>
        <message>
            <source>Exactly so many groups are made.</source>
            <translation>Es werden genau so viele Gruppen gebildet.</translation>
        </message>
        <message>
            <source>Exactly…</source>
            <translation>Genau…</translation>
        </message>
        <message>
            <source>Expected calibration error</source>
            <translation>Erwarteter Kalibrierungsfehler</translation>
        </message>
        <message>
            <source>Explained variance</source>
            <translation>Erklärte Varianz</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Export  ▾</source>
            <translation>Export  ▾</translation>
        </message>
        <message>
            <source>Export everybody</source>
            <translation>Alle exportieren</translation>
        </message>
        <message>
            <source>Export everybody…</source>
            <translation>Alle exportieren…</translation>
        </message>
        <message>
            <source>Export the groups</source>
            <translation>Gruppen exportieren</translation>
        </message>
        <message>
            <source>Export the list</source>
            <translation>Liste exportieren</translation>
        </message>
        <message>
            <source>Export the selection</source>
            <translation>Auswahl exportieren</translation>
        </message>
        <message>
            <source>Export the spectrogram</source>
            <translation>Spektrogramm exportieren</translation>
        </message>
        <message>
            <source>Export the timeline</source>
            <translation>Zeitleiste exportieren</translation>
        </message>
        <message>
            <source>Export: {what}</source>
            <translation>Exportieren: {what}</translation>
        </message>
        <message>
            <source>Exported everybody to {written}. Keep the file safe: it holds voices.</source>
            <translation>Alle nach {written} exportiert. Bewahren Sie die Datei gut auf: Sie enthält Stimmen.</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>Wird exportiert</translation>
        </message>
        <message>
            <source>Exporting the library</source>
            <translation>Die Bibliothek wird exportiert</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>F1</source>
            <translation>F1</translation>
        </message>
        <message>
            <source>FFT size</source>
            <translation>FFT-Größe</translation>
        </message>
        <message>
            <source>False alarms</source>
            <translation>Fehlalarme</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Zahlen</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>File of {manifest_id}</source>
            <translation>Datei von {manifest_id}</translation>
        </message>
        <message>
            <source>Files left out</source>
            <translation>Ausgelassene Dateien</translation>
        </message>
        <message>
            <source>Files may hold several voices: cut them first</source>
            <translation>Dateien können mehrere Stimmen enthalten: erst zerschneiden</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>Befehl finden</translation>
        </message>
        <message>
            <source>Find a command…</source>
            <translation>Befehl finden…</translation>
        </message>
        <message>
            <source>Find everything else</source>
            <translation>Alles andere finden</translation>
        </message>
        <message>
            <source>Find the number</source>
            <translation>Anzahl finden</translation>
        </message>
        <message>
            <source>Finishing what is under way, then closing</source>
            <translation>Beendet noch, was läuft, und schließt dann</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>Erste Schritte</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Folder of weights</source>
            <translation>Ordner mit Gewichten</translation>
        </message>
        <message>
            <source>Folder to watch</source>
            <translation>Zu beobachtender Ordner</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Folders inside it were searched too.</source>
            <translation>Auch die Ordner darin wurden durchsucht.</translation>
        </message>
        <message>
            <source>Folders: choose recordings on the map</source>
            <translation>Ordner: Aufnahmen auf der Karte wählen</translation>
        </message>
        <message>
            <source>Forget the earlier grouping</source>
            <translation>Frühere Gruppierung vergessen</translation>
        </message>
        <message>
            <source>Forget the recent recordings</source>
            <translation>Zuletzt geöffnete Aufnahmen vergessen</translation>
        </message>
        <message>
            <source>Found {people} in {recordings}</source>
            <translation>{people} in {recordings} gefunden</translation>
        </message>
        <message>
            <source>Frames</source>
            <translation>Rahmen</translation>
        </message>
        <message>
            <source>Frames with an outlier: {zscore:.1f} % by z-score, {iqr:.1f} % by IQR</source>
            <translation>Rahmen mit Ausreißer: {zscore:.1f} % nach z-Wert, {iqr:.1f} % nach IQR</translation>
        </message>
        <message>
            <source>Frequency axis</source>
            <translation>Frequenzachse</translation>
        </message>
        <message>
            <source>From the manifest</source>
            <translation>Aus dem Manifest</translation>
        </message>
        <message>
            <source>From {pairs} of recordings of one person and {others} of two people: where both kinds of error are equally frequent each is {equal:.1f} %. At the line, {threshold:.2f}, two recordings of one person would miss each other in {missed:.1f} %, those of two people be taken for one in {taken:.2f} %. The line itself comes from the voice model’s calibration.</source>
            <translation>Aus {pairs} von Aufnahmen einer Person und {others} von zwei Personen: Wo beide Arten von Fehlern gleich häufig sind, beträgt jede {equal:.1f} %. An der Linie, {threshold:.2f}, würden zwei Aufnahmen einer Person zu {missed:.1f} % verfehlt und solche von zwei Personen zu {taken:.2f} % für eine gehalten. Die Linie selbst stammt aus der Kalibrierung des Stimmmodells.</translation>
        </message>
        <message>
            <source>Full screen, or not</source>
            <translation>Vollbild ein oder aus</translation>
        </message>
        <message>
            <source>Fundamental frequency of the voice (F0), median of voiced sound</source>
            <translation>Grundfrequenz der Stimme (F0), Median der stimmhaften Laute</translation>
        </message>
        <message>
            <source>Gaussian mixtures, one per person</source>
            <translation>Gaußsche Mischungen, eine je Person</translation>
        </message>
        <message>
            <source>Gender balance</source>
            <translation>Verteilung der Geschlechter</translation>
        </message>
        <message>
            <source>Give the command its first keys back</source>
            <translation>Dem Befehl seine ursprünglichen Tasten zurückgeben</translation>
        </message>
        <message>
            <source>Give this voice a name</source>
            <translation>Dieser Stimme einen Namen geben</translation>
        </message>
        <message>
            <source>Give to</source>
            <translation>Geben an</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Go on with the grouping</source>
            <translation>Gruppierung fortsetzen</translation>
        </message>
        <message>
            <source>Go on with training</source>
            <translation>Training fortsetzen</translation>
        </message>
        <message>
            <source>Go on with “{name}”?</source>
            <translation>Mit „{name}“ weitermachen?</translation>
        </message>
        <message>
            <source>Go on…</source>
            <translation>Weiter…</translation>
        </message>
        <message>
            <source>Go to {page}</source>
            <translation>Gehe zu {page}</translation>
        </message>
        <message>
            <source>Gradient boosting on cepstra, frames vote</source>
            <translation>Gradient Boosting auf Cepstra, Rahmen stimmen ab</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppieren</translation>
        </message>
        <message>
            <source>Group again</source>
            <translation>Neu gruppieren</translation>
        </message>
        <message>
            <source>Group the folder again with these choices</source>
            <translation>Den Ordner mit dieser Wahl neu gruppieren</translation>
        </message>
        <message>
            <source>Group the voices in it</source>
            <translation>Die Stimmen darin gruppieren</translation>
        </message>
        <message>
            <source>Grouping 10,000 recordings takes about {length}.</source>
            <translation>10.000 Aufnahmen zu gruppieren dauert etwa {length}.</translation>
        </message>
        <message>
            <source>Grouping alone</source>
            <translation>Nur das Gruppieren</translation>
        </message>
        <message>
            <source>Grouping these {count:,} recordings takes about {length}.</source>
            <translation>Diese {count:,} Aufnahmen zu gruppieren dauert etwa {length}.</translation>
        </message>
        <message>
            <source>Grouping “{name}”</source>
            <translation>„{name}“ wird gruppiert</translation>
        </message>
        <message>
            <source>Groups found</source>
            <translation>Gefundene Gruppen</translation>
        </message>
        <message>
            <source>Groups found minus true people</source>
            <translation>Gefundene Gruppen minus wahre Personen</translation>
        </message>
        <message>
            <source>Hamming</source>
            <translation>Hamming</translation>
        </message>
        <message>
            <source>Hann</source>
            <translation>Hann</translation>
        </message>
        <message>
            <source>Heard here</source>
            <translation>Hier gehört</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Help about this page</source>
            <translation>Hilfe zu dieser Seite</translation>
        </message>
        <message>
            <source>Hide the details</source>
            <translation>Einzelheiten verbergen</translation>
        </message>
        <message>
            <source>Highest frequency</source>
            <translation>Höchste Frequenz</translation>
        </message>
        <message>
            <source>Histogram of scores</source>
            <translation>Histogramm der Ähnlichkeiten</translation>
        </message>
        <message>
            <source>Home, End</source>
            <translation>Pos1, Ende</translation>
        </message>
        <message>
            <source>How alike two recordings are</source>
            <translation>Wie ähnlich zwei Aufnahmen sind</translation>
        </message>
        <message>
            <source>How far the voice stands above the background (SNR)</source>
            <translation>Wie weit die Stimme über dem Hintergrund liegt (SNR)</translation>
        </message>
        <message>
            <source>How long somebody speaks, without the pauses</source>
            <translation>Wie lange jemand spricht, ohne die Pausen</translation>
        </message>
        <message>
            <source>How many components hold 85 % of a recording's variance</source>
            <translation>Wie viele Komponenten 85 % der Varianz einer Aufnahme enthalten</translation>
        </message>
        <message>
            <source>How many people are there?</source>
            <translation>Wie viele Personen sind es?</translation>
        </message>
        <message>
            <source>How many recordings the voice was learned from</source>
            <translation>Aus wie vielen Aufnahmen die Stimme gelernt wurde</translation>
        </message>
        <message>
            <source>How much closer it is to this person's recordings than to the next group's (silhouette)</source>
            <translation>Wie viel näher sie den Aufnahmen dieser Person ist als denen der nächsten Gruppe (Silhouette)</translation>
        </message>
        <message>
            <source>How much closer the recordings are to each other than to the next group (mean silhouette)</source>
            <translation>Wie viel näher die Aufnahmen einander sind als der nächsten Gruppe (mittlere Silhouette)</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>Wie sicher</translation>
        </message>
        <message>
            <source>How the voice is perceived; never who the person is</source>
            <translation>Wie die Stimme klingt; nie, wer die Person ist</translation>
        </message>
        <message>
            <source>How to divide</source>
            <translation>Wie geteilt wird</translation>
        </message>
        <message>
            <source>How to erase it</source>
            <translation>Wie man es löscht</translation>
        </message>
        <message>
            <source>How to use VoxDesk</source>
            <translation>So benutzen Sie VoxDesk</translation>
        </message>
        <message>
            <source>How well suited most of the speech is for telling voices apart</source>
            <translation>Wie gut sich der größte Teil der Sprache eignet, Stimmen zu unterscheiden</translation>
        </message>
        <message>
            <source>How well suited the recording is for telling voices apart</source>
            <translation>Wie gut sich die Aufnahme eignet, Stimmen zu unterscheiden</translation>
        </message>
        <message>
            <source>How well your people are told apart</source>
            <translation>Wie gut Ihre Personen unterschieden werden</translation>
        </message>
        <message>
            <source>HuBERT (needs its weights)</source>
            <translation>HuBERT (braucht seine Gewichte)</translation>
        </message>
        <message>
            <source>I know who…</source>
            <translation>Ich weiß, wer…</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>Import a model…</source>
            <translation>Modell importieren…</translation>
        </message>
        <message>
            <source>Import a speaker encoder</source>
            <translation>Sprecher-Encoder importieren</translation>
        </message>
        <message>
            <source>Import a speaker encoder from an ONNX file</source>
            <translation>Einen Sprecher-Encoder aus einer ONNX-Datei importieren</translation>
        </message>
        <message>
            <source>Import people</source>
            <translation>Personen importieren</translation>
        </message>
        <message>
            <source>Import people…</source>
            <translation>Personen importieren…</translation>
        </message>
        <message>
            <source>Import {name}</source>
            <translation>{name} importieren</translation>
        </message>
        <message>
            <source>Imported {people}</source>
            <translation>{people} importiert</translation>
        </message>
        <message>
            <source>Importing people</source>
            <translation>Personen werden importiert</translation>
        </message>
        <message>
            <source>Importing {name}</source>
            <translation>{name} wird importiert</translation>
        </message>
        <message>
            <source>In brackets: the 95 % interval by bootstrap over speakers.</source>
            <translation>In Klammern: das 95-%-Intervall durch Bootstrap über Sprecher.</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Eingang</translation>
        </message>
        <message>
            <source>Interrupted recordings</source>
            <translation>Unterbrochene Aufnahmen</translation>
        </message>
        <message>
            <source>It failed: {reason}</source>
            <translation>Es ging nicht: {reason}</translation>
        </message>
        <message>
            <source>It is shown below.</source>
            <translation>Es ist unten zu sehen.</translation>
        </message>
        <message>
            <source>It is written where you choose. Nothing is sent; read it before you hand it on.</source>
            <translation>Sie wird dorthin geschrieben, wo Sie wollen. Nichts wird verschickt; lesen Sie sie, bevor Sie sie weitergeben.</translation>
        </message>
        <message>
            <source>It listens at</source>
            <translation>Es hört mit</translation>
        </message>
        <message>
            <source>It may be muted, or another program or the system may be holding it.</source>
            <translation>Vielleicht ist es stumm, oder ein anderes Programm oder das System hält es fest.</translation>
        </message>
        <message>
            <source>It was cancelled.</source>
            <translation>Es wurde abgebrochen.</translation>
        </message>
        <message>
            <source>Its file and its calibration are deleted from VoxDesk's folder. This cannot be taken back.</source>
            <translation>Die Datei und ihre Kalibrierung werden aus dem Ordner von VoxDesk gelöscht. Das lässt sich nicht zurücknehmen.</translation>
        </message>
        <message>
            <source>Its recordings fall into two halves that sound like two people</source>
            <translation>Die Aufnahmen zerfallen in zwei Hälften, die nach zwei Personen klingen</translation>
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
            <translation>Aufträge</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <source>Join the current turn with the next one of its voice</source>
            <translation>Den aktuellen Abschnitt mit dem nächsten seiner Stimme verbinden</translation>
        </message>
        <message>
            <source>Join the current turn with the next one of the same voice (J)</source>
            <translation>Den aktuellen Abschnitt mit dem nächsten derselben Stimme verbinden (J)</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Taste</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Keys…</source>
            <translation>Tasten…</translation>
        </message>
        <message>
            <source>Known people not named (FNIR) where 5 % of strangers are named (FPIR)</source>
            <translation>Nicht benannte Bekannte (FNIR), wo 5 % der Fremden benannt werden (FPIR)</translation>
        </message>
        <message>
            <source>LANGUAGE_CODE</source>
            <translation>de</translation>
        </message>
        <message>
            <source>Lab</source>
            <translation>Labor</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Language of the system</source>
            <translation>Sprache des Systems</translation>
        </message>
        <message>
            <source>Lasso</source>
            <translation>Lasso</translation>
        </message>
        <message>
            <source>Last heard</source>
            <translation>Zuletzt gehört</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>Schicht</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Schichten</translation>
        </message>
        <message>
            <source>Layers and shapes…</source>
            <translation>Schichten und Formen…</translation>
        </message>
        <message>
            <source>Layers of {name}</source>
            <translation>Schichten von {name}</translation>
        </message>
        <message>
            <source>Learn a voice</source>
            <translation>Eine Stimme lernen lassen</translation>
        </message>
        <message>
            <source>Learn a voice from the selection</source>
            <translation>Aus der Auswahl eine Stimme lernen</translation>
        </message>
        <message>
            <source>Learn everybody anew with the model in use</source>
            <translation>Alle mit dem jetzigen Modell neu lernen</translation>
        </message>
        <message>
            <source>Learn them anew</source>
            <translation>Neu lernen</translation>
        </message>
        <message>
            <source>Learn this voice</source>
            <translation>Diese Stimme lernen</translation>
        </message>
        <message>
            <source>Learned the voice of {speaker} from {used}</source>
            <translation>Die Stimme von {speaker} wurde aus {used} gelernt</translation>
        </message>
        <message>
            <source>Learning everybody anew</source>
            <translation>Alle werden neu gelernt</translation>
        </message>
        <message>
            <source>Learning the voice of {name}</source>
            <translation>Die Stimme von {name} wird gelernt</translation>
        </message>
        <message>
            <source>Learning the voice…</source>
            <translation>Die Stimme wird gelernt…</translation>
        </message>
        <message>
            <source>Learning {name}</source>
            <translation>{name} wird gelernt</translation>
        </message>
        <message>
            <source>Learnt in</source>
            <translation>Gelernt in</translation>
        </message>
        <message>
            <source>Learnt: {name} is now known by {recording}.</source>
            <translation>Gelernt: {name} ist jetzt durch {recording} bekannt.</translation>
        </message>
        <message>
            <source>Leave VoxDesk</source>
            <translation>VoxDesk beenden</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Pegel</translation>
        </message>
        <message>
            <source>Level of the sound. The light at the end shows clipping: too loud, move away a little.</source>
            <translation>Pegel des Tons. Das Licht am Ende zeigt Übersteuerung: zu laut, gehen Sie etwas weiter weg.</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <source>Library  ▾</source>
            <translation>Bibliothek  ▾</translation>
        </message>
        <message>
            <source>Library: export, import, erase</source>
            <translation>Bibliothek: exportieren, importieren, löschen</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Line: what a name needs, so that at most {strangers} strangers is named; {crowd} enrolled.</source>
            <translation>Linie: was ein Name braucht, damit höchstens {strangers} Fremden einen bekommt; {crowd} bekannt.</translation>
        </message>
        <message>
            <source>Linear</source>
            <translation>Linear</translation>
        </message>
        <message>
            <source>Linear SVM on raw sound: the baseline</source>
            <translation>Lineare SVM auf Rohton: die Messlatte</translation>
        </message>
        <message>
            <source>Links sorted into folders by person…</source>
            <translation>Verknüpfungen in Ordnern nach Person…</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Hören</translation>
        </message>
        <message>
            <source>Listen answers with</source>
            <translation>Beim Hören antwortet</translation>
        </message>
        <message>
            <source>Listen answers with what came with VoxDesk</source>
            <translation>Beim Hören antwortet, was mit VoxDesk kam</translation>
        </message>
        <message>
            <source>Listen answers with {model} now</source>
            <translation>Beim Hören antwortet jetzt {model}</translation>
        </message>
        <message>
            <source>Listen shows one recording at a time. Which one?</source>
            <translation>„Hören“ zeigt eine Aufnahme auf einmal. Welche?</translation>
        </message>
        <message>
            <source>Listen: go to the beginning, or the end</source>
            <translation>Hören: zum Anfang oder zum Ende</translation>
        </message>
        <message>
            <source>Listen: loop the selection</source>
            <translation>Hören: Auswahl wiederholen</translation>
        </message>
        <message>
            <source>Listen: move in time</source>
            <translation>Hören: in der Zeit bewegen</translation>
        </message>
        <message>
            <source>Listen: pause, or go on</source>
            <translation>Hören: anhalten oder weiter</translation>
        </message>
        <message>
            <source>Listen: play, or pause</source>
            <translation>Hören: abspielen oder anhalten</translation>
        </message>
        <message>
            <source>Listen: record, or stop</source>
            <translation>Hören: aufnehmen oder beenden</translation>
        </message>
        <message>
            <source>Listen: select a stretch</source>
            <translation>Hören: eine Strecke auswählen</translation>
        </message>
        <message>
            <source>Listen: zoom</source>
            <translation>Hören: vergrößern</translation>
        </message>
        <message>
            <source>Listening</source>
            <translation>Hört zu</translation>
        </message>
        <message>
            <source>Listening…</source>
            <translation>Hört zu…</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <translation>Das Modell wird geladen</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Log</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Noch einmal suchen</translation>
        </message>
        <message>
            <source>Look for microphones again</source>
            <translation>Noch einmal nach Mikrofonen suchen</translation>
        </message>
        <message>
            <source>Look: {words}</source>
            <translation>Aussehen: {words}</translation>
        </message>
        <message>
            <source>Looking at the model</source>
            <translation>Das Modell wird angesehen</translation>
        </message>
        <message>
            <source>Looking at the sound</source>
            <translation>Der Ton wird angesehen</translation>
        </message>
        <message>
            <source>Looking at {name}</source>
            <translation>{name} wird angesehen</translation>
        </message>
        <message>
            <source>Looking for microphones…</source>
            <translation>Mikrofone werden gesucht…</translation>
        </message>
        <message>
            <source>Looking for recordings</source>
            <translation>Aufnahmen werden gesucht</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Sieht nach…</translation>
        </message>
        <message>
            <source>Loop</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Loop the selection</source>
            <translation>Auswahl wiederholen</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>Verlust</translation>
        </message>
        <message>
            <source>MAP OF VOICES</source>
            <translation>KARTE DER STIMMEN</translation>
        </message>
        <message>
            <source>METHODS SIDE BY SIDE</source>
            <translation>METHODEN NEBENEINANDER</translation>
        </message>
        <message>
            <source>MFCC</source>
            <translation>MFCC</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Erstellt</translation>
        </message>
        <message>
            <source>Main directions</source>
            <translation>Hauptrichtungen</translation>
        </message>
        <message>
            <source>Map and people appear here when all recordings have been heard. You can go on with the other pages meanwhile; what was heard once is kept, so nothing is lost when this ends early.</source>
            <translation>Karte und Personen erscheinen hier, wenn alle Aufnahmen gehört wurden. Sie können unterdessen die anderen Seiten benutzen; was einmal gehört wurde, bleibt erhalten, also geht nichts verloren, wenn es früher endet.</translation>
        </message>
        <message>
            <source>Map of voices</source>
            <translation>Karte der Stimmen</translation>
        </message>
        <message>
            <source>Mean over the classes (macro) of the harmonic mean of precision and recall</source>
            <translation>Mittel über die Klassen (Makro) des harmonischen Mittels von Präzision und Trefferquote</translation>
        </message>
        <message>
            <source>Mean over time</source>
            <translation>Mittelwert über die Zeit</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Maß</translation>
        </message>
        <message>
            <source>Mel</source>
            <translation>Mel</translation>
        </message>
        <message>
            <source>Menus</source>
            <translation>Menüs</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Zusammenlegen</translation>
        </message>
        <message>
            <source>Merge into {other}</source>
            <translation>Mit {other} zusammenlegen</translation>
        </message>
        <message>
            <source>Merge people who are one</source>
            <translation>Personen zusammenlegen, die eine sind</translation>
        </message>
        <message>
            <source>Merge this person with another</source>
            <translation>Diese Person mit einer anderen zusammenlegen</translation>
        </message>
        <message>
            <source>Merge with…</source>
            <translation>Zusammenlegen mit…</translation>
        </message>
        <message>
            <source>Merge {count}</source>
            <translation>{count} zusammenlegen</translation>
        </message>
        <message>
            <source>Merge {names}</source>
            <translation>{names} zusammenlegen</translation>
        </message>
        <message>
            <source>Merge {name} with…</source>
            <translation>{name} zusammenlegen mit…</translation>
        </message>
        <message>
            <source>Merge {person} with…</source>
            <translation>{person} zusammenlegen mit…</translation>
        </message>
        <message>
            <source>Merged {person} into {other}</source>
            <translation>{person} und {other} zusammengelegt</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>Zusammenlegen…</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Nachricht</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Methode</translation>
        </message>
        <message>
            <source>Methods side by side</source>
            <translation>Methoden nebeneinander</translation>
        </message>
        <message>
            <source>Methods to compare</source>
            <translation>Zu vergleichende Methoden</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>Mikrofon</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Model card</source>
            <translation>Modellkarte</translation>
        </message>
        <message>
            <source>Model {manifest_id}</source>
            <translation>Modell {manifest_id}</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>More about the picture</source>
            <translation>Mehr zum Bild</translation>
        </message>
        <message>
            <source>More settings</source>
            <translation>Weitere Einstellungen</translation>
        </message>
        <message>
            <source>Most of the speech is short or noisy. Another, clearer recording helps.</source>
            <translation>Der größte Teil der Sprache ist kurz oder verrauscht. Eine weitere, klarere Aufnahme hilft.</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Verschieben</translation>
        </message>
        <message>
            <source>Move the chosen recordings of the list</source>
            <translation>Die gewählten Aufnahmen der Liste verschieben</translation>
        </message>
        <message>
            <source>Move the chosen recordings to another person</source>
            <translation>Die gewählten Aufnahmen zu einer anderen Person verschieben</translation>
        </message>
        <message>
            <source>Move to…</source>
            <translation>Verschieben nach…</translation>
        </message>
        <message>
            <source>Move {recordings} to {name}</source>
            <translation>{recordings} zu {name} verschieben</translation>
        </message>
        <message>
            <source>Move {recordings} to…</source>
            <translation>{recordings} verschieben nach…</translation>
        </message>
        <message>
            <source>NMI</source>
            <translation>NMI</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Name of the person</source>
            <translation>Name der Person</translation>
        </message>
        <message>
            <source>Name the chosen person</source>
            <translation>Die gewählte Person benennen</translation>
        </message>
        <message>
            <source>Name the current turn’s voice…</source>
            <translation>Die Stimme des aktuellen Abschnitts benennen…</translation>
        </message>
        <message>
            <source>Name this person</source>
            <translation>Diese Person benennen</translation>
        </message>
        <message>
            <source>Name {name}</source>
            <translation>{name} benennen</translation>
        </message>
        <message>
            <source>Name…</source>
            <translation>Benennen…</translation>
        </message>
        <message>
            <source>Neighbours</source>
            <translation>Nachbarn</translation>
        </message>
        <message>
            <source>Neighbours: who sounds alike lies together (t-SNE). Main directions: where voices differ most (principal components).</source>
            <translation>Nachbarn: Was ähnlich klingt, liegt beisammen (t-SNE). Hauptrichtungen: worin sich die Stimmen am meisten unterscheiden (Hauptkomponenten).</translation>
        </message>
        <message>
            <source>Net, without pauses</source>
            <translation>Netto, ohne Pausen</translation>
        </message>
        <message>
            <source>New keys</source>
            <translation>Neue Tasten</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>No folder is chosen yet.</source>
            <translation>Noch kein Ordner gewählt.</translation>
        </message>
        <message>
            <source>No microphone</source>
            <translation>Kein Mikrofon</translation>
        </message>
        <message>
            <source>No microphone was found. Connect one and open this window again.</source>
            <translation>Kein Mikrofon gefunden. Schließen Sie eins an und öffnen Sie dieses Fenster noch einmal.</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Niemand</translation>
        </message>
        <message>
            <source>Nobody is enrolled yet</source>
            <translation>Noch ist niemand bekannt</translation>
        </message>
        <message>
            <source>Nobody speaks there (Delete)</source>
            <translation>Dort spricht niemand (Entf)</translation>
        </message>
        <message>
            <source>Nobody was found.</source>
            <translation>Niemand wurde gefunden.</translation>
        </message>
        <message>
            <source>Nobody’s name holds “{strip}”</source>
            <translation>In keinem Namen kommt „{strip}“ vor</translation>
        </message>
        <message>
            <source>Normalised mutual information with the true names</source>
            <translation>Normalisierte Transinformation mit den wahren Namen</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <source>Not now: it stays uncalibrated and gives no names</source>
            <translation>Noch nicht: Es bleibt unkalibriert und nennt keine Namen</translation>
        </message>
        <message>
            <source>Not run: {methods}.</source>
            <translation>Nicht ausgeführt: {methods}.</translation>
        </message>
        <message>
            <source>Not written: {recordings}.</source>
            <translation>Nicht geschrieben: {recordings}.</translation>
        </message>
        <message>
            <source>Nothing has been learnt yet</source>
            <translation>Noch wurde nichts gelernt</translation>
        </message>
        <message>
            <source>Nothing is called that.</source>
            <translation>Nichts heißt so.</translation>
        </message>
        <message>
            <source>Nothing is selected.</source>
            <translation>Nichts ist ausgewählt.</translation>
        </message>
        <message>
            <source>Nothing is watched.</source>
            <translation>Nichts wird beobachtet.</translation>
        </message>
        <message>
            <source>Nothing to train on was found.</source>
            <translation>Nichts zum Trainieren gefunden.</translation>
        </message>
        <message>
            <source>Nothing was trained yet.</source>
            <translation>Noch wurde nichts trainiert.</translation>
        </message>
        <message>
            <source>Now speaking</source>
            <translation>Gerade spricht</translation>
        </message>
        <message>
            <source>Number of people: {words}</source>
            <translation>Zahl der Personen: {words}</translation>
        </message>
        <message>
            <source>Off by</source>
            <translation>Abweichung</translation>
        </message>
        <message>
            <source>On Listen you record, or open or drop a recording. You get a name, or “unknown” when it is nobody you taught it. Everything stays on this computer.</source>
            <translation>Unter „Hören“ nehmen Sie auf, oder Sie öffnen eine Aufnahme oder legen sie ab. Sie bekommen einen Namen, oder „unbekannt“, wenn es niemand ist, den Sie ihm beigebracht haben. Alles bleibt auf diesem Computer.</translation>
        </message>
        <message>
            <source>On Speakers you teach VoxDesk the people it shall know: fifteen seconds of speech from each, by microphone or from recordings. Ask them first.</source>
            <translation>Unter „Personen“ bringen Sie VoxDesk bei, wen es kennen soll: fünfzehn Sekunden Sprache von jedem, mit dem Mikrofon oder aus Aufnahmen. Fragen Sie vorher.</translation>
        </message>
        <message>
            <source>On a folder with recordings of each person in a folder of their own</source>
            <translation>Mit einem Ordner, in dem jede Person einen eigenen Ordner mit Aufnahmen hat</translation>
        </message>
        <message>
            <source>On the {people} of your library</source>
            <translation>Mit {people} aus Ihrer Bibliothek</translation>
        </message>
        <message>
            <source>On this computer only: {library}, and recordings made here in {recordings}. Nothing is ever sent anywhere.</source>
            <translation>Nur auf diesem Computer: {library}, und hier gemachte Aufnahmen in {recordings}. Nichts wird je verschickt.</translation>
        </message>
        <message>
            <source>One folder per speaker, LibriSpeech, VoxCeleb1, Male and Female folders, or a manifest.csv</source>
            <translation>Ein Ordner je Sprecher, LibriSpeech, VoxCeleb1, Ordner Male und Female, oder eine manifest.csv</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open a recording</source>
            <translation>Aufnahme öffnen</translation>
        </message>
        <message>
            <source>Open a recording (Ctrl+O)</source>
            <translation>Aufnahme öffnen (Strg+O)</translation>
        </message>
        <message>
            <source>Open a recording…</source>
            <translation>Aufnahme öffnen…</translation>
        </message>
        <message>
            <source>Open recent</source>
            <translation>Zuletzt geöffnet</translation>
        </message>
        <message>
            <source>Open {file}</source>
            <translation>{file} öffnen</translation>
        </message>
        <message>
            <source>Opening the microphone…</source>
            <translation>Das Mikrofon wird geöffnet…</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Öffnen…</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Operator</translation>
        </message>
        <message>
            <source>Options of the method</source>
            <translation>Optionen der Methode</translation>
        </message>
        <message>
            <source>Options of {title}</source>
            <translation>Optionen von {title}</translation>
        </message>
        <message>
            <source>Options •</source>
            <translation>Optionen •</translation>
        </message>
        <message>
            <source>Options…</source>
            <translation>Optionen…</translation>
        </message>
        <message>
            <source>Outliers</source>
            <translation>Ausreißer</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Ausgang</translation>
        </message>
        <message>
            <source>Overlap</source>
            <translation>Überlappung</translation>
        </message>
        <message>
            <source>Overlap, range of levels, highest frequency</source>
            <translation>Überlappung, Bereich der Pegel, höchste Frequenz</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Paper: {paper}</source>
            <translation>Veröffentlichung: {paper}</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>Path of the log file</source>
            <translation>Pfad des Protokolls</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Pause (P)</source>
            <translation>Pause (P)</translation>
        </message>
        <message>
            <source>Pause the grouping</source>
            <translation>Gruppierung anhalten</translation>
        </message>
        <message>
            <source>Pause, or go on</source>
            <translation>Anhalten oder weiter</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>People at least</source>
            <translation>Mindestens so viele Personen</translation>
        </message>
        <message>
            <source>People at most</source>
            <translation>Höchstens so viele Personen</translation>
        </message>
        <message>
            <source>People found</source>
            <translation>Gefundene Personen</translation>
        </message>
        <message>
            <source>People not recognised, %</source>
            <translation>Nicht erkannte Personen, %</translation>
        </message>
        <message>
            <source>People to merge with</source>
            <translation>Personen zum Zusammenlegen</translation>
        </message>
        <message>
            <source>People: {words}  ▾</source>
            <translation>Personen: {words}  ▾</translation>
        </message>
        <message>
            <source>Perceived as {gender}, {percent:.0f} %</source>
            <translation>Klingt {gender}, {percent:.0f} %</translation>
        </message>
        <message>
            <source>Perceived gender</source>
            <translation>Klang nach Geschlecht</translation>
        </message>
        <message>
            <source>Perceptron, small and fast</source>
            <translation>Perzeptron, klein und schnell</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Person {number}</source>
            <translation>Person {number}</translation>
        </message>
        <message>
            <source>Pictures (*.png *.svg)</source>
            <translation>Bilder (*.png *.svg)</translation>
        </message>
        <message>
            <source>Picture…</source>
            <translation>Bild…</translation>
        </message>
        <message>
            <source>Pitch</source>
            <translation>Tonhöhe</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Abspielen</translation>
        </message>
        <message>
            <source>Play a typical recording of this person</source>
            <translation>Eine typische Aufnahme dieser Person abspielen</translation>
        </message>
        <message>
            <source>Play or pause (Space)</source>
            <translation>Abspielen oder anhalten (Leertaste)</translation>
        </message>
        <message>
            <source>Play the chosen recording</source>
            <translation>Die gewählte Aufnahme abspielen</translation>
        </message>
        <message>
            <source>Play the chosen recording of the list</source>
            <translation>Die gewählte Aufnahme der Liste abspielen</translation>
        </message>
        <message>
            <source>Play the selection (Space)</source>
            <translation>Auswahl abspielen (Leertaste)</translation>
        </message>
        <message>
            <source>Play the selection, or everything, over and over (L)</source>
            <translation>Auswahl oder alles immer wieder abspielen (L)</translation>
        </message>
        <message>
            <source>Play {file}</source>
            <translation>{file} abspielen</translation>
        </message>
        <message>
            <source>Play, or stop playing</source>
            <translation>Abspielen oder beenden</translation>
        </message>
        <message>
            <source>Plot</source>
            <translation>Diagramm</translation>
        </message>
        <message>
            <source>Plots of silhouette and explained variance</source>
            <translation>Diagramme der Silhouette und der erklärten Varianz</translation>
        </message>
        <message>
            <source>Plots of this grouping</source>
            <translation>Diagramme dieser Gruppierung</translation>
        </message>
        <message>
            <source>Plots…</source>
            <translation>Diagramme…</translation>
        </message>
        <message>
            <source>Povey (Kaldi's own)</source>
            <translation>Povey (Kaldis eigenes)</translation>
        </message>
        <message>
            <source>Praat TextGrid…</source>
            <translation>Praat TextGrid…</translation>
        </message>
        <message>
            <source>Principal components</source>
            <translation>Hauptkomponenten</translation>
        </message>
        <message>
            <source>Privacy and storage</source>
            <translation>Privatsphäre und Speicher</translation>
        </message>
        <message>
            <source>Progress of the grouping</source>
            <translation>Fortschritt der Gruppierung</translation>
        </message>
        <message>
            <source>Progress of {job_title}</source>
            <translation>Fortschritt: {job_title}</translation>
        </message>
        <message>
            <source>Published by</source>
            <translation>Veröffentlicht von</translation>
        </message>
        <message>
            <source>Purity</source>
            <translation>Reinheit</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Qualität</translation>
        </message>
        <message>
            <source>RTTM…</source>
            <translation>RTTM…</translation>
        </message>
        <message>
            <source>Read on…</source>
            <translation>Lesen Sie weiter…</translation>
        </message>
        <message>
            <source>Read the text in your usual voice, at your usual distance. It need not be perfect: read on, or say anything else, until the bar is full.</source>
            <translation>Lesen Sie den Text mit Ihrer gewöhnlichen Stimme und in gewöhnlichem Abstand. Er muss nicht fehlerfrei sein: Lesen Sie weiter oder sagen Sie etwas anderes, bis der Balken voll ist.</translation>
        </message>
        <message>
            <source>Reading the recording…</source>
            <translation>Die Aufnahme wird gelesen…</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Aufnehmen</translation>
        </message>
        <message>
            <source>Record again</source>
            <translation>Noch einmal aufnehmen</translation>
        </message>
        <message>
            <source>Record from the microphone (R)</source>
            <translation>Mit dem Mikrofon aufnehmen (R)</translation>
        </message>
        <message>
            <source>Record more of this person</source>
            <translation>Mehr von dieser Person aufnehmen</translation>
        </message>
        <message>
            <source>Record more…</source>
            <translation>Mehr aufnehmen…</translation>
        </message>
        <message>
            <source>Record with the microphone, open a recording, or drop one here. You see the voice, who it is among the people you have enrolled, and how it is perceived. Nothing leaves this computer.</source>
            <translation>Nehmen Sie mit dem Mikrofon auf, öffnen Sie eine Aufnahme, oder legen Sie eine hier ab. Sie sehen die Stimme, wer es unter den bekannten Personen ist und wie sie klingt. Nichts verlässt diesen Computer.</translation>
        </message>
        <message>
            <source>Record, or stop</source>
            <translation>Aufnehmen oder beenden</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Aufnahme</translation>
        </message>
        <message>
            <source>Recordings</source>
            <translation>Aufnahmen</translation>
        </message>
        <message>
            <source>Recordings ({patterns})</source>
            <translation>Aufnahmen ({patterns})</translation>
        </message>
        <message>
            <source>Recordings made here</source>
            <translation>Hier gemachte Aufnahmen</translation>
        </message>
        <message>
            <source>Recordings of one person</source>
            <translation>Aufnahmen einer Person</translation>
        </message>
        <message>
            <source>Recordings of people you know</source>
            <translation>Aufnahmen von Menschen, die Sie kennen</translation>
        </message>
        <message>
            <source>Recordings of this person</source>
            <translation>Aufnahmen dieser Person</translation>
        </message>
        <message>
            <source>Recordings of {name}</source>
            <translation>Aufnahmen von {name}</translation>
        </message>
        <message>
            <source>Recordings per person</source>
            <translation>Aufnahmen je Person</translation>
        </message>
        <message>
            <source>Recordings that came</source>
            <translation>Angekommene Aufnahmen</translation>
        </message>
        <message>
            <source>Recordings that come into this folder, or into folders inside it, are analysed as soon as they are complete. You may close this window and go on working; it stops with VoxDesk.</source>
            <translation>Aufnahmen, die in diesen Ordner oder in Ordner darin kommen, werden analysiert, sobald sie vollständig sind. Sie können dieses Fenster schließen und weiterarbeiten; es endet mit VoxDesk.</translation>
        </message>
        <message>
            <source>Recordings that sound alike lie close together. The list of a person's recordings has the same.</source>
            <translation>Ähnlich klingende Aufnahmen liegen nah beieinander. Die Liste der Aufnahmen einer Person zeigt dasselbe.</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Redo {change}</source>
            <translation>Wiederholen: {change}</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove a person, or everybody, on Speakers; recordings made here on Settings. Erased numbers are overwritten. A note of the day of consent is kept with each person.</source>
            <translation>Entfernen Sie eine Person oder alle unter „Personen“, hier gemachte Aufnahmen unter „Optionen“. Gelöschte Zahlen werden überschrieben. Bei jeder Person ist der Tag der Einwilligung vermerkt.</translation>
        </message>
        <message>
            <source>Remove person…</source>
            <translation>Person entfernen…</translation>
        </message>
        <message>
            <source>Remove the current turn</source>
            <translation>Den aktuellen Abschnitt entfernen</translation>
        </message>
        <message>
            <source>Remove this model…</source>
            <translation>Dieses Modell entfernen…</translation>
        </message>
        <message>
            <source>Remove this person</source>
            <translation>Diese Person entfernen</translation>
        </message>
        <message>
            <source>Remove this recording?</source>
            <translation>Diese Aufnahme entfernen?</translation>
        </message>
        <message>
            <source>Remove {file}</source>
            <translation>{file} entfernen</translation>
        </message>
        <message>
            <source>Remove {name}?</source>
            <translation>{name} entfernen?</translation>
        </message>
        <message>
            <source>Remove {person}?</source>
            <translation>{person} entfernen?</translation>
        </message>
        <message>
            <source>Removed {name} from the voice</source>
            <translation>{name} aus der Stimme entfernt</translation>
        </message>
        <message>
            <source>Removed {person}</source>
            <translation>{person} entfernt</translation>
        </message>
        <message>
            <source>Removing a model</source>
            <translation>Ein Modell wird entfernt</translation>
        </message>
        <message>
            <source>Rename this person</source>
            <translation>Diese Person umbenennen</translation>
        </message>
        <message>
            <source>Rename {person}</source>
            <translation>{person} umbenennen</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Umbenennen…</translation>
        </message>
        <message>
            <source>ResNet-18 on pictures of the spectrum</source>
            <translation>ResNet-18 auf Bildern des Spektrums</translation>
        </message>
        <message>
            <source>ResNet-18 with contrastive-centre loss, Adagrad</source>
            <translation>ResNet-18 mit Contrastive-Centre-Verlust, Adagrad</translation>
        </message>
        <message>
            <source>ResNet-18 with contrastive-centre loss, Adam</source>
            <translation>ResNet-18 mit Contrastive-Centre-Verlust, Adam</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Richtig</translation>
        </message>
        <message>
            <source>Right without “uncertain”</source>
            <translation>Richtig ohne „unsicher“</translation>
        </message>
        <message>
            <source>Right, uncertain counts as not right</source>
            <translation>Richtig, „unsicher“ zählt als nicht richtig</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Läufe</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Samples within</source>
            <translation>Abtastwerte innerhalb von</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Save a diagnostics file</source>
            <translation>Diagnosedatei speichern</translation>
        </message>
        <message>
            <source>Save a diagnostics file…</source>
            <translation>Diagnosedatei speichern…</translation>
        </message>
        <message>
            <source>Save as recording</source>
            <translation>Als Aufnahme speichern</translation>
        </message>
        <message>
            <source>Save voice</source>
            <translation>Stimme speichern</translation>
        </message>
        <message>
            <source>Saved {recordings}</source>
            <translation>{recordings} gespeichert</translation>
        </message>
        <message>
            <source>Saving what was recorded</source>
            <translation>Das Aufgenommene wird gespeichert</translation>
        </message>
        <message>
            <source>Say that somebody else speaks</source>
            <translation>Sagen, dass jemand anderes spricht</translation>
        </message>
        <message>
            <source>Say whose voice it is: it is learnt, and renamed everywhere (N)</source>
            <translation>Sagen, wessen Stimme es ist: Sie wird gelernt und überall umbenannt (N)</translation>
        </message>
        <message>
            <source>Score histogram and DET curve of the recordings in your library</source>
            <translation>Histogramm und DET-Kurve der Aufnahmen in Ihrer Bibliothek</translation>
        </message>
        <message>
            <source>Scores mean nothing by themselves: at least nine people with three recordings each tell from which score on a voice is theirs.</source>
            <translation>Ähnlichkeiten allein bedeuten nichts: Erst mindestens neun Personen mit je drei Aufnahmen zeigen, ab welchem Wert es ihre Stimme ist.</translation>
        </message>
        <message>
            <source>Scores of your people…</source>
            <translation>Werte Ihrer Personen…</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Search people</source>
            <translation>Personen suchen</translation>
        </message>
        <message>
            <source>Search the commands</source>
            <translation>Befehle durchsuchen</translation>
        </message>
        <message>
            <source>Search the recordings</source>
            <translation>Aufnahmen durchsuchen</translation>
        </message>
        <message>
            <source>Selection as sound…</source>
            <translation>Auswahl als Ton…</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Optionen</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>Share in groups where their person is the commonest</source>
            <translation>Anteil in Gruppen, in denen die eigene Person die häufigste ist</translation>
        </message>
        <message>
            <source>Share of clips whose speaker is among the five best</source>
            <translation>Anteil der Stücke, deren Sprecher unter den fünf besten ist</translation>
        </message>
        <message>
            <source>Share of pairs, %</source>
            <translation>Anteil der Paare, %</translation>
        </message>
        <message>
            <source>Share of recordings in the group that stands for their person</source>
            <translation>Anteil der Aufnahmen in der Gruppe, die für ihre Person steht</translation>
        </message>
        <message>
            <source>Share of samples at full scale: the recording was too loud</source>
            <translation>Anteil der Abtastwerte bei Vollausschlag: Die Aufnahme war zu laut</translation>
        </message>
        <message>
            <source>Shift+drag</source>
            <translation>Umschalt+Ziehen</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Show how sure it is who this is</source>
            <translation>Zeigen, wie sicher es ist, wer das ist</translation>
        </message>
        <message>
            <source>Show or hide the details</source>
            <translation>Einzelheiten zeigen oder verbergen</translation>
        </message>
        <message>
            <source>Show or hide the menus</source>
            <translation>Menüs zeigen oder verbergen</translation>
        </message>
        <message>
            <source>Show the details</source>
            <translation>Einzelheiten zeigen</translation>
        </message>
        <message>
            <source>Show the first steps</source>
            <translation>Erste Schritte zeigen</translation>
        </message>
        <message>
            <source>Show the folder of: {what}</source>
            <translation>Ordner zeigen: {what}</translation>
        </message>
        <message>
            <source>Show the log's folder</source>
            <translation>Ordner des Protokolls zeigen</translation>
        </message>
        <message>
            <source>Show the recordings of this person</source>
            <translation>Die Aufnahmen dieser Person zeigen</translation>
        </message>
        <message>
            <source>Show the {files} that could not be used</source>
            <translation>Die {files} zeigen, die nicht verwendbar waren</translation>
        </message>
        <message>
            <source>Signal to noise</source>
            <translation>Signal zu Rauschen</translation>
        </message>
        <message>
            <source>Silhouette</source>
            <translation>Silhouette</translation>
        </message>
        <message>
            <source>Silhouette of every recording</source>
            <translation>Silhouette jeder Aufnahme</translation>
        </message>
        <message>
            <source>Similarity of the voices; a name needs {threshold:.2f}</source>
            <translation>Ähnlichkeit der Stimmen; ein Name braucht {threshold:.2f}</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <source>Skip the first steps</source>
            <translation>Erste Schritte überspringen</translation>
        </message>
        <message>
            <source>Some options are not at their default</source>
            <translation>Einige Optionen weichen von der Vorgabe ab</translation>
        </message>
        <message>
            <source>Somebody new</source>
            <translation>Jemand Neues</translation>
        </message>
        <message>
            <source>Someone else…</source>
            <translation>Jemand anderes…</translation>
        </message>
        <message>
            <source>Something went wrong inside VoxDesk</source>
            <translation>In VoxDesk ist etwas schiefgegangen</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Ton</translation>
        </message>
        <message>
            <source>Sound (*.wav *.flac)</source>
            <translation>Ton (*.wav *.flac)</translation>
        </message>
        <message>
            <source>Sound, names of people, voiceprints, names of recordings and folders: where the log names one, it is struck out.</source>
            <translation>Ton, Namen von Personen, Stimmabdrücke, Namen von Aufnahmen und Ordnern: Wo das Protokoll einen nennt, wird er gestrichen.</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Leertaste</translation>
        </message>
        <message>
            <source>Speaker encoders (*.onnx)</source>
            <translation>Sprecher-Encoder (*.onnx)</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>Speakers: {told}</source>
            <translation>Sprecher: {told}</translation>
        </message>
        <message>
            <source>Spectrogram</source>
            <translation>Spektrogramm</translation>
        </message>
        <message>
            <source>Spectrogram as a picture…</source>
            <translation>Spektrogramm als Bild…</translation>
        </message>
        <message>
            <source>Spectrogram of the chosen recording</source>
            <translation>Spektrogramm der gewählten Aufnahme</translation>
        </message>
        <message>
            <source>Speech</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Speech in these recordings, without pauses</source>
            <translation>Sprache in diesen Aufnahmen, ohne Pausen</translation>
        </message>
        <message>
            <source>Speech so far</source>
            <translation>Sprache bisher</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Teilen</translation>
        </message>
        <message>
            <source>Split the current turn</source>
            <translation>Den aktuellen Abschnitt teilen</translation>
        </message>
        <message>
            <source>Split this person into two</source>
            <translation>Diese Person in zwei teilen</translation>
        </message>
        <message>
            <source>Split {name}</source>
            <translation>{name} teilen</translation>
        </message>
        <message>
            <source>Spoke last</source>
            <translation>Sprach zuletzt</translation>
        </message>
        <message>
            <source>Spread between recordings, as a share of the spread within one</source>
            <translation>Streuung zwischen Aufnahmen, als Anteil der Streuung innerhalb einer</translation>
        </message>
        <message>
            <source>State of the recording</source>
            <translation>Stand der Aufnahme</translation>
        </message>
        <message>
            <source>State of the watching</source>
            <translation>Stand der Beobachtung</translation>
        </message>
        <message>
            <source>Step {number} of {total}</source>
            <translation>Schritt {number} von {total}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>Stop and analyse (R)</source>
            <translation>Beenden und analysieren (R)</translation>
        </message>
        <message>
            <source>Stop playing</source>
            <translation>Abspielen beenden</translation>
        </message>
        <message>
            <source>Stop recording</source>
            <translation>Aufnahme beenden</translation>
        </message>
        <message>
            <source>Stop the recording first, then open another one.</source>
            <translation>Beenden Sie erst die Aufnahme, und öffnen Sie dann eine andere.</translation>
        </message>
        <message>
            <source>Stop watching</source>
            <translation>Nicht mehr beobachten</translation>
        </message>
        <message>
            <source>Stop {file}</source>
            <translation>{file} anhalten</translation>
        </message>
        <message>
            <source>Stop {seconds}</source>
            <translation>Stopp {seconds}</translation>
        </message>
        <message>
            <source>Stopped. Nothing was stored.</source>
            <translation>Angehalten. Nichts wurde gespeichert.</translation>
        </message>
        <message>
            <source>Stopped; it can go on from its last epoch</source>
            <translation>Angehalten; es kann von der letzten Epoche weitergehen</translation>
        </message>
        <message>
            <source>Strangers</source>
            <translation>Fremde</translation>
        </message>
        <message>
            <source>Strangers taken for somebody, %</source>
            <translation>Fremde, für jemanden gehalten, %</translation>
        </message>
        <message>
            <source>Strangers who may get a wrong name</source>
            <translation>Fremde, die einen falschen Namen bekommen dürfen</translation>
        </message>
        <message>
            <source>Switch between light and dark</source>
            <translation>Zwischen hell und dunkel wechseln</translation>
        </message>
        <message>
            <source>System default</source>
            <translation>Vorgabe des Systems</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabelle (*.csv)</translation>
        </message>
        <message>
            <source>Table (CSV)…</source>
            <translation>Tabelle (CSV)…</translation>
        </message>
        <message>
            <source>Tables (*.csv *.json)</source>
            <translation>Tabellen (*.csv *.json)</translation>
        </message>
        <message>
            <source>Take them</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Target false-positive identification rate (FPIR): the share of people who are not enrolled and are given a name all the same</source>
            <translation>Angestrebte Rate falscher Benennungen (FPIR): der Anteil unbekannter Menschen, die trotzdem einen Namen bekommen</translation>
        </message>
        <message>
            <source>That is enough. Finish your sentence and press Stop.</source>
            <translation>Das genügt. Sprechen Sie den Satz zu Ende und drücken Sie Stopp.</translation>
        </message>
        <message>
            <source>That is enough. Save the voice, or record again.</source>
            <translation>Das genügt. Speichern Sie die Stimme, oder nehmen Sie noch einmal auf.</translation>
        </message>
        <message>
            <source>That was too short to learn a voice from. Record again and read a little more.</source>
            <translation>Das war zu kurz, um eine Stimme zu lernen. Nehmen Sie noch einmal auf und lesen Sie etwas mehr.</translation>
        </message>
        <message>
            <source>That’s right</source>
            <translation>Das stimmt</translation>
        </message>
        <message>
            <source>The analysis was cancelled.</source>
            <translation>Die Analyse wurde abgebrochen.</translation>
        </message>
        <message>
            <source>The file does not tell how it wants to be fed. Who published it, or what do they say?</source>
            <translation>Die Datei sagt nicht, wie sie gefüttert werden will. Wer hat sie veröffentlicht, oder was steht dort?</translation>
        </message>
        <message>
            <source>The file is the one that the manifest names (SHA-256)</source>
            <translation>Die Datei ist die, die das Manifest nennt (SHA-256)</translation>
        </message>
        <message>
            <source>The file looks like a speaker encoder. It is tried on real sound before it is kept; it is used only when you choose it.</source>
            <translation>Die Datei sieht wie ein Sprecher-Encoder aus. Sie wird an echtem Ton erprobt, bevor sie behalten wird, und erst benutzt, wenn Sie sie wählen.</translation>
        </message>
        <message>
            <source>The grouping of “{name}” was interrupted</source>
            <translation>Die Gruppierung von „{name}“ wurde unterbrochen</translation>
        </message>
        <message>
            <source>The grouping of “{name}” was interrupted.</source>
            <translation>Die Gruppierung von „{name}“ wurde unterbrochen.</translation>
        </message>
        <message>
            <source>The kept embeddings were erased</source>
            <translation>Die aufbewahrten Embeddings wurden gelöscht</translation>
        </message>
        <message>
            <source>The language changes at the next start.</source>
            <translation>Die Sprache wechselt beim nächsten Start.</translation>
        </message>
        <message>
            <source>The mean is {mean:.2f} (dashed). 1: far from every other group, 0: between two. {wrong:,} of {count:,} recordings lie closer to another group than to their own.</source>
            <translation>Der Mittelwert ist {mean:.2f} (gestrichelt). 1: weit weg von jeder anderen Gruppe, 0: zwischen zweien. {wrong:,} von {count:,} Aufnahmen liegen näher an einer anderen Gruppe als an der eigenen.</translation>
        </message>
        <message>
            <source>The menus are hidden; {keys} brings them back</source>
            <translation>Die Menüs sind verborgen; {keys} bringt sie zurück</translation>
        </message>
        <message>
            <source>The microphone delivers only silence.</source>
            <translation>Das Mikrofon liefert nur Stille.</translation>
        </message>
        <message>
            <source>The microphone gives nothing but zeros: it is muted, or the system does not let VoxDesk hear it.</source>
            <translation>Das Mikrofon liefert nur Nullen: Es ist stumm, oder das System lässt VoxDesk nicht zuhören.</translation>
        </message>
        <message>
            <source>The name you type, a row of numbers that describes the voice, and where the recording lies. For a recording made here, the recording itself.</source>
            <translation>Der Name, den Sie eingeben, eine Zahlenreihe, die die Stimme beschreibt, und wo die Aufnahme liegt. Bei einer hier gemachten Aufnahme die Aufnahme selbst.</translation>
        </message>
        <message>
            <source>The people whose voices I enrol have agreed to it</source>
            <translation>Die Menschen, deren Stimmen ich aufnehme, sind einverstanden</translation>
        </message>
        <message>
            <source>The recording is no longer where it was; the voice stays known</source>
            <translation>Die Aufnahme ist nicht mehr dort, wo sie war; die Stimme bleibt bekannt</translation>
        </message>
        <message>
            <source>The recordings were erased</source>
            <translation>Die Aufnahmen wurden gelöscht</translation>
        </message>
        <message>
            <source>The threshold for this target false-positive identification rate (FPIR)</source>
            <translation>Die Schwelle für diese angestrebte Rate falscher Benennungen (FPIR)</translation>
        </message>
        <message>
            <source>The voice and {recording} of {person} leave the library. The sound files themselves stay where they are. This cannot be taken back.</source>
            <translation>Die Stimme und {recording} von {person} verlassen die Bibliothek. Die Tondateien selbst bleiben, wo sie sind. Das lässt sich nicht zurücknehmen.</translation>
        </message>
        <message>
            <source>The voice model carries no measured thresholds, so it names nobody.</source>
            <translation>Das Stimmmodell hat keine gemessenen Schwellen, also nennt es niemanden.</translation>
        </message>
        <message>
            <source>The voice of {name} was not learned.</source>
            <translation>Die Stimme von {name} wurde nicht gelernt.</translation>
        </message>
        <message>
            <source>There are only {pairs} of different recordings of one person, and {fewest} are needed to tell error rates. The calibration that came with the voice model is used; it was measured on other people. Enrol two or more recordings of each person.</source>
            <translation>Es gibt nur {pairs} verschiedener Aufnahmen einer Person; {fewest} sind nötig, um Fehlerraten zu nennen. Benutzt wird die Kalibrierung, die mit dem Stimmmodell kam; sie wurde an anderen Menschen gemessen. Lassen Sie von jeder Person zwei oder mehr Aufnahmen lernen.</translation>
        </message>
        <message>
            <source>There is no recording in {names}.</source>
            <translation>In {names} ist keine Aufnahme.</translation>
        </message>
        <message>
            <source>There is no voice model, so nobody can be recognised. Install VoxDesk again.</source>
            <translation>Es gibt kein Stimmmodell, also kann niemand erkannt werden. Installieren Sie VoxDesk neu.</translation>
        </message>
        <message>
            <source>There is nothing to measure.</source>
            <translation>Es gibt nichts zu messen.</translation>
        </message>
        <message>
            <source>They are descriptions of voices in recordings that were analysed before. Analysing those again will take longer; nothing else is lost.</source>
            <translation>Sie beschreiben Stimmen in Aufnahmen, die schon analysiert wurden. Sie noch einmal zu analysieren dauert länger; sonst geht nichts verloren.</translation>
        </message>
        <message>
            <source>This is a fault of the program, not of anything you did. Your library and your recordings are as they were, and you can go on working. The details below and the log help to mend it; nothing is sent anywhere.</source>
            <translation>Das ist ein Fehler des Programms; Sie haben nichts falsch gemacht. Ihre Bibliothek und Ihre Aufnahmen sind unverändert, und Sie können weiterarbeiten. Die Einzelheiten unten und das Protokoll helfen, ihn zu beheben; nichts wird verschickt.</translation>
        </message>
        <message>
            <source>This is the person: learn from this recording</source>
            <translation>Das ist die Person: aus dieser Aufnahme lernen</translation>
        </message>
        <message>
            <source>This method has nothing to set.</source>
            <translation>An dieser Methode gibt es nichts einzustellen.</translation>
        </message>
        <message>
            <source>This model came without a card.</source>
            <translation>Dieses Modell kam ohne Karte.</translation>
        </message>
        <message>
            <source>This recording helps to know {name} again.</source>
            <translation>Diese Aufnahme hilft, {name} wiederzuerkennen.</translation>
        </message>
        <message>
            <source>This recording was not learnt.</source>
            <translation>Diese Aufnahme wurde nicht gelernt.</translation>
        </message>
        <message>
            <source>This voice was learned with another model, so it is not recognised now. Add a recording again.</source>
            <translation>Diese Stimme wurde mit einem anderen Modell gelernt und wird jetzt nicht erkannt. Fügen Sie wieder eine Aufnahme hinzu.</translation>
        </message>
        <message>
            <source>Tick at least one method</source>
            <translation>Wählen Sie mindestens eine Methode</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>Restzeit</translation>
        </message>
        <message>
            <source>Timeline of speakers</source>
            <translation>Zeitleiste der Sprecher</translation>
        </message>
        <message>
            <source>Timeline of {path}</source>
            <translation>Zeitleiste von {path}</translation>
        </message>
        <message>
            <source>Timeline: from turn to turn, from voice to voice</source>
            <translation>Zeitleiste: von Abschnitt zu Abschnitt, von Stimme zu Stimme</translation>
        </message>
        <message>
            <source>Timeline: move the end of the turn (with Shift: its beginning)</source>
            <translation>Zeitleiste: Ende des Abschnitts verschieben (mit Umschalt: seinen Anfang)</translation>
        </message>
        <message>
            <source>Timeline: name the voice</source>
            <translation>Zeitleiste: Stimme benennen</translation>
        </message>
        <message>
            <source>Timeline: play the turn</source>
            <translation>Zeitleiste: Abschnitt abspielen</translation>
        </message>
        <message>
            <source>Timeline: remove the turn</source>
            <translation>Zeitleiste: Abschnitt entfernen</translation>
        </message>
        <message>
            <source>Timeline: split the turn, join it with the next one of its voice</source>
            <translation>Zeitleiste: Abschnitt teilen, mit dem nächsten seiner Stimme verbinden</translation>
        </message>
        <message>
            <source>Together about {length}</source>
            <translation>Zusammen etwa {length}</translation>
        </message>
        <message>
            <source>Top 5</source>
            <translation>Top 5</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Themen</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>Trainieren</translation>
        </message>
        <message>
            <source>Train and compare methods on your own voices</source>
            <translation>Methoden an eigenen Stimmen erproben</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Training</translation>
        </message>
        <message>
            <source>Training data</source>
            <translation>Trainingsdaten</translation>
        </message>
        <message>
            <source>Training needs {name}, which is not installed: {command}</source>
            <translation>Zum Training fehlt {name}: {command}</translation>
        </message>
        <message>
            <source>Training {recipe}</source>
            <translation>{recipe} wird trainiert</translation>
        </message>
        <message>
            <source>Trials</source>
            <translation>Vergleiche</translation>
        </message>
        <message>
            <source>True names…</source>
            <translation>Wahre Namen…</translation>
        </message>
        <message>
            <source>Type a name.</source>
            <translation>Tippen Sie einen Namen.</translation>
        </message>
        <message>
            <source>Type {typed} to go on</source>
            <translation>Tippen Sie {typed}, um fortzufahren</translation>
        </message>
        <message>
            <source>Type {typed} to go on:</source>
            <translation>Tippen Sie {typed}, um fortzufahren:</translation>
        </message>
        <message>
            <source>Uncertain</source>
            <translation>Unsicher</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Undo takes it back.</source>
            <translation>„Rückgängig“ nimmt es zurück.</translation>
        </message>
        <message>
            <source>Undo the last change to the groups</source>
            <translation>Letzte Änderung der Gruppen rückgängig machen</translation>
        </message>
        <message>
            <source>Undo the last change to the timeline</source>
            <translation>Letzte Änderung der Zeitleiste rückgängig machen</translation>
        </message>
        <message>
            <source>Undo {change}</source>
            <translation>Rückgängig: {change}</translation>
        </message>
        <message>
            <source>Up to</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Benutzen</translation>
        </message>
        <message>
            <source>Use on Listen</source>
            <translation>Beim Hören benutzen</translation>
        </message>
        <message>
            <source>Use the microphone…</source>
            <translation>Mikrofon benutzen…</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>Dieses Modell benutzen</translation>
        </message>
        <message>
            <source>Use what came with VoxDesk</source>
            <translation>Benutzen, was mit VoxDesk kam</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Urteil</translation>
        </message>
        <message>
            <source>Versions of VoxDesk and its parts, the kind of computer, microphones, the models and whether their files are sound, your settings, how large the library is, and the log.</source>
            <translation>Versionen von VoxDesk und seinen Teilen, die Art des Computers, Mikrofone, die Modelle und ob ihre Dateien heil sind, Ihre Einstellungen, die Größe der Bibliothek und das Protokoll.</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>Stimme</translation>
        </message>
        <message>
            <source>Voices</source>
            <translation>Stimmen</translation>
        </message>
        <message>
            <source>VoxDesk ended in the middle of recording. What was heard until then is still there.</source>
            <translation>VoxDesk endete mitten in der Aufnahme. Was bis dahin zu hören war, ist noch da.</translation>
        </message>
        <message>
            <source>VoxDesk library (*.jsonl)</source>
            <translation>VoxDesk-Bibliothek (*.jsonl)</translation>
        </message>
        <message>
            <source>VoxDesk {version} answers whose voice is this, on your own computer. Free software under the GNU General Public License, version 3 or later; it comes without any warranty. A name is an estimate: never rest a serious decision on it alone.</source>
            <translation>VoxDesk {version} beantwortet auf Ihrem eigenen Computer, wessen Stimme das ist. Freie Software unter der GNU General Public License, Version 3 oder später, ohne jede Gewährleistung. Ein Name ist eine Schätzung: Stützen Sie nie eine ernste Entscheidung allein darauf.</translation>
        </message>
        <message>
            <source>VoxDesk {version}, Python {python_version}, {platform}

</source>
            <translation>VoxDesk {version}, Python {python_version}, {platform}

</translation>
        </message>
        <message>
            <source>Waiting for new recordings in {folder}</source>
            <translation>Wartet auf neue Aufnahmen in {folder}</translation>
        </message>
        <message>
            <source>Watch</source>
            <translation>Beobachten</translation>
        </message>
        <message>
            <source>Watch a folder</source>
            <translation>Einen Ordner beobachten</translation>
        </message>
        <message>
            <source>Watch a folder…</source>
            <translation>Einen Ordner beobachten…</translation>
        </message>
        <message>
            <source>Watch this folder</source>
            <translation>Diesen Ordner beobachten</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Gewichte</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>What VoxDesk came with</source>
            <translation>Was mit VoxDesk kam</translation>
        </message>
        <message>
            <source>What do you want to do? Type some letters of it</source>
            <translation>Was möchten Sie tun? Tippen Sie einige Buchstaben davon</translation>
        </message>
        <message>
            <source>What is stored</source>
            <translation>Was gespeichert wird</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>Was sie enthält</translation>
        </message>
        <message>
            <source>What it never holds</source>
            <translation>Was sie nie enthält</translation>
        </message>
        <message>
            <source>What stood on one side only</source>
            <translation>Was nur auf einer Seite stand</translation>
        </message>
        <message>
            <source>What the map shows</source>
            <translation>Was die Karte zeigt</translation>
        </message>
        <message>
            <source>What the words mean</source>
            <translation>Was die Wörter bedeuten</translation>
        </message>
        <message>
            <source>What to learn</source>
            <translation>Was gelernt wird</translation>
        </message>
        <message>
            <source>What was heard before is kept, so it goes on where it stopped.</source>
            <translation>Was schon gehört wurde, ist erhalten; es geht dort weiter, wo es aufhörte.</translation>
        </message>
        <message>
            <source>When this voice was last recognised</source>
            <translation>Wann diese Stimme zuletzt erkannt wurde</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>Whether the present voice model knows this person</source>
            <translation>Ob das jetzige Stimmmodell diese Person kennt</translation>
        </message>
        <message>
            <source>Whether the voice matches a person of the library</source>
            <translation>Ob die Stimme zu einer Person der Bibliothek passt</translation>
        </message>
        <message>
            <source>Which microphone to record from</source>
            <translation>Von welchem Mikrofon aufgenommen wird</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <source>Who is it?</source>
            <translation>Wer ist das?</translation>
        </message>
        <message>
            <source>Who is {label}?</source>
            <translation>Wer ist {label}?</translation>
        </message>
        <message>
            <source>Who is {name}?</source>
            <translation>Wer ist {name}?</translation>
        </message>
        <message>
            <source>Who of a closed set of people</source>
            <translation>Wer aus einem festen Kreis von Personen</translation>
        </message>
        <message>
            <source>Who, in the selection</source>
            <translation>Wer, in der Auswahl</translation>
        </message>
        <message>
            <source>Who, in {turns}</source>
            <translation>Wer, in {turns}</translation>
        </message>
        <message>
            <source>Whose voice is it?</source>
            <translation>Wessen Stimme ist das?</translation>
        </message>
        <message>
            <source>Whose voice is this?</source>
            <translation>Wessen Stimme ist das?</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Fenster</translation>
        </message>
        <message>
            <source>Window of its features</source>
            <translation>Fenster seiner Merkmale</translation>
        </message>
        <message>
            <source>With {people} enrolled a voice needs a closeness of {threshold:.2f} to be named. A larger library or fewer false alarms need more, and then more of the people you know stay unknown.</source>
            <translation>Bei {people} braucht eine Stimme eine Nähe von {threshold:.2f}, um benannt zu werden. Eine größere Bibliothek oder weniger Fehlalarme brauchen mehr, und dann bleiben mehr der Bekannten unbekannt.</translation>
        </message>
        <message>
            <source>Write the groups</source>
            <translation>Gruppen schreiben</translation>
        </message>
        <message>
            <source>Write the timeline, the picture or the sound</source>
            <translation>Zeitleiste, Bild oder Ton schreiben</translation>
        </message>
        <message>
            <source>Writing the diagnostics file</source>
            <translation>Die Diagnosedatei wird geschrieben</translation>
        </message>
        <message>
            <source>Writing {name}</source>
            <translation>{name} wird geschrieben</translation>
        </message>
        <message>
            <source>Written: {path}</source>
            <translation>Geschrieben: {path}</translation>
        </message>
        <message>
            <source>Wrote {file}</source>
            <translation>{file} geschrieben</translation>
        </message>
        <message>
            <source>Wrote {recordings} to {name}</source>
            <translation>{recordings} in {name} geschrieben</translation>
        </message>
        <message>
            <source>You grouped this folder before. Nothing has to be heard again, and your changes are kept.</source>
            <translation>Sie haben diesen Ordner schon gruppiert. Nichts muss noch einmal gehört werden, und Ihre Änderungen sind erhalten.</translation>
        </message>
        <message>
            <source>Your own models</source>
            <translation>Ihre eigenen Modelle</translation>
        </message>
        <message>
            <source>a new person</source>
            <translation>eine neue Person</translation>
        </message>
        <message>
            <source>after {epochs} epochs</source>
            <translation>nach {epochs} Epochen</translation>
        </message>
        <message>
            <source>against {name}</source>
            <translation>gegen {name}</translation>
        </message>
        <message>
            <source>and {count} others</source>
            <translation>und {count} weitere</translation>
        </message>
        <message>
            <source>and {hidden} more</source>
            <translation>und {hidden} weitere</translation>
        </message>
        <message>
            <source>and {others}</source>
            <translation>und {others}</translation>
        </message>
        <message>
            <source>as published, with leakage</source>
            <translation>wie veröffentlicht, mit Leck</translation>
        </message>
        <message>
            <source>as the recipe says</source>
            <translation>wie das Rezept sagt</translation>
        </message>
        <message>
            <source>below 0.1 %</source>
            <translation>unter 0,1 %</translation>
        </message>
        <message>
            <source>beyond 1.5 IQR</source>
            <translation>außerhalb 1,5 IQR</translation>
        </message>
        <message>
            <source>checking…</source>
            <translation>wird geprüft…</translation>
        </message>
        <message>
            <source>choose…</source>
            <translation>wählen…</translation>
        </message>
        <message>
            <source>coefficient</source>
            <translation>Koeffizient</translation>
        </message>
        <message>
            <source>components</source>
            <translation>Komponenten</translation>
        </message>
        <message>
            <source>current</source>
            <translation>aktuell</translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>d. MMM</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>beschädigt</translation>
        </message>
        <message>
            <source>dev</source>
            <translation>dev</translation>
        </message>
        <message>
            <source>different people</source>
            <translation>verschiedene Personen</translation>
        </message>
        <message>
            <source>drawing neighbours…</source>
            <translation>Nachbarn werden gezeichnet…</translation>
        </message>
        <message>
            <source>drop by IQR</source>
            <translation>nach IQR weglassen</translation>
        </message>
        <message>
            <source>drop by z-score</source>
            <translation>nach z-Wert weglassen</translation>
        </message>
        <message>
            <source>encoder {model_id} · {promise}</source>
            <translation>Encoder {model_id} · {promise}</translation>
        </message>
        <message>
            <source>epoch</source>
            <translation>Epoche</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>alles</translation>
        </message>
        <message>
            <source>fair</source>
            <translation>mittel</translation>
        </message>
        <message>
            <source>female</source>
            <translation>weiblich</translation>
        </message>
        <message>
            <source>female voice</source>
            <translation>weibliche Stimme</translation>
        </message>
        <message>
            <source>file checked</source>
            <translation>Datei geprüft</translation>
        </message>
        <message>
            <source>find</source>
            <translation>finden</translation>
        </message>
        <message>
            <source>finding who speaks when…</source>
            <translation>sucht, wer wann spricht…</translation>
        </message>
        <message>
            <source>frames</source>
            <translation>Rahmen</translation>
        </message>
        <message>
            <source>giving a turn to somebody</source>
            <translation>Abschnitt jemandem geben</translation>
        </message>
        <message>
            <source>global</source>
            <translation>global</translation>
        </message>
        <message>
            <source>good</source>
            <translation>gut</translation>
        </message>
        <message>
            <source>h</source>
            <translation>h</translation>
        </message>
        <message>
            <source>honest, nobody on two sides</source>
            <translation>ehrlich, niemand auf beiden Seiten</translation>
        </message>
        <message>
            <source>in library</source>
            <translation>in der Bibliothek</translation>
        </message>
        <message>
            <source>joining two turns</source>
            <translation>zwei Abschnitte verbinden</translation>
        </message>
        <message>
            <source>keep</source>
            <translation>behalten</translation>
        </message>
        <message>
            <source>known</source>
            <translation>bekannt</translation>
        </message>
        <message>
            <source>known · {percent}</source>
            <translation>bekannt · {percent}</translation>
        </message>
        <message>
            <source>left as it is</source>
            <translation>bleibt, wie er ist</translation>
        </message>
        <message>
            <source>licence not told</source>
            <translation>Lizenz nicht angegeben</translation>
        </message>
        <message>
            <source>like {known}</source>
            <translation>wie {known}</translation>
        </message>
        <message>
            <source>listening…</source>
            <translation>hört zu…</translation>
        </message>
        <message>
            <source>loss</source>
            <translation>Verlust</translation>
        </message>
        <message>
            <source>making two voices one</source>
            <translation>zwei Stimmen vereinen</translation>
        </message>
        <message>
            <source>male</source>
            <translation>männlich</translation>
        </message>
        <message>
            <source>male voice</source>
            <translation>männliche Stimme</translation>
        </message>
        <message>
            <source>may be {name}, but not sure enough</source>
            <translation>vielleicht {name}, aber nicht sicher genug</translation>
        </message>
        <message>
            <source>median</source>
            <translation>Median</translation>
        </message>
        <message>
            <source>min</source>
            <translation>min</translation>
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
            <source>moving a border</source>
            <translation>Grenze verschieben</translation>
        </message>
        <message>
            <source>naming a voice</source>
            <translation>Stimme benennen</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <source>no recording</source>
            <translation>keine Aufnahme</translation>
        </message>
        <message>
            <source>no speech</source>
            <translation>keine Sprache</translation>
        </message>
        <message>
            <source>no: it gives no names</source>
            <translation>nein: Es nennt keine Namen</translation>
        </message>
        <message>
            <source>nobody speaks here</source>
            <translation>hier spricht niemand</translation>
        </message>
        <message>
            <source>nobody was heard to speak</source>
            <translation>niemand war zu hören</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>not among your people · {percent}</source>
            <translation>keine der bekannten Personen · {percent}</translation>
        </message>
        <message>
            <source>not analysed</source>
            <translation>nicht analysiert</translation>
        </message>
        <message>
            <source>not told</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <source>nothing leaves this computer</source>
            <translation>nichts verlässt diesen Computer</translation>
        </message>
        <message>
            <source>older model</source>
            <translation>älteres Modell</translation>
        </message>
        <message>
            <source>only {speech_s:.1f} s of speech</source>
            <translation>nur {speech_s:.1f} s Sprache</translation>
        </message>
        <message>
            <source>opening…</source>
            <translation>wird geöffnet…</translation>
        </message>
        <message>
            <source>people, most first</source>
            <translation>Personen, die meisten zuerst</translation>
        </message>
        <message>
            <source>per utterance</source>
            <translation>je Äußerung</translation>
        </message>
        <message>
            <source>perceived gender</source>
            <translation>Klang nach Geschlecht</translation>
        </message>
        <message>
            <source>perceived gender uncertain</source>
            <translation>Klang nach Geschlecht unsicher</translation>
        </message>
        <message>
            <source>perceived gender: {model}</source>
            <translation>Klang nach Geschlecht: {model}</translation>
        </message>
        <message>
            <source>perhaps · {percent}</source>
            <translation>vielleicht · {percent}</translation>
        </message>
        <message>
            <source>poor</source>
            <translation>schlecht</translation>
        </message>
        <message>
            <source>principal components</source>
            <translation>Hauptkomponenten</translation>
        </message>
        <message>
            <source>recordings</source>
            <translation>Aufnahmen</translation>
        </message>
        <message>
            <source>recordings by person</source>
            <translation>Aufnahmen nach Person</translation>
        </message>
        <message>
            <source>removing a turn</source>
            <translation>Abschnitt entfernen</translation>
        </message>
        <message>
            <source>selection of </source>
            <translation>Auswahl aus </translation>
        </message>
        <message>
            <source>set aside</source>
            <translation>beiseite gelegt</translation>
        </message>
        <message>
            <source>share of the variance</source>
            <translation>Anteil der Varianz</translation>
        </message>
        <message>
            <source>share right</source>
            <translation>Anteil richtig</translation>
        </message>
        <message>
            <source>silence</source>
            <translation>Stille</translation>
        </message>
        <message>
            <source>somebody else</source>
            <translation>jemand anderem</translation>
        </message>
        <message>
            <source>splitting a turn</source>
            <translation>Abschnitt teilen</translation>
        </message>
        <message>
            <source>spread</source>
            <translation>Streuung</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <source>taken off</source>
            <translation>abgezogen</translation>
        </message>
        <message>
            <source>tells voices apart</source>
            <translation>unterscheidet Stimmen</translation>
        </message>
        <message>
            <source>the same person</source>
            <translation>dieselbe Person</translation>
        </message>
        <message>
            <source>this recording</source>
            <translation>diese Aufnahme</translation>
        </message>
        <message>
            <source>today {time}</source>
            <translation>heute {time}</translation>
        </message>
        <message>
            <source>too loud</source>
            <translation>zu laut</translation>
        </message>
        <message>
            <source>too short</source>
            <translation>zu kurz</translation>
        </message>
        <message>
            <source>training</source>
            <translation>Training</translation>
        </message>
        <message>
            <source>two voices?</source>
            <translation>zwei Stimmen?</translation>
        </message>
        <message>
            <source>uncertain</source>
            <translation>unsicher</translation>
        </message>
        <message>
            <source>under 0.1 s</source>
            <translation>unter 0,1 s</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>validation</source>
            <translation>Validierung</translation>
        </message>
        <message>
            <source>value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>voice perceived as female · {percent}</source>
            <translation>Stimme klingt weiblich · {percent}</translation>
        </message>
        <message>
            <source>voice perceived as male · {percent}</source>
            <translation>Stimme klingt männlich · {percent}</translation>
        </message>
        <message>
            <source>voice uncertain</source>
            <translation>Stimme unsicher</translation>
        </message>
        <message>
            <source>wav2vec 2.0 with a new head (needs its weights)</source>
            <translation>wav2vec 2.0 mit neuem Kopf (braucht seine Gewichte)</translation>
        </message>
        <message>
            <source>what came with VoxDesk</source>
            <translation>was mit VoxDesk kam</translation>
        </message>
        <message>
            <source>who it is: {model}</source>
            <translation>wer es ist: {model}</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>gestern</translation>
        </message>
        <message>
            <source>your own recordings</source>
            <translation>Ihre eigenen Aufnahmen</translation>
        </message>
        <message>
            <source>z-score above 3</source>
            <translation>z-Wert über 3</translation>
        </message>
        <message>
            <source>{action} (selection)</source>
            <translation>{action} (Auswahl)</translation>
        </message>
        <message>
            <source>{count:,} fit nobody</source>
            <translation>{count:,} passen zu niemandem</translation>
        </message>
        <message>
            <source>{count:,} left out…</source>
            <translation>{count:,} ausgelassen…</translation>
        </message>
        <message>
            <source>{count} bytes</source>
            <translation>{count} Bytes</translation>
        </message>
        <message>
            <source>{count} of {total} recordings of {name} were not used.</source>
            <translation>{count} von {total} Aufnahmen von {name} wurden nicht benutzt.</translation>
        </message>
        <message>
            <source>{device_name} · {value:g} kHz</source>
            <translation>{device_name} · {value:g} kHz</translation>
        </message>
        <message>
            <source>{enrolled} enrolled, at most {promised} % of strangers named: strangers named / known not named</source>
            <translation>{enrolled} bekannt, höchstens {promised} % der Fremden benannt: Fremde benannt / Bekannte nicht benannt</translation>
        </message>
        <message>
            <source>{files} left out</source>
            <translation>{files} ausgelassen</translation>
        </message>
        <message>
            <source>{file}: {who}</source>
            <translation>{file}: {who}</translation>
        </message>
        <message>
            <source>{find} finds whatever can be done by some letters of its name, {help} opens the guide of the page you are on.</source>
            <translation>{find} findet alles, was sich tun lässt, durch einige Buchstaben seines Namens; {help} öffnet die Anleitung der Seite, auf der Sie sind.</translation>
        </message>
        <message>
            <source>{frames:,} frames of 32 ms; bars hold nine tenths of the values</source>
            <translation>{frames:,} Rahmen von 32 ms; die Balken enthalten neun Zehntel der Werte</translation>
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
            <source>{kind} {name}: {shape}</source>
            <translation>{kind} {name}: {shape}</translation>
        </message>
        <message>
            <source>{layers}, {parameters} in all. {ports}</source>
            <translation>{layers}, {parameters} insgesamt. {ports}</translation>
        </message>
        <message>
            <source>{layout}: {who}, {hours:.2f} h</source>
            <translation>{layout}: {who}, {hours:.2f} h</translation>
        </message>
        <message>
            <source>{least:g} to {most:g} each, half of the people have {median:g} or more</source>
            <translation>je {least:g} bis {most:g}, die Hälfte der Personen hat {median:g} oder mehr</translation>
        </message>
        <message>
            <source>{length} at {sample_rate:,} Hz</source>
            <translation>{length} mit {sample_rate:,} Hz</translation>
        </message>
        <message>
            <source>{lost} What was heard before is kept.</source>
            <translation>{lost} Was vorher zu hören war, bleibt erhalten.</translation>
        </message>
        <message>
            <source>{microphones} found</source>
            <translation>{microphones} gefunden</translation>
        </message>
        <message>
            <source>{minutes:.0f} min</source>
            <translation>{minutes:.0f} min</translation>
        </message>
        <message>
            <source>{name} answers from now on</source>
            <translation>Von jetzt an antwortet {name}</translation>
        </message>
        <message>
            <source>{name} by voice</source>
            <translation>{name} nach Stimme</translation>
        </message>
        <message>
            <source>{name} never speaks alone for long enough to be learnt</source>
            <translation>{name} spricht nie lange genug allein, um gelernt zu werden</translation>
        </message>
        <message>
            <source>{name} no longer counts for the voice. The sound file itself stays where it is.</source>
            <translation>{name} zählt nicht mehr für die Stimme. Die Tondatei selbst bleibt, wo sie ist.</translation>
        </message>
        <message>
            <source>{name} was imported and calibrated</source>
            <translation>{name} wurde importiert und kalibriert</translation>
        </message>
        <message>
            <source>{name} was imported, uncalibrated: {why}</source>
            <translation>{name} wurde importiert, unkalibriert: {why}</translation>
        </message>
        <message>
            <source>{name} was removed</source>
            <translation>{name} wurde entfernt</translation>
        </message>
        <message>
            <source>{needed} of {count} principal components hold {share:.0%} of the variance (dashed); the map of main directions shows the first two.</source>
            <translation>{needed} von {count} Hauptkomponenten enthalten {share:.0%} der Varianz (gestrichelt); die Karte der Hauptrichtungen zeigt die ersten zwei.</translation>
        </message>
        <message>
            <source>{path} cannot be deleted: {strerror}.</source>
            <translation>{path} lässt sich nicht löschen: {strerror}.</translation>
        </message>
        <message>
            <source>{people} in your library: learnt with another model, so this one does not know them.</source>
            <translation>{people} in Ihrer Bibliothek: mit einem anderen Modell gelernt, dieses kennt sie nicht.</translation>
        </message>
        <message>
            <source>{percent:.2g} %</source>
            <translation>{percent:.2g} %</translation>
        </message>
        <message>
            <source>{person} is now called {strip}</source>
            <translation>{person} heißt jetzt {strip}</translation>
        </message>
        <message>
            <source>{pitch_hz:.0f} Hz</source>
            <translation>{pitch_hz:.0f} Hz</translation>
        </message>
        <message>
            <source>{recipe} ({task})</source>
            <translation>{recipe} ({task})</translation>
        </message>
        <message>
            <source>{recipe}: {right:.1f} % right</source>
            <translation>{recipe}: {right:.1f} % richtig</translation>
        </message>
        <message>
            <source>{recordings:,} recordings</source>
            <translation>{recordings:,} Aufnahmen</translation>
        </message>
        <message>
            <source>{recordings:,} recordings of {speakers:,} speakers</source>
            <translation>{recordings:,} Aufnahmen von {speakers:,} Sprechern</translation>
        </message>
        <message>
            <source>{recordings} chosen</source>
            <translation>{recordings} gewählt</translation>
        </message>
        <message>
            <source>{recordings} could not be used; no voice in {files}.</source>
            <translation>{recordings} nicht verwendbar; keine Stimme in {files}.</translation>
        </message>
        <message>
            <source>{recordings} in {folder}</source>
            <translation>{recordings} in {folder}</translation>
        </message>
        <message>
            <source>{recordings} learnt anew</source>
            <translation>{recordings} neu gelernt</translation>
        </message>
        <message>
            <source>{recordings} to be analysed</source>
            <translation>{recordings} noch zu analysieren</translation>
        </message>
        <message>
            <source>{recording} not finished</source>
            <translation>{recording} nicht beendet</translation>
        </message>
        <message>
            <source>{recording} to learn the voice from.</source>
            <translation>{recording}, um die Stimme zu lernen.</translation>
        </message>
        <message>
            <source>{recording}, {speech_s} of speech</source>
            <translation>{recording}, {speech_s} Sprache</translation>
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
            <source>{seconds:.1f} s</source>
            <translation>{seconds:.1f} s</translation>
        </message>
        <message>
            <source>{size}. The name is only noted here; Enrol puts the voice into the library.</source>
            <translation>{size}. Der Name wird hier nur vermerkt; „Lernen“ bringt die Stimme in die Bibliothek.</translation>
        </message>
        <message>
            <source>{skipped} recordings cannot be used.</source>
            <translation>{skipped} Aufnahmen sind nicht verwendbar.</translation>
        </message>
        <message>
            <source>{snr_db:.0f} dB</source>
            <translation>{snr_db:.0f} dB</translation>
        </message>
        <message>
            <source>{speakers} {name}</source>
            <translation>{speakers} {name}</translation>
        </message>
        <message>
            <source>{speech_s:.1f} s</source>
            <translation>{speech_s:.1f} s</translation>
        </message>
        <message>
            <source>{speech_s} of speech · consent noted {consent_at}</source>
            <translation>{speech_s} Sprache · Einwilligung vermerkt {consent_at}</translation>
        </message>
        <message>
            <source>{speech} of {length}</source>
            <translation>{speech} von {length}</translation>
        </message>
        <message>
            <source>{start} to {end}</source>
            <translation>{start} bis {end}</translation>
        </message>
        <message>
            <source>{tick_label} Hz</source>
            <translation>{tick_label} Hz</translation>
        </message>
        <message>
            <source>{time} · {rounded:,} Hz</source>
            <translation>{time} · {rounded:,} Hz</translation>
        </message>
        <message>
            <source>{title} page</source>
            <translation>Seite {title}</translation>
        </message>
        <message>
            <source>{title}, edited</source>
            <translation>{title}, bearbeitet</translation>
        </message>
        <message>
            <source>{title}, {exact} people</source>
            <translation>{title}, {exact} Personen</translation>
        </message>
        <message>
            <source>{title}, {low} to {high} people</source>
            <translation>{title}, {low} bis {high} Personen</translation>
        </message>
        <message>
            <source>{turn_label} · unknown</source>
            <translation>{turn_label} · unbekannt</translation>
        </message>
        <message>
            <source>{value:.3f} on validation after {epoch} of {epochs}</source>
            <translation>{value:.3f} bei der Validierung nach {epoch} von {epochs}</translation>
        </message>
        <message>
            <source>{value:g} kHz</source>
            <translation>{value:g} kHz</translation>
        </message>
        <message>
            <source>{value} ({low} to {high})</source>
            <translation>{value} ({low} bis {high})</translation>
        </message>
        <message>
            <source>{verb}: {change}</source>
            <translation>{verb}: {change}</translation>
        </message>
        <message>
            <source>{voice}, {seconds} of speech</source>
            <translation>{voice}, {seconds} Sprache</translation>
        </message>
        <message>
            <source>{wanted} (not connected)</source>
            <translation>{wanted} (nicht angeschlossen)</translation>
        </message>
        <message>
            <source>{words} · {level_db:.0f} dB</source>
            <translation>{words} · {level_db:.0f} dB</translation>
        </message>
        <message>
            <source>{words}; {failed} could not be: {why}</source>
            <translation>{words}; {failed} ging nicht: {why}</translation>
        </message>
        <message>
            <source>±1</source>
            <translation>±1</translation>
        </message>
        <message>
            <source>±32,768 (16 bit)</source>
            <translation>±32.768 (16 Bit)</translation>
        </message>
        <message>
            <source>“{command}” has the same keys now.</source>
            <translation>„{command}“ hat jetzt dieselben Tasten.</translation>
        </message>
        <message>
            <source>“{command}” has these keys already; it would lose them.</source>
            <translation>„{command}“ hat diese Tasten schon und würde sie verlieren.</translation>
        </message>
        <message>
            <source>“{name}” cannot be written.</source>
            <translation>„{name}“ kann nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>“{path}” holds no sound that can be decoded.</source>
            <translation>„{path}“ enthält keinen Ton, der sich lesen lässt.</translation>
        </message>
        <message>
            <source>‹ All people</source>
            <translation>‹ Alle Personen</translation>
        </message>
    </context>
</TS>
