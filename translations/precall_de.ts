<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Arguments</name>
    <message>
        <source>The profile to check against.</source>
        <translation>Das Profil, gegen das geprüft wird.</translation>
    </message>
    <message>
        <source>file|name</source>
        <translation>Datei|Name</translation>
    </message>
    <message>
        <source>&quot;system&quot;, &quot;none&quot; or the address of a proxy.</source>
        <translation>„system“, „none“ oder die Adresse eines Proxys.</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Certificates to treat as public roots beside the built-in list.</source>
        <translation>Zertifikate, die neben der eingebauten Liste als öffentliche Stammzertifikate gelten.</translation>
    </message>
    <message>
        <source>file.pem</source>
        <translation>Datei.pem</translation>
    </message>
    <message>
        <source>The language: %1.</source>
        <translation>Die Sprache: %1.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The user name for TURN servers.</source>
        <translation>Der Benutzername für TURN-Server.</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>A file whose first line is the password for TURN servers.</source>
        <translation>Eine Datei, deren erste Zeile das Passwort für TURN-Server ist.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Zeigt die Version.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>Tells whether this computer and its network are ready for a video meeting.</source>
        <translation>Sagt, ob dieser Computer und sein Netzwerk bereit für ein Videomeeting sind.</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>Unbekanntes Argument: %1</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;.</source>
        <translation>Es gibt keine Sprache „%1“.</translation>
    </message>
    <message>
        <source>--turn-user and --turn-password-file belong together.</source>
        <translation>--turn-user und --turn-password-file gehören zusammen.</translation>
    </message>
</context>
<context>
    <name>BandwidthChecker</name>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>This step sends and receives as much as a call would, for a few seconds: for each megabit a second that the call needs about 1 MB each way, at most 4 MB up and 5 MB down. End other uploads and downloads first.</source>
        <translation>Dieser Schritt sendet und empfängt einige Sekunden lang so viel wie ein Gespräch: für jedes Megabit je Sekunde, das das Gespräch braucht, etwa 1 MB je Richtung, höchstens 4 MB hinauf und 5 MB herunter. Beenden Sie vorher andere Uploads und Downloads.</translation>
    </message>
</context>
<context>
    <name>BandwidthRules</name>
    <message>
        <source>The network holds back UDP, which calls use, and lets TCP of the same rate pass.</source>
        <translation>Das Netz bremst UDP, das Videomeetings verwenden, und lässt TCP gleicher Rate durch.</translation>
    </message>
    <message>
        <source>Calls may work with a poorer picture. Show this report to whoever runs your network.</source>
        <translation>Videomeetings gelingen vielleicht mit schlechterem Bild. Zeigen Sie diesen Bericht, wer Ihr Netz betreibt.</translation>
    </message>
    <message>
        <source>Paced UDP: %1 kb/s; over TCP: %2 kb/s; needed: %3 kb/s (%4). Look for a rate limit, a quality-of-service class or flood protection on UDP.</source>
        <translation>Gleichmäßiges UDP: %1 kb/s; über TCP: %2 kb/s; nötig: %3 kb/s (%4). Suchen Sie nach einer Ratenbegrenzung, einer QoS-Klasse oder einem Flutschutz für UDP.</translation>
    </message>
    <message>
        <source>Your download is too slow for video: %1 of %2 kb/s.</source>
        <translation>Ihr Download ist zu langsam für Video: %1 von %2 kb/s.</translation>
    </message>
    <message>
        <source>Your upload is too slow for video: %1 of %2 kb/s.</source>
        <translation>Ihr Upload ist zu langsam für Video: %1 von %2 kb/s.</translation>
    </message>
    <message>
        <source>The rate of a call fills a queue on the way, in which everything waits (&quot;bufferbloat&quot;).</source>
        <translation>Die Rate eines Gesprächs füllt unterwegs eine Warteschlange, in der alles wartet („Bufferbloat“).</translation>
    </message>
    <message>
        <source>End other uploads and downloads. If it stays, show this report to whoever runs your network, or look in your router for &quot;SQM&quot; or &quot;smart queue&quot; and turn it on.</source>
        <translation>Beenden Sie andere Uploads und Downloads. Bleibt es dabei, zeigen Sie diesen Bericht, wer Ihr Netz betreibt, oder suchen Sie in Ihrem Router nach „SQM“ oder „Smart Queue“ und schalten es ein.</translation>
    </message>
    <message>
        <source>%1 ms are added to a round trip of %2 ms at %3 kb/s (%4). Use active queue management (fq_codel, CAKE; RFC 8290) at the narrow place.</source>
        <translation>%1 ms kommen bei %3 kb/s zu einer Umlaufzeit von %2 ms hinzu (%4). Verwenden Sie an der Engstelle ein aktives Warteschlangenmanagement (fq_codel, CAKE; RFC 8290).</translation>
    </message>
    <message>
        <source>Too much of what a call sends gets lost on the way: %1 %.</source>
        <translation>Zu viel von dem, was ein Gespräch sendet, geht unterwegs verloren: %1 %.</translation>
    </message>
    <message>
        <source>Sit closer to the router or use a cable, then repeat the check.</source>
        <translation>Setzen Sie sich näher an den Router oder verwenden Sie ein Kabel, und wiederholen Sie die Prüfung.</translation>
    </message>
    <message>
        <source>Data is under way too long for a conversation: %1 ms there and back.</source>
        <translation>Für ein Gespräch sind Daten zu lange unterwegs: %1 ms hin und zurück.</translation>
    </message>
    <message>
        <source>Leave a VPN or a mobile connection if you can, then repeat the check.</source>
        <translation>Verlassen Sie, wenn möglich, ein VPN oder eine Mobilfunkverbindung, und wiederholen Sie die Prüfung.</translation>
    </message>
    <message>
        <source>Round trip %1 ms at rest (%2). Look at the path: a VPN, a satellite link, a detour over another continent.</source>
        <translation>Umlaufzeit %1 ms in Ruhe (%2). Prüfen Sie den Weg: ein VPN, eine Satellitenstrecke, ein Umweg über einen anderen Kontinent.</translation>
    </message>
    <message>
        <source>Data arrives too irregularly for a call: jitter %1 ms.</source>
        <translation>Daten kommen für ein Gespräch zu unregelmäßig an: Jitter %1 ms.</translation>
    </message>
    <message>
        <source>Interarrival jitter (RFC 3550) %1 ms, p95 − p5 of the delay %2 ms (%3). Look at the radio link and at power saving.</source>
        <translation>Jitter der Ankünfte (RFC 3550) %1 ms, p95 − p5 der Laufzeit %2 ms (%3). Prüfen Sie die Funkstrecke und das Energiesparen.</translation>
    </message>
    <message>
        <source>End other uploads and downloads, sit closer to the router or use a cable, then repeat the check. With video off a call needs far less.</source>
        <translation>Beenden Sie andere Uploads und Downloads, setzen Sie sich näher an den Router oder verwenden Sie ein Kabel, und wiederholen Sie die Prüfung. Ohne Video braucht ein Gespräch weit weniger.</translation>
    </message>
    <message>
        <source>Measured %1 kb/s (95 % interval %2 to %3) of %4 kb/s that the streams need (%5).</source>
        <translation>Gemessen: %1 kb/s (95-%-Intervall %2 bis %3) von %4 kb/s, die die Ströme brauchen (%5).</translation>
    </message>
    <message>
        <source>%1 % of paced UDP is lost at the call&apos;s rate or less (95 % interval %2 to %3 %; %4). Look at the radio link, at duplex and error counters, and for policers.</source>
        <translation>%1 % des gleichmäßigen UDP gehen bei der Rate des Gesprächs oder darunter verloren (95-%-Intervall %2 bis %3 %; %4). Prüfen Sie die Funkstrecke, Duplex- und Fehlerzähler und Policer.</translation>
    </message>
</context>
<context>
    <name>BandwidthRunWords</name>
    <message>
        <source>Measuring the connection through %1 (at most %2 each way)</source>
        <translation>Die Verbindung wird über %1 gemessen (höchstens %2 je Richtung)</translation>
    </message>
    <message>
        <source>This connection is marked as metered: data may cost money. Measure fully all the same (at most %1 each way)?</source>
        <translation>Diese Verbindung ist als getaktet markiert: Daten kosten vielleicht Geld. Trotzdem vollständig messen (höchstens %1 je Richtung)?</translation>
    </message>
    <message>
        <source>Measure fully</source>
        <translation>Vollständig messen</translation>
    </message>
    <message>
        <source>Only briefly</source>
        <translation>Nur kurz</translation>
    </message>
</context>
<context>
    <name>BandwidthWords</name>
    <message>
        <source>Your upload is good for %1: %2 of %3 kb/s.</source>
        <translation>Ihr Upload reicht für %1: %2 von %3 kb/s.</translation>
    </message>
    <message>
        <source>Your download is good for %1: %2 of %3 kb/s.</source>
        <translation>Ihr Download reicht für %1: %2 von %3 kb/s.</translation>
    </message>
    <message>
        <source>Your upload is good for %1, with a note: %2 of %3 kb/s.</source>
        <translation>Ihr Upload reicht für %1, mit einem Hinweis: %2 von %3 kb/s.</translation>
    </message>
    <message>
        <source>Your download is good for %1, with a note: %2 of %3 kb/s.</source>
        <translation>Ihr Download reicht für %1, mit einem Hinweis: %2 von %3 kb/s.</translation>
    </message>
    <message>
        <source>Your upload is too slow for %1: %2 of %3 kb/s.</source>
        <translation>Ihr Upload ist zu langsam für %1: %2 von %3 kb/s.</translation>
    </message>
    <message>
        <source>Your download is too slow for %1: %2 of %3 kb/s.</source>
        <translation>Ihr Download ist zu langsam für %1: %2 von %3 kb/s.</translation>
    </message>
    <message>
        <source>The connection is steady: %1.</source>
        <translation>Die Verbindung ist stabil: %1.</translation>
    </message>
    <message>
        <source>The connection is steady, as long as nothing else fills it: %1.</source>
        <translation>Die Verbindung ist stabil, solange nichts anderes sie füllt: %1.</translation>
    </message>
    <message>
        <source>Do not upload or download anything large during the meeting.</source>
        <translation>Laden Sie während des Gesprächs nichts Großes hoch oder herunter.</translation>
    </message>
    <message>
        <source>The connection is not steady enough for a call: %1. %2</source>
        <translation>Die Verbindung ist für ein Gespräch nicht stabil genug: %1. %2</translation>
    </message>
    <message>
        <source>Sit closer to the router or use a cable, end other uploads and downloads, then repeat the check.</source>
        <translation>Setzen Sie sich näher an den Router oder verwenden Sie ein Kabel, beenden Sie andere Uploads und Downloads, und wiederholen Sie die Prüfung.</translation>
    </message>
    <message>
        <source>How steady the connection is could not be told: it was overloaded while it was measured.</source>
        <translation>Wie stabil die Verbindung ist, ließ sich nicht sagen: Sie war während der Messung überlastet.</translation>
    </message>
    <message>
        <source>The connection may not be steady enough: %1.</source>
        <translation>Die Verbindung ist vielleicht nicht stabil genug: %1.</translation>
    </message>
    <message>
        <source>Repeat the check when nothing else uses the connection.</source>
        <translation>Wiederholen Sie die Prüfung, wenn nichts anderes die Verbindung nutzt.</translation>
    </message>
    <message>
        <source>How steady the connection is was not measured under the load of a call.</source>
        <translation>Wie stabil die Verbindung ist, wurde nicht unter der Last eines Gesprächs gemessen.</translation>
    </message>
    <message>
        <source>How steady the connection is could not be measured.</source>
        <translation>Wie stabil die Verbindung ist, ließ sich nicht messen.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>one video stream</source>
        <translation>einen Videostrom</translation>
    </message>
    <message>
        <source>%1 video streams</source>
        <translation>%1 Videoströme</translation>
    </message>
    <message>
        <source>Only connections over TCP carry this rate; calls use UDP where they can.</source>
        <translation>Nur Verbindungen über TCP tragen diese Rate; Videomeetings verwenden UDP, wo sie können.</translation>
    </message>
    <message>
        <source>It was measured only briefly, since the connection is marked as metered.</source>
        <translation>Es wurde nur kurz gemessen, da die Verbindung als getaktet markiert ist.</translation>
    </message>
    <message>
        <source>End other uploads and downloads, sit closer to the router or use a cable, then repeat the check. If that does not help, ask your provider or the helpdesk for a faster connection, or turn video off during the meeting.</source>
        <translation>Beenden Sie andere Uploads und Downloads, setzen Sie sich näher an den Router oder verwenden Sie ein Kabel, und wiederholen Sie die Prüfung. Hilft das nicht, bitten Sie Ihren Anbieter oder den Helpdesk um eine schnellere Verbindung, oder schalten Sie im Gespräch das Video aus.</translation>
    </message>
    <message>
        <source>Your upload is just at the limit for %1: %2 of %3 kb/s.</source>
        <translation>Ihr Upload liegt genau an der Grenze für %1: %2 von %3 kb/s.</translation>
    </message>
    <message>
        <source>Your download is just at the limit for %1: %2 of %3 kb/s.</source>
        <translation>Ihr Download liegt genau an der Grenze für %1: %2 von %3 kb/s.</translation>
    </message>
    <message>
        <source>It may do. Repeat the check when nothing else uses the connection.</source>
        <translation>Vielleicht genügt es. Wiederholen Sie die Prüfung, wenn nichts anderes die Verbindung nutzt.</translation>
    </message>
    <message>
        <source>Your upload carries %1 kb/s; more could not be told.</source>
        <translation>Ihr Upload trägt %1 kb/s; mehr ließ sich nicht sagen.</translation>
    </message>
    <message>
        <source>Your download carries %1 kb/s; more could not be told.</source>
        <translation>Ihr Download trägt %1 kb/s; mehr ließ sich nicht sagen.</translation>
    </message>
    <message>
        <source>Upload and download were measured together, and one of them is too slow. To measure each by itself, the operator has to name an address for downloads and uploads.</source>
        <translation>Upload und Download wurden zusammen gemessen, und eines von beiden ist zu langsam. Um jedes für sich zu messen, muss der Betreiber eine Adresse für Downloads und Uploads nennen.</translation>
    </message>
    <message>
        <source>Your upload could not be measured.</source>
        <translation>Ihr Upload ließ sich nicht messen.</translation>
    </message>
    <message>
        <source>Your download could not be measured.</source>
        <translation>Ihr Download ließ sich nicht messen.</translation>
    </message>
    <message>
        <source>Nobody has named a server for it.</source>
        <translation>Niemand hat einen Server dafür genannt.</translation>
    </message>
    <message>
        <source>The operator of the meeting service has to provide a relay (TURN) server with credentials, or an address for downloads and uploads.</source>
        <translation>Der Betreiber des Meeting-Dienstes muss einen Relay-Server (TURN) mit Zugangsdaten oder eine Adresse für Downloads und Uploads bereitstellen.</translation>
    </message>
    <message>
        <source>The relay server asks for a user name and a password.</source>
        <translation>Der Relay-Server verlangt Benutzernamen und Kennwort.</translation>
    </message>
    <message>
        <source>Enter those that the operator of the meeting service gave you.</source>
        <translation>Geben Sie die ein, die Sie vom Betreiber des Meeting-Dienstes erhalten haben.</translation>
    </message>
    <message>
        <source>The address that hands out credentials for the relay server did not do so.</source>
        <translation>Die Adresse, die Zugangsdaten für den Relay-Server ausgibt, hat keine ausgegeben.</translation>
    </message>
    <message>
        <source>Tell the operator of the meeting service.</source>
        <translation>Sagen Sie es dem Betreiber des Meeting-Dienstes.</translation>
    </message>
    <message>
        <source>Only a public speed test is left, and you have not agreed to it.</source>
        <translation>Es bleibt nur ein öffentlicher Geschwindigkeitstest, und dem haben Sie nicht zugestimmt.</translation>
    </message>
    <message>
        <source>Agree to the public speed test on the first page, or ask the operator of the meeting service for credentials for its relay server.</source>
        <translation>Stimmen Sie dem öffentlichen Geschwindigkeitstest auf der ersten Seite zu, oder bitten Sie den Betreiber des Meeting-Dienstes um Zugangsdaten für seinen Relay-Server.</translation>
    </message>
    <message>
        <source>The servers for it could not be reached.</source>
        <translation>Die Server dafür waren nicht zu erreichen.</translation>
    </message>
    <message>
        <source>No server for it could be used.</source>
        <translation>Kein Server dafür war zu gebrauchen.</translation>
    </message>
    <message>
        <source>The causes found by the check of the network apply here, too.</source>
        <translation>Die Ursachen, die bei der Prüfung des Netzes gefunden wurden, gelten auch hier.</translation>
    </message>
    <message>
        <source>round trip %1 ms</source>
        <translation>Umlaufzeit %1 ms</translation>
    </message>
    <message>
        <source>%1 ms more under load</source>
        <translation>%1 ms mehr unter Last</translation>
    </message>
    <message>
        <source>jitter %1 ms</source>
        <translation>Jitter %1 ms</translation>
    </message>
    <message>
        <source>%1 % lost</source>
        <translation>%1 % verloren</translation>
    </message>
    <message>
        <source>speech %1 to %2 of 4.5</source>
        <translation>Sprache %1 bis %2 von 4,5</translation>
    </message>
    <message>
        <source>Data waits too long in a queue.</source>
        <translation>Daten warten zu lange in einer Warteschlange.</translation>
    </message>
    <message>
        <source>Too much gets lost.</source>
        <translation>Zu viel geht verloren.</translation>
    </message>
    <message>
        <source>Data is under way too long.</source>
        <translation>Daten sind zu lange unterwegs.</translation>
    </message>
    <message>
        <source>Data arrives too irregularly.</source>
        <translation>Daten kommen zu unregelmäßig an.</translation>
    </message>
    <message>
        <source>The computer is not connected to a network.</source>
        <translation>Der Computer ist mit keinem Netzwerk verbunden.</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>acceptable</source>
        <translation>annehmbar</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>ausgezeichnet</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Expected picture: %1.</source>
        <translation>Zu erwartendes Bild: %1.</translation>
    </message>
    <message>
        <source>Nearly all that was sent got lost.</source>
        <translation>Fast alles, was gesendet wurde, ging verloren.</translation>
    </message>
    <message>
        <source>Web servers do not tell it through a proxy, which takes by itself what is sent.</source>
        <translation>Durch einen Proxy sagen Webserver es nicht: Er nimmt selbst entgegen, was gesendet wird.</translation>
    </message>
    <message>
        <source>The operator of the meeting service has to provide a relay (TURN) server over TLS with credentials, or an ndt7 server.</source>
        <translation>Der Betreiber des Meeting-Dienstes muss einen Relay-Server (TURN) über TLS mit Zugangsdaten oder einen ndt7-Server bereitstellen.</translation>
    </message>
    <message>
        <source>The relay server gives this user too few relays at a time for it (error 486).</source>
        <translation>Der Relay-Server gibt diesem Benutzer dafür zu wenige Relays gleichzeitig (Fehler 486).</translation>
    </message>
    <message>
        <source>Tell the operator of the meeting service: a measurement needs two relays.</source>
        <translation>Sagen Sie es dem Betreiber des Meeting-Dienstes: Eine Messung braucht zwei Relays.</translation>
    </message>
    <message>
        <source>%1 % too late</source>
        <translation>%1 % zu spät</translation>
    </message>
    <message>
        <source>The measurement has used %1 up and %2 down.</source>
        <translation>Die Messung hat %1 hinauf und %2 herunter verbraucht.</translation>
    </message>
    <message>
        <source>It was measured only briefly: little was left of the data that this step may move.</source>
        <translation>Es wurde nur kurz gemessen: von den Daten, die dieser Schritt bewegen darf, war wenig übrig.</translation>
    </message>
    <message>
        <source>A server agreed to it, but then nothing came through.</source>
        <translation>Ein Server war dazu bereit, aber dann kam nichts durch.</translation>
    </message>
    <message>
        <source>Repeat the check. If it stays so, tell the operator of the meeting service.</source>
        <translation>Wiederholen Sie die Prüfung. Bleibt es dabei, sagen Sie es dem Betreiber des Meeting-Dienstes.</translation>
    </message>
    <message>
        <source>What this step may move was used up before.</source>
        <translation>Was dieser Schritt an Daten bewegen darf, war vorher verbraucht.</translation>
    </message>
    <message>
        <source>Repeat the check.</source>
        <translation>Wiederholen Sie die Prüfung.</translation>
    </message>
</context>
<context>
    <name>BlockPageRules</name>
    <message>
        <source>A filter in the network shows its block page in place of: %1.</source>
        <translation>Ein Filter im Netzwerk zeigt seine Sperrseite anstelle von: %1.</translation>
    </message>
    <message>
        <source>Show this report to whoever runs your network (helpdesk or administrator): they find below which pages to allow.</source>
        <translation>Zeigen Sie diesen Bericht der Person, die Ihr Netzwerk betreut (Helpdesk oder Administration): Sie findet unten, welche Seiten freizugeben sind.</translation>
    </message>
    <message>
        <source>The connection is made, and another page comes than the one asked for. Allow these addresses in the web filter (a rule for a path needs inspection of TLS; without it, allow the host):
%1</source>
        <translation>Die Verbindung kommt zustande, und es kommt eine andere Seite als die verlangte. Erlauben Sie diese Adressen im Webfilter (eine Regel für einen Pfad braucht TLS-Inspektion; ohne sie den Host erlauben):
%1</translation>
    </message>
</context>
<context>
    <name>BrowserProofRules</name>
    <message>
        <source>Use another browser for the meeting if one is listed without a fault, and send this report to your administrator.</source>
        <translation>Nehmen Sie für das Meeting einen anderen Browser, wenn hier einer ohne Fehler aufgeführt ist, und schicken Sie diesen Bericht an Ihren Administrator.</translation>
    </message>
    <message>
        <source>The network lets this program through to the meeting&apos;s servers, but not this browser: %1.</source>
        <translation>Das Netz lässt dieses Programm zu den Servern des Meetings durch, diesen Browser aber nicht: %1.</translation>
    </message>
    <message>
        <source>Look for firewall rules by program, endpoint security, extensions, and settings of the browser that limit WebRTC or name a proxy.</source>
        <translation>Suchen Sie nach Firewall-Regeln für einzelne Programme, Endpoint-Security, Erweiterungen und Einstellungen des Browsers, die WebRTC einschränken oder einen Proxy nennen.</translation>
    </message>
    <message>
        <source>STUN over UDP was answered to this program by %1, and not to the browser.</source>
        <translation>STUN über UDP wurde diesem Programm von %1 beantwortet, dem Browser nicht.</translation>
    </message>
    <message>
        <source>A WebSocket was opened to this program by %1, and not to the browser.</source>
        <translation>Einen WebSocket hat %1 für dieses Programm geöffnet, für den Browser nicht.</translation>
    </message>
</context>
<context>
    <name>BrowserRules</name>
    <message>
        <source>There is no browser on this computer that could be found.</source>
        <translation>Auf diesem Computer ließ sich kein Browser finden.</translation>
    </message>
    <message>
        <source>Install Google Chrome, Mozilla Firefox or Microsoft Edge, or have it installed.</source>
        <translation>Installieren Sie Google Chrome, Mozilla Firefox oder Microsoft Edge oder lassen Sie einen davon installieren.</translation>
    </message>
    <message>
        <source>Provide a current version of Google Chrome, Mozilla Firefox or Microsoft Edge to this user.</source>
        <translation>Stellen Sie diesem Benutzer eine aktuelle Version von Google Chrome, Mozilla Firefox oder Microsoft Edge bereit.</translation>
    </message>
    <message>
        <source>%1: at least version %2</source>
        <translation>%1: mindestens Version %2</translation>
    </message>
    <message>
        <source>A browser on this computer is too old: %1.</source>
        <translation>Ein Browser auf diesem Computer ist zu alt: %1.</translation>
    </message>
    <message>
        <source>Update %1 in its menu under Help, About, or use another browser for the meeting.</source>
        <translation>Aktualisieren Sie %1 in seinem Menü unter „Hilfe“, „Über“, oder nutzen Sie für das Meeting einen anderen Browser.</translation>
    </message>
    <message>
        <source>Update the following browsers, or switch their updates on. %1</source>
        <translation>Aktualisieren Sie die folgenden Browser oder schalten Sie deren Updates ein. %1</translation>
    </message>
    <message>
        <source>Links open in a browser that is not supported: %1.</source>
        <translation>Links öffnen sich in einem Browser, der nicht unterstützt wird: %1.</translation>
    </message>
    <message>
        <source>Copy the link of the meeting into a supported browser, or make that one your default browser.</source>
        <translation>Kopieren Sie den Link des Meetings in einen unterstützten Browser oder machen Sie diesen zu Ihrem Standardbrowser.</translation>
    </message>
    <message>
        <source>Set a supported browser as default for web links (https), or update this one: %1</source>
        <translation>Legen Sie einen unterstützten Browser als Standard für Weblinks (https) fest oder aktualisieren Sie diesen: %1</translation>
    </message>
    <message>
        <source>A setting keeps a browser from taking part in meetings: %1.</source>
        <translation>Eine Einstellung hindert einen Browser daran, an Meetings teilzunehmen: %1.</translation>
    </message>
    <message>
        <source>You likely cannot change the settings of %1 yourself. Use another browser for the meeting if one is listed without a fault, or send this report to your administrator.</source>
        <translation>Die Einstellungen von %1 können Sie wahrscheinlich nicht selbst ändern. Nutzen Sie für das Meeting einen anderen Browser, falls einer ohne Fehler aufgeführt ist, oder senden Sie diesen Bericht an Ihren Administrator.</translation>
    </message>
    <message>
        <source>Change these settings, or make an exception for the platform&apos;s addresses. %1</source>
        <translation>Ändern Sie diese Einstellungen oder machen Sie für die Adressen der Plattform eine Ausnahme. %1</translation>
    </message>
    <message>
        <source>JavaScript is switched off: %1.</source>
        <translation>JavaScript ist ausgeschaltet: %1.</translation>
    </message>
    <message>
        <source>Switch JavaScript on in the settings of %1, or use another browser. If the setting is locked, ask your administrator.</source>
        <translation>Schalten Sie JavaScript in den Einstellungen von %1 ein oder nutzen Sie einen anderen Browser. Ist die Einstellung gesperrt, fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>Allow JavaScript for the platform&apos;s addresses. %1</source>
        <translation>Erlauben Sie JavaScript für die Adressen der Plattform. %1</translation>
    </message>
    <message>
        <source>The video plug-in OpenH264 of Firefox is missing, switched off or old: %1.</source>
        <translation>Das Video-Plug-in OpenH264 von Firefox fehlt, ist ausgeschaltet oder veraltet: %1.</translation>
    </message>
    <message>
        <source>Meetings with people who use Safari may have no picture. Open about:addons in Firefox, Plugins, switch OpenH264 on and let it update; or use another browser.</source>
        <translation>Meetings mit Personen, die Safari nutzen, haben eventuell kein Bild. Öffnen Sie in Firefox about:addons, „Plugins“, schalten Sie OpenH264 ein und lassen Sie es aktualisieren; oder nutzen Sie einen anderen Browser.</translation>
    </message>
    <message>
        <source>Let Firefox update its plug-ins (media.gmp-gmpopenh264.enabled and .autoupdate), or deploy the archive with the plug-in, to be had from %1. %2</source>
        <translation>Lassen Sie Firefox seine Plug-ins aktualisieren (media.gmp-gmpopenh264.enabled und .autoupdate) oder verteilen Sie das Archiv mit dem Plug-in, erhältlich bei %1. %2</translation>
    </message>
    <message>
        <source>the platform&apos;s support</source>
        <translation>Support der Plattform</translation>
    </message>
    <message>
        <source>Internet Explorer lacks the plug-in that it needs for meetings.</source>
        <translation>Internet Explorer fehlt das Plug-in, das er für Meetings braucht.</translation>
    </message>
    <message>
        <source>Internet Explorer is retired. Use Microsoft Edge, Google Chrome or Mozilla Firefox, which need no plug-in.</source>
        <translation>Internet Explorer ist eingestellt. Nutzen Sie Microsoft Edge, Google Chrome oder Mozilla Firefox; sie brauchen kein Plug-in.</translation>
    </message>
    <message>
        <source>Provide a current browser, or install the plug-in on this computer: %1</source>
        <translation>Stellen Sie einen aktuellen Browser bereit oder installieren Sie das Plug-in auf diesem Computer: %1</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>too old</source>
        <translation>zu alt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Open the page of the meeting in %1, press the sign at the left of its address, and allow camera and microphone there.</source>
        <translation>Öffnen Sie die Seite des Meetings in %1, klicken Sie auf das Zeichen links neben ihrer Adresse und erlauben Sie dort Kamera und Mikrofon.</translation>
    </message>
    <message>
        <source>Open the settings of your desktop, look for %1 under Apps or Privacy, and allow it the camera there.</source>
        <translation>Öffnen Sie die Einstellungen Ihrer Arbeitsumgebung, suchen Sie unter Anwendungen oder Datenschutz nach %1, und erlauben Sie dort die Kamera.</translation>
    </message>
</context>
<context>
    <name>BrowserWords</name>
    <message>
        <source>Ask your administrator to change it: %1. Or use another browser that is listed here without a fault.</source>
        <translation>Bitten Sie Ihren Administrator, es zu ändern: %1. Oder nutzen Sie einen anderen Browser, der hier ohne Fehler aufgeführt ist.</translation>
    </message>
    <message>
        <source>No browser was found on this computer.</source>
        <translation>Auf diesem Computer wurde kein Browser gefunden.</translation>
    </message>
    <message>
        <source>Install a current version of Google Chrome, Mozilla Firefox or Microsoft Edge, or ask your administrator to do so.</source>
        <translation>Installieren Sie eine aktuelle Version von Google Chrome, Mozilla Firefox oder Microsoft Edge oder bitten Sie Ihren Administrator darum.</translation>
    </message>
    <message>
        <source>Installed here: %1.</source>
        <translation>Hier installiert: %1.</translation>
    </message>
    <message>
        <source>%1 is on the list, but its maker has retired it.</source>
        <translation>%1 steht auf der Liste, aber der Hersteller hat ihn eingestellt.</translation>
    </message>
    <message>
        <source>Better use Microsoft Edge, Google Chrome or Mozilla Firefox for the meeting.</source>
        <translation>Nutzen Sie für das Meeting besser Microsoft Edge, Google Chrome oder Mozilla Firefox.</translation>
    </message>
    <message>
        <source>%1 is supported.</source>
        <translation>%1 wird unterstützt.</translation>
    </message>
    <message>
        <source>%1 is not on the list of supported browsers. It is built like Google Chrome and likely works.</source>
        <translation>%1 steht nicht auf der Liste der unterstützten Browser. Er ist wie Google Chrome gebaut und funktioniert wahrscheinlich.</translation>
    </message>
    <message>
        <source>If the meeting does not work in %1, use a listed browser.</source>
        <translation>Falls das Meeting in %1 nicht funktioniert, nutzen Sie einen Browser von der Liste.</translation>
    </message>
    <message>
        <source>%1 is too old: version %2 or later is needed.</source>
        <translation>%1 ist zu alt: Nötig ist Version %2 oder neuer.</translation>
    </message>
    <message>
        <source>Update it, or ask your administrator to do so.</source>
        <translation>Aktualisieren Sie ihn oder bitten Sie Ihren Administrator darum.</translation>
    </message>
    <message>
        <source>%1 is not a supported browser.</source>
        <translation>%1 ist kein unterstützter Browser.</translation>
    </message>
    <message>
        <source>Use a current version of Google Chrome, Mozilla Firefox or Microsoft Edge for the meeting.</source>
        <translation>Nutzen Sie für das Meeting eine aktuelle Version von Google Chrome, Mozilla Firefox oder Microsoft Edge.</translation>
    </message>
    <message>
        <source>The version of %1 could not be told.</source>
        <translation>Die Version von %1 war nicht feststellbar.</translation>
    </message>
    <message>
        <source>Look at it in the browser&apos;s menu, under Help or About: version %1 or later is needed.</source>
        <translation>Sehen Sie im Menü des Browsers unter „Hilfe“ oder „Über“ nach: Nötig ist Version %1 oder neuer.</translation>
    </message>
    <message>
        <source>Which browser opens when you click a link could not be told.</source>
        <translation>Welcher Browser sich bei einem Klick auf einen Link öffnet, war nicht feststellbar.</translation>
    </message>
    <message>
        <source>Copy the link of the meeting into a supported browser.</source>
        <translation>Kopieren Sie den Link des Meetings in einen unterstützten Browser.</translation>
    </message>
    <message>
        <source>Links open in %1, which is supported.</source>
        <translation>Links öffnen sich in %1; dieser Browser wird unterstützt.</translation>
    </message>
    <message>
        <source>Copy the link of the meeting into another browser that is listed here without a fault, or choose that one as default browser in the settings of your computer.</source>
        <translation>Kopieren Sie den Link des Meetings in einen anderen Browser, der hier ohne Fehler aufgeführt ist, oder wählen Sie diesen in den Einstellungen Ihres Computers als Standardbrowser.</translation>
    </message>
    <message>
        <source>Links open in %1, whose settings stand in the way of a meeting.</source>
        <translation>Links öffnen sich in %1; dessen Einstellungen stehen einem Meeting im Weg.</translation>
    </message>
    <message>
        <source>Links open in %1, which is not on the list of supported browsers but likely works.</source>
        <translation>Links öffnen sich in %1; dieser Browser steht nicht auf der Liste, funktioniert aber wahrscheinlich.</translation>
    </message>
    <message>
        <source>Links open in %1. Whether it is fit for a meeting could not be told.</source>
        <translation>Links öffnen sich in %1. Ob er sich für ein Meeting eignet, war nicht feststellbar.</translation>
    </message>
    <message>
        <source>Links open in %1, which is not supported.</source>
        <translation>Links öffnen sich in %1; dieser Browser wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>No setting that can be read switches JavaScript off in %1.</source>
        <translation>Keine lesbare Einstellung schaltet JavaScript in %1 aus.</translation>
    </message>
    <message>
        <source>JavaScript may be switched off in %1: a recommended setting, or one of several profiles, says so.</source>
        <translation>JavaScript ist in %1 möglicherweise ausgeschaltet: Eine empfohlene Einstellung oder eines von mehreren Profilen besagt das.</translation>
    </message>
    <message>
        <source>JavaScript is switched off in %1. The meeting cannot run there.</source>
        <translation>JavaScript ist in %1 ausgeschaltet. Das Meeting kann dort nicht laufen.</translation>
    </message>
    <message>
        <source>A setting of %1 may forbid web pages to use the camera.</source>
        <translation>Eine Einstellung von %1 verbietet Webseiten möglicherweise die Kamera.</translation>
    </message>
    <message>
        <source>A setting of %1 forbids web pages to use the camera.</source>
        <translation>Eine Einstellung von %1 verbietet Webseiten die Kamera.</translation>
    </message>
    <message>
        <source>A setting of %1 may forbid web pages to use the microphone.</source>
        <translation>Eine Einstellung von %1 verbietet Webseiten möglicherweise das Mikrofon.</translation>
    </message>
    <message>
        <source>A setting of %1 forbids web pages to use the microphone.</source>
        <translation>Eine Einstellung von %1 verbietet Webseiten das Mikrofon.</translation>
    </message>
    <message>
        <source>A setting of %1 may switch off calls in web pages (WebRTC).</source>
        <translation>Eine Einstellung von %1 schaltet Videomeetings in Webseiten (WebRTC) möglicherweise aus.</translation>
    </message>
    <message>
        <source>A setting of %1 switches off calls in web pages (WebRTC).</source>
        <translation>Eine Einstellung von %1 schaltet Videomeetings in Webseiten (WebRTC) aus.</translation>
    </message>
    <message>
        <source>No setting that can be read keeps %1 from camera, microphone and calls.</source>
        <translation>Keine lesbare Einstellung verwehrt %1 Kamera, Mikrofon oder Videomeetings.</translation>
    </message>
    <message>
        <source>A setting of %1 may forbid to open the pages of the meeting.</source>
        <translation>Eine Einstellung von %1 verbietet möglicherweise, die Seiten des Meetings zu öffnen.</translation>
    </message>
    <message>
        <source>A setting of %1 forbids to open the pages of the meeting.</source>
        <translation>Eine Einstellung von %1 verbietet, die Seiten des Meetings zu öffnen.</translation>
    </message>
    <message>
        <source>An administrator&apos;s setting chooses the network ports that %1 uses for calls: %2.</source>
        <translation>Eine Einstellung des Administrators legt fest, welche Netzwerk-Ports %1 für Videomeetings nutzt: %2.</translation>
    </message>
    <message>
        <source>A setting lets %1 make calls only by a proxy or relay. Picture and sound may be worse.</source>
        <translation>Eine Einstellung lässt %1 Videomeetings nur über einen Proxy oder ein Relay führen. Bild und Ton können schlechter sein.</translation>
    </message>
    <message>
        <source>Tell your administrator if the meeting stutters: %1</source>
        <translation>Sagen Sie es Ihrem Administrator, falls das Meeting stockt: %1</translation>
    </message>
    <message>
        <source>%1 takes settings from a server. What they are could not be told.</source>
        <translation>%1 bezieht Einstellungen von einem Server. Welche das sind, war nicht feststellbar.</translation>
    </message>
    <message>
        <source>Where %1 keeps its administrator&apos;s settings is not known, so they could not be read.</source>
        <translation>Wo %1 die Einstellungen des Administrators ablegt, ist nicht bekannt; sie ließen sich daher nicht lesen.</translation>
    </message>
    <message>
        <source>If camera or microphone do not work in it, use another browser.</source>
        <translation>Falls Kamera oder Mikrofon darin nicht funktionieren, nutzen Sie einen anderen Browser.</translation>
    </message>
    <message>
        <source>A file with settings of %1 could not be read: %2</source>
        <translation>Eine Datei mit Einstellungen von %1 ließ sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>A file with settings of %1 is broken, so the browser passes over it: %2</source>
        <translation>Eine Datei mit Einstellungen von %1 ist fehlerhaft; der Browser übergeht sie daher: %2</translation>
    </message>
    <message>
        <source>Ask your administrator to mend it.</source>
        <translation>Bitten Sie Ihren Administrator, sie zu berichtigen.</translation>
    </message>
    <message>
        <source>A setting of %1 forbids to share your screen. You can still see what others share.</source>
        <translation>Eine Einstellung von %1 verbietet, Ihren Bildschirm zu teilen. Was andere teilen, können Sie trotzdem sehen.</translation>
    </message>
    <message>
        <source>%1 is so old that it needs an extension to share your screen.</source>
        <translation>%1 ist so alt, dass zum Teilen Ihres Bildschirms eine Erweiterung nötig ist.</translation>
    </message>
    <message>
        <source>%1 Installing extensions is forbidden.</source>
        <translation>%1 Erweiterungen zu installieren ist verboten.</translation>
    </message>
    <message>
        <source>Update the browser: current versions need no extension. Or ask your administrator to change: %1</source>
        <translation>Aktualisieren Sie den Browser: Aktuelle Versionen brauchen keine Erweiterung. Oder bitten Sie Ihren Administrator um diese Änderung: %1</translation>
    </message>
    <message>
        <source>%1 Whether it is installed could not be told.</source>
        <translation>%1 Ob sie installiert ist, war nicht feststellbar.</translation>
    </message>
    <message>
        <source>Update the browser: current versions need no extension.</source>
        <translation>Aktualisieren Sie den Browser: Aktuelle Versionen brauchen keine Erweiterung.</translation>
    </message>
    <message>
        <source>It is needed for meetings with people who use Safari. Open the add-ons page of Firefox (about:addons), Plugins, switch OpenH264 on and let it update.</source>
        <translation>Es wird für Meetings mit Personen gebraucht, die Safari nutzen. Öffnen Sie in Firefox die Add-ons-Seite (about:addons), „Plugins“, schalten Sie OpenH264 ein und lassen Sie es aktualisieren.</translation>
    </message>
    <message>
        <source>Where updates are switched off, %1 has an archive with the plug-in.</source>
        <translation>Wo Updates ausgeschaltet sind, gibt es bei %1 ein Archiv mit dem Plug-in.</translation>
    </message>
    <message>
        <source>The video plug-in OpenH264 of %1 is up to date.</source>
        <translation>Das Video-Plug-in OpenH264 von %1 ist aktuell.</translation>
    </message>
    <message>
        <source>%1 has not been started yet. It fetches its video plug-in OpenH264 by itself then.</source>
        <translation>%1 wurde noch nie gestartet. Beim ersten Start holt er sich sein Video-Plug-in OpenH264 selbst.</translation>
    </message>
    <message>
        <source>Start it once and leave it open for some minutes.</source>
        <translation>Starten Sie ihn einmal und lassen Sie ihn einige Minuten offen.</translation>
    </message>
    <message>
        <source>The video plug-in OpenH264 of %1 is switched off.</source>
        <translation>Das Video-Plug-in OpenH264 von %1 ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The video plug-in OpenH264 of %1 is old: %2, and %3 or later is needed.</source>
        <translation>Das Video-Plug-in OpenH264 von %1 ist veraltet: %2, nötig ist %3 oder neuer.</translation>
    </message>
    <message>
        <source>The video plug-in OpenH264 of %1 is there, but its updates are switched off.</source>
        <translation>Das Video-Plug-in OpenH264 von %1 ist da, aber seine Updates sind ausgeschaltet.</translation>
    </message>
    <message>
        <source>The video plug-in OpenH264 of %1 is missing.</source>
        <translation>Das Video-Plug-in OpenH264 von %1 fehlt.</translation>
    </message>
    <message>
        <source>Internet Explorer is retired: better use Microsoft Edge, which needs no plug-in.</source>
        <translation>Internet Explorer ist eingestellt: Nutzen Sie besser Microsoft Edge; er braucht kein Plug-in.</translation>
    </message>
    <message>
        <source>The plug-in for Internet Explorer is installed: %1.</source>
        <translation>Das Plug-in für Internet Explorer ist installiert: %1.</translation>
    </message>
    <message>
        <source>The plug-in that Internet Explorer needs for meetings was not found.</source>
        <translation>Das Plug-in, das Internet Explorer für Meetings braucht, wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>An administrator can install the plug-in: %1</source>
        <translation>Ein Administrator kann das Plug-in installieren: %1</translation>
    </message>
    <message>
        <source>Open the page of the meeting in %1, press the sign at the left of its address, and allow it there. It is this setting: %2</source>
        <translation>Öffnen Sie die Seite des Meetings in %1, klicken Sie auf das Zeichen links neben ihrer Adresse und erlauben Sie es dort. Es ist diese Einstellung: %2</translation>
    </message>
    <message>
        <source>%1 finds its proxy by a setting of its own (%2).</source>
        <translation>%1 findet seinen Proxy durch eine eigene Einstellung (%2).</translation>
    </message>
    <message>
        <source>The network steps go the way that is set for this computer: what they find need not hold for %1.</source>
        <translation>Die Netzwerkschritte nehmen den Weg, der für diesen Computer eingestellt ist: Was sie finden, muss für %1 nicht gelten.</translation>
    </message>
    <message>
        <source>Open the settings of your desktop, look for this browser under Apps or Privacy, and allow it the camera there. It is this setting: %1</source>
        <translation>Öffnen Sie die Einstellungen Ihrer Arbeitsumgebung, suchen Sie unter Anwendungen oder Datenschutz nach diesem Browser, und erlauben Sie ihm dort die Kamera. Es ist diese Einstellung: %1</translation>
    </message>
    <message>
        <source>Your desktop may keep %1 from the camera: it was refused to it once.</source>
        <translation>Ihre Arbeitsumgebung lässt %1 vielleicht nicht an die Kamera: Sie wurde ihm einmal verweigert.</translation>
    </message>
    <message>
        <source>Your desktop keeps %1 from the camera: it was refused to it once.</source>
        <translation>Ihre Arbeitsumgebung lässt %1 nicht an die Kamera: Sie wurde ihm einmal verweigert.</translation>
    </message>
</context>
<context>
    <name>BrowsersChecker</name>
    <message>
        <source>Your browsers</source>
        <translation>Ihre Browser</translation>
    </message>
    <message>
        <source>The meeting runs in a browser. Looks at which browsers are installed here, and whether their settings or your organisation&apos;s rules stand in the way. You have nothing to do here.</source>
        <translation>Das Meeting läuft in einem Browser. Dieser Schritt sieht nach, welche Browser hier installiert sind und ob deren Einstellungen oder Vorgaben Ihrer Organisation im Weg stehen. Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>Looking for browsers and their settings</source>
        <translation>Suche nach Browsern und ihren Einstellungen</translation>
    </message>
    <message>
        <source>%1 shows what it can do: please answer what it asks</source>
        <translation>%1 zeigt, was er kann: bitte beantworten Sie seine Fragen</translation>
    </message>
    <message>
        <source>&amp;Test in the default browser</source>
        <translation>Im Standardbrowser &amp;testen</translation>
    </message>
    <message>
        <source>Test in &amp;all browsers</source>
        <translation>In &amp;allen Browsern testen</translation>
    </message>
</context>
<context>
    <name>CalendarChecker</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Meetings can appear in your calendar. This step looks whether your mail server is found for that; meetings work without it. It needs your mail domain, which you can give on the first page.</source>
        <translation>Meetings können in Ihrem Kalender erscheinen. Dieser Schritt prüft, ob Ihr Mailserver dafür gefunden wird; Meetings funktionieren auch ohne das. Er braucht Ihre Mail-Domain, die Sie auf der ersten Seite angeben können.</translation>
    </message>
</context>
<context>
    <name>CalendarMeasurement</name>
    <message>
        <source>Looking for the mail servers of %1</source>
        <translation>Die Mailserver von %1 werden gesucht</translation>
    </message>
    <message>
        <source>Looking for the calendar service of %1</source>
        <translation>Der Kalenderdienst von %1 wird gesucht</translation>
    </message>
    <message>
        <source>Looking for the calendar server %1</source>
        <translation>Der Kalenderserver %1 wird gesucht</translation>
    </message>
</context>
<context>
    <name>CalendarRules</name>
    <message>
        <source>The proxy keeps programs on this computer from finding the calendar server of %1.</source>
        <translation>Der Proxy hindert Programme auf diesem Computer daran, den Kalenderserver von %1 zu finden.</translation>
    </message>
    <message>
        <source>Your meetings work without it. If your calendar is to be connected, show this report to your administrator.</source>
        <translation>Ihre Meetings funktionieren auch ohne das. Wenn Ihr Kalender verbunden werden soll, zeigen Sie diesen Bericht Ihrer Administration.</translation>
    </message>
    <message>
        <source>Let the Autodiscover addresses of the mail domain through the proxy without a logon, or send them past it. Tried:
%1</source>
        <translation>Lassen Sie die Autodiscover-Adressen der Mail-Domain ohne Anmeldung durch den Proxy, oder leiten Sie sie an ihm vorbei. Versucht wurde:
%1</translation>
    </message>
    <message>
        <source>The mail domain %1 does not say where its calendar server is (Autodiscover).</source>
        <translation>Die Mail-Domain %1 sagt nicht, wo ihr Kalenderserver ist (Autodiscover).</translation>
    </message>
    <message>
        <source>Your meetings work without it. If they are to appear in your calendar, show this report to whoever runs your mail.</source>
        <translation>Ihre Meetings funktionieren auch ohne das. Wenn sie in Ihrem Kalender erscheinen sollen, zeigen Sie diesen Bericht den Leuten, die Ihre Mail betreiben.</translation>
    </message>
    <message>
        <source>Turn Autodiscover on and publish it: a DNS entry autodiscover.%1, or the SRV record _autodiscover._tcp.%1. What is written in Active Directory only (SCP) is not found from outside. Tried:
%2</source>
        <translation>Schalten Sie Autodiscover ein und veröffentlichen Sie es: ein DNS-Eintrag autodiscover.%1 oder der SRV-Eintrag _autodiscover._tcp.%1. Was nur im Active Directory steht (SCP), wird von außen nicht gefunden. Versucht wurde:
%2</translation>
    </message>
    <message>
        <source>The calendar server %1 is known inside your network only.</source>
        <translation>Der Kalenderserver %1 ist nur innerhalb Ihres Netzes bekannt.</translation>
    </message>
    <message>
        <source>The calendar service comes from the internet. Publish Exchange Web Services (%1) under a public name and address, and let these addresses in on TCP 443: %2
%3 knows no public address of %4.</source>
        <translation>Der Kalenderdienst kommt aus dem Internet. Veröffentlichen Sie Exchange Web Services (%1) unter einem öffentlichen Namen und einer öffentlichen Adresse, und lassen Sie diese Adressen auf TCP 443 herein: %2
%3 kennt keine öffentliche Adresse von %4.</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>The calendar of %1 is with %2.</source>
        <translation>Der Kalender von %1 liegt bei %2.</translation>
    </message>
    <message>
        <source>The calendar of %1 is on a server of the organisation or of its host.</source>
        <translation>Der Kalender von %1 liegt auf einem Server der Organisation oder ihres Anbieters.</translation>
    </message>
    <message>
        <source>Who runs the calendar of %1 could not be told.</source>
        <translation>Wer den Kalender von %1 betreibt, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>“%1” is no mail domain.</source>
        <translation>„%1“ ist keine Mail-Domain.</translation>
    </message>
    <message>
        <source>Give the part of your mail address after the @ on the first page.</source>
        <translation>Geben Sie auf der ersten Seite den Teil Ihrer Mailadresse hinter dem @ an.</translation>
    </message>
    <message>
        <source>The mail domain %1 is not known here.</source>
        <translation>Die Mail-Domain %1 ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Look whether it is spelt rightly.</source>
        <translation>Prüfen Sie, ob sie richtig geschrieben ist.</translation>
    </message>
    <message>
        <source>Whether the calendar server of %1 is found automatically could not be told: the proxy does not let the question through (%2).</source>
        <translation>Ob der Kalenderserver von %1 automatisch gefunden wird, ließ sich nicht feststellen: Der Proxy lässt die Frage nicht durch (%2).</translation>
    </message>
    <message>
        <source>Whether the calendar server of %1 is found automatically could not be told (%2).</source>
        <translation>Ob der Kalenderserver von %1 automatisch gefunden wird, ließ sich nicht feststellen (%2).</translation>
    </message>
    <message>
        <source>The calendar server of %1 is found automatically (%2).</source>
        <translation>Der Kalenderserver von %1 wird automatisch gefunden (%2).</translation>
    </message>
    <message>
        <source>The calendar server of %1 is found automatically (%2), but not through the proxy.</source>
        <translation>Der Kalenderserver von %1 wird automatisch gefunden (%2), aber nicht durch den Proxy.</translation>
    </message>
    <message>
        <source>%1 has no entry of its own by which its calendar server is found. Its mail goes to Microsoft 365, whose entry answers.</source>
        <translation>%1 hat keinen eigenen Eintrag, über den der Kalenderserver gefunden wird. Die Mail geht an Microsoft 365, und dessen Eintrag antwortet.</translation>
    </message>
    <message>
        <source>The calendar server of %1 is not found automatically.</source>
        <translation>Der Kalenderserver von %1 wird nicht automatisch gefunden.</translation>
    </message>
    <message>
        <source>Show this report to whoever runs your mail.</source>
        <translation>Zeigen Sie diesen Bericht den Leuten, die Ihre Mail betreiben.</translation>
    </message>
    <message>
        <source>An Exchange server of your own has to let the calendar service in, from the internet on TCP 443 (Exchange Web Services), from these addresses: %1</source>
        <translation>Ein eigener Exchange-Server muss den Kalenderdienst hereinlassen, aus dem Internet auf TCP 443 (Exchange Web Services), von diesen Adressen: %1</translation>
    </message>
    <message>
        <source>The calendar server %1 has no public address under this name, so the calendar service cannot reach it.</source>
        <translation>Der Kalenderserver %1 hat unter diesem Namen keine öffentliche Adresse, der Kalenderdienst kann ihn also nicht erreichen.</translation>
    </message>
    <message>
        <source>%1: no calendar server of the Exchange kind was found.</source>
        <translation>%1: Es wurde kein Kalenderserver der Art Exchange gefunden.</translation>
    </message>
    <message>
        <source>The calendar server %1 has a public address. Whether it lets the calendar service in cannot be seen from here.</source>
        <translation>Der Kalenderserver %1 hat eine öffentliche Adresse. Ob er den Kalenderdienst hereinlässt, ist von hier aus nicht zu sehen.</translation>
    </message>
    <message>
        <source>Whether the calendar server %1 can be reached from the internet could not be told.</source>
        <translation>Ob der Kalenderserver %1 aus dem Internet erreichbar ist, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>Whether Microsoft 365 lets the calendar connector in cannot be seen from here.</source>
        <translation>Ob Microsoft 365 den Kalender-Connector hereinlässt, ist von hier aus nicht zu sehen.</translation>
    </message>
    <message>
        <source>If the calendar of %1 cannot be connected, an administrator of Microsoft 365 has to allow the application “Cronofy Connector”. Help: %2</source>
        <translation>Wenn sich der Kalender von %1 nicht verbinden lässt, muss die Administration von Microsoft 365 die Anwendung „Cronofy Connector“ zulassen. Hilfe: %2</translation>
    </message>
</context>
<context>
    <name>CallWording</name>
    <message>
        <source>A call was not rehearsed: that needs the user name and the password of a relay server.</source>
        <translation>Ein Videomeeting wurde nicht geprobt: Dazu braucht es Benutzernamen und Kennwort für einen Relay-Server.</translation>
    </message>
    <message>
        <source>Ways for a call to the outside were found.</source>
        <translation>Wege für ein Videomeeting nach draußen wurden gefunden.</translation>
    </message>
    <message>
        <source>No way for a call to the outside was found.</source>
        <translation>Kein Weg für ein Videomeeting nach draußen wurde gefunden.</translation>
    </message>
    <message>
        <source>A call was rehearsed over the relay server: connected after %1 ms.</source>
        <translation>Ein Videomeeting über den Relay-Server wurde geprobt: nach %1 ms verbunden.</translation>
    </message>
    <message>
        <source>A call was rehearsed over the relay server: one of two ways connects.</source>
        <translation>Ein Videomeeting über den Relay-Server wurde geprobt: Einer von zwei Wegen kommt zustande.</translation>
    </message>
    <message>
        <source>A call was rehearsed over the relay server: it does not connect.</source>
        <translation>Ein Videomeeting über den Relay-Server wurde geprobt: Es kommt nicht zustande.</translation>
    </message>
    <message>
        <source>Tell the support of the meeting service, and show them this report.</source>
        <translation>Sagen Sie es dem Support des Meeting-Dienstes und zeigen Sie ihm diesen Bericht.</translation>
    </message>
</context>
<context>
    <name>CameraChecker</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Looking for cameras</source>
        <translation>Suche nach Kameras</translation>
    </message>
    <message>
        <source>Looking through the camera</source>
        <translation>Blick durch die Kamera</translation>
    </message>
    <message>
        <source>Trying the larger picture</source>
        <translation>Das größere Bild wird versucht</translation>
    </message>
    <message>
        <source>Looks through your camera for a few seconds: its light may come on. Sit as you would in the meeting. The picture is shown to you alone: nothing of it is recorded or sent, unless you tick below that it goes into your report.</source>
        <translation>Schaut einige Sekunden durch Ihre Kamera: ihr Lämpchen kann angehen. Setzen Sie sich so hin wie im Meeting. Das Bild sehen nur Sie: Nichts davon wird aufgezeichnet oder gesendet, außer Sie kreuzen unten an, dass es in Ihren Bericht kommt.</translation>
    </message>
</context>
<context>
    <name>CameraRules</name>
    <message>
        <source>This computer has no camera that the system knows of.</source>
        <translation>Dieser Computer hat keine Kamera, von der das System weiß.</translation>
    </message>
    <message>
        <source>Plug a camera in, or use another computer for the meeting.</source>
        <translation>Schließen Sie eine Kamera an, oder nehmen Sie für das Meeting einen anderen Computer.</translation>
    </message>
    <message>
        <source>No camera is listed, with or without a driver. Possible causes that a program cannot tell apart: none is built in, it is switched off in the firmware (BIOS), or cable or socket are faulty.</source>
        <translation>Keine Kamera ist aufgeführt, weder mit noch ohne Treiber. Mögliche Ursachen, die ein Programm nicht unterscheiden kann: Es ist keine eingebaut, sie ist in der Firmware (BIOS) abgeschaltet, oder Kabel oder Buchse sind defekt.</translation>
    </message>
    <message>
        <source>The camera is switched off in the system.</source>
        <translation>Die Kamera ist im System abgeschaltet.</translation>
    </message>
    <message>
        <source>Ask the administrator of this computer to switch it on.</source>
        <translation>Bitten Sie den Administrator dieses Computers, sie einzuschalten.</translation>
    </message>
    <message>
        <source>%1 is disabled (%2). Enable it in the device manager, or authorise the USB device.</source>
        <translation>%1 ist deaktiviert (%2). Aktivieren Sie das Gerät im Geräte-Manager, oder autorisieren Sie das USB-Gerät.</translation>
    </message>
    <message>
        <source>The camera&apos;s driver is missing or does not run.</source>
        <translation>Der Treiber der Kamera fehlt oder läuft nicht.</translation>
    </message>
    <message>
        <source>Restart the computer. If that does not help, ask its administrator for the driver.</source>
        <translation>Starten Sie den Computer neu. Hilft das nicht, bitten Sie seinen Administrator um den Treiber.</translation>
    </message>
    <message>
        <source>%1: no driver runs (%2). The system&apos;s universal driver for USB cameras usually does.</source>
        <translation>%1: Es läuft kein Treiber (%2). Meist genügt der allgemeine Treiber des Systems für USB-Kameras.</translation>
    </message>
    <message>
        <source>The camera is in use by another program.</source>
        <translation>Ein anderes Programm benutzt die Kamera.</translation>
    </message>
    <message>
        <source>Close other programs that show your picture, browsers included, then repeat this step.</source>
        <translation>Schließen Sie andere Programme, die Ihr Bild zeigen, auch Browser, und wiederholen Sie dann diesen Schritt.</translation>
    </message>
    <message>
        <source>Close %1, then repeat this step.</source>
        <translation>Schließen Sie %1, und wiederholen Sie dann diesen Schritt.</translation>
    </message>
    <message>
        <source>%1 is open elsewhere. Programs: %2. The system says: %3</source>
        <translation>%1 ist anderswo geöffnet. Programme: %2. Das System meldet: %3</translation>
    </message>
    <message>
        <source>The system does not allow programs to use the camera.</source>
        <translation>Das System erlaubt Programmen nicht, die Kamera zu benutzen.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s privacy settings, under Camera, for desktop programs as well; then repeat this step.</source>
        <translation>Erlauben Sie es in den Datenschutz-Einstellungen des Systems unter „Kamera“, auch für Desktop-Programme; wiederholen Sie dann diesen Schritt.</translation>
    </message>
    <message>
        <source>What says so: %1</source>
        <translation>Was das sagt: %1</translation>
    </message>
    <message>
        <source>The administrator of this computer has forbidden cameras.</source>
        <translation>Der Administrator dieses Computers hat Kameras verboten.</translation>
    </message>
    <message>
        <source>Ask the administrator to allow the camera, or use another computer for the meeting.</source>
        <translation>Bitten Sie den Administrator, die Kamera zu erlauben, oder nehmen Sie für das Meeting einen anderen Computer.</translation>
    </message>
    <message>
        <source>The policy: %1</source>
        <translation>Die Richtlinie: %1</translation>
    </message>
    <message>
        <source>The camera works, but its picture is black.</source>
        <translation>Die Kamera arbeitet, aber ihr Bild ist schwarz.</translation>
    </message>
    <message>
        <source>Open the cover before the lens, and look for a key or switch that turns the camera off.</source>
        <translation>Öffnen Sie die Abdeckung vor der Linse, und suchen Sie nach einer Taste oder einem Schalter, der die Kamera abschaltet.</translation>
    </message>
    <message>
        <source>%1 delivers pictures whose brightness is %2 of 255.</source>
        <translation>%1 liefert Bilder, deren Helligkeit %2 von 255 ist.</translation>
    </message>
    <message>
        <source>The camera&apos;s picture stands still.</source>
        <translation>Das Bild der Kamera steht still.</translation>
    </message>
    <message>
        <source>Unplug the camera and plug it in again, or restart the computer. If a program for virtual cameras is chosen, choose the real one.</source>
        <translation>Ziehen Sie die Kamera ab und stecken Sie sie wieder an, oder starten Sie den Computer neu. Ist ein Programm für virtuelle Kameras gewählt, wählen Sie die echte.</translation>
    </message>
    <message>
        <source>%1 delivers no pictures any more, or the same one over and over (%2).</source>
        <translation>%1 liefert keine Bilder mehr oder immer wieder dasselbe (%2).</translation>
    </message>
    <message>
        <source>The camera is slow.</source>
        <translation>Die Kamera ist langsam.</translation>
    </message>
    <message>
        <source>More light helps many cameras. Close other programs, and plug the camera in without a hub.</source>
        <translation>Mehr Licht hilft vielen Kameras. Schließen Sie andere Programme, und stecken Sie die Kamera ohne Verteiler an.</translation>
    </message>
    <message>
        <source>%1: first picture after %2 ms, then %3 a second.</source>
        <translation>%1: erstes Bild nach %2 ms, dann %3 in der Sekunde.</translation>
    </message>
    <message>
        <source>The camera was unplugged, or its connection broke.</source>
        <translation>Die Kamera wurde abgezogen, oder ihre Verbindung ist abgerissen.</translation>
    </message>
    <message>
        <source>Plug it in firmly, without a hub if possible, and repeat this step.</source>
        <translation>Stecken Sie sie fest an, möglichst ohne Verteiler, und wiederholen Sie diesen Schritt.</translation>
    </message>
    <message>
        <source>%1 vanished from the system&apos;s list while it delivered pictures.</source>
        <translation>%1 verschwand aus der Liste des Systems, während das Gerät Bilder lieferte.</translation>
    </message>
</context>
<context>
    <name>CameraWords</name>
    <message>
        <source>The system did not tell in time which cameras there are.</source>
        <translation>Das System hat nicht rechtzeitig gesagt, welche Kameras es gibt.</translation>
    </message>
    <message>
        <source>Repeat this step. If it stays so, restart the computer.</source>
        <translation>Wiederholen Sie diesen Schritt. Bleibt es so, starten Sie den Computer neu.</translation>
    </message>
    <message>
        <source>There is a camera: %1.</source>
        <translation>Es gibt eine Kamera: %1.</translation>
    </message>
    <message>
        <source>There are %1 cameras: %2.</source>
        <translation>Es gibt %1 Kameras: %2.</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation>Es wurde keine Kamera gefunden.</translation>
    </message>
    <message>
        <source>Plug one in, or press the key that switches a built-in one on. Perhaps a cable or socket is faulty, or a built-in camera is switched off in the computer&apos;s firmware (BIOS).</source>
        <translation>Schließen Sie eine an, oder drücken Sie die Taste, die eine eingebaute einschaltet. Vielleicht ist ein Kabel oder eine Buchse defekt, oder eine eingebaute Kamera ist in der Firmware des Computers (BIOS) abgeschaltet.</translation>
    </message>
    <message>
        <source>There is a camera, but it is switched off in the system: %1.</source>
        <translation>Es gibt eine Kamera, aber sie ist im System abgeschaltet: %1.</translation>
    </message>
    <message>
        <source>There is a camera, but no driver runs for it: %1.</source>
        <translation>Es gibt eine Kamera, aber für sie läuft kein Treiber: %1.</translation>
    </message>
    <message>
        <source>No camera can be used: the system does not allow it.</source>
        <translation>Keine Kamera lässt sich benutzen: Das System erlaubt es nicht.</translation>
    </message>
    <message>
        <source>No camera can be used: a setting of the administrator forbids it.</source>
        <translation>Keine Kamera lässt sich benutzen: Eine Einstellung des Administrators verbietet es.</translation>
    </message>
    <message>
        <source>The system knows of a camera, but programs cannot use it.</source>
        <translation>Das System weiß von einer Kamera, aber Programme können sie nicht benutzen.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or restart the computer.</source>
        <translation>Ziehen Sie sie ab und stecken Sie sie wieder an, oder starten Sie den Computer neu.</translation>
    </message>
    <message>
        <source>Unplug the camera and plug it in again, or restart the computer.</source>
        <translation>Ziehen Sie die Kamera ab und stecken Sie sie wieder an, oder starten Sie den Computer neu.</translation>
    </message>
    <message>
        <source>The camera delivers a black picture.</source>
        <translation>Die Kamera liefert ein schwarzes Bild.</translation>
    </message>
    <message>
        <source>Open the cover before the lens, if there is one, and look for a key or switch that turns the camera off.</source>
        <translation>Öffnen Sie die Abdeckung vor der Linse, falls es eine gibt, und suchen Sie nach einer Taste oder einem Schalter, der die Kamera abschaltet.</translation>
    </message>
    <message>
        <source>The camera delivers the same picture over and over.</source>
        <translation>Die Kamera liefert immer wieder dasselbe Bild.</translation>
    </message>
    <message>
        <source>The camera began to deliver a picture and then stopped.</source>
        <translation>Die Kamera begann, ein Bild zu liefern, und hörte dann auf.</translation>
    </message>
    <message>
        <source>The camera was unplugged while it was looked through.</source>
        <translation>Die Kamera wurde abgezogen, während durch sie geschaut wurde.</translation>
    </message>
    <message>
        <source>Plug it in firmly, without a hub if possible, and repeat this step.</source>
        <translation>Stecken Sie sie fest an, möglichst ohne Verteiler, und wiederholen Sie diesen Schritt.</translation>
    </message>
    <message>
        <source>Whether the camera delivers a picture could not be told.</source>
        <translation>Ob die Kamera ein Bild liefert, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>The camera shows a picture: %1.</source>
        <translation>Die Kamera zeigt ein Bild: %1.</translation>
    </message>
    <message>
        <source>It is very dark.</source>
        <translation>Es ist sehr dunkel.</translation>
    </message>
    <message>
        <source>Switch on a light before you, not behind you.</source>
        <translation>Schalten Sie ein Licht vor sich an, nicht hinter sich.</translation>
    </message>
    <message>
        <source>That is jerky.</source>
        <translation>Das ruckelt.</translation>
    </message>
    <message>
        <source>More light helps many cameras. Close other programs, and plug the camera in without a hub.</source>
        <translation>Mehr Licht hilft vielen Kameras. Schließen Sie andere Programme, und stecken Sie die Kamera ohne Verteiler an.</translation>
    </message>
    <message>
        <source>It took %1 ms to appear.</source>
        <translation>Es brauchte %1 ms, um zu erscheinen.</translation>
    </message>
    <message>
        <source>Have a little patience when you switch it on in the meeting.</source>
        <translation>Haben Sie etwas Geduld, wenn Sie sie im Meeting einschalten.</translation>
    </message>
    <message>
        <source>It stood still in between.</source>
        <translation>Zwischendurch stand es still.</translation>
    </message>
    <message>
        <source>Close other programs, and plug the camera in without a hub.</source>
        <translation>Schließen Sie andere Programme, und stecken Sie die Kamera ohne Verteiler an.</translation>
    </message>
    <message>
        <source>The camera is in use by another program.</source>
        <translation>Ein anderes Programm benutzt die Kamera.</translation>
    </message>
    <message>
        <source>The camera is in use by another program: %1.</source>
        <translation>Ein anderes Programm benutzt die Kamera: %1.</translation>
    </message>
    <message>
        <source>The system does not allow the camera to be used.</source>
        <translation>Das System erlaubt nicht, die Kamera zu benutzen.</translation>
    </message>
    <message>
        <source>A setting of the administrator forbids the camera to be used.</source>
        <translation>Eine Einstellung des Administrators verbietet, die Kamera zu benutzen.</translation>
    </message>
    <message>
        <source>The camera is there, but no picture comes.</source>
        <translation>Die Kamera ist da, aber es kommt kein Bild.</translation>
    </message>
    <message>
        <source>A security program may block it: %1. Look in its settings for the protection of the webcam. It may also be something else: unplug the camera and plug it in again, or restart the computer.</source>
        <translation>Vielleicht sperrt sie ein Sicherheitsprogramm: %1. Suchen Sie in dessen Einstellungen nach dem Schutz der Webcam. Es kann auch etwas anderes sein: Ziehen Sie die Kamera ab und stecken Sie sie wieder an, oder starten Sie den Computer neu.</translation>
    </message>
    <message>
        <source>Close other programs that may use it, unplug it and plug it in again, or restart the computer.</source>
        <translation>Schließen Sie andere Programme, die sie vielleicht benutzen, ziehen Sie sie ab und stecken Sie sie wieder an, oder starten Sie den Computer neu.</translation>
    </message>
    <message>
        <source>The largest picture of this camera: %1.</source>
        <translation>Das größte Bild dieser Kamera: %1.</translation>
    </message>
    <message>
        <source>The camera also delivers the larger picture: %1.</source>
        <translation>Die Kamera liefert auch das größere Bild: %1.</translation>
    </message>
    <message>
        <source>Whether the camera delivers a larger picture could not be told.</source>
        <translation>Ob die Kamera ein größeres Bild liefert, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>The camera claims to deliver %1 × %2, but does not.</source>
        <translation>Die Kamera behauptet, %1 × %2 zu liefern, tut es aber nicht.</translation>
    </message>
    <message>
        <source>Meetings fall back to a smaller picture. Without a hub the camera may deliver the larger one.</source>
        <translation>Meetings nehmen dann ein kleineres Bild. Ohne Verteiler liefert die Kamera vielleicht das größere.</translation>
    </message>
    <message>
        <source>%1 × %2, %3 pictures a second</source>
        <translation>%1 × %2, %3 Bilder in der Sekunde</translation>
    </message>
    <message>
        <source>a camera without a name</source>
        <translation>eine Kamera ohne Namen</translation>
    </message>
    <message>
        <source>Which sizes of picture the camera delivers, it does not tell.</source>
        <translation>Welche Bildgrößen die Kamera liefert, sagt sie nicht.</translation>
    </message>
    <message>
        <source>Ask the administrator of this computer to switch it on.</source>
        <translation>Bitten Sie den Administrator dieses Computers, sie einzuschalten.</translation>
    </message>
    <message>
        <source>Restart the computer. If that does not help, ask its administrator for the driver.</source>
        <translation>Starten Sie den Computer neu. Hilft das nicht, bitten Sie seinen Administrator um den Treiber.</translation>
    </message>
    <message>
        <source>Close other programs that show your picture, browsers included, then repeat this step.</source>
        <translation>Schließen Sie andere Programme, die Ihr Bild zeigen, auch Browser, und wiederholen Sie dann diesen Schritt.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s privacy settings, under Camera, for desktop programs as well; then repeat this step.</source>
        <translation>Erlauben Sie es in den Datenschutz-Einstellungen des Systems unter „Kamera“, auch für Desktop-Programme; wiederholen Sie dann diesen Schritt.</translation>
    </message>
    <message>
        <source>Ask the administrator to allow the camera, or use another computer for the meeting.</source>
        <translation>Bitten Sie den Administrator, die Kamera zu erlauben, oder nehmen Sie für das Meeting einen anderen Computer.</translation>
    </message>
</context>
<context>
    <name>ConnectRules</name>
    <message>
        <source>Connections get no answer while the rest of the network works: something on the way swallows them: %1.</source>
        <translation>Verbindungen bleiben ohne Antwort, während das übrige Netzwerk funktioniert. Etwas unterwegs verwirft sie: %1.</translation>
    </message>
    <message>
        <source>Connections are turned away while others pass: %1.</source>
        <translation>Verbindungen werden abgewiesen, während andere durchkommen: %1.</translation>
    </message>
    <message>
        <source>The network or this computer forbids connections that the meeting needs: %1.</source>
        <translation>Das Netzwerk oder dieser Computer verbietet Verbindungen, die das Meeting braucht: %1.</translation>
    </message>
    <message>
        <source>They fail at once as unreachable or not permitted: look for a reject rule on the way, or for a security program on the computer itself.</source>
        <translation>Sie scheitern sofort als unerreichbar oder nicht erlaubt: Suchen Sie unterwegs nach einer Regel, die abweist (reject), oder auf dem Computer selbst nach einem Sicherheitsprogramm.</translation>
    </message>
    <message>
        <source>TCP port 80 (ordinary web pages) at %1</source>
        <translation>TCP-Port 80 (gewöhnliche Webseiten) bei %1</translation>
    </message>
    <message>
        <source>TCP port 443 (secure web pages) at %1</source>
        <translation>TCP-Port 443 (sichere Webseiten) bei %1</translation>
    </message>
    <message>
        <source>TCP port %1 at %2</source>
        <translation>TCP-Port %1 bei %2</translation>
    </message>
</context>
<context>
    <name>DnsRules</name>
    <message>
        <source>Names cannot be looked up: the network&apos;s name service (DNS) does not work.</source>
        <translation>Namen lassen sich nicht nachschlagen: Der Namensdienst (DNS) des Netzwerks funktioniert nicht.</translation>
    </message>
    <message>
        <source>Restart your router if you are at home, or disconnect and reconnect. In an office, tell your helpdesk that the DNS servers do not answer.</source>
        <translation>Starten Sie zu Hause Ihren Router neu, oder trennen und verbinden Sie die Netzwerkverbindung neu. Sagen Sie im Büro Ihrem Helpdesk, dass die DNS-Server nicht antworten.</translation>
    </message>
    <message>
        <source>No DNS server is configured on this computer. Provide one by DHCP or in the settings.</source>
        <translation>Auf diesem Computer ist kein DNS-Server eingerichtet. Stellen Sie einen per DHCP oder in den Einstellungen bereit.</translation>
    </message>
    <message>
        <source>No configured DNS server gave a usable answer for any name (%1, last error: %2). Check these servers, and that UDP and TCP port 53 to them are open for outgoing connections.</source>
        <translation>Kein eingerichteter DNS-Server gab für irgendeinen Namen eine brauchbare Antwort (%1, letzter Fehler: %2). Prüfen Sie diese Server und ob die Ports UDP 53 und TCP 53 zu ihnen für ausgehende Verbindungen offen sind.</translation>
    </message>
    <message>
        <source>The network&apos;s name service (DNS) does not know names that the meeting needs: %1.</source>
        <translation>Der Namensdienst (DNS) des Netzwerks kennt Namen nicht, die das Meeting braucht: %1.</translation>
    </message>
    <message>
        <source>Other names are found, so your connection works. Ask your helpdesk to allow these names in the DNS servers or the web filter.</source>
        <translation>Andere Namen werden gefunden, Ihre Verbindung funktioniert also. Bitten Sie Ihren Helpdesk, diese Namen in den DNS-Servern oder im Webfilter freizugeben.</translation>
    </message>
    <message>
        <source>Let the DNS servers resolve the following names as the public DNS does (remove them from filter or block lists, forward the zones): %1</source>
        <translation>Lassen Sie die DNS-Server die folgenden Namen so auflösen wie das öffentliche DNS (aus Filter- oder Sperrlisten entfernen, Zonen weiterleiten): %1</translation>
    </message>
    <message>
        <source>The network&apos;s name service (DNS) sends the computer to a wrong place for: %1.</source>
        <translation>Der Namensdienst (DNS) des Netzwerks schickt den Computer an eine falsche Stelle. Betroffen: %1.</translation>
    </message>
    <message>
        <source>A filter in your network or on this computer redirects these names. Ask your helpdesk to allow them.</source>
        <translation>Ein Filter in Ihrem Netzwerk oder auf diesem Computer leitet diese Namen um. Bitten Sie Ihren Helpdesk, sie freizugeben.</translation>
    </message>
    <message>
        <source>These names resolve to a block address instead of their own. Remove them from the DNS filter (or from the hosts file):
%1</source>
        <translation>Diese Namen werden auf eine Sperradresse statt auf ihre eigene aufgelöst. Entfernen Sie sie aus dem DNS-Filter (oder aus der hosts-Datei):
%1</translation>
    </message>
    <message>
        <source>DNS servers that were asked: %1</source>
        <translation>Gefragte DNS-Server: %1</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Route</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Versucht</translation>
    </message>
    <message>
        <source>DNS server</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Stage reached</source>
        <translation>Erreichte Stufe</translation>
    </message>
    <message>
        <source>Proved by</source>
        <translation>Bewiesen durch</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more in the report</source>
        <translation>
            <numerusform>… und %n weitere Zeile im Bericht</numerusform>
            <numerusform>… und %n weitere Zeilen im Bericht</numerusform>
        </translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Auskunft von</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Adressbereich</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>Eigene Adresse</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>Address translation</source>
        <translation>Adressumsetzung</translation>
    </message>
    <message>
        <source>Lets in</source>
        <translation>Lässt herein</translation>
    </message>
    <message>
        <source>Seen by servers</source>
        <translation>Von Servern gesehen</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>Network connections</source>
        <translation>Netzwerkverbindungen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>Abgewiesen von</translation>
    </message>
</context>
<context>
    <name>FaultList</name>
    <message>
        <source>there are more faults than are listed here</source>
        <translation>es gibt mehr Fehler, als hier aufgeführt sind</translation>
    </message>
</context>
<context>
    <name>FirewallCauses</name>
    <message>
        <source>Show this report to whoever runs your network (helpdesk or administrator): they find below exactly what to open. At home, look for a firewall or a security program that blocks it.</source>
        <translation>Zeigen Sie diesen Bericht der Person, die Ihr Netzwerk betreut (Helpdesk oder Administrator): Unten steht genau, was freizugeben ist. Suchen Sie zu Hause nach einer Firewall oder einem Sicherheitsprogramm, das die Verbindung sperrt.</translation>
    </message>
    <message>
        <source>Allow outgoing connections to these destinations (outgoing only, no inbound rule is needed):
%1</source>
        <translation>Geben Sie ausgehende Verbindungen zu diesen Zielen frei (nur ausgehend, eine Regel für eingehende Verbindungen ist nicht nötig):
%1</translation>
    </message>
</context>
<context>
    <name>InspectedChains</name>
    <message>
        <source>Secure connections are not opened on the way: %1.</source>
        <translation>Sichere Verbindungen werden unterwegs nicht geöffnet: %1.</translation>
    </message>
    <message>
        <source>Secure connections are opened on the way: %1.</source>
        <translation>Sichere Verbindungen werden unterwegs geöffnet: %1.</translation>
    </message>
    <message>
        <source>Secure connections are opened on the way by %2: %1.</source>
        <translation>Sichere Verbindungen werden unterwegs von %2 geöffnet: %1.</translation>
    </message>
    <message>
        <source>Show this report to whoever runs your network.</source>
        <translation>Zeigen Sie diesen Bericht der Person, die Ihr Netzwerk betreut.</translation>
    </message>
    <message>
        <source>Whether secure connections are opened on the way could not be told.</source>
        <translation>Ob sichere Verbindungen unterwegs geöffnet werden, ließ sich nicht feststellen.</translation>
    </message>
</context>
<context>
    <name>Ipv6Finding</name>
    <message>
        <source>IPv6 works: %1 answered.</source>
        <translation>IPv6 funktioniert: %1 hat geantwortet.</translation>
    </message>
    <message>
        <source>IPv6 gets no answer: %1. The same host answers over IPv4.</source>
        <translation>Über IPv6 kommt keine Antwort: %1. Derselbe Server antwortet über IPv4.</translation>
    </message>
</context>
<context>
    <name>JsonCursor</name>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>must be %1, is %2</source>
        <translation>muss %1 sein, ist %2</translation>
    </message>
    <message>
        <source>must have %1 to %2 entries, has %3</source>
        <translation>muss %1 bis %2 Einträge haben, hat %3</translation>
    </message>
    <message>
        <source>must be a text of 1 to %1 characters, has %2</source>
        <translation>muss ein Text von 1 bis %1 Zeichen sein, hat %2</translation>
    </message>
    <message>
        <source>must not hold line breaks or control characters</source>
        <translation>darf keine Zeilenumbrüche oder Steuerzeichen enthalten</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>muss eine ganze Zahl von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>must be a number from %1 to %2</source>
        <translation>muss eine Zahl von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>muss eines hiervon sein: %1</translation>
    </message>
</context>
<context>
    <name>JsonMembers</name>
    <message>
        <source>is not a key that is known here</source>
        <translation>ist ein Schlüssel, der hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
</context>
<context>
    <name>ListRules</name>
    <message>
        <source>The service has published other address ranges than those known to this program (%1).</source>
        <translation>Der Dienst hat andere Adressbereiche veröffentlicht, als dieses Programm kennt (%1).</translation>
    </message>
    <message>
        <source>You do not have to do anything. Your administrator finds the new ranges below.</source>
        <translation>Sie müssen nichts tun. Ihre Administratorin oder Ihr Administrator findet die neuen Bereiche unten.</translation>
    </message>
    <message>
        <source>Allow the ranges of the published list, outgoing: %1
New there: %2
No longer there: %3</source>
        <translation>Geben Sie die Bereiche der veröffentlichten Liste frei, ausgehend: %1
Neu darin: %2
Nicht mehr darin: %3</translation>
    </message>
</context>
<context>
    <name>ListText</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>Diagnosen</translation>
    </message>
    <message>
        <source>Other pages of the window</source>
        <translation>Weitere Seiten des Fensters</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Your result</source>
        <translation>Ihr Ergebnis</translation>
    </message>
    <message>
        <source>Save or send your result</source>
        <translation>Ergebnis speichern oder senden</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>the server answers with status %1</source>
        <translation>der Server antwortet mit dem Status %1</translation>
    </message>
    <message>
        <source>it is cut off, or larger than a list may be</source>
        <translation>sie ist abgeschnitten oder größer, als eine Liste sein darf</translation>
    </message>
    <message>
        <source>what came is no list of address ranges (%1)</source>
        <translation>was kam, ist keine Liste von Adressbereichen (%1)</translation>
    </message>
    <message>
        <source>The published list %1 says the same as the built-in copy of %2. Address ranges: %3.</source>
        <translation>Die veröffentlichte Liste %1 stimmt mit der eingebauten Kopie vom %2 überein. Adressbereiche: %3.</translation>
    </message>
    <message>
        <source>The published list %1 differs from the built-in copy of %2. Address ranges: %3, new: %4. Entries that could not be used: %5.</source>
        <translation>Die veröffentlichte Liste %1 weicht von der eingebauten Kopie vom %2 ab. Adressbereiche: %3, neu: %4. Nicht verwendbare Einträge: %5.</translation>
    </message>
    <message>
        <source>The published list %1 could not be read, the built-in copy of %2 is used: %3</source>
        <translation>Die veröffentlichte Liste %1 konnte nicht gelesen werden, verwendet wird die eingebaute Kopie vom %2: %3</translation>
    </message>
    <message>
        <source>Address ranges of the list %1: %2. Somebody answered in: %3. Closed: %4.</source>
        <translation>Adressbereiche der Liste %1: %2. Jemand hat geantwortet in: %3. Geschlossen: %4.</translation>
    </message>
    <message>
        <source>Show this report to whoever runs your network: these address ranges must be allowed.</source>
        <translation>Zeigen Sie diesen Bericht der Person, die Ihr Netzwerk betreut: Diese Adressbereiche müssen freigegeben werden.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>… The full result is in the attached file.</source>
        <translation>… Das vollständige Ergebnis steht in der angehängten Datei.</translation>
    </message>
    <message>
        <source>Precall report %1 %2</source>
        <translation>Precall-Bericht %1 %2</translation>
    </message>
</context>
<context>
    <name>MailDomain</name>
    <message>
        <source>“%1” is no mail domain, such as example.com</source>
        <translation>„%1“ ist keine Mail-Domain wie example.com</translation>
    </message>
</context>
<context>
    <name>MicrophoneChecker</name>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Say something, as you would in the meeting: the bar shows what the microphone picks up. Nothing of it is kept: only how loud it was goes into the report.</source>
        <translation>Sagen Sie etwas, so wie Sie es im Meeting täten: Der Balken zeigt, was das Mikrofon aufnimmt. Nichts davon wird behalten: Nur wie laut es war, steht im Bericht.</translation>
    </message>
    <message>
        <source>Looking for microphones</source>
        <translation>Mikrofone werden gesucht</translation>
    </message>
    <message>
        <source>Please say something, for example your name and what day it is</source>
        <translation>Bitte sagen Sie etwas, zum Beispiel Ihren Namen und welcher Tag heute ist</translation>
    </message>
    <message>
        <source>Listening to the room for a moment</source>
        <translation>Es wird einen Moment in den Raum gehört</translation>
    </message>
    <message>
        <source>No speech was recognised. Did you speak just now?</source>
        <translation>Es wurde keine Sprache erkannt. Haben Sie gerade gesprochen?</translation>
    </message>
    <message>
        <source>Yes, I did</source>
        <translation>Ja, habe ich</translation>
    </message>
    <message>
        <source>No, I did not</source>
        <translation>Nein, habe ich nicht</translation>
    </message>
    <message>
        <source>Please answer the question</source>
        <translation>Bitte beantworten Sie die Frage</translation>
    </message>
</context>
<context>
    <name>MicrophoneWords</name>
    <message>
        <source>There is no microphone.</source>
        <translation>Es gibt kein Mikrofon.</translation>
    </message>
    <message>
        <source>Plug in a headset, or another microphone, then repeat this step. One that is built in can be switched off by a key, a slider or in the settings of the computer.</source>
        <translation>Schließen Sie ein Headset oder ein anderes Mikrofon an, dann wiederholen Sie diesen Schritt. Ein eingebautes kann durch eine Taste, einen Schieber oder in den Einstellungen des Computers ausgeschaltet sein.</translation>
    </message>
    <message>
        <source>The microphone that is used: %1.</source>
        <translation>Das Mikrofon, das benutzt wird: %1.</translation>
    </message>
    <message>
        <source>%1 delivers nothing at all, not even the noise of the room.</source>
        <translation>%1 liefert überhaupt nichts, nicht einmal das Geräusch des Raums.</translation>
    </message>
    <message>
        <source>Look for a mute switch on the cable or the device, choose another microphone if there is one, then repeat this step.</source>
        <translation>Suchen Sie einen Stummschalter am Kabel oder am Gerät, wählen Sie ein anderes Mikrofon, wenn es eines gibt, dann wiederholen Sie diesen Schritt.</translation>
    </message>
    <message>
        <source>%1 is far too quiet.</source>
        <translation>%1 ist viel zu leise.</translation>
    </message>
    <message>
        <source>%1 delivers a hum of the mains, and no voice was recognised.</source>
        <translation>%1 liefert ein Netzbrummen, und es wurde keine Stimme erkannt.</translation>
    </message>
    <message>
        <source>Try another socket or cable, or a USB headset, speak, and repeat this step.</source>
        <translation>Versuchen Sie eine andere Steckdose oder ein anderes Kabel, oder ein USB-Headset, sprechen Sie, und wiederholen Sie diesen Schritt.</translation>
    </message>
    <message>
        <source>%1 was opened, and no sound came from it.</source>
        <translation>%1 wurde geöffnet, und es kam kein Ton.</translation>
    </message>
    <message>
        <source>Plug it out and in again, or choose another one, then repeat this step.</source>
        <translation>Stecken Sie es aus und wieder ein, oder wählen Sie ein anderes, dann wiederholen Sie diesen Schritt.</translation>
    </message>
    <message>
        <source>%1 works: it delivers sound. Whether it picks up a voice is open, as nobody was heard to speak.</source>
        <translation>%1 arbeitet: Es liefert Ton. Ob es eine Stimme aufnimmt, ist offen, denn niemand war zu hören.</translation>
    </message>
    <message>
        <source>%1 is too loud: what it delivers is distorted.</source>
        <translation>%1 ist zu laut: Was es liefert, ist verzerrt.</translation>
    </message>
    <message>
        <source>Turn it down in the system&apos;s sound settings, or speak from farther away.</source>
        <translation>Stellen Sie es in den Toneinstellungen des Systems leiser, oder sprechen Sie aus größerer Entfernung.</translation>
    </message>
    <message>
        <source>%1 picks up your voice, and a loud hum of the mains with it.</source>
        <translation>%1 nimmt Ihre Stimme auf, und mit ihr ein lautes Netzbrummen.</translation>
    </message>
    <message>
        <source>Try another socket or cable, or a USB headset.</source>
        <translation>Versuchen Sie eine andere Steckdose oder ein anderes Kabel, oder ein USB-Headset.</translation>
    </message>
    <message>
        <source>%1 picks up your voice on one channel only; the other one is dead.</source>
        <translation>%1 nimmt Ihre Stimme nur auf einem Kanal auf; der andere ist tot.</translation>
    </message>
    <message>
        <source>Others hear you on one side, or too quietly: check the plug and the cable.</source>
        <translation>Andere hören Sie auf einer Seite oder zu leise: Prüfen Sie Stecker und Kabel.</translation>
    </message>
    <message>
        <source>%1 picks up your voice, but its zero line is shifted, which distorts loud speech.</source>
        <translation>%1 nimmt Ihre Stimme auf, aber seine Nulllinie ist verschoben, was laute Sprache verzerrt.</translation>
    </message>
    <message>
        <source>Try another microphone or a USB headset.</source>
        <translation>Versuchen Sie ein anderes Mikrofon oder ein USB-Headset.</translation>
    </message>
    <message>
        <source>%1 picks up your voice.</source>
        <translation>%1 nimmt Ihre Stimme auf.</translation>
    </message>
    <message>
        <source>%1 picks up your voice; the loudest was %2 below the most that it can deliver.</source>
        <translation>%1 nimmt Ihre Stimme auf; das Lauteste lag %2 unter dem, was es höchstens liefern kann.</translation>
    </message>
    <message>
        <source>The microphone is used through Bluetooth&apos;s hands-free profile: it sounds like a telephone.</source>
        <translation>Das Mikrofon wird über das Freisprechprofil von Bluetooth benutzt: Es klingt wie ein Telefon.</translation>
    </message>
    <message>
        <source>That is how Bluetooth headsets work while their microphone is on. For better sound use a headset with a cable or with its own USB stick.</source>
        <translation>So arbeiten Bluetooth-Headsets, solange ihr Mikrofon an ist. Für besseren Klang benutzen Sie ein Headset mit Kabel oder mit eigenem USB-Stick.</translation>
    </message>
    <message>
        <source>The microphone is built into the computer.</source>
        <translation>Das Mikrofon ist in den Computer eingebaut.</translation>
    </message>
    <message>
        <source>It also picks up the room, the keyboard and the loudspeakers: a headset is recommended.</source>
        <translation>Es nimmt auch den Raum, die Tastatur und die Lautsprecher auf: Ein Headset wird empfohlen.</translation>
    </message>
    <message>
        <source>The microphone is that of a headset, as is recommended.</source>
        <translation>Das Mikrofon ist das eines Headsets, wie es empfohlen wird.</translation>
    </message>
    <message>
        <source>The microphone is connected by Bluetooth.</source>
        <translation>Das Mikrofon ist über Bluetooth verbunden.</translation>
    </message>
    <message>
        <source>The microphone is connected by USB.</source>
        <translation>Das Mikrofon ist über USB verbunden.</translation>
    </message>
    <message>
        <source>Turn it up in the system&apos;s sound settings, speak closer to it, then repeat this step.</source>
        <translation>Stellen Sie es in den Toneinstellungen des Systems lauter, sprechen Sie näher daran, dann wiederholen Sie diesen Schritt.</translation>
    </message>
    <message>
        <source>Repeat this step in the window, speak, and watch the bar.</source>
        <translation>Wiederholen Sie diesen Schritt im Fenster, sprechen Sie, und beobachten Sie den Balken.</translation>
    </message>
    <message>
        <source>%1 delivers sound, but no voice was recognised in it.</source>
        <translation>%1 liefert Ton, aber darin wurde keine Stimme erkannt.</translation>
    </message>
    <message>
        <source>Choose another microphone or speak closer to it, then repeat this step.</source>
        <translation>Wählen Sie ein anderes Mikrofon oder sprechen Sie näher daran, dann wiederholen Sie diesen Schritt.</translation>
    </message>
    <message>
        <source>%1 is muted, or turned down all the way, in the system&apos;s sound settings.</source>
        <translation>%1 ist in den Toneinstellungen des Systems stummgeschaltet oder ganz heruntergeregelt.</translation>
    </message>
    <message>
        <source>Switch it on and turn it up there, or with the microphone key of the keyboard, then repeat this step.</source>
        <translation>Schalten Sie es dort oder mit der Mikrofontaste der Tastatur ein und regeln Sie es höher, dann wiederholen Sie diesen Schritt.</translation>
    </message>
    <message>
        <source>The system has it turned up to %1 %.</source>
        <translation>Im System ist es auf %1 % eingestellt.</translation>
    </message>
    <message>
        <source>%1 delivers sound whose zero line is shifted, and no voice was recognised.</source>
        <translation>%1 liefert Ton, dessen Nulllinie verschoben ist, und es wurde keine Stimme erkannt.</translation>
    </message>
    <message>
        <source>Speak, and repeat this step; if it stays so, try another microphone or a USB headset.</source>
        <translation>Sprechen Sie, und wiederholen Sie diesen Schritt; bleibt es so, versuchen Sie es mit einem anderen Mikrofon oder einem USB-Headset.</translation>
    </message>
</context>
<context>
    <name>NameFilterRules</name>
    <message>
        <source>A filter in the network blocks these web addresses by their names: %1.</source>
        <translation>Ein Filter im Netzwerk sperrt diese Webadressen anhand ihrer Namen: %1.</translation>
    </message>
    <message>
        <source>Show this report to whoever runs your network (helpdesk or administrator): they find below which names to allow.</source>
        <translation>Zeigen Sie diesen Bericht der Person, die Ihr Netzwerk betreut (Helpdesk oder Administration): Sie findet unten, welche Namen freizugeben sind.</translation>
    </message>
    <message>
        <source>The same server answers when another name (%1) is asked for, and is cut off for the listed one: something on the way reads server names (SNI). Allow these names in the web filter:
%2</source>
        <translation>Derselbe Server antwortet, wenn ein anderer Name (%1) verlangt wird, und ist für den aufgeführten abgeschnitten: Etwas unterwegs liest Servernamen (SNI). Geben Sie diese Namen im Webfilter frei:
%2</translation>
    </message>
</context>
<context>
    <name>NatRules</name>
    <message>
        <source>A device on the way rewrites addresses inside the messages by which a meeting finds its way (an application layer gateway).</source>
        <translation>Ein Gerät auf dem Weg schreibt Adressen in den Nachrichten um, mit denen ein Meeting seinen Weg findet (ein Application Layer Gateway).</translation>
    </message>
    <message>
        <source>Meetings may work all the same. If connections fail, show this report to whoever runs your network, or look in your router for &quot;ALG&quot; and turn it off.</source>
        <translation>Meetings können trotzdem funktionieren. Wenn Verbindungen scheitern, zeigen Sie diesen Bericht denen, die Ihr Netzwerk betreiben, oder suchen Sie in Ihrem Router nach „ALG“ und schalten Sie es aus.</translation>
    </message>
    <message>
        <source>Turn off the application layer gateway (&quot;ALG&quot;, &quot;STUN inspection&quot;) for port 3478. Both addresses should agree, and do not:
%1</source>
        <translation>Schalten Sie das Application Layer Gateway („ALG“, „STUN-Inspektion“) für Port 3478 aus. Beide Adressen sollten übereinstimmen und tun es nicht:
%1</translation>
    </message>
    <message>
        <source>Servers see you under different public addresses: your network sends its traffic out by more than one way.</source>
        <translation>Server sehen Sie unter verschiedenen öffentlichen Adressen: Ihr Netzwerk schickt seinen Verkehr auf mehr als einem Weg hinaus.</translation>
    </message>
    <message>
        <source>Calls across your company&apos;s border could fail. Show this report to whoever runs your network (helpdesk or administrator).</source>
        <translation>Videomeetings über die Grenze Ihrer Firma hinaus könnten scheitern. Zeigen Sie diesen Bericht denen, die Ihr Netzwerk betreiben (Helpdesk oder Administration).</translation>
    </message>
    <message>
        <source>Let all traffic of one computer leave by the same public address (RFC 4787 REQ-2: &quot;paired&quot; pooling, no load balancing by destination). Seen:
%1</source>
        <translation>Lassen Sie allen Verkehr eines Computers unter derselben öffentlichen Adresse hinaus (RFC 4787 REQ-2: „paired“ Pooling, keine Lastverteilung nach Ziel). Gesehen:
%1</translation>
    </message>
    <message>
        <source>Your router or firewall gives each server another port (&quot;symmetric&quot; NAT). Direct connections between participants may fail.</source>
        <translation>Ihr Router oder Ihre Firewall gibt jedem Server einen anderen Port („symmetrisches“ NAT). Direkte Verbindungen zwischen Teilnehmenden können scheitern.</translation>
    </message>
    <message>
        <source>Nothing is broken: calls go through the relay servers of the meeting service, as long as these can be reached.</source>
        <translation>Nichts ist kaputt: Videomeetings gehen über die Relay-Server des Meeting-Dienstes, solange diese erreichbar sind.</translation>
    </message>
    <message>
        <source>The mapping is %1 (RFC 4787 section 4.1); endpoint-independent mapping would allow direct connections, else the relay servers must be reachable. One socket, %2, was seen as:
%3</source>
        <translation>Das Mapping ist %1 (RFC 4787, Abschnitt 4.1); ein endpoint-independent Mapping würde direkte Verbindungen erlauben, sonst müssen die Relay-Server erreichbar sein. Ein Socket, %2, wurde gesehen als:
%3</translation>
    </message>
</context>
<context>
    <name>NatWording</name>
    <message>
        <source>%1: no address translation (NAT) on the way.</source>
        <translation>%1: keine Adressumsetzung (NAT) auf dem Weg.</translation>
    </message>
    <message>
        <source>%1: address translation (NAT) that suits direct connections.</source>
        <translation>%1: Adressumsetzung (NAT), die für direkte Verbindungen taugt.</translation>
    </message>
    <message>
        <source>%1: address translation (NAT) gives each server another port: direct connections may fail, and calls then go through a relay server.</source>
        <translation>%1: Die Adressumsetzung (NAT) gibt jedem Server einen anderen Port: Direkte Verbindungen können scheitern, Videomeetings gehen dann über einen Relay-Server.</translation>
    </message>
    <message>
        <source>%1: how addresses are translated (NAT) could not be told.</source>
        <translation>%1: Wie Adressen umgesetzt werden (NAT), war nicht festzustellen.</translation>
    </message>
    <message>
        <source>What servers say of your public address arrives unchanged.</source>
        <translation>Was Server über Ihre öffentliche Adresse sagen, kommt unverändert an.</translation>
    </message>
    <message>
        <source>Whether what servers say of your public address arrives unchanged could not be told.</source>
        <translation>Ob unverändert ankommt, was Server über Ihre öffentliche Adresse sagen, war nicht festzustellen.</translation>
    </message>
    <message>
        <source>What servers said of your public address was changed on the way.</source>
        <translation>Was Server über Ihre öffentliche Adresse sagten, wurde unterwegs verändert.</translation>
    </message>
</context>
<context>
    <name>NetRules</name>
    <message>
        <source>This computer is not connected to a network.</source>
        <translation>Dieser Computer ist mit keinem Netzwerk verbunden.</translation>
    </message>
    <message>
        <source>Plug in the network cable or join a Wi-Fi network, wait until the system shows it as connected, then repeat the check. If that does not help, tell your helpdesk that the computer has no network connection.</source>
        <translation>Stecken Sie das Netzwerkkabel ein oder verbinden Sie sich mit einem WLAN, warten Sie, bis das System die Verbindung anzeigt, und wiederholen Sie dann die Prüfung. Hilft das nicht, sagen Sie Ihrem Helpdesk, dass der Computer keine Netzwerkverbindung hat.</translation>
    </message>
    <message>
        <source>No network interface is up. Check the cable, the Wi-Fi switch and the driver.</source>
        <translation>Keine Netzwerkschnittstelle ist aktiv. Prüfen Sie das Kabel, den WLAN-Schalter und den Treiber.</translation>
    </message>
    <message>
        <source>Interfaces that are up: %1. None of them has both an address and a default route: check DHCP, the address configuration and the gateway.</source>
        <translation>Aktive Schnittstellen: %1. Keine davon hat sowohl eine Adresse als auch eine Standardroute: Prüfen Sie DHCP, die Adresskonfiguration und das Gateway.</translation>
    </message>
    <message>
        <source>This network first wants you to log on, or to accept its terms, on a page of its own.</source>
        <translation>Dieses Netzwerk verlangt zuerst, dass Sie sich auf einer eigenen Seite anmelden oder dessen Bedingungen annehmen.</translation>
    </message>
    <message>
        <source>Open a browser and any web page: the page of the network comes in its place. Log on there (in a hotel with your room number, at a guest network with the code that you were given), then repeat the check.</source>
        <translation>Öffnen Sie einen Browser und eine beliebige Webseite: Stattdessen erscheint die Seite des Netzwerks. Melden Sie sich dort an (im Hotel mit der Zimmernummer, im Gastnetz mit dem Code, den Sie erhalten haben), und wiederholen Sie dann die Prüfung.</translation>
    </message>
    <message>
        <source>Plain HTTP to several public hosts is answered by a captive portal. Location: %1. Title: %2. Whatever else fails was looked at before the log-on.</source>
        <translation>Unverschlüsseltes HTTP zu mehreren öffentlichen Servern wird von einem Captive Portal beantwortet. Location: %1. Titel: %2. Was sonst fehlschlägt, wurde vor der Anmeldung geprüft.</translation>
    </message>
</context>
<context>
    <name>NetworkCauses</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiteres Ziel</numerusform>
            <numerusform>… und %n weitere Ziele</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, port %3</source>
        <translation>%1 %2, Port %3</translation>
    </message>
</context>
<context>
    <name>NetworkWording</name>
    <message>
        <source>Not tried: the computer is not connected to a network.</source>
        <translation>Nicht versucht: Der Computer ist mit keinem Netzwerk verbunden.</translation>
    </message>
    <message>
        <source>Not tried: names cannot be looked up in this network.</source>
        <translation>Nicht versucht: In diesem Netzwerk lassen sich keine Namen nachschlagen.</translation>
    </message>
    <message>
        <source>Not tried: the name of the server was not found.</source>
        <translation>Nicht versucht: Der Name des Servers wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Could not be told: no server on port 3478 answered.</source>
        <translation>Nicht feststellbar: Kein Server hat auf Port 3478 geantwortet.</translation>
    </message>
    <message>
        <source>Not tried: this computer has no way to the server&apos;s kind of address.</source>
        <translation>Nicht versucht: Dieser Computer hat keinen Weg zu dieser Art von Serveradresse.</translation>
    </message>
    <message>
        <source>its certificate is expired or not yet valid by this computer&apos;s clock</source>
        <translation>das Zertifikat ist nach der Uhr dieses Computers abgelaufen oder noch nicht gültig</translation>
    </message>
    <message>
        <source>its certificate is made out for another name</source>
        <translation>das Zertifikat ist auf einen anderen Namen ausgestellt</translation>
    </message>
    <message>
        <source>its certificate comes from an authority that nobody here trusts (%1)</source>
        <translation>das Zertifikat stammt von einer Stelle, der hier niemand vertraut (%1)</translation>
    </message>
    <message>
        <source>its certificate comes from an authority that was installed on this computer (%1), not from a public one</source>
        <translation>das Zertifikat stammt von einer Stelle, die auf diesem Computer eingerichtet wurde (%1), nicht von einer öffentlichen</translation>
    </message>
    <message>
        <source>a block page came instead of the answer (“%1”)</source>
        <translation>statt der Antwort kam eine Sperrseite („%1“)</translation>
    </message>
    <message>
        <source>the answer leads to somewhere else (%1)</source>
        <translation>die Antwort führt woandershin (%1)</translation>
    </message>
    <message>
        <source>no usable answer came</source>
        <translation>es kam keine brauchbare Antwort</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>es kam keine Antwort</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>die Verbindung wurde abgelehnt</translation>
    </message>
    <message>
        <source>the connection was cut</source>
        <translation>die Verbindung wurde getrennt</translation>
    </message>
    <message>
        <source>the network says that it cannot be reached</source>
        <translation>das Netzwerk meldet das Ziel als unerreichbar</translation>
    </message>
    <message>
        <source>the connection is not permitted</source>
        <translation>die Verbindung ist nicht erlaubt</translation>
    </message>
    <message>
        <source>the name is not known here</source>
        <translation>der Name ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>something else than expected answered</source>
        <translation>es antwortete etwas anderes als erwartet</translation>
    </message>
    <message>
        <source>no secure connection could be agreed on</source>
        <translation>es kam keine sichere Verbindung zustande</translation>
    </message>
    <message>
        <source>it failed (%1)</source>
        <translation>es ist fehlgeschlagen (%1)</translation>
    </message>
    <message>
        <source>another page came in its place (“%1”)</source>
        <translation>statt ihrer kam eine andere Seite („%1“)</translation>
    </message>
    <message>
        <source>Not tried: the proxy cannot be reached.</source>
        <translation>Nicht versucht: Der Proxy ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>the proxy wants to know who you are first, and your browser may pass by itself</source>
        <translation>der Proxy will erst wissen, wer Sie sind; Ihr Browser kommt vielleicht von selbst durch</translation>
    </message>
    <message>
        <source>the proxy found no way there (%1)</source>
        <translation>der Proxy fand keinen Weg dorthin (%1)</translation>
    </message>
    <message>
        <source>the proxy does not let it through (%1)</source>
        <translation>der Proxy lässt es nicht durch (%1)</translation>
    </message>
    <message>
        <source>the proxy gave no usable answer</source>
        <translation>der Proxy gab keine brauchbare Antwort</translation>
    </message>
    <message>
        <source>the proxy, or the server behind it, answered with a fault (%1)</source>
        <translation>der Proxy oder der Server dahinter hat mit einem Fehler geantwortet (%1)</translation>
    </message>
    <message>
        <source>Not tried: its server did not answer when other pages were asked for.</source>
        <translation>Nicht versucht: Der Server hat nicht geantwortet, als andere Seiten angefragt wurden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>the secure connection was opened on the way, and the refusal (%1) may come from there or from the server</source>
        <translation>die sichere Verbindung wurde unterwegs geöffnet, und die Abweisung (%1) kann von dort oder vom Server kommen</translation>
    </message>
    <message>
        <source>a block page came instead of the answer</source>
        <translation>statt der Antwort kam eine Sperrseite</translation>
    </message>
    <message>
        <source>another page came in its place</source>
        <translation>an ihrer Stelle kam eine andere Seite</translation>
    </message>
</context>
<context>
    <name>PageVisits</name>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbindung zu %1</translation>
    </message>
</context>
<context>
    <name>PathMtu</name>
    <message>
        <source>Large packets get through: %1 answered.</source>
        <translation>Große Pakete kommen durch: %1 hat geantwortet.</translation>
    </message>
    <message>
        <source>Large packets get lost on the way to %1, small ones arrive.</source>
        <translation>Große Pakete gehen auf dem Weg zu %1 verloren, kleine kommen an.</translation>
    </message>
</context>
<context>
    <name>PathRules</name>
    <message>
        <source>Large packets get lost on the way, small ones arrive: pages and meetings hang.</source>
        <translation>Große Pakete gehen unterwegs verloren, kleine kommen an: Seiten und Meetings bleiben hängen.</translation>
    </message>
    <message>
        <source>If you use a VPN, try without it. At home, restart the router. Else show this report to whoever runs your network.</source>
        <translation>Wenn Sie ein VPN benutzen, versuchen Sie es ohne. Zu Hause: Starten Sie den Router neu. Sonst zeigen Sie diesen Bericht der Person, die Ihr Netzwerk betreut.</translation>
    </message>
    <message>
        <source>Full-size TCP segments (%1 bytes) stall, while segments of 536 bytes pass to the same host. Let ICMP &quot;fragmentation needed&quot; and &quot;packet too big&quot; pass (RFC 2923), or clamp the MSS, or set the MTU of the tunnel right. Hanging:
%2</source>
        <translation>TCP-Segmente voller Größe (%1 Bytes) bleiben hängen, während Segmente von 536 Bytes zum selben Server durchkommen. Lassen Sie ICMP „fragmentation needed“ und „packet too big“ durch (RFC 2923), oder begrenzen Sie die MSS, oder stellen Sie die MTU des Tunnels richtig ein. Hängend:
%2</translation>
    </message>
    <message>
        <source>IPv6 does not work in this network, although the computer is told that it does.</source>
        <translation>IPv6 funktioniert in diesem Netzwerk nicht, obwohl es dem Computer angekündigt wird.</translation>
    </message>
    <message>
        <source>Browsers fall back to IPv4 after a moment, so that meetings work, but start more slowly. Tell whoever runs your network. At home, restart the router, or turn IPv6 off in it.</source>
        <translation>Browser weichen nach einem Augenblick auf IPv4 aus, sodass Meetings funktionieren, aber langsamer beginnen. Sagen Sie der Person Bescheid, die Ihr Netzwerk betreut. Zu Hause: Starten Sie den Router neu, oder schalten Sie darin IPv6 aus.</translation>
    </message>
    <message>
        <source>IPv6 addresses get no answer, while the same hosts answer over IPv4. Route IPv6 to the internet, or stop announcing it to clients (router advertisements), or reject it (ICMPv6) instead of dropping it:
%1</source>
        <translation>IPv6-Adressen bleiben ohne Antwort, während dieselben Server über IPv4 antworten. Leiten Sie IPv6 ins Internet weiter, oder kündigen Sie es den Clients nicht mehr an (Router Advertisements), oder weisen Sie es ab (ICMPv6), statt es zu verwerfen:
%1</translation>
    </message>
    <message>
        <source>Over IPv4 answered: %1</source>
        <translation>Über IPv4 haben geantwortet: %1</translation>
    </message>
    <message>
        <source>IPv6 does not work to some hosts: %1.</source>
        <translation>IPv6 funktioniert zu einigen Servern nicht: %1.</translation>
    </message>
</context>
<context>
    <name>PortRules</name>
    <message>
        <source>%1 port %2 is shut on every server that was asked, while other ports pass.</source>
        <translation>Der %1-Port %2 ist zu allen gefragten Servern gesperrt, während andere Ports offen sind.</translation>
    </message>
    <message>
        <source>The network blocks port 5349 (%1), the encrypted way for sound and picture.</source>
        <translation>Das Netzwerk sperrt den Port 5349 (%1), den verschlüsselten Weg für Ton und Bild.</translation>
    </message>
    <message>
        <source>Meetings may still work by another way, with a worse picture. Show this report to whoever runs your network and ask for port 5349 to be opened.</source>
        <translation>Meetings können trotzdem auf einem anderen Weg funktionieren, mit schlechterem Bild. Zeigen Sie diesen Bericht der Person, die Ihr Netzwerk betreut, und bitten Sie darum, den Port 5349 zu öffnen.</translation>
    </message>
    <message>
        <source>The network blocks port 3478 (%1), by which a meeting finds its best way through.</source>
        <translation>Das Netzwerk sperrt den Port 3478 (%1), über den ein Meeting seinen besten Weg findet.</translation>
    </message>
    <message>
        <source>Without it, calls across your company&apos;s border may fail or have a worse picture. Show this report to whoever runs your network and ask for port 3478 to be opened.</source>
        <translation>Ohne ihn können Videomeetings mit Personen außerhalb Ihrer Firma scheitern oder ein schlechteres Bild haben. Zeigen Sie diesen Bericht der Person, die Ihr Netzwerk betreut, und bitten Sie darum, den Port 3478 zu öffnen.</translation>
    </message>
</context>
<context>
    <name>PortalFinding</name>
    <message>
        <source>Public test pages come as they are: no log-on page stands before the network.</source>
        <translation>Öffentliche Testseiten kommen unverändert an: Dem Netzwerk ist keine Anmeldeseite vorgeschaltet.</translation>
    </message>
    <message>
        <source>The network answers with a page of its own in place of others (%1).</source>
        <translation>Das Netzwerk antwortet mit einer eigenen Seite anstelle anderer (%1).</translation>
    </message>
</context>
<context>
    <name>PortsChecker</name>
    <message>
        <source>Network ports</source>
        <translation>Netzwerk-Ports</translation>
    </message>
    <message>
        <source>This step looks whether your network lets a video meeting through: looking up names, web pages, and the special ports for sound and picture. You do not have to do anything.</source>
        <translation>Dieser Schritt prüft, ob Ihr Netzwerk ein Videomeeting durchlässt: das Nachschlagen von Namen, Webseiten und die besonderen Ports für Ton und Bild. Sie müssen nichts tun.</translation>
    </message>
</context>
<context>
    <name>PortsMeasurement</name>
    <message>
        <source>Asking %1 on %2 port %3</source>
        <translation>Anfrage an %1, %2-Port %3</translation>
    </message>
    <message>
        <source>Looking for streaming servers in %1</source>
        <translation>Suche nach Streaming-Servern in %1</translation>
    </message>
    <message>
        <source>Watching whether an unused connection stays open</source>
        <translation>Beobachtet, ob eine unbenutzte Verbindung offen bleibt</translation>
    </message>
</context>
<context>
    <name>PortsWording</name>
    <message>
        <source>Show this report to whoever runs your network.</source>
        <translation>Zeigen Sie diesen Bericht der Person, die Ihr Netzwerk betreut.</translation>
    </message>
    <message>
        <source>Connected to a network: %1.</source>
        <translation>Mit einem Netzwerk verbunden: %1.</translation>
    </message>
    <message>
        <source>Not connected to a network.</source>
        <translation>Mit keinem Netzwerk verbunden.</translation>
    </message>
    <message>
        <source>Names are looked up.</source>
        <translation>Namen werden gefunden.</translation>
    </message>
    <message>
        <source>Names cannot be looked up: the name service (DNS) does not answer.</source>
        <translation>Namen lassen sich nicht nachschlagen: Der Namensdienst (DNS) antwortet nicht.</translation>
    </message>
    <message>
        <source>Names cannot be looked up: the name service (DNS) knows none of them.</source>
        <translation>Namen lassen sich nicht nachschlagen: Der Namensdienst (DNS) kennt keinen davon.</translation>
    </message>
    <message>
        <source>Whether names can be looked up could not be told.</source>
        <translation>Ob sich Namen nachschlagen lassen, war nicht feststellbar.</translation>
    </message>
    <message>
        <source>Secure web pages (TCP port 443)</source>
        <translation>Sichere Webseiten (TCP-Port 443)</translation>
    </message>
    <message>
        <source>Web pages (TCP port 80)</source>
        <translation>Webseiten (TCP-Port 80)</translation>
    </message>
    <message>
        <source>%1: %2 answered.</source>
        <translation>%1: %2 hat geantwortet.</translation>
    </message>
    <message>
        <source>%1: the port is open (%2 answered), but the meeting service&apos;s own name was not found.</source>
        <translation>%1: Der Port ist offen (%2 hat geantwortet), aber der Name des Meeting-Dienstes selbst wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>%1: %2 was not reached: %3.</source>
        <translation>%1: %2 wurde nicht erreicht: %3.</translation>
    </message>
    <message>
        <source>%1: who answered for %2 could not be told: %3.</source>
        <translation>%1: Wer für %2 geantwortet hat, war nicht feststellbar: %3.</translation>
    </message>
    <message>
        <source>Sound and picture (%1 port %2)</source>
        <translation>Ton und Bild (%1-Port %2)</translation>
    </message>
    <message>
        <source>%1: open, %2 answered.</source>
        <translation>%1: offen, %2 hat geantwortet.</translation>
    </message>
    <message>
        <source>%1: open, the public server %2 answered.</source>
        <translation>%1: offen, der öffentliche Server %2 hat geantwortet.</translation>
    </message>
    <message>
        <source>%1: open to the public server %2, but the meeting service&apos;s own addresses did not answer.</source>
        <translation>%1: offen zum öffentlichen Server %2, aber die Adressen des Meeting-Dienstes selbst haben nicht geantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n address(es) asked, none usable: %2.</source>
        <translation>
            <numerusform>%1: %n Adresse gefragt, sie war nicht nutzbar: %2.</numerusform>
            <numerusform>%1: %n Adressen gefragt, keine war nutzbar: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nobody answered, and nobody is known to listen there: it could not be told.</source>
        <translation>%1: Niemand hat geantwortet, und es ist nicht bekannt, ob dort jemand antworten müsste: nicht feststellbar.</translation>
    </message>
    <message>
        <source>UDP port %1 answers: UDP as such is let through.</source>
        <translation>UDP-Port %1 antwortet: UDP wird grundsätzlich durchgelassen.</translation>
    </message>
    <message>
        <source>UDP port %1 does not answer either.</source>
        <translation>Auch UDP-Port %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>Your public address was found: %1.</source>
        <translation>Ihre öffentliche Adresse wurde ermittelt: %1.</translation>
    </message>
    <message>
        <source>Servers see you under different public addresses: %1.</source>
        <translation>Server sehen Sie unter verschiedenen öffentlichen Adressen: %1.</translation>
    </message>
    <message>
        <source>Your public address was told by one server only (%1): not confirmed.</source>
        <translation>Ihre öffentliche Adresse hat nur ein Server genannt (%1): nicht bestätigt.</translation>
    </message>
    <message>
        <source>Your public address could not be found.</source>
        <translation>Ihre öffentliche Adresse ließ sich nicht ermitteln.</translation>
    </message>
    <message>
        <source>Encrypted relay for sound and picture (TCP port %1)</source>
        <translation>Verschlüsselte Weiterleitung von Ton und Bild (TCP-Port %1)</translation>
    </message>
    <message>
        <source>Encrypted relay for sound and picture (UDP port %1)</source>
        <translation>Verschlüsselte Weiterleitung von Ton und Bild (UDP-Port %1)</translation>
    </message>
    <message>
        <source>Port 443 also lets through what is no web page: %1 answered.</source>
        <translation>Port 443 lässt auch durch, was keine Webseite ist: %1 hat geantwortet.</translation>
    </message>
    <message>
        <source>Port 443 does not let through what is no web page: %1: %2.</source>
        <translation>Port 443 lässt nicht durch, was keine Webseite ist: %1: %2.</translation>
    </message>
    <message>
        <source>Port 443 for what is no web page: a web server answered in place of %1.</source>
        <translation>Port 443 für anderes als Webseiten: Ein Webserver hat anstelle von %1 geantwortet.</translation>
    </message>
    <message>
        <source>Port 443 for what is no web page: nobody is known who could be asked. Allow it anyway.</source>
        <translation>Port 443 für anderes als Webseiten: Es ist niemand bekannt, der gefragt werden könnte. Bitte trotzdem freigeben.</translation>
    </message>
    <message>
        <source>Sound and picture can be relayed by %1.</source>
        <translation>Ton und Bild können über %1 weitergeleitet werden.</translation>
    </message>
    <message>
        <source>The relay server %1 refuses to relay (error %2).</source>
        <translation>Der Weiterleitungs-Server %1 lehnt das Weiterleiten ab (Fehler %2).</translation>
    </message>
    <message>
        <source>Whether %1 relays sound and picture could not be told: %2.</source>
        <translation>Ob %1 Ton und Bild weiterleitet, war nicht festzustellen: %2.</translation>
    </message>
    <message>
        <source>%1: %2 answered, but the secure connection was opened on the way.</source>
        <translation>%1: %2 hat geantwortet, aber die sichere Verbindung wurde unterwegs geöffnet.</translation>
    </message>
    <message>
        <source>Names of the internet are not looked up on this computer: the proxy does it.</source>
        <translation>Namen des Internets werden nicht auf diesem Computer nachgeschlagen: Das übernimmt der Proxy.</translation>
    </message>
    <message>
        <source>Plug in the network cable or join a Wi-Fi network, then repeat the check.</source>
        <translation>Stecken Sie das Netzwerkkabel ein oder verbinden Sie sich mit einem WLAN und wiederholen Sie dann die Prüfung.</translation>
    </message>
    <message>
        <source>Connected to a network: %1. Some of the meeting&apos;s addresses have a way of their own, such as a VPN (%2).</source>
        <translation>Mit einem Netzwerk verbunden: %1. Manche Adressen des Meetings haben einen eigenen Weg, etwa ein VPN (%2).</translation>
    </message>
    <message>
        <source>Port 443 for what is no web page: encrypted it passes, and %1 takes nothing else there, so that the rest could not be told.</source>
        <translation>Port 443 für anderes als Webseiten: Verschlüsselt kommt es durch, und %1 nimmt dort nichts anderes an; der Rest ließ sich daher nicht feststellen.</translation>
    </message>
    <message>
        <source>Servers see you under an address that is not a public one (%1): your public address could not be found.</source>
        <translation>Server sehen Sie unter einer Adresse, die keine öffentliche ist (%1): Ihre öffentliche Adresse war nicht zu finden.</translation>
    </message>
</context>
<context>
    <name>Probes</name>
    <message>
        <source>must be declared a WebSocket to have an echo</source>
        <translation>muss als WebSocket deklariert sein, um ein Echo zu haben</translation>
    </message>
    <message>
        <source>must be named in lower-case letters, digits and hyphens</source>
        <translation>darf im Namen nur Kleinbuchstaben, Ziffern und Bindestriche haben</translation>
    </message>
    <message>
        <source>is not a browser; known are: %1</source>
        <translation>ist kein Browser; bekannt sind: %1</translation>
    </message>
    <message>
        <source>must not be above recommendedKbps</source>
        <translation>darf nicht über recommendedKbps liegen</translation>
    </message>
</context>
<context>
    <name>ProfileFields</name>
    <message>
        <source>must be of lower-case letters, digits and hyphens</source>
        <translation>darf nur Kleinbuchstaben, Ziffern und Bindestriche enthalten</translation>
    </message>
    <message>
        <source>must be a version such as 7.15</source>
        <translation>muss eine Version wie 7.15 sein</translation>
    </message>
    <message>
        <source>must be a language such as en or pt_BR</source>
        <translation>muss eine Sprache wie en oder pt_BR sein</translation>
    </message>
    <message>
        <source>must have an English text (key “en”)</source>
        <translation>muss einen englischen Text haben (Schlüssel „en“)</translation>
    </message>
    <message>
        <source>must be a date such as 2019-07-02</source>
        <translation>muss ein Datum wie 2019-07-02 sein</translation>
    </message>
    <message>
        <source>must be a host name in ASCII or an IP address</source>
        <translation>muss ein Hostname in ASCII oder eine IP-Adresse sein</translation>
    </message>
    <message>
        <source>must be an IP address such as 192.0.2.1 or 2001:db8::1</source>
        <translation>muss eine IP-Adresse wie 192.0.2.1 oder 2001:db8::1 sein</translation>
    </message>
    <message>
        <source>must be an address range such as 192.0.2.0/24</source>
        <translation>muss ein Adressbereich wie 192.0.2.0/24 sein</translation>
    </message>
    <message>
        <source>must begin with an IP address</source>
        <translation>muss mit einer IP-Adresse beginnen</translation>
    </message>
    <message>
        <source>must have a prefix of /8 to /32 (IPv4) or /16 to /128 (IPv6)</source>
        <translation>muss ein Präfix von /8 bis /32 (IPv4) oder /16 bis /128 (IPv6) haben</translation>
    </message>
    <message>
        <source>must begin with the first address of the range (host bits zero)</source>
        <translation>muss mit der ersten Adresse des Bereichs beginnen (Host-Bits null)</translation>
    </message>
    <message>
        <source>must be an address that begins with %1</source>
        <translation>muss eine Adresse sein, die mit %1 beginnt</translation>
    </message>
    <message>
        <source>:// or </source>
        <translation>:// oder </translation>
    </message>
    <message>
        <source>must name a host</source>
        <translation>muss einen Host nennen</translation>
    </message>
    <message>
        <source>must have no user, no password, no fragment and no port 0</source>
        <translation>darf keinen Benutzer, kein Passwort, kein Fragment und keinen Port 0 haben</translation>
    </message>
    <message>
        <source>must be a host, a wildcard such as *.example.org, or a host with a path such as www.example.org/scripts/*</source>
        <translation>muss ein Host, ein Platzhalter wie *.example.org oder ein Host mit Pfad wie www.example.org/scripts/* sein</translation>
    </message>
    <message>
        <source>must be under the pattern %1</source>
        <translation>muss unter das Muster %1 fallen</translation>
    </message>
</context>
<context>
    <name>ProfileFile</name>
    <message>
        <source>%1: there is no such file</source>
        <translation>%1: Diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>%1: is a folder, not a file</source>
        <translation>%1: ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>%1: is not a file that can be read</source>
        <translation>%1: ist keine lesbare Datei</translation>
    </message>
    <message>
        <source>%1: is larger than 1 MiB</source>
        <translation>%1: ist größer als 1 MiB</translation>
    </message>
    <message>
        <source>“%1” is neither a file nor one of the built-in profiles (%2)</source>
        <translation>„%1“ ist weder eine Datei noch eines der eingebauten Profile (%2)</translation>
    </message>
</context>
<context>
    <name>ProfileReader</name>
    <message>
        <source>must be of capital letters, digits and hyphens</source>
        <translation>darf nur Großbuchstaben, Ziffern und Bindestriche enthalten</translation>
    </message>
    <message>
        <source>must not stand beside “texts”</source>
        <translation>darf nicht neben „texts“ stehen</translation>
    </message>
    <message>
        <source>is not a built-in purpose; give the row “texts” of its own</source>
        <translation>ist kein eingebauter Zweck; geben Sie der Zeile eigene „texts“</translation>
    </message>
    <message>
        <source>is not a known probe</source>
        <translation>ist keine bekannte Messung</translation>
    </message>
    <message>
        <source>must be “%1”: that check has the probe “%2”</source>
        <translation>muss „%1“ sein: Zu dieser Prüfung gehört die Messung „%2“</translation>
    </message>
    <message>
        <source>is the id of %1 too</source>
        <translation>ist auch die Kennung von %1</translation>
    </message>
    <message>
        <source>hold more than 10,000 address ranges</source>
        <translation>enthalten mehr als 10.000 Adressbereiche</translation>
    </message>
    <message>
        <source>must name a port at least, since there are address ranges</source>
        <translation>muss mindestens einen Port nennen, da es Adressbereiche gibt</translation>
    </message>
    <message>
        <source>must be “%1”: this version reads no other</source>
        <translation>muss „%1“ sein: Diese Version liest kein anderes</translation>
    </message>
</context>
<context>
    <name>ProfileSections</name>
    <message>
        <source>must be above %1</source>
        <translation>muss über %1 liegen</translation>
    </message>
    <message>
        <source>must not be below firstPerRange</source>
        <translation>darf nicht unter firstPerRange liegen</translation>
    </message>
    <message>
        <source>must not be below mostPerRange</source>
        <translation>darf nicht unter mostPerRange liegen</translation>
    </message>
</context>
<context>
    <name>ProofPage</name>
    <message>
        <source>Waiting for your answer about camera and microphone…</source>
        <translation>Es wird auf Ihre Antwort zu Kamera und Mikrofon gewartet…</translation>
    </message>
    <message>
        <source>Looking at what this browser can do…</source>
        <translation>Es wird nachgesehen, was dieser Browser kann…</translation>
    </message>
    <message>
        <source>Done. Go back to Precall. You may close this page.</source>
        <translation>Fertig. Gehen Sie zurück zu Precall. Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>Precall does not wait for this page any more. You may close it.</source>
        <translation>Precall wartet nicht mehr auf diese Seite. Sie können sie schließen.</translation>
    </message>
    <message>
        <source>To see how calls would leave your network, the page contacts: %1.</source>
        <translation>Um zu sehen, wie Videomeetings Ihr Netzwerk verlassen würden, spricht die Seite an: %1.</translation>
    </message>
    <message>
        <source>Testing this browser</source>
        <translation>Test dieses Browsers</translation>
    </message>
    <message>
        <source>Precall has opened this page to see whether meetings work in this browser.</source>
        <translation>Precall hat diese Seite geöffnet, um zu sehen, ob Meetings in diesem Browser funktionieren.</translation>
    </message>
    <message>
        <source>The browser may ask whether the page may use your camera and microphone. Please choose Allow: nothing is recorded, and neither picture nor sound leaves the browser.</source>
        <translation>Der Browser fragt vielleicht, ob die Seite Ihre Kamera und Ihr Mikrofon verwenden darf. Bitte wählen Sie „Zulassen“: Nichts wird aufgezeichnet, und weder Bild noch Ton verlässt den Browser.</translation>
    </message>
    <message>
        <source>JavaScript is switched off in this browser, at least for this page. Precall has taken note of it. You may close this page.</source>
        <translation>JavaScript ist in diesem Browser ausgeschaltet, jedenfalls für diese Seite. Precall hat das vermerkt. Sie können diese Seite schließen.</translation>
    </message>
</context>
<context>
    <name>ProofWords</name>
    <message>
        <source>JavaScript did not run on the test page in %1.</source>
        <translation>Auf der Testseite lief in %1 kein JavaScript.</translation>
    </message>
    <message>
        <source>Look into the settings and extensions of the browser: JavaScript must be allowed at least for the pages of the meeting.</source>
        <translation>Sehen Sie in den Einstellungen und Erweiterungen des Browsers nach: JavaScript muss zumindest für die Seiten des Meetings erlaubt sein.</translation>
    </message>
    <message>
        <source>%1 has shown that calls are switched off in it: WebRTC, or access to camera and microphone, is missing.</source>
        <translation>%1 hat gezeigt, dass Videomeetings darin ausgeschaltet sind: WebRTC oder der Zugriff auf Kamera und Mikrofon fehlt.</translation>
    </message>
    <message>
        <source>Look for an extension or a setting that switches WebRTC off, or use another browser.</source>
        <translation>Suchen Sie nach einer Erweiterung oder Einstellung, die WebRTC ausschaltet, oder nehmen Sie einen anderen Browser.</translation>
    </message>
    <message>
        <source>This setting does it: %1</source>
        <translation>Diese Einstellung ist der Grund: %1</translation>
    </message>
    <message>
        <source>%1 has shown that it does not let pages use camera or microphone, as its setting says.</source>
        <translation>%1 hat gezeigt, dass er Seiten Kamera oder Mikrofon nicht verwenden lässt, wie seine Einstellung es sagt.</translation>
    </message>
    <message>
        <source>%1 refused the test page the camera or the microphone. No setting that says so was found.</source>
        <translation>%1 hat der Testseite Kamera oder Mikrofon verweigert. Eine Einstellung, die das verlangt, wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Test again and choose Allow when the browser asks. If it does not ask, look at the sign beside its address bar, at its extensions, and at the privacy settings of your computer.</source>
        <translation>Testen Sie noch einmal und wählen Sie „Zulassen“, wenn der Browser fragt. Fragt er nicht, sehen Sie beim Zeichen neben seiner Adresszeile, bei seinen Erweiterungen und in den Datenschutzeinstellungen Ihres Computers nach.</translation>
    </message>
    <message>
        <source>%1 sees no camera or no microphone, so it could not show that it may use them.</source>
        <translation>%1 sieht keine Kamera oder kein Mikrofon und konnte deshalb nicht zeigen, dass er sie verwenden darf.</translation>
    </message>
    <message>
        <source>Connect them and test again.</source>
        <translation>Schließen Sie sie an und testen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Camera or microphone did not start in %1.</source>
        <translation>Kamera oder Mikrofon ließ sich in %1 nicht starten.</translation>
    </message>
    <message>
        <source>Close other programs that use them and test again.</source>
        <translation>Schließen Sie andere Programme, die sie verwenden, und testen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Test again, and answer what the browser asks.</source>
        <translation>Testen Sie noch einmal und beantworten Sie, was der Browser fragt.</translation>
    </message>
    <message>
        <source>The question of %1 about camera and microphone was not answered.</source>
        <translation>Die Frage von %1 nach Kamera und Mikrofon wurde nicht beantwortet.</translation>
    </message>
    <message>
        <source>%1 showed the test page and did not tell what came of it in time.</source>
        <translation>%1 hat die Testseite gezeigt, das Ergebnis aber nicht rechtzeitig mitgeteilt.</translation>
    </message>
    <message>
        <source>%1 did not open the test page in time.</source>
        <translation>%1 hat die Testseite nicht rechtzeitig geöffnet.</translation>
    </message>
    <message>
        <source>Close all windows of the browser and test again. A proxy setting of the browser that also applies to this computer itself (127.0.0.1) keeps it from the page, too.</source>
        <translation>Schließen Sie alle Fenster des Browsers und testen Sie noch einmal. Auch eine Proxy-Einstellung des Browsers, die sogar für diesen Computer selbst (127.0.0.1) gilt, hält ihn von der Seite fern.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>%1 ließ sich nicht starten: %2</translation>
    </message>
    <message>
        <source>%1 lets no page of this computer use camera and microphone, so it could not be tested.</source>
        <translation>%1 lässt keine Seite dieses Computers Kamera und Mikrofon verwenden und konnte deshalb nicht getestet werden.</translation>
    </message>
    <message>
        <source>%1 finds ways out of the network for calls: %2.</source>
        <translation>%1 findet Wege für Videomeetings aus dem Netzwerk: %2.</translation>
    </message>
    <message>
        <source>%1 finds no way out of the network for calls. Servers asked: %2.</source>
        <translation>%1 findet keinen Weg für Videomeetings aus dem Netzwerk. Gefragte Server: %2.</translation>
    </message>
    <message>
        <source>Compare with the network step: what is closed there is closed here, too. If all is open there, something treats this browser differently: a firewall by program, a proxy setting, an extension.</source>
        <translation>Vergleichen Sie mit dem Schritt zum Netzwerk: Was dort geschlossen ist, ist es auch hier. Ist dort alles offen, behandelt etwas diesen Browser anders: eine Firewall je Programm, eine Proxy-Einstellung, eine Erweiterung.</translation>
    </message>
    <message>
        <source>Another version of %1 is running than the one that is installed: %2.</source>
        <translation>Von %1 läuft eine andere Version als die installierte: %2.</translation>
    </message>
    <message>
        <source>Close all windows of the browser, so that the installed version starts next time.</source>
        <translation>Schließen Sie alle Fenster des Browsers, damit das nächste Mal die installierte Version startet.</translation>
    </message>
    <message>
        <source>On the test page %1 let camera or microphone be used, though a setting forbids it for the meeting: %2.</source>
        <translation>Auf der Testseite ließ %1 Kamera oder Mikrofon verwenden, obwohl eine Einstellung das für das Meeting verbietet: %2.</translation>
    </message>
    <message>
        <source>Such settings are made address by address, and the test page has another one than the meeting: the setting decides.</source>
        <translation>Solche Einstellungen gelten je Adresse, und die Testseite hat eine andere als das Meeting: Die Einstellung entscheidet.</translation>
    </message>
    <message>
        <source>On the test page %1 did what one of its settings forbids: %2.</source>
        <translation>Auf der Testseite hat %1 getan, was eine seiner Einstellungen verbietet: %2.</translation>
    </message>
    <message>
        <source>Perhaps the browser was running before the setting was made, or uses another profile. Close all its windows and test again.</source>
        <translation>Vielleicht lief der Browser schon, bevor die Einstellung gemacht wurde, oder er verwendet ein anderes Profil. Schließen Sie alle seine Fenster und testen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Two programs came for the test page that was meant for %1, so its answer does not count.</source>
        <translation>Zwei Programme haben die Testseite abgeholt, die für %1 bestimmt war; die Antwort zählt deshalb nicht.</translation>
    </message>
    <message>
        <source>Test again. If it happens again, ask whoever looks after your computer which program opens the addresses of other programs.</source>
        <translation>Testen Sie noch einmal. Wenn es wieder geschieht, fragen Sie die Betreuung Ihres Computers, welches Programm die Adressen anderer Programme öffnet.</translation>
    </message>
    <message>
        <source>%1 opens lasting connections to the platform (WebSocket): %2.</source>
        <translation>%1 öffnet dauerhafte Verbindungen zur Plattform (WebSocket): %2.</translation>
    </message>
    <message>
        <source>%1 cannot open lasting connections to the platform (WebSocket): %2.</source>
        <translation>%1 kann keine dauerhaften Verbindungen zur Plattform öffnen (WebSocket): %2.</translation>
    </message>
    <message>
        <source>%1 has shown on a page of this computer that camera, microphone and calls work in it.</source>
        <translation>%1 hat auf einer Seite dieses Computers gezeigt, dass Kamera, Mikrofon und Videomeetings darin funktionieren.</translation>
    </message>
    <message>
        <source>Browsers remember such permissions page by page: allow camera and microphone when the page of the meeting asks for them, too.</source>
        <translation>Browser merken sich solche Erlaubnisse Seite für Seite: Erlauben Sie Kamera und Mikrofon auch, wenn die Seite des Meetings danach fragt.</translation>
    </message>
    <message>
        <source>Camera and microphone work in %1, but it found no way into any network for a call.</source>
        <translation>Kamera und Mikrofon funktionieren in %1, aber er hat für ein Videomeeting keinen Weg in irgendein Netzwerk gefunden.</translation>
    </message>
    <message>
        <source>Look whether this computer is connected. If it is, a setting or an extension of the browser keeps calls from the network.</source>
        <translation>Sehen Sie nach, ob dieser Computer verbunden ist. Wenn ja, hält eine Einstellung oder eine Erweiterung des Browsers Videomeetings vom Netzwerk fern.</translation>
    </message>
    <message>
        <source>There is no browser “%1” here that could be tested. Installed here: %2.</source>
        <translation>Es gibt hier keinen Browser „%1“, der getestet werden könnte. Installiert sind: %2.</translation>
    </message>
    <message>
        <source>Name one of those, or “default”, or “all”.</source>
        <translation>Nennen Sie einen davon, oder „default“, oder „all“.</translation>
    </message>
</context>
<context>
    <name>ProxyCauses</name>
    <message>
        <source>Meetings may still work, with a worse picture and more delay. Show this report to whoever runs your network.</source>
        <translation>Meetings können trotzdem funktionieren, mit schlechterem Bild und mehr Verzögerung. Zeigen Sie diesen Bericht der Person, die Ihr Netzwerk betreut.</translation>
    </message>
</context>
<context>
    <name>ProxyDenialRules</name>
    <message>
        <source>The proxy lets connections to port 443 through, but not to port %1.</source>
        <translation>Der Proxy lässt Verbindungen zu Port 443 durch, aber nicht zu Port %1.</translation>
    </message>
    <message>
        <source>Proxy: %1. Allow the method CONNECT to these destinations:
%2
Its answers:
%3</source>
        <translation>Proxy: %1. Erlauben Sie die Methode CONNECT zu diesen Zielen:
%2
Seine Antworten:
%3</translation>
    </message>
    <message>
        <source>The proxy refuses addresses that the meeting needs: %1.</source>
        <translation>Der Proxy verweigert Adressen, die das Meeting braucht: %1.</translation>
    </message>
    <message>
        <source>Others pass, so the proxy itself works. Show this report to whoever runs your network: they find below what to allow.</source>
        <translation>Andere kommen durch, der Proxy selbst arbeitet also. Zeigen Sie diesen Bericht der Person, die Ihr Netzwerk betreut: Unten steht, was zu erlauben ist.</translation>
    </message>
    <message>
        <source>Proxy: %1. Allow these hosts:
%2
Its answers:
%3</source>
        <translation>Proxy: %1. Erlauben Sie diese Hosts:
%2
Seine Antworten:
%3</translation>
    </message>
</context>
<context>
    <name>ProxyLogonRules</name>
    <message>
        <source>Proxy: %1. It answered 407 and offers: %2.
Asked for:
%3</source>
        <translation>Proxy: %1. Er antwortete mit 407 und bietet an: %2.
Gefragt wurde nach:
%3</translation>
    </message>
    <message>
        <source>The proxy asks for a name and a password (%1): a call cannot type them in.</source>
        <translation>Der Proxy verlangt Namen und Passwort (%1): Ein Videomeeting kann sie nicht eingeben.</translation>
    </message>
    <message>
        <source>Show this report to whoever runs your network: the proxy must let the meeting&apos;s addresses through without a password.</source>
        <translation>Zeigen Sie diesen Bericht der Person, die Ihr Netzwerk betreut: Der Proxy muss die Adressen des Meetings ohne Passwort durchlassen.</translation>
    </message>
    <message>
        <source>Exempt the listed addresses from authentication, or offer Negotiate or NTLM.</source>
        <translation>Nehmen Sie die aufgeführten Adressen von der Anmeldung aus, oder bieten Sie Negotiate oder NTLM an.</translation>
    </message>
    <message>
        <source>The proxy wants to know who you are (%1). Browsers log on by themselves; this check did not.</source>
        <translation>Der Proxy möchte wissen, wer Sie sind (%1). Browser melden sich von selbst an; diese Prüfung hat es nicht getan.</translation>
    </message>
    <message>
        <source>The proxy wants to know who you are (%1). This check could not log on with your account (%2); browsers may.</source>
        <translation>Der Proxy möchte wissen, wer Sie sind (%1). Diese Prüfung konnte sich mit Ihrem Konto nicht anmelden (%2); Browser können es vielleicht.</translation>
    </message>
    <message>
        <source>Open the meeting&apos;s page in your browser. If it appears without asking for a password, your browser passes.</source>
        <translation>Öffnen Sie die Seite des Meetings in Ihrem Browser. Erscheint sie, ohne dass ein Passwort verlangt wird, kommt Ihr Browser durch.</translation>
    </message>
    <message>
        <source>Nothing has to be changed where browsers log on by themselves. To have everything checked, exempt the listed addresses from authentication.</source>
        <translation>Wo Browser sich selbst anmelden, ist nichts zu ändern. Damit alles geprüft werden kann, nehmen Sie die aufgeführten Adressen von der Anmeldung aus.</translation>
    </message>
    <message>
        <source>The proxy wants to know who you are (%1), and did not take the name and the password that were typed in.</source>
        <translation>Der Proxy möchte wissen, wer Sie sind (%1), und hat den eingegebenen Namen und das Passwort nicht angenommen.</translation>
    </message>
</context>
<context>
    <name>ProxyOnlyRules</name>
    <message>
        <source>The only way out of this network is the proxy (%1), which does not carry the best kind of sound and picture (UDP).</source>
        <translation>Der einzige Weg aus diesem Netz ist der Proxy (%1), der die beste Art von Ton und Bild (UDP) nicht befördert.</translation>
    </message>
    <message>
        <source>Direct connections are shut, through the proxy they pass. Allow these past the proxy (outgoing only, no inbound rule is needed):
%1</source>
        <translation>Direkte Verbindungen sind gesperrt, durch den Proxy gelingen sie. Erlauben Sie diese am Proxy vorbei (nur ausgehend, keine eingehende Regel nötig):
%1</translation>
    </message>
</context>
<context>
    <name>ProxyReachRules</name>
    <message>
        <source>This computer is told to use a proxy that cannot be reached: %1.</source>
        <translation>Dieser Computer soll einen Proxy verwenden, der nicht erreichbar ist: %1.</translation>
    </message>
    <message>
        <source>If you are not in your company&apos;s network, connect to it (VPN), or turn the proxy off in the system settings. Else tell your helpdesk that the proxy does not answer.</source>
        <translation>Wenn Sie nicht im Firmennetz sind, verbinden Sie sich damit (VPN), oder schalten Sie den Proxy in den Systemeinstellungen aus. Sonst teilen Sie Ihrem Helpdesk mit, dass der Proxy nicht antwortet.</translation>
    </message>
    <message>
        <source>Proxy: %1. Named by: %2. Last error: %3. Check the address and the port, and that clients may connect to it.</source>
        <translation>Proxy: %1. Genannt von: %2. Letzter Fehler: %3. Prüfen Sie Adresse und Port, und ob sich Arbeitsplätze mit ihm verbinden dürfen.</translation>
    </message>
    <message>
        <source>Browsers may then take no proxy, or the wrong one. Ask your helpdesk for the right proxy settings.</source>
        <translation>Browser verwenden dann womöglich keinen oder den falschen Proxy. Fragen Sie Ihren Helpdesk nach den richtigen Proxy-Einstellungen.</translation>
    </message>
    <message>
        <source>Provide a script (PAC) at %1 that defines FindProxyForURL, or take the setting away. Last error: %2</source>
        <translation>Stellen Sie unter %1 ein Skript (PAC) bereit, das FindProxyForURL definiert, oder entfernen Sie die Einstellung. Letzter Fehler: %2</translation>
    </message>
    <message>
        <source>The automatic proxy configuration that this computer is told to use cannot be fetched or is faulty: %1.</source>
        <translation>Die automatische Proxy-Konfiguration, die dieser Computer verwenden soll, lässt sich nicht abrufen oder ist fehlerhaft: %1.</translation>
    </message>
</context>
<context>
    <name>ProxySetting</name>
    <message>
        <source>--proxy: a name and a password for the proxy are not taken</source>
        <translation>--proxy: Name und Passwort für den Proxy werden nicht angenommen</translation>
    </message>
    <message>
        <source>--proxy: proxies of the kind &quot;%1&quot; are not supported</source>
        <translation>--proxy: Proxys der Art „%1“ werden nicht unterstützt</translation>
    </message>
    <message>
        <source>--proxy: &quot;%1&quot; is neither &quot;system&quot; nor &quot;none&quot; nor the address of a proxy, such as http://proxy.example:3128</source>
        <translation>--proxy: „%1“ ist weder „system“ noch „none“ noch die Adresse eines Proxys wie http://proxy.example:3128</translation>
    </message>
</context>
<context>
    <name>ProxyWording</name>
    <message>
        <source>asked for on the command line</source>
        <translation>auf der Befehlszeile verlangt</translation>
    </message>
    <message>
        <source>environment variable %1</source>
        <translation>Umgebungsvariable %1</translation>
    </message>
    <message>
        <source>system settings</source>
        <translation>Systemeinstellungen</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, or ask whoever runs your network for them.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen dieses Computers, oder fragen Sie die Person danach, die Ihr Netzwerk betreut.</translation>
    </message>
    <message>
        <source>Which proxy a browser would use could not be told: the settings name an automatic configuration that is run by browsers only, or did not answer.</source>
        <translation>Welchen Proxy ein Browser verwenden würde, ließ sich nicht feststellen: Die Einstellungen nennen eine automatische Konfiguration, die nur Browser ausführen, oder antworteten nicht.</translation>
    </message>
    <message>
        <source>If you know the proxy, repeat the check with its address (--proxy).</source>
        <translation>Wenn Sie den Proxy kennen, wiederholen Sie die Prüfung mit seiner Adresse (--proxy).</translation>
    </message>
    <message>
        <source>The settings name a proxy of a kind that is not supported here: %1.</source>
        <translation>Die Einstellungen nennen einen Proxy einer Art, die hier nicht unterstützt wird: %1.</translation>
    </message>
    <message>
        <source>The network offers an automatic proxy configuration (wpad, %1), which this computer is not told to use.</source>
        <translation>Das Netzwerk bietet eine automatische Proxy-Konfiguration an (wpad, %1), die dieser Computer nicht verwenden soll.</translation>
    </message>
    <message>
        <source>If browsers here find it by themselves, repeat the check with the address of the proxy (--proxy).</source>
        <translation>Wenn Browser sie hier von selbst finden, wiederholen Sie die Prüfung mit der Adresse des Proxys (--proxy).</translation>
    </message>
    <message>
        <source>A proxy is used: %1 (%2).</source>
        <translation>Ein Proxy wird verwendet: %1 (%2).</translation>
    </message>
    <message>
        <source>No proxy is used.</source>
        <translation>Es wird kein Proxy verwendet.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached: %1 (%2).</source>
        <translation>Der Proxy ist nicht erreichbar: %1 (%2).</translation>
    </message>
    <message>
        <source>The automatic proxy configuration was fetched: %1.</source>
        <translation>Die automatische Proxy-Konfiguration wurde abgerufen: %1.</translation>
    </message>
    <message>
        <source>The automatic proxy configuration cannot be used: %1.</source>
        <translation>Die automatische Proxy-Konfiguration ist nicht verwendbar: %1.</translation>
    </message>
    <message>
        <source>Whether the automatic proxy configuration is there could not be told.</source>
        <translation>Ob die automatische Proxy-Konfiguration vorhanden ist, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>No proxy asks for a password.</source>
        <translation>Kein Proxy verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>The proxy asks for no password.</source>
        <translation>Der Proxy verlangt kein Passwort.</translation>
    </message>
    <message>
        <source>Open the meeting&apos;s page in your browser: when it appears without asking for a password, all is well.</source>
        <translation>Öffnen Sie die Seite des Meetings in Ihrem Browser: Erscheint sie, ohne dass ein Passwort verlangt wird, ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and a password (%1).</source>
        <translation>Der Proxy verlangt Namen und Passwort (%1).</translation>
    </message>
    <message>
        <source>Show this report to whoever runs your network.</source>
        <translation>Zeigen Sie diesen Bericht der Person, die Ihr Netzwerk betreut.</translation>
    </message>
    <message>
        <source>Whether a proxy asks for a password could not be told.</source>
        <translation>Ob ein Proxy ein Passwort verlangt, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>The proxy wants to know who you are (%1), and lets you in with your own account.</source>
        <translation>Der Proxy möchte wissen, wer Sie sind (%1), und lässt Sie mit Ihrem eigenen Konto ein.</translation>
    </message>
    <message>
        <source>The proxy wants to know who you are (%1). This check could not log on with your account (%2); your browser may pass.</source>
        <translation>Der Proxy möchte wissen, wer Sie sind (%1). Diese Prüfung konnte sich mit Ihrem Konto nicht anmelden (%2); Ihr Browser kommt vielleicht durch.</translation>
    </message>
    <message>
        <source>The proxy wants to know who you are (%1). Your browser may pass by itself; this check did not log on, as nobody allowed it to.</source>
        <translation>Der Proxy möchte wissen, wer Sie sind (%1). Ihr Browser kommt vielleicht von selbst durch; diese Prüfung hat sich nicht angemeldet, weil es ihr niemand erlaubt hat.</translation>
    </message>
    <message>
        <source>Or repeat the check and allow it to log on to the proxy with your account (on the first page, or with --consent proxy-logon).</source>
        <translation>Oder wiederholen Sie die Prüfung und erlauben Sie ihr, sich mit Ihrem Konto am Proxy anzumelden (auf der ersten Seite oder mit --consent proxy-logon).</translation>
    </message>
    <message>
        <source>The proxy wants to know who you are (%1). Your browser may pass; this check cannot log on in that way.</source>
        <translation>Der Proxy möchte wissen, wer Sie sind (%1). Ihr Browser kommt vielleicht durch; diese Prüfung kann sich auf diese Weise nicht anmelden.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and a password (%1), and did not accept those that were typed in. They were tried once only, so that the account is not locked.</source>
        <translation>Der Proxy verlangt einen Namen und ein Passwort (%1) und hat die eingegebenen nicht angenommen. Sie wurden nur einmal versucht, damit das Konto nicht gesperrt wird.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and a password (%1); logging on with those that were typed in did not come to an end (%2).</source>
        <translation>Der Proxy verlangt einen Namen und ein Passwort (%1); die Anmeldung mit den eingegebenen kam nicht zu Ende (%2).</translation>
    </message>
    <message>
        <source>The proxy asks for a name and a password (%1). What is behind it was checked with those that were typed in; in a call nobody can type them.</source>
        <translation>Der Proxy verlangt einen Namen und ein Passwort (%1). Was dahinter liegt, wurde mit den eingegebenen geprüft; in einem Gespräch kann sie niemand eingeben.</translation>
    </message>
    <message>
        <source>The proxy wants to know who you are (%1), and lets you in with the name and the password that were typed in.</source>
        <translation>Der Proxy möchte wissen, wer Sie sind (%1), und lässt Sie mit dem eingegebenen Namen und Passwort ein.</translation>
    </message>
</context>
<context>
    <name>RangeWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of very many</source>
        <translation>%1 von sehr vielen</translation>
    </message>
    <message>
        <source>An address of %1 answered.</source>
        <translation>Eine Adresse aus %1 hat geantwortet.</translation>
    </message>
    <message>
        <source>An address of %1 answered: %2 on %3. Addresses asked: %4.</source>
        <translation>Eine Adresse aus %1 hat geantwortet: %2 auf %3. Gefragte Adressen: %4.</translation>
    </message>
    <message>
        <source>Addresses of %1 cannot be reached: %2 on %3: %4. Answered: %5, asked: %6.</source>
        <translation>Adressen aus %1 sind nicht erreichbar: %2 auf %3: %4. Geantwortet: %5, gefragt: %6.</translation>
    </message>
    <message>
        <source>%1: could not be told, nobody answered. Addresses asked: %2. Tries without an answer: %3, refused: %4, called unreachable or forbidden: %5. Perhaps nobody is there.</source>
        <translation>%1: nicht feststellbar, niemand hat geantwortet. Gefragte Adressen: %2. Versuche ohne Antwort: %3, abgewiesen: %4, als unerreichbar oder verboten gemeldet: %5. Vielleicht ist dort niemand.</translation>
    </message>
    <message>
        <source>Show this report to whoever runs your network: this address range must be allowed.</source>
        <translation>Zeigen Sie diesen Bericht der Person, die Ihr Netzwerk betreut: Dieser Adressbereich muss freigegeben werden.</translation>
    </message>
</context>
<context>
    <name>RateGraphWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>arrives, kb/s</source>
        <translation>kommt an, kb/s</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>delay, ms</source>
        <translation>Laufzeit, ms</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Es wurde noch nichts gemessen.</translation>
    </message>
    <message>
        <source>Over %1 seconds up to %2 kb/s arrived; %3 kb/s are needed. The longest delay was %4 ms, the largest loss %5 %.</source>
        <translation>In %1 Sekunden kamen bis zu %2 kb/s an; %3 kb/s sind nötig. Die längste Laufzeit war %4 ms, der größte Verlust %5 %.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>What was found to be the cause, and what to change</source>
        <translation>Ermittelte Ursachen und was zu ändern ist</translation>
    </message>
    <message>
        <source>No cause could be told with certainty. What was seen stands on the pages for the helpdesk and in the evidence below.</source>
        <translation>Keine Ursache ließ sich sicher feststellen. Was beobachtet wurde, steht auf den Seiten für den Helpdesk und unten in den Messdaten.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Could not be proven: allow it anyway</source>
        <translation>Nicht bewiesen: trotzdem freigeben</translation>
    </message>
    <message>
        <source>The test could neither show that these work nor that they are blocked. The platform asks for them.</source>
        <translation>Der Test konnte weder zeigen, dass diese Ziele erreichbar sind, noch, dass sie gesperrt sind. Die Plattform verlangt sie.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>… and %1 more in the attached precall-report.json</source>
        <translation>… und %1 weitere in der beigefügten precall-report.json</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Messdaten</translation>
    </message>
    <message>
        <source>For the administrator</source>
        <translation>Für den Administrator</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Remark of the user</source>
        <translation>Bemerkung des Benutzers</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>vor dem Ende gestoppt</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Version of the profile</source>
        <translation>Version des Profils</translation>
    </message>
    <message>
        <source>Checksum (SHA-256)</source>
        <translation>Prüfsumme (SHA-256)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>Der Durchlauf</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Remote session</source>
        <translation>Fernsitzung</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Virtuelle Maschine</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Name of the computer</source>
        <translation>Name des Computers</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The computer</source>
        <translation>Der Computer</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie er endete</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>All findings, problems first</source>
        <translation>Alle Befunde, Probleme zuerst</translation>
    </message>
    <message>
        <source>For the helpdesk</source>
        <translation>Für den Helpdesk</translation>
    </message>
    <message>
        <source>Ask the user for the report number and for the codes beside the findings: they are the same in every language.</source>
        <translation>Fragen Sie den Benutzer nach der Berichtsnummer und den Codes neben den Befunden: Sie sind in jeder Sprache gleich.</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Was jetzt zu tun ist</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>The following pages are for the people who help you: first the helpdesk, then the administrator of your network.</source>
        <translation>Die folgenden Seiten sind für die Menschen, die Ihnen helfen: zuerst der Helpdesk, dann der Administrator Ihres Netzwerks.</translation>
    </message>
    <message>
        <source>The same report for programs is attached to this file: %1</source>
        <translation>Derselbe Bericht für Programme ist an diese Datei angehängt: %1</translation>
    </message>
    <message>
        <source>Precall report %1</source>
        <translation>Precall-Bericht %1</translation>
    </message>
    <message>
        <source>You are ready for your video meeting</source>
        <translation>Sie sind bereit für Ihr Videomeeting</translation>
    </message>
    <message>
        <source>You can take part, with some limits</source>
        <translation>Sie können teilnehmen, mit Einschränkungen</translation>
    </message>
    <message>
        <source>You are not ready yet</source>
        <translation>Sie sind noch nicht bereit</translation>
    </message>
    <message>
        <source>Not everything could be checked</source>
        <translation>Nicht alles ließ sich prüfen</translation>
    </message>
    <message>
        <source>The test was stopped before its end.</source>
        <translation>Der Test wurde vor dem Ende gestoppt.</translation>
    </message>
    <message>
        <source>Everything that was checked and is required works.</source>
        <translation>Alles, was geprüft wurde und erforderlich ist, funktioniert.</translation>
    </message>
    <message>
        <source>Something that the meeting needs does not work yet. Below is what to do about it.</source>
        <translation>Etwas, das das Meeting braucht, funktioniert noch nicht. Unten steht, was Sie tun können.</translation>
    </message>
    <message>
        <source>Nothing was found to be wrong, but something that the meeting needs could not be proven to work.</source>
        <translation>Es wurde kein Fehler gefunden, aber für etwas, das das Meeting braucht, ließ sich nicht beweisen, dass es funktioniert.</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>Nicht bewiesen</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>done</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>nicht verlangt</translation>
    </message>
    <message>
        <source>could not run</source>
        <translation>nicht ausführbar</translation>
    </message>
    <message>
        <source>If you ask someone for help, name the report number %1.</source>
        <translation>Wenn Sie um Hilfe bitten, nennen Sie die Berichtsnummer %1.</translation>
    </message>
    <message>
        <source>Help: %1. Name the report number %2.</source>
        <translation>Hilfe: %1. Nennen Sie die Berichtsnummer %2.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was festgestellt wurde</translation>
    </message>
    <message>
        <source>Causes, for the administrator</source>
        <translation>Ursachen, für den Administrator</translation>
    </message>
    <message>
        <source>Closed ways, for the administrator</source>
        <translation>Gesperrte Wege, für den Administrator</translation>
    </message>
    <message>
        <source>%1 met</source>
        <translation>%1 erfüllt</translation>
    </message>
    <message>
        <source>%1 not met</source>
        <translation>%1 nicht erfüllt</translation>
    </message>
    <message>
        <source>%1 not proven</source>
        <translation>%1 nicht bewiesen</translation>
    </message>
    <message>
        <source>%1 not needed here</source>
        <translation>%1 hier nicht nötig</translation>
    </message>
    <message>
        <source>%1 not checked</source>
        <translation>%1 nicht geprüft</translation>
    </message>
    <message>
        <source>You can join your meeting. For the best quality, show this report to whoever looks after your computer or network.</source>
        <translation>Sie können an Ihrem Meeting teilnehmen. Zeigen Sie für die beste Qualität diesen Bericht der Person, die Ihren Computer oder Ihr Netzwerk betreut.</translation>
    </message>
    <message>
        <source>Show this report to whoever looks after your computer or network.</source>
        <translation>Zeigen Sie diesen Bericht der Person, die Ihren Computer oder Ihr Netzwerk betreut.</translation>
    </message>
    <message>
        <source>Run the test again, to its end.</source>
        <translation>Führen Sie den Test noch einmal bis zum Ende durch.</translation>
    </message>
    <message>
        <source>Browsers</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Not every step was run: what was not checked is not counted.</source>
        <translation>Nicht jeder Schritt wurde ausgeführt: Was nicht geprüft wurde, zählt nicht mit.</translation>
    </message>
    <message>
        <source>You can join your meeting.</source>
        <translation>Sie können an Ihrem Meeting teilnehmen.</translation>
    </message>
    <message>
        <source>What was checked is in order</source>
        <translation>Was geprüft wurde, ist in Ordnung</translation>
    </message>
    <message>
        <source>What was checked works, with some limits</source>
        <translation>Was geprüft wurde, funktioniert mit Einschränkungen</translation>
    </message>
    <message>
        <source>allow</source>
        <translation>freigeben</translation>
    </message>
    <message>
        <source>let resolve</source>
        <translation>auflösen lassen</translation>
    </message>
    <message>
        <source>do not inspect</source>
        <translation>nicht aufbrechen</translation>
    </message>
    <message>
        <source>Firewall request: outgoing only</source>
        <translation>Firewall-Antrag: nur ausgehend</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Closed ways, as they were tried</source>
        <translation>Geschlossene Wege, wie sie versucht wurden</translation>
    </message>
    <message>
        <source>The calendar service connects from the internet to the mail server. The user&apos;s computer has no part in that, so it cannot be tested from there.</source>
        <translation>Der Kalenderdienst verbindet sich aus dem Internet mit dem Mailserver. Der Computer des Benutzers ist daran nicht beteiligt, deshalb lässt sich das von dort nicht prüfen.</translation>
    </message>
    <message>
        <source>Calendar: to be looked at where the mail server runs</source>
        <translation>Kalender: dort zu prüfen, wo der Mailserver läuft</translation>
    </message>
    <message>
        <source>All connections for meetings go out from the user&apos;s computer; answers come back on the same connection. No rule for incoming connections is needed for them.</source>
        <translation>Alle Verbindungen für Meetings gehen vom Computer des Benutzers aus; Antworten kommen auf derselben Verbindung zurück. Eine Regel für eingehende Verbindungen ist dafür nicht nötig.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Run the steps that are left before your meeting: this was a part of the test.</source>
        <translation>Führen Sie vor Ihrem Meeting auch die übrigen Schritte aus: Dies war nur ein Teil des Tests.</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>Ihr Bild</translation>
    </message>
    <message>
        <source>Taken from the camera and put in here because you ticked it; it is in no other file.</source>
        <translation>Von der Kamera aufgenommen und hier eingefügt, weil Sie es angekreuzt haben; es steht in keiner anderen Datei.</translation>
    </message>
    <message>
        <source>%1: every range of this list</source>
        <translation>%1: jeder Bereich dieser Liste</translation>
    </message>
    <message>
        <source>&lt;each listed range&gt;</source>
        <translation>&lt;jeder Bereich der Liste&gt;</translation>
    </message>
    <message>
        <source>no logon</source>
        <translation>ohne Anmeldung</translation>
    </message>
    <message>
        <source>The check was stopped before everything in the network was looked at: more may be closed than is asked for here.</source>
        <translation>Die Prüfung wurde beendet, bevor alles im Netzwerk angesehen war: Es kann mehr gesperrt sein, als hier angefordert wird.</translation>
    </message>
    <message>
        <source>Nothing is asked for here, and not everything is open: first mend the causes that were found, then repeat the check.</source>
        <translation>Hier wird nichts angefordert, und doch ist nicht alles offen: Beheben Sie zuerst die gefundenen Ursachen, und wiederholen Sie dann die Prüfung.</translation>
    </message>
    <message>
        <source>… and %1 more in the JSON form of this report</source>
        <translation>… und %1 weitere in der JSON-Form dieses Berichts</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>One cause (%1) explains what was found in the network in %2 places: they are not listed here, the JSON form of this report tells each.</source>
        <translation>Eine einzige Ursache (%1) erklärt, was im Netzwerk an %2 Stellen gefunden wurde: Sie sind hier nicht aufgeführt, die JSON-Form dieses Berichts nennt jede.</translation>
    </message>
    <message>
        <source>Route: %1</source>
        <translation>Weg: %1</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Nothing that is required was found to fail. What could not be tested: %1.</source>
        <translation>Von dem, was erforderlich ist, ist nichts durchgefallen. Nicht geprüft werden konnte: %1.</translation>
    </message>
    <message>
        <source>Something that is recommended does not work: picture or sound may be worse than they could be.</source>
        <translation>Etwas, das empfohlen ist, funktioniert nicht: Bild oder Ton können schlechter sein als möglich.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Fine, with notes</source>
        <translation>In Ordnung, mit Hinweisen</translation>
    </message>
    <message>
        <source>Works, with limits</source>
        <translation>Geht mit Einschränkungen</translation>
    </message>
    <message>
        <source>Problem found</source>
        <translation>Problem gefunden</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>Nicht feststellbar</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Nicht verlangt</translation>
    </message>
    <message>
        <source>Could not be run</source>
        <translation>Nicht ausführbar</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Und %1 weitere.</translation>
    </message>
</context>
<context>
    <name>ReportDiff</name>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Schlechter</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>No longer checked</source>
        <translation>Nicht mehr geprüft</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
</context>
<context>
    <name>RequirementTexts</name>
    <message>
        <source>Ordinary web pages open (TCP port %1)</source>
        <translation>Gewöhnliche Webseiten öffnen sich (TCP-Port %1)</translation>
    </message>
    <message>
        <source>Secure web pages open (TCP port %1)</source>
        <translation>Sichere Webseiten öffnen sich (TCP-Port %1)</translation>
    </message>
    <message>
        <source>Port 443 also lets calls through</source>
        <translation>Port 443 lässt auch Videomeetings durch</translation>
    </message>
    <message>
        <source>Secure WebSockets work</source>
        <translation>Sichere WebSockets funktionieren</translation>
    </message>
    <message>
        <source>The proxy does not ask for a password</source>
        <translation>Der Proxy verlangt kein Passwort</translation>
    </message>
    <message>
        <source>Secure connections are not opened on the way</source>
        <translation>Sichere Verbindungen werden unterwegs nicht geöffnet</translation>
    </message>
    <message>
        <source>UDP port %1 is open</source>
        <translation>UDP-Port %1 ist offen</translation>
    </message>
    <message>
        <source>TCP port %1 is open</source>
        <translation>TCP-Port %1 ist offen</translation>
    </message>
    <message>
        <source>The public address can be found</source>
        <translation>Die öffentliche Adresse ist zu ermitteln</translation>
    </message>
    <message>
        <source>UDP port %1 is open for encrypted relays</source>
        <translation>UDP-Port %1 ist offen für verschlüsselte Relays</translation>
    </message>
    <message>
        <source>TCP port %1 is open for encrypted relays</source>
        <translation>TCP-Port %1 ist offen für verschlüsselte Relays</translation>
    </message>
    <message>
        <source>Main data centre %1 can be reached</source>
        <translation>Haupt-Rechenzentrum %1 ist erreichbar</translation>
    </message>
    <message>
        <source>Stand-by data centre %1 can be reached</source>
        <translation>Ausweich-Rechenzentrum %1 ist erreichbar</translation>
    </message>
    <message>
        <source>Streaming addresses %1 can be reached</source>
        <translation>Streaming-Adressen %1 sind erreichbar</translation>
    </message>
    <message>
        <source>Streaming addresses worldwide can be reached</source>
        <translation>Streaming-Adressen weltweit sind erreichbar</translation>
    </message>
    <message>
        <source>The platform&apos;s web pages are allowed</source>
        <translation>Die Webseiten der Plattform sind freigegeben</translation>
    </message>
    <message>
        <source>The jQuery library is allowed</source>
        <translation>Die jQuery-Bibliothek ist freigegeben</translation>
    </message>
    <message>
        <source>Web fonts are allowed</source>
        <translation>Web-Schriften sind freigegeben</translation>
    </message>
    <message>
        <source>Sign-in protection (reCAPTCHA) is allowed</source>
        <translation>Der Anmeldeschutz (reCAPTCHA) ist freigegeben</translation>
    </message>
    <message>
        <source>The streaming service&apos;s hosts are allowed</source>
        <translation>Die Server des Streaming-Dienstes sind freigegeben</translation>
    </message>
    <message>
        <source>Anonymous usage statistics (Hotjar) are allowed</source>
        <translation>Anonyme Nutzungsstatistik (Hotjar) ist freigegeben</translation>
    </message>
    <message>
        <source>Anonymous usage statistics (Mixpanel) are allowed</source>
        <translation>Anonyme Nutzungsstatistik (Mixpanel) ist freigegeben</translation>
    </message>
    <message>
        <source>Google&apos;s delivery network is allowed</source>
        <translation>Das Auslieferungsnetz von Google ist freigegeben</translation>
    </message>
    <message>
        <source>Help videos are allowed</source>
        <translation>Hilfevideos sind freigegeben</translation>
    </message>
    <message>
        <source>The helpdesk chat is allowed</source>
        <translation>Der Helpdesk-Chat ist freigegeben</translation>
    </message>
    <message>
        <source>Automatic fault reports are allowed</source>
        <translation>Automatische Fehlermeldungen sind freigegeben</translation>
    </message>
    <message>
        <source>The calendar service can reach your mail server</source>
        <translation>Der Kalenderdienst kann Ihren Mailserver erreichen</translation>
    </message>
    <message>
        <source>Meetings appear in your calendar only if your own Exchange server lets the service in.</source>
        <translation>Meetings erscheinen nur dann in Ihrem Kalender, wenn Ihr eigener Exchange-Server den Dienst hereinlässt.</translation>
    </message>
    <message>
        <source>Your mail server can be found automatically</source>
        <translation>Ihr Mailserver wird automatisch gefunden</translation>
    </message>
    <message>
        <source>So the calendar is connected without further settings.</source>
        <translation>So wird der Kalender ohne weitere Einstellungen verbunden.</translation>
    </message>
    <message>
        <source>The calendar connector is allowed in Office 365</source>
        <translation>Der Kalender-Connector ist in Office 365 freigegeben</translation>
    </message>
    <message>
        <source>An Office 365 administrator may have to allow the “Cronofy Connector”.</source>
        <translation>Eventuell muss ein Office-365-Administrator den „Cronofy Connector“ freigeben.</translation>
    </message>
    <message>
        <source>A desktop or laptop computer</source>
        <translation>Ein Desktop-Computer oder Laptop</translation>
    </message>
    <message>
        <source>This program checks computers; Android phones and tablets work as well.</source>
        <translation>Dieses Programm prüft Computer; Android-Telefone und -Tablets funktionieren ebenfalls.</translation>
    </message>
    <message>
        <source>The processor is fast enough</source>
        <translation>Der Prozessor ist schnell genug</translation>
    </message>
    <message>
        <source>It packs your picture and unpacks the others&apos;, many times a second.</source>
        <translation>Er verpackt Ihr Bild und entpackt die der anderen, viele Male in der Sekunde.</translation>
    </message>
    <message>
        <source>There is enough memory</source>
        <translation>Der Arbeitsspeicher reicht aus</translation>
    </message>
    <message>
        <source>With too little, the computer falters in the middle of the meeting.</source>
        <translation>Mit zu wenig davon stockt der Computer mitten im Meeting.</translation>
    </message>
    <message>
        <source>A camera shows your picture</source>
        <translation>Eine Kamera zeigt Ihr Bild</translation>
    </message>
    <message>
        <source>So that the others can see you.</source>
        <translation>Damit die anderen Sie sehen.</translation>
    </message>
    <message>
        <source>You can hear the speakers or headphones</source>
        <translation>Sie hören die Lautsprecher oder Kopfhörer</translation>
    </message>
    <message>
        <source>So that you can hear the others; in meeting rooms a USB speaker with echo cancelling is best.</source>
        <translation>Damit Sie die anderen hören; in Meetingräumen eignet sich ein USB-Lautsprecher mit Echounterdrückung am besten.</translation>
    </message>
    <message>
        <source>The microphone picks you up</source>
        <translation>Das Mikrofon nimmt Sie auf</translation>
    </message>
    <message>
        <source>So that the others can hear you; a headset is best.</source>
        <translation>Damit die anderen Sie hören; am besten ist ein Headset.</translation>
    </message>
    <message>
        <source>A supported browser is installed</source>
        <translation>Ein unterstützter Browser ist installiert</translation>
    </message>
    <message>
        <source>The meeting takes place in the browser.</source>
        <translation>Das Meeting findet im Browser statt.</translation>
    </message>
    <message>
        <source>Links open in a supported browser</source>
        <translation>Links öffnen sich in einem unterstützten Browser</translation>
    </message>
    <message>
        <source>A click on the invitation opens your default browser.</source>
        <translation>Ein Klick auf die Einladung öffnet Ihren Standardbrowser.</translation>
    </message>
    <message>
        <source>JavaScript is switched on</source>
        <translation>JavaScript ist eingeschaltet</translation>
    </message>
    <message>
        <source>The meeting page is a program in JavaScript.</source>
        <translation>Die Meeting-Seite ist ein Programm in JavaScript.</translation>
    </message>
    <message>
        <source>The browser may use camera and microphone</source>
        <translation>Der Browser darf Kamera und Mikrofon nutzen</translation>
    </message>
    <message>
        <source>A rule of your organisation or a setting could forbid it.</source>
        <translation>Eine Vorgabe Ihrer Organisation oder eine Einstellung könnte es verbieten.</translation>
    </message>
    <message>
        <source>You can share your screen</source>
        <translation>Sie können Ihren Bildschirm teilen</translation>
    </message>
    <message>
        <source>Old versions of Chrome need an extension for it; watching a shared screen needs nothing.</source>
        <translation>Alte Chrome-Versionen brauchen dafür eine Erweiterung; zum Ansehen eines geteilten Bildschirms ist nichts nötig.</translation>
    </message>
    <message>
        <source>Firefox&apos;s video plug-in (OpenH264) is up to date</source>
        <translation>Das Video-Plug-in von Firefox (OpenH264) ist aktuell</translation>
    </message>
    <message>
        <source>Firefox and Safari see each other&apos;s picture only with it.</source>
        <translation>Nur damit sehen Firefox und Safari gegenseitig ihr Bild.</translation>
    </message>
    <message>
        <source>Internet Explorer has the meeting plug-in</source>
        <translation>Internet Explorer hat das Meeting-Plug-in</translation>
    </message>
    <message>
        <source>Internet Explorer 11 cannot make calls by itself.</source>
        <translation>Internet Explorer 11 kann von sich aus keine Videomeetings führen.</translation>
    </message>
    <message>
        <source>The operating system is supported</source>
        <translation>Das Betriebssystem wird unterstützt</translation>
    </message>
    <message>
        <source>Current browsers do not run on older systems.</source>
        <translation>Aktuelle Browser laufen auf älteren Systemen nicht.</translation>
    </message>
    <message>
        <source>A virtual desktop, if there is one, is supported</source>
        <translation>Ein virtueller Desktop, falls vorhanden, wird unterstützt</translation>
    </message>
    <message>
        <source>Camera and sound must find their way from your desk to the computer that is far away.</source>
        <translation>Kamera und Ton müssen den Weg von Ihrem Schreibtisch zum entfernten Computer finden.</translation>
    </message>
    <message>
        <source>The download is fast enough for the call</source>
        <translation>Der Download ist schnell genug für das Gespräch</translation>
    </message>
    <message>
        <source>So that the others&apos; picture and sound arrive whole.</source>
        <translation>Damit Bild und Ton der anderen unversehrt ankommen.</translation>
    </message>
    <message>
        <source>The upload is fast enough for the call</source>
        <translation>Der Upload ist schnell genug für das Gespräch</translation>
    </message>
    <message>
        <source>So that your picture and voice reach the others whole.</source>
        <translation>Damit Ihr Bild und Ihre Stimme unversehrt bei den anderen ankommen.</translation>
    </message>
    <message>
        <source>The connection is steady</source>
        <translation>Die Verbindung ist stabil</translation>
    </message>
    <message>
        <source>Lost packets, delay and jitter spoil a call even where there is bandwidth enough.</source>
        <translation>Verlorene Pakete, Verzögerung und Jitter stören ein Gespräch auch bei ausreichender Bandbreite.</translation>
    </message>
    <message>
        <source>The platform&apos;s website: first step, not yet encrypted (HTTP)</source>
        <translation>Website der Plattform: erster Schritt, noch unverschlüsselt (HTTP)</translation>
    </message>
    <message>
        <source>The platform&apos;s website and sign-in (HTTPS)</source>
        <translation>Website der Plattform und Anmeldung (HTTPS)</translation>
    </message>
    <message>
        <source>Audio and video on port 443, where other ports are shut (STUN and TURN)</source>
        <translation>Bild und Ton auf Port 443, wo andere Ports gesperrt sind (STUN und TURN)</translation>
    </message>
    <message>
        <source>Call set-up and signalling (secure WebSocket)</source>
        <translation>Rufaufbau und Signalisierung (sicherer WebSocket)</translation>
    </message>
    <message>
        <source>Website and calls through the proxy without a password</source>
        <translation>Website und Videomeetings über den Proxy ohne Passwort</translation>
    </message>
    <message>
        <source>Website and calls, which TLS inspection can break</source>
        <translation>Website und Videomeetings, die eine TLS-Inspektion stören kann</translation>
    </message>
    <message>
        <source>Audio and video, and finding the public address (STUN and TURN over UDP)</source>
        <translation>Bild und Ton, Ermitteln der öffentlichen Adresse (STUN und TURN über UDP)</translation>
    </message>
    <message>
        <source>Audio and video where UDP is not allowed (STUN and TURN over TCP)</source>
        <translation>Bild und Ton, wo UDP nicht erlaubt ist (STUN und TURN über TCP)</translation>
    </message>
    <message>
        <source>Finding the public address for calls beyond the own network (STUN)</source>
        <translation>Ermitteln der öffentlichen Adresse für Videomeetings über das eigene Netz hinaus (STUN)</translation>
    </message>
    <message>
        <source>Media relay for audio and video, encrypted (TURN over DTLS)</source>
        <translation>Verschlüsseltes Relay für Bild und Ton (TURN über DTLS)</translation>
    </message>
    <message>
        <source>Media relay for audio and video, encrypted (TURN over TLS)</source>
        <translation>Verschlüsseltes Relay für Bild und Ton (TURN über TLS)</translation>
    </message>
    <message>
        <source>Servers of the platform, main data centre</source>
        <translation>Server der Plattform, Hauptrechenzentrum</translation>
    </message>
    <message>
        <source>Servers of the platform, stand-by data centre</source>
        <translation>Server der Plattform, Ausweichrechenzentrum</translation>
    </message>
    <message>
        <source>Servers that stream audio and video</source>
        <translation>Server, die Bild und Ton übertragen</translation>
    </message>
    <message>
        <source>Servers that stream audio and video, worldwide</source>
        <translation>Server, die Bild und Ton übertragen, weltweit</translation>
    </message>
    <message>
        <source>Website of the platform</source>
        <translation>Website der Plattform</translation>
    </message>
    <message>
        <source>Program library of the website (jQuery)</source>
        <translation>Programmbibliothek der Website (jQuery)</translation>
    </message>
    <message>
        <source>Typefaces of the website</source>
        <translation>Schriften der Website</translation>
    </message>
    <message>
        <source>Sign-in protection of the website (reCAPTCHA)</source>
        <translation>Schutz der Anmeldung (reCAPTCHA)</translation>
    </message>
    <message>
        <source>Streaming service that sets up audio and video</source>
        <translation>Streaming-Dienst, der Bild und Ton vermittelt</translation>
    </message>
    <message>
        <source>Anonymous usage statistics (Hotjar), not needed for meetings</source>
        <translation>Anonyme Nutzungsstatistik (Hotjar), für Meetings nicht nötig</translation>
    </message>
    <message>
        <source>Anonymous usage statistics (Mixpanel), not needed for meetings</source>
        <translation>Anonyme Nutzungsstatistik (Mixpanel), für Meetings nicht nötig</translation>
    </message>
    <message>
        <source>Pictures and parts of the website (Google&apos;s delivery network)</source>
        <translation>Bilder und Teile der Website (Googles Verteilnetz)</translation>
    </message>
    <message>
        <source>Films in the help pages, not needed for meetings</source>
        <translation>Filme in den Hilfeseiten, für Meetings nicht nötig</translation>
    </message>
    <message>
        <source>Chat with the platform&apos;s helpdesk</source>
        <translation>Chat mit dem Helpdesk der Plattform</translation>
    </message>
    <message>
        <source>Fault reports to the platform&apos;s makers, not needed for meetings</source>
        <translation>Fehlerberichte an die Hersteller der Plattform, für Meetings nicht nötig</translation>
    </message>
</context>
<context>
    <name>ServerRules</name>
    <message>
        <source>Nothing needs to be changed on your side. Try again later, or tell the support of the meeting service.</source>
        <translation>Auf Ihrer Seite ist nichts zu ändern. Versuchen Sie es später noch einmal oder informieren Sie den Support des Meeting-Dienstes.</translation>
    </message>
    <message>
        <source>A server of the meeting service does not answer as it should: %1. Your network is not the cause.</source>
        <translation>Ein Server des Meeting-Dienstes antwortet nicht, wie er soll: %1. Ihr Netzwerk ist nicht die Ursache.</translation>
    </message>
    <message>
        <source>The same port passes to other hosts, or the server itself refused. It concerns:
%1</source>
        <translation>Derselbe Port ist zu anderen Hosts offen, oder der Server selbst hat abgelehnt. Es betrifft:
%1</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Geantwortet haben: %1</translation>
    </message>
</context>
<context>
    <name>SilentProxyRules</name>
    <message>
        <source>The proxy (%1) takes connections, but answers none of them.</source>
        <translation>Der Proxy (%1) nimmt Verbindungen an, beantwortet aber keine.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, or tell your helpdesk that the proxy does not answer.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen dieses Computers, oder sagen Sie Ihrem Helpdesk, dass der Proxy nicht antwortet.</translation>
    </message>
    <message>
        <source>Proxy: %1. TCP connects, and nothing that was asked for through it got an HTTP answer (%2). Check that a proxy listens there, and that it works.</source>
        <translation>Proxy: %1. TCP verbindet, und nichts, was über ihn verlangt wurde, bekam eine HTTP-Antwort (%2). Prüfen Sie, ob dort ein Proxy lauscht und ob er arbeitet.</translation>
    </message>
</context>
<context>
    <name>SoundRules</name>
    <message>
        <source>This computer has no microphone that programs can use.</source>
        <translation>Dieser Computer hat kein Mikrofon, das Programme benutzen können.</translation>
    </message>
    <message>
        <source>Plug in a headset, or another microphone.</source>
        <translation>Schließen Sie ein Headset oder ein anderes Mikrofon an.</translation>
    </message>
    <message>
        <source>The sound server lists no source. A built-in microphone may be off in the firmware or lack a driver; in a remote session it may not be passed on.</source>
        <translation>Der Soundserver listet keine Quelle. Ein eingebautes Mikrofon kann in der Firmware abgeschaltet sein oder keinen Treiber haben; in einer Remotesitzung wird es vielleicht nicht durchgereicht.</translation>
    </message>
    <message>
        <source>Programs are not allowed to use the microphone.</source>
        <translation>Programme dürfen das Mikrofon nicht benutzen.</translation>
    </message>
    <message>
        <source>Allow it in the privacy settings of the system.</source>
        <translation>Erlauben Sie es in den Datenschutzeinstellungen des Systems.</translation>
    </message>
    <message>
        <source>The microphone is muted.</source>
        <translation>Das Mikrofon ist stummgeschaltet.</translation>
    </message>
    <message>
        <source>Switch it on in the system&apos;s sound settings, or with the microphone key of the keyboard.</source>
        <translation>Schalten Sie es in den Toneinstellungen des Systems oder mit der Mikrofontaste der Tastatur ein.</translation>
    </message>
    <message>
        <source>%1: muted in the system.</source>
        <translation>%1: im System stummgeschaltet.</translation>
    </message>
    <message>
        <source>The microphone delivers digital silence.</source>
        <translation>Das Mikrofon liefert digitale Stille.</translation>
    </message>
    <message>
        <source>Look for a mute switch on the cable or the device, or choose another microphone.</source>
        <translation>Suchen Sie einen Stummschalter am Kabel oder am Gerät, oder wählen Sie ein anderes Mikrofon.</translation>
    </message>
    <message>
        <source>%1: nothing but zeros for %2 s. Not muted in the system.</source>
        <translation>%1: %2 s lang nichts als Nullen. Im System nicht stummgeschaltet.</translation>
    </message>
    <message>
        <source>The microphone is far too quiet.</source>
        <translation>Das Mikrofon ist viel zu leise.</translation>
    </message>
    <message>
        <source>Turn it up in the system&apos;s sound settings, and speak closer to it.</source>
        <translation>Stellen Sie es in den Toneinstellungen des Systems lauter, und sprechen Sie näher daran.</translation>
    </message>
    <message>
        <source>The microphone is turned up too far: it distorts.</source>
        <translation>Das Mikrofon ist zu laut eingestellt: Es verzerrt.</translation>
    </message>
    <message>
        <source>Turn it down in the system&apos;s sound settings.</source>
        <translation>Stellen Sie es in den Toneinstellungen des Systems leiser.</translation>
    </message>
    <message>
        <source>The microphone hums.</source>
        <translation>Das Mikrofon brummt.</translation>
    </message>
    <message>
        <source>Try another socket or cable, or a USB headset.</source>
        <translation>Versuchen Sie eine andere Steckdose oder ein anderes Kabel, oder ein USB-Headset.</translation>
    </message>
    <message>
        <source>%1: most of what it delivers is %2 Hz and its overtones (%3 dBFS), as of a ground loop or a bad shield.</source>
        <translation>%1: Das meiste, was es liefert, sind %2 Hz und deren Obertöne (%3 dBFS), wie von einer Erdschleife oder einer schlechten Abschirmung.</translation>
    </message>
    <message>
        <source>The microphone went away while it was used.</source>
        <translation>Das Mikrofon verschwand, während es benutzt wurde.</translation>
    </message>
    <message>
        <source>Plug it in firmly, if possible directly into the computer.</source>
        <translation>Stecken Sie das Gerät fest ein, möglichst direkt am Computer.</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker and no headphone that programs can use.</source>
        <translation>Dieser Computer hat weder Lautsprecher noch Kopfhörer, die Programme benutzen können.</translation>
    </message>
    <message>
        <source>Plug in a headset or a loudspeaker.</source>
        <translation>Schließen Sie ein Headset oder einen Lautsprecher an.</translation>
    </message>
    <message>
        <source>The sound server lists no sink. The sound device may be off in the firmware or lack a driver; in a remote session it may not be passed on.</source>
        <translation>Der Soundserver listet keine Senke. Das Tongerät kann in der Firmware abgeschaltet sein oder keinen Treiber haben; in einer Remotesitzung wird es vielleicht nicht durchgereicht.</translation>
    </message>
    <message>
        <source>The loudspeakers are muted.</source>
        <translation>Die Lautsprecher sind stummgeschaltet.</translation>
    </message>
    <message>
        <source>Switch the sound on and turn it up in the system&apos;s sound settings.</source>
        <translation>Schalten Sie den Ton in den Toneinstellungen des Systems ein und lauter.</translation>
    </message>
    <message>
        <source>The loudspeaker went away while it was used.</source>
        <translation>Der Lautsprecher verschwand, während er benutzt wurde.</translation>
    </message>
    <message>
        <source>Sound comes out on one side only.</source>
        <translation>Der Ton kommt nur auf einer Seite heraus.</translation>
    </message>
    <message>
        <source>Set the balance to the middle in the system&apos;s sound settings, and check the plug.</source>
        <translation>Stellen Sie die Balance in den Toneinstellungen des Systems auf die Mitte, und prüfen Sie den Stecker.</translation>
    </message>
    <message>
        <source>%1: one channel is turned down, or does not come out (mono plug in a stereo jack, broken cable).</source>
        <translation>%1: Ein Kanal ist heruntergedreht oder kommt nicht heraus (Monostecker in einer Stereobuchse, Kabelbruch).</translation>
    </message>
    <message>
        <source>The test sound was not heard.</source>
        <translation>Der Testton wurde nicht gehört.</translation>
    </message>
    <message>
        <source>Turn the volume up, choose the right loudspeaker or headset, check plug and power.</source>
        <translation>Stellen Sie lauter, wählen Sie den richtigen Lautsprecher oder das richtige Headset, prüfen Sie Stecker und Strom.</translation>
    </message>
    <message>
        <source>%1 plays without an error and is not muted in the system; the user heard nothing.</source>
        <translation>%1 spielt ohne Fehler und ist im System nicht stummgeschaltet; gehört wurde nichts.</translation>
    </message>
    <message>
        <source>The microphone hears the loudspeakers twice: the others in the meeting would hear an echo.</source>
        <translation>Das Mikrofon hört die Lautsprecher zweimal: Die anderen im Meeting würden ein Echo hören.</translation>
    </message>
    <message>
        <source>Use a headset, or a USB loudspeaker with echo cancelling.</source>
        <translation>Benutzen Sie ein Headset oder einen USB-Lautsprecher mit Echounterdrückung.</translation>
    </message>
    <message>
        <source>%1: a second arrival %2 ms after the first, at %3 dB against it, as when the microphone is played back on the loudspeakers.</source>
        <translation>%1: ein zweites Eintreffen %2 ms nach dem ersten, mit %3 dB gegen dieses, wie wenn das Mikrofon auf den Lautsprechern wiedergegeben wird.</translation>
    </message>
    <message>
        <source>%1 left the sound server&apos;s list: cable, hub, power saving of USB, or Bluetooth out of reach.</source>
        <translation>%1 verschwand aus der Liste des Soundservers: Kabel, Hub, Energiesparen von USB, oder Bluetooth außer Reichweite.</translation>
    </message>
    <message>
        <source>%1: peak %2 dBFS, volume %3.</source>
        <translation>%1: Spitze %2 dBFS, Lautstärke %3.</translation>
    </message>
    <message>
        <source>%1: %2 runs at full scale in %3 s, volume %4.</source>
        <translation>%1: %2 Folgen an der Aussteuerungsgrenze in %3 s, Lautstärke %4.</translation>
    </message>
    <message>
        <source>%1: muted in the system, or at volume 0 (volume %2).</source>
        <translation>%1: im System stummgeschaltet, oder auf Lautstärke 0 (Lautstärke %2).</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>The system refuses access. Windows: Settings, Privacy, Microphone, also for desktop apps. Linux: packages in a sandbox need it granted (snap: the plug audio-record); other users&apos; sound servers refuse, too.</source>
        <translation>Das System verweigert den Zugriff. Windows: Einstellungen, Datenschutz, Mikrofon, auch für Desktop-Apps. Linux: Paketen in einer Sandbox muss er erlaubt werden (Snap: der Plug audio-record); auch die Soundserver anderer Benutzer verweigern ihn.</translation>
    </message>
</context>
<context>
    <name>SoundWords</name>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>the device without a name</source>
        <translation>das Gerät ohne Namen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>This program may not use the computer&apos;s sound.</source>
        <translation>Dieses Programm darf den Ton des Computers nicht benutzen.</translation>
    </message>
    <message>
        <source>Ask your administrator to allow it; a browser may be allowed or not independently of it.</source>
        <translation>Bitten Sie Ihren Administrator, es zu erlauben; ob ein Browser es darf, ist davon unabhängig.</translation>
    </message>
    <message>
        <source>No sound service runs on this computer, so that its microphones and loudspeakers could not be told.</source>
        <translation>Auf diesem Computer läuft kein Tondienst, sodass seine Mikrofone und Lautsprecher nicht festzustellen waren.</translation>
    </message>
    <message>
        <source>Restart the computer, then repeat this step.</source>
        <translation>Starten Sie den Computer neu, dann wiederholen Sie diesen Schritt.</translation>
    </message>
    <message>
        <source>The sound service of this computer does not answer, so that nothing could be told.</source>
        <translation>Der Tondienst dieses Computers antwortet nicht, sodass nichts festzustellen war.</translation>
    </message>
    <message>
        <source>The sound of this computer could not be looked at, so that nothing could be told.</source>
        <translation>Der Ton dieses Computers ließ sich nicht untersuchen, sodass nichts festzustellen war.</translation>
    </message>
    <message>
        <source>Repeat this step; if that does not help, restart the computer.</source>
        <translation>Wiederholen Sie diesen Schritt; wenn das nicht hilft, starten Sie den Computer neu.</translation>
    </message>
    <message>
        <source>%1 went away while it was used.</source>
        <translation>%1 verschwand während der Benutzung.</translation>
    </message>
    <message>
        <source>Plug it in firmly, if possible directly into the computer, then repeat this step.</source>
        <translation>Stecken Sie das Gerät fest ein, möglichst direkt am Computer, dann wiederholen Sie diesen Schritt.</translation>
    </message>
    <message>
        <source>This program may not use %1.</source>
        <translation>Dieses Programm darf %1 nicht benutzen.</translation>
    </message>
    <message>
        <source>Allow it in the privacy settings of the system, then repeat this step.</source>
        <translation>Erlauben Sie es in den Datenschutzeinstellungen des Systems, dann wiederholen Sie diesen Schritt.</translation>
    </message>
    <message>
        <source>The sound service stopped answering while %1 was used, so that nothing could be told.</source>
        <translation>Der Tondienst antwortete nicht mehr, während %1 benutzt wurde, sodass nichts festzustellen war.</translation>
    </message>
    <message>
        <source>Repeat this step; if it happens again, restart the computer.</source>
        <translation>Wiederholen Sie diesen Schritt; wenn es wieder geschieht, starten Sie den Computer neu.</translation>
    </message>
    <message>
        <source>The sound service ended while %1 was used, so that nothing could be told.</source>
        <translation>Der Tondienst endete, während %1 benutzt wurde, sodass nichts festzustellen war.</translation>
    </message>
    <message>
        <source>%1 could not be opened; why could not be told.</source>
        <translation>%1 ließ sich nicht öffnen; warum, war nicht festzustellen.</translation>
    </message>
    <message>
        <source>Close other programs that may use it, then repeat this step.</source>
        <translation>Schließen Sie andere Programme, die es vielleicht benutzen, dann wiederholen Sie diesen Schritt.</translation>
    </message>
</context>
<context>
    <name>SpeakerChecker</name>
    <message>
        <source>Loudspeakers</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>Plays a few soft sounds and listens to them through the microphone. You are asked whether you heard them. Nothing that is recorded is kept.</source>
        <translation>Spielt einige leise Töne und hört sie über das Mikrofon ab. Sie werden gefragt, ob Sie sie gehört haben. Nichts, was aufgenommen wird, wird behalten.</translation>
    </message>
    <message>
        <source>Looking for loudspeakers</source>
        <translation>Lautsprecher werden gesucht</translation>
    </message>
    <message>
        <source>Playing two quiet chirps, and listening</source>
        <translation>Zwei leise Zirptöne werden gespielt und abgehört</translation>
    </message>
    <message>
        <source>Playing a bell on the left, then one on the right</source>
        <translation>Eine Glocke wird links gespielt, dann eine rechts</translation>
    </message>
    <message>
        <source>Please answer the question</source>
        <translation>Bitte beantworten Sie die Frage</translation>
    </message>
    <message>
        <source>Did you hear a bell on the left, then one on the right?</source>
        <translation>Haben Sie links eine Glocke gehört, dann rechts eine?</translation>
    </message>
    <message>
        <source>Yes, on both sides</source>
        <translation>Ja, auf beiden Seiten</translation>
    </message>
    <message>
        <source>Only on the left</source>
        <translation>Nur links</translation>
    </message>
    <message>
        <source>Only on the right</source>
        <translation>Nur rechts</translation>
    </message>
    <message>
        <source>No, nothing</source>
        <translation>Nein, nichts</translation>
    </message>
</context>
<context>
    <name>SpeakerWords</name>
    <message>
        <source>There is no loudspeaker and no headphone.</source>
        <translation>Es gibt keinen Lautsprecher und keinen Kopfhörer.</translation>
    </message>
    <message>
        <source>Plug in a headset or a loudspeaker, then repeat this step.</source>
        <translation>Schließen Sie ein Headset oder einen Lautsprecher an, dann wiederholen Sie diesen Schritt.</translation>
    </message>
    <message>
        <source>What is played on: %1.</source>
        <translation>Abgespielt wird auf: %1.</translation>
    </message>
    <message>
        <source>%1 is muted, or turned down all the way.</source>
        <translation>%1 ist stummgeschaltet oder ganz heruntergedreht.</translation>
    </message>
    <message>
        <source>Switch the sound on and turn it up in the system&apos;s sound settings, or with the keys of the keyboard, then repeat this step.</source>
        <translation>Schalten Sie den Ton in den Toneinstellungen des Systems oder mit den Tasten der Tastatur ein und lauter, dann wiederholen Sie diesen Schritt.</translation>
    </message>
    <message>
        <source>%1 plays on one side only: the other one is turned down.</source>
        <translation>%1 spielt nur auf einer Seite: Die andere ist heruntergedreht.</translation>
    </message>
    <message>
        <source>Set the balance to the middle in the system&apos;s sound settings.</source>
        <translation>Stellen Sie die Balance in den Toneinstellungen des Systems auf die Mitte.</translation>
    </message>
    <message>
        <source>%1 is turned down to %2 %.</source>
        <translation>%1 ist auf %2 % heruntergedreht.</translation>
    </message>
    <message>
        <source>Turn it up before the meeting.</source>
        <translation>Drehen Sie vor dem Meeting lauter.</translation>
    </message>
    <message>
        <source>%1 is not muted; its volume is %2 %.</source>
        <translation>%1 ist nicht stummgeschaltet; die Lautstärke ist %2 %.</translation>
    </message>
    <message>
        <source>Sound was played on %1. There is no microphone that could tell whether it came out.</source>
        <translation>Auf %1 wurde Ton gespielt. Es gibt kein Mikrofon, das sagen könnte, ob er herauskam.</translation>
    </message>
    <message>
        <source>Sound was played on %1. The microphone delivers nothing, so that it could not tell whether it came out.</source>
        <translation>Auf %1 wurde Ton gespielt. Das Mikrofon liefert nichts, sodass es nicht sagen konnte, ob er herauskam.</translation>
    </message>
    <message>
        <source>Sound was played on %1, and the microphone did not pick it up, as is normal with headphones.</source>
        <translation>Auf %1 wurde Ton gespielt, und das Mikrofon nahm ihn nicht auf, wie es mit Kopfhörern normal ist.</translation>
    </message>
    <message>
        <source>The microphone hears the loudspeakers, and %1 ms later a second time: the others would hear themselves.</source>
        <translation>Das Mikrofon hört die Lautsprecher, und %1 ms später ein zweites Mal: Die anderen würden sich selbst hören.</translation>
    </message>
    <message>
        <source>Use a headset, or a USB loudspeaker with echo cancelling. Switch off what plays the microphone back on the loudspeakers (“listen to this device”).</source>
        <translation>Benutzen Sie ein Headset oder einen USB-Lautsprecher mit Echounterdrückung. Schalten Sie ab, was das Mikrofon auf den Lautsprechern wiedergibt („Dieses Gerät als Wiedergabequelle verwenden“).</translation>
    </message>
    <message>
        <source>The loudspeakers play: the microphone heard them after %1 ms.</source>
        <translation>Die Lautsprecher spielen: Das Mikrofon hörte sie nach %1 ms.</translation>
    </message>
    <message>
        <source>As it hears them, a headset is the safest against echo; in meeting rooms a USB loudspeaker with echo cancelling.</source>
        <translation>Da es sie hört, schützt ein Headset am sichersten vor Echo; in Meetingräumen ein USB-Lautsprecher mit Echounterdrückung.</translation>
    </message>
    <message>
        <source>Check the plug, the cable and the balance in the system&apos;s sound settings.</source>
        <translation>Prüfen Sie Stecker, Kabel und die Balance in den Toneinstellungen des Systems.</translation>
    </message>
    <message>
        <source>Sound comes out on the left only.</source>
        <translation>Der Ton kommt nur links heraus.</translation>
    </message>
    <message>
        <source>Sound comes out on the right only.</source>
        <translation>Der Ton kommt nur rechts heraus.</translation>
    </message>
    <message>
        <source>You heard the test sound on both sides.</source>
        <translation>Sie haben den Testton auf beiden Seiten gehört.</translation>
    </message>
    <message>
        <source>You did not hear the test sound.</source>
        <translation>Sie haben den Testton nicht gehört.</translation>
    </message>
    <message>
        <source>Turn the volume up, look whether the right loudspeaker or headset is chosen, check plug and power, then repeat this step.</source>
        <translation>Stellen Sie lauter, sehen Sie nach, ob der richtige Lautsprecher oder das richtige Headset gewählt ist, prüfen Sie Stecker und Strom, dann wiederholen Sie diesen Schritt.</translation>
    </message>
    <message>
        <source>The sound goes through Bluetooth&apos;s hands-free profile: it sounds like a telephone.</source>
        <translation>Der Ton läuft über das Freisprechprofil von Bluetooth: Er klingt wie ein Telefon.</translation>
    </message>
    <message>
        <source>That is how Bluetooth headsets work while their microphone is on. For better sound use a headset with a cable or with its own USB stick.</source>
        <translation>So arbeiten Bluetooth-Headsets, solange ihr Mikrofon an ist. Für besseren Klang benutzen Sie ein Headset mit Kabel oder mit eigenem USB-Stick.</translation>
    </message>
    <message>
        <source>The loudspeakers are built into the computer.</source>
        <translation>Die Lautsprecher sind in den Computer eingebaut.</translation>
    </message>
    <message>
        <source>A headset or headphones are plugged in.</source>
        <translation>Ein Headset oder Kopfhörer sind angeschlossen.</translation>
    </message>
    <message>
        <source>The loudspeaker is connected by Bluetooth.</source>
        <translation>Der Lautsprecher ist über Bluetooth verbunden.</translation>
    </message>
    <message>
        <source>The loudspeaker is connected by USB.</source>
        <translation>Der Lautsprecher ist über USB verbunden.</translation>
    </message>
    <message>
        <source>Repeat this step in the window and answer the question.</source>
        <translation>Wiederholen Sie diesen Schritt im Fenster, und beantworten Sie die Frage.</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>checking now</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>works, with limits</source>
        <translation>geht mit Einschränkungen</translation>
    </message>
    <message>
        <source>problem found</source>
        <translation>Problem gefunden</translation>
    </message>
    <message>
        <source>could not tell</source>
        <translation>nicht feststellbar</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>could not be run</source>
        <translation>nicht ausführbar</translation>
    </message>
    <message>
        <source>This step waits for its turn.</source>
        <translation>Dieser Schritt wartet, bis er an der Reihe ist.</translation>
    </message>
    <message>
        <source>Checking now. This takes a moment.</source>
        <translation>Die Prüfung läuft. Das dauert einen Moment.</translation>
    </message>
    <message>
        <source>Everything is fine here.</source>
        <translation>Hier ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>This works, with limits. See below.</source>
        <translation>Das funktioniert mit Einschränkungen. Siehe unten.</translation>
    </message>
    <message>
        <source>There is a problem. See below what it is.</source>
        <translation>Es gibt ein Problem. Unten steht, welches.</translation>
    </message>
    <message>
        <source>Not everything could be told for certain.</source>
        <translation>Nicht alles ließ sich sicher feststellen.</translation>
    </message>
    <message>
        <source>This step was stopped before it was finished.</source>
        <translation>Dieser Schritt wurde gestoppt, bevor er fertig war.</translation>
    </message>
    <message>
        <source>This step could not be run. The other steps are not affected.</source>
        <translation>Dieser Schritt ließ sich nicht ausführen. Die anderen Schritte sind nicht betroffen.</translation>
    </message>
    <message>
        <source>fine, with notes</source>
        <translation>in Ordnung, mit Hinweisen</translation>
    </message>
    <message>
        <source>Fine, as far as it could be told. See the notes below.</source>
        <translation>In Ordnung, soweit es sich feststellen ließ. Beachten Sie die Hinweise unten.</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>nicht verlangt</translation>
    </message>
    <message>
        <source>Nothing was looked at here, as it was not asked for.</source>
        <translation>Hier wurde nichts geprüft, weil es nicht verlangt war.</translation>
    </message>
    <message>
        <source>waits for your answer</source>
        <translation>wartet auf Ihre Antwort</translation>
    </message>
    <message>
        <source>This step waits for your answer.</source>
        <translation>Dieser Schritt wartet auf Ihre Antwort.</translation>
    </message>
    <message>
        <source>Limitation</source>
        <translation>Einschränkung</translation>
    </message>
</context>
<context>
    <name>StrictJson</name>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>stands here more than once</source>
        <translation>kommt hier mehr als einmal vor</translation>
    </message>
    <message>
        <source>the file is larger than 1 MiB</source>
        <translation>die Datei ist größer als 1 MiB</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>is not valid JSON at %1: %2</source>
        <translation>ist kein gültiges JSON bei %1: %2</translation>
    </message>
    <message>
        <source>the file is nested deeper than 16 levels</source>
        <translation>die Datei ist tiefer als 16 Ebenen verschachtelt</translation>
    </message>
</context>
<context>
    <name>SystemChecker</name>
    <message>
        <source>Your computer</source>
        <translation>Ihr Computer</translation>
    </message>
    <message>
        <source>Looks at the computer itself: operating system, processor, memory, power, and how it is connected. You have nothing to do here.</source>
        <translation>Dieser Schritt sieht sich den Computer selbst an: Betriebssystem, Prozessor, Arbeitsspeicher, Stromversorgung und Netzwerkverbindung. Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>Looking at the computer</source>
        <translation>Der Computer wird angesehen</translation>
    </message>
    <message>
        <source>Measuring for a second how busy other programs keep the processor</source>
        <translation>Eine Sekunde lang wird gemessen, wie sehr andere Programme den Prozessor auslasten</translation>
    </message>
</context>
<context>
    <name>SystemRules</name>
    <message>
        <source>The processor of this computer is too weak for video.</source>
        <translation>Der Prozessor dieses Computers ist zu schwach für Video.</translation>
    </message>
    <message>
        <source>Use a faster computer for the meeting.</source>
        <translation>Nutzen Sie für das Meeting einen schnelleren Computer.</translation>
    </message>
    <message>
        <source>%1: %2, %3. Needed: %4, %5.</source>
        <translation>%1: %2, %3. Nötig: %4, %5.</translation>
    </message>
    <message>
        <source>Other programs leave too little of the processor for a video call.</source>
        <translation>Andere Programme lassen zu wenig Prozessorleistung für ein Videomeeting übrig.</translation>
    </message>
    <message>
        <source>Other programs used %1 of all cores over %2 ms.</source>
        <translation>Andere Programme nutzten %1 aller Kerne über %2 ms.</translation>
    </message>
    <message>
        <source>This computer has too little memory.</source>
        <translation>Dieser Computer hat zu wenig Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Use another computer, or have memory added.</source>
        <translation>Nutzen Sie einen anderen Computer oder lassen Sie den Arbeitsspeicher erweitern.</translation>
    </message>
    <message>
        <source>%1 of memory; at least %2 are needed.</source>
        <translation>%1 Arbeitsspeicher; nötig sind mindestens %2.</translation>
    </message>
    <message>
        <source>The operating system of this computer is too old.</source>
        <translation>Das Betriebssystem dieses Computers ist zu alt.</translation>
    </message>
    <message>
        <source>Have it updated, or use another computer for the meeting.</source>
        <translation>Lassen Sie es aktualisieren oder nutzen Sie für das Meeting einen anderen Computer.</translation>
    </message>
    <message>
        <source>%1 (version %2); version %3 or newer is needed.</source>
        <translation>%1 (Version %2); nötig ist Version %3 oder neuer.</translation>
    </message>
    <message>
        <source>The operating system of this computer is not on the list of supported ones.</source>
        <translation>Das Betriebssystem dieses Computers steht nicht auf der Liste der unterstützten.</translation>
    </message>
    <message>
        <source>It may well work. If the meeting does not, try a computer with Windows or macOS.</source>
        <translation>Es kann trotzdem gut gehen. Falls das Meeting nicht funktioniert, versuchen Sie es mit einem Computer mit Windows oder macOS.</translation>
    </message>
    <message>
        <source>%1 is not listed. Nobody has promised that it works; nothing says that it does not.</source>
        <translation>%1 steht nicht auf der Liste. Niemand hat zugesagt, dass es funktioniert; nichts spricht dagegen.</translation>
    </message>
    <message>
        <source>Recognised by %1: %2 on %3.</source>
        <translation>Erkannt an %1: %2 auf %3.</translation>
    </message>
    <message>
        <source>You work in a remote session in which video meetings are not supported.</source>
        <translation>Sie arbeiten in einer Fernsitzung, in der Videomeetings nicht unterstützt werden.</translation>
    </message>
    <message>
        <source>Join the meeting directly from your own computer, outside this session.</source>
        <translation>Nehmen Sie direkt von Ihrem eigenen Computer aus am Meeting teil, außerhalb dieser Sitzung.</translation>
    </message>
    <message>
        <source>Version %1 or newer is supported.</source>
        <translation>Unterstützt wird Version %1 oder neuer.</translation>
    </message>
    <message>
        <source>one core</source>
        <translation>ein Kern</translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation>%1 Kerne</translation>
    </message>
    <message>
        <source>clock not told</source>
        <translation>Takt unbekannt</translation>
    </message>
    <message>
        <source>Camera or microphone are not passed on to it: %1.</source>
        <translation>Kamera oder Mikrofon werden nicht dorthin weitergereicht: %1.</translation>
    </message>
    <message>
        <source>Close programs that you do not need, wait for updates to end, then repeat the check.</source>
        <translation>Schließen Sie Programme, die Sie nicht brauchen, warten Sie laufende Updates ab und wiederholen Sie dann die Prüfung.</translation>
    </message>
</context>
<context>
    <name>SystemWords</name>
    <message>
        <source>The operating system could not be recognised.</source>
        <translation>Das Betriebssystem ließ sich nicht erkennen.</translation>
    </message>
    <message>
        <source>This computer runs %1.</source>
        <translation>Auf diesem Computer läuft %1.</translation>
    </message>
    <message>
        <source>This computer runs %1, which is not on the list of supported systems.</source>
        <translation>Auf diesem Computer läuft %1; das steht nicht auf der Liste der unterstützten Systeme.</translation>
    </message>
    <message>
        <source>It may well work. If the meeting does not, try a computer with a listed system.</source>
        <translation>Es kann trotzdem gut gehen. Falls das Meeting nicht funktioniert, versuchen Sie es mit einem Computer, dessen System auf der Liste steht.</translation>
    </message>
    <message>
        <source>This computer runs %1; version %2 or newer is needed.</source>
        <translation>Auf diesem Computer läuft %1; nötig ist Version %2 oder neuer.</translation>
    </message>
    <message>
        <source>Have the operating system updated, or use another computer.</source>
        <translation>Lassen Sie das Betriebssystem aktualisieren oder nutzen Sie einen anderen Computer.</translation>
    </message>
    <message>
        <source>This computer runs %1, but its version could not be told.</source>
        <translation>Auf diesem Computer läuft %1, aber die Version war nicht feststellbar.</translation>
    </message>
    <message>
        <source>Its highest speed is not told, so it is judged by its cores.</source>
        <translation>Sein höchster Takt ist nicht bekannt, daher zählen die Kerne.</translation>
    </message>
    <message>
        <source>Its base speed is %1; the highest is not told, so it is judged by its cores.</source>
        <translation>Sein Grundtakt ist %1; der höchste ist nicht bekannt, daher zählen die Kerne.</translation>
    </message>
    <message>
        <source>Its highest speed is %1.</source>
        <translation>Sein höchster Takt ist %1.</translation>
    </message>
    <message>
        <source>one core</source>
        <translation>einen Kern</translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation>%1 Kerne</translation>
    </message>
    <message>
        <source>The processor could not be looked at.</source>
        <translation>Der Prozessor ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>The processor has %1.</source>
        <translation>Der Prozessor hat %1.</translation>
    </message>
    <message>
        <source>The processor (%1) has %2.</source>
        <translation>Der Prozessor (%1) hat %2.</translation>
    </message>
    <message>
        <source>Video needs at least %1 of %2. Use a faster computer for the meeting.</source>
        <translation>Video braucht mindestens %1 mit %2. Nutzen Sie für das Meeting einen schnelleren Computer.</translation>
    </message>
    <message>
        <source>The size of the memory could not be told.</source>
        <translation>Die Größe des Arbeitsspeichers war nicht feststellbar.</translation>
    </message>
    <message>
        <source>The computer has %1 of memory, %2 of it free.</source>
        <translation>Der Computer hat %1 Arbeitsspeicher, davon %2 frei.</translation>
    </message>
    <message>
        <source>The computer has %1 of memory.</source>
        <translation>Der Computer hat %1 Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>That is less than the %1 needed. Use another computer for the meeting, or have memory added.</source>
        <translation>Das ist weniger als die nötigen %1. Nutzen Sie für das Meeting einen anderen Computer oder lassen Sie den Arbeitsspeicher erweitern.</translation>
    </message>
    <message>
        <source>This is a laptop or another computer with a battery.</source>
        <translation>Das ist ein Laptop oder ein anderer Computer mit Akku.</translation>
    </message>
    <message>
        <source>This is a desktop computer, or one without a battery.</source>
        <translation>Das ist ein Desktop-Computer oder einer ohne Akku.</translation>
    </message>
    <message>
        <source>You work directly at this computer, not in a remote session.</source>
        <translation>Sie arbeiten direkt an diesem Computer, nicht in einer Fernsitzung.</translation>
    </message>
    <message>
        <source>This check was started from another computer, over SSH.</source>
        <translation>Diese Prüfung wurde von einem anderen Computer aus über SSH gestartet.</translation>
    </message>
    <message>
        <source>Start it at the computer that you will use for the meeting.</source>
        <translation>Starten Sie sie an dem Computer, den Sie für das Meeting nutzen werden.</translation>
    </message>
    <message>
        <source>This desktop is shown on another computer by %1.</source>
        <translation>Dieser Desktop wird mit %1 auf einem anderen Computer angezeigt.</translation>
    </message>
    <message>
        <source>Camera and microphone are at the other computer: this check saw only what is passed on.</source>
        <translation>Kamera und Mikrofon sind am anderen Computer: Diese Prüfung sah nur, was weitergereicht wird.</translation>
    </message>
    <message>
        <source>%1 It is too old, or runs on too old a system.</source>
        <translation>%1 Das Programm ist zu alt oder läuft auf einem zu alten System.</translation>
    </message>
    <message>
        <source>Join the meeting directly from your own computer, outside this desktop.</source>
        <translation>Nehmen Sie direkt von Ihrem eigenen Computer aus am Meeting teil, außerhalb dieses Desktops.</translation>
    </message>
    <message>
        <source>%1 Its version could not be told.</source>
        <translation>%1 Die Version war nicht feststellbar.</translation>
    </message>
    <message>
        <source>%1 Meetings are not supported in it.</source>
        <translation>%1 Meetings werden darin nicht unterstützt.</translation>
    </message>
    <message>
        <source>This is a real computer, not a virtual machine, as far as it tells.</source>
        <translation>Das ist, soweit erkennbar, ein echter Computer und keine virtuelle Maschine.</translation>
    </message>
    <message>
        <source>This is a virtual machine.</source>
        <translation>Das ist eine virtuelle Maschine.</translation>
    </message>
    <message>
        <source>This is a virtual machine or container (%1).</source>
        <translation>Das ist eine virtuelle Maschine oder ein Container (%1).</translation>
    </message>
    <message>
        <source>Switch off the power-saving mode for the meeting: it slows the computer down.</source>
        <translation>Schalten Sie für das Meeting den Energiesparmodus aus: Er bremst den Computer.</translation>
    </message>
    <message>
        <source>The computer runs on battery (%1).</source>
        <translation>Der Computer läuft mit Akku (%1).</translation>
    </message>
    <message>
        <source>The computer runs on battery.</source>
        <translation>Der Computer läuft mit Akku.</translation>
    </message>
    <message>
        <source>Plug in the charger for the meeting.</source>
        <translation>Schließen Sie für das Meeting das Ladegerät an.</translation>
    </message>
    <message>
        <source>A power-saving mode is on.</source>
        <translation>Ein Energiesparmodus ist eingeschaltet.</translation>
    </message>
    <message>
        <source>The computer runs on mains power.</source>
        <translation>Der Computer läuft mit Netzstrom.</translation>
    </message>
    <message>
        <source>The power source could not be told.</source>
        <translation>Die Stromquelle war nicht feststellbar.</translation>
    </message>
    <message>
        <source>The computer is connected by cable.</source>
        <translation>Der Computer ist per Kabel verbunden.</translation>
    </message>
    <message>
        <source>The computer is connected by Wi-Fi (signal %1).</source>
        <translation>Der Computer ist per WLAN verbunden (Signal %1).</translation>
    </message>
    <message>
        <source>The computer is connected by Wi-Fi.</source>
        <translation>Der Computer ist per WLAN verbunden.</translation>
    </message>
    <message>
        <source>The computer is connected by a mobile network.</source>
        <translation>Der Computer ist per Mobilfunk verbunden.</translation>
    </message>
    <message>
        <source>The computer is connected through a VPN.</source>
        <translation>Der Computer ist über ein VPN verbunden.</translation>
    </message>
    <message>
        <source>The computer is connected through %1.</source>
        <translation>Der Computer ist über %1 verbunden.</translation>
    </message>
    <message>
        <source>How the computer is connected could not be told.</source>
        <translation>Wie der Computer verbunden ist, war nicht feststellbar.</translation>
    </message>
    <message>
        <source>A VPN is on as well.</source>
        <translation>Zusätzlich ist ein VPN aktiv.</translation>
    </message>
    <message>
        <source>It is marked as metered: data may cost money.</source>
        <translation>Die Verbindung ist als getaktet markiert: Daten können Geld kosten.</translation>
    </message>
    <message>
        <source>The signal is weak: move closer to the router, or use a cable.</source>
        <translation>Das Signal ist schwach: Gehen Sie näher an den Router oder nutzen Sie ein Kabel.</translation>
    </message>
    <message>
        <source>How busy the processor is could not be told.</source>
        <translation>Wie ausgelastet der Prozessor ist, war nicht feststellbar.</translation>
    </message>
    <message>
        <source>Other programs use %1 of the processor.</source>
        <translation>Andere Programme nutzen %1 des Prozessors.</translation>
    </message>
    <message>
        <source>Other programs keep the processor busy: they use %1 of it.</source>
        <translation>Andere Programme lasten den Prozessor aus: Sie nutzen %1 davon.</translation>
    </message>
    <message>
        <source>Close programs that you do not need in the meeting.</source>
        <translation>Schließen Sie Programme, die Sie im Meeting nicht brauchen.</translation>
    </message>
    <message>
        <source>This version passes webcams on to 32-bit browsers only, unless the whole USB device is passed on: if the camera is missing, that may be why.</source>
        <translation>Diese Version reicht Webcams nur an 32-Bit-Browser weiter, es sei denn, das ganze USB-Gerät wird weitergereicht: Fehlt die Kamera, kann das der Grund sein.</translation>
    </message>
    <message>
        <source>A policy keeps the camera from being passed on: %1.</source>
        <translation>Eine Richtlinie verhindert, dass die Kamera weitergereicht wird: %1.</translation>
    </message>
    <message>
        <source>A policy keeps the microphone from being passed on: %1.</source>
        <translation>Eine Richtlinie verhindert, dass das Mikrofon weitergereicht wird: %1.</translation>
    </message>
</context>
<context>
    <name>TlsRules</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is %1 fast.</source>
        <translation>Die Uhr dieses Computers geht vor (%1).</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 slow.</source>
        <translation>Die Uhr dieses Computers geht nach (%1).</translation>
    </message>
    <message>
        <source>Set date, time and time zone of the computer right, or let the system set them by itself, then repeat the check. Until then secure connections fail.</source>
        <translation>Stellen Sie Datum, Uhrzeit und Zeitzone des Computers richtig, oder lassen Sie das System sie selbst einstellen, und wiederholen Sie dann die Prüfung. Bis dahin schlagen sichere Verbindungen fehl.</translation>
    </message>
    <message>
        <source>Certificates are valid, but not by this computer&apos;s clock, which is off by %1 s against the Date headers of several hosts. Let it keep time by NTP (UDP port 123), or from the domain controller.</source>
        <translation>Die Zertifikate sind gültig, aber nicht nach der Uhr dieses Computers, die um %1 s von den Date-Kopfzeilen mehrerer Server abweicht. Lassen Sie sie über NTP (UDP-Port 123) oder vom Domänencontroller stellen.</translation>
    </message>
    <message>
        <source>Opened: %1. No host asked is exempt.</source>
        <translation>Geöffnet: %1. Kein gefragter Server ist ausgenommen.</translation>
    </message>
    <message>
        <source>Opened: %1. Exempt already: %2.</source>
        <translation>Geöffnet: %1. Bereits ausgenommen: %2.</translation>
    </message>
    <message>
        <source>Exempt the listed hosts and address ranges from TLS inspection.</source>
        <translation>Nehmen Sie die aufgeführten Server und Adressbereiche von der TLS-Inspektion aus.</translation>
    </message>
    <message>
        <source>In this product rules on URL paths need inspection: with inspection off, entries with a path become entries for the whole host.</source>
        <translation>In diesem Produkt brauchen Regeln für URL-Pfade die Inspektion: Ist sie abgeschaltet, gelten Einträge mit einem Pfad für den ganzen Server.</translation>
    </message>
    <message>
        <source>Secure connections are opened and read on the way: %1.</source>
        <translation>Sichere Verbindungen werden unterwegs geöffnet und gelesen: %1.</translation>
    </message>
    <message>
        <source>Secure connections are opened and read on the way by %2: %1.</source>
        <translation>Sichere Verbindungen werden unterwegs von %2 geöffnet und gelesen: %1.</translation>
    </message>
    <message>
        <source>This is done by a filter in your network or a security program on this computer. It can break video meetings. Ask your helpdesk to exempt the meeting service from it.</source>
        <translation>Das tut ein Filter in Ihrem Netzwerk oder ein Sicherheitsprogramm auf diesem Computer. Videomeetings können daran scheitern. Bitten Sie Ihren Helpdesk, den Meeting-Dienst davon auszunehmen.</translation>
    </message>
    <message>
        <source>Certificates are issued by: %1</source>
        <translation>Die Zertifikate sind ausgestellt von: %1</translation>
    </message>
    <message>
        <source>it has expired or is not valid yet, while this computer&apos;s clock is right</source>
        <translation>es ist abgelaufen oder noch nicht gültig, während die Uhr dieses Computers richtig geht</translation>
    </message>
    <message>
        <source>it is made out for another name</source>
        <translation>es ist auf einen anderen Namen ausgestellt</translation>
    </message>
    <message>
        <source>it comes from an authority that is not trusted here (%1)</source>
        <translation>es kommt von einer Zertifizierungsstelle, der hier nicht vertraut wird (%1)</translation>
    </message>
    <message>
        <source>The certificate that answers for %1 cannot be trusted: %2.</source>
        <translation>Dem Zertifikat, das für %1 antwortet, kann nicht vertraut werden: %2.</translation>
    </message>
    <message>
        <source>Do not go on past a warning of the browser, and enter no password there. Tell your helpdesk, or the support of the meeting service.</source>
        <translation>Übergehen Sie keine Warnung des Browsers, und geben Sie dort kein Passwort ein. Sagen Sie Ihrem Helpdesk oder dem Support des Meeting-Dienstes Bescheid.</translation>
    </message>
    <message>
        <source>Compare the certificate with the one seen from another network. If it differs, something in this network answers for these hosts: exempt them from it. If it is the same, the server needs another one.
%1
%2</source>
        <translation>Vergleichen Sie das Zertifikat mit dem, das aus einem anderen Netzwerk zu sehen ist. Weicht es ab, antwortet etwas in diesem Netzwerk für diese Server: Nehmen Sie sie davon aus. Ist es dasselbe, braucht der Server ein anderes.
%1
%2</translation>
    </message>
</context>
<context>
    <name>TurnRules</name>
    <message>
        <source>The network lets only web pages through on port 443 and cuts everything else: %1.</source>
        <translation>Das Netzwerk lässt auf Port 443 nur Webseiten durch und trennt alles andere: %1.</translation>
    </message>
    <message>
        <source>Meetings that must use this port as their last way out fail. Show this report to whoever runs your network (helpdesk or administrator).</source>
        <translation>Meetings, denen nur dieser Port als letzter Weg bleibt, scheitern. Zeigen Sie diesen Bericht der Person, die Ihr Netzwerk betreut (Helpdesk oder Administrator).</translation>
    </message>
    <message>
        <source>HTTPS passes on TCP port 443; STUN/TURN on the same port is cut after the connection was made. Turn off protocol enforcement (&quot;HTTP only&quot;, &quot;SSL only&quot;, application control) for:
%1</source>
        <translation>HTTPS kommt auf TCP-Port 443 durch; STUN/TURN auf demselben Port wird nach dem Verbindungsaufbau getrennt. Schalten Sie die Protokollprüfung („nur HTTP“, „nur SSL“, Anwendungskontrolle) aus für:
%1</translation>
    </message>
    <message>
        <source>the user name or the password is wrong, or has expired</source>
        <translation>Benutzername oder Passwort ist falsch oder abgelaufen</translation>
    </message>
    <message>
        <source>it is not allowed there</source>
        <translation>es ist dort nicht erlaubt</translation>
    </message>
    <message>
        <source>it knows nothing of the connection any more</source>
        <translation>er weiß nichts mehr von der Verbindung</translation>
    </message>
    <message>
        <source>the logon took too long</source>
        <translation>die Anmeldung hat zu lange gedauert</translation>
    </message>
    <message>
        <source>another user name is expected</source>
        <translation>ein anderer Benutzername wird erwartet</translation>
    </message>
    <message>
        <source>it does not relay in this way</source>
        <translation>er leitet auf diese Weise nicht weiter</translation>
    </message>
    <message>
        <source>too many connections are open with this user name</source>
        <translation>unter diesem Benutzernamen sind zu viele Verbindungen offen</translation>
    </message>
    <message>
        <source>it has no room left</source>
        <translation>er hat keinen Platz mehr</translation>
    </message>
    <message>
        <source>it gives no reason that is known here</source>
        <translation>er nennt keinen hier bekannten Grund</translation>
    </message>
    <message>
        <source>The relay server was reached and refuses: %1 (%2). Your network is not the cause.</source>
        <translation>Der Weiterleitungs-Server wurde erreicht und lehnt ab: %1 (%2). Ihr Netzwerk ist nicht die Ursache.</translation>
    </message>
    <message>
        <source>Check the user name and the password for the relay server, and try again. If they are right, tell the support of the meeting service the number in brackets.</source>
        <translation>Prüfen Sie Benutzername und Passwort für den Weiterleitungs-Server und versuchen Sie es erneut. Stimmen sie, nennen Sie dem Support des Meeting-Dienstes die Zahl in Klammern.</translation>
    </message>
    <message>
        <source>TURN error %1 at the step &quot;%2&quot;. Nothing needs to be opened in the firewall:
%3</source>
        <translation>TURN-Fehler %1 beim Schritt „%2“. In der Firewall ist nichts zu öffnen:
%3</translation>
    </message>
    <message>
        <source>The network lets only encrypted connections through on port 443 and cuts everything else: %1.</source>
        <translation>Das Netzwerk lässt auf Port 443 nur verschlüsselte Verbindungen durch und trennt alles andere: %1.</translation>
    </message>
</context>
<context>
    <name>UdpRules</name>
    <message>
        <source>The network lets no UDP traffic out (tried on the ports %1). Sound and picture must take a slower way.</source>
        <translation>Das Netzwerk lässt keinen UDP-Verkehr hinaus (versucht auf den Ports %1). Ton und Bild müssen einen langsameren Weg nehmen.</translation>
    </message>
    <message>
        <source>Meetings may still work, with a worse picture and more delay. Show this report to whoever runs your network and ask for UDP port 3478 to be opened.</source>
        <translation>Meetings können trotzdem funktionieren, mit schlechterem Bild und mehr Verzögerung. Zeigen Sie diesen Bericht der Person, die Ihr Netzwerk betreut, und bitten Sie darum, den Port UDP 3478 zu öffnen.</translation>
    </message>
    <message>
        <source>The network lets no UDP traffic out. Sound and picture must take a slower way.</source>
        <translation>Das Netzwerk lässt keinen UDP-Verkehr hinaus. Ton und Bild müssen einen langsameren Weg nehmen.</translation>
    </message>
</context>
<context>
    <name>WebSocketRules</name>
    <message>
        <source>The network drops connections that are not used for a while (%1 s).</source>
        <translation>Das Netzwerk verwirft Verbindungen, die eine Weile nicht benutzt werden (%1 s).</translation>
    </message>
    <message>
        <source>Meetings may end without warning while nobody does anything. Show this report to whoever runs your network (helpdesk or administrator).</source>
        <translation>Meetings können ohne Warnung enden, während niemand etwas tut. Zeigen Sie diesen Bericht der Person, die Ihr Netzwerk betreut (Helpdesk oder Administrator).</translation>
    </message>
    <message>
        <source>A WebSocket that was left unused was dead after %1 s; one beside it that was used lived on. Raise the time after which the firewall or NAT gives up idle TCP connections (RFC 5382: not less than 2 hours and 4 minutes) for:
%2</source>
        <translation>Ein WebSocket, der unbenutzt blieb, war nach %1 s tot; ein benutzter daneben lebte weiter. Erhöhen Sie die Zeit, nach der Firewall oder NAT unbenutzte TCP-Verbindungen aufgeben (RFC 5382: nicht unter 2 Stunden und 4 Minuten), für:
%2</translation>
    </message>
    <message>
        <source>A WebSocket that was left unused was dead after %1 s; one beside it that was used lived on. Raise the proxy&apos;s idle time for tunnels (CONNECT) to an hour or more</source>
        <translation>Ein WebSocket, der unbenutzt blieb, war nach %1 s tot; ein benutzter daneben lebte weiter. Erhöhen Sie die Zeit, nach der der Proxy unbenutzte Tunnel (CONNECT) schließt, auf eine Stunde oder mehr</translation>
    </message>
    <message>
        <source>The proxy opens the connection, and what came in answer to &quot;Upgrade: websocket&quot; opens no WebSocket (%1). Let it pass WebSockets (RFC 6455), or exempt from inspection</source>
        <translation>Der Proxy öffnet die Verbindung, und was auf „Upgrade: websocket“ antwortet, eröffnet keinen WebSocket (%1). Lassen Sie ihn WebSockets (RFC 6455) durchlassen, oder nehmen Sie von der Prüfung aus</translation>
    </message>
    <message>
        <source>HTTPS passes, but nothing comes through once a WebSocket was asked for. Let the proxy pass WebSockets (RFC 6455) without holding back what is sent</source>
        <translation>HTTPS kommt durch, doch nichts mehr, sobald ein WebSocket verlangt wurde. Lassen Sie den Proxy WebSockets (RFC 6455) durchlassen, ohne Gesendetes zurückzuhalten</translation>
    </message>
    <message>
        <source>The proxy %1 lets web pages through and breaks WebSockets.</source>
        <translation>Der Proxy %1 lässt Webseiten durch und unterbricht WebSockets.</translation>
    </message>
    <message>
        <source>The line over which a meeting tells who joins and leaves does not hold: meetings fail or end without warning. Show this report to whoever runs your network (helpdesk or administrator).</source>
        <translation>Die Verbindung, über die ein Meeting mitteilt, wer kommt und geht, hält nicht: Meetings scheitern oder enden ohne Warnung. Zeigen Sie diesen Bericht der Person, die Ihr Netzwerk betreut (Helpdesk oder Administrator).</translation>
    </message>
</context>
<context>
    <name>WebSocketWording</name>
    <message>
        <source>a web page came in answer (HTTP %1)</source>
        <translation>als Antwort kam eine Webseite (HTTP %1)</translation>
    </message>
    <message>
        <source>the answer does not belong to the question</source>
        <translation>die Antwort gehört nicht zur Anfrage</translation>
    </message>
    <message>
        <source>it opened, and then nothing came through</source>
        <translation>die Verbindung kam zustande, doch dann kam nichts mehr durch</translation>
    </message>
    <message>
        <source>it opened, and then the connection was cut</source>
        <translation>die Verbindung kam zustande und wurde dann getrennt</translation>
    </message>
    <message>
        <source>left unused for %1 s it was dead, while one in use went on</source>
        <translation>nach %1 s ohne Benutzung war sie tot, eine benutzte daneben lebte weiter</translation>
    </message>
    <message>
        <source>it is not known whether there is a WebSocket at this address, and a web page answered. Allow it anyway</source>
        <translation>es ist nicht bekannt, ob es unter dieser Adresse einen WebSocket gibt, und geantwortet hat eine Webseite. Geben Sie ihn trotzdem frei</translation>
    </message>
    <message>
        <source>it opened, and the server itself ended it</source>
        <translation>die Verbindung kam zustande, und der Server selbst hat sie beendet</translation>
    </message>
    <message>
        <source>it opened, and whether it stays open unused was not watched</source>
        <translation>die Verbindung kam zustande; ob sie unbenutzt offen bleibt, wurde nicht beobachtet</translation>
    </message>
    <message>
        <source>the server gave no answer to this request</source>
        <translation>der Server hat auf diese Anfrage nicht geantwortet</translation>
    </message>
    <message>
        <source>Secure WebSockets: %1 answered, and the line stayed open unused for %2 s.</source>
        <translation>Sichere WebSockets: %1 hat geantwortet, und die Verbindung blieb %2 s lang unbenutzt offen.</translation>
    </message>
    <message>
        <source>Secure WebSockets: %1 failed: %2.</source>
        <translation>Sichere WebSockets: %1 gelang nicht: %2.</translation>
    </message>
    <message>
        <source>Show this report to whoever runs your network.</source>
        <translation>Zeigen Sie diesen Bericht der Person, die Ihr Netzwerk betreut.</translation>
    </message>
    <message>
        <source>Secure WebSockets: %1</source>
        <translation>Sichere WebSockets: %1</translation>
    </message>
    <message>
        <source>Secure WebSockets: %1 could not be told: %2.</source>
        <translation>Sichere WebSockets: %1 ließ sich nicht klären: %2.</translation>
    </message>
</context>
<context>
    <name>WhitelistChecker</name>
    <message>
        <source>Allowed addresses</source>
        <translation>Freigegebene Adressen</translation>
    </message>
    <message>
        <source>%1 can be reached (%2 answered).</source>
        <translation>%1 ist erreichbar (%2 hat geantwortet).</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2: %3.</source>
        <translation>%1 ist nicht erreichbar: %2: %3.</translation>
    </message>
    <message>
        <source>Show this report to whoever runs your network: this address must be allowed.</source>
        <translation>Zeigen Sie diesen Bericht der Person, die Ihr Netzwerk betreut: Diese Adresse muss freigegeben werden.</translation>
    </message>
    <message>
        <source>%1: could not be told. %2: %3.</source>
        <translation>%1: nicht feststellbar. %2: %3.</translation>
    </message>
    <message>
        <source>This step looks whether your network lets you reach every web address and address range that the meeting service uses. You do not have to do anything.</source>
        <translation>Dieser Schritt prüft, ob Ihr Netzwerk alle Webadressen und Adressbereiche erreichen lässt, die der Meeting-Dienst verwendet. Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>%1 can be reached, but the secure connection was opened on the way (%2 answered).</source>
        <translation>%1 ist erreichbar, aber die sichere Verbindung wurde unterwegs geöffnet (%2 hat geantwortet).</translation>
    </message>
</context>
<context>
    <name>WhitelistMeasurement</name>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbindung zu %1</translation>
    </message>
    <message>
        <source>Looking for servers in %1</source>
        <translation>Suche nach Servern in %1</translation>
    </message>
</context>
<context>
    <name>precall::AdviceList</name>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>precall::CauseItem</name>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Ursache: %1</translation>
    </message>
</context>
<context>
    <name>precall::CheckPage</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Repeat this step</source>
        <translation>Schritt wieder&amp;holen</translation>
    </message>
    <message>
        <source>Progress of this step</source>
        <translation>Fortschritt dieses Schritts</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was festgestellt wurde</translation>
    </message>
</context>
<context>
    <name>precall::ConsentPanel</name>
    <message>
        <source>A few addresses of the ranges %1</source>
        <translation>Einige Adressen aus den Bereichen %1</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>Was diesen Computer verlässt</translation>
    </message>
    <message>
        <source>When you press Start, short test messages go to the addresses that %1 needs. They see the internet address of your connection, as any web page does. No names, no pictures and no sound are sent.</source>
        <translation>Wenn Sie auf „Start“ klicken, gehen kurze Testnachrichten an die Adressen, die %1 braucht. Dort ist die Internetadresse Ihres Anschlusses zu sehen, wie bei jeder Webseite. Namen, Bilder oder Ton werden nicht gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n addresses</source>
        <translation>
            <numerusform>%n Adresse anzeigen</numerusform>
            <numerusform>Alle %n Adressen anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the addresses</source>
        <translation>Adressen ausblenden</translation>
    </message>
    <message>
        <source>Also ask independent &amp;control hosts (recommended)</source>
        <translation>Auch unabhängige &amp;Kontrollserver fragen (empfohlen)</translation>
    </message>
    <message>
        <source>They help to tell whether your network or the platform is the cause of a problem. They see the internet address of your connection: %1.</source>
        <translation>Sie helfen zu unterscheiden, ob ein Problem an Ihrem Netzwerk oder an der Plattform liegt. Sie sehen die Internetadresse Ihres Anschlusses: %1.</translation>
    </message>
    <message>
        <source>Allow a public speed &amp;test</source>
        <translation>Öffentlichen &amp;Geschwindigkeitstest erlauben</translation>
    </message>
    <message>
        <source>Only used where the platform offers no measuring point. M-Lab, a public research project, publishes the result together with the internet address of your connection.</source>
        <translation>Wird nur genutzt, wo die Plattform keine Messstelle bietet. M-Lab, ein öffentliches Forschungsprojekt, veröffentlicht das Ergebnis zusammen mit der Internetadresse Ihres Anschlusses.</translation>
    </message>
    <message>
        <source>The result stays on this computer until you save or send it yourself.</source>
        <translation>Das Ergebnis bleibt auf diesem Computer, bis Sie es selbst speichern oder senden.</translation>
    </message>
    <message>
        <source>If you give a mail domain below, %1 may be asked for the address of its calendar server.</source>
        <translation>Wenn Sie unten eine Mail-Domain angeben, wird %1 gegebenenfalls nach der Adresse von deren Kalenderserver gefragt.</translation>
    </message>
    <message>
        <source>Log &amp;on to your company&apos;s proxy where it asks who you are</source>
        <translation>Am Proxy Ihrer Firma &amp;anmelden, wo er wissen möchte, wer Sie sind</translation>
    </message>
    <message>
        <source>Only where this computer is told to use a proxy: with the account that you are signed in with, as browsers do. No password is asked for, stored or sent.</source>
        <translation>Nur wo dieser Computer einen Proxy benutzen soll: mit dem Konto, mit dem Sie angemeldet sind, wie es Browser tun. Es wird kein Passwort erfragt, gespeichert oder gesendet.</translation>
    </message>
</context>
<context>
    <name>precall::ExportPage</name>
    <message>
        <source>No copy of this result could be kept for the next start: %1</source>
        <translation>Von diesem Ergebnis ließ sich keine Kopie für den nächsten Start aufbewahren: %1</translation>
    </message>
    <message>
        <source>Save or send your result</source>
        <translation>Ergebnis speichern oder senden</translation>
    </message>
    <message>
        <source>If you need help, send this report to your helpdesk. If you close this window without saving it, it is offered again at the next start.</source>
        <translation>Wenn Sie Hilfe brauchen, senden Sie diesen Bericht an Ihren Helpdesk. Wenn Sie dieses Fenster schließen, ohne ihn zu speichern, wird er beim nächsten Start wieder angeboten.</translation>
    </message>
</context>
<context>
    <name>precall::ExportPanel</name>
    <message>
        <source>The text was copied. Paste it into your ticket.</source>
        <translation>Der Text wurde kopiert. Fügen Sie ihn in Ihr Ticket ein.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>JSON documents (*.json)</source>
        <translation>JSON-Dokumente (*.json)</translation>
    </message>
    <message>
        <source>The report could not be saved as %1. %2. It is not lost: save it in another place.</source>
        <translation>Der Bericht ließ sich nicht als %1 speichern. %2. Er ist nicht verloren: Speichern Sie ihn an einem anderen Ort.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Leave out before saving or sending</source>
        <translation>Vor dem Speichern oder Senden weglassen</translation>
    </message>
    <message>
        <source>User and computer &amp;names</source>
        <translation>&amp;Benutzer- und Computernamen</translation>
    </message>
    <message>
        <source>&amp;Internal addresses</source>
        <translation>&amp;Interne Adressen</translation>
    </message>
    <message>
        <source>Name of the &amp;Wi-Fi</source>
        <translation>&amp;Name des WLANs</translation>
    </message>
    <message>
        <source>Se&amp;rial numbers of devices</source>
        <translation>Se&amp;riennummern von Geräten</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Als &amp;PDF speichern …</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>Als &amp;JSON speichern …</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Send by &amp;e-mail…</source>
        <translation>Per &amp;E-Mail senden …</translation>
    </message>
    <message>
        <source>Sh&amp;ow the folder</source>
        <translation>&amp;Ordner anzeigen</translation>
    </message>
    <message>
        <source>C&amp;hoose another place…</source>
        <translation>An&amp;deren Ort wählen …</translation>
    </message>
    <message>
        <source>The helpdesk can help best when nothing is left out. Below you see how the report reads as text; PDF and JSON also hold what was measured, value by value. What you leave out is left out of all of them.</source>
        <translation>Der Helpdesk kann am besten helfen, wenn nichts weggelassen wird. Unten sehen Sie, wie der Bericht als Text lautet; PDF und JSON enthalten außerdem alle gemessenen Werte im Einzelnen. Was Sie weglassen, fehlt in allen dreien.</translation>
    </message>
    <message>
        <source>The PDF also holds the picture of you that you chose on the camera&apos;s page. Take the tick away there if it shall not.</source>
        <translation>Das PDF enthält auch das Bild von Ihnen, das Sie auf der Seite der Kamera gewählt haben. Entfernen Sie dort den Haken, wenn es das nicht soll.</translation>
    </message>
    <message>
        <source>Save the report first, to attach it to your e-mail</source>
        <translation>Speichern Sie zuerst den Bericht, um ihn an Ihre E-Mail anzuhängen</translation>
    </message>
    <message>
        <source>Saved as %1. Attach this file, from the folder that is shown, to the e-mail that opens. If none opens, write to %2 yourself.</source>
        <translation>Gespeichert als %1. Hängen Sie diese Datei aus dem Ordner, der angezeigt wird, an die E-Mail an, die sich öffnet. Öffnet sich keine, schreiben Sie selbst an %2.</translation>
    </message>
    <message>
        <source>your helpdesk</source>
        <translation>Ihren Helpdesk</translation>
    </message>
</context>
<context>
    <name>precall::FactsView</name>
    <message>
        <source>Tested</source>
        <translation>Getestet</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>precall::FindingCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Details ausblenden</translation>
    </message>
</context>
<context>
    <name>precall::GraphView</name>
    <message>
        <source>Course of the measurement</source>
        <translation>Verlauf der Messung</translation>
    </message>
</context>
<context>
    <name>precall::LeftBehind</name>
    <message>
        <source>Sho&amp;w it</source>
        <translation>A&amp;nzeigen</translation>
    </message>
    <message>
        <source>D&amp;ismiss</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>A result of %1 was not saved.</source>
        <translation>Ein Ergebnis vom %1 wurde nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>precall::LevelView</name>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>The sound service of this computer does not answer.</source>
        <translation>Der Tondienst dieses Computers antwortet nicht.</translation>
    </message>
    <message>
        <source>No microphone is connected.</source>
        <translation>Es ist kein Mikrofon angeschlossen.</translation>
    </message>
    <message>
        <source>No sound has come yet.</source>
        <translation>Es ist noch kein Ton gekommen.</translation>
    </message>
    <message>
        <source>Too loud: turn the microphone down or speak from farther away.</source>
        <translation>Zu laut: Stellen Sie das Mikrofon leiser, oder sprechen Sie aus größerer Entfernung.</translation>
    </message>
    <message>
        <source>You are heard well.</source>
        <translation>Sie sind gut zu hören.</translation>
    </message>
    <message>
        <source>Nothing is heard yet: please say something.</source>
        <translation>Es ist noch nichts zu hören: Bitte sagen Sie etwas.</translation>
    </message>
    <message>
        <source>Something is heard; no speech was recognised yet.</source>
        <translation>Es ist etwas zu hören; Sprache wurde noch nicht erkannt.</translation>
    </message>
    <message>
        <source>Recording: %1 s</source>
        <translation>Aufnahme: %1 s</translation>
    </message>
    <message>
        <source>Playing it back</source>
        <translation>Wird abgespielt</translation>
    </message>
    <message>
        <source>&amp;Microphone</source>
        <translation>&amp;Mikrofon</translation>
    </message>
    <message>
        <source>Level of the microphone</source>
        <translation>Pegel des Mikrofons</translation>
    </message>
    <message>
        <source>Nothing that is recorded here is kept or sent anywhere.</source>
        <translation>Nichts, was hier aufgenommen wird, wird behalten oder irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Re&amp;cord four seconds and play them back</source>
        <translation>&amp;Vier Sekunden aufnehmen und abspielen</translation>
    </message>
    <message>
        <source>You were heard. Speak again to see the bar move.</source>
        <translation>Sie wurden gehört. Sprechen Sie noch einmal, dann bewegt sich der Balken.</translation>
    </message>
</context>
<context>
    <name>precall::OptionalInputs</name>
    <message>
        <source>%1 (usual)</source>
        <translation>%1 (üblich)</translation>
    </message>
    <message>
        <source>Tick&amp;et number</source>
        <translation>T&amp;icketnummer</translation>
    </message>
    <message>
        <source>If your helpdesk gave you one</source>
        <translation>Falls Sie vom Helpdesk eine haben</translation>
    </message>
    <message>
        <source>Remar&amp;k</source>
        <translation>&amp;Bemerkung</translation>
    </message>
    <message>
        <source>What you would like to tell the helpdesk</source>
        <translation>Was Sie dem Helpdesk sagen möchten</translation>
    </message>
    <message>
        <source>Mail &amp;domain</source>
        <translation>Mail-&amp;Domain</translation>
    </message>
    <message>
        <source>For the calendar, such as example.com</source>
        <translation>Für den Kalender, etwa example.com</translation>
    </message>
    <message>
        <source>Pictures &amp;received at once</source>
        <translation>Gleichzeitig &amp;empfangene Bilder</translation>
    </message>
    <message>
        <source>How many other people you will see</source>
        <translation>Wie viele andere Personen Sie sehen werden</translation>
    </message>
    <message>
        <source>Pictures se&amp;nt at once</source>
        <translation>G&amp;leichzeitig gesendete Bilder</translation>
    </message>
    <message>
        <source>One for your camera, one more for a shared screen</source>
        <translation>Eines für Ihre Kamera, eines mehr für einen geteilten Bildschirm</translation>
    </message>
    <message>
        <source>TURN &amp;user</source>
        <translation>TURN-Ben&amp;utzer</translation>
    </message>
    <message>
        <source>Only if your administrator gave you one</source>
        <translation>Nur, wenn Sie vom Administrator einen haben</translation>
    </message>
    <message>
        <source>TURN &amp;password</source>
        <translation>TURN-Passw&amp;ort</translation>
    </message>
    <message>
        <source>Never stored, never in a report</source>
        <translation>Nie gespeichert, nie in einem Bericht</translation>
    </message>
</context>
<context>
    <name>precall::PasswordDialog</name>
    <message>
        <source>Name and password for the proxy</source>
        <translation>Name und Passwort für den Proxy</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a name and a password.</source>
        <translation>Der Proxy %1 verlangt einen Namen und ein Passwort.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a name and a password for “%2”.</source>
        <translation>Der Proxy %1 verlangt einen Namen und ein Passwort für „%2“.</translation>
    </message>
    <message>
        <source>They are kept in memory for this run only and sent to this proxy alone. They are tried once, so that your account does not get locked. They are in no report.</source>
        <translation>Beide bleiben nur für diesen Durchlauf im Arbeitsspeicher und gehen nur an diesen Proxy. Sie werden einmal versucht, damit Ihr Konto nicht gesperrt wird. Sie stehen in keinem Bericht.</translation>
    </message>
    <message>
        <source>The proxy asks for them without encryption: it, and whoever listens on the way to it, can read them. Go on only if you trust this network.</source>
        <translation>Der Proxy fragt unverschlüsselt danach: Er und jeder, der auf dem Weg zu ihm mithört, kann sie lesen. Fahren Sie nur fort, wenn Sie diesem Netzwerk vertrauen.</translation>
    </message>
    <message>
        <source>&amp;Log on</source>
        <translation>An&amp;melden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>precall::PasswordPanel</name>
    <message>
        <source>Your proxy (%1) asks for a name and a password. If you have them, what lies behind it can be checked, too.</source>
        <translation>Ihr Proxy (%1) verlangt einen Namen und ein Passwort. Wenn Sie beides haben, kann auch geprüft werden, was dahinter liegt.</translation>
    </message>
    <message>
        <source>Enter na&amp;me and password…</source>
        <translation>Na&amp;me und Passwort eingeben…</translation>
    </message>
</context>
<context>
    <name>precall::PictureView</name>
    <message>
        <source>The camera is being opened</source>
        <translation>Die Kamera wird geöffnet</translation>
    </message>
    <message>
        <source>No camera is connected</source>
        <translation>Keine Kamera ist angeschlossen</translation>
    </message>
    <message>
        <source>No picture comes from this camera</source>
        <translation>Von dieser Kamera kommt kein Bild</translation>
    </message>
    <message>
        <source>The picture stands still</source>
        <translation>Das Bild steht still</translation>
    </message>
    <message>
        <source>The camera was unplugged</source>
        <translation>Die Kamera wurde abgezogen</translation>
    </message>
    <message>
        <source>The picture is black: is the lens covered?</source>
        <translation>Das Bild ist schwarz: Ist die Linse verdeckt?</translation>
    </message>
    <message>
        <source>Very dark: switch on a light before you</source>
        <translation>Sehr dunkel: Schalten Sie ein Licht vor sich an</translation>
    </message>
    <message>
        <source>%1, %2 pictures a second</source>
        <translation>%1, %2 Bilder in der Sekunde</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Your picture, as in a mirror</source>
        <translation>Ihr Bild, wie in einem Spiegel</translation>
    </message>
    <message>
        <source>C&amp;amera</source>
        <translation>K&amp;amera</translation>
    </message>
    <message>
        <source>P&amp;ut a picture of me, as I am seen now, into the PDF report</source>
        <translation>&amp;Ein Bild von mir, wie ich jetzt zu sehen bin, in den PDF-Bericht aufnehmen</translation>
    </message>
</context>
<context>
    <name>precall::PreviewDialog</name>
    <message>
        <source>Meeting preview</source>
        <translation>Meeting-Vorschau</translation>
    </message>
    <message>
        <source>So you are seen and heard in a meeting. Nothing of it is recorded or sent anywhere.</source>
        <translation>So werden Sie in einem Meeting gesehen und gehört. Nichts davon wird aufgezeichnet oder irgendwohin gesendet.</translation>
    </message>
</context>
<context>
    <name>precall::ProfileChooser</name>
    <message>
        <source>Meetin&amp;g platform</source>
        <translation>Meeting-&amp;Plattform</translation>
    </message>
    <message>
        <source>Meeting platform</source>
        <translation>Meeting-Plattform</translation>
    </message>
    <message>
        <source>Choose a profile file…</source>
        <translation>Profildatei wählen …</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>Profil wählen</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profile (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This profile cannot be used. %1</source>
        <translation>Dieses Profil ist nicht verwendbar. %1</translation>
    </message>
</context>
<context>
    <name>precall::ReportDialog</name>
    <message>
        <source>Report %1</source>
        <translation>Bericht %1</translation>
    </message>
</context>
<context>
    <name>precall::RequirementPanel</name>
    <message>
        <source>Others</source>
        <translation>Weitere</translation>
    </message>
    <message>
        <source>Show each</source>
        <translation>Einzeln anzeigen</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger anzeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>precall::StepList</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Save and send</source>
        <translation>Speichern und senden</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>precall::SummaryPage</name>
    <message>
        <source>Your result</source>
        <translation>Ihr Ergebnis</translation>
    </message>
    <message>
        <source>Repeat &amp;everything</source>
        <translation>&amp;Alles wiederholen</translation>
    </message>
    <message>
        <source>&amp;Repeat what was not fine</source>
        <translation>&amp;Nur Auffälliges wiederholen</translation>
    </message>
    <message>
        <source>&amp;Meeting preview</source>
        <translation>&amp;Meeting-Vorschau</translation>
    </message>
</context>
<context>
    <name>precall::SummaryView</name>
    <message>
        <source>Report %1  ·  %2  ·  %3</source>
        <translation>Bericht %1  ·  %2  ·  %3</translation>
    </message>
    <message>
        <source>Still checking …</source>
        <translation>Die Prüfung läuft noch …</translation>
    </message>
    <message>
        <source>Some steps are not finished yet.</source>
        <translation>Einige Schritte sind noch nicht fertig.</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Was jetzt zu tun ist</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>For your administrator</source>
        <translation>Für Ihren Administrator</translation>
    </message>
    <message>
        <source>What to change in the network, with exact addresses. Send it to whoever looks after it.</source>
        <translation>Was im Netzwerk zu ändern ist, mit genauen Adressen. Senden Sie es der Person, die das Netzwerk betreut.</translation>
    </message>
    <message>
        <source>&amp;Copy for the administrator</source>
        <translation>Für Administrator &amp;kopieren</translation>
    </message>
    <message>
        <source>Show &amp;it</source>
        <translation>&amp;Einblenden</translation>
    </message>
    <message>
        <source>Hide &amp;it</source>
        <translation>Ausbl&amp;enden</translation>
    </message>
    <message>
        <source>All requirements</source>
        <translation>Alle Anforderungen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy the fire&amp;wall request</source>
        <translation>Firewall-Antra&amp;g kopieren</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
</context>
<context>
    <name>precall::TestSoundView</name>
    <message>
        <source>Play on the le&amp;ft</source>
        <translation>Lin&amp;ks abspielen</translation>
    </message>
    <message>
        <source>Play on the ri&amp;ght</source>
        <translation>&amp;Rechts abspielen</translation>
    </message>
    <message>
        <source>Play on b&amp;oth sides</source>
        <translation>Auf &amp;beiden Seiten abspielen</translation>
    </message>
    <message>
        <source>Lo&amp;udspeaker</source>
        <translation>&amp;Lautsprecher</translation>
    </message>
</context>
<context>
    <name>precall::TextBox</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>precall::UnfinishedPanel</name>
    <message>
        <source>&amp;Answer now</source>
        <translation>Z&amp;ur Frage</translation>
    </message>
    <message>
        <source>The step “%1” waits for your answer.</source>
        <translation>Der Schritt „%1“ wartet auf Ihre Antwort.</translation>
    </message>
    <message>
        <source>Not finished yet: %1.</source>
        <translation>Noch nicht fertig: %1.</translation>
    </message>
</context>
<context>
    <name>precall::WelcomePage</name>
    <message>
        <source>Is this computer ready for your video meeting?</source>
        <translation>Ist dieser Computer bereit für Ihr Videomeeting?</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>S&amp;tart</translation>
    </message>
    <message>
        <source>Precall looks at this computer and its connection and tells you what works, what does not, and what to do about it. It takes a minute or two. Nothing on this computer is changed.</source>
        <translation>Precall sieht sich diesen Computer und seine Verbindung an und sagt Ihnen, was funktioniert, was nicht und was zu tun ist. Das dauert ein bis zwei Minuten. An diesem Computer wird nichts verändert.</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Was geprüft wird</translation>
    </message>
    <message>
        <source>&amp;More settings (optional)</source>
        <translation>&amp;Mehr Einstellungen (optional)</translation>
    </message>
    <message>
        <source>&amp;Fewer settings</source>
        <translation>&amp;Weniger Einstellungen</translation>
    </message>
</context>
<context>
    <name>precall::Wizard</name>
    <message>
        <source>Stop?</source>
        <translation>Stoppen?</translation>
    </message>
    <message>
        <source>The check is still running. Stop it and close?</source>
        <translation>Die Prüfung läuft noch. Stoppen und schließen?</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Stoppen und schließen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter prüfen</translation>
    </message>
    <message>
        <source>Precall – is this computer ready for your video meeting?</source>
        <translation>Precall – ist dieser Computer bereit für Ihr Videomeeting?</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig</translation>
    </message>
</context>
<context>
    <name>precall::WizardPage</name>
    <message>
        <source>%1, page %2</source>
        <translation>%1, Seite %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Say this code on the phone</source>
        <translation>Nennen Sie diesen Code am Telefon</translation>
    </message>
</context>
</TS>
